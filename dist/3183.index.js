var ys=Object.defineProperty;var a=(oe,z)=>ys(oe,"name",{value:z,configurable:!0});const bs=3183,vs=[3183],gs={13183:((oe,z,w)=>{w.r(z),w.d(z,{runProcess:a(()=>ms,"runProcess")});var S=w(57975),y=w(75892),B=w(47014),v=w(75558),W=w(14717);function x({
ref:o,digest:e,manifest:r,isProtected:t}){return{name:o.name,project:o.project,reference:(0,v.SN)(o),digest:e,kind:r.kind,type:r.is_global?"global":"project",...t===
void 0?{}:{protected:t},created_at:r.created_at,...r.trigger===void 0?{}:{trigger:r.trigger},...r.context===void 0?{}:{context:r.context},...r.run_id===void 0?{}:
{run_id:r.run_id},...r.container===void 0?{}:{container:r.container},size_bytes:r.size_bytes,platform:r.platform,languages:r.languages,tools:r.tools,source:(0,W.
v)(r),description:r.description,image_digest:r.image_digest,git:r.git}}a(x,"snapshotData");function Q({ref:o,digest:e,manifest:r,isProtected:t=!1}){return{reference:(0,v.
SN)(o),digest:e,protected:t,...r}}a(Q,"manifestData");function H(o){return{read_bytes:o.bytesRead,new_bytes:o.bytesNew,stored_bytes:o.bytesStored}}a(H,"statsDat\
a");function C(o){return JSON.stringify(o,null,2)}a(C,"toJson");async function J(o){const{stringify:e}=await w.e(8815).then(w.t.bind(w,38815,19));return e(o,{aliasDuplicateObjects:!1}).
trimEnd()}a(J,"toYaml");var G=w(41232);function P(){const{stdin:o,stdout:e,stderr:r,env:t}=process;return{stdin:o,stdout:e,stderr:r,env:t,cwd:process.cwd(),home:(0,G.
Wx)(t)}}a(P,"processTerminal");function b({stdin:o,stderr:e,env:r}){return o.isTTY===!0&&e.isTTY===!0&&!X(r)}a(b,"canAsk");function $({stderr:o,env:e}){return o.
isTTY===!0&&!X(e)&&e.TERM!=="dumb"}a($,"canRewrite");function _({stdout:o,env:e}){const r=Number(e.COLUMNS);return o.columns||(Number.isInteger(r)&&r>0?r:120)}a(
_,"widthOf");function j(o){return/[^\x20-\x7e]| {2}|^ | $/.test(o)?(0,S.stripVTControlCharacters)(o).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").trim():o}a(j,"plain");function V(o){
return o.split(/\r?\n/).map(e=>(0,S.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(V,"plainLines");function X(o){return o.CI!==void 0&&o.CI!==""&&o.CI!=="0"&&o.CI!=="false"}a(X,"inCi");function L(o,e){return o.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(L,"hasColours");const re="This is a fault of vm itself: please report it, with what --verbose prints";function K(o,e,{json:r,verbose:t}){return r?e.stdout.
write(`${C({error:g(o)})}
`):e.stderr.write(`${ie(o,L(e.stderr,e.env))}
`),t&&e.stderr.write(`${V(D(o))}
`),ee(o)}a(K,"reportFailure");function ee(o){const e=(0,B.bv)(o);return e instanceof y.JC?y.ai[e.code]:1}a(ee,"exitCodeOf");function ie(o,e){const r=(0,B.bv)(o),
{message:t,hint:n}=g(r),s=e?(0,S.styleText)(["red","bold"],"Error:",{validateStream:!1}):"Error:";return[`${r instanceof y.cc?"":`${s} `}${t}`,...(0,B._V)(o).map(
T),...n===void 0?[]:[n]].map(d=>V(R(d))).join(`
`)}a(ie,"failureText");function R(o){return o.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(R,"shortIds");function T(o){return`Clearing up faile\
d too: ${o instanceof Error?o.message:o}`}a(T,"alsoFailed");function g(o){const e=(0,B.bv)(o);if(!(e instanceof y.JC))return{code:"ERR_UNKNOWN",message:e instanceof
Error?e.message:String(e),hint:re};const{code:r,message:t,hint:n,fields:s}=e;return{code:r,message:t,...n===void 0?{}:{hint:n},...Object.keys(s).length>0?{fields:s}:
{}}}a(g,"failureData");function D(o){return[(0,B.bv)(o),...(0,B._V)(o)].map(U).join(`
then, while clearing up: `)}a(D,"traces");function U(o){const e=[];for(let r=o;r!==void 0&&e.length<10;r=r instanceof Error?r.cause:void 0)e.push(r instanceof Error?
r.stack??r.message:String(r));return e.join(`
caused by `)}a(U,"trace");var O=w(67375),fe=w(29172),de=w(10571),_e=w(73515),N=w(69865);const ne={ERR_COMMAND:"another program failed (a build step, the daemon)\
, or a fault of vm itself",ERR_INPUT:"wrong usage: a flag, a name or a file to correct",ERR_NOT_FOUND:"what was named is not there",ERR_EXISTS:"the name or the \
file is taken; nothing was changed",ERR_DENIED:"permissions do not suffice",ERR_UNAVAILABLE:"Docker or a service does not answer at the moment",ERR_INTEGRITY:"b\
ytes are not what their digest or format says",ERR_UNSUPPORTED:"the platform, version or feature cannot be used here",ERR_EXHAUSTED:"a disk, a quota or a size l\
imit is used up",ERR_CONFLICT:"another process changed it first, or a reference points elsewhere",ERR_CANCELLED:"stopped by Ctrl-C or by an answer (143 by SIGTE\
RM, 129 by SIGHUP)"},se=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function Fe(o){
return["EXIT STATUS","  0    done",...Object.keys(y.ai).filter(t=>Mt.includes(t)||o.includes(t)).map(t=>`  ${String(y.ai[t]).padEnd(5)}${ne[t]}`)].join(`
`)}a(Fe,"exitStatus");const Mt=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],Lt=1e3;function M(o,{examples:e,exits:r}){return o.option("--store <location>","where\
 the snapshots are (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snapsho\
ts)").option("--json","one JSON document on standard output, for errors too").option("-q, --quiet","no progress and no remarks; only the name, path or reference\
 that results. Warnings stay").option("-v, --verbose","details, and the stack of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${Fe(r)}`)}a(M,"finish");function Z(){return new O.c$("--project <project>","the project of the name (default: project.name of vm.yaml, name of the Compose proj\
ect, or the folder of the git repository)")}a(Z,"projectOption");function ue(){return[new O.c$("--jobs <count>","transfers at a time (default: what the store is\
 good for)"),new O.c$("--limit-rate <rate>","bytes a second, such as 10MB/s, on average over some seconds")]}a(ue,"transferOptions");function Ut({jobs:o,limitRate:e}){
return{...o!==void 0&&{jobs:we("--jobs",o,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:zt(e)}}}a(Ut,"limitsOf");function zt(o){const e=(0,N.z_)(o.replace(/\/s$/,
""));if(e<Lt)throw new y.dz(`--limit-rate '${o}' is less than 1 kB/s`,{hint:"Write e.g. 10MB/s"});return e}a(zt,"byteRate");function ce(){return new O.c$("-y, -\
-yes","answer yes to the question")}a(ce,"yesOption");function $e(o){return`--${o.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a($e,"flagOf");function me(o,e=[]){
return[...e,o]}a(me,"collect");function We(o,e,r){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):r?.[s];if(s===""||i.length===
0&&r===void 0)throw new y.dz(`${o} '${n}' is not KEY=VALUE`,{hint:`For example: ${o} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(We,"\
keyValues");function we(o,e,{from:r,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=r&&n<=t)return n;throw new y.dz(`${o} '${e}' is not a whole number\
 from ${r} to ${t}`,{hint:`For example: ${o} ${Math.max(r,3)}`})}a(we,"wholeNumber");var Bt=w(26848);async function He(o,{stdin:e,stderr:r},t){const n=(0,Bt.createInterface)(
{input:e,output:r,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{r.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${o} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new y.cc("Cancelled at the question; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(He,"askYesNo");var Vt=w(45680),Ft=w(95434);const Wt=3e3,
Ht=1e3;function Kt({label:o,total:e,waiting:r},t){return{label:o,total:e,waiting:r,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(Kt,"startMeter");function Gt(o,e){
const r=e-o.measured.at;if(r<=0)return;const t=(o.done-o.measured.done)*1e3/r,s=o.measured.at===o.started&&o.measured.done===0?0:.5**(r/Wt);o.rate=o.rate*s+t*(1-
s),o.done>o.measured.done&&(o.moved=e),o.measured={at:e,done:o.done}}a(Gt,"measure");function Xt({total:o,done:e}){if(!(o===void 0||o<=0))return Math.min(1,e/o)}
a(Xt,"fraction");function Yt({total:o,done:e,measured:r,moved:t,waiting:n}){if(!(r.at-t<Ht||e===0))return n?.()??(o!==void 0&&o>0&&e>=o?"finishing":void 0)}a(Yt,
"standstill");function Qt({total:o,done:e,rate:r}){if(!(o===void 0||r<=0||e>=o))return(o-e)/r}a(Qt,"secondsLeft");var A=w(22506);const Ke="  ";function ye(o,e,{
width:r,bold:t}){const n=new Map(e.map(p=>[p,o.map(E=>j(p.cell(E)))])),s=new Map(e.map(p=>[p,Jt([p.title,...n.get(p)??[]])])),i=a(p=>s.get(p)??0,"natural"),c=a(
p=>Math.min(i(p),Math.max(p.title.length,p.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(p=>p.drop===void 0||n.get(p)?.some(E=>E!=="")),u=Zt(d,c,r),l=qt(
u,{natural:i,least:c},r),h=a(p=>u.map((E,k)=>{const I=l[k]??0,Y=Pe(p[k]??"",I);return E.align==="right"?Y.padStart(I):Y.padEnd(I)}).join(Ke).trimEnd(),"line"),f=h(
u.map(p=>p.title)),m=o.map((p,E)=>h(u.map(k=>n.get(k)?.[E]??"")));return[t?(0,S.styleText)("bold",f,{validateStream:!1}):f,...m].join(`
`)}a(ye,"renderTable");function Pe(o,e){return o.length<=e?o:e<=3?o.slice(0,e):`${o.slice(0,e-3).trimEnd()}...`}a(Pe,"cut");function Jt(o){return o.reduce((e,r)=>Math.
max(e,r.length),0)}a(Jt,"longestOf");function Zt(o,e,r){let t=o;for(;Ge(t.map(e))>r;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(Zt,"columnsThatFit");function qt(o,{natural:e,least:r},t){const n=o.map(r);let s=t-Ge(n);for(;s>0;){const i=o.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const l=Math.
min(c,u,s);n[d]=(n[d]??0)+l,s-=l}}return n}a(qt,"share");function Ge(o){return o.reduce((e,r)=>e+r,0)+Ke.length*Math.max(0,o.length-1)}a(Ge,"total");const Xe=20,
eo=16;function to(o,{width:e,labels:r=0}){const t=j(o.label),n=Xt(o),[s,...i]=oo(o),c=n===void 0?[]:[no(n)],u=[[...n===void 0?[]:[ro(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const l of u){const h=l.map(m=>`  ${m}`).join(""),f=e-h.length;if(f>=Math.min(t.length,eo))return Pe(t,f).padEnd(Math.min(r,f))+h}return Pe(
t,e)}a(to,"barLine");function oo(o){const e=Yt(o),r=e===void 0?Qt(o):void 0,t=o.total===void 0||o.total<=0?"":` of ${(0,N.z3)(Math.max(o.total,o.done))}`;return[
`${(0,N.z3)(o.done)}${t}`,e??`${(0,N.z3)(Math.round(o.rate))}/s`,...r===void 0?[]:[`${(0,A.Xo)(Math.max(1,r)).replace(/\.\d/,"")} left`]]}a(oo,"amounts");function ro(o){
const e=Math.round(o*Xe);return"█".repeat(e)+"░".repeat(Xe-e)}a(ro,"bar");function no(o){return`${String(Math.floor(o*100)).padStart(3)} %`}a(no,"percent");
const so=100,Ne=8,ao=40,io=300;class co{static{a(this,"LiveProgress")}#e;#o=new Set;#t=0;#r;constructor(e){this.#e=e}start(e,r,t){const n=Kt({label:e,total:r,waiting:t},
performance.now());return this.#o.add(n),this.#r??=setInterval(()=>this.#s(),so).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#o.delete(n),this.#o.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#r!==void 0&&this.#s()}close(){clearInterval(this.#r),this.#r=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),r=[...this.#o].
filter(i=>e-i.started>=io);for(const i of r)Gt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(ao,Math.max(0,...r.map(({label:i})=>i.length))),s=r.slice(0,Ne).map(
i=>to(i,{width:t,labels:n}));r.length>Ne&&s.push(`and ${r.length-Ne} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function uo(o,{quiet:e,verbose:r}){const t=!e&&
$(o)?new co(o.stderr):void 0,n=a(u=>{const l=V(u);t===void 0?o.stderr.write(`${l}
`):t.above(l)},"write"),s=L(o.stderr,o.env),i=a((u,l)=>s?(0,S.styleText)(u,l,{validateStream:!1}):l,"tint"),c=(0,Vt.a)(),d=a(()=>t?.close(),"clear");return{log:{
debug:r?u=>n(i("dim",u)):c.log.debug,info:e?c.log.info:n,warn:a(u=>n(`${i("yellow","Warning:")} ${u}`),"warn")},progress:e?c.progress:t??(0,Ft.L)(n),clear:d,[Symbol.
dispose]:d}}a(uo,"openReporter");function fo(o,{terminal:e,product:r,signal:t}){const n=o.quiet===!0||o.json===!0,s=uo(e,{quiet:n,verbose:o.verbose===!0}),i={signal:t,
log:s.log,progress:s.progress},c=Ut(o);let d=0,u;const l=a(()=>(u??=(0,_e.RB)(o.config,e),u),"config"),h=a(async f=>await(0,de.Fy)(f??o.store,e,(await l()).storagePath),
"store");return{terminal:e,product:r,c:i,flags:o,config:l,store:h,get exitCode(){return d},catalog:a(async({create:f,mend:m=!1,location:p})=>{if(p!==void 0&&o.store!==
void 0)throw new y.dz("--store names a second place for the same thing",{hint:"Leave one of them out"});const{location:E}=await h(p);return await r.openCatalog(
E,{create:f,mend:m,signal:t,log:i.log,limits:c})},"catalog"),remote:a(async(f,{create:m})=>await r.openCatalog((0,de.mP)(f,e),{create:m,signal:t,log:i.log,limits:c}),
"remote"),confirm:a(async(f,{yes:m,warning:p,refusal:E})=>{if(m!==!0&&(o.json===!0||!b(e)))throw E;if(p!==void 0&&i.log.warn(p),m!==!0&&(s.clear(),!await He(f,e,
t)))throw new y.cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:f,text:m,bare:p,next:E,exitCode:k=0})=>{d=k,s.clear();const I=o.json===!0?C(f):
o.quiet===!0?p:m;I!==""&&e.stdout.write(`${I}
`),!n&&E!==void 0&&i.log.info(E)},"result"),[Symbol.dispose]:()=>s[Symbol.dispose]()}}a(fo,"openEdge");function F(o,{terminal:e}){return`${L(e.stdout,e.env)?(0,S.
styleText)("green","✓",{validateStream:!1}):"✓"} ${j(o)}`}a(F,"success");var lo=w(63827),q=w(76760),Ae=w(51102),po=w(44143);const Ye="vm.yaml";function Ee(){
return[new O.c$("--config <file>","the vm.yaml (default: vm.yaml of this folder)"),new O.c$("--project <project>","the machine's name (default: project.name of \
the vm.yaml, else the project of this folder)")]}a(Ee,"machineOptions");function be({config:o,...e}){return e}a(be,"commonFlags");async function Ie({config:o,project:e},{
cwd:r},{optional:t}){const n=(0,q.resolve)(r,o??Ye),s=(0,q.dirname)(n),i=await Qe(o??Ye,r).catch(c=>{if(!(t&&o===void 0&&c instanceof y.m_))throw c});return{config:i??
{mounts:[]},project:await Je(e,i?.project,s),directory:s,file:i===void 0?void 0:n,digest:(0,po.ol)(JSON.stringify(i??{}))}}a(Ie,"readMachineFile");async function Se({
config:o,project:e},{cwd:r}){const t=o===void 0||e!==void 0?void 0:await Qe(o,r);return await Je(e,t?.project,o===void 0?r:(0,q.dirname)((0,q.resolve)(r,o)))}a(
Se,"machineName");async function Qe(o,e){return await(await Promise.all([w.e(8815),w.e(5587)]).then(w.bind(w,95587))).readVmYaml(o,e)}a(Qe,"read");async function Je(o,e,r){
return o!==void 0?(0,v.Tb)((0,v.XB)(o)):e===void 0?await(0,Ae.p)(r):(0,v.Tb)(e)}a(Je,"nameOf");var le=w(11028);function ho(o,{project:e,directory:r,file:t,digest:n,
home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:l}=o,h=l.map(({kind:f,source:m,target:p,readOnly:E})=>({kind:f,source:f==="bind"?Ze(m,{directory:r,home:s}):
`${e}_${m}`,target:p,readOnly:E}));return{project:e,directory:r,settings:{hostname:e,labels:{[le.k.machine]:e,[le.k.directory]:r,[le.k.box]:i===void 0?"":Ce(i),
[le.k.config]:n,...t!==void 0&&{[le.k.file]:t}},volumeLabels:{[le.k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},...u!==void 0&&{ports:u},mounts:h}}}
a(ho,"planMachine");function Ze(o,{directory:e,home:r}){return o==="~"||o.startsWith("~/")?(0,q.join)(r,o.slice(1)):(0,q.isAbsolute)(o)?(0,q.resolve)(o):(0,q.resolve)(
e,o)}a(Ze,"absolutePath");function Ce(o){return o.kind==="snapshot"?`@${o.name}`:o.kind==="dockerfile"?o.path:o.reference}a(Ce,"boxText");function ve(o,e){return async(r,t)=>{
const n=`Snapshot built for ${r}, current platform is ${t}`;return await o.confirm("This may not work correctly. Continue?",{yes:e,warning:n,refusal:new y.Wt(n,
{hint:"This may not work correctly. Use --yes to continue all the same",fields:{snapshot:r,host:t}})}),!0}}a(ve,"platformQuestion");function Re(o,{bold:e}){const r=o.
map(([n,s])=>[n,j(s)]).filter(([,n])=>n!==""),t=Math.max(...r.map(([n])=>n.length))+2;return r.map(([n,s])=>(e?(0,S.styleText)("bold",n.padEnd(t),{validateStream:!1}):
n.padEnd(t))+s).join(`
`)}a(Re,"renderFacts");function mo({ref:o,digest:e,manifest:r,isProtected:t},n){const s=r.blobs.filter(({role:d})=>d==="layer"),{git:i}=r,c=(0,W.v)(r);return Re(
[["Name",(0,v.SN)(o)],["Description",r.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,A.Yi)(new Date(r.created_at))} by vm-snapshot ${r.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,A.Xo)(c.build_seconds)}`}`],["Trigger",r.trigger??""],["Context",r.context??""],["Run",
r.run_id??""],["Container",r.container===void 0?"":`${r.container.name} (${r.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with lo\
cal changes":""].filter(Boolean).join(", ")],["Platform",r.platform],["Size",`${(0,N.z3)(r.size_bytes)} in ${s.length} ${s.length===1?"layer":"layers"}`],["Imag\
e",r.image_digest],["Services",r.kind==="compose"?r.services.map(({name:d})=>d).join(", "):""],["Volumes",r.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,N.z3)(
u)})`).join(", ")],["Bind mounts",(r.bind_mounts??[]).map(({path:d,size_bytes:u})=>`${d} (${(0,N.z3)(u)})`).join(", ")],["Left out",(r.left_out??[]).join(", ")],
["References",r.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(r.languages).map(([d,u])=>`${d} ${u}`).join(", ")],["Tools",r.tools.
join(", ")]],n)}a(mo,"renderDetails");function ke(o){const{project:e,id:r,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:l,cpus:h,ports:f,
mounts:m}=o;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:r,created_at:u,memory_bytes:l??null,cpus:h??null,ports:f,mounts:m.map(
({kind:p,source:E,target:k,readOnly:I})=>({kind:p,source:E,target:k,read_only:I})),directory:c,config:d??null}}a(ke,"machineData");function Me({state:o,exitCode:e,
ports:r}){const t=e===void 0?"":` with exit code ${e}`,n=o==="running"?Object.entries(r).map(([s,i])=>`${s} at ${i}`):[];return[`${o}${t}`,...n].join(", ")}a(Me,
"stateText");function wo(o,e){const{project:r,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:l,directory:h}=o;return Re([["Machine",r],["State",
Me({...o,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,A.Yi)(new Date(s))],["Memory",i===void 0?"":(0,N.z9)(i)],["CPUs",c===void 0?"":String(c)],["Po\
rts",Object.entries(d).map(([f,m])=>`${f} at ${m}`).join(", ")],["Mounts",u.map(({source:f,target:m,readOnly:p})=>`${f} at ${m}${p?" (read only)":""}`).join(", ")],
["Config",l??`none, made in ${h}`]],e)}a(wo,"renderMachine");var qe=w(51455),yo=w(69893);async function Eo(o,{project:e,catalog:r,c:t}){const n=(0,v.rd)(o,{project:e}),
i=!(o.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:v.sT}}]:[n];for(const d of i)if(await r.store.read(d.ref,t)!==void 0)return d;const c=await bo(
n,r,t);throw new y.m_(`Snapshot '@${o}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(Eo,"findBoxSnapshot");async function bo({ref:o},{store:e},r){
const t=[];for await(const n of e.listRefs(r)){const s=(0,v.SN)(n);if(n.name===o.name)return`It is there as '${s}': write "@${s}", or make it global with: vm sn\
apshot tag ${s} @${o.name}`;(0,yo.S)(n.name,o.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(
bo,"whatElse");async function vo(o,{project:e,directory:r,catalog:t},{terminal:n,product:s,c:i}){if(o.kind==="snapshot")return{name:await Eo(o.name,{project:e,catalog:t,
c:i}),built:!1};const c=Ze(o.path,{directory:r,home:n.home}),d=(await(0,qe.stat)(c).catch(()=>{}))?.isDirectory()===!0;d&&await go(c,o.path);const u=d?c:(0,q.dirname)(
c),l={context:u,...!d&&{file:c},buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},h=(0,q.relative)(r,c)||".",f={project:e,name:"box",spec:l,from:h,description:`\
Box of the machine ${e}`,directory:u},{ref:m,digest:p,built:E}=await s.buildIfMissing(f,{catalog:t,provider:await s.openDocker()},i);return E||i.log.info(`${o.path}\
 is unchanged: its snapshot '${(0,v.SN)(m)}' is used`),{name:{ref:m,pin:p},built:E}}a(vo,"resolveBox");async function go(o,e){for(const r of["Dockerfile","docke\
rfile"])if(await(0,qe.stat)((0,q.join)(o,r)).catch(()=>{})!==void 0)return;throw new y.m_(`There is no Dockerfile in '${e}'`,{hint:"Name the file itself instead\
 of its folder, or another folder"})}a(go,"assertDockerfile");var _o=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
$o=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});async function et(o,e,r){const t=performance.now(),{box:n}=o.config;if(n===void 0)throw new y.dz(`Nothing says what the\
 machine '${o.project}' is made of`,{hint:`Add a line such as vm.box: "@base" to ${o.file??"vm.yaml"}, or give --from-dockerfile <file>`});const s=ho(o.config,{
...o,home:r.terminal.home}),i=await r.product.openMachines(),c=await i.check(s,e,r.c),{machine:d,snapshot:u,built:l}=n.kind==="image"?{machine:await i.create(s,
{image:n.reference,brought:!1,...e},r.c)}:await So(n,{plan:s,host:i,replaces:c,...e},r),h=(performance.now()-t)/1e3,f=u===void 0||!l?Ce(n):`${Ce(n)}, built and \
kept as '${u}',`;r.result({data:{machine:ke(d),snapshot:u??null,built:l??!1,seconds:h},text:F(`Created the machine ${d.project} of ${f} in ${(0,A.Xo)(h)}: ${Me(
d)}`,r),bare:d.project,next:`Look into it with: docker exec -it ${d.project} sh`})}a(et,"createMachine");async function So(o,{plan:e,host:r,replaces:t,replace:n,
yes:s},i){const c={stack:[],error:void 0,hasError:!1};try{const{product:d,c:u}=i,l=_o(c,await i.catalog({create:!0}),!0),{name:h,built:f}=await vo(o,{...e,catalog:l},
i),{manifest:m}=await d.inspect(h,l,u),p=(0,v.SN)(h.ref),E=ve(i,s);if(m.kind==="compose")throw new y.Wt(`'${p}' holds a Compose project, and a machine is one co\
ntainer`,{hint:`Restore it with: vm snapshot restore ${p}`});if(m.kind==="container"){const Ve={settings:e.settings,...t!==void 0&&{replaces:t.id}},ws={containerName:e.
project,preserveNetworks:!1,volumes:"copies",machine:Ve};return await d.restoreContainer({name:h,...ws,confirmPlatform:E},{catalog:l,provider:await d.openContainers()},
u),{machine:await r.get(e.project,u),snapshot:p,built:f}}const k={name:h,tags:[],force:!1,via:"auto",confirmPlatform:E},I=await d.restore(k,{catalog:l,provider:await d.
openDocker()},u),{image:Y,changed:ae}=I.machine;return{machine:await r.create(e,{image:Y,brought:ae,replace:n},u),snapshot:p,built:f}}catch(d){c.error=d,c.hasError=
!0}finally{const d=$o(c);d&&await d}}a(So,"ofSnapshot");const Ro=a((o,e)=>{const r=o.command("create").summary("make a machine of a vm.yaml and start it").description(
'Make a machine, a container of the Docker daemon, as vm.yaml says, and start it. Its box is a Dockerfile, which is built once and kept as a snapshot, an image,\
 or a snapshot ("@name"). All or nothing: one that cannot be made leaves nothing');for(const t of Ee())r.addOption(t);r.option("--from-dockerfile <file>","the b\
ox: this Dockerfile, or the folder that holds one; no vm.yaml is needed then").option("--force","put it in the place of a machine that is there; its volumes sta\
y").addOption(ce()),M(r,{examples:["vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Dockerfile.vibe --project vibe"],exits:se}),r.action(
t=>e(be(t),async n=>{const{terminal:s}=n,i=t.fromDockerfile,c=await Ie(t,s,{optional:i!==void 0}),d=i===void 0?c.config.box:{kind:"dockerfile",path:(0,q.resolve)(
s.cwd,i)},u={...c.config,...d!==void 0&&{box:d}};await et({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},"createVerb"),ko=a((o,e)=>{const r=o.command("\
destroy").summary("remove a machine").description("Remove the machine of a vm.yaml and all that was changed in it. Its volumes stay unless --volumes is given; s\
napshots always do");for(const t of Ee())r.addOption(t);r.option("--volumes","its volumes too").option("-f, --force","without a question, as --yes").addOption(ce()),
M(r,{examples:["vm destroy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action(t=>e(be(t),async n=>{
const{terminal:s,product:i,c}=n,d=await Se(t,s),u=await i.openMachines(),{machine:l,volumes:h}=await u.remains(d,c),f=t.volumes===!0;if(l===void 0&&!f)return n.
result({data:{project:d,destroyed:!1,volumes:[],kept:h},text:F(`There is no machine ${d}; of an earlier one these volumes are left: ${h.join(", ")}`,n),bare:d,next:"\
Remove them with: vm destroy --volumes"});const m=[...l===void 0?[]:["the machine and all that was changed in it"],...f?h:[]].join(", ");await n.confirm(`Destro\
y ${d}? This cannot be undone.`,{yes:t.yes===!0||t.force===!0||void 0,refusal:new y.dz(`Destroying '${d}' (${m}) needs an answer, and there is no terminal to as\
k at`,{hint:"Use --force to destroy it without a question; `vm snapshot create <name>` keeps a copy first"})});const p=await u.destroy(d,{volumes:f},c),E=p.kept.
length===0?"":`; kept: ${p.kept.join(", ")}`;n.result({data:{...p,destroyed:l!==void 0},text:F(`Destroyed ${d}${p.volumes.length===0?"":` with ${p.volumes.join(
", ")}`}${E}`,n),bare:d})}))},"destroyVerb"),Oo=a((o,e)=>{const r=o.command("status").summary("tell how a machine is").description("Tell whether the machine of \
a vm.yaml is there and runs, what it is made of, and what it has");for(const t of Ee())r.addOption(t);M(r,{examples:["vm status","vm status --json | jq -r .stat\
e","vm status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=await(await i.
openMachines()).get(await Se(t,s),c);n.result({data:ke(d),text:wo(d,{bold:L(s.stdout,s.env)}),bare:d.state})}))},"statusVerb"),To=a((o,e)=>{const r=o.command("s\
top").summary("stop a machine and keep all it has").description("Stop the machine of a vm.yaml. Its files and volumes stay, and vm up starts it again");for(const t of Ee())
r.addOption(t);M(r,{examples:["vm stop","vm stop --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(be(t),async n=>{const{terminal:s,
product:i,c}=n,d=await Se(t,s),u=await i.openMachines(),{state:l}=await u.get(d,c),h=await u.stop(d,c),f=l==="running"||l==="paused";n.result({data:{machine:ke(
h),stopped:f},text:F(f?`Stopped the machine ${d}`:`The machine ${d} does not run: ${l}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),jo=a((o,e)=>{
const r=o.command("up").summary("start a machine; make it first where there is none").description("Start the machine of a vm.yaml, and make it first where there\
 is none. One that runs already is left as it is");for(const t of Ee())r.addOption(t);r.addOption(ce()),M(r,{examples:["vm up","vm up --project shop"],exits:se}),
r.action(t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=performance.now(),u=await Se(t,s),l=await i.openMachines(),h=await l.find(u,c);if(h===void 0){const k=await Ie(
t,s,{optional:!1});return await et(k,{replace:!1,yes:t.yes},n)}const f=await Ie(t,s,{optional:!0});f.file!==void 0&&f.file===h.file&&f.digest!==h.config&&c.log.
warn(`${f.file} says something else by now: vm create --force makes the machine anew`);const m=await l.start(u,c),p=(performance.now()-d)/1e3,E=h.state==="runni\
ng"?`The machine ${u} runs already`:`Started the machine ${u} in ${(0,A.Xo)(p)}`;n.result({data:{machine:ke(m),started:h.state!=="running",seconds:p},text:F(`${E}\
: ${Me(m)}`,n),bare:u})}))},"upVerb");var Do=w(50755),te=w(28278),pe=w(83620),xo=w(14390);function Le({flags:o},e=o.store){return e===void 0?"":` --store ${(0,xo.
r)((0,pe.DW)(e))}`}a(Le,"sameStore");function tt({ref:o,manifest:e},r){return`${e.kind==="image"?"Put it into Docker, so that vm create and docker run begin at \
once, with":"Use it with"}: vm snapshot restore ${(0,v.SN)(o)}${Le(r)}`}a(tt,"useIt");function ot(o,{to:e},r){const t=(0,v.SN)(o.ref),{stats:n,seconds:s,buildSeconds:i,
removed:c=[]}=o;r.result({data:{snapshot:x(o),stats:H(n),seconds:s,...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(x)}},text:F(rt(o),r),bare:t,
next:`${Po(o)} ${t}${Le(r,e)}`})}a(ot,"created");function rt(o){const{ref:e,manifest:r,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=o,c=s===void 0?(0,A.Xo)(n):
`${(0,A.Xo)(n)} after a build of ${(0,A.Xo)(s)}`,d=`${(0,N.z3)(r.size_bytes)}, ${nt(t,r)}`,u=i.map(l=>(0,v.SN)(l.ref)).join(", ");return`Created snapshot '${(0,v.
SN)(e)}': ${d}, in ${c}${u===""?"":`; removed to keep the limits: ${u}`}`}a(rt,"createdText");function Po({manifest:o}){return o.kind==="image"?"Take it elsewhe\
re with: vm snapshot export":"Restore it with: vm snapshot restore"}a(Po,"nextStep");function nt({bytesStored:o,bytesNew:e},{size_bytes:r}){return o===0?"nothin\
g new to store":`${(0,N.z3)(o)} stored${st(e,r)}`}a(nt,"gained");function st(o,e){const r=e>0?Math.floor((1-o/e)*100):0;return r>0?`, ${r} % de-duplicated`:""}a(
st,"alreadyThere");var No=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ao=(function(o){return function(e){function r(i){
e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Io=a((o,e)=>{
const r=o.command("build").summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a\
 snapshot").argument("<name>","the name it gets: base, my-app/base, or @base (global)").argument("[context]","the folder that the Dockerfile may copy from, or a\
n address that Docker fetches: https://github.com/o/r.git",".").option("-f, --file <dockerfile>","the Dockerfile (default: Dockerfile in the context)").option("\
--target <stage>","the stage to build").addOption(new O.c$("--build-arg <key=value>","a build argument; KEY alone takes the value of the environment; repeatable").
argParser(me)).option("--platform <os/arch>","the platform to build for").addOption(new O.c$("--label <key=value>","a label of the image; repeatable").argParser(
me)).addOption(new O.c$("--secret <id=…,src=…>","a BuildKit secret, passed through and never recorded; repeatable").argParser(me)).option("--network <mode>",
"the network of RUN instructions").option("--no-cache","build every step without the cache").addOption(new O.c$("--tag <reference>","a reference the image carri\
es besides; repeatable").argParser(me)).option("--description <text>","what it is, for people").addOption(Z()).option("--force","replace a snapshot of this name").
option("--to <location>","store it there, without a copy here: a folder or s3://bucket/prefix");for(const t of ue())r.addOption(t);M(r,{examples:['vm snapshot b\
uild @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',"vm snapshot build ci docker/ --target test --build-arg NODE=22 --secret id=npm\
,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,
async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:l}=i,h=(0,Do.H)(Mo(n,s,d),{cwd:d.cwd}),f=await(0,te.oW)(t,{project:s.project,
cwd:d.cwd}),m=await u.openDocker(),p=No(c,await i.catalog({create:!0,location:s.to}),!0),E={...h,ref:f,description:s.description??"",force:s.force===!0};ot(await Co(
u.build(E,{catalog:p,provider:m},l),s),s,i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Ao(c);d&&await d}}))},"buildVerb");async function Co(o,{quiet:e,json:r}){
try{return await o}catch(t){if(!(t instanceof y.Qd)||e===!0||r===!0)throw t;const{hint:n="The builder says above what went wrong",fields:s}=t;throw new y.Qd(t.message.
split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(Co,"withoutBuilderOutput");function Mo(o,e,{env:r}){const{file:t,target:n,platform:s,network:i,secret:c,cache:d,tag:u}=e,
l=We("--build-arg",e.buildArg??[],r),h=We("--label",e.label??[]);return{context:o,file:t,target:n,platform:s,network:i,buildArgs:l,labels:h,secrets:c,noCache:!d,
tags:u}}a(Mo,"inputOf");var Lo=w(44688);const Ue=1e6,at="12h, 30d or 8w",Uo=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function zo(){const o=a(
(e,r)=>new O.c$(`--keep-${e} <number>`,`keep the newest of each of the last <number> ${r} that have one`),"keep");return[new O.c$("--keep-last <number>","keep t\
he newest <number> of each project; 0 keeps none"),o("hourly","hours"),o("daily","days"),o("weekly","weeks"),o("monthly","months"),o("yearly","years"),new O.c$(
"--keep-within <duration>","keep what was made within this time before the newest one of the project: 12h, 30d, 8w"),new O.c$("--max-age <duration>","remove wha\
t was made longer ago: 12h, 30d, 8w"),new O.c$("--max-count <number>","remove all but the newest <number> of each project"),new O.c$("--max-size <size>","remove\
 the oldest until the others take no more than this in the repository: 500MB, 20GB")]}a(zo,"retentionOptions");function Bo(o){const{maxAge:e,maxCount:r,maxSize:t,
keepLast:n,keepWithin:s}=o,i=Uo.flatMap(d=>{const u=o[d];return u===void 0?[]:[[d,we($e(d),u,{from:1,to:Ue})]]}),c={...e!==void 0&&{maxAge:(0,A.E9)(e,at)},...r!==
void 0&&{maxCount:we("--max-count",r,{from:0,to:Ue})},...t!==void 0&&{maxSize:(0,N.z_)(t)},...n!==void 0&&{keepLast:we("--keep-last",n,{from:0,to:Ue})},...Object.
fromEntries(i),...s!==void 0&&{keepWithin:(0,A.E9)(s,at)}};return(0,Lo.M)(c,$e),c}a(Bo,"rulesOf");function Vo({remove:o,keep:e,bytes:r},t,{whole:n,...s}){const i=[
...o.map(({snapshot:f,rule:m})=>({does:"remove",snapshot:f,why:Fo(m,t)})),...n?e.map(({snapshot:f,reasons:m})=>({does:"keep",snapshot:f,why:Wo(m)})):[]].sort((f,m)=>ct(
m.snapshot)-ct(f.snapshot)),c=ye(i,[{title:"DOES",cell:a(({does:f})=>f,"cell")},{title:"NAME",cell:a(({snapshot:f})=>(0,v.SN)(f.ref),"cell")},{title:"CREATED",cell:a(
({snapshot:f})=>(0,A.Yi)(new Date(f.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:f})=>(0,N.z3)(f.manifest.size_bytes),"cell"),align:"right"},{
title:"WHY",cell:a(({why:f})=>f,"cell")}],s),d=r===void 0?"how much that frees is unknown":`that frees about ${(0,N.z3)(r)}`,u=e.filter(f=>f.spared!==void 0).length,
l=`${Oe(e.length)} kept${u===0?"":`, ${u} of them against a --max rule`}`,h=o.length===0?`Nothing to remove; ${l}`:`${Oe(o.length)} to remove, ${d}; ${l}`;return i.
length===0?h:`${c}

${h}`}a(Vo,"renderPlan");function it({remove:o,keep:e,bytes:r}){return{remove:o.map(({snapshot:t,rule:n})=>({...x(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...x(t),reasons:n,spared_from:s??null})),would_free_bytes:r??null}}a(it,"planData");function Oe(o){return o===1?"1 snapshot":`${o} snapshots`}a(Oe,
"countOf");function Fo(o,{maxAge:e,maxCount:r,maxSize:t}){return{age:`older than ${e}`,count:`more than ${r}`,size:`more than ${t}`,keep:"no rule keeps it"}[o]}
a(Fo,"removedFor");function Wo(o){const e=o.map(r=>r==="newest"?"newest of its project":r);return e.length===0?"no rule removes it":e.join(", ")}a(Wo,"keptFor");
function ct({manifest:o}){return Date.parse(o.created_at)}a(ct,"madeAt");function dt({freed:o,pending:e,due:r}){const t=o===0?e===0?"nothing freed":"":`${(0,N.z3)(
o)} freed`,n=r===void 0?"":`${(0,N.z3)(e)} to be freed by a delete or clean after ${(0,A.Yi)(r)}`;return[t,n].filter(s=>s!=="").join(", ")}a(dt,"spaceText");function ut({
freed:o,pending:e,due:r}){return{freed_bytes:o,pending_bytes:e,pending_until:r?.toISOString()??null}}a(ut,"spaceData");var Ho=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ko=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Go=a((o,e)=>{const r=o.command("clean").
summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the rules do not keep, and free the space that nothing \
uses. With --keep rules alone, every snapshot goes that none of them keeps. With --max rules, those go that one of them names and no --keep rule keeps. Protecte\
d snapshots stay, and so does the newest of each project unless --keep-last or --max-count is 0. Without rules no snapshot goes");for(const t of zo())r.addOption(
t);r.addOption(Z()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the name").option("--container <name>","only the snapsh\
ots of this container, by its name or its id").option("--all-projects","the snapshots of every project, and the global ones").option("--dry-run","change nothing\
, and show for each snapshot why it stays or goes").option("--force","free the space also where no snapshot is listed beside content").addOption(ce()),M(r,{examples:[
"vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-age 30d --max-count 5","vm snapshot clean --max-size 20GB --\
keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --project global --dry-run"],exits:["ERR_NOT_FOUND","ERR_DENIED","\
ERR_UNAVAILABLE"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u=Bo(t),l=await Yo(t,i),h=Ho(s,await n.
catalog({create:!1}),!0),f=await c.planClean(Xo(u,l,t),h,d),m=Jo(f,t,n),p=f.remove.map(({snapshot:ae})=>(0,v.SN)(ae.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...it(f)},text:m,bare:p});return}f.remove.length>0&&await Qo(f,m,n);const{removed:E,space:k}=await c.clean({...f,
force:t.force===!0},h,d),I=t.yes===!0&&f.remove.length>0?`${m}

`:"",Y=E.length===0?"No snapshot removed":`Removed ${Oe(E.length)}`;n.result({data:{dry_run:!1,...it(f),removed:E.map(x),...ut(k)},text:`${I}${F(`${Y}, ${dt(k)}`,
n)}`,bare:E.map(({ref:ae})=>(0,v.SN)(ae)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Ko(s);i&&await i}}))},"cleanVerb");function Xo(o,e,{container:r,filter:t}){return{rules:o,...e!==void 0&&{
project:e},...r!==void 0&&{container:r},...t!==void 0&&{filter:t}}}a(Xo,"requestOf");async function Yo({project:o,allProjects:e},{cwd:r}){if(e===!0){if(o!==void 0)
throw new y.dz("--project and --all-projects exclude each other");return}return o===void 0?await(0,Ae.p)(r):o===v.sT?o:(0,v.XB)(o)}a(Yo,"projectOf");async function Qo({
remove:o},e,r){const{flags:t,terminal:n}=r,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await r.confirm(`Remove ${o.length===1?"this snapshot":`these ${o.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new y.dz(`Removing ${Oe(o.length)}\
 needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to remove without a question, or --dry-run to look first"})})}a(Qo,"clean_confirm");function Jo(o,e,{
terminal:r}){return Vo(o,e,{width:_(r),bold:L(r.stdout,r.env),whole:e.dryRun===!0})}a(Jo,"planText");var ft=w(80739),Zo=w(42316),qo=w(31983),er=function(o,e,r){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},tr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else
n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});function lt(){return new O.c$("--quie\
sce","pause the project or container while its files are read, so that they are in step with each other")}a(lt,"quiesceOption");function pt(){return new O.c$("-\
-include-env","keep the values of variables too, of .env and of containers; without it only their names")}a(pt,"includeEnvOption");function or(){return new O.c$(
"--include-bind-mounts","capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include\
-env")}a(or,"includeBindMountsOption");function ht(){return new O.c$("--exclude-volume <name>","leave out what this volume holds, for example one that cannot be\
 mounted; may be given several times. A restore makes it empty").argParser((o,e)=>[...e??[],o])}a(ht,"excludeVolumeOption");function mt(o){return{...o,...o.excludeVolume!==
void 0&&{excludeVolumes:o.excludeVolume}}}a(mt,"choiceOf");function wt(o){return o==="excludeVolumes"?"--exclude-volume":$e(o)}a(wt,"spellChoice");function yt(){
return[new O.c$("--context <text>","why it is made, in one line"),new O.c$("--run-id <id>","the run that it belongs to")]}a(yt,"occasionOptions");function Et(){
return new O.c$("--to <location>","store it there, without a copy here: a folder or s3://bucket/prefix")}a(Et,"toOption");async function bt({chosen:o,name:e,trigger:r,
flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u={...t,chosen:o,name:e,trigger:r,directory:i.cwd},l=await(0,qo.j)(
u,{config:await n.config(),product:c,c:d});if(l===void 0)return;const h=er(s,await n.catalog({create:!0,location:t.to}),!0);return await(0,fe.ym)(l,h,{product:c,
c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=tr(s);i&&await i}}a(bt,"capture");async function vt(o,e){const{triggers:r,file:t}=await e.config(),n=r.length===
0?"none":r.join(", ");e.result({data:{snapshot:null,skipped:{trigger:o,triggers:r,config:t??null}},text:`No snapshot made: ${o} is not among the triggers of ${t??
"the defaults"} (${n})`,bare:""})}a(vt,"noSnapshot");const rr={untouched:"nothing was started or written since, and the next create or restore puts it back",runs:"\
its new containers run, and the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missing",unreadable:"\
its journal cannot be read"},nr=a((o,e)=>{const r=o.command("recover").summary("end a restore of a Compose project that was interrupted").description("Show the \
restores of Compose projects that were interrupted (killed, a reboot), with what is where; or end the one of a project: keep what is new, or put back what was b\
efore").argument("[project]","the Compose project; without it all are shown").addOption(new O.c$("--finish","keep what is new; what was before goes where all of\
 the new was made").conflicts("undo")).option("--undo","put back what was before; new containers and volumes go, with what was written in them since").addOption(
ce());M(r,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR\
_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return ar(await s.product.lookAtRestores(
s.c),{project:t,edge:s});if(t===void 0)throw new y.dz(`--${i} needs the name of a project`,{hint:"See vm snapshot recover"});const c=a(l=>ir(l,{project:t,how:i,
yes:n.yes,edge:s}),"confirm"),{where:d}=await s.product.decideRestore({project:t,how:i,confirm:c},s.c),u=i==="finish"?"is finished: what is new stays":"is undon\
e: all is where it was before";s.result({data:{project:t,how:i,where:d},text:F(`The restore of '${t}' ${u}`,s),bare:t})}))},"recoverVerb");async function Te({product:o,
flags:e,c:r}){if(e.quiet===!0)return;const t=await o.interrupted({signal:AbortSignal.any([r.signal,AbortSignal.timeout(sr)])}).catch(()=>[]);for(const{project:n,
...s}of t)r.log.warn(`${gt({project:n,...s})} waits: vm snapshot recover ${n}`)}a(Te,"warnOfInterrupted");const sr=3e3;function gt({project:o,snapshot:e,began:r}){
const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(r))?"":`, begun at ${(0,A.Yi)(new Date(r))},`;return`the restore of the project '${o}'${t}${n} was in\
terrupted and`}a(gt,"titleOf");function ar(o,{project:e,edge:r}){const t=o.filter(i=>e===void 0||i.project===e),n=t.map(i=>[`${cr(gt(i))} waits: ${rr[i.finding]}`,
...i.where.map(c=>`  ${c}`),`  Keep what is new:  vm snapshot recover ${i.project} --finish`,`  Put it back:       vm snapshot recover ${i.project} --undo`].join(
`
`));r.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"No restore was interrupted"}})}a(ar,"show");async function ir(o,{project:e,how:r,yes:t,edge:n}){const s=r==="finish"?"what was before\
 goes":"new containers and volumes go, with what was written in them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of '${e}': ${s}`,...o].join(
`
`),refusal:new y.dz(`The restore of '${e}' waits for a decision, and there is no terminal to ask at`,{hint:`Use --yes: ${s}`})})}a(ir,"ask");function cr(o){return o.
charAt(0).toUpperCase()+o.slice(1)}a(cr,"capital");const dr=a((o,e)=>{const r=o.command("create").summary("capture a Compose project, a container, or an image t\
hat is there already").description("Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every conta\
iner, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the\
 Docker daemon, or one that another tool saved to a file").argument("[name]","the name it gets: base, my-app/base, or @base (global); without it the naming_patt\
ern of the configuration makes one").option("--image <reference>","an image of the Docker daemon").option("--archive <file>","a docker-archive (docker save) or \
OCI layout, tar file, folder or - (standard input); needs no Docker").option("--ref <name>","which image of an archive of several: its name, or its digest").option(
"--container <name>","a container, running or not").option("--description <text>","what it is, for people").addOption(Z()).addOption(lt()).addOption(pt()).addOption(
or()).addOption(ht()).option("--platform <os/arch>","which one of an image for several platforms").addOption(new O.c$("--trigger <moment>","the moment at which \
it is made; one that the configuration does not list makes none").choices(Zo.N));for(const t of yt())r.addOption(t);r.option("--force","replace a snapshot of th\
is name").addOption(Et());for(const t of ue())r.addOption(t);M(r,{examples:["vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image no\
de-ci:latest --description "Node 22 with Playwright"','vm snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',"do\
cker save app:1 | vm snapshot create @app --archive -","vm snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:se}),r.
action((t,n)=>e(n,async s=>{const{terminal:i,product:c,c:d}=s,u=i.cwd,l=(0,ft._)(await(0,fe.rP)(mt(n),{directory:u,product:c,c:d}),{directory:u,spell:wt});l.machine.
kind!=="compose"&&await Te(s);const h=n.trigger??(n.container===void 0?void 0:"manual"),f=await bt({chosen:l,name:t,trigger:h,flags:n},s);if(f===void 0)return await vt(
h,s);ot(f,n,s)}))},"create_createVerb");var ur=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},fr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const lr=a((o,e)=>{const r=o.command("delete").alias("rm").summary("remove a snapshot and free its space").description("Remove a snapshot, which cannot be u\
ndone, and free the content that no other snapshot uses. Images in the Docker daemon stay").argument("<name>","base, my-app/base, or @base (global); a bare name\
 means the current project only. Or its id: 8 digits or more of its digest").addOption(Z()).option("-f, --force","also a snapshot that is protected, or whose ma\
nifest is damaged").addOption(ce());M(r,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_CONFL\
ICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=ur(i,await s.catalog({create:!1}),!0),l=await(0,te.
qU)(t,{project:n.project,cwd:c.cwd,catalog:u,c:d});await hr(l,u,s);const h=(0,v.SN)(l.ref);await s.confirm(`Delete snapshot '${h}'? This cannot be undone.`,{yes:n.
yes,refusal:new y.dz(`Deleting '${h}' needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to delete it without a question"})});const{space:f,snapshot:m}=await pr(
l,n.force===!0,{catalog:u,edge:s});s.result({data:{snapshot:m&&x(m),reference:h,...ut(f)},text:F(`Deleted snapshot '${h}', ${dt(f)}`,s),bare:h})}catch(c){i.error=
c,i.hasError=!0}finally{const c=fr(i);c&&await c}}))},"deleteVerb");async function pr(o,e,{catalog:r,edge:{product:t,c:n}}){const s=e?await t.deleteDamaged(o.ref,
r,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot({name:o,force:e},r,n);return{snapshot:c,space:i}}a(pr,"remove");
async function hr({ref:o},{store:e},r){const{c:t}=r;if(await mr(o,e,t))return;const n={project:v.sT,name:o.name},s=o.project!==v.sT&&await e.read(n,t)!==void 0;
throw new y.m_(`Snapshot '${(0,v.SN)(o)}' not found`,{hint:`${s?`There is a global one: vm snapshot delete ${(0,v.SN)(n)}`:"See what there is with: vm snapshot \
list"}${Le(r)}`,fields:{project:o.project,name:o.name}})}a(hr,"mustExist");async function mr(o,e,r){try{return await e.read(o,r)!==void 0}catch(t){if(t instanceof
y.cs)return!0;throw t}}a(mr,"isThere");var wr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},yr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Er=a((o,e)=>{const r=o.command("export").summary("write a snapshot to one portable file").description("Write a snapshot to one portable file: checksum\
med, readable with tar, sha256sum and docker load alone").argument("<name>","base, my-app/base, or @base (global)").option("-o, --output <file>","the file, a fo\
lder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(
new O.c$("--format <format>","one file, or the same files in a plain folder").choices(["file","dir"]).default("file")).option("--include-volumes","take along wh\
at volumes and captured bind mounts hold; without it the bundle says what it lacks").addOption(Z()).option("--force","replace a file that is there");for(const t of ue())
r.addOption(t);M(r,{examples:["vm snapshot export @vibe-base","vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci \
--output s3://team/ci.snapshot.tar.gz","vm snapshot export my-app/before-upgrade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVA\
ILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,l=we("--compress",n.compress,{from:1,to:9}),h=n.format==="dir";if(h&&r.getOptionValueSource("compress")==="cli")throw new y.dz("--compress does not go wi\
th --format dir: files in a folder are not compressed",{hint:"Leave one of them out"});const f=wr(i,await s.catalog({create:!1}),!0),m=await(0,te.bd)(t,{project:n.
project,cwd:c.cwd,catalog:f,c:u}),p=h?(0,de.E2)(n.output??`${m.ref.name}.snapshot`,c):await(0,de.Uf)(n.output,`${m.ref.name}.snapshot.tar.gz`,c),E={name:m,output:p,
level:l,force:n.force===!0,includeVolumes:n.includeVolumes===!0,...h&&{format:"folder"}},k=await d.exportSnapshot(E,f,u);s.result({data:{snapshot:x(k),path:k.path,
size_bytes:k.size,sha256:k.sha256,left_out:k.leftOut,seconds:k.seconds},text:F(`Exported '${(0,v.SN)(k.ref)}' to ${k.path} (${(0,N.z3)(k.size)}, in ${(0,A.Xo)(k.
seconds)})`,s),bare:k.path,next:`sha256: ${k.sha256}
On another machine: vm snapshot import ${(0,pe.dz)(k.path)===void 0?(0,q.basename)(k.path):k.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=yr(i);c&&
await c}}))},"exportVerb");var br=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},vr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const gr=a((o,e)=>{const r=o.command("import").summary("take in a snapshot from a file").description("Take in a snapshot from a bundle file. Every byte is c\
hecked before anything is visible; no Docker is needed").argument("<file>","a bundle that vm snapshot export wrote, whatever its name: a file, a folder, - (stan\
dard input) or s3://bucket/key").option("--name <name>","another name than it had: base, my-app/base, or @base (global)").option("--project <project>","the proj\
ect it goes to (default: its own for a Compose project and for what has volumes, else global)").option("--verify","check every byte; always done").option("--for\
ce","replace a snapshot of this name").addOption(ce());for(const t of ue())r.addOption(t);M(r,{examples:["vm snapshot import ~/Downloads/vibe-base.snapshot.tar.\
gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.tar.gz"],exits:se}),r.action((t,n)=>e(n,s=>_t(t,n,s)))},
"importVerb");async function _t(o,e,r){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,de.E2)(o,r.terminal),force:e.force===!0,confirmPlatform:ve(
r,e.yes),...(0,te.Dh)({name:e.name,project:e.project})},s=br(t,await r.catalog({create:!0}),!0);_r(await r.product.importSnapshot(n,s,r.c),r)}catch(n){t.error=n,
t.hasError=!0}finally{const n=vr(t);n&&await n}}a(_t,"importBundle");function _r(o,e){const r=(0,v.SN)(o.ref);e.result({data:{snapshot:x(o),stats:H(o.stats),seconds:o.
seconds},text:F(`Imported snapshot '${r}': ${(0,N.z3)(o.manifest.size_bytes)}, ${nt(o.stats,o.manifest)}, in ${(0,A.Xo)(o.seconds)}`,e),bare:r,next:tt(o,e)})}a(
_r,"imported");function $t(o){return new O.c$("--format <format>",o).choices(["table","json","yaml"]).default("table")}a($t,"formatOption");async function St(o,{
format:e,json:r}){if(r===!0&&e==="yaml")throw new y.dz("--json and --format yaml exclude each other",{hint:"Give one of them"});return e==="yaml"?await J(o):e===
"json"?C(o):void 0}a(St,"formatted");var $r=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Sr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Rr=a((o,e)=>{const r=o.command("inspect").summary("show all that is known of one snapshot").description("Show one snapshot: what it is, where it comes\
 from and what it holds; as data the whole manifest").argument("<name>","base, my-app/base, or @base (global)").addOption($t("table, or the manifest as data")).
addOption(Z());M(r,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format json | jq .languages"],exits:["ERR_NOT_FOUND","ERR_INTEGRITY","E\
RR_UNSUPPORTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,l=$r(i,await s.catalog({create:!1}),
!0),h=await(0,te.bd)(t,{project:n.project,cwd:c.cwd,catalog:l,c:u}),f=await d.inspect(h,l,u);await Te(s);const m=Q(f),p=await St(m,n);s.result({data:m,text:p??mo(
f,{bold:L(c.stdout,c.env)}),bare:p??`${(0,v.SN)(f.ref)}@${f.digest}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Sr(i);c&&await c}}))},"inspectVerb"),kr=22;
function Or(o,e){const{project:r,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(o.filter(({ref:p})=>p.project===r).map(({ref:p})=>p.name)),u=a(
({ref:p})=>p.project===r?p.name:p.project!=="global"?`${p.project}/${p.name}`:d.has(p.name)?`@${p.name}`:p.name,"nameOf"),l=a(p=>[{title:"NAME",cell:u},...n?[Rt]:
Pr,{title:"TRIGGER",cell:a(({manifest:E})=>E.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({manifest:E})=>E.is_global?"global":"project","cell"),drop:8},{title:"\
CREATED",cell:a(({manifest:E})=>(0,A.Yi)(new Date(E.created_at)),"cell")},{title:"SIZE",cell:a(({manifest:E})=>(0,N.z3)(E.size_bytes),"cell"),align:"right"},{title:"\
PLATFORM",cell:a(({manifest:E})=>E.platform,"cell"),drop:4},...n?[]:Nr,{title:"PROTECTED",cell:a(({isProtected:E})=>E?"yes":"","cell"),drop:1},...p,{title:"CONT\
EXT",cell:a(({manifest:E})=>E.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:E})=>E.run_id??"","cell"),least:8,drop:7},{title:"DESCRIPTION",
cell:a(({manifest:E})=>E.description,"cell"),least:18}],"columns");if(!t)return ye(o,l([]),{width:i,bold:c});const h={title:"DIGEST",cell:Tr},f=ye(o,l([h]),{width:i,
bold:c});return f.split(`
`).every(p=>(0,S.stripVTControlCharacters)(p).length<=i)||!s?f:ye(o,l([{...h,least:kr}]),{width:i,bold:c})}a(Or,"renderList");function Tr({digest:o,manifest:e}){
return e.kind==="image"?e.image_digest:o}a(Tr,"digestOfKind");function jr({manifest:o}){return o.container?.name??""}a(jr,"containerOf");function Dr({digest:o}){
return o.slice(7).slice(0,12)}a(Dr,"shortId");function xr({manifest:o}){return[...Object.entries(o.languages).map(([e,r])=>`${e} ${r}`),...o.tools].join(", ")}a(
xr,"software");const Rt={title:"ID",cell:Dr},Pr=[{...Rt,drop:12},{title:"KIND",cell:a(({manifest:o})=>o.kind,"cell"),drop:11},{title:"CONTAINER",cell:jr,drop:9}],
Nr=[{title:"LANGUAGES/TOOLS",cell:xr,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:o})=>(0,W.v)(o).type,"cell"),drop:10},{title:"GIT",cell:Ar,drop:3}];function Ar({
manifest:o}){return o.git?.commit==null?"":`${o.git.commit.slice(0,8)}${o.git.dirty?"*":""}`}a(Ar,"git");var Ir=function(o,e,r){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,
async:r})}else r&&o.stack.push({async:!0});return e},Cr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Mr=a((o,e)=>{const r=o.command("list").alias("ls").summary(
"show the snapshots, newest first").description("Show the snapshots of all projects, newest first; columns that do not fit are left out, and GIT ends in * where\
 the folder had changes").option("--project <project>","only those of this project (global: those of none)").option("--filter <pattern>","only names that match:\
 a glob (node-*), or a part of the name").option("--container <name>","only those of this container, by its name or its id").addOption($t("table, or all fields \
as data")).option("--show-digest","a column with the digest: of an image that of the image, else that of the snapshot");M(r,{examples:["vm snapshot list","vm sn\
apshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s=t.
project===void 0||t.project===v.sT?t.project:(0,v.XB)(t.project),[i]=await Promise.all([Lr({...t,project:s},n),Te(n)]),c=i.map(x),d=await St(c,t),u=i.map(({ref:h})=>(0,v.
SN)(h)).join(`
`),l=i.length===0;n.result({data:c,text:d??(l?"":await Ur(i,t,n)),bare:d??u,...d===void 0&&l?{next:zr(t)}:{}})}))},"listVerb");async function Lr({project:o,filter:e,
container:r},t){const{product:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Ir(c,await t.catalog({create:!1}),
!0),u={...o===void 0?{}:{project:o},...e===void 0?{}:{filter:e},...r===void 0?{}:{container:r}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=Cr(c);d&&await d}}catch(c){if(c instanceof y.m_&&!i)return[];throw c}}a(Lr,"listAll");async function Ur(o,{showDigest:e,container:r},{terminal:t}){const n=await(0,Ae.
p)(t.cwd).catch(()=>""),s=L(t.stdout,t.env);return Or(o,{project:n,showDigest:e===!0,ofContainer:r!==void 0,mayCut:t.stdout.columns!==void 0,width:_(t),bold:s})}
a(Ur,"table");function zr({filter:o,project:e,container:r}){return r!==void 0?`No snapshots of the container '${r}'. Make one with: vm snapshot create --contain\
er ${r}`:o!==void 0?`No snapshot's name matches '${o}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Make one with: vm snapshot build <name> <\
folder>, or: vm snapshot import <file>"}a(zr,"emptyText");var Br=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Ob\
ject expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Vr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const Fr=kt("protect",{summary:"keep a snapshot from being cleaned up or deleted",description:"Keep a snapshot whatever\
 the rules of clean say; delete refuses it too, unless it is forced. The snapshot itself does not change",done:"is protected now",already:"was protected already"}),
Wr=kt("unprotect",{summary:"let a protected snapshot be cleaned up again",description:"Let clean and delete treat a protected snapshot like any other",done:"is \
no longer protected",already:"was not protected"});function kt(o,{summary:e,description:r,done:t,already:n}){return(s,i)=>{const c=s.command(o).summary(e).description(
r).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(Z());M(c,{examples:[`vm snapshot ${o} @vibe-b\
ase`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async l=>{const h={stack:[],error:void 0,hasError:!1};try{const{terminal:f,product:m,
c:p}=l,E=Br(h,await l.catalog({create:!1}),!0),k=await(0,te.qU)(d,{project:u.project,cwd:f.cwd,catalog:E,c:p}),{changed:I,...Y}=await m[o]({name:k},E,p),ae=(0,v.
SN)(k.ref);l.result({data:{snapshot:x({...Y,isProtected:o==="protect"}),changed:I},text:F(`Snapshot '${ae}' ${I?t:n}`,l),bare:ae})}catch(f){h.error=f,h.hasError=
!0}finally{const f=Vr(h);f&&await f}}))}}a(kt,"verbOf");var Hr=w(95074),ze=w(46257);async function Kr({name:o,input:e,yes:r},t,n){const{product:s,c:i}=n,c={name:o,
...(0,ze.Sb)(e),confirmPlatform:ve(n,r)},d=await s.restoreContainer(c,{catalog:t,provider:await s.openContainers()},i),{machine:u,bytes:l,seconds:h}=d,f=Object.
entries(u.ports).map(([p,E])=>`${p} at ${E}`),m=[u.running?"running":"not started",...f].join(", ");n.result({data:{snapshot:x(d),...Gr(u),moved_bytes:l,seconds:h},
text:F(`Restored '${(0,v.SN)(d.ref)}' as the container ${u.name} in ${(0,A.Xo)(h)}: ${m}`,n),bare:u.name,next:u.running?`Look into it with: docker exec -it ${u.
name} sh`:`Start it with: docker start ${u.name}`})}a(Kr,"restoreContainer");function Gr({id:o,name:e,image:r,running:t,volumes:n,ports:s,via:i}){return{id:o,name:e,
image:r,running:t,volumes:n,ports:s,via:i}}a(Gr,"restored_container_machineData");async function Xr({name:o,input:e,yes:r},t,n){const{terminal:s,product:i,c}=n,
d=e.keepPrevious===!0,u={directory:s.cwd,confirm:a(k=>Yr(k,{yes:r,keep:d,edge:n}),"confirm")},l={name:o,...(0,ze.Mh)(e,u),confirmPlatform:ve(n,r)},h=await i.restoreProject(
l,{catalog:t,provider:await i.openCompose()},c),{machine:f,bytes:m,seconds:p}=h,E=(0,v.SN)(h.ref);n.result({data:{snapshot:x(h),...Jr(f),moved_bytes:m,seconds:p},
text:F(`Restored '${E}' as the project ${f.project} in ${(0,A.Xo)(p)}: ${he(f.containers.length,"container")}, ${he(Object.keys(f.volumes).length,"volume")}`,n),
bare:f.project,next:[`Go on in ${f.directory} with docker compose as always: ${f.override} holds the project to this snapshot`,...Qr(f)].join(`
`)})}a(Xr,"restoreProject");async function Yr({project:o,containers:e,volumes:r,files:t,bindMounts:n},{yes:s,keep:i,edge:c}){const d=[...e.length>0?[he(e.length,
"container")]:[],...r.length>0?[`${he(r.length,"volume")} (${r.map(Ot).join(", ")})`]:[],...t.length>0?[he(t.length,"file")]:[],...n.length>0?[`${he(n.length,"b\
ind mount")} (${n.join(", ")}), kept aside`]:[]];if(e.length+r.length+n.length+t.length===0)return;const u=i?"kept beside it":"removed when the new ones run and\
 are healthy";await c.confirm("Continue?",{yes:s,warning:`The project '${o}' is replaced: ${d.join(", ")}; what is there now is ${u}`,refusal:new y.dz(`Restorin\
g replaces the project '${o}': ${d.join(", ")}, and there is no terminal to ask at`,{hint:"Use --yes to replace it without a question, or --as <project> to rest\
ore beside it"})})}a(Yr,"restored_project_confirm");function Qr({previous:o,previousFiles:e}){return[...e===void 0?[]:[`The files that were replaced are in ${e}`],
...o.containers.length===0?[]:[`The old containers are kept, stopped: ${o.containers.join(", ")}`],...o.volumes.length===0?[]:[`The old volumes are kept: ${o.volumes.
map(Ot).join(", ")}`]]}a(Qr,"kept");function Jr(o){const{project:e,directory:r,containers:t,volumes:n,override:s,bindMounts:i,previousFiles:c,previous:d}=o;return{
project:e,directory:r,containers:t,volumes:n,override:s,bind_mounts:i,previous_files:c??null,previous:d}}a(Jr,"restored_project_machineData");function he(o,e){return`${o}\
 ${e}${o===1?"":"s"}`}a(he,"counted");function Ot(o){return/^[0-9a-f]{64}$/.test(o)?o.slice(0,12):o}a(Ot,"restored_project_short");var Zr=function(o,e,r){if(e!=
null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},qr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else
n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const en="Make a new one with vm snap\
shot create or build --force, or leave out --max-age",tn=a((o,e)=>{const r=o.command("restore").summary("give a snapshot to the Docker daemon").description("Giv\
e a snapshot to the Docker daemon. A Compose project gets new volumes and containers; the old ones go when the new ones run and are healthy, and come back if th\
ey do not. An image carries the references it had, or those of --tag, and one of ours: vm-snapshot/<project>/base:<name>. A reference that points to another ima\
ge is moved after a question, or with --force").argument("<name>","base, my-app/base, or @base (global)").addOption(new O.c$("--tag <reference>","a reference to\
 give the image instead of those it had; repeatable").argParser(me)).addOption(new O.c$("--foreign-tags <how>","an imported image: give it the references that i\
t came with, or not; asked on a terminal, else none").choices(["keep","none"])).addOption(Z()).option("--force","move references that point to another image").addOption(
ce()).addOption(new O.c$("--via <way>","how the image travels into the daemon").choices(["auto","pull","load"]).default("auto")).option("--as <project>","a Comp\
ose project: under this name, beside the one that was captured").option("--keep-previous","a Compose project: keep the old containers, stopped and renamed, and \
the old volumes").option("--bind-mounts <folder>","a Compose project: put captured bind mounts from outside its folder below this one; without it they are not r\
estored").option("--wait-timeout <duration>","a Compose project: how long it may take until all run and are healthy (default: 5m, or as long as a health check s\
ays): 90s, 20m").option("--no-wait","a Compose project: start everything and wait for nothing").option("--container-name <name>","a container: the name of the n\
ew one (default: its name with a number, such as agent-2)").option("--preserve-networks","a container: join the networks that it was in").addOption(new O.c$("--\
preserve-volumes [how]","a container: new volumes with what was captured, the live ones of the original, or empty ones").choices(["copies","shared","none"]).preset(
"copies").default("copies")).option("--max-age <duration>","refuse one that was made longer ago, as if it were not there: 12h, 30d, 8w").option("--from <locatio\
n>","restore from there, without a copy here: a folder or s3://bucket/prefix");for(const t of ue())r.addOption(t);M(r,{examples:["vm snapshot restore before-upg\
rade","vm snapshot restore before-upgrade --as trial","vm snapshot restore @vibe-base","vm snapshot restore ci --tag ci:today --force","docker run --rm -it $(vm\
 snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action(
(t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,l=Zr(i,await s.catalog({create:!1,location:n.from}),!0),h=await(0,te.
bd)(t,{project:n.project,cwd:c.cwd,catalog:l,c:u}),{manifest:f}=await d.inspect(h,l,u),m=rn(n);(0,Hr.v)(m,f.kind,I=>I==="tags"?"--tag":$e(I));const p=n.maxAge===
void 0?void 0:(0,A.E9)(n.maxAge,"12h, 30d or 8w");if((0,ze.$f)({ref:h.ref,manifest:f},{maxAge:p,shown:n.maxAge,hint:en}),f.kind==="compose")return await Xr({name:h,
input:m,yes:n.yes},l,s);if(f.kind==="container")return await Kr({name:h,input:m,yes:n.yes},l,s);const E=await d.openDocker(),k={name:h,force:n.force===!0,via:n.
via,foreignTags:n.foreignTags??on(s),confirmPlatform:ve(s,n.yes),...n.tag===void 0?{}:{tags:n.tag}};sn(await nn(k,I=>d.restore(I,{catalog:l,provider:E},u),s),s)}catch(c){
i.error=c,i.hasError=!0}finally{const c=qr(i);c&&await c}}))},"restoreVerb");function on({terminal:o,flags:e,c:r}){return e.json===!0||!b(o)?"none":async t=>(r.
log.warn(`this snapshot was imported, and its image calls itself ${t.map(j).join(", ")}`),await He("Give it these names here?",o,r.signal))}a(on,"foreignTags");
function rn(o){const{wait:e,waitTimeout:r,tag:t,preserveVolumes:n,...s}=o;return{...s,tags:t,noWait:e===!1,waitTimeout:r===void 0?void 0:(0,A.E9)(r,"90s or 20m"),
preserveVolumes:n===!0?"copies":n}}a(rn,"restore_inputOf");async function nn(o,e,r){try{return await e(o)}catch(t){if(!(t instanceof y.fK)||o.force)throw t;const n=new y.
fK(t.message,{hint:"Use --force to move it, or --tag to give the image another reference",cause:t,fields:t.fields});return await r.confirm("Move it to this snap\
shot?",{yes:void 0,warning:t.message,refusal:n}),await e({...o,force:!0})}}a(nn,"askToMove");function sn(o,e){const{machine:r,bytes:t,seconds:n}=o,s=(0,v.SN)(o.
ref),i=`${(0,N.z3)(t)} by ${r.via} in ${(0,A.Xo)(n)}`,c=r.references.filter(u=>u!==r.image),d=c.length===0?"":`; also ${c.join(", ")}`;e.result({data:{snapshot:x(
o),image:r.image,references:r.references,changed:r.changed,via:r.via,moved_bytes:t,seconds:n},text:F(r.changed?`Restored '${s}' as ${r.image} (${i})${d}`:`'${s}\
' is there already as ${r.image}${d}`,e),bare:r.image,next:`Run it with: docker run --rm -it ${r.image}`})}a(sn,"restored");var an=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},cn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const dn=a((o,e)=>{const r=o.command("stats").
summary("show what the snapshots take and save").description("Show how much the repository holds, what that saves, and how much of it is of which container");M(
r,{examples:["vm snapshot stats","vm snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,
hasError:!1};try{const{product:i,c,terminal:d}=n,u=an(s,await n.catalog({create:!1}),!0),l=await i.stats(u,c),{location:h,snapshots:f,blobs:m,chunks:p,packs:E,bytes:k,
logicalBytes:I,containers:Y}=l,ae=L(d.stdout,d.env),Ve=Y.length===0?"":`

${ye(Y,un,{width:_(d),bold:ae})}`;n.result({data:{location:h,snapshots:f,blobs:m,chunks:p,packs:E,size_bytes:I,stored_bytes:k,containers:Y.map(fn)},text:`${Re(ln(
l),{bold:ae})}${Ve}`,bare:String(k)})}catch(i){s.error=i,s.hasError=!0}finally{const i=cn(s);i&&await i}}))},"statsVerb"),un=[{title:"CONTAINER",cell:a(({name:o})=>o,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:o})=>String(o),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:o})=>(0,N.z3)(o),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:o})=>(0,A.Yi)(new Date(o)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:o})=>(0,A.Yi)(new Date(o)),"cell")}];function fn({logicalBytes:o,
...e}){return{...e,size_bytes:o}}a(fn,"containerData");function ln({location:o,snapshots:e,blobs:r,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",o],["Snapshots",`${e}, ${(0,N.z3)(i)} together`],["On disk",`${(0,N.z3)(s)}${c}`],["Content",`${r} blo\
bs of ${t} chunks in ${n} packs`]]}a(ln,"facts");var pn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
hn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const mn=a((o,e)=>{const r=o.command("tag").summary("give a snapshot one more name").description("Give a snapshot one m\
ore name, with the same digest. A name is taken once, and moves with --force only").argument("<name>","base, my-app/base, or @base (global); base@sha256:… only \
if it holds exactly this content").argument("<new-name>","the other name: stable, my-app/stable, or @stable (global)").addOption(Z()).option("--force","move the\
 new name from another snapshot to this one");M(r,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://tea\
m-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:l}=i,h={project:s.project,cwd:d.cwd},f=await(0,te.oW)(n,h),m=pn(c,await i.catalog({create:!1}),!0),p=await(0,te.
bd)(t,{...h,catalog:m,c:l}),{changed:E,...k}=await u.tag({name:p,to:f,force:s.force===!0},m,l),[I,Y]=[(0,v.SN)(p.ref),(0,v.SN)(f)];i.result({data:{snapshot:x(k),
changed:E},text:F(E?`'${I}' is now '${Y}' too`:`'${Y}' is '${I}' already`,i),bare:Y})}catch(d){c.error=d,c.hasError=!0}finally{const d=hn(c);d&&await d}}))},"ta\
gVerb");var je=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Tt=(function(o){return function(e){function r(i){e.
error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const jt="rep\
lace another snapshot of this name, and check again what the repository already records as held",wn=a((o,e)=>{const r=o.command("push").summary("copy a snapshot\
 to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only content that is missing there tr\
avels, and what arrived is not sent again should it be stopped").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the other repo\
sitory: a folder or s3://bucket/prefix; made where there is none").addOption(Z()).option("--force",jt);for(const t of ue())r.addOption(t);M(r,{examples:["vm sna\
pshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:se}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,
hasError:!1};try{const{terminal:d,product:u,c:l}=i,h=je(c,await i.catalog({create:!1}),!0),f=await(0,te.bd)(t,{project:s.project,cwd:d.cwd,catalog:h,c:l}),m=je(
c,await i.remote(n,{create:!0}),!0),p=await u.push({name:f,force:s.force===!0},{catalog:h,remote:m},l);Dt(p,{done:`Pushed '${(0,v.SN)(p.ref)}' to`,location:m.store.
location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Tt(c);d&&await d}}))},"pushVerb"),yn=a((o,e)=>{const r=o.command("pull").summary("copy a snapshot \
from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only content that is missing here \
travels, and what arrived is not fetched again should it be stopped").argument("<name>","base, my-app/base, or @base (global), as it is called there; or a bundl\
e such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; none for a bundle, which is imported").addOption(
Z()).option("--force",jt).addOption(ce());for(const t of ue())r.addOption(t);M(r,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","vm snapshot pull \
artifact:octo/app/base"],exits:se}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:l}=i;if(n===void 0)
return await En(t,s,i);const h=je(c,await i.remote(n,{create:!1}),!0),f=await(0,te.bd)(t,{project:s.project,cwd:d.cwd,catalog:h,c:l}),m=je(c,await i.catalog({create:!0}),
!0),p=await u.pull({name:f,force:s.force===!0},{catalog:m,remote:h},l),E=tt(p,i);Dt(p,{done:`Pulled '${(0,v.SN)(p.ref)}' from`,location:h.store.location,next:E},
i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Tt(c);d&&await d}}))},"pullVerb");async function En(o,e,r){if(!(0,pe.bn)(o))throw new y.dz(`Pull '${o}' from\
 where?`,{hint:"Give the other repository as the second argument: a folder or s3://bucket/prefix"});await _t(o,e,r)}a(En,"pullBundle");function Dt(o,{done:e,location:r,
next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=o,u=i.bytesStored===0?"nothing had to travel":`${(0,N.z3)(i.bytesStored)} travelled${st(i.bytesNew,d.size_bytes)}`;
n.result({data:{snapshot:x(o),location:r,changed:s,stats:H(i),seconds:c},text:F(`${e} ${r}: ${(0,N.z3)(d.size_bytes)}, ${u}, in ${(0,A.Xo)(c)}`,n),bare:(0,v.SN)(
o.ref),...t===void 0?{}:{next:t}})}a(Dt,"transferred");var bn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
vn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const gn=a((o,e)=>{const r=o.command("unlock").summary("give up processes that were killed and keep others out").description(
"Give up processes that were killed on another machine or in another container while they wrote to a folder. By themselves others do so ten minutes after the la\
st sign of life").option("-f, --force","also processes that gave a sign of life: one that lives ends with an error and changes nothing");M(r,{examples:["vm snap\
shot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action(t=>e(t,async n=>{
const s={stack:[],error:void 0,hasError:!1};try{const i=bn(s,await n.catalog({create:!1}),!0),{stopped:c}=await n.product.unlock({force:t.force===!0},i,n.c),d=c.
map(({who:u,doing:l})=>`${u}, which was ${l}`);n.result({data:{location:i.store.location,stopped:c.map(({who:u,doing:l,quietMs:h})=>({process:u,doing:l,quiet_seconds:Math.
round(h/1e3)}))},text:d.length===0?"Nobody is locked out":F(`Gave up ${d.join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=vn(s);i&&await i}}))},"unlockVerb"),_n=a((o,e)=>{const r=o.command("validate").summary("tell whether a con\
tainer can be captured, and what of it").description("Tell whether a container can be captured: whether it is there and in a state for it, which volumes go alon\
g and what does not. Captures nothing").argument("<container>","its name or id");M(r,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --qui\
et && vm snapshot create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const{product:i,
c,terminal:d}=s,l=await(await i.openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await Te(s);const{id:h,name:f,state:m,image:p,
volumes:E,notCaptured:k}=l;s.result({data:{container:{id:h,name:f},state:m,image:p,volumes:E,not_captured:k},text:[F(`The container ${f} can be captured`,s),Re(
$n(l),{bold:L(d.stdout,d.env)})].join(`
`),bare:f})}))},"validateVerb");function $n({id:o,state:e,image:r,volumes:t,notCaptured:n}){return[["Id",o.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it meanwhile":e],["Image",r],["Volumes",t.join(", ")],...n.map(s=>["Left out",s])]}a($n,"validate_facts");var Be=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},xt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Sn=a((o,e)=>{const r=o.command("verify").
summary("check every byte against its digest").description("Read every byte and check it against its digest: of one snapshot, of a bundle file without importing\
 it, or of everything there is").argument("[name-or-file]","a snapshot, or a bundle: a path with ./, ../, ~ or / in front, a name that ends in .tar.gz, .tar.zst\
, .tgz or .tar, or s3://bucket/key").addOption(Z()).option("--repair","put right what is damaged, as far as it can be: of everything there is, so without a name").
option("--from <location>","with --repair: another repository that holds what is damaged or missing here");M(r,{examples:["vm snapshot verify","vm snapshot veri\
fy @vibe-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_\
DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,product:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await Rn(t,n,s);if(t!==void 0&&kn(t)){const f=await d.verifyBundleFile((0,de.E2)(t,c),u);De(
f,{what:j(t),isFile:!0},s);return}const l=Be(i,await s.catalog({create:!1}),!0);if(t===void 0){const f=await d.verify({},l,u);De(f,{what:Pt(f.snapshots)},s);return}
const h=await(0,te.bd)(t,{project:n.project,cwd:c.cwd,catalog:l,c:u});De(await d.verify({name:h},l,u),{what:`snapshot '${(0,v.SN)(h.ref)}'`},s)}catch(c){i.error=
c,i.hasError=!0}finally{const c=xt(i);c&&await c}}))},"verifyVerb");async function Rn(o,{repair:e,from:r},t){const n={stack:[],error:void 0,hasError:!1};try{if(e!==
!0)throw new y.dz("--from goes with --repair only",{hint:"Add --repair, or leave --from out"});if(o!==void 0)throw new y.dz("--repair is for everything there is\
, not for one name or file",{hint:`Leave '${j(o)}' out`});const s=Be(n,await t.catalog({create:!1,mend:!0}),!0),i=Be(n,r===void 0?void 0:await t.remote(r,{create:!1}),
!0),c=await t.product.repair({catalog:s,remote:i},t.c);De(c,{what:Pt(c.snapshots),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{const s=xt(n);
s&&await s}}a(Rn,"repair");function Pt(o){return`${o} ${o===1?"snapshot":"snapshots"}`}a(Pt,"verify_counted");function kn(o){return/^(\.{0,2}|~)\//.test(o)||(0,pe.
dz)(o)!==void 0||(0,pe.bn)(o)}a(kn,"isFile");const On={file:"Get the file again from where it came, or export it again",snapshots:"Repair it with: vm snapshot v\
erify --repair; --from <location> names another repository that holds the same",repaired:"What is left can be had back by creating, importing or pulling the sna\
pshots concerned again, with --force"};function De({findings:o,snapshots:e,bytes:r,seconds:t},{what:n,isFile:s=!1,repaired:i},c){const d=o.length===0,u=o.map(({
object:p,problem:E})=>`  ${s?"":`${j(p)}: `}${j(E)}`),l=(i??[]).map(({object:p,done:E})=>`  ${j(p)}: ${j(E)}`),h=`${(0,N.z3)(r)} read in ${(0,A.Xo)(t)}`,f=`${o.
length} ${o.length===1?"problem":"problems"}`,m=d?[F(`Verified ${n}: every byte is right (${h}, ${(0,N.CE)(r,t)})`,c)]:[`${f} ${i===void 0?"in":"left in"} ${n} \
(${h}):`,...u];c.result({data:{sound:d,findings:o,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:r,seconds:t},text:[...l.length===0?[]:["Repaired:",...l],
...m].join(`
`),bare:d?"":o.map(({object:p})=>j(p)).join(`
`),...d?{}:{exitCode:y.ai.ERR_INTEGRITY,next:On[s?"file":i===void 0?"snapshots":"repaired"]}})}a(De,"verified");var Tn=w(58500);async function jn(o,{every:e,signal:r}){
const t=performance.now();for(;!r.aborted;){await o();const n=performance.now()-t,s=e-n%e;await(0,Tn.setTimeout)(s,void 0,{signal:r}).catch(i=>{if(!r.aborted)throw i})}}
a(jn,"runAtInterval");var Dn=w(24316),xn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;
if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Pn=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Nn=1e3,An=576*36e5,In=a((o,e)=>{const r=o.command("watch").summary("make a snapshot again and again").description("Make a snapshot of the Compose proj\
ect or the machine of this folder, or of a container, at once and then at every interval, until Ctrl-C. Its trigger is periodic, and its name is made by the nam\
ing_pattern of the configuration, whose limits keep the number down. A round that fails is told and does not end it").requiredOption("--every <duration>","from \
the start of one round to that of the next: 30s, 10m, 1h").option("--container <name>","a container, instead of the project").option("--description <text>","wha\
t they are, for people").addOption(Z());for(const t of[lt(),pt(),ht(),...yt(),Et(),...ue()])r.addOption(t);M(r,{examples:["vm snapshot watch --every 10m --conta\
iner webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:se}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};
try{const i=Ln(t.every);if(!(0,_e.oh)(await n.config(),"periodic"))return await vt("periodic",n);const c=xn(s,await Un(t,n),!0);await Cn(t,i,n)}catch(i){s.error=
i,s.hasError=!0}finally{const i=Pn(s);i&&await i}}))},"watchVerb");async function Cn(o,e,r){const{c:t,product:n,terminal:s}=r,i=s.cwd,c=(0,ft._)(await(0,fe.rP)(
mt(o),{directory:i,product:n,c:t}),{directory:i,spell:wt}),d={rounds:0,made:0,failed:0};let u;await jn(f,{every:e,signal:t.signal});const l=d.failed===0?"":`, a\
nd ${d.failed===1?"one round":`${d.failed} rounds`} failed`,h=d.made===1?"one snapshot":`${d.made} snapshots`;r.result({data:{...d,last:u??null},text:F(`Watched\
 '${c.from}' until it was stopped: ${h} made${l}`,r),bare:u??""});async function f(){d.rounds+=1;try{const m=await bt({chosen:c,name:void 0,trigger:"periodic",flags:o},
r);if(m===void 0)return;d.made+=1,u=(0,v.SN)(m.ref),t.log.info(F(rt(m),r))}catch(m){const p=(0,B.bv)(m);if(t.signal.aborted)return;if(d.rounds===1&&Mn(p))throw p;
d.failed+=1;const E=p instanceof y.JC&&p.hint!==void 0?` (${p.hint})`:"";t.log.warn(`this round failed, and the next one comes at its time: ${p instanceof Error?
p.message:p}${E}`)}}a(f,"round")}a(Cn,"watch");function Mn(o){return o instanceof y.dz||o instanceof y.m_}a(Mn,"isMistake");function Ln(o){const e=(0,A.E9)(o,"3\
0s, 10m or 1h");if(e>=Nn&&e<=An)return e;throw new y.dz(`--every '${o}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(Ln,"intervalOf");async function Un({
container:o,project:e,to:r,store:t},{terminal:n,c:s}){const i=o===void 0?`${n.cwd} ${e??""}`:`container ${o}`;try{return await(0,Dn.Z)(`watch ${i} ${r??t??""} ${n.
env.DOCKER_HOST??""}`,s)}catch(c){throw c instanceof y.fK?new y.fK("Another process watches this already",{hint:"Stop that one first",cause:c}):c}}a(Un,"watchAl\
one");const Nt=/^(file|folder|dockerfile|location|context|name-or-file)$/,zn=/^(name|name-or-file)$/,Bn=["build","create"];async function Vn(o,e,r){const t=e.at(
-1)??"",{command:n,position:s,option:i}=Fn(o,e.slice(0,-1));if(i!==void 0)return Wn(i,t);if(t.startsWith("-"))return ge(t,Gn(n));if(n.commands.length>0)return ge(
t,Xn(n));const c=n.registeredArguments[s]??Kn(n);return c===void 0?[]:await Hn(c,{command:n,current:t,words:e,known:r})}a(Vn,"complete");function Fn(o,e){let r=o,
t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=r.options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;if(n+=
1,n===e.length)return{command:r,position:t,option:c};continue}const i=r.commands.find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[r,t]=[i,0]}return{
command:r,position:t}}a(Fn,"standAt");function Wn({argChoices:o,flags:e},r){return o!==void 0?ge(r,o.map(t=>({word:t,description:""}))):Nt.test(/<([^>]+)>/.exec(
e)?.[1]??"")?"files":[]}a(Wn,"valuesOf");async function Hn(o,{command:e,current:r,words:t,known:n}){const s=o.argChoices?.map(d=>({word:d,description:""}))??[];
if(s.length>0)return ge(r,s);const i=zn.test(o.name())&&!Bn.includes(e.name()),c=/^[./~]/.test(r);return i&&!c?ge(r,await n.snapshots(t)):Nt.test(o.name())?"fil\
es":[]}a(Hn,"argumentsOf");function Kn({registeredArguments:o}){const e=o.at(-1);return e?.variadic===!0?e:void 0}a(Kn,"lastIfRepeated");function Gn(o){return o.
createHelp().visibleOptions(o).flatMap(({long:e,description:r})=>e==null?[]:[{word:e,description:r}])}a(Gn,"optionsOf");function Xn(o){return o.createHelp().visibleCommands(
o).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(Xn,"verbsOf");function ge(o,e){return e.filter(({word:r})=>r.startsWith(o))}a(ge,"starti\
ng");const Yn=`# bash completion for vm: source <(vm completion bash)
_vm() {
  local line=\${COMP_LINE:0:COMP_POINT} words word skip
  read -ra words <<<"$line"
  case $line in *[[:space:]]) words+=('') ;; esac
  word=\${words[\${#words[@]} - 1]}
  skip=\${word%"\${word##*[@:=]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    if [ "$candidate" = :files ]; then
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
    fi
    COMPREPLY+=("\${candidate#"$skip"}")
  done < <(vm __complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _vm vm
`,Qn=`#compdef vm
# zsh completion for vm: vm completion zsh > "\${fpath[1]}/_vm"
_vm() {
  local -a lines entries
  local line
  lines=("\${(@f)$(vm __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == :files ]]; then
    _files
    return
  fi
  for line in $lines; do
    [[ -n $line ]] && entries+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe 'vm' entries
}
if [[ $funcstack[1] == _vm ]]; then _vm "$@"; else compdef _vm vm; fi
`,Jn=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
function __vm_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l lines (vm __complete -- $words[2..-1] 2>/dev/null)
  if test "$lines[1]" = :files
    __fish_complete_path (commandline -ct)
  else
    string join \\n -- $lines
  end
end
complete --command vm --no-files --arguments '(__vm_complete)'
`,Zn=["bash","zsh","fish"],qn={bash:Yn,zsh:Qn,fish:Jn};var es=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
ts=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});function os(o,e){o.command("completion").summary("print what a shell needs to complete commands, flags and names").description(
"Print what bash, zsh or fish needs to complete the commands, flags and snapshot names of vm").addArgument(new O.ef("<shell>","the shell").choices(Zn)).addHelpText(
"after",`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${Fe([])}`).action(r=>e({},async t=>{t.result({data:{},text:qn[r].trimEnd(),bare:""})})),o.command("__complete",{hidden:!0}).argument("[words...]").action(r=>e(
{quiet:!0},async t=>{const s=await Vn(o,r,{snapshots:a(async()=>await rs(r,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:ns(s)})}))}a(os,"compl\
etionVerbs");async function rs(o,e){const r=o.findLastIndex(s=>s==="--store"||s==="--from"),t=r<0?void 0:o[r+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,pe.dz)(c)!==void 0)return;const d=es(i,await s.catalog({create:!1}),
!0);for(const{ref:u,manifest:l}of await s.product.list({},d,s.c))n.push({word:(0,v.SN)(u),description:l.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=ts(
i);c&&await c}}),n}a(rs,"snapshotsIn");function ns(o){return o==="files"?":files":o.map(({word:e,description:r})=>`${j(e)}	${j(r)}`).join(`
`)}a(ns,"lines");const ss=[Ro,jo,Oo,To,ko],as=[Io,dr,In,_n,Mr,Rr,tn,nr,lr,Go,Fr,Wr,gn,Sn,Er,gr,wn,yn,mn,dn];function is(o,e){const r=new O.uB("vm").description(
"Build a machine once and let everyone reuse it").version(lo.x,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput(
{writeOut:a(s=>e.stdout.write(s),"writeOut"),writeErr:a(s=>e.stdout.write(s),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(()=>_(e),"getOutH\
elpWidth"),getErrHelpWidth:a(()=>_(e),"getErrHelpWidth"),getOutHasColors:a(()=>L(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>L(e.stdout,e.env),"get\
ErrHasColors")}).addHelpText("after",`
EXAMPLES
  vm snapshot build @base . --file Dockerfile
  vm snapshot export @base
  vm snapshot --help`);for(const s of ss)s(r,o);const t=r.command("snapshot").summary("capture, keep, carry and restore machines").description("Snapshots of ima\
ges, containers and Compose projects: capture them, keep them without duplicates, carry them as one file, restore them anywhere").option("--config <file>","what\
 happens at triggers, and how many snapshots stay (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); before the verb").addHelpText("after",`\

NAMES
  base            in the current project; verbs that read look in global too
  my-app/base     in project my-app
  @base           global: belongs to no project
  base@sha256:…   only if it holds exactly this content
  1a2b3c4d5e6f    the one whose digest begins so: at least 8 digits, where no snapshot has that name`),n=a((s,i)=>o({...t.opts(),...s},i),"configured");for(const s of as)
s(t,n);return os(r,o),r}a(is,"buildProgram");var cs=w(48161);const At=["SIGINT","SIGTERM","SIGHUP"];function ds(o){const e=new AbortController;let r;const t=a(n=>{
r!==void 0&&process.exit(r),r=128+cs.constants.signals[n],o(),e.abort(new y.cc("Cancelled"))},"listener");for(const n of At)process.on(n,t);return{signal:e.signal,
get exitCode(){return r},[Symbol.dispose]:()=>{for(const n of At)process.off(n,t)}}}a(ds,"listenForSignals");var It=function(o,e,r){if(e!=null){if(typeof e!="ob\
ject"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not define\
d.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ct=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});async function us(o=process.argv,{terminal:e=P(),
product:r=fe.yA}={}){const t={stack:[],error:void 0,hasError:!1};try{for(const l of[e.stdout,e.stderr])hs(l);let n;const s=It(t,ds(()=>n?.c.log.info("stopping…")),
!1),{signal:i}=s;let c=0;const u=is(a(async(l,h)=>{const f={stack:[],error:void 0,hasError:!1};try{const m=It(f,fo(l,{terminal:e,product:r,signal:i}),!1);n=m,await h(
m),c=m.exitCode}catch(m){f.error=m,f.hasError=!0}finally{Ct(f)}},"run"),e);try{return await u.parseAsync([...o]),c}catch(l){if(fs(l))return 0;const h=i.aborted?
new y.cc("Cancelled",{cause:l}):ls(l,ps(u,o)),f={json:xe(o,["--json"]),verbose:xe(o,["-v","--verbose"])},m=K(h,e,f);return s.exitCode??m}}catch(n){t.error=n,t.hasError=
!0}finally{Ct(t)}}a(us,"main");function fs(o){return o instanceof O.b7&&(o.exitCode===0||o.code==="commander.help")}a(fs,"isHelp");function ls(o,e){if(!(o instanceof
O.b7))return o;const[r="",t]=o.message.replace(/^error: /,"").split(`
`);return new y.dz(r,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:o})}a(ls,"usageError");function ps(o,e){const r=[o.name()];let t=o;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;r.push(i.name()),t=i}return r.join(" ")}a(ps,"commandOf");function xe(o,e){const r=o.indexOf("--");return(r<
0?o:o.slice(0,r)).some(t=>e.includes(t))}a(xe,"isGiven");function hs(o){o.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(hs,"ignoreClosedPipe");async function ms(){
const o=P();return process.on("uncaughtException",e=>{const r=xe(process.argv,["-v","--verbose"]);process.exit(K(e,o,{json:xe(process.argv,["--json"]),verbose:r}))}),
await us(process.argv,{terminal:o})}a(ms,"runProcess")}),88406:((oe,z,w)=>{w.d(z,{H:a(()=>v,"H")});var S=w(77598),y=w(73024),B=w(76760);function v(W){const x=(0,B.
join)(W,`.clock-${(0,S.randomBytes)(6).toString("hex")}`);(0,y.closeSync)((0,y.openSync)(x,"wx"));try{return(0,y.lstatSync)(x).mtimeMs}finally{(0,y.rmSync)(x,{force:!0})}}
a(v,"fileClock")}),80627:((oe,z,w)=>{w.d(z,{Ke:a(()=>P,"Ke"),bf:a(()=>$,"bf"),hy:a(()=>ie,"hy"),pG:a(()=>b,"pG"),uu:a(()=>X,"uu")});var S=w(73024),y=w(76760),B=w(
58500),v=w(75892),W=w(88406),x=w(24746),Q=w(56690);const H=25,C=24*36e5,J=1e4,G=2e3;async function P(R,T){const{wait:g,signal:D,token:U=(0,Q.Pg)(),stop:O=a(()=>{},
"stop"),onWait:fe}=T,de=T.isHeldBy??(ne=>b(ne,R)),_e=performance.now();let N=!0;for(;!K(R,U);){D.throwIfAborted();const ne=$(R);if(ne===void 0)continue;if(ne===
""?ie(R)>=J:!de(ne)){ne!==""&&O(ne),X(R,ne,O);continue}const se=performance.now()-_e;if(se>=g)throw new v.fK(`another process holds ${R}`,{hint:"Try again when \
it has finished"});N&&se>=G&&fe?.(ne),se>=G&&(N=!1),await(0,B.setTimeout)(H,void 0,{signal:D})}return{[Symbol.asyncDispose]:async()=>_(R,U,O)}}a(P,"lockFile");function b(R,T){
const g=(0,Q.Tu)(R);return g==="alive"||g==="unknown"&&ie(T)<C}a(b,"isAtWork");function $(R){try{return(0,S.readlinkSync)(R)}catch(T){if((0,x.UQ)(T)==="ENOENT")
return;if((0,x.UQ)(T)!=="EINVAL")throw T}try{return(0,S.readFileSync)(R,"latin1")}catch(T){if((0,x.UQ)(T)==="ENOENT")return;throw T}}a($,"ownerOf");function _(R,T,g){
for(let D=0;D<2;)X(R,T,g),D=j(R,T)||$(R)===T?0:D+1}a(_,"release");function j(R,T){const g=(0,y.dirname)(R),D=V(g).filter(U=>U.startsWith(`${(0,y.basename)(R)}.`)&&
/^\d+-\d+-/.test(U.slice((0,y.basename)(R).length+1))).map(U=>(0,y.join)(g,U)).filter(U=>$(U)===T);for(const U of D)(0,S.rmSync)(U,{force:!0});return D.length>0}
a(j,"removeAsides");function V(R){try{return(0,S.readdirSync)(R)}catch(T){if((0,x.UQ)(T)==="ENOENT")return[];throw T}}a(V,"namesIn");function X(R,T,g){$(R)===T&&
L(R,T,g)}a(X,"takeAway");function L(R,T,g){const D=`${R}.${(0,Q.Pg)()}`;try{(0,S.renameSync)(R,D)}catch(O){if((0,x.UQ)(O)==="ENOENT")return;throw O}const U=$(D);
U!==void 0&&U!==T&&!re(D,R,U)&&g(U),(0,S.rmSync)(D,{force:!0})}a(L,"takeAsideAndLook");function re(R,T,g){try{return(0,S.linkSync)(R,T),!0}catch(D){return(0,x.UQ)(
D)==="EEXIST"?!1:$(R)!==g||K(T,g)}}a(re,"putBack");function K(R,T){try{return(0,S.symlinkSync)(T,R),!0}catch(g){const D=(0,x.UQ)(g)??"";if(D==="EEXIST")return!1;
if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(D))throw g;return ee(R,T)}}a(K,"create");function ee(R,T){try{const g=(0,S.openSync)(R,"wx");try{(0,S.writeSync)(
g,T)}catch(D){throw(0,S.rmSync)(R,{force:!0}),D}finally{(0,S.closeSync)(g)}}catch(g){if((0,x.UQ)(g)==="EEXIST")return!1;throw g}return $(R)===T}a(ee,"createFile");
function ie(R){const T=(0,S.lstatSync)(R,{throwIfNoEntry:!1})?.mtimeMs;return T===void 0?0:(0,W.H)((0,y.dirname)(R))-T}a(ie,"ageOf")}),49700:((oe,z,w)=>{w.d(z,{
Ht:a(()=>x,"Ht"),QD:a(()=>C,"QD"),Yw:a(()=>G,"Yw"),fc:a(()=>Q,"fc"),kq:a(()=>H,"kq"),v8:a(()=>J,"v8")});var S=w(51455),y=w(76760),B=w(24746),v=function(P,b,$){if(b!=
null){if(typeof b!="object"&&typeof b!="function")throw new TypeError("Object expected.");var _,j;if($){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");_=b[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");_=b[Symbol.dispose],
$&&(j=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");j&&(_=a(function(){try{j.call(this)}catch(V){return Promise.reject(V)}},"dispose")),
P.stack.push({value:b,dispose:_,async:$})}else $&&P.stack.push({async:!0});return b},W=(function(P){return function(b){function $(X){b.error=b.hasError?new P(X,
b.error,"An error was suppressed during disposal."):X,b.hasError=!0}a($,"fail");var _,j=0;function V(){for(;_=b.stack.pop();)try{if(!_.async&&j===1)return j=0,b.
stack.push(_),Promise.resolve().then(V);if(_.dispose){var X=_.dispose.call(_.value);if(_.async)return j|=2,Promise.resolve(X).then(V,function(L){return $(L),V()})}else
j|=1}catch(L){$(L)}if(j===1)return b.hasError?Promise.reject(b.error):Promise.resolve();if(b.hasError)throw b.error}return a(V,"next"),V()}})(typeof SuppressedError==
"function"?SuppressedError:function(P,b,$){var _=new Error($);return _.name="SuppressedError",_.error=P,_.suppressed=b,_});async function x(P){if(process.geteuid?.()===
0)for(let b=P;;b=(0,y.dirname)(b)){const $=await(0,S.stat)(b).catch(_=>{if(!((0,B.UQ)(_)==="ENOENT"||(0,B.UQ)(_)==="ENOTDIR"))throw _});if($)return $.uid===0?void 0:
{uid:$.uid,gid:$.gid}}}a(x,"ownerBelow");async function Q(P,b){const $=await(0,S.mkdir)(P,{recursive:!0});if(!(!b||$===void 0))for(let _=P;_.length>=$.length;_=
(0,y.dirname)(_))await(0,S.chown)(_,b.uid,b.gid)}a(Q,"makeFolder");async function H(P,b){const $=await(0,S.mkdir)(P,{recursive:!0});if($!==void 0)for(let _=P;_.
length>=$.length;_=(0,y.dirname)(_))b&&await(0,S.chown)(_,b.uid,b.gid),await G((0,y.dirname)(_))}a(H,"makeFolderDurably");async function C(P,b){await(0,S.mkdir)(
P),b&&await(0,S.chown)(P,b.uid,b.gid)}a(C,"makeFolderIn");async function J(P,b,$){const _={stack:[],error:void 0,hasError:!1};try{const j=v(_,await(0,S.open)(P,
"wx"),!0);await j.writeFile(b),$&&await j.chown($.uid,$.gid),await j.sync()}catch(j){_.error=j,_.hasError=!0}finally{const j=W(_);j&&await j}}a(J,"writeDurably");
async function G(P){const b={stack:[],error:void 0,hasError:!1};try{await v(b,await(0,S.open)(P,"r"),!0).sync().catch(_=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,B.UQ)(_)??""))throw _})}catch($){b.error=$,b.hasError=!0}finally{const $=W(b);$&&await $}}a(G,"syncFolder")}),56690:((oe,z,w)=>{w.d(z,{IX:a(()=>G,
"IX"),Pg:a(()=>x,"Pg"),Tu:a(()=>H,"Tu"),b8:a(()=>J,"b8"),eB:a(()=>C,"eB"),sg:a(()=>Q,"sg")});var S=w(77598),y=w(73024),B=w(48161),v=w(24746);const W=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function x(){return X??=(0,v.zL)("reading /proc/self/stat",()=>$()),`${process.pid}-${X}-${re()}-${(0,S.randomBytes)(6).toString("hex")}`}a(x,"processToken");function Q(g){
return W.test(g)}a(Q,"isToken");function H(g){const D=W.exec(g),[U,O]=[re().slice(0,8),re().slice(8)];return!D||D[4]!==O?"unknown":D[3]!==U?"dead":P(Number(D[1]),
D[2]??V)}a(H,"tokenState");function C(g){return W.exec(g)?.[3]===re().slice(0,8)?H(g):"unknown"}a(C,"sharedTokenState");function J(g){const D=W.exec(g)?.[1];return D===
void 0?void 0:Number(D)}a(J,"pidOf");function G(g){return W.exec(g)?.[4]===re().slice(8)}a(G,"isLocal");function P(g,D){if(!j(g))return"dead";const U=b(g);return U===
void 0||D===V||U===D?"alive":"dead"}a(P,"processState");function b(g){return T(()=>_((0,y.readFileSync)(`/proc/${g}/stat`,"latin1")))}a(b,"startTime");function $(){
try{return _((0,y.readFileSync)("/proc/self/stat","latin1"))??V}catch(g){if((0,v.UQ)(g)==="ENOENT")return V;throw g}}a($,"ownStart");function _(g){return g.slice(
g.lastIndexOf(")")+2).split(" ")[19]}a(_,"startIn");function j(g){try{return process.kill(g,0),!0}catch(D){return(0,v.UQ)(D)!=="ESRCH"}}a(j,"signalReaches");const V="\
0";let X,L;function re(){return L??=(0,v.zL)("reading the identity of this machine",()=>R(K("/proc/sys/kernel/random/boot_id"))+R(`${K("/etc/machine-id")} ${(0,B.
hostname)()} ${ee()}`)),L}a(re,"machine");function K(g){return ie(()=>(0,y.readFileSync)(g,"latin1"))??""}a(K,"textOf");function ee(){return ie(()=>(0,y.readlinkSync)(
"/proc/self/ns/pid"))??""}a(ee,"pidNamespace");function ie(g){try{return g()}catch(D){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,v.UQ)(D)??""))return;
throw D}}a(ie,"readable");function R(g){return(0,S.hash)("sha256",g,"hex").slice(0,8)}a(R,"short");function T(g){try{return g()}catch{return}}a(T,"readOr")}),95434:((oe,z,w)=>{
w.d(z,{L:a(()=>x,"L")});var S=w(22506),y=w(69865);const B=1e4,v=10,W=3e3;function x(H){return{start:a((C,J,G)=>Q({label:C,total:J,waiting:G},H),"start")}}a(x,"p\
rogressLines");function Q({label:H,total:C,waiting:J},G){const P=performance.now();let b=0,$={at:P,percent:0,bytes:0};const _=setInterval(L,B);_.unref();let j=!1;
return{add(K){b+=K,V()>=$.percent+v&&V()<100&&performance.now()-$.at>=W&&L()},done(){if(j)return;j=!0,clearInterval(_);const K=(performance.now()-P)/1e3;K*1e3>=
W&&G(`${H}: ${(0,y.z3)(b)} in ${(0,S.Xo)(K)} (${(0,y.CE)(b,K)})`)}};function V(){return C===void 0||C===0?0:Math.min(100,Math.floor(b/C*100))}function X(){return C===
void 0?(0,y.z3)(b):`${V()} % of ${(0,y.z3)(C)}`}function L(){const K=performance.now(),ee=b>0&&b===$.bytes?J?.():void 0;ee!==void 0?G(`${H}: ${X()}, ${ee}`):C!==
void 0&&b>=C&&b===$.bytes?G(`${H}: ${(0,y.z3)(b)}, finishing`):re(K),$={at:K,percent:V(),bytes:b},_.refresh()}function re(K){const ee=(b-$.bytes)*1e3/(K-$.at),ie=C!==
void 0&&ee>0&&b<C?`, ${(0,S.Xo)((C-b)/ee)} left`:"";G(`${H}: ${X()}, ${(0,y.CE)(ee,1)}${ie}`)}}a(Q,"startTask")}),14390:((oe,z,w)=>{w.d(z,{r:a(()=>S,"r")});function S(y){
return/^[\w@%+=:,./~-]+$/.test(y)?y:`'${y.replaceAll("'","'\\''")}'`}a(S,"shellWord")}),63827:((oe,z,w)=>{w.d(z,{x:a(()=>S,"x")});const S="0.1.0"}),24316:((oe,z,w)=>{
w.d(z,{Z:a(()=>H,"Z")});var S=w(77598),y=w(76760),B=w(75892),v=w(24746),W=w(80627),x=w(49700),Q=w(41232);async function H(C,{signal:J,wait:G=0}){const P=(0,y.join)(
(0,Q.Wx)(),".config","vm","locks");try{await(0,v.MH)(`cannot make a lock in ${P}`,async()=>(0,x.fc)(P,await(0,x.Ht)(P)))}catch(b){throw b instanceof B.iC?new B.
iC(b.message,{cause:b,hint:"Set HOME to a folder that you may write to"}):b}return await(0,W.Ke)((0,y.join)(P,`${(0,S.hash)("sha256",C,"hex").slice(0,16)}.lock`),
{wait:G,signal:J})}a(H,"lockWork")}),11028:((oe,z,w)=>{w.d(z,{k:a(()=>S,"k")});const S={machine:"vm-snapshot.machine",directory:"vm-snapshot.machine.directory",
file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{bs as id,vs as ids,gs as modules};
