var en=Object.defineProperty;var e=(K,j)=>en(K,"name",{value:j,configurable:!0});const sn=5432,an=[5432],rn={33345:((K,j,t)=>{t.r(j),t.d(j,{CancelledError:e(()=>d.cc,"CancelledError"),CommandError:e(()=>d.Qd,"CommandError"),ConflictError:e(()=>d.
fK,"ConflictError"),DeniedError:e(()=>d.iC,"DeniedError"),EXIT_CODES:e(()=>d.ai,"EXIT_CODES"),ExhaustedError:e(()=>d._p,"ExhaustedError"),ExistsError:e(()=>d.Ry,
"ExistsError"),InputError:e(()=>d.dz,"InputError"),IntegrityError:e(()=>d.cs,"IntegrityError"),NotFoundError:e(()=>d.m_,"NotFoundError"),SnapshotError:e(()=>d.JC,
"SnapshotError"),SnapshotManager:e(()=>st,"SnapshotManager"),SnapshotTrigger:e(()=>nn,"SnapshotTrigger"),UnavailableError:e(()=>d.hG,"UnavailableError"),UnsupportedError:e(
()=>d.Wt,"UnsupportedError"),buildSnapshot:e(()=>Wt,"buildSnapshot"),cleanSnapshots:e(()=>wt,"cleanSnapshots"),createSnapshot:e(()=>Nt,"createSnapshot"),deleteSnapshot:e(
()=>Gt,"deleteSnapshot"),exportSnapshot:e(()=>Yt,"exportSnapshot"),importSnapshot:e(()=>Vt,"importSnapshot"),inspectSnapshot:e(()=>Ut,"inspectSnapshot"),listSnapshots:e(
()=>Lt,"listSnapshots"),protectSnapshot:e(()=>Kt,"protectSnapshot"),pullSnapshot:e(()=>Qt,"pullSnapshot"),pushSnapshot:e(()=>Xt,"pushSnapshot"),repairRepository:e(
()=>qt,"repairRepository"),restoreSnapshot:e(()=>Ft,"restoreSnapshot"),stats:e(()=>tn,"stats"),tagSnapshot:e(()=>Ht,"tagSnapshot"),unprotectSnapshot:e(()=>Zt,"u\
nprotectSnapshot"),validateContainer:e(()=>_t,"validateContainer"),verifyBundle:e(()=>kt,"verifyBundle"),verifyRepository:e(()=>bt,"verifyRepository"),verifySnapshot:e(
()=>Jt,"verifySnapshot")});var d=t(75892),v=t(10571),P=t(68166),r=t(57964),p=t(75558),y=t(14717);function i({ref:a,digest:n,manifest:o,isProtected:s}){const{type:l,
from:c}=(0,y.v)(o),{trigger:m,context:g,run_id:C,container:x}=o;return{reference:(0,p.SN)(a),digest:n,name:a.name,project:a.project,kind:o.kind,createdAt:new Date(
o.created_at),description:o.description,platform:o.platform,sizeBytes:o.size_bytes,imageDigest:o.image_digest,languages:o.languages,tools:o.tools,volumes:o.volumes.
map(({name:I})=>I),git:o.git,source:{type:l,from:c},...m!==void 0&&{trigger:m},...g!==void 0&&{context:g},...C!==void 0&&{runId:C},...x!==void 0&&{container:x},
...s!==void 0&&{isProtected:s}}}e(i,"infoOf");function u({project:a},{place:n}){return{project:a,cwd:n.cwd}}e(u,"namingOf");async function f({snapshot:a,...n},o,{
session:s,c:l}){return await(0,P.bd)(M(a),{...u(n,s),catalogue:o,c:l})}e(f,"found");async function E({snapshot:a,...n},o,{session:s,c:l}){return await(0,P.qU)(M(
a),{...u(n,s),catalogue:o,c:l})}e(E,"owned");function M(a){return typeof a=="string"?a:`${a.reference}@${a.digest}`}e(M,"textOf");function O(a,{log:n}){return async(o,s)=>{
const l=`Snapshot built for ${o}, current platform is ${s}`;if(a!==!0)throw new d.Wt(l,{hint:"Set allowPlatformMismatch to go on all the same",fields:{snapshot:o,
host:s}});return n.warn(`${l}. This may not work correctly.`),!0}}e(O,"platformPolicy");var B=function(a,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="func\
tion")throw new TypeError("Object expected.");var s,l;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=n[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(l=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");l&&(s=e(function(){try{l.call(this)}catch(c){return Promise.reject(c)}},"dispose")),a.stack.push({value:n,dispose:s,async:o})}else o&&
a.stack.push({async:!0});return n},A=(function(a){return function(n){function o(m){n.error=n.hasError?new a(m,n.error,"An error was suppressed during disposal."):
m,n.hasError=!0}e(o,"fail");var s,l=0;function c(){for(;s=n.stack.pop();)try{if(!s.async&&l===1)return l=0,n.stack.push(s),Promise.resolve().then(c);if(s.dispose){
var m=s.dispose.call(s.value);if(s.async)return l|=2,Promise.resolve(m).then(c,function(g){return o(g),c()})}else l|=1}catch(g){o(g)}if(l===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(a,n,o){
var s=new Error(o);return s.name="SuppressedError",s.error=a,s.suppressed=n,s});async function R(a,{session:n,c:o}){const{compress:s=6,format:l="file",output:c,
force:m}=a;if(!Number.isInteger(s)||s<1||s>9)throw new d.dz(`compress ${s} is not a whole number from 1 to 9`);const g=await n.catalogue(o,{create:!1}),C=await f(
a,g,{session:n,c:o}),x=`${C.ref.name}.snapshot`,I=l==="dir",L=I?(0,v.E2)(c??x,n.place):await(0,v.Uf)(c,`${x}.tar.gz`,n.place),F=a.includeVolumes===!0,U={name:C,
output:L,level:s,force:m===!0,includeVolumes:F,...I&&{format:"folder"}},T=await r.qM.exportSnapshot(U,g,o),{size:H,sha256:Z,leftOut:V,seconds:Y}=T;return{...i(T),
path:T.path,size:H,sha256:Z,leftOut:V,seconds:Y}}e(R,"exportSnapshot");async function h({path:a,...n},{session:o,c:s}){const l={path:(0,v.E2)(a,o.place),force:n.
force===!0,confirmPlatform:O(n.allowPlatformMismatch,s),...(0,P.Dh)({name:n.name,project:n.project})},c=await o.catalogue(s,{create:!0}),m=await r.qM.importSnapshot(
l,c,s);return{...i(m),stats:m.stats,seconds:m.seconds}}e(h,"importSnapshot");async function S({to:a,...n},{session:o,c:s}){const l={stack:[],error:void 0,hasError:!1};
try{const c=await o.catalogue(s,{create:!1}),m=await f(n,c,{session:o,c:s}),g=B(l,await o.remote(a,s,{create:!0}),!0),C=await r.qM.push({name:m,force:n.force===
!0},{catalogue:c,remote:g},s);return{...i(C),changed:C.changed,stats:C.stats,seconds:C.seconds}}catch(c){l.error=c,l.hasError=!0}finally{const c=A(l);c&&await c}}
e(S,"pushSnapshot");async function D({from:a,...n},{session:o,c:s}){const l={stack:[],error:void 0,hasError:!1};try{const c=B(l,await o.remote(a,s,{create:!1}),
!0),m=await f(n,c,{session:o,c:s}),g=await o.catalogue(s,{create:!0}),C=await r.qM.pull({name:m,force:n.force===!0},{catalogue:g,remote:c},s);return{...i(C),changed:C.
changed,stats:C.stats,seconds:C.seconds}}catch(c){l.error=c,l.hasError=!0}finally{const c=A(l);c&&await c}}e(D,"pullSnapshot");var G=function(a,n,o){if(n!=null){
if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var s,l;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");s=n[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(l=
s)}if(typeof s!="function")throw new TypeError("Object not disposable.");l&&(s=e(function(){try{l.call(this)}catch(c){return Promise.reject(c)}},"dispose")),a.stack.
push({value:n,dispose:s,async:o})}else o&&a.stack.push({async:!0});return n},N=(function(a){return function(n){function o(m){n.error=n.hasError?new a(m,n.error,
"An error was suppressed during disposal."):m,n.hasError=!0}e(o,"fail");var s,l=0;function c(){for(;s=n.stack.pop();)try{if(!s.async&&l===1)return l=0,n.stack.push(
s),Promise.resolve().then(c);if(s.dispose){var m=s.dispose.call(s.value);if(s.async)return l|=2,Promise.resolve(m).then(c,function(g){return o(g),c()})}else l|=
1}catch(g){o(g)}if(l===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(c,"next"),c()}})(typeof SuppressedError==
"function"?SuppressedError:function(a,n,o){var s=new Error(o);return s.name="SuppressedError",s.error=a,s.suppressed=n,s});async function J(a,{session:n,c:o}){const s=await n.
catalogue(o,{create:!1});return i(await r.qM.inspect(await f(a,s,{session:n,c:o}),s,o))}e(J,"inspectSnapshot");async function at(a,{session:n,c:o}){const s=await n.
catalogue(o,{create:!1});return b(await r.qM.verify({name:await f(a,s,{session:n,c:o})},s,o))}e(at,"verifySnapshot");async function rt({session:a,c:n}){return b(
await r.qM.verify({},await a.catalogue(n,{create:!1}),n))}e(rt,"verifyRepository");async function it(a,{session:n,c:o}){return b(await r.qM.verifyBundleFile((0,v.
E2)(a,n.place),o))}e(it,"verifyBundle");async function lt({from:a},{session:n,c:o}){const s={stack:[],error:void 0,hasError:!1};try{const l=await n.catalogue(o,
{create:!1,mend:!0}),c=G(s,a===void 0?void 0:await n.remote(a,o,{create:!1}),!0),m=await r.qM.repair({catalogue:l,remote:c},o);return{...b(m),repaired:m.repaired}}catch(l){
s.error=l,s.hasError=!0}finally{const l=N(s);l&&await l}}e(lt,"repairRepository");async function dt(a,{c:n}){return await(await r.qM.openContainers()).examine({
kind:"container",container:a,quiesce:!1,includeEnv:!1},n)}e(dt,"validateContainer");async function ct({session:a,c:n}){return await r.qM.stats(await a.catalogue(
n,{create:!1}),n)}e(ct,"statistics");function b({findings:a,snapshots:n,bytes:o,seconds:s}){return{sound:a.length===0,findings:a,snapshots:n,bytes:o,seconds:s}}
e(b,"verified");var X=t(76760),ft=t(97913),ut=t(28923);async function ht(a,{session:n,c:o}){const s=n.place.cwd,l=(0,ft.V)(await(0,r.cE)(a,{directory:s,product:r.
qM,c:o}),{directory:s,spell:e(C=>C,"spell")}),{trigger:c=a.container===void 0?void 0:"manual"}=a,m={...a,chosen:l,directory:s,trigger:c},g=await(0,ut.R)(m,{config:await n.
config(),product:r.qM,c:o});if(g!==void 0)return tt(await(0,r.Dg)(g,await n.catalogue(o,{create:!0}),{product:r.qM,c:o}))}e(ht,"createSnapshot");async function mt(a,{
session:n,c:o}){const{cwd:s}=n.place,{file:l,target:c,platform:m,network:g}=a,C=(0,X.resolve)(s,a.context??""),x={context:C,buildArgs:a.buildArgs??{},labels:a.labels??
{},secrets:a.secrets??[],noCache:a.noCache===!0,tags:a.tags??[],...l!==void 0&&{file:(0,X.resolve)(s,l)},...c!==void 0&&{target:c},...m!==void 0&&{platform:m},...g!==
void 0&&{network:g}},I=await(0,P.oW)(a.name,u(a,n)),L=await n.catalogue(o,{create:!0}),F=a.description??"",U={ref:I,spec:x,from:l??"Dockerfile",description:F,force:a.
force===!0,directory:C},T=await r.qM.build(U,{catalogue:L,provider:await r.qM.openDocker()},o);return{...tt(T),buildSeconds:T.buildSeconds}}e(mt,"buildSnapshot");
function tt(a){const{stats:n,seconds:o,removed:s=[]}=a;return{...i(a),stats:n,seconds:o,removed:s.map(i)}}e(tt,"created");var yt=t(45516),gt=t(2202),pt=t(13785),
St=t(6156);async function Et({project:a,filter:n,container:o},{session:s,c:l}){const c={...a!==void 0&&{project:et(a)},...n!==void 0&&{filter:n},...o!==void 0&&
{container:o}},m=await s.isNamed();try{const g=await s.catalogue(l,{create:!1});return(await r.qM.list(c,g,l)).map(i)}catch(g){if(g instanceof d.m_&&!m)return[];
throw g}}e(Et,"listSnapshots");async function Pt(a,{session:n,c:o}){const s=await n.catalogue(o,{create:!1}),l=await E(a,s,{session:n,c:o}),c=await r.qM.deleteSnapshot(
{name:l,force:a.force===!0},s,o);return{...i(c),...ot(c.space)}}e(Pt,"deleteSnapshot");async function vt(a,{session:n,c:o}){const{project:s,allProjects:l,container:c,
filter:m}=a;if(l===!0&&s!==void 0)throw new d.dz("project and allProjects exclude each other");const C={...l!==!0&&{project:await e(async()=>s===void 0?await(0,St.
p)(n.place.cwd):et(s),"only")()},...c!==void 0&&{container:c},...m!==void 0&&{filter:m}},x=await n.catalogue(o,{create:!1}),I=await r.qM.planClean({rules:Dt(a),
...C},x,o),L=I.keep.filter(T=>T.spared!==void 0).map(({snapshot:T})=>i(T));if(a.dryRun===!0)return{removed:I.remove.map(({snapshot:T})=>i(T)),spared:L,bytesFreed:0,
bytesPending:I.bytes??0};const{removed:F,space:U}=await r.qM.clean(I,x,o);return{removed:F.map(i),spared:L,...ot(U)}}e(vt,"cleanSnapshots");async function nt({verb:a,
...n},{session:o,c:s}){const l=await o.catalogue(s,{create:!1}),c=await E(n,l,{session:o,c:s}),m=await r.qM[a]({name:c},l,s);return{...i({...m,isProtected:a==="\
protect"}),changed:m.changed}}e(nt,"setProtected");async function Mt({to:a,...n},{session:o,c:s}){const l=await(0,P.oW)(a,u(n,o)),c=await o.catalogue(s,{create:!1}),
m=await f(n,c,{session:o,c:s}),g=await r.qM.tag({name:m,to:l,force:n.force===!0},c,s);return{...i(g),changed:g.changed}}e(Mt,"tagSnapshot");function Dt({maxAge:a,
maxCount:n,maxSize:o,keepWithin:s,...l}){const{keepLast:c,keepHourly:m,keepDaily:g,keepWeekly:C,keepMonthly:x,keepYearly:I}=l,L=e(U=>typeof U=="string"?(0,gt.E9)(
U,"12h, 30d or 8w"):U,"milliseconds"),F={...a!==void 0&&{maxAge:L(a)},...n!==void 0&&{maxCount:n},...o!==void 0&&{maxSize:typeof o=="string"?(0,pt.z_)(o):o},...c!==
void 0&&{keepLast:c},...m!==void 0&&{keepHourly:m},...g!==void 0&&{keepDaily:g},...C!==void 0&&{keepWeekly:C},...x!==void 0&&{keepMonthly:x},...I!==void 0&&{keepYearly:I},
...s!==void 0&&{keepWithin:L(s)}};return(0,yt.M)(F,U=>U),F}e(Dt,"rulesOf");function et(a){return a===p.sT?a:(0,p.XB)(a)}e(et,"projectOrGlobal");function ot({freed:a,
pending:n}){return{bytesFreed:a,bytesPending:n}}e(ot,"freed");var Ct=t(96452);async function Ot({snapshot:a,...n},{session:o,c:s}){const{tags:l,foreignTags:c="n\
one",via:m="auto",containerName:g,preserveNetworks:C,as:x,keepPrevious:I,bindMounts:L}=n,{waitTimeout:F,noWait:U}=n,T=await o.catalogue(s,{create:!1}),H=await f(
{snapshot:a,...n},T,{session:o,c:s}),{kind:Z}=(await r.qM.inspect(H,T,s)).manifest,V={as:x!==void 0,keepPrevious:I===!0,bindMounts:L!==void 0,waitTimeout:F!==void 0,
noWait:U===!0,tags:l!==void 0,via:m!=="auto",containerName:g!==void 0,preserveNetworks:C===!0};(0,Ct.G)(V,Z,w=>w);const Y={name:H,confirmPlatform:O(n.allowPlatformMismatch,
s)};if(Z==="compose"){const w={...Y,directory:o.place.cwd,keepPrevious:I===!0,confirm:e(q=>jt(q,n),"confirm"),...x!==void 0&&{as:x},...L!==void 0&&{bindMounts:(0,X.
resolve)(o.place.cwd,L)},wait:{none:U===!0,...F!==void 0&&{timeout:F}}},W=await r.qM.restoreProject(w,{catalogue:T,provider:await r.qM.openCompose()},s);return{
kind:Z,project:W.machine,snapshot:i(W),bytes:W.bytes,seconds:W.seconds}}if(Z==="container"){const w={...Y,preserveNetworks:C===!0,volumes:n.preserveVolumes??"co\
pies",...g!==void 0&&{containerName:g}},W=await r.qM.restoreContainer(w,{catalogue:T,provider:await r.qM.openContainers()},s);return{kind:Z,container:W.machine,
snapshot:i(W),bytes:W.bytes,seconds:W.seconds}}const k={...Y,force:n.force===!0,via:m,foreignTags:c,...l!==void 0&&{tags:l}},$=await r.qM.restore(k,{catalogue:T,
provider:await r.qM.openDocker()},s);return{kind:Z,image:$.machine,snapshot:i($),bytes:$.bytes,seconds:$.seconds}}e(Ot,"restoreSnapshot");async function jt(a,n){
if(!(n.confirm===void 0||await n.confirm(a)))throw new d.cc("Cancelled: nothing was changed")}e(jt,"restore_confirm");var Rt=t(48161),$t=t(73515),Tt=t(45680);const Bt=100;
function At(a){return{start(n,o){let s=0,l=performance.now(),c=!1;const m=e(g=>a({task:n,bytes:s,total:o,done:g}),"tell");return m(!1),{add(g){s+=g,!(performance.
now()-l<Bt)&&(l=performance.now(),m(!1))},done(){c||(c=!0,m(!0))}}}}}e(At,"reportedProgress");function zt(a){const{store:n,directory:o,jobs:s,bytesPerSecond:l,log:c,
onProgress:m}=a,g={env:process.env,cwd:(0,X.resolve)(o??""),home:process.env.HOME||(0,Rt.homedir)()},C={...s!==void 0&&{jobs:s},...l!==void 0&&{bytesPerSecond:l}},
x={debug:e($=>c?.debug?.($),"debug"),info:e($=>c?.info?.($),"info"),warn:e($=>c?.warn?.($),"warn")},I=m===void 0?(0,Tt.a)().progress:At(m),L=new AbortController,
F=new Set;let U,T,H=Promise.resolve();return{place:g,isNamed:e(async()=>(await Z()).isNamed,"isNamed"),config:V,catalogue:e(async($,w)=>{const W=H.then(async()=>(T??=
await k((await Z()).location,$,w),T));return H=W.catch(()=>{}),await W},"catalogue"),remote:e(async($,w,W)=>await k((0,v.mP)($,g),w,W),"remote"),run:e(async($,w)=>{
if(L.signal.aborted)throw new d.dz("This SnapshotManager is closed",{hint:"Make another one"});const W=[L.signal,a.signal,$.signal].filter(Q=>Q!==void 0),q={log:x,
progress:I,signal:AbortSignal.any(W)},_=w(q).catch(Q=>{throw q.signal.aborted&&!(Q instanceof d.cc)?new d.cc("Cancelled",{cause:Q}):Q});F.add(_);try{return await _}finally{
F.delete(_)}},"run"),[Symbol.asyncDispose]:async()=>{L.abort(),await Promise.allSettled(F),await H,await T?.[Symbol.asyncDispose](),T=void 0}};async function Z(){
return await(0,v.Fy)(n,g,(await V()).storagePath)}async function V(){const $=a.config;return U??=$===void 0||typeof $=="string"?(0,$t.RB)($,g):Y($),await U}async function Y($){
const{snapshotConfigOf:w}=await t.e(8086).then(t.bind(t,45705));return w($,{file:(0,X.join)(g.cwd,"config"),called:"the option 'config'",place:g})}async function k($,w,W){
return await r.qM.openCatalogue($,{...W,signal:w.signal,log:x,limits:C})}}e(zt,"openSession");class st{static{e(this,"SnapshotManager")}#n;constructor(n={}){this.#n=
zt(n)}createSnapshot(n){return this.#t(n,o=>ht(n,o))}buildSnapshot(n){return this.#t(n,o=>mt(n,o))}listSnapshots(n={}){return this.#t(n,o=>Et(n,o))}inspectSnapshot(n,o={}){
return this.#t(o,s=>J({...o,snapshot:n},s))}restoreSnapshot(n,o={}){return this.#t(o,s=>Ot({...o,snapshot:n},s))}deleteSnapshot(n,o={}){return this.#t(o,s=>Pt({
...o,snapshot:n},s))}cleanSnapshots(n={}){return this.#t(n,o=>vt(n,o))}protectSnapshot(n,o={}){return this.#t(o,s=>nt({...o,snapshot:n,verb:"protect"},s))}unprotectSnapshot(n,o={}){
return this.#t(o,s=>nt({...o,snapshot:n,verb:"unprotect"},s))}tagSnapshot(n,o,s={}){return this.#t(s,l=>Mt({...s,snapshot:n,to:o},l))}exportSnapshot(n,o={}){return this.#t(
o,s=>R({...o,snapshot:n},s))}importSnapshot(n,o={}){return this.#t(o,s=>h({...o,path:n},s))}pushSnapshot(n,o,s={}){return this.#t(s,l=>S({...s,snapshot:n,to:o},
l))}pullSnapshot(n,o,s={}){return this.#t(s,l=>D({...s,snapshot:n,from:o},l))}verifySnapshot(n,o={}){return this.#t(o,s=>at({...o,snapshot:n},s))}verifyRepository(n={}){
return this.#t(n,o=>rt(o))}verifyBundle(n,o={}){return this.#t(o,s=>it(n,s))}repairRepository(n={}){return this.#t(n,o=>lt(n,o))}validateContainer(n,o={}){return this.#t(
o,s=>dt(n,s))}stats(n={}){return this.#t(n,o=>ct(o))}async[Symbol.asyncDispose](){await this.#n[Symbol.asyncDispose]()}#t(n,o){return this.#n.run(n,s=>o({session:this.#n,
c:s}))}}var xt=function(a,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var s,l;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=n[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=n[Symbol.dispose],o&&(l=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");l&&(s=e(function(){try{l.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),a.stack.push({value:n,dispose:s,async:o})}else o&&a.stack.push({async:!0});return n},It=(function(a){return function(n){function o(m){n.
error=n.hasError?new a(m,n.error,"An error was suppressed during disposal."):m,n.hasError=!0}e(o,"fail");var s,l=0;function c(){for(;s=n.stack.pop();)try{if(!s.
async&&l===1)return l=0,n.stack.push(s),Promise.resolve().then(c);if(s.dispose){var m=s.dispose.call(s.value);if(s.async)return l|=2,Promise.resolve(m).then(c,function(g){
return o(g),c()})}else l|=1}catch(g){o(g)}if(l===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(a,n,o){var s=new Error(o);return s.name="SuppressedError",s.error=a,s.suppressed=n,s});function Nt(a){
return z(a,n=>n.createSnapshot(a))}e(Nt,"one_shot_createSnapshot");function Wt(a){return z(a,n=>n.buildSnapshot(a))}e(Wt,"one_shot_buildSnapshot");function Lt(a={}){
return z(a,n=>n.listSnapshots(a))}e(Lt,"one_shot_listSnapshots");function Ut(a,n={}){return z(n,o=>o.inspectSnapshot(a,n))}e(Ut,"one_shot_inspectSnapshot");function Ft(a,n={}){
return z(n,o=>o.restoreSnapshot(a,n))}e(Ft,"one_shot_restoreSnapshot");function Gt(a,n={}){return z(n,o=>o.deleteSnapshot(a,n))}e(Gt,"one_shot_deleteSnapshot");
function wt(a={}){return z(a,n=>n.cleanSnapshots(a))}e(wt,"one_shot_cleanSnapshots");function Kt(a,n={}){return z(n,o=>o.protectSnapshot(a,n))}e(Kt,"protectSnap\
shot");function Zt(a,n={}){return z(n,o=>o.unprotectSnapshot(a,n))}e(Zt,"unprotectSnapshot");function Ht(a,n,o={}){return z(o,s=>s.tagSnapshot(a,n,o))}e(Ht,"one\
_shot_tagSnapshot");function Yt(a,n={}){return z(n,o=>o.exportSnapshot(a,n))}e(Yt,"one_shot_exportSnapshot");function Vt(a,n={}){return z(n,o=>o.importSnapshot(
a,n))}e(Vt,"one_shot_importSnapshot");function Xt(a,n,o={}){return z(o,s=>s.pushSnapshot(a,n,o))}e(Xt,"one_shot_pushSnapshot");function Qt(a,n,o={}){return z(o,
s=>s.pullSnapshot(a,n,o))}e(Qt,"one_shot_pullSnapshot");function Jt(a,n={}){return z(n,o=>o.verifySnapshot(a,n))}e(Jt,"one_shot_verifySnapshot");function bt(a={}){
return z(a,n=>n.verifyRepository(a))}e(bt,"one_shot_verifyRepository");function kt(a,n={}){return z(n,o=>o.verifyBundle(a,n))}e(kt,"one_shot_verifyBundle");function qt(a={}){
return z(a,n=>n.repairRepository(a))}e(qt,"one_shot_repairRepository");function _t(a,n={}){return z(n,o=>o.validateContainer(a,n))}e(_t,"one_shot_validateContai\
ner");function tn(a={}){return z(a,n=>n.stats(a))}e(tn,"stats");async function z(a,n){const o={stack:[],error:void 0,hasError:!1};try{const s=xt(o,new st(a),!0);
return await n(s)}catch(s){o.error=s,o.hasError=!0}finally{const s=It(o);s&&await s}}e(z,"once");const nn={MANUAL:"manual",RUN_START:"run_start",RUN_END:"run_en\
d",BEFORE_ACTION:"before_action",AFTER_ACTION:"after_action",ON_ERROR:"on_error",PERIODIC:"periodic"}}),29455:((K,j,t)=>{t.d(j,{H:e(()=>v,"H"),k:e(()=>d,"k")});
function d(r,p){return[...p].filter(i=>v(i,r)).sort((i,u)=>P(i.toLowerCase(),r.toLowerCase())-P(u.toLowerCase(),r.toLowerCase()))[0]}e(d,"closest");function v(r,p){
const[y,i]=[r.toLowerCase(),p.toLowerCase()];return y===i||i.length>=3&&y.includes(i)||P(y,i)<=Math.min(2,Math.floor(i.length/3))}e(v,"isAlike");function P(r,p){
let y=Array.from({length:p.length+1},(i,u)=>u);for(let i=1;i<=r.length;i++){const u=[i];for(let f=1;f<=p.length;f++){const E=(y[f-1]??0)+(r[i-1]===p[f-1]?0:1);u.
push(Math.min(E,(y[f]??0)+1,(u[f-1]??0)+1))}y=u}return y[p.length]??0}e(P,"editDistance")}),44143:((K,j,t)=>{t.d(j,{Bc:e(()=>r,"Bc"),ZD:e(()=>i,"ZD"),aD:e(()=>u,
"aD"),ol:e(()=>y,"ol")});var d=t(77598),v=t(75892);const P=/^sha256:[0-9a-f]{64}$/;function r(f){return typeof f=="string"&&P.test(f)}e(r,"isDigest");function p(f){
if(!r(f))throw new v.dz(`'${f}' is not a digest: expected sha256: and 64 hex digits`);return f}e(p,"parseDigest");function y(f){return`sha256:${(0,d.hash)("sha2\
56",f,"hex")}`}e(y,"digestOf");function i(f){return f.slice(7)}e(i,"hexOf");function u(f){return p(`sha256:${f}`)}e(u,"fromHex")}),2202:((K,j,t)=>{t.d(j,{E9:e(()=>P,
"E9"),Xo:e(()=>r,"Xo"),Yi:e(()=>p,"Yi")});var d=t(97595),v=t(75892);function P(i,u){const f=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.test(i)?(0,d.A)(i)??0:0;if(f<=0)throw new v.
dz(`'${i}' is not a duration like ${u}`);return f}e(P,"parseDuration");function r(i){if(i<9.95)return`${i.toFixed(1)} s`;const u=Math.round(i);if(u<60)return`${u}\
 s`;const f=Math.floor(u/60);if(f<60)return`${f} min ${y(u%60)} s`;const E=Math.floor(f/60);return E<48?`${E} h ${y(f%60)} min`:`${Math.floor(E/24)} d ${E%24} h`}
e(r,"formatSeconds");function p(i){return`${[i.getFullYear(),y(i.getMonth()+1),y(i.getDate())].join("-")} ${y(i.getHours())}:${y(i.getMinutes())}`}e(p,"formatMi\
nute");function y(i){return String(i).padStart(2,"0")}e(y,"pad")}),26676:((K,j,t)=>{t.d(j,{DW:e(()=>f,"DW"),XM:e(()=>y,"XM"),bn:e(()=>i,"bn"),dz:e(()=>p,"dz")});
var d=t(48161),v=t(76760),P=t(73136),r=t(75892);function p(M){return/^([a-z][a-z0-9+.-]+):/i.exec(M)?.[1]?.toLowerCase()}e(p,"schemeOf");function y(M){const O=/^file:\/\//i.
test(M)?E(M):M.replace(/^file:/i,"");if(O==="")throw new r.dz("an empty location names no place",{hint:"Give the path of a folder"});if(O.includes("\0"))throw new r.
dz("the path of a location holds a NUL character");return(0,v.resolve)(O==="~"||O.startsWith("~/")?(0,d.homedir)()+O.slice(1):O)}e(y,"pathOf");function i(M){return p(
M)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(M.split("?",1)[0]??"")}e(i,"isBundle");const u=new Set("budget client endpoint\
 region path-style encryption kms-key storage-class checksum retention-days run-id".split(" "));function f(M){return p(M)===void 0?M:M.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,
"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,(O,B,A,R)=>u.has(A)&&!/[@?]|%40|%3f/i.test(R)?O:`${B}${A}=***`)}e(f,"redactLocation");function E(M){try{return(0,P.
fileURLToPath)(M)}catch(O){throw new r.dz(`'${f(M)}' is no file URL of this machine`,{cause:O,hint:"Write file:///absolute/path"})}}e(E,"urlPath")}),13785:((K,j,t)=>{
t.d(j,{CE:e(()=>p,"CE"),z3:e(()=>P,"z3"),z9:e(()=>r,"z9"),z_:e(()=>i,"z_")});var d=t(75892);const v=["B","kB","MB","GB","TB","PB"];function P(u){let f=u,E=0;for(;E<
v.length-1&&f>=(E===0?1e3:999.95);)f/=1e3,E+=1;return`${E===0?Math.round(f):f.toFixed(1)} ${v[E]}`}e(P,"formatBytes");function r(u){const[f,E]=u<1073741824||u%1048576!==
0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((u/f).toFixed(1))} ${E}`}e(r,"formatMemory");function p(u,f){return`${P(f>0?Math.round(u/f):0)}/s`}e(p,"for\
matRate");const y=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function i(u){const[,f,E="B"]=y.exec(u.trim())??[],M=v.findIndex(B=>B[0]?.toUpperCase()===E[0]?.toUpperCase()),
O=Math.round(Number(f)*(E.includes("i")?1024:1e3)**M);if(f===void 0||!Number.isSafeInteger(O))throw new d.dz(`'${u}' is no size`,{hint:"Write e.g. 5GB, 500MB or\
 10GiB"});return O}e(i,"parseBytes")}),75558:((K,j,t)=>{t.d(j,{FZ:e(()=>i,"FZ"),SN:e(()=>E,"SN"),Tb:e(()=>f,"Tb"),XB:e(()=>u,"XB"),o_:e(()=>p,"o_"),rd:e(()=>y,"\
rd"),sT:e(()=>P,"sT"),zB:e(()=>r,"zB")});var d=t(44143),v=t(75892);const P="global",r=128,p=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function y(h,{project:S}){const{path:D,
pin:G}=M(h),N=D.startsWith("@")?{project:P,name:D.slice(1)}:O(D,S);return B(N.project,"project"),B(N.name,"snapshot"),{ref:N,...G&&{pin:G}}}e(y,"parseRef");function i(h){
return B(h,"snapshot"),h}e(i,"parseSnapshotName");function u(h){if(B(h,"project"),h===P)throw new v.dz(`'${P}' cannot be a project: it holds the snapshots that \
belong to none`,{hint:"Write @name to mean a global snapshot"});return h}e(u,"parseProject");function f(h){const S=h.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(
/^[_-]+/,"").slice(0,r);if(S===""||S===P)throw new v.dz(`No project name can be made from the folder name ${R(h)}`,{hint:"Name it with --project <name>"});return S}
e(f,"projectSlug");function E(h){return h.project===P?`@${h.name}`:`${h.project}/${h.name}`}e(E,"displayRef");function M(h){const S=h.indexOf("@",1);if(S<0)return{
path:h};const D=h.slice(S+1);if(!(0,d.Bc)(D))throw new v.dz(`${R(h)} is no snapshot name: after the @ a digest is expected`,{hint:`Write e.g. ${h.slice(0,S)}@sh\
a256:<64 hex digits in lower case>, or @name for a global snapshot`});return{path:h.slice(0,S),pin:D}}e(M,"splitPin");function O(h,S){const D=h.indexOf("/");return D<
0?{project:S,name:h}:{project:h.slice(0,D),name:h.slice(D+1)}}e(O,"splitProject");function B(h,S){const D=A(h);if(D!==void 0)throw new v.dz(`${R(h)} is no ${S} \
name: it ${D}`,{hint:S==="project"?"A good project name: my-app":"Good names: base, my-app/base, @base (global)"})}e(B,"checkWord");function A(h){if(h==="")return"\
is empty";if(h.length>r)return`has ${h.length} characters, more than ${r}`;if(new RegExp("\\p{Cc}","u").test(h))return"contains control characters";if(h==="."||
h==="..")return"would be a folder of its own";if(h.startsWith("-"))return"begins with a dash, which looks like an option";if(h.startsWith("."))return"begins wit\
h a dot";if(/[\\/]/.test(h))return"contains a slash";if(!p.test(h))return"may hold only letters, digits, dot, underscore and dash, and begins with a letter or d\
igit"}e(A,"brokenRule");function R(h){return`'${(h.length>r?`${h.slice(0,40)}…`:h).replace(new RegExp("\\p{Cc}","gu"),D=>`\\x${D.charCodeAt(0).toString(16).padStart(
2,"0")}`)}'`}e(R,"quote")}),42316:((K,j,t)=>{t.d(j,{N:e(()=>d,"N")});const d=["manual","run_start","run_end","before_action","after_action","on_error","periodic"]}),
57964:((K,j,t)=>{t.d(j,{Dg:e(()=>v,"Dg"),cE:e(()=>P,"cE"),qM:e(()=>d,"qM")});const d={openCatalogue:e(async(r,{limits:p={},...y})=>{const[{openStore:i},{limitStore:u},
{openCatalogue:f}]=await Promise.all([t.e(5560).then(t.bind(t,55560)),t.e(4032).then(t.bind(t,64032)),Promise.all([t.e(6921),t.e(8459),t.e(5211),t.e(5989)]).then(
t.bind(t,25989))]),E=u(await i(r),p);try{return await f(E,y)}catch(M){throw await E[Symbol.asyncDispose](),M}},"openCatalogue"),openDocker:e(async()=>(await t.e(
4534).then(t.bind(t,4534))).openProvider("docker"),"openDocker"),openCompose:e(async()=>(await t.e(4534).then(t.bind(t,4534))).openProvider("compose"),"openComp\
ose"),openContainers:e(async()=>(await t.e(4534).then(t.bind(t,4534))).openProvider("container"),"openContainers"),recover:e(async(...r)=>(await Promise.all([t.
e(6921),t.e(6118),t.e(8809),t.e(8751),t.e(9761),t.e(2880),t.e(7764)]).then(t.bind(t,17764))).recover(...r),"recover"),interrupted:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(8809),t.e(8751),t.e(9761),t.e(2880),t.e(7764)]).then(t.bind(t,17764))).interrupted(...r),"interrupted"),lookAtRestores:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(8809),t.e(8751),t.e(9761),t.e(2880),t.e(7764)]).then(t.bind(t,17764))).lookAtRestores(...r),"lookAtRestores"),decideRestore:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(8809),t.e(8751),t.e(9761),t.e(2880),t.e(7764)]).then(t.bind(t,17764))).decideRestore(...r),"decideRestore"),openMachines:e(async()=>(await Promise.
all([t.e(6921),t.e(8809),t.e(8751),t.e(7495)]).then(t.bind(t,87495))).machineHost(),"openMachines"),build:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(308),t.e(7202),t.e(7416),t.e(288),t.e(3262)]).then(t.bind(t,13262))).build(...r),"build"),buildOnce:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.
e(308),t.e(7202),t.e(7416),t.e(288),t.e(7090)]).then(t.bind(t,87090))).buildOnce(...r),"buildOnce"),create:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(308),t.e(7202),t.e(7416),t.e(288)]).then(t.bind(t,30288))).create(...r),"create"),createProject:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),
t.e(7202),t.e(7416),t.e(288)]).then(t.bind(t,30288))).create(...r),"createProject"),createContainer:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),
t.e(7202),t.e(7416),t.e(288)]).then(t.bind(t,30288))).create(...r),"createContainer"),list:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308)]).then(
t.bind(t,80308))).listSummaries(...r),"list"),inspect:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(8634)]).then(t.bind(t,28634))).inspect(...r),"i\
nspect"),find:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(235)]).then(t.bind(t,50235))).find(...r),"find"),restore:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(5211),t.e(9988)]).then(t.bind(t,39988))).restore(...r),"restore"),restoreProject:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(5211),t.e(9988)]).then(t.bind(t,39988))).restore(...r),"restoreProject"),restoreContainer:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(5211),t.
e(9988)]).then(t.bind(t,39988))).restore(...r),"restoreContainer"),deleteDamaged:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(2077)]).then(t.bind(
t,92077))).deleteDamaged(...r),"deleteDamaged"),unlock:e(async(...r)=>(await t.e(3916).then(t.bind(t,23916))).unlock(...r),"unlock"),deleteSnapshot:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(7240)]).then(t.bind(t,37240))).deleteSnapshot(...r),"deleteSnapshot"),planClean:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),
t.e(308),t.e(7202)]).then(t.bind(t,97202))).planClean(...r),"planClean"),clean:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(7202)]).then(
t.bind(t,97202))).clean(...r),"clean"),protect:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(3353)]).then(t.bind(t,93353))).protect(...r),"protect"),
unprotect:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(3353)]).then(t.bind(t,93353))).unprotect(...r),"unprotect"),repair:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(5211),t.e(4737)]).then(t.bind(t,54737))).repair(...r),"repair"),verify:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(7781)]).
then(t.bind(t,27781))).verify(...r),"verify"),verifyBundleFile:e(async(...r)=>(await Promise.all([t.e(6921),t.e(6118),t.e(2158),t.e(9282),t.e(8263),t.e(7652),t.
e(5967)]).then(t.bind(t,2806))).verifyBundleFile(...r),"verifyBundleFile"),exportSnapshot:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(5211),t.e(2158),
t.e(9282),t.e(3678)]).then(t.bind(t,75261))).exportSnapshot(...r),"exportSnapshot"),importSnapshot:e(async(...r)=>(await Promise.all([t.e(6921),t.e(6118),t.e(8459),
t.e(5211),t.e(2158),t.e(7416),t.e(9282),t.e(8263),t.e(7652),t.e(4585)]).then(t.bind(t,64585))).importSnapshot(...r),"importSnapshot"),push:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(8459),t.e(5211),t.e(1571)]).then(t.bind(t,21571))).push(...r),"push"),pull:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(5211),t.
e(1571)]).then(t.bind(t,21571))).pull(...r),"pull"),tag:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(5211),t.e(5238)]).then(t.bind(t,55238))).tag(
...r),"tag"),stats:e(async(...r)=>(await Promise.all([t.e(6921),t.e(8459),t.e(308),t.e(9749)]).then(t.bind(t,9749))).stats(...r),"stats"),joinFlight:e(async(...r)=>(await Promise.
all([t.e(6921),t.e(2014)]).then(t.bind(t,42014))).joinFlight(...r),"joinFlight"),readWorth:e(async(...r)=>(await Promise.all([t.e(6921),t.e(178)]).then(t.bind(t,
20178))).readWorth(...r),"readWorth"),recordRestore:e(async(...r)=>(await Promise.all([t.e(6921),t.e(178)]).then(t.bind(t,20178))).recordRestore(...r),"recordRe\
store")};async function v({machine:r,...p},y,{product:i,c:u}){return r.kind==="compose"?await i.createProject({...p,machine:r},{catalogue:y,provider:await i.openCompose()},
u):r.kind!=="container"?await i.create({...p,machine:r},{catalogue:y,provider:await i.openDocker()},u):await i.createContainer({...p,machine:r},{catalogue:y,provider:await i.
openContainers()},u)}e(v,"createChosen");async function P(r,{directory:p,product:y,c:i}){const{image:u,archive:f,container:E,project:M}=r;if(u!==void 0||f!==void 0||
E!==void 0)return r;M===void 0&&await(await Promise.all([t.e(6921),t.e(8815),t.e(6001)]).then(t.bind(t,56001))).refuseOtherProvider(p,i);const O=await(await y.openMachines()).
toCapture({directory:p,project:M},i);return O===void 0?r:{...r,container:O.project,...O.file!==void 0&&{vmYaml:O.file}}}e(P,"withMachine")}),70370:((K,j,t)=>{t.
d(j,{A:e(()=>P,"A")});class d{static{e(this,"Node")}value;next;constructor(i){this.value=i}}class v{static{e(this,"Queue")}#n;#t;#e;constructor(){this.clear()}enqueue(i){
const u=new d(i);this.#n?(this.#t.next=u,this.#t=u):(this.#n=u,this.#t=u),this.#e++}dequeue(){const i=this.#n;if(i)return this.#n=this.#n.next,this.#e--,this.#n||
(this.#t=void 0),i.value}peek(){if(this.#n)return this.#n.value}clear(){this.#n=void 0,this.#t=void 0,this.#e=0}get size(){return this.#e}*[Symbol.iterator](){let i=this.#n;
for(;i;)yield i.value,i=i.next}*drain(){for(;this.#n;)yield this.dequeue()}}function P(y){let i=!1;if(typeof y=="object"&&({concurrency:y,rejectOnClear:i=!1}=y),
p(y),typeof i!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const u=new v;let f=0;const E=e(()=>{f<y&&u.size>0&&(f++,u.dequeue().run())},
"resumeNext"),M=e(()=>{f--,E()},"next"),O=e(async(R,h,S)=>{const D=(async()=>R(...S))();h(D);try{await D}catch{}M()},"run"),B=e((R,h,S,D)=>{const G={reject:S};new Promise(
N=>{G.run=N,u.enqueue(G)}).then(O.bind(void 0,R,h,D)),f<y&&E()},"enqueue"),A=e((R,...h)=>new Promise((S,D)=>{B(R,S,D,h)}),"generator");return Object.defineProperties(
A,{activeCount:{get:e(()=>f,"get")},pendingCount:{get:e(()=>u.size,"get")},clearQueue:{value(){if(!i){u.clear();return}const R=AbortSignal.abort().reason;for(;u.
size>0;)u.dequeue().reject(R)}},concurrency:{get:e(()=>y,"get"),set(R){p(R),y=R,queueMicrotask(()=>{for(;f<y&&u.size>0;)E()})}},map:{async value(R,h){const S=[];
try{Array.from(R,(D,G)=>{const N=A(h,D,G);return S.push(N),N})}catch(D){for(const G of S)G.catch(()=>{});throw D}return Promise.all(S)}}}),A}e(P,"pLimit");function r(y,i){
const u=P(i),f=e((...E)=>u(()=>y(...E)),"limitedFunction");return Object.defineProperty(f,"clearQueue",{value:u.clearQueue}),f}e(r,"limitFunction");function p(y){
if(!((Number.isInteger(y)||y===Number.POSITIVE_INFINITY)&&y>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(p,"validateConcurren\
cy")}),97595:((K,j,t)=>{t.d(j,{A:e(()=>O,"A")});const d=Object.create(null),v=6e4,P=v*60,r=P*24,p=r*365.25;d.year=d.yr=d.y=p,d.month=d.mo=d.mth=p/12,d.week=d.wk=
d.w=r*7,d.day=d.d=r,d.hour=d.hr=d.h=P,d.minute=d.min=d.m=v,d.second=d.sec=d.s=1e3,d.millisecond=d.millisec=d.ms=1,d.microsecond=d.microsec=d.us=d.µs=.001,d.nanosecond=
d.nanosec=d.ns=1e-6,d.group=",",d.decimal=".",d.placeholder=" _";const y=d,i=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;O.unit=y;let u,f=null,
E;const M=e((B,A)=>(A=String(A).toLowerCase(),B[A]??(A.endsWith("s")?B[A.slice(0,-1)]:void 0)),"lookupUnit");function O(B="",A="ms"){let R=null,h,S=O.unit;(S.placeholder!==
f||S.group!==E)&&(u=new RegExp(`(\\d)[${(f=S.placeholder)??""}${(E=S.group)??""}](\\d)`,"g")),B=String(B);let D=B.replace(u,"$1$2");S.decimal!=="."&&(D=D.replaceAll(
S.decimal,".")),i.lastIndex=0;for(let G;G=i.exec(D);){let N=G[2];if(!N)if(h){for(const J in S)if(S[J]<h){N=J;break}}else N=A;h=N=M(S,N),typeof N=="number"&&(R=(R||
0)+G[1]*N)}return R&&R/(M(S,A)||1)*(B.trimStart()[0]==="-"?-1:1)}e(O,"parse")}),64377:((K,j,t)=>{t.d(j,{w$:e(()=>P,"w$")});var d=t(43759),v=t(26921);function P(i){
return d.G1(v.You,i)}e(P,"datetime");function r(i){return core._isoDate(ZodISODate,i)}e(r,"date");function p(i){return core._isoTime(ZodISOTime,i)}e(p,"time");function y(i){
return core._isoDuration(ZodISODuration,i)}e(y,"duration")})};export{sn as id,an as ids,rn as modules};
