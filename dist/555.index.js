var B=Object.defineProperty;var e=(A,S)=>B(A,"name",{value:S,configurable:!0});const W=555,K=[555,4502],x={67072:((A,S,n)=>{n.d(S,{FH:e(()=>d,"FH"),JR:e(()=>_,"JR"),b_:e(()=>t,"b_")});var o=n(76760),h=n(80739),E=n(75892),g=n(18713),l=n(13455),
i=n(8049),y=n(35625);const c=["images","archive","container","compose"],t=[...c,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];
function d(a,O,v){const M=v===void 0?{}:{platform:v};return O.map(r=>{const u=r.references[0]??r.id;return{ref:(0,i.C5)(a,r),kind:"image",machine:{kind:"image",
reference:u,...M},from:u,directory:"."}})}e(d,"captureSet");async function _(a,O){const{name:v,images:M,compose:r,platform:u}=a,{kinds:s}=O.product,m=(0,y.Q)(a,
O,({selectors:T})=>T),p=Object.keys(m).filter(T=>!((0,g.yu)(T)in a)&&m[T]!==void 0),I=f(a,p.map(g.yu)),[D="all"]=M,P=(0,o.resolve)(r??"."),R={...m,...(0,y.Q)(a,
O,({captureOptions:T})=>T),image:I==="images"?D:void 0},C=(0,h._)(R,{kinds:s,directory:P,formatOption:g.Mc});if(I!=="images"||M.length===1&&D!=="all")return[{ref:(0,l.
CW)(v),...C,directory:P}];const U=await O.product.openDocker();return d((0,i.v8)(v),(0,i.vT)(M,await U.images(O)),u)}e(_,"capturesOf");function f(a,O){const v=c.
filter(u=>u==="images"?a.images.length>0:a[u]!==void 0),[M,r]=[...v,...O];if(M!==void 0&&r===void 0)return M;throw new E.dz(M===void 0?"No source to save is spe\
cified":`Inputs '${M}' and '${r}' are mutually exclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archive or an O\
CI layout), 'container' (its name) or 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((A,S,n)=>{n.d(S,{C5:e(()=>l,"C5"),Js:e(()=>y,"Js"),
v8:e(()=>g,"v8"),vT:e(()=>i,"vT")});var o=n(77598),h=n(75892),E=n(75558);function g({ref:c,pin:t}){if(c.project===E.sT&&t===void 0)return c.name;throw new h.dz(
"Input 'name': several images become a project of this name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(g,"p\
rojectOf");function l(c,{id:t,references:d}){const _=(d[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:c,name:`${_.slice(0,80)||
"image"}-${(0,o.hash)("sha256",t,"hex").slice(0,8)}`}}e(l,"memberOf");function i(c,t){return c.length===1&&c[0]==="all"?[...t]:c.map(d=>{const _=d.includes("@")||
/:[^/]*$/.test(d)?d:`${d}:latest`,f=t.find(({id:a,references:O})=>a===d||O.includes(_));if(f===void 0)throw new h.dz(`Input 'images': Docker has no image '${d}'`,
{hint:"List the images with `docker image ls`"});return{id:f.id,references:[_,...f.references.filter(a=>a!==_)]}})}e(i,"chosenImages");function y(c){return!["al\
l","new"].includes(c.join())}e(y,"namesImages")}),35625:((A,S,n)=>{n.d(S,{Q:e(()=>g,"Q")});var o=n(20473),h=n(18713),E=n(13455);function g(l,i,y){const c=l,t=e(
({id:d,spec:_})=>{const f=(0,h.yu)(d),a=f in c?c[f]:(0,E.gz)(f,_,i.core.getInput);return Array.isArray(a)&&a.length===0?void 0:a},"toValue");return Object.fromEntries(
(0,o.cz)(i.product.kinds,y).map(d=>[d.id,t(d)]))}e(g,"kindInputs")}),22963:((A,S,n)=>{n.d(S,{$U:e(()=>i,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>g,"EZ"),m$:e(()=>y,"m$"),
sD:e(()=>l,"sD")});var o=n(75892),h=n(75558);async function E(c,t,d){try{return await d.product.inspect(c,t,d)}catch(_){if(_ instanceof o.m_)return;throw _}}e(E,
"findSnapshot");async function g(c,{product:t,signal:d,log:_},f){try{return await t.openCatalog(c,{create:!1,signal:d,log:_,...f&&{first:f}})}catch(a){if(a instanceof
o.m_)return;throw a}}e(g,"openExisting");function l({ref:c,manifest:t}){if(t.kind!=="image")throw new o.dz(`${(0,h.SN)(c)} is a ${t.kind==="compose"?"Compose pr\
oject":t.kind}, not an image`,{hint:"Restore it with the 'restore' action"})}e(l,"assertImage");function i(c,{ref:t},{log:d}){if(!(c instanceof o.m_)||c.fields.
service!==void 0)throw c;d.warn(c.message.startsWith("Snapshot ")?c.message:`${(0,h.SN)(t)} cannot be restored: ${c.message}`)}e(i,"warnOfLoss");function y({ref:c,
pin:t}){return t===void 0?(0,h.SN)(c):`${(0,h.SN)(c)}@${t}`}e(y,"displayRequest")}),14502:((A,S,n)=>{n.r(S),n.d(S,{recoverable:e(()=>g,"recoverable"),recovery:e(
()=>l,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var o=n(41899);const h="begun",E="ended";async function g({core:c},t){c.saveState(h,"true");try{return await t()}finally{
c.saveState(E,"true")}}e(g,"recoverable");const l={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,t){return y(
t.core)?(await t.product.recover(t),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,o.
C)(l),"recoveryAction");function y(c){return c.getState(h)!==""&&c.getState(E)===""}e(y,"wasKilled")}),13357:((A,S,n)=>{n.d(S,{uz:e(()=>O,"uz"),UN:e(()=>a,"UN"),
UP:e(()=>M,"UP")});var o=n(75892),h=n(47014),E=n(10764);function g(r,u){const s=(0,h.bv)(r);if(!(s instanceof o.JC)||s.fields.service!==void 0)return;const{message:m,
hint:p}=s,I=l(s,u);return I&&{outcome:I,reason:m,hint:p}}e(g,"notSaved");function l(r,u){if(r instanceof o.Ry)return"exists";const s=r.fields.store==="cache"||u!==
void 0&&(0,E.d0)(u);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return r.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return s||
u?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return s?"refus\
ed":void 0;default:return}}e(l,"outcomeOf");var i=n(75558),y=n(29172),c=n(14502);async function t(r,u,s){const{product:m}=s,p=e(()=>(0,y.ym)(r,u,{product:m,c:s}),
"work");return m.kinds.get(r.kind).isRecoverable?await(0,c.recoverable)(s,p):await p()}e(t,"capture");var d=n(29194),_=n(22963);const f="refused";async function a({
request:r,store:u,ifExists:s,failOnRefused:m,failOpen:p},I){let D,P=!1;try{return D=await(0,_.EZ)(u,I,r.ref),P=!0,D??=await I.product.openCatalog(u,{create:!0,signal:I.
signal,log:I.log,first:r.ref}),{state:"saved",result:await t({...r,force:s==="replace"},D,I)}}catch(R){const C=(0,h.bv)(R),U=P?g(C,D?.store)?.outcome:(0,d.M)(C)?
"down":void 0;if(U==="exists"&&s==="skip")return{state:"exists"};if(U==="refused"&&m)throw Object.assign(C,{fields:{[f]:!0}});if(U!=="refused"&&!(U==="down"&&p))
throw C;const{message:T,hint:$}=C;return I.log.warn([`'${(0,i.SN)(r.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await D?.[Symbol.asyncDispose]()}}e(a,"save");function O(r){return r instanceof o.JC&&r.fields[f]===!0}e(O,"isRefusedSave");const v=[
"saved","exists","refused"];function M(r,u,s=v){u.output(Object.fromEntries(s.map(m=>[m,r.includes(m)])))}e(M,"setSaveOutputs")}),10555:((A,S,n)=>{n.r(S),n.d(S,
{create:e(()=>f,"create"),createAction:e(()=>a,"createAction"),saveAll:e(()=>M,"saveAll")});var o=n(73515),h=n(75892),E=n(83620),g=n(41232),l=n(75558),i=n(41899),
y=n(67072),c=n(8049),t=n(13357),d=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...y.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(r,u){const s=await O(r,u);if(s!==void 0&&r.
trigger!==void 0&&!(0,o.oh)(s,r.trigger))return(0,t.UP)([],u),{outcome:"skipped",line:`Nothing to save: ${r.trigger} is not among the triggers of ${s.file}`,summary:""};
const m=await(0,y.JR)(r,u);u.output({snapshot:m.map(({ref:w})=>(0,l.SN)(w)).join(`
`),path:(0,E.DW)(r.store)});const p={...v(r,u),...s&&{limits:s.limits}},I=(0,c.Js)(r.images),D=await M(m,{...r,occasion:p,isNamed:I},u);(0,t.UP)(D.map(({state:w})=>w),
u);const P=D.filter(w=>w.state==="saved").map(({result:w})=>w);u.output({digest:P.map(({digest:w})=>w).join(`
`),size:P.reduce((w,{manifest:L})=>w+L.size_bytes,0),"bytes-moved":P.reduce((w,{stats:L})=>w+L.bytesStored,0)});const R={store:(0,E.DW)(r.store)},[C,...U]=P,T=m.
length-P.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:C===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${R.store}`,summary:""}:{outcome:"success",...U.length===0&&T===0?(0,d.IB)(C,R):(0,d.Ze)(P,{...R,unsaved:T})}}},a=e(()=>(0,i.C)(f),"createAction");
async function O({config:r},{env:u}){return r===void 0?void 0:await(0,o.RB)(r,{env:u,cwd:process.cwd(),home:(0,g.Wx)(u)})}e(O,"configOf");function v({trigger:r,
context:u,"run-id":s},{env:m}){const p=s??(r===void 0?void 0:m.GITHUB_RUN_ID);return{...r!==void 0&&{trigger:r},...u!==void 0&&{context:u},...p!==void 0&&{runId:p}}}
e(v,"occasionOf");async function M(r,u,s){const m=[];for(const D of r){const P={request:{...D,description:u.description,...u.occasion},store:u.store,ifExists:u["\
if-exists"],failOnRefused:u["fail-on-refused"],failOpen:u["fail-open"]},R=await s.core.group(`Save ${(0,l.SN)(D.ref)}`,()=>p(D,P));if(R!==void 0&&(m.push(R),R.state===
"refused"))break}return m;async function p(D,P){try{return await(0,t.UN)(P,s)}catch(R){if(u.isNamed||!(R instanceof h.m_)||await I(D))throw R;s.log.info(`${D.from}\
 was removed in the meantime and is skipped`);return}}async function I({from:D}){return(await(await s.product.openDocker()).images(s)).some(({id:R,references:C})=>R===
D||C.includes(D))}}e(M,"saveAll")}),63956:((A,S,n)=>{n.d(S,{IB:e(()=>v,"IB"),Kp:e(()=>M,"Kp"),R:e(()=>c,"R"),R8:e(()=>_,"R8"),RN:e(()=>a,"RN"),Un:e(()=>r,"Un"),
Ze:e(()=>O,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>f,"rH")});var o=n(22506),h=n(14390),E=n(69865),g=n(75558),l=n(30815),i=n(16595);const y=50;function c(s,{store:m}){const p=s.
map(({ref:D})=>(0,g.SN)(D)).join(", "),I=s.map(({ref:D,manifest:P,digest:R})=>[(0,l.aY)((0,g.SN)(D)),(0,E.z3)(P.size_bytes),(0,i.Vc)(P.created_at),(0,i.VK)(R)]);
return(0,i.MY)("🔍",`${p} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],I.slice(0,y))])}e(c,"foundSummary");function t(s,{store:m,advice:p}){return(0,i.
MY)("🔍",`${s} is not in ${m}`,[(0,l.FV)(p)])}e(t,"missSummary");const d={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(s,{store:m,image:p,buildSeconds:I,
from:D,why:P,saved:R,result:C}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(s)} in ${(0,o.Xo)(I)}: ${P}`,[(0,i.Ix)([["Image",(0,l.aY)(p)],["From",(0,l.aY)(D)],...C===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,i.Ag)(C,m),...(0,i.cn)(C)],["Saved",d[R]]]),C===void 0?"":(0,i.Cv)(C),(0,i.K2)("use it",`docker run --rm ${(0,h.r)(p)} …`)])}
e(_,"missBuiltSummary");function f(s,{store:m,image:p}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(s.ref)} in ${(0,o.Xo)(s.buildSeconds)}, saved in ${(0,o.Xo)(s.
seconds)}`,[(0,i.Ix)([["Image",(0,l.aY)(p)],...(0,i.Ag)(s,m),...(0,i.cn)(s)]),(0,i.Cv)(s),(0,i.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,h.r)((0,g.SN)(s.ref))}`,m)])}e(f,"builtSummary");function a(s,{store:m,image:p,buildSeconds:I}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(s)}\
 in ${(0,o.Xo)(I)}, not saved`,[(0,i.Ix)([["Image",(0,l.aY)(p)],["Store",(0,l.aY)(m)],["Saved",d.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,h.r)(p)} …`)])}
e(a,"unsavedSummary");function O(s,{store:m,unsaved:p}){const I=s.map(({ref:P,manifest:R,stats:C,seconds:U})=>[(0,l.aY)((0,g.SN)(P)),(0,l.aY)(R.source.from),(0,E.
z3)(R.size_bytes),(0,E.z3)(C.bytesStored),(0,o.Xo)(U)]),D=p===0?"":`, ${p} not saved`;return(0,i.MY)("💾",`Saved ${s.length} ${s.length===1?"image":"images"} \
in ${(0,o.Xo)(u(s.map(P=>P.seconds)))}${D}`,[(0,i.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,E.z3)(u(s.map(({stats:P})=>P.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],I.slice(0,y))])}e(O,"savedAllSummary");function v(s,{store:m}){return(0,i.MY)("💾",`Saved ${(0,g.SN)(s.ref)} in ${(0,o.Xo)(
s.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(s,m),...(0,i.cn)(s)]),(0,i.Cv)(s),(0,i.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,g.
SN)(s.ref))}`,m)])}e(v,"savedSummary");function M(s,{store:m}){const{line:p}=v(s,{store:m}),[I,D]=(0,i.Ag)(s,m).map(([,P])=>P);return{line:p,summary:`💾 ${(0,l.
FV)(p)}: ${I} was new, ${D}.
`}}e(M,"savedLaterSummary");function r(s,{store:m}){return(0,i.MY)("⏭️",`${(0,g.SN)(s.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,l.aY)(m)],...(0,i.
cn)(s)]),(0,i.Cv)(s)])}e(r,"presentSummary");function u(s){return s.reduce((m,p)=>m+p,0)}e(u,"sum")}),80739:((A,S,n)=>{n.d(S,{_:e(()=>g,"_")});var o=n(75892),h=n(
40842),E=n(20473);function g(l,{kinds:i,directory:y,formatOption:c}){const t=(0,E.cz)(i,({selectors:a})=>a),d=t.filter(a=>(0,E.vM)(l,a));if(d.length>1)throw new o.
dz(`${d.map(({id:a})=>c(a)).join(" and ")} are mutually exclusive`,{hint:`Use only one of ${(0,h.oR)(t.map(({id:a})=>c(a)),"and")}`});const _=d[0]?.kinds[0]??i.
all.find(({selectors:a})=>Object.keys(a).length===0);if(_===void 0)throw new o.dz("Nothing is selected",{hint:`Set one of ${t.map(({id:a})=>c(a)).join(", ")}`});
const f=(0,E.cz)(i,({captureOptions:a})=>a).find(a=>!a.kinds.includes(_)&&(0,E.vM)(l,a));if(f!==void 0)throw new o.dz(`${c(f.id)} applies to ${(0,E.B7)(f.kinds)}\
, not to ${_.title}`,{hint:"Leave it out"});return{kind:_.name,..._.select(l,{directory:y,formatOption:c})}}e(g,"selectTarget")}),23919:((A,S,n)=>{n.d(S,{D:e(()=>E,
"D"),T:e(()=>l,"T")});var o=n(77598),h=n(75558);const E="{container_name}_{trigger}_{timestamp}",g=["container_name","trigger","timestamp","snapshot_id"];function l(t,d,_){
const f=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,u=""])=>u).find(u=>!y(u));if(f!==void 0){const u=g.map(s=>`{${s}}`).join(", ");return _(`naming_pattern has an u\
nknown variable {${f}} (known: ${u}): using ${E}`),l(E,d,_)}const a=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}_{snapshot_id}`,O={container_name:d.container,trigger:d.
trigger,timestamp:c(d.now),snapshot_id:(0,o.randomBytes)(4).toString("hex")},v=i(a,O),M=v.length-h.zB;if(M<=0)return v;const r=i(a,{...O,container_name:O.container_name.
slice(0,Math.max(1,O.container_name.length-M))});return r.length<=h.zB?r:(_(`naming_pattern produces names of more than ${h.zB} characters: using ${E}`),l(E,d,_))}
e(l,"nameByPattern");function i(t,d){return t.replaceAll(/\{(\w+)\}/g,(f,a)=>d[a]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");
function y(t){return g.some(d=>d===t)}e(y,"isVariable");function c(t){return t.toISOString().replaceAll(/[-:.]/g,"")}e(c,"timestamp")}),73515:((A,S,n)=>{n.d(S,{
RB:e(()=>_,"RB"),oh:e(()=>d,"oh")});var o=n(51455),h=n(76760),E=n(75892),g=n(24746),l=n(42316),i=n(23919);const y="snapshot-config.json",c=1<<20,t={triggers:l.N,
storagePath:void 0,limits:{},namingPattern:i.D,file:void 0};function d({triggers:O},v){return v==="manual"||O.includes(v)}e(d,"isTriggerEnabled");async function _(O,v){
const M=O??(v.env.VM_SNAPSHOT_CONFIG||void 0),r=M===void 0?(0,h.join)(v.home,".config","vm",y):(0,h.resolve)(v.cwd,M.replace(/^~(?=\/)/,v.home)),u=await f(r);if(u!==
void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(a(u,r),{file:r,place:v});if(M===void 0)return t;throw new E.m_(`C\
onfiguration file ${r} not found`,{hint:O===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or omit it"})}e(_,"readSnapshotConfig");async function f(O){
try{return await(0,g.MH)(`Cannot read ${O}`,async()=>{if((await(0,o.stat)(O)).size>c)throw new E.dz(`${O} is not a valid configuration: it is larger than 1 MB`);
return await(0,o.readFile)(O,"utf8")})}catch(v){if(v instanceof E.m_)return;throw v}}e(f,"readText");function a(O,v){try{return JSON.parse(O.replace(/^\uFEFF/,""))}catch(M){
const[,r]=/\(line (\d+) column \d+\)/.exec(M instanceof Error?M.message:"")??[];throw new E.dz(`${v} is not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"\
Check for a comma after the last entry, a missing quote or comma, and comments",cause:M})}}e(a,"parseJson")}),24746:((A,S,n)=>{n.d(S,{MH:e(()=>l,"MH"),UQ:e(()=>i,
"UQ"),zL:e(()=>g,"zL"),zS:e(()=>E,"zS")});var o=n(75892),h=n(47014);function E(t,d){const _=(0,h.bv)(t),f=i(_),a=`${d}: ${c(_)}`;return f==="ENOSPC"||f==="EDQUO\
T"?new o._p(a,{cause:_,hint:"Free some space there, or use another location"}):f==="EFBIG"?new o._p(a,{cause:_,hint:"Use another location: FAT disks and limits \
(ulimit -f) restrict the size of a file"}):f==="EROFS"?new o.iC(a,{cause:_,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):f==="E\
ACCES"||f==="EPERM"?new o.iC(a,{cause:_,hint:"Use a writable folder, or change its owner"}):f==="ENOENT"||f==="ENOTDIR"?new o.m_(a,{cause:_,hint:"Check the path"}):
f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new o.dz(a,{cause:_,hint:"Check the path"}):f==="EIO"||f==="EUCLEAN"?new o.cs(a,{cause:_,hint:"Check the system lo\
g (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||f==="ENOMEM"?new o._p(a,{cause:_,hint:"Allow more open files (ulimit -n) or mem\
ory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDOWN"||f==="ENODEV"||f==="ENXIO"?new o.hG(a,{cause:_,hint:"Check that the disk or\
 the file server is available, and try again"}):f==="EXDEV"?new o.Wt(a,{cause:_,hint:"Move the whole folder to the other disk: a part of it is a link to that di\
sk"}):_}e(E,"fileError");function g(t,d){try{return d()}catch(_){throw E(_,t)}}e(g,"attemptSync");async function l(t,d){try{return await d()}catch(_){throw E(_,
t)}}e(l,"withFileErrors");function i(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}e(i,"errnoOf");const y={EACCES:"p\
ermission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"\
permission denied",EROFS:"the disk is read-only"};function c(t){const d=y[i(t)??""];if(d!==void 0)return d;const _=typeof t=="object"&&t!==null&&"message"in t?String(
t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(c,"messageOf")}),10764:((A,S,n)=>{n.d(S,{$9:e(()=>E,"$9"),BR:e(()=>d,"BR"),HE:e(()=>g,"\
HE"),Iv:e(()=>_,"Iv"),JN:e(()=>u,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>O,"Ow"),V2:e(()=>y,"V2"),YG:e(()=>l,"YG"),_f:e(()=>c,"_f"),at:e(()=>h,"at"),d0:e(()=>a,"d0"),dd:e(
()=>f,"dd"),eA:e(()=>M,"eA"),nR:e(()=>i,"nR"),oo:e(()=>r,"oo"),tZ:e(()=>v,"tZ")});const o=e(s=>m=>s in m,"guard"),h=o("listVersioned"),E=o("list"),g=o("delete"),
l=o("stage"),i=o("putSidecarFiles"),y=o("freeBytes"),c=o("lockExclusively"),t=o("workers"),d=o("discardRef"),_=o("abortStaleUploads"),f=o("newestRef"),a=o("miss\
ing"),O=o("now"),v=o("fileTime"),M=o("unkept"),r=o("prove"),u=o("assertWritable")})};export{W as id,K as ids,x as modules};
