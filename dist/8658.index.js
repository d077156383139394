var fs=Object.defineProperty;var a=(te,F)=>fs(te,"name",{value:F,configurable:!0});const ls=8658,hs=[8658],ms={98658:((te,F,w)=>{w.r(F),w.d(F,{runProcess:a(()=>ds,"runProcess")});var k=w(57975),E=w(75892),_=w(75558),I=w(14717);function P({ref:o,
digest:e,manifest:r,isProtected:t}){return{name:o.name,project:o.project,reference:(0,_.SN)(o),digest:e,kind:r.kind,type:r.is_global?"global":"project",...t===void 0?
{}:{protected:t},created_at:r.created_at,...r.trigger===void 0?{}:{trigger:r.trigger},...r.context===void 0?{}:{context:r.context},...r.run_id===void 0?{}:{run_id:r.
run_id},...r.container===void 0?{}:{container:r.container},size_bytes:r.size_bytes,platform:r.platform,languages:r.languages,tools:r.tools,source:(0,I.v)(r),description:r.
description,image_digest:r.image_digest,git:r.git}}a(P,"snapshotData");function W({ref:o,digest:e,manifest:r,isProtected:t=!1}){return{reference:(0,_.SN)(o),digest:e,
protected:t,...r}}a(W,"manifestData");function V(o){return{read_bytes:o.bytesRead,new_bytes:o.bytesNew,stored_bytes:o.bytesStored}}a(V,"statsData");function K(o){
return JSON.stringify(o,null,2)}a(K,"toJson");async function ne(o){const{stringify:e}=await w.e(8815).then(w.t.bind(w,38815,19));return e(o,{aliasDuplicateObjects:!1}).
trimEnd()}a(ne,"toYaml");var oe=w(48161);function Z(){const{stdin:o,stdout:e,stderr:r,env:t}=process;return{stdin:o,stdout:e,stderr:r,env:t,cwd:process.cwd(),home:t.
HOME||(0,oe.homedir)()}}a(Z,"processTerminal");function N({stdin:o,stderr:e,env:r}){return o.isTTY===!0&&e.isTTY===!0&&!D(r)}a(N,"canAsk");function g({stderr:o,
env:e}){return o.isTTY===!0&&!D(e)&&e.TERM!=="dumb"}a(g,"canRewrite");function S({stdout:o,env:e}){const r=Number(e.COLUMNS);return o.columns||(Number.isInteger(
r)&&r>0?r:120)}a(S,"widthOf");function v(o){return/[^\x20-\x7e]| {2}|^ | $/.test(o)?(0,k.stripVTControlCharacters)(o).replace(/[\p{Cc}\p{Cf}\s]+/gu," ").trim():
o}a(v,"plain");function O(o){return o.split(/\r?\n/).map(e=>(0,k.stripVTControlCharacters)(e).replace(/[^\P{Cc}\t]+/gu,"").trimEnd()).join(`
`)}a(O,"plainLines");function D(o){return o.CI!==void 0&&o.CI!==""&&o.CI!=="0"&&o.CI!=="false"}a(D,"inCi");function x(o,e){return o.isTTY===!0&&!e.NO_COLOR&&e.TERM!==
"dumb"}a(x,"hasColours");const C="This is a fault of vm itself: please report it, with what --verbose prints";function $(o,e,{json:r,verbose:t}){return r?e.stdout.
write(`${K({error:X(o)})}
`):e.stderr.write(`${M(o,x(e.stderr,e.env))}
`),t&&e.stderr.write(`${O(re(o))}
`),j(o)}a($,"reportFailure");function j(o){return o instanceof E.JC?E.ai[o.code]:1}a(j,"exitCodeOf");function M(o,e){const{message:r,hint:t}=X(o),n=e?(0,k.styleText)(
["red","bold"],"Error:",{validateStream:!1}):"Error:";return`${o instanceof E.cc?"":`${n} `}${O(G(r))}${t===void 0?"":`
${O(t)}`}`}a(M,"failureText");function G(o){return o.replace(/(?<![:\w])([0-9a-f]{12})[0-9a-f]{52}(?!\w)/g,"$1")}a(G,"shortIds");function X(o){if(!(o instanceof
E.JC))return{code:"ERR_UNKNOWN",message:o instanceof Error?o.message:String(o),hint:C};const{code:e,message:r,hint:t,fields:n}=o;return{code:e,message:r,...t===
void 0?{}:{hint:t},...Object.keys(n).length>0?{fields:n}:{}}}a(X,"failureData");function re(o){const e=[];for(let r=o;r!==void 0&&e.length<10;r=r instanceof Error?
r.cause:void 0)e.push(r instanceof Error?r.stack??r.message:String(r));return e.join(`
caused by `)}a(re,"traces");var b=w(67375),U=w(57964),Q=w(10571),ie=w(73515),T=w(13785);const pe={ERR_COMMAND:"another program failed (a build step, the daemon)\
, or a fault of vm itself",ERR_INPUT:"wrong usage: a flag, a name or a file to correct",ERR_NOT_FOUND:"what was named is not there",ERR_EXISTS:"the name or the \
file is taken; nothing was changed",ERR_DENIED:"permissions do not suffice",ERR_UNAVAILABLE:"Docker or a service does not answer at the moment",ERR_INTEGRITY:"b\
ytes are not what their digest or format says",ERR_UNSUPPORTED:"the platform, version or feature cannot be used here",ERR_EXHAUSTED:"a disk, a quota or a size l\
imit is used up",ERR_CONFLICT:"another process changed it first, or a reference points elsewhere",ERR_CANCELLED:"stopped by Ctrl-C or by an answer (143 by SIGTE\
RM, 129 by SIGHUP)"},ce=["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"];function Ue(o){
return["EXIT STATUS","  0    done",...Object.keys(E.ai).filter(t=>xt.includes(t)||o.includes(t)).map(t=>`  ${String(E.ai[t]).padEnd(5)}${pe[t]}`)].join(`
`)}a(Ue,"exitStatus");const xt=["ERR_COMMAND","ERR_INPUT","ERR_CANCELLED"],Pt=1e3;function L(o,{examples:e,exits:r}){return o.option("--store <location>","where\
 the snapshots are (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snapsho\
ts)").option("--json","one JSON document on standard output, for errors too").option("-q, --quiet","no progress and no remarks; only the name, path or reference\
 that results. Warnings stay").option("-v, --verbose","details, and the stack of an error").addHelpText("after",`
EXAMPLES
${e.map(t=>`  ${t}`).join(`
`)}

${Ue(r)}`)}a(L,"finish");function J(){return new b.c$("--project <project>","the project of the name (default: project.name of vm.yaml, name of the Compose file\
, or the folder of the git repository)")}a(J,"projectOption");function ae(){return[new b.c$("--jobs <count>","transfers at a time (default: what the store is go\
od for)"),new b.c$("--limit-rate <rate>","bytes a second, such as 10MB/s, on average over some seconds")]}a(ae,"transferOptions");function Nt({jobs:o,limitRate:e}){
return{...o!==void 0&&{jobs:he("--jobs",o,{from:1,to:64})},...e!==void 0&&{bytesPerSecond:At(e)}}}a(Nt,"limitsOf");function At(o){const e=(0,T.z_)(o.replace(/\/s$/,
""));if(e<Pt)throw new E.dz(`--limit-rate '${o}' is less than 1 kB/s`,{hint:"Write e.g. 10MB/s"});return e}a(At,"byteRate");function se(){return new b.c$("-y, -\
-yes","answer yes to the question")}a(se,"yesOption");function ve(o){return`--${o.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}a(ve,"flagOf");function le(o,e=[]){
return[...e,o]}a(le,"collect");function ze(o,e,r){const t=[];for(const n of e){const[s="",...i]=n.split("="),c=i.length>0?i.join("="):r?.[s];if(s===""||i.length===
0&&r===void 0)throw new E.dz(`${o} '${n}' is not KEY=VALUE`,{hint:`For example: ${o} version=22`});c!==void 0&&t.push([s,c])}return Object.fromEntries(t)}a(ze,"\
keyValues");function he(o,e,{from:r,to:t}){const n=/^\d+$/.test(e)?Number(e):Number.NaN;if(n>=r&&n<=t)return n;throw new E.dz(`${o} '${e}' is not a whole number\
 from ${r} to ${t}`,{hint:`For example: ${o} ${Math.max(r,3)}`})}a(he,"wholeNumber");var It=w(26848);async function Be(o,{stdin:e,stderr:r},t){const n=(0,It.createInterface)(
{input:e,output:r,terminal:!1}),{promise:s,resolve:i}=Promise.withResolvers(),c=a(()=>{r.write(`
`),i("")},"onEnd");n.once("close",c);try{const d=await Promise.race([n.question(`${o} [y/N] `,{signal:t}),s]);return/^y(es)?$/i.test(d.trim())}catch(d){throw t.
aborted?new E.cc("Cancelled at the question; nothing was changed",{cause:d}):d}finally{n.off("close",c).close()}}a(Be,"askYesNo");var Ct=w(45680),Mt=w(50714);const Lt=3e3,
Ut=1e3;function zt({label:o,total:e,waiting:r},t){return{label:o,total:e,waiting:r,started:t,done:0,rate:0,measured:{at:t,done:0},moved:t}}a(zt,"startMeter");function Bt(o,e){
const r=e-o.measured.at;if(r<=0)return;const t=(o.done-o.measured.done)*1e3/r,s=o.measured.at===o.started&&o.measured.done===0?0:.5**(r/Lt);o.rate=o.rate*s+t*(1-
s),o.done>o.measured.done&&(o.moved=e),o.measured={at:e,done:o.done}}a(Bt,"measure");function Ft({total:o,done:e}){if(!(o===void 0||o<=0))return Math.min(1,e/o)}
a(Ft,"fraction");function Vt({total:o,done:e,measured:r,moved:t,waiting:n}){if(!(r.at-t<Ut||e===0))return n?.()??(o!==void 0&&o>0&&e>=o?"finishing":void 0)}a(Vt,
"standstill");function Wt({total:o,done:e,rate:r}){if(!(o===void 0||r<=0||e>=o))return(o-e)/r}a(Wt,"secondsLeft");var A=w(2202);const Fe="  ";function me(o,e,{width:r,
bold:t}){const n=new Map(e.map(h=>[h,o.map(y=>v(h.cell(y)))])),s=new Map(e.map(h=>[h,Ht([h.title,...n.get(h)??[]])])),i=a(h=>s.get(h)??0,"natural"),c=a(h=>Math.
min(i(h),Math.max(h.title.length,h.least??Number.POSITIVE_INFINITY)),"least"),d=e.filter(h=>h.drop===void 0||n.get(h)?.some(y=>y!=="")),u=Gt(d,c,r),p=Kt(u,{natural:i,
least:c},r),l=a(h=>u.map((y,R)=>{const B=p[R]??0,H=De(h[R]??"",B);return y.align==="right"?H.padStart(B):H.padEnd(B)}).join(Fe).trimEnd(),"line"),f=l(u.map(h=>h.
title)),m=o.map((h,y)=>l(u.map(R=>n.get(R)?.[y]??"")));return[t?(0,k.styleText)("bold",f,{validateStream:!1}):f,...m].join(`
`)}a(me,"renderTable");function De(o,e){return o.length<=e?o:e<=3?o.slice(0,e):`${o.slice(0,e-3).trimEnd()}...`}a(De,"cut");function Ht(o){return o.reduce((e,r)=>Math.
max(e,r.length),0)}a(Ht,"longestOf");function Gt(o,e,r){let t=o;for(;Ve(t.map(e))>r;){const n=t.filter(s=>s.drop!==void 0).sort((s,i)=>(i.drop??0)-(s.drop??0))[0];
if(n===void 0)break;t=t.filter(s=>s!==n)}return t}a(Gt,"columnsThatFit");function Kt(o,{natural:e,least:r},t){const n=o.map(r);let s=t-Ve(n);for(;s>0;){const i=o.
map((d,u)=>({i:u,wants:e(d)-(n[u]??0)})).filter(({wants:d})=>d>0);if(i.length===0)break;const c=Math.max(1,Math.floor(s/i.length));for(const{i:d,wants:u}of i){const p=Math.
min(c,u,s);n[d]=(n[d]??0)+p,s-=p}}return n}a(Kt,"share");function Ve(o){return o.reduce((e,r)=>e+r,0)+Fe.length*Math.max(0,o.length-1)}a(Ve,"total");const We=20,
Yt=16;function Xt(o,{width:e,labels:r=0}){const t=v(o.label),n=Ft(o),[s,...i]=Qt(o),c=n===void 0?[]:[Zt(n)],u=[[...n===void 0?[]:[Jt(n)],...c,s,...i],[...c,s,...i],
[...c,...i],[...c,s],c];for(const p of u){const l=p.map(m=>`  ${m}`).join(""),f=e-l.length;if(f>=Math.min(t.length,Yt))return De(t,f).padEnd(Math.min(r,f))+l}return De(
t,e)}a(Xt,"barLine");function Qt(o){const e=Vt(o),r=e===void 0?Wt(o):void 0,t=o.total===void 0||o.total<=0?"":` of ${(0,T.z3)(Math.max(o.total,o.done))}`;return[
`${(0,T.z3)(o.done)}${t}`,e??`${(0,T.z3)(Math.round(o.rate))}/s`,...r===void 0?[]:[`${(0,A.Xo)(Math.max(1,r)).replace(/\.\d/,"")} left`]]}a(Qt,"amounts");function Jt(o){
const e=Math.round(o*We);return"█".repeat(e)+"░".repeat(We-e)}a(Jt,"bar");function Zt(o){return`${String(Math.floor(o*100)).padStart(3)} %`}a(Zt,"percent");
const qt=100,xe=8,eo=40,to=300;class oo{static{a(this,"LiveProgress")}#e;#o=new Set;#t=0;#r;constructor(e){this.#e=e}start(e,r,t){const n=zt({label:e,total:r,waiting:t},
performance.now());return this.#o.add(n),this.#r??=setInterval(()=>this.#s(),qt).unref(),{add:a(s=>{n.done+=s},"add"),done:a(()=>{this.#o.delete(n),this.#o.size===
0&&this.close()},"done")}}above(e){this.#e.write(`${this.#n()}${e}
`),this.#r!==void 0&&this.#s()}close(){clearInterval(this.#r),this.#r=void 0;const e=this.#n();e!==""&&this.#e.write(e)}#s(){const e=performance.now(),r=[...this.#o].
filter(i=>e-i.started>=to);for(const i of r)Bt(i,e);const t=(this.#e.columns||80)-1,n=Math.min(eo,Math.max(0,...r.map(({label:i})=>i.length))),s=r.slice(0,xe).map(
i=>Xt(i,{width:t,labels:n}));r.length>xe&&s.push(`and ${r.length-xe} more`),!(s.length===0&&this.#t===0)&&(this.#e.write(this.#n()+s.map(i=>`${i}
`).join("")),this.#t=s.length)}#n(){if(this.#t===0)return"";const e=`\r\x1B[${this.#t}A\x1B[J`;return this.#t=0,e}}function ro(o,{quiet:e,verbose:r}){const t=!e&&
g(o)?new oo(o.stderr):void 0,n=a(u=>{const p=O(u);t===void 0?o.stderr.write(`${p}
`):t.above(p)},"write"),s=x(o.stderr,o.env),i=a((u,p)=>s?(0,k.styleText)(u,p,{validateStream:!1}):p,"tint"),c=(0,Ct.a)(),d=a(()=>t?.close(),"clear");return{log:{
debug:r?u=>n(i("dim",u)):c.log.debug,info:e?c.log.info:n,warn:a(u=>n(`${i("yellow","Warning:")} ${u}`),"warn")},progress:e?c.progress:t??(0,Mt.L)(n),clear:d,[Symbol.
dispose]:d}}a(ro,"openReporter");function no(o,{terminal:e,product:r,signal:t}){const n=o.quiet===!0||o.json===!0,s=ro(e,{quiet:n,verbose:o.verbose===!0}),i={signal:t,
log:s.log,progress:s.progress},c=Nt(o);let d=0,u;const p=a(()=>(u??=(0,ie.RB)(o.config,e),u),"config"),l=a(async f=>await(0,Q.Fy)(f??o.store,e,(await p()).storagePath),
"store");return{terminal:e,product:r,c:i,flags:o,config:p,store:l,get exitCode(){return d},catalogue:a(async({create:f,mend:m=!1,location:h})=>{if(h!==void 0&&o.
store!==void 0)throw new E.dz("--store names a second place for the same thing",{hint:"Leave one of them out"});const{location:y}=await l(h);return await r.openCatalogue(
y,{create:f,mend:m,signal:t,log:i.log,limits:c})},"catalogue"),remote:a(async(f,{create:m})=>await r.openCatalogue((0,Q.mP)(f,e),{create:m,signal:t,log:i.log,limits:c}),
"remote"),confirm:a(async(f,{yes:m,warning:h,refusal:y})=>{if(m!==!0&&(o.json===!0||!N(e)))throw y;if(h!==void 0&&i.log.warn(h),m!==!0&&(s.clear(),!await Be(f,e,
t)))throw new E.cc("Cancelled: nothing was changed")},"confirm"),result:a(({data:f,text:m,bare:h,next:y,exitCode:R=0})=>{d=R,s.clear();const B=o.json===!0?K(f):
o.quiet===!0?h:m;B!==""&&e.stdout.write(`${B}
`),!n&&y!==void 0&&i.log.info(y)},"result"),[Symbol.dispose]:()=>s[Symbol.dispose]()}}a(no,"openEdge");function z(o,{terminal:e}){return`${x(e.stdout,e.env)?(0,k.
styleText)("green","✓",{validateStream:!1}):"✓"} ${v(o)}`}a(z,"success");var so=w(63827),de=w(26676);const He=/^(file|folder|dockerfile|location|context|name-or-file)$/,
ao=/^(name|name-or-file)$/,io=["build","create"];async function co(o,e,r){const t=e.at(-1)??"",{command:n,position:s,option:i}=uo(o,e.slice(0,-1));if(i!==void 0)
return fo(i,t);if(t.startsWith("-"))return we(t,ho(n));if(n.commands.length>0)return we(t,mo(n));const c=n.registeredArguments[s]??lo(n);return c===void 0?[]:await po(
c,{command:n,current:t,words:e,known:r})}a(co,"complete");function uo(o,e){let r=o,t=0;for(let n=0;n<e.length;n++){const s=e[n]??"";if(s.startsWith("-")){const c=r.
options.find(({short:d,long:u})=>s===d||s===u);if(c?.required!==!0)continue;if(n+=1,n===e.length)return{command:r,position:t,option:c};continue}const i=r.commands.
find(c=>c.name()===s||c.aliases().includes(s));i===void 0?t+=1:[r,t]=[i,0]}return{command:r,position:t}}a(uo,"standAt");function fo({argChoices:o,flags:e},r){return o!==
void 0?we(r,o.map(t=>({word:t,description:""}))):He.test(/<([^>]+)>/.exec(e)?.[1]??"")?"files":[]}a(fo,"valuesOf");async function po(o,{command:e,current:r,words:t,
known:n}){const s=o.argChoices?.map(d=>({word:d,description:""}))??[];if(s.length>0)return we(r,s);const i=ao.test(o.name())&&!io.includes(e.name()),c=/^[./~]/.
test(r);return i&&!c?we(r,await n.snapshots(t)):He.test(o.name())?"files":[]}a(po,"argumentsOf");function lo({registeredArguments:o}){const e=o.at(-1);return e?.
variadic===!0?e:void 0}a(lo,"lastIfRepeated");function ho(o){return o.createHelp().visibleOptions(o).flatMap(({long:e,description:r})=>e==null?[]:[{word:e,description:r}])}
a(ho,"optionsOf");function mo(o){return o.createHelp().visibleCommands(o).map(e=>({word:e.name(),description:e.summary()||e.description()}))}a(mo,"verbsOf");function we(o,e){
return e.filter(({word:r})=>r.startsWith(o))}a(we,"starting");const wo=`# bash completion for vm: source <(vm completion bash)
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
`,yo=`#compdef vm
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
`,Eo=`# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
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
`,bo=["bash","zsh","fish"],vo={bash:wo,zsh:yo,fish:Eo};var _o=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Objec\
t expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
go=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});function $o(o,e){o.command("completion").summary("print what a shell needs to complete commands, flags and names").description(
"Print what bash, zsh or fish needs to complete the commands, flags and snapshot names of vm").addArgument(new b.ef("<shell>","the shell").choices(bo)).addHelpText(
"after",`
EXAMPLES
  source <(vm completion bash)
  vm completion zsh > "\${fpath[1]}/_vm"
  vm completion fish > ~/.config/fish/completions/vm.fish

${Ue([])}`).action(r=>e({},async t=>{t.result({data:{},text:vo[r].trimEnd(),bare:""})})),o.command("__complete",{hidden:!0}).argument("[words...]").action(r=>e(
{quiet:!0},async t=>{const s=await co(o,r,{snapshots:a(async()=>await So(r,e).catch(()=>[]),"snapshots")});t.result({data:{},text:"",bare:Ro(s)})}))}a($o,"compl\
etionVerbs");async function So(o,e){const r=o.findLastIndex(s=>s==="--store"||s==="--from"),t=r<0?void 0:o[r+1],n=[];return await e({quiet:!0,...t!==void 0&&{store:t}},
async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{location:c}=await s.store();if((0,de.dz)(c)!==void 0)return;const d=_o(i,await s.catalogue({create:!1}),
!0);for(const{ref:u,manifest:p}of await s.product.list({},d,s.c))n.push({word:(0,_.SN)(u),description:p.description})}catch(c){i.error=c,i.hasError=!0}finally{const c=go(
i);c&&await c}}),n}a(So,"snapshotsIn");function Ro(o){return o==="files"?":files":o.map(({word:e,description:r})=>`${v(e)}	${v(r)}`).join(`
`)}a(Ro,"lines");var Y=w(76760),ko=w(44143),Pe=w(6156);const Ge="vm.yaml";function ye(){return[new b.c$("--config <file>","the vm.yaml (default: vm.yaml of this\
 folder)"),new b.c$("--project <project>","the machine's name (default: project.name of the vm.yaml, else the project of this folder)")]}a(ye,"machineOptions");
function Ee({config:o,...e}){return e}a(Ee,"commonFlags");async function Ne({config:o,project:e},{cwd:r},{optional:t}){const n=(0,Y.resolve)(r,o??Ge),s=(0,Y.dirname)(
n),i=await Ke(o??Ge,r).catch(c=>{if(!(t&&o===void 0&&c instanceof E.m_))throw c});return{config:i??{mounts:[]},project:await Ye(e,i?.project,s),directory:s,file:i===
void 0?void 0:n,digest:(0,ko.ol)(JSON.stringify(i??{}))}}a(Ne,"readMachineFile");async function _e({config:o,project:e},{cwd:r}){const t=o===void 0||e!==void 0?
void 0:await Ke(o,r);return await Ye(e,t?.project,o===void 0?r:(0,Y.dirname)((0,Y.resolve)(r,o)))}a(_e,"machineName");async function Ke(o,e){return await(await Promise.
all([w.e(8815),w.e(4616)]).then(w.bind(w,44616))).readVmYaml(o,e)}a(Ke,"read");async function Ye(o,e,r){return o!==void 0?(0,_.Tb)((0,_.XB)(o)):e===void 0?await(0,Pe.
p)(r):(0,_.Tb)(e)}a(Ye,"nameOf");var ue=w(52483);function Oo(o,{project:e,directory:r,file:t,digest:n,home:s}){const{box:i,memory:c,cpus:d,ports:u,mounts:p}=o,l=p.
map(({kind:f,source:m,target:h,readOnly:y})=>({kind:f,source:f==="bind"?Xe(m,{directory:r,home:s}):`${e}_${m}`,target:h,readOnly:y}));return{project:e,directory:r,
settings:{hostname:e,labels:{[ue.k.machine]:e,[ue.k.directory]:r,[ue.k.box]:i===void 0?"":Ae(i),[ue.k.config]:n,...t!==void 0&&{[ue.k.file]:t}},volumeLabels:{[ue.
k.machine]:e},...c!==void 0&&{memory:c},...d!==void 0&&{cpus:d},...u!==void 0&&{ports:u},mounts:l}}}a(Oo,"planMachine");function Xe(o,{directory:e,home:r}){return o===
"~"||o.startsWith("~/")?(0,Y.join)(r,o.slice(1)):(0,Y.isAbsolute)(o)?(0,Y.resolve)(o):(0,Y.resolve)(e,o)}a(Xe,"absolutePath");function Ae(o){return o.kind==="sn\
apshot"?`@${o.name}`:o.kind==="dockerfile"?o.path:o.reference}a(Ae,"boxText");function be(o,e){return async(r,t)=>{const n=`Snapshot built for ${r}, current pla\
tform is ${t}`;return await o.confirm("This may not work correctly. Continue?",{yes:e,warning:n,refusal:new E.Wt(n,{hint:"This may not work correctly. Use --yes\
 to continue all the same",fields:{snapshot:r,host:t}})}),!0}}a(be,"platformQuestion");var jo=w(51455),To=w(29455);async function Do(o,{project:e,catalogue:r,c:t}){
const n=(0,_.rd)(o,{project:e}),i=!(o.split("@",1)[0]??"").includes("/")?[n,{...n,ref:{...n.ref,project:_.sT}}]:[n];for(const d of i)if(await r.store.read(d.ref,
t)!==void 0)return d;const c=await xo(n,r,t);throw new E.m_(`Snapshot '@${o}' not found. Import it first with:
  vm snapshot import <file>`,{...c!==void 0&&{hint:c},fields:{project:n.ref.project,name:n.ref.name}})}a(Do,"findBox");async function xo({ref:o},{store:e},r){const t=[];
for await(const n of e.listRefs(r)){const s=(0,_.SN)(n);if(n.name===o.name)return`It is there as '${s}': write "@${s}", or make it global with: vm snapshot tag ${s}\
 @${o.name}`;(0,To.H)(n.name,o.name)&&t.push(`"@${s.replace(/^@/,"")}"`)}return t.length>0?`Did you mean ${t.slice(0,3).join(" or ")}?`:void 0}a(xo,"whatElse");
async function Po(o,{project:e,directory:r,catalogue:t},{terminal:n,product:s,c:i}){if(o.kind==="snapshot")return{name:await Do(o.name,{project:e,catalogue:t,c:i}),
built:!1};const c=Xe(o.path,{directory:r,home:n.home}),d=(await(0,jo.stat)(c).catch(()=>{}))?.isDirectory()===!0,u=d?c:(0,Y.dirname)(c),p={context:u,...!d&&{file:c},
buildArgs:{},labels:{},secrets:[],noCache:!1,tags:[]},l=(0,Y.relative)(r,c)||".",f={project:e,name:"box",spec:p,from:l,description:`Box of the machine ${e}`,directory:u},
{ref:m,digest:h,built:y}=await s.buildOnce(f,{catalogue:t,provider:await s.openDocker()},i);return y||i.log.info(`${o.path} is unchanged: its snapshot '${(0,_.SN)(
m)}' is used`),{name:{ref:m,pin:h},built:y}}a(Po,"snapshotOfBox");function ge(o,{bold:e}){const r=o.map(([n,s])=>[n,v(s)]).filter(([,n])=>n!==""),t=Math.max(...r.
map(([n])=>n.length))+2;return r.map(([n,s])=>(e?(0,k.styleText)("bold",n.padEnd(t),{validateStream:!1}):n.padEnd(t))+s).join(`
`)}a(ge,"renderFacts");function No({ref:o,digest:e,manifest:r,isProtected:t},n){const s=r.blobs.filter(({role:d})=>d==="layer"),{git:i}=r,c=(0,I.v)(r);return ge(
[["Name",(0,_.SN)(o)],["Description",r.description],["Protected",t?"yes":""],["Digest",e],["Created",`${(0,A.Yi)(new Date(r.created_at))} by vm-snapshot ${r.tool_version}`],
["Source",`${c.type} from ${c.from}${c.build_seconds===void 0?"":` in ${(0,A.Xo)(c.build_seconds)}`}`],["Trigger",r.trigger??""],["Context",r.context??""],["Run",
r.run_id??""],["Container",r.container===void 0?"":`${r.container.name} (${r.container.id.slice(0,12)})`],["Git",i===null?"":[i.commit,i.branch,i.dirty?"with lo\
cal changes":""].filter(Boolean).join(", ")],["Platform",r.platform],["Size",`${(0,T.z3)(r.size_bytes)} in ${s.length} ${s.length===1?"layer":"layers"}`],["Imag\
e",r.image_digest],["Services",r.kind==="compose"?r.services.map(({name:d})=>d).join(", "):""],["Volumes",r.volumes.map(({name:d,size_bytes:u})=>`${d} (${(0,T.z3)(
u)})`).join(", ")],["Bind mounts",(r.bind_mounts??[]).map(({path:d,size_bytes:u})=>`${d} (${(0,T.z3)(u)})`).join(", ")],["Left out",(r.left_out??[]).join(", ")],
["References",r.services.flatMap(({references:d})=>d).join(", ")],["Languages",Object.entries(r.languages).map(([d,u])=>`${d} ${u}`).join(", ")],["Tools",r.tools.
join(", ")]],n)}a(No,"renderDetails");function $e(o){const{project:e,id:r,state:t,exitCode:n,box:s,image:i,directory:c,file:d,createdAt:u,memory:p,cpus:l,ports:f,
mounts:m}=o;return{name:e,project:e,state:t,...n===void 0?{}:{exit_code:n},box:s,image:i,id:r,created_at:u,memory_bytes:p??null,cpus:l??null,ports:f,mounts:m.map(
({kind:h,source:y,target:R,readOnly:B})=>({kind:h,source:y,target:R,read_only:B})),directory:c,config:d??null}}a($e,"machineData");function Ie({state:o,exitCode:e,
ports:r}){const t=e===void 0?"":` with exit code ${e}`,n=o==="running"?Object.entries(r).map(([s,i])=>`${s} at ${i}`):[];return[`${o}${t}`,...n].join(", ")}a(Ie,
"stateText");function Ao(o,e){const{project:r,box:t,image:n,createdAt:s,memory:i,cpus:c,ports:d,mounts:u,file:p,directory:l}=o;return ge([["Machine",r],["State",
Ie({...o,ports:{}})],["Box",t],["Image",n===t?"":n],["Created",(0,A.Yi)(new Date(s))],["Memory",i===void 0?"":(0,T.z9)(i)],["CPUs",c===void 0?"":String(c)],["Po\
rts",Object.entries(d).map(([f,m])=>`${f} at ${m}`).join(", ")],["Mounts",u.map(({source:f,target:m,readOnly:h})=>`${f} at ${m}${h?" (read only)":""}`).join(", ")],
["Config",p??`none, made in ${l}`]],e)}a(Ao,"renderMachine");var Io=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Co=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});async function Qe(o,e,r){const t=performance.now(),{box:n}=o.config;if(n===void 0)throw new E.dz(`Nothing says what the\
 machine '${o.project}' is made of`,{hint:`Add a line such as vm.box: "@base" to ${o.file??"vm.yaml"}, or give --from-dockerfile <file>`});const s=Oo(o.config,{
...o,home:r.terminal.home}),i=await r.product.openMachines(),c=await i.check(s,e,r.c),{machine:d,snapshot:u,built:p}=n.kind==="image"?{machine:await i.create(s,
{image:n.reference,brought:!1,...e},r.c)}:await Mo(n,{plan:s,host:i,replaces:c,...e},r),l=(performance.now()-t)/1e3,f=u===void 0||!p?Ae(n):`${Ae(n)}, built and \
kept as '${u}',`;r.result({data:{machine:$e(d),snapshot:u??null,built:p??!1,seconds:l},text:z(`Created the machine ${d.project} of ${f} in ${(0,A.Xo)(l)}: ${Ie(
d)}`,r),bare:d.project,next:`Look into it with: docker exec -it ${d.project} sh`})}a(Qe,"makeMachine");async function Mo(o,{plan:e,host:r,replaces:t,replace:n,yes:s},i){
const c={stack:[],error:void 0,hasError:!1};try{const{product:d,c:u}=i,p=Io(c,await i.catalogue({create:!0}),!0),{name:l,built:f}=await Po(o,{...e,catalogue:p},
i),{manifest:m}=await d.inspect(l,p,u),h=(0,_.SN)(l.ref),y=be(i,s);if(m.kind==="compose")throw new E.Wt(`'${h}' holds a Compose project, and a machine is one co\
ntainer`,{hint:`Restore it with: vm snapshot restore ${h}`});if(m.kind==="container"){const Le={settings:e.settings,...t!==void 0&&{replaces:t.id}},us={containerName:e.
project,preserveNetworks:!1,volumes:"copies",machine:Le};return await d.restoreContainer({name:l,...us,confirmPlatform:y},{catalogue:p,provider:await d.openContainers()},
u),{machine:await r.need(e.project,u),snapshot:h,built:f}}const R={name:l,tags:[],force:!1,via:"auto",confirmPlatform:y},B=await d.restore(R,{catalogue:p,provider:await d.
openDocker()},u),{image:H,changed:ee}=B.machine;return{machine:await r.create(e,{image:H,brought:ee,replace:n},u),snapshot:h,built:f}}catch(d){c.error=d,c.hasError=
!0}finally{const d=Co(c);d&&await d}}a(Mo,"ofSnapshot");const Lo=a((o,e)=>{const r=o.command("create").summary("make a machine of a vm.yaml and start it").description(
'Make a machine, a container of the Docker daemon, as vm.yaml says, and start it. Its box is a Dockerfile, which is built once and kept as a snapshot, an image,\
 or a snapshot ("@name"). All or nothing: one that cannot be made leaves nothing');for(const t of ye())r.addOption(t);r.option("--from-dockerfile <file>","the b\
ox: this Dockerfile, or the folder that holds one; no vm.yaml is needed then").option("--force","put it in the place of a machine that is there; its volumes sta\
y").addOption(se()),L(r,{examples:["vm create","vm create --config vm-base.yaml","vm create --from-dockerfile ./Dockerfile.vibe --project vibe"],exits:ce}),r.action(
t=>e(Ee(t),async n=>{const{terminal:s}=n,i=t.fromDockerfile,c=await Ne(t,s,{optional:i!==void 0}),d=i===void 0?c.config.box:{kind:"dockerfile",path:(0,Y.resolve)(
s.cwd,i)},u={...c.config,...d!==void 0&&{box:d}};await Qe({...c,config:u},{replace:t.force===!0,yes:t.yes},n)}))},"createVerb"),Uo=a((o,e)=>{const r=o.command("\
destroy").summary("remove a machine").description("Remove the machine of a vm.yaml and all that was changed in it. Its volumes stay unless --volumes is given; s\
napshots always do");for(const t of ye())r.addOption(t);r.option("--volumes","its volumes too").option("-f, --force","without a question, as --yes").addOption(se()),
L(r,{examples:["vm destroy","vm destroy --volumes --force"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action(t=>e(Ee(t),async n=>{
const{terminal:s,product:i,c}=n,d=await _e(t,s),u=await i.openMachines(),{machine:p,volumes:l}=await u.remains(d,c),f=t.volumes===!0;if(p===void 0&&!f)return n.
result({data:{project:d,destroyed:!1,volumes:[],kept:l},text:z(`There is no machine ${d}; of an earlier one these volumes are left: ${l.join(", ")}`,n),bare:d,next:"\
Remove them with: vm destroy --volumes"});const m=[...p===void 0?[]:["the machine and all that was changed in it"],...f?l:[]].join(", ");await n.confirm(`Destro\
y ${d}? This cannot be undone.`,{yes:t.yes===!0||t.force===!0||void 0,refusal:new E.dz(`Destroying '${d}' (${m}) needs an answer, and there is no terminal to as\
k at`,{hint:"Use --force to destroy it without a question; `vm snapshot create <name>` keeps a copy first"})});const h=await u.destroy(d,{volumes:f},c),y=h.kept.
length===0?"":`; kept: ${h.kept.join(", ")}`;n.result({data:{...h,destroyed:p!==void 0},text:z(`Destroyed ${d}${h.volumes.length===0?"":` with ${h.volumes.join(
", ")}`}${y}`,n),bare:d})}))},"destroyVerb"),zo=a((o,e)=>{const r=o.command("status").summary("tell how a machine is").description("Tell whether the machine of \
a vm.yaml is there and runs, what it is made of, and what it has");for(const t of ye())r.addOption(t);L(r,{examples:["vm status","vm status --json | jq -r .stat\
e","vm status --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(Ee(t),async n=>{const{terminal:s,product:i,c}=n,d=await(await i.
openMachines()).need(await _e(t,s),c);n.result({data:$e(d),text:Ao(d,{bold:x(s.stdout,s.env)}),bare:d.state})}))},"statusVerb"),Bo=a((o,e)=>{const r=o.command("\
stop").summary("stop a machine and keep all it has").description("Stop the machine of a vm.yaml. Its files and volumes stay, and vm up starts it again");for(const t of ye())
r.addOption(t);L(r,{examples:["vm stop","vm stop --project shop"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(Ee(t),async n=>{const{terminal:s,
product:i,c}=n,d=await _e(t,s),u=await i.openMachines(),{state:p}=await u.need(d,c),l=await u.stop(d,c),f=p==="running"||p==="paused";n.result({data:{machine:$e(
l),stopped:f},text:z(f?`Stopped the machine ${d}`:`The machine ${d} does not run: ${p}`,n),bare:d,next:"Start it again with: vm up"})}))},"stopVerb"),Fo=a((o,e)=>{
const r=o.command("up").summary("start a machine; make it first where there is none").description("Start the machine of a vm.yaml, and make it first where there\
 is none. One that runs already is left as it is");for(const t of ye())r.addOption(t);r.addOption(se()),L(r,{examples:["vm up","vm up --project shop"],exits:ce}),
r.action(t=>e(Ee(t),async n=>{const{terminal:s,product:i,c}=n,d=performance.now(),u=await _e(t,s),p=await i.openMachines(),l=await p.find(u,c);if(l===void 0){const R=await Ne(
t,s,{optional:!1});return await Qe(R,{replace:!1,yes:t.yes},n)}const f=await Ne(t,s,{optional:!0});f.file!==void 0&&f.file===l.file&&f.digest!==l.config&&c.log.
warn(`${f.file} says something else by now: vm create --force makes the machine anew`);const m=await p.start(u,c),h=(performance.now()-d)/1e3,y=l.state==="runni\
ng"?`The machine ${u} runs already`:`Started the machine ${u} in ${(0,A.Xo)(h)}`;n.result({data:{machine:$e(m),started:l.state!=="running",seconds:h},text:z(`${y}\
: ${Ie(m)}`,n),bare:u})}))},"upVerb");var q=w(68166),Vo=w(9734);function Se({flags:o},e=o.store){return e===void 0?"":` --store ${(0,Vo.r)((0,de.DW)(e))}`}a(Se,
"sameStore");function Je(o,{to:e},r){const t=(0,_.SN)(o.ref),{stats:n,seconds:s,buildSeconds:i,removed:c=[]}=o;r.result({data:{snapshot:P(o),stats:V(n),seconds:s,
...i===void 0?{}:{build_seconds:i},...c.length===0?{}:{removed:c.map(P)}},text:z(Ze(o),r),bare:t,next:`${Wo(o)} ${t}${Se(r,e)}`})}a(Je,"created");function Ze(o){
const{ref:e,manifest:r,stats:t,seconds:n,buildSeconds:s,removed:i=[]}=o,c=s===void 0?(0,A.Xo)(n):`${(0,A.Xo)(n)} after a build of ${(0,A.Xo)(s)}`,d=`${(0,T.z3)(
r.size_bytes)}, ${qe(t,r)}`,u=i.map(p=>(0,_.SN)(p.ref)).join(", ");return`Created snapshot '${(0,_.SN)(e)}': ${d}, in ${c}${u===""?"":`; removed to keep the lim\
its: ${u}`}`}a(Ze,"createdText");function Wo({manifest:o}){return o.kind==="image"?"Take it elsewhere with: vm snapshot export":"Restore it with: vm snapshot re\
store"}a(Wo,"nextStep");function qe({bytesStored:o,bytesNew:e},{size_bytes:r}){return o===0?"nothing new to store":`${(0,T.z3)(o)} stored${et(e,r)}`}a(qe,"gaine\
d");function et(o,e){const r=e>0?Math.floor((1-o/e)*100):0;return r>0?`, ${r} % de-duplicated`:""}a(et,"alreadyThere");var Ho=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Go=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Ko=a((o,e)=>{const r=o.command("build").
summary("build a Dockerfile and capture the image").description("Build a Dockerfile with the Docker daemon and capture the image as a snapshot").argument("<name\
>","the name it gets: base, my-app/base, or @base (global)").argument("[context]","the folder that the Dockerfile may copy from",".").option("-f, --file <docker\
file>","the Dockerfile (default: Dockerfile in the context)").option("--target <stage>","the stage to build").addOption(new b.c$("--build-arg <key=value>","a bu\
ild argument; KEY alone takes the value of the environment; repeatable").argParser(le)).option("--platform <os/arch>","the platform to build for").addOption(new b.
c$("--label <key=value>","a label of the image; repeatable").argParser(le)).addOption(new b.c$("--secret <id=…,src=…>","a BuildKit secret, passed through an\
d never recorded; repeatable").argParser(le)).option("--network <mode>","the network of RUN instructions").option("--no-cache","build every step without the cac\
he").addOption(new b.c$("--tag <reference>","a reference the image carries besides; repeatable").argParser(le)).option("--description <text>","what it is, for p\
eople").addOption(J()).option("--force","replace a snapshot of this name").option("--to <location>","store it there, without a copy here: a folder or s3://bucke\
t/prefix");for(const t of ae())r.addOption(t);L(r,{examples:['vm snapshot build @vibe-base . --file Dockerfile.vibe --description "Node LTS, Python, Rust"',"vm \
snapshot build ci docker/ --target test --build-arg NODE=22 --secret id=npm,src=$HOME/.npmrc"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE",
"ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i,
l=Xo(n,s,d),f=await(0,q.oW)(t,{project:s.project,cwd:d.cwd}),m=await u.openDocker(),h=Ho(c,await i.catalogue({create:!0,location:s.to}),!0),y={ref:f,spec:l,from:s.
file??"Dockerfile",description:s.description??"",force:s.force===!0,directory:l.context};Je(await Yo(u.build(y,{catalogue:h,provider:m},p),s),s,i)}catch(d){c.error=
d,c.hasError=!0}finally{const d=Go(c);d&&await d}}))},"buildVerb");async function Yo(o,{quiet:e,json:r}){try{return await o}catch(t){if(!(t instanceof E.Qd)||e===
!0||r===!0)throw t;const{hint:n="The builder says above what went wrong",fields:s}=t;throw new E.Qd(t.message.split(`
`,1)[0]??"",{hint:n,fields:s,cause:t})}}a(Yo,"told");function Xo(o,e,{cwd:r,env:t}){return{context:(0,Y.resolve)(r,o),buildArgs:ze("--build-arg",e.buildArg??[],
t),labels:ze("--label",e.label??[]),secrets:e.secret??[],noCache:!e.cache,tags:e.tag??[],...e.file===void 0?{}:{file:(0,Y.resolve)(r,e.file)},...e.target===void 0?
{}:{target:e.target},...e.platform===void 0?{}:{platform:e.platform},...e.network===void 0?{}:{network:e.network}}}a(Xo,"buildSpec");function Qo({remove:o,keep:e,
bytes:r},t,{whole:n,...s}){const i=[...o.map(({snapshot:f,rule:m})=>({does:"remove",snapshot:f,why:Jo(m,t)})),...n?e.map(({snapshot:f,reasons:m})=>({does:"keep",
snapshot:f,why:Zo(m)})):[]].sort((f,m)=>ot(m.snapshot)-ot(f.snapshot)),c=me(i,[{title:"DOES",cell:a(({does:f})=>f,"cell")},{title:"NAME",cell:a(({snapshot:f})=>(0,_.
SN)(f.ref),"cell")},{title:"CREATED",cell:a(({snapshot:f})=>(0,A.Yi)(new Date(f.manifest.created_at)),"cell")},{title:"SIZE",cell:a(({snapshot:f})=>(0,T.z3)(f.manifest.
size_bytes),"cell"),align:"right"},{title:"WHY",cell:a(({why:f})=>f,"cell")}],s),d=r===void 0?"how much that frees is unknown":`that frees about ${(0,T.z3)(r)}`,
u=e.filter(f=>f.spared!==void 0).length,p=`${Re(e.length)} kept${u===0?"":`, ${u} of them against a --max rule`}`,l=o.length===0?`Nothing to remove; ${p}`:`${Re(
o.length)} to remove, ${d}; ${p}`;return i.length===0?l:`${c}

${l}`}a(Qo,"renderPlan");function tt({remove:o,keep:e,bytes:r}){return{remove:o.map(({snapshot:t,rule:n})=>({...P(t),rule:n})),keep:e.map(({snapshot:t,reasons:n,
spared:s})=>({...P(t),reasons:n,spared_from:s??null})),would_free_bytes:r??null}}a(tt,"planData");function Re(o){return o===1?"1 snapshot":`${o} snapshots`}a(Re,
"countOf");function Jo(o,{maxAge:e,maxCount:r,maxSize:t}){return{age:`older than ${e}`,count:`more than ${r}`,size:`more than ${t}`,keep:"no rule keeps it"}[o]}
a(Jo,"removedFor");function Zo(o){const e=o.map(r=>r==="newest"?"newest of its project":r);return e.length===0?"no rule removes it":e.join(", ")}a(Zo,"keptFor");
function ot({manifest:o}){return Date.parse(o.created_at)}a(ot,"madeAt");function rt({freed:o,pending:e,due:r}){const t=o===0?e===0?"nothing freed":"":`${(0,T.z3)(
o)} freed`,n=r===void 0?"":`${(0,T.z3)(e)} to be freed by a delete or clean after ${(0,A.Yi)(r)}`;return[t,n].filter(s=>s!=="").join(", ")}a(rt,"spaceText");function nt({
freed:o,pending:e,due:r}){return{freed_bytes:o,pending_bytes:e,pending_until:r?.toISOString()??null}}a(nt,"spaceData");var qo=w(45516);const Ce=1e6,st="12h, 30d\
 or 8w",er=["keepHourly","keepDaily","keepWeekly","keepMonthly","keepYearly"];function tr(){const o=a((e,r)=>new b.c$(`--keep-${e} <number>`,`keep the newest of\
 each of the last <number> ${r} that have one`),"keep");return[new b.c$("--keep-last <number>","keep the newest <number> of each project; 0 keeps none"),o("hour\
ly","hours"),o("daily","days"),o("weekly","weeks"),o("monthly","months"),o("yearly","years"),new b.c$("--keep-within <duration>","keep what was made within this\
 time before the newest one of the project: 12h, 30d, 8w"),new b.c$("--max-age <duration>","remove what was made longer ago: 12h, 30d, 8w"),new b.c$("--max-coun\
t <number>","remove all but the newest <number> of each project"),new b.c$("--max-size <size>","remove the oldest until the others take no more than this in the\
 repository: 500MB, 20GB")]}a(tr,"retentionOptions");function or(o){const{maxAge:e,maxCount:r,maxSize:t,keepLast:n,keepWithin:s}=o,i=er.flatMap(d=>{const u=o[d];
return u===void 0?[]:[[d,he(ve(d),u,{from:1,to:Ce})]]}),c={...e!==void 0&&{maxAge:(0,A.E9)(e,st)},...r!==void 0&&{maxCount:he("--max-count",r,{from:0,to:Ce})},...t!==
void 0&&{maxSize:(0,T.z_)(t)},...n!==void 0&&{keepLast:he("--keep-last",n,{from:0,to:Ce})},...Object.fromEntries(i),...s!==void 0&&{keepWithin:(0,A.E9)(s,st)}};
return(0,qo.M)(c,ve),c}a(or,"rulesOf");var rr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},nr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const sr=a((o,e)=>{const r=o.command("clean").summary("remove old snapshots and free their space").description("Remove the snapshots of a project that the r\
ules do not keep, and free the space that nothing uses. With --keep rules alone, every snapshot goes that none of them keeps. With --max rules, those go that on\
e of them names and no --keep rule keeps. Protected snapshots stay, and so does the newest of each project unless --keep-last or --max-count is 0. Without rules\
 no snapshot goes");for(const t of tr())r.addOption(t);r.addOption(J()).option("--filter <pattern>","only names that match: a glob (nightly-*), or a part of the\
 name").option("--container <name>","only the snapshots of this container, by its name or its id").option("--all-projects","the snapshots of every project, and \
the global ones").option("--dry-run","change nothing, and show for each snapshot why it stays or goes").option("--force","free the space also where no snapshot \
is listed beside content").addOption(se()),L(r,{examples:["vm snapshot clean --keep-last 3 --keep-daily 7 --keep-weekly 4 --dry-run","vm snapshot clean --max-ag\
e 30d --max-count 5","vm snapshot clean --max-size 20GB --keep-last 2 --all-projects --store s3://team-snapshots --yes","vm snapshot clean --max-age 2w --projec\
t global --dry-run"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,
product:c,c:d}=n,u=or(t),p=await ir(t,i),l=rr(s,await n.catalogue({create:!1}),!0),f=await c.planClean(ar(u,p,t),l,d),m=dr(f,t,n),h=f.remove.map(({snapshot:ee})=>(0,_.
SN)(ee.ref)).join(`
`);if(t.dryRun===!0){n.result({data:{dry_run:!0,...tt(f)},text:m,bare:h});return}f.remove.length>0&&await cr(f,m,n);const{removed:y,space:R}=await c.clean({...f,
force:t.force===!0},l,d),B=t.yes===!0&&f.remove.length>0?`${m}

`:"",H=y.length===0?"No snapshot removed":`Removed ${Re(y.length)}`;n.result({data:{dry_run:!1,...tt(f),removed:y.map(P),...nt(R)},text:`${B}${z(`${H}, ${rt(R)}`,
n)}`,bare:y.map(({ref:ee})=>(0,_.SN)(ee)).join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=nr(s);i&&await i}}))},"cleanVerb");function ar(o,e,{container:r,filter:t}){return{rules:o,...e!==void 0&&{
project:e},...r!==void 0&&{container:r},...t!==void 0&&{filter:t}}}a(ar,"requestOf");async function ir({project:o,allProjects:e},{cwd:r}){if(e===!0){if(o!==void 0)
throw new E.dz("--project and --all-projects exclude each other");return}return o===void 0?await(0,Pe.p)(r):o===_.sT?o:(0,_.XB)(o)}a(ir,"projectOf");async function cr({
remove:o},e,r){const{flags:t,terminal:n}=r,{yes:s}=t;s!==!0&&t.json!==!0&&t.quiet!==!0&&n.stderr.write(`${e}
`),await r.confirm(`Remove ${o.length===1?"this snapshot":`these ${o.length} snapshots`}? This cannot be undone.`,{yes:s,refusal:new E.dz(`Removing ${Re(o.length)}\
 needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to remove without a question, or --dry-run to look first"})})}a(cr,"clean_confirm");function dr(o,e,{
terminal:r}){return Qo(o,e,{width:S(r),bold:x(r.stdout,r.env),whole:e.dryRun===!0})}a(dr,"planText");var at=w(97913),ur=w(42316),fr=w(28923),pr=function(o,e,r){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},lr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.
stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else
n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});function it(){return new b.c$("--quie\
sce","pause the project or container while its files are read, so that they are in step with each other")}a(it,"quiesceOption");function ct(){return new b.c$("-\
-include-env","keep the values of variables too, of .env and of containers; without it only their names")}a(ct,"includeEnvOption");function hr(){return new b.c$(
"--include-bind-mounts","capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include\
-env")}a(hr,"includeBindMountsOption");function dt(){return new b.c$("--exclude-volume <name>","leave out what this volume holds, for example one that cannot be\
 mounted; may be given several times. A restore makes it empty").argParser((o,e)=>[...e??[],o])}a(dt,"excludeVolumeOption");function ut(o){return{...o,...o.excludeVolume!==
void 0&&{excludeVolumes:o.excludeVolume}}}a(ut,"choiceOf");function ft(o){return o==="excludeVolumes"?"--exclude-volume":ve(o)}a(ft,"spellChoice");function pt(){
return[new b.c$("--context <text>","why it is made, in one line"),new b.c$("--run-id <id>","the run that it belongs to")]}a(pt,"occasionOptions");function lt(){
return new b.c$("--to <location>","store it there, without a copy here: a folder or s3://bucket/prefix")}a(lt,"toOption");async function ht({chosen:o,name:e,trigger:r,
flags:t},n){const s={stack:[],error:void 0,hasError:!1};try{const{terminal:i,product:c,c:d}=n,u={...t,chosen:o,name:e,trigger:r,directory:i.cwd},p=await(0,fr.R)(
u,{config:await n.config(),product:c,c:d});if(p===void 0)return;const l=pr(s,await n.catalogue({create:!0,location:t.to}),!0);return await(0,U.Dg)(p,l,{product:c,
c:d})}catch(i){s.error=i,s.hasError=!0}finally{const i=lr(s);i&&await i}}a(ht,"capture");async function mt(o,e){const{triggers:r,file:t}=await e.config(),n=r.length===
0?"none":r.join(", ");e.result({data:{snapshot:null,skipped:{trigger:o,triggers:r,config:t??null}},text:`No snapshot made: ${o} is not among the triggers of ${t??
"the defaults"} (${n})`,bare:""})}a(mt,"noSnapshot");const mr={untouched:"nothing was started or written since, and the next create or restore puts it back",runs:"\
its new containers run, and the next create or restore finishes it",started:"not all of its new containers run",half:"some of its containers are missing",unreadable:"\
its journal cannot be read"},wr=a((o,e)=>{const r=o.command("recover").summary("end a restore of a Compose project that was interrupted").description("Show the \
restores of Compose projects that were interrupted (killed, a reboot), with what is where; or end the one of a project: keep what is new, or put back what was b\
efore").argument("[project]","the Compose project; without it all are shown").addOption(new b.c$("--finish","keep what is new; what was before goes where all of\
 the new was made").conflicts("undo")).option("--undo","put back what was before; new containers and volumes go, with what was written in them since").addOption(
se());L(r,{examples:["vm snapshot recover","vm snapshot recover shop --finish","vm snapshot recover shop --undo --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR\
_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i=n.finish?"finish":n.undo?"undo":void 0;if(i===void 0)return Er(await s.product.lookAtRestores(
s.c),{project:t,edge:s});if(t===void 0)throw new E.dz(`--${i} needs the name of a project`,{hint:"See vm snapshot recover"});const c=a(p=>br(p,{project:t,how:i,
yes:n.yes,edge:s}),"confirm"),{where:d}=await s.product.decideRestore({project:t,how:i,confirm:c},s.c),u=i==="finish"?"is finished: what is new stays":"is undon\
e: all is where it was before";s.result({data:{project:t,how:i,where:d},text:z(`The restore of '${t}' ${u}`,s),bare:t})}))},"recoverVerb");async function ke({product:o,
flags:e,c:r}){if(e.quiet===!0)return;const t=await o.interrupted({signal:AbortSignal.any([r.signal,AbortSignal.timeout(yr)])}).catch(()=>[]);for(const{project:n,
...s}of t)r.log.warn(`${wt({project:n,...s})} waits: vm snapshot recover ${n}`)}a(ke,"warnOfInterrupted");const yr=3e3;function wt({project:o,snapshot:e,began:r}){
const t=e===""?"":` from '${e}'`,n=Number.isNaN(Date.parse(r))?"":`, begun at ${(0,A.Yi)(new Date(r))},`;return`the restore of the project '${o}'${t}${n} was in\
terrupted and`}a(wt,"titleOf");function Er(o,{project:e,edge:r}){const t=o.filter(i=>e===void 0||i.project===e),n=t.map(i=>[`${vr(wt(i))} waits: ${mr[i.finding]}`,
...i.where.map(c=>`  ${c}`),`  Keep what is new:  vm snapshot recover ${i.project} --finish`,`  Put it back:       vm snapshot recover ${i.project} --undo`].join(
`
`));r.result({data:t,text:n.join(`
`),bare:t.map(i=>i.project).join(`
`),...t.length===0&&{next:"No restore was interrupted"}})}a(Er,"show");async function br(o,{project:e,how:r,yes:t,edge:n}){const s=r==="finish"?"what was before\
 goes":"new containers and volumes go, with what was written in them since";await n.confirm("Continue?",{yes:t,warning:[`The restore of '${e}': ${s}`,...o].join(
`
`),refusal:new E.dz(`The restore of '${e}' waits for a decision, and there is no terminal to ask at`,{hint:`Use --yes: ${s}`})})}a(br,"ask");function vr(o){return o.
charAt(0).toUpperCase()+o.slice(1)}a(vr,"capital");const _r=a((o,e)=>{const r=o.command("create").summary("capture a Compose project, a container, or an image t\
hat is there already").description("Capture the Compose project of this folder, or its machine (vm create) where it has no Compose file: an image of every conta\
iner, every volume and the files that say how they belong together. With --container, one container with its volumes. With --image or --archive, an image of the\
 Docker daemon, or one that another tool saved to a file").argument("[name]","the name it gets: base, my-app/base, or @base (global); without it the naming_patt\
ern of the configuration makes one").option("--image <reference>","an image of the Docker daemon").option("--archive <file>","a docker-archive (docker save) or \
OCI layout, tar file, folder or - (standard input); needs no Docker").option("--ref <name>","which image of an archive of several: its name, or its digest").option(
"--container <name>","a container, running or not").option("--description <text>","what it is, for people").addOption(J()).addOption(it()).addOption(ct()).addOption(
hr()).addOption(dt()).option("--platform <os/arch>","which one of an image for several platforms").addOption(new b.c$("--trigger <moment>","the moment at which \
it is made; one that the configuration does not list makes none").choices(ur.N));for(const t of pt())r.addOption(t);r.option("--force","replace a snapshot of th\
is name").addOption(lt());for(const t of ae())r.addOption(t);L(r,{examples:["vm snapshot create before-upgrade --quiesce",'vm snapshot create node-ci --image no\
de-ci:latest --description "Node 22 with Playwright"','vm snapshot create --container webapp --trigger before_action --context "drop the cache" --run-id 42',"do\
cker save app:1 | vm snapshot create @app --archive -","vm snapshot create @redis --archive airgap-images.tar.zst --ref docker.io/library/redis:7"],exits:ce}),r.
action((t,n)=>e(n,async s=>{const{terminal:i,product:c,c:d}=s,u=i.cwd,p=(0,at.V)(await(0,U.cE)(ut(n),{directory:u,product:c,c:d}),{directory:u,spell:ft});p.machine.
kind!=="compose"&&await ke(s);const l=n.trigger??(n.container===void 0?void 0:"manual"),f=await ht({chosen:p,name:t,trigger:l,flags:n},s);if(f===void 0)return await mt(
l,s);Je(f,n,s)}))},"create_createVerb");var gr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},$r=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Sr=a((o,e)=>{const r=o.command("delete").alias("rm").summary("remove a snapshot and free its space").description("Remove a snapshot, which cannot be u\
ndone, and free the content that no other snapshot uses. Images in the Docker daemon stay").argument("<name>","base, my-app/base, or @base (global); a bare name\
 means the current project only. Or its id: 8 digits or more of its digest").addOption(J()).option("-f, --force","also a snapshot that is protected, or whose ma\
nifest is damaged").addOption(se());L(r,{examples:["vm snapshot delete ci","vm snapshot delete @vibe-base --yes"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_CONFL\
ICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,c:d}=s,u=gr(i,await s.catalogue({create:!1}),!0),p=await(0,q.
qU)(t,{project:n.project,cwd:c.cwd,catalogue:u,c:d});await kr(p,u,s);const l=(0,_.SN)(p.ref);await s.confirm(`Delete snapshot '${l}'? This cannot be undone.`,{yes:n.
yes,refusal:new E.dz(`Deleting '${l}' needs an answer, and there is no terminal to ask at`,{hint:"Use --yes to delete it without a question"})});const{space:f,snapshot:m}=await Rr(
p,n.force===!0,{catalogue:u,edge:s});s.result({data:{snapshot:m&&P(m),reference:l,...nt(f)},text:z(`Deleted snapshot '${l}', ${rt(f)}`,s),bare:l})}catch(c){i.error=
c,i.hasError=!0}finally{const c=$r(i);c&&await c}}))},"deleteVerb");async function Rr(o,e,{catalogue:r,edge:{product:t,c:n}}){const s=e?await t.deleteDamaged(o.
ref,r,n):void 0;if(s!==void 0)return{snapshot:null,space:s};const{space:i,...c}=await t.deleteSnapshot({name:o,force:e},r,n);return{snapshot:c,space:i}}a(Rr,"re\
move");async function kr({ref:o},{store:e},r){const{c:t}=r;if(await Or(o,e,t))return;const n={project:_.sT,name:o.name},s=o.project!==_.sT&&await e.read(n,t)!==
void 0;throw new E.m_(`Snapshot '${(0,_.SN)(o)}' not found`,{hint:`${s?`There is a global one: vm snapshot delete ${(0,_.SN)(n)}`:"See what there is with: vm sn\
apshot list"}${Se(r)}`,fields:{project:o.project,name:o.name}})}a(kr,"mustExist");async function Or(o,e,r){try{return await e.read(o,r)!==void 0}catch(t){if(t instanceof
E.cs)return!0;throw t}}a(Or,"isThere");var jr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,
n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Tr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Dr=a((o,e)=>{const r=o.command("export").summary("write a snapshot to one portable file").description("Write a snapshot to one portable file: checksum\
med, readable with tar, sha256sum and docker load alone").argument("<name>","base, my-app/base, or @base (global)").option("-o, --output <file>","the file, a fo\
lder to put it in, or s3://bucket/key (default: ./<name>.snapshot.tar.gz); .tar.zst is faster").option("--compress <level>","from 1 (fast) to 9 (small)","6").addOption(
new b.c$("--format <format>","one file, or the same files in a plain folder").choices(["file","dir"]).default("file")).option("--include-volumes","take along wh\
at volumes and captured bind mounts hold; without it the bundle says what it lacks").addOption(J()).option("--force","replace a file that is there");for(const t of ae())
r.addOption(t);L(r,{examples:["vm snapshot export @vibe-base","vm snapshot export ci --output /mnt/usb/ci.snapshot.tar.zst --compress 3","vm snapshot export ci \
--output s3://team/ci.snapshot.tar.gz","vm snapshot export my-app/before-upgrade --include-volumes"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVA\
ILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_EXHAUSTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,p=he("--compress",n.compress,{from:1,to:9}),l=n.format==="dir";if(l&&r.getOptionValueSource("compress")==="cli")throw new E.dz("--compress does not go wi\
th --format dir: files in a folder are not compressed",{hint:"Leave one of them out"});const f=jr(i,await s.catalogue({create:!1}),!0),m=await(0,q.bd)(t,{project:n.
project,cwd:c.cwd,catalogue:f,c:u}),h=l?(0,Q.E2)(n.output??`${m.ref.name}.snapshot`,c):await(0,Q.Uf)(n.output,`${m.ref.name}.snapshot.tar.gz`,c),y={name:m,output:h,
level:p,force:n.force===!0,includeVolumes:n.includeVolumes===!0,...l&&{format:"folder"}},R=await d.exportSnapshot(y,f,u);s.result({data:{snapshot:P(R),path:R.path,
size_bytes:R.size,sha256:R.sha256,left_out:R.leftOut,seconds:R.seconds},text:z(`Exported '${(0,_.SN)(R.ref)}' to ${R.path} (${(0,T.z3)(R.size)}, in ${(0,A.Xo)(R.
seconds)})`,s),bare:R.path,next:`sha256: ${R.sha256}
On another machine: vm snapshot import ${(0,de.dz)(R.path)===void 0?(0,Y.basename)(R.path):R.path}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Tr(i);c&&
await c}}))},"exportVerb");var xr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Pr=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Nr=a((o,e)=>{const r=o.command("import").summary("take in a snapshot from a file").description("Take in a snapshot from a bundle file. Every byte is c\
hecked before anything is visible; no Docker is needed").argument("<file>","a bundle that vm snapshot export wrote, whatever its name: a file, a folder, - (stan\
dard input) or s3://bucket/key").option("--name <name>","another name than it had: base, my-app/base, or @base (global)").option("--project <project>","the proj\
ect it goes to (default: its own for a Compose project and for what has volumes, else global)").option("--verify","check every byte; always done").option("--for\
ce","replace a snapshot of this name").addOption(se());for(const t of ae())r.addOption(t);L(r,{examples:["vm snapshot import ~/Downloads/vibe-base.snapshot.tar.\
gz","vm snapshot import base.snapshot.tar.zst --name base-2026-11","vm snapshot import s3://team/ci.snapshot.tar.gz"],exits:ce}),r.action((t,n)=>e(n,s=>yt(t,n,s)))},
"importVerb");async function yt(o,e,r){const t={stack:[],error:void 0,hasError:!1};try{const n={path:(0,Q.E2)(o,r.terminal),force:e.force===!0,confirmPlatform:be(
r,e.yes),...(0,q.Dh)({name:e.name,project:e.project})},s=xr(t,await r.catalogue({create:!0}),!0);Ar(await r.product.importSnapshot(n,s,r.c),r)}catch(n){t.error=
n,t.hasError=!0}finally{const n=Pr(t);n&&await n}}a(yt,"importBundle");function Ar(o,e){const r=(0,_.SN)(o.ref);e.result({data:{snapshot:P(o),stats:V(o.stats),seconds:o.
seconds},text:z(`Imported snapshot '${r}': ${(0,T.z3)(o.manifest.size_bytes)}, ${qe(o.stats,o.manifest)}, in ${(0,A.Xo)(o.seconds)}`,e),bare:r,next:`Use it with\
: vm snapshot restore ${r}${Se(e)}`})}a(Ar,"imported");function Et(o){return new b.c$("--format <format>",o).choices(["table","json","yaml"]).default("table")}a(
Et,"formatOption");async function bt(o,{format:e,json:r}){if(r===!0&&e==="yaml")throw new E.dz("--json and --format yaml exclude each other",{hint:"Give one of \
them"});return e==="yaml"?await ne(o):e==="json"?K(o):void 0}a(bt,"formatted");var Ir=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
Cr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const Mr=a((o,e)=>{const r=o.command("inspect").summary("show all that is known of one snapshot").description("Show one\
 snapshot: what it is, where it comes from and what it holds; as data the whole manifest").argument("<name>","base, my-app/base, or @base (global)").addOption(Et(
"table, or the manifest as data")).addOption(J());L(r,{examples:["vm snapshot inspect @vibe-base","vm snapshot inspect ci --format json | jq .languages"],exits:[
"ERR_NOT_FOUND","ERR_INTEGRITY","ERR_UNSUPPORTED"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,c:u}=s,
p=Ir(i,await s.catalogue({create:!1}),!0),l=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u}),f=await d.inspect(l,p,u);await ke(s);const m=W(f),h=await bt(
m,n);s.result({data:m,text:h??No(f,{bold:x(c.stdout,c.env)}),bare:h??`${(0,_.SN)(f.ref)}@${f.digest}`})}catch(c){i.error=c,i.hasError=!0}finally{const c=Cr(i);c&&
await c}}))},"inspectVerb"),Lr=22;function Ur(o,e){const{project:r,showDigest:t,ofContainer:n=!1,mayCut:s,width:i,bold:c}=e,d=new Set(o.filter(({ref:h})=>h.project===
r).map(({ref:h})=>h.name)),u=a(({ref:h})=>h.project===r?h.name:h.project!=="global"?`${h.project}/${h.name}`:d.has(h.name)?`@${h.name}`:h.name,"nameOf"),p=a(h=>[
{title:"NAME",cell:u},...n?[vt]:Wr,{title:"TRIGGER",cell:a(({manifest:y})=>y.trigger??"","cell"),drop:6},{title:"TYPE",cell:a(({manifest:y})=>y.is_global?"globa\
l":"project","cell"),drop:8},{title:"CREATED",cell:a(({manifest:y})=>(0,A.Yi)(new Date(y.created_at)),"cell")},{title:"SIZE",cell:a(({manifest:y})=>(0,T.z3)(y.size_bytes),
"cell"),align:"right"},{title:"PLATFORM",cell:a(({manifest:y})=>y.platform,"cell"),drop:4},...n?[]:Hr,{title:"PROTECTED",cell:a(({isProtected:y})=>y?"yes":"","c\
ell"),drop:1},...h,{title:"CONTEXT",cell:a(({manifest:y})=>y.context??"","cell"),least:12,drop:2},{title:"RUN",cell:a(({manifest:y})=>y.run_id??"","cell"),least:8,
drop:7},{title:"DESCRIPTION",cell:a(({manifest:y})=>y.description,"cell"),least:18}],"columns");if(!t)return me(o,p([]),{width:i,bold:c});const l={title:"DIGEST",
cell:zr},f=me(o,p([l]),{width:i,bold:c});return f.split(`
`).every(h=>(0,k.stripVTControlCharacters)(h).length<=i)||!s?f:me(o,p([{...l,least:Lr}]),{width:i,bold:c})}a(Ur,"renderList");function zr({digest:o,manifest:e}){
return e.kind==="image"?e.image_digest:o}a(zr,"digestOfKind");function Br({manifest:o}){return o.container?.name??""}a(Br,"containerOf");function Fr({digest:o}){
return o.slice(7).slice(0,12)}a(Fr,"shortId");function Vr({manifest:o}){return[...Object.entries(o.languages).map(([e,r])=>`${e} ${r}`),...o.tools].join(", ")}a(
Vr,"software");const vt={title:"ID",cell:Fr},Wr=[{...vt,drop:12},{title:"KIND",cell:a(({manifest:o})=>o.kind,"cell"),drop:11},{title:"CONTAINER",cell:Br,drop:9}],
Hr=[{title:"LANGUAGES/TOOLS",cell:Vr,least:15,drop:5},{title:"SOURCE",cell:a(({manifest:o})=>(0,I.v)(o).type,"cell"),drop:10},{title:"GIT",cell:Gr,drop:3}];function Gr({
manifest:o}){return o.git?.commit==null?"":`${o.git.commit.slice(0,8)}${o.git.dirty?"*":""}`}a(Gr,"git");var Kr=function(o,e,r){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=
e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="functi\
on")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,
async:r})}else r&&o.stack.push({async:!0});return e},Yr=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppresse\
d during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().
then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:
function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Xr=a((o,e)=>{const r=o.command("list").alias("ls").summary(
"show the snapshots, newest first").description("Show the snapshots of all projects, newest first; columns that do not fit are left out, and GIT ends in * where\
 the folder had changes").option("--project <project>","only those of this project (global: those of none)").option("--filter <pattern>","only names that match:\
 a glob (node-*), or a part of the name").option("--container <name>","only those of this container, by its name or its id").addOption(Et("table, or all fields \
as data")).option("--show-digest","a column with the digest: of an image that of the image, else that of the snapshot");L(r,{examples:["vm snapshot list","vm sn\
apshot list --filter 'vibe-*' --format json | jq -r '.[].digest'"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s=t.
project===void 0||t.project===_.sT?t.project:(0,_.XB)(t.project),[i]=await Promise.all([Qr({...t,project:s},n),ke(n)]),c=i.map(P),d=await bt(c,t),u=i.map(({ref:l})=>(0,_.
SN)(l)).join(`
`),p=i.length===0;n.result({data:c,text:d??(p?"":await Jr(i,t,n)),bare:d??u,...d===void 0&&p?{next:Zr(t)}:{}})}))},"listVerb");async function Qr({project:o,filter:e,
container:r},t){const{product:n,c:s}=t,{isNamed:i}=await t.store();try{const c={stack:[],error:void 0,hasError:!1};try{const d=Kr(c,await t.catalogue({create:!1}),
!0),u={...o===void 0?{}:{project:o},...e===void 0?{}:{filter:e},...r===void 0?{}:{container:r}};return await n.list(u,d,s)}catch(d){c.error=d,c.hasError=!0}finally{
const d=Yr(c);d&&await d}}catch(c){if(c instanceof E.m_&&!i)return[];throw c}}a(Qr,"listAll");async function Jr(o,{showDigest:e,container:r},{terminal:t}){const n=await(0,Pe.
p)(t.cwd).catch(()=>""),s=x(t.stdout,t.env);return Ur(o,{project:n,showDigest:e===!0,ofContainer:r!==void 0,mayCut:t.stdout.columns!==void 0,width:S(t),bold:s})}
a(Jr,"table");function Zr({filter:o,project:e,container:r}){return r!==void 0?`No snapshots of the container '${r}'. Make one with: vm snapshot create --contain\
er ${r}`:o!==void 0?`No snapshot's name matches '${o}'`:e!==void 0?`No snapshots in project '${e}'`:"No snapshots yet. Make one with: vm snapshot build <name> <\
folder>, or: vm snapshot import <file>"}a(Zr,"emptyText");var qr=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Ob\
ject expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
en=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const tn=_t("protect",{summary:"keep a snapshot from being cleaned up or deleted",description:"Keep a snapshot whatever\
 the rules of clean say; delete refuses it too, unless it is forced. The snapshot itself does not change",done:"is protected now",already:"was protected already"}),
on=_t("unprotect",{summary:"let a protected snapshot be cleaned up again",description:"Let clean and delete treat a protected snapshot like any other",done:"is \
no longer protected",already:"was not protected"});function _t(o,{summary:e,description:r,done:t,already:n}){return(s,i)=>{const c=s.command(o).summary(e).description(
r).argument("<name>","base, my-app/base, or @base (global); a bare name means the current project only").addOption(J());L(c,{examples:[`vm snapshot ${o} @vibe-b\
ase`],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED"]}),c.action((d,u)=>i(u,async p=>{const l={stack:[],error:void 0,hasError:!1};try{const{terminal:f,product:m,
c:h}=p,y=qr(l,await p.catalogue({create:!1}),!0),R=await(0,q.qU)(d,{project:u.project,cwd:f.cwd,catalogue:y,c:h}),{changed:B,...H}=await m[o]({name:R},y,h),ee=(0,_.
SN)(R.ref);p.result({data:{snapshot:P({...H,isProtected:o==="protect"}),changed:B},text:z(`Snapshot '${ee}' ${B?t:n}`,p),bare:ee})}catch(f){l.error=f,l.hasError=
!0}finally{const f=en(l);f&&await f}}))}}a(_t,"verbOf");var rn=w(24049),nn=w(96452);async function sn(o,e,r){const{product:t,c:n}=r,{name:s,containerName:i,preserveNetworks:c,
preserveVolumes:d="copies",yes:u}=o,p={name:s,...i!==void 0&&{containerName:i},preserveNetworks:c===!0,volumes:d===!0?"copies":d,confirmPlatform:be(r,u)},l=await t.
restoreContainer(p,{catalogue:e,provider:await t.openContainers()},n),{machine:f,bytes:m,seconds:h}=l,y=Object.entries(f.ports).map(([B,H])=>`${B} at ${H}`),R=[
f.running?"running":"not started",...y].join(", ");r.result({data:{snapshot:P(l),...an(f),moved_bytes:m,seconds:h},text:z(`Restored '${(0,_.SN)(l.ref)}' as the \
container ${f.name} in ${(0,A.Xo)(h)}: ${R}`,r),bare:f.name,next:f.running?`Look into it with: docker exec -it ${f.name} sh`:`Start it with: docker start ${f.name}`})}
a(sn,"restoreContainer");function an({id:o,name:e,image:r,running:t,volumes:n,ports:s}){return{id:o,name:e,image:r,running:t,volumes:n,ports:s}}a(an,"restore_co\
ntainer_machineData");async function cn({name:o,yes:e,...r},t,n){const{terminal:s,product:i,c}=n,d={name:o,...r,directory:s.cwd,confirmPlatform:be(n,e),confirm:a(
h=>dn(h,{yes:e,keep:r.keepPrevious,edge:n}),"confirm")},u=await i.restoreProject(d,{catalogue:t,provider:await i.openCompose()},c),{machine:p,bytes:l,seconds:f}=u,
m=(0,_.SN)(u.ref);n.result({data:{snapshot:P(u),...fn(p),moved_bytes:l,seconds:f},text:z(`Restored '${m}' as the project ${p.project} in ${(0,A.Xo)(f)}: ${fe(p.
containers.length,"container")}, ${fe(Object.keys(p.volumes).length,"volume")}`,n),bare:p.project,next:[`Go on in ${p.directory} with docker compose as always: ${p.
override} holds the project to this snapshot`,...un(p)].join(`
`)})}a(cn,"restoreProject");async function dn({project:o,containers:e,volumes:r,files:t,bindMounts:n},{yes:s,keep:i,edge:c}){const d=[...e.length>0?[fe(e.length,
"container")]:[],...r.length>0?[`${fe(r.length,"volume")} (${r.map(gt).join(", ")})`]:[],...t.length>0?[fe(t.length,"file")]:[],...n.length>0?[`${fe(n.length,"b\
ind mount")} (${n.join(", ")}), kept aside`]:[]];if(e.length+r.length+n.length+t.length===0)return;const u=i?"kept beside it":"removed when the new ones run and\
 are healthy";await c.confirm("Continue?",{yes:s,warning:`The project '${o}' is replaced: ${d.join(", ")}; what is there now is ${u}`,refusal:new E.dz(`Restorin\
g replaces the project '${o}': ${d.join(", ")}, and there is no terminal to ask at`,{hint:"Use --yes to replace it without a question, or --as <project> to rest\
ore beside it"})})}a(dn,"restore_project_confirm");function un({previous:o,previousFiles:e}){return[...e===void 0?[]:[`The files that were replaced are in ${e}`],
...o.containers.length===0?[]:[`The old containers are kept, stopped: ${o.containers.join(", ")}`],...o.volumes.length===0?[]:[`The old volumes are kept: ${o.volumes.
map(gt).join(", ")}`]]}a(un,"kept");function fn(o){const{project:e,directory:r,containers:t,volumes:n,override:s,bindMounts:i,previousFiles:c,previous:d}=o;return{
project:e,directory:r,containers:t,volumes:n,override:s,bind_mounts:i,previous_files:c??null,previous:d}}a(fn,"restore_project_machineData");function fe(o,e){return`${o}\
 ${e}${o===1?"":"s"}`}a(fe,"counted");function gt(o){return/^[0-9a-f]{64}$/.test(o)?o.slice(0,12):o}a(gt,"restore_project_short");var pn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},ln=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const hn=a((o,e)=>{const r=o.command(
"restore").summary("give a snapshot to the Docker daemon").description("Give a snapshot to the Docker daemon. A Compose project gets new volumes and containers;\
 the old ones go when the new ones run and are healthy, and come back if they do not. An image carries the references it had, or those of --tag, and one of ours\
: vm-snapshot/<project>/base:<name>. A reference that points to another image is moved after a question, or with --force").argument("<name>","base, my-app/base,\
 or @base (global)").addOption(new b.c$("--tag <reference>","a reference to give the image instead of those it had; repeatable").argParser(le)).addOption(new b.
c$("--foreign-tags <how>","an imported image: give it the references that it came with, or not; asked on a terminal, else none").choices(["keep","none"])).addOption(
J()).option("--force","move references that point to another image").addOption(se()).addOption(new b.c$("--via <way>","how the image travels into the daemon").choices(
["auto","pull","load"]).default("auto")).option("--as <project>","a Compose project: under this name, beside the one that was captured").option("--keep-previous",
"a Compose project: keep the old containers, stopped and renamed, and the old volumes").option("--bind-mounts <folder>","a Compose project: put captured bind mo\
unts from outside its folder below this one; without it they are not restored").option("--wait-timeout <duration>","a Compose project: how long it may take unti\
l all run and are healthy (default: 5m, or as long as a health check says): 90s, 20m").option("--no-wait","a Compose project: start everything and wait for noth\
ing").option("--container-name <name>","a container: the name of the new one (default: its name with a number, such as agent-2)").option("--preserve-networks","\
a container: join the networks that it was in").addOption(new b.c$("--preserve-volumes [how]","a container: new volumes with what was captured, the live ones of\
 the original, or empty ones").choices(["copies","shared","none"]).preset("copies").default("copies")).option("--max-age <duration>","refuse one that was made l\
onger ago, as if it were not there: 12h, 30d, 8w").option("--from <location>","restore from there, without a copy here: a folder or s3://bucket/prefix");for(const t of ae())
r.addOption(t);L(r,{examples:["vm snapshot restore before-upgrade","vm snapshot restore before-upgrade --as trial","vm snapshot restore @vibe-base","vm snapshot\
 restore ci --tag ci:today --force","docker run --rm -it $(vm snapshot restore ci --quiet)"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRIT\
Y","ERR_UNSUPPORTED","ERR_EXHAUSTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{terminal:c,product:d,
c:u}=s,p=pn(i,await s.catalogue({create:!1,location:n.from}),!0),l=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u}),{manifest:f}=await d.inspect(l,
p,u);if(En(n,f.kind),yn({ref:l.ref,manifest:f},n),f.kind==="compose")return await cn({name:l,...n.as!==void 0&&{as:n.as},keepPrevious:n.keepPrevious===!0,...n.bindMounts!==
void 0&&{bindMounts:(0,Y.resolve)(c.cwd,n.bindMounts)},wait:wn(n),yes:n.yes},p,s);if(f.kind==="container")return await sn({name:l,...n},p,s);const m=await d.openDocker(),
h={name:l,force:n.force===!0,via:n.via,foreignTags:n.foreignTags??mn(s),confirmPlatform:be(s,n.yes),...n.tag===void 0?{}:{tags:n.tag}};vn(await bn(h,y=>d.restore(
y,{catalogue:p,provider:m},u),s),s)}catch(c){i.error=c,i.hasError=!0}finally{const c=ln(i);c&&await c}}))},"restoreVerb");function mn({terminal:o,flags:e,c:r}){
return e.json===!0||!N(o)?"none":async t=>(r.log.warn(`this snapshot was imported, and its image calls itself ${t.map(v).join(", ")}`),await Be("Give it these n\
ames here?",o,r.signal))}a(mn,"foreignTags");function wn({wait:o,waitTimeout:e}){return{none:o===!1,...e!==void 0&&{timeout:(0,A.E9)(e,"90s or 20m")}}}a(wn,"wai\
tOf");function yn({ref:o,manifest:e},{maxAge:r}){if(r===void 0||!(0,rn.t)({manifest:e},(0,A.E9)(r,"12h, 30d or 8w")))return;const t=(0,A.Yi)(new Date(e.created_at));
throw new E.m_(`Snapshot '${(0,_.SN)(o)}' is older than ${r}: it was made at ${t}`,{hint:"Make a new one with vm snapshot create or build --force, or leave out \
--max-age"})}a(yn,"refuseOld");function En(o,e){const{as:r,keepPrevious:t,bindMounts:n,waitTimeout:s,wait:i,tag:c,via:d,containerName:u,preserveNetworks:p}=o,l={
as:r!==void 0,keepPrevious:t===!0,bindMounts:n!==void 0,waitTimeout:s!==void 0,noWait:i===!1,tags:c!==void 0,via:d!=="auto",containerName:u!==void 0,preserveNetworks:p===
!0};(0,nn.G)(l,e,f=>f==="tags"?"--tag":ve(f))}a(En,"refuseForeignFlags");async function bn(o,e,r){try{return await e(o)}catch(t){if(!(t instanceof E.fK)||o.force)
throw t;const n=new E.fK(t.message,{hint:"Use --force to move it, or --tag to give the image another reference",cause:t,fields:t.fields});return await r.confirm(
"Move it to this snapshot?",{yes:void 0,warning:t.message,refusal:n}),await e({...o,force:!0})}}a(bn,"askToMove");function vn(o,e){const{machine:r,bytes:t,seconds:n}=o,
s=(0,_.SN)(o.ref),i=`${(0,T.z3)(t)} by ${r.via} in ${(0,A.Xo)(n)}`,c=r.references.filter(u=>u!==r.image),d=c.length===0?"":`; also ${c.join(", ")}`;e.result({data:{
snapshot:P(o),image:r.image,references:r.references,changed:r.changed,via:r.via,moved_bytes:t,seconds:n},text:z(r.changed?`Restored '${s}' as ${r.image} (${i})${d}`:
`'${s}' is there already as ${r.image}${d}`,e),bare:r.image,next:`Run it with: docker run --rm -it ${r.image}`})}a(vn,"restored");var _n=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},gn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const $n=a((o,e)=>{const r=o.command(
"stats").summary("show what the snapshots take and save").description("Show how much the repository holds, what that saves, and how much of it is of which conta\
iner");L(r,{examples:["vm snapshot stats","vm snapshot stats --json"],exits:["ERR_NOT_FOUND","ERR_UNSUPPORTED"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,
hasError:!1};try{const{product:i,c,terminal:d}=n,u=_n(s,await n.catalogue({create:!1}),!0),p=await i.stats(u,c),{location:l,snapshots:f,blobs:m,chunks:h,packs:y,
bytes:R,logicalBytes:B,containers:H}=p,ee=x(d.stdout,d.env),Le=H.length===0?"":`

${me(H,Sn,{width:S(d),bold:ee})}`;n.result({data:{location:l,snapshots:f,blobs:m,chunks:h,packs:y,size_bytes:B,stored_bytes:R,containers:H.map(Rn)},text:`${ge(kn(
p),{bold:ee})}${Le}`,bare:String(R)})}catch(i){s.error=i,s.hasError=!0}finally{const i=gn(s);i&&await i}}))},"statsVerb"),Sn=[{title:"CONTAINER",cell:a(({name:o})=>o,
"cell")},{title:"SNAPSHOTS",cell:a(({snapshots:o})=>String(o),"cell"),align:"right"},{title:"SIZE",cell:a(({logicalBytes:o})=>(0,T.z3)(o),"cell"),align:"right"},
{title:"OLDEST",cell:a(({oldest:o})=>(0,A.Yi)(new Date(o)),"cell"),drop:1},{title:"NEWEST",cell:a(({newest:o})=>(0,A.Yi)(new Date(o)),"cell")}];function Rn({logicalBytes:o,
...e}){return{...e,size_bytes:o}}a(Rn,"containerData");function kn({location:o,snapshots:e,blobs:r,chunks:t,packs:n,bytes:s,logicalBytes:i}){const c=s>0&&i>s?`,\
 ${(i/s).toFixed(1)} times smaller`:"";return[["Location",o],["Snapshots",`${e}, ${(0,T.z3)(i)} together`],["On disk",`${(0,T.z3)(s)}${c}`],["Content",`${r} blo\
bs of ${t} chunks in ${n} packs`]]}a(kn,"facts");var On=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expe\
cted.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(
function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},
jn=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,
n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.
async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="Suppr\
essedError",t.error=o,t.suppressed=e,t});const Tn=a((o,e)=>{const r=o.command("tag").summary("give a snapshot one more name").description("Give a snapshot one m\
ore name, with the same digest. A name is taken once, and moves with --force only").argument("<name>","base, my-app/base, or @base (global); base@sha256:… only \
if it holds exactly this content").argument("<new-name>","the other name: stable, my-app/stable, or @stable (global)").addOption(J()).option("--force","move the\
 new name from another snapshot to this one");L(r,{examples:["vm snapshot tag @vibe-2026-11 @vibe-stable --force","vm snapshot tag ci ci-before --store s3://tea\
m-snapshots"],exits:["ERR_NOT_FOUND","ERR_EXISTS","ERR_DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_CONFLICT"]}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],
error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i,l={project:s.project,cwd:d.cwd},f=await(0,q.oW)(n,l),m=On(c,await i.catalogue({create:!1}),!0),h=await(0,q.
bd)(t,{...l,catalogue:m,c:p}),{changed:y,...R}=await u.tag({name:h,to:f,force:s.force===!0},m,p),[B,H]=[(0,_.SN)(h.ref),(0,_.SN)(f)];i.result({data:{snapshot:P(
R),changed:y},text:z(y?`'${B}' is now '${H}' too`:`'${H}' is '${B}' already`,i),bare:H})}catch(d){c.error=d,c.hasError=!0}finally{const d=jn(c);d&&await d}}))},
"tagVerb");var Oe=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},$t=(function(o){return function(e){function r(i){e.
error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.
async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){
return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const St="rep\
lace another snapshot of this name, and check again what the repository already records as held",Dn=a((o,e)=>{const r=o.command("push").summary("copy a snapshot\
 to another repository").description("Copy a snapshot to another repository, under the same name and with the same digest. Only content that is missing there tr\
avels, and what arrived is not sent again should it be stopped").argument("<name>","base, my-app/base, or @base (global)").argument("<location>","the other repo\
sitory: a folder or s3://bucket/prefix; made where there is none").addOption(J()).option("--force",St);for(const t of ae())r.addOption(t);L(r,{examples:["vm sna\
pshot push @vibe-base s3://team-snapshots","vm snapshot push ci /mnt/nfs/snapshots --force"],exits:ce}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,
hasError:!1};try{const{terminal:d,product:u,c:p}=i,l=Oe(c,await i.catalogue({create:!1}),!0),f=await(0,q.bd)(t,{project:s.project,cwd:d.cwd,catalogue:l,c:p}),m=Oe(
c,await i.remote(n,{create:!0}),!0),h=await u.push({name:f,force:s.force===!0},{catalogue:l,remote:m},p);Rt(h,{done:`Pushed '${(0,_.SN)(h.ref)}' to`,location:m.
store.location},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=$t(c);d&&await d}}))},"pushVerb"),xn=a((o,e)=>{const r=o.command("pull").summary("copy a sna\
pshot from another repository").description("Copy a snapshot from another repository, under the same name and with the same digest. Only content that is missing\
 here travels, and what arrived is not fetched again should it be stopped").argument("<name>","base, my-app/base, or @base (global), as it is called there; or a\
 bundle such as artifact:owner/repo/base").argument("[location]","the other repository: a folder or s3://bucket/prefix; none for a bundle, which is imported").addOption(
J()).option("--force",St).addOption(se());for(const t of ae())r.addOption(t);L(r,{examples:["vm snapshot pull @vibe-base s3://team-snapshots","vm snapshot pull \
artifact:octo/app/base"],exits:ce}),r.action((t,n,s)=>e(s,async i=>{const c={stack:[],error:void 0,hasError:!1};try{const{terminal:d,product:u,c:p}=i;if(n===void 0)
return await Pn(t,s,i);const l=Oe(c,await i.remote(n,{create:!1}),!0),f=await(0,q.bd)(t,{project:s.project,cwd:d.cwd,catalogue:l,c:p}),m=Oe(c,await i.catalogue(
{create:!0}),!0),h=await u.pull({name:f,force:s.force===!0},{catalogue:m,remote:l},p),y=`Use it with: vm snapshot restore ${(0,_.SN)(h.ref)}${Se(i)}`;Rt(h,{done:`\
Pulled '${(0,_.SN)(h.ref)}' from`,location:l.store.location,next:y},i)}catch(d){c.error=d,c.hasError=!0}finally{const d=$t(c);d&&await d}}))},"pullVerb");async function Pn(o,e,r){
if(!(0,de.bn)(o))throw new E.dz(`Pull '${o}' from where?`,{hint:"Give the other repository as the second argument: a folder or s3://bucket/prefix"});await yt(o,
e,r)}a(Pn,"pullBundle");function Rt(o,{done:e,location:r,next:t},n){const{changed:s,stats:i,seconds:c,manifest:d}=o,u=i.bytesStored===0?"nothing had to travel":
`${(0,T.z3)(i.bytesStored)} travelled${et(i.bytesNew,d.size_bytes)}`;n.result({data:{snapshot:P(o),location:r,changed:s,stats:V(i),seconds:c},text:z(`${e} ${r}:\
 ${(0,T.z3)(d.size_bytes)}, ${u}, in ${(0,A.Xo)(c)}`,n),bare:(0,_.SN)(o.ref),...t===void 0?{}:{next:t}})}a(Rt,"transferred");var Nn=function(o,e,r){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=
t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.
push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},An=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,
"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(
t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=
1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const In=a((o,e)=>{const r=o.command(
"unlock").summary("give up processes that were killed and keep others out").description("Give up processes that were killed on another machine or in another con\
tainer while they wrote to a folder. By themselves others do so ten minutes after the last sign of life").option("-f, --force","also processes that gave a sign \
of life: one that lives ends with an error and changes nothing");L(r,{examples:["vm snapshot unlock","vm snapshot unlock --store /mnt/nfs/snapshots"],exits:["ER\
R_NOT_FOUND","ERR_DENIED","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};try{const i=Nn(s,await n.catalogue(
{create:!1}),!0),{stopped:c}=await n.product.unlock({force:t.force===!0},i,n.c),d=c.map(({who:u,doing:p})=>`${u}, which was ${p}`);n.result({data:{location:i.store.
location,stopped:c.map(({who:u,doing:p,quietMs:l})=>({process:u,doing:p,quiet_seconds:Math.round(l/1e3)}))},text:d.length===0?"Nobody is locked out":z(`Gave up ${d.
join("; ")}`,n),bare:d.join(`
`)})}catch(i){s.error=i,s.hasError=!0}finally{const i=An(s);i&&await i}}))},"unlockVerb"),Cn=a((o,e)=>{const r=o.command("validate").summary("tell whether a con\
tainer can be captured, and what of it").description("Tell whether a container can be captured: whether it is there and in a state for it, which volumes go alon\
g and what does not. Captures nothing").argument("<container>","its name or id");L(r,{examples:["vm snapshot validate webapp","vm snapshot validate webapp --qui\
et && vm snapshot create --container webapp"],exits:["ERR_NOT_FOUND","ERR_DENIED","ERR_UNAVAILABLE","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const{product:i,
c,terminal:d}=s,p=await(await i.openContainers()).examine({kind:"container",container:t,quiesce:!1,includeEnv:!1},c);await ke(s);const{id:l,name:f,state:m,image:h,
volumes:y,notCaptured:R}=p;s.result({data:{container:{id:l,name:f},state:m,image:h,volumes:y,not_captured:R},text:[z(`The container ${f} can be captured`,s),ge(
Mn(p),{bold:x(d.stdout,d.env)})].join(`
`),bare:f})}))},"validateVerb");function Mn({id:o,state:e,image:r,volumes:t,notCaptured:n}){return[["Id",o.slice(0,12)],["State",e==="running"?"running; --quies\
ce pauses it meanwhile":e],["Image",r],["Volumes",t.join(", ")],...n.map(s=>["Left out",s])]}a(Mn,"validate_facts");var Me=function(o,e,r){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!=
"function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,
dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},kt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.
resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){
r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const Ln=a((o,e)=>{const r=o.command("verify").
summary("check every byte against its digest").description("Read every byte and check it against its digest: of one snapshot, of a bundle file without importing\
 it, or of everything there is").argument("[name-or-file]","a snapshot, or a bundle: a path with ./, ../, ~ or / in front, a name that ends in .tar.gz, .tar.zst\
, .tgz or .tar, or s3://bucket/key").addOption(J()).option("--repair","put right what is damaged, as far as it can be: of everything there is, so without a name").
option("--from <location>","with --repair: another repository that holds what is damaged or missing here");L(r,{examples:["vm snapshot verify","vm snapshot veri\
fy @vibe-base","vm snapshot verify ~/Downloads/vibe-base.snapshot.tar.gz","vm snapshot verify --repair --from s3://team-snapshots"],exits:["ERR_NOT_FOUND","ERR_\
DENIED","ERR_UNAVAILABLE","ERR_INTEGRITY","ERR_UNSUPPORTED","ERR_CONFLICT"]}),r.action((t,n)=>e(n,async s=>{const i={stack:[],error:void 0,hasError:!1};try{const{
terminal:c,product:d,c:u}=s;if(n.repair===!0||n.from!==void 0)return await Un(t,n,s);if(t!==void 0&&zn(t)){const f=await d.verifyBundleFile((0,Q.E2)(t,c),u);je(
f,{what:v(t),isFile:!0},s);return}const p=Me(i,await s.catalogue({create:!1}),!0);if(t===void 0){const f=await d.verify({},p,u);je(f,{what:Ot(f.snapshots)},s);return}
const l=await(0,q.bd)(t,{project:n.project,cwd:c.cwd,catalogue:p,c:u});je(await d.verify({name:l},p,u),{what:`snapshot '${(0,_.SN)(l.ref)}'`},s)}catch(c){i.error=
c,i.hasError=!0}finally{const c=kt(i);c&&await c}}))},"verifyVerb");async function Un(o,{repair:e,from:r},t){const n={stack:[],error:void 0,hasError:!1};try{if(e!==
!0)throw new E.dz("--from goes with --repair only",{hint:"Add --repair, or leave --from out"});if(o!==void 0)throw new E.dz("--repair is for everything there is\
, not for one name or file",{hint:`Leave '${v(o)}' out`});const s=Me(n,await t.catalogue({create:!1,mend:!0}),!0),i=Me(n,r===void 0?void 0:await t.remote(r,{create:!1}),
!0),c=await t.product.repair({catalogue:s,remote:i},t.c);je(c,{what:Ot(c.snapshots),repaired:c.repaired},t)}catch(s){n.error=s,n.hasError=!0}finally{const s=kt(
n);s&&await s}}a(Un,"repair");function Ot(o){return`${o} ${o===1?"snapshot":"snapshots"}`}a(Ot,"verify_counted");function zn(o){return/^(\.{0,2}|~)\//.test(o)||
(0,de.dz)(o)!==void 0||(0,de.bn)(o)}a(zn,"isFile");const Bn={file:"Get the file again from where it came, or export it again",snapshots:"Repair it with: vm snap\
shot verify --repair; --from <location> names another repository that holds the same",repaired:"What is left can be had back by creating, importing or pulling t\
he snapshots concerned again, with --force"};function je({findings:o,snapshots:e,bytes:r,seconds:t},{what:n,isFile:s=!1,repaired:i},c){const d=o.length===0,u=o.
map(({object:h,problem:y})=>`  ${s?"":`${v(h)}: `}${v(y)}`),p=(i??[]).map(({object:h,done:y})=>`  ${v(h)}: ${v(y)}`),l=`${(0,T.z3)(r)} read in ${(0,A.Xo)(t)}`,f=`${o.
length} ${o.length===1?"problem":"problems"}`,m=d?[z(`Verified ${n}: every byte is right (${l}, ${(0,T.CE)(r,t)})`,c)]:[`${f} ${i===void 0?"in":"left in"} ${n} \
(${l}):`,...u];c.result({data:{sound:d,findings:o,...i===void 0?{}:{repaired:i},snapshots:e,read_bytes:r,seconds:t},text:[...p.length===0?[]:["Repaired:",...p],
...m].join(`
`),bare:d?"":o.map(({object:h})=>v(h)).join(`
`),...d?{}:{exitCode:E.ai.ERR_INTEGRITY,next:Bn[s?"file":i===void 0?"snapshots":"repaired"]}})}a(je,"verified");var Fn=w(50868),Vn=w(58500);async function Wn(o,{
every:e,signal:r}){const t=performance.now();for(;!r.aborted;){await o();const n=performance.now()-t,s=e-n%e;await(0,Vn.setTimeout)(s,void 0,{signal:r}).catch(i=>{
if(!r.aborted)throw i})}}a(Wn,"runRounds");var Hn=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");
var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");n&&(t=a(function(){try{n.call(
this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},Gn=(function(o){return function(e){
function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)
try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).
then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(
s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,
t});const Kn=1e3,Yn=576*36e5,Xn=a((o,e)=>{const r=o.command("watch").summary("make a snapshot again and again").description("Make a snapshot of the Compose proj\
ect or the machine of this folder, or of a container, at once and then at every interval, until Ctrl-C. Its trigger is periodic, and its name is made by the nam\
ing_pattern of the configuration, whose limits keep the number down. A round that fails is told and does not end it").requiredOption("--every <duration>","from \
the start of one round to that of the next: 30s, 10m, 1h").option("--container <name>","a container, instead of the project").option("--description <text>","wha\
t they are, for people").addOption(J());for(const t of[it(),ct(),dt(),...pt(),lt(),...ae()])r.addOption(t);L(r,{examples:["vm snapshot watch --every 10m --conta\
iner webapp","vm snapshot --config snapshot-config.json watch --every 1h --quiesce"],exits:ce}),r.action(t=>e(t,async n=>{const s={stack:[],error:void 0,hasError:!1};
try{const i=Zn(t.every);if(!(0,ie._b)(await n.config(),"periodic"))return await mt("periodic",n);const c=Hn(s,await qn(t,n),!0);await Qn(t,i,n)}catch(i){s.error=
i,s.hasError=!0}finally{const i=Gn(s);i&&await i}}))},"watchVerb");async function Qn(o,e,r){const{c:t,product:n,terminal:s}=r,i=s.cwd,c=(0,at.V)(await(0,U.cE)(ut(
o),{directory:i,product:n,c:t}),{directory:i,spell:ft}),d={rounds:0,made:0,failed:0};let u;await Wn(f,{every:e,signal:t.signal});const p=d.failed===0?"":`, and ${d.
failed===1?"one round":`${d.failed} rounds`} failed`,l=d.made===1?"one snapshot":`${d.made} snapshots`;r.result({data:{...d,last:u??null},text:z(`Watched '${c.from}\
' until it was stopped: ${l} made${p}`,r),bare:u??""});async function f(){d.rounds+=1;try{const m=await ht({chosen:c,name:void 0,trigger:"periodic",flags:o},r);
if(m===void 0)return;d.made+=1,u=(0,_.SN)(m.ref),t.log.info(z(Ze(m),r))}catch(m){if(t.signal.aborted)return;if(d.rounds===1&&Jn(m))throw m;d.failed+=1;const h=m instanceof
E.JC&&m.hint!==void 0?` (${m.hint})`:"";t.log.warn(`this round failed, and the next one comes at its time: ${m instanceof Error?m.message:m}${h}`)}}a(f,"round")}
a(Qn,"watch");function Jn(o){return o instanceof E.dz||o instanceof E.m_}a(Jn,"isMistake");function Zn(o){const e=(0,A.E9)(o,"30s, 10m or 1h");if(e>=Kn&&e<=Yn)return e;
throw new E.dz(`--every '${o}' is not between 1s and 24d`,{hint:"For example: --every 10m"})}a(Zn,"intervalOf");async function qn({container:o,project:e,to:r,store:t},{
terminal:n,c:s}){const i=o===void 0?`${n.cwd} ${e??""}`:`container ${o}`;try{return await(0,Fn.Zd)(`watch ${i} ${r??t??""} ${n.env.DOCKER_HOST??""}`,s)}catch(c){
throw c instanceof E.fK?new E.fK("Another process watches this already",{hint:"Stop that one first",cause:c}):c}}a(qn,"watchAlone");const es=[Lo,Fo,zo,Bo,Uo],ts=[
Ko,_r,Xn,Cn,Xr,Mr,hn,wr,Sr,sr,tn,on,In,Ln,Dr,Nr,Dn,xn,Tn,$n];function os(o,e){const r=new b.uB("vm").description("Build a machine once and let everyone reuse it").
version(so.x,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput({writeOut:a(s=>e.stdout.write(s),"wr\
iteOut"),writeErr:a(s=>e.stdout.write(s),"writeErr"),outputError:a(()=>{},"outputError"),getOutHelpWidth:a(()=>S(e),"getOutHelpWidth"),getErrHelpWidth:a(()=>S(e),
"getErrHelpWidth"),getOutHasColors:a(()=>x(e.stdout,e.env),"getOutHasColors"),getErrHasColors:a(()=>x(e.stdout,e.env),"getErrHasColors")}).addHelpText("after",`\

EXAMPLES
  vm snapshot build @base . --file Dockerfile
  vm snapshot export @base
  vm snapshot --help`);for(const s of es)s(r,o);const t=r.command("snapshot").summary("capture, keep, carry and restore machines").description("Snapshots of ima\
ges, containers and Compose projects: capture them, keep them without duplicates, carry them as one file, restore them anywhere").option("--config <file>","what\
 happens at triggers, and how many snapshots stay (default: VM_SNAPSHOT_CONFIG, else ~/.config/vm/snapshot-config.json); before the verb").addHelpText("after",`\

NAMES
  base            in the current project; verbs that read look in global too
  my-app/base     in project my-app
  @base           global: belongs to no project
  base@sha256:…   only if it holds exactly this content
  1a2b3c4d5e6f    the one whose digest begins so: at least 8 digits, where no snapshot has that name`),n=a((s,i)=>o({...t.opts(),...s},i),"configured");for(const s of ts)
s(t,n);return $o(r,o),r}a(os,"buildProgram");const jt=["SIGINT","SIGTERM","SIGHUP"];function rs(o){const e=new AbortController;let r;const t=a(n=>{r!==void 0&&process.
exit(r),r=128+oe.constants.signals[n],o(),e.abort(new E.cc("Cancelled"))},"listener");for(const n of jt)process.on(n,t);return{signal:e.signal,get exitCode(){return r},
[Symbol.dispose]:()=>{for(const n of jt)process.off(n,t)}}}a(rs,"listenForSignals");var Tt=function(o,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="functio\
n")throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],r&&(n=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");n&&(t=a(function(){try{n.call(this)}catch(s){return Promise.reject(s)}},"dispose")),o.stack.push({value:e,dispose:t,async:r})}else r&&
o.stack.push({async:!0});return e},Dt=(function(o){return function(e){function r(i){e.error=e.hasError?new o(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}a(r,"fail");var t,n=0;function s(){for(;t=e.stack.pop();)try{if(!t.async&&n===1)return n=0,e.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var i=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(i).then(s,function(c){return r(c),s()})}else n|=1}catch(c){r(c)}if(n===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return a(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(o,e,r){
var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});async function ns(o=process.argv,{terminal:e=Z(),product:r=U.qM}={}){const t={stack:[],
error:void 0,hasError:!1};try{for(const p of[e.stdout,e.stderr])cs(p);let n;const s=Tt(t,rs(()=>n?.c.log.info("stopping…")),!1),{signal:i}=s;let c=0;const u=os(
a(async(p,l)=>{const f={stack:[],error:void 0,hasError:!1};try{const m=Tt(f,no(p,{terminal:e,product:r,signal:i}),!1);n=m,await l(m),c=m.exitCode}catch(m){f.error=
m,f.hasError=!0}finally{Dt(f)}},"run"),e);try{return await u.parseAsync([...o]),c}catch(p){if(ss(p))return 0;const l=i.aborted?new E.cc("Cancelled",{cause:p}):as(
p,is(u,o)),f={json:Te(o,["--json"]),verbose:Te(o,["-v","--verbose"])},m=$(l,e,f);return s.exitCode??m}}catch(n){t.error=n,t.hasError=!0}finally{Dt(t)}}a(ns,"mai\
n");function ss(o){return o instanceof b.b7&&(o.exitCode===0||o.code==="commander.help")}a(ss,"isHelp");function as(o,e){if(!(o instanceof b.b7))return o;const[
r="",t]=o.message.replace(/^error: /,"").split(`
`);return new E.dz(r,{hint:t?.replace(/^\(|\)$/g,"")??`See: ${e} --help`,cause:o})}a(as,"usageError");function is(o,e){const r=[o.name()];let t=o;const n=e.slice(
2).values();for(const s of n){if(s.startsWith("-")){t.options.find(({short:d,long:u})=>s===d||s===u)?.required===!0&&n.next();continue}const i=t.commands.find(c=>c.
name()===s||c.aliases().includes(s));if(i===void 0)break;r.push(i.name()),t=i}return r.join(" ")}a(is,"commandOf");function Te(o,e){const r=o.indexOf("--");return(r<
0?o:o.slice(0,r)).some(t=>e.includes(t))}a(Te,"isGiven");function cs(o){o.on("error",e=>{if(e.code!=="EPIPE")throw e})}a(cs,"ignoreClosedPipe");async function ds(){
const o=Z();return process.on("uncaughtException",e=>{const r=Te(process.argv,["-v","--verbose"]);process.exit($(e,o,{json:Te(process.argv,["--json"]),verbose:r}))}),
await ns(process.argv,{terminal:o})}a(ds,"runProcess")}),24049:((te,F,w)=>{w.d(F,{t:a(()=>k,"t")});function k({manifest:E},_){return Date.now()-Date.parse(E.created_at)>
_}a(k,"isOlder")}),91186:((te,F,w)=>{w.d(F,{H:a(()=>I,"H")});var k=w(77598),E=w(73024),_=w(76760);function I(P){const W=(0,_.join)(P,`.clock-${(0,k.randomBytes)(
6).toString("hex")}`);(0,E.closeSync)((0,E.openSync)(W,"wx"));try{return(0,E.lstatSync)(W).mtimeMs}finally{(0,E.rmSync)(W,{force:!0})}}a(I,"fileClock")}),50868:((te,F,w)=>{
w.d(F,{Fb:a(()=>Z,"Fb"),Wu:a(()=>N,"Wu"),Zd:a(()=>ne,"Zd"),_0:a(()=>oe,"_0")});var k=w(77598),E=w(51455),_=w(48161),I=w(76760),P=w(3134),W=w(14151),V=w(87888),K=w(
2430);async function ne(O,{signal:D,wait:x=0}){const C=g();return await(0,V.fc)(C,await(0,V.Ht)(C)),await(0,W.Ke)((0,I.join)(C,`${(0,k.hash)("sha256",O,"hex").slice(
0,16)}.lock`),{wait:x,signal:D})}a(ne,"lockWork");async function oe(O){const D=g();return await(0,V.fc)(D,await(0,V.Ht)(D)),S(D,`${O}-${(0,K.Pg)()}.json`)}a(oe,
"openJournal");async function Z(O){const D=g(),x=(await(0,E.readdir)(D).catch(()=>[])).filter($=>{const j=new RegExp(`^${O}-(.+)\\.json$`).exec($)?.[1];return j!==
void 0&&(0,K.Tu)(j)==="dead"});return await Promise.all(x.sort().map(async $=>({entry:await v((0,I.join)(D,$)),take:a(()=>C($),"take")})));async function C($){const j=`${O}\
-${(0,K.Pg)()}.json`;try{await(0,E.rename)((0,I.join)(D,$),(0,I.join)(D,j))}catch(M){if((0,P.UQ)(M)==="ENOENT")return;throw M}return S(D,j)}}a(Z,"abandonedJourn\
als");async function N(O){const D=g(),x=(await(0,E.readdir)(D).catch(()=>[])).filter(C=>{const $=new RegExp(`^${O}-(.+)\\.json$`).exec(C)?.[1];return $!==void 0&&
(0,K.Tu)($)==="alive"});return await Promise.all(x.map(C=>v((0,I.join)(D,C))))}a(N,"livingEntries");function g(){return(0,I.join)(process.env.HOME||(0,_.homedir)(),
".config","vm","journal")}a(g,"journalFolder");function S(O,D){const x=(0,I.join)(O,D);return{async write(C){const $=`${x}.next`;await(0,E.rm)($,{force:!0}),await(0,V.
v8)($,[Buffer.from(`${JSON.stringify(C)}
`)],await(0,V.Ht)(O)),await(0,E.rename)($,x),await(0,V.Yw)(O)},close:a(()=>(0,E.rm)(x,{force:!0}),"close")}}a(S,"journalAt");async function v(O){try{return JSON.
parse(await(0,E.readFile)(O,"utf8"))}catch{return}}a(v,"readEntry")}),14151:((te,F,w)=>{w.d(F,{Ke:a(()=>N,"Ke"),bf:a(()=>S,"bf"),hy:a(()=>C,"hy"),pG:a(()=>g,"pG"),
uu:a(()=>v,"uu")});var k=w(73024),E=w(76760),_=w(58500),I=w(75892),P=w(91186),W=w(3134),V=w(2430);const K=25,ne=24*36e5,oe=1e4,Z=2e3;async function N($,j){const{
wait:M,signal:G,token:X=(0,V.Pg)(),stop:re=a(()=>{},"stop"),onWait:b}=j,U=j.isHeldBy??(T=>g(T,$)),Q=performance.now();let ie=!0;for(;!D($,X);){G.throwIfAborted();
const T=S($);if(T===void 0)continue;if(T===""?C($)>=oe:!U(T)){T!==""&&re(T),v($,T,re);continue}const pe=performance.now()-Q;if(pe>=M)throw new I.fK(`another pro\
cess holds ${$}`,{hint:"Try again when it has finished"});ie&&pe>=Z&&b?.(T),pe>=Z&&(ie=!1),await(0,_.setTimeout)(K,void 0,{signal:G})}return{[Symbol.asyncDispose]:async()=>v(
$,X,re)}}a(N,"lockFile");function g($,j){const M=(0,V.Tu)($);return M==="alive"||M==="unknown"&&C(j)<ne}a(g,"isAtWork");function S($){try{return(0,k.readlinkSync)(
$)}catch(j){if((0,W.UQ)(j)==="ENOENT")return;if((0,W.UQ)(j)!=="EINVAL")throw j}try{return(0,k.readFileSync)($,"latin1")}catch(j){if((0,W.UQ)(j)==="ENOENT")return;
throw j}}a(S,"ownerOf");function v($,j,M){S($)===j&&O($,j,M)}a(v,"takeAway");function O($,j,M){const G=`${$}.${(0,V.Pg)()}`;try{(0,k.renameSync)($,G)}catch(re){
if((0,W.UQ)(re)==="ENOENT")return;throw re}const X=S(G);X!==void 0&&X!==j&&!D($,X)&&M(X),(0,k.rmSync)(G,{force:!0})}a(O,"takeAsideAndLook");function D($,j){try{
return(0,k.symlinkSync)(j,$),!0}catch(M){const G=(0,W.UQ)(M)??"";if(G==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(G))throw M;return x(
$,j)}}a(D,"create");function x($,j){try{const M=(0,k.openSync)($,"wx");try{(0,k.writeSync)(M,j)}catch(G){throw(0,k.rmSync)($,{force:!0}),G}finally{(0,k.closeSync)(
M)}}catch(M){if((0,W.UQ)(M)==="EEXIST")return!1;throw M}return S($)===j}a(x,"createFile");function C($){const j=(0,k.lstatSync)($,{throwIfNoEntry:!1})?.mtimeMs;
return j===void 0?0:(0,P.H)((0,E.dirname)($))-j}a(C,"ageOf")}),87888:((te,F,w)=>{w.d(F,{Ht:a(()=>W,"Ht"),QD:a(()=>ne,"QD"),Yw:a(()=>Z,"Yw"),fc:a(()=>V,"fc"),kq:a(
()=>K,"kq"),v8:a(()=>oe,"v8")});var k=w(51455),E=w(76760),_=w(3134),I=function(N,g,S){if(g!=null){if(typeof g!="object"&&typeof g!="function")throw new TypeError(
"Object expected.");var v,O;if(S){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");v=g[Symbol.asyncDispose]}if(v===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");v=g[Symbol.dispose],S&&(O=v)}if(typeof v!="function")throw new TypeError("Object not disposable.");
O&&(v=a(function(){try{O.call(this)}catch(D){return Promise.reject(D)}},"dispose")),N.stack.push({value:g,dispose:v,async:S})}else S&&N.stack.push({async:!0});return g},
P=(function(N){return function(g){function S(x){g.error=g.hasError?new N(x,g.error,"An error was suppressed during disposal."):x,g.hasError=!0}a(S,"fail");var v,
O=0;function D(){for(;v=g.stack.pop();)try{if(!v.async&&O===1)return O=0,g.stack.push(v),Promise.resolve().then(D);if(v.dispose){var x=v.dispose.call(v.value);if(v.
async)return O|=2,Promise.resolve(x).then(D,function(C){return S(C),D()})}else O|=1}catch(C){S(C)}if(O===1)return g.hasError?Promise.reject(g.error):Promise.resolve();
if(g.hasError)throw g.error}return a(D,"next"),D()}})(typeof SuppressedError=="function"?SuppressedError:function(N,g,S){var v=new Error(S);return v.name="Suppr\
essedError",v.error=N,v.suppressed=g,v});async function W(N){if(process.geteuid?.()===0)for(let g=N;;g=(0,E.dirname)(g)){const S=await(0,k.stat)(g).catch(v=>{if(!((0,_.
UQ)(v)==="ENOENT"||(0,_.UQ)(v)==="ENOTDIR"))throw v});if(S)return S.uid===0?void 0:{uid:S.uid,gid:S.gid}}}a(W,"ownerBelow");async function V(N,g){const S=await(0,k.
mkdir)(N,{recursive:!0});if(!(!g||S===void 0))for(let v=N;v.length>=S.length;v=(0,E.dirname)(v))await(0,k.chown)(v,g.uid,g.gid)}a(V,"makeFolder");async function K(N,g){
const S=await(0,k.mkdir)(N,{recursive:!0});if(S!==void 0)for(let v=N;v.length>=S.length;v=(0,E.dirname)(v))g&&await(0,k.chown)(v,g.uid,g.gid),await Z((0,E.dirname)(
v))}a(K,"makeFolderDurably");async function ne(N,g){await(0,k.mkdir)(N),g&&await(0,k.chown)(N,g.uid,g.gid)}a(ne,"makeFolderIn");async function oe(N,g,S){const v={
stack:[],error:void 0,hasError:!1};try{const O=I(v,await(0,k.open)(N,"wx"),!0);await O.writeFile(g),S&&await O.chown(S.uid,S.gid),await O.sync()}catch(O){v.error=
O,v.hasError=!0}finally{const O=P(v);O&&await O}}a(oe,"writeDurably");async function Z(N){const g={stack:[],error:void 0,hasError:!1};try{await I(g,await(0,k.open)(
N,"r"),!0).sync().catch(v=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,_.UQ)(v)??""))throw v})}catch(S){g.error=S,g.hasError=!0}finally{const S=P(g);
S&&await S}}a(Z,"syncFolder")}),2430:((te,F,w)=>{w.d(F,{IX:a(()=>Z,"IX"),Pg:a(()=>W,"Pg"),Tu:a(()=>K,"Tu"),b8:a(()=>oe,"b8"),eB:a(()=>ne,"eB"),sg:a(()=>V,"sg")});
var k=w(77598),E=w(73024),_=w(48161),I=w(3134);const P=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function W(){return x??=(0,I.
zL)("reading /proc/self/stat",()=>S()),`${process.pid}-${x}-${$()}-${(0,k.randomBytes)(6).toString("hex")}`}a(W,"processToken");function V(b){return P.test(b)}a(
V,"isToken");function K(b){const U=P.exec(b),[Q,ie]=[$().slice(0,8),$().slice(8)];return!U||U[4]!==ie?"unknown":U[3]!==Q?"dead":N(Number(U[1]),U[2]??D)}a(K,"tok\
enState");function ne(b){return P.exec(b)?.[3]===$().slice(0,8)?K(b):"unknown"}a(ne,"sharedTokenState");function oe(b){const U=P.exec(b)?.[1];return U===void 0?
void 0:Number(U)}a(oe,"pidOf");function Z(b){return P.exec(b)?.[4]===$().slice(8)}a(Z,"isLocal");function N(b,U){if(!O(b))return"dead";const Q=g(b);return Q===void 0||
U===D||Q===U?"alive":"dead"}a(N,"processState");function g(b){return re(()=>v((0,E.readFileSync)(`/proc/${b}/stat`,"latin1")))}a(g,"startTime");function S(){try{
return v((0,E.readFileSync)("/proc/self/stat","latin1"))??D}catch(b){if((0,I.UQ)(b)==="ENOENT")return D;throw b}}a(S,"ownStart");function v(b){return b.slice(b.
lastIndexOf(")")+2).split(" ")[19]}a(v,"startIn");function O(b){try{return process.kill(b,0),!0}catch(U){return(0,I.UQ)(U)!=="ESRCH"}}a(O,"signalReaches");const D="\
0";let x,C;function $(){return C??=(0,I.zL)("reading the identity of this machine",()=>X(j("/proc/sys/kernel/random/boot_id"))+X(`${j("/etc/machine-id")} ${(0,_.
hostname)()} ${M()}`)),C}a($,"machine");function j(b){return G(()=>(0,E.readFileSync)(b,"latin1"))??""}a(j,"textOf");function M(){return G(()=>(0,E.readlinkSync)(
"/proc/self/ns/pid"))??""}a(M,"pidNamespace");function G(b){try{return b()}catch(U){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,I.UQ)(U)??""))return;throw U}}
a(G,"readable");function X(b){return(0,k.hash)("sha256",b,"hex").slice(0,8)}a(X,"short");function re(b){try{return b()}catch{return}}a(re,"readOr")}),63827:((te,F,w)=>{
w.d(F,{x:a(()=>k,"x")});const k="0.1.0"}),52483:((te,F,w)=>{w.d(F,{k:a(()=>k,"k")});const k={machine:"vm-snapshot.machine",directory:"vm-snapshot.machine.direct\
ory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}})};export{ls as id,hs as ids,ms as modules};
