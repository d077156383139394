var te=Object.defineProperty;var e=(k,M)=>te(k,"name",{value:M,configurable:!0});const oe=6096,se=[6096],re={93322:((k,M,r)=>{r.d(M,{AB:e(()=>E,"AB"),Mi:e(()=>O,"Mi"),Oo:e(()=>p,"Oo"),SH:e(()=>$,"SH"),sc:e(()=>v,"sc"),wW:e(()=>y,"wW")});var D=r(
77598),g=r(46466);async function*p(i){yield i}e(p,"once");async function*O(i,a){for await(const c of i)a(c),yield c}e(O,"tap");async function*$(i,a){let c,m=0;for await(const o of i){
let _=0;for(;_<o.length;){if(c===void 0&&o.length-_>=a){yield o.subarray(_,_+a),_+=a;continue}c??=new Uint8Array(a);const h=o.subarray(_,_+a-m);c.set(h,m),_+=h.
length,m+=h.length,!(m<a)&&(yield c,c=void 0,m=0)}}c!==void 0&&(yield c.subarray(0,m))}e($,"blocksOf");async function*y(i,a,c){const m=[];try{for await(const o of i){
const _=c(o);_.catch(()=>{}),m.push(_),m.length>=a&&(yield await m.shift())}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}e(y,"map\
Ordered");async function*v(i,a){const c=(0,g.pipeline)(i,a);c.catch(()=>{});try{yield*a,await c}finally{a.destroy(),await Promise.allSettled([c])}}e(v,"through");
function E(){const i=(0,D.createHash)("sha256");let a=0;return{add(c){i.update(c),a+=c.length},done:e(()=>({size:a,sha256:i.digest("hex")}),"done")}}e(E,"summer")}),
6957:((k,M,r)=>{r.d(M,{b:e(()=>D,"b")});async function D(...g){for(const p of await Promise.allSettled(g))if(p.status==="rejected")throw p.reason;return await Promise.
all(g)}e(D,"together")}),70033:((k,M,r)=>{r.d(M,{y:e(()=>D,"y")});function D(p,O){return`vm-snapshot/${g(p.project)||"project"}/${g(O)||"service"}:${p.name}`}e(
D,"ownReference");function g(p){return p.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(g,"component")}),83925:((k,M,r)=>{r.d(M,{w:e(()=>D,"w")});
function D(p){const[O]=p;if(O===void 0)return"it does not match the schema";const $=p.length>1?` (and ${p.length-1} more)`:"";return`${g(O.path)}: ${O.message.replaceAll(
new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${$}`}e(D,"describeIssues");function g(p){return p.length===0?"the document":p.map($=>typeof $=="number"?`[${$}]`:`\
.${String($).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(g,"fieldName")}),56082:((k,M,r)=>{r.d(M,{h:e(()=>O,"h")});var D=r(44143),
g=r(93322);const p="config";async function*O(y,{id:v,clean:E},{c:i,...a}){const c=y.capture({kind:"image",reference:v},a,i);if(E===void 0)return(yield*c).images[0];
let m;try{for(;;){const o=await c.next();if(o.done)return{...o.value.images[0],...m!==void 0&&{config:m}};if(o.value.label!==p){yield o.value;continue}const _=await $(
o.value,E);m=(0,D.ol)(_),yield{label:p,digest:m,size:_.length,open:e(()=>(0,g.Oo)(_),"open")}}}finally{await c.return(void 0)}}e(O,"captureContainerImage");async function $(y,v){
const E=[];for await(const i of y.open())E.push(i);return Buffer.from(JSON.stringify(v(JSON.parse(Buffer.concat(E).toString("utf8")))))}e($,"cleaned")}),86700:((k,M,r)=>{
r.d(M,{d:e(()=>z,"d")});var D=r(75892),g=r(17095),p=r(64007);const O=9e5;async function $(n,{Id:t,Name:f},{repository:s,tag:d,signal:l}){const w=`export contain\
er '${f.slice(1)}'`,u=n.bytes({method:"GET",path:`/containers/${t}/export`,what:w,signal:l,idle:O}),I={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,
tag:d},body:u,what:w,signal:l,idle:O};for await(const T of(0,p.c)(n.bytes(I),w));return(await n.inspectImage(`${s}:${d}`,{signal:l})).Id}e($,"exportAsImage");var y=r(
2430),v=r(56118);const E=16384;async function i(n,t,{path:f,signal:s}){const d=[];let l=0;for await(const U of n.readContainer(t,f,{signal:s}))if(d.push(U),l+=U.
length,l>=E)break;const w=await a(Buffer.concat(d));if(w===void 0)return;const{mode:u=0,uid:L=0,gid:I=0,mtime:T=new Date(0)}=w;return{mode:u&4095,uid:L,gid:I,mtime:T}}
e(i,"folderFacts");function a(n){const t=(0,v.extract)();return new Promise(f=>{t.once("entry",s=>{f(s),t.destroy()});for(const s of["error","close","finish"])t.
on(s,()=>f(void 0));t.end(n)})}e(a,"firstHeader");var c=r(25243),m=function(n,t,f){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("\
Object expected.");var s,d;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],f&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
d&&(s=e(function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),n.stack.push({value:t,dispose:s,async:f})}else f&&n.stack.push({async:!0});return t},
o=(function(n){return function(t){function f(w){t.error=t.hasError?new n(w,t.error,"An error was suppressed during disposal."):w,t.hasError=!0}e(f,"fail");var s,
d=0;function l(){for(;s=t.stack.pop();)try{if(!s.async&&d===1)return d=0,t.stack.push(s),Promise.resolve().then(l);if(s.dispose){var w=s.dispose.call(s.value);if(s.
async)return d|=2,Promise.resolve(w).then(l,function(u){return f(u),l()})}else d|=1}catch(u){f(u)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,f){var s=new Error(f);return s.name="Suppr\
essedError",s.error=n,s.suppressed=t,s});const _=6e4,h=1,P={mode:493,uid:0,gid:0};async function j(n,{Id:t,Image:f},{folders:s,c:d}){const l=e(async(u,L)=>await i(
n,u,{path:L,signal:d.signal}),"facts");return await A(e(async()=>{const u={stack:[],error:void 0,hasError:!1};try{for(const{Path:T}of s.filter(({Kind:U})=>U===h))
if(!C(await l(t,T),P))return!0;const L=s.filter(({Kind:T})=>T!==h);if(L.length===0)return!1;const I=m(u,await b(n,f,d),!0);for(const{Path:T}of L)if(!C(await l(t,
T),await l(I.id,T)))return!0;return!1}catch(L){u.error=L,u.hasError=!0}finally{const L=o(u);L&&await L}},"look"),d)??!0}e(j,"changedFolders");async function A(n,t){
try{return await n()}catch(f){if(!(f instanceof D.Qd))throw f;t.log.debug(`modes and owners are not looked at: ${f.message}`);return}}e(A,"ifOpen");async function S(n,{
Id:t,Image:f},{base:s,c:d}){const l={stack:[],error:void 0,hasError:!1};try{const w=await A(()=>i(n,t,{path:"/",signal:d.signal}),d);if(w===void 0||C(w,P))return;
if(s===void 0)return w;const u=m(l,await b(n,f,d),!0);return C(w,await i(n,u.id,{path:"/",signal:d.signal}))?void 0:w}catch(w){l.error=w,l.hasError=!0}finally{const w=o(
l);w&&await w}}e(S,"changedRoot");function C(n,t){return n?.mode===t?.mode&&n?.uid===t?.uid&&n?.gid===t?.gid}e(C,"isSame");async function b(n,t,f){const s={Image:t,
Cmd:["never"],NetworkDisabled:!0,Labels:{[c.eq]:(0,y.Pg)()}},d=await n.createContainer(s,f);return{id:d,[Symbol.asyncDispose]:()=>n.removeContainer(d,{signal:AbortSignal.
timeout(_)})}}e(b,"pristineContainer");var B=r(77250);const R=/^PATH=/;function K({Config:n},{base:t,withEnv:f,isFlat:s,ofProject:d}){const l={...t?.Config},w=f?
n.Env:t===void 0?n.Env?.filter(x=>R.test(x)):l.Env,u=Object.entries(n.Labels??{}).filter(([x,Q])=>l.Labels?.[x]===Q||(0,B.es)(x)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(x)),{Hostname:L,Image:I,MacAddress:T,...U}=n,H=t===void 0?U:l,V=s&&t!==void 0&&{os:t.Os,architecture:t.Architecture,...t.Variant&&{variant:t.Variant}},W=d&&
!f;return({container:x,container_config:Q,config:q,history:J,...ee})=>({...ee,...V,history:W?F(J):J,config:{...s?H:q,Env:w??[],...W?G(l,{isKnown:t!==void 0}):{Labels:Object.
fromEntries(u)}}})}e(K,"cleanConfig");function G(n,{isKnown:t}){const{Cmd:f,Entrypoint:s,Healthcheck:d,Labels:l}=n;return{...t&&{Cmd:f,Entrypoint:s},Healthcheck:d,
Labels:l??{}}}e(G,"ofTheImage");function F(n){return Array.isArray(n)?n.map((t,f)=>f===n.length-1?{...t,created_by:"vm snapshot create"}:t):n}e(F,"withoutComman\
d");const N=110;async function z(n,t,f){const{repository:s,tag:d,withEnv:l,ofProject:w,c:u}=f,L=`${s}:${d}`,I=await n.inspectImage(t.Image,u).catch(W=>{if(!(W instanceof
D.m_))throw W}),T=await S(n,t,{base:I,c:u});if(T!==void 0){const W=`${T.mode.toString(8)}, ${T.uid}:${T.gid}`;u.log.warn(`${t.Name.slice(1)}: mode and owner of \
/ (${W}) do not come along: Docker gives each container a / of its own`)}const U=await(0,g.fs)(n,t.Id,u);if(I!==void 0&&!await X(n,t,{changes:U,c:u}))return{id:t.
Image,reference:void 0};const H=t.Name.slice(1),V=e(async W=>(u.log.info(`${H}: all files become one layer, since ${W}`),I===void 0&&w&&!l&&u.log.warn(`${H}: it\
s image is gone, so the snapshot keeps the command of the container as it is`),{id:await $(n,t,{repository:s,tag:d,signal:u.signal}),reference:L,changes:U,clean:K(
t,{base:I,withEnv:l,isFlat:!0,ofProject:w})}),"flat");if((I?.RootFS.Layers?.length??0)>=N)return await V(`its image has ${I?.RootFS.Layers?.length} layers alrea\
dy`);try{const W=l?{}:{Env:Z(t,I)};return{id:await(0,g.LE)(n,t.Id,{repository:s,tag:d,config:W,what:`commit container '${H}'`,signal:u.signal}),reference:L,changes:U,
clean:K(t,{base:I,withEnv:l,isFlat:!1,ofProject:w})}}catch(W){if(!(W instanceof D.m_)||await(0,g.FA)(n,t.Id,u)===void 0)throw W;return await V("Docker has lost \
the content of its image")}}e(z,"imageOf");async function X(n,t,{changes:f,c:s}){const d=t.Mounts.map(({Destination:u})=>u),l=e(u=>d.some(L=>L.startsWith(`${u}/`)),
"isAbove");if(f.some(({Path:u})=>!l(u)&&!d.includes(u)))return!0;const w=f.filter(({Path:u})=>l(u));return w.length>0&&await j(n,t,{folders:w,c:s})}e(X,"hasWrit\
ten");function Z({Config:n},t){const f=new Map((t?.Config?.Env??[]).map(s=>[Y(s),s]));return(n.Env??[]).map(s=>f.get(Y(s))??`${Y(s)}=`)}e(Z,"withoutValues");function Y(n){
return n.split("=",1)[0]??""}e(Y,"nameOf")}),11959:((k,M,r)=>{r.d(M,{DI:e(()=>y,"DI"),fY:e(()=>i,"fY"),ko:e(()=>E,"ko")});var D=r(75892);const g=125,p=["overlay\
2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],O=new Map([["overlayfs",499]]),$=/mount options (?:is|are) too long|argument list too long/i;
function y(a,{Driver:c,DriverStatus:m},o){const _=(m??[]).some(([,A])=>A.startsWith("io.containerd.snapshotter")),h=_?O.get(c):p.includes(c)?g:void 0;if(h===void 0||
a<=h)return;const P=_?"":". Or give Docker the containerd image store, which takes more";return{message:`${o} ${a} layers, and Docker with the storage driver ${c}\
 takes ${h} at most`,hint:`${v}${P}`,layers:a,limit:h}}e(y,"tooDeep");const v="Make it one layer where it runs: docker export <container> | docker import - <nam\
e>";function E(a,c,m){const o=y(a,c,m);if(o!==void 0)throw new D.Wt(o.message,{hint:o.hint,fields:{layers:o.layers,limit:o.limit}})}e(E,"refuseDepth");function i(a,c,m){
return!(a instanceof D.Qd)||!$.test(a.message)?a:new D.Wt(`${m} ${c} layers, more than Docker can mount at once here`,{hint:v,fields:{layers:c},cause:a})}e(i,"a\
sTooDeep")}),37607:((k,M,r)=>{r.d(M,{D:e(()=>p,"D"),x:e(()=>O,"x")});var D=r(44143),g=r(93322);async function p($,y,{spool:v,c:E}){const i=E.progress.start(`Rea\
ding ${$}`);try{const{digest:a,size:c,open:m}=await v.keep((0,g.Mi)(y(),o=>i.add(o.length)),E.signal);return{blob:{label:$,digest:a,size:c,open:m},digest:e(async()=>a,
"digest")}}finally{i.done()}}e(p,"readNow");function O($,y){let v;const E=e(async function*(){const i=(0,g.AB)();yield*(0,g.Mi)(y(),a=>i.add(a)),v=Promise.resolve(
(0,D.aD)(i.done().sha256))},"summed");return{blob:{label:$,open(i){return i===void 0?E():(v=i,y())}},async digest(){if(v===void 0)for await(const i of E());return await v}}}
e(O,"offer")}),96040:((k,M,r)=>{r.d(M,{C:e(()=>p,"C"),j:e(()=>O,"j")});var D=r(75892);const g=16<<20;function p(y,v){const E=new Map(y.blobs.flatMap(o=>o.role===
"metadata"&&o.path!==void 0?[[o.path,o]]:[])),i=new Map(y.blobs.map(o=>[o.digest,o])),a=new Map(y.volumes.map(({name:o,digest:_})=>[o,i.get(_)])),c=new Map(y.bind_mounts?.
map(({path:o,digest:_})=>[o,i.get(_)])),m=e(o=>o===void 0?void 0:$(o),"found");return{async file(o){const _=E.get(o);if(_===void 0)throw new D.cs(`The snapshot \
'${y.snapshot_name}' has no file ${o}`);if(_.size>g)throw new D._p(`${o} of the snapshot has ${_.size} bytes, more than the limit of ${g}`);const h=[];for await(const P of v.
open($(_)))h.push(P);return Buffer.concat(h)},volume:e(o=>m(a.get(o)),"volume"),bindMount:e(o=>m(c.get(o)),"bindMount")}}e(p,"partsOf");function O(y,v){const E=y.
services.find(i=>i.name===v);if(E===void 0)throw new D.cs(`The snapshot has no image '${v}'`);return{...y,kind:"image",services:[E],volumes:[],platform:E.platform??
y.platform}}e(O,"imageAlone");function $({digest:y,size:v,recipe:E}){if(E===void 0)throw new D.cs(`The manifest does not say how ${y} is put together`);return{digest:y,
size:v,recipe:E}}e($,"stored")}),3677:((k,M,r)=>{r.d(M,{K:e(()=>m,"K"),k:e(()=>o,"k")});var D=r(73024),g=r(51455),p=r(48161),O=r(76760),$=r(46466),y=r(44143),v=r(
3134),E=r(2430),i=r(93322);const a="vm-snapshot-spool-",c=1024*1024;async function m(){const{path:h,[Symbol.asyncDispose]:P}=await o();let j=0;return{async keep(A,S){
const C=(0,O.join)(h,String(j++)),b=(0,i.AB)();await(0,v.CD)(`Cannot keep a volume's copy in ${(0,p.tmpdir)()}`,()=>(0,$.pipeline)((0,i.Mi)(A,K=>b.add(K)),(0,D.
createWriteStream)(C,{mode:384}),{signal:S}));const{sha256:B,size:R}=b.done();return{digest:(0,y.aD)(B),size:R,open:e(()=>(0,D.createReadStream)(C,{highWaterMark:c,
signal:S}),"open")}},[Symbol.asyncDispose]:P}}e(m,"openSpool");async function o(){await _();const h=(0,O.join)((0,p.tmpdir)(),`${a}${(0,E.Pg)()}`);return await(0,v.
CD)(`Cannot make ${h}`,()=>(0,g.mkdir)(h,{mode:448})),{path:h,[Symbol.asyncDispose]:()=>(0,g.rm)(h,{recursive:!0,force:!0})}}e(o,"workFolder");async function _(){
const h=(await(0,g.readdir)((0,p.tmpdir)())).filter(P=>P.startsWith(a)&&(0,E.Tu)(P.slice(a.length))==="dead");for(const P of h)await(0,g.rm)((0,O.join)((0,p.tmpdir)(),
P),{recursive:!0,force:!0})}e(_,"removeAbandoned")}),64539:((k,M,r)=>{r.d(M,{$:e(()=>_,"$")});var D=r(13785),g=r(51455),p=r(76760),O=r(75892),$=r(51313);const y=2,
v=1e3,E=512;async function i(h,{container:P,changes:j,signal:A}){if(h.endpoint.kind!=="unix"||process.geteuid?.()!==0)return;const S=c(P,await h.info({signal:A}));
if(S===void 0||(await(0,g.lstat)(S).catch(()=>{}))?.isDirectory()!==!0)return;const C={amount:0,first:""},b={amount:0,first:""},B=j.filter(({Kind:R})=>R!==y).map(
({Path:R})=>R);for(let R=0;R<B.length;R+=v){A.throwIfAborted();const K=B.slice(R,R+v);for(const F of await m(S,K,A))a(C,{amount:1,first:F});const G=await Promise.
all(K.map(F=>(0,g.lstat)((0,p.join)(S,F)).catch(()=>{})));for(const[F,N]of G.entries()){const z=N?.isFile()?N.size-N.blocks*E:0;z>0&&a(b,{amount:z,first:K[F]??""})}}
return{attributes:C,holes:b}}e(i,"layerLosses");function a(h,P){h.amount===0&&(h.first=P.first),h.amount+=P.amount}e(a,"count");function c({Id:h,GraphDriver:P},{
DockerRootDir:j,Driver:A}){const{UpperDir:S}=P?.Data??{};return S??(j===void 0?void 0:(0,p.join)(j,"rootfs",A,h))}e(c,"layerFolder");async function m(h,P,j){const A=[],
S=["--no-dereference","--match=^user\\.","--",...P.map(b=>`.${b}`)],C=e(b=>{b.startsWith("# file: ")&&A.push(`/${b.slice(8).replace(/^\.\//,"")}`)},"onLine");try{
await(0,$.VO)({command:"getfattr",args:S,cwd:h,env:{LC_ALL:"C.UTF-8"}},{signal:j,title:"looking for attributes",onLine:C})}catch(b){if(!(b instanceof O.Qd)&&!(b instanceof
O.Wt))throw b}return A}e(m,"withAttributes");const o=256<<20;async function _(h,P,{changes:j,c:A}){const S=await i(h,{container:P,changes:j,signal:A.signal});if(S===
void 0)return;const C=P.Name.slice(1),{attributes:b,holes:B}=S;if(b.amount>0){const R=b.amount===1?`${b.first} has`:`${b.first} and ${b.amount-1} more files hav\
e`;A.log.warn(`${C}: ${R} attributes (user.*) that do not come along: Docker keeps them in volumes only`)}B.amount>=o&&A.log.warn(`${C}: ${(0,D.z3)(B.amount)} o\
f holes in sparse files, such as ${B.first}, are read and restored as zeros: Docker keeps holes in volumes only`)}e(_,"warnOfLosses")})};export{oe as id,se as ids,re as modules};
