var G=Object.defineProperty;var n=($,m)=>G($,"name",{value:m,configurable:!0});const ne=5228,te=[5228],se={55228:(($,m,o)=>{o.r(m),o.d(m,{clearTimings:n(()=>P,"clearTimings"),readTiming:n(()=>v,"readTiming"),recordTiming:n(()=>x,"recordTim\
ing")});var e=o(26921),a=o(44143),d=o(75892),f=o(76363),c=o(10764);const r="measures/",l=e.Ikc({restore_seconds:e.aig().nonnegative()});async function v({digest:_,
manifest:g},{store:O},p){const s=g.source.build_seconds;try{const t=await O.get(`${r}${(0,a.ZD)(_)}`,p);return I(l.parse(JSON.parse(Buffer.from(t).toString())).
restore_seconds,s)}catch(t){if(t instanceof d.JC&&t.code==="ERR_CANCELLED")throw t;return I(void 0,s)}}n(v,"readTiming");async function x({digest:_},g,{store:O,
c:p}){const s=Buffer.from(JSON.stringify({restore_seconds:Math.round(g*1e3)/1e3}));try{await O.put(`${r}${(0,a.ZD)(_)}`,[s],p)}catch(t){p.log.info(`Cannot recor\
d how long the restore took, so a later job restores again: ${t instanceof Error?t.message:t}`)}}n(x,"recordTiming");async function P(_,g){if(!(0,c.$9)(_)||!(0,c.
HE)(_))return;const O=[];for await(const{key:s}of _.list(r,g))O.push(s);if(O.length===0)return;const p=new Set;for await(const s of _.listRefs(g)){const t=await _.
read(s,g),i=t&&(0,f.s)(t);i!==void 0&&p.add(`${r}${(0,a.ZD)(i)}`)}for(const s of O)p.has(s)||await _.delete(s,g)}n(P,"clearTimings");function I(_,g){const O=_===
void 0||g===void 0||_<g;return{restoreSeconds:_,buildSeconds:g,isWorthwhile:O}}n(I,"worthOf")}),52875:(($,m,o)=>{o.d(m,{l:n(()=>e,"l"),w:n(()=>a,"w")});const e=4096;
function a(d,f=e){return d.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,f)}n(a,"plainText")}),72018:(($,m,o)=>{o.d(m,{i:n(()=>d,"i"),l:n(()=>f,"l")});var e=o(
44143);const a=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function d(c){const r=`${JSON.stringify(c,void 0,2)}
`,l=r.indexOf(`
`,2)+1;return`${r.slice(0,l)}  "checksum": "${(0,e.ol)(r)}",
${r.slice(l)}`}n(d,"withChecksum");function f(c){const r=a.exec(c);if(r===null)return;const l=c.slice(0,r.index)+c.slice(r.index+r[0].length);return{stated:r[1],
found:(0,e.ol)(l)}}n(f,"checksumOf")}),76363:(($,m,o)=>{o.d(m,{h:n(()=>c,"h"),s:n(()=>r,"s")});var e=o(44143),a=o(75892),d=o(56566),f=o(13266);function c(v){const{
snapshot_name:x,project_name:P,is_global:I,imported:_,packs:g,files:O,services:p,volumes:s,bind_mounts:t,parts:i,blobs:u,...b}=v,h={...b,...p.length>0&&{services:p.
map(({image_tag:E,image_file:M,...A})=>A)},volumes:s.map(({volume_file:E,...M})=>M),...t!==void 0&&{bind_mounts:t.map(({bind_file:E,...M})=>M)},...i!==void 0&&{
parts:i.map(({part_file:E,...M})=>M)},blobs:u.map(({recipe:E,...M})=>M)};return(0,e.ol)(`${JSON.stringify(l(h),void 0,2)}
`)}n(c,"snapshotDigest");function r(v){try{return c((0,d.N)(v))}catch(x){if(x instanceof a.JC)return;throw x}}n(r,"digestIn");function l(v){return Object.fromEntries(
Object.keys(f.rc.shape).flatMap(x=>x in v?[[x,v[x]]]:[]))}n(l,"inOrder")}),56566:(($,m,o)=>{o.d(m,{Z:n(()=>P,"Z"),N:n(()=>I,"N")});var e=o(75892),a=o(13266);const d={
languages:a.Ju,tools:a.Bk,services:a.gw,volumes:a.Fi,bind_mounts:a.Fi,parts:a.kz,left_out:2*a.Fi,blobs:a.gM,packs:a.op,files:a.gM},f={layers:a.Uf,references:a.Ub};
function c(s){const{services:t}=Object(s),i=Array.isArray(t)?t:[];return r(d,s)??i.map(u=>r(f,u)).find(u=>u!==void 0)}n(c,"tooLong");function r(s,t){const i=Object(
t),u=Object.entries(s).find(([b,h])=>l(i[b])>h);return u&&`${u[0]}: more than ${u[1]} entries`}n(r,"longerThan");function l(s){return Array.isArray(s)?s.length:
typeof s=="object"&&s!==null?Object.keys(s).length:0}n(l,"countOf");var v=o(72018),x=o(93211);const P=32*1024*1024;function I(s,t="metadata.json"){if(s.length>P)
throw new e.cs(`${t} has ${s.length} bytes, more than the limit of ${P}`);const i=_(s,t),u=g(i,t),b=O(u,t),h=(0,v.l)(i);if(h===void 0)throw new e.cs(`${t} is no\
t a manifest: it has no checksum`);if(h.stated!==h.found)throw new e.cs(`${t} is damaged or was edited: its checksum does not match`);const E=c(u);if(E!==void 0)
throw b?p(t,b,E):new e.cs(`${t} is not a manifest: ${E}`);const M=a.rc.safeParse(u);if(M.success)return M.data;const A=(0,x.w)(M.error.issues);throw b?p(t,b,A):
new e.cs(`${t} is not a manifest: ${A}`)}n(I,"parseManifest");function _(s,t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch(i){throw new e.
cs(`${t} is not a manifest: it is not UTF-8`,{cause:i})}}n(_,"readText");function g(s,t){try{return JSON.parse(s)}catch(i){throw new e.cs(`${t} is not a manifes\
t: it is not JSON`,{cause:i})}}n(g,"readJson");function O(s,t){const i=typeof s=="object"&&s!==null&&"version"in s?s.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[u=0,b=0]=i.split(".").map(Number),[h=0,E=0]=a.hh.split(".").map(Number);if(u>h)throw p(t,i);if(u<h)throw new e.Wt(`${t} has manifest versio\
n ${i}, which this version of vm cannot read`);return b>E?i:void 0}n(O,"refuseOtherMajor");function p(s,t,i){const u=i===void 0?"":`: ${i}`;return new e.Wt(`${s}\
 was written by a newer version of vm (manifest version ${t})${u}`,{hint:"Update vm and try again"})}n(p,"writtenByNewer")}),93211:(($,m,o)=>{o.d(m,{w:n(()=>e,"\
w")});function e(d){const[f]=d;if(f===void 0)return"it does not match the schema";const c=d.length>1?` (and ${d.length-1} more)`:"";return`${a(f.path)}: ${f.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${c}`}n(e,"describeIssues");function a(d){return d.length===0?"the document":d.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(a,"fieldName")}),13266:(($,m,o)=>{o.d(m,{Bk:n(()=>s,"Bk"),EU:n(
()=>D,"EU"),Fi:n(()=>_,"Fi"),GX:n(()=>J,"GX"),Ju:n(()=>p,"Ju"),Ub:n(()=>P,"Ub"),Uf:n(()=>x,"Uf"),Vz:n(()=>C,"Vz"),_O:n(()=>S,"_O"),gM:n(()=>O,"gM"),gw:n(()=>I,"\
gw"),h_:n(()=>L,"h_"),hh:n(()=>r,"hh"),kz:n(()=>g,"kz"),op:n(()=>t,"op"),rc:n(()=>Y,"rc")});var e=o(26921),a=o(64377),d=o(52875),f=o(75558),c=o(42316);const r="\
1.2",l={image:"1.0",container:"1.1",compose:"1.1"},v=1e4,x=1024,P=1024,I=256,_=1024,g=1024,O=1e5,p=1e3,s=1e4,t=1e6,i=new RegExp("^\\P{Cc}*$","u"),u=/^[\P{Cc}\t\n]*$/u,
b=/^[0-9a-f]{64}$/,h=n(y=>e.YjP().max(y).regex(i,"control characters are not allowed"),"words"),E=h(d.l),M=e.YjP().max(f.zB).regex(f.o_,"expected letters, digit\
s, dot, underscore and dash, a letter or digit first"),A=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),j=e.YjP().regex(b,"expected 64 hex digits"),w=e.
Uy$(["sha256:",e.YjP().regex(b)],{error:"expected sha256: and 64 hex digits"}),k=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arc\
h or os/arch/variant"),T=e.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),H=e.Ikc({config:w,layers:e.YOg(w).max(x),platform:k,
references:e.YOg(T).max(P)}),D=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),
U=e.Ikc({name:M.max(80),image_tag:T,image_digest:w,image_file:D.optional(),layers:e.YOg(w).max(x),references:e.YOg(T).max(P),platform:k.optional()}),B=e.Ikc({name:e.
YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:w,size_bytes:A,volume_file:D.optional()}),z=e.Ikc({path:E.regex(/^\//,"ex\
pected an absolute path"),type:e.k5n(["folder","file"]),digest:w,size_bytes:A,bind_file:D.optional()}),R=/^[a-z][a-z0-9-]{0,31}$/,N=e.Ikc({role:e.YjP().regex(R,
"expected lower-case letters, digits and dashes"),name:M,digest:w,size_bytes:A,part_file:D.optional()}),W=e.g1P(h(64),h(256)).refine(y=>Object.keys(y).length<=p,
`more than ${p} entries`),Q=e.YOg(e.Ikc({manager:h(32),name:h(512),version:h(512)})),K=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:E.nullable(),dirty:e.
zMY()}),X=e.Ikc({path:D,size:A,sha256:j}),Z=e.Ikc({digest:w,size:A,recipe:w.optional(),role:e.k5n(["config","layer","volume","part","metadata"]),path:D.optional()}),
S=E,C=h(256),L=e.YjP().max(v).regex(u,"control characters are not allowed"),F=e.YjP().regex(R,"expected lower-case letters, digits and dashes"),Y=e.Ikc({version:e.
YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:F,snapshot_name:M,project_name:M,is_global:e.zMY(),created_at:a.w$(),description:L,image_digest:w.
optional(),platform:k,size_bytes:A,languages:W,tools:e.YOg(E).max(s),services:e.YOg(U).max(I).default([]),volumes:e.YOg(B).max(_),bind_mounts:e.YOg(z).max(_).optional(),
parts:e.YOg(N).max(g).optional(),left_out:e.YOg(E).max(2*_).optional(),git:K.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:E,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:E}).optional(),trigger:e.k5n(c.N).optional(),context:S.optional(),run_id:C.optional(),container:e.Ikc({id:j,
name:h(255),of:h(255).optional()}).optional(),tool_version:E,blobs:e.YOg(Z).max(O),packs:e.YOg(j).max(t).optional(),files:e.YOg(X).max(O).optional()}),q=Y.extend(
{checksum:w});function J(y,{hasParts:V}){return(V?void 0:l[y])??r}n(J,"versionFor")}),10764:(($,m,o)=>{o.d(m,{$9:n(()=>d,"$9"),BR:n(()=>P,"BR"),HE:n(()=>f,"HE"),
Iv:n(()=>I,"Iv"),JN:n(()=>i,"JN"),Lf:n(()=>x,"Lf"),Ow:n(()=>O,"Ow"),V2:n(()=>l,"V2"),YG:n(()=>c,"YG"),_f:n(()=>v,"_f"),at:n(()=>a,"at"),d0:n(()=>g,"d0"),dd:n(()=>_,
"dd"),eA:n(()=>s,"eA"),nR:n(()=>r,"nR"),oo:n(()=>t,"oo"),tZ:n(()=>p,"tZ")});const e=n(u=>b=>u in b,"guard"),a=e("listVersioned"),d=e("list"),f=e("delete"),c=e("\
stage"),r=e("putSidecarFiles"),l=e("freeBytes"),v=e("lockExclusively"),x=e("workers"),P=e("discardRef"),I=e("abortStaleUploads"),_=e("newestRef"),g=e("missing"),
O=e("now"),p=e("fileTime"),s=e("unkept"),t=e("prove"),i=e("assertWritable")}),64377:(($,m,o)=>{o.d(m,{w$:n(()=>d,"w$")});var e=o(43759),a=o(26921);function d(l){
return e.G1(a.You,l)}n(d,"datetime");function f(l){return core._isoDate(ZodISODate,l)}n(f,"date");function c(l){return core._isoTime(ZodISOTime,l)}n(c,"time");function r(l){
return core._isoDuration(ZodISODuration,l)}n(r,"duration")})};export{ne as id,te as ids,se as modules};
