var ce=Object.defineProperty;var n=(K,P)=>ce(K,"name",{value:P,configurable:!0});const ue=4067,fe=[4067],le={8049:((K,P,a)=>{a.d(P,{C5:n(()=>_,"C5"),Js:n(()=>h,"Js"),v8:n(()=>S,"v8"),vT:n(()=>p,"vT")});var w=a(77598),E=a(75892),O=a(75558);function S({
ref:c,pin:l}){if(c.project===O.sT&&l===void 0)return c.name;throw new E.dz("Input 'name': several images become a project of this name, so it cannot contain a p\
roject or a digest",{hint:"Use a single word, such as 'ci-images'"})}n(S,"projectOf");function _(c,{id:l,references:m}){const $=(m[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:c,name:`${$.slice(0,80)||"image"}-${(0,w.hash)("sha256",l,"hex").slice(0,8)}`}}n(_,"memberOf");function p(c,l){return c.
length===1&&c[0]==="all"?[...l]:c.map(m=>{const $=m.includes("@")||/:[^/]*$/.test(m)?m:`${m}:latest`,D=l.find(({id:T,references:x})=>T===m||x.includes($));if(D===
void 0)throw new E.dz(`Input 'images': Docker has no image '${m}'`,{hint:"List the images with `docker image ls`"});return{id:D.id,references:[$,...D.references.
filter(T=>T!==$)]}})}n(p,"chosenImages");function h(c){return!["all","new"].includes(c.join())}n(h,"namesImages")}),35625:((K,P,a)=>{a.d(P,{Q:n(()=>S,"Q")});var w=a(
20473),E=a(18713),O=a(13455);function S(_,p,h){const c=_,l=n(({id:m,spec:$})=>{const D=(0,E.y)(m),T=D in c?c[D]:(0,O.gz)(D,$,p.core.getInput);return Array.isArray(
T)&&T.length===0?void 0:T},"toValue");return Object.fromEntries((0,w.cz)(p.product.kinds,h).map(m=>[m.id,l(m)]))}n(S,"kindInputs")}),31595:((K,P,a)=>{a.d(P,{C7:n(
()=>_,"C7"),LZ:n(()=>O,"LZ"),OA:n(()=>p,"OA"),Oc:n(()=>S,"Oc")});const w="unsaved",E="unsaved-images";function O(c,l){l.saveState(w,JSON.stringify(c))}n(O,"save\
State");function S(c,l){l.saveState(E,JSON.stringify(c))}n(S,"leaveSetToSave");function _(c){return h(w,c)}n(_,"loadState");function p(c){return h(E,c)}n(p,"tak\
eUnsavedSet");function h(c,l){const m=l.getState(c);return m===""?void 0:JSON.parse(m)}n(h,"stateOf")}),56483:((K,P,a)=>{a.d(P,{DS:n(()=>m,"DS"),EU:n(()=>$,"EU"),
FX:n(()=>l,"FX"),kE:n(()=>D,"kE")});var w=a(76760),E=a(1615),O=a(7598),S=a(75892),_=a(22506),p=a(75558),h=a(35625),c=a(14502);const l="Use a runner of that plat\
form, or set 'allow-platform-mismatch: true' to try anyway",m=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],$=["tags",...m,"container-nam\
e","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function D(d,y,{catalog:g,job:v}){const{
product:M}=v,k=y["auto-skip"];if(k&&!await T(d,g,v))return;const L={name:{ref:d.ref,pin:d.digest},snapshot:d,options:(0,h.Q)(y,v,({restoreOptions:N})=>N),directory:(0,w.
resolve)(y.directory??"."),force:y.force,foreignTags:y["foreign-tags"],confirm:x(y.force),confirmPlatform:(0,E.y)(y["allow-platform-mismatch"],{hint:l,log:v.log})},
C=n(()=>(0,O.n)(L,g,{product:M,c:v}),"work"),R=M.kinds.get(d.manifest.kind).isRecoverable?await(0,c.recoverable)(v,C):await C();return k&&R.description.changed&&
await M.recordTiming(d,R.seconds,{store:g.store,c:v}),R}n(D,"restoreMachine");async function T(d,y,g){const v=await g.product.readTiming(d,y,g);if(v.buildSeconds===
void 0&&g.log.info(`${(0,p.SN)(d.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),v.isWorthwhile)return!0;const[M,k]=[v.restoreSeconds,v.buildSeconds].
map(L=>(0,_.Xo)(L??0));return g.log.info(`${(0,p.SN)(d.ref)} is not restored: an earlier restore took ${M}, but a build takes ${k} (auto-skip)`),!1}n(T,"isWorth\
while");function x(d){return async({project:y,containers:g,volumes:v})=>{const M=[...g,...v];if(!(d||M.length===0))throw new S.fK(`The project '${y}' already ex\
ists and would be replaced: ${M.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name"})}}n(x,"repla\
cing")}),4242:((K,P,a)=>{a.d(P,{$:n(()=>O,"$"),l:n(()=>S,"l")});var w=a(75892),E=a(75558);async function O({name:_,names:p},h,c){if(_===void 0==(p.length===0))throw new w.
dz(_===void 0?"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclusive",{hint:"Set 'name' for one snapshot, o\
r 'names' for several, one per line"});if(_!==void 0)return{names:[_],empty:[]};const l=[],m=[];for(const $ of p){const D=/^(.+)\/\*$/.exec($)?.[1];if(D===void 0)
l.push((0,E.rd)($,{project:E.sT}));else{const T=h===void 0?[]:await S((0,E.XB)(D),h,c);for(const x of T)l.push(x);T.length===0&&m.push($)}}return{names:l,empty:m}}
n(O,"selectNames");async function S(_,p,h){return(await h.product.list({project:_},p,h)).map(({ref:l})=>({ref:l})).sort((l,m)=>(0,E.SN)(l.ref)<(0,E.SN)(m.ref)?-1:
1)}n(S,"membersOf")}),34067:((K,P,a)=>{a.r(P),a.d(P,{main:n(()=>Z,"main"),mainAction:n(()=>se,"mainAction")});var w=a(75892),E=a(47014),O=a(83620),S=a(75558),_=a(
4469),p=a(41899),h=a(41545),c=a(22963),l=a(31595),m=a(13357),$=a(75912),D=a(22506),T=a(41499),x=a(29194),d=a(56483),y=function(r,t,s){if(t!=null){if(typeof t!="\
object"&&typeof t!="function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defi\
ned.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!=
"function")throw new TypeError("Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,
dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},g=(function(r){return function(t){function s(f){t.error=t.hasError?new r(f,t.error,"An error was \
suppressed during disposal."):f,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.
resolve().then(i);if(e.dispose){var f=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(f).then(i,function(u){return s(u),i()})}else o|=1}catch(u){
s(u)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const v={save:"free",why:"the snapshot did no\
t exist"};async function M(r,t,s){return await(0,x.T)(t,s,{work:n(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const o=y(e,await(0,c.EZ)(t.store,s,
r.ref),!0);return o===void 0?v:await k(o,{name:r,given:t},s)}catch(o){e.error=o,e.hasError=!0}finally{const o=g(e);o&&await o}},"work"),instead:"the image is bu\
ilt but not saved",otherwise:n(()=>({save:"never",why:"the store is not available"}),"otherwise")})}n(M,"tryRestore");async function k(r,{name:t,given:s},e){const o=s["\
max-age"],i={name:t,restoreKeys:s["restore-keys"],...o!==void 0&&{maxAge:o}},f=await e.product.find(i,r,e);if(f===void 0)return await L(t,{catalog:r,maxAge:o,job:e});
(0,c.sD)(f);try{const u=await(0,d.kE)(f,s,{catalog:r,job:e});if(u===void 0)return{save:"never",why:"a restore takes longer"};e.output({snapshot:(0,S.SN)(f.ref),
"cache-matched-key":(0,S.SN)(f.ref),digest:u.digest,size:u.manifest.size_bytes,image:u.description.name,"bytes-moved":u.bytes,"cache-hit":f.exact,exists:f.exact});
const U=f.exact?void 0:(0,S.SN)(t.ref);return{restored:{outcome:"success",...(0,T.J)(u,{store:(0,O.DW)(s.store),near:U})}}}catch(u){return(0,c.$U)(u,f,e),{save:"\
replace",why:"the existing snapshot cannot be used"}}}n(k,"tryFrom");async function L(r,{catalog:t,maxAge:s,job:e}){if((0,$.DQ)(r.ref,t.store)!==void 0)return{save:"\
free",why:"the existing snapshot is incomplete"};const o=s===void 0?void 0:await(0,c.Cb)(r,t,e);return s===void 0||o===void 0?v:(e.log.info(`${(0,S.SN)(r.ref)} \
is older than 'max-age' allows: it was created at ${o.manifest.created_at}`),{save:"replace",why:`the existing snapshot is older than ${(0,D.Xo)(s/1e3)}`})}n(L,
"whyMissing");var C=a(63956),R=a(8049),N=a(4242),j=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");
var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(function(){try{o.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&r.stack.push({async:!0});return t},H=(function(r){return function(t){
function s(f){t.error=t.hasError?new r(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)
try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){var f=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(f).
then(i,function(u){return s(u),i()})}else o|=1}catch(u){s(u)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,
e});async function Q(r,t){if(r.save==="now")throw new w.dz("Inputs 'images' and 'save: now' are mutually exclusive: the images do not exist yet",{hint:"Save the\
m with the 'create' action once they exist"});const s=(0,R.v8)(r.name),e=(0,O.DW)(r.store);t.output({snapshot:`${s}/*`,"cache-primary-key":`${s}/*`,"cache-hit":!1});
const o=await t.product.openDocker(),i=n(async()=>(await o.images(t)).map(({id:B})=>B),"ids"),f=r["restore-keys"].length>0?await i():void 0,{restored:u,reachable:U,
from:A,complete:I}=await V(s,r,t),W=A===s&&I;u.length>0&&t.output({"cache-matched-key":`${A}/*`,image:u.map(({description:B})=>B.name).join(`
`),digest:u.map(({digest:B})=>B).join(`
`),size:u.reduce((B,{manifest:Y})=>B+Y.size_bytes,0),"bytes-moved":u.reduce((B,{bytes:Y})=>B+Y,0),"cache-hit":W,exists:W});const X=!W&&U&&r.save==="true";if(X){
const{images:B,description:Y}=r,ie=r["fail-on-refused"];(0,l.Oc)({project:s,wanted:B,before:f??await i(),description:Y,store:r.store,failOnRefused:ie},t.core)}const b=X?
`The images of this job are saved as ${s}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(u.length===0)return{outcome:"miss",
...(0,C.n0)(`${s}/*`,{store:e,advice:b})};const z=W?void 0:`${s}/*`;return{outcome:"success",...(0,T.Y)(u,{store:e,near:z,...!W&&{advice:b}})}}n(Q,"restoreSet");
async function V(r,t,s){const e=[];return await(0,x.T)(t,s,{work:n(async()=>{const o={stack:[],error:void 0,hasError:!1};try{const i=j(o,await(0,c.EZ)(t.store,s),
!0);if(i===void 0)return{restored:e,reachable:!0,from:r,complete:!1};const{from:f,names:u}=await q(r,{given:t,catalog:i,job:s});for(const U of u){const A=await s.
product.find({name:U,restoreKeys:[],...ee(t)},i,s),I=A&&await G(A,t,{catalog:i,job:s});I!==void 0&&e.push(I)}return{restored:e,reachable:!0,from:f,complete:u.length>
0&&e.length===u.length}}catch(i){o.error=i,o.hasError=!0}finally{const i=H(o);i&&await i}},"work"),instead:"nothing is restored and nothing is saved",otherwise:n(
()=>({restored:e,reachable:!1,from:r,complete:!1}),"otherwise")})}n(V,"restoreMembers");async function G(r,t,s){try{return await(0,d.kE)(r,t,s)}catch(e){(0,c.$U)(
e,r,s.job);return}}n(G,"restoreMember");async function q(r,{given:t,catalog:s,job:e}){const o=await(0,N.l)(r,s,e),i=t["restore-keys"];if(o.length>0||i.length===
0)return{from:r,names:o};const f=await e.product.list({},s,e);for(const{name:u}of i){const U=f.filter(({ref:I})=>I.project.startsWith(u)&&I.project!==S.sT),[A]=U.
sort((I,W)=>W.manifest.created_at.localeCompare(I.manifest.created_at));if(A!==void 0)return{from:A.ref.project,names:await(0,N.l)(A.ref.project,s,e)}}return{from:r,
names:[]}}n(q,"nearestProject");function ee({"max-age":r}){return r===void 0?{}:{maxAge:r}}n(ee,"maxAgeOf");const te={required:["name"],optional:[...h.$9,...d.DS,
"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var J=function(r,t,s){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var e,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}
if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],s&&(o=e)}if(typeof e!="function")throw new TypeError(
"Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:t,dispose:e,async:s})}else s&&
r.stack.push({async:!0});return t},re=(function(r){return function(t){function s(f){t.error=t.hasError?new r(f,t.error,"An error was suppressed during disposal."):
f,t.hasError=!0}n(s,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){
var f=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(f).then(i,function(u){return s(u),i()})}else o|=1}catch(u){s(u)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,s){
var e=new Error(s);return e.name="SuppressedError",e.error=r,e.suppressed=t,e});const Z={name:"restore or build",inputs:te,outputs:["snapshot","digest","image",
"cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:h.yP,async run(r,t){(0,m.UP)([],t);const s=r.context!==
void 0||r.file!==void 0;if(r.images.length>0){if(s)throw new w.dz("Inputs 'images' and 'context' are mutually exclusive",{hint:"Use one step for each"});return await Q(
r,t)}const e=r.key==="content"?await(0,h.C7)(r,t):void 0,o=e===void 0?r.name:{ref:e.ref};t.output({snapshot:(0,S.SN)(o.ref),"cache-primary-key":(0,S.SN)(o.ref),
"cache-hit":!1});const i=await M(o,r,t);if(i.restored!==void 0)return i.restored;if(!s&&e===void 0)throw new w.m_(`Snapshot '${(0,c.m$)(o)}' not found in ${(0,O.
DW)(r.store)}, and no Dockerfile to build it is specified`,{hint:"Set 'context' or 'file' to build it on a miss"});const f=e??await(0,h.C7)(r,t),u=r["single-fli\
ght"];return u===void 0||i.save!=="free"?await F(f,{given:r,tried:i,job:t}):await ne(f,{given:r,tried:i,job:t,limit:u})}},se=n(()=>(0,p.C)(Z),"mainAction");async function ne(r,{
given:t,tried:s,job:e,limit:o}){const i={stack:[],error:void 0,hasError:!1};try{const f=t.save==="false"?"false":"now",u={given:{...t,save:f},tried:s,job:e},U=J(
i,await oe(t,e),!0);if(U===void 0)return await F(r,u);if(J(i,await e.product.acquireSingleFlight({ref:r.ref,limit:o},U,e),!0).isLeader)return await F(r,u);const I=await M(
{ref:r.ref},{...t,"fail-open":!0},e);return I.restored??await F(r,{...u,tried:I})}catch(f){i.error=f,i.hasError=!0}finally{const f=re(i);f&&await f}}n(ne,"build\
Once");async function oe({store:r},{product:t,signal:s,log:e}){try{return await t.openCatalog(r,{create:!0,signal:s,log:e})}catch(o){if(s.aborted||!(o instanceof
w.JC))throw o;e.info(`${o.message}: this job builds without waiting for others ('single-flight')`);return}}n(oe,"openForFlight");async function F(r,{given:t,tried:s,
job:e}){const o=(0,S.SN)(r.ref),i=(0,O.DW)(t.store),f=await(0,h.cM)(r,`Build ${r.from} for ${o}: ${s.why}`,e),u=(0,_.a)(r.ref,"base");e.output({image:u});const A={
ifExists:s.save==="replace"?"replace":"skip",failOnRefused:t["fail-on-refused"],failOpen:!0},I={request:(0,h.uS)(r,f),store:t.store,...A},W=s.save==="never"?"fa\
lse":t.save,X={store:i,image:u,buildSeconds:f.buildSeconds,from:r.from,why:s.why};if(W==="now"){const b=await e.core.group(`Save ${o}`,()=>ae(I,e));b!==void 0&&
(0,m.UP)([b.state],e);const z=b?.state==="saved"?b.result:void 0;return z!==void 0&&e.output({digest:z.digest,size:z.manifest.size_bytes}),{outcome:"miss",...(0,C.
R8)(r.ref,{...X,saved:b?.state??"failed",result:z})}}return W==="true"&&(0,l.LZ)(I,e.core),{outcome:"miss",...(0,C.R8)(r.ref,{...X,saved:W==="true"?"later":"nev\
er"})}}n(F,"buildAndSave");async function ae(r,t){try{return await(0,m.UN)(r,t)}catch(s){const e=(0,E.bv)(s);if(t.signal.aborted||!(e instanceof w.JC)||e instanceof
w.cs||(0,m.uz)(e))throw e;t.log.warn(`'${(0,S.SN)(r.request.ref)}' was not saved: ${e.message}`);return}}n(ae,"saveOrWarn")}),41499:((K,P,a)=>{a.d(P,{J:n(()=>l,
"J"),Y:n(()=>m,"Y")});var w=a(22506),E=a(69865),O=a(40842),S=a(75558),_=a(30815),p=a(16595);const h=10,c=50;function l(d,{store:y,near:g}){const{description:v,bytes:M,
seconds:k,manifest:L}=d,C=L.source.build_seconds;return(0,p.MY)("📦",`Restored ${(0,S.SN)(d.ref)} as ${v.as} in ${(0,w.Xo)(k)}`,[(0,p.Ix)([["In place of",g===
void 0?"":`${(0,_.aY)(g)}, which does not exist`],...v.facts.map(([R,N])=>[R,D(N)]),["Transferred",v.changed?`${(0,E.z3)(M)} (${(0,E.CE)(M,k)})`:"nothing: it al\
ready existed"],["Build time",C===void 0?"":T(C,k)],["From",(0,_.aY)(y)],...(0,p.cn)(d)]),(0,p.Cv)(d),(0,p.K2)(v.next.what,v.next.command)])}n(l,"restoredSummar\
y");function m(d,{store:y,near:g,advice:v=""}){const[M,k]=[x(d.map(R=>R.seconds)),x(d.map(R=>R.bytes))],L=x(d.map(({manifest:R})=>R.source.build_seconds??0)),C=d.
every(({kind:R})=>R===d[0]?.kind)?d[0]?.kind.field??"":"snapshot";return(0,p.MY)("📦",`Restored ${(0,O.hS)(d.length,C)} in ${(0,w.Xo)(M)}`,[(0,p.Ix)([["In pla\
ce of",g===void 0?"":`${(0,_.aY)(g)}, which does not exist`],["Transferred",(0,E.z3)(k)],["Build time",L===0?"":T(L,M)],["From",(0,_.aY)(y)]]),(0,_.tp)(["Snapsh\
ot","As","Size","Transferred","Time"],d.slice(0,c).map($)),(0,_.FV)(v)])}n(m,"restoredAllSummary");function $({ref:d,manifest:y,bytes:g,seconds:v,description:M}){
const k=M.changed?(0,E.z3)(g):"nothing";return[(0,_.aY)((0,S.SN)(d)),D(M.names),(0,E.z3)(y.size_bytes),k,(0,w.Xo)(v)]}n($,"rowOf");function D(d){const y=d.slice(
0,h).map(_.aY).join(", ");return d.length>h?`${y} and ${d.length-h} more`:y}n(D,"listed");function T(d,y){return d>y?`${(0,w.Xo)(d)}, so this saved ${(0,w.Xo)(d-
y)}`:(0,w.Xo)(d)}n(T,"savedTime");function x(d){return d.reduce((y,g)=>y+g,0)}n(x,"sum")}),1615:((K,P,a)=>{a.d(P,{y:n(()=>E,"y")});var w=a(75892);function E(O,{
hint:S,log:_}){return async(p,h)=>{const c=`Snapshot built for ${p}, current platform is ${h}`;if(O!==!0)throw new w.Wt(c,{hint:S,fields:{snapshot:p,host:h}});return _.
warn(`${c}. This may not work correctly.`),!0}}n(E,"platformPolicy")}),7598:((K,P,a)=>{a.d(P,{n:n(()=>_,"n")});var w=a(75892),E=a(57588),O=a(20473);function S(p,h,{
kinds:c}){for(const l of(0,O.cz)(c,({restoreOptions:m})=>m))if(!(l.kinds.includes(h)||!(0,O.vM)(p,l)))throw new w.dz((0,E.iU)`${(0,E.uK)(l.id)} applies to ${(0,O.
B7)(l.kinds)}, and this snapshot is ${h.title}`,{hint:"Leave it out"})}n(S,"assertOptionsApply");async function _({name:p,snapshot:h,options:c,confirmPlatform:l,
...m},$,{product:D,c:T}){const x=D.kinds.get(h.manifest.kind);S(c,x,{kinds:D.kinds});const d={...x.restoreRequest(c,m),name:p,snapshot:h,confirmPlatform:l},y=await D.
restore(d,{catalog:$,provider:await x.open()},T);return{...y,kind:x,description:x.describe(y.machine,y)}}n(_,"restoreSnapshot")})};export{ue as id,fe as ids,le as modules};
