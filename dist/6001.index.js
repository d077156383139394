var pe=Object.defineProperty;var s=(k,b)=>pe(k,"name",{value:b,configurable:!0});const ye=6001,Ae=[6001,5587],be={95587:((k,b,i)=>{i.r(b),i.d(b,{checkProvider:s(()=>me,"checkProvider"),parseVmYaml:s(()=>Q,"parseVmYaml"),readVmYaml:s(()=>de,"\
readVmYaml")});var g=i(51455),v=i(76760),l=i(75892),w=i(24746),M=i(69893);const S=40;function y(e){return e==null?"nothing":typeof e=="string"?`"${e.replaceAll(
new RegExp("\\p{Cc}","gu"),"?").slice(0,S)}${e.length>S?"…":""}"`:typeof e=="number"?`the number ${e}`:typeof e=="boolean"?String(e):Array.isArray(e)?"a list":
"a map"}s(y,"describeValue");var c=i(26921),B=i(88532);function f(e){const n=e.trim();return n.startsWith("@")?n.length>1?{kind:"snapshot",name:n.slice(1)}:void 0:
/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(n)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(n)?{kind:"dockerfile",path:n}:/^[a-z0-9][\w.:/@-]*$/i.test(n)?{kind:"image",reference:n}:
void 0}s(f,"parseBox");const d=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,u=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
$=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,p=["b","k","m","g","t"],E=6*2**20,C=2**50;function D(e){const[n="",t,o="m"]=d.exec(String(e))??[],r=p.indexOf(
(t??o).toLowerCase()),a=Math.round(Number.parseFloat(n)*1024**r);return a>=E&&a<=C?a:void 0}s(D,"parseMemory");function O(e){const n=u.exec(String(e));if(n===null)
return;const[,t,o=n[3],r,a="tcp"]=n,[h,A]=[Number(o),Number(r)];return!V(h)||!V(A)?void 0:{...{host:h,container:A,protocol:a},...t!==void 0&&{address:t.replace(
/^\[|\]$/g,"")}}}s(O,"parsePort");function _(e){const[,n,t,o]=$.exec(e)??[],r=t===void 0?"/":v.posix.normalize(t).replace(/(.)\/$/,"$1");if(n===void 0||r==="/")
return;const a={target:r,source:n,readOnly:o==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(n)?{kind:"bind",...a}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(n)?{kind:"\
volume",...a}:void 0}s(_,"parseMount");function V(e){return e>=1&&e<=65535}s(V,"isPort");const P="1.2.1",T=["docker"],ne=new RegExp("^\\P{Cc}+$","u"),Y='a Docke\
rfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")',N="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",x='a port such as 3000\
, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',j='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',te="a name wit\
h a letter or digit, such as my-app",m=s(e=>({error:s(({input:n})=>`must be ${e}, not ${y(n)}`,"error")}),"must"),I=s((e,n=ne)=>c.YjP(m(e)).max(4096,m(e)).regex(
n,m(e)),"vm_yaml_schema_text"),oe=c.KCZ([I("1.2.1"),c.aig()],m("a version such as 1.2.1")).describe("Version of the format, not of the machine"),se=c.k5n(T,m(T.
join(" or "))).describe("Provider that runs the machine"),W=I(Y).transform(R(f,Y)).describe(`Base of the machine: ${Y}`),F=c.KCZ([c.aig(),I(N,d)],m(N)).transform(
R(D,N)).describe(`${N}; 1gb is 1024 MB`),H=c.aig(m("a number such as 2 or 0.5")).min(.01,m("at least 0.01")).max(1024,m("at most 1024")),Z=I(te,new RegExp("^\\P{\
Cc}*[A-Za-z0-9]\\P{Cc}*$","u")).describe("Name of the project and of the machine"),re=c.KCZ([c.aig(),I(x,u)],m(x)).transform(R(O,x)).describe(x),ae=I(j,$).transform(
R(_,j)).describe(j),ie={box:W,memory:F,cpus:H},ce={name:Z},U={"vm.box":W,"vm.memory":F,"vm.cpus":H,"project.name":Z},G=c.rej({version:oe.default(P),provider:se.
default("docker"),project:c.rej(ce,m("a map")).partial().default({}),vm:c.rej(ie,m("a map")).partial().default({}),ports:c.YOg(re,m("a list")).max(1e3).optional(),
mounts:c.YOg(ae,m("a list")).max(1e3).default([]),...c.Ikc(U).partial().shape},m("a map of keys")).check(({value:e,issues:n})=>{const t=Object.keys(U).find(a=>{
const[h="",A=""]=a.split(".");return a in e&&A in(e[h]??{})});t!==void 0&&n.push({code:"custom",input:e,path:[t],message:"is set twice, nested and flat"});const o=e.
mounts.map(({target:a})=>a),r=o.findIndex((a,h)=>o.indexOf(a)!==h);r>=0&&n.push({code:"custom",input:e,path:["mounts",r],message:`mounts ${o[r]} a second time`})}),
X=["version","provider","ports","mounts",...Object.keys(U)];function Ee(){const{$schema:e,...n}=z.toJSONSchema(G,{io:"input"});return`${JSON.stringify({$schema:e,
title:`vm.yaml ${P}: a machine`,...n},void 0,2)}
`}s(Ee,"vmYamlJsonSchema");function R(e,n){return(t,o)=>{const r=e(t);return r!==void 0?r:(o.issues.push({code:"custom",input:t,message:`must be ${n}, not ${y(t)}`}),
B.tm)}}s(R,"parsed");var J=i(25606);async function de(e,n){const t=await(0,w.MH)(`Cannot read ${e}`,async()=>{try{return await(0,g.readFile)((0,v.resolve)(n,e),
"utf8")}catch(o){throw(0,w.UQ)(o)!=="ENOENT"?o:new l.m_(`${e} not found${e==="vm.yaml"?` in ${n}`:""}`,{hint:'Create one, such as with the line vm.box: "@base",\
 specify another file with --config, or build a machine with --from-dockerfile'})}});return Q(t,e)}s(de,"readVmYaml");function Q(e,n){const t=(0,J.h)(e,n);if(t.
value===null)throw new l.dz(`${n} is empty`,{hint:'Write at least: vm.box: "@base"'});const o=he(t);q(t);const r=G.safeParse(t.value);if(r.success)return ue(r.data);
const[a]=r.error.issues;throw le(a,{yaml:t,newer:o})}s(Q,"parseVmYaml");async function me(e,n){const t=await(0,g.readFile)((0,v.resolve)(n,e),"utf8").catch(()=>"");
let o;try{o=(0,J.h)(t,e)}catch(r){if(r instanceof l.dz)return;throw r}q(o)}s(me,"checkProvider");function ue({vm:e,project:n,ports:t,mounts:o,...r}){const[a,h,A]=[
e.box??r["vm.box"],e.memory??r["vm.memory"],e.cpus??r["vm.cpus"]],L=n.name??r["project.name"];return{mounts:o,...L!==void 0&&{project:L},...a!==void 0&&{box:a},
...h!==void 0&&{memory:h},...A!==void 0&&{cpus:A},...t!==void 0&&{ports:t}}}s(ue,"flattened");function he({value:e,at:n}){const t=e?.version;if(typeof t!="strin\
g"&&typeof t!="number")return;const[,o,r="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(t))??[],a=n(["version"]);if(o===void 0)throw new l.dz(`${a}\
: version must be a version such as ${P}, not ${y(t)}`);if(o!=="1")throw new l.Wt(`${a}: version ${t} is not supported: this vm reads 1.0 to ${P}`,{hint:Number(
o)>1?"Update vm":`Write version: ${P}`});return Number(r)>Number(P.split(".")[1])?String(t):void 0}s(he,"checkVersion");function q({value:e,at:n}){const t=e?.provider;
if(typeof t!="string"||T.includes(t))return;const o=T.join(", ");throw new l.Wt(`${n(["provider"])}: the provider ${y(t)} is not supported: machines run on ${o}`,
{hint:`Write provider: ${T[0]}`,fields:{provider:t,supported:o}})}s(q,"assertProvider");function le(e,{yaml:n,newer:t}){const o=e.code==="unrecognized_keys"?e.keys[0]:
void 0,r=o===void 0?e.path:[...e.path,o],h=r.map(K=>typeof K=="number"?`[${K}]`:`.${String(K)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),
"?").slice(0,80),A=n.at(r);if(o===void 0)return new l.dz(`${A}: ${h===""?"it":h} ${e.message}`,{hint:"Correct it in the file"});const L=fe(h),ee=t===void 0?L&&`\
Did you mean ${L}?`:`Update vm: the file is for version ${t}`;return new l.dz(`${A}: ${h} is not a key of vm.yaml; known keys: ${X.join(", ")}`,ee===void 0?{}:{
hint:ee})}s(le,"asError");function fe(e){const n=s(o=>o.split(".").at(-1)??"","last"),t=new Map(X.map(o=>[n(o),o]));return t.get(n(e))??t.get((0,M.h)(n(e),t.keys())??
"")}s(fe,"meantBy")}),25606:((k,b,i)=>{i.d(b,{h:s(()=>M,"h")});var g=i(38815),v=i(75892);const l=65536,w=100;function M(f,d){if(f.length>l)throw new v.dz(`${d} \
is larger than ${l} bytes`);const u=new g.HN,$=(0,g.parseDocument)(f,{logLevel:"error",uniqueKeys:!0,lineCounter:u,prettyErrors:!1}),[p]=[...$.errors,...$.warnings];
if(p!==void 0)throw y(p,{text:f,file:d,line:u.linePos(p.pos[0]).line});if($.directives?.yaml.version==="1.1")throw new v.dz(`${d} requests YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Remove the line %YAML 1.1"});return{value:c($,d),at:s(E=>B($,{path:E,file:d,lines:u}),"at")}}s(M,"parseYaml");const S={
ALIAS_PROPS:"an alias (*name) cannot have an anchor or a tag",BAD_ALIAS:"an alias (*name) has no valid name",BAD_COLLECTION_TYPE:"a tag (!name) does not match t\
he list or map after it",BAD_DIRECTIVE:"a line that begins with % is not a known directive",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by a characte\
r that it can escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented like the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag i\
s in the wrong place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key spans more than one line, or a line has t\
wo colons: quote the text",BLOCK_IN_FLOW:"a list or map of several lines is inside [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has mor\
e than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key spans more than one line: is a colon mis\
sing?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"it has a second document (---), but only one is supported: remove the others",MULTIPLE_TAGS:"\
a value has two tags",NON_STRING_KEY:"a key is not text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",
TAG_RESOLVE_FAILED:"it has an unknown tag (!name), or a value that does not match its tag",UNEXPECTED_TOKEN:"an unexpected token: is a quote, a comma or a line \
break missing?"};function y({code:f,pos:d},{text:u,file:$,line:p}){const E=`${$}:${p}`,C=u.split(`
`)[p-1]?.trim()??"",D=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(C);if(f==="BAD_SCALAR_START"&&D!==null){const[,O="",_=""]=D;return new v.dz(`${E}: ${_} must be quote\
d: in YAML, plain text cannot begin with ${_[0]}`,{hint:`Write: ${`${O} "${_}"`.trim()}`})}if(f==="DUPLICATE_KEY"){const O=/^[^\s:]+/.exec(u.slice(d[0]))?.[0]??
"";return new v.dz(`${E}: the key ${O.slice(0,64)} is set twice`,{hint:"Remove one of them"})}return new v.dz(`${E}: invalid YAML: ${S[f]??"it cannot be read fr\
om this line on"}`,{hint:"Correct it in the file"})}s(y,"broken");function c(f,d){try{return f.toJS({maxAliasCount:w})}catch(u){throw new v.dz(`${d} has an alia\
s (*name) without its anchor (&name), or too many of them`,{hint:`Define the anchor (&name) before its alias (*name), and use aliases for at most ${w} values`,cause:u})}}
s(c,"plainValue");function B(f,{path:d,file:u,lines:$}){const p=f.getIn(d.slice(0,-1),!0),E=d.at(-1),C=(0,g.isMap)(p)?p.items.find(({key:_})=>(0,g.jn)(_)&&String(
_.value)===E):void 0,O=((0,g.isSeq)(p)&&typeof E=="number"?p.items[E]:C?.key)?.range;return O==null?u:`${u}:${$.linePos(O[0]).line}`}s(B,"place")}),56001:((k,b,i)=>{
i.r(b),i.d(b,{refuseOtherProvider:s(()=>S,"refuseOtherProvider")});var g=i(73024),v=i(76760),l=i(95587),w=i(22145);const M="vm.yaml";async function S(y,{signal:c}){
(0,g.existsSync)((0,v.join)(y,M))&&await(0,w.L9)(y,{endpoint:void 0,signal:c})===void 0&&await(0,l.checkProvider)(M,y)}s(S,"refuseOtherProvider")})};export{ye as id,Ae as ids,be as modules};
