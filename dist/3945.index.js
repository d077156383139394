var U=Object.defineProperty;var e=(C,P)=>U(C,"name",{value:P,configurable:!0});const B=3945,N=[3945,839,3616],W={15988:((C,P,t)=>{t.d(P,{FH:e(()=>s,"FH"),JR:e(()=>f,"JR"),b_:e(()=>a,"b_")});var u=t(76760),O=t(97913),p=t(75892),D=t(58315),E=t(
39922),i=t(60654);const g=["images","archive","container","compose"],a=[...g,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function s(r,v,M){
const c=M===void 0?{}:{platform:M};return v.map(d=>{const n=d.references[0]??d.id;return{ref:(0,D.C5)(r,d),machine:{kind:"image",reference:n,...c},from:n,directory:"\
."}})}e(s,"captureSet");async function f(r,v){const{name:M,images:c,archive:d,ref:n,container:h,compose:o,platform:m,quiesce:l}=r,S=_(r),[I="all"]=c,y=(0,u.resolve)(
o??"."),A={...S==="images"&&{image:I},...d!==void 0&&{archive:d},...n!==void 0&&{ref:n},...h!==void 0&&{container:h},...m!==void 0&&{platform:m}},R={quiesce:l,includeEnv:r["\
include-env"],includeBindMounts:r["include-bind-mounts"],excludeVolumes:r["exclude-volumes"]},w=(0,O.V)({...A,...R},{directory:y,spell:i.T});if(S!=="images"||c.
length===1&&I!=="all")return[{ref:(0,E.CW)(M),...w,directory:y}];const T=await v.product.openDocker();return s((0,D.v8)(M),(0,D.vT)(c,await T.images(v)),m)}e(f,
"capturesOf");function _(r){const[v,M]=g.filter(c=>c==="images"?r.images.length>0:r[c]!==void 0);if(v!==void 0&&M===void 0)return v;throw new p.dz(v===void 0?"N\
othing says what to save":`Inputs '${v}' and '${M}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(_,"sourceOf")}),60839:((C,P,t)=>{t.r(P),t.d(P,{create:e(()=>f,
"create"),createAction:e(()=>_,"createAction"),saveAll:e(()=>M,"saveAll")});var u=t(73515),O=t(26676),p=t(41232),D=t(75558),E=t(15988),i=t(23379),g=t(90571),a=t(
65955);const f={name:"create",inputs:{required:["name"],optional:[...E.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(c,d){const n=await r(c,d);if(n!==void 0&&c.trigger!==void 0&&!(0,u._b)(n,c.trigger))
return(0,g.NI)([],d),{outcome:"skipped",line:`Nothing to save: ${c.trigger} is not among the triggers of ${n.file}`,summary:""};const h=await(0,E.JR)(c,d);d.output(
{snapshot:h.map(({ref:w})=>(0,D.SN)(w)).join(`
`),path:(0,O.DW)(c.store)});const o={...v(c,d),...n&&{limits:n.limits}},m=await M(h,{...c,occasion:o},d);(0,g.NI)(m.map(({state:w})=>w),d);const l=m.filter(w=>w.
state==="saved").map(({result:w})=>w);d.output({digest:l.map(({digest:w})=>w).join(`
`),size:l.reduce((w,{manifest:T})=>w+T.size_bytes,0),"bytes-moved":l.reduce((w,{stats:T})=>w+T.bytesStored,0)});const S={store:(0,O.DW)(c.store)},[I,...y]=l,A=h.
length-l.length;return h.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:I===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...y.length===0&&A===0?(0,a.IB)(I,S):(0,a.Ze)(l,{...S,unsaved:A})}}},_=e(()=>(0,i.C)(f),"c\
reateAction");async function r({config:c},{env:d}){return c===void 0?void 0:await(0,u.RB)(c,{env:d,cwd:process.cwd(),home:(0,p.Wx)(d)})}e(r,"configOf");function v({
trigger:c,context:d,"run-id":n},{env:h}){const o=n??(c===void 0?void 0:h.GITHUB_RUN_ID);return{...c!==void 0&&{trigger:c},...d!==void 0&&{context:d},...o!==void 0&&
{runId:o}}}e(v,"occasionOf");async function M(c,d,n){const h=[];for(const o of c){const m={request:{...o,description:d.description,...d.occasion},store:d.store,
ifExists:d["if-exists"],failOnRefused:d["fail-on-refused"],failOpen:d["fail-open"]},l=await n.core.group(`Save ${(0,D.SN)(o.ref)}`,()=>(0,g.UN)(m,n));if(h.push(
l),l.state==="refused")break}return h}e(M,"saveAll")}),58315:((C,P,t)=>{t.d(P,{C5:e(()=>E,"C5"),v8:e(()=>D,"v8"),vT:e(()=>i,"vT")});var u=t(77598),O=t(75892),p=t(
75558);function D({ref:g,pin:a}){if(g.project===p.sT&&a===void 0)return g.name;throw new O.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(D,"projectOf");function E(g,{id:a,references:s}){const f=(s[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:g,name:`${f.slice(0,80)||"image"}-${(0,u.hash)("sha256",a,"hex").slice(0,8)}`}}e(E,"memberOf");function i(g,a){return g.
length===1&&g[0]==="all"?[...a]:g.map(s=>{const f=s.includes("@")||/:[^/]*$/.test(s)?s:`${s}:latest`,_=a.find(({id:r,references:v})=>r===s||v.includes(f));if(_===
void 0)throw new O.dz(`Input 'images': Docker has no image '${s}'`,{hint:"See `docker image ls`"});return{id:_.id,references:[f,..._.references.filter(r=>r!==f)]}})}
e(i,"chosenImages")}),75741:((C,P,t)=>{t.d(P,{$U:e(()=>i,"$U"),EZ:e(()=>D,"EZ"),NZ:e(()=>g,"NZ"),TE:e(()=>p,"TE"),sD:e(()=>E,"sD")});var u=t(75892),O=t(75558);async function p(a,s,f){
try{return await f.product.inspect(a,s,f)}catch(_){if(_ instanceof u.m_)return;throw _}}e(p,"lookUp");async function D(a,{product:s,signal:f,log:_},r){try{return await s.
openCatalogue(a,{create:!1,signal:f,log:_,...r&&{first:r}})}catch(v){if(v instanceof u.m_)return;throw v}}e(D,"openExisting");function E({ref:a,manifest:s}){if(s.
kind!=="image")throw new u.dz(`${(0,O.SN)(a)} holds no image but a ${s.kind==="compose"?"Compose project":s.kind}`,{hint:"Restore it with the 'restore' action"})}
e(E,"assertImage");function i(a,{ref:s},{log:f}){if(!(a instanceof u.m_)||a.fields.service!==void 0)throw a;f.warn(a.message.startsWith("Snapshot ")?a.message:`${(0,O.
SN)(s)} cannot be restored: ${a.message}`)}e(i,"warnOfLoss");function g({ref:a,pin:s}){return s===void 0?(0,O.SN)(a):`${(0,O.SN)(a)}@${s}`}e(g,"asked")}),23945:((C,P,t)=>{
t.r(P),t.d(P,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>r,"mainPostAction")});var u=t(26676),O=t(75558),p=t(15988),D=t(60839),E=t(58315),i=t(23379),g=t(
90571),a=t(65955),s=t(22085);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:g.uz},async run(d,n){const[h,o]=[(0,s.WA)(n.core),(0,s.
OA)(n.core)];return h!==void 0?await v(h,n):o!==void 0?await M(o,n):c("")}},r=e(()=>(0,i.C)(_),"mainPostAction");async function v(d,n){const h=(0,O.SN)(d.request.
ref),o=await n.core.group(`Save ${h}`,()=>(0,g.UN)(d,n)),m=(0,u.DW)(d.store);return o.state==="exists"?c(`${h} is in ${m} already: nothing was saved`):o.state===
"refused"?c(`${h} was not saved`):{outcome:"success",...(0,a.Kp)(o.result,{store:m})}}e(v,"saveOne");async function M({project:d,wanted:n,before:h,description:o,
store:m,failOnRefused:l},S){const y=await(await S.product.openDocker()).images(S),A=n.join()==="new"?y.filter(({id:$})=>!h.includes($)):(0,E.vT)(n,y);if(A.length===
0)return c("Nothing to save: the job brought no image");const R={description:o,"if-exists":"skip","fail-on-refused":l,"fail-open":!0,store:m},T=(await(0,D.saveAll)(
(0,p.FH)(d,A),R,S)).filter($=>$.state==="saved").map(({result:$})=>$);return T.length===0?c(`Nothing was saved in ${(0,u.DW)(m)}`):{outcome:"success",...(0,a.Ze)(
T,{store:(0,u.DW)(m),unsaved:A.length-T.length})}}e(M,"saveSet");function c(d){return{outcome:"skipped",line:d,summary:""}}e(c,"skipped")}),83616:((C,P,t)=>{t.r(
P),t.d(P,{recoverable:e(()=>D,"recoverable"),recovery:e(()=>E,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var u=t(23379);const O="begun",p="ended";async function D({
core:a},s){a.saveState(O,"true");try{return await s()}finally{a.saveState(p,"true")}}e(D,"recoverable");const E={name:"clean-up",inputs:{required:[],optional:[]},
outputs:[],post:{fails:e(()=>!1,"fails")},async run(a,s){return g(s.core)?(await s.product.recover(s),{outcome:"success",line:"What the step was stopped at is p\
ut right",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,u.C)(E),"recoveryAction");function g(a){return a.getState(O)!==""&&a.getState(p)===""}
e(g,"wasKilled")}),90571:((C,P,t)=>{t.d(P,{uz:e(()=>M,"uz"),UN:e(()=>v,"UN"),NI:e(()=>d,"NI")});var u=t(75892),O=t(47014),p=t(18631);function D(n,h){const o=(0,O.
bv)(n);if(!(o instanceof u.JC)||o.fields.service!==void 0)return;const{message:m,hint:l}=o,S=E(o,h);return S&&{outcome:S,reason:m,hint:l}}e(D,"notSaved");function E(n,h){
if(n instanceof u.Ry)return"exists";const o=n.fields.store==="cache"||h!==void 0&&(0,p.d0)(h);switch(n.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return n.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||h?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return n.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(E,"outcomeOf");var i=t(75558),g=t(57964),a=t(83616);async function s(n,h,o){
const{kind:m}=n.machine,l=e(()=>(0,g.Dg)(n,h,{product:o.product,c:o}),"work");return m==="container"||m==="compose"?await(0,a.recoverable)(o,l):await l()}e(s,"c\
apture");var f=t(14448),_=t(75741);const r="refused";async function v({request:n,store:h,ifExists:o,failOnRefused:m,failOpen:l},S){let I,y=!1;try{return I=await(0,_.
EZ)(h,S,n.ref),y=!0,I??=await S.product.openCatalogue(h,{create:!0,signal:S.signal,log:S.log,first:n.ref}),{state:"saved",result:await s({...n,force:o==="replac\
e"},I,S)}}catch(A){const R=(0,O.bv)(A),w=y?D(R,I?.store)?.outcome:(0,f.H)(R)?"down":void 0;if(w==="exists"&&o==="skip")return{state:"exists"};if(w==="refused"&&
m)throw Object.assign(R,{fields:{[r]:!0}});if(w!=="refused"&&!(w==="down"&&l))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,i.SN)(n.ref)}' was not\
 saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await I?.[Symbol.asyncDispose]()}}e(v,"save");function M(n){return n instanceof u.JC&&n.fields[r]===!0}e(M,"isRefusedSave");const c=[
"saved","exists","refused"];function d(n,h,o=c){h.output(Object.fromEntries(o.map(m=>[m,n.includes(m)])))}e(d,"tellSaved")}),65955:((C,P,t)=>{t.d(P,{IB:e(()=>c,
"IB"),Kp:e(()=>d,"Kp"),R:e(()=>a,"R"),R8:e(()=>_,"R8"),RN:e(()=>v,"RN"),Un:e(()=>n,"Un"),Ze:e(()=>M,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>r,"rH")});var u=t(2202),O=t(
9734),p=t(13785),D=t(75558),E=t(47974),i=t(96276);const g=50;function a(o,{store:m}){const l=o.map(({ref:I})=>(0,D.SN)(I)).join(", "),S=o.map(({ref:I,manifest:y,
digest:A})=>[(0,E.aY)((0,D.SN)(I)),(0,p.z3)(y.size_bytes),(0,i.Vc)(y.created_at),(0,i.VK)(A)]);return(0,i.MY)("🔍",`${l} is in ${m}`,[(0,E.tp)(["Snapshot","Ho\
lds","Made","Digest"],S.slice(0,g))])}e(a,"foundSummary");function s(o,{store:m,advice:l}){return(0,i.MY)("🔍",`${o} is not in ${m}`,[(0,E.FV)(l)])}e(s,"missS\
ummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function _(o,{store:m,image:l,buildSeconds:S,from:I,why:y,saved:A,result:R}){return(0,i.MY)(
"🏗️",`Built ${(0,D.SN)(o)} in ${(0,u.Xo)(S)}: ${y}`,[(0,i.Ix)([["Image",(0,E.aY)(l)],["From",(0,E.aY)(I)],...R===void 0?[["Store",(0,E.aY)(m)]]:[...(0,i.Ag)(
R,m),...(0,i.cn)(R)],["Saved",f[A]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(l)} …`)])}e(_,"missBuiltSummary");function r(o,{store:m,
image:l}){return(0,i.MY)("🏗️",`Built ${(0,D.SN)(o.ref)} in ${(0,u.Xo)(o.buildSeconds)}, saved in ${(0,u.Xo)(o.seconds)}`,[(0,i.Ix)([["Image",(0,E.aY)(l)],...(0,i.
Ag)(o,m),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,O.r)((0,D.SN)(o.ref))}`,m)])}e(r,"\
builtSummary");function v(o,{store:m,image:l,buildSeconds:S}){return(0,i.MY)("🏗️",`Built ${(0,D.SN)(o)} in ${(0,u.Xo)(S)}, not saved`,[(0,i.Ix)([["Image",(0,E.
aY)(l)],["Store",(0,E.aY)(m)],["Saved",f.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(l)} …`)])}e(v,"unsavedSummary");function M(o,{store:m,unsaved:l}){
const S=o.map(({ref:y,manifest:A,stats:R,seconds:w})=>[(0,E.aY)((0,D.SN)(y)),(0,E.aY)(A.source.from),(0,p.z3)(A.size_bytes),(0,p.z3)(R.bytesStored),(0,u.Xo)(w)]),
I=l===0?"":`, and not ${l} more`;return(0,i.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,u.Xo)(h(o.map(y=>y.seconds)))}${I}`,[(0,i.Ix)(
[["Store",`${(0,E.aY)(m)} grew by ${(0,p.z3)(h(o.map(({stats:y})=>y.bytesStored)))}`]]),(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,g))])}
e(M,"savedAllSummary");function c(o,{store:m}){return(0,i.MY)("💾",`Saved ${(0,D.SN)(o.ref)} in ${(0,u.Xo)(o.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(o,m),...(0,i.cn)(
o)]),(0,i.Cv)(o),(0,i.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,O.r)((0,D.SN)(o.ref))}`,m)])}e(c,"savedSummary");function d(o,{
store:m}){const{line:l}=c(o,{store:m}),[S,I]=(0,i.Ag)(o,m).map(([,y])=>y);return{line:l,summary:`💾 ${(0,E.FV)(l)}: ${S} was new, ${I}.
`}}e(d,"savedLaterSummary");function n(o,{store:m}){return(0,i.MY)("⏭️",`${(0,D.SN)(o.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,E.aY)(m)],...(0,i.
cn)(o)]),(0,i.Cv)(o)])}e(n,"presentSummary");function h(o){return o.reduce((m,l)=>m+l,0)}e(h,"sum")}),22085:((C,P,t)=>{t.d(P,{OA:e(()=>i,"OA"),OQ:e(()=>p,"OQ"),
Oc:e(()=>D,"Oc"),WA:e(()=>E,"WA")});const u="unsaved",O="unsaved-images";function p(a,s){s.saveState(u,JSON.stringify(a))}e(p,"leaveToSave");function D(a,s){s.saveState(
O,JSON.stringify(a))}e(D,"leaveSetToSave");function E(a){return g(u,a)}e(E,"takeUnsaved");function i(a){return g(O,a)}e(i,"takeUnsavedSet");function g(a,s){const f=s.
getState(a);return f===""?void 0:JSON.parse(f)}e(g,"stateOf")}),23919:((C,P,t)=>{t.d(P,{D:e(()=>p,"D"),T:e(()=>E,"T")});var u=t(77598),O=t(75558);const p="{cont\
ainer_name}_{trigger}_{timestamp}",D=["container_name","trigger","timestamp","snapshot_id"];function E(s,f,_){const r=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,h=""])=>h).
find(h=>!g(h));if(r!==void 0){const h=D.map(o=>`{${o}}`).join(", ");return _(`naming_pattern has {${r}}, which is none of ${h}: using ${p}`),E(p,f,_)}const v=/\{(timestamp|snapshot_id)\}/.
test(s)?s:`${s}_{snapshot_id}`,M={container_name:f.container,trigger:f.trigger,timestamp:a(f.now),snapshot_id:(0,u.randomBytes)(4).toString("hex")},c=i(v,M),d=c.
length-O.zB;if(d<=0)return c;const n=i(v,{...M,container_name:M.container_name.slice(0,Math.max(1,M.container_name.length-d))});return n.length<=O.zB?n:(_(`nami\
ng_pattern gives names of more than ${O.zB} characters: using ${p}`),E(p,f,_))}e(E,"nameByPattern");function i(s,f){return s.replaceAll(/\{(\w+)\}/g,(r,v)=>f[v]).
replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");function g(s){return D.some(f=>f===s)}e(g,"isVariable");function a(s){return s.toISOString().
replaceAll(/[-:.]/g,"")}e(a,"timestamp")}),73515:((C,P,t)=>{t.d(P,{RB:e(()=>_,"RB"),_b:e(()=>f,"_b")});var u=t(51455),O=t(76760),p=t(75892),D=t(3134),E=t(42316),
i=t(23919);const g="snapshot-config.json",a=1<<20,s={triggers:E.N,storagePath:void 0,limits:{},namingPattern:i.D,file:void 0};function f({triggers:M},c){return c===
"manual"||M.includes(c)}e(f,"fires");async function _(M,c){const d=M??(c.env.VM_SNAPSHOT_CONFIG||void 0),n=d===void 0?(0,O.join)(c.home,".config","vm",g):(0,O.resolve)(
c.cwd,d.replace(/^~(?=\/)/,c.home)),h=await r(n);if(h!==void 0)return(await Promise.all([t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(v(h,n),{file:n,
place:c});if(d===void 0)return s;throw new p.m_(`There is no configuration at ${n}`,{hint:M===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(_,"readSnapshotConfig");async function r(M){try{return await(0,D.CD)(`Cannot read ${M}`,async()=>{if((await(0,u.stat)(M)).size>a)throw new p.
dz(`${M} is no configuration: it has more than a megabyte`);return await(0,u.readFile)(M,"utf8")})}catch(c){if(c instanceof p.m_)return;throw c}}e(r,"readText");
function v(M,c){try{return JSON.parse(M.replace(/^\uFEFF/,""))}catch(d){const[,n]=/\(line (\d+) column \d+\)/.exec(d instanceof Error?d.message:"")??[];throw new p.
dz(`${c} is not valid JSON${n===void 0?"":`: look at line ${n}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:d})}}e(v,"parseJson")}),97913:((C,P,t)=>{t.d(P,{V:e(()=>p,"V")});var u=t(76760),O=t(75892);function p(D,{directory:E,spell:i}){const{image:g,archive:a,
ref:s,container:f,platform:_,project:r,quiesce:v=!1,includeEnv:M=!1,includeBindMounts:c=!1,excludeVolumes:d=[],vmYaml:n}=D,h=Object.entries({image:g,archive:a,container:f}).
filter(([,l])=>l!==void 0);if(h.length>1)throw new O.dz(`${h.map(([l])=>i(l)).join(" and ")} exclude each other`,{hint:`Give either ${i("image")}, ${i("archive")}\
 or ${i("container")}`});if(s!==void 0&&a===void 0)throw new O.dz(`${i("ref")} goes with ${i("archive")} only`,{hint:"Leave it out"});if(g===void 0&&a===void 0){
if(_!==void 0)throw new O.dz(`${i("platform")} goes with ${i("image")} or ${i("archive")} only`,{hint:"Leave it out"});const l={quiesce:v,includeEnv:M,includeBindMounts:c,
...d.length>0&&{excludeVolumes:d}};return f!==void 0?{machine:{kind:"container",container:f,...l,...n!==void 0&&{vmYaml:n}},from:f}:{machine:{kind:"compose",directory:E,
...l,...r!==void 0&&{project:r}},from:r??(0,u.basename)(E)}}const o=Object.entries({quiesce:v,includeEnv:M,includeBindMounts:c,excludeVolumes:d.length>0}).find(
([,l])=>l)?.[0];if(o!==void 0)throw new O.dz(`${i(o)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const m=_===void 0?{}:
{platform:_};if(a!==void 0){const l=a==="-";return{machine:{kind:"archive",path:l?a:(0,u.resolve)(E,a),...m,...s!==void 0&&{ref:s}},from:s??(l?"standard input":
(0,u.basename)(a))}}return{machine:{kind:"image",reference:g??"",...m},from:g??""}}e(p,"machineOf")}),3134:((C,P,t)=>{t.d(P,{CD:e(()=>E,"CD"),UQ:e(()=>i,"UQ"),zL:e(
()=>D,"zL"),zS:e(()=>p,"zS")});var u=t(75892),O=t(47014);function p(s,f){const _=(0,O.bv)(s),r=i(_),v=`${f}: ${a(_)}`;return r==="ENOSPC"||r==="EDQUOT"?new u._p(
v,{cause:_,hint:"Free some space there, or use another place"}):r==="EFBIG"?new u._p(v,{cause:_,hint:"FAT disks and limits (ulimit -f) end a file early: use ano\
ther place"}):r==="EROFS"?new u.iC(v,{cause:_,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):r==="EACCES"||r==="EPERM"?new u.iC(
v,{cause:_,hint:"Use a folder that you may write to, or change its owner"}):r==="ENOENT"||r==="ENOTDIR"?new u.m_(v,{cause:_,hint:"Check the path"}):r==="EISDIR"||
r==="ENAMETOOLONG"||r==="ELOOP"?new u.dz(v,{cause:_,hint:"Check the path"}):r==="EIO"||r==="EUCLEAN"?new u.cs(v,{cause:_,hint:"The disk or its file system is da\
maged: look at the log of the system (dmesg)"}):r==="EMFILE"||r==="ENFILE"||r==="ENOMEM"?new u._p(v,{cause:_,hint:"Allow more open files (ulimit -n) or memory, \
or run fewer commands at once"}):r==="ESTALE"||r==="ETIMEDOUT"||r==="EHOSTDOWN"||r==="ENODEV"||r==="ENXIO"?new u.hG(v,{cause:_,hint:"Look whether the disk or th\
e file server is there, and try again"}):r==="EXDEV"?new u.Wt(v,{cause:_,hint:"Part of this folder is a link to another disk: move the whole folder there instea\
d"}):_}e(p,"fileError");function D(s,f){try{return f()}catch(_){throw p(_,s)}}e(D,"attemptSync");async function E(s,f){try{return await f()}catch(_){throw p(_,s)}}
e(E,"attempt");function i(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.code=="string"?s.code:void 0}e(i,"errnoOf");const g={EACCES:"permission d\
enied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permis\
sion denied",EROFS:"the disk is read-only"};function a(s){const f=g[i(s)??""];if(f!==void 0)return f;const _=typeof s=="object"&&s!==null&&"message"in s?String(
s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(a,"messageOf")}),18631:((C,P,t)=>{t.d(P,{$9:e(()=>O,"$9"),BR:e(()=>s,"BR"),HE:e(()=>p,"\
HE"),JN:e(()=>d,"JN"),Lf:e(()=>a,"Lf"),Ow:e(()=>v,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>D,"YG"),_f:e(()=>g,"_f"),d0:e(()=>r,"d0"),eA:e(()=>M,"eA"),j7:e(()=>_,"j7"),lM:e(
()=>u,"lM"),nR:e(()=>E,"nR"),oo:e(()=>c,"oo"),p:e(()=>f,"p")});const u=e(n=>"listStamped"in n,"isStamped"),O=e(n=>"list"in n,"isListable"),p=e(n=>"delete"in n,"\
isDeletable"),D=e(n=>"stage"in n,"isStaging"),E=e(n=>"shelve"in n,"isShelving"),i=e(n=>"freeBytes"in n,"isMeasured"),g=e(n=>"lockExclusively"in n,"isLockable"),
a=e(n=>"workers"in n,"isWorked"),s=e(n=>"discardRef"in n,"isDiscarding"),f=e(n=>"tidy"in n,"isTidy"),_=e(n=>"newestRef"in n,"isNearest"),r=e(n=>"missing"in n,"i\
sLossy"),v=e(n=>"now"in n,"isClocked"),M=e(n=>"unkept"in n,"isKeeping"),c=e(n=>"prove"in n,"isProving"),d=e(n=>"assertWritable"in n,"isGuarded")})};export{B as id,N as ids,W as modules};
