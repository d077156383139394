var xe=Object.defineProperty;var a=(A,x)=>xe(A,"name",{value:x,configurable:!0});const ze=9449,Se=[9449],ke={19449:((A,x,p)=>{p.d(x,{B:a(()=>L,"B"),I:a(()=>me,"I")});var E=p(12362),z=p(56566),D=p(30444);function G(r,e){const n=new Map;for(const c of r.
files??[]){if(n.has(c.path)||c.path===D.h1)throw e.error(`it lists ${c.path} twice`);n.set(c.path,c)}const t=new Map,o=new Map;for(const{role:c,path:f,digest:u,
size:d}of r.blobs)if(c!=="metadata")t.set(u,d);else{if(f===void 0||!M(n.get(f),u,d))throw e.error(`it lacks the file of the metadata blob ${u}`);o.set(f,u)}const s=U(
r);for(const{what:c,path:f,digest:u,size:d}of s){if(t.get(u)!==d)throw e.error(`it lacks the blob ${u} of the ${c}`);if(f===void 0||!M(n.get(f),u,d))throw e.error(
`it lacks the file of the ${c}`);if(o.has(f))throw e.error(`it uses ${f} for two things`);o.set(f,u)}const i=new Map;for(const c of r.services){const f=c.image_file;
if(f===void 0||!n.has(f))throw e.error(`it lacks the image file of the service ${c.name}`);if(o.has(f))throw e.error(`it uses ${f} for two things`);const u=[c.image_digest,
...c.layers].find(d=>!t.has(d));if(u!==void 0)throw e.error(`it lacks the blob ${u} of the service ${c.name}`);i.set(f,[...i.get(f)??[],c])}const h=W([...r.services.
map(({name:c})=>`service ${c}`),...s.map(({what:c})=>c)]);if(h!==void 0)throw e.error(`it names the ${h} twice`);const l=new Set(r.services.flatMap(({image_digest:c,
layers:f})=>[c,...f]));if(new Set([...l,...s.map(({digest:c})=>c)]).size!==t.size)throw e.error("it names blobs that nothing uses");if(r.services[0]?.image_digest!==
r.image_digest)throw e.error("its image_digest is not that of its first service");const g=r.blobs.reduce((c,{size:f})=>c+f,0);if(r.size_bytes!==g)throw e.error(
`its size_bytes is ${r.size_bytes}, and its blobs have ${g} bytes`);return{files:[...n.values()],images:i,blobs:o,sizes:new Map([...t].filter(([c])=>l.has(c)))}}
a(G,"contentsOf");function U({volumes:r,bind_mounts:e=[]}){return[...r.map(({name:n,volume_file:t,digest:o,size_bytes:s})=>({what:`volume ${n}`,path:t,digest:o,
size:s})),...e.map(({path:n,bind_file:t,digest:o,size_bytes:s})=>({what:`bind mount ${n}`,path:t,digest:o,size:s}))]}a(U,"dataOf");function W(r){return r.find((e,n)=>r.
indexOf(e)<n)}a(W,"repeated");function M(r,e,n){return r!==void 0&&e===`sha256:${r.sha256}`&&n===r.size}a(M,"isFile");var X=p(80037),Z=p(3814),I=p(454);async function*H(r,{
services:e,manifest:n,contents:t,damage:o,signal:s}){const{head:i,all:h}=await(0,Z.s)(r,512);if(Buffer.from(i.subarray(257,262)).toString("latin1")!=="ustar")throw o.
error("it is no tar");const l=(0,X.iL)(h,{holds:a(async()=>!1,"holds"),layers:new Set(e.flatMap(f=>f.layers)).size,signal:s});try{for(;;){const f=await l.next().
catch(y=>{throw o.explain(y)});if(f.done)return c(f.value.images);g(f.value);const{open:u,...d}=f.value;yield{...d,open:a(y=>Q(u(y),o),"open"),damaged:a((y,$)=>o.
error(`its ${d.label}: ${y}`,$),"damaged")}}}finally{await l.return(void 0)}function g({label:f,digest:u,size:d}){if(d===void 0)throw o.error(`its ${f} is compr\
essed, which no bundle has`);const w=u===void 0?void 0:t.sizes.get(u);if(w===void 0)throw o.error(`its ${f} is in no image of the manifest`);if(d!==w)throw o.error(
`its ${f} has ${d} bytes instead of ${w}`)}a(g,"checkSize");function c(f){for(const d of f){const w=e.filter(({image_digest:$,layers:j})=>d.config===$&&d.layers.
join()===j.join());if(w.length===0)throw o.error(`it holds another image (${d.config}) than the manifest says`);const y=w.map(({platform:$})=>$??n.platform).find(
$=>!K(d.platform,$));if(y!==void 0)throw o.error(`its image is for ${d.platform}, not for ${y} as the manifest says`)}const u=e.find(({image_digest:d})=>!f.some(
({config:w})=>w===d));if(u!==void 0)throw o.error(`it lacks the image of the service ${u.name}`)}a(c,"checkIdentities")}a(H,"readImages");function K(r,e){return/^[^/]+\/[^/]+(\/[^/]+)?$/.
test(r)&&(0,I.WN)(r)===(0,I.WN)(e)}a(K,"samePlatform");async function*Q(r,e){try{yield*r}catch(n){throw e.explain(n)}}a(Q,"explained");var Y=p(51455),J=p(76760),
m=p(75892),V=p(88928),q=p(72038);function O(r){return{place:"manifest.json",error(e,n){return new m.cs(`${r} is damaged in ${this.place}: ${e}`,{cause:n,hint:"G\
et the file again from where it came, or export it anew",fields:{file:this.place}})},explain(e){const n=e instanceof m.cs&&e.fields.file!==void 0;return(e instanceof
m.cs||e instanceof m.dz||e instanceof m.m_)&&!n?this.error(e.message,e):e},behind(e,n){return new m.cs(`${r} is damaged: ${e}`,{cause:n,hint:`Get the file again\
, or take off what follows where it is whole: ${/zstd?$|tzst$/.test(r)?"zstd -dcq":"gzip -cdq"} ${r} > bundle.tar; vm snapshot import bundle.tar`,fields:{file:"\
its end"}})},notABundle(e,n="For an archive of docker save or an OCI layout: vm snapshot create <name> --archive <file>"){return new m.dz(`${r} is not a snapsho\
t bundle: ${e}`,{hint:n})},packedAgain(e){const n=e===""?"bundle":`bundle/${e}`;return new m.dz(`${r} was packed again by another program: its files are not in \
the order of a bundle`,{hint:`Unpack it and import the folder: mkdir bundle && tar -xf ${r} -C bundle && vm snapshot import ${n}`})}}}a(O,"corruptBundle");var _=p(
62838),b=p(49107),ee=p(42078),te=function(r,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=e[Symbol.dispose],n&&(o=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");o&&(t=a(function(){try{o.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:n})}else n&&r.stack.push({async:!0});return e},re=(function(r){return function(e){function n(i){
e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(n,"fail");var t,o=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&o===1)return o=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return o|=2,Promise.resolve(i).then(s,function(h){
return n(h),s()})}else o|=1}catch(h){n(h)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,n){var t=new Error(n);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function*ne(r,e){
const n={stack:[],error:void 0,hasError:!1};try{const t=te(n,new ee.C(r),!0);for(;;){const o=await t.read(b.mv);if(o.length<b.mv)throw e.error("the archive is c\
ut off after it");if(t.position===b.mv&&v(o)!==D.h1)throw await ie(o,t,e);if(B(o))break;const s=ce(o,e),i=t.position+s.size;if(yield{...s,body:t.take(s.size)},await S(
t,i-t.position),await S(t,(0,b.vr)(s.size)),t.position!==i+(0,b.vr)(s.size))throw e.error("the archive is cut off")}await fe(t,e)}catch(t){n.error=t,n.hasError=
!0}finally{const t=re(n);t&&await t}}a(ne,"readTar");const R=/^(?:\.\/+)?([^/]+\/)?(manifest\.json|docs\/README\.md|metadata\/[^/]+\.json|(images|volumes|bind-mounts)\/[^/]+\.tar|(compose|container)\/.+)$/,
oe=64,se=64*1024;async function ie(r,e,n){for(let t=r,o=0;t.length===b.mv&&o<oe;o++){const s=String.fromCharCode(t[156]??0),[,i=""]=R.exec(v(t))??[];if(s==="0"||
s==="\0"){if(!R.test(v(t)))break;return n.packedAgain(i.replace(/\/$/,""))}const h=T(Buffer.from(t.subarray(124,136)))??0;if(h>se)break;await S(e,h+(0,b.vr)(h)),
t=await e.read(b.mv)}return n.notABundle("it does not begin with manifest.json")}a(ie,"otherTar");const ae=1024*1024;async function fe(r,e){const n=await r.read(
b.mv);if(n.length<b.mv)throw e.error("the archive is cut off in its end mark");if(!B(n))throw e.behind("something follows the end of the archive");let t=0;try{for await(const o of r.
rest()){if(!B(o))throw e.behind("something follows the end of the archive");if(t+=o.length,t>ae)throw e.behind("more than 1 MiB of zeros follows the end of the \
archive")}}catch(o){throw o instanceof m.cs&&o.fields.file!=="its end"?e.behind("something follows the end of the archive",o):o}}a(fe,"readEnd");async function S(r,e){
for await(const n of r.take(e));}a(S,"skip");function ce(r,e){const n=Buffer.from(r.buffer,r.byteOffset,r.length);if(P(n.subarray(148,156))!==ue(n))throw e.error(
"no tar header follows it");const t=v(n.subarray(0,100)),o=a(h=>e.error(`the entry '${t.replaceAll(/[^\x20-\x7e]/g,"?")}' after it ${h}`),"refuse");if(!n.subarray(
257,263).equals(he))throw o("is no plain ustar entry");const s=String.fromCharCode(n[156]??0);if(s!=="0")throw o(`is ${de[s]??"of an unknown type"}, not a regul\
ar file`);if(n[345]!==0)throw o("has a longer name than bundles have");const i=T(n.subarray(124,136));if(i===void 0)throw o("has a size that is no number");return{
path:t,size:i}}a(ce,"parseHeader");const he=Buffer.from("ustar\0"),de={1:"a hard link",2:"a symbolic link",3:"a device",4:"a device",5:"a folder",6:"a pipe",x:"\
an extended header",g:"an extended header",L:"a long name",K:"a long link",S:"a sparse file"};function ue(r){return r.reduce((e,n,t)=>e+(t>=148&&t<156?32:n),0)}
a(ue,"checksum");function T(r){if(r[0]!==128)return P(r);if(r.subarray(1,6).some(n=>n!==0))return;const e=r.readUIntBE(6,6);return Number.isSafeInteger(e)?e:void 0}
a(T,"parseSize");function P(r){const e=v(r).trim();return/^[0-7]{1,12}$/.test(e)?Number.parseInt(e,8):void 0}a(P,"octal");function v(r){const e=r.indexOf(0);return Buffer.
from(e<0?r:r.subarray(0,e)).toString("latin1")}a(v,"tar_read_text");const k=Buffer.alloc(64*1024);function B(r){for(let e=0;e<r.length;e+=k.length){const n=r.subarray(
e,e+k.length);if(k.compare(n,0,n.length,0,n.length)!==0)return!1}return!0}a(B,"isZero");var N=p(36540);async function le(r,e,n){if("stream"in r)return C({label:r.
label,pieces:r.stream,size:r.size},n);const t=await pe(r.path);if(t!==void 0){const i=(0,J.basename)(t),h=O(i);return F({label:i,damage:h,files:(0,_.j)(t,e,{signal:n.
signal,damage:h})})}const o=await(0,N.A)(r.path),s=a(()=>o[Symbol.asyncDispose](),"close");try{return C(await o.open(n),n,s)}catch(i){throw await s(),i}}a(le,"o\
penBundle");async function pe(r){const e=(0,N.E)(r);return(e===void 0?void 0:await(0,Y.stat)(e).catch(()=>{}))?.isDirectory()?e:void 0}a(pe,"folderAt");function C({
label:r,pieces:e,size:n,sha256:t},o,s=async()=>{}){const i=O(r),h=o.progress.start(`Reading ${r}`,n),l=t===void 0?void 0:(0,E.$8)(),g=(0,E.Mi)(e,c=>{o.signal.throwIfAborted(),
h.add(c.length),l?.add(c)});return F({label:r,damage:i,files:ne((0,q.mF)(g,{damage:i,signal:o.signal}),i),checkWhole(){if(l!==void 0&&l.done().sha256!==t)throw new m.
cs(`${r} is not the file that ${(0,V.hQ)(r)} was made for: their checksums differ`,{hint:"Get both again from where they came"})},async end(){h.done(),await s()}})}
a(C,"source_open");function F({checkWhole:r=a(()=>{},"checkWhole"),end:e=a(async()=>{},"end"),...n}){return{...n,checkWhole:r,async[Symbol.asyncDispose](){await n.
files.return(),await e()}}}a(F,"bundle");var we=function(r,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");
var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],n&&(o=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");o&&(t=a(function(){try{o.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:n})}else n&&r.stack.push({async:!0});return e},ye=(function(r){return function(e){
function n(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(n,"fail");var t,o=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&o===1)return o=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return o|=2,Promise.resolve(i).
then(s,function(h){return n(h),s()})}else o|=1}catch(h){n(h)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,n){var t=new Error(n);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});async function*L(r,e,n={}){const t={stack:[],error:void 0,hasError:!1};try{let o;const s=we(t,await le(r,()=>o?.files??[],e),!0),{damage:i,files:h}=s,l=await be(
s);o=G(l,i),await n.onManifest?.(l);let g=0;for await(const f of h){const u=ge(f,{contents:o,read:g,damage:i});g+=1,i.place=f.path;const d=$e(f,u,i),w=o.images.
get(f.path),y=o.blobs.get(f.path);if(w!==void 0)yield*H(d,{services:w,manifest:l,contents:o,damage:i,signal:e.signal});else if(y!==void 0){const $=a((j,ve)=>i.error(
j,ve),"damaged");yield{label:f.path,digest:y,size:f.size,open:a(()=>d,"open"),damaged:$}}for await(const $ of d);}const c=o.files[g];if(c!==void 0)throw i.error(
`the archive ends after it, and ${c.path} is missing`);return s.checkWhole(),{manifest:l}}catch(o){t.error=o,t.hasError=!0}finally{const o=ye(t);o&&await o}}a(L,
"readBundle");async function me(r,e){const n=L(r,e);for(;;){const t=await n.next();if(t.done)return t.value;for await(const o of t.value.open());}}a(me,"verifyB\
undle");async function be({files:r,damage:e,label:n}){const t=await r.next();if(t.done)throw e.notABundle("it is empty");const{size:o,body:s}=t.value;if(o>z.Z)throw e.
error(`it has ${o} bytes, more than the limit of ${z.Z}`);const i=[];for await(const l of s)i.push(l);const h=Buffer.concat(i);if(h.length<o)throw e.error("the \
archive is cut off");return(0,z.N)(h,`manifest.json of ${n}`)}a(be,"readManifest");function ge({path:r,size:e},{contents:n,read:t,damage:o}){const s=n.files[t];
if(s?.path!==r){const i=n.files.findIndex(l=>l.path===r),h=r.replaceAll(/[^\x20-\x7e]/g,"?");throw i<0?o.error(`'${h}' follows, which the manifest does not list`):
o.error(`'${h}' follows ${i<t?"a second time":`where ${s?.path} should be`}`)}if(e!==s.size)throw o.error(`${r} follows with ${e} bytes instead of ${s.size}`);return s}
a(ge,"nextFile");function $e(r,{size:e,sha256:n},t){const o=s();return{[Symbol.asyncIterator]:()=>({next:a(()=>o.next(),"next")})};async function*s(){const i=(0,E.
$8)();for await(const l of r.body)i.add(l),yield l;const h=i.done();if(h.size<e)throw t.error("the archive is cut off");if(h.sha256!==n)throw t.error("its sha25\
6 is not what the manifest says")}}a($e,"sharedBody")})};export{ze as id,Se as ids,ke as modules};
