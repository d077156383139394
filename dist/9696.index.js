var L=Object.defineProperty;var e=(P,M)=>L(P,"name",{value:M,configurable:!0});const k=9696,B=[9696,4502],b={41545:((P,M,o)=>{o.d(M,{yP:e(()=>$,"yP"),$9:e(()=>y,"$9"),uS:e(()=>v,"uS"),C7:e(()=>I,"C7"),cM:e(()=>C,"cM")});var _=o(51455),p=o(
76760),E=o(24065),w=o(75892),l=o(4469),s=o(13455);const R=1<<20,c=4;async function u(n,i){const r=await Promise.all(n.map(f=>O(f,i)));return[...new Set(r.flatMap(
f=>f.split(/\r?\n/).map(m=>m.trim())))].filter(f=>f.length>=c)}e(u,"secretValues");async function O(n,i){const r=new Map(n.split(",").map(N=>[N.slice(0,N.indexOf(
"=")),N.slice(N.indexOf("=")+1)])),f=r.get("id");if(f===void 0)throw S("a secret has no id");const m=r.get("src")??r.get("source");if(m!==void 0)return await h(
f,m);const D=r.get("env")??f,T=i[D];if(T===void 0)throw S(`the environment variable ${D} of secret '${f}' is not set`);return T}e(O,"readSecret");async function h(n,i){
const r=await(0,_.readFile)(i).catch(f=>{throw S(`the file of secret '${n}' cannot be read`,f)});if(r.length>R)throw S(`the file of secret '${n}' is larger than\
 1 MiB`);return r.toString()}e(h,"readSecretFile");function S(n,i){return new w.dz(`Input 'secrets': ${n}`,{cause:i,hint:"One per line: id=npm,env=NPM_TOKEN or \
id=npm,src=path/to/file"})}e(S,"wrongSecret");const y=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cache","d\
escription"],$={ERR_COMMAND:"The log of this step has all that the builder said"};async function I(n,i){const{core:r,env:f}=i;for(const A of await u(n.secrets,f))
r.setSecret(A);const m=n.context??".",D=d(m);D||await g(m,n.file);const T={context:m,...n.file!==void 0&&{file:n.file},...n.target!==void 0&&{target:n.target},...n.
platform!==void 0&&{platform:n.platform},...n.network!==void 0&&{network:n.network},buildArgs:n["build-args"],labels:n.labels,secrets:n.secrets,noCache:n["no-ca\
che"],tags:n.tags},N=(0,s.CW)(n.name),x=n.key==="content"?await a(N,T,i):N;return{ref:x,description:n.description,from:n.file??(D?m:(0,p.join)(m,"Dockerfile")),
directory:D?".":m,spec:{...T,tags:[(0,l.a)(x,"base"),...n.tags]}}}e(I,"planBuild");async function C(n,i,r){const f=await r.product.openDocker(),m=performance.now();
return{machine:await r.core.group(i,()=>f.build(n.spec,r)),buildSeconds:Math.round(performance.now()-m)/1e3}}e(C,"runBuild");function v({spec:n,...i},r){return{
...i,...r}}e(v,"captureOf");async function a({project:n,name:i},r,f){const m=await f.product.openDocker(),D=await m.facts(r,f),T=r.platform??await t(m,f);return{
project:n,name:(0,E.s)({name:i,platform:T,...D}).key}}e(a,"keyed");async function t(n,i){const r=await n.probe(i);if(!r.usable)throw r.error;return r.platform}e(
t,"platformOf");function d(n){return/^[a-z+]+:\/\/|^git@/.test(n)}e(d,"isRemote");async function g(n,i){const r="Paths are relative to the workspace. Does a ste\
p with actions/checkout come before this one?",f=e(m=>(0,_.stat)(m).catch(()=>{}),"look");if((await f(n))?.isDirectory()!==!0)throw new w.dz(`Input 'context': t\
here is no folder '${n}'`,{hint:r});if(i!==void 0&&(await f(i))?.isFile()!==!0)throw new w.dz(`Input 'file': there is no file '${i}'`,{hint:r})}e(g,"checkFiles")}),
22963:((P,M,o)=>{o.d(M,{$U:e(()=>s,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>w,"EZ"),m$:e(()=>R,"m$"),sD:e(()=>l,"sD")});var _=o(75892),p=o(75558);async function E(c,u,O){
try{return await O.product.inspect(c,u,O)}catch(h){if(h instanceof _.m_)return;throw h}}e(E,"findSnapshot");async function w(c,{product:u,signal:O,log:h},S){try{
return await u.openCatalog(c,{create:!1,signal:O,log:h,...S&&{first:S}})}catch(y){if(y instanceof _.m_)return;throw y}}e(w,"openExisting");function l({ref:c,manifest:u}){
if(u.kind!=="image")throw new _.dz(`${(0,p.SN)(c)} holds no image but a ${u.kind==="compose"?"Compose project":u.kind}`,{hint:"Restore it with the 'restore' act\
ion"})}e(l,"assertImage");function s(c,{ref:u},{log:O}){if(!(c instanceof _.m_)||c.fields.service!==void 0)throw c;O.warn(c.message.startsWith("Snapshot ")?c.message:
`${(0,p.SN)(u)} cannot be restored: ${c.message}`)}e(s,"warnOfLoss");function R({ref:c,pin:u}){return u===void 0?(0,p.SN)(c):`${(0,p.SN)(c)}@${u}`}e(R,"displayR\
equest")}),14502:((P,M,o)=>{o.r(M),o.d(M,{recoverable:e(()=>w,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>s,"recoveryAction")});var _=o(41899);
const p="begun",E="ended";async function w({core:c},u){c.saveState(p,"true");try{return await u()}finally{c.saveState(E,"true")}}e(w,"recoverable");const l={name:"\
clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,u){return R(u.core)?(await u.product.recover(u),{outcome:"succe\
ss",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,_.C)(l),"recoveryAction");function R(c){return c.
getState(p)!==""&&c.getState(E)===""}e(R,"wasKilled")}),13357:((P,M,o)=>{o.d(M,{uz:e(()=>$,"uz"),UN:e(()=>y,"UN"),UP:e(()=>C,"UP")});var _=o(75892),p=o(47014),E=o(
10764);function w(v,a){const t=(0,p.bv)(v);if(!(t instanceof _.JC)||t.fields.service!==void 0)return;const{message:d,hint:g}=t,n=l(t,a);return n&&{outcome:n,reason:d,
hint:g}}e(w,"notSaved");function l(v,a){if(v instanceof _.Ry)return"exists";const t=v.fields.store==="cache"||a!==void 0&&(0,E.d0)(a);switch(v.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return v.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||a?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return v.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");
var s=o(75558),R=o(29172),c=o(14502);async function u(v,a,t){const{kind:d}=v.machine,g=e(()=>(0,R.ym)(v,a,{product:t.product,c:t}),"work");return d==="container"||
d==="compose"?await(0,c.recoverable)(t,g):await g()}e(u,"capture");var O=o(29194),h=o(22963);const S="refused";async function y({request:v,store:a,ifExists:t,failOnRefused:d,
failOpen:g},n){let i,r=!1;try{return i=await(0,h.EZ)(a,n,v.ref),r=!0,i??=await n.product.openCatalog(a,{create:!0,signal:n.signal,log:n.log,first:v.ref}),{state:"\
saved",result:await u({...v,force:t==="replace"},i,n)}}catch(f){const m=(0,p.bv)(f),D=r?w(m,i?.store)?.outcome:(0,O.M)(m)?"down":void 0;if(D==="exists"&&t==="sk\
ip")return{state:"exists"};if(D==="refused"&&d)throw Object.assign(m,{fields:{[S]:!0}});if(D!=="refused"&&!(D==="down"&&g))throw m;const{message:T,hint:N}=m;return n.
log.warn([`'${(0,s.SN)(v.ref)}' was not saved: ${T}`,...N===void 0?[]:[N]].join(`
`)),{state:"refused"}}finally{await i?.[Symbol.asyncDispose]()}}e(y,"save");function $(v){return v instanceof _.JC&&v.fields[S]===!0}e($,"isRefusedSave");const I=[
"saved","exists","refused"];function C(v,a,t=I){a.output(Object.fromEntries(t.map(d=>[d,v.includes(d)])))}e(C,"setSaveOutputs")}),63956:((P,M,o)=>{o.d(M,{IB:e(()=>I,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>c,"R"),R8:e(()=>h,"R8"),RN:e(()=>y,"RN"),Un:e(()=>v,"Un"),Ze:e(()=>$,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>S,"rH")});var _=o(22506),p=o(
14390),E=o(69865),w=o(75558),l=o(30815),s=o(16595);const R=50;function c(t,{store:d}){const g=t.map(({ref:i})=>(0,w.SN)(i)).join(", "),n=t.map(({ref:i,manifest:r,
digest:f})=>[(0,l.aY)((0,w.SN)(i)),(0,E.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(f)]);return(0,s.MY)("🔍",`${g} is in ${d}`,[(0,l.tp)(["Snapshot","Ho\
lds","Made","Digest"],n.slice(0,R))])}e(c,"foundSummary");function u(t,{store:d,advice:g}){return(0,s.MY)("🔍",`${t} is not in ${d}`,[(0,l.FV)(g)])}e(u,"missS\
ummary");const O={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function h(t,{store:d,image:g,buildSeconds:n,from:i,why:r,saved:f,result:m}){return(0,s.MY)(
"🏗️",`Built ${(0,w.SN)(t)} in ${(0,_.Xo)(n)}: ${r}`,[(0,s.Ix)([["Image",(0,l.aY)(g)],["From",(0,l.aY)(i)],...m===void 0?[["Store",(0,l.aY)(d)]]:[...(0,s.Ag)(
m,d),...(0,s.cn)(m)],["Saved",O[f]]]),m===void 0?"":(0,s.Cv)(m),(0,s.K2)("use it",`docker run --rm ${(0,p.r)(g)} …`)])}e(h,"missBuiltSummary");function S(t,{store:d,
image:g}){return(0,s.MY)("🏗️",`Built ${(0,w.SN)(t.ref)} in ${(0,_.Xo)(t.buildSeconds)}, saved in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,l.aY)(g)],...(0,s.
Ag)(t,d),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,p.r)((0,w.SN)(t.ref))}`,d)])}e(S,"\
builtSummary");function y(t,{store:d,image:g,buildSeconds:n}){return(0,s.MY)("🏗️",`Built ${(0,w.SN)(t)} in ${(0,_.Xo)(n)}, not saved`,[(0,s.Ix)([["Image",(0,l.
aY)(g)],["Store",(0,l.aY)(d)],["Saved",O.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,p.r)(g)} …`)])}e(y,"unsavedSummary");function $(t,{store:d,unsaved:g}){
const n=t.map(({ref:r,manifest:f,stats:m,seconds:D})=>[(0,l.aY)((0,w.SN)(r)),(0,l.aY)(f.source.from),(0,E.z3)(f.size_bytes),(0,E.z3)(m.bytesStored),(0,_.Xo)(D)]),
i=g===0?"":`, and not ${g} more`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,_.Xo)(a(t.map(r=>r.seconds)))}${i}`,[(0,s.Ix)(
[["Store",`${(0,l.aY)(d)} grew by ${(0,E.z3)(a(t.map(({stats:r})=>r.bytesStored)))}`]]),(0,l.tp)(["Snapshot","Image","Holds","Stored anew","Time"],n.slice(0,R))])}
e($,"savedAllSummary");function I(t,{store:d}){return(0,s.MY)("💾",`Saved ${(0,w.SN)(t.ref)} in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,d),...(0,s.cn)(
t)]),(0,s.Cv)(t),(0,s.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,p.r)((0,w.SN)(t.ref))}`,d)])}e(I,"savedSummary");function C(t,{
store:d}){const{line:g}=I(t,{store:d}),[n,i]=(0,s.Ag)(t,d).map(([,r])=>r);return{line:g,summary:`💾 ${(0,l.FV)(g)}: ${n} was new, ${i}.
`}}e(C,"savedLaterSummary");function v(t,{store:d}){return(0,s.MY)("⏭️",`${(0,w.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,l.aY)(d)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(v,"presentSummary");function a(t){return t.reduce((d,g)=>d+g,0)}e(a,"sum")}),24065:((P,M,o)=>{o.d(M,{s:e(()=>R,"s")});var _=o(77598),p=o(
75892),E=o(75558),w=o(454);const l=16,s="vm-snapshot build key 1";function R({name:u,platform:O,dockerfile:h,options:S,context:y,bases:$={}}){const I=Object.entries(
$).sort(([t],[d])=>t<d?-1:1),C=`${u}-${(0,w.WN)(O).replaceAll("/","-")}-`,v=`${C}${c(["recipe",h,S,I])}-`,a=`${v}${c(["context",y])}`;if(a.length>E.zB)throw new p.
dz(`'${u}' is too long for a name with a key: together they have ${a.length} characters`,{hint:`Use a name of at most ${u.length-a.length+E.zB} characters`});return{
key:a,restoreKeys:[v,C]}}e(R,"buildKey");function c(u){return(0,_.hash)("sha256",JSON.stringify([s,...u]),"hex").slice(0,l)}e(c,"short")}),454:((P,M,o)=>{o.d(M,
{J5:e(()=>R,"J5"),WN:e(()=>l,"WN"),_O:e(()=>s,"_O")});var _=o(75892);const p="unknown",E={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm\
/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loon\
g64"},w={macos:"darwin",win32:"windows"};function l(h){const{os:S,architecture:y,variant:$}=typeof h=="string"?c(h):h,I=S.toLowerCase()||"linux",[C="",v]=(E[y.toLowerCase()]??
y.toLowerCase()).split("/"),a=$?.toLowerCase()||v||"",t=a===""||C===""||u(C,a)?"":`/${a}`;return`${w[I]??I}/${C||p}${t}`}e(l,"normalisePlatform");function s(h){
return h.split("/")[1]===p?{}:{platform:h}}e(s,"askedPlatform");function R(h,S){const y=c(l(h)),$=c(l(S));return y.os!==$.os?!1:y.architecture===p?!0:y.architecture!==
$.architecture?!1:y.variant===void 0||$.variant===void 0?!0:y.variant===$.variant||O(y.variant)<O($.variant)}e(R,"platformMatches");function c(h){const[S="",y="",
$,...I]=h.trim().split("/");if(S===""||y===""||$===""||I.length>0)throw new _.dz(`'${h}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd\
64 or linux/arm/v7"});return{os:S,architecture:y,...$===void 0?{}:{variant:$}}}e(c,"split");function u(h,S){return h==="arm64"&&["v8","8"].includes(S)||h==="amd\
64"&&S==="v1"}e(u,"isDefault");function O(h){return Number(h.replace(/^v/,""))}e(O,"level")}),4469:((P,M,o)=>{o.d(M,{a:e(()=>_,"a")});function _(E,w){return`vm-\
snapshot/${p(E.project)||"project"}/${p(w)||"service"}:${E.name}`}e(_,"snapshotReference");function p(E){return E.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}e(p,"component")}),10764:((P,M,o)=>{o.d(M,{$9:e(()=>p,"$9"),BR:e(()=>u,"BR"),HE:e(()=>E,"HE"),Iv:e(()=>O,"Iv"),JN:e(()=>v,"JN"),Lf:e(()=>c,"Lf"),Ow:e(
()=>y,"Ow"),V2:e(()=>s,"V2"),YG:e(()=>w,"YG"),_f:e(()=>R,"_f"),d0:e(()=>S,"d0"),dd:e(()=>h,"dd"),eA:e(()=>I,"eA"),lM:e(()=>_,"lM"),nR:e(()=>l,"nR"),oo:e(()=>C,"\
oo"),tZ:e(()=>$,"tZ")});const _=e(a=>"listStamped"in a,"isStamped"),p=e(a=>"list"in a,"isListable"),E=e(a=>"delete"in a,"isDeletable"),w=e(a=>"stage"in a,"isSta\
ging"),l=e(a=>"shelve"in a,"isShelving"),s=e(a=>"freeBytes"in a,"isMeasured"),R=e(a=>"lockExclusively"in a,"isLockable"),c=e(a=>"workers"in a,"isWorked"),u=e(a=>"\
discardRef"in a,"isDiscarding"),O=e(a=>"tidy"in a,"canCleanUploads"),h=e(a=>"newestRef"in a,"canSearchRefs"),S=e(a=>"missing"in a,"isLossy"),y=e(a=>"now"in a,"i\
sClocked"),$=e(a=>"fileTime"in a,"isTiming"),I=e(a=>"unkept"in a,"isKeeping"),C=e(a=>"prove"in a,"isProving"),v=e(a=>"assertWritable"in a,"isGuarded")})};export{k as id,B as ids,b as modules};
