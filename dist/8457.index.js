var k=Object.defineProperty;var e=(N,M)=>k(N,"name",{value:M,configurable:!0});const U=8457,B=[8457,3616],b={10781:((N,M,a)=>{a.d(M,{yP:e(()=>$,"yP"),$9:e(()=>y,"$9"),uS:e(()=>v,"uS"),C7:e(()=>I,"C7"),cM:e(()=>C,"cM")});var _=a(51455),w=a(
76760),E=a(62556),p=a(75892),l=a(70033),s=a(39922);const D=1<<20,c=4;async function u(n,i){const r=await Promise.all(n.map(f=>O(f,i)));return[...new Set(r.flatMap(
f=>f.split(/\r?\n/).map(m=>m.trim())))].filter(f=>f.length>=c)}e(u,"secretValues");async function O(n,i){const r=new Map(n.split(",").map(T=>[T.slice(0,T.indexOf(
"=")),T.slice(T.indexOf("=")+1)])),f=r.get("id");if(f===void 0)throw S("a secret has no id");const m=r.get("src")??r.get("source");if(m!==void 0)return await h(
f,m);const R=r.get("env")??f,P=i[R];if(P===void 0)throw S(`the environment variable ${R} of secret '${f}' is not set`);return P}e(O,"readSecret");async function h(n,i){
const r=await(0,_.readFile)(i).catch(f=>{throw S(`the file of secret '${n}' cannot be read`,f)});if(r.length>D)throw S(`the file of secret '${n}' is larger than\
 1 MiB`);return r.toString()}e(h,"readSecretFile");function S(n,i){return new p.dz(`Input 'secrets': ${n}`,{cause:i,hint:"One per line: id=npm,env=NPM_TOKEN or \
id=npm,src=path/to/file"})}e(S,"wrongSecret");const y=["key","context","file","target","build-args","secrets","labels","platform","tags","network","no-cache","d\
escription"],$={ERR_COMMAND:"The log of this step has all that the builder said"};async function I(n,i){const{core:r,env:f}=i;for(const A of await u(n.secrets,f))
r.setSecret(A);const m=n.context??".",R=d(m);R||await g(m,n.file);const P={context:m,...n.file!==void 0&&{file:n.file},...n.target!==void 0&&{target:n.target},...n.
platform!==void 0&&{platform:n.platform},...n.network!==void 0&&{network:n.network},buildArgs:n["build-args"],labels:n.labels,secrets:n.secrets,noCache:n["no-ca\
che"],tags:n.tags},T=(0,s.CW)(n.name),x=n.key==="content"?await o(T,P,i):T;return{ref:x,description:n.description,from:n.file??(R?m:(0,w.join)(m,"Dockerfile")),
directory:R?".":m,spec:{...P,tags:[(0,l.y)(x,"base"),...n.tags]}}}e(I,"planBuild");async function C(n,i,r){const f=await r.product.openDocker(),m=performance.now();
return{machine:await r.core.group(i,()=>f.build(n.spec,r)),buildSeconds:Math.round(performance.now()-m)/1e3}}e(C,"runBuild");function v({spec:n,...i},r){return{
...i,...r}}e(v,"captureOf");async function o({project:n,name:i},r,f){const m=await f.product.openDocker(),R=await m.facts(r,f),P=r.platform??await t(m,f);return{
project:n,name:(0,E.s)({name:i,platform:P,...R}).key}}e(o,"keyed");async function t(n,i){const r=await n.probe(i);if(!r.usable)throw r.error;return r.platform}e(
t,"platformOf");function d(n){return/^[a-z+]+:\/\/|^git@/.test(n)}e(d,"isRemote");async function g(n,i){const r="Paths are relative to the workspace. Does a ste\
p with actions/checkout come before this one?",f=e(m=>(0,_.stat)(m).catch(()=>{}),"look");if((await f(n))?.isDirectory()!==!0)throw new p.dz(`Input 'context': t\
here is no folder '${n}'`,{hint:r});if(i!==void 0&&(await f(i))?.isFile()!==!0)throw new p.dz(`Input 'file': there is no file '${i}'`,{hint:r})}e(g,"checkFiles")}),
75741:((N,M,a)=>{a.d(M,{$U:e(()=>s,"$U"),EZ:e(()=>p,"EZ"),NZ:e(()=>D,"NZ"),TE:e(()=>E,"TE"),sD:e(()=>l,"sD")});var _=a(75892),w=a(75558);async function E(c,u,O){
try{return await O.product.inspect(c,u,O)}catch(h){if(h instanceof _.m_)return;throw h}}e(E,"lookUp");async function p(c,{product:u,signal:O,log:h},S){try{return await u.
openCatalogue(c,{create:!1,signal:O,log:h,...S&&{first:S}})}catch(y){if(y instanceof _.m_)return;throw y}}e(p,"openExisting");function l({ref:c,manifest:u}){if(u.
kind!=="image")throw new _.dz(`${(0,w.SN)(c)} holds no image but a ${u.kind==="compose"?"Compose project":u.kind}`,{hint:"Restore it with the 'restore' action"})}
e(l,"assertImage");function s(c,{ref:u},{log:O}){if(!(c instanceof _.m_)||c.fields.service!==void 0)throw c;O.warn(c.message.startsWith("Snapshot ")?c.message:`${(0,w.
SN)(u)} cannot be restored: ${c.message}`)}e(s,"warnOfLoss");function D({ref:c,pin:u}){return u===void 0?(0,w.SN)(c):`${(0,w.SN)(c)}@${u}`}e(D,"asked")}),83616:((N,M,a)=>{
a.r(M),a.d(M,{recoverable:e(()=>p,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>s,"recoveryAction")});var _=a(23379);const w="begun",E="ended";
async function p({core:c},u){c.saveState(w,"true");try{return await u()}finally{c.saveState(E,"true")}}e(p,"recoverable");const l={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,u){return D(u.core)?(await u.product.recover(u),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},s=e(()=>(0,_.C)(l),"recoveryAction");function D(c){return c.getState(w)!==""&&c.getState(
E)===""}e(D,"wasKilled")}),90571:((N,M,a)=>{a.d(M,{uz:e(()=>$,"uz"),UN:e(()=>y,"UN"),NI:e(()=>C,"NI")});var _=a(75892),w=a(47014),E=a(10764);function p(v,o){const t=(0,w.
bv)(v);if(!(t instanceof _.JC)||t.fields.service!==void 0)return;const{message:d,hint:g}=t,n=l(t,o);return n&&{outcome:n,reason:d,hint:g}}e(p,"notSaved");function l(v,o){
if(v instanceof _.Ry)return"exists";const t=v.fields.store==="cache"||o!==void 0&&(0,E.d0)(o);switch(v.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return v.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||o?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return v.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");var s=a(75558),D=a(57964),c=a(83616);async function u(v,o,t){
const{kind:d}=v.machine,g=e(()=>(0,D.Dg)(v,o,{product:t.product,c:t}),"work");return d==="container"||d==="compose"?await(0,c.recoverable)(t,g):await g()}e(u,"c\
apture");var O=a(14448),h=a(75741);const S="refused";async function y({request:v,store:o,ifExists:t,failOnRefused:d,failOpen:g},n){let i,r=!1;try{return i=await(0,h.
EZ)(o,n,v.ref),r=!0,i??=await n.product.openCatalogue(o,{create:!0,signal:n.signal,log:n.log,first:v.ref}),{state:"saved",result:await u({...v,force:t==="replac\
e"},i,n)}}catch(f){const m=(0,w.bv)(f),R=r?p(m,i?.store)?.outcome:(0,O.H)(m)?"down":void 0;if(R==="exists"&&t==="skip")return{state:"exists"};if(R==="refused"&&
d)throw Object.assign(m,{fields:{[S]:!0}});if(R!=="refused"&&!(R==="down"&&g))throw m;const{message:P,hint:T}=m;return n.log.warn([`'${(0,s.SN)(v.ref)}' was not\
 saved: ${P}`,...T===void 0?[]:[T]].join(`
`)),{state:"refused"}}finally{await i?.[Symbol.asyncDispose]()}}e(y,"save");function $(v){return v instanceof _.JC&&v.fields[S]===!0}e($,"isRefusedSave");const I=[
"saved","exists","refused"];function C(v,o,t=I){o.output(Object.fromEntries(t.map(d=>[d,v.includes(d)])))}e(C,"tellSaved")}),65955:((N,M,a)=>{a.d(M,{IB:e(()=>I,
"IB"),Kp:e(()=>C,"Kp"),R:e(()=>c,"R"),R8:e(()=>h,"R8"),RN:e(()=>y,"RN"),Un:e(()=>v,"Un"),Ze:e(()=>$,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>S,"rH")});var _=a(2202),w=a(
9734),E=a(13785),p=a(75558),l=a(47974),s=a(96276);const D=50;function c(t,{store:d}){const g=t.map(({ref:i})=>(0,p.SN)(i)).join(", "),n=t.map(({ref:i,manifest:r,
digest:f})=>[(0,l.aY)((0,p.SN)(i)),(0,E.z3)(r.size_bytes),(0,s.Vc)(r.created_at),(0,s.VK)(f)]);return(0,s.MY)("🔍",`${g} is in ${d}`,[(0,l.tp)(["Snapshot","Ho\
lds","Made","Digest"],n.slice(0,D))])}e(c,"foundSummary");function u(t,{store:d,advice:g}){return(0,s.MY)("🔍",`${t} is not in ${d}`,[(0,l.FV)(g)])}e(u,"missS\
ummary");const O={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function h(t,{store:d,image:g,buildSeconds:n,from:i,why:r,saved:f,result:m}){return(0,s.MY)(
"🏗️",`Built ${(0,p.SN)(t)} in ${(0,_.Xo)(n)}: ${r}`,[(0,s.Ix)([["Image",(0,l.aY)(g)],["From",(0,l.aY)(i)],...m===void 0?[["Store",(0,l.aY)(d)]]:[...(0,s.Ag)(
m,d),...(0,s.cn)(m)],["Saved",O[f]]]),m===void 0?"":(0,s.Cv)(m),(0,s.K2)("use it",`docker run --rm ${(0,w.r)(g)} …`)])}e(h,"missBuiltSummary");function S(t,{store:d,
image:g}){return(0,s.MY)("🏗️",`Built ${(0,p.SN)(t.ref)} in ${(0,_.Xo)(t.buildSeconds)}, saved in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([["Image",(0,l.aY)(g)],...(0,s.
Ag)(t,d),...(0,s.cn)(t)]),(0,s.Cv)(t),(0,s.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,w.r)((0,p.SN)(t.ref))}`,d)])}e(S,"\
builtSummary");function y(t,{store:d,image:g,buildSeconds:n}){return(0,s.MY)("🏗️",`Built ${(0,p.SN)(t)} in ${(0,_.Xo)(n)}, not saved`,[(0,s.Ix)([["Image",(0,l.
aY)(g)],["Store",(0,l.aY)(d)],["Saved",O.refused]]),(0,s.K2)("use it",`docker run --rm ${(0,w.r)(g)} …`)])}e(y,"unsavedSummary");function $(t,{store:d,unsaved:g}){
const n=t.map(({ref:r,manifest:f,stats:m,seconds:R})=>[(0,l.aY)((0,p.SN)(r)),(0,l.aY)(f.source.from),(0,E.z3)(f.size_bytes),(0,E.z3)(m.bytesStored),(0,_.Xo)(R)]),
i=g===0?"":`, and not ${g} more`;return(0,s.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} in ${(0,_.Xo)(o(t.map(r=>r.seconds)))}${i}`,[(0,s.Ix)(
[["Store",`${(0,l.aY)(d)} grew by ${(0,E.z3)(o(t.map(({stats:r})=>r.bytesStored)))}`]]),(0,l.tp)(["Snapshot","Image","Holds","Stored anew","Time"],n.slice(0,D))])}
e($,"savedAllSummary");function I(t,{store:d}){return(0,s.MY)("💾",`Saved ${(0,p.SN)(t.ref)} in ${(0,_.Xo)(t.seconds)}`,[(0,s.Ix)([...(0,s.Ag)(t,d),...(0,s.cn)(
t)]),(0,s.Cv)(t),(0,s.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,w.r)((0,p.SN)(t.ref))}`,d)])}e(I,"savedSummary");function C(t,{
store:d}){const{line:g}=I(t,{store:d}),[n,i]=(0,s.Ag)(t,d).map(([,r])=>r);return{line:g,summary:`💾 ${(0,l.FV)(g)}: ${n} was new, ${i}.
`}}e(C,"savedLaterSummary");function v(t,{store:d}){return(0,s.MY)("⏭️",`${(0,p.SN)(t.ref)} exists, nothing was built`,[(0,s.Ix)([["In",(0,l.aY)(d)],...(0,s.
cn)(t)]),(0,s.Cv)(t)])}e(v,"presentSummary");function o(t){return t.reduce((d,g)=>d+g,0)}e(o,"sum")}),62556:((N,M,a)=>{a.d(M,{s:e(()=>D,"s")});var _=a(77598),w=a(
75892),E=a(75558),p=a(454);const l=16,s="vm-snapshot build key 1";function D({name:u,platform:O,dockerfile:h,options:S,context:y,bases:$={}}){const I=Object.entries(
$).sort(([t],[d])=>t<d?-1:1),C=`${u}-${(0,p.WN)(O).replaceAll("/","-")}-`,v=`${C}${c(["recipe",h,S,I])}-`,o=`${v}${c(["context",y])}`;if(o.length>E.zB)throw new w.
dz(`'${u}' is too long for a name with a key: together they have ${o.length} characters`,{hint:`Use a name of at most ${u.length-o.length+E.zB} characters`});return{
key:o,restoreKeys:[v,C]}}e(D,"buildKey");function c(u){return(0,_.hash)("sha256",JSON.stringify([s,...u]),"hex").slice(0,l)}e(c,"short")}),70033:((N,M,a)=>{a.d(
M,{y:e(()=>_,"y")});function _(E,p){return`vm-snapshot/${w(E.project)||"project"}/${w(p)||"service"}:${E.name}`}e(_,"ownReference");function w(E){return E.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(w,"component")}),454:((N,M,a)=>{a.d(M,{J5:e(()=>D,"J5"),WN:e(()=>l,"WN"),_O:e(()=>s,"_O")});var _=a(75892);const w="\
unknown",E={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"\
386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},p={macos:"darwin",win32:"windows"};function l(h){const{os:S,architecture:y,
variant:$}=typeof h=="string"?c(h):h,I=S.toLowerCase()||"linux",[C="",v]=(E[y.toLowerCase()]??y.toLowerCase()).split("/"),o=$?.toLowerCase()||v||"",t=o===""||C===
""||u(C,o)?"":`/${o}`;return`${p[I]??I}/${C||w}${t}`}e(l,"normalisePlatform");function s(h){return h.split("/")[1]===w?{}:{platform:h}}e(s,"askedPlatform");function D(h,S){
const y=c(l(h)),$=c(l(S));return y.os!==$.os?!1:y.architecture===w?!0:y.architecture!==$.architecture?!1:y.variant===void 0||$.variant===void 0?!0:y.variant===$.
variant||O(y.variant)<O($.variant)}e(D,"platformMatches");function c(h){const[S="",y="",$,...I]=h.trim().split("/");if(S===""||y===""||$===""||I.length>0)throw new _.
dz(`'${h}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:S,architecture:y,...$===void 0?{}:{variant:$}}}
e(c,"split");function u(h,S){return h==="arm64"&&["v8","8"].includes(S)||h==="amd64"&&S==="v1"}e(u,"isDefault");function O(h){return Number(h.replace(/^v/,""))}
e(O,"level")}),10764:((N,M,a)=>{a.d(M,{$9:e(()=>w,"$9"),BR:e(()=>u,"BR"),HE:e(()=>E,"HE"),JN:e(()=>v,"JN"),Lf:e(()=>c,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>s,"V2"),YG:e(
()=>p,"YG"),_f:e(()=>D,"_f"),d0:e(()=>S,"d0"),eA:e(()=>I,"eA"),j7:e(()=>h,"j7"),lM:e(()=>_,"lM"),nR:e(()=>l,"nR"),oo:e(()=>C,"oo"),p:e(()=>O,"p"),tZ:e(()=>$,"tZ")});
const _=e(o=>"listStamped"in o,"isStamped"),w=e(o=>"list"in o,"isListable"),E=e(o=>"delete"in o,"isDeletable"),p=e(o=>"stage"in o,"isStaging"),l=e(o=>"shelve"in
o,"isShelving"),s=e(o=>"freeBytes"in o,"isMeasured"),D=e(o=>"lockExclusively"in o,"isLockable"),c=e(o=>"workers"in o,"isWorked"),u=e(o=>"discardRef"in o,"isDisc\
arding"),O=e(o=>"tidy"in o,"isTidy"),h=e(o=>"newestRef"in o,"isNearest"),S=e(o=>"missing"in o,"isLossy"),y=e(o=>"now"in o,"isClocked"),$=e(o=>"fileTime"in o,"is\
Timing"),I=e(o=>"unkept"in o,"isKeeping"),C=e(o=>"prove"in o,"isProving"),v=e(o=>"assertWritable"in o,"isGuarded")})};export{U as id,B as ids,b as modules};
