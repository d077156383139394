var $e=Object.defineProperty;var r=(R,A)=>$e(R,"name",{value:A,configurable:!0});const Ee=5587,we=[5587],Ae={95587:((R,A,c)=>{c.r(A),c.d(A,{checkProvider:r(()=>ue,"checkProvider"),parseVmYaml:r(()=>Q,"parseVmYaml"),readVmYaml:r(()=>me,"readV\
mYaml")});var b=c(51455),v=c(76760),$=c(75892),k=c(24746),L=c(57588),B=c(69893);const x=40;function S(e){return e==null?"nothing":typeof e=="string"?`"${e.replaceAll(
new RegExp("\\p{Cc}","gu"),"?").slice(0,x)}${e.length>x?"…":""}"`:typeof e=="number"?`the number ${e}`:typeof e=="boolean"?String(e):Array.isArray(e)?"a list":
"a map"}r(S,"describeValue");var i=c(26921),f=c(88532);function m(e){const n=e.trim();return n.startsWith("@")?n.length>1?{kind:"snapshot",name:n.slice(1)}:void 0:
/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(n)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(n)?{kind:"dockerfile",path:n}:/^[a-z0-9][\w.:/@-]*$/i.test(n)?{kind:"image",reference:n}:
void 0}r(m,"parseBox");const u=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,p=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
h=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,g=["b","k","m","g","t"],C=6*2**20,N=2**50;function E(e){const[n="",t,o="m"]=u.exec(String(e))??[],s=g.indexOf(
(t??o).toLowerCase()),a=Math.round(Number.parseFloat(n)*1024**s);return a>=C&&a<=N?a:void 0}r(E,"parseMemory");function w(e){const n=p.exec(String(e));if(n===null)
return;const[,t,o=n[3],s,a="tcp"]=n,[l,y]=[Number(o),Number(s)];return!V(l)||!V(y)?void 0:{...{host:l,container:y,protocol:a},...t!==void 0&&{address:t.replace(
/^\[|\]$/g,"")}}}r(w,"parsePort");function ne(e){const[,n,t,o]=h.exec(e)??[],s=t===void 0?"/":v.posix.normalize(t).replace(/(.)\/$/,"$1");if(n===void 0||s==="/")
return;const a={target:s,source:n,readOnly:o==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(n)?{kind:"bind",...a}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(n)?{kind:"\
volume",...a}:void 0}r(ne,"parseMount");function V(e){return e>=1&&e<=65535}r(V,"isPort");const O="1.2.1",P=["docker"],te=new RegExp("^\\P{Cc}+$","u"),Y='a Dock\
erfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")',T="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",D='a port such as 300\
0, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',j='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',oe="a name wi\
th a letter or digit, such as my-app",d=r(e=>({error:r(({input:n})=>`must be ${e}, not ${S(n)}`,"error")}),"must"),I=r((e,n=te)=>i.YjP(d(e)).max(4096,d(e)).regex(
n,d(e)),"vm_yaml_schema_text"),se=i.KCZ([I("1.2.1"),i.aig()],d("a version such as 1.2.1")).describe("Version of the format, not of the machine"),re=i.k5n(P,d(P.
join(" or "))).describe("Provider that runs the machine"),W=I(Y).transform(_(m,Y)).describe(`Base of the machine: ${Y}`),F=i.KCZ([i.aig(),I(T,u)],d(T)).transform(
_(E,T)).describe(`${T}; 1gb is 1024 MB`),H=i.aig(d("a number such as 2 or 0.5")).min(.01,d("at least 0.01")).max(1024,d("at most 1024")),Z=I(oe,new RegExp("^\\P{\
Cc}*[A-Za-z0-9]\\P{Cc}*$","u")).describe("Name of the project and of the machine"),ae=i.KCZ([i.aig(),I(D,p)],d(D)).transform(_(w,D)).describe(D),ie=I(j,h).transform(
_(ne,j)).describe(j),ce={box:W,memory:F,cpus:H},de={name:Z},K={"vm.box":W,"vm.memory":F,"vm.cpus":H,"project.name":Z},G=i.rej({version:se.default(O),provider:re.
default("docker"),project:i.rej(de,d("a map")).partial().default({}),vm:i.rej(ce,d("a map")).partial().default({}),ports:i.YOg(ae,d("a list")).max(1e3).optional(),
mounts:i.YOg(ie,d("a list")).max(1e3).default([]),...i.Ikc(K).partial().shape},d("a map of keys")).check(({value:e,issues:n})=>{const t=Object.keys(K).find(a=>{
const[l="",y=""]=a.split(".");return a in e&&y in(e[l]??{})});t!==void 0&&n.push({code:"custom",input:e,path:[t],message:"is set twice, nested and flat"});const o=e.
mounts.map(({target:a})=>a),s=o.findIndex((a,l)=>o.indexOf(a)!==l);s>=0&&n.push({code:"custom",input:e,path:["mounts",s],message:`mounts ${o[s]} a second time`})}),
X=["version","provider","ports","mounts",...Object.keys(K)];function ye(){const{$schema:e,...n}=z.toJSONSchema(G,{io:"input"});return`${JSON.stringify({$schema:e,
title:`vm.yaml ${O}: a machine`,...n},void 0,2)}
`}r(ye,"vmYamlJsonSchema");function _(e,n){return(t,o)=>{const s=e(t);return s!==void 0?s:(o.issues.push({code:"custom",input:t,message:`must be ${n}, not ${S(t)}`}),
f.tm)}}r(_,"parsed");var J=c(25606);async function me(e,n){const t=await(0,k.MH)(`Cannot read ${e}`,async()=>{try{return await(0,b.readFile)((0,v.resolve)(n,e),
"utf8")}catch(o){throw(0,k.UQ)(o)!=="ENOENT"?o:new $.m_(`${e} not found${e==="vm.yaml"?` in ${n}`:""}`,{hint:(0,L.iU)`Create one, such as with the line vm.box: "@base", specify another file with ${(0,L.
uK)("config")}, or build a machine with ${(0,L.uK)("fromDockerfile")}`})}});return Q(t,e)}r(me,"readVmYaml");function Q(e,n){const t=(0,J.h)(e,n);if(t.value===null)
throw new $.dz(`${n} is empty`,{hint:'Write at least: vm.box: "@base"'});const o=le(t);q(t);const s=G.safeParse(t.value);if(s.success)return he(s.data);const[a]=s.
error.issues;throw fe(a,{yaml:t,newer:o})}r(Q,"parseVmYaml");async function ue(e,n){const t=await(0,b.readFile)((0,v.resolve)(n,e),"utf8").catch(()=>"");let o;try{
o=(0,J.h)(t,e)}catch(s){if(s instanceof $.dz)return;throw s}q(o)}r(ue,"checkProvider");function he({vm:e,project:n,ports:t,mounts:o,...s}){const[a,l,y]=[e.box??
s["vm.box"],e.memory??s["vm.memory"],e.cpus??s["vm.cpus"]],M=n.name??s["project.name"];return{mounts:o,...M!==void 0&&{project:M},...a!==void 0&&{box:a},...l!==
void 0&&{memory:l},...y!==void 0&&{cpus:y},...t!==void 0&&{ports:t}}}r(he,"flattened");function le({value:e,at:n}){const t=e?.version;if(typeof t!="string"&&typeof t!=
"number")return;const[,o,s="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(t))??[],a=n(["version"]);if(o===void 0)throw new $.dz(`${a}: version mus\
t be a version such as ${O}, not ${S(t)}`);if(o!=="1")throw new $.Wt(`${a}: version ${t} is not supported: this vm reads 1.0 to ${O}`,{hint:Number(o)>1?"Update \
vm":`Write version: ${O}`});return Number(s)>Number(O.split(".")[1])?String(t):void 0}r(le,"checkVersion");function q({value:e,at:n}){const t=e?.provider;if(typeof t!=
"string"||P.includes(t))return;const o=P.join(", ");throw new $.Wt(`${n(["provider"])}: the provider ${S(t)} is not supported: machines run on ${o}`,{hint:`Writ\
e provider: ${P[0]}`,fields:{provider:t,supported:o}})}r(q,"assertProvider");function fe(e,{yaml:n,newer:t}){const o=e.code==="unrecognized_keys"?e.keys[0]:void 0,
s=o===void 0?e.path:[...e.path,o],l=s.map(U=>typeof U=="number"?`[${U}]`:`.${String(U)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),"?").
slice(0,80),y=n.at(s);if(o===void 0)return new $.dz(`${y}: ${l===""?"it":l} ${e.message}`,{hint:"Correct it in the file"});const M=pe(l),ee=t===void 0?M&&`Did y\
ou mean ${M}?`:`Update vm: the file is for version ${t}`;return new $.dz(`${y}: ${l} is not a key of vm.yaml; known keys: ${X.join(", ")}`,ee===void 0?{}:{hint:ee})}
r(fe,"asError");function pe(e){const n=r(o=>o.split(".").at(-1)??"","last"),t=new Map(X.map(o=>[n(o),o]));return t.get(n(e))??t.get((0,B.h)(n(e),t.keys())??"")}
r(pe,"meantBy")}),25606:((R,A,c)=>{c.d(A,{h:r(()=>L,"h")});var b=c(38815),v=c(75892);const $=65536,k=100;function L(f,m){if(f.length>$)throw new v.dz(`${m} is l\
arger than ${$} bytes`);const u=new b.HN,p=(0,b.parseDocument)(f,{logLevel:"error",uniqueKeys:!0,lineCounter:u,prettyErrors:!1}),[h]=[...p.errors,...p.warnings];
if(h!==void 0)throw x(h,{text:f,file:m,line:u.linePos(h.pos[0]).line});if(p.directives?.yaml.version==="1.1")throw new v.dz(`${m} requests YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Remove the line %YAML 1.1"});return{value:S(p,m),at:r(g=>i(p,{path:g,file:m,lines:u}),"at")}}r(L,"parseYaml");const B={
ALIAS_PROPS:"an alias (*name) cannot have an anchor or a tag",BAD_ALIAS:"an alias (*name) has no valid name",BAD_COLLECTION_TYPE:"a tag (!name) does not match t\
he list or map after it",BAD_DIRECTIVE:"a line that begins with % is not a known directive",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by a characte\
r that it can escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented like the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag i\
s in the wrong place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key spans more than one line, or a line has t\
wo colons: quote the text",BLOCK_IN_FLOW:"a list or map of several lines is inside [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has mor\
e than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key spans more than one line: is a colon mis\
sing?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"it has a second document (---), but only one is supported: remove the others",MULTIPLE_TAGS:"\
a value has two tags",NON_STRING_KEY:"a key is not text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",
TAG_RESOLVE_FAILED:"it has an unknown tag (!name), or a value that does not match its tag",UNEXPECTED_TOKEN:"an unexpected token: is a quote, a comma or a line \
break missing?"};function x({code:f,pos:m},{text:u,file:p,line:h}){const g=`${p}:${h}`,C=u.split(`
`)[h-1]?.trim()??"",N=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(C);if(f==="BAD_SCALAR_START"&&N!==null){const[,E="",w=""]=N;return new v.dz(`${g}: ${w} must be quote\
d: in YAML, plain text cannot begin with ${w[0]}`,{hint:`Write: ${`${E} "${w}"`.trim()}`})}if(f==="DUPLICATE_KEY"){const E=/^[^\s:]+/.exec(u.slice(m[0]))?.[0]??
"";return new v.dz(`${g}: the key ${E.slice(0,64)} is set twice`,{hint:"Remove one of them"})}return new v.dz(`${g}: invalid YAML: ${B[f]??"it cannot be read fr\
om this line on"}`,{hint:"Correct it in the file"})}r(x,"broken");function S(f,m){try{return f.toJS({maxAliasCount:k})}catch(u){throw new v.dz(`${m} has an alia\
s (*name) without its anchor (&name), or too many of them`,{hint:`Define the anchor (&name) before its alias (*name), and use aliases for at most ${k} values`,cause:u})}}
r(S,"plainValue");function i(f,{path:m,file:u,lines:p}){const h=f.getIn(m.slice(0,-1),!0),g=m.at(-1),C=(0,b.isMap)(h)?h.items.find(({key:w})=>(0,b.jn)(w)&&String(
w.value)===g):void 0,E=((0,b.isSeq)(h)&&typeof g=="number"?h.items[g]:C?.key)?.range;return E==null?u:`${u}:${p.linePos(E[0]).line}`}r(i,"place")})};export{Ee as id,we as ids,Ae as modules};
