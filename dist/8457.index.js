var k=Object.defineProperty;var e=(N,M)=>k(N,"name",{value:M,configurable:!0});const U=8457,B=[8457,3616],b={10781:((N,M,a)=>{a.d(M,{yP:e(()=>$,"yP"),$9:e(()=>y,"$9"),uS:e(()=>t,"uS"),C7:e(()=>I,"C7"),cM:e(()=>C,"cM")});var v=a(51455),_=a(
76760),E=a(62556),w=a(75892),l=a(70033),s=a(39922);const D=1<<20,c=4;async function u(n,i){const r=await Promise.all(n.map(f=>O(f,i)));return[...new Set(r.flatMap(
f=>f.split(/\r?\n/).map(m=>m.trim())))].filter(f=>f.length>=c)}e(u,"secretValues");async function O(n,i){const r=new Map(n.split(",").map(P=>[P.slice(0,P.indexOf(
"=")),P.slice(P.indexOf("=")+1)])),f=r.get("id");if(f===void 0)throw g("a secret has no id");const m=r.get("src")??r.get("source");if(m!==void 0)return await h(
f,m);const R=r.get("env")??f,T=i[R];if(T===void 0)throw g(`the environment variable ${R} of secret '${f}' is not set`);return T}e(O,"readSecret");async function h(n,i){
const r=await(0,v.readFile)(i).catch(f=>{throw g(`the file of secret '${n}' cannot be read`,f)});if(r.length>D)throw g(`the file of secret '${n}' is larger than\
 1 MiB`);return r.toString()}e(h,"readSecretFile");function g(n,i){return new w.dz(`Input 'secrets': ${n}`,{cause:i,hint:"One per line: id=npm,env=NPM_TOKEN or \
id=npm,src=path/to/file"})}e(g,"wrongSecret");const y=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cache","d\
escription"],$={ERR_COMMAND:"The log of this step has all that the builder said"};async function I(n,i){const{core:r,env:f}=i;for(const A of await u(n.secrets,f))
r.setSecret(A);const m=n.context??".",R=d(m);R||await p(m,n.file);const T={context:m,...n.file!==void 0&&{file:n.file},...n.target!==void 0&&{target:n.target},...n.
platform!==void 0&&{platform:n.platform},...n.network!==void 0&&{network:n.network},buildArgs:n["build-args"],labels:n.labels,secrets:n.secrets,noCache:n["no-ca\
che"],tags:n.tags},P=(0,s.CW)(n.name),x=n.key==="content"?await S(P,T,i):P;return{ref:x,description:n.description,from:n.file??(R?m:(0,_.join)(m,"Dockerfile")),
directory:R?".":m,spec:{...T,tags:[(0,l.y)(x,"base"),...n.tags]}}}e(I,"planBuild");async function C(n,i,r){const f=await r.product.openDocker(),m=performance.now();
return{machine:await r.core.group(i,()=>f.build(n.spec,r)),buildSeconds:Math.round(performance.now()-m)/1e3}}e(C,"runBuild");function t({spec:n,...i},r){return{
...i,...r}}e(t,"captureOf");async function S({project:n,name:i},r,f){const m=await f.product.openDocker(),R=await m.facts(r,f),T=r.platform??await o(m,f);return{
project:n,name:(0,E.s)({name:i,platform:T,...R}).key}}e(S,"keyed");async function o(n,i){const r=await n.probe(i);if(!r.usable)throw r.error;return r.platform}e(
o,"platformOf");function d(n){return/^[a-z+]+:\/\/|^git@/.test(n)}e(d,"isRemote");async function p(n,i){const r="Paths are relative to the workspace. Does a ste\
p with actions/checkout come before this one?",f=e(m=>(0,v.stat)(m).catch(()=>{}),"look");if((await f(n))?.isDirectory()!==!0)throw new w.dz(`Input 'context': t\
here is no folder '${n}'`,{hint:r});if(i!==void 0&&(await f(i))?.isFile()!==!0)throw new w.dz(`Input 'file': there is no file '${i}'`,{hint:r})}e(p,"checkFiles")}),
75741:((N,M,a)=>{a.d(M,{$U:e(()=>s,"$U"),EZ:e(()=>w,"EZ"),NZ:e(()=>D,"NZ"),TE:e(()=>E,"TE"),sD:e(()=>l,"sD")});var v=a(75892),_=a(75558);async function E(c,u,O){
try{return await O.product.inspect(c,u,O)}catch(h){if(h instanceof v.m_)return;throw h}}e(E,"lookUp");async function w(c,{product:u,signal:O,log:h},g){try{return await u.
openCatalogue(c,{create:!1,signal:O,log:h,...g&&{first:g}})}catch(y){if(y instanceof v.m_)return;throw y}}e(w,"openExisting");function l({ref:c,manifest:u}){if(u.
kind!=="image")throw new v.dz(`${(0,_.SN)(c)} holds no image but a ${u.kind==="compose"?"Compose project":u.kind}`,{hint:"Restore it with the 'restore' action"})}
e(l,"assertImage");function s(c,{ref:u},{log:O}){if(!(c instanceof v.m_)||c.fields.service!==void 0)throw c;O.warn(c.message.startsWith("Snapshot ")?c.message:`${(0,_.
SN)(u)} cannot be restored: ${c.message}`)}e(s,"warnOfLoss");function D({ref:c,pin:u}){return u===void 0?(0,_.SN)(c):`${(0,_.SN)(c)}@${u}`}e(D,"asked")}),83616:((N,M,a)=>{
a.r(M),a.d(M,{recoverable:e(()=>w,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>s,"recoveryAction")});var v=a(23379);const _="begun",E="ended";
async function w({core:c},u){c.saveState(_,"true");try{return await u()}finally{c.saveState(E,"true")}}e(w,"recoverable");const l={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,u){return D(u.core)?(await u.product.recover(u),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,v.C)(l),"recoveryAction");function D(c){return c.getState(_)!==""&&c.getState(
E)===""}e(D,"wasKilled")}),90571:((N,M,a)=>{a.d(M,{uz:e(()=>$,"uz"),UN:e(()=>y,"UN"),NI:e(()=>C,"NI")});var v=a(75892),_=a(47014),E=a(18631);function w(t,S){const o=(0,_.
bv)(t);if(!(o instanceof v.JC)||o.fields.service!==void 0)return;const{message:d,hint:p}=o,n=l(o,S);return n&&{outcome:n,reason:d,hint:p}}e(w,"notSaved");function l(t,S){
if(t instanceof v.Ry)return"exists";const o=t.fields.store==="cache"||S!==void 0&&(0,E.d0)(S);switch(t.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return t.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||S?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return t.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(l,"outcomeOf");var s=a(75558),D=a(57964),c=a(83616);async function u(t,S,o){
const{kind:d}=t.machine,p=e(()=>(0,D.Dg)(t,S,{product:o.product,c:o}),"work");return d==="container"||d==="compose"?await(0,c.recoverable)(o,p):await p()}e(u,"c\
apture");var O=a(14448),h=a(75741);const g="refused";async function y({request:t,store:S,ifExists:o,failOnRefused:d,failOpen:p},n){let i,r=!1;try{return i=await(0,h.
EZ)(S,n,t.ref),r=!0,i??=await n.product.openCatalogue(S,{create:!0,signal:n.signal,log:n.log,first:t.ref}),{state:"saved",result:await u({...t,force:o==="replac\
e"},i,n)}}catch(f){const m=(0,_.bv)(f),R=r?w(m,i?.store)?.outcome:(0,O.H)(m)?"down":void 0;if(R==="exists"&&o==="skip")return{state:"exists"};if(R==="refused"&&
d)throw Object.assign(m,{fields:{[g]:!0}});if(R!=="refused"&&!(R==="down"&&p))throw m;const{message:T,hint:P}=m;return n.log.warn([`'${(0,s.SN)(t.ref)}' was not\
 saved: ${T}`,...P===void 0?[]:[P]].join(`
`)),{state:"refused"}}finally{await i?.[Symbol.asyncDispose]()}}e(y,"save");function $(t){return t instanceof v.JC&&t.fields[g]===!0}e($,"isRefusedSave");const I=[
"saved","exists","refused"];function C(t,S,o=I){S.output(Object.fromEntries(o.map(d=>[d,t.includes(d)])))}e(C,"tellSaved")}),65955:((N,M,a)=>{a.d(M,{IB:e(()=>I,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>c,"R"),R8:e(()=>h,"R8"),RN:e(()=>y,"RN"),Un:e(()=>t,"Un"),Ze:e(()=>$,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>g,"rH")});var v=a(2202),_=a(
9734),E=a(13785),w=a(75558),l=a(47974),s=a(96276);const D=50;function c(o,{store:d}){const p=o.map(({ref:i})=>(0,w.SN)(i)).join(", "),n=o.map(({ref:i,manifest:r,
digest:f})=>[(0,l.aY)((0,w.SN)(i)),(0,E.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(f)]);return(0,s.MY)("🔍",`${p} is in ${d}`,[(0,l.tp)(["Snapshot","Ho\
lds","Made","Digest"],n.slice(0,D))])}e(c,"foundSummary");function u(o,{store:d,advice:p}){return(0,s.MY)("🔍",`${o} is not in ${d}`,[(0,l.FV)(p)])}e(u,"missS\
ummary");const O={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function h(o,{store:d,image:p,buildSeconds:n,from:i,why:r,saved:f,result:m}){return(0,s.MY)(
"🏗️",`Built ${(0,w.SN)(o)} in ${(0,v.Xo)(n)}: ${r}`,[(0,s.Ix)([["Image",(0,l.aY)(p)],["From",(0,l.aY)(i)],...m===void 0?[["Store",(0,l.aY)(d)]]:[...(0,s.Ag)(
m,d),...(0,s.cn)(m)],["Saved",O[f]]]),m===void 0?"":(0,s.Cv)(m),(0,s.K2)("use it",`docker run --rm ${(0,_.r)(p)} …`)])}e(h,"missBuiltSummary");function g(o,{store:d,
image:p}){return(0,s.MY)("🏗️",`Built ${(0,w.SN)(o.ref)} in ${(0,v.Xo)(o.buildSeconds)}, saved in ${(0,v.Xo)(o.seconds)}`,[(0,s.Ix)([["Image",(0,l.aY)(p)],...(0,s.
Ag)(o,d),...(0,s.cn)(o)]),(0,s.Cv)(o),(0,s.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,_.r)((0,w.SN)(o.ref))}`,d)])}e(g,"\
builtSummary");function y(o,{store:d,image:p,buildSeconds:n}){return(0,s.MY)("🏗️",`Built ${(0,w.SN)(o)} in ${(0,v.Xo)(n)}, not saved`,[(0,s.Ix)([["Image",(0,l.
aY)(p)],["Store",(0,l.aY)(d)],["Saved",O.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,_.r)(p)} …`)])}e(y,"unsavedSummary");function $(o,{store:d,unsaved:p}){
const n=o.map(({ref:r,manifest:f,stats:m,seconds:R})=>[(0,l.aY)((0,w.SN)(r)),(0,l.aY)(f.source.from),(0,E.z3)(f.size_bytes),(0,E.z3)(m.bytesStored),(0,v.Xo)(R)]),
i=p===0?"":`, and not ${p} more`;return(0,s.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,v.Xo)(S(o.map(r=>r.seconds)))}${i}`,[(0,s.Ix)(
[["Store",`${(0,l.aY)(d)} grew by ${(0,E.z3)(S(o.map(({stats:r})=>r.bytesStored)))}`]]),(0,l.tp)(["Snapshot","Image","Holds","Stored anew","Time"],n.slice(0,D))])}
e($,"savedAllSummary");function I(o,{store:d}){return(0,s.MY)("💾",`Saved ${(0,w.SN)(o.ref)} in ${(0,v.Xo)(o.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(o,d),...(0,s.cn)(
o)]),(0,s.Cv)(o),(0,s.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,w.SN)(o.ref))}`,d)])}e(I,"savedSummary");function C(o,{
store:d}){const{line:p}=I(o,{store:d}),[n,i]=(0,s.Ag)(o,d).map(([,r])=>r);return{line:p,summary:`💾 ${(0,l.FV)(p)}: ${n} was new, ${i}.
`}}e(C,"savedLaterSummary");function t(o,{store:d}){return(0,s.MY)("⏭️",`${(0,w.SN)(o.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,l.aY)(d)],...(0,s.
cn)(o)]),(0,s.Cv)(o)])}e(t,"presentSummary");function S(o){return o.reduce((d,p)=>d+p,0)}e(S,"sum")}),62556:((N,M,a)=>{a.d(M,{s:e(()=>D,"s")});var v=a(77598),_=a(
75892),E=a(75558),w=a(454);const l=16,s="vm-snapshot build key 1";function D({name:u,platform:O,dockerfile:h,options:g,context:y,bases:$={}}){const I=Object.entries(
$).sort(([o],[d])=>o<d?-1:1),C=`${u}-${(0,w.WN)(O).replaceAll("/","-")}-`,t=`${C}${c(["recipe",h,g,I])}-`,S=`${t}${c(["context",y])}`;if(S.length>E.zB)throw new _.
dz(`'${u}' is too long for a name with a key: together they have ${S.length} characters`,{hint:`Use a name of at most ${u.length-S.length+E.zB} characters`});return{
key:S,restoreKeys:[t,C]}}e(D,"buildKey");function c(u){return(0,v.hash)("sha256",JSON.stringify([s,...u]),"hex").slice(0,l)}e(c,"short")}),70033:((N,M,a)=>{a.d(
M,{y:e(()=>v,"y")});function v(E,w){return`vm-snapshot/${_(E.project)||"project"}/${_(w)||"service"}:${E.name}`}e(v,"ownReference");function _(E){return E.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(_,"component")}),454:((N,M,a)=>{a.d(M,{J5:e(()=>D,"J5"),WN:e(()=>l,"WN"),_O:e(()=>s,"_O")});var v=a(75892);const _="\
unknown",E={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"\
386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},w={macos:"darwin",win32:"windows"};function l(h){const{os:g,architecture:y,
variant:$}=typeof h=="string"?c(h):h,I=g.toLowerCase()||"linux",[C="",t]=(E[y.toLowerCase()]??y.toLowerCase()).split("/"),S=$?.toLowerCase()||t||"",o=S===""||C===
""||u(C,S)?"":`/${S}`;return`${w[I]??I}/${C||_}${o}`}e(l,"normalisePlatform");function s(h){return h.split("/")[1]===_?{}:{platform:h}}e(s,"askedPlatform");function D(h,g){
const y=c(l(h)),$=c(l(g));return y.os!==$.os?!1:y.architecture===_?!0:y.architecture!==$.architecture?!1:y.variant===void 0||$.variant===void 0?!0:y.variant===$.
variant||O(y.variant)<O($.variant)}e(D,"platformMatches");function c(h){const[g="",y="",$,...I]=h.trim().split("/");if(g===""||y===""||$===""||I.length>0)throw new v.
dz(`'${h}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:g,architecture:y,...$===void 0?{}:{variant:$}}}
e(c,"split");function u(h,g){return h==="arm64"&&["v8","8"].includes(g)||h==="amd64"&&g==="v1"}e(u,"isDefault");function O(h){return Number(h.replace(/^v/,""))}
e(O,"level")}),18631:((N,M,a)=>{a.d(M,{$9:e(()=>_,"$9"),BR:e(()=>u,"BR"),HE:e(()=>E,"HE"),JN:e(()=>C,"JN"),Lf:e(()=>c,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>s,"V2"),YG:e(
()=>w,"YG"),_f:e(()=>D,"_f"),d0:e(()=>g,"d0"),eA:e(()=>$,"eA"),j7:e(()=>h,"j7"),lM:e(()=>v,"lM"),nR:e(()=>l,"nR"),oo:e(()=>I,"oo"),p:e(()=>O,"p")});const v=e(t=>"\
listStamped"in t,"isStamped"),_=e(t=>"list"in t,"isListable"),E=e(t=>"delete"in t,"isDeletable"),w=e(t=>"stage"in t,"isStaging"),l=e(t=>"shelve"in t,"isShelving"),
s=e(t=>"freeBytes"in t,"isMeasured"),D=e(t=>"lockExclusively"in t,"isLockable"),c=e(t=>"workers"in t,"isWorked"),u=e(t=>"discardRef"in t,"isDiscarding"),O=e(t=>"\
tidy"in t,"isTidy"),h=e(t=>"newestRef"in t,"isNearest"),g=e(t=>"missing"in t,"isLossy"),y=e(t=>"now"in t,"isClocked"),$=e(t=>"unkept"in t,"isKeeping"),I=e(t=>"p\
rove"in t,"isProving"),C=e(t=>"assertWritable"in t,"isGuarded")})};export{U as id,B as ids,b as modules};
