var ms=Object.defineProperty;var a=(re,V)=>ms(re,"name",{value:V,configurable:!0});const ys=8658,Es=[8658],bs={98658:((re,V,w)=>{w.r(V),w.d(V,{runProcess:a(()=>ls,"runProcess")});var R=w(57975),E=w(75892),I=w(47014),b=w(75558),H=w(14717);function P({
ref:o,digest:e,manifest:r,isProtected:t}){return{name:o.name,project:o.project,reference:(0,b.SN)(o),digest:e,kind:r.kind,type:r.is_global?"global":"project",...t===
void 0?{}:{protected:t},created_at:r.created_at,...r.trigger===void 0?{}:{trigger:r.trigger},...r.context===void 0?{}:{context:r.context},...r.run_id===void 0?{}:
{run_id:r.run_id},...r.container===void 0?{}:{container:r.container},size_bytes:r.size_bytes,platform:r.platform,languages:r.languages,tools:r.tools,source:(0,H.
v)(r),description:r.description,image_digest:r.image_digest,git:r.git}}a(P,"snapshotData");function G({ref:o,digest:e,manifest:r,isProtected:t=!1}){return{reference:(0,b.
SN)(o),digest:e,protected:t,...r}}a(G,"manifestData");function Y(o){return{read_bytes:o.bytesRead,new_bytes:o.bytesNew,stored_bytes:o.bytesStored}}a(Y,"statsDat\
a");function ee(o){return JSON.stringify(o,null,2)}a(ee,"toJson");async function ae(o){const{stringify:e}=await w.e(8815).then(w.t.bind(w,38815,19));return e(o,
{aliasDuplicateObjects:!1}).trimEnd()}a(ae,"toYaml");var te=w(41232);function C(){const{stdin:o,stdout:e,stderr:r,env:t}=process;return{stdin:o,stdout:e,stderr:r,
env:t,cwd:process.cwd(),home:(0,te.Wx)(t)}}a(C,"processTerminal");function _({stdin:o,stderr:e,env:r}){return o.isTTY===!0&&e.isTTY===!0&&!N(r)}a(_,"canAsk");function $({
stderr:o,env:e}){return o.isTTY===!0&&!N(e)&&e.TERM!=="dumb"}a($,"canRewrite");function v({stdout:o,env:e}){const r=Number(e.COLUMNS);return o.columns||(Number.
isInteger(r)&&r>0?r:120)}a(v,"widthOf");function j(o){return/[^\x20-\x7e]| {2}|^ | $/.test(o)?(0,R.stripVTControlCharacters)(o).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").
trim():o}a(j,"plain");function F(o){return o.split(/\r?\n/).map(e=>(0,R.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(F,"plainLines");function N(o){return o.CI!==void 0&&o.CI!==""&&o.CI!=="0"&&o.CI!=="false"}a(N,"inCi");function k(o,e){return o.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(k,"hasColours");const g="This is a fault of vm itself: please report it, with what --verbose prints";function O(o,e,{json:r,verbose:t}){return r?e.stdout.
write(`${ee({error:D(o)})}
`):e.stderr.write(`${U(o,k(e.stderr,e.env))}
`),t&&e.stderr.write(`${F(W(o))}
`),x(o)}a(O,"reportFailure");function x(o){const e=(0,I.bv)(o);return e instanceof E.JC?E.ai[e.code]:1}a(x,"exitCodeOf");function U(o,e){const r=(0,I.bv)(o),{message:t,
hint:n}=D(r),s=e?(0,R.styleText)(["red","bold"],"Error:",{validateStream:!1}):"Error:";return[`${r instanceof E.cc?"":`${s} `}${t}`,...(0,I._V)(o).map(ne),...n===
void 0?[]:[n]].map(d=>F(X(d))).join(`
`)}a(U,"failureText");function X(o){return o.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(X,"shortIds");function ne(o){return`Clearing up faile\
d too: ${o instanceof Error?o.message:o}`}a(ne,"alsoFailed");function D(o){const e=(0,I.bv)(o);if(!(e instanceof E.JC))return{code:"ERR_UNKNOWN",message:e instanceof
Error?e.message:String(e),hint:g};const{code:r,message:t,hint:n,fields:s}=e;return{code:r,message:t,...n===void 0?{}:{hint:n},...Object.keys(s).length>0?{fields:s}:
{}}}a(D,"failureData");function W(o){return[(0,I.bv)(o),...(0,I._V)(o)].map(ce).join(`
then, while clearing up: `)}a(W,"traces");function ce(o){const e=[];for(let r=o;r!==void 0&&e.length<10;r=r instanceof Error?r.cause:void 0)e.push(r instanceof Error?
r.stack??r.message:String(r));return e.join(`
caused by `)}a(ce,"trace");var T=w(67375),J=w(57964),se=w(10571),ze=w(73515),M=w(13785);const Nt={ERR_COMMAND:"another program failed (a build step, the daemon)\
, or a fault of vm itself",ERR_INPUT:"wrong usage: a flag, a name or a file to correct",ERR_NOT_FOUND:"what was named is not there",ERR_EXISTS:"the name or the \
file is taken; nothing was changed",ERR_DENIED:"permissions do not suffice",ERR_UNAVAILABLE:"Docker or a service does not answer at the moment",ERR_INTEGRITY:"b\
ytes are not what their digest or format says",ERR_UNSUPPORTED:"the platform, version or feature cannot be used here",ERR_EXHAUSTED:"a disk, a quota or a size l\
imit is used up",ERR_CONFLICT:"another process changed it first, or a reference points elsewhere",ERR_CANCELLED:"stopped by Ctrl-C or by an answer (143 by SIGTE\
RM, 129 by SIGHUP)"},ue=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function Be(o){
return["EXIT STATUS","  0    done",...Object.keys(E.ai).filter(t=>Ct.includes(t)||o.includes(t)).map(t=>`  ${String(E.ai[t]).padEnd(5)}${Nt[t]}`)].join(`
`)}a(Be,"exitStatus");const Ct=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],At=1e3;function L(o,{examples:e,exits:r}){return o.option("--store <location>","where\
 the snapshots are (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snapsho\
ts)").option("--json","one JSON document on standard output, for errors too").option("-q, --quiet","no progress and no remarks; only the name, path or reference\
 that results. Warnings stay").option("-v, --verbose","details, and the stack of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${Be(r)}`)}a(L,"finish");function Z(){return new T.c$("--project <project>","the project of the name (default: project.name of vm.yaml, name of the Compose file\
, or the folder of the git repository)")}a(Z,"projectOption");function de(){return[new T.c$("--jobs <count>","transfers at a time (default: what the store is go\
od for)"),new T.c$("--limit-rate <rate>","bytes a second, such as 10MB/s, on average over some seconds")]}a(de,"transferOptions");function It({jobs:o,limitRate:e}){
return{...o!==void 0&&{jobs:me("--jobs",o,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:Mt(e)}}}a(It,"limitsOf");function Mt(o){const e=(0,M.z_)(o.replace(/\/s$/,
""));if(e<At)throw new E.dz(`--limit-rate '${o}' is less than 1 kB/s`,{hint:"Write e.g. 10MB/s"});return e}a(Mt,"byteRate");function ie(){return new T.c$("-y, -\
-yes","answer yes to the question")}a(ie,"yesOption");function _e(o){return`--${o.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a(_e,"flagOf");function he(o,e=[]){
return[...e,o]}a(he,"collect");function Fe(o,e,r){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):r?.[s];if(s===""||i.length===
0&&r===void 0)throw new E.dz(`${o} '${n}' is not KEY=VALUE`,{hint:`For example: ${o} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(Fe,"\
keyValues");function me(o,e,{from:r,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=r&&n<=t)return n;throw new E.dz(`${o} '${e}' is not a whole number\
 from ${r} to ${t}`,{hint:`For example: ${o} ${Math.max(r,3)}`})}a(me,"wholeNumber");var Lt=w(26848);async function Ve(o,{stdin:e,stderr:r},t){const n=(0,Lt.createInterface)(
{input:e,output:r,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{r.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${o} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new E.cc("Cancelled at the question; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(Ve,"askYesNo");var Ut=w(45680),zt=w(50714);const Bt=3e3,
Ft=1e3;function Vt({label:o,total:e,waiting:r},t){return{label:o,total:e,waiting:r,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(Vt,"startMeter");function Wt(o,e){
const r=e-o.measured.at;if(r<=0)return;const t=(o.done-o.measured.done)*1e3/r,s=o.measured.at===o.started&&o.measured.done===0?0:.5**(r/Bt);o.rate=o.rate*s+t*(1-
s),o.done>o.measured.done&&(o.moved=e),o.measured={at:e,done:o.done}}a(Wt,"measure");function Ht({total:o,done:e}){if(!(o===void 0||o<=0))return Math.min(1,e/o)}
a(Ht,"fraction");function Kt({total:o,done:e,measured:r,moved:t,waiting:n}){if(!(r.at-t<Ft||e===0))return n?.()??(o!==void 0&&o>0&&e>=o?"finishing":void 0)}a(Kt,
"standstill");function Gt({total:o,done:e,rate:r}){if(!(o===void 0||r<=0||e>=o))return(o-e)/r}a(Gt,"secondsLeft");var A=w(2202);const We="  ";function we(o,e,{width:r,
bold:t}){const n=new Map(e.map(l=>[l,o.map(y=>j(l.cell(y)))])),s=new Map(e.map(l=>[l,Yt([l.title,...n.get(l)??[]])])),i=a(l=>s.get(l)??0,"natural"),c=a(l=>Math.
min(i(l),Math.max(l.title.length,l.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(l=>l.drop===void 0||n.get(l)?.some(y=>y!=="")),u=Xt(d,c,r),p=Qt(u,{natural:i,
least:c},r),h=a(l=>u.map((y,S)=>{const B=p[S]??0,K=xe(l[S]??"",B);return y.align==="right"?K.padStart(B):K.padEnd(B)}).join(We).trimEnd(),"line"),f=h(u.map(l=>l.
title)),m=o.map((l,y)=>h(u.map(S=>n.get(S)?.[y]??"")));return[t?(0,R.styleText)("bold",f,{validateStream:!1}):f,...m].join(`
`)}a(we,"renderTable");function xe(o,e){return o.length<=e?o:e<=3?o.slice(0,e):`${o.slice(0,e-3).trimEnd()}...`}a(xe,"cut");function Yt(o){return o.reduce((e,r)=>Math.
max(e,r.length),0)}a(Yt,"longestOf");function Xt(o,e,r){let t=o;for(;He(t.map(e))>r;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(Xt,"columnsThatFit");function Qt(o,{natural:e,least:r},t){const n=o.map(r);let s=t-He(n);for(;s>0;){const i=o.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const p=Math.
min(c,u,s);n[d]=(n[d]??0)+p,s-=p}}return n}a(Qt,"share");function He(o){return o.reduce((e,r)=>e+r,0)+We.length*Math.max(0,o.length-1)}a(He,"total");const Ke=20,
Jt=16;function Zt(o,{width:e,labels:r=0}){const t=j(o.label),n=Ht(o),[s,...i]=qt(o),c=n===void 0?[]:[to(n)],u=[[...n===void 0?[]:[eo(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const p of u){const h=p.map(m=>`  ${m}`).join(""),f=e-h.length;if(f>=Math.min(t.length,Jt))return xe(t,f).padEnd(Math.min(r,f))+h}return xe(
t,e)}a(Zt,"barLine");function qt(o){const e=Kt(o),r=e===void 0?Gt(o):void 0,t=o.total===void 0||o.total<=0?"":` of ${(0,M.z3)(Math.max(o.total,o.done))}`;return[
`${(0,M.z3)(o.done)}${t}`,e??`${(0,M.z3)(Math.round(o.rate))}/s`,...r===void 0?[]:[`${(0,A.Xo)(Math.max(1,r)).replace(/\.\d/,"")} left`]]}a(qt,"amounts");function eo(o){
const e=Math.round(o*Ke);return"█".repeat(e)+"░".repeat(Ke-e)}a(eo,"bar");function to(o){return`${String(Math.floor(o*100)).padStart(3)} %`}a(to,"percent");
const oo=100,Pe=8,ro=40,no=300;class so{static{a(this,"LiveProgress")}#e;#o=new Set;#t=0;#r;constructor(e){this.#e=e}start(e,r,t){const n=Vt({label:e,total:r,waiting:t},
performance.now());return this.#o.add(n),this.#r??=setInterval(()=>this.#s(),oo).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#o.delete(n),this.#o.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#r!==void 0&&this.#s()}close(){clearInterval(this.#r),this.#r=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),r=[...this.#o].
filter(i=>e-i.started>=no);for(const i of r)Wt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(ro,Math.max(0,...r.map(({label:i})=>i.length))),s=r.slice(0,Pe).map(
i=>Zt(i,{width:t,labels:n}));r.length>Pe&&s.push(`and ${r.length-Pe} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function ao(o,{quiet:e,verbose:r}){const t=!e&&
$(o)?new so(o.stderr):void 0,n=a(u=>{const p=F(u);t===void 0?o.stderr.write(`${p}
`):t.above(p)},"write"),s=k(o.stderr,o.env),i=a((u,p)=>s?(0,R.styleText)(u,p,{validateStream:!1}):p,"tint"),c=(0,Ut.a)(),d=a(()=>t?.close(),"clear");return{log:{
debug:r?u=>n(i("dim",u)):c.log.debug,info:e?c.log.info:n,warn:a(u=>n(`${i("yellow","Warning:")} ${u}`),"warn")},progress:e?c.progress:t??(0,zt.L)(n),clear:d,[Symbol.
dispose]:d}}a(ao,"openReporter");function io(o,{terminal:e,product:r,signal:t}){const n=o.quiet===!0||o.json===!0,s=ao(e,{quiet:n,verbose:o.verbose===!0}),i={signal:t,
log:s.log,progress:s.progress},c=It(o);let d=0,u;const p=a(()=>(u??=(0,ze.RB)(o.config,e),u),"config"),h=a(async f=>await(0,se.Fy)(f??o.store,e,(await p()).storagePath),
"store");return{terminal:e,product:r,c:i,flags:o,config:p,store:h,get exitCode(){return d},catalogue:a(async({create:f,mend:m=!1,location:l})=>{if(l!==void 0&&o.
store!==void 0)throw new E.dz("--store names a second place for the same thing",{hint:"Leave one of them out"});const{location:y}=await h(l);return await r.openCatalogue(
y,{create:f,mend:m,signal:t,log:i.log,limits:c})},"catalogue"),remote:a(async(f,{create:m})=>await r.openCatalogue((0,se.mP)(f,e),{create:m,signal:t,log:i.log,limits:c}),
"remote"),confirm:a(async(f,{yes:m,warning:l,refusal:y})=>{if(m!==!0&&(o.json===!0||!_(e)))throw y;if(l!==void 0&&i.log.warn(l),m!==!0&&(s.clear(),!await Ve(f,e,
t)))throw new E.cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:f,text:m,bare:l,next:y,exitCode:S=0})=>{d=S,s.clear();const B=o.json===!0?ee(f):
o.quiet===!0?l:m;B!==""&&e.stdout.write(`${B}
`),!n&&y!==void 0&&i.log.info(y)},"result"),[Symbol.dispose]:()=>s[Symbol.dispose]()}}a(io,"openEdge");function z(o,{terminal:e}){return`${k(e.stdout,e.env)?(0,R.
styleText)("green","✓",{validateStream:!1}):"✓"} ${j(o)}`}a(z,"success");var co=w(63827),fe=w(26676);const Ge=/^(file|folder|dockerfile|location|context|name-or-file)$/,
uo=/^(name|name-or-file)$/,fo=["build","create"];async function po(o,e,r){const t=e.at(-1)??"",{command:n,position:s,option:i}=lo(o,e.slice(0,-1));if(i!==void 0)
return ho(i,t);if(t.startsWith("-"))return ye(t,yo(n));if(n.commands.length>0)return ye(t,Eo(n));const c=n.registeredArguments[s]??wo(n);return c===void 0?[]:await mo(
c,{command:n,current:t,words:e,known:r})}a(po,"complete");function lo(o,e){let r=o,t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=r.
options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;if(n+=1,n===e.length)return{command:r,position:t,option:c};continue}const i=r.commands.
find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[r,t]=[i,0]}return{command:r,position:t}}a(lo,"standAt");function ho({argChoices:o,flags:e},r){return o!==
void 0?ye(r,o.map(t=>({word:t,description:""}))):Ge.test(/<([^>]+)>/.exec(e)?.[1]??"")?"files":[]}a(ho,"valuesOf");async function mo(o,{command:e,current:r,words:t,
known:n}){const s=o.argChoices?.map(d=>({word:d,description:""}))??[];if(s.length>0)return ye(r,s);const i=uo.test(o.name())&&!fo.includes(e.name()),c=/^[./~]/.
test(r);return i&&!c?ye(r,await n.snapshots(t)):Ge.test(o.name())?"files":[]}a(mo,"argumentsOf");function wo({registeredArguments:o}){const e=o.at(-1);return e?.
variadic===!0?e:void 0}a(wo,"lastIfRepeated");function yo(o){return o.createHelp().visibleOptions(o).flatMap(({long:e,description:r})=>e==null?[]:[{word:e,description:r}])}
a(yo,"optionsOf");function Eo(o){return o.createHelp().visibleCommands(o).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(Eo,"verbsOf");function ye(o,e){
return e.filter(({word:r})=>r.startsWith(o))}a(ye,"starting");const bo=`# bash completion for vm: source <(vm completion bash)
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
`,vo=`#compdef vm
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
`,_o=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
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
`,go=["bash","zsh","fish"],$o={bash:bo,zsh:vo,fish:_o};var So=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Ro=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});function ko(o,e){o.command("completion").summary("print what a shell needs to complete commands, flags and names").description(
"Print what bash, zsh or fish needs to complete the commands, flags and snapshot names of vm").addArgument(new T.ef("<shell>","the shell").choices(go)).addHelpText(
"after",`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${Be([])}`).action(r=>e({},async t=>{t.result({data:{},text:$o[r].trimEnd(),bare:""})})),o.command("__complete",{hidden:!0}).argument("[words...]").action(r=>e(
{quiet:!0},async t=>{const s=await po(o,r,{snapshots:a(async()=>await Oo(r,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:jo(s)})}))}a(ko,"compl\
etionVerbs");async function Oo(o,e){const r=o.findLastIndex(s=>s==="--store"||s==="--from"),t=r<0?void 0:o[r+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,fe.dz)(c)!==void 0)return;const d=So(i,await s.catalogue({create:!1}),
!0);for(const{ref:u,manifest:p}of await s.product.list({},d,s.c))n.push({word:(0,b.SN)(u),description:p.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=Ro(
i);c&&await c}}),n}a(Oo,"snapshotsIn");function jo(o){return o==="files"?":files":o.map(({word:e,description:r})=>`${j(e)}	${j(r)}`).join(`
`)}a(jo,"lines");var Q=w(76760),Ne=w(72790),To=w(44143);const Ye="vm.yaml";function Ee(){return[new T.c$("--config <file>","the vm.yaml (default: vm.yaml of thi\
s folder)"),new T.c$("--project <project>","the machine's name (default: project.name of the vm.yaml, else the project of this folder)")]}a(Ee,"machineOptions");
function be({config:o,...e}){return e}a(be,"commonFlags");async function Ce({config:o,project:e},{cwd:r},{optional:t}){const n=(0,Q.resolve)(r,o??Ye),s=(0,Q.dirname)(
n),i=await Xe(o??Ye,r).catch(c=>{if(!(t&&o===void 0&&c instanceof E.m_))throw c});return{config:i??{mounts:[]},project:await Qe(e,i?.project,s),directory:s,file:i===
void 0?void 0:n,digest:(0,To.ol)(JSON.stringify(i??{}))}}a(Ce,"readMachineFile");async function ge({config:o,project:e},{cwd:r}){const t=o===void 0||e!==void 0?
void 0:await Xe(o,r);return await Qe(e,t?.project,o===void 0?r:(0,Q.dirname)((0,Q.resolve)(r,o)))}a(ge,"machineName");async function Xe(o,e){return await(await Promise.
all([w.e(8815),w.e(4616)]).then(w.bind(w,44616))).readVmYaml(o,e)}a(Xe,"read");async function Qe(o,e,r){return o!==void 0?(0,b.Tb)((0,b.XB)(o)):e===void 0?await(0,Ne.
p)(r):(0,b.Tb)(e)}a(Qe,"nameOf");var pe=w(52483);function Do(o,{project:e,directory:r,file:t,digest:n,home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:p}=o,h=p.
map(({kind:f,source:m,target:l,readOnly:y})=>({kind:f,source:f==="bind"?Je(m,{directory:r,home:s}):`${e}_${m}`,target:l,readOnly:y}));return{project:e,directory:r,
settings:{hostname:e,labels:{[pe.k.machine]:e,[pe.k.directory]:r,[pe.k.box]:i===void 0?"":Ae(i),[pe.k.config]:n,...t!==void 0&&{[pe.k.file]:t}},volumeLabels:{[pe.
k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},...u!==void 0&&{ports:u},mounts:h}}}a(Do,"planMachine");function Je(o,{directory:e,home:r}){return o===
"~"||o.startsWith("~/")?(0,Q.join)(r,o.slice(1)):(0,Q.isAbsolute)(o)?(0,Q.resolve)(o):(0,Q.resolve)(e,o)}a(Je,"absolutePath");function Ae(o){return o.kind==="sn\
apshot"?`@${o.name}`:o.kind==="dockerfile"?o.path:o.reference}a(Ae,"boxText");function ve(o,e){return async(r,t)=>{const n=`Snapshot built for ${r}, current pla\
tform is ${t}`;return await o.confirm("This may not work correctly. Continue?",{yes:e,warning:n,refusal:new E.Wt(n,{hint:"This may not work correctly. Use --yes\
 to continue all the same",fields:{snapshot:r,host:t}})}),!0}}a(ve,"platformQuestion");var xo=w(51455),Po=w(29455);async function No(o,{project:e,catalogue:r,c:t}){
const n=(0,b.rd)(o,{project:e}),i=!(o.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:b.sT}}]:[n];for(const d of i)if(await r.store.read(d.ref,
t)!==void 0)return d;const c=await Co(n,r,t);throw new E.m_(`Snapshot '@${o}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(No,"findBox");async function Co({ref:o},{store:e},r){const t=[];
for await(const n of e.listRefs(r)){const s=(0,b.SN)(n);if(n.name===o.name)return`It is there as '${s}': write "@${s}", or make it global with: vm snapshot tag ${s}\
 @${o.name}`;(0,Po.H)(n.name,o.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(Co,"whatElse");
async function Ao(o,{project:e,directory:r,catalogue:t},{terminal:n,product:s,c:i}){if(o.kind==="snapshot")return{name:await No(o.name,{project:e,catalogue:t,c:i}),
built:!1};const c=Je(o.path,{directory:r,home:n.home}),d=(await(0,xo.stat)(c).catch(()=>{}))?.isDirectory()===!0,u=d?c:(0,Q.dirname)(c),p={context:u,...!d&&{file:c},
buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},h=(0,Q.relative)(r,c)||".",f={project:e,name:"box",spec:p,from:h,description:`Box of the machine ${e}`,directory:u},
{ref:m,digest:l,built:y}=await s.buildOnce(f,{catalogue:t,provider:await s.openDocker()},i);return y||i.log.info(`${o.path} is unchanged: its snapshot '${(0,b.SN)(
m)}' is used`),{name:{ref:m,pin:l},built:y}}a(Ao,"snapshotOfBox");function $e(o,{bold:e}){const r=o.map(([n,s])=>[n,j(s)]).filter(([,n])=>n!==""),t=Math.max(...r.
map(([n])=>n.length))+2;return r.map(([n,s])=>(e?(0,R.styleText)("bold",n.padEnd(t),{validateStream:!1}):n.padEnd(t))+s).join(`
`)}a($e,"renderFacts");function Io({ref:o,digest:e,manifest:r,isProtected:t},n){const s=r.blobs.filter(({role:d})=>d==="layer"),{git:i}=r,c=(0,H.v)(r);return $e(
[["Name",(0,b.SN)(o)],["Description",r.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,A.Yi)(new Date(r.created_at))} by vm-snapshot ${r.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,A.Xo)(c.build_seconds)}`}`],["Trigger",r.trigger??""],["Context",r.context??""],["Run",
r.run_id??""],["Container",r.container===void 0?"":`${r.container.name} (${r.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with lo\
cal changes":""].filter(Boolean).join(", ")],["Platform",r.platform],["Size",`${(0,M.z3)(r.size_bytes)} in ${s.length} ${s.length===1?"layer":"layers"}`],["Imag\
e",r.image_digest],["Services",r.kind==="compose"?r.services.map(({name:d})=>d).join(", "):""],["Volumes",r.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,M.z3)(
u)})`).join(", ")],["Bind mounts",(r.bind_mounts??[]).map(({path:d,size_bytes:u})=>`${d} (${(0,M.z3)(u)})`).join(", ")],["Left out",(r.left_out??[]).join(", ")],
["References",r.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(r.languages).map(([d,u])=>`${d} ${u}`).join(", ")],["Tools",r.tools.
join(", ")]],n)}a(Io,"renderDetails");function Se(o){const{project:e,id:r,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:p,cpus:h,ports:f,
mounts:m}=o;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:r,created_at:u,memory_bytes:p??null,cpus:h??null,ports:f,mounts:m.map(
({kind:l,source:y,target:S,readOnly:B})=>({kind:l,source:y,target:S,read_only:B})),directory:c,config:d??null}}a(Se,"machineData");function Ie({state:o,exitCode:e,
ports:r}){const t=e===void 0?"":` with exit code ${e}`,n=o==="running"?Object.entries(r).map(([s,i])=>`${s} at ${i}`):[];return[`${o}${t}`,...n].join(", ")}a(Ie,
"stateText");function Mo(o,e){const{project:r,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:p,directory:h}=o;return $e([["Machine",r],["State",
Ie({...o,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,A.Yi)(new Date(s))],["Memory",i===void 0?"":(0,M.z9)(i)],["CPUs",c===void 0?"":String(c)],["Po\
rts",Object.entries(d).map(([f,m])=>`${f} at ${m}`).join(", ")],["Mounts",u.map(({source:f,target:m,readOnly:l})=>`${f} at ${m}${l?" (read only)":""}`).join(", ")],
["Config",p??`none, made in ${h}`]],e)}a(Mo,"renderMachine");var Lo=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Uo=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});async function Ze(o,e,r){const t=performance.now(),{box:n}=o.config;if(n===void 0)throw new E.dz(`Nothing says what the\
 machine '${o.project}' is made of`,{hint:`Add a line such as vm.box: "@base" to ${o.file??"vm.yaml"}, or give --from-dockerfile <file>`});const s=Do(o.config,{
...o,home:r.terminal.home}),i=await r.product.openMachines(),c=await i.check(s,e,r.c),{machine:d,snapshot:u,built:p}=n.kind==="image"?{machine:await i.create(s,
{image:n.reference,brought:!1,...e},r.c)}:await zo(n,{plan:s,host:i,replaces:c,...e},r),h=(performance.now()-t)/1e3,f=u===void 0||!p?Ae(n):`${Ae(n)}, built and \
kept as '${u}',`;r.result({data:{machine:Se(d),snapshot:u??null,built:p??!1,seconds:h},text:z(`Created the machine ${d.project} of ${f} in ${(0,A.Xo)(h)}: ${Ie(
d)}`,r),bare:d.project,next:`Look into it with: docker exec -it ${d.project} sh`})}a(Ze,"makeMachine");async function zo(o,{plan:e,host:r,replaces:t,replace:n,yes:s},i){
const c={stack:[],error:void 0,hasError:!1};try{const{product:d,c:u}=i,p=Lo(c,await i.catalogue({create:!0}),!0),{name:h,built:f}=await Ao(o,{...e,catalogue:p},
i),{manifest:m}=await d.inspect(h,p,u),l=(0,b.SN)(h.ref),y=ve(i,s);if(m.kind==="compose")throw new E.Wt(`'${l}' holds a Compose project, and a machine is one co\
ntainer`,{hint:`Restore it with: vm snapshot restore ${l}`});if(m.kind==="container"){const Ue={settings:e.settings,...t!==void 0&&{replaces:t.id}},hs={containerName:e.
project,preserveNetworks:!1,volumes:"copies",machine:Ue};return await d.restoreContainer({name:h,...hs,confirmPlatform:y},{catalogue:p,provider:await d.openContainers()},
u),{machine:await r.need(e.project,u),snapshot:l,built:f}}const S={name:h,tags:[],force:!1,via:"auto",confirmPlatform:y},B=await d.restore(S,{catalogue:p,provider:await d.
openDocker()},u),{image:K,changed:oe}=B.machine;return{machine:await r.create(e,{image:K,brought:oe,replace:n},u),snapshot:l,built:f}}catch(d){c.error=d,c.hasError=
!0}finally{const d=Uo(c);d&&await d}}a(zo,"ofSnapshot");const Bo=a((o,e)=>{const r=o.command("create").summary("make a machine of a vm.yaml and start it").description(
'Make a machine, a container of the Docker daemon, as vm.yaml says, and start it. Its box is a Dockerfile, which is built once and kept as a snapshot, an image,\
 or a snapshot ("@name"). All or nothing: one that cannot be made leaves nothing');for(const t of Ee())r.addOption(t);r.option("--from-dockerfile <file>","the b\
ox: this Dockerfile, or the folder that holds one; no vm.yaml is needed then").option("--force","put it in the place of a machine that is there; its volumes sta\
y").addOption(ie()),L(r,{examples:["vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Dockerfile.vibe --project vibe"],exits:ue}),r.action(
t=>e(be(t),async n=>{const{terminal:s}=n,i=t.fromDockerfile,c=await Ce(t,s,{optional:i!==void 0}),d=i===void 0?c.config.box:{kind:"dockerfile",path:(0,Q.resolve)(
s.cwd,i)},u={...c.config,...d!==void 0&&{box:d}};await Ze({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},"createVerb"),Fo=a((o,e)=>{const r=o.command("\
destroy").summary("remove a machine").description("Remove the machine of a vm.yaml and all that was changed in it. Its volumes stay unless --volumes is given; s\
napshots always do");for(const t of Ee())r.addOption(t);r.option("--volumes","its volumes too").option("-f, --force","without a question, as --yes").addOption(ie()),
L(r,{examples:["vm destroy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action(t=>e(be(t),async n=>{
const{terminal:s,product:i,c}=n,d=await ge(t,s),u=await i.openMachines(),{machine:p,volumes:h}=await u.remains(d,c),f=t.volumes===!0;if(p===void 0&&!f)return n.
result({data:{project:d,destroyed:!1,volumes:[],kept:h},text:z(`There is no machine ${d}; of an earlier one these volumes are left: ${h.join(", ")}`,n),bare:d,next:"\
Remove them with: vm destroy --volumes"});const m=[...p===void 0?[]:["the machine and all that was changed in it"],...f?h:[]].join(", ");await n.confirm(`Destro\
y ${d}? This cannot be undone.`,{yes:t.yes===!0||t.force===!0||void 0,refusal:new E.dz(`Destroying '${d}' (${m}) needs an answer, and there is no terminal to as\
k at`,{hint:"Use --force to destroy it without a question; `vm snapshot create <name>` keeps a copy first"})});const l=await u.destroy(d,{volumes:f},c),y=l.kept.
length===0?"":`; kept: ${l.kept.join(", ")}`;n.result({data:{...l,destroyed:p!==void 0},text:z(`Destroyed ${d}${l.volumes.length===0?"":` with ${l.volumes.join(
", ")}`}${y}`,n),bare:d})}))},"destroyVerb"),Vo=a((o,e)=>{const r=o.command("status").summary("tell how a machine is").description("Tell whether the machine of \
a vm.yaml is there and runs, what it is made of, and what it has");for(const t of Ee())r.addOption(t);L(r,{examples:["vm status","vm status --json | jq -r .stat\
e","vm status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=await(await i.
openMachines()).need(await ge(t,s),c);n.result({data:Se(d),text:Mo(d,{bold:k(s.stdout,s.env)}),bare:d.state})}))},"statusVerb"),Wo=a((o,e)=>{const r=o.command("\
stop").summary("stop a machine and keep all it has").description("Stop the machine of a vm.yaml. Its files and volumes stay, and vm up starts it again");for(const t of Ee())
r.addOption(t);L(r,{examples:["vm stop","vm stop --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(be(t),async n=>{const{terminal:s,
product:i,c}=n,d=await ge(t,s),u=await i.openMachines(),{state:p}=await u.need(d,c),h=await u.stop(d,c),f=p==="running"||p==="paused";n.result({data:{machine:Se(
h),stopped:f},text:z(f?`Stopped the machine ${d}`:`The machine ${d} does not run: ${p}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),Ho=a((o,e)=>{
const r=o.command("up").summary("start a machine; make it first where there is none").description("Start the machine of a vm.yaml, and make it first where there\
 is none. One that runs already is left as it is");for(const t of Ee())r.addOption(t);r.addOption(ie()),L(r,{examples:["vm up","vm up --project shop"],exits:ue}),
r.action(t=>e(be(t),async n=>{const{terminal:s,product:i,c}=n,d=performance.now(),u=await ge(t,s),p=await i.openMachines(),h=await p.find(u,c);if(h===void 0){const S=await Ce(
t,s,{optional:!1});return await Ze(S,{replace:!1,yes:t.yes},n)}const f=await Ce(t,s,{optional:!0});f.file!==void 0&&f.file===h.file&&f.digest!==h.config&&c.log.
warn(`${f.file} says something else by now: vm create --force makes the machine anew`);const m=await p.start(u,c),l=(performance.now()-d)/1e3,y=h.state==="runni\
ng"?`The machine ${u} runs already`:`Started the machine ${u} in ${(0,A.Xo)(l)}`;n.result({data:{machine:Se(m),started:h.state!=="running",seconds:l},text:z(`${y}\
: ${Ie(m)}`,n),bare:u})}))},"upVerb");var q=w(68166),Ko=w(9734);function Re({flags:o},e=o.store){return e===void 0?"":` --store ${(0,Ko.r)((0,fe.DW)(e))}`}a(Re,
"sameStore");function qe(o,{to:e},r){const t=(0,b.SN)(o.ref),{stats:n,seconds:s,buildSeconds:i,removed:c=[]}=o;r.result({data:{snapshot:P(o),stats:Y(n),seconds:s,
...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(P)}},text:z(et(o),r),bare:t,next:`${Go(o)} ${t}${Re(r,e)}`})}a(qe,"created");function et(o){
const{ref:e,manifest:r,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=o,c=s===void 0?(0,A.Xo)(n):`${(0,A.Xo)(n)} after a build of ${(0,A.Xo)(s)}`,d=`${(0,M.z3)(
r.size_bytes)}, ${tt(t,r)}`,u=i.map(p=>(0,b.SN)(p.ref)).join(", ");return`Created snapshot '${(0,b.SN)(e)}': ${d}, in ${c}${u===""?"":`; removed to keep the lim\
its: ${u}`}`}a(et,"createdText");function Go({manifest:o}){return o.kind==="image"?"Take it elsewhere with: vm snapshot export":"Restore it with: vm snapshot re\
store"}a(Go,"nextStep");function tt({bytesStored:o,bytesNew:e},{size_bytes:r}){return o===0?"nothing new to store":`${(0,M.z3)(o)} stored${ot(e,r)}`}a(tt,"gaine\
d");function ot(o,e){const r=e>0?Math.floor((1-o/e)*100):0;return r>0?`, ${r} % de-duplicated`:""}a(ot,"alreadyThere");var Yo=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Xo=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Qo=a((o,e)=>{const r=o.command("build").
summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a snapshot").argument("<name\
>","the name it gets: base, my-app/base, or @base (global)").argument("[context]","the folder that the Dockerfile may copy from",".").option("-f, --file <docker\
file>","the Dockerfile (default: Dockerfile in the context)").option("--target <stage>","the stage to build").addOption(new T.c$("--build-arg <key=value>","a bu\
ild argument; KEY alone takes the value of the environment; repeatable").argParser(he)).option("--platform <os/arch>","the platform to build for").addOption(new T.
c$("--label <key=value>","a label of the image; repeatable").argParser(he)).addOption(new T.c$("--secret <id=…,src=…>","a BuildKit secret, passed through an\
d never recorded; repeatable").argParser(he)).option("--network <mode>","the network of RUN instructions").option("--no-cache","build every step without the cac\
he").addOption(new T.c$("--tag <reference>","a reference the image carries besides; repeatable").argParser(he)).option("--description <text>","what it is, for p\
eople").addOption(Z()).option("--force","replace a snapshot of this name").option("--to <location>","store it there, without a copy here: a folder or s3://bucke\
t/prefix");for(const t of de())r.addOption(t);L(r,{examples:['vm snapshot build @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',"vm \
snapshot build ci docker/ --target test --build-arg NODE=22 --secret id=npm,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE",
"ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i,
h=Zo(n,s,d),f=await(0,q.oW)(t,{project:s.project,cwd:d.cwd}),m=await u.openDocker(),l=Yo(c,await i.catalogue({create:!0,location:s.to}),!0),y={ref:f,spec:h,from:s.
file??"Dockerfile",description:s.description??"",force:s.force===!0,directory:h.context};qe(await Jo(u.build(y,{catalogue:l,provider:m},p),s),s,i)}catch(d){c.error=
d,c.hasError=!0}finally{const d=Xo(c);d&&await d}}))},"buildVerb");async function Jo(o,{quiet:e,json:r}){try{return await o}catch(t){if(!(t instanceof E.Qd)||e===
!0||r===!0)throw t;const{hint:n="The builder says above what went wrong",fields:s}=t;throw new E.Qd(t.message.split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(Jo,"told");function Zo(o,e,{cwd:r,env:t}){return{context:(0,Q.resolve)(r,o),buildArgs:Fe("--build-arg",e.buildArg??[],
t),labels:Fe("--label",e.label??[]),secrets:e.secret??[],noCache:!e.cache,tags:e.tag??[],...e.file===void 0?{}:{file:(0,Q.resolve)(r,e.file)},...e.target===void 0?
{}:{target:e.target},...e.platform===void 0?{}:{platform:e.platform},...e.network===void 0?{}:{network:e.network}}}a(Zo,"buildSpec");function qo({remove:o,keep:e,
bytes:r},t,{whole:n,...s}){const i=[...o.map(({snapshot:f,rule:m})=>({does:"remove",snapshot:f,why:er(m,t)})),...n?e.map(({snapshot:f,reasons:m})=>({does:"keep",
snapshot:f,why:tr(m)})):[]].sort((f,m)=>nt(m.snapshot)-nt(f.snapshot)),c=we(i,[{title:"DOES",cell:a(({does:f})=>f,"cell")},{title:"NAME",cell:a(({snapshot:f})=>(0,b.
SN)(f.ref),"cell")},{title:"CREATED",cell:a(({snapshot:f})=>(0,A.Yi)(new Date(f.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:f})=>(0,M.z3)(f.manifest.
size_bytes),"cell"),align:"right"},{title:"WHY",cell:a(({why:f})=>f,"cell")}],s),d=r===void 0?"how much that frees is unknown":`that frees about ${(0,M.z3)(r)}`,
u=e.filter(f=>f.spared!==void 0).length,p=`${ke(e.length)} kept${u===0?"":`, ${u} of them against a --max rule`}`,h=o.length===0?`Nothing to remove; ${p}`:`${ke(
o.length)} to remove, ${d}; ${p}`;return i.length===0?h:`${c}

${h}`}a(qo,"renderPlan");function rt({remove:o,keep:e,bytes:r}){return{remove:o.map(({snapshot:t,rule:n})=>({...P(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...P(t),reasons:n,spared_from:s??null})),would_free_bytes:r??null}}a(rt,"planData");function ke(o){return o===1?"1 snapshot":`${o} snapshots`}a(ke,
"countOf");function er(o,{maxAge:e,maxCount:r,maxSize:t}){return{age:`older than ${e}`,count:`more than ${r}`,size:`more than ${t}`,keep:"no rule keeps it"}[o]}
a(er,"removedFor");function tr(o){const e=o.map(r=>r==="newest"?"newest of its project":r);return e.length===0?"no rule removes it":e.join(", ")}a(tr,"keptFor");
function nt({manifest:o}){return Date.parse(o.created_at)}a(nt,"madeAt");function st({freed:o,pending:e,due:r}){const t=o===0?e===0?"nothing freed":"":`${(0,M.z3)(
o)} freed`,n=r===void 0?"":`${(0,M.z3)(e)} to be freed by a delete or clean after ${(0,A.Yi)(r)}`;return[t,n].filter(s=>s!=="").join(", ")}a(st,"spaceText");function at({
freed:o,pending:e,due:r}){return{freed_bytes:o,pending_bytes:e,pending_until:r?.toISOString()??null}}a(at,"spaceData");var or=w(45516);const Me=1e6,it="12h, 30d\
 or 8w",rr=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function nr(){const o=a((e,r)=>new T.c$(`--keep-${e} <number>`,`keep the newest of\
 each of the last <number> ${r} that have one`),"keep");return[new T.c$("--keep-last <number>","keep the newest <number> of each project; 0 keeps none"),o("hour\
ly","hours"),o("daily","days"),o("weekly","weeks"),o("monthly","months"),o("yearly","years"),new T.c$("--keep-within <duration>","keep what was made within this\
 time before the newest one of the project: 12h, 30d, 8w"),new T.c$("--max-age <duration>","remove what was made longer ago: 12h, 30d, 8w"),new T.c$("--max-coun\
t <number>","remove all but the newest <number> of each project"),new T.c$("--max-size <size>","remove the oldest until the others take no more than this in the\
 repository: 500MB, 20GB")]}a(nr,"retentionOptions");function sr(o){const{maxAge:e,maxCount:r,maxSize:t,keepLast:n,keepWithin:s}=o,i=rr.flatMap(d=>{const u=o[d];
return u===void 0?[]:[[d,me(_e(d),u,{from:1,to:Me})]]}),c={...e!==void 0&&{maxAge:(0,A.E9)(e,it)},...r!==void 0&&{maxCount:me("--max-count",r,{from:0,to:Me})},...t!==
void 0&&{maxSize:(0,M.z_)(t)},...n!==void 0&&{keepLast:me("--keep-last",n,{from:0,to:Me})},...Object.fromEntries(i),...s!==void 0&&{keepWithin:(0,A.E9)(s,it)}};
return(0,or.M)(c,_e),c}a(sr,"rulesOf");var ar=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},ir=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const cr=a((o,e)=>{const r=o.command("clean").summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the r\
ules do not keep, and free the space that nothing uses. With --keep rules alone, every snapshot goes that none of them keeps. With --max rules, those go that on\
e of them names and no --keep rule keeps. Protected snapshots stay, and so does the newest of each project unless --keep-last or --max-count is 0. Without rules\
 no snapshot goes");for(const t of nr())r.addOption(t);r.addOption(Z()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the\
 name").option("--container <name>","only the snapshots of this container, by its name or its id").option("--all-projects","the snapshots of every project, and \
the global ones").option("--dry-run","change nothing, and show for each snapshot why it stays or goes").option("--force","free the space also where no snapshot \
is listed beside content").addOption(ie()),L(r,{examples:["vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-ag\
e 30d --max-count 5","vm snapshot clean --max-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --projec\
t global --dry-run"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,
product:c,c:d}=n,u=sr(t),p=await ur(t,i),h=ar(s,await n.catalogue({create:!1}),!0),f=await c.planClean(dr(u,p,t),h,d),m=pr(f,t,n),l=f.remove.map(({snapshot:oe})=>(0,b.
SN)(oe.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...rt(f)},text:m,bare:l});return}f.remove.length>0&&await fr(f,m,n);const{removed:y,space:S}=await c.clean({...f,
force:t.force===!0},h,d),B=t.yes===!0&&f.remove.length>0?`${m}

`:"",K=y.length===0?"No snapshot removed":`Removed ${ke(y.length)}`;n.result({data:{dry_run:!1,...rt(f),removed:y.map(P),...at(S)},text:`${B}${z(`${K}, ${st(S)}`,
n)}`,bare:y.map(({ref:oe})=>(0,b.SN)(oe)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=ir(s);i&&await i}}))},"cleanVerb");function dr(o,e,{container:r,filter:t}){return{rules:o,...e!==void 0&&{
project:e},...r!==void 0&&{container:r},...t!==void 0&&{filter:t}}}a(dr,"requestOf");async function ur({project:o,allProjects:e},{cwd:r}){if(e===!0){if(o!==void 0)
throw new E.dz("--project and --all-projects exclude each other");return}return o===void 0?await(0,Ne.p)(r):o===b.sT?o:(0,b.XB)(o)}a(ur,"projectOf");async function fr({
remove:o},e,r){const{flags:t,terminal:n}=r,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await r.confirm(`Remove ${o.length===1?"this snapshot":`these ${o.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new E.dz(`Removing ${ke(o.length)}\
 needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to remove without a question, or --dry-run to look first"})})}a(fr,"clean_confirm");function pr(o,e,{
terminal:r}){return qo(o,e,{width:v(r),bold:k(r.stdout,r.env),whole:e.dryRun===!0})}a(pr,"planText");var ct=w(97913),lr=w(42316),hr=w(28923),mr=function(o,e,r){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},wr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else
n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});function dt(){return new T.c$("--quie\
sce","pause the project or container while its files are read, so that they are in step with each other")}a(dt,"quiesceOption");function ut(){return new T.c$("-\
-include-env","keep the values of variables too, of .env and of containers; without it only their names")}a(ut,"includeEnvOption");function yr(){return new T.c$(
"--include-bind-mounts","capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include\
-env")}a(yr,"includeBindMountsOption");function ft(){return new T.c$("--exclude-volume <name>","leave out what this volume holds, for example one that cannot be\
 mounted; may be given several times. A restore makes it empty").argParser((o,e)=>[...e??[],o])}a(ft,"excludeVolumeOption");function pt(o){return{...o,...o.excludeVolume!==
void 0&&{excludeVolumes:o.excludeVolume}}}a(pt,"choiceOf");function lt(o){return o==="excludeVolumes"?"--exclude-volume":_e(o)}a(lt,"spellChoice");function ht(){
return[new T.c$("--context <text>","why it is made, in one line"),new T.c$("--run-id <id>","the run that it belongs to")]}a(ht,"occasionOptions");function mt(){
return new T.c$("--to <location>","store it there, without a copy here: a folder or s3://bucket/prefix")}a(mt,"toOption");async function wt({chosen:o,name:e,trigger:r,
flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u={...t,chosen:o,name:e,trigger:r,directory:i.cwd},p=await(0,hr.R)(
u,{config:await n.config(),product:c,c:d});if(p===void 0)return;const h=mr(s,await n.catalogue({create:!0,location:t.to}),!0);return await(0,J.Dg)(p,h,{product:c,
c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=wr(s);i&&await i}}a(wt,"capture");async function yt(o,e){const{triggers:r,file:t}=await e.config(),n=r.length===
0?"none":r.join(", ");e.result({data:{snapshot:null,skipped:{trigger:o,triggers:r,config:t??null}},text:`No snapshot made: ${o} is not among the triggers of ${t??
"the defaults"} (${n})`,bare:""})}a(yt,"noSnapshot");const Er={untouched:"nothing was started or written since, and the next create or restore puts it back",runs:"\
its new containers run, and the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missing",unreadable:"\
its journal cannot be read"},br=a((o,e)=>{const r=o.command("recover").summary("end a restore of a Compose project that was interrupted").description("Show the \
restores of Compose projects that were interrupted (killed, a reboot), with what is where; or end the one of a project: keep what is new, or put back what was b\
efore").argument("[project]","the Compose project; without it all are shown").addOption(new T.c$("--finish","keep what is new; what was before goes where all of\
 the new was made").conflicts("undo")).option("--undo","put back what was before; new containers and volumes go, with what was written in them since").addOption(
ie());L(r,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR\
_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return _r(await s.product.lookAtRestores(
s.c),{project:t,edge:s});if(t===void 0)throw new E.dz(`--${i} needs the name of a project`,{hint:"See vm snapshot recover"});const c=a(p=>gr(p,{project:t,how:i,
yes:n.yes,edge:s}),"confirm"),{where:d}=await s.product.decideRestore({project:t,how:i,confirm:c},s.c),u=i==="finish"?"is finished: what is new stays":"is undon\
e: all is where it was before";s.result({data:{project:t,how:i,where:d},text:z(`The restore of '${t}' ${u}`,s),bare:t})}))},"recoverVerb");async function Oe({product:o,
flags:e,c:r}){if(e.quiet===!0)return;const t=await o.interrupted({signal:AbortSignal.any([r.signal,AbortSignal.timeout(vr)])}).catch(()=>[]);for(const{project:n,
...s}of t)r.log.warn(`${Et({project:n,...s})} waits: vm snapshot recover ${n}`)}a(Oe,"warnOfInterrupted");const vr=3e3;function Et({project:o,snapshot:e,began:r}){
const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(r))?"":`, begun at ${(0,A.Yi)(new Date(r))},`;return`the restore of the project '${o}'${t}${n} was in\
terrupted and`}a(Et,"titleOf");function _r(o,{project:e,edge:r}){const t=o.filter(i=>e===void 0||i.project===e),n=t.map(i=>[`${$r(Et(i))} waits: ${Er[i.finding]}`,
...i.where.map(c=>`  ${c}`),`  Keep what is new:  vm snapshot recover ${i.project} --finish`,`  Put it back:       vm snapshot recover ${i.project} --undo`].join(
`
`));r.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"No restore was interrupted"}})}a(_r,"show");async function gr(o,{project:e,how:r,yes:t,edge:n}){const s=r==="finish"?"what was before\
 goes":"new containers and volumes go, with what was written in them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of '${e}': ${s}`,...o].join(
`
`),refusal:new E.dz(`The restore of '${e}' waits for a decision, and there is no terminal to ask at`,{hint:`Use --yes: ${s}`})})}a(gr,"ask");function $r(o){return o.
charAt(0).toUpperCase()+o.slice(1)}a($r,"capital");const Sr=a((o,e)=>{const r=o.command("create").summary("capture a Compose project, a container, or an image t\
hat is there already").description("Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every conta\
iner, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the\
 Docker daemon, or one that another tool saved to a file").argument("[name]","the name it gets: base, my-app/base, or @base (global); without it the naming_patt\
ern of the configuration makes one").option("--image <reference>","an image of the Docker daemon").option("--archive <file>","a docker-archive (docker save) or \
OCI layout, tar file, folder or - (standard input); needs no Docker").option("--ref <name>","which image of an archive of several: its name, or its digest").option(
"--container <name>","a container, running or not").option("--description <text>","what it is, for people").addOption(Z()).addOption(dt()).addOption(ut()).addOption(
yr()).addOption(ft()).option("--platform <os/arch>","which one of an image for several platforms").addOption(new T.c$("--trigger <moment>","the moment at which \
it is made; one that the configuration does not list makes none").choices(lr.N));for(const t of ht())r.addOption(t);r.option("--force","replace a snapshot of th\
is name").addOption(mt());for(const t of de())r.addOption(t);L(r,{examples:["vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image no\
de-ci:latest --description "Node 22 with Playwright"','vm snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',"do\
cker save app:1 | vm snapshot create @app --archive -","vm snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:ue}),r.
action((t,n)=>e(n,async s=>{const{terminal:i,product:c,c:d}=s,u=i.cwd,p=(0,ct.V)(await(0,J.cE)(pt(n),{directory:u,product:c,c:d}),{directory:u,spell:lt});p.machine.
kind!=="compose"&&await Oe(s);const h=n.trigger??(n.container===void 0?void 0:"manual"),f=await wt({chosen:p,name:t,trigger:h,flags:n},s);if(f===void 0)return await yt(
h,s);qe(f,n,s)}))},"create_createVerb");var Rr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},kr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Or=a((o,e)=>{const r=o.command("delete").alias("rm").summary("remove a snapshot and free its space").description("Remove a snapshot, which cannot be u\
ndone, and free the content that no other snapshot uses. Images in the Docker daemon stay").argument("<name>","base, my-app/base, or @base (global); a bare name\
 means the current project only. Or its id: 8 digits or more of its digest").addOption(Z()).option("-f, --force","also a snapshot that is protected, or whose ma\
nifest is damaged").addOption(ie());L(r,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_CONFL\
ICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=Rr(i,await s.catalogue({create:!1}),!0),p=await(0,q.
qU)(t,{project:n.project,cwd:c.cwd,catalogue:u,c:d});await Tr(p,u,s);const h=(0,b.SN)(p.ref);await s.confirm(`Delete snapshot '${h}'? This cannot be undone.`,{yes:n.
yes,refusal:new E.dz(`Deleting '${h}' needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to delete it without a question"})});const{space:f,snapshot:m}=await jr(
p,n.force===!0,{catalogue:u,edge:s});s.result({data:{snapshot:m&&P(m),reference:h,...at(f)},text:z(`Deleted snapshot '${h}', ${st(f)}`,s),bare:h})}catch(c){i.error=
c,i.hasError=!0}finally{const c=kr(i);c&&await c}}))},"deleteVerb");async function jr(o,e,{catalogue:r,edge:{product:t,c:n}}){const s=e?await t.deleteDamaged(o.
ref,r,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot({name:o,force:e},r,n);return{snapshot:c,space:i}}a(jr,"re\
move");async function Tr({ref:o},{store:e},r){const{c:t}=r;if(await Dr(o,e,t))return;const n={project:b.sT,name:o.name},s=o.project!==b.sT&&await e.read(n,t)!==
void 0;throw new E.m_(`Snapshot '${(0,b.SN)(o)}' not found`,{hint:`${s?`There is a global one: vm snapshot delete ${(0,b.SN)(n)}`:"See what there is with: vm sn\
apshot list"}${Re(r)}`,fields:{project:o.project,name:o.name}})}a(Tr,"mustExist");async function Dr(o,e,r){try{return await e.read(o,r)!==void 0}catch(t){if(t instanceof
E.cs)return!0;throw t}}a(Dr,"isThere");var xr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Pr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Nr=a((o,e)=>{const r=o.command("export").summary("write a snapshot to one portable file").description("Write a snapshot to one portable file: checksum\
med, readable with tar, sha256sum and docker load alone").argument("<name>","base, my-app/base, or @base (global)").option("-o, --output <file>","the file, a fo\
lder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(
new T.c$("--format <format>","one file, or the same files in a plain folder").choices(["file","dir"]).default("file")).option("--include-volumes","take along wh\
at volumes and captured bind mounts hold; without it the bundle says what it lacks").addOption(Z()).option("--force","replace a file that is there");for(const t of de())
r.addOption(t);L(r,{examples:["vm snapshot export @vibe-base","vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci \
--output s3://team/ci.snapshot.tar.gz","vm snapshot export my-app/before-upgrade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVA\
ILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,p=me("--compress",n.compress,{from:1,to:9}),h=n.format==="dir";if(h&&r.getOptionValueSource("compress")==="cli")throw new E.dz("--compress does not go wi\
th --format dir: files in a folder are not compressed",{hint:"Leave one of them out"});const f=xr(i,await s.catalogue({create:!1}),!0),m=await(0,q.bd)(t,{project:n.
project,cwd:c.cwd,catalogue:f,c:u}),l=h?(0,se.E2)(n.output??`${m.ref.name}.snapshot`,c):await(0,se.Uf)(n.output,`${m.ref.name}.snapshot.tar.gz`,c),y={name:m,output:l,
level:p,force:n.force===!0,includeVolumes:n.includeVolumes===!0,...h&&{format:"folder"}},S=await d.exportSnapshot(y,f,u);s.result({data:{snapshot:P(S),path:S.path,
size_bytes:S.size,sha256:S.sha256,left_out:S.leftOut,seconds:S.seconds},text:z(`Exported '${(0,b.SN)(S.ref)}' to ${S.path} (${(0,M.z3)(S.size)}, in ${(0,A.Xo)(S.
seconds)})`,s),bare:S.path,next:`sha256: ${S.sha256}
On another machine: vm snapshot import ${(0,fe.dz)(S.path)===void 0?(0,Q.basename)(S.path):S.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Pr(i);c&&
await c}}))},"exportVerb");var Cr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Ar=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Ir=a((o,e)=>{const r=o.command("import").summary("take in a snapshot from a file").description("Take in a snapshot from a bundle file. Every byte is c\
hecked before anything is visible; no Docker is needed").argument("<file>","a bundle that vm snapshot export wrote, whatever its name: a file, a folder, - (stan\
dard input) or s3://bucket/key").option("--name <name>","another name than it had: base, my-app/base, or @base (global)").option("--project <project>","the proj\
ect it goes to (default: its own for a Compose project and for what has volumes, else global)").option("--verify","check every byte; always done").option("--for\
ce","replace a snapshot of this name").addOption(ie());for(const t of de())r.addOption(t);L(r,{examples:["vm snapshot import ~/Downloads/vibe-base.snapshot.tar.\
gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.tar.gz"],exits:ue}),r.action((t,n)=>e(n,s=>bt(t,n,s)))},
"importVerb");async function bt(o,e,r){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,se.E2)(o,r.terminal),force:e.force===!0,confirmPlatform:ve(
r,e.yes),...(0,q.Dh)({name:e.name,project:e.project})},s=Cr(t,await r.catalogue({create:!0}),!0);Mr(await r.product.importSnapshot(n,s,r.c),r)}catch(n){t.error=
n,t.hasError=!0}finally{const n=Ar(t);n&&await n}}a(bt,"importBundle");function Mr(o,e){const r=(0,b.SN)(o.ref);e.result({data:{snapshot:P(o),stats:Y(o.stats),seconds:o.
seconds},text:z(`Imported snapshot '${r}': ${(0,M.z3)(o.manifest.size_bytes)}, ${tt(o.stats,o.manifest)}, in ${(0,A.Xo)(o.seconds)}`,e),bare:r,next:`Use it with\
: vm snapshot restore ${r}${Re(e)}`})}a(Mr,"imported");function vt(o){return new T.c$("--format <format>",o).choices(["table","json","yaml"]).default("table")}a(
vt,"formatOption");async function _t(o,{format:e,json:r}){if(r===!0&&e==="yaml")throw new E.dz("--json and --format yaml exclude each other",{hint:"Give one of \
them"});return e==="yaml"?await ae(o):e==="json"?ee(o):void 0}a(_t,"formatted");var Lr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Ur=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const zr=a((o,e)=>{const r=o.command("inspect").summary("show all that is known of one snapshot").description("Show one\
 snapshot: what it is, where it comes from and what it holds; as data the whole manifest").argument("<name>","base, my-app/base, or @base (global)").addOption(vt(
"table, or the manifest as data")).addOption(Z());L(r,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format json | jq .languages"],exits:[
"ERR_NOT_FOUND","ERR_INTEGRITY","ERR_UNSUPPORTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,
p=Lr(i,await s.catalogue({create:!1}),!0),h=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u}),f=await d.inspect(h,p,u);await Oe(s);const m=G(f),l=await _t(
m,n);s.result({data:m,text:l??Io(f,{bold:k(c.stdout,c.env)}),bare:l??`${(0,b.SN)(f.ref)}@${f.digest}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Ur(i);c&&
await c}}))},"inspectVerb"),Br=22;function Fr(o,e){const{project:r,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(o.filter(({ref:l})=>l.project===
r).map(({ref:l})=>l.name)),u=a(({ref:l})=>l.project===r?l.name:l.project!=="global"?`${l.project}/${l.name}`:d.has(l.name)?`@${l.name}`:l.name,"nameOf"),p=a(l=>[
{title:"NAME",cell:u},...n?[gt]:Gr,{title:"TRIGGER",cell:a(({manifest:y})=>y.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({manifest:y})=>y.is_global?"globa\
l":"project","cell"),drop:8},{title:"CREATED",cell:a(({manifest:y})=>(0,A.Yi)(new Date(y.created_at)),"cell")},{title:"SIZE",cell:a(({manifest:y})=>(0,M.z3)(y.size_bytes),
"cell"),align:"right"},{title:"PLATFORM",cell:a(({manifest:y})=>y.platform,"cell"),drop:4},...n?[]:Yr,{title:"PROTECTED",cell:a(({isProtected:y})=>y?"yes":"","c\
ell"),drop:1},...l,{title:"CONTEXT",cell:a(({manifest:y})=>y.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:y})=>y.run_id??"","cell"),least:8,
drop:7},{title:"DESCRIPTION",cell:a(({manifest:y})=>y.description,"cell"),least:18}],"columns");if(!t)return we(o,p([]),{width:i,bold:c});const h={title:"DIGEST",
cell:Vr},f=we(o,p([h]),{width:i,bold:c});return f.split(`
`).every(l=>(0,R.stripVTControlCharacters)(l).length<=i)||!s?f:we(o,p([{...h,least:Br}]),{width:i,bold:c})}a(Fr,"renderList");function Vr({digest:o,manifest:e}){
return e.kind==="image"?e.image_digest:o}a(Vr,"digestOfKind");function Wr({manifest:o}){return o.container?.name??""}a(Wr,"containerOf");function Hr({digest:o}){
return o.slice(7).slice(0,12)}a(Hr,"shortId");function Kr({manifest:o}){return[...Object.entries(o.languages).map(([e,r])=>`${e} ${r}`),...o.tools].join(", ")}a(
Kr,"software");const gt={title:"ID",cell:Hr},Gr=[{...gt,drop:12},{title:"KIND",cell:a(({manifest:o})=>o.kind,"cell"),drop:11},{title:"CONTAINER",cell:Wr,drop:9}],
Yr=[{title:"LANGUAGES/TOOLS",cell:Kr,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:o})=>(0,H.v)(o).type,"cell"),drop:10},{title:"GIT",cell:Xr,drop:3}];function Xr({
manifest:o}){return o.git?.commit==null?"":`${o.git.commit.slice(0,8)}${o.git.dirty?"*":""}`}a(Xr,"git");var Qr=function(o,e,r){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,
async:r})}else r&&o.stack.push({async:!0});return e},Jr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Zr=a((o,e)=>{const r=o.command("list").alias("ls").summary(
"show the snapshots, newest first").description("Show the snapshots of all projects, newest first; columns that do not fit are left out, and GIT ends in * where\
 the folder had changes").option("--project <project>","only those of this project (global: those of none)").option("--filter <pattern>","only names that match:\
 a glob (node-*), or a part of the name").option("--container <name>","only those of this container, by its name or its id").addOption(vt("table, or all fields \
as data")).option("--show-digest","a column with the digest: of an image that of the image, else that of the snapshot");L(r,{examples:["vm snapshot list","vm sn\
apshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s=t.
project===void 0||t.project===b.sT?t.project:(0,b.XB)(t.project),[i]=await Promise.all([qr({...t,project:s},n),Oe(n)]),c=i.map(P),d=await _t(c,t),u=i.map(({ref:h})=>(0,b.
SN)(h)).join(`
`),p=i.length===0;n.result({data:c,text:d??(p?"":await en(i,t,n)),bare:d??u,...d===void 0&&p?{next:tn(t)}:{}})}))},"listVerb");async function qr({project:o,filter:e,
container:r},t){const{product:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Qr(c,await t.catalogue({create:!1}),
!0),u={...o===void 0?{}:{project:o},...e===void 0?{}:{filter:e},...r===void 0?{}:{container:r}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=Jr(c);d&&await d}}catch(c){if(c instanceof E.m_&&!i)return[];throw c}}a(qr,"listAll");async function en(o,{showDigest:e,container:r},{terminal:t}){const n=await(0,Ne.
p)(t.cwd).catch(()=>""),s=k(t.stdout,t.env);return Fr(o,{project:n,showDigest:e===!0,ofContainer:r!==void 0,mayCut:t.stdout.columns!==void 0,width:v(t),bold:s})}
a(en,"table");function tn({filter:o,project:e,container:r}){return r!==void 0?`No snapshots of the container '${r}'. Make one with: vm snapshot create --contain\
er ${r}`:o!==void 0?`No snapshot's name matches '${o}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Make one with: vm snapshot build <name> <\
folder>, or: vm snapshot import <file>"}a(tn,"emptyText");var on=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Ob\
ject expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
rn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const nn=$t("protect",{summary:"keep a snapshot from being cleaned up or deleted",description:"Keep a snapshot whatever\
 the rules of clean say; delete refuses it too, unless it is forced. The snapshot itself does not change",done:"is protected now",already:"was protected already"}),
sn=$t("unprotect",{summary:"let a protected snapshot be cleaned up again",description:"Let clean and delete treat a protected snapshot like any other",done:"is \
no longer protected",already:"was not protected"});function $t(o,{summary:e,description:r,done:t,already:n}){return(s,i)=>{const c=s.command(o).summary(e).description(
r).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(Z());L(c,{examples:[`vm snapshot ${o} @vibe-b\
ase`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async p=>{const h={stack:[],error:void 0,hasError:!1};try{const{terminal:f,product:m,
c:l}=p,y=on(h,await p.catalogue({create:!1}),!0),S=await(0,q.qU)(d,{project:u.project,cwd:f.cwd,catalogue:y,c:l}),{changed:B,...K}=await m[o]({name:S},y,l),oe=(0,b.
SN)(S.ref);p.result({data:{snapshot:P({...K,isProtected:o==="protect"}),changed:B},text:z(`Snapshot '${oe}' ${B?t:n}`,p),bare:oe})}catch(f){h.error=f,h.hasError=
!0}finally{const f=rn(h);f&&await f}}))}}a($t,"verbOf");var an=w(24049),cn=w(96452);async function dn(o,e,r){const{product:t,c:n}=r,{name:s,containerName:i,preserveNetworks:c,
preserveVolumes:d="copies",yes:u}=o,p={name:s,...i!==void 0&&{containerName:i},preserveNetworks:c===!0,volumes:d===!0?"copies":d,confirmPlatform:ve(r,u)},h=await t.
restoreContainer(p,{catalogue:e,provider:await t.openContainers()},n),{machine:f,bytes:m,seconds:l}=h,y=Object.entries(f.ports).map(([B,K])=>`${B} at ${K}`),S=[
f.running?"running":"not started",...y].join(", ");r.result({data:{snapshot:P(h),...un(f),moved_bytes:m,seconds:l},text:z(`Restored '${(0,b.SN)(h.ref)}' as the \
container ${f.name} in ${(0,A.Xo)(l)}: ${S}`,r),bare:f.name,next:f.running?`Look into it with: docker exec -it ${f.name} sh`:`Start it with: docker start ${f.name}`})}
a(dn,"restoreContainer");function un({id:o,name:e,image:r,running:t,volumes:n,ports:s,via:i}){return{id:o,name:e,image:r,running:t,volumes:n,ports:s,via:i}}a(un,
"restore_container_machineData");async function fn({name:o,yes:e,...r},t,n){const{terminal:s,product:i,c}=n,d={name:o,...r,directory:s.cwd,confirmPlatform:ve(n,
e),confirm:a(l=>pn(l,{yes:e,keep:r.keepPrevious,edge:n}),"confirm")},u=await i.restoreProject(d,{catalogue:t,provider:await i.openCompose()},c),{machine:p,bytes:h,
seconds:f}=u,m=(0,b.SN)(u.ref);n.result({data:{snapshot:P(u),...hn(p),moved_bytes:h,seconds:f},text:z(`Restored '${m}' as the project ${p.project} in ${(0,A.Xo)(
f)}: ${le(p.containers.length,"container")}, ${le(Object.keys(p.volumes).length,"volume")}`,n),bare:p.project,next:[`Go on in ${p.directory} with docker compose\
 as always: ${p.override} holds the project to this snapshot`,...ln(p)].join(`
`)})}a(fn,"restoreProject");async function pn({project:o,containers:e,volumes:r,files:t,bindMounts:n},{yes:s,keep:i,edge:c}){const d=[...e.length>0?[le(e.length,
"container")]:[],...r.length>0?[`${le(r.length,"volume")} (${r.map(St).join(", ")})`]:[],...t.length>0?[le(t.length,"file")]:[],...n.length>0?[`${le(n.length,"b\
ind mount")} (${n.join(", ")}), kept aside`]:[]];if(e.length+r.length+n.length+t.length===0)return;const u=i?"kept beside it":"removed when the new ones run and\
 are healthy";await c.confirm("Continue?",{yes:s,warning:`The project '${o}' is replaced: ${d.join(", ")}; what is there now is ${u}`,refusal:new E.dz(`Restorin\
g replaces the project '${o}': ${d.join(", ")}, and there is no terminal to ask at`,{hint:"Use --yes to replace it without a question, or --as <project> to rest\
ore beside it"})})}a(pn,"restore_project_confirm");function ln({previous:o,previousFiles:e}){return[...e===void 0?[]:[`The files that were replaced are in ${e}`],
...o.containers.length===0?[]:[`The old containers are kept, stopped: ${o.containers.join(", ")}`],...o.volumes.length===0?[]:[`The old volumes are kept: ${o.volumes.
map(St).join(", ")}`]]}a(ln,"kept");function hn(o){const{project:e,directory:r,containers:t,volumes:n,override:s,bindMounts:i,previousFiles:c,previous:d}=o;return{
project:e,directory:r,containers:t,volumes:n,override:s,bind_mounts:i,previous_files:c??null,previous:d}}a(hn,"restore_project_machineData");function le(o,e){return`${o}\
 ${e}${o===1?"":"s"}`}a(le,"counted");function St(o){return/^[0-9a-f]{64}$/.test(o)?o.slice(0,12):o}a(St,"restore_project_short");var mn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},wn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const yn=a((o,e)=>{const r=o.command(
"restore").summary("give a snapshot to the Docker daemon").description("Give a snapshot to the Docker daemon. A Compose project gets new volumes and containers;\
 the old ones go when the new ones run and are healthy, and come back if they do not. An image carries the references it had, or those of --tag, and one of ours\
: vm-snapshot/<project>/base:<name>. A reference that points to another image is moved after a question, or with --force").argument("<name>","base, my-app/base,\
 or @base (global)").addOption(new T.c$("--tag <reference>","a reference to give the image instead of those it had; repeatable").argParser(he)).addOption(new T.
c$("--foreign-tags <how>","an imported image: give it the references that it came with, or not; asked on a terminal, else none").choices(["keep","none"])).addOption(
Z()).option("--force","move references that point to another image").addOption(ie()).addOption(new T.c$("--via <way>","how the image travels into the daemon").choices(
["auto","pull","load"]).default("auto")).option("--as <project>","a Compose project: under this name, beside the one that was captured").option("--keep-previous",
"a Compose project: keep the old containers, stopped and renamed, and the old volumes").option("--bind-mounts <folder>","a Compose project: put captured bind mo\
unts from outside its folder below this one; without it they are not restored").option("--wait-timeout <duration>","a Compose project: how long it may take unti\
l all run and are healthy (default: 5m, or as long as a health check says): 90s, 20m").option("--no-wait","a Compose project: start everything and wait for noth\
ing").option("--container-name <name>","a container: the name of the new one (default: its name with a number, such as agent-2)").option("--preserve-networks","\
a container: join the networks that it was in").addOption(new T.c$("--preserve-volumes [how]","a container: new volumes with what was captured, the live ones of\
 the original, or empty ones").choices(["copies","shared","none"]).preset("copies").default("copies")).option("--max-age <duration>","refuse one that was made l\
onger ago, as if it were not there: 12h, 30d, 8w").option("--from <location>","restore from there, without a copy here: a folder or s3://bucket/prefix");for(const t of de())
r.addOption(t);L(r,{examples:["vm snapshot restore before-upgrade","vm snapshot restore before-upgrade --as trial","vm snapshot restore @vibe-base","vm snapshot\
 restore ci --tag ci:today --force","docker run --rm -it $(vm snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRIT\
Y","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,p=mn(i,await s.catalogue({create:!1,location:n.from}),!0),h=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u}),{manifest:f}=await d.inspect(h,
p,u);if(_n(n,f.kind),vn({ref:h.ref,manifest:f},n),f.kind==="compose")return await fn({name:h,...n.as!==void 0&&{as:n.as},keepPrevious:n.keepPrevious===!0,...n.bindMounts!==
void 0&&{bindMounts:(0,Q.resolve)(c.cwd,n.bindMounts)},wait:bn(n),yes:n.yes},p,s);if(f.kind==="container")return await dn({name:h,...n},p,s);const m=await d.openDocker(),
l={name:h,force:n.force===!0,via:n.via,foreignTags:n.foreignTags??En(s),confirmPlatform:ve(s,n.yes),...n.tag===void 0?{}:{tags:n.tag}};$n(await gn(l,y=>d.restore(
y,{catalogue:p,provider:m},u),s),s)}catch(c){i.error=c,i.hasError=!0}finally{const c=wn(i);c&&await c}}))},"restoreVerb");function En({terminal:o,flags:e,c:r}){
return e.json===!0||!_(o)?"none":async t=>(r.log.warn(`this snapshot was imported, and its image calls itself ${t.map(j).join(", ")}`),await Ve("Give it these n\
ames here?",o,r.signal))}a(En,"foreignTags");function bn({wait:o,waitTimeout:e}){return{none:o===!1,...e!==void 0&&{timeout:(0,A.E9)(e,"90s or 20m")}}}a(bn,"wai\
tOf");function vn({ref:o,manifest:e},{maxAge:r}){if(r===void 0||!(0,an.t)({manifest:e},(0,A.E9)(r,"12h, 30d or 8w")))return;const t=(0,A.Yi)(new Date(e.created_at));
throw new E.m_(`Snapshot '${(0,b.SN)(o)}' is older than ${r}: it was made at ${t}`,{hint:"Make a new one with vm snapshot create or build --force, or leave out \
--max-age"})}a(vn,"refuseOld");function _n(o,e){const{as:r,keepPrevious:t,bindMounts:n,waitTimeout:s,wait:i,tag:c,via:d,containerName:u,preserveNetworks:p}=o,h={
as:r!==void 0,keepPrevious:t===!0,bindMounts:n!==void 0,waitTimeout:s!==void 0,noWait:i===!1,tags:c!==void 0,via:d!=="auto",containerName:u!==void 0,preserveNetworks:p===
!0};(0,cn.G)(h,e,f=>f==="tags"?"--tag":_e(f))}a(_n,"refuseForeignFlags");async function gn(o,e,r){try{return await e(o)}catch(t){if(!(t instanceof E.fK)||o.force)
throw t;const n=new E.fK(t.message,{hint:"Use --force to move it, or --tag to give the image another reference",cause:t,fields:t.fields});return await r.confirm(
"Move it to this snapshot?",{yes:void 0,warning:t.message,refusal:n}),await e({...o,force:!0})}}a(gn,"askToMove");function $n(o,e){const{machine:r,bytes:t,seconds:n}=o,
s=(0,b.SN)(o.ref),i=`${(0,M.z3)(t)} by ${r.via} in ${(0,A.Xo)(n)}`,c=r.references.filter(u=>u!==r.image),d=c.length===0?"":`; also ${c.join(", ")}`;e.result({data:{
snapshot:P(o),image:r.image,references:r.references,changed:r.changed,via:r.via,moved_bytes:t,seconds:n},text:z(r.changed?`Restored '${s}' as ${r.image} (${i})${d}`:
`'${s}' is there already as ${r.image}${d}`,e),bare:r.image,next:`Run it with: docker run --rm -it ${r.image}`})}a($n,"restored");var Sn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Rn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const kn=a((o,e)=>{const r=o.command(
"stats").summary("show what the snapshots take and save").description("Show how much the repository holds, what that saves, and how much of it is of which conta\
iner");L(r,{examples:["vm snapshot stats","vm snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,
hasError:!1};try{const{product:i,c,terminal:d}=n,u=Sn(s,await n.catalogue({create:!1}),!0),p=await i.stats(u,c),{location:h,snapshots:f,blobs:m,chunks:l,packs:y,
bytes:S,logicalBytes:B,containers:K}=p,oe=k(d.stdout,d.env),Ue=K.length===0?"":`

${we(K,On,{width:v(d),bold:oe})}`;n.result({data:{location:h,snapshots:f,blobs:m,chunks:l,packs:y,size_bytes:B,stored_bytes:S,containers:K.map(jn)},text:`${$e(Tn(
p),{bold:oe})}${Ue}`,bare:String(S)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Rn(s);i&&await i}}))},"statsVerb"),On=[{title:"CONTAINER",cell:a(({name:o})=>o,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:o})=>String(o),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:o})=>(0,M.z3)(o),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:o})=>(0,A.Yi)(new Date(o)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:o})=>(0,A.Yi)(new Date(o)),"cell")}];function jn({logicalBytes:o,
...e}){return{...e,size_bytes:o}}a(jn,"containerData");function Tn({location:o,snapshots:e,blobs:r,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",o],["Snapshots",`${e}, ${(0,M.z3)(i)} together`],["On disk",`${(0,M.z3)(s)}${c}`],["Content",`${r} blo\
bs of ${t} chunks in ${n} packs`]]}a(Tn,"facts");var Dn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
xn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const Pn=a((o,e)=>{const r=o.command("tag").summary("give a snapshot one more name").description("Give a snapshot one m\
ore name, with the same digest. A name is taken once, and moves with --force only").argument("<name>","base, my-app/base, or @base (global); base@sha256:… only \
if it holds exactly this content").argument("<new-name>","the other name: stable, my-app/stable, or @stable (global)").addOption(Z()).option("--force","move the\
 new name from another snapshot to this one");L(r,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://tea\
m-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i,h={project:s.project,cwd:d.cwd},f=await(0,q.oW)(n,h),m=Dn(c,await i.catalogue({create:!1}),!0),l=await(0,q.
bd)(t,{...h,catalogue:m,c:p}),{changed:y,...S}=await u.tag({name:l,to:f,force:s.force===!0},m,p),[B,K]=[(0,b.SN)(l.ref),(0,b.SN)(f)];i.result({data:{snapshot:P(
S),changed:y},text:z(y?`'${B}' is now '${K}' too`:`'${K}' is '${B}' already`,i),bare:K})}catch(d){c.error=d,c.hasError=!0}finally{const d=xn(c);d&&await d}}))},
"tagVerb");var je=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Rt=(function(o){return function(e){function r(i){e.
error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const kt="rep\
lace another snapshot of this name, and check again what the repository already records as held",Nn=a((o,e)=>{const r=o.command("push").summary("copy a snapshot\
 to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only content that is missing there tr\
avels, and what arrived is not sent again should it be stopped").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the other repo\
sitory: a folder or s3://bucket/prefix; made where there is none").addOption(Z()).option("--force",kt);for(const t of de())r.addOption(t);L(r,{examples:["vm sna\
pshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:ue}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,
hasError:!1};try{const{terminal:d,product:u,c:p}=i,h=je(c,await i.catalogue({create:!1}),!0),f=await(0,q.bd)(t,{project:s.project,cwd:d.cwd,catalogue:h,c:p}),m=je(
c,await i.remote(n,{create:!0}),!0),l=await u.push({name:f,force:s.force===!0},{catalogue:h,remote:m},p);Ot(l,{done:`Pushed '${(0,b.SN)(l.ref)}' to`,location:m.
store.location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Rt(c);d&&await d}}))},"pushVerb"),Cn=a((o,e)=>{const r=o.command("pull").summary("copy a sna\
pshot from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only content that is missing\
 here travels, and what arrived is not fetched again should it be stopped").argument("<name>","base, my-app/base, or @base (global), as it is called there; or a\
 bundle such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; none for a bundle, which is imported").addOption(
Z()).option("--force",kt).addOption(ie());for(const t of de())r.addOption(t);L(r,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","vm snapshot pull \
artifact:octo/app/base"],exits:ue}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i;if(n===void 0)
return await An(t,s,i);const h=je(c,await i.remote(n,{create:!1}),!0),f=await(0,q.bd)(t,{project:s.project,cwd:d.cwd,catalogue:h,c:p}),m=je(c,await i.catalogue(
{create:!0}),!0),l=await u.pull({name:f,force:s.force===!0},{catalogue:m,remote:h},p),y=`Use it with: vm snapshot restore ${(0,b.SN)(l.ref)}${Re(i)}`;Ot(l,{done:`\
Pulled '${(0,b.SN)(l.ref)}' from`,location:h.store.location,next:y},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=Rt(c);d&&await d}}))},"pullVerb");async function An(o,e,r){
if(!(0,fe.bn)(o))throw new E.dz(`Pull '${o}' from where?`,{hint:"Give the other repository as the second argument: a folder or s3://bucket/prefix"});await bt(o,
e,r)}a(An,"pullBundle");function Ot(o,{done:e,location:r,next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=o,u=i.bytesStored===0?"nothing had to travel":
`${(0,M.z3)(i.bytesStored)} travelled${ot(i.bytesNew,d.size_bytes)}`;n.result({data:{snapshot:P(o),location:r,changed:s,stats:Y(i),seconds:c},text:z(`${e} ${r}:\
 ${(0,M.z3)(d.size_bytes)}, ${u}, in ${(0,A.Xo)(c)}`,n),bare:(0,b.SN)(o.ref),...t===void 0?{}:{next:t}})}a(Ot,"transferred");var In=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Mn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Ln=a((o,e)=>{const r=o.command(
"unlock").summary("give up processes that were killed and keep others out").description("Give up processes that were killed on another machine or in another con\
tainer while they wrote to a folder. By themselves others do so ten minutes after the last sign of life").option("-f, --force","also processes that gave a sign \
of life: one that lives ends with an error and changes nothing");L(r,{examples:["vm snapshot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],exits:["ER\
R_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const i=In(s,await n.catalogue(
{create:!1}),!0),{stopped:c}=await n.product.unlock({force:t.force===!0},i,n.c),d=c.map(({who:u,doing:p})=>`${u}, which was ${p}`);n.result({data:{location:i.store.
location,stopped:c.map(({who:u,doing:p,quietMs:h})=>({process:u,doing:p,quiet_seconds:Math.round(h/1e3)}))},text:d.length===0?"Nobody is locked out":z(`Gave up ${d.
join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=Mn(s);i&&await i}}))},"unlockVerb"),Un=a((o,e)=>{const r=o.command("validate").summary("tell whether a con\
tainer can be captured, and what of it").description("Tell whether a container can be captured: whether it is there and in a state for it, which volumes go alon\
g and what does not. Captures nothing").argument("<container>","its name or id");L(r,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --qui\
et && vm snapshot create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const{product:i,
c,terminal:d}=s,p=await(await i.openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await Oe(s);const{id:h,name:f,state:m,image:l,
volumes:y,notCaptured:S}=p;s.result({data:{container:{id:h,name:f},state:m,image:l,volumes:y,not_captured:S},text:[z(`The container ${f} can be captured`,s),$e(
zn(p),{bold:k(d.stdout,d.env)})].join(`
`),bare:f})}))},"validateVerb");function zn({id:o,state:e,image:r,volumes:t,notCaptured:n}){return[["Id",o.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it meanwhile":e],["Image",r],["Volumes",t.join(", ")],...n.map(s=>["Left out",s])]}a(zn,"validate_facts");var Le=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},jt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Bn=a((o,e)=>{const r=o.command("verify").
summary("check every byte against its digest").description("Read every byte and check it against its digest: of one snapshot, of a bundle file without importing\
 it, or of everything there is").argument("[name-or-file]","a snapshot, or a bundle: a path with ./, ../, ~ or / in front, a name that ends in .tar.gz, .tar.zst\
, .tgz or .tar, or s3://bucket/key").addOption(Z()).option("--repair","put right what is damaged, as far as it can be: of everything there is, so without a name").
option("--from <location>","with --repair: another repository that holds what is damaged or missing here");L(r,{examples:["vm snapshot verify","vm snapshot veri\
fy @vibe-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_\
DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,product:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await Fn(t,n,s);if(t!==void 0&&Vn(t)){const f=await d.verifyBundleFile((0,se.E2)(t,c),u);Te(
f,{what:j(t),isFile:!0},s);return}const p=Le(i,await s.catalogue({create:!1}),!0);if(t===void 0){const f=await d.verify({},p,u);Te(f,{what:Tt(f.snapshots)},s);return}
const h=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u});Te(await d.verify({name:h},p,u),{what:`snapshot '${(0,b.SN)(h.ref)}'`},s)}catch(c){i.error=
c,i.hasError=!0}finally{const c=jt(i);c&&await c}}))},"verifyVerb");async function Fn(o,{repair:e,from:r},t){const n={stack:[],error:void 0,hasError:!1};try{if(e!==
!0)throw new E.dz("--from goes with --repair only",{hint:"Add --repair, or leave --from out"});if(o!==void 0)throw new E.dz("--repair is for everything there is\
, not for one name or file",{hint:`Leave '${j(o)}' out`});const s=Le(n,await t.catalogue({create:!1,mend:!0}),!0),i=Le(n,r===void 0?void 0:await t.remote(r,{create:!1}),
!0),c=await t.product.repair({catalogue:s,remote:i},t.c);Te(c,{what:Tt(c.snapshots),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{const s=jt(
n);s&&await s}}a(Fn,"repair");function Tt(o){return`${o} ${o===1?"snapshot":"snapshots"}`}a(Tt,"verify_counted");function Vn(o){return/^(\.{0,2}|~)\//.test(o)||
(0,fe.dz)(o)!==void 0||(0,fe.bn)(o)}a(Vn,"isFile");const Wn={file:"Get the file again from where it came, or export it again",snapshots:"Repair it with: vm snap\
shot verify --repair; --from <location> names another repository that holds the same",repaired:"What is left can be had back by creating, importing or pulling t\
he snapshots concerned again, with --force"};function Te({findings:o,snapshots:e,bytes:r,seconds:t},{what:n,isFile:s=!1,repaired:i},c){const d=o.length===0,u=o.
map(({object:l,problem:y})=>`  ${s?"":`${j(l)}: `}${j(y)}`),p=(i??[]).map(({object:l,done:y})=>`  ${j(l)}: ${j(y)}`),h=`${(0,M.z3)(r)} read in ${(0,A.Xo)(t)}`,f=`${o.
length} ${o.length===1?"problem":"problems"}`,m=d?[z(`Verified ${n}: every byte is right (${h}, ${(0,M.CE)(r,t)})`,c)]:[`${f} ${i===void 0?"in":"left in"} ${n} \
(${h}):`,...u];c.result({data:{sound:d,findings:o,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:r,seconds:t},text:[...p.length===0?[]:["Repaired:",...p],
...m].join(`
`),bare:d?"":o.map(({object:l})=>j(l)).join(`
`),...d?{}:{exitCode:E.ai.ERR_INTEGRITY,next:Wn[s?"file":i===void 0?"snapshots":"repaired"]}})}a(Te,"verified");var Hn=w(50868),Kn=w(58500);async function Gn(o,{
every:e,signal:r}){const t=performance.now();for(;!r.aborted;){await o();const n=performance.now()-t,s=e-n%e;await(0,Kn.setTimeout)(s,void 0,{signal:r}).catch(i=>{
if(!r.aborted)throw i})}}a(Gn,"runRounds");var Yn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");
var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Xn=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Qn=1e3,Jn=576*36e5,Zn=a((o,e)=>{const r=o.command("watch").summary("make a snapshot again and again").description("Make a snapshot of the Compose proj\
ect or the machine of this folder, or of a container, at once and then at every interval, until Ctrl-C. Its trigger is periodic, and its name is made by the nam\
ing_pattern of the configuration, whose limits keep the number down. A round that fails is told and does not end it").requiredOption("--every <duration>","from \
the start of one round to that of the next: 30s, 10m, 1h").option("--container <name>","a container, instead of the project").option("--description <text>","wha\
t they are, for people").addOption(Z());for(const t of[dt(),ut(),ft(),...ht(),mt(),...de()])r.addOption(t);L(r,{examples:["vm snapshot watch --every 10m --conta\
iner webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:ue}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};
try{const i=ts(t.every);if(!(0,ze._b)(await n.config(),"periodic"))return await yt("periodic",n);const c=Yn(s,await os(t,n),!0);await qn(t,i,n)}catch(i){s.error=
i,s.hasError=!0}finally{const i=Xn(s);i&&await i}}))},"watchVerb");async function qn(o,e,r){const{c:t,product:n,terminal:s}=r,i=s.cwd,c=(0,ct.V)(await(0,J.cE)(pt(
o),{directory:i,product:n,c:t}),{directory:i,spell:lt}),d={rounds:0,made:0,failed:0};let u;await Gn(f,{every:e,signal:t.signal});const p=d.failed===0?"":`, and ${d.
failed===1?"one round":`${d.failed} rounds`} failed`,h=d.made===1?"one snapshot":`${d.made} snapshots`;r.result({data:{...d,last:u??null},text:z(`Watched '${c.from}\
' until it was stopped: ${h} made${p}`,r),bare:u??""});async function f(){d.rounds+=1;try{const m=await wt({chosen:c,name:void 0,trigger:"periodic",flags:o},r);
if(m===void 0)return;d.made+=1,u=(0,b.SN)(m.ref),t.log.info(z(et(m),r))}catch(m){const l=(0,I.bv)(m);if(t.signal.aborted)return;if(d.rounds===1&&es(l))throw l;d.
failed+=1;const y=l instanceof E.JC&&l.hint!==void 0?` (${l.hint})`:"";t.log.warn(`this round failed, and the next one comes at its time: ${l instanceof Error?l.
message:l}${y}`)}}a(f,"round")}a(qn,"watch");function es(o){return o instanceof E.dz||o instanceof E.m_}a(es,"isMistake");function ts(o){const e=(0,A.E9)(o,"30s\
, 10m or 1h");if(e>=Qn&&e<=Jn)return e;throw new E.dz(`--every '${o}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(ts,"intervalOf");async function os({
container:o,project:e,to:r,store:t},{terminal:n,c:s}){const i=o===void 0?`${n.cwd} ${e??""}`:`container ${o}`;try{return await(0,Hn.Zd)(`watch ${i} ${r??t??""} ${n.
env.DOCKER_HOST??""}`,s)}catch(c){throw c instanceof E.fK?new E.fK("Another process watches this already",{hint:"Stop that one first",cause:c}):c}}a(os,"watchAl\
one");const rs=[Bo,Ho,Vo,Wo,Fo],ns=[Qo,Sr,Zn,Un,Zr,zr,yn,br,Or,cr,nn,sn,Ln,Bn,Nr,Ir,Nn,Cn,Pn,kn];function ss(o,e){const r=new T.uB("vm").description("Build a ma\
chine once and let everyone reuse it").version(co.x,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput(
{writeOut:a(s=>e.stdout.write(s),"writeOut"),writeErr:a(s=>e.stdout.write(s),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(()=>v(e),"getOutH\
elpWidth"),getErrHelpWidth:a(()=>v(e),"getErrHelpWidth"),getOutHasColors:a(()=>k(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>k(e.stdout,e.env),"get\
ErrHasColors")}).addHelpText("after",`
EXAMPLES
  vm snapshot build @base . --file Dockerfile
  vm snapshot export @base
  vm snapshot --help`);for(const s of rs)s(r,o);const t=r.command("snapshot").summary("capture, keep, carry and restore machines").description("Snapshots of ima\
ges, containers and Compose projects: capture them, keep them without duplicates, carry them as one file, restore them anywhere").option("--config <file>","what\
 happens at triggers, and how many snapshots stay (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); before the verb").addHelpText("after",`\

NAMES
  base            in the current project; verbs that read look in global too
  my-app/base     in project my-app
  @base           global: belongs to no project
  base@sha256:…   only if it holds exactly this content
  1a2b3c4d5e6f    the one whose digest begins so: at least 8 digits, where no snapshot has that name`),n=a((s,i)=>o({...t.opts(),...s},i),"configured");for(const s of ns)
s(t,n);return ko(r,o),r}a(ss,"buildProgram");var as=w(48161);const Dt=["SIGINT","SIGTERM","SIGHUP"];function is(o){const e=new AbortController;let r;const t=a(n=>{
r!==void 0&&process.exit(r),r=128+as.constants.signals[n],o(),e.abort(new E.cc("Cancelled"))},"listener");for(const n of Dt)process.on(n,t);return{signal:e.signal,
get exitCode(){return r},[Symbol.dispose]:()=>{for(const n of Dt)process.off(n,t)}}}a(is,"listenForSignals");var xt=function(o,e,r){if(e!=null){if(typeof e!="ob\
ject"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not define\
d.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Pt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});async function cs(o=process.argv,{terminal:e=C(),
product:r=J.qM}={}){const t={stack:[],error:void 0,hasError:!1};try{for(const p of[e.stdout,e.stderr])ps(p);let n;const s=xt(t,is(()=>n?.c.log.info("stopping…")),
!1),{signal:i}=s;let c=0;const u=ss(a(async(p,h)=>{const f={stack:[],error:void 0,hasError:!1};try{const m=xt(f,io(p,{terminal:e,product:r,signal:i}),!1);n=m,await h(
m),c=m.exitCode}catch(m){f.error=m,f.hasError=!0}finally{Pt(f)}},"run"),e);try{return await u.parseAsync([...o]),c}catch(p){if(ds(p))return 0;const h=i.aborted?
new E.cc("Cancelled",{cause:p}):us(p,fs(u,o)),f={json:De(o,["--json"]),verbose:De(o,["-v","--verbose"])},m=O(h,e,f);return s.exitCode??m}}catch(n){t.error=n,t.hasError=
!0}finally{Pt(t)}}a(cs,"main");function ds(o){return o instanceof T.b7&&(o.exitCode===0||o.code==="commander.help")}a(ds,"isHelp");function us(o,e){if(!(o instanceof
T.b7))return o;const[r="",t]=o.message.replace(/^error: /,"").split(`
`);return new E.dz(r,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:o})}a(us,"usageError");function fs(o,e){const r=[o.name()];let t=o;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;r.push(i.name()),t=i}return r.join(" ")}a(fs,"commandOf");function De(o,e){const r=o.indexOf("--");return(r<
0?o:o.slice(0,r)).some(t=>e.includes(t))}a(De,"isGiven");function ps(o){o.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(ps,"ignoreClosedPipe");async function ls(){
const o=C();return process.on("uncaughtException",e=>{const r=De(process.argv,["-v","--verbose"]);process.exit(O(e,o,{json:De(process.argv,["--json"]),verbose:r}))}),
await cs(process.argv,{terminal:o})}a(ls,"runProcess")}),24049:((re,V,w)=>{w.d(V,{t:a(()=>R,"t")});function R({manifest:E},I){return Date.now()-Date.parse(E.created_at)>
I}a(R,"isOlder")}),91186:((re,V,w)=>{w.d(V,{H:a(()=>b,"H")});var R=w(77598),E=w(73024),I=w(76760);function b(H){const P=(0,I.join)(H,`.clock-${(0,R.randomBytes)(
6).toString("hex")}`);(0,E.closeSync)((0,E.openSync)(P,"wx"));try{return(0,E.lstatSync)(P).mtimeMs}finally{(0,E.rmSync)(P,{force:!0})}}a(b,"fileClock")}),50868:((re,V,w)=>{
w.d(V,{Fb:a(()=>C,"Fb"),Wu:a(()=>_,"Wu"),Zd:a(()=>ae,"Zd"),_0:a(()=>te,"_0")});var R=w(77598),E=w(51455),I=w(76760),b=w(75892),H=w(3134),P=w(14151),G=w(87888),Y=w(
2430),ee=w(41232);async function ae(N,{signal:k,wait:g=0}){const O=await $();return await(0,P.Ke)((0,I.join)(O,`${(0,R.hash)("sha256",N,"hex").slice(0,16)}.lock`),
{wait:g,signal:k})}a(ae,"lockWork");async function te(N){const k=await $();return j(k,`${N}-${(0,Y.Pg)()}.json`)}a(te,"openJournal");async function C(N){const k=v(),
g=(await(0,E.readdir)(k).catch(()=>[])).filter(x=>{const U=new RegExp(`^${N}-(.+)\\.json$`).exec(x)?.[1];return U!==void 0&&(0,Y.Tu)(U)==="dead"});return await Promise.
all(g.sort().map(async x=>({entry:await F((0,I.join)(k,x)),take:a(()=>O(x),"take")})));async function O(x){const U=`${N}-${(0,Y.Pg)()}.json`;try{await(0,E.rename)(
(0,I.join)(k,x),(0,I.join)(k,U))}catch(X){if((0,H.UQ)(X)==="ENOENT")return;throw X}return j(k,U)}}a(C,"abandonedJournals");async function _(N){const k=v(),g=(await(0,E.
readdir)(k).catch(()=>[])).filter(O=>{const x=new RegExp(`^${N}-(.+)\\.json$`).exec(O)?.[1];return x!==void 0&&(0,Y.Tu)(x)==="alive"});return await Promise.all(
g.map(O=>F((0,I.join)(k,O))))}a(_,"livingEntries");async function $(){const N=v();try{await(0,H.CD)(`cannot put on record what is begun, in ${N}`,async()=>(0,G.
fc)(N,await(0,G.Ht)(N)))}catch(k){throw k instanceof b.iC?new b.iC(k.message,{cause:k,hint:"Set HOME to a folder that you may write to"}):k}return N}a($,"madeFo\
lder");function v(){return(0,I.join)((0,ee.Wx)(),".config","vm","journal")}a(v,"journalFolder");function j(N,k){const g=(0,I.join)(N,k);return{async write(O){const x=`${g}\
.next`;await(0,E.rm)(x,{force:!0}),await(0,G.v8)(x,[Buffer.from(`${JSON.stringify(O)}
`)],await(0,G.Ht)(N)),await(0,E.rename)(x,g),await(0,G.Yw)(N)},close:a(()=>(0,E.rm)(g,{force:!0}),"close")}}a(j,"journalAt");async function F(N){try{return JSON.
parse(await(0,E.readFile)(N,"utf8"))}catch{return}}a(F,"readEntry")}),14151:((re,V,w)=>{w.d(V,{Ke:a(()=>C,"Ke"),bf:a(()=>$,"bf"),hy:a(()=>k,"hy"),pG:a(()=>_,"pG"),
uu:a(()=>v,"uu")});var R=w(73024),E=w(76760),I=w(58500),b=w(75892),H=w(91186),P=w(3134),G=w(2430);const Y=25,ee=24*36e5,ae=1e4,te=2e3;async function C(g,O){const{
wait:x,signal:U,token:X=(0,G.Pg)(),stop:ne=a(()=>{},"stop"),onWait:D}=O,W=O.isHeldBy??(J=>_(J,g)),ce=performance.now();let T=!0;for(;!F(g,X);){U.throwIfAborted();
const J=$(g);if(J===void 0)continue;if(J===""?k(g)>=ae:!W(J)){J!==""&&ne(J),v(g,J,ne);continue}const se=performance.now()-ce;if(se>=x)throw new b.fK(`another pr\
ocess holds ${g}`,{hint:"Try again when it has finished"});T&&se>=te&&D?.(J),se>=te&&(T=!1),await(0,I.setTimeout)(Y,void 0,{signal:U})}return{[Symbol.asyncDispose]:async()=>v(
g,X,ne)}}a(C,"lockFile");function _(g,O){const x=(0,G.Tu)(g);return x==="alive"||x==="unknown"&&k(O)<ee}a(_,"isAtWork");function $(g){try{return(0,R.readlinkSync)(
g)}catch(O){if((0,P.UQ)(O)==="ENOENT")return;if((0,P.UQ)(O)!=="EINVAL")throw O}try{return(0,R.readFileSync)(g,"latin1")}catch(O){if((0,P.UQ)(O)==="ENOENT")return;
throw O}}a($,"ownerOf");function v(g,O,x){$(g)===O&&j(g,O,x)}a(v,"takeAway");function j(g,O,x){const U=`${g}.${(0,G.Pg)()}`;try{(0,R.renameSync)(g,U)}catch(ne){
if((0,P.UQ)(ne)==="ENOENT")return;throw ne}const X=$(U);X!==void 0&&X!==O&&!F(g,X)&&x(X),(0,R.rmSync)(U,{force:!0})}a(j,"takeAsideAndLook");function F(g,O){try{
return(0,R.symlinkSync)(O,g),!0}catch(x){const U=(0,P.UQ)(x)??"";if(U==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(U))throw x;return N(
g,O)}}a(F,"create");function N(g,O){try{const x=(0,R.openSync)(g,"wx");try{(0,R.writeSync)(x,O)}catch(U){throw(0,R.rmSync)(g,{force:!0}),U}finally{(0,R.closeSync)(
x)}}catch(x){if((0,P.UQ)(x)==="EEXIST")return!1;throw x}return $(g)===O}a(N,"createFile");function k(g){const O=(0,R.lstatSync)(g,{throwIfNoEntry:!1})?.mtimeMs;
return O===void 0?0:(0,H.H)((0,E.dirname)(g))-O}a(k,"ageOf")}),87888:((re,V,w)=>{w.d(V,{Ht:a(()=>P,"Ht"),QD:a(()=>ee,"QD"),Yw:a(()=>te,"Yw"),fc:a(()=>G,"fc"),kq:a(
()=>Y,"kq"),v8:a(()=>ae,"v8")});var R=w(51455),E=w(76760),I=w(3134),b=function(C,_,$){if(_!=null){if(typeof _!="object"&&typeof _!="function")throw new TypeError(
"Object expected.");var v,j;if($){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");v=_[Symbol.asyncDispose]}if(v===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");v=_[Symbol.dispose],$&&(j=v)}if(typeof v!="function")throw new TypeError("Object not disposable.");
j&&(v=a(function(){try{j.call(this)}catch(F){return Promise.reject(F)}},"dispose")),C.stack.push({value:_,dispose:v,async:$})}else $&&C.stack.push({async:!0});return _},
H=(function(C){return function(_){function $(N){_.error=_.hasError?new C(N,_.error,"An error was suppressed during disposal."):N,_.hasError=!0}a($,"fail");var v,
j=0;function F(){for(;v=_.stack.pop();)try{if(!v.async&&j===1)return j=0,_.stack.push(v),Promise.resolve().then(F);if(v.dispose){var N=v.dispose.call(v.value);if(v.
async)return j|=2,Promise.resolve(N).then(F,function(k){return $(k),F()})}else j|=1}catch(k){$(k)}if(j===1)return _.hasError?Promise.reject(_.error):Promise.resolve();
if(_.hasError)throw _.error}return a(F,"next"),F()}})(typeof SuppressedError=="function"?SuppressedError:function(C,_,$){var v=new Error($);return v.name="Suppr\
essedError",v.error=C,v.suppressed=_,v});async function P(C){if(process.geteuid?.()===0)for(let _=C;;_=(0,E.dirname)(_)){const $=await(0,R.stat)(_).catch(v=>{if(!((0,I.
UQ)(v)==="ENOENT"||(0,I.UQ)(v)==="ENOTDIR"))throw v});if($)return $.uid===0?void 0:{uid:$.uid,gid:$.gid}}}a(P,"ownerBelow");async function G(C,_){const $=await(0,R.
mkdir)(C,{recursive:!0});if(!(!_||$===void 0))for(let v=C;v.length>=$.length;v=(0,E.dirname)(v))await(0,R.chown)(v,_.uid,_.gid)}a(G,"makeFolder");async function Y(C,_){
const $=await(0,R.mkdir)(C,{recursive:!0});if($!==void 0)for(let v=C;v.length>=$.length;v=(0,E.dirname)(v))_&&await(0,R.chown)(v,_.uid,_.gid),await te((0,E.dirname)(
v))}a(Y,"makeFolderDurably");async function ee(C,_){await(0,R.mkdir)(C),_&&await(0,R.chown)(C,_.uid,_.gid)}a(ee,"makeFolderIn");async function ae(C,_,$){const v={
stack:[],error:void 0,hasError:!1};try{const j=b(v,await(0,R.open)(C,"wx"),!0);await j.writeFile(_),$&&await j.chown($.uid,$.gid),await j.sync()}catch(j){v.error=
j,v.hasError=!0}finally{const j=H(v);j&&await j}}a(ae,"writeDurably");async function te(C){const _={stack:[],error:void 0,hasError:!1};try{await b(_,await(0,R.open)(
C,"r"),!0).sync().catch(v=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,I.UQ)(v)??""))throw v})}catch($){_.error=$,_.hasError=!0}finally{const $=H(_);
$&&await $}}a(te,"syncFolder")}),2430:((re,V,w)=>{w.d(V,{IX:a(()=>te,"IX"),Pg:a(()=>P,"Pg"),Tu:a(()=>Y,"Tu"),b8:a(()=>ae,"b8"),eB:a(()=>ee,"eB"),sg:a(()=>G,"sg")});
var R=w(77598),E=w(73024),I=w(48161),b=w(3134);const H=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function P(){return N??=(0,b.
zL)("reading /proc/self/stat",()=>$()),`${process.pid}-${N}-${g()}-${(0,R.randomBytes)(6).toString("hex")}`}a(P,"processToken");function G(D){return H.test(D)}a(
G,"isToken");function Y(D){const W=H.exec(D),[ce,T]=[g().slice(0,8),g().slice(8)];return!W||W[4]!==T?"unknown":W[3]!==ce?"dead":C(Number(W[1]),W[2]??F)}a(Y,"tok\
enState");function ee(D){return H.exec(D)?.[3]===g().slice(0,8)?Y(D):"unknown"}a(ee,"sharedTokenState");function ae(D){const W=H.exec(D)?.[1];return W===void 0?
void 0:Number(W)}a(ae,"pidOf");function te(D){return H.exec(D)?.[4]===g().slice(8)}a(te,"isLocal");function C(D,W){if(!j(D))return"dead";const ce=_(D);return ce===
void 0||W===F||ce===W?"alive":"dead"}a(C,"processState");function _(D){return ne(()=>v((0,E.readFileSync)(`/proc/${D}/stat`,"latin1")))}a(_,"startTime");function $(){
try{return v((0,E.readFileSync)("/proc/self/stat","latin1"))??F}catch(D){if((0,b.UQ)(D)==="ENOENT")return F;throw D}}a($,"ownStart");function v(D){return D.slice(
D.lastIndexOf(")")+2).split(" ")[19]}a(v,"startIn");function j(D){try{return process.kill(D,0),!0}catch(W){return(0,b.UQ)(W)!=="ESRCH"}}a(j,"signalReaches");const F="\
0";let N,k;function g(){return k??=(0,b.zL)("reading the identity of this machine",()=>X(O("/proc/sys/kernel/random/boot_id"))+X(`${O("/etc/machine-id")} ${(0,I.
hostname)()} ${x()}`)),k}a(g,"machine");function O(D){return U(()=>(0,E.readFileSync)(D,"latin1"))??""}a(O,"textOf");function x(){return U(()=>(0,E.readlinkSync)(
"/proc/self/ns/pid"))??""}a(x,"pidNamespace");function U(D){try{return D()}catch(W){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,b.UQ)(W)??""))return;throw W}}
a(U,"readable");function X(D){return(0,R.hash)("sha256",D,"hex").slice(0,8)}a(X,"short");function ne(D){try{return D()}catch{return}}a(ne,"readOr")}),63827:((re,V,w)=>{
w.d(V,{x:a(()=>R,"x")});const R="0.1.0"}),52483:((re,V,w)=>{w.d(V,{k:a(()=>R,"k")});const R={machine:"vm-snapshot.machine",directory:"vm-snapshot.machine.direct\
ory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{ys as id,Es as ids,bs as modules};
