var lt=Object.defineProperty;var o=(G,B)=>lt(G,"name",{value:B,configurable:!0});const pt=8962,ht=[8962],yt={17465:((G,B,f)=>{f.r(B),f.d(B,{CancelledError:o(()=>i.cc,"CancelledError"),CommandError:o(()=>i.Qd,"CommandError"),ConflictError:o(()=>i.
fK,"ConflictError"),DeniedError:o(()=>i.iC,"DeniedError"),EXIT_CODES:o(()=>i.ai,"EXIT_CODES"),ExhaustedError:o(()=>i._p,"ExhaustedError"),ExistsError:o(()=>i.Ry,
"ExistsError"),InputError:o(()=>i.dz,"InputError"),IntegrityError:o(()=>i.cs,"IntegrityError"),NotFoundError:o(()=>i.m_,"NotFoundError"),SnapshotError:o(()=>i.JC,
"SnapshotError"),SnapshotManager:o(()=>se,"SnapshotManager"),SnapshotTrigger:o(()=>dt,"SnapshotTrigger"),UnavailableError:o(()=>i.hG,"UnavailableError"),UnsupportedError:o(
()=>i.Wt,"UnsupportedError"),buildSnapshot:o(()=>We,"buildSnapshot"),cleanSnapshots:o(()=>Ge,"cleanSnapshots"),createSnapshot:o(()=>Ue,"createSnapshot"),deleteDamagedSnapshot:o(
()=>Ye,"deleteDamagedSnapshot"),deleteSnapshot:o(()=>Ve,"deleteSnapshot"),exportSnapshot:o(()=>He,"exportSnapshot"),importSnapshot:o(()=>Je,"importSnapshot"),inspectSnapshot:o(
()=>Le,"inspectSnapshot"),interruptedRestores:o(()=>it,"interruptedRestores"),listSnapshots:o(()=>Fe,"listSnapshots"),protectSnapshot:o(()=>Ke,"protectSnapshot"),
pullSnapshot:o(()=>et,"pullSnapshot"),pushSnapshot:o(()=>qe,"pushSnapshot"),recoverProject:o(()=>ct,"recoverProject"),repairRepository:o(()=>ot,"repairRepositor\
y"),restoreSnapshot:o(()=>Qe,"restoreSnapshot"),stats:o(()=>ut,"stats"),tagSnapshot:o(()=>Xe,"tagSnapshot"),unlockRepository:o(()=>st,"unlockRepository"),unprotectSnapshot:o(
()=>Ze,"unprotectSnapshot"),validateContainer:o(()=>at,"validateContainer"),verifyBundle:o(()=>nt,"verifyBundle"),verifyRepository:o(()=>rt,"verifyRepository"),
verifySnapshot:o(()=>tt,"verifySnapshot")});var i=f(75892),N=f(76760),d=f(29172),L=f(80739),W=f(31983),y=f(28278),l=f(75558),v=f(14717);function p({ref:n,digest:e,
manifest:t,isProtected:r}){const{type:a,from:s}=(0,v.v)(t),{trigger:c,context:u,run_id:h,container:E}=t;return{reference:(0,l.SN)(n),digest:e,name:n.name,project:n.
project,kind:t.kind,createdAt:new Date(t.created_at),description:t.description,platform:t.platform,sizeBytes:t.size_bytes,imageDigest:t.image_digest,languages:t.
languages,tools:t.tools,volumes:t.volumes.map(({name:A})=>A),git:t.git,source:{type:a,from:s},...c!==void 0&&{trigger:c},...u!==void 0&&{context:u},...h!==void 0&&
{runId:h},...E!==void 0&&{container:E},...r!==void 0&&{isProtected:r}}}o(p,"infoOf");function T({project:n},{place:e}){return{project:n,cwd:e.cwd}}o(T,"namingOf");
async function I({snapshot:n,...e},t,{session:r,c:a}){return await(0,y.bd)(M(n),{...T(e,r),catalog:t,c:a})}o(I,"resolveExisting");async function U({snapshot:n,...e},t,{
session:r,c:a}){return await(0,y.qU)(M(n),{...T(e,r),catalog:t,c:a})}o(U,"resolveOwned");function M(n){return typeof n=="string"?n:`${n.reference}@${n.digest}`}
o(M,"textOf");async function O(n,{session:e,c:t}){const r=e.place.cwd,a=(0,L._)(await(0,d.rP)(n,{directory:r,product:d.yA,c:t}),{directory:r,spell:o(h=>h,"spell")}),
{trigger:s=n.container===void 0?void 0:"manual"}=n,c={...n,chosen:a,directory:r,trigger:s},u=await(0,W.j)(c,{config:await e.config(),product:d.yA,c:t});if(u!==void 0)
return x(await(0,d.ym)(u,await e.catalog(t,{create:!0}),{product:d.yA,c:t}))}o(O,"createSnapshot");async function b(n,{session:e,c:t}){const{cwd:r}=e.place,{file:a,
target:s,platform:c,network:u}=n,h=(0,N.resolve)(r,n.context??""),E={context:h,buildArgs:n.buildArgs??{},labels:n.labels??{},secrets:n.secrets??[],noCache:n.noCache===
!0,tags:n.tags??[],...a!==void 0&&{file:(0,N.resolve)(r,a)},...s!==void 0&&{target:s},...c!==void 0&&{platform:c},...u!==void 0&&{network:u}},A=await(0,y.oW)(n.
name,T(n,e)),R=await e.catalog(t,{create:!0}),j=n.description??"",D={ref:A,spec:E,from:a??"Dockerfile",description:j,force:n.force===!0,directory:h},g=await d.yA.
build(D,{catalog:R,provider:await d.yA.openDocker()},t);return{...x(g),buildSeconds:g.buildSeconds}}o(b,"buildSnapshot");function x(n){const{stats:e,seconds:t,removed:r=[]}=n;
return{...p(n),stats:e,seconds:t,removed:r.map(p)}}o(x,"created");var S=f(51102),_=f(44688),z=f(22506),C=f(69865);async function Z({project:n,filter:e,container:t},{
session:r,c:a}){const s={...n!==void 0&&{project:re(n)},...e!==void 0&&{filter:e},...t!==void 0&&{container:t}},c=await r.isNamed();try{const u=await r.catalog(
a,{create:!1});return(await d.yA.list(s,u,a)).map(p)}catch(u){if(u instanceof i.m_&&!c)return[];throw u}}o(Z,"listSnapshots");async function ie(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1}),a=await U(n,r,{session:e,c:t}),s=await d.yA.deleteSnapshot({name:a,force:n.force===!0},r,t);return{...p(s),...q(s.space)}}
o(ie,"deleteSnapshot");async function ce(n,{session:e,c:t}){const r=await e.catalog(t,{create:!1}),{ref:a}=await U(n,r,{session:e,c:t}),s=await d.yA.deleteDamaged(
a,r,t);return s&&q(s)}o(ce,"deleteDamagedSnapshot");async function ue(n,{session:e,c:t}){const{project:r,allProjects:a,container:s,filter:c}=n;if(a===!0&&r!==void 0)
throw new i.dz("project and allProjects exclude each other");const h={...a!==!0&&{project:await o(async()=>r===void 0?await(0,S.p)(e.place.cwd):re(r),"only")()},
...s!==void 0&&{container:s},...c!==void 0&&{filter:c}},E=await e.catalog(t,{create:!1}),A=await d.yA.planClean({rules:le(n),...h},E,t),R=A.keep.filter(g=>g.spared!==
void 0).map(({snapshot:g})=>p(g));if(n.dryRun===!0)return{removed:A.remove.map(({snapshot:g})=>p(g)),spared:R,bytesFreed:0,bytesPending:A.bytes??0};const{removed:j,
space:D}=await d.yA.clean({...A,force:n.force===!0},E,t);return{removed:j.map(p),spared:R,...q(D)}}o(ue,"cleanSnapshots");async function te({verb:n,...e},{session:t,
c:r}){const a=await t.catalog(r,{create:!1}),s=await U(e,a,{session:t,c:r}),c=await d.yA[n]({name:s},a,r);return{...p({...c,isProtected:n==="protect"}),changed:c.
changed}}o(te,"setProtected");async function de({to:n,...e},{session:t,c:r}){const a=await(0,y.oW)(n,T(e,t)),s=await t.catalog(r,{create:!1}),c=await I(e,s,{session:t,
c:r}),u=await d.yA.tag({name:c,to:a,force:e.force===!0},s,r);return{...p(u),changed:u.changed}}o(de,"tagSnapshot");function le({maxAge:n,maxCount:e,maxSize:t,keepWithin:r,
...a}){const{keepLast:s,keepHourly:c,keepDaily:u,keepWeekly:h,keepMonthly:E,keepYearly:A}=a,R=o(D=>typeof D=="string"?(0,z.E9)(D,"12h, 30d or 8w"):D,"millisecon\
ds"),j={...n!==void 0&&{maxAge:R(n)},...e!==void 0&&{maxCount:e},...t!==void 0&&{maxSize:typeof t=="string"?(0,C.z_)(t):t},...s!==void 0&&{keepLast:s},...c!==void 0&&
{keepHourly:c},...u!==void 0&&{keepDaily:u},...h!==void 0&&{keepWeekly:h},...E!==void 0&&{keepMonthly:E},...A!==void 0&&{keepYearly:A},...r!==void 0&&{keepWithin:R(
r)}};return(0,_.M)(j,D=>D),j}o(le,"rulesOf");function re(n){return n===l.sT?n:(0,l.XB)(n)}o(re,"projectOrGlobal");function q({freed:n,pending:e}){return{bytesFreed:n,
bytesPending:e}}o(q,"freed");var fe=f(95074);function ne(n,{log:e}){return async(t,r)=>{const a=`Snapshot built for ${t}, current platform is ${r}`;if(n!==!0)throw new i.
Wt(a,{hint:"Set allowPlatformMismatch to go on all the same",fields:{snapshot:t,host:r}});return e.warn(`${a}. This may not work correctly.`),!0}}o(ne,"platform\
Policy");async function pe({snapshot:n,...e},{session:t,c:r}){const{tags:a,foreignTags:s="none",via:c="auto",containerName:u,preserveNetworks:h,as:E,keepPrevious:A,
bindMounts:R}=e,{waitTimeout:j,noWait:D}=e,g=await t.catalog(r,{create:!1}),F=await I({snapshot:n,...e},g,{session:t,c:r}),{kind:$}=(await d.yA.inspect(F,g,r)).
manifest,Y={as:E!==void 0,keepPrevious:A===!0,bindMounts:R!==void 0,waitTimeout:j!==void 0,noWait:D===!0,tags:a!==void 0,via:c!=="auto",containerName:u!==void 0,
preserveNetworks:h===!0};(0,fe.v)(Y,$,k=>k);const Q={name:F,confirmPlatform:ne(e.allowPlatformMismatch,r)};if($==="compose"){const k={...Q,directory:t.place.cwd,
keepPrevious:A===!0,confirm:o(J=>he(J,e),"confirm"),...E!==void 0&&{as:E},...R!==void 0&&{bindMounts:(0,N.resolve)(t.place.cwd,R)},wait:{none:D===!0,...j!==void 0&&
{timeout:j}}},P=await d.yA.restoreProject(k,{catalog:g,provider:await d.yA.openCompose()},r);return{kind:$,project:P.machine,snapshot:p(P),bytes:P.bytes,seconds:P.
seconds}}if($==="container"){const k={...Q,preserveNetworks:h===!0,volumes:e.preserveVolumes??"copies",...u!==void 0&&{containerName:u}},P=await d.yA.restoreContainer(
k,{catalog:g,provider:await d.yA.openContainers()},r);return{kind:$,container:P.machine,snapshot:p(P),bytes:P.bytes,seconds:P.seconds}}const H={...Q,force:e.force===
!0,via:c,foreignTags:s,...a!==void 0&&{tags:a}},m=await d.yA.restore(H,{catalog:g,provider:await d.yA.openDocker()},r);return{kind:$,image:m.machine,snapshot:p(
m),bytes:m.bytes,seconds:m.seconds}}o(pe,"restoreSnapshot");async function he(n,e){if(!(e.confirm===void 0||await e.confirm(n)))throw new i.cc("Cancelled: nothi\
ng was changed")}o(he,"restore_confirm");var V=f(10571),ye=f(73515),me=f(45680),we=f(47014),ge=f(41232);const Se=100;function ve(n){return{start(e,t){let r=0,a=performance.
now(),s=!1;const c=o(u=>n({task:e,bytes:r,total:t,done:u}),"tell");return c(!1),{add(u){r+=u,!(performance.now()-a<Se)&&(a=performance.now(),c(!1))},done(){s||(s=
!0,c(!0))}}}}}o(ve,"reportedProgress");function Ee(n){const{store:e,directory:t,jobs:r,bytesPerSecond:a,log:s,onProgress:c}=n,u={env:process.env,cwd:(0,N.resolve)(
t??""),home:(0,ge.Wx)()},h={...r!==void 0&&{jobs:r},...a!==void 0&&{bytesPerSecond:a}},E={debug:o(m=>s?.debug?.(m),"debug"),info:o(m=>s?.info?.(m),"info"),warn:o(
m=>s?.warn?.(m),"warn")},A=c===void 0?(0,me.a)().progress:ve(c),R=new AbortController,j=new Set;let D,g,F=Promise.resolve();return{place:u,isNamed:o(async()=>(await $()).
isNamed,"isNamed"),config:Y,catalog:o(async(m,k)=>{const P=F.then(async()=>(g??=await H((await $()).location,m,k),g));return F=P.catch(()=>{}),await P},"catalog"),
remote:o(async(m,k,P)=>await H((0,V.mP)(m,u),k,P),"remote"),run:o(async(m,k)=>{if(R.signal.aborted)throw new i.dz("This SnapshotManager is closed",{hint:"Make a\
nother one"});const P=[R.signal,n.signal,m.signal].filter(K=>K!==void 0),J={log:E,progress:A,signal:AbortSignal.any(P)},ee=k(J).catch(K=>{throw J.signal.aborted&&
!(K instanceof i.cc)?new i.cc("Cancelled",{cause:K}):(0,we.bv)(K)});j.add(ee);try{return await ee}finally{j.delete(ee)}},"run"),[Symbol.asyncDispose]:async()=>{
R.abort(),await Promise.allSettled(j),await F,await g?.[Symbol.asyncDispose](),g=void 0}};async function $(){return await(0,V.Fy)(e,u,(await Y()).storagePath)}async function Y(){
const m=n.config;return D??=m===void 0||typeof m=="string"?(0,ye.RB)(m,u):Q(m),await D}async function Q(m){const{snapshotConfigOf:k}=await f.e(8086).then(f.bind(
f,45705));return k(m,{file:(0,N.join)(u.cwd,"config"),called:"the option 'config'",place:u})}async function H(m,k,P){return await d.yA.openCatalog(m,{...P,signal:k.
signal,log:E,limits:h})}}o(Ee,"openSession");var oe=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected\
.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(
function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},
ae=(function(n){return function(e){function t(c){e.error=e.hasError?new n(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,
a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.
async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="Suppr\
essedError",r.error=n,r.suppressed=e,r});async function be(n,{session:e,c:t}){const{compress:r=6,format:a="file",output:s,force:c}=n;if(!Number.isInteger(r)||r<
1||r>9)throw new i.dz(`compress ${r} is not a whole number from 1 to 9`);const u=await e.catalog(t,{create:!1}),h=await I(n,u,{session:e,c:t}),E=`${h.ref.name}.\
snapshot`,A=a==="dir",R=A?(0,V.E2)(s??E,e.place):await(0,V.Uf)(s,`${E}.tar.gz`,e.place),j=n.includeVolumes===!0,D={name:h,output:R,level:r,force:c===!0,includeVolumes:j,
...A&&{format:"folder"}},g=await d.yA.exportSnapshot(D,u,t),{size:F,sha256:$,leftOut:Y,seconds:Q}=g;return{...p(g),path:g.path,size:F,sha256:$,leftOut:Y,seconds:Q}}
o(be,"exportSnapshot");async function Ae({path:n,...e},{session:t,c:r}){const a={path:(0,V.E2)(n,t.place),force:e.force===!0,confirmPlatform:ne(e.allowPlatformMismatch,
r),...(0,y.Dh)({name:e.name,project:e.project})},s=await t.catalog(r,{create:!0}),c=await d.yA.importSnapshot(a,s,r);return{...p(c),stats:c.stats,seconds:c.seconds}}
o(Ae,"importSnapshot");async function Pe({to:n,...e},{session:t,c:r}){const a={stack:[],error:void 0,hasError:!1};try{const s=await t.catalog(r,{create:!1}),c=await I(
e,s,{session:t,c:r}),u=oe(a,await t.remote(n,r,{create:!0}),!0),h=await d.yA.push({name:c,force:e.force===!0},{catalog:s,remote:u},r);return{...p(h),changed:h.changed,
stats:h.stats,seconds:h.seconds}}catch(s){a.error=s,a.hasError=!0}finally{const s=ae(a);s&&await s}}o(Pe,"pushSnapshot");async function Re({from:n,...e},{session:t,
c:r}){const a={stack:[],error:void 0,hasError:!1};try{const s=oe(a,await t.remote(n,r,{create:!1}),!0),c=await I(e,s,{session:t,c:r}),u=await t.catalog(r,{create:!0}),
h=await d.yA.pull({name:c,force:e.force===!0},{catalog:u,remote:s},r);return{...p(h),changed:h.changed,stats:h.stats,seconds:h.seconds}}catch(s){a.error=s,a.hasError=
!0}finally{const s=ae(a);s&&await s}}o(Re,"pullSnapshot");async function De({force:n},{session:e,c:t}){const{stopped:r}=await d.yA.unlock({force:n===!0},await e.
catalog(t,{create:!1}),t);return{stopped:r.map(({who:a,doing:s,quietMs:c})=>({process:a,doing:s,quietMs:c}))}}o(De,"unlockRepository");async function _e({c:n}){
return await d.yA.lookAtRestores(n)}o(_e,"interruptedRestores");async function je({project:n,how:e,confirm:t},{c:r}){const a=o(async s=>{if(t!==void 0&&!await t(
s))throw new i.cc("Cancelled: nothing was changed")},"ask");await d.yA.decideRestore({project:n,how:e,confirm:a},r)}o(je,"recoverProject");var ke=function(n,e,t){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],
t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},Oe=(function(n){return function(e){function t(c){e.error=e.hasError?new n(c,
e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.
stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){return t(u),s()})}else
a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});async function xe(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1});return p(await d.yA.inspect(await I(n,r,{session:e,c:t}),r,t))}o(xe,"inspectSnapshot");async function Ce(n,{session:e,c:t}){
const r=await e.catalog(t,{create:!1});return X(await d.yA.verify({name:await I(n,r,{session:e,c:t})},r,t))}o(Ce,"verifySnapshot");async function Te({session:n,
c:e}){return X(await d.yA.verify({},await n.catalog(e,{create:!1}),e))}o(Te,"verifyRepository");async function Ne(n,{session:e,c:t}){return X(await d.yA.verifyBundleFile(
(0,V.E2)(n,e.place),t))}o(Ne,"verifyBundle");async function Ie({from:n},{session:e,c:t}){const r={stack:[],error:void 0,hasError:!1};try{const a=await e.catalog(
t,{create:!1,mend:!0}),s=ke(r,n===void 0?void 0:await e.remote(n,t,{create:!1}),!0),c=await d.yA.repair({catalog:a,remote:s},t);return{...X(c),repaired:c.repaired}}catch(a){
r.error=a,r.hasError=!0}finally{const a=Oe(r);a&&await a}}o(Ie,"repairRepository");async function Me(n,{c:e}){return await(await d.yA.openContainers()).examine(
{kind:"container",container:n,quiesce:!1,includeEnv:!1},e)}o(Me,"validateContainer");async function ze({session:n,c:e}){return await d.yA.stats(await n.catalog(
e,{create:!1}),e)}o(ze,"statistics");function X({findings:n,snapshots:e,bytes:t,seconds:r}){return{sound:n.length===0,findings:n,snapshots:e,bytes:t,seconds:r}}
o(X,"verified");class se{static{o(this,"SnapshotManager")}#t;constructor(e={}){this.#t=Ee(e)}createSnapshot(e){return this.#e(e,t=>O(e,t))}buildSnapshot(e){return this.#e(
e,t=>b(e,t))}listSnapshots(e={}){return this.#e(e,t=>Z(e,t))}inspectSnapshot(e,t={}){return this.#e(t,r=>xe({...t,snapshot:e},r))}restoreSnapshot(e,t={}){return this.#e(
t,r=>pe({...t,snapshot:e},r))}deleteSnapshot(e,t={}){return this.#e(t,r=>ie({...t,snapshot:e},r))}deleteDamagedSnapshot(e,t={}){return this.#e(t,r=>ce({...t,snapshot:e},
r))}cleanSnapshots(e={}){return this.#e(e,t=>ue(e,t))}protectSnapshot(e,t={}){return this.#e(t,r=>te({...t,snapshot:e,verb:"protect"},r))}unprotectSnapshot(e,t={}){
return this.#e(t,r=>te({...t,snapshot:e,verb:"unprotect"},r))}tagSnapshot(e,t,r={}){return this.#e(r,a=>de({...r,snapshot:e,to:t},a))}exportSnapshot(e,t={}){return this.#e(
t,r=>be({...t,snapshot:e},r))}importSnapshot(e,t={}){return this.#e(t,r=>Ae({...t,path:e},r))}pushSnapshot(e,t,r={}){return this.#e(r,a=>Pe({...r,snapshot:e,to:t},
a))}pullSnapshot(e,t,r={}){return this.#e(r,a=>Re({...r,snapshot:e,from:t},a))}verifySnapshot(e,t={}){return this.#e(t,r=>Ce({...t,snapshot:e},r))}verifyRepository(e={}){
return this.#e(e,t=>Te(t))}verifyBundle(e,t={}){return this.#e(t,r=>Ne(e,r))}repairRepository(e={}){return this.#e(e,t=>Ie(e,t))}validateContainer(e,t={}){return this.#e(
t,r=>Me(e,r))}unlockRepository(e={}){return this.#e(e,t=>De(e,t))}interruptedRestores(e={}){return this.#e(e,t=>_e(t))}recoverProject(e,t){return this.#e(t,r=>je(
{...t,project:e},r))}stats(e={}){return this.#e(e,t=>ze(t))}async[Symbol.asyncDispose](){await this.#t[Symbol.asyncDispose]()}#e(e,t){return this.#t.run(e,r=>t(
{session:this.#t,c:r}))}}var $e=function(n,e,t){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");r=e[Symbol.dispose],t&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=o(function(){try{a.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),n.stack.push({value:e,dispose:r,async:t})}else t&&n.stack.push({async:!0});return e},Be=(function(n){return function(e){function t(c){
e.error=e.hasError?new n(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}o(t,"fail");var r,a=0;function s(){for(;r=e.stack.pop();)try{if(!r.
async&&a===1)return a=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(c).then(s,function(u){
return t(u),s()})}else a|=1}catch(u){t(u)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return o(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,e,t){var r=new Error(t);return r.name="SuppressedError",r.error=n,r.suppressed=e,r});function Ue(n){
return w(n,e=>e.createSnapshot(n))}o(Ue,"one_shot_createSnapshot");function We(n){return w(n,e=>e.buildSnapshot(n))}o(We,"one_shot_buildSnapshot");function Fe(n={}){
return w(n,e=>e.listSnapshots(n))}o(Fe,"one_shot_listSnapshots");function Le(n,e={}){return w(e,t=>t.inspectSnapshot(n,e))}o(Le,"one_shot_inspectSnapshot");function Qe(n,e={}){
return w(e,t=>t.restoreSnapshot(n,e))}o(Qe,"one_shot_restoreSnapshot");function Ve(n,e={}){return w(e,t=>t.deleteSnapshot(n,e))}o(Ve,"one_shot_deleteSnapshot");
function Ye(n,e={}){return w(e,t=>t.deleteDamagedSnapshot(n,e))}o(Ye,"one_shot_deleteDamagedSnapshot");function Ge(n={}){return w(n,e=>e.cleanSnapshots(n))}o(Ge,
"one_shot_cleanSnapshots");function Ke(n,e={}){return w(e,t=>t.protectSnapshot(n,e))}o(Ke,"protectSnapshot");function Ze(n,e={}){return w(e,t=>t.unprotectSnapshot(
n,e))}o(Ze,"unprotectSnapshot");function Xe(n,e,t={}){return w(t,r=>r.tagSnapshot(n,e,t))}o(Xe,"one_shot_tagSnapshot");function He(n,e={}){return w(e,t=>t.exportSnapshot(
n,e))}o(He,"one_shot_exportSnapshot");function Je(n,e={}){return w(e,t=>t.importSnapshot(n,e))}o(Je,"one_shot_importSnapshot");function qe(n,e,t={}){return w(t,
r=>r.pushSnapshot(n,e,t))}o(qe,"one_shot_pushSnapshot");function et(n,e,t={}){return w(t,r=>r.pullSnapshot(n,e,t))}o(et,"one_shot_pullSnapshot");function tt(n,e={}){
return w(e,t=>t.verifySnapshot(n,e))}o(tt,"one_shot_verifySnapshot");function rt(n={}){return w(n,e=>e.verifyRepository(n))}o(rt,"one_shot_verifyRepository");function nt(n,e={}){
return w(e,t=>t.verifyBundle(n,e))}o(nt,"one_shot_verifyBundle");function ot(n={}){return w(n,e=>e.repairRepository(n))}o(ot,"one_shot_repairRepository");function at(n,e={}){
return w(e,t=>t.validateContainer(n,e))}o(at,"one_shot_validateContainer");function st(n={}){return w(n,e=>e.unlockRepository(n))}o(st,"one_shot_unlockRepositor\
y");function it(n={}){return w(n,e=>e.interruptedRestores(n))}o(it,"one_shot_interruptedRestores");function ct(n,e){return w(e,t=>t.recoverProject(n,e))}o(ct,"o\
ne_shot_recoverProject");function ut(n={}){return w(n,e=>e.stats(n))}o(ut,"stats");async function w(n,e){const t={stack:[],error:void 0,hasError:!1};try{const r=$e(
t,new se(n),!0);return await e(r)}catch(r){t.error=r,t.hasError=!0}finally{const r=Be(t);r&&await r}}o(w,"once");const dt={MANUAL:"manual",RUN_START:"run_start",
RUN_END:"run_end",BEFORE_ACTION:"before_action",AFTER_ACTION:"after_action",ON_ERROR:"on_error",PERIODIC:"periodic"}}),70370:((G,B,f)=>{f.d(B,{A:o(()=>d,"A")});
class i{static{o(this,"Node")}value;next;constructor(l){this.value=l}}class N{static{o(this,"Queue")}#t;#e;#r;constructor(){this.clear()}enqueue(l){const v=new i(
l);this.#t?(this.#e.next=v,this.#e=v):(this.#t=v,this.#e=v),this.#r++}dequeue(){const l=this.#t;if(l)return this.#t=this.#t.next,this.#r--,this.#t||(this.#e=void 0),
l.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let l=this.#t;for(;l;)
yield l.value,l=l.next}*drain(){for(;this.#t;)yield this.dequeue()}}function d(y){let l=!1;if(typeof y=="object"&&({concurrency:y,rejectOnClear:l=!1}=y),W(y),typeof l!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const v=new N;let p=0;const T=o(()=>{p<y&&v.size>0&&(p++,v.dequeue().run())},"resumeNe\
xt"),I=o(()=>{p--,T()},"next"),U=o(async(b,x,S)=>{const _=(async()=>b(...S))();x(_);try{await _}catch{}I()},"run"),M=o((b,x,S,_)=>{const z={reject:S};new Promise(
C=>{z.run=C,v.enqueue(z)}).then(U.bind(void 0,b,x,_)),p<y&&T()},"enqueue"),O=o((b,...x)=>new Promise((S,_)=>{M(b,S,_,x)}),"generator");return Object.defineProperties(
O,{activeCount:{get:o(()=>p,"get")},pendingCount:{get:o(()=>v.size,"get")},clearQueue:{value(){if(!l){v.clear();return}const b=AbortSignal.abort().reason;for(;v.
size>0;)v.dequeue().reject(b)}},concurrency:{get:o(()=>y,"get"),set(b){W(b),y=b,queueMicrotask(()=>{for(;p<y&&v.size>0;)T()})}},map:{async value(b,x){const S=[];
try{Array.from(b,(_,z)=>{const C=O(x,_,z);return S.push(C),C})}catch(_){for(const z of S)z.catch(()=>{});throw _}return Promise.all(S)}}}),O}o(d,"pLimit");function L(y,l){
const v=d(l),p=o((...T)=>v(()=>y(...T)),"limitedFunction");return Object.defineProperty(p,"clearQueue",{value:v.clearQueue}),p}o(L,"limitFunction");function W(y){
if(!((Number.isInteger(y)||y===Number.POSITIVE_INFINITY)&&y>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}o(W,"validateConcurren\
cy")}),97595:((G,B,f)=>{f.d(B,{A:o(()=>U,"A")});const i=Object.create(null),N=6e4,d=N*60,L=d*24,W=L*365.25;i.year=i.yr=i.y=W,i.month=i.mo=i.mth=W/12,i.week=i.wk=
i.w=L*7,i.day=i.d=L,i.hour=i.hr=i.h=d,i.minute=i.min=i.m=N,i.second=i.sec=i.s=1e3,i.millisecond=i.millisec=i.ms=1,i.microsecond=i.microsec=i.us=i.µs=.001,i.nanosecond=
i.nanosec=i.ns=1e-6,i.group=",",i.decimal=".",i.placeholder=" _";const y=i,l=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;U.unit=y;let v,p=null,
T;const I=o((M,O)=>(O=String(O).toLowerCase(),M[O]??(O.endsWith("s")?M[O.slice(0,-1)]:void 0)),"lookupUnit");function U(M="",O="ms"){let b=null,x,S=U.unit;(S.placeholder!==
p||S.group!==T)&&(v=new RegExp(`(\\d)[${(p=S.placeholder)??""}${(T=S.group)??""}](\\d)`,"g")),M=String(M);let _=M.replace(v,"$1$2");S.decimal!=="."&&(_=_.replaceAll(
S.decimal,".")),l.lastIndex=0;for(let z;z=l.exec(_);){let C=z[2];if(!C)if(x){for(const Z in S)if(S[Z]<x){C=Z;break}}else C=O;x=C=I(S,C),typeof C=="number"&&(b=(b||
0)+z[1]*C)}return b&&b/(I(S,O)||1)*(M.trimStart()[0]==="-"?-1:1)}o(U,"parse")}),64377:((G,B,f)=>{f.d(B,{w$:o(()=>d,"w$")});var i=f(43759),N=f(26921);function d(l){
return i.G1(N.You,l)}o(d,"datetime");function L(l){return core._isoDate(ZodISODate,l)}o(L,"date");function W(l){return core._isoTime(ZodISOTime,l)}o(W,"time");function y(l){
return core._isoDuration(ZodISODuration,l)}o(y,"duration")})};export{pt as id,ht as ids,yt as modules};
