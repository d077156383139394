var b=Object.defineProperty;var e=(P,R)=>b(P,"name",{value:R,configurable:!0});const k=9696,K=[9696,4502],W={41545:((P,R,n)=>{n.d(R,{yP:e(()=>D,"yP"),$9:e(()=>O,"$9"),uS:e(()=>w,"uS"),C7:e(()=>C,"C7"),cM:e(()=>p,"cM")});var a=n(51455),h=n(
50755),E=n(24065),m=n(75892),u=n(4469),s=n(99786),M=n(13455);const i=1<<20,f=4;async function $(o,d){const r=await Promise.all(o.map(_=>l(_,d)));return[...new Set(
r.flatMap(_=>_.split(/\r?\n/).map(g=>g.trim())))].filter(_=>_.length>=f)}e($,"secretValues");async function l(o,d){const r=new Map(o.split(",").map(x=>[x.slice(
0,x.indexOf("=")),x.slice(x.indexOf("=")+1)])),_=r.get("id");if(_===void 0)throw v("a secret has no id");const g=r.get("src")??r.get("source");if(g!==void 0)return await y(
_,g);const I=r.get("env")??_,T=d[I];if(T===void 0)throw v(`the environment variable ${I} of secret '${_}' is not set`);return T}e(l,"readSecret");async function y(o,d){
const r=await(0,a.readFile)(d).catch(_=>{throw v(`the file of secret '${o}' cannot be read`,_)});if(r.length>i)throw v(`the file of secret '${o}' is larger than\
 1 MiB`);return r.toString()}e(y,"readSecretFile");function v(o,d){return new m.dz(`Input 'secrets': ${o}`,{cause:d,hint:"Write one per line: id=npm,env=NPM_TOK\
EN or id=npm,src=path/to/file"})}e(v,"wrongSecret");const O=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cac\
he","description"],D={ERR_COMMAND:"See the log of this step for the full output of the builder"};async function C(o,d){const{core:r,env:_}=d;for(const U of await $(
o.secrets,_))r.setSecret(U);const g=o.context??".";(0,s.u)(g)||await S(g,o.file);const{"build-args":I,"no-cache":T}=o,x=(0,h.H)({...o,context:g,buildArgs:I,noCache:T},
{cwd:process.cwd()}),{spec:A}=x,N=(0,M.CW)(o.name),L=o.key==="content"?await t(N,A,d):N;return{...x,ref:L,description:o.description,spec:{...A,tags:[(0,u.a)(L,"\
base"),...o.tags]}}}e(C,"planBuild");async function p(o,d,r){const _=await r.app.openDocker(),g=performance.now();return{target:await r.core.group(d,()=>_.build(
o.spec,r)),buildSeconds:Math.round(performance.now()-g)/1e3}}e(p,"runBuild");function w({spec:o,...d},r){return{...d,...r,kind:"image"}}e(w,"captureOf");async function t({
project:o,name:d},r,_){const g=await _.app.openDocker(),I=await g.facts(r,_),T=r.platform??await c(g,_);return{project:o,name:(0,E.s)({name:d,platform:T,...I}).
key}}e(t,"keyed");async function c(o,d){const r=await o.probe(d);if(!r.usable)throw r.error;return r.platform}e(c,"platformOf");async function S(o,d){const r="P\
aths are relative to the workspace. Check that a step with actions/checkout runs before this one",_=e(g=>(0,a.stat)(g).catch(()=>{}),"look");if((await _(o))?.isDirectory()!==
!0)throw new m.dz(`Input 'context': the folder '${o}' does not exist`,{hint:r});if(d!==void 0&&(await _(d))?.isFile()!==!0)throw new m.dz(`Input 'file': the fil\
e '${d}' does not exist`,{hint:r})}e(S,"checkFiles")}),22963:((P,R,n)=>{n.d(R,{$U:e(()=>s,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>m,"EZ"),m$:e(()=>M,"m$"),sD:e(()=>u,"s\
D")});var a=n(75892),h=n(75558);async function E(i,f,$){try{return await $.app.inspect(i,f,$)}catch(l){if(l instanceof a.m_)return;throw l}}e(E,"findSnapshot");
async function m(i,{app:f,signal:$,log:l},y){try{return await f.openCatalog(i,{create:!1,signal:$,log:l,...y&&{first:y}})}catch(v){if(v instanceof a.m_)return;throw v}}
e(m,"openExisting");function u({ref:i,manifest:f},{app:$}){if(f.kind!=="image")throw new a.dz(`${(0,h.SN)(i)} is ${$.kinds.get(f.kind).title}, not an image`,{hint:"\
Restore it with the 'restore' action"})}e(u,"assertImage");function s(i,{ref:f},{log:$}){if(!(i instanceof a.m_)||i.fields.service!==void 0)throw i;$.warn(i.message.
startsWith("Snapshot ")?i.message:`${(0,h.SN)(f)} cannot be restored: ${i.message}`)}e(s,"warnOfLoss");function M({ref:i,pin:f}){return f===void 0?(0,h.SN)(i):`${(0,h.
SN)(i)}@${f}`}e(M,"displayRequest")}),14502:((P,R,n)=>{n.r(R),n.d(R,{recoverable:e(()=>m,"recoverable"),recovery:e(()=>u,"recovery"),recoveryAction:e(()=>s,"rec\
overyAction")});var a=n(41899);const h="begun",E="ended";async function m({core:i},f){i.saveState(h,"true");try{return await f()}finally{i.saveState(E,"true")}}
e(m,"recoverable");const u={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,f){return M(f.core)?(await f.
app.recover(f),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,a.C)(u),"recoveryA\
ction");function M(i){return i.getState(h)!==""&&i.getState(E)===""}e(M,"wasKilled")}),13357:((P,R,n)=>{n.d(R,{uz:e(()=>O,"uz"),UN:e(()=>v,"UN"),UP:e(()=>C,"UP")});
var a=n(75892),h=n(47014),E=n(10764);function m(p,w){const t=(0,h.bv)(p);if(!(t instanceof a.JC)||t.fields.service!==void 0)return;const{message:c,hint:S}=t,o=u(
t,w);return o&&{outcome:o,reason:c,hint:S}}e(m,"notSaved");function u(p,w){if(p instanceof a.Ry)return"exists";const t=p.fields.store==="cache"||w!==void 0&&(0,E.
d0)(w);switch(p.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return p.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||w?.traits.
shared===!0?"refused":void 0;case"ERR_CONFLICT":return p.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:
return}}e(u,"outcomeOf");var s=n(75558),M=n(29172),i=n(14502);async function f(p,w,t){const{app:c}=t,S=e(()=>(0,M.ym)(p,w,{app:c,c:t}),"work");return c.kinds.get(
p.kind).isRecoverable?await(0,i.recoverable)(t,S):await S()}e(f,"capture");var $=n(29194),l=n(22963);const y="refused";async function v({request:p,store:w,ifExists:t,
failOnRefused:c,failOpen:S},o){let d,r=!1;try{return d=await(0,l.EZ)(w,o,p.ref),r=!0,d??=await o.app.openCatalog(w,{create:!0,signal:o.signal,log:o.log,first:p.
ref}),{state:"saved",result:await f({...p,force:t==="replace"},d,o)}}catch(_){const g=(0,h.bv)(_),I=r?m(g,d?.store)?.outcome:(0,$.M)(g)?"down":void 0;if(I==="ex\
ists"&&t==="skip")return{state:"exists"};if(I==="refused"&&c)throw Object.assign(g,{fields:{[y]:!0}});if(I!=="refused"&&!(I==="down"&&S))throw g;const{message:T,
hint:x}=g;return o.log.warn([`'${(0,s.SN)(p.ref)}' was not saved: ${T}`,...x===void 0?[]:[x]].join(`
`)),{state:"refused"}}finally{await d?.[Symbol.asyncDispose]()}}e(v,"save");function O(p){return p instanceof a.JC&&p.fields[y]===!0}e(O,"isRefusedSave");const D=[
"saved","exists","refused"];function C(p,w,t=D){w.output(Object.fromEntries(t.map(c=>[c,p.includes(c)])))}e(C,"setSaveOutputs")}),63956:((P,R,n)=>{n.d(R,{IB:e(()=>D,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>i,"R"),R8:e(()=>l,"R8"),RN:e(()=>v,"RN"),Un:e(()=>p,"Un"),Ze:e(()=>O,"Ze"),n0:e(()=>f,"n0"),rH:e(()=>y,"rH")});var a=n(22506),h=n(
14390),E=n(69865),m=n(75558),u=n(30815),s=n(16595);const M=50;function i(t,{store:c}){const S=t.map(({ref:d})=>(0,m.SN)(d)).join(", "),o=t.map(({ref:d,manifest:r,
digest:_})=>[(0,u.aY)((0,m.SN)(d)),(0,E.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(_)]);return(0,s.MY)("🔍",`${S} is in ${c}`,[(0,u.tp)(["Snapshot","Si\
ze","Created","Digest"],o.slice(0,M))])}e(i,"foundSummary");function f(t,{store:c,advice:S}){return(0,s.MY)("🔍",`${t} is not in ${c}`,[(0,u.FV)(S)])}e(f,"mis\
sSummary");const $={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is already taken",refused:"no: see the warning"};function l(t,{store:c,image:S,buildSeconds:o,from:d,why:r,saved:_,result:g}){return(0,s.MY)(
"🏗️",`Built ${(0,m.SN)(t)} in ${(0,a.Xo)(o)}: ${r}`,[(0,s.Ix)([["Image",(0,u.aY)(S)],["From",(0,u.aY)(d)],...g===void 0?[["Store",(0,u.aY)(c)]]:[...(0,s.Ag)(
g,c),...(0,s.cn)(g)],["Saved",$[_]]]),g===void 0?"":(0,s.Cv)(g),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(S)} …`)])}e(l,"missBuiltSummary");function y(t,{store:c,
image:S}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t.ref)} in ${(0,a.Xo)(t.buildSeconds)}, saved in ${(0,a.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,u.aY)(S)],...(0,s.
Ag)(t,c),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(y,
"builtSummary");function v(t,{store:c,image:S,buildSeconds:o}){return(0,s.MY)("🏗️",`Built ${(0,m.SN)(t)} in ${(0,a.Xo)(o)}, not saved`,[(0,s.Ix)([["Image",
(0,u.aY)(S)],["Store",(0,u.aY)(c)],["Saved",$.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,h.r)(S)} …`)])}e(v,"unsavedSummary");function O(t,{store:c,unsaved:S}){
const o=t.map(({ref:r,manifest:_,stats:g,seconds:I})=>[(0,u.aY)((0,m.SN)(r)),(0,u.aY)(_.source.from),(0,E.z3)(_.size_bytes),(0,E.z3)(g.bytesStored),(0,a.Xo)(I)]),
d=S===0?"":`, ${S} not saved`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,a.Xo)(w(t.map(r=>r.seconds)))}${d}`,[(0,s.Ix)([[
"Store",`${(0,u.aY)(c)} grew by ${(0,E.z3)(w(t.map(({stats:r})=>r.bytesStored)))}`]]),(0,u.tp)(["Snapshot","Image","Size","New data","Time"],o.slice(0,M))])}e(O,
"savedAllSummary");function D(t,{store:c}){return(0,s.MY)("💾",`Saved ${(0,m.SN)(t.ref)} in ${(0,a.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,c),...(0,s.cn)(t)]),
(0,s.Cv)(t),(0,s.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,m.SN)(t.ref))}`,c)])}e(D,"savedSummary");function C(t,{store:c}){
const{line:S}=D(t,{store:c}),[o,d]=(0,s.Ag)(t,c).map(([,r])=>r);return{line:S,summary:`💾 ${(0,u.FV)(S)}: ${o} was new, ${d}.
`}}e(C,"savedLaterSummary");function p(t,{store:c}){return(0,s.MY)("⏭️",`${(0,m.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,u.aY)(c)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(p,"presentSummary");function w(t){return t.reduce((c,S)=>c+S,0)}e(w,"sum")}),50755:((P,R,n)=>{n.d(R,{H:e(()=>E,"H")});var a=n(76760),h=n(
99786);function E(m,{cwd:u}){const{context:s=".",file:M,target:i,platform:f,network:$}=m,l=(0,h.u)(s),y=l?s:(0,a.resolve)(u,s);return{spec:{context:y,buildArgs:m.
buildArgs??{},labels:m.labels??{},secrets:m.secrets??[],noCache:m.noCache===!0,tags:m.tags??[],...M!==void 0&&{file:l?M:(0,a.resolve)(u,M)},...i!==void 0&&{target:i},
...f!==void 0&&{platform:f},...$!==void 0&&{network:$}},from:M??(l?s:(0,a.join)(s,"Dockerfile")),directory:l?u:y}}e(E,"planBuildSpec")}),24065:((P,R,n)=>{n.d(R,
{s:e(()=>M,"s")});var a=n(77598),h=n(75892),E=n(75558),m=n(454);const u=16,s="vm-snapshot build key 1";function M({name:f,platform:$,dockerfile:l,options:y,context:v,
bases:O={}}){const D=Object.entries(O).sort(([t],[c])=>t<c?-1:1),C=`${f}-${(0,m.FL)($).replaceAll("/","-")}-`,p=`${C}${i(["recipe",l,y,D])}-`,w=`${p}${i(["conte\
xt",v])}`;if(w.length>E.zB)throw new h.dz(`'${f}' is too long for a name with a key: together they are ${w.length} characters long`,{hint:`Use a name of at most\
 ${f.length-w.length+E.zB} characters`});return{key:w,restoreKeys:[p,C]}}e(M,"buildKey");function i(f){return(0,a.hash)("sha256",JSON.stringify([s,...f]),"hex").
slice(0,u)}e(i,"short")}),454:((P,R,n)=>{n.d(R,{FL:e(()=>u,"FL"),J5:e(()=>M,"J5"),_O:e(()=>s,"_O")});var a=n(75892);const h="unknown",E={x86_64:"amd64","x86-64":"\
amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"\
ppc64le",loong64:"loong64",loongarch64:"loong64"},m={macos:"darwin",win32:"windows"};function u(l){const{os:y,architecture:v,variant:O}=typeof l=="string"?i(l):
l,D=y.toLowerCase()||"linux",[C="",p]=(E[v.toLowerCase()]??v.toLowerCase()).split("/"),w=O?.toLowerCase()||p||"",t=w===""||C===""||f(C,w)?"":`/${w}`;return`${m[D]??
D}/${C||h}${t}`}e(u,"normalizePlatform");function s(l){return l.split("/")[1]===h?{}:{platform:l}}e(s,"askedPlatform");function M(l,y){const v=i(u(l)),O=i(u(y));
return v.os!==O.os?!1:v.architecture===h?!0:v.architecture!==O.architecture?!1:v.variant===void 0||O.variant===void 0?!0:v.variant===O.variant||$(v.variant)<$(O.
variant)}e(M,"platformMatches");function i(l){const[y="",v="",O,...D]=l.trim().split("/");if(y===""||v===""||O===""||D.length>0)throw new a.dz(`'${l}' is not a \
platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:y,architecture:v,...O===void 0?{}:{variant:O}}}e(i,"split");function f(l,y){
return l==="arm64"&&["v8","8"].includes(y)||l==="amd64"&&y==="v1"}e(f,"isDefault");function $(l){return Number(l.replace(/^v/,""))}e($,"level")}),4469:((P,R,n)=>{
n.d(R,{a:e(()=>a,"a")});function a(E,m){return`vm-snapshot/${h(E.project)||"project"}/${h(m)||"service"}:${E.name}`}e(a,"snapshotReference");function h(E){return E.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(h,"component")}),99786:((P,R,n)=>{n.d(R,{u:e(()=>a,"u")});function a(h){return/^[a-z+]+:\/\/|^git@/.
test(h)}e(a,"isRemoteContext")}),10764:((P,R,n)=>{n.d(R,{$9:e(()=>E,"$9"),BR:e(()=>$,"BR"),HE:e(()=>m,"HE"),Iv:e(()=>l,"Iv"),JN:e(()=>w,"JN"),Lf:e(()=>f,"Lf"),Ow:e(
()=>O,"Ow"),V2:e(()=>M,"V2"),YG:e(()=>u,"YG"),_f:e(()=>i,"_f"),at:e(()=>h,"at"),d0:e(()=>v,"d0"),dd:e(()=>y,"dd"),eA:e(()=>C,"eA"),nR:e(()=>s,"nR"),oo:e(()=>p,"\
oo"),tZ:e(()=>D,"tZ")});const a=e(t=>c=>t in c,"guard"),h=a("listVersioned"),E=a("list"),m=a("delete"),u=a("stage"),s=a("putSidecarFiles"),M=a("freeBytes"),i=a(
"lockExclusively"),f=a("workers"),$=a("discardRef"),l=a("abortStaleUploads"),y=a("newestRef"),v=a("missing"),O=a("now"),D=a("fileTime"),C=a("unkept"),p=a("prove"),
w=a("assertWritable")})};export{k as id,K as ids,W as modules};
