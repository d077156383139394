var yt=Object.defineProperty;var o=(Q,T)=>yt(Q,"name",{value:T,configurable:!0});const wt=6602,gt=[6602],St={529:((Q,T,d)=>{d.r(T),d.d(T,{CancelledError:o(()=>i.cc,"CancelledError"),CommandError:o(()=>i.Qd,"CommandError"),ConflictError:o(()=>i.
fK,"ConflictError"),DeniedError:o(()=>i.iC,"DeniedError"),EXIT_CODES:o(()=>i.ai,"EXIT_CODES"),ExhaustedError:o(()=>i._p,"ExhaustedError"),ExistsError:o(()=>i.Ry,
"ExistsError"),InputError:o(()=>i.dz,"InputError"),IntegrityError:o(()=>i.cs,"IntegrityError"),NotFoundError:o(()=>i.m_,"NotFoundError"),SnapshotError:o(()=>i.JC,
"SnapshotError"),SnapshotManager:o(()=>ie,"SnapshotManager"),SnapshotTrigger:o(()=>pt,"SnapshotTrigger"),UnavailableError:o(()=>i.hG,"UnavailableError"),UnsupportedError:o(
()=>i.Wt,"UnsupportedError"),buildSnapshot:o(()=>Qe,"buildSnapshot"),cleanSnapshots:o(()=>Xe,"cleanSnapshots"),createSnapshot:o(()=>He,"createSnapshot"),deleteDamagedSnapshot:o(
()=>Ze,"deleteDamagedSnapshot"),deleteSnapshot:o(()=>Ge,"deleteSnapshot"),exportSnapshot:o(()=>tt,"exportSnapshot"),importSnapshot:o(()=>rt,"importSnapshot"),inspectSnapshot:o(
()=>Ve,"inspectSnapshot"),interruptedRestores:o(()=>dt,"interruptedRestores"),listSnapshots:o(()=>Ke,"listSnapshots"),protectSnapshot:o(()=>Je,"protectSnapshot"),
pullSnapshot:o(()=>ot,"pullSnapshot"),pushSnapshot:o(()=>nt,"pushSnapshot"),recoverProject:o(()=>ft,"recoverProject"),repairRepository:o(()=>ct,"repairRepositor\
y"),restoreSnapshot:o(()=>Ye,"restoreSnapshot"),stats:o(()=>ht,"stats"),tagSnapshot:o(()=>et,"tagSnapshot"),unlockRepository:o(()=>lt,"unlockRepository"),unprotectSnapshot:o(
()=>qe,"unprotectSnapshot"),validateContainer:o(()=>ut,"validateContainer"),verifyBundle:o(()=>it,"verifyBundle"),verifyRepository:o(()=>st,"verifyRepository"),
verifySnapshot:o(()=>at,"verifySnapshot")});var i=d(75892),l=d(29172),N=d(50755),U=d(80739),B=d(31983),y=d(28278),f=d(75558),m=d(14717);function p({ref:n,digest:e,
manifest:t,isProtected:r}){const{type:a,from:s}=(0,m.v)(t),{trigger:c,context:u,run_id:h,container:b}=t;return{reference:(0,f.SN)(n),digest:e,name:n.name,project:n.
project,kind:t.kind,createdAt:new Date(t.created_at),description:t.description,platform:t.platform,sizeBytes:t.size_bytes,imageDigest:t.image_digest,languages:t.
languages,tools:t.tools,volumes:t.volumes.map(({name:R})=>R),git:t.git,source:{type:a,from:s},...c!==void 0&&{trigger:c},...u!==void 0&&{context:u},...h!==void 0&&
{runId:h},...b!==void 0&&{container:b},...r!==void 0&&{isProtected:r}}}o(p,"infoOf");function O({project:n},{place:e}){return{project:n,cwd:e.cwd}}o(O,"namingOf");
async function C({snapshot:n,...e},t,{session:r,c:a}){return await(0,y.bd)(k(n),{...O(e,r),catalog:t,c:a})}o(C,"resolveExisting");async function F({snapshot:n,...e},t,{
session:r,c:a}){return await(0,y.qU)(k(n),{...O(e,r),catalog:t,c:a})}o(F,"resolveOwned");function k(n){return typeof n=="string"?n:`${n.reference}@${n.digest}`}
o(k,"textOf");async function P(n,{session:e,c:t}){const r=e.place.cwd,a=(0,U._)(await(0,l.rP)(n,{directory:r,product:l.yA,c:t}),{directory:r,spell:o(h=>h,"spell")}),
{trigger:s=n.container===void 0?void 0:"manual"}=n,c={...n,chosen:a,directory:r,trigger:s},u=await(0,B.j)(c,{config:await e.config(),product:l.yA,c:t});if(u!==void 0)
return _(await(0,l.ym)(u,await e.catalog(t,{create:!0}),{product:l.yA,c:t}))}o(P,"createSnapshot");async function E(n,{session:e,c:t}){const r=(0,N.H)(n,{cwd:e.
place.cwd}),a=await(0,y.oW)(n.name,O(n,e)),s=await e.catalog(t,{create:!0}),c=n.description??"",u={...r,ref:a,description:c,force:n.force===!0},h=await l.yA.build(
u,{catalog:s,provider:await l.yA.openDocker()},t);return{..._(h),buildSeconds:h.buildSeconds}}o(E,"buildSnapshot");function _(n){const{stats:e,seconds:t,removed:r=[]}=n;
return{...p(n),stats:e,seconds:t,removed:r.map(p)}}o(_,"created");var g=d(51102),A=d(44688),I=d(22506),D=d(69865);async function G({project:n,filter:e,container:t},{
session:r,c:a}){const s={...n!==void 0&&{project:te(n)},...e!==void 0&&{filter:e},...t!==void 0&&{container:t}},c=await r.isNamed();try{const u=await r.catalog(
a,{create:!1});return(await l.yA.list(s,u,a)).map(p)}catch(u){if(u instanceof i.m_&&!c)return[];throw u}}o(G,"listSnapshots");async function le(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1}),a=await F(n,r,{session:e,c:t}),s=await l.yA.deleteSnapshot({name:a,force:n.force===!0},r,t);return{...p(s),...X(s.space)}}
o(le,"deleteSnapshot");async function de(n,{session:e,c:t}){const r=await e.catalog(t,{create:!1}),{ref:a}=await F(n,r,{session:e,c:t}),s=await l.yA.deleteDamaged(
a,r,t);return s&&X(s)}o(de,"deleteDamagedSnapshot");async function fe(n,{session:e,c:t}){const{project:r,allProjects:a,container:s,filter:c}=n;if(a===!0&&r!==void 0)
throw new i.dz("project and allProjects exclude each other");const h={...a!==!0&&{project:await o(async()=>r===void 0?await(0,g.p)(e.place.cwd):te(r),"only")()},
...s!==void 0&&{container:s},...c!==void 0&&{filter:c}},b=await e.catalog(t,{create:!1}),R=await l.yA.planClean({rules:pe(n),...h},b,t),x=R.keep.filter(v=>v.spared!==
void 0).map(({snapshot:v})=>p(v));if(n.dryRun===!0)return{removed:R.remove.map(({snapshot:v})=>p(v)),spared:x,bytesFreed:0,bytesPending:R.bytes??0};const{removed:M,
space:j}=await l.yA.clean({...R,force:n.force===!0},b,t);return{removed:M.map(p),spared:x,...X(j)}}o(fe,"cleanSnapshots");async function ee({verb:n,...e},{session:t,
c:r}){const a=await t.catalog(r,{create:!1}),s=await F(e,a,{session:t,c:r}),c=await l.yA[n]({name:s},a,r);return{...p({...c,isProtected:n==="protect"}),changed:c.
changed}}o(ee,"setProtected");async function he({to:n,...e},{session:t,c:r}){const a=await(0,y.oW)(n,O(e,t)),s=await t.catalog(r,{create:!1}),c=await C(e,s,{session:t,
c:r}),u=await l.yA.tag({name:c,to:a,force:e.force===!0},s,r);return{...p(u),changed:u.changed}}o(he,"tagSnapshot");function pe({maxAge:n,maxCount:e,maxSize:t,keepWithin:r,
...a}){const{keepLast:s,keepHourly:c,keepDaily:u,keepWeekly:h,keepMonthly:b,keepYearly:R}=a,x=o(j=>typeof j=="string"?(0,I.E9)(j,"12h, 30d or 8w"):j,"millisecon\
ds"),M={...n!==void 0&&{maxAge:x(n)},...e!==void 0&&{maxCount:e},...t!==void 0&&{maxSize:typeof t=="string"?(0,D.z_)(t):t},...s!==void 0&&{keepLast:s},...c!==void 0&&
{keepHourly:c},...u!==void 0&&{keepDaily:u},...h!==void 0&&{keepWeekly:h},...b!==void 0&&{keepMonthly:b},...R!==void 0&&{keepYearly:R},...r!==void 0&&{keepWithin:x(
r)}};return(0,A.M)(M,j=>j),M}o(pe,"rulesOf");function te(n){return n===f.sT?n:(0,f.XB)(n)}o(te,"projectOrGlobal");function X({freed:n,pending:e}){return{bytesFreed:n,
bytesPending:e}}o(X,"freed");var re=d(1615),ye=d(95074),J=d(46257);const ne="Set allowPlatformMismatch to go on all the same",me="Make a new one with createSnap\
shot or buildSnapshot, or leave out maxAge";async function we({snapshot:n,...e},{session:t,c:r}){const a=await t.catalog(r,{create:!1}),s=await C({snapshot:n,...e},
a,{session:t,c:r}),{manifest:c}=await l.yA.inspect(s,a,r),{kind:u}=c;(0,ye.v)(e,u,z=>z),(0,J.$f)({ref:s.ref,manifest:c},{maxAge:e.maxAge,hint:me});const h={name:s,
confirmPlatform:(0,re.y)(e.allowPlatformMismatch,{hint:ne,log:r.log})};if(u==="compose"){const z={directory:t.place.cwd,confirm:o(V=>ge(V,e),"confirm")},$={...h,
...(0,J.Mh)(e,z)},W=await l.yA.restoreProject($,{catalog:a,provider:await l.yA.openCompose()},r);return{kind:u,project:W.machine,snapshot:p(W),bytes:W.bytes,seconds:W.
seconds}}if(u==="container"){const z={...h,...(0,J.Sb)(e)},$=await l.yA.restoreContainer(z,{catalog:a,provider:await l.yA.openContainers()},r);return{kind:u,container:$.
machine,snapshot:p($),bytes:$.bytes,seconds:$.seconds}}const{tags:b,foreignTags:R="none",via:x="auto",force:M=!1}=e,j={...h,force:M,via:x,foreignTags:R,...b!==void 0&&
{tags:b}},v=await l.yA.restore(j,{catalog:a,provider:await l.yA.openDocker()},r);return{kind:u,image:v.machine,snapshot:p(v),bytes:v.bytes,seconds:v.seconds}}o(
we,"restoreSnapshot");async function ge(n,e){if(!(e.confirm===void 0||await e.confirm(n)))throw new i.cc("Cancelled: nothing was changed")}o(ge,"restore_confirm");
var oe=d(76760),K=d(10571),Se=d(73515),Ee=d(45680),ve=d(47014),be=d(41232);const Ae=100;function Re(n){return{start(e,t){let r=0,a=performance.now(),s=!1;const c=o(
u=>n({task:e,bytes:r,total:t,done:u}),"tell");return c(!1),{add(u){r+=u,!(performance.now()-a<Ae)&&(a=performance.now(),c(!1))},done(){s||(s=!0,c(!0))}}}}}o(Re,
"reportedProgress");function Pe(n){const{store:e,directory:t,jobs:r,bytesPerSecond:a,log:s,onProgress:c}=n,u={env:process.env,cwd:(0,oe.resolve)(t??""),home:(0,be.
Wx)()},h={...r!==void 0&&{jobs:r},...a!==void 0&&{bytesPerSecond:a}},b={debug:o(S=>s?.debug?.(S),"debug"),info:o(S=>s?.info?.(S),"info"),warn:o(S=>s?.warn?.(S),
"warn")},R=c===void 0?(0,Ee.a)().progress:Re(c),x=new AbortController,M=new Set;let j,v,z=Promise.resolve();return{place:u,isNamed:o(async()=>(await $()).isNamed,
"isNamed"),config:W,catalog:o(async(S,L)=>{const H=z.then(async()=>(v??=await ce((await $()).location,S,L),v));return z=H.catch(()=>{}),await H},"catalog"),remote:o(
async(S,L,H)=>await ce((0,K.mP)(S,u),L,H),"remote"),run:o(async(S,L)=>{if(x.signal.aborted)throw new i.dz("This SnapshotManager is closed",{hint:"Make another o\
ne"});const H=[x.signal,n.signal,S.signal].filter(Y=>Y!==void 0),ue={log:b,progress:R,signal:AbortSignal.any(H)},q=L(ue).catch(Y=>{throw ue.signal.aborted&&!(Y instanceof
i.cc)?new i.cc("Cancelled",{cause:Y}):(0,ve.bv)(Y)});M.add(q);try{return await q}finally{M.delete(q)}},"run"),[Symbol.asyncDispose]:async()=>{x.abort(),await Promise.
allSettled(M),await z,await v?.[Symbol.asyncDispose](),v=void 0}};async function $(){return await(0,K.Fy)(e,u,(await W()).storagePath)}async function W(){const S=n.
config;return j??=S===void 0||typeof S=="string"?(0,Se.RB)(S,u):V(S),await j}async function V(S){const{snapshotConfigOf:L}=await d.e(8086).then(d.bind(d,45705));
return L(S,{file:(0,oe.join)(u.cwd,"config"),called:"the option 'config'",place:u})}async function ce(S,L,H){return await l.yA.openCatalog(S,{...H,signal:L.signal,
log:b,limits:h})}}o(Pe,"openSession");var ae=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,
a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},se=(function(n){return function(e){
function t(c){e.error=e.hasError?new n(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)
try{if(!r.async&&a===1)return a=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).
then(s,function(u){return t(u),s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,
r});async function _e(n,{session:e,c:t}){const{compress:r=6,format:a="file",output:s,force:c}=n;if(!Number.isInteger(r)||r<1||r>9)throw new i.dz(`compress ${r} \
is not a whole number from 1 to 9`);const u=await e.catalog(t,{create:!1}),h=await C(n,u,{session:e,c:t}),b=`${h.ref.name}.snapshot`,R=a==="dir",x=R?(0,K.E2)(s??
b,e.place):await(0,K.Uf)(s,`${b}.tar.gz`,e.place),M=n.includeVolumes===!0,j={name:h,output:x,level:r,force:c===!0,includeVolumes:M,...R&&{format:"folder"}},v=await l.
yA.exportSnapshot(j,u,t),{size:z,sha256:$,leftOut:W,seconds:V}=v;return{...p(v),path:v.path,size:z,sha256:$,leftOut:W,seconds:V}}o(_e,"exportSnapshot");async function De({
path:n,...e},{session:t,c:r}){const a={path:(0,K.E2)(n,t.place),force:e.force===!0,confirmPlatform:(0,re.y)(e.allowPlatformMismatch,{hint:ne,log:r.log}),...(0,y.
Dh)({name:e.name,project:e.project})},s=await t.catalog(r,{create:!0}),c=await l.yA.importSnapshot(a,s,r);return{...p(c),stats:c.stats,seconds:c.seconds}}o(De,"\
importSnapshot");async function je({to:n,...e},{session:t,c:r}){const a={stack:[],error:void 0,hasError:!1};try{const s=await t.catalog(r,{create:!1}),c=await C(
e,s,{session:t,c:r}),u=ae(a,await t.remote(n,r,{create:!0}),!0),h=await l.yA.push({name:c,force:e.force===!0},{catalog:s,remote:u},r);return{...p(h),changed:h.changed,
stats:h.stats,seconds:h.seconds}}catch(s){a.error=s,a.hasError=!0}finally{const s=se(a);s&&await s}}o(je,"pushSnapshot");async function Oe({from:n,...e},{session:t,
c:r}){const a={stack:[],error:void 0,hasError:!1};try{const s=ae(a,await t.remote(n,r,{create:!1}),!0),c=await C(e,s,{session:t,c:r}),u=await t.catalog(r,{create:!0}),
h=await l.yA.pull({name:c,force:e.force===!0},{catalog:u,remote:s},r);return{...p(h),changed:h.changed,stats:h.stats,seconds:h.seconds}}catch(s){a.error=s,a.hasError=
!0}finally{const s=se(a);s&&await s}}o(Oe,"pullSnapshot");async function xe({force:n},{session:e,c:t}){const{stopped:r}=await l.yA.unlock({force:n===!0},await e.
catalog(t,{create:!1}),t);return{stopped:r.map(({who:a,doing:s,quietMs:c})=>({process:a,doing:s,quietMs:c}))}}o(xe,"unlockRepository");async function Te({c:n}){
return await l.yA.lookAtRestores(n)}o(Te,"interruptedRestores");async function Ce({project:n,how:e,confirm:t},{c:r}){const a=o(async s=>{if(t!==void 0&&!await t(
s))throw new i.cc("Cancelled: nothing was changed")},"ask");await l.yA.decideRestore({project:n,how:e,confirm:a},r)}o(Ce,"recoverProject");var ke=function(n,e,t){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],
t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},Ie=(function(n){return function(e){function t(c){e.error=e.hasError?new n(c,
e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.
stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),s()})}else
a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});async function Me(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1});return p(await l.yA.inspect(await C(n,r,{session:e,c:t}),r,t))}o(Me,"inspectSnapshot");async function Ne(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1});return Z(await l.yA.verify({name:await C(n,r,{session:e,c:t})},r,t))}o(Ne,"verifySnapshot");async function ze({session:n,
c:e}){return Z(await l.yA.verify({},await n.catalog(e,{create:!1}),e))}o(ze,"verifyRepository");async function $e(n,{session:e,c:t}){return Z(await l.yA.verifyBundleFile(
(0,K.E2)(n,e.place),t))}o($e,"verifyBundle");async function Be({from:n},{session:e,c:t}){const r={stack:[],error:void 0,hasError:!1};try{const a=await e.catalog(
t,{create:!1,mend:!0}),s=ke(r,n===void 0?void 0:await e.remote(n,t,{create:!1}),!0),c=await l.yA.repair({catalog:a,remote:s},t);return{...Z(c),repaired:c.repaired}}catch(a){
r.error=a,r.hasError=!0}finally{const a=Ie(r);a&&await a}}o(Be,"repairRepository");async function Ue(n,{c:e}){return await(await l.yA.openContainers()).examine(
{kind:"container",container:n,quiesce:!1,includeEnv:!1},e)}o(Ue,"validateContainer");async function Fe({session:n,c:e}){return await l.yA.stats(await n.catalog(
e,{create:!1}),e)}o(Fe,"statistics");function Z({findings:n,snapshots:e,bytes:t,seconds:r}){return{sound:n.length===0,findings:n,snapshots:e,bytes:t,seconds:r}}
o(Z,"verified");class ie{static{o(this,"SnapshotManager")}#t;constructor(e={}){this.#t=Pe(e)}createSnapshot(e){return this.#e(e,t=>P(e,t))}buildSnapshot(e){return this.#e(
e,t=>E(e,t))}listSnapshots(e={}){return this.#e(e,t=>G(e,t))}inspectSnapshot(e,t={}){return this.#e(t,r=>Me({...t,snapshot:e},r))}restoreSnapshot(e,t={}){return this.#e(
t,r=>we({...t,snapshot:e},r))}deleteSnapshot(e,t={}){return this.#e(t,r=>le({...t,snapshot:e},r))}deleteDamagedSnapshot(e,t={}){return this.#e(t,r=>de({...t,snapshot:e},
r))}cleanSnapshots(e={}){return this.#e(e,t=>fe(e,t))}protectSnapshot(e,t={}){return this.#e(t,r=>ee({...t,snapshot:e,verb:"protect"},r))}unprotectSnapshot(e,t={}){
return this.#e(t,r=>ee({...t,snapshot:e,verb:"unprotect"},r))}tagSnapshot(e,t,r={}){return this.#e(r,a=>he({...r,snapshot:e,to:t},a))}exportSnapshot(e,t={}){return this.#e(
t,r=>_e({...t,snapshot:e},r))}importSnapshot(e,t={}){return this.#e(t,r=>De({...t,path:e},r))}pushSnapshot(e,t,r={}){return this.#e(r,a=>je({...r,snapshot:e,to:t},
a))}pullSnapshot(e,t,r={}){return this.#e(r,a=>Oe({...r,snapshot:e,from:t},a))}verifySnapshot(e,t={}){return this.#e(t,r=>Ne({...t,snapshot:e},r))}verifyRepository(e={}){
return this.#e(e,t=>ze(t))}verifyBundle(e,t={}){return this.#e(t,r=>$e(e,r))}repairRepository(e={}){return this.#e(e,t=>Be(e,t))}validateContainer(e,t={}){return this.#e(
t,r=>Ue(e,r))}unlockRepository(e={}){return this.#e(e,t=>xe(e,t))}interruptedRestores(e={}){return this.#e(e,t=>Te(t))}recoverProject(e,t){return this.#e(t,r=>Ce(
{...t,project:e},r))}stats(e={}){return this.#e(e,t=>Fe(t))}async[Symbol.asyncDispose](){await this.#t[Symbol.asyncDispose]()}#e(e,t){return this.#t.run(e,r=>t(
{session:this.#t,c:r}))}}var We=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},Le=(function(n){return function(e){function t(c){
e.error=e.hasError?new n(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.
async&&a===1)return a=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){
return t(u),s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});function He(n){
return w(n,e=>e.createSnapshot(n))}o(He,"one_shot_createSnapshot");function Qe(n){return w(n,e=>e.buildSnapshot(n))}o(Qe,"one_shot_buildSnapshot");function Ke(n={}){
return w(n,e=>e.listSnapshots(n))}o(Ke,"one_shot_listSnapshots");function Ve(n,e={}){return w(e,t=>t.inspectSnapshot(n,e))}o(Ve,"one_shot_inspectSnapshot");function Ye(n,e={}){
return w(e,t=>t.restoreSnapshot(n,e))}o(Ye,"one_shot_restoreSnapshot");function Ge(n,e={}){return w(e,t=>t.deleteSnapshot(n,e))}o(Ge,"one_shot_deleteSnapshot");
function Ze(n,e={}){return w(e,t=>t.deleteDamagedSnapshot(n,e))}o(Ze,"one_shot_deleteDamagedSnapshot");function Xe(n={}){return w(n,e=>e.cleanSnapshots(n))}o(Xe,
"one_shot_cleanSnapshots");function Je(n,e={}){return w(e,t=>t.protectSnapshot(n,e))}o(Je,"protectSnapshot");function qe(n,e={}){return w(e,t=>t.unprotectSnapshot(
n,e))}o(qe,"unprotectSnapshot");function et(n,e,t={}){return w(t,r=>r.tagSnapshot(n,e,t))}o(et,"one_shot_tagSnapshot");function tt(n,e={}){return w(e,t=>t.exportSnapshot(
n,e))}o(tt,"one_shot_exportSnapshot");function rt(n,e={}){return w(e,t=>t.importSnapshot(n,e))}o(rt,"one_shot_importSnapshot");function nt(n,e,t={}){return w(t,
r=>r.pushSnapshot(n,e,t))}o(nt,"one_shot_pushSnapshot");function ot(n,e,t={}){return w(t,r=>r.pullSnapshot(n,e,t))}o(ot,"one_shot_pullSnapshot");function at(n,e={}){
return w(e,t=>t.verifySnapshot(n,e))}o(at,"one_shot_verifySnapshot");function st(n={}){return w(n,e=>e.verifyRepository(n))}o(st,"one_shot_verifyRepository");function it(n,e={}){
return w(e,t=>t.verifyBundle(n,e))}o(it,"one_shot_verifyBundle");function ct(n={}){return w(n,e=>e.repairRepository(n))}o(ct,"one_shot_repairRepository");function ut(n,e={}){
return w(e,t=>t.validateContainer(n,e))}o(ut,"one_shot_validateContainer");function lt(n={}){return w(n,e=>e.unlockRepository(n))}o(lt,"one_shot_unlockRepositor\
y");function dt(n={}){return w(n,e=>e.interruptedRestores(n))}o(dt,"one_shot_interruptedRestores");function ft(n,e){return w(e,t=>t.recoverProject(n,e))}o(ft,"o\
ne_shot_recoverProject");function ht(n={}){return w(n,e=>e.stats(n))}o(ht,"stats");async function w(n,e){const t={stack:[],error:void 0,hasError:!1};try{const r=We(
t,new ie(n),!0);return await e(r)}catch(r){t.error=r,t.hasError=!0}finally{const r=Le(t);r&&await r}}o(w,"once");const pt={MANUAL:"manual",RUN_START:"run_start",
RUN_END:"run_end",BEFORE_ACTION:"before_action",AFTER_ACTION:"after_action",ON_ERROR:"on_error",PERIODIC:"periodic"}}),1615:((Q,T,d)=>{d.d(T,{y:o(()=>l,"y")});var i=d(
75892);function l(N,{hint:U,log:B}){return async(y,f)=>{const m=`Snapshot built for ${y}, current platform is ${f}`;if(N!==!0)throw new i.Wt(m,{hint:U,fields:{snapshot:y,
host:f}});return B.warn(`${m}. This may not work correctly.`),!0}}o(l,"platformPolicy")}),70370:((Q,T,d)=>{d.d(T,{A:o(()=>N,"A")});class i{static{o(this,"Node")}value;next;constructor(f){
this.value=f}}class l{static{o(this,"Queue")}#t;#e;#r;constructor(){this.clear()}enqueue(f){const m=new i(f);this.#t?(this.#e.next=m,this.#e=m):(this.#t=m,this.#e=
m),this.#r++}dequeue(){const f=this.#t;if(f)return this.#t=this.#t.next,this.#r--,this.#t||(this.#e=void 0),f.value}peek(){if(this.#t)return this.#t.value}clear(){
this.#t=void 0,this.#e=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let f=this.#t;for(;f;)yield f.value,f=f.next}*drain(){for(;this.#t;)yield this.
dequeue()}}function N(y){let f=!1;if(typeof y=="object"&&({concurrency:y,rejectOnClear:f=!1}=y),B(y),typeof f!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const m=new l;let p=0;const O=o(()=>{p<y&&m.size>0&&(p++,m.dequeue().run())},"resumeNext"),C=o(()=>{p--,O()},"next"),F=o(async(E,_,g)=>{
const A=(async()=>E(...g))();_(A);try{await A}catch{}C()},"run"),k=o((E,_,g,A)=>{const I={reject:g};new Promise(D=>{I.run=D,m.enqueue(I)}).then(F.bind(void 0,E,
_,A)),p<y&&O()},"enqueue"),P=o((E,..._)=>new Promise((g,A)=>{k(E,g,A,_)}),"generator");return Object.defineProperties(P,{activeCount:{get:o(()=>p,"get")},pendingCount:{
get:o(()=>m.size,"get")},clearQueue:{value(){if(!f){m.clear();return}const E=AbortSignal.abort().reason;for(;m.size>0;)m.dequeue().reject(E)}},concurrency:{get:o(
()=>y,"get"),set(E){B(E),y=E,queueMicrotask(()=>{for(;p<y&&m.size>0;)O()})}},map:{async value(E,_){const g=[];try{Array.from(E,(A,I)=>{const D=P(_,A,I);return g.
push(D),D})}catch(A){for(const I of g)I.catch(()=>{});throw A}return Promise.all(g)}}}),P}o(N,"pLimit");function U(y,f){const m=N(f),p=o((...O)=>m(()=>y(...O)),
"limitedFunction");return Object.defineProperty(p,"clearQueue",{value:m.clearQueue}),p}o(U,"limitFunction");function B(y){if(!((Number.isInteger(y)||y===Number.
POSITIVE_INFINITY)&&y>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}o(B,"validateConcurrency")}),97595:((Q,T,d)=>{d.d(T,{A:o(()=>F,
"A")});const i=Object.create(null),l=6e4,N=l*60,U=N*24,B=U*365.25;i.year=i.yr=i.y=B,i.month=i.mo=i.mth=B/12,i.week=i.wk=i.w=U*7,i.day=i.d=U,i.hour=i.hr=i.h=N,i.
minute=i.min=i.m=l,i.second=i.sec=i.s=1e3,i.millisecond=i.millisec=i.ms=1,i.microsecond=i.microsec=i.us=i.µs=.001,i.nanosecond=i.nanosec=i.ns=1e-6,i.group=",",
i.decimal=".",i.placeholder=" _";const y=i,f=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;F.unit=y;let m,p=null,O;const C=o((k,P)=>(P=String(
P).toLowerCase(),k[P]??(P.endsWith("s")?k[P.slice(0,-1)]:void 0)),"lookupUnit");function F(k="",P="ms"){let E=null,_,g=F.unit;(g.placeholder!==p||g.group!==O)&&
(m=new RegExp(`(\\d)[${(p=g.placeholder)??""}${(O=g.group)??""}](\\d)`,"g")),k=String(k);let A=k.replace(m,"$1$2");g.decimal!=="."&&(A=A.replaceAll(g.decimal,".")),
f.lastIndex=0;for(let I;I=f.exec(A);){let D=I[2];if(!D)if(_){for(const G in g)if(g[G]<_){D=G;break}}else D=P;_=D=C(g,D),typeof D=="number"&&(E=(E||0)+I[1]*D)}return E&&
E/(C(g,P)||1)*(k.trimStart()[0]==="-"?-1:1)}o(F,"parse")}),64377:((Q,T,d)=>{d.d(T,{w$:o(()=>N,"w$")});var i=d(43759),l=d(26921);function N(f){return i.G1(l.You,
f)}o(N,"datetime");function U(f){return core._isoDate(ZodISODate,f)}o(U,"date");function B(f){return core._isoTime(ZodISOTime,f)}o(B,"time");function y(f){return core.
_isoDuration(ZodISODuration,f)}o(y,"duration")})};export{wt as id,gt as ids,St as modules};
