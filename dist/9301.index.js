var Z=Object.defineProperty;var t=(v,p)=>Z(v,"name",{value:p,configurable:!0});const V=9301,G=[9301],Q={22540:((v,p,i)=>{i.r(p),i.d(p,{verifyBundleFile:t(()=>f,"verifyBundleFile")});var e=i(19449),u=i(75892);async function f(g,_){const a=performance.
now(),r=t((l,h)=>({findings:l,snapshots:1,bytes:h,seconds:(performance.now()-a)/1e3}),"result");try{const{manifest:l}=await(0,e.I)({path:g},_);return r([],(l.files??
[]).reduce((h,{size:x})=>h+x,0))}catch(l){if(!(l instanceof u.cs))throw l;return r([{object:g,problem:l.message}],0)}}t(f,"verifyBundleFile")}),97287:((v,p,i)=>{
i.d(p,{s:t(()=>A,"s"),j:t(()=>E,"j")});var e=i(57975),u=i(38522),f=i(75892),g=i(78474),_=i(70370);const a=4,r=512*1024;function l(d){const n=[],o=(0,_.A)(a);return s=>o(
async()=>{const c=n.pop()??(0,u.createZstdCompress)({chunkSize:r,flush:u.constants.ZSTD_e_end,params:d}),m=await h(c,s);return n.push(c),m})}t(l,"openLanes");async function h(d,n){
const o=[],s=t(c=>o.push(c),"take");d.on("data",s);try{return d.write(n)||await(0,g.once)(d,"drain"),Buffer.concat(o)}finally{d.off("data",s)}}t(h,"compressIn");
const x=(0,e.promisify)(u.zstdCompress),y=(0,e.promisify)(u.zstdDecompress),O=new Map;async function A(d,n){const o={[u.constants.ZSTD_c_compressionLevel]:n,[u.
constants.ZSTD_c_checksumFlag]:1};if(d.length<r)return new Uint8Array(await x(d,{chunkSize:Math.max(64,d.length>>1),params:o}));const s=O.get(n)??l(o);return O.
set(n,s),await s(d)}t(A,"compressFrame");async function E(d,n,o){const s={chunkSize:Math.max(n+1,64),maxOutputLength:Math.max(n,1)},c=await y(d,s).catch(m=>{throw new f.
cs(`${o} is damaged: it does not decompress`,{cause:m})});if(c.length!==n)throw new f.cs(`${o} is damaged: ${c.length} bytes instead of ${n}`);return c}t(E,"dec\
ompressFrame")}),52875:((v,p,i)=>{i.d(p,{l:t(()=>e,"l"),w:t(()=>u,"w")});const e=4096;function u(f,g=e){return f.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(
0,g)}t(u,"plainText")}),72018:((v,p,i)=>{i.d(p,{i:t(()=>f,"i"),l:t(()=>g,"l")});var e=i(44143);const u=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function f(_){
const a=`${JSON.stringify(_,void 0,2)}
`,r=a.indexOf(`
`,2)+1;return`${a.slice(0,r)}  "checksum": "${(0,e.ol)(a)}",
${a.slice(r)}`}t(f,"withChecksum");function g(_){const a=u.exec(_);if(a===null)return;const r=_.slice(0,a.index)+_.slice(a.index+a[0].length);return{stated:a[1],
found:(0,e.ol)(r)}}t(g,"checksumOf")}),56566:((v,p,i)=>{i.d(p,{Z:t(()=>x,"Z"),N:t(()=>y,"N")});var e=i(75892),u=i(13266);const f={languages:u.Ju,tools:u.Bk,services:u.
gw,volumes:u.Fi,bind_mounts:u.Fi,left_out:2*u.Fi,blobs:u.gM,packs:u.op,files:u.gM},g={layers:u.Uf,references:u.Ub};function _(n){const{services:o}=Object(n),s=Array.
isArray(o)?o:[];return a(f,n)??s.map(c=>a(g,c)).find(c=>c!==void 0)}t(_,"tooLong");function a(n,o){const s=Object(o),c=Object.entries(n).find(([m,w])=>r(s[m])>w);
return c&&`${c[0]}: more than ${c[1]} entries`}t(a,"longerThan");function r(n){return Array.isArray(n)?n.length:typeof n=="object"&&n!==null?Object.keys(n).length:
0}t(r,"countOf");var l=i(72018),h=i(93211);const x=32*1024*1024;function y(n,o="metadata.json"){if(n.length>x)throw new e.cs(`${o} has ${n.length} bytes, more t\
han the limit of ${x}`);const s=O(n,o),c=A(s,o),m=E(c,o),w=(0,l.l)(s);if(w===void 0)throw new e.cs(`${o} is not a manifest: it has no checksum`);if(w.stated!==w.
found)throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const M=_(c);if(M!==void 0)throw m?d(o,m,M):new e.cs(`${o} is not a ma\
nifest: ${M}`);const I=u.rc.safeParse(c);if(I.success)return I.data;const $=(0,h.w)(I.error.issues);throw m?d(o,m,$):new e.cs(`${o} is not a manifest: ${$}`)}t(
y,"parseManifest");function O(n,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(n)}catch(s){throw new e.cs(`${o} is not a manifest: it is \
not UTF-8`,{cause:s})}}t(O,"readText");function A(n,o){try{return JSON.parse(n)}catch(s){throw new e.cs(`${o} is not a manifest: it is not JSON`,{cause:s})}}t(A,
"readJson");function E(n,o){const s=typeof n=="object"&&n!==null&&"version"in n?n.version:void 0;if(typeof s!="string"||!/^\d{1,6}\.\d{1,6}$/.test(s))return;const[
c=0,m=0]=s.split(".").map(Number),[w=0,M=0]=u.hh.split(".").map(Number);if(c>w)throw d(o,s);if(c<w)throw new e.Wt(`${o} has the manifest version ${s}, which thi\
s version of vm does not read`);return m>M?s:void 0}t(E,"refuseOtherMajor");function d(n,o,s){const c=s===void 0?"":`: ${s}`;return new e.Wt(`${n} was written b\
y a newer version of vm (manifest version ${o})${c}`,{hint:"Update vm and try again"})}t(d,"writtenByNewer")}),93211:((v,p,i)=>{i.d(p,{w:t(()=>e,"w")});function e(f){
const[g]=f;if(g===void 0)return"it does not match the schema";const _=f.length>1?` (and ${f.length-1} more)`:"";return`${u(g.path)}: ${g.message.replaceAll(new RegExp(
"\\p{Cc}","gu"),"?").slice(0,200)}${_}`}t(e,"describeIssues");function u(f){return f.length===0?"the document":f.map(_=>typeof _=="number"?`[${_}]`:`.${String(_).
replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}t(u,"fieldName")}),13266:((v,p,i)=>{i.d(p,{Bk:t(()=>d,"Bk"),EU:t(()=>P,"EU"),Fi:t(()=>O,
"Fi"),Ju:t(()=>E,"Ju"),Ub:t(()=>x,"Ub"),Uf:t(()=>h,"Uf"),Vz:t(()=>D,"Vz"),_O:t(()=>T,"_O"),gM:t(()=>A,"gM"),gw:t(()=>y,"gw"),h_:t(()=>z,"h_"),hh:t(()=>a,"hh"),op:t(
()=>n,"op"),rc:t(()=>N,"rc")});var e=i(26921),u=i(64377),f=i(52875),g=i(75558),_=i(42316);const a="1.1",r=["image","container","compose"],l=1e4,h=1024,x=1024,y=256,
O=1024,A=1e5,E=1e3,d=1e4,n=1e6,o=new RegExp("^\\P{Cc}*$","u"),s=/^[\P{Cc}\t\n]*$/u,c=/^[0-9a-f]{64}$/,m=t(S=>e.YjP().max(S).regex(o,"control characters are not \
allowed"),"words"),w=m(f.l),M=e.YjP().max(g.zB).regex(g.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),I=e.aig().int().nonnegative().
max(Number.MAX_SAFE_INTEGER),$=e.YjP().regex(c,"expected 64 hex digits"),b=e.Uy$(["sha256:",e.YjP().regex(c)],{error:"expected sha256: and 64 hex digits"}),j=e.
YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),k=e.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,
"expected an image reference"),X=e.Ikc({config:b,layers:e.YOg(b).max(h),platform:j,references:e.YOg(k).max(x)}),P=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),Y=e.Ikc({name:M.max(80),image_tag:k,image_digest:b,image_file:P.optional(),layers:e.YOg(b).max(h),references:e.YOg(k).
max(x),platform:j.optional()}),C=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:b,size_bytes:I,volume_file:P.
optional()}),L=e.Ikc({path:w.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),digest:b,size_bytes:I,bind_file:P.optional()}),U=e.g1P(m(64),
m(256)).refine(S=>Object.keys(S).length<=E,`more than ${E} entries`),K=e.YOg(e.Ikc({manager:m(32),name:m(512),version:m(512)})),B=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:w.nullable(),dirty:e.zMY()}),F=e.Ikc({path:P,size:I,sha256:$}),R=e.Ikc({digest:b,size:I,recipe:b.optional(),role:e.k5n(["config","layer","volume","metada\
ta"]),path:P.optional()}),T=w,D=m(256),z=e.YjP().max(l).regex(s,"control characters are not allowed"),N=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expec\
ted <major>.<minor>"),kind:e.k5n(r),snapshot_name:M,project_name:M,is_global:e.zMY(),created_at:u.w$(),description:z,image_digest:b,platform:j,size_bytes:I,languages:U,
tools:e.YOg(w).max(d),services:e.YOg(Y).min(1).max(y),volumes:e.YOg(C).max(O),bind_mounts:e.YOg(L).max(O).optional(),left_out:e.YOg(w).max(2*O).optional(),git:B.
nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:w,build_seconds:e.aig().nonnegative().optional()}),imported:e.Ikc({from:w}).optional(),
trigger:e.k5n(_.N).optional(),context:T.optional(),run_id:D.optional(),container:e.Ikc({id:$,name:m(255),of:m(255).optional()}).optional(),tool_version:w,blobs:e.
YOg(R).max(A),packs:e.YOg($).max(n).optional(),files:e.YOg(F).max(A).optional()}),W=N.extend({checksum:b})}),70370:((v,p,i)=>{i.d(p,{A:t(()=>f,"A")});class e{static{
t(this,"Node")}value;next;constructor(r){this.value=r}}class u{static{t(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(r){const l=new e(r);this.#e?(this.#t.
next=l,this.#t=l):(this.#e=l,this.#t=l),this.#n++}dequeue(){const r=this.#e;if(r)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),r.value}peek(){
if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let r=this.#e;for(;r;)yield r.value,
r=r.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(a){let r=!1;if(typeof a=="object"&&({concurrency:a,rejectOnClear:r=!1}=a),_(a),typeof r!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const l=new u;let h=0;const x=t(()=>{h<a&&l.size>0&&(h++,l.dequeue().run())},"resumeNext"),y=t(
()=>{h--,x()},"next"),O=t(async(d,n,o)=>{const s=(async()=>d(...o))();n(s);try{await s}catch{}y()},"run"),A=t((d,n,o,s)=>{const c={reject:o};new Promise(m=>{c.run=
m,l.enqueue(c)}).then(O.bind(void 0,d,n,s)),h<a&&x()},"enqueue"),E=t((d,...n)=>new Promise((o,s)=>{A(d,o,s,n)}),"generator");return Object.defineProperties(E,{activeCount:{
get:t(()=>h,"get")},pendingCount:{get:t(()=>l.size,"get")},clearQueue:{value(){if(!r){l.clear();return}const d=AbortSignal.abort().reason;for(;l.size>0;)l.dequeue().
reject(d)}},concurrency:{get:t(()=>a,"get"),set(d){_(d),a=d,queueMicrotask(()=>{for(;h<a&&l.size>0;)x()})}},map:{async value(d,n){const o=[];try{Array.from(d,(s,c)=>{
const m=E(n,s,c);return o.push(m),m})}catch(s){for(const c of o)c.catch(()=>{});throw s}return Promise.all(o)}}}),E}t(f,"pLimit");function g(a,r){const l=f(r),h=t(
(...x)=>l(()=>a(...x)),"limitedFunction");return Object.defineProperty(h,"clearQueue",{value:l.clearQueue}),h}t(g,"limitFunction");function _(a){if(!((Number.isInteger(
a)||a===Number.POSITIVE_INFINITY)&&a>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}t(_,"validateConcurrency")}),64377:((v,p,i)=>{
i.d(p,{w$:t(()=>f,"w$")});var e=i(43759),u=i(26921);function f(r){return e.G1(u.You,r)}t(f,"datetime");function g(r){return core._isoDate(ZodISODate,r)}t(g,"dat\
e");function _(r){return core._isoTime(ZodISOTime,r)}t(_,"time");function a(r){return core._isoDuration(ZodISODuration,r)}t(a,"duration")})};export{V as id,G as ids,Q as modules};
