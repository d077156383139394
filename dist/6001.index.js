var ve=Object.defineProperty;var s=(N,A)=>ve(N,"name",{value:A,configurable:!0});const Ae=6001,be=[6001,5587],Oe={95587:((N,A,i)=>{i.r(A),i.d(A,{checkProvider:s(()=>ue,"checkProvider"),parseVmYaml:s(()=>Q,"parseVmYaml"),readVmYaml:s(()=>me,"\
readVmYaml")});var g=i(51455),v=i(76760),f=i(75892),_=i(24746),b=i(57588),C=i(69893);const O=40;function M(e){return e==null?"nothing":typeof e=="string"?`"${e.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,O)}${e.length>O?"…":""}"`:typeof e=="number"?`the number ${e}`:typeof e=="boolean"?String(e):Array.isArray(
e)?"a list":"a map"}s(M,"describeValue");var c=i(26921),p=i(88532);function m(e){const n=e.trim();return n.startsWith("@")?n.length>1?{kind:"snapshot",name:n.slice(
1)}:void 0:/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(n)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(n)?{kind:"dockerfile",path:n}:/^[a-z0-9][\w.:/@-]*$/i.test(n)?{kind:"\
image",reference:n}:void 0}s(m,"parseBox");const u=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,$=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
h=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,E=["b","k","m","g","t"],D=6*2**20,T=2**50;function w(e){const[n="",t,o="m"]=u.exec(String(e))??[],r=E.indexOf(
(t??o).toLowerCase()),a=Math.round(Number.parseFloat(n)*1024**r);return a>=D&&a<=T?a:void 0}s(w,"parseMemory");function S(e){const n=$.exec(String(e));if(n===null)
return;const[,t,o=n[3],r,a="tcp"]=n,[l,y]=[Number(o),Number(r)];return!V(l)||!V(y)?void 0:{...{host:l,container:y,protocol:a},...t!==void 0&&{address:t.replace(
/^\[|\]$/g,"")}}}s(S,"parsePort");function ne(e){const[,n,t,o]=h.exec(e)??[],r=t===void 0?"/":v.posix.normalize(t).replace(/(.)\/$/,"$1");if(n===void 0||r==="/")
return;const a={target:r,source:n,readOnly:o==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(n)?{kind:"bind",...a}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(n)?{kind:"\
volume",...a}:void 0}s(ne,"parseMount");function V(e){return e>=1&&e<=65535}s(V,"isPort");const P="1.2.1",k=["docker"],te=new RegExp("^\\P{Cc}+$","u"),Y='a Dock\
erfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")',x="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",R='a port such as 300\
0, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',j='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',oe="a name wi\
th a letter or digit, such as my-app",d=s(e=>({error:s(({input:n})=>`must be ${e}, not ${M(n)}`,"error")}),"must"),I=s((e,n=te)=>c.YjP(d(e)).max(4096,d(e)).regex(
n,d(e)),"vm_yaml_schema_text"),se=c.KCZ([I("1.2.1"),c.aig()],d("a version such as 1.2.1")).describe("Version of the format, not of the machine"),re=c.k5n(k,d(k.
join(" or "))).describe("Provider that runs the machine"),W=I(Y).transform(B(m,Y)).describe(`Base of the machine: ${Y}`),F=c.KCZ([c.aig(),I(x,u)],d(x)).transform(
B(w,x)).describe(`${x}; 1gb is 1024 MB`),H=c.aig(d("a number such as 2 or 0.5")).min(.01,d("at least 0.01")).max(1024,d("at most 1024")),Z=I(oe,new RegExp("^\\P{\
Cc}*[A-Za-z0-9]\\P{Cc}*$","u")).describe("Name of the project and of the machine"),ae=c.KCZ([c.aig(),I(R,$)],d(R)).transform(B(S,R)).describe(R),ie=I(j,h).transform(
B(ne,j)).describe(j),ce={box:W,memory:F,cpus:H},de={name:Z},K={"vm.box":W,"vm.memory":F,"vm.cpus":H,"project.name":Z},G=c.rej({version:se.default(P),provider:re.
default("docker"),project:c.rej(de,d("a map")).partial().default({}),vm:c.rej(ce,d("a map")).partial().default({}),ports:c.YOg(ae,d("a list")).max(1e3).optional(),
mounts:c.YOg(ie,d("a list")).max(1e3).default([]),...c.Ikc(K).partial().shape},d("a map of keys")).check(({value:e,issues:n})=>{const t=Object.keys(K).find(a=>{
const[l="",y=""]=a.split(".");return a in e&&y in(e[l]??{})});t!==void 0&&n.push({code:"custom",input:e,path:[t],message:"is set twice, nested and flat"});const o=e.
mounts.map(({target:a})=>a),r=o.findIndex((a,l)=>o.indexOf(a)!==l);r>=0&&n.push({code:"custom",input:e,path:["mounts",r],message:`mounts ${o[r]} a second time`})}),
X=["version","provider","ports","mounts",...Object.keys(K)];function ge(){const{$schema:e,...n}=z.toJSONSchema(G,{io:"input"});return`${JSON.stringify({$schema:e,
title:`vm.yaml ${P}: a machine`,...n},void 0,2)}
`}s(ge,"vmYamlJsonSchema");function B(e,n){return(t,o)=>{const r=e(t);return r!==void 0?r:(o.issues.push({code:"custom",input:t,message:`must be ${n}, not ${M(t)}`}),
p.tm)}}s(B,"parsed");var J=i(25606);async function me(e,n){const t=await(0,_.MH)(`Cannot read ${e}`,async()=>{try{return await(0,g.readFile)((0,v.resolve)(n,e),
"utf8")}catch(o){throw(0,_.UQ)(o)!=="ENOENT"?o:new f.m_(`${e} not found${e==="vm.yaml"?` in ${n}`:""}`,{hint:(0,b.iU)`Create one, such as with the line vm.box: "@base", specify another file with ${(0,b.
uK)("config")}, or build a machine with ${(0,b.uK)("fromDockerfile")}`})}});return Q(t,e)}s(me,"readVmYaml");function Q(e,n){const t=(0,J.h)(e,n);if(t.value===null)
throw new f.dz(`${n} is empty`,{hint:'Write at least: vm.box: "@base"'});const o=le(t);q(t);const r=G.safeParse(t.value);if(r.success)return he(r.data);const[a]=r.
error.issues;throw fe(a,{yaml:t,newer:o})}s(Q,"parseVmYaml");async function ue(e,n){const t=await(0,g.readFile)((0,v.resolve)(n,e),"utf8").catch(()=>"");let o;try{
o=(0,J.h)(t,e)}catch(r){if(r instanceof f.dz)return;throw r}q(o)}s(ue,"checkProvider");function he({vm:e,project:n,ports:t,mounts:o,...r}){const[a,l,y]=[e.box??
r["vm.box"],e.memory??r["vm.memory"],e.cpus??r["vm.cpus"]],L=n.name??r["project.name"];return{mounts:o,...L!==void 0&&{project:L},...a!==void 0&&{box:a},...l!==
void 0&&{memory:l},...y!==void 0&&{cpus:y},...t!==void 0&&{ports:t}}}s(he,"flattened");function le({value:e,at:n}){const t=e?.version;if(typeof t!="string"&&typeof t!=
"number")return;const[,o,r="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(t))??[],a=n(["version"]);if(o===void 0)throw new f.dz(`${a}: version mus\
t be a version such as ${P}, not ${M(t)}`);if(o!=="1")throw new f.Wt(`${a}: version ${t} is not supported: this vm reads 1.0 to ${P}`,{hint:Number(o)>1?"Update \
vm":`Write version: ${P}`});return Number(r)>Number(P.split(".")[1])?String(t):void 0}s(le,"checkVersion");function q({value:e,at:n}){const t=e?.provider;if(typeof t!=
"string"||k.includes(t))return;const o=k.join(", ");throw new f.Wt(`${n(["provider"])}: the provider ${M(t)} is not supported: machines run on ${o}`,{hint:`Writ\
e provider: ${k[0]}`,fields:{provider:t,supported:o}})}s(q,"assertProvider");function fe(e,{yaml:n,newer:t}){const o=e.code==="unrecognized_keys"?e.keys[0]:void 0,
r=o===void 0?e.path:[...e.path,o],l=r.map(U=>typeof U=="number"?`[${U}]`:`.${String(U)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),"?").
slice(0,80),y=n.at(r);if(o===void 0)return new f.dz(`${y}: ${l===""?"it":l} ${e.message}`,{hint:"Correct it in the file"});const L=pe(l),ee=t===void 0?L&&`Did y\
ou mean ${L}?`:`Update vm: the file is for version ${t}`;return new f.dz(`${y}: ${l} is not a key of vm.yaml; known keys: ${X.join(", ")}`,ee===void 0?{}:{hint:ee})}
s(fe,"asError");function pe(e){const n=s(o=>o.split(".").at(-1)??"","last"),t=new Map(X.map(o=>[n(o),o]));return t.get(n(e))??t.get((0,C.h)(n(e),t.keys())??"")}
s(pe,"meantBy")}),25606:((N,A,i)=>{i.d(A,{h:s(()=>b,"h")});var g=i(38815),v=i(75892);const f=65536,_=100;function b(p,m){if(p.length>f)throw new v.dz(`${m} is l\
arger than ${f} bytes`);const u=new g.HN,$=(0,g.parseDocument)(p,{logLevel:"error",uniqueKeys:!0,lineCounter:u,prettyErrors:!1}),[h]=[...$.errors,...$.warnings];
if(h!==void 0)throw O(h,{text:p,file:m,line:u.linePos(h.pos[0]).line});if($.directives?.yaml.version==="1.1")throw new v.dz(`${m} requests YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Remove the line %YAML 1.1"});return{value:M($,m),at:s(E=>c($,{path:E,file:m,lines:u}),"at")}}s(b,"parseYaml");const C={
ALIAS_PROPS:"an alias (*name) cannot have an anchor or a tag",BAD_ALIAS:"an alias (*name) has no valid name",BAD_COLLECTION_TYPE:"a tag (!name) does not match t\
he list or map after it",BAD_DIRECTIVE:"a line that begins with % is not a known directive",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by a characte\
r that it can escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented like the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag i\
s in the wrong place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key spans more than one line, or a line has t\
wo colons: quote the text",BLOCK_IN_FLOW:"a list or map of several lines is inside [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has mor\
e than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key spans more than one line: is a colon mis\
sing?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"it has a second document (---), but only one is supported: remove the others",MULTIPLE_TAGS:"\
a value has two tags",NON_STRING_KEY:"a key is not text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",
TAG_RESOLVE_FAILED:"it has an unknown tag (!name), or a value that does not match its tag",UNEXPECTED_TOKEN:"an unexpected token: is a quote, a comma or a line \
break missing?"};function O({code:p,pos:m},{text:u,file:$,line:h}){const E=`${$}:${h}`,D=u.split(`
`)[h-1]?.trim()??"",T=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(D);if(p==="BAD_SCALAR_START"&&T!==null){const[,w="",S=""]=T;return new v.dz(`${E}: ${S} must be quote\
d: in YAML, plain text cannot begin with ${S[0]}`,{hint:`Write: ${`${w} "${S}"`.trim()}`})}if(p==="DUPLICATE_KEY"){const w=/^[^\s:]+/.exec(u.slice(m[0]))?.[0]??
"";return new v.dz(`${E}: the key ${w.slice(0,64)} is set twice`,{hint:"Remove one of them"})}return new v.dz(`${E}: invalid YAML: ${C[p]??"it cannot be read fr\
om this line on"}`,{hint:"Correct it in the file"})}s(O,"broken");function M(p,m){try{return p.toJS({maxAliasCount:_})}catch(u){throw new v.dz(`${m} has an alia\
s (*name) without its anchor (&name), or too many of them`,{hint:`Define the anchor (&name) before its alias (*name), and use aliases for at most ${_} values`,cause:u})}}
s(M,"plainValue");function c(p,{path:m,file:u,lines:$}){const h=p.getIn(m.slice(0,-1),!0),E=m.at(-1),D=(0,g.isMap)(h)?h.items.find(({key:S})=>(0,g.jn)(S)&&String(
S.value)===E):void 0,w=((0,g.isSeq)(h)&&typeof E=="number"?h.items[E]:D?.key)?.range;return w==null?u:`${u}:${$.linePos(w[0]).line}`}s(c,"place")}),56001:((N,A,i)=>{
i.r(A),i.d(A,{refuseOtherProvider:s(()=>C,"refuseOtherProvider")});var g=i(73024),v=i(76760),f=i(95587),_=i(22145);const b="vm.yaml";async function C(O,{signal:M}){
(0,g.existsSync)((0,v.join)(O,b))&&await(0,_.L9)(O,{endpoint:void 0,signal:M})===void 0&&await(0,f.checkProvider)(b,O)}s(C,"refuseOtherProvider")})};export{Ae as id,be as ids,Oe as modules};
