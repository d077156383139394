var te=Object.defineProperty;var e=(B,M)=>te(B,"name",{value:M,configurable:!0});const oe=5137,se=[5137],re={12362:((B,M,i)=>{i.d(M,{$8:e(()=>_,"$8"),Mi:e(()=>O,"Mi"),Oo:e(()=>E,"Oo"),SH:e(()=>$,"SH"),sc:e(()=>m,"sc"),wW:e(()=>P,"wW")});var D=i(
77598),v=i(46466);async function*E(c){yield c}e(E,"once");async function*O(c,o){for await(const f of c)o(f),yield f}e(O,"tap");async function*$(c,o){let f,g=0;for await(const y of c){
let a=0;for(;a<y.length;){if(f===void 0&&y.length-a>=o){yield y.subarray(a,a+o),a+=o;continue}f??=new Uint8Array(o);const r=y.subarray(a,a+o-g);f.set(r,g),a+=r.
length,g+=r.length,!(g<o)&&(yield f,f=void 0,g=0)}}f!==void 0&&(yield f.subarray(0,g))}e($,"blocksOf");async function*P(c,o,f){const g=[];try{for await(const y of c){
const a=f(y);a.catch(()=>{}),g.push(a),g.length>=o&&(yield await g.shift())}for(;g.length>0;)yield await g.shift()}finally{await Promise.allSettled(g)}}e(P,"map\
Ordered");async function*m(c,o){const f=(0,v.pipeline)(c,o);f.catch(()=>{});try{yield*o,await f}finally{o.destroy(),await Promise.allSettled([f])}}e(m,"through");
function _(){const c=(0,D.createHash)("sha256");let o=0;return{add(f){c.update(f),o+=f.length},done:e(()=>({size:o,sha256:c.digest("hex")}),"done")}}e(_,"hashCo\
unter")}),93211:((B,M,i)=>{i.d(M,{w:e(()=>D,"w")});function D(E){const[O]=E;if(O===void 0)return"it does not match the schema";const $=E.length>1?` (and ${E.length-
1} more)`:"";return`${v(O.path)}: ${O.message.replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${$}`}e(D,"describeIssues");function v(E){return E.length===
0?"the document":E.map($=>typeof $=="number"?`[${$}]`:`.${String($).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(v,"fieldName")}),4469:((B,M,i)=>{
i.d(M,{a:e(()=>D,"a")});function D(E,O){return`vm-snapshot/${v(E.project)||"project"}/${v(O)||"service"}:${E.name}`}e(D,"snapshotReference");function v(E){return E.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(v,"component")}),89366:((B,M,i)=>{i.d(M,{h:e(()=>$,"h")});var D=i(44143),v=i(75892),E=i(12362);const O="\
config";async function*$(_,{id:c,clean:o},{c:f,...g}){const y=_.capture({kind:"image",reference:c},g,f);if(o===void 0)return P(yield*y);let a;try{for(;;){const r=await y.
next();if(r.done)return{...P(r.value),...a!==void 0&&{config:a}};if(r.value.label!==O){yield r.value;continue}const p=await m(r.value,o);a=(0,D.ol)(p),yield{label:O,
digest:a,size:p.length,open:e(()=>(0,E.Oo)(p),"open")}}}finally{await y.return(void 0)}}e($,"captureContainerImage");function P({images:[_]}){if(_===void 0)throw new v.
cs("The capture of an image returned no image");return _}e(P,"imageOf");async function m(_,c){const o=[];for await(const f of _.open())o.push(f);return Buffer.from(
JSON.stringify(c(JSON.parse(Buffer.concat(o).toString("utf8")))))}e(m,"cleaned")}),65703:((B,M,i)=>{i.d(M,{u:e(()=>z,"u")});var D=i(75892),v=i(17095),E=i(64007);
const O=9e5;async function $(n,{Id:t,Name:d},{repository:s,tag:u,signal:h}){const w=`export container '${d.slice(1)}'`,l=n.bytes({method:"GET",path:`/containers\
/${t}/export`,what:w,signal:h,idle:O}),C={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,tag:u},body:l,what:w,signal:h,idle:O};for await(const R of(0,E.
c)(n.bytes(C),w));return(await n.inspectImage(`${s}:${u}`,{signal:h})).Id}e($,"exportAsImage");var P=i(56690),m=i(56118);const _=16384;async function c(n,t,{path:d,
signal:s}){const u=[];let h=0;for await(const K of n.readContainer(t,d,{signal:s}))if(u.push(K),h+=K.length,h>=_)break;const w=await o(Buffer.concat(u));if(w===
void 0)return;const{mode:l=0,uid:L=0,gid:C=0,mtime:R=new Date(0)}=w;return{mode:l&4095,uid:L,gid:C,mtime:R}}e(c,"folderFacts");function o(n){const t=(0,m.extract)();
return new Promise(d=>{t.once("entry",s=>{d(s),t.destroy()});for(const s of["error","close","finish"])t.on(s,()=>d(void 0));t.end(n)})}e(o,"firstHeader");var f=i(
87271),g=function(n,t,d){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,u;if(d){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.
dispose],d&&(u=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");u&&(s=e(function(){try{u.call(this)}catch(h){return Promise.reject(h)}},
"dispose")),n.stack.push({value:t,dispose:s,async:d})}else d&&n.stack.push({async:!0});return t},y=(function(n){return function(t){function d(w){t.error=t.hasError?
new n(w,t.error,"An error was suppressed during disposal."):w,t.hasError=!0}e(d,"fail");var s,u=0;function h(){for(;s=t.stack.pop();)try{if(!s.async&&u===1)return u=
0,t.stack.push(s),Promise.resolve().then(h);if(s.dispose){var w=s.dispose.call(s.value);if(s.async)return u|=2,Promise.resolve(w).then(h,function(l){return d(l),
h()})}else u|=1}catch(l){d(l)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(h,"next"),h()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,d){var s=new Error(d);return s.name="SuppressedError",s.error=n,s.suppressed=t,s});const a=6e4,r=1,p={mode:493,uid:0,gid:0};
async function S(n,{Id:t,Image:d},{folders:s,c:u}){const h=e(async(l,L)=>await c(n,l,{path:L,signal:u.signal}),"facts");return await A(e(async()=>{const l={stack:[],
error:void 0,hasError:!1};try{for(const{Path:R}of s.filter(({Kind:K})=>K===r))if(!T(await h(t,R),p))return!0;const L=s.filter(({Kind:R})=>R!==r);if(L.length===0)
return!1;const C=g(l,await b(n,d,u),!0);for(const{Path:R}of L)if(!T(await h(t,R),await h(C.id,R)))return!0;return!1}catch(L){l.error=L,l.hasError=!0}finally{const L=y(
l);L&&await L}},"look"),u)??!0}e(S,"changedFolders");async function A(n,t){try{return await n()}catch(d){if(!(d instanceof D.Qd))throw d;t.log.debug(`cannot com\
pare modes and owners: ${d.message}`);return}}e(A,"ifOpen");async function I(n,{Id:t,Image:d},{base:s,c:u}){const h={stack:[],error:void 0,hasError:!1};try{const w=await A(
()=>c(n,t,{path:"/",signal:u.signal}),u);if(w===void 0||T(w,p))return;if(s===void 0)return w;const l=g(h,await b(n,d,u),!0);return T(w,await c(n,l.id,{path:"/",
signal:u.signal}))?void 0:w}catch(w){h.error=w,h.hasError=!0}finally{const w=y(h);w&&await w}}e(I,"changedRoot");function T(n,t){return n?.mode===t?.mode&&n?.uid===
t?.uid&&n?.gid===t?.gid}e(T,"isSame");async function b(n,t,d){const s={Image:t,Cmd:["never"],NetworkDisabled:!0,Labels:{[f.eq]:(0,P.Pg)()}},u=await n.createContainer(
s,d);return{id:u,[Symbol.asyncDispose]:()=>n.removeContainer(u,{volumes:!0,signal:AbortSignal.timeout(a)})}}e(b,"pristineContainer");var U=i(26414);const W=/^PATH=/;
function k({Config:n},{base:t,withEnv:d,isFlat:s,ofProject:u}){const h={...t?.Config},w=d?n.Env:t===void 0?n.Env?.filter(x=>W.test(x)):h.Env,l=Object.entries(n.
Labels??{}).filter(([x,J])=>h.Labels?.[x]===J||(0,U.es)(x)||!/^(com\.docker\.compose|vm-snapshot)\./.test(x)),{Hostname:L,Image:C,MacAddress:R,...K}=n,N=t===void 0?
K:h,V=s&&t!==void 0&&{os:t.Os,architecture:t.Architecture,...t.Variant&&{variant:t.Variant}},j=u&&!d;return({container:x,container_config:J,config:q,history:Q,...ee})=>({
...ee,...V,history:j?F(Q):Q,config:{...s?N:q,Env:w??[],...j?G(h,{isKnown:t!==void 0}):{Labels:Object.fromEntries(l)}}})}e(k,"cleanConfig");function G(n,{isKnown:t}){
const{Cmd:d,Entrypoint:s,Healthcheck:u,Labels:h}=n;return{...t&&{Cmd:d,Entrypoint:s},Healthcheck:u,Labels:h??{}}}e(G,"ofTheImage");function F(n){return Array.isArray(
n)?n.map((t,d)=>d===n.length-1?{...t,created_by:"vm snapshot create"}:t):n}e(F,"withoutCommand");const H=110;async function z(n,t,d){const{repository:s,tag:u,withEnv:h,
ofProject:w,c:l}=d,L=`${s}:${u}`,C=await n.inspectImage(t.Image,l).catch(j=>{if(!(j instanceof D.m_))throw j}),R=await I(n,t,{base:C,c:l});if(R!==void 0){const j=`${R.
mode.toString(8)}, ${R.uid}:${R.gid}`;l.log.warn(`${t.Name.slice(1)}: mode and owner of / (${j}) are not captured: Docker creates a new / for each container`)}const K=await(0,v.
fs)(n,t.Id,l);if(C!==void 0&&!await X(n,t,{changes:K,c:l}))return{id:t.Image,reference:void 0};const N=t.Name.slice(1),V=e(async j=>(l.log.info(`${N}: capturing\
 all files as one layer, because ${j}`),C===void 0&&w&&!h&&l.log.warn(`${N}: its image no longer exists, so the snapshot keeps the container's command unchanged`),
{id:await $(n,t,{repository:s,tag:u,signal:l.signal}),reference:L,changes:K,clean:k(t,{base:C,withEnv:h,isFlat:!0,ofProject:w})}),"flat");if((C?.RootFS.Layers?.
length??0)>=H)return await V(`its image already has ${C?.RootFS.Layers?.length} layers`);try{const j=h?{}:{Env:Z(t,C)};return{id:await(0,v.LE)(n,t.Id,{repository:s,
tag:u,config:j,what:`commit container '${N}'`,signal:l.signal}),reference:L,changes:K,clean:k(t,{base:C,withEnv:h,isFlat:!1,ofProject:w})}}catch(j){if(!(j instanceof
D.m_)||await(0,v.FA)(n,t.Id,l)===void 0)throw j;return await V("Docker has lost the content of its image")}}e(z,"commitContainerImage");async function X(n,t,{changes:d,
c:s}){const u=t.Mounts.map(({Destination:l})=>l),h=e(l=>u.some(L=>L.startsWith(`${l}/`)),"isAbove");if(d.some(({Path:l})=>!h(l)&&!u.includes(l)))return!0;const w=d.
filter(({Path:l})=>h(l));return w.length>0&&await S(n,t,{folders:w,c:s})}e(X,"hasWritten");function Z({Config:n},t){const d=new Map((t?.Config?.Env??[]).map(s=>[
Y(s),s]));return(n.Env??[]).map(s=>d.get(Y(s))??`${Y(s)}=`)}e(Z,"withoutValues");function Y(n){return n.split("=",1)[0]??""}e(Y,"nameOf")}),97771:((B,M,i)=>{i.d(
M,{Z:e(()=>E,"Z"),_:e(()=>O,"_")});var D=i(44143),v=i(12362);async function E($,P,{spool:m,c:_}){const c=_.progress.start(`Reading ${$}`);try{const{digest:o,size:f,
open:g}=await m.keep((0,v.Mi)(P(),y=>c.add(y.length)),_.signal);return{blob:{label:$,digest:o,size:f,open:g},digest:e(async()=>o,"digest")}}finally{c.done()}}e(
E,"spoolBlob");function O($,P){let m;const _=e(async function*(){const c=(0,v.$8)();yield*(0,v.Mi)(P(),o=>c.add(o)),m=Promise.resolve((0,D.aD)(c.done().sha256))},
"summed");return{blob:{label:$,open(c){return c===void 0?_():(m=c,P())}},async digest(){if(m===void 0)for await(const c of _());return await m}}}e(O,"deferBlob")}),
31075:((B,M,i)=>{i.d(M,{DI:e(()=>P,"DI"),fY:e(()=>c,"fY"),ko:e(()=>_,"ko")});var D=i(75892);const v=125,E=["overlay2","overlay","fuse-overlayfs","aufs","btrfs",
"zfs","vfs","devicemapper"],O=new Map([["overlayfs",499]]),$=/mount options (?:is|are) too long|argument list too long/i;function P(o,{Driver:f,DriverStatus:g},y){
const a=(g??[]).some(([,A])=>A.startsWith("io.containerd.snapshotter")),r=a?O.get(f):E.includes(f)?v:void 0;if(r===void 0||o<=r)return;const p=a?"":". Or enable\
 the containerd image store of Docker, which supports more";return{message:`${y} ${o} layers, but Docker with the storage driver ${f} supports at most ${r}`,hint:`${m}${p}`,
layers:o,limit:r}}e(P,"tooDeep");const m="Flatten it where it runs: docker export <container> | docker import - <name>";function _(o,f,g){const y=P(o,f,g);if(y!==
void 0)throw new D.Wt(y.message,{hint:y.hint,fields:{layers:y.layers,limit:y.limit}})}e(_,"refuseDepth");function c(o,f,g){return!(o instanceof D.Qd)||!$.test(o.
message)?o:new D.Wt(`${g} ${f} layers, more than Docker can mount at once here`,{hint:m,fields:{layers:f},cause:o})}e(c,"asTooDeep")}),89143:((B,M,i)=>{i.d(M,{Aw:e(
()=>O,"Aw"),aE:e(()=>E,"aE"),tJ:e(()=>$,"tJ")});var D=i(75892);const v=16<<20;function E(m,_){const c=new Map(m.blobs.flatMap(a=>a.role==="metadata"&&a.path!==void 0?
[[a.path,a]]:[])),o=new Map(m.blobs.map(a=>[a.digest,a])),f=new Map(m.volumes.map(({name:a,digest:r})=>[a,o.get(r)])),g=new Map(m.bind_mounts?.map(({path:a,digest:r})=>[
a,o.get(r)])),y=e(a=>a===void 0?void 0:P(a),"found");return{async file(a){const r=c.get(a);if(r===void 0)throw new D.cs(`The snapshot '${m.snapshot_name}' does \
not contain the file ${a}`);if(r.size>v)throw new D._p(`${a} of the snapshot has ${r.size} bytes, more than the limit of ${v}`);const p=[];for await(const S of _.
open(P(r)))p.push(S);return Buffer.concat(p)},volume:e(a=>y(f.get(a)),"volume"),bindMount:e(a=>y(g.get(a)),"bindMount"),parts:e(a=>(m.parts??[]).flatMap(r=>{const p=y(
o.get(r.digest));return r.role===a&&p!==void 0?[{name:r.name,blob:p}]:[]}),"parts")}}e(E,"storedParts");function O({services:m,snapshot_name:_}){const[c]=m;if(c===
void 0)throw new D.cs(`The manifest of '${_}' lists no image`);return c}e(O,"onlyService");function $(m,_){const c=m.services.find(o=>o.name===_);if(c===void 0)
throw new D.cs(`The snapshot does not contain the image '${_}'`);return{...m,kind:"image",services:[c],volumes:[],platform:c.platform??m.platform}}e($,"singleIm\
ageManifest");function P({digest:m,size:_,recipe:c}){if(c===void 0)throw new D.cs(`The manifest does not contain the recipe of ${m}`);return{digest:m,size:_,recipe:c}}
e(P,"stored")}),71169:((B,M,i)=>{i.d(M,{K:e(()=>g,"K"),k:e(()=>y,"k")});var D=i(73024),v=i(51455),E=i(48161),O=i(76760),$=i(46466),P=i(44143),m=i(24746),_=i(56690),
c=i(12362);const o="vm-snapshot-spool-",f=1024*1024;async function g(){const{path:r,[Symbol.asyncDispose]:p}=await y();let S=0;return{async keep(A,I){const T=(0,O.
join)(r,String(S++)),b=(0,c.$8)();await(0,m.MH)(`Cannot buffer a volume in ${(0,E.tmpdir)()}`,()=>(0,$.pipeline)((0,c.Mi)(A,k=>b.add(k)),(0,D.createWriteStream)(
T,{mode:384}),{signal:I}));const{sha256:U,size:W}=b.done();return{digest:(0,P.aD)(U),size:W,open:e(()=>(0,D.createReadStream)(T,{highWaterMark:f,signal:I}),"ope\
n")}},[Symbol.asyncDispose]:p}}e(g,"openSpool");async function y(){await a();const r=(0,O.join)((0,E.tmpdir)(),`${o}${(0,_.Pg)()}`);return await(0,m.MH)(`Cannot\
 create ${r}`,()=>(0,v.mkdir)(r,{mode:448})),{path:r,[Symbol.asyncDispose]:()=>(0,v.rm)(r,{recursive:!0,force:!0})}}e(y,"workFolder");async function a(){const r=(await(0,v.
readdir)((0,E.tmpdir)())).filter(p=>p.startsWith(o)&&(0,_.Tu)(p.slice(o.length))==="dead");for(const p of r)await(0,v.rm)((0,O.join)((0,E.tmpdir)(),p),{recursive:!0,
force:!0})}e(a,"removeAbandoned")}),14324:((B,M,i)=>{i.d(M,{$:e(()=>a,"$")});var D=i(69865),v=i(51455),E=i(76760),O=i(75892),$=i(95782);const P=2,m=1e3,_=512;async function c(r,{
container:p,changes:S,signal:A}){if(r.endpoint.kind!=="unix"||process.geteuid?.()!==0)return;const I=f(p,await r.info({signal:A}));if(I===void 0||(await(0,v.lstat)(
I).catch(()=>{}))?.isDirectory()!==!0)return;const T={amount:0,first:""},b={amount:0,first:""},U=S.filter(({Kind:W})=>W!==P).map(({Path:W})=>W);for(let W=0;W<U.
length;W+=m){A.throwIfAborted();const k=U.slice(W,W+m);for(const F of await g(I,k,A))o(T,{amount:1,first:F});const G=await Promise.all(k.map(F=>(0,v.lstat)((0,E.
join)(I,F)).catch(()=>{})));for(const[F,H]of G.entries()){const z=H?.isFile()?H.size-H.blocks*_:0;z>0&&o(b,{amount:z,first:k[F]??""})}}return{attributes:T,holes:b}}
e(c,"layerLosses");function o(r,p){r.amount===0&&(r.first=p.first),r.amount+=p.amount}e(o,"count");function f({Id:r,GraphDriver:p},{DockerRootDir:S,Driver:A}){const{
UpperDir:I}=p?.Data??{};return I??(S===void 0?void 0:(0,E.join)(S,"rootfs",A,r))}e(f,"layerFolder");async function g(r,p,S){const A=[],I=["--no-dereference","--\
match=^user\\.","--",...p.map(b=>`.${b}`)],T=e(b=>{b.startsWith("# file: ")&&A.push(`/${b.slice(8).replace(/^\.\//,"")}`)},"onLine");try{await(0,$.VO)({command:"\
getfattr",args:I,cwd:r,env:{LC_ALL:"C.UTF-8"}},{signal:S,title:"looking for extended attributes",onLine:T})}catch(b){if(!(b instanceof O.Qd)&&!(b instanceof O.Wt))
throw b}return A}e(g,"withAttributes");const y=256<<20;async function a(r,p,{changes:S,c:A}){const I=await c(r,{container:p,changes:S,signal:A.signal});if(I===void 0)
return;const T=p.Name.slice(1),{attributes:b,holes:U}=I;if(b.amount>0){const W=b.amount===1?`${b.first} has`:`${b.first} and ${b.amount-1} more files have`;A.log.
warn(`${T}: ${W} attributes (user.*), which are not captured: Docker keeps them only in volumes`)}U.amount>=y&&A.log.warn(`${T}: ${(0,D.z3)(U.amount)} of holes \
in sparse files, such as ${U.first}, are read and restored as zeros: Docker keeps holes only in volumes`)}e(a,"warnOfLosses")})};export{oe as id,se as ids,re as modules};
