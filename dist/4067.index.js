var de=Object.defineProperty;var e=(C,D)=>de(C,"name",{value:D,configurable:!0});const fe=4067,me=[4067],le={8049:((C,D,a)=>{a.d(D,{C5:e(()=>u,"C5"),v8:e(()=>w,"v8"),vT:e(()=>f,"vT")});var s=a(77598),l=a(75892),y=a(75558);function w({ref:h,pin:_}){
if(h.project===y.sT&&_===void 0)return h.name;throw new l.dz("Input 'name': several images have a project of their own, so the name has none and no digest",{hint:"\
Give one word, such as 'ci-images'"})}e(w,"projectOf");function u(h,{id:_,references:v}){const $=(v[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,
"");return{project:h,name:`${$.slice(0,80)||"image"}-${(0,s.hash)("sha256",_,"hex").slice(0,8)}`}}e(u,"memberOf");function f(h,_){return h.length===1&&h[0]==="a\
ll"?[..._]:h.map(v=>{const $=v.includes("@")||/:[^/]*$/.test(v)?v:`${v}:latest`,E=_.find(({id:b,references:I})=>b===v||I.includes($));if(E===void 0)throw new l.
dz(`Input 'images': Docker has no image '${v}'`,{hint:"See `docker image ls`"});return{id:E.id,references:[$,...E.references.filter(b=>b!==$)]}})}e(f,"chosenIma\
ges")}),31595:((C,D,a)=>{a.d(D,{C7:e(()=>u,"C7"),LZ:e(()=>y,"LZ"),OA:e(()=>f,"OA"),Oc:e(()=>w,"Oc")});const s="unsaved",l="unsaved-images";function y(_,v){v.saveState(
s,JSON.stringify(_))}e(y,"saveState");function w(_,v){v.saveState(l,JSON.stringify(_))}e(w,"leaveSetToSave");function u(_){return h(s,_)}e(u,"loadState");function f(_){
return h(l,_)}e(f,"takeUnsavedSet");function h(_,v){const $=v.getState(_);return $===""?void 0:JSON.parse($)}e(h,"stateOf")}),70106:((C,D,a)=>{a.d(D,{DS:e(()=>u,
"DS"),FX:e(()=>w,"FX"),Fl:e(()=>f,"Fl"),pU:e(()=>h,"pU")});var s=a(1615),l=a(22506),y=a(75558);const w="Use a runner of that platform, or set 'allow-platform-mi\
smatch: true' to try anyway",u=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function f(_,v,{catalog:$,job:E}){const{tags:b,via:I,force:U,
"auto-skip":N}=v;if(N){const g=await E.product.readTiming(_,$,E);if(g.buildSeconds===void 0&&E.log.info(`${(0,y.SN)(_.ref)} does not say how long its build took\
: 'auto-skip' has nothing to compare`),!g.isWorthwhile){const[i,c]=[g.restoreSeconds,g.buildSeconds].map(m=>(0,l.Xo)(m??0));E.log.info(`${(0,y.SN)(_.ref)} is no\
t restored: that took ${i}, and building it takes ${c} (auto-skip)`);return}}const x={...h(_,v,E),...b.length>0&&{tags:b},foreignTags:v["foreign-tags"],force:U,
via:I},P=await E.product.openDocker(),M=await E.product.restore(x,{catalog:$,provider:P},E);return N&&M.machine.changed&&await E.product.recordTiming(_,M.seconds,
{store:$.store,c:E}),M}e(f,"restoreFound");function h(_,v,$){return{name:{ref:_.ref,pin:_.digest},snapshot:_,confirmPlatform:(0,s.y)(v["allow-platform-mismatch"],
{hint:w,log:$.log})}}e(h,"requestFor")}),4242:((C,D,a)=>{a.d(D,{$:e(()=>y,"$"),l:e(()=>w,"l")});var s=a(75892),l=a(75558);async function y({name:u,names:f},h,_){
if(u===void 0==(f.length===0))throw new s.dz(u===void 0?"Nothing says what to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"\
Give one snapshot as 'name', or several as 'names', one per line"});if(u!==void 0)return{names:[u],empty:[]};const v=[],$=[];for(const E of f){const b=/^(.+)\/\*$/.
exec(E)?.[1];if(b===void 0)v.push((0,l.rd)(E,{project:l.sT}));else{const I=h===void 0?[]:await w((0,l.XB)(b),h,_);for(const U of I)v.push(U);I.length===0&&$.push(
E)}}return{names:v,empty:$}}e(y,"selectNames");async function w(u,f,h){return(await h.product.list({project:u},f,h)).map(({ref:v})=>({ref:v})).sort((v,$)=>(0,l.
SN)(v.ref)<(0,l.SN)($.ref)?-1:1)}e(w,"membersOf")}),34067:((C,D,a)=>{a.r(D),a.d(D,{main:e(()=>q,"main"),mainAction:e(()=>re,"mainAction")});var s=a(75892),l=a(47014),
y=a(83620),w=a(75558),u=a(4469),f=a(41899),h=a(41545),_=a(22963),v=a(31595),$=a(13357),E=a(75912),b=a(22506),I=a(41499),U=a(29194),N=a(70106),x=function(r,n,o){
if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],
o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),
r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},P=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,
n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.
stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else
d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const M={save:"free",why:"it was not \
there yet"};async function g(r,n,o){return await(0,U.T)(n,o,{work:e(async()=>{const t={stack:[],error:void 0,hasError:!1};try{const d=x(t,await(0,_.EZ)(n.store,
o,r.ref),!0);return d===void 0?M:await i(d,{name:r,given:n},o)}catch(d){t.error=d,t.hasError=!0}finally{const d=P(t);d&&await d}},"work"),instead:"the image is \
built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherwise")})}e(g,"tryRestore");async function i(r,{name:n,given:o},t){const d=o["\
max-age"],p={name:n,restoreKeys:o["restore-keys"],...d!==void 0&&{maxAge:d}},S=await t.product.find(p,r,t);if(S===void 0)return await c(n,{catalog:r,maxAge:d,job:t});
(0,_.sD)(S);try{const O=await(0,N.Fl)(S,o,{catalog:r,job:t});if(O===void 0)return{save:"never",why:"a restore takes longer"};t.output({snapshot:(0,w.SN)(S.ref),
"cache-matched-key":(0,w.SN)(S.ref),digest:O.digest,size:O.manifest.size_bytes,image:O.machine.image,"bytes-moved":O.bytes,"cache-hit":S.exact,exists:S.exact});
const W=S.exact?void 0:(0,w.SN)(n.ref);return{restored:{outcome:"success",...(0,I.Ju)(O,{store:(0,y.DW)(o.store),near:W})}}}catch(O){return(0,_.$U)(O,S,t),{save:"\
replace",why:"what was there cannot be used"}}}e(i,"tryFrom");async function c(r,{catalog:n,maxAge:o,job:t}){if((0,E.DQ)(r.ref,n.store)!==void 0)return{save:"fr\
ee",why:"what was there is not complete any more"};const d=o===void 0?void 0:await(0,_.Cb)(r,n,t);return o===void 0||d===void 0?M:(t.log.info(`${(0,w.SN)(r.ref)}\
 is older than 'max-age' allows: it was made at ${d.manifest.created_at}`),{save:"replace",why:`what was there is older than ${(0,b.Xo)(o/1e3)}`})}e(c,"whyMissi\
ng");var m=a(63956),A=a(8049),T=a(4242),k=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,
d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(
this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},L=(function(r){return function(n){
function o(S){n.error=n.hasError?new r(S,n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)
try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).
then(p,function(O){return o(O),p()})}else d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,
t});async function j(r,n){if(r.save==="now")throw new s.dz("Inputs 'images' and 'save: now' exclude each other: the images come later",{hint:"Save them where th\
ey are there, with the 'create' action"});const o=(0,A.v8)(r.name),t=(0,y.DW)(r.store);n.output({snapshot:`${o}/*`,"cache-primary-key":`${o}/*`,"cache-hit":!1});
const d=await n.product.openDocker(),p=e(async()=>(await d.images(n)).map(({id:z})=>z),"ids"),S=r["restore-keys"].length>0?await p():void 0,{restored:O,reachable:W,
from:B,complete:Y}=await X(o,r,n),K=B===o&&Y;O.length>0&&n.output({"cache-matched-key":`${B}/*`,image:O.map(({machine:z})=>z.image).join(`
`),digest:O.map(({digest:z})=>z).join(`
`),size:O.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":O.reduce((z,{bytes:H})=>z+H,0),"cache-hit":K,exists:K});const V=!K&&W&&r.save==="true";if(V){
const{images:z,description:H}=r,ce=r["fail-on-refused"];(0,v.Oc)({project:o,wanted:z,before:S??await p(),description:H,store:r.store,failOnRefused:ce},n.core)}const F=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(O.length===0)return{outcome:"miss",
...(0,m.n0)(`${o}/*`,{store:t,advice:F})};const J=O.map(z=>({kind:"image",result:z})),ie=K?void 0:`${o}/*`;return{outcome:"success",...(0,I.Y4)(J,{store:t,near:ie,
...!K&&{advice:F}})}}e(j,"restoreSet");async function X(r,n,o){const t=[];return await(0,U.T)(n,o,{work:e(async()=>{const d={stack:[],error:void 0,hasError:!1};
try{const p=k(d,await(0,_.EZ)(n.store,o),!0);if(p===void 0)return{restored:t,reachable:!0,from:r,complete:!1};const{from:S,names:O}=await G(r,{given:n,catalog:p,
job:o});for(const W of O){const B=await o.product.find({name:W,restoreKeys:[],...ne(n)},p,o),Y=B&&await R(B,n,{catalog:p,job:o});Y!==void 0&&t.push(Y)}return{restored:t,
reachable:!0,from:S,complete:O.length>0&&t.length===O.length}}catch(p){d.error=p,d.hasError=!0}finally{const p=L(d);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:t,reachable:!1,from:r,complete:!1}),"otherwise")})}e(X,"restoreMembers");async function R(r,n,o){try{return await(0,N.
Fl)(r,n,o)}catch(t){(0,_.$U)(t,r,o.job);return}}e(R,"restoreMember");async function G(r,{given:n,catalog:o,job:t}){const d=await(0,T.l)(r,o,t),p=n["restore-keys"];
if(d.length>0||p.length===0)return{from:r,names:d};const S=await t.product.list({},o,t);for(const{name:O}of p){const W=S.filter(({ref:Y})=>Y.project.startsWith(
O)&&Y.project!==w.sT),[B]=W.sort((Y,K)=>K.manifest.created_at.localeCompare(Y.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,T.l)(B.
ref.project,o,t)}}return{from:r,names:[]}}e(G,"nearestProject");function ne({"max-age":r}){return r===void 0?{}:{maxAge:r}}e(ne,"maxAgeOf");const se={required:[
"name"],optional:[...h.$9,...N.DS,"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var Q=function(r,n,o){if(n!=null){
if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.
push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},ae=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,n.error,
"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(
t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else d|=
1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const q={name:"restore or build",inputs:se,
outputs:["snapshot","digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:h.yP,async run(r,n){
(0,$.UP)([],n);const o=r.context!==void 0||r.file!==void 0;if(r.images.length>0){if(o)throw new s.dz("Inputs 'images' and 'context' exclude each other",{hint:"U\
se one step for each"});return await j(r,n)}const t=r.key==="content"?await(0,h.C7)(r,n):void 0,d=t===void 0?r.name:{ref:t.ref};n.output({snapshot:(0,w.SN)(d.ref),
"cache-primary-key":(0,w.SN)(d.ref),"cache-hit":!1});const p=await g(d,r,n);if(p.restored!==void 0)return p.restored;if(!o&&t===void 0)throw new s.m_(`Snapshot \
'${(0,_.m$)(d)}' not found in ${(0,y.DW)(r.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it on a miss"});const S=t??await(0,h.
C7)(r,n),O=r["single-flight"];return O===void 0||p.save!=="free"?await Z(S,{given:r,tried:p,job:n}):await oe(S,{given:r,tried:p,job:n,limit:O})}},re=e(()=>(0,f.
C)(q),"mainAction");async function oe(r,{given:n,tried:o,job:t,limit:d}){const p={stack:[],error:void 0,hasError:!1};try{const S=n.save==="false"?"false":"now",
O={given:{...n,save:S},tried:o,job:t},W=Q(p,await ee(n,t),!0);if(W===void 0)return await Z(r,O);if(Q(p,await t.product.acquireSingleFlight({ref:r.ref,limit:d},W,
t),!0).isLeader)return await Z(r,O);const Y=await g({ref:r.ref},{...n,"fail-open":!0},t);return Y.restored??await Z(r,{...O,tried:Y})}catch(S){p.error=S,p.hasError=
!0}finally{const S=ae(p);S&&await S}}e(oe,"buildOnce");async function ee({store:r},{product:n,signal:o,log:t}){try{return await n.openCatalog(r,{create:!0,signal:o,
log:t})}catch(d){if(o.aborted||!(d instanceof s.JC))throw d;t.info(`${d.message}: this job builds without waiting for others ('single-flight')`);return}}e(ee,"o\
penForFlight");async function Z(r,{given:n,tried:o,job:t}){const d=(0,w.SN)(r.ref),p=(0,y.DW)(n.store),S=await(0,h.cM)(r,`Build ${r.from} for ${d}: ${o.why}`,t),
O=(0,u.a)(r.ref,"base");t.output({image:O});const B={ifExists:o.save==="replace"?"replace":"skip",failOnRefused:n["fail-on-refused"],failOpen:!0},Y={request:(0,h.
uS)(r,S),store:n.store,...B},K=o.save==="never"?"false":n.save,V={store:p,image:O,buildSeconds:S.buildSeconds,from:r.from,why:o.why};if(K==="now"){const F=await t.
core.group(`Save ${d}`,()=>te(Y,t));F!==void 0&&(0,$.UP)([F.state],t);const J=F?.state==="saved"?F.result:void 0;return J!==void 0&&t.output({digest:J.digest,size:J.
manifest.size_bytes}),{outcome:"miss",...(0,m.R8)(r.ref,{...V,saved:F?.state??"failed",result:J})}}return K==="true"&&(0,v.LZ)(Y,t.core),{outcome:"miss",...(0,m.
R8)(r.ref,{...V,saved:K==="true"?"later":"never"})}}e(Z,"buildAndSave");async function te(r,n){try{return await(0,$.UN)(r,n)}catch(o){const t=(0,l.bv)(o);if(n.signal.
aborted||!(t instanceof s.JC)||t instanceof s.cs||(0,$.uz)(t))throw t;n.log.warn(`'${(0,w.SN)(r.request.ref)}' was not saved: ${t.message}`);return}}e(te,"saveO\
rWarn")}),41499:((C,D,a)=>{a.d(D,{Ju:e(()=>$,"Ju"),U1:e(()=>v,"U1"),Y4:e(()=>E,"Y4")});var s=a(22506),l=a(14390),y=a(69865),w=a(75558),u=a(30815),f=a(16595);const h=10,
_=50;function v(i,c){switch(i.kind){case"container":return b(i.result,c);case"compose":return I(i.result,c);default:return $(i.result,c)}}e(v,"restoredMachineSu\
mmary");function $(i,{store:c,near:m}){const{machine:A,bytes:T,seconds:k,manifest:L}=i,j=A.references.filter(G=>G!==A.image),X=L.source.build_seconds,R=A.changed?
`${(0,y.z3)(T)} by ${A.via} (${(0,y.CE)(T,k)})`:"nothing: the image was there already";return(0,f.MY)("📦",`Restored ${(0,w.SN)(i.ref)} in ${(0,s.Xo)(k)}`,[(0,f.
Ix)([["In place of",m===void 0?"":`${(0,u.aY)(m)}, which is not there`],["Image",(0,u.aY)(A.image)],["Also tagged",P(j)],["Given to Docker",R],["Building it too\
k",X===void 0?"":M(X,k)],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("use it",`docker run --rm ${(0,l.r)(A.image)} …`)])}e($,"restoredSummary");
function E(i,{store:c,near:m,advice:A=""}){const T=i.map(({result:R})=>R),[k,L]=[g(T.map(R=>R.seconds)),g(T.map(R=>R.bytes))],j=g(T.map(({manifest:R})=>R.source.
build_seconds??0)),X=i.every(({kind:R})=>R==="image")?"image":"snapshot";return(0,f.MY)("📦",`Restored ${(0,f.hS)(T.length,X)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([[
"In place of",m===void 0?"":`${(0,u.aY)(m)}, which is not there`],["Given to Docker",(0,y.z3)(L)],["Building them took",j===0?"":M(j,k)],["From",(0,u.aY)(c)]]),
(0,u.tp)(["Snapshot","As","Holds","Given to Docker","Time"],i.slice(0,_).map(U)),(0,u.FV)(A)])}e(E,"restoredAllSummary");function b(i,{store:c}){const{machine:m,
seconds:A}=i,T=Object.entries(m.ports).map(([k,L])=>(0,u.aY)(`${k} at ${L}`));return(0,f.MY)("📦",`Restored ${(0,w.SN)(i.ref)} as the container ${m.name} in ${(0,s.
Xo)(A)}`,[(0,f.Ix)([["Container",`${(0,u.aY)(m.name)}, ${m.running?"running":"not started"}`],["Ports",T.join(", ")],["Volumes",P(Object.values(m.volumes))],["F\
rom",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),m.running?(0,f.K2)("look into it",`docker exec ${(0,l.r)(m.name)} …`):(0,f.K2)("start it",`docker start ${(0,l.
r)(m.name)}`)])}e(b,"restoredContainerSummary");function I(i,{store:c}){const{machine:m,seconds:A}=i,T=[...m.previous.containers,...m.previous.volumes];return(0,f.
MY)("📦",`Restored ${(0,w.SN)(i.ref)} as the project ${m.project} in ${(0,s.Xo)(A)}`,[(0,f.Ix)([["Containers",P(m.containers)],["Volumes",P(Object.values(m.volumes))],
["Kept of before",P(T)],["Files",(0,u.aY)(m.directory)],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("go on with it",`cd ${(0,l.r)(m.directory)} &\
& docker compose ps`)])}e(I,"restoredProjectSummary");function U(i){const{ref:c,manifest:m,bytes:A,seconds:T}=i.result;return[(0,u.aY)((0,w.SN)(c)),N(i),(0,y.z3)(
m.size_bytes),x(i,A),(0,s.Xo)(T)]}e(U,"rowOf");function N({kind:i,result:c}){if(i==="container")return(0,u.aY)(c.machine.name);if(i==="compose")return(0,u.aY)(c.
machine.project);const{references:m,image:A}=c.machine;return P(m.length>0?m:[A])}e(N,"madeBy");function x({kind:i,result:c},m){return i!=="image"?(0,y.z3)(m):c.
machine.changed?`${(0,y.z3)(m)} by ${c.machine.via}`:"was there already"}e(x,"given");function P(i){const c=i.slice(0,h).map(u.aY).join(", ");return i.length>h?
`${c} and ${i.length-h} more`:c}e(P,"listed");function M(i,c){return i>c?`${(0,s.Xo)(i)}, so this saved ${(0,s.Xo)(i-c)}`:(0,s.Xo)(i)}e(M,"savedTime");function g(i){
return i.reduce((c,m)=>c+m,0)}e(g,"sum")}),1615:((C,D,a)=>{a.d(D,{y:e(()=>l,"y")});var s=a(75892);function l(y,{hint:w,log:u}){return async(f,h)=>{const _=`Snap\
shot built for ${f}, current platform is ${h}`;if(y!==!0)throw new s.Wt(_,{hint:w,fields:{snapshot:f,host:h}});return u.warn(`${_}. This may not work correctly.`),
!0}}e(l,"platformPolicy")}),75912:((C,D,a)=>{a.d(D,{DQ:e(()=>_,"DQ"),Kd:e(()=>v,"Kd"),gX:e(()=>$,"gX")});var s=a(44143),l=a(75892),y=a(58975),w=a(69865),u=a(75558),
f=a(56566);const h=e(E=>"lossOf"in E,"isExplaining");function _(E,b){return h(b)?b.lossOf(E):void 0}e(_,"missingReason");function v(E,b){const I=new Map,x={read:e(
async(g,i)=>{const c=await E.read(g,i);I.delete((0,u.SN)(g));const m=c&&await M(c,i);if(c===void 0||m===void 0)return c;I.set((0,u.SN)(g),{reason:m,held:(0,s.ol)(
c)})},"read"),compareAndSwap:e(async(g,i,c,m)=>{await E.compareAndSwap(g,i??I.get((0,u.SN)(g))?.held,c,m),I.delete((0,u.SN)(g)),c!==void 0&&await P($((0,f.N)(c)),
m)},"compareAndSwap"),lossOf:e(g=>I.get((0,u.SN)(g))?.reason,"lossOf")};return(0,y.L)(E,x);async function P(g,i){try{const{objects:c,bytes:m,refused:A}=await E.
evict(g,i);c>0&&b.info(`${E.location} was full: ${(0,w.z3)(m)} that nothing has used for the longest time were dropped`),A!==void 0&&b.warn(`${E.location} holds\
 more than its budget, and nothing could be dropped: ${A}`)}catch(c){if(i.signal.throwIfAborted(),!(c instanceof l.JC))throw c;b.debug(`${E.location} is not kep\
t within its budget: ${c.message}`)}}async function M(g,i){try{const c=$((0,f.N)(g)),m=await E.missing(c,i);return m.length===0?void 0:`${E.location} has droppe\
d ${m.length} of its ${c.length} packs`}catch(c){if(c instanceof l.cs||c instanceof l.Wt)return c.message;throw c}}}e(v,"hideIncompleteSnapshots");function $({packs:E=[]}){
return E.map(b=>`packs/${b}`)}e($,"packKeys")}),58975:((C,D,a)=>{a.d(D,{L:e(()=>s,"L")});function s(l,y){return new Proxy(l,{has:e((w,u)=>u in y||u in l,"has"),
get(w,u){if(u in y)return y[u];const f=Reflect.get(l,u,l);return typeof f=="function"?f.bind(l):f}})}e(s,"overlay")}),52875:((C,D,a)=>{a.d(D,{l:e(()=>s,"l"),w:e(
()=>l,"w")});const s=4096;function l(y,w=s){return y.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,w)}e(l,"plainText")}),72018:((C,D,a)=>{a.d(D,{i:e(()=>y,
"i"),l:e(()=>w,"l")});var s=a(44143);const l=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function y(u){const f=`${JSON.stringify(u,void 0,2)}
`,h=f.indexOf(`
`,2)+1;return`${f.slice(0,h)}  "checksum": "${(0,s.ol)(f)}",
${f.slice(h)}`}e(y,"withChecksum");function w(u){const f=l.exec(u);if(f===null)return;const h=u.slice(0,f.index)+u.slice(f.index+f[0].length);return{stated:f[1],
found:(0,s.ol)(h)}}e(w,"checksumOf")}),56566:((C,D,a)=>{a.d(D,{Z:e(()=>$,"Z"),N:e(()=>E,"N")});var s=a(75892),l=a(13266);const y={languages:l.Ju,tools:l.Bk,services:l.
gw,volumes:l.Fi,bind_mounts:l.Fi,left_out:2*l.Fi,blobs:l.gM,packs:l.op,files:l.gM},w={layers:l.Uf,references:l.Ub};function u(x){const{services:P}=Object(x),M=Array.
isArray(P)?P:[];return f(y,x)??M.map(g=>f(w,g)).find(g=>g!==void 0)}e(u,"tooLong");function f(x,P){const M=Object(P),g=Object.entries(x).find(([i,c])=>h(M[i])>c);
return g&&`${g[0]}: more than ${g[1]} entries`}e(f,"longerThan");function h(x){return Array.isArray(x)?x.length:typeof x=="object"&&x!==null?Object.keys(x).length:
0}e(h,"countOf");var _=a(72018),v=a(93211);const $=32*1024*1024;function E(x,P="metadata.json"){if(x.length>$)throw new s.cs(`${P} has ${x.length} bytes, more t\
han the limit of ${$}`);const M=b(x,P),g=I(M,P),i=U(g,P),c=(0,_.l)(M);if(c===void 0)throw new s.cs(`${P} is not a manifest: it has no checksum`);if(c.stated!==c.
found)throw new s.cs(`${P} is damaged or was changed by hand: its checksum does not fit`);const m=u(g);if(m!==void 0)throw i?N(P,i,m):new s.cs(`${P} is not a ma\
nifest: ${m}`);const A=l.rc.safeParse(g);if(A.success)return A.data;const T=(0,v.w)(A.error.issues);throw i?N(P,i,T):new s.cs(`${P} is not a manifest: ${T}`)}e(
E,"parseManifest");function b(x,P){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(x)}catch(M){throw new s.cs(`${P} is not a manifest: it is \
not UTF-8`,{cause:M})}}e(b,"readText");function I(x,P){try{return JSON.parse(x)}catch(M){throw new s.cs(`${P} is not a manifest: it is not JSON`,{cause:M})}}e(I,
"readJson");function U(x,P){const M=typeof x=="object"&&x!==null&&"version"in x?x.version:void 0;if(typeof M!="string"||!/^\d{1,6}\.\d{1,6}$/.test(M))return;const[
g=0,i=0]=M.split(".").map(Number),[c=0,m=0]=l.hh.split(".").map(Number);if(g>c)throw N(P,M);if(g<c)throw new s.Wt(`${P} has the manifest version ${M}, which thi\
s version of vm does not read`);return i>m?M:void 0}e(U,"refuseOtherMajor");function N(x,P,M){const g=M===void 0?"":`: ${M}`;return new s.Wt(`${x} was written b\
y a newer version of vm (manifest version ${P})${g}`,{hint:"Update vm and try again"})}e(N,"writtenByNewer")}),93211:((C,D,a)=>{a.d(D,{w:e(()=>s,"w")});function s(y){
const[w]=y;if(w===void 0)return"it does not match the schema";const u=y.length>1?` (and ${y.length-1} more)`:"";return`${l(w.path)}: ${w.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${u}`}e(s,"describeIssues");function l(y){return y.length===0?"the document":y.map(u=>typeof u=="number"?`[${u}]`:`.${String(u).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(l,"fieldName")}),13266:((C,D,a)=>{a.d(D,{Bk:e(()=>N,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>b,
"Fi"),Ju:e(()=>U,"Ju"),Ub:e(()=>$,"Ub"),Uf:e(()=>v,"Uf"),Vz:e(()=>Z,"Vz"),_O:e(()=>ee,"_O"),gM:e(()=>I,"gM"),gw:e(()=>E,"gw"),h_:e(()=>te,"h_"),hh:e(()=>f,"hh"),
op:e(()=>x,"op"),rc:e(()=>r,"rc")});var s=a(26921),l=a(64377),y=a(52875),w=a(75558),u=a(42316);const f="1.1",h=["image","container","compose"],_=1e4,v=1024,$=1024,
E=256,b=1024,I=1e5,U=1e3,N=1e4,x=1e6,P=new RegExp("^\\P{Cc}*$","u"),M=/^[\P{Cc}\t\n]*$/u,g=/^[0-9a-f]{64}$/,i=e(o=>s.YjP().max(o).regex(P,"control characters ar\
e not allowed"),"words"),c=i(y.l),m=s.YjP().max(w.zB).regex(w.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),A=s.aig().int().
nonnegative().max(Number.MAX_SAFE_INTEGER),T=s.YjP().regex(g,"expected 64 hex digits"),k=s.Uy$(["sha256:",s.YjP().regex(g)],{error:"expected sha256: and 64 hex \
digits"}),L=s.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=s.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=s.Ikc({config:k,layers:s.YOg(k).max(v),platform:L,references:s.YOg(j).max($)}),R=s.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),G=s.Ikc({name:m.max(80),image_tag:j,image_digest:k,image_file:R.optional(),layers:s.YOg(k).max(v),references:s.YOg(j).
max($),platform:L.optional()}),ne=s.Ikc({name:s.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:k,size_bytes:A,volume_file:R.
optional()}),se=s.Ikc({path:c.regex(/^\//,"expected an absolute path"),type:s.k5n(["folder","file"]),digest:k,size_bytes:A,bind_file:R.optional()}),Q=s.g1P(i(64),
i(256)).refine(o=>Object.keys(o).length<=U,`more than ${U} entries`),ae=s.YOg(s.Ikc({manager:i(32),name:i(512),version:i(512)})),q=s.Ikc({commit:s.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:c.nullable(),dirty:s.zMY()}),re=s.Ikc({path:R,size:A,sha256:T}),oe=s.Ikc({digest:k,size:A,recipe:k.optional(),role:s.k5n(["config","layer","volume","meta\
data"]),path:R.optional()}),ee=c,Z=i(256),te=s.YjP().max(_).regex(M,"control characters are not allowed"),r=s.Ikc({version:s.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"e\
xpected <major>.<minor>"),kind:s.k5n(h),snapshot_name:m,project_name:m,is_global:s.zMY(),created_at:l.w$(),description:te,image_digest:k,platform:L,size_bytes:A,
languages:Q,tools:s.YOg(c).max(N),services:s.YOg(G).min(1).max(E),volumes:s.YOg(ne).max(b),bind_mounts:s.YOg(se).max(b).optional(),left_out:s.YOg(c).max(2*b).optional(),
git:q.nullable(),source:s.Ikc({type:s.k5n(["built","captured","imported"]),from:c,build_seconds:s.aig().nonnegative().optional()}),imported:s.Ikc({from:c}).optional(),
trigger:s.k5n(u.N).optional(),context:ee.optional(),run_id:Z.optional(),container:s.Ikc({id:T,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:s.
YOg(oe).max(I),packs:s.YOg(T).max(x).optional(),files:s.YOg(re).max(I).optional()}),n=r.extend({checksum:k})}),64377:((C,D,a)=>{a.d(D,{w$:e(()=>y,"w$")});var s=a(
43759),l=a(26921);function y(h){return s.G1(l.You,h)}e(y,"datetime");function w(h){return core._isoDate(ZodISODate,h)}e(w,"date");function u(h){return core._isoTime(
ZodISOTime,h)}e(u,"time");function f(h){return core._isoDuration(ZodISODuration,h)}e(f,"duration")})};export{fe as id,me as ids,le as modules};
