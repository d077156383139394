var ce=Object.defineProperty;var n=(K,P)=>ce(K,"name",{value:P,configurable:!0});const ue=4067,fe=[4067],le={8049:((K,P,a)=>{a.d(P,{C5:n(()=>_,"C5"),Js:n(()=>p,"Js"),v8:n(()=>S,"v8"),vT:n(()=>h,"vT")});var E=a(77598),w=a(75892),M=a(75558);function S({
ref:c,pin:f}){if(c.project===M.sT&&f===void 0)return c.name;throw new w.dz("Input 'name': several images become a project of this name, so it cannot contain a p\
roject or a digest",{hint:"Use a single word, such as 'ci-images'"})}n(S,"projectOf");function _(c,{id:f,references:l}){const T=(l[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:c,name:`${T.slice(0,80)||"image"}-${(0,E.hash)("sha256",f,"hex").slice(0,8)}`}}n(_,"memberOf");function h(c,f){return c.
length===1&&c[0]==="all"?[...f]:c.map(l=>{const T=l.includes("@")||/:[^/]*$/.test(l)?l:`${l}:latest`,g=f.find(({id:$,references:R})=>$===l||R.includes(T));if(g===
void 0)throw new w.dz(`Input 'images': Docker has no image '${l}'`,{hint:"List the images with `docker image ls`"});return{id:g.id,references:[T,...g.references.
filter($=>$!==T)]}})}n(h,"chosenImages");function p(c){return!["all","new"].includes(c.join())}n(p,"namesImages")}),35625:((K,P,a)=>{a.d(P,{Q:n(()=>S,"Q")});var E=a(
20473),w=a(18713),M=a(13455);function S(_,h,p){const c=_,f=n(({id:l,spec:T})=>{const g=(0,w.yu)(l),$=g in c?c[g]:(0,M.gz)(g,T,h.core.getInput);return Array.isArray(
$)&&$.length===0?void 0:$},"toValue");return Object.fromEntries((0,E.cz)(h.product.kinds,p).map(l=>[l.id,f(l)]))}n(S,"kindInputs")}),31595:((K,P,a)=>{a.d(P,{C7:n(
()=>_,"C7"),LZ:n(()=>M,"LZ"),OA:n(()=>h,"OA"),Oc:n(()=>S,"Oc")});const E="unsaved",w="unsaved-images";function M(c,f){f.saveState(E,JSON.stringify(c))}n(M,"save\
State");function S(c,f){f.saveState(w,JSON.stringify(c))}n(S,"leaveSetToSave");function _(c){return p(E,c)}n(_,"loadState");function h(c){return p(w,c)}n(h,"tak\
eUnsavedSet");function p(c,f){const l=f.getState(c);return l===""?void 0:JSON.parse(l)}n(p,"stateOf")}),56483:((K,P,a)=>{a.d(P,{DS:n(()=>T,"DS"),EU:n(()=>g,"EU"),
FX:n(()=>l,"FX"),kE:n(()=>$,"kE")});var E=a(76760),w=a(1615),M=a(7598),S=a(75892),_=a(22506),h=a(75558),p=a(18713),c=a(35625),f=a(14502);const l="Use a runner o\
f that platform, or set 'allow-platform-mismatch: true' to try anyway",T=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],g=["tags",...T,"co\
ntainer-name","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function $(y,v,{catalog:D,job:O}){
const{product:x}=O,U=v["auto-skip"];if(U&&!await R(y,D,O))return;const k={name:{ref:y.ref,pin:y.digest},snapshot:y,options:(0,c.Q)(v,O,({restoreOptions:J})=>J),
directory:(0,E.resolve)(v.directory??"."),force:v.force,foreignTags:v["foreign-tags"],confirm:m(v.force),confirmPlatform:(0,w.y)(v["allow-platform-mismatch"],{hint:l,
log:O.log}),formatOption:p.Mc},A=n(()=>(0,M.n)(k,D,{product:x,c:O}),"work"),b=x.kinds.get(y.manifest.kind).isRecoverable?await(0,f.recoverable)(O,A):await A();return U&&
b.description.changed&&await x.recordTiming(y,b.seconds,{store:D.store,c:O}),b}n($,"restoreMachine");async function R(y,v,D){const O=await D.product.readTiming(
y,v,D);if(O.buildSeconds===void 0&&D.log.info(`${(0,h.SN)(y.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),O.isWorthwhile)return!0;const[
x,U]=[O.restoreSeconds,O.buildSeconds].map(k=>(0,_.Xo)(k??0));return D.log.info(`${(0,h.SN)(y.ref)} is not restored: an earlier restore took ${x}, but a build t\
akes ${U} (auto-skip)`),!1}n(R,"isWorthwhile");function m(y){return async({project:v,containers:D,volumes:O})=>{const x=[...D,...O];if(!(y||x.length===0))throw new S.
fK(`The project '${v}' already exists and would be replaced: ${x.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it \
under another name"})}}n(m,"replacing")}),4242:((K,P,a)=>{a.d(P,{$:n(()=>M,"$"),l:n(()=>S,"l")});var E=a(75892),w=a(75558);async function M({name:_,names:h},p,c){
if(_===void 0==(h.length===0))throw new E.dz(_===void 0?"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclus\
ive",{hint:"Set 'name' for one snapshot, or 'names' for several, one per line"});if(_!==void 0)return{names:[_],empty:[]};const f=[],l=[];for(const T of h){const g=/^(.+)\/\*$/.
exec(T)?.[1];if(g===void 0)f.push((0,w.rd)(T,{project:w.sT}));else{const $=p===void 0?[]:await S((0,w.XB)(g),p,c);for(const R of $)f.push(R);$.length===0&&l.push(
T)}}return{names:f,empty:l}}n(M,"selectNames");async function S(_,h,p){return(await p.product.list({project:_},h,p)).map(({ref:f})=>({ref:f})).sort((f,l)=>(0,w.
SN)(f.ref)<(0,w.SN)(l.ref)?-1:1)}n(S,"membersOf")}),34067:((K,P,a)=>{a.r(P),a.d(P,{main:n(()=>j,"main"),mainAction:n(()=>se,"mainAction")});var E=a(75892),w=a(47014),
M=a(83620),S=a(75558),_=a(4469),h=a(41899),p=a(41545),c=a(22963),f=a(31595),l=a(13357),T=a(75912),g=a(22506),$=a(41499),R=a(29194),m=a(56483),y=function(r,t,s){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],
s&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
r.stack.push({value:t,dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},v=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else
o|=1}catch(d){s(d)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const D={save:"free",why:"the snapsho\
t did not exist"};async function O(r,t,s){return await(0,R.T)(t,s,{work:n(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const o=y(e,await(0,c.EZ)(t.
store,s,r.ref),!0);return o===void 0?D:await x(o,{name:r,given:t},s)}catch(o){e.error=o,e.hasError=!0}finally{const o=v(e);o&&await o}},"work"),instead:"the ima\
ge is built but not saved",otherwise:n(()=>({save:"never",why:"the store is not available"}),"otherwise")})}n(O,"tryRestore");async function x(r,{name:t,given:s},e){
const o=s["max-age"],i={name:t,restoreKeys:s["restore-keys"],...o!==void 0&&{maxAge:o}},u=await e.product.find(i,r,e);if(u===void 0)return await U(t,{catalog:r,
maxAge:o,job:e});(0,c.sD)(u);try{const d=await(0,m.kE)(u,s,{catalog:r,job:e});if(d===void 0)return{save:"never",why:"a restore takes longer"};e.output({snapshot:(0,S.
SN)(u.ref),"cache-matched-key":(0,S.SN)(u.ref),digest:d.digest,size:d.manifest.size_bytes,image:d.description.name,"bytes-moved":d.bytes,"cache-hit":u.exact,exists:u.
exact});const W=u.exact?void 0:(0,S.SN)(t.ref);return{restored:{outcome:"success",...(0,$.J)(d,{store:(0,M.DW)(s.store),near:W})}}}catch(d){return(0,c.$U)(d,u,e),
{save:"replace",why:"the existing snapshot cannot be used"}}}n(x,"tryFrom");async function U(r,{catalog:t,maxAge:s,job:e}){if((0,T.DQ)(r.ref,t.store)!==void 0)return{
save:"free",why:"the existing snapshot is incomplete"};const o=s===void 0?void 0:await(0,c.Cb)(r,t,e);return s===void 0||o===void 0?D:(e.log.info(`${(0,S.SN)(r.
ref)} is older than 'max-age' allows: it was created at ${o.manifest.created_at}`),{save:"replace",why:`the existing snapshot is older than ${(0,g.Xo)(s/1e3)}`})}
n(U,"whyMissing");var k=a(63956),A=a(8049),b=a(4242),J=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expec\
ted.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(
function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},
H=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,t.error,"An error was suppressed during disposal."):u,t.hasError=!0}n(s,"fail");var e,
o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.
async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else o|=1}catch(d){s(d)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="Suppr\
essedError",e.error=r,e.suppressed=t,e});async function Q(r,t){if(r.save==="now")throw new E.dz("Inputs 'images' and 'save: now' are mutually exclusive: the ima\
ges do not exist yet",{hint:"Save them with the 'create' action once they exist"});const s=(0,A.v8)(r.name),e=(0,M.DW)(r.store);t.output({snapshot:`${s}/*`,"cac\
he-primary-key":`${s}/*`,"cache-hit":!1});const o=await t.product.openDocker(),i=n(async()=>(await o.images(t)).map(({id:L})=>L),"ids"),u=r["restore-keys"].length>
0?await i():void 0,{restored:d,reachable:W,from:C,complete:I}=await V(s,r,t),B=C===s&&I;d.length>0&&t.output({"cache-matched-key":`${C}/*`,image:d.map(({description:L})=>L.
name).join(`
`),digest:d.map(({digest:L})=>L).join(`
`),size:d.reduce((L,{manifest:Y})=>L+Y.size_bytes,0),"bytes-moved":d.reduce((L,{bytes:Y})=>L+Y,0),"cache-hit":B,exists:B});const X=!B&&W&&r.save==="true";if(X){
const{images:L,description:Y}=r,ie=r["fail-on-refused"];(0,f.Oc)({project:s,wanted:L,before:u??await i(),description:Y,store:r.store,failOnRefused:ie},t.core)}const N=X?
`The images of this job are saved as ${s}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(d.length===0)return{outcome:"miss",
...(0,k.n0)(`${s}/*`,{store:e,advice:N})};const z=B?void 0:`${s}/*`;return{outcome:"success",...(0,$.Y)(d,{store:e,near:z,...!B&&{advice:N}})}}n(Q,"restoreSet");
async function V(r,t,s){const e=[];return await(0,R.T)(t,s,{work:n(async()=>{const o={stack:[],error:void 0,hasError:!1};try{const i=J(o,await(0,c.EZ)(t.store,s),
!0);if(i===void 0)return{restored:e,reachable:!0,from:r,complete:!1};const{from:u,names:d}=await q(r,{given:t,catalog:i,job:s});for(const W of d){const C=await s.
product.find({name:W,restoreKeys:[],...ee(t)},i,s),I=C&&await G(C,t,{catalog:i,job:s});I!==void 0&&e.push(I)}return{restored:e,reachable:!0,from:u,complete:d.length>
0&&e.length===d.length}}catch(i){o.error=i,o.hasError=!0}finally{const i=H(o);i&&await i}},"work"),instead:"nothing is restored and nothing is saved",otherwise:n(
()=>({restored:e,reachable:!1,from:r,complete:!1}),"otherwise")})}n(V,"restoreMembers");async function G(r,t,s){try{return await(0,m.kE)(r,t,s)}catch(e){(0,c.$U)(
e,r,s.job);return}}n(G,"restoreMember");async function q(r,{given:t,catalog:s,job:e}){const o=await(0,b.l)(r,s,e),i=t["restore-keys"];if(o.length>0||i.length===
0)return{from:r,names:o};const u=await e.product.list({},s,e);for(const{name:d}of i){const W=u.filter(({ref:I})=>I.project.startsWith(d)&&I.project!==S.sT),[C]=W.
sort((I,B)=>B.manifest.created_at.localeCompare(I.manifest.created_at));if(C!==void 0)return{from:C.ref.project,names:await(0,b.l)(C.ref.project,s,e)}}return{from:r,
names:[]}}n(q,"nearestProject");function ee({"max-age":r}){return r===void 0?{}:{maxAge:r}}n(ee,"maxAgeOf");const te={required:["name"],optional:[...p.$9,...m.DS,
"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var Z=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}
if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError(
"Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&
r.stack.push({async:!0});return t},re=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,t.error,"An error was suppressed during disposal."):
u,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){
var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else o|=1}catch(d){s(d)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){
var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const j={name:"restore or build",inputs:te,outputs:["snapshot","digest","image",
"cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:p.yP,async run(r,t){(0,l.UP)([],t);const s=r.context!==
void 0||r.file!==void 0;if(r.images.length>0){if(s)throw new E.dz("Inputs 'images' and 'context' are mutually exclusive",{hint:"Use one step for each"});return await Q(
r,t)}const e=r.key==="content"?await(0,p.C7)(r,t):void 0,o=e===void 0?r.name:{ref:e.ref};t.output({snapshot:(0,S.SN)(o.ref),"cache-primary-key":(0,S.SN)(o.ref),
"cache-hit":!1});const i=await O(o,r,t);if(i.restored!==void 0)return i.restored;if(!s&&e===void 0)throw new E.m_(`Snapshot '${(0,c.m$)(o)}' not found in ${(0,M.
DW)(r.store)}, and no Dockerfile to build it is specified`,{hint:"Set 'context' or 'file' to build it on a miss"});const u=e??await(0,p.C7)(r,t),d=r["single-fli\
ght"];return d===void 0||i.save!=="free"?await F(u,{given:r,tried:i,job:t}):await ne(u,{given:r,tried:i,job:t,limit:d})}},se=n(()=>(0,h.C)(j),"mainAction");async function ne(r,{
given:t,tried:s,job:e,limit:o}){const i={stack:[],error:void 0,hasError:!1};try{const u=t.save==="false"?"false":"now",d={given:{...t,save:u},tried:s,job:e},W=Z(
i,await oe(t,e),!0);if(W===void 0)return await F(r,d);if(Z(i,await e.product.acquireSingleFlight({ref:r.ref,limit:o},W,e),!0).isLeader)return await F(r,d);const I=await O(
{ref:r.ref},{...t,"fail-open":!0},e);return I.restored??await F(r,{...d,tried:I})}catch(u){i.error=u,i.hasError=!0}finally{const u=re(i);u&&await u}}n(ne,"build\
Once");async function oe({store:r},{product:t,signal:s,log:e}){try{return await t.openCatalog(r,{create:!0,signal:s,log:e})}catch(o){if(s.aborted||!(o instanceof
E.JC))throw o;e.info(`${o.message}: this job builds without waiting for others ('single-flight')`);return}}n(oe,"openForFlight");async function F(r,{given:t,tried:s,
job:e}){const o=(0,S.SN)(r.ref),i=(0,M.DW)(t.store),u=await(0,p.cM)(r,`Build ${r.from} for ${o}: ${s.why}`,e),d=(0,_.a)(r.ref,"base");e.output({image:d});const C={
ifExists:s.save==="replace"?"replace":"skip",failOnRefused:t["fail-on-refused"],failOpen:!0},I={request:(0,p.uS)(r,u),store:t.store,...C},B=s.save==="never"?"fa\
lse":t.save,X={store:i,image:d,buildSeconds:u.buildSeconds,from:r.from,why:s.why};if(B==="now"){const N=await e.core.group(`Save ${o}`,()=>ae(I,e));N!==void 0&&
(0,l.UP)([N.state],e);const z=N?.state==="saved"?N.result:void 0;return z!==void 0&&e.output({digest:z.digest,size:z.manifest.size_bytes}),{outcome:"miss",...(0,k.
R8)(r.ref,{...X,saved:N?.state??"failed",result:z})}}return B==="true"&&(0,f.LZ)(I,e.core),{outcome:"miss",...(0,k.R8)(r.ref,{...X,saved:B==="true"?"later":"nev\
er"})}}n(F,"buildAndSave");async function ae(r,t){try{return await(0,l.UN)(r,t)}catch(s){const e=(0,w.bv)(s);if(t.signal.aborted||!(e instanceof E.JC)||e instanceof
E.cs||(0,l.uz)(e))throw e;t.log.warn(`'${(0,S.SN)(r.request.ref)}' was not saved: ${e.message}`);return}}n(ae,"saveOrWarn")}),41499:((K,P,a)=>{a.d(P,{J:n(()=>f,
"J"),Y:n(()=>l,"Y")});var E=a(22506),w=a(69865),M=a(40842),S=a(75558),_=a(30815),h=a(16595);const p=10,c=50;function f(m,{store:y,near:v}){const{description:D,bytes:O,
seconds:x,manifest:U}=m,k=U.source.build_seconds;return(0,h.MY)("📦",`Restored ${(0,S.SN)(m.ref)} as ${D.as} in ${(0,E.Xo)(x)}`,[(0,h.Ix)([["In place of",v===
void 0?"":`${(0,_.aY)(v)}, which does not exist`],...D.facts.map(([A,b])=>[A,g(b)]),["Transferred",D.changed?`${(0,w.z3)(O)} (${(0,w.CE)(O,x)})`:"nothing: it al\
ready existed"],["Build time",k===void 0?"":$(k,x)],["From",(0,_.aY)(y)],...(0,h.cn)(m)]),(0,h.Cv)(m),(0,h.K2)(D.next.what,D.next.command)])}n(f,"restoredSummar\
y");function l(m,{store:y,near:v,advice:D=""}){const[O,x]=[R(m.map(A=>A.seconds)),R(m.map(A=>A.bytes))],U=R(m.map(({manifest:A})=>A.source.build_seconds??0)),k=m.
every(({kind:A})=>A===m[0]?.kind)?m[0]?.kind.field??"":"snapshot";return(0,h.MY)("📦",`Restored ${(0,M.hS)(m.length,k)} in ${(0,E.Xo)(O)}`,[(0,h.Ix)([["In pla\
ce of",v===void 0?"":`${(0,_.aY)(v)}, which does not exist`],["Transferred",(0,w.z3)(x)],["Build time",U===0?"":$(U,O)],["From",(0,_.aY)(y)]]),(0,_.tp)(["Snapsh\
ot","As","Size","Transferred","Time"],m.slice(0,c).map(T)),(0,_.FV)(D)])}n(l,"restoredAllSummary");function T({ref:m,manifest:y,bytes:v,seconds:D,description:O}){
const x=O.changed?(0,w.z3)(v):"nothing";return[(0,_.aY)((0,S.SN)(m)),g(O.names),(0,w.z3)(y.size_bytes),x,(0,E.Xo)(D)]}n(T,"rowOf");function g(m){const y=m.slice(
0,p).map(_.aY).join(", ");return m.length>p?`${y} and ${m.length-p} more`:y}n(g,"listed");function $(m,y){return m>y?`${(0,E.Xo)(m)}, so this saved ${(0,E.Xo)(m-
y)}`:(0,E.Xo)(m)}n($,"savedTime");function R(m){return m.reduce((y,v)=>y+v,0)}n(R,"sum")}),1615:((K,P,a)=>{a.d(P,{y:n(()=>w,"y")});var E=a(75892);function w(M,{
hint:S,log:_}){return async(h,p)=>{const c=`Snapshot built for ${h}, current platform is ${p}`;if(M!==!0)throw new E.Wt(c,{hint:S,fields:{snapshot:h,host:p}});return _.
warn(`${c}. This may not work correctly.`),!0}}n(w,"platformPolicy")}),7598:((K,P,a)=>{a.d(P,{n:n(()=>S,"n")});var E=a(75892),w=a(20473);function M(_,h,{kinds:p,
formatOption:c}){for(const f of(0,w.cz)(p,({restoreOptions:l})=>l))if(!(f.kinds.includes(h)||!(0,w.vM)(_,f)))throw new E.dz(`${c(f.id)} applies to ${(0,w.B7)(f.
kinds)}, and this snapshot is ${h.title}`,{hint:"Leave it out"})}n(M,"assertOptionsApply");async function S({name:_,snapshot:h,options:p,confirmPlatform:c,formatOption:f,
...l},T,{product:g,c:$}){const R=g.kinds.get(h.manifest.kind);M(p,R,{kinds:g.kinds,formatOption:f});const m={...R.restoreRequest(p,l),name:_,snapshot:h,confirmPlatform:c},
y=await g.restore(m,{catalog:T,provider:await R.open()},$);return{...y,kind:R,description:R.describe(y.machine,y)}}n(S,"restoreSnapshot")})};export{ue as id,fe as ids,le as modules};
