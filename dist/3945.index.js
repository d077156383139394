var U=Object.defineProperty;var e=(C,P)=>U(C,"name",{value:P,configurable:!0});const B=3945,N=[3945,839,3616],W={15988:((C,P,n)=>{n.d(P,{FH:e(()=>t,"FH"),JR:e(()=>_,"JR"),b_:e(()=>a,"b_")});var f=n(76760),O=n(97913),p=n(75892),D=n(58315),E=n(
39922),i=n(60654);const g=["images","archive","container","compose"],a=[...g,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(c,v,M){
const d=M===void 0?{}:{platform:M};return v.map(u=>{const r=u.references[0]??u.id;return{ref:(0,D.C5)(c,u),machine:{kind:"image",reference:r,...d},from:r,directory:"\
."}})}e(t,"captureSet");async function _(c,v){const{name:M,images:d,archive:u,ref:r,container:s,compose:o,platform:l,quiesce:h}=c,S=m(c),[I="all"]=d,y=(0,f.resolve)(
o??"."),A={...S==="images"&&{image:I},...u!==void 0&&{archive:u},...r!==void 0&&{ref:r},...s!==void 0&&{container:s},...l!==void 0&&{platform:l}},R={quiesce:h,includeEnv:c["\
include-env"],includeBindMounts:c["include-bind-mounts"],excludeVolumes:c["exclude-volumes"]},w=(0,O.V)({...A,...R},{directory:y,spell:i.T});if(S!=="images"||d.
length===1&&I!=="all")return[{ref:(0,E.CW)(M),...w,directory:y}];const T=await v.product.openDocker();return t((0,D.v8)(M),(0,D.vT)(d,await T.images(v)),l)}e(_,
"capturesOf");function m(c){const[v,M]=g.filter(d=>d==="images"?c.images.length>0:c[d]!==void 0);if(v!==void 0&&M===void 0)return v;throw new p.dz(v===void 0?"N\
othing says what to save":`Inputs '${v}' and '${M}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(m,"sourceOf")}),60839:((C,P,n)=>{n.r(P),n.d(P,{create:e(()=>_,
"create"),createAction:e(()=>m,"createAction"),saveAll:e(()=>M,"saveAll")});var f=n(73515),O=n(26676),p=n(41232),D=n(75558),E=n(15988),i=n(23379),g=n(90571),a=n(
65955);const _={name:"create",inputs:{required:["name"],optional:[...E.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,u){const r=await c(d,u);if(r!==void 0&&d.trigger!==void 0&&!(0,f._b)(r,d.trigger))
return(0,g.NI)([],u),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${r.file}`,summary:""};const s=await(0,E.JR)(d,u);u.output(
{snapshot:s.map(({ref:w})=>(0,D.SN)(w)).join(`
`),path:(0,O.DW)(d.store)});const o={...v(d,u),...r&&{limits:r.limits}},l=await M(s,{...d,occasion:o},u);(0,g.NI)(l.map(({state:w})=>w),u);const h=l.filter(w=>w.
state==="saved").map(({result:w})=>w);u.output({digest:h.map(({digest:w})=>w).join(`
`),size:h.reduce((w,{manifest:T})=>w+T.size_bytes,0),"bytes-moved":h.reduce((w,{stats:T})=>w+T.bytesStored,0)});const S={store:(0,O.DW)(d.store)},[I,...y]=h,A=s.
length-h.length;return s.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:I===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...y.length===0&&A===0?(0,a.IB)(I,S):(0,a.Ze)(h,{...S,unsaved:A})}}},m=e(()=>(0,i.C)(_),"c\
reateAction");async function c({config:d},{env:u}){return d===void 0?void 0:await(0,f.RB)(d,{env:u,cwd:process.cwd(),home:(0,p.Wx)(u)})}e(c,"configOf");function v({
trigger:d,context:u,"run-id":r},{env:s}){const o=r??(d===void 0?void 0:s.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},...u!==void 0&&{context:u},...o!==void 0&&
{runId:o}}}e(v,"occasionOf");async function M(d,u,r){const s=[];for(const o of d){const l={request:{...o,description:u.description,...u.occasion},store:u.store,
ifExists:u["if-exists"],failOnRefused:u["fail-on-refused"],failOpen:u["fail-open"]},h=await r.core.group(`Save ${(0,D.SN)(o.ref)}`,()=>(0,g.UN)(l,r));if(s.push(
h),h.state==="refused")break}return s}e(M,"saveAll")}),58315:((C,P,n)=>{n.d(P,{C5:e(()=>E,"C5"),v8:e(()=>D,"v8"),vT:e(()=>i,"vT")});var f=n(77598),O=n(75892),p=n(
75558);function D({ref:g,pin:a}){if(g.project===p.sT&&a===void 0)return g.name;throw new O.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(D,"projectOf");function E(g,{id:a,references:t}){const _=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:g,name:`${_.slice(0,80)||"image"}-${(0,f.hash)("sha256",a,"hex").slice(0,8)}`}}e(E,"memberOf");function i(g,a){return g.
length===1&&g[0]==="all"?[...a]:g.map(t=>{const _=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}:latest`,m=a.find(({id:c,references:v})=>c===t||v.includes(_));if(m===
void 0)throw new O.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker image ls`"});return{id:m.id,references:[_,...m.references.filter(c=>c!==_)]}})}
e(i,"chosenImages")}),75741:((C,P,n)=>{n.d(P,{$U:e(()=>i,"$U"),EZ:e(()=>D,"EZ"),NZ:e(()=>g,"NZ"),TE:e(()=>p,"TE"),sD:e(()=>E,"sD")});var f=n(75892),O=n(75558);async function p(a,t,_){
try{return await _.product.inspect(a,t,_)}catch(m){if(m instanceof f.m_)return;throw m}}e(p,"lookUp");async function D(a,{product:t,signal:_,log:m},c){try{return await t.
openCatalogue(a,{create:!1,signal:_,log:m,...c&&{first:c}})}catch(v){if(v instanceof f.m_)return;throw v}}e(D,"openExisting");function E({ref:a,manifest:t}){if(t.
kind!=="image")throw new f.dz(`${(0,O.SN)(a)} holds no image but a ${t.kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}
e(E,"assertImage");function i(a,{ref:t},{log:_}){if(!(a instanceof f.m_)||a.fields.service!==void 0)throw a;_.warn(a.message.startsWith("Snapshot ")?a.message:`${(0,O.
SN)(t)} cannot be restored: ${a.message}`)}e(i,"warnOfLoss");function g({ref:a,pin:t}){return t===void 0?(0,O.SN)(a):`${(0,O.SN)(a)}@${t}`}e(g,"asked")}),23945:((C,P,n)=>{
n.r(P),n.d(P,{mainPost:e(()=>m,"mainPost"),mainPostAction:e(()=>c,"mainPostAction")});var f=n(26676),O=n(75558),p=n(15988),D=n(60839),E=n(58315),i=n(23379),g=n(
90571),a=n(65955),t=n(22085);const m={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:g.uz},async run(u,r){const[s,o]=[(0,t.WA)(r.core),(0,t.
OA)(r.core)];return s!==void 0?await v(s,r):o!==void 0?await M(o,r):d("")}},c=e(()=>(0,i.C)(m),"mainPostAction");async function v(u,r){const s=(0,O.SN)(u.request.
ref),o=await r.core.group(`Save ${s}`,()=>(0,g.UN)(u,r)),l=(0,f.DW)(u.store);return o.state==="exists"?d(`${s} is in ${l} already: nothing was saved`):o.state===
"refused"?d(`${s} was not saved`):{outcome:"success",...(0,a.Kp)(o.result,{store:l})}}e(v,"saveOne");async function M({project:u,wanted:r,before:s,description:o,
store:l,failOnRefused:h},S){const y=await(await S.product.openDocker()).images(S),A=r.join()==="new"?y.filter(({id:$})=>!s.includes($)):(0,E.vT)(r,y);if(A.length===
0)return d("Nothing to save: the job brought no image");const R={description:o,"if-exists":"skip","fail-on-refused":h,"fail-open":!0,store:l},T=(await(0,D.saveAll)(
(0,p.FH)(u,A),R,S)).filter($=>$.state==="saved").map(({result:$})=>$);return T.length===0?d(`Nothing was saved in ${(0,f.DW)(l)}`):{outcome:"success",...(0,a.Ze)(
T,{store:(0,f.DW)(l),unsaved:A.length-T.length})}}e(M,"saveSet");function d(u){return{outcome:"skipped",line:u,summary:""}}e(d,"skipped")}),83616:((C,P,n)=>{n.r(
P),n.d(P,{recoverable:e(()=>D,"recoverable"),recovery:e(()=>E,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var f=n(23379);const O="begun",p="ended";async function D({
core:a},t){a.saveState(O,"true");try{return await t()}finally{a.saveState(p,"true")}}e(D,"recoverable");const E={name:"clean-up",inputs:{required:[],optional:[]},
outputs:[],post:{fails:e(()=>!1,"fails")},async run(a,t){return g(t.core)?(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is p\
ut right",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,f.C)(E),"recoveryAction");function g(a){return a.getState(O)!==""&&a.getState(p)===""}
e(g,"wasKilled")}),90571:((C,P,n)=>{n.d(P,{uz:e(()=>M,"uz"),UN:e(()=>v,"UN"),NI:e(()=>u,"NI")});var f=n(75892),O=n(47014),p=n(10764);function D(r,s){const o=(0,O.
bv)(r);if(!(o instanceof f.JC)||o.fields.service!==void 0)return;const{message:l,hint:h}=o,S=E(o,s);return S&&{outcome:S,reason:l,hint:h}}e(D,"notSaved");function E(r,s){
if(r instanceof f.Ry)return"exists";const o=r.fields.store==="cache"||s!==void 0&&(0,p.d0)(s);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return r.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(E,"outcomeOf");var i=n(75558),g=n(57964),a=n(83616);async function t(r,s,o){
const{kind:l}=r.machine,h=e(()=>(0,g.Dg)(r,s,{product:o.product,c:o}),"work");return l==="container"||l==="compose"?await(0,a.recoverable)(o,h):await h()}e(t,"c\
apture");var _=n(14448),m=n(75741);const c="refused";async function v({request:r,store:s,ifExists:o,failOnRefused:l,failOpen:h},S){let I,y=!1;try{return I=await(0,m.
EZ)(s,S,r.ref),y=!0,I??=await S.product.openCatalogue(s,{create:!0,signal:S.signal,log:S.log,first:r.ref}),{state:"saved",result:await t({...r,force:o==="replac\
e"},I,S)}}catch(A){const R=(0,O.bv)(A),w=y?D(R,I?.store)?.outcome:(0,_.H)(R)?"down":void 0;if(w==="exists"&&o==="skip")return{state:"exists"};if(w==="refused"&&
l)throw Object.assign(R,{fields:{[c]:!0}});if(w!=="refused"&&!(w==="down"&&h))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,i.SN)(r.ref)}' was not\
 saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await I?.[Symbol.asyncDispose]()}}e(v,"save");function M(r){return r instanceof f.JC&&r.fields[c]===!0}e(M,"isRefusedSave");const d=[
"saved","exists","refused"];function u(r,s,o=d){s.output(Object.fromEntries(o.map(l=>[l,r.includes(l)])))}e(u,"tellSaved")}),65955:((C,P,n)=>{n.d(P,{IB:e(()=>d,
"IB"),Kp:e(()=>u,"Kp"),R:e(()=>a,"R"),R8:e(()=>m,"R8"),RN:e(()=>v,"RN"),Un:e(()=>r,"Un"),Ze:e(()=>M,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>c,"rH")});var f=n(2202),O=n(
9734),p=n(13785),D=n(75558),E=n(47974),i=n(96276);const g=50;function a(o,{store:l}){const h=o.map(({ref:I})=>(0,D.SN)(I)).join(", "),S=o.map(({ref:I,manifest:y,
digest:A})=>[(0,E.aY)((0,D.SN)(I)),(0,p.z3)(y.size_bytes),(0,i.Vc)(y.created_at),(0,i.VK)(A)]);return(0,i.MY)("🔍",`${h} is in ${l}`,[(0,E.tp)(["Snapshot","Ho\
lds","Made","Digest"],S.slice(0,g))])}e(a,"foundSummary");function t(o,{store:l,advice:h}){return(0,i.MY)("🔍",`${o} is not in ${l}`,[(0,E.FV)(h)])}e(t,"missS\
ummary");const _={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function m(o,{store:l,image:h,buildSeconds:S,from:I,why:y,saved:A,result:R}){return(0,i.MY)(
"🏗️",`Built ${(0,D.SN)(o)} in ${(0,f.Xo)(S)}: ${y}`,[(0,i.Ix)([["Image",(0,E.aY)(h)],["From",(0,E.aY)(I)],...R===void 0?[["Store",(0,E.aY)(l)]]:[...(0,i.Ag)(
R,l),...(0,i.cn)(R)],["Saved",_[A]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(h)} …`)])}e(m,"missBuiltSummary");function c(o,{store:l,
image:h}){return(0,i.MY)("🏗️",`Built ${(0,D.SN)(o.ref)} in ${(0,f.Xo)(o.buildSeconds)}, saved in ${(0,f.Xo)(o.seconds)}`,[(0,i.Ix)([["Image",(0,E.aY)(h)],...(0,i.
Ag)(o,l),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,O.r)((0,D.SN)(o.ref))}`,l)])}e(c,"\
builtSummary");function v(o,{store:l,image:h,buildSeconds:S}){return(0,i.MY)("🏗️",`Built ${(0,D.SN)(o)} in ${(0,f.Xo)(S)}, not saved`,[(0,i.Ix)([["Image",(0,E.
aY)(h)],["Store",(0,E.aY)(l)],["Saved",_.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(h)} …`)])}e(v,"unsavedSummary");function M(o,{store:l,unsaved:h}){
const S=o.map(({ref:y,manifest:A,stats:R,seconds:w})=>[(0,E.aY)((0,D.SN)(y)),(0,E.aY)(A.source.from),(0,p.z3)(A.size_bytes),(0,p.z3)(R.bytesStored),(0,f.Xo)(w)]),
I=h===0?"":`, and not ${h} more`;return(0,i.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,f.Xo)(s(o.map(y=>y.seconds)))}${I}`,[(0,i.Ix)(
[["Store",`${(0,E.aY)(l)} grew by ${(0,p.z3)(s(o.map(({stats:y})=>y.bytesStored)))}`]]),(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,g))])}
e(M,"savedAllSummary");function d(o,{store:l}){return(0,i.MY)("💾",`Saved ${(0,D.SN)(o.ref)} in ${(0,f.Xo)(o.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(o,l),...(0,i.cn)(
o)]),(0,i.Cv)(o),(0,i.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,O.r)((0,D.SN)(o.ref))}`,l)])}e(d,"savedSummary");function u(o,{
store:l}){const{line:h}=d(o,{store:l}),[S,I]=(0,i.Ag)(o,l).map(([,y])=>y);return{line:h,summary:`💾 ${(0,E.FV)(h)}: ${S} was new, ${I}.
`}}e(u,"savedLaterSummary");function r(o,{store:l}){return(0,i.MY)("⏭️",`${(0,D.SN)(o.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,E.aY)(l)],...(0,i.
cn)(o)]),(0,i.Cv)(o)])}e(r,"presentSummary");function s(o){return o.reduce((l,h)=>l+h,0)}e(s,"sum")}),22085:((C,P,n)=>{n.d(P,{OA:e(()=>i,"OA"),OQ:e(()=>p,"OQ"),
Oc:e(()=>D,"Oc"),WA:e(()=>E,"WA")});const f="unsaved",O="unsaved-images";function p(a,t){t.saveState(f,JSON.stringify(a))}e(p,"leaveToSave");function D(a,t){t.saveState(
O,JSON.stringify(a))}e(D,"leaveSetToSave");function E(a){return g(f,a)}e(E,"takeUnsaved");function i(a){return g(O,a)}e(i,"takeUnsavedSet");function g(a,t){const _=t.
getState(a);return _===""?void 0:JSON.parse(_)}e(g,"stateOf")}),23919:((C,P,n)=>{n.d(P,{D:e(()=>p,"D"),T:e(()=>E,"T")});var f=n(77598),O=n(75558);const p="{cont\
ainer_name}_{trigger}_{timestamp}",D=["container_name","trigger","timestamp","snapshot_id"];function E(t,_,m){const c=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,s=""])=>s).
find(s=>!g(s));if(c!==void 0){const s=D.map(o=>`{${o}}`).join(", ");return m(`naming_pattern has {${c}}, which is none of ${s}: using ${p}`),E(p,_,m)}const v=/\{(timestamp|snapshot_id)\}/.
test(t)?t:`${t}_{snapshot_id}`,M={container_name:_.container,trigger:_.trigger,timestamp:a(_.now),snapshot_id:(0,f.randomBytes)(4).toString("hex")},d=i(v,M),u=d.
length-O.zB;if(u<=0)return d;const r=i(v,{...M,container_name:M.container_name.slice(0,Math.max(1,M.container_name.length-u))});return r.length<=O.zB?r:(m(`nami\
ng_pattern gives names of more than ${O.zB} characters: using ${p}`),E(p,_,m))}e(E,"nameByPattern");function i(t,_){return t.replaceAll(/\{(\w+)\}/g,(c,v)=>_[v]).
replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");function g(t){return D.some(_=>_===t)}e(g,"isVariable");function a(t){return t.toISOString().
replaceAll(/[-:.]/g,"")}e(a,"timestamp")}),73515:((C,P,n)=>{n.d(P,{RB:e(()=>m,"RB"),_b:e(()=>_,"_b")});var f=n(51455),O=n(76760),p=n(75892),D=n(3134),E=n(42316),
i=n(23919);const g="snapshot-config.json",a=1<<20,t={triggers:E.N,storagePath:void 0,limits:{},namingPattern:i.D,file:void 0};function _({triggers:M},d){return d===
"manual"||M.includes(d)}e(_,"fires");async function m(M,d){const u=M??(d.env.VM_SNAPSHOT_CONFIG||void 0),r=u===void 0?(0,O.join)(d.home,".config","vm",g):(0,O.resolve)(
d.cwd,u.replace(/^~(?=\/)/,d.home)),s=await c(r);if(s!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(v(s,r),{file:r,
place:d});if(u===void 0)return t;throw new p.m_(`There is no configuration at ${r}`,{hint:M===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(m,"readSnapshotConfig");async function c(M){try{return await(0,D.CD)(`Cannot read ${M}`,async()=>{if((await(0,f.stat)(M)).size>a)throw new p.
dz(`${M} is no configuration: it has more than a megabyte`);return await(0,f.readFile)(M,"utf8")})}catch(d){if(d instanceof p.m_)return;throw d}}e(c,"readText");
function v(M,d){try{return JSON.parse(M.replace(/^\uFEFF/,""))}catch(u){const[,r]=/\(line (\d+) column \d+\)/.exec(u instanceof Error?u.message:"")??[];throw new p.
dz(`${d} is not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:u})}}e(v,"parseJson")}),97913:((C,P,n)=>{n.d(P,{V:e(()=>p,"V")});var f=n(76760),O=n(75892);function p(D,{directory:E,spell:i}){const{image:g,archive:a,
ref:t,container:_,platform:m,project:c,quiesce:v=!1,includeEnv:M=!1,includeBindMounts:d=!1,excludeVolumes:u=[],vmYaml:r}=D,s=Object.entries({image:g,archive:a,container:_}).
filter(([,h])=>h!==void 0);if(s.length>1)throw new O.dz(`${s.map(([h])=>i(h)).join(" and ")} exclude each other`,{hint:`Give either ${i("image")}, ${i("archive")}\
 or ${i("container")}`});if(t!==void 0&&a===void 0)throw new O.dz(`${i("ref")} goes with ${i("archive")} only`,{hint:"Leave it out"});if(g===void 0&&a===void 0){
if(m!==void 0)throw new O.dz(`${i("platform")} goes with ${i("image")} or ${i("archive")} only`,{hint:"Leave it out"});const h={quiesce:v,includeEnv:M,includeBindMounts:d,
...u.length>0&&{excludeVolumes:u}};return _!==void 0?{machine:{kind:"container",container:_,...h,...r!==void 0&&{vmYaml:r}},from:_}:{machine:{kind:"compose",directory:E,
...h,...c!==void 0&&{project:c}},from:c??(0,f.basename)(E)}}const o=Object.entries({quiesce:v,includeEnv:M,includeBindMounts:d,excludeVolumes:u.length>0}).find(
([,h])=>h)?.[0];if(o!==void 0)throw new O.dz(`${i(o)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const l=m===void 0?{}:
{platform:m};if(a!==void 0){const h=a==="-";return{machine:{kind:"archive",path:h?a:(0,f.resolve)(E,a),...l,...t!==void 0&&{ref:t}},from:t??(h?"standard input":
(0,f.basename)(a))}}return{machine:{kind:"image",reference:g??"",...l},from:g??""}}e(p,"machineOf")}),3134:((C,P,n)=>{n.d(P,{CD:e(()=>E,"CD"),UQ:e(()=>i,"UQ"),zL:e(
()=>D,"zL"),zS:e(()=>p,"zS")});var f=n(75892),O=n(47014);function p(t,_){const m=(0,O.bv)(t),c=i(m),v=`${_}: ${a(m)}`;return c==="ENOSPC"||c==="EDQUOT"?new f._p(
v,{cause:m,hint:"Free some space there, or use another place"}):c==="EFBIG"?new f._p(v,{cause:m,hint:"FAT disks and limits (ulimit -f) end a file early: use ano\
ther place"}):c==="EROFS"?new f.iC(v,{cause:m,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):c==="EACCES"||c==="EPERM"?new f.iC(
v,{cause:m,hint:"Use a folder that you may write to, or change its owner"}):c==="ENOENT"||c==="ENOTDIR"?new f.m_(v,{cause:m,hint:"Check the path"}):c==="EISDIR"||
c==="ENAMETOOLONG"||c==="ELOOP"?new f.dz(v,{cause:m,hint:"Check the path"}):c==="EIO"||c==="EUCLEAN"?new f.cs(v,{cause:m,hint:"The disk or its file system is da\
maged: look at the log of the system (dmesg)"}):c==="EMFILE"||c==="ENFILE"||c==="ENOMEM"?new f._p(v,{cause:m,hint:"Allow more open files (ulimit -n) or memory, \
or run fewer commands at once"}):c==="ESTALE"||c==="ETIMEDOUT"||c==="EHOSTDOWN"||c==="ENODEV"||c==="ENXIO"?new f.hG(v,{cause:m,hint:"Look whether the disk or th\
e file server is there, and try again"}):c==="EXDEV"?new f.Wt(v,{cause:m,hint:"Part of this folder is a link to another disk: move the whole folder there instea\
d"}):m}e(p,"fileError");function D(t,_){try{return _()}catch(m){throw p(m,t)}}e(D,"attemptSync");async function E(t,_){try{return await _()}catch(m){throw p(m,t)}}
e(E,"attempt");function i(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}e(i,"errnoOf");const g={EACCES:"permission d\
enied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permis\
sion denied",EROFS:"the disk is read-only"};function a(t){const _=g[i(t)??""];if(_!==void 0)return _;const m=typeof t=="object"&&t!==null&&"message"in t?String(
t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(m)?.[1]??m}e(a,"messageOf")}),10764:((C,P,n)=>{n.d(P,{$9:e(()=>O,"$9"),BR:e(()=>t,"BR"),HE:e(()=>p,"\
HE"),JN:e(()=>r,"JN"),Lf:e(()=>a,"Lf"),Ow:e(()=>v,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>D,"YG"),_f:e(()=>g,"_f"),d0:e(()=>c,"d0"),eA:e(()=>d,"eA"),j7:e(()=>m,"j7"),lM:e(
()=>f,"lM"),nR:e(()=>E,"nR"),oo:e(()=>u,"oo"),p:e(()=>_,"p"),tZ:e(()=>M,"tZ")});const f=e(s=>"listStamped"in s,"isStamped"),O=e(s=>"list"in s,"isListable"),p=e(
s=>"delete"in s,"isDeletable"),D=e(s=>"stage"in s,"isStaging"),E=e(s=>"shelve"in s,"isShelving"),i=e(s=>"freeBytes"in s,"isMeasured"),g=e(s=>"lockExclusively"in
s,"isLockable"),a=e(s=>"workers"in s,"isWorked"),t=e(s=>"discardRef"in s,"isDiscarding"),_=e(s=>"tidy"in s,"isTidy"),m=e(s=>"newestRef"in s,"isNearest"),c=e(s=>"\
missing"in s,"isLossy"),v=e(s=>"now"in s,"isClocked"),M=e(s=>"fileTime"in s,"isTiming"),d=e(s=>"unkept"in s,"isKeeping"),u=e(s=>"prove"in s,"isProving"),r=e(s=>"\
assertWritable"in s,"isGuarded")})};export{B as id,N as ids,W as modules};
