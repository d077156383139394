var W=Object.defineProperty;var e=(A,y)=>W(A,"name",{value:y,configurable:!0});const x=8245,j=[8245,555,4502],z={67072:((A,y,n)=>{n.d(y,{FH:e(()=>t,"FH"),JR:e(()=>m,"JR"),b_:e(()=>r,"b_")});var i=n(76760),v=n(80739),p=n(75892),P=n(18713),h=n(
13455),a=n(8049);const O=["images","archive","container","compose"],r=[...O,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(c,E,M){
const g=M===void 0?{}:{platform:M};return E.map(f=>{const o=f.references[0]??f.id;return{ref:(0,a.C5)(c,f),machine:{kind:"image",reference:o,...g},from:o,directory:"\
."}})}e(t,"captureSet");async function m(c,E){const{name:M,images:g,archive:f,ref:o,container:_,compose:s,platform:d,quiesce:l}=c,D=u(c),[S="all"]=g,w=(0,i.resolve)(
s??"."),C={...D==="images"&&{image:S},...f!==void 0&&{archive:f},...o!==void 0&&{ref:o},..._!==void 0&&{container:_},...d!==void 0&&{platform:d}},I={quiesce:l,includeEnv:c["\
include-env"],includeBindMounts:c["include-bind-mounts"],excludeVolumes:c["exclude-volumes"]},T=(0,v._)({...C,...I},{directory:w,spell:P.M});if(D!=="images"||g.
length===1&&S!=="all")return[{ref:(0,h.CW)(M),...T,directory:w}];const R=await E.product.openDocker();return t((0,a.v8)(M),(0,a.vT)(g,await R.images(E)),d)}e(m,
"capturesOf");function u(c){const[E,M]=O.filter(g=>g==="images"?c.images.length>0:c[g]!==void 0);if(E!==void 0&&M===void 0)return E;throw new p.dz(E===void 0?"N\
othing says what to save":`Inputs '${E}' and '${M}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(u,"sourceOf")}),8049:((A,y,n)=>{n.d(y,{C5:e(()=>h,"C5"),v8:e(()=>P,
"v8"),vT:e(()=>a,"vT")});var i=n(77598),v=n(75892),p=n(75558);function P({ref:O,pin:r}){if(O.project===p.sT&&r===void 0)return O.name;throw new v.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(P,"projectOf");function h(O,{
id:r,references:t}){const m=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:O,name:`${m.slice(0,80)||"image"}-${(0,i.hash)("\
sha256",r,"hex").slice(0,8)}`}}e(h,"memberOf");function a(O,r){return O.length===1&&O[0]==="all"?[...r]:O.map(t=>{const m=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}\
:latest`,u=r.find(({id:c,references:E})=>c===t||E.includes(m));if(u===void 0)throw new v.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker imag\
e ls`"});return{id:u.id,references:[m,...u.references.filter(c=>c!==m)]}})}e(a,"chosenImages")}),22963:((A,y,n)=>{n.d(y,{$U:e(()=>a,"$U"),Cb:e(()=>p,"Cb"),EZ:e(
()=>P,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>h,"sD")});var i=n(75892),v=n(75558);async function p(r,t,m){try{return await m.product.inspect(r,t,m)}catch(u){if(u instanceof
i.m_)return;throw u}}e(p,"findSnapshot");async function P(r,{product:t,signal:m,log:u},c){try{return await t.openCatalog(r,{create:!1,signal:m,log:u,...c&&{first:c}})}catch(E){
if(E instanceof i.m_)return;throw E}}e(P,"openExisting");function h({ref:r,manifest:t}){if(t.kind!=="image")throw new i.dz(`${(0,v.SN)(r)} holds no image but a ${t.
kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}e(h,"assertImage");function a(r,{ref:t},{log:m}){if(!(r instanceof i.
m_)||r.fields.service!==void 0)throw r;m.warn(r.message.startsWith("Snapshot ")?r.message:`${(0,v.SN)(t)} cannot be restored: ${r.message}`)}e(a,"warnOfLoss");function O({
ref:r,pin:t}){return t===void 0?(0,v.SN)(r):`${(0,v.SN)(r)}@${t}`}e(O,"displayRequest")}),31595:((A,y,n)=>{n.d(y,{C7:e(()=>h,"C7"),LZ:e(()=>p,"LZ"),OA:e(()=>a,"\
OA"),Oc:e(()=>P,"Oc")});const i="unsaved",v="unsaved-images";function p(r,t){t.saveState(i,JSON.stringify(r))}e(p,"saveState");function P(r,t){t.saveState(v,JSON.
stringify(r))}e(P,"leaveSetToSave");function h(r){return O(i,r)}e(h,"loadState");function a(r){return O(v,r)}e(a,"takeUnsavedSet");function O(r,t){const m=t.getState(
r);return m===""?void 0:JSON.parse(m)}e(O,"stateOf")}),14502:((A,y,n)=>{n.r(y),n.d(y,{recoverable:e(()=>P,"recoverable"),recovery:e(()=>h,"recovery"),recoveryAction:e(
()=>a,"recoveryAction")});var i=n(41899);const v="begun",p="ended";async function P({core:r},t){r.saveState(v,"true");try{return await t()}finally{r.saveState(p,
"true")}}e(P,"recoverable");const h={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(r,t){return O(t.core)?
(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},a=e(()=>(0,i.
C)(h),"recoveryAction");function O(r){return r.getState(v)!==""&&r.getState(p)===""}e(O,"wasKilled")}),13357:((A,y,n)=>{n.d(y,{uz:e(()=>M,"uz"),UN:e(()=>E,"UN"),
UP:e(()=>f,"UP")});var i=n(75892),v=n(47014),p=n(10764);function P(o,_){const s=(0,v.bv)(o);if(!(s instanceof i.JC)||s.fields.service!==void 0)return;const{message:d,
hint:l}=s,D=h(s,_);return D&&{outcome:D,reason:d,hint:l}}e(P,"notSaved");function h(o,_){if(o instanceof i.Ry)return"exists";const s=o.fields.store==="cache"||_!==
void 0&&(0,p.d0)(_);switch(o.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return o.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return s||
_?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return o.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return s?"refus\
ed":void 0;default:return}}e(h,"outcomeOf");var a=n(75558),O=n(29172),r=n(14502);async function t(o,_,s){const{kind:d}=o.machine,l=e(()=>(0,O.ym)(o,_,{product:s.
product,c:s}),"work");return d==="container"||d==="compose"?await(0,r.recoverable)(s,l):await l()}e(t,"capture");var m=n(29194),u=n(22963);const c="refused";async function E({
request:o,store:_,ifExists:s,failOnRefused:d,failOpen:l},D){let S,w=!1;try{return S=await(0,u.EZ)(_,D,o.ref),w=!0,S??=await D.product.openCatalog(_,{create:!0,signal:D.
signal,log:D.log,first:o.ref}),{state:"saved",result:await t({...o,force:s==="replace"},S,D)}}catch(C){const I=(0,v.bv)(C),T=w?P(I,S?.store)?.outcome:(0,m.M)(I)?
"down":void 0;if(T==="exists"&&s==="skip")return{state:"exists"};if(T==="refused"&&d)throw Object.assign(I,{fields:{[c]:!0}});if(T!=="refused"&&!(T==="down"&&l))
throw I;const{message:R,hint:U}=I;return D.log.warn([`'${(0,a.SN)(o.ref)}' was not saved: ${R}`,...U===void 0?[]:[U]].join(`
`)),{state:"refused"}}finally{await S?.[Symbol.asyncDispose]()}}e(E,"save");function M(o){return o instanceof i.JC&&o.fields[c]===!0}e(M,"isRefusedSave");const g=[
"saved","exists","refused"];function f(o,_,s=g){_.output(Object.fromEntries(s.map(d=>[d,o.includes(d)])))}e(f,"setSaveOutputs")}),10555:((A,y,n)=>{n.r(y),n.d(y,
{create:e(()=>u,"create"),createAction:e(()=>c,"createAction"),saveAll:e(()=>g,"saveAll")});var i=n(73515),v=n(75892),p=n(83620),P=n(41232),h=n(75558),a=n(41899),
O=n(67072),r=n(13357),t=n(63956);const u={name:"create",inputs:{required:["name"],optional:[...O.b_,"description","trigger","context","run-id","config","if-exis\
ts","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exis\
ts: replace' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(f,o){const _=await E(f,o);if(_!==void 0&&f.trigger!==void 0&&
!(0,i.oh)(_,f.trigger))return(0,r.UP)([],o),{outcome:"skipped",line:`Nothing to save: ${f.trigger} is not among the triggers of ${_.file}`,summary:""};const s=await(0,O.
JR)(f,o);o.output({snapshot:s.map(({ref:R})=>(0,h.SN)(R)).join(`
`),path:(0,p.DW)(f.store)});const d={...M(f,o),..._&&{limits:_.limits}},l=await g(s,{...f,occasion:d},o);(0,r.UP)(l.map(({state:R})=>R),o);const D=l.filter(R=>R.
state==="saved").map(({result:R})=>R);o.output({digest:D.map(({digest:R})=>R).join(`
`),size:D.reduce((R,{manifest:U})=>R+U.size_bytes,0),"bytes-moved":D.reduce((R,{stats:U})=>R+U.bytesStored,0)});const S={store:(0,p.DW)(f.store)},[w,...C]=D,I=s.
length-D.length;return s.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:w===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...C.length===0&&I===0?(0,t.IB)(w,S):(0,t.Ze)(D,{...S,unsaved:I})}}},c=e(()=>(0,a.C)(u),"c\
reateAction");async function E({config:f},{env:o}){return f===void 0?void 0:await(0,i.RB)(f,{env:o,cwd:process.cwd(),home:(0,P.Wx)(o)})}e(E,"configOf");function M({
trigger:f,context:o,"run-id":_},{env:s}){const d=_??(f===void 0?void 0:s.GITHUB_RUN_ID);return{...f!==void 0&&{trigger:f},...o!==void 0&&{context:o},...d!==void 0&&
{runId:d}}}e(M,"occasionOf");async function g(f,o,_){const s=[];for(const l of f){const D={request:{...l,description:o.description,...o.occasion},store:o.store,
ifExists:o["if-exists"],failOnRefused:o["fail-on-refused"],failOpen:o["fail-open"]},S=await _.core.group(`Save ${(0,h.SN)(l.ref)}`,()=>d(l,D));if(S!==void 0&&(s.
push(S),S.state==="refused"))break}return s;async function d(l,D){try{return await(0,r.UN)(D,_)}catch(S){if(!(S instanceof v.m_)||await o.isGone?.(l)!==!0)throw S;
_.log.info(`${l.from} was removed meanwhile: it is left out`);return}}}e(g,"saveAll")}),48245:((A,y,n)=>{n.r(y),n.d(y,{mainPost:e(()=>u,"mainPost"),mainPostAction:e(
()=>c,"mainPostAction")});var i=n(83620),v=n(75558),p=n(41899),P=n(67072),h=n(8049),a=n(31595),O=n(13357),r=n(63956),t=n(10555);const u={name:"save",inputs:{required:[],
optional:[]},outputs:[],post:{fails:O.uz},async run(f,o){const[_,s]=[(0,a.C7)(o.core),(0,a.OA)(o.core)];return _!==void 0?await E(_,o):s!==void 0?await M(s,o):g(
"")}},c=e(()=>(0,p.C)(u),"mainPostAction");async function E(f,o){const _=(0,v.SN)(f.request.ref),s=await o.core.group(`Save ${_}`,()=>(0,O.UN)(f,o)),d=(0,i.DW)(
f.store);return s.state==="exists"?g(`${_} is in ${d} already: nothing was saved`):s.state==="refused"?g(`${_} was not saved`):{outcome:"success",...(0,r.Kp)(s.
result,{store:d})}}e(E,"saveOne");async function M({project:f,wanted:o,before:_,description:s,store:d,failOnRefused:l},D){const S=await D.product.openDocker(),w=await S.
images(D),C=o.join()==="new"?w.filter(({id:$})=>!_.includes($)):(0,h.vT)(o,w);if(C.length===0)return g("Nothing to save: the job brought no image");const I=o.join()!==
"new"&&o.join()!=="all",R={description:s,"if-exists":"skip","fail-on-refused":l,"fail-open":!0,store:d,isGone:e(async({from:$})=>!I&&!(await S.images(D)).some(({
id:B,references:N})=>B===$||N.includes($)),"isGone")},L=(await(0,t.saveAll)((0,P.FH)(f,C),R,D)).filter($=>$.state==="saved").map(({result:$})=>$);return L.length===
0?g(`Nothing was saved in ${(0,i.DW)(d)}`):{outcome:"success",...(0,r.Ze)(L,{store:(0,i.DW)(d),unsaved:C.length-L.length})}}e(M,"saveSet");function g(f){return{
outcome:"skipped",line:f,summary:""}}e(g,"skipped")}),63956:((A,y,n)=>{n.d(y,{IB:e(()=>g,"IB"),Kp:e(()=>f,"Kp"),R:e(()=>r,"R"),R8:e(()=>u,"R8"),RN:e(()=>E,"RN"),
Un:e(()=>o,"Un"),Ze:e(()=>M,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>c,"rH")});var i=n(22506),v=n(14390),p=n(69865),P=n(75558),h=n(30815),a=n(16595);const O=50;function r(s,{
store:d}){const l=s.map(({ref:S})=>(0,P.SN)(S)).join(", "),D=s.map(({ref:S,manifest:w,digest:C})=>[(0,h.aY)((0,P.SN)(S)),(0,p.z3)(w.size_bytes),(0,a.Vc)(w.created_at),
(0,a.VK)(C)]);return(0,a.MY)("🔍",`${l} is in ${d}`,[(0,h.tp)(["Snapshot","Holds","Made","Digest"],D.slice(0,O))])}e(r,"foundSummary");function t(s,{store:d,advice:l}){
return(0,a.MY)("🔍",`${s} is not in ${d}`,[(0,h.FV)(l)])}e(t,"missSummary");const m={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function u(s,{store:d,image:l,
buildSeconds:D,from:S,why:w,saved:C,result:I}){return(0,a.MY)("🏗️",`Built ${(0,P.SN)(s)} in ${(0,i.Xo)(D)}: ${w}`,[(0,a.Ix)([["Image",(0,h.aY)(l)],["From",
(0,h.aY)(S)],...I===void 0?[["Store",(0,h.aY)(d)]]:[...(0,a.Ag)(I,d),...(0,a.cn)(I)],["Saved",m[C]]]),I===void 0?"":(0,a.Cv)(I),(0,a.K2)("use it",`docker run --\
rm ${(0,v.r)(l)} …`)])}e(u,"missBuiltSummary");function c(s,{store:d,image:l}){return(0,a.MY)("🏗️",`Built ${(0,P.SN)(s.ref)} in ${(0,i.Xo)(s.buildSeconds)}\
, saved in ${(0,i.Xo)(s.seconds)}`,[(0,a.Ix)([["Image",(0,h.aY)(l)],...(0,a.Ag)(s,d),...(0,a.cn)(s)]),(0,a.Cv)(s),(0,a.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,v.r)((0,P.SN)(s.ref))}`,d)])}e(c,"builtSummary");function E(s,{store:d,image:l,buildSeconds:D}){return(0,a.MY)("🏗️",
`Built ${(0,P.SN)(s)} in ${(0,i.Xo)(D)}, not saved`,[(0,a.Ix)([["Image",(0,h.aY)(l)],["Store",(0,h.aY)(d)],["Saved",m.refused]]),(0,a.K2)("use it",`docker run -\
-rm ${(0,v.r)(l)} …`)])}e(E,"unsavedSummary");function M(s,{store:d,unsaved:l}){const D=s.map(({ref:w,manifest:C,stats:I,seconds:T})=>[(0,h.aY)((0,P.SN)(w)),(0,h.
aY)(C.source.from),(0,p.z3)(C.size_bytes),(0,p.z3)(I.bytesStored),(0,i.Xo)(T)]),S=l===0?"":`, and not ${l} more`;return(0,a.MY)("💾",`Saved ${s.length} ${s.length===
1?"image":"images"} in ${(0,i.Xo)(_(s.map(w=>w.seconds)))}${S}`,[(0,a.Ix)([["Store",`${(0,h.aY)(d)} grew by ${(0,p.z3)(_(s.map(({stats:w})=>w.bytesStored)))}`]]),
(0,h.tp)(["Snapshot","Image","Holds","Stored anew","Time"],D.slice(0,O))])}e(M,"savedAllSummary");function g(s,{store:d}){return(0,a.MY)("💾",`Saved ${(0,P.SN)(
s.ref)} in ${(0,i.Xo)(s.seconds)}`,[(0,a.Ix)([...(0,a.Ag)(s,d),...(0,a.cn)(s)]),(0,a.Cv)(s),(0,a.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,v.r)((0,P.SN)(s.ref))}`,d)])}e(g,"savedSummary");function f(s,{store:d}){const{line:l}=g(s,{store:d}),[D,S]=(0,a.Ag)(s,d).map(([,w])=>w);return{line:l,
summary:`💾 ${(0,h.FV)(l)}: ${D} was new, ${S}.
`}}e(f,"savedLaterSummary");function o(s,{store:d}){return(0,a.MY)("⏭️",`${(0,P.SN)(s.ref)} exists, nothing was built`,[(0,a.Ix)([["In",(0,h.aY)(d)],...(0,a.
cn)(s)]),(0,a.Cv)(s)])}e(o,"presentSummary");function _(s){return s.reduce((d,l)=>d+l,0)}e(_,"sum")}),80739:((A,y,n)=>{n.d(y,{_:e(()=>p,"_")});var i=n(76760),v=n(
75892);function p(P,{directory:h,spell:a}){const{image:O,archive:r,ref:t,container:m,platform:u,project:c,quiesce:E=!1,includeEnv:M=!1,includeBindMounts:g=!1,excludeVolumes:f=[],
vmYaml:o}=P,_=Object.entries({image:O,archive:r,container:m}).filter(([,l])=>l!==void 0);if(_.length>1)throw new v.dz(`${_.map(([l])=>a(l)).join(" and ")} exclu\
de each other`,{hint:`Give either ${a("image")}, ${a("archive")} or ${a("container")}`});if(t!==void 0&&r===void 0)throw new v.dz(`${a("ref")} goes with ${a("ar\
chive")} only`,{hint:"Leave it out"});if(O===void 0&&r===void 0){if(u!==void 0)throw new v.dz(`${a("platform")} goes with ${a("image")} or ${a("archive")} only`,
{hint:"Leave it out"});const l={quiesce:E,includeEnv:M,includeBindMounts:g,...f.length>0&&{excludeVolumes:f}};return m!==void 0?{machine:{kind:"container",container:m,
...l,...o!==void 0&&{vmYaml:o}},from:m}:{machine:{kind:"compose",directory:h,...l,...c!==void 0&&{project:c}},from:c??(0,i.basename)(h)}}const s=Object.entries(
{quiesce:E,includeEnv:M,includeBindMounts:g,excludeVolumes:f.length>0}).find(([,l])=>l)?.[0];if(s!==void 0)throw new v.dz(`${a(s)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const d=u===void 0?{}:{platform:u};if(r!==void 0){const l=r==="-";return{machine:{kind:"archive",path:l?
r:(0,i.resolve)(h,r),...d,...t!==void 0&&{ref:t}},from:t??(l?"standard input":(0,i.basename)(r))}}return{machine:{kind:"image",reference:O??"",...d},from:O??""}}
e(p,"selectTarget")}),23919:((A,y,n)=>{n.d(y,{D:e(()=>p,"D"),T:e(()=>h,"T")});var i=n(77598),v=n(75558);const p="{container_name}_{trigger}_{timestamp}",P=["con\
tainer_name","trigger","timestamp","snapshot_id"];function h(t,m,u){const c=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,_=""])=>_).find(_=>!O(_));if(c!==void 0){const _=P.
map(s=>`{${s}}`).join(", ");return u(`naming_pattern has {${c}}, which is none of ${_}: using ${p}`),h(p,m,u)}const E=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}\
_{snapshot_id}`,M={container_name:m.container,trigger:m.trigger,timestamp:r(m.now),snapshot_id:(0,i.randomBytes)(4).toString("hex")},g=a(E,M),f=g.length-v.zB;if(f<=
0)return g;const o=a(E,{...M,container_name:M.container_name.slice(0,Math.max(1,M.container_name.length-f))});return o.length<=v.zB?o:(u(`naming_pattern gives n\
ames of more than ${v.zB} characters: using ${p}`),h(p,m,u))}e(h,"nameByPattern");function a(t,m){return t.replaceAll(/\{(\w+)\}/g,(c,E)=>m[E]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(a,"render");function O(t){return P.some(m=>m===t)}e(O,"isVariable");function r(t){return t.toISOString().replaceAll(/[-:.]/g,
"")}e(r,"timestamp")}),73515:((A,y,n)=>{n.d(y,{RB:e(()=>u,"RB"),oh:e(()=>m,"oh")});var i=n(51455),v=n(76760),p=n(75892),P=n(24746),h=n(42316),a=n(23919);const O="\
snapshot-config.json",r=1<<20,t={triggers:h.N,storagePath:void 0,limits:{},namingPattern:a.D,file:void 0};function m({triggers:M},g){return g==="manual"||M.includes(
g)}e(m,"isTriggerEnabled");async function u(M,g){const f=M??(g.env.VM_SNAPSHOT_CONFIG||void 0),o=f===void 0?(0,v.join)(g.home,".config","vm",O):(0,v.resolve)(g.
cwd,f.replace(/^~(?=\/)/,g.home)),_=await c(o);if(_!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(E(_,o),{file:o,
place:g});if(f===void 0)return t;throw new p.m_(`There is no configuration at ${o}`,{hint:M===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(u,"readSnapshotConfig");async function c(M){try{return await(0,P.MH)(`Cannot read ${M}`,async()=>{if((await(0,i.stat)(M)).size>r)throw new p.
dz(`${M} is no configuration: it has more than a megabyte`);return await(0,i.readFile)(M,"utf8")})}catch(g){if(g instanceof p.m_)return;throw g}}e(c,"readText");
function E(M,g){try{return JSON.parse(M.replace(/^\uFEFF/,""))}catch(f){const[,o]=/\(line (\d+) column \d+\)/.exec(f instanceof Error?f.message:"")??[];throw new p.
dz(`${g} is not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:f})}}e(E,"parseJson")}),24746:((A,y,n)=>{n.d(y,{MH:e(()=>h,"MH"),UQ:e(()=>a,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>p,"zS")});var i=n(75892),v=n(47014);function p(t,m){
const u=(0,v.bv)(t),c=a(u),E=`${m}: ${r(u)}`;return c==="ENOSPC"||c==="EDQUOT"?new i._p(E,{cause:u,hint:"Free some space there, or use another place"}):c==="EFB\
IG"?new i._p(E,{cause:u,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):c==="EROFS"?new i.iC(E,{cause:u,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):c==="EACCES"||c==="EPERM"?new i.iC(E,{cause:u,hint:"Use a folder that you may write to, or change its owner"}):
c==="ENOENT"||c==="ENOTDIR"?new i.m_(E,{cause:u,hint:"Check the path"}):c==="EISDIR"||c==="ENAMETOOLONG"||c==="ELOOP"?new i.dz(E,{cause:u,hint:"Check the path"}):
c==="EIO"||c==="EUCLEAN"?new i.cs(E,{cause:u,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):c==="EMFILE"||c==="ENFILE"||
c==="ENOMEM"?new i._p(E,{cause:u,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):c==="ESTALE"||c==="ETIMEDOUT"||c==="EHOSTDO\
WN"||c==="ENODEV"||c==="ENXIO"?new i.hG(E,{cause:u,hint:"Look whether the disk or the file server is there, and try again"}):c==="EXDEV"?new i.Wt(E,{cause:u,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):u}e(p,"fileError");function P(t,m){try{return m()}catch(u){throw p(u,t)}}e(
P,"attemptSync");async function h(t,m){try{return await m()}catch(u){throw p(u,t)}}e(h,"withFileErrors");function a(t){return typeof t=="object"&&t!==null&&"cod\
e"in t&&typeof t.code=="string"?t.code:void 0}e(a,"errnoOf");const O={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function r(t){const m=O[a(t)??
""];if(m!==void 0)return m;const u=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(u)?.[1]??u}e(r,
"messageOf")}),10764:((A,y,n)=>{n.d(y,{$9:e(()=>p,"$9"),BR:e(()=>m,"BR"),HE:e(()=>P,"HE"),Iv:e(()=>u,"Iv"),JN:e(()=>_,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>M,"Ow"),V2:e(
()=>O,"V2"),YG:e(()=>h,"YG"),_f:e(()=>r,"_f"),at:e(()=>v,"at"),d0:e(()=>E,"d0"),dd:e(()=>c,"dd"),eA:e(()=>f,"eA"),nR:e(()=>a,"nR"),oo:e(()=>o,"oo"),tZ:e(()=>g,"\
tZ")});const i=e(s=>d=>s in d,"guard"),v=i("listVersioned"),p=i("list"),P=i("delete"),h=i("stage"),a=i("putSidecarFiles"),O=i("freeBytes"),r=i("lockExclusively"),
t=i("workers"),m=i("discardRef"),u=i("abortStaleUploads"),c=i("newestRef"),E=i("missing"),M=i("now"),g=i("fileTime"),f=i("unkept"),o=i("prove"),_=i("assertWrita\
ble")})};export{x as id,j as ids,z as modules};
