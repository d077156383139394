var $=Object.defineProperty;var o=(w,E)=>$(w,"name",{value:E,configurable:!0});const M=6574,S=[6574],C={80784:((w,E,a)=>{a.d(E,{P:o(()=>p,"P")});var i=a(26921),l=a(29455),u=a(75892);function p(n,{schema:e,file:t}){const s=e.safeParse(n);if(s.
success)return s.data;const[_]=s.error.issues;throw _===void 0?new u.dz(`${t} does not match its schema`):O(_,{value:n,schema:e,file:t})}o(p,"parseSettings");function O(n,{
value:e,schema:t,file:s}){const _=L(n.path);if(n.code==="unrecognized_keys"){const[P=""]=n.keys,I=c(t,n.path);return new u.dz(`${s} has a key that does not exis\
t: ${L([...n.path,P])}`,{hint:`${D(P,I)}The keys are: ${I.join(", ")}`})}const h=m(A(e,n.path)),f=_===""?s:`${_} in ${s}`;if(n.code==="invalid_value"){const P=n.
values.map(String);return new u.dz(`${f} is ${h}`,{hint:`${D(String(A(e,n.path)),P)}Allowed: ${P.join(", ")}`})}return new u.dz(`${f} is ${h}: ${n.message}`,{hint:"\
Correct it"})}o(O,"problemOf");function L(n){return n.map(t=>typeof t=="number"?`[${t}]`:`.${String(t).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).
join("").replace(/^\./,"")}o(L,"keyPath");function D(n,e){const t=(0,l.k)(n,e);return t===void 0?"":`Did you mean ${t}? `}o(D,"didYouMean");function m(n){const e=n===
void 0?"missing":JSON.stringify(n);return e.length>60?`${e.slice(0,60)}…`:e}o(m,"show");function A(n,e){return e.reduce((t,s)=>typeof t=="object"&&t!==null?t[s]:
void 0,n)}o(A,"valueAt");function c(n,e){let t=n;for(const _ of e)t=d(r(t),_);const s=r(t);return s instanceof i.bvH?Object.keys(s.shape):[]}o(c,"keysAt");function d(n,e){
return n instanceof i.bvH?n.shape[e]:n instanceof i.naA?n.element:n instanceof i.b8S?n.valueType:void 0}o(d,"memberOf");function r(n){return n instanceof i.IiU||
n instanceof i.l1C||n instanceof i.XiL?r(n.unwrap()):n}o(r,"unwrap")}),66574:((w,E,a)=>{a.r(E),a.d(E,{readSnapshotsDir:o(()=>D,"readSnapshotsDir")});var i=a(51455),
l=a(26921),u=a(3134),p=a(80784),O=a(25606);const L=l.rej({snapshots_dir:l.YjP("expected a folder or a location").min(1,"expected a folder or a location").nullish().
describe("Where the snapshots are: a folder, relative to this file, or a location such as s3://bucket/prefix")},"expected keys and values");async function D(m){
const{value:A}=(0,O.h)(await(0,u.CD)(`Cannot read ${m}`,()=>(0,i.readFile)(m,"utf8")),m);if(A!==null)return(0,p.P)(A,{schema:L,file:m}).snapshots_dir??void 0}o(
D,"readSnapshotsDir")}),25606:((w,E,a)=>{a.d(E,{h:o(()=>O,"h")});var i=a(38815),l=a(75892);const u=65536,p=100;function O(c,d){if(c.length>u)throw new l.dz(`${d}\
 is larger than ${u} bytes`);const r=new i.HN,n=(0,i.parseDocument)(c,{logLevel:"error",uniqueKeys:!0,lineCounter:r,prettyErrors:!1}),[e]=[...n.errors,...n.warnings];
if(e!==void 0)throw D(e,{text:c,file:d,line:r.linePos(e.pos[0]).line});if(n.directives?.yaml.version==="1.1")throw new l.dz(`${d} asks for YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Leave out the line %YAML 1.1"});return{value:m(n,d),at:o(t=>A(n,{path:t,file:d,lines:r}),"at")}}o(O,"parseYaml");const L={
ALIAS_PROPS:"an alias (*name) holds nothing of its own",BAD_ALIAS:"an alias (*name) has no name that can be read",BAD_COLLECTION_TYPE:"a tag (!name) does not fi\
t the list or map behind it",BAD_DIRECTIVE:"a line that begins with % means nothing here",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by what it can \
escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented as the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag stands in the wro\
ng place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key holds more than one line, or two colons stand on one \
line: quote the text",BLOCK_IN_FLOW:"a list or map of several lines stands within [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has more\
 than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key has more than one line: is a colon missin\
g?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"there is a second document (---), and one is read: leave the others out",MULTIPLE_TAGS:"a \
value has two tags",NON_STRING_KEY:"a key is no text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",TAG_RESOLVE_FAILED:"\
it has a tag (!name) that means nothing here, or a value that does not fit its tag",UNEXPECTED_TOKEN:"something stands where nothing can: is a quote, a comma or\
 a line break missing?"};function D({code:c,pos:d},{text:r,file:n,line:e}){const t=`${n}:${e}`,s=r.split(`
`)[e-1]?.trim()??"",_=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(s);if(c==="BAD_SCALAR_START"&&_!==null){const[,h="",f=""]=_;return new l.dz(`${t}: ${f} must stand in\
 quotes: in YAML no plain text begins with ${f[0]}`,{hint:`Write: ${`${h} "${f}"`.trim()}`})}if(c==="DUPLICATE_KEY"){const h=/^[^\s:]+/.exec(r.slice(d[0]))?.[0]??
"";return new l.dz(`${t}: the key ${h.slice(0,64)} stands there twice`,{hint:"Leave one of them out"})}return new l.dz(`${t}: this is no valid YAML: ${L[c]??"it\
 cannot be read from here on"}`,{hint:"Correct it in the file"})}o(D,"broken");function m(c,d){try{return c.toJS({maxAliasCount:p})}catch(r){throw new l.dz(`${d}\
 has an alias (*name) without its anchor (&name), or too many of them`,{hint:`An alias (*name) needs its anchor (&name) before it, and at most ${p} values may c\
ome of aliases`,cause:r})}}o(m,"plainValue");function A(c,{path:d,file:r,lines:n}){const e=c.getIn(d.slice(0,-1),!0),t=d.at(-1),s=(0,i.isMap)(e)?e.items.find(({
key:f})=>(0,i.jn)(f)&&String(f.value)===t):void 0,h=((0,i.isSeq)(e)&&typeof t=="number"?e.items[t]:s?.key)?.range;return h==null?r:`${r}:${n.linePos(h[0]).line}`}
o(A,"place")})};export{M as id,S as ids,C as modules};
