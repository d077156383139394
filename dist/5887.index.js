var dt=Object.defineProperty;var s=(k,C)=>dt(k,"name",{value:C,configurable:!0});const lt=5887,ht=[5887],ut={89304:((k,C,c)=>{c.d(C,{SC:s(()=>g,"SC"),Xn:s(()=>T,"Xn"),_W:s(()=>v,"_W")});var b=c(75892);function g(S){if(S.recipe===void 0)throw new b.
cs(`The manifest does not say how ${S.digest} is put together`);return{digest:S.digest,size:S.size,recipe:S.recipe}}s(g,"toStoredBlob");function v(S){return new Map(
S.map(O=>[O.digest,g(O)]))}s(v,"byDigest");function T(S,O){const P=S.blobs.find(j=>j.digest===O);if(P===void 0)throw new b.cs(`The manifest of '${S.snapshot_name}\
' names ${O} but holds no such blob`);return g(P)}s(T,"storedBlob")}),76961:((k,C,c)=>{c.d(C,{U:s(()=>$,"U")});var b=c(44143),g=c(75892),v=c(75558),T=c(86125),S=c(
70370),O=c(62821),P=c(10764),j=c(75912);const I=2;async function E(l,{ref:a,manifest:i},{store:u,c:p}){if(!(0,P.d0)(u)||!(l instanceof g.cs))return l;const A=await z(
(0,j.gX)(i),u,p);p.log.debug(l.message);const D=l instanceof T.Rh,M=`Save it again: what is ${D?"missing":"damaged"} is written again`,R=D?`Snapshot '${(0,v.SN)(
a)}' cannot be used: a part of it is missing from ${u.location}`:`Snapshot '${(0,v.SN)(a)}' cannot be used: a part of it in ${u.location} is damaged`;return new g.
m_(R,{hint:A||D?M:`Save it again in a job that may write to ${u.location}, or delete its caches on GitHub (Actions, Caches)`,cause:l})}s(E,"toMissingError");async function z(l,a,i){
i.log.info(`Looking for what is damaged in ${a.location}`);const u=(0,S.A)(I);try{const p=await Promise.all(l.map(D=>u(()=>m(D,a,i)))),A=l.filter((D,M)=>!p[M]);
for(const D of A)await a.markCorrupt(D,i);return A.length>0}catch(p){if(i.signal.aborted||!(p instanceof g.JC))throw p;return!1}}s(z,"disownDamaged");async function m(l,a,i){
try{return await(0,T.fL)(async()=>await(0,O.pW)(await a.get(l,i),l.slice(l.indexOf("/")+1))),!0}catch(u){if(u instanceof g.m_)return!0;if(u instanceof g.cs)return!1;
throw u}}s(m,"isSound");async function $(l,a,i,u){const{ref:p,digest:A,held:D=A}=l;try{return await i()}catch(M){const R=await E(M,l,{store:a,c:u});if(!(R instanceof
g.cs))throw R;const N=(0,v.SN)(p),W={project:p.project,name:p.name};if(!(R instanceof T.Rh))throw new g.cs(`Snapshot '${N}' is damaged: ${R.message}`,{hint:T.yo,
fields:W,cause:M});const U=await a.read(p,u);throw U===void 0||(0,b.ol)(U)!==D?new g.m_(`Snapshot '${N}' was removed or replaced while it was read`,{hint:"See w\
hat there is with: vm snapshot list",cause:M}):new g.cs(`Snapshot '${N}' is incomplete: ${R.message}`,{hint:T.yo,fields:W,cause:M})}}s($,"withReadErrors")}),81778:((k,C,c)=>{
c.d(C,{P:s(()=>O,"P"),W:s(()=>P,"W")});var b=c(89304);const g=4<<20,v=65536,T=/^(compose|container)\//,S=5;async function O(m,$,l){const a=[];for(const i of m){
const{role:u,path:p=""}=i;if(u==="config"&&i.size<=g)await P(z(await E(i,$)),l);else if(u==="metadata"&&T.test(p)&&i.size<=v){const{findCredentialsInText:A}=await c.
e(2478).then(c.bind(c,2478));for(const D of await A(p,(await E(i,$)).toString()))a.push(D)}}a.length>0&&l.log.warn(`files in it seem to hold credentials that ev\
erybody who gets it can read: ${I(a)}`)}s(O,"warnAboutSecrets");async function P(m,$){const{findCredentials:l}=await c.e(2478).then(c.bind(c,2478)),a=await l(m);
a.length>0&&$.log.warn(j(a))}s(P,"warnAboutSecretsInConfig");function j(m){return`the image seems to hold credentials that everybody who gets it can read: ${I(m)}\
. Give them to the build as secrets, and revoke those that are real`}s(j,"warningOf");function I(m){return`${m.slice(0,S).map(({place:l,kind:a})=>`${l} (${a})`).
join(", ")}${m.length>S?` and ${m.length-S} more`:""}`}s(I,"listed");async function E(m,$){const l=[];for await(const a of $.open((0,b.SC)(m)))l.push(a);return Buffer.
concat(l)}s(E,"readAll");function z(m){try{return JSON.parse(m.toString())}catch{return}}s(z,"tryJson")}),85887:((k,C,c)=>{c.r(C),c.d(C,{exportSnapshot:s(()=>it,
"exportSnapshot")});var b=c(96788),g=c(75892),v=c(12362),T=c(83620),S=c(60690),O=c(72038),P=c(62838),j=c(30444),I=c(307),E=c(69865),z=c(75558);function m(t){const{
snapshot_name:e,services:o,git:n,languages:r}=t,d=[...(0,j.BQ)(o)].map(([f,y])=>({file:f,tags:[...new Set(y.flatMap(j.$S))]})),h=i(t),w=[["Made",`${t.created_at}\
, from ${t.source.from}`],["Platform",t.platform],["Size",`${(0,E.z3)(t.size_bytes)} uncompressed`],...o.length>1?[["Services",p(o.map(f=>f.name))]]:[],...h.length>
0?[["Data",p(h.map(({what:f})=>f))]]:[],...t.left_out===void 0?[]:[["Left out",p(t.left_out)]],["Languages",p(Object.entries(r).map(([f,y])=>`${f} ${y}`))],["To\
ols",p(t.tools)],["Source",n===null?"not in git":`commit ${n.commit}${n.dirty?" with uncommitted changes":""}`],["Image",t.image_digest]];return`# ${e}

${t.description||$[t.kind]}

| | |
|---|---|
${w.map(([f,y])=>`| ${f} | ${A(y??"")} |`).join(`
`)}

## Use it

    vm snapshot import <this file>
    vm snapshot restore ${(0,z.SN)({project:(0,j.T)(t),name:e})}

Without \`vm\`, with Docker alone:

${d.map(({file:f,tags:y})=>`    tar -xOf <this file> ${f} | docker load        # gives ${y.join(", ")}`).join(`
`)}
${h.length===0?"":u(h)}
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
...h.map(({file:f,what:y})=>`- \`${f}\`: ${y}`)].join(`
`)}
${t.left_out===void 0?"":a}`}s(m,"readme");const $={image:"A snapshot of a machine image: built once, to be used anywhere.",container:"A snapshot of a container\
: its image and how it ran.",compose:"A snapshot of a Compose project: its images, and the files that say how they belong together."},l={image:[],container:["- \
`container/container.json`: how the container ran"],compose:["- `compose/`: the Compose files, and `project.json`, which tells what ran of them"]},a=`
## What is not in it

The contents of what the table calls left out stayed where they were. A restore keeps such volumes where they are there already, and
makes empty ones where they are not.
`;function i({volumes:t,bind_mounts:e=[]}){return[...t.map(({name:o,size_bytes:n})=>({file:(0,j.hk)(o),what:`the volume ${o} (${(0,E.z3)(n)})`})),...e.map(({path:o,
type:n,size_bytes:r},d)=>({file:(0,j.a8)(o,d),what:`the ${n} ${o} (${(0,E.z3)(r)})`}))]}s(i,"tarsOf");function u(t){return`
Volumes and folders are tars with owners, attributes and holes, which GNU tar puts back as root, into a folder such as the one that
\`docker volume inspect --format '{{.Mountpoint}}' <volume>\` tells:

    unpack() { tar -xOf <this file> "$1" | sudo tar -xp --same-owner --numeric-owner --acls --xattrs --xattrs-include='*' -C "$2"; }
${t.map(({file:e,what:o})=>`    unpack ${e} <folder>        # ${o}`).join(`
`)}
`}s(u,"byHand");function p(t){const e=t.slice(0,50).join(", ");return t.length>50?`${e} and ${t.length-50} more`:e||"none known"}s(p,"list");function A(t){return t.
replaceAll("|","\\|").replaceAll(`
`," ")}s(A,"cell");var D=c(49107);async function*M(t){for(const{path:e,size:o,open:n}of t)yield(0,D.pI)({path:e,size:o,type:"file"}),yield*n(),(0,D.vr)(o)>0&&(yield new Uint8Array(
(0,D.vr)(o)));yield D.y7}s(M,"writeTar");var R=c(36540),N=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object ex\
pected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(d){return Promise.reject(d)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},
W=(function(t){return function(e){function o(h){e.error=e.hasError?new t(h,e.error,"An error was suppressed during disposal."):h,e.hasError=!0}s(o,"fail");var n,
r=0;function d(){for(;n=e.stack.pop();)try{if(!n.async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(d);if(n.dispose){var h=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(h).then(d,function(w){return o(w),d()})}else r|=1}catch(w){o(w)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return s(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=t,n.suppressed=e,n});async function U(t,e){const o={stack:[],error:void 0,hasError:!1};try{const{output:n,force:r,format:d=(0,O.iC)(n)}=t,h=(0,O.
hT)(t.level??O.DY),w={force:r,signal:e.signal};if(d==="folder"){const y=await(0,I.yr)(J(n),"folder",r);return await G(t,e,async(x,B)=>(await(0,P.C)(y,x,w),{path:y,
size:B,sha256:x[0]?.sha256??"",contentSize:B}))}const f=N(o,await(0,R.A)(n),!0);return await f.check(w),await G(t,e,async(y,x)=>{const B=(0,O.Bc)(M(y),d,h);return{
path:f.location,...await f.write(B,w),contentSize:x}})}catch(n){o.error=n,o.hasError=!0}finally{const n=W(o);n&&await n}}s(U,"writeBundle");async function G(t,e,o){
const n=await X(Q(t),e),r=(0,S.T)((0,j.Q7)(t.manifest,n)),d=[await K({path:j.h1,size:r.length,open:s(()=>(0,v.Oo)(r),"open")},()=>{}),...n],h=V(d),w=e.progress.
start(`Writing ${t.manifest.snapshot_name}`,h);try{return await o(d.map(f=>({...f,open:s(()=>Z(f,w),"open")})),h)}finally{w.done()}}s(G,"writing");function J(t){
const e=(0,R.E)(t);if(e!==void 0)return e;throw new g.dz(`A plain folder cannot be written to ${(0,T.DW)(t)}`,{hint:"Write one file there, or a folder on a disk"})}
s(J,"folderPath");function Q({manifest:t,open:e}){const o=Buffer.from(m(t)),n=t.blobs.flatMap(({role:f,path:y,digest:x,size:B})=>f==="metadata"&&y!==void 0?[{path:y,
size:B,open:s(()=>e(x),"open")}]:[]).sort((f,y)=>f.path<y.path?-1:1),r=[...(0,j.BQ)(t.services)].map(([f,y])=>{const x=(0,j.RH)(y,t);return{path:f,size:(0,b.S)(
x),open:s(()=>(0,b._)(x,e),"open")}}),d=s((f,{digest:y,size_bytes:x})=>({path:f,size:x,open:s(()=>e(y),"open")}),"tar"),h=t.volumes.map(f=>d((0,j.hk)(f.name),f)),
w=(t.bind_mounts??[]).map((f,y)=>d((0,j.a8)(f.path,y),f));return[{path:j.aF,size:o.length,open:s(()=>(0,v.Oo)(o),"open")},...n,...r,...h,...w]}s(Q,"plan");async function X(t,e){
const o=e.progress.start("Computing checksums",V(t));try{const n=[];for(const r of t){const d=s(h=>{e.signal.throwIfAborted(),o.add(h.length)},"onPiece");n.push(
await K(r,d))}return n}finally{o.done()}}s(X,"measureAll");async function K(t,e){const o=(0,v.$8)();for await(const d of(0,v.Mi)(t.open(),e))o.add(d);const{size:n,
sha256:r}=o.done();if(n!==t.size)throw new g.cs(`${t.path} has ${n} bytes instead of the ${t.size} that the manifest says`);return{...t,sha256:r}}s(K,"measure");
async function*Z(t,e){const o=(0,v.$8)();for await(const d of t.open())o.add(d),e.add(d.length),yield d;const{size:n,sha256:r}=o.done();if(n!==t.size||r!==t.sha256)
throw new g.cs(`${t.path} changed while it was exported`)}s(Z,"unchanged");function V(t){return t.reduce((e,{size:o})=>e+o,0)}s(V,"sizeOf");var Y=c(76363),_=c(85497),
q=c(89304),tt=c(76961),et=c(81778);function H({volumes:t,bind_mounts:e=[]}){return{names:[...t.map(({name:o})=>o),...e.map(({path:o})=>o)],bytes:[...t,...e].reduce(
(o,{size_bytes:n})=>o+n,0)}}s(H,"dataOf");function nt(t){const{names:e}=H(t);if(e.length===0)return t;const{bind_mounts:o,...n}=t,r=new Set(t.services.flatMap(({
image_digest:h,layers:w})=>[h,...w])),d=t.blobs.filter(({role:h,digest:w})=>h==="metadata"||r.has(w));return{...n,volumes:[],left_out:[...t.left_out??[],...e],blobs:d,
size_bytes:d.reduce((h,{size:w})=>h+w,0)}}s(nt,"withoutData");function ot(t){const{names:e,bytes:o}=H(t);if(e.length!==0)return`the bundle is without the conten\
ts of ${e.join(", ")} (${(0,E.z3)(o)}): --include-volumes takes them along`}s(ot,"warnExcluded");function st({manifest:t,ref:e}){if(t.left_out!==void 0)throw new g.
m_(`'${(0,z.SN)(e)}' came without the contents of ${t.left_out.join(", ")}`,{hint:"Export it with --include-volumes where it was made, or leave that out here"})}
s(st,"assertComplete");var at=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(d){
return Promise.reject(d)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},rt=(function(t){return function(e){function o(h){
e.error=e.hasError?new t(h,e.error,"An error was suppressed during disposal."):h,e.hasError=!0}s(o,"fail");var n,r=0;function d(){for(;n=e.stack.pop();)try{if(!n.
async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(d);if(n.dispose){var h=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(h).then(d,function(w){
return o(w),d()})}else r|=1}catch(w){o(w)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(d,"next"),d()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="SuppressedError",n.error=t,n.suppressed=e,n});async function it(t,e,o){
const n=performance.now(),r=await(0,_.RA)(t.name,e.store,o);t.includeVolumes&&st(r);const d=t.includeVolumes?r.manifest:nt(r.manifest),h=t.includeVolumes?void 0:
ot(r.manifest);h!==void 0&&o.log.warn(h);const{path:w,size:f,sha256:y}=await(0,tt.U)(r,e.store,B,o),x=(0,Y.h)(d);return{...r,digest:x,path:w,size:f,sha256:y,leftOut:d.
left_out??[],seconds:(performance.now()-n)/1e3};async function B(){const F={stack:[],error:void 0,hasError:!1};try{const L=at(F,await e.repository.reader(o,r.manifest.
packs),!0);return await(0,et.P)(r.manifest.blobs,L,o),await U({manifest:{...d,snapshot_name:r.ref.name},open:s(ct=>L.open((0,q.Xn)(r.manifest,ct)),"open"),output:t.
output,...t.format&&{format:t.format},level:t.level,force:t.force},o)}catch(L){F.error=L,F.hasError=!0}finally{const L=rt(F);L&&await L}}}s(it,"exportSnapshot")}),
96788:((k,C,c)=>{c.d(C,{S:s(()=>S,"S"),_:s(()=>O,"_")});var b=c(49107),g=c(75892),v=c(39472),T=c(68424);function S(E){const z=s(i=>b.mv+i+(0,b.vr)(i),"file"),{documents:m,
directories:$,blobs:l}=P(E);return[...m.map(({bytes:i})=>i.length),...l.map(({size:i})=>i)].reduce((i,u)=>i+z(u),$.length*b.mv+b.y7.length)}s(S,"archiveSize");async function*O(E,z){
const{documents:m,directories:$,blobs:l}=P(E);for(const a of $)yield(0,b.pI)({path:a,size:0,type:"directory"});for(const{path:a,bytes:i}of m)yield Buffer.concat(
[(0,b.pI)({path:a,size:i.length,type:"file"}),i,Buffer.alloc((0,b.vr)(i.length))]);for(const{digest:a,size:i}of l){yield(0,b.pI)({path:(0,v.nD)(a),size:i,type:"\
file"});let u=i;for await(const p of z(a)){if(u-=p.length,u<0)break;yield p}if(u!==0)throw new g.cs(`blob ${a} is ${u<0?"longer":"shorter"} than the ${i} bytes \
it should have`);(0,b.vr)(i)>0&&(yield new Uint8Array((0,b.vr)(i)))}yield b.y7}s(O,"writeArchive");function P(E){const z=E.map(a=>({...a,names:a.references.map(
T.F2)}));if(z.some(({names:a})=>a.some(({digest:i})=>i!==void 0)))throw new g.dz("an archive can name an image by tags only, not by digests");const m=[{path:"oc\
i-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"index.json",value:{schemaVersion:2,mediaType:v.Z2.index,manifests:z.flatMap(j)}},{path:"manifest.json",value:z.
map(I)}].map(({path:a,value:i})=>({path:a,bytes:Buffer.from(JSON.stringify(i))})),$=E.map(({config:a,layers:i})=>(0,v.Bz)(a,i)),l=E.flatMap(({config:a,layers:i})=>[
a,...i]);return{directories:["blobs/","blobs/sha256/"],documents:[...m,...$.map(({digest:a,bytes:i})=>({path:(0,v.nD)(a),bytes:i}))],blobs:[...new Map(l.map(a=>[
a.digest,a])).values()]}}s(P,"plan");function j({config:E,layers:z,platform:m,names:$}){const{bytes:l,digest:a}=(0,v.Bz)(E,z),[i,u,p]=m.split("/"),A={mediaType:v.
Z2.manifest,digest:a,size:l.length,...u!=="unknown"&&{platform:{architecture:u,os:i,...p!==void 0&&{variant:p}}}},D=$.map(M=>({...A,annotations:{"io.containerd.\
image.name":(0,T.Ew)(M),"org.opencontainers.image.ref.name":M.tag??"latest"}}));return D.length>0?D:[A]}s(j,"descriptors");function I({config:E,layers:z,names:m}){
const $=m.map(T.hG);return{Config:(0,v.nD)(E.digest),RepoTags:$.length>0?$:null,Layers:z.map(({digest:l})=>(0,v.nD)(l))}}s(I,"dockerManifest")})};export{lt as id,ht as ids,ut as modules};
