var x=Object.defineProperty;var s=(O,y)=>x(O,"name",{value:y,configurable:!0});const A=8149,U=[8149],W={76961:((O,y,i)=>{i.d(y,{U:s(()=>r,"U")});var E=i(44143),u=i(75892),g=i(75558),h=i(86125),p=i(70370),v=i(62821),_=i(10764),S=i(75912);const b=2;
async function D(t,{ref:e,manifest:n},{store:o,c:a}){if(!(0,_.d0)(o)||!(t instanceof u.cs))return t;const c=await f((0,S.gX)(n),o,a);a.log.debug(t.message);const d=t instanceof
h.Rh,m=`Save it again: only the ${d?"missing":"damaged"} parts are uploaded`,w=d?`Snapshot '${(0,g.SN)(e)}' cannot be used: part of it is missing from ${o.location}`:
`Snapshot '${(0,g.SN)(e)}' cannot be used: part of it is damaged in ${o.location}`;return new u.m_(w,{hint:c||d?m:`Save it again in a job that can write to ${o.
location}, or delete its caches on GitHub (Actions, Caches)`,cause:t})}s(D,"toMissingError");async function f(t,e,n){n.log.info(`Looking for damaged packs in ${e.
location}`);const o=(0,p.A)(b);try{const a=await Promise.all(t.map(d=>o(()=>l(d,e,n)))),c=t.filter((d,m)=>!a[m]);for(const d of c)await e.markCorrupt(d,n);return c.
length>0}catch(a){if(n.signal.aborted||!(a instanceof u.JC))throw a;return!1}}s(f,"disownDamaged");async function l(t,e,n){try{return await(0,h.fL)(async()=>await(0,v.
pW)(await e.get(t,n),t.slice(t.indexOf("/")+1))),!0}catch(o){if(o instanceof u.m_)return!0;if(o instanceof u.cs)return!1;throw o}}s(l,"isSound");async function r(t,e,n,o){
const{ref:a,digest:c,held:d=c}=t;try{return await n()}catch(m){const w=await D(m,t,{store:e,c:o});if(!(w instanceof u.cs))throw w;const P=(0,g.SN)(a),R={project:a.
project,name:a.name};if(!(w instanceof h.Rh))throw new u.cs(`Snapshot '${P}' is damaged: ${w.message}`,{hint:h.yo,fields:R,cause:m});const M=await e.read(a,o);throw M===
void 0||(0,E.ol)(M)!==d?new u.m_(`Snapshot '${P}' was removed or replaced while it was being read`,{hint:"List the existing snapshots with: vm snapshot list",cause:m}):
new u.cs(`Snapshot '${P}' is incomplete: ${w.message}`,{hint:h.yo,fields:R,cause:m})}}s(r,"withReadErrors")}),48149:((O,y,i)=>{i.r(y),i.d(y,{checkPlatform:s(()=>b,
"checkPlatform"),restore:s(()=>S,"restore")});var E=i(75892),u=i(91152),g=i(454),h=i(85497),p=i(76961),v=function(r,t,e){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var n,o;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],e&&(o=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");o&&(n=s(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),r.stack.push({value:t,dispose:n,async:e})}else e&&
r.stack.push({async:!0});return t},_=(function(r){return function(t){function e(c){t.error=t.hasError?new r(c,t.error,"An error was suppressed during disposal."):
c,t.hasError=!0}s(e,"fail");var n,o=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&o===1)return o=0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){
var c=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(c).then(a,function(d){return e(d),a()})}else o|=1}catch(d){e(d)}if(o===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,e){
var n=new Error(e);return n.name="SuppressedError",n.error=r,n.suppressed=t,n});async function S({name:r,snapshot:t,confirmPlatform:e,...n},{catalog:o,provider:a},c){
const d=performance.now(),m=t??await(0,h.RA)(r,o.store,c),{manifest:w}=m;await b(w.platform,await D(a,c),e);let P=0;const R=await(0,p.U)(m,o.store,M,c);return{...m,
restored:R,bytes:P,seconds:(performance.now()-d)/1e3};async function M(){const C={stack:[],error:void 0,hasError:!1};try{const $=v(C,f(()=>o.repository.reader(c,
w.packs)),!0),T=l($,j=>{P+=j});return await a.restore(w,T,{...n,ref:m.ref},c)}catch($){C.error=$,C.hasError=!0}finally{const $=_(C);$&&await $}}}s(S,"restore");
async function b(r,t,e){if(!((0,g.J5)(r,t)||await e(r,t)))throw new E.Wt(`The snapshot was built for ${r}, but this platform is ${t}`,{hint:"Restore it on a mac\
hine of that platform",fields:{snapshot:r,host:t}})}s(b,"checkPlatform");async function D(r,t){const e=await r.probe(t);if(!e.usable)throw e.error;return e.platform}
s(D,"usablePlatform");function f(r){let t;const e=s(()=>t??=r(),"reader");return{async*open(n,o){yield*(await e()).open(n,o)},async*entries(n){yield*(await e()).
entries(n)},[Symbol.asyncDispose]:async()=>(await t?.catch(()=>{}))?.[Symbol.asyncDispose]()}}s(f,"openedAtNeed");function l(r,t){const e=(0,u._)(t);return{open(n,o){
const a=e(n.digest);return r.open(n,{...o,onBytes:s(c=>{a(c),o?.onBytes?.(c)},"onBytes")})},entries:s(n=>r.entries(n),"entries"),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}s(l,"countReads")}),91152:((O,y,i)=>{i.d(y,{_:s(()=>E,"_")});function E(u){const g=new Map;return h=>{let p=0;return v=>{p+=v;const _=g.get(h)??
0;p<=_||(g.set(h,p),u(p-_))}}}s(E,"furthest")}),454:((O,y,i)=>{i.d(y,{FL:s(()=>p,"FL"),J5:s(()=>_,"J5"),_O:s(()=>v,"_O")});var E=i(75892);const u="unknown",g={x86_64:"\
amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"386",i586:"386",i686:"386",ia32:"\
386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},h={macos:"darwin",win32:"windows"};function p(f){const{os:l,architecture:r,variant:t}=typeof f==
"string"?S(f):f,e=l.toLowerCase()||"linux",[n="",o]=(g[r.toLowerCase()]??r.toLowerCase()).split("/"),a=t?.toLowerCase()||o||"",c=a===""||n===""||b(n,a)?"":`/${a}`;
return`${h[e]??e}/${n||u}${c}`}s(p,"normalizePlatform");function v(f){return f.split("/")[1]===u?{}:{platform:f}}s(v,"askedPlatform");function _(f,l){const r=S(
p(f)),t=S(p(l));return r.os!==t.os?!1:r.architecture===u?!0:r.architecture!==t.architecture?!1:r.variant===void 0||t.variant===void 0?!0:r.variant===t.variant||
D(r.variant)<D(t.variant)}s(_,"platformMatches");function S(f){const[l="",r="",t,...e]=f.trim().split("/");if(l===""||r===""||t===""||e.length>0)throw new E.dz(
`'${f}' is not a platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:l,architecture:r,...t===void 0?{}:{variant:t}}}
s(S,"split");function b(f,l){return f==="arm64"&&["v8","8"].includes(l)||f==="amd64"&&l==="v1"}s(b,"isDefault");function D(f){return Number(f.replace(/^v/,""))}
s(D,"level")})};export{A as id,U as ids,W as modules};
