var Ae=Object.defineProperty;var t=(K,k)=>Ae(K,"name",{value:k,configurable:!0});const xe=8263,Ce=[8263],Te={35409:((K,k,o)=>{o.d(k,{$0:t(()=>f,"$0"),Og:t(()=>_,"Og"),PF:t(()=>x,"PF"),SP:t(()=>y,"SP"),dw:t(()=>P,"dw"),tU:t(()=>p,"tU"),ts:t(()=>j,
"ts")});var l=o(75892);const P=1e5,f=16*1024*1024,_=64*1024*1024,$=1024;function j(d){return d.replace(/^(\.\/+)+/,"").replace(/^\.$/,"")}t(j,"cleanPath");function p(d){
const a=j(d);if(!(a.length<=$&&!a.startsWith("/")&&!a.split("/").includes("..")&&!a.includes("\0")))throw new l.cs(`the archive holds the path ${y(d)}, which le\
ads out of it`);return a}t(p,"checkedPath");function y(d){return JSON.stringify(d.slice(0,100))}t(y,"shown");function x(d){const[,a,w=""]=/(?:^|\/)blobs\/(sha256|sha512)\/([0-9a-f]+)$/.
exec(d)??[];return a==="sha256"&&w.length===64?{algorithm:a,hex:w}:a==="sha512"&&w.length===128?{algorithm:a,hex:w}:void 0}t(x,"blobName")}),48238:((K,k,o)=>{o.
d(k,{J:t(()=>Pe,"J"),m:t(()=>Ee,"m")});var l=o(77598),P=o(44143),f=o(75892),_=o(14399),$=o(65060),j=o(93322),p=o(26921),y=o(44887),x=o(39472),d=o(95499);const a=4,
w=2e4,g=p.YOg(p.Ikc({Config:p.YjP(),RepoTags:p.YOg(p.YjP()).nullish(),Layers:p.YOg(p.YjP()).nullish()})).max(d.mC);function C(s){const e=L(s);if(e===void 0)return[];
const n=t(r=>s.document(e+r),"document");return[...W(n),...H(n)].map(r=>({...r,configPath:e+r.configPath,layerPaths:r.layerPaths.map(h=>e+h)}))}t(C,"candidatesO\
f");function L(s){return["",...s.folders.map(n=>`${n}/`)].find(n=>["manifest.json","index.json"].some(i=>s.document(n+i)!==void 0))}t(L,"baseOf");function W(s){
const e=s("manifest.json");if(e===void 0)return[];const{children:n,image:i}=(0,d.pr)(e);if(n!==void 0||i!==void 0)return m(e,{document:s,pathOf:t(h=>N(h),"pathO\
f")});const{data:r}=g.safeParse((0,y.t)(e));if(r===void 0)throw new f.cs("the archive's manifest.json is not in Docker's form");return r.map(({Config:h,Layers:A,
RepoTags:O})=>({configPath:h,layerPaths:A??[],references:O??[],names:O??[]}))}t(W,"manifestCandidates");function H(s){const e=s("index.json");return e===void 0?
[]:m(e,{document:s,pathOf:x.nD})}t(H,"layoutCandidates");function m(s,{document:e,pathOf:n}){const i=[],r=U(d.pr);let h=0;return A(s,{references:[],names:[]},0),
i;function A(O,c,v){const{children:u,image:D}=r(O);if(u!==void 0&&v<a)for(const T of u){if(++h>w)throw new f.cs("the archive's indexes name each other too many \
times");if(i.length>d.mC)throw new f.cs(`the archive names more than ${d.mC} images`);const B=e(n(T.digest))??e(`${n(T.digest)}.manifest.json`);if(B===void 0||(0,d.
H3)(T))continue;const{references:E,names:I}=b(T);A(B,{references:[...c.references,...E],names:[...c.names,...I]},v+1)}else D!==void 0&&!(0,d.vw)(D)&&i.push({configPath:n(
D.config.digest),layerPaths:D.layers.map(({digest:T})=>n(T)),...c})}t(A,"follow")}t(m,"walk");function b({digest:s,annotations:e}){const n=e?.["io.containerd.im\
age.name"],i=e?.["org.opencontainers.image.ref.name"],r=n!==void 0?[n]:i?.includes(":")?[i]:[];return{references:r,names:[...r,...i===void 0?[]:[i],s]}}t(b,"nam\
esOf");function N(s){return s.slice(s.indexOf(":")+1)}t(N,"hexOf");function U(s){const e=new Map;return n=>{const i=e.get(n)??s(n);return e.set(n,i),i}}t(U,"onc\
e");var S=o(68424);const Y=20;function Z(s,{ref:e,accepts:n=t(()=>!0,"accepts"),known:i}={}){const r=X(s,i),h=e===void 0?r:r.filter(u=>Q(u,e)),A=z(h.filter(u=>"\
image"in u));if(A.length===0){const u=h.find(D=>"problem"in D);throw u!==void 0?new f.cs(u.problem):new f.m_(`the archive holds no image '${e}'`,{hint:`It holds\
: ${V(z(r.filter(D=>"image"in D)))}`})}const O=A.filter(({image:u})=>n(u.platform)),[c,v]=O;if(c===void 0)throw new f.m_(`the archive holds no image for this pl\
atform, only for ${A.map(({image:u})=>u.platform).join(", ")}`);if(v!==void 0)throw new f.dz(`the archive holds ${O.length} images: ${V(O)}`,{hint:`Choose one b\
y its name (--ref ${M(c)}; in a workflow the input 'ref') or by its platform (--platform)`});return c}t(Z,"resolveImage");function q(s){const e=X(s,void 0),n=e.
find(i=>"problem"in i);if(n!==void 0)throw new f.cs(n.problem);return z(e.filter(i=>"image"in i))}t(q,"resolveImages");function X(s,e){const n=C(s);if(n.length===
0)throw new f.cs("the archive holds no image: its documents name none");const i=U(r=>({digest:(0,P.ol)(r),facts:(0,y.M)((0,y.t)(r))}));return n.map(r=>{const h=F(
r,s,{known:e,readConfig:i});return typeof h=="string"?{problem:h,names:r.names}:h})}t(X,"tried");function Q(s,e){const n=J(e);return s.names.some(i=>i===e||J(i)===
n)?!0:"image"in s&&/^[0-9a-f]{12,64}$/.test(e.replace(/^sha256:/,""))&&(0,P.ZD)(s.image.config).startsWith(e.replace(/^sha256:/,""))}t(Q,"isCalled");function J(s){
const e=(0,S.$Q)(s);return e===void 0?s:(0,S.Ew)(e)}t(J,"whole");function V(s){return[...s.slice(0,Y).map(n=>`${M(n)} (${n.image.platform})`),...s.length>Y?[`${s.
length-Y} more`]:[]].join(", ")}t(V,"listed");function M({image:s,names:e}){return s.references[0]??e.find(n=>!n.includes("sha")&&n.length<128)??(0,P.ZD)(s.config).
slice(0,12)}t(M,"callName");function F({configPath:s,layerPaths:e,references:n,names:i},r,{known:h,readConfig:A}){const O=r.document(s);if(O===void 0)return`the\
 archive lacks the image's config ${s}`;const{digest:c,facts:v}=A(O),u=/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(s)?.[0];if(u!==void 0&&u!==(0,P.ZD)(c))return`\
the image's config is ${c}, not ${s} as its name says`;if("problem"in v)return`${s} is no image config: ${v.problem}`;const D=h??e.map(I=>r.layer(I)),T=ee(v,D);
if(T!==void 0)return T;const B=n.flatMap(I=>(0,S.$Q)(I)??[]).filter(({digest:I})=>I===void 0),E={config:c,layers:[...v.layers],platform:v.platform,references:[...new Set(
B.map(S.hG))]};return{configBytes:O,image:E,names:i}}t(F,"tryComplete");function ee({layers:s},e){if(s.length!==e.length)return`the image's config names ${s.length}\
 layers, but it has ${e.length}`;for(const[n,i]of s.entries()){if(e[n]===void 0)return`the archive lacks layer ${n+1} of ${s.length} (${i})`;if(e[n]!==i)return`\
layer ${n+1} of ${s.length} is ${e[n]}, not ${i} as the config says`}}t(ee,"layerProblem");function z(s){const e=new Map;for(const{image:n,configBytes:i,names:r}of s){
const h=e.get(n.config),A=[...new Set([...h?.image.references??[],...n.references])];e.set(n.config,{configBytes:i,image:{...n,references:A},names:[...new Set([
...h?.names??[],...r])]})}return[...e.values()]}t(z,"mergeSame");var R=o(35409);const de=8,le=16;class ue{static{t(this,"FoundContents")}#e=new Map;#n=new Map;#t=new Map;#i=new Set;get folders(){
return[...this.#i]}get layers(){return this.#n.size}addDocument(e,n){this.#s(e),this.#e.set(e,n)}addLayer(e,n){this.#s(e),this.#n.set(e,n)}addLink(e,n,i){this.#s(
e);const r=i==="link"||n.startsWith("/")?[]:e.split("/").slice(0,-1);this.#t.set(e,ne([...r,...n.split("/")]))}document(e){return this.#e.get(this.#r(e))}layer(e){
return this.#n.get(this.#r(e))}#s(e){e.includes("/")&&this.#i.add(e.slice(0,e.indexOf("/")));for(const n of[this.#e,this.#n,this.#t])n.delete(e)}#r(e){let n=ne(
(0,R.ts)(e).split("/"));for(let i=0;i<de;i++){const r=n.split("/");if(r.length>le)return n;const h=r.findIndex((A,O)=>this.#t.has(r.slice(0,O+1).join("/")));if(h<
0)return n;n=ne([...(this.#t.get(r.slice(0,h+1).join("/"))??"").split("/"),...r.slice(h+1)])}return n}}function ne(s){const e=[];for(const n of s)n===".."?e.pop():
n!==""&&n!=="."&&e.push(n);return e.join("/")}t(ne,"beneath");var me=o(93393),he=o(41904);function ge(s,{all:e,packing:n,signal:i}){const r=(0,R.PF)(s),h=n===void 0&&
r?.algorithm==="sha256";let A,O;async function*c(){const v=r!==void 0&&!h?(0,l.createHash)(r.algorithm):void 0,u=(0,l.createHash)("sha256"),D=v===void 0?e:(0,j.
Mi)(e,E=>v.update(E)),T=n===void 0?D:(0,me.o)(D,n,{signal:i,damaged:(0,he.T)(s)});if(yield*(0,j.Mi)(T,E=>A??u.update(E)),v!==void 0&&v.digest("hex")!==r?.hex)throw te(
s);const B=t(E=>{if(h&&E!==(0,P.aD)(r.hex))throw te(s);return E},"check");O=A?.then(B)??Promise.resolve(B((0,P.aD)(u.digest("hex")))),O.catch(()=>{})}return t(c,
"bytes"),{bytes:c(),trust(v){A=v},async digest(){if(O===void 0)throw new f.cs(`${s} was not read to its end`);return await O}}}t(ge,"verified");function te(s){return new f.
cs(`the content of ${s} is not what its name says`)}t(te,"misnamed");const ye=new Set(["bin","boot","dev","etc","home","lib","lib32","lib64","media","mnt","opt",
"proc","root","run","sbin","srv","sys"].concat(["tmp","usr","var"])),we=3,ie=5;class ve{static{t(this,"StrangeArchive")}#e=new Set;names=[];isLegacy=!1;look(e,n){
const i=e.split("/",1)[0]??"";if(e===".dockerenv"||ye.has(i)&&this.#e.add(i).size>=we)throw pe();n!=="directory"&&this.names.length<ie&&this.names.push(e),/^[0-9a-f]{64}\/json$/.
test(e)&&(this.isLegacy=!0)}lookInto(e,n){if(!/(^|\/)manifest\.json$/.test(e))return;const{checksum:i,snapshot_name:r}=Object((0,y.t)(n));if(!(typeof i!="string"||
typeof r!="string"))throw new f.dz("it is a snapshot bundle, not an archive of an image",{hint:"Import it: vm snapshot import <file>"})}}function _e({isLegacy:s,
names:e}){if(s)return new f.dz("the archive is in the form of Docker before 1.10, without manifest.json",{hint:"Load it with a Docker from 1.10 to 27 and save i\
t again: docker load < old.tar && docker save <image> --output new.tar"});const n=e.length===0?"it is empty":`it holds ${e.map(i=>(0,R.SP)(i).slice(1,-1)).join(
", ")}${e.length===ie?", …":""}`;return new f.cs(`the archive holds no image: neither manifest.json nor index.json names one, and ${n}`,{hint:"Give what docke\
r save, podman save, skopeo copy or another tool for images wrote"})}t(_e,"noImage");function pe(){return new f.dz("it holds the files of a root file system, as\
 docker export and rootfs tars have them, and no image",{hint:"Make an image of it: docker import <file> my-image:1 && vm snapshot create <name> --image my-imag\
e:1"})}t(pe,"rootFiles");async function*Ee(s,e){const{image:n,configBytes:i}=Z(yield*oe(s,e),e);return yield*re(n,i,e),{image:n}}t(Ee,"readMembers");async function*Pe(s,e){
const n=q(yield*oe(s,e));for(const{image:i,configBytes:r}of n)yield*re(i,r,e);return{images:n.map(({image:i})=>i)}}t(Pe,"readAllMembers");async function*re({config:s},e,{
holds:n}){await n(s)||(yield{label:"config",digest:s,size:e.length,open:t(()=>(0,j.Oo)(e),"open")})}t(re,"offerConfig");async function*oe(s,e){const n=new ue,i=new ve;
let r=R.Og,h=0;for await(const c of s){const v=(0,R.tU)(c.path);if(++h>R.dw)throw new f.cs(`the archive holds more than ${R.dw} members`);i.look(v,c.type),c.type===
"file"?yield*A(v,c):(c.type==="symlink"||c.type==="link")&&n.addLink(v,c.linkTarget,c.type)}if(L(n)===void 0)throw _e(i);return n;async function*A(c,{body:v,size:u}){
const{head:D,all:T}=await(0,$.s)(ae(v),_.Fm),B=u===0&&Oe(c)?"layer":Me(D,u);if(B==="layer")return yield*O(c,u,{all:T,packing:(0,_.bp)(D),signal:e.signal});if(B===
"other")return await G(T);if(r-=u,r<0)throw new f.cs(`the archive's documents are larger than ${R.Og} bytes`);const E=await $e(T),I=(0,R.PF)(c);if(I!==void 0&&(0,l.
createHash)(I.algorithm).update(E).digest("hex")!==I.hex)throw te(c);i.lookInto(c,E),n.addDocument(c,E)}async function*O(c,v,{all:u,packing:D,signal:T}){if(e.known!==
void 0)return await G(u);const B=D===void 0?(0,R.PF)(c):void 0,E=B?.algorithm==="sha256"?(0,P.aD)(B.hex):void 0;if(E!==void 0&&await e.holds(E)){await G(u),n.addLayer(
c,E);return}const I=ge(c,{all:u,packing:D,signal:T});let ce=!1;const be=t(se=>(ce=!0,I.trust(se),ae(I.bytes)),"open"),fe=`layer ${n.layers+1}${e.layers===void 0?
"":` of ${e.layers}`}`;yield{label:fe,...E!==void 0&&{digest:E},...D===void 0&&{size:v},open:be,damaged:t((se,De)=>new f.cs(`the archive's member ${(0,R.SP)(c)}\
 (${fe}) is damaged: ${se}`,{cause:De}),"damaged")},ce||E===void 0?(await G(I.bytes),n.addLayer(c,await I.digest())):(await G(u),n.addLayer(c,E))}}t(oe,"readCon\
tents");function Me(s,e){if((0,_.bp)(s)!==void 0||(0,_.YZ)(s))return"layer";const n=Buffer.from(s).toString("latin1").trimStart()[0];return n==="{"||n==="["?e<=
R.$0?"document":"other":e>=1024&&e%512===0?"layer":"other"}t(Me,"kindOf");function Oe(s){return(0,R.PF)(s)!==void 0||/(^|\/)[^/]*\.tar$/.test(s)}t(Oe,"isLayerNa\
me");async function*ae(s){const e=s[Symbol.asyncIterator]();for(let n=await e.next();!n.done;n=await e.next())yield n.value}t(ae,"withoutEnd");async function G(s){
for await(const e of s);}t(G,"drain");async function $e(s){const e=[];for await(const n of s)e.push(n);return Buffer.concat(e)}t($e,"gather")}),44887:((K,k,o)=>{
o.d(k,{M:t(()=>j,"M"),t:t(()=>p,"t")});var l=o(26921),P=o(44143);const f=1024,_=l.YjP().max(64).nullish(),$=l.Ikc({os:_,architecture:_,variant:_,rootfs:l.Ikc({diff_ids:l.
YOg(l.IeY(P.Bc,"it is no sha256 digest")).max(f).nullish()})});function j(y){const{data:x,error:d}=$.safeParse(y);if(x===void 0){const[L]=d.issues,W=L?.path.join(
".")??"";return{problem:L===void 0||W===""?"it is no JSON object":`${W}: ${L.message}`}}const{os:a,architecture:w,variant:g,rootfs:C}=x;return{platform:[a||"lin\
ux",w||"unknown",...g?[g]:[]].join("/"),layers:C.diff_ids??[]}}t(j,"readImageConfig");function p(y){try{return JSON.parse(Buffer.from(y).toString("utf8"))}catch{
return}}t(p,"tryJson")}),41904:((K,k,o)=>{o.d(k,{A:t(()=>_,"A"),T:t(()=>f,"T")});var l=o(75892),P=o(35409);function f($){const j=$===void 0?"the archive":`the a\
rchive's member ${(0,P.SP)($)}`;return(p,y)=>new l.cs(`${j} is damaged: ${p}`,y===void 0?{}:{cause:y})}t(f,"damagedIn");function _($,j,p){if(p.aborted)return p.
reason;const{name:y,code:x,message:d}=$;if(y!=="Error"||x!==void 0)return $;const a=/unexpected end/i.test(d)?"it is cut off":"no member of a tar follows";return f(
j)(a,$)}t(_,"damage")}),95499:((K,k,o)=>{o.d(k,{H3:t(()=>y,"H3"),mC:t(()=>f,"mC"),pr:t(()=>p,"pr"),vw:t(()=>x,"vw")});var l=o(26921),P=o(44887);const f=1e3,_=l.
Ikc({digest:l.YjP().regex(/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/),mediaType:l.YjP().nullish(),platform:l.Ikc({os:l.YjP().nullish()}).nullish(),annotations:l.
g1P(l.YjP(),l.YjP()).nullish()}),$=l.Ikc({manifests:l.YOg(_).max(f)}),j=l.Ikc({config:_,layers:l.YOg(_).max(f)});function p(d){const a=(0,P.t)(d),w=$.safeParse(
a).data?.manifests,g=j.safeParse(a).data;return{...w&&{children:w},...g&&{image:g}}}t(p,"readOciDocument");function y({annotations:d,platform:a}){return d?.["vn\
d.docker.reference.type"]==="attestation-manifest"||a?.os==="unknown"}t(y,"isAttestation");function x({config:d,layers:a}){return!(!d.mediaType||/^application\/vnd\.(oci\.image\.config|docker\.container\.image)\.v1\+json$/.
test(d.mediaType))||a.some(({mediaType:g})=>g&&!/(\.layer|\.diff|rootfs\.).*tar/.test(g))}t(x,"isArtifact")}),97962:((K,k,o)=>{o.d(k,{Fb:t(()=>g,"Fb"),bL:t(()=>a,
"bL"),iL:t(()=>w,"iL")});var l=o(46466),P=o(56118),f=o(75892),_=o(14399),$=o(65060),j=o(93322),p=o(93393),y=o(48238),x=o(41904);const d=16*1024*1024;async function*a(m,b){
return yield*(0,y.m)(g(m,b.signal),b)}t(a,"readArchive");async function*w(m,b){return yield*(0,y.J)(g(m,b.signal),b)}t(w,"readArchives");async function*g(m,b){const N=(0,P.
extract)();let U,S=0;const{head:Y,all:Z}=await(0,$.s)((0,p.l)(m,{signal:b,damaged:t((...M)=>(0,x.T)(U)(...M),"damaged")}),_.Fm);if(!(0,_.YZ)(Y)&&!C(Y))throw await Z.
return(),L(Y);const q=(0,j.Mi)(Z,M=>{if(S!==void 0&&(S+=M.length),S!==void 0&&S>d)throw(0,x.T)(U)(`more than ${d} bytes that are no member follow`)}),X=(0,l.pipeline)(
q,N,{signal:b}),Q=X.catch(M=>M),J=t(async M=>(N.destroy(),(0,x.A)(W(M)?await Q:M,U,b)),"reason");async function*V(M){try{yield*M}catch(F){throw await J(F)}}t(V,
"body");try{for await(const M of N){const{name:F,size:ee,linkname:z}=M.header;U=F,S=void 0,yield{path:F,type:H(M.header),size:ee,linkTarget:z??"",body:V(M)},S=0}
await X}catch(M){throw M instanceof f.JC?M:await J(M)}finally{N.destroy(),await Q}}t(g,"tarMembers");function C(m){if(m.length<_.Fm)return!1;const b=m.reduce((U,S,Y)=>U+
(Y>=148&&Y<156?32:S),0),N=Buffer.from(m.subarray(148,156)).toString("latin1");return m.every(U=>U===0)||Number.parseInt(N.replaceAll("\0"," ").trim(),8)===b}t(C,
"isOldTar");function L(m){const b=(0,_.Vl)(m);return b===void 0?(0,x.T)(void 0)("it is no tar, nor is there one packed in it"):new f.dz(`it is ${b.name}, not an\
 archive of an image`,b.hint===void 0?{}:{hint:b.hint})}t(L,"notATar");function W(m){return["STREAM_DESTROYED","PREMATURE_CLOSE","ERR_STREAM_PREMATURE_CLOSE"].includes(
m.code??"")}t(W,"isDestroyed");function H({type:m}){return m==="file"||m==="contiguous-file"?"file":m==="directory"||m==="symlink"||m==="link"?m:"other"}t(H,"ty\
peOf")}),454:((K,k,o)=>{o.d(k,{J5:t(()=>p,"J5"),WN:t(()=>$,"WN"),_O:t(()=>j,"_O")});var l=o(75892);const P="unknown",f={x86_64:"amd64","x86-64":"amd64",x64:"amd\
64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"\
loong64",loongarch64:"loong64"},_={macos:"darwin",win32:"windows"};function $(a){const{os:w,architecture:g,variant:C}=typeof a=="string"?y(a):a,L=w.toLowerCase()||
"linux",[W="",H]=(f[g.toLowerCase()]??g.toLowerCase()).split("/"),m=C?.toLowerCase()||H||"",b=m===""||W===""||x(W,m)?"":`/${m}`;return`${_[L]??L}/${W||P}${b}`}t(
$,"normalisePlatform");function j(a){return a.split("/")[1]===P?{}:{platform:a}}t(j,"askedPlatform");function p(a,w){const g=y($(a)),C=y($(w));return g.os!==C.os?
!1:g.architecture===P?!0:g.architecture!==C.architecture?!1:g.variant===void 0||C.variant===void 0?!0:g.variant===C.variant||d(g.variant)<d(C.variant)}t(p,"plat\
formMatches");function y(a){const[w="",g="",C,...L]=a.trim().split("/");if(w===""||g===""||C===""||L.length>0)throw new l.dz(`'${a}' is no platform`,{hint:"Writ\
e os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:w,architecture:g,...C===void 0?{}:{variant:C}}}t(y,"split");function x(a,w){return a===
"arm64"&&["v8","8"].includes(w)||a==="amd64"&&w==="v1"}t(x,"isDefault");function d(a){return Number(a.replace(/^v/,""))}t(d,"level")})};export{xe as id,Ce as ids,Te as modules};
