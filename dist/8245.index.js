var B=Object.defineProperty;var e=(A,y)=>B(A,"name",{value:y,configurable:!0});const W=8245,K=[8245,555,4502],x={67072:((A,y,n)=>{n.d(y,{FH:e(()=>s,"FH"),JR:e(()=>f,"JR"),b_:e(()=>i,"b_")});var r=n(76760),E=n(80739),v=n(75892),D=n(18713),l=n(
13455),a=n(8049);const M=["images","archive","container","compose"],i=[...M,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function s(d,h,O){
const g=O===void 0?{}:{platform:O};return h.map(p=>{const o=p.references[0]??p.id;return{ref:(0,a.C5)(d,p),machine:{kind:"image",reference:o,...g},from:o,directory:"\
."}})}e(s,"captureSet");async function f(d,h){const{name:O,images:g,archive:p,ref:o,container:c,compose:t,platform:u,quiesce:m}=d,I=_(d),[P="all"]=g,S=(0,r.resolve)(
t??"."),w={...I==="images"&&{image:P},...p!==void 0&&{archive:p},...o!==void 0&&{ref:o},...c!==void 0&&{container:c},...u!==void 0&&{platform:u}},R={quiesce:m,includeEnv:d["\
include-env"],includeBindMounts:d["include-bind-mounts"],excludeVolumes:d["exclude-volumes"]},T=(0,E._)({...w,...R},{directory:S,spell:D.M});if(I!=="images"||g.
length===1&&P!=="all")return[{ref:(0,l.CW)(O),...T,directory:S}];const $=await h.product.openDocker();return s((0,a.v8)(O),(0,a.vT)(g,await $.images(h)),u)}e(f,
"capturesOf");function _(d){const[h,O]=M.filter(g=>g==="images"?d.images.length>0:d[g]!==void 0);if(h!==void 0&&O===void 0)return h;throw new v.dz(h===void 0?"N\
othing says what to save":`Inputs '${h}' and '${O}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(_,"sourceOf")}),8049:((A,y,n)=>{n.d(y,{C5:e(()=>l,"C5"),Js:e(()=>M,
"Js"),v8:e(()=>D,"v8"),vT:e(()=>a,"vT")});var r=n(77598),E=n(75892),v=n(75558);function D({ref:i,pin:s}){if(i.project===v.sT&&s===void 0)return i.name;throw new E.
dz("Input 'name': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(D,"projectOf");
function l(i,{id:s,references:f}){const _=(f[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:i,name:`${_.slice(0,80)||"image"}-${(0,r.
hash)("sha256",s,"hex").slice(0,8)}`}}e(l,"memberOf");function a(i,s){return i.length===1&&i[0]==="all"?[...s]:i.map(f=>{const _=f.includes("@")||/:[^/]*$/.test(
f)?f:`${f}:latest`,d=s.find(({id:h,references:O})=>h===f||O.includes(_));if(d===void 0)throw new E.dz(`Input 'images': Docker has no image '${f}'`,{hint:"See `d\
ocker image ls`"});return{id:d.id,references:[_,...d.references.filter(h=>h!==_)]}})}e(a,"chosenImages");function M(i){return!["all","new"].includes(i.join())}e(
M,"namesImages")}),22963:((A,y,n)=>{n.d(y,{$U:e(()=>a,"$U"),Cb:e(()=>v,"Cb"),EZ:e(()=>D,"EZ"),m$:e(()=>M,"m$"),sD:e(()=>l,"sD")});var r=n(75892),E=n(75558);async function v(i,s,f){
try{return await f.product.inspect(i,s,f)}catch(_){if(_ instanceof r.m_)return;throw _}}e(v,"findSnapshot");async function D(i,{product:s,signal:f,log:_},d){try{
return await s.openCatalog(i,{create:!1,signal:f,log:_,...d&&{first:d}})}catch(h){if(h instanceof r.m_)return;throw h}}e(D,"openExisting");function l({ref:i,manifest:s}){
if(s.kind!=="image")throw new r.dz(`${(0,E.SN)(i)} holds no image but a ${s.kind==="compose"?"Compose project":s.kind}`,{hint:"Restore it with the 'restore' act\
ion"})}e(l,"assertImage");function a(i,{ref:s},{log:f}){if(!(i instanceof r.m_)||i.fields.service!==void 0)throw i;f.warn(i.message.startsWith("Snapshot ")?i.message:
`${(0,E.SN)(s)} cannot be restored: ${i.message}`)}e(a,"warnOfLoss");function M({ref:i,pin:s}){return s===void 0?(0,E.SN)(i):`${(0,E.SN)(i)}@${s}`}e(M,"displayR\
equest")}),31595:((A,y,n)=>{n.d(y,{C7:e(()=>l,"C7"),LZ:e(()=>v,"LZ"),OA:e(()=>a,"OA"),Oc:e(()=>D,"Oc")});const r="unsaved",E="unsaved-images";function v(i,s){s.
saveState(r,JSON.stringify(i))}e(v,"saveState");function D(i,s){s.saveState(E,JSON.stringify(i))}e(D,"leaveSetToSave");function l(i){return M(r,i)}e(l,"loadStat\
e");function a(i){return M(E,i)}e(a,"takeUnsavedSet");function M(i,s){const f=s.getState(i);return f===""?void 0:JSON.parse(f)}e(M,"stateOf")}),14502:((A,y,n)=>{
n.r(y),n.d(y,{recoverable:e(()=>D,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>a,"recoveryAction")});var r=n(41899);const E="begun",v="ended";
async function D({core:i},s){i.saveState(E,"true");try{return await s()}finally{i.saveState(v,"true")}}e(D,"recoverable");const l={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,s){return M(s.core)?(await s.product.recover(s),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},a=e(()=>(0,r.C)(l),"recoveryAction");function M(i){return i.getState(E)!==""&&i.getState(
v)===""}e(M,"wasKilled")}),13357:((A,y,n)=>{n.d(y,{uz:e(()=>O,"uz"),UN:e(()=>h,"UN"),UP:e(()=>p,"UP")});var r=n(75892),E=n(47014),v=n(10764);function D(o,c){const t=(0,E.
bv)(o);if(!(t instanceof r.JC)||t.fields.service!==void 0)return;const{message:u,hint:m}=t,I=l(t,c);return I&&{outcome:I,reason:u,hint:m}}e(D,"notSaved");function l(o,c){
if(o instanceof r.Ry)return"exists";const t=o.fields.store==="cache"||c!==void 0&&(0,v.d0)(c);switch(o.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return o.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||c?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return o.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");var a=n(75558),M=n(29172),i=n(14502);async function s(o,c,t){
const{kind:u}=o.machine,m=e(()=>(0,M.ym)(o,c,{product:t.product,c:t}),"work");return u==="container"||u==="compose"?await(0,i.recoverable)(t,m):await m()}e(s,"c\
apture");var f=n(29194),_=n(22963);const d="refused";async function h({request:o,store:c,ifExists:t,failOnRefused:u,failOpen:m},I){let P,S=!1;try{return P=await(0,_.
EZ)(c,I,o.ref),S=!0,P??=await I.product.openCatalog(c,{create:!0,signal:I.signal,log:I.log,first:o.ref}),{state:"saved",result:await s({...o,force:t==="replace"},
P,I)}}catch(w){const R=(0,E.bv)(w),T=S?D(R,P?.store)?.outcome:(0,f.M)(R)?"down":void 0;if(T==="exists"&&t==="skip")return{state:"exists"};if(T==="refused"&&u)throw Object.
assign(R,{fields:{[d]:!0}});if(T!=="refused"&&!(T==="down"&&m))throw R;const{message:$,hint:U}=R;return I.log.warn([`'${(0,a.SN)(o.ref)}' was not saved: ${$}`,...U===
void 0?[]:[U]].join(`
`)),{state:"refused"}}finally{await P?.[Symbol.asyncDispose]()}}e(h,"save");function O(o){return o instanceof r.JC&&o.fields[d]===!0}e(O,"isRefusedSave");const g=[
"saved","exists","refused"];function p(o,c,t=g){c.output(Object.fromEntries(t.map(u=>[u,o.includes(u)])))}e(p,"setSaveOutputs")}),10555:((A,y,n)=>{n.r(y),n.d(y,
{create:e(()=>d,"create"),createAction:e(()=>h,"createAction"),saveAll:e(()=>p,"saveAll")});var r=n(73515),E=n(75892),v=n(83620),D=n(41232),l=n(75558),a=n(41899),
M=n(67072),i=n(8049),s=n(13357),f=n(63956);const d={name:"create",inputs:{required:["name"],optional:[...M.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(o,c){const t=await O(o,c);if(t!==void 0&&o.trigger!==
void 0&&!(0,r.oh)(t,o.trigger))return(0,s.UP)([],c),{outcome:"skipped",line:`Nothing to save: ${o.trigger} is not among the triggers of ${t.file}`,summary:""};const u=await(0,M.
JR)(o,c);c.output({snapshot:u.map(({ref:C})=>(0,l.SN)(C)).join(`
`),path:(0,v.DW)(o.store)});const m={...g(o,c),...t&&{limits:t.limits}},I=(0,i.Js)(o.images),P=await p(u,{...o,occasion:m,isNamed:I},c);(0,s.UP)(P.map(({state:C})=>C),
c);const S=P.filter(C=>C.state==="saved").map(({result:C})=>C);c.output({digest:S.map(({digest:C})=>C).join(`
`),size:S.reduce((C,{manifest:L})=>C+L.size_bytes,0),"bytes-moved":S.reduce((C,{stats:L})=>C+L.bytesStored,0)});const w={store:(0,v.DW)(o.store)},[R,...T]=S,$=u.
length-S.length;return u.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:R===void 0?{outcome:"skipped",
line:`Nothing was saved in ${w.store}`,summary:""}:{outcome:"success",...T.length===0&&$===0?(0,f.IB)(R,w):(0,f.Ze)(S,{...w,unsaved:$})}}},h=e(()=>(0,a.C)(d),"c\
reateAction");async function O({config:o},{env:c}){return o===void 0?void 0:await(0,r.RB)(o,{env:c,cwd:process.cwd(),home:(0,D.Wx)(c)})}e(O,"configOf");function g({
trigger:o,context:c,"run-id":t},{env:u}){const m=t??(o===void 0?void 0:u.GITHUB_RUN_ID);return{...o!==void 0&&{trigger:o},...c!==void 0&&{context:c},...m!==void 0&&
{runId:m}}}e(g,"occasionOf");async function p(o,c,t){const u=[];for(const P of o){const S={request:{...P,description:c.description,...c.occasion},store:c.store,
ifExists:c["if-exists"],failOnRefused:c["fail-on-refused"],failOpen:c["fail-open"]},w=await t.core.group(`Save ${(0,l.SN)(P.ref)}`,()=>m(P,S));if(w!==void 0&&(u.
push(w),w.state==="refused"))break}return u;async function m(P,S){try{return await(0,s.UN)(S,t)}catch(w){if(c.isNamed||!(w instanceof E.m_)||await I(P))throw w;
t.log.info(`${P.from} was removed meanwhile: it is left out`);return}}async function I({from:P}){return(await(await t.product.openDocker()).images(t)).some(({id:w,
references:R})=>w===P||R.includes(P))}}e(p,"saveAll")}),48245:((A,y,n)=>{n.r(y),n.d(y,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>d,"mainPostAction")});var r=n(
83620),E=n(75558),v=n(41899),D=n(67072),l=n(8049),a=n(31595),M=n(13357),i=n(63956),s=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{
fails:M.uz},async run(p,o){const[c,t]=[(0,a.C7)(o.core),(0,a.OA)(o.core)];return c!==void 0?await h(c,o):t!==void 0?await O(t,o):g("")}},d=e(()=>(0,v.C)(_),"mai\
nPostAction");async function h(p,o){const c=(0,E.SN)(p.request.ref),t=await o.core.group(`Save ${c}`,()=>(0,M.UN)(p,o)),u=(0,r.DW)(p.store);return t.state==="ex\
ists"?g(`${c} is in ${u} already: nothing was saved`):t.state==="refused"?g(`${c} was not saved`):{outcome:"success",...(0,i.Kp)(t.result,{store:u})}}e(h,"saveO\
ne");async function O({project:p,wanted:o,before:c,description:t,store:u,failOnRefused:m},I){const S=await(await I.product.openDocker()).images(I),w=o.join()===
"new"?S.filter(({id:C})=>!c.includes(C)):(0,l.vT)(o,S);if(w.length===0)return g("Nothing to save: the job brought no image");const R=(0,l.Js)(o),T={description:t,
"if-exists":"skip","fail-on-refused":m,"fail-open":!0,store:u,isNamed:R},U=(await(0,s.saveAll)((0,D.FH)(p,w),T,I)).filter(C=>C.state==="saved").map(({result:C})=>C);
return U.length===0?g(`Nothing was saved in ${(0,r.DW)(u)}`):{outcome:"success",...(0,i.Ze)(U,{store:(0,r.DW)(u),unsaved:w.length-U.length})}}e(O,"saveSet");function g(p){
return{outcome:"skipped",line:p,summary:""}}e(g,"skipped")}),63956:((A,y,n)=>{n.d(y,{IB:e(()=>g,"IB"),Kp:e(()=>p,"Kp"),R:e(()=>i,"R"),R8:e(()=>_,"R8"),RN:e(()=>h,
"RN"),Un:e(()=>o,"Un"),Ze:e(()=>O,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>d,"rH")});var r=n(22506),E=n(14390),v=n(69865),D=n(75558),l=n(30815),a=n(16595);const M=50;function i(t,{
store:u}){const m=t.map(({ref:P})=>(0,D.SN)(P)).join(", "),I=t.map(({ref:P,manifest:S,digest:w})=>[(0,l.aY)((0,D.SN)(P)),(0,v.z3)(S.size_bytes),(0,a.Vc)(S.created_at),
(0,a.VK)(w)]);return(0,a.MY)("🔍",`${m} is in ${u}`,[(0,l.tp)(["Snapshot","Holds","Made","Digest"],I.slice(0,M))])}e(i,"foundSummary");function s(t,{store:u,advice:m}){
return(0,a.MY)("🔍",`${t} is not in ${u}`,[(0,l.FV)(m)])}e(s,"missSummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function _(t,{store:u,image:m,
buildSeconds:I,from:P,why:S,saved:w,result:R}){return(0,a.MY)("🏗️",`Built ${(0,D.SN)(t)} in ${(0,r.Xo)(I)}: ${S}`,[(0,a.Ix)([["Image",(0,l.aY)(m)],["From",
(0,l.aY)(P)],...R===void 0?[["Store",(0,l.aY)(u)]]:[...(0,a.Ag)(R,u),...(0,a.cn)(R)],["Saved",f[w]]]),R===void 0?"":(0,a.Cv)(R),(0,a.K2)("use it",`docker run --\
rm ${(0,E.r)(m)} …`)])}e(_,"missBuiltSummary");function d(t,{store:u,image:m}){return(0,a.MY)("🏗️",`Built ${(0,D.SN)(t.ref)} in ${(0,r.Xo)(t.buildSeconds)}\
, saved in ${(0,r.Xo)(t.seconds)}`,[(0,a.Ix)([["Image",(0,l.aY)(m)],...(0,a.Ag)(t,u),...(0,a.cn)(t)]),(0,a.Cv)(t),(0,a.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,E.r)((0,D.SN)(t.ref))}`,u)])}e(d,"builtSummary");function h(t,{store:u,image:m,buildSeconds:I}){return(0,a.MY)("🏗️",
`Built ${(0,D.SN)(t)} in ${(0,r.Xo)(I)}, not saved`,[(0,a.Ix)([["Image",(0,l.aY)(m)],["Store",(0,l.aY)(u)],["Saved",f.refused]]),(0,a.K2)("use it",`docker run -\
-rm ${(0,E.r)(m)} …`)])}e(h,"unsavedSummary");function O(t,{store:u,unsaved:m}){const I=t.map(({ref:S,manifest:w,stats:R,seconds:T})=>[(0,l.aY)((0,D.SN)(S)),(0,l.
aY)(w.source.from),(0,v.z3)(w.size_bytes),(0,v.z3)(R.bytesStored),(0,r.Xo)(T)]),P=m===0?"":`, and not ${m} more`;return(0,a.MY)("💾",`Saved ${t.length} ${t.length===
1?"image":"images"} in ${(0,r.Xo)(c(t.map(S=>S.seconds)))}${P}`,[(0,a.Ix)([["Store",`${(0,l.aY)(u)} grew by ${(0,v.z3)(c(t.map(({stats:S})=>S.bytesStored)))}`]]),
(0,l.tp)(["Snapshot","Image","Holds","Stored anew","Time"],I.slice(0,M))])}e(O,"savedAllSummary");function g(t,{store:u}){return(0,a.MY)("💾",`Saved ${(0,D.SN)(
t.ref)} in ${(0,r.Xo)(t.seconds)}`,[(0,a.Ix)([...(0,a.Ag)(t,u),...(0,a.cn)(t)]),(0,a.Cv)(t),(0,a.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,E.r)((0,D.SN)(t.ref))}`,u)])}e(g,"savedSummary");function p(t,{store:u}){const{line:m}=g(t,{store:u}),[I,P]=(0,a.Ag)(t,u).map(([,S])=>S);return{line:m,
summary:`💾 ${(0,l.FV)(m)}: ${I} was new, ${P}.
`}}e(p,"savedLaterSummary");function o(t,{store:u}){return(0,a.MY)("⏭️",`${(0,D.SN)(t.ref)} exists, nothing was built`,[(0,a.Ix)([["In",(0,l.aY)(u)],...(0,a.
cn)(t)]),(0,a.Cv)(t)])}e(o,"presentSummary");function c(t){return t.reduce((u,m)=>u+m,0)}e(c,"sum")}),80739:((A,y,n)=>{n.d(y,{_:e(()=>v,"_")});var r=n(76760),E=n(
75892);function v(D,{directory:l,spell:a}){const{image:M,archive:i,ref:s,container:f,platform:_,project:d,quiesce:h=!1,includeEnv:O=!1,includeBindMounts:g=!1,excludeVolumes:p=[],
vmYaml:o}=D,c=Object.entries({image:M,archive:i,container:f}).filter(([,m])=>m!==void 0);if(c.length>1)throw new E.dz(`${c.map(([m])=>a(m)).join(" and ")} exclu\
de each other`,{hint:`Give either ${a("image")}, ${a("archive")} or ${a("container")}`});if(s!==void 0&&i===void 0)throw new E.dz(`${a("ref")} goes with ${a("ar\
chive")} only`,{hint:"Leave it out"});if(M===void 0&&i===void 0){if(_!==void 0)throw new E.dz(`${a("platform")} goes with ${a("image")} or ${a("archive")} only`,
{hint:"Leave it out"});const m={quiesce:h,includeEnv:O,includeBindMounts:g,...p.length>0&&{excludeVolumes:p}};return f!==void 0?{machine:{kind:"container",container:f,
...m,...o!==void 0&&{vmYaml:o}},from:f}:{machine:{kind:"compose",directory:l,...m,...d!==void 0&&{project:d}},from:d??(0,r.basename)(l)}}const t=Object.entries(
{quiesce:h,includeEnv:O,includeBindMounts:g,excludeVolumes:p.length>0}).find(([,m])=>m)?.[0];if(t!==void 0)throw new E.dz(`${a(t)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const u=_===void 0?{}:{platform:_};if(i!==void 0){const m=i==="-";return{machine:{kind:"archive",path:m?
i:(0,r.resolve)(l,i),...u,...s!==void 0&&{ref:s}},from:s??(m?"standard input":(0,r.basename)(i))}}return{machine:{kind:"image",reference:M??"",...u},from:M??""}}
e(v,"selectTarget")}),23919:((A,y,n)=>{n.d(y,{D:e(()=>v,"D"),T:e(()=>l,"T")});var r=n(77598),E=n(75558);const v="{container_name}_{trigger}_{timestamp}",D=["con\
tainer_name","trigger","timestamp","snapshot_id"];function l(s,f,_){const d=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,c=""])=>c).find(c=>!M(c));if(d!==void 0){const c=D.
map(t=>`{${t}}`).join(", ");return _(`naming_pattern has {${d}}, which is none of ${c}: using ${v}`),l(v,f,_)}const h=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}\
_{snapshot_id}`,O={container_name:f.container,trigger:f.trigger,timestamp:i(f.now),snapshot_id:(0,r.randomBytes)(4).toString("hex")},g=a(h,O),p=g.length-E.zB;if(p<=
0)return g;const o=a(h,{...O,container_name:O.container_name.slice(0,Math.max(1,O.container_name.length-p))});return o.length<=E.zB?o:(_(`naming_pattern gives n\
ames of more than ${E.zB} characters: using ${v}`),l(v,f,_))}e(l,"nameByPattern");function a(s,f){return s.replaceAll(/\{(\w+)\}/g,(d,h)=>f[h]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(a,"render");function M(s){return D.some(f=>f===s)}e(M,"isVariable");function i(s){return s.toISOString().replaceAll(/[-:.]/g,
"")}e(i,"timestamp")}),73515:((A,y,n)=>{n.d(y,{RB:e(()=>_,"RB"),oh:e(()=>f,"oh")});var r=n(51455),E=n(76760),v=n(75892),D=n(24746),l=n(42316),a=n(23919);const M="\
snapshot-config.json",i=1<<20,s={triggers:l.N,storagePath:void 0,limits:{},namingPattern:a.D,file:void 0};function f({triggers:O},g){return g==="manual"||O.includes(
g)}e(f,"isTriggerEnabled");async function _(O,g){const p=O??(g.env.VM_SNAPSHOT_CONFIG||void 0),o=p===void 0?(0,E.join)(g.home,".config","vm",M):(0,E.resolve)(g.
cwd,p.replace(/^~(?=\/)/,g.home)),c=await d(o);if(c!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(h(c,o),{file:o,
place:g});if(p===void 0)return s;throw new v.m_(`There is no configuration at ${o}`,{hint:O===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(_,"readSnapshotConfig");async function d(O){try{return await(0,D.MH)(`Cannot read ${O}`,async()=>{if((await(0,r.stat)(O)).size>i)throw new v.
dz(`${O} is no configuration: it has more than a megabyte`);return await(0,r.readFile)(O,"utf8")})}catch(g){if(g instanceof v.m_)return;throw g}}e(d,"readText");
function h(O,g){try{return JSON.parse(O.replace(/^\uFEFF/,""))}catch(p){const[,o]=/\(line (\d+) column \d+\)/.exec(p instanceof Error?p.message:"")??[];throw new v.
dz(`${g} is not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:p})}}e(h,"parseJson")}),24746:((A,y,n)=>{n.d(y,{MH:e(()=>l,"MH"),UQ:e(()=>a,"UQ"),zL:e(()=>D,"zL"),zS:e(()=>v,"zS")});var r=n(75892),E=n(47014);function v(s,f){
const _=(0,E.bv)(s),d=a(_),h=`${f}: ${i(_)}`;return d==="ENOSPC"||d==="EDQUOT"?new r._p(h,{cause:_,hint:"Free some space there, or use another place"}):d==="EFB\
IG"?new r._p(h,{cause:_,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):d==="EROFS"?new r.iC(h,{cause:_,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):d==="EACCES"||d==="EPERM"?new r.iC(h,{cause:_,hint:"Use a folder that you may write to, or change its owner"}):
d==="ENOENT"||d==="ENOTDIR"?new r.m_(h,{cause:_,hint:"Check the path"}):d==="EISDIR"||d==="ENAMETOOLONG"||d==="ELOOP"?new r.dz(h,{cause:_,hint:"Check the path"}):
d==="EIO"||d==="EUCLEAN"?new r.cs(h,{cause:_,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):d==="EMFILE"||d==="ENFILE"||
d==="ENOMEM"?new r._p(h,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):d==="ESTALE"||d==="ETIMEDOUT"||d==="EHOSTDO\
WN"||d==="ENODEV"||d==="ENXIO"?new r.hG(h,{cause:_,hint:"Look whether the disk or the file server is there, and try again"}):d==="EXDEV"?new r.Wt(h,{cause:_,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):_}e(v,"fileError");function D(s,f){try{return f()}catch(_){throw v(_,s)}}e(
D,"attemptSync");async function l(s,f){try{return await f()}catch(_){throw v(_,s)}}e(l,"withFileErrors");function a(s){return typeof s=="object"&&s!==null&&"cod\
e"in s&&typeof s.code=="string"?s.code:void 0}e(a,"errnoOf");const M={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function i(s){const f=M[a(s)??
""];if(f!==void 0)return f;const _=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(i,
"messageOf")}),10764:((A,y,n)=>{n.d(y,{$9:e(()=>v,"$9"),BR:e(()=>f,"BR"),HE:e(()=>D,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>c,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>O,"Ow"),V2:e(
()=>M,"V2"),YG:e(()=>l,"YG"),_f:e(()=>i,"_f"),at:e(()=>E,"at"),d0:e(()=>h,"d0"),dd:e(()=>d,"dd"),eA:e(()=>p,"eA"),nR:e(()=>a,"nR"),oo:e(()=>o,"oo"),tZ:e(()=>g,"\
tZ")});const r=e(t=>u=>t in u,"guard"),E=r("listVersioned"),v=r("list"),D=r("delete"),l=r("stage"),a=r("putSidecarFiles"),M=r("freeBytes"),i=r("lockExclusively"),
s=r("workers"),f=r("discardRef"),_=r("abortStaleUploads"),d=r("newestRef"),h=r("missing"),O=r("now"),g=r("fileTime"),p=r("unkept"),o=r("prove"),c=r("assertWrita\
ble")})};export{W as id,K as ids,x as modules};
