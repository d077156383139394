var R=Object.defineProperty;var e=(I,M)=>R(I,"name",{value:M,configurable:!0});const B=8751,N=[8751],K={91186:((I,M,s)=>{s.d(M,{H:e(()=>T,"H")});var u=s(77598),y=s(73024),w=s(76760);function T(v){const O=(0,w.join)(v,`.clock-${(0,u.randomBytes)(
6).toString("hex")}`);(0,y.closeSync)((0,y.openSync)(O,"wx"));try{return(0,y.lstatSync)(O).mtimeMs}finally{(0,y.rmSync)(O,{force:!0})}}e(T,"fileClock")}),50868:((I,M,s)=>{
s.d(M,{Fb:e(()=>o,"Fb"),Wu:e(()=>n,"Wu"),Zd:e(()=>m,"Zd"),_0:e(()=>d,"_0")});var u=s(77598),y=s(51455),w=s(76760),T=s(75892),v=s(3134),O=s(14151),D=s(87888),f=s(
2430),E=s(41232);async function m(h,{signal:l,wait:a=0}){const c=await r();return await(0,O.Ke)((0,w.join)(c,`${(0,u.hash)("sha256",h,"hex").slice(0,16)}.lock`),
{wait:a,signal:l})}e(m,"lockWork");async function d(h){const l=await r();return i(l,`${h}-${(0,f.Pg)()}.json`)}e(d,"openJournal");async function o(h){const l=t(),
a=(await(0,y.readdir)(l).catch(()=>[])).filter(_=>{const p=new RegExp(`^${h}-(.+)\\.json$`).exec(_)?.[1];return p!==void 0&&(0,f.Tu)(p)==="dead"});return await Promise.
all(a.sort().map(async _=>({entry:await P((0,w.join)(l,_)),take:e(()=>c(_),"take")})));async function c(_){const p=`${h}-${(0,f.Pg)()}.json`;try{await(0,y.rename)(
(0,w.join)(l,_),(0,w.join)(l,p))}catch(S){if((0,v.UQ)(S)==="ENOENT")return;throw S}return i(l,p)}}e(o,"abandonedJournals");async function n(h){const l=t(),a=(await(0,y.
readdir)(l).catch(()=>[])).filter(c=>{const _=new RegExp(`^${h}-(.+)\\.json$`).exec(c)?.[1];return _!==void 0&&(0,f.Tu)(_)==="alive"});return await Promise.all(
a.map(c=>P((0,w.join)(l,c))))}e(n,"livingEntries");async function r(){const h=t();try{await(0,v.CD)(`cannot put on record what is begun, in ${h}`,async()=>(0,D.
fc)(h,await(0,D.Ht)(h)))}catch(l){throw l instanceof T.iC?new T.iC(l.message,{cause:l,hint:"Set HOME to a folder that you may write to"}):l}return h}e(r,"madeFo\
lder");function t(){return(0,w.join)((0,E.Wx)(),".config","vm","journal")}e(t,"journalFolder");function i(h,l){const a=(0,w.join)(h,l);return{async write(c){const _=`${a}\
.next`;await(0,y.rm)(_,{force:!0}),await(0,D.v8)(_,[Buffer.from(`${JSON.stringify(c)}
`)],await(0,D.Ht)(h)),await(0,y.rename)(_,a),await(0,D.Yw)(h)},close:e(()=>(0,y.rm)(a,{force:!0}),"close")}}e(i,"journalAt");async function P(h){try{return JSON.
parse(await(0,y.readFile)(h,"utf8"))}catch{return}}e(P,"readEntry")}),14151:((I,M,s)=>{s.d(M,{Ke:e(()=>o,"Ke"),bf:e(()=>r,"bf"),hy:e(()=>l,"hy"),pG:e(()=>n,"pG"),
uu:e(()=>t,"uu")});var u=s(73024),y=s(76760),w=s(58500),T=s(75892),v=s(91186),O=s(3134),D=s(2430);const f=25,E=24*36e5,m=1e4,d=2e3;async function o(a,c){const{wait:_,
signal:p,token:S=(0,D.Pg)(),stop:U=e(()=>{},"stop"),onWait:L}=c,$=c.isHeldBy??(j=>n(j,a)),C=performance.now();let g=!0;for(;!P(a,S);){p.throwIfAborted();const j=r(
a);if(j===void 0)continue;if(j===""?l(a)>=m:!$(j)){j!==""&&U(j),t(a,j,U);continue}const A=performance.now()-C;if(A>=_)throw new T.fK(`another process holds ${a}`,
{hint:"Try again when it has finished"});g&&A>=d&&L?.(j),A>=d&&(g=!1),await(0,w.setTimeout)(f,void 0,{signal:p})}return{[Symbol.asyncDispose]:async()=>t(a,S,U)}}
e(o,"lockFile");function n(a,c){const _=(0,D.Tu)(a);return _==="alive"||_==="unknown"&&l(c)<E}e(n,"isAtWork");function r(a){try{return(0,u.readlinkSync)(a)}catch(c){
if((0,O.UQ)(c)==="ENOENT")return;if((0,O.UQ)(c)!=="EINVAL")throw c}try{return(0,u.readFileSync)(a,"latin1")}catch(c){if((0,O.UQ)(c)==="ENOENT")return;throw c}}e(
r,"ownerOf");function t(a,c,_){r(a)===c&&i(a,c,_)}e(t,"takeAway");function i(a,c,_){const p=`${a}.${(0,D.Pg)()}`;try{(0,u.renameSync)(a,p)}catch(U){if((0,O.UQ)(
U)==="ENOENT")return;throw U}const S=r(p);S!==void 0&&S!==c&&!P(a,S)&&_(S),(0,u.rmSync)(p,{force:!0})}e(i,"takeAsideAndLook");function P(a,c){try{return(0,u.symlinkSync)(
c,a),!0}catch(_){const p=(0,O.UQ)(_)??"";if(p==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(p))throw _;return h(a,c)}}e(P,"create");
function h(a,c){try{const _=(0,u.openSync)(a,"wx");try{(0,u.writeSync)(_,c)}catch(p){throw(0,u.rmSync)(a,{force:!0}),p}finally{(0,u.closeSync)(_)}}catch(_){if((0,O.
UQ)(_)==="EEXIST")return!1;throw _}return r(a)===c}e(h,"createFile");function l(a){const c=(0,u.lstatSync)(a,{throwIfNoEntry:!1})?.mtimeMs;return c===void 0?0:(0,v.
H)((0,y.dirname)(a))-c}e(l,"ageOf")}),87888:((I,M,s)=>{s.d(M,{Ht:e(()=>O,"Ht"),QD:e(()=>E,"QD"),Yw:e(()=>d,"Yw"),fc:e(()=>D,"fc"),kq:e(()=>f,"kq"),v8:e(()=>m,"v\
8")});var u=s(51455),y=s(76760),w=s(3134),T=function(o,n,r){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,
i;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=n[Symbol.dispose],r&&(i=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");i&&(t=e(function(){try{i.call(
this)}catch(P){return Promise.reject(P)}},"dispose")),o.stack.push({value:n,dispose:t,async:r})}else r&&o.stack.push({async:!0});return n},v=(function(o){return function(n){
function r(h){n.error=n.hasError?new o(h,n.error,"An error was suppressed during disposal."):h,n.hasError=!0}e(r,"fail");var t,i=0;function P(){for(;t=n.stack.pop();)
try{if(!t.async&&i===1)return i=0,n.stack.push(t),Promise.resolve().then(P);if(t.dispose){var h=t.dispose.call(t.value);if(t.async)return i|=2,Promise.resolve(h).
then(P,function(l){return r(l),P()})}else i|=1}catch(l){r(l)}if(i===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
P,"next"),P()}})(typeof SuppressedError=="function"?SuppressedError:function(o,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=n,
t});async function O(o){if(process.geteuid?.()===0)for(let n=o;;n=(0,y.dirname)(n)){const r=await(0,u.stat)(n).catch(t=>{if(!((0,w.UQ)(t)==="ENOENT"||(0,w.UQ)(t)===
"ENOTDIR"))throw t});if(r)return r.uid===0?void 0:{uid:r.uid,gid:r.gid}}}e(O,"ownerBelow");async function D(o,n){const r=await(0,u.mkdir)(o,{recursive:!0});if(!(!n||
r===void 0))for(let t=o;t.length>=r.length;t=(0,y.dirname)(t))await(0,u.chown)(t,n.uid,n.gid)}e(D,"makeFolder");async function f(o,n){const r=await(0,u.mkdir)(o,
{recursive:!0});if(r!==void 0)for(let t=o;t.length>=r.length;t=(0,y.dirname)(t))n&&await(0,u.chown)(t,n.uid,n.gid),await d((0,y.dirname)(t))}e(f,"makeFolderDura\
bly");async function E(o,n){await(0,u.mkdir)(o),n&&await(0,u.chown)(o,n.uid,n.gid)}e(E,"makeFolderIn");async function m(o,n,r){const t={stack:[],error:void 0,hasError:!1};
try{const i=T(t,await(0,u.open)(o,"wx"),!0);await i.writeFile(n),r&&await i.chown(r.uid,r.gid),await i.sync()}catch(i){t.error=i,t.hasError=!0}finally{const i=v(
t);i&&await i}}e(m,"writeDurably");async function d(o){const n={stack:[],error:void 0,hasError:!1};try{await T(n,await(0,u.open)(o,"r"),!0).sync().catch(t=>{if(![
"EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,w.UQ)(t)??""))throw t})}catch(r){n.error=r,n.hasError=!0}finally{const r=v(n);r&&await r}}e(d,"syncFolder")}),17095:((I,M,s)=>{
s.d(M,{FA:e(()=>T,"FA"),LE:e(()=>D,"LE"),SI:e(()=>E,"SI"),UQ:e(()=>m,"UQ"),XT:e(()=>v,"XT"),aH:e(()=>w,"aH"),aO:e(()=>f,"aO"),fs:e(()=>O,"fs"),ze:e(()=>d,"ze")});
var u=s(75892);const y=9e5;async function w(o,n,{signal:r}){const t={method:"GET",path:`/containers/${encodeURIComponent(n)}/json`,what:`inspect container '${n}\
'`,signal:r};return await o.json(t)}e(w,"inspectContainer");async function T(o,n,r){try{return await w(o,n,r)}catch(t){if(t instanceof u.m_)return;throw t}}e(T,
"findContainer");async function v(o,n,{signal:r}){const t={all:!0,filters:JSON.stringify(n)};return await o.json({method:"GET",path:"/containers/json",query:t,what:"\
list containers",signal:r})??[]}e(v,"containersWith");async function O(o,n,{signal:r}){const t={method:"GET",path:`/containers/${n}/changes`,what:`list the chan\
ges of container ${n}`,signal:r,idle:y};return await o.json(t)??[]}e(O,"changesOf");async function D(o,n,{repository:r,tag:t,config:i,what:P,signal:h}){const l={
container:n,repo:r,tag:t,pause:!0};return(await o.json({method:"POST",path:"/commit",query:l,body:i,what:P,signal:h,idle:y})).Id}e(D,"commitContainer");async function f(o,n,{
to:r,name:t=n,signal:i}){await o.json({method:"POST",path:`/containers/${n}/${r}`,what:`${r} container ${t}`,signal:i})}e(f,"changeContainer");async function E(o,n,{
signal:r}){await o.json({method:"POST",path:`/containers/${n}/stop`,what:`stop container ${n}`,signal:r,idle:y})}e(E,"stopContainer");async function m(o,n,{name:r,
signal:t}){const i=`rename container ${n} to '${r}'`;await o.json({method:"POST",path:`/containers/${n}/rename`,query:{name:r},what:i,signal:t})}e(m,"renameCont\
ainer");async function d(o,n,{signal:r}){await o.json({method:"DELETE",path:`/containers/${n}`,query:{force:!0},what:`remove container ${n}`,signal:r})}e(d,"tak\
eAwayContainer")}),22701:((I,M,s)=>{s.d(M,{r:e(()=>O,"r")});var u=s(77030),y=s(3134);function w(f,E="0.0.0.0"){return new Promise(m=>{const d=(0,u.createServer)();
d.once("error",o=>m((0,y.UQ)(o)==="EADDRINUSE")),d.listen({port:f,host:E,exclusive:!0},()=>d.close(()=>m(!1)))})}e(w,"isPortTaken");var T=s(17095),v=s(51630);async function O(f,{
isOurs:E,c:m}){const d=(await(0,T.XT)(f,{},m)).flatMap(o=>(o.Ports??[]).map(n=>({...n,container:o,isOurs:E(o)})));return async({address:o,port:n,protocol:r})=>{
const t=d.filter(({IP:P,PublicPort:h,Type:l})=>h===n&&l===r&&D(P,o)),i=t.find(P=>!P.isOurs)?.container;if(i!==void 0)return`the container ${i.Names?.[0]?.slice(
1)??i.Id.slice(0,12)}`;if(!(t.length>0)&&!(r!=="tcp"||!Number.isInteger(n)||!(0,v.mC)(f.endpoint)))return await w(n,o||void 0)?"another program of this machine":
void 0}}e(O,"portHolders");function D(f,E){const m=e(d=>!d||d==="0.0.0.0"||d==="::","isAll");return m(f)||m(E)||f===E}e(D,"overlap")}),92652:((I,M,s)=>{s.d(M,{A8:e(
()=>D,"A8"),L:e(()=>O,"L"),bR:e(()=>T,"bR"),pb:e(()=>v,"pb"),y6:e(()=>y,"y6"),yi:e(()=>w,"yi")});var u=s(75892);async function y(f,E,{signal:m}){try{return await f.
json({method:"GET",path:`/volumes/${E}`,what:`inspect volume '${E}'`,signal:m})}catch(d){if(d instanceof u.m_)return;throw d}}e(y,"findVolume");async function w(f,E,{
signal:m}){const d={filters:JSON.stringify(E)};return(await f.json({method:"GET",path:"/volumes",query:d,what:"list volumes",signal:m}))?.Volumes??[]}e(w,"listV\
olumes");function T(f){return f===void 0||Object.keys(f).length===0?null:f}e(T,"optionsOrNull");async function v(f,E,{signal:m}){const d={Name:E.name,Driver:E.driver,
DriverOpts:T(E.options),Labels:E.labels};await f.json({method:"POST",path:"/volumes/create",body:d,what:`create volume '${E.name}'`,signal:m})}e(v,"createVolume");
async function O(f,E,{signal:m}){try{await f.json({method:"DELETE",path:`/volumes/${E}`,what:`remove volume '${E}'`,signal:m})}catch(d){if(!(d instanceof u.m_))
throw d}}e(O,"removeVolume");async function D(f,E,{labels:m,signal:d}){const o=[];for(const n of E){const r=await y(f,n,{signal:d});if(r===void 0)o.push(n);else if(Object.
entries(m).some(([t,i])=>r.Labels?.[t]!==i))throw new u.fK(`There is a volume '${n}' already, and it is not this machine's`,{hint:`Mount another volume, or remo\
ve that one: docker volume rm ${n}`})}return o}e(D,"missingVolumes")})};export{B as id,N as ids,K as modules};
