var b=Object.defineProperty;var n=(C,T)=>b(C,"name",{value:T,configurable:!0});const G=5560,Q=[5560],X={3134:((C,T,i)=>{i.d(T,{CD:n(()=>O,"CD"),UQ:n(()=>S,"UQ"),zL:n(()=>m,"zL"),zS:n(()=>l,"zS")});var c=i(75892);function l(s,g){const a=S(s),
p=`${g}: ${F(s)}`;return a==="ENOSPC"||a==="EDQUOT"?new c._p(p,{cause:s,hint:"Free some space there, or use another place"}):a==="EFBIG"?new c._p(p,{cause:s,hint:"\
FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new c.iC(p,{cause:s,hint:"Use a folder that is not on a read-only disk, or m\
ount it for writing"}):a==="EACCES"||a==="EPERM"?new c.iC(p,{cause:s,hint:"Use a folder that you may write to, or change its owner"}):a==="ENOENT"||a==="ENOTDIR"?
new c.m_(p,{cause:s,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new c.dz(p,{cause:s,hint:"Check the path"}):a==="EIO"||a==="EUCLEAN"?new c.
cs(p,{cause:s,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="ENFILE"||a==="ENOMEM"?new c._p(p,{cause:s,
hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a==="EHOSTDOWN"||a==="ENODEV"||a==="ENXIO"?new c.
hG(p,{cause:s,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new c.Wt(p,{cause:s,hint:"Part of this folder is a link to a\
nother disk: move the whole folder there instead"}):s}n(l,"fileError");function m(s,g){try{return g()}catch(a){throw l(a,s)}}n(m,"attemptSync");async function O(s,g){
try{return await g()}catch(a){throw l(a,s)}}n(O,"attempt");function S(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.code=="string"?s.code:void 0}
n(S,"errnoOf");const M={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a par\
t of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function F(s){const g=M[S(s)??""];if(g!==void 0)return g;const a=typeof s==
"object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(a)?.[1]??a}n(F,"messageOf")}),58975:((C,T,i)=>{i.d(T,{L:n(()=>c,
"L")});function c(l,m){return new Proxy(l,{has:n((O,S)=>S in m||S in l,"has"),get(O,S){if(S in m)return m[S];const M=Reflect.get(l,S,l);return typeof M=="functi\
on"?M.bind(l):M}})}n(c,"overlay")}),87888:((C,T,i)=>{i.d(T,{Ht:n(()=>M,"Ht"),QD:n(()=>g,"QD"),Yw:n(()=>p,"Yw"),fc:n(()=>F,"fc"),kq:n(()=>s,"kq"),v8:n(()=>a,"v8")});
var c=i(51455),l=i(76760),m=i(3134),O=function(u,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,h;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(h=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");h&&(t=n(function(){try{h.call(
this)}catch(I){return Promise.reject(I)}},"dispose")),u.stack.push({value:e,dispose:t,async:r})}else r&&u.stack.push({async:!0});return e},S=(function(u){return function(e){
function r(R){e.error=e.hasError?new u(R,e.error,"An error was suppressed during disposal."):R,e.hasError=!0}n(r,"fail");var t,h=0;function I(){for(;t=e.stack.pop();)
try{if(!t.async&&h===1)return h=0,e.stack.push(t),Promise.resolve().then(I);if(t.dispose){var R=t.dispose.call(t.value);if(t.async)return h|=2,Promise.resolve(R).
then(I,function(N){return r(N),I()})}else h|=1}catch(N){r(N)}if(h===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(
I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(u,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=u,t.suppressed=e,
t});async function M(u){if(process.geteuid?.()===0)for(let e=u;;e=(0,l.dirname)(e)){const r=await(0,c.stat)(e).catch(t=>{if(!((0,m.UQ)(t)==="ENOENT"||(0,m.UQ)(t)===
"ENOTDIR"))throw t});if(r)return r.uid===0?void 0:{uid:r.uid,gid:r.gid}}}n(M,"ownerBelow");async function F(u,e){const r=await(0,c.mkdir)(u,{recursive:!0});if(!(!e||
r===void 0))for(let t=u;t.length>=r.length;t=(0,l.dirname)(t))await(0,c.chown)(t,e.uid,e.gid)}n(F,"makeFolder");async function s(u,e){const r=await(0,c.mkdir)(u,
{recursive:!0});if(r!==void 0)for(let t=u;t.length>=r.length;t=(0,l.dirname)(t))e&&await(0,c.chown)(t,e.uid,e.gid),await p((0,l.dirname)(t))}n(s,"makeFolderDura\
bly");async function g(u,e){await(0,c.mkdir)(u),e&&await(0,c.chown)(u,e.uid,e.gid)}n(g,"makeFolderIn");async function a(u,e,r){const t={stack:[],error:void 0,hasError:!1};
try{const h=O(t,await(0,c.open)(u,"wx"),!0);await h.writeFile(e),r&&await h.chown(r.uid,r.gid),await h.sync()}catch(h){t.error=h,t.hasError=!0}finally{const h=S(
t);h&&await h}}n(a,"writeDurably");async function p(u){const e={stack:[],error:void 0,hasError:!1};try{await O(e,await(0,c.open)(u,"r"),!0).sync().catch(t=>{if(![
"EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,m.UQ)(t)??""))throw t})}catch(r){e.error=r,e.hasError=!0}finally{const r=S(e);r&&await r}}n(p,"syncFolder")}),55560:((C,T,i)=>{
i.r(T),i.d(T,{openStore:n(()=>$,"openStore")});var c=i(75892),l=i(26676),m=i(77598),O=i(51455),S=i(48161),M=i(76760),F=i(58975),s=i(87888);const g="packs/",a=/^(?:index|condemned|roster)\/([0-9a-f]{64})$/,
p=65536,u=/^"([0-9a-f]{32})"$/,e=720*36e5,r=200;function t(o){const d=(0,M.join)(process.env.XDG_CACHE_HOME||(0,M.join)(process.env.HOME||(0,S.homedir)(),".cach\
e"),"vm-snapshot","objects"),y=n(async(E,D)=>{const f=D.range===void 0?a.exec(E)?.[1]:void 0;if(f===void 0)return await o.get(E,D);const w=await I(d,f,"sha256");
if(w!==void 0)return w;const P=await o.get(E,D);return(0,m.hash)("sha256",P,"hex")===f&&await R(d,f,P),P},"get"),v=new Set,x=n(async(E,D)=>{const{range:f}=D;if(f===
void 0||f.length>p)return await y(E,D);const w=E.startsWith(g)?await I(d,E.slice(g.length),"sha256"):void 0;if(w!==void 0&&w.length>=f.start+f.length)return w.subarray(
f.start,f.start+f.length);const P=(0,m.hash)("sha256",`${E} ${f.start} ${f.length}`,"hex"),A=v.has(P)?void 0:await(0,O.readFile)(L(d,P)).catch(()=>{});if(v.add(
P),A?.length===f.length)return A;const j=await o.get(E,D);return await R(d,P,j),j},"getKept"),H=n(async(E,D,f)=>{await o.put(E,D,f);const w=a.exec(E)?.[1]??(h(D)<=
p&&E.startsWith(g)?E.slice(g.length):void 0);w!==void 0&&await R(d,w,Buffer.concat(D))},"put"),K=n(async({ref:E,stamp:D},f)=>{const w=u.exec(D??"")?.[1],P=w===void 0?
void 0:await I(d,w,"md5");if(P!==void 0)return P;const A=await o.read(E,f);return w!==void 0&&A!==void 0&&(0,m.hash)("md5",A,"hex")===w&&await R(d,w,A),A},"read\
Stamped"),B=n(async(E,D,f,w)=>{await o.compareAndSwap(E,D,f,w),f!==void 0&&await R(d,(0,m.hash)("md5",f,"hex"),f)},"compareAndSwap");return(0,F.L)(o,{unkept:o,get:y,
getKept:x,put:H,readStamped:K,compareAndSwap:B})}n(t,"keepingObjects");function h(o){return o.reduce((d,{length:y})=>d+y,0)}n(h,"sizeOf");async function I(o,d,y){
const v=await(0,O.readFile)(L(o,d)).catch(()=>{});return v!==void 0&&(0,m.hash)(y,v,"hex")===d?v:void 0}n(I,"readKept");async function R(o,d,y){const v=L(o,d),x=`${v}\
.${(0,m.randomUUID)()}`;try{await(0,s.fc)((0,M.dirname)(v),await(0,s.Ht)(v)),await(0,O.writeFile)(x,y),await(0,O.rename)(x,v),Math.random()*r<1&&await N(o)}catch{
await(0,O.rm)(x,{force:!0}).catch(()=>{})}}n(R,"keep");async function N(o){for(const d of await(0,O.readdir)(o,{recursive:!0})){const y=(0,M.join)(o,d),v=await(0,O.
stat)(y);v.isFile()&&Date.now()-v.mtimeMs>e&&await(0,O.rm)(y,{force:!0})}}n(N,"removeOld");function L(o,d){return(0,M.join)(o,d.slice(0,2),d)}n(L,"pathOf");const W={
file:n(async o=>await U(o),"file"),s3:n(async o=>t(await(await Promise.all([i.e(3711),i.e(6959),i.e(1816)]).then(i.bind(i,55915))).openS3Store(o)),"s3"),cache:n(
async o=>await(await Promise.all([i.e(6921),i.e(2137),i.e(806)]).then(i.bind(i,52843))).openCacheStore(o),"cache"),memory:n(async()=>new(await i.e(2868).then(i.
bind(i,82868))).MemoryStore,"memory")};async function $(o){const d=(0,l.dz)(o);if(d===void 0)return await U(o);const y=W[d];if(!y)throw new c.dz(`no store is kn\
own for '${(0,l.DW)(o)}'`,{hint:"Give a folder, a file: URL such as file:///srv/snapshots, s3://bucket/prefix, or cache:<namespace> in a workflow"});return await y(
o)}n($,"openStore");async function U(o){const d=(0,l.XM)(o),{openFileStore:y}=await i.e(5602).then(i.bind(i,85602));return await y(d)}n(U,"openFolder")})};export{G as id,Q as ids,X as modules};
