var U=Object.defineProperty;var e=(A,P)=>U(A,"name",{value:P,configurable:!0});const B=8245,N=[8245,555,4502],W={67072:((A,P,n)=>{n.d(P,{FH:e(()=>s,"FH"),JR:e(()=>_,"JR"),b_:e(()=>i,"b_")});var f=n(76760),g=n(80739),p=n(75892),M=n(18713),E=n(
13455),a=n(8049);const O=["images","archive","container","compose"],i=[...O,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function s(c,v,D){
const d=D===void 0?{}:{platform:D};return v.map(u=>{const r=u.references[0]??u.id;return{ref:(0,a.C5)(c,u),machine:{kind:"image",reference:r,...d},from:r,directory:"\
."}})}e(s,"captureSet");async function _(c,v){const{name:D,images:d,archive:u,ref:r,container:t,compose:o,platform:l,quiesce:h}=c,S=m(c),[y="all"]=d,I=(0,f.resolve)(
o??"."),w={...S==="images"&&{image:y},...u!==void 0&&{archive:u},...r!==void 0&&{ref:r},...t!==void 0&&{container:t},...l!==void 0&&{platform:l}},C={quiesce:h,includeEnv:c["\
include-env"],includeBindMounts:c["include-bind-mounts"],excludeVolumes:c["exclude-volumes"]},R=(0,g._)({...w,...C},{directory:I,spell:M.M});if(S!=="images"||d.
length===1&&y!=="all")return[{ref:(0,E.CW)(D),...R,directory:I}];const T=await v.product.openDocker();return s((0,a.v8)(D),(0,a.vT)(d,await T.images(v)),l)}e(_,
"capturesOf");function m(c){const[v,D]=O.filter(d=>d==="images"?c.images.length>0:c[d]!==void 0);if(v!==void 0&&D===void 0)return v;throw new p.dz(v===void 0?"N\
othing says what to save":`Inputs '${v}' and '${D}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(m,"sourceOf")}),8049:((A,P,n)=>{n.d(P,{C5:e(()=>E,"C5"),v8:e(()=>M,
"v8"),vT:e(()=>a,"vT")});var f=n(77598),g=n(75892),p=n(75558);function M({ref:O,pin:i}){if(O.project===p.sT&&i===void 0)return O.name;throw new g.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function E(O,{
id:i,references:s}){const _=(s[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:O,name:`${_.slice(0,80)||"image"}-${(0,f.hash)("\
sha256",i,"hex").slice(0,8)}`}}e(E,"memberOf");function a(O,i){return O.length===1&&O[0]==="all"?[...i]:O.map(s=>{const _=s.includes("@")||/:[^/]*$/.test(s)?s:`${s}\
:latest`,m=i.find(({id:c,references:v})=>c===s||v.includes(_));if(m===void 0)throw new g.dz(`Input 'images': Docker has no image '${s}'`,{hint:"See `docker imag\
e ls`"});return{id:m.id,references:[_,...m.references.filter(c=>c!==_)]}})}e(a,"chosenImages")}),22963:((A,P,n)=>{n.d(P,{$U:e(()=>a,"$U"),Cb:e(()=>p,"Cb"),EZ:e(
()=>M,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>E,"sD")});var f=n(75892),g=n(75558);async function p(i,s,_){try{return await _.product.inspect(i,s,_)}catch(m){if(m instanceof
f.m_)return;throw m}}e(p,"findSnapshot");async function M(i,{product:s,signal:_,log:m},c){try{return await s.openCatalog(i,{create:!1,signal:_,log:m,...c&&{first:c}})}catch(v){
if(v instanceof f.m_)return;throw v}}e(M,"openExisting");function E({ref:i,manifest:s}){if(s.kind!=="image")throw new f.dz(`${(0,g.SN)(i)} holds no image but a ${s.
kind==="compose"?"Compose project":s.kind}`,{hint:"Restore it with the 'restore' action"})}e(E,"assertImage");function a(i,{ref:s},{log:_}){if(!(i instanceof f.
m_)||i.fields.service!==void 0)throw i;_.warn(i.message.startsWith("Snapshot ")?i.message:`${(0,g.SN)(s)} cannot be restored: ${i.message}`)}e(a,"warnOfLoss");function O({
ref:i,pin:s}){return s===void 0?(0,g.SN)(i):`${(0,g.SN)(i)}@${s}`}e(O,"displayRequest")}),31595:((A,P,n)=>{n.d(P,{C7:e(()=>E,"C7"),LZ:e(()=>p,"LZ"),OA:e(()=>a,"\
OA"),Oc:e(()=>M,"Oc")});const f="unsaved",g="unsaved-images";function p(i,s){s.saveState(f,JSON.stringify(i))}e(p,"saveState");function M(i,s){s.saveState(g,JSON.
stringify(i))}e(M,"leaveSetToSave");function E(i){return O(f,i)}e(E,"loadState");function a(i){return O(g,i)}e(a,"takeUnsavedSet");function O(i,s){const _=s.getState(
i);return _===""?void 0:JSON.parse(_)}e(O,"stateOf")}),14502:((A,P,n)=>{n.r(P),n.d(P,{recoverable:e(()=>M,"recoverable"),recovery:e(()=>E,"recovery"),recoveryAction:e(
()=>a,"recoveryAction")});var f=n(41899);const g="begun",p="ended";async function M({core:i},s){i.saveState(g,"true");try{return await s()}finally{i.saveState(p,
"true")}}e(M,"recoverable");const E={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,s){return O(s.core)?
(await s.product.recover(s),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},a=e(()=>(0,f.
C)(E),"recoveryAction");function O(i){return i.getState(g)!==""&&i.getState(p)===""}e(O,"wasKilled")}),13357:((A,P,n)=>{n.d(P,{uz:e(()=>D,"uz"),UN:e(()=>v,"UN"),
UP:e(()=>u,"UP")});var f=n(75892),g=n(47014),p=n(10764);function M(r,t){const o=(0,g.bv)(r);if(!(o instanceof f.JC)||o.fields.service!==void 0)return;const{message:l,
hint:h}=o,S=E(o,t);return S&&{outcome:S,reason:l,hint:h}}e(M,"notSaved");function E(r,t){if(r instanceof f.Ry)return"exists";const o=r.fields.store==="cache"||t!==
void 0&&(0,p.d0)(t);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return r.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||
t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refus\
ed":void 0;default:return}}e(E,"outcomeOf");var a=n(75558),O=n(29172),i=n(14502);async function s(r,t,o){const{kind:l}=r.machine,h=e(()=>(0,O.ym)(r,t,{product:o.
product,c:o}),"work");return l==="container"||l==="compose"?await(0,i.recoverable)(o,h):await h()}e(s,"capture");var _=n(29194),m=n(22963);const c="refused";async function v({
request:r,store:t,ifExists:o,failOnRefused:l,failOpen:h},S){let y,I=!1;try{return y=await(0,m.EZ)(t,S,r.ref),I=!0,y??=await S.product.openCatalog(t,{create:!0,signal:S.
signal,log:S.log,first:r.ref}),{state:"saved",result:await s({...r,force:o==="replace"},y,S)}}catch(w){const C=(0,g.bv)(w),R=I?M(C,y?.store)?.outcome:(0,_.M)(C)?
"down":void 0;if(R==="exists"&&o==="skip")return{state:"exists"};if(R==="refused"&&l)throw Object.assign(C,{fields:{[c]:!0}});if(R!=="refused"&&!(R==="down"&&h))
throw C;const{message:T,hint:$}=C;return S.log.warn([`'${(0,a.SN)(r.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await y?.[Symbol.asyncDispose]()}}e(v,"save");function D(r){return r instanceof f.JC&&r.fields[c]===!0}e(D,"isRefusedSave");const d=[
"saved","exists","refused"];function u(r,t,o=d){t.output(Object.fromEntries(o.map(l=>[l,r.includes(l)])))}e(u,"setSaveOutputs")}),10555:((A,P,n)=>{n.r(P),n.d(P,
{create:e(()=>_,"create"),createAction:e(()=>m,"createAction"),saveAll:e(()=>D,"saveAll")});var f=n(73515),g=n(83620),p=n(41232),M=n(75558),E=n(41899),a=n(67072),
O=n(13357),i=n(63956);const _={name:"create",inputs:{required:["name"],optional:[...a.b_,"description","trigger","context","run-id","config","if-exists","fail-o\
n-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace\
' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,u){const r=await c(d,u);if(r!==void 0&&d.trigger!==void 0&&!(0,f.
oh)(r,d.trigger))return(0,O.UP)([],u),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${r.file}`,summary:""};const t=await(0,a.
JR)(d,u);u.output({snapshot:t.map(({ref:R})=>(0,M.SN)(R)).join(`
`),path:(0,g.DW)(d.store)});const o={...v(d,u),...r&&{limits:r.limits}},l=await D(t,{...d,occasion:o},u);(0,O.UP)(l.map(({state:R})=>R),u);const h=l.filter(R=>R.
state==="saved").map(({result:R})=>R);u.output({digest:h.map(({digest:R})=>R).join(`
`),size:h.reduce((R,{manifest:T})=>R+T.size_bytes,0),"bytes-moved":h.reduce((R,{stats:T})=>R+T.bytesStored,0)});const S={store:(0,g.DW)(d.store)},[y,...I]=h,w=t.
length-h.length;return t.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:y===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&w===0?(0,i.IB)(y,S):(0,i.Ze)(h,{...S,unsaved:w})}}},m=e(()=>(0,E.C)(_),"c\
reateAction");async function c({config:d},{env:u}){return d===void 0?void 0:await(0,f.RB)(d,{env:u,cwd:process.cwd(),home:(0,p.Wx)(u)})}e(c,"configOf");function v({
trigger:d,context:u,"run-id":r},{env:t}){const o=r??(d===void 0?void 0:t.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},...u!==void 0&&{context:u},...o!==void 0&&
{runId:o}}}e(v,"occasionOf");async function D(d,u,r){const t=[];for(const o of d){const l={request:{...o,description:u.description,...u.occasion},store:u.store,
ifExists:u["if-exists"],failOnRefused:u["fail-on-refused"],failOpen:u["fail-open"]},h=await r.core.group(`Save ${(0,M.SN)(o.ref)}`,()=>(0,O.UN)(l,r));if(t.push(
h),h.state==="refused")break}return t}e(D,"saveAll")}),48245:((A,P,n)=>{n.r(P),n.d(P,{mainPost:e(()=>m,"mainPost"),mainPostAction:e(()=>c,"mainPostAction")});var f=n(
83620),g=n(75558),p=n(41899),M=n(67072),E=n(8049),a=n(31595),O=n(13357),i=n(63956),s=n(10555);const m={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{
fails:O.uz},async run(u,r){const[t,o]=[(0,a.C7)(r.core),(0,a.OA)(r.core)];return t!==void 0?await v(t,r):o!==void 0?await D(o,r):d("")}},c=e(()=>(0,p.C)(m),"mai\
nPostAction");async function v(u,r){const t=(0,g.SN)(u.request.ref),o=await r.core.group(`Save ${t}`,()=>(0,O.UN)(u,r)),l=(0,f.DW)(u.store);return o.state==="ex\
ists"?d(`${t} is in ${l} already: nothing was saved`):o.state==="refused"?d(`${t} was not saved`):{outcome:"success",...(0,i.Kp)(o.result,{store:l})}}e(v,"saveO\
ne");async function D({project:u,wanted:r,before:t,description:o,store:l,failOnRefused:h},S){const I=await(await S.product.openDocker()).images(S),w=r.join()===
"new"?I.filter(({id:$})=>!t.includes($)):(0,E.vT)(r,I);if(w.length===0)return d("Nothing to save: the job brought no image");const C={description:o,"if-exists":"\
skip","fail-on-refused":h,"fail-open":!0,store:l},T=(await(0,s.saveAll)((0,M.FH)(u,w),C,S)).filter($=>$.state==="saved").map(({result:$})=>$);return T.length===
0?d(`Nothing was saved in ${(0,f.DW)(l)}`):{outcome:"success",...(0,i.Ze)(T,{store:(0,f.DW)(l),unsaved:w.length-T.length})}}e(D,"saveSet");function d(u){return{
outcome:"skipped",line:u,summary:""}}e(d,"skipped")}),63956:((A,P,n)=>{n.d(P,{IB:e(()=>d,"IB"),Kp:e(()=>u,"Kp"),R:e(()=>i,"R"),R8:e(()=>m,"R8"),RN:e(()=>v,"RN"),
Un:e(()=>r,"Un"),Ze:e(()=>D,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>c,"rH")});var f=n(22506),g=n(14390),p=n(69865),M=n(75558),E=n(30815),a=n(16595);const O=50;function i(o,{
store:l}){const h=o.map(({ref:y})=>(0,M.SN)(y)).join(", "),S=o.map(({ref:y,manifest:I,digest:w})=>[(0,E.aY)((0,M.SN)(y)),(0,p.z3)(I.size_bytes),(0,a.Vc)(I.created_at),
(0,a.VK)(w)]);return(0,a.MY)("🔍",`${h} is in ${l}`,[(0,E.tp)(["Snapshot","Holds","Made","Digest"],S.slice(0,O))])}e(i,"foundSummary");function s(o,{store:l,advice:h}){
return(0,a.MY)("🔍",`${o} is not in ${l}`,[(0,E.FV)(h)])}e(s,"missSummary");const _={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function m(o,{store:l,image:h,
buildSeconds:S,from:y,why:I,saved:w,result:C}){return(0,a.MY)("🏗️",`Built ${(0,M.SN)(o)} in ${(0,f.Xo)(S)}: ${I}`,[(0,a.Ix)([["Image",(0,E.aY)(h)],["From",
(0,E.aY)(y)],...C===void 0?[["Store",(0,E.aY)(l)]]:[...(0,a.Ag)(C,l),...(0,a.cn)(C)],["Saved",_[w]]]),C===void 0?"":(0,a.Cv)(C),(0,a.K2)("use it",`docker run --\
rm ${(0,g.r)(h)} …`)])}e(m,"missBuiltSummary");function c(o,{store:l,image:h}){return(0,a.MY)("🏗️",`Built ${(0,M.SN)(o.ref)} in ${(0,f.Xo)(o.buildSeconds)}\
, saved in ${(0,f.Xo)(o.seconds)}`,[(0,a.Ix)([["Image",(0,E.aY)(h)],...(0,a.Ag)(o,l),...(0,a.cn)(o)]),(0,a.Cv)(o),(0,a.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,g.r)((0,M.SN)(o.ref))}`,l)])}e(c,"builtSummary");function v(o,{store:l,image:h,buildSeconds:S}){return(0,a.MY)("🏗️",
`Built ${(0,M.SN)(o)} in ${(0,f.Xo)(S)}, not saved`,[(0,a.Ix)([["Image",(0,E.aY)(h)],["Store",(0,E.aY)(l)],["Saved",_.refused]]),(0,a.K2)("use it",`docker run -\
-rm ${(0,g.r)(h)} …`)])}e(v,"unsavedSummary");function D(o,{store:l,unsaved:h}){const S=o.map(({ref:I,manifest:w,stats:C,seconds:R})=>[(0,E.aY)((0,M.SN)(I)),(0,E.
aY)(w.source.from),(0,p.z3)(w.size_bytes),(0,p.z3)(C.bytesStored),(0,f.Xo)(R)]),y=h===0?"":`, and not ${h} more`;return(0,a.MY)("💾",`Saved ${o.length} ${o.length===
1?"image":"images"} in ${(0,f.Xo)(t(o.map(I=>I.seconds)))}${y}`,[(0,a.Ix)([["Store",`${(0,E.aY)(l)} grew by ${(0,p.z3)(t(o.map(({stats:I})=>I.bytesStored)))}`]]),
(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,O))])}e(D,"savedAllSummary");function d(o,{store:l}){return(0,a.MY)("💾",`Saved ${(0,M.SN)(
o.ref)} in ${(0,f.Xo)(o.seconds)}`,[(0,a.Ix)([...(0,a.Ag)(o,l),...(0,a.cn)(o)]),(0,a.Cv)(o),(0,a.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,g.r)((0,M.SN)(o.ref))}`,l)])}e(d,"savedSummary");function u(o,{store:l}){const{line:h}=d(o,{store:l}),[S,y]=(0,a.Ag)(o,l).map(([,I])=>I);return{line:h,
summary:`💾 ${(0,E.FV)(h)}: ${S} was new, ${y}.
`}}e(u,"savedLaterSummary");function r(o,{store:l}){return(0,a.MY)("⏭️",`${(0,M.SN)(o.ref)} exists, nothing was built`,[(0,a.Ix)([["In",(0,E.aY)(l)],...(0,a.
cn)(o)]),(0,a.Cv)(o)])}e(r,"presentSummary");function t(o){return o.reduce((l,h)=>l+h,0)}e(t,"sum")}),80739:((A,P,n)=>{n.d(P,{_:e(()=>p,"_")});var f=n(76760),g=n(
75892);function p(M,{directory:E,spell:a}){const{image:O,archive:i,ref:s,container:_,platform:m,project:c,quiesce:v=!1,includeEnv:D=!1,includeBindMounts:d=!1,excludeVolumes:u=[],
vmYaml:r}=M,t=Object.entries({image:O,archive:i,container:_}).filter(([,h])=>h!==void 0);if(t.length>1)throw new g.dz(`${t.map(([h])=>a(h)).join(" and ")} exclu\
de each other`,{hint:`Give either ${a("image")}, ${a("archive")} or ${a("container")}`});if(s!==void 0&&i===void 0)throw new g.dz(`${a("ref")} goes with ${a("ar\
chive")} only`,{hint:"Leave it out"});if(O===void 0&&i===void 0){if(m!==void 0)throw new g.dz(`${a("platform")} goes with ${a("image")} or ${a("archive")} only`,
{hint:"Leave it out"});const h={quiesce:v,includeEnv:D,includeBindMounts:d,...u.length>0&&{excludeVolumes:u}};return _!==void 0?{machine:{kind:"container",container:_,
...h,...r!==void 0&&{vmYaml:r}},from:_}:{machine:{kind:"compose",directory:E,...h,...c!==void 0&&{project:c}},from:c??(0,f.basename)(E)}}const o=Object.entries(
{quiesce:v,includeEnv:D,includeBindMounts:d,excludeVolumes:u.length>0}).find(([,h])=>h)?.[0];if(o!==void 0)throw new g.dz(`${a(o)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const l=m===void 0?{}:{platform:m};if(i!==void 0){const h=i==="-";return{machine:{kind:"archive",path:h?
i:(0,f.resolve)(E,i),...l,...s!==void 0&&{ref:s}},from:s??(h?"standard input":(0,f.basename)(i))}}return{machine:{kind:"image",reference:O??"",...l},from:O??""}}
e(p,"selectTarget")}),23919:((A,P,n)=>{n.d(P,{D:e(()=>p,"D"),T:e(()=>E,"T")});var f=n(77598),g=n(75558);const p="{container_name}_{trigger}_{timestamp}",M=["con\
tainer_name","trigger","timestamp","snapshot_id"];function E(s,_,m){const c=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,t=""])=>t).find(t=>!O(t));if(c!==void 0){const t=M.
map(o=>`{${o}}`).join(", ");return m(`naming_pattern has {${c}}, which is none of ${t}: using ${p}`),E(p,_,m)}const v=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}\
_{snapshot_id}`,D={container_name:_.container,trigger:_.trigger,timestamp:i(_.now),snapshot_id:(0,f.randomBytes)(4).toString("hex")},d=a(v,D),u=d.length-g.zB;if(u<=
0)return d;const r=a(v,{...D,container_name:D.container_name.slice(0,Math.max(1,D.container_name.length-u))});return r.length<=g.zB?r:(m(`naming_pattern gives n\
ames of more than ${g.zB} characters: using ${p}`),E(p,_,m))}e(E,"nameByPattern");function a(s,_){return s.replaceAll(/\{(\w+)\}/g,(c,v)=>_[v]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(a,"render");function O(s){return M.some(_=>_===s)}e(O,"isVariable");function i(s){return s.toISOString().replaceAll(/[-:.]/g,
"")}e(i,"timestamp")}),73515:((A,P,n)=>{n.d(P,{RB:e(()=>m,"RB"),oh:e(()=>_,"oh")});var f=n(51455),g=n(76760),p=n(75892),M=n(24746),E=n(42316),a=n(23919);const O="\
snapshot-config.json",i=1<<20,s={triggers:E.N,storagePath:void 0,limits:{},namingPattern:a.D,file:void 0};function _({triggers:D},d){return d==="manual"||D.includes(
d)}e(_,"isTriggerEnabled");async function m(D,d){const u=D??(d.env.VM_SNAPSHOT_CONFIG||void 0),r=u===void 0?(0,g.join)(d.home,".config","vm",O):(0,g.resolve)(d.
cwd,u.replace(/^~(?=\/)/,d.home)),t=await c(r);if(t!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(v(t,r),{file:r,
place:d});if(u===void 0)return s;throw new p.m_(`There is no configuration at ${r}`,{hint:D===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(m,"readSnapshotConfig");async function c(D){try{return await(0,M.MH)(`Cannot read ${D}`,async()=>{if((await(0,f.stat)(D)).size>i)throw new p.
dz(`${D} is no configuration: it has more than a megabyte`);return await(0,f.readFile)(D,"utf8")})}catch(d){if(d instanceof p.m_)return;throw d}}e(c,"readText");
function v(D,d){try{return JSON.parse(D.replace(/^\uFEFF/,""))}catch(u){const[,r]=/\(line (\d+) column \d+\)/.exec(u instanceof Error?u.message:"")??[];throw new p.
dz(`${d} is not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:u})}}e(v,"parseJson")}),24746:((A,P,n)=>{n.d(P,{MH:e(()=>E,"MH"),UQ:e(()=>a,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>p,"zS")});var f=n(75892),g=n(47014);function p(s,_){
const m=(0,g.bv)(s),c=a(m),v=`${_}: ${i(m)}`;return c==="ENOSPC"||c==="EDQUOT"?new f._p(v,{cause:m,hint:"Free some space there, or use another place"}):c==="EFB\
IG"?new f._p(v,{cause:m,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):c==="EROFS"?new f.iC(v,{cause:m,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):c==="EACCES"||c==="EPERM"?new f.iC(v,{cause:m,hint:"Use a folder that you may write to, or change its owner"}):
c==="ENOENT"||c==="ENOTDIR"?new f.m_(v,{cause:m,hint:"Check the path"}):c==="EISDIR"||c==="ENAMETOOLONG"||c==="ELOOP"?new f.dz(v,{cause:m,hint:"Check the path"}):
c==="EIO"||c==="EUCLEAN"?new f.cs(v,{cause:m,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):c==="EMFILE"||c==="ENFILE"||
c==="ENOMEM"?new f._p(v,{cause:m,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):c==="ESTALE"||c==="ETIMEDOUT"||c==="EHOSTDO\
WN"||c==="ENODEV"||c==="ENXIO"?new f.hG(v,{cause:m,hint:"Look whether the disk or the file server is there, and try again"}):c==="EXDEV"?new f.Wt(v,{cause:m,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):m}e(p,"fileError");function M(s,_){try{return _()}catch(m){throw p(m,s)}}e(
M,"attemptSync");async function E(s,_){try{return await _()}catch(m){throw p(m,s)}}e(E,"withFileErrors");function a(s){return typeof s=="object"&&s!==null&&"cod\
e"in s&&typeof s.code=="string"?s.code:void 0}e(a,"errnoOf");const O={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function i(s){const _=O[a(s)??
""];if(_!==void 0)return _;const m=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(m)?.[1]??m}e(i,
"messageOf")}),10764:((A,P,n)=>{n.d(P,{$9:e(()=>g,"$9"),BR:e(()=>s,"BR"),HE:e(()=>p,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>r,"JN"),Lf:e(()=>i,"Lf"),Ow:e(()=>v,"Ow"),V2:e(
()=>a,"V2"),YG:e(()=>M,"YG"),_f:e(()=>O,"_f"),d0:e(()=>c,"d0"),dd:e(()=>m,"dd"),eA:e(()=>d,"eA"),lM:e(()=>f,"lM"),nR:e(()=>E,"nR"),oo:e(()=>u,"oo"),tZ:e(()=>D,"\
tZ")});const f=e(t=>"listStamped"in t,"isStamped"),g=e(t=>"list"in t,"isListable"),p=e(t=>"delete"in t,"isDeletable"),M=e(t=>"stage"in t,"isStaging"),E=e(t=>"sh\
elve"in t,"isShelving"),a=e(t=>"freeBytes"in t,"isMeasured"),O=e(t=>"lockExclusively"in t,"isLockable"),i=e(t=>"workers"in t,"isWorked"),s=e(t=>"discardRef"in t,
"isDiscarding"),_=e(t=>"tidy"in t,"canCleanUploads"),m=e(t=>"newestRef"in t,"canSearchRefs"),c=e(t=>"missing"in t,"isLossy"),v=e(t=>"now"in t,"isClocked"),D=e(t=>"\
fileTime"in t,"isTiming"),d=e(t=>"unkept"in t,"isKeeping"),u=e(t=>"prove"in t,"isProving"),r=e(t=>"assertWritable"in t,"isGuarded")})};export{B as id,N as ids,W as modules};
