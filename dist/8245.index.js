var U=Object.defineProperty;var e=(A,P)=>U(A,"name",{value:P,configurable:!0});const B=8245,N=[8245,555,4502],W={67072:((A,P,n)=>{n.d(P,{FH:e(()=>t,"FH"),JR:e(()=>f,"JR"),b_:e(()=>i,"b_")});var a=n(76760),v=n(80739),p=n(75892),M=n(18713),E=n(
13455),o=n(8049);const O=["images","archive","container","compose"],i=[...O,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(c,g,D){
const d=D===void 0?{}:{platform:D};return g.map(u=>{const r=u.references[0]??u.id;return{ref:(0,o.C5)(c,u),machine:{kind:"image",reference:r,...d},from:r,directory:"\
."}})}e(t,"captureSet");async function f(c,g){const{name:D,images:d,archive:u,ref:r,container:h,compose:s,platform:m,quiesce:l}=c,S=_(c),[y="all"]=d,I=(0,a.resolve)(
s??"."),w={...S==="images"&&{image:y},...u!==void 0&&{archive:u},...r!==void 0&&{ref:r},...h!==void 0&&{container:h},...m!==void 0&&{platform:m}},C={quiesce:l,includeEnv:c["\
include-env"],includeBindMounts:c["include-bind-mounts"],excludeVolumes:c["exclude-volumes"]},R=(0,v._)({...w,...C},{directory:I,spell:M.M});if(S!=="images"||d.
length===1&&y!=="all")return[{ref:(0,E.CW)(D),...R,directory:I}];const T=await g.product.openDocker();return t((0,o.v8)(D),(0,o.vT)(d,await T.images(g)),m)}e(f,
"capturesOf");function _(c){const[g,D]=O.filter(d=>d==="images"?c.images.length>0:c[d]!==void 0);if(g!==void 0&&D===void 0)return g;throw new p.dz(g===void 0?"N\
othing says what to save":`Inputs '${g}' and '${D}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(_,"sourceOf")}),8049:((A,P,n)=>{n.d(P,{C5:e(()=>E,"C5"),v8:e(()=>M,
"v8"),vT:e(()=>o,"vT")});var a=n(77598),v=n(75892),p=n(75558);function M({ref:O,pin:i}){if(O.project===p.sT&&i===void 0)return O.name;throw new v.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function E(O,{
id:i,references:t}){const f=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:O,name:`${f.slice(0,80)||"image"}-${(0,a.hash)("\
sha256",i,"hex").slice(0,8)}`}}e(E,"memberOf");function o(O,i){return O.length===1&&O[0]==="all"?[...i]:O.map(t=>{const f=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}\
:latest`,_=i.find(({id:c,references:g})=>c===t||g.includes(f));if(_===void 0)throw new v.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker imag\
e ls`"});return{id:_.id,references:[f,..._.references.filter(c=>c!==f)]}})}e(o,"chosenImages")}),22963:((A,P,n)=>{n.d(P,{$U:e(()=>o,"$U"),Cb:e(()=>p,"Cb"),EZ:e(
()=>M,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>E,"sD")});var a=n(75892),v=n(75558);async function p(i,t,f){try{return await f.product.inspect(i,t,f)}catch(_){if(_ instanceof
a.m_)return;throw _}}e(p,"findSnapshot");async function M(i,{product:t,signal:f,log:_},c){try{return await t.openCatalog(i,{create:!1,signal:f,log:_,...c&&{first:c}})}catch(g){
if(g instanceof a.m_)return;throw g}}e(M,"openExisting");function E({ref:i,manifest:t}){if(t.kind!=="image")throw new a.dz(`${(0,v.SN)(i)} holds no image but a ${t.
kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}e(E,"assertImage");function o(i,{ref:t},{log:f}){if(!(i instanceof a.
m_)||i.fields.service!==void 0)throw i;f.warn(i.message.startsWith("Snapshot ")?i.message:`${(0,v.SN)(t)} cannot be restored: ${i.message}`)}e(o,"warnOfLoss");function O({
ref:i,pin:t}){return t===void 0?(0,v.SN)(i):`${(0,v.SN)(i)}@${t}`}e(O,"displayRequest")}),31595:((A,P,n)=>{n.d(P,{C7:e(()=>E,"C7"),LZ:e(()=>p,"LZ"),OA:e(()=>o,"\
OA"),Oc:e(()=>M,"Oc")});const a="unsaved",v="unsaved-images";function p(i,t){t.saveState(a,JSON.stringify(i))}e(p,"saveState");function M(i,t){t.saveState(v,JSON.
stringify(i))}e(M,"leaveSetToSave");function E(i){return O(a,i)}e(E,"loadState");function o(i){return O(v,i)}e(o,"takeUnsavedSet");function O(i,t){const f=t.getState(
i);return f===""?void 0:JSON.parse(f)}e(O,"stateOf")}),14502:((A,P,n)=>{n.r(P),n.d(P,{recoverable:e(()=>M,"recoverable"),recovery:e(()=>E,"recovery"),recoveryAction:e(
()=>o,"recoveryAction")});var a=n(41899);const v="begun",p="ended";async function M({core:i},t){i.saveState(v,"true");try{return await t()}finally{i.saveState(p,
"true")}}e(M,"recoverable");const E={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,t){return O(t.core)?
(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},o=e(()=>(0,a.
C)(E),"recoveryAction");function O(i){return i.getState(v)!==""&&i.getState(p)===""}e(O,"wasKilled")}),13357:((A,P,n)=>{n.d(P,{uz:e(()=>D,"uz"),UN:e(()=>g,"UN"),
UP:e(()=>u,"UP")});var a=n(75892),v=n(47014),p=n(10764);function M(r,h){const s=(0,v.bv)(r);if(!(s instanceof a.JC)||s.fields.service!==void 0)return;const{message:m,
hint:l}=s,S=E(s,h);return S&&{outcome:S,reason:m,hint:l}}e(M,"notSaved");function E(r,h){if(r instanceof a.Ry)return"exists";const s=r.fields.store==="cache"||h!==
void 0&&(0,p.d0)(h);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return r.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return s||
h?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return s?"refus\
ed":void 0;default:return}}e(E,"outcomeOf");var o=n(75558),O=n(29172),i=n(14502);async function t(r,h,s){const{kind:m}=r.machine,l=e(()=>(0,O.ym)(r,h,{product:s.
product,c:s}),"work");return m==="container"||m==="compose"?await(0,i.recoverable)(s,l):await l()}e(t,"capture");var f=n(29194),_=n(22963);const c="refused";async function g({
request:r,store:h,ifExists:s,failOnRefused:m,failOpen:l},S){let y,I=!1;try{return y=await(0,_.EZ)(h,S,r.ref),I=!0,y??=await S.product.openCatalog(h,{create:!0,signal:S.
signal,log:S.log,first:r.ref}),{state:"saved",result:await t({...r,force:s==="replace"},y,S)}}catch(w){const C=(0,v.bv)(w),R=I?M(C,y?.store)?.outcome:(0,f.M)(C)?
"down":void 0;if(R==="exists"&&s==="skip")return{state:"exists"};if(R==="refused"&&m)throw Object.assign(C,{fields:{[c]:!0}});if(R!=="refused"&&!(R==="down"&&l))
throw C;const{message:T,hint:$}=C;return S.log.warn([`'${(0,o.SN)(r.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await y?.[Symbol.asyncDispose]()}}e(g,"save");function D(r){return r instanceof a.JC&&r.fields[c]===!0}e(D,"isRefusedSave");const d=[
"saved","exists","refused"];function u(r,h,s=d){h.output(Object.fromEntries(s.map(m=>[m,r.includes(m)])))}e(u,"setSaveOutputs")}),10555:((A,P,n)=>{n.r(P),n.d(P,
{create:e(()=>f,"create"),createAction:e(()=>_,"createAction"),saveAll:e(()=>D,"saveAll")});var a=n(73515),v=n(83620),p=n(41232),M=n(75558),E=n(41899),o=n(67072),
O=n(13357),i=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...o.b_,"description","trigger","context","run-id","config","if-exists","fail-o\
n-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace\
' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,u){const r=await c(d,u);if(r!==void 0&&d.trigger!==void 0&&!(0,a.
oh)(r,d.trigger))return(0,O.UP)([],u),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${r.file}`,summary:""};const h=await(0,o.
JR)(d,u);u.output({snapshot:h.map(({ref:R})=>(0,M.SN)(R)).join(`
`),path:(0,v.DW)(d.store)});const s={...g(d,u),...r&&{limits:r.limits}},m=await D(h,{...d,occasion:s},u);(0,O.UP)(m.map(({state:R})=>R),u);const l=m.filter(R=>R.
state==="saved").map(({result:R})=>R);u.output({digest:l.map(({digest:R})=>R).join(`
`),size:l.reduce((R,{manifest:T})=>R+T.size_bytes,0),"bytes-moved":l.reduce((R,{stats:T})=>R+T.bytesStored,0)});const S={store:(0,v.DW)(d.store)},[y,...I]=l,w=h.
length-l.length;return h.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:y===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&w===0?(0,i.IB)(y,S):(0,i.Ze)(l,{...S,unsaved:w})}}},_=e(()=>(0,E.C)(f),"c\
reateAction");async function c({config:d},{env:u}){return d===void 0?void 0:await(0,a.RB)(d,{env:u,cwd:process.cwd(),home:(0,p.Wx)(u)})}e(c,"configOf");function g({
trigger:d,context:u,"run-id":r},{env:h}){const s=r??(d===void 0?void 0:h.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},...u!==void 0&&{context:u},...s!==void 0&&
{runId:s}}}e(g,"occasionOf");async function D(d,u,r){const h=[];for(const s of d){const m={request:{...s,description:u.description,...u.occasion},store:u.store,
ifExists:u["if-exists"],failOnRefused:u["fail-on-refused"],failOpen:u["fail-open"]},l=await r.core.group(`Save ${(0,M.SN)(s.ref)}`,()=>(0,O.UN)(m,r));if(h.push(
l),l.state==="refused")break}return h}e(D,"saveAll")}),48245:((A,P,n)=>{n.r(P),n.d(P,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>c,"mainPostAction")});var a=n(
83620),v=n(75558),p=n(41899),M=n(67072),E=n(8049),o=n(31595),O=n(13357),i=n(63956),t=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{
fails:O.uz},async run(u,r){const[h,s]=[(0,o.C7)(r.core),(0,o.OA)(r.core)];return h!==void 0?await g(h,r):s!==void 0?await D(s,r):d("")}},c=e(()=>(0,p.C)(_),"mai\
nPostAction");async function g(u,r){const h=(0,v.SN)(u.request.ref),s=await r.core.group(`Save ${h}`,()=>(0,O.UN)(u,r)),m=(0,a.DW)(u.store);return s.state==="ex\
ists"?d(`${h} is in ${m} already: nothing was saved`):s.state==="refused"?d(`${h} was not saved`):{outcome:"success",...(0,i.Kp)(s.result,{store:m})}}e(g,"saveO\
ne");async function D({project:u,wanted:r,before:h,description:s,store:m,failOnRefused:l},S){const I=await(await S.product.openDocker()).images(S),w=r.join()===
"new"?I.filter(({id:$})=>!h.includes($)):(0,E.vT)(r,I);if(w.length===0)return d("Nothing to save: the job brought no image");const C={description:s,"if-exists":"\
skip","fail-on-refused":l,"fail-open":!0,store:m},T=(await(0,t.saveAll)((0,M.FH)(u,w),C,S)).filter($=>$.state==="saved").map(({result:$})=>$);return T.length===
0?d(`Nothing was saved in ${(0,a.DW)(m)}`):{outcome:"success",...(0,i.Ze)(T,{store:(0,a.DW)(m),unsaved:w.length-T.length})}}e(D,"saveSet");function d(u){return{
outcome:"skipped",line:u,summary:""}}e(d,"skipped")}),63956:((A,P,n)=>{n.d(P,{IB:e(()=>d,"IB"),Kp:e(()=>u,"Kp"),R:e(()=>i,"R"),R8:e(()=>_,"R8"),RN:e(()=>g,"RN"),
Un:e(()=>r,"Un"),Ze:e(()=>D,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>c,"rH")});var a=n(22506),v=n(14390),p=n(69865),M=n(75558),E=n(30815),o=n(16595);const O=50;function i(s,{
store:m}){const l=s.map(({ref:y})=>(0,M.SN)(y)).join(", "),S=s.map(({ref:y,manifest:I,digest:w})=>[(0,E.aY)((0,M.SN)(y)),(0,p.z3)(I.size_bytes),(0,o.Vc)(I.created_at),
(0,o.VK)(w)]);return(0,o.MY)("🔍",`${l} is in ${m}`,[(0,E.tp)(["Snapshot","Holds","Made","Digest"],S.slice(0,O))])}e(i,"foundSummary");function t(s,{store:m,advice:l}){
return(0,o.MY)("🔍",`${s} is not in ${m}`,[(0,E.FV)(l)])}e(t,"missSummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function _(s,{store:m,image:l,
buildSeconds:S,from:y,why:I,saved:w,result:C}){return(0,o.MY)("🏗️",`Built ${(0,M.SN)(s)} in ${(0,a.Xo)(S)}: ${I}`,[(0,o.Ix)([["Image",(0,E.aY)(l)],["From",
(0,E.aY)(y)],...C===void 0?[["Store",(0,E.aY)(m)]]:[...(0,o.Ag)(C,m),...(0,o.cn)(C)],["Saved",f[w]]]),C===void 0?"":(0,o.Cv)(C),(0,o.K2)("use it",`docker run --\
rm ${(0,v.r)(l)} …`)])}e(_,"missBuiltSummary");function c(s,{store:m,image:l}){return(0,o.MY)("🏗️",`Built ${(0,M.SN)(s.ref)} in ${(0,a.Xo)(s.buildSeconds)}\
, saved in ${(0,a.Xo)(s.seconds)}`,[(0,o.Ix)([["Image",(0,E.aY)(l)],...(0,o.Ag)(s,m),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,v.r)((0,M.SN)(s.ref))}`,m)])}e(c,"builtSummary");function g(s,{store:m,image:l,buildSeconds:S}){return(0,o.MY)("🏗️",
`Built ${(0,M.SN)(s)} in ${(0,a.Xo)(S)}, not saved`,[(0,o.Ix)([["Image",(0,E.aY)(l)],["Store",(0,E.aY)(m)],["Saved",f.refused]]),(0,o.K2)("use it",`docker run -\
-rm ${(0,v.r)(l)} …`)])}e(g,"unsavedSummary");function D(s,{store:m,unsaved:l}){const S=s.map(({ref:I,manifest:w,stats:C,seconds:R})=>[(0,E.aY)((0,M.SN)(I)),(0,E.
aY)(w.source.from),(0,p.z3)(w.size_bytes),(0,p.z3)(C.bytesStored),(0,a.Xo)(R)]),y=l===0?"":`, and not ${l} more`;return(0,o.MY)("💾",`Saved ${s.length} ${s.length===
1?"image":"images"} in ${(0,a.Xo)(h(s.map(I=>I.seconds)))}${y}`,[(0,o.Ix)([["Store",`${(0,E.aY)(m)} grew by ${(0,p.z3)(h(s.map(({stats:I})=>I.bytesStored)))}`]]),
(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,O))])}e(D,"savedAllSummary");function d(s,{store:m}){return(0,o.MY)("💾",`Saved ${(0,M.SN)(
s.ref)} in ${(0,a.Xo)(s.seconds)}`,[(0,o.Ix)([...(0,o.Ag)(s,m),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,v.r)((0,M.SN)(s.ref))}`,m)])}e(d,"savedSummary");function u(s,{store:m}){const{line:l}=d(s,{store:m}),[S,y]=(0,o.Ag)(s,m).map(([,I])=>I);return{line:l,
summary:`💾 ${(0,E.FV)(l)}: ${S} was new, ${y}.
`}}e(u,"savedLaterSummary");function r(s,{store:m}){return(0,o.MY)("⏭️",`${(0,M.SN)(s.ref)} exists, nothing was built`,[(0,o.Ix)([["In",(0,E.aY)(m)],...(0,o.
cn)(s)]),(0,o.Cv)(s)])}e(r,"presentSummary");function h(s){return s.reduce((m,l)=>m+l,0)}e(h,"sum")}),80739:((A,P,n)=>{n.d(P,{_:e(()=>p,"_")});var a=n(76760),v=n(
75892);function p(M,{directory:E,spell:o}){const{image:O,archive:i,ref:t,container:f,platform:_,project:c,quiesce:g=!1,includeEnv:D=!1,includeBindMounts:d=!1,excludeVolumes:u=[],
vmYaml:r}=M,h=Object.entries({image:O,archive:i,container:f}).filter(([,l])=>l!==void 0);if(h.length>1)throw new v.dz(`${h.map(([l])=>o(l)).join(" and ")} exclu\
de each other`,{hint:`Give either ${o("image")}, ${o("archive")} or ${o("container")}`});if(t!==void 0&&i===void 0)throw new v.dz(`${o("ref")} goes with ${o("ar\
chive")} only`,{hint:"Leave it out"});if(O===void 0&&i===void 0){if(_!==void 0)throw new v.dz(`${o("platform")} goes with ${o("image")} or ${o("archive")} only`,
{hint:"Leave it out"});const l={quiesce:g,includeEnv:D,includeBindMounts:d,...u.length>0&&{excludeVolumes:u}};return f!==void 0?{machine:{kind:"container",container:f,
...l,...r!==void 0&&{vmYaml:r}},from:f}:{machine:{kind:"compose",directory:E,...l,...c!==void 0&&{project:c}},from:c??(0,a.basename)(E)}}const s=Object.entries(
{quiesce:g,includeEnv:D,includeBindMounts:d,excludeVolumes:u.length>0}).find(([,l])=>l)?.[0];if(s!==void 0)throw new v.dz(`${o(s)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const m=_===void 0?{}:{platform:_};if(i!==void 0){const l=i==="-";return{machine:{kind:"archive",path:l?
i:(0,a.resolve)(E,i),...m,...t!==void 0&&{ref:t}},from:t??(l?"standard input":(0,a.basename)(i))}}return{machine:{kind:"image",reference:O??"",...m},from:O??""}}
e(p,"selectTarget")}),23919:((A,P,n)=>{n.d(P,{D:e(()=>p,"D"),T:e(()=>E,"T")});var a=n(77598),v=n(75558);const p="{container_name}_{trigger}_{timestamp}",M=["con\
tainer_name","trigger","timestamp","snapshot_id"];function E(t,f,_){const c=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,h=""])=>h).find(h=>!O(h));if(c!==void 0){const h=M.
map(s=>`{${s}}`).join(", ");return _(`naming_pattern has {${c}}, which is none of ${h}: using ${p}`),E(p,f,_)}const g=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}\
_{snapshot_id}`,D={container_name:f.container,trigger:f.trigger,timestamp:i(f.now),snapshot_id:(0,a.randomBytes)(4).toString("hex")},d=o(g,D),u=d.length-v.zB;if(u<=
0)return d;const r=o(g,{...D,container_name:D.container_name.slice(0,Math.max(1,D.container_name.length-u))});return r.length<=v.zB?r:(_(`naming_pattern gives n\
ames of more than ${v.zB} characters: using ${p}`),E(p,f,_))}e(E,"nameByPattern");function o(t,f){return t.replaceAll(/\{(\w+)\}/g,(c,g)=>f[g]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(o,"render");function O(t){return M.some(f=>f===t)}e(O,"isVariable");function i(t){return t.toISOString().replaceAll(/[-:.]/g,
"")}e(i,"timestamp")}),73515:((A,P,n)=>{n.d(P,{RB:e(()=>_,"RB"),oh:e(()=>f,"oh")});var a=n(51455),v=n(76760),p=n(75892),M=n(24746),E=n(42316),o=n(23919);const O="\
snapshot-config.json",i=1<<20,t={triggers:E.N,storagePath:void 0,limits:{},namingPattern:o.D,file:void 0};function f({triggers:D},d){return d==="manual"||D.includes(
d)}e(f,"isTriggerEnabled");async function _(D,d){const u=D??(d.env.VM_SNAPSHOT_CONFIG||void 0),r=u===void 0?(0,v.join)(d.home,".config","vm",O):(0,v.resolve)(d.
cwd,u.replace(/^~(?=\/)/,d.home)),h=await c(r);if(h!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(g(h,r),{file:r,
place:d});if(u===void 0)return t;throw new p.m_(`There is no configuration at ${r}`,{hint:D===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(_,"readSnapshotConfig");async function c(D){try{return await(0,M.MH)(`Cannot read ${D}`,async()=>{if((await(0,a.stat)(D)).size>i)throw new p.
dz(`${D} is no configuration: it has more than a megabyte`);return await(0,a.readFile)(D,"utf8")})}catch(d){if(d instanceof p.m_)return;throw d}}e(c,"readText");
function g(D,d){try{return JSON.parse(D.replace(/^\uFEFF/,""))}catch(u){const[,r]=/\(line (\d+) column \d+\)/.exec(u instanceof Error?u.message:"")??[];throw new p.
dz(`${d} is not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:u})}}e(g,"parseJson")}),24746:((A,P,n)=>{n.d(P,{MH:e(()=>E,"MH"),UQ:e(()=>o,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>p,"zS")});var a=n(75892),v=n(47014);function p(t,f){
const _=(0,v.bv)(t),c=o(_),g=`${f}: ${i(_)}`;return c==="ENOSPC"||c==="EDQUOT"?new a._p(g,{cause:_,hint:"Free some space there, or use another place"}):c==="EFB\
IG"?new a._p(g,{cause:_,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):c==="EROFS"?new a.iC(g,{cause:_,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):c==="EACCES"||c==="EPERM"?new a.iC(g,{cause:_,hint:"Use a folder that you may write to, or change its owner"}):
c==="ENOENT"||c==="ENOTDIR"?new a.m_(g,{cause:_,hint:"Check the path"}):c==="EISDIR"||c==="ENAMETOOLONG"||c==="ELOOP"?new a.dz(g,{cause:_,hint:"Check the path"}):
c==="EIO"||c==="EUCLEAN"?new a.cs(g,{cause:_,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):c==="EMFILE"||c==="ENFILE"||
c==="ENOMEM"?new a._p(g,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):c==="ESTALE"||c==="ETIMEDOUT"||c==="EHOSTDO\
WN"||c==="ENODEV"||c==="ENXIO"?new a.hG(g,{cause:_,hint:"Look whether the disk or the file server is there, and try again"}):c==="EXDEV"?new a.Wt(g,{cause:_,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):_}e(p,"fileError");function M(t,f){try{return f()}catch(_){throw p(_,t)}}e(
M,"attemptSync");async function E(t,f){try{return await f()}catch(_){throw p(_,t)}}e(E,"withFileErrors");function o(t){return typeof t=="object"&&t!==null&&"cod\
e"in t&&typeof t.code=="string"?t.code:void 0}e(o,"errnoOf");const O={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function i(t){const f=O[o(t)??
""];if(f!==void 0)return f;const _=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(i,
"messageOf")}),10764:((A,P,n)=>{n.d(P,{$9:e(()=>p,"$9"),BR:e(()=>f,"BR"),HE:e(()=>M,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>h,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>D,"Ow"),V2:e(
()=>O,"V2"),YG:e(()=>E,"YG"),_f:e(()=>i,"_f"),at:e(()=>v,"at"),d0:e(()=>g,"d0"),dd:e(()=>c,"dd"),eA:e(()=>u,"eA"),nR:e(()=>o,"nR"),oo:e(()=>r,"oo"),tZ:e(()=>d,"\
tZ")});const a=e(s=>m=>s in m,"guard"),v=a("listVersioned"),p=a("list"),M=a("delete"),E=a("stage"),o=a("putSidecarFiles"),O=a("freeBytes"),i=a("lockExclusively"),
t=a("workers"),f=a("discardRef"),_=a("abortStaleUploads"),c=a("newestRef"),g=a("missing"),D=a("now"),d=a("fileTime"),u=a("unkept"),r=a("prove"),h=a("assertWrita\
ble")})};export{B as id,N as ids,W as modules};
