var de=Object.defineProperty;var e=(C,b)=>de(C,"name",{value:b,configurable:!0});const fe=1823,me=[1823],le={58315:((C,b,a)=>{a.d(b,{C5:e(()=>f,"C5"),v8:e(()=>E,"v8"),vT:e(()=>u,"vT")});var r=a(77598),l=a(75892),w=a(75558);function E({ref:m,
pin:P}){if(m.project===w.sT&&P===void 0)return m.name;throw new l.dz("Input 'name': several images have a project of their own, so the name has none and no dige\
st",{hint:"Give one word, such as 'ci-images'"})}e(E,"projectOf");function f(m,{id:P,references:S}){const _=(S[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(
/^-+|-+$/g,"");return{project:m,name:`${_.slice(0,80)||"image"}-${(0,r.hash)("sha256",P,"hex").slice(0,8)}`}}e(f,"memberOf");function u(m,P){return m.length===1&&
m[0]==="all"?[...P]:m.map(S=>{const _=S.includes("@")||/:[^/]*$/.test(S)?S:`${S}:latest`,$=P.find(({id:A,references:I})=>A===S||I.includes(_));if($===void 0)throw new l.
dz(`Input 'images': Docker has no image '${S}'`,{hint:"See `docker image ls`"});return{id:$.id,references:[_,...$.references.filter(A=>A!==_)]}})}e(u,"chosenIma\
ges")}),41823:((C,b,a)=>{a.r(b),a.d(b,{main:e(()=>q,"main"),mainAction:e(()=>se,"mainAction")});var r=a(75892),l=a(47014),w=a(26676),E=a(75558),f=a(70033),u=a(10781),
m=a(75741),P=a(14448),S=a(58315),_=a(77120),$=a(65955),A=a(23002),I=a(22085),N=a(3904),U=function(s,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")
throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),s.stack.push({value:n,dispose:t,async:o})}else o&&
s.stack.push({async:!0});return n},M=(function(s){return function(n){function o(g){n.error=n.hasError?new s(g,n.error,"An error was suppressed during disposal."):
g,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){
var g=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(g).then(p,function(y){return o(y),p()})}else d|=1}catch(y){o(y)}if(d===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(s,n,o){
var t=new Error(o);return t.name="SuppressedError",t.error=s,t.suppressed=n,t});async function O(s,n){if(s.save==="now")throw new r.dz("Inputs 'images' and 'sav\
e: now' exclude each other: the images come later",{hint:"Save them where they are there, with the 'create' action"});const o=(0,S.v8)(s.name),t=(0,w.DW)(s.store);
n.output({snapshot:`${o}/*`,"cache-primary-key":`${o}/*`,"cache-hit":!1});const d=await n.product.openDocker(),p=e(async()=>(await d.images(n)).map(({id:z})=>z),
"ids"),g=s["restore-keys"].length>0?await p():void 0,{restored:y,reachable:L,from:B,complete:Y}=await D(o,s,n),W=B===o&&Y;y.length>0&&n.output({"cache-matched-k\
ey":`${B}/*`,image:y.map(({machine:z})=>z.image).join(`
`),digest:y.map(({digest:z})=>z).join(`
`),size:y.reduce((z,{manifest:H})=>z+H.size_bytes,0),"bytes-moved":y.reduce((z,{bytes:H})=>z+H,0),"cache-hit":W,exists:W});const V=!W&&L&&s.save==="true";if(V){
const{images:z,description:H}=s,ce=s["fail-on-refused"];(0,I.Oc)({project:o,wanted:z,before:g??await p(),description:H,store:s.store,failOnRefused:ce},n.core)}const X=V?
`The images of this job are saved as ${o}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(y.length===0)return{outcome:"miss",
...(0,$.n0)(`${o}/*`,{store:t,advice:X})};const J=y.map(z=>({kind:"image",result:z})),ie=W?void 0:`${o}/*`;return{outcome:"success",...(0,A.Y4)(J,{store:t,near:ie,
...!W&&{advice:X}})}}e(O,"restoreSet");async function D(s,n,o){const t=[];return await(0,P.T)(n,o,{work:e(async()=>{const d={stack:[],error:void 0,hasError:!1};
try{const p=U(d,await(0,m.EZ)(n.store,o),!0);if(p===void 0)return{restored:t,reachable:!0,from:s,complete:!1};const{from:g,names:y}=await i(s,{given:n,catalogue:p,
job:o});for(const L of y){const B=await o.product.find({name:L,restoreKeys:[],...c(n)},p,o),Y=B&&await v(B,n,{catalogue:p,job:o});Y!==void 0&&t.push(Y)}return{restored:t,
reachable:!0,from:g,complete:y.length>0&&t.length===y.length}}catch(p){d.error=p,d.hasError=!0}finally{const p=M(d);p&&await p}},"work"),instead:"nothing is res\
tored and nothing is saved",otherwise:e(()=>({restored:t,reachable:!1,from:s,complete:!1}),"otherwise")})}e(D,"restoreMembers");async function v(s,n,o){try{return await(0,_.
Fl)(s,n,o)}catch(t){(0,m.$U)(t,s,o.job);return}}e(v,"restoreMember");async function i(s,{given:n,catalogue:o,job:t}){const d=await(0,N.l)(s,o,t),p=n["restore-ke\
ys"];if(d.length>0||p.length===0)return{from:s,names:d};const g=await t.product.list({},o,t);for(const{name:y}of p){const L=g.filter(({ref:Y})=>Y.project.startsWith(
y)&&Y.project!==E.sT),[B]=L.sort((Y,W)=>W.manifest.created_at.localeCompare(Y.manifest.created_at));if(B!==void 0)return{from:B.ref.project,names:await(0,N.l)(B.
ref.project,o,t)}}return{from:s,names:[]}}e(i,"nearestProject");function c({"max-age":s}){return s===void 0?{}:{maxAge:s}}e(c,"maxAgeOf");var h=a(23379),x=a(90571),
T=a(91192),k=a(2202),j=function(s,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),s.stack.push({value:n,dispose:t,async:o})}else o&&s.stack.push({async:!0});return n},K=(function(s){return function(n){function o(g){
n.error=n.hasError?new s(g,n.error,"An error was suppressed during disposal."):g,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)try{if(!t.
async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var g=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(g).then(p,function(y){
return o(y),p()})}else d|=1}catch(y){o(y)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(s,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=s,t.suppressed=n,t});const F={save:"\
free",why:"it was not there yet"};async function R(s,n,o){return await(0,P.T)(n,o,{work:e(async()=>{const t={stack:[],error:void 0,hasError:!1};try{const d=j(t,
await(0,m.EZ)(n.store,o,s.ref),!0);return d===void 0?F:await G(d,{name:s,given:n},o)}catch(d){t.error=d,t.hasError=!0}finally{const d=K(t);d&&await d}},"work"),
instead:"the image is built and not saved",otherwise:e(()=>({save:"never",why:"the store is out of reach"}),"otherwise")})}e(R,"tryRestore");async function G(s,{
name:n,given:o},t){const d=o["max-age"],p={name:n,restoreKeys:o["restore-keys"],...d!==void 0&&{maxAge:d}},g=await t.product.find(p,s,t);if(g===void 0)return await ne(
n,{catalogue:s,maxAge:d,job:t});(0,m.sD)(g);try{const y=await(0,_.Fl)(g,o,{catalogue:s,job:t});if(y===void 0)return{save:"never",why:"a restore takes longer"};t.
output({snapshot:(0,E.SN)(g.ref),"cache-matched-key":(0,E.SN)(g.ref),digest:y.digest,size:y.manifest.size_bytes,image:y.machine.image,"bytes-moved":y.bytes,"cac\
he-hit":g.exact,exists:g.exact});const L=g.exact?void 0:(0,E.SN)(n.ref);return{restored:{outcome:"success",...(0,A.Ju)(y,{store:(0,w.DW)(o.store),near:L})}}}catch(y){
return(0,m.$U)(y,g,t),{save:"replace",why:"what was there cannot be used"}}}e(G,"tryFrom");async function ne(s,{catalogue:n,maxAge:o,job:t}){if((0,T.je)(s.ref,n.
store)!==void 0)return{save:"free",why:"what was there is not complete any more"};const d=o===void 0?void 0:await(0,m.TE)(s,n,t);return o===void 0||d===void 0?F:
(t.log.info(`${(0,E.SN)(s.ref)} is older than 'max-age' allows: it was made at ${d.manifest.created_at}`),{save:"replace",why:`what was there is older than ${(0,k.
Xo)(o/1e3)}`})}e(ne,"whyMissing");var Q=function(s,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,d;
if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=n[Symbol.dispose],o&&(d=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");d&&(t=e(function(){try{d.call(
this)}catch(p){return Promise.reject(p)}},"dispose")),s.stack.push({value:n,dispose:t,async:o})}else o&&s.stack.push({async:!0});return n},re=(function(s){return function(n){
function o(g){n.error=n.hasError?new s(g,n.error,"An error was suppressed during disposal."):g,n.hasError=!0}e(o,"fail");var t,d=0;function p(){for(;t=n.stack.pop();)
try{if(!t.async&&d===1)return d=0,n.stack.push(t),Promise.resolve().then(p);if(t.dispose){var g=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(g).
then(p,function(y){return o(y),p()})}else d|=1}catch(y){o(y)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(s,n,o){var t=new Error(o);return t.name="SuppressedError",t.error=s,t.suppressed=n,
t});const q={name:"restore or build",inputs:{required:["name"],optional:[...u.$9,..._.DS,"images","restore-keys","max-age","save","single-flight","fail-open","f\
ail-on-refused","store"]},outputs:["snapshot","digest","image","cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refuse\
d"],hints:u.yP,async run(s,n){(0,x.NI)([],n);const o=s.context!==void 0||s.file!==void 0;if(s.images.length>0){if(o)throw new r.dz("Inputs 'images' and 'context\
' exclude each other",{hint:"Use one step for each"});return await O(s,n)}const t=s.key==="content"?await(0,u.C7)(s,n):void 0,d=t===void 0?s.name:{ref:t.ref};n.
output({snapshot:(0,E.SN)(d.ref),"cache-primary-key":(0,E.SN)(d.ref),"cache-hit":!1});const p=await R(d,s,n);if(p.restored!==void 0)return p.restored;if(!o&&t===
void 0)throw new r.m_(`Snapshot '${(0,m.NZ)(d)}' not found in ${(0,w.DW)(s.store)}, and nothing says how to build it`,{hint:"Set 'context' or 'file' to build it\
 on a miss"});const g=t??await(0,u.C7)(s,n),y=s["single-flight"];return y===void 0||p.save!=="free"?await Z(g,{given:s,tried:p,job:n}):await oe(g,{given:s,tried:p,
job:n,limit:y})}},se=e(()=>(0,h.C)(q),"mainAction");async function oe(s,{given:n,tried:o,job:t,limit:d}){const p={stack:[],error:void 0,hasError:!1};try{const g=n.
save==="false"?"false":"now",y={given:{...n,save:g},tried:o,job:t},L=Q(p,await ee(n,t),!0);if(L===void 0)return await Z(s,y);if(Q(p,await t.product.joinFlight({
ref:s.ref,limit:d},L,t),!0).leads)return await Z(s,y);const Y=await R({ref:s.ref},{...n,"fail-open":!0},t);return Y.restored??await Z(s,{...y,tried:Y})}catch(g){
p.error=g,p.hasError=!0}finally{const g=re(p);g&&await g}}e(oe,"buildOnce");async function ee({store:s},{product:n,signal:o,log:t}){try{return await n.openCatalogue(
s,{create:!0,signal:o,log:t})}catch(d){if(o.aborted||!(d instanceof r.JC))throw d;t.info(`${d.message}: this job builds without waiting for others ('single-flig\
ht')`);return}}e(ee,"openForFlight");async function Z(s,{given:n,tried:o,job:t}){const d=(0,E.SN)(s.ref),p=(0,w.DW)(n.store),g=await(0,u.cM)(s,`Build ${s.from} \
for ${d}: ${o.why}`,t),y=(0,f.y)(s.ref,"base");t.output({image:y});const B={ifExists:o.save==="replace"?"replace":"skip",failOnRefused:n["fail-on-refused"],failOpen:!0},
Y={request:(0,u.uS)(s,g),store:n.store,...B},W=o.save==="never"?"false":n.save,V={store:p,image:y,buildSeconds:g.buildSeconds,from:s.from,why:o.why};if(W==="now"){
const X=await t.core.group(`Save ${d}`,()=>te(Y,t));X!==void 0&&(0,x.NI)([X.state],t);const J=X?.state==="saved"?X.result:void 0;return J!==void 0&&t.output({digest:J.
digest,size:J.manifest.size_bytes}),{outcome:"miss",...(0,$.R8)(s.ref,{...V,saved:X?.state??"failed",result:J})}}return W==="true"&&(0,I.OQ)(Y,t.core),{outcome:"\
miss",...(0,$.R8)(s.ref,{...V,saved:W==="true"?"later":"never"})}}e(Z,"buildAndSave");async function te(s,n){try{return await(0,x.UN)(s,n)}catch(o){const t=(0,l.
bv)(o);if(n.signal.aborted||!(t instanceof r.JC)||t instanceof r.cs||(0,x.uz)(t))throw t;n.log.warn(`'${(0,E.SN)(s.request.ref)}' was not saved: ${t.message}`);
return}}e(te,"saveOrWarn")}),6455:((C,b,a)=>{a.d(b,{y:e(()=>l,"y")});var r=a(75892);function l(w,{log:E}){return async(f,u)=>{const m=`Snapshot built for ${f}, \
current platform is ${u}`;if(!w)throw new r.Wt(m,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return E.warn(`${m}\
. This may not work correctly.`),!0}}e(l,"platformPolicy")}),77120:((C,b,a)=>{a.d(b,{DS:e(()=>E,"DS"),Fl:e(()=>f,"Fl"),pU:e(()=>u,"pU")});var r=a(2202),l=a(75558),
w=a(6455);const E=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function f(m,P,{catalogue:S,job:_}){const{tags:$,via:A,force:I,"aut\
o-skip":N}=P;if(N){const D=await _.product.readWorth(m,S,_);if(D.buildSeconds===void 0&&_.log.info(`${(0,l.SN)(m.ref)} does not say how long its build took: 'au\
to-skip' has nothing to compare`),!D.paysOff){const[v,i]=[D.restoreSeconds,D.buildSeconds].map(c=>(0,r.Xo)(c??0));_.log.info(`${(0,l.SN)(m.ref)} is not restored\
: that took ${v}, and building it takes ${i} (auto-skip)`);return}}const U={...u(m,P,_),...$.length>0&&{tags:$},foreignTags:P["foreign-tags"],force:I,via:A},M=await _.
product.openDocker(),O=await _.product.restore(U,{catalogue:S,provider:M},_);return N&&O.machine.changed&&await _.product.recordRestore(m,O.seconds,{store:S.store,
c:_}),O}e(f,"restoreFound");function u(m,P,S){return{name:{ref:m.ref,pin:m.digest},snapshot:m,confirmPlatform:(0,w.y)(P["allow-platform-mismatch"],S)}}e(u,"requ\
estFor")}),23002:((C,b,a)=>{a.d(b,{Ju:e(()=>_,"Ju"),U1:e(()=>S,"U1"),Y4:e(()=>$,"Y4")});var r=a(2202),l=a(9734),w=a(13785),E=a(75558),f=a(47974),u=a(96276);const m=10,
P=50;function S(i,c){switch(i.kind){case"container":return A(i.result,c);case"compose":return I(i.result,c);default:return _(i.result,c)}}e(S,"restoredMachineSu\
mmary");function _(i,{store:c,near:h}){const{machine:x,bytes:T,seconds:k,manifest:j}=i,K=x.references.filter(G=>G!==x.image),F=j.source.build_seconds,R=x.changed?
`${(0,w.z3)(T)} by ${x.via} (${(0,w.CE)(T,k)})`:"nothing: the image was there already";return(0,u.MY)("📦",`Restored ${(0,E.SN)(i.ref)} in ${(0,r.Xo)(k)}`,[(0,u.
Ix)([["In place of",h===void 0?"":`${(0,f.aY)(h)}, which is not there`],["Image",(0,f.aY)(x.image)],["Also tagged",O(K)],["Given to Docker",R],["Building it too\
k",F===void 0?"":D(F,k)],["From",(0,f.aY)(c)],...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.K2)("use it",`docker run --rm ${(0,l.r)(x.image)} …`)])}e(_,"restoredSummary");
function $(i,{store:c,near:h,advice:x=""}){const T=i.map(({result:R})=>R),[k,j]=[v(T.map(R=>R.seconds)),v(T.map(R=>R.bytes))],K=v(T.map(({manifest:R})=>R.source.
build_seconds??0)),F=i.every(({kind:R})=>R==="image")?"image":"snapshot";return(0,u.MY)("📦",`Restored ${(0,u.hS)(T.length,F)} in ${(0,r.Xo)(k)}`,[(0,u.Ix)([[
"In place of",h===void 0?"":`${(0,f.aY)(h)}, which is not there`],["Given to Docker",(0,w.z3)(j)],["Building them took",K===0?"":D(K,k)],["From",(0,f.aY)(c)]]),
(0,f.tp)(["Snapshot","As","Holds","Given to Docker","Time"],i.slice(0,P).map(N)),(0,f.FV)(x)])}e($,"restoredAllSummary");function A(i,{store:c}){const{machine:h,
seconds:x}=i,T=Object.entries(h.ports).map(([k,j])=>(0,f.aY)(`${k} at ${j}`));return(0,u.MY)("📦",`Restored ${(0,E.SN)(i.ref)} as the container ${h.name} in ${(0,r.
Xo)(x)}`,[(0,u.Ix)([["Container",`${(0,f.aY)(h.name)}, ${h.running?"running":"not started"}`],["Ports",T.join(", ")],["Volumes",O(Object.values(h.volumes))],["F\
rom",(0,f.aY)(c)],...(0,u.cn)(i)]),(0,u.Cv)(i),h.running?(0,u.K2)("look into it",`docker exec ${(0,l.r)(h.name)} …`):(0,u.K2)("start it",`docker start ${(0,l.
r)(h.name)}`)])}e(A,"restoredContainerSummary");function I(i,{store:c}){const{machine:h,seconds:x}=i,T=[...h.previous.containers,...h.previous.volumes];return(0,u.
MY)("📦",`Restored ${(0,E.SN)(i.ref)} as the project ${h.project} in ${(0,r.Xo)(x)}`,[(0,u.Ix)([["Containers",O(h.containers)],["Volumes",O(Object.values(h.volumes))],
["Kept of before",O(T)],["Files",(0,f.aY)(h.directory)],["From",(0,f.aY)(c)],...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.K2)("go on with it",`cd ${(0,l.r)(h.directory)} &\
& docker compose ps`)])}e(I,"restoredProjectSummary");function N(i){const{ref:c,manifest:h,bytes:x,seconds:T}=i.result;return[(0,f.aY)((0,E.SN)(c)),U(i),(0,w.z3)(
h.size_bytes),M(i,x),(0,r.Xo)(T)]}e(N,"rowOf");function U({kind:i,result:c}){if(i==="container")return(0,f.aY)(c.machine.name);if(i==="compose")return(0,f.aY)(c.
machine.project);const{references:h,image:x}=c.machine;return O(h.length>0?h:[x])}e(U,"madeBy");function M({kind:i,result:c},h){return i!=="image"?(0,w.z3)(h):c.
machine.changed?`${(0,w.z3)(h)} by ${c.machine.via}`:"was there already"}e(M,"given");function O(i){const c=i.slice(0,m).map(f.aY).join(", ");return i.length>m?
`${c} and ${i.length-m} more`:c}e(O,"listed");function D(i,c){return i>c?`${(0,r.Xo)(i)}, so this saved ${(0,r.Xo)(i-c)}`:(0,r.Xo)(i)}e(D,"savedTime");function v(i){
return i.reduce((c,h)=>c+h,0)}e(v,"sum")}),22085:((C,b,a)=>{a.d(b,{OA:e(()=>u,"OA"),OQ:e(()=>w,"OQ"),Oc:e(()=>E,"Oc"),WA:e(()=>f,"WA")});const r="unsaved",l="un\
saved-images";function w(P,S){S.saveState(r,JSON.stringify(P))}e(w,"leaveToSave");function E(P,S){S.saveState(l,JSON.stringify(P))}e(E,"leaveSetToSave");function f(P){
return m(r,P)}e(f,"takeUnsaved");function u(P){return m(l,P)}e(u,"takeUnsavedSet");function m(P,S){const _=S.getState(P);return _===""?void 0:JSON.parse(_)}e(m,
"stateOf")}),3904:((C,b,a)=>{a.d(b,{l:e(()=>E,"l"),q:e(()=>w,"q")});var r=a(75892),l=a(75558);async function w({name:f,names:u},m,P){if(f===void 0==(u.length===
0))throw new r.dz(f===void 0?"Nothing says what to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name\
', or several as 'names', one per line"});if(f!==void 0)return{names:[f],empty:[]};const S=[],_=[];for(const $ of u){const A=/^(.+)\/\*$/.exec($)?.[1];if(A===void 0)
S.push((0,l.rd)($,{project:l.sT}));else{const I=m===void 0?[]:await E((0,l.XB)(A),m,P);for(const N of I)S.push(N);I.length===0&&_.push($)}}return{names:S,empty:_}}
e(w,"wantedNames");async function E(f,u,m){return(await m.product.list({project:f},u,m)).map(({ref:S})=>({ref:S})).sort((S,_)=>(0,l.SN)(S.ref)<(0,l.SN)(_.ref)?-1:
1)}e(E,"membersOf")}),91192:((C,b,a)=>{a.d(b,{gX:e(()=>_,"gX"),je:e(()=>P,"je"),kj:e(()=>S,"kj")});var r=a(44143),l=a(75892),w=a(58975),E=a(13785),f=a(75558),u=a(
56566);const m=e($=>"lossOf"in $,"isExplaining");function P($,A){return m(A)?A.lossOf($):void 0}e(P,"lossOf");function S($,A){const I=new Map,M={read:e(async(v,i)=>{
const c=await $.read(v,i);I.delete((0,f.SN)(v));const h=c&&await D(c,i);if(c===void 0||h===void 0)return c;I.set((0,f.SN)(v),{reason:h,held:(0,r.ol)(c)})},"read"),
compareAndSwap:e(async(v,i,c,h)=>{await $.compareAndSwap(v,i??I.get((0,f.SN)(v))?.held,c,h),I.delete((0,f.SN)(v)),c!==void 0&&await O(_((0,u.N)(c)),h)},"compare\
AndSwap"),lossOf:e(v=>I.get((0,f.SN)(v))?.reason,"lossOf")};return(0,w.L)($,M);async function O(v,i){try{const{objects:c,bytes:h,refused:x}=await $.trim(v,i);c>
0&&A.info(`${$.location} was full: ${(0,E.z3)(h)} that nothing has used for the longest time were dropped`),x!==void 0&&A.warn(`${$.location} holds more than it\
s budget, and nothing could be dropped: ${x}`)}catch(c){if(i.signal.throwIfAborted(),!(c instanceof l.JC))throw c;A.debug(`${$.location} is not kept within its \
budget: ${c.message}`)}}async function D(v,i){try{const c=_((0,u.N)(v)),h=await $.missing(c,i);return h.length===0?void 0:`${$.location} has dropped ${h.length}\
 of its ${c.length} packs`}catch(c){if(c instanceof l.cs||c instanceof l.Wt)return c.message;throw c}}}e(S,"withoutLosses");function _({packs:$=[]}){return $.map(
A=>`packs/${A}`)}e(_,"packKeys")}),58975:((C,b,a)=>{a.d(b,{L:e(()=>r,"L")});function r(l,w){return new Proxy(l,{has:e((E,f)=>f in w||f in l,"has"),get(E,f){if(f in
w)return w[f];const u=Reflect.get(l,f,l);return typeof u=="function"?u.bind(l):u}})}e(r,"overlay")}),56566:((C,b,a)=>{a.d(b,{Z:e(()=>_,"Z"),N:e(()=>$,"N")});var r=a(
75892),l=a(13266);const w={languages:l.Ju,tools:l.Bk,services:l.gw,volumes:l.Fi,bind_mounts:l.Fi,left_out:2*l.Fi,blobs:l.gM,packs:l.op,files:l.gM},E={layers:l.Uf,
references:l.Ub};function f(M){const{services:O}=Object(M),D=Array.isArray(O)?O:[];return u(w,M)??D.map(v=>u(E,v)).find(v=>v!==void 0)}e(f,"tooLong");function u(M,O){
const D=Object(O),v=Object.entries(M).find(([i,c])=>m(D[i])>c);return v&&`${v[0]}: more than ${v[1]} entries`}e(u,"longerThan");function m(M){return Array.isArray(
M)?M.length:typeof M=="object"&&M!==null?Object.keys(M).length:0}e(m,"countOf");var P=a(83925),S=a(31824);const _=32*1024*1024;function $(M,O="metadata.json"){if(M.
length>_)throw new r.cs(`${O} has ${M.length} bytes, more than the limit of ${_}`);const D=A(M,O),v=I(D,O),i=N(v,O),c=(0,S.R)(D);if(c===void 0)throw new r.cs(`${O}\
 is not a manifest: it has no checksum`);if(c.stated!==c.found)throw new r.cs(`${O} is damaged or was changed by hand: its checksum does not fit`);const h=f(v);
if(h!==void 0)throw i?U(O,i,h):new r.cs(`${O} is not a manifest: ${h}`);const x=l.rc.safeParse(v);if(x.success)return x.data;const T=(0,P.w)(x.error.issues);throw i?
U(O,i,T):new r.cs(`${O} is not a manifest: ${T}`)}e($,"parseManifest");function A(M,O){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(M)}catch(D){
throw new r.cs(`${O} is not a manifest: it is not UTF-8`,{cause:D})}}e(A,"readText");function I(M,O){try{return JSON.parse(M)}catch(D){throw new r.cs(`${O} is n\
ot a manifest: it is not JSON`,{cause:D})}}e(I,"readJson");function N(M,O){const D=typeof M=="object"&&M!==null&&"version"in M?M.version:void 0;if(typeof D!="st\
ring"||!/^\d{1,6}\.\d{1,6}$/.test(D))return;const[v=0,i=0]=D.split(".").map(Number),[c=0,h=0]=l.hh.split(".").map(Number);if(v>c)throw U(O,D);if(v<c)throw new r.
Wt(`${O} has the manifest version ${D}, which this version of vm does not read`);return i>h?D:void 0}e(N,"refuseOtherMajor");function U(M,O,D){const v=D===void 0?
"":`: ${D}`;return new r.Wt(`${M} was written by a newer version of vm (manifest version ${O})${v}`,{hint:"Update vm and try again"})}e(U,"writtenByNewer")}),83925:((C,b,a)=>{
a.d(b,{w:e(()=>r,"w")});function r(w){const[E]=w;if(E===void 0)return"it does not match the schema";const f=w.length>1?` (and ${w.length-1} more)`:"";return`${l(
E.path)}: ${E.message.replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${f}`}e(r,"describeIssues");function l(w){return w.length===0?"the document":w.map(
f=>typeof f=="number"?`[${f}]`:`.${String(f).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(l,"fieldName")}),13266:((C,b,a)=>{a.d(b,{
Bk:e(()=>U,"Bk"),EU:e(()=>R,"EU"),Fi:e(()=>A,"Fi"),Ju:e(()=>N,"Ju"),Ub:e(()=>_,"Ub"),Uf:e(()=>S,"Uf"),Vz:e(()=>Z,"Vz"),_O:e(()=>ee,"_O"),gM:e(()=>I,"gM"),gw:e(()=>$,
"gw"),h_:e(()=>te,"h_"),hh:e(()=>f,"hh"),lG:e(()=>m,"lG"),op:e(()=>M,"op"),rc:e(()=>s,"rc")});var r=a(26921),l=a(64377),w=a(75558),E=a(42316);const f="1.1",u=["\
image","container","compose"],m=4096,P=1e4,S=1024,_=1024,$=256,A=1024,I=1e5,N=1e3,U=1e4,M=1e6,O=new RegExp("^\\P{Cc}*$","u"),D=/^[\P{Cc}\t\n]*$/u,v=/^[0-9a-f]{64}$/,
i=e(o=>r.YjP().max(o).regex(O,"control characters are not allowed"),"words"),c=i(m),h=r.YjP().max(w.zB).regex(w.o_,"expected letters, digits, dot, underscore an\
d dash, a letter or digit first"),x=r.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),T=r.YjP().regex(v,"expected 64 hex digits"),k=r.Uy$(["sha256:",r.YjP().
regex(v)],{error:"expected sha256: and 64 hex digits"}),j=r.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),
K=r.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),F=r.Ikc({config:k,layers:r.YOg(k).max(S),platform:j,references:r.YOg(
K).max(_)}),R=r.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),G=r.Ikc({name:h.
max(80),image_tag:K,image_digest:k,image_file:R.optional(),layers:r.YOg(k).max(S),references:r.YOg(K).max(_),platform:j.optional()}),ne=r.Ikc({name:r.YjP().max(
255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:k,size_bytes:x,volume_file:R.optional()}),Q=r.Ikc({path:c.regex(/^\//,"expected an \
absolute path"),type:r.k5n(["folder","file"]),digest:k,size_bytes:x,bind_file:R.optional()}),re=r.g1P(i(64),i(256)).refine(o=>Object.keys(o).length<=N,`more tha\
n ${N} entries`),ae=r.YOg(r.Ikc({manager:i(32),name:i(512),version:i(512)})),q=r.Ikc({commit:r.YjP().regex(/^[0-9a-f]{7,64}$/),branch:c.nullable(),dirty:r.zMY()}),
se=r.Ikc({path:R,size:x,sha256:T}),oe=r.Ikc({digest:k,size:x,recipe:k.optional(),role:r.k5n(["config","layer","volume","metadata"]),path:R.optional()}),ee=c,Z=i(
256),te=r.YjP().max(P).regex(D,"control characters are not allowed"),s=r.Ikc({version:r.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:r.k5n(
u),snapshot_name:h,project_name:h,is_global:r.zMY(),created_at:l.w$(),description:te,image_digest:k,platform:j,size_bytes:x,languages:re,tools:r.YOg(c).max(U),services:r.
YOg(G).min(1).max($),volumes:r.YOg(ne).max(A),bind_mounts:r.YOg(Q).max(A).optional(),left_out:r.YOg(c).max(2*A).optional(),git:q.nullable(),source:r.Ikc({type:r.
k5n(["built","captured","imported"]),from:c,build_seconds:r.aig().nonnegative().optional()}),imported:r.Ikc({from:c}).optional(),trigger:r.k5n(E.N).optional(),context:ee.
optional(),run_id:Z.optional(),container:r.Ikc({id:T,name:i(255),of:i(255).optional()}).optional(),tool_version:c,blobs:r.YOg(oe).max(I),packs:r.YOg(T).max(M).optional(),
files:r.YOg(se).max(I).optional()}),n=s.extend({checksum:k})}),31824:((C,b,a)=>{a.d(b,{R:e(()=>E,"R"),o:e(()=>w,"o")});var r=a(44143);const l=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function w(f){const u=`${JSON.stringify(f,void 0,2)}
`,m=u.indexOf(`
`,2)+1;return`${u.slice(0,m)}  "checksum": "${(0,r.ol)(u)}",
${u.slice(m)}`}e(w,"seal");function E(f){const u=l.exec(f);if(u===null)return;const m=f.slice(0,u.index)+f.slice(u.index+u[0].length);return{stated:u[1],found:(0,r.
ol)(m)}}e(E,"sealOf")}),64377:((C,b,a)=>{a.d(b,{w$:e(()=>w,"w$")});var r=a(43759),l=a(26921);function w(m){return r.G1(l.You,m)}e(w,"datetime");function E(m){return core.
_isoDate(ZodISODate,m)}e(E,"date");function f(m){return core._isoTime(ZodISOTime,m)}e(f,"time");function u(m){return core._isoDuration(ZodISODuration,m)}e(u,"du\
ration")})};export{fe as id,me as ids,le as modules};
