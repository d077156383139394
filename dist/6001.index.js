var pe=Object.defineProperty;var s=(N,b)=>pe(N,"name",{value:b,configurable:!0});const ye=6001,Ae=[6001,5587],be={95587:((N,b,i)=>{i.r(b),i.d(b,{checkProvider:s(()=>me,"checkProvider"),parseVmYaml:s(()=>Q,"parseVmYaml"),readVmYaml:s(()=>de,"\
readVmYaml")});var E=i(51455),$=i(76760),l=i(75892),_=i(24746),M=i(69893);const S=40;function y(e){return e==null?"nothing":typeof e=="string"?`"${e.replaceAll(
new RegExp("\\p{Cc}","gu"),"?").slice(0,S)}${e.length>S?"…":""}"`:typeof e=="number"?`the number ${e}`:typeof e=="boolean"?String(e):Array.isArray(e)?"a list":
"a map"}s(y,"describeValue");var c=i(26921),B=i(88532);function f(e){const n=e.trim();return n.startsWith("@")?n.length>1?{kind:"snapshot",name:n.slice(1)}:void 0:
/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(n)||/(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(n)?{kind:"dockerfile",path:n}:/^[a-z0-9][\w.:/@-]*$/i.test(n)?{kind:"image",reference:n}:
void 0}s(f,"parseBox");const d=/^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/,u=/^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/,
g=/^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u,p=["b","k","m","g","t"],v=6*2**20,T=2**50;function C(e){const[n="",t,o="m"]=d.exec(String(e))??[],r=p.indexOf(
(t??o).toLowerCase()),a=Math.round(Number.parseFloat(n)*1024**r);return a>=v&&a<=T?a:void 0}s(C,"parseMemory");function O(e){const n=u.exec(String(e));if(n===null)
return;const[,t,o=n[3],r,a="tcp"]=n,[h,A]=[Number(o),Number(r)];return!W(h)||!W(A)?void 0:{...{host:h,container:A,protocol:a},...t!==void 0&&{address:t.replace(
/^\[|\]$/g,"")}}}s(O,"parsePort");function w(e){const[,n,t,o]=g.exec(e)??[],r=t===void 0?"/":$.posix.normalize(t).replace(/(.)\/$/,"$1");if(n===void 0||r==="/")
return;const a={target:r,source:n,readOnly:o==="ro"};return/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(n)?{kind:"bind",...a}:/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(n)?{kind:"\
volume",...a}:void 0}s(w,"parseMount");function W(e){return e>=1&&e<=65535}s(W,"isPort");const L="1.2.1",D=["docker"],ne=new RegExp("^\\P{Cc}+$","u"),Y='a Docke\
rfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")',k="a size such as 8gb or 512mb, or a number of MB, and at least 6 MB",x='a port such as 3000\
, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"',j='a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"',te="a name wit\
h a letter or digit, such as my-app",m=s(e=>({error:s(({input:n})=>`must be ${e}, not ${y(n)}`,"error")}),"must"),I=s((e,n=ne)=>c.YjP(m(e)).max(4096,m(e)).regex(
n,m(e)),"vm_yaml_schema_text"),oe=c.KCZ([I("1.2.1"),c.aig()],m("a version such as 1.2.1")).describe("Of the format, not of the machine"),se=c.k5n(D,m(D.join(" o\
r "))).describe("What the machine runs on"),V=I(Y).transform(R(f,Y)).describe(`What the machine is made of: ${Y}`),F=c.KCZ([c.aig(),I(k,d)],m(k)).transform(R(C,
k)).describe(`${k}; 1gb is 1024 MB`),H=c.aig(m("a number such as 2 or 0.5")).min(.01,m("at least 0.01")).max(1024,m("at most 1024")),Z=I(te,new RegExp("^\\P{Cc}*\
[A-Za-z0-9]\\P{Cc}*$","u")).describe("The project's and the machine's name"),re=c.KCZ([c.aig(),I(x,u)],m(x)).transform(R(O,x)).describe(x),ae=I(j,g).transform(R(
w,j)).describe(j),ie={box:V,memory:F,cpus:H},ce={name:Z},K={"vm.box":V,"vm.memory":F,"vm.cpus":H,"project.name":Z},G=c.rej({version:oe.default(L),provider:se.default(
"docker"),project:c.rej(ce,m("a map")).partial().default({}),vm:c.rej(ie,m("a map")).partial().default({}),ports:c.YOg(re,m("a list")).max(1e3).optional(),mounts:c.
YOg(ae,m("a list")).max(1e3).default([]),...c.Ikc(K).partial().shape},m("a map of keys")).check(({value:e,issues:n})=>{const t=Object.keys(K).find(a=>{const[h="",
A=""]=a.split(".");return a in e&&A in(e[h]??{})});t!==void 0&&n.push({code:"custom",input:e,path:[t],message:"stands there twice, nested and flat"});const o=e.
mounts.map(({target:a})=>a),r=o.findIndex((a,h)=>o.indexOf(a)!==h);r>=0&&n.push({code:"custom",input:e,path:["mounts",r],message:`mounts ${o[r]} a second time`})}),
X=["version","provider","ports","mounts",...Object.keys(K)];function ve(){const{$schema:e,...n}=z.toJSONSchema(G,{io:"input"});return`${JSON.stringify({$schema:e,
title:`vm.yaml ${L}: a machine`,...n},void 0,2)}
`}s(ve,"vmYamlJsonSchema");function R(e,n){return(t,o)=>{const r=e(t);return r!==void 0?r:(o.issues.push({code:"custom",input:t,message:`must be ${n}, not ${y(t)}`}),
B.tm)}}s(R,"parsed");var J=i(25606);async function de(e,n){const t=await(0,_.MH)(`Cannot read ${e}`,async()=>{try{return await(0,E.readFile)((0,$.resolve)(n,e),
"utf8")}catch(o){throw(0,_.UQ)(o)!=="ENOENT"?o:new l.m_(`There is no ${e}${e==="vm.yaml"?` in ${n}`:""}`,{hint:'Write one, e.g. with the line vm.box: "@base", n\
ame another file with --config, or build one with --from-dockerfile'})}});return Q(t,e)}s(de,"readVmYaml");function Q(e,n){const t=(0,J.h)(e,n);if(t.value===null)
throw new l.dz(`${n} is empty`,{hint:'Write at least: vm.box: "@base"'});const o=he(t);q(t);const r=G.safeParse(t.value);if(r.success)return ue(r.data);const[a]=r.
error.issues;throw le(a,{yaml:t,newer:o})}s(Q,"parseVmYaml");async function me(e,n){const t=await(0,E.readFile)((0,$.resolve)(n,e),"utf8").catch(()=>"");let o;try{
o=(0,J.h)(t,e)}catch(r){if(r instanceof l.dz)return;throw r}q(o)}s(me,"checkProvider");function ue({vm:e,project:n,ports:t,mounts:o,...r}){const[a,h,A]=[e.box??
r["vm.box"],e.memory??r["vm.memory"],e.cpus??r["vm.cpus"]],P=n.name??r["project.name"];return{mounts:o,...P!==void 0&&{project:P},...a!==void 0&&{box:a},...h!==
void 0&&{memory:h},...A!==void 0&&{cpus:A},...t!==void 0&&{ports:t}}}s(ue,"flattened");function he({value:e,at:n}){const t=e?.version;if(typeof t!="string"&&typeof t!=
"number")return;const[,o,r="0"]=/^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(t))??[],a=n(["version"]);if(o===void 0)throw new l.dz(`${a}: version mus\
t be a version such as ${L}, not ${y(t)}`);if(o!=="1")throw new l.Wt(`${a}: version ${t} is not known: this vm reads 1.0 to ${L}`,{hint:Number(o)>1?"Update vm":
`Write version: ${L}`});return Number(r)>Number(L.split(".")[1])?String(t):void 0}s(he,"checkVersion");function q({value:e,at:n}){const t=e?.provider;if(typeof t!=
"string"||D.includes(t))return;const o=D.join(", ");throw new l.Wt(`${n(["provider"])}: the provider ${y(t)} is not supported: machines run on ${o}`,{hint:`Writ\
e provider: ${D[0]}`,fields:{provider:t,supported:o}})}s(q,"assertProvider");function le(e,{yaml:n,newer:t}){const o=e.code==="unrecognized_keys"?e.keys[0]:void 0,
r=o===void 0?e.path:[...e.path,o],h=r.map(U=>typeof U=="number"?`[${U}]`:`.${String(U)}`).join("").replace(/^\./,"").replaceAll(new RegExp("\\p{Cc}","gu"),"?").
slice(0,80),A=n.at(r);if(o===void 0)return new l.dz(`${A}: ${h===""?"it":h} ${e.message}`,{hint:"Correct it in the file"});const P=fe(h),ee=t===void 0?P&&`Did y\
ou mean ${P}?`:`The file is for version ${t}: update vm`;return new l.dz(`${A}: ${h} is not a key of vm.yaml; there are: ${X.join(", ")}`,ee===void 0?{}:{hint:ee})}
s(le,"asError");function fe(e){const n=s(o=>o.split(".").at(-1)??"","last"),t=new Map(X.map(o=>[n(o),o]));return t.get(n(e))??t.get((0,M.h)(n(e),t.keys())??"")}
s(fe,"meantBy")}),25606:((N,b,i)=>{i.d(b,{h:s(()=>M,"h")});var E=i(38815),$=i(75892);const l=65536,_=100;function M(f,d){if(f.length>l)throw new $.dz(`${d} is l\
arger than ${l} bytes`);const u=new E.HN,g=(0,E.parseDocument)(f,{logLevel:"error",uniqueKeys:!0,lineCounter:u,prettyErrors:!1}),[p]=[...g.errors,...g.warnings];
if(p!==void 0)throw y(p,{text:f,file:d,line:u.linePos(p.pos[0]).line});if(g.directives?.yaml.version==="1.1")throw new $.dz(`${d} asks for YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Leave out the line %YAML 1.1"});return{value:c(g,d),at:s(v=>B(g,{path:v,file:d,lines:u}),"at")}}s(M,"parseYaml");const S={
ALIAS_PROPS:"an alias (*name) holds nothing of its own",BAD_ALIAS:"an alias (*name) has no name that can be read",BAD_COLLECTION_TYPE:"a tag (!name) does not fi\
t the list or map behind it",BAD_DIRECTIVE:"a line that begins with % means nothing here",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by what it can \
escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented as the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag stands in the wro\
ng place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key holds more than one line, or two colons stand on one \
line: quote the text",BLOCK_IN_FLOW:"a list or map of several lines stands within [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has more\
 than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key has more than one line: is a colon missin\
g?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"there is a second document (---), and one is read: leave the others out",MULTIPLE_TAGS:"a \
value has two tags",NON_STRING_KEY:"a key is no text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",TAG_RESOLVE_FAILED:"\
it has a tag (!name) that means nothing here, or a value that does not fit its tag",UNEXPECTED_TOKEN:"something stands where nothing can: is a quote, a comma or\
 a line break missing?"};function y({code:f,pos:d},{text:u,file:g,line:p}){const v=`${g}:${p}`,T=u.split(`
`)[p-1]?.trim()??"",C=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(T);if(f==="BAD_SCALAR_START"&&C!==null){const[,O="",w=""]=C;return new $.dz(`${v}: ${w} must stand in\
 quotes: in YAML no plain text begins with ${w[0]}`,{hint:`Write: ${`${O} "${w}"`.trim()}`})}if(f==="DUPLICATE_KEY"){const O=/^[^\s:]+/.exec(u.slice(d[0]))?.[0]??
"";return new $.dz(`${v}: the key ${O.slice(0,64)} stands there twice`,{hint:"Leave one of them out"})}return new $.dz(`${v}: this is no valid YAML: ${S[f]??"it\
 cannot be read from here on"}`,{hint:"Correct it in the file"})}s(y,"broken");function c(f,d){try{return f.toJS({maxAliasCount:_})}catch(u){throw new $.dz(`${d}\
 has an alias (*name) without its anchor (&name), or too many of them`,{hint:`An alias (*name) needs its anchor (&name) before it, and at most ${_} values may c\
ome of aliases`,cause:u})}}s(c,"plainValue");function B(f,{path:d,file:u,lines:g}){const p=f.getIn(d.slice(0,-1),!0),v=d.at(-1),T=(0,E.isMap)(p)?p.items.find(({
key:w})=>(0,E.jn)(w)&&String(w.value)===v):void 0,O=((0,E.isSeq)(p)&&typeof v=="number"?p.items[v]:T?.key)?.range;return O==null?u:`${u}:${g.linePos(O[0]).line}`}
s(B,"place")}),56001:((N,b,i)=>{i.r(b),i.d(b,{refuseOtherProvider:s(()=>S,"refuseOtherProvider")});var E=i(73024),$=i(76760),l=i(95587),_=i(22145);const M="vm.y\
aml";async function S(y,{signal:c}){(0,E.existsSync)((0,$.join)(y,M))&&await(0,_.L9)(y,{endpoint:void 0,signal:c})===void 0&&await(0,l.checkProvider)(M,y)}s(S,"\
refuseOtherProvider")})};export{ye as id,Ae as ids,be as modules};
