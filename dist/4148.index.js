var de=Object.defineProperty;var e=(C,D)=>de(C,"name",{value:D,configurable:!0});const fe=4148,me=[4148],le={8049:((C,D,a)=>{a.d(D,{C5:e(()=>u,"C5"),v8:e(()=>g,"v8"),vT:e(()=>f,"vT")});var s=a(77598),l=a(75892),w=a(75558);function g({ref:h,pin:_}){
if(h.project===w.sT&&_===void 0)return h.name;throw new l.dz("Input 'name': several images have a project of their own, so the name has none and no digest",{hint:"\
Give one word, such as 'ci-images'"})}e(g,"projectOf");function u(h,{id:_,references:v}){const P=(v[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,
"");return{project:h,name:`${P.slice(0,80)||"image"}-${(0,s.hash)("sha256",_,"hex").slice(0,8)}`}}e(u,"memberOf");function f(h,_){return h.length===1&&h[0]==="a\
ll"?[..._]:h.map(v=>{const P=v.includes("@")||/:[^/]*$/.test(v)?v:`${v}:latest`,y=_.find(({id:b,references:T})=>b===v||T.includes(P));if(y===void 0)throw new l.
dz(`Input 'images': Docker has no image '${v}'`,{hint:"See `docker image ls`"});return{id:y.id,references:[P,...y.references.filter(b=>b!==P)]}})}e(f,"chosenIma\
ges")}),31595:((C,D,a)=>{a.d(D,{C7:e(()=>u,"C7"),LZ:e(()=>w,"LZ"),OA:e(()=>f,"OA"),Oc:e(()=>g,"Oc")});const s="unsaved",l="unsaved-images";function w(_,v){v.saveState(
s,JSON.stringify(_))}e(w,"saveState");function g(_,v){v.saveState(l,JSON.stringify(_))}e(g,"leaveSetToSave");function u(_){return h(s,_)}e(u,"loadState");function f(_){
return h(l,_)}e(f,"takeUnsavedSet");function h(_,v){const P=v.getState(_);return P===""?void 0:JSON.parse(P)}e(h,"stateOf")}),70106:((C,D,a)=>{a.d(D,{DS:e(()=>u,
"DS"),FX:e(()=>g,"FX"),Fl:e(()=>f,"Fl"),pU:e(()=>h,"pU")});var s=a(1615),l=a(22506),w=a(75558);const g="Use a runner of that platform, or set 'allow-platform-mi\
smatch: true' to try anyway",u=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function f(_,v,{catalog:P,job:y}){const{tags:b,via:T,force:N,
"auto-skip":U}=v;if(U){const E=await y.product.readTiming(_,P,y);if(E.buildSeconds===void 0&&y.log.info(`${(0,w.SN)(_.ref)} does not say how long its build took\
: 'auto-skip' has nothing to compare`),!E.isWorthwhile){const[i,c]=[E.restoreSeconds,E.buildSeconds].map(m=>(0,l.Xo)(m??0));y.log.info(`${(0,w.SN)(_.ref)} is no\
t restored: that took ${i}, and building it takes ${c} (auto-skip)`);return}}const x={...h(_,v,y),...b.length>0&&{tags:b},foreignTags:v["foreign-tags"],force:N,
via:T},$=await y.product.openDocker(),M=await y.product.restore(x,{catalog:P,provider:$},y);return U&&M.machine.changed&&await y.product.recordTiming(_,M.seconds,
{store:P.store,c:y}),M}e(f,"restoreFound");function h(_,v,P){return{name:{ref:_.ref,pin:_.digest},snapshot:_,confirmPlatform:(0,s.y)(v["allow-platform-mismatch"],
{hint:g,log:P.log})}}e(h,"requestFor")}),4242:((C,D,a)=>{a.d(D,{$:e(()=>w,"$"),l:e(()=>g,"l")});var s=a(75892),l=a(75558);async function w({name:u,names:f},h,_){
if(u===void 0==(f.length===0))throw new s.dz(u===void 0?"Nothing says what to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"\
Give one snapshot as 'name', or several as 'names', one per line"});if(u!==void 0)return{names:[u],empty:[]};const v=[],P=[];for(const y of f){const b=/^(.+)\/\*$/.
exec(y)?.[1];if(b===void 0)v.push((0,l.rd)(y,{project:l.sT}));else{const T=h===void 0?[]:await g((0,l.XB)(b),h,_);for(const N of T)v.push(N);T.length===0&&P.push(
y)}}return{names:v,empty:P}}e(w,"selectNames");async function g(u,f,h){return(await h.product.list({project:u},f,h)).map(({ref:v})=>({ref:v})).sort((v,P)=>(0,l.
SN)(v.ref)<(0,l.SN)(P.ref)?-1:1)}e(g,"membersOf")}),14148:((C,D,a)=>{a.r(D),a.d(D,{main:e(()=>q,"main"),mainAction:e(()=>re,"mainAction")});var s=a(75892),l=a(47014),
w=a(83620),g=a(75558),u=a(4469),f=a(41899),h=a(41545),_=a(22963),v=a(31595),P=a(70106),y=a(13357),b=a(75912),T=a(22506),N=a(41499),U=a(29194),x=function(r,n,o){
if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],
o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),
r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},$=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,
n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.
stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else
d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const M={save:"free",why:"it was not \
there yet"};async function E(r,n,o){return await(0,U.T)(n,o,{work:e(async()=>{const t={stack:[],error:void 0,hasError:!1};try{const d=x(t,await(0,_.EZ)(n.store,
o,r.ref),!0);return d===void 0?M:await i(d,{name:r,given:n},o)}catch(d){t.error=d,t.hasError=!0}finally{const d=$(t);d&&await d}},"work"),instead:"the image is \
built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherwise")})}e(E,"tryRestore");async function i(r,{name:n,given:o},t){const d=o["\
max-age"],p={name:n,restoreKeys:o["restore-keys"],...d!==void 0&&{maxAge:d}},S=await t.product.find(p,r,t);if(S===void 0)return await c(n,{catalog:r,maxAge:d,job:t});
(0,_.sD)(S);try{const O=await(0,P.Fl)(S,o,{catalog:r,job:t});if(O===void 0)return{save:"never",why:"a restore takes longer"};t.output({snapshot:(0,g.SN)(S.ref),
"cache-matched-key":(0,g.SN)(S.ref),digest:O.digest,size:O.manifest.size_bytes,image:O.machine.image,"bytes-moved":O.bytes,"cache-hit":S.exact,exists:S.exact});
const W=S.exact?void 0:(0,g.SN)(n.ref);return{restored:{outcome:"success",...(0,N.Ju)(O,{store:(0,w.DW)(o.store),near:W})}}}catch(O){return(0,_.$U)(O,S,t),{save:"\
replace",why:"what was there cannot be used"}}}e(i,"tryFrom");async function c(r,{catalog:n,maxAge:o,job:t}){if((0,b.DQ)(r.ref,n.store)!==void 0)return{save:"fr\
ee",why:"what was there is not complete any more"};const d=o===void 0?void 0:await(0,_.Cb)(r,n,t);return o===void 0||d===void 0?M:(t.log.info(`${(0,g.SN)(r.ref)}\
 is older than 'max-age' allows: it was made at ${d.manifest.created_at}`),{save:"replace",why:`what was there is older than ${(0,T.Xo)(o/1e3)}`})}e(c,"whyMissi\
ng");var m=a(63956),A=a(8049),I=a(4242),k=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,
d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(
this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},L=(function(r){return function(n){
function o(S){n.error=n.hasError?new r(S,n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)
try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).
then(p,function(O){return o(O),p()})}else d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,
t});async function j(r,n){if(r.save==="now")throw new s.dz("Inputs 'images' and 'save: now' exclude each other: the images come later",{hint:"Save them where th\
ey are there, with the 'create' action"});const o=(0,A.v8)(r.name),t=(0,w.DW)(r.store);n.output({snapshot:`${o}/*`,"cache-primary-key":`${o}/*`,"cache-hit":!1});
const d=await n.product.openDocker(),p=e(async()=>(await d.images(n)).map(({id:z})=>z),"ids"),S=r["restore-keys"].length>0?await p():void 0,{restored:O,reachable:W,
from:B,complete:Y}=await X(o,r,n),K=B===o&&Y;O.length>0&&n.output({"cache-matched-key":`${B}/*`,image:O.map(({machine:z})=>z.image).join(`
`),digest:O.map(({digest:z})=>z).join(`
`),size:O.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":O.reduce((z,{bytes:H})=>z+H,0),"cache-hit":K,exists:K});const V=!K&&W&&r.save==="true";if(V){
const{images:z,description:H}=r,ce=r["fail-on-refused"];(0,v.Oc)({project:o,wanted:z,before:S??await p(),description:H,store:r.store,failOnRefused:ce},n.core)}const F=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(O.length===0)return{outcome:"miss",
...(0,m.n0)(`${o}/*`,{store:t,advice:F})};const J=O.map(z=>({kind:"image",result:z})),ie=K?void 0:`${o}/*`;return{outcome:"success",...(0,N.Y4)(J,{store:t,near:ie,
...!K&&{advice:F}})}}e(j,"restoreSet");async function X(r,n,o){const t=[];return await(0,U.T)(n,o,{work:e(async()=>{const d={stack:[],error:void 0,hasError:!1};
try{const p=k(d,await(0,_.EZ)(n.store,o),!0);if(p===void 0)return{restored:t,reachable:!0,from:r,complete:!1};const{from:S,names:O}=await G(r,{given:n,catalog:p,
job:o});for(const W of O){const B=await o.product.find({name:W,restoreKeys:[],...ne(n)},p,o),Y=B&&await R(B,n,{catalog:p,job:o});Y!==void 0&&t.push(Y)}return{restored:t,
reachable:!0,from:S,complete:O.length>0&&t.length===O.length}}catch(p){d.error=p,d.hasError=!0}finally{const p=L(d);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:t,reachable:!1,from:r,complete:!1}),"otherwise")})}e(X,"restoreMembers");async function R(r,n,o){try{return await(0,P.
Fl)(r,n,o)}catch(t){(0,_.$U)(t,r,o.job);return}}e(R,"restoreMember");async function G(r,{given:n,catalog:o,job:t}){const d=await(0,I.l)(r,o,t),p=n["restore-keys"];
if(d.length>0||p.length===0)return{from:r,names:d};const S=await t.product.list({},o,t);for(const{name:O}of p){const W=S.filter(({ref:Y})=>Y.project.startsWith(
O)&&Y.project!==g.sT),[B]=W.sort((Y,K)=>K.manifest.created_at.localeCompare(Y.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,I.l)(B.
ref.project,o,t)}}return{from:r,names:[]}}e(G,"nearestProject");function ne({"max-age":r}){return r===void 0?{}:{maxAge:r}}e(ne,"maxAgeOf");var Q=function(r,n,o){
if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],
o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),
r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},se=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,
n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.
stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else
d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const q={name:"restore or build",inputs:{
required:["name"],optional:[...h.$9,...P.DS,"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]},outputs:["snapshot",
"digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:h.yP,async run(r,n){(0,y.UP)([],n);const o=r.
context!==void 0||r.file!==void 0;if(r.images.length>0){if(o)throw new s.dz("Inputs 'images' and 'context' exclude each other",{hint:"Use one step for each"});return await j(
r,n)}const t=r.key==="content"?await(0,h.C7)(r,n):void 0,d=t===void 0?r.name:{ref:t.ref};n.output({snapshot:(0,g.SN)(d.ref),"cache-primary-key":(0,g.SN)(d.ref),
"cache-hit":!1});const p=await E(d,r,n);if(p.restored!==void 0)return p.restored;if(!o&&t===void 0)throw new s.m_(`Snapshot '${(0,_.m$)(d)}' not found in ${(0,w.
DW)(r.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it on a miss"});const S=t??await(0,h.C7)(r,n),O=r["single-flight"];return O===
void 0||p.save!=="free"?await Z(S,{given:r,tried:p,job:n}):await oe(S,{given:r,tried:p,job:n,limit:O})}},re=e(()=>(0,f.C)(q),"mainAction");async function oe(r,{
given:n,tried:o,job:t,limit:d}){const p={stack:[],error:void 0,hasError:!1};try{const S=n.save==="false"?"false":"now",O={given:{...n,save:S},tried:o,job:t},W=Q(
p,await ee(n,t),!0);if(W===void 0)return await Z(r,O);if(Q(p,await t.product.acquireSingleFlight({ref:r.ref,limit:d},W,t),!0).isLeader)return await Z(r,O);const Y=await E(
{ref:r.ref},{...n,"fail-open":!0},t);return Y.restored??await Z(r,{...O,tried:Y})}catch(S){p.error=S,p.hasError=!0}finally{const S=se(p);S&&await S}}e(oe,"build\
Once");async function ee({store:r},{product:n,signal:o,log:t}){try{return await n.openCatalog(r,{create:!0,signal:o,log:t})}catch(d){if(o.aborted||!(d instanceof
s.JC))throw d;t.info(`${d.message}: this job builds without waiting for others ('single-flight')`);return}}e(ee,"openForFlight");async function Z(r,{given:n,tried:o,
job:t}){const d=(0,g.SN)(r.ref),p=(0,w.DW)(n.store),S=await(0,h.cM)(r,`Build ${r.from} for ${d}: ${o.why}`,t),O=(0,u.a)(r.ref,"base");t.output({image:O});const B={
ifExists:o.save==="replace"?"replace":"skip",failOnRefused:n["fail-on-refused"],failOpen:!0},Y={request:(0,h.uS)(r,S),store:n.store,...B},K=o.save==="never"?"fa\
lse":n.save,V={store:p,image:O,buildSeconds:S.buildSeconds,from:r.from,why:o.why};if(K==="now"){const F=await t.core.group(`Save ${d}`,()=>te(Y,t));F!==void 0&&
(0,y.UP)([F.state],t);const J=F?.state==="saved"?F.result:void 0;return J!==void 0&&t.output({digest:J.digest,size:J.manifest.size_bytes}),{outcome:"miss",...(0,m.
R8)(r.ref,{...V,saved:F?.state??"failed",result:J})}}return K==="true"&&(0,v.LZ)(Y,t.core),{outcome:"miss",...(0,m.R8)(r.ref,{...V,saved:K==="true"?"later":"nev\
er"})}}e(Z,"buildAndSave");async function te(r,n){try{return await(0,y.UN)(r,n)}catch(o){const t=(0,l.bv)(o);if(n.signal.aborted||!(t instanceof s.JC)||t instanceof
s.cs||(0,y.uz)(t))throw t;n.log.warn(`'${(0,g.SN)(r.request.ref)}' was not saved: ${t.message}`);return}}e(te,"saveOrWarn")}),41499:((C,D,a)=>{a.d(D,{Ju:e(()=>P,
"Ju"),U1:e(()=>v,"U1"),Y4:e(()=>y,"Y4")});var s=a(22506),l=a(14390),w=a(69865),g=a(75558),u=a(30815),f=a(16595);const h=10,_=50;function v(i,c){switch(i.kind){case"\
container":return b(i.result,c);case"compose":return T(i.result,c);default:return P(i.result,c)}}e(v,"restoredMachineSummary");function P(i,{store:c,near:m}){const{
machine:A,bytes:I,seconds:k,manifest:L}=i,j=A.references.filter(G=>G!==A.image),X=L.source.build_seconds,R=A.changed?`${(0,w.z3)(I)} by ${A.via} (${(0,w.CE)(I,k)}\
)`:"nothing: the image was there already";return(0,f.MY)("📦",`Restored ${(0,g.SN)(i.ref)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([["In place of",m===void 0?"":`${(0,u.
aY)(m)}, which is not there`],["Image",(0,u.aY)(A.image)],["Also tagged",$(j)],["Given to Docker",R],["Building it took",X===void 0?"":M(X,k)],["From",(0,u.aY)(
c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("use it",`docker run --rm ${(0,l.r)(A.image)} …`)])}e(P,"restoredSummary");function y(i,{store:c,near:m,advice:A=""}){
const I=i.map(({result:R})=>R),[k,L]=[E(I.map(R=>R.seconds)),E(I.map(R=>R.bytes))],j=E(I.map(({manifest:R})=>R.source.build_seconds??0)),X=i.every(({kind:R})=>R===
"image")?"image":"snapshot";return(0,f.MY)("📦",`Restored ${(0,f.hS)(I.length,X)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([["In place of",m===void 0?"":`${(0,u.aY)(m)}, \
which is not there`],["Given to Docker",(0,w.z3)(L)],["Building them took",j===0?"":M(j,k)],["From",(0,u.aY)(c)]]),(0,u.tp)(["Snapshot","As","Holds","Given to D\
ocker","Time"],i.slice(0,_).map(N)),(0,u.FV)(A)])}e(y,"restoredAllSummary");function b(i,{store:c}){const{machine:m,seconds:A}=i,I=Object.entries(m.ports).map(([
k,L])=>(0,u.aY)(`${k} at ${L}`));return(0,f.MY)("📦",`Restored ${(0,g.SN)(i.ref)} as the container ${m.name} in ${(0,s.Xo)(A)}`,[(0,f.Ix)([["Container",`${(0,u.
aY)(m.name)}, ${m.running?"running":"not started"}`],["Ports",I.join(", ")],["Volumes",$(Object.values(m.volumes))],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(
i),m.running?(0,f.K2)("look into it",`docker exec ${(0,l.r)(m.name)} …`):(0,f.K2)("start it",`docker start ${(0,l.r)(m.name)}`)])}e(b,"restoredContainerSummar\
y");function T(i,{store:c}){const{machine:m,seconds:A}=i,I=[...m.previous.containers,...m.previous.volumes];return(0,f.MY)("📦",`Restored ${(0,g.SN)(i.ref)} a\
s the project ${m.project} in ${(0,s.Xo)(A)}`,[(0,f.Ix)([["Containers",$(m.containers)],["Volumes",$(Object.values(m.volumes))],["Kept of before",$(I)],["Files",
(0,u.aY)(m.directory)],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("go on with it",`cd ${(0,l.r)(m.directory)} && docker compose ps`)])}e(T,"rest\
oredProjectSummary");function N(i){const{ref:c,manifest:m,bytes:A,seconds:I}=i.result;return[(0,u.aY)((0,g.SN)(c)),U(i),(0,w.z3)(m.size_bytes),x(i,A),(0,s.Xo)(I)]}
e(N,"rowOf");function U({kind:i,result:c}){if(i==="container")return(0,u.aY)(c.machine.name);if(i==="compose")return(0,u.aY)(c.machine.project);const{references:m,
image:A}=c.machine;return $(m.length>0?m:[A])}e(U,"madeBy");function x({kind:i,result:c},m){return i!=="image"?(0,w.z3)(m):c.machine.changed?`${(0,w.z3)(m)} by ${c.
machine.via}`:"was there already"}e(x,"given");function $(i){const c=i.slice(0,h).map(u.aY).join(", ");return i.length>h?`${c} and ${i.length-h} more`:c}e($,"li\
sted");function M(i,c){return i>c?`${(0,s.Xo)(i)}, so this saved ${(0,s.Xo)(i-c)}`:(0,s.Xo)(i)}e(M,"savedTime");function E(i){return i.reduce((c,m)=>c+m,0)}e(E,
"sum")}),1615:((C,D,a)=>{a.d(D,{y:e(()=>l,"y")});var s=a(75892);function l(w,{hint:g,log:u}){return async(f,h)=>{const _=`Snapshot built for ${f}, current platf\
orm is ${h}`;if(w!==!0)throw new s.Wt(_,{hint:g,fields:{snapshot:f,host:h}});return u.warn(`${_}. This may not work correctly.`),!0}}e(l,"platformPolicy")}),75912:((C,D,a)=>{
a.d(D,{DQ:e(()=>_,"DQ"),Kd:e(()=>v,"Kd"),gX:e(()=>P,"gX")});var s=a(44143),l=a(75892),w=a(58975),g=a(69865),u=a(75558),f=a(56566);const h=e(y=>"lossOf"in y,"isE\
xplaining");function _(y,b){return h(b)?b.lossOf(y):void 0}e(_,"missingReason");function v(y,b){const T=new Map,x={read:e(async(E,i)=>{const c=await y.read(E,i);
T.delete((0,u.SN)(E));const m=c&&await M(c,i);if(c===void 0||m===void 0)return c;T.set((0,u.SN)(E),{reason:m,held:(0,s.ol)(c)})},"read"),compareAndSwap:e(async(E,i,c,m)=>{
await y.compareAndSwap(E,i??T.get((0,u.SN)(E))?.held,c,m),T.delete((0,u.SN)(E)),c!==void 0&&await $(P((0,f.N)(c)),m)},"compareAndSwap"),lossOf:e(E=>T.get((0,u.SN)(
E))?.reason,"lossOf")};return(0,w.L)(y,x);async function $(E,i){try{const{objects:c,bytes:m,refused:A}=await y.evict(E,i);c>0&&b.info(`${y.location} was full: ${(0,g.
z3)(m)} that nothing has used for the longest time were dropped`),A!==void 0&&b.warn(`${y.location} holds more than its budget, and nothing could be dropped: ${A}`)}catch(c){
if(i.signal.throwIfAborted(),!(c instanceof l.JC))throw c;b.debug(`${y.location} is not kept within its budget: ${c.message}`)}}async function M(E,i){try{const c=P(
(0,f.N)(E)),m=await y.missing(c,i);return m.length===0?void 0:`${y.location} has dropped ${m.length} of its ${c.length} packs`}catch(c){if(c instanceof l.cs||c instanceof
l.Wt)return c.message;throw c}}}e(v,"hideIncompleteSnapshots");function P({packs:y=[]}){return y.map(b=>`packs/${b}`)}e(P,"packKeys")}),58975:((C,D,a)=>{a.d(D,{
L:e(()=>s,"L")});function s(l,w){return new Proxy(l,{has:e((g,u)=>u in w||u in l,"has"),get(g,u){if(u in w)return w[u];const f=Reflect.get(l,u,l);return typeof f==
"function"?f.bind(l):f}})}e(s,"overlay")}),52875:((C,D,a)=>{a.d(D,{l:e(()=>s,"l"),w:e(()=>l,"w")});const s=4096;function l(w,g=s){return w.replaceAll(new RegExp(
"\\p{Cc}+","gu"),"?").slice(0,g)}e(l,"plainText")}),72018:((C,D,a)=>{a.d(D,{i:e(()=>w,"i"),l:e(()=>g,"l")});var s=a(44143);const l=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function w(u){const f=`${JSON.stringify(u,void 0,2)}
`,h=f.indexOf(`
`,2)+1;return`${f.slice(0,h)}  "checksum": "${(0,s.ol)(f)}",
${f.slice(h)}`}e(w,"withChecksum");function g(u){const f=l.exec(u);if(f===null)return;const h=u.slice(0,f.index)+u.slice(f.index+f[0].length);return{stated:f[1],
found:(0,s.ol)(h)}}e(g,"checksumOf")}),56566:((C,D,a)=>{a.d(D,{Z:e(()=>P,"Z"),N:e(()=>y,"N")});var s=a(75892),l=a(13266);const w={languages:l.Ju,tools:l.Bk,services:l.
gw,volumes:l.Fi,bind_mounts:l.Fi,left_out:2*l.Fi,blobs:l.gM,packs:l.op,files:l.gM},g={layers:l.Uf,references:l.Ub};function u(x){const{services:$}=Object(x),M=Array.
isArray($)?$:[];return f(w,x)??M.map(E=>f(g,E)).find(E=>E!==void 0)}e(u,"tooLong");function f(x,$){const M=Object($),E=Object.entries(x).find(([i,c])=>h(M[i])>c);
return E&&`${E[0]}: more than ${E[1]} entries`}e(f,"longerThan");function h(x){return Array.isArray(x)?x.length:typeof x=="object"&&x!==null?Object.keys(x).length:
0}e(h,"countOf");var _=a(72018),v=a(93211);const P=32*1024*1024;function y(x,$="metadata.json"){if(x.length>P)throw new s.cs(`${$} has ${x.length} bytes, more t\
han the limit of ${P}`);const M=b(x,$),E=T(M,$),i=N(E,$),c=(0,_.l)(M);if(c===void 0)throw new s.cs(`${$} is not a manifest: it has no checksum`);if(c.stated!==c.
found)throw new s.cs(`${$} is damaged or was changed by hand: its checksum does not fit`);const m=u(E);if(m!==void 0)throw i?U($,i,m):new s.cs(`${$} is not a ma\
nifest: ${m}`);const A=l.rc.safeParse(E);if(A.success)return A.data;const I=(0,v.w)(A.error.issues);throw i?U($,i,I):new s.cs(`${$} is not a manifest: ${I}`)}e(
y,"parseManifest");function b(x,$){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(x)}catch(M){throw new s.cs(`${$} is not a manifest: it is \
not UTF-8`,{cause:M})}}e(b,"readText");function T(x,$){try{return JSON.parse(x)}catch(M){throw new s.cs(`${$} is not a manifest: it is not JSON`,{cause:M})}}e(T,
"readJson");function N(x,$){const M=typeof x=="object"&&x!==null&&"version"in x?x.version:void 0;if(typeof M!="string"||!/^\d{1,6}\.\d{1,6}$/.test(M))return;const[
E=0,i=0]=M.split(".").map(Number),[c=0,m=0]=l.hh.split(".").map(Number);if(E>c)throw U($,M);if(E<c)throw new s.Wt(`${$} has the manifest version ${M}, which thi\
s version of vm does not read`);return i>m?M:void 0}e(N,"refuseOtherMajor");function U(x,$,M){const E=M===void 0?"":`: ${M}`;return new s.Wt(`${x} was written b\
y a newer version of vm (manifest version ${$})${E}`,{hint:"Update vm and try again"})}e(U,"writtenByNewer")}),93211:((C,D,a)=>{a.d(D,{w:e(()=>s,"w")});function s(w){
const[g]=w;if(g===void 0)return"it does not match the schema";const u=w.length>1?` (and ${w.length-1} more)`:"";return`${l(g.path)}: ${g.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${u}`}e(s,"describeIssues");function l(w){return w.length===0?"the document":w.map(u=>typeof u=="number"?`[${u}]`:`.${String(u).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(l,"fieldName")}),13266:((C,D,a)=>{a.d(D,{Bk:e(()=>U,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>b,
"Fi"),Ju:e(()=>N,"Ju"),Ub:e(()=>P,"Ub"),Uf:e(()=>v,"Uf"),Vz:e(()=>Z,"Vz"),_O:e(()=>ee,"_O"),gM:e(()=>T,"gM"),gw:e(()=>y,"gw"),h_:e(()=>te,"h_"),hh:e(()=>f,"hh"),
op:e(()=>x,"op"),rc:e(()=>r,"rc")});var s=a(26921),l=a(64377),w=a(52875),g=a(75558),u=a(42316);const f="1.1",h=["image","container","compose"],_=1e4,v=1024,P=1024,
y=256,b=1024,T=1e5,N=1e3,U=1e4,x=1e6,$=new RegExp("^\\P{Cc}*$","u"),M=/^[\P{Cc}\t\n]*$/u,E=/^[0-9a-f]{64}$/,i=e(o=>s.YjP().max(o).regex($,"control characters ar\
e not allowed"),"words"),c=i(w.l),m=s.YjP().max(g.zB).regex(g.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),A=s.aig().int().
nonnegative().max(Number.MAX_SAFE_INTEGER),I=s.YjP().regex(E,"expected 64 hex digits"),k=s.Uy$(["sha256:",s.YjP().regex(E)],{error:"expected sha256: and 64 hex \
digits"}),L=s.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=s.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=s.Ikc({config:k,layers:s.YOg(k).max(v),platform:L,references:s.YOg(j).max(P)}),R=s.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),G=s.Ikc({name:m.max(80),image_tag:j,image_digest:k,image_file:R.optional(),layers:s.YOg(k).max(v),references:s.YOg(j).
max(P),platform:L.optional()}),ne=s.Ikc({name:s.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:k,size_bytes:A,volume_file:R.
optional()}),Q=s.Ikc({path:c.regex(/^\//,"expected an absolute path"),type:s.k5n(["folder","file"]),digest:k,size_bytes:A,bind_file:R.optional()}),se=s.g1P(i(64),
i(256)).refine(o=>Object.keys(o).length<=N,`more than ${N} entries`),ae=s.YOg(s.Ikc({manager:i(32),name:i(512),version:i(512)})),q=s.Ikc({commit:s.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:c.nullable(),dirty:s.zMY()}),re=s.Ikc({path:R,size:A,sha256:I}),oe=s.Ikc({digest:k,size:A,recipe:k.optional(),role:s.k5n(["config","layer","volume","meta\
data"]),path:R.optional()}),ee=c,Z=i(256),te=s.YjP().max(_).regex(M,"control characters are not allowed"),r=s.Ikc({version:s.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"e\
xpected <major>.<minor>"),kind:s.k5n(h),snapshot_name:m,project_name:m,is_global:s.zMY(),created_at:l.w$(),description:te,image_digest:k,platform:L,size_bytes:A,
languages:se,tools:s.YOg(c).max(U),services:s.YOg(G).min(1).max(y),volumes:s.YOg(ne).max(b),bind_mounts:s.YOg(Q).max(b).optional(),left_out:s.YOg(c).max(2*b).optional(),
git:q.nullable(),source:s.Ikc({type:s.k5n(["built","captured","imported"]),from:c,build_seconds:s.aig().nonnegative().optional()}),imported:s.Ikc({from:c}).optional(),
trigger:s.k5n(u.N).optional(),context:ee.optional(),run_id:Z.optional(),container:s.Ikc({id:I,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:s.
YOg(oe).max(T),packs:s.YOg(I).max(x).optional(),files:s.YOg(re).max(T).optional()}),n=r.extend({checksum:k})}),64377:((C,D,a)=>{a.d(D,{w$:e(()=>w,"w$")});var s=a(
43759),l=a(26921);function w(h){return s.G1(l.You,h)}e(w,"datetime");function g(h){return core._isoDate(ZodISODate,h)}e(g,"date");function u(h){return core._isoTime(
ZodISOTime,h)}e(u,"time");function f(h){return core._isoDuration(ZodISODuration,h)}e(f,"duration")})};export{fe as id,me as ids,le as modules};
