var ys=Object.defineProperty;var a=(oe,z)=>ys(oe,"name",{value:z,configurable:!0});const Es=8658,vs=[8658],gs={98658:((oe,z,w)=>{w.r(z),w.d(z,{runProcess:a(()=>ms,"runProcess")});var $=w(57975),b=w(75892),M=w(47014),v=w(75558),F=w(14717);function x({
ref:o,digest:e,manifest:r,isProtected:t}){return{name:o.name,project:o.project,reference:(0,v.SN)(o),digest:e,kind:r.kind,type:r.is_global?"global":"project",...t===
void 0?{}:{protected:t},created_at:r.created_at,...r.trigger===void 0?{}:{trigger:r.trigger},...r.context===void 0?{}:{context:r.context},...r.run_id===void 0?{}:
{run_id:r.run_id},...r.container===void 0?{}:{container:r.container},size_bytes:r.size_bytes,platform:r.platform,languages:r.languages,tools:r.tools,source:(0,F.
v)(r),description:r.description,image_digest:r.image_digest,git:r.git}}a(x,"snapshotData");function Q({ref:o,digest:e,manifest:r,isProtected:t=!1}){return{reference:(0,v.
SN)(o),digest:e,protected:t,...r}}a(Q,"manifestData");function X(o){return{read_bytes:o.bytesRead,new_bytes:o.bytesNew,stored_bytes:o.bytesStored}}a(X,"statsDat\
a");function J(o){return JSON.stringify(o,null,2)}a(J,"toJson");async function re(o){const{stringify:e}=await w.e(8815).then(w.t.bind(w,38815,19));return e(o,{aliasDuplicateObjects:!1}).
trimEnd()}a(re,"toYaml");var Z=w(41232);function P(){const{stdin:o,stdout:e,stderr:r,env:t}=process;return{stdin:o,stdout:e,stderr:r,env:t,cwd:process.cwd(),home:(0,Z.
Wx)(t)}}a(P,"processTerminal");function g({stdin:o,stderr:e,env:r}){return o.isTTY===!0&&e.isTTY===!0&&!G(r)}a(g,"canAsk");function k({stderr:o,env:e}){return o.
isTTY===!0&&!G(e)&&e.TERM!=="dumb"}a(k,"canRewrite");function _({stdout:o,env:e}){const r=Number(e.COLUMNS);return o.columns||(Number.isInteger(r)&&r>0?r:120)}a(
_,"widthOf");function D(o){return/[^\x20-\x7e]| {2}|^ | $/.test(o)?(0,$.stripVTControlCharacters)(o).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").trim():o}a(D,"plain");function W(o){
return o.split(/\r?\n/).map(e=>(0,$.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(W,"plainLines");function G(o){return o.CI!==void 0&&o.CI!==""&&o.CI!=="0"&&o.CI!=="false"}a(G,"inCi");function B(o,e){return o.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(B,"hasColours");const ne="This is a fault of vm itself: please report it, with what --verbose prints";function ae(o,e,{json:r,verbose:t}){return r?e.stdout.
write(`${J({error:E(o)})}
`):e.stderr.write(`${ie(o,B(e.stderr,e.env))}
`),t&&e.stderr.write(`${W(j(o))}
`),he(o)}a(ae,"reportFailure");function he(o){const e=(0,M.bv)(o);return e instanceof b.JC?b.ai[e.code]:1}a(he,"exitCodeOf");function ie(o,e){const r=(0,M.bv)(o),
{message:t,hint:n}=E(r),s=e?(0,$.styleText)(["red","bold"],"Error:",{validateStream:!1}):"Error:";return[`${r instanceof b.cc?"":`${s} `}${t}`,...(0,M._V)(o).map(
T),...n===void 0?[]:[n]].map(d=>W(S(d))).join(`
`)}a(ie,"failureText");function S(o){return o.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(S,"shortIds");function T(o){return`Clearing up faile\
d too: ${o instanceof Error?o.message:o}`}a(T,"alsoFailed");function E(o){const e=(0,M.bv)(o);if(!(e instanceof b.JC))return{code:"ERR_UNKNOWN",message:e instanceof
Error?e.message:String(e),hint:ne};const{code:r,message:t,hint:n,fields:s}=e;return{code:r,message:t,...n===void 0?{}:{hint:n},...Object.keys(s).length>0?{fields:s}:
{}}}a(E,"failureData");function j(o){return[(0,M.bv)(o),...(0,M._V)(o)].map(A).join(`
then, while clearing up: `)}a(j,"traces");function A(o){const e=[];for(let r=o;r!==void 0&&e.length<10;r=r instanceof Error?r.cause:void 0)e.push(r instanceof Error?
r.stack??r.message:String(r));return e.join(`
caused by `)}a(A,"trace");var R=w(67375),ue=w(57964),ce=w(10571),_e=w(73515),N=w(13785);const q={ERR_COMMAND:"another program failed (a build step, the daemon),\
 or a fault of vm itself",ERR_INPUT:"wrong usage: a flag, a name or a file to correct",ERR_NOT_FOUND:"what was named is not there",ERR_EXISTS:"the name or the f\
ile is taken; nothing was changed",ERR_DENIED:"permissions do not suffice",ERR_UNAVAILABLE:"Docker or a service does not answer at the moment",ERR_INTEGRITY:"by\
tes are not what their digest or format says",ERR_UNSUPPORTED:"the platform, version or feature cannot be used here",ERR_EXHAUSTED:"a disk, a quota or a size li\
mit is used up",ERR_CONFLICT:"another process changed it first, or a reference points elsewhere",ERR_CANCELLED:"stopped by Ctrl-C or by an answer (143 by SIGTER\
M, 129 by SIGHUP)"},ee=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function Fe(o){
return["EXIT STATUS","  0    done",...Object.keys(b.ai).filter(t=>At.includes(t)||o.includes(t)).map(t=>`  ${String(b.ai[t]).padEnd(5)}${q[t]}`)].join(`
`)}a(Fe,"exitStatus");const At=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],Mt=1e3;function C(o,{examples:e,exits:r}){return o.option("--store <location>","where\
 the snapshots are (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snapsho\
ts)").option("--json","one JSON document on standard output, for errors too").option("-q, --quiet","no progress and no remarks; only the name, path or reference\
 that results. Warnings stay").option("-v, --verbose","details, and the stack of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${Fe(r)}`)}a(C,"finish");function K(){return new R.c$("--project <project>","the project of the name (default: project.name of vm.yaml, name of the Compose proj\
ect, or the folder of the git repository)")}a(K,"projectOption");function de(){return[new R.c$("--jobs <count>","transfers at a time (default: what the store is\
 good for)"),new R.c$("--limit-rate <rate>","bytes a second, such as 10MB/s, on average over some seconds")]}a(de,"transferOptions");function Lt({jobs:o,limitRate:e}){
return{...o!==void 0&&{jobs:we("--jobs",o,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:Ut(e)}}}a(Lt,"limitsOf");function Ut(o){const e=(0,N.z_)(o.replace(/\/s$/,
""));if(e<Mt)throw new b.dz(`--limit-rate '${o}' is less than 1 kB/s`,{hint:"Write e.g. 10MB/s"});return e}a(Ut,"byteRate");function se(){return new R.c$("-y, -\
-yes","answer yes to the question")}a(se,"yesOption");function Se(o){return`--${o.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a(Se,"flagOf");function me(o,e=[]){
return[...e,o]}a(me,"collect");function Ve(o,e,r){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):r?.[s];if(s===""||i.length===
0&&r===void 0)throw new b.dz(`${o} '${n}' is not KEY=VALUE`,{hint:`For example: ${o} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(Ve,"\
keyValues");function we(o,e,{from:r,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=r&&n<=t)return n;throw new b.dz(`${o} '${e}' is not a whole number\
 from ${r} to ${t}`,{hint:`For example: ${o} ${Math.max(r,3)}`})}a(we,"wholeNumber");var zt=w(26848);async function We(o,{stdin:e,stderr:r},t){const n=(0,zt.createInterface)(
{input:e,output:r,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{r.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${o} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new b.cc("Cancelled at the question; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(We,"askYesNo");var Bt=w(45680),Ft=w(50714);const Vt=3e3,
Wt=1e3;function Ht({label:o,total:e,waiting:r},t){return{label:o,total:e,waiting:r,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(Ht,"startMeter");function Gt(o,e){
const r=e-o.measured.at;if(r<=0)return;const t=(o.done-o.measured.done)*1e3/r,s=o.measured.at===o.started&&o.measured.done===0?0:.5**(r/Vt);o.rate=o.rate*s+t*(1-
s),o.done>o.measured.done&&(o.moved=e),o.measured={at:e,done:o.done}}a(Gt,"measure");function Kt({total:o,done:e}){if(!(o===void 0||o<=0))return Math.min(1,e/o)}
a(Kt,"fraction");function Xt({total:o,done:e,measured:r,moved:t,waiting:n}){if(!(r.at-t<Wt||e===0))return n?.()??(o!==void 0&&o>0&&e>=o?"finishing":void 0)}a(Xt,
"standstill");function Yt({total:o,done:e,rate:r}){if(!(o===void 0||r<=0||e>=o))return(o-e)/r}a(Yt,"secondsLeft");var I=w(2202);const He="  ";function ye(o,e,{width:r,
bold:t}){const n=new Map(e.map(p=>[p,o.map(y=>D(p.cell(y)))])),s=new Map(e.map(p=>[p,Qt([p.title,...n.get(p)??[]])])),i=a(p=>s.get(p)??0,"natural"),c=a(p=>Math.
min(i(p),Math.max(p.title.length,p.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(p=>p.drop===void 0||n.get(p)?.some(y=>y!=="")),u=Jt(d,c,r),l=Zt(u,{natural:i,
least:c},r),h=a(p=>u.map((y,O)=>{const U=l[O]??0,V=Pe(p[O]??"",U);return y.align==="right"?V.padStart(U):V.padEnd(U)}).join(He).trimEnd(),"line"),f=h(u.map(p=>p.
title)),m=o.map((p,y)=>h(u.map(O=>n.get(O)?.[y]??"")));return[t?(0,$.styleText)("bold",f,{validateStream:!1}):f,...m].join(`
`)}a(ye,"renderTable");function Pe(o,e){return o.length<=e?o:e<=3?o.slice(0,e):`${o.slice(0,e-3).trimEnd()}...`}a(Pe,"cut");function Qt(o){return o.reduce((e,r)=>Math.
max(e,r.length),0)}a(Qt,"longestOf");function Jt(o,e,r){let t=o;for(;Ge(t.map(e))>r;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(Jt,"columnsThatFit");function Zt(o,{natural:e,least:r},t){const n=o.map(r);let s=t-Ge(n);for(;s>0;){const i=o.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const l=Math.
min(c,u,s);n[d]=(n[d]??0)+l,s-=l}}return n}a(Zt,"share");function Ge(o){return o.reduce((e,r)=>e+r,0)+He.length*Math.max(0,o.length-1)}a(Ge,"total");const Ke=20,
qt=16;function eo(o,{width:e,labels:r=0}){const t=D(o.label),n=Kt(o),[s,...i]=to(o),c=n===void 0?[]:[ro(n)],u=[[...n===void 0?[]:[oo(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const l of u){const h=l.map(m=>`  ${m}`).join(""),f=e-h.length;if(f>=Math.min(t.length,qt))return Pe(t,f).padEnd(Math.min(r,f))+h}return Pe(
t,e)}a(eo,"barLine");function to(o){const e=Xt(o),r=e===void 0?Yt(o):void 0,t=o.total===void 0||o.total<=0?"":` of ${(0,N.z3)(Math.max(o.total,o.done))}`;return[
`${(0,N.z3)(o.done)}${t}`,e??`${(0,N.z3)(Math.round(o.rate))}/s`,...r===void 0?[]:[`${(0,I.Xo)(Math.max(1,r)).replace(/\.\d/,"")} left`]]}a(to,"amounts");function oo(o){
const e=Math.round(o*Ke);return"█".repeat(e)+"░".repeat(Ke-e)}a(oo,"bar");function ro(o){return`${String(Math.floor(o*100)).padStart(3)} %`}a(ro,"percent");
const no=100,Ne=8,so=40,ao=300;class io{static{a(this,"LiveProgress")}#e;#o=new Set;#t=0;#r;constructor(e){this.#e=e}start(e,r,t){const n=Ht({label:e,total:r,waiting:t},
performance.now());return this.#o.add(n),this.#r??=setInterval(()=>this.#s(),no).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#o.delete(n),this.#o.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#r!==void 0&&this.#s()}close(){clearInterval(this.#r),this.#r=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),r=[...this.#o].
filter(i=>e-i.started>=ao);for(const i of r)Gt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(so,Math.max(0,...r.map(({label:i})=>i.length))),s=r.slice(0,Ne).map(
i=>eo(i,{width:t,labels:n}));r.length>Ne&&s.push(`and ${r.length-Ne} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function co(o,{quiet:e,verbose:r}){const t=!e&&
k(o)?new io(o.stderr):void 0,n=a(u=>{const l=W(u);t===void 0?o.stderr.write(`${l}
`):t.above(l)},"write"),s=B(o.stderr,o.env),i=a((u,l)=>s?(0,$.styleText)(u,l,{validateStream:!1}):l,"tint"),c=(0,Bt.a)(),d=a(()=>t?.close(),"clear");return{log:{
debug:r?u=>n(i("dim",u)):c.log.debug,info:e?c.log.info:n,warn:a(u=>n(`${i("yellow","Warning:")} ${u}`),"warn")},progress:e?c.progress:t??(0,Ft.L)(n),clear:d,[Symbol.
dispose]:d}}a(co,"openReporter");function uo(o,{terminal:e,product:r,signal:t}){const n=o.quiet===!0||o.json===!0,s=co(e,{quiet:n,verbose:o.verbose===!0}),i={signal:t,
log:s.log,progress:s.progress},c=Lt(o);let d=0,u;const l=a(()=>(u??=(0,_e.RB)(o.config,e),u),"config"),h=a(async f=>await(0,ce.Fy)(f??o.store,e,(await l()).storagePath),
"store");return{terminal:e,product:r,c:i,flags:o,config:l,store:h,get exitCode(){return d},catalogue:a(async({create:f,mend:m=!1,location:p})=>{if(p!==void 0&&o.
store!==void 0)throw new b.dz("--store names a second place for the same thing",{hint:"Leave one of them out"});const{location:y}=await h(p);return await r.openCatalogue(
y,{create:f,mend:m,signal:t,log:i.log,limits:c})},"catalogue"),remote:a(async(f,{create:m})=>await r.openCatalogue((0,ce.mP)(f,e),{create:m,signal:t,log:i.log,limits:c}),
"remote"),confirm:a(async(f,{yes:m,warning:p,refusal:y})=>{if(m!==!0&&(o.json===!0||!g(e)))throw y;if(p!==void 0&&i.log.warn(p),m!==!0&&(s.clear(),!await We(f,e,
t)))throw new b.cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:f,text:m,bare:p,next:y,exitCode:O=0})=>{d=O,s.clear();const U=o.json===!0?J(f):
o.quiet===!0?p:m;U!==""&&e.stdout.write(`${U}
`),!n&&y!==void 0&&i.log.info(y)},"result"),[Symbol.dispose]:()=>s[Symbol.dispose]()}}a(uo,"openEdge");function L(o,{terminal:e}){return`${B(e.stdout,e.env)?(0,$.
styleText)("green","✓",{validateStream:!1}):"✓"} ${D(o)}`}a(L,"success");var fo=w(63827),fe=w(26676);const Xe=/^(file|folder|dockerfile|location|context|name-or-file)$/,
lo=/^(name|name-or-file)$/,po=["build","create"];async function ho(o,e,r){const t=e.at(-1)??"",{command:n,position:s,option:i}=mo(o,e.slice(0,-1));if(i!==void 0)
return wo(i,t);if(t.startsWith("-"))return be(t,Eo(n));if(n.commands.length>0)return be(t,vo(n));const c=n.registeredArguments[s]??bo(n);return c===void 0?[]:await yo(
c,{command:n,current:t,words:e,known:r})}a(ho,"complete");function mo(o,e){let r=o,t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=r.
options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;if(n+=1,n===e.length)return{command:r,position:t,option:c};continue}const i=r.commands.
find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[r,t]=[i,0]}return{command:r,position:t}}a(mo,"standAt");function wo({argChoices:o,flags:e},r){return o!==
void 0?be(r,o.map(t=>({word:t,description:""}))):Xe.test(/<([^>]+)>/.exec(e)?.[1]??"")?"files":[]}a(wo,"valuesOf");async function yo(o,{command:e,current:r,words:t,
known:n}){const s=o.argChoices?.map(d=>({word:d,description:""}))??[];if(s.length>0)return be(r,s);const i=lo.test(o.name())&&!po.includes(e.name()),c=/^[./~]/.
test(r);return i&&!c?be(r,await n.snapshots(t)):Xe.test(o.name())?"files":[]}a(yo,"argumentsOf");function bo({registeredArguments:o}){const e=o.at(-1);return e?.
variadic===!0?e:void 0}a(bo,"lastIfRepeated");function Eo(o){return o.createHelp().visibleOptions(o).flatMap(({long:e,description:r})=>e==null?[]:[{word:e,description:r}])}
a(Eo,"optionsOf");function vo(o){return o.createHelp().visibleCommands(o).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(vo,"verbsOf");function be(o,e){
return e.filter(({word:r})=>r.startsWith(o))}a(be,"starting");const go=`# bash completion for vm: source <(vm completion bash)
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
`,_o=`#compdef vm
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
`,So=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
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
`,$o=["bash","zsh","fish"],Ro={bash:go,zsh:_o,fish:So};var ko=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Oo=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});function To(o,e){o.command("completion").summary("print what a shell needs to complete commands, flags and names").description(
"Print what bash, zsh or fish needs to complete the commands, flags and snapshot names of vm").addArgument(new R.ef("<shell>","the shell").choices($o)).addHelpText(
"after",`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${Fe([])}`).action(r=>e({},async t=>{t.result({data:{},text:Ro[r].trimEnd(),bare:""})})),o.command("__complete",{hidden:!0}).argument("[words...]").action(r=>e(
{quiet:!0},async t=>{const s=await ho(o,r,{snapshots:a(async()=>await jo(r,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:Do(s)})}))}a(To,"compl\
etionVerbs");async function jo(o,e){const r=o.findLastIndex(s=>s==="--store"||s==="--from"),t=r<0?void 0:o[r+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,fe.dz)(c)!==void 0)return;const d=ko(i,await s.catalogue({create:!1}),
!0);for(const{ref:u,manifest:l}of await s.product.list({},d,s.c))n.push({word:(0,v.SN)(u),description:l.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=Oo(
i);c&&await c}}),n}a(jo,"snapshotsIn");function Do(o){return o==="files"?":files":o.map(({word:e,description:r})=>`${D(e)}	${D(r)}`).join(`
`)}a(Do,"lines");var H=w(76760),Ie=w(72790),xo=w(44143);const Ye="vm.yaml";function Ee(){return[new R.c$("--config <file>","the vm.yaml (default: vm.yaml of thi\
s folder)"),new R.c$("--project <project>","the machine's name (default: project.name of the vm.yaml, else the project of this folder)")]}a(Ee,"machineOptions");
function ve({config:o,...e}){return e}a(ve,"commonFlags");async function Ce({config:o,project:e},{cwd:r},{optional:t}){const n=(0,H.resolve)(r,o??Ye),s=(0,H.dirname)(
n),i=await Qe(o??Ye,r).catch(c=>{if(!(t&&o===void 0&&c instanceof b.m_))throw c});return{config:i??{mounts:[]},project:await Je(e,i?.project,s),directory:s,file:i===
void 0?void 0:n,digest:(0,xo.ol)(JSON.stringify(i??{}))}}a(Ce,"readMachineFile");async function $e({config:o,project:e},{cwd:r}){const t=o===void 0||e!==void 0?
void 0:await Qe(o,r);return await Je(e,t?.project,o===void 0?r:(0,H.dirname)((0,H.resolve)(r,o)))}a($e,"machineName");async function Qe(o,e){return await(await Promise.
all([w.e(8815),w.e(4616)]).then(w.bind(w,44616))).readVmYaml(o,e)}a(Qe,"read");async function Je(o,e,r){return o!==void 0?(0,v.Tb)((0,v.XB)(o)):e===void 0?await(0,Ie.
p)(r):(0,v.Tb)(e)}a(Je,"nameOf");var le=w(52483);function Po(o,{project:e,directory:r,file:t,digest:n,home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:l}=o,h=l.
map(({kind:f,source:m,target:p,readOnly:y})=>({kind:f,source:f==="bind"?Ze(m,{directory:r,home:s}):`${e}_${m}`,target:p,readOnly:y}));return{project:e,directory:r,
settings:{hostname:e,labels:{[le.k.machine]:e,[le.k.directory]:r,[le.k.box]:i===void 0?"":Ae(i),[le.k.config]:n,...t!==void 0&&{[le.k.file]:t}},volumeLabels:{[le.
k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},...u!==void 0&&{ports:u},mounts:h}}}a(Po,"planMachine");function Ze(o,{directory:e,home:r}){return o===
"~"||o.startsWith("~/")?(0,H.join)(r,o.slice(1)):(0,H.isAbsolute)(o)?(0,H.resolve)(o):(0,H.resolve)(e,o)}a(Ze,"absolutePath");function Ae(o){return o.kind==="sn\
apshot"?`@${o.name}`:o.kind==="dockerfile"?o.path:o.reference}a(Ae,"boxText");function ge(o,e){return async(r,t)=>{const n=`Snapshot built for ${r}, current pla\
tform is ${t}`;return await o.confirm("This may not work correctly. Continue?",{yes:e,warning:n,refusal:new b.Wt(n,{hint:"This may not work correctly. Use --yes\
 to continue all the same",fields:{snapshot:r,host:t}})}),!0}}a(ge,"platformQuestion");var qe=w(51455),No=w(29455);async function Io(o,{project:e,catalogue:r,c:t}){
const n=(0,v.rd)(o,{project:e}),i=!(o.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:v.sT}}]:[n];for(const d of i)if(await r.store.read(d.ref,
t)!==void 0)return d;const c=await Co(n,r,t);throw new b.m_(`Snapshot '@${o}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(Io,"findBox");async function Co({ref:o},{store:e},r){const t=[];
for await(const n of e.listRefs(r)){const s=(0,v.SN)(n);if(n.name===o.name)return`It is there as '${s}': write "@${s}", or make it global with: vm snapshot tag ${s}\
 @${o.name}`;(0,No.H)(n.name,o.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(Co,"whatElse");
async function Ao(o,{project:e,directory:r,catalogue:t},{terminal:n,product:s,c:i}){if(o.kind==="snapshot")return{name:await Io(o.name,{project:e,catalogue:t,c:i}),
built:!1};const c=Ze(o.path,{directory:r,home:n.home}),d=(await(0,qe.stat)(c).catch(()=>{}))?.isDirectory()===!0;d&&await Mo(c,o.path);const u=d?c:(0,H.dirname)(
c),l={context:u,...!d&&{file:c},buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},h=(0,H.relative)(r,c)||".",f={project:e,name:"box",spec:l,from:h,description:`\
Box of the machine ${e}`,directory:u},{ref:m,digest:p,built:y}=await s.buildOnce(f,{catalogue:t,provider:await s.openDocker()},i);return y||i.log.info(`${o.path}\
 is unchanged: its snapshot '${(0,v.SN)(m)}' is used`),{name:{ref:m,pin:p},built:y}}a(Ao,"snapshotOfBox");async function Mo(o,e){for(const r of["Dockerfile","do\
ckerfile"])if(await(0,qe.stat)((0,H.join)(o,r)).catch(()=>{})!==void 0)return;throw new b.m_(`There is no Dockerfile in '${e}'`,{hint:"Name the file itself inst\
ead of its folder, or another folder"})}a(Mo,"assertDockerfile");function Re(o,{bold:e}){const r=o.map(([n,s])=>[n,D(s)]).filter(([,n])=>n!==""),t=Math.max(...r.
map(([n])=>n.length))+2;return r.map(([n,s])=>(e?(0,$.styleText)("bold",n.padEnd(t),{validateStream:!1}):n.padEnd(t))+s).join(`
`)}a(Re,"renderFacts");function Lo({ref:o,digest:e,manifest:r,isProtected:t},n){const s=r.blobs.filter(({role:d})=>d==="layer"),{git:i}=r,c=(0,F.v)(r);return Re(
[["Name",(0,v.SN)(o)],["Description",r.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,I.Yi)(new Date(r.created_at))} by vm-snapshot ${r.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,I.Xo)(c.build_seconds)}`}`],["Trigger",r.trigger??""],["Context",r.context??""],["Run",
r.run_id??""],["Container",r.container===void 0?"":`${r.container.name} (${r.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with lo\
cal changes":""].filter(Boolean).join(", ")],["Platform",r.platform],["Size",`${(0,N.z3)(r.size_bytes)} in ${s.length} ${s.length===1?"layer":"layers"}`],["Imag\
e",r.image_digest],["Services",r.kind==="compose"?r.services.map(({name:d})=>d).join(", "):""],["Volumes",r.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,N.z3)(
u)})`).join(", ")],["Bind mounts",(r.bind_mounts??[]).map(({path:d,size_bytes:u})=>`${d} (${(0,N.z3)(u)})`).join(", ")],["Left out",(r.left_out??[]).join(", ")],
["References",r.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(r.languages).map(([d,u])=>`${d} ${u}`).join(", ")],["Tools",r.tools.
join(", ")]],n)}a(Lo,"renderDetails");function ke(o){const{project:e,id:r,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:l,cpus:h,ports:f,
mounts:m}=o;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:r,created_at:u,memory_bytes:l??null,cpus:h??null,ports:f,mounts:m.map(
({kind:p,source:y,target:O,readOnly:U})=>({kind:p,source:y,target:O,read_only:U})),directory:c,config:d??null}}a(ke,"machineData");function Me({state:o,exitCode:e,
ports:r}){const t=e===void 0?"":` with exit code ${e}`,n=o==="running"?Object.entries(r).map(([s,i])=>`${s} at ${i}`):[];return[`${o}${t}`,...n].join(", ")}a(Me,
"stateText");function Uo(o,e){const{project:r,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:l,directory:h}=o;return Re([["Machine",r],["State",
Me({...o,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,I.Yi)(new Date(s))],["Memory",i===void 0?"":(0,N.z9)(i)],["CPUs",c===void 0?"":String(c)],["Po\
rts",Object.entries(d).map(([f,m])=>`${f} at ${m}`).join(", ")],["Mounts",u.map(({source:f,target:m,readOnly:p})=>`${f} at ${m}${p?" (read only)":""}`).join(", ")],
["Config",l??`none, made in ${h}`]],e)}a(Uo,"renderMachine");var zo=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Bo=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});async function et(o,e,r){const t=performance.now(),{box:n}=o.config;if(n===void 0)throw new b.dz(`Nothing says what the\
 machine '${o.project}' is made of`,{hint:`Add a line such as vm.box: "@base" to ${o.file??"vm.yaml"}, or give --from-dockerfile <file>`});const s=Po(o.config,{
...o,home:r.terminal.home}),i=await r.product.openMachines(),c=await i.check(s,e,r.c),{machine:d,snapshot:u,built:l}=n.kind==="image"?{machine:await i.create(s,
{image:n.reference,brought:!1,...e},r.c)}:await Fo(n,{plan:s,host:i,replaces:c,...e},r),h=(performance.now()-t)/1e3,f=u===void 0||!l?Ae(n):`${Ae(n)}, built and \
kept as '${u}',`;r.result({data:{machine:ke(d),snapshot:u??null,built:l??!1,seconds:h},text:L(`Created the machine ${d.project} of ${f} in ${(0,I.Xo)(h)}: ${Me(
d)}`,r),bare:d.project,next:`Look into it with: docker exec -it ${d.project} sh`})}a(et,"makeMachine");async function Fo(o,{plan:e,host:r,replaces:t,replace:n,yes:s},i){
const c={stack:[],error:void 0,hasError:!1};try{const{product:d,c:u}=i,l=zo(c,await i.catalogue({create:!0}),!0),{name:h,built:f}=await Ao(o,{...e,catalogue:l},
i),{manifest:m}=await d.inspect(h,l,u),p=(0,v.SN)(h.ref),y=ge(i,s);if(m.kind==="compose")throw new b.Wt(`'${p}' holds a Compose project, and a machine is one co\
ntainer`,{hint:`Restore it with: vm snapshot restore ${p}`});if(m.kind==="container"){const Be={settings:e.settings,...t!==void 0&&{replaces:t.id}},ws={containerName:e.
project,preserveNetworks:!1,volumes:"copies",machine:Be};return await d.restoreContainer({name:h,...ws,confirmPlatform:y},{catalogue:l,provider:await d.openContainers()},
u),{machine:await r.need(e.project,u),snapshot:p,built:f}}const O={name:h,tags:[],force:!1,via:"auto",confirmPlatform:y},U=await d.restore(O,{catalogue:l,provider:await d.
openDocker()},u),{image:V,changed:te}=U.machine;return{machine:await r.create(e,{image:V,brought:te,replace:n},u),snapshot:p,built:f}}catch(d){c.error=d,c.hasError=
!0}finally{const d=Bo(c);d&&await d}}a(Fo,"ofSnapshot");const Vo=a((o,e)=>{const r=o.command("create").summary("make a machine of a vm.yaml and start it").description(
'Make a machine, a container of the Docker daemon, as vm.yaml says, and start it. Its box is a Dockerfile, which is built once and kept as a snapshot, an image,\
 or a snapshot ("@name"). All or nothing: one that cannot be made leaves nothing');for(const t of Ee())r.addOption(t);r.option("--from-dockerfile <file>","the b\
ox: this Dockerfile, or the folder that holds one; no vm.yaml is needed then").option("--force","put it in the place of a machine that is there; its volumes sta\
y").addOption(se()),C(r,{examples:["vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Dockerfile.vibe --project vibe"],exits:ee}),r.action(
t=>e(ve(t),async n=>{const{terminal:s}=n,i=t.fromDockerfile,c=await Ce(t,s,{optional:i!==void 0}),d=i===void 0?c.config.box:{kind:"dockerfile",path:(0,H.resolve)(
s.cwd,i)},u={...c.config,...d!==void 0&&{box:d}};await et({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},"createVerb"),Wo=a((o,e)=>{const r=o.command("\
destroy").summary("remove a machine").description("Remove the machine of a vm.yaml and all that was changed in it. Its volumes stay unless --volumes is given; s\
napshots always do");for(const t of Ee())r.addOption(t);r.option("--volumes","its volumes too").option("-f, --force","without a question, as --yes").addOption(se()),
C(r,{examples:["vm destroy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action(t=>e(ve(t),async n=>{
const{terminal:s,product:i,c}=n,d=await $e(t,s),u=await i.openMachines(),{machine:l,volumes:h}=await u.remains(d,c),f=t.volumes===!0;if(l===void 0&&!f)return n.
result({data:{project:d,destroyed:!1,volumes:[],kept:h},text:L(`There is no machine ${d}; of an earlier one these volumes are left: ${h.join(", ")}`,n),bare:d,next:"\
Remove them with: vm destroy --volumes"});const m=[...l===void 0?[]:["the machine and all that was changed in it"],...f?h:[]].join(", ");await n.confirm(`Destro\
y ${d}? This cannot be undone.`,{yes:t.yes===!0||t.force===!0||void 0,refusal:new b.dz(`Destroying '${d}' (${m}) needs an answer, and there is no terminal to as\
k at`,{hint:"Use --force to destroy it without a question; `vm snapshot create <name>` keeps a copy first"})});const p=await u.destroy(d,{volumes:f},c),y=p.kept.
length===0?"":`; kept: ${p.kept.join(", ")}`;n.result({data:{...p,destroyed:l!==void 0},text:L(`Destroyed ${d}${p.volumes.length===0?"":` with ${p.volumes.join(
", ")}`}${y}`,n),bare:d})}))},"destroyVerb"),Ho=a((o,e)=>{const r=o.command("status").summary("tell how a machine is").description("Tell whether the machine of \
a vm.yaml is there and runs, what it is made of, and what it has");for(const t of Ee())r.addOption(t);C(r,{examples:["vm status","vm status --json | jq -r .stat\
e","vm status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(ve(t),async n=>{const{terminal:s,product:i,c}=n,d=await(await i.
openMachines()).need(await $e(t,s),c);n.result({data:ke(d),text:Uo(d,{bold:B(s.stdout,s.env)}),bare:d.state})}))},"statusVerb"),Go=a((o,e)=>{const r=o.command("\
stop").summary("stop a machine and keep all it has").description("Stop the machine of a vm.yaml. Its files and volumes stay, and vm up starts it again");for(const t of Ee())
r.addOption(t);C(r,{examples:["vm stop","vm stop --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(ve(t),async n=>{const{terminal:s,
product:i,c}=n,d=await $e(t,s),u=await i.openMachines(),{state:l}=await u.need(d,c),h=await u.stop(d,c),f=l==="running"||l==="paused";n.result({data:{machine:ke(
h),stopped:f},text:L(f?`Stopped the machine ${d}`:`The machine ${d} does not run: ${l}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),Ko=a((o,e)=>{
const r=o.command("up").summary("start a machine; make it first where there is none").description("Start the machine of a vm.yaml, and make it first where there\
 is none. One that runs already is left as it is");for(const t of Ee())r.addOption(t);r.addOption(se()),C(r,{examples:["vm up","vm up --project shop"],exits:ee}),
r.action(t=>e(ve(t),async n=>{const{terminal:s,product:i,c}=n,d=performance.now(),u=await $e(t,s),l=await i.openMachines(),h=await l.find(u,c);if(h===void 0){const O=await Ce(
t,s,{optional:!1});return await et(O,{replace:!1,yes:t.yes},n)}const f=await Ce(t,s,{optional:!0});f.file!==void 0&&f.file===h.file&&f.digest!==h.config&&c.log.
warn(`${f.file} says something else by now: vm create --force makes the machine anew`);const m=await l.start(u,c),p=(performance.now()-d)/1e3,y=h.state==="runni\
ng"?`The machine ${u} runs already`:`Started the machine ${u} in ${(0,I.Xo)(p)}`;n.result({data:{machine:ke(m),started:h.state!=="running",seconds:p},text:L(`${y}\
: ${Me(m)}`,n),bare:u})}))},"upVerb");var Y=w(68166),Xo=w(9734);function Le({flags:o},e=o.store){return e===void 0?"":` --store ${(0,Xo.r)((0,fe.DW)(e))}`}a(Le,
"sameStore");function tt({ref:o,manifest:e},r){return`${e.kind==="image"?"Put it into Docker, so that vm create and docker run begin at once, with":"Use it with"}\
: vm snapshot restore ${(0,v.SN)(o)}${Le(r)}`}a(tt,"useIt");function ot(o,{to:e},r){const t=(0,v.SN)(o.ref),{stats:n,seconds:s,buildSeconds:i,removed:c=[]}=o;r.
result({data:{snapshot:x(o),stats:X(n),seconds:s,...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(x)}},text:L(rt(o),r),bare:t,next:`${Yo(o)}\
 ${t}${Le(r,e)}`})}a(ot,"created");function rt(o){const{ref:e,manifest:r,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=o,c=s===void 0?(0,I.Xo)(n):`${(0,I.Xo)(n)}\
 after a build of ${(0,I.Xo)(s)}`,d=`${(0,N.z3)(r.size_bytes)}, ${nt(t,r)}`,u=i.map(l=>(0,v.SN)(l.ref)).join(", ");return`Created snapshot '${(0,v.SN)(e)}': ${d}\
, in ${c}${u===""?"":`; removed to keep the limits: ${u}`}`}a(rt,"createdText");function Yo({manifest:o}){return o.kind==="image"?"Take it elsewhere with: vm sn\
apshot export":"Restore it with: vm snapshot restore"}a(Yo,"nextStep");function nt({bytesStored:o,bytesNew:e},{size_bytes:r}){return o===0?"nothing new to store":
`${(0,N.z3)(o)} stored${st(e,r)}`}a(nt,"gained");function st(o,e){const r=e>0?Math.floor((1-o/e)*100):0;return r>0?`, ${r} % de-duplicated`:""}a(st,"alreadyTher\
e");var Qo=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Jo=(function(o){return function(e){function r(i){e.
error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Zo=a((o,e)=>{
const r=o.command("build").summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a\
 snapshot").argument("<name>","the name it gets: base, my-app/base, or @base (global)").argument("[context]","the folder that the Dockerfile may copy from",".").
option("-f, --file <dockerfile>","the Dockerfile (default: Dockerfile in the context)").option("--target <stage>","the stage to build").addOption(new R.c$("--bu\
ild-arg <key=value>","a build argument; KEY alone takes the value of the environment; repeatable").argParser(me)).option("--platform <os/arch>","the platform to\
 build for").addOption(new R.c$("--label <key=value>","a label of the image; repeatable").argParser(me)).addOption(new R.c$("--secret <id=…,src=…>","a Build\
Kit secret, passed through and never recorded; repeatable").argParser(me)).option("--network <mode>","the network of RUN instructions").option("--no-cache","bui\
ld every step without the cache").addOption(new R.c$("--tag <reference>","a reference the image carries besides; repeatable").argParser(me)).option("--descripti\
on <text>","what it is, for people").addOption(K()).option("--force","replace a snapshot of this name").option("--to <location>","store it there, without a copy\
 here: a folder or s3://bucket/prefix");for(const t of de())r.addOption(t);C(r,{examples:['vm snapshot build @vibe-base . --file Dockerfile.vibe --description "\
Node LTS, Python, Rust"',"vm snapshot build ci docker/ --target test --build-arg NODE=22 --secret id=npm,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS",
"ERR_DENIED","ERR_UNAVAILABLE","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{
const{terminal:d,product:u,c:l}=i,h=er(n,s,d),f=await(0,Y.oW)(t,{project:s.project,cwd:d.cwd}),m=await u.openDocker(),p=Qo(c,await i.catalogue({create:!0,location:s.
to}),!0),y={ref:f,spec:h,from:s.file??"Dockerfile",description:s.description??"",force:s.force===!0,directory:h.context};ot(await qo(u.build(y,{catalogue:p,provider:m},
l),s),s,i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Jo(c);d&&await d}}))},"buildVerb");async function qo(o,{quiet:e,json:r}){try{return await o}catch(t){
if(!(t instanceof b.Qd)||e===!0||r===!0)throw t;const{hint:n="The builder says above what went wrong",fields:s}=t;throw new b.Qd(t.message.split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(qo,"told");function er(o,e,{cwd:r,env:t}){return{context:(0,H.resolve)(r,o),buildArgs:Ve("--build-arg",e.buildArg??[],
t),labels:Ve("--label",e.label??[]),secrets:e.secret??[],noCache:!e.cache,tags:e.tag??[],...e.file===void 0?{}:{file:(0,H.resolve)(r,e.file)},...e.target===void 0?
{}:{target:e.target},...e.platform===void 0?{}:{platform:e.platform},...e.network===void 0?{}:{network:e.network}}}a(er,"buildSpec");function tr({remove:o,keep:e,
bytes:r},t,{whole:n,...s}){const i=[...o.map(({snapshot:f,rule:m})=>({does:"remove",snapshot:f,why:or(m,t)})),...n?e.map(({snapshot:f,reasons:m})=>({does:"keep",
snapshot:f,why:rr(m)})):[]].sort((f,m)=>it(m.snapshot)-it(f.snapshot)),c=ye(i,[{title:"DOES",cell:a(({does:f})=>f,"cell")},{title:"NAME",cell:a(({snapshot:f})=>(0,v.
SN)(f.ref),"cell")},{title:"CREATED",cell:a(({snapshot:f})=>(0,I.Yi)(new Date(f.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:f})=>(0,N.z3)(f.manifest.
size_bytes),"cell"),align:"right"},{title:"WHY",cell:a(({why:f})=>f,"cell")}],s),d=r===void 0?"how much that frees is unknown":`that frees about ${(0,N.z3)(r)}`,
u=e.filter(f=>f.spared!==void 0).length,l=`${Oe(e.length)} kept${u===0?"":`, ${u} of them against a --max rule`}`,h=o.length===0?`Nothing to remove; ${l}`:`${Oe(
o.length)} to remove, ${d}; ${l}`;return i.length===0?h:`${c}

${h}`}a(tr,"renderPlan");function at({remove:o,keep:e,bytes:r}){return{remove:o.map(({snapshot:t,rule:n})=>({...x(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...x(t),reasons:n,spared_from:s??null})),would_free_bytes:r??null}}a(at,"planData");function Oe(o){return o===1?"1 snapshot":`${o} snapshots`}a(Oe,
"countOf");function or(o,{maxAge:e,maxCount:r,maxSize:t}){return{age:`older than ${e}`,count:`more than ${r}`,size:`more than ${t}`,keep:"no rule keeps it"}[o]}
a(or,"removedFor");function rr(o){const e=o.map(r=>r==="newest"?"newest of its project":r);return e.length===0?"no rule removes it":e.join(", ")}a(rr,"keptFor");
function it({manifest:o}){return Date.parse(o.created_at)}a(it,"madeAt");function ct({freed:o,pending:e,due:r}){const t=o===0?e===0?"nothing freed":"":`${(0,N.z3)(
o)} freed`,n=r===void 0?"":`${(0,N.z3)(e)} to be freed by a delete or clean after ${(0,I.Yi)(r)}`;return[t,n].filter(s=>s!=="").join(", ")}a(ct,"spaceText");function dt({
freed:o,pending:e,due:r}){return{freed_bytes:o,pending_bytes:e,pending_until:r?.toISOString()??null}}a(dt,"spaceData");var nr=w(45516);const Ue=1e6,ut="12h, 30d\
 or 8w",sr=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function ar(){const o=a((e,r)=>new R.c$(`--keep-${e} <number>`,`keep the newest of\
 each of the last <number> ${r} that have one`),"keep");return[new R.c$("--keep-last <number>","keep the newest <number> of each project; 0 keeps none"),o("hour\
ly","hours"),o("daily","days"),o("weekly","weeks"),o("monthly","months"),o("yearly","years"),new R.c$("--keep-within <duration>","keep what was made within this\
 time before the newest one of the project: 12h, 30d, 8w"),new R.c$("--max-age <duration>","remove what was made longer ago: 12h, 30d, 8w"),new R.c$("--max-coun\
t <number>","remove all but the newest <number> of each project"),new R.c$("--max-size <size>","remove the oldest until the others take no more than this in the\
 repository: 500MB, 20GB")]}a(ar,"retentionOptions");function ir(o){const{maxAge:e,maxCount:r,maxSize:t,keepLast:n,keepWithin:s}=o,i=sr.flatMap(d=>{const u=o[d];
return u===void 0?[]:[[d,we(Se(d),u,{from:1,to:Ue})]]}),c={...e!==void 0&&{maxAge:(0,I.E9)(e,ut)},...r!==void 0&&{maxCount:we("--max-count",r,{from:0,to:Ue})},...t!==
void 0&&{maxSize:(0,N.z_)(t)},...n!==void 0&&{keepLast:we("--keep-last",n,{from:0,to:Ue})},...Object.fromEntries(i),...s!==void 0&&{keepWithin:(0,I.E9)(s,ut)}};
return(0,nr.M)(c,Se),c}a(ir,"rulesOf");var cr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},dr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const ur=a((o,e)=>{const r=o.command("clean").summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the r\
ules do not keep, and free the space that nothing uses. With --keep rules alone, every snapshot goes that none of them keeps. With --max rules, those go that on\
e of them names and no --keep rule keeps. Protected snapshots stay, and so does the newest of each project unless --keep-last or --max-count is 0. Without rules\
 no snapshot goes");for(const t of ar())r.addOption(t);r.addOption(K()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the\
 name").option("--container <name>","only the snapshots of this container, by its name or its id").option("--all-projects","the snapshots of every project, and \
the global ones").option("--dry-run","change nothing, and show for each snapshot why it stays or goes").option("--force","free the space also where no snapshot \
is listed beside content").addOption(se()),C(r,{examples:["vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-ag\
e 30d --max-count 5","vm snapshot clean --max-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --projec\
t global --dry-run"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,
product:c,c:d}=n,u=ir(t),l=await lr(t,i),h=cr(s,await n.catalogue({create:!1}),!0),f=await c.planClean(fr(u,l,t),h,d),m=hr(f,t,n),p=f.remove.map(({snapshot:te})=>(0,v.
SN)(te.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...at(f)},text:m,bare:p});return}f.remove.length>0&&await pr(f,m,n);const{removed:y,space:O}=await c.clean({...f,
force:t.force===!0},h,d),U=t.yes===!0&&f.remove.length>0?`${m}

`:"",V=y.length===0?"No snapshot removed":`Removed ${Oe(y.length)}`;n.result({data:{dry_run:!1,...at(f),removed:y.map(x),...dt(O)},text:`${U}${L(`${V}, ${ct(O)}`,
n)}`,bare:y.map(({ref:te})=>(0,v.SN)(te)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=dr(s);i&&await i}}))},"cleanVerb");function fr(o,e,{container:r,filter:t}){return{rules:o,...e!==void 0&&{
project:e},...r!==void 0&&{container:r},...t!==void 0&&{filter:t}}}a(fr,"requestOf");async function lr({project:o,allProjects:e},{cwd:r}){if(e===!0){if(o!==void 0)
throw new b.dz("--project and --all-projects exclude each other");return}return o===void 0?await(0,Ie.p)(r):o===v.sT?o:(0,v.XB)(o)}a(lr,"projectOf");async function pr({
remove:o},e,r){const{flags:t,terminal:n}=r,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await r.confirm(`Remove ${o.length===1?"this snapshot":`these ${o.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new b.dz(`Removing ${Oe(o.length)}\
 needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to remove without a question, or --dry-run to look first"})})}a(pr,"clean_confirm");function hr(o,e,{
terminal:r}){return tr(o,e,{width:_(r),bold:B(r.stdout,r.env),whole:e.dryRun===!0})}a(hr,"planText");var ft=w(97913),mr=w(42316),wr=w(28923),yr=function(o,e,r){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},br=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else
n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});function lt(){return new R.c$("--quie\
sce","pause the project or container while its files are read, so that they are in step with each other")}a(lt,"quiesceOption");function pt(){return new R.c$("-\
-include-env","keep the values of variables too, of .env and of containers; without it only their names")}a(pt,"includeEnvOption");function Er(){return new R.c$(
"--include-bind-mounts","capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include\
-env")}a(Er,"includeBindMountsOption");function ht(){return new R.c$("--exclude-volume <name>","leave out what this volume holds, for example one that cannot be\
 mounted; may be given several times. A restore makes it empty").argParser((o,e)=>[...e??[],o])}a(ht,"excludeVolumeOption");function mt(o){return{...o,...o.excludeVolume!==
void 0&&{excludeVolumes:o.excludeVolume}}}a(mt,"choiceOf");function wt(o){return o==="excludeVolumes"?"--exclude-volume":Se(o)}a(wt,"spellChoice");function yt(){
return[new R.c$("--context <text>","why it is made, in one line"),new R.c$("--run-id <id>","the run that it belongs to")]}a(yt,"occasionOptions");function bt(){
return new R.c$("--to <location>","store it there, without a copy here: a folder or s3://bucket/prefix")}a(bt,"toOption");async function Et({chosen:o,name:e,trigger:r,
flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u={...t,chosen:o,name:e,trigger:r,directory:i.cwd},l=await(0,wr.R)(
u,{config:await n.config(),product:c,c:d});if(l===void 0)return;const h=yr(s,await n.catalogue({create:!0,location:t.to}),!0);return await(0,ue.Dg)(l,h,{product:c,
c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=br(s);i&&await i}}a(Et,"capture");async function vt(o,e){const{triggers:r,file:t}=await e.config(),n=r.length===
0?"none":r.join(", ");e.result({data:{snapshot:null,skipped:{trigger:o,triggers:r,config:t??null}},text:`No snapshot made: ${o} is not among the triggers of ${t??
"the defaults"} (${n})`,bare:""})}a(vt,"noSnapshot");const vr={untouched:"nothing was started or written since, and the next create or restore puts it back",runs:"\
its new containers run, and the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missing",unreadable:"\
its journal cannot be read"},gr=a((o,e)=>{const r=o.command("recover").summary("end a restore of a Compose project that was interrupted").description("Show the \
restores of Compose projects that were interrupted (killed, a reboot), with what is where; or end the one of a project: keep what is new, or put back what was b\
efore").argument("[project]","the Compose project; without it all are shown").addOption(new R.c$("--finish","keep what is new; what was before goes where all of\
 the new was made").conflicts("undo")).option("--undo","put back what was before; new containers and volumes go, with what was written in them since").addOption(
se());C(r,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR\
_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return Sr(await s.product.lookAtRestores(
s.c),{project:t,edge:s});if(t===void 0)throw new b.dz(`--${i} needs the name of a project`,{hint:"See vm snapshot recover"});const c=a(l=>$r(l,{project:t,how:i,
yes:n.yes,edge:s}),"confirm"),{where:d}=await s.product.decideRestore({project:t,how:i,confirm:c},s.c),u=i==="finish"?"is finished: what is new stays":"is undon\
e: all is where it was before";s.result({data:{project:t,how:i,where:d},text:L(`The restore of '${t}' ${u}`,s),bare:t})}))},"recoverVerb");async function Te({product:o,
flags:e,c:r}){if(e.quiet===!0)return;const t=await o.interrupted({signal:AbortSignal.any([r.signal,AbortSignal.timeout(_r)])}).catch(()=>[]);for(const{project:n,
...s}of t)r.log.warn(`${gt({project:n,...s})} waits: vm snapshot recover ${n}`)}a(Te,"warnOfInterrupted");const _r=3e3;function gt({project:o,snapshot:e,began:r}){
const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(r))?"":`, begun at ${(0,I.Yi)(new Date(r))},`;return`the restore of the project '${o}'${t}${n} was in\
terrupted and`}a(gt,"titleOf");function Sr(o,{project:e,edge:r}){const t=o.filter(i=>e===void 0||i.project===e),n=t.map(i=>[`${Rr(gt(i))} waits: ${vr[i.finding]}`,
...i.where.map(c=>`  ${c}`),`  Keep what is new:  vm snapshot recover ${i.project} --finish`,`  Put it back:       vm snapshot recover ${i.project} --undo`].join(
`
`));r.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"No restore was interrupted"}})}a(Sr,"show");async function $r(o,{project:e,how:r,yes:t,edge:n}){const s=r==="finish"?"what was before\
 goes":"new containers and volumes go, with what was written in them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of '${e}': ${s}`,...o].join(
`
`),refusal:new b.dz(`The restore of '${e}' waits for a decision, and there is no terminal to ask at`,{hint:`Use --yes: ${s}`})})}a($r,"ask");function Rr(o){return o.
charAt(0).toUpperCase()+o.slice(1)}a(Rr,"capital");const kr=a((o,e)=>{const r=o.command("create").summary("capture a Compose project, a container, or an image t\
hat is there already").description("Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every conta\
iner, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the\
 Docker daemon, or one that another tool saved to a file").argument("[name]","the name it gets: base, my-app/base, or @base (global); without it the naming_patt\
ern of the configuration makes one").option("--image <reference>","an image of the Docker daemon").option("--archive <file>","a docker-archive (docker save) or \
OCI layout, tar file, folder or - (standard input); needs no Docker").option("--ref <name>","which image of an archive of several: its name, or its digest").option(
"--container <name>","a container, running or not").option("--description <text>","what it is, for people").addOption(K()).addOption(lt()).addOption(pt()).addOption(
Er()).addOption(ht()).option("--platform <os/arch>","which one of an image for several platforms").addOption(new R.c$("--trigger <moment>","the moment at which \
it is made; one that the configuration does not list makes none").choices(mr.N));for(const t of yt())r.addOption(t);r.option("--force","replace a snapshot of th\
is name").addOption(bt());for(const t of de())r.addOption(t);C(r,{examples:["vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image no\
de-ci:latest --description "Node 22 with Playwright"','vm snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',"do\
cker save app:1 | vm snapshot create @app --archive -","vm snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:ee}),r.
action((t,n)=>e(n,async s=>{const{terminal:i,product:c,c:d}=s,u=i.cwd,l=(0,ft.V)(await(0,ue.cE)(mt(n),{directory:u,product:c,c:d}),{directory:u,spell:wt});l.machine.
kind!=="compose"&&await Te(s);const h=n.trigger??(n.container===void 0?void 0:"manual"),f=await Et({chosen:l,name:t,trigger:h,flags:n},s);if(f===void 0)return await vt(
h,s);ot(f,n,s)}))},"create_createVerb");var Or=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Tr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const jr=a((o,e)=>{const r=o.command("delete").alias("rm").summary("remove a snapshot and free its space").description("Remove a snapshot, which cannot be u\
ndone, and free the content that no other snapshot uses. Images in the Docker daemon stay").argument("<name>","base, my-app/base, or @base (global); a bare name\
 means the current project only. Or its id: 8 digits or more of its digest").addOption(K()).option("-f, --force","also a snapshot that is protected, or whose ma\
nifest is damaged").addOption(se());C(r,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_CONFL\
ICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=Or(i,await s.catalogue({create:!1}),!0),l=await(0,Y.
qU)(t,{project:n.project,cwd:c.cwd,catalogue:u,c:d});await xr(l,u,s);const h=(0,v.SN)(l.ref);await s.confirm(`Delete snapshot '${h}'? This cannot be undone.`,{yes:n.
yes,refusal:new b.dz(`Deleting '${h}' needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to delete it without a question"})});const{space:f,snapshot:m}=await Dr(
l,n.force===!0,{catalogue:u,edge:s});s.result({data:{snapshot:m&&x(m),reference:h,...dt(f)},text:L(`Deleted snapshot '${h}', ${ct(f)}`,s),bare:h})}catch(c){i.error=
c,i.hasError=!0}finally{const c=Tr(i);c&&await c}}))},"deleteVerb");async function Dr(o,e,{catalogue:r,edge:{product:t,c:n}}){const s=e?await t.deleteDamaged(o.
ref,r,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot({name:o,force:e},r,n);return{snapshot:c,space:i}}a(Dr,"re\
move");async function xr({ref:o},{store:e},r){const{c:t}=r;if(await Pr(o,e,t))return;const n={project:v.sT,name:o.name},s=o.project!==v.sT&&await e.read(n,t)!==
void 0;throw new b.m_(`Snapshot '${(0,v.SN)(o)}' not found`,{hint:`${s?`There is a global one: vm snapshot delete ${(0,v.SN)(n)}`:"See what there is with: vm sn\
apshot list"}${Le(r)}`,fields:{project:o.project,name:o.name}})}a(xr,"mustExist");async function Pr(o,e,r){try{return await e.read(o,r)!==void 0}catch(t){if(t instanceof
b.cs)return!0;throw t}}a(Pr,"isThere");var Nr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ir=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Cr=a((o,e)=>{const r=o.command("export").summary("write a snapshot to one portable file").description("Write a snapshot to one portable file: checksum\
med, readable with tar, sha256sum and docker load alone").argument("<name>","base, my-app/base, or @base (global)").option("-o, --output <file>","the file, a fo\
lder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(
new R.c$("--format <format>","one file, or the same files in a plain folder").choices(["file","dir"]).default("file")).option("--include-volumes","take along wh\
at volumes and captured bind mounts hold; without it the bundle says what it lacks").addOption(K()).option("--force","replace a file that is there");for(const t of de())
r.addOption(t);C(r,{examples:["vm snapshot export @vibe-base","vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci \
--output s3://team/ci.snapshot.tar.gz","vm snapshot export my-app/before-upgrade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVA\
ILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,l=we("--compress",n.compress,{from:1,to:9}),h=n.format==="dir";if(h&&r.getOptionValueSource("compress")==="cli")throw new b.dz("--compress does not go wi\
th --format dir: files in a folder are not compressed",{hint:"Leave one of them out"});const f=Nr(i,await s.catalogue({create:!1}),!0),m=await(0,Y.bd)(t,{project:n.
project,cwd:c.cwd,catalogue:f,c:u}),p=h?(0,ce.E2)(n.output??`${m.ref.name}.snapshot`,c):await(0,ce.Uf)(n.output,`${m.ref.name}.snapshot.tar.gz`,c),y={name:m,output:p,
level:l,force:n.force===!0,includeVolumes:n.includeVolumes===!0,...h&&{format:"folder"}},O=await d.exportSnapshot(y,f,u);s.result({data:{snapshot:x(O),path:O.path,
size_bytes:O.size,sha256:O.sha256,left_out:O.leftOut,seconds:O.seconds},text:L(`Exported '${(0,v.SN)(O.ref)}' to ${O.path} (${(0,N.z3)(O.size)}, in ${(0,I.Xo)(O.
seconds)})`,s),bare:O.path,next:`sha256: ${O.sha256}
On another machine: vm snapshot import ${(0,fe.dz)(O.path)===void 0?(0,H.basename)(O.path):O.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Ir(i);c&&
await c}}))},"exportVerb");var Ar=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Mr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Lr=a((o,e)=>{const r=o.command("import").summary("take in a snapshot from a file").description("Take in a snapshot from a bundle file. Every byte is c\
hecked before anything is visible; no Docker is needed").argument("<file>","a bundle that vm snapshot export wrote, whatever its name: a file, a folder, - (stan\
dard input) or s3://bucket/key").option("--name <name>","another name than it had: base, my-app/base, or @base (global)").option("--project <project>","the proj\
ect it goes to (default: its own for a Compose project and for what has volumes, else global)").option("--verify","check every byte; always done").option("--for\
ce","replace a snapshot of this name").addOption(se());for(const t of de())r.addOption(t);C(r,{examples:["vm snapshot import ~/Downloads/vibe-base.snapshot.tar.\
gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.tar.gz"],exits:ee}),r.action((t,n)=>e(n,s=>_t(t,n,s)))},
"importVerb");async function _t(o,e,r){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,ce.E2)(o,r.terminal),force:e.force===!0,confirmPlatform:ge(
r,e.yes),...(0,Y.Dh)({name:e.name,project:e.project})},s=Ar(t,await r.catalogue({create:!0}),!0);Ur(await r.product.importSnapshot(n,s,r.c),r)}catch(n){t.error=
n,t.hasError=!0}finally{const n=Mr(t);n&&await n}}a(_t,"importBundle");function Ur(o,e){const r=(0,v.SN)(o.ref);e.result({data:{snapshot:x(o),stats:X(o.stats),seconds:o.
seconds},text:L(`Imported snapshot '${r}': ${(0,N.z3)(o.manifest.size_bytes)}, ${nt(o.stats,o.manifest)}, in ${(0,I.Xo)(o.seconds)}`,e),bare:r,next:tt(o,e)})}a(
Ur,"imported");function St(o){return new R.c$("--format <format>",o).choices(["table","json","yaml"]).default("table")}a(St,"formatOption");async function $t(o,{
format:e,json:r}){if(r===!0&&e==="yaml")throw new b.dz("--json and --format yaml exclude each other",{hint:"Give one of them"});return e==="yaml"?await re(o):e===
"json"?J(o):void 0}a($t,"formatted");var zr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Br=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Fr=a((o,e)=>{const r=o.command("inspect").summary("show all that is known of one snapshot").description("Show one snapshot: what it is, where it comes\
 from and what it holds; as data the whole manifest").argument("<name>","base, my-app/base, or @base (global)").addOption(St("table, or the manifest as data")).
addOption(K());C(r,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format json | jq .languages"],exits:["ERR_NOT_FOUND","ERR_INTEGRITY","E\
RR_UNSUPPORTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,l=zr(i,await s.catalogue({create:!1}),
!0),h=await(0,Y.bd)(t,{project:n.project,cwd:c.cwd,catalogue:l,c:u}),f=await d.inspect(h,l,u);await Te(s);const m=Q(f),p=await $t(m,n);s.result({data:m,text:p??
Lo(f,{bold:B(c.stdout,c.env)}),bare:p??`${(0,v.SN)(f.ref)}@${f.digest}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Br(i);c&&await c}}))},"inspectVerb"),
Vr=22;function Wr(o,e){const{project:r,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(o.filter(({ref:p})=>p.project===r).map(({ref:p})=>p.name)),
u=a(({ref:p})=>p.project===r?p.name:p.project!=="global"?`${p.project}/${p.name}`:d.has(p.name)?`@${p.name}`:p.name,"nameOf"),l=a(p=>[{title:"NAME",cell:u},...n?
[Rt]:Yr,{title:"TRIGGER",cell:a(({manifest:y})=>y.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({manifest:y})=>y.is_global?"global":"project","cell"),drop:8},
{title:"CREATED",cell:a(({manifest:y})=>(0,I.Yi)(new Date(y.created_at)),"cell")},{title:"SIZE",cell:a(({manifest:y})=>(0,N.z3)(y.size_bytes),"cell"),align:"rig\
ht"},{title:"PLATFORM",cell:a(({manifest:y})=>y.platform,"cell"),drop:4},...n?[]:Qr,{title:"PROTECTED",cell:a(({isProtected:y})=>y?"yes":"","cell"),drop:1},...p,
{title:"CONTEXT",cell:a(({manifest:y})=>y.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:y})=>y.run_id??"","cell"),least:8,drop:7},{title:"\
DESCRIPTION",cell:a(({manifest:y})=>y.description,"cell"),least:18}],"columns");if(!t)return ye(o,l([]),{width:i,bold:c});const h={title:"DIGEST",cell:Hr},f=ye(
o,l([h]),{width:i,bold:c});return f.split(`
`).every(p=>(0,$.stripVTControlCharacters)(p).length<=i)||!s?f:ye(o,l([{...h,least:Vr}]),{width:i,bold:c})}a(Wr,"renderList");function Hr({digest:o,manifest:e}){
return e.kind==="image"?e.image_digest:o}a(Hr,"digestOfKind");function Gr({manifest:o}){return o.container?.name??""}a(Gr,"containerOf");function Kr({digest:o}){
return o.slice(7).slice(0,12)}a(Kr,"shortId");function Xr({manifest:o}){return[...Object.entries(o.languages).map(([e,r])=>`${e} ${r}`),...o.tools].join(", ")}a(
Xr,"software");const Rt={title:"ID",cell:Kr},Yr=[{...Rt,drop:12},{title:"KIND",cell:a(({manifest:o})=>o.kind,"cell"),drop:11},{title:"CONTAINER",cell:Gr,drop:9}],
Qr=[{title:"LANGUAGES/TOOLS",cell:Xr,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:o})=>(0,F.v)(o).type,"cell"),drop:10},{title:"GIT",cell:Jr,drop:3}];function Jr({
manifest:o}){return o.git?.commit==null?"":`${o.git.commit.slice(0,8)}${o.git.dirty?"*":""}`}a(Jr,"git");var Zr=function(o,e,r){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,
async:r})}else r&&o.stack.push({async:!0});return e},qr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const en=a((o,e)=>{const r=o.command("list").alias("ls").summary(
"show the snapshots, newest first").description("Show the snapshots of all projects, newest first; columns that do not fit are left out, and GIT ends in * where\
 the folder had changes").option("--project <project>","only those of this project (global: those of none)").option("--filter <pattern>","only names that match:\
 a glob (node-*), or a part of the name").option("--container <name>","only those of this container, by its name or its id").addOption(St("table, or all fields \
as data")).option("--show-digest","a column with the digest: of an image that of the image, else that of the snapshot");C(r,{examples:["vm snapshot list","vm sn\
apshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s=t.
project===void 0||t.project===v.sT?t.project:(0,v.XB)(t.project),[i]=await Promise.all([tn({...t,project:s},n),Te(n)]),c=i.map(x),d=await $t(c,t),u=i.map(({ref:h})=>(0,v.
SN)(h)).join(`
`),l=i.length===0;n.result({data:c,text:d??(l?"":await on(i,t,n)),bare:d??u,...d===void 0&&l?{next:rn(t)}:{}})}))},"listVerb");async function tn({project:o,filter:e,
container:r},t){const{product:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Zr(c,await t.catalogue({create:!1}),
!0),u={...o===void 0?{}:{project:o},...e===void 0?{}:{filter:e},...r===void 0?{}:{container:r}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=qr(c);d&&await d}}catch(c){if(c instanceof b.m_&&!i)return[];throw c}}a(tn,"listAll");async function on(o,{showDigest:e,container:r},{terminal:t}){const n=await(0,Ie.
p)(t.cwd).catch(()=>""),s=B(t.stdout,t.env);return Wr(o,{project:n,showDigest:e===!0,ofContainer:r!==void 0,mayCut:t.stdout.columns!==void 0,width:_(t),bold:s})}
a(on,"table");function rn({filter:o,project:e,container:r}){return r!==void 0?`No snapshots of the container '${r}'. Make one with: vm snapshot create --contain\
er ${r}`:o!==void 0?`No snapshot's name matches '${o}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Make one with: vm snapshot build <name> <\
folder>, or: vm snapshot import <file>"}a(rn,"emptyText");var nn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Ob\
ject expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
sn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const an=kt("protect",{summary:"keep a snapshot from being cleaned up or deleted",description:"Keep a snapshot whatever\
 the rules of clean say; delete refuses it too, unless it is forced. The snapshot itself does not change",done:"is protected now",already:"was protected already"}),
cn=kt("unprotect",{summary:"let a protected snapshot be cleaned up again",description:"Let clean and delete treat a protected snapshot like any other",done:"is \
no longer protected",already:"was not protected"});function kt(o,{summary:e,description:r,done:t,already:n}){return(s,i)=>{const c=s.command(o).summary(e).description(
r).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(K());C(c,{examples:[`vm snapshot ${o} @vibe-b\
ase`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async l=>{const h={stack:[],error:void 0,hasError:!1};try{const{terminal:f,product:m,
c:p}=l,y=nn(h,await l.catalogue({create:!1}),!0),O=await(0,Y.qU)(d,{project:u.project,cwd:f.cwd,catalogue:y,c:p}),{changed:U,...V}=await m[o]({name:O},y,p),te=(0,v.
SN)(O.ref);l.result({data:{snapshot:x({...V,isProtected:o==="protect"}),changed:U},text:L(`Snapshot '${te}' ${U?t:n}`,l),bare:te})}catch(f){h.error=f,h.hasError=
!0}finally{const f=sn(h);f&&await f}}))}}a(kt,"verbOf");var dn=w(24049),un=w(96452);async function fn(o,e,r){const{product:t,c:n}=r,{name:s,containerName:i,preserveNetworks:c,
preserveVolumes:d="copies",yes:u}=o,l={name:s,...i!==void 0&&{containerName:i},preserveNetworks:c===!0,volumes:d===!0?"copies":d,confirmPlatform:ge(r,u)},h=await t.
restoreContainer(l,{catalogue:e,provider:await t.openContainers()},n),{machine:f,bytes:m,seconds:p}=h,y=Object.entries(f.ports).map(([U,V])=>`${U} at ${V}`),O=[
f.running?"running":"not started",...y].join(", ");r.result({data:{snapshot:x(h),...ln(f),moved_bytes:m,seconds:p},text:L(`Restored '${(0,v.SN)(h.ref)}' as the \
container ${f.name} in ${(0,I.Xo)(p)}: ${O}`,r),bare:f.name,next:f.running?`Look into it with: docker exec -it ${f.name} sh`:`Start it with: docker start ${f.name}`})}
a(fn,"restoreContainer");function ln({id:o,name:e,image:r,running:t,volumes:n,ports:s,via:i}){return{id:o,name:e,image:r,running:t,volumes:n,ports:s,via:i}}a(ln,
"restore_container_machineData");async function pn({name:o,yes:e,...r},t,n){const{terminal:s,product:i,c}=n,d={name:o,...r,directory:s.cwd,confirmPlatform:ge(n,
e),confirm:a(p=>hn(p,{yes:e,keep:r.keepPrevious,edge:n}),"confirm")},u=await i.restoreProject(d,{catalogue:t,provider:await i.openCompose()},c),{machine:l,bytes:h,
seconds:f}=u,m=(0,v.SN)(u.ref);n.result({data:{snapshot:x(u),...wn(l),moved_bytes:h,seconds:f},text:L(`Restored '${m}' as the project ${l.project} in ${(0,I.Xo)(
f)}: ${pe(l.containers.length,"container")}, ${pe(Object.keys(l.volumes).length,"volume")}`,n),bare:l.project,next:[`Go on in ${l.directory} with docker compose\
 as always: ${l.override} holds the project to this snapshot`,...mn(l)].join(`
`)})}a(pn,"restoreProject");async function hn({project:o,containers:e,volumes:r,files:t,bindMounts:n},{yes:s,keep:i,edge:c}){const d=[...e.length>0?[pe(e.length,
"container")]:[],...r.length>0?[`${pe(r.length,"volume")} (${r.map(Ot).join(", ")})`]:[],...t.length>0?[pe(t.length,"file")]:[],...n.length>0?[`${pe(n.length,"b\
ind mount")} (${n.join(", ")}), kept aside`]:[]];if(e.length+r.length+n.length+t.length===0)return;const u=i?"kept beside it":"removed when the new ones run and\
 are healthy";await c.confirm("Continue?",{yes:s,warning:`The project '${o}' is replaced: ${d.join(", ")}; what is there now is ${u}`,refusal:new b.dz(`Restorin\
g replaces the project '${o}': ${d.join(", ")}, and there is no terminal to ask at`,{hint:"Use --yes to replace it without a question, or --as <project> to rest\
ore beside it"})})}a(hn,"restore_project_confirm");function mn({previous:o,previousFiles:e}){return[...e===void 0?[]:[`The files that were replaced are in ${e}`],
...o.containers.length===0?[]:[`The old containers are kept, stopped: ${o.containers.join(", ")}`],...o.volumes.length===0?[]:[`The old volumes are kept: ${o.volumes.
map(Ot).join(", ")}`]]}a(mn,"kept");function wn(o){const{project:e,directory:r,containers:t,volumes:n,override:s,bindMounts:i,previousFiles:c,previous:d}=o;return{
project:e,directory:r,containers:t,volumes:n,override:s,bind_mounts:i,previous_files:c??null,previous:d}}a(wn,"restore_project_machineData");function pe(o,e){return`${o}\
 ${e}${o===1?"":"s"}`}a(pe,"counted");function Ot(o){return/^[0-9a-f]{64}$/.test(o)?o.slice(0,12):o}a(Ot,"restore_project_short");var yn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},bn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const En=a((o,e)=>{const r=o.command(
"restore").summary("give a snapshot to the Docker daemon").description("Give a snapshot to the Docker daemon. A Compose project gets new volumes and containers;\
 the old ones go when the new ones run and are healthy, and come back if they do not. An image carries the references it had, or those of --tag, and one of ours\
: vm-snapshot/<project>/base:<name>. A reference that points to another image is moved after a question, or with --force").argument("<name>","base, my-app/base,\
 or @base (global)").addOption(new R.c$("--tag <reference>","a reference to give the image instead of those it had; repeatable").argParser(me)).addOption(new R.
c$("--foreign-tags <how>","an imported image: give it the references that it came with, or not; asked on a terminal, else none").choices(["keep","none"])).addOption(
K()).option("--force","move references that point to another image").addOption(se()).addOption(new R.c$("--via <way>","how the image travels into the daemon").choices(
["auto","pull","load"]).default("auto")).option("--as <project>","a Compose project: under this name, beside the one that was captured").option("--keep-previous",
"a Compose project: keep the old containers, stopped and renamed, and the old volumes").option("--bind-mounts <folder>","a Compose project: put captured bind mo\
unts from outside its folder below this one; without it they are not restored").option("--wait-timeout <duration>","a Compose project: how long it may take unti\
l all run and are healthy (default: 5m, or as long as a health check says): 90s, 20m").option("--no-wait","a Compose project: start everything and wait for noth\
ing").option("--container-name <name>","a container: the name of the new one (default: its name with a number, such as agent-2)").option("--preserve-networks","\
a container: join the networks that it was in").addOption(new R.c$("--preserve-volumes [how]","a container: new volumes with what was captured, the live ones of\
 the original, or empty ones").choices(["copies","shared","none"]).preset("copies").default("copies")).option("--max-age <duration>","refuse one that was made l\
onger ago, as if it were not there: 12h, 30d, 8w").option("--from <location>","restore from there, without a copy here: a folder or s3://bucket/prefix");for(const t of de())
r.addOption(t);C(r,{examples:["vm snapshot restore before-upgrade","vm snapshot restore before-upgrade --as trial","vm snapshot restore @vibe-base","vm snapshot\
 restore ci --tag ci:today --force","docker run --rm -it $(vm snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRIT\
Y","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,l=yn(i,await s.catalogue({create:!1,location:n.from}),!0),h=await(0,Y.bd)(t,{project:n.project,cwd:c.cwd,catalogue:l,c:u}),{manifest:f}=await d.inspect(h,
l,u);if(Sn(n,f.kind),_n({ref:h.ref,manifest:f},n),f.kind==="compose")return await pn({name:h,...n.as!==void 0&&{as:n.as},keepPrevious:n.keepPrevious===!0,...n.bindMounts!==
void 0&&{bindMounts:(0,H.resolve)(c.cwd,n.bindMounts)},wait:gn(n),yes:n.yes},l,s);if(f.kind==="container")return await fn({name:h,...n},l,s);const m=await d.openDocker(),
p={name:h,force:n.force===!0,via:n.via,foreignTags:n.foreignTags??vn(s),confirmPlatform:ge(s,n.yes),...n.tag===void 0?{}:{tags:n.tag}};Rn(await $n(p,y=>d.restore(
y,{catalogue:l,provider:m},u),s),s)}catch(c){i.error=c,i.hasError=!0}finally{const c=bn(i);c&&await c}}))},"restoreVerb");function vn({terminal:o,flags:e,c:r}){
return e.json===!0||!g(o)?"none":async t=>(r.log.warn(`this snapshot was imported, and its image calls itself ${t.map(D).join(", ")}`),await We("Give it these n\
ames here?",o,r.signal))}a(vn,"foreignTags");function gn({wait:o,waitTimeout:e}){return{none:o===!1,...e!==void 0&&{timeout:(0,I.E9)(e,"90s or 20m")}}}a(gn,"wai\
tOf");function _n({ref:o,manifest:e},{maxAge:r}){if(r===void 0||!(0,dn.t)({manifest:e},(0,I.E9)(r,"12h, 30d or 8w")))return;const t=(0,I.Yi)(new Date(e.created_at));
throw new b.m_(`Snapshot '${(0,v.SN)(o)}' is older than ${r}: it was made at ${t}`,{hint:"Make a new one with vm snapshot create or build --force, or leave out \
--max-age"})}a(_n,"refuseOld");function Sn(o,e){const{as:r,keepPrevious:t,bindMounts:n,waitTimeout:s,wait:i,tag:c,via:d,containerName:u,preserveNetworks:l}=o,h={
as:r!==void 0,keepPrevious:t===!0,bindMounts:n!==void 0,waitTimeout:s!==void 0,noWait:i===!1,tags:c!==void 0,via:d!=="auto",containerName:u!==void 0,preserveNetworks:l===
!0};(0,un.G)(h,e,f=>f==="tags"?"--tag":Se(f))}a(Sn,"refuseForeignFlags");async function $n(o,e,r){try{return await e(o)}catch(t){if(!(t instanceof b.fK)||o.force)
throw t;const n=new b.fK(t.message,{hint:"Use --force to move it, or --tag to give the image another reference",cause:t,fields:t.fields});return await r.confirm(
"Move it to this snapshot?",{yes:void 0,warning:t.message,refusal:n}),await e({...o,force:!0})}}a($n,"askToMove");function Rn(o,e){const{machine:r,bytes:t,seconds:n}=o,
s=(0,v.SN)(o.ref),i=`${(0,N.z3)(t)} by ${r.via} in ${(0,I.Xo)(n)}`,c=r.references.filter(u=>u!==r.image),d=c.length===0?"":`; also ${c.join(", ")}`;e.result({data:{
snapshot:x(o),image:r.image,references:r.references,changed:r.changed,via:r.via,moved_bytes:t,seconds:n},text:L(r.changed?`Restored '${s}' as ${r.image} (${i})${d}`:
`'${s}' is there already as ${r.image}${d}`,e),bare:r.image,next:`Run it with: docker run --rm -it ${r.image}`})}a(Rn,"restored");var kn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},On=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Tn=a((o,e)=>{const r=o.command(
"stats").summary("show what the snapshots take and save").description("Show how much the repository holds, what that saves, and how much of it is of which conta\
iner");C(r,{examples:["vm snapshot stats","vm snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,
hasError:!1};try{const{product:i,c,terminal:d}=n,u=kn(s,await n.catalogue({create:!1}),!0),l=await i.stats(u,c),{location:h,snapshots:f,blobs:m,chunks:p,packs:y,
bytes:O,logicalBytes:U,containers:V}=l,te=B(d.stdout,d.env),Be=V.length===0?"":`

${ye(V,jn,{width:_(d),bold:te})}`;n.result({data:{location:h,snapshots:f,blobs:m,chunks:p,packs:y,size_bytes:U,stored_bytes:O,containers:V.map(Dn)},text:`${Re(xn(
l),{bold:te})}${Be}`,bare:String(O)})}catch(i){s.error=i,s.hasError=!0}finally{const i=On(s);i&&await i}}))},"statsVerb"),jn=[{title:"CONTAINER",cell:a(({name:o})=>o,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:o})=>String(o),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:o})=>(0,N.z3)(o),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:o})=>(0,I.Yi)(new Date(o)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:o})=>(0,I.Yi)(new Date(o)),"cell")}];function Dn({logicalBytes:o,
...e}){return{...e,size_bytes:o}}a(Dn,"containerData");function xn({location:o,snapshots:e,blobs:r,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",o],["Snapshots",`${e}, ${(0,N.z3)(i)} together`],["On disk",`${(0,N.z3)(s)}${c}`],["Content",`${r} blo\
bs of ${t} chunks in ${n} packs`]]}a(xn,"facts");var Pn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Nn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const In=a((o,e)=>{const r=o.command("tag").summary("give a snapshot one more name").description("Give a snapshot one m\
ore name, with the same digest. A name is taken once, and moves with --force only").argument("<name>","base, my-app/base, or @base (global); base@sha256:… only \
if it holds exactly this content").argument("<new-name>","the other name: stable, my-app/stable, or @stable (global)").addOption(K()).option("--force","move the\
 new name from another snapshot to this one");C(r,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://tea\
m-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:l}=i,h={project:s.project,cwd:d.cwd},f=await(0,Y.oW)(n,h),m=Pn(c,await i.catalogue({create:!1}),!0),p=await(0,Y.
bd)(t,{...h,catalogue:m,c:l}),{changed:y,...O}=await u.tag({name:p,to:f,force:s.force===!0},m,l),[U,V]=[(0,v.SN)(p.ref),(0,v.SN)(f)];i.result({data:{snapshot:x(
O),changed:y},text:L(y?`'${U}' is now '${V}' too`:`'${V}' is '${U}' already`,i),bare:V})}catch(d){c.error=d,c.hasError=!0}finally{const d=Nn(c);d&&await d}}))},
"tagVerb");var je=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Tt=(function(o){return function(e){function r(i){e.
error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const jt="rep\
lace another snapshot of this name, and check again what the repository already records as held",Cn=a((o,e)=>{const r=o.command("push").summary("copy a snapshot\
 to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only content that is missing there tr\
avels, and what arrived is not sent again should it be stopped").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the other repo\
sitory: a folder or s3://bucket/prefix; made where there is none").addOption(K()).option("--force",jt);for(const t of de())r.addOption(t);C(r,{examples:["vm sna\
pshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:ee}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,
hasError:!1};try{const{terminal:d,product:u,c:l}=i,h=je(c,await i.catalogue({create:!1}),!0),f=await(0,Y.bd)(t,{project:s.project,cwd:d.cwd,catalogue:h,c:l}),m=je(
c,await i.remote(n,{create:!0}),!0),p=await u.push({name:f,force:s.force===!0},{catalogue:h,remote:m},l);Dt(p,{done:`Pushed '${(0,v.SN)(p.ref)}' to`,location:m.
store.location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Tt(c);d&&await d}}))},"pushVerb"),An=a((o,e)=>{const r=o.command("pull").summary("copy a sna\
pshot from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only content that is missing\
 here travels, and what arrived is not fetched again should it be stopped").argument("<name>","base, my-app/base, or @base (global), as it is called there; or a\
 bundle such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; none for a bundle, which is imported").addOption(
K()).option("--force",jt).addOption(se());for(const t of de())r.addOption(t);C(r,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","vm snapshot pull \
artifact:octo/app/base"],exits:ee}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:l}=i;if(n===void 0)
return await Mn(t,s,i);const h=je(c,await i.remote(n,{create:!1}),!0),f=await(0,Y.bd)(t,{project:s.project,cwd:d.cwd,catalogue:h,c:l}),m=je(c,await i.catalogue(
{create:!0}),!0),p=await u.pull({name:f,force:s.force===!0},{catalogue:m,remote:h},l),y=tt(p,i);Dt(p,{done:`Pulled '${(0,v.SN)(p.ref)}' from`,location:h.store.location,
next:y},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Tt(c);d&&await d}}))},"pullVerb");async function Mn(o,e,r){if(!(0,fe.bn)(o))throw new b.dz(`Pull '${o}\
' from where?`,{hint:"Give the other repository as the second argument: a folder or s3://bucket/prefix"});await _t(o,e,r)}a(Mn,"pullBundle");function Dt(o,{done:e,
location:r,next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=o,u=i.bytesStored===0?"nothing had to travel":`${(0,N.z3)(i.bytesStored)} travelled${st(i.bytesNew,
d.size_bytes)}`;n.result({data:{snapshot:x(o),location:r,changed:s,stats:X(i),seconds:c},text:L(`${e} ${r}: ${(0,N.z3)(d.size_bytes)}, ${u}, in ${(0,I.Xo)(c)}`,
n),bare:(0,v.SN)(o.ref),...t===void 0?{}:{next:t}})}a(Dt,"transferred");var Ln=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Un=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const zn=a((o,e)=>{const r=o.command("unlock").summary("give up processes that were killed and keep others out").description(
"Give up processes that were killed on another machine or in another container while they wrote to a folder. By themselves others do so ten minutes after the la\
st sign of life").option("-f, --force","also processes that gave a sign of life: one that lives ends with an error and changes nothing");C(r,{examples:["vm snap\
shot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action(t=>e(t,async n=>{
const s={stack:[],error:void 0,hasError:!1};try{const i=Ln(s,await n.catalogue({create:!1}),!0),{stopped:c}=await n.product.unlock({force:t.force===!0},i,n.c),d=c.
map(({who:u,doing:l})=>`${u}, which was ${l}`);n.result({data:{location:i.store.location,stopped:c.map(({who:u,doing:l,quietMs:h})=>({process:u,doing:l,quiet_seconds:Math.
round(h/1e3)}))},text:d.length===0?"Nobody is locked out":L(`Gave up ${d.join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Un(s);i&&await i}}))},"unlockVerb"),Bn=a((o,e)=>{const r=o.command("validate").summary("tell whether a con\
tainer can be captured, and what of it").description("Tell whether a container can be captured: whether it is there and in a state for it, which volumes go alon\
g and what does not. Captures nothing").argument("<container>","its name or id");C(r,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --qui\
et && vm snapshot create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const{product:i,
c,terminal:d}=s,l=await(await i.openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await Te(s);const{id:h,name:f,state:m,image:p,
volumes:y,notCaptured:O}=l;s.result({data:{container:{id:h,name:f},state:m,image:p,volumes:y,not_captured:O},text:[L(`The container ${f} can be captured`,s),Re(
Fn(l),{bold:B(d.stdout,d.env)})].join(`
`),bare:f})}))},"validateVerb");function Fn({id:o,state:e,image:r,volumes:t,notCaptured:n}){return[["Id",o.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it meanwhile":e],["Image",r],["Volumes",t.join(", ")],...n.map(s=>["Left out",s])]}a(Fn,"validate_facts");var ze=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},xt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Vn=a((o,e)=>{const r=o.command("verify").
summary("check every byte against its digest").description("Read every byte and check it against its digest: of one snapshot, of a bundle file without importing\
 it, or of everything there is").argument("[name-or-file]","a snapshot, or a bundle: a path with ./, ../, ~ or / in front, a name that ends in .tar.gz, .tar.zst\
, .tgz or .tar, or s3://bucket/key").addOption(K()).option("--repair","put right what is damaged, as far as it can be: of everything there is, so without a name").
option("--from <location>","with --repair: another repository that holds what is damaged or missing here");C(r,{examples:["vm snapshot verify","vm snapshot veri\
fy @vibe-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_\
DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,product:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await Wn(t,n,s);if(t!==void 0&&Hn(t)){const f=await d.verifyBundleFile((0,ce.E2)(t,c),u);De(
f,{what:D(t),isFile:!0},s);return}const l=ze(i,await s.catalogue({create:!1}),!0);if(t===void 0){const f=await d.verify({},l,u);De(f,{what:Pt(f.snapshots)},s);return}
const h=await(0,Y.bd)(t,{project:n.project,cwd:c.cwd,catalogue:l,c:u});De(await d.verify({name:h},l,u),{what:`snapshot '${(0,v.SN)(h.ref)}'`},s)}catch(c){i.error=
c,i.hasError=!0}finally{const c=xt(i);c&&await c}}))},"verifyVerb");async function Wn(o,{repair:e,from:r},t){const n={stack:[],error:void 0,hasError:!1};try{if(e!==
!0)throw new b.dz("--from goes with --repair only",{hint:"Add --repair, or leave --from out"});if(o!==void 0)throw new b.dz("--repair is for everything there is\
, not for one name or file",{hint:`Leave '${D(o)}' out`});const s=ze(n,await t.catalogue({create:!1,mend:!0}),!0),i=ze(n,r===void 0?void 0:await t.remote(r,{create:!1}),
!0),c=await t.product.repair({catalogue:s,remote:i},t.c);De(c,{what:Pt(c.snapshots),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{const s=xt(
n);s&&await s}}a(Wn,"repair");function Pt(o){return`${o} ${o===1?"snapshot":"snapshots"}`}a(Pt,"verify_counted");function Hn(o){return/^(\.{0,2}|~)\//.test(o)||
(0,fe.dz)(o)!==void 0||(0,fe.bn)(o)}a(Hn,"isFile");const Gn={file:"Get the file again from where it came, or export it again",snapshots:"Repair it with: vm snap\
shot verify --repair; --from <location> names another repository that holds the same",repaired:"What is left can be had back by creating, importing or pulling t\
he snapshots concerned again, with --force"};function De({findings:o,snapshots:e,bytes:r,seconds:t},{what:n,isFile:s=!1,repaired:i},c){const d=o.length===0,u=o.
map(({object:p,problem:y})=>`  ${s?"":`${D(p)}: `}${D(y)}`),l=(i??[]).map(({object:p,done:y})=>`  ${D(p)}: ${D(y)}`),h=`${(0,N.z3)(r)} read in ${(0,I.Xo)(t)}`,f=`${o.
length} ${o.length===1?"problem":"problems"}`,m=d?[L(`Verified ${n}: every byte is right (${h}, ${(0,N.CE)(r,t)})`,c)]:[`${f} ${i===void 0?"in":"left in"} ${n} \
(${h}):`,...u];c.result({data:{sound:d,findings:o,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:r,seconds:t},text:[...l.length===0?[]:["Repaired:",...l],
...m].join(`
`),bare:d?"":o.map(({object:p})=>D(p)).join(`
`),...d?{}:{exitCode:b.ai.ERR_INTEGRITY,next:Gn[s?"file":i===void 0?"snapshots":"repaired"]}})}a(De,"verified");var Kn=w(58500);async function Xn(o,{every:e,signal:r}){
const t=performance.now();for(;!r.aborted;){await o();const n=performance.now()-t,s=e-n%e;await(0,Kn.setTimeout)(s,void 0,{signal:r}).catch(i=>{if(!r.aborted)throw i})}}
a(Xn,"runRounds");var Yn=w(24316),Qn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Jn=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Zn=1e3,qn=576*36e5,es=a((o,e)=>{const r=o.command("watch").summary("make a snapshot again and again").description("Make a snapshot of the Compose proj\
ect or the machine of this folder, or of a container, at once and then at every interval, until Ctrl-C. Its trigger is periodic, and its name is made by the nam\
ing_pattern of the configuration, whose limits keep the number down. A round that fails is told and does not end it").requiredOption("--every <duration>","from \
the start of one round to that of the next: 30s, 10m, 1h").option("--container <name>","a container, instead of the project").option("--description <text>","wha\
t they are, for people").addOption(K());for(const t of[lt(),pt(),ht(),...yt(),bt(),...de()])r.addOption(t);C(r,{examples:["vm snapshot watch --every 10m --conta\
iner webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:ee}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};
try{const i=rs(t.every);if(!(0,_e._b)(await n.config(),"periodic"))return await vt("periodic",n);const c=Qn(s,await ns(t,n),!0);await ts(t,i,n)}catch(i){s.error=
i,s.hasError=!0}finally{const i=Jn(s);i&&await i}}))},"watchVerb");async function ts(o,e,r){const{c:t,product:n,terminal:s}=r,i=s.cwd,c=(0,ft.V)(await(0,ue.cE)(
mt(o),{directory:i,product:n,c:t}),{directory:i,spell:wt}),d={rounds:0,made:0,failed:0};let u;await Xn(f,{every:e,signal:t.signal});const l=d.failed===0?"":`, a\
nd ${d.failed===1?"one round":`${d.failed} rounds`} failed`,h=d.made===1?"one snapshot":`${d.made} snapshots`;r.result({data:{...d,last:u??null},text:L(`Watched\
 '${c.from}' until it was stopped: ${h} made${l}`,r),bare:u??""});async function f(){d.rounds+=1;try{const m=await Et({chosen:c,name:void 0,trigger:"periodic",flags:o},
r);if(m===void 0)return;d.made+=1,u=(0,v.SN)(m.ref),t.log.info(L(rt(m),r))}catch(m){const p=(0,M.bv)(m);if(t.signal.aborted)return;if(d.rounds===1&&os(p))throw p;
d.failed+=1;const y=p instanceof b.JC&&p.hint!==void 0?` (${p.hint})`:"";t.log.warn(`this round failed, and the next one comes at its time: ${p instanceof Error?
p.message:p}${y}`)}}a(f,"round")}a(ts,"watch");function os(o){return o instanceof b.dz||o instanceof b.m_}a(os,"isMistake");function rs(o){const e=(0,I.E9)(o,"3\
0s, 10m or 1h");if(e>=Zn&&e<=qn)return e;throw new b.dz(`--every '${o}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(rs,"intervalOf");async function ns({
container:o,project:e,to:r,store:t},{terminal:n,c:s}){const i=o===void 0?`${n.cwd} ${e??""}`:`container ${o}`;try{return await(0,Yn.Z)(`watch ${i} ${r??t??""} ${n.
env.DOCKER_HOST??""}`,s)}catch(c){throw c instanceof b.fK?new b.fK("Another process watches this already",{hint:"Stop that one first",cause:c}):c}}a(ns,"watchAl\
one");const ss=[Vo,Ko,Ho,Go,Wo],as=[Zo,kr,es,Bn,en,Fr,En,gr,jr,ur,an,cn,zn,Vn,Cr,Lr,Cn,An,In,Tn];function is(o,e){const r=new R.uB("vm").description("Build a ma\
chine once and let everyone reuse it").version(fo.x,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput(
{writeOut:a(s=>e.stdout.write(s),"writeOut"),writeErr:a(s=>e.stdout.write(s),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(()=>_(e),"getOutH\
elpWidth"),getErrHelpWidth:a(()=>_(e),"getErrHelpWidth"),getOutHasColors:a(()=>B(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>B(e.stdout,e.env),"get\
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
s(t,n);return To(r,o),r}a(is,"buildProgram");var cs=w(48161);const Nt=["SIGINT","SIGTERM","SIGHUP"];function ds(o){const e=new AbortController;let r;const t=a(n=>{
r!==void 0&&process.exit(r),r=128+cs.constants.signals[n],o(),e.abort(new b.cc("Cancelled"))},"listener");for(const n of Nt)process.on(n,t);return{signal:e.signal,
get exitCode(){return r},[Symbol.dispose]:()=>{for(const n of Nt)process.off(n,t)}}}a(ds,"listenForSignals");var It=function(o,e,r){if(e!=null){if(typeof e!="ob\
ject"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not define\
d.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ct=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});async function us(o=process.argv,{terminal:e=P(),
product:r=ue.qM}={}){const t={stack:[],error:void 0,hasError:!1};try{for(const l of[e.stdout,e.stderr])hs(l);let n;const s=It(t,ds(()=>n?.c.log.info("stopping…")),
!1),{signal:i}=s;let c=0;const u=is(a(async(l,h)=>{const f={stack:[],error:void 0,hasError:!1};try{const m=It(f,uo(l,{terminal:e,product:r,signal:i}),!1);n=m,await h(
m),c=m.exitCode}catch(m){f.error=m,f.hasError=!0}finally{Ct(f)}},"run"),e);try{return await u.parseAsync([...o]),c}catch(l){if(fs(l))return 0;const h=i.aborted?
new b.cc("Cancelled",{cause:l}):ls(l,ps(u,o)),f={json:xe(o,["--json"]),verbose:xe(o,["-v","--verbose"])},m=ae(h,e,f);return s.exitCode??m}}catch(n){t.error=n,t.
hasError=!0}finally{Ct(t)}}a(us,"main");function fs(o){return o instanceof R.b7&&(o.exitCode===0||o.code==="commander.help")}a(fs,"isHelp");function ls(o,e){if(!(o instanceof
R.b7))return o;const[r="",t]=o.message.replace(/^error: /,"").split(`
`);return new b.dz(r,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:o})}a(ls,"usageError");function ps(o,e){const r=[o.name()];let t=o;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;r.push(i.name()),t=i}return r.join(" ")}a(ps,"commandOf");function xe(o,e){const r=o.indexOf("--");return(r<
0?o:o.slice(0,r)).some(t=>e.includes(t))}a(xe,"isGiven");function hs(o){o.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(hs,"ignoreClosedPipe");async function ms(){
const o=P();return process.on("uncaughtException",e=>{const r=xe(process.argv,["-v","--verbose"]);process.exit(ae(e,o,{json:xe(process.argv,["--json"]),verbose:r}))}),
await us(process.argv,{terminal:o})}a(ms,"runProcess")}),24049:((oe,z,w)=>{w.d(z,{t:a(()=>$,"t")});function $({manifest:b},M){return Date.now()-Date.parse(b.created_at)>
M}a($,"isOlder")}),91186:((oe,z,w)=>{w.d(z,{H:a(()=>v,"H")});var $=w(77598),b=w(73024),M=w(76760);function v(F){const x=(0,M.join)(F,`.clock-${(0,$.randomBytes)(
6).toString("hex")}`);(0,b.closeSync)((0,b.openSync)(x,"wx"));try{return(0,b.lstatSync)(x).mtimeMs}finally{(0,b.rmSync)(x,{force:!0})}}a(v,"fileClock")}),14151:((oe,z,w)=>{
w.d(z,{Ke:a(()=>P,"Ke"),bf:a(()=>k,"bf"),hy:a(()=>ie,"hy"),pG:a(()=>g,"pG"),uu:a(()=>G,"uu")});var $=w(73024),b=w(76760),M=w(58500),v=w(75892),F=w(91186),x=w(3134),
Q=w(2430);const X=25,J=24*36e5,re=1e4,Z=2e3;async function P(S,T){const{wait:E,signal:j,token:A=(0,Q.Pg)(),stop:R=a(()=>{},"stop"),onWait:ue}=T,ce=T.isHeldBy??(q=>g(
q,S)),_e=performance.now();let N=!0;for(;!ae(S,A);){j.throwIfAborted();const q=k(S);if(q===void 0)continue;if(q===""?ie(S)>=re:!ce(q)){q!==""&&R(q),G(S,q,R);continue}
const ee=performance.now()-_e;if(ee>=E)throw new v.fK(`another process holds ${S}`,{hint:"Try again when it has finished"});N&&ee>=Z&&ue?.(q),ee>=Z&&(N=!1),await(0,M.
setTimeout)(X,void 0,{signal:j})}return{[Symbol.asyncDispose]:async()=>_(S,A,R)}}a(P,"lockFile");function g(S,T){const E=(0,Q.Tu)(S);return E==="alive"||E==="un\
known"&&ie(T)<J}a(g,"isAtWork");function k(S){try{return(0,$.readlinkSync)(S)}catch(T){if((0,x.UQ)(T)==="ENOENT")return;if((0,x.UQ)(T)!=="EINVAL")throw T}try{return(0,$.
readFileSync)(S,"latin1")}catch(T){if((0,x.UQ)(T)==="ENOENT")return;throw T}}a(k,"ownerOf");function _(S,T,E){for(let j=0;j<2;)G(S,T,E),j=D(S,T)||k(S)===T?0:j+1}
a(_,"release");function D(S,T){const E=(0,b.dirname)(S),j=W(E).filter(A=>A.startsWith(`${(0,b.basename)(S)}.`)&&/^\d+-\d+-/.test(A.slice((0,b.basename)(S).length+
1))).map(A=>(0,b.join)(E,A)).filter(A=>k(A)===T);for(const A of j)(0,$.rmSync)(A,{force:!0});return j.length>0}a(D,"removeAsides");function W(S){try{return(0,$.
readdirSync)(S)}catch(T){if((0,x.UQ)(T)==="ENOENT")return[];throw T}}a(W,"namesIn");function G(S,T,E){k(S)===T&&B(S,T,E)}a(G,"takeAway");function B(S,T,E){const j=`${S}\
.${(0,Q.Pg)()}`;try{(0,$.renameSync)(S,j)}catch(R){if((0,x.UQ)(R)==="ENOENT")return;throw R}const A=k(j);A!==void 0&&A!==T&&!ne(j,S,A)&&E(A),(0,$.rmSync)(j,{force:!0})}
a(B,"takeAsideAndLook");function ne(S,T,E){try{return(0,$.linkSync)(S,T),!0}catch(j){return(0,x.UQ)(j)==="EEXIST"?!1:k(S)!==E||ae(T,E)}}a(ne,"putBack");function ae(S,T){
try{return(0,$.symlinkSync)(T,S),!0}catch(E){const j=(0,x.UQ)(E)??"";if(j==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(j))throw E;
return he(S,T)}}a(ae,"create");function he(S,T){try{const E=(0,$.openSync)(S,"wx");try{(0,$.writeSync)(E,T)}catch(j){throw(0,$.rmSync)(S,{force:!0}),j}finally{(0,$.
closeSync)(E)}}catch(E){if((0,x.UQ)(E)==="EEXIST")return!1;throw E}return k(S)===T}a(he,"createFile");function ie(S){const T=(0,$.lstatSync)(S,{throwIfNoEntry:!1})?.
mtimeMs;return T===void 0?0:(0,F.H)((0,b.dirname)(S))-T}a(ie,"ageOf")}),87888:((oe,z,w)=>{w.d(z,{Ht:a(()=>x,"Ht"),QD:a(()=>J,"QD"),Yw:a(()=>Z,"Yw"),fc:a(()=>Q,"\
fc"),kq:a(()=>X,"kq"),v8:a(()=>re,"v8")});var $=w(51455),b=w(76760),M=w(3134),v=function(P,g,k){if(g!=null){if(typeof g!="object"&&typeof g!="function")throw new TypeError(
"Object expected.");var _,D;if(k){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=g[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");_=g[Symbol.dispose],k&&(D=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");
D&&(_=a(function(){try{D.call(this)}catch(W){return Promise.reject(W)}},"dispose")),P.stack.push({value:g,dispose:_,async:k})}else k&&P.stack.push({async:!0});return g},
F=(function(P){return function(g){function k(G){g.error=g.hasError?new P(G,g.error,"An error was suppressed during disposal."):G,g.hasError=!0}a(k,"fail");var _,
D=0;function W(){for(;_=g.stack.pop();)try{if(!_.async&&D===1)return D=0,g.stack.push(_),Promise.resolve().then(W);if(_.dispose){var G=_.dispose.call(_.value);if(_.
async)return D|=2,Promise.resolve(G).then(W,function(B){return k(B),W()})}else D|=1}catch(B){k(B)}if(D===1)return g.hasError?Promise.reject(g.error):Promise.resolve();
if(g.hasError)throw g.error}return a(W,"next"),W()}})(typeof SuppressedError=="function"?SuppressedError:function(P,g,k){var _=new Error(k);return _.name="Suppr\
essedError",_.error=P,_.suppressed=g,_});async function x(P){if(process.geteuid?.()===0)for(let g=P;;g=(0,b.dirname)(g)){const k=await(0,$.stat)(g).catch(_=>{if(!((0,M.
UQ)(_)==="ENOENT"||(0,M.UQ)(_)==="ENOTDIR"))throw _});if(k)return k.uid===0?void 0:{uid:k.uid,gid:k.gid}}}a(x,"ownerBelow");async function Q(P,g){const k=await(0,$.
mkdir)(P,{recursive:!0});if(!(!g||k===void 0))for(let _=P;_.length>=k.length;_=(0,b.dirname)(_))await(0,$.chown)(_,g.uid,g.gid)}a(Q,"makeFolder");async function X(P,g){
const k=await(0,$.mkdir)(P,{recursive:!0});if(k!==void 0)for(let _=P;_.length>=k.length;_=(0,b.dirname)(_))g&&await(0,$.chown)(_,g.uid,g.gid),await Z((0,b.dirname)(
_))}a(X,"makeFolderDurably");async function J(P,g){await(0,$.mkdir)(P),g&&await(0,$.chown)(P,g.uid,g.gid)}a(J,"makeFolderIn");async function re(P,g,k){const _={
stack:[],error:void 0,hasError:!1};try{const D=v(_,await(0,$.open)(P,"wx"),!0);await D.writeFile(g),k&&await D.chown(k.uid,k.gid),await D.sync()}catch(D){_.error=
D,_.hasError=!0}finally{const D=F(_);D&&await D}}a(re,"writeDurably");async function Z(P){const g={stack:[],error:void 0,hasError:!1};try{await v(g,await(0,$.open)(
P,"r"),!0).sync().catch(_=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,M.UQ)(_)??""))throw _})}catch(k){g.error=k,g.hasError=!0}finally{const k=F(g);
k&&await k}}a(Z,"syncFolder")}),2430:((oe,z,w)=>{w.d(z,{IX:a(()=>Z,"IX"),Pg:a(()=>x,"Pg"),Tu:a(()=>X,"Tu"),b8:a(()=>re,"b8"),eB:a(()=>J,"eB"),sg:a(()=>Q,"sg")});
var $=w(77598),b=w(73024),M=w(48161),v=w(3134);const F=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function x(){return G??=(0,v.
zL)("reading /proc/self/stat",()=>k()),`${process.pid}-${G}-${ne()}-${(0,$.randomBytes)(6).toString("hex")}`}a(x,"processToken");function Q(E){return F.test(E)}
a(Q,"isToken");function X(E){const j=F.exec(E),[A,R]=[ne().slice(0,8),ne().slice(8)];return!j||j[4]!==R?"unknown":j[3]!==A?"dead":P(Number(j[1]),j[2]??W)}a(X,"t\
okenState");function J(E){return F.exec(E)?.[3]===ne().slice(0,8)?X(E):"unknown"}a(J,"sharedTokenState");function re(E){const j=F.exec(E)?.[1];return j===void 0?
void 0:Number(j)}a(re,"pidOf");function Z(E){return F.exec(E)?.[4]===ne().slice(8)}a(Z,"isLocal");function P(E,j){if(!D(E))return"dead";const A=g(E);return A===
void 0||j===W||A===j?"alive":"dead"}a(P,"processState");function g(E){return T(()=>_((0,b.readFileSync)(`/proc/${E}/stat`,"latin1")))}a(g,"startTime");function k(){
try{return _((0,b.readFileSync)("/proc/self/stat","latin1"))??W}catch(E){if((0,v.UQ)(E)==="ENOENT")return W;throw E}}a(k,"ownStart");function _(E){return E.slice(
E.lastIndexOf(")")+2).split(" ")[19]}a(_,"startIn");function D(E){try{return process.kill(E,0),!0}catch(j){return(0,v.UQ)(j)!=="ESRCH"}}a(D,"signalReaches");const W="\
0";let G,B;function ne(){return B??=(0,v.zL)("reading the identity of this machine",()=>S(ae("/proc/sys/kernel/random/boot_id"))+S(`${ae("/etc/machine-id")} ${(0,M.
hostname)()} ${he()}`)),B}a(ne,"machine");function ae(E){return ie(()=>(0,b.readFileSync)(E,"latin1"))??""}a(ae,"textOf");function he(){return ie(()=>(0,b.readlinkSync)(
"/proc/self/ns/pid"))??""}a(he,"pidNamespace");function ie(E){try{return E()}catch(j){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,v.UQ)(j)??""))return;
throw j}}a(ie,"readable");function S(E){return(0,$.hash)("sha256",E,"hex").slice(0,8)}a(S,"short");function T(E){try{return E()}catch{return}}a(T,"readOr")}),63827:((oe,z,w)=>{
w.d(z,{x:a(()=>$,"x")});const $="0.1.0"}),24316:((oe,z,w)=>{w.d(z,{Z:a(()=>X,"Z")});var $=w(77598),b=w(76760),M=w(75892),v=w(3134),F=w(14151),x=w(87888),Q=w(41232);
async function X(J,{signal:re,wait:Z=0}){const P=(0,b.join)((0,Q.Wx)(),".config","vm","locks");try{await(0,v.CD)(`cannot make a lock in ${P}`,async()=>(0,x.fc)(
P,await(0,x.Ht)(P)))}catch(g){throw g instanceof M.iC?new M.iC(g.message,{cause:g,hint:"Set HOME to a folder that you may write to"}):g}return await(0,F.Ke)((0,b.
join)(P,`${(0,$.hash)("sha256",J,"hex").slice(0,16)}.lock`),{wait:Z,signal:re})}a(X,"lockWork")}),52483:((oe,z,w)=>{w.d(z,{k:a(()=>$,"k")});const $={machine:"vm\
-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{Es as id,vs as ids,gs as modules};
