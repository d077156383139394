var K=Object.defineProperty;var e=($,D)=>K($,"name",{value:D,configurable:!0});const z=7416,k=[7416],N={78764:(($,D,a)=>{a.d(D,{$:e(()=>p,"$"),C:e(()=>T,"C")});var L=a(3290);const w=4<<20,g=65536,y=/^(compose|container)\//,A=5;async function T(c,o,_){
const h=[];for(const f of c){const{role:u,path:M=""}=f;if(u==="config"&&f.size<=w)await p(r(await d(f,o)),_);else if(u==="metadata"&&y.test(M)&&f.size<=g){const{
findCredentialsInText:R}=await a.e(4887).then(a.bind(a,34887));h.push(...await R(M,(await d(f,o)).toString()))}}h.length>0&&_.log.warn(`files in it seem to hold\
 credentials that everybody who gets it can read: ${n(h)}`)}e(T,"warnOfCredentials");async function p(c,o){const{findCredentials:_}=await a.e(4887).then(a.bind(
a,34887)),h=await _(c);h.length>0&&o.log.warn(E(h))}e(p,"warnOfCredentialsIn");function E(c){return`the image seems to hold credentials that everybody who gets \
it can read: ${n(c)}. Give them to the build as secrets, and revoke those that are real`}e(E,"warningOf");function n(c){return`${c.slice(0,A).map(({place:_,kind:h})=>`${_}\
 (${h})`).join(", ")}${c.length>A?` and ${c.length-A} more`:""}`}e(n,"listed");async function d(c,o){const _=[];for await(const h of o.open((0,L.z4)(c)))_.push(
h);return Buffer.concat(_)}e(d,"readAll");function r(c){try{return JSON.parse(c.toString())}catch{return}}e(r,"tryJson")}),88129:(($,D,a)=>{a.d(D,{E:e(()=>A,"E"),
X:e(()=>T,"X")});var L=a(75892),w=a(13785),g=a(18631);const y=.5;async function A(p,E,n){if(!(0,g.V2)(E))return;const d=await E.freeBytes(n);d>=p*y||n.log.warn(
`only ${(0,w.z3)(d)} are free at ${E.location} for a snapshot of ${(0,w.z3)(p)}: it may not fit`)}e(A,"warnOfLittleSpace");async function T(p,E,n){if(!(0,g.V2)(
E))return;const d=await E.freeBytes(n);if(!(d>=p))throw new L._p(`${(0,w.z3)(p)} do not fit at ${E.location}, where ${(0,w.z3)(d)} are free: ${(0,w.z3)(p-d)} ar\
e short`,{hint:"Free some space there, or use another place",fields:{needed:p,free:d}})}e(T,"assertSpace")}),46512:(($,D,a)=>{a.d(D,{n:e(()=>p,"n")});var L=a(75892),
w=a(18631),g=a(3290),y=function(E,n,d){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var r,c;if(d){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");r=n[Symbol.dispose],d&&(c=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");c&&(r=e(function(){try{c.call(this)}catch(o){
return Promise.reject(o)}},"dispose")),E.stack.push({value:n,dispose:r,async:d})}else d&&E.stack.push({async:!0});return n},A=(function(E){return function(n){function d(_){
n.error=n.hasError?new E(_,n.error,"An error was suppressed during disposal."):_,n.hasError=!0}e(d,"fail");var r,c=0;function o(){for(;r=n.stack.pop();)try{if(!r.
async&&c===1)return c=0,n.stack.push(r),Promise.resolve().then(o);if(r.dispose){var _=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(_).then(o,function(h){
return d(h),o()})}else c|=1}catch(h){d(h)}if(c===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(o,"next"),o()}})(
typeof SuppressedError=="function"?SuppressedError:function(E,n,d){var r=new Error(d);return r.name="SuppressedError",r.error=E,r.suppressed=n,r});const T="comp\
ose";async function p({ref:E,manifest:n},{store:d,repository:r},c){if((0,w.nR)(d))try{const o={stack:[],error:void 0,hasError:!1};try{const _=y(o,await r.reader(
c,n.packs),!0),h={};for(const f of n.blobs){if(f.role!=="metadata"||!f.path?.startsWith(`${T}/`))continue;const u=[];for await(const M of _.open((0,g.z4)(f)))u.
push(M);h[f.path.slice(T.length+1)]=Buffer.concat(u)}await d.shelve(E,{folder:T,files:h},c)}catch(_){o.error=_,o.hasError=!0}finally{const _=A(o);_&&await _}}catch(o){
if(!(o instanceof L.JC))throw o;c.log.warn(`${n.snapshot_name}: its Compose files are not beside its manifest: ${o.message}`)}}e(p,"writePlainFiles")}),30234:(($,D,a)=>{
a.d(D,{K:e(()=>A,"K"),s:e(()=>T,"s")});var L=a(48161),w=a(75892),g=a(65163);const y=Math.min((0,L.availableParallelism)(),4);async function A(n,d,r){const c=new Map,
o=new Map,_=new AbortController,h=AbortSignal.any([r.signal,_.signal]);try{for(;;){h.throwIfAborted();const u=await n.next();u.done||await f(u.value);const M=u.
done||!u.value.parallel?0:y-1;for(;o.size>M;)await Promise.race(o.keys());if(h.throwIfAborted(),u.done)return{machine:u.value,stored:c}}}finally{_.abort(),await Promise.
all(o.keys()),await n.return(void 0)}async function f(u){const{label:M,digest:R}=u,C=R===void 0?void 0:await d.find(R);if(C!==void 0&&c.set(C.digest,C),C!==void 0||
R!==void 0&&[...o.values()].includes(R))return r.log.debug(`${M}: held already`);const I=p(u,d,{c:r,signal:h}).then(s=>{c.set(s.digest,s)},s=>_.abort(s));o.set(
I,R),I.then(()=>o.delete(I))}e(f,"begin")}e(A,"storeBlobs");async function T({images:n,volumes:d,bindMounts:r=[]},c,o){const _=e(async u=>{const M=c.get(u)??await o.
find(u);if(M===void 0)throw new w.cs(`The machine names ${u}, but its source did not deliver it`);return M},"find"),h=new Map,f=e(async(u,M)=>{h.has(u)||h.set(u,
{...await _(u),role:M})},"name");for(const{config:u,layers:M}of n){await f(u,"config");for(const R of M)await f(R,"layer")}for(const{digest:u}of[...d,...r])await f(
u,"volume");return[...h.values()]}e(T,"machineBlobs");async function p(n,d,{c:r,signal:c}){const o=Promise.withResolvers();o.promise.catch(()=>{});const _=E(n.open(
o.promise),c),h=r.progress.start(`Storing ${n.label}`,n.size);try{const f=await d.add(_,{...n.digest===void 0?{}:{expected:n.digest},onBytes:e(u=>h.add(u),"onBy\
tes")});return o.resolve(f.digest),f}catch(f){throw o.reject(f),n.shortcut&&f instanceof w.cs?new g.x(f.message,{cause:f}):n.damaged&&f instanceof w.cs&&f.fields.
expected!==void 0?n.damaged(f.message,f):f}finally{h.done()}}e(p,"storeBlob");async function*E(n,d){for await(const r of n)d.throwIfAborted(),yield r}e(E,"until\
Stopped")}),79738:(($,D,a)=>{a.d(D,{Dr:e(()=>r,"Dr"),U1:e(()=>d,"U1"),i3:e(()=>c,"i3"),m0:e(()=>n,"m0")});var L=a(31421),w=a(57075),g=a(46466),y=a(75892);const A=16*
1024*1024,T=16*1024,p=20,E=5e3;async function n(s,l,t){const i=o(s,l,t),P=I(t.secrets??[]),{line:m,tail:O}=_(t,P),v=f(s,l,t),b=Promise.all([C(v.stdout,m,t.onLine?
0:t.maxOutput??A),C(v.stderr,m,0)]),S=R(v,t.input);try{const[[x,B],[U,j]]=await Promise.all([u(v,i,t),b,S]);if(x===0)return{stdout:P(U),stderr:P(j)};throw h(i,{
code:x,ended:B,last:t.tellLast?.(O)??O})}catch(x){throw v.kill("SIGKILL"),await Promise.allSettled([b,S]),x}}e(n,"exec");async function*d(s,l,t){const i=o(s,l,t),
{line:P,tail:m}=_(t,I(t.secrets??[])),O=f(s,l,t),v=Promise.all([u(O,i,t),C(O.stderr,P,0),R(O,t.input)]);v.catch(()=>{});try{yield*O.stdout;const[[b,S]]=await v;
if(b!==0&&!t.accepts?.includes(b??-1))throw h(i,{code:b,ended:S,last:m});return b??0}finally{O.kill("SIGKILL"),await Promise.allSettled([v])}}e(d,"execStream");
function r(s,l,t){const i=(0,L.spawn)(s,l,{env:{...process.env,...t},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),P=new Promise(m=>i.once("close",()=>m()).
once("error",()=>m()));return i.stdin.on("error",()=>{}),i.unref(),async m=>{i.ref(),i.stdin.end(m),await P}}e(r,"execGuard");function c(s,l,t){const i=f(s,l,t),
P=t.title??s,m=w.Duplex.from({readable:i.stdout,writable:i.stdin});return C(i.stderr,t.onLine??(()=>{}),0).catch(()=>{}),u(i,P,t).catch(O=>m.destroy(O)),m.once(
"close",()=>i.kill()),m}e(c,"execDuplex");function o(s,l,{title:t}){return t??[s,...l.slice(0,1)].join(" ")}e(o,"titleOf");function _({onLine:s},l){const t=[];return{
line:e(P=>{const m=l(P);s?.(m),m.trim()!==""&&t.push(m),t.length>p&&t.shift()},"line"),tail:t}}e(_,"lastLines");function h(s,{code:l,ended:t,last:i}){const P=t?
`was ended by ${t}`:`failed with exit code ${l}`;return new y.Qd([`${s} ${P}`,...i].join(i.length>1?`
`:": "),{fields:{exit_code:l??-1}})}e(h,"failure");function f(s,l,t){const i={...process.env,...t.env};return(0,L.spawn)(s,l,{env:i,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...t.cwd&&{cwd:t.cwd}})}e(f,"start");function u(s,l,t){const{signal:i}=t;return new Promise((P,m)=>{let O;const v=e(()=>{s.kill("SIGTERM"),O=setTimeout(
()=>s.kill("SIGKILL"),E)},"cancel"),b=e(()=>{clearTimeout(O),i.removeEventListener("abort",v)},"settle");s.once("error",S=>{b(),m(M(S,l,t))}),s.once("close",(S,x)=>{
b(),i.aborted?m(new y.cc(`${l} was cancelled`,{cause:i.reason})):P([S,x])}),i.aborted?v():i.addEventListener("abort",v,{once:!0})})}e(u,"exited");function M(s,l,t){
const i=s.path??l,P=t.missingHint===void 0?{}:{hint:t.missingHint};return s.code==="ENOENT"?new y.Wt(`${l} cannot run: '${i}' is not installed`,{cause:s,...P}):
s.code==="EACCES"?new y.iC(`${l} cannot run: '${i}' may not be executed`,{cause:s,fields:{service:l}}):new y.Qd(`${l} cannot run: ${s.message}`,{cause:s})}e(M,"\
startError");async function R(s,l){try{await(0,g.pipeline)(l??[],s.stdin)}catch(t){const i=t.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(i))throw t}}e(R,"feed");async function C(s,l,t){const i=[],P=new TextDecoder;let m=0,O="";for await(const v of s){if(t>
0){if(m+=v.length,m>t)throw new y.Qd(`more than ${t} bytes of output`);i.push(v)}const b=(O+P.decode(v,{stream:!0})).split(/\r\n|[\r\n]/);O=(b.pop()??"").slice(
0,T);for(const S of b)l(S.slice(0,T))}return O!==""&&l(O),Buffer.concat(i).toString("utf8")}e(C,"collect");function I(s){const l=s.filter(t=>t.length>0);return t=>l.
reduce((i,P)=>i.replaceAll(P,"***"),t)}e(I,"redactor")}),70033:(($,D,a)=>{a.d(D,{y:e(()=>L,"y")});function L(g,y){return`vm-snapshot/${w(g.project)||"project"}/${w(
y)||"service"}:${g.name}`}e(L,"ownReference");function w(g){return g.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(w,"component")}),37814:(($,D,a)=>{
a.d(D,{bq:e(()=>y,"bq"),eW:e(()=>A,"eW"),wh:e(()=>g,"wh")});var L=a(75892),w=a(13266);function g(p,E=w.lG){return p.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").
slice(0,E)}e(g,"plainText");function y(p){T("description",p,{schema:w.h_,hint:"Use plain text of up to 10,000 characters"})}e(y,"checkDescription");function A({
context:p,runId:E}){p!==void 0&&T("context",p,{schema:w._O,hint:"Use one line of up to 4096 characters"}),E!==void 0&&T("run id",E,{schema:w.Vz,hint:"Use one li\
ne of up to 256 characters"})}e(A,"checkOccasion");function T(p,E,{schema:n,hint:d}){const r=n.safeParse(E).error?.issues[0];if(r!==void 0)throw new L.dz(`The ${p}\
 cannot be kept: ${r.message}`,{hint:d})}e(T,"check")}),65163:(($,D,a)=>{a.d(D,{_:e(()=>g,"_"),x:e(()=>w,"x")});var L=a(75892);class w extends L.cs{static{e(this,
"ShortcutError")}}function g(y){return"examine"in y}e(g,"canExamine")})};export{z as id,k as ids,N as modules};
