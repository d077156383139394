var b=Object.defineProperty;var e=(P,$)=>b(P,"name",{value:$,configurable:!0});const k=9696,K=[9696,4502],W={41545:((P,$,n)=>{n.d($,{yP:e(()=>D,"yP"),$9:e(()=>O,"$9"),uS:e(()=>w,"uS"),C7:e(()=>C,"C7"),cM:e(()=>v,"cM")});var o=n(51455),h=n(
50755),E=n(24065),m=n(75892),f=n(4469),s=n(99786),M=n(13455);const i=1<<20,u=4;async function R(a,d){const r=await Promise.all(a.map(_=>l(_,d)));return[...new Set(
r.flatMap(_=>_.split(/\r?\n/).map(g=>g.trim())))].filter(_=>_.length>=u)}e(R,"secretValues");async function l(a,d){const r=new Map(a.split(",").map(x=>[x.slice(
0,x.indexOf("=")),x.slice(x.indexOf("=")+1)])),_=r.get("id");if(_===void 0)throw p("a secret has no id");const g=r.get("src")??r.get("source");if(g!==void 0)return await y(
_,g);const I=r.get("env")??_,T=d[I];if(T===void 0)throw p(`the environment variable ${I} of secret '${_}' is not set`);return T}e(l,"readSecret");async function y(a,d){
const r=await(0,o.readFile)(d).catch(_=>{throw p(`the file of secret '${a}' cannot be read`,_)});if(r.length>i)throw p(`the file of secret '${a}' is larger than\
 1 MiB`);return r.toString()}e(y,"readSecretFile");function p(a,d){return new m.dz(`Input 'secrets': ${a}`,{cause:d,hint:"Write one per line: id=npm,env=NPM_TOK\
EN or id=npm,src=path/to/file"})}e(p,"wrongSecret");const O=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cac\
he","description"],D={ERR_COMMAND:"See the log of this step for the full output of the builder"};async function C(a,d){const{core:r,env:_}=d;for(const U of await R(
a.secrets,_))r.setSecret(U);const g=a.context??".";(0,s.u)(g)||await S(g,a.file);const{"build-args":I,"no-cache":T}=a,x=(0,h.H)({...a,context:g,buildArgs:I,noCache:T},
{cwd:process.cwd()}),{spec:A}=x,N=(0,M.CW)(a.name),L=a.key==="content"?await t(N,A,d):N;return{...x,ref:L,description:a.description,spec:{...A,tags:[(0,f.a)(L,"\
base"),...a.tags]}}}e(C,"planBuild");async function v(a,d,r){const _=await r.product.openDocker(),g=performance.now();return{machine:await r.core.group(d,()=>_.
build(a.spec,r)),buildSeconds:Math.round(performance.now()-g)/1e3}}e(v,"runBuild");function w({spec:a,...d},r){return{...d,...r,kind:"image"}}e(w,"captureOf");async function t({
project:a,name:d},r,_){const g=await _.product.openDocker(),I=await g.facts(r,_),T=r.platform??await c(g,_);return{project:a,name:(0,E.s)({name:d,platform:T,...I}).
key}}e(t,"keyed");async function c(a,d){const r=await a.probe(d);if(!r.usable)throw r.error;return r.platform}e(c,"platformOf");async function S(a,d){const r="P\
aths are relative to the workspace. Check that a step with actions/checkout runs before this one",_=e(g=>(0,o.stat)(g).catch(()=>{}),"look");if((await _(a))?.isDirectory()!==
!0)throw new m.dz(`Input 'context': the folder '${a}' does not exist`,{hint:r});if(d!==void 0&&(await _(d))?.isFile()!==!0)throw new m.dz(`Input 'file': the fil\
e '${d}' does not exist`,{hint:r})}e(S,"checkFiles")}),22963:((P,$,n)=>{n.d($,{$U:e(()=>s,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>m,"EZ"),m$:e(()=>M,"m$"),sD:e(()=>f,"s\
D")});var o=n(75892),h=n(75558);async function E(i,u,R){try{return await R.product.inspect(i,u,R)}catch(l){if(l instanceof o.m_)return;throw l}}e(E,"findSnapsho\
t");async function m(i,{product:u,signal:R,log:l},y){try{return await u.openCatalog(i,{create:!1,signal:R,log:l,...y&&{first:y}})}catch(p){if(p instanceof o.m_)
return;throw p}}e(m,"openExisting");function f({ref:i,manifest:u}){if(u.kind!=="image")throw new o.dz(`${(0,h.SN)(i)} is a ${u.kind==="compose"?"Compose project":
u.kind}, not an image`,{hint:"Restore it with the 'restore' action"})}e(f,"assertImage");function s(i,{ref:u},{log:R}){if(!(i instanceof o.m_)||i.fields.service!==
void 0)throw i;R.warn(i.message.startsWith("Snapshot ")?i.message:`${(0,h.SN)(u)} cannot be restored: ${i.message}`)}e(s,"warnOfLoss");function M({ref:i,pin:u}){
return u===void 0?(0,h.SN)(i):`${(0,h.SN)(i)}@${u}`}e(M,"displayRequest")}),14502:((P,$,n)=>{n.r($),n.d($,{recoverable:e(()=>m,"recoverable"),recovery:e(()=>f,"\
recovery"),recoveryAction:e(()=>s,"recoveryAction")});var o=n(41899);const h="begun",E="ended";async function m({core:i},u){i.saveState(h,"true");try{return await u()}finally{
i.saveState(E,"true")}}e(m,"recoverable");const f={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,u){return M(
u.core)?(await u.product.recover(u),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,o.
C)(f),"recoveryAction");function M(i){return i.getState(h)!==""&&i.getState(E)===""}e(M,"wasKilled")}),13357:((P,$,n)=>{n.d($,{uz:e(()=>O,"uz"),UN:e(()=>p,"UN"),
UP:e(()=>C,"UP")});var o=n(75892),h=n(47014),E=n(10764);function m(v,w){const t=(0,h.bv)(v);if(!(t instanceof o.JC)||t.fields.service!==void 0)return;const{message:c,
hint:S}=t,a=f(t,w);return a&&{outcome:a,reason:c,hint:S}}e(m,"notSaved");function f(v,w){if(v instanceof o.Ry)return"exists";const t=v.fields.store==="cache"||w!==
void 0&&(0,E.d0)(w);switch(v.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return v.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||
w?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return v.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refus\
ed":void 0;default:return}}e(f,"outcomeOf");var s=n(75558),M=n(29172),i=n(14502);async function u(v,w,t){const{product:c}=t,S=e(()=>(0,M.ym)(v,w,{product:c,c:t}),
"work");return c.kinds.get(v.kind).isRecoverable?await(0,i.recoverable)(t,S):await S()}e(u,"capture");var R=n(29194),l=n(22963);const y="refused";async function p({
request:v,store:w,ifExists:t,failOnRefused:c,failOpen:S},a){let d,r=!1;try{return d=await(0,l.EZ)(w,a,v.ref),r=!0,d??=await a.product.openCatalog(w,{create:!0,signal:a.
signal,log:a.log,first:v.ref}),{state:"saved",result:await u({...v,force:t==="replace"},d,a)}}catch(_){const g=(0,h.bv)(_),I=r?m(g,d?.store)?.outcome:(0,R.M)(g)?
"down":void 0;if(I==="exists"&&t==="skip")return{state:"exists"};if(I==="refused"&&c)throw Object.assign(g,{fields:{[y]:!0}});if(I!=="refused"&&!(I==="down"&&S))
throw g;const{message:T,hint:x}=g;return a.log.warn([`'${(0,s.SN)(v.ref)}' was not saved: ${T}`,...x===void 0?[]:[x]].join(`
`)),{state:"refused"}}finally{await d?.[Symbol.asyncDispose]()}}e(p,"save");function O(v){return v instanceof o.JC&&v.fields[y]===!0}e(O,"isRefusedSave");const D=[
"saved","exists","refused"];function C(v,w,t=D){w.output(Object.fromEntries(t.map(c=>[c,v.includes(c)])))}e(C,"setSaveOutputs")}),63956:((P,$,n)=>{n.d($,{IB:e(()=>D,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>i,"R"),R8:e(()=>l,"R8"),RN:e(()=>p,"RN"),Un:e(()=>v,"Un"),Ze:e(()=>O,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>y,"rH")});var o=n(22506),h=n(
14390),E=n(69865),m=n(75558),f=n(30815),s=n(16595);const M=50;function i(t,{store:c}){const S=t.map(({ref:d})=>(0,m.SN)(d)).join(", "),a=t.map(({ref:d,manifest:r,
digest:_})=>[(0,f.aY)((0,m.SN)(d)),(0,E.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(_)]);return(0,s.MY)("🔍",`${S} is in ${c}`,[(0,f.tp)(["Snapshot","Si\
ze","Created","Digest"],a.slice(0,M))])}e(i,"foundSummary");function u(t,{store:c,advice:S}){return(0,s.MY)("🔍",`${t} is not in ${c}`,[(0,f.FV)(S)])}e(u,"mis\
sSummary");const R={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is already taken",refused:"no: see the warning"};function l(t,{store:c,image:S,buildSeconds:a,from:d,why:r,saved:_,result:g}){return(0,s.MY)(
"🏗️",`Built ${(0,m.SN)(t)} in ${(0,o.Xo)(a)}: ${r}`,[(0,s.Ix)([["Image",(0,f.aY)(S)],["From",(0,f.aY)(d)],...g===void 0?[["Store",(0,f.aY)(c)]]:[...(0,s.Ag)(
g,c),...(0,s.cn)(g)],["Saved",R[_]]]),g===void 0?"":(0,s.Cv)(g),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(S)} …`)])}e(l,"missBuiltSummary");function y(t,{store:c,
image:S}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t.ref)} in ${(0,o.Xo)(t.buildSeconds)}, saved in ${(0,o.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,f.aY)(S)],...(0,s.
Ag)(t,c),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(y,
"builtSummary");function p(t,{store:c,image:S,buildSeconds:a}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t)} in ${(0,o.Xo)(a)}, not saved`,[(0,s.Ix)([["Image",
(0,f.aY)(S)],["Store",(0,f.aY)(c)],["Saved",R.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(S)} …`)])}e(p,"unsavedSummary");function O(t,{store:c,unsaved:S}){
const a=t.map(({ref:r,manifest:_,stats:g,seconds:I})=>[(0,f.aY)((0,m.SN)(r)),(0,f.aY)(_.source.from),(0,E.z3)(_.size_bytes),(0,E.z3)(g.bytesStored),(0,o.Xo)(I)]),
d=S===0?"":`, ${S} not saved`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,o.Xo)(w(t.map(r=>r.seconds)))}${d}`,[(0,s.Ix)([[
"Store",`${(0,f.aY)(c)} grew by ${(0,E.z3)(w(t.map(({stats:r})=>r.bytesStored)))}`]]),(0,f.tp)(["Snapshot","Image","Size","New data","Time"],a.slice(0,M))])}e(O,
"savedAllSummary");function D(t,{store:c}){return(0,s.MY)("💾",`Saved ${(0,m.SN)(t.ref)} in ${(0,o.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,c),...(0,s.cn)(t)]),
(0,s.Cv)(t),(0,s.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(D,"savedSummary");function C(t,{store:c}){
const{line:S}=D(t,{store:c}),[a,d]=(0,s.Ag)(t,c).map(([,r])=>r);return{line:S,summary:`💾 ${(0,f.FV)(S)}: ${a} was new, ${d}.
`}}e(C,"savedLaterSummary");function v(t,{store:c}){return(0,s.MY)("⏭️",`${(0,m.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,f.aY)(c)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(v,"presentSummary");function w(t){return t.reduce((c,S)=>c+S,0)}e(w,"sum")}),50755:((P,$,n)=>{n.d($,{H:e(()=>E,"H")});var o=n(76760),h=n(
99786);function E(m,{cwd:f}){const{context:s=".",file:M,target:i,platform:u,network:R}=m,l=(0,h.u)(s),y=l?s:(0,o.resolve)(f,s);return{spec:{context:y,buildArgs:m.
buildArgs??{},labels:m.labels??{},secrets:m.secrets??[],noCache:m.noCache===!0,tags:m.tags??[],...M!==void 0&&{file:l?M:(0,o.resolve)(f,M)},...i!==void 0&&{target:i},
...u!==void 0&&{platform:u},...R!==void 0&&{network:R}},from:M??(l?s:(0,o.join)(s,"Dockerfile")),directory:l?f:y}}e(E,"planBuildSpec")}),24065:((P,$,n)=>{n.d($,
{s:e(()=>M,"s")});var o=n(77598),h=n(75892),E=n(75558),m=n(454);const f=16,s="vm-snapshot build key 1";function M({name:u,platform:R,dockerfile:l,options:y,context:p,
bases:O={}}){const D=Object.entries(O).sort(([t],[c])=>t<c?-1:1),C=`${u}-${(0,m.FL)(R).replaceAll("/","-")}-`,v=`${C}${i(["recipe",l,y,D])}-`,w=`${v}${i(["conte\
xt",p])}`;if(w.length>E.zB)throw new h.dz(`'${u}' is too long for a name with a key: together they are ${w.length} characters long`,{hint:`Use a name of at most\
 ${u.length-w.length+E.zB} characters`});return{key:w,restoreKeys:[v,C]}}e(M,"buildKey");function i(u){return(0,o.hash)("sha256",JSON.stringify([s,...u]),"hex").
slice(0,f)}e(i,"short")}),454:((P,$,n)=>{n.d($,{FL:e(()=>f,"FL"),J5:e(()=>M,"J5"),_O:e(()=>s,"_O")});var o=n(75892);const h="unknown",E={x86_64:"amd64","x86-64":"\
amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"\
ppc64le",loong64:"loong64",loongarch64:"loong64"},m={macos:"darwin",win32:"windows"};function f(l){const{os:y,architecture:p,variant:O}=typeof l=="string"?i(l):
l,D=y.toLowerCase()||"linux",[C="",v]=(E[p.toLowerCase()]??p.toLowerCase()).split("/"),w=O?.toLowerCase()||v||"",t=w===""||C===""||u(C,w)?"":`/${w}`;return`${m[D]??
D}/${C||h}${t}`}e(f,"normalizePlatform");function s(l){return l.split("/")[1]===h?{}:{platform:l}}e(s,"askedPlatform");function M(l,y){const p=i(f(l)),O=i(f(y));
return p.os!==O.os?!1:p.architecture===h?!0:p.architecture!==O.architecture?!1:p.variant===void 0||O.variant===void 0?!0:p.variant===O.variant||R(p.variant)<R(O.
variant)}e(M,"platformMatches");function i(l){const[y="",p="",O,...D]=l.trim().split("/");if(y===""||p===""||O===""||D.length>0)throw new o.dz(`'${l}' is not a \
platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:y,architecture:p,...O===void 0?{}:{variant:O}}}e(i,"split");function u(l,y){
return l==="arm64"&&["v8","8"].includes(y)||l==="amd64"&&y==="v1"}e(u,"isDefault");function R(l){return Number(l.replace(/^v/,""))}e(R,"level")}),4469:((P,$,n)=>{
n.d($,{a:e(()=>o,"a")});function o(E,m){return`vm-snapshot/${h(E.project)||"project"}/${h(m)||"service"}:${E.name}`}e(o,"snapshotReference");function h(E){return E.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(h,"component")}),99786:((P,$,n)=>{n.d($,{u:e(()=>o,"u")});function o(h){return/^[a-z+]+:\/\/|^git@/.
test(h)}e(o,"isRemoteContext")}),10764:((P,$,n)=>{n.d($,{$9:e(()=>E,"$9"),BR:e(()=>R,"BR"),HE:e(()=>m,"HE"),Iv:e(()=>l,"Iv"),JN:e(()=>w,"JN"),Lf:e(()=>u,"Lf"),Ow:e(
()=>O,"Ow"),V2:e(()=>M,"V2"),YG:e(()=>f,"YG"),_f:e(()=>i,"_f"),at:e(()=>h,"at"),d0:e(()=>p,"d0"),dd:e(()=>y,"dd"),eA:e(()=>C,"eA"),nR:e(()=>s,"nR"),oo:e(()=>v,"\
oo"),tZ:e(()=>D,"tZ")});const o=e(t=>c=>t in c,"guard"),h=o("listVersioned"),E=o("list"),m=o("delete"),f=o("stage"),s=o("putSidecarFiles"),M=o("freeBytes"),i=o(
"lockExclusively"),u=o("workers"),R=o("discardRef"),l=o("abortStaleUploads"),y=o("newestRef"),p=o("missing"),O=o("now"),D=o("fileTime"),C=o("unkept"),v=o("prove"),
w=o("assertWritable")})};export{k as id,K as ids,W as modules};
