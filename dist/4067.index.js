var ce=Object.defineProperty;var n=(K,P)=>ce(K,"name",{value:P,configurable:!0});const fe=4067,ue=[4067],le={8049:((K,P,a)=>{a.d(P,{C5:n(()=>_,"C5"),Js:n(()=>h,"Js"),v8:n(()=>S,"v8"),vT:n(()=>p,"vT")});var w=a(77598),E=a(75892),O=a(75558);function S({
ref:c,pin:l}){if(c.project===O.sT&&l===void 0)return c.name;throw new E.dz("Input 'name': several images become a project of this name, so it cannot contain a p\
roject or a digest",{hint:"Use a single word, such as 'ci-images'"})}n(S,"projectOf");function _(c,{id:l,references:m}){const $=(m[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:c,name:`${$.slice(0,80)||"image"}-${(0,w.hash)("sha256",l,"hex").slice(0,8)}`}}n(_,"memberOf");function p(c,l){return c.
length===1&&c[0]==="all"?[...l]:c.map(m=>{const $=m.includes("@")||/:[^/]*$/.test(m)?m:`${m}:latest`,D=l.find(({id:T,references:x})=>T===m||x.includes($));if(D===
void 0)throw new E.dz(`Input 'images': Docker has no image '${m}'`,{hint:"List the images with `docker image ls`"});return{id:D.id,references:[$,...D.references.
filter(T=>T!==$)]}})}n(p,"chosenImages");function h(c){return!["all","new"].includes(c.join())}n(h,"namesImages")}),35625:((K,P,a)=>{a.d(P,{Q:n(()=>S,"Q")});var w=a(
20473),E=a(18713),O=a(13455);function S(_,p,h){const c=_,l=n(({id:m,spec:$})=>{const D=(0,E.y)(m),T=D in c?c[D]:(0,O.gz)(D,$,p.core.getInput);return Array.isArray(
T)&&T.length===0?void 0:T},"toValue");return Object.fromEntries((0,w.cz)(p.app.kinds,h).map(m=>[m.id,l(m)]))}n(S,"kindInputs")}),31595:((K,P,a)=>{a.d(P,{C7:n(()=>_,
"C7"),LZ:n(()=>O,"LZ"),OA:n(()=>p,"OA"),Oc:n(()=>S,"Oc")});const w="unsaved",E="unsaved-images";function O(c,l){l.saveState(w,JSON.stringify(c))}n(O,"saveState");
function S(c,l){l.saveState(E,JSON.stringify(c))}n(S,"leaveSetToSave");function _(c){return h(w,c)}n(_,"loadState");function p(c){return h(E,c)}n(p,"takeUnsaved\
Set");function h(c,l){const m=l.getState(c);return m===""?void 0:JSON.parse(m)}n(h,"stateOf")}),56483:((K,P,a)=>{a.d(P,{DS:n(()=>m,"DS"),EU:n(()=>$,"EU"),FX:n(()=>l,
"FX"),kE:n(()=>D,"kE")});var w=a(76760),E=a(1615),O=a(7598),S=a(75892),_=a(22506),p=a(75558),h=a(35625),c=a(14502);const l="Use a runner of that platform, or se\
t 'allow-platform-mismatch: true' to try anyway",m=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],$=["tags",...m,"container-name","preserv\
e-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function D(d,y,{catalog:g,job:v}){const{app:M}=v,k=y["\
auto-skip"];if(k&&!await T(d,g,v))return;const L={name:{ref:d.ref,pin:d.digest},snapshot:d,options:(0,h.Q)(y,v,({restoreOptions:b})=>b),directory:(0,w.resolve)(
y.directory??"."),force:y.force,foreignTags:y["foreign-tags"],confirm:x(y.force),confirmPlatform:(0,E.y)(y["allow-platform-mismatch"],{hint:l,log:v.log})},C=n(()=>(0,O.
n)(L,g,{app:M,c:v}),"work"),R=M.kinds.get(d.manifest.kind).isRecoverable?await(0,c.recoverable)(v,C):await C();return k&&R.description.changed&&await M.recordTiming(
d,R.seconds,{store:g.store,c:v}),R}n(D,"restoreMachine");async function T(d,y,g){const v=await g.app.readTiming(d,y,g);if(v.buildSeconds===void 0&&g.log.info(`${(0,p.
SN)(d.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),v.isWorthwhile)return!0;const[M,k]=[v.restoreSeconds,v.buildSeconds].map(L=>(0,_.Xo)(
L??0));return g.log.info(`${(0,p.SN)(d.ref)} is not restored: an earlier restore took ${M}, but a build takes ${k} (auto-skip)`),!1}n(T,"isWorthwhile");function x(d){
return async({project:y,containers:g,volumes:v})=>{const M=[...g,...v];if(!(d||M.length===0))throw new S.fK(`The project '${y}' already exists and would be repl\
aced: ${M.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name"})}}n(x,"replacing")}),4242:((K,P,a)=>{
a.d(P,{$:n(()=>O,"$"),l:n(()=>S,"l")});var w=a(75892),E=a(75558);async function O({name:_,names:p},h,c){if(_===void 0==(p.length===0))throw new w.dz(_===void 0?
"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclusive",{hint:"Set 'name' for one snapshot, or 'names' for \
several, one per line"});if(_!==void 0)return{names:[_],empty:[]};const l=[],m=[];for(const $ of p){const D=/^(.+)\/\*$/.exec($)?.[1];if(D===void 0)l.push((0,E.
rd)($,{project:E.sT}));else{const T=h===void 0?[]:await S((0,E.XB)(D),h,c);for(const x of T)l.push(x);T.length===0&&m.push($)}}return{names:l,empty:m}}n(O,"sele\
ctNames");async function S(_,p,h){return(await h.app.list({project:_},p,h)).map(({ref:l})=>({ref:l})).sort((l,m)=>(0,E.SN)(l.ref)<(0,E.SN)(m.ref)?-1:1)}n(S,"mem\
bersOf")}),34067:((K,P,a)=>{a.r(P),a.d(P,{main:n(()=>Z,"main"),mainAction:n(()=>re,"mainAction")});var w=a(75892),E=a(47014),O=a(83620),S=a(75558),_=a(4469),p=a(
41899),h=a(41545),c=a(22963),l=a(31595),m=a(13357),$=a(75912),D=a(22506),T=a(41499),x=a(29194),d=a(56483),y=function(s,t,r){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var e,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}
if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],r&&(o=e)}if(typeof e!="function")throw new TypeError(
"Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),s.stack.push({value:t,dispose:e,async:r})}else r&&
s.stack.push({async:!0});return t},g=(function(s){return function(t){function r(u){t.error=t.hasError?new s(u,t.error,"An error was suppressed during disposal."):
u,t.hasError=!0}n(r,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){
var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(f){return r(f),i()})}else o|=1}catch(f){r(f)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,r){
var e=new Error(r);return e.name="SuppressedError",e.error=s,e.suppressed=t,e});const v={save:"free",why:"the snapshot did not exist"};async function M(s,t,r){return await(0,x.
T)(t,r,{work:n(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const o=y(e,await(0,c.EZ)(t.store,r,s.ref),!0);return o===void 0?v:await k(o,{name:s,given:t},
r)}catch(o){e.error=o,e.hasError=!0}finally{const o=g(e);o&&await o}},"work"),instead:"the image is built but not saved",otherwise:n(()=>({save:"never",why:"the\
 store is not available"}),"otherwise")})}n(M,"tryRestore");async function k(s,{name:t,given:r},e){const o=r["max-age"],i={name:t,restoreKeys:r["restore-keys"],
...o!==void 0&&{maxAge:o}},u=await e.app.find(i,s,e);if(u===void 0)return await L(t,{catalog:s,maxAge:o,job:e});(0,c.sD)(u,e);try{const f=await(0,d.kE)(u,r,{catalog:s,
job:e});if(f===void 0)return{save:"never",why:"a restore takes longer"};e.output({snapshot:(0,S.SN)(u.ref),"cache-matched-key":(0,S.SN)(u.ref),digest:f.digest,size:f.
manifest.size_bytes,image:f.description.name,"bytes-moved":f.bytes,"cache-hit":u.exact,exists:u.exact});const U=u.exact?void 0:(0,S.SN)(t.ref);return{restored:{
outcome:"success",...(0,T.J)(f,{store:(0,O.DW)(r.store),near:U})}}}catch(f){return(0,c.$U)(f,u,e),{save:"replace",why:"the existing snapshot cannot be used"}}}n(
k,"tryFrom");async function L(s,{catalog:t,maxAge:r,job:e}){if((0,$.DQ)(s.ref,t.store)!==void 0)return{save:"free",why:"the existing snapshot is incomplete"};const o=r===
void 0?void 0:await(0,c.Cb)(s,t,e);return r===void 0||o===void 0?v:(e.log.info(`${(0,S.SN)(s.ref)} is older than 'max-age' allows: it was created at ${o.manifest.
created_at}`),{save:"replace",why:`the existing snapshot is older than ${(0,D.Xo)(r/1e3)}`})}n(L,"whyMissing");var C=a(63956),R=a(8049),b=a(4242),H=function(s,t,r){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],
r&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
s.stack.push({value:t,dispose:e,async:r})}else r&&s.stack.push({async:!0});return t},Q=(function(s){return function(t){function r(u){t.error=t.hasError?new s(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}n(r,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(f){return r(f),i()})}else
o|=1}catch(f){r(f)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,t,r){var e=new Error(r);return e.name="SuppressedError",e.error=s,e.suppressed=t,e});async function j(s,t){if(s.save==="no\
w")throw new w.dz("Inputs 'images' and 'save: now' are mutually exclusive: the images do not exist yet",{hint:"Save them with the 'create' action once they exis\
t"});const r=(0,R.v8)(s.name),e=(0,O.DW)(s.store);t.output({snapshot:`${r}/*`,"cache-primary-key":`${r}/*`,"cache-hit":!1});const o=await t.app.openDocker(),i=n(
async()=>(await o.images(t)).map(({id:B})=>B),"ids"),u=s["restore-keys"].length>0?await i():void 0,{restored:f,reachable:U,from:A,complete:I}=await V(r,s,t),W=A===
r&&I;f.length>0&&t.output({"cache-matched-key":`${A}/*`,image:f.map(({description:B})=>B.name).join(`
`),digest:f.map(({digest:B})=>B).join(`
`),size:f.reduce((B,{manifest:Y})=>B+Y.size_bytes,0),"bytes-moved":f.reduce((B,{bytes:Y})=>B+Y,0),"cache-hit":W,exists:W});const X=!W&&U&&s.save==="true";if(X){
const{images:B,description:Y}=s,ie=s["fail-on-refused"];(0,l.Oc)({project:r,wanted:B,before:u??await i(),description:Y,store:s.store,failOnRefused:ie},t.core)}const N=X?
`The images of this job are saved as ${r}/* when it succeeds, so that the next run restores them.`:"Nothing will be saved.";if(f.length===0)return{outcome:"miss",
...(0,C.n0)(`${r}/*`,{store:e,advice:N})};const z=W?void 0:`${r}/*`;return{outcome:"success",...(0,T.Y)(f,{store:e,near:z,...!W&&{advice:N}})}}n(j,"restoreSet");
async function V(s,t,r){const e=[];return await(0,x.T)(t,r,{work:n(async()=>{const o={stack:[],error:void 0,hasError:!1};try{const i=H(o,await(0,c.EZ)(t.store,r),
!0);if(i===void 0)return{restored:e,reachable:!0,from:s,complete:!1};const{from:u,names:f}=await q(s,{given:t,catalog:i,job:r});for(const U of f){const A=await r.
app.find({name:U,restoreKeys:[],...ee(t)},i,r),I=A&&await G(A,t,{catalog:i,job:r});I!==void 0&&e.push(I)}return{restored:e,reachable:!0,from:u,complete:f.length>
0&&e.length===f.length}}catch(i){o.error=i,o.hasError=!0}finally{const i=Q(o);i&&await i}},"work"),instead:"nothing is restored and nothing is saved",otherwise:n(
()=>({restored:e,reachable:!1,from:s,complete:!1}),"otherwise")})}n(V,"restoreMembers");async function G(s,t,r){try{return await(0,d.kE)(s,t,r)}catch(e){(0,c.$U)(
e,s,r.job);return}}n(G,"restoreMember");async function q(s,{given:t,catalog:r,job:e}){const o=await(0,b.l)(s,r,e),i=t["restore-keys"];if(o.length>0||i.length===
0)return{from:s,names:o};const u=await e.app.list({},r,e);for(const{name:f}of i){const U=u.filter(({ref:I})=>I.project.startsWith(f)&&I.project!==S.sT),[A]=U.sort(
(I,W)=>W.manifest.created_at.localeCompare(I.manifest.created_at));if(A!==void 0)return{from:A.ref.project,names:await(0,b.l)(A.ref.project,r,e)}}return{from:s,
names:[]}}n(q,"nearestProject");function ee({"max-age":s}){return s===void 0?{}:{maxAge:s}}n(ee,"maxAgeOf");const te={required:["name"],optional:[...h.$9,...d.DS,
"images","restore-keys","max-age","save","single-flight","fail-open","fail-on-refused","store"]};var J=function(s,t,r){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var e,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}
if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],r&&(o=e)}if(typeof e!="function")throw new TypeError(
"Object not disposable.");o&&(e=n(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),s.stack.push({value:t,dispose:e,async:r})}else r&&
s.stack.push({async:!0});return t},se=(function(s){return function(t){function r(u){t.error=t.hasError?new s(u,t.error,"An error was suppressed during disposal."):
u,t.hasError=!0}n(r,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.stack.push(e),Promise.resolve().then(i);if(e.dispose){
var u=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(u).then(i,function(f){return r(f),i()})}else o|=1}catch(f){r(f)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,r){
var e=new Error(r);return e.name="SuppressedError",e.error=s,e.suppressed=t,e});const Z={name:"restore or build",inputs:te,outputs:["snapshot","digest","image",
"cache-hit","cache-primary-key","cache-matched-key","size","bytes-moved","saved","exists","refused"],hints:h.yP,async run(s,t){(0,m.UP)([],t);const r=s.context!==
void 0||s.file!==void 0;if(s.images.length>0){if(r)throw new w.dz("Inputs 'images' and 'context' are mutually exclusive",{hint:"Use one step for each"});return await j(
s,t)}const e=s.key==="content"?await(0,h.C7)(s,t):void 0,o=e===void 0?s.name:{ref:e.ref};t.output({snapshot:(0,S.SN)(o.ref),"cache-primary-key":(0,S.SN)(o.ref),
"cache-hit":!1});const i=await M(o,s,t);if(i.restored!==void 0)return i.restored;if(!r&&e===void 0)throw new w.m_(`Snapshot '${(0,c.m$)(o)}' not found in ${(0,O.
DW)(s.store)}, and no Dockerfile to build it is specified`,{hint:"Set 'context' or 'file' to build it on a miss"});const u=e??await(0,h.C7)(s,t),f=s["single-fli\
ght"];return f===void 0||i.save!=="free"?await F(u,{given:s,tried:i,job:t}):await ne(u,{given:s,tried:i,job:t,limit:f})}},re=n(()=>(0,p.C)(Z),"mainAction");async function ne(s,{
given:t,tried:r,job:e,limit:o}){const i={stack:[],error:void 0,hasError:!1};try{const u=t.save==="false"?"false":"now",f={given:{...t,save:u},tried:r,job:e},U=J(
i,await oe(t,e),!0);if(U===void 0)return await F(s,f);if(J(i,await e.app.acquireSingleFlight({ref:s.ref,limit:o},U,e),!0).isLeader)return await F(s,f);const I=await M(
{ref:s.ref},{...t,"fail-open":!0},e);return I.restored??await F(s,{...f,tried:I})}catch(u){i.error=u,i.hasError=!0}finally{const u=se(i);u&&await u}}n(ne,"build\
Once");async function oe({store:s},{app:t,signal:r,log:e}){try{return await t.openCatalog(s,{create:!0,signal:r,log:e})}catch(o){if(r.aborted||!(o instanceof w.
JC))throw o;e.info(`${o.message}: this job builds without waiting for others ('single-flight')`);return}}n(oe,"openForFlight");async function F(s,{given:t,tried:r,
job:e}){const o=(0,S.SN)(s.ref),i=(0,O.DW)(t.store),u=await(0,h.cM)(s,`Build ${s.from} for ${o}: ${r.why}`,e),f=(0,_.a)(s.ref,"base");e.output({image:f});const A={
ifExists:r.save==="replace"?"replace":"skip",failOnRefused:t["fail-on-refused"],failOpen:!0},I={request:(0,h.uS)(s,u),store:t.store,...A},W=r.save==="never"?"fa\
lse":t.save,X={store:i,image:f,buildSeconds:u.buildSeconds,from:s.from,why:r.why};if(W==="now"){const N=await e.core.group(`Save ${o}`,()=>ae(I,e));N!==void 0&&
(0,m.UP)([N.state],e);const z=N?.state==="saved"?N.result:void 0;return z!==void 0&&e.output({digest:z.digest,size:z.manifest.size_bytes}),{outcome:"miss",...(0,C.
R8)(s.ref,{...X,saved:N?.state??"failed",result:z})}}return W==="true"&&(0,l.LZ)(I,e.core),{outcome:"miss",...(0,C.R8)(s.ref,{...X,saved:W==="true"?"later":"nev\
er"})}}n(F,"buildAndSave");async function ae(s,t){try{return await(0,m.UN)(s,t)}catch(r){const e=(0,E.bv)(r);if(t.signal.aborted||!(e instanceof w.JC)||e instanceof
w.cs||(0,m.uz)(e))throw e;t.log.warn(`'${(0,S.SN)(s.request.ref)}' was not saved: ${e.message}`);return}}n(ae,"saveOrWarn")}),41499:((K,P,a)=>{a.d(P,{J:n(()=>l,
"J"),Y:n(()=>m,"Y")});var w=a(22506),E=a(69865),O=a(40842),S=a(75558),_=a(30815),p=a(16595);const h=10,c=50;function l(d,{store:y,near:g}){const{description:v,bytes:M,
seconds:k,manifest:L}=d,C=L.source.build_seconds;return(0,p.MY)("📦",`Restored ${(0,S.SN)(d.ref)} as ${v.as} in ${(0,w.Xo)(k)}`,[(0,p.Ix)([["In place of",g===
void 0?"":`${(0,_.aY)(g)}, which does not exist`],...v.facts.map(([R,b])=>[R,D(b)]),["Transferred",v.changed?`${(0,E.z3)(M)} (${(0,E.CE)(M,k)})`:"nothing: it al\
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
...m},$,{app:D,c:T}){const x=D.kinds.get(h.manifest.kind);S(c,x,{kinds:D.kinds});const d={...x.restoreRequest(c,m),name:p,snapshot:h,confirmPlatform:l},y=await D.
restore(d,{catalog:$,provider:await x.open()},T);return{...y,kind:x,description:x.describe(y.restored,y)}}n(_,"restoreSnapshot")})};export{fe as id,ue as ids,le as modules};
