var ce=Object.defineProperty;var e=(N,A)=>ce(N,"name",{value:A,configurable:!0});const ue=1823,fe=[1823],me={58315:((N,A,a)=>{a.d(A,{C5:e(()=>d,"C5"),v8:e(()=>D,"v8"),vT:e(()=>f,"vT")});var s=a(77598),m=a(75892),_=a(75558);function D({ref:h,
pin:P}){if(h.project===_.sT&&P===void 0)return h.name;throw new m.dz("Input 'name': several images have a project of their own, so the name has none and no dige\
st",{hint:"Give one word, such as 'ci-images'"})}e(D,"projectOf");function d(h,{id:P,references:E}){const y=(E[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(
/^-+|-+$/g,"");return{project:h,name:`${y.slice(0,80)||"image"}-${(0,s.hash)("sha256",P,"hex").slice(0,8)}`}}e(d,"memberOf");function f(h,P){return h.length===1&&
h[0]==="all"?[...P]:h.map(E=>{const y=E.includes("@")||/:[^/]*$/.test(E)?E:`${E}:latest`,S=P.find(({id:b,references:I})=>b===E||I.includes(y));if(S===void 0)throw new m.
dz(`Input 'images': Docker has no image '${E}'`,{hint:"See `docker image ls`"});return{id:S.id,references:[y,...S.references.filter(b=>b!==y)]}})}e(f,"chosenIma\
ges")}),41823:((N,A,a)=>{a.r(A),a.d(A,{main:e(()=>te,"main"),mainAction:e(()=>ne,"mainAction")});var s=a(75892),m=a(26676),_=a(75558),D=a(70033),d=a(10781),f=a(
75741),h=a(14448),P=a(58315),E=a(77120),y=a(65955),S=a(23002),b=a(22085),I=a(3904),Y=function(r,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError(
"Object expected.");var n,u;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(u=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
u&&(n=e(function(){try{u.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:n,async:o})}else o&&r.stack.push({async:!0});return t},
U=(function(r){return function(t){function o(g){t.error=t.hasError?new r(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(o,"fail");var n,
u=0;function p(){for(;n=t.stack.pop();)try{if(!n.async&&u===1)return u=0,t.stack.push(n),Promise.resolve().then(p);if(n.dispose){var g=n.dispose.call(n.value);if(n.
async)return u|=2,Promise.resolve(g).then(p,function(w){return o(w),p()})}else u|=1}catch(w){o(w)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=r,n.suppressed=t,n});async function $(r,t){if(r.save==="now")throw new s.dz("Inputs 'images' and 'save: now' exclude each other: the images \
come later",{hint:"Save them where they are there, with the 'create' action"});const o=(0,P.v8)(r.name),n=(0,m.DW)(r.store);t.output({snapshot:`${o}/*`,"cache-p\
rimary-key":`${o}/*`,"cache-hit":!1});const u=await t.product.openDocker(),p=e(async()=>(await u.images(t)).map(({id:z})=>z),"ids"),g=r["restore-keys"].length>0?
await p():void 0,{restored:w,reachable:W,from:B,complete:C}=await O(o,r,t),K=B===o&&C;w.length>0&&t.output({"cache-matched-key":`${B}/*`,image:w.map(({machine:z})=>z.
image).join(`
`),digest:w.map(({digest:z})=>z).join(`
`),size:w.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":w.reduce((z,{bytes:H})=>z+H,0),"cache-hit":K,exists:K});const V=!K&&W&&r.save==="true";if(V){
const{images:z,description:H}=r,ie=r["fail-on-refused"];(0,b.Oc)({project:o,wanted:z,before:g??await p(),description:H,store:r.store,failOnRefused:ie},t.core)}const X=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(w.length===0)return{outcome:"miss",
...(0,y.n0)(`${o}/*`,{store:n,advice:X})};const J=w.map(z=>({kind:"image",result:z})),ae=K?void 0:`${o}/*`;return{outcome:"success",...(0,S.Y4)(J,{store:n,near:ae,
...!K&&{advice:X}})}}e($,"restoreSet");async function O(r,t,o){const n=[];return await(0,h.T)(t,o,{work:e(async()=>{const u={stack:[],error:void 0,hasError:!1};
try{const p=Y(u,await(0,f.EZ)(t.store,o),!0);if(p===void 0)return{restored:n,reachable:!0,from:r,complete:!1};const{from:g,names:w}=await v(r,{given:t,catalogue:p,
job:o});for(const W of w){const B=await o.product.find({name:W,restoreKeys:[],...i(t)},p,o),C=B&&await M(B,t,{catalogue:p,job:o});C!==void 0&&n.push(C)}return{restored:n,
reachable:!0,from:g,complete:w.length>0&&n.length===w.length}}catch(p){u.error=p,u.hasError=!0}finally{const p=U(u);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:n,reachable:!1,from:r,complete:!1}),"otherwise")})}e(O,"restoreMembers");async function M(r,t,o){try{return await(0,E.
Fl)(r,t,o)}catch(n){(0,f.$U)(n,r,o.job);return}}e(M,"restoreMember");async function v(r,{given:t,catalogue:o,job:n}){const u=await(0,I.l)(r,o,n),p=t["restore-ke\
ys"];if(u.length>0||p.length===0)return{from:r,names:u};const g=await n.product.list({},o,n);for(const{name:w}of p){const W=g.filter(({ref:C})=>C.project.startsWith(
w)&&C.project!==_.sT),[B]=W.sort((C,K)=>K.manifest.created_at.localeCompare(C.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,I.l)(B.
ref.project,o,n)}}return{from:r,names:[]}}e(v,"nearestProject");function i({"max-age":r}){return r===void 0?{}:{maxAge:r}}e(i,"maxAgeOf");var c=a(23379),l=a(90571),
x=a(91192),T=a(2202),k=function(r,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,u;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],o&&(u=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");u&&(n=e(function(){try{u.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:n,async:o})}else o&&r.stack.push({async:!0});return t},j=(function(r){return function(t){function o(g){
t.error=t.hasError?new r(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(o,"fail");var n,u=0;function p(){for(;n=t.stack.pop();)try{if(!n.
async&&u===1)return u=0,t.stack.push(n),Promise.resolve().then(p);if(n.dispose){var g=n.dispose.call(n.value);if(n.async)return u|=2,Promise.resolve(g).then(p,function(w){
return o(w),p()})}else u|=1}catch(w){o(w)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=r,n.suppressed=t,n});const L={save:"\
free",why:"it was not there yet"};async function F(r,t,o){return await(0,h.T)(t,o,{work:e(async()=>{const n={stack:[],error:void 0,hasError:!1};try{const u=k(n,
await(0,f.EZ)(t.store,o,r.ref),!0);return u===void 0?L:await R(u,{name:r,given:t},o)}catch(u){n.error=u,n.hasError=!0}finally{const u=j(n);u&&await u}},"work"),
instead:"the image is built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherwise")})}e(F,"tryRestore");async function R(r,{
name:t,given:o},n){const u=o["max-age"],p={name:t,restoreKeys:o["restore-keys"],...u!==void 0&&{maxAge:u}},g=await n.product.find(p,r,n);if(g===void 0)return await G(
t,{catalogue:r,maxAge:u,job:n});(0,f.sD)(g);try{const w=await(0,E.Fl)(g,o,{catalogue:r,job:n});if(w===void 0)return{save:"never",why:"a restore takes longer"};n.
output({snapshot:(0,_.SN)(g.ref),"cache-matched-key":(0,_.SN)(g.ref),digest:w.digest,size:w.manifest.size_bytes,image:w.machine.image,"bytes-moved":w.bytes,"cac\
he-hit":g.exact,exists:g.exact});const W=g.exact?void 0:(0,_.SN)(t.ref);return{restored:{outcome:"success",...(0,S.Ju)(w,{store:(0,m.DW)(o.store),near:W})}}}catch(w){
return(0,f.$U)(w,g,n),{save:"replace",why:"what was there cannot be used"}}}e(R,"tryFrom");async function G(r,{catalogue:t,maxAge:o,job:n}){if((0,x.je)(r.ref,t.
store)!==void 0)return{save:"free",why:"what was there is not complete any more"};const u=o===void 0?void 0:await(0,f.TE)(r,t,n);return o===void 0||u===void 0?L:
(n.log.info(`${(0,_.SN)(r.ref)} is older than 'max-age' allows: it was made at ${u.manifest.created_at}`),{save:"replace",why:`what was there is older than ${(0,T.
Xo)(o/1e3)}`})}e(G,"whyMissing");var Q=function(r,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,u;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(u=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");u&&(n=e(function(){try{u.call(
this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:n,async:o})}else o&&r.stack.push({async:!0});return t},ee=(function(r){return function(t){
function o(g){t.error=t.hasError?new r(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(o,"fail");var n,u=0;function p(){for(;n=t.stack.pop();)
try{if(!n.async&&u===1)return u=0,t.stack.push(n),Promise.resolve().then(p);if(n.dispose){var g=n.dispose.call(n.value);if(n.async)return u|=2,Promise.resolve(g).
then(p,function(w){return o(w),p()})}else u|=1}catch(w){o(w)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(
p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=r,n.suppressed=t,
n});const te={name:"restore or build",inputs:{required:["name"],optional:[...d.$9,...E.DS,"images","restore-keys","max-age","save","single-flight","fail-open","\
fail-on-refused","store"]},outputs:["snapshot","digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refus\
ed"],hints:d.yP,async run(r,t){(0,l.NI)([],t);const o=r.context!==void 0||r.file!==void 0;if(r.images.length>0){if(o)throw new s.dz("Inputs 'images' and 'contex\
t' exclude each other",{hint:"Use one step for each"});return await $(r,t)}const n=r.key==="content"?await(0,d.C7)(r,t):void 0,u=n===void 0?r.name:{ref:n.ref};t.
output({snapshot:(0,_.SN)(u.ref),"cache-primary-key":(0,_.SN)(u.ref),"cache-hit":!1});const p=await F(u,r,t);if(p.restored!==void 0)return p.restored;if(!o&&n===
void 0)throw new s.m_(`Snapshot '${(0,f.NZ)(u)}' not found in ${(0,m.DW)(r.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it\
 on a miss"});const g=n??await(0,d.C7)(r,t),w=r["single-flight"];return w===void 0||p.save!=="free"?await Z(g,{given:r,tried:p,job:t}):await se(g,{given:r,tried:p,
job:t,limit:w})}},ne=e(()=>(0,c.C)(te),"mainAction");async function se(r,{given:t,tried:o,job:n,limit:u}){const p={stack:[],error:void 0,hasError:!1};try{const g=t.
save==="false"?"false":"now",w={given:{...t,save:g},tried:o,job:n},W=Q(p,await re(t,n),!0);if(W===void 0)return await Z(r,w);if(Q(p,await n.product.joinFlight({
ref:r.ref,limit:u},W,n),!0).leads)return await Z(r,w);const C=await F({ref:r.ref},{...t,"fail-open":!0},n);return C.restored??await Z(r,{...w,tried:C})}catch(g){
p.error=g,p.hasError=!0}finally{const g=ee(p);g&&await g}}e(se,"buildOnce");async function re({store:r},{product:t,signal:o,log:n}){try{return await t.openCatalogue(
r,{create:!0,signal:o,log:n})}catch(u){if(o.aborted||!(u instanceof s.JC))throw u;n.info(`${u.message}: this job builds without waiting for others ('single-flig\
ht')`);return}}e(re,"openForFlight");async function Z(r,{given:t,tried:o,job:n}){const u=(0,_.SN)(r.ref),p=(0,m.DW)(t.store),g=await(0,d.cM)(r,`Build ${r.from} \
for ${u}: ${o.why}`,n),w=(0,D.y)(r.ref,"base");n.output({image:w});const B={ifExists:o.save==="replace"?"replace":"skip",failOnRefused:t["fail-on-refused"],failOpen:!0},
C={request:(0,d.uS)(r,g),store:t.store,...B},K=o.save==="never"?"false":t.save,V={store:p,image:w,buildSeconds:g.buildSeconds,from:r.from,why:o.why};if(K==="now"){
const X=await n.core.group(`Save ${u}`,()=>q(C,n));X!==void 0&&(0,l.NI)([X.state],n);const J=X?.state==="saved"?X.result:void 0;return J!==void 0&&n.output({digest:J.
digest,size:J.manifest.size_bytes}),{outcome:"miss",...(0,y.R8)(r.ref,{...V,saved:X?.state??"failed",result:J})}}return K==="true"&&(0,b.OQ)(C,n.core),{outcome:"\
miss",...(0,y.R8)(r.ref,{...V,saved:K==="true"?"later":"never"})}}e(Z,"buildAndSave");async function q(r,t){try{return await(0,l.UN)(r,t)}catch(o){if(t.signal.aborted||
!(o instanceof s.JC)||o instanceof s.cs||(0,l.uz)(o))throw o;t.log.warn(`'${(0,_.SN)(r.request.ref)}' was not saved: ${o.message}`);return}}e(q,"saveOrWarn")}),
6455:((N,A,a)=>{a.d(A,{y:e(()=>m,"y")});var s=a(75892);function m(_,{log:D}){return async(d,f)=>{const h=`Snapshot built for ${d}, current platform is ${f}`;if(!_)
throw new s.Wt(h,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return D.warn(`${h}. This may not work correctly.`),
!0}}e(m,"platformPolicy")}),77120:((N,A,a)=>{a.d(A,{DS:e(()=>D,"DS"),Fl:e(()=>d,"Fl"),pU:e(()=>f,"pU")});var s=a(2202),m=a(75558),_=a(6455);const D=["allow-plat\
form-mismatch","foreign-tags","via","force","auto-skip"];async function d(h,P,{catalogue:E,job:y}){const{tags:S,via:b,force:I,"auto-skip":Y}=P;if(Y){const M=await y.
product.readWorth(h,E,y);if(M.buildSeconds===void 0&&y.log.info(`${(0,m.SN)(h.ref)} does not say how long its build took: 'auto-skip' has nothing to compare`),!M.
paysOff){const[v,i]=[M.restoreSeconds,M.buildSeconds].map(c=>(0,s.Xo)(c??0));y.log.info(`${(0,m.SN)(h.ref)} is not restored: that took ${v}, and building it tak\
es ${i} (auto-skip)`);return}}const U={...f(h,P,y),...S.length>0&&{tags:S},foreignTags:P["foreign-tags"],force:I,via:b},$=await y.product.openDocker(),O=await y.
product.restore(U,{catalogue:E,provider:$},y);return Y&&O.machine.changed&&await y.product.recordRestore(h,O.seconds,{store:E.store,c:y}),O}e(d,"restoreFound");
function f(h,P,E){return{name:{ref:h.ref,pin:h.digest},snapshot:h,confirmPlatform:(0,_.y)(P["allow-platform-mismatch"],E)}}e(f,"requestFor")}),23002:((N,A,a)=>{
a.d(A,{Ju:e(()=>y,"Ju"),U1:e(()=>E,"U1"),Y4:e(()=>S,"Y4")});var s=a(2202),m=a(9734),_=a(13785),D=a(75558),d=a(47974),f=a(96276);const h=10,P=50;function E(i,c){
switch(i.kind){case"container":return b(i.result,c);case"compose":return I(i.result,c);default:return y(i.result,c)}}e(E,"restoredMachineSummary");function y(i,{
store:c,near:l}){const{machine:x,bytes:T,seconds:k,manifest:j}=i,L=x.references.filter(G=>G!==x.image),F=j.source.build_seconds,R=x.changed?`${(0,_.z3)(T)} by ${x.
via} (${(0,_.CE)(T,k)})`:"nothing: the image was there already";return(0,f.MY)("📦",`Restored ${(0,D.SN)(i.ref)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([["In place of",
l===void 0?"":`${(0,d.aY)(l)}, which is not there`],["Image",(0,d.aY)(x.image)],["Also tagged",O(L)],["Given to Docker",R],["Building it took",F===void 0?"":M(F,
k)],["From",(0,d.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("use it",`docker run --rm ${(0,m.r)(x.image)} …`)])}e(y,"restoredSummary");function S(i,{store:c,
near:l,advice:x=""}){const T=i.map(({result:R})=>R),[k,j]=[v(T.map(R=>R.seconds)),v(T.map(R=>R.bytes))],L=v(T.map(({manifest:R})=>R.source.build_seconds??0)),F=i.
every(({kind:R})=>R==="image")?"image":"snapshot";return(0,f.MY)("📦",`Restored ${(0,f.hS)(T.length,F)} in ${(0,s.Xo)(k)}`,[(0,f.Ix)([["In place of",l===void 0?
"":`${(0,d.aY)(l)}, which is not there`],["Given to Docker",(0,_.z3)(j)],["Building them took",L===0?"":M(L,k)],["From",(0,d.aY)(c)]]),(0,d.tp)(["Snapshot","As",
"Holds","Given to Docker","Time"],i.slice(0,P).map(Y)),(0,d.FV)(x)])}e(S,"restoredAllSummary");function b(i,{store:c}){const{machine:l,seconds:x}=i,T=Object.entries(
l.ports).map(([k,j])=>(0,d.aY)(`${k} at ${j}`));return(0,f.MY)("📦",`Restored ${(0,D.SN)(i.ref)} as the container ${l.name} in ${(0,s.Xo)(x)}`,[(0,f.Ix)([["Co\
ntainer",`${(0,d.aY)(l.name)}, ${l.running?"running":"not started"}`],["Ports",T.join(", ")],["Volumes",O(Object.values(l.volumes))],["From",(0,d.aY)(c)],...(0,f.
cn)(i)]),(0,f.Cv)(i),l.running?(0,f.K2)("look into it",`docker exec ${(0,m.r)(l.name)} …`):(0,f.K2)("start it",`docker start ${(0,m.r)(l.name)}`)])}e(b,"resto\
redContainerSummary");function I(i,{store:c}){const{machine:l,seconds:x}=i,T=[...l.previous.containers,...l.previous.volumes];return(0,f.MY)("📦",`Restored ${(0,D.
SN)(i.ref)} as the project ${l.project} in ${(0,s.Xo)(x)}`,[(0,f.Ix)([["Containers",O(l.containers)],["Volumes",O(Object.values(l.volumes))],["Kept of before",O(
T)],["Files",(0,d.aY)(l.directory)],["From",(0,d.aY)(c)],...(0,f.cn)(i)]),(0,f.Cv)(i),(0,f.K2)("go on with it",`cd ${(0,m.r)(l.directory)} && docker compose ps`)])}
e(I,"restoredProjectSummary");function Y(i){const{ref:c,manifest:l,bytes:x,seconds:T}=i.result;return[(0,d.aY)((0,D.SN)(c)),U(i),(0,_.z3)(l.size_bytes),$(i,x),(0,s.
Xo)(T)]}e(Y,"rowOf");function U({kind:i,result:c}){if(i==="container")return(0,d.aY)(c.machine.name);if(i==="compose")return(0,d.aY)(c.machine.project);const{references:l,
image:x}=c.machine;return O(l.length>0?l:[x])}e(U,"madeBy");function $({kind:i,result:c},l){return i!=="image"?(0,_.z3)(l):c.machine.changed?`${(0,_.z3)(l)} by ${c.
machine.via}`:"was there already"}e($,"given");function O(i){const c=i.slice(0,h).map(d.aY).join(", ");return i.length>h?`${c} and ${i.length-h} more`:c}e(O,"li\
sted");function M(i,c){return i>c?`${(0,s.Xo)(i)}, so this saved ${(0,s.Xo)(i-c)}`:(0,s.Xo)(i)}e(M,"savedTime");function v(i){return i.reduce((c,l)=>c+l,0)}e(v,
"sum")}),22085:((N,A,a)=>{a.d(A,{OA:e(()=>f,"OA"),OQ:e(()=>_,"OQ"),Oc:e(()=>D,"Oc"),WA:e(()=>d,"WA")});const s="unsaved",m="unsaved-images";function _(P,E){E.saveState(
s,JSON.stringify(P))}e(_,"leaveToSave");function D(P,E){E.saveState(m,JSON.stringify(P))}e(D,"leaveSetToSave");function d(P){return h(s,P)}e(d,"takeUnsaved");function f(P){
return h(m,P)}e(f,"takeUnsavedSet");function h(P,E){const y=E.getState(P);return y===""?void 0:JSON.parse(y)}e(h,"stateOf")}),3904:((N,A,a)=>{a.d(A,{l:e(()=>D,"\
l"),q:e(()=>_,"q")});var s=a(75892),m=a(75558);async function _({name:d,names:f},h,P){if(d===void 0==(f.length===0))throw new s.dz(d===void 0?"Nothing says what\
 to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name', or several as 'names', one per line"});if(d!==
void 0)return{names:[d],empty:[]};const E=[],y=[];for(const S of f){const b=/^(.+)\/\*$/.exec(S)?.[1];if(b===void 0)E.push((0,m.rd)(S,{project:m.sT}));else{const I=h===
void 0?[]:await D((0,m.XB)(b),h,P);E.push(...I),I.length===0&&y.push(S)}}return{names:E,empty:y}}e(_,"wantedNames");async function D(d,f,h){return(await h.product.
list({project:d},f,h)).map(({ref:E})=>({ref:E})).sort((E,y)=>(0,m.SN)(E.ref)<(0,m.SN)(y.ref)?-1:1)}e(D,"membersOf")}),91192:((N,A,a)=>{a.d(A,{gX:e(()=>y,"gX"),je:e(
()=>P,"je"),kj:e(()=>E,"kj")});var s=a(44143),m=a(75892),_=a(58975),D=a(13785),d=a(75558),f=a(56566);const h=e(S=>"lossOf"in S,"isExplaining");function P(S,b){return h(
b)?b.lossOf(S):void 0}e(P,"lossOf");function E(S,b){const I=new Map,$={read:e(async(v,i)=>{const c=await S.read(v,i);I.delete((0,d.SN)(v));const l=c&&await M(c,
i);if(c===void 0||l===void 0)return c;I.set((0,d.SN)(v),{reason:l,held:(0,s.ol)(c)})},"read"),compareAndSwap:e(async(v,i,c,l)=>{await S.compareAndSwap(v,i??I.get(
(0,d.SN)(v))?.held,c,l),I.delete((0,d.SN)(v)),c!==void 0&&await O(y((0,f.N)(c)),l)},"compareAndSwap"),lossOf:e(v=>I.get((0,d.SN)(v))?.reason,"lossOf")};return(0,_.
L)(S,$);async function O(v,i){try{const{objects:c,bytes:l,refused:x}=await S.trim(v,i);c>0&&b.info(`${S.location} was full: ${(0,D.z3)(l)} that nothing has used\
 for the longest time were dropped`),x!==void 0&&b.warn(`${S.location} holds more than its budget, and nothing could be dropped: ${x}`)}catch(c){if(i.signal.throwIfAborted(),
!(c instanceof m.JC))throw c;b.debug(`${S.location} is not kept within its budget: ${c.message}`)}}async function M(v,i){try{const c=y((0,f.N)(v)),l=await S.missing(
c,i);return l.length===0?void 0:`${S.location} has dropped ${l.length} of its ${c.length} packs`}catch(c){if(c instanceof m.cs||c instanceof m.Wt)return c.message;
throw c}}}e(E,"withoutLosses");function y({packs:S=[]}){return S.map(b=>`packs/${b}`)}e(y,"packKeys")}),58975:((N,A,a)=>{a.d(A,{L:e(()=>s,"L")});function s(m,_){
return new Proxy(m,{has:e((D,d)=>d in _||d in m,"has"),get(D,d){if(d in _)return _[d];const f=Reflect.get(m,d,m);return typeof f=="function"?f.bind(m):f}})}e(s,
"overlay")}),56566:((N,A,a)=>{a.d(A,{Z:e(()=>y,"Z"),N:e(()=>S,"N")});var s=a(75892),m=a(13266);const _={languages:m.Ju,tools:m.Bk,services:m.gw,volumes:m.Fi,bind_mounts:m.
Fi,left_out:2*m.Fi,blobs:m.gM,packs:m.op,files:m.gM},D={layers:m.Uf,references:m.Ub};function d($){const{services:O}=Object($),M=Array.isArray(O)?O:[];return f(
_,$)??M.map(v=>f(D,v)).find(v=>v!==void 0)}e(d,"tooLong");function f($,O){const M=Object(O),v=Object.entries($).find(([i,c])=>h(M[i])>c);return v&&`${v[0]}: mor\
e than ${v[1]} entries`}e(f,"longerThan");function h($){return Array.isArray($)?$.length:typeof $=="object"&&$!==null?Object.keys($).length:0}e(h,"countOf");var P=a(
83925),E=a(31824);const y=32*1024*1024;function S($,O="metadata.json"){if($.length>y)throw new s.cs(`${O} has ${$.length} bytes, more than the limit of ${y}`);const M=b(
$,O),v=I(M,O),i=Y(v,O),c=(0,E.R)(M);if(c===void 0)throw new s.cs(`${O} is not a manifest: it has no checksum`);if(c.stated!==c.found)throw new s.cs(`${O} is dam\
aged or was changed by hand: its checksum does not fit`);const l=d(v);if(l!==void 0)throw i?U(O,i,l):new s.cs(`${O} is not a manifest: ${l}`);const x=m.rc.safeParse(
v);if(x.success)return x.data;const T=(0,P.w)(x.error.issues);throw i?U(O,i,T):new s.cs(`${O} is not a manifest: ${T}`)}e(S,"parseManifest");function b($,O){try{
return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode($)}catch(M){throw new s.cs(`${O} is not a manifest: it is not UTF-8`,{cause:M})}}e(b,"readText");
function I($,O){try{return JSON.parse($)}catch(M){throw new s.cs(`${O} is not a manifest: it is not JSON`,{cause:M})}}e(I,"readJson");function Y($,O){const M=typeof $==
"object"&&$!==null&&"version"in $?$.version:void 0;if(typeof M!="string"||!/^\d{1,6}\.\d{1,6}$/.test(M))return;const[v=0,i=0]=M.split(".").map(Number),[c=0,l=0]=m.
hh.split(".").map(Number);if(v>c)throw U(O,M);if(v<c)throw new s.Wt(`${O} has the manifest version ${M}, which this version of vm does not read`);return i>l?M:void 0}
e(Y,"refuseOtherMajor");function U($,O,M){const v=M===void 0?"":`: ${M}`;return new s.Wt(`${$} was written by a newer version of vm (manifest version ${O})${v}`,
{hint:"Update vm and try again"})}e(U,"writtenByNewer")}),83925:((N,A,a)=>{a.d(A,{w:e(()=>s,"w")});function s(_){const[D]=_;if(D===void 0)return"it does not mat\
ch the schema";const d=_.length>1?` (and ${_.length-1} more)`:"";return`${m(D.path)}: ${D.message.replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${d}`}
e(s,"describeIssues");function m(_){return _.length===0?"the document":_.map(d=>typeof d=="number"?`[${d}]`:`.${String(d).replaceAll(/[^\w.@/ -]/g,"?").slice(0,
64)}`).join("").replace(/^\./,"")}e(m,"fieldName")}),13266:((N,A,a)=>{a.d(A,{Bk:e(()=>U,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>b,"Fi"),Ju:e(()=>Y,"Ju"),Ub:e(()=>y,"Ub"),
Uf:e(()=>E,"Uf"),Vz:e(()=>q,"Vz"),_O:e(()=>Z,"_O"),gM:e(()=>I,"gM"),gw:e(()=>S,"gw"),h_:e(()=>r,"h_"),hh:e(()=>d,"hh"),lG:e(()=>h,"lG"),op:e(()=>$,"op"),rc:e(()=>t,
"rc")});var s=a(26921),m=a(64377),_=a(75558),D=a(42316);const d="1.1",f=["image","container","compose"],h=4096,P=1e4,E=1024,y=1024,S=256,b=1024,I=1e5,Y=1e3,U=1e4,
$=1e6,O=new RegExp("^\\P{Cc}*$","u"),M=/^[\P{Cc}\t\n]*$/u,v=/^[0-9a-f]{64}$/,i=e(n=>s.YjP().max(n).regex(O,"control characters are not allowed"),"words"),c=i(h),
l=s.YjP().max(_.zB).regex(_.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),x=s.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
T=s.YjP().regex(v,"expected 64 hex digits"),k=s.Uy$(["sha256:",s.YjP().regex(v)],{error:"expected sha256: and 64 hex digits"}),j=s.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,
"expected os/arch or os/arch/variant"),L=s.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),F=s.Ikc({config:k,layers:s.
YOg(k).max(E),platform:j,references:s.YOg(L).max(y)}),R=s.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relat\
ive path of plain names"),G=s.Ikc({name:l.max(80),image_tag:L,image_digest:k,image_file:R.optional(),layers:s.YOg(k).max(E),references:s.YOg(L).max(y),platform:j.
optional()}),Q=s.Ikc({name:s.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:k,size_bytes:x,volume_file:R.optional()}),ee=s.
Ikc({path:c.regex(/^\//,"expected an absolute path"),type:s.k5n(["folder","file"]),digest:k,size_bytes:x,bind_file:R.optional()}),oe=s.g1P(i(64),i(256)).refine(
n=>Object.keys(n).length<=Y,`more than ${Y} entries`),te=s.YOg(s.Ikc({manager:i(32),name:i(512),version:i(512)})),ne=s.Ikc({commit:s.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:c.nullable(),dirty:s.zMY()}),se=s.Ikc({path:R,size:x,sha256:T}),re=s.Ikc({digest:k,size:x,recipe:k.optional(),role:s.k5n(["config","layer","volume","meta\
data"]),path:R.optional()}),Z=c,q=i(256),r=s.YjP().max(P).regex(M,"control characters are not allowed"),t=s.Ikc({version:s.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"exp\
ected <major>.<minor>"),kind:s.k5n(f),snapshot_name:l,project_name:l,is_global:s.zMY(),created_at:m.w$(),description:r,image_digest:k,platform:j,size_bytes:x,languages:oe,
tools:s.YOg(c).max(U),services:s.YOg(G).min(1).max(S),volumes:s.YOg(Q).max(b),bind_mounts:s.YOg(ee).max(b).optional(),left_out:s.YOg(c).max(2*b).optional(),git:ne.
nullable(),source:s.Ikc({type:s.k5n(["built","captured","imported"]),from:c,build_seconds:s.aig().nonnegative().optional()}),imported:s.Ikc({from:c}).optional(),
trigger:s.k5n(D.N).optional(),context:Z.optional(),run_id:q.optional(),container:s.Ikc({id:T,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:s.
YOg(re).max(I),packs:s.YOg(T).max($).optional(),files:s.YOg(se).max(I).optional()}),o=t.extend({checksum:k})}),31824:((N,A,a)=>{a.d(A,{R:e(()=>D,"R"),o:e(()=>_,
"o")});var s=a(44143);const m=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function _(d){const f=`${JSON.stringify(d,void 0,2)}
`,h=f.indexOf(`
`,2)+1;return`${f.slice(0,h)}  "checksum": "${(0,s.ol)(f)}",
${f.slice(h)}`}e(_,"seal");function D(d){const f=m.exec(d);if(f===null)return;const h=d.slice(0,f.index)+d.slice(f.index+f[0].length);return{stated:f[1],found:(0,s.
ol)(h)}}e(D,"sealOf")}),64377:((N,A,a)=>{a.d(A,{w$:e(()=>_,"w$")});var s=a(43759),m=a(26921);function _(h){return s.G1(m.You,h)}e(_,"datetime");function D(h){return core.
_isoDate(ZodISODate,h)}e(D,"date");function d(h){return core._isoTime(ZodISOTime,h)}e(d,"time");function f(h){return core._isoDuration(ZodISODuration,h)}e(f,"du\
ration")})};export{ue as id,fe as ids,me as modules};
