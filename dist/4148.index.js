var de=Object.defineProperty;var e=(C,D)=>de(C,"name",{value:D,configurable:!0});const fe=4148,me=[4148],le={8049:((C,D,a)=>{a.d(D,{C5:e(()=>u,"C5"),v8:e(()=>y,"v8"),vT:e(()=>m,"vT")});var s=a(77598),l=a(75892),_=a(75558);function y({ref:f,pin:S}){
if(f.project===_.sT&&S===void 0)return f.name;throw new l.dz("Input 'name': several images have a project of their own, so the name has none and no digest",{hint:"\
Give one word, such as 'ci-images'"})}e(y,"projectOf");function u(f,{id:S,references:v}){const w=(v[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,
"");return{project:f,name:`${w.slice(0,80)||"image"}-${(0,s.hash)("sha256",S,"hex").slice(0,8)}`}}e(u,"memberOf");function m(f,S){return f.length===1&&f[0]==="a\
ll"?[...S]:f.map(v=>{const w=v.includes("@")||/:[^/]*$/.test(v)?v:`${v}:latest`,P=S.find(({id:A,references:k})=>A===v||k.includes(w));if(P===void 0)throw new l.
dz(`Input 'images': Docker has no image '${v}'`,{hint:"See `docker image ls`"});return{id:P.id,references:[w,...P.references.filter(A=>A!==w)]}})}e(m,"chosenIma\
ges")}),44305:((C,D,a)=>{a.d(D,{y:e(()=>l,"y")});var s=a(75892);function l(_,{log:y}){return async(u,m)=>{const f=`Snapshot built for ${u}, current platform is ${m}`;
if(!_)throw new s.Wt(f,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return y.warn(`${f}. This may not work corr\
ectly.`),!0}}e(l,"platformPolicy")}),31595:((C,D,a)=>{a.d(D,{C7:e(()=>u,"C7"),LZ:e(()=>_,"LZ"),OA:e(()=>m,"OA"),Oc:e(()=>y,"Oc")});const s="unsaved",l="unsaved-\
images";function _(S,v){v.saveState(s,JSON.stringify(S))}e(_,"saveState");function y(S,v){v.saveState(l,JSON.stringify(S))}e(y,"leaveSetToSave");function u(S){return f(
s,S)}e(u,"loadState");function m(S){return f(l,S)}e(m,"takeUnsavedSet");function f(S,v){const w=v.getState(S);return w===""?void 0:JSON.parse(w)}e(f,"stateOf")}),
70106:((C,D,a)=>{a.d(D,{DS:e(()=>y,"DS"),Fl:e(()=>u,"Fl"),pU:e(()=>m,"pU")});var s=a(22506),l=a(75558),_=a(44305);const y=["allow-platform-mismatch","foreign-ta\
gs","via","force","auto-skip"];async function u(f,S,{catalog:v,job:w}){const{tags:P,via:A,force:k,"auto-skip":N}=S;if(N){const M=await w.product.readWorth(f,v,w);
if(M.buildSeconds===void 0&&w.log.info(`${(0,l.SN)(f.ref)} does not say how long its build took: 'auto-skip' has nothing to compare`),!M.paysOff){const[O,i]=[M.
restoreSeconds,M.buildSeconds].map(c=>(0,s.Xo)(c??0));w.log.info(`${(0,l.SN)(f.ref)} is not restored: that took ${O}, and building it takes ${i} (auto-skip)`);return}}
const Y={...m(f,S,w),...P.length>0&&{tags:P},foreignTags:S["foreign-tags"],force:k,via:A},x=await w.product.openDocker(),$=await w.product.restore(Y,{catalog:v,
provider:x},w);return N&&$.machine.changed&&await w.product.recordRestore(f,$.seconds,{store:v.store,c:w}),$}e(u,"restoreFound");function m(f,S,v){return{name:{
ref:f.ref,pin:f.digest},snapshot:f,confirmPlatform:(0,_.y)(S["allow-platform-mismatch"],v)}}e(m,"requestFor")}),4242:((C,D,a)=>{a.d(D,{$:e(()=>_,"$"),l:e(()=>y,
"l")});var s=a(75892),l=a(75558);async function _({name:u,names:m},f,S){if(u===void 0==(m.length===0))throw new s.dz(u===void 0?"Nothing says what to restore: '\
name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name', or several as 'names', one per line"});if(u!==void 0)return{
names:[u],empty:[]};const v=[],w=[];for(const P of m){const A=/^(.+)\/\*$/.exec(P)?.[1];if(A===void 0)v.push((0,l.rd)(P,{project:l.sT}));else{const k=f===void 0?
[]:await y((0,l.XB)(A),f,S);for(const N of k)v.push(N);k.length===0&&w.push(P)}}return{names:v,empty:w}}e(_,"selectNames");async function y(u,m,f){return(await f.
product.list({project:u},m,f)).map(({ref:v})=>({ref:v})).sort((v,w)=>(0,l.SN)(v.ref)<(0,l.SN)(w.ref)?-1:1)}e(y,"membersOf")}),14148:((C,D,a)=>{a.r(D),a.d(D,{main:e(
()=>q,"main"),mainAction:e(()=>re,"mainAction")});var s=a(75892),l=a(47014),_=a(83620),y=a(75558),u=a(4469),m=a(41899),f=a(41545),S=a(22963),v=a(31595),w=a(70106),
P=a(13357),A=a(75912),k=a(22506),N=a(41499),Y=a(29194),x=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object exp\
ected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(
function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},
$=(function(r){return function(n){function o(E){n.error=n.hasError?new r(E,n.error,"An error was suppressed during disposal."):E,n.hasError=!0}e(o,"fail");var t,
d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var E=t.dispose.call(t.value);if(t.
async)return d|=2,Promise.resolve(E).then(p,function(g){return o(g),p()})}else d|=1}catch(g){o(g)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=n,t});const M={save:"free",why:"it was not there yet"};async function O(r,n,o){return await(0,Y.T)(n,o,{work:e(async()=>{const t={
stack:[],error:void 0,hasError:!1};try{const d=x(t,await(0,S.EZ)(n.store,o,r.ref),!0);return d===void 0?M:await i(d,{name:r,given:n},o)}catch(d){t.error=d,t.hasError=
!0}finally{const d=$(t);d&&await d}},"work"),instead:"the image is built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherw\
ise")})}e(O,"tryRestore");async function i(r,{name:n,given:o},t){const d=o["max-age"],p={name:n,restoreKeys:o["restore-keys"],...d!==void 0&&{maxAge:d}},E=await t.
product.find(p,r,t);if(E===void 0)return await c(n,{catalog:r,maxAge:d,job:t});(0,S.sD)(E);try{const g=await(0,w.Fl)(E,o,{catalog:r,job:t});if(g===void 0)return{
save:"never",why:"a restore takes longer"};t.output({snapshot:(0,y.SN)(E.ref),"cache-matched-key":(0,y.SN)(E.ref),digest:g.digest,size:g.manifest.size_bytes,image:g.
machine.image,"bytes-moved":g.bytes,"cache-hit":E.exact,exists:E.exact});const W=E.exact?void 0:(0,y.SN)(n.ref);return{restored:{outcome:"success",...(0,N.Ju)(g,
{store:(0,_.DW)(o.store),near:W})}}}catch(g){return(0,S.$U)(g,E,t),{save:"replace",why:"what was there cannot be used"}}}e(i,"tryFrom");async function c(r,{catalog:n,
maxAge:o,job:t}){if((0,A.DQ)(r.ref,n.store)!==void 0)return{save:"free",why:"what was there is not complete any more"};const d=o===void 0?void 0:await(0,S.Cb)(r,
n,t);return o===void 0||d===void 0?M:(t.log.info(`${(0,y.SN)(r.ref)} is older than 'max-age' allows: it was made at ${d.manifest.created_at}`),{save:"replace",why:`\
what was there is older than ${(0,k.Xo)(o/1e3)}`})}e(c,"whyMissing");var h=a(63956),b=a(8049),I=a(4242),T=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!=
"function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return n},L=(function(r){return function(n){function o(E){n.error=n.hasError?new r(E,n.error,"An error was suppressed during disposal."):
E,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){
var E=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(E).then(p,function(g){return o(g),p()})}else d|=1}catch(g){o(g)}if(d===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});async function j(r,n){if(r.save==="now")throw new s.dz("Inputs 'images' and 'sav\
e: now' exclude each other: the images come later",{hint:"Save them where they are there, with the 'create' action"});const o=(0,b.v8)(r.name),t=(0,_.DW)(r.store);
n.output({snapshot:`${o}/*`,"cache-primary-key":`${o}/*`,"cache-hit":!1});const d=await n.product.openDocker(),p=e(async()=>(await d.images(n)).map(({id:z})=>z),
"ids"),E=r["restore-keys"].length>0?await p():void 0,{restored:g,reachable:W,from:B,complete:U}=await X(o,r,n),K=B===o&&U;g.length>0&&n.output({"cache-matched-k\
ey":`${B}/*`,image:g.map(({machine:z})=>z.image).join(`
`),digest:g.map(({digest:z})=>z).join(`
`),size:g.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":g.reduce((z,{bytes:H})=>z+H,0),"cache-hit":K,exists:K});const V=!K&&W&&r.save==="true";if(V){
const{images:z,description:H}=r,ce=r["fail-on-refused"];(0,v.Oc)({project:o,wanted:z,before:E??await p(),description:H,store:r.store,failOnRefused:ce},n.core)}const F=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(g.length===0)return{outcome:"miss",
...(0,h.n0)(`${o}/*`,{store:t,advice:F})};const J=g.map(z=>({kind:"image",result:z})),ie=K?void 0:`${o}/*`;return{outcome:"success",...(0,N.Y4)(J,{store:t,near:ie,
...!K&&{advice:F}})}}e(j,"restoreSet");async function X(r,n,o){const t=[];return await(0,Y.T)(n,o,{work:e(async()=>{const d={stack:[],error:void 0,hasError:!1};
try{const p=T(d,await(0,S.EZ)(n.store,o),!0);if(p===void 0)return{restored:t,reachable:!0,from:r,complete:!1};const{from:E,names:g}=await G(r,{given:n,catalog:p,
job:o});for(const W of g){const B=await o.product.find({name:W,restoreKeys:[],...ne(n)},p,o),U=B&&await R(B,n,{catalog:p,job:o});U!==void 0&&t.push(U)}return{restored:t,
reachable:!0,from:E,complete:g.length>0&&t.length===g.length}}catch(p){d.error=p,d.hasError=!0}finally{const p=L(d);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:t,reachable:!1,from:r,complete:!1}),"otherwise")})}e(X,"restoreMembers");async function R(r,n,o){try{return await(0,w.
Fl)(r,n,o)}catch(t){(0,S.$U)(t,r,o.job);return}}e(R,"restoreMember");async function G(r,{given:n,catalog:o,job:t}){const d=await(0,I.l)(r,o,t),p=n["restore-keys"];
if(d.length>0||p.length===0)return{from:r,names:d};const E=await t.product.list({},o,t);for(const{name:g}of p){const W=E.filter(({ref:U})=>U.project.startsWith(
g)&&U.project!==y.sT),[B]=W.sort((U,K)=>K.manifest.created_at.localeCompare(U.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,I.l)(B.
ref.project,o,t)}}return{from:r,names:[]}}e(G,"nearestProject");function ne({"max-age":r}){return r===void 0?{}:{maxAge:r}}e(ne,"maxAgeOf");var Q=function(r,n,o){
if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],
o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),
r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},se=(function(r){return function(n){function o(E){n.error=n.hasError?new r(E,
n.error,"An error was suppressed during disposal."):E,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.
stack.push(t),Promise.resolve().then(p);if(t.dispose){var E=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(E).then(p,function(g){return o(g),p()})}else
d|=1}catch(g){o(g)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const q={name:"restore or build",inputs:{
required:["name"],optional:[...f.$9,...w.DS,"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]},outputs:["snapshot",
"digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:f.yP,async run(r,n){(0,P.UP)([],n);const o=r.
context!==void 0||r.file!==void 0;if(r.images.length>0){if(o)throw new s.dz("Inputs 'images' and 'context' exclude each other",{hint:"Use one step for each"});return await j(
r,n)}const t=r.key==="content"?await(0,f.C7)(r,n):void 0,d=t===void 0?r.name:{ref:t.ref};n.output({snapshot:(0,y.SN)(d.ref),"cache-primary-key":(0,y.SN)(d.ref),
"cache-hit":!1});const p=await O(d,r,n);if(p.restored!==void 0)return p.restored;if(!o&&t===void 0)throw new s.m_(`Snapshot '${(0,S.m$)(d)}' not found in ${(0,_.
DW)(r.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it on a miss"});const E=t??await(0,f.C7)(r,n),g=r["single-flight"];return g===
void 0||p.save!=="free"?await Z(E,{given:r,tried:p,job:n}):await oe(E,{given:r,tried:p,job:n,limit:g})}},re=e(()=>(0,m.C)(q),"mainAction");async function oe(r,{
given:n,tried:o,job:t,limit:d}){const p={stack:[],error:void 0,hasError:!1};try{const E=n.save==="false"?"false":"now",g={given:{...n,save:E},tried:o,job:t},W=Q(
p,await ee(n,t),!0);if(W===void 0)return await Z(r,g);if(Q(p,await t.product.joinFlight({ref:r.ref,limit:d},W,t),!0).isLeader)return await Z(r,g);const U=await O(
{ref:r.ref},{...n,"fail-open":!0},t);return U.restored??await Z(r,{...g,tried:U})}catch(E){p.error=E,p.hasError=!0}finally{const E=se(p);E&&await E}}e(oe,"build\
Once");async function ee({store:r},{product:n,signal:o,log:t}){try{return await n.openCatalog(r,{create:!0,signal:o,log:t})}catch(d){if(o.aborted||!(d instanceof
s.JC))throw d;t.info(`${d.message}: this job builds without waiting for others ('single-flight')`);return}}e(ee,"openForFlight");async function Z(r,{given:n,tried:o,
job:t}){const d=(0,y.SN)(r.ref),p=(0,_.DW)(n.store),E=await(0,f.cM)(r,`Build ${r.from} for ${d}: ${o.why}`,t),g=(0,u.a)(r.ref,"base");t.output({image:g});const B={
ifExists:o.save==="replace"?"replace":"skip",failOnRefused:n["fail-on-refused"],failOpen:!0},U={request:(0,f.uS)(r,E),store:n.store,...B},K=o.save==="never"?"fa\
lse":n.save,V={store:p,image:g,buildSeconds:E.buildSeconds,from:r.from,why:o.why};if(K==="now"){const F=await t.core.group(`Save ${d}`,()=>te(U,t));F!==void 0&&
(0,P.UP)([F.state],t);const J=F?.state==="saved"?F.result:void 0;return J!==void 0&&t.output({digest:J.digest,size:J.manifest.size_bytes}),{outcome:"miss",...(0,h.
R8)(r.ref,{...V,saved:F?.state??"failed",result:J})}}return K==="true"&&(0,v.LZ)(U,t.core),{outcome:"miss",...(0,h.R8)(r.ref,{...V,saved:K==="true"?"later":"nev\
er"})}}e(Z,"buildAndSave");async function te(r,n){try{return await(0,P.UN)(r,n)}catch(o){const t=(0,l.bv)(o);if(n.signal.aborted||!(t instanceof s.JC)||t instanceof
s.cs||(0,P.uz)(t))throw t;n.log.warn(`'${(0,y.SN)(r.request.ref)}' was not saved: ${t.message}`);return}}e(te,"saveOrWarn")}),41499:((C,D,a)=>{a.d(D,{Ju:e(()=>w,
"Ju"),U1:e(()=>v,"U1"),Y4:e(()=>P,"Y4")});var s=a(22506),l=a(14390),_=a(69865),y=a(75558),u=a(30815),m=a(16595);const f=10,S=50;function v(i,c){switch(i.kind){case"\
container":return A(i.result,c);case"compose":return k(i.result,c);default:return w(i.result,c)}}e(v,"restoredMachineSummary");function w(i,{store:c,near:h}){const{
machine:b,bytes:I,seconds:T,manifest:L}=i,j=b.references.filter(G=>G!==b.image),X=L.source.build_seconds,R=b.changed?`${(0,_.z3)(I)} by ${b.via} (${(0,_.CE)(I,T)}\
)`:"nothing: the image was there already";return(0,m.MY)("📦",`Restored ${(0,y.SN)(i.ref)} in ${(0,s.Xo)(T)}`,[(0,m.Ix)([["In place of",h===void 0?"":`${(0,u.
aY)(h)}, which is not there`],["Image",(0,u.aY)(b.image)],["Also tagged",$(j)],["Given to Docker",R],["Building it took",X===void 0?"":M(X,T)],["From",(0,u.aY)(
c)],...(0,m.cn)(i)]),(0,m.Cv)(i),(0,m.K2)("use it",`docker run --rm ${(0,l.r)(b.image)} …`)])}e(w,"restoredSummary");function P(i,{store:c,near:h,advice:b=""}){
const I=i.map(({result:R})=>R),[T,L]=[O(I.map(R=>R.seconds)),O(I.map(R=>R.bytes))],j=O(I.map(({manifest:R})=>R.source.build_seconds??0)),X=i.every(({kind:R})=>R===
"image")?"image":"snapshot";return(0,m.MY)("📦",`Restored ${(0,m.hS)(I.length,X)} in ${(0,s.Xo)(T)}`,[(0,m.Ix)([["In place of",h===void 0?"":`${(0,u.aY)(h)}, \
which is not there`],["Given to Docker",(0,_.z3)(L)],["Building them took",j===0?"":M(j,T)],["From",(0,u.aY)(c)]]),(0,u.tp)(["Snapshot","As","Holds","Given to D\
ocker","Time"],i.slice(0,S).map(N)),(0,u.FV)(b)])}e(P,"restoredAllSummary");function A(i,{store:c}){const{machine:h,seconds:b}=i,I=Object.entries(h.ports).map(([
T,L])=>(0,u.aY)(`${T} at ${L}`));return(0,m.MY)("📦",`Restored ${(0,y.SN)(i.ref)} as the container ${h.name} in ${(0,s.Xo)(b)}`,[(0,m.Ix)([["Container",`${(0,u.
aY)(h.name)}, ${h.running?"running":"not started"}`],["Ports",I.join(", ")],["Volumes",$(Object.values(h.volumes))],["From",(0,u.aY)(c)],...(0,m.cn)(i)]),(0,m.Cv)(
i),h.running?(0,m.K2)("look into it",`docker exec ${(0,l.r)(h.name)} …`):(0,m.K2)("start it",`docker start ${(0,l.r)(h.name)}`)])}e(A,"restoredContainerSummar\
y");function k(i,{store:c}){const{machine:h,seconds:b}=i,I=[...h.previous.containers,...h.previous.volumes];return(0,m.MY)("📦",`Restored ${(0,y.SN)(i.ref)} a\
s the project ${h.project} in ${(0,s.Xo)(b)}`,[(0,m.Ix)([["Containers",$(h.containers)],["Volumes",$(Object.values(h.volumes))],["Kept of before",$(I)],["Files",
(0,u.aY)(h.directory)],["From",(0,u.aY)(c)],...(0,m.cn)(i)]),(0,m.Cv)(i),(0,m.K2)("go on with it",`cd ${(0,l.r)(h.directory)} && docker compose ps`)])}e(k,"rest\
oredProjectSummary");function N(i){const{ref:c,manifest:h,bytes:b,seconds:I}=i.result;return[(0,u.aY)((0,y.SN)(c)),Y(i),(0,_.z3)(h.size_bytes),x(i,b),(0,s.Xo)(I)]}
e(N,"rowOf");function Y({kind:i,result:c}){if(i==="container")return(0,u.aY)(c.machine.name);if(i==="compose")return(0,u.aY)(c.machine.project);const{references:h,
image:b}=c.machine;return $(h.length>0?h:[b])}e(Y,"madeBy");function x({kind:i,result:c},h){return i!=="image"?(0,_.z3)(h):c.machine.changed?`${(0,_.z3)(h)} by ${c.
machine.via}`:"was there already"}e(x,"given");function $(i){const c=i.slice(0,f).map(u.aY).join(", ");return i.length>f?`${c} and ${i.length-f} more`:c}e($,"li\
sted");function M(i,c){return i>c?`${(0,s.Xo)(i)}, so this saved ${(0,s.Xo)(i-c)}`:(0,s.Xo)(i)}e(M,"savedTime");function O(i){return i.reduce((c,h)=>c+h,0)}e(O,
"sum")}),75912:((C,D,a)=>{a.d(D,{DQ:e(()=>S,"DQ"),Kd:e(()=>v,"Kd"),gX:e(()=>w,"gX")});var s=a(44143),l=a(75892),_=a(58975),y=a(69865),u=a(75558),m=a(56566);const f=e(
P=>"lossOf"in P,"isExplaining");function S(P,A){return f(A)?A.lossOf(P):void 0}e(S,"missingReason");function v(P,A){const k=new Map,x={read:e(async(O,i)=>{const c=await P.
read(O,i);k.delete((0,u.SN)(O));const h=c&&await M(c,i);if(c===void 0||h===void 0)return c;k.set((0,u.SN)(O),{reason:h,held:(0,s.ol)(c)})},"read"),compareAndSwap:e(
async(O,i,c,h)=>{await P.compareAndSwap(O,i??k.get((0,u.SN)(O))?.held,c,h),k.delete((0,u.SN)(O)),c!==void 0&&await $(w((0,m.N)(c)),h)},"compareAndSwap"),lossOf:e(
O=>k.get((0,u.SN)(O))?.reason,"lossOf")};return(0,_.L)(P,x);async function $(O,i){try{const{objects:c,bytes:h,refused:b}=await P.evict(O,i);c>0&&A.info(`${P.location}\
 was full: ${(0,y.z3)(h)} that nothing has used for the longest time were dropped`),b!==void 0&&A.warn(`${P.location} holds more than its budget, and nothing co\
uld be dropped: ${b}`)}catch(c){if(i.signal.throwIfAborted(),!(c instanceof l.JC))throw c;A.debug(`${P.location} is not kept within its budget: ${c.message}`)}}
async function M(O,i){try{const c=w((0,m.N)(O)),h=await P.missing(c,i);return h.length===0?void 0:`${P.location} has dropped ${h.length} of its ${c.length} pack\
s`}catch(c){if(c instanceof l.cs||c instanceof l.Wt)return c.message;throw c}}}e(v,"hideIncompleteSnapshots");function w({packs:P=[]}){return P.map(A=>`packs/${A}`)}
e(w,"packKeys")}),58975:((C,D,a)=>{a.d(D,{L:e(()=>s,"L")});function s(l,_){return new Proxy(l,{has:e((y,u)=>u in _||u in l,"has"),get(y,u){if(u in _)return _[u];
const m=Reflect.get(l,u,l);return typeof m=="function"?m.bind(l):m}})}e(s,"overlay")}),52875:((C,D,a)=>{a.d(D,{l:e(()=>s,"l"),w:e(()=>l,"w")});const s=4096;function l(_,y=s){
return _.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,y)}e(l,"plainText")}),72018:((C,D,a)=>{a.d(D,{i:e(()=>_,"i"),l:e(()=>y,"l")});var s=a(44143);const l=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function _(u){const m=`${JSON.stringify(u,void 0,2)}
`,f=m.indexOf(`
`,2)+1;return`${m.slice(0,f)}  "checksum": "${(0,s.ol)(m)}",
${m.slice(f)}`}e(_,"withChecksum");function y(u){const m=l.exec(u);if(m===null)return;const f=u.slice(0,m.index)+u.slice(m.index+m[0].length);return{stated:m[1],
found:(0,s.ol)(f)}}e(y,"checksumOf")}),56566:((C,D,a)=>{a.d(D,{Z:e(()=>w,"Z"),N:e(()=>P,"N")});var s=a(75892),l=a(13266);const _={languages:l.Ju,tools:l.Bk,services:l.
gw,volumes:l.Fi,bind_mounts:l.Fi,left_out:2*l.Fi,blobs:l.gM,packs:l.op,files:l.gM},y={layers:l.Uf,references:l.Ub};function u(x){const{services:$}=Object(x),M=Array.
isArray($)?$:[];return m(_,x)??M.map(O=>m(y,O)).find(O=>O!==void 0)}e(u,"tooLong");function m(x,$){const M=Object($),O=Object.entries(x).find(([i,c])=>f(M[i])>c);
return O&&`${O[0]}: more than ${O[1]} entries`}e(m,"longerThan");function f(x){return Array.isArray(x)?x.length:typeof x=="object"&&x!==null?Object.keys(x).length:
0}e(f,"countOf");var S=a(72018),v=a(93211);const w=32*1024*1024;function P(x,$="metadata.json"){if(x.length>w)throw new s.cs(`${$} has ${x.length} bytes, more t\
han the limit of ${w}`);const M=A(x,$),O=k(M,$),i=N(O,$),c=(0,S.l)(M);if(c===void 0)throw new s.cs(`${$} is not a manifest: it has no checksum`);if(c.stated!==c.
found)throw new s.cs(`${$} is damaged or was changed by hand: its checksum does not fit`);const h=u(O);if(h!==void 0)throw i?Y($,i,h):new s.cs(`${$} is not a ma\
nifest: ${h}`);const b=l.rc.safeParse(O);if(b.success)return b.data;const I=(0,v.w)(b.error.issues);throw i?Y($,i,I):new s.cs(`${$} is not a manifest: ${I}`)}e(
P,"parseManifest");function A(x,$){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(x)}catch(M){throw new s.cs(`${$} is not a manifest: it is \
not UTF-8`,{cause:M})}}e(A,"readText");function k(x,$){try{return JSON.parse(x)}catch(M){throw new s.cs(`${$} is not a manifest: it is not JSON`,{cause:M})}}e(k,
"readJson");function N(x,$){const M=typeof x=="object"&&x!==null&&"version"in x?x.version:void 0;if(typeof M!="string"||!/^\d{1,6}\.\d{1,6}$/.test(M))return;const[
O=0,i=0]=M.split(".").map(Number),[c=0,h=0]=l.hh.split(".").map(Number);if(O>c)throw Y($,M);if(O<c)throw new s.Wt(`${$} has the manifest version ${M}, which thi\
s version of vm does not read`);return i>h?M:void 0}e(N,"refuseOtherMajor");function Y(x,$,M){const O=M===void 0?"":`: ${M}`;return new s.Wt(`${x} was written b\
y a newer version of vm (manifest version ${$})${O}`,{hint:"Update vm and try again"})}e(Y,"writtenByNewer")}),93211:((C,D,a)=>{a.d(D,{w:e(()=>s,"w")});function s(_){
const[y]=_;if(y===void 0)return"it does not match the schema";const u=_.length>1?` (and ${_.length-1} more)`:"";return`${l(y.path)}: ${y.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${u}`}e(s,"describeIssues");function l(_){return _.length===0?"the document":_.map(u=>typeof u=="number"?`[${u}]`:`.${String(u).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(l,"fieldName")}),13266:((C,D,a)=>{a.d(D,{Bk:e(()=>Y,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>A,
"Fi"),Ju:e(()=>N,"Ju"),Ub:e(()=>w,"Ub"),Uf:e(()=>v,"Uf"),Vz:e(()=>Z,"Vz"),_O:e(()=>ee,"_O"),gM:e(()=>k,"gM"),gw:e(()=>P,"gw"),h_:e(()=>te,"h_"),hh:e(()=>m,"hh"),
op:e(()=>x,"op"),rc:e(()=>r,"rc")});var s=a(26921),l=a(64377),_=a(52875),y=a(75558),u=a(42316);const m="1.1",f=["image","container","compose"],S=1e4,v=1024,w=1024,
P=256,A=1024,k=1e5,N=1e3,Y=1e4,x=1e6,$=new RegExp("^\\P{Cc}*$","u"),M=/^[\P{Cc}\t\n]*$/u,O=/^[0-9a-f]{64}$/,i=e(o=>s.YjP().max(o).regex($,"control characters ar\
e not allowed"),"words"),c=i(_.l),h=s.YjP().max(y.zB).regex(y.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),b=s.aig().int().
nonnegative().max(Number.MAX_SAFE_INTEGER),I=s.YjP().regex(O,"expected 64 hex digits"),T=s.Uy$(["sha256:",s.YjP().regex(O)],{error:"expected sha256: and 64 hex \
digits"}),L=s.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=s.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=s.Ikc({config:T,layers:s.YOg(T).max(v),platform:L,references:s.YOg(j).max(w)}),R=s.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),G=s.Ikc({name:h.max(80),image_tag:j,image_digest:T,image_file:R.optional(),layers:s.YOg(T).max(v),references:s.YOg(j).
max(w),platform:L.optional()}),ne=s.Ikc({name:s.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:T,size_bytes:b,volume_file:R.
optional()}),Q=s.Ikc({path:c.regex(/^\//,"expected an absolute path"),type:s.k5n(["folder","file"]),digest:T,size_bytes:b,bind_file:R.optional()}),se=s.g1P(i(64),
i(256)).refine(o=>Object.keys(o).length<=N,`more than ${N} entries`),ae=s.YOg(s.Ikc({manager:i(32),name:i(512),version:i(512)})),q=s.Ikc({commit:s.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:c.nullable(),dirty:s.zMY()}),re=s.Ikc({path:R,size:b,sha256:I}),oe=s.Ikc({digest:T,size:b,recipe:T.optional(),role:s.k5n(["config","layer","volume","meta\
data"]),path:R.optional()}),ee=c,Z=i(256),te=s.YjP().max(S).regex(M,"control characters are not allowed"),r=s.Ikc({version:s.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"e\
xpected <major>.<minor>"),kind:s.k5n(f),snapshot_name:h,project_name:h,is_global:s.zMY(),created_at:l.w$(),description:te,image_digest:T,platform:L,size_bytes:b,
languages:se,tools:s.YOg(c).max(Y),services:s.YOg(G).min(1).max(P),volumes:s.YOg(ne).max(A),bind_mounts:s.YOg(Q).max(A).optional(),left_out:s.YOg(c).max(2*A).optional(),
git:q.nullable(),source:s.Ikc({type:s.k5n(["built","captured","imported"]),from:c,build_seconds:s.aig().nonnegative().optional()}),imported:s.Ikc({from:c}).optional(),
trigger:s.k5n(u.N).optional(),context:ee.optional(),run_id:Z.optional(),container:s.Ikc({id:I,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:s.
YOg(oe).max(k),packs:s.YOg(I).max(x).optional(),files:s.YOg(re).max(k).optional()}),n=r.extend({checksum:T})}),64377:((C,D,a)=>{a.d(D,{w$:e(()=>_,"w$")});var s=a(
43759),l=a(26921);function _(f){return s.G1(l.You,f)}e(_,"datetime");function y(f){return core._isoDate(ZodISODate,f)}e(y,"date");function u(f){return core._isoTime(
ZodISOTime,f)}e(u,"time");function m(f){return core._isoDuration(ZodISODuration,f)}e(m,"duration")})};export{fe as id,me as ids,le as modules};
