var g=Object.defineProperty;var o=(D,f)=>g(D,"name",{value:f,configurable:!0});const $=6574,S=[6574],C={15943:((D,f,a)=>{a.d(f,{P:o(()=>L,"P")});var i=a(26921),c=a(75892),A=a(69893);function L(n,{schema:e,file:t}){const s=e.safeParse(n);if(s.
success)return s.data;const[_]=s.error.issues;throw _===void 0?new c.dz(`${t} does not match its schema`):P(_,{value:n,schema:e,file:t})}o(L,"parseSettings");function P(n,{
value:e,schema:t,file:s}){const _=p(n.path);if(n.code==="unrecognized_keys"){const[w=""]=n.keys,I=l(t,n.path);return new c.dz(`${s} has a key that does not exis\
t: ${p([...n.path,w])}`,{hint:`${O(w,I)}The keys are: ${I.join(", ")}`})}const h=E(m(e,n.path)),u=_===""?s:`${_} in ${s}`;if(n.code==="invalid_value"){const w=n.
values.map(String);return new c.dz(`${u} is ${h}`,{hint:`${O(String(m(e,n.path)),w)}Allowed: ${w.join(", ")}`})}return new c.dz(`${u} is ${h}: ${n.message}`,{hint:"\
Correct it"})}o(P,"problemOf");function p(n){return n.map(t=>typeof t=="number"?`[${t}]`:`.${String(t).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).
join("").replace(/^\./,"")}o(p,"keyPath");function O(n,e){const t=(0,A.h)(n,e);return t===void 0?"":`Did you mean ${t}? `}o(O,"didYouMean");function E(n){const e=n===
void 0?"missing":JSON.stringify(n);return e.length>60?`${e.slice(0,60)}…`:e}o(E,"show");function m(n,e){return e.reduce((t,s)=>typeof t=="object"&&t!==null?t[s]:
void 0,n)}o(m,"valueAt");function l(n,e){let t=n;for(const _ of e)t=d(r(t),_);const s=r(t);return s instanceof i.bvH?Object.keys(s.shape):[]}o(l,"keysAt");function d(n,e){
return n instanceof i.bvH?n.shape[e]:n instanceof i.naA?n.element:n instanceof i.b8S?n.valueType:void 0}o(d,"memberOf");function r(n){return n instanceof i.IiU||
n instanceof i.l1C||n instanceof i.XiL?r(n.unwrap()):n}o(r,"unwrap")}),66574:((D,f,a)=>{a.r(f),a.d(f,{readSnapshotsDir:o(()=>O,"readSnapshotsDir")});var i=a(51455),
c=a(26921),A=a(24746),L=a(15943),P=a(25606);const p=c.rej({snapshots_dir:c.YjP("expected a folder or a location").min(1,"expected a folder or a location").nullish().
describe("Where the snapshots are: a folder, relative to this file, or a location such as s3://bucket/prefix")},"expected keys and values");async function O(E){
const{value:m}=(0,P.h)(await(0,A.MH)(`Cannot read ${E}`,()=>(0,i.readFile)(E,"utf8")),E);if(m!==null)return(0,L.P)(m,{schema:p,file:E}).snapshots_dir??void 0}o(
O,"readSnapshotsDir")}),25606:((D,f,a)=>{a.d(f,{h:o(()=>P,"h")});var i=a(38815),c=a(75892);const A=65536,L=100;function P(l,d){if(l.length>A)throw new c.dz(`${d}\
 is larger than ${A} bytes`);const r=new i.HN,n=(0,i.parseDocument)(l,{logLevel:"error",uniqueKeys:!0,lineCounter:r,prettyErrors:!1}),[e]=[...n.errors,...n.warnings];
if(e!==void 0)throw O(e,{text:l,file:d,line:r.linePos(e.pos[0]).line});if(n.directives?.yaml.version==="1.1")throw new c.dz(`${d} asks for YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Leave out the line %YAML 1.1"});return{value:E(n,d),at:o(t=>m(n,{path:t,file:d,lines:r}),"at")}}o(P,"parseYaml");const p={
ALIAS_PROPS:"an alias (*name) holds nothing of its own",BAD_ALIAS:"an alias (*name) has no name that can be read",BAD_COLLECTION_TYPE:"a tag (!name) does not fi\
t the list or map behind it",BAD_DIRECTIVE:"a line that begins with % means nothing here",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by what it can \
escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented as the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag stands in the wro\
ng place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key holds more than one line, or two colons stand on one \
line: quote the text",BLOCK_IN_FLOW:"a list or map of several lines stands within [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has more\
 than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key has more than one line: is a colon missin\
g?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"there is a second document (---), and one is read: leave the others out",MULTIPLE_TAGS:"a \
value has two tags",NON_STRING_KEY:"a key is no text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",TAG_RESOLVE_FAILED:"\
it has a tag (!name) that means nothing here, or a value that does not fit its tag",UNEXPECTED_TOKEN:"something stands where nothing can: is a quote, a comma or\
 a line break missing?"};function O({code:l,pos:d},{text:r,file:n,line:e}){const t=`${n}:${e}`,s=r.split(`
`)[e-1]?.trim()??"",_=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(s);if(l==="BAD_SCALAR_START"&&_!==null){const[,h="",u=""]=_;return new c.dz(`${t}: ${u} must stand in\
 quotes: in YAML no plain text begins with ${u[0]}`,{hint:`Write: ${`${h} "${u}"`.trim()}`})}if(l==="DUPLICATE_KEY"){const h=/^[^\s:]+/.exec(r.slice(d[0]))?.[0]??
"";return new c.dz(`${t}: the key ${h.slice(0,64)} stands there twice`,{hint:"Leave one of them out"})}return new c.dz(`${t}: this is no valid YAML: ${p[l]??"it\
 cannot be read from here on"}`,{hint:"Correct it in the file"})}o(O,"broken");function E(l,d){try{return l.toJS({maxAliasCount:L})}catch(r){throw new c.dz(`${d}\
 has an alias (*name) without its anchor (&name), or too many of them`,{hint:`An alias (*name) needs its anchor (&name) before it, and at most ${L} values may c\
ome of aliases`,cause:r})}}o(E,"plainValue");function m(l,{path:d,file:r,lines:n}){const e=l.getIn(d.slice(0,-1),!0),t=d.at(-1),s=(0,i.isMap)(e)?e.items.find(({
key:u})=>(0,i.jn)(u)&&String(u.value)===t):void 0,h=((0,i.isSeq)(e)&&typeof t=="number"?e.items[t]:s?.key)?.range;return h==null?r:`${r}:${n.linePos(h[0]).line}`}
o(m,"place")})};export{$ as id,S as ids,C as modules};
