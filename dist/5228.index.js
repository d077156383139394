var K=Object.defineProperty;var n=(P,h)=>K(P,"name",{value:h,configurable:!0});const V=5228,G=[5228],H={55228:((P,h,s)=>{s.r(h),s.d(h,{clearTimings:n(()=>v,"clearTimings"),readTiming:n(()=>b,"readTiming"),recordTiming:n(()=>M,"recordTiming")});
var e=s(26921),a=s(44143),l=s(75892),p=s(76363),c=s(10764);const r="measures/",u=e.Ikc({restore_seconds:e.aig().nonnegative()});async function b({digest:_,manifest:f},{
store:E},O){const t=f.source.build_seconds;try{const o=await E.get(`${r}${(0,a.ZD)(_)}`,O);return $(u.parse(JSON.parse(Buffer.from(o).toString())).restore_seconds,
t)}catch(o){if(o instanceof l.JC&&o.code==="ERR_CANCELLED")throw o;return $(void 0,t)}}n(b,"readTiming");async function M({digest:_},f,{store:E,c:O}){const t=Buffer.
from(JSON.stringify({restore_seconds:Math.round(f*1e3)/1e3}));try{await E.put(`${r}${(0,a.ZD)(_)}`,[t],O)}catch(o){O.log.info(`How long the restore took is not \
remembered, so that a later job restores again: ${o instanceof Error?o.message:o}`)}}n(M,"recordTiming");async function v(_,f){if(!(0,c.$9)(_)||!(0,c.HE)(_))return;
const E=[];for await(const{key:t}of _.list(r,f))E.push(t);if(E.length===0)return;const O=new Set;for await(const t of _.listRefs(f)){const o=await _.read(t,f),i=o&&
(0,p.s)(o);i!==void 0&&O.add(`${r}${(0,a.ZD)(i)}`)}for(const t of E)O.has(t)||await _.delete(t,f)}n(v,"clearTimings");function $(_,f){const E=_===void 0||f===void 0||
_<f;return{restoreSeconds:_,buildSeconds:f,isWorthwhile:E}}n($,"worthOf")}),52875:((P,h,s)=>{s.d(h,{l:n(()=>e,"l"),w:n(()=>a,"w")});const e=4096;function a(l,p=e){
return l.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,p)}n(a,"plainText")}),72018:((P,h,s)=>{s.d(h,{i:n(()=>l,"i"),l:n(()=>p,"l")});var e=s(44143);const a=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function l(c){const r=`${JSON.stringify(c,void 0,2)}
`,u=r.indexOf(`
`,2)+1;return`${r.slice(0,u)}  "checksum": "${(0,e.ol)(r)}",
${r.slice(u)}`}n(l,"withChecksum");function p(c){const r=a.exec(c);if(r===null)return;const u=c.slice(0,r.index)+c.slice(r.index+r[0].length);return{stated:r[1],
found:(0,e.ol)(u)}}n(p,"checksumOf")}),76363:((P,h,s)=>{s.d(h,{h:n(()=>c,"h"),s:n(()=>r,"s")});var e=s(44143),a=s(75892),l=s(56566),p=s(13266);function c(b){const{
snapshot_name:M,project_name:v,is_global:$,imported:_,packs:f,files:E,services:O,volumes:t,bind_mounts:o,blobs:i,...d}=b,m={...d,services:O.map(({image_tag:g,image_file:x,
...A})=>A),volumes:t.map(({volume_file:g,...x})=>x),...o!==void 0&&{bind_mounts:o.map(({bind_file:g,...x})=>x)},blobs:i.map(({recipe:g,...x})=>x)};return(0,e.ol)(
`${JSON.stringify(u(m),void 0,2)}
`)}n(c,"snapshotDigest");function r(b){try{return c((0,l.N)(b))}catch(M){if(M instanceof a.JC)return;throw M}}n(r,"digestIn");function u(b){return Object.fromEntries(
Object.keys(p.rc.shape).flatMap(M=>M in b?[[M,b[M]]]:[]))}n(u,"inOrder")}),56566:((P,h,s)=>{s.d(h,{Z:n(()=>v,"Z"),N:n(()=>$,"N")});var e=s(75892),a=s(13266);const l={
languages:a.Ju,tools:a.Bk,services:a.gw,volumes:a.Fi,bind_mounts:a.Fi,left_out:2*a.Fi,blobs:a.gM,packs:a.op,files:a.gM},p={layers:a.Uf,references:a.Ub};function c(t){
const{services:o}=Object(t),i=Array.isArray(o)?o:[];return r(l,t)??i.map(d=>r(p,d)).find(d=>d!==void 0)}n(c,"tooLong");function r(t,o){const i=Object(o),d=Object.
entries(t).find(([m,g])=>u(i[m])>g);return d&&`${d[0]}: more than ${d[1]} entries`}n(r,"longerThan");function u(t){return Array.isArray(t)?t.length:typeof t=="o\
bject"&&t!==null?Object.keys(t).length:0}n(u,"countOf");var b=s(72018),M=s(93211);const v=32*1024*1024;function $(t,o="metadata.json"){if(t.length>v)throw new e.
cs(`${o} has ${t.length} bytes, more than the limit of ${v}`);const i=_(t,o),d=f(i,o),m=E(d,o),g=(0,b.l)(i);if(g===void 0)throw new e.cs(`${o} is not a manifest\
: it has no checksum`);if(g.stated!==g.found)throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const x=c(d);if(x!==void 0)throw m?
O(o,m,x):new e.cs(`${o} is not a manifest: ${x}`);const A=a.rc.safeParse(d);if(A.success)return A.data;const I=(0,M.w)(A.error.issues);throw m?O(o,m,I):new e.cs(
`${o} is not a manifest: ${I}`)}n($,"parseManifest");function _(t,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch(i){throw new e.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:i})}}n(_,"readText");function f(t,o){try{return JSON.parse(t)}catch(i){throw new e.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:i})}}n(f,"readJson");function E(t,o){const i=typeof t=="object"&&t!==null&&"version"in t?t.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[d=0,m=0]=i.split(".").map(Number),[g=0,x=0]=a.hh.split(".").map(Number);if(d>g)throw O(o,i);if(d<g)throw new e.Wt(`${o} has the manifest ve\
rsion ${i}, which this version of vm does not read`);return m>x?i:void 0}n(E,"refuseOtherMajor");function O(t,o,i){const d=i===void 0?"":`: ${i}`;return new e.Wt(
`${t} was written by a newer version of vm (manifest version ${o})${d}`,{hint:"Update vm and try again"})}n(O,"writtenByNewer")}),93211:((P,h,s)=>{s.d(h,{w:n(()=>e,
"w")});function e(l){const[p]=l;if(p===void 0)return"it does not match the schema";const c=l.length>1?` (and ${l.length-1} more)`:"";return`${a(p.path)}: ${p.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${c}`}n(e,"describeIssues");function a(l){return l.length===0?"the document":l.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(a,"fieldName")}),13266:((P,h,s)=>{s.d(h,{Bk:n(()=>O,"Bk"),EU:n(
()=>D,"EU"),Fi:n(()=>_,"Fi"),Ju:n(()=>E,"Ju"),Ub:n(()=>v,"Ub"),Uf:n(()=>M,"Uf"),Vz:n(()=>S,"Vz"),_O:n(()=>T,"_O"),gM:n(()=>f,"gM"),gw:n(()=>$,"gw"),h_:n(()=>R,"\
h_"),hh:n(()=>r,"hh"),op:n(()=>t,"op"),rc:n(()=>C,"rc")});var e=s(26921),a=s(64377),l=s(52875),p=s(75558),c=s(42316);const r="1.1",u=["image","container","compo\
se"],b=1e4,M=1024,v=1024,$=256,_=1024,f=1e5,E=1e3,O=1e4,t=1e6,o=new RegExp("^\\P{Cc}*$","u"),i=/^[\P{Cc}\t\n]*$/u,d=/^[0-9a-f]{64}$/,m=n(k=>e.YjP().max(k).regex(
o,"control characters are not allowed"),"words"),g=m(l.l),x=e.YjP().max(p.zB).regex(p.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),A=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=e.YjP().regex(d,"expected 64 hex digits"),w=e.Uy$(["sha256:",e.YjP().regex(d)],{error:"expe\
cted sha256: and 64 hex digits"}),y=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=e.YjP().max(512).regex(
/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),Z=e.Ikc({config:w,layers:e.YOg(w).max(M),platform:y,references:e.YOg(j).max(v)}),D=e.YjP().
max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),L=e.Ikc({name:x.max(80),image_tag:j,image_digest:w,
image_file:D.optional(),layers:e.YOg(w).max(M),references:e.YOg(j).max(v),platform:y.optional()}),U=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:w,size_bytes:A,volume_file:D.optional()}),Y=e.Ikc({path:g.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),
digest:w,size_bytes:A,bind_file:D.optional()}),B=e.g1P(m(64),m(256)).refine(k=>Object.keys(k).length<=E,`more than ${E} entries`),X=e.YOg(e.Ikc({manager:m(32),name:m(
512),version:m(512)})),N=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:g.nullable(),dirty:e.zMY()}),z=e.Ikc({path:D,size:A,sha256:I}),W=e.Ikc({digest:w,
size:A,recipe:w.optional(),role:e.k5n(["config","layer","volume","metadata"]),path:D.optional()}),T=g,S=m(256),R=e.YjP().max(b).regex(i,"control characters are \
not allowed"),C=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:e.k5n(u),snapshot_name:x,project_name:x,is_global:e.zMY(),created_at:a.
w$(),description:R,image_digest:w,platform:y,size_bytes:A,languages:B,tools:e.YOg(g).max(O),services:e.YOg(L).min(1).max($),volumes:e.YOg(U).max(_),bind_mounts:e.
YOg(Y).max(_).optional(),left_out:e.YOg(g).max(2*_).optional(),git:N.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:g,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:g}).optional(),trigger:e.k5n(c.N).optional(),context:T.optional(),run_id:S.optional(),container:e.Ikc({id:I,
name:m(255),of:m(255).optional()}).optional(),tool_version:g,blobs:e.YOg(W).max(f),packs:e.YOg(I).max(t).optional(),files:e.YOg(z).max(f).optional()}),J=C.extend(
{checksum:w})}),10764:((P,h,s)=>{s.d(h,{$9:n(()=>l,"$9"),BR:n(()=>v,"BR"),HE:n(()=>p,"HE"),Iv:n(()=>$,"Iv"),JN:n(()=>i,"JN"),Lf:n(()=>M,"Lf"),Ow:n(()=>E,"Ow"),V2:n(
()=>u,"V2"),YG:n(()=>c,"YG"),_f:n(()=>b,"_f"),at:n(()=>a,"at"),d0:n(()=>f,"d0"),dd:n(()=>_,"dd"),eA:n(()=>t,"eA"),nR:n(()=>r,"nR"),oo:n(()=>o,"oo"),tZ:n(()=>O,"\
tZ")});const e=n(d=>m=>d in m,"guard"),a=e("listVersioned"),l=e("list"),p=e("delete"),c=e("stage"),r=e("putSidecarFiles"),u=e("freeBytes"),b=e("lockExclusively"),
M=e("workers"),v=e("discardRef"),$=e("abortStaleUploads"),_=e("newestRef"),f=e("missing"),E=e("now"),O=e("fileTime"),t=e("unkept"),o=e("prove"),i=e("assertWrita\
ble")}),64377:((P,h,s)=>{s.d(h,{w$:n(()=>l,"w$")});var e=s(43759),a=s(26921);function l(u){return e.G1(a.You,u)}n(l,"datetime");function p(u){return core._isoDate(
ZodISODate,u)}n(p,"date");function c(u){return core._isoTime(ZodISOTime,u)}n(c,"time");function r(u){return core._isoDuration(ZodISODuration,u)}n(r,"duration")})};export{V as id,G as ids,H as modules};
