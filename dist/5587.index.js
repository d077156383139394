var pe=Object.defineProperty;var r=(D,A)=>pe(D,"name",{value:A,configurable:!0});const be=5587,Ee=[5587],we={95587:((D,A,m)=>{m.r(A),m.d(A,{checkProvider:r(()=>me,"checkProvider"),parseVmYaml:r(()=>Q,"parseVmYaml"),readVmYaml:r(()=>de,"readV\
mYaml")});var b=m(51455),v=m(76760),$=m(75892),k=m(24746),R=m(69893);const P=40;function S(e){return e==null?"nothing":typeof e=="string"?`"${e.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,P)}${e.length>P?"…":""}"`:typeof e=="number"?`the number ${e}`:typeof e=="boolean"?String(e):Array.isArray(e)?"a list":"a map"}r(
S,"describeValue");var i=m(26921),B=m(88532);function l(e){const n=e.trim();return n.startsWith("@")?n.length>1?{kind:"snapshot",name:n.slice(1)}:void 0:/^(\.{1,2}|~)?\/|^\.{1,2}$/.
test(n)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(n)?{kind:"dockerfile",path:n}:/^[a-z0-9][\w.:/@-]*$/i.test(n)?{kind:"image",reference:n}:void 0}r(l,"parse\
Box");const c=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,u=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
p=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,f=["b","k","m","g","t"],g=6*2**20,L=2**50;function C(e){const[n="",t,o="m"]=c.exec(String(e))??[],s=f.indexOf(
(t??o).toLowerCase()),a=Math.round(Number.parseFloat(n)*1024**s);return a>=g&&a<=L?a:void 0}r(C,"parseMemory");function E(e){const n=u.exec(String(e));if(n===null)
return;const[,t,o=n[3],s,a="tcp"]=n,[h,y]=[Number(o),Number(s)];return!V(h)||!V(y)?void 0:{...{host:h,container:y,protocol:a},...t!==void 0&&{address:t.replace(
/^\[|\]$/g,"")}}}r(E,"parsePort");function w(e){const[,n,t,o]=p.exec(e)??[],s=t===void 0?"/":v.posix.normalize(t).replace(/(.)\/$/,"$1");if(n===void 0||s==="/")
return;const a={target:s,source:n,readOnly:o==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(n)?{kind:"bind",...a}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(n)?{kind:"\
volume",...a}:void 0}r(w,"parseMount");function V(e){return e>=1&&e<=65535}r(V,"isPort");const O="1.2.1",N=["docker"],ne=new RegExp("^\\P{Cc}+$","u"),Y='a Docke\
rfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")',_="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",x='a port such as 3000\
, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',j='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',te="a name wit\
h a letter or digit, such as my-app",d=r(e=>({error:r(({input:n})=>`must be ${e}, not ${S(n)}`,"error")}),"must"),I=r((e,n=ne)=>i.YjP(d(e)).max(4096,d(e)).regex(
n,d(e)),"vm_yaml_schema_text"),oe=i.KCZ([I("1.2.1"),i.aig()],d("a version such as 1.2.1")).describe("Version of the format, not of the machine"),se=i.k5n(N,d(N.
join(" or "))).describe("Provider that runs the machine"),W=I(Y).transform(T(l,Y)).describe(`Base of the machine: ${Y}`),F=i.KCZ([i.aig(),I(_,c)],d(_)).transform(
T(C,_)).describe(`${_}; 1gb is 1024 MB`),H=i.aig(d("a number such as 2 or 0.5")).min(.01,d("at least 0.01")).max(1024,d("at most 1024")),Z=I(te,new RegExp("^\\P{\
Cc}*[A-Za-z0-9]\\P{Cc}*$","u")).describe("Name of the project and of the machine"),re=i.KCZ([i.aig(),I(x,u)],d(x)).transform(T(E,x)).describe(x),ae=I(j,p).transform(
T(w,j)).describe(j),ie={box:W,memory:F,cpus:H},ce={name:Z},U={"vm.box":W,"vm.memory":F,"vm.cpus":H,"project.name":Z},G=i.rej({version:oe.default(O),provider:se.
default("docker"),project:i.rej(ce,d("a map")).partial().default({}),vm:i.rej(ie,d("a map")).partial().default({}),ports:i.YOg(re,d("a list")).max(1e3).optional(),
mounts:i.YOg(ae,d("a list")).max(1e3).default([]),...i.Ikc(U).partial().shape},d("a map of keys")).check(({value:e,issues:n})=>{const t=Object.keys(U).find(a=>{
const[h="",y=""]=a.split(".");return a in e&&y in(e[h]??{})});t!==void 0&&n.push({code:"custom",input:e,path:[t],message:"is set twice, nested and flat"});const o=e.
mounts.map(({target:a})=>a),s=o.findIndex((a,h)=>o.indexOf(a)!==h);s>=0&&n.push({code:"custom",input:e,path:["mounts",s],message:`mounts ${o[s]} a second time`})}),
X=["version","provider","ports","mounts",...Object.keys(U)];function ve(){const{$schema:e,...n}=z.toJSONSchema(G,{io:"input"});return`${JSON.stringify({$schema:e,
title:`vm.yaml ${O}: a machine`,...n},void 0,2)}
`}r(ve,"vmYamlJsonSchema");function T(e,n){return(t,o)=>{const s=e(t);return s!==void 0?s:(o.issues.push({code:"custom",input:t,message:`must be ${n}, not ${S(t)}`}),
B.tm)}}r(T,"parsed");var J=m(25606);async function de(e,n){const t=await(0,k.MH)(`Cannot read ${e}`,async()=>{try{return await(0,b.readFile)((0,v.resolve)(n,e),
"utf8")}catch(o){throw(0,k.UQ)(o)!=="ENOENT"?o:new $.m_(`${e} not found${e==="vm.yaml"?` in ${n}`:""}`,{hint:'Create one, such as with the line vm.box: "@base",\
 specify another file with --config, or build a machine with --from-dockerfile'})}});return Q(t,e)}r(de,"readVmYaml");function Q(e,n){const t=(0,J.h)(e,n);if(t.
value===null)throw new $.dz(`${n} is empty`,{hint:'Write at least: vm.box: "@base"'});const o=he(t);q(t);const s=G.safeParse(t.value);if(s.success)return ue(s.data);
const[a]=s.error.issues;throw le(a,{yaml:t,newer:o})}r(Q,"parseVmYaml");async function me(e,n){const t=await(0,b.readFile)((0,v.resolve)(n,e),"utf8").catch(()=>"");
let o;try{o=(0,J.h)(t,e)}catch(s){if(s instanceof $.dz)return;throw s}q(o)}r(me,"checkProvider");function ue({vm:e,project:n,ports:t,mounts:o,...s}){const[a,h,y]=[
e.box??s["vm.box"],e.memory??s["vm.memory"],e.cpus??s["vm.cpus"]],M=n.name??s["project.name"];return{mounts:o,...M!==void 0&&{project:M},...a!==void 0&&{box:a},
...h!==void 0&&{memory:h},...y!==void 0&&{cpus:y},...t!==void 0&&{ports:t}}}r(ue,"flattened");function he({value:e,at:n}){const t=e?.version;if(typeof t!="strin\
g"&&typeof t!="number")return;const[,o,s="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(t))??[],a=n(["version"]);if(o===void 0)throw new $.dz(`${a}\
: version must be a version such as ${O}, not ${S(t)}`);if(o!=="1")throw new $.Wt(`${a}: version ${t} is not supported: this vm reads 1.0 to ${O}`,{hint:Number(
o)>1?"Update vm":`Write version: ${O}`});return Number(s)>Number(O.split(".")[1])?String(t):void 0}r(he,"checkVersion");function q({value:e,at:n}){const t=e?.provider;
if(typeof t!="string"||N.includes(t))return;const o=N.join(", ");throw new $.Wt(`${n(["provider"])}: the provider ${S(t)} is not supported: machines run on ${o}`,
{hint:`Write provider: ${N[0]}`,fields:{provider:t,supported:o}})}r(q,"assertProvider");function le(e,{yaml:n,newer:t}){const o=e.code==="unrecognized_keys"?e.keys[0]:
void 0,s=o===void 0?e.path:[...e.path,o],h=s.map(K=>typeof K=="number"?`[${K}]`:`.${String(K)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),
"?").slice(0,80),y=n.at(s);if(o===void 0)return new $.dz(`${y}: ${h===""?"it":h} ${e.message}`,{hint:"Correct it in the file"});const M=fe(h),ee=t===void 0?M&&`\
Did you mean ${M}?`:`Update vm: the file is for version ${t}`;return new $.dz(`${y}: ${h} is not a key of vm.yaml; known keys: ${X.join(", ")}`,ee===void 0?{}:{
hint:ee})}r(le,"asError");function fe(e){const n=r(o=>o.split(".").at(-1)??"","last"),t=new Map(X.map(o=>[n(o),o]));return t.get(n(e))??t.get((0,R.h)(n(e),t.keys())??
"")}r(fe,"meantBy")}),25606:((D,A,m)=>{m.d(A,{h:r(()=>R,"h")});var b=m(38815),v=m(75892);const $=65536,k=100;function R(l,c){if(l.length>$)throw new v.dz(`${c} \
is larger than ${$} bytes`);const u=new b.HN,p=(0,b.parseDocument)(l,{logLevel:"error",uniqueKeys:!0,lineCounter:u,prettyErrors:!1}),[f]=[...p.errors,...p.warnings];
if(f!==void 0)throw S(f,{text:l,file:c,line:u.linePos(f.pos[0]).line});if(p.directives?.yaml.version==="1.1")throw new v.dz(`${c} requests YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Remove the line %YAML 1.1"});return{value:i(p,c),at:r(g=>B(p,{path:g,file:c,lines:u}),"at")}}r(R,"parseYaml");const P={
ALIAS_PROPS:"an alias (*name) cannot have an anchor or a tag",BAD_ALIAS:"an alias (*name) has no valid name",BAD_COLLECTION_TYPE:"a tag (!name) does not match t\
he list or map after it",BAD_DIRECTIVE:"a line that begins with % is not a known directive",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by a characte\
r that it can escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented like the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag i\
s in the wrong place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key spans more than one line, or a line has t\
wo colons: quote the text",BLOCK_IN_FLOW:"a list or map of several lines is inside [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has mor\
e than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key spans more than one line: is a colon mis\
sing?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"it has a second document (---), but only one is supported: remove the others",MULTIPLE_TAGS:"\
a value has two tags",NON_STRING_KEY:"a key is not text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",
TAG_RESOLVE_FAILED:"it has an unknown tag (!name), or a value that does not match its tag",UNEXPECTED_TOKEN:"an unexpected token: is a quote, a comma or a line \
break missing?"};function S({code:l,pos:c},{text:u,file:p,line:f}){const g=`${p}:${f}`,L=u.split(`
`)[f-1]?.trim()??"",C=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(L);if(l==="BAD_SCALAR_START"&&C!==null){const[,E="",w=""]=C;return new v.dz(`${g}: ${w} must be quote\
d: in YAML, plain text cannot begin with ${w[0]}`,{hint:`Write: ${`${E} "${w}"`.trim()}`})}if(l==="DUPLICATE_KEY"){const E=/^[^\s:]+/.exec(u.slice(c[0]))?.[0]??
"";return new v.dz(`${g}: the key ${E.slice(0,64)} is set twice`,{hint:"Remove one of them"})}return new v.dz(`${g}: invalid YAML: ${P[l]??"it cannot be read fr\
om this line on"}`,{hint:"Correct it in the file"})}r(S,"broken");function i(l,c){try{return l.toJS({maxAliasCount:k})}catch(u){throw new v.dz(`${c} has an alia\
s (*name) without its anchor (&name), or too many of them`,{hint:`Define the anchor (&name) before its alias (*name), and use aliases for at most ${k} values`,cause:u})}}
r(i,"plainValue");function B(l,{path:c,file:u,lines:p}){const f=l.getIn(c.slice(0,-1),!0),g=c.at(-1),L=(0,b.isMap)(f)?f.items.find(({key:w})=>(0,b.jn)(w)&&String(
w.value)===g):void 0,E=((0,b.isSeq)(f)&&typeof g=="number"?f.items[g]:L?.key)?.range;return E==null?u:`${u}:${p.linePos(E[0]).line}`}r(B,"place")})};export{be as id,Ee as ids,we as modules};
