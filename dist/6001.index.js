var Ee=Object.defineProperty;var e=(W,b)=>Ee(W,"name",{value:b,configurable:!0});const ye=6001,ge=[6001,4616],ve={44616:((W,b,u)=>{u.r(b),u.d(b,{checkProvider:e(()=>le,"checkProvider"),parseVmYaml:e(()=>oe,"parseVmYaml"),readVmYaml:e(()=>ue,
"readVmYaml")});var p=u(51455),y=u(76760),N=u(29455),P=u(75892),T=u(3134);const k=40;function M(i){return i==null?"nothing":typeof i=="string"?`"${i.replaceAll(
new RegExp("\\p{Cc}","gu"),"?").slice(0,k)}${i.length>k?"…":""}"`:typeof i=="number"?`the number ${i}`:typeof i=="boolean"?String(i):Array.isArray(i)?"a list":
"a map"}e(M,"shown");var t=u(26921),$=u(88532);function a(i){const m=i.trim();return m.startsWith("@")?m.length>1?{kind:"snapshot",name:m.slice(1)}:void 0:/^(\.{1,2}|~)?\/|^\.{1,2}$/.
test(m)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(m)?{kind:"dockerfile",path:m}:/^[a-z0-9][\w.:/@-]*$/i.test(m)?{kind:"image",reference:m}:void 0}e(a,"parse\
Box");const O=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,d=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
o=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,c=["b","k","m","g","t"],h=6*2**20,v=2**50;function D(i){const[m="",E,g="m"]=O.exec(String(i))??[],L=c.indexOf(
(E??g).toLowerCase()),A=Math.round(Number.parseFloat(m)*1024**L);return A>=h&&A<=v?A:void 0}e(D,"parseMemory");function I(i){const m=d.exec(String(i));if(m===null)
return;const[,E,g=m[3],L,A="tcp"]=m,[K,F]=[Number(g),Number(L)];return!j(K)||!j(F)?void 0:{...{host:K,container:F,protocol:A},...E!==void 0&&{address:E.replace(
/^\[|\]$/g,"")}}}e(I,"parsePort");function x(i){const[,m,E,g]=o.exec(i)??[],L=E===void 0?"/":y.posix.normalize(E).replace(/(.)\/$/,"$1");if(m===void 0||L==="/")
return;const A={target:L,source:m,readOnly:g==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(m)?{kind:"bind",...A}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(m)?{kind:"\
volume",...A}:void 0}e(x,"parseMount");function j(i){return i>=1&&i<=65535}e(j,"isPort");const R="1.2.1",r=["docker"],_=new RegExp("^\\P{Cc}+$","u"),s='a Docker\
file (./Dockerfile), an image (debian:12) or a snapshot ("@name")',n="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",l='a port such as 3000,\
 "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',f='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',S="a name with \
a letter or digit, such as my-app",w=e(i=>({error:e(({input:m})=>`must be ${i}, not ${M(m)}`,"error")}),"must"),C=e((i,m=_)=>t.YjP(w(i)).max(4096,w(i)).regex(m,
w(i)),"vm_yaml_schema_text"),U=t.KCZ([C("1.2.1"),t.aig()],w("a version such as 1.2.1")).describe("Of the format, not of the machine"),B=t.k5n(r,w(r.join(" or "))).
describe("What the machine runs on"),H=C(s).transform(G(a,s)).describe(`What the machine is made of: ${s}`),V=t.KCZ([t.aig(),C(n,O)],w(n)).transform(G(D,n)).describe(
`${n}; 1gb is 1024 MB`),Q=t.aig(w("a number such as 2 or 0.5")).min(.01,w("at least 0.01")).max(1024,w("at most 1024")),q=C(S,new RegExp("^\\P{Cc}*[A-Za-z0-9]\\P{\
Cc}*$","u")).describe("The project's and the machine's name"),re=t.KCZ([t.aig(),C(l,d)],w(l)).transform(G(I,l)).describe(l),ae=C(f,o).transform(G(x,f)).describe(
f),ce={box:H,memory:V,cpus:Q},de={name:q},X={"vm.box":H,"vm.memory":V,"vm.cpus":Q,"project.name":q},ee=t.rej({version:U.default(R),provider:B.default("docker"),
project:t.rej(de,w("a map")).partial().default({}),vm:t.rej(ce,w("a map")).partial().default({}),ports:t.YOg(re,w("a list")).max(1e3).optional(),mounts:t.YOg(ae,
w("a list")).max(1e3).default([]),...t.Ikc(X).partial().shape},w("a map of keys")).check(({value:i,issues:m})=>{const E=Object.keys(X).find(A=>{const[K="",F=""]=A.
split(".");return A in i&&F in(i[K]??{})});E!==void 0&&m.push({code:"custom",input:i,path:[E],message:"stands there twice, nested and flat"});const g=i.mounts.map(
({target:A})=>A),L=g.findIndex((A,K)=>g.indexOf(A)!==K);L>=0&&m.push({code:"custom",input:i,path:["mounts",L],message:`mounts ${g[L]} a second time`})}),ne=["ve\
rsion","provider","ports","mounts",...Object.keys(X)];function we(){const{$schema:i,...m}=z.toJSONSchema(ee,{io:"input"});return`${JSON.stringify({$schema:i,title:`\
vm.yaml ${R}: a machine`,...m},void 0,2)}
`}e(we,"vmYamlJsonSchema");function G(i,m){return(E,g)=>{const L=i(E);return L!==void 0?L:(g.issues.push({code:"custom",input:E,message:`must be ${m}, not ${M(E)}`}),
$.tm)}}e(G,"parsed");var te=u(25606);async function ue(i,m){const E=await(0,T.CD)(`Cannot read ${i}`,async()=>{try{return await(0,p.readFile)((0,y.resolve)(m,i),
"utf8")}catch(g){throw(0,T.UQ)(g)!=="ENOENT"?g:new P.m_(`There is no ${i}${i==="vm.yaml"?` in ${m}`:""}`,{hint:'Write one, e.g. with the line vm.box: "@base", n\
ame another file with --config, or build one with --from-dockerfile'})}});return oe(E,i)}e(ue,"readVmYaml");function oe(i,m){const E=(0,te.h)(i,m);if(E.value===
null)throw new P.dz(`${m} is empty`,{hint:'Write at least: vm.box: "@base"'});const g=me(E);se(E);const L=ee.safeParse(E.value);if(L.success)return fe(L.data);const[
A]=L.error.issues;throw he(A,{yaml:E,newer:g})}e(oe,"parseVmYaml");async function le(i,m){const E=await(0,p.readFile)((0,y.resolve)(m,i),"utf8").catch(()=>"");let g;
try{g=(0,te.h)(E,i)}catch(L){if(L instanceof P.dz)return;throw L}se(g)}e(le,"checkProvider");function fe({vm:i,project:m,ports:E,mounts:g,...L}){const[A,K,F]=[i.
box??L["vm.box"],i.memory??L["vm.memory"],i.cpus??L["vm.cpus"]],Y=m.name??L["project.name"];return{mounts:g,...Y!==void 0&&{project:Y},...A!==void 0&&{box:A},...K!==
void 0&&{memory:K},...F!==void 0&&{cpus:F},...E!==void 0&&{ports:E}}}e(fe,"flattened");function me({value:i,at:m}){const E=i?.version;if(typeof E!="string"&&typeof E!=
"number")return;const[,g,L="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(E))??[],A=m(["version"]);if(g===void 0)throw new P.dz(`${A}: version mus\
t be a version such as ${R}, not ${M(E)}`);if(g!=="1")throw new P.Wt(`${A}: version ${E} is not known: this vm reads 1.0 to ${R}`,{hint:Number(g)>1?"Update vm":
`Write version: ${R}`});return Number(L)>Number(R.split(".")[1])?String(E):void 0}e(me,"checkVersion");function se({value:i,at:m}){const E=i?.provider;if(typeof E!=
"string"||r.includes(E))return;const g=r.join(", ");throw new P.Wt(`${m(["provider"])}: the provider ${M(E)} is not supported: machines run on ${g}`,{hint:`Writ\
e provider: ${r[0]}`,fields:{provider:E,supported:g}})}e(se,"assertProvider");function he(i,{yaml:m,newer:E}){const g=i.code==="unrecognized_keys"?i.keys[0]:void 0,
L=g===void 0?i.path:[...i.path,g],K=L.map(J=>typeof J=="number"?`[${J}]`:`.${String(J)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),"?").
slice(0,80),F=m.at(L);if(g===void 0)return new P.dz(`${F}: ${K===""?"it":K} ${i.message}`,{hint:"Correct it in the file"});const Y=pe(K),ie=E===void 0?Y&&`Did y\
ou mean ${Y}?`:`The file is for version ${E}: update vm`;return new P.dz(`${F}: ${K} is not a key of vm.yaml; there are: ${ne.join(", ")}`,ie===void 0?{}:{hint:ie})}
e(he,"asError");function pe(i){const m=e(g=>g.split(".").at(-1)??"","last"),E=new Map(ne.map(g=>[m(g),g]));return E.get(m(i))??E.get((0,N.k)(m(i),E.keys())??"")}
e(pe,"meantBy")}),25606:((W,b,u)=>{u.d(b,{h:e(()=>T,"h")});var p=u(38815),y=u(75892);const N=65536,P=100;function T(a,O){if(a.length>N)throw new y.dz(`${O} is l\
arger than ${N} bytes`);const d=new p.HN,o=(0,p.parseDocument)(a,{logLevel:"error",uniqueKeys:!0,lineCounter:d,prettyErrors:!1}),[c]=[...o.errors,...o.warnings];
if(c!==void 0)throw M(c,{text:a,file:O,line:d.linePos(c.pos[0]).line});if(o.directives?.yaml.version==="1.1")throw new y.dz(`${O} asks for YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Leave out the line %YAML 1.1"});return{value:t(o,O),at:e(h=>$(o,{path:h,file:O,lines:d}),"at")}}e(T,"parseYaml");const k={
ALIAS_PROPS:"an alias (*name) holds nothing of its own",BAD_ALIAS:"an alias (*name) has no name that can be read",BAD_COLLECTION_TYPE:"a tag (!name) does not fi\
t the list or map behind it",BAD_DIRECTIVE:"a line that begins with % means nothing here",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by what it can \
escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented as the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag stands in the wro\
ng place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key holds more than one line, or two colons stand on one \
line: quote the text",BLOCK_IN_FLOW:"a list or map of several lines stands within [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has more\
 than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key has more than one line: is a colon missin\
g?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"there is a second document (---), and one is read: leave the others out",MULTIPLE_TAGS:"a \
value has two tags",NON_STRING_KEY:"a key is no text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",TAG_RESOLVE_FAILED:"\
it has a tag (!name) that means nothing here, or a value that does not fit its tag",UNEXPECTED_TOKEN:"something stands where nothing can: is a quote, a comma or\
 a line break missing?"};function M({code:a,pos:O},{text:d,file:o,line:c}){const h=`${o}:${c}`,v=d.split(`
`)[c-1]?.trim()??"",D=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(v);if(a==="BAD_SCALAR_START"&&D!==null){const[,I="",x=""]=D;return new y.dz(`${h}: ${x} must stand in\
 quotes: in YAML no plain text begins with ${x[0]}`,{hint:`Write: ${`${I} "${x}"`.trim()}`})}if(a==="DUPLICATE_KEY"){const I=/^[^\s:]+/.exec(d.slice(O[0]))?.[0]??
"";return new y.dz(`${h}: the key ${I.slice(0,64)} stands there twice`,{hint:"Leave one of them out"})}return new y.dz(`${h}: this is no valid YAML: ${k[a]??"it\
 cannot be read from here on"}`,{hint:"Correct it in the file"})}e(M,"broken");function t(a,O){try{return a.toJS({maxAliasCount:P})}catch(d){throw new y.dz(`${O}\
 has an alias (*name) without its anchor (&name), or too many of them`,{hint:`An alias (*name) needs its anchor (&name) before it, and at most ${P} values may c\
ome of aliases`,cause:d})}}e(t,"plainValue");function $(a,{path:O,file:d,lines:o}){const c=a.getIn(O.slice(0,-1),!0),h=O.at(-1),v=(0,p.isMap)(c)?c.items.find(({
key:x})=>(0,p.jn)(x)&&String(x.value)===h):void 0,I=((0,p.isSeq)(c)&&typeof h=="number"?c.items[h]:v?.key)?.range;return I==null?d:`${d}:${o.linePos(I[0]).line}`}
e($,"place")}),79738:((W,b,u)=>{u.d(b,{Dr:e(()=>O,"Dr"),U1:e(()=>a,"U1"),i3:e(()=>d,"i3"),m0:e(()=>$,"m0")});var p=u(31421),y=u(57075),N=u(46466),P=u(75892);const T=16*
1024*1024,k=16*1024,M=20,t=5e3;async function $(r,_,s){const n=o(r,_,s),l=R(s.secrets??[]),{line:f,tail:S}=c(s,l),w=v(r,_,s),C=Promise.all([j(w.stdout,f,s.onLine?
0:s.maxOutput??T),j(w.stderr,f,0)]),U=x(w,s.input);try{const[[B,H],[Z,V]]=await Promise.all([D(w,n,s),C,U]);if(B===0)return{stdout:l(Z),stderr:l(V)};throw h(n,{
code:B,ended:H,last:s.tellLast?.(S)??S})}catch(B){throw w.kill("SIGKILL"),await Promise.allSettled([C,U]),B}}e($,"exec");async function*a(r,_,s){const n=o(r,_,s),
{line:l,tail:f}=c(s,R(s.secrets??[])),S=v(r,_,s),w=Promise.all([D(S,n,s),j(S.stderr,l,0),x(S,s.input)]);w.catch(()=>{});try{yield*S.stdout;const[[C,U]]=await w;
if(C!==0&&!s.accepts?.includes(C??-1))throw h(n,{code:C,ended:U,last:f});return C??0}finally{S.kill("SIGKILL"),await Promise.allSettled([w])}}e(a,"execStream");
function O(r,_,s){const n=(0,p.spawn)(r,_,{env:{...process.env,...s},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),l=new Promise(f=>n.once("close",()=>f()).
once("error",()=>f()));return n.stdin.on("error",()=>{}),n.unref(),async f=>{n.ref(),n.stdin.end(f),await l}}e(O,"execGuard");function d(r,_,s){const n=v(r,_,s),
l=s.title??r,f=y.Duplex.from({readable:n.stdout,writable:n.stdin});return j(n.stderr,s.onLine??(()=>{}),0).catch(()=>{}),D(n,l,s).catch(S=>f.destroy(S)),f.once(
"close",()=>n.kill()),f}e(d,"execDuplex");function o(r,_,{title:s}){return s??[r,..._.slice(0,1)].join(" ")}e(o,"titleOf");function c({onLine:r},_){const s=[];return{
line:e(l=>{const f=_(l);r?.(f),f.trim()!==""&&s.push(f),s.length>M&&s.shift()},"line"),tail:s}}e(c,"lastLines");function h(r,{code:_,ended:s,last:n}){const l=s?
`was ended by ${s}`:`failed with exit code ${_}`;return new P.Qd([`${r} ${l}`,...n].join(n.length>1?`
`:": "),{fields:{exit_code:_??-1}})}e(h,"failure");function v(r,_,s){const n={...process.env,...s.env};return(0,p.spawn)(r,_,{env:n,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...s.cwd&&{cwd:s.cwd}})}e(v,"start");function D(r,_,s){const{signal:n}=s;return new Promise((l,f)=>{let S;const w=e(()=>{r.kill("SIGTERM"),S=setTimeout(
()=>r.kill("SIGKILL"),t)},"cancel"),C=e(()=>{clearTimeout(S),n.removeEventListener("abort",w)},"settle");r.once("error",U=>{C(),f(I(U,_,s))}),r.once("close",(U,B)=>{
C(),n.aborted?f(new P.cc(`${_} was cancelled`,{cause:n.reason})):l([U,B])}),n.aborted?w():n.addEventListener("abort",w,{once:!0})})}e(D,"exited");function I(r,_,s){
const n=r.path??_,l=s.missingHint===void 0?{}:{hint:s.missingHint};return r.code==="ENOENT"?new P.Wt(`${_} cannot run: '${n}' is not installed`,{cause:r,...l}):
r.code==="EACCES"?new P.iC(`${_} cannot run: '${n}' may not be executed`,{cause:r,fields:{service:_}}):new P.Qd(`${_} cannot run: ${r.message}`,{cause:r})}e(I,"\
startError");async function x(r,_){try{await(0,N.pipeline)(_??[],r.stdin)}catch(s){const n=s.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(n))throw s}}e(x,"feed");async function j(r,_,s){const n=[],l=new TextDecoder;let f=0,S="";for await(const w of r){if(s>
0){if(f+=w.length,f>s)throw new P.Qd(`more than ${s} bytes of output`);n.push(w)}const C=(S+l.decode(w,{stream:!0})).split(/\r\n|[\r\n]/);S=(C.pop()??"").slice(
0,k);for(const U of C)_(U.slice(0,k))}return S!==""&&_(S),Buffer.concat(n).toString("utf8")}e(j,"collect");function R(r){const _=r.filter(s=>s.length>0);return s=>_.
reduce((n,l)=>n.replaceAll(l,"***"),s)}e(R,"redactor")}),3134:((W,b,u)=>{u.d(b,{CD:e(()=>P,"CD"),UQ:e(()=>T,"UQ"),zL:e(()=>N,"zL"),zS:e(()=>y,"zS")});var p=u(75892);
function y(t,$){const a=T(t),O=`${$}: ${M(t)}`;return a==="ENOSPC"||a==="EDQUOT"?new p._p(O,{cause:t,hint:"Free some space there, or use another place"}):a==="E\
FBIG"?new p._p(O,{cause:t,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new p.iC(O,{cause:t,hint:"Use a folder that \
is not on a read-only disk, or mount it for writing"}):a==="EACCES"||a==="EPERM"?new p.iC(O,{cause:t,hint:"Use a folder that you may write to, or change its own\
er"}):a==="ENOENT"||a==="ENOTDIR"?new p.m_(O,{cause:t,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new p.dz(O,{cause:t,hint:"Check the \
path"}):a==="EIO"||a==="EUCLEAN"?new p.cs(O,{cause:t,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="E\
NFILE"||a==="ENOMEM"?new p._p(O,{cause:t,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a===
"EHOSTDOWN"||a==="ENODEV"||a==="ENXIO"?new p.hG(O,{cause:t,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new p.Wt(O,{cause:t,
hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):t}e(y,"fileError");function N(t,$){try{return $()}catch(a){throw y(a,
t)}}e(N,"attemptSync");async function P(t,$){try{return await $()}catch(a){throw y(a,t)}}e(P,"attempt");function T(t){return typeof t=="object"&&t!==null&&"code"in
t&&typeof t.code=="string"?t.code:void 0}e(T,"errnoOf");const k={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no \
space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function M(t){const $=k[T(t)??""];
if($!==void 0)return $;const a=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(a)?.[1]??a}e(M,"me\
ssageOf")}),56001:((W,b,u)=>{u.r(b),u.d(b,{refuseOtherProvider:e(()=>k,"refuseOtherProvider")});var p=u(73024),y=u(76760),N=u(44616),P=u(22145);const T="vm.yaml";
async function k(M,{signal:t}){(0,p.existsSync)((0,y.join)(M,T))&&await(0,P.L9)(M,{endpoint:void 0,signal:t})===void 0&&await(0,N.checkProvider)(T,M)}e(k,"refus\
eOtherProvider")}),22145:((W,b,u)=>{u.d(b,{Fk:e(()=>T,"Fk"),JM:e(()=>t,"JM"),L9:e(()=>M,"L9"),Ll:e(()=>$,"Ll"),XA:e(()=>k,"XA"),Yc:e(()=>P,"Yc"),fo:e(()=>d,"fo"),
kM:e(()=>a,"kM"),yR:e(()=>O,"yR")});var p=u(51455),y=u(76760),N=u(55396);const P=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],T=["c\
ompose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function k(o,c){for(let h=o;;h=(0,y.dirname)(h)){
const v=await M(h,c);if(v!==void 0)return v;if((0,y.dirname)(h)===h)return}}e(k,"findProjectFolder");async function M(o,c){const h=await $(o,{env:[(0,y.join)(o,
".env")],...c});if(h.length>0)return await t(o,h);for(const v of P){if(!await d((0,y.join)(o,v)))continue;const D=[];for(const I of T)await d((0,y.join)(o,I))&&
D.push((0,y.join)(o,I));return{root:o,directory:o,files:[(0,y.join)(o,v),...D.slice(0,1)]}}}e(M,"projectIn");async function t(o,c){const h=(0,y.dirname)(c[0]??o);
if(h===o)return{root:o,directory:h,files:c};const v=[(0,y.join)(h,".env"),(0,y.join)(o,".env")],D=await Promise.all(v.map(d)),I=v.filter((x,j)=>D[j]);return{root:o,
directory:h,files:c,...I.length>0&&{envFiles:I}}}e(t,"startingWith");async function $(o,{env:c,endpoint:h,signal:v}){const D=await Promise.all(c.map(O));if(!D.some(
R=>R?.includes("COMPOSE_FILE")))return[];const I=c.filter((R,r)=>D[r]!==void 0),x=await(0,N.P)({endpoint:h,directory:o,envFiles:I},I,{signal:v}),j=e(R=>x.findLast(
r=>r.has(R))?.get(R)??"","last");return a(j("COMPOSE_FILE"),j("COMPOSE_PATH_SEPARATOR")).map(R=>(0,y.resolve)(o,R))}e($,"filesByVariable");function a(o,c=""){return o.
split(c||":").filter(h=>h!=="")}e(a,"splitFiles");async function O(o){return await(0,p.readFile)(o,"utf8").catch(c=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(
c.code??""))throw c})}e(O,"readText");async function d(o){return(await(0,p.stat)(o).catch(()=>{}))?.isFile()===!0}e(d,"isFile")}),55396:((W,b,u)=>{u.d(b,{G:e(()=>P,
"G"),P:e(()=>T,"P")});var p=u(26921),y=u(81807);const N=p.Ikc({services:p.g1P(p.YjP(),p.Ikc({labels:p.g1P(p.YjP(),p.YjP()).nullish(),environment:p.g1P(p.YjP(),p.
YjP().nullable()).nullish()}))});async function P(t,$,{signal:a}){if(!$.some(o=>o.includes("$")))return[...$];const O=Object.fromEntries($.map((o,c)=>[`q${c}`,o])),
{services:d}=await k(t,{q:{image:"q",labels:O}},{signal:a});return $.map((o,c)=>M(d.q?.labels?.[`q${c}`]??""))}e(P,"interpolate");async function T(t,$,{signal:a}){
if($.length===0)return[];const O=$.map((o,c)=>[`q${c}`,{image:"q",env_file:[o.replaceAll("$","$$$$")]}]),{services:d}=await k(t,Object.fromEntries(O),{signal:a});
return $.map((o,c)=>new Map(Object.entries(d[`q${c}`]?.environment??{}).map(([h,v])=>[h,M(v??"")])))}e(T,"readEnvFiles");async function k(t,$,{signal:a}){const O=JSON.
stringify({name:"questions",services:$}),{stdout:d}=await(0,y.Z)({...t,files:["-"]},["config","--format","json"],{signal:a,input:O});return N.parse(JSON.parse(d))}
e(k,"ask");function M(t){return t.replaceAll("$$","$")}e(M,"plain")}),81807:((W,b,u)=>{u.d(b,{Z:e(()=>t,"Z")});var p=u(75892),y=u(79738),N=u(51630);const P="Ins\
tall Compose v2: https://docs.docker.com/compose/install/";function T(d,o){const{message:c}=d;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.
test(c))return new p.Wt("The docker command has no Compose v2",{hint:P,cause:d});const h=M(c);if(!c.startsWith("docker compose config ")){const[D="docker compos\
e"]=/^docker compose \w+/.exec(c)??[];return new p.Qd(h===c?c:`${D} did not succeed: ${h}`,{hint:"Put right what the daemon says and restore again; to look at b\
oth, restore beside it with --as <project>",cause:d,fields:d.fields})}if(/no configuration file provided/i.test(h))return new p.m_(`There is no Compose file in ${o}`,
{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:d});const v=k(h);return v!==void 0?new p.m_(`\
The Compose project in ${o} needs the file ${v}, which does not exist`,{hint:`Write ${v}, or take it out of the Compose file`,cause:d,fields:{missing:v}}):new p.
dz(`The Compose project in ${o} cannot be read: ${h}`,{hint:"Correct it until `docker compose config` succeeds",cause:d})}e(T,"explained");function k(d){const[,
o]=/env file (.+?) not found/i.exec(d)??[],[,c]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(d)??[];return o??c}e(k,"missingFile");function M(d){
return(d.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}e(M,"lastLine");async function t({endpoint:d,directory:o,files:c=[],envFiles:h=[],project:v},D,{
signal:I,input:x,env:j}){const R=[...v===void 0?[]:["--project-name",v],"--project-directory",o,...h.flatMap(r=>["--env-file",r]),...c.flatMap(r=>["--file",r])];
try{const{stdout:r,stderr:_}=await(0,y.m0)("docker",["compose","--ansi","never","--progress","plain",...R,...D],{signal:I,cwd:o,env:{...d&&(0,N.J$)(d),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...j},title:`docker compose ${D.find(s=>!/^-|^\*$/.test(s))}`,tellLast:e(s=>s.filter(n=>!$(n)),"tellLast"),missingHint:P,...x!==void 0&&
{input:[Buffer.from(x)]}});return{stdout:r,warnings:a(_)}}catch(r){throw r instanceof p.Qd?T(r,o):r}}e(t,"compose");function $(d){return/ level=(warning|info|debug) /.
test(d)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(d.trimEnd())}e($,"isProgress");function a(d){const o=d.split(`
`).flatMap(c=>{const[,h]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(c)??[];return h===void 0?[]:[O(h)]});return[...new Set(o)].filter(c=>!/`version` is obsolete/.
test(c))}e(a,"warningsOf");function O(d){try{return String(JSON.parse(d))}catch{return d.slice(1,-1)}}e(O,"unquoted")}),51630:((W,b,u)=>{u.d(b,{J$:e(()=>d,"J$"),
mC:e(()=>O,"mC"),vS:e(()=>$,"vS")});var p=u(77598),y=u(73024),N=u(51455),P=u(48161),T=u(76760),k=u(75892);const M=2375,t=2376;async function $(n=process.env){const l=n.
DOCKER_HOST;if(l)return a(l,await D(n));const f=n.DOCKER_CONTEXT||await x(n);if(f!==void 0&&f!=="default")return await j(f,n);const S=c(n);return o(S.find(w=>(0,y.
existsSync)(w))??S[0])}e($,"findEndpoint");function a(n,l){if(n.startsWith("unix://"))return o(n.slice(7));const f=URL.canParse(n)?new URL(n):void 0;if(f===void 0)
throw new k.dz(`DOCKER_HOST '${n}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(f.protocol==="ssh:")return{kind:"ssh",url:n};
if(f.protocol!=="tcp:"&&f.protocol!=="http:"&&f.protocol!=="https:")throw new k.Wt(`DOCKER_HOST '${n}' cannot be used: ${f.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const S=f.protocol==="https:"||l!==void 0,w=f.hostname.replace(/^\[|\]$/g,""),C=f.port===""?S?t:M:Number(f.port);return{kind:"t\
cp",host:w,port:C,url:n,...S&&{tls:l??{verify:!0}}}}e(a,"parseHost");function O(n){return n.kind==="unix"||n.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(n.host)}
e(O,"mayShareLoopback");function d(n){return n.kind==="unix"?{DOCKER_HOST:n.url,DOCKER_CONTEXT:void 0}:{}}e(d,"commandEnvironment");function o(n){return{kind:"u\
nix",path:n,url:`unix://${n}`}}e(o,"unix");function c(n){const l=n.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...l?[(0,T.join)(l,"docker.sock"),(0,T.join)(l,
"podman","podman.sock")]:[],(0,T.join)(h(n),".docker","run","docker.sock"),"/run/podman/podman.sock"]}e(c,"usualSockets");function h(n){return n.HOME||(0,P.homedir)()}
e(h,"homeOf");function v(n){return n.DOCKER_CONFIG||(0,T.join)(h(n),".docker")}e(v,"configFolder");async function D(n){const l=!!n.DOCKER_TLS_VERIFY;if(!(!l&&!n.
DOCKER_TLS))return await I(n.DOCKER_CERT_PATH||v(n),l)}e(D,"tlsFromEnvironment");async function I(n,l){const[f,S,w]=await Promise.all(["ca.pem","cert.pem","key.\
pem"].map(C=>r((0,T.join)(n,C))));return{verify:l,...f&&{ca:f},...S&&{cert:S},...w&&{key:w}}}e(I,"readTls");async function x(n){const l=await R((0,T.join)(v(n),
"config.json"));return s(l,"currentContext")||void 0}e(x,"currentContext");async function j(n,l){const f=(0,p.createHash)("sha256").update(n).digest("hex"),S=(0,T.
join)(v(l),"contexts"),w=await R((0,T.join)(S,"meta",f,"meta.json")),C=_(_(w,"Endpoints"),"docker"),U=s(C,"Host");if(!U)throw new k.m_(`the Docker context '${n}\
' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const B=(0,T.join)(S,"tls",f,"docker");return a(U,(0,y.existsSync)(
B)?await I(B,_(C,"SkipTLSVerify")!==!0):void 0)}e(j,"contextEndpoint");async function R(n){const l=await r(n);try{return l===void 0?void 0:JSON.parse(l.toString(
"utf8"))}catch{return}}e(R,"readJson");async function r(n){try{return await(0,N.readFile)(n)}catch{return}}e(r,"readIfThere");function _(n,l){return typeof n=="\
object"&&n!==null?n[l]:void 0}e(_,"field");function s(n,l){const f=_(n,l);return typeof f=="string"?f:""}e(s,"textField")})};export{ye as id,ge as ids,ve as modules};
