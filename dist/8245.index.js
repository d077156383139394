var B=Object.defineProperty;var e=(T,M)=>B(T,"name",{value:M,configurable:!0});const N=8245,K=[8245,555,4502],x={67072:((T,M,n)=>{n.d(M,{FH:e(()=>d,"FH"),JR:e(()=>_,"JR"),b_:e(()=>s,"b_")});var a=n(76760),E=n(80739),h=n(75892),g=n(18713),l=n(
13455),i=n(8049),v=n(35625);const c=["images","archive","container","compose"],s=[...c,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","pl\
atform"];function d(u,y,p){const O=p===void 0?{}:{platform:p};return y.map(o=>{const r=o.references[0]??o.id;return{ref:(0,i.C5)(u,o),kind:"image",machine:{kind:"\
image",reference:r,...O},from:r,directory:"."}})}e(d,"captureSet");async function _(u,y){const{name:p,images:O,compose:o,platform:r}=u,{kinds:t}=y.product,m=(0,v.
Q)(u,y,({selectors:w})=>w),D=Object.keys(m).filter(w=>!((0,g.y)(w)in u)&&m[w]!==void 0),I=f(u,D.map(g.y)),[S="all"]=O,P=(0,a.resolve)(o??"."),C={...m,...(0,v.Q)(
u,y,({captureOptions:w})=>w),image:I==="images"?S:void 0},R=(0,E._)(C,{kinds:t,directory:P});if(I!=="images"||O.length===1&&S!=="all")return[{ref:(0,l.CW)(p),...R,
directory:P}];const U=await y.product.openDocker();return d((0,i.v8)(p),(0,i.vT)(O,await U.images(y)),r)}e(_,"capturesOf");function f(u,y){const p=c.filter(r=>r===
"images"?u.images.length>0:u[r]!==void 0),[O,o]=[...p,...y];if(O!==void 0&&o===void 0)return O;throw new h.dz(O===void 0?"No source to save is specified":`Input\
s '${O}' and '${o}' are mutually exclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archive or an OCI layout), 'c\
ontainer' (its name) or 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((T,M,n)=>{n.d(M,{C5:e(()=>l,"C5"),Js:e(()=>v,"Js"),v8:e(()=>g,"v8"),
vT:e(()=>i,"vT")});var a=n(77598),E=n(75892),h=n(75558);function g({ref:c,pin:s}){if(c.project===h.sT&&s===void 0)return c.name;throw new E.dz("Input 'name': se\
veral images become a project of this name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(g,"projectOf");function l(c,{
id:s,references:d}){const _=(d[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:c,name:`${_.slice(0,80)||"image"}-${(0,a.hash)("\
sha256",s,"hex").slice(0,8)}`}}e(l,"memberOf");function i(c,s){return c.length===1&&c[0]==="all"?[...s]:c.map(d=>{const _=d.includes("@")||/:[^/]*$/.test(d)?d:`${d}\
:latest`,f=s.find(({id:u,references:y})=>u===d||y.includes(_));if(f===void 0)throw new E.dz(`Input 'images': Docker has no image '${d}'`,{hint:"List the images \
with `docker image ls`"});return{id:f.id,references:[_,...f.references.filter(u=>u!==_)]}})}e(i,"chosenImages");function v(c){return!["all","new"].includes(c.join())}
e(v,"namesImages")}),35625:((T,M,n)=>{n.d(M,{Q:e(()=>g,"Q")});var a=n(20473),E=n(18713),h=n(13455);function g(l,i,v){const c=l,s=e(({id:d,spec:_})=>{const f=(0,E.
y)(d),u=f in c?c[f]:(0,h.gz)(f,_,i.core.getInput);return Array.isArray(u)&&u.length===0?void 0:u},"toValue");return Object.fromEntries((0,a.cz)(i.product.kinds,
v).map(d=>[d.id,s(d)]))}e(g,"kindInputs")}),22963:((T,M,n)=>{n.d(M,{$U:e(()=>i,"$U"),Cb:e(()=>h,"Cb"),EZ:e(()=>g,"EZ"),m$:e(()=>v,"m$"),sD:e(()=>l,"sD")});var a=n(
75892),E=n(75558);async function h(c,s,d){try{return await d.product.inspect(c,s,d)}catch(_){if(_ instanceof a.m_)return;throw _}}e(h,"findSnapshot");async function g(c,{
product:s,signal:d,log:_},f){try{return await s.openCatalog(c,{create:!1,signal:d,log:_,...f&&{first:f}})}catch(u){if(u instanceof a.m_)return;throw u}}e(g,"ope\
nExisting");function l({ref:c,manifest:s}){if(s.kind!=="image")throw new a.dz(`${(0,E.SN)(c)} is a ${s.kind==="compose"?"Compose project":s.kind}, not an image`,
{hint:"Restore it with the 'restore' action"})}e(l,"assertImage");function i(c,{ref:s},{log:d}){if(!(c instanceof a.m_)||c.fields.service!==void 0)throw c;d.warn(
c.message.startsWith("Snapshot ")?c.message:`${(0,E.SN)(s)} cannot be restored: ${c.message}`)}e(i,"warnOfLoss");function v({ref:c,pin:s}){return s===void 0?(0,E.
SN)(c):`${(0,E.SN)(c)}@${s}`}e(v,"displayRequest")}),31595:((T,M,n)=>{n.d(M,{C7:e(()=>l,"C7"),LZ:e(()=>h,"LZ"),OA:e(()=>i,"OA"),Oc:e(()=>g,"Oc")});const a="unsa\
ved",E="unsaved-images";function h(c,s){s.saveState(a,JSON.stringify(c))}e(h,"saveState");function g(c,s){s.saveState(E,JSON.stringify(c))}e(g,"leaveSetToSave");
function l(c){return v(a,c)}e(l,"loadState");function i(c){return v(E,c)}e(i,"takeUnsavedSet");function v(c,s){const d=s.getState(c);return d===""?void 0:JSON.parse(
d)}e(v,"stateOf")}),14502:((T,M,n)=>{n.r(M),n.d(M,{recoverable:e(()=>g,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var a=n(
41899);const E="begun",h="ended";async function g({core:c},s){c.saveState(E,"true");try{return await s()}finally{c.saveState(h,"true")}}e(g,"recoverable");const l={
name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,s){return v(s.core)?(await s.product.recover(s),{outcome:"\
success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,a.C)(l),"recoveryAction");function v(c){return c.
getState(E)!==""&&c.getState(h)===""}e(v,"wasKilled")}),13357:((T,M,n)=>{n.d(M,{uz:e(()=>y,"uz"),UN:e(()=>u,"UN"),UP:e(()=>O,"UP")});var a=n(75892),E=n(47014),h=n(
10764);function g(o,r){const t=(0,E.bv)(o);if(!(t instanceof a.JC)||t.fields.service!==void 0)return;const{message:m,hint:D}=t,I=l(t,r);return I&&{outcome:I,reason:m,
hint:D}}e(g,"notSaved");function l(o,r){if(o instanceof a.Ry)return"exists";const t=o.fields.store==="cache"||r!==void 0&&(0,h.d0)(r);switch(o.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return o.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||r?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return o.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");
var i=n(75558),v=n(29172),c=n(14502);async function s(o,r,t){const{product:m}=t,D=e(()=>(0,v.ym)(o,r,{product:m,c:t}),"work");return m.kinds.get(o.kind).isRecoverable?
await(0,c.recoverable)(t,D):await D()}e(s,"capture");var d=n(29194),_=n(22963);const f="refused";async function u({request:o,store:r,ifExists:t,failOnRefused:m,
failOpen:D},I){let S,P=!1;try{return S=await(0,_.EZ)(r,I,o.ref),P=!0,S??=await I.product.openCatalog(r,{create:!0,signal:I.signal,log:I.log,first:o.ref}),{state:"\
saved",result:await s({...o,force:t==="replace"},S,I)}}catch(C){const R=(0,E.bv)(C),U=P?g(R,S?.store)?.outcome:(0,d.M)(R)?"down":void 0;if(U==="exists"&&t==="sk\
ip")return{state:"exists"};if(U==="refused"&&m)throw Object.assign(R,{fields:{[f]:!0}});if(U!=="refused"&&!(U==="down"&&D))throw R;const{message:w,hint:L}=R;return I.
log.warn([`'${(0,i.SN)(o.ref)}' was not saved: ${w}`,...L===void 0?[]:[L]].join(`
`)),{state:"refused"}}finally{await S?.[Symbol.asyncDispose]()}}e(u,"save");function y(o){return o instanceof a.JC&&o.fields[f]===!0}e(y,"isRefusedSave");const p=[
"saved","exists","refused"];function O(o,r,t=p){r.output(Object.fromEntries(t.map(m=>[m,o.includes(m)])))}e(O,"setSaveOutputs")}),10555:((T,M,n)=>{n.r(M),n.d(M,
{create:e(()=>f,"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>O,"saveAll")});var a=n(73515),E=n(75892),h=n(83620),g=n(41232),l=n(75558),i=n(41899),
v=n(67072),c=n(8049),s=n(13357),d=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...v.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(o,r){const t=await y(o,r);if(t!==void 0&&o.
trigger!==void 0&&!(0,a.oh)(t,o.trigger))return(0,s.UP)([],r),{outcome:"skipped",line:`Nothing to save: ${o.trigger} is not among the triggers of ${t.file}`,summary:""};
const m=await(0,v.JR)(o,r);r.output({snapshot:m.map(({ref:A})=>(0,l.SN)(A)).join(`
`),path:(0,h.DW)(o.store)});const D={...p(o,r),...t&&{limits:t.limits}},I=(0,c.Js)(o.images),S=await O(m,{...o,occasion:D,isNamed:I},r);(0,s.UP)(S.map(({state:A})=>A),
r);const P=S.filter(A=>A.state==="saved").map(({result:A})=>A);r.output({digest:P.map(({digest:A})=>A).join(`
`),size:P.reduce((A,{manifest:$})=>A+$.size_bytes,0),"bytes-moved":P.reduce((A,{stats:$})=>A+$.bytesStored,0)});const C={store:(0,h.DW)(o.store)},[R,...U]=P,w=m.
length-P.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:R===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${C.store}`,summary:""}:{outcome:"success",...U.length===0&&w===0?(0,d.IB)(R,C):(0,d.Ze)(P,{...C,unsaved:w})}}},u=e(()=>(0,i.C)(f),"createAction");
async function y({config:o},{env:r}){return o===void 0?void 0:await(0,a.RB)(o,{env:r,cwd:process.cwd(),home:(0,g.Wx)(r)})}e(y,"configOf");function p({trigger:o,
context:r,"run-id":t},{env:m}){const D=t??(o===void 0?void 0:m.GITHUB_RUN_ID);return{...o!==void 0&&{trigger:o},...r!==void 0&&{context:r},...D!==void 0&&{runId:D}}}
e(p,"occasionOf");async function O(o,r,t){const m=[];for(const S of o){const P={request:{...S,description:r.description,...r.occasion},store:r.store,ifExists:r["\
if-exists"],failOnRefused:r["fail-on-refused"],failOpen:r["fail-open"]},C=await t.core.group(`Save ${(0,l.SN)(S.ref)}`,()=>D(S,P));if(C!==void 0&&(m.push(C),C.state===
"refused"))break}return m;async function D(S,P){try{return await(0,s.UN)(P,t)}catch(C){if(r.isNamed||!(C instanceof E.m_)||await I(S))throw C;t.log.info(`${S.from}\
 was removed in the meantime and is skipped`);return}}async function I({from:S}){return(await(await t.product.openDocker()).images(t)).some(({id:C,references:R})=>C===
S||R.includes(S))}}e(O,"saveAll")}),48245:((T,M,n)=>{n.r(M),n.d(M,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>f,"mainPostAction")});var a=n(83620),E=n(75558),
h=n(41899),g=n(67072),l=n(8049),i=n(31595),v=n(13357),c=n(63956),s=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:v.uz},async run(O,o){
const[r,t]=[(0,i.C7)(o.core),(0,i.OA)(o.core)];return r!==void 0?await u(r,o):t!==void 0?await y(t,o):p("")}},f=e(()=>(0,h.C)(_),"mainPostAction");async function u(O,o){
const r=(0,E.SN)(O.request.ref),t=await o.core.group(`Save ${r}`,()=>(0,v.UN)(O,o)),m=(0,a.DW)(O.store);return t.state==="exists"?p(`${r} already exists in ${m}\
: nothing was saved`):t.state==="refused"?p(`${r} was not saved`):{outcome:"success",...(0,c.Kp)(t.result,{store:m})}}e(u,"saveOne");async function y({project:O,
wanted:o,before:r,description:t,store:m,failOnRefused:D},I){const P=await(await I.product.openDocker()).images(I),C=o.join()==="new"?P.filter(({id:A})=>!r.includes(
A)):(0,l.vT)(o,P);if(C.length===0)return p("Nothing to save: the job added no images");const R=(0,l.Js)(o),U={description:t,"if-exists":"skip","fail-on-refused":D,
"fail-open":!0,store:m,isNamed:R},L=(await(0,s.saveAll)((0,g.FH)(O,C),U,I)).filter(A=>A.state==="saved").map(({result:A})=>A);return L.length===0?p(`Nothing was\
 saved in ${(0,a.DW)(m)}`):{outcome:"success",...(0,c.Ze)(L,{store:(0,a.DW)(m),unsaved:C.length-L.length})}}e(y,"saveSet");function p(O){return{outcome:"skipped",
line:O,summary:""}}e(p,"skipped")}),63956:((T,M,n)=>{n.d(M,{IB:e(()=>p,"IB"),Kp:e(()=>O,"Kp"),R:e(()=>c,"R"),R8:e(()=>_,"R8"),RN:e(()=>u,"RN"),Un:e(()=>o,"Un"),
Ze:e(()=>y,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>f,"rH")});var a=n(22506),E=n(14390),h=n(69865),g=n(75558),l=n(30815),i=n(16595);const v=50;function c(t,{store:m}){const D=t.
map(({ref:S})=>(0,g.SN)(S)).join(", "),I=t.map(({ref:S,manifest:P,digest:C})=>[(0,l.aY)((0,g.SN)(S)),(0,h.z3)(P.size_bytes),(0,i.Vc)(P.created_at),(0,i.VK)(C)]);
return(0,i.MY)("🔍",`${D} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],I.slice(0,v))])}e(c,"foundSummary");function s(t,{store:m,advice:D}){return(0,i.
MY)("🔍",`${t} is not in ${m}`,[(0,l.FV)(D)])}e(s,"missSummary");const d={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(t,{store:m,image:D,buildSeconds:I,
from:S,why:P,saved:C,result:R}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t)} in ${(0,a.Xo)(I)}: ${P}`,[(0,i.Ix)([["Image",(0,l.aY)(D)],["From",(0,l.aY)(S)],...R===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,i.Ag)(R,m),...(0,i.cn)(R)],["Saved",d[C]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(_,"missBuiltSummary");function f(t,{store:m,image:D}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t.ref)} in ${(0,a.Xo)(t.buildSeconds)}, saved in ${(0,a.Xo)(t.
seconds)}`,[(0,i.Ix)([["Image",(0,l.aY)(D)],...(0,i.Ag)(t,m),...(0,i.cn)(t)]),(0,i.Cv)(t),(0,i.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,E.r)((0,g.SN)(t.ref))}`,m)])}e(f,"builtSummary");function u(t,{store:m,image:D,buildSeconds:I}){return(0,i.MY)("🏗️",`Built ${(0,g.SN)(t)}\
 in ${(0,a.Xo)(I)}, not saved`,[(0,i.Ix)([["Image",(0,l.aY)(D)],["Store",(0,l.aY)(m)],["Saved",d.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(u,"unsavedSummary");function y(t,{store:m,unsaved:D}){const I=t.map(({ref:P,manifest:C,stats:R,seconds:U})=>[(0,l.aY)((0,g.SN)(P)),(0,l.aY)(C.source.from),(0,h.
z3)(C.size_bytes),(0,h.z3)(R.bytesStored),(0,a.Xo)(U)]),S=D===0?"":`, ${D} not saved`;return(0,i.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} \
in ${(0,a.Xo)(r(t.map(P=>P.seconds)))}${S}`,[(0,i.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,h.z3)(r(t.map(({stats:P})=>P.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],I.slice(0,v))])}e(y,"savedAllSummary");function p(t,{store:m}){return(0,i.MY)("💾",`Saved ${(0,g.SN)(t.ref)} in ${(0,a.Xo)(
t.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(t,m),...(0,i.cn)(t)]),(0,i.Cv)(t),(0,i.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,E.r)((0,g.
SN)(t.ref))}`,m)])}e(p,"savedSummary");function O(t,{store:m}){const{line:D}=p(t,{store:m}),[I,S]=(0,i.Ag)(t,m).map(([,P])=>P);return{line:D,summary:`💾 ${(0,l.
FV)(D)}: ${I} was new, ${S}.
`}}e(O,"savedLaterSummary");function o(t,{store:m}){return(0,i.MY)("⏭️",`${(0,g.SN)(t.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,l.aY)(m)],...(0,i.
cn)(t)]),(0,i.Cv)(t)])}e(o,"presentSummary");function r(t){return t.reduce((m,D)=>m+D,0)}e(r,"sum")}),80739:((T,M,n)=>{n.d(M,{_:e(()=>g,"_")});var a=n(75892),E=n(
57588),h=n(20473);function g(i,{kinds:v,directory:c}){const s=(0,h.cz)(v,({selectors:u})=>u),d=s.filter(u=>(0,h.vM)(i,u));if(d.length>1)throw new a.dz((0,E.iU)`${l(
d," and ")} are mutually exclusive`,{hint:(0,E.iU)`Use only one of ${l(s,", ")}`});const _=d[0]?.kinds[0]??v.all.find(({selectors:u})=>Object.keys(u).length===0);
if(_===void 0)throw new a.dz("Nothing is selected",{hint:(0,E.iU)`Set one of ${l(s,", ")}`});const f=(0,h.cz)(v,({captureOptions:u})=>u).find(u=>!u.kinds.includes(
_)&&(0,h.vM)(i,u));if(f!==void 0)throw new a.dz((0,E.iU)`${(0,E.uK)(f.id)} applies to ${(0,h.B7)(f.kinds)}, not to ${_.title}`,{hint:"Leave it out"});return{kind:_.
name,..._.select(i,{directory:c})}}e(g,"selectTarget");function l(i,v){return(0,E.hw)(i.map(({id:c})=>(0,E.uK)(c)),v)}e(l,"options")}),23919:((T,M,n)=>{n.d(M,{D:e(
()=>h,"D"),T:e(()=>l,"T")});var a=n(77598),E=n(75558);const h="{container_name}_{trigger}_{timestamp}",g=["container_name","trigger","timestamp","snapshot_id"];
function l(s,d,_){const f=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,r=""])=>r).find(r=>!v(r));if(f!==void 0){const r=g.map(t=>`{${t}}`).join(", ");return _(`namin\
g_pattern has an unknown variable {${f}} (known: ${r}): using ${h}`),l(h,d,_)}const u=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}_{snapshot_id}`,y={container_name:d.
container,trigger:d.trigger,timestamp:c(d.now),snapshot_id:(0,a.randomBytes)(4).toString("hex")},p=i(u,y),O=p.length-E.zB;if(O<=0)return p;const o=i(u,{...y,container_name:y.
container_name.slice(0,Math.max(1,y.container_name.length-O))});return o.length<=E.zB?o:(_(`naming_pattern produces names of more than ${E.zB} characters: using\
 ${h}`),l(h,d,_))}e(l,"nameByPattern");function i(s,d){return s.replaceAll(/\{(\w+)\}/g,(f,u)=>d[u]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,
"")}e(i,"render");function v(s){return g.some(d=>d===s)}e(v,"isVariable");function c(s){return s.toISOString().replaceAll(/[-:.]/g,"")}e(c,"timestamp")}),73515:((T,M,n)=>{
n.d(M,{RB:e(()=>f,"RB"),oh:e(()=>_,"oh")});var a=n(51455),E=n(76760),h=n(75892),g=n(24746),l=n(57588),i=n(42316),v=n(23919);const c="snapshot-config.json",s=1<<
20,d={triggers:i.N,storagePath:void 0,limits:{},namingPattern:v.D,file:void 0};function _({triggers:p},O){return O==="manual"||p.includes(O)}e(_,"isTriggerEnabl\
ed");async function f(p,O){const o=p??(O.env.VM_SNAPSHOT_CONFIG||void 0),r=o===void 0?(0,E.join)(O.home,".config","vm",c):(0,E.resolve)(O.cwd,o.replace(/^~(?=\/)/,
O.home)),t=await u(r);if(t!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(y(t,r),{file:r,place:O});if(o===void 0)
return d;throw new h.m_(`Configuration file ${r} not found`,{hint:p===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":(0,l.iU)`Correct ${(0,l.uK)("config")}, or omit it`})}
e(f,"readSnapshotConfig");async function u(p){try{return await(0,g.MH)(`Cannot read ${p}`,async()=>{if((await(0,a.stat)(p)).size>s)throw new h.dz(`${p} is not a\
 valid configuration: it is larger than 1 MB`);return await(0,a.readFile)(p,"utf8")})}catch(O){if(O instanceof h.m_)return;throw O}}e(u,"readText");function y(p,O){
try{return JSON.parse(p.replace(/^\uFEFF/,""))}catch(o){const[,r]=/\(line (\d+) column \d+\)/.exec(o instanceof Error?o.message:"")??[];throw new h.dz(`${O} is \
not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Check for a comma after the last entry, a missing quote or comma, and comments",cause:o})}}e(y,"par\
seJson")}),24746:((T,M,n)=>{n.d(M,{MH:e(()=>l,"MH"),UQ:e(()=>i,"UQ"),zL:e(()=>g,"zL"),zS:e(()=>h,"zS")});var a=n(75892),E=n(47014);function h(s,d){const _=(0,E.
bv)(s),f=i(_),u=`${d}: ${c(_)}`;return f==="ENOSPC"||f==="EDQUOT"?new a._p(u,{cause:_,hint:"Free some space there, or use another location"}):f==="EFBIG"?new a.
_p(u,{cause:_,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new a.iC(u,{cause:_,hint:"Use a folder tha\
t is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new a.iC(u,{cause:_,hint:"Use a writable folder, or change its owner"}):f==="\
ENOENT"||f==="ENOTDIR"?new a.m_(u,{cause:_,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new a.dz(u,{cause:_,hint:"Check the path"}):f===
"EIO"||f==="EUCLEAN"?new a.cs(u,{cause:_,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||f==="ENOMEM"?
new a._p(u,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDOWN"||f==="ENO\
DEV"||f==="ENXIO"?new a.hG(u,{cause:_,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new a.Wt(u,{cause:_,hint:"Move the\
 whole folder to the other disk: a part of it is a link to that disk"}):_}e(h,"fileError");function g(s,d){try{return d()}catch(_){throw h(_,s)}}e(g,"attemptSyn\
c");async function l(s,d){try{return await d()}catch(_){throw h(_,s)}}e(l,"withFileErrors");function i(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.
code=="string"?s.code:void 0}e(i,"errnoOf");const v={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is lef\
t on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function c(s){const d=v[i(s)??""];if(d!==void 0)
return d;const _=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(c,"messageOf")}),10764:((T,M,n)=>{
n.d(M,{$9:e(()=>h,"$9"),BR:e(()=>d,"BR"),HE:e(()=>g,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>r,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>v,"V2"),YG:e(()=>l,"YG"),
_f:e(()=>c,"_f"),at:e(()=>E,"at"),d0:e(()=>u,"d0"),dd:e(()=>f,"dd"),eA:e(()=>O,"eA"),nR:e(()=>i,"nR"),oo:e(()=>o,"oo"),tZ:e(()=>p,"tZ")});const a=e(t=>m=>t in m,
"guard"),E=a("listVersioned"),h=a("list"),g=a("delete"),l=a("stage"),i=a("putSidecarFiles"),v=a("freeBytes"),c=a("lockExclusively"),s=a("workers"),d=a("discardR\
ef"),_=a("abortStaleUploads"),f=a("newestRef"),u=a("missing"),y=a("now"),p=a("fileTime"),O=a("unkept"),o=a("prove"),r=a("assertWritable")})};export{N as id,K as ids,x as modules};
