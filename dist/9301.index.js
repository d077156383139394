var G=Object.defineProperty;var t=(A,h)=>G(A,"name",{value:h,configurable:!0});const te=9301,ne=[9301],oe={22540:((A,h,i)=>{i.r(h),i.d(h,{verifyBundleFile:t(()=>m,"verifyBundleFile")});var e=i(19449),c=i(75892);async function m(p,f){const r=performance.
now(),a=t((l,_)=>({findings:l,snapshots:1,bytes:_,seconds:(performance.now()-r)/1e3}),"result");try{const{manifest:l}=await(0,e.I)({path:p},f);return a([],(l.files??
[]).reduce((_,{size:O})=>_+O,0))}catch(l){if(!(l instanceof c.cs))throw l;return a([{object:p,problem:l.message}],0)}}t(m,"verifyBundleFile")}),97287:((A,h,i)=>{
i.d(h,{s:t(()=>P,"s"),j:t(()=>v,"j")});var e=i(57975),c=i(38522),m=i(75892),p=i(78474),f=i(70370);const r=4,a=512*1024;function l(u){const n=[],o=(0,f.A)(r);return s=>o(
async()=>{const d=n.pop()??(0,c.createZstdCompress)({chunkSize:a,flush:c.constants.ZSTD_e_end,params:u}),g=await _(d,s);return n.push(d),g})}t(l,"openLanes");async function _(u,n){
const o=[],s=t(d=>o.push(d),"take");u.on("data",s);try{return u.write(n)||await(0,p.once)(u,"drain"),Buffer.concat(o)}finally{u.off("data",s)}}t(_,"compressIn");
const O=(0,e.promisify)(c.zstdCompress),M=(0,e.promisify)(c.zstdDecompress),E=new Map;async function P(u,n){const o={[c.constants.ZSTD_c_compressionLevel]:n,[c.
constants.ZSTD_c_checksumFlag]:1};if(u.length<a)return new Uint8Array(await O(u,{chunkSize:Math.max(64,u.length>>1),params:o}));const s=E.get(n)??l(o);return E.
set(n,s),await s(u)}t(P,"compressFrame");async function v(u,n,o){const s={chunkSize:Math.max(n+1,64),maxOutputLength:Math.max(n,1)},d=await M(u,s).catch(g=>{throw new m.
cs(`${o} is damaged: it cannot be decompressed`,{cause:g})});if(d.length!==n)throw new m.cs(`${o} is damaged: ${d.length} bytes instead of ${n}`);return d}t(v,"\
decompressFrame")}),52875:((A,h,i)=>{i.d(h,{l:t(()=>e,"l"),w:t(()=>c,"w")});const e=4096;function c(m,p=e){return m.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").
slice(0,p)}t(c,"plainText")}),72018:((A,h,i)=>{i.d(h,{i:t(()=>m,"i"),l:t(()=>p,"l")});var e=i(44143);const c=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function m(f){
const r=`${JSON.stringify(f,void 0,2)}
`,a=r.indexOf(`
`,2)+1;return`${r.slice(0,a)}  "checksum": "${(0,e.ol)(r)}",
${r.slice(a)}`}t(m,"withChecksum");function p(f){const r=c.exec(f);if(r===null)return;const a=f.slice(0,r.index)+f.slice(r.index+r[0].length);return{stated:r[1],
found:(0,e.ol)(a)}}t(p,"checksumOf")}),56566:((A,h,i)=>{i.d(h,{Z:t(()=>O,"Z"),N:t(()=>M,"N")});var e=i(75892),c=i(13266);const m={languages:c.Ju,tools:c.Bk,services:c.
gw,volumes:c.Fi,bind_mounts:c.Fi,parts:c.kz,left_out:2*c.Fi,blobs:c.gM,packs:c.op,files:c.gM},p={layers:c.Uf,references:c.Ub};function f(n){const{services:o}=Object(
n),s=Array.isArray(o)?o:[];return r(m,n)??s.map(d=>r(p,d)).find(d=>d!==void 0)}t(f,"tooLong");function r(n,o){const s=Object(o),d=Object.entries(n).find(([g,x])=>a(
s[g])>x);return d&&`${d[0]}: more than ${d[1]} entries`}t(r,"longerThan");function a(n){return Array.isArray(n)?n.length:typeof n=="object"&&n!==null?Object.keys(
n).length:0}t(a,"countOf");var l=i(72018),_=i(93211);const O=32*1024*1024;function M(n,o="metadata.json"){if(n.length>O)throw new e.cs(`${o} has ${n.length} byt\
es, more than the limit of ${O}`);const s=E(n,o),d=P(s,o),g=v(d,o),x=(0,l.l)(s);if(x===void 0)throw new e.cs(`${o} is not a manifest: it has no checksum`);if(x.
stated!==x.found)throw new e.cs(`${o} is damaged or was edited: its checksum does not match`);const w=f(d);if(w!==void 0)throw g?u(o,g,w):new e.cs(`${o} is not \
a manifest: ${w}`);const $=c.rc.safeParse(d);if($.success)return $.data;const I=(0,_.w)($.error.issues);throw g?u(o,g,I):new e.cs(`${o} is not a manifest: ${I}`)}
t(M,"parseManifest");function E(n,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(n)}catch(s){throw new e.cs(`${o} is not a manifest: it i\
s not UTF-8`,{cause:s})}}t(E,"readText");function P(n,o){try{return JSON.parse(n)}catch(s){throw new e.cs(`${o} is not a manifest: it is not JSON`,{cause:s})}}t(
P,"readJson");function v(n,o){const s=typeof n=="object"&&n!==null&&"version"in n?n.version:void 0;if(typeof s!="string"||!/^\d{1,6}\.\d{1,6}$/.test(s))return;const[
d=0,g=0]=s.split(".").map(Number),[x=0,w=0]=c.hh.split(".").map(Number);if(d>x)throw u(o,s);if(d<x)throw new e.Wt(`${o} has manifest version ${s}, which this ve\
rsion of vm cannot read`);return g>w?s:void 0}t(v,"refuseOtherMajor");function u(n,o,s){const d=s===void 0?"":`: ${s}`;return new e.Wt(`${n} was written by a ne\
wer version of vm (manifest version ${o})${d}`,{hint:"Update vm and try again"})}t(u,"writtenByNewer")}),93211:((A,h,i)=>{i.d(h,{w:t(()=>e,"w")});function e(m){
const[p]=m;if(p===void 0)return"it does not match the schema";const f=m.length>1?` (and ${m.length-1} more)`:"";return`${c(p.path)}: ${p.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${f}`}t(e,"describeIssues");function c(m){return m.length===0?"the document":m.map(f=>typeof f=="number"?`[${f}]`:`.${String(f).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}t(c,"fieldName")}),13266:((A,h,i)=>{i.d(h,{Bk:t(()=>n,"Bk"),EU:t(()=>y,"EU"),Fi:t(()=>E,
"Fi"),GX:t(()=>V,"GX"),Ju:t(()=>u,"Ju"),Ub:t(()=>O,"Ub"),Uf:t(()=>_,"Uf"),Vz:t(()=>D,"Vz"),_O:t(()=>Y,"_O"),gM:t(()=>v,"gM"),gw:t(()=>M,"gw"),h_:t(()=>N,"h_"),hh:t(
()=>r,"hh"),kz:t(()=>P,"kz"),op:t(()=>o,"op"),rc:t(()=>L,"rc")});var e=i(26921),c=i(64377),m=i(52875),p=i(75558),f=i(42316);const r="1.2",a={image:"1.0",container:"\
1.1",compose:"1.1"},l=1e4,_=1024,O=1024,M=256,E=1024,P=1024,v=1e5,u=1e3,n=1e4,o=1e6,s=new RegExp("^\\P{Cc}*$","u"),d=/^[\P{Cc}\t\n]*$/u,g=/^[0-9a-f]{64}$/,x=t(j=>e.
YjP().max(j).regex(s,"control characters are not allowed"),"words"),w=x(m.l),$=e.YjP().max(p.zB).regex(p.o_,"expected letters, digits, dot, underscore and dash,\
 a letter or digit first"),I=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),S=e.YjP().regex(g,"expected 64 hex digits"),b=e.Uy$(["sha256:",e.YjP().regex(
g)],{error:"expected sha256: and 64 hex digits"}),k=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),T=e.YjP().
max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),Q=e.Ikc({config:b,layers:e.YOg(b).max(_),platform:k,references:e.YOg(T).max(
O)}),y=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),C=e.Ikc({name:$.max(80),
image_tag:T,image_digest:b,image_file:y.optional(),layers:e.YOg(b).max(_),references:e.YOg(T).max(O),platform:k.optional()}),R=e.Ikc({name:e.YjP().max(255).regex(
/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:b,size_bytes:I,volume_file:y.optional()}),U=e.Ikc({path:w.regex(/^\//,"expected an absolute pa\
th"),type:e.k5n(["folder","file"]),digest:b,size_bytes:I,bind_file:y.optional()}),z=/^[a-z][a-z0-9-]{0,31}$/,B=e.Ikc({role:e.YjP().regex(z,"expected lower-case \
letters, digits and dashes"),name:$,digest:b,size_bytes:I,part_file:y.optional()}),F=e.g1P(x(64),x(256)).refine(j=>Object.keys(j).length<=u,`more than ${u} entr\
ies`),H=e.YOg(e.Ikc({manager:x(32),name:x(512),version:x(512)})),X=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:w.nullable(),dirty:e.zMY()}),Z=e.Ikc({
path:y,size:I,sha256:S}),W=e.Ikc({digest:b,size:I,recipe:b.optional(),role:e.k5n(["config","layer","volume","part","metadata"]),path:y.optional()}),Y=w,D=x(256),
N=e.YjP().max(l).regex(d,"control characters are not allowed"),K=e.YjP().regex(z,"expected lower-case letters, digits and dashes"),L=e.Ikc({version:e.YjP().regex(
/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:K,snapshot_name:$,project_name:$,is_global:e.zMY(),created_at:c.w$(),description:N,image_digest:b.optional(),
platform:k,size_bytes:I,languages:F,tools:e.YOg(w).max(n),services:e.YOg(C).max(M).default([]),volumes:e.YOg(R).max(E),bind_mounts:e.YOg(U).max(E).optional(),parts:e.
YOg(B).max(P).optional(),left_out:e.YOg(w).max(2*E).optional(),git:X.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:w,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:w}).optional(),trigger:e.k5n(f.N).optional(),context:Y.optional(),run_id:D.optional(),container:e.Ikc({id:S,
name:x(255),of:x(255).optional()}).optional(),tool_version:w,blobs:e.YOg(W).max(v),packs:e.YOg(S).max(o).optional(),files:e.YOg(Z).max(v).optional()}),q=L.extend(
{checksum:b});function V(j,{hasParts:J}){return(J?void 0:a[j])??r}t(V,"versionFor")}),70370:((A,h,i)=>{i.d(h,{A:t(()=>m,"A")});class e{static{t(this,"Node")}value;next;constructor(a){
this.value=a}}class c{static{t(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(a){const l=new e(a);this.#e?(this.#t.next=l,this.#t=l):(this.#e=l,this.#t=
l),this.#n++}dequeue(){const a=this.#e;if(a)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),a.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let a=this.#e;for(;a;)yield a.value,a=a.next}*drain(){for(;this.#e;)yield this.
dequeue()}}function m(r){let a=!1;if(typeof r=="object"&&({concurrency:r,rejectOnClear:a=!1}=r),f(r),typeof a!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const l=new c;let _=0;const O=t(()=>{_<r&&l.size>0&&(_++,l.dequeue().run())},"resumeNext"),M=t(()=>{_--,O()},"next"),E=t(async(u,n,o)=>{
const s=(async()=>u(...o))();n(s);try{await s}catch{}M()},"run"),P=t((u,n,o,s)=>{const d={reject:o};new Promise(g=>{d.run=g,l.enqueue(d)}).then(E.bind(void 0,u,
n,s)),_<r&&O()},"enqueue"),v=t((u,...n)=>new Promise((o,s)=>{P(u,o,s,n)}),"generator");return Object.defineProperties(v,{activeCount:{get:t(()=>_,"get")},pendingCount:{
get:t(()=>l.size,"get")},clearQueue:{value(){if(!a){l.clear();return}const u=AbortSignal.abort().reason;for(;l.size>0;)l.dequeue().reject(u)}},concurrency:{get:t(
()=>r,"get"),set(u){f(u),r=u,queueMicrotask(()=>{for(;_<r&&l.size>0;)O()})}},map:{async value(u,n){const o=[];try{Array.from(u,(s,d)=>{const g=v(n,s,d);return o.
push(g),g})}catch(s){for(const d of o)d.catch(()=>{});throw s}return Promise.all(o)}}}),v}t(m,"pLimit");function p(r,a){const l=m(a),_=t((...O)=>l(()=>r(...O)),
"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:l.clearQueue}),_}t(p,"limitFunction");function f(r){if(!((Number.isInteger(r)||r===Number.
POSITIVE_INFINITY)&&r>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}t(f,"validateConcurrency")}),64377:((A,h,i)=>{i.d(h,{w$:t(()=>m,
"w$")});var e=i(43759),c=i(26921);function m(a){return e.G1(c.You,a)}t(m,"datetime");function p(a){return core._isoDate(ZodISODate,a)}t(p,"date");function f(a){
return core._isoTime(ZodISOTime,a)}t(f,"time");function r(a){return core._isoDuration(ZodISODuration,a)}t(r,"duration")})};export{te as id,ne as ids,oe as modules};
