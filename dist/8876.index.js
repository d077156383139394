var ee=Object.defineProperty;var e=(j,b)=>ee(j,"name",{value:b,configurable:!0});const ne=8876,oe=[8876],se={93322:((j,b,r)=>{r.d(b,{AB:e(()=>w,"AB"),Mi:e(()=>O,"Mi"),Oo:e(()=>g,"Oo"),SH:e(()=>$,"SH"),sc:e(()=>E,"sc"),wW:e(()=>y,"wW")});var D=r(
77598),v=r(46466);async function*g(a){yield a}e(g,"once");async function*O(a,i){for await(const c of a)i(c),yield c}e(O,"tap");async function*$(a,i){let c,u=0;for await(const o of a){
let _=0;for(;_<o.length;){if(c===void 0&&o.length-_>=i){yield o.subarray(_,_+i),_+=i;continue}c??=new Uint8Array(i);const l=o.subarray(_,_+i-u);c.set(l,u),_+=l.
length,u+=l.length,!(u<i)&&(yield c,c=void 0,u=0)}}c!==void 0&&(yield c.subarray(0,u))}e($,"blocksOf");async function*y(a,i,c){const u=[];try{for await(const o of a){
const _=c(o);_.catch(()=>{}),u.push(_),u.length>=i&&(yield await u.shift())}for(;u.length>0;)yield await u.shift()}finally{await Promise.allSettled(u)}}e(y,"map\
Ordered");async function*E(a,i){const c=(0,v.pipeline)(a,i);c.catch(()=>{});try{yield*i,await c}finally{i.destroy(),await Promise.allSettled([c])}}e(E,"through");
function w(){const a=(0,D.createHash)("sha256");let i=0;return{add(c){a.update(c),i+=c.length},done:e(()=>({size:i,sha256:a.digest("hex")}),"done")}}e(w,"summer")}),
70033:((j,b,r)=>{r.d(b,{y:e(()=>D,"y")});function D(g,O){return`vm-snapshot/${v(g.project)||"project"}/${v(O)||"service"}:${g.name}`}e(D,"ownReference");function v(g){
return g.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(v,"component")}),83925:((j,b,r)=>{r.d(b,{w:e(()=>D,"w")});function D(g){const[O]=g;if(O===
void 0)return"it does not match the schema";const $=g.length>1?` (and ${g.length-1} more)`:"";return`${v(O.path)}: ${O.message.replaceAll(new RegExp("\\p{Cc}","\
gu"),"?").slice(0,200)}${$}`}e(D,"describeIssues");function v(g){return g.length===0?"the document":g.map($=>typeof $=="number"?`[${$}]`:`.${String($).replaceAll(
/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(v,"fieldName")}),56082:((j,b,r)=>{r.d(b,{h:e(()=>O,"h")});var D=r(44143),v=r(93322);const g="conf\
ig";async function*O(y,{id:E,clean:w},{c:a,...i}){const c=y.capture({kind:"image",reference:E},i,a);if(w===void 0)return(yield*c).images[0];let u;try{for(;;){const o=await c.
next();if(o.done)return{...o.value.images[0],...u!==void 0&&{config:u}};if(o.value.label!==g){yield o.value;continue}const _=await $(o.value,w);u=(0,D.ol)(_),yield{
label:g,digest:u,size:_.length,open:e(()=>(0,v.Oo)(_),"open")}}}finally{await c.return(void 0)}}e(O,"captureContainerImage");async function $(y,E){const w=[];for await(const a of y.
open())w.push(a);return Buffer.from(JSON.stringify(E(JSON.parse(Buffer.concat(w).toString("utf8")))))}e($,"cleaned")}),86700:((j,b,r)=>{r.d(b,{d:e(()=>N,"d")});
var D=r(75892),v=r(17095),g=r(64007);const O=9e5;async function $(n,{Id:t,Name:m},{repository:s,tag:h,signal:d}){const f=`export container '${m.slice(1)}'`,p=n.
bytes({method:"GET",path:`/containers/${t}/export`,what:f,signal:d,idle:O}),A={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,tag:h},body:p,what:f,
signal:d,idle:O};for await(const W of(0,g.c)(n.bytes(A),f));return(await n.inspectImage(`${s}:${h}`,{signal:d})).Id}e($,"exportAsImage");var y=r(2430),E=r(56118);
const w=16384;async function a(n,t,{path:m,signal:s}){const h=[];let d=0;for await(const U of n.readContainer(t,m,{signal:s}))if(h.push(U),d+=U.length,d>=w)break;
const f=await i(Buffer.concat(h));if(f===void 0)return;const{mode:p=0,uid:k=0,gid:A=0,mtime:W=new Date(0)}=f;return{mode:p&4095,uid:k,gid:A,mtime:W}}e(a,"folder\
Facts");function i(n){const t=(0,E.extract)();return new Promise(m=>{t.once("entry",s=>{m(s),t.destroy()});for(const s of["error","close","finish"])t.once(s,()=>m(
void 0));t.end(n)})}e(i,"firstHeader");var c=r(25243),u=function(n,t,m){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expe\
cted.");var s,h;if(m){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],m&&(h=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");h&&(s=e(
function(){try{h.call(this)}catch(d){return Promise.reject(d)}},"dispose")),n.stack.push({value:t,dispose:s,async:m})}else m&&n.stack.push({async:!0});return t},
o=(function(n){return function(t){function m(f){t.error=t.hasError?new n(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}e(m,"fail");var s,
h=0;function d(){for(;s=t.stack.pop();)try{if(!s.async&&h===1)return h=0,t.stack.push(s),Promise.resolve().then(d);if(s.dispose){var f=s.dispose.call(s.value);if(s.
async)return h|=2,Promise.resolve(f).then(d,function(p){return m(p),d()})}else h|=1}catch(p){m(p)}if(h===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,m){var s=new Error(m);return s.name="Suppr\
essedError",s.error=n,s.suppressed=t,s});const _=6e4,l=1,M={mode:493,uid:0,gid:0};async function T(n,{Id:t,Image:m},{folders:s,c:h}){const d={stack:[],error:void 0,
hasError:!1};try{const f=e(async(A,W)=>await a(n,A,{path:W,signal:h.signal}),"facts");for(const{Path:A}of s.filter(({Kind:W})=>W===l))if(!L(await f(t,A),M))return!0;
const p=s.filter(({Kind:A})=>A!==l);if(p.length===0)return!1;const k=u(d,await R(n,m,h),!0);for(const{Path:A}of p)if(!L(await f(t,A),await f(k.id,A)))return!0;return!1}catch(f){
d.error=f,d.hasError=!0}finally{const f=o(d);f&&await f}}e(T,"changedFolders");async function S(n,{Id:t,Image:m},{base:s,c:h}){const d={stack:[],error:void 0,hasError:!1};
try{const f=await a(n,t,{path:"/",signal:h.signal});if(f===void 0||L(f,M))return;if(s===void 0)return f;const p=u(d,await R(n,m,h),!0);return L(f,await a(n,p.id,
{path:"/",signal:h.signal}))?void 0:f}catch(f){d.error=f,d.hasError=!0}finally{const f=o(d);f&&await f}}e(S,"changedRoot");function L(n,t){return n?.mode===t?.mode&&
n?.uid===t?.uid&&n?.gid===t?.gid}e(L,"isSame");async function R(n,t,m){const s={Image:t,Cmd:["never"],NetworkDisabled:!0,Labels:{[c.eq]:(0,y.Pg)()}},h=await n.createContainer(
s,m);return{id:h,[Symbol.asyncDispose]:()=>n.removeContainer(h,{signal:AbortSignal.timeout(_)})}}e(R,"pristineContainer");var P=r(77250);const B=/^PATH=/;function C({
Config:n},{base:t,withEnv:m,isFlat:s,ofProject:h}){const d={...t?.Config},f=m?n.Env:t===void 0?n.Env?.filter(K=>B.test(K)):d.Env,p=Object.entries(n.Labels??{}).
filter(([K,J])=>d.Labels?.[K]===J||(0,P.es)(K)||!/^(com\.docker\.compose|vm-snapshot)\./.test(K)),{Hostname:k,Image:A,MacAddress:W,...U}=n,H=t===void 0?U:d,V=s&&
t!==void 0&&{os:t.Os,architecture:t.Architecture,...t.Variant&&{variant:t.Variant}},I=h&&!m;return({container:K,container_config:J,config:Z,history:Q,...q})=>({
...q,...V,history:I?G(Q):Q,config:{...s?H:Z,Env:f??[],...I?x(d,{isKnown:t!==void 0}):{Labels:Object.fromEntries(p)}}})}e(C,"cleanConfig");function x(n,{isKnown:t}){
const{Cmd:m,Entrypoint:s,Healthcheck:h,Labels:d}=n;return{...t&&{Cmd:m,Entrypoint:s},Healthcheck:h,Labels:d??{}}}e(x,"ofTheImage");function G(n){return Array.isArray(
n)?n.map((t,m)=>m===n.length-1?{...t,created_by:"vm snapshot create"}:t):n}e(G,"withoutCommand");const F=110;async function N(n,t,m){const{repository:s,tag:h,withEnv:d,
ofProject:f,c:p}=m,k=`${s}:${h}`,A=await n.inspectImage(t.Image,p).catch(I=>{if(!(I instanceof D.m_))throw I}),W=await S(n,t,{base:A,c:p});if(W!==void 0){const I=`${W.
mode.toString(8)}, ${W.uid}:${W.gid}`;p.log.warn(`${t.Name.slice(1)}: mode and owner of / (${I}) do not come along: Docker gives each container a / of its own`)}
const U=await(0,v.fs)(n,t.Id,p);if(A!==void 0&&!await z(n,t,{changes:U,c:p}))return{id:t.Image,reference:void 0};const H=t.Name.slice(1),V=e(async I=>(p.log.info(
`${H}: all files become one layer, since ${I}`),A===void 0&&f&&!d&&p.log.warn(`${H}: its image is gone, so the snapshot keeps the command of the container as it\
 is`),{id:await $(n,t,{repository:s,tag:h,signal:p.signal}),reference:k,changes:U,clean:C(t,{base:A,withEnv:d,isFlat:!0,ofProject:f})}),"flat");if((A?.RootFS.Layers?.
length??0)>=F)return await V(`its image has ${A?.RootFS.Layers?.length} layers already`);try{const I=d?{}:{Env:X(t,A)};return{id:await(0,v.LE)(n,t.Id,{repository:s,
tag:h,config:I,what:`commit container '${H}'`,signal:p.signal}),reference:k,changes:U,clean:C(t,{base:A,withEnv:d,isFlat:!1,ofProject:f})}}catch(I){if(!(I instanceof
D.m_)||await(0,v.FA)(n,t.Id,p)===void 0)throw I;return await V("Docker has lost the content of its image")}}e(N,"imageOf");async function z(n,t,{changes:m,c:s}){
const h=t.Mounts.map(({Destination:p})=>p),d=e(p=>h.some(k=>k.startsWith(`${p}/`)),"isAbove");if(m.some(({Path:p})=>!d(p)&&!h.includes(p)))return!0;const f=m.filter(
({Path:p})=>d(p));return f.length>0&&await T(n,t,{folders:f,c:s})}e(z,"hasWritten");function X({Config:n},t){const m=new Map((t?.Config?.Env??[]).map(s=>[Y(s),s]));
return(n.Env??[]).map(s=>m.get(Y(s))??`${Y(s)}=`)}e(X,"withoutValues");function Y(n){return n.split("=",1)[0]??""}e(Y,"nameOf")}),11959:((j,b,r)=>{r.d(b,{DI:e(()=>y,
"DI"),fY:e(()=>a,"fY"),ko:e(()=>w,"ko")});var D=r(75892);const v=125,g=["overlay2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],O=new Map(
[["overlayfs",499]]),$=/mount options (?:is|are) too long|argument list too long/i;function y(i,{Driver:c,DriverStatus:u},o){const _=(u??[]).some(([,S])=>S.startsWith(
"io.containerd.snapshotter")),l=_?O.get(c):g.includes(c)?v:void 0;if(l===void 0||i<=l)return;const M=_?"":". Or give Docker the containerd image store, which ta\
kes more";return{message:`${o} ${i} layers, and Docker with the storage driver ${c} takes ${l} at most`,hint:`${E}${M}`,layers:i,limit:l}}e(y,"tooDeep");const E="\
Make it one layer where it runs: docker export <container> | docker import - <name>";function w(i,c,u){const o=y(i,c,u);if(o!==void 0)throw new D.Wt(o.message,{
hint:o.hint,fields:{layers:o.layers,limit:o.limit}})}e(w,"refuseDepth");function a(i,c,u){return!(i instanceof D.Qd)||!$.test(i.message)?i:new D.Wt(`${u} ${c} l\
ayers, more than Docker can mount at once here`,{hint:E,fields:{layers:c},cause:i})}e(a,"asTooDeep")}),37607:((j,b,r)=>{r.d(b,{D:e(()=>g,"D"),x:e(()=>O,"x")});var D=r(
44143),v=r(93322);async function g($,y,{spool:E,c:w}){const a=w.progress.start(`Reading ${$}`);try{const{digest:i,size:c,open:u}=await E.keep((0,v.Mi)(y(),o=>a.
add(o.length)),w.signal);return{blob:{label:$,digest:i,size:c,open:u},digest:e(async()=>i,"digest")}}finally{a.done()}}e(g,"readNow");function O($,y){let E;const w=e(
async function*(){const a=(0,v.AB)();yield*(0,v.Mi)(y(),i=>a.add(i)),E=Promise.resolve((0,D.aD)(a.done().sha256))},"summed");return{blob:{label:$,open(a){return a===
void 0?w():(E=a,y())}},async digest(){if(E===void 0)for await(const a of w());return await E}}}e(O,"offer")}),96040:((j,b,r)=>{r.d(b,{C:e(()=>g,"C"),j:e(()=>O,"\
j")});var D=r(75892);const v=16<<20;function g(y,E){const w=new Map(y.blobs.flatMap(o=>o.role==="metadata"&&o.path!==void 0?[[o.path,o]]:[])),a=new Map(y.blobs.
map(o=>[o.digest,o])),i=new Map(y.volumes.map(({name:o,digest:_})=>[o,a.get(_)])),c=new Map(y.bind_mounts?.map(({path:o,digest:_})=>[o,a.get(_)])),u=e(o=>o===void 0?
void 0:$(o),"found");return{async file(o){const _=w.get(o);if(_===void 0)throw new D.cs(`The snapshot '${y.snapshot_name}' has no file ${o}`);if(_.size>v)throw new D.
_p(`${o} of the snapshot has ${_.size} bytes, more than the limit of ${v}`);const l=[];for await(const M of E.open($(_)))l.push(M);return Buffer.concat(l)},volume:e(
o=>u(i.get(o)),"volume"),bindMount:e(o=>u(c.get(o)),"bindMount")}}e(g,"partsOf");function O(y,E){const w=y.services.find(a=>a.name===E);if(w===void 0)throw new D.
cs(`The snapshot has no image '${E}'`);return{...y,kind:"image",services:[w],volumes:[],platform:w.platform??y.platform}}e(O,"imageAlone");function $({digest:y,
size:E,recipe:w}){if(w===void 0)throw new D.cs(`The manifest does not say how ${y} is put together`);return{digest:y,size:E,recipe:w}}e($,"stored")}),3677:((j,b,r)=>{
r.d(b,{K:e(()=>u,"K"),k:e(()=>o,"k")});var D=r(73024),v=r(51455),g=r(48161),O=r(76760),$=r(46466),y=r(44143),E=r(3134),w=r(2430),a=r(93322);const i="vm-snapshot\
-spool-",c=1024*1024;async function u(){const{path:l,[Symbol.asyncDispose]:M}=await o();let T=0;return{async keep(S,L){const R=(0,O.join)(l,String(T++)),P=(0,a.
AB)();await(0,E.CD)(`Cannot keep a volume's copy in ${(0,g.tmpdir)()}`,()=>(0,$.pipeline)((0,a.Mi)(S,x=>P.add(x)),(0,D.createWriteStream)(R,{mode:384}),{signal:L}));
const{sha256:B,size:C}=P.done();return{digest:(0,y.aD)(B),size:C,open:e(()=>(0,D.createReadStream)(R,{highWaterMark:c,signal:L}),"open")}},[Symbol.asyncDispose]:M}}
e(u,"openSpool");async function o(){await _();const l=(0,O.join)((0,g.tmpdir)(),`${i}${(0,w.Pg)()}`);return await(0,E.CD)(`Cannot make ${l}`,()=>(0,v.mkdir)(l,{
mode:448})),{path:l,[Symbol.asyncDispose]:()=>(0,v.rm)(l,{recursive:!0,force:!0})}}e(o,"workFolder");async function _(){const l=(await(0,v.readdir)((0,g.tmpdir)())).
filter(M=>M.startsWith(i)&&(0,w.Tu)(M.slice(i.length))==="dead");for(const M of l)await(0,v.rm)((0,O.join)((0,g.tmpdir)(),M),{recursive:!0,force:!0})}e(_,"remov\
eAbandoned")}),64539:((j,b,r)=>{r.d(b,{$:e(()=>_,"$")});var D=r(13785),v=r(51455),g=r(76760),O=r(75892),$=r(51313);const y=2,E=1e3,w=512;async function a(l,{container:M,
changes:T,signal:S}){if(l.endpoint.kind!=="unix"||process.geteuid?.()!==0)return;const L=c(M,await l.info({signal:S}));if(L===void 0||(await(0,v.lstat)(L).catch(
()=>{}))?.isDirectory()!==!0)return;const R={amount:0,first:""},P={amount:0,first:""},B=T.filter(({Kind:C})=>C!==y).map(({Path:C})=>C);for(let C=0;C<B.length;C+=
E){S.throwIfAborted();const x=B.slice(C,C+E);for(const F of await u(L,x,S))i(R,{amount:1,first:F});const G=await Promise.all(x.map(F=>(0,v.lstat)((0,g.join)(L,F)).
catch(()=>{})));for(const[F,N]of G.entries()){const z=N?.isFile()?N.size-N.blocks*w:0;z>0&&i(P,{amount:z,first:x[F]??""})}}return{attributes:R,holes:P}}e(a,"lay\
erLosses");function i(l,M){l.amount===0&&(l.first=M.first),l.amount+=M.amount}e(i,"count");function c({Id:l,GraphDriver:M},{DockerRootDir:T,Driver:S}){const{UpperDir:L}=M?.
Data??{};return L??(T===void 0?void 0:(0,g.join)(T,"rootfs",S,l))}e(c,"layerFolder");async function u(l,M,T){const S=[],L=["--no-dereference","--match=^user\\.",
"--",...M.map(P=>`.${P}`)],R=e(P=>{P.startsWith("# file: ")&&S.push(`/${P.slice(8).replace(/^\.\//,"")}`)},"onLine");try{await(0,$.VO)({command:"getfattr",args:L,
cwd:l,env:{LC_ALL:"C.UTF-8"}},{signal:T,title:"looking for attributes",onLine:R})}catch(P){if(!(P instanceof O.Qd)&&!(P instanceof O.Wt))throw P}return S}e(u,"w\
ithAttributes");const o=256<<20;async function _(l,M,{changes:T,c:S}){const L=await a(l,{container:M,changes:T,signal:S.signal});if(L===void 0)return;const R=M.
Name.slice(1),{attributes:P,holes:B}=L;if(P.amount>0){const C=P.amount===1?`${P.first} has`:`${P.first} and ${P.amount-1} more files have`;S.log.warn(`${R}: ${C}\
 attributes (user.*) that do not come along: Docker keeps them in volumes only`)}B.amount>=o&&S.log.warn(`${R}: ${(0,D.z3)(B.amount)} of holes in sparse files, \
such as ${B.first}, are read and restored as zeros: Docker keeps holes in volumes only`)}e(_,"warnOfLosses")})};export{ne as id,oe as ids,se as modules};
