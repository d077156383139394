var ls=Object.defineProperty;var a=(ne,H)=>ls(ne,"name",{value:H,configurable:!0});const ys=1700,ws=[1700],Es={31700:((ne,H,m)=>{m.r(H),m.d(H,{runProcess:a(()=>ps,"runProcess")});var O=m(20473),D=m(57975),b=m(75892),U=m(47014),v=m(75558),C=m(14717);
function M({ref:r,digest:e,manifest:o,isProtected:t}){return{name:r.name,project:r.project,reference:(0,v.SN)(r),digest:e,kind:o.kind,type:o.is_global?"global":
"project",...t===void 0?{}:{protected:t},created_at:o.created_at,...o.trigger===void 0?{}:{trigger:o.trigger},...o.context===void 0?{}:{context:o.context},...o.
run_id===void 0?{}:{run_id:o.run_id},...o.container===void 0?{}:{container:o.container},size_bytes:o.size_bytes,platform:o.platform,languages:o.languages,tools:o.
tools,source:(0,C.vz)(o),description:o.description,image_digest:o.image_digest,git:o.git}}a(M,"snapshotData");function Q({ref:r,digest:e,manifest:o,isProtected:t=!1}){
return{reference:(0,v.SN)(r),digest:e,protected:t,...o}}a(Q,"manifestData");function z(r){return{read_bytes:r.bytesRead,new_bytes:r.bytesNew,stored_bytes:r.bytesStored}}
a(z,"statsData");function J(r){return JSON.stringify(r,null,2)}a(J,"toJson");async function X(r){const{stringify:e}=await m.e(8815).then(m.t.bind(m,38815,19));return e(
r,{aliasDuplicateObjects:!1}).trimEnd()}a(X,"toYaml");var P=m(41232);function E(){const{stdin:r,stdout:e,stderr:o,env:t}=process;return{stdin:r,stdout:e,stderr:o,
env:t,cwd:process.cwd(),home:(0,P.Wx)(t)}}a(E,"processTerminal");function $({stdin:r,stderr:e,env:o}){return r.isTTY===!0&&e.isTTY===!0&&!q(o)}a($,"canAsk");function S({
stderr:r,env:e}){return r.isTTY===!0&&!q(e)&&e.TERM!=="dumb"}a(S,"canRewrite");function I({stdout:r,env:e}){const o=Number(e.COLUMNS);return r.columns||(Number.
isInteger(o)&&o>0?o:120)}a(I,"widthOf");function N(r){return/[^\x20-\x7e]| {2}|^ | $/.test(r)?(0,D.stripVTControlCharacters)(r).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").
trim():r}a(N,"plain");function Y(r){return r.split(/\r?\n/).map(e=>(0,D.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(Y,"plainLines");function q(r){return r.CI!==void 0&&r.CI!==""&&r.CI!=="0"&&r.CI!=="false"}a(q,"inCi");function W(r,e){return r.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(W,"hasColours");const G="This is a bug in vm. Please report it with the output of --verbose";function ee(r,e,{json:o,verbose:t,writeOption:n}){return o?
e.stdout.write(`${J({error:j(r,n)})}
`):e.stderr.write(`${R(r,{coloured:W(e.stderr,e.env),writeOption:n})}
`),t&&e.stderr.write(`${Y(V(r))}
`),se(r)}a(ee,"reportFailure");function se(r){const e=(0,U.bv)(r);return e instanceof b.JC?b.ai[e.code]:1}a(se,"exitCodeOf");function R(r,{coloured:e,writeOption:o}){
const t=(0,U.bv)(r),{message:n,hint:s}=j(t,o),i=e?(0,D.styleText)(["red","bold"],"Error:",{validateStream:!1}):"Error:";return[`${t instanceof b.cc?"":`${i} `}${n}`,
...(0,U._V)(r).map(_),...s===void 0?[]:[s]].map(u=>Y(T(u))).join(`
`)}a(R,"failureText");function T(r){return r.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(T,"shortIds");function _(r){return`Cleanup also faile\
d: ${r instanceof Error?r.message:r}`}a(_,"alsoFailed");function j(r,e){const o=(0,U.bv)(r);if(!(o instanceof b.JC))return{code:"ERR_UNKNOWN",message:o instanceof
Error?o.message:String(o),hint:G};const{code:t,fields:n}=o,{message:s,hint:i}=o.written(e);return{code:t,message:s,...i===void 0?{}:{hint:i},...Object.keys(n).length>
0?{fields:n}:{}}}a(j,"failureData");function V(r){return[(0,U.bv)(r),...(0,U._V)(r)].map(ie).join(`
then, during cleanup: `)}a(V,"traces");function ie(r){const e=[];for(let o=r;o!==void 0&&e.length<10;o=o instanceof Error?o.cause:void 0)e.push(o instanceof Error?
o.stack??o.message:String(o));return e.join(`
caused by `)}a(ie,"trace");var A=m(67375),pe=m(29172),ce=m(10571),me=m(73515),k=m(69865);const ye={ERR_COMMAND:"another program failed (a build step, the daemon\
), or a bug in vm",ERR_INPUT:"invalid usage: a flag, a name or a file is wrong",ERR_NOT_FOUND:"the named object was not found",ERR_EXISTS:"the name or the file \
already exists; nothing was changed",ERR_DENIED:"insufficient permissions",ERR_UNAVAILABLE:"Docker or a service is not available",ERR_INTEGRITY:"data does not m\
atch its digest or its format",ERR_UNSUPPORTED:"the platform, version or feature is not supported here",ERR_EXHAUSTED:"a disk is full, or a quota or size limit \
is exceeded",ERR_CONFLICT:"another process changed it first, or a reference points to another image",ERR_CANCELLED:"cancelled by Ctrl-C or at a prompt (143 by S\
IGTERM, 129 by SIGHUP)"},ue=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function Xe(r){
return["EXIT STATUS","  0    success",...Object.keys(b.ai).filter(t=>xt.includes(t)||r.includes(t)).map(t=>`  ${String(b.ai[t]).padEnd(5)}${ye[t]}`)].join(`
`)}a(Xe,"exitStatus");const xt=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],Mt=1e3;function B(r,{examples:e,exits:o}){return r.option("--store <location>","locat\
ion of the snapshots (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snaps\
hots)").option("--json","print one JSON document on standard output, also for errors").option("-q, --quiet","print only the resulting name, path or reference, a\
nd warnings").option("-v, --verbose","print details, and the stack trace of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${Xe(o)}`)}a(B,"finish");function te(){return new A.c$("--project <project>","project of the snapshot (default: project.name of vm.yaml, the name of the Compose\
 project, or the folder of the git repository)")}a(te,"projectOption");function de(){return[new A.c$("--jobs <count>","number of parallel transfers (default: de\
pends on the store)"),new A.c$("--limit-rate <rate>","maximum bytes per second, such as 10MB/s, averaged over several seconds")]}a(de,"transferOptions");function Lt({
jobs:r,limitRate:e}){return{...r!==void 0&&{jobs:Ee("--jobs",r,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:Ut(e)}}}a(Lt,"limitsOf");function Ut(r){const e=(0,k.
z_)(r.replace(/\/s$/,""));if(e<Mt)throw new b.dz(`--limit-rate '${r}' is less than 1 kB/s`,{hint:"Use a rate such as 10MB/s"});return e}a(Ut,"byteRate");function ae(){
return new A.c$("-y, --yes","skip the confirmation")}a(ae,"yesOption");function Se(r){return`--${r.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a(Se,"flagOf");function we(r,e=[]){
return[...e,r]}a(we,"collect");function Ye(r,e,o){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):o?.[s];if(s===""||i.length===
0&&o===void 0)throw new b.dz(`${r} '${n}' is not KEY=VALUE`,{hint:`For example: ${r} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(Ye,"\
keyValues");function Ee(r,e,{from:o,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=o&&n<=t)return n;throw new b.dz(`${r} '${e}' is not a whole number\
 from ${o} to ${t}`,{hint:`For example: ${r} ${Math.max(o,3)}`})}a(Ee,"wholeNumber");var L=m(22506);function Ge(r){return Ie(r,({selectors:e})=>e,{help:a(({spec:e})=>e.
help,"help")})}a(Ge,"selectorFlags");function Qe(r){return Ie(r,({captureOptions:e})=>e)}a(Qe,"captureFlags");function zt(r){return Ie(r,({restoreOptions:e})=>e)}
a(zt,"restoreFlags");function Ne(r){return({id:e,value:o})=>{const n=r.all.map(({selectors:i,captureOptions:c,restoreOptions:d})=>(i[e]??c[e]??d[e])?.flag).find(
i=>i!==void 0),s=n===void 0?Se(e):`--${n}`;return o===void 0||o===!0?s:`${s} ${o}`}}a(Ne,"flagWriter");function Ie(r,e,{help:o=Bt}={}){const t=(0,O.cz)(r,e).map(
n=>({...n,flag:Ft(n,o(n))}));return{options:t.map(({flag:n})=>n),values:a(n=>Object.fromEntries(t.map(s=>[s.id,Vt(s,n[s.flag.attributeName()])])),"values")}}a(Ie,
"flagsOf");function Bt({kinds:r,spec:e}){const o=`for ${(0,O.B7)(r)}: ${e.help}`;return e.default===void 0?o:`${o} (default: ${e.default})`}a(Bt,"helpOf");function Ft({
id:r,spec:e},o){const{type:t,value:n="value",optionalValue:s,choices:i}=e,c=e.flag===void 0?Se(r):`--${e.flag}`,d=t==="flag"?"":s?` [${n}]`:` <${n}>`,u=new A.c$(
`${c}${d}`,o);return t==="list"&&u.argParser(we),i!==void 0&&u.choices(i),u}a(Ft,"toFlag");function Vt({spec:r,flag:e},o){return e.negate?o===!1:o===!0&&r.optionalValue?
r.default:r.type==="duration"&&typeof o=="string"?(0,L.E9)(o,"90s or 20m"):o}a(Vt,"toValue");var Wt=m(26848);async function Je(r,{stdin:e,stderr:o},t){const n=(0,Wt.
createInterface)({input:e,output:o,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{o.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${r} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new b.cc("Cancelled at the prompt; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(Je,"askYesNo");var Ht=m(45680),Ae=m(57588),Kt=m(
95434);const Xt=3e3,Yt=1e3;function Gt({label:r,total:e,waiting:o},t){return{label:r,total:e,waiting:o,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(
Gt,"startMeter");function Qt(r,e){const o=e-r.measured.at;if(o<=0)return;const t=(r.done-r.measured.done)*1e3/o,s=r.measured.at===r.started&&r.measured.done===0?
0:.5**(o/Xt);r.rate=r.rate*s+t*(1-s),r.done>r.measured.done&&(r.moved=e),r.measured={at:e,done:r.done}}a(Qt,"measure");function Jt({total:r,done:e}){if(!(r===void 0||
r<=0))return Math.min(1,e/r)}a(Jt,"fraction");function Zt({total:r,done:e,measured:o,moved:t,waiting:n}){if(!(o.at-t<Yt||e===0))return n?.()??(r!==void 0&&r>0&&
e>=r?"finishing":void 0)}a(Zt,"standstill");function qt({total:r,done:e,rate:o}){if(!(r===void 0||o<=0||e>=r))return(r-e)/o}a(qt,"secondsLeft");const Ze="  ";function be(r,e,{
width:o,bold:t}){const n=new Map(e.map(h=>[h,r.map(w=>N(h.cell(w)))])),s=new Map(e.map(h=>[h,er([h.title,...n.get(h)??[]])])),i=a(h=>s.get(h)??0,"natural"),c=a(
h=>Math.min(i(h),Math.max(h.title.length,h.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(h=>h.drop===void 0||n.get(h)?.some(w=>w!=="")),u=tr(d,c,o),f=rr(
u,{natural:i,least:c},o),l=a(h=>u.map((w,g)=>{const x=f[g]??0,F=Ce(h[g]??"",x);return w.align==="right"?F.padStart(x):F.padEnd(x)}).join(Ze).trimEnd(),"line"),p=l(
u.map(h=>h.title)),y=r.map((h,w)=>l(u.map(g=>n.get(g)?.[w]??"")));return[t?(0,D.styleText)("bold",p,{validateStream:!1}):p,...y].join(`
`)}a(be,"renderTable");function Ce(r,e){return r.length<=e?r:e<=3?r.slice(0,e):`${r.slice(0,e-3).trimEnd()}...`}a(Ce,"cut");function er(r){return r.reduce((e,o)=>Math.
max(e,o.length),0)}a(er,"longestOf");function tr(r,e,o){let t=r;for(;qe(t.map(e))>o;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(tr,"columnsThatFit");function rr(r,{natural:e,least:o},t){const n=r.map(o);let s=t-qe(n);for(;s>0;){const i=r.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const f=Math.
min(c,u,s);n[d]=(n[d]??0)+f,s-=f}}return n}a(rr,"share");function qe(r){return r.reduce((e,o)=>e+o,0)+Ze.length*Math.max(0,r.length-1)}a(qe,"total");const et=20,
or=16;function nr(r,{width:e,labels:o=0}){const t=N(r.label),n=Jt(r),[s,...i]=sr(r),c=n===void 0?[]:[ar(n)],u=[[...n===void 0?[]:[ir(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const f of u){const l=f.map(y=>`  ${y}`).join(""),p=e-l.length;if(p>=Math.min(t.length,or))return Ce(t,p).padEnd(Math.min(o,p))+l}return Ce(
t,e)}a(nr,"barLine");function sr(r){const e=Zt(r),o=e===void 0?qt(r):void 0,t=r.total===void 0||r.total<=0?"":` of ${(0,k.z3)(Math.max(r.total,r.done))}`;return[
`${(0,k.z3)(r.done)}${t}`,e??`${(0,k.z3)(Math.round(r.rate))}/s`,...o===void 0?[]:[`${(0,L.Xo)(Math.max(1,o)).replace(/\.\d/,"")} left`]]}a(sr,"amounts");function ir(r){
const e=Math.round(r*et);return"█".repeat(e)+"░".repeat(et-e)}a(ir,"bar");function ar(r){return`${String(Math.floor(r*100)).padStart(3)} %`}a(ar,"percent");
const cr=100,xe=8,dr=40,ur=300;class fr{static{a(this,"LiveProgress")}#e;#r=new Set;#t=0;#o;constructor(e){this.#e=e}start(e,o,t){const n=Gt({label:e,total:o,waiting:t},
performance.now());return this.#r.add(n),this.#o??=setInterval(()=>this.#s(),cr).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#r.delete(n),this.#r.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#o!==void 0&&this.#s()}close(){clearInterval(this.#o),this.#o=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),o=[...this.#r].
filter(i=>e-i.started>=ur);for(const i of o)Qt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(dr,Math.max(0,...o.map(({label:i})=>i.length))),s=o.slice(0,xe).map(
i=>nr(i,{width:t,labels:n}));o.length>xe&&s.push(`and ${o.length-xe} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function pr(r,{quiet:e,verbose:o,writeOption:t}){
const n=!e&&S(r)?new fr(r.stderr):void 0,s=a(l=>(0,Ae.M9)(l,t),"written"),i=a(l=>{const p=Y(l);n===void 0?r.stderr.write(`${p}
`):n.above(p)},"print"),c=W(r.stderr,r.env),d=a((l,p)=>c?(0,D.styleText)(l,p,{validateStream:!1}):p,"tint"),u=(0,Ht.a)(),f=a(()=>n?.close(),"clear");return{log:{
debug:o?l=>i(d("dim",s(l))):u.log.debug,info:e?u.log.info:l=>i(s(l)),warn:a(l=>i(`${d("yellow","Warning:")} ${s(l)}`),"warn")},progress:e?u.progress:n??(0,Kt.L)(
i),clear:f,[Symbol.dispose]:f}}a(pr,"openReporter");function lr(r,{terminal:e,app:o,signal:t}){const n=r.quiet===!0||r.json===!0,s=Ne(o.kinds),i=pr(e,{quiet:n,verbose:r.
verbose===!0,writeOption:s}),c={signal:t,log:i.log,progress:i.progress},d=Lt(r);let u=0,f;const l=a(()=>(f??=(0,me.RB)(r.config,e),f),"config"),p=a(async y=>await(0,ce.
Fy)(y??r.store,e,(await l()).storagePath),"store");return{terminal:e,app:o,c,flags:r,config:l,store:p,get exitCode(){return u},catalog:a(async({create:y,mend:h=!1,
location:w})=>{if(w!==void 0&&r.store!==void 0)throw new b.dz("--store cannot be combined with --to or --from",{hint:"Remove one of them"});const{location:g}=await p(
w);return await o.openCatalog(g,{create:y,mend:h,signal:t,log:c.log,limits:d})},"catalog"),remote:a(async(y,{create:h})=>await o.openCatalog((0,ce.mP)(y,e),{create:h,
signal:t,log:c.log,limits:d}),"remote"),confirm:a(async(y,{yes:h,warning:w,refusal:g})=>{if(h!==!0&&(r.json===!0||!$(e)))throw g;if(w!==void 0&&c.log.warn(w),h!==
!0&&(i.clear(),!await Je(y,e,t)))throw new b.cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:y,text:h,bare:w,next:g,exitCode:x=0})=>{u=x,i.clear();
const F=r.json===!0?J(y):r.quiet===!0?w:h;F!==""&&e.stdout.write(`${F}
`),!n&&g!==void 0&&c.log.info(g)},"result"),[Symbol.dispose]:()=>i[Symbol.dispose]()}}a(lr,"openCommandContext");function K(r,{terminal:e}){return`${W(e.stdout,
e.env)?(0,D.styleText)("green","✓",{validateStream:!1}):"✓"} ${N(r)}`}a(K,"success");var hr=m(63827),re=m(76760),Me=m(51102),mr=m(44143);const tt="vm.yaml";
function ge(){return[new A.c$("--config <file>","path of the vm.yaml (default: vm.yaml in this folder)"),new A.c$("--project <project>","name of the machine (de\
fault: project.name of the vm.yaml, else the project of this folder)")]}a(ge,"machineOptions");function ve({config:r,...e}){return e}a(ve,"commonFlags");async function Le({
config:r,project:e},{cwd:o},{optional:t}){const n=(0,re.resolve)(o,r??tt),s=(0,re.dirname)(n),i=await rt(r??tt,o).catch(c=>{if(!(t&&r===void 0&&c instanceof b.m_))
throw c});return{config:i??{mounts:[]},project:await ot(e,i?.project,s),directory:s,file:i===void 0?void 0:n,digest:(0,mr.ol)(JSON.stringify(i??{}))}}a(Le,"read\
MachineFile");async function $e({config:r,project:e},{cwd:o}){const t=r===void 0||e!==void 0?void 0:await rt(r,o);return await ot(e,t?.project,r===void 0?o:(0,re.
dirname)((0,re.resolve)(o,r)))}a($e,"machineName");async function rt(r,e){return await(await Promise.all([m.e(8815),m.e(5587)]).then(m.bind(m,95587))).readVmYaml(
r,e)}a(rt,"read");async function ot(r,e,o){return r!==void 0?(0,v.Tb)((0,v.XB)(r)):e===void 0?await(0,Me.p)(o):(0,v.Tb)(e)}a(ot,"nameOf");var le=m(11028);function yr(r,{
project:e,directory:o,file:t,digest:n,home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:f}=r,l=f.map(({kind:p,source:y,target:h,readOnly:w})=>({kind:p,source:p===
"bind"?nt(y,{directory:o,home:s}):`${e}_${y}`,target:h,readOnly:w}));return{project:e,directory:o,settings:{hostname:e,labels:{[le.k.machine]:e,[le.k.directory]:o,
[le.k.box]:i===void 0?"":Ue(i),[le.k.config]:n,...t!==void 0&&{[le.k.file]:t}},volumeLabels:{[le.k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},
...u!==void 0&&{ports:u},mounts:l}}}a(yr,"planMachine");function nt(r,{directory:e,home:o}){return r==="~"||r.startsWith("~/")?(0,re.join)(o,r.slice(1)):(0,re.isAbsolute)(
r)?(0,re.resolve)(r):(0,re.resolve)(e,r)}a(nt,"absolutePath");function Ue(r){return r.kind==="snapshot"?`@${r.name}`:r.kind==="dockerfile"?r.path:r.reference}a(
Ue,"boxText");function ze(r,e){return async(o,t)=>{const n=`Snapshot built for ${o}, current platform is ${t}`;return await r.confirm("This may not work correct\
ly. Continue?",{yes:e,warning:n,refusal:new b.Wt(n,{hint:"This may not work correctly. Use --yes to continue anyway",fields:{snapshot:o,host:t}})}),!0}}a(ze,"pl\
atformQuestion");function Re(r,{bold:e}){const o=r.map(([n,s])=>[n,N(s)]).filter(([,n])=>n!==""),t=Math.max(...o.map(([n])=>n.length))+2;return o.map(([n,s])=>(e?
(0,D.styleText)("bold",n.padEnd(t),{validateStream:!1}):n.padEnd(t))+s).join(`
`)}a(Re,"renderFacts");function wr({ref:r,digest:e,manifest:o,isProtected:t},n){const s=o.blobs.filter(({role:d})=>d==="layer"),{git:i}=o,c=(0,C.vz)(o);return Re(
[["Name",(0,v.SN)(r)],["Description",o.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,L.Yi)(new Date(o.created_at))} by vm-snapshot ${o.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,L.Xo)(c.build_seconds)}`}`],["Trigger",o.trigger??""],["Context",o.context??""],["Run",
o.run_id??""],["Container",o.container===void 0?"":`${o.container.name} (${o.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with un\
committed changes":""].filter(Boolean).join(", ")],["Platform",o.platform],["Size",Er(o.size_bytes,s.length)],["Image",o.image_digest??""],["Services",(0,C.G6)(
o)?"":o.services.map(({name:d})=>d).join(", ")],["Volumes",o.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,k.z3)(u)})`).join(", ")],["Bind mounts",(o.bind_mounts??
[]).map(({path:d,size_bytes:u})=>`${d} (${(0,k.z3)(u)})`).join(", ")],["Parts",(o.parts??[]).map(({role:d,name:u,size_bytes:f})=>`${d} ${u} (${(0,k.z3)(f)})`).join(
", ")],["Excluded",(o.left_out??[]).join(", ")],["References",o.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(o.languages).map(([
d,u])=>`${d} ${u}`).join(", ")],["Tools",o.tools.join(", ")]],n)}a(wr,"renderDetails");function Er(r,e){return e===0?(0,k.z3)(r):`${(0,k.z3)(r)} in ${e} ${e===1?
"layer":"layers"}`}a(Er,"sizeText");function Oe(r){const{project:e,id:o,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:f,cpus:l,ports:p,
mounts:y}=r;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:o,created_at:u,memory_bytes:f??null,cpus:l??null,ports:p,mounts:y.map(
({kind:h,source:w,target:g,readOnly:x})=>({kind:h,source:w,target:g,read_only:x})),directory:c,config:d??null}}a(Oe,"machineData");function Be({state:r,exitCode:e,
ports:o}){const t=e===void 0?"":` with exit code ${e}`,n=r==="running"?Object.entries(o).map(([s,i])=>`${s} at ${i}`):[];return[`${r}${t}`,...n].join(", ")}a(Be,
"stateText");function br(r,e){const{project:o,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:f,directory:l}=r;return Re([["Machine",o],["State",
Be({...r,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,L.Yi)(new Date(s))],["Memory",i===void 0?"":(0,k.z9)(i)],["CPUs",c===void 0?"":String(c)],["Po\
rts",Object.entries(d).map(([p,y])=>`${p} at ${y}`).join(", ")],["Mounts",u.map(({source:p,target:y,readOnly:h})=>`${p} at ${y}${h?" (read-only)":""}`).join(", ")],
["Config",f??`none, created in ${l}`]],e)}a(br,"renderMachine");var st=m(51455),gr=m(69893);async function vr(r,{project:e,catalog:o,c:t}){const n=(0,v.rd)(r,{project:e}),
i=!(r.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:v.sT}}]:[n];for(const d of i)if(await o.store.read(d.ref,t)!==void 0)return d;const c=await _r(
n,o,t);throw new b.m_(`Snapshot '@${r}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(vr,"findBoxSnapshot");async function _r({ref:r},{store:e},o){
const t=[];for await(const n of e.listRefs(o)){const s=(0,v.SN)(n);if(n.name===r.name)return`Write "@${s}" to use '${s}', or make it global with: vm snapshot ta\
g ${s} @${r.name}`;(0,gr.S)(n.name,r.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(_r,"whatE\
lse");async function Sr(r,{project:e,directory:o,catalog:t},{terminal:n,app:s,c:i}){if(r.kind==="snapshot")return{name:await vr(r.name,{project:e,catalog:t,c:i}),
built:!1};const c=nt(r.path,{directory:o,home:n.home}),d=(await(0,st.stat)(c).catch(()=>{}))?.isDirectory()===!0;d&&await $r(c,r.path);const u=d?c:(0,re.dirname)(
c),f={context:u,...!d&&{file:c},buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},l=(0,re.relative)(o,c)||".",p={project:e,name:"box",spec:f,from:l,description:`\
Box of the machine ${e}`,directory:u},{ref:y,digest:h,built:w}=await s.buildIfMissing(p,{catalog:t,provider:await s.openDocker()},i);return w||i.log.info(`${r.path}\
 is unchanged: using its snapshot '${(0,v.SN)(y)}'`),{name:{ref:y,pin:h},built:w}}a(Sr,"resolveBox");async function $r(r,e){for(const o of["Dockerfile","dockerf\
ile"])if(await(0,st.stat)((0,re.join)(r,o)).catch(()=>{})!==void 0)return;throw new b.m_(`No Dockerfile found in '${e}'`,{hint:"Specify the file itself instead \
of its folder, or another folder"})}a($r,"assertDockerfile");var Rr=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
Or=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});async function it(r,e,o){const t=performance.now(),{box:n}=r.config;if(n===void 0)throw new b.dz(`The machine '${r.project}\
' has no box`,{hint:`Add a line such as vm.box: "@base" to ${r.file??"vm.yaml"}, or use --from-dockerfile <file>`});const s=yr(r.config,{...r,home:o.terminal.home}),
i=await o.app.openMachines(),c=await i.check(s,e,o.c),{machine:d,snapshot:u,built:f}=n.kind==="image"?{machine:await i.create(s,{image:n.reference,brought:!1,...e},
o.c)}:await Tr(n,{plan:s,host:i,replaces:c,...e},o),l=(performance.now()-t)/1e3,p=u===void 0||!f?Ue(n):`${Ue(n)} (built and stored as '${u}')`;o.result({data:{machine:Oe(
d),snapshot:u??null,built:f??!1,seconds:l},text:K(`Created the machine ${d.project} from ${p} in ${(0,L.Xo)(l)}: ${Be(d)}`,o),bare:d.project,next:`Open a shell \
in it with: docker exec -it ${d.project} sh`})}a(it,"createMachine");async function Tr(r,{plan:e,host:o,replaces:t,replace:n,yes:s},i){const c={stack:[],error:void 0,
hasError:!1};try{const{app:d,c:u}=i,f=Rr(c,await i.catalog({create:!0}),!0),{name:l,built:p}=await Sr(r,{...e,catalog:f},i),{manifest:y}=await d.inspect(l,f,u),
h=(0,v.SN)(l.ref),w=ze(i,s),{machine:g,title:x,open:F}=d.kinds.get(y.kind);if(g===void 0)throw new b.Wt(`'${h}' is ${x}, but a machine is one container`,{hint:`\
Restore it with: vm snapshot restore ${h}`});const Z=g.restoreRequest({name:e.project,settings:e.settings,replaces:t?.id}),{restored:He}=await d.restore({...Z,name:l,
confirmPlatform:w},{catalog:f,provider:await F()},u),Ke=g.imageOf(He);return{machine:Ke===void 0?await o.get(e.project,u):await o.create(e,{image:Ke.image,brought:Ke.
isNew,replace:n},u),snapshot:h,built:p}}catch(d){c.error=d,c.hasError=!0}finally{const d=Or(c);d&&await d}}a(Tr,"ofSnapshot");const jr=a((r,e)=>{const o=r.command(
"create").summary("create and start the machine of a vm.yaml").description('Create and start the machine that vm.yaml describes, a container of the Docker daemo\
n. Its box is a Dockerfile (built once and stored as a snapshot), an image, or a snapshot ("@name"). If the creation fails, everything is rolled back');for(const t of ge())
o.addOption(t);o.option("--from-dockerfile <file>","use this Dockerfile, or the one in this folder, as the box; vm.yaml is then optional").option("--force","rep\
lace an existing machine; its volumes are kept").addOption(ae()),B(o,{examples:["vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Doc\
kerfile.vibe --project vibe"],exits:ue}),o.action(t=>e(ve(t),async n=>{const{terminal:s}=n,i=t.fromDockerfile,c=await Le(t,s,{optional:i!==void 0}),d=i===void 0?
c.config.box:{kind:"dockerfile",path:(0,re.resolve)(s.cwd,i)},u={...c.config,...d!==void 0&&{box:d}};await it({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},
"createVerb"),Dr=a((r,e)=>{const o=r.command("destroy").summary("remove a machine").description("Remove the machine of a vm.yaml with all changes made in it. It\
s volumes are kept unless --volumes is given; snapshots are always kept");for(const t of ge())o.addOption(t);o.option("--volumes","also remove its volumes").option(
"-f, --force","skip the confirmation, same as --yes").addOption(ae()),B(o,{examples:["vm destroy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DE\
NIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action(t=>e(ve(t),async n=>{const{terminal:s,app:i,c}=n,d=await $e(t,s),u=await i.openMachines(),{machine:f,volumes:l}=await u.
remains(d,c),p=t.volumes===!0;if(f===void 0&&!p)return n.result({data:{project:d,destroyed:!1,volumes:[],kept:l},text:K(`The machine ${d} does not exist; these \
volumes of an earlier one remain: ${l.join(", ")}`,n),bare:d,next:"Remove them with: vm destroy --volumes"});const y=[...f===void 0?[]:["the machine and all cha\
nges made in it"],...p?l:[]].join(", ");await n.confirm(`Destroy ${d}? This cannot be undone.`,{yes:t.yes===!0||t.force===!0||void 0,refusal:new b.dz(`Destroyin\
g '${d}' (${y}) requires confirmation, but no terminal is available`,{hint:"Use --force to skip the confirmation; run `vm snapshot create <name>` first to keep \
a copy"})});const h=await u.destroy(d,{volumes:p},c),w=h.kept.length===0?"":`; kept: ${h.kept.join(", ")}`;n.result({data:{...h,destroyed:f!==void 0},text:K(`De\
stroyed ${d}${h.volumes.length===0?"":` with ${h.volumes.join(", ")}`}${w}`,n),bare:d})}))},"destroyVerb"),kr=a((r,e)=>{const o=r.command("status").summary("sho\
w the state of a machine").description("Show whether the machine of a vm.yaml exists and runs, what it was created from, and its resources, ports and mounts");for(const t of ge())
o.addOption(t);B(o,{examples:["vm status","vm status --json | jq -r .state","vm status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),
o.action(t=>e(ve(t),async n=>{const{terminal:s,app:i,c}=n,d=await(await i.openMachines()).get(await $e(t,s),c);n.result({data:Oe(d),text:br(d,{bold:W(s.stdout,s.
env)}),bare:d.state})}))},"statusVerb"),Pr=a((r,e)=>{const o=r.command("stop").summary("stop a machine and keep its data").description("Stop the machine of a vm\
.yaml. Its files and volumes are kept; vm up starts it again");for(const t of ge())o.addOption(t);B(o,{examples:["vm stop","vm stop --project shop"],exits:["ERR\
_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),o.action(t=>e(ve(t),async n=>{const{terminal:s,app:i,c}=n,d=await $e(t,s),u=await i.openMachines(),{state:f}=await u.
get(d,c),l=await u.stop(d,c),p=f==="running"||f==="paused";n.result({data:{machine:Oe(l),stopped:p},text:K(p?`Stopped the machine ${d}`:`The machine ${d} is not\
 running: ${f}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),Nr=a((r,e)=>{const o=r.command("up").summary("start a machine; create it first if \
it does not exist").description("Start the machine of a vm.yaml, and create it first if it does not exist. A running machine is not changed");for(const t of ge())
o.addOption(t);o.addOption(ae()),B(o,{examples:["vm up","vm up --project shop"],exits:ue}),o.action(t=>e(ve(t),async n=>{const{terminal:s,app:i,c}=n,d=performance.
now(),u=await $e(t,s),f=await i.openMachines(),l=await f.find(u,c);if(l===void 0){const g=await Le(t,s,{optional:!1});return await it(g,{replace:!1,yes:t.yes},n)}
const p=await Le(t,s,{optional:!0});p.file!==void 0&&p.file===l.file&&p.digest!==l.config&&c.log.warn(`${p.file} has changed since the machine was created: run \
vm create --force to recreate it`);const y=await f.start(u,c),h=(performance.now()-d)/1e3,w=l.state==="running"?`The machine ${u} is already running`:`Started t\
he machine ${u} in ${(0,L.Xo)(h)}`;n.result({data:{machine:Oe(y),started:l.state!=="running",seconds:h},text:K(`${w}: ${Be(y)}`,n),bare:u})}))},"upVerb");var Ir=m(
50755),oe=m(28278),he=m(83620),Ar=m(14390);function at({flags:r},e=r.store){return e===void 0?"":` --store ${(0,Ar.r)((0,he.DW)(e))}`}a(at,"sameStore");function Fe({
ref:r},e,o){return`Restore it with: vm snapshot restore ${(0,v.SN)(r)}${at(e,o)}`}a(Fe,"restoreIt");function ct(r,{to:e},o){const t=(0,v.SN)(r.ref),{stats:n,seconds:s,
buildSeconds:i,removed:c=[]}=r;o.result({data:{snapshot:M(r),stats:z(n),seconds:s,...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(M)}},text:K(
dt(r),o),bare:t,next:Fe(r,o,e)})}a(ct,"created");function dt(r){const{ref:e,manifest:o,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=r,c=s===void 0?(0,L.Xo)(n):
`${(0,L.Xo)(n)} after a build of ${(0,L.Xo)(s)}`,d=`${(0,k.z3)(o.size_bytes)}, ${ut(t,o)}`,u=i.map(f=>(0,v.SN)(f.ref)).join(", ");return`Created snapshot '${(0,v.
SN)(e)}': ${d}, in ${c}${u===""?"":`; removed to stay within the limits: ${u}`}`}a(dt,"createdText");function ut({bytesStored:r,bytesNew:e},{size_bytes:o}){return r===
0?"no new data":`${(0,k.z3)(r)} stored${ft(e,o)}`}a(ut,"gained");function ft(r,e){const o=e>0?Math.floor((1-r/e)*100):0;return o>0?`, ${o} % deduplicated`:""}a(
ft,"alreadyThere");var Cr=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},xr=(function(r){return function(e){function o(i){
e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Mr=a((r,e)=>{
const o=r.command("build").summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a\
 snapshot").argument("<name>","name of the new snapshot: base, my-app/base, or @base (global)").argument("[context]","the build context: a folder, or a URL that\
 Docker fetches, such as https://github.com/o/r.git",".").option("-f, --file <dockerfile>","the Dockerfile (default: Dockerfile in the context)").option("--targ\
et <stage>","the stage to build").addOption(new A.c$("--build-arg <key=value>","a build argument; KEY alone takes its value from the environment; repeatable").argParser(
we)).option("--platform <os/arch>","the platform to build for").addOption(new A.c$("--label <key=value>","a label of the image; repeatable").argParser(we)).addOption(
new A.c$("--secret <id=…,src=…>","a BuildKit secret, passed through and never recorded; repeatable").argParser(we)).option("--network <mode>","network mode \
for RUN instructions").option("--no-cache","build every step without the cache").addOption(new A.c$("--tag <reference>","an additional reference for the image; \
repeatable").argParser(we)).option("--description <text>","human-readable description").addOption(te()).option("--force","replace an existing snapshot of this n\
ame").option("--to <location>","store it in this repository instead of the default one: a folder or s3://bucket/prefix");for(const t of de())o.addOption(t);B(o,
{examples:['vm snapshot build @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',"vm snapshot build ci docker/ --target test --build-ar\
g NODE=22 --secret id=npm,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),
o.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,app:u,c:f}=i,l=(0,Ir.H)(Ur(n,s,d),{cwd:d.cwd}),p=await(0,oe.oW)(
t,{project:s.project,cwd:d.cwd}),y=await u.openDocker(),h=Cr(c,await i.catalog({create:!0,location:s.to}),!0),w={...l,ref:p,description:s.description??"",force:s.
force===!0};ct(await Lr(u.build(w,{catalog:h,provider:y},f),s),s,i)}catch(d){c.error=d,c.hasError=!0}finally{const d=xr(c);d&&await d}}))},"buildVerb");async function Lr(r,{
quiet:e,json:o}){try{return await r}catch(t){if(!(t instanceof b.Qd)||e===!0||o===!0)throw t;const{hint:n="See the output of the builder above",fields:s}=t;throw new b.
Qd(t.message.split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(Lr,"withoutBuilderOutput");function Ur(r,e,{env:o}){const{file:t,target:n,platform:s,network:i,secret:c,cache:d,tag:u}=e,
f=Ye("--build-arg",e.buildArg??[],o),l=Ye("--label",e.label??[]);return{context:r,file:t,target:n,platform:s,network:i,buildArgs:f,labels:l,secrets:c,noCache:!d,
tags:u}}a(Ur,"inputOf");var zr=m(44688);const Ve=1e6,pt="12h, 30d or 8w",Br=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function Fr(){const r=a(
(e,o)=>new A.c$(`--keep-${e} <number>`,`keep the newest snapshot of each of the last <number> ${o} that have one`),"keep");return[new A.c$("--keep-last <number>",
"keep the newest <number> snapshots of each project; 0 keeps none"),r("hourly","hours"),r("daily","days"),r("weekly","weeks"),r("monthly","months"),r("yearly","\
years"),new A.c$("--keep-within <duration>","keep snapshots created within this time before the newest one of the project: 12h, 30d, 8w"),new A.c$("--max-age <d\
uration>","remove snapshots that are older than this: 12h, 30d, 8w"),new A.c$("--max-count <number>","remove all but the newest <number> snapshots of each proje\
ct"),new A.c$("--max-size <size>","remove the oldest snapshots until the rest fit into this size in the repository: 500MB, 20GB")]}a(Fr,"retentionOptions");function Vr(r){
const{maxAge:e,maxCount:o,maxSize:t,keepLast:n,keepWithin:s}=r,i=Br.flatMap(d=>{const u=r[d];return u===void 0?[]:[[d,Ee(Se(d),u,{from:1,to:Ve})]]}),c={...e!==void 0&&
{maxAge:(0,L.E9)(e,pt)},...o!==void 0&&{maxCount:Ee("--max-count",o,{from:0,to:Ve})},...t!==void 0&&{maxSize:(0,k.z_)(t)},...n!==void 0&&{keepLast:Ee("--keep-la\
st",n,{from:0,to:Ve})},...Object.fromEntries(i),...s!==void 0&&{keepWithin:(0,L.E9)(s,pt)}};return(0,zr.M)(c,Se),c}a(Vr,"rulesOf");function Wr({remove:r,keep:e,
bytes:o},t,{whole:n,...s}){const i=[...r.map(({snapshot:p,rule:y})=>({does:"remove",snapshot:p,why:Hr(y,t)})),...n?e.map(({snapshot:p,reasons:y})=>({does:"keep",
snapshot:p,why:Kr(y)})):[]].sort((p,y)=>ht(y.snapshot)-ht(p.snapshot)),c=be(i,[{title:"ACTION",cell:a(({does:p})=>p,"cell")},{title:"NAME",cell:a(({snapshot:p})=>(0,v.
SN)(p.ref),"cell")},{title:"CREATED",cell:a(({snapshot:p})=>(0,L.Yi)(new Date(p.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:p})=>(0,k.z3)(p.manifest.
size_bytes),"cell"),align:"right"},{title:"REASON",cell:a(({why:p})=>p,"cell")}],s),d=o===void 0?"the freed space is unknown":`about ${(0,k.z3)(o)} to be freed`,
u=e.filter(p=>p.spared!==void 0).length,f=`${Te(e.length)} kept${u===0?"":`, ${u} of them despite a --max rule`}`,l=r.length===0?`Nothing to remove; ${f}`:`${Te(
r.length)} to remove, ${d}; ${f}`;return i.length===0?l:`${c}

${l}`}a(Wr,"renderPlan");function lt({remove:r,keep:e,bytes:o}){return{remove:r.map(({snapshot:t,rule:n})=>({...M(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...M(t),reasons:n,spared_from:s??null})),would_free_bytes:o??null}}a(lt,"planData");function Te(r){return r===1?"1 snapshot":`${r} snapshots`}a(Te,
"countOf");function Hr(r,{maxAge:e,maxCount:o,maxSize:t}){return{age:`older than ${e}`,count:`more than ${o}`,size:`more than ${t}`,keep:"no rule keeps it"}[r]}
a(Hr,"removedFor");function Kr(r){const e=r.map(o=>o==="newest"?"newest of its project":o);return e.length===0?"no rule removes it":e.join(", ")}a(Kr,"keptFor");
function ht({manifest:r}){return Date.parse(r.created_at)}a(ht,"madeAt");function mt({freed:r,pending:e,due:o}){const t=r===0?e===0?"nothing freed":"":`${(0,k.z3)(
r)} freed`,n=o===void 0?"":`${(0,k.z3)(e)} to be freed by a delete or clean after ${(0,L.Yi)(o)}`;return[t,n].filter(s=>s!=="").join(", ")}a(mt,"spaceText");function yt({
freed:r,pending:e,due:o}){return{freed_bytes:r,pending_bytes:e,pending_until:o?.toISOString()??null}}a(yt,"spaceData");var Xr=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Yr=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Gr=a((r,e)=>{const o=r.command("clean").
summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the rules do not keep, and free unused space. With --ke\
ep rules alone, a snapshot is removed if none of them keeps it. With --max rules, a snapshot is removed if one of them selects it and no --keep rule keeps it. P\
rotected snapshots are always kept, and so is the newest of each project unless --keep-last or --max-count is 0. Without rules, no snapshot is removed");for(const t of Fr())
o.addOption(t);o.addOption(te()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the name").option("--container <name>","on\
ly snapshots of this container, by name or ID").option("--all-projects","the snapshots of every project, and the global ones").option("--dry-run","change nothin\
g; show for each snapshot why it is kept or removed").option("--force","free space even if the repository has content but lists no snapshots").addOption(ae()),B(
o,{examples:["vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-age 30d --max-count 5","vm snapshot clean --max\
-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --project global --dry-run"],exits:["ERR_NOT_FOUND","\
ERR_DENIED","ERR_UNAVAILABLE"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,app:c,c:d}=n,u=Vr(t),f=await Jr(t,i),
l=Xr(s,await n.catalog({create:!1}),!0),p=await c.planClean(Qr(u,f,t),l,d),y=qr(p,t,n),h=p.remove.map(({snapshot:Z})=>(0,v.SN)(Z.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...lt(p)},text:y,bare:h});return}p.remove.length>0&&await Zr(p,y,n);const{removed:w,space:g}=await c.clean({...p,
force:t.force===!0},l,d),x=t.yes===!0&&p.remove.length>0?`${y}

`:"",F=w.length===0?"No snapshot removed":`Removed ${Te(w.length)}`;n.result({data:{dry_run:!1,...lt(p),removed:w.map(M),...yt(g)},text:`${x}${K(`${F}, ${mt(g)}`,
n)}`,bare:w.map(({ref:Z})=>(0,v.SN)(Z)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Yr(s);i&&await i}}))},"cleanVerb");function Qr(r,e,{container:o,filter:t}){return{rules:r,...e!==void 0&&{
project:e},...o!==void 0&&{container:o},...t!==void 0&&{filter:t}}}a(Qr,"requestOf");async function Jr({project:r,allProjects:e},{cwd:o}){if(e===!0){if(r!==void 0)
throw new b.dz("--project and --all-projects are mutually exclusive");return}return r===void 0?await(0,Me.p)(o):r===v.sT?r:(0,v.XB)(r)}a(Jr,"projectOf");async function Zr({
remove:r},e,o){const{flags:t,terminal:n}=o,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await o.confirm(`Remove ${r.length===1?"this snapshot":`these ${r.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new b.dz(`Removing ${Te(r.length)}\
 requires confirmation, but no terminal is available`,{hint:"Use --yes to skip the confirmation, or --dry-run to show the plan"})})}a(Zr,"clean_confirm");function qr(r,e,{
terminal:o}){return Wr(r,e,{width:I(o),bold:W(o.stdout,o.env),whole:e.dryRun===!0})}a(qr,"planText");var wt=m(80739),eo=m(42316),to=m(31983),ro=function(r,e,o){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},oo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else
n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});function Et(){return[new A.c$("--cont\
ext <text>","why the snapshot is created, in one line"),new A.c$("--run-id <id>","the run that the snapshot belongs to")]}a(Et,"occasionOptions");function bt(){
return new A.c$("--to <location>","store it in this repository instead of the default one: a folder or s3://bucket/prefix")}a(bt,"toOption");async function gt({
chosen:r,name:e,trigger:o,flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,app:c,c:d}=n,u={...t,chosen:r,name:e,trigger:o,directory:i.
cwd},f=await(0,to.j)(u,{config:await n.config(),app:c,c:d});if(f===void 0)return;const l=ro(s,await n.catalog({create:!0,location:t.to}),!0);return await(0,pe.ym)(
f,l,{app:c,c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=oo(s);i&&await i}}a(gt,"capture");async function vt(r,e){const{triggers:o,file:t}=await e.config(),
n=o.length===0?"none":o.join(", ");e.result({data:{snapshot:null,skipped:{trigger:r,triggers:o,config:t??null}},text:`No snapshot created: ${r} is not among the\
 triggers of ${t??"the defaults"} (${n})`,bare:""})}a(vt,"noSnapshot");const no={untouched:"nothing was started or written since; the next create or restore und\
oes it",runs:"its new containers run; the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missi\
ng",unreadable:"its journal cannot be read"},so=a((r,e)=>{const o=r.command("recover").summary("finish or undo an interrupted restore of a Compose project").description(
"Show the interrupted restores of Compose projects (after a kill or a reboot) and their state; or end the restore of one project: keep the new state (--finish),\
 or bring back the old one (--undo)").argument("[project]","the Compose project (default: show all)").addOption(new A.c$("--finish","keep the new state, and rem\
ove the old one if the new one is complete").conflicts("undo")).option("--undo","bring back the old state, and remove the new containers and volumes with everyt\
hing written to them since").addOption(ae());B(o,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:[
"ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return ao(
await s.app.lookAtRestores(s.c),{project:t,context:s});if(t===void 0)throw new b.dz(`--${i} requires the name of a project`,{hint:"List the interrupted restores\
 with: vm snapshot recover"});const c=a(f=>co(f,{project:t,how:i,yes:n.yes,context:s}),"confirm"),{where:d}=await s.app.decideRestore({project:t,how:i,confirm:c},
s.c),u=i==="finish"?"is finished: the new state is kept":"is undone: the old state is back";s.result({data:{project:t,how:i,where:d},text:K(`The restore of '${t}\
' ${u}`,s),bare:t})}))},"recoverVerb");async function je({app:r,flags:e,c:o}){if(e.quiet===!0)return;const t=await r.interrupted({signal:AbortSignal.any([o.signal,
AbortSignal.timeout(io)])}).catch(()=>[]);for(const{project:n,...s}of t)o.log.warn(`${_t({project:n,...s})} is pending: run vm snapshot recover ${n}`)}a(je,"war\
nOfInterrupted");const io=3e3;function _t({project:r,snapshot:e,began:o}){const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(o))?"":`, started at ${(0,L.
Yi)(new Date(o))},`;return`the restore of the project '${r}'${t}${n} was interrupted and`}a(_t,"titleOf");function ao(r,{project:e,context:o}){const t=r.filter(
i=>e===void 0||i.project===e),n=t.map(i=>[`${uo(_t(i))} is pending: ${no[i.finding]}`,...i.where.map(c=>`  ${c}`),`  Keep the new state:       vm snapshot recov\
er ${i.project} --finish`,`  Bring back the old one:   vm snapshot recover ${i.project} --undo`].join(`
`));o.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"There are no interrupted restores"}})}a(ao,"show");async function co(r,{project:e,how:o,yes:t,context:n}){const s=o==="finish"?"the o\
ld state is removed":"new containers and volumes are removed with everything written to them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of \
'${e}': ${s}`,...r].join(`
`),refusal:new b.dz(`The restore of '${e}' requires a decision, but no terminal is available`,{hint:`Use --yes to continue: ${s}`})})}a(co,"ask");function uo(r){
return r.charAt(0).toUpperCase()+r.slice(1)}a(uo,"capital");const fo=a((r,e,{kinds:o})=>{const[t,n]=[Ge(o),Qe(o)],s=r.command("create").summary("capture a Compo\
se project, a container, or an existing image").description("Capture the Compose project of this folder, or its machine (vm create) if there is no Compose file:\
 an image of every container, every volume, and the Compose files. With --container, capture one container with its volumes. With --image or --archive, capture \
an image of the Docker daemon, or one that another tool saved to a file").argument("[name]","name of the new snapshot: base, my-app/base, or @base (global); def\
ault: generated by naming_pattern of the configuration");for(const i of t.options)s.addOption(i);s.option("--description <text>","human-readable description").addOption(
te()).addOption(new A.c$("--trigger <event>","the event that triggers the snapshot; an event that the configuration does not list creates none").choices(eo.N));
for(const i of[...n.options,...Et()])s.addOption(i);s.option("--force","replace an existing snapshot of this name").addOption(bt());for(const i of de())s.addOption(
i);B(s,{examples:["vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image node-ci:latest --description "Node 22 with Playwright"','vm \
snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',"docker save app:1 | vm snapshot create @app --archive -","vm\
 snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:ue}),s.action((i,c)=>e(c,async d=>{const{terminal:u,app:f,c:l}=d,
p=u.cwd,y={...t.values(c),...n.values(c),...c.project!==void 0&&{project:c.project}},h=await(0,pe.rP)(y,{directory:p,app:f,c:l}),w=(0,wt._)(h,{kinds:f.kinds,directory:p});
w.kind!=="compose"&&await je(d);const g=c.trigger??(c.container===void 0?void 0:"manual"),x=await gt({chosen:w,name:i,trigger:g,flags:c},d);if(x===void 0)return await vt(
g,d);ct(x,c,d)}))},"create_createVerb");var po=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},lo=(function(r){return function(e){
function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});const ho=a((r,e)=>{const o=r.command("delete").alias("rm").summary("remove a snapshot and free its space").description("Remove a snapshot, which cannot be u\
ndone, and free the content that no other snapshot uses. Images in the Docker daemon are kept").argument("<name>","base, my-app/base, or @base (global); a bare \
name means the current project only. Or its ID: the first 8 or more digits of its digest").addOption(te()).option("-f, --force","delete it even if it is protect\
ed or its manifest is damaged").addOption(ae());B(o,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED",
"ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=po(i,await s.catalog({create:!1}),!0),
f=await(0,oe.qU)(t,{project:n.project,cwd:c.cwd,catalog:u,c:d});await yo(f,u,s);const l=(0,v.SN)(f.ref);await s.confirm(`Delete snapshot '${l}'? This cannot be \
undone.`,{yes:n.yes,refusal:new b.dz(`Deleting '${l}' requires confirmation, but no terminal is available`,{hint:"Use --yes to skip the confirmation"})});const{
space:p,snapshot:y}=await mo(f,n.force===!0,{catalog:u,context:s});s.result({data:{snapshot:y&&M(y),reference:l,...yt(p)},text:K(`Deleted snapshot '${l}', ${mt(
p)}`,s),bare:l})}catch(c){i.error=c,i.hasError=!0}finally{const c=lo(i);c&&await c}}))},"deleteVerb");async function mo(r,e,{catalog:o,context:{app:t,c:n}}){const s=e?
await t.deleteDamaged(r.ref,o,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot({name:r,force:e},o,n);return{snapshot:c,
space:i}}a(mo,"remove");async function yo({ref:r},{store:e},o){const{c:t}=o;if(await wo(r,e,t))return;const n={project:v.sT,name:r.name},s=r.project!==v.sT&&await e.
read(n,t)!==void 0;throw new b.m_(`Snapshot '${(0,v.SN)(r)}' not found`,{hint:`${s?`Delete the global snapshot of this name with: vm snapshot delete ${(0,v.SN)(
n)}`:"List the existing snapshots with: vm snapshot list"}${at(o)}`,fields:{project:r.project,name:r.name}})}a(yo,"mustExist");async function wo(r,e,o){try{return await e.
read(r,o)!==void 0}catch(t){if(t instanceof b.cs)return!0;throw t}}a(wo,"isThere");var Eo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")
throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},bo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const go=a((r,e)=>{const o=r.command("export").summary("write a snapshot to one \
portable file").description("Write a snapshot to one portable file with checksums, readable with only tar, sha256sum and docker load").argument("<name>","base, \
my-app/base, or @base (global)").option("-o, --output <file>","the file, a folder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst\
 is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(new A.c$("--format <format>","one file, or a folder with the same files").choices(
["file","dir"]).default("file")).option("--include-volumes","include the data of volumes and captured bind mounts; otherwise the bundle lists the excluded ones").
addOption(te()).option("--force","overwrite an existing file");for(const t of de())o.addOption(t);B(o,{examples:["vm snapshot export @vibe-base","vm snapshot ex\
port ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci --output s3://team/ci.snapshot.tar.gz","vm snapshot export my-app/before-upgr\
ade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED"]}),o.action((t,n)=>e(
n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,app:d,c:u}=s,f=Ee("--compress",n.compress,{from:1,to:9}),l=n.format==="dir";if(l&&o.
getOptionValueSource("compress")==="cli")throw new b.dz("--compress cannot be combined with --format dir: files in a folder are not compressed",{hint:"Remove on\
e of them"});const p=Eo(i,await s.catalog({create:!1}),!0),y=await(0,oe.bd)(t,{project:n.project,cwd:c.cwd,catalog:p,c:u}),h=l?(0,ce.E2)(n.output??`${y.ref.name}\
.snapshot`,c):await(0,ce.Uf)(n.output,`${y.ref.name}.snapshot.tar.gz`,c),w={name:y,output:h,level:f,force:n.force===!0,includeVolumes:n.includeVolumes===!0,...l&&
{format:"folder"}},g=await d.exportSnapshot(w,p,u);s.result({data:{snapshot:M(g),path:g.path,size_bytes:g.size,sha256:g.sha256,left_out:g.leftOut,seconds:g.seconds},
text:K(`Exported '${(0,v.SN)(g.ref)}' to ${g.path} (${(0,k.z3)(g.size)}, in ${(0,L.Xo)(g.seconds)})`,s),bare:g.path,next:`sha256: ${g.sha256}
On another machine: vm snapshot import ${(0,he.dz)(g.path)===void 0?(0,re.basename)(g.path):g.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=bo(i);c&&
await c}}))},"exportVerb");var vo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},_o=(function(r){return function(e){
function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});const So=a((r,e)=>{const o=r.command("import").summary("import a snapshot from a file").description("Import a snapshot from a bundle file. Every byte is ver\
ified before the snapshot becomes visible. Works without Docker").argument("<file>","a bundle written by vm snapshot export, under any name: a file, a folder, -\
 (standard input) or s3://bucket/key").option("--name <name>","a different name for the snapshot: base, my-app/base, or @base (global)").option("--project <proj\
ect>","the project to import it into (default: its original project for a Compose project or a snapshot with volumes, else global)").option("--verify","verify e\
very byte (always done)").option("--force","replace an existing snapshot of this name").addOption(ae());for(const t of de())o.addOption(t);B(o,{examples:["vm sn\
apshot import ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.ta\
r.gz"],exits:ue}),o.action((t,n)=>e(n,s=>St(t,n,s)))},"importVerb");async function St(r,e,o){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,ce.
E2)(r,o.terminal),force:e.force===!0,confirmPlatform:ze(o,e.yes),...(0,oe.Dh)({name:e.name,project:e.project})},s=vo(t,await o.catalog({create:!0}),!0);$o(await o.
app.importSnapshot(n,s,o.c),o)}catch(n){t.error=n,t.hasError=!0}finally{const n=_o(t);n&&await n}}a(St,"importBundle");function $o(r,e){const o=(0,v.SN)(r.ref);
e.result({data:{snapshot:M(r),stats:z(r.stats),seconds:r.seconds},text:K(`Imported snapshot '${o}': ${(0,k.z3)(r.manifest.size_bytes)}, ${ut(r.stats,r.manifest)}\
, in ${(0,L.Xo)(r.seconds)}`,e),bare:o,next:Fe(r,e)})}a($o,"imported");function $t(r){return new A.c$("--format <format>",r).choices(["table","json","yaml"]).default(
"table")}a($t,"formatOption");async function Rt(r,{format:e,json:o}){if(o===!0&&e==="yaml")throw new b.dz("--json and --format yaml are mutually exclusive",{hint:"\
Use one of them"});return e==="yaml"?await X(r):e==="json"?J(r):void 0}a(Rt,"formatted");var Ro=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="fu\
nction")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},Oo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const To=a((r,e)=>{const o=r.command("inspect").summary("show the details of a s\
napshot").description("Show the type, origin and content of a snapshot, or its whole manifest as JSON or YAML").argument("<name>","base, my-app/base, or @base (\
global)").addOption($t("a table, or the manifest as data")).addOption(te());B(o,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format jso\
n | jq .languages"],exits:["ERR_NOT_FOUND","ERR_INTEGRITY","ERR_UNSUPPORTED"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,app:d,c:u}=s,f=Ro(i,await s.catalog({create:!1}),!0),l=await(0,oe.bd)(t,{project:n.project,cwd:c.cwd,catalog:f,c:u}),p=await d.inspect(l,f,u);await je(
s);const y=Q(p),h=await Rt(y,n);s.result({data:y,text:h??wr(p,{bold:W(c.stdout,c.env)}),bare:h??`${(0,v.SN)(p.ref)}@${p.digest}`})}catch(c){i.error=c,i.hasError=
!0}finally{const c=Oo(i);c&&await c}}))},"inspectVerb"),jo=22;function Do(r,e){const{project:o,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(
r.filter(({ref:h})=>h.project===o).map(({ref:h})=>h.name)),u=a(({ref:h})=>h.project===o?h.name:h.project!=="global"?`${h.project}/${h.name}`:d.has(h.name)?`@${h.
name}`:h.name,"nameOf"),f=a(h=>[{title:"NAME",cell:u},...n?[Ot]:Ao,{title:"TRIGGER",cell:a(({manifest:w})=>w.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({
manifest:w})=>w.is_global?"global":"project","cell"),drop:8},{title:"CREATED",cell:a(({manifest:w})=>(0,L.Yi)(new Date(w.created_at)),"cell")},{title:"SIZE",cell:a(
({manifest:w})=>(0,k.z3)(w.size_bytes),"cell"),align:"right"},{title:"PLATFORM",cell:a(({manifest:w})=>w.platform,"cell"),drop:4},...n?[]:Co,{title:"PROTECTED",
cell:a(({isProtected:w})=>w?"yes":"","cell"),drop:1},...h,{title:"CONTEXT",cell:a(({manifest:w})=>w.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:w})=>w.
run_id??"","cell"),least:8,drop:7},{title:"DESCRIPTION",cell:a(({manifest:w})=>w.description,"cell"),least:18}],"columns");if(!t)return be(r,f([]),{width:i,bold:c});
const l={title:"DIGEST",cell:ko},p=be(r,f([l]),{width:i,bold:c});return p.split(`
`).every(h=>(0,D.stripVTControlCharacters)(h).length<=i)||!s?p:be(r,f([{...l,least:jo}]),{width:i,bold:c})}a(Do,"renderList");function ko({digest:r,manifest:e}){
return(e.kind==="image"?e.image_digest:void 0)??r}a(ko,"digestOfKind");function Po({manifest:r}){return r.container?.name??""}a(Po,"containerOf");function No({digest:r}){
return r.slice(7).slice(0,12)}a(No,"shortId");function Io({manifest:r}){return[...Object.entries(r.languages).map(([e,o])=>`${e} ${o}`),...r.tools].join(", ")}a(
Io,"software");const Ot={title:"ID",cell:No},Ao=[{...Ot,drop:12},{title:"KIND",cell:a(({manifest:r})=>r.kind,"cell"),drop:11},{title:"CONTAINER",cell:Po,drop:9}],
Co=[{title:"LANGUAGES/TOOLS",cell:Io,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:r})=>(0,C.vz)(r).type,"cell"),drop:10},{title:"GIT",cell:xo,drop:3}];function xo({
manifest:r}){return r.git?.commit==null?"":`${r.git.commit.slice(0,8)}${r.git.dirty?"*":""}`}a(xo,"git");var Mo=function(r,e,o){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,
async:o})}else o&&r.stack.push({async:!0});return e},Lo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Uo=a((r,e)=>{const o=r.command("list").alias("ls").summary(
"list snapshots, newest first").description("List the snapshots of all projects, newest first. Columns that do not fit are omitted; a * in GIT marks a folder wi\
th uncommitted changes").option("--project <project>","only snapshots of this project (global: those without a project)").option("--filter <pattern>","only name\
s that match: a glob (node-*), or a part of the name").option("--container <name>","only snapshots of this container, by name or ID").addOption($t("a table, or \
all fields as data")).option("--show-digest","add a column with the digest of the image, or of the snapshot if it is not an image");B(o,{examples:["vm snapshot \
list","vm snapshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),o.action(t=>e(t,async n=>{
const s=t.project===void 0||t.project===v.sT?t.project:(0,v.XB)(t.project),[i]=await Promise.all([zo({...t,project:s},n),je(n)]),c=i.map(M),d=await Rt(c,t),u=i.
map(({ref:l})=>(0,v.SN)(l)).join(`
`),f=i.length===0;n.result({data:c,text:d??(f?"":await Bo(i,t,n)),bare:d??u,...d===void 0&&f?{next:Fo(t)}:{}})}))},"listVerb");async function zo({project:r,filter:e,
container:o},t){const{app:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Mo(c,await t.catalog({create:!1}),!0),
u={...r===void 0?{}:{project:r},...e===void 0?{}:{filter:e},...o===void 0?{}:{container:o}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=Lo(c);d&&await d}}catch(c){if(c instanceof b.m_&&!i)return[];throw c}}a(zo,"listAll");async function Bo(r,{showDigest:e,container:o},{terminal:t}){const n=await(0,Me.
p)(t.cwd).catch(()=>""),s=W(t.stdout,t.env);return Do(r,{project:n,showDigest:e===!0,ofContainer:o!==void 0,mayCut:t.stdout.columns!==void 0,width:I(t),bold:s})}
a(Bo,"table");function Fo({filter:r,project:e,container:o}){return o!==void 0?`No snapshots of the container '${o}'. Create one with: vm snapshot create --conta\
iner ${o}`:r!==void 0?`No snapshot name matches '${r}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Create one with: vm snapshot build <name>\
 <folder>, or: vm snapshot import <file>"}a(Fo,"emptyText");var Vo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("\
Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
Wo=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});const Ho=Tt("protect",{summary:"protect a snapshot from clean and delete",description:"Protect a snapshot: clean keeps \
it regardless of its rules, and delete refuses to remove it without --force. The snapshot itself does not change",done:"is now protected",already:"was already p\
rotected"}),Ko=Tt("unprotect",{summary:"remove the protection of a snapshot",description:"Remove the protection of a snapshot: clean and delete treat it like an\
y other",done:"is no longer protected",already:"was not protected"});function Tt(r,{summary:e,description:o,done:t,already:n}){return(s,i)=>{const c=s.command(r).
summary(e).description(o).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(te());B(c,{examples:[`\
vm snapshot ${r} @vibe-base`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async f=>{const l={stack:[],error:void 0,hasError:!1};
try{const{terminal:p,app:y,c:h}=f,w=Vo(l,await f.catalog({create:!1}),!0),g=await(0,oe.qU)(d,{project:u.project,cwd:p.cwd,catalog:w,c:h}),{changed:x,...F}=await y[r](
{name:g},w,h),Z=(0,v.SN)(g.ref);f.result({data:{snapshot:M({...F,isProtected:r==="protect"}),changed:x},text:K(`Snapshot '${Z}' ${x?t:n}`,f),bare:Z})}catch(p){l.
error=p,l.hasError=!0}finally{const p=Wo(l);p&&await p}}))}}a(Tt,"verbOf");var Xo=m(72222),Yo=m(7598),fe=m(40842);async function Go({project:r,containers:e,volumes:o,
files:t,bindMounts:n},{yes:s,keepPrevious:i,context:c}){const d=[...e.length>0?[(0,fe.hS)(e.length,"container")]:[],...o.length>0?[`${(0,fe.hS)(o.length,"volume")}\
 (${o.map(fe.EU).join(", ")})`]:[],...t.length>0?[(0,fe.hS)(t.length,"file")]:[],...n.length>0?[`${(0,fe.hS)(n.length,"bind mount")} (${n.join(", ")}), old cont\
ent kept`]:[]];if(d.length===0)return;const u=i?"kept":"removed when the new containers run and are healthy";await c.confirm("Continue?",{yes:s,warning:`The pro\
ject '${r}' will be replaced: ${d.join(", ")}; the current state is ${u}`,refusal:new b.dz(`Replacing the project '${r}' (${d.join(", ")}) requires confirmation\
, but no terminal is available`,{hint:"Use --yes to skip the confirmation, or --as <project> to restore it beside the existing one"})})}a(Go,"confirmReplacement");
function Qo(r,e){const{bytes:o,seconds:t,description:n}=r,{changed:s,as:i,state:c,next:d,notes:u}=n,f=(0,v.SN)(r.ref);e.result({data:{snapshot:M(r),...n.data,moved_bytes:o,
seconds:t},text:K(s?`Restored '${f}' as ${i} in ${(0,L.Xo)(t)}: ${c.join(", ")}`:`'${f}' already exists as ${i}`,e),bare:n.name,next:[`${d.what[0]?.toUpperCase()}${d.
what.slice(1)} with: ${d.command}`,...u].join(`
`)})}a(Qo,"restored");var Jo=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Zo=(function(r){return function(e){function o(i){
e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const qo="Cre\
ate a new one with vm snapshot create or build --force, or omit --max-age",en=a((r,e,{kinds:o})=>{const t=zt(o),n=r.command("restore").summary("restore a snapsh\
ot into Docker").description("Restore a snapshot into Docker. A Compose project gets new volumes and containers; the old ones are removed when the new ones run \
and are healthy, and brought back otherwise. An image gets its original references, or those of --tag, and also vm-snapshot/<project>/base:<name>. A reference t\
hat points to another image is moved after a confirmation, or with --force").argument("<name>","base, my-app/base, or @base (global)").addOption(te()).option("-\
-force","move references that point to another image").addOption(ae());for(const s of t.options)n.addOption(s);n.option("--max-age <duration>",'fail with "not f\
ound" if the snapshot is older than this: 12h, 30d, 8w').option("--from <location>","restore directly from this repository, without a local copy: a folder or s3\
://bucket/prefix");for(const s of de())n.addOption(s);B(n,{examples:["vm snapshot restore before-upgrade","vm snapshot restore before-upgrade --as trial","vm sn\
apshot restore @vibe-base","vm snapshot restore ci --tag ci:today --force","docker run --rm -it $(vm snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_\
DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),n.action((s,i)=>e(i,async c=>{const d={stack:[],error:void 0,hasError:!1};
try{const{terminal:u,app:f,c:l}=c,p=Jo(d,await c.catalog({create:!1,location:i.from}),!0),y=await(0,oe.bd)(s,{project:i.project,cwd:u.cwd,catalog:p,c:l}),h=await f.
inspect(y,p,l),w=i.maxAge===void 0?void 0:(0,L.E9)(i.maxAge,"12h, 30d or 8w");(0,Xo.$)(h,{maxAge:w,shown:i.maxAge,hint:qo});const g=t.values(i),x=g.keepPrevious===
!0,F={name:y,snapshot:h,options:g,directory:u.cwd,force:i.force===!0,foreignTags:tn(c),confirm:a(Z=>Go(Z,{yes:i.yes,keepPrevious:x,context:c}),"confirm"),confirmPlatform:ze(
c,i.yes)};Qo(await rn(F,Z=>(0,Yo.n)(Z,p,{app:f,c:l}),c),c)}catch(u){d.error=u,d.hasError=!0}finally{const u=Zo(d);u&&await u}}))},"restoreVerb");function tn({terminal:r,
flags:e,c:o}){return e.json===!0||!$(r)?"none":async t=>(o.log.warn(`this snapshot was imported, and its image has the references ${t.map(N).join(", ")}`),await Je(
"Keep these references?",r,o.signal))}a(tn,"foreignTags");async function rn(r,e,o){try{return await e(r)}catch(t){const{forced:n}=o.app.kinds.get(r.snapshot.manifest.
kind);if(!(t instanceof b.fK)||r.force||n===void 0)throw t;const s=new b.fK(t.texts.message,{hint:n.hint,cause:t,fields:t.fields});return await o.confirm(n.question,
{yes:void 0,warning:t.message,refusal:s}),await e({...r,force:!0})}}a(rn,"askToForce");var on=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="func\
tion")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},nn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const sn=a((r,e)=>{const o=r.command("stats").summary("show the disk usage of th\
e snapshots").description("Show the size of the repository, the space saved by deduplication, and the usage by container");B(o,{examples:["vm snapshot stats","v\
m snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{app:i,c,terminal:d}=n,
u=on(s,await n.catalog({create:!1}),!0),f=await i.stats(u,c),{location:l,snapshots:p,blobs:y,chunks:h,packs:w,bytes:g,logicalBytes:x,containers:F}=f,Z=W(d.stdout,
d.env),He=F.length===0?"":`

${be(F,an,{width:I(d),bold:Z})}`;n.result({data:{location:l,snapshots:p,blobs:y,chunks:h,packs:w,size_bytes:x,stored_bytes:g,containers:F.map(cn)},text:`${Re(dn(
f),{bold:Z})}${He}`,bare:String(g)})}catch(i){s.error=i,s.hasError=!0}finally{const i=nn(s);i&&await i}}))},"statsVerb"),an=[{title:"CONTAINER",cell:a(({name:r})=>r,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:r})=>String(r),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:r})=>(0,k.z3)(r),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:r})=>(0,L.Yi)(new Date(r)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:r})=>(0,L.Yi)(new Date(r)),"cell")}];function cn({logicalBytes:r,
...e}){return{...e,size_bytes:r}}a(cn,"containerData");function dn({location:r,snapshots:e,blobs:o,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",r],["Snapshots",`${e}, ${(0,k.z3)(i)} in total`],["On disk",`${(0,k.z3)(s)}${c}`],["Content",`${o} blo\
bs of ${t} chunks in ${n} packs`]]}a(dn,"facts");var un=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
fn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});const pn=a((r,e)=>{const o=r.command("tag").summary("give a snapshot another name").description("Give a snapshot anothe\
r name, with the same digest. A name that is already taken is moved only with --force").argument("<name>","base, my-app/base, or @base (global); base@sha256:… o\
nly if it has exactly this digest").argument("<new-name>","the new name: stable, my-app/stable, or @stable (global)").addOption(te()).option("--force","move the\
 new name from another snapshot to this one");B(o,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://tea\
m-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,app:u,c:f}=i,l={project:s.project,cwd:d.cwd},p=await(0,oe.oW)(n,l),y=un(c,await i.catalog({create:!1}),!0),h=await(0,oe.
bd)(t,{...l,catalog:y,c:f}),{changed:w,...g}=await u.tag({name:h,to:p,force:s.force===!0},y,f),[x,F]=[(0,v.SN)(h.ref),(0,v.SN)(p)];i.result({data:{snapshot:M(g),
changed:w},text:K(w?`'${x}' is now also '${F}'`:`'${F}' is already '${x}'`,i),bare:F})}catch(d){c.error=d,c.hasError=!0}finally{const d=fn(c);d&&await d}}))},"t\
agVerb");var De=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},jt=(function(r){return function(e){function o(i){e.
error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const Dt="rep\
lace another snapshot of this name, and check again the content that the repository already records as stored",ln=a((r,e)=>{const o=r.command("push").summary("c\
opy a snapshot to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only missing content is\
 transferred, and a transfer that was stopped continues where it ended").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the ot\
her repository: a folder or s3://bucket/prefix; created if it does not exist").addOption(te()).option("--force",Dt);for(const t of de())o.addOption(t);B(o,{examples:[
"vm snapshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:ue}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,app:u,c:f}=i,l=De(c,await i.catalog({create:!1}),!0),p=await(0,oe.bd)(t,{project:s.project,cwd:d.cwd,catalog:l,c:f}),
y=De(c,await i.remote(n,{create:!0}),!0),h=await u.push({name:p,force:s.force===!0},{catalog:l,remote:y},f);kt(h,{done:`Pushed '${(0,v.SN)(h.ref)}' to`,location:y.
store.location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=jt(c);d&&await d}}))},"pushVerb"),hn=a((r,e)=>{const o=r.command("pull").summary("copy a sna\
pshot from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only missing content is tran\
sferred, and a transfer that was stopped continues where it ended").argument("<name>","base, my-app/base, or @base (global), as named in the other repository; o\
r a bundle such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; omit it for a bundle, which is import\
ed").addOption(te()).option("--force",Dt).addOption(ae());for(const t of de())o.addOption(t);B(o,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","v\
m snapshot pull artifact:octo/app/base"],exits:ue}),o.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,app:u,c:f}=i;
if(n===void 0)return await mn(t,s,i);const l=De(c,await i.remote(n,{create:!1}),!0),p=await(0,oe.bd)(t,{project:s.project,cwd:d.cwd,catalog:l,c:f}),y=De(c,await i.
catalog({create:!0}),!0),h=await u.pull({name:p,force:s.force===!0},{catalog:y,remote:l},f),w=Fe(h,i);kt(h,{done:`Pulled '${(0,v.SN)(h.ref)}' from`,location:l.store.
location,next:w},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=jt(c);d&&await d}}))},"pullVerb");async function mn(r,e,o){if(!(0,he.bn)(r))throw new b.dz(
`Cannot pull '${r}': no repository is given`,{hint:"Specify the other repository as the second argument: a folder or s3://bucket/prefix"});await St(r,e,o)}a(mn,
"pullBundle");function kt(r,{done:e,location:o,next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=r,u=i.bytesStored===0?"nothing to transfer":`${(0,k.z3)(
i.bytesStored)} transferred${ft(i.bytesNew,d.size_bytes)}`;n.result({data:{snapshot:M(r),location:o,changed:s,stats:z(i),seconds:c},text:K(`${e} ${o}: ${(0,k.z3)(
d.size_bytes)}, ${u}, in ${(0,L.Xo)(c)}`,n),bare:(0,v.SN)(r.ref),...t===void 0?{}:{next:t}})}a(kt,"transferred");var yn=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},wn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const En=a((r,e)=>{const o=r.command("unlock").
summary("release the locks of killed processes").description("Release the locks of processes that were killed on another machine or in another container while t\
hey wrote to a folder. Without this command, other processes wait until ten minutes after the last sign of life").option("-f, --force","also release the locks o\
f processes that may still run; such a process fails and changes nothing");B(o,{examples:["vm snapshot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],
exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),o.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const i=yn(s,await n.
catalog({create:!1}),!0),{stopped:c}=await n.app.unlock({force:t.force===!0},i,n.c),d=c.map(({who:u,doing:f})=>`${u}, which was ${f}`);n.result({data:{location:i.
store.location,stopped:c.map(({who:u,doing:f,quietMs:l})=>({process:u,doing:f,quiet_seconds:Math.round(l/1e3)}))},text:d.length===0?"No locks to release":K(`Rel\
eased the lock of ${d.join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=wn(s);i&&await i}}))},"unlockVerb"),bn=a((r,e)=>{const o=r.command("validate").summary("check whether a co\
ntainer can be captured").description("Check whether a container can be captured: whether it exists and is in a suitable state, and what is included and exclude\
d. Captures nothing").argument("<container>","its name or ID");B(o,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --quiet && vm snapshot \
create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const{app:i,c,terminal:d}=s,f=await(await i.
openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await je(s);const{id:l,name:p,state:y,image:h,volumes:w,notCaptured:g}=f;s.
result({data:{container:{id:l,name:p},state:y,image:h,volumes:w,not_captured:g},text:[K(`The container ${p} can be captured`,s),Re(gn(f),{bold:W(d.stdout,d.env)})].
join(`
`),bare:p})}))},"validateVerb");function gn({id:r,state:e,image:o,volumes:t,notCaptured:n}){return[["Id",r.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it during the capture":e],["Image",o],["Volumes",t.join(", ")],...n.map(s=>["Excluded",s])]}a(gn,"validate_facts");var We=function(r,e,o){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.
push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Pt=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=
1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});const vn=a((r,e)=>{const o=r.command(
"verify").summary("check every byte against its digest").description("Read every byte of a snapshot, of a bundle file (without importing it), or of the whole re\
pository, and check it against its digest").argument("[name-or-file]","a snapshot, or a bundle: a path that starts with ./, ../, ~ or /, a name that ends in .ta\
r.gz, .tar.zst, .tgz or .tar, or s3://bucket/key").addOption(te()).option("--repair","repair damaged data of the whole repository where possible; takes no name").
option("--from <location>","with --repair: another repository that has the damaged or missing data");B(o,{examples:["vm snapshot verify","vm snapshot verify @vi\
be-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_DENIED",
"ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),o.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,
app:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await _n(t,n,s);if(t!==void 0&&Sn(t)){const p=await d.verifyBundleFile((0,ce.E2)(t,c),u);ke(p,{what:N(t),isFile:!0},
s);return}const f=We(i,await s.catalog({create:!1}),!0);if(t===void 0){const p=await d.verify({},f,u);ke(p,{what:(0,fe.hS)(p.snapshots,"snapshot")},s);return}const l=await(0,oe.
bd)(t,{project:n.project,cwd:c.cwd,catalog:f,c:u});ke(await d.verify({name:l},f,u),{what:`snapshot '${(0,v.SN)(l.ref)}'`},s)}catch(c){i.error=c,i.hasError=!0}finally{
const c=Pt(i);c&&await c}}))},"verifyVerb");async function _n(r,{repair:e,from:o},t){const n={stack:[],error:void 0,hasError:!1};try{if(e!==!0)throw new b.dz("-\
-from requires --repair",{hint:"Add --repair, or remove --from"});if(r!==void 0)throw new b.dz("--repair applies to the whole repository, not to one name or fil\
e",{hint:`Remove '${N(r)}'`});const s=We(n,await t.catalog({create:!1,mend:!0}),!0),i=We(n,o===void 0?void 0:await t.remote(o,{create:!1}),!0),c=await t.app.repair(
{catalog:s,remote:i},t.c);ke(c,{what:(0,fe.hS)(c.snapshots,"snapshot"),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{const s=Pt(n);s&&await s}}
a(_n,"repair");function Sn(r){return/^(\.{0,2}|~)\//.test(r)||(0,he.dz)(r)!==void 0||(0,he.bn)(r)}a(Sn,"isFile");const $n={file:"Download or export the file aga\
in",snapshots:"Repair it with: vm snapshot verify --repair; use --from <location> for another repository that has the data",repaired:"Create, import or pull the\
 affected snapshots again with --force to recover the rest"};function ke({findings:r,snapshots:e,bytes:o,seconds:t},{what:n,isFile:s=!1,repaired:i},c){const d=r.
length===0,u=r.map(({object:h,problem:w})=>`  ${s?"":`${N(h)}: `}${N(w)}`),f=(i??[]).map(({object:h,done:w})=>`  ${N(h)}: ${N(w)}`),l=`${(0,k.z3)(o)} read in ${(0,L.
Xo)(t)}`,p=`${r.length} ${r.length===1?"problem":"problems"}`,y=d?[K(`Verified ${n}: no errors found (${l}, ${(0,k.CE)(o,t)})`,c)]:[`${p} ${i===void 0?"in":"lef\
t in"} ${n} (${l}):`,...u];c.result({data:{sound:d,findings:r,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:o,seconds:t},text:[...f.length===0?[]:["Repai\
red:",...f],...y].join(`
`),bare:d?"":r.map(({object:h})=>N(h)).join(`
`),...d?{}:{exitCode:b.ai.ERR_INTEGRITY,next:$n[s?"file":i===void 0?"snapshots":"repaired"]}})}a(ke,"verified");var Rn=m(58500);async function On(r,{every:e,signal:o}){
const t=performance.now();for(;!o.aborted;){await r();const n=performance.now()-t,s=e-n%e;await(0,Rn.setTimeout)(s,void 0,{signal:o}).catch(i=>{if(!o.aborted)throw i})}}
a(On,"runAtInterval");var Tn=m(24316),jn=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;
if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Dn=(function(r){return function(e){
function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,
t});const kn=1e3,Pn=576*36e5,Nn=a((r,e,{kinds:o})=>{const t=(0,O.Uf)(o.all.filter(({isRecoverable:c})=>c)),[n,s]=[Ge(t),Qe(t)],i=r.command("watch").summary("cre\
ate snapshots at an interval").description("Create a snapshot of the Compose project or the machine of this folder, or of a container, immediately and then at e\
very interval, until Ctrl-C. The trigger is periodic, names are generated by naming_pattern of the configuration, and its limits apply. A failed snapshot is rep\
orted and does not stop the watch").requiredOption("--every <duration>","time from the start of one snapshot to the start of the next: 30s, 10m, 1h").option("--\
description <text>","human-readable description").addOption(te());for(const c of[...n.options,...s.options,...Et(),bt(),...de()])i.addOption(c);B(i,{examples:["\
vm snapshot watch --every 10m --container webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:ue}),i.action(c=>e(c,async d=>{const u={
stack:[],error:void 0,hasError:!1};try{const f=Cn(c.every);if(!(0,me.oh)(await d.config(),"periodic"))return await vt("periodic",d);const l=jn(u,await xn(c,d),!0),
p={...n.values(c),...s.values(c),...c.project!==void 0&&{project:c.project}};await In({...c,selection:p},f,d)}catch(f){u.error=f,u.hasError=!0}finally{const f=Dn(
u);f&&await f}}))},"watchVerb");async function In({selection:r,...e},o,t){const{c:n,app:s,terminal:i}=t,c=i.cwd,d=await(0,pe.rP)(r,{directory:c,app:s,c:n}),u=(0,wt.
_)(d,{kinds:s.kinds,directory:c}),f={rounds:0,made:0,failed:0};let l;await On(h,{every:o,signal:n.signal});const p=f.failed===0?"":`, and ${f.failed===1?"one at\
tempt":`${f.failed} attempts`} failed`,y=f.made===1?"one snapshot":`${f.made} snapshots`;t.result({data:{...f,last:l??null},text:K(`Watched '${u.from}' until it\
 was stopped: ${y} created${p}`,t),bare:l??""});async function h(){f.rounds+=1;try{const w=await gt({chosen:u,name:void 0,trigger:"periodic",flags:e},t);if(w===
void 0)return;f.made+=1,l=(0,v.SN)(w.ref),n.log.info(K(dt(w),t))}catch(w){const g=(0,U.bv)(w);if(n.signal.aborted)return;if(f.rounds===1&&An(g))throw g;f.failed+=
1;const{message:x,hint:F}=g instanceof b.JC?g.texts:{message:String(g),hint:void 0};n.log.warn((0,Ae.iU)`the snapshot failed; the next one is created at its scheduled time: ${x}${F===
void 0?"":(0,Ae.iU)` (${F})`}`)}}a(h,"round")}a(In,"watch");function An(r){return r instanceof b.dz||r instanceof b.m_}a(An,"isMistake");function Cn(r){const e=(0,L.
E9)(r,"30s, 10m or 1h");if(e>=kn&&e<=Pn)return e;throw new b.dz(`--every '${r}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(Cn,"intervalOf");
async function xn({container:r,project:e,to:o,store:t},{terminal:n,c:s}){const i=r===void 0?`${n.cwd} ${e??""}`:`container ${r}`;try{return await(0,Tn.Z)(`watch\
 ${i} ${o??t??""} ${n.env.DOCKER_HOST??""}`,s)}catch(c){throw c instanceof b.fK?new b.fK("Another process already watches this",{hint:"Stop that process first",
cause:c}):c}}a(xn,"watchAlone");const Nt=/^(file|folder|dockerfile|location|context|name-or-file)$/,Mn=/^(name|name-or-file)$/,Ln=["build","create"];async function Un(r,e,o){
const t=e.at(-1)??"",{command:n,position:s,option:i}=zn(r,e.slice(0,-1));if(i!==void 0)return Bn(i,t);if(t.startsWith("-"))return _e(t,Wn(n));if(n.commands.length>
0)return _e(t,Hn(n));const c=n.registeredArguments[s]??Vn(n);return c===void 0?[]:await Fn(c,{command:n,current:t,words:e,known:o})}a(Un,"complete");function zn(r,e){
let o=r,t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=o.options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;
if(n+=1,n===e.length)return{command:o,position:t,option:c};continue}const i=o.commands.find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[o,t]=[i,0]}
return{command:o,position:t}}a(zn,"standAt");function Bn({argChoices:r,flags:e},o){return r!==void 0?_e(o,r.map(t=>({word:t,description:""}))):Nt.test(/<([^>]+)>/.
exec(e)?.[1]??"")?"files":[]}a(Bn,"valuesOf");async function Fn(r,{command:e,current:o,words:t,known:n}){const s=r.argChoices?.map(d=>({word:d,description:""}))??
[];if(s.length>0)return _e(o,s);const i=Mn.test(r.name())&&!Ln.includes(e.name()),c=/^[./~]/.test(o);return i&&!c?_e(o,await n.snapshots(t)):Nt.test(r.name())?"\
files":[]}a(Fn,"argumentsOf");function Vn({registeredArguments:r}){const e=r.at(-1);return e?.variadic===!0?e:void 0}a(Vn,"lastIfRepeated");function Wn(r){return r.
createHelp().visibleOptions(r).flatMap(({long:e,description:o})=>e==null?[]:[{word:e,description:o}])}a(Wn,"optionsOf");function Hn(r){return r.createHelp().visibleCommands(
r).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(Hn,"verbsOf");function _e(r,e){return e.filter(({word:o})=>o.startsWith(r))}a(_e,"starti\
ng");const Kn=`# bash completion for vm: source <(vm completion bash)
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
`,Xn=`#compdef vm
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
`,Yn=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
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
`,Gn=["bash","zsh","fish"],Qn={bash:Kn,zsh:Xn,fish:Yn};var Jn=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},
Zn=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="Suppr\
essedError",t.error=r,t.suppressed=e,t});function qn(r,e){r.command("completion").summary("print the shell completion script").description("Print the script wit\
h which bash, zsh or fish completes the commands, flags and snapshot names of vm").addArgument(new A.ef("<shell>","the shell").choices(Gn)).addHelpText("after",
`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${Xe([])}`).action(o=>e({},async t=>{t.result({data:{},text:Qn[o].trimEnd(),bare:""})})),r.command("__complete",{hidden:!0}).argument("[words...]").action(o=>e(
{quiet:!0},async t=>{const s=await Un(r,o,{snapshots:a(async()=>await es(o,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:ts(s)})}))}a(qn,"compl\
etionVerbs");async function es(r,e){const o=r.findLastIndex(s=>s==="--store"||s==="--from"),t=o<0?void 0:r[o+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,he.dz)(c)!==void 0)return;const d=Jn(i,await s.catalog({create:!1}),
!0);for(const{ref:u,manifest:f}of await s.app.list({},d,s.c))n.push({word:(0,v.SN)(u),description:f.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=Zn(
i);c&&await c}}),n}a(es,"snapshotsIn");function ts(r){return r==="files"?":files":r.map(({word:e,description:o})=>`${N(e)}	${N(o)}`).join(`
`)}a(ts,"lines");const rs=[jr,Nr,kr,Pr,Dr],os=[Mr,fo,Nn,bn,Uo,To,en,so,ho,Gr,Ho,Ko,En,vn,go,So,ln,hn,pn,sn];function ns(r,{terminal:e,kinds:o}){const t=new A.uB(
"vm").description("Build a machine once and let everyone reuse it").version(hr.x,"-V, --version","print the version").helpOption("-h, --help","print this help").
exitOverride().configureOutput({writeOut:a(i=>e.stdout.write(i),"writeOut"),writeErr:a(i=>e.stdout.write(i),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(
()=>I(e),"getOutHelpWidth"),getErrHelpWidth:a(()=>I(e),"getErrHelpWidth"),getOutHasColors:a(()=>W(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>W(e.stdout,
e.env),"getErrHasColors")}).addHelpText("after",`
EXAMPLES
  vm snapshot build @base . --file Dockerfile
  vm snapshot export @base
  vm snapshot --help`);for(const i of rs)i(t,r,{kinds:o});const n=t.command("snapshot").summary("capture, store, transfer and restore snapshots").description("C\
apture snapshots of images, containers and Compose projects, store them deduplicated, export them as one file, and restore them on any machine").option("--confi\
g <file>","configuration of triggers and retention (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); give it before the command").addHelpText(
"after",`
NAMES
  base            in the current project; commands that read also search global
  my-app/base     in project my-app
  @base           global: without a project
  base@sha256:…   only if it has exactly this digest
  1a2b3c4d5e6f    by the start of its digest: at least 8 digits, unless a snapshot has that name`),s=a((i,c)=>r({...n.opts(),...i},c),"configured");for(const i of os)
i(n,s,{kinds:o});return qn(t,r),t}a(ns,"buildProgram");var ss=m(48161);const It=["SIGINT","SIGTERM","SIGHUP"];function is(r){const e=new AbortController;let o;const t=a(
n=>{o!==void 0&&process.exit(o),o=128+ss.constants.signals[n],r(),e.abort(new b.cc("Cancelled"))},"listener");for(const n of It)process.on(n,t);return{signal:e.
signal,get exitCode(){return o},[Symbol.dispose]:()=>{for(const n of It)process.off(n,t)}}}a(is,"listenForSignals");var At=function(r,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),r.stack.push({value:e,
dispose:t,async:o})}else o&&r.stack.push({async:!0});return e},Ct=(function(r){return function(e){function o(i){e.error=e.hasError?new r(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(o,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return o(c),s()})}else n|=1}catch(c){
o(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function as(r=process.argv,{terminal:e=E(),
app:o=pe.yA}={}){const t={stack:[],error:void 0,hasError:!1};try{for(const f of[e.stdout,e.stderr])fs(f);let n;const s=At(t,is(()=>n?.c.log.info("stopping…")),
!1),{signal:i}=s;let c=0;const u=ns(a(async(f,l)=>{const p={stack:[],error:void 0,hasError:!1};try{const y=At(p,lr(f,{terminal:e,app:o,signal:i}),!1);n=y,await l(
y),c=y.exitCode}catch(y){p.error=y,p.hasError=!0}finally{Ct(p)}},"run"),{terminal:e,kinds:o.kinds});try{return await u.parseAsync([...r]),c}catch(f){if(cs(f))return 0;
const l=i.aborted?new b.cc("Cancelled",{cause:f}):ds(f,us(u,r)),p={json:Pe(r,["--json"]),verbose:Pe(r,["-v","--verbose"]),writeOption:Ne(o.kinds)},y=ee(l,e,p);return s.
exitCode??y}}catch(n){t.error=n,t.hasError=!0}finally{Ct(t)}}a(as,"main");function cs(r){return r instanceof A.b7&&(r.exitCode===0||r.code==="commander.help")}a(
cs,"isHelp");function ds(r,e){if(!(r instanceof A.b7))return r;const[o="",t]=r.message.replace(/^error: /,"").split(`
`);return new b.dz(o,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:r})}a(ds,"usageError");function us(r,e){const o=[r.name()];let t=r;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;o.push(i.name()),t=i}return o.join(" ")}a(us,"commandOf");function Pe(r,e){const o=r.indexOf("--");return(o<
0?r:r.slice(0,o)).some(t=>e.includes(t))}a(Pe,"isGiven");function fs(r){r.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(fs,"ignoreClosedPipe");async function ps(){
const r=E();return process.on("uncaughtException",e=>{const o=Pe(process.argv,["-v","--verbose"]),t={json:Pe(process.argv,["--json"]),verbose:o,writeOption:Ne(O.
GW)};process.exit(ee(e,r,t))}),await as(process.argv,{terminal:r})}a(ps,"runProcess")}),88406:((ne,H,m)=>{m.d(H,{H:a(()=>U,"H")});var O=m(77598),D=m(73024),b=m(
76760);function U(v){const C=(0,b.join)(v,`.clock-${(0,O.randomBytes)(6).toString("hex")}`);(0,D.closeSync)((0,D.openSync)(C,"wx"));try{return(0,D.lstatSync)(C).
mtimeMs}finally{(0,D.rmSync)(C,{force:!0})}}a(U,"fileClock")}),80627:((ne,H,m)=>{m.d(H,{Ke:a(()=>P,"Ke"),bf:a(()=>$,"bf"),hy:a(()=>se,"hy"),pG:a(()=>E,"pG"),uu:a(
()=>Y,"uu")});var O=m(73024),D=m(76760),b=m(58500),U=m(75892),v=m(88406),C=m(24746),M=m(56690);const Q=25,z=24*36e5,J=1e4,X=2e3;async function P(R,T){const{wait:_,
signal:j,token:V=(0,M.Pg)(),stop:ie=a(()=>{},"stop"),onWait:A}=T,pe=T.isHeldBy??(k=>E(k,R)),ce=performance.now();let me=!0;for(;!G(R,V);){j.throwIfAborted();const k=$(
R);if(k===void 0)continue;if(k===""?se(R)>=J:!pe(k)){k!==""&&ie(k),Y(R,k,ie);continue}const ye=performance.now()-ce;if(ye>=_)throw new U.fK(`another process hol\
ds the lock ${R}`,{hint:"Try again when it has finished"});me&&ye>=X&&A?.(k),ye>=X&&(me=!1),await(0,b.setTimeout)(Q,void 0,{signal:j})}return{[Symbol.asyncDispose]:async()=>S(
R,V,ie)}}a(P,"lockFile");function E(R,T){const _=(0,M.Tu)(R);return _==="alive"||_==="unknown"&&se(T)<z}a(E,"isAtWork");function $(R){try{return(0,O.readlinkSync)(
R)}catch(T){if((0,C.UQ)(T)==="ENOENT")return;if((0,C.UQ)(T)!=="EINVAL")throw T}try{return(0,O.readFileSync)(R,"latin1")}catch(T){if((0,C.UQ)(T)==="ENOENT")return;
throw T}}a($,"ownerOf");function S(R,T,_){for(let j=0;j<2;)Y(R,T,_),j=I(R,T)||$(R)===T?0:j+1}a(S,"release");function I(R,T){const _=(0,D.dirname)(R),j=N(_).filter(
V=>V.startsWith(`${(0,D.basename)(R)}.`)&&/^\d+-\d+-/.test(V.slice((0,D.basename)(R).length+1))).map(V=>(0,D.join)(_,V)).filter(V=>$(V)===T);for(const V of j)(0,O.
rmSync)(V,{force:!0});return j.length>0}a(I,"removeAsides");function N(R){try{return(0,O.readdirSync)(R)}catch(T){if((0,C.UQ)(T)==="ENOENT")return[];throw T}}a(
N,"namesIn");function Y(R,T,_){$(R)===T&&q(R,T,_)}a(Y,"takeAway");function q(R,T,_){const j=`${R}.${(0,M.Pg)()}`;try{(0,O.renameSync)(R,j)}catch(ie){if((0,C.UQ)(
ie)==="ENOENT")return;throw ie}const V=$(j);V!==void 0&&V!==T&&!W(j,R,V)&&_(V),(0,O.rmSync)(j,{force:!0})}a(q,"takeAsideAndLook");function W(R,T,_){try{return(0,O.
linkSync)(R,T),!0}catch(j){return(0,C.UQ)(j)==="EEXIST"?!1:$(R)!==_||G(T,_)}}a(W,"putBack");function G(R,T){try{return(0,O.symlinkSync)(T,R),!0}catch(_){const j=(0,C.
UQ)(_)??"";if(j==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(j))throw _;return ee(R,T)}}a(G,"create");function ee(R,T){try{const _=(0,O.
openSync)(R,"wx");try{(0,O.writeSync)(_,T)}catch(j){throw(0,O.rmSync)(R,{force:!0}),j}finally{(0,O.closeSync)(_)}}catch(_){if((0,C.UQ)(_)==="EEXIST")return!1;throw _}
return $(R)===T}a(ee,"createFile");function se(R){const T=(0,O.lstatSync)(R,{throwIfNoEntry:!1})?.mtimeMs;return T===void 0?0:(0,v.H)((0,D.dirname)(R))-T}a(se,"\
ageOf")}),49700:((ne,H,m)=>{m.d(H,{Ht:a(()=>C,"Ht"),QD:a(()=>z,"QD"),Yw:a(()=>X,"Yw"),fc:a(()=>M,"fc"),kq:a(()=>Q,"kq"),v8:a(()=>J,"v8")});var O=m(51455),D=m(76760),
b=m(24746),U=function(P,E,$){if(E!=null){if(typeof E!="object"&&typeof E!="function")throw new TypeError("Object expected.");var S,I;if($){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");S=E[Symbol.asyncDispose]}if(S===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");S=E[Symbol.dispose],$&&(I=S)}if(typeof S!="function")throw new TypeError("Object not disposable.");I&&(S=a(function(){try{I.call(this)}catch(N){return Promise.
reject(N)}},"dispose")),P.stack.push({value:E,dispose:S,async:$})}else $&&P.stack.push({async:!0});return E},v=(function(P){return function(E){function $(Y){E.error=
E.hasError?new P(Y,E.error,"An error was suppressed during disposal."):Y,E.hasError=!0}a($,"fail");var S,I=0;function N(){for(;S=E.stack.pop();)try{if(!S.async&&
I===1)return I=0,E.stack.push(S),Promise.resolve().then(N);if(S.dispose){var Y=S.dispose.call(S.value);if(S.async)return I|=2,Promise.resolve(Y).then(N,function(q){
return $(q),N()})}else I|=1}catch(q){$(q)}if(I===1)return E.hasError?Promise.reject(E.error):Promise.resolve();if(E.hasError)throw E.error}return a(N,"next"),N()}})(
typeof SuppressedError=="function"?SuppressedError:function(P,E,$){var S=new Error($);return S.name="SuppressedError",S.error=P,S.suppressed=E,S});async function C(P){
if(process.geteuid?.()===0)for(let E=P;;E=(0,D.dirname)(E)){const $=await(0,O.stat)(E).catch(S=>{if(!((0,b.UQ)(S)==="ENOENT"||(0,b.UQ)(S)==="ENOTDIR"))throw S});
if($)return $.uid===0?void 0:{uid:$.uid,gid:$.gid}}}a(C,"ownerBelow");async function M(P,E){const $=await(0,O.mkdir)(P,{recursive:!0});if(!(!E||$===void 0))for(let S=P;S.
length>=$.length;S=(0,D.dirname)(S))await(0,O.chown)(S,E.uid,E.gid)}a(M,"makeFolder");async function Q(P,E){const $=await(0,O.mkdir)(P,{recursive:!0});if($!==void 0)
for(let S=P;S.length>=$.length;S=(0,D.dirname)(S))E&&await(0,O.chown)(S,E.uid,E.gid),await X((0,D.dirname)(S))}a(Q,"makeFolderDurably");async function z(P,E){await(0,O.
mkdir)(P),E&&await(0,O.chown)(P,E.uid,E.gid)}a(z,"makeFolderIn");async function J(P,E,$){const S={stack:[],error:void 0,hasError:!1};try{const I=U(S,await(0,O.open)(
P,"wx"),!0);await I.writeFile(E),$&&await I.chown($.uid,$.gid),await I.sync()}catch(I){S.error=I,S.hasError=!0}finally{const I=v(S);I&&await I}}a(J,"writeDurabl\
y");async function X(P){const E={stack:[],error:void 0,hasError:!1};try{await U(E,await(0,O.open)(P,"r"),!0).sync().catch(S=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,b.UQ)(S)??""))throw S})}catch($){E.error=$,E.hasError=!0}finally{const $=v(E);$&&await $}}a(X,"syncFolder")}),56690:((ne,H,m)=>{m.d(H,{IX:a(
()=>X,"IX"),Pg:a(()=>C,"Pg"),Tu:a(()=>Q,"Tu"),b8:a(()=>J,"b8"),eB:a(()=>z,"eB"),sg:a(()=>M,"sg")});var O=m(77598),D=m(73024),b=m(48161),U=m(24746);const v=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function C(){return Y??=(0,U.zL)("reading /proc/self/stat",()=>$()),`${process.pid}-${Y}-${W()}-${(0,O.randomBytes)(6).toString("hex")}`}a(C,"processToken");function M(_){
return v.test(_)}a(M,"isToken");function Q(_){const j=v.exec(_),[V,ie]=[W().slice(0,8),W().slice(8)];return!j||j[4]!==ie?"unknown":j[3]!==V?"dead":P(Number(j[1]),
j[2]??N)}a(Q,"tokenState");function z(_){return v.exec(_)?.[3]===W().slice(0,8)?Q(_):"unknown"}a(z,"sharedTokenState");function J(_){const j=v.exec(_)?.[1];return j===
void 0?void 0:Number(j)}a(J,"pidOf");function X(_){return v.exec(_)?.[4]===W().slice(8)}a(X,"isLocal");function P(_,j){if(!I(_))return"dead";const V=E(_);return V===
void 0||j===N||V===j?"alive":"dead"}a(P,"processState");function E(_){return T(()=>S((0,D.readFileSync)(`/proc/${_}/stat`,"latin1")))}a(E,"startTime");function $(){
try{return S((0,D.readFileSync)("/proc/self/stat","latin1"))??N}catch(_){if((0,U.UQ)(_)==="ENOENT")return N;throw _}}a($,"ownStart");function S(_){return _.slice(
_.lastIndexOf(")")+2).split(" ")[19]}a(S,"startIn");function I(_){try{return process.kill(_,0),!0}catch(j){return(0,U.UQ)(j)!=="ESRCH"}}a(I,"signalReaches");const N="\
0";let Y,q;function W(){return q??=(0,U.zL)("reading the identity of this machine",()=>R(G("/proc/sys/kernel/random/boot_id"))+R(`${G("/etc/machine-id")} ${(0,b.
hostname)()} ${ee()}`)),q}a(W,"machine");function G(_){return se(()=>(0,D.readFileSync)(_,"latin1"))??""}a(G,"textOf");function ee(){return se(()=>(0,D.readlinkSync)(
"/proc/self/ns/pid"))??""}a(ee,"pidNamespace");function se(_){try{return _()}catch(j){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,U.UQ)(j)??""))return;
throw j}}a(se,"readable");function R(_){return(0,O.hash)("sha256",_,"hex").slice(0,8)}a(R,"short");function T(_){try{return _()}catch{return}}a(T,"readOr")}),95434:((ne,H,m)=>{
m.d(H,{L:a(()=>C,"L")});var O=m(22506),D=m(69865);const b=1e4,U=10,v=3e3;function C(Q){return{start:a((z,J,X)=>M({label:z,total:J,waiting:X},Q),"start")}}a(C,"p\
rogressLines");function M({label:Q,total:z,waiting:J},X){const P=performance.now();let E=0,$={at:P,percent:0,bytes:0};const S=setInterval(q,b);S.unref();let I=!1;
return{add(G){E+=G,N()>=$.percent+U&&N()<100&&performance.now()-$.at>=v&&q()},done(){if(I)return;I=!0,clearInterval(S);const G=(performance.now()-P)/1e3;G*1e3>=
v&&X(`${Q}: ${(0,D.z3)(E)} in ${(0,O.Xo)(G)} (${(0,D.CE)(E,G)})`)}};function N(){return z===void 0||z===0?0:Math.min(100,Math.floor(E/z*100))}function Y(){return z===
void 0?(0,D.z3)(E):`${N()} % of ${(0,D.z3)(z)}`}function q(){const G=performance.now(),ee=E>0&&E===$.bytes?J?.():void 0;ee!==void 0?X(`${Q}: ${Y()}, ${ee}`):z!==
void 0&&E>=z&&E===$.bytes?X(`${Q}: ${(0,D.z3)(E)}, finishing`):W(G),$={at:G,percent:N(),bytes:E},S.refresh()}function W(G){const ee=(E-$.bytes)*1e3/(G-$.at),se=z!==
void 0&&ee>0&&E<z?`, ${(0,O.Xo)((z-E)/ee)} left`:"";X(`${Q}: ${Y()}, ${(0,D.CE)(ee,1)}${se}`)}}a(M,"startTask")}),63827:((ne,H,m)=>{m.d(H,{x:a(()=>O,"x")});const O="\
0.1.0"}),24316:((ne,H,m)=>{m.d(H,{Z:a(()=>Q,"Z")});var O=m(77598),D=m(76760),b=m(75892),U=m(24746),v=m(80627),C=m(49700),M=m(41232);async function Q(z,{signal:J,
wait:X=0}){const P=(0,D.join)((0,M.Wx)(),".config","vm","locks");try{await(0,U.MH)(`cannot create a lock in ${P}`,async()=>(0,C.fc)(P,await(0,C.Ht)(P)))}catch(E){
throw E instanceof b.iC?new b.iC(E.message,{cause:E,hint:"Set HOME to a writable folder"}):E}return await(0,v.Ke)((0,D.join)(P,`${(0,O.hash)("sha256",z,"hex").slice(
0,16)}.lock`),{wait:X,signal:J})}a(Q,"lockWork")}),11028:((ne,H,m)=>{m.d(H,{k:a(()=>O,"k")});const O={machine:"vm-snapshot.machine",directory:"vm-snapshot.machi\
ne.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{ys as id,ws as ids,Es as modules};
