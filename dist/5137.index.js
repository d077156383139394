var te=Object.defineProperty;var e=(k,b)=>te(k,"name",{value:b,configurable:!0});const oe=5137,se=[5137],re={12362:((k,b,r)=>{r.d(b,{$8:e(()=>w,"$8"),Mi:e(()=>$,"Mi"),Oo:e(()=>_,"Oo"),SH:e(()=>O,"SH"),sc:e(()=>E,"sc"),wW:e(()=>g,"wW")});var D=r(
77598),v=r(46466);async function*_(i){yield i}e(_,"once");async function*$(i,a){for await(const c of i)a(c),yield c}e($,"tap");async function*O(i,a){let c,m=0;for await(const o of i){
let p=0;for(;p<o.length;){if(c===void 0&&o.length-p>=a){yield o.subarray(p,p+a),p+=a;continue}c??=new Uint8Array(a);const h=o.subarray(p,p+a-m);c.set(h,m),p+=h.
length,m+=h.length,!(m<a)&&(yield c,c=void 0,m=0)}}c!==void 0&&(yield c.subarray(0,m))}e(O,"blocksOf");async function*g(i,a,c){const m=[];try{for await(const o of i){
const p=c(o);p.catch(()=>{}),m.push(p),m.length>=a&&(yield await m.shift())}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}e(g,"map\
Ordered");async function*E(i,a){const c=(0,v.pipeline)(i,a);c.catch(()=>{});try{yield*a,await c}finally{a.destroy(),await Promise.allSettled([c])}}e(E,"through");
function w(){const i=(0,D.createHash)("sha256");let a=0;return{add(c){i.update(c),a+=c.length},done:e(()=>({size:a,sha256:i.digest("hex")}),"done")}}e(w,"hashCo\
unter")}),93211:((k,b,r)=>{r.d(b,{w:e(()=>D,"w")});function D(_){const[$]=_;if($===void 0)return"it does not match the schema";const O=_.length>1?` (and ${_.length-
1} more)`:"";return`${v($.path)}: ${$.message.replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${O}`}e(D,"describeIssues");function v(_){return _.length===
0?"the document":_.map(O=>typeof O=="number"?`[${O}]`:`.${String(O).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(v,"fieldName")}),4469:((k,b,r)=>{
r.d(b,{a:e(()=>D,"a")});function D(_,$){return`vm-snapshot/${v(_.project)||"project"}/${v($)||"service"}:${_.name}`}e(D,"snapshotReference");function v(_){return _.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(v,"component")}),89366:((k,b,r)=>{r.d(b,{h:e(()=>$,"h")});var D=r(44143),v=r(12362);const _="con\
fig";async function*$(g,{id:E,clean:w},{c:i,...a}){const c=g.capture({kind:"image",reference:E},a,i);if(w===void 0)return(yield*c).images[0];let m;try{for(;;){const o=await c.
next();if(o.done)return{...o.value.images[0],...m!==void 0&&{config:m}};if(o.value.label!==_){yield o.value;continue}const p=await O(o.value,w);m=(0,D.ol)(p),yield{
label:_,digest:m,size:p.length,open:e(()=>(0,v.Oo)(p),"open")}}}finally{await c.return(void 0)}}e($,"captureContainerImage");async function O(g,E){const w=[];for await(const i of g.
open())w.push(i);return Buffer.from(JSON.stringify(E(JSON.parse(Buffer.concat(w).toString("utf8")))))}e(O,"cleaned")}),65703:((k,b,r)=>{r.d(b,{u:e(()=>z,"u")});
var D=r(75892),v=r(17095),_=r(64007);const $=9e5;async function O(n,{Id:t,Name:f},{repository:s,tag:d,signal:l}){const y=`export container '${f.slice(1)}'`,u=n.
bytes({method:"GET",path:`/containers/${t}/export`,what:y,signal:l,idle:$}),T={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,tag:d},body:u,what:y,
signal:l,idle:$};for await(const C of(0,_.c)(n.bytes(T),y));return(await n.inspectImage(`${s}:${d}`,{signal:l})).Id}e(O,"exportAsImage");var g=r(56690),E=r(56118);
const w=16384;async function i(n,t,{path:f,signal:s}){const d=[];let l=0;for await(const U of n.readContainer(t,f,{signal:s}))if(d.push(U),l+=U.length,l>=w)break;
const y=await a(Buffer.concat(d));if(y===void 0)return;const{mode:u=0,uid:L=0,gid:T=0,mtime:C=new Date(0)}=y;return{mode:u&4095,uid:L,gid:T,mtime:C}}e(i,"folder\
Facts");function a(n){const t=(0,E.extract)();return new Promise(f=>{t.once("entry",s=>{f(s),t.destroy()});for(const s of["error","close","finish"])t.on(s,()=>f(
void 0));t.end(n)})}e(a,"firstHeader");var c=r(87271),m=function(n,t,f){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expe\
cted.");var s,d;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],f&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=e(
function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),n.stack.push({value:t,dispose:s,async:f})}else f&&n.stack.push({async:!0});return t},
o=(function(n){return function(t){function f(y){t.error=t.hasError?new n(y,t.error,"An error was suppressed during disposal."):y,t.hasError=!0}e(f,"fail");var s,
d=0;function l(){for(;s=t.stack.pop();)try{if(!s.async&&d===1)return d=0,t.stack.push(s),Promise.resolve().then(l);if(s.dispose){var y=s.dispose.call(s.value);if(s.
async)return d|=2,Promise.resolve(y).then(l,function(u){return f(u),l()})}else d|=1}catch(u){f(u)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,f){var s=new Error(f);return s.name="Suppr\
essedError",s.error=n,s.suppressed=t,s});const p=6e4,h=1,M={mode:493,uid:0,gid:0};async function j(n,{Id:t,Image:f},{folders:s,c:d}){const l=e(async(u,L)=>await i(
n,u,{path:L,signal:d.signal}),"facts");return await A(e(async()=>{const u={stack:[],error:void 0,hasError:!1};try{for(const{Path:C}of s.filter(({Kind:U})=>U===h))
if(!S(await l(t,C),M))return!0;const L=s.filter(({Kind:C})=>C!==h);if(L.length===0)return!1;const T=m(u,await P(n,f,d),!0);for(const{Path:C}of L)if(!S(await l(t,
C),await l(T.id,C)))return!0;return!1}catch(L){u.error=L,u.hasError=!0}finally{const L=o(u);L&&await L}},"look"),d)??!0}e(j,"changedFolders");async function A(n,t){
try{return await n()}catch(f){if(!(f instanceof D.Qd))throw f;t.log.debug(`modes and owners are not looked at: ${f.message}`);return}}e(A,"ifOpen");async function I(n,{
Id:t,Image:f},{base:s,c:d}){const l={stack:[],error:void 0,hasError:!1};try{const y=await A(()=>i(n,t,{path:"/",signal:d.signal}),d);if(y===void 0||S(y,M))return;
if(s===void 0)return y;const u=m(l,await P(n,f,d),!0);return S(y,await i(n,u.id,{path:"/",signal:d.signal}))?void 0:y}catch(y){l.error=y,l.hasError=!0}finally{const y=o(
l);y&&await y}}e(I,"changedRoot");function S(n,t){return n?.mode===t?.mode&&n?.uid===t?.uid&&n?.gid===t?.gid}e(S,"isSame");async function P(n,t,f){const s={Image:t,
Cmd:["never"],NetworkDisabled:!0,Labels:{[c.eq]:(0,g.Pg)()}},d=await n.createContainer(s,f);return{id:d,[Symbol.asyncDispose]:()=>n.removeContainer(d,{volumes:!0,
signal:AbortSignal.timeout(p)})}}e(P,"pristineContainer");var B=r(26414);const R=/^PATH=/;function K({Config:n},{base:t,withEnv:f,isFlat:s,ofProject:d}){const l={
...t?.Config},y=f?n.Env:t===void 0?n.Env?.filter(F=>R.test(F)):l.Env,u=Object.entries(n.Labels??{}).filter(([F,Q])=>l.Labels?.[F]===Q||(0,B.es)(F)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(F)),{Hostname:L,Image:T,MacAddress:C,...U}=n,N=t===void 0?U:l,V=s&&t!==void 0&&{os:t.Os,architecture:t.Architecture,...t.Variant&&{variant:t.Variant}},W=d&&
!f;return({container:F,container_config:Q,config:q,history:J,...ee})=>({...ee,...V,history:W?x(J):J,config:{...s?N:q,Env:y??[],...W?G(l,{isKnown:t!==void 0}):{Labels:Object.
fromEntries(u)}}})}e(K,"cleanConfig");function G(n,{isKnown:t}){const{Cmd:f,Entrypoint:s,Healthcheck:d,Labels:l}=n;return{...t&&{Cmd:f,Entrypoint:s},Healthcheck:d,
Labels:l??{}}}e(G,"ofTheImage");function x(n){return Array.isArray(n)?n.map((t,f)=>f===n.length-1?{...t,created_by:"vm snapshot create"}:t):n}e(x,"withoutComman\
d");const H=110;async function z(n,t,f){const{repository:s,tag:d,withEnv:l,ofProject:y,c:u}=f,L=`${s}:${d}`,T=await n.inspectImage(t.Image,u).catch(W=>{if(!(W instanceof
D.m_))throw W}),C=await I(n,t,{base:T,c:u});if(C!==void 0){const W=`${C.mode.toString(8)}, ${C.uid}:${C.gid}`;u.log.warn(`${t.Name.slice(1)}: mode and owner of \
/ (${W}) do not come along: Docker gives each container a / of its own`)}const U=await(0,v.fs)(n,t.Id,u);if(T!==void 0&&!await X(n,t,{changes:U,c:u}))return{id:t.
Image,reference:void 0};const N=t.Name.slice(1),V=e(async W=>(u.log.info(`${N}: all files become one layer, since ${W}`),T===void 0&&y&&!l&&u.log.warn(`${N}: it\
s image is gone, so the snapshot keeps the command of the container as it is`),{id:await O(n,t,{repository:s,tag:d,signal:u.signal}),reference:L,changes:U,clean:K(
t,{base:T,withEnv:l,isFlat:!0,ofProject:y})}),"flat");if((T?.RootFS.Layers?.length??0)>=H)return await V(`its image has ${T?.RootFS.Layers?.length} layers alrea\
dy`);try{const W=l?{}:{Env:Z(t,T)};return{id:await(0,v.LE)(n,t.Id,{repository:s,tag:d,config:W,what:`commit container '${N}'`,signal:u.signal}),reference:L,changes:U,
clean:K(t,{base:T,withEnv:l,isFlat:!1,ofProject:y})}}catch(W){if(!(W instanceof D.m_)||await(0,v.FA)(n,t.Id,u)===void 0)throw W;return await V("Docker has lost \
the content of its image")}}e(z,"commitContainerImage");async function X(n,t,{changes:f,c:s}){const d=t.Mounts.map(({Destination:u})=>u),l=e(u=>d.some(L=>L.startsWith(
`${u}/`)),"isAbove");if(f.some(({Path:u})=>!l(u)&&!d.includes(u)))return!0;const y=f.filter(({Path:u})=>l(u));return y.length>0&&await j(n,t,{folders:y,c:s})}e(
X,"hasWritten");function Z({Config:n},t){const f=new Map((t?.Config?.Env??[]).map(s=>[Y(s),s]));return(n.Env??[]).map(s=>f.get(Y(s))??`${Y(s)}=`)}e(Z,"withoutVa\
lues");function Y(n){return n.split("=",1)[0]??""}e(Y,"nameOf")}),97771:((k,b,r)=>{r.d(b,{Z:e(()=>_,"Z"),_:e(()=>$,"_")});var D=r(44143),v=r(12362);async function _(O,g,{
spool:E,c:w}){const i=w.progress.start(`Reading ${O}`);try{const{digest:a,size:c,open:m}=await E.keep((0,v.Mi)(g(),o=>i.add(o.length)),w.signal);return{blob:{label:O,
digest:a,size:c,open:m},digest:e(async()=>a,"digest")}}finally{i.done()}}e(_,"spoolBlob");function $(O,g){let E;const w=e(async function*(){const i=(0,v.$8)();yield*(0,v.
Mi)(g(),a=>i.add(a)),E=Promise.resolve((0,D.aD)(i.done().sha256))},"summed");return{blob:{label:O,open(i){return i===void 0?w():(E=i,g())}},async digest(){if(E===
void 0)for await(const i of w());return await E}}}e($,"deferBlob")}),31075:((k,b,r)=>{r.d(b,{DI:e(()=>g,"DI"),fY:e(()=>i,"fY"),ko:e(()=>w,"ko")});var D=r(75892);
const v=125,_=["overlay2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],$=new Map([["overlayfs",499]]),O=/mount options (?:is|are) too long|argument list too long/i;
function g(a,{Driver:c,DriverStatus:m},o){const p=(m??[]).some(([,A])=>A.startsWith("io.containerd.snapshotter")),h=p?$.get(c):_.includes(c)?v:void 0;if(h===void 0||
a<=h)return;const M=p?"":". Or give Docker the containerd image store, which takes more";return{message:`${o} ${a} layers, and Docker with the storage driver ${c}\
 takes ${h} at most`,hint:`${E}${M}`,layers:a,limit:h}}e(g,"tooDeep");const E="Make it one layer where it runs: docker export <container> | docker import - <nam\
e>";function w(a,c,m){const o=g(a,c,m);if(o!==void 0)throw new D.Wt(o.message,{hint:o.hint,fields:{layers:o.layers,limit:o.limit}})}e(w,"refuseDepth");function i(a,c,m){
return!(a instanceof D.Qd)||!O.test(a.message)?a:new D.Wt(`${m} ${c} layers, more than Docker can mount at once here`,{hint:E,fields:{layers:c},cause:a})}e(i,"a\
sTooDeep")}),89143:((k,b,r)=>{r.d(b,{a:e(()=>_,"a"),t:e(()=>$,"t")});var D=r(75892);const v=16<<20;function _(g,E){const w=new Map(g.blobs.flatMap(o=>o.role==="\
metadata"&&o.path!==void 0?[[o.path,o]]:[])),i=new Map(g.blobs.map(o=>[o.digest,o])),a=new Map(g.volumes.map(({name:o,digest:p})=>[o,i.get(p)])),c=new Map(g.bind_mounts?.
map(({path:o,digest:p})=>[o,i.get(p)])),m=e(o=>o===void 0?void 0:O(o),"found");return{async file(o){const p=w.get(o);if(p===void 0)throw new D.cs(`The snapshot \
'${g.snapshot_name}' has no file ${o}`);if(p.size>v)throw new D._p(`${o} of the snapshot has ${p.size} bytes, more than the limit of ${v}`);const h=[];for await(const M of E.
open(O(p)))h.push(M);return Buffer.concat(h)},volume:e(o=>m(a.get(o)),"volume"),bindMount:e(o=>m(c.get(o)),"bindMount")}}e(_,"storedParts");function $(g,E){const w=g.
services.find(i=>i.name===E);if(w===void 0)throw new D.cs(`The snapshot has no image '${E}'`);return{...g,kind:"image",services:[w],volumes:[],platform:w.platform??
g.platform}}e($,"singleImageManifest");function O({digest:g,size:E,recipe:w}){if(w===void 0)throw new D.cs(`The manifest does not say how ${g} is put together`);
return{digest:g,size:E,recipe:w}}e(O,"stored")}),71169:((k,b,r)=>{r.d(b,{K:e(()=>m,"K"),k:e(()=>o,"k")});var D=r(73024),v=r(51455),_=r(48161),$=r(76760),O=r(46466),
g=r(44143),E=r(24746),w=r(56690),i=r(12362);const a="vm-snapshot-spool-",c=1024*1024;async function m(){const{path:h,[Symbol.asyncDispose]:M}=await o();let j=0;
return{async keep(A,I){const S=(0,$.join)(h,String(j++)),P=(0,i.$8)();await(0,E.MH)(`Cannot keep a volume's copy in ${(0,_.tmpdir)()}`,()=>(0,O.pipeline)((0,i.Mi)(
A,K=>P.add(K)),(0,D.createWriteStream)(S,{mode:384}),{signal:I}));const{sha256:B,size:R}=P.done();return{digest:(0,g.aD)(B),size:R,open:e(()=>(0,D.createReadStream)(
S,{highWaterMark:c,signal:I}),"open")}},[Symbol.asyncDispose]:M}}e(m,"openSpool");async function o(){await p();const h=(0,$.join)((0,_.tmpdir)(),`${a}${(0,w.Pg)()}`);
return await(0,E.MH)(`Cannot make ${h}`,()=>(0,v.mkdir)(h,{mode:448})),{path:h,[Symbol.asyncDispose]:()=>(0,v.rm)(h,{recursive:!0,force:!0})}}e(o,"workFolder");
async function p(){const h=(await(0,v.readdir)((0,_.tmpdir)())).filter(M=>M.startsWith(a)&&(0,w.Tu)(M.slice(a.length))==="dead");for(const M of h)await(0,v.rm)(
(0,$.join)((0,_.tmpdir)(),M),{recursive:!0,force:!0})}e(p,"removeAbandoned")}),14324:((k,b,r)=>{r.d(b,{$:e(()=>p,"$")});var D=r(69865),v=r(51455),_=r(76760),$=r(
75892),O=r(95782);const g=2,E=1e3,w=512;async function i(h,{container:M,changes:j,signal:A}){if(h.endpoint.kind!=="unix"||process.geteuid?.()!==0)return;const I=c(
M,await h.info({signal:A}));if(I===void 0||(await(0,v.lstat)(I).catch(()=>{}))?.isDirectory()!==!0)return;const S={amount:0,first:""},P={amount:0,first:""},B=j.
filter(({Kind:R})=>R!==g).map(({Path:R})=>R);for(let R=0;R<B.length;R+=E){A.throwIfAborted();const K=B.slice(R,R+E);for(const x of await m(I,K,A))a(S,{amount:1,
first:x});const G=await Promise.all(K.map(x=>(0,v.lstat)((0,_.join)(I,x)).catch(()=>{})));for(const[x,H]of G.entries()){const z=H?.isFile()?H.size-H.blocks*w:0;
z>0&&a(P,{amount:z,first:K[x]??""})}}return{attributes:S,holes:P}}e(i,"layerLosses");function a(h,M){h.amount===0&&(h.first=M.first),h.amount+=M.amount}e(a,"cou\
nt");function c({Id:h,GraphDriver:M},{DockerRootDir:j,Driver:A}){const{UpperDir:I}=M?.Data??{};return I??(j===void 0?void 0:(0,_.join)(j,"rootfs",A,h))}e(c,"lay\
erFolder");async function m(h,M,j){const A=[],I=["--no-dereference","--match=^user\\.","--",...M.map(P=>`.${P}`)],S=e(P=>{P.startsWith("# file: ")&&A.push(`/${P.
slice(8).replace(/^\.\//,"")}`)},"onLine");try{await(0,O.VO)({command:"getfattr",args:I,cwd:h,env:{LC_ALL:"C.UTF-8"}},{signal:j,title:"looking for attributes",onLine:S})}catch(P){
if(!(P instanceof $.Qd)&&!(P instanceof $.Wt))throw P}return A}e(m,"withAttributes");const o=256<<20;async function p(h,M,{changes:j,c:A}){const I=await i(h,{container:M,
changes:j,signal:A.signal});if(I===void 0)return;const S=M.Name.slice(1),{attributes:P,holes:B}=I;if(P.amount>0){const R=P.amount===1?`${P.first} has`:`${P.first}\
 and ${P.amount-1} more files have`;A.log.warn(`${S}: ${R} attributes (user.*) that do not come along: Docker keeps them in volumes only`)}B.amount>=o&&A.log.warn(
`${S}: ${(0,D.z3)(B.amount)} of holes in sparse files, such as ${B.first}, are read and restored as zeros: Docker keeps holes in volumes only`)}e(p,"warnOfLosse\
s")})};export{oe as id,se as ids,re as modules};
