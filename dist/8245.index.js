var B=Object.defineProperty;var e=(T,M)=>B(T,"name",{value:M,configurable:!0});const W=8245,K=[8245,555,4502],x={67072:((T,M,n)=>{n.d(M,{FH:e(()=>u,"FH"),JR:e(()=>_,"JR"),b_:e(()=>s,"b_")});var o=n(76760),h=n(80739),E=n(75892),O=n(18713),l=n(
13455),r=n(8049),P=n(35625);const i=["images","archive","container","compose"],s=[...i,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","pl\
atform"];function u(c,p,g){const v=g===void 0?{}:{platform:g};return p.map(a=>{const d=a.references[0]??a.id;return{ref:(0,r.C5)(c,a),kind:"image",machine:{kind:"\
image",reference:d,...v},from:d,directory:"."}})}e(u,"captureSet");async function _(c,p){const{name:g,images:v,compose:a,platform:d}=c,{kinds:t}=p.product,m=(0,P.
Q)(c,p,({selectors:w})=>w),D=Object.keys(m).filter(w=>!((0,O.yu)(w)in c)&&m[w]!==void 0),y=f(c,D.map(O.yu)),[I="all"]=v,S=(0,o.resolve)(a??"."),R={...m,...(0,P.
Q)(c,p,({captureOptions:w})=>w),image:y==="images"?I:void 0},C=(0,h._)(R,{kinds:t,directory:S,formatOption:O.Mc});if(y!=="images"||v.length===1&&I!=="all")return[
{ref:(0,l.CW)(g),...C,directory:S}];const U=await p.product.openDocker();return u((0,r.v8)(g),(0,r.vT)(v,await U.images(p)),d)}e(_,"capturesOf");function f(c,p){
const g=i.filter(d=>d==="images"?c.images.length>0:c[d]!==void 0),[v,a]=[...g,...p];if(v!==void 0&&a===void 0)return v;throw new E.dz(v===void 0?"No source to s\
ave is specified":`Inputs '${v}' and '${a}' are mutually exclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) or 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((T,M,n)=>{n.d(M,{C5:e(()=>l,"C5"),Js:e(()=>P,
"Js"),v8:e(()=>O,"v8"),vT:e(()=>r,"vT")});var o=n(77598),h=n(75892),E=n(75558);function O({ref:i,pin:s}){if(i.project===E.sT&&s===void 0)return i.name;throw new h.
dz("Input 'name': several images become a project of this name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(O,
"projectOf");function l(i,{id:s,references:u}){const _=(u[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:i,name:`${_.slice(0,80)||
"image"}-${(0,o.hash)("sha256",s,"hex").slice(0,8)}`}}e(l,"memberOf");function r(i,s){return i.length===1&&i[0]==="all"?[...s]:i.map(u=>{const _=u.includes("@")||
/:[^/]*$/.test(u)?u:`${u}:latest`,f=s.find(({id:c,references:p})=>c===u||p.includes(_));if(f===void 0)throw new h.dz(`Input 'images': Docker has no image '${u}'`,
{hint:"List the images with `docker image ls`"});return{id:f.id,references:[_,...f.references.filter(c=>c!==_)]}})}e(r,"chosenImages");function P(i){return!["al\
l","new"].includes(i.join())}e(P,"namesImages")}),35625:((T,M,n)=>{n.d(M,{Q:e(()=>O,"Q")});var o=n(20473),h=n(18713),E=n(13455);function O(l,r,P){const i=l,s=e(
({id:u,spec:_})=>{const f=(0,h.yu)(u),c=f in i?i[f]:(0,E.gz)(f,_,r.core.getInput);return Array.isArray(c)&&c.length===0?void 0:c},"toValue");return Object.fromEntries(
(0,o.cz)(r.product.kinds,P).map(u=>[u.id,s(u)]))}e(O,"kindInputs")}),22963:((T,M,n)=>{n.d(M,{$U:e(()=>r,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>O,"EZ"),m$:e(()=>P,"m$"),
sD:e(()=>l,"sD")});var o=n(75892),h=n(75558);async function E(i,s,u){try{return await u.product.inspect(i,s,u)}catch(_){if(_ instanceof o.m_)return;throw _}}e(E,
"findSnapshot");async function O(i,{product:s,signal:u,log:_},f){try{return await s.openCatalog(i,{create:!1,signal:u,log:_,...f&&{first:f}})}catch(c){if(c instanceof
o.m_)return;throw c}}e(O,"openExisting");function l({ref:i,manifest:s}){if(s.kind!=="image")throw new o.dz(`${(0,h.SN)(i)} is a ${s.kind==="compose"?"Compose pr\
oject":s.kind}, not an image`,{hint:"Restore it with the 'restore' action"})}e(l,"assertImage");function r(i,{ref:s},{log:u}){if(!(i instanceof o.m_)||i.fields.
service!==void 0)throw i;u.warn(i.message.startsWith("Snapshot ")?i.message:`${(0,h.SN)(s)} cannot be restored: ${i.message}`)}e(r,"warnOfLoss");function P({ref:i,
pin:s}){return s===void 0?(0,h.SN)(i):`${(0,h.SN)(i)}@${s}`}e(P,"displayRequest")}),31595:((T,M,n)=>{n.d(M,{C7:e(()=>l,"C7"),LZ:e(()=>E,"LZ"),OA:e(()=>r,"OA"),Oc:e(
()=>O,"Oc")});const o="unsaved",h="unsaved-images";function E(i,s){s.saveState(o,JSON.stringify(i))}e(E,"saveState");function O(i,s){s.saveState(h,JSON.stringify(
i))}e(O,"leaveSetToSave");function l(i){return P(o,i)}e(l,"loadState");function r(i){return P(h,i)}e(r,"takeUnsavedSet");function P(i,s){const u=s.getState(i);return u===
""?void 0:JSON.parse(u)}e(P,"stateOf")}),14502:((T,M,n)=>{n.r(M),n.d(M,{recoverable:e(()=>O,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>r,"\
recoveryAction")});var o=n(41899);const h="begun",E="ended";async function O({core:i},s){i.saveState(h,"true");try{return await s()}finally{i.saveState(E,"true")}}
e(O,"recoverable");const l={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,s){return P(s.core)?(await s.
product.recover(s),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},r=e(()=>(0,o.C)(l),"recov\
eryAction");function P(i){return i.getState(h)!==""&&i.getState(E)===""}e(P,"wasKilled")}),13357:((T,M,n)=>{n.d(M,{uz:e(()=>p,"uz"),UN:e(()=>c,"UN"),UP:e(()=>v,
"UP")});var o=n(75892),h=n(47014),E=n(10764);function O(a,d){const t=(0,h.bv)(a);if(!(t instanceof o.JC)||t.fields.service!==void 0)return;const{message:m,hint:D}=t,
y=l(t,d);return y&&{outcome:y,reason:m,hint:D}}e(O,"notSaved");function l(a,d){if(a instanceof o.Ry)return"exists";const t=a.fields.store==="cache"||d!==void 0&&
(0,E.d0)(d);switch(a.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return a.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||d?.
traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return a.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":
void 0;default:return}}e(l,"outcomeOf");var r=n(75558),P=n(29172),i=n(14502);async function s(a,d,t){const{product:m}=t,D=e(()=>(0,P.ym)(a,d,{product:m,c:t}),"w\
ork");return m.kinds.get(a.kind).isRecoverable?await(0,i.recoverable)(t,D):await D()}e(s,"capture");var u=n(29194),_=n(22963);const f="refused";async function c({
request:a,store:d,ifExists:t,failOnRefused:m,failOpen:D},y){let I,S=!1;try{return I=await(0,_.EZ)(d,y,a.ref),S=!0,I??=await y.product.openCatalog(d,{create:!0,signal:y.
signal,log:y.log,first:a.ref}),{state:"saved",result:await s({...a,force:t==="replace"},I,y)}}catch(R){const C=(0,h.bv)(R),U=S?O(C,I?.store)?.outcome:(0,u.M)(C)?
"down":void 0;if(U==="exists"&&t==="skip")return{state:"exists"};if(U==="refused"&&m)throw Object.assign(C,{fields:{[f]:!0}});if(U!=="refused"&&!(U==="down"&&D))
throw C;const{message:w,hint:L}=C;return y.log.warn([`'${(0,r.SN)(a.ref)}' was not saved: ${w}`,...L===void 0?[]:[L]].join(`
`)),{state:"refused"}}finally{await I?.[Symbol.asyncDispose]()}}e(c,"save");function p(a){return a instanceof o.JC&&a.fields[f]===!0}e(p,"isRefusedSave");const g=[
"saved","exists","refused"];function v(a,d,t=g){d.output(Object.fromEntries(t.map(m=>[m,a.includes(m)])))}e(v,"setSaveOutputs")}),10555:((T,M,n)=>{n.r(M),n.d(M,
{create:e(()=>f,"create"),createAction:e(()=>c,"createAction"),saveAll:e(()=>v,"saveAll")});var o=n(73515),h=n(75892),E=n(83620),O=n(41232),l=n(75558),r=n(41899),
P=n(67072),i=n(8049),s=n(13357),u=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...P.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(a,d){const t=await p(a,d);if(t!==void 0&&a.
trigger!==void 0&&!(0,o.oh)(t,a.trigger))return(0,s.UP)([],d),{outcome:"skipped",line:`Nothing to save: ${a.trigger} is not among the triggers of ${t.file}`,summary:""};
const m=await(0,P.JR)(a,d);d.output({snapshot:m.map(({ref:A})=>(0,l.SN)(A)).join(`
`),path:(0,E.DW)(a.store)});const D={...g(a,d),...t&&{limits:t.limits}},y=(0,i.Js)(a.images),I=await v(m,{...a,occasion:D,isNamed:y},d);(0,s.UP)(I.map(({state:A})=>A),
d);const S=I.filter(A=>A.state==="saved").map(({result:A})=>A);d.output({digest:S.map(({digest:A})=>A).join(`
`),size:S.reduce((A,{manifest:$})=>A+$.size_bytes,0),"bytes-moved":S.reduce((A,{stats:$})=>A+$.bytesStored,0)});const R={store:(0,E.DW)(a.store)},[C,...U]=S,w=m.
length-S.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:C===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${R.store}`,summary:""}:{outcome:"success",...U.length===0&&w===0?(0,u.IB)(C,R):(0,u.Ze)(S,{...R,unsaved:w})}}},c=e(()=>(0,r.C)(f),"createAction");
async function p({config:a},{env:d}){return a===void 0?void 0:await(0,o.RB)(a,{env:d,cwd:process.cwd(),home:(0,O.Wx)(d)})}e(p,"configOf");function g({trigger:a,
context:d,"run-id":t},{env:m}){const D=t??(a===void 0?void 0:m.GITHUB_RUN_ID);return{...a!==void 0&&{trigger:a},...d!==void 0&&{context:d},...D!==void 0&&{runId:D}}}
e(g,"occasionOf");async function v(a,d,t){const m=[];for(const I of a){const S={request:{...I,description:d.description,...d.occasion},store:d.store,ifExists:d["\
if-exists"],failOnRefused:d["fail-on-refused"],failOpen:d["fail-open"]},R=await t.core.group(`Save ${(0,l.SN)(I.ref)}`,()=>D(I,S));if(R!==void 0&&(m.push(R),R.state===
"refused"))break}return m;async function D(I,S){try{return await(0,s.UN)(S,t)}catch(R){if(d.isNamed||!(R instanceof h.m_)||await y(I))throw R;t.log.info(`${I.from}\
 was removed in the meantime and is skipped`);return}}async function y({from:I}){return(await(await t.product.openDocker()).images(t)).some(({id:R,references:C})=>R===
I||C.includes(I))}}e(v,"saveAll")}),48245:((T,M,n)=>{n.r(M),n.d(M,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>f,"mainPostAction")});var o=n(83620),h=n(75558),
E=n(41899),O=n(67072),l=n(8049),r=n(31595),P=n(13357),i=n(63956),s=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:P.uz},async run(v,a){
const[d,t]=[(0,r.C7)(a.core),(0,r.OA)(a.core)];return d!==void 0?await c(d,a):t!==void 0?await p(t,a):g("")}},f=e(()=>(0,E.C)(_),"mainPostAction");async function c(v,a){
const d=(0,h.SN)(v.request.ref),t=await a.core.group(`Save ${d}`,()=>(0,P.UN)(v,a)),m=(0,o.DW)(v.store);return t.state==="exists"?g(`${d} already exists in ${m}\
: nothing was saved`):t.state==="refused"?g(`${d} was not saved`):{outcome:"success",...(0,i.Kp)(t.result,{store:m})}}e(c,"saveOne");async function p({project:v,
wanted:a,before:d,description:t,store:m,failOnRefused:D},y){const S=await(await y.product.openDocker()).images(y),R=a.join()==="new"?S.filter(({id:A})=>!d.includes(
A)):(0,l.vT)(a,S);if(R.length===0)return g("Nothing to save: the job added no images");const C=(0,l.Js)(a),U={description:t,"if-exists":"skip","fail-on-refused":D,
"fail-open":!0,store:m,isNamed:C},L=(await(0,s.saveAll)((0,O.FH)(v,R),U,y)).filter(A=>A.state==="saved").map(({result:A})=>A);return L.length===0?g(`Nothing was\
 saved in ${(0,o.DW)(m)}`):{outcome:"success",...(0,i.Ze)(L,{store:(0,o.DW)(m),unsaved:R.length-L.length})}}e(p,"saveSet");function g(v){return{outcome:"skipped",
line:v,summary:""}}e(g,"skipped")}),63956:((T,M,n)=>{n.d(M,{IB:e(()=>g,"IB"),Kp:e(()=>v,"Kp"),R:e(()=>i,"R"),R8:e(()=>_,"R8"),RN:e(()=>c,"RN"),Un:e(()=>a,"Un"),
Ze:e(()=>p,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>f,"rH")});var o=n(22506),h=n(14390),E=n(69865),O=n(75558),l=n(30815),r=n(16595);const P=50;function i(t,{store:m}){const D=t.
map(({ref:I})=>(0,O.SN)(I)).join(", "),y=t.map(({ref:I,manifest:S,digest:R})=>[(0,l.aY)((0,O.SN)(I)),(0,E.z3)(S.size_bytes),(0,r.Vc)(S.created_at),(0,r.VK)(R)]);
return(0,r.MY)("🔍",`${D} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],y.slice(0,P))])}e(i,"foundSummary");function s(t,{store:m,advice:D}){return(0,r.
MY)("🔍",`${t} is not in ${m}`,[(0,l.FV)(D)])}e(s,"missSummary");const u={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(t,{store:m,image:D,buildSeconds:y,
from:I,why:S,saved:R,result:C}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t)} in ${(0,o.Xo)(y)}: ${S}`,[(0,r.Ix)([["Image",(0,l.aY)(D)],["From",(0,l.aY)(I)],...C===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,r.Ag)(C,m),...(0,r.cn)(C)],["Saved",u[R]]]),C===void 0?"":(0,r.Cv)(C),(0,r.K2)("use it",`docker run --rm ${(0,h.r)(D)} …`)])}
e(_,"missBuiltSummary");function f(t,{store:m,image:D}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t.ref)} in ${(0,o.Xo)(t.buildSeconds)}, saved in ${(0,o.Xo)(t.
seconds)}`,[(0,r.Ix)([["Image",(0,l.aY)(D)],...(0,r.Ag)(t,m),...(0,r.cn)(t)]),(0,r.Cv)(t),(0,r.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,h.r)((0,O.SN)(t.ref))}`,m)])}e(f,"builtSummary");function c(t,{store:m,image:D,buildSeconds:y}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t)}\
 in ${(0,o.Xo)(y)}, not saved`,[(0,r.Ix)([["Image",(0,l.aY)(D)],["Store",(0,l.aY)(m)],["Saved",u.refused]]),(0,r.K2)("use it",`docker run --rm ${(0,h.r)(D)} …`)])}
e(c,"unsavedSummary");function p(t,{store:m,unsaved:D}){const y=t.map(({ref:S,manifest:R,stats:C,seconds:U})=>[(0,l.aY)((0,O.SN)(S)),(0,l.aY)(R.source.from),(0,E.
z3)(R.size_bytes),(0,E.z3)(C.bytesStored),(0,o.Xo)(U)]),I=D===0?"":`, ${D} not saved`;return(0,r.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} \
in ${(0,o.Xo)(d(t.map(S=>S.seconds)))}${I}`,[(0,r.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,E.z3)(d(t.map(({stats:S})=>S.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],y.slice(0,P))])}e(p,"savedAllSummary");function g(t,{store:m}){return(0,r.MY)("💾",`Saved ${(0,O.SN)(t.ref)} in ${(0,o.Xo)(
t.seconds)}`,[(0,r.Ix)([...(0,r.Ag)(t,m),...(0,r.cn)(t)]),(0,r.Cv)(t),(0,r.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,O.
SN)(t.ref))}`,m)])}e(g,"savedSummary");function v(t,{store:m}){const{line:D}=g(t,{store:m}),[y,I]=(0,r.Ag)(t,m).map(([,S])=>S);return{line:D,summary:`💾 ${(0,l.
FV)(D)}: ${y} was new, ${I}.
`}}e(v,"savedLaterSummary");function a(t,{store:m}){return(0,r.MY)("⏭️",`${(0,O.SN)(t.ref)} exists, nothing was built`,[(0,r.Ix)([["In",(0,l.aY)(m)],...(0,r.
cn)(t)]),(0,r.Cv)(t)])}e(a,"presentSummary");function d(t){return t.reduce((m,D)=>m+D,0)}e(d,"sum")}),80739:((T,M,n)=>{n.d(M,{_:e(()=>O,"_")});var o=n(75892),h=n(
40842),E=n(20473);function O(l,{kinds:r,directory:P,formatOption:i}){const s=(0,E.cz)(r,({selectors:c})=>c),u=s.filter(c=>(0,E.vM)(l,c));if(u.length>1)throw new o.
dz(`${u.map(({id:c})=>i(c)).join(" and ")} are mutually exclusive`,{hint:`Use only one of ${(0,h.oR)(s.map(({id:c})=>i(c)),"and")}`});const _=u[0]?.kinds[0]??r.
all.find(({selectors:c})=>Object.keys(c).length===0);if(_===void 0)throw new o.dz("Nothing is selected",{hint:`Set one of ${s.map(({id:c})=>i(c)).join(", ")}`});
const f=(0,E.cz)(r,({captureOptions:c})=>c).find(c=>!c.kinds.includes(_)&&(0,E.vM)(l,c));if(f!==void 0)throw new o.dz(`${i(f.id)} applies to ${(0,E.B7)(f.kinds)}\
, not to ${_.title}`,{hint:"Leave it out"});return{kind:_.name,..._.select(l,{directory:P,formatOption:i})}}e(O,"selectTarget")}),23919:((T,M,n)=>{n.d(M,{D:e(()=>E,
"D"),T:e(()=>l,"T")});var o=n(77598),h=n(75558);const E="{container_name}_{trigger}_{timestamp}",O=["container_name","trigger","timestamp","snapshot_id"];function l(s,u,_){
const f=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,d=""])=>d).find(d=>!P(d));if(f!==void 0){const d=O.map(t=>`{${t}}`).join(", ");return _(`naming_pattern has an u\
nknown variable {${f}} (known: ${d}): using ${E}`),l(E,u,_)}const c=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}_{snapshot_id}`,p={container_name:u.container,trigger:u.
trigger,timestamp:i(u.now),snapshot_id:(0,o.randomBytes)(4).toString("hex")},g=r(c,p),v=g.length-h.zB;if(v<=0)return g;const a=r(c,{...p,container_name:p.container_name.
slice(0,Math.max(1,p.container_name.length-v))});return a.length<=h.zB?a:(_(`naming_pattern produces names of more than ${h.zB} characters: using ${E}`),l(E,u,_))}
e(l,"nameByPattern");function r(s,u){return s.replaceAll(/\{(\w+)\}/g,(f,c)=>u[c]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(r,"render");
function P(s){return O.some(u=>u===s)}e(P,"isVariable");function i(s){return s.toISOString().replaceAll(/[-:.]/g,"")}e(i,"timestamp")}),73515:((T,M,n)=>{n.d(M,{
RB:e(()=>_,"RB"),oh:e(()=>u,"oh")});var o=n(51455),h=n(76760),E=n(75892),O=n(24746),l=n(42316),r=n(23919);const P="snapshot-config.json",i=1<<20,s={triggers:l.N,
storagePath:void 0,limits:{},namingPattern:r.D,file:void 0};function u({triggers:p},g){return g==="manual"||p.includes(g)}e(u,"isTriggerEnabled");async function _(p,g){
const v=p??(g.env.VM_SNAPSHOT_CONFIG||void 0),a=v===void 0?(0,h.join)(g.home,".config","vm",P):(0,h.resolve)(g.cwd,v.replace(/^~(?=\/)/,g.home)),d=await f(a);if(d!==
void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(c(d,a),{file:a,place:g});if(v===void 0)return s;throw new E.m_(`C\
onfiguration file ${a} not found`,{hint:p===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or omit it"})}e(_,"readSnapshotConfig");async function f(p){
try{return await(0,O.MH)(`Cannot read ${p}`,async()=>{if((await(0,o.stat)(p)).size>i)throw new E.dz(`${p} is not a valid configuration: it is larger than 1 MB`);
return await(0,o.readFile)(p,"utf8")})}catch(g){if(g instanceof E.m_)return;throw g}}e(f,"readText");function c(p,g){try{return JSON.parse(p.replace(/^\uFEFF/,""))}catch(v){
const[,a]=/\(line (\d+) column \d+\)/.exec(v instanceof Error?v.message:"")??[];throw new E.dz(`${g} is not valid JSON${a===void 0?"":`: look at line ${a}`}`,{hint:"\
Check for a comma after the last entry, a missing quote or comma, and comments",cause:v})}}e(c,"parseJson")}),24746:((T,M,n)=>{n.d(M,{MH:e(()=>l,"MH"),UQ:e(()=>r,
"UQ"),zL:e(()=>O,"zL"),zS:e(()=>E,"zS")});var o=n(75892),h=n(47014);function E(s,u){const _=(0,h.bv)(s),f=r(_),c=`${u}: ${i(_)}`;return f==="ENOSPC"||f==="EDQUO\
T"?new o._p(c,{cause:_,hint:"Free some space there, or use another location"}):f==="EFBIG"?new o._p(c,{cause:_,hint:"Use another location: FAT disks and limits \
(ulimit -f) restrict the size of a file"}):f==="EROFS"?new o.iC(c,{cause:_,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):f==="E\
ACCES"||f==="EPERM"?new o.iC(c,{cause:_,hint:"Use a writable folder, or change its owner"}):f==="ENOENT"||f==="ENOTDIR"?new o.m_(c,{cause:_,hint:"Check the path"}):
f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new o.dz(c,{cause:_,hint:"Check the path"}):f==="EIO"||f==="EUCLEAN"?new o.cs(c,{cause:_,hint:"Check the system lo\
g (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||f==="ENOMEM"?new o._p(c,{cause:_,hint:"Allow more open files (ulimit -n) or mem\
ory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDOWN"||f==="ENODEV"||f==="ENXIO"?new o.hG(c,{cause:_,hint:"Check that the disk or\
 the file server is available, and try again"}):f==="EXDEV"?new o.Wt(c,{cause:_,hint:"Move the whole folder to the other disk: a part of it is a link to that di\
sk"}):_}e(E,"fileError");function O(s,u){try{return u()}catch(_){throw E(_,s)}}e(O,"attemptSync");async function l(s,u){try{return await u()}catch(_){throw E(_,
s)}}e(l,"withFileErrors");function r(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.code=="string"?s.code:void 0}e(r,"errnoOf");const P={EACCES:"p\
ermission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"\
permission denied",EROFS:"the disk is read-only"};function i(s){const u=P[r(s)??""];if(u!==void 0)return u;const _=typeof s=="object"&&s!==null&&"message"in s?String(
s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(i,"messageOf")}),10764:((T,M,n)=>{n.d(M,{$9:e(()=>E,"$9"),BR:e(()=>u,"BR"),HE:e(()=>O,"\
HE"),Iv:e(()=>_,"Iv"),JN:e(()=>d,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>p,"Ow"),V2:e(()=>P,"V2"),YG:e(()=>l,"YG"),_f:e(()=>i,"_f"),at:e(()=>h,"at"),d0:e(()=>c,"d0"),dd:e(
()=>f,"dd"),eA:e(()=>v,"eA"),nR:e(()=>r,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>g,"tZ")});const o=e(t=>m=>t in m,"guard"),h=o("listVersioned"),E=o("list"),O=o("delete"),
l=o("stage"),r=o("putSidecarFiles"),P=o("freeBytes"),i=o("lockExclusively"),s=o("workers"),u=o("discardRef"),_=o("abortStaleUploads"),f=o("newestRef"),c=o("miss\
ing"),p=o("now"),g=o("fileTime"),v=o("unkept"),a=o("prove"),d=o("assertWritable")})};export{W as id,K as ids,x as modules};
