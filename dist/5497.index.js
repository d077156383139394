var z=Object.defineProperty;var e=(y,O)=>z(y,"name",{value:O,configurable:!0});const G=5497,V=[5497],H={85497:((y,O,a)=>{a.d(O,{Ge:e(()=>w,"Ge"),RA:e(()=>l,"RA"),WI:e(()=>P,"WI"),bs:e(()=>v,"bs"),cB:e(()=>M,"cB")});var n=a(44143),r=a(75892),
m=a(76363),p=a(75558),d=a(56566),h=a(60690),u=a(86125),E=a(75912);async function l(t,i,o){return(await P(t,i,o)).snapshot}e(l,"readSnapshot");async function P(t,i,o){
const{bytes:c,manifest:s}=await(0,u.fL)(async()=>{const g=await i.read(t.ref,o);if(g===void 0)throw D(t.ref,i);return{bytes:g,manifest:(0,d.N)(g)}}),_={ref:t.ref,
digest:(0,m.h)(s),held:(0,n.ol)(c),manifest:s};if(t.pin!==void 0&&t.pin!==_.digest&&t.pin!==_.held)throw new r.m_(`Snapshot '${(0,p.SN)(t.ref)}' is not ${t.pin}\
: the name holds ${_.digest} by now`,{hint:"Leave the digest out to take what the name holds"});return{snapshot:_,bytes:c}}e(P,"readManifest");async function M(t,{
force:i,hint:o,refs:c,signal:s}){const _=await c.read(t,{signal:s});if(_!==void 0&&!i)throw f({ref:t,hint:o});return{ref:t,previous:_,hint:o,force:i}}e(M,"claim\
Name");async function w(t,i,o){const c={...i,packs:[...o.published.packs]},s=(0,h.T)(c);try{await I(t.ref,{previous:t.previous,bytes:s},o)}catch(g){throw!(g instanceof
r.fK)||t.previous!==void 0||t.force?g:(g.fields.unread===!0?!t.force:await o.refs.read(t.ref,o)!==void 0)?f(t,g):g}const _=(0,d.N)(s);return{ref:t.ref,digest:(0,m.
h)(_),held:(0,n.ol)(s),manifest:_}}e(w,"commitSnapshot");async function v(t,i,o){const c=(0,n.ol)(i.bytes);if(!(i.previous&&(0,n.ol)(i.previous)===c))try{await I(
t,i,o)}catch(s){if(!(s instanceof r.fK))throw s;const _=await o.refs.read(t,o);if(_===void 0||(0,n.ol)(_)!==c)throw s}}e(v,"moveName");async function I(t,{previous:i,
bytes:o},{published:c,refs:s,signal:_,log:g}){const b={signal:_,...g&&{log:g}};await c.assertFresh(),await s.compareAndSwap(t,i&&(0,n.ol)(i),o,{...b,stage:c.stage});
try{await c.confirm()}catch(A){throw await s.compareAndSwap(t,(0,n.ol)(o),i,b),A}}e(I,"moveRef");function D(t,i){const o=(0,E.DQ)(t,i);return new r.m_(`Snapshot\
 '${(0,p.SN)(t)}' not found${o===void 0?"":`: ${o}`}`,{hint:"See what there is with: vm snapshot list",fields:{snapshot:(0,p.SN)(t)}})}e(D,"notFound");function f({
ref:t,hint:i},o){return new r.Ry(`Snapshot '${t.name}' already exists`,{hint:i,cause:o,fields:{project:t.project,name:t.name}})}e(f,"nameTaken")}),75912:((y,O,a)=>{
a.d(O,{DQ:e(()=>E,"DQ"),Kd:e(()=>l,"Kd"),gX:e(()=>P,"gX")});var n=a(44143),r=a(75892),m=a(58975),p=a(69865),d=a(75558),h=a(56566);const u=e(M=>"lossOf"in M,"isE\
xplaining");function E(M,w){return u(w)?w.lossOf(M):void 0}e(E,"missingReason");function l(M,w){const v=new Map,f={read:e(async(o,c)=>{const s=await M.read(o,c);
v.delete((0,d.SN)(o));const _=s&&await i(s,c);if(s===void 0||_===void 0)return s;v.set((0,d.SN)(o),{reason:_,held:(0,n.ol)(s)})},"read"),compareAndSwap:e(async(o,c,s,_)=>{
await M.compareAndSwap(o,c??v.get((0,d.SN)(o))?.held,s,_),v.delete((0,d.SN)(o)),s!==void 0&&await t(P((0,h.N)(s)),_)},"compareAndSwap"),lossOf:e(o=>v.get((0,d.SN)(
o))?.reason,"lossOf")};return(0,m.L)(M,f);async function t(o,c){try{const{objects:s,bytes:_,refused:g}=await M.evict(o,c);s>0&&w.info(`${M.location} was full: ${(0,p.
z3)(_)} that nothing has used for the longest time were dropped`),g!==void 0&&w.warn(`${M.location} holds more than its budget, and nothing could be dropped: ${g}`)}catch(s){
if(c.signal.throwIfAborted(),!(s instanceof r.JC))throw s;w.debug(`${M.location} is not kept within its budget: ${s.message}`)}}async function i(o,c){try{const s=P(
(0,h.N)(o)),_=await M.missing(s,c);return _.length===0?void 0:`${M.location} has dropped ${_.length} of its ${s.length} packs`}catch(s){if(s instanceof r.cs||s instanceof
r.Wt)return s.message;throw s}}}e(l,"hideIncompleteSnapshots");function P({packs:M=[]}){return M.map(w=>`packs/${w}`)}e(P,"packKeys")}),58975:((y,O,a)=>{a.d(O,{
L:e(()=>n,"L")});function n(r,m){return new Proxy(r,{has:e((p,d)=>d in m||d in r,"has"),get(p,d){if(d in m)return m[d];const h=Reflect.get(r,d,r);return typeof h==
"function"?h.bind(r):h}})}e(n,"overlay")}),52875:((y,O,a)=>{a.d(O,{l:e(()=>n,"l"),w:e(()=>r,"w")});const n=4096;function r(m,p=n){return m.replaceAll(new RegExp(
"\\p{Cc}+","gu"),"?").slice(0,p)}e(r,"plainText")}),72018:((y,O,a)=>{a.d(O,{i:e(()=>m,"i"),l:e(()=>p,"l")});var n=a(44143);const r=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function m(d){const h=`${JSON.stringify(d,void 0,2)}
`,u=h.indexOf(`
`,2)+1;return`${h.slice(0,u)}  "checksum": "${(0,n.ol)(h)}",
${h.slice(u)}`}e(m,"withChecksum");function p(d){const h=r.exec(d);if(h===null)return;const u=d.slice(0,h.index)+d.slice(h.index+h[0].length);return{stated:h[1],
found:(0,n.ol)(u)}}e(p,"checksumOf")}),76363:((y,O,a)=>{a.d(O,{h:e(()=>d,"h"),s:e(()=>h,"s")});var n=a(44143),r=a(75892),m=a(56566),p=a(13266);function d(E){const{
snapshot_name:l,project_name:P,is_global:M,imported:w,packs:v,files:I,services:D,volumes:f,bind_mounts:t,blobs:i,...o}=E,c={...o,services:D.map(({image_tag:s,image_file:_,
...g})=>g),volumes:f.map(({volume_file:s,..._})=>_),...t!==void 0&&{bind_mounts:t.map(({bind_file:s,..._})=>_)},blobs:i.map(({recipe:s,..._})=>_)};return(0,n.ol)(
`${JSON.stringify(u(c),void 0,2)}
`)}e(d,"snapshotDigest");function h(E){try{return d((0,m.N)(E))}catch(l){if(l instanceof r.JC)return;throw l}}e(h,"digestIn");function u(E){return Object.fromEntries(
Object.keys(p.rc.shape).flatMap(l=>l in E?[[l,E[l]]]:[]))}e(u,"inOrder")}),56566:((y,O,a)=>{a.d(O,{Z:e(()=>P,"Z"),N:e(()=>M,"N")});var n=a(75892),r=a(13266);const m={
languages:r.Ju,tools:r.Bk,services:r.gw,volumes:r.Fi,bind_mounts:r.Fi,left_out:2*r.Fi,blobs:r.gM,packs:r.op,files:r.gM},p={layers:r.Uf,references:r.Ub};function d(f){
const{services:t}=Object(f),i=Array.isArray(t)?t:[];return h(m,f)??i.map(o=>h(p,o)).find(o=>o!==void 0)}e(d,"tooLong");function h(f,t){const i=Object(t),o=Object.
entries(f).find(([c,s])=>u(i[c])>s);return o&&`${o[0]}: more than ${o[1]} entries`}e(h,"longerThan");function u(f){return Array.isArray(f)?f.length:typeof f=="o\
bject"&&f!==null?Object.keys(f).length:0}e(u,"countOf");var E=a(72018),l=a(93211);const P=32*1024*1024;function M(f,t="metadata.json"){if(f.length>P)throw new n.
cs(`${t} has ${f.length} bytes, more than the limit of ${P}`);const i=w(f,t),o=v(i,t),c=I(o,t),s=(0,E.l)(i);if(s===void 0)throw new n.cs(`${t} is not a manifest\
: it has no checksum`);if(s.stated!==s.found)throw new n.cs(`${t} is damaged or was changed by hand: its checksum does not fit`);const _=d(o);if(_!==void 0)throw c?
D(t,c,_):new n.cs(`${t} is not a manifest: ${_}`);const g=r.rc.safeParse(o);if(g.success)return g.data;const b=(0,l.w)(g.error.issues);throw c?D(t,c,b):new n.cs(
`${t} is not a manifest: ${b}`)}e(M,"parseManifest");function w(f,t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(f)}catch(i){throw new n.
cs(`${t} is not a manifest: it is not UTF-8`,{cause:i})}}e(w,"readText");function v(f,t){try{return JSON.parse(f)}catch(i){throw new n.cs(`${t} is not a manifes\
t: it is not JSON`,{cause:i})}}e(v,"readJson");function I(f,t){const i=typeof f=="object"&&f!==null&&"version"in f?f.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[o=0,c=0]=i.split(".").map(Number),[s=0,_=0]=r.hh.split(".").map(Number);if(o>s)throw D(t,i);if(o<s)throw new n.Wt(`${t} has the manifest ve\
rsion ${i}, which this version of vm does not read`);return c>_?i:void 0}e(I,"refuseOtherMajor");function D(f,t,i){const o=i===void 0?"":`: ${i}`;return new n.Wt(
`${f} was written by a newer version of vm (manifest version ${t})${o}`,{hint:"Update vm and try again"})}e(D,"writtenByNewer")}),93211:((y,O,a)=>{a.d(O,{w:e(()=>n,
"w")});function n(m){const[p]=m;if(p===void 0)return"it does not match the schema";const d=m.length>1?` (and ${m.length-1} more)`:"";return`${r(p.path)}: ${p.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${d}`}e(n,"describeIssues");function r(m){return m.length===0?"the document":m.map(d=>typeof d=="number"?
`[${d}]`:`.${String(d).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(r,"fieldName")}),13266:((y,O,a)=>{a.d(O,{Bk:e(()=>D,"Bk"),EU:e(
()=>x,"EU"),Fi:e(()=>w,"Fi"),Ju:e(()=>I,"Ju"),Ub:e(()=>P,"Ub"),Uf:e(()=>l,"Uf"),Vz:e(()=>R,"Vz"),_O:e(()=>S,"_O"),gM:e(()=>v,"gM"),gw:e(()=>M,"gw"),h_:e(()=>C,"\
h_"),hh:e(()=>h,"hh"),op:e(()=>f,"op"),rc:e(()=>L,"rc")});var n=a(26921),r=a(64377),m=a(52875),p=a(75558),d=a(42316);const h="1.1",u=["image","container","compo\
se"],E=1e4,l=1024,P=1024,M=256,w=1024,v=1e5,I=1e3,D=1e4,f=1e6,t=new RegExp("^\\P{Cc}*$","u"),i=/^[\P{Cc}\t\n]*$/u,o=/^[0-9a-f]{64}$/,c=e(T=>n.YjP().max(T).regex(
t,"control characters are not allowed"),"words"),s=c(m.l),_=n.YjP().max(p.zB).regex(p.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),g=n.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),b=n.YjP().regex(o,"expected 64 hex digits"),A=n.Uy$(["sha256:",n.YjP().regex(o)],{error:"expe\
cted sha256: and 64 hex digits"}),$=n.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=n.YjP().max(512).regex(
/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),X=n.Ikc({config:A,layers:n.YOg(A).max(l),platform:$,references:n.YOg(j).max(P)}),x=n.YjP().
max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),B=n.Ikc({name:_.max(80),image_tag:j,image_digest:A,
image_file:x.optional(),layers:n.YOg(A).max(l),references:n.YOg(j).max(P),platform:$.optional()}),k=n.Ikc({name:n.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:A,size_bytes:g,volume_file:x.optional()}),U=n.Ikc({path:s.regex(/^\//,"expected an absolute path"),type:n.k5n(["folder","file"]),
digest:A,size_bytes:g,bind_file:x.optional()}),N=n.g1P(c(64),c(256)).refine(T=>Object.keys(T).length<=I,`more than ${I} entries`),F=n.YOg(n.Ikc({manager:c(32),name:c(
512),version:c(512)})),K=n.Ikc({commit:n.YjP().regex(/^[0-9a-f]{7,64}$/),branch:s.nullable(),dirty:n.zMY()}),W=n.Ikc({path:x,size:g,sha256:b}),Y=n.Ikc({digest:A,
size:g,recipe:A.optional(),role:n.k5n(["config","layer","volume","metadata"]),path:x.optional()}),S=s,R=c(256),C=n.YjP().max(E).regex(i,"control characters are \
not allowed"),L=n.Ikc({version:n.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:n.k5n(u),snapshot_name:_,project_name:_,is_global:n.zMY(),created_at:r.
w$(),description:C,image_digest:A,platform:$,size_bytes:g,languages:N,tools:n.YOg(s).max(D),services:n.YOg(B).min(1).max(M),volumes:n.YOg(k).max(w),bind_mounts:n.
YOg(U).max(w).optional(),left_out:n.YOg(s).max(2*w).optional(),git:K.nullable(),source:n.Ikc({type:n.k5n(["built","captured","imported"]),from:s,build_seconds:n.
aig().nonnegative().optional()}),imported:n.Ikc({from:s}).optional(),trigger:n.k5n(d.N).optional(),context:S.optional(),run_id:R.optional(),container:n.Ikc({id:b,
name:c(255),of:c(255).optional()}).optional(),tool_version:s,blobs:n.YOg(Y).max(v),packs:n.YOg(b).max(f).optional(),files:n.YOg(W).max(v).optional()}),Z=L.extend(
{checksum:A})}),60690:((y,O,a)=>{a.d(O,{T:e(()=>d,"T")});var n=a(75892),r=a(72018),m=a(13266),p=a(93211);function d(u){const{data:E,error:l}=m.rc.safeParse(u);if(E===
void 0)throw new n.dz(`The snapshot's manifest cannot be written: ${(0,p.w)(l.issues)}`);return Buffer.from((0,r.i)({...E,languages:h(E.languages)}))}e(d,"seria\
liseManifest");function h(u){return Object.fromEntries(Object.entries(u).sort(([E],[l])=>E<l?-1:1))}e(h,"sorted")}),86125:((y,O,a)=>{a.d(O,{Hj:e(()=>d,"Hj"),Rh:e(
()=>r,"Rh"),fL:e(()=>h,"fL"),yo:e(()=>m,"yo"),ys:e(()=>p,"ys")});var n=a(75892);class r extends n.cs{static{e(this,"MissingError")}constructor(E,l,P){super(`${E}\
 is missing from ${l}`,{cause:P,hint:m})}}const m="See all that is damaged with: vm snapshot verify. Bring it back from a repository that has it with vm snapsho\
t verify --repair --from <location>, or create or import the snapshot again";function p(u){return u instanceof n.cs&&!(u instanceof r)}e(p,"isCorruption");function d(u,E){
return l=>{throw l instanceof n.m_?new r(`pack ${u}`,E,l):l}}e(d,"toMissingChunkError");async function h(u,E=()=>{}){try{return await u()}catch(l){if(!p(l))throw l}
try{return await u()}catch(l){throw p(l)&&E(),l}}e(h,"retryOnCorruption")}),64377:((y,O,a)=>{a.d(O,{w$:e(()=>m,"w$")});var n=a(43759),r=a(26921);function m(u){return n.
G1(r.You,u)}e(m,"datetime");function p(u){return core._isoDate(ZodISODate,u)}e(p,"date");function d(u){return core._isoTime(ZodISOTime,u)}e(d,"time");function h(u){
return core._isoDuration(ZodISODuration,u)}e(h,"duration")})};export{G as id,V as ids,H as modules};
