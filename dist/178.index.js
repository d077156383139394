var K=Object.defineProperty;var e=(y,h)=>K(y,"name",{value:h,configurable:!0});const G=178,V=[178],H={20178:((y,h,a)=>{a.r(h),a.d(h,{clearMeasures:e(()=>v,"clearMeasures"),readWorth:e(()=>b,"readWorth"),recordRestore:e(()=>M,"recordRestore")});
var n=a(26921),i=a(44143),l=a(75892),O=a(76363),c=a(10764);const r="measures/",_=n.Ikc({restore_seconds:n.aig().nonnegative()});async function b({digest:d,manifest:m},{
store:p},E){const o=m.source.build_seconds;try{const s=await p.get(`${r}${(0,i.ZD)(d)}`,E);return A(_.parse(JSON.parse(Buffer.from(s).toString())).restore_seconds,
o)}catch(s){if(s instanceof l.JC&&s.code==="ERR_CANCELLED")throw s;return A(void 0,o)}}e(b,"readWorth");async function M({digest:d},m,{store:p,c:E}){const o=Buffer.
from(JSON.stringify({restore_seconds:Math.round(m*1e3)/1e3}));try{await p.put(`${r}${(0,i.ZD)(d)}`,[o],E)}catch(s){E.log.info(`How long the restore took is not \
remembered, so that a later job restores again: ${s instanceof Error?s.message:s}`)}}e(M,"recordRestore");async function v(d,m){if(!(0,c.$9)(d)||!(0,c.HE)(d))return;
const p=[];for await(const{key:o}of d.list(r,m))p.push(o);if(p.length===0)return;const E=new Set;for await(const o of d.listRefs(m)){const s=await d.read(o,m),t=s&&
(0,O.s)(s);t!==void 0&&E.add(`${r}${(0,i.ZD)(t)}`)}for(const o of p)E.has(o)||await d.delete(o,m)}e(v,"clearMeasures");function A(d,m){const p=d===void 0||m===void 0||
d<m;return{restoreSeconds:d,buildSeconds:m,paysOff:p}}e(A,"worthOf")}),76363:((y,h,a)=>{a.d(h,{h:e(()=>c,"h"),s:e(()=>r,"s")});var n=a(44143),i=a(75892),l=a(56566),
O=a(13266);function c(b){const{snapshot_name:M,project_name:v,is_global:A,imported:d,packs:m,files:p,services:E,volumes:o,bind_mounts:s,blobs:t,...u}=b,g={...u,
services:E.map(({image_tag:f,image_file:x,...$})=>$),volumes:o.map(({volume_file:f,...x})=>x),...s!==void 0&&{bind_mounts:s.map(({bind_file:f,...x})=>x)},blobs:t.
map(({recipe:f,...x})=>x)};return(0,n.ol)(`${JSON.stringify(_(g),void 0,2)}
`)}e(c,"snapshotDigest");function r(b){try{return c((0,l.N)(b))}catch(M){if(M instanceof i.JC)return;throw M}}e(r,"digestIn");function _(b){return Object.fromEntries(
Object.keys(O.rc.shape).flatMap(M=>M in b?[[M,b[M]]]:[]))}e(_,"inOrder")}),56566:((y,h,a)=>{a.d(h,{Z:e(()=>v,"Z"),N:e(()=>A,"N")});var n=a(75892),i=a(13266);const l={
languages:i.Ju,tools:i.Bk,services:i.gw,volumes:i.Fi,bind_mounts:i.Fi,left_out:2*i.Fi,blobs:i.gM,packs:i.op,files:i.gM},O={layers:i.Uf,references:i.Ub};function c(o){
const{services:s}=Object(o),t=Array.isArray(s)?s:[];return r(l,o)??t.map(u=>r(O,u)).find(u=>u!==void 0)}e(c,"tooLong");function r(o,s){const t=Object(s),u=Object.
entries(o).find(([g,f])=>_(t[g])>f);return u&&`${u[0]}: more than ${u[1]} entries`}e(r,"longerThan");function _(o){return Array.isArray(o)?o.length:typeof o=="o\
bject"&&o!==null?Object.keys(o).length:0}e(_,"countOf");var b=a(83925),M=a(31824);const v=32*1024*1024;function A(o,s="metadata.json"){if(o.length>v)throw new n.
cs(`${s} has ${o.length} bytes, more than the limit of ${v}`);const t=d(o,s),u=m(t,s),g=p(u,s),f=(0,M.R)(t);if(f===void 0)throw new n.cs(`${s} is not a manifest\
: it has no checksum`);if(f.stated!==f.found)throw new n.cs(`${s} is damaged or was changed by hand: its checksum does not fit`);const x=c(u);if(x!==void 0)throw g?
E(s,g,x):new n.cs(`${s} is not a manifest: ${x}`);const $=i.rc.safeParse(u);if($.success)return $.data;const I=(0,b.w)($.error.issues);throw g?E(s,g,I):new n.cs(
`${s} is not a manifest: ${I}`)}e(A,"parseManifest");function d(o,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(o)}catch(t){throw new n.
cs(`${s} is not a manifest: it is not UTF-8`,{cause:t})}}e(d,"readText");function m(o,s){try{return JSON.parse(o)}catch(t){throw new n.cs(`${s} is not a manifes\
t: it is not JSON`,{cause:t})}}e(m,"readJson");function p(o,s){const t=typeof o=="object"&&o!==null&&"version"in o?o.version:void 0;if(typeof t!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(t))return;const[u=0,g=0]=t.split(".").map(Number),[f=0,x=0]=i.hh.split(".").map(Number);if(u>f)throw E(s,t);if(u<f)throw new n.Wt(`${s} has the manifest ve\
rsion ${t}, which this version of vm does not read`);return g>x?t:void 0}e(p,"refuseOtherMajor");function E(o,s,t){const u=t===void 0?"":`: ${t}`;return new n.Wt(
`${o} was written by a newer version of vm (manifest version ${s})${u}`,{hint:"Update vm and try again"})}e(E,"writtenByNewer")}),83925:((y,h,a)=>{a.d(h,{w:e(()=>n,
"w")});function n(l){const[O]=l;if(O===void 0)return"it does not match the schema";const c=l.length>1?` (and ${l.length-1} more)`:"";return`${i(O.path)}: ${O.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${c}`}e(n,"describeIssues");function i(l){return l.length===0?"the document":l.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(i,"fieldName")}),13266:((y,h,a)=>{a.d(h,{Bk:e(()=>E,"Bk"),EU:e(
()=>w,"EU"),Fi:e(()=>d,"Fi"),Ju:e(()=>p,"Ju"),Ub:e(()=>v,"Ub"),Uf:e(()=>M,"Uf"),Vz:e(()=>S,"Vz"),_O:e(()=>R,"_O"),gM:e(()=>m,"gM"),gw:e(()=>A,"gw"),h_:e(()=>T,"\
h_"),hh:e(()=>c,"hh"),lG:e(()=>_,"lG"),op:e(()=>o,"op"),rc:e(()=>L,"rc")});var n=a(26921),i=a(64377),l=a(75558),O=a(42316);const c="1.1",r=["image","container",
"compose"],_=4096,b=1e4,M=1024,v=1024,A=256,d=1024,m=1e5,p=1e3,E=1e4,o=1e6,s=new RegExp("^\\P{Cc}*$","u"),t=/^[\P{Cc}\t\n]*$/u,u=/^[0-9a-f]{64}$/,g=e(k=>n.YjP().
max(k).regex(s,"control characters are not allowed"),"words"),f=g(_),x=n.YjP().max(l.zB).regex(l.o_,"expected letters, digits, dot, underscore and dash, a lette\
r or digit first"),$=n.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=n.YjP().regex(u,"expected 64 hex digits"),P=n.Uy$(["sha256:",n.YjP().regex(u)],{
error:"expected sha256: and 64 hex digits"}),D=n.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=n.YjP().max(
512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),Z=n.Ikc({config:P,layers:n.YOg(P).max(M),platform:D,references:n.YOg(j).max(v)}),
w=n.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),Y=n.Ikc({name:x.max(80),image_tag:j,
image_digest:P,image_file:w.optional(),layers:n.YOg(P).max(M),references:n.YOg(j).max(v),platform:D.optional()}),C=n.Ikc({name:n.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:P,size_bytes:$,volume_file:w.optional()}),N=n.Ikc({path:f.regex(/^\//,"expected an absolute path"),type:n.k5n(["folder","file"]),
digest:P,size_bytes:$,bind_file:w.optional()}),B=n.g1P(g(64),g(256)).refine(k=>Object.keys(k).length<=p,`more than ${p} entries`),X=n.YOg(n.Ikc({manager:g(32),name:g(
512),version:g(512)})),U=n.Ikc({commit:n.YjP().regex(/^[0-9a-f]{7,64}$/),branch:f.nullable(),dirty:n.zMY()}),z=n.Ikc({path:w,size:$,sha256:I}),W=n.Ikc({digest:P,
size:$,recipe:P.optional(),role:n.k5n(["config","layer","volume","metadata"]),path:w.optional()}),R=f,S=g(256),T=n.YjP().max(b).regex(t,"control characters are \
not allowed"),L=n.Ikc({version:n.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:n.k5n(r),snapshot_name:x,project_name:x,is_global:n.zMY(),created_at:i.
w$(),description:T,image_digest:P,platform:D,size_bytes:$,languages:B,tools:n.YOg(f).max(E),services:n.YOg(Y).min(1).max(A),volumes:n.YOg(C).max(d),bind_mounts:n.
YOg(N).max(d).optional(),left_out:n.YOg(f).max(2*d).optional(),git:U.nullable(),source:n.Ikc({type:n.k5n(["built","captured","imported"]),from:f,build_seconds:n.
aig().nonnegative().optional()}),imported:n.Ikc({from:f}).optional(),trigger:n.k5n(O.N).optional(),context:R.optional(),run_id:S.optional(),container:n.Ikc({id:I,
name:g(255),of:g(255).optional()}).optional(),tool_version:f,blobs:n.YOg(W).max(m),packs:n.YOg(I).max(o).optional(),files:n.YOg(z).max(m).optional()}),J=L.extend(
{checksum:P})}),31824:((y,h,a)=>{a.d(h,{R:e(()=>O,"R"),o:e(()=>l,"o")});var n=a(44143);const i=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function l(c){const r=`${JSON.
stringify(c,void 0,2)}
`,_=r.indexOf(`
`,2)+1;return`${r.slice(0,_)}  "checksum": "${(0,n.ol)(r)}",
${r.slice(_)}`}e(l,"seal");function O(c){const r=i.exec(c);if(r===null)return;const _=c.slice(0,r.index)+c.slice(r.index+r[0].length);return{stated:r[1],found:(0,n.
ol)(_)}}e(O,"sealOf")}),10764:((y,h,a)=>{a.d(h,{$9:e(()=>i,"$9"),BR:e(()=>M,"BR"),HE:e(()=>l,"HE"),JN:e(()=>s,"JN"),Lf:e(()=>b,"Lf"),Ow:e(()=>m,"Ow"),V2:e(()=>r,
"V2"),YG:e(()=>O,"YG"),_f:e(()=>_,"_f"),d0:e(()=>d,"d0"),eA:e(()=>E,"eA"),j7:e(()=>A,"j7"),lM:e(()=>n,"lM"),nR:e(()=>c,"nR"),oo:e(()=>o,"oo"),p:e(()=>v,"p"),tZ:e(
()=>p,"tZ")});const n=e(t=>"listStamped"in t,"isStamped"),i=e(t=>"list"in t,"isListable"),l=e(t=>"delete"in t,"isDeletable"),O=e(t=>"stage"in t,"isStaging"),c=e(
t=>"shelve"in t,"isShelving"),r=e(t=>"freeBytes"in t,"isMeasured"),_=e(t=>"lockExclusively"in t,"isLockable"),b=e(t=>"workers"in t,"isWorked"),M=e(t=>"discardRe\
f"in t,"isDiscarding"),v=e(t=>"tidy"in t,"isTidy"),A=e(t=>"newestRef"in t,"isNearest"),d=e(t=>"missing"in t,"isLossy"),m=e(t=>"now"in t,"isClocked"),p=e(t=>"fil\
eTime"in t,"isTiming"),E=e(t=>"unkept"in t,"isKeeping"),o=e(t=>"prove"in t,"isProving"),s=e(t=>"assertWritable"in t,"isGuarded")}),64377:((y,h,a)=>{a.d(h,{w$:e(
()=>l,"w$")});var n=a(43759),i=a(26921);function l(_){return n.G1(i.You,_)}e(l,"datetime");function O(_){return core._isoDate(ZodISODate,_)}e(O,"date");function c(_){
return core._isoTime(ZodISOTime,_)}e(c,"time");function r(_){return core._isoDuration(ZodISODuration,_)}e(r,"duration")})};export{G as id,V as ids,H as modules};
