var xe=Object.defineProperty;var a=(j,x)=>xe(j,"name",{value:x,configurable:!0});const ze=9449,Se=[9449],ke={19449:((j,x,p)=>{p.d(x,{B:a(()=>N,"B"),I:a(()=>me,"I")});var E=p(12362),z=p(56566),A=p(30444);function U(r,e){const n=new Map;for(const d of r.
files??[]){if(n.has(d.path)||d.path===A.h1)throw e.error(`it lists ${d.path} twice`);n.set(d.path,d)}const t=new Map,o=new Map;for(const{role:d,path:f,digest:u,
size:h}of r.blobs)if(d!=="metadata")t.set(u,h);else{if(f===void 0||!M(n.get(f),u,h))throw e.error(`it lacks the file of the metadata blob ${u}`);o.set(f,u)}const s=X(
r);for(const{what:d,path:f,digest:u,size:h}of s){if(t.get(u)!==h)throw e.error(`it lacks the blob ${u} of the ${d}`);if(f===void 0||!M(n.get(f),u,h))throw e.error(
`it lacks the file of the ${d}`);if(o.has(f))throw e.error(`it uses ${f} twice`);o.set(f,u)}const i=new Map;for(const d of r.services){const f=d.image_file;if(f===
void 0||!n.has(f))throw e.error(`it lacks the image file of the service ${d.name}`);if(o.has(f))throw e.error(`it uses ${f} twice`);const u=[d.image_digest,...d.
layers].find(h=>!t.has(h));if(u!==void 0)throw e.error(`it lacks the blob ${u} of the service ${d.name}`);i.set(f,[...i.get(f)??[],d])}const c=Z([...r.services.
map(({name:d})=>`service ${d}`),...s.map(({what:d})=>d)]);if(c!==void 0)throw e.error(`it names the ${c} twice`);const l=new Set(r.services.flatMap(({image_digest:d,
layers:f})=>[d,...f]));if(new Set([...l,...s.map(({digest:d})=>d)]).size!==t.size)throw e.error("it names unused blobs");if(r.services[0]?.image_digest!==r.image_digest)
throw e.error("its image_digest is not that of its first service");const $=r.blobs.reduce((d,{size:f})=>d+f,0);if(r.size_bytes!==$)throw e.error(`its size_bytes\
 is ${r.size_bytes}, and its blobs have ${$} bytes`);return{files:[...n.values()],images:i,blobs:o,sizes:new Map([...t].filter(([d])=>l.has(d)))}}a(U,"contentsO\
f");function X({volumes:r,bind_mounts:e=[],parts:n=[]}){return[...r.map(({name:t,volume_file:o,digest:s,size_bytes:i})=>({what:`volume ${t}`,path:o,digest:s,size:i})),
...e.map(({path:t,bind_file:o,digest:s,size_bytes:i})=>({what:`bind mount ${t}`,path:o,digest:s,size:i})),...n.map(({role:t,name:o,part_file:s,digest:i,size_bytes:c})=>({
what:`${t} ${o}`,path:s,digest:i,size:c}))]}a(X,"dataOf");function Z(r){return r.find((e,n)=>r.indexOf(e)<n)}a(Z,"repeated");function M(r,e,n){return r!==void 0&&
e===`sha256:${r.sha256}`&&n===r.size}a(M,"isFile");var H=p(80037),W=p(3814),I=p(454);async function*G(r,{services:e,manifest:n,contents:t,damage:o,signal:s}){const{
head:i,all:c}=await(0,W.s)(r,512);if(Buffer.from(i.subarray(257,262)).toString("latin1")!=="ustar")throw o.error("it is not a tar");const l=(0,H.iL)(c,{holds:a(
async()=>!1,"holds"),layers:new Set(e.flatMap(f=>f.layers)).size,signal:s});try{for(;;){const f=await l.next().catch(y=>{throw o.explain(y)});if(f.done)return d(
f.value.images);$(f.value);const{open:u,...h}=f.value;yield{...h,open:a(y=>Q(u(y),o),"open"),damaged:a((y,v)=>o.error(`its ${h.label}: ${y}`,v),"damaged")}}}finally{
await l.return(void 0)}function $({label:f,digest:u,size:h}){if(h===void 0)throw o.error(`its ${f} is compressed, but a bundle contains only uncompressed layers`);
const w=u===void 0?void 0:t.sizes.get(u);if(w===void 0)throw o.error(`its ${f} is in no image of the manifest`);if(h!==w)throw o.error(`its ${f} has ${h} bytes \
instead of ${w}`)}a($,"checkSize");function d(f){for(const h of f){const w=e.filter(({image_digest:v,layers:D})=>h.config===v&&h.layers.join()===D.join());if(w.
length===0)throw o.error(`it contains the image ${h.config}, not the one in the manifest`);const y=w.map(({platform:v})=>v??n.platform).find(v=>!K(h.platform,v));
if(y!==void 0)throw o.error(`its image is for ${h.platform}, not for ${y} as in the manifest`)}const u=e.find(({image_digest:h})=>!f.some(({config:w})=>w===h));
if(u!==void 0)throw o.error(`it lacks the image of the service ${u.name}`)}a(d,"checkIdentities")}a(G,"readImages");function K(r,e){return/^[^/]+\/[^/]+(\/[^/]+)?$/.
test(r)&&(0,I.FL)(r)===(0,I.FL)(e)}a(K,"samePlatform");async function*Q(r,e){try{yield*r}catch(n){throw e.explain(n)}}a(Q,"explained");var Y=p(51455),J=p(76760),
m=p(75892),V=p(88928),q=p(72038);function T(r){return{place:"manifest.json",error(e,n){return new m.cs(`${r} is damaged in ${this.place}: ${e}`,{cause:n,hint:"D\
ownload the file again, or export the snapshot again",fields:{file:this.place}})},explain(e){const n=e instanceof m.cs&&e.fields.file!==void 0;return(e instanceof
m.cs||e instanceof m.dz||e instanceof m.m_)&&!n?this.error(e.message,e):e},behind(e,n){return new m.cs(`${r} is damaged: ${e}`,{cause:n,hint:`Download the file \
again, or, if only extra bytes follow, remove them: ${/zstd?$|tzst$/.test(r)?"zstd -dcq":"gzip -cdq"} ${r} > bundle.tar; vm snapshot import bundle.tar`,fields:{
file:"its end"}})},notABundle(e,n="To capture an archive of docker save or an OCI layout, run: vm snapshot create <name> --archive <file>"){return new m.dz(`${r}\
 is not a snapshot bundle: ${e}`,{hint:n})},packedAgain(e){const n=e===""?"bundle":`bundle/${e}`;return new m.dz(`${r} was repacked by another program: its file\
s are not in the order of a bundle`,{hint:`Unpack it and import the folder: mkdir bundle && tar -xf ${r} -C bundle && vm snapshot import ${n}`})}}}a(T,"corruptB\
undle");var _=p(62838),b=p(49107),ee=p(42078),te=function(r,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");
var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],n&&(o=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");o&&(t=a(function(){try{o.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:n})}else n&&r.stack.push({async:!0});return e},re=(function(r){return function(e){
function n(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(n,"fail");var t,o=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&o===1)return o=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return o|=2,Promise.resolve(i).
then(s,function(c){return n(c),s()})}else o|=1}catch(c){n(c)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,n){var t=new Error(n);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});async function*ne(r,e){const n={stack:[],error:void 0,hasError:!1};try{const t=te(n,new ee.C(r),!0);for(;;){const o=await t.read(b.mv);if(o.length<b.mv)throw e.
error("the archive is truncated after it");if(t.position===b.mv&&g(o)!==A.h1)throw await ie(o,t,e);if(B(o))break;const s=ce(o,e),i=t.position+s.size;if(yield{...s,
body:t.take(s.size)},await S(t,i-t.position),await S(t,(0,b.vr)(s.size)),t.position!==i+(0,b.vr)(s.size))throw e.error("the archive is truncated")}await fe(t,e)}catch(t){
n.error=t,n.hasError=!0}finally{const t=re(n);t&&await t}}a(ne,"readTar");const O=/^(?:\.\/+)?([^/]+\/)?(manifest\.json|docs\/README\.md|metadata\/[^/]+\.json|(images|volumes|bind-mounts)\/[^/]+\.tar|(compose|container)\/.+)$/,
oe=64,se=64*1024;async function ie(r,e,n){for(let t=r,o=0;t.length===b.mv&&o<oe;o++){const s=String.fromCharCode(t[156]??0),[,i=""]=O.exec(g(t))??[];if(s==="0"||
s==="\0"){if(!O.test(g(t)))break;return n.packedAgain(i.replace(/\/$/,""))}const c=R(Buffer.from(t.subarray(124,136)))??0;if(c>se)break;await S(e,c+(0,b.vr)(c)),
t=await e.read(b.mv)}return n.notABundle("it does not begin with manifest.json")}a(ie,"otherTar");const ae=1024*1024;async function fe(r,e){const n=await r.read(
b.mv);if(n.length<b.mv)throw e.error("the archive is truncated in its end marker");if(!B(n))throw e.behind("data follows the end of the archive");let t=0;try{for await(const o of r.
rest()){if(!B(o))throw e.behind("data follows the end of the archive");if(t+=o.length,t>ae)throw e.behind("more than 1 MiB of zeros follows the end of the archi\
ve")}}catch(o){throw o instanceof m.cs&&o.fields.file!=="its end"?e.behind("data follows the end of the archive",o):o}}a(fe,"readEnd");async function S(r,e){for await(const n of r.
take(e));}a(S,"skip");function ce(r,e){const n=Buffer.from(r.buffer,r.byteOffset,r.length);if(P(n.subarray(148,156))!==ue(n))throw e.error("no tar header follow\
s it");const t=g(n.subarray(0,100)),o=a(c=>e.error(`the entry '${t.replaceAll(/[^\x20-\x7e]/g,"?")}' after it ${c}`),"refuse");if(!n.subarray(257,263).equals(de))
throw o("is not a plain ustar entry");const s=String.fromCharCode(n[156]??0);if(s!=="0")throw o(`is ${he[s]??"of an unknown type"}, not a regular file`);if(n[345]!==
0)throw o("has a name that is too long for a bundle");const i=R(n.subarray(124,136));if(i===void 0)throw o("has a size that is not a number");return{path:t,size:i}}
a(ce,"parseHeader");const de=Buffer.from("ustar\0"),he={1:"a hard link",2:"a symbolic link",3:"a device",4:"a device",5:"a folder",6:"a pipe",x:"an extended hea\
der",g:"an extended header",L:"a long name",K:"a long link",S:"a sparse file"};function ue(r){return r.reduce((e,n,t)=>e+(t>=148&&t<156?32:n),0)}a(ue,"checksum");
function R(r){if(r[0]!==128)return P(r);if(r.subarray(1,6).some(n=>n!==0))return;const e=r.readUIntBE(6,6);return Number.isSafeInteger(e)?e:void 0}a(R,"parseSiz\
e");function P(r){const e=g(r).trim();return/^[0-7]{1,12}$/.test(e)?Number.parseInt(e,8):void 0}a(P,"octal");function g(r){const e=r.indexOf(0);return Buffer.from(
e<0?r:r.subarray(0,e)).toString("latin1")}a(g,"tar_read_text");const k=Buffer.alloc(64*1024);function B(r){for(let e=0;e<r.length;e+=k.length){const n=r.subarray(
e,e+k.length);if(k.compare(n,0,n.length,0,n.length)!==0)return!1}return!0}a(B,"isZero");var C=p(36540);async function le(r,e,n){if("stream"in r)return F({label:r.
label,pieces:r.stream,size:r.size},n);const t=await pe(r.path);if(t!==void 0){const i=(0,J.basename)(t),c=T(i);return L({label:i,damage:c,files:(0,_.j)(t,e,{signal:n.
signal,damage:c})})}const o=await(0,C.A)(r.path),s=a(()=>o[Symbol.asyncDispose](),"close");try{return F(await o.open(n),n,s)}catch(i){throw await s(),i}}a(le,"o\
penBundle");async function pe(r){const e=(0,C.E)(r);return(e===void 0?void 0:await(0,Y.stat)(e).catch(()=>{}))?.isDirectory()?e:void 0}a(pe,"folderAt");function F({
label:r,pieces:e,size:n,sha256:t},o,s=async()=>{}){const i=T(r),c=o.progress.start(`Reading ${r}`,n),l=t===void 0?void 0:(0,E.$8)(),$=(0,E.Mi)(e,d=>{o.signal.throwIfAborted(),
c.add(d.length),l?.add(d)});return L({label:r,damage:i,files:ne((0,q.mF)($,{damage:i,signal:o.signal}),i),checkWhole(){if(l!==void 0&&l.done().sha256!==t)throw new m.
cs(`${r} does not match ${(0,V.hQ)(r)}: their checksums differ`,{hint:"Download both files again"})},async end(){c.done(),await s()}})}a(F,"source_open");function L({
checkWhole:r=a(()=>{},"checkWhole"),end:e=a(async()=>{},"end"),...n}){return{...n,checkWhole:r,async[Symbol.asyncDispose](){await n.files.return(),await e()}}}a(
L,"bundle");var we=function(r,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],n&&(o=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");o&&(t=a(function(){try{o.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:n})}else n&&r.stack.push({async:!0});return e},ye=(function(r){return function(e){function n(i){e.
error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(n,"fail");var t,o=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&o===1)return o=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return o|=2,Promise.resolve(i).then(s,function(c){
return n(c),s()})}else o|=1}catch(c){n(c)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,n){var t=new Error(n);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function*N(r,e,n={}){
const t={stack:[],error:void 0,hasError:!1};try{let o;const s=we(t,await le(r,()=>o?.files??[],e),!0),{damage:i,files:c}=s,l=await be(s);o=U(l,i),await n.onManifest?.(
l);let $=0;for await(const f of c){const u=$e(f,{contents:o,read:$,damage:i});$+=1,i.place=f.path;const h=ve(f,u,i),w=o.images.get(f.path),y=o.blobs.get(f.path);
if(w!==void 0)yield*G(h,{services:w,manifest:l,contents:o,damage:i,signal:e.signal});else if(y!==void 0){const v=a((D,ge)=>i.error(D,ge),"damaged");yield{label:f.
path,digest:y,size:f.size,open:a(()=>h,"open"),damaged:v}}for await(const v of h);}const d=o.files[$];if(d!==void 0)throw i.error(`the archive ends after it, bu\
t ${d.path} is missing`);return s.checkWhole(),{manifest:l}}catch(o){t.error=o,t.hasError=!0}finally{const o=ye(t);o&&await o}}a(N,"readBundle");async function me(r,e){
const n=N(r,e);for(;;){const t=await n.next();if(t.done)return t.value;for await(const o of t.value.open());}}a(me,"verifyBundle");async function be({files:r,damage:e,
label:n}){const t=await r.next();if(t.done)throw e.notABundle("it is empty");const{size:o,body:s}=t.value;if(o>z.Z)throw e.error(`it has ${o} bytes, more than t\
he limit of ${z.Z}`);const i=[];for await(const l of s)i.push(l);const c=Buffer.concat(i);if(c.length<o)throw e.error("the archive is truncated");return(0,z.N)(
c,`manifest.json of ${n}`)}a(be,"readManifest");function $e({path:r,size:e},{contents:n,read:t,damage:o}){const s=n.files[t];if(s?.path!==r){const i=n.files.findIndex(
l=>l.path===r),c=r.replaceAll(/[^\x20-\x7e]/g,"?");throw i<0?o.error(`it is followed by '${c}', which the manifest does not list`):o.error(`it is followed by '${c}\
' ${i<t?"a second time":`instead of ${s?.path}`}`)}if(e!==s.size)throw o.error(`${r} has ${e} bytes instead of ${s.size}`);return s}a($e,"nextFile");function ve(r,{
size:e,sha256:n},t){const o=s();return{[Symbol.asyncIterator]:()=>({next:a(()=>o.next(),"next")})};async function*s(){const i=(0,E.$8)();for await(const l of r.
body)i.add(l),yield l;const c=i.done();if(c.size<e)throw t.error("the archive is truncated");if(c.sha256!==n)throw t.error("its sha256 differs from the manifest")}}
a(ve,"sharedBody")})};export{ze as id,Se as ids,ke as modules};
