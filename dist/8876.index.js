var te=Object.defineProperty;var e=(k,A)=>te(k,"name",{value:A,configurable:!0});const oe=8876,se=[8876],re={93322:((k,A,r)=>{r.d(A,{AB:e(()=>w,"AB"),Mi:e(()=>O,"Mi"),Oo:e(()=>_,"Oo"),SH:e(()=>$,"SH"),sc:e(()=>E,"sc"),wW:e(()=>g,"wW")});var D=r(
77598),v=r(46466);async function*_(i){yield i}e(_,"once");async function*O(i,a){for await(const c of i)a(c),yield c}e(O,"tap");async function*$(i,a){let c,m=0;for await(const o of i){
let p=0;for(;p<o.length;){if(c===void 0&&o.length-p>=a){yield o.subarray(p,p+a),p+=a;continue}c??=new Uint8Array(a);const h=o.subarray(p,p+a-m);c.set(h,m),p+=h.
length,m+=h.length,!(m<a)&&(yield c,c=void 0,m=0)}}c!==void 0&&(yield c.subarray(0,m))}e($,"blocksOf");async function*g(i,a,c){const m=[];try{for await(const o of i){
const p=c(o);p.catch(()=>{}),m.push(p),m.length>=a&&(yield await m.shift())}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}e(g,"map\
Ordered");async function*E(i,a){const c=(0,v.pipeline)(i,a);c.catch(()=>{});try{yield*a,await c}finally{a.destroy(),await Promise.allSettled([c])}}e(E,"through");
function w(){const i=(0,D.createHash)("sha256");let a=0;return{add(c){i.update(c),a+=c.length},done:e(()=>({size:a,sha256:i.digest("hex")}),"done")}}e(w,"summer")}),
70033:((k,A,r)=>{r.d(A,{y:e(()=>D,"y")});function D(_,O){return`vm-snapshot/${v(_.project)||"project"}/${v(O)||"service"}:${_.name}`}e(D,"ownReference");function v(_){
return _.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(v,"component")}),83925:((k,A,r)=>{r.d(A,{w:e(()=>D,"w")});function D(_){const[O]=_;if(O===
void 0)return"it does not match the schema";const $=_.length>1?` (and ${_.length-1} more)`:"";return`${v(O.path)}: ${O.message.replaceAll(new RegExp("\\p{Cc}","\
gu"),"?").slice(0,200)}${$}`}e(D,"describeIssues");function v(_){return _.length===0?"the document":_.map($=>typeof $=="number"?`[${$}]`:`.${String($).replaceAll(
/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(v,"fieldName")}),56082:((k,A,r)=>{r.d(A,{h:e(()=>O,"h")});var D=r(44143),v=r(93322);const _="conf\
ig";async function*O(g,{id:E,clean:w},{c:i,...a}){const c=g.capture({kind:"image",reference:E},a,i);if(w===void 0)return(yield*c).images[0];let m;try{for(;;){const o=await c.
next();if(o.done)return{...o.value.images[0],...m!==void 0&&{config:m}};if(o.value.label!==_){yield o.value;continue}const p=await $(o.value,w);m=(0,D.ol)(p),yield{
label:_,digest:m,size:p.length,open:e(()=>(0,v.Oo)(p),"open")}}}finally{await c.return(void 0)}}e(O,"captureContainerImage");async function $(g,E){const w=[];for await(const i of g.
open())w.push(i);return Buffer.from(JSON.stringify(E(JSON.parse(Buffer.concat(w).toString("utf8")))))}e($,"cleaned")}),86700:((k,A,r)=>{r.d(A,{d:e(()=>z,"d")});
var D=r(75892),v=r(17095),_=r(64007);const O=9e5;async function $(n,{Id:t,Name:f},{repository:s,tag:d,signal:l}){const y=`export container '${f.slice(1)}'`,u=n.
bytes({method:"GET",path:`/containers/${t}/export`,what:y,signal:l,idle:O}),I={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,tag:d},body:u,what:y,
signal:l,idle:O};for await(const T of(0,_.c)(n.bytes(I),y));return(await n.inspectImage(`${s}:${d}`,{signal:l})).Id}e($,"exportAsImage");var g=r(2430),E=r(56118);
const w=16384;async function i(n,t,{path:f,signal:s}){const d=[];let l=0;for await(const U of n.readContainer(t,f,{signal:s}))if(d.push(U),l+=U.length,l>=w)break;
const y=await a(Buffer.concat(d));if(y===void 0)return;const{mode:u=0,uid:L=0,gid:I=0,mtime:T=new Date(0)}=y;return{mode:u&4095,uid:L,gid:I,mtime:T}}e(i,"folder\
Facts");function a(n){const t=(0,E.extract)();return new Promise(f=>{t.once("entry",s=>{f(s),t.destroy()});for(const s of["error","close","finish"])t.on(s,()=>f(
void 0));t.end(n)})}e(a,"firstHeader");var c=r(25243),m=function(n,t,f){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expe\
cted.");var s,d;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],f&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=e(
function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),n.stack.push({value:t,dispose:s,async:f})}else f&&n.stack.push({async:!0});return t},
o=(function(n){return function(t){function f(y){t.error=t.hasError?new n(y,t.error,"An error was suppressed during disposal."):y,t.hasError=!0}e(f,"fail");var s,
d=0;function l(){for(;s=t.stack.pop();)try{if(!s.async&&d===1)return d=0,t.stack.push(s),Promise.resolve().then(l);if(s.dispose){var y=s.dispose.call(s.value);if(s.
async)return d|=2,Promise.resolve(y).then(l,function(u){return f(u),l()})}else d|=1}catch(u){f(u)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,f){var s=new Error(f);return s.name="Suppr\
essedError",s.error=n,s.suppressed=t,s});const p=6e4,h=1,M={mode:493,uid:0,gid:0};async function j(n,{Id:t,Image:f},{folders:s,c:d}){const l=e(async(u,L)=>await i(
n,u,{path:L,signal:d.signal}),"facts");return await b(e(async()=>{const u={stack:[],error:void 0,hasError:!1};try{for(const{Path:T}of s.filter(({Kind:U})=>U===h))
if(!C(await l(t,T),M))return!0;const L=s.filter(({Kind:T})=>T!==h);if(L.length===0)return!1;const I=m(u,await P(n,f,d),!0);for(const{Path:T}of L)if(!C(await l(t,
T),await l(I.id,T)))return!0;return!1}catch(L){u.error=L,u.hasError=!0}finally{const L=o(u);L&&await L}},"look"),d)??!0}e(j,"changedFolders");async function b(n,t){
try{return await n()}catch(f){if(!(f instanceof D.Qd))throw f;t.log.debug(`modes and owners are not looked at: ${f.message}`);return}}e(b,"ifOpen");async function S(n,{
Id:t,Image:f},{base:s,c:d}){const l={stack:[],error:void 0,hasError:!1};try{const y=await b(()=>i(n,t,{path:"/",signal:d.signal}),d);if(y===void 0||C(y,M))return;
if(s===void 0)return y;const u=m(l,await P(n,f,d),!0);return C(y,await i(n,u.id,{path:"/",signal:d.signal}))?void 0:y}catch(y){l.error=y,l.hasError=!0}finally{const y=o(
l);y&&await y}}e(S,"changedRoot");function C(n,t){return n?.mode===t?.mode&&n?.uid===t?.uid&&n?.gid===t?.gid}e(C,"isSame");async function P(n,t,f){const s={Image:t,
Cmd:["never"],NetworkDisabled:!0,Labels:{[c.eq]:(0,g.Pg)()}},d=await n.createContainer(s,f);return{id:d,[Symbol.asyncDispose]:()=>n.removeContainer(d,{volumes:!0,
signal:AbortSignal.timeout(p)})}}e(P,"pristineContainer");var B=r(77250);const R=/^PATH=/;function K({Config:n},{base:t,withEnv:f,isFlat:s,ofProject:d}){const l={
...t?.Config},y=f?n.Env:t===void 0?n.Env?.filter(x=>R.test(x)):l.Env,u=Object.entries(n.Labels??{}).filter(([x,Q])=>l.Labels?.[x]===Q||(0,B.es)(x)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(x)),{Hostname:L,Image:I,MacAddress:T,...U}=n,H=t===void 0?U:l,V=s&&t!==void 0&&{os:t.Os,architecture:t.Architecture,...t.Variant&&{variant:t.Variant}},W=d&&
!f;return({container:x,container_config:Q,config:q,history:J,...ee})=>({...ee,...V,history:W?F(J):J,config:{...s?H:q,Env:y??[],...W?G(l,{isKnown:t!==void 0}):{Labels:Object.
fromEntries(u)}}})}e(K,"cleanConfig");function G(n,{isKnown:t}){const{Cmd:f,Entrypoint:s,Healthcheck:d,Labels:l}=n;return{...t&&{Cmd:f,Entrypoint:s},Healthcheck:d,
Labels:l??{}}}e(G,"ofTheImage");function F(n){return Array.isArray(n)?n.map((t,f)=>f===n.length-1?{...t,created_by:"vm snapshot create"}:t):n}e(F,"withoutComman\
d");const N=110;async function z(n,t,f){const{repository:s,tag:d,withEnv:l,ofProject:y,c:u}=f,L=`${s}:${d}`,I=await n.inspectImage(t.Image,u).catch(W=>{if(!(W instanceof
D.m_))throw W}),T=await S(n,t,{base:I,c:u});if(T!==void 0){const W=`${T.mode.toString(8)}, ${T.uid}:${T.gid}`;u.log.warn(`${t.Name.slice(1)}: mode and owner of \
/ (${W}) do not come along: Docker gives each container a / of its own`)}const U=await(0,v.fs)(n,t.Id,u);if(I!==void 0&&!await X(n,t,{changes:U,c:u}))return{id:t.
Image,reference:void 0};const H=t.Name.slice(1),V=e(async W=>(u.log.info(`${H}: all files become one layer, since ${W}`),I===void 0&&y&&!l&&u.log.warn(`${H}: it\
s image is gone, so the snapshot keeps the command of the container as it is`),{id:await $(n,t,{repository:s,tag:d,signal:u.signal}),reference:L,changes:U,clean:K(
t,{base:I,withEnv:l,isFlat:!0,ofProject:y})}),"flat");if((I?.RootFS.Layers?.length??0)>=N)return await V(`its image has ${I?.RootFS.Layers?.length} layers alrea\
dy`);try{const W=l?{}:{Env:Z(t,I)};return{id:await(0,v.LE)(n,t.Id,{repository:s,tag:d,config:W,what:`commit container '${H}'`,signal:u.signal}),reference:L,changes:U,
clean:K(t,{base:I,withEnv:l,isFlat:!1,ofProject:y})}}catch(W){if(!(W instanceof D.m_)||await(0,v.FA)(n,t.Id,u)===void 0)throw W;return await V("Docker has lost \
the content of its image")}}e(z,"imageOf");async function X(n,t,{changes:f,c:s}){const d=t.Mounts.map(({Destination:u})=>u),l=e(u=>d.some(L=>L.startsWith(`${u}/`)),
"isAbove");if(f.some(({Path:u})=>!l(u)&&!d.includes(u)))return!0;const y=f.filter(({Path:u})=>l(u));return y.length>0&&await j(n,t,{folders:y,c:s})}e(X,"hasWrit\
ten");function Z({Config:n},t){const f=new Map((t?.Config?.Env??[]).map(s=>[Y(s),s]));return(n.Env??[]).map(s=>f.get(Y(s))??`${Y(s)}=`)}e(Z,"withoutValues");function Y(n){
return n.split("=",1)[0]??""}e(Y,"nameOf")}),11959:((k,A,r)=>{r.d(A,{DI:e(()=>g,"DI"),fY:e(()=>i,"fY"),ko:e(()=>w,"ko")});var D=r(75892);const v=125,_=["overlay\
2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],O=new Map([["overlayfs",499]]),$=/mount options (?:is|are) too long|argument list too long/i;
function g(a,{Driver:c,DriverStatus:m},o){const p=(m??[]).some(([,b])=>b.startsWith("io.containerd.snapshotter")),h=p?O.get(c):_.includes(c)?v:void 0;if(h===void 0||
a<=h)return;const M=p?"":". Or give Docker the containerd image store, which takes more";return{message:`${o} ${a} layers, and Docker with the storage driver ${c}\
 takes ${h} at most`,hint:`${E}${M}`,layers:a,limit:h}}e(g,"tooDeep");const E="Make it one layer where it runs: docker export <container> | docker import - <nam\
e>";function w(a,c,m){const o=g(a,c,m);if(o!==void 0)throw new D.Wt(o.message,{hint:o.hint,fields:{layers:o.layers,limit:o.limit}})}e(w,"refuseDepth");function i(a,c,m){
return!(a instanceof D.Qd)||!$.test(a.message)?a:new D.Wt(`${m} ${c} layers, more than Docker can mount at once here`,{hint:E,fields:{layers:c},cause:a})}e(i,"a\
sTooDeep")}),37607:((k,A,r)=>{r.d(A,{D:e(()=>_,"D"),x:e(()=>O,"x")});var D=r(44143),v=r(93322);async function _($,g,{spool:E,c:w}){const i=w.progress.start(`Rea\
ding ${$}`);try{const{digest:a,size:c,open:m}=await E.keep((0,v.Mi)(g(),o=>i.add(o.length)),w.signal);return{blob:{label:$,digest:a,size:c,open:m},digest:e(async()=>a,
"digest")}}finally{i.done()}}e(_,"readNow");function O($,g){let E;const w=e(async function*(){const i=(0,v.AB)();yield*(0,v.Mi)(g(),a=>i.add(a)),E=Promise.resolve(
(0,D.aD)(i.done().sha256))},"summed");return{blob:{label:$,open(i){return i===void 0?w():(E=i,g())}},async digest(){if(E===void 0)for await(const i of w());return await E}}}
e(O,"offer")}),96040:((k,A,r)=>{r.d(A,{C:e(()=>_,"C"),j:e(()=>O,"j")});var D=r(75892);const v=16<<20;function _(g,E){const w=new Map(g.blobs.flatMap(o=>o.role===
"metadata"&&o.path!==void 0?[[o.path,o]]:[])),i=new Map(g.blobs.map(o=>[o.digest,o])),a=new Map(g.volumes.map(({name:o,digest:p})=>[o,i.get(p)])),c=new Map(g.bind_mounts?.
map(({path:o,digest:p})=>[o,i.get(p)])),m=e(o=>o===void 0?void 0:$(o),"found");return{async file(o){const p=w.get(o);if(p===void 0)throw new D.cs(`The snapshot \
'${g.snapshot_name}' has no file ${o}`);if(p.size>v)throw new D._p(`${o} of the snapshot has ${p.size} bytes, more than the limit of ${v}`);const h=[];for await(const M of E.
open($(p)))h.push(M);return Buffer.concat(h)},volume:e(o=>m(a.get(o)),"volume"),bindMount:e(o=>m(c.get(o)),"bindMount")}}e(_,"partsOf");function O(g,E){const w=g.
services.find(i=>i.name===E);if(w===void 0)throw new D.cs(`The snapshot has no image '${E}'`);return{...g,kind:"image",services:[w],volumes:[],platform:w.platform??
g.platform}}e(O,"imageAlone");function $({digest:g,size:E,recipe:w}){if(w===void 0)throw new D.cs(`The manifest does not say how ${g} is put together`);return{digest:g,
size:E,recipe:w}}e($,"stored")}),3677:((k,A,r)=>{r.d(A,{K:e(()=>m,"K"),k:e(()=>o,"k")});var D=r(73024),v=r(51455),_=r(48161),O=r(76760),$=r(46466),g=r(44143),E=r(
3134),w=r(2430),i=r(93322);const a="vm-snapshot-spool-",c=1024*1024;async function m(){const{path:h,[Symbol.asyncDispose]:M}=await o();let j=0;return{async keep(b,S){
const C=(0,O.join)(h,String(j++)),P=(0,i.AB)();await(0,E.CD)(`Cannot keep a volume's copy in ${(0,_.tmpdir)()}`,()=>(0,$.pipeline)((0,i.Mi)(b,K=>P.add(K)),(0,D.
createWriteStream)(C,{mode:384}),{signal:S}));const{sha256:B,size:R}=P.done();return{digest:(0,g.aD)(B),size:R,open:e(()=>(0,D.createReadStream)(C,{highWaterMark:c,
signal:S}),"open")}},[Symbol.asyncDispose]:M}}e(m,"openSpool");async function o(){await p();const h=(0,O.join)((0,_.tmpdir)(),`${a}${(0,w.Pg)()}`);return await(0,E.
CD)(`Cannot make ${h}`,()=>(0,v.mkdir)(h,{mode:448})),{path:h,[Symbol.asyncDispose]:()=>(0,v.rm)(h,{recursive:!0,force:!0})}}e(o,"workFolder");async function p(){
const h=(await(0,v.readdir)((0,_.tmpdir)())).filter(M=>M.startsWith(a)&&(0,w.Tu)(M.slice(a.length))==="dead");for(const M of h)await(0,v.rm)((0,O.join)((0,_.tmpdir)(),
M),{recursive:!0,force:!0})}e(p,"removeAbandoned")}),64539:((k,A,r)=>{r.d(A,{$:e(()=>p,"$")});var D=r(13785),v=r(51455),_=r(76760),O=r(75892),$=r(51313);const g=2,
E=1e3,w=512;async function i(h,{container:M,changes:j,signal:b}){if(h.endpoint.kind!=="unix"||process.geteuid?.()!==0)return;const S=c(M,await h.info({signal:b}));
if(S===void 0||(await(0,v.lstat)(S).catch(()=>{}))?.isDirectory()!==!0)return;const C={amount:0,first:""},P={amount:0,first:""},B=j.filter(({Kind:R})=>R!==g).map(
({Path:R})=>R);for(let R=0;R<B.length;R+=E){b.throwIfAborted();const K=B.slice(R,R+E);for(const F of await m(S,K,b))a(C,{amount:1,first:F});const G=await Promise.
all(K.map(F=>(0,v.lstat)((0,_.join)(S,F)).catch(()=>{})));for(const[F,N]of G.entries()){const z=N?.isFile()?N.size-N.blocks*w:0;z>0&&a(P,{amount:z,first:K[F]??""})}}
return{attributes:C,holes:P}}e(i,"layerLosses");function a(h,M){h.amount===0&&(h.first=M.first),h.amount+=M.amount}e(a,"count");function c({Id:h,GraphDriver:M},{
DockerRootDir:j,Driver:b}){const{UpperDir:S}=M?.Data??{};return S??(j===void 0?void 0:(0,_.join)(j,"rootfs",b,h))}e(c,"layerFolder");async function m(h,M,j){const b=[],
S=["--no-dereference","--match=^user\\.","--",...M.map(P=>`.${P}`)],C=e(P=>{P.startsWith("# file: ")&&b.push(`/${P.slice(8).replace(/^\.\//,"")}`)},"onLine");try{
await(0,$.VO)({command:"getfattr",args:S,cwd:h,env:{LC_ALL:"C.UTF-8"}},{signal:j,title:"looking for attributes",onLine:C})}catch(P){if(!(P instanceof O.Qd)&&!(P instanceof
O.Wt))throw P}return b}e(m,"withAttributes");const o=256<<20;async function p(h,M,{changes:j,c:b}){const S=await i(h,{container:M,changes:j,signal:b.signal});if(S===
void 0)return;const C=M.Name.slice(1),{attributes:P,holes:B}=S;if(P.amount>0){const R=P.amount===1?`${P.first} has`:`${P.first} and ${P.amount-1} more files hav\
e`;b.log.warn(`${C}: ${R} attributes (user.*) that do not come along: Docker keeps them in volumes only`)}B.amount>=o&&b.log.warn(`${C}: ${(0,D.z3)(B.amount)} o\
f holes in sparse files, such as ${B.first}, are read and restored as zeros: Docker keeps holes in volumes only`)}e(p,"warnOfLosses")})};export{oe as id,se as ids,re as modules};
