var fn=Object.defineProperty;var e=(F,R)=>fn(F,"name",{value:R,configurable:!0});const mn=5344,yn=[5344],gn={81209:((F,R,t)=>{t.r(R),t.d(R,{CancelledError:e(()=>c.cc,"CancelledError"),CommandError:e(()=>c.Qd,"CommandError"),ConflictError:e(()=>c.
fK,"ConflictError"),DeniedError:e(()=>c.iC,"DeniedError"),EXIT_CODES:e(()=>c.ai,"EXIT_CODES"),ExhaustedError:e(()=>c._p,"ExhaustedError"),ExistsError:e(()=>c.Ry,
"ExistsError"),InputError:e(()=>c.dz,"InputError"),IntegrityError:e(()=>c.cs,"IntegrityError"),NotFoundError:e(()=>c.m_,"NotFoundError"),SnapshotError:e(()=>c.JC,
"SnapshotError"),SnapshotManager:e(()=>st,"SnapshotManager"),SnapshotTrigger:e(()=>un,"SnapshotTrigger"),UnavailableError:e(()=>c.hG,"UnavailableError"),UnsupportedError:e(
()=>c.Wt,"UnsupportedError"),buildSnapshot:e(()=>Gt,"buildSnapshot"),cleanSnapshots:e(()=>Yt,"cleanSnapshots"),createSnapshot:e(()=>Ft,"createSnapshot"),deleteDamagedSnapshot:e(
()=>Xt,"deleteDamagedSnapshot"),deleteSnapshot:e(()=>Vt,"deleteSnapshot"),exportSnapshot:e(()=>kt,"exportSnapshot"),importSnapshot:e(()=>qt,"importSnapshot"),inspectSnapshot:e(
()=>Ht,"inspectSnapshot"),interruptedRestores:e(()=>dn,"interruptedRestores"),listSnapshots:e(()=>Kt,"listSnapshots"),protectSnapshot:e(()=>Qt,"protectSnapshot"),
pullSnapshot:e(()=>tn,"pullSnapshot"),pushSnapshot:e(()=>_t,"pushSnapshot"),recoverProject:e(()=>cn,"recoverProject"),repairRepository:e(()=>sn,"repairRepositor\
y"),restoreSnapshot:e(()=>Zt,"restoreSnapshot"),stats:e(()=>ln,"stats"),tagSnapshot:e(()=>bt,"tagSnapshot"),unlockRepository:e(()=>an,"unlockRepository"),unprotectSnapshot:e(
()=>Jt,"unprotectSnapshot"),validateContainer:e(()=>rn,"validateContainer"),verifyBundle:e(()=>on,"verifyBundle"),verifyRepository:e(()=>en,"verifyRepository"),
verifySnapshot:e(()=>nn,"verifySnapshot")});var c=t(75892),E=t(10571),S=t(68166),a=t(57964),p=t(75558),f=t(14717);function i({ref:r,digest:n,manifest:o,isProtected:s}){
const{type:d,from:l}=(0,f.v)(o),{trigger:y,context:g,run_id:j,container:x}=o;return{reference:(0,p.SN)(r),digest:n,name:r.name,project:r.project,kind:o.kind,createdAt:new Date(
o.created_at),description:o.description,platform:o.platform,sizeBytes:o.size_bytes,imageDigest:o.image_digest,languages:o.languages,tools:o.tools,volumes:o.volumes.
map(({name:I})=>I),git:o.git,source:{type:d,from:l},...y!==void 0&&{trigger:y},...g!==void 0&&{context:g},...j!==void 0&&{runId:j},...x!==void 0&&{container:x},
...s!==void 0&&{isProtected:s}}}e(i,"infoOf");function u({project:r},{place:n}){return{project:r,cwd:n.cwd}}e(u,"namingOf");async function h({snapshot:r,...n},o,{
session:s,c:d}){return await(0,S.bd)(M(r),{...u(n,s),catalogue:o,c:d})}e(h,"found");async function P({snapshot:r,...n},o,{session:s,c:d}){return await(0,S.qU)(M(
r),{...u(n,s),catalogue:o,c:d})}e(P,"owned");function M(r){return typeof r=="string"?r:`${r.reference}@${r.digest}`}e(M,"textOf");function C(r,{log:n}){return async(o,s)=>{
const d=`Snapshot built for ${o}, current platform is ${s}`;if(r!==!0)throw new c.Wt(d,{hint:"Set allowPlatformMismatch to go on all the same",fields:{snapshot:o,
host:s}});return n.warn(`${d}. This may not work correctly.`),!0}}e(C,"platformPolicy");var B=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="func\
tion")throw new TypeError("Object expected.");var s,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=n[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(d=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");d&&(s=e(function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),r.stack.push({value:n,dispose:s,async:o})}else o&&
r.stack.push({async:!0});return n},z=(function(r){return function(n){function o(y){n.error=n.hasError?new r(y,n.error,"An error was suppressed during disposal."):
y,n.hasError=!0}e(o,"fail");var s,d=0;function l(){for(;s=n.stack.pop();)try{if(!s.async&&d===1)return d=0,n.stack.push(s),Promise.resolve().then(l);if(s.dispose){
var y=s.dispose.call(s.value);if(s.async)return d|=2,Promise.resolve(y).then(l,function(g){return o(g),l()})}else d|=1}catch(g){o(g)}if(d===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){
var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=n,s});async function O(r,{session:n,c:o}){const{compress:s=6,format:d="file",output:l,
force:y}=r;if(!Number.isInteger(s)||s<1||s>9)throw new c.dz(`compress ${s} is not a whole number from 1 to 9`);const g=await n.catalogue(o,{create:!1}),j=await h(
r,g,{session:n,c:o}),x=`${j.ref.name}.snapshot`,I=d==="dir",L=I?(0,E.E2)(l??x,n.place):await(0,E.Uf)(l,`${x}.tar.gz`,n.place),U=r.includeVolumes===!0,w={name:j,
output:L,level:s,force:y===!0,includeVolumes:U,...I&&{format:"folder"}},A=await a.qM.exportSnapshot(w,g,o),{size:Z,sha256:H,leftOut:X,seconds:V}=A;return{...i(A),
path:A.path,size:Z,sha256:H,leftOut:X,seconds:V}}e(O,"exportSnapshot");async function m({path:r,...n},{session:o,c:s}){const d={path:(0,E.E2)(r,o.place),force:n.
force===!0,confirmPlatform:C(n.allowPlatformMismatch,s),...(0,S.Dh)({name:n.name,project:n.project})},l=await o.catalogue(s,{create:!0}),y=await a.qM.importSnapshot(
d,l,s);return{...i(y),stats:y.stats,seconds:y.seconds}}e(m,"importSnapshot");async function v({to:r,...n},{session:o,c:s}){const d={stack:[],error:void 0,hasError:!1};
try{const l=await o.catalogue(s,{create:!1}),y=await h(n,l,{session:o,c:s}),g=B(d,await o.remote(r,s,{create:!0}),!0),j=await a.qM.push({name:y,force:n.force===
!0},{catalogue:l,remote:g},s);return{...i(j),changed:j.changed,stats:j.stats,seconds:j.seconds}}catch(l){d.error=l,d.hasError=!0}finally{const l=z(d);l&&await l}}
e(v,"pushSnapshot");async function D({from:r,...n},{session:o,c:s}){const d={stack:[],error:void 0,hasError:!1};try{const l=B(d,await o.remote(r,s,{create:!1}),
!0),y=await h(n,l,{session:o,c:s}),g=await o.catalogue(s,{create:!0}),j=await a.qM.pull({name:y,force:n.force===!0},{catalogue:g,remote:l},s);return{...i(j),changed:j.
changed,stats:j.stats,seconds:j.seconds}}catch(l){d.error=l,d.hasError=!0}finally{const l=z(d);l&&await l}}e(D,"pullSnapshot");var G=function(r,n,o){if(n!=null){
if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var s,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");s=n[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(d=
s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=e(function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),r.stack.
push({value:n,dispose:s,async:o})}else o&&r.stack.push({async:!0});return n},N=(function(r){return function(n){function o(y){n.error=n.hasError?new r(y,n.error,
"An error was suppressed during disposal."):y,n.hasError=!0}e(o,"fail");var s,d=0;function l(){for(;s=n.stack.pop();)try{if(!s.async&&d===1)return d=0,n.stack.push(
s),Promise.resolve().then(l);if(s.dispose){var y=s.dispose.call(s.value);if(s.async)return d|=2,Promise.resolve(y).then(l,function(g){return o(g),l()})}else d|=
1}catch(g){o(g)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(l,"next"),l()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,n,o){var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=n,s});async function J(r,{session:n,c:o}){const s=await n.
catalogue(o,{create:!1});return i(await a.qM.inspect(await h(r,s,{session:n,c:o}),s,o))}e(J,"inspectSnapshot");async function rt(r,{session:n,c:o}){const s=await n.
catalogue(o,{create:!1});return b(await a.qM.verify({name:await h(r,s,{session:n,c:o})},s,o))}e(rt,"verifySnapshot");async function at({session:r,c:n}){return b(
await a.qM.verify({},await r.catalogue(n,{create:!1}),n))}e(at,"verifyRepository");async function it(r,{session:n,c:o}){return b(await a.qM.verifyBundleFile((0,E.
E2)(r,n.place),o))}e(it,"verifyBundle");async function dt({from:r},{session:n,c:o}){const s={stack:[],error:void 0,hasError:!1};try{const d=await n.catalogue(o,
{create:!1,mend:!0}),l=G(s,r===void 0?void 0:await n.remote(r,o,{create:!1}),!0),y=await a.qM.repair({catalogue:d,remote:l},o);return{...b(y),repaired:y.repaired}}catch(d){
s.error=d,s.hasError=!0}finally{const d=N(s);d&&await d}}e(dt,"repairRepository");async function ct(r,{c:n}){return await(await a.qM.openContainers()).examine({
kind:"container",container:r,quiesce:!1,includeEnv:!1},n)}e(ct,"validateContainer");async function lt({session:r,c:n}){return await a.qM.stats(await r.catalogue(
n,{create:!1}),n)}e(lt,"statistics");function b({findings:r,snapshots:n,bytes:o,seconds:s}){return{sound:r.length===0,findings:r,snapshots:n,bytes:o,seconds:s}}
e(b,"verified");var Y=t(76760),ut=t(97913),ft=t(28923);async function ht(r,{session:n,c:o}){const s=n.place.cwd,d=(0,ut.V)(await(0,a.cE)(r,{directory:s,product:a.
qM,c:o}),{directory:s,spell:e(j=>j,"spell")}),{trigger:l=r.container===void 0?void 0:"manual"}=r,y={...r,chosen:d,directory:s,trigger:l},g=await(0,ft.R)(y,{config:await n.
config(),product:a.qM,c:o});if(g!==void 0)return nt(await(0,a.Dg)(g,await n.catalogue(o,{create:!0}),{product:a.qM,c:o}))}e(ht,"createSnapshot");async function mt(r,{
session:n,c:o}){const{cwd:s}=n.place,{file:d,target:l,platform:y,network:g}=r,j=(0,Y.resolve)(s,r.context??""),x={context:j,buildArgs:r.buildArgs??{},labels:r.labels??
{},secrets:r.secrets??[],noCache:r.noCache===!0,tags:r.tags??[],...d!==void 0&&{file:(0,Y.resolve)(s,d)},...l!==void 0&&{target:l},...y!==void 0&&{platform:y},...g!==
void 0&&{network:g}},I=await(0,S.oW)(r.name,u(r,n)),L=await n.catalogue(o,{create:!0}),U=r.description??"",w={ref:I,spec:x,from:d??"Dockerfile",description:U,force:r.
force===!0,directory:j},A=await a.qM.build(w,{catalogue:L,provider:await a.qM.openDocker()},o);return{...nt(A),buildSeconds:A.buildSeconds}}e(mt,"buildSnapshot");
function nt(r){const{stats:n,seconds:o,removed:s=[]}=r;return{...i(r),stats:n,seconds:o,removed:s.map(i)}}e(nt,"created");var yt=t(72790),gt=t(45516),pt=t(2202),
St=t(13785);async function Et({project:r,filter:n,container:o},{session:s,c:d}){const l={...r!==void 0&&{project:ot(r)},...n!==void 0&&{filter:n},...o!==void 0&&
{container:o}},y=await s.isNamed();try{const g=await s.catalogue(d,{create:!1});return(await a.qM.list(l,g,d)).map(i)}catch(g){if(g instanceof c.m_&&!y)return[];
throw g}}e(Et,"listSnapshots");async function Pt(r,{session:n,c:o}){const s=await n.catalogue(o,{create:!1}),d=await P(r,s,{session:n,c:o}),l=await a.qM.deleteSnapshot(
{name:d,force:r.force===!0},s,o);return{...i(l),..._(l.space)}}e(Pt,"deleteSnapshot");async function vt(r,{session:n,c:o}){const s=await n.catalogue(o,{create:!1}),
{ref:d}=await P(r,s,{session:n,c:o}),l=await a.qM.deleteDamaged(d,s,o);return l&&_(l)}e(vt,"deleteDamagedSnapshot");async function Mt(r,{session:n,c:o}){const{project:s,
allProjects:d,container:l,filter:y}=r;if(d===!0&&s!==void 0)throw new c.dz("project and allProjects exclude each other");const j={...d!==!0&&{project:await e(async()=>s===
void 0?await(0,yt.p)(n.place.cwd):ot(s),"only")()},...l!==void 0&&{container:l},...y!==void 0&&{filter:y}},x=await n.catalogue(o,{create:!1}),I=await a.qM.planClean(
{rules:Rt(r),...j},x,o),L=I.keep.filter(A=>A.spared!==void 0).map(({snapshot:A})=>i(A));if(r.dryRun===!0)return{removed:I.remove.map(({snapshot:A})=>i(A)),spared:L,
bytesFreed:0,bytesPending:I.bytes??0};const{removed:U,space:w}=await a.qM.clean({...I,force:r.force===!0},x,o);return{removed:U.map(i),spared:L,..._(w)}}e(Mt,"c\
leanSnapshots");async function et({verb:r,...n},{session:o,c:s}){const d=await o.catalogue(s,{create:!1}),l=await P(n,d,{session:o,c:s}),y=await a.qM[r]({name:l},
d,s);return{...i({...y,isProtected:r==="protect"}),changed:y.changed}}e(et,"setProtected");async function Dt({to:r,...n},{session:o,c:s}){const d=await(0,S.oW)(
r,u(n,o)),l=await o.catalogue(s,{create:!1}),y=await h(n,l,{session:o,c:s}),g=await a.qM.tag({name:y,to:d,force:n.force===!0},l,s);return{...i(g),changed:g.changed}}
e(Dt,"tagSnapshot");function Rt({maxAge:r,maxCount:n,maxSize:o,keepWithin:s,...d}){const{keepLast:l,keepHourly:y,keepDaily:g,keepWeekly:j,keepMonthly:x,keepYearly:I}=d,
L=e(w=>typeof w=="string"?(0,pt.E9)(w,"12h, 30d or 8w"):w,"milliseconds"),U={...r!==void 0&&{maxAge:L(r)},...n!==void 0&&{maxCount:n},...o!==void 0&&{maxSize:typeof o==
"string"?(0,St.z_)(o):o},...l!==void 0&&{keepLast:l},...y!==void 0&&{keepHourly:y},...g!==void 0&&{keepDaily:g},...j!==void 0&&{keepWeekly:j},...x!==void 0&&{keepMonthly:x},
...I!==void 0&&{keepYearly:I},...s!==void 0&&{keepWithin:L(s)}};return(0,gt.M)(U,w=>w),U}e(Rt,"rulesOf");function ot(r){return r===p.sT?r:(0,p.XB)(r)}e(ot,"proj\
ectOrGlobal");function _({freed:r,pending:n}){return{bytesFreed:r,bytesPending:n}}e(_,"freed");var jt=t(96452);async function Ct({snapshot:r,...n},{session:o,c:s}){
const{tags:d,foreignTags:l="none",via:y="auto",containerName:g,preserveNetworks:j,as:x,keepPrevious:I,bindMounts:L}=n,{waitTimeout:U,noWait:w}=n,A=await o.catalogue(
s,{create:!1}),Z=await h({snapshot:r,...n},A,{session:o,c:s}),{kind:H}=(await a.qM.inspect(Z,A,s)).manifest,X={as:x!==void 0,keepPrevious:I===!0,bindMounts:L!==
void 0,waitTimeout:U!==void 0,noWait:w===!0,tags:d!==void 0,via:y!=="auto",containerName:g!==void 0,preserveNetworks:j===!0};(0,jt.G)(X,H,K=>K);const V={name:Z,
confirmPlatform:C(n.allowPlatformMismatch,s)};if(H==="compose"){const K={...V,directory:o.place.cwd,keepPrevious:I===!0,confirm:e(q=>Ot(q,n),"confirm"),...x!==void 0&&
{as:x},...L!==void 0&&{bindMounts:(0,Y.resolve)(o.place.cwd,L)},wait:{none:w===!0,...U!==void 0&&{timeout:U}}},W=await a.qM.restoreProject(K,{catalogue:A,provider:await a.
qM.openCompose()},s);return{kind:H,project:W.machine,snapshot:i(W),bytes:W.bytes,seconds:W.seconds}}if(H==="container"){const K={...V,preserveNetworks:j===!0,volumes:n.
preserveVolumes??"copies",...g!==void 0&&{containerName:g}},W=await a.qM.restoreContainer(K,{catalogue:A,provider:await a.qM.openContainers()},s);return{kind:H,
container:W.machine,snapshot:i(W),bytes:W.bytes,seconds:W.seconds}}const k={...V,force:n.force===!0,via:y,foreignTags:l,...d!==void 0&&{tags:d}},T=await a.qM.restore(
k,{catalogue:A,provider:await a.qM.openDocker()},s);return{kind:H,image:T.machine,snapshot:i(T),bytes:T.bytes,seconds:T.seconds}}e(Ct,"restoreSnapshot");async function Ot(r,n){
if(!(n.confirm===void 0||await n.confirm(r)))throw new c.cc("Cancelled: nothing was changed")}e(Ot,"restore_confirm");var Tt=t(73515),$t=t(45680),At=t(47014),Bt=t(
41232);const zt=100;function xt(r){return{start(n,o){let s=0,d=performance.now(),l=!1;const y=e(g=>r({task:n,bytes:s,total:o,done:g}),"tell");return y(!1),{add(g){
s+=g,!(performance.now()-d<zt)&&(d=performance.now(),y(!1))},done(){l||(l=!0,y(!0))}}}}}e(xt,"reportedProgress");function It(r){const{store:n,directory:o,jobs:s,
bytesPerSecond:d,log:l,onProgress:y}=r,g={env:process.env,cwd:(0,Y.resolve)(o??""),home:(0,Bt.Wx)()},j={...s!==void 0&&{jobs:s},...d!==void 0&&{bytesPerSecond:d}},
x={debug:e(T=>l?.debug?.(T),"debug"),info:e(T=>l?.info?.(T),"info"),warn:e(T=>l?.warn?.(T),"warn")},I=y===void 0?(0,$t.a)().progress:xt(y),L=new AbortController,
U=new Set;let w,A,Z=Promise.resolve();return{place:g,isNamed:e(async()=>(await H()).isNamed,"isNamed"),config:X,catalogue:e(async(T,K)=>{const W=Z.then(async()=>(A??=
await k((await H()).location,T,K),A));return Z=W.catch(()=>{}),await W},"catalogue"),remote:e(async(T,K,W)=>await k((0,E.mP)(T,g),K,W),"remote"),run:e(async(T,K)=>{
if(L.signal.aborted)throw new c.dz("This SnapshotManager is closed",{hint:"Make another one"});const W=[L.signal,r.signal,T.signal].filter(Q=>Q!==void 0),q={log:x,
progress:I,signal:AbortSignal.any(W)},tt=K(q).catch(Q=>{throw q.signal.aborted&&!(Q instanceof c.cc)?new c.cc("Cancelled",{cause:Q}):(0,At.bv)(Q)});U.add(tt);try{
return await tt}finally{U.delete(tt)}},"run"),[Symbol.asyncDispose]:async()=>{L.abort(),await Promise.allSettled(U),await Z,await A?.[Symbol.asyncDispose](),A=void 0}};
async function H(){return await(0,E.Fy)(n,g,(await X()).storagePath)}async function X(){const T=r.config;return w??=T===void 0||typeof T=="string"?(0,Tt.RB)(T,g):
V(T),await w}async function V(T){const{snapshotConfigOf:K}=await t.e(8086).then(t.bind(t,45705));return K(T,{file:(0,Y.join)(g.cwd,"config"),called:"the option \
'config'",place:g})}async function k(T,K,W){return await a.qM.openCatalogue(T,{...W,signal:K.signal,log:x,limits:j})}}e(It,"openSession");async function Nt({force:r},{
session:n,c:o}){const{stopped:s}=await a.qM.unlock({force:r===!0},await n.catalogue(o,{create:!1}),o);return{stopped:s.map(({who:d,doing:l,quietMs:y})=>({process:d,
doing:l,quietMs:y}))}}e(Nt,"unlockRepository");async function Wt({c:r}){return await a.qM.lookAtRestores(r)}e(Wt,"interruptedRestores");async function Lt({project:r,
how:n,confirm:o},{c:s}){const d=e(async l=>{if(o!==void 0&&!await o(l))throw new c.cc("Cancelled: nothing was changed")},"ask");await a.qM.decideRestore({project:r,
how:n,confirm:d},s)}e(Lt,"recoverProject");class st{static{e(this,"SnapshotManager")}#n;constructor(n={}){this.#n=It(n)}createSnapshot(n){return this.#t(n,o=>ht(
n,o))}buildSnapshot(n){return this.#t(n,o=>mt(n,o))}listSnapshots(n={}){return this.#t(n,o=>Et(n,o))}inspectSnapshot(n,o={}){return this.#t(o,s=>J({...o,snapshot:n},
s))}restoreSnapshot(n,o={}){return this.#t(o,s=>Ct({...o,snapshot:n},s))}deleteSnapshot(n,o={}){return this.#t(o,s=>Pt({...o,snapshot:n},s))}deleteDamagedSnapshot(n,o={}){
return this.#t(o,s=>vt({...o,snapshot:n},s))}cleanSnapshots(n={}){return this.#t(n,o=>Mt(n,o))}protectSnapshot(n,o={}){return this.#t(o,s=>et({...o,snapshot:n,verb:"\
protect"},s))}unprotectSnapshot(n,o={}){return this.#t(o,s=>et({...o,snapshot:n,verb:"unprotect"},s))}tagSnapshot(n,o,s={}){return this.#t(s,d=>Dt({...s,snapshot:n,
to:o},d))}exportSnapshot(n,o={}){return this.#t(o,s=>O({...o,snapshot:n},s))}importSnapshot(n,o={}){return this.#t(o,s=>m({...o,path:n},s))}pushSnapshot(n,o,s={}){
return this.#t(s,d=>v({...s,snapshot:n,to:o},d))}pullSnapshot(n,o,s={}){return this.#t(s,d=>D({...s,snapshot:n,from:o},d))}verifySnapshot(n,o={}){return this.#t(
o,s=>rt({...o,snapshot:n},s))}verifyRepository(n={}){return this.#t(n,o=>at(o))}verifyBundle(n,o={}){return this.#t(o,s=>it(n,s))}repairRepository(n={}){return this.#t(
n,o=>dt(n,o))}validateContainer(n,o={}){return this.#t(o,s=>ct(n,s))}unlockRepository(n={}){return this.#t(n,o=>Nt(n,o))}interruptedRestores(n={}){return this.#t(
n,o=>Wt(o))}recoverProject(n,o){return this.#t(o,s=>Lt({...o,project:n},s))}stats(n={}){return this.#t(n,o=>lt(o))}async[Symbol.asyncDispose](){await this.#n[Symbol.
asyncDispose]()}#t(n,o){return this.#n.run(n,s=>o({session:this.#n,c:s}))}}var wt=function(r,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var s,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=n[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
d&&(s=e(function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),r.stack.push({value:n,dispose:s,async:o})}else o&&r.stack.push({async:!0});return n},
Ut=(function(r){return function(n){function o(y){n.error=n.hasError?new r(y,n.error,"An error was suppressed during disposal."):y,n.hasError=!0}e(o,"fail");var s,
d=0;function l(){for(;s=n.stack.pop();)try{if(!s.async&&d===1)return d=0,n.stack.push(s),Promise.resolve().then(l);if(s.dispose){var y=s.dispose.call(s.value);if(s.
async)return d|=2,Promise.resolve(y).then(l,function(g){return o(g),l()})}else d|=1}catch(g){o(g)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,o){var s=new Error(o);return s.name="Suppr\
essedError",s.error=r,s.suppressed=n,s});function Ft(r){return $(r,n=>n.createSnapshot(r))}e(Ft,"one_shot_createSnapshot");function Gt(r){return $(r,n=>n.buildSnapshot(
r))}e(Gt,"one_shot_buildSnapshot");function Kt(r={}){return $(r,n=>n.listSnapshots(r))}e(Kt,"one_shot_listSnapshots");function Ht(r,n={}){return $(n,o=>o.inspectSnapshot(
r,n))}e(Ht,"one_shot_inspectSnapshot");function Zt(r,n={}){return $(n,o=>o.restoreSnapshot(r,n))}e(Zt,"one_shot_restoreSnapshot");function Vt(r,n={}){return $(n,
o=>o.deleteSnapshot(r,n))}e(Vt,"one_shot_deleteSnapshot");function Xt(r,n={}){return $(n,o=>o.deleteDamagedSnapshot(r,n))}e(Xt,"one_shot_deleteDamagedSnapshot");
function Yt(r={}){return $(r,n=>n.cleanSnapshots(r))}e(Yt,"one_shot_cleanSnapshots");function Qt(r,n={}){return $(n,o=>o.protectSnapshot(r,n))}e(Qt,"protectSnap\
shot");function Jt(r,n={}){return $(n,o=>o.unprotectSnapshot(r,n))}e(Jt,"unprotectSnapshot");function bt(r,n,o={}){return $(o,s=>s.tagSnapshot(r,n,o))}e(bt,"one\
_shot_tagSnapshot");function kt(r,n={}){return $(n,o=>o.exportSnapshot(r,n))}e(kt,"one_shot_exportSnapshot");function qt(r,n={}){return $(n,o=>o.importSnapshot(
r,n))}e(qt,"one_shot_importSnapshot");function _t(r,n,o={}){return $(o,s=>s.pushSnapshot(r,n,o))}e(_t,"one_shot_pushSnapshot");function tn(r,n,o={}){return $(o,
s=>s.pullSnapshot(r,n,o))}e(tn,"one_shot_pullSnapshot");function nn(r,n={}){return $(n,o=>o.verifySnapshot(r,n))}e(nn,"one_shot_verifySnapshot");function en(r={}){
return $(r,n=>n.verifyRepository(r))}e(en,"one_shot_verifyRepository");function on(r,n={}){return $(n,o=>o.verifyBundle(r,n))}e(on,"one_shot_verifyBundle");function sn(r={}){
return $(r,n=>n.repairRepository(r))}e(sn,"one_shot_repairRepository");function rn(r,n={}){return $(n,o=>o.validateContainer(r,n))}e(rn,"one_shot_validateContai\
ner");function an(r={}){return $(r,n=>n.unlockRepository(r))}e(an,"one_shot_unlockRepository");function dn(r={}){return $(r,n=>n.interruptedRestores(r))}e(dn,"o\
ne_shot_interruptedRestores");function cn(r,n){return $(n,o=>o.recoverProject(r,n))}e(cn,"one_shot_recoverProject");function ln(r={}){return $(r,n=>n.stats(r))}
e(ln,"stats");async function $(r,n){const o={stack:[],error:void 0,hasError:!1};try{const s=wt(o,new st(r),!0);return await n(s)}catch(s){o.error=s,o.hasError=!0}finally{
const s=Ut(o);s&&await s}}e($,"once");const un={MANUAL:"manual",RUN_START:"run_start",RUN_END:"run_end",BEFORE_ACTION:"before_action",AFTER_ACTION:"after_action",
ON_ERROR:"on_error",PERIODIC:"periodic"}}),29455:((F,R,t)=>{t.d(R,{H:e(()=>E,"H"),k:e(()=>c,"k")});function c(a,p){return[...p].filter(i=>E(i,a)).sort((i,u)=>S(
i.toLowerCase(),a.toLowerCase())-S(u.toLowerCase(),a.toLowerCase()))[0]}e(c,"closest");function E(a,p){const[f,i]=[a.toLowerCase(),p.toLowerCase()];return f===i||
i.length>=3&&f.includes(i)||S(f,i)<=Math.min(2,Math.floor(i.length/3))}e(E,"isAlike");function S(a,p){let f=Array.from({length:p.length+1},(i,u)=>u);for(let i=1;i<=
a.length;i++){const u=[i];for(let h=1;h<=p.length;h++){const P=(f[h-1]??0)+(a[i-1]===p[h-1]?0:1);u.push(Math.min(P,(f[h]??0)+1,(u[h-1]??0)+1))}f=u}return f[p.length]??
0}e(S,"editDistance")}),44143:((F,R,t)=>{t.d(R,{Bc:e(()=>a,"Bc"),ZD:e(()=>i,"ZD"),aD:e(()=>u,"aD"),ol:e(()=>f,"ol")});var c=t(77598),E=t(75892);const S=/^sha256:[0-9a-f]{64}$/;
function a(h){return typeof h=="string"&&S.test(h)}e(a,"isDigest");function p(h){if(!a(h))throw new E.dz(`'${h}' is not a digest: expected sha256: and 64 hex di\
gits`);return h}e(p,"parseDigest");function f(h){return`sha256:${(0,c.hash)("sha256",h,"hex")}`}e(f,"digestOf");function i(h){return h.slice(7)}e(i,"hexOf");function u(h){
return p(`sha256:${h}`)}e(u,"fromHex")}),2202:((F,R,t)=>{t.d(R,{E9:e(()=>S,"E9"),Xo:e(()=>a,"Xo"),Yi:e(()=>p,"Yi")});var c=t(97595),E=t(75892);function S(i,u){const h=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.
test(i)?(0,c.A)(i)??0:0;if(h<=0)throw new E.dz(`'${i}' is not a duration like ${u}`);return h}e(S,"parseDuration");function a(i){if(i<9.95)return`${i.toFixed(1)}\
 s`;const u=Math.round(i);if(u<60)return`${u} s`;const h=Math.floor(u/60);if(h<60)return`${h} min ${f(u%60)} s`;const P=Math.floor(h/60);return P<48?`${P} h ${f(
h%60)} min`:`${Math.floor(P/24)} d ${P%24} h`}e(a,"formatSeconds");function p(i){return`${[i.getFullYear(),f(i.getMonth()+1),f(i.getDate())].join("-")} ${f(i.getHours())}\
:${f(i.getMinutes())}`}e(p,"formatMinute");function f(i){return String(i).padStart(2,"0")}e(f,"pad")}),47014:((F,R,t)=>{t.d(R,{PL:e(()=>a,"PL"),_V:e(()=>E,"_V"),
bv:e(()=>c,"bv")});function c(f){let i=f;for(;p(i);)i=i.suppressed;return i}e(c,"firstError");function E(f){return S(f).slice(1)}e(E,"laterErrors");function S(f){
return p(f)?[...S(f.suppressed),...S(f.error)]:[f]}e(S,"inOrder");async function a(f){try{return await f()}catch(i){throw c(i)}}e(a,"throwingFirst");function p(f){
return typeof f=="object"&&f!==null&&"suppressed"in f&&"error"in f}e(p,"isSuppressed")}),26676:((F,R,t)=>{t.d(R,{DW:e(()=>h,"DW"),XM:e(()=>f,"XM"),bn:e(()=>i,"b\
n"),dz:e(()=>p,"dz")});var c=t(76760),E=t(73136),S=t(75892),a=t(41232);function p(M){return/^([a-z][a-z0-9+.-]+):/i.exec(M)?.[1]?.toLowerCase()}e(p,"schemeOf");
function f(M){const C=/^file:\/\//i.test(M)?P(M):M.replace(/^file:/i,"");if(C==="")throw new S.dz("an empty location names no place",{hint:"Give the path of a f\
older"});if(C.includes("\0"))throw new S.dz("the path of a location holds a NUL character");return(0,c.resolve)((0,a.kc)(C))}e(f,"pathOf");function i(M){return p(
M)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(M.split("?",1)[0]??"")}e(i,"isBundle");const u=new Set("budget client endpoint\
 region path-style encryption kms-key storage-class checksum retention-days run-id".split(" "));function h(M){return p(M)===void 0?M:M.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,
"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,(C,B,z,O)=>u.has(z)&&!/[@?]|%40|%3f/i.test(O)?C:`${B}${z}=***`)}e(h,"redactLocation");function P(M){try{return(0,E.
fileURLToPath)(M)}catch(C){throw new S.dz(`'${h(M)}' is no file URL of this machine`,{cause:C,hint:"Write file:///absolute/path"})}}e(P,"urlPath")}),13785:((F,R,t)=>{
t.d(R,{CE:e(()=>p,"CE"),z3:e(()=>S,"z3"),z9:e(()=>a,"z9"),z_:e(()=>i,"z_")});var c=t(75892);const E=["B","kB","MB","GB","TB","PB"];function S(u){let h=u,P=0;for(;P<
E.length-1&&h>=(P===0?1e3:999.95);)h/=1e3,P+=1;return`${P===0?Math.round(h):h.toFixed(1)} ${E[P]}`}e(S,"formatBytes");function a(u){const[h,P]=u<1073741824||u%1048576!==
0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((u/h).toFixed(1))} ${P}`}e(a,"formatMemory");function p(u,h){return`${S(h>0?Math.round(u/h):0)}/s`}e(p,"for\
matRate");const f=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function i(u){const[,h,P="B"]=f.exec(u.trim())??[],M=E.findIndex(B=>B[0]?.toUpperCase()===P[0]?.toUpperCase()),
C=Math.round(Number(h)*(P.includes("i")?1024:1e3)**M);if(h===void 0||!Number.isSafeInteger(C))throw new c.dz(`'${u}' is no size`,{hint:"Write e.g. 5GB, 500MB or\
 10GiB"});return C}e(i,"parseBytes")}),41232:((F,R,t)=>{t.d(R,{Wx:e(()=>S,"Wx"),kc:e(()=>p,"kc"),nF:e(()=>a,"nF"),nT:e(()=>f,"nT")});var c=t(48161),E=t(76760);function S(u=process.
env){return u.HOME||i()?.homedir||"/"}e(S,"homeFolder");function a(u=process.env){return(0,E.join)(u.XDG_CACHE_HOME||(0,E.join)(S(u),".cache"),"vm-snapshot")}e(
a,"cacheFolder");function p(u,h=process.env){return u==="~"||u.startsWith("~/")?(0,E.join)(S(h),u.slice(1)):u}e(p,"expandHome");function f(){return i()?.username??
String(process.getuid?.()??"unknown")}e(f,"userName");function i(){try{return(0,c.userInfo)()}catch{return}}e(i,"entry")}),75558:((F,R,t)=>{t.d(R,{FZ:e(()=>i,"F\
Z"),SN:e(()=>P,"SN"),Tb:e(()=>h,"Tb"),XB:e(()=>u,"XB"),o_:e(()=>p,"o_"),rd:e(()=>f,"rd"),sT:e(()=>S,"sT"),zB:e(()=>a,"zB")});var c=t(44143),E=t(75892);const S="\
global",a=128,p=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function f(m,{project:v}){const{path:D,pin:G}=M(m),N=D.startsWith("@")?{project:S,name:D.slice(1)}:C(D,v);return B(
N.project,"project"),B(N.name,"snapshot"),{ref:N,...G&&{pin:G}}}e(f,"parseRef");function i(m){return B(m,"snapshot"),m}e(i,"parseSnapshotName");function u(m){if(B(
m,"project"),m===S)throw new E.dz(`'${S}' cannot be a project: it holds the snapshots that belong to none`,{hint:"Write @name to mean a global snapshot"});return m}
e(u,"parseProject");function h(m){const v=m.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"").slice(0,a);if(v===""||v===S)throw new E.dz(`No project\
 name can be made from the folder name ${O(m)}`,{hint:"Name it with --project <name>"});return v}e(h,"projectSlug");function P(m){return m.project===S?`@${m.name}`:
`${m.project}/${m.name}`}e(P,"displayRef");function M(m){const v=m.indexOf("@",1);if(v<0)return{path:m};const D=m.slice(v+1);if(!(0,c.Bc)(D))throw new E.dz(`${O(
m)} is no snapshot name: after the @ a digest is expected`,{hint:`Write e.g. ${m.slice(0,v)}@sha256:<64 hex digits in lower case>, or @name for a global snapsho\
t`});return{path:m.slice(0,v),pin:D}}e(M,"splitPin");function C(m,v){const D=m.indexOf("/");return D<0?{project:v,name:m}:{project:m.slice(0,D),name:m.slice(D+1)}}
e(C,"splitProject");function B(m,v){const D=z(m);if(D!==void 0)throw new E.dz(`${O(m)} is no ${v} name: it ${D}`,{hint:v==="project"?"A good project name: my-ap\
p":"Good names: base, my-app/base, @base (global)"})}e(B,"checkWord");function z(m){if(m==="")return"is empty";if(m.length>a)return`has ${m.length} characters, \
more than ${a}`;if(new RegExp("\\p{Cc}","u").test(m))return"contains control characters";if(m==="."||m==="..")return"would be a folder of its own";if(m.startsWith(
"-"))return"begins with a dash, which looks like an option";if(m.startsWith("."))return"begins with a dot";if(/[\\/]/.test(m))return"contains a slash";if(!p.test(
m))return"may hold only letters, digits, dot, underscore and dash, and begins with a letter or digit"}e(z,"brokenRule");function O(m){return`'${(m.length>a?`${m.
slice(0,40)}…`:m).replace(new RegExp("\\p{Cc}","gu"),D=>`\\x${D.charCodeAt(0).toString(16).padStart(2,"0")}`)}'`}e(O,"quote")}),42316:((F,R,t)=>{t.d(R,{N:e(()=>c,
"N")});const c=["manual","run_start","run_end","before_action","after_action","on_error","periodic"]}),57964:((F,R,t)=>{t.d(R,{Dg:e(()=>E,"Dg"),cE:e(()=>S,"cE"),
qM:e(()=>c,"qM")});const c={openCatalogue:e(async(a,{limits:p={},...f})=>{const[{openStore:i},{limitStore:u},{openCatalogue:h}]=await Promise.all([t.e(5560).then(
t.bind(t,55560)),t.e(4032).then(t.bind(t,64032)),Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(415)]).then(t.bind(t,10415))]),P=u(await i(a),p);try{return await h(
P,f)}catch(M){throw await P[Symbol.asyncDispose](),M}},"openCatalogue"),openDocker:e(async()=>(await t.e(4534).then(t.bind(t,4534))).openProvider("docker"),"ope\
nDocker"),openCompose:e(async()=>(await t.e(4534).then(t.bind(t,4534))).openProvider("compose"),"openCompose"),openContainers:e(async()=>(await t.e(4534).then(t.
bind(t,4534))).openProvider("container"),"openContainers"),recover:e(async(...a)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1486),t.e(2537),t.e(7897),t.e(278),
t.e(4441),t.e(7764)]).then(t.bind(t,17764))).recover(...a),"recover"),interrupted:e(async(...a)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1486),t.e(2537),t.e(
7897),t.e(278),t.e(4441),t.e(7764)]).then(t.bind(t,17764))).interrupted(...a),"interrupted"),lookAtRestores:e(async(...a)=>(await Promise.all([t.e(6921),t.e(6118),
t.e(1486),t.e(2537),t.e(7897),t.e(278),t.e(4441),t.e(7764)]).then(t.bind(t,17764))).lookAtRestores(...a),"lookAtRestores"),decideRestore:e(async(...a)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(1486),t.e(2537),t.e(7897),t.e(278),t.e(4441),t.e(7764)]).then(t.bind(t,17764))).decideRestore(...a),"decideRestore"),openMachines:e(
async()=>(await Promise.all([t.e(6921),t.e(6118),t.e(1486),t.e(2537),t.e(7897),t.e(7495)]).then(t.bind(t,87495))).machineHost(),"openMachines"),build:e(async(...a)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(308),t.e(7202),t.e(3163),t.e(3262)]).then(t.bind(t,13262))).build(...a),"build"),buildOnce:e(async(...a)=>(await Promise.all([t.e(6921),
t.e(8459),t.e(308),t.e(7202),t.e(3163),t.e(7090)]).then(t.bind(t,87090))).buildOnce(...a),"buildOnce"),create:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(308),t.e(7202),t.e(3163)]).then(t.bind(t,3163))).create(...a),"create"),createProject:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(7202),
t.e(3163)]).then(t.bind(t,3163))).create(...a),"createProject"),createContainer:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(7202),t.e(3163)]).
then(t.bind(t,3163))).create(...a),"createContainer"),list:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308)]).then(t.bind(t,80308))).listSummaries(
...a),"list"),inspect:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(8634)]).then(t.bind(t,28634))).inspect(...a),"inspect"),find:e(async(...a)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(235)]).then(t.bind(t,50235))).find(...a),"find"),restore:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(9988)]).
then(t.bind(t,39988))).restore(...a),"restore"),restoreProject:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(9988)]).then(t.bind(t,39988))).
restore(...a),"restoreProject"),restoreContainer:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(9988)]).then(t.bind(t,39988))).restore(...a),
"restoreContainer"),deleteDamaged:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(2077)]).then(t.bind(t,92077))).deleteDamaged(...a),"deleteDamaged"),
unlock:e(async(...a)=>(await t.e(3916).then(t.bind(t,23916))).unlock(...a),"unlock"),deleteSnapshot:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(7240)]).
then(t.bind(t,37240))).deleteSnapshot(...a),"deleteSnapshot"),planClean:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(7202)]).then(t.bind(
t,97202))).planClean(...a),"planClean"),clean:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(7202)]).then(t.bind(t,97202))).clean(...a),"cl\
ean"),protect:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(3353)]).then(t.bind(t,93353))).protect(...a),"protect"),unprotect:e(async(...a)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(3353)]).then(t.bind(t,93353))).unprotect(...a),"unprotect"),repair:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),
t.e(4737)]).then(t.bind(t,54737))).repair(...a),"repair"),verify:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(7781)]).then(t.bind(t,27781))).verify(
...a),"verify"),verifyBundleFile:e(async(...a)=>(await Promise.all([t.e(6921),t.e(6118),t.e(2158),t.e(9282),t.e(8263),t.e(7652),t.e(5752)]).then(t.bind(t,2806))).
verifyBundleFile(...a),"verifyBundleFile"),exportSnapshot:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(2158),t.e(9282),t.e(5261)]).then(
t.bind(t,75261))).exportSnapshot(...a),"exportSnapshot"),importSnapshot:e(async(...a)=>(await Promise.all([t.e(6921),t.e(6118),t.e(8459),t.e(1688),t.e(2158),t.e(
9282),t.e(8263),t.e(7652),t.e(4585)]).then(t.bind(t,64585))).importSnapshot(...a),"importSnapshot"),push:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(1688),t.e(1571)]).then(t.bind(t,21571))).push(...a),"push"),pull:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(1571)]).then(t.bind(t,
21571))).pull(...a),"pull"),tag:e(async(...a)=>(await Promise.all([t.e(6921),t.e(8459),t.e(1688),t.e(5238)]).then(t.bind(t,55238))).tag(...a),"tag"),stats:e(async(...a)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(308),t.e(9749)]).then(t.bind(t,9749))).stats(...a),"stats"),joinFlight:e(async(...a)=>(await Promise.all([t.e(6921),t.e(2014)]).then(
t.bind(t,42014))).joinFlight(...a),"joinFlight"),readWorth:e(async(...a)=>(await Promise.all([t.e(6921),t.e(178)]).then(t.bind(t,20178))).readWorth(...a),"readW\
orth"),recordRestore:e(async(...a)=>(await Promise.all([t.e(6921),t.e(178)]).then(t.bind(t,20178))).recordRestore(...a),"recordRestore")};async function E({machine:a,
...p},f,{product:i,c:u}){return a.kind==="compose"?await i.createProject({...p,machine:a},{catalogue:f,provider:await i.openCompose()},u):a.kind!=="container"?await i.
create({...p,machine:a},{catalogue:f,provider:await i.openDocker()},u):await i.createContainer({...p,machine:a},{catalogue:f,provider:await i.openContainers()},
u)}e(E,"createChosen");async function S(a,{directory:p,product:f,c:i}){const{image:u,archive:h,container:P,project:M}=a;if(u!==void 0||h!==void 0||P!==void 0)return a;
M===void 0&&await(await Promise.all([t.e(6921),t.e(8815),t.e(1486),t.e(6001)]).then(t.bind(t,56001))).refuseOtherProvider(p,i);const C=await(await f.openMachines()).
toCapture({directory:p,project:M},i);return C===void 0?a:{...a,container:C.project,...C.file!==void 0&&{vmYaml:C.file}}}e(S,"withMachine")}),70370:((F,R,t)=>{t.
d(R,{A:e(()=>S,"A")});class c{static{e(this,"Node")}value;next;constructor(i){this.value=i}}class E{static{e(this,"Queue")}#n;#t;#e;constructor(){this.clear()}enqueue(i){
const u=new c(i);this.#n?(this.#t.next=u,this.#t=u):(this.#n=u,this.#t=u),this.#e++}dequeue(){const i=this.#n;if(i)return this.#n=this.#n.next,this.#e--,this.#n||
(this.#t=void 0),i.value}peek(){if(this.#n)return this.#n.value}clear(){this.#n=void 0,this.#t=void 0,this.#e=0}get size(){return this.#e}*[Symbol.iterator](){let i=this.#n;
for(;i;)yield i.value,i=i.next}*drain(){for(;this.#n;)yield this.dequeue()}}function S(f){let i=!1;if(typeof f=="object"&&({concurrency:f,rejectOnClear:i=!1}=f),
p(f),typeof i!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const u=new E;let h=0;const P=e(()=>{h<f&&u.size>0&&(h++,u.dequeue().run())},
"resumeNext"),M=e(()=>{h--,P()},"next"),C=e(async(O,m,v)=>{const D=(async()=>O(...v))();m(D);try{await D}catch{}M()},"run"),B=e((O,m,v,D)=>{const G={reject:v};new Promise(
N=>{G.run=N,u.enqueue(G)}).then(C.bind(void 0,O,m,D)),h<f&&P()},"enqueue"),z=e((O,...m)=>new Promise((v,D)=>{B(O,v,D,m)}),"generator");return Object.defineProperties(
z,{activeCount:{get:e(()=>h,"get")},pendingCount:{get:e(()=>u.size,"get")},clearQueue:{value(){if(!i){u.clear();return}const O=AbortSignal.abort().reason;for(;u.
size>0;)u.dequeue().reject(O)}},concurrency:{get:e(()=>f,"get"),set(O){p(O),f=O,queueMicrotask(()=>{for(;h<f&&u.size>0;)P()})}},map:{async value(O,m){const v=[];
try{Array.from(O,(D,G)=>{const N=z(m,D,G);return v.push(N),N})}catch(D){for(const G of v)G.catch(()=>{});throw D}return Promise.all(v)}}}),z}e(S,"pLimit");function a(f,i){
const u=S(i),h=e((...P)=>u(()=>f(...P)),"limitedFunction");return Object.defineProperty(h,"clearQueue",{value:u.clearQueue}),h}e(a,"limitFunction");function p(f){
if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(p,"validateConcurren\
cy")}),97595:((F,R,t)=>{t.d(R,{A:e(()=>C,"A")});const c=Object.create(null),E=6e4,S=E*60,a=S*24,p=a*365.25;c.year=c.yr=c.y=p,c.month=c.mo=c.mth=p/12,c.week=c.wk=
c.w=a*7,c.day=c.d=a,c.hour=c.hr=c.h=S,c.minute=c.min=c.m=E,c.second=c.sec=c.s=1e3,c.millisecond=c.millisec=c.ms=1,c.microsecond=c.microsec=c.us=c.µs=.001,c.nanosecond=
c.nanosec=c.ns=1e-6,c.group=",",c.decimal=".",c.placeholder=" _";const f=c,i=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;C.unit=f;let u,h=null,
P;const M=e((B,z)=>(z=String(z).toLowerCase(),B[z]??(z.endsWith("s")?B[z.slice(0,-1)]:void 0)),"lookupUnit");function C(B="",z="ms"){let O=null,m,v=C.unit;(v.placeholder!==
h||v.group!==P)&&(u=new RegExp(`(\\d)[${(h=v.placeholder)??""}${(P=v.group)??""}](\\d)`,"g")),B=String(B);let D=B.replace(u,"$1$2");v.decimal!=="."&&(D=D.replaceAll(
v.decimal,".")),i.lastIndex=0;for(let G;G=i.exec(D);){let N=G[2];if(!N)if(m){for(const J in v)if(v[J]<m){N=J;break}}else N=z;m=N=M(v,N),typeof N=="number"&&(O=(O||
0)+G[1]*N)}return O&&O/(M(v,z)||1)*(B.trimStart()[0]==="-"?-1:1)}e(C,"parse")}),64377:((F,R,t)=>{t.d(R,{w$:e(()=>S,"w$")});var c=t(43759),E=t(26921);function S(i){
return c.G1(E.You,i)}e(S,"datetime");function a(i){return core._isoDate(ZodISODate,i)}e(a,"date");function p(i){return core._isoTime(ZodISOTime,i)}e(p,"time");function f(i){
return core._isoDuration(ZodISODuration,i)}e(f,"duration")})};export{mn as id,yn as ids,gn as modules};
