var dt=Object.defineProperty;var n=(V,U)=>dt(V,"name",{value:U,configurable:!0});const ft=3678,ut=[3678],ht={3290:((V,U,r)=>{r.d(U,{Xn:n(()=>b,"Xn"),_W:n(()=>x,"_W"),z4:n(()=>w,"z4")});var k=r(75892);function w(j){if(j.recipe===void 0)throw new k.
cs(`The manifest does not say how ${j.digest} is put together`);return{digest:j.digest,size:j.size,recipe:j.recipe}}n(w,"toStored");function x(j){return new Map(
j.map(R=>[R.digest,w(R)]))}n(x,"byDigest");function b(j,R){const W=j.blobs.find(M=>M.digest===R);if(W===void 0)throw new k.cs(`The manifest of '${j.snapshot_name}\
' names ${R} but holds no such blob`);return w(W)}n(b,"storedBlob")}),78764:((V,U,r)=>{r.d(U,{$:n(()=>W,"$"),C:n(()=>R,"C")});var k=r(3290);const w=4<<20,x=65536,
b=/^(compose|container)\//,j=5;async function R(E,O,h){const i=[];for(const c of E){const{role:y,path:v=""}=c;if(y==="config"&&c.size<=w)await W(L(await A(c,O)),
h);else if(y==="metadata"&&b.test(v)&&c.size<=x){const{findCredentialsInText:I}=await r.e(4887).then(r.bind(r,34887));i.push(...await I(v,(await A(c,O)).toString()))}}
i.length>0&&h.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${F(i)}`)}n(R,"warnOfCredentials");async function W(E,O){const{
findCredentials:h}=await r.e(4887).then(r.bind(r,34887)),i=await h(E);i.length>0&&O.log.warn(M(i))}n(W,"warnOfCredentialsIn");function M(E){return`the image see\
ms to hold credentials that everybody who gets it can read: ${F(E)}. Give them to the build as secrets, and revoke those that are real`}n(M,"warningOf");function F(E){
return`${E.slice(0,j).map(({place:h,kind:i})=>`${h} (${i})`).join(", ")}${E.length>j?` and ${E.length-j} more`:""}`}n(F,"listed");async function A(E,O){const h=[];
for await(const i of O.open((0,k.z4)(E)))h.push(i);return Buffer.concat(h)}n(A,"readAll");function L(E){try{return JSON.parse(E.toString())}catch{return}}n(L,"t\
ryJson")}),75261:((V,U,r)=>{r.r(U),r.d(U,{exportSnapshot:n(()=>it,"exportSnapshot")});var k=r(30877),w=r(75892),x=r(26676),b=r(93322),j=r(60690),R=r(72038),W=r(
62838),M=r(30444),F=r(307),A=r(13785),L=r(75558);function E(t){const{snapshot_name:e,services:o,git:s,languages:d}=t,u=[...(0,M.BQ)(o)].map(([p,$])=>({file:p,tags:[
...new Set($.flatMap(M.$S))]})),g=c(t),S=[["Made",`${t.created_at}, from ${t.source.from}`],["Platform",t.platform],["Size",`${(0,A.z3)(t.size_bytes)} uncompres\
sed`],...o.length>1?[["Services",v(o.map(p=>p.name))]]:[],...g.length>0?[["Data",v(g.map(({what:p})=>p))]]:[],...t.left_out===void 0?[]:[["Left out",v(t.left_out)]],
["Languages",v(Object.entries(d).map(([p,$])=>`${p} ${$}`))],["Tools",v(t.tools)],["Source",s===null?"not in git":`commit ${s.commit}${s.dirty?" with uncommitte\
d changes":""}`],["Image",t.image_digest]];return`# ${e}

${t.description||O[t.kind]}

| | |
|---|---|
${S.map(([p,$])=>`| ${p} | ${I($??"")} |`).join(`
`)}

## Use it

    vm snapshot import <this file>
    vm snapshot restore ${(0,L.SN)({project:(0,M.T)(t),name:e})}

Without \`vm\`, with Docker alone:

${u.map(({file:p,tags:$})=>`    tar -xOf <this file> ${p} | docker load        # gives ${$.join(", ")}`).join(`
`)}
${g.length===0?"":y(g)}
## Check it

    sha256sum -c <this file>.sha256

\`vm snapshot import\` checks every byte in any case. By hand: \`manifest.json\` lists the size and the sha256 of every file in here.

    mkdir unpacked && tar -xf <this file> -C unpacked && cd unpacked
    jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c

## What is in it

- \`manifest.json\`: all about this snapshot, and the checksums of all other files
- \`docs/README.md\`: this text
- \`metadata/\`: versions of languages, the list of packages, and how it was built
${[...h[t.kind],...u.map(({file:p})=>`- \`${p}\`: ${p==="images/base.tar"?"the image":"images"}, as \`docker save\` writes ${p==="images/base.tar"?"it":"them"}`),
...g.map(({file:p,what:$})=>`- \`${p}\`: ${$}`)].join(`
`)}
${t.left_out===void 0?"":i}`}n(E,"readme");const O={image:"A snapshot of a machine image: built once, to be used anywhere.",container:"A snapshot of a container\
: its image and how it ran.",compose:"A snapshot of a Compose project: its images, and the files that say how they belong together."},h={image:[],container:["- \
`container/container.json`: how the container ran"],compose:["- `compose/`: the Compose files, and `project.json`, which tells what ran of them"]},i=`
## What is not in it

The contents of what the table calls left out stayed where they were. A restore keeps such volumes where they are there already, and
makes empty ones where they are not.
`;function c({volumes:t,bind_mounts:e=[]}){return[...t.map(({name:o,size_bytes:s})=>({file:(0,M.hk)(o),what:`the volume ${o} (${(0,A.z3)(s)})`})),...e.map(({path:o,
type:s,size_bytes:d},u)=>({file:(0,M.a8)(o,u),what:`the ${s} ${o} (${(0,A.z3)(d)})`}))]}n(c,"tarsOf");function y(t){return`
Volumes and folders are tars with owners, attributes and holes, which GNU tar puts back as root, into a folder such as the one that
\`docker volume inspect --format '{{.Mountpoint}}' <volume>\` tells:

    unpack() { tar -xOf <this file> "$1" | sudo tar -xp --same-owner --numeric-owner --acls --xattrs --xattrs-include='*' -C "$2"; }
${t.map(({file:e,what:o})=>`    unpack ${e} <folder>        # ${o}`).join(`
`)}
`}n(y,"byHand");function v(t){const e=t.slice(0,50).join(", ");return t.length>50?`${e} and ${t.length-50} more`:e||"none known"}n(v,"list");function I(t){return t.
replaceAll("|","\\|").replaceAll(`
`," ")}n(I,"cell");var P=r(83412);async function*B(t){for(const{path:e,size:o,open:s}of t)yield(0,P.pI)({path:e,size:o,type:"file"}),yield*s(),(0,P.vr)(o)>0&&(yield new Uint8Array(
(0,P.vr)(o)));yield P.y7}n(B,"writeTar");var l=r(36540),m=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object ex\
pected.");var s,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],o&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=n(
function(){try{d.call(this)}catch(u){return Promise.reject(u)}},"dispose")),t.stack.push({value:e,dispose:s,async:o})}else o&&t.stack.push({async:!0});return e},
a=(function(t){return function(e){function o(g){e.error=e.hasError?new t(g,e.error,"An error was suppressed during disposal."):g,e.hasError=!0}n(o,"fail");var s,
d=0;function u(){for(;s=e.stack.pop();)try{if(!s.async&&d===1)return d=0,e.stack.push(s),Promise.resolve().then(u);if(s.dispose){var g=s.dispose.call(s.value);if(s.
async)return d|=2,Promise.resolve(g).then(u,function(S){return o(S),u()})}else d|=1}catch(S){o(S)}if(d===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return n(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var s=new Error(o);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function f(t,e){const o={stack:[],error:void 0,hasError:!1};try{const{output:s,force:d,format:u=(0,R.iC)(s)}=t,g=(0,R.
hT)(t.level??R.DY),S={force:d,signal:e.signal};if(u==="folder"){const $=await(0,F.yr)(D(s),"folder",d);return await T(t,e,async(K,Q)=>(await(0,W.C)($,K,S),{path:$,
size:Q,sha256:K[0]?.sha256??"",contentSize:Q}))}const p=m(o,await(0,l.A)(s),!0);return await p.check(S),await T(t,e,async($,K)=>{const Q=(0,R.Bc)(B($),u,g);return{
path:p.location,...await p.write(Q,S),contentSize:K}})}catch(s){o.error=s,o.hasError=!0}finally{const s=a(o);s&&await s}}n(f,"writeBundle");async function T(t,e,o){
const s=await z(C(t),e),d=(0,j.T)((0,M.Q7)(t.manifest,s)),u=[await N({path:M.h1,size:d.length,open:n(()=>(0,b.Oo)(d),"open")},()=>{}),...s],g=H(u),S=e.progress.
start(`Writing ${t.manifest.snapshot_name}`,g);try{return await o(u.map(p=>({...p,open:n(()=>G(p,S),"open")})),g)}finally{S.done()}}n(T,"writing");function D(t){
const e=(0,l.E)(t);if(e!==void 0)return e;throw new w.dz(`A plain folder cannot be written to ${(0,x.DW)(t)}`,{hint:"Write one file there, or a folder on a disk"})}
n(D,"folderPath");function C({manifest:t,open:e}){const o=Buffer.from(E(t)),s=t.blobs.flatMap(({role:p,path:$,digest:K,size:Q})=>p==="metadata"&&$!==void 0?[{path:$,
size:Q,open:n(()=>e(K),"open")}]:[]).sort((p,$)=>p.path<$.path?-1:1),d=[...(0,M.BQ)(t.services)].map(([p,$])=>{const K=(0,M.RH)($,t);return{path:p,size:(0,k.S)(
K),open:n(()=>(0,k._)(K,e),"open")}}),u=n((p,{digest:$,size_bytes:K})=>({path:p,size:K,open:n(()=>e($),"open")}),"tar"),g=t.volumes.map(p=>u((0,M.hk)(p.name),p)),
S=(t.bind_mounts??[]).map((p,$)=>u((0,M.a8)(p.path,$),p));return[{path:M.aF,size:o.length,open:n(()=>(0,b.Oo)(o),"open")},...s,...d,...g,...S]}n(C,"plan");async function z(t,e){
const o=e.progress.start("Computing checksums",H(t));try{const s=[];for(const d of t){const u=n(g=>{e.signal.throwIfAborted(),o.add(g.length)},"onPiece");s.push(
await N(d,u))}return s}finally{o.done()}}n(z,"measureAll");async function N(t,e){const o=(0,b.AB)();for await(const u of(0,b.Mi)(t.open(),e))o.add(u);const{size:s,
sha256:d}=o.done();if(s!==t.size)throw new w.cs(`${t.path} has ${s} bytes instead of the ${t.size} that the manifest says`);return{...t,sha256:d}}n(N,"measure");
async function*G(t,e){const o=(0,b.AB)();for await(const u of t.open())o.add(u),e.add(u.length),yield u;const{size:s,sha256:d}=o.done();if(s!==t.size||d!==t.sha256)
throw new w.cs(`${t.path} changed while it was exported`)}n(G,"unchanged");function H(t){return t.reduce((e,{size:o})=>e+o,0)}n(H,"sizeOf");var Y=r(76363),Z=r(3290),
_=r(78764);function q({volumes:t,bind_mounts:e=[]}){return{names:[...t.map(({name:o})=>o),...e.map(({path:o})=>o)],bytes:[...t,...e].reduce((o,{size_bytes:s})=>o+
s,0)}}n(q,"dataOf");function tt(t){const{names:e}=q(t);if(e.length===0)return t;const{bind_mounts:o,...s}=t,d=new Set(t.services.flatMap(({image_digest:g,layers:S})=>[
g,...S])),u=t.blobs.filter(({role:g,digest:S})=>g==="metadata"||d.has(S));return{...s,volumes:[],left_out:[...t.left_out??[],...e],blobs:u,size_bytes:u.reduce((g,{
size:S})=>g+S,0)}}n(tt,"withoutData");function et(t){const{names:e,bytes:o}=q(t);if(e.length!==0)return`the bundle is without the contents of ${e.join(", ")} (${(0,A.
z3)(o)}): --include-volumes takes them along`}n(et,"tellLeftOut");function nt({manifest:t,ref:e}){if(t.left_out!==void 0)throw new w.m_(`'${(0,L.SN)(e)}' came w\
ithout the contents of ${t.left_out.join(", ")}`,{hint:"Export it with --include-volumes where it was made, or leave that out here"})}n(nt,"assertWhole");var st=r(
88725),ot=r(8459),at=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,d;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],o&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=n(function(){try{d.call(this)}catch(u){return Promise.
reject(u)}},"dispose")),t.stack.push({value:e,dispose:s,async:o})}else o&&t.stack.push({async:!0});return e},rt=(function(t){return function(e){function o(g){e.
error=e.hasError?new t(g,e.error,"An error was suppressed during disposal."):g,e.hasError=!0}n(o,"fail");var s,d=0;function u(){for(;s=e.stack.pop();)try{if(!s.
async&&d===1)return d=0,e.stack.push(s),Promise.resolve().then(u);if(s.dispose){var g=s.dispose.call(s.value);if(s.async)return d|=2,Promise.resolve(g).then(u,function(S){
return o(S),u()})}else d|=1}catch(S){o(S)}if(d===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(u,"next"),u()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var s=new Error(o);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function it(t,e,o){
const s=performance.now(),d=await(0,ot.RA)(t.name,e.store,o);t.includeVolumes&&nt(d);const u=t.includeVolumes?d.manifest:tt(d.manifest),g=t.includeVolumes?void 0:
et(d.manifest);g!==void 0&&o.log.warn(g);const{path:S,size:p,sha256:$}=await(0,st.h)(d,e.store,Q,o),K=(0,Y.h)(u);return{...d,digest:K,path:S,size:p,sha256:$,leftOut:u.
left_out??[],seconds:(performance.now()-s)/1e3};async function Q(){const J={stack:[],error:void 0,hasError:!1};try{const X=at(J,await e.repository.reader(o,d.manifest.
packs),!0);return await(0,_.C)(d.manifest.blobs,X,o),await f({manifest:{...u,snapshot_name:d.ref.name},open:n(ct=>X.open((0,Z.Xn)(d.manifest,ct)),"open"),output:t.
output,...t.format&&{format:t.format},level:t.level,force:t.force},o)}catch(X){J.error=X,J.hasError=!0}finally{const X=rt(J);X&&await X}}}n(it,"exportSnapshot")}),
88725:((V,U,r)=>{r.d(U,{h:n(()=>O,"h")});var k=r(44143),w=r(75892),x=r(75558),b=r(18016),j=r(70370),R=r(82141),W=r(18631),M=r(91192);const F=2;async function A(h,{
ref:i,manifest:c},{store:y,c:v}){if(!(0,W.d0)(y)||!(h instanceof w.cs))return h;const I=await L((0,M.gX)(c),y,v);v.log.debug(h.message);const P=h instanceof b.Rh,
B=`Save it again: what is ${P?"missing":"damaged"} is written again`,l=P?`Snapshot '${(0,x.SN)(i)}' cannot be used: a part of it is missing from ${y.location}`:
`Snapshot '${(0,x.SN)(i)}' cannot be used: a part of it in ${y.location} is damaged`;return new w.m_(l,{hint:I||P?B:`Save it again in a job that may write to ${y.
location}, or delete its caches on GitHub (Actions, Caches)`,cause:h})}n(A,"asLoss");async function L(h,i,c){c.log.info(`Looking for what is damaged in ${i.location}`);
const y=(0,j.A)(F);try{const v=await Promise.all(h.map(P=>y(()=>E(P,i,c)))),I=h.filter((P,B)=>!v[B]);for(const P of I)await i.disown(P,c);return I.length>0}catch(v){
if(c.signal.aborted||!(v instanceof w.JC))throw v;return!1}}n(L,"disownDamaged");async function E(h,i,c){try{return await(0,b.xt)(async()=>await(0,R.pW)(await i.
get(h,c),h.slice(h.indexOf("/")+1))),!0}catch(y){if(y instanceof w.m_)return!0;if(y instanceof w.cs)return!1;throw y}}n(E,"isSound");async function O(h,i,c,y){const{
ref:v,digest:I,held:P=I}=h;try{return await c()}catch(B){const l=await A(B,h,{store:i,c:y});if(!(l instanceof w.cs))throw l;const m=(0,x.SN)(v),a={project:v.project,
name:v.name};if(!(l instanceof b.Rh))throw new w.cs(`Snapshot '${m}' is damaged: ${l.message}`,{hint:b.nk,fields:a,cause:B});const f=await i.read(v,y);throw f===
void 0||(0,k.ol)(f)!==P?new w.m_(`Snapshot '${m}' was removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:B}):new w.cs(
`Snapshot '${m}' is incomplete: ${l.message}`,{hint:b.nk,fields:a,cause:B})}}n(O,"reading")}),30877:((V,U,r)=>{r.d(U,{S:n(()=>j,"S"),_:n(()=>R,"_")});var k=r(75892),
w=r(83412),x=r(39472),b=r(68424);function j(A){const L=n(c=>w.mv+c+(0,w.vr)(c),"file"),{documents:E,directories:O,blobs:h}=W(A);return[...E.map(({bytes:c})=>c.length),
...h.map(({size:c})=>c)].reduce((c,y)=>c+L(y),O.length*w.mv+w.y7.length)}n(j,"archiveSize");async function*R(A,L){const{documents:E,directories:O,blobs:h}=W(A);
for(const i of O)yield(0,w.pI)({path:i,size:0,type:"directory"});for(const{path:i,bytes:c}of E)yield Buffer.concat([(0,w.pI)({path:i,size:c.length,type:"file"}),
c,Buffer.alloc((0,w.vr)(c.length))]);for(const{digest:i,size:c}of h){yield(0,w.pI)({path:(0,x.nD)(i),size:c,type:"file"});let y=c;for await(const v of L(i)){if(y-=
v.length,y<0)break;yield v}if(y!==0)throw new k.cs(`blob ${i} is ${y<0?"longer":"shorter"} than the ${c} bytes it should have`);(0,w.vr)(c)>0&&(yield new Uint8Array(
(0,w.vr)(c)))}yield w.y7}n(R,"writeArchive");function W(A){const L=A.map(i=>({...i,names:i.references.map(b.F2)}));if(L.some(({names:i})=>i.some(({digest:c})=>c!==
void 0)))throw new k.dz("an archive can name an image by tags only, not by digests");const E=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:x.Z2.index,manifests:L.flatMap(M)}},{path:"manifest.json",value:L.map(F)}].map(({path:i,value:c})=>({path:i,bytes:Buffer.
from(JSON.stringify(c))})),O=A.map(({config:i,layers:c})=>(0,x.Bz)(i,c)),h=A.flatMap(({config:i,layers:c})=>[i,...c]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...E,...O.map(({digest:i,bytes:c})=>({path:(0,x.nD)(i),bytes:c}))],blobs:[...new Map(h.map(i=>[i.digest,i])).values()]}}n(W,"plan");function M({config:A,
layers:L,platform:E,names:O}){const{bytes:h,digest:i}=(0,x.Bz)(A,L),[c,y,v]=E.split("/"),I={mediaType:x.Z2.manifest,digest:i,size:h.length,...y!=="unknown"&&{platform:{
architecture:y,os:c,...v!==void 0&&{variant:v}}}},P=O.map(B=>({...I,annotations:{"io.containerd.image.name":(0,b.Ew)(B),"org.opencontainers.image.ref.name":B.tag??
"latest"}}));return P.length>0?P:[I]}n(M,"descriptors");function F({config:A,layers:L,names:E}){const O=E.map(b.hG);return{Config:(0,x.nD)(A.digest),RepoTags:O.
length>0?O:null,Layers:L.map(({digest:h})=>(0,x.nD)(h))}}n(F,"dockerManifest")}),79738:((V,U,r)=>{r.d(U,{Dr:n(()=>L,"Dr"),U1:n(()=>A,"U1"),i3:n(()=>E,"i3"),m0:n(
()=>F,"m0")});var k=r(31421),w=r(57075),x=r(46466),b=r(75892);const j=16*1024*1024,R=16*1024,W=20,M=5e3;async function F(l,m,a){const f=O(l,m,a),T=B(a.secrets??
[]),{line:D,tail:C}=h(a,T),z=c(l,m,a),N=Promise.all([P(z.stdout,D,a.onLine?0:a.maxOutput??j),P(z.stderr,D,0)]),G=I(z,a.input);try{const[[H,Y],[Z,_]]=await Promise.
all([y(z,f,a),N,G]);if(H===0)return{stdout:T(Z),stderr:T(_)};throw i(f,{code:H,ended:Y,last:a.tellLast?.(C)??C})}catch(H){throw z.kill("SIGKILL"),await Promise.
allSettled([N,G]),H}}n(F,"exec");async function*A(l,m,a){const f=O(l,m,a),{line:T,tail:D}=h(a,B(a.secrets??[])),C=c(l,m,a),z=Promise.all([y(C,f,a),P(C.stderr,T,
0),I(C,a.input)]);z.catch(()=>{});try{yield*C.stdout;const[[N,G]]=await z;if(N!==0&&!a.accepts?.includes(N??-1))throw i(f,{code:N,ended:G,last:D});return N??0}finally{
C.kill("SIGKILL"),await Promise.allSettled([z])}}n(A,"execStream");function L(l,m,a){const f=(0,k.spawn)(l,m,{env:{...process.env,...a},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),T=new Promise(D=>f.once("close",()=>D()).once("error",()=>D()));return f.stdin.on("error",()=>{}),f.unref(),async D=>{f.ref(),f.stdin.
end(D),await T}}n(L,"execGuard");function E(l,m,a){const f=c(l,m,a),T=a.title??l,D=w.Duplex.from({readable:f.stdout,writable:f.stdin});return P(f.stderr,a.onLine??
(()=>{}),0).catch(()=>{}),y(f,T,a).catch(C=>D.destroy(C)),D.once("close",()=>f.kill()),D}n(E,"execDuplex");function O(l,m,{title:a}){return a??[l,...m.slice(0,1)].
join(" ")}n(O,"titleOf");function h({onLine:l},m){const a=[];return{line:n(T=>{const D=m(T);l?.(D),D.trim()!==""&&a.push(D),a.length>W&&a.shift()},"line"),tail:a}}
n(h,"lastLines");function i(l,{code:m,ended:a,last:f}){const T=a?`was ended by ${a}`:`failed with exit code ${m}`;return new b.Qd([`${l} ${T}`,...f].join(f.length>
1?`
`:": "),{fields:{exit_code:m??-1}})}n(i,"failure");function c(l,m,a){const f={...process.env,...a.env};return(0,k.spawn)(l,m,{env:f,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...a.cwd&&{cwd:a.cwd}})}n(c,"start");function y(l,m,a){const{signal:f}=a;return new Promise((T,D)=>{let C;const z=n(()=>{l.kill("SIGTERM"),C=setTimeout(
()=>l.kill("SIGKILL"),M)},"cancel"),N=n(()=>{clearTimeout(C),f.removeEventListener("abort",z)},"settle");l.once("error",G=>{N(),D(v(G,m,a))}),l.once("close",(G,H)=>{
N(),f.aborted?D(new b.cc(`${m} was cancelled`,{cause:f.reason})):T([G,H])}),f.aborted?z():f.addEventListener("abort",z,{once:!0})})}n(y,"exited");function v(l,m,a){
const f=l.path??m,T=a.missingHint===void 0?{}:{hint:a.missingHint};return l.code==="ENOENT"?new b.Wt(`${m} cannot run: '${f}' is not installed`,{cause:l,...T}):
l.code==="EACCES"?new b.iC(`${m} cannot run: '${f}' may not be executed`,{cause:l,fields:{service:m}}):new b.Qd(`${m} cannot run: ${l.message}`,{cause:l})}n(v,"\
startError");async function I(l,m){try{await(0,x.pipeline)(m??[],l.stdin)}catch(a){const f=a.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(f))throw a}}n(I,"feed");async function P(l,m,a){const f=[],T=new TextDecoder;let D=0,C="";for await(const z of l){if(a>
0){if(D+=z.length,D>a)throw new b.Qd(`more than ${a} bytes of output`);f.push(z)}const N=(C+T.decode(z,{stream:!0})).split(/\r\n|[\r\n]/);C=(N.pop()??"").slice(
0,R);for(const G of N)m(G.slice(0,R))}return C!==""&&m(C),Buffer.concat(f).toString("utf8")}n(P,"collect");function B(l){const m=l.filter(a=>a.length>0);return a=>m.
reduce((f,T)=>f.replaceAll(T,"***"),a)}n(B,"redactor")})};export{ft as id,ut as ids,ht as modules};
