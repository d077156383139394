var dt=Object.defineProperty;var s=(k,x)=>dt(k,"name",{value:x,configurable:!0});const lt=5261,ht=[5261],ut={3290:((k,x,c)=>{c.d(x,{Xn:s(()=>j,"Xn"),_W:s(()=>z,"_W"),z4:s(()=>u,"z4")});var C=c(75892);function u(b){if(b.recipe===void 0)throw new C.
cs(`The manifest does not say how ${b.digest} is put together`);return{digest:b.digest,size:b.size,recipe:b.recipe}}s(u,"toStored");function z(b){return new Map(
b.map(D=>[D.digest,u(D)]))}s(z,"byDigest");function j(b,D){const P=b.blobs.find(E=>E.digest===D);if(P===void 0)throw new C.cs(`The manifest of '${b.snapshot_name}\
' names ${D} but holds no such blob`);return u(P)}s(j,"storedBlob")}),78764:((k,x,c)=>{c.d(x,{$:s(()=>P,"$"),C:s(()=>D,"C")});var C=c(3290);const u=4<<20,z=65536,
j=/^(compose|container)\//,b=5;async function D(m,v,l){const a=[];for(const i of m){const{role:p,path:y=""}=i;if(p==="config"&&i.size<=u)await P(O(await $(i,v)),
l);else if(p==="metadata"&&j.test(y)&&i.size<=z){const{findCredentialsInText:T}=await c.e(4887).then(c.bind(c,34887));for(const S of await T(y,(await $(i,v)).toString()))
a.push(S)}}a.length>0&&l.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${R(a)}`)}s(D,"warnOfCredentials");async function P(m,v){
const{findCredentials:l}=await c.e(4887).then(c.bind(c,34887)),a=await l(m);a.length>0&&v.log.warn(E(a))}s(P,"warnOfCredentialsIn");function E(m){return`the ima\
ge seems to hold credentials that everybody who gets it can read: ${R(m)}. Give them to the build as secrets, and revoke those that are real`}s(E,"warningOf");function R(m){
return`${m.slice(0,b).map(({place:l,kind:a})=>`${l} (${a})`).join(", ")}${m.length>b?` and ${m.length-b} more`:""}`}s(R,"listed");async function $(m,v){const l=[];
for await(const a of v.open((0,C.z4)(m)))l.push(a);return Buffer.concat(l)}s($,"readAll");function O(m){try{return JSON.parse(m.toString())}catch{return}}s(O,"t\
ryJson")}),75261:((k,x,c)=>{c.r(x),c.d(x,{exportSnapshot:s(()=>it,"exportSnapshot")});var C=c(30877),u=c(75892),z=c(26676),j=c(93322),b=c(60690),D=c(72038),P=c(
62838),E=c(30444),R=c(307),$=c(13785),O=c(75558);function m(t){const{snapshot_name:e,services:o,git:n,languages:r}=t,d=[...(0,E.BQ)(o)].map(([f,w])=>({file:f,tags:[
...new Set(w.flatMap(E.$S))]})),h=i(t),g=[["Made",`${t.created_at}, from ${t.source.from}`],["Platform",t.platform],["Size",`${(0,$.z3)(t.size_bytes)} uncompres\
sed`],...o.length>1?[["Services",y(o.map(f=>f.name))]]:[],...h.length>0?[["Data",y(h.map(({what:f})=>f))]]:[],...t.left_out===void 0?[]:[["Left out",y(t.left_out)]],
["Languages",y(Object.entries(r).map(([f,w])=>`${f} ${w}`))],["Tools",y(t.tools)],["Source",n===null?"not in git":`commit ${n.commit}${n.dirty?" with uncommitte\
d changes":""}`],["Image",t.image_digest]];return`# ${e}

${t.description||v[t.kind]}

| | |
|---|---|
${g.map(([f,w])=>`| ${f} | ${T(w??"")} |`).join(`
`)}

## Use it

    vm snapshot import <this file>
    vm snapshot restore ${(0,O.SN)({project:(0,E.T)(t),name:e})}

Without \`vm\`, with Docker alone:

${d.map(({file:f,tags:w})=>`    tar -xOf <this file> ${f} | docker load        # gives ${w.join(", ")}`).join(`
`)}
${h.length===0?"":p(h)}
## Check it

    sha256sum -c <this file>.sha256

\`vm snapshot import\` checks every byte in any case. By hand: \`manifest.json\` lists the size and the sha256 of every file in here.

    mkdir unpacked && tar -xf <this file> -C unpacked && cd unpacked
    jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c

## What is in it

- \`manifest.json\`: all about this snapshot, and the checksums of all other files
- \`docs/README.md\`: this text
- \`metadata/\`: versions of languages, the list of packages, and how it was built
${[...l[t.kind],...d.map(({file:f})=>`- \`${f}\`: ${f==="images/base.tar"?"the image":"images"}, as \`docker save\` writes ${f==="images/base.tar"?"it":"them"}`),
...h.map(({file:f,what:w})=>`- \`${f}\`: ${w}`)].join(`
`)}
${t.left_out===void 0?"":a}`}s(m,"readme");const v={image:"A snapshot of a machine image: built once, to be used anywhere.",container:"A snapshot of a container\
: its image and how it ran.",compose:"A snapshot of a Compose project: its images, and the files that say how they belong together."},l={image:[],container:["- \
`container/container.json`: how the container ran"],compose:["- `compose/`: the Compose files, and `project.json`, which tells what ran of them"]},a=`
## What is not in it

The contents of what the table calls left out stayed where they were. A restore keeps such volumes where they are there already, and
makes empty ones where they are not.
`;function i({volumes:t,bind_mounts:e=[]}){return[...t.map(({name:o,size_bytes:n})=>({file:(0,E.hk)(o),what:`the volume ${o} (${(0,$.z3)(n)})`})),...e.map(({path:o,
type:n,size_bytes:r},d)=>({file:(0,E.a8)(o,d),what:`the ${n} ${o} (${(0,$.z3)(r)})`}))]}s(i,"tarsOf");function p(t){return`
Volumes and folders are tars with owners, attributes and holes, which GNU tar puts back as root, into a folder such as the one that
\`docker volume inspect --format '{{.Mountpoint}}' <volume>\` tells:

    unpack() { tar -xOf <this file> "$1" | sudo tar -xp --same-owner --numeric-owner --acls --xattrs --xattrs-include='*' -C "$2"; }
${t.map(({file:e,what:o})=>`    unpack ${e} <folder>        # ${o}`).join(`
`)}
`}s(p,"byHand");function y(t){const e=t.slice(0,50).join(", ");return t.length>50?`${e} and ${t.length-50} more`:e||"none known"}s(y,"list");function T(t){return t.
replaceAll("|","\\|").replaceAll(`
`," ")}s(T,"cell");var S=c(83412);async function*A(t){for(const{path:e,size:o,open:n}of t)yield(0,S.pI)({path:e,size:o,type:"file"}),yield*n(),(0,S.vr)(o)>0&&(yield new Uint8Array(
(0,S.vr)(o)));yield S.y7}s(A,"writeTar");var I=c(36540),N=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object ex\
pected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(d){return Promise.reject(d)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},
W=(function(t){return function(e){function o(h){e.error=e.hasError?new t(h,e.error,"An error was suppressed during disposal."):h,e.hasError=!0}s(o,"fail");var n,
r=0;function d(){for(;n=e.stack.pop();)try{if(!n.async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(d);if(n.dispose){var h=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(h).then(d,function(g){return o(g),d()})}else r|=1}catch(g){o(g)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return s(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=t,n.suppressed=e,n});async function U(t,e){const o={stack:[],error:void 0,hasError:!1};try{const{output:n,force:r,format:d=(0,D.iC)(n)}=t,h=(0,D.
hT)(t.level??D.DY),g={force:r,signal:e.signal};if(d==="folder"){const w=await(0,R.yr)(J(n),"folder",r);return await G(t,e,async(M,B)=>(await(0,P.C)(w,M,g),{path:w,
size:B,sha256:M[0]?.sha256??"",contentSize:B}))}const f=N(o,await(0,I.A)(n),!0);return await f.check(g),await G(t,e,async(w,M)=>{const B=(0,D.Bc)(A(w),d,h);return{
path:f.location,...await f.write(B,g),contentSize:M}})}catch(n){o.error=n,o.hasError=!0}finally{const n=W(o);n&&await n}}s(U,"writeBundle");async function G(t,e,o){
const n=await X(Q(t),e),r=(0,b.T)((0,E.Q7)(t.manifest,n)),d=[await K({path:E.h1,size:r.length,open:s(()=>(0,j.Oo)(r),"open")},()=>{}),...n],h=V(d),g=e.progress.
start(`Writing ${t.manifest.snapshot_name}`,h);try{return await o(d.map(f=>({...f,open:s(()=>Z(f,g),"open")})),h)}finally{g.done()}}s(G,"writing");function J(t){
const e=(0,I.E)(t);if(e!==void 0)return e;throw new u.dz(`A plain folder cannot be written to ${(0,z.DW)(t)}`,{hint:"Write one file there, or a folder on a disk"})}
s(J,"folderPath");function Q({manifest:t,open:e}){const o=Buffer.from(m(t)),n=t.blobs.flatMap(({role:f,path:w,digest:M,size:B})=>f==="metadata"&&w!==void 0?[{path:w,
size:B,open:s(()=>e(M),"open")}]:[]).sort((f,w)=>f.path<w.path?-1:1),r=[...(0,E.BQ)(t.services)].map(([f,w])=>{const M=(0,E.RH)(w,t);return{path:f,size:(0,C.S)(
M),open:s(()=>(0,C._)(M,e),"open")}}),d=s((f,{digest:w,size_bytes:M})=>({path:f,size:M,open:s(()=>e(w),"open")}),"tar"),h=t.volumes.map(f=>d((0,E.hk)(f.name),f)),
g=(t.bind_mounts??[]).map((f,w)=>d((0,E.a8)(f.path,w),f));return[{path:E.aF,size:o.length,open:s(()=>(0,j.Oo)(o),"open")},...n,...r,...h,...g]}s(Q,"plan");async function X(t,e){
const o=e.progress.start("Computing checksums",V(t));try{const n=[];for(const r of t){const d=s(h=>{e.signal.throwIfAborted(),o.add(h.length)},"onPiece");n.push(
await K(r,d))}return n}finally{o.done()}}s(X,"measureAll");async function K(t,e){const o=(0,j.AB)();for await(const d of(0,j.Mi)(t.open(),e))o.add(d);const{size:n,
sha256:r}=o.done();if(n!==t.size)throw new u.cs(`${t.path} has ${n} bytes instead of the ${t.size} that the manifest says`);return{...t,sha256:r}}s(K,"measure");
async function*Z(t,e){const o=(0,j.AB)();for await(const d of t.open())o.add(d),e.add(d.length),yield d;const{size:n,sha256:r}=o.done();if(n!==t.size||r!==t.sha256)
throw new u.cs(`${t.path} changed while it was exported`)}s(Z,"unchanged");function V(t){return t.reduce((e,{size:o})=>e+o,0)}s(V,"sizeOf");var Y=c(76363),_=c(3290),
q=c(78764);function H({volumes:t,bind_mounts:e=[]}){return{names:[...t.map(({name:o})=>o),...e.map(({path:o})=>o)],bytes:[...t,...e].reduce((o,{size_bytes:n})=>o+
n,0)}}s(H,"dataOf");function tt(t){const{names:e}=H(t);if(e.length===0)return t;const{bind_mounts:o,...n}=t,r=new Set(t.services.flatMap(({image_digest:h,layers:g})=>[
h,...g])),d=t.blobs.filter(({role:h,digest:g})=>h==="metadata"||r.has(g));return{...n,volumes:[],left_out:[...t.left_out??[],...e],blobs:d,size_bytes:d.reduce((h,{
size:g})=>h+g,0)}}s(tt,"withoutData");function et(t){const{names:e,bytes:o}=H(t);if(e.length!==0)return`the bundle is without the contents of ${e.join(", ")} (${(0,$.
z3)(o)}): --include-volumes takes them along`}s(et,"tellLeftOut");function nt({manifest:t,ref:e}){if(t.left_out!==void 0)throw new u.m_(`'${(0,O.SN)(e)}' came w\
ithout the contents of ${t.left_out.join(", ")}`,{hint:"Export it with --include-volumes where it was made, or leave that out here"})}s(nt,"assertWhole");var ot=c(
88725),st=c(8459),at=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(d){return Promise.
reject(d)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},rt=(function(t){return function(e){function o(h){e.
error=e.hasError?new t(h,e.error,"An error was suppressed during disposal."):h,e.hasError=!0}s(o,"fail");var n,r=0;function d(){for(;n=e.stack.pop();)try{if(!n.
async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(d);if(n.dispose){var h=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(h).then(d,function(g){
return o(g),d()})}else r|=1}catch(g){o(g)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(d,"next"),d()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="SuppressedError",n.error=t,n.suppressed=e,n});async function it(t,e,o){
const n=performance.now(),r=await(0,st.RA)(t.name,e.store,o);t.includeVolumes&&nt(r);const d=t.includeVolumes?r.manifest:tt(r.manifest),h=t.includeVolumes?void 0:
et(r.manifest);h!==void 0&&o.log.warn(h);const{path:g,size:f,sha256:w}=await(0,ot.h)(r,e.store,B,o),M=(0,Y.h)(d);return{...r,digest:M,path:g,size:f,sha256:w,leftOut:d.
left_out??[],seconds:(performance.now()-n)/1e3};async function B(){const F={stack:[],error:void 0,hasError:!1};try{const L=at(F,await e.repository.reader(o,r.manifest.
packs),!0);return await(0,q.C)(r.manifest.blobs,L,o),await U({manifest:{...d,snapshot_name:r.ref.name},open:s(ct=>L.open((0,_.Xn)(r.manifest,ct)),"open"),output:t.
output,...t.format&&{format:t.format},level:t.level,force:t.force},o)}catch(L){F.error=L,F.hasError=!0}finally{const L=rt(F);L&&await L}}}s(it,"exportSnapshot")}),
88725:((k,x,c)=>{c.d(x,{h:s(()=>v,"h")});var C=c(44143),u=c(75892),z=c(75558),j=c(18016),b=c(70370),D=c(82141),P=c(10764),E=c(91192);const R=2;async function $(l,{
ref:a,manifest:i},{store:p,c:y}){if(!(0,P.d0)(p)||!(l instanceof u.cs))return l;const T=await O((0,E.gX)(i),p,y);y.log.debug(l.message);const S=l instanceof j.Rh,
A=`Save it again: what is ${S?"missing":"damaged"} is written again`,I=S?`Snapshot '${(0,z.SN)(a)}' cannot be used: a part of it is missing from ${p.location}`:
`Snapshot '${(0,z.SN)(a)}' cannot be used: a part of it in ${p.location} is damaged`;return new u.m_(I,{hint:T||S?A:`Save it again in a job that may write to ${p.
location}, or delete its caches on GitHub (Actions, Caches)`,cause:l})}s($,"asLoss");async function O(l,a,i){i.log.info(`Looking for what is damaged in ${a.location}`);
const p=(0,b.A)(R);try{const y=await Promise.all(l.map(S=>p(()=>m(S,a,i)))),T=l.filter((S,A)=>!y[A]);for(const S of T)await a.disown(S,i);return T.length>0}catch(y){
if(i.signal.aborted||!(y instanceof u.JC))throw y;return!1}}s(O,"disownDamaged");async function m(l,a,i){try{return await(0,j.xt)(async()=>await(0,D.pW)(await a.
get(l,i),l.slice(l.indexOf("/")+1))),!0}catch(p){if(p instanceof u.m_)return!0;if(p instanceof u.cs)return!1;throw p}}s(m,"isSound");async function v(l,a,i,p){const{
ref:y,digest:T,held:S=T}=l;try{return await i()}catch(A){const I=await $(A,l,{store:a,c:p});if(!(I instanceof u.cs))throw I;const N=(0,z.SN)(y),W={project:y.project,
name:y.name};if(!(I instanceof j.Rh))throw new u.cs(`Snapshot '${N}' is damaged: ${I.message}`,{hint:j.nk,fields:W,cause:A});const U=await a.read(y,p);throw U===
void 0||(0,C.ol)(U)!==S?new u.m_(`Snapshot '${N}' was removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:A}):new u.cs(
`Snapshot '${N}' is incomplete: ${I.message}`,{hint:j.nk,fields:W,cause:A})}}s(v,"reading")}),30877:((k,x,c)=>{c.d(x,{S:s(()=>b,"S"),_:s(()=>D,"_")});var C=c(75892),
u=c(83412),z=c(39472),j=c(68424);function b($){const O=s(i=>u.mv+i+(0,u.vr)(i),"file"),{documents:m,directories:v,blobs:l}=P($);return[...m.map(({bytes:i})=>i.length),
...l.map(({size:i})=>i)].reduce((i,p)=>i+O(p),v.length*u.mv+u.y7.length)}s(b,"archiveSize");async function*D($,O){const{documents:m,directories:v,blobs:l}=P($);
for(const a of v)yield(0,u.pI)({path:a,size:0,type:"directory"});for(const{path:a,bytes:i}of m)yield Buffer.concat([(0,u.pI)({path:a,size:i.length,type:"file"}),
i,Buffer.alloc((0,u.vr)(i.length))]);for(const{digest:a,size:i}of l){yield(0,u.pI)({path:(0,z.nD)(a),size:i,type:"file"});let p=i;for await(const y of O(a)){if(p-=
y.length,p<0)break;yield y}if(p!==0)throw new C.cs(`blob ${a} is ${p<0?"longer":"shorter"} than the ${i} bytes it should have`);(0,u.vr)(i)>0&&(yield new Uint8Array(
(0,u.vr)(i)))}yield u.y7}s(D,"writeArchive");function P($){const O=$.map(a=>({...a,names:a.references.map(j.F2)}));if(O.some(({names:a})=>a.some(({digest:i})=>i!==
void 0)))throw new C.dz("an archive can name an image by tags only, not by digests");const m=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:z.Z2.index,manifests:O.flatMap(E)}},{path:"manifest.json",value:O.map(R)}].map(({path:a,value:i})=>({path:a,bytes:Buffer.
from(JSON.stringify(i))})),v=$.map(({config:a,layers:i})=>(0,z.Bz)(a,i)),l=$.flatMap(({config:a,layers:i})=>[a,...i]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...m,...v.map(({digest:a,bytes:i})=>({path:(0,z.nD)(a),bytes:i}))],blobs:[...new Map(l.map(a=>[a.digest,a])).values()]}}s(P,"plan");function E({config:$,
layers:O,platform:m,names:v}){const{bytes:l,digest:a}=(0,z.Bz)($,O),[i,p,y]=m.split("/"),T={mediaType:z.Z2.manifest,digest:a,size:l.length,...p!=="unknown"&&{platform:{
architecture:p,os:i,...y!==void 0&&{variant:y}}}},S=v.map(A=>({...T,annotations:{"io.containerd.image.name":(0,j.Ew)(A),"org.opencontainers.image.ref.name":A.tag??
"latest"}}));return S.length>0?S:[T]}s(E,"descriptors");function R({config:$,layers:O,names:m}){const v=m.map(j.hG);return{Config:(0,z.nD)($.digest),RepoTags:v.
length>0?v:null,Layers:O.map(({digest:l})=>(0,z.nD)(l))}}s(R,"dockerManifest")})};export{lt as id,ht as ids,ut as modules};
