var K=Object.defineProperty;var e=(P,g)=>K(P,"name",{value:g,configurable:!0});const G=5228,V=[5228],H={55228:((P,g,i)=>{i.r(g),i.d(g,{clearTimings:e(()=>v,"clearTimings"),readTiming:e(()=>b,"readTiming"),recordTiming:e(()=>M,"recordTiming")});
var n=i(26921),a=i(44143),d=i(75892),h=i(76363),c=i(10764);const r="measures/",l=n.Ikc({restore_seconds:n.aig().nonnegative()});async function b({digest:_,manifest:m},{
store:E},O){const s=m.source.build_seconds;try{const o=await E.get(`${r}${(0,a.ZD)(_)}`,O);return $(l.parse(JSON.parse(Buffer.from(o).toString())).restore_seconds,
s)}catch(o){if(o instanceof d.JC&&o.code==="ERR_CANCELLED")throw o;return $(void 0,s)}}e(b,"readTiming");async function M({digest:_},m,{store:E,c:O}){const s=Buffer.
from(JSON.stringify({restore_seconds:Math.round(m*1e3)/1e3}));try{await E.put(`${r}${(0,a.ZD)(_)}`,[s],O)}catch(o){O.log.info(`How long the restore took is not \
remembered, so that a later job restores again: ${o instanceof Error?o.message:o}`)}}e(M,"recordTiming");async function v(_,m){if(!(0,c.$9)(_)||!(0,c.HE)(_))return;
const E=[];for await(const{key:s}of _.list(r,m))E.push(s);if(E.length===0)return;const O=new Set;for await(const s of _.listRefs(m)){const o=await _.read(s,m),t=o&&
(0,h.s)(o);t!==void 0&&O.add(`${r}${(0,a.ZD)(t)}`)}for(const s of E)O.has(s)||await _.delete(s,m)}e(v,"clearTimings");function $(_,m){const E=_===void 0||m===void 0||
_<m;return{restoreSeconds:_,buildSeconds:m,paysOff:E}}e($,"worthOf")}),52875:((P,g,i)=>{i.d(g,{l:e(()=>n,"l"),w:e(()=>a,"w")});const n=4096;function a(d,h=n){return d.
replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,h)}e(a,"plainText")}),72018:((P,g,i)=>{i.d(g,{i:e(()=>d,"i"),l:e(()=>h,"l")});var n=i(44143);const a=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function d(c){const r=`${JSON.stringify(c,void 0,2)}
`,l=r.indexOf(`
`,2)+1;return`${r.slice(0,l)}  "checksum": "${(0,n.ol)(r)}",
${r.slice(l)}`}e(d,"withChecksum");function h(c){const r=a.exec(c);if(r===null)return;const l=c.slice(0,r.index)+c.slice(r.index+r[0].length);return{stated:r[1],
found:(0,n.ol)(l)}}e(h,"checksumOf")}),76363:((P,g,i)=>{i.d(g,{h:e(()=>c,"h"),s:e(()=>r,"s")});var n=i(44143),a=i(75892),d=i(56566),h=i(13266);function c(b){const{
snapshot_name:M,project_name:v,is_global:$,imported:_,packs:m,files:E,services:O,volumes:s,bind_mounts:o,blobs:t,...u}=b,p={...u,services:O.map(({image_tag:f,image_file:x,
...A})=>A),volumes:s.map(({volume_file:f,...x})=>x),...o!==void 0&&{bind_mounts:o.map(({bind_file:f,...x})=>x)},blobs:t.map(({recipe:f,...x})=>x)};return(0,n.ol)(
`${JSON.stringify(l(p),void 0,2)}
`)}e(c,"snapshotDigest");function r(b){try{return c((0,d.N)(b))}catch(M){if(M instanceof a.JC)return;throw M}}e(r,"digestIn");function l(b){return Object.fromEntries(
Object.keys(h.rc.shape).flatMap(M=>M in b?[[M,b[M]]]:[]))}e(l,"inOrder")}),56566:((P,g,i)=>{i.d(g,{Z:e(()=>v,"Z"),N:e(()=>$,"N")});var n=i(75892),a=i(13266);const d={
languages:a.Ju,tools:a.Bk,services:a.gw,volumes:a.Fi,bind_mounts:a.Fi,left_out:2*a.Fi,blobs:a.gM,packs:a.op,files:a.gM},h={layers:a.Uf,references:a.Ub};function c(s){
const{services:o}=Object(s),t=Array.isArray(o)?o:[];return r(d,s)??t.map(u=>r(h,u)).find(u=>u!==void 0)}e(c,"tooLong");function r(s,o){const t=Object(o),u=Object.
entries(s).find(([p,f])=>l(t[p])>f);return u&&`${u[0]}: more than ${u[1]} entries`}e(r,"longerThan");function l(s){return Array.isArray(s)?s.length:typeof s=="o\
bject"&&s!==null?Object.keys(s).length:0}e(l,"countOf");var b=i(72018),M=i(93211);const v=32*1024*1024;function $(s,o="metadata.json"){if(s.length>v)throw new n.
cs(`${o} has ${s.length} bytes, more than the limit of ${v}`);const t=_(s,o),u=m(t,o),p=E(u,o),f=(0,b.l)(t);if(f===void 0)throw new n.cs(`${o} is not a manifest\
: it has no checksum`);if(f.stated!==f.found)throw new n.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const x=c(u);if(x!==void 0)throw p?
O(o,p,x):new n.cs(`${o} is not a manifest: ${x}`);const A=a.rc.safeParse(u);if(A.success)return A.data;const I=(0,M.w)(A.error.issues);throw p?O(o,p,I):new n.cs(
`${o} is not a manifest: ${I}`)}e($,"parseManifest");function _(s,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch(t){throw new n.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:t})}}e(_,"readText");function m(s,o){try{return JSON.parse(s)}catch(t){throw new n.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:t})}}e(m,"readJson");function E(s,o){const t=typeof s=="object"&&s!==null&&"version"in s?s.version:void 0;if(typeof t!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(t))return;const[u=0,p=0]=t.split(".").map(Number),[f=0,x=0]=a.hh.split(".").map(Number);if(u>f)throw O(o,t);if(u<f)throw new n.Wt(`${o} has the manifest ve\
rsion ${t}, which this version of vm does not read`);return p>x?t:void 0}e(E,"refuseOtherMajor");function O(s,o,t){const u=t===void 0?"":`: ${t}`;return new n.Wt(
`${s} was written by a newer version of vm (manifest version ${o})${u}`,{hint:"Update vm and try again"})}e(O,"writtenByNewer")}),93211:((P,g,i)=>{i.d(g,{w:e(()=>n,
"w")});function n(d){const[h]=d;if(h===void 0)return"it does not match the schema";const c=d.length>1?` (and ${d.length-1} more)`:"";return`${a(h.path)}: ${h.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${c}`}e(n,"describeIssues");function a(d){return d.length===0?"the document":d.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(a,"fieldName")}),13266:((P,g,i)=>{i.d(g,{Bk:e(()=>O,"Bk"),EU:e(
()=>y,"EU"),Fi:e(()=>_,"Fi"),Ju:e(()=>E,"Ju"),Ub:e(()=>v,"Ub"),Uf:e(()=>M,"Uf"),Vz:e(()=>S,"Vz"),_O:e(()=>T,"_O"),gM:e(()=>m,"gM"),gw:e(()=>$,"gw"),h_:e(()=>R,"\
h_"),hh:e(()=>r,"hh"),op:e(()=>s,"op"),rc:e(()=>C,"rc")});var n=i(26921),a=i(64377),d=i(52875),h=i(75558),c=i(42316);const r="1.1",l=["image","container","compo\
se"],b=1e4,M=1024,v=1024,$=256,_=1024,m=1e5,E=1e3,O=1e4,s=1e6,o=new RegExp("^\\P{Cc}*$","u"),t=/^[\P{Cc}\t\n]*$/u,u=/^[0-9a-f]{64}$/,p=e(k=>n.YjP().max(k).regex(
o,"control characters are not allowed"),"words"),f=p(d.l),x=n.YjP().max(h.zB).regex(h.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),A=n.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=n.YjP().regex(u,"expected 64 hex digits"),w=n.Uy$(["sha256:",n.YjP().regex(u)],{error:"expe\
cted sha256: and 64 hex digits"}),D=n.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=n.YjP().max(512).regex(
/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),Z=n.Ikc({config:w,layers:n.YOg(w).max(M),platform:D,references:n.YOg(j).max(v)}),y=n.YjP().
max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),L=n.Ikc({name:x.max(80),image_tag:j,image_digest:w,
image_file:y.optional(),layers:n.YOg(w).max(M),references:n.YOg(j).max(v),platform:D.optional()}),Y=n.Ikc({name:n.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:w,size_bytes:A,volume_file:y.optional()}),B=n.Ikc({path:f.regex(/^\//,"expected an absolute path"),type:n.k5n(["folder","file"]),
digest:w,size_bytes:A,bind_file:y.optional()}),U=n.g1P(p(64),p(256)).refine(k=>Object.keys(k).length<=E,`more than ${E} entries`),X=n.YOg(n.Ikc({manager:p(32),name:p(
512),version:p(512)})),N=n.Ikc({commit:n.YjP().regex(/^[0-9a-f]{7,64}$/),branch:f.nullable(),dirty:n.zMY()}),z=n.Ikc({path:y,size:A,sha256:I}),W=n.Ikc({digest:w,
size:A,recipe:w.optional(),role:n.k5n(["config","layer","volume","metadata"]),path:y.optional()}),T=f,S=p(256),R=n.YjP().max(b).regex(t,"control characters are \
not allowed"),C=n.Ikc({version:n.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:n.k5n(l),snapshot_name:x,project_name:x,is_global:n.zMY(),created_at:a.
w$(),description:R,image_digest:w,platform:D,size_bytes:A,languages:U,tools:n.YOg(f).max(O),services:n.YOg(L).min(1).max($),volumes:n.YOg(Y).max(_),bind_mounts:n.
YOg(B).max(_).optional(),left_out:n.YOg(f).max(2*_).optional(),git:N.nullable(),source:n.Ikc({type:n.k5n(["built","captured","imported"]),from:f,build_seconds:n.
aig().nonnegative().optional()}),imported:n.Ikc({from:f}).optional(),trigger:n.k5n(c.N).optional(),context:T.optional(),run_id:S.optional(),container:n.Ikc({id:I,
name:p(255),of:p(255).optional()}).optional(),tool_version:f,blobs:n.YOg(W).max(m),packs:n.YOg(I).max(s).optional(),files:n.YOg(z).max(m).optional()}),J=C.extend(
{checksum:w})}),10764:((P,g,i)=>{i.d(g,{$9:e(()=>a,"$9"),BR:e(()=>M,"BR"),HE:e(()=>d,"HE"),Iv:e(()=>v,"Iv"),JN:e(()=>o,"JN"),Lf:e(()=>b,"Lf"),Ow:e(()=>m,"Ow"),V2:e(
()=>r,"V2"),YG:e(()=>h,"YG"),_f:e(()=>l,"_f"),d0:e(()=>_,"d0"),dd:e(()=>$,"dd"),eA:e(()=>O,"eA"),lM:e(()=>n,"lM"),nR:e(()=>c,"nR"),oo:e(()=>s,"oo"),tZ:e(()=>E,"\
tZ")});const n=e(t=>"listStamped"in t,"isStamped"),a=e(t=>"list"in t,"isListable"),d=e(t=>"delete"in t,"isDeletable"),h=e(t=>"stage"in t,"isStaging"),c=e(t=>"sh\
elve"in t,"isShelving"),r=e(t=>"freeBytes"in t,"isMeasured"),l=e(t=>"lockExclusively"in t,"isLockable"),b=e(t=>"workers"in t,"isWorked"),M=e(t=>"discardRef"in t,
"isDiscarding"),v=e(t=>"tidy"in t,"canCleanUploads"),$=e(t=>"newestRef"in t,"canSearchRefs"),_=e(t=>"missing"in t,"isLossy"),m=e(t=>"now"in t,"isClocked"),E=e(t=>"\
fileTime"in t,"isTiming"),O=e(t=>"unkept"in t,"isKeeping"),s=e(t=>"prove"in t,"isProving"),o=e(t=>"assertWritable"in t,"isGuarded")}),64377:((P,g,i)=>{i.d(g,{w$:e(
()=>d,"w$")});var n=i(43759),a=i(26921);function d(l){return n.G1(a.You,l)}e(d,"datetime");function h(l){return core._isoDate(ZodISODate,l)}e(h,"date");function c(l){
return core._isoTime(ZodISOTime,l)}e(c,"time");function r(l){return core._isoDuration(ZodISODuration,l)}e(r,"duration")})};export{G as id,V as ids,H as modules};
