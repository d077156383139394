var X=Object.defineProperty;var e=(D,I)=>X(D,"name",{value:I,configurable:!0});const Q=5967,J=[5967],V={2806:((D,I,l)=>{l.r(I),l.d(I,{verifyBundleFile:e(()=>E,"verifyBundleFile")});var t=l(77652),h=l(75892);async function E(O,w){const d=performance.
now(),u=e((_,A)=>({findings:_,snapshots:1,bytes:A,seconds:(performance.now()-d)/1e3}),"result");try{const{manifest:_}=await(0,t.I)({path:O},w);return u([],(_.files??
[]).reduce((A,{size:P})=>A+P,0))}catch(_){if(!(_ instanceof h.cs))throw _;return u([{object:O,problem:_.message}],0)}}e(E,"verifyBundleFile")}),79738:((D,I,l)=>{
l.d(I,{Dr:e(()=>j,"Dr"),U1:e(()=>P,"U1"),i3:e(()=>S,"i3"),m0:e(()=>A,"m0")});var t=l(31421),h=l(57075),E=l(46466),O=l(75892);const w=16*1024*1024,d=16*1024,u=20,
_=5e3;async function A(a,i,n){const r=T(a,i,n),x=M(n.secrets??[]),{line:p,tail:b}=$(n,x),v=s(a,i,n),y=Promise.all([g(v.stdout,p,n.onLine?0:n.maxOutput??w),g(v.stderr,
p,0)]),L=f(v,n.input);try{const[[k,N],[z,C]]=await Promise.all([o(v,r,n),y,L]);if(k===0)return{stdout:x(z),stderr:x(C)};throw m(r,{code:k,ended:N,last:n.tellLast?.(
b)??b})}catch(k){throw v.kill("SIGKILL"),await Promise.allSettled([y,L]),k}}e(A,"exec");async function*P(a,i,n){const r=T(a,i,n),{line:x,tail:p}=$(n,M(n.secrets??
[])),b=s(a,i,n),v=Promise.all([o(b,r,n),g(b.stderr,x,0),f(b,n.input)]);v.catch(()=>{});try{yield*b.stdout;const[[y,L]]=await v;if(y!==0&&!n.accepts?.includes(y??
-1))throw m(r,{code:y,ended:L,last:p});return y??0}finally{b.kill("SIGKILL"),await Promise.allSettled([v])}}e(P,"execStream");function j(a,i,n){const r=(0,t.spawn)(
a,i,{env:{...process.env,...n},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),x=new Promise(p=>r.once("close",()=>p()).once("error",()=>p()));return r.stdin.
on("error",()=>{}),r.unref(),async p=>{r.ref(),r.stdin.end(p),await x}}e(j,"execGuard");function S(a,i,n){const r=s(a,i,n),x=n.title??a,p=h.Duplex.from({readable:r.
stdout,writable:r.stdin});return g(r.stderr,n.onLine??(()=>{}),0).catch(()=>{}),o(r,x,n).catch(b=>p.destroy(b)),p.once("close",()=>r.kill()),p}e(S,"execDuplex");
function T(a,i,{title:n}){return n??[a,...i.slice(0,1)].join(" ")}e(T,"titleOf");function $({onLine:a},i){const n=[];return{line:e(x=>{const p=i(x);a?.(p),p.trim()!==
""&&n.push(p),n.length>u&&n.shift()},"line"),tail:n}}e($,"lastLines");function m(a,{code:i,ended:n,last:r}){const x=n?`was ended by ${n}`:`failed with exit code\
 ${i}`;return new O.Qd([`${a} ${x}`,...r].join(r.length>1?`
`:": "),{fields:{exit_code:i??-1}})}e(m,"failure");function s(a,i,n){const r={...process.env,...n.env};return(0,t.spawn)(a,i,{env:r,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...n.cwd&&{cwd:n.cwd}})}e(s,"start");function o(a,i,n){const{signal:r}=n;return new Promise((x,p)=>{let b;const v=e(()=>{a.kill("SIGTERM"),b=setTimeout(
()=>a.kill("SIGKILL"),_)},"cancel"),y=e(()=>{clearTimeout(b),r.removeEventListener("abort",v)},"settle");a.once("error",L=>{y(),p(c(L,i,n))}),a.once("close",(L,k)=>{
y(),r.aborted?p(new O.cc(`${i} was cancelled`,{cause:r.reason})):x([L,k])}),r.aborted?v():r.addEventListener("abort",v,{once:!0})})}e(o,"exited");function c(a,i,n){
const r=a.path??i,x=n.missingHint===void 0?{}:{hint:n.missingHint};return a.code==="ENOENT"?new O.Wt(`${i} cannot run: '${r}' is not installed`,{cause:a,...x}):
a.code==="EACCES"?new O.iC(`${i} cannot run: '${r}' may not be executed`,{cause:a,fields:{service:i}}):new O.Qd(`${i} cannot run: ${a.message}`,{cause:a})}e(c,"\
startError");async function f(a,i){try{await(0,E.pipeline)(i??[],a.stdin)}catch(n){const r=n.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(r))throw n}}e(f,"feed");async function g(a,i,n){const r=[],x=new TextDecoder;let p=0,b="";for await(const v of a){if(n>
0){if(p+=v.length,p>n)throw new O.Qd(`more than ${n} bytes of output`);r.push(v)}const y=(b+x.decode(v,{stream:!0})).split(/\r\n|[\r\n]/);b=(y.pop()??"").slice(
0,d);for(const L of y)i(L.slice(0,d))}return b!==""&&i(b),Buffer.concat(r).toString("utf8")}e(g,"collect");function M(a){const i=a.filter(n=>n.length>0);return n=>i.
reduce((r,x)=>r.replaceAll(x,"***"),n)}e(M,"redactor")}),67914:((D,I,l)=>{l.d(I,{s:e(()=>T,"s"),j:e(()=>$,"j")});var t=l(57975),h=l(38522),E=l(75892),O=l(78474),
w=l(70370);const d=4,u=512*1024;function _(m){const s=[],o=(0,w.A)(d);return c=>o(async()=>{const f=s.pop()??(0,h.createZstdCompress)({chunkSize:u,flush:h.constants.
ZSTD_e_end,params:m}),g=await A(f,c);return s.push(f),g})}e(_,"openLanes");async function A(m,s){const o=[],c=e(f=>o.push(f),"take");m.on("data",c);try{return m.
write(s)||await(0,O.once)(m,"drain"),Buffer.concat(o)}finally{m.off("data",c)}}e(A,"compressIn");const P=(0,t.promisify)(h.zstdCompress),j=(0,t.promisify)(h.zstdDecompress),
S=new Map;async function T(m,s){const o={[h.constants.ZSTD_c_compressionLevel]:s,[h.constants.ZSTD_c_checksumFlag]:1};if(m.length<u)return new Uint8Array(await P(
m,{chunkSize:Math.max(64,m.length>>1),params:o}));const c=S.get(s)??_(o);return S.set(s,c),await c(m)}e(T,"compressFrame");async function $(m,s,o){const c={chunkSize:Math.
max(s+1,64),maxOutputLength:Math.max(s,1)},f=await j(m,c).catch(g=>{throw new E.cs(`${o} is damaged: it does not decompress`,{cause:g})});if(f.length!==s)throw new E.
cs(`${o} is damaged: ${f.length} bytes instead of ${s}`);return f}e($,"decompressFrame")}),56566:((D,I,l)=>{l.d(I,{Z:e(()=>P,"Z"),N:e(()=>j,"N")});var t=l(75892),
h=l(13266);const E={languages:h.Ju,tools:h.Bk,services:h.gw,volumes:h.Fi,bind_mounts:h.Fi,left_out:2*h.Fi,blobs:h.gM,packs:h.op,files:h.gM},O={layers:h.Uf,references:h.
Ub};function w(s){const{services:o}=Object(s),c=Array.isArray(o)?o:[];return d(E,s)??c.map(f=>d(O,f)).find(f=>f!==void 0)}e(w,"tooLong");function d(s,o){const c=Object(
o),f=Object.entries(s).find(([g,M])=>u(c[g])>M);return f&&`${f[0]}: more than ${f[1]} entries`}e(d,"longerThan");function u(s){return Array.isArray(s)?s.length:
typeof s=="object"&&s!==null?Object.keys(s).length:0}e(u,"countOf");var _=l(83925),A=l(31824);const P=32*1024*1024;function j(s,o="metadata.json"){if(s.length>P)
throw new t.cs(`${o} has ${s.length} bytes, more than the limit of ${P}`);const c=S(s,o),f=T(c,o),g=$(f,o),M=(0,A.R)(c);if(M===void 0)throw new t.cs(`${o} is no\
t a manifest: it has no checksum`);if(M.stated!==M.found)throw new t.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const a=w(f);if(a!==
void 0)throw g?m(o,g,a):new t.cs(`${o} is not a manifest: ${a}`);const i=h.rc.safeParse(f);if(i.success)return i.data;const n=(0,_.w)(i.error.issues);throw g?m(
o,g,n):new t.cs(`${o} is not a manifest: ${n}`)}e(j,"parseManifest");function S(s,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch(c){
throw new t.cs(`${o} is not a manifest: it is not UTF-8`,{cause:c})}}e(S,"readText");function T(s,o){try{return JSON.parse(s)}catch(c){throw new t.cs(`${o} is n\
ot a manifest: it is not JSON`,{cause:c})}}e(T,"readJson");function $(s,o){const c=typeof s=="object"&&s!==null&&"version"in s?s.version:void 0;if(typeof c!="st\
ring"||!/^\d{1,6}\.\d{1,6}$/.test(c))return;const[f=0,g=0]=c.split(".").map(Number),[M=0,a=0]=h.hh.split(".").map(Number);if(f>M)throw m(o,c);if(f<M)throw new t.
Wt(`${o} has the manifest version ${c}, which this version of vm does not read`);return g>a?c:void 0}e($,"refuseOtherMajor");function m(s,o,c){const f=c===void 0?
"":`: ${c}`;return new t.Wt(`${s} was written by a newer version of vm (manifest version ${o})${f}`,{hint:"Update vm and try again"})}e(m,"writtenByNewer")}),83925:((D,I,l)=>{
l.d(I,{w:e(()=>t,"w")});function t(E){const[O]=E;if(O===void 0)return"it does not match the schema";const w=E.length>1?` (and ${E.length-1} more)`:"";return`${h(
O.path)}: ${O.message.replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${w}`}e(t,"describeIssues");function h(E){return E.length===0?"the document":E.map(
w=>typeof w=="number"?`[${w}]`:`.${String(w).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(h,"fieldName")}),13266:((D,I,l)=>{l.d(I,{
Bk:e(()=>m,"Bk"),EU:e(()=>v,"EU"),Fi:e(()=>S,"Fi"),Ju:e(()=>$,"Ju"),Ub:e(()=>P,"Ub"),Uf:e(()=>A,"Uf"),Vz:e(()=>U,"Vz"),_O:e(()=>Y,"_O"),gM:e(()=>T,"gM"),gw:e(()=>j,
"gw"),h_:e(()=>B,"h_"),hh:e(()=>w,"hh"),lG:e(()=>u,"lG"),op:e(()=>s,"op"),rc:e(()=>F,"rc")});var t=l(26921),h=l(64377),E=l(75558),O=l(42316);const w="1.1",d=["i\
mage","container","compose"],u=4096,_=1e4,A=1024,P=1024,j=256,S=1024,T=1e5,$=1e3,m=1e4,s=1e6,o=new RegExp("^\\P{Cc}*$","u"),c=/^[\P{Cc}\t\n]*$/u,f=/^[0-9a-f]{64}$/,
g=e(R=>t.YjP().max(R).regex(o,"control characters are not allowed"),"words"),M=g(u),a=t.YjP().max(E.zB).regex(E.o_,"expected letters, digits, dot, underscore an\
d dash, a letter or digit first"),i=t.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),n=t.YjP().regex(f,"expected 64 hex digits"),r=t.Uy$(["sha256:",t.YjP().
regex(f)],{error:"expected sha256: and 64 hex digits"}),x=t.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),
p=t.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),b=t.Ikc({config:r,layers:t.YOg(r).max(A),platform:x,references:t.YOg(
p).max(P)}),v=t.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),y=t.Ikc({name:a.
max(80),image_tag:p,image_digest:r,image_file:v.optional(),layers:t.YOg(r).max(A),references:t.YOg(p).max(P),platform:x.optional()}),L=t.Ikc({name:t.YjP().max(255).
regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:r,size_bytes:i,volume_file:v.optional()}),k=t.Ikc({path:M.regex(/^\//,"expected an absol\
ute path"),type:t.k5n(["folder","file"]),digest:r,size_bytes:i,bind_file:v.optional()}),N=t.g1P(g(64),g(256)).refine(R=>Object.keys(R).length<=$,`more than ${$}\
 entries`),z=t.YOg(t.Ikc({manager:g(32),name:g(512),version:g(512)})),C=t.Ikc({commit:t.YjP().regex(/^[0-9a-f]{7,64}$/),branch:M.nullable(),dirty:t.zMY()}),K=t.
Ikc({path:v,size:i,sha256:n}),W=t.Ikc({digest:r,size:i,recipe:r.optional(),role:t.k5n(["config","layer","volume","metadata"]),path:v.optional()}),Y=M,U=g(256),B=t.
YjP().max(_).regex(c,"control characters are not allowed"),F=t.Ikc({version:t.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:t.k5n(d),snapshot_name:a,
project_name:a,is_global:t.zMY(),created_at:h.w$(),description:B,image_digest:r,platform:x,size_bytes:i,languages:N,tools:t.YOg(M).max(m),services:t.YOg(y).min(
1).max(j),volumes:t.YOg(L).max(S),bind_mounts:t.YOg(k).max(S).optional(),left_out:t.YOg(M).max(2*S).optional(),git:C.nullable(),source:t.Ikc({type:t.k5n(["built",
"captured","imported"]),from:M,build_seconds:t.aig().nonnegative().optional()}),imported:t.Ikc({from:M}).optional(),trigger:t.k5n(O.N).optional(),context:Y.optional(),
run_id:U.optional(),container:t.Ikc({id:n,name:g(255),of:g(255).optional()}).optional(),tool_version:M,blobs:t.YOg(W).max(T),packs:t.YOg(n).max(s).optional(),files:t.
YOg(K).max(T).optional()}),Z=F.extend({checksum:r})}),31824:((D,I,l)=>{l.d(I,{R:e(()=>O,"R"),o:e(()=>E,"o")});var t=l(44143);const h=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function E(w){const d=`${JSON.stringify(w,void 0,2)}
`,u=d.indexOf(`
`,2)+1;return`${d.slice(0,u)}  "checksum": "${(0,t.ol)(d)}",
${d.slice(u)}`}e(E,"seal");function O(w){const d=h.exec(w);if(d===null)return;const u=w.slice(0,d.index)+w.slice(d.index+d[0].length);return{stated:d[1],found:(0,t.
ol)(u)}}e(O,"sealOf")}),70370:((D,I,l)=>{l.d(I,{A:e(()=>E,"A")});class t{static{e(this,"Node")}value;next;constructor(u){this.value=u}}class h{static{e(this,"Qu\
eue")}#e;#t;#n;constructor(){this.clear()}enqueue(u){const _=new t(u);this.#e?(this.#t.next=_,this.#t=_):(this.#e=_,this.#t=_),this.#n++}dequeue(){const u=this.#e;
if(u)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),u.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let u=this.#e;for(;u;)yield u.value,u=u.next}*drain(){for(;this.#e;)yield this.dequeue()}}function E(d){let u=!1;
if(typeof d=="object"&&({concurrency:d,rejectOnClear:u=!1}=d),w(d),typeof u!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const _=new h;
let A=0;const P=e(()=>{A<d&&_.size>0&&(A++,_.dequeue().run())},"resumeNext"),j=e(()=>{A--,P()},"next"),S=e(async(m,s,o)=>{const c=(async()=>m(...o))();s(c);try{
await c}catch{}j()},"run"),T=e((m,s,o,c)=>{const f={reject:o};new Promise(g=>{f.run=g,_.enqueue(f)}).then(S.bind(void 0,m,s,c)),A<d&&P()},"enqueue"),$=e((m,...s)=>new Promise(
(o,c)=>{T(m,o,c,s)}),"generator");return Object.defineProperties($,{activeCount:{get:e(()=>A,"get")},pendingCount:{get:e(()=>_.size,"get")},clearQueue:{value(){
if(!u){_.clear();return}const m=AbortSignal.abort().reason;for(;_.size>0;)_.dequeue().reject(m)}},concurrency:{get:e(()=>d,"get"),set(m){w(m),d=m,queueMicrotask(
()=>{for(;A<d&&_.size>0;)P()})}},map:{async value(m,s){const o=[];try{Array.from(m,(c,f)=>{const g=$(s,c,f);return o.push(g),g})}catch(c){for(const f of o)f.catch(
()=>{});throw c}return Promise.all(o)}}}),$}e(E,"pLimit");function O(d,u){const _=E(u),A=e((...P)=>_(()=>d(...P)),"limitedFunction");return Object.defineProperty(
A,"clearQueue",{value:_.clearQueue}),A}e(O,"limitFunction");function w(d){if(!((Number.isInteger(d)||d===Number.POSITIVE_INFINITY)&&d>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}e(w,"validateConcurrency")}),64377:((D,I,l)=>{l.d(I,{w$:e(()=>E,"w$")});var t=l(43759),h=l(26921);function E(u){
return t.G1(h.You,u)}e(E,"datetime");function O(u){return core._isoDate(ZodISODate,u)}e(O,"date");function w(u){return core._isoTime(ZodISOTime,u)}e(w,"time");function d(u){
return core._isoDuration(ZodISODuration,u)}e(d,"duration")})};export{Q as id,J as ids,V as modules};
