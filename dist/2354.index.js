var xe=Object.defineProperty;var t=(Y,L)=>xe(Y,"name",{value:L,configurable:!0});const Ce=2354,Te=[2354],Ie={5315:((Y,L,o)=>{o.d(L,{$0:t(()=>d,"$0"),Og:t(()=>P,"Og"),PF:t(()=>S,"PF"),SP:t(()=>c,"SP"),dw:t(()=>p,"dw"),tU:t(()=>A,"tU"),ts:t(()=>D,
"ts")});var l=o(75892);const p=1e5,d=16*1024*1024,P=64*1024*1024,M=1024;function D(y){return y.replace(/^(\.\/+)+/,"").replace(/^\.$/,"")}t(D,"cleanPath");function A(y){
const a=D(y);if(!(a.length<=M&&!a.startsWith("/")&&!a.split("/").includes("..")&&!a.includes("\0")))throw new l.cs(`the archive contains the path ${c(y)}, which\
 points outside it`);return a}t(A,"checkedPath");function c(y){return JSON.stringify(y.slice(0,100))}t(c,"shown");function S(y){const[,a,u=""]=/(?:^|\/)blobs\/(sha256|sha512)\/([0-9a-f]+)$/.
exec(y)??[];return a==="sha256"&&u.length===64?{algorithm:a,hex:u}:a==="sha512"&&u.length===128?{algorithm:a,hex:u}:void 0}t(S,"blobName")}),80037:((Y,L,o)=>{o.
d(L,{Fb:t(()=>m,"Fb"),bL:t(()=>a,"bL"),iL:t(()=>u,"iL")});var l=o(46466),p=o(56118),d=o(49962),P=o(75892),M=o(12362),D=o(3814),A=o(19055),c=o(5594),S=o(49670);const y=16*
1024*1024;async function*a(w,O){return yield*(0,S.m)(m(w,O.signal),O)}t(a,"readArchive");async function*u(w,O){return yield*(0,S.J)(m(w,O.signal),O)}t(u,"readAr\
chives");async function*m(w,O){const W=(0,p.extract)();let U,B=0;const{head:K,all:G}=await(0,D.s)((0,d.l)(w,{signal:O,damaged:t((...$)=>(0,c.T)(U)(...$),"damage\
d")}),A.Fm);if(!(0,A.YZ)(K)&&!C(K))throw await G.return(),j(K);const V=(0,M.Mi)(G,$=>{if(B!==void 0&&(B+=$.length),B!==void 0&&B>y)throw(0,c.T)(U)(`it is follow\
ed by more than ${y} bytes that are not tar entries`)}),z=(0,l.pipeline)(V,W,{signal:O}),F=z.catch($=>$),N=t(async $=>(W.destroy(),(0,c.A)(R($)?await F:$,U,O)),
"reason");async function*J($){try{yield*$}catch(H){throw await N(H)}}t(J,"body");try{for await(const $ of W){const{name:H,size:Q,linkname:q}=$.header;U=H,B=void 0,
yield{path:H,type:X($.header),size:Q,linkTarget:q??"",body:J($)},B=0}await z}catch($){throw $ instanceof P.JC?$:await N($)}finally{W.destroy(),await F}}t(m,"tar\
Members");function C(w){if(w.length<A.Fm)return!1;const O=w.reduce((U,B,K)=>U+(K>=148&&K<156?32:B),0),W=Buffer.from(w.subarray(148,156)).toString("latin1");return w.
every(U=>U===0)||Number.parseInt(W.replaceAll("\0"," ").trim(),8)===O}t(C,"isOldTar");function j(w){const O=(0,A.Vl)(w);return O===void 0?(0,c.T)(void 0)("it is\
 not a tar, compressed or not"):new P.dz(`it is ${O.name}, not an image archive`,O.hint===void 0?{}:{hint:O.hint})}t(j,"notATar");function R(w){return["STREAM_D\
ESTROYED","PREMATURE_CLOSE","ERR_STREAM_PREMATURE_CLOSE"].includes(w.code??"")}t(R,"isDestroyed");function X({type:w}){return w==="file"||w==="contiguous-file"?
"file":w==="directory"||w==="symlink"||w==="link"?w:"other"}t(X,"typeOf")}),49670:((Y,L,o)=>{o.d(L,{J:t(()=>Me,"J"),m:t(()=>Pe,"m")});var l=o(77598),p=o(44143),
d=o(75892),P=o(12362),M=o(3814),D=o(19055),A=o(49962),c=o(5315),S=o(5594);function y(s,{all:e,packing:n,signal:i}){const r=(0,c.PF)(s),g=n===void 0&&r?.algorithm===
"sha256";let x,E;async function*f(){const v=r!==void 0&&!g?(0,l.createHash)(r.algorithm):void 0,h=(0,l.createHash)("sha256"),b=v===void 0?e:(0,P.Mi)(e,_=>v.update(
_)),T=n===void 0?b:(0,A.o)(b,n,{signal:i,damaged:(0,S.T)(s)});if(yield*(0,P.Mi)(T,_=>x??h.update(_)),v!==void 0&&v.digest("hex")!==r?.hex)throw a(s);const k=t(_=>{
if(g&&_!==(0,p.aD)(r.hex))throw a(s);return _},"check");E=x?.then(k)??Promise.resolve(k((0,p.aD)(h.digest("hex")))),E.catch(()=>{})}return t(f,"bytes"),{bytes:f(),
trust(v){x=v},async digest(){if(E===void 0)throw new d.cs(`${s} was not read to the end`);return await E}}}t(y,"verified");function a(s){return new d.cs(`the co\
ntent of ${s} does not match the digest in its name`)}t(a,"misnamed");var u=o(26921),m=o(44887),C=o(39472),j=o(95499);const R=4,X=2e4,w=u.YOg(u.Ikc({Config:u.YjP(),
RepoTags:u.YOg(u.YjP()).nullish(),Layers:u.YOg(u.YjP()).nullish()})).max(j.mC);function O(s){const e=W(s);if(e===void 0)return[];const n=t(r=>s.document(e+r),"d\
ocument");return[...U(n),...B(n)].map(r=>({...r,configPath:e+r.configPath,layerPaths:r.layerPaths.map(g=>e+g)}))}t(O,"candidatesOf");function W(s){return["",...s.
folders.map(n=>`${n}/`)].find(n=>["manifest.json","index.json"].some(i=>s.document(n+i)!==void 0))}t(W,"baseOf");function U(s){const e=s("manifest.json");if(e===
void 0)return[];const{children:n,image:i}=(0,j.pr)(e);if(n!==void 0||i!==void 0)return K(e,{document:s,pathOf:t(g=>V(g),"pathOf")});const{data:r}=w.safeParse((0,m.
t)(e));if(r===void 0)throw new d.cs("the archive's manifest.json is not in Docker's format");return r.map(({Config:g,Layers:x,RepoTags:E})=>({configPath:g,layerPaths:x??
[],references:E??[],names:E??[]}))}t(U,"manifestCandidates");function B(s){const e=s("index.json");return e===void 0?[]:K(e,{document:s,pathOf:C.nD})}t(B,"layou\
tCandidates");function K(s,{document:e,pathOf:n}){const i=[],r=z(j.pr);let g=0;return x(s,{references:[],names:[]},0),i;function x(E,f,v){const{children:h,image:b}=r(
E);if(h!==void 0&&v<R)for(const T of h){if(++g>X)throw new d.cs("the archive's indexes name each other too many times");if(i.length>j.mC)throw new d.cs(`the arc\
hive names more than ${j.mC} images`);const k=e(n(T.digest))??e(`${n(T.digest)}.manifest.json`);if(k===void 0||(0,j.H3)(T))continue;const{references:_,names:I}=G(
T);x(k,{references:[...f.references,..._],names:[...f.names,...I]},v+1)}else b!==void 0&&!(0,j.vw)(b)&&i.push({configPath:n(b.config.digest),layerPaths:b.layers.
map(({digest:T})=>n(T)),...f})}t(x,"follow")}t(K,"walk");function G({digest:s,annotations:e}){const n=e?.["io.containerd.image.name"],i=e?.["org.opencontainers.\
image.ref.name"],r=n!==void 0?[n]:i?.includes(":")?[i]:[];return{references:r,names:[...r,...i===void 0?[]:[i],s]}}t(G,"namesOf");function V(s){return s.slice(s.
indexOf(":")+1)}t(V,"hexOf");function z(s){const e=new Map;return n=>{const i=e.get(n)??s(n);return e.set(n,i),i}}t(z,"once");var F=o(57588),N=o(68424);const J=20;
function $(s,{ref:e,accepts:n=t(()=>!0,"accepts"),known:i}={}){const r=Q(s,i),g=e===void 0?r:r.filter(h=>q(h,e)),x=ee(g.filter(h=>"image"in h));if(x.length===0){
const h=g.find(b=>"problem"in b);throw h!==void 0?new d.cs(h.problem):new d.m_(`the archive does not contain an image '${e}'`,{hint:`It contains: ${ie(ee(r.filter(
b=>"image"in b)))}`})}const E=x.filter(({image:h})=>n(h.platform)),[f,v]=E;if(f===void 0)throw new d.m_(`the archive does not contain an image for this platform\
, only for ${x.map(({image:h})=>h.platform).join(", ")}`);if(v!==void 0)throw new d.dz(`the archive contains ${E.length} images: ${ie(E)}`,{hint:(0,F.iU)`Choose one by its name (${(0,F.
uK)("ref",re(f))}) or by its platform (${(0,F.uK)("platform")})`});return f}t($,"resolveImage");function H(s){const e=Q(s,void 0),n=e.find(i=>"problem"in i);if(n!==
void 0)throw new d.cs(n.problem);return ee(e.filter(i=>"image"in i))}t(H,"resolveImages");function Q(s,e){const n=O(s);if(n.length===0)throw new d.cs("the archi\
ve does not contain an image: its documents name none");const i=z(r=>({digest:(0,p.ol)(r),facts:(0,m.M)((0,m.t)(r))}));return n.map(r=>{const g=le(r,s,{known:e,
readConfig:i});return typeof g=="string"?{problem:g,names:r.names}:g})}t(Q,"tried");function q(s,e){const n=se(e);return s.names.some(i=>i===e||se(i)===n)?!0:"i\
mage"in s&&/^[0-9a-f]{12,64}$/.test(e.replace(/^sha256:/,""))&&(0,p.ZD)(s.image.config).startsWith(e.replace(/^sha256:/,""))}t(q,"isCalled");function se(s){const e=(0,N.
$Q)(s);return e===void 0?s:(0,N.Ew)(e)}t(se,"whole");function ie(s){return[...s.slice(0,J).map(n=>`${re(n)} (${n.image.platform})`),...s.length>J?[`${s.length-J}\
 more`]:[]].join(", ")}t(ie,"listed");function re({image:s,names:e}){return s.references[0]??e.find(n=>!n.includes("sha")&&n.length<128)??(0,p.ZD)(s.config).slice(
0,12)}t(re,"callName");function le({configPath:s,layerPaths:e,references:n,names:i},r,{known:g,readConfig:x}){const E=r.document(s);if(E===void 0)return`the arc\
hive lacks the image's config ${s}`;const{digest:f,facts:v}=x(E),h=/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(s)?.[0];if(h!==void 0&&h!==(0,p.ZD)(f))return`th\
e image's config is ${f}, but its name is ${s}`;if("problem"in v)return`${s} is not an image config: ${v.problem}`;const b=g??e.map(I=>r.layer(I)),T=me(v,b);if(T!==
void 0)return T;const k=n.flatMap(I=>(0,N.$Q)(I)??[]).filter(({digest:I})=>I===void 0),_={config:f,layers:[...v.layers],platform:v.platform,references:[...new Set(
k.map(N.hG))]};return{configBytes:E,image:_,names:i}}t(le,"tryComplete");function me({layers:s},e){if(s.length!==e.length)return`the image's config names ${s.length}\
 layers, but the archive has ${e.length}`;for(const[n,i]of s.entries()){if(e[n]===void 0)return`the archive lacks layer ${n+1} of ${s.length} (${i})`;if(e[n]!==
i)return`layer ${n+1} of ${s.length} is ${e[n]}, not ${i} as in the config`}}t(me,"layerProblem");function ee(s){const e=new Map;for(const{image:n,configBytes:i,
names:r}of s){const g=e.get(n.config),x=[...new Set([...g?.image.references??[],...n.references])];e.set(n.config,{configBytes:i,image:{...n,references:x},names:[
...new Set([...g?.names??[],...r])]})}return[...e.values()]}t(ee,"mergeSame");const he=8,ge=16;class ye{static{t(this,"FoundContents")}#e=new Map;#n=new Map;#t=new Map;#i=new Set;get folders(){
return[...this.#i]}get layers(){return this.#n.size}addDocument(e,n){this.#s(e),this.#e.set(e,n)}addLayer(e,n){this.#s(e),this.#n.set(e,n)}addLink(e,n,i){this.#s(
e);const r=i==="link"||n.startsWith("/")?[]:e.split("/").slice(0,-1);this.#t.set(e,ne([...r,...n.split("/")]))}document(e){return this.#e.get(this.#r(e))}layer(e){
return this.#n.get(this.#r(e))}#s(e){e.includes("/")&&this.#i.add(e.slice(0,e.indexOf("/")));for(const n of[this.#e,this.#n,this.#t])n.delete(e)}#r(e){let n=ne(
(0,c.ts)(e).split("/"));for(let i=0;i<he;i++){const r=n.split("/");if(r.length>ge)return n;const g=r.findIndex((x,E)=>this.#t.has(r.slice(0,E+1).join("/")));if(g<
0)return n;n=ne([...(this.#t.get(r.slice(0,g+1).join("/"))??"").split("/"),...r.slice(g+1)])}return n}}function ne(s){const e=[];for(const n of s)n===".."?e.pop():
n!==""&&n!=="."&&e.push(n);return e.join("/")}t(ne,"beneath");const we=new Set(["bin","boot","dev","etc","home","lib","lib32","lib64","media","mnt","opt","proc",
"root","run","sbin","srv","sys"].concat(["tmp","usr","var"])),ve=3,oe=5;class _e{static{t(this,"StrangeArchive")}#e=new Set;names=[];isLegacy=!1;look(e,n){const i=e.
split("/",1)[0]??"";if(e===".dockerenv"||we.has(i)&&this.#e.add(i).size>=ve)throw Ee();n!=="directory"&&this.names.length<oe&&this.names.push(e),/^[0-9a-f]{64}\/json$/.
test(e)&&(this.isLegacy=!0)}lookInto(e,n){if(!/(^|\/)manifest\.json$/.test(e))return;const{checksum:i,snapshot_name:r}=Object((0,m.t)(n));if(!(typeof i!="string"||
typeof r!="string"))throw new d.dz("it is a snapshot bundle, not an image archive",{hint:"Import it with: vm snapshot import <file>"})}}function pe({isLegacy:s,
names:e}){if(s)return new d.dz("the archive has the format of Docker before 1.10, without manifest.json",{hint:"Load it with Docker 1.10 to 27 and save it again\
: docker load < old.tar && docker save <image> --output new.tar"});const n=e.length===0?"it is empty":`it contains ${e.map(i=>(0,c.SP)(i).slice(1,-1)).join(", ")}${e.
length===oe?", …":""}`;return new d.cs(`the archive does not contain an image: neither manifest.json nor index.json names one, and ${n}`,{hint:"Use an archive\
 that docker save, podman save, skopeo copy or a similar tool wrote"})}t(pe,"noImage");function Ee(){return new d.dz("it contains the files of a root file syste\
m, like a tar of docker export, not an image",{hint:"Create an image from it: docker import <file> my-image:1 && vm snapshot create <name> --image my-image:1"})}
t(Ee,"rootFiles");async function*Pe(s,e){const{image:n,configBytes:i}=$(yield*ce(s,e),e);return yield*ae(n,i,e),{image:n}}t(Pe,"readMembers");async function*Me(s,e){
const n=H(yield*ce(s,e));for(const{image:i,configBytes:r}of n)yield*ae(i,r,e);return{images:n.map(({image:i})=>i)}}t(Me,"readAllMembers");async function*ae({config:s},e,{
holds:n}){await n(s)||(yield{label:"config",digest:s,size:e.length,open:t(()=>(0,P.Oo)(e),"open")})}t(ae,"offerConfig");async function*ce(s,e){const n=new ye,i=new _e;
let r=c.Og,g=0;for await(const f of s){const v=(0,c.tU)(f.path);if(++g>c.dw)throw new d.cs(`the archive contains more than ${c.dw} entries`);i.look(v,f.type),f.
type==="file"?yield*x(v,f):(f.type==="symlink"||f.type==="link")&&n.addLink(v,f.linkTarget,f.type)}if(W(n)===void 0)throw pe(i);return n;async function*x(f,{body:v,
size:h}){const{head:b,all:T}=await(0,M.s)(fe(v),D.Fm),k=h===0&&$e(f)?"layer":Oe(b,h);if(k==="layer")return yield*E(f,h,{all:T,packing:(0,D.bp)(b),signal:e.signal});
if(k==="other")return await Z(T);if(r-=h,r<0)throw new d.cs(`the archive's documents are larger than ${c.Og} bytes`);const _=await be(T),I=(0,c.PF)(f);if(I!==void 0&&
(0,l.createHash)(I.algorithm).update(_).digest("hex")!==I.hex)throw a(f);i.lookInto(f,_),n.addDocument(f,_)}async function*E(f,v,{all:h,packing:b,signal:T}){if(e.
known!==void 0)return await Z(h);const k=b===void 0?(0,c.PF)(f):void 0,_=k?.algorithm==="sha256"?(0,p.aD)(k.hex):void 0;if(_!==void 0&&await e.holds(_)){await Z(
h),n.addLayer(f,_);return}const I=y(f,{all:h,packing:b,signal:T});let de=!1;const De=t(te=>(de=!0,I.trust(te),fe(I.bytes)),"open"),ue=`layer ${n.layers+1}${e.layers===
void 0?"":` of ${e.layers}`}`;yield{label:ue,..._!==void 0&&{digest:_},...b===void 0&&{size:v},open:De,damaged:t((te,Ae)=>new d.cs(`the archive's member ${(0,c.
SP)(f)} (${ue}) is damaged: ${te}`,{cause:Ae}),"damaged")},de||_===void 0?(await Z(I.bytes),n.addLayer(f,await I.digest())):(await Z(h),n.addLayer(f,_))}}t(ce,"\
readContents");function Oe(s,e){if((0,D.bp)(s)!==void 0||(0,D.YZ)(s))return"layer";const n=Buffer.from(s).toString("latin1").trimStart()[0];return n==="{"||n===
"["?e<=c.$0?"document":"other":e>=1024&&e%512===0?"layer":"other"}t(Oe,"kindOf");function $e(s){return(0,c.PF)(s)!==void 0||/(^|\/)[^/]*\.tar$/.test(s)}t($e,"is\
LayerName");async function*fe(s){const e=s[Symbol.asyncIterator]();for(let n=await e.next();!n.done;n=await e.next())yield n.value}t(fe,"withoutEnd");async function Z(s){
for await(const e of s);}t(Z,"drain");async function be(s){const e=[];for await(const n of s)e.push(n);return Buffer.concat(e)}t(be,"gather")}),44887:((Y,L,o)=>{
o.d(L,{M:t(()=>D,"M"),t:t(()=>A,"t")});var l=o(26921),p=o(44143);const d=1024,P=l.YjP().max(64).nullish(),M=l.Ikc({os:P,architecture:P,variant:P,rootfs:l.Ikc({diff_ids:l.
YOg(l.IeY(p.Bc,"it is not a sha256 digest")).max(d).nullish()})});function D(c){const{data:S,error:y}=M.safeParse(c);if(S===void 0){const[j]=y.issues,R=j?.path.
join(".")??"";return{problem:j===void 0||R===""?"it is not a JSON object":`${R}: ${j.message}`}}const{os:a,architecture:u,variant:m,rootfs:C}=S;return{platform:[
a||"linux",u||"unknown",...m?[m]:[]].join("/"),layers:C.diff_ids??[]}}t(D,"readImageConfig");function A(c){try{return JSON.parse(Buffer.from(c).toString("utf8"))}catch{
return}}t(A,"tryJson")}),5594:((Y,L,o)=>{o.d(L,{A:t(()=>P,"A"),T:t(()=>d,"T")});var l=o(75892),p=o(5315);function d(M){const D=M===void 0?"the archive":`the arc\
hive's member ${(0,p.SP)(M)}`;return(A,c)=>new l.cs(`${D} is damaged: ${A}`,c===void 0?{}:{cause:c})}t(d,"damagedIn");function P(M,D,A){if(A.aborted)return A.reason;
const{name:c,code:S,message:y}=M;if(c!=="Error"||S!==void 0)return M;const a=/unexpected end/i.test(y)?"it is truncated":"the next bytes are not a tar entry";return d(
D)(a,M)}t(P,"damage")}),95499:((Y,L,o)=>{o.d(L,{H3:t(()=>c,"H3"),mC:t(()=>d,"mC"),pr:t(()=>A,"pr"),vw:t(()=>S,"vw")});var l=o(26921),p=o(44887);const d=1e3,P=l.
Ikc({digest:l.YjP().regex(/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/),mediaType:l.YjP().nullish(),platform:l.Ikc({os:l.YjP().nullish()}).nullish(),annotations:l.
g1P(l.YjP(),l.YjP()).nullish()}),M=l.Ikc({manifests:l.YOg(P).max(d)}),D=l.Ikc({config:P,layers:l.YOg(P).max(d)});function A(y){const a=(0,p.t)(y),u=M.safeParse(
a).data?.manifests,m=D.safeParse(a).data;return{...u&&{children:u},...m&&{image:m}}}t(A,"readOciDocument");function c({annotations:y,platform:a}){return y?.["vn\
d.docker.reference.type"]==="attestation-manifest"||a?.os==="unknown"}t(c,"isAttestation");function S({config:y,layers:a}){return!(!y.mediaType||/^application\/vnd\.(oci\.image\.config|docker\.container\.image)\.v1\+json$/.
test(y.mediaType))||a.some(({mediaType:m})=>m&&!/(\.layer|\.diff|rootfs\.).*tar/.test(m))}t(S,"isArtifact")}),454:((Y,L,o)=>{o.d(L,{FL:t(()=>M,"FL"),J5:t(()=>A,
"J5"),_O:t(()=>D,"_O")});var l=o(75892);const p="unknown",d={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"a\
rm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},P={macos:"darwin",win32:"\
windows"};function M(a){const{os:u,architecture:m,variant:C}=typeof a=="string"?c(a):a,j=u.toLowerCase()||"linux",[R="",X]=(d[m.toLowerCase()]??m.toLowerCase()).
split("/"),w=C?.toLowerCase()||X||"",O=w===""||R===""||S(R,w)?"":`/${w}`;return`${P[j]??j}/${R||p}${O}`}t(M,"normalizePlatform");function D(a){return a.split("/")[1]===
p?{}:{platform:a}}t(D,"askedPlatform");function A(a,u){const m=c(M(a)),C=c(M(u));return m.os!==C.os?!1:m.architecture===p?!0:m.architecture!==C.architecture?!1:
m.variant===void 0||C.variant===void 0?!0:m.variant===C.variant||y(m.variant)<y(C.variant)}t(A,"platformMatches");function c(a){const[u="",m="",C,...j]=a.trim().
split("/");if(u===""||m===""||C===""||j.length>0)throw new l.dz(`'${a}' is not a platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/ar\
m/v7"});return{os:u,architecture:m,...C===void 0?{}:{variant:C}}}t(c,"split");function S(a,u){return a==="arm64"&&["v8","8"].includes(u)||a==="amd64"&&u==="v1"}
t(S,"isDefault");function y(a){return Number(a.replace(/^v/,""))}t(y,"level")})};export{Ce as id,Te as ids,Ie as modules};
