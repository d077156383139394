var z=Object.defineProperty;var n=(A,v)=>z(A,"name",{value:v,configurable:!0});const Q=2244,G=[2244],V={24746:((A,v,r)=>{r.d(v,{MH:n(()=>y,"MH"),UQ:n(()=>M,"UQ"),zL:n(()=>O,"zL"),zS:n(()=>l,"zS")});var f=r(75892),m=r(47014);function l(c,D){
const o=(0,m.bv)(c),t=M(o),e=`${D}: ${F(o)}`;return t==="ENOSPC"||t==="EDQUOT"?new f._p(e,{cause:o,hint:"Free some space there, or use another location"}):t==="\
EFBIG"?new f._p(e,{cause:o,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):t==="EROFS"?new f.iC(e,{cause:o,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):t==="EACCES"||t==="EPERM"?new f.iC(e,{cause:o,hint:"Use a writable folder, or change its o\
wner"}):t==="ENOENT"||t==="ENOTDIR"?new f.m_(e,{cause:o,hint:"Check the path"}):t==="EISDIR"||t==="ENAMETOOLONG"||t==="ELOOP"?new f.dz(e,{cause:o,hint:"Check th\
e path"}):t==="EIO"||t==="EUCLEAN"?new f.cs(e,{cause:o,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):t==="EMFILE"||t==="ENFILE"||
t==="ENOMEM"?new f._p(e,{cause:o,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):t==="ESTALE"||t==="ETIMEDOUT"||t==="EHOSTDO\
WN"||t==="ENODEV"||t==="ENXIO"?new f.hG(e,{cause:o,hint:"Check that the disk or the file server is available, and try again"}):t==="EXDEV"?new f.Wt(e,{cause:o,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):o}n(l,"fileError");function O(c,D){try{return D()}catch(o){throw l(o,c)}}n(O,"at\
temptSync");async function y(c,D){try{return await D()}catch(o){throw l(o,c)}}n(y,"withFileErrors");function M(c){return typeof c=="object"&&c!==null&&"code"in c&&
typeof c.code=="string"?c.code:void 0}n(M,"errnoOf");const C={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function F(c){const D=C[M(c)??""];
if(D!==void 0)return D;const o=typeof c=="object"&&c!==null&&"message"in c?String(c.message):String(c);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(o)?.[1]??o}n(F,"me\
ssageOf")}),49700:((A,v,r)=>{r.d(v,{Ht:n(()=>M,"Ht"),QD:n(()=>c,"QD"),Yw:n(()=>o,"Yw"),fc:n(()=>C,"fc"),kq:n(()=>F,"kq"),v8:n(()=>D,"v8")});var f=r(51455),m=r(76760),
l=r(24746),O=function(t,e,a){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var i,h;if(a){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");i=e[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");i=e[Symbol.dispose],a&&(h=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");h&&(i=n(function(){try{h.call(this)}catch(T){return Promise.
reject(T)}},"dispose")),t.stack.push({value:e,dispose:i,async:a})}else a&&t.stack.push({async:!0});return e},y=(function(t){return function(e){function a(I){e.error=
e.hasError?new t(I,e.error,"An error was suppressed during disposal."):I,e.hasError=!0}n(a,"fail");var i,h=0;function T(){for(;i=e.stack.pop();)try{if(!i.async&&
h===1)return h=0,e.stack.push(i),Promise.resolve().then(T);if(i.dispose){var I=i.dispose.call(i.value);if(i.async)return h|=2,Promise.resolve(I).then(T,function(U){
return a(U),T()})}else h|=1}catch(U){a(U)}if(h===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(T,"next"),T()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,a){var i=new Error(a);return i.name="SuppressedError",i.error=t,i.suppressed=e,i});async function M(t){
if(process.geteuid?.()===0)for(let e=t;;e=(0,m.dirname)(e)){const a=await(0,f.stat)(e).catch(i=>{if(!((0,l.UQ)(i)==="ENOENT"||(0,l.UQ)(i)==="ENOTDIR"))throw i});
if(a)return a.uid===0?void 0:{uid:a.uid,gid:a.gid}}}n(M,"ownerBelow");async function C(t,e){const a=await(0,f.mkdir)(t,{recursive:!0});if(!(!e||a===void 0))for(let i=t;i.
length>=a.length;i=(0,m.dirname)(i))await(0,f.chown)(i,e.uid,e.gid)}n(C,"makeFolder");async function F(t,e){const a=await(0,f.mkdir)(t,{recursive:!0});if(a!==void 0)
for(let i=t;i.length>=a.length;i=(0,m.dirname)(i))e&&await(0,f.chown)(i,e.uid,e.gid),await o((0,m.dirname)(i))}n(F,"makeFolderDurably");async function c(t,e){await(0,f.
mkdir)(t),e&&await(0,f.chown)(t,e.uid,e.gid)}n(c,"makeFolderIn");async function D(t,e,a){const i={stack:[],error:void 0,hasError:!1};try{const h=O(i,await(0,f.open)(
t,"wx"),!0);await h.writeFile(e),a&&await h.chown(a.uid,a.gid),await h.sync()}catch(h){i.error=h,i.hasError=!0}finally{const h=y(i);h&&await h}}n(D,"writeDurabl\
y");async function o(t){const e={stack:[],error:void 0,hasError:!1};try{await O(e,await(0,f.open)(t,"r"),!0).sync().catch(i=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,l.UQ)(i)??""))throw i})}catch(a){e.error=a,e.hasError=!0}finally{const a=y(e);a&&await a}}n(o,"syncFolder")}),58975:((A,v,r)=>{r.d(v,{L:n(()=>f,
"L")});function f(m,l){return new Proxy(m,{has:n((O,y)=>y in l||y in m,"has"),get(O,y){if(y in l)return l[y];const M=Reflect.get(m,y,m);return typeof M=="functi\
on"?M.bind(m):M}})}n(f,"overlay")}),22244:((A,v,r)=>{r.r(v),r.d(v,{openStore:n(()=>$,"openStore")});var f=r(75892),m=r(83620),l=r(77598),O=r(51455),y=r(76760),M=r(
49700),C=r(58975),F=r(41232);const c="packs/",D=/^(?:index|deletions|roster|recipes)\/([0-9a-f]{64})$/,o=65536,t=/^"([0-9a-f]{32})"$/,e=720*36e5,a=200;function i(s){
const d=(0,y.join)((0,F.nF)(),"objects"),p=n(async(E,S)=>{const u=S.range===void 0?D.exec(E)?.[1]:void 0;if(u===void 0)return await s.get(E,S);const w=await T(d,
u,"sha256");if(w!==void 0)return w;const P=await s.get(E,S);return(0,l.hash)("sha256",P,"hex")===u&&await I(d,u,P),P},"get"),g=new Set,N=n(async(E,S)=>{const{range:u}=S;
if(u===void 0||u.length>o)return await p(E,S);const w=E.startsWith(c)?await T(d,E.slice(c.length),"sha256"):void 0;if(w!==void 0&&w.length>=u.start+u.length)return w.
subarray(u.start,u.start+u.length);const P=(0,l.hash)("sha256",`${E} ${u.start} ${u.length}`,"hex"),R=g.has(P)?void 0:await(0,O.readFile)(x(d,P)).catch(()=>{});
if(g.add(P),R?.length===u.length)return R;const j=await s.get(E,S);return await I(d,P,j),j},"getKept"),K=n(async(E,S,u)=>{await s.put(E,S,u);const w=D.exec(E)?.[1]??
(h(S)<=o&&E.startsWith(c)?E.slice(c.length):void 0);w!==void 0&&await I(d,w,Buffer.concat(S))},"put"),B=n(async({ref:E,stamp:S},u)=>{const w=t.exec(S??"")?.[1],
P=w===void 0?void 0:await T(d,w,"md5");if(P!==void 0)return P;const R=await s.read(E,u);return w!==void 0&&R!==void 0&&(0,l.hash)("md5",R,"hex")===w&&await I(d,
w,R),R},"readVersioned"),b=n(async(E,S,u,w)=>{await s.compareAndSwap(E,S,u,w),u!==void 0&&await I(d,(0,l.hash)("md5",u,"hex"),u)},"compareAndSwap");return(0,C.L)(
s,{unkept:s,get:p,getKept:N,put:K,readVersioned:B,compareAndSwap:b})}n(i,"keepingObjects");function h(s){return s.reduce((d,{length:p})=>d+p,0)}n(h,"sizeOf");async function T(s,d,p){
const g=await(0,O.readFile)(x(s,d)).catch(()=>{});return g!==void 0&&(0,l.hash)(p,g,"hex")===d?g:void 0}n(T,"readKept");async function I(s,d,p){const g=x(s,d),N=`${g}\
.${(0,l.randomUUID)()}`;try{await(0,M.fc)((0,y.dirname)(g),await(0,M.Ht)(g)),await(0,O.writeFile)(N,p),await(0,O.rename)(N,g),Math.random()*a<1&&await U(s)}catch{
await(0,O.rm)(N,{force:!0}).catch(()=>{})}}n(I,"keep");async function U(s){for(const d of await(0,O.readdir)(s,{recursive:!0})){const p=(0,y.join)(s,d),g=await(0,O.
stat)(p);g.isFile()&&Date.now()-g.mtimeMs>e&&await(0,O.rm)(p,{force:!0})}}n(U,"removeOld");function x(s,d){return(0,y.join)(s,d.slice(0,2),d)}n(x,"pathOf");const W={
file:n(async s=>await L(s),"file"),s3:n(async s=>i(await(await Promise.all([r.e(3711),r.e(377),r.e(4623)]).then(r.bind(r,45792))).openS3Store(s)),"s3"),cache:n(
async s=>await(await Promise.all([r.e(6921),r.e(2137),r.e(6444)]).then(r.bind(r,45261))).openCacheStore(s),"cache"),memory:n(async()=>new(await r.e(2868).then(r.
bind(r,82868))).MemoryStore,"memory")};async function $(s){const d=(0,m.dz)(s);if(d===void 0)return await L(s);const p=W[d];if(!p)throw new f.dz(`'${(0,m.DW)(s)}\
' is not a supported location`,{hint:"Use a folder, a file: URL such as file:///srv/snapshots, s3://bucket/prefix, or cache:<namespace> in a workflow"});return await p(
s)}n($,"openStore");async function L(s){const d=(0,m.XM)(s),{openFileStore:p}=await r.e(9080).then(r.bind(r,29080));return await p(d)}n(L,"openFolder")})};export{Q as id,G as ids,V as modules};
