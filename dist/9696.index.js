var L=Object.defineProperty;var e=(P,$)=>L(P,"name",{value:$,configurable:!0});const k=9696,K=[9696,4502],W={41545:((P,$,n)=>{n.d($,{yP:e(()=>D,"yP"),$9:e(()=>R,"$9"),uS:e(()=>g,"uS"),C7:e(()=>C,"C7"),cM:e(()=>v,"cM")});var o=n(51455),h=n(
50755),S=n(24065),m=n(75892),f=n(4469),s=n(99786),O=n(13455);const i=1<<20,u=4;async function M(a,d){const r=await Promise.all(a.map(_=>l(_,d)));return[...new Set(
r.flatMap(_=>_.split(/\r?\n/).map(w=>w.trim())))].filter(_=>_.length>=u)}e(M,"secretValues");async function l(a,d){const r=new Map(a.split(",").map(T=>[T.slice(
0,T.indexOf("=")),T.slice(T.indexOf("=")+1)])),_=r.get("id");if(_===void 0)throw p("a secret has no id");const w=r.get("src")??r.get("source");if(w!==void 0)return await y(
_,w);const I=r.get("env")??_,x=d[I];if(x===void 0)throw p(`the environment variable ${I} of secret '${_}' is not set`);return x}e(l,"readSecret");async function y(a,d){
const r=await(0,o.readFile)(d).catch(_=>{throw p(`the file of secret '${a}' cannot be read`,_)});if(r.length>i)throw p(`the file of secret '${a}' is larger than\
 1 MiB`);return r.toString()}e(y,"readSecretFile");function p(a,d){return new m.dz(`Input 'secrets': ${a}`,{cause:d,hint:"One per line: id=npm,env=NPM_TOKEN or \
id=npm,src=path/to/file"})}e(p,"wrongSecret");const R=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cache","d\
escription"],D={ERR_COMMAND:"The log of this step has all that the builder said"};async function C(a,d){const{core:r,env:_}=d;for(const U of await M(a.secrets,_))
r.setSecret(U);const w=a.context??".";(0,s.u)(w)||await E(w,a.file);const{"build-args":I,"no-cache":x}=a,T=(0,h.H)({...a,context:w,buildArgs:I,noCache:x},{cwd:process.
cwd()}),{spec:N}=T,A=(0,O.CW)(a.name),b=a.key==="content"?await t(A,N,d):A;return{...T,ref:b,description:a.description,spec:{...N,tags:[(0,f.a)(b,"base"),...a.tags]}}}
e(C,"planBuild");async function v(a,d,r){const _=await r.product.openDocker(),w=performance.now();return{machine:await r.core.group(d,()=>_.build(a.spec,r)),buildSeconds:Math.
round(performance.now()-w)/1e3}}e(v,"runBuild");function g({spec:a,...d},r){return{...d,...r}}e(g,"captureOf");async function t({project:a,name:d},r,_){const w=await _.
product.openDocker(),I=await w.facts(r,_),x=r.platform??await c(w,_);return{project:a,name:(0,S.s)({name:d,platform:x,...I}).key}}e(t,"keyed");async function c(a,d){
const r=await a.probe(d);if(!r.usable)throw r.error;return r.platform}e(c,"platformOf");async function E(a,d){const r="Paths are relative to the workspace. Does\
 a step with actions/checkout come before this one?",_=e(w=>(0,o.stat)(w).catch(()=>{}),"look");if((await _(a))?.isDirectory()!==!0)throw new m.dz(`Input 'conte\
xt': there is no folder '${a}'`,{hint:r});if(d!==void 0&&(await _(d))?.isFile()!==!0)throw new m.dz(`Input 'file': there is no file '${d}'`,{hint:r})}e(E,"check\
Files")}),22963:((P,$,n)=>{n.d($,{$U:e(()=>s,"$U"),Cb:e(()=>S,"Cb"),EZ:e(()=>m,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>f,"sD")});var o=n(75892),h=n(75558);async function S(i,u,M){
try{return await M.product.inspect(i,u,M)}catch(l){if(l instanceof o.m_)return;throw l}}e(S,"findSnapshot");async function m(i,{product:u,signal:M,log:l},y){try{
return await u.openCatalog(i,{create:!1,signal:M,log:l,...y&&{first:y}})}catch(p){if(p instanceof o.m_)return;throw p}}e(m,"openExisting");function f({ref:i,manifest:u}){
if(u.kind!=="image")throw new o.dz(`${(0,h.SN)(i)} holds no image but a ${u.kind==="compose"?"Compose project":u.kind}`,{hint:"Restore it with the 'restore' act\
ion"})}e(f,"assertImage");function s(i,{ref:u},{log:M}){if(!(i instanceof o.m_)||i.fields.service!==void 0)throw i;M.warn(i.message.startsWith("Snapshot ")?i.message:
`${(0,h.SN)(u)} cannot be restored: ${i.message}`)}e(s,"warnOfLoss");function O({ref:i,pin:u}){return u===void 0?(0,h.SN)(i):`${(0,h.SN)(i)}@${u}`}e(O,"displayR\
equest")}),14502:((P,$,n)=>{n.r($),n.d($,{recoverable:e(()=>m,"recoverable"),recovery:e(()=>f,"recovery"),recoveryAction:e(()=>s,"recoveryAction")});var o=n(41899);
const h="begun",S="ended";async function m({core:i},u){i.saveState(h,"true");try{return await u()}finally{i.saveState(S,"true")}}e(m,"recoverable");const f={name:"\
clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,u){return O(u.core)?(await u.product.recover(u),{outcome:"succe\
ss",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,o.C)(f),"recoveryAction");function O(i){return i.
getState(h)!==""&&i.getState(S)===""}e(O,"wasKilled")}),13357:((P,$,n)=>{n.d($,{uz:e(()=>R,"uz"),UN:e(()=>p,"UN"),UP:e(()=>C,"UP")});var o=n(75892),h=n(47014),S=n(
10764);function m(v,g){const t=(0,h.bv)(v);if(!(t instanceof o.JC)||t.fields.service!==void 0)return;const{message:c,hint:E}=t,a=f(t,g);return a&&{outcome:a,reason:c,
hint:E}}e(m,"notSaved");function f(v,g){if(v instanceof o.Ry)return"exists";const t=v.fields.store==="cache"||g!==void 0&&(0,S.d0)(g);switch(v.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return v.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||g?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return v.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(f,"outcomeOf");
var s=n(75558),O=n(29172),i=n(14502);async function u(v,g,t){const{kind:c}=v.machine,E=e(()=>(0,O.ym)(v,g,{product:t.product,c:t}),"work");return c==="container"||
c==="compose"?await(0,i.recoverable)(t,E):await E()}e(u,"capture");var M=n(29194),l=n(22963);const y="refused";async function p({request:v,store:g,ifExists:t,failOnRefused:c,
failOpen:E},a){let d,r=!1;try{return d=await(0,l.EZ)(g,a,v.ref),r=!0,d??=await a.product.openCatalog(g,{create:!0,signal:a.signal,log:a.log,first:v.ref}),{state:"\
saved",result:await u({...v,force:t==="replace"},d,a)}}catch(_){const w=(0,h.bv)(_),I=r?m(w,d?.store)?.outcome:(0,M.M)(w)?"down":void 0;if(I==="exists"&&t==="sk\
ip")return{state:"exists"};if(I==="refused"&&c)throw Object.assign(w,{fields:{[y]:!0}});if(I!=="refused"&&!(I==="down"&&E))throw w;const{message:x,hint:T}=w;return a.
log.warn([`'${(0,s.SN)(v.ref)}' was not saved: ${x}`,...T===void 0?[]:[T]].join(`
`)),{state:"refused"}}finally{await d?.[Symbol.asyncDispose]()}}e(p,"save");function R(v){return v instanceof o.JC&&v.fields[y]===!0}e(R,"isRefusedSave");const D=[
"saved","exists","refused"];function C(v,g,t=D){g.output(Object.fromEntries(t.map(c=>[c,v.includes(c)])))}e(C,"setSaveOutputs")}),63956:((P,$,n)=>{n.d($,{IB:e(()=>D,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>i,"R"),R8:e(()=>l,"R8"),RN:e(()=>p,"RN"),Un:e(()=>v,"Un"),Ze:e(()=>R,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>y,"rH")});var o=n(22506),h=n(
14390),S=n(69865),m=n(75558),f=n(30815),s=n(16595);const O=50;function i(t,{store:c}){const E=t.map(({ref:d})=>(0,m.SN)(d)).join(", "),a=t.map(({ref:d,manifest:r,
digest:_})=>[(0,f.aY)((0,m.SN)(d)),(0,S.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(_)]);return(0,s.MY)("🔍",`${E} is in ${c}`,[(0,f.tp)(["Snapshot","Ho\
lds","Made","Digest"],a.slice(0,O))])}e(i,"foundSummary");function u(t,{store:c,advice:E}){return(0,s.MY)("🔍",`${t} is not in ${c}`,[(0,f.FV)(E)])}e(u,"missS\
ummary");const M={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function l(t,{store:c,image:E,buildSeconds:a,from:d,why:r,saved:_,result:w}){return(0,s.MY)(
"🏗️",`Built ${(0,m.SN)(t)} in ${(0,o.Xo)(a)}: ${r}`,[(0,s.Ix)([["Image",(0,f.aY)(E)],["From",(0,f.aY)(d)],...w===void 0?[["Store",(0,f.aY)(c)]]:[...(0,s.Ag)(
w,c),...(0,s.cn)(w)],["Saved",M[_]]]),w===void 0?"":(0,s.Cv)(w),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(E)} …`)])}e(l,"missBuiltSummary");function y(t,{store:c,
image:E}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t.ref)} in ${(0,o.Xo)(t.buildSeconds)}, saved in ${(0,o.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,f.aY)(E)],...(0,s.
Ag)(t,c),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(y,"\
builtSummary");function p(t,{store:c,image:E,buildSeconds:a}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t)} in ${(0,o.Xo)(a)}, not saved`,[(0,s.Ix)([["Image",(0,f.
aY)(E)],["Store",(0,f.aY)(c)],["Saved",M.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(E)} …`)])}e(p,"unsavedSummary");function R(t,{store:c,unsaved:E}){
const a=t.map(({ref:r,manifest:_,stats:w,seconds:I})=>[(0,f.aY)((0,m.SN)(r)),(0,f.aY)(_.source.from),(0,S.z3)(_.size_bytes),(0,S.z3)(w.bytesStored),(0,o.Xo)(I)]),
d=E===0?"":`, and not ${E} more`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,o.Xo)(g(t.map(r=>r.seconds)))}${d}`,[(0,s.Ix)(
[["Store",`${(0,f.aY)(c)} grew by ${(0,S.z3)(g(t.map(({stats:r})=>r.bytesStored)))}`]]),(0,f.tp)(["Snapshot","Image","Holds","Stored anew","Time"],a.slice(0,O))])}
e(R,"savedAllSummary");function D(t,{store:c}){return(0,s.MY)("💾",`Saved ${(0,m.SN)(t.ref)} in ${(0,o.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,c),...(0,s.cn)(
t)]),(0,s.Cv)(t),(0,s.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(D,"savedSummary");function C(t,{
store:c}){const{line:E}=D(t,{store:c}),[a,d]=(0,s.Ag)(t,c).map(([,r])=>r);return{line:E,summary:`💾 ${(0,f.FV)(E)}: ${a} was new, ${d}.
`}}e(C,"savedLaterSummary");function v(t,{store:c}){return(0,s.MY)("⏭️",`${(0,m.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,f.aY)(c)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(v,"presentSummary");function g(t){return t.reduce((c,E)=>c+E,0)}e(g,"sum")}),50755:((P,$,n)=>{n.d($,{H:e(()=>S,"H")});var o=n(76760),h=n(
99786);function S(m,{cwd:f}){const{context:s=".",file:O,target:i,platform:u,network:M}=m,l=(0,h.u)(s),y=l?s:(0,o.resolve)(f,s);return{spec:{context:y,buildArgs:m.
buildArgs??{},labels:m.labels??{},secrets:m.secrets??[],noCache:m.noCache===!0,tags:m.tags??[],...O!==void 0&&{file:l?O:(0,o.resolve)(f,O)},...i!==void 0&&{target:i},
...u!==void 0&&{platform:u},...M!==void 0&&{network:M}},from:O??(l?s:(0,o.join)(s,"Dockerfile")),directory:l?f:y}}e(S,"planBuildSpec")}),24065:((P,$,n)=>{n.d($,
{s:e(()=>O,"s")});var o=n(77598),h=n(75892),S=n(75558),m=n(454);const f=16,s="vm-snapshot build key 1";function O({name:u,platform:M,dockerfile:l,options:y,context:p,
bases:R={}}){const D=Object.entries(R).sort(([t],[c])=>t<c?-1:1),C=`${u}-${(0,m.WN)(M).replaceAll("/","-")}-`,v=`${C}${i(["recipe",l,y,D])}-`,g=`${v}${i(["conte\
xt",p])}`;if(g.length>S.zB)throw new h.dz(`'${u}' is too long for a name with a key: together they have ${g.length} characters`,{hint:`Use a name of at most ${u.
length-g.length+S.zB} characters`});return{key:g,restoreKeys:[v,C]}}e(O,"buildKey");function i(u){return(0,o.hash)("sha256",JSON.stringify([s,...u]),"hex").slice(
0,f)}e(i,"short")}),454:((P,$,n)=>{n.d($,{J5:e(()=>O,"J5"),WN:e(()=>f,"WN"),_O:e(()=>s,"_O")});var o=n(75892);const h="unknown",S={x86_64:"amd64","x86-64":"amd6\
4",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc\
64le",loong64:"loong64",loongarch64:"loong64"},m={macos:"darwin",win32:"windows"};function f(l){const{os:y,architecture:p,variant:R}=typeof l=="string"?i(l):l,D=y.
toLowerCase()||"linux",[C="",v]=(S[p.toLowerCase()]??p.toLowerCase()).split("/"),g=R?.toLowerCase()||v||"",t=g===""||C===""||u(C,g)?"":`/${g}`;return`${m[D]??D}\
/${C||h}${t}`}e(f,"normalisePlatform");function s(l){return l.split("/")[1]===h?{}:{platform:l}}e(s,"askedPlatform");function O(l,y){const p=i(f(l)),R=i(f(y));return p.
os!==R.os?!1:p.architecture===h?!0:p.architecture!==R.architecture?!1:p.variant===void 0||R.variant===void 0?!0:p.variant===R.variant||M(p.variant)<M(R.variant)}
e(O,"platformMatches");function i(l){const[y="",p="",R,...D]=l.trim().split("/");if(y===""||p===""||R===""||D.length>0)throw new o.dz(`'${l}' is no platform`,{hint:"\
Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:y,architecture:p,...R===void 0?{}:{variant:R}}}e(i,"split");function u(l,y){return l===
"arm64"&&["v8","8"].includes(y)||l==="amd64"&&y==="v1"}e(u,"isDefault");function M(l){return Number(l.replace(/^v/,""))}e(M,"level")}),4469:((P,$,n)=>{n.d($,{a:e(
()=>o,"a")});function o(S,m){return`vm-snapshot/${h(S.project)||"project"}/${h(m)||"service"}:${S.name}`}e(o,"snapshotReference");function h(S){return S.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(h,"component")}),99786:((P,$,n)=>{n.d($,{u:e(()=>o,"u")});function o(h){return/^[a-z+]+:\/\/|^git@/.test(h)}e(
o,"isRemoteContext")}),10764:((P,$,n)=>{n.d($,{$9:e(()=>S,"$9"),BR:e(()=>M,"BR"),HE:e(()=>m,"HE"),Iv:e(()=>l,"Iv"),JN:e(()=>g,"JN"),Lf:e(()=>u,"Lf"),Ow:e(()=>R,
"Ow"),V2:e(()=>O,"V2"),YG:e(()=>f,"YG"),_f:e(()=>i,"_f"),at:e(()=>h,"at"),d0:e(()=>p,"d0"),dd:e(()=>y,"dd"),eA:e(()=>C,"eA"),nR:e(()=>s,"nR"),oo:e(()=>v,"oo"),tZ:e(
()=>D,"tZ")});const o=e(t=>c=>t in c,"guard"),h=o("listVersioned"),S=o("list"),m=o("delete"),f=o("stage"),s=o("putSidecarFiles"),O=o("freeBytes"),i=o("lockExclu\
sively"),u=o("workers"),M=o("discardRef"),l=o("abortStaleUploads"),y=o("newestRef"),p=o("missing"),R=o("now"),D=o("fileTime"),C=o("unkept"),v=o("prove"),g=o("as\
sertWritable")})};export{k as id,K as ids,W as modules};
