var U=Object.defineProperty;var e=(R,P)=>U(R,"name",{value:P,configurable:!0});const B=3945,N=[3945,839,3616],W={15988:((R,P,s)=>{s.d(P,{FH:e(()=>a,"FH"),JR:e(()=>i,"JR"),b_:e(()=>n,"b_")});var u=s(76760),h=s(97913),g=s(75892),O=s(58315),l=s(
39922),c=s(60654);const v=["images","archive","container","compose"],n=[...v,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function a(D,M,p){
const d=p===void 0?{}:{platform:p};return M.map(o=>{const t=o.references[0]??o.id;return{ref:(0,O.C5)(D,o),machine:{kind:"image",reference:t,...d},from:t,directory:"\
."}})}e(a,"captureSet");async function i(D,M){const{name:p,images:d,archive:o,ref:t,container:_,compose:r,platform:m,quiesce:f}=D,S=E(D),[w="all"]=d,I=(0,u.resolve)(
r??"."),A={...S==="images"&&{image:w},...o!==void 0&&{archive:o},...t!==void 0&&{ref:t},..._!==void 0&&{container:_},...m!==void 0&&{platform:m}},C={quiesce:f,includeEnv:D["\
include-env"],includeBindMounts:D["include-bind-mounts"],excludeVolumes:D["exclude-volumes"]},y=(0,h.V)({...A,...C},{directory:I,spell:c.T});if(S!=="images"||d.
length===1&&w!=="all")return[{ref:(0,l.CW)(p),...y,directory:I}];const T=await M.product.openDocker();return a((0,O.v8)(p),(0,O.vT)(d,await T.images(M)),m)}e(i,
"capturesOf");function E(D){const[M,p]=v.filter(d=>d==="images"?D.images.length>0:D[d]!==void 0);if(M!==void 0&&p===void 0)return M;throw new g.dz(M===void 0?"N\
othing says what to save":`Inputs '${M}' and '${p}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(E,"sourceOf")}),60839:((R,P,s)=>{s.r(P),s.d(P,{create:e(()=>i,
"create"),createAction:e(()=>E,"createAction"),saveAll:e(()=>p,"saveAll")});var u=s(48161),h=s(73515),g=s(26676),O=s(75558),l=s(15988),c=s(23379),v=s(90571),n=s(
65955);const i={name:"create",inputs:{required:["name"],optional:[...l.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,o){const t=await D(d,o);if(t!==void 0&&d.trigger!==void 0&&!(0,h._b)(t,d.trigger))
return(0,v.NI)([],o),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${t.file}`,summary:""};const _=await(0,l.JR)(d,o);o.output(
{snapshot:_.map(({ref:y})=>(0,O.SN)(y)).join(`
`),path:(0,g.DW)(d.store)});const r={...M(d,o),...t&&{limits:t.limits}},m=await p(_,{...d,occasion:r},o);(0,v.NI)(m.map(({state:y})=>y),o);const f=m.filter(y=>y.
state==="saved").map(({result:y})=>y);o.output({digest:f.map(({digest:y})=>y).join(`
`),size:f.reduce((y,{manifest:T})=>y+T.size_bytes,0),"bytes-moved":f.reduce((y,{stats:T})=>y+T.bytesStored,0)});const S={store:(0,g.DW)(d.store)},[w,...I]=f,A=_.
length-f.length;return _.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:w===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&A===0?(0,n.IB)(w,S):(0,n.Ze)(f,{...S,unsaved:A})}}},E=e(()=>(0,c.C)(i),"c\
reateAction");async function D({config:d},{env:o}){return d===void 0?void 0:await(0,h.RB)(d,{env:o,cwd:process.cwd(),home:(0,u.homedir)()})}e(D,"configOf");function M({
trigger:d,context:o,"run-id":t},{env:_}){const r=t??(d===void 0?void 0:_.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},...o!==void 0&&{context:o},...r!==void 0&&
{runId:r}}}e(M,"occasionOf");async function p(d,o,t){const _=[];for(const r of d){const m={request:{...r,description:o.description,...o.occasion},store:o.store,
ifExists:o["if-exists"],failOnRefused:o["fail-on-refused"],failOpen:o["fail-open"]},f=await t.core.group(`Save ${(0,O.SN)(r.ref)}`,()=>(0,v.UN)(m,t));if(_.push(
f),f.state==="refused")break}return _}e(p,"saveAll")}),58315:((R,P,s)=>{s.d(P,{C5:e(()=>l,"C5"),v8:e(()=>O,"v8"),vT:e(()=>c,"vT")});var u=s(77598),h=s(75892),g=s(
75558);function O({ref:v,pin:n}){if(v.project===g.sT&&n===void 0)return v.name;throw new h.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(O,"projectOf");function l(v,{id:n,references:a}){const i=(a[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:v,name:`${i.slice(0,80)||"image"}-${(0,u.hash)("sha256",n,"hex").slice(0,8)}`}}e(l,"memberOf");function c(v,n){return v.
length===1&&v[0]==="all"?[...n]:v.map(a=>{const i=a.includes("@")||/:[^/]*$/.test(a)?a:`${a}:latest`,E=n.find(({id:D,references:M})=>D===a||M.includes(i));if(E===
void 0)throw new h.dz(`Input 'images': Docker has no image '${a}'`,{hint:"See `docker image ls`"});return{id:E.id,references:[i,...E.references.filter(D=>D!==i)]}})}
e(c,"chosenImages")}),75741:((R,P,s)=>{s.d(P,{$U:e(()=>c,"$U"),EZ:e(()=>O,"EZ"),NZ:e(()=>v,"NZ"),TE:e(()=>g,"TE"),sD:e(()=>l,"sD")});var u=s(75892),h=s(75558);async function g(n,a,i){
try{return await i.product.inspect(n,a,i)}catch(E){if(E instanceof u.m_)return;throw E}}e(g,"lookUp");async function O(n,{product:a,signal:i,log:E},D){try{return await a.
openCatalogue(n,{create:!1,signal:i,log:E,...D&&{first:D}})}catch(M){if(M instanceof u.m_)return;throw M}}e(O,"openExisting");function l({ref:n,manifest:a}){if(a.
kind!=="image")throw new u.dz(`${(0,h.SN)(n)} holds no image but a ${a.kind==="compose"?"Compose project":a.kind}`,{hint:"Restore it with the 'restore' action"})}
e(l,"assertImage");function c(n,{ref:a},{log:i}){if(!(n instanceof u.m_)||n.fields.service!==void 0)throw n;i.warn(n.message.startsWith("Snapshot ")?n.message:`${(0,h.
SN)(a)} cannot be restored: ${n.message}`)}e(c,"warnOfLoss");function v({ref:n,pin:a}){return a===void 0?(0,h.SN)(n):`${(0,h.SN)(n)}@${a}`}e(v,"asked")}),23945:((R,P,s)=>{
s.r(P),s.d(P,{mainPost:e(()=>E,"mainPost"),mainPostAction:e(()=>D,"mainPostAction")});var u=s(26676),h=s(75558),g=s(15988),O=s(60839),l=s(58315),c=s(23379),v=s(
90571),n=s(65955),a=s(22085);const E={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:v.uz},async run(o,t){const[_,r]=[(0,a.WA)(t.core),(0,a.
OA)(t.core)];return _!==void 0?await M(_,t):r!==void 0?await p(r,t):d("")}},D=e(()=>(0,c.C)(E),"mainPostAction");async function M(o,t){const _=(0,h.SN)(o.request.
ref),r=await t.core.group(`Save ${_}`,()=>(0,v.UN)(o,t)),m=(0,u.DW)(o.store);return r.state==="exists"?d(`${_} is in ${m} already: nothing was saved`):r.state===
"refused"?d(`${_} was not saved`):{outcome:"success",...(0,n.Kp)(r.result,{store:m})}}e(M,"saveOne");async function p({project:o,wanted:t,before:_,description:r,
store:m,failOnRefused:f},S){const I=await(await S.product.openDocker()).images(S),A=t.join()==="new"?I.filter(({id:$})=>!_.includes($)):(0,l.vT)(t,I);if(A.length===
0)return d("Nothing to save: the job brought no image");const C={description:r,"if-exists":"skip","fail-on-refused":f,"fail-open":!0,store:m},T=(await(0,O.saveAll)(
(0,g.FH)(o,A),C,S)).filter($=>$.state==="saved").map(({result:$})=>$);return T.length===0?d(`Nothing was saved in ${(0,u.DW)(m)}`):{outcome:"success",...(0,n.Ze)(
T,{store:(0,u.DW)(m),unsaved:A.length-T.length})}}e(p,"saveSet");function d(o){return{outcome:"skipped",line:o,summary:""}}e(d,"skipped")}),83616:((R,P,s)=>{s.r(
P),s.d(P,{recoverable:e(()=>O,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>c,"recoveryAction")});var u=s(23379);const h="begun",g="ended";async function O({
core:n},a){n.saveState(h,"true");try{return await a()}finally{n.saveState(g,"true")}}e(O,"recoverable");const l={name:"clean-up",inputs:{required:[],optional:[]},
outputs:[],post:{fails:e(()=>!1,"fails")},async run(n,a){return v(a.core)?(await a.product.recover(a),{outcome:"success",line:"What the step was stopped at is p\
ut right",summary:""}):{outcome:"skipped",line:"",summary:""}}},c=e(()=>(0,u.C)(l),"recoveryAction");function v(n){return n.getState(h)!==""&&n.getState(g)===""}
e(v,"wasKilled")}),90571:((R,P,s)=>{s.d(P,{uz:e(()=>M,"uz"),UN:e(()=>D,"UN"),NI:e(()=>d,"NI")});var u=s(75892),h=s(18631);function g(o,t){if(!(o instanceof u.JC)||
o.fields.service!==void 0)return;const{message:_,hint:r}=o,m=O(o,t);return m&&{outcome:m,reason:_,hint:r}}e(g,"notSaved");function O(o,t){if(o instanceof u.Ry)return"\
exists";const _=o.fields.store==="cache"||t!==void 0&&(0,h.d0)(t);switch(o.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return o.fields.limited===
!0?"refused":"down";case"ERR_EXHAUSTED":return _||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return o.fields.unread===!0?"refused":void 0;case"ER\
R_INTEGRITY":case"ERR_UNSUPPORTED":return _?"refused":void 0;default:return}}e(O,"outcomeOf");var l=s(75558),c=s(57964),v=s(83616);async function n(o,t,_){const{
kind:r}=o.machine,m=e(()=>(0,c.Dg)(o,t,{product:_.product,c:_}),"work");return r==="container"||r==="compose"?await(0,v.recoverable)(_,m):await m()}e(n,"capture");
var a=s(14448),i=s(75741);const E="refused";async function D({request:o,store:t,ifExists:_,failOnRefused:r,failOpen:m},f){let S,w=!1;try{return S=await(0,i.EZ)(
t,f,o.ref),w=!0,S??=await f.product.openCatalogue(t,{create:!0,signal:f.signal,log:f.log,first:o.ref}),{state:"saved",result:await n({...o,force:_==="replace"},
S,f)}}catch(I){const A=w?g(I,S?.store)?.outcome:(0,a.H)(I)?"down":void 0;if(A==="exists"&&_==="skip")return{state:"exists"};if(A==="refused"&&r)throw Object.assign(
I,{fields:{[E]:!0}});if(A!=="refused"&&!(A==="down"&&m))throw I;const{message:C,hint:y}=I;return f.log.warn([`'${(0,l.SN)(o.ref)}' was not saved: ${C}`,...y===void 0?
[]:[y]].join(`
`)),{state:"refused"}}finally{await S?.[Symbol.asyncDispose]()}}e(D,"save");function M(o){return o instanceof u.JC&&o.fields[E]===!0}e(M,"isRefusedSave");const p=[
"saved","exists","refused"];function d(o,t,_=p){t.output(Object.fromEntries(_.map(r=>[r,o.includes(r)])))}e(d,"tellSaved")}),65955:((R,P,s)=>{s.d(P,{IB:e(()=>d,
"IB"),Kp:e(()=>o,"Kp"),R:e(()=>n,"R"),R8:e(()=>E,"R8"),RN:e(()=>M,"RN"),Un:e(()=>t,"Un"),Ze:e(()=>p,"Ze"),n0:e(()=>a,"n0"),rH:e(()=>D,"rH")});var u=s(2202),h=s(
9734),g=s(13785),O=s(75558),l=s(47974),c=s(96276);const v=50;function n(r,{store:m}){const f=r.map(({ref:w})=>(0,O.SN)(w)).join(", "),S=r.map(({ref:w,manifest:I,
digest:A})=>[(0,l.aY)((0,O.SN)(w)),(0,g.z3)(I.size_bytes),(0,c.Vc)(I.created_at),(0,c.VK)(A)]);return(0,c.MY)("🔍",`${f} is in ${m}`,[(0,l.tp)(["Snapshot","Ho\
lds","Made","Digest"],S.slice(0,v))])}e(n,"foundSummary");function a(r,{store:m,advice:f}){return(0,c.MY)("🔍",`${r} is not in ${m}`,[(0,l.FV)(f)])}e(a,"missS\
ummary");const i={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function E(r,{store:m,image:f,buildSeconds:S,from:w,why:I,saved:A,result:C}){return(0,c.MY)(
"🏗️",`Built ${(0,O.SN)(r)} in ${(0,u.Xo)(S)}: ${I}`,[(0,c.Ix)([["Image",(0,l.aY)(f)],["From",(0,l.aY)(w)],...C===void 0?[["Store",(0,l.aY)(m)]]:[...(0,c.Ag)(
C,m),...(0,c.cn)(C)],["Saved",i[A]]]),C===void 0?"":(0,c.Cv)(C),(0,c.K2)("use it",`docker run --rm ${(0,h.r)(f)} …`)])}e(E,"missBuiltSummary");function D(r,{store:m,
image:f}){return(0,c.MY)("🏗️",`Built ${(0,O.SN)(r.ref)} in ${(0,u.Xo)(r.buildSeconds)}, saved in ${(0,u.Xo)(r.seconds)}`,[(0,c.Ix)([["Image",(0,l.aY)(f)],...(0,c.
Ag)(r,m),...(0,c.cn)(r)]),(0,c.Cv)(r),(0,c.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,h.r)((0,O.SN)(r.ref))}`,m)])}e(D,"\
builtSummary");function M(r,{store:m,image:f,buildSeconds:S}){return(0,c.MY)("🏗️",`Built ${(0,O.SN)(r)} in ${(0,u.Xo)(S)}, not saved`,[(0,c.Ix)([["Image",(0,l.
aY)(f)],["Store",(0,l.aY)(m)],["Saved",i.refused]]),(0,c.K2)("use it",`docker run --rm ${(0,h.r)(f)} …`)])}e(M,"unsavedSummary");function p(r,{store:m,unsaved:f}){
const S=r.map(({ref:I,manifest:A,stats:C,seconds:y})=>[(0,l.aY)((0,O.SN)(I)),(0,l.aY)(A.source.from),(0,g.z3)(A.size_bytes),(0,g.z3)(C.bytesStored),(0,u.Xo)(y)]),
w=f===0?"":`, and not ${f} more`;return(0,c.MY)("💾",`Saved ${r.length} ${r.length===1?"image":"images"} in ${(0,u.Xo)(_(r.map(I=>I.seconds)))}${w}`,[(0,c.Ix)(
[["Store",`${(0,l.aY)(m)} grew by ${(0,g.z3)(_(r.map(({stats:I})=>I.bytesStored)))}`]]),(0,l.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,v))])}
e(p,"savedAllSummary");function d(r,{store:m}){return(0,c.MY)("💾",`Saved ${(0,O.SN)(r.ref)} in ${(0,u.Xo)(r.seconds)}`,[(0,c.Ix)([...(0,c.Ag)(r,m),...(0,c.cn)(
r)]),(0,c.Cv)(r),(0,c.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,O.SN)(r.ref))}`,m)])}e(d,"savedSummary");function o(r,{
store:m}){const{line:f}=d(r,{store:m}),[S,w]=(0,c.Ag)(r,m).map(([,I])=>I);return{line:f,summary:`💾 ${(0,l.FV)(f)}: ${S} was new, ${w}.
`}}e(o,"savedLaterSummary");function t(r,{store:m}){return(0,c.MY)("⏭️",`${(0,O.SN)(r.ref)} exists, nothing was built`,[(0,c.Ix)([["In",(0,l.aY)(m)],...(0,c.
cn)(r)]),(0,c.Cv)(r)])}e(t,"presentSummary");function _(r){return r.reduce((m,f)=>m+f,0)}e(_,"sum")}),22085:((R,P,s)=>{s.d(P,{OA:e(()=>c,"OA"),OQ:e(()=>g,"OQ"),
Oc:e(()=>O,"Oc"),WA:e(()=>l,"WA")});const u="unsaved",h="unsaved-images";function g(n,a){a.saveState(u,JSON.stringify(n))}e(g,"leaveToSave");function O(n,a){a.saveState(
h,JSON.stringify(n))}e(O,"leaveSetToSave");function l(n){return v(u,n)}e(l,"takeUnsaved");function c(n){return v(h,n)}e(c,"takeUnsavedSet");function v(n,a){const i=a.
getState(n);return i===""?void 0:JSON.parse(i)}e(v,"stateOf")}),23919:((R,P,s)=>{s.d(P,{D:e(()=>g,"D"),T:e(()=>l,"T")});var u=s(77598),h=s(75558);const g="{cont\
ainer_name}_{trigger}_{timestamp}",O=["container_name","trigger","timestamp","snapshot_id"];function l(a,i,E){const D=[...a.matchAll(/\{([^{}]*)\}/g)].map(([,_=""])=>_).
find(_=>!v(_));if(D!==void 0){const _=O.map(r=>`{${r}}`).join(", ");return E(`naming_pattern has {${D}}, which is none of ${_}: using ${g}`),l(g,i,E)}const M=/\{(timestamp|snapshot_id)\}/.
test(a)?a:`${a}_{snapshot_id}`,p={container_name:i.container,trigger:i.trigger,timestamp:n(i.now),snapshot_id:(0,u.randomBytes)(4).toString("hex")},d=c(M,p),o=d.
length-h.zB;if(o<=0)return d;const t=c(M,{...p,container_name:p.container_name.slice(0,Math.max(1,p.container_name.length-o))});return t.length<=h.zB?t:(E(`nami\
ng_pattern gives names of more than ${h.zB} characters: using ${g}`),l(g,i,E))}e(l,"nameByPattern");function c(a,i){return a.replaceAll(/\{(\w+)\}/g,(D,M)=>i[M]).
replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(c,"render");function v(a){return O.some(i=>i===a)}e(v,"isVariable");function n(a){return a.toISOString().
replaceAll(/[-:.]/g,"")}e(n,"timestamp")}),73515:((R,P,s)=>{s.d(P,{RB:e(()=>E,"RB"),_b:e(()=>i,"_b")});var u=s(51455),h=s(76760),g=s(75892),O=s(3134),l=s(42316),
c=s(23919);const v="snapshot-config.json",n=1<<20,a={triggers:l.N,storagePath:void 0,limits:{},namingPattern:c.D,file:void 0};function i({triggers:p},d){return d===
"manual"||p.includes(d)}e(i,"fires");async function E(p,d){const o=p??(d.env.VM_SNAPSHOT_CONFIG||void 0),t=o===void 0?(0,h.join)(d.home,".config","vm",v):(0,h.resolve)(
d.cwd,o.replace(/^~(?=\/)/,d.home)),_=await D(t);if(_!==void 0)return(await Promise.all([s.e(6921),s.e(5705)]).then(s.bind(s,45705))).snapshotConfigOf(M(_,t),{file:t,
place:d});if(o===void 0)return a;throw new g.m_(`There is no configuration at ${t}`,{hint:p===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(E,"readSnapshotConfig");async function D(p){try{return await(0,O.CD)(`Cannot read ${p}`,async()=>{if((await(0,u.stat)(p)).size>n)throw new g.
dz(`${p} is no configuration: it has more than a megabyte`);return await(0,u.readFile)(p,"utf8")})}catch(d){if(d instanceof g.m_)return;throw d}}e(D,"readText");
function M(p,d){try{return JSON.parse(p.replace(/^\uFEFF/,""))}catch(o){const[,t]=/\(line (\d+) column \d+\)/.exec(o instanceof Error?o.message:"")??[];throw new g.
dz(`${d} is not valid JSON${t===void 0?"":`: look at line ${t}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:o})}}e(M,"parseJson")}),97913:((R,P,s)=>{s.d(P,{V:e(()=>g,"V")});var u=s(76760),h=s(75892);function g(O,{directory:l,spell:c}){const{image:v,archive:n,
ref:a,container:i,platform:E,project:D,quiesce:M=!1,includeEnv:p=!1,includeBindMounts:d=!1,excludeVolumes:o=[],vmYaml:t}=O,_=Object.entries({image:v,archive:n,container:i}).
filter(([,f])=>f!==void 0);if(_.length>1)throw new h.dz(`${_.map(([f])=>c(f)).join(" and ")} exclude each other`,{hint:`Give either ${c("image")}, ${c("archive")}\
 or ${c("container")}`});if(a!==void 0&&n===void 0)throw new h.dz(`${c("ref")} goes with ${c("archive")} only`,{hint:"Leave it out"});if(v===void 0&&n===void 0){
if(E!==void 0)throw new h.dz(`${c("platform")} goes with ${c("image")} or ${c("archive")} only`,{hint:"Leave it out"});const f={quiesce:M,includeEnv:p,includeBindMounts:d,
...o.length>0&&{excludeVolumes:o}};return i!==void 0?{machine:{kind:"container",container:i,...f,...t!==void 0&&{vmYaml:t}},from:i}:{machine:{kind:"compose",directory:l,
...f,...D!==void 0&&{project:D}},from:D??(0,u.basename)(l)}}const r=Object.entries({quiesce:M,includeEnv:p,includeBindMounts:d,excludeVolumes:o.length>0}).find(
([,f])=>f)?.[0];if(r!==void 0)throw new h.dz(`${c(r)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const m=E===void 0?{}:
{platform:E};if(n!==void 0){const f=n==="-";return{machine:{kind:"archive",path:f?n:(0,u.resolve)(l,n),...m,...a!==void 0&&{ref:a}},from:a??(f?"standard input":
(0,u.basename)(n))}}return{machine:{kind:"image",reference:v??"",...m},from:v??""}}e(g,"machineOf")}),3134:((R,P,s)=>{s.d(P,{CD:e(()=>O,"CD"),UQ:e(()=>l,"UQ"),zL:e(
()=>g,"zL"),zS:e(()=>h,"zS")});var u=s(75892);function h(n,a){const i=l(n),E=`${a}: ${v(n)}`;return i==="ENOSPC"||i==="EDQUOT"?new u._p(E,{cause:n,hint:"Free so\
me space there, or use another place"}):i==="EFBIG"?new u._p(E,{cause:n,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):i==="EROFS"?
new u.iC(E,{cause:n,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):i==="EACCES"||i==="EPERM"?new u.iC(E,{cause:n,hint:"Use a fol\
der that you may write to, or change its owner"}):i==="ENOENT"||i==="ENOTDIR"?new u.m_(E,{cause:n,hint:"Check the path"}):i==="EISDIR"||i==="ENAMETOOLONG"||i===
"ELOOP"?new u.dz(E,{cause:n,hint:"Check the path"}):i==="EIO"||i==="EUCLEAN"?new u.cs(E,{cause:n,hint:"The disk or its file system is damaged: look at the log o\
f the system (dmesg)"}):i==="EMFILE"||i==="ENFILE"||i==="ENOMEM"?new u._p(E,{cause:n,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at\
 once"}):i==="ESTALE"||i==="ETIMEDOUT"||i==="EHOSTDOWN"||i==="ENODEV"||i==="ENXIO"?new u.hG(E,{cause:n,hint:"Look whether the disk or the file server is there, \
and try again"}):i==="EXDEV"?new u.Wt(E,{cause:n,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):n}e(h,"fileError");
function g(n,a){try{return a()}catch(i){throw h(i,n)}}e(g,"attemptSync");async function O(n,a){try{return await a()}catch(i){throw h(i,n)}}e(O,"attempt");function l(n){
return typeof n=="object"&&n!==null&&"code"in n&&typeof n.code=="string"?n.code:void 0}e(l,"errnoOf");const c={EACCES:"permission denied",EISDIR:"it is a folder",
EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is\
 read-only"};function v(n){const a=c[l(n)??""];if(a!==void 0)return a;const i=typeof n=="object"&&n!==null&&"message"in n?String(n.message):String(n);return/^E[A-Z0-9]+: ([^,]+), \w+/.
exec(i)?.[1]??i}e(v,"messageOf")}),18631:((R,P,s)=>{s.d(P,{$9:e(()=>h,"$9"),BR:e(()=>a,"BR"),HE:e(()=>g,"HE"),JN:e(()=>o,"JN"),Lf:e(()=>n,"Lf"),Ow:e(()=>M,"Ow"),
V2:e(()=>c,"V2"),YG:e(()=>O,"YG"),_f:e(()=>v,"_f"),d0:e(()=>D,"d0"),eA:e(()=>p,"eA"),j7:e(()=>E,"j7"),lM:e(()=>u,"lM"),nR:e(()=>l,"nR"),oo:e(()=>d,"oo"),p:e(()=>i,
"p")});const u=e(t=>"listStamped"in t,"isStamped"),h=e(t=>"list"in t,"isListable"),g=e(t=>"delete"in t,"isDeletable"),O=e(t=>"stage"in t,"isStaging"),l=e(t=>"sh\
elve"in t,"isShelving"),c=e(t=>"freeBytes"in t,"isMeasured"),v=e(t=>"lockExclusively"in t,"isLockable"),n=e(t=>"workers"in t,"isWorked"),a=e(t=>"discardRef"in t,
"isDiscarding"),i=e(t=>"tidy"in t,"isTidy"),E=e(t=>"newestRef"in t,"isNearest"),D=e(t=>"missing"in t,"isLossy"),M=e(t=>"now"in t,"isClocked"),p=e(t=>"unkept"in t,
"isKeeping"),d=e(t=>"prove"in t,"isProving"),o=e(t=>"assertWritable"in t,"isGuarded")})};export{B as id,N as ids,W as modules};
