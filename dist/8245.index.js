var B=Object.defineProperty;var e=(T,M)=>B(T,"name",{value:M,configurable:!0});const N=8245,K=[8245,555,4502],x={67072:((T,M,n)=>{n.d(M,{FH:e(()=>d,"FH"),JR:e(()=>_,"JR"),b_:e(()=>s,"b_")});var o=n(76760),E=n(80739),h=n(75892),g=n(18713),l=n(
13455),i=n(8049),p=n(35625);const c=["images","archive","container","compose"],s=[...c,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","pl\
atform"];function d(u,y,v){const O=v===void 0?{}:{platform:v};return y.map(a=>{const r=a.references[0]??a.id;return{ref:(0,i.C5)(u,a),kind:"image",target:{kind:"\
image",reference:r,...O},from:r,directory:"."}})}e(d,"captureSet");async function _(u,y){const{name:v,images:O,compose:a,platform:r}=u,{kinds:t}=y.app,m=(0,p.Q)(
u,y,({selectors:w})=>w),D=Object.keys(m).filter(w=>!((0,g.y)(w)in u)&&m[w]!==void 0),I=f(u,D.map(g.y)),[S="all"]=O,P=(0,o.resolve)(a??"."),R={...m,...(0,p.Q)(u,
y,({captureOptions:w})=>w),image:I==="images"?S:void 0},C=(0,E._)(R,{kinds:t,directory:P});if(I!=="images"||O.length===1&&S!=="all")return[{ref:(0,l.CW)(v),...C,
directory:P}];const U=await y.app.openDocker();return d((0,i.v8)(v),(0,i.vT)(O,await U.images(y)),r)}e(_,"capturesOf");function f(u,y){const v=c.filter(r=>r==="\
images"?u.images.length>0:u[r]!==void 0),[O,a]=[...v,...y];if(O!==void 0&&a===void 0)return O;throw new h.dz(O===void 0?"No source to save is specified":`Inputs\
 '${O}' and '${a}' are mutually exclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archive or an OCI layout), 'co\
ntainer' (its name) or 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((T,M,n)=>{n.d(M,{C5:e(()=>l,"C5"),Js:e(()=>p,"Js"),v8:e(()=>g,"v8"),
vT:e(()=>i,"vT")});var o=n(77598),E=n(75892),h=n(75558);function g({ref:c,pin:s}){if(c.project===h.sT&&s===void 0)return c.name;throw new E.dz("Input 'name': se\
veral images become a project of this name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(g,"projectOf");function l(c,{
id:s,references:d}){const _=(d[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:c,name:`${_.slice(0,80)||"image"}-${(0,o.hash)("\
sha256",s,"hex").slice(0,8)}`}}e(l,"memberOf");function i(c,s){return c.length===1&&c[0]==="all"?[...s]:c.map(d=>{const _=d.includes("@")||/:[^/]*$/.test(d)?d:`${d}\
:latest`,f=s.find(({id:u,references:y})=>u===d||y.includes(_));if(f===void 0)throw new E.dz(`Input 'images': Docker has no image '${d}'`,{hint:"List the images \
with `docker image ls`"});return{id:f.id,references:[_,...f.references.filter(u=>u!==_)]}})}e(i,"chosenImages");function p(c){return!["all","new"].includes(c.join())}
e(p,"namesImages")}),35625:((T,M,n)=>{n.d(M,{Q:e(()=>g,"Q")});var o=n(20473),E=n(18713),h=n(13455);function g(l,i,p){const c=l,s=e(({id:d,spec:_})=>{const f=(0,E.
y)(d),u=f in c?c[f]:(0,h.gz)(f,_,i.core.getInput);return Array.isArray(u)&&u.length===0?void 0:u},"toValue");return Object.fromEntries((0,o.cz)(i.app.kinds,p).map(
d=>[d.id,s(d)]))}e(g,"kindInputs")}),22963:((T,M,n)=>{n.d(M,{$U:e(()=>i,"$U"),Cb:e(()=>h,"Cb"),EZ:e(()=>g,"EZ"),m$:e(()=>p,"m$"),sD:e(()=>l,"sD")});var o=n(75892),
E=n(75558);async function h(c,s,d){try{return await d.app.inspect(c,s,d)}catch(_){if(_ instanceof o.m_)return;throw _}}e(h,"findSnapshot");async function g(c,{app:s,
signal:d,log:_},f){try{return await s.openCatalog(c,{create:!1,signal:d,log:_,...f&&{first:f}})}catch(u){if(u instanceof o.m_)return;throw u}}e(g,"openExisting");
function l({ref:c,manifest:s},{app:d}){if(s.kind!=="image")throw new o.dz(`${(0,E.SN)(c)} is ${d.kinds.get(s.kind).title}, not an image`,{hint:"Restore it with \
the 'restore' action"})}e(l,"assertImage");function i(c,{ref:s},{log:d}){if(!(c instanceof o.m_)||c.fields.service!==void 0)throw c;d.warn(c.message.startsWith(
"Snapshot ")?c.message:`${(0,E.SN)(s)} cannot be restored: ${c.message}`)}e(i,"warnOfLoss");function p({ref:c,pin:s}){return s===void 0?(0,E.SN)(c):`${(0,E.SN)(
c)}@${s}`}e(p,"displayRequest")}),31595:((T,M,n)=>{n.d(M,{C7:e(()=>l,"C7"),LZ:e(()=>h,"LZ"),OA:e(()=>i,"OA"),Oc:e(()=>g,"Oc")});const o="unsaved",E="unsaved-ima\
ges";function h(c,s){s.saveState(o,JSON.stringify(c))}e(h,"saveState");function g(c,s){s.saveState(E,JSON.stringify(c))}e(g,"leaveSetToSave");function l(c){return p(
o,c)}e(l,"loadState");function i(c){return p(E,c)}e(i,"takeUnsavedSet");function p(c,s){const d=s.getState(c);return d===""?void 0:JSON.parse(d)}e(p,"stateOf")}),
14502:((T,M,n)=>{n.r(M),n.d(M,{recoverable:e(()=>g,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var o=n(41899);const E="\
begun",h="ended";async function g({core:c},s){c.saveState(E,"true");try{return await s()}finally{c.saveState(h,"true")}}e(g,"recoverable");const l={name:"clean-\
up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,s){return p(s.core)?(await s.app.recover(s),{outcome:"success",line:"\
Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,o.C)(l),"recoveryAction");function p(c){return c.getState(
E)!==""&&c.getState(h)===""}e(p,"wasKilled")}),13357:((T,M,n)=>{n.d(M,{uz:e(()=>y,"uz"),UN:e(()=>u,"UN"),UP:e(()=>O,"UP")});var o=n(75892),E=n(47014),h=n(10764);
function g(a,r){const t=(0,E.bv)(a);if(!(t instanceof o.JC)||t.fields.service!==void 0)return;const{message:m,hint:D}=t,I=l(t,r);return I&&{outcome:I,reason:m,hint:D}}
e(g,"notSaved");function l(a,r){if(a instanceof o.Ry)return"exists";const t=a.fields.store==="cache"||r!==void 0&&(0,h.d0)(r);switch(a.code){case"ERR_DENIED":return"\
refused";case"ERR_UNAVAILABLE":return a.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||r?.traits.shared===!0?"refused":void 0;case"ERR_CONFL\
ICT":return a.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");var i=n(75558),
p=n(29172),c=n(14502);async function s(a,r,t){const{app:m}=t,D=e(()=>(0,p.ym)(a,r,{app:m,c:t}),"work");return m.kinds.get(a.kind).isRecoverable?await(0,c.recoverable)(
t,D):await D()}e(s,"capture");var d=n(29194),_=n(22963);const f="refused";async function u({request:a,store:r,ifExists:t,failOnRefused:m,failOpen:D},I){let S,P=!1;
try{return S=await(0,_.EZ)(r,I,a.ref),P=!0,S??=await I.app.openCatalog(r,{create:!0,signal:I.signal,log:I.log,first:a.ref}),{state:"saved",result:await s({...a,
force:t==="replace"},S,I)}}catch(R){const C=(0,E.bv)(R),U=P?g(C,S?.store)?.outcome:(0,d.M)(C)?"down":void 0;if(U==="exists"&&t==="skip")return{state:"exists"};if(U===
"refused"&&m)throw Object.assign(C,{fields:{[f]:!0}});if(U!=="refused"&&!(U==="down"&&D))throw C;const{message:w,hint:L}=C;return I.log.warn([`'${(0,i.SN)(a.ref)}\
' was not saved: ${w}`,...L===void 0?[]:[L]].join(`
`)),{state:"refused"}}finally{await S?.[Symbol.asyncDispose]()}}e(u,"save");function y(a){return a instanceof o.JC&&a.fields[f]===!0}e(y,"isRefusedSave");const v=[
"saved","exists","refused"];function O(a,r,t=v){r.output(Object.fromEntries(t.map(m=>[m,a.includes(m)])))}e(O,"setSaveOutputs")}),10555:((T,M,n)=>{n.r(M),n.d(M,
{create:e(()=>f,"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>O,"saveAll")});var o=n(73515),E=n(75892),h=n(83620),g=n(41232),l=n(75558),i=n(41899),
p=n(67072),c=n(8049),s=n(13357),d=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...p.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(a,r){const t=await y(a,r);if(t!==void 0&&a.
trigger!==void 0&&!(0,o.oh)(t,a.trigger))return(0,s.UP)([],r),{outcome:"skipped",line:`Nothing to save: ${a.trigger} is not among the triggers of ${t.file}`,summary:""};
const m=await(0,p.JR)(a,r);r.output({snapshot:m.map(({ref:A})=>(0,l.SN)(A)).join(`
`),path:(0,h.DW)(a.store)});const D={...v(a,r),...t&&{limits:t.limits}},I=(0,c.Js)(a.images),S=await O(m,{...a,occasion:D,isNamed:I},r);(0,s.UP)(S.map(({state:A})=>A),
r);const P=S.filter(A=>A.state==="saved").map(({result:A})=>A);r.output({digest:P.map(({digest:A})=>A).join(`
`),size:P.reduce((A,{manifest:$})=>A+$.size_bytes,0),"bytes-moved":P.reduce((A,{stats:$})=>A+$.bytesStored,0)});const R={store:(0,h.DW)(a.store)},[C,...U]=P,w=m.
length-P.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:C===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${R.store}`,summary:""}:{outcome:"success",...U.length===0&&w===0?(0,d.IB)(C,R):(0,d.Ze)(P,{...R,unsaved:w})}}},u=e(()=>(0,i.C)(f),"createAction");
async function y({config:a},{env:r}){return a===void 0?void 0:await(0,o.RB)(a,{env:r,cwd:process.cwd(),home:(0,g.Wx)(r)})}e(y,"configOf");function v({trigger:a,
context:r,"run-id":t},{env:m}){const D=t??(a===void 0?void 0:m.GITHUB_RUN_ID);return{...a!==void 0&&{trigger:a},...r!==void 0&&{context:r},...D!==void 0&&{runId:D}}}
e(v,"occasionOf");async function O(a,r,t){const m=[];for(const S of a){const P={request:{...S,description:r.description,...r.occasion},store:r.store,ifExists:r["\
if-exists"],failOnRefused:r["fail-on-refused"],failOpen:r["fail-open"]},R=await t.core.group(`Save ${(0,l.SN)(S.ref)}`,()=>D(S,P));if(R!==void 0&&(m.push(R),R.state===
"refused"))break}return m;async function D(S,P){try{return await(0,s.UN)(P,t)}catch(R){if(r.isNamed||!(R instanceof E.m_)||await I(S))throw R;t.log.info(`${S.from}\
 was removed in the meantime and is skipped`);return}}async function I({from:S}){return(await(await t.app.openDocker()).images(t)).some(({id:R,references:C})=>R===
S||C.includes(S))}}e(O,"saveAll")}),48245:((T,M,n)=>{n.r(M),n.d(M,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>f,"mainPostAction")});var o=n(83620),E=n(75558),
h=n(41899),g=n(67072),l=n(8049),i=n(31595),p=n(13357),c=n(63956),s=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:p.uz},async run(O,a){
const[r,t]=[(0,i.C7)(a.core),(0,i.OA)(a.core)];return r!==void 0?await u(r,a):t!==void 0?await y(t,a):v("")}},f=e(()=>(0,h.C)(_),"mainPostAction");async function u(O,a){
const r=(0,E.SN)(O.request.ref),t=await a.core.group(`Save ${r}`,()=>(0,p.UN)(O,a)),m=(0,o.DW)(O.store);return t.state==="exists"?v(`${r} already exists in ${m}\
: nothing was saved`):t.state==="refused"?v(`${r} was not saved`):{outcome:"success",...(0,c.Kp)(t.result,{store:m})}}e(u,"saveOne");async function y({project:O,
wanted:a,before:r,description:t,store:m,failOnRefused:D},I){const P=await(await I.app.openDocker()).images(I),R=a.join()==="new"?P.filter(({id:A})=>!r.includes(
A)):(0,l.vT)(a,P);if(R.length===0)return v("Nothing to save: the job added no images");const C=(0,l.Js)(a),U={description:t,"if-exists":"skip","fail-on-refused":D,
"fail-open":!0,store:m,isNamed:C},L=(await(0,s.saveAll)((0,g.FH)(O,R),U,I)).filter(A=>A.state==="saved").map(({result:A})=>A);return L.length===0?v(`Nothing was\
 saved in ${(0,o.DW)(m)}`):{outcome:"success",...(0,c.Ze)(L,{store:(0,o.DW)(m),unsaved:R.length-L.length})}}e(y,"saveSet");function v(O){return{outcome:"skipped",
line:O,summary:""}}e(v,"skipped")}),63956:((T,M,n)=>{n.d(M,{IB:e(()=>v,"IB"),Kp:e(()=>O,"Kp"),R:e(()=>c,"R"),R8:e(()=>_,"R8"),RN:e(()=>u,"RN"),Un:e(()=>a,"Un"),
Ze:e(()=>y,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>f,"rH")});var o=n(22506),E=n(14390),h=n(69865),g=n(75558),l=n(30815),i=n(16595);const p=50;function c(t,{store:m}){const D=t.
map(({ref:S})=>(0,g.SN)(S)).join(", "),I=t.map(({ref:S,manifest:P,digest:R})=>[(0,l.aY)((0,g.SN)(S)),(0,h.z3)(P.size_bytes),(0,i.Vc)(P.created_at),(0,i.VK)(R)]);
return(0,i.MY)("🔍",`${D} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],I.slice(0,p))])}e(c,"foundSummary");function s(t,{store:m,advice:D}){return(0,i.
MY)("🔍",`${t} is not in ${m}`,[(0,l.FV)(D)])}e(s,"missSummary");const d={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(t,{store:m,image:D,buildSeconds:I,
from:S,why:P,saved:R,result:C}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t)} in ${(0,o.Xo)(I)}: ${P}`,[(0,i.Ix)([["Image",(0,l.aY)(D)],["From",(0,l.aY)(S)],...C===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,i.Ag)(C,m),...(0,i.cn)(C)],["Saved",d[R]]]),C===void 0?"":(0,i.Cv)(C),(0,i.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(_,"missBuiltSummary");function f(t,{store:m,image:D}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t.ref)} in ${(0,o.Xo)(t.buildSeconds)}, saved in ${(0,o.Xo)(t.
seconds)}`,[(0,i.Ix)([["Image",(0,l.aY)(D)],...(0,i.Ag)(t,m),...(0,i.cn)(t)]),(0,i.Cv)(t),(0,i.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,E.r)((0,g.SN)(t.ref))}`,m)])}e(f,"builtSummary");function u(t,{store:m,image:D,buildSeconds:I}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t)}\
 in ${(0,o.Xo)(I)}, not saved`,[(0,i.Ix)([["Image",(0,l.aY)(D)],["Store",(0,l.aY)(m)],["Saved",d.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(u,"unsavedSummary");function y(t,{store:m,unsaved:D}){const I=t.map(({ref:P,manifest:R,stats:C,seconds:U})=>[(0,l.aY)((0,g.SN)(P)),(0,l.aY)(R.source.from),(0,h.
z3)(R.size_bytes),(0,h.z3)(C.bytesStored),(0,o.Xo)(U)]),S=D===0?"":`, ${D} not saved`;return(0,i.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} \
in ${(0,o.Xo)(r(t.map(P=>P.seconds)))}${S}`,[(0,i.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,h.z3)(r(t.map(({stats:P})=>P.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],I.slice(0,p))])}e(y,"savedAllSummary");function v(t,{store:m}){return(0,i.MY)("💾",`Saved ${(0,g.SN)(t.ref)} in ${(0,o.Xo)(
t.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(t,m),...(0,i.cn)(t)]),(0,i.Cv)(t),(0,i.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,E.r)((0,g.
SN)(t.ref))}`,m)])}e(v,"savedSummary");function O(t,{store:m}){const{line:D}=v(t,{store:m}),[I,S]=(0,i.Ag)(t,m).map(([,P])=>P);return{line:D,summary:`💾 ${(0,l.
FV)(D)}: ${I} was new, ${S}.
`}}e(O,"savedLaterSummary");function a(t,{store:m}){return(0,i.MY)("⏭️",`${(0,g.SN)(t.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,l.aY)(m)],...(0,i.
cn)(t)]),(0,i.Cv)(t)])}e(a,"presentSummary");function r(t){return t.reduce((m,D)=>m+D,0)}e(r,"sum")}),80739:((T,M,n)=>{n.d(M,{_:e(()=>g,"_")});var o=n(75892),E=n(
57588),h=n(20473);function g(i,{kinds:p,directory:c}){const s=(0,h.cz)(p,({selectors:u})=>u),d=s.filter(u=>(0,h.vM)(i,u));if(d.length>1)throw new o.dz((0,E.iU)`${l(
d," and ")} are mutually exclusive`,{hint:(0,E.iU)`Use only one of ${l(s,", ")}`});const _=d[0]?.kinds[0]??p.all.find(({selectors:u})=>Object.keys(u).length===0);
if(_===void 0)throw new o.dz("Nothing is selected",{hint:(0,E.iU)`Set one of ${l(s,", ")}`});const f=(0,h.cz)(p,({captureOptions:u})=>u).find(u=>!u.kinds.includes(
_)&&(0,h.vM)(i,u));if(f!==void 0)throw new o.dz((0,E.iU)`${(0,E.uK)(f.id)} applies to ${(0,h.B7)(f.kinds)}, not to ${_.title}`,{hint:"Leave it out"});return{kind:_.
name,..._.select(i,{directory:c})}}e(g,"selectTarget");function l(i,p){return(0,E.hw)(i.map(({id:c})=>(0,E.uK)(c)),p)}e(l,"options")}),23919:((T,M,n)=>{n.d(M,{D:e(
()=>h,"D"),T:e(()=>l,"T")});var o=n(77598),E=n(75558);const h="{container_name}_{trigger}_{timestamp}",g=["container_name","trigger","timestamp","snapshot_id"];
function l(s,d,_){const f=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,r=""])=>r).find(r=>!p(r));if(f!==void 0){const r=g.map(t=>`{${t}}`).join(", ");return _(`namin\
g_pattern has an unknown variable {${f}} (known: ${r}): using ${h}`),l(h,d,_)}const u=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}_{snapshot_id}`,y={container_name:d.
container,trigger:d.trigger,timestamp:c(d.now),snapshot_id:(0,o.randomBytes)(4).toString("hex")},v=i(u,y),O=v.length-E.zB;if(O<=0)return v;const a=i(u,{...y,container_name:y.
container_name.slice(0,Math.max(1,y.container_name.length-O))});return a.length<=E.zB?a:(_(`naming_pattern produces names of more than ${E.zB} characters: using\
 ${h}`),l(h,d,_))}e(l,"nameByPattern");function i(s,d){return s.replaceAll(/\{(\w+)\}/g,(f,u)=>d[u]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,
"")}e(i,"render");function p(s){return g.some(d=>d===s)}e(p,"isVariable");function c(s){return s.toISOString().replaceAll(/[-:.]/g,"")}e(c,"timestamp")}),73515:((T,M,n)=>{
n.d(M,{RB:e(()=>f,"RB"),oh:e(()=>_,"oh")});var o=n(51455),E=n(76760),h=n(75892),g=n(24746),l=n(57588),i=n(42316),p=n(23919);const c="snapshot-config.json",s=1<<
20,d={triggers:i.N,storagePath:void 0,limits:{},namingPattern:p.D,file:void 0};function _({triggers:v},O){return O==="manual"||v.includes(O)}e(_,"isTriggerEnabl\
ed");async function f(v,O){const a=v??(O.env.VM_SNAPSHOT_CONFIG||void 0),r=a===void 0?(0,E.join)(O.home,".config","vm",c):(0,E.resolve)(O.cwd,a.replace(/^~(?=\/)/,
O.home)),t=await u(r);if(t!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(y(t,r),{file:r,place:O});if(a===void 0)
return d;throw new h.m_(`Configuration file ${r} not found`,{hint:v===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":(0,l.iU)`Correct ${(0,l.uK)("config")}, or omit it`})}
e(f,"readSnapshotConfig");async function u(v){try{return await(0,g.MH)(`Cannot read ${v}`,async()=>{if((await(0,o.stat)(v)).size>s)throw new h.dz(`${v} is not a\
 valid configuration: it is larger than 1 MB`);return await(0,o.readFile)(v,"utf8")})}catch(O){if(O instanceof h.m_)return;throw O}}e(u,"readText");function y(v,O){
try{return JSON.parse(v.replace(/^\uFEFF/,""))}catch(a){const[,r]=/\(line (\d+) column \d+\)/.exec(a instanceof Error?a.message:"")??[];throw new h.dz(`${O} is \
not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Check for a comma after the last entry, a missing quote or comma, and comments",cause:a})}}e(y,"par\
seJson")}),24746:((T,M,n)=>{n.d(M,{MH:e(()=>l,"MH"),UQ:e(()=>i,"UQ"),zL:e(()=>g,"zL"),zS:e(()=>h,"zS")});var o=n(75892),E=n(47014);function h(s,d){const _=(0,E.
bv)(s),f=i(_),u=`${d}: ${c(_)}`;return f==="ENOSPC"||f==="EDQUOT"?new o._p(u,{cause:_,hint:"Free some space there, or use another location"}):f==="EFBIG"?new o.
_p(u,{cause:_,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new o.iC(u,{cause:_,hint:"Use a folder tha\
t is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new o.iC(u,{cause:_,hint:"Use a writable folder, or change its owner"}):f==="\
ENOENT"||f==="ENOTDIR"?new o.m_(u,{cause:_,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new o.dz(u,{cause:_,hint:"Check the path"}):f===
"EIO"||f==="EUCLEAN"?new o.cs(u,{cause:_,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||f==="ENOMEM"?
new o._p(u,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDOWN"||f==="ENO\
DEV"||f==="ENXIO"?new o.hG(u,{cause:_,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new o.Wt(u,{cause:_,hint:"Move the\
 whole folder to the other disk: a part of it is a link to that disk"}):_}e(h,"fileError");function g(s,d){try{return d()}catch(_){throw h(_,s)}}e(g,"attemptSyn\
c");async function l(s,d){try{return await d()}catch(_){throw h(_,s)}}e(l,"withFileErrors");function i(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.
code=="string"?s.code:void 0}e(i,"errnoOf");const p={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is lef\
t on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function c(s){const d=p[i(s)??""];if(d!==void 0)
return d;const _=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(c,"messageOf")}),10764:((T,M,n)=>{
n.d(M,{$9:e(()=>h,"$9"),BR:e(()=>d,"BR"),HE:e(()=>g,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>r,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>p,"V2"),YG:e(()=>l,"YG"),
_f:e(()=>c,"_f"),at:e(()=>E,"at"),d0:e(()=>u,"d0"),dd:e(()=>f,"dd"),eA:e(()=>O,"eA"),nR:e(()=>i,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>v,"tZ")});const o=e(t=>m=>t in m,
"guard"),E=o("listVersioned"),h=o("list"),g=o("delete"),l=o("stage"),i=o("putSidecarFiles"),p=o("freeBytes"),c=o("lockExclusively"),s=o("workers"),d=o("discardR\
ef"),_=o("abortStaleUploads"),f=o("newestRef"),u=o("missing"),y=o("now"),v=o("fileTime"),O=o("unkept"),a=o("prove"),r=o("assertWritable")})};export{N as id,K as ids,x as modules};
