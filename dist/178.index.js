var K=Object.defineProperty;var e=(y,h)=>K(y,"name",{value:h,configurable:!0});const G=178,V=[178],H={20178:((y,h,s)=>{s.r(h),s.d(h,{clearMeasures:e(()=>v,"clearMeasures"),readWorth:e(()=>b,"readWorth"),recordRestore:e(()=>M,"recordRestore")});
var t=s(26921),a=s(44143),l=s(75892),O=s(76363),c=s(18631);const i="measures/",_=t.Ikc({restore_seconds:t.aig().nonnegative()});async function b({digest:d,manifest:u},{
store:p},E){const o=u.source.build_seconds;try{const n=await p.get(`${i}${(0,a.ZD)(d)}`,E);return A(_.parse(JSON.parse(Buffer.from(n).toString())).restore_seconds,
o)}catch(n){if(n instanceof l.JC&&n.code==="ERR_CANCELLED")throw n;return A(void 0,o)}}e(b,"readWorth");async function M({digest:d},u,{store:p,c:E}){const o=Buffer.
from(JSON.stringify({restore_seconds:Math.round(u*1e3)/1e3}));try{await p.put(`${i}${(0,a.ZD)(d)}`,[o],E)}catch(n){E.log.info(`How long the restore took is not \
remembered, so that a later job restores again: ${n instanceof Error?n.message:n}`)}}e(M,"recordRestore");async function v(d,u){if(!(0,c.$9)(d)||!(0,c.HE)(d))return;
const p=[];for await(const{key:o}of d.list(i,u))p.push(o);if(p.length===0)return;const E=new Set;for await(const o of d.listRefs(u)){const n=await d.read(o,u),r=n&&
(0,O.s)(n);r!==void 0&&E.add(`${i}${(0,a.ZD)(r)}`)}for(const o of p)E.has(o)||await d.delete(o,u)}e(v,"clearMeasures");function A(d,u){const p=d===void 0||u===void 0||
d<u;return{restoreSeconds:d,buildSeconds:u,paysOff:p}}e(A,"worthOf")}),76363:((y,h,s)=>{s.d(h,{h:e(()=>c,"h"),s:e(()=>i,"s")});var t=s(44143),a=s(75892),l=s(56566),
O=s(13266);function c(b){const{snapshot_name:M,project_name:v,is_global:A,imported:d,packs:u,files:p,services:E,volumes:o,bind_mounts:n,blobs:r,...m}=b,g={...m,
services:E.map(({image_tag:f,image_file:x,...$})=>$),volumes:o.map(({volume_file:f,...x})=>x),...n!==void 0&&{bind_mounts:n.map(({bind_file:f,...x})=>x)},blobs:r.
map(({recipe:f,...x})=>x)};return(0,t.ol)(`${JSON.stringify(_(g),void 0,2)}
`)}e(c,"snapshotDigest");function i(b){try{return c((0,l.N)(b))}catch(M){if(M instanceof a.JC)return;throw M}}e(i,"digestIn");function _(b){return Object.fromEntries(
Object.keys(O.rc.shape).flatMap(M=>M in b?[[M,b[M]]]:[]))}e(_,"inOrder")}),56566:((y,h,s)=>{s.d(h,{Z:e(()=>v,"Z"),N:e(()=>A,"N")});var t=s(75892),a=s(13266);const l={
languages:a.Ju,tools:a.Bk,services:a.gw,volumes:a.Fi,bind_mounts:a.Fi,left_out:2*a.Fi,blobs:a.gM,packs:a.op,files:a.gM},O={layers:a.Uf,references:a.Ub};function c(o){
const{services:n}=Object(o),r=Array.isArray(n)?n:[];return i(l,o)??r.map(m=>i(O,m)).find(m=>m!==void 0)}e(c,"tooLong");function i(o,n){const r=Object(n),m=Object.
entries(o).find(([g,f])=>_(r[g])>f);return m&&`${m[0]}: more than ${m[1]} entries`}e(i,"longerThan");function _(o){return Array.isArray(o)?o.length:typeof o=="o\
bject"&&o!==null?Object.keys(o).length:0}e(_,"countOf");var b=s(83925),M=s(31824);const v=32*1024*1024;function A(o,n="metadata.json"){if(o.length>v)throw new t.
cs(`${n} has ${o.length} bytes, more than the limit of ${v}`);const r=d(o,n),m=u(r,n),g=p(m,n),f=(0,M.R)(r);if(f===void 0)throw new t.cs(`${n} is not a manifest\
: it has no checksum`);if(f.stated!==f.found)throw new t.cs(`${n} is damaged or was changed by hand: its checksum does not fit`);const x=c(m);if(x!==void 0)throw g?
E(n,g,x):new t.cs(`${n} is not a manifest: ${x}`);const $=a.rc.safeParse(m);if($.success)return $.data;const I=(0,b.w)($.error.issues);throw g?E(n,g,I):new t.cs(
`${n} is not a manifest: ${I}`)}e(A,"parseManifest");function d(o,n){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(o)}catch(r){throw new t.
cs(`${n} is not a manifest: it is not UTF-8`,{cause:r})}}e(d,"readText");function u(o,n){try{return JSON.parse(o)}catch(r){throw new t.cs(`${n} is not a manifes\
t: it is not JSON`,{cause:r})}}e(u,"readJson");function p(o,n){const r=typeof o=="object"&&o!==null&&"version"in o?o.version:void 0;if(typeof r!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(r))return;const[m=0,g=0]=r.split(".").map(Number),[f=0,x=0]=a.hh.split(".").map(Number);if(m>f)throw E(n,r);if(m<f)throw new t.Wt(`${n} has the manifest ve\
rsion ${r}, which this version of vm does not read`);return g>x?r:void 0}e(p,"refuseOtherMajor");function E(o,n,r){const m=r===void 0?"":`: ${r}`;return new t.Wt(
`${o} was written by a newer version of vm (manifest version ${n})${m}`,{hint:"Update vm and try again"})}e(E,"writtenByNewer")}),83925:((y,h,s)=>{s.d(h,{w:e(()=>t,
"w")});function t(l){const[O]=l;if(O===void 0)return"it does not match the schema";const c=l.length>1?` (and ${l.length-1} more)`:"";return`${a(O.path)}: ${O.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${c}`}e(t,"describeIssues");function a(l){return l.length===0?"the document":l.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(a,"fieldName")}),13266:((y,h,s)=>{s.d(h,{Bk:e(()=>E,"Bk"),EU:e(
()=>w,"EU"),Fi:e(()=>d,"Fi"),Ju:e(()=>p,"Ju"),Ub:e(()=>v,"Ub"),Uf:e(()=>M,"Uf"),Vz:e(()=>S,"Vz"),_O:e(()=>R,"_O"),gM:e(()=>u,"gM"),gw:e(()=>A,"gw"),h_:e(()=>L,"\
h_"),hh:e(()=>c,"hh"),lG:e(()=>_,"lG"),op:e(()=>o,"op"),rc:e(()=>T,"rc")});var t=s(26921),a=s(64377),l=s(75558),O=s(42316);const c="1.1",i=["image","container",
"compose"],_=4096,b=1e4,M=1024,v=1024,A=256,d=1024,u=1e5,p=1e3,E=1e4,o=1e6,n=new RegExp("^\\P{Cc}*$","u"),r=/^[\P{Cc}\t\n]*$/u,m=/^[0-9a-f]{64}$/,g=e(k=>t.YjP().
max(k).regex(n,"control characters are not allowed"),"words"),f=g(_),x=t.YjP().max(l.zB).regex(l.o_,"expected letters, digits, dot, underscore and dash, a lette\
r or digit first"),$=t.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=t.YjP().regex(m,"expected 64 hex digits"),P=t.Uy$(["sha256:",t.YjP().regex(m)],{
error:"expected sha256: and 64 hex digits"}),D=t.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),j=t.YjP().max(
512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),Z=t.Ikc({config:P,layers:t.YOg(P).max(M),platform:D,references:t.YOg(j).max(v)}),
w=t.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),Y=t.Ikc({name:x.max(80),image_tag:j,
image_digest:P,image_file:w.optional(),layers:t.YOg(P).max(M),references:t.YOg(j).max(v),platform:D.optional()}),C=t.Ikc({name:t.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:P,size_bytes:$,volume_file:w.optional()}),N=t.Ikc({path:f.regex(/^\//,"expected an absolute path"),type:t.k5n(["folder","file"]),
digest:P,size_bytes:$,bind_file:w.optional()}),B=t.g1P(g(64),g(256)).refine(k=>Object.keys(k).length<=p,`more than ${p} entries`),X=t.YOg(t.Ikc({manager:g(32),name:g(
512),version:g(512)})),U=t.Ikc({commit:t.YjP().regex(/^[0-9a-f]{7,64}$/),branch:f.nullable(),dirty:t.zMY()}),z=t.Ikc({path:w,size:$,sha256:I}),W=t.Ikc({digest:P,
size:$,recipe:P.optional(),role:t.k5n(["config","layer","volume","metadata"]),path:w.optional()}),R=f,S=g(256),L=t.YjP().max(b).regex(r,"control characters are \
not allowed"),T=t.Ikc({version:t.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:t.k5n(i),snapshot_name:x,project_name:x,is_global:t.zMY(),created_at:a.
w$(),description:L,image_digest:P,platform:D,size_bytes:$,languages:B,tools:t.YOg(f).max(E),services:t.YOg(Y).min(1).max(A),volumes:t.YOg(C).max(d),bind_mounts:t.
YOg(N).max(d).optional(),left_out:t.YOg(f).max(2*d).optional(),git:U.nullable(),source:t.Ikc({type:t.k5n(["built","captured","imported"]),from:f,build_seconds:t.
aig().nonnegative().optional()}),imported:t.Ikc({from:f}).optional(),trigger:t.k5n(O.N).optional(),context:R.optional(),run_id:S.optional(),container:t.Ikc({id:I,
name:g(255),of:g(255).optional()}).optional(),tool_version:f,blobs:t.YOg(W).max(u),packs:t.YOg(I).max(o).optional(),files:t.YOg(z).max(u).optional()}),J=T.extend(
{checksum:P})}),31824:((y,h,s)=>{s.d(h,{R:e(()=>O,"R"),o:e(()=>l,"o")});var t=s(44143);const a=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function l(c){const i=`${JSON.
stringify(c,void 0,2)}
`,_=i.indexOf(`
`,2)+1;return`${i.slice(0,_)}  "checksum": "${(0,t.ol)(i)}",
${i.slice(_)}`}e(l,"seal");function O(c){const i=a.exec(c);if(i===null)return;const _=c.slice(0,i.index)+c.slice(i.index+i[0].length);return{stated:i[1],found:(0,t.
ol)(_)}}e(O,"sealOf")}),18631:((y,h,s)=>{s.d(h,{$9:e(()=>a,"$9"),BR:e(()=>M,"BR"),HE:e(()=>l,"HE"),JN:e(()=>o,"JN"),Lf:e(()=>b,"Lf"),Ow:e(()=>u,"Ow"),V2:e(()=>i,
"V2"),YG:e(()=>O,"YG"),_f:e(()=>_,"_f"),d0:e(()=>d,"d0"),eA:e(()=>p,"eA"),j7:e(()=>A,"j7"),lM:e(()=>t,"lM"),nR:e(()=>c,"nR"),oo:e(()=>E,"oo"),p:e(()=>v,"p")});const t=e(
n=>"listStamped"in n,"isStamped"),a=e(n=>"list"in n,"isListable"),l=e(n=>"delete"in n,"isDeletable"),O=e(n=>"stage"in n,"isStaging"),c=e(n=>"shelve"in n,"isShel\
ving"),i=e(n=>"freeBytes"in n,"isMeasured"),_=e(n=>"lockExclusively"in n,"isLockable"),b=e(n=>"workers"in n,"isWorked"),M=e(n=>"discardRef"in n,"isDiscarding"),
v=e(n=>"tidy"in n,"isTidy"),A=e(n=>"newestRef"in n,"isNearest"),d=e(n=>"missing"in n,"isLossy"),u=e(n=>"now"in n,"isClocked"),p=e(n=>"unkept"in n,"isKeeping"),E=e(
n=>"prove"in n,"isProving"),o=e(n=>"assertWritable"in n,"isGuarded")}),64377:((y,h,s)=>{s.d(h,{w$:e(()=>l,"w$")});var t=s(43759),a=s(26921);function l(_){return t.
G1(a.You,_)}e(l,"datetime");function O(_){return core._isoDate(ZodISODate,_)}e(O,"date");function c(_){return core._isoTime(ZodISOTime,_)}e(c,"time");function i(_){
return core._isoDuration(ZodISODuration,_)}e(i,"duration")})};export{G as id,V as ids,H as modules};
