var M=Object.defineProperty;var o=(w,f)=>M(w,"name",{value:f,configurable:!0});const v=6574,S=[6574],g={15943:((w,f,a)=>{a.d(f,{P:o(()=>p,"P")});var i=a(26921),c=a(75892),A=a(69893);function p(n,{schema:e,file:t}){const s=e.safeParse(n);if(s.
success)return s.data;const[u]=s.error.issues;throw u===void 0?new c.dz(`${t} does not match its schema`):O(u,{value:n,schema:e,file:t})}o(p,"parseSettings");function O(n,{
value:e,schema:t,file:s}){const u=L(n.path);if(n.code==="unrecognized_keys"){const[P=""]=n.keys,I=_(t,n.path);return new c.dz(`${s} has an unknown key: ${L([...n.
path,P])}`,{hint:`${D(P,I)}Known keys: ${I.join(", ")}`})}const d=E(m(e,n.path)),h=u===""?s:`${u} in ${s}`;if(n.code==="invalid_value"){const P=n.values.map(String);
return new c.dz(`${h} is ${d}`,{hint:`${D(String(m(e,n.path)),P)}Allowed: ${P.join(", ")}`})}return new c.dz(`${h} is ${d}: ${n.message}`,{hint:"Correct the val\
ue"})}o(O,"problemOf");function L(n){return n.map(t=>typeof t=="number"?`[${t}]`:`.${String(t).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).join("").
replace(/^\./,"")}o(L,"keyPath");function D(n,e){const t=(0,A.h)(n,e);return t===void 0?"":`Did you mean ${t}? `}o(D,"didYouMean");function E(n){const e=n===void 0?
"missing":JSON.stringify(n);return e.length>60?`${e.slice(0,60)}…`:e}o(E,"show");function m(n,e){return e.reduce((t,s)=>typeof t=="object"&&t!==null?t[s]:void 0,
n)}o(m,"valueAt");function _(n,e){let t=n;for(const u of e)t=l(r(t),u);const s=r(t);return s instanceof i.bvH?Object.keys(s.shape):[]}o(_,"keysAt");function l(n,e){
return n instanceof i.bvH?n.shape[e]:n instanceof i.naA?n.element:n instanceof i.b8S?n.valueType:void 0}o(l,"memberOf");function r(n){return n instanceof i.IiU||
n instanceof i.l1C||n instanceof i.XiL?r(n.unwrap()):n}o(r,"unwrap")}),66574:((w,f,a)=>{a.r(f),a.d(f,{readSnapshotsDir:o(()=>D,"readSnapshotsDir")});var i=a(51455),
c=a(26921),A=a(24746),p=a(15943),O=a(25606);const L=c.rej({snapshots_dir:c.YjP("expected a folder or a location").min(1,"expected a folder or a location").nullish().
describe("Location of the snapshots: a folder, relative to this file, or a location such as s3://bucket/prefix")},"expected keys and values");async function D(E){
const{value:m}=(0,O.h)(await(0,A.MH)(`Cannot read ${E}`,()=>(0,i.readFile)(E,"utf8")),E);if(m!==null)return(0,p.P)(m,{schema:L,file:E}).snapshots_dir??void 0}o(
D,"readSnapshotsDir")}),25606:((w,f,a)=>{a.d(f,{h:o(()=>O,"h")});var i=a(38815),c=a(75892);const A=65536,p=100;function O(_,l){if(_.length>A)throw new c.dz(`${l}\
 is larger than ${A} bytes`);const r=new i.HN,n=(0,i.parseDocument)(_,{logLevel:"error",uniqueKeys:!0,lineCounter:r,prettyErrors:!1}),[e]=[...n.errors,...n.warnings];
if(e!==void 0)throw D(e,{text:_,file:l,line:r.linePos(e.pos[0]).line});if(n.directives?.yaml.version==="1.1")throw new c.dz(`${l} requests YAML 1.1, which reads\
 22:22 as a number and no as false`,{hint:"Remove the line %YAML 1.1"});return{value:E(n,l),at:o(t=>m(n,{path:t,file:l,lines:r}),"at")}}o(O,"parseYaml");const L={
ALIAS_PROPS:"an alias (*name) cannot have an anchor or a tag",BAD_ALIAS:"an alias (*name) has no valid name",BAD_COLLECTION_TYPE:"a tag (!name) does not match t\
he list or map after it",BAD_DIRECTIVE:"a line that begins with % is not a known directive",BAD_DQ_ESCAPE:'a backslash in "quotes" is not followed by a characte\
r that it can escape: write \\\\ or use single quotes',BAD_INDENT:"a line is not indented like the lines around it",BAD_PROP_ORDER:"an anchor (&name) or a tag i\
s in the wrong place",BAD_SCALAR_START:"a text begins with a character that needs quotes",BLOCK_AS_IMPLICIT_KEY:"a key spans more than one line, or a line has t\
wo colons: quote the text",BLOCK_IN_FLOW:"a list or map of several lines is inside [ ] or { }",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a key has mor\
e than 1024 characters",MISSING_CHAR:"a quote, bracket, comma, colon or space is missing",MULTILINE_IMPLICIT_KEY:"a key spans more than one line: is a colon mis\
sing?",MULTIPLE_ANCHORS:"a value has two anchors (&name)",MULTIPLE_DOCS:"it has a second document (---), but only one is supported: remove the others",MULTIPLE_TAGS:"\
a value has two tags",NON_STRING_KEY:"a key is not text",RESOURCE_EXHAUSTION:"it is nested too deeply",TAB_AS_INDENT:"a line is indented with a tab: use spaces",
TAG_RESOLVE_FAILED:"it has an unknown tag (!name), or a value that does not match its tag",UNEXPECTED_TOKEN:"an unexpected token: is a quote, a comma or a line \
break missing?"};function D({code:_,pos:l},{text:r,file:n,line:e}){const t=`${n}:${e}`,s=r.split(`
`)[e-1]?.trim()??"",u=/^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(s);if(_==="BAD_SCALAR_START"&&u!==null){const[,d="",h=""]=u;return new c.dz(`${t}: ${h} must be quote\
d: in YAML, plain text cannot begin with ${h[0]}`,{hint:`Write: ${`${d} "${h}"`.trim()}`})}if(_==="DUPLICATE_KEY"){const d=/^[^\s:]+/.exec(r.slice(l[0]))?.[0]??
"";return new c.dz(`${t}: the key ${d.slice(0,64)} is set twice`,{hint:"Remove one of them"})}return new c.dz(`${t}: invalid YAML: ${L[_]??"it cannot be read fr\
om this line on"}`,{hint:"Correct it in the file"})}o(D,"broken");function E(_,l){try{return _.toJS({maxAliasCount:p})}catch(r){throw new c.dz(`${l} has an alia\
s (*name) without its anchor (&name), or too many of them`,{hint:`Define the anchor (&name) before its alias (*name), and use aliases for at most ${p} values`,cause:r})}}
o(E,"plainValue");function m(_,{path:l,file:r,lines:n}){const e=_.getIn(l.slice(0,-1),!0),t=l.at(-1),s=(0,i.isMap)(e)?e.items.find(({key:h})=>(0,i.jn)(h)&&String(
h.value)===t):void 0,d=((0,i.isSeq)(e)&&typeof t=="number"?e.items[t]:s?.key)?.range;return d==null?r:`${r}:${n.linePos(d[0]).line}`}o(m,"place")})};export{v as id,S as ids,g as modules};
