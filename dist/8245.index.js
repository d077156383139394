var B=Object.defineProperty;var e=(T,M)=>B(T,"name",{value:M,configurable:!0});const W=8245,K=[8245,555,4502],x={67072:((T,M,n)=>{n.d(M,{FH:e(()=>d,"FH"),JR:e(()=>_,"JR"),b_:e(()=>s,"b_")});var a=n(76760),E=n(80739),h=n(75892),O=n(18713),l=n(
13455),r=n(8049),P=n(35625);const i=["images","archive","container","compose"],s=[...i,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","pl\
atform"];function d(u,p,g){const v=g===void 0?{}:{platform:g};return p.map(o=>{const c=o.references[0]??o.id;return{ref:(0,r.C5)(u,o),kind:"image",machine:{kind:"\
image",reference:c,...v},from:c,directory:"."}})}e(d,"captureSet");async function _(u,p){const{name:g,images:v,compose:o,platform:c}=u,{kinds:t}=p.product,m=(0,P.
Q)(u,p,({selectors:w})=>w),D=Object.keys(m).filter(w=>!((0,O.yu)(w)in u)&&m[w]!==void 0),y=f(u,D.map(O.yu)),[I="all"]=v,S=(0,a.resolve)(o??"."),C={...m,...(0,P.
Q)(u,p,({captureOptions:w})=>w),image:y==="images"?I:void 0},R=(0,E._)(C,{kinds:t,directory:S,formatOption:O.Mc});if(y!=="images"||v.length===1&&I!=="all")return[
{ref:(0,l.CW)(g),...R,directory:S}];const U=await p.product.openDocker();return d((0,r.v8)(g),(0,r.vT)(v,await U.images(p)),c)}e(_,"capturesOf");function f(u,p){
const g=i.filter(c=>c==="images"?u.images.length>0:u[c]!==void 0),[v,o]=[...g,...p];if(v!==void 0&&o===void 0)return v;throw new h.dz(v===void 0?"No source to s\
ave is specified":`Inputs '${v}' and '${o}' are mutually exclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) or 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((T,M,n)=>{n.d(M,{C5:e(()=>l,"C5"),Js:e(()=>P,
"Js"),v8:e(()=>O,"v8"),vT:e(()=>r,"vT")});var a=n(77598),E=n(75892),h=n(75558);function O({ref:i,pin:s}){if(i.project===h.sT&&s===void 0)return i.name;throw new E.
dz("Input 'name': several images become a project of this name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(O,
"projectOf");function l(i,{id:s,references:d}){const _=(d[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:i,name:`${_.slice(0,80)||
"image"}-${(0,a.hash)("sha256",s,"hex").slice(0,8)}`}}e(l,"memberOf");function r(i,s){return i.length===1&&i[0]==="all"?[...s]:i.map(d=>{const _=d.includes("@")||
/:[^/]*$/.test(d)?d:`${d}:latest`,f=s.find(({id:u,references:p})=>u===d||p.includes(_));if(f===void 0)throw new E.dz(`Input 'images': Docker has no image '${d}'`,
{hint:"List the images with `docker image ls`"});return{id:f.id,references:[_,...f.references.filter(u=>u!==_)]}})}e(r,"chosenImages");function P(i){return!["al\
l","new"].includes(i.join())}e(P,"namesImages")}),35625:((T,M,n)=>{n.d(M,{Q:e(()=>O,"Q")});var a=n(20473),E=n(18713),h=n(13455);function O(l,r,P){const i=l,s=e(
({id:d,spec:_})=>{const f=(0,E.yu)(d);return f in i?i[f]:(0,h.gz)(f,_,r.core.getInput)},"toValue");return Object.fromEntries((0,a.cz)(r.product.kinds,P).map(d=>[
d.id,s(d)]))}e(O,"kindInputs")}),22963:((T,M,n)=>{n.d(M,{$U:e(()=>r,"$U"),Cb:e(()=>h,"Cb"),EZ:e(()=>O,"EZ"),m$:e(()=>P,"m$"),sD:e(()=>l,"sD")});var a=n(75892),E=n(
75558);async function h(i,s,d){try{return await d.product.inspect(i,s,d)}catch(_){if(_ instanceof a.m_)return;throw _}}e(h,"findSnapshot");async function O(i,{product:s,
signal:d,log:_},f){try{return await s.openCatalog(i,{create:!1,signal:d,log:_,...f&&{first:f}})}catch(u){if(u instanceof a.m_)return;throw u}}e(O,"openExisting");
function l({ref:i,manifest:s}){if(s.kind!=="image")throw new a.dz(`${(0,E.SN)(i)} is a ${s.kind==="compose"?"Compose project":s.kind}, not an image`,{hint:"Rest\
ore it with the 'restore' action"})}e(l,"assertImage");function r(i,{ref:s},{log:d}){if(!(i instanceof a.m_)||i.fields.service!==void 0)throw i;d.warn(i.message.
startsWith("Snapshot ")?i.message:`${(0,E.SN)(s)} cannot be restored: ${i.message}`)}e(r,"warnOfLoss");function P({ref:i,pin:s}){return s===void 0?(0,E.SN)(i):`${(0,E.
SN)(i)}@${s}`}e(P,"displayRequest")}),31595:((T,M,n)=>{n.d(M,{C7:e(()=>l,"C7"),LZ:e(()=>h,"LZ"),OA:e(()=>r,"OA"),Oc:e(()=>O,"Oc")});const a="unsaved",E="unsaved\
-images";function h(i,s){s.saveState(a,JSON.stringify(i))}e(h,"saveState");function O(i,s){s.saveState(E,JSON.stringify(i))}e(O,"leaveSetToSave");function l(i){
return P(a,i)}e(l,"loadState");function r(i){return P(E,i)}e(r,"takeUnsavedSet");function P(i,s){const d=s.getState(i);return d===""?void 0:JSON.parse(d)}e(P,"s\
tateOf")}),14502:((T,M,n)=>{n.r(M),n.d(M,{recoverable:e(()=>O,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>r,"recoveryAction")});var a=n(41899);
const E="begun",h="ended";async function O({core:i},s){i.saveState(E,"true");try{return await s()}finally{i.saveState(h,"true")}}e(O,"recoverable");const l={name:"\
clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,s){return P(s.core)?(await s.product.recover(s),{outcome:"succe\
ss",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},r=e(()=>(0,a.C)(l),"recoveryAction");function P(i){return i.
getState(E)!==""&&i.getState(h)===""}e(P,"wasKilled")}),13357:((T,M,n)=>{n.d(M,{uz:e(()=>p,"uz"),UN:e(()=>u,"UN"),UP:e(()=>v,"UP")});var a=n(75892),E=n(47014),h=n(
10764);function O(o,c){const t=(0,E.bv)(o);if(!(t instanceof a.JC)||t.fields.service!==void 0)return;const{message:m,hint:D}=t,y=l(t,c);return y&&{outcome:y,reason:m,
hint:D}}e(O,"notSaved");function l(o,c){if(o instanceof a.Ry)return"exists";const t=o.fields.store==="cache"||c!==void 0&&(0,h.d0)(c);switch(o.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return o.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||c?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return o.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");
var r=n(75558),P=n(29172),i=n(14502);async function s(o,c,t){const{product:m}=t,D=e(()=>(0,P.ym)(o,c,{product:m,c:t}),"work");return m.kinds.get(o.kind).isRecoverable?
await(0,i.recoverable)(t,D):await D()}e(s,"capture");var d=n(29194),_=n(22963);const f="refused";async function u({request:o,store:c,ifExists:t,failOnRefused:m,
failOpen:D},y){let I,S=!1;try{return I=await(0,_.EZ)(c,y,o.ref),S=!0,I??=await y.product.openCatalog(c,{create:!0,signal:y.signal,log:y.log,first:o.ref}),{state:"\
saved",result:await s({...o,force:t==="replace"},I,y)}}catch(C){const R=(0,E.bv)(C),U=S?O(R,I?.store)?.outcome:(0,d.M)(R)?"down":void 0;if(U==="exists"&&t==="sk\
ip")return{state:"exists"};if(U==="refused"&&m)throw Object.assign(R,{fields:{[f]:!0}});if(U!=="refused"&&!(U==="down"&&D))throw R;const{message:w,hint:L}=R;return y.
log.warn([`'${(0,r.SN)(o.ref)}' was not saved: ${w}`,...L===void 0?[]:[L]].join(`
`)),{state:"refused"}}finally{await I?.[Symbol.asyncDispose]()}}e(u,"save");function p(o){return o instanceof a.JC&&o.fields[f]===!0}e(p,"isRefusedSave");const g=[
"saved","exists","refused"];function v(o,c,t=g){c.output(Object.fromEntries(t.map(m=>[m,o.includes(m)])))}e(v,"setSaveOutputs")}),10555:((T,M,n)=>{n.r(M),n.d(M,
{create:e(()=>f,"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>v,"saveAll")});var a=n(73515),E=n(75892),h=n(83620),O=n(41232),l=n(75558),r=n(41899),
P=n(67072),i=n(8049),s=n(13357),d=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...P.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(o,c){const t=await p(o,c);if(t!==void 0&&o.
trigger!==void 0&&!(0,a.oh)(t,o.trigger))return(0,s.UP)([],c),{outcome:"skipped",line:`Nothing to save: ${o.trigger} is not among the triggers of ${t.file}`,summary:""};
const m=await(0,P.JR)(o,c);c.output({snapshot:m.map(({ref:A})=>(0,l.SN)(A)).join(`
`),path:(0,h.DW)(o.store)});const D={...g(o,c),...t&&{limits:t.limits}},y=(0,i.Js)(o.images),I=await v(m,{...o,occasion:D,isNamed:y},c);(0,s.UP)(I.map(({state:A})=>A),
c);const S=I.filter(A=>A.state==="saved").map(({result:A})=>A);c.output({digest:S.map(({digest:A})=>A).join(`
`),size:S.reduce((A,{manifest:$})=>A+$.size_bytes,0),"bytes-moved":S.reduce((A,{stats:$})=>A+$.bytesStored,0)});const C={store:(0,h.DW)(o.store)},[R,...U]=S,w=m.
length-S.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:R===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${C.store}`,summary:""}:{outcome:"success",...U.length===0&&w===0?(0,d.IB)(R,C):(0,d.Ze)(S,{...C,unsaved:w})}}},u=e(()=>(0,r.C)(f),"createAction");
async function p({config:o},{env:c}){return o===void 0?void 0:await(0,a.RB)(o,{env:c,cwd:process.cwd(),home:(0,O.Wx)(c)})}e(p,"configOf");function g({trigger:o,
context:c,"run-id":t},{env:m}){const D=t??(o===void 0?void 0:m.GITHUB_RUN_ID);return{...o!==void 0&&{trigger:o},...c!==void 0&&{context:c},...D!==void 0&&{runId:D}}}
e(g,"occasionOf");async function v(o,c,t){const m=[];for(const I of o){const S={request:{...I,description:c.description,...c.occasion},store:c.store,ifExists:c["\
if-exists"],failOnRefused:c["fail-on-refused"],failOpen:c["fail-open"]},C=await t.core.group(`Save ${(0,l.SN)(I.ref)}`,()=>D(I,S));if(C!==void 0&&(m.push(C),C.state===
"refused"))break}return m;async function D(I,S){try{return await(0,s.UN)(S,t)}catch(C){if(c.isNamed||!(C instanceof E.m_)||await y(I))throw C;t.log.info(`${I.from}\
 was removed in the meantime and is skipped`);return}}async function y({from:I}){return(await(await t.product.openDocker()).images(t)).some(({id:C,references:R})=>C===
I||R.includes(I))}}e(v,"saveAll")}),48245:((T,M,n)=>{n.r(M),n.d(M,{mainPost:e(()=>_,"mainPost"),mainPostAction:e(()=>f,"mainPostAction")});var a=n(83620),E=n(75558),
h=n(41899),O=n(67072),l=n(8049),r=n(31595),P=n(13357),i=n(63956),s=n(10555);const _={name:"save",inputs:{required:[],optional:[]},outputs:[],post:{fails:P.uz},async run(v,o){
const[c,t]=[(0,r.C7)(o.core),(0,r.OA)(o.core)];return c!==void 0?await u(c,o):t!==void 0?await p(t,o):g("")}},f=e(()=>(0,h.C)(_),"mainPostAction");async function u(v,o){
const c=(0,E.SN)(v.request.ref),t=await o.core.group(`Save ${c}`,()=>(0,P.UN)(v,o)),m=(0,a.DW)(v.store);return t.state==="exists"?g(`${c} already exists in ${m}\
: nothing was saved`):t.state==="refused"?g(`${c} was not saved`):{outcome:"success",...(0,i.Kp)(t.result,{store:m})}}e(u,"saveOne");async function p({project:v,
wanted:o,before:c,description:t,store:m,failOnRefused:D},y){const S=await(await y.product.openDocker()).images(y),C=o.join()==="new"?S.filter(({id:A})=>!c.includes(
A)):(0,l.vT)(o,S);if(C.length===0)return g("Nothing to save: the job added no images");const R=(0,l.Js)(o),U={description:t,"if-exists":"skip","fail-on-refused":D,
"fail-open":!0,store:m,isNamed:R},L=(await(0,s.saveAll)((0,O.FH)(v,C),U,y)).filter(A=>A.state==="saved").map(({result:A})=>A);return L.length===0?g(`Nothing was\
 saved in ${(0,a.DW)(m)}`):{outcome:"success",...(0,i.Ze)(L,{store:(0,a.DW)(m),unsaved:C.length-L.length})}}e(p,"saveSet");function g(v){return{outcome:"skipped",
line:v,summary:""}}e(g,"skipped")}),63956:((T,M,n)=>{n.d(M,{IB:e(()=>g,"IB"),Kp:e(()=>v,"Kp"),R:e(()=>i,"R"),R8:e(()=>_,"R8"),RN:e(()=>u,"RN"),Un:e(()=>o,"Un"),
Ze:e(()=>p,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>f,"rH")});var a=n(22506),E=n(14390),h=n(69865),O=n(75558),l=n(30815),r=n(16595);const P=50;function i(t,{store:m}){const D=t.
map(({ref:I})=>(0,O.SN)(I)).join(", "),y=t.map(({ref:I,manifest:S,digest:C})=>[(0,l.aY)((0,O.SN)(I)),(0,h.z3)(S.size_bytes),(0,r.Vc)(S.created_at),(0,r.VK)(C)]);
return(0,r.MY)("🔍",`${D} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],y.slice(0,P))])}e(i,"foundSummary");function s(t,{store:m,advice:D}){return(0,r.
MY)("🔍",`${t} is not in ${m}`,[(0,l.FV)(D)])}e(s,"missSummary");const d={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(t,{store:m,image:D,buildSeconds:y,
from:I,why:S,saved:C,result:R}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t)} in ${(0,a.Xo)(y)}: ${S}`,[(0,r.Ix)([["Image",(0,l.aY)(D)],["From",(0,l.aY)(I)],...R===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,r.Ag)(R,m),...(0,r.cn)(R)],["Saved",d[C]]]),R===void 0?"":(0,r.Cv)(R),(0,r.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(_,"missBuiltSummary");function f(t,{store:m,image:D}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t.ref)} in ${(0,a.Xo)(t.buildSeconds)}, saved in ${(0,a.Xo)(t.
seconds)}`,[(0,r.Ix)([["Image",(0,l.aY)(D)],...(0,r.Ag)(t,m),...(0,r.cn)(t)]),(0,r.Cv)(t),(0,r.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,E.r)((0,O.SN)(t.ref))}`,m)])}e(f,"builtSummary");function u(t,{store:m,image:D,buildSeconds:y}){return(0,r.MY)("🏗️",`Built ${(0,O.SN)(t)}\
 in ${(0,a.Xo)(y)}, not saved`,[(0,r.Ix)([["Image",(0,l.aY)(D)],["Store",(0,l.aY)(m)],["Saved",d.refused]]),(0,r.K2)("use it",`docker run --rm ${(0,E.r)(D)} …`)])}
e(u,"unsavedSummary");function p(t,{store:m,unsaved:D}){const y=t.map(({ref:S,manifest:C,stats:R,seconds:U})=>[(0,l.aY)((0,O.SN)(S)),(0,l.aY)(C.source.from),(0,h.
z3)(C.size_bytes),(0,h.z3)(R.bytesStored),(0,a.Xo)(U)]),I=D===0?"":`, ${D} not saved`;return(0,r.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} \
in ${(0,a.Xo)(c(t.map(S=>S.seconds)))}${I}`,[(0,r.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,h.z3)(c(t.map(({stats:S})=>S.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],y.slice(0,P))])}e(p,"savedAllSummary");function g(t,{store:m}){return(0,r.MY)("💾",`Saved ${(0,O.SN)(t.ref)} in ${(0,a.Xo)(
t.seconds)}`,[(0,r.Ix)([...(0,r.Ag)(t,m),...(0,r.cn)(t)]),(0,r.Cv)(t),(0,r.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,E.r)((0,O.
SN)(t.ref))}`,m)])}e(g,"savedSummary");function v(t,{store:m}){const{line:D}=g(t,{store:m}),[y,I]=(0,r.Ag)(t,m).map(([,S])=>S);return{line:D,summary:`💾 ${(0,l.
FV)(D)}: ${y} was new, ${I}.
`}}e(v,"savedLaterSummary");function o(t,{store:m}){return(0,r.MY)("⏭️",`${(0,O.SN)(t.ref)} exists, nothing was built`,[(0,r.Ix)([["In",(0,l.aY)(m)],...(0,r.
cn)(t)]),(0,r.Cv)(t)])}e(o,"presentSummary");function c(t){return t.reduce((m,D)=>m+D,0)}e(c,"sum")}),80739:((T,M,n)=>{n.d(M,{_:e(()=>h,"_")});var a=n(75892),E=n(
20473);function h(l,{kinds:r,directory:P,formatOption:i}){const s=(0,E.cz)(r,({selectors:u})=>u),d=s.filter(u=>(0,E.vM)(l,u));if(d.length>1)throw new a.dz(`${d.
map(({id:u})=>i(u)).join(" and ")} are mutually exclusive`,{hint:`Use only one of ${O(s.map(({id:u})=>i(u)))}`});const _=d[0]?.kinds[0]??r.all.find(({selectors:u})=>Object.
keys(u).length===0);if(_===void 0)throw new a.dz("Nothing is selected",{hint:`Set one of ${s.map(({id:u})=>i(u)).join(", ")}`});const f=(0,E.cz)(r,({captureOptions:u})=>u).
find(u=>!u.kinds.includes(_)&&(0,E.vM)(l,u));if(f!==void 0)throw new a.dz(`${i(f.id)} applies to ${(0,E.B7)(f.kinds)}, not to ${_.title}`,{hint:"Leave it out"});
return{kind:_.name,..._.select(l,{directory:P,formatOption:i})}}e(h,"selectTarget");function O(l){return[l.slice(0,-1).join(", "),l.at(-1)].filter(Boolean).join(
" and ")}e(O,"listed")}),23919:((T,M,n)=>{n.d(M,{D:e(()=>h,"D"),T:e(()=>l,"T")});var a=n(77598),E=n(75558);const h="{container_name}_{trigger}_{timestamp}",O=["\
container_name","trigger","timestamp","snapshot_id"];function l(s,d,_){const f=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,c=""])=>c).find(c=>!P(c));if(f!==void 0){
const c=O.map(t=>`{${t}}`).join(", ");return _(`naming_pattern has an unknown variable {${f}} (known: ${c}): using ${h}`),l(h,d,_)}const u=/\{(timestamp|snapshot_id)\}/.
test(s)?s:`${s}_{snapshot_id}`,p={container_name:d.container,trigger:d.trigger,timestamp:i(d.now),snapshot_id:(0,a.randomBytes)(4).toString("hex")},g=r(u,p),v=g.
length-E.zB;if(v<=0)return g;const o=r(u,{...p,container_name:p.container_name.slice(0,Math.max(1,p.container_name.length-v))});return o.length<=E.zB?o:(_(`nami\
ng_pattern produces names of more than ${E.zB} characters: using ${h}`),l(h,d,_))}e(l,"nameByPattern");function r(s,d){return s.replaceAll(/\{(\w+)\}/g,(f,u)=>d[u]).
replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(r,"render");function P(s){return O.some(d=>d===s)}e(P,"isVariable");function i(s){return s.toISOString().
replaceAll(/[-:.]/g,"")}e(i,"timestamp")}),73515:((T,M,n)=>{n.d(M,{RB:e(()=>_,"RB"),oh:e(()=>d,"oh")});var a=n(51455),E=n(76760),h=n(75892),O=n(24746),l=n(42316),
r=n(23919);const P="snapshot-config.json",i=1<<20,s={triggers:l.N,storagePath:void 0,limits:{},namingPattern:r.D,file:void 0};function d({triggers:p},g){return g===
"manual"||p.includes(g)}e(d,"isTriggerEnabled");async function _(p,g){const v=p??(g.env.VM_SNAPSHOT_CONFIG||void 0),o=v===void 0?(0,E.join)(g.home,".config","vm",
P):(0,E.resolve)(g.cwd,v.replace(/^~(?=\/)/,g.home)),c=await f(o);if(c!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(
u(c,o),{file:o,place:g});if(v===void 0)return s;throw new h.m_(`Configuration file ${o} not found`,{hint:p===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"C\
orrect --config, or omit it"})}e(_,"readSnapshotConfig");async function f(p){try{return await(0,O.MH)(`Cannot read ${p}`,async()=>{if((await(0,a.stat)(p)).size>
i)throw new h.dz(`${p} is not a valid configuration: it is larger than 1 MB`);return await(0,a.readFile)(p,"utf8")})}catch(g){if(g instanceof h.m_)return;throw g}}
e(f,"readText");function u(p,g){try{return JSON.parse(p.replace(/^\uFEFF/,""))}catch(v){const[,o]=/\(line (\d+) column \d+\)/.exec(v instanceof Error?v.message:
"")??[];throw new h.dz(`${g} is not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Check for a comma after the last entry, a missing quote or comma, a\
nd comments",cause:v})}}e(u,"parseJson")}),24746:((T,M,n)=>{n.d(M,{MH:e(()=>l,"MH"),UQ:e(()=>r,"UQ"),zL:e(()=>O,"zL"),zS:e(()=>h,"zS")});var a=n(75892),E=n(47014);
function h(s,d){const _=(0,E.bv)(s),f=r(_),u=`${d}: ${i(_)}`;return f==="ENOSPC"||f==="EDQUOT"?new a._p(u,{cause:_,hint:"Free some space there, or use another l\
ocation"}):f==="EFBIG"?new a._p(u,{cause:_,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new a.iC(u,{cause:_,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new a.iC(u,{cause:_,hint:"Use a writable folder, or cha\
nge its owner"}):f==="ENOENT"||f==="ENOTDIR"?new a.m_(u,{cause:_,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new a.dz(u,{cause:_,hint:"\
Check the path"}):f==="EIO"||f==="EUCLEAN"?new a.cs(u,{cause:_,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="\
ENFILE"||f==="ENOMEM"?new a._p(u,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f===
"EHOSTDOWN"||f==="ENODEV"||f==="ENXIO"?new a.hG(u,{cause:_,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new a.Wt(u,{cause:_,
hint:"Move the whole folder to the other disk: a part of it is a link to that disk"}):_}e(h,"fileError");function O(s,d){try{return d()}catch(_){throw h(_,s)}}e(
O,"attemptSync");async function l(s,d){try{return await d()}catch(_){throw h(_,s)}}e(l,"withFileErrors");function r(s){return typeof s=="object"&&s!==null&&"cod\
e"in s&&typeof s.code=="string"?s.code:void 0}e(r,"errnoOf");const P={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function i(s){const d=P[r(s)??
""];if(d!==void 0)return d;const _=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(i,
"messageOf")}),10764:((T,M,n)=>{n.d(M,{$9:e(()=>h,"$9"),BR:e(()=>d,"BR"),HE:e(()=>O,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>c,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>p,"Ow"),V2:e(
()=>P,"V2"),YG:e(()=>l,"YG"),_f:e(()=>i,"_f"),at:e(()=>E,"at"),d0:e(()=>u,"d0"),dd:e(()=>f,"dd"),eA:e(()=>v,"eA"),nR:e(()=>r,"nR"),oo:e(()=>o,"oo"),tZ:e(()=>g,"\
tZ")});const a=e(t=>m=>t in m,"guard"),E=a("listVersioned"),h=a("list"),O=a("delete"),l=a("stage"),r=a("putSidecarFiles"),P=a("freeBytes"),i=a("lockExclusively"),
s=a("workers"),d=a("discardRef"),_=a("abortStaleUploads"),f=a("newestRef"),u=a("missing"),p=a("now"),g=a("fileTime"),v=a("unkept"),o=a("prove"),c=a("assertWrita\
ble")})};export{W as id,K as ids,x as modules};
