var zt=Object.defineProperty;var s=(W,O)=>zt(W,"name",{value:O,configurable:!0});const Tt=288,At=[288],Dt={30288:((W,O,c)=>{c.r(O),c.d(O,{claimForCreate:s(()=>ot,"claimForCreate"),create:s(()=>xt,"create")});var A=c(63827),E=c(75892),R=c(79738),
j=c(37814);async function K(e,t){try{const n=["-c","core.fsmonitor=false","status","--porcelain=v2","--branch"],{stdout:o}=await(0,R.m0)("git",n,{signal:t,cwd:e,
env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return U(o)}catch(n){if(n instanceof E.Qd||n instanceof E.Wt)return null;throw n}}s(K,"gitFacts");function U(e){
const t=e.split(`
`).filter(a=>a!==""),n=s(a=>t.find(i=>i.startsWith(`# ${a} `))?.slice(a.length+3),"header"),o=n("branch.oid"),r=n("branch.head");return o===void 0||!/^[0-9a-f]{40,64}$/.
test(o)?null:{commit:o,branch:r===void 0||r==="(detached)"?null:(0,j.wh)(r),dirty:t.some(a=>!a.startsWith("# "))}}s(U,"parseGitStatus");var F=c(75558),N=c(70033),
g=c(13266),l=c(65163),d=c(3290),h=c(78764);function $(e){const[t,...n]=e;if(t!==void 0&&n.length===0)return t;const o=new Map(e.flatMap(r=>r.packages).map(r=>[`${r.
manager} ${r.name} ${r.version}`,r]));return{languages:Object.assign({},...e.map(({languages:r})=>r).reverse()),tools:[...new Set(e.flatMap(({tools:r})=>r))].sort(),
packages:[...o].sort(([r],[a])=>r<a?-1:1).map(([,r])=>r)}}s($,"mergeDescriptions");var y=c(88129),L=c(2202),I=c(13785),Q=c(30660),at=c(14717),st=c(97202),it=c(68624),
ct=c(23411),ft=c(80308),dt=c(10586),lt=c(45516);function ut({kind:e,project_name:t,source:n,container:o}){return e==="compose"?`the project '${t}'`:o===void 0?`\
the image '${n.from}'`:`the container '${o.name}'`}s(ut,"machineText");function Y(e,t){return e.kind!==t.kind?!1:e.kind==="compose"?e.project_name===t.project_name:
e.container===void 0||t.container===void 0?e.source.from===t.source.from:e.container.id===t.container.id||(0,Q.b)(e.container)===(0,Q.b)(t.container)}s(Y,"isSam\
eMachine");async function mt({ref:e,limits:t,machine:n},o,r){const a=(await G(o,r)).filter(w=>w.isProtected===!0&&!H(w,e)),{maxPerMachine:i,maxTotal:f}=t;if(f!==
void 0&&a.length>=f)throw X(`${f} snapshots in all`,a);if(i===void 0||a.length<i)return;const p=await n(),u=a.filter(({manifest:w})=>Y(w,p));if(u.length>=i)throw X(
`${i} snapshots of ${ut(p)}`,u)}s(mt,"assertRoom");async function ht(e,{ref:t,maxSize:n,catalogue:o},r){const a=await V(o,r);let i=await a({manifest:e});for(const f of await G(
o,r))f.isProtected===!0&&!H(f,t)&&(i+=await a(f));if(!(i<=n))throw new E._p(`The snapshot and the protected ones take ${(0,I.z3)(i)}, more than the limit of ${(0,I.
z3)(n)}; it gets no name`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:i,limit:n}})}s(ht,"assertFits");async function pt(e,t,n){try{
const{freed:o,pending:r,due:a}=await(0,it.F)([{manifest:e}],t,n);o>0&&n.log.info(`What was stored of it is freed: ${(0,I.z3)(o)}`),a!==void 0&&n.log.warn(`${(0,I.
z3)(r)} of it are freed by a delete or clean after ${(0,L.Yi)(a)}`)}catch(o){n.log.warn(`what was stored of it is freed by a later delete or clean: ${o instanceof
Error?o.message:o}`)}}s(pt,"freeRefused");async function gt(e,{limits:t,catalogue:n},o){const r=(await G(n,o)).map(p=>H(p,e.ref)?{...p,isProtected:!0}:p),a=t.maxSize===
void 0?async()=>0:await V(n,o),i=t.maxAge===void 0?Date.now():await(0,dt.H)(n.store,o),f=await wt({snapshots:r,made:e.manifest,limits:t},{now:i,sizeOf:a});return f.
length===0?[]:(await(0,st.clean)({remove:f},n,o)).removed}s(gt,"keepLimits");async function wt({snapshots:e,made:t,limits:n},o){const{maxAge:r,maxPerMachine:a,maxTotal:i,
maxSize:f,keep:p={}}=n,u=s(()=>!0,"all"),w=s(({manifest:m})=>Y(m,t),"ofMachine"),P=[{of:u,rules:{maxAge:r}},...(0,ct.hK)(p)?[{of:w,rules:p}]:[],{of:w,rules:{maxCount:a}},
{of:u,rules:{maxCount:i,maxSize:f}}],b=[],z=new Set;for(const{of:m,rules:v}of P){const M=e.filter(x=>!z.has(x)&&m(x)),D=await(0,lt.S)(M,v,{...o,groupOf:s(()=>"a\
ll","groupOf")});b.push(...D.remove);for(const{snapshot:x}of D.remove)z.add(x)}return b.sort((m,v)=>e.indexOf(m.snapshot)-e.indexOf(v.snapshot))}s(wt,"planLimit\
s");async function G(e,t){return(await(0,ft.list)({},e,t)).filter(({manifest:n})=>n.trigger!==void 0&&(0,at.v)(n).type!=="imported")}s(G,"limited");async function V({
repository:e},t){const n=await e.measure(t);return async({manifest:o})=>await n.add(o.blobs.map(d.z4))}s(V,"measure");function H({ref:e},{project:t,name:n}){return e.
project===t&&e.name===n}s(H,"isAt");function X(e,t){const n=t.slice(0,3).map(({ref:o})=>(0,F.SN)(o));return new E._p(`The limit of ${e} is used up by protected \
ones: ${n.join(", ")}${t.length>3?", …":""}`,{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}s(X,"usedUp");var yt=c(
93322);async function vt(e,t){const n=[];for(const[o,r]of Object.entries(e))n.push({...await t.add((0,yt.Oo)(r)),role:"metadata",path:o});return n}s(vt,"storeFi\
les");function k(e){return Buffer.from(`${JSON.stringify(e,void 0,2)}
`)}s(k,"jsonFile");var bt=c(46512),Z=c(8459),q=c(30234),_=function(e,t,n){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object ex\
pected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");r&&(o=s(
function(){try{r.call(this)}catch(a){return Promise.reject(a)}},"dispose")),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},
tt=(function(e){return function(t){function n(i){t.error=t.hasError?new e(i,t.error,"An error was suppressed during disposal."):i,t.hasError=!0}s(n,"fail");var o,
r=0;function a(){for(;o=t.stack.pop();)try{if(!o.async&&r===1)return r=0,t.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.
async)return r|=2,Promise.resolve(i).then(a,function(f){return n(f),a()})}else r|=1}catch(f){n(f)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="Suppr\
essedError",o.error=e,o.suppressed=t,o});async function xt(e,t,n){const{ref:o,trigger:r,limits:a}=e;if(r===void 0||a===void 0)return await et(e,t,n);await mt({ref:o,
limits:a,machine:s(()=>Ot(e,t.provider,n),"machine")},t.catalogue,n);const i=await St(e,t,n);try{return{...i,removed:await gt(i,{limits:a,catalogue:t.catalogue},
n)}}catch(f){return n.log.warn(`no room was made for the next one, which will do it: ${f instanceof Error?f.message:f}`),{...i,removed:[]}}}s(xt,"create");async function St(e,t,n){
let o;const r={beforeName:s(async a=>{const i=e.limits?.maxSize;i!==void 0&&(o=a,await ht(a,{ref:e.ref,maxSize:i,catalogue:t.catalogue},n),o=void 0)},"beforeNam\
e")};try{return await et(e,t,n,r)}catch(a){throw o!==void 0&&await pt(o,t.catalogue,n),a}}s(St,"createOrFree");async function et(e,t,n,o={}){try{return await nt(
e,t,{shortcuts:!0,...o,c:n})}catch(r){if(!(r instanceof l.x))throw r;return n.log.warn(`${r.message}; capturing it all again, without short cuts`),await nt(e,t,
{shortcuts:!1,...o,c:n})}}s(et,"createAnyhow");async function Ot({machine:e,from:t,ref:n},o,r){const{kind:a}=e,i={kind:a==="archive"?"image":a,project_name:n.project,
source:{type:"captured",from:t}};if(!(0,l._)(o))return i;const{id:f,name:p,of:u}=await o.examine(e,r);return{...i,container:{id:f,name:p,...u!==void 0&&{of:u}}}}
s(Ot,"factsBefore");async function nt(e,{catalogue:t,provider:n},{shortcuts:o,beforeName:r,c:a}){const i={stack:[],error:void 0,hasError:!1};try{const f=performance.
now(),p=await ot(e,t.store,a),u=_(i,await t.repository.writer(a,{near:e.ref}),!0);let w=t.store.traits.shared;const P=n.capture(e.machine,{shortcuts:o,holds:s(async S=>await u.
find(S)!==void 0,"holds"),onSize:s(S=>(0,y.E)(S,t.store,a),"onSize"),...w&&{onConfig:s(async S=>{w=!1,await(0,h.$)(S,a)},"onConfig")}},a),{machine:b,stored:z}=await(0,q.
K)(P,u,a),m=await(0,q.s)(b,z,u),v=await $t(b.images,m,u),M=await jt(),D=await u.publish(M.blobs.map(d.z4));await r?.(M);const x=await(0,Z.Ge)(p,M,{published:D,refs:t.
store,signal:a.signal,log:a.log});return await(0,bt.n)(x,t,a),{...x,stats:u.stats,seconds:(performance.now()-f)/1e3};async function $t(S,B,J){const C={stack:[],
error:void 0,hasError:!1};try{const T=_(C,await J.reader(),!0);w&&await(0,h.C)(B,T,a);const rt=[];for(const Pt of S)rt.push(await n.describe(Pt,T,(0,d._W)(B),a));
return $(rt)}catch(T){C.error=T,C.hasError=!0}finally{const T=tt(C);T&&await T}}s($t,"describe");async function jt(){const S=new Date().toISOString(),B=(0,j.wh)(
e.from),{platform:J}=b.images[0],C=await vt({"metadata/versions.json":k(v.languages),"metadata/packages.json":k(v.packages),"metadata/build-info.json":k({build_date:S,
platform:J,from:B,tool:`vm-snapshot ${A.x}`}),...b.files},u);return Et({request:e,machine:b,description:v,createdAt:S,blobs:[...m,...C],git:await K(e.directory,
a.signal)})}s(jt,"assemble")}catch(f){i.error=f,i.hasError=!0}finally{const f=tt(i);f&&await f}}s(nt,"createOnce");async function ot(e,t,{signal:n}){const{ref:o,
force:r,description:a}=e;return(0,j.bq)(a),(0,j.eW)(e),await(0,Z.cB)(o,{force:r,hint:"Use --force to overwrite or choose another name",refs:t,signal:n})}s(ot,"c\
laimForCreate");function Et({request:e,machine:t,description:n,createdAt:o,blobs:r,git:a}){const{ref:i}=e,{kind:f,images:p,volumes:u,bindMounts:w=[]}=t,[P]=p,b=new Map(
r.map(({digest:m,size:v})=>[m,v])),z=s(m=>({...m,size_bytes:b.get(m.digest)??0}),"sized");return{version:f==="image"?"1.0":g.hh,kind:f,snapshot_name:i.name,project_name:i.
project,is_global:i.project===F.sT,created_at:o,description:e.description,image_digest:P.config,platform:P.platform,size_bytes:r.reduce((m,v)=>m+v.size,0),languages:n.
languages,tools:[...n.tools],services:p.map(({name:m,config:v,layers:M,references:D,platform:x})=>({name:m,image_tag:(0,N.y)(i,m),image_digest:v,layers:M,references:D,
...x===P.platform?{}:{platform:x}})),volumes:u.map(z),...w.length>0&&{bind_mounts:w.map(z)},git:a,source:{type:e.buildSeconds===void 0?"captured":"built",from:(0,j.
wh)(e.from),...e.buildSeconds===void 0?{}:{build_seconds:e.buildSeconds}},...e.trigger!==void 0&&{trigger:e.trigger},...e.context!==void 0&&{context:e.context},
...e.runId!==void 0&&{run_id:e.runId},...t.container!==void 0&&{container:t.container},tool_version:A.x,blobs:r}}s(Et,"manifestOf")}),93322:((W,O,c)=>{c.d(O,{AB:s(
()=>N,"AB"),Mi:s(()=>j,"Mi"),Oo:s(()=>R,"Oo"),SH:s(()=>K,"SH"),sc:s(()=>F,"sc"),wW:s(()=>U,"wW")});var A=c(77598),E=c(46466);async function*R(g){yield g}s(R,"on\
ce");async function*j(g,l){for await(const d of g)l(d),yield d}s(j,"tap");async function*K(g,l){let d,h=0;for await(const $ of g){let y=0;for(;y<$.length;){if(d===
void 0&&$.length-y>=l){yield $.subarray(y,y+l),y+=l;continue}d??=new Uint8Array(l);const L=$.subarray(y,y+l-h);d.set(L,h),y+=L.length,h+=L.length,!(h<l)&&(yield d,
d=void 0,h=0)}}d!==void 0&&(yield d.subarray(0,h))}s(K,"blocksOf");async function*U(g,l,d){const h=[];try{for await(const $ of g){const y=d($);y.catch(()=>{}),h.
push(y),h.length>=l&&(yield await h.shift())}for(;h.length>0;)yield await h.shift()}finally{await Promise.allSettled(h)}}s(U,"mapOrdered");async function*F(g,l){
const d=(0,E.pipeline)(g,l);d.catch(()=>{});try{yield*l,await d}finally{l.destroy(),await Promise.allSettled([d])}}s(F,"through");function N(){const g=(0,A.createHash)(
"sha256");let l=0;return{add(d){g.update(d),l+=d.length},done:s(()=>({size:l,sha256:g.digest("hex")}),"done")}}s(N,"summer")}),30660:((W,O,c)=>{c.d(O,{b:s(()=>A,
"b")});function A({name:E,of:R}){return R??E}s(A,"lineageOf")})};export{Tt as id,At as ids,Dt as modules};
