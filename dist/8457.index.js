var A=Object.defineProperty;var e=(N,O)=>A(N,"name",{value:O,configurable:!0});const U=8457,B=[8457,3616],b={10781:((N,O,r)=>{r.d(O,{yP:e(()=>M,"yP"),$9:e(()=>$,"$9"),uS:e(()=>o,"uS"),C7:e(()=>I,"C7"),cM:e(()=>c,"cM")});var _=r(51455),g=r(
76760),E=r(62556),v=r(75892),m=r(70033),s=r(39922);const R=1<<20,i=4;async function l(n,u){const a=await Promise.all(n.map(f=>D(f,u)));return[...new Set(a.flatMap(
f=>f.split(/\r?\n/).map(p=>p.trim())))].filter(f=>f.length>=i)}e(l,"secretValues");async function D(n,u){const a=new Map(n.split(",").map(T=>[T.slice(0,T.indexOf(
"=")),T.slice(T.indexOf("=")+1)])),f=a.get("id");if(f===void 0)throw y("a secret has no id");const p=a.get("src")??a.get("source");if(p!==void 0)return await h(
f,p);const C=a.get("env")??f,P=u[C];if(P===void 0)throw y(`the environment variable ${C} of secret '${f}' is not set`);return P}e(D,"readSecret");async function h(n,u){
const a=await(0,_.readFile)(u).catch(f=>{throw y(`the file of secret '${n}' cannot be read`,f)});if(a.length>R)throw y(`the file of secret '${n}' is larger than\
 1 MiB`);return a.toString()}e(h,"readSecretFile");function y(n,u){return new v.dz(`Input 'secrets': ${n}`,{cause:u,hint:"One per line: id=npm,env=NPM_TOKEN or \
id=npm,src=path/to/file"})}e(y,"wrongSecret");const $=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cache","d\
escription"],M={ERR_COMMAND:"The log of this step has all that the builder said"};async function I(n,u){const{core:a,env:f}=u;for(const x of await l(n.secrets,f))
a.setSecret(x);const p=n.context??".",C=d(p);C||await w(p,n.file);const P={context:p,...n.file!==void 0&&{file:n.file},...n.target!==void 0&&{target:n.target},...n.
platform!==void 0&&{platform:n.platform},...n.network!==void 0&&{network:n.network},buildArgs:n["build-args"],labels:n.labels,secrets:n.secrets,noCache:n["no-ca\
che"],tags:n.tags},T=(0,s.CW)(n.name),k=n.key==="content"?await S(T,P,u):T;return{ref:k,description:n.description,from:n.file??(C?p:(0,g.join)(p,"Dockerfile")),
directory:C?".":p,spec:{...P,tags:[(0,m.y)(k,"base"),...n.tags]}}}e(I,"planBuild");async function c(n,u,a){const f=await a.product.openDocker(),p=performance.now();
return{machine:await a.core.group(u,()=>f.build(n.spec,a)),buildSeconds:Math.round(performance.now()-p)/1e3}}e(c,"runBuild");function o({spec:n,...u},a){return{
...u,...a}}e(o,"captureOf");async function S({project:n,name:u},a,f){const p=await f.product.openDocker(),C=await p.facts(a,f),P=a.platform??await t(p,f);return{
project:n,name:(0,E.s)({name:u,platform:P,...C}).key}}e(S,"keyed");async function t(n,u){const a=await n.probe(u);if(!a.usable)throw a.error;return a.platform}e(
t,"platformOf");function d(n){return/^[a-z+]+:\/\/|^git@/.test(n)}e(d,"isRemote");async function w(n,u){const a="Paths are relative to the workspace. Does a ste\
p with actions/checkout come before this one?",f=e(p=>(0,_.stat)(p).catch(()=>{}),"look");if((await f(n))?.isDirectory()!==!0)throw new v.dz(`Input 'context': t\
here is no folder '${n}'`,{hint:a});if(u!==void 0&&(await f(u))?.isFile()!==!0)throw new v.dz(`Input 'file': there is no file '${u}'`,{hint:a})}e(w,"checkFiles")}),
75741:((N,O,r)=>{r.d(O,{$U:e(()=>s,"$U"),EZ:e(()=>v,"EZ"),NZ:e(()=>R,"NZ"),TE:e(()=>E,"TE"),sD:e(()=>m,"sD")});var _=r(75892),g=r(75558);async function E(i,l,D){
try{return await D.product.inspect(i,l,D)}catch(h){if(h instanceof _.m_)return;throw h}}e(E,"lookUp");async function v(i,{product:l,signal:D,log:h},y){try{return await l.
openCatalogue(i,{create:!1,signal:D,log:h,...y&&{first:y}})}catch($){if($ instanceof _.m_)return;throw $}}e(v,"openExisting");function m({ref:i,manifest:l}){if(l.
kind!=="image")throw new _.dz(`${(0,g.SN)(i)} holds no image but a ${l.kind==="compose"?"Compose project":l.kind}`,{hint:"Restore it with the 'restore' action"})}
e(m,"assertImage");function s(i,{ref:l},{log:D}){if(!(i instanceof _.m_)||i.fields.service!==void 0)throw i;D.warn(i.message.startsWith("Snapshot ")?i.message:`${(0,g.
SN)(l)} cannot be restored: ${i.message}`)}e(s,"warnOfLoss");function R({ref:i,pin:l}){return l===void 0?(0,g.SN)(i):`${(0,g.SN)(i)}@${l}`}e(R,"asked")}),83616:((N,O,r)=>{
r.r(O),r.d(O,{recoverable:e(()=>v,"recoverable"),recovery:e(()=>m,"recovery"),recoveryAction:e(()=>s,"recoveryAction")});var _=r(23379);const g="begun",E="ended";
async function v({core:i},l){i.saveState(g,"true");try{return await l()}finally{i.saveState(E,"true")}}e(v,"recoverable");const m={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(i,l){return R(l.core)?(await l.product.recover(l),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,_.C)(m),"recoveryAction");function R(i){return i.getState(g)!==""&&i.getState(
E)===""}e(R,"wasKilled")}),90571:((N,O,r)=>{r.d(O,{uz:e(()=>$,"uz"),UN:e(()=>y,"UN"),NI:e(()=>I,"NI")});var _=r(75892),g=r(18631);function E(c,o){if(!(c instanceof
_.JC)||c.fields.service!==void 0)return;const{message:S,hint:t}=c,d=v(c,o);return d&&{outcome:d,reason:S,hint:t}}e(E,"notSaved");function v(c,o){if(c instanceof
_.Ry)return"exists";const S=c.fields.store==="cache"||o!==void 0&&(0,g.d0)(o);switch(c.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return c.fields.
limited===!0?"refused":"down";case"ERR_EXHAUSTED":return S||o?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return c.fields.unread===!0?"refused":void 0;case"\
ERR_INTEGRITY":case"ERR_UNSUPPORTED":return S?"refused":void 0;default:return}}e(v,"outcomeOf");var m=r(75558),s=r(57964),R=r(83616);async function i(c,o,S){const{
kind:t}=c.machine,d=e(()=>(0,s.Dg)(c,o,{product:S.product,c:S}),"work");return t==="container"||t==="compose"?await(0,R.recoverable)(S,d):await d()}e(i,"capture");
var l=r(14448),D=r(75741);const h="refused";async function y({request:c,store:o,ifExists:S,failOnRefused:t,failOpen:d},w){let n,u=!1;try{return n=await(0,D.EZ)(
o,w,c.ref),u=!0,n??=await w.product.openCatalogue(o,{create:!0,signal:w.signal,log:w.log,first:c.ref}),{state:"saved",result:await i({...c,force:S==="replace"},
n,w)}}catch(a){const f=u?E(a,n?.store)?.outcome:(0,l.H)(a)?"down":void 0;if(f==="exists"&&S==="skip")return{state:"exists"};if(f==="refused"&&t)throw Object.assign(
a,{fields:{[h]:!0}});if(f!=="refused"&&!(f==="down"&&d))throw a;const{message:p,hint:C}=a;return w.log.warn([`'${(0,m.SN)(c.ref)}' was not saved: ${p}`,...C===void 0?
[]:[C]].join(`
`)),{state:"refused"}}finally{await n?.[Symbol.asyncDispose]()}}e(y,"save");function $(c){return c instanceof _.JC&&c.fields[h]===!0}e($,"isRefusedSave");const M=[
"saved","exists","refused"];function I(c,o,S=M){o.output(Object.fromEntries(S.map(t=>[t,c.includes(t)])))}e(I,"tellSaved")}),65955:((N,O,r)=>{r.d(O,{IB:e(()=>I,
"IB"),Kp:e(()=>c,"Kp"),R:e(()=>i,"R"),R8:e(()=>h,"R8"),RN:e(()=>$,"RN"),Un:e(()=>o,"Un"),Ze:e(()=>M,"Ze"),n0:e(()=>l,"n0"),rH:e(()=>y,"rH")});var _=r(2202),g=r(
9734),E=r(13785),v=r(75558),m=r(47974),s=r(96276);const R=50;function i(t,{store:d}){const w=t.map(({ref:u})=>(0,v.SN)(u)).join(", "),n=t.map(({ref:u,manifest:a,
digest:f})=>[(0,m.aY)((0,v.SN)(u)),(0,E.z3)(a.size_bytes),(0,s.Vc)(a.created_at),(0,s.VK)(f)]);return(0,s.MY)("🔍",`${w} is in ${d}`,[(0,m.tp)(["Snapshot","Ho\
lds","Made","Digest"],n.slice(0,R))])}e(i,"foundSummary");function l(t,{store:d,advice:w}){return(0,s.MY)("🔍",`${t} is not in ${d}`,[(0,m.FV)(w)])}e(l,"missS\
ummary");const D={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function h(t,{store:d,image:w,buildSeconds:n,from:u,why:a,saved:f,result:p}){return(0,s.MY)(
"🏗️",`Built ${(0,v.SN)(t)} in ${(0,_.Xo)(n)}: ${a}`,[(0,s.Ix)([["Image",(0,m.aY)(w)],["From",(0,m.aY)(u)],...p===void 0?[["Store",(0,m.aY)(d)]]:[...(0,s.Ag)(
p,d),...(0,s.cn)(p)],["Saved",D[f]]]),p===void 0?"":(0,s.Cv)(p),(0,s.K2)("use it",`docker run --rm ${(0,g.r)(w)} …`)])}e(h,"missBuiltSummary");function y(t,{store:d,
image:w}){return(0,s.MY)("🏗️",`Built ${(0,v.SN)(t.ref)} in ${(0,_.Xo)(t.buildSeconds)}, saved in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,m.aY)(w)],...(0,s.
Ag)(t,d),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,g.r)((0,v.SN)(t.ref))}`,d)])}e(y,"\
builtSummary");function $(t,{store:d,image:w,buildSeconds:n}){return(0,s.MY)("🏗️",`Built ${(0,v.SN)(t)} in ${(0,_.Xo)(n)}, not saved`,[(0,s.Ix)([["Image",(0,m.
aY)(w)],["Store",(0,m.aY)(d)],["Saved",D.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,g.r)(w)} …`)])}e($,"unsavedSummary");function M(t,{store:d,unsaved:w}){
const n=t.map(({ref:a,manifest:f,stats:p,seconds:C})=>[(0,m.aY)((0,v.SN)(a)),(0,m.aY)(f.source.from),(0,E.z3)(f.size_bytes),(0,E.z3)(p.bytesStored),(0,_.Xo)(C)]),
u=w===0?"":`, and not ${w} more`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,_.Xo)(S(t.map(a=>a.seconds)))}${u}`,[(0,s.Ix)(
[["Store",`${(0,m.aY)(d)} grew by ${(0,E.z3)(S(t.map(({stats:a})=>a.bytesStored)))}`]]),(0,m.tp)(["Snapshot","Image","Holds","Stored anew","Time"],n.slice(0,R))])}
e(M,"savedAllSummary");function I(t,{store:d}){return(0,s.MY)("💾",`Saved ${(0,v.SN)(t.ref)} in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,d),...(0,s.cn)(
t)]),(0,s.Cv)(t),(0,s.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,g.r)((0,v.SN)(t.ref))}`,d)])}e(I,"savedSummary");function c(t,{
store:d}){const{line:w}=I(t,{store:d}),[n,u]=(0,s.Ag)(t,d).map(([,a])=>a);return{line:w,summary:`💾 ${(0,m.FV)(w)}: ${n} was new, ${u}.
`}}e(c,"savedLaterSummary");function o(t,{store:d}){return(0,s.MY)("⏭️",`${(0,v.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,m.aY)(d)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(o,"presentSummary");function S(t){return t.reduce((d,w)=>d+w,0)}e(S,"sum")}),62556:((N,O,r)=>{r.d(O,{s:e(()=>R,"s")});var _=r(77598),g=r(
75892),E=r(75558),v=r(454);const m=16,s="vm-snapshot build key 1";function R({name:l,platform:D,dockerfile:h,options:y,context:$,bases:M={}}){const I=Object.entries(
M).sort(([t],[d])=>t<d?-1:1),c=`${l}-${(0,v.WN)(D).replaceAll("/","-")}-`,o=`${c}${i(["recipe",h,y,I])}-`,S=`${o}${i(["context",$])}`;if(S.length>E.zB)throw new g.
dz(`'${l}' is too long for a name with a key: together they have ${S.length} characters`,{hint:`Use a name of at most ${l.length-S.length+E.zB} characters`});return{
key:S,restoreKeys:[o,c]}}e(R,"buildKey");function i(l){return(0,_.hash)("sha256",JSON.stringify([s,...l]),"hex").slice(0,m)}e(i,"short")}),70033:((N,O,r)=>{r.d(
O,{y:e(()=>_,"y")});function _(E,v){return`vm-snapshot/${g(E.project)||"project"}/${g(v)||"service"}:${E.name}`}e(_,"ownReference");function g(E){return E.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(g,"component")}),454:((N,O,r)=>{r.d(O,{J5:e(()=>R,"J5"),WN:e(()=>m,"WN"),_O:e(()=>s,"_O")});var _=r(75892);const g="\
unknown",E={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"\
386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},v={macos:"darwin",win32:"windows"};function m(h){const{os:y,architecture:$,
variant:M}=typeof h=="string"?i(h):h,I=y.toLowerCase()||"linux",[c="",o]=(E[$.toLowerCase()]??$.toLowerCase()).split("/"),S=M?.toLowerCase()||o||"",t=S===""||c===
""||l(c,S)?"":`/${S}`;return`${v[I]??I}/${c||g}${t}`}e(m,"normalisePlatform");function s(h){return h.split("/")[1]===g?{}:{platform:h}}e(s,"askedPlatform");function R(h,y){
const $=i(m(h)),M=i(m(y));return $.os!==M.os?!1:$.architecture===g?!0:$.architecture!==M.architecture?!1:$.variant===void 0||M.variant===void 0?!0:$.variant===M.
variant||D($.variant)<D(M.variant)}e(R,"platformMatches");function i(h){const[y="",$="",M,...I]=h.trim().split("/");if(y===""||$===""||M===""||I.length>0)throw new _.
dz(`'${h}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:y,architecture:$,...M===void 0?{}:{variant:M}}}
e(i,"split");function l(h,y){return h==="arm64"&&["v8","8"].includes(y)||h==="amd64"&&y==="v1"}e(l,"isDefault");function D(h){return Number(h.replace(/^v/,""))}
e(D,"level")}),18631:((N,O,r)=>{r.d(O,{$9:e(()=>g,"$9"),BR:e(()=>l,"BR"),HE:e(()=>E,"HE"),JN:e(()=>c,"JN"),Lf:e(()=>i,"Lf"),Ow:e(()=>$,"Ow"),V2:e(()=>s,"V2"),YG:e(
()=>v,"YG"),_f:e(()=>R,"_f"),d0:e(()=>y,"d0"),eA:e(()=>M,"eA"),j7:e(()=>h,"j7"),lM:e(()=>_,"lM"),nR:e(()=>m,"nR"),oo:e(()=>I,"oo"),p:e(()=>D,"p")});const _=e(o=>"\
listStamped"in o,"isStamped"),g=e(o=>"list"in o,"isListable"),E=e(o=>"delete"in o,"isDeletable"),v=e(o=>"stage"in o,"isStaging"),m=e(o=>"shelve"in o,"isShelving"),
s=e(o=>"freeBytes"in o,"isMeasured"),R=e(o=>"lockExclusively"in o,"isLockable"),i=e(o=>"workers"in o,"isWorked"),l=e(o=>"discardRef"in o,"isDiscarding"),D=e(o=>"\
tidy"in o,"isTidy"),h=e(o=>"newestRef"in o,"isNearest"),y=e(o=>"missing"in o,"isLossy"),$=e(o=>"now"in o,"isClocked"),M=e(o=>"unkept"in o,"isKeeping"),I=e(o=>"p\
rove"in o,"isProving"),c=e(o=>"assertWritable"in o,"isGuarded")})};export{U as id,B as ids,b as modules};
