var C=Object.defineProperty;var e=(j,T)=>C(j,"name",{value:T,configurable:!0});const B=8751,W=[8751],K={91186:((j,T,a)=>{a.d(T,{H:e(()=>m,"H")});var c=a(77598),E=a(73024),D=a(76760);function m(M){const w=(0,D.join)(M,`.clock-${(0,c.randomBytes)(
6).toString("hex")}`);(0,E.closeSync)((0,E.openSync)(w,"wx"));try{return(0,E.lstatSync)(w).mtimeMs}finally{(0,E.rmSync)(w,{force:!0})}}e(m,"fileClock")}),50868:((j,T,a)=>{
a.d(T,{Fb:e(()=>d,"Fb"),Wu:e(()=>o,"Wu"),Zd:e(()=>_,"Zd"),_0:e(()=>h,"_0")});var c=a(77598),E=a(51455),D=a(48161),m=a(76760),M=a(3134),w=a(14151),p=a(87888),u=a(
2430);async function _(s,{signal:f,wait:O=0}){const y=n();return await(0,p.fc)(y,await(0,p.Ht)(y)),await(0,w.Ke)((0,m.join)(y,`${(0,c.hash)("sha256",s,"hex").slice(
0,16)}.lock`),{wait:O,signal:f})}e(_,"lockWork");async function h(s){const f=n();return await(0,p.fc)(f,await(0,p.Ht)(f)),r(f,`${s}-${(0,u.Pg)()}.json`)}e(h,"op\
enJournal");async function d(s){const f=n(),O=(await(0,E.readdir)(f).catch(()=>[])).filter(i=>{const l=new RegExp(`^${s}-(.+)\\.json$`).exec(i)?.[1];return l!==
void 0&&(0,u.Tu)(l)==="dead"});return await Promise.all(O.sort().map(async i=>({entry:await t((0,m.join)(f,i)),take:e(()=>y(i),"take")})));async function y(i){const l=`${s}\
-${(0,u.Pg)()}.json`;try{await(0,E.rename)((0,m.join)(f,i),(0,m.join)(f,l))}catch(P){if((0,M.UQ)(P)==="ENOENT")return;throw P}return r(f,l)}}e(d,"abandonedJourn\
als");async function o(s){const f=n(),O=(await(0,E.readdir)(f).catch(()=>[])).filter(y=>{const i=new RegExp(`^${s}-(.+)\\.json$`).exec(y)?.[1];return i!==void 0&&
(0,u.Tu)(i)==="alive"});return await Promise.all(O.map(y=>t((0,m.join)(f,y))))}e(o,"livingEntries");function n(){return(0,m.join)(process.env.HOME||(0,D.homedir)(),
".config","vm","journal")}e(n,"journalFolder");function r(s,f){const O=(0,m.join)(s,f);return{async write(y){const i=`${O}.next`;await(0,E.rm)(i,{force:!0}),await(0,p.
v8)(i,[Buffer.from(`${JSON.stringify(y)}
`)],await(0,p.Ht)(s)),await(0,E.rename)(i,O),await(0,p.Yw)(s)},close:e(()=>(0,E.rm)(O,{force:!0}),"close")}}e(r,"journalAt");async function t(s){try{return JSON.
parse(await(0,E.readFile)(s,"utf8"))}catch{return}}e(t,"readEntry")}),14151:((j,T,a)=>{a.d(T,{Ke:e(()=>o,"Ke"),bf:e(()=>r,"bf"),hy:e(()=>y,"hy"),pG:e(()=>n,"pG"),
uu:e(()=>t,"uu")});var c=a(73024),E=a(76760),D=a(58500),m=a(75892),M=a(91186),w=a(3134),p=a(2430);const u=25,_=24*36e5,h=1e4,d=2e3;async function o(i,l){const{wait:P,
signal:v,token:I=(0,p.Pg)(),stop:U=e(()=>{},"stop"),onWait:$}=l,g=l.isHeldBy??(S=>n(S,i)),R=performance.now();let L=!0;for(;!f(i,I);){v.throwIfAborted();const S=r(
i);if(S===void 0)continue;if(S===""?y(i)>=h:!g(S)){S!==""&&U(S),t(i,S,U);continue}const A=performance.now()-R;if(A>=P)throw new m.fK(`another process holds ${i}`,
{hint:"Try again when it has finished"});L&&A>=d&&$?.(S),A>=d&&(L=!1),await(0,D.setTimeout)(u,void 0,{signal:v})}return{[Symbol.asyncDispose]:async()=>t(i,I,U)}}
e(o,"lockFile");function n(i,l){const P=(0,p.Tu)(i);return P==="alive"||P==="unknown"&&y(l)<_}e(n,"isAtWork");function r(i){try{return(0,c.readlinkSync)(i)}catch(l){
if((0,w.UQ)(l)==="ENOENT")return;if((0,w.UQ)(l)!=="EINVAL")throw l}try{return(0,c.readFileSync)(i,"latin1")}catch(l){if((0,w.UQ)(l)==="ENOENT")return;throw l}}e(
r,"ownerOf");function t(i,l,P){r(i)===l&&s(i,l,P)}e(t,"takeAway");function s(i,l,P){const v=`${i}.${(0,p.Pg)()}`;try{(0,c.renameSync)(i,v)}catch(U){if((0,w.UQ)(
U)==="ENOENT")return;throw U}const I=r(v);I!==void 0&&I!==l&&!f(i,I)&&P(I),(0,c.rmSync)(v,{force:!0})}e(s,"takeAsideAndLook");function f(i,l){try{return(0,c.symlinkSync)(
l,i),!0}catch(P){const v=(0,w.UQ)(P)??"";if(v==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(v))throw P;return O(i,l)}}e(f,"create");
function O(i,l){try{const P=(0,c.openSync)(i,"wx");try{(0,c.writeSync)(P,l)}catch(v){throw(0,c.rmSync)(i,{force:!0}),v}finally{(0,c.closeSync)(P)}}catch(P){if((0,w.
UQ)(P)==="EEXIST")return!1;throw P}return r(i)===l}e(O,"createFile");function y(i){const l=(0,c.lstatSync)(i,{throwIfNoEntry:!1})?.mtimeMs;return l===void 0?0:(0,M.
H)((0,E.dirname)(i))-l}e(y,"ageOf")}),87888:((j,T,a)=>{a.d(T,{Ht:e(()=>w,"Ht"),QD:e(()=>_,"QD"),Yw:e(()=>d,"Yw"),fc:e(()=>p,"fc"),kq:e(()=>u,"kq"),v8:e(()=>h,"v\
8")});var c=a(51455),E=a(76760),D=a(3134),m=function(o,n,r){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,
s;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=n[Symbol.dispose],r&&(s=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");s&&(t=e(function(){try{s.call(
this)}catch(f){return Promise.reject(f)}},"dispose")),o.stack.push({value:n,dispose:t,async:r})}else r&&o.stack.push({async:!0});return n},M=(function(o){return function(n){
function r(O){n.error=n.hasError?new o(O,n.error,"An error was suppressed during disposal."):O,n.hasError=!0}e(r,"fail");var t,s=0;function f(){for(;t=n.stack.pop();)
try{if(!t.async&&s===1)return s=0,n.stack.push(t),Promise.resolve().then(f);if(t.dispose){var O=t.dispose.call(t.value);if(t.async)return s|=2,Promise.resolve(O).
then(f,function(y){return r(y),f()})}else s|=1}catch(y){r(y)}if(s===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(o,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=n,
t});async function w(o){if(process.geteuid?.()===0)for(let n=o;;n=(0,E.dirname)(n)){const r=await(0,c.stat)(n).catch(t=>{if(!((0,D.UQ)(t)==="ENOENT"||(0,D.UQ)(t)===
"ENOTDIR"))throw t});if(r)return r.uid===0?void 0:{uid:r.uid,gid:r.gid}}}e(w,"ownerBelow");async function p(o,n){const r=await(0,c.mkdir)(o,{recursive:!0});if(!(!n||
r===void 0))for(let t=o;t.length>=r.length;t=(0,E.dirname)(t))await(0,c.chown)(t,n.uid,n.gid)}e(p,"makeFolder");async function u(o,n){const r=await(0,c.mkdir)(o,
{recursive:!0});if(r!==void 0)for(let t=o;t.length>=r.length;t=(0,E.dirname)(t))n&&await(0,c.chown)(t,n.uid,n.gid),await d((0,E.dirname)(t))}e(u,"makeFolderDura\
bly");async function _(o,n){await(0,c.mkdir)(o),n&&await(0,c.chown)(o,n.uid,n.gid)}e(_,"makeFolderIn");async function h(o,n,r){const t={stack:[],error:void 0,hasError:!1};
try{const s=m(t,await(0,c.open)(o,"wx"),!0);await s.writeFile(n),r&&await s.chown(r.uid,r.gid),await s.sync()}catch(s){t.error=s,t.hasError=!0}finally{const s=M(
t);s&&await s}}e(h,"writeDurably");async function d(o){const n={stack:[],error:void 0,hasError:!1};try{await m(n,await(0,c.open)(o,"r"),!0).sync().catch(t=>{if(![
"EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,D.UQ)(t)??""))throw t})}catch(r){n.error=r,n.hasError=!0}finally{const r=M(n);r&&await r}}e(d,"syncFolder")}),17095:((j,T,a)=>{
a.d(T,{FA:e(()=>m,"FA"),LE:e(()=>p,"LE"),SI:e(()=>_,"SI"),UQ:e(()=>h,"UQ"),XT:e(()=>M,"XT"),aH:e(()=>D,"aH"),aO:e(()=>u,"aO"),fs:e(()=>w,"fs"),ze:e(()=>d,"ze")});
var c=a(75892);const E=9e5;async function D(o,n,{signal:r}){const t={method:"GET",path:`/containers/${encodeURIComponent(n)}/json`,what:`inspect container '${n}\
'`,signal:r};return await o.json(t)}e(D,"inspectContainer");async function m(o,n,r){try{return await D(o,n,r)}catch(t){if(t instanceof c.m_)return;throw t}}e(m,
"findContainer");async function M(o,n,{signal:r}){const t={all:!0,filters:JSON.stringify(n)};return await o.json({method:"GET",path:"/containers/json",query:t,what:"\
list containers",signal:r})??[]}e(M,"containersWith");async function w(o,n,{signal:r}){const t={method:"GET",path:`/containers/${n}/changes`,what:`list the chan\
ges of container ${n}`,signal:r,idle:E};return await o.json(t)??[]}e(w,"changesOf");async function p(o,n,{repository:r,tag:t,config:s,what:f,signal:O}){const y={
container:n,repo:r,tag:t,pause:!0};return(await o.json({method:"POST",path:"/commit",query:y,body:s,what:f,signal:O,idle:E})).Id}e(p,"commitContainer");async function u(o,n,{
to:r,signal:t}){await o.json({method:"POST",path:`/containers/${n}/${r}`,what:`${r} container ${n}`,signal:t})}e(u,"changeContainer");async function _(o,n,{signal:r}){
await o.json({method:"POST",path:`/containers/${n}/stop`,what:`stop container ${n}`,signal:r,idle:E})}e(_,"stopContainer");async function h(o,n,{name:r,signal:t}){
const s=`rename container ${n} to '${r}'`;await o.json({method:"POST",path:`/containers/${n}/rename`,query:{name:r},what:s,signal:t})}e(h,"renameContainer");async function d(o,n,{
signal:r}){await o.json({method:"DELETE",path:`/containers/${n}`,query:{force:!0},what:`remove container ${n}`,signal:r})}e(d,"takeAwayContainer")}),22701:((j,T,a)=>{
a.d(T,{r:e(()=>w,"r")});var c=a(77030),E=a(3134);function D(u,_="0.0.0.0"){return new Promise(h=>{const d=(0,c.createServer)();d.once("error",o=>h((0,E.UQ)(o)===
"EADDRINUSE")),d.listen({port:u,host:_,exclusive:!0},()=>d.close(()=>h(!1)))})}e(D,"isPortTaken");var m=a(17095),M=a(51630);async function w(u,{isOurs:_,c:h}){const d=(await(0,m.
XT)(u,{},h)).flatMap(o=>(o.Ports??[]).map(n=>({...n,container:o,isOurs:_(o)})));return async({address:o,port:n,protocol:r})=>{const t=d.filter(({IP:f,PublicPort:O,
Type:y})=>O===n&&y===r&&p(f,o)),s=t.find(f=>!f.isOurs)?.container;if(s!==void 0)return`the container ${s.Names?.[0]?.slice(1)??s.Id.slice(0,12)}`;if(!(t.length>
0)&&!(r!=="tcp"||!Number.isInteger(n)||!(0,M.mC)(u.endpoint)))return await D(n,o||void 0)?"another program of this machine":void 0}}e(w,"portHolders");function p(u,_){
const h=e(d=>!d||d==="0.0.0.0"||d==="::","isAll");return h(u)||h(_)||u===_}e(p,"overlap")}),92652:((j,T,a)=>{a.d(T,{A8:e(()=>p,"A8"),L:e(()=>w,"L"),bR:e(()=>m,"\
bR"),pb:e(()=>M,"pb"),y6:e(()=>E,"y6"),yi:e(()=>D,"yi")});var c=a(75892);async function E(u,_,{signal:h}){try{return await u.json({method:"GET",path:`/volumes/${_}`,
what:`inspect volume '${_}'`,signal:h})}catch(d){if(d instanceof c.m_)return;throw d}}e(E,"findVolume");async function D(u,_,{signal:h}){const d={filters:JSON.stringify(
_)};return(await u.json({method:"GET",path:"/volumes",query:d,what:"list volumes",signal:h}))?.Volumes??[]}e(D,"listVolumes");function m(u){return u===void 0||Object.
keys(u).length===0?null:u}e(m,"optionsOrNull");async function M(u,_,{signal:h}){const d={Name:_.name,Driver:_.driver,DriverOpts:m(_.options),Labels:_.labels};await u.
json({method:"POST",path:"/volumes/create",body:d,what:`create volume '${_.name}'`,signal:h})}e(M,"createVolume");async function w(u,_,{signal:h}){try{await u.json(
{method:"DELETE",path:`/volumes/${_}`,what:`remove volume '${_}'`,signal:h})}catch(d){if(!(d instanceof c.m_))throw d}}e(w,"removeVolume");async function p(u,_,{
labels:h,signal:d}){const o=[];for(const n of _){const r=await E(u,n,{signal:d});if(r===void 0)o.push(n);else if(Object.entries(h).some(([t,s])=>r.Labels?.[t]!==
s))throw new c.fK(`There is a volume '${n}' already, and it is not this machine's`,{hint:`Mount another volume, or remove that one: docker volume rm ${n}`})}return o}
e(p,"missingVolumes")})};export{B as id,W as ids,K as modules};
