var ft=Object.defineProperty;var s=(k,P)=>ft(k,"name",{value:P,configurable:!0});const ht=5887,pt=[5887],mt={89304:((k,P,i)=>{i.d(P,{SC:s(()=>g,"SC"),Xn:s(()=>C,"Xn"),_W:s(()=>$,"_W")});var S=i(75892);function g(j){if(j.recipe===void 0)throw new S.
cs(`The manifest does not contain the recipe of ${j.digest}`);return{digest:j.digest,size:j.size,recipe:j.recipe}}s(g,"toStoredBlob");function $(j){return new Map(
j.map(T=>[T.digest,g(T)]))}s($,"byDigest");function C(j,T){const R=j.blobs.find(v=>v.digest===T);if(R===void 0)throw new S.cs(`The manifest of '${j.snapshot_name}\
' names ${T} but does not list that blob`);return g(R)}s(C,"storedBlob")}),76961:((k,P,i)=>{i.d(P,{U:s(()=>E,"U")});var S=i(44143),g=i(75892),$=i(75558),C=i(86125),
j=i(70370),T=i(62821),R=i(10764),v=i(75912);const B=2;async function b(f,{ref:a,manifest:c},{store:p,c:w}){if(!(0,R.d0)(p)||!(f instanceof g.cs))return f;const D=await z(
(0,v.gX)(c),p,w);w.log.debug(f.message);const O=f instanceof C.Rh,x=`Save it again: only the ${O?"missing":"damaged"} parts are uploaded`,I=O?`Snapshot '${(0,$.
SN)(a)}' cannot be used: part of it is missing from ${p.location}`:`Snapshot '${(0,$.SN)(a)}' cannot be used: part of it is damaged in ${p.location}`;return new g.
m_(I,{hint:D||O?x:`Save it again in a job that can write to ${p.location}, or delete its caches on GitHub (Actions, Caches)`,cause:f})}s(b,"toMissingError");async function z(f,a,c){
c.log.info(`Looking for damaged packs in ${a.location}`);const p=(0,j.A)(B);try{const w=await Promise.all(f.map(O=>p(()=>y(O,a,c)))),D=f.filter((O,x)=>!w[x]);for(const O of D)
await a.markCorrupt(O,c);return D.length>0}catch(w){if(c.signal.aborted||!(w instanceof g.JC))throw w;return!1}}s(z,"disownDamaged");async function y(f,a,c){try{
return await(0,C.fL)(async()=>await(0,T.pW)(await a.get(f,c),f.slice(f.indexOf("/")+1))),!0}catch(p){if(p instanceof g.m_)return!0;if(p instanceof g.cs)return!1;
throw p}}s(y,"isSound");async function E(f,a,c,p){const{ref:w,digest:D,held:O=D}=f;try{return await c()}catch(x){const I=await b(x,f,{store:a,c:p});if(!(I instanceof
g.cs))throw I;const U=(0,$.SN)(w),W={project:w.project,name:w.name};if(!(I instanceof C.Rh))throw new g.cs(`Snapshot '${U}' is damaged: ${I.message}`,{hint:C.yo,
fields:W,cause:x});const K=await a.read(w,p);throw K===void 0||(0,S.ol)(K)!==O?new g.m_(`Snapshot '${U}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:x}):new g.cs(`Snapshot '${U}' is incomplete: ${I.message}`,{hint:C.yo,fields:W,cause:x})}}s(E,"withRea\
dErrors")}),81778:((k,P,i)=>{i.d(P,{P:s(()=>T,"P"),W:s(()=>R,"W")});var S=i(89304);const g=4<<20,$=65536,C=/^(compose|container)\//,j=5;async function T(y,E,f){
const a=[];for(const c of y){const{role:p,path:w=""}=c;if(p==="config"&&c.size<=g)await R(z(await b(c,E)),f);else if(p==="metadata"&&C.test(w)&&c.size<=$){const{
findCredentialsInText:D}=await i.e(2478).then(i.bind(i,2478));for(const O of await D(w,(await b(c,E)).toString()))a.push(O)}}a.length>0&&f.log.warn(`files in th\
e snapshot seem to contain credentials, readable by anyone with access to it: ${B(a)}`)}s(T,"warnAboutSecrets");async function R(y,E){const{findCredentials:f}=await i.
e(2478).then(i.bind(i,2478)),a=await f(y);a.length>0&&E.log.warn(v(a))}s(R,"warnAboutSecretsInConfig");function v(y){return`the image seems to contain credentia\
ls, readable by anyone with access to it: ${B(y)}. Pass them to the build as secrets, and revoke the real ones`}s(v,"warningOf");function B(y){return`${y.slice(
0,j).map(({place:f,kind:a})=>`${f} (${a})`).join(", ")}${y.length>j?` and ${y.length-j} more`:""}`}s(B,"listed");async function b(y,E){const f=[];for await(const a of E.
open((0,S.SC)(y)))f.push(a);return Buffer.concat(f)}s(b,"readAll");function z(y){try{return JSON.parse(y.toString())}catch{return}}s(z,"tryJson")}),85887:((k,P,i)=>{
i.r(P),i.d(P,{exportSnapshot:s(()=>dt,"exportSnapshot")});var S=i(96788),g=i(75892),$=i(12362),C=i(83620),j=i(99475),T=i(72038),R=i(62838),v=i(30444),B=i(307),b=i(
69865),z=i(75558);function y(t){const{snapshot_name:e,services:o,git:n,languages:r}=t,l=[...(0,v.BQ)(o)].map(([d,m])=>({file:d,tags:[...new Set(m.flatMap(v.$S))]})),
u=p(t),h=(t.parts??[]).map((d,m)=>({file:(0,v.AQ)(d,m),what:`the ${d.role} ${d.name} (${(0,b.z3)(d.size_bytes)})`})),A=[["Made",`${t.created_at}, from ${t.source.
from}`],["Platform",t.platform],["Size",`${(0,b.z3)(t.size_bytes)} uncompressed`],...o.length>1?[["Services",D(o.map(d=>d.name))]]:[],...u.length>0?[["Data",D(u.
map(({what:d})=>d))]]:[],...t.left_out===void 0?[]:[["Left out",D(t.left_out)]],["Languages",D(Object.entries(r).map(([d,m])=>`${d} ${m}`))],["Tools",D(t.tools)],
["Source",n===null?"not in git":`commit ${n.commit}${n.dirty?" with uncommitted changes":""}`],...h.length>0?[["Parts",D(h.map(({what:d})=>d))]]:[],...t.image_digest===
void 0?[]:[["Image",t.image_digest]]];return`# ${e}

${t.description||E[t.kind]||`A snapshot of the kind ${t.kind}.`}

| | |
|---|---|
${A.map(([d,m])=>`| ${d} | ${O(m??"")} |`).join(`
`)}

## Use it

    vm snapshot import <this file>
    vm snapshot restore ${(0,z.SN)({project:(0,v.T)(t),name:e})}
${l.length===0?"":c(l)}
${u.length===0?"":w(u)}
## Check it

    sha256sum -c <this file>.sha256

\`vm snapshot import\` always checks every byte. By hand: \`manifest.json\` lists the size and the sha256 of every file in this bundle.

    mkdir unpacked && tar -xf <this file> -C unpacked && cd unpacked
    jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c

## Contents

- \`manifest.json\`: describes this snapshot and lists the checksums of all other files
- \`docs/README.md\`: this text
- \`metadata/\`: versions of languages, the list of packages, and how it was built
${[...f[t.kind]??[],...l.map(({file:d})=>`- \`${d}\`: ${d==="images/base.tar"?"the image":"images"}, as \`docker save\` writes ${d==="images/base.tar"?"it":"the\
m"}`),...[...u,...h].map(({file:d,what:m})=>`- \`${d}\`: ${m}`)].join(`
`)}
${t.left_out===void 0?"":a}`}s(y,"readme");const E={image:"A snapshot of a machine image: built once, to be used anywhere.",container:"A snapshot of a container\
: its image and how it ran.",compose:"A snapshot of a Compose project: its images, and its Compose files."},f={image:[],container:["- `container/container.json`\
: how the container ran"],compose:["- `compose/`: the Compose files, and `project.json`, which lists what was running"]},a=`
## Excluded data

This bundle does not contain the data that the table lists as "Left out". A restore keeps such a volume if it already exists, and creates
an empty one otherwise.
`;function c(t){return`
Without \`vm\`, with Docker alone:

${t.map(({file:o,tags:n})=>`    tar -xOf <this file> ${o} | docker load        # gives ${n.join(", ")}`).join(`
`)}`}s(c,"withDocker");function p({volumes:t,bind_mounts:e=[]}){return[...t.map(({name:o,size_bytes:n})=>({file:(0,v.hk)(o),what:`the volume ${o} (${(0,b.z3)(n)}\
)`})),...e.map(({path:o,type:n,size_bytes:r},l)=>({file:(0,v.a8)(o,l),what:`the ${n} ${o} (${(0,b.z3)(r)})`}))]}s(p,"tarsOf");function w(t){return`
Volumes and folders are tars with owners, attributes and holes. GNU tar, run as root, restores them into a folder such as the one that
\`docker volume inspect --format '{{.Mountpoint}}' <volume>\` prints:

    unpack() { tar -xOf <this file> "$1" | sudo tar -xp --same-owner --numeric-owner --acls --xattrs --xattrs-include='*' -C "$2"; }
${t.map(({file:e,what:o})=>`    unpack ${e} <folder>        # ${o}`).join(`
`)}
`}s(w,"byHand");function D(t){const e=t.slice(0,50).join(", ");return t.length>50?`${e} and ${t.length-50} more`:e||"none known"}s(D,"list");function O(t){return t.
replaceAll("|","\\|").replaceAll(`
`," ")}s(O,"cell");var x=i(49107);async function*I(t){for(const{path:e,size:o,open:n}of t)yield(0,x.pI)({path:e,size:o,type:"file"}),yield*n(),(0,x.vr)(o)>0&&(yield new Uint8Array(
(0,x.vr)(o)));yield x.y7}s(I,"writeTar");var U=i(36540),W=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object ex\
pected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(l){return Promise.reject(l)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},
K=(function(t){return function(e){function o(u){e.error=e.hasError?new t(u,e.error,"An error was suppressed during disposal."):u,e.hasError=!0}s(o,"fail");var n,
r=0;function l(){for(;n=e.stack.pop();)try{if(!n.async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(l);if(n.dispose){var u=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(u).then(l,function(h){return o(h),l()})}else r|=1}catch(h){o(h)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return s(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=t,n.suppressed=e,n});async function J(t,e){const o={stack:[],error:void 0,hasError:!1};try{const{output:n,force:r,format:l=(0,T.iC)(n)}=t,u=(0,T.
hT)(t.level??T.DY),h={force:r,signal:e.signal};if(l==="folder"){const d=await(0,B.yr)(X(n),"folder",r);return await V(t,e,async(m,M)=>(await(0,R.C)(d,m,h),{path:d,
size:M,sha256:m[0]?.sha256??"",contentSize:M}))}const A=W(o,await(0,U.A)(n),!0);return await A.check(h),await V(t,e,async(d,m)=>{const M=(0,T.Bc)(I(d),l,u);return{
path:A.location,...await A.write(M,h),contentSize:m}})}catch(n){o.error=n,o.hasError=!0}finally{const n=K(o);n&&await n}}s(J,"writeBundle");async function V(t,e,o){
const n=await Y(Z(t),e),r=(0,j.M)((0,v.Q7)(t.manifest,n)),l=[await G({path:v.h1,size:r.length,open:s(()=>(0,$.Oo)(r),"open")},()=>{}),...n],u=Q(l),h=e.progress.
start(`Writing ${t.manifest.snapshot_name}`,u);try{return await o(l.map(A=>({...A,open:s(()=>_(A,h),"open")})),u)}finally{h.done()}}s(V,"writing");function X(t){
const e=(0,U.E)(t);if(e!==void 0)return e;throw new g.dz(`Cannot write a plain folder to ${(0,C.DW)(t)}`,{hint:"Write a single file there, or a folder on a loca\
l disk"})}s(X,"folderPath");function Z({manifest:t,open:e}){const o=Buffer.from(y(t)),n=t.blobs.flatMap(({role:d,path:m,digest:M,size:N})=>d==="metadata"&&m!==void 0?
[{path:m,size:N,open:s(()=>e(M),"open")}]:[]).sort((d,m)=>d.path<m.path?-1:1),r=[...(0,v.BQ)(t.services)].map(([d,m])=>{const M=(0,v.RH)(m,t);return{path:d,size:(0,S.
S)(M),open:s(()=>(0,S._)(M,e),"open")}}),l=s((d,{digest:m,size_bytes:M})=>({path:d,size:M,open:s(()=>e(m),"open")}),"whole"),u=t.volumes.map(d=>l((0,v.hk)(d.name),
d)),h=(t.bind_mounts??[]).map((d,m)=>l((0,v.a8)(d.path,m),d)),A=(t.parts??[]).map((d,m)=>l((0,v.AQ)(d,m),d));return[{path:v.aF,size:o.length,open:s(()=>(0,$.Oo)(
o),"open")},...n,...r,...u,...h,...A]}s(Z,"plan");async function Y(t,e){const o=e.progress.start("Computing checksums",Q(t));try{const n=[];for(const r of t){const l=s(
u=>{e.signal.throwIfAborted(),o.add(u.length)},"onPiece");n.push(await G(r,l))}return n}finally{o.done()}}s(Y,"measureAll");async function G(t,e){const o=(0,$.$8)();
for await(const l of(0,$.Mi)(t.open(),e))o.add(l);const{size:n,sha256:r}=o.done();if(n!==t.size)throw new g.cs(`${t.path} has ${n} bytes instead of the ${t.size}\
 in the manifest`);return{...t,sha256:r}}s(G,"measure");async function*_(t,e){const o=(0,$.$8)();for await(const l of t.open())o.add(l),e.add(l.length),yield l;
const{size:n,sha256:r}=o.done();if(n!==t.size||r!==t.sha256)throw new g.cs(`${t.path} changed during the export`)}s(_,"unchanged");function Q(t){return t.reduce(
(e,{size:o})=>e+o,0)}s(Q,"sizeOf");var q=i(76363),tt=i(85497),et=i(89304),nt=i(76961),ot=i(81778),F=i(57588);function H({volumes:t,bind_mounts:e=[]}){return{names:[
...t.map(({name:o})=>o),...e.map(({path:o})=>o)],bytes:[...t,...e].reduce((o,{size_bytes:n})=>o+n,0)}}s(H,"dataOf");function st(t){const{names:e}=H(t);if(e.length===
0)return t;const{bind_mounts:o,...n}=t,r=t.services.flatMap(({image_digest:h,layers:A})=>[h,...A]),l=new Set([...r,...(t.parts??[]).map(({digest:h})=>h)]),u=t.blobs.
filter(({role:h,digest:A})=>h==="metadata"||l.has(A));return{...n,volumes:[],left_out:[...t.left_out??[],...e],blobs:u,size_bytes:u.reduce((h,{size:A})=>h+A,0)}}
s(st,"withoutData");function at(t){const{names:e,bytes:o}=H(t);if(e.length!==0)return(0,F.iU)`the bundle does not contain the data of ${e.join(", ")} (${(0,b.z3)(
o)}): use ${(0,F.uK)("includeVolumes",!0)} to include it`}s(at,"warnExcluded");function rt({manifest:t,ref:e}){if(t.left_out!==void 0)throw new g.m_(`Cannot inc\
lude the data of ${t.left_out.join(", ")}: '${(0,z.SN)(e)}' was imported without it`,{hint:(0,F.iU)`Export it with ${(0,F.uK)("includeVolumes",!0)} where it was created, or omit it here`})}
s(rt,"assertComplete");var it=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=e[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(l){
return Promise.reject(l)}},"dispose")),t.stack.push({value:e,dispose:n,async:o})}else o&&t.stack.push({async:!0});return e},ct=(function(t){return function(e){function o(u){
e.error=e.hasError?new t(u,e.error,"An error was suppressed during disposal."):u,e.hasError=!0}s(o,"fail");var n,r=0;function l(){for(;n=e.stack.pop();)try{if(!n.
async&&r===1)return r=0,e.stack.push(n),Promise.resolve().then(l);if(n.dispose){var u=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(u).then(l,function(h){
return o(h),l()})}else r|=1}catch(h){o(h)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(l,"next"),l()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var n=new Error(o);return n.name="SuppressedError",n.error=t,n.suppressed=e,n});async function dt(t,e,o){
const n=performance.now(),r=await(0,tt.RA)(t.name,e.store,o);t.includeVolumes&&rt(r);const l=t.includeVolumes?r.manifest:st(r.manifest),u=t.includeVolumes?void 0:
at(r.manifest);u!==void 0&&o.log.warn(u);const{path:h,size:A,sha256:d}=await(0,nt.U)(r,e.store,M,o),m=(0,q.h)(l);return{...r,digest:m,path:h,size:A,sha256:d,leftOut:l.
left_out??[],seconds:(performance.now()-n)/1e3};async function M(){const N={stack:[],error:void 0,hasError:!1};try{const L=it(N,await e.repository.reader(o,r.manifest.
packs),!0);return await(0,ot.P)(r.manifest.blobs,L,o),await J({manifest:{...l,snapshot_name:r.ref.name},open:s(lt=>L.open((0,et.Xn)(r.manifest,lt)),"open"),output:t.
output,...t.format&&{format:t.format},level:t.level,force:t.force},o)}catch(L){N.error=L,N.hasError=!0}finally{const L=ct(N);L&&await L}}}s(dt,"exportSnapshot")}),
96788:((k,P,i)=>{i.d(P,{S:s(()=>j,"S"),_:s(()=>T,"_")});var S=i(49107),g=i(75892),$=i(39472),C=i(68424);function j(b){const z=s(c=>S.mv+c+(0,S.vr)(c),"file"),{documents:y,
directories:E,blobs:f}=R(b);return[...y.map(({bytes:c})=>c.length),...f.map(({size:c})=>c)].reduce((c,p)=>c+z(p),E.length*S.mv+S.y7.length)}s(j,"archiveSize");async function*T(b,z){
const{documents:y,directories:E,blobs:f}=R(b);for(const a of E)yield(0,S.pI)({path:a,size:0,type:"directory"});for(const{path:a,bytes:c}of y)yield Buffer.concat(
[(0,S.pI)({path:a,size:c.length,type:"file"}),c,Buffer.alloc((0,S.vr)(c.length))]);for(const{digest:a,size:c}of f){yield(0,S.pI)({path:(0,$.nD)(a),size:c,type:"\
file"});let p=c;for await(const w of z(a)){if(p-=w.length,p<0)break;yield w}if(p!==0)throw new g.cs(`blob ${a} is ${p<0?"longer":"shorter"} than the ${c} bytes \
that were expected`);(0,S.vr)(c)>0&&(yield new Uint8Array((0,S.vr)(c)))}yield S.y7}s(T,"writeArchive");function R(b){const z=b.map(a=>({...a,names:a.references.
map(C.F2)}));if(z.some(({names:a})=>a.some(({digest:c})=>c!==void 0)))throw new g.dz("an archive can name an image by tags only, not by digests");const y=[{path:"\
oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"index.json",value:{schemaVersion:2,mediaType:$.Z2.index,manifests:z.flatMap(v)}},{path:"manifest.json",value:z.
map(B)}].map(({path:a,value:c})=>({path:a,bytes:Buffer.from(JSON.stringify(c))})),E=b.map(({config:a,layers:c})=>(0,$.Bz)(a,c)),f=b.flatMap(({config:a,layers:c})=>[
a,...c]);return{directories:["blobs/","blobs/sha256/"],documents:[...y,...E.map(({digest:a,bytes:c})=>({path:(0,$.nD)(a),bytes:c}))],blobs:[...new Map(f.map(a=>[
a.digest,a])).values()]}}s(R,"plan");function v({config:b,layers:z,platform:y,names:E}){const{bytes:f,digest:a}=(0,$.Bz)(b,z),[c,p,w]=y.split("/"),D={mediaType:$.
Z2.manifest,digest:a,size:f.length,...p!=="unknown"&&{platform:{architecture:p,os:c,...w!==void 0&&{variant:w}}}},O=E.map(x=>({...D,annotations:{"io.containerd.\
image.name":(0,C.Ew)(x),"org.opencontainers.image.ref.name":x.tag??"latest"}}));return O.length>0?O:[D]}s(v,"descriptors");function B({config:b,layers:z,names:y}){
const E=y.map(C.hG);return{Config:(0,$.nD)(b.digest),RepoTags:E.length>0?E:null,Layers:z.map(({digest:f})=>(0,$.nD)(f))}}s(B,"dockerManifest")})};export{ht as id,pt as ids,mt as modules};
