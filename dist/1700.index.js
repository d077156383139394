var ls=Object.defineProperty;var a=(ie,V)=>ls(ie,"name",{value:V,configurable:!0});const ms=1700,ys=[1700],ws={31700:((ie,V,m)=>{m.r(V),m.d(V,{runProcess:a(()=>fs,"runProcess")});var O=m(57975),E=m(75892),z=m(47014),_=m(75558),F=m(14717);function P({
ref:r,digest:e,manifest:o,isProtected:t}){return{name:r.name,project:r.project,reference:(0,_.SN)(r),digest:e,kind:o.kind,type:o.is_global?"global":"project",...t===
void 0?{}:{protected:t},created_at:o.created_at,...o.trigger===void 0?{}:{trigger:o.trigger},...o.context===void 0?{}:{context:o.context},...o.run_id===void 0?{}:
{run_id:o.run_id},...o.container===void 0?{}:{container:o.container},size_bytes:o.size_bytes,platform:o.platform,languages:o.languages,tools:o.tools,source:(0,F.
v)(o),description:o.description,image_digest:o.image_digest,git:o.git}}a(P,"snapshotData");function J({ref:r,digest:e,manifest:o,isProtected:t=!1}){return{reference:(0,_.
SN)(r),digest:e,protected:t,...o}}a(J,"manifestData");function H(r){return{read_bytes:r.bytesRead,new_bytes:r.bytesNew,stored_bytes:r.bytesStored}}a(H,"statsDat\
a");function C(r){return JSON.stringify(r,null,2)}a(C,"toJson");async function Z(r){const{stringify:e}=await m.e(8815).then(m.t.bind(m,38815,19));return e(r,{aliasDuplicateObjects:!1}).
trimEnd()}a(Z,"toYaml");var X=m(41232);function x(){const{stdin:r,stdout:e,stderr:o,env:t}=process;return{stdin:r,stdout:e,stderr:o,env:t,cwd:process.cwd(),home:(0,X.
Wx)(t)}}a(x,"processTerminal");function b({stdin:r,stderr:e,env:o}){return r.isTTY===!0&&e.isTTY===!0&&!G(o)}a(b,"canAsk");function $({stderr:r,env:e}){return r.
isTTY===!0&&!G(e)&&e.TERM!=="dumb"}a($,"canRewrite");function g({stdout:r,env:e}){const o=Number(e.COLUMNS);return r.columns||(Number.isInteger(o)&&o>0?o:120)}a(
g,"widthOf");function D(r){return/[^\x20-\x7e]| {2}|^ | $/.test(r)?(0,O.stripVTControlCharacters)(r).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").trim():r}a(D,"plain");function B(r){
return r.split(/\r?\n/).map(e=>(0,O.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(B,"plainLines");function G(r){return r.CI!==void 0&&r.CI!==""&&r.CI!=="0"&&r.CI!=="false"}a(G,"inCi");function L(r,e){return r.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(L,"hasColours");const oe="This is a bug in vm. Please report it with the output of --verbose";function K(r,e,{json:o,verbose:t}){return o?e.stdout.write(
`${C({error:v(r)})}
`):e.stderr.write(`${ae(r,L(e.stderr,e.env))}
`),t&&e.stderr.write(`${B(j(r))}
`),te(r)}a(K,"reportFailure");function te(r){const e=(0,z.bv)(r);return e instanceof E.JC?E.ai[e.code]:1}a(te,"exitCodeOf");function ae(r,e){const o=(0,z.bv)(r),
{message:t,hint:n}=v(o),s=e?(0,O.styleText)(["red","bold"],"Error:",{validateStream:!1}):"Error:";return[`${o instanceof E.cc?"":`${s} `}${t}`,...(0,z._V)(r).map(
T),...n===void 0?[]:[n]].map(d=>B(R(d))).join(`
`)}a(ae,"failureText");function R(r){return r.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(R,"shortIds");function T(r){return`Cleanup also fail\
ed: ${r instanceof Error?r.message:r}`}a(T,"alsoFailed");function v(r){const e=(0,z.bv)(r);if(!(e instanceof E.JC))return{code:"ERR_UNKNOWN",message:e instanceof
Error?e.message:String(e),hint:oe};const{code:o,message:t,hint:n,fields:s}=e;return{code:o,message:t,...n===void 0?{}:{hint:n},...Object.keys(s).length>0?{fields:s}:
{}}}a(v,"failureData");function j(r){return[(0,z.bv)(r),...(0,z._V)(r)].map(U).join(`
then, during cleanup: `)}a(j,"traces");function U(r){const e=[];for(let o=r;o!==void 0&&e.length<10;o=o instanceof Error?o.cause:void 0)e.push(o instanceof Error?
o.stack??o.message:String(o));return e.join(`
caused by `)}a(U,"trace");var k=m(67375),pe=m(29172),de=m(10571),_e=m(73515),N=m(69865);const ne={ERR_COMMAND:"another program failed (a build step, the daemon)\
, or a bug in vm",ERR_INPUT:"invalid usage: a flag, a name or a file is wrong",ERR_NOT_FOUND:"the named object was not found",ERR_EXISTS:"the name or the file a\
lready exists; nothing was changed",ERR_DENIED:"insufficient permissions",ERR_UNAVAILABLE:"Docker or a service is not available",ERR_INTEGRITY:"data does not ma\
tch its digest or its format",ERR_UNSUPPORTED:"the platform, version or feature is not supported here",ERR_EXHAUSTED:"a disk is full, or a quota or size limit i\
s exceeded",ERR_CONFLICT:"another process changed it first, or a reference points to another image",ERR_CANCELLED:"cancelled by Ctrl-C or at a prompt (143 by SI\
GTERM, 129 by SIGHUP)"},se=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function He(r){
return["EXIT STATUS","  0    success",...Object.keys(E.ai).filter(t=>It.includes(t)||r.includes(t)).map(t=>`  ${String(E.ai[t]).padEnd(5)}${ne[t]}`)].join(`
`)}a(He,"exitStatus");const It=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],At=1e3;function M(r,{examples:e,exits:o}){return r.option("--store <location>","locat\
ion of the snapshots (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snaps\
hots)").option("--json","print one JSON document on standard output, also for errors").option("-q, --quiet","print only the resulting name, path or reference, a\
nd warnings").option("-v, --verbose","print details, and the stack trace of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${He(o)}`)}a(M,"finish");function q(){return new k.c$("--project <project>","project of the snapshot (default: project.name of vm.yaml, the name of the Compose \
project, or the folder of the git repository)")}a(q,"projectOption");function ue(){return[new k.c$("--jobs <count>","number of parallel transfers (default: depe\
nds on the store)"),new k.c$("--limit-rate <rate>","maximum bytes per second, such as 10MB/s, averaged over several seconds")]}a(ue,"transferOptions");function Ct({
jobs:r,limitRate:e}){return{...r!==void 0&&{jobs:ye("--jobs",r,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:Mt(e)}}}a(Ct,"limitsOf");function Mt(r){const e=(0,N.
z_)(r.replace(/\/s$/,""));if(e<At)throw new E.dz(`--limit-rate '${r}' is less than 1 kB/s`,{hint:"Use a rate such as 10MB/s"});return e}a(Mt,"byteRate");function ce(){
return new k.c$("-y, --yes","skip the confirmation")}a(ce,"yesOption");function ge(r){return`--${r.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a(ge,"flagOf");function me(r,e=[]){
return[...e,r]}a(me,"collect");function Ke(r,e,o){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):o?.[s];if(s===""||i.length===
0&&o===void 0)throw new E.dz(`${r} '${n}' is not KEY=VALUE`,{hint:`For example: ${r} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(Ke,"\
keyValues");function ye(r,e,{from:o,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=o&&n<=t)return n;throw new E.dz(`${r} '${e}' is not a whole number\
 from ${o} to ${t}`,{hint:`For example: ${r} ${Math.max(o,3)}`})}a(ye,"wholeNumber");var Lt=m(26848);async function Xe(r,{stdin:e,stderr:o},t){const n=(0,Lt.createInterface)(
{input:e,output:o,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{o.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${r} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new E.cc("Cancelled at the prompt; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(Xe,"askYesNo");var Ut=m(45680),zt=m(95434);const Bt=3e3,
Ft=1e3;function Vt({label:r,total:e,waiting:o},t){return{label:r,total:e,waiting:o,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(Vt,"startMeter");function Wt(r,e){
const o=e-r.measured.at;if(o<=0)return;const t=(r.done-r.measured.done)*1e3/o,s=r.measured.at===r.started&&r.measured.done===0?0:.5**(o/Bt);r.rate=r.rate*s+t*(1-
s),r.done>r.measured.done&&(r.moved=e),r.measured={at:e,done:r.done}}a(Wt,"measure");function Ht({total:r,done:e}){if(!(r===void 0||r<=0))return Math.min(1,e/r)}
a(Ht,"fraction");function Kt({total:r,done:e,measured:o,moved:t,waiting:n}){if(!(o.at-t<Ft||e===0))return n?.()??(r!==void 0&&r>0&&e>=r?"finishing":void 0)}a(Kt,
"standstill");function Xt({total:r,done:e,rate:o}){if(!(r===void 0||o<=0||e>=r))return(r-e)/o}a(Xt,"secondsLeft");var A=m(22506);const Ye="  ";function we(r,e,{
width:o,bold:t}){const n=new Map(e.map(h=>[h,r.map(w=>D(h.cell(w)))])),s=new Map(e.map(h=>[h,Yt([h.title,...n.get(h)??[]])])),i=a(h=>s.get(h)??0,"natural"),c=a(
h=>Math.min(i(h),Math.max(h.title.length,h.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(h=>h.drop===void 0||n.get(h)?.some(w=>w!=="")),u=Gt(d,c,o),f=Qt(
u,{natural:i,least:c},o),l=a(h=>u.map((w,S)=>{const I=f[S]??0,Y=xe(h[S]??"",I);return w.align==="right"?Y.padStart(I):Y.padEnd(I)}).join(Ye).trimEnd(),"line"),p=l(
u.map(h=>h.title)),y=r.map((h,w)=>l(u.map(S=>n.get(S)?.[w]??"")));return[t?(0,O.styleText)("bold",p,{validateStream:!1}):p,...y].join(`
`)}a(we,"renderTable");function xe(r,e){return r.length<=e?r:e<=3?r.slice(0,e):`${r.slice(0,e-3).trimEnd()}...`}a(xe,"cut");function Yt(r){return r.reduce((e,o)=>Math.
max(e,o.length),0)}a(Yt,"longestOf");function Gt(r,e,o){let t=r;for(;Ge(t.map(e))>o;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(Gt,"columnsThatFit");function Qt(r,{natural:e,least:o},t){const n=r.map(o);let s=t-Ge(n);for(;s>0;){const i=r.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const f=Math.
min(c,u,s);n[d]=(n[d]??0)+f,s-=f}}return n}a(Qt,"share");function Ge(r){return r.reduce((e,o)=>e+o,0)+Ye.length*Math.max(0,r.length-1)}a(Ge,"total");const Qe=20,
Jt=16;function Zt(r,{width:e,labels:o=0}){const t=D(r.label),n=Ht(r),[s,...i]=qt(r),c=n===void 0?[]:[tr(n)],u=[[...n===void 0?[]:[er(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const f of u){const l=f.map(y=>`  ${y}`).join(""),p=e-l.length;if(p>=Math.min(t.length,Jt))return xe(t,p).padEnd(Math.min(o,p))+l}return xe(
t,e)}a(Zt,"barLine");function qt(r){const e=Kt(r),o=e===void 0?Xt(r):void 0,t=r.total===void 0||r.total<=0?"":` of ${(0,N.z3)(Math.max(r.total,r.done))}`;return[
`${(0,N.z3)(r.done)}${t}`,e??`${(0,N.z3)(Math.round(r.rate))}/s`,...o===void 0?[]:[`${(0,A.Xo)(Math.max(1,o)).replace(/\.\d/,"")} left`]]}a(qt,"amounts");function er(r){
const e=Math.round(r*Qe);return"█".repeat(e)+"░".repeat(Qe-e)}a(er,"bar");function tr(r){return`${String(Math.floor(r*100)).padStart(3)} %`}a(tr,"percent");
const rr=100,Pe=8,or=40,nr=300;class sr{static{a(this,"LiveProgress")}#e;#r=new Set;#t=0;#o;constructor(e){this.#e=e}start(e,o,t){const n=Vt({label:e,total:o,waiting:t},
performance.now());return this.#r.add(n),this.#o??=setInterval(()=>this.#s(),rr).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#r.delete(n),this.#r.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#o!==void 0&&this.#s()}close(){clearInterval(this.#o),this.#o=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),o=[...this.#r].
filter(i=>e-i.started>=nr);for(const i of o)Wt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(or,Math.max(0,...o.map(({label:i})=>i.length))),s=o.slice(0,Pe).map(
i=>Zt(i,{width:t,labels:n}));o.length>Pe&&s.push(`and ${o.length-Pe} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function ir(r,{quiet:e,verbose:o}){const t=!e&&
$(r)?new sr(r.stderr):void 0,n=a(u=>{const f=B(u);t===void 0?r.stderr.write(`${f}
`):t.above(f)},"write"),s=L(r.stderr,r.env),i=a((u,f)=>s?(0,O.styleText)(u,f,{validateStream:!1}):f,"tint"),c=(0,Ut.a)(),d=a(()=>t?.close(),"clear");return{log:{
debug:o?u=>n(i("dim",u)):c.log.debug,info:e?c.log.info:n,warn:a(u=>n(`${i("yellow","Warning:")} ${u}`),"warn")},progress:e?c.progress:t??(0,zt.L)(n),clear:d,[Symbol.
dispose]:d}}a(ir,"openReporter");function ar(r,{terminal:e,product:o,signal:t}){const n=r.quiet===!0||r.json===!0,s=ir(e,{quiet:n,verbose:r.verbose===!0}),i={signal:t,
log:s.log,progress:s.progress},c=Ct(r);let d=0,u;const f=a(()=>(u??=(0,_e.RB)(r.config,e),u),"config"),l=a(async p=>await(0,de.Fy)(p??r.store,e,(await f()).storagePath),
"store");return{terminal:e,product:o,c:i,flags:r,config:f,store:l,get exitCode(){return d},catalog:a(async({create:p,mend:y=!1,location:h})=>{if(h!==void 0&&r.store!==
void 0)throw new E.dz("--store cannot be combined with --to or --from",{hint:"Remove one of them"});const{location:w}=await l(h);return await o.openCatalog(w,{create:p,
mend:y,signal:t,log:i.log,limits:c})},"catalog"),remote:a(async(p,{create:y})=>await o.openCatalog((0,de.mP)(p,e),{create:y,signal:t,log:i.log,limits:c}),"remot\
e"),confirm:a(async(p,{yes:y,warning:h,refusal:w})=>{if(y!==!0&&(r.json===!0||!b(e)))throw w;if(h!==void 0&&i.log.warn(h),y!==!0&&(s.clear(),!await Xe(p,e,t)))throw new E.
cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:p,text:y,bare:h,next:w,exitCode:S=0})=>{d=S,s.clear();const I=r.json===!0?C(p):r.quiet===!0?h:y;
I!==""&&e.stdout.write(`${I}
`),!n&&w!==void 0&&i.log.info(w)},"result"),[Symbol.dispose]:()=>s[Symbol.dispose]()}}a(ar,"openEdge");function W(r,{terminal:e}){return`${L(e.stdout,e.env)?(0,O.
styleText)("green","✓",{validateStream:!1}):"✓"} ${D(r)}`}a(W,"success");var cr=m(63827),ee=m(76760),Ne=m(51102),dr=m(44143);const Je="vm.yaml";function Ee(){
return[new k.c$("--config <file>","path of the vm.yaml (default: vm.yaml in this folder)"),new k.c$("--project <project>","name of the machine (default: project\
.name of the vm.yaml, else the project of this folder)")]}a(Ee,"machineOptions");function be({config:r,...e}){return e}a(be,"commonFlags");async function Ie({config:r,
project:e},{cwd:o},{optional:t}){const n=(0,ee.resolve)(o,r??Je),s=(0,ee.dirname)(n),i=await Ze(r??Je,o).catch(c=>{if(!(t&&r===void 0&&c instanceof E.m_))throw c});
return{config:i??{mounts:[]},project:await qe(e,i?.project,s),directory:s,file:i===void 0?void 0:n,digest:(0,dr.ol)(JSON.stringify(i??{}))}}a(Ie,"readMachineFil\
e");async function Se({config:r,project:e},{cwd:o}){const t=r===void 0||e!==void 0?void 0:await Ze(r,o);return await qe(e,t?.project,r===void 0?o:(0,ee.dirname)(
(0,ee.resolve)(o,r)))}a(Se,"machineName");async function Ze(r,e){return await(await Promise.all([m.e(8815),m.e(5587)]).then(m.bind(m,95587))).readVmYaml(r,e)}a(
Ze,"read");async function qe(r,e,o){return r!==void 0?(0,_.Tb)((0,_.XB)(r)):e===void 0?await(0,Ne.p)(o):(0,_.Tb)(e)}a(qe,"nameOf");var le=m(11028);function ur(r,{
project:e,directory:o,file:t,digest:n,home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:f}=r,l=f.map(({kind:p,source:y,target:h,readOnly:w})=>({kind:p,source:p===
"bind"?et(y,{directory:o,home:s}):`${e}_${y}`,target:h,readOnly:w}));return{project:e,directory:o,settings:{hostname:e,labels:{[le.k.machine]:e,[le.k.directory]:o,
[le.k.box]:i===void 0?"":Ae(i),[le.k.config]:n,...t!==void 0&&{[le.k.file]:t}},volumeLabels:{[le.k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},
...u!==void 0&&{ports:u},mounts:l}}}a(ur,"planMachine");function et(r,{directory:e,home:o}){return r==="~"||r.startsWith("~/")?(0,ee.join)(o,r.slice(1)):(0,ee.isAbsolute)(
r)?(0,ee.resolve)(r):(0,ee.resolve)(e,r)}a(et,"absolutePath");function Ae(r){return r.kind==="snapshot"?`@${r.name}`:r.kind==="dockerfile"?r.path:r.reference}a(
Ae,"boxText");function Ce(r,e){return async(o,t)=>{const n=`Snapshot built for ${o}, current platform is ${t}`;return await r.confirm("This may not work correct\
ly. Continue?",{yes:e,warning:n,refusal:new E.Wt(n,{hint:"This may not work correctly. Use --yes to continue anyway",fields:{snapshot:o,host:t}})}),!0}}a(Ce,"pl\
atformQuestion");function $e(r,{bold:e}){const o=r.map(([n,s])=>[n,D(s)]).filter(([,n])=>n!==""),t=Math.max(...o.map(([n])=>n.length))+2;return o.map(([n,s])=>(e?
(0,O.styleText)("bold",n.padEnd(t),{validateStream:!1}):n.padEnd(t))+s).join(`
`)}a($e,"renderFacts");function fr({ref:r,digest:e,manifest:o,isProtected:t},n){const s=o.blobs.filter(({role:d})=>d==="layer"),{git:i}=o,c=(0,F.v)(o);return $e(
[["Name",(0,_.SN)(r)],["Description",o.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,A.Yi)(new Date(o.created_at))} by vm-snapshot ${o.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,A.Xo)(c.build_seconds)}`}`],["Trigger",o.trigger??""],["Context",o.context??""],["Run",
o.run_id??""],["Container",o.container===void 0?"":`${o.container.name} (${o.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with un\
committed changes":""].filter(Boolean).join(", ")],["Platform",o.platform],["Size",pr(o.size_bytes,s.length)],["Image",o.image_digest??""],["Services",o.kind===
"compose"?o.services.map(({name:d})=>d).join(", "):""],["Volumes",o.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,N.z3)(u)})`).join(", ")],["Bind mounts",(o.
bind_mounts??[]).map(({path:d,size_bytes:u})=>`${d} (${(0,N.z3)(u)})`).join(", ")],["Parts",(o.parts??[]).map(({role:d,name:u,size_bytes:f})=>`${d} ${u} (${(0,N.
z3)(f)})`).join(", ")],["Excluded",(o.left_out??[]).join(", ")],["References",o.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(o.
languages).map(([d,u])=>`${d} ${u}`).join(", ")],["Tools",o.tools.join(", ")]],n)}a(fr,"renderDetails");function pr(r,e){return e===0?(0,N.z3)(r):`${(0,N.z3)(r)}\
 in ${e} ${e===1?"layer":"layers"}`}a(pr,"sizeText");function Re(r){const{project:e,id:o,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:f,
cpus:l,ports:p,mounts:y}=r;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:o,created_at:u,memory_bytes:f??null,cpus:l??null,ports:p,
mounts:y.map(({kind:h,source:w,target:S,readOnly:I})=>({kind:h,source:w,target:S,read_only:I})),directory:c,config:d??null}}a(Re,"machineData");function Me({state:r,
exitCode:e,ports:o}){const t=e===void 0?"":` with exit code ${e}`,n=r==="running"?Object.entries(o).map(([s,i])=>`${s} at ${i}`):[];return[`${r}${t}`,...n].join(
", ")}a(Me,"stateText");function lr(r,e){const{project:o,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:f,directory:l}=r;return $e([["Machine",
o],["State",Me({...r,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,A.Yi)(new Date(s))],["Memory",i===void 0?"":(0,N.z9)(i)],["CPUs",c===void 0?"":String(
c)],["Ports",Object.entries(d).map(([p,y])=>`${p} at ${y}`).join(", ")],["Mounts",u.map(({source:p,target:y,readOnly:h})=>`${p} at ${y}${h?" (read-only)":""}`).
join(", ")],["Config",f??`none, created in ${l}`]],e)}a(lr,"renderMachine");var tt=m(51455),hr=m(69893);async function mr(r,{project:e,catalog:o,c:t}){const n=(0,_.
rd)(r,{project:e}),i=!(r.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:_.sT}}]:[n];for(const d of i)if(await o.store.read(d.ref,t)!==void 0)
return d;const c=await yr(n,o,t);throw new E.m_(`Snapshot '@${r}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(mr,"findBoxSnapshot");async function yr({ref:r},{store:e},o){
const t=[];for await(const n of e.listRefs(o)){const s=(0,_.SN)(n);if(n.name===r.name)return`Write "@${s}" to use '${s}', or make it global with: vm snapshot ta\
g ${s} @${r.name}`;(0,hr.S)(n.name,r.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(yr,"whatE\
lse");async function wr(r,{project:e,directory:o,catalog:t},{terminal:n,product:s,c:i}){if(r.kind==="snapshot")return{name:await mr(r.name,{project:e,catalog:t,
c:i}),built:!1};const c=et(r.path,{directory:o,home:n.home}),d=(await(0,tt.stat)(c).catch(()=>{}))?.isDirectory()===!0;d&&await Er(c,r.path);const u=d?c:(0,ee.dirname)(
c),f={context:u,...!d&&{file:c},buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},l=(0,ee.relative)(o,c)||".",p={project:e,name:"box",spec:f,from:l,description:`\
Box of the machine ${e}`,directory:u},{ref:y,digest:h,built:w}=await s.buildIfMissing(p,{catalog:t,provider:await s.openDocker()},i);return w||i.log.info(`${r.path}\
 is unchanged: using its snapshot '${(0,_.SN)(y)}'`),{name:{ref:y,pin:h},built:w}}a(wr,"resolveBox");async function Er(r,e){for(const o of["Dockerfile","dockerf\
ile"])if(await(0,tt.stat)((0,ee.join)(r,o)).catch(()=>{})!==void 0)return;throw new E.m_(`No Dockerfile found in '${e}'`,{hint:"Specify the file itself instead \
of its folder, or another folder"})}a(Er,"assertDockerfile");var br=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
vr=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});async function rt(r,e,o){const t=performance.now(),{box:n}=r.config;if(n===void 0)throw new E.dz(`The machine '${r.project}\
' has no box`,{hint:`Add a line such as vm.box: "@base" to ${r.file??"vm.yaml"}, or use --from-dockerfile <file>`});const s=ur(r.config,{...r,home:o.terminal.home}),
i=await o.product.openMachines(),c=await i.check(s,e,o.c),{machine:d,snapshot:u,built:f}=n.kind==="image"?{machine:await i.create(s,{image:n.reference,brought:!1,
...e},o.c)}:await _r(n,{plan:s,host:i,replaces:c,...e},o),l=(performance.now()-t)/1e3,p=u===void 0||!f?Ae(n):`${Ae(n)} (built and stored as '${u}')`;o.result({data:{
machine:Re(d),snapshot:u??null,built:f??!1,seconds:l},text:W(`Created the machine ${d.project} from ${p} in ${(0,A.Xo)(l)}: ${Me(d)}`,o),bare:d.project,next:`Op\
en a shell in it with: docker exec -it ${d.project} sh`})}a(rt,"createMachine");async function _r(r,{plan:e,host:o,replaces:t,replace:n,yes:s},i){const c={stack:[],
error:void 0,hasError:!1};try{const{product:d,c:u}=i,f=br(c,await i.catalog({create:!0}),!0),{name:l,built:p}=await wr(r,{...e,catalog:f},i),{manifest:y}=await d.
inspect(l,f,u),h=(0,_.SN)(l.ref),w=Ce(i,s);if(y.kind==="compose")throw new E.Wt(`'${h}' is a Compose project, but a machine is one container`,{hint:`Restore it \
with: vm snapshot restore ${h}`});if(y.kind==="container"){const We={settings:e.settings,...t!==void 0&&{replaces:t.id}},ps={containerName:e.project,preserveNetworks:!1,
volumes:"copies",machine:We};return await d.restore({name:l,...ps,confirmPlatform:w},{catalog:f,provider:await d.openContainers()},u),{machine:await o.get(e.project,
u),snapshot:h,built:p}}const S={name:l,tags:[],force:!1,via:"auto",confirmPlatform:w},I=await d.restore(S,{catalog:f,provider:await d.openDocker()},u),{image:Y,
changed:Q}=I.machine;return{machine:await o.create(e,{image:Y,brought:Q,replace:n},u),snapshot:h,built:p}}catch(d){c.error=d,c.hasError=!0}finally{const d=vr(c);
d&&await d}}a(_r,"ofSnapshot");const gr=a((r,e)=>{const o=r.command("create").summary("create and start the machine of a vm.yaml").description('Create and start\
 the machine that vm.yaml describes, a container of the Docker daemon. Its box is a Dockerfile (built once and stored as a snapshot), an image, or a snapshot ("\
@name"). If the creation fails, everything is rolled back');for(const t of Ee())o.addOption(t);o.option("--from-dockerfile <file>","use this Dockerfile, or the \
one in this folder, as the box; vm.yaml is then optional").option("--force","replace an existing machine; its volumes are kept").addOption(ce()),M(o,{examples:[
"vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Dockerfile.vibe --project vibe"],exits:se}),o.action(t=>e(be(t),async n=>{const{terminal:s}=n,
i=t.fromDockerfile,c=await Ie(t,s,{optional:i!==void 0}),d=i===void 0?c.config.box:{kind:"dockerfile",path:(0,ee.resolve)(s.cwd,i)},u={...c.config,...d!==void 0&&
{box:d}};await rt({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},"createVerb"),Sr=a((r,e)=>{const o=r.command("destroy").summary("remove a machine").description(
"Remove the machine of a vm.yaml with all changes made in it. Its volumes are kept unless --volumes is given; snapshots are always kept");for(const t of Ee())o.
addOption(t);o.option("--volumes","also remove its volumes").option("-f, --force","skip the confirmation, same as --yes").addOption(ce()),M(o,{examples:["vm des\
troy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action(t=>e(be(t),async n=>{const{terminal:s,product:i,
c}=n,d=await Se(t,s),u=await i.openMachines(),{machine:f,volumes:l}=await u.remains(d,c),p=t.volumes===!0;if(f===void 0&&!p)return n.result({data:{project:d,destroyed:!1,
volumes:[],kept:l},text:W(`The machine ${d} does not exist; these volumes of an earlier one remain: ${l.join(", ")}`,n),bare:d,next:"Remove them with: vm destro\
y --volumes"});const y=[...f===void 0?[]:["the machine and all changes made in it"],...p?l:[]].join(", ");await n.confirm(`Destroy ${d}? This cannot be undone.`,
{yes:t.yes===!0||t.force===!0||void 0,refusal:new E.dz(`Destroying '${d}' (${y}) requires confirmation, but no terminal is available`,{hint:"Use --force to skip\
 the confirmation; run `vm snapshot create <name>` first to keep a copy"})});const h=await u.destroy(d,{volumes:p},c),w=h.kept.length===0?"":`; kept: ${h.kept.join(
", ")}`;n.result({data:{...h,destroyed:f!==void 0},text:W(`Destroyed ${d}${h.volumes.length===0?"":` with ${h.volumes.join(", ")}`}${w}`,n),bare:d})}))},"destro\
yVerb"),$r=a((r,e)=>{const o=r.command("status").summary("show the state of a machine").description("Show whether the machine of a vm.yaml exists and runs, what\
 it was created from, and its resources, ports and mounts");for(const t of Ee())o.addOption(t);M(o,{examples:["vm status","vm status --json | jq -r .state","vm \
status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),o.action(t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=await(await i.openMachines()).
get(await Se(t,s),c);n.result({data:Re(d),text:lr(d,{bold:L(s.stdout,s.env)}),bare:d.state})}))},"statusVerb"),Rr=a((r,e)=>{const o=r.command("stop").summary("s\
top a machine and keep its data").description("Stop the machine of a vm.yaml. Its files and volumes are kept; vm up starts it again");for(const t of Ee())o.addOption(
t);M(o,{examples:["vm stop","vm stop --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),o.action(t=>e(be(t),async n=>{const{terminal:s,product:i,
c}=n,d=await Se(t,s),u=await i.openMachines(),{state:f}=await u.get(d,c),l=await u.stop(d,c),p=f==="running"||f==="paused";n.result({data:{machine:Re(l),stopped:p},
text:W(p?`Stopped the machine ${d}`:`The machine ${d} is not running: ${f}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),Or=a((r,e)=>{const o=r.
command("up").summary("start a machine; create it first if it does not exist").description("Start the machine of a vm.yaml, and create it first if it does not e\
xist. A running machine is not changed");for(const t of Ee())o.addOption(t);o.addOption(ce()),M(o,{examples:["vm up","vm up --project shop"],exits:se}),o.action(
t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=performance.now(),u=await Se(t,s),f=await i.openMachines(),l=await f.find(u,c);if(l===void 0){const S=await Ie(
t,s,{optional:!1});return await rt(S,{replace:!1,yes:t.yes},n)}const p=await Ie(t,s,{optional:!0});p.file!==void 0&&p.file===l.file&&p.digest!==l.config&&c.log.
warn(`${p.file} has changed since the machine was created: run vm create --force to recreate it`);const y=await f.start(u,c),h=(performance.now()-d)/1e3,w=l.state===
"running"?`The machine ${u} is already running`:`Started the machine ${u} in ${(0,A.Xo)(h)}`;n.result({data:{machine:Re(y),started:l.state!=="running",seconds:h},
text:W(`${w}: ${Me(y)}`,n),bare:u})}))},"upVerb");var Tr=m(50755),re=m(28278),he=m(83620),Dr=m(14390);function Le({flags:r},e=r.store){return e===void 0?"":` --\
store ${(0,Dr.r)((0,he.DW)(e))}`}a(Le,"sameStore");function ot({ref:r,manifest:e},o){return`${e.kind==="image"?"Load it into Docker with":"Use it with"}: vm sna\
pshot restore ${(0,_.SN)(r)}${Le(o)}`}a(ot,"useIt");function nt(r,{to:e},o){const t=(0,_.SN)(r.ref),{stats:n,seconds:s,buildSeconds:i,removed:c=[]}=r;o.result({
data:{snapshot:P(r),stats:H(n),seconds:s,...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(P)}},text:W(st(r),o),bare:t,next:`${jr(r)} ${t}${Le(
o,e)}`})}a(nt,"created");function st(r){const{ref:e,manifest:o,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=r,c=s===void 0?(0,A.Xo)(n):`${(0,A.Xo)(n)} after a\
 build of ${(0,A.Xo)(s)}`,d=`${(0,N.z3)(o.size_bytes)}, ${it(t,o)}`,u=i.map(f=>(0,_.SN)(f.ref)).join(", ");return`Created snapshot '${(0,_.SN)(e)}': ${d}, in ${c}${u===
""?"":`; removed to stay within the limits: ${u}`}`}a(st,"createdText");function jr({manifest:r}){return r.kind==="image"?"Export it to a file with: vm snapshot\
 export":"Restore it with: vm snapshot restore"}a(jr,"nextStep");function it({bytesStored:r,bytesNew:e},{size_bytes:o}){return r===0?"no new data":`${(0,N.z3)(r)}\
 stored${at(e,o)}`}a(it,"gained");function at(r,e){const o=e>0?Math.floor((1-r/e)*100):0;return o>0?`, ${o} % deduplicated`:""}a(at,"alreadyThere");var kr=function(r,e,o){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},xr=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else
n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Pr=a((r,e)=>{const o=r.command(
"build").summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a snapshot").argument(
"<name>","name of the new snapshot: base, my-app/base, or @base (global)").argument("[context]","the build context: a folder, or a URL that Docker fetches, such\
 as https://github.com/o/r.git",".").option("-f, --file <dockerfile>","the Dockerfile (default: Dockerfile in the context)").option("--target <stage>","the stag\
e to build").addOption(new k.c$("--build-arg <key=value>","a build argument; KEY alone takes its value from the environment; repeatable").argParser(me)).option(
"--platform <os/arch>","the platform to build for").addOption(new k.c$("--label <key=value>","a label of the image; repeatable").argParser(me)).addOption(new k.
c$("--secret <id=…,src=…>","a BuildKit secret, passed through and never recorded; repeatable").argParser(me)).option("--network <mode>","network mode for RU\
N instructions").option("--no-cache","build every step without the cache").addOption(new k.c$("--tag <reference>","an additional reference for the image; repeat\
able").argParser(me)).option("--description <text>","human-readable description").addOption(q()).option("--force","replace an existing snapshot of this name").option(
"--to <location>","store it in this repository instead of the default one: a folder or s3://bucket/prefix");for(const t of ue())o.addOption(t);M(o,{examples:['v\
m snapshot build @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',"vm snapshot build ci docker/ --target test --build-arg NODE=22 --s\
ecret id=npm,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),o.action(
(t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:f}=i,l=(0,Tr.H)(Ir(n,s,d),{cwd:d.cwd}),p=await(0,re.oW)(t,{project:s.
project,cwd:d.cwd}),y=await u.openDocker(),h=kr(c,await i.catalog({create:!0,location:s.to}),!0),w={...l,ref:p,description:s.description??"",force:s.force===!0};
nt(await Nr(u.build(w,{catalog:h,provider:y},f),s),s,i)}catch(d){c.error=d,c.hasError=!0}finally{const d=xr(c);d&&await d}}))},"buildVerb");async function Nr(r,{
quiet:e,json:o}){try{return await r}catch(t){if(!(t instanceof E.Qd)||e===!0||o===!0)throw t;const{hint:n="See the output of the builder above",fields:s}=t;throw new E.
Qd(t.message.split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(Nr,"withoutBuilderOutput");function Ir(r,e,{env:o}){const{file:t,target:n,platform:s,network:i,secret:c,cache:d,tag:u}=e,
f=Ke("--build-arg",e.buildArg??[],o),l=Ke("--label",e.label??[]);return{context:r,file:t,target:n,platform:s,network:i,buildArgs:f,labels:l,secrets:c,noCache:!d,
tags:u}}a(Ir,"inputOf");var Ar=m(44688);const Ue=1e6,ct="12h, 30d or 8w",Cr=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function Mr(){const r=a(
(e,o)=>new k.c$(`--keep-${e} <number>`,`keep the newest snapshot of each of the last <number> ${o} that have one`),"keep");return[new k.c$("--keep-last <number>",
"keep the newest <number> snapshots of each project; 0 keeps none"),r("hourly","hours"),r("daily","days"),r("weekly","weeks"),r("monthly","months"),r("yearly","\
years"),new k.c$("--keep-within <duration>","keep snapshots created within this time before the newest one of the project: 12h, 30d, 8w"),new k.c$("--max-age <d\
uration>","remove snapshots that are older than this: 12h, 30d, 8w"),new k.c$("--max-count <number>","remove all but the newest <number> snapshots of each proje\
ct"),new k.c$("--max-size <size>","remove the oldest snapshots until the rest fit into this size in the repository: 500MB, 20GB")]}a(Mr,"retentionOptions");function Lr(r){
const{maxAge:e,maxCount:o,maxSize:t,keepLast:n,keepWithin:s}=r,i=Cr.flatMap(d=>{const u=r[d];return u===void 0?[]:[[d,ye(ge(d),u,{from:1,to:Ue})]]}),c={...e!==void 0&&
{maxAge:(0,A.E9)(e,ct)},...o!==void 0&&{maxCount:ye("--max-count",o,{from:0,to:Ue})},...t!==void 0&&{maxSize:(0,N.z_)(t)},...n!==void 0&&{keepLast:ye("--keep-la\
st",n,{from:0,to:Ue})},...Object.fromEntries(i),...s!==void 0&&{keepWithin:(0,A.E9)(s,ct)}};return(0,Ar.M)(c,ge),c}a(Lr,"rulesOf");function Ur({remove:r,keep:e,
bytes:o},t,{whole:n,...s}){const i=[...r.map(({snapshot:p,rule:y})=>({does:"remove",snapshot:p,why:zr(y,t)})),...n?e.map(({snapshot:p,reasons:y})=>({does:"keep",
snapshot:p,why:Br(y)})):[]].sort((p,y)=>ut(y.snapshot)-ut(p.snapshot)),c=we(i,[{title:"ACTION",cell:a(({does:p})=>p,"cell")},{title:"NAME",cell:a(({snapshot:p})=>(0,_.
SN)(p.ref),"cell")},{title:"CREATED",cell:a(({snapshot:p})=>(0,A.Yi)(new Date(p.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:p})=>(0,N.z3)(p.manifest.
size_bytes),"cell"),align:"right"},{title:"REASON",cell:a(({why:p})=>p,"cell")}],s),d=o===void 0?"the freed space is unknown":`about ${(0,N.z3)(o)} to be freed`,
u=e.filter(p=>p.spared!==void 0).length,f=`${Oe(e.length)} kept${u===0?"":`, ${u} of them despite a --max rule`}`,l=r.length===0?`Nothing to remove; ${f}`:`${Oe(
r.length)} to remove, ${d}; ${f}`;return i.length===0?l:`${c}

${l}`}a(Ur,"renderPlan");function dt({remove:r,keep:e,bytes:o}){return{remove:r.map(({snapshot:t,rule:n})=>({...P(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...P(t),reasons:n,spared_from:s??null})),would_free_bytes:o??null}}a(dt,"planData");function Oe(r){return r===1?"1 snapshot":`${r} snapshots`}a(Oe,
"countOf");function zr(r,{maxAge:e,maxCount:o,maxSize:t}){return{age:`older than ${e}`,count:`more than ${o}`,size:`more than ${t}`,keep:"no rule keeps it"}[r]}
a(zr,"removedFor");function Br(r){const e=r.map(o=>o==="newest"?"newest of its project":o);return e.length===0?"no rule removes it":e.join(", ")}a(Br,"keptFor");
function ut({manifest:r}){return Date.parse(r.created_at)}a(ut,"madeAt");function ft({freed:r,pending:e,due:o}){const t=r===0?e===0?"nothing freed":"":`${(0,N.z3)(
r)} freed`,n=o===void 0?"":`${(0,N.z3)(e)} to be freed by a delete or clean after ${(0,A.Yi)(o)}`;return[t,n].filter(s=>s!=="").join(", ")}a(ft,"spaceText");function pt({
freed:r,pending:e,due:o}){return{freed_bytes:r,pending_bytes:e,pending_until:o?.toISOString()??null}}a(pt,"spaceData");var Fr=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Vr=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Wr=a((r,e)=>{const o=r.command("clean").
summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the rules do not keep, and free unused space. With --ke\
ep rules alone, a snapshot is removed if none of them keeps it. With --max rules, a snapshot is removed if one of them selects it and no --keep rule keeps it. P\
rotected snapshots are always kept, and so is the newest of each project unless --keep-last or --max-count is 0. Without rules, no snapshot is removed");for(const t of Mr())
o.addOption(t);o.addOption(q()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the name").option("--container <name>","onl\
y snapshots of this container, by name or ID").option("--all-projects","the snapshots of every project, and the global ones").option("--dry-run","change nothing\
; show for each snapshot why it is kept or removed").option("--force","free space even if the repository has content but lists no snapshots").addOption(ce()),M(
o,{examples:["vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-age 30d --max-count 5","vm snapshot clean --max\
-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --project global --dry-run"],exits:["ERR_NOT_FOUND","\
ERR_DENIED","ERR_UNAVAILABLE"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u=Lr(t),f=await Kr(
t,i),l=Fr(s,await n.catalog({create:!1}),!0),p=await c.planClean(Hr(u,f,t),l,d),y=Yr(p,t,n),h=p.remove.map(({snapshot:Q})=>(0,_.SN)(Q.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...dt(p)},text:y,bare:h});return}p.remove.length>0&&await Xr(p,y,n);const{removed:w,space:S}=await c.clean({...p,
force:t.force===!0},l,d),I=t.yes===!0&&p.remove.length>0?`${y}

`:"",Y=w.length===0?"No snapshot removed":`Removed ${Oe(w.length)}`;n.result({data:{dry_run:!1,...dt(p),removed:w.map(P),...pt(S)},text:`${I}${W(`${Y}, ${ft(S)}`,
n)}`,bare:w.map(({ref:Q})=>(0,_.SN)(Q)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Vr(s);i&&await i}}))},"cleanVerb");function Hr(r,e,{container:o,filter:t}){return{rules:r,...e!==void 0&&{
project:e},...o!==void 0&&{container:o},...t!==void 0&&{filter:t}}}a(Hr,"requestOf");async function Kr({project:r,allProjects:e},{cwd:o}){if(e===!0){if(r!==void 0)
throw new E.dz("--project and --all-projects are mutually exclusive");return}return r===void 0?await(0,Ne.p)(o):r===_.sT?r:(0,_.XB)(r)}a(Kr,"projectOf");async function Xr({
remove:r},e,o){const{flags:t,terminal:n}=o,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await o.confirm(`Remove ${r.length===1?"this snapshot":`these ${r.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new E.dz(`Removing ${Oe(r.length)}\
 requires confirmation, but no terminal is available`,{hint:"Use --yes to skip the confirmation, or --dry-run to show the plan"})})}a(Xr,"clean_confirm");function Yr(r,e,{
terminal:o}){return Ur(r,e,{width:g(o),bold:L(o.stdout,o.env),whole:e.dryRun===!0})}a(Yr,"planText");var lt=m(80739),Gr=m(42316),Qr=m(31983),Jr=function(r,e,o){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Zr=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else
n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});function ht(){return[new k.c$("--cont\
ext <text>","why the snapshot is created, in one line"),new k.c$("--run-id <id>","the run that the snapshot belongs to")]}a(ht,"occasionOptions");function mt(){
return new k.c$("--to <location>","store it in this repository instead of the default one: a folder or s3://bucket/prefix")}a(mt,"toOption");async function yt({
chosen:r,name:e,trigger:o,flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u={...t,chosen:r,name:e,trigger:o,directory:i.
cwd},f=await(0,Qr.j)(u,{config:await n.config(),product:c,c:d});if(f===void 0)return;const l=Jr(s,await n.catalog({create:!0,location:t.to}),!0);return await(0,pe.
ym)(f,l,{product:c,c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=Zr(s);i&&await i}}a(yt,"capture");async function wt(r,e){const{triggers:o,file:t}=await e.
config(),n=o.length===0?"none":o.join(", ");e.result({data:{snapshot:null,skipped:{trigger:r,triggers:o,config:t??null}},text:`No snapshot created: ${r} is not \
among the triggers of ${t??"the defaults"} (${n})`,bare:""})}a(wt,"noSnapshot");var ze=m(20473);function Et(r){return Fe(r,({selectors:e})=>e,{help:a(({spec:e})=>e.
help,"help")})}a(Et,"selectorFlags");function bt(r){return Fe(r,({captureOptions:e})=>e)}a(bt,"captureFlags");function qr(r){return Fe(r,({restoreOptions:e})=>e)}
a(qr,"restoreFlags");function Be(r){return e=>{for(const{selectors:o,captureOptions:t,restoreOptions:n}of r.all){const s=(o[e]??t[e]??n[e])?.flag;if(s!==void 0)
return`--${s}`}return ge(e)}}a(Be,"flagNames");function Fe(r,e,{help:o=eo}={}){const t=(0,ze.cz)(r,e).map(n=>({...n,flag:to(n,o(n))}));return{options:t.map(({flag:n})=>n),
values:a(n=>Object.fromEntries(t.map(s=>[s.id,ro(s,n[s.flag.attributeName()])])),"values")}}a(Fe,"flagsOf");function eo({kinds:r,spec:e}){const o=`for ${(0,ze.B7)(
r)}: ${e.help}`;return e.default===void 0?o:`${o} (default: ${e.default})`}a(eo,"helpOf");function to({id:r,spec:e},o){const{type:t,value:n="value",optionalValue:s,
choices:i}=e,c=e.flag===void 0?ge(r):`--${e.flag}`,d=t==="flag"?"":s?` [${n}]`:` <${n}>`,u=new k.c$(`${c}${d}`,o);return t==="list"&&u.argParser(me),i!==void 0&&
u.choices(i),u}a(to,"toFlag");function ro({spec:r,flag:e},o){return e.negate?o===!1:o===!0&&r.optionalValue?r.default:r.type==="duration"&&typeof o=="string"?(0,A.
E9)(o,"90s or 20m"):o}a(ro,"toValue");const oo={untouched:"nothing was started or written since; the next create or restore undoes it",runs:"its new containers \
run; the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missing",unreadable:"its journal canno\
t be read"},no=a((r,e)=>{const o=r.command("recover").summary("finish or undo an interrupted restore of a Compose project").description("Show the interrupted re\
stores of Compose projects (after a kill or a reboot) and their state; or end the restore of one project: keep the new state (--finish), or bring back the old o\
ne (--undo)").argument("[project]","the Compose project (default: show all)").addOption(new k.c$("--finish","keep the new state, and remove the old one if the n\
ew one is complete").conflicts("undo")).option("--undo","bring back the old state, and remove the new containers and volumes with everything written to them sin\
ce").addOption(ce());M(o,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:["ERR_NOT_FOUND","E\
RR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return io(await s.product.
lookAtRestores(s.c),{project:t,edge:s});if(t===void 0)throw new E.dz(`--${i} requires the name of a project`,{hint:"List the interrupted restores with: vm snaps\
hot recover"});const c=a(f=>ao(f,{project:t,how:i,yes:n.yes,edge:s}),"confirm"),{where:d}=await s.product.decideRestore({project:t,how:i,confirm:c},s.c),u=i==="\
finish"?"is finished: the new state is kept":"is undone: the old state is back";s.result({data:{project:t,how:i,where:d},text:W(`The restore of '${t}' ${u}`,s),
bare:t})}))},"recoverVerb");async function Te({product:r,flags:e,c:o}){if(e.quiet===!0)return;const t=await r.interrupted({signal:AbortSignal.any([o.signal,AbortSignal.
timeout(so)])}).catch(()=>[]);for(const{project:n,...s}of t)o.log.warn(`${vt({project:n,...s})} is pending: run vm snapshot recover ${n}`)}a(Te,"warnOfInterrupt\
ed");const so=3e3;function vt({project:r,snapshot:e,began:o}){const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(o))?"":`, started at ${(0,A.Yi)(new Date(
o))},`;return`the restore of the project '${r}'${t}${n} was interrupted and`}a(vt,"titleOf");function io(r,{project:e,edge:o}){const t=r.filter(i=>e===void 0||i.
project===e),n=t.map(i=>[`${co(vt(i))} is pending: ${oo[i.finding]}`,...i.where.map(c=>`  ${c}`),`  Keep the new state:       vm snapshot recover ${i.project} -\
-finish`,`  Bring back the old one:   vm snapshot recover ${i.project} --undo`].join(`
`));o.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"There are no interrupted restores"}})}a(io,"show");async function ao(r,{project:e,how:o,yes:t,edge:n}){const s=o==="finish"?"the old \
state is removed":"new containers and volumes are removed with everything written to them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of '${e}\
': ${s}`,...r].join(`
`),refusal:new E.dz(`The restore of '${e}' requires a decision, but no terminal is available`,{hint:`Use --yes to continue: ${s}`})})}a(ao,"ask");function co(r){
return r.charAt(0).toUpperCase()+r.slice(1)}a(co,"capital");const uo=a((r,e,{kinds:o})=>{const[t,n]=[Et(o),bt(o)],s=r.command("create").summary("capture a Compo\
se project, a container, or an existing image").description("Capture the Compose project of this folder, or its machine (vm create) if there is no Compose file:\
 an image of every container, every volume, and the Compose files. With --container, capture one container with its volumes. With --image or --archive, capture \
an image of the Docker daemon, or one that another tool saved to a file").argument("[name]","name of the new snapshot: base, my-app/base, or @base (global); def\
ault: generated by naming_pattern of the configuration");for(const i of t.options)s.addOption(i);s.option("--description <text>","human-readable description").addOption(
q()).addOption(new k.c$("--trigger <event>","the event that triggers the snapshot; an event that the configuration does not list creates none").choices(Gr.N));for(const i of[
...n.options,...ht()])s.addOption(i);s.option("--force","replace an existing snapshot of this name").addOption(mt());for(const i of ue())s.addOption(i);M(s,{examples:[
"vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image node-ci:latest --description "Node 22 with Playwright"','vm snapshot create --\
container webapp --trigger before_action --context "drop the cache" --run-id 42',"docker save app:1 | vm snapshot create @app --archive -","vm snapshot create @\
redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:se}),s.action((i,c)=>e(c,async d=>{const{terminal:u,product:f,c:l}=d,p=u.cwd,y={...t.
values(c),...n.values(c),...c.project!==void 0&&{project:c.project}},h=await(0,pe.rP)(y,{directory:p,product:f,c:l}),w=(0,lt._)(h,{kinds:f.kinds,directory:p,formatOption:Be(
f.kinds)});w.kind!=="compose"&&await Te(d);const S=c.trigger??(c.container===void 0?void 0:"manual"),I=await yt({chosen:w,name:i,trigger:S,flags:c},d);if(I===void 0)
return await wt(S,d);nt(I,c,d)}))},"create_createVerb");var fo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Obje\
ct expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
po=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});const lo=a((r,e)=>{const o=r.command("delete").alias("rm").summary("remove a snapshot and free its space").description(
"Remove a snapshot, which cannot be undone, and free the content that no other snapshot uses. Images in the Docker daemon are kept").argument("<name>","base, my\
-app/base, or @base (global); a bare name means the current project only. Or its ID: the first 8 or more digits of its digest").addOption(q()).option("-f, --for\
ce","delete it even if it is protected or its manifest is damaged").addOption(ce());M(o,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],
exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=fo(
i,await s.catalog({create:!1}),!0),f=await(0,re.qU)(t,{project:n.project,cwd:c.cwd,catalog:u,c:d});await mo(f,u,s);const l=(0,_.SN)(f.ref);await s.confirm(`Dele\
te snapshot '${l}'? This cannot be undone.`,{yes:n.yes,refusal:new E.dz(`Deleting '${l}' requires confirmation, but no terminal is available`,{hint:"Use --yes t\
o skip the confirmation"})});const{space:p,snapshot:y}=await ho(f,n.force===!0,{catalog:u,edge:s});s.result({data:{snapshot:y&&P(y),reference:l,...pt(p)},text:W(
`Deleted snapshot '${l}', ${ft(p)}`,s),bare:l})}catch(c){i.error=c,i.hasError=!0}finally{const c=po(i);c&&await c}}))},"deleteVerb");async function ho(r,e,{catalog:o,
edge:{product:t,c:n}}){const s=e?await t.deleteDamaged(r.ref,o,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot(
{name:r,force:e},o,n);return{snapshot:c,space:i}}a(ho,"remove");async function mo({ref:r},{store:e},o){const{c:t}=o;if(await yo(r,e,t))return;const n={project:_.
sT,name:r.name},s=r.project!==_.sT&&await e.read(n,t)!==void 0;throw new E.m_(`Snapshot '${(0,_.SN)(r)}' not found`,{hint:`${s?`Delete the global snapshot of th\
is name with: vm snapshot delete ${(0,_.SN)(n)}`:"List the existing snapshots with: vm snapshot list"}${Le(o)}`,fields:{project:r.project,name:r.name}})}a(mo,"m\
ustExist");async function yo(r,e,o){try{return await e.read(r,o)!==void 0}catch(t){if(t instanceof E.cs)return!0;throw t}}a(yo,"isThere");var wo=function(r,e,o){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Eo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else
n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const bo=a((r,e)=>{const o=r.command(
"export").summary("write a snapshot to one portable file").description("Write a snapshot to one portable file with checksums, readable with only tar, sha256sum \
and docker load").argument("<name>","base, my-app/base, or @base (global)").option("-o, --output <file>","the file, a folder to put it in, or s3://bucket/key (d\
efault: ./<name>.snapshot.tar.gz); .tar.zst is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(new k.c$("--format <format>","on\
e file, or a folder with the same files").choices(["file","dir"]).default("file")).option("--include-volumes","include the data of volumes and captured bind mou\
nts; otherwise the bundle lists the excluded ones").addOption(q()).option("--force","overwrite an existing file");for(const t of ue())o.addOption(t);M(o,{examples:[
"vm snapshot export @vibe-base","vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci --output s3://team/ci.snapshot\
.tar.gz","vm snapshot export my-app/before-upgrade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_U\
NSUPPORTED","ERR_EXHAUSTED"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,f=ye("--compress",
n.compress,{from:1,to:9}),l=n.format==="dir";if(l&&o.getOptionValueSource("compress")==="cli")throw new E.dz("--compress cannot be combined with --format dir: f\
iles in a folder are not compressed",{hint:"Remove one of them"});const p=wo(i,await s.catalog({create:!1}),!0),y=await(0,re.bd)(t,{project:n.project,cwd:c.cwd,
catalog:p,c:u}),h=l?(0,de.E2)(n.output??`${y.ref.name}.snapshot`,c):await(0,de.Uf)(n.output,`${y.ref.name}.snapshot.tar.gz`,c),w={name:y,output:h,level:f,force:n.
force===!0,includeVolumes:n.includeVolumes===!0,...l&&{format:"folder"}},S=await d.exportSnapshot(w,p,u);s.result({data:{snapshot:P(S),path:S.path,size_bytes:S.
size,sha256:S.sha256,left_out:S.leftOut,seconds:S.seconds},text:W(`Exported '${(0,_.SN)(S.ref)}' to ${S.path} (${(0,N.z3)(S.size)}, in ${(0,A.Xo)(S.seconds)})`,
s),bare:S.path,next:`sha256: ${S.sha256}
On another machine: vm snapshot import ${(0,he.dz)(S.path)===void 0?(0,ee.basename)(S.path):S.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Eo(i);c&&
await c}}))},"exportVerb");var vo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},_o=(function(r){return function(e){
function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});const go=a((r,e)=>{const o=r.command("import").summary("import a snapshot from a file").description("Import a snapshot from a bundle file. Every byte is ver\
ified before the snapshot becomes visible. Works without Docker").argument("<file>","a bundle written by vm snapshot export, under any name: a file, a folder, -\
 (standard input) or s3://bucket/key").option("--name <name>","a different name for the snapshot: base, my-app/base, or @base (global)").option("--project <proj\
ect>","the project to import it into (default: its original project for a Compose project or a snapshot with volumes, else global)").option("--verify","verify e\
very byte (always done)").option("--force","replace an existing snapshot of this name").addOption(ce());for(const t of ue())o.addOption(t);M(o,{examples:["vm sn\
apshot import ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.ta\
r.gz"],exits:se}),o.action((t,n)=>e(n,s=>_t(t,n,s)))},"importVerb");async function _t(r,e,o){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,de.
E2)(r,o.terminal),force:e.force===!0,confirmPlatform:Ce(o,e.yes),...(0,re.Dh)({name:e.name,project:e.project})},s=vo(t,await o.catalog({create:!0}),!0);So(await o.
product.importSnapshot(n,s,o.c),o)}catch(n){t.error=n,t.hasError=!0}finally{const n=_o(t);n&&await n}}a(_t,"importBundle");function So(r,e){const o=(0,_.SN)(r.ref);
e.result({data:{snapshot:P(r),stats:H(r.stats),seconds:r.seconds},text:W(`Imported snapshot '${o}': ${(0,N.z3)(r.manifest.size_bytes)}, ${it(r.stats,r.manifest)}\
, in ${(0,A.Xo)(r.seconds)}`,e),bare:o,next:ot(r,e)})}a(So,"imported");function gt(r){return new k.c$("--format <format>",r).choices(["table","json","yaml"]).default(
"table")}a(gt,"formatOption");async function St(r,{format:e,json:o}){if(o===!0&&e==="yaml")throw new E.dz("--json and --format yaml are mutually exclusive",{hint:"\
Use one of them"});return e==="yaml"?await Z(r):e==="json"?C(r):void 0}a(St,"formatted");var $o=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="fu\
nction")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},Ro=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Oo=a((r,e)=>{const o=r.command("inspect").summary("show the details of a s\
napshot").description("Show the type, origin and content of a snapshot, or its whole manifest as JSON or YAML").argument("<name>","base, my-app/base, or @base (\
global)").addOption(gt("a table, or the manifest as data")).addOption(q());M(o,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format json\
 | jq .languages"],exits:["ERR_NOT_FOUND","ERR_INTEGRITY","ERR_UNSUPPORTED"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,product:d,c:u}=s,f=$o(i,await s.catalog({create:!1}),!0),l=await(0,re.bd)(t,{project:n.project,cwd:c.cwd,catalog:f,c:u}),p=await d.inspect(l,f,u);await Te(
s);const y=J(p),h=await St(y,n);s.result({data:y,text:h??fr(p,{bold:L(c.stdout,c.env)}),bare:h??`${(0,_.SN)(p.ref)}@${p.digest}`})}catch(c){i.error=c,i.hasError=
!0}finally{const c=Ro(i);c&&await c}}))},"inspectVerb"),To=22;function Do(r,e){const{project:o,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(
r.filter(({ref:h})=>h.project===o).map(({ref:h})=>h.name)),u=a(({ref:h})=>h.project===o?h.name:h.project!=="global"?`${h.project}/${h.name}`:d.has(h.name)?`@${h.
name}`:h.name,"nameOf"),f=a(h=>[{title:"NAME",cell:u},...n?[$t]:No,{title:"TRIGGER",cell:a(({manifest:w})=>w.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({
manifest:w})=>w.is_global?"global":"project","cell"),drop:8},{title:"CREATED",cell:a(({manifest:w})=>(0,A.Yi)(new Date(w.created_at)),"cell")},{title:"SIZE",cell:a(
({manifest:w})=>(0,N.z3)(w.size_bytes),"cell"),align:"right"},{title:"PLATFORM",cell:a(({manifest:w})=>w.platform,"cell"),drop:4},...n?[]:Io,{title:"PROTECTED",
cell:a(({isProtected:w})=>w?"yes":"","cell"),drop:1},...h,{title:"CONTEXT",cell:a(({manifest:w})=>w.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:w})=>w.
run_id??"","cell"),least:8,drop:7},{title:"DESCRIPTION",cell:a(({manifest:w})=>w.description,"cell"),least:18}],"columns");if(!t)return we(r,f([]),{width:i,bold:c});
const l={title:"DIGEST",cell:jo},p=we(r,f([l]),{width:i,bold:c});return p.split(`
`).every(h=>(0,O.stripVTControlCharacters)(h).length<=i)||!s?p:we(r,f([{...l,least:To}]),{width:i,bold:c})}a(Do,"renderList");function jo({digest:r,manifest:e}){
return(e.kind==="image"?e.image_digest:void 0)??r}a(jo,"digestOfKind");function ko({manifest:r}){return r.container?.name??""}a(ko,"containerOf");function xo({digest:r}){
return r.slice(7).slice(0,12)}a(xo,"shortId");function Po({manifest:r}){return[...Object.entries(r.languages).map(([e,o])=>`${e} ${o}`),...r.tools].join(", ")}a(
Po,"software");const $t={title:"ID",cell:xo},No=[{...$t,drop:12},{title:"KIND",cell:a(({manifest:r})=>r.kind,"cell"),drop:11},{title:"CONTAINER",cell:ko,drop:9}],
Io=[{title:"LANGUAGES/TOOLS",cell:Po,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:r})=>(0,F.v)(r).type,"cell"),drop:10},{title:"GIT",cell:Ao,drop:3}];function Ao({
manifest:r}){return r.git?.commit==null?"":`${r.git.commit.slice(0,8)}${r.git.dirty?"*":""}`}a(Ao,"git");var Co=function(r,e,o){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,
async:o})}else o&&r.stack.push({async:!0});return e},Mo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Lo=a((r,e)=>{const o=r.command("list").alias("ls").summary(
"list snapshots, newest first").description("List the snapshots of all projects, newest first. Columns that do not fit are omitted; a * in GIT marks a folder wi\
th uncommitted changes").option("--project <project>","only snapshots of this project (global: those without a project)").option("--filter <pattern>","only name\
s that match: a glob (node-*), or a part of the name").option("--container <name>","only snapshots of this container, by name or ID").addOption(gt("a table, or \
all fields as data")).option("--show-digest","add a column with the digest of the image, or of the snapshot if it is not an image");M(o,{examples:["vm snapshot \
list","vm snapshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),o.action(t=>e(t,async n=>{
const s=t.project===void 0||t.project===_.sT?t.project:(0,_.XB)(t.project),[i]=await Promise.all([Uo({...t,project:s},n),Te(n)]),c=i.map(P),d=await St(c,t),u=i.
map(({ref:l})=>(0,_.SN)(l)).join(`
`),f=i.length===0;n.result({data:c,text:d??(f?"":await zo(i,t,n)),bare:d??u,...d===void 0&&f?{next:Bo(t)}:{}})}))},"listVerb");async function Uo({project:r,filter:e,
container:o},t){const{product:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Co(c,await t.catalog({create:!1}),
!0),u={...r===void 0?{}:{project:r},...e===void 0?{}:{filter:e},...o===void 0?{}:{container:o}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=Mo(c);d&&await d}}catch(c){if(c instanceof E.m_&&!i)return[];throw c}}a(Uo,"listAll");async function zo(r,{showDigest:e,container:o},{terminal:t}){const n=await(0,Ne.
p)(t.cwd).catch(()=>""),s=L(t.stdout,t.env);return Do(r,{project:n,showDigest:e===!0,ofContainer:o!==void 0,mayCut:t.stdout.columns!==void 0,width:g(t),bold:s})}
a(zo,"table");function Bo({filter:r,project:e,container:o}){return o!==void 0?`No snapshots of the container '${o}'. Create one with: vm snapshot create --conta\
iner ${o}`:r!==void 0?`No snapshot name matches '${r}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Create one with: vm snapshot build <name>\
 <folder>, or: vm snapshot import <file>"}a(Bo,"emptyText");var Fo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("\
Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
Vo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});const Wo=Rt("protect",{summary:"protect a snapshot from clean and delete",description:"Protect a snapshot: clean keeps \
it regardless of its rules, and delete refuses to remove it without --force. The snapshot itself does not change",done:"is now protected",already:"was already p\
rotected"}),Ho=Rt("unprotect",{summary:"remove the protection of a snapshot",description:"Remove the protection of a snapshot: clean and delete treat it like an\
y other",done:"is no longer protected",already:"was not protected"});function Rt(r,{summary:e,description:o,done:t,already:n}){return(s,i)=>{const c=s.command(r).
summary(e).description(o).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(q());M(c,{examples:[`v\
m snapshot ${r} @vibe-base`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async f=>{const l={stack:[],error:void 0,hasError:!1};
try{const{terminal:p,product:y,c:h}=f,w=Fo(l,await f.catalog({create:!1}),!0),S=await(0,re.qU)(d,{project:u.project,cwd:p.cwd,catalog:w,c:h}),{changed:I,...Y}=await y[r](
{name:S},w,h),Q=(0,_.SN)(S.ref);f.result({data:{snapshot:P({...Y,isProtected:r==="protect"}),changed:I},text:W(`Snapshot '${Q}' ${I?t:n}`,f),bare:Q})}catch(p){l.
error=p,l.hasError=!0}finally{const p=Vo(l);p&&await p}}))}}a(Rt,"verbOf");var Ko=m(72222),Xo=m(7598),fe=m(40842);async function Yo({project:r,containers:e,volumes:o,
files:t,bindMounts:n},{yes:s,keepPrevious:i,edge:c}){const d=[...e.length>0?[(0,fe.hS)(e.length,"container")]:[],...o.length>0?[`${(0,fe.hS)(o.length,"volume")}\
 (${o.map(fe.EU).join(", ")})`]:[],...t.length>0?[(0,fe.hS)(t.length,"file")]:[],...n.length>0?[`${(0,fe.hS)(n.length,"bind mount")} (${n.join(", ")}), old cont\
ent kept`]:[]];if(d.length===0)return;const u=i?"kept":"removed when the new containers run and are healthy";await c.confirm("Continue?",{yes:s,warning:`The pro\
ject '${r}' will be replaced: ${d.join(", ")}; the current state is ${u}`,refusal:new E.dz(`Replacing the project '${r}' (${d.join(", ")}) requires confirmation\
, but no terminal is available`,{hint:"Use --yes to skip the confirmation, or --as <project> to restore it beside the existing one"})})}a(Yo,"confirmReplacement");
function Go(r,e){const{bytes:o,seconds:t,description:n}=r,{changed:s,as:i,state:c,next:d,notes:u}=n,f=(0,_.SN)(r.ref);e.result({data:{snapshot:P(r),...n.data,moved_bytes:o,
seconds:t},text:W(s?`Restored '${f}' as ${i} in ${(0,A.Xo)(t)}: ${c.join(", ")}`:`'${f}' already exists as ${i}`,e),bare:n.name,next:[`${d.what[0]?.toUpperCase()}${d.
what.slice(1)} with: ${d.command}`,...u].join(`
`)})}a(Go,"restored");var Qo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Jo=(function(r){return function(e){function o(i){
e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Zo="Cre\
ate a new one with vm snapshot create or build --force, or omit --max-age",qo=a((r,e,{kinds:o})=>{const t=qr(o),n=r.command("restore").summary("restore a snapsh\
ot into Docker").description("Restore a snapshot into Docker. A Compose project gets new volumes and containers; the old ones are removed when the new ones run \
and are healthy, and brought back otherwise. An image gets its original references, or those of --tag, and also vm-snapshot/<project>/base:<name>. A reference t\
hat points to another image is moved after a confirmation, or with --force").argument("<name>","base, my-app/base, or @base (global)").addOption(q()).option("--\
force","move references that point to another image").addOption(ce());for(const s of t.options)n.addOption(s);n.option("--max-age <duration>",'fail with "not fo\
und" if the snapshot is older than this: 12h, 30d, 8w').option("--from <location>","restore directly from this repository, without a local copy: a folder or s3:\
//bucket/prefix");for(const s of ue())n.addOption(s);M(n,{examples:["vm snapshot restore before-upgrade","vm snapshot restore before-upgrade --as trial","vm sna\
pshot restore @vibe-base","vm snapshot restore ci --tag ci:today --force","docker run --rm -it $(vm snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_D\
ENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),n.action((s,i)=>e(i,async c=>{const d={stack:[],error:void 0,hasError:!1};
try{const{terminal:u,product:f,c:l}=c,p=Qo(d,await c.catalog({create:!1,location:i.from}),!0),y=await(0,re.bd)(s,{project:i.project,cwd:u.cwd,catalog:p,c:l}),h=await f.
inspect(y,p,l),w=i.maxAge===void 0?void 0:(0,A.E9)(i.maxAge,"12h, 30d or 8w");(0,Ko.$)(h,{maxAge:w,shown:i.maxAge,hint:Zo});const S=t.values(i),I=S.keepPrevious===
!0,Y={name:y,snapshot:h,options:S,directory:u.cwd,force:i.force===!0,foreignTags:en(c),confirm:a(Q=>Yo(Q,{yes:i.yes,keepPrevious:I,edge:c}),"confirm"),confirmPlatform:Ce(
c,i.yes),formatOption:Be(f.kinds)};Go(await tn(Y,Q=>(0,Xo.n)(Q,p,{product:f,c:l}),c),c)}catch(u){d.error=u,d.hasError=!0}finally{const u=Jo(d);u&&await u}}))},"\
restoreVerb");function en({terminal:r,flags:e,c:o}){return e.json===!0||!b(r)?"none":async t=>(o.log.warn(`this snapshot was imported, and its image has the ref\
erences ${t.map(D).join(", ")}`),await Xe("Keep these references?",r,o.signal))}a(en,"foreignTags");async function tn(r,e,o){try{return await e(r)}catch(t){const{
forced:n}=o.product.kinds.get(r.snapshot.manifest.kind);if(!(t instanceof E.fK)||r.force||n===void 0)throw t;const s=new E.fK(t.message,{hint:n.hint(r.formatOption),
cause:t,fields:t.fields});return await o.confirm(n.question,{yes:void 0,warning:t.message,refusal:s}),await e({...r,force:!0})}}a(tn,"askToForce");var rn=function(r,e,o){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},on=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else
n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const nn=a((r,e)=>{const o=r.command(
"stats").summary("show the disk usage of the snapshots").description("Show the size of the repository, the space saved by deduplication, and the usage by contai\
ner");M(o,{examples:["vm snapshot stats","vm snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,
hasError:!1};try{const{product:i,c,terminal:d}=n,u=rn(s,await n.catalog({create:!1}),!0),f=await i.stats(u,c),{location:l,snapshots:p,blobs:y,chunks:h,packs:w,bytes:S,
logicalBytes:I,containers:Y}=f,Q=L(d.stdout,d.env),We=Y.length===0?"":`

${we(Y,sn,{width:g(d),bold:Q})}`;n.result({data:{location:l,snapshots:p,blobs:y,chunks:h,packs:w,size_bytes:I,stored_bytes:S,containers:Y.map(an)},text:`${$e(cn(
f),{bold:Q})}${We}`,bare:String(S)})}catch(i){s.error=i,s.hasError=!0}finally{const i=on(s);i&&await i}}))},"statsVerb"),sn=[{title:"CONTAINER",cell:a(({name:r})=>r,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:r})=>String(r),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:r})=>(0,N.z3)(r),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:r})=>(0,A.Yi)(new Date(r)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:r})=>(0,A.Yi)(new Date(r)),"cell")}];function an({logicalBytes:r,
...e}){return{...e,size_bytes:r}}a(an,"containerData");function cn({location:r,snapshots:e,blobs:o,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",r],["Snapshots",`${e}, ${(0,N.z3)(i)} in total`],["On disk",`${(0,N.z3)(s)}${c}`],["Content",`${o} blo\
bs of ${t} chunks in ${n} packs`]]}a(cn,"facts");var dn=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
un=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});const fn=a((r,e)=>{const o=r.command("tag").summary("give a snapshot another name").description("Give a snapshot anothe\
r name, with the same digest. A name that is already taken is moved only with --force").argument("<name>","base, my-app/base, or @base (global); base@sha256:… o\
nly if it has exactly this digest").argument("<new-name>","the new name: stable, my-app/stable, or @stable (global)").addOption(q()).option("--force","move the \
new name from another snapshot to this one");M(o,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://team\
-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:f}=i,l={project:s.project,cwd:d.cwd},p=await(0,re.oW)(n,l),y=dn(c,await i.catalog({create:!1}),!0),h=await(0,re.
bd)(t,{...l,catalog:y,c:f}),{changed:w,...S}=await u.tag({name:h,to:p,force:s.force===!0},y,f),[I,Y]=[(0,_.SN)(h.ref),(0,_.SN)(p)];i.result({data:{snapshot:P(S),
changed:w},text:W(w?`'${I}' is now also '${Y}'`:`'${Y}' is already '${I}'`,i),bare:Y})}catch(d){c.error=d,c.hasError=!0}finally{const d=un(c);d&&await d}}))},"t\
agVerb");var De=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Ot=(function(r){return function(e){function o(i){e.
error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Tt="rep\
lace another snapshot of this name, and check again the content that the repository already records as stored",pn=a((r,e)=>{const o=r.command("push").summary("c\
opy a snapshot to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only missing content is\
 transferred, and a transfer that was stopped continues where it ended").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the ot\
her repository: a folder or s3://bucket/prefix; created if it does not exist").addOption(q()).option("--force",Tt);for(const t of ue())o.addOption(t);M(o,{examples:[
"vm snapshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:se}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:f}=i,l=De(c,await i.catalog({create:!1}),!0),p=await(0,re.bd)(t,{project:s.project,cwd:d.cwd,catalog:l,
c:f}),y=De(c,await i.remote(n,{create:!0}),!0),h=await u.push({name:p,force:s.force===!0},{catalog:l,remote:y},f);Dt(h,{done:`Pushed '${(0,_.SN)(h.ref)}' to`,location:y.
store.location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Ot(c);d&&await d}}))},"pushVerb"),ln=a((r,e)=>{const o=r.command("pull").summary("copy a sna\
pshot from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only missing content is tran\
sferred, and a transfer that was stopped continues where it ended").argument("<name>","base, my-app/base, or @base (global), as named in the other repository; o\
r a bundle such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; omit it for a bundle, which is import\
ed").addOption(q()).option("--force",Tt).addOption(ce());for(const t of ue())o.addOption(t);M(o,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","vm\
 snapshot pull artifact:octo/app/base"],exits:se}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:f}=i;
if(n===void 0)return await hn(t,s,i);const l=De(c,await i.remote(n,{create:!1}),!0),p=await(0,re.bd)(t,{project:s.project,cwd:d.cwd,catalog:l,c:f}),y=De(c,await i.
catalog({create:!0}),!0),h=await u.pull({name:p,force:s.force===!0},{catalog:y,remote:l},f),w=ot(h,i);Dt(h,{done:`Pulled '${(0,_.SN)(h.ref)}' from`,location:l.store.
location,next:w},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Ot(c);d&&await d}}))},"pullVerb");async function hn(r,e,o){if(!(0,he.bn)(r))throw new E.dz(
`Cannot pull '${r}': no repository is given`,{hint:"Specify the other repository as the second argument: a folder or s3://bucket/prefix"});await _t(r,e,o)}a(hn,
"pullBundle");function Dt(r,{done:e,location:o,next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=r,u=i.bytesStored===0?"nothing to transfer":`${(0,N.z3)(
i.bytesStored)} transferred${at(i.bytesNew,d.size_bytes)}`;n.result({data:{snapshot:P(r),location:o,changed:s,stats:H(i),seconds:c},text:W(`${e} ${o}: ${(0,N.z3)(
d.size_bytes)}, ${u}, in ${(0,A.Xo)(c)}`,n),bare:(0,_.SN)(r.ref),...t===void 0?{}:{next:t}})}a(Dt,"transferred");var mn=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},yn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const wn=a((r,e)=>{const o=r.command("unlock").
summary("release the locks of killed processes").description("Release the locks of processes that were killed on another machine or in another container while t\
hey wrote to a folder. Without this command, other processes wait until ten minutes after the last sign of life").option("-f, --force","also release the locks o\
f processes that may still run; such a process fails and changes nothing");M(o,{examples:["vm snapshot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],
exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const i=mn(s,await n.
catalog({create:!1}),!0),{stopped:c}=await n.product.unlock({force:t.force===!0},i,n.c),d=c.map(({who:u,doing:f})=>`${u}, which was ${f}`);n.result({data:{location:i.
store.location,stopped:c.map(({who:u,doing:f,quietMs:l})=>({process:u,doing:f,quiet_seconds:Math.round(l/1e3)}))},text:d.length===0?"No locks to release":W(`Rel\
eased the lock of ${d.join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=yn(s);i&&await i}}))},"unlockVerb"),En=a((r,e)=>{const o=r.command("validate").summary("check whether a co\
ntainer can be captured").description("Check whether a container can be captured: whether it exists and is in a suitable state, and what is included and exclude\
d. Captures nothing").argument("<container>","its name or ID");M(o,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --quiet && vm snapshot \
create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const{product:i,c,terminal:d}=s,
f=await(await i.openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await Te(s);const{id:l,name:p,state:y,image:h,volumes:w,notCaptured:S}=f;
s.result({data:{container:{id:l,name:p},state:y,image:h,volumes:w,not_captured:S},text:[W(`The container ${p} can be captured`,s),$e(bn(f),{bold:L(d.stdout,d.env)})].
join(`
`),bare:p})}))},"validateVerb");function bn({id:r,state:e,image:o,volumes:t,notCaptured:n}){return[["Id",r.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it during the capture":e],["Image",o],["Volumes",t.join(", ")],...n.map(s=>["Excluded",s])]}a(bn,"validate_facts");var Ve=function(r,e,o){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.
push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},jt=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=
1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const vn=a((r,e)=>{const o=r.command(
"verify").summary("check every byte against its digest").description("Read every byte of a snapshot, of a bundle file (without importing it), or of the whole re\
pository, and check it against its digest").argument("[name-or-file]","a snapshot, or a bundle: a path that starts with ./, ../, ~ or /, a name that ends in .ta\
r.gz, .tar.zst, .tgz or .tar, or s3://bucket/key").addOption(q()).option("--repair","repair damaged data of the whole repository where possible; takes no name").
option("--from <location>","with --repair: another repository that has the damaged or missing data");M(o,{examples:["vm snapshot verify","vm snapshot verify @vi\
be-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_DENIED",
"ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,
product:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await _n(t,n,s);if(t!==void 0&&gn(t)){const p=await d.verifyBundleFile((0,de.E2)(t,c),u);je(p,{what:D(
t),isFile:!0},s);return}const f=Ve(i,await s.catalog({create:!1}),!0);if(t===void 0){const p=await d.verify({},f,u);je(p,{what:(0,fe.hS)(p.snapshots,"snapshot")},
s);return}const l=await(0,re.bd)(t,{project:n.project,cwd:c.cwd,catalog:f,c:u});je(await d.verify({name:l},f,u),{what:`snapshot '${(0,_.SN)(l.ref)}'`},s)}catch(c){
i.error=c,i.hasError=!0}finally{const c=jt(i);c&&await c}}))},"verifyVerb");async function _n(r,{repair:e,from:o},t){const n={stack:[],error:void 0,hasError:!1};
try{if(e!==!0)throw new E.dz("--from requires --repair",{hint:"Add --repair, or remove --from"});if(r!==void 0)throw new E.dz("--repair applies to the whole rep\
ository, not to one name or file",{hint:`Remove '${D(r)}'`});const s=Ve(n,await t.catalog({create:!1,mend:!0}),!0),i=Ve(n,o===void 0?void 0:await t.remote(o,{create:!1}),
!0),c=await t.product.repair({catalog:s,remote:i},t.c);je(c,{what:(0,fe.hS)(c.snapshots,"snapshot"),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{
const s=jt(n);s&&await s}}a(_n,"repair");function gn(r){return/^(\.{0,2}|~)\//.test(r)||(0,he.dz)(r)!==void 0||(0,he.bn)(r)}a(gn,"isFile");const Sn={file:"Downl\
oad or export the file again",snapshots:"Repair it with: vm snapshot verify --repair; use --from <location> for another repository that has the data",repaired:"\
Create, import or pull the affected snapshots again with --force to recover the rest"};function je({findings:r,snapshots:e,bytes:o,seconds:t},{what:n,isFile:s=!1,
repaired:i},c){const d=r.length===0,u=r.map(({object:h,problem:w})=>`  ${s?"":`${D(h)}: `}${D(w)}`),f=(i??[]).map(({object:h,done:w})=>`  ${D(h)}: ${D(w)}`),l=`${(0,N.
z3)(o)} read in ${(0,A.Xo)(t)}`,p=`${r.length} ${r.length===1?"problem":"problems"}`,y=d?[W(`Verified ${n}: no errors found (${l}, ${(0,N.CE)(o,t)})`,c)]:[`${p}\
 ${i===void 0?"in":"left in"} ${n} (${l}):`,...u];c.result({data:{sound:d,findings:r,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:o,seconds:t},text:[...f.
length===0?[]:["Repaired:",...f],...y].join(`
`),bare:d?"":r.map(({object:h})=>D(h)).join(`
`),...d?{}:{exitCode:E.ai.ERR_INTEGRITY,next:Sn[s?"file":i===void 0?"snapshots":"repaired"]}})}a(je,"verified");var $n=m(58500);async function Rn(r,{every:e,signal:o}){
const t=performance.now();for(;!o.aborted;){await r();const n=performance.now()-t,s=e-n%e;await(0,$n.setTimeout)(s,void 0,{signal:o}).catch(i=>{if(!o.aborted)throw i})}}
a(Rn,"runAtInterval");var On=m(24316),Tn=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;
if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Dn=(function(r){return function(e){
function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});const jn=1e3,kn=576*36e5,xn=a((r,e,{kinds:o})=>{const t=(0,ze.Uf)(o.all.filter(({isRecoverable:c})=>c)),[n,s]=[Et(t),bt(t)],i=r.command("watch").summary("cr\
eate snapshots at an interval").description("Create a snapshot of the Compose project or the machine of this folder, or of a container, immediately and then at \
every interval, until Ctrl-C. The trigger is periodic, names are generated by naming_pattern of the configuration, and its limits apply. A failed snapshot is re\
ported and does not stop the watch").requiredOption("--every <duration>","time from the start of one snapshot to the start of the next: 30s, 10m, 1h").option("-\
-description <text>","human-readable description").addOption(q());for(const c of[...n.options,...s.options,...ht(),mt(),...ue()])i.addOption(c);M(i,{examples:["\
vm snapshot watch --every 10m --container webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:se}),i.action(c=>e(c,async d=>{const u={
stack:[],error:void 0,hasError:!1};try{const f=In(c.every);if(!(0,_e.oh)(await d.config(),"periodic"))return await wt("periodic",d);const l=Tn(u,await An(c,d),!0),
p={...n.values(c),...s.values(c),...c.project!==void 0&&{project:c.project}};await Pn({...c,selection:p},f,d)}catch(f){u.error=f,u.hasError=!0}finally{const f=Dn(
u);f&&await f}}))},"watchVerb");async function Pn({selection:r,...e},o,t){const{c:n,product:s,terminal:i}=t,c=i.cwd,d=await(0,pe.rP)(r,{directory:c,product:s,c:n}),
u=(0,lt._)(d,{kinds:s.kinds,directory:c,formatOption:Be(s.kinds)}),f={rounds:0,made:0,failed:0};let l;await Rn(h,{every:o,signal:n.signal});const p=f.failed===0?
"":`, and ${f.failed===1?"one attempt":`${f.failed} attempts`} failed`,y=f.made===1?"one snapshot":`${f.made} snapshots`;t.result({data:{...f,last:l??null},text:W(
`Watched '${u.from}' until it was stopped: ${y} created${p}`,t),bare:l??""});async function h(){f.rounds+=1;try{const w=await yt({chosen:u,name:void 0,trigger:"\
periodic",flags:e},t);if(w===void 0)return;f.made+=1,l=(0,_.SN)(w.ref),n.log.info(W(st(w),t))}catch(w){const S=(0,z.bv)(w);if(n.signal.aborted)return;if(f.rounds===
1&&Nn(S))throw S;f.failed+=1;const I=S instanceof E.JC&&S.hint!==void 0?` (${S.hint})`:"";n.log.warn(`the snapshot failed; the next one is created at its schedu\
led time: ${S instanceof Error?S.message:S}${I}`)}}a(h,"round")}a(Pn,"watch");function Nn(r){return r instanceof E.dz||r instanceof E.m_}a(Nn,"isMistake");function In(r){
const e=(0,A.E9)(r,"30s, 10m or 1h");if(e>=jn&&e<=kn)return e;throw new E.dz(`--every '${r}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(In,
"intervalOf");async function An({container:r,project:e,to:o,store:t},{terminal:n,c:s}){const i=r===void 0?`${n.cwd} ${e??""}`:`container ${r}`;try{return await(0,On.
Z)(`watch ${i} ${o??t??""} ${n.env.DOCKER_HOST??""}`,s)}catch(c){throw c instanceof E.fK?new E.fK("Another process already watches this",{hint:"Stop that proces\
s first",cause:c}):c}}a(An,"watchAlone");const kt=/^(file|folder|dockerfile|location|context|name-or-file)$/,Cn=/^(name|name-or-file)$/,Mn=["build","create"];async function Ln(r,e,o){
const t=e.at(-1)??"",{command:n,position:s,option:i}=Un(r,e.slice(0,-1));if(i!==void 0)return zn(i,t);if(t.startsWith("-"))return ve(t,Vn(n));if(n.commands.length>
0)return ve(t,Wn(n));const c=n.registeredArguments[s]??Fn(n);return c===void 0?[]:await Bn(c,{command:n,current:t,words:e,known:o})}a(Ln,"complete");function Un(r,e){
let o=r,t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=o.options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;
if(n+=1,n===e.length)return{command:o,position:t,option:c};continue}const i=o.commands.find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[o,t]=[i,0]}
return{command:o,position:t}}a(Un,"standAt");function zn({argChoices:r,flags:e},o){return r!==void 0?ve(o,r.map(t=>({word:t,description:""}))):kt.test(/<([^>]+)>/.
exec(e)?.[1]??"")?"files":[]}a(zn,"valuesOf");async function Bn(r,{command:e,current:o,words:t,known:n}){const s=r.argChoices?.map(d=>({word:d,description:""}))??
[];if(s.length>0)return ve(o,s);const i=Cn.test(r.name())&&!Mn.includes(e.name()),c=/^[./~]/.test(o);return i&&!c?ve(o,await n.snapshots(t)):kt.test(r.name())?"\
files":[]}a(Bn,"argumentsOf");function Fn({registeredArguments:r}){const e=r.at(-1);return e?.variadic===!0?e:void 0}a(Fn,"lastIfRepeated");function Vn(r){return r.
createHelp().visibleOptions(r).flatMap(({long:e,description:o})=>e==null?[]:[{word:e,description:o}])}a(Vn,"optionsOf");function Wn(r){return r.createHelp().visibleCommands(
r).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(Wn,"verbsOf");function ve(r,e){return e.filter(({word:o})=>o.startsWith(r))}a(ve,"starti\
ng");const Hn=`# bash completion for vm: source <(vm completion bash)
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
`,Kn=`#compdef vm
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
`,Xn=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
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
`,Yn=["bash","zsh","fish"],Gn={bash:Hn,zsh:Kn,fish:Xn};var Qn=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
Jn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});function Zn(r,e){r.command("completion").summary("print the shell completion script").description("Print the script wit\
h which bash, zsh or fish completes the commands, flags and snapshot names of vm").addArgument(new k.ef("<shell>","the shell").choices(Yn)).addHelpText("after",
`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${He([])}`).action(o=>e({},async t=>{t.result({data:{},text:Gn[o].trimEnd(),bare:""})})),r.command("__complete",{hidden:!0}).argument("[words...]").action(o=>e(
{quiet:!0},async t=>{const s=await Ln(r,o,{snapshots:a(async()=>await qn(o,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:es(s)})}))}a(Zn,"compl\
etionVerbs");async function qn(r,e){const o=r.findLastIndex(s=>s==="--store"||s==="--from"),t=o<0?void 0:r[o+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,he.dz)(c)!==void 0)return;const d=Qn(i,await s.catalog({create:!1}),
!0);for(const{ref:u,manifest:f}of await s.product.list({},d,s.c))n.push({word:(0,_.SN)(u),description:f.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=Jn(
i);c&&await c}}),n}a(qn,"snapshotsIn");function es(r){return r==="files"?":files":r.map(({word:e,description:o})=>`${D(e)}	${D(o)}`).join(`
`)}a(es,"lines");const ts=[gr,Or,$r,Rr,Sr],rs=[Pr,uo,xn,En,Lo,Oo,qo,no,lo,Wr,Wo,Ho,wn,vn,bo,go,pn,ln,fn,nn];function os(r,{terminal:e,kinds:o}){const t=new k.uB(
"vm").description("Build a machine once and let everyone reuse it").version(cr.x,"-V, --version","print the version").helpOption("-h, --help","print this help").
exitOverride().configureOutput({writeOut:a(i=>e.stdout.write(i),"writeOut"),writeErr:a(i=>e.stdout.write(i),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(
()=>g(e),"getOutHelpWidth"),getErrHelpWidth:a(()=>g(e),"getErrHelpWidth"),getOutHasColors:a(()=>L(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>L(e.stdout,
e.env),"getErrHasColors")}).addHelpText("after",`
EXAMPLES
  vm snapshot build @base . --file Dockerfile
  vm snapshot export @base
  vm snapshot --help`);for(const i of ts)i(t,r,{kinds:o});const n=t.command("snapshot").summary("capture, store, transfer and restore snapshots").description("C\
apture snapshots of images, containers and Compose projects, store them deduplicated, export them as one file, and restore them on any machine").option("--confi\
g <file>","configuration of triggers and retention (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); give it before the command").addHelpText(
"after",`
NAMES
  base            in the current project; commands that read also search global
  my-app/base     in project my-app
  @base           global: without a project
  base@sha256:…   only if it has exactly this digest
  1a2b3c4d5e6f    by the start of its digest: at least 8 digits, unless a snapshot has that name`),s=a((i,c)=>r({...n.opts(),...i},c),"configured");for(const i of rs)
i(n,s,{kinds:o});return Zn(t,r),t}a(os,"buildProgram");var ns=m(48161);const xt=["SIGINT","SIGTERM","SIGHUP"];function ss(r){const e=new AbortController;let o;const t=a(
n=>{o!==void 0&&process.exit(o),o=128+ns.constants.signals[n],r(),e.abort(new E.cc("Cancelled"))},"listener");for(const n of xt)process.on(n,t);return{signal:e.
signal,get exitCode(){return o},[Symbol.dispose]:()=>{for(const n of xt)process.off(n,t)}}}a(ss,"listenForSignals");var Pt=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Nt=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function is(r=process.argv,{terminal:e=x(),
product:o=pe.yA}={}){const t={stack:[],error:void 0,hasError:!1};try{for(const f of[e.stdout,e.stderr])us(f);let n;const s=Pt(t,ss(()=>n?.c.log.info("stopping…")),
!1),{signal:i}=s;let c=0;const u=os(a(async(f,l)=>{const p={stack:[],error:void 0,hasError:!1};try{const y=Pt(p,ar(f,{terminal:e,product:o,signal:i}),!1);n=y,await l(
y),c=y.exitCode}catch(y){p.error=y,p.hasError=!0}finally{Nt(p)}},"run"),{terminal:e,kinds:o.kinds});try{return await u.parseAsync([...r]),c}catch(f){if(as(f))return 0;
const l=i.aborted?new E.cc("Cancelled",{cause:f}):cs(f,ds(u,r)),p={json:ke(r,["--json"]),verbose:ke(r,["-v","--verbose"])},y=K(l,e,p);return s.exitCode??y}}catch(n){
t.error=n,t.hasError=!0}finally{Nt(t)}}a(is,"main");function as(r){return r instanceof k.b7&&(r.exitCode===0||r.code==="commander.help")}a(as,"isHelp");function cs(r,e){
if(!(r instanceof k.b7))return r;const[o="",t]=r.message.replace(/^error: /,"").split(`
`);return new E.dz(o,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:r})}a(cs,"usageError");function ds(r,e){const o=[r.name()];let t=r;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;o.push(i.name()),t=i}return o.join(" ")}a(ds,"commandOf");function ke(r,e){const o=r.indexOf("--");return(o<
0?r:r.slice(0,o)).some(t=>e.includes(t))}a(ke,"isGiven");function us(r){r.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(us,"ignoreClosedPipe");async function fs(){
const r=x();return process.on("uncaughtException",e=>{const o=ke(process.argv,["-v","--verbose"]);process.exit(K(e,r,{json:ke(process.argv,["--json"]),verbose:o}))}),
await is(process.argv,{terminal:r})}a(fs,"runProcess")}),88406:((ie,V,m)=>{m.d(V,{H:a(()=>_,"H")});var O=m(77598),E=m(73024),z=m(76760);function _(F){const P=(0,z.
join)(F,`.clock-${(0,O.randomBytes)(6).toString("hex")}`);(0,E.closeSync)((0,E.openSync)(P,"wx"));try{return(0,E.lstatSync)(P).mtimeMs}finally{(0,E.rmSync)(P,{force:!0})}}
a(_,"fileClock")}),80627:((ie,V,m)=>{m.d(V,{Ke:a(()=>x,"Ke"),bf:a(()=>$,"bf"),hy:a(()=>ae,"hy"),pG:a(()=>b,"pG"),uu:a(()=>G,"uu")});var O=m(73024),E=m(76760),z=m(
58500),_=m(75892),F=m(88406),P=m(24746),J=m(56690);const H=25,C=24*36e5,Z=1e4,X=2e3;async function x(R,T){const{wait:v,signal:j,token:U=(0,J.Pg)(),stop:k=a(()=>{},
"stop"),onWait:pe}=T,de=T.isHeldBy??(ne=>b(ne,R)),_e=performance.now();let N=!0;for(;!K(R,U);){j.throwIfAborted();const ne=$(R);if(ne===void 0)continue;if(ne===
""?ae(R)>=Z:!de(ne)){ne!==""&&k(ne),G(R,ne,k);continue}const se=performance.now()-_e;if(se>=v)throw new _.fK(`another process holds the lock ${R}`,{hint:"Try ag\
ain when it has finished"});N&&se>=X&&pe?.(ne),se>=X&&(N=!1),await(0,z.setTimeout)(H,void 0,{signal:j})}return{[Symbol.asyncDispose]:async()=>g(R,U,k)}}a(x,"loc\
kFile");function b(R,T){const v=(0,J.Tu)(R);return v==="alive"||v==="unknown"&&ae(T)<C}a(b,"isAtWork");function $(R){try{return(0,O.readlinkSync)(R)}catch(T){if((0,P.
UQ)(T)==="ENOENT")return;if((0,P.UQ)(T)!=="EINVAL")throw T}try{return(0,O.readFileSync)(R,"latin1")}catch(T){if((0,P.UQ)(T)==="ENOENT")return;throw T}}a($,"owne\
rOf");function g(R,T,v){for(let j=0;j<2;)G(R,T,v),j=D(R,T)||$(R)===T?0:j+1}a(g,"release");function D(R,T){const v=(0,E.dirname)(R),j=B(v).filter(U=>U.startsWith(
`${(0,E.basename)(R)}.`)&&/^\d+-\d+-/.test(U.slice((0,E.basename)(R).length+1))).map(U=>(0,E.join)(v,U)).filter(U=>$(U)===T);for(const U of j)(0,O.rmSync)(U,{force:!0});
return j.length>0}a(D,"removeAsides");function B(R){try{return(0,O.readdirSync)(R)}catch(T){if((0,P.UQ)(T)==="ENOENT")return[];throw T}}a(B,"namesIn");function G(R,T,v){
$(R)===T&&L(R,T,v)}a(G,"takeAway");function L(R,T,v){const j=`${R}.${(0,J.Pg)()}`;try{(0,O.renameSync)(R,j)}catch(k){if((0,P.UQ)(k)==="ENOENT")return;throw k}const U=$(
j);U!==void 0&&U!==T&&!oe(j,R,U)&&v(U),(0,O.rmSync)(j,{force:!0})}a(L,"takeAsideAndLook");function oe(R,T,v){try{return(0,O.linkSync)(R,T),!0}catch(j){return(0,P.
UQ)(j)==="EEXIST"?!1:$(R)!==v||K(T,v)}}a(oe,"putBack");function K(R,T){try{return(0,O.symlinkSync)(T,R),!0}catch(v){const j=(0,P.UQ)(v)??"";if(j==="EEXIST")return!1;
if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(j))throw v;return te(R,T)}}a(K,"create");function te(R,T){try{const v=(0,O.openSync)(R,"wx");try{(0,O.writeSync)(
v,T)}catch(j){throw(0,O.rmSync)(R,{force:!0}),j}finally{(0,O.closeSync)(v)}}catch(v){if((0,P.UQ)(v)==="EEXIST")return!1;throw v}return $(R)===T}a(te,"createFile");
function ae(R){const T=(0,O.lstatSync)(R,{throwIfNoEntry:!1})?.mtimeMs;return T===void 0?0:(0,F.H)((0,E.dirname)(R))-T}a(ae,"ageOf")}),49700:((ie,V,m)=>{m.d(V,{
Ht:a(()=>P,"Ht"),QD:a(()=>C,"QD"),Yw:a(()=>X,"Yw"),fc:a(()=>J,"fc"),kq:a(()=>H,"kq"),v8:a(()=>Z,"v8")});var O=m(51455),E=m(76760),z=m(24746),_=function(x,b,$){if(b!=
null){if(typeof b!="object"&&typeof b!="function")throw new TypeError("Object expected.");var g,D;if($){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");g=b[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");g=b[Symbol.dispose],
$&&(D=g)}if(typeof g!="function")throw new TypeError("Object not disposable.");D&&(g=a(function(){try{D.call(this)}catch(B){return Promise.reject(B)}},"dispose")),
x.stack.push({value:b,dispose:g,async:$})}else $&&x.stack.push({async:!0});return b},F=(function(x){return function(b){function $(G){b.error=b.hasError?new x(G,
b.error,"An error was suppressed during disposal."):G,b.hasError=!0}a($,"fail");var g,D=0;function B(){for(;g=b.stack.pop();)try{if(!g.async&&D===1)return D=0,b.
stack.push(g),Promise.resolve().then(B);if(g.dispose){var G=g.dispose.call(g.value);if(g.async)return D|=2,Promise.resolve(G).then(B,function(L){return $(L),B()})}else
D|=1}catch(L){$(L)}if(D===1)return b.hasError?Promise.reject(b.error):Promise.resolve();if(b.hasError)throw b.error}return a(B,"next"),B()}})(typeof SuppressedError==
"function"?SuppressedError:function(x,b,$){var g=new Error($);return g.name="SuppressedError",g.error=x,g.suppressed=b,g});async function P(x){if(process.geteuid?.()===
0)for(let b=x;;b=(0,E.dirname)(b)){const $=await(0,O.stat)(b).catch(g=>{if(!((0,z.UQ)(g)==="ENOENT"||(0,z.UQ)(g)==="ENOTDIR"))throw g});if($)return $.uid===0?void 0:
{uid:$.uid,gid:$.gid}}}a(P,"ownerBelow");async function J(x,b){const $=await(0,O.mkdir)(x,{recursive:!0});if(!(!b||$===void 0))for(let g=x;g.length>=$.length;g=
(0,E.dirname)(g))await(0,O.chown)(g,b.uid,b.gid)}a(J,"makeFolder");async function H(x,b){const $=await(0,O.mkdir)(x,{recursive:!0});if($!==void 0)for(let g=x;g.
length>=$.length;g=(0,E.dirname)(g))b&&await(0,O.chown)(g,b.uid,b.gid),await X((0,E.dirname)(g))}a(H,"makeFolderDurably");async function C(x,b){await(0,O.mkdir)(
x),b&&await(0,O.chown)(x,b.uid,b.gid)}a(C,"makeFolderIn");async function Z(x,b,$){const g={stack:[],error:void 0,hasError:!1};try{const D=_(g,await(0,O.open)(x,
"wx"),!0);await D.writeFile(b),$&&await D.chown($.uid,$.gid),await D.sync()}catch(D){g.error=D,g.hasError=!0}finally{const D=F(g);D&&await D}}a(Z,"writeDurably");
async function X(x){const b={stack:[],error:void 0,hasError:!1};try{await _(b,await(0,O.open)(x,"r"),!0).sync().catch(g=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,z.UQ)(g)??""))throw g})}catch($){b.error=$,b.hasError=!0}finally{const $=F(b);$&&await $}}a(X,"syncFolder")}),56690:((ie,V,m)=>{m.d(V,{IX:a(()=>X,
"IX"),Pg:a(()=>P,"Pg"),Tu:a(()=>H,"Tu"),b8:a(()=>Z,"b8"),eB:a(()=>C,"eB"),sg:a(()=>J,"sg")});var O=m(77598),E=m(73024),z=m(48161),_=m(24746);const F=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function P(){return G??=(0,_.zL)("reading /proc/self/stat",()=>$()),`${process.pid}-${G}-${oe()}-${(0,O.randomBytes)(6).toString("hex")}`}a(P,"processToken");function J(v){
return F.test(v)}a(J,"isToken");function H(v){const j=F.exec(v),[U,k]=[oe().slice(0,8),oe().slice(8)];return!j||j[4]!==k?"unknown":j[3]!==U?"dead":x(Number(j[1]),
j[2]??B)}a(H,"tokenState");function C(v){return F.exec(v)?.[3]===oe().slice(0,8)?H(v):"unknown"}a(C,"sharedTokenState");function Z(v){const j=F.exec(v)?.[1];return j===
void 0?void 0:Number(j)}a(Z,"pidOf");function X(v){return F.exec(v)?.[4]===oe().slice(8)}a(X,"isLocal");function x(v,j){if(!D(v))return"dead";const U=b(v);return U===
void 0||j===B||U===j?"alive":"dead"}a(x,"processState");function b(v){return T(()=>g((0,E.readFileSync)(`/proc/${v}/stat`,"latin1")))}a(b,"startTime");function $(){
try{return g((0,E.readFileSync)("/proc/self/stat","latin1"))??B}catch(v){if((0,_.UQ)(v)==="ENOENT")return B;throw v}}a($,"ownStart");function g(v){return v.slice(
v.lastIndexOf(")")+2).split(" ")[19]}a(g,"startIn");function D(v){try{return process.kill(v,0),!0}catch(j){return(0,_.UQ)(j)!=="ESRCH"}}a(D,"signalReaches");const B="\
0";let G,L;function oe(){return L??=(0,_.zL)("reading the identity of this machine",()=>R(K("/proc/sys/kernel/random/boot_id"))+R(`${K("/etc/machine-id")} ${(0,z.
hostname)()} ${te()}`)),L}a(oe,"machine");function K(v){return ae(()=>(0,E.readFileSync)(v,"latin1"))??""}a(K,"textOf");function te(){return ae(()=>(0,E.readlinkSync)(
"/proc/self/ns/pid"))??""}a(te,"pidNamespace");function ae(v){try{return v()}catch(j){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,_.UQ)(j)??""))return;
throw j}}a(ae,"readable");function R(v){return(0,O.hash)("sha256",v,"hex").slice(0,8)}a(R,"short");function T(v){try{return v()}catch{return}}a(T,"readOr")}),95434:((ie,V,m)=>{
m.d(V,{L:a(()=>P,"L")});var O=m(22506),E=m(69865);const z=1e4,_=10,F=3e3;function P(H){return{start:a((C,Z,X)=>J({label:C,total:Z,waiting:X},H),"start")}}a(P,"p\
rogressLines");function J({label:H,total:C,waiting:Z},X){const x=performance.now();let b=0,$={at:x,percent:0,bytes:0};const g=setInterval(L,z);g.unref();let D=!1;
return{add(K){b+=K,B()>=$.percent+_&&B()<100&&performance.now()-$.at>=F&&L()},done(){if(D)return;D=!0,clearInterval(g);const K=(performance.now()-x)/1e3;K*1e3>=
F&&X(`${H}: ${(0,E.z3)(b)} in ${(0,O.Xo)(K)} (${(0,E.CE)(b,K)})`)}};function B(){return C===void 0||C===0?0:Math.min(100,Math.floor(b/C*100))}function G(){return C===
void 0?(0,E.z3)(b):`${B()} % of ${(0,E.z3)(C)}`}function L(){const K=performance.now(),te=b>0&&b===$.bytes?Z?.():void 0;te!==void 0?X(`${H}: ${G()}, ${te}`):C!==
void 0&&b>=C&&b===$.bytes?X(`${H}: ${(0,E.z3)(b)}, finishing`):oe(K),$={at:K,percent:B(),bytes:b},g.refresh()}function oe(K){const te=(b-$.bytes)*1e3/(K-$.at),ae=C!==
void 0&&te>0&&b<C?`, ${(0,O.Xo)((C-b)/te)} left`:"";X(`${H}: ${G()}, ${(0,E.CE)(te,1)}${ae}`)}}a(J,"startTask")}),63827:((ie,V,m)=>{m.d(V,{x:a(()=>O,"x")});const O="\
0.1.0"}),24316:((ie,V,m)=>{m.d(V,{Z:a(()=>H,"Z")});var O=m(77598),E=m(76760),z=m(75892),_=m(24746),F=m(80627),P=m(49700),J=m(41232);async function H(C,{signal:Z,
wait:X=0}){const x=(0,E.join)((0,J.Wx)(),".config","vm","locks");try{await(0,_.MH)(`cannot create a lock in ${x}`,async()=>(0,P.fc)(x,await(0,P.Ht)(x)))}catch(b){
throw b instanceof z.iC?new z.iC(b.message,{cause:b,hint:"Set HOME to a writable folder"}):b}return await(0,F.Ke)((0,E.join)(x,`${(0,O.hash)("sha256",C,"hex").slice(
0,16)}.lock`),{wait:X,signal:Z})}a(H,"lockWork")}),11028:((ie,V,m)=>{m.d(V,{k:a(()=>O,"k")});const O={machine:"vm-snapshot.machine",directory:"vm-snapshot.machi\
ne.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{ms as id,ys as ids,ws as modules};
