var G=Object.defineProperty;var n=(A,p)=>G(A,"name",{value:p,configurable:!0});const ne=5912,te=[5912],oe={75912:((A,p,s)=>{s.d(p,{DQ:n(()=>y,"DQ"),Kd:n(()=>P,"Kd"),gX:n(()=>E,"gX")});var e=s(44143),o=s(75892),u=s(58975),g=s(69865),i=s(75558),
_=s(56566);const h=n(f=>"lossOf"in f,"isExplaining");function y(f,O){return h(O)?O.lossOf(f):void 0}n(y,"missingReason");function P(f,O){const M=new Map,c={read:n(
async(a,m)=>{const t=await f.read(a,m);M.delete((0,i.SN)(a));const d=t&&await l(t,m);if(t===void 0||d===void 0)return t;M.set((0,i.SN)(a),{reason:d,held:(0,e.ol)(
t)})},"read"),compareAndSwap:n(async(a,m,t,d)=>{await f.compareAndSwap(a,m??M.get((0,i.SN)(a))?.held,t,d),M.delete((0,i.SN)(a)),t!==void 0&&await r(E((0,_.N)(t)),
d)},"compareAndSwap"),lossOf:n(a=>M.get((0,i.SN)(a))?.reason,"lossOf")};return(0,u.L)(f,c);async function r(a,m){try{const{objects:t,bytes:d,refused:x}=await f.
evict(a,m);t>0&&O.info(`${f.location} was full: removed ${(0,g.z3)(d)} of the least recently used data`),x!==void 0&&O.warn(`${f.location} exceeds its budget, a\
nd nothing could be removed: ${x}`)}catch(t){if(m.signal.throwIfAborted(),!(t instanceof o.JC))throw t;O.debug(`cannot keep ${f.location} within its budget: ${t.
message}`)}}async function l(a,m){try{const t=E((0,_.N)(a)),d=await f.missing(t,m);return d.length===0?void 0:`${f.location} has evicted ${d.length} of its ${t.
length} packs`}catch(t){if(t instanceof o.cs||t instanceof o.Wt)return t.message;throw t}}}n(P,"hideIncompleteSnapshots");function E({packs:f=[]}){return f.map(
O=>`packs/${O}`)}n(E,"packKeys")}),58975:((A,p,s)=>{s.d(p,{L:n(()=>e,"L")});function e(o,u){return new Proxy(o,{has:n((g,i)=>i in u||i in o,"has"),get(g,i){if(i in
u)return u[i];const _=Reflect.get(o,i,o);return typeof _=="function"?_.bind(o):_}})}n(e,"overlay")}),52875:((A,p,s)=>{s.d(p,{l:n(()=>e,"l"),w:n(()=>o,"w")});const e=4096;
function o(u,g=e){return u.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,g)}n(o,"plainText")}),72018:((A,p,s)=>{s.d(p,{i:n(()=>u,"i"),l:n(()=>g,"l")});var e=s(
44143);const o=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function u(i){const _=`${JSON.stringify(i,void 0,2)}
`,h=_.indexOf(`
`,2)+1;return`${_.slice(0,h)}  "checksum": "${(0,e.ol)(_)}",
${_.slice(h)}`}n(u,"withChecksum");function g(i){const _=o.exec(i);if(_===null)return;const h=i.slice(0,_.index)+i.slice(_.index+_[0].length);return{stated:_[1],
found:(0,e.ol)(h)}}n(g,"checksumOf")}),56566:((A,p,s)=>{s.d(p,{Z:n(()=>E,"Z"),N:n(()=>f,"N")});var e=s(75892),o=s(13266);const u={languages:o.Ju,tools:o.Bk,services:o.
gw,volumes:o.Fi,bind_mounts:o.Fi,parts:o.kz,left_out:2*o.Fi,blobs:o.gM,packs:o.op,files:o.gM},g={layers:o.Uf,references:o.Ub};function i(c){const{services:r}=Object(
c),l=Array.isArray(r)?r:[];return _(u,c)??l.map(a=>_(g,a)).find(a=>a!==void 0)}n(i,"tooLong");function _(c,r){const l=Object(r),a=Object.entries(c).find(([m,t])=>h(
l[m])>t);return a&&`${a[0]}: more than ${a[1]} entries`}n(_,"longerThan");function h(c){return Array.isArray(c)?c.length:typeof c=="object"&&c!==null?Object.keys(
c).length:0}n(h,"countOf");var y=s(72018),P=s(93211);const E=32*1024*1024;function f(c,r="metadata.json"){if(c.length>E)throw new e.cs(`${r} has ${c.length} byt\
es, more than the limit of ${E}`);const l=O(c,r),a=M(l,r),m=I(a,r),t=(0,y.l)(l);if(t===void 0)throw new e.cs(`${r} is not a manifest: it has no checksum`);if(t.
stated!==t.found)throw new e.cs(`${r} is damaged or was edited: its checksum does not match`);const d=i(a);if(d!==void 0)throw m?v(r,m,d):new e.cs(`${r} is not \
a manifest: ${d}`);const x=o.rc.safeParse(a);if(x.success)return x.data;const $=(0,P.w)(x.error.issues);throw m?v(r,m,$):new e.cs(`${r} is not a manifest: ${$}`)}
n(f,"parseManifest");function O(c,r){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(c)}catch(l){throw new e.cs(`${r} is not a manifest: it i\
s not UTF-8`,{cause:l})}}n(O,"readText");function M(c,r){try{return JSON.parse(c)}catch(l){throw new e.cs(`${r} is not a manifest: it is not JSON`,{cause:l})}}n(
M,"readJson");function I(c,r){const l=typeof c=="object"&&c!==null&&"version"in c?c.version:void 0;if(typeof l!="string"||!/^\d{1,6}\.\d{1,6}$/.test(l))return;const[
a=0,m=0]=l.split(".").map(Number),[t=0,d=0]=o.hh.split(".").map(Number);if(a>t)throw v(r,l);if(a<t)throw new e.Wt(`${r} has manifest version ${l}, which this ve\
rsion of vm cannot read`);return m>d?l:void 0}n(I,"refuseOtherMajor");function v(c,r,l){const a=l===void 0?"":`: ${l}`;return new e.Wt(`${c} was written by a ne\
wer version of vm (manifest version ${r})${a}`,{hint:"Update vm and try again"})}n(v,"writtenByNewer")}),93211:((A,p,s)=>{s.d(p,{w:n(()=>e,"w")});function e(u){
const[g]=u;if(g===void 0)return"it does not match the schema";const i=u.length>1?` (and ${u.length-1} more)`:"";return`${o(g.path)}: ${g.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${i}`}n(e,"describeIssues");function o(u){return u.length===0?"the document":u.map(i=>typeof i=="number"?`[${i}]`:`.${String(i).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(o,"fieldName")}),13266:((A,p,s)=>{s.d(p,{Bk:n(()=>c,"Bk"),EU:n(()=>b,"EU"),Fi:n(()=>O,
"Fi"),GX:n(()=>J,"GX"),Ju:n(()=>v,"Ju"),Ub:n(()=>E,"Ub"),Uf:n(()=>P,"Uf"),Vz:n(()=>z,"Vz"),_O:n(()=>Y,"_O"),gM:n(()=>I,"gM"),gw:n(()=>f,"gw"),h_:n(()=>N,"h_"),hh:n(
()=>_,"hh"),kz:n(()=>M,"kz"),op:n(()=>r,"op"),rc:n(()=>R,"rc")});var e=s(26921),o=s(64377),u=s(52875),g=s(75558),i=s(42316);const _="1.2",h={image:"1.0",container:"\
1.1",compose:"1.1"},y=1e4,P=1024,E=1024,f=256,O=1024,M=1024,I=1e5,v=1e3,c=1e4,r=1e6,l=new RegExp("^\\P{Cc}*$","u"),a=/^[\P{Cc}\t\n]*$/u,m=/^[0-9a-f]{64}$/,t=n(j=>e.
YjP().max(j).regex(l,"control characters are not allowed"),"words"),d=t(u.l),x=e.YjP().max(g.zB).regex(g.o_,"expected letters, digits, dot, underscore and dash,\
 a letter or digit first"),$=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),k=e.YjP().regex(m,"expected 64 hex digits"),w=e.Uy$(["sha256:",e.YjP().regex(
m)],{error:"expected sha256: and 64 hex digits"}),S=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),D=e.YjP().
max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),H=e.Ikc({config:w,layers:e.YOg(w).max(P),platform:S,references:e.YOg(D).max(
E)}),b=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),L=e.Ikc({name:x.max(80),
image_tag:D,image_digest:w,image_file:b.optional(),layers:e.YOg(w).max(P),references:e.YOg(D).max(E),platform:S.optional()}),C=e.Ikc({name:e.YjP().max(255).regex(
/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:w,size_bytes:$,volume_file:b.optional()}),U=e.Ikc({path:d.regex(/^\//,"expected an absolute pa\
th"),type:e.k5n(["folder","file"]),digest:w,size_bytes:$,bind_file:b.optional()}),T=/^[a-z][a-z0-9-]{0,31}$/,B=e.Ikc({role:e.YjP().regex(T,"expected lower-case \
letters, digits and dashes"),name:x,digest:w,size_bytes:$,part_file:b.optional()}),K=e.g1P(t(64),t(256)).refine(j=>Object.keys(j).length<=v,`more than ${v} entr\
ies`),Q=e.YOg(e.Ikc({manager:t(32),name:t(512),version:t(512)})),W=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:d.nullable(),dirty:e.zMY()}),X=e.Ikc({
path:b,size:$,sha256:k}),F=e.Ikc({digest:w,size:$,recipe:w.optional(),role:e.k5n(["config","layer","volume","part","metadata"]),path:b.optional()}),Y=d,z=t(256),
N=e.YjP().max(y).regex(a,"control characters are not allowed"),Z=e.YjP().regex(T,"expected lower-case letters, digits and dashes"),R=e.Ikc({version:e.YjP().regex(
/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:Z,snapshot_name:x,project_name:x,is_global:e.zMY(),created_at:o.w$(),description:N,image_digest:w.optional(),
platform:S,size_bytes:$,languages:K,tools:e.YOg(d).max(c),services:e.YOg(L).max(f).default([]),volumes:e.YOg(C).max(O),bind_mounts:e.YOg(U).max(O).optional(),parts:e.
YOg(B).max(M).optional(),left_out:e.YOg(d).max(2*O).optional(),git:W.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:d,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:d}).optional(),trigger:e.k5n(i.N).optional(),context:Y.optional(),run_id:z.optional(),container:e.Ikc({id:k,
name:t(255),of:t(255).optional()}).optional(),tool_version:d,blobs:e.YOg(F).max(I),packs:e.YOg(k).max(r).optional(),files:e.YOg(X).max(I).optional()}),q=R.extend(
{checksum:w});function J(j,{hasParts:V}){return(V?void 0:h[j])??_}n(J,"versionFor")}),64377:((A,p,s)=>{s.d(p,{w$:n(()=>u,"w$")});var e=s(43759),o=s(26921);function u(h){
return e.G1(o.You,h)}n(u,"datetime");function g(h){return core._isoDate(ZodISODate,h)}n(g,"date");function i(h){return core._isoTime(ZodISOTime,h)}n(i,"time");function _(h){
return core._isoDuration(ZodISODuration,h)}n(_,"duration")})};export{ne as id,te as ids,oe as modules};
