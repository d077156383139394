var de=Object.defineProperty;var e=(N,D)=>de(N,"name",{value:D,configurable:!0});const fe=4067,me=[4067],le={8049:((N,D,a)=>{a.d(D,{C5:e(()=>u,"C5"),Js:e(()=>_,"Js"),v8:e(()=>g,"v8"),vT:e(()=>f,"vT")});var s=a(77598),l=a(75892),w=a(75558);function g({
ref:h,pin:$}){if(h.project===w.sT&&$===void 0)return h.name;throw new l.dz("Input 'name': several images have a project of their own, so the name has none and n\
o digest",{hint:"Give one word, such as 'ci-images'"})}e(g,"projectOf");function u(h,{id:$,references:v}){const y=(v[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").
replace(/^-+|-+$/g,"");return{project:h,name:`${y.slice(0,80)||"image"}-${(0,s.hash)("sha256",$,"hex").slice(0,8)}`}}e(u,"memberOf");function f(h,$){return h.length===
1&&h[0]==="all"?[...$]:h.map(v=>{const y=v.includes("@")||/:[^/]*$/.test(v)?v:`${v}:latest`,I=$.find(({id:b,references:C})=>b===v||C.includes(y));if(I===void 0)
throw new l.dz(`Input 'images': Docker has no image '${v}'`,{hint:"See `docker image ls`"});return{id:I.id,references:[y,...I.references.filter(b=>b!==y)]}})}e(
f,"chosenImages");function _(h){return!["all","new"].includes(h.join())}e(_,"namesImages")}),31595:((N,D,a)=>{a.d(D,{C7:e(()=>u,"C7"),LZ:e(()=>w,"LZ"),OA:e(()=>f,
"OA"),Oc:e(()=>g,"Oc")});const s="unsaved",l="unsaved-images";function w(h,$){$.saveState(s,JSON.stringify(h))}e(w,"saveState");function g(h,$){$.saveState(l,JSON.
stringify(h))}e(g,"leaveSetToSave");function u(h){return _(s,h)}e(u,"loadState");function f(h){return _(l,h)}e(f,"takeUnsavedSet");function _(h,$){const v=$.getState(
h);return v===""?void 0:JSON.parse(v)}e(_,"stateOf")}),70106:((N,D,a)=>{a.d(D,{DS:e(()=>u,"DS"),FX:e(()=>g,"FX"),Fl:e(()=>f,"Fl"),pU:e(()=>_,"pU")});var s=a(1615),
l=a(22506),w=a(75558);const g="Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway",u=["allow-platform-mismatch","foreign-tags",
"via","force","auto-skip"];async function f(h,$,{catalog:v,job:y}){const{tags:I,via:b,force:C,"auto-skip":U}=$;if(U){const E=await y.product.readTiming(h,v,y);if(E.
buildSeconds===void 0&&y.log.info(`${(0,w.SN)(h.ref)} does not say how long its build took: 'auto-skip' has nothing to compare`),!E.isWorthwhile){const[i,c]=[E.
restoreSeconds,E.buildSeconds].map(m=>(0,l.Xo)(m??0));y.log.info(`${(0,w.SN)(h.ref)} is not restored: that took ${i}, and building it takes ${c} (auto-skip)`);return}}
const x={..._(h,$,y),...I.length>0&&{tags:I},foreignTags:$["foreign-tags"],force:C,via:b},P=await y.product.openDocker(),M=await y.product.restore(x,{catalog:v,
provider:P},y);return U&&M.machine.changed&&await y.product.recordTiming(h,M.seconds,{store:v.store,c:y}),M}e(f,"restoreFound");function _(h,$,v){return{name:{ref:h.
ref,pin:h.digest},snapshot:h,confirmPlatform:(0,s.y)($["allow-platform-mismatch"],{hint:g,log:v.log})}}e(_,"requestFor")}),4242:((N,D,a)=>{a.d(D,{$:e(()=>w,"$"),
l:e(()=>g,"l")});var s=a(75892),l=a(75558);async function w({name:u,names:f},_,h){if(u===void 0==(f.length===0))throw new s.dz(u===void 0?"Nothing says what to \
restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name', or several as 'names', one per line"});if(u!==void 0)
return{names:[u],empty:[]};const $=[],v=[];for(const y of f){const I=/^(.+)\/\*$/.exec(y)?.[1];if(I===void 0)$.push((0,l.rd)(y,{project:l.sT}));else{const b=_===
void 0?[]:await g((0,l.XB)(I),_,h);for(const C of b)$.push(C);b.length===0&&v.push(y)}}return{names:$,empty:v}}e(w,"selectNames");async function g(u,f,_){return(await _.
product.list({project:u},f,_)).map(({ref:$})=>({ref:$})).sort(($,v)=>(0,l.SN)($.ref)<(0,l.SN)(v.ref)?-1:1)}e(g,"membersOf")}),34067:((N,D,a)=>{a.r(D),a.d(D,{main:e(
()=>q,"main"),mainAction:e(()=>re,"mainAction")});var s=a(75892),l=a(47014),w=a(83620),g=a(75558),u=a(4469),f=a(41899),_=a(41545),h=a(22963),$=a(31595),v=a(13357),
y=a(75912),I=a(22506),b=a(41499),C=a(29194),U=a(70106),x=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object exp\
ected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(
function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},
P=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,n.error,"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,
d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.
async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else d|=1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=n,t});const M={save:"free",why:"it was not there yet"};async function E(r,n,o){return await(0,C.T)(n,o,{work:e(async()=>{const t={
stack:[],error:void 0,hasError:!1};try{const d=x(t,await(0,h.EZ)(n.store,o,r.ref),!0);return d===void 0?M:await i(d,{name:r,given:n},o)}catch(d){t.error=d,t.hasError=
!0}finally{const d=P(t);d&&await d}},"work"),instead:"the image is built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherw\
ise")})}e(E,"tryRestore");async function i(r,{name:n,given:o},t){const d=o["max-age"],p={name:n,restoreKeys:o["restore-keys"],...d!==void 0&&{maxAge:d}},S=await t.
product.find(p,r,t);if(S===void 0)return await c(n,{catalog:r,maxAge:d,job:t});(0,h.sD)(S);try{const O=await(0,U.Fl)(S,o,{catalog:r,job:t});if(O===void 0)return{
save:"never",why:"a restore takes longer"};t.output({snapshot:(0,g.SN)(S.ref),"cache-matched-key":(0,g.SN)(S.ref),digest:O.digest,size:O.manifest.size_bytes,image:O.
machine.image,"bytes-moved":O.bytes,"cache-hit":S.exact,exists:S.exact});const W=S.exact?void 0:(0,g.SN)(n.ref);return{restored:{outcome:"success",...(0,b.Ju)(O,
{store:(0,w.DW)(o.store),near:W})}}}catch(O){return(0,h.$U)(O,S,t),{save:"replace",why:"what was there cannot be used"}}}e(i,"tryFrom");async function c(r,{catalog:n,
maxAge:o,job:t}){if((0,y.DQ)(r.ref,n.store)!==void 0)return{save:"free",why:"the existing snapshot is incomplete"};const d=o===void 0?void 0:await(0,h.Cb)(r,n,t);
return o===void 0||d===void 0?M:(t.log.info(`${(0,g.SN)(r.ref)} is older than 'max-age' allows: it was made at ${d.manifest.created_at}`),{save:"replace",why:`w\
hat was there is older than ${(0,I.Xo)(o/1e3)}`})}e(c,"whyMissing");var m=a(63956),A=a(8049),T=a(4242),k=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!=
"function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return n},L=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,n.error,"An error was suppressed during disposal."):
S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){
var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else d|=1}catch(O){o(O)}if(d===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});async function j(r,n){if(r.save==="now")throw new s.dz("Inputs 'images' and 'sav\
e: now' exclude each other: the images come later",{hint:"Save them where they are there, with the 'create' action"});const o=(0,A.v8)(r.name),t=(0,w.DW)(r.store);
n.output({snapshot:`${o}/*`,"cache-primary-key":`${o}/*`,"cache-hit":!1});const d=await n.product.openDocker(),p=e(async()=>(await d.images(n)).map(({id:z})=>z),
"ids"),S=r["restore-keys"].length>0?await p():void 0,{restored:O,reachable:W,from:B,complete:Y}=await X(o,r,n),K=B===o&&Y;O.length>0&&n.output({"cache-matched-k\
ey":`${B}/*`,image:O.map(({machine:z})=>z.image).join(`
`),digest:O.map(({digest:z})=>z).join(`
`),size:O.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":O.reduce((z,{bytes:H})=>z+H,0),"cache-hit":K,exists:K});const V=!K&&W&&r.save==="true";if(V){
const{images:z,description:H}=r,ce=r["fail-on-refused"];(0,$.Oc)({project:o,wanted:z,before:S??await p(),description:H,store:r.store,failOnRefused:ce},n.core)}const F=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(O.length===0)return{outcome:"miss",
...(0,m.n0)(`${o}/*`,{store:t,advice:F})};const J=O.map(z=>({kind:"image",result:z})),ie=K?void 0:`${o}/*`;return{outcome:"success",...(0,b.Y4)(J,{store:t,near:ie,
...!K&&{advice:F}})}}e(j,"restoreSet");async function X(r,n,o){const t=[];return await(0,C.T)(n,o,{work:e(async()=>{const d={stack:[],error:void 0,hasError:!1};
try{const p=k(d,await(0,h.EZ)(n.store,o),!0);if(p===void 0)return{restored:t,reachable:!0,from:r,complete:!1};const{from:S,names:O}=await G(r,{given:n,catalog:p,
job:o});for(const W of O){const B=await o.product.find({name:W,restoreKeys:[],...ne(n)},p,o),Y=B&&await R(B,n,{catalog:p,job:o});Y!==void 0&&t.push(Y)}return{restored:t,
reachable:!0,from:S,complete:O.length>0&&t.length===O.length}}catch(p){d.error=p,d.hasError=!0}finally{const p=L(d);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:t,reachable:!1,from:r,complete:!1}),"otherwise")})}e(X,"restoreMembers");async function R(r,n,o){try{return await(0,U.
Fl)(r,n,o)}catch(t){(0,h.$U)(t,r,o.job);return}}e(R,"restoreMember");async function G(r,{given:n,catalog:o,job:t}){const d=await(0,T.l)(r,o,t),p=n["restore-keys"];
if(d.length>0||p.length===0)return{from:r,names:d};const S=await t.product.list({},o,t);for(const{name:O}of p){const W=S.filter(({ref:Y})=>Y.project.startsWith(
O)&&Y.project!==g.sT),[B]=W.sort((Y,K)=>K.manifest.created_at.localeCompare(Y.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,T.l)(B.
ref.project,o,t)}}return{from:r,names:[]}}e(G,"nearestProject");function ne({"max-age":r}){return r===void 0?{}:{maxAge:r}}e(ne,"maxAgeOf");const se={required:[
"name"],optional:[..._.$9,...U.DS,"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var Q=function(r,n,o){if(n!=null){
if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.
push({value:n,dispose:t,async:o})}else o&&r.stack.push({async:!0});return n},ae=(function(r){return function(n){function o(S){n.error=n.hasError?new r(S,n.error,
"An error was suppressed during disposal."):S,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(
t),Promise.resolve().then(p);if(t.dispose){var S=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(S).then(p,function(O){return o(O),p()})}else d|=
1}catch(O){o(O)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=n,t});const q={name:"restore or build",inputs:se,
outputs:["snapshot","digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:_.yP,async run(r,n){
(0,v.UP)([],n);const o=r.context!==void 0||r.file!==void 0;if(r.images.length>0){if(o)throw new s.dz("Inputs 'images' and 'context' exclude each other",{hint:"U\
se one step for each"});return await j(r,n)}const t=r.key==="content"?await(0,_.C7)(r,n):void 0,d=t===void 0?r.name:{ref:t.ref};n.output({snapshot:(0,g.SN)(d.ref),
"cache-primary-key":(0,g.SN)(d.ref),"cache-hit":!1});const p=await E(d,r,n);if(p.restored!==void 0)return p.restored;if(!o&&t===void 0)throw new s.m_(`Snapshot \
'${(0,h.m$)(d)}' not found in ${(0,w.DW)(r.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it on a miss"});const S=t??await(0,_.
C7)(r,n),O=r["single-flight"];return O===void 0||p.save!=="free"?await Z(S,{given:r,tried:p,job:n}):await oe(S,{given:r,tried:p,job:n,limit:O})}},re=e(()=>(0,f.
C)(q),"mainAction");async function oe(r,{given:n,tried:o,job:t,limit:d}){const p={stack:[],error:void 0,hasError:!1};try{const S=n.save==="false"?"false":"now",
O={given:{...n,save:S},tried:o,job:t},W=Q(p,await ee(n,t),!0);if(W===void 0)return await Z(r,O);if(Q(p,await t.product.acquireSingleFlight({ref:r.ref,limit:d},W,
t),!0).isLeader)return await Z(r,O);const Y=await E({ref:r.ref},{...n,"fail-open":!0},t);return Y.restored??await Z(r,{...O,tried:Y})}catch(S){p.error=S,p.hasError=
!0}finally{const S=ae(p);S&&await S}}e(oe,"buildOnce");async function ee({store:r},{product:n,signal:o,log:t}){try{return await n.openCatalog(r,{create:!0,signal:o,
log:t})}catch(d){if(o.aborted||!(d instanceof s.JC))throw d;t.info(`${d.message}: this job builds without waiting for others ('single-flight')`);return}}e(ee,"o\
penForFlight");async function Z(r,{given:n,tried:o,job:t}){const d=(0,g.SN)(r.ref),p=(0,w.DW)(n.store),S=await(0,_.cM)(r,`Build ${r.from} for ${d}: ${o.why}`,t),
O=(0,u.a)(r.ref,"base");t.output({image:O});const B={ifExists:o.save==="replace"?"replace":"skip",failOnRefused:n["fail-on-refused"],failOpen:!0},Y={request:(0,_.
uS)(r,S),store:n.store,...B},K=o.save==="never"?"false":n.save,V={store:p,image:O,buildSeconds:S.buildSeconds,from:r.from,why:o.why};if(K==="now"){const F=await t.
core.group(`Save ${d}`,()=>te(Y,t));F!==void 0&&(0,v.UP)([F.state],t);const J=F?.state==="saved"?F.result:void 0;return J!==void 0&&t.output({digest:J.digest,size:J.
manifest.size_bytes}),{outcome:"miss",...(0,m.R8)(r.ref,{...V,saved:F?.state??"failed",result:J})}}return K==="true"&&(0,$.LZ)(Y,t.core),{outcome:"miss",...(0,m.
R8)(r.ref,{...V,saved:K==="true"?"later":"never"})}}e(Z,"buildAndSave");async function te(r,n){try{return await(0,v.UN)(r,n)}catch(o){const t=(0,l.bv)(o);if(n.signal.
aborted||!(t instanceof s.JC)||t instanceof s.cs||(0,v.uz)(t))throw t;n.log.warn(`'${(0,g.SN)(r.request.ref)}' was not saved: ${t.message}`);return}}e(te,"saveO\
rWarn")}),41499:((N,D,a)=>{a.d(D,{Ju:e(()=>v,"Ju"),U1:e(()=>$,"U1"),Y4:e(()=>y,"Y4")});var s=a(22506),l=a(14390),w=a(69865),g=a(75558),u=a(30815),f=a(16595);const _=10,
h=50;function $(i,c){switch(i.kind){case"container":return I(i.result,c);case"compose":return b(i.result,c);default:return v(i.result,c)}}e($,"restoredMachineSu\
mmary");function v(i,{store:c,near:m}){const{machine:A,bytes:T,seconds:k,manifest:L}=i,j=A.references.filter(G=>G!==A.image),X=L.source.build_seconds,R=A.changed?
`${(0,w.z3)(T)} by ${A.via} (${(0,w.CE)(T,k)})`:"nothing: the image was there already";return(0,f.MY)("📦",`Restored ${(0,g.SN)(i.ref)} in ${(0,s.Xo)(k)}`,[(0,f.
Ix)([["In place of",m===void 0?"":`${(0,u.aY)(m)}, which is not there`],["Image",(0,u.aY)(A.image)],["Also tagged",P(j)],["Given to Docker",R],["Building it too\
k",X===void 0?"":M(X,k)],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("use it",`docker run --rm ${(0,l.r)(A.image)} …`)])}e(v,"restoredSummary");
function y(i,{store:c,near:m,advice:A=""}){const T=i.map(({result:R})=>R),[k,L]=[E(T.map(R=>R.seconds)),E(T.map(R=>R.bytes))],j=E(T.map(({manifest:R})=>R.source.
build_seconds??0)),X=i.every(({kind:R})=>R==="image")?"image":"snapshot";return(0,f.MY)("📦",`Restored ${(0,f.hS)(T.length,X)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([[
"In place of",m===void 0?"":`${(0,u.aY)(m)}, which is not there`],["Given to Docker",(0,w.z3)(L)],["Building them took",j===0?"":M(j,k)],["From",(0,u.aY)(c)]]),
(0,u.tp)(["Snapshot","As","Holds","Given to Docker","Time"],i.slice(0,h).map(C)),(0,u.FV)(A)])}e(y,"restoredAllSummary");function I(i,{store:c}){const{machine:m,
seconds:A}=i,T=Object.entries(m.ports).map(([k,L])=>(0,u.aY)(`${k} at ${L}`));return(0,f.MY)("📦",`Restored ${(0,g.SN)(i.ref)} as the container ${m.name} in ${(0,s.
Xo)(A)}`,[(0,f.Ix)([["Container",`${(0,u.aY)(m.name)}, ${m.running?"running":"not started"}`],["Ports",T.join(", ")],["Volumes",P(Object.values(m.volumes))],["F\
rom",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),m.running?(0,f.K2)("look into it",`docker exec ${(0,l.r)(m.name)} …`):(0,f.K2)("start it",`docker start ${(0,l.
r)(m.name)}`)])}e(I,"restoredContainerSummary");function b(i,{store:c}){const{machine:m,seconds:A}=i,T=[...m.previous.containers,...m.previous.volumes];return(0,f.
MY)("📦",`Restored ${(0,g.SN)(i.ref)} as the project ${m.project} in ${(0,s.Xo)(A)}`,[(0,f.Ix)([["Containers",P(m.containers)],["Volumes",P(Object.values(m.volumes))],
["Kept of before",P(T)],["Files",(0,u.aY)(m.directory)],["From",(0,u.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("go on with it",`cd ${(0,l.r)(m.directory)} &\
& docker compose ps`)])}e(b,"restoredProjectSummary");function C(i){const{ref:c,manifest:m,bytes:A,seconds:T}=i.result;return[(0,u.aY)((0,g.SN)(c)),U(i),(0,w.z3)(
m.size_bytes),x(i,A),(0,s.Xo)(T)]}e(C,"rowOf");function U({kind:i,result:c}){if(i==="container")return(0,u.aY)(c.machine.name);if(i==="compose")return(0,u.aY)(c.
machine.project);const{references:m,image:A}=c.machine;return P(m.length>0?m:[A])}e(U,"madeBy");function x({kind:i,result:c},m){return i!=="image"?(0,w.z3)(m):c.
machine.changed?`${(0,w.z3)(m)} by ${c.machine.via}`:"was there already"}e(x,"given");function P(i){const c=i.slice(0,_).map(u.aY).join(", ");return i.length>_?
`${c} and ${i.length-_} more`:c}e(P,"listed");function M(i,c){return i>c?`${(0,s.Xo)(i)}, so this saved ${(0,s.Xo)(i-c)}`:(0,s.Xo)(i)}e(M,"savedTime");function E(i){
return i.reduce((c,m)=>c+m,0)}e(E,"sum")}),1615:((N,D,a)=>{a.d(D,{y:e(()=>l,"y")});var s=a(75892);function l(w,{hint:g,log:u}){return async(f,_)=>{const h=`Snap\
shot built for ${f}, current platform is ${_}`;if(w!==!0)throw new s.Wt(h,{hint:g,fields:{snapshot:f,host:_}});return u.warn(`${h}. This may not work correctly.`),
!0}}e(l,"platformPolicy")}),75912:((N,D,a)=>{a.d(D,{DQ:e(()=>h,"DQ"),Kd:e(()=>$,"Kd"),gX:e(()=>v,"gX")});var s=a(44143),l=a(75892),w=a(58975),g=a(69865),u=a(75558),
f=a(56566);const _=e(y=>"lossOf"in y,"isExplaining");function h(y,I){return _(I)?I.lossOf(y):void 0}e(h,"missingReason");function $(y,I){const b=new Map,x={read:e(
async(E,i)=>{const c=await y.read(E,i);b.delete((0,u.SN)(E));const m=c&&await M(c,i);if(c===void 0||m===void 0)return c;b.set((0,u.SN)(E),{reason:m,held:(0,s.ol)(
c)})},"read"),compareAndSwap:e(async(E,i,c,m)=>{await y.compareAndSwap(E,i??b.get((0,u.SN)(E))?.held,c,m),b.delete((0,u.SN)(E)),c!==void 0&&await P(v((0,f.N)(c)),
m)},"compareAndSwap"),lossOf:e(E=>b.get((0,u.SN)(E))?.reason,"lossOf")};return(0,w.L)(y,x);async function P(E,i){try{const{objects:c,bytes:m,refused:A}=await y.
evict(E,i);c>0&&I.info(`${y.location} was full: ${(0,g.z3)(m)} that nothing has used for the longest time were dropped`),A!==void 0&&I.warn(`${y.location} holds\
 more than its budget, and nothing could be dropped: ${A}`)}catch(c){if(i.signal.throwIfAborted(),!(c instanceof l.JC))throw c;I.debug(`${y.location} is not kep\
t within its budget: ${c.message}`)}}async function M(E,i){try{const c=v((0,f.N)(E)),m=await y.missing(c,i);return m.length===0?void 0:`${y.location} has droppe\
d ${m.length} of its ${c.length} packs`}catch(c){if(c instanceof l.cs||c instanceof l.Wt)return c.message;throw c}}}e($,"hideIncompleteSnapshots");function v({packs:y=[]}){
return y.map(I=>`packs/${I}`)}e(v,"packKeys")}),58975:((N,D,a)=>{a.d(D,{L:e(()=>s,"L")});function s(l,w){return new Proxy(l,{has:e((g,u)=>u in w||u in l,"has"),
get(g,u){if(u in w)return w[u];const f=Reflect.get(l,u,l);return typeof f=="function"?f.bind(l):f}})}e(s,"overlay")}),52875:((N,D,a)=>{a.d(D,{l:e(()=>s,"l"),w:e(
()=>l,"w")});const s=4096;function l(w,g=s){return w.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,g)}e(l,"plainText")}),72018:((N,D,a)=>{a.d(D,{i:e(()=>w,
"i"),l:e(()=>g,"l")});var s=a(44143);const l=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function w(u){const f=`${JSON.stringify(u,void 0,2)}
`,_=f.indexOf(`
`,2)+1;return`${f.slice(0,_)}  "checksum": "${(0,s.ol)(f)}",
${f.slice(_)}`}e(w,"withChecksum");function g(u){const f=l.exec(u);if(f===null)return;const _=u.slice(0,f.index)+u.slice(f.index+f[0].length);return{stated:f[1],
found:(0,s.ol)(_)}}e(g,"checksumOf")}),56566:((N,D,a)=>{a.d(D,{Z:e(()=>v,"Z"),N:e(()=>y,"N")});var s=a(75892),l=a(13266);const w={languages:l.Ju,tools:l.Bk,services:l.
gw,volumes:l.Fi,bind_mounts:l.Fi,left_out:2*l.Fi,blobs:l.gM,packs:l.op,files:l.gM},g={layers:l.Uf,references:l.Ub};function u(x){const{services:P}=Object(x),M=Array.
isArray(P)?P:[];return f(w,x)??M.map(E=>f(g,E)).find(E=>E!==void 0)}e(u,"tooLong");function f(x,P){const M=Object(P),E=Object.entries(x).find(([i,c])=>_(M[i])>c);
return E&&`${E[0]}: more than ${E[1]} entries`}e(f,"longerThan");function _(x){return Array.isArray(x)?x.length:typeof x=="object"&&x!==null?Object.keys(x).length:
0}e(_,"countOf");var h=a(72018),$=a(93211);const v=32*1024*1024;function y(x,P="metadata.json"){if(x.length>v)throw new s.cs(`${P} has ${x.length} bytes, more t\
han the limit of ${v}`);const M=I(x,P),E=b(M,P),i=C(E,P),c=(0,h.l)(M);if(c===void 0)throw new s.cs(`${P} is not a manifest: it has no checksum`);if(c.stated!==c.
found)throw new s.cs(`${P} is damaged or was changed by hand: its checksum does not fit`);const m=u(E);if(m!==void 0)throw i?U(P,i,m):new s.cs(`${P} is not a ma\
nifest: ${m}`);const A=l.rc.safeParse(E);if(A.success)return A.data;const T=(0,$.w)(A.error.issues);throw i?U(P,i,T):new s.cs(`${P} is not a manifest: ${T}`)}e(
y,"parseManifest");function I(x,P){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(x)}catch(M){throw new s.cs(`${P} is not a manifest: it is \
not UTF-8`,{cause:M})}}e(I,"readText");function b(x,P){try{return JSON.parse(x)}catch(M){throw new s.cs(`${P} is not a manifest: it is not JSON`,{cause:M})}}e(b,
"readJson");function C(x,P){const M=typeof x=="object"&&x!==null&&"version"in x?x.version:void 0;if(typeof M!="string"||!/^\d{1,6}\.\d{1,6}$/.test(M))return;const[
E=0,i=0]=M.split(".").map(Number),[c=0,m=0]=l.hh.split(".").map(Number);if(E>c)throw U(P,M);if(E<c)throw new s.Wt(`${P} has the manifest version ${M}, which thi\
s version of vm does not read`);return i>m?M:void 0}e(C,"refuseOtherMajor");function U(x,P,M){const E=M===void 0?"":`: ${M}`;return new s.Wt(`${x} was written b\
y a newer version of vm (manifest version ${P})${E}`,{hint:"Update vm and try again"})}e(U,"writtenByNewer")}),93211:((N,D,a)=>{a.d(D,{w:e(()=>s,"w")});function s(w){
const[g]=w;if(g===void 0)return"it does not match the schema";const u=w.length>1?` (and ${w.length-1} more)`:"";return`${l(g.path)}: ${g.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${u}`}e(s,"describeIssues");function l(w){return w.length===0?"the document":w.map(u=>typeof u=="number"?`[${u}]`:`.${String(u).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(l,"fieldName")}),13266:((N,D,a)=>{a.d(D,{Bk:e(()=>U,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>I,
"Fi"),Ju:e(()=>C,"Ju"),Ub:e(()=>v,"Ub"),Uf:e(()=>$,"Uf"),Vz:e(()=>Z,"Vz"),_O:e(()=>ee,"_O"),gM:e(()=>b,"gM"),gw:e(()=>y,"gw"),h_:e(()=>te,"h_"),hh:e(()=>f,"hh"),
op:e(()=>x,"op"),rc:e(()=>r,"rc")});var s=a(26921),l=a(64377),w=a(52875),g=a(75558),u=a(42316);const f="1.1",_=["image","container","compose"],h=1e4,$=1024,v=1024,
y=256,I=1024,b=1e5,C=1e3,U=1e4,x=1e6,P=new RegExp("^\\P{Cc}*$","u"),M=/^[\P{Cc}\t\n]*$/u,E=/^[0-9a-f]{64}$/,i=e(o=>s.YjP().max(o).regex(P,"control characters ar\
e not allowed"),"words"),c=i(w.l),m=s.YjP().max(g.zB).regex(g.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),A=s.aig().int().
nonnegative().max(Number.MAX_SAFE_INTEGER),T=s.YjP().regex(E,"expected 64 hex digits"),k=s.Uy$(["sha256:",s.YjP().regex(E)],{error:"expected sha256: and 64 hex \
digits"}),L=s.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=s.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=s.Ikc({config:k,layers:s.YOg(k).max($),platform:L,references:s.YOg(j).max(v)}),R=s.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),G=s.Ikc({name:m.max(80),image_tag:j,image_digest:k,image_file:R.optional(),layers:s.YOg(k).max($),references:s.YOg(j).
max(v),platform:L.optional()}),ne=s.Ikc({name:s.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:k,size_bytes:A,volume_file:R.
optional()}),se=s.Ikc({path:c.regex(/^\//,"expected an absolute path"),type:s.k5n(["folder","file"]),digest:k,size_bytes:A,bind_file:R.optional()}),Q=s.g1P(i(64),
i(256)).refine(o=>Object.keys(o).length<=C,`more than ${C} entries`),ae=s.YOg(s.Ikc({manager:i(32),name:i(512),version:i(512)})),q=s.Ikc({commit:s.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:c.nullable(),dirty:s.zMY()}),re=s.Ikc({path:R,size:A,sha256:T}),oe=s.Ikc({digest:k,size:A,recipe:k.optional(),role:s.k5n(["config","layer","volume","meta\
data"]),path:R.optional()}),ee=c,Z=i(256),te=s.YjP().max(h).regex(M,"control characters are not allowed"),r=s.Ikc({version:s.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"e\
xpected <major>.<minor>"),kind:s.k5n(_),snapshot_name:m,project_name:m,is_global:s.zMY(),created_at:l.w$(),description:te,image_digest:k,platform:L,size_bytes:A,
languages:Q,tools:s.YOg(c).max(U),services:s.YOg(G).min(1).max(y),volumes:s.YOg(ne).max(I),bind_mounts:s.YOg(se).max(I).optional(),left_out:s.YOg(c).max(2*I).optional(),
git:q.nullable(),source:s.Ikc({type:s.k5n(["built","captured","imported"]),from:c,build_seconds:s.aig().nonnegative().optional()}),imported:s.Ikc({from:c}).optional(),
trigger:s.k5n(u.N).optional(),context:ee.optional(),run_id:Z.optional(),container:s.Ikc({id:T,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:s.
YOg(oe).max(b),packs:s.YOg(T).max(x).optional(),files:s.YOg(re).max(b).optional()}),n=r.extend({checksum:k})}),64377:((N,D,a)=>{a.d(D,{w$:e(()=>w,"w$")});var s=a(
43759),l=a(26921);function w(_){return s.G1(l.You,_)}e(w,"datetime");function g(_){return core._isoDate(ZodISODate,_)}e(g,"date");function u(_){return core._isoTime(
ZodISOTime,_)}e(u,"time");function f(_){return core._isoDuration(ZodISODuration,_)}e(f,"duration")})};export{fe as id,me as ids,le as modules};
