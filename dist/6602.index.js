var yt=Object.defineProperty;var o=(W,x)=>yt(W,"name",{value:x,configurable:!0});const wt=6602,gt=[6602],St={529:((W,x,d)=>{d.r(x),d.d(x,{CancelledError:o(()=>i.cc,"CancelledError"),CommandError:o(()=>i.Qd,"CommandError"),ConflictError:o(()=>i.
fK,"ConflictError"),DeniedError:o(()=>i.iC,"DeniedError"),EXIT_CODES:o(()=>i.ai,"EXIT_CODES"),ExhaustedError:o(()=>i._p,"ExhaustedError"),ExistsError:o(()=>i.Ry,
"ExistsError"),InputError:o(()=>i.dz,"InputError"),IntegrityError:o(()=>i.cs,"IntegrityError"),NotFoundError:o(()=>i.m_,"NotFoundError"),SnapshotError:o(()=>i.JC,
"SnapshotError"),SnapshotManager:o(()=>se,"SnapshotManager"),SnapshotTrigger:o(()=>ht,"SnapshotTrigger"),UnavailableError:o(()=>i.hG,"UnavailableError"),UnsupportedError:o(
()=>i.Wt,"UnsupportedError"),buildSnapshot:o(()=>Qe,"buildSnapshot"),cleanSnapshots:o(()=>Xe,"cleanSnapshots"),createSnapshot:o(()=>He,"createSnapshot"),deleteDamagedSnapshot:o(
()=>Ze,"deleteDamagedSnapshot"),deleteSnapshot:o(()=>Ge,"deleteSnapshot"),exportSnapshot:o(()=>tt,"exportSnapshot"),importSnapshot:o(()=>rt,"importSnapshot"),inspectSnapshot:o(
()=>Ve,"inspectSnapshot"),interruptedRestores:o(()=>dt,"interruptedRestores"),listSnapshots:o(()=>Ke,"listSnapshots"),protectSnapshot:o(()=>Je,"protectSnapshot"),
pullSnapshot:o(()=>ot,"pullSnapshot"),pushSnapshot:o(()=>nt,"pushSnapshot"),recoverProject:o(()=>ft,"recoverProject"),repairRepository:o(()=>ct,"repairRepositor\
y"),restoreSnapshot:o(()=>Ye,"restoreSnapshot"),stats:o(()=>pt,"stats"),tagSnapshot:o(()=>et,"tagSnapshot"),unlockRepository:o(()=>lt,"unlockRepository"),unprotectSnapshot:o(
()=>qe,"unprotectSnapshot"),validateContainer:o(()=>ut,"validateContainer"),verifyBundle:o(()=>it,"verifyBundle"),verifyRepository:o(()=>st,"verifyRepository"),
verifySnapshot:o(()=>at,"verifySnapshot")});var i=d(75892),l=d(29172),M=d(50755),$=d(80739),z=d(31983),h=d(28278),f=d(75558),m=d(14717);function y({ref:n,digest:e,
manifest:t,isProtected:r}){const{type:a,from:s}=(0,m.vz)(t),{trigger:c,context:u,run_id:p,container:b}=t;return{reference:(0,f.SN)(n),digest:e,name:n.name,project:n.
project,kind:t.kind,createdAt:new Date(t.created_at),description:t.description,platform:t.platform,sizeBytes:t.size_bytes,...t.image_digest!==void 0&&{imageDigest:t.
image_digest},languages:t.languages,tools:t.tools,volumes:t.volumes.map(({name:A})=>A),git:t.git,source:{type:a,from:s},...c!==void 0&&{trigger:c},...u!==void 0&&
{context:u},...p!==void 0&&{runId:p},...b!==void 0&&{container:b},...r!==void 0&&{isProtected:r}}}o(y,"infoOf");function j({project:n},{place:e}){return{project:n,
cwd:e.cwd}}o(j,"namingOf");async function T({snapshot:n,...e},t,{session:r,c:a}){return await(0,h.bd)(C(n),{...j(e,r),catalog:t,c:a})}o(T,"resolveExisting");async function B({
snapshot:n,...e},t,{session:r,c:a}){return await(0,h.qU)(C(n),{...j(e,r),catalog:t,c:a})}o(B,"resolveOwned");function C(n){return typeof n=="string"?n:`${n.reference}\
@${n.digest}`}o(C,"textOf");async function R(n,{session:e,c:t}){const r=e.place.cwd,a=await(0,l.rP)(n,{directory:r,app:l.yA,c:t}),s=(0,$._)(a,{kinds:l.yA.kinds,
directory:r}),{trigger:c=n.container===void 0?void 0:"manual"}=n,u={...n,chosen:s,directory:r,trigger:c},p=await(0,z.j)(u,{config:await e.config(),app:l.yA,c:t});
if(p!==void 0)return P(await(0,l.ym)(p,await e.catalog(t,{create:!0}),{app:l.yA,c:t}))}o(R,"createSnapshot");async function E(n,{session:e,c:t}){const r=(0,M.H)(
n,{cwd:e.place.cwd}),a=await(0,h.oW)(n.name,j(n,e)),s=await e.catalog(t,{create:!0}),c=n.description??"",u={...r,ref:a,description:c,force:n.force===!0},p=await l.
yA.build(u,{catalog:s,provider:await l.yA.openDocker()},t);return{...P(p),buildSeconds:p.buildSeconds}}o(E,"buildSnapshot");function P(n){const{stats:e,seconds:t,
removed:r=[]}=n;return{...y(n),stats:e,seconds:t,removed:r.map(y)}}o(P,"created");var g=d(51102),v=d(44688),k=d(22506),_=d(69865);async function K({project:n,filter:e,
container:t},{session:r,c:a}){const s={...n!==void 0&&{project:ee(n)},...e!==void 0&&{filter:e},...t!==void 0&&{container:t}},c=await r.isNamed();try{const u=await r.
catalog(a,{create:!1});return(await l.yA.list(s,u,a)).map(y)}catch(u){if(u instanceof i.m_&&!c)return[];throw u}}o(K,"listSnapshots");async function ue(n,{session:e,
c:t}){const r=await e.catalog(t,{create:!1}),a=await B(n,r,{session:e,c:t}),s=await l.yA.deleteSnapshot({name:a,force:n.force===!0},r,t);return{...y(s),...Z(s.space)}}
o(ue,"deleteSnapshot");async function le(n,{session:e,c:t}){const r=await e.catalog(t,{create:!1}),{ref:a}=await B(n,r,{session:e,c:t}),s=await l.yA.deleteDamaged(
a,r,t);return s&&Z(s)}o(le,"deleteDamagedSnapshot");async function de(n,{session:e,c:t}){const{project:r,allProjects:a,container:s,filter:c}=n;if(a===!0&&r!==void 0)
throw new i.dz("project and allProjects are mutually exclusive");const p={...a!==!0&&{project:await o(async()=>r===void 0?await(0,g.p)(e.place.cwd):ee(r),"only")()},
...s!==void 0&&{container:s},...c!==void 0&&{filter:c}},b=await e.catalog(t,{create:!1}),A=await l.yA.planClean({rules:pe(n),...p},b,t),O=A.keep.filter(D=>D.spared!==
void 0).map(({snapshot:D})=>y(D));if(n.dryRun===!0)return{removed:A.remove.map(({snapshot:D})=>y(D)),spared:O,bytesFreed:0,bytesPending:A.bytes??0};const{removed:I,
space:N}=await l.yA.clean({...A,force:n.force===!0},b,t);return{removed:I.map(y),spared:O,...Z(N)}}o(de,"cleanSnapshots");async function q({verb:n,...e},{session:t,
c:r}){const a=await t.catalog(r,{create:!1}),s=await B(e,a,{session:t,c:r}),c=await l.yA[n]({name:s},a,r);return{...y({...c,isProtected:n==="protect"}),changed:c.
changed}}o(q,"setProtected");async function fe({to:n,...e},{session:t,c:r}){const a=await(0,h.oW)(n,j(e,t)),s=await t.catalog(r,{create:!1}),c=await T(e,s,{session:t,
c:r}),u=await l.yA.tag({name:c,to:a,force:e.force===!0},s,r);return{...y(u),changed:u.changed}}o(fe,"tagSnapshot");function pe({maxAge:n,maxCount:e,maxSize:t,keepWithin:r,
...a}){const{keepLast:s,keepHourly:c,keepDaily:u,keepWeekly:p,keepMonthly:b,keepYearly:A}=a,O=o(N=>typeof N=="string"?(0,k.E9)(N,"12h, 30d or 8w"):N,"millisecon\
ds"),I={...n!==void 0&&{maxAge:O(n)},...e!==void 0&&{maxCount:e},...t!==void 0&&{maxSize:typeof t=="string"?(0,_.z_)(t):t},...s!==void 0&&{keepLast:s},...c!==void 0&&
{keepHourly:c},...u!==void 0&&{keepDaily:u},...p!==void 0&&{keepWeekly:p},...b!==void 0&&{keepMonthly:b},...A!==void 0&&{keepYearly:A},...r!==void 0&&{keepWithin:O(
r)}};return(0,v.M)(I,N=>N),I}o(pe,"rulesOf");function ee(n){return n===f.sT?n:(0,f.XB)(n)}o(ee,"projectOrGlobal");function Z({freed:n,pending:e}){return{bytesFreed:n,
bytesPending:e}}o(Z,"freed");var he=d(72222),te=d(1615),ye=d(7598);const re="Set allowPlatformMismatch to restore it anyway",me="Create a new one with createSna\
pshot or buildSnapshot, or omit maxAge";async function we({snapshot:n,...e},{session:t,c:r}){const a=await t.catalog(r,{create:!1}),s=await T({snapshot:n,...e},
a,{session:t,c:r}),c=await l.yA.inspect(s,a,r);(0,he.$)(c,{maxAge:e.maxAge,hint:me});const{kind:u,restored:p,bytes:b,seconds:A,...O}=await(0,ye.n)({name:s,snapshot:c,
options:e,directory:t.place.cwd,force:e.force===!0,foreignTags:"none",confirm:o(I=>ge(I,e),"confirm"),confirmPlatform:(0,te.y)(e.allowPlatformMismatch,{hint:re,
log:r.log})},a,{app:l.yA,c:r});return{kind:u.name,[u.field]:p,snapshot:y(O),bytes:b,seconds:A}}o(we,"restoreSnapshot");async function ge(n,e){if(!(e.confirm===void 0||
await e.confirm(n)))throw new i.cc("Cancelled: nothing was changed")}o(ge,"restore_confirm");var ne=d(76760),L=d(10571),Se=d(73515),Ee=d(45680),ve=d(47014),be=d(
41232);const Ae=100;function Re(n){return{start(e,t){let r=0,a=performance.now(),s=!1;const c=o(u=>n({task:e,bytes:r,total:t,done:u}),"tell");return c(!1),{add(u){
r+=u,!(performance.now()-a<Ae)&&(a=performance.now(),c(!1))},done(){s||(s=!0,c(!0))}}}}}o(Re,"reportedProgress");function Pe(n){const{store:e,directory:t,jobs:r,
bytesPerSecond:a,log:s,onProgress:c}=n,u={env:process.env,cwd:(0,ne.resolve)(t??""),home:(0,be.Wx)()},p={...r!==void 0&&{jobs:r},...a!==void 0&&{bytesPerSecond:a}},
b={debug:o(S=>s?.debug?.(String(S)),"debug"),info:o(S=>s?.info?.(String(S)),"info"),warn:o(S=>s?.warn?.(String(S)),"warn")},A=c===void 0?(0,Ee.a)().progress:Re(
c),O=new AbortController,I=new Set;let N,D,H=Promise.resolve();return{place:u,isNamed:o(async()=>(await Y()).isNamed,"isNamed"),config:G,catalog:o(async(S,U)=>{
const F=H.then(async()=>(D??=await ie((await Y()).location,S,U),D));return H=F.catch(()=>{}),await F},"catalog"),remote:o(async(S,U,F)=>await ie((0,L.mP)(S,u),U,
F),"remote"),run:o(async(S,U)=>{if(O.signal.aborted)throw new i.dz("This SnapshotManager is closed",{hint:"Create a new one"});const F=[O.signal,n.signal,S.signal].
filter(Q=>Q!==void 0),ce={log:b,progress:A,signal:AbortSignal.any(F)},J=U(ce).catch(Q=>{throw ce.signal.aborted&&!(Q instanceof i.cc)?new i.cc("Cancelled",{cause:Q}):
(0,ve.bv)(Q)});I.add(J);try{return await J}finally{I.delete(J)}},"run"),[Symbol.asyncDispose]:async()=>{O.abort(),await Promise.allSettled(I),await H,await D?.[Symbol.
asyncDispose](),D=void 0}};async function Y(){return await(0,L.Fy)(e,u,(await G()).storagePath)}async function G(){const S=n.config;return N??=S===void 0||typeof S==
"string"?(0,Se.RB)(S,u):X(S),await N}async function X(S){const{snapshotConfigOf:U}=await d.e(8086).then(d.bind(d,45705));return U(S,{file:(0,ne.join)(u.cwd,"con\
fig"),called:"the option 'config'",place:u})}async function ie(S,U,F){return await l.yA.openCatalog(S,{...F,signal:U.signal,log:b,limits:p})}}o(Pe,"openSession");
var oe=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.
dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},
"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},ae=(function(n){return function(e){function t(c){e.error=e.hasError?
new n(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=
0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),
s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});async function _e(n,{session:e,c:t}){
const{compress:r=6,format:a="file",output:s,force:c}=n;if(!Number.isInteger(r)||r<1||r>9)throw new i.dz(`compress ${r} is not a whole number from 1 to 9`);const u=await e.
catalog(t,{create:!1}),p=await T(n,u,{session:e,c:t}),b=`${p.ref.name}.snapshot`,A=a==="dir",O=A?(0,L.E2)(s??b,e.place):await(0,L.Uf)(s,`${b}.tar.gz`,e.place),I=n.
includeVolumes===!0,N={name:p,output:O,level:r,force:c===!0,includeVolumes:I,...A&&{format:"folder"}},D=await l.yA.exportSnapshot(N,u,t),{size:H,sha256:Y,leftOut:G,
seconds:X}=D;return{...y(D),path:D.path,size:H,sha256:Y,leftOut:G,seconds:X}}o(_e,"exportSnapshot");async function De({path:n,...e},{session:t,c:r}){const a={path:(0,L.
E2)(n,t.place),force:e.force===!0,confirmPlatform:(0,te.y)(e.allowPlatformMismatch,{hint:re,log:r.log}),...(0,h.Dh)({name:e.name,project:e.project})},s=await t.
catalog(r,{create:!0}),c=await l.yA.importSnapshot(a,s,r);return{...y(c),stats:c.stats,seconds:c.seconds}}o(De,"importSnapshot");async function je({to:n,...e},{
session:t,c:r}){const a={stack:[],error:void 0,hasError:!1};try{const s=await t.catalog(r,{create:!1}),c=await T(e,s,{session:t,c:r}),u=oe(a,await t.remote(n,r,
{create:!0}),!0),p=await l.yA.push({name:c,force:e.force===!0},{catalog:s,remote:u},r);return{...y(p),changed:p.changed,stats:p.stats,seconds:p.seconds}}catch(s){
a.error=s,a.hasError=!0}finally{const s=ae(a);s&&await s}}o(je,"pushSnapshot");async function Oe({from:n,...e},{session:t,c:r}){const a={stack:[],error:void 0,hasError:!1};
try{const s=oe(a,await t.remote(n,r,{create:!1}),!0),c=await T(e,s,{session:t,c:r}),u=await t.catalog(r,{create:!0}),p=await l.yA.pull({name:c,force:e.force===!0},
{catalog:u,remote:s},r);return{...y(p),changed:p.changed,stats:p.stats,seconds:p.seconds}}catch(s){a.error=s,a.hasError=!0}finally{const s=ae(a);s&&await s}}o(Oe,
"pullSnapshot");async function xe({force:n},{session:e,c:t}){const{stopped:r}=await l.yA.unlock({force:n===!0},await e.catalog(t,{create:!1}),t);return{stopped:r.
map(({who:a,doing:s,quietMs:c})=>({process:a,doing:s,quietMs:c}))}}o(xe,"unlockRepository");async function Te({c:n}){return await l.yA.lookAtRestores(n)}o(Te,"i\
nterruptedRestores");async function Ce({project:n,how:e,confirm:t},{c:r}){const a=o(async s=>{if(t!==void 0&&!await t(s))throw new i.cc("Cancelled: nothing was \
changed")},"ask");await l.yA.decideRestore({project:n,how:e,confirm:a},r)}o(Ce,"recoverProject");var ke=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}
if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError(
"Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&
n.stack.push({async:!0});return e},Ie=(function(n){return function(e){function t(c){e.error=e.hasError?new n(c,e.error,"An error was suppressed during disposal."):
c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){
var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(n,e,t){
var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});async function Ne(n,{session:e,c:t}){const r=await e.catalog(t,{create:!1});return y(
await l.yA.inspect(await T(n,r,{session:e,c:t}),r,t))}o(Ne,"inspectSnapshot");async function Me(n,{session:e,c:t}){const r=await e.catalog(t,{create:!1});return V(
await l.yA.verify({name:await T(n,r,{session:e,c:t})},r,t))}o(Me,"verifySnapshot");async function ze({session:n,c:e}){return V(await l.yA.verify({},await n.catalog(
e,{create:!1}),e))}o(ze,"verifyRepository");async function $e(n,{session:e,c:t}){return V(await l.yA.verifyBundleFile((0,L.E2)(n,e.place),t))}o($e,"verifyBundle");
async function Be({from:n},{session:e,c:t}){const r={stack:[],error:void 0,hasError:!1};try{const a=await e.catalog(t,{create:!1,mend:!0}),s=ke(r,n===void 0?void 0:
await e.remote(n,t,{create:!1}),!0),c=await l.yA.repair({catalog:a,remote:s},t);return{...V(c),repaired:c.repaired}}catch(a){r.error=a,r.hasError=!0}finally{const a=Ie(
r);a&&await a}}o(Be,"repairRepository");async function Ue(n,{c:e}){return await(await l.yA.openContainers()).examine({kind:"container",container:n,quiesce:!1,includeEnv:!1},
e)}o(Ue,"validateContainer");async function Fe({session:n,c:e}){return await l.yA.stats(await n.catalog(e,{create:!1}),e)}o(Fe,"statistics");function V({findings:n,
snapshots:e,bytes:t,seconds:r}){return{sound:n.length===0,findings:n,snapshots:e,bytes:t,seconds:r}}o(V,"verified");class se{static{o(this,"SnapshotManager")}#t;constructor(e={}){
this.#t=Pe(e)}createSnapshot(e){return this.#e(e,t=>R(e,t))}buildSnapshot(e){return this.#e(e,t=>E(e,t))}listSnapshots(e={}){return this.#e(e,t=>K(e,t))}inspectSnapshot(e,t={}){
return this.#e(t,r=>Ne({...t,snapshot:e},r))}restoreSnapshot(e,t={}){return this.#e(t,r=>we({...t,snapshot:e},r))}deleteSnapshot(e,t={}){return this.#e(t,r=>ue(
{...t,snapshot:e},r))}deleteDamagedSnapshot(e,t={}){return this.#e(t,r=>le({...t,snapshot:e},r))}cleanSnapshots(e={}){return this.#e(e,t=>de(e,t))}protectSnapshot(e,t={}){
return this.#e(t,r=>q({...t,snapshot:e,verb:"protect"},r))}unprotectSnapshot(e,t={}){return this.#e(t,r=>q({...t,snapshot:e,verb:"unprotect"},r))}tagSnapshot(e,t,r={}){
return this.#e(r,a=>fe({...r,snapshot:e,to:t},a))}exportSnapshot(e,t={}){return this.#e(t,r=>_e({...t,snapshot:e},r))}importSnapshot(e,t={}){return this.#e(t,r=>De(
{...t,path:e},r))}pushSnapshot(e,t,r={}){return this.#e(r,a=>je({...r,snapshot:e,to:t},a))}pullSnapshot(e,t,r={}){return this.#e(r,a=>Oe({...r,snapshot:e,from:t},
a))}verifySnapshot(e,t={}){return this.#e(t,r=>Me({...t,snapshot:e},r))}verifyRepository(e={}){return this.#e(e,t=>ze(t))}verifyBundle(e,t={}){return this.#e(t,
r=>$e(e,r))}repairRepository(e={}){return this.#e(e,t=>Be(e,t))}validateContainer(e,t={}){return this.#e(t,r=>Ue(e,r))}unlockRepository(e={}){return this.#e(e,t=>xe(
e,t))}interruptedRestores(e={}){return this.#e(e,t=>Te(t))}recoverProject(e,t){return this.#e(t,r=>Ce({...t,project:e},r))}stats(e={}){return this.#e(e,t=>Fe(t))}async[Symbol.
asyncDispose](){await this.#t[Symbol.asyncDispose]()}#e(e,t){return this.#t.run(e,r=>t({session:this.#t,c:r}))}}var We=function(n,e,t){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!=
"function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),n.stack.push({value:e,
dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},Le=(function(n){return function(e){function t(c){e.error=e.hasError?new n(c,e.error,"An error was\
 suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.stack.push(r),Promise.
resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),s()})}else a|=1}catch(u){
t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});function He(n){return w(n,e=>e.createSnapshot(
n))}o(He,"one_shot_createSnapshot");function Qe(n){return w(n,e=>e.buildSnapshot(n))}o(Qe,"one_shot_buildSnapshot");function Ke(n={}){return w(n,e=>e.listSnapshots(
n))}o(Ke,"one_shot_listSnapshots");function Ve(n,e={}){return w(e,t=>t.inspectSnapshot(n,e))}o(Ve,"one_shot_inspectSnapshot");function Ye(n,e={}){return w(e,t=>t.
restoreSnapshot(n,e))}o(Ye,"one_shot_restoreSnapshot");function Ge(n,e={}){return w(e,t=>t.deleteSnapshot(n,e))}o(Ge,"one_shot_deleteSnapshot");function Ze(n,e={}){
return w(e,t=>t.deleteDamagedSnapshot(n,e))}o(Ze,"one_shot_deleteDamagedSnapshot");function Xe(n={}){return w(n,e=>e.cleanSnapshots(n))}o(Xe,"one_shot_cleanSnap\
shots");function Je(n,e={}){return w(e,t=>t.protectSnapshot(n,e))}o(Je,"protectSnapshot");function qe(n,e={}){return w(e,t=>t.unprotectSnapshot(n,e))}o(qe,"unpr\
otectSnapshot");function et(n,e,t={}){return w(t,r=>r.tagSnapshot(n,e,t))}o(et,"one_shot_tagSnapshot");function tt(n,e={}){return w(e,t=>t.exportSnapshot(n,e))}
o(tt,"one_shot_exportSnapshot");function rt(n,e={}){return w(e,t=>t.importSnapshot(n,e))}o(rt,"one_shot_importSnapshot");function nt(n,e,t={}){return w(t,r=>r.pushSnapshot(
n,e,t))}o(nt,"one_shot_pushSnapshot");function ot(n,e,t={}){return w(t,r=>r.pullSnapshot(n,e,t))}o(ot,"one_shot_pullSnapshot");function at(n,e={}){return w(e,t=>t.
verifySnapshot(n,e))}o(at,"one_shot_verifySnapshot");function st(n={}){return w(n,e=>e.verifyRepository(n))}o(st,"one_shot_verifyRepository");function it(n,e={}){
return w(e,t=>t.verifyBundle(n,e))}o(it,"one_shot_verifyBundle");function ct(n={}){return w(n,e=>e.repairRepository(n))}o(ct,"one_shot_repairRepository");function ut(n,e={}){
return w(e,t=>t.validateContainer(n,e))}o(ut,"one_shot_validateContainer");function lt(n={}){return w(n,e=>e.unlockRepository(n))}o(lt,"one_shot_unlockRepositor\
y");function dt(n={}){return w(n,e=>e.interruptedRestores(n))}o(dt,"one_shot_interruptedRestores");function ft(n,e){return w(e,t=>t.recoverProject(n,e))}o(ft,"o\
ne_shot_recoverProject");function pt(n={}){return w(n,e=>e.stats(n))}o(pt,"stats");async function w(n,e){const t={stack:[],error:void 0,hasError:!1};try{const r=We(
t,new se(n),!0);return await e(r)}catch(r){t.error=r,t.hasError=!0}finally{const r=Le(t);r&&await r}}o(w,"once");const ht={MANUAL:"manual",RUN_START:"run_start",
RUN_END:"run_end",BEFORE_ACTION:"before_action",AFTER_ACTION:"after_action",ON_ERROR:"on_error",PERIODIC:"periodic"}}),1615:((W,x,d)=>{d.d(x,{y:o(()=>l,"y")});var i=d(
75892);function l(M,{hint:$,log:z}){return async(h,f)=>{const m=`Snapshot built for ${h}, current platform is ${f}`;if(M!==!0)throw new i.Wt(m,{hint:$,fields:{snapshot:h,
host:f}});return z.warn(`${m}. This may not work correctly.`),!0}}o(l,"platformPolicy")}),70370:((W,x,d)=>{d.d(x,{A:o(()=>M,"A")});class i{static{o(this,"Node")}value;next;constructor(f){
this.value=f}}class l{static{o(this,"Queue")}#t;#e;#r;constructor(){this.clear()}enqueue(f){const m=new i(f);this.#t?(this.#e.next=m,this.#e=m):(this.#t=m,this.#e=
m),this.#r++}dequeue(){const f=this.#t;if(f)return this.#t=this.#t.next,this.#r--,this.#t||(this.#e=void 0),f.value}peek(){if(this.#t)return this.#t.value}clear(){
this.#t=void 0,this.#e=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let f=this.#t;for(;f;)yield f.value,f=f.next}*drain(){for(;this.#t;)yield this.
dequeue()}}function M(h){let f=!1;if(typeof h=="object"&&({concurrency:h,rejectOnClear:f=!1}=h),z(h),typeof f!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const m=new l;let y=0;const j=o(()=>{y<h&&m.size>0&&(y++,m.dequeue().run())},"resumeNext"),T=o(()=>{y--,j()},"next"),B=o(async(E,P,g)=>{
const v=(async()=>E(...g))();P(v);try{await v}catch{}T()},"run"),C=o((E,P,g,v)=>{const k={reject:g};new Promise(_=>{k.run=_,m.enqueue(k)}).then(B.bind(void 0,E,
P,v)),y<h&&j()},"enqueue"),R=o((E,...P)=>new Promise((g,v)=>{C(E,g,v,P)}),"generator");return Object.defineProperties(R,{activeCount:{get:o(()=>y,"get")},pendingCount:{
get:o(()=>m.size,"get")},clearQueue:{value(){if(!f){m.clear();return}const E=AbortSignal.abort().reason;for(;m.size>0;)m.dequeue().reject(E)}},concurrency:{get:o(
()=>h,"get"),set(E){z(E),h=E,queueMicrotask(()=>{for(;y<h&&m.size>0;)j()})}},map:{async value(E,P){const g=[];try{Array.from(E,(v,k)=>{const _=R(P,v,k);return g.
push(_),_})}catch(v){for(const k of g)k.catch(()=>{});throw v}return Promise.all(g)}}}),R}o(M,"pLimit");function $(h,f){const m=M(f),y=o((...j)=>m(()=>h(...j)),
"limitedFunction");return Object.defineProperty(y,"clearQueue",{value:m.clearQueue}),y}o($,"limitFunction");function z(h){if(!((Number.isInteger(h)||h===Number.
POSITIVE_INFINITY)&&h>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}o(z,"validateConcurrency")}),97595:((W,x,d)=>{d.d(x,{A:o(()=>B,
"A")});const i=Object.create(null),l=6e4,M=l*60,$=M*24,z=$*365.25;i.year=i.yr=i.y=z,i.month=i.mo=i.mth=z/12,i.week=i.wk=i.w=$*7,i.day=i.d=$,i.hour=i.hr=i.h=M,i.
minute=i.min=i.m=l,i.second=i.sec=i.s=1e3,i.millisecond=i.millisec=i.ms=1,i.microsecond=i.microsec=i.us=i.µs=.001,i.nanosecond=i.nanosec=i.ns=1e-6,i.group=",",
i.decimal=".",i.placeholder=" _";const h=i,f=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;B.unit=h;let m,y=null,j;const T=o((C,R)=>(R=String(
R).toLowerCase(),C[R]??(R.endsWith("s")?C[R.slice(0,-1)]:void 0)),"lookupUnit");function B(C="",R="ms"){let E=null,P,g=B.unit;(g.placeholder!==y||g.group!==j)&&
(m=new RegExp(`(\\d)[${(y=g.placeholder)??""}${(j=g.group)??""}](\\d)`,"g")),C=String(C);let v=C.replace(m,"$1$2");g.decimal!=="."&&(v=v.replaceAll(g.decimal,".")),
f.lastIndex=0;for(let k;k=f.exec(v);){let _=k[2];if(!_)if(P){for(const K in g)if(g[K]<P){_=K;break}}else _=R;P=_=T(g,_),typeof _=="number"&&(E=(E||0)+k[1]*_)}return E&&
E/(T(g,R)||1)*(C.trimStart()[0]==="-"?-1:1)}o(B,"parse")}),64377:((W,x,d)=>{d.d(x,{w$:o(()=>M,"w$")});var i=d(43759),l=d(26921);function M(f){return i.G1(l.You,
f)}o(M,"datetime");function $(f){return core._isoDate(ZodISODate,f)}o($,"date");function z(f){return core._isoTime(ZodISOTime,f)}o(z,"time");function h(f){return core.
_isoDuration(ZodISODuration,f)}o(h,"duration")})};export{wt as id,gt as ids,St as modules};
