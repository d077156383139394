var ee=Object.defineProperty;var t=(S,P)=>ee(S,"name",{value:P,configurable:!0});const ne=9409,oe=[9409],se={93322:((S,P,d)=>{d.d(P,{AB:t(()=>c,"AB"),Mi:t(()=>$,"Mi"),Oo:t(()=>g,"Oo"),SH:t(()=>M,"SH"),sc:t(()=>v,"sc"),wW:t(()=>w,"wW")});var y=d(
77598),E=d(46466);async function*g(n){yield n}t(g,"once");async function*$(n,a){for await(const r of n)a(r),yield r}t($,"tap");async function*M(n,a){let r,_=0;for await(const i of n){
let p=0;for(;p<i.length;){if(r===void 0&&i.length-p>=a){yield i.subarray(p,p+a),p+=a;continue}r??=new Uint8Array(a);const D=i.subarray(p,p+a-_);r.set(D,_),p+=D.
length,_+=D.length,!(_<a)&&(yield r,r=void 0,_=0)}}r!==void 0&&(yield r.subarray(0,_))}t(M,"blocksOf");async function*w(n,a,r){const _=[];try{for await(const i of n){
const p=r(i);p.catch(()=>{}),_.push(p),_.length>=a&&(yield await _.shift())}for(;_.length>0;)yield await _.shift()}finally{await Promise.allSettled(_)}}t(w,"map\
Ordered");async function*v(n,a){const r=(0,E.pipeline)(n,a);r.catch(()=>{});try{yield*a,await r}finally{a.destroy(),await Promise.allSettled([r])}}t(v,"through");
function c(){const n=(0,y.createHash)("sha256");let a=0;return{add(r){n.update(r),a+=r.length},done:t(()=>({size:a,sha256:n.digest("hex")}),"done")}}t(c,"summer")}),
70033:((S,P,d)=>{d.d(P,{y:t(()=>y,"y")});function y(g,$){return`vm-snapshot/${E(g.project)||"project"}/${E($)||"service"}:${g.name}`}t(y,"ownReference");function E(g){
return g.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}t(E,"component")}),83925:((S,P,d)=>{d.d(P,{w:t(()=>y,"w")});function y(g){const[$]=g;if($===
void 0)return"it does not match the schema";const M=g.length>1?` (and ${g.length-1} more)`:"";return`${E($.path)}: ${$.message.replaceAll(new RegExp("\\p{Cc}","\
gu"),"?").slice(0,200)}${M}`}t(y,"describeIssues");function E(g){return g.length===0?"the document":g.map(M=>typeof M=="number"?`[${M}]`:`.${String(M).replaceAll(
/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}t(E,"fieldName")}),56082:((S,P,d)=>{d.d(P,{h:t(()=>$,"h")});var y=d(44143),E=d(93322);const g="conf\
ig";async function*$(w,{id:v,clean:c},{c:n,...a}){const r=w.capture({kind:"image",reference:v},a,n);if(c===void 0)return(yield*r).images[0];let _;try{for(;;){const i=await r.
next();if(i.done)return{...i.value.images[0],..._!==void 0&&{config:_}};if(i.value.label!==g){yield i.value;continue}const p=await M(i.value,c);_=(0,y.ol)(p),yield{
label:g,digest:_,size:p.length,open:t(()=>(0,E.Oo)(p),"open")}}}finally{await r.return(void 0)}}t($,"captureContainerImage");async function M(w,v){const c=[];for await(const n of w.
open())c.push(n);return Buffer.from(JSON.stringify(v(JSON.parse(Buffer.concat(c).toString("utf8")))))}t(M,"cleaned")}),86700:((S,P,d)=>{d.d(P,{d:t(()=>Q,"d")});
var y=d(75892),E=d(17095),g=d(64007);const $=9e5;async function M(o,{Id:e,Name:l},{repository:s,tag:m,signal:u}){const f=`export container '${l.slice(1)}'`,h=o.
bytes({method:"GET",path:`/containers/${e}/export`,what:f,signal:u,idle:$}),O={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:s,tag:m},body:h,what:f,
signal:u,idle:$};for await(const A of(0,g.c)(o.bytes(O),f));return(await o.inspectImage(`${s}:${m}`,{signal:u})).Id}t(M,"exportAsImage");var w=d(2430),v=d(56118);
const c=16384;async function n(o,e,{path:l,signal:s}){const m=[];let u=0;for await(const C of o.readContainer(e,l,{signal:s}))if(m.push(C),u+=C.length,u>=c)break;
const f=await a(Buffer.concat(m));if(f===void 0)return;const{mode:h=0,uid:I=0,gid:O=0,mtime:A=new Date(0)}=f;return{mode:h&4095,uid:I,gid:O,mtime:A}}t(n,"folder\
Facts");function a(o){const e=(0,v.extract)();return new Promise(l=>{e.once("entry",s=>{l(s),e.destroy()});for(const s of["error","close","finish"])e.once(s,()=>l(
void 0));e.end(o)})}t(a,"firstHeader");var r=d(25243),_=function(o,e,l){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var s,m;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],l&&(m=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");m&&(s=t(
function(){try{m.call(this)}catch(u){return Promise.reject(u)}},"dispose")),o.stack.push({value:e,dispose:s,async:l})}else l&&o.stack.push({async:!0});return e},
i=(function(o){return function(e){function l(f){e.error=e.hasError?new o(f,e.error,"An error was suppressed during disposal."):f,e.hasError=!0}t(l,"fail");var s,
m=0;function u(){for(;s=e.stack.pop();)try{if(!s.async&&m===1)return m=0,e.stack.push(s),Promise.resolve().then(u);if(s.dispose){var f=s.dispose.call(s.value);if(s.
async)return m|=2,Promise.resolve(f).then(u,function(h){return l(h),u()})}else m|=1}catch(h){l(h)}if(m===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return t(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,l){var s=new Error(l);return s.name="Suppr\
essedError",s.error=o,s.suppressed=e,s});const p=6e4,D=1,L={mode:493,uid:0,gid:0};async function K(o,{Id:e,Image:l},{folders:s,c:m}){const u={stack:[],error:void 0,
hasError:!1};try{const f=t(async(O,A)=>await n(o,O,{path:A,signal:m.signal}),"facts");for(const{Path:O}of s.filter(({Kind:A})=>A===D))if(!T(await f(e,O),L))return!0;
const h=s.filter(({Kind:O})=>O!==D);if(h.length===0)return!1;const I=_(u,await j(o,l,m),!0);for(const{Path:O}of h)if(!T(await f(e,O),await f(I.id,O)))return!0;return!1}catch(f){
u.error=f,u.hasError=!0}finally{const f=i(u);f&&await f}}t(K,"changedFolders");async function x(o,{Id:e,Image:l},{base:s,c:m}){const u={stack:[],error:void 0,hasError:!1};
try{const f=await n(o,e,{path:"/",signal:m.signal});if(f===void 0||T(f,L))return;if(s===void 0)return f;const h=_(u,await j(o,l,m),!0);return T(f,await n(o,h.id,
{path:"/",signal:m.signal}))?void 0:f}catch(f){u.error=f,u.hasError=!0}finally{const f=i(u);f&&await f}}t(x,"changedRoot");function T(o,e){return o?.mode===e?.mode&&
o?.uid===e?.uid&&o?.gid===e?.gid}t(T,"isSame");async function j(o,e,l){const s={Image:e,Cmd:["never"],NetworkDisabled:!0,Labels:{[r.eq]:(0,w.Pg)()}},m=await o.createContainer(
s,l);return{id:m,[Symbol.asyncDispose]:()=>o.removeContainer(m,{signal:AbortSignal.timeout(p)})}}t(j,"pristineContainer");var W=d(77250);const F=/^PATH=/;function B({
Config:o},{base:e,withEnv:l,isFlat:s,ofProject:m}){const u={...e?.Config},f=l?o.Env:e===void 0?o.Env?.filter(R=>F.test(R)):u.Env,h=Object.entries(o.Labels??{}).
filter(([R,z])=>u.Labels?.[R]===z||(0,W.es)(R)||!/^(com\.docker\.compose|vm-snapshot)\./.test(R)),{Hostname:I,Image:O,MacAddress:A,...C}=o,k=e===void 0?C:u,b=s&&
e!==void 0&&{os:e.Os,architecture:e.Architecture,...e.Variant&&{variant:e.Variant}},U=m&&!l;return({container:R,container_config:z,config:Z,history:V,...q})=>({
...q,...b,history:U?G(V):V,config:{...s?k:Z,Env:f??[],...U?H(u,{isKnown:e!==void 0}):{Labels:Object.fromEntries(h)}}})}t(B,"cleanConfig");function H(o,{isKnown:e}){
const{Cmd:l,Entrypoint:s,Healthcheck:m,Labels:u}=o;return{...e&&{Cmd:l,Entrypoint:s},Healthcheck:m,Labels:u??{}}}t(H,"ofTheImage");function G(o){return Array.isArray(
o)?o.map((e,l)=>l===o.length-1?{...e,created_by:"vm snapshot create"}:e):o}t(G,"withoutCommand");const J=110;async function Q(o,e,l){const{repository:s,tag:m,withEnv:u,
ofProject:f,c:h}=l,I=`${s}:${m}`,O=await o.inspectImage(e.Image,h).catch(b=>{if(!(b instanceof y.m_))throw b}),A=await x(o,e,{base:O,c:h});if(A!==void 0){const b=`${A.
mode.toString(8)}, ${A.uid}:${A.gid}`;h.log.warn(`${e.Name.slice(1)}: mode and owner of / (${b}) do not come along: Docker gives each container a / of its own`)}
if(O!==void 0&&!await X(o,e,h))return{id:e.Image,reference:void 0};const C=e.Name.slice(1),k=t(async b=>(h.log.info(`${C}: all files become one layer, since ${b}`),
O===void 0&&f&&!u&&h.log.warn(`${C}: its image is gone, so the snapshot keeps the command of the container as it is`),{id:await M(o,e,{repository:s,tag:m,signal:h.
signal}),reference:I,clean:B(e,{base:O,withEnv:u,isFlat:!0,ofProject:f})}),"flat");if((O?.RootFS.Layers?.length??0)>=J)return await k(`its image has ${O?.RootFS.
Layers?.length} layers already`);try{const b=u?{}:{Env:Y(e,O)};return{id:await(0,E.LE)(o,e.Id,{repository:s,tag:m,config:b,what:`commit container '${C}'`,signal:h.
signal}),reference:I,clean:B(e,{base:O,withEnv:u,isFlat:!1,ofProject:f})}}catch(b){if(!(b instanceof y.m_)||await(0,E.FA)(o,e.Id,h)===void 0)throw b;return await k(
"Docker has lost the content of its image")}}t(Q,"imageOf");async function X(o,e,l){const s=e.Mounts.map(({Destination:h})=>h),m=t(h=>s.some(I=>I.startsWith(`${h}\
/`)),"isAbove"),u=await(0,E.fs)(o,e.Id,l);if(u.some(({Path:h})=>!m(h)&&!s.includes(h)))return!0;const f=u.filter(({Path:h})=>m(h));return f.length>0&&await K(o,
e,{folders:f,c:l})}t(X,"hasWritten");function Y({Config:o},e){const l=new Map((e?.Config?.Env??[]).map(s=>[N(s),s]));return(o.Env??[]).map(s=>l.get(N(s))??`${N(
s)}=`)}t(Y,"withoutValues");function N(o){return o.split("=",1)[0]??""}t(N,"nameOf")}),37607:((S,P,d)=>{d.d(P,{D:t(()=>g,"D"),x:t(()=>$,"x")});var y=d(44143),E=d(
93322);async function g(M,w,{spool:v,c}){const n=c.progress.start(`Reading ${M}`);try{const{digest:a,size:r,open:_}=await v.keep((0,E.Mi)(w(),i=>n.add(i.length)),
c.signal);return{blob:{label:M,digest:a,size:r,open:_},digest:t(async()=>a,"digest")}}finally{n.done()}}t(g,"readNow");function $(M,w){let v;const c=t(async function*(){
const n=(0,E.AB)();yield*(0,E.Mi)(w(),a=>n.add(a)),v=Promise.resolve((0,y.aD)(n.done().sha256))},"summed");return{blob:{label:M,open(n){return n===void 0?c():(v=
n,w())}},async digest(){if(v===void 0)for await(const n of c());return await v}}}t($,"offer")}),96040:((S,P,d)=>{d.d(P,{C:t(()=>g,"C"),j:t(()=>$,"j")});var y=d(
75892);const E=16<<20;function g(w,v){const c=new Map(w.blobs.flatMap(i=>i.role==="metadata"&&i.path!==void 0?[[i.path,i]]:[])),n=new Map(w.blobs.map(i=>[i.digest,
i])),a=new Map(w.volumes.map(({name:i,digest:p})=>[i,n.get(p)])),r=new Map(w.bind_mounts?.map(({path:i,digest:p})=>[i,n.get(p)])),_=t(i=>i===void 0?void 0:M(i),
"found");return{async file(i){const p=c.get(i);if(p===void 0)throw new y.cs(`The snapshot '${w.snapshot_name}' has no file ${i}`);if(p.size>E)throw new y._p(`${i}\
 of the snapshot has ${p.size} bytes, more than the limit of ${E}`);const D=[];for await(const L of v.open(M(p)))D.push(L);return Buffer.concat(D)},volume:t(i=>_(
a.get(i)),"volume"),bindMount:t(i=>_(r.get(i)),"bindMount")}}t(g,"partsOf");function $(w,v){const c=w.services.find(n=>n.name===v);if(c===void 0)throw new y.cs(
`The snapshot has no image '${v}'`);return{...w,kind:"image",services:[c],volumes:[],platform:c.platform??w.platform}}t($,"imageAlone");function M({digest:w,size:v,
recipe:c}){if(c===void 0)throw new y.cs(`The manifest does not say how ${w} is put together`);return{digest:w,size:v,recipe:c}}t(M,"stored")}),37710:((S,P,d)=>{
d.d(P,{HH:t(()=>g,"HH"),jg:t(()=>$,"jg"),zd:t(()=>v,"zd")});var y=d(75892);const E=6e5;function g(c,{excludeVolumes:n=[]}){const a=n.find(r=>!c.includes(r));if(a!==
void 0)throw new y.dz(`There is no volume '${a}' to exclude`,{hint:c.length===0?"Leave it out: there are no volumes":`Choose among ${c.join(", ")}`});return c.filter(
r=>!n.includes(r))}t(g,"volumesToRead");async function*$(c,n,a){const r=await c.way(n);r.lossless||a.log.warn(`the volume ${n} is read through Docker's archive \
call: extended attributes, ACLs and holes of its files are lost`);const _=t(()=>a.log.warn(`files of the volume ${n} changed while they were read: use --quiesce\
 for a consistent copy`),"onChanged");let i=0;const p=t(()=>{i++},"onSocket");try{const D=await r.tooLong?.(a);if(D!==void 0)throw M(n,D);yield*r.read({signal:a.
signal,onChanged:_,onSocket:p})}catch(D){throw D instanceof y.Qd?new y.Qd(`The volume ${n} cannot be read: ${w(D)}`,{hint:`Put it right, or leave it out with --\
exclude-volume ${n}`,cause:D}):D}i>0&&a.log.info(`the volume ${n}: ${i} sockets are left out, since their programs make them again`)}t($,"readVolume");function M(c,n){
return new y.Wt(`The volume ${c} holds paths of more than 4095 bytes, which no tar can restore: ${n.slice(0,80)}…`,{hint:`Shorten them, or leave the volume ou\
t with --exclude-volume ${c}`})}t(M,"tooLongPath");function w({message:c}){const a=c.split(`
`).map(r=>r.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(r=>r!==""&&!/^(Run|See) 'docker/.test(r)&&!/Exiting with failure status/.test(
r));return(a[1]??a[0]??c).slice(0,300)}t(w,"inOneLine");async function v(c,n,a){try{await c.removeImage(n,{signal:AbortSignal.timeout(E)})}catch(r){r instanceof
y.m_||a.log.warn(`the image ${n} stays behind: ${r instanceof Error?r.message:r}`)}}t(v,"dropImage")}),3677:((S,P,d)=>{d.d(P,{K:t(()=>_,"K"),k:t(()=>i,"k")});var y=d(
73024),E=d(51455),g=d(48161),$=d(76760),M=d(46466),w=d(44143),v=d(3134),c=d(2430),n=d(93322);const a="vm-snapshot-spool-",r=1024*1024;async function _(){const{path:D,
[Symbol.asyncDispose]:L}=await i();let K=0;return{async keep(x,T){const j=(0,$.join)(D,String(K++)),W=(0,n.AB)();await(0,v.CD)(`Cannot keep a volume's copy in ${(0,g.
tmpdir)()}`,()=>(0,M.pipeline)((0,n.Mi)(x,H=>W.add(H)),(0,y.createWriteStream)(j,{mode:384}),{signal:T}));const{sha256:F,size:B}=W.done();return{digest:(0,w.aD)(
F),size:B,open:t(()=>(0,y.createReadStream)(j,{highWaterMark:r,signal:T}),"open")}},[Symbol.asyncDispose]:L}}t(_,"openSpool");async function i(){await p();const D=(0,$.
join)((0,g.tmpdir)(),`${a}${(0,c.Pg)()}`);return await(0,v.CD)(`Cannot make ${D}`,()=>(0,E.mkdir)(D,{mode:448})),{path:D,[Symbol.asyncDispose]:()=>(0,E.rm)(D,{recursive:!0,
force:!0})}}t(i,"workFolder");async function p(){const D=(await(0,E.readdir)((0,g.tmpdir)())).filter(L=>L.startsWith(a)&&(0,c.Tu)(L.slice(a.length))==="dead");for(const L of D)
await(0,E.rm)((0,$.join)((0,g.tmpdir)(),L),{recursive:!0,force:!0})}t(p,"removeAbandoned")})};export{ne as id,oe as ids,se as modules};
