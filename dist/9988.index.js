var x=Object.defineProperty;var o=(O,y)=>x(O,"name",{value:y,configurable:!0});const L=9988,W=[9988],N={88725:((O,y,i)=>{i.d(y,{h:o(()=>r,"h")});var v=i(44143),u=i(75892),g=i(75558),h=i(18016),p=i(70370),E=i(82141),_=i(10764),S=i(91192);const b=2;
async function D(t,{ref:e,manifest:n},{store:s,c:a}){if(!(0,_.d0)(s)||!(t instanceof u.cs))return t;const c=await f((0,S.gX)(n),s,a);a.log.debug(t.message);const d=t instanceof
h.Rh,m=`Save it again: what is ${d?"missing":"damaged"} is written again`,w=d?`Snapshot '${(0,g.SN)(e)}' cannot be used: a part of it is missing from ${s.location}`:
`Snapshot '${(0,g.SN)(e)}' cannot be used: a part of it in ${s.location} is damaged`;return new u.m_(w,{hint:c||d?m:`Save it again in a job that may write to ${s.
location}, or delete its caches on GitHub (Actions, Caches)`,cause:t})}o(D,"asLoss");async function f(t,e,n){n.log.info(`Looking for what is damaged in ${e.location}`);
const s=(0,p.A)(b);try{const a=await Promise.all(t.map(d=>s(()=>l(d,e,n)))),c=t.filter((d,m)=>!a[m]);for(const d of c)await e.disown(d,n);return c.length>0}catch(a){
if(n.signal.aborted||!(a instanceof u.JC))throw a;return!1}}o(f,"disownDamaged");async function l(t,e,n){try{return await(0,h.xt)(async()=>await(0,E.pW)(await e.
get(t,n),t.slice(t.indexOf("/")+1))),!0}catch(s){if(s instanceof u.m_)return!0;if(s instanceof u.cs)return!1;throw s}}o(l,"isSound");async function r(t,e,n,s){const{
ref:a,digest:c,held:d=c}=t;try{return await n()}catch(m){const w=await D(m,t,{store:e,c:s});if(!(w instanceof u.cs))throw w;const P=(0,g.SN)(a),M={project:a.project,
name:a.name};if(!(w instanceof h.Rh))throw new u.cs(`Snapshot '${P}' is damaged: ${w.message}`,{hint:h.nk,fields:M,cause:m});const R=await e.read(a,s);throw R===
void 0||(0,v.ol)(R)!==d?new u.m_(`Snapshot '${P}' was removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:m}):new u.cs(
`Snapshot '${P}' is incomplete: ${w.message}`,{hint:h.nk,fields:M,cause:m})}}o(r,"reading")}),39988:((O,y,i)=>{i.r(y),i.d(y,{checkPlatform:o(()=>b,"checkPlatfor\
m"),restore:o(()=>S,"restore")});var v=i(75892),u=i(91152),g=i(454),h=i(88725),p=i(8459),E=function(r,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="functio\
n")throw new TypeError("Object expected.");var n,s;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],e&&(s=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");s&&(n=o(function(){try{s.call(this)}catch(a){return Promise.reject(a)}},"dispose")),r.stack.push({value:t,dispose:n,async:e})}else e&&
r.stack.push({async:!0});return t},_=(function(r){return function(t){function e(c){t.error=t.hasError?new r(c,t.error,"An error was suppressed during disposal."):
c,t.hasError=!0}o(e,"fail");var n,s=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){
var c=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(c).then(a,function(d){return e(d),a()})}else s|=1}catch(d){e(d)}if(s===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,e){
var n=new Error(e);return n.name="SuppressedError",n.error=r,n.suppressed=t,n});async function S({name:r,snapshot:t,confirmPlatform:e,...n},{catalogue:s,provider:a},c){
const d=performance.now(),m=t??await(0,p.RA)(r,s.store,c),{manifest:w}=m;await b(w.platform,await D(a,c),e);let P=0;const M=await(0,h.h)(m,s.store,R,c);return{...m,
machine:M,bytes:P,seconds:(performance.now()-d)/1e3};async function R(){const C={stack:[],error:void 0,hasError:!1};try{const $=E(C,f(()=>s.repository.reader(c,
w.packs)),!0),T=l($,j=>{P+=j});return await a.restore(w,T,{...n,ref:m.ref},c)}catch($){C.error=$,C.hasError=!0}finally{const $=_(C);$&&await $}}}o(S,"restore");
async function b(r,t,e){if(!((0,g.J5)(r,t)||await e(r,t)))throw new v.Wt(`The snapshot was built for ${r}, this platform is ${t}`,{hint:"Use --yes (in a workflo\
w: allow-platform-mismatch: true) to go on all the same",fields:{snapshot:r,host:t}})}o(b,"checkPlatform");async function D(r,t){const e=await r.probe(t);if(!e.
usable)throw e.error;return e.platform}o(D,"usablePlatform");function f(r){let t;const e=o(()=>t??=r(),"reader");return{async*open(n,s){yield*(await e()).open(n,
s)},async*entries(n){yield*(await e()).entries(n)},[Symbol.asyncDispose]:async()=>(await t?.catch(()=>{}))?.[Symbol.asyncDispose]()}}o(f,"openedAtNeed");function l(r,t){
const e=(0,u._)(t);return{open(n,s){const a=e(n.digest);return r.open(n,{...s,onBytes:o(c=>{a(c),s?.onBytes?.(c)},"onBytes")})},entries:o(n=>r.entries(n),"entri\
es"),[Symbol.asyncDispose]:()=>r[Symbol.asyncDispose]()}}o(l,"countReads")}),91152:((O,y,i)=>{i.d(y,{_:o(()=>v,"_")});function v(u){const g=new Map;return h=>{let p=0;
return E=>{p+=E;const _=g.get(h)??0;p<=_||(g.set(h,p),u(p-_))}}}o(v,"furthest")}),454:((O,y,i)=>{i.d(y,{J5:o(()=>_,"J5"),WN:o(()=>p,"WN"),_O:o(()=>E,"_O")});var v=i(
75892);const u="unknown",g={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",
i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},h={macos:"darwin",win32:"windows"};function p(f){const{os:l,
architecture:r,variant:t}=typeof f=="string"?S(f):f,e=l.toLowerCase()||"linux",[n="",s]=(g[r.toLowerCase()]??r.toLowerCase()).split("/"),a=t?.toLowerCase()||s||
"",c=a===""||n===""||b(n,a)?"":`/${a}`;return`${h[e]??e}/${n||u}${c}`}o(p,"normalisePlatform");function E(f){return f.split("/")[1]===u?{}:{platform:f}}o(E,"ask\
edPlatform");function _(f,l){const r=S(p(f)),t=S(p(l));return r.os!==t.os?!1:r.architecture===u?!0:r.architecture!==t.architecture?!1:r.variant===void 0||t.variant===
void 0?!0:r.variant===t.variant||D(r.variant)<D(t.variant)}o(_,"platformMatches");function S(f){const[l="",r="",t,...e]=f.trim().split("/");if(l===""||r===""||t===
""||e.length>0)throw new v.dz(`'${f}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:l,architecture:r,...t===
void 0?{}:{variant:t}}}o(S,"split");function b(f,l){return f==="arm64"&&["v8","8"].includes(l)||f==="amd64"&&l==="v1"}o(b,"isDefault");function D(f){return Number(
f.replace(/^v/,""))}o(D,"level")})};export{L as id,W as ids,N as modules};
