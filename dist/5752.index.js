var Z=Object.defineProperty;var t=(b,p)=>Z(b,"name",{value:p,configurable:!0});const V=5752,G=[5752],Q={2806:((b,p,c)=>{c.r(p),c.d(p,{verifyBundleFile:t(()=>f,"verifyBundleFile")});var e=c(77652),d=c(75892);async function f(g,h){const a=performance.
now(),r=t((l,_)=>({findings:l,snapshots:1,bytes:_,seconds:(performance.now()-a)/1e3}),"result");try{const{manifest:l}=await(0,e.I)({path:g},h);return r([],(l.files??
[]).reduce((_,{size:x})=>_+x,0))}catch(l){if(!(l instanceof d.cs))throw l;return r([{object:g,problem:l.message}],0)}}t(f,"verifyBundleFile")}),67914:((b,p,c)=>{
c.d(p,{s:t(()=>A,"s"),j:t(()=>E,"j")});var e=c(57975),d=c(38522),f=c(75892),g=c(78474),h=c(70370);const a=4,r=512*1024;function l(u){const n=[],o=(0,h.A)(a);return s=>o(
async()=>{const i=n.pop()??(0,d.createZstdCompress)({chunkSize:r,flush:d.constants.ZSTD_e_end,params:u}),m=await _(i,s);return n.push(i),m})}t(l,"openLanes");async function _(u,n){
const o=[],s=t(i=>o.push(i),"take");u.on("data",s);try{return u.write(n)||await(0,g.once)(u,"drain"),Buffer.concat(o)}finally{u.off("data",s)}}t(_,"compressIn");
const x=(0,e.promisify)(d.zstdCompress),y=(0,e.promisify)(d.zstdDecompress),w=new Map;async function A(u,n){const o={[d.constants.ZSTD_c_compressionLevel]:n,[d.
constants.ZSTD_c_checksumFlag]:1};if(u.length<r)return new Uint8Array(await x(u,{chunkSize:Math.max(64,u.length>>1),params:o}));const s=w.get(n)??l(o);return w.
set(n,s),await s(u)}t(A,"compressFrame");async function E(u,n,o){const s={chunkSize:Math.max(n+1,64),maxOutputLength:Math.max(n,1)},i=await y(u,s).catch(m=>{throw new f.
cs(`${o} is damaged: it does not decompress`,{cause:m})});if(i.length!==n)throw new f.cs(`${o} is damaged: ${i.length} bytes instead of ${n}`);return i}t(E,"dec\
ompressFrame")}),56566:((b,p,c)=>{c.d(p,{Z:t(()=>x,"Z"),N:t(()=>y,"N")});var e=c(75892),d=c(13266);const f={languages:d.Ju,tools:d.Bk,services:d.gw,volumes:d.Fi,
bind_mounts:d.Fi,left_out:2*d.Fi,blobs:d.gM,packs:d.op,files:d.gM},g={layers:d.Uf,references:d.Ub};function h(n){const{services:o}=Object(n),s=Array.isArray(o)?
o:[];return a(f,n)??s.map(i=>a(g,i)).find(i=>i!==void 0)}t(h,"tooLong");function a(n,o){const s=Object(o),i=Object.entries(n).find(([m,O])=>r(s[m])>O);return i&&
`${i[0]}: more than ${i[1]} entries`}t(a,"longerThan");function r(n){return Array.isArray(n)?n.length:typeof n=="object"&&n!==null?Object.keys(n).length:0}t(r,"\
countOf");var l=c(83925),_=c(31824);const x=32*1024*1024;function y(n,o="metadata.json"){if(n.length>x)throw new e.cs(`${o} has ${n.length} bytes, more than the\
 limit of ${x}`);const s=w(n,o),i=A(s,o),m=E(i,o),O=(0,_.R)(s);if(O===void 0)throw new e.cs(`${o} is not a manifest: it has no checksum`);if(O.stated!==O.found)
throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const I=h(i);if(I!==void 0)throw m?u(o,m,I):new e.cs(`${o} is not a manifest\
: ${I}`);const M=d.rc.safeParse(i);if(M.success)return M.data;const $=(0,l.w)(M.error.issues);throw m?u(o,m,$):new e.cs(`${o} is not a manifest: ${$}`)}t(y,"par\
seManifest");function w(n,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(n)}catch(s){throw new e.cs(`${o} is not a manifest: it is not UT\
F-8`,{cause:s})}}t(w,"readText");function A(n,o){try{return JSON.parse(n)}catch(s){throw new e.cs(`${o} is not a manifest: it is not JSON`,{cause:s})}}t(A,"read\
Json");function E(n,o){const s=typeof n=="object"&&n!==null&&"version"in n?n.version:void 0;if(typeof s!="string"||!/^\d{1,6}\.\d{1,6}$/.test(s))return;const[i=0,
m=0]=s.split(".").map(Number),[O=0,I=0]=d.hh.split(".").map(Number);if(i>O)throw u(o,s);if(i<O)throw new e.Wt(`${o} has the manifest version ${s}, which this ve\
rsion of vm does not read`);return m>I?s:void 0}t(E,"refuseOtherMajor");function u(n,o,s){const i=s===void 0?"":`: ${s}`;return new e.Wt(`${n} was written by a \
newer version of vm (manifest version ${o})${i}`,{hint:"Update vm and try again"})}t(u,"writtenByNewer")}),83925:((b,p,c)=>{c.d(p,{w:t(()=>e,"w")});function e(f){
const[g]=f;if(g===void 0)return"it does not match the schema";const h=f.length>1?` (and ${f.length-1} more)`:"";return`${d(g.path)}: ${g.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${h}`}t(e,"describeIssues");function d(f){return f.length===0?"the document":f.map(h=>typeof h=="number"?`[${h}]`:`.${String(h).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}t(d,"fieldName")}),13266:((b,p,c)=>{c.d(p,{Bk:t(()=>u,"Bk"),EU:t(()=>P,"EU"),Fi:t(()=>w,
"Fi"),Ju:t(()=>E,"Ju"),Ub:t(()=>x,"Ub"),Uf:t(()=>_,"Uf"),Vz:t(()=>z,"Vz"),_O:t(()=>T,"_O"),gM:t(()=>A,"gM"),gw:t(()=>y,"gw"),h_:t(()=>D,"h_"),hh:t(()=>h,"hh"),lG:t(
()=>r,"lG"),op:t(()=>n,"op"),rc:t(()=>N,"rc")});var e=c(26921),d=c(64377),f=c(75558),g=c(42316);const h="1.1",a=["image","container","compose"],r=4096,l=1e4,_=1024,
x=1024,y=256,w=1024,A=1e5,E=1e3,u=1e4,n=1e6,o=new RegExp("^\\P{Cc}*$","u"),s=/^[\P{Cc}\t\n]*$/u,i=/^[0-9a-f]{64}$/,m=t(k=>e.YjP().max(k).regex(o,"control charac\
ters are not allowed"),"words"),O=m(r),I=e.YjP().max(f.zB).regex(f.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),M=e.aig().int().
nonnegative().max(Number.MAX_SAFE_INTEGER),$=e.YjP().regex(i,"expected 64 hex digits"),v=e.Uy$(["sha256:",e.YjP().regex(i)],{error:"expected sha256: and 64 hex \
digits"}),j=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),S=e.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=e.Ikc({config:v,layers:e.YOg(v).max(_),platform:j,references:e.YOg(S).max(x)}),P=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),Y=e.Ikc({name:I.max(80),image_tag:S,image_digest:v,image_file:P.optional(),layers:e.YOg(v).max(_),references:e.YOg(S).
max(x),platform:j.optional()}),L=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:v,size_bytes:M,volume_file:P.
optional()}),C=e.Ikc({path:O.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),digest:v,size_bytes:M,bind_file:P.optional()}),U=e.g1P(m(64),
m(256)).refine(k=>Object.keys(k).length<=E,`more than ${E} entries`),K=e.YOg(e.Ikc({manager:m(32),name:m(512),version:m(512)})),B=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:O.nullable(),dirty:e.zMY()}),R=e.Ikc({path:P,size:M,sha256:$}),F=e.Ikc({digest:v,size:M,recipe:v.optional(),role:e.k5n(["config","layer","volume","metada\
ta"]),path:P.optional()}),T=O,z=m(256),D=e.YjP().max(l).regex(s,"control characters are not allowed"),N=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expec\
ted <major>.<minor>"),kind:e.k5n(a),snapshot_name:I,project_name:I,is_global:e.zMY(),created_at:d.w$(),description:D,image_digest:v,platform:j,size_bytes:M,languages:U,
tools:e.YOg(O).max(u),services:e.YOg(Y).min(1).max(y),volumes:e.YOg(L).max(w),bind_mounts:e.YOg(C).max(w).optional(),left_out:e.YOg(O).max(2*w).optional(),git:B.
nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:O,build_seconds:e.aig().nonnegative().optional()}),imported:e.Ikc({from:O}).optional(),
trigger:e.k5n(g.N).optional(),context:T.optional(),run_id:z.optional(),container:e.Ikc({id:$,name:m(255),of:m(255).optional()}).optional(),tool_version:O,blobs:e.
YOg(F).max(A),packs:e.YOg($).max(n).optional(),files:e.YOg(R).max(A).optional()}),W=N.extend({checksum:v})}),31824:((b,p,c)=>{c.d(p,{R:t(()=>g,"R"),o:t(()=>f,"o")});
var e=c(44143);const d=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function f(h){const a=`${JSON.stringify(h,void 0,2)}
`,r=a.indexOf(`
`,2)+1;return`${a.slice(0,r)}  "checksum": "${(0,e.ol)(a)}",
${a.slice(r)}`}t(f,"seal");function g(h){const a=d.exec(h);if(a===null)return;const r=h.slice(0,a.index)+h.slice(a.index+a[0].length);return{stated:a[1],found:(0,e.
ol)(r)}}t(g,"sealOf")}),70370:((b,p,c)=>{c.d(p,{A:t(()=>f,"A")});class e{static{t(this,"Node")}value;next;constructor(r){this.value=r}}class d{static{t(this,"Qu\
eue")}#e;#t;#n;constructor(){this.clear()}enqueue(r){const l=new e(r);this.#e?(this.#t.next=l,this.#t=l):(this.#e=l,this.#t=l),this.#n++}dequeue(){const r=this.#e;
if(r)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),r.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let r=this.#e;for(;r;)yield r.value,r=r.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(a){let r=!1;
if(typeof a=="object"&&({concurrency:a,rejectOnClear:r=!1}=a),h(a),typeof r!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const l=new d;
let _=0;const x=t(()=>{_<a&&l.size>0&&(_++,l.dequeue().run())},"resumeNext"),y=t(()=>{_--,x()},"next"),w=t(async(u,n,o)=>{const s=(async()=>u(...o))();n(s);try{
await s}catch{}y()},"run"),A=t((u,n,o,s)=>{const i={reject:o};new Promise(m=>{i.run=m,l.enqueue(i)}).then(w.bind(void 0,u,n,s)),_<a&&x()},"enqueue"),E=t((u,...n)=>new Promise(
(o,s)=>{A(u,o,s,n)}),"generator");return Object.defineProperties(E,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>l.size,"get")},clearQueue:{value(){
if(!r){l.clear();return}const u=AbortSignal.abort().reason;for(;l.size>0;)l.dequeue().reject(u)}},concurrency:{get:t(()=>a,"get"),set(u){h(u),a=u,queueMicrotask(
()=>{for(;_<a&&l.size>0;)x()})}},map:{async value(u,n){const o=[];try{Array.from(u,(s,i)=>{const m=E(n,s,i);return o.push(m),m})}catch(s){for(const i of o)i.catch(
()=>{});throw s}return Promise.all(o)}}}),E}t(f,"pLimit");function g(a,r){const l=f(r),_=t((...x)=>l(()=>a(...x)),"limitedFunction");return Object.defineProperty(
_,"clearQueue",{value:l.clearQueue}),_}t(g,"limitFunction");function h(a){if(!((Number.isInteger(a)||a===Number.POSITIVE_INFINITY)&&a>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}t(h,"validateConcurrency")}),64377:((b,p,c)=>{c.d(p,{w$:t(()=>f,"w$")});var e=c(43759),d=c(26921);function f(r){
return e.G1(d.You,r)}t(f,"datetime");function g(r){return core._isoDate(ZodISODate,r)}t(g,"date");function h(r){return core._isoTime(ZodISOTime,r)}t(h,"time");function a(r){
return core._isoDuration(ZodISODuration,r)}t(a,"duration")})};export{V as id,G as ids,Q as modules};
