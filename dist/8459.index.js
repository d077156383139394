var z=Object.defineProperty;var e=(y,O)=>z(y,"name",{value:O,configurable:!0});const G=8459,V=[8459],H={91192:((y,O,a)=>{a.d(O,{gX:e(()=>P,"gX"),je:e(()=>E,"je"),kj:e(()=>l,"kj")});var n=a(44143),r=a(75892),m=a(58975),g=a(13785),d=a(75558),
h=a(56566);const f=e(M=>"lossOf"in M,"isExplaining");function E(M,w){return f(w)?w.lossOf(M):void 0}e(E,"lossOf");function l(M,w){const v=new Map,u={read:e(async(o,c)=>{
const s=await M.read(o,c);v.delete((0,d.SN)(o));const _=s&&await i(s,c);if(s===void 0||_===void 0)return s;v.set((0,d.SN)(o),{reason:_,held:(0,n.ol)(s)})},"read"),
compareAndSwap:e(async(o,c,s,_)=>{await M.compareAndSwap(o,c??v.get((0,d.SN)(o))?.held,s,_),v.delete((0,d.SN)(o)),s!==void 0&&await t(P((0,h.N)(s)),_)},"compare\
AndSwap"),lossOf:e(o=>v.get((0,d.SN)(o))?.reason,"lossOf")};return(0,m.L)(M,u);async function t(o,c){try{const{objects:s,bytes:_,refused:p}=await M.trim(o,c);s>
0&&w.info(`${M.location} was full: ${(0,g.z3)(_)} that nothing has used for the longest time were dropped`),p!==void 0&&w.warn(`${M.location} holds more than it\
s budget, and nothing could be dropped: ${p}`)}catch(s){if(c.signal.throwIfAborted(),!(s instanceof r.JC))throw s;w.debug(`${M.location} is not kept within its \
budget: ${s.message}`)}}async function i(o,c){try{const s=P((0,h.N)(o)),_=await M.missing(s,c);return _.length===0?void 0:`${M.location} has dropped ${_.length}\
 of its ${s.length} packs`}catch(s){if(s instanceof r.cs||s instanceof r.Wt)return s.message;throw s}}}e(l,"withoutLosses");function P({packs:M=[]}){return M.map(
w=>`packs/${w}`)}e(P,"packKeys")}),8459:((y,O,a)=>{a.d(O,{Ge:e(()=>w,"Ge"),RA:e(()=>l,"RA"),WI:e(()=>P,"WI"),bs:e(()=>v,"bs"),cB:e(()=>M,"cB")});var n=a(44143),
r=a(75892),m=a(76363),g=a(75558),d=a(56566),h=a(60690),f=a(18016),E=a(91192);async function l(t,i,o){return(await P(t,i,o)).snapshot}e(l,"readSnapshot");async function P(t,i,o){
const{bytes:c,manifest:s}=await(0,f.xt)(async()=>{const p=await i.read(t.ref,o);if(p===void 0)throw A(t.ref,i);return{bytes:p,manifest:(0,d.N)(p)}}),_={ref:t.ref,
digest:(0,m.h)(s),held:(0,n.ol)(c),manifest:s};if(t.pin!==void 0&&t.pin!==_.digest&&t.pin!==_.held)throw new r.m_(`Snapshot '${(0,g.SN)(t.ref)}' is not ${t.pin}\
: the name holds ${_.digest} by now`,{hint:"Leave the digest out to take what the name holds"});return{snapshot:_,bytes:c}}e(P,"readManifest");async function M(t,{
force:i,hint:o,refs:c,signal:s}){const _=await c.read(t,{signal:s});if(_!==void 0&&!i)throw u({ref:t,hint:o});return{ref:t,previous:_,hint:o,force:i}}e(M,"claim\
Name");async function w(t,i,o){const c={...i,packs:[...o.published.packs]},s=(0,h.T)(c);try{await b(t.ref,{previous:t.previous,bytes:s},o)}catch(p){throw!(p instanceof
r.fK)||t.previous!==void 0||t.force?p:(p.fields.unread===!0?!t.force:await o.refs.read(t.ref,o)!==void 0)?u(t,p):p}const _=(0,d.N)(s);return{ref:t.ref,digest:(0,m.
h)(_),held:(0,n.ol)(s),manifest:_}}e(w,"commitSnapshot");async function v(t,i,o){const c=(0,n.ol)(i.bytes);if(!(i.previous&&(0,n.ol)(i.previous)===c))try{await b(
t,i,o)}catch(s){if(!(s instanceof r.fK))throw s;const _=await o.refs.read(t,o);if(_===void 0||(0,n.ol)(_)!==c)throw s}}e(v,"moveName");async function b(t,{previous:i,
bytes:o},{published:c,refs:s,signal:_,log:p}){const j={signal:_,...p&&{log:p}};await c.assertFresh(),await s.compareAndSwap(t,i&&(0,n.ol)(i),o,{...j,stage:c.stage});
try{await c.confirm()}catch(D){throw await s.compareAndSwap(t,(0,n.ol)(o),i,j),D}}e(b,"moveRef");function A(t,i){const o=(0,E.je)(t,i);return new r.m_(`Snapshot\
 '${(0,g.SN)(t)}' not found${o===void 0?"":`: ${o}`}`,{hint:"See what there is with: vm snapshot list",fields:{snapshot:(0,g.SN)(t)}})}e(A,"notFound");function u({
ref:t,hint:i},o){return new r.Ry(`Snapshot '${t.name}' already exists`,{hint:i,cause:o,fields:{project:t.project,name:t.name}})}e(u,"nameTaken")}),58975:((y,O,a)=>{
a.d(O,{L:e(()=>n,"L")});function n(r,m){return new Proxy(r,{has:e((g,d)=>d in m||d in r,"has"),get(g,d){if(d in m)return m[d];const h=Reflect.get(r,d,r);return typeof h==
"function"?h.bind(r):h}})}e(n,"overlay")}),76363:((y,O,a)=>{a.d(O,{h:e(()=>d,"h"),s:e(()=>h,"s")});var n=a(44143),r=a(75892),m=a(56566),g=a(13266);function d(E){
const{snapshot_name:l,project_name:P,is_global:M,imported:w,packs:v,files:b,services:A,volumes:u,bind_mounts:t,blobs:i,...o}=E,c={...o,services:A.map(({image_tag:s,
image_file:_,...p})=>p),volumes:u.map(({volume_file:s,..._})=>_),...t!==void 0&&{bind_mounts:t.map(({bind_file:s,..._})=>_)},blobs:i.map(({recipe:s,..._})=>_)};
return(0,n.ol)(`${JSON.stringify(f(c),void 0,2)}
`)}e(d,"snapshotDigest");function h(E){try{return d((0,m.N)(E))}catch(l){if(l instanceof r.JC)return;throw l}}e(h,"digestIn");function f(E){return Object.fromEntries(
Object.keys(g.rc.shape).flatMap(l=>l in E?[[l,E[l]]]:[]))}e(f,"inOrder")}),56566:((y,O,a)=>{a.d(O,{Z:e(()=>P,"Z"),N:e(()=>M,"N")});var n=a(75892),r=a(13266);const m={
languages:r.Ju,tools:r.Bk,services:r.gw,volumes:r.Fi,bind_mounts:r.Fi,left_out:2*r.Fi,blobs:r.gM,packs:r.op,files:r.gM},g={layers:r.Uf,references:r.Ub};function d(u){
const{services:t}=Object(u),i=Array.isArray(t)?t:[];return h(m,u)??i.map(o=>h(g,o)).find(o=>o!==void 0)}e(d,"tooLong");function h(u,t){const i=Object(t),o=Object.
entries(u).find(([c,s])=>f(i[c])>s);return o&&`${o[0]}: more than ${o[1]} entries`}e(h,"longerThan");function f(u){return Array.isArray(u)?u.length:typeof u=="o\
bject"&&u!==null?Object.keys(u).length:0}e(f,"countOf");var E=a(83925),l=a(31824);const P=32*1024*1024;function M(u,t="metadata.json"){if(u.length>P)throw new n.
cs(`${t} has ${u.length} bytes, more than the limit of ${P}`);const i=w(u,t),o=v(i,t),c=b(o,t),s=(0,l.R)(i);if(s===void 0)throw new n.cs(`${t} is not a manifest\
: it has no checksum`);if(s.stated!==s.found)throw new n.cs(`${t} is damaged or was changed by hand: its checksum does not fit`);const _=d(o);if(_!==void 0)throw c?
A(t,c,_):new n.cs(`${t} is not a manifest: ${_}`);const p=r.rc.safeParse(o);if(p.success)return p.data;const j=(0,E.w)(p.error.issues);throw c?A(t,c,j):new n.cs(
`${t} is not a manifest: ${j}`)}e(M,"parseManifest");function w(u,t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(u)}catch(i){throw new n.
cs(`${t} is not a manifest: it is not UTF-8`,{cause:i})}}e(w,"readText");function v(u,t){try{return JSON.parse(u)}catch(i){throw new n.cs(`${t} is not a manifes\
t: it is not JSON`,{cause:i})}}e(v,"readJson");function b(u,t){const i=typeof u=="object"&&u!==null&&"version"in u?u.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[o=0,c=0]=i.split(".").map(Number),[s=0,_=0]=r.hh.split(".").map(Number);if(o>s)throw A(t,i);if(o<s)throw new n.Wt(`${t} has the manifest ve\
rsion ${i}, which this version of vm does not read`);return c>_?i:void 0}e(b,"refuseOtherMajor");function A(u,t,i){const o=i===void 0?"":`: ${i}`;return new n.Wt(
`${u} was written by a newer version of vm (manifest version ${t})${o}`,{hint:"Update vm and try again"})}e(A,"writtenByNewer")}),83925:((y,O,a)=>{a.d(O,{w:e(()=>n,
"w")});function n(m){const[g]=m;if(g===void 0)return"it does not match the schema";const d=m.length>1?` (and ${m.length-1} more)`:"";return`${r(g.path)}: ${g.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${d}`}e(n,"describeIssues");function r(m){return m.length===0?"the document":m.map(d=>typeof d=="number"?
`[${d}]`:`.${String(d).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(r,"fieldName")}),13266:((y,O,a)=>{a.d(O,{Bk:e(()=>A,"Bk"),EU:e(
()=>I,"EU"),Fi:e(()=>w,"Fi"),Ju:e(()=>b,"Ju"),Ub:e(()=>P,"Ub"),Uf:e(()=>l,"Uf"),Vz:e(()=>R,"Vz"),_O:e(()=>S,"_O"),gM:e(()=>v,"gM"),gw:e(()=>M,"gw"),h_:e(()=>L,"\
h_"),hh:e(()=>d,"hh"),lG:e(()=>f,"lG"),op:e(()=>u,"op"),rc:e(()=>B,"rc")});var n=a(26921),r=a(64377),m=a(75558),g=a(42316);const d="1.1",h=["image","container",
"compose"],f=4096,E=1e4,l=1024,P=1024,M=256,w=1024,v=1e5,b=1e3,A=1e4,u=1e6,t=new RegExp("^\\P{Cc}*$","u"),i=/^[\P{Cc}\t\n]*$/u,o=/^[0-9a-f]{64}$/,c=e(T=>n.YjP().
max(T).regex(t,"control characters are not allowed"),"words"),s=c(f),_=n.YjP().max(m.zB).regex(m.o_,"expected letters, digits, dot, underscore and dash, a lette\
r or digit first"),p=n.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),j=n.YjP().regex(o,"expected 64 hex digits"),D=n.Uy$(["sha256:",n.YjP().regex(o)],{
error:"expected sha256: and 64 hex digits"}),$=n.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),x=n.YjP().max(
512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),X=n.Ikc({config:D,layers:n.YOg(D).max(l),platform:$,references:n.YOg(x).max(P)}),
I=n.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),U=n.Ikc({name:_.max(80),image_tag:x,
image_digest:D,image_file:I.optional(),layers:n.YOg(D).max(l),references:n.YOg(x).max(P),platform:$.optional()}),C=n.Ikc({name:n.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:D,size_bytes:p,volume_file:I.optional()}),N=n.Ikc({path:s.regex(/^\//,"expected an absolute path"),type:n.k5n(["folder","file"]),
digest:D,size_bytes:p,bind_file:I.optional()}),k=n.g1P(c(64),c(256)).refine(T=>Object.keys(T).length<=b,`more than ${b} entries`),F=n.YOg(n.Ikc({manager:c(32),name:c(
512),version:c(512)})),K=n.Ikc({commit:n.YjP().regex(/^[0-9a-f]{7,64}$/),branch:s.nullable(),dirty:n.zMY()}),W=n.Ikc({path:I,size:p,sha256:j}),Y=n.Ikc({digest:D,
size:p,recipe:D.optional(),role:n.k5n(["config","layer","volume","metadata"]),path:I.optional()}),S=s,R=c(256),L=n.YjP().max(E).regex(i,"control characters are \
not allowed"),B=n.Ikc({version:n.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:n.k5n(h),snapshot_name:_,project_name:_,is_global:n.zMY(),created_at:r.
w$(),description:L,image_digest:D,platform:$,size_bytes:p,languages:k,tools:n.YOg(s).max(A),services:n.YOg(U).min(1).max(M),volumes:n.YOg(C).max(w),bind_mounts:n.
YOg(N).max(w).optional(),left_out:n.YOg(s).max(2*w).optional(),git:K.nullable(),source:n.Ikc({type:n.k5n(["built","captured","imported"]),from:s,build_seconds:n.
aig().nonnegative().optional()}),imported:n.Ikc({from:s}).optional(),trigger:n.k5n(g.N).optional(),context:S.optional(),run_id:R.optional(),container:n.Ikc({id:j,
name:c(255),of:c(255).optional()}).optional(),tool_version:s,blobs:n.YOg(Y).max(v),packs:n.YOg(j).max(u).optional(),files:n.YOg(W).max(v).optional()}),Z=B.extend(
{checksum:D})}),31824:((y,O,a)=>{a.d(O,{R:e(()=>g,"R"),o:e(()=>m,"o")});var n=a(44143);const r=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function m(d){const h=`${JSON.
stringify(d,void 0,2)}
`,f=h.indexOf(`
`,2)+1;return`${h.slice(0,f)}  "checksum": "${(0,n.ol)(h)}",
${h.slice(f)}`}e(m,"seal");function g(d){const h=r.exec(d);if(h===null)return;const f=d.slice(0,h.index)+d.slice(h.index+h[0].length);return{stated:h[1],found:(0,n.
ol)(f)}}e(g,"sealOf")}),60690:((y,O,a)=>{a.d(O,{T:e(()=>d,"T")});var n=a(75892),r=a(83925),m=a(13266),g=a(31824);function d(f){const{data:E,error:l}=m.rc.safeParse(
f);if(E===void 0)throw new n.dz(`The snapshot's manifest cannot be written: ${(0,r.w)(l.issues)}`);return Buffer.from((0,g.o)({...E,languages:h(E.languages)}))}
e(d,"serialiseManifest");function h(f){return Object.fromEntries(Object.entries(f).sort(([E],[l])=>E<l?-1:1))}e(h,"sorted")}),18016:((y,O,a)=>{a.d(O,{Rh:e(()=>r,
"Rh"),e6:e(()=>g,"e6"),jU:e(()=>d,"jU"),nk:e(()=>m,"nk"),xt:e(()=>h,"xt")});var n=a(75892);class r extends n.cs{static{e(this,"MissingError")}constructor(E,l,P){
super(`${E} is missing from ${l}`,{cause:P,hint:m})}}const m="See all that is damaged with: vm snapshot verify. Bring it back from a repository that has it with\
 vm snapshot verify --repair --from <location>, or create or import the snapshot again";function g(f){return f instanceof n.cs&&!(f instanceof r)}e(g,"isDamage");
function d(f,E){return l=>{throw l instanceof n.m_?new r(`pack ${f}`,E,l):l}}e(d,"asMissing");async function h(f,E=()=>{}){try{return await f()}catch(l){if(!g(l))
throw l}try{return await f()}catch(l){throw g(l)&&E(),l}}e(h,"readTwice")}),64377:((y,O,a)=>{a.d(O,{w$:e(()=>m,"w$")});var n=a(43759),r=a(26921);function m(f){return n.
G1(r.You,f)}e(m,"datetime");function g(f){return core._isoDate(ZodISODate,f)}e(g,"date");function d(f){return core._isoTime(ZodISOTime,f)}e(d,"time");function h(f){
return core._isoDuration(ZodISODuration,f)}e(h,"duration")})};export{G as id,V as ids,H as modules};
