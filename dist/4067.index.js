var ce=Object.defineProperty;var n=(L,R)=>ce(L,"name",{value:R,configurable:!0});const ue=4067,fe=[4067],le={8049:((L,R,a)=>{a.d(R,{C5:n(()=>p,"C5"),Js:n(()=>y,"Js"),v8:n(()=>h,"v8"),vT:n(()=>w,"vT")});var E=a(77598),_=a(75892),D=a(75558);function h({
ref:c,pin:l}){if(c.project===D.sT&&l===void 0)return c.name;throw new _.dz("Input 'name': several images become a project of this name, so it cannot contain a p\
roject or a digest",{hint:"Use a single word, such as 'ci-images'"})}n(h,"projectOf");function p(c,{id:l,references:m}){const P=(m[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:c,name:`${P.slice(0,80)||"image"}-${(0,E.hash)("sha256",l,"hex").slice(0,8)}`}}n(p,"memberOf");function w(c,l){return c.
length===1&&c[0]==="all"?[...l]:c.map(m=>{const P=m.includes("@")||/:[^/]*$/.test(m)?m:`${m}:latest`,T=l.find(({id:M,references:f})=>M===m||f.includes(P));if(T===
void 0)throw new _.dz(`Input 'images': Docker has no image '${m}'`,{hint:"List the images with `docker image ls`"});return{id:T.id,references:[P,...T.references.
filter(M=>M!==P)]}})}n(w,"chosenImages");function y(c){return!["all","new"].includes(c.join())}n(y,"namesImages")}),35625:((L,R,a)=>{a.d(R,{Q:n(()=>h,"Q")});var E=a(
20473),_=a(18713),D=a(13455);function h(p,w,y){const c=p,l=n(({id:m,spec:P})=>{const T=(0,_.yu)(m),M=T in c?c[T]:(0,D.gz)(T,P,w.core.getInput);return Array.isArray(
M)&&M.length===0?void 0:M},"toValue");return Object.fromEntries((0,E.cz)(w.product.kinds,y).map(m=>[m.id,l(m)]))}n(h,"kindInputs")}),31595:((L,R,a)=>{a.d(R,{C7:n(
()=>p,"C7"),LZ:n(()=>D,"LZ"),OA:n(()=>w,"OA"),Oc:n(()=>h,"Oc")});const E="unsaved",_="unsaved-images";function D(c,l){l.saveState(E,JSON.stringify(c))}n(D,"save\
State");function h(c,l){l.saveState(_,JSON.stringify(c))}n(h,"leaveSetToSave");function p(c){return y(E,c)}n(p,"loadState");function w(c){return y(_,c)}n(w,"tak\
eUnsavedSet");function y(c,l){const m=l.getState(c);return m===""?void 0:JSON.parse(m)}n(y,"stateOf")}),56483:((L,R,a)=>{a.d(R,{DS:n(()=>P,"DS"),EU:n(()=>T,"EU"),
FX:n(()=>m,"FX"),kE:n(()=>M,"kE")});var E=a(76760),_=a(1615),D=a(7598),h=a(75892),p=a(22506),w=a(75558),y=a(18713),c=a(35625),l=a(14502);const m="Use a runner o\
f that platform, or set 'allow-platform-mismatch: true' to try anyway",P=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],T=["tags",...P,"co\
ntainer-name","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function M(S,v,{catalog:g,job:O}){
const{product:I}=O,C=v["auto-skip"];if(C&&!await f(S,g,O))return;const x={name:{ref:S.ref,pin:S.digest},snapshot:S,options:(0,c.Q)(v,O,({restoreOptions:J})=>J),
directory:(0,E.resolve)(v.directory??"."),force:v.force,foreignTags:v["foreign-tags"],confirm:$(v.force),confirmPlatform:(0,_.y)(v["allow-platform-mismatch"],{hint:m,
log:O.log}),formatOption:y.Mc},K=n(()=>(0,D.n)(x,g,{product:I,c:O}),"work"),N=I.kinds.get(S.manifest.kind).isRecoverable?await(0,l.recoverable)(O,K):await K();return C&&
N.description.changed&&await I.recordTiming(S,N.seconds,{store:g.store,c:O}),N}n(M,"restoreMachine");async function f(S,v,g){const O=await g.product.readTiming(
S,v,g);if(O.buildSeconds===void 0&&g.log.info(`${(0,w.SN)(S.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),O.isWorthwhile)return!0;const[
I,C]=[O.restoreSeconds,O.buildSeconds].map(x=>(0,p.Xo)(x??0));return g.log.info(`${(0,w.SN)(S.ref)} is not restored: an earlier restore took ${I}, but a build t\
akes ${C} (auto-skip)`),!1}n(f,"isWorthwhile");function $(S){return async({project:v,containers:g,volumes:O})=>{const I=[...g,...O];if(!(S||I.length===0))throw new h.
fK(`The project '${v}' already exists and would be replaced: ${I.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it \
under another name"})}}n($,"replacing")}),4242:((L,R,a)=>{a.d(R,{$:n(()=>D,"$"),l:n(()=>h,"l")});var E=a(75892),_=a(75558);async function D({name:p,names:w},y,c){
if(p===void 0==(w.length===0))throw new E.dz(p===void 0?"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclus\
ive",{hint:"Set 'name' for one snapshot, or 'names' for several, one per line"});if(p!==void 0)return{names:[p],empty:[]};const l=[],m=[];for(const P of w){const T=/^(.+)\/\*$/.
exec(P)?.[1];if(T===void 0)l.push((0,_.rd)(P,{project:_.sT}));else{const M=y===void 0?[]:await h((0,_.XB)(T),y,c);for(const f of M)l.push(f);M.length===0&&m.push(
P)}}return{names:l,empty:m}}n(D,"selectNames");async function h(p,w,y){return(await y.product.list({project:p},w,y)).map(({ref:l})=>({ref:l})).sort((l,m)=>(0,_.
SN)(l.ref)<(0,_.SN)(m.ref)?-1:1)}n(h,"membersOf")}),34067:((L,R,a)=>{a.r(R),a.d(R,{main:n(()=>j,"main"),mainAction:n(()=>se,"mainAction")});var E=a(75892),_=a(47014),
D=a(83620),h=a(75558),p=a(4469),w=a(41899),y=a(41545),c=a(22963),l=a(31595),m=a(13357),P=a(75912),T=a(22506),M=a(41499),f=a(29194),$=a(56483),S=function(r,t,s){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],
s&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
r.stack.push({value:t,dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},v=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else
o|=1}catch(d){s(d)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const g={save:"free",why:"the snapsho\
t did not exist"};async function O(r,t,s){return await(0,f.T)(t,s,{work:n(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const o=S(e,await(0,c.EZ)(t.
store,s,r.ref),!0);return o===void 0?g:await I(o,{name:r,given:t},s)}catch(o){e.error=o,e.hasError=!0}finally{const o=v(e);o&&await o}},"work"),instead:"the ima\
ge is built but not saved",otherwise:n(()=>({save:"never",why:"the store is not available"}),"otherwise")})}n(O,"tryRestore");async function I(r,{name:t,given:s},e){
const o=s["max-age"],i={name:t,restoreKeys:s["restore-keys"],...o!==void 0&&{maxAge:o}},u=await e.product.find(i,r,e);if(u===void 0)return await C(t,{catalog:r,
maxAge:o,job:e});(0,c.sD)(u);try{const d=await(0,$.kE)(u,s,{catalog:r,job:e});if(d===void 0)return{save:"never",why:"a restore takes longer"};e.output({snapshot:(0,h.
SN)(u.ref),"cache-matched-key":(0,h.SN)(u.ref),digest:d.digest,size:d.manifest.size_bytes,image:d.description.name,"bytes-moved":d.bytes,"cache-hit":u.exact,exists:u.
exact});const U=u.exact?void 0:(0,h.SN)(t.ref);return{restored:{outcome:"success",...(0,M.J)(d,{store:(0,D.DW)(s.store),near:U})}}}catch(d){return(0,c.$U)(d,u,e),
{save:"replace",why:"the existing snapshot cannot be used"}}}n(I,"tryFrom");async function C(r,{catalog:t,maxAge:s,job:e}){if((0,P.DQ)(r.ref,t.store)!==void 0)return{
save:"free",why:"the existing snapshot is incomplete"};const o=s===void 0?void 0:await(0,c.Cb)(r,t,e);return s===void 0||o===void 0?g:(e.log.info(`${(0,h.SN)(r.
ref)} is older than 'max-age' allows: it was created at ${o.manifest.created_at}`),{save:"replace",why:`the existing snapshot is older than ${(0,T.Xo)(s/1e3)}`})}
n(C,"whyMissing");var x=a(63956),K=a(8049),N=a(4242),J=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expec\
ted.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(
function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},
H=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,t.error,"An error was suppressed during disposal."):u,t.hasError=!0}n(s,"fail");var e,
o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.
async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else o|=1}catch(d){s(d)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="Suppr\
essedError",e.error=r,e.suppressed=t,e});async function Q(r,t){if(r.save==="now")throw new E.dz("Inputs 'images' and 'save: now' are mutually exclusive: the ima\
ges do not exist yet",{hint:"Save them with the 'create' action once they exist"});const s=(0,K.v8)(r.name),e=(0,D.DW)(r.store);t.output({snapshot:`${s}/*`,"cac\
he-primary-key":`${s}/*`,"cache-hit":!1});const o=await t.product.openDocker(),i=n(async()=>(await o.images(t)).map(({id:B})=>B),"ids"),u=r["restore-keys"].length>
0?await i():void 0,{restored:d,reachable:U,from:A,complete:k}=await V(s,r,t),W=A===s&&k;d.length>0&&t.output({"cache-matched-key":`${A}/*`,image:d.map(({description:B})=>B.
name).join(`
`),digest:d.map(({digest:B})=>B).join(`
`),size:d.reduce((B,{manifest:Y})=>B+Y.size_bytes,0),"bytes-moved":d.reduce((B,{bytes:Y})=>B+Y,0),"cache-hit":W,exists:W});const X=!W&&U&&r.save==="true";if(X){
const{images:B,description:Y}=r,ie=r["fail-on-refused"];(0,l.Oc)({project:s,wanted:B,before:u??await i(),description:Y,store:r.store,failOnRefused:ie},t.core)}const b=X?
`The images of this job are saved as ${s}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(d.length===0)return{outcome:"miss",
...(0,x.n0)(`${s}/*`,{store:e,advice:b})};const z=W?void 0:`${s}/*`;return{outcome:"success",...(0,M.Y)(d,{store:e,near:z,...!W&&{advice:b}})}}n(Q,"restoreSet");
async function V(r,t,s){const e=[];return await(0,f.T)(t,s,{work:n(async()=>{const o={stack:[],error:void 0,hasError:!1};try{const i=J(o,await(0,c.EZ)(t.store,s),
!0);if(i===void 0)return{restored:e,reachable:!0,from:r,complete:!1};const{from:u,names:d}=await q(r,{given:t,catalog:i,job:s});for(const U of d){const A=await s.
product.find({name:U,restoreKeys:[],...ee(t)},i,s),k=A&&await G(A,t,{catalog:i,job:s});k!==void 0&&e.push(k)}return{restored:e,reachable:!0,from:u,complete:d.length>
0&&e.length===d.length}}catch(i){o.error=i,o.hasError=!0}finally{const i=H(o);i&&await i}},"work"),instead:"nothing is restored and nothing is saved",otherwise:n(
()=>({restored:e,reachable:!1,from:r,complete:!1}),"otherwise")})}n(V,"restoreMembers");async function G(r,t,s){try{return await(0,$.kE)(r,t,s)}catch(e){(0,c.$U)(
e,r,s.job);return}}n(G,"restoreMember");async function q(r,{given:t,catalog:s,job:e}){const o=await(0,N.l)(r,s,e),i=t["restore-keys"];if(o.length>0||i.length===
0)return{from:r,names:o};const u=await e.product.list({},s,e);for(const{name:d}of i){const U=u.filter(({ref:k})=>k.project.startsWith(d)&&k.project!==h.sT),[A]=U.
sort((k,W)=>W.manifest.created_at.localeCompare(k.manifest.created_at));if(A!==void 0)return{from:A.ref.project,names:await(0,N.l)(A.ref.project,s,e)}}return{from:r,
names:[]}}n(q,"nearestProject");function ee({"max-age":r}){return r===void 0?{}:{maxAge:r}}n(ee,"maxAgeOf");const te={required:["name"],optional:[...y.$9,...$.DS,
"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var Z=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}
if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError(
"Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&
r.stack.push({async:!0});return t},re=(function(r){return function(t){function s(u){t.error=t.hasError?new r(u,t.error,"An error was suppressed during disposal."):
u,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){
var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(d){return s(d),i()})}else o|=1}catch(d){s(d)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){
var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const j={name:"restore or build",inputs:te,outputs:["snapshot","digest","image",
"cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:y.yP,async run(r,t){(0,m.UP)([],t);const s=r.context!==
void 0||r.file!==void 0;if(r.images.length>0){if(s)throw new E.dz("Inputs 'images' and 'context' are mutually exclusive",{hint:"Use one step for each"});return await Q(
r,t)}const e=r.key==="content"?await(0,y.C7)(r,t):void 0,o=e===void 0?r.name:{ref:e.ref};t.output({snapshot:(0,h.SN)(o.ref),"cache-primary-key":(0,h.SN)(o.ref),
"cache-hit":!1});const i=await O(o,r,t);if(i.restored!==void 0)return i.restored;if(!s&&e===void 0)throw new E.m_(`Snapshot '${(0,c.m$)(o)}' not found in ${(0,D.
DW)(r.store)}, and no Dockerfile to build it is specified`,{hint:"Set 'context' or 'file' to build it on a miss"});const u=e??await(0,y.C7)(r,t),d=r["single-fli\
ght"];return d===void 0||i.save!=="free"?await F(u,{given:r,tried:i,job:t}):await ne(u,{given:r,tried:i,job:t,limit:d})}},se=n(()=>(0,w.C)(j),"mainAction");async function ne(r,{
given:t,tried:s,job:e,limit:o}){const i={stack:[],error:void 0,hasError:!1};try{const u=t.save==="false"?"false":"now",d={given:{...t,save:u},tried:s,job:e},U=Z(
i,await oe(t,e),!0);if(U===void 0)return await F(r,d);if(Z(i,await e.product.acquireSingleFlight({ref:r.ref,limit:o},U,e),!0).isLeader)return await F(r,d);const k=await O(
{ref:r.ref},{...t,"fail-open":!0},e);return k.restored??await F(r,{...d,tried:k})}catch(u){i.error=u,i.hasError=!0}finally{const u=re(i);u&&await u}}n(ne,"build\
Once");async function oe({store:r},{product:t,signal:s,log:e}){try{return await t.openCatalog(r,{create:!0,signal:s,log:e})}catch(o){if(s.aborted||!(o instanceof
E.JC))throw o;e.info(`${o.message}: this job builds without waiting for others ('single-flight')`);return}}n(oe,"openForFlight");async function F(r,{given:t,tried:s,
job:e}){const o=(0,h.SN)(r.ref),i=(0,D.DW)(t.store),u=await(0,y.cM)(r,`Build ${r.from} for ${o}: ${s.why}`,e),d=(0,p.a)(r.ref,"base");e.output({image:d});const A={
ifExists:s.save==="replace"?"replace":"skip",failOnRefused:t["fail-on-refused"],failOpen:!0},k={request:(0,y.uS)(r,u),store:t.store,...A},W=s.save==="never"?"fa\
lse":t.save,X={store:i,image:d,buildSeconds:u.buildSeconds,from:r.from,why:s.why};if(W==="now"){const b=await e.core.group(`Save ${o}`,()=>ae(k,e));b!==void 0&&
(0,m.UP)([b.state],e);const z=b?.state==="saved"?b.result:void 0;return z!==void 0&&e.output({digest:z.digest,size:z.manifest.size_bytes}),{outcome:"miss",...(0,x.
R8)(r.ref,{...X,saved:b?.state??"failed",result:z})}}return W==="true"&&(0,l.LZ)(k,e.core),{outcome:"miss",...(0,x.R8)(r.ref,{...X,saved:W==="true"?"later":"nev\
er"})}}n(F,"buildAndSave");async function ae(r,t){try{return await(0,m.UN)(r,t)}catch(s){const e=(0,_.bv)(s);if(t.signal.aborted||!(e instanceof E.JC)||e instanceof
E.cs||(0,m.uz)(e))throw e;t.log.warn(`'${(0,h.SN)(r.request.ref)}' was not saved: ${e.message}`);return}}n(ae,"saveOrWarn")}),41499:((L,R,a)=>{a.d(R,{J:n(()=>c,
"J"),Y:n(()=>l,"Y")});var E=a(22506),_=a(69865),D=a(75558),h=a(30815),p=a(16595);const w=10,y=50;function c(f,{store:$,near:S}){const{description:v,bytes:g,seconds:O,
manifest:I}=f,C=I.source.build_seconds;return(0,p.MY)("📦",`Restored ${(0,D.SN)(f.ref)} as ${v.as} in ${(0,E.Xo)(O)}`,[(0,p.Ix)([["In place of",S===void 0?"":
`${(0,h.aY)(S)}, which does not exist`],...v.facts.map(([x,K])=>[x,P(K)]),["Transferred",v.changed?`${(0,_.z3)(g)} (${(0,_.CE)(g,O)})`:"nothing: it already exis\
ted"],["Build time",C===void 0?"":T(C,O)],["From",(0,h.aY)($)],...(0,p.cn)(f)]),(0,p.Cv)(f),(0,p.K2)(v.next.what,v.next.command)])}n(c,"restoredSummary");function l(f,{
store:$,near:S,advice:v=""}){const[g,O]=[M(f.map(x=>x.seconds)),M(f.map(x=>x.bytes))],I=M(f.map(({manifest:x})=>x.source.build_seconds??0)),C=f.every(({kind:x})=>x===
f[0]?.kind)?f[0]?.kind.field??"":"snapshot";return(0,p.MY)("📦",`Restored ${(0,p.hS)(f.length,C)} in ${(0,E.Xo)(g)}`,[(0,p.Ix)([["In place of",S===void 0?"":`${(0,h.
aY)(S)}, which does not exist`],["Transferred",(0,_.z3)(O)],["Build time",I===0?"":T(I,g)],["From",(0,h.aY)($)]]),(0,h.tp)(["Snapshot","As","Size","Transferred",
"Time"],f.slice(0,y).map(m)),(0,h.FV)(v)])}n(l,"restoredAllSummary");function m({ref:f,manifest:$,bytes:S,seconds:v,description:g}){const O=g.changed?(0,_.z3)(S):
"nothing";return[(0,h.aY)((0,D.SN)(f)),P(g.names),(0,_.z3)($.size_bytes),O,(0,E.Xo)(v)]}n(m,"rowOf");function P(f){const $=f.slice(0,w).map(h.aY).join(", ");return f.
length>w?`${$} and ${f.length-w} more`:$}n(P,"listed");function T(f,$){return f>$?`${(0,E.Xo)(f)}, so this saved ${(0,E.Xo)(f-$)}`:(0,E.Xo)(f)}n(T,"savedTime");
function M(f){return f.reduce(($,S)=>$+S,0)}n(M,"sum")}),1615:((L,R,a)=>{a.d(R,{y:n(()=>_,"y")});var E=a(75892);function _(D,{hint:h,log:p}){return async(w,y)=>{
const c=`Snapshot built for ${w}, current platform is ${y}`;if(D!==!0)throw new E.Wt(c,{hint:h,fields:{snapshot:w,host:y}});return p.warn(`${c}. This may not wo\
rk correctly.`),!0}}n(_,"platformPolicy")}),7598:((L,R,a)=>{a.d(R,{n:n(()=>h,"n")});var E=a(75892),_=a(20473);function D(p,w,{kinds:y,formatOption:c}){for(const l of(0,_.
cz)(y,({restoreOptions:m})=>m))if(!(l.kinds.includes(w)||!(0,_.vM)(p,l)))throw new E.dz(`${c(l.id)} applies to ${(0,_.B7)(l.kinds)}, and this snapshot is ${w.title}`,
{hint:"Leave it out"})}n(D,"assertOptionsApply");async function h({name:p,snapshot:w,options:y,confirmPlatform:c,formatOption:l,...m},P,{product:T,c:M}){const f=T.
kinds.get(w.manifest.kind);D(y,f,{kinds:T.kinds,formatOption:l});const $={...f.restoreRequest(y,m),name:p,snapshot:w,confirmPlatform:c},S=await T.restore($,{catalog:P,
provider:await f.open()},M);return{...S,kind:f,description:f.describe(S.machine,S)}}n(h,"restoreSnapshot")})};export{ue as id,fe as ids,le as modules};
