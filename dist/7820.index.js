var j=Object.defineProperty;var o=(I,V)=>j(I,"name",{value:V,configurable:!0});const B=7820,z=[7820],K={67375:((I,V,w)=>{w.d(V,{ef:o(()=>H,"ef"),uB:o(()=>x,"uB"),b7:o(()=>c,"b7"),c$:o(()=>k,"c$")});class c extends Error{static{o(this,"Comm\
anderError")}constructor(t,e,i){super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=t,this.nestedError=
void 0}}class T extends c{static{o(this,"InvalidArgumentError")}constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}}class H{static{o(this,"argument_Argument")}constructor(t,e){switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,
this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=
!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){
return this._name}_collectValue(t,e){return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}default(t,e){return this.defaultValue=t,this.defaultValueDescription=
e,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new T(`A\
llowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}}function P(m){const t=m.name()+(m.variadic===!0?"...":"");return m.required?"<"+t+">":"["+t+"]"}o(P,"humanReadableArgName");var D=w(
78474),_=w(31421),p=w(76760),O=w(73024),d=w(1708),$=w(57975);class G{static{o(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=
!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const e=t.commands.filter(n=>!n.
_hidden),i=t._getHelpCommand();return i&&!i._hidden&&e.push(i),this.sortSubcommands&&e.sort((n,s)=>n.name().localeCompare(s.name())),e}compareOptions(t,e){const i=o(
n=>n.short?n.short.replace(/^-/,""):n.long.replace(/^--/,""),"getSortKey");return i(t).localeCompare(i(e))}visibleOptions(t){const e=t.options.filter(n=>!n.hidden),
i=t._getHelpOption();if(i&&!i.hidden){const n=i.short&&t._findOption(i.short),s=i.long&&t._findOption(i.long);!n&&!s?e.push(i):i.long&&!s?e.push(t.createOption(
i.long,i.description).helpGroup(i.helpGroupHeading)):i.short&&!n&&e.push(t.createOption(i.short,i.description).helpGroup(i.helpGroupHeading))}return this.sortOptions&&
e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const e=[];for(let i=t.parent;i;i=i.parent){const n=i.options.filter(s=>!s.
hidden);e.push(...n)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(e=>{e.description=
e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(e=>e.description)?t.registeredArguments:[]}subcommandTerm(t){const e=t.registeredArguments.
map(i=>P(i)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){
return t.name()}longestSubcommandTermLength(t,e){return e.visibleCommands(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),
0)}longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestArgumentTermLength(t,e){return e.visibleArguments(
t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(n)))),0)}commandUsage(t){let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";
for(let n=t.parent;n;n=n.parent)i=n.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||
t.description()}optionDescription(t){const e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&
(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==
void 0&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&e.push(`env: ${t.envVar}`),e.length>0){const i=`(${e.join(", ")})`;return t.
description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){const e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(
i)).join(", ")}`),t.defaultValue!==void 0&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){const i=`(${e.join(", ")}\
)`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){return e.length===0?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){
const n=new Map;return t.forEach(s=>{const r=i(s);n.has(r)||n.set(r,[])}),e.forEach(s=>{const r=i(s);n.has(r)||n.set(r,[]),n.get(r).push(s)}),n}formatHelp(t,e){
const i=e.padWidth(t,e),n=e.helpWidth??80;function s(h,g){return e.formatItem(h,i,g,e)}o(s,"callFormatItem");let r=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.
commandUsage(t))}`,""];const a=e.commandDescription(t);a.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(a),n),""]));const l=e.visibleArguments(t).map(
h=>s(e.styleArgumentTerm(e.argumentTerm(h)),e.styleArgumentDescription(e.argumentDescription(h))));if(r=r.concat(this.formatItemList("Arguments:",l,e)),this.groupItems(
t.options,e.visibleOptions(t),h=>h.helpGroupHeading??"Options:").forEach((h,g)=>{const F=h.map(W=>s(e.styleOptionTerm(e.optionTerm(W)),e.styleOptionDescription(
e.optionDescription(W))));r=r.concat(this.formatItemList(g,F,e))}),e.showGlobalOptions){const h=e.visibleGlobalOptions(t).map(g=>s(e.styleOptionTerm(e.optionTerm(
g)),e.styleOptionDescription(e.optionDescription(g))));r=r.concat(this.formatItemList("Global Options:",h,e))}return this.groupItems(t.commands,e.visibleCommands(
t),h=>h.helpGroup()||"Commands:").forEach((h,g)=>{const F=h.map(W=>s(e.styleSubcommandTerm(e.subcommandTerm(W)),e.styleSubcommandDescription(e.subcommandDescription(
W))));r=r.concat(this.formatItemList(g,F,e))}),r.join(`
`)}displayWidth(t){return(0,$.stripVTControlCharacters)(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(e=>e==="[options]"?this.styleOptionText(
e):e==="[command]"?this.styleSubcommandText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleCommandText(e)).join(" ")}styleCommandDescription(t){return this.
styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){
return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").
map(e=>e==="[options]"?this.styleOptionText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleSubcommandText(e)).join(" ")}styleArgumentTerm(t){return this.
styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){return Math.
max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.
test(t)}formatItem(t,e,i,n){const r=" ".repeat(2);if(!i)return r+t;const a=t.padEnd(e+t.length-n.displayWidth(t)),l=2,u=(this.helpWidth??80)-e-l-2;let h;return u<
this.minWidthToWrap||n.preformatted(i)?h=i:h=n.boxWrap(i,u).replace(/\n/g,`
`+" ".repeat(e+l)),r+a+" ".repeat(l)+h.replace(/\n/g,`
${r}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t;const i=t.split(/\r\n|\n/),n=/[\s]*[^\s]+/g,s=[];return i.forEach(r=>{const a=r.match(n);if(a===null){s.push(
"");return}let l=[a.shift()],f=this.displayWidth(l[0]);a.forEach(u=>{const h=this.displayWidth(u);if(f+h<=e){l.push(u),f+=h;return}s.push(l.join(""));const g=u.
trimStart();l=[g],f=this.displayWidth(g)}),s.push(l.join(""))}),s.join(`
`)}}class k{static{o(this,"option_Option")}constructor(t,e){this.flags=t,this.description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),this.
variadic=new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$","u").test(t),this.mandatory=!1;const i=b(t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.
long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=
void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,this.
defaultValueDescription=e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t;
return typeof t=="string"&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,
this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){return e===this.defaultValue||!Array.
isArray(e)?[t]:(e.push(t),e)}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new T(`Allowed choices are ${this.
argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){
return this.negate?y(this.name().replace(/^no-/,"")):y(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){
return!this.required&&!this.optional&&!this.negate}}class S{static{o(this,"DualOptions")}constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,
this.dualOptions=new Set,t.forEach(e=>{e.negate?this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.set(e.attributeName(),e)}),this.negativeOptions.
forEach((e,i)=>{this.positiveOptions.has(i)&&this.dualOptions.add(i)})}valueFromOption(t,e){const i=e.attributeName();if(!this.dualOptions.has(i))return!0;const n=this.
negativeOptions.get(i).presetArg,s=n!==void 0?n:!1;return e.negate===(s===t)}}function y(m){return m.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}o(
y,"camelcase");function b(m){let t,e;const i=/^-[^-]$/,n=/^--[^-]/,s=m.split(/[ |,]+/).concat("guard");if(i.test(s[0])&&(t=s.shift()),n.test(s[0])&&(e=s.shift()),
!t&&i.test(s[0])&&(t=s.shift()),!t&&n.test(s[0])&&(t=e,e=s.shift()),s[0].startsWith("-")){const r=s[0],a=`option creation failed due to '${r}' in option flags '${m}\
'`;throw/^-[^-][^-]/.test(r)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(r)?new Error(`${a}
- too many short flags`):n.test(r)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${m}'.`);return{shortFlag:t,longFlag:e}}
o(b,"splitOptionFlags");const v=3;function C(m,t){if(Math.abs(m.length-t.length)>v)return Math.max(m.length,t.length);const e=[];for(let i=0;i<=m.length;i++)e[i]=
[i];for(let i=0;i<=t.length;i++)e[0][i]=i;for(let i=1;i<=t.length;i++)for(let n=1;n<=m.length;n++){let s;m[n-1]===t[i-1]?s=0:s=1,e[n][i]=Math.min(e[n-1][i]+1,e[n][i-
1]+1,e[n-1][i-1]+s),n>1&&i>1&&m[n-1]===t[i-2]&&m[n-2]===t[i-1]&&(e[n][i]=Math.min(e[n][i],e[n-2][i-2]+1))}return e[m.length][t.length]}o(C,"editDistance");function A(m,t){
if(!t||t.length===0)return"";t=Array.from(new Set(t));const e=m.startsWith("--");e&&(m=m.slice(2),t=t.map(r=>r.slice(2)));let i=[],n=v;const s=.4;return t.forEach(
r=>{if(r.length<=1)return;const a=C(m,r),l=Math.max(m.length,r.length);(l-a)/l>s&&(a<n?(n=a,i=[r]):a===n&&i.push(r))}),i.sort((r,a)=>r.localeCompare(a)),e&&(i=i.
map(r=>`--${r}`)),i.length>1?`
(Did you mean one of ${i.join(", ")}?)`:i.length===1?`
(Did you mean ${i[0]}?)`:""}o(A,"suggestSimilar");class x extends D.EventEmitter{static{o(this,"command_Command")}constructor(t){super(),this.commands=[],this.options=
[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.
rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this.
_actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=
[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:o(e=>d.stdout.
write(e),"writeOut"),writeErr:o(e=>d.stderr.write(e),"writeErr"),outputError:o((e,i)=>i(e),"outputError"),getOutHelpWidth:o(()=>d.stdout.isTTY?d.stdout.columns:
void 0,"getOutHelpWidth"),getErrHelpWidth:o(()=>d.stderr.isTTY?d.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:o(()=>N()??(d.stdout.isTTY&&d.stdout.hasColors?.()),
"getOutHasColors"),getErrHasColors:o(()=>N()??(d.stderr.isTTY&&d.stderr.hasColors?.()),"getErrHasColors"),stripColor:o(e=>(0,$.stripVTControlCharacters)(e),"str\
ipColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=
t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=
t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){
const t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let n=e,s=i;typeof n=="object"&&n!==null&&(s=n,n=null),s=s||{};const[,r,a]=t.match(/([^ ]+) *(.*)/),
l=this.createCommand(r);return n&&(l.description(n),l._executableHandler=!0),s.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(s.noHelp||s.hidden),l.
_executableFile=s.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),n?this:l}createCommand(t){return new x(
t)}createHelp(){return Object.assign(new G,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="stri\
ng"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),
this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new H(t,e)}argument(t,e,i,n){const s=this.createArgument(t,
e);return typeof i=="function"?s.default(n).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(
e)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.
required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.
push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;const i=t??"help [command]",[,n,s]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",a=this.createCommand(n);return a.helpOption(!1),s&&a.arguments(
s),r&&a.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||e)&&this._initCommandGroup(a),this}addHelpCommand(t,e){return typeof t!="object"?
(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){
const i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?
this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new c(
t,e,i)),d.exit(t)}action(t){const e=o(i=>{const n=this.registeredArguments.length,s=i.slice(0,n);return this._storeOptionsAsProperties?s[n]=this:s[n]=this.opts(),
s.push(this),t.apply(this,s)},"listener");return this._actionHandler=e,this}createOption(t,e){return new k(t,e)}_callParseArg(t,e,i,n){try{return t.parseArg(e,i)}catch(s){
if(s.code==="commander.invalidArgument"){const r=`${n} ${s.message}`;this.error(r,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(t){const e=t.short&&
this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.
flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){const e=o(n=>[n.name()].concat(n.aliases()),"knownBy"),
i=e(t).find(n=>this._findCommand(n));if(i){const n=e(this._findCommand(i)).join("|"),s=e(t).join("|");throw new Error(`cannot add command '${s}' as already have\
 command '${n}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);const e=t.name(),i=t.attributeName();t.defaultValue!==void 0&&
this.setOptionValueWithSource(i,t.defaultValue,"default");const n=o((s,r,a)=>{s==null&&t.presetArg!==void 0&&(s=t.presetArg);const l=this.getOptionValue(i);s!==
null&&t.parseArg?s=this._callParseArg(t,s,l,r):s!==null&&t.variadic&&(s=t._collectValue(s,l)),s==null&&(t.negate?s=!1:t.isBoolean()||t.optional?s=!0:s=""),this.
setOptionValueWithSource(i,s,a)},"handleOptionValue");return this.on("option:"+e,s=>{const r=`error: option '${t.flags}' argument '${s}' is invalid.`;n(s,r,"cli")}),
t.envVar&&this.on("optionEnv:"+e,s=>{const r=`error: option '${t.flags}' value '${s}' from env '${t.envVar}' is invalid.`;n(s,r,"env")}),this}_optionEx(t,e,i,n,s){
if(typeof e=="object"&&e instanceof k)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const r=this.createOption(
e,i);if(r.makeOptionMandatory(!!t.mandatory),typeof n=="function")r.default(s).argParser(n);else if(n instanceof RegExp){const a=n;n=o((l,f)=>{const u=a.exec(l);
return u?u[0]:f},"fn"),r.default(s).argParser(n)}else r.default(n);return this.addOption(r)}option(t,e,i,n){return this._optionEx({},t,e,i,n)}requiredOption(t,e,i,n){
return this._optionEx({mandatory:!0},t,e,i,n)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this.
_allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=
!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for pare\
nt command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this.
_optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){
return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){
let e;return this._getCommandAndAncestors().forEach(i=>{Object.hasOwn(i._optionValueSources,t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&
!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},t===void 0&&e.from===void 0){d.versions?.electron&&(e.from="\
electron");const n=d.execArgv??[];(n.includes("-e")||n.includes("--eval")||n.includes("-p")||n.includes("--print"))&&(e.from="eval")}t===void 0&&(t=d.argv),this.
rawArgs=t.slice();let i;switch(e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":d.defaultApp?(this._scriptPath=t[1],i=t.slice(
2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){this._prepareForParse();const i=this._prepareUserArgs(
t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),
this}_prepareForParse(){this._savedState===null?(this.options.filter(t=>t.negate&&t.defaultValue===void 0&&this.getOptionValue(t.attributeName())===void 0).forEach(
t=>{const e=t.long.replace(/^--no-/,"--");this._findOption(e)||this.setOptionValueWithSource(t.attributeName(),!0,"default")}),this.saveStateBeforeParse()):this.
restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(O.existsSync(t))return;const n=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableD\
ir() to supply a custom directory",s=`'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;throw new Error(s)}_executeSubCommand(t,e){e=e.slice();const i=[".js",".ts",".tsx",".mjs",".cjs"];function n(u,h){const g=p.resolve(u,h);if(O.existsSync(
g))return g;if(i.includes(p.extname(h)))return;const F=i.find(W=>O.existsSync(`${g}${W}`));if(F)return`${g}${F}`}o(n,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let s=t._executableFile||`${this._name}-${t._name}`,r=this._executableDir||"";if(this._scriptPath){let u;try{u=O.realpathSync(
this._scriptPath)}catch{u=this._scriptPath}r=p.resolve(p.dirname(u),r)}if(r){let u=n(r,s);if(!u&&!t._executableFile&&this._scriptPath){const h=p.basename(this._scriptPath,
p.extname(this._scriptPath));h!==this._name&&(u=n(r,`${h}-${t._name}`))}s=u||s}const a=i.includes(p.extname(s));let l;d.platform!=="win32"?a?(e.unshift(s),e=E(d.
execArgv).concat(e),l=_.spawn(d.argv[0],e,{stdio:"inherit"})):l=_.spawn(s,e,{stdio:"inherit"}):(this._checkForMissingExecutable(s,r,t._name),e.unshift(s),e=E(d.
execArgv).concat(e),l=_.spawn(d.execPath,e,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(h=>{d.on(h,()=>{l.killed===!1&&
l.exitCode===null&&l.kill(h)})});const f=this._exitCallback;l.on("close",u=>{u=u??1,f?f(new c(u,"commander.executeSubCommandAsync","(close)")):d.exit(u)}),l.on(
"error",u=>{if(u.code==="ENOENT")this._checkForMissingExecutable(s,r,t._name);else if(u.code==="EACCES")throw new Error(`'${s}' not executable`);if(!f)d.exit(1);else{
const h=new c(1,"commander.executeSubCommandAsync","(error)");h.nestedError=u,f(h)}}),this.runningCommand=l}_dispatchSubcommand(t,e,i){const n=this._findCommand(
t);n||this.help({error:!0}),n._prepareForParse();let s;return s=this._chainOrCallSubCommandHook(s,n,"preSubcommand"),s=this._chainOrCall(s,()=>{if(n._executableHandler)
this._executeSubCommand(n,e.concat(i));else return n._parseCommand(e,i)}),s}_dispatchHelpCommand(t){t||this.help();const e=this._findCommand(t);return e&&!e._executableHandler&&
e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.
forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.
length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const t=o((i,n,s)=>{let r=n;if(n!==null&&
i.parseArg){const a=`error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;r=this._callParseArg(i,n,s,a)}return r},"myParseArg");this._checkNumberOfArguments();
const e=[];this.registeredArguments.forEach((i,n)=>{let s=i.defaultValue;i.variadic?n<this.args.length?(s=this.args.slice(n),i.parseArg&&(s=s.reduce((r,a)=>t(i,
a,r),i.defaultValue))):s===void 0&&(s=[]):n<this.args.length&&(s=this.args[n],i.parseArg&&(s=t(i,s,i.defaultValue))),e[n]=s}),this.processedArgs=e}_chainOrCall(t,e){
return t?.then&&typeof t.then=="function"?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const n=[];return this._getCommandAndAncestors().reverse().filter(s=>s.
_lifeCycleHooks[e]!==void 0).forEach(s=>{s._lifeCycleHooks[e].forEach(r=>{n.push({hookedCommand:s,callback:r})})}),e==="postAction"&&n.reverse(),n.forEach(s=>{i=
this._chainOrCall(i,()=>s.callback(s.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let n=t;return this._lifeCycleHooks[i]!==void 0&&this._lifeCycleHooks[i].
forEach(s=>{n=this._chainOrCall(n,()=>s(this,e))}),n}_parseCommand(t,e){const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.
concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===
this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(
this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const n=o(()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},"chec\
kForUnknownOptions"),s=`command:${this.name()}`;if(this._actionHandler){n(),this._processArguments();let r;return r=this._chainOrCallHooks(r,"preAction"),r=this.
_chainOrCall(r,()=>this._actionHandler(this.processedArgs)),this.parent&&(r=this._chainOrCall(r,()=>{this.parent.emit(s,t,e)})),r=this._chainOrCallHooks(r,"post\
Action"),r}if(this.parent?.listenerCount(s))n(),this._processArguments(),this.parent.emit(s,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand(
"*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(n(),this._processArguments())}else this.commands.
length?(n(),this.help({error:!0})):(n(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){
return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&t.getOptionValue(
e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){const t=this.options.filter(i=>{const n=i.attributeName();return this.
getOptionValue(n)===void 0?!1:this.getOptionValueSource(n)!=="default"});t.filter(i=>i.conflictsWith.length>0).forEach(i=>{const n=t.find(s=>i.conflictsWith.includes(
s.attributeName()));n&&this._conflictingOption(i,n)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){
const e=[],i=[];let n=e;function s(u){return u.length>1&&u[0]==="-"}o(s,"maybeOption");const r=o(u=>/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().
some(h=>h.options.map(g=>g.short).some(g=>/^-\d$/.test(g))):!1,"negativeNumberArg");let a=null,l=null,f=0;for(;f<t.length||l;){const u=l??t[f++];if(l=null,u==="\
--"){n===i&&n.push(u),n.push(...t.slice(f));break}if(a&&(!s(u)||r(u))){this.emit(`option:${a.name()}`,u);continue}if(a=null,s(u)){const h=this._findOption(u);if(h){
if(h.required){const g=t[f++];g===void 0&&this.optionMissingArgument(h),this.emit(`option:${h.name()}`,g)}else if(h.optional){let g=null;f<t.length&&(!s(t[f])||
r(t[f]))&&(g=t[f++]),this.emit(`option:${h.name()}`,g)}else this.emit(`option:${h.name()}`);a=h.variadic?h:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){
const h=this._findOption(`-${u[1]}`);if(h){h.required||h.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${h.name()}`,u.slice(2)):(this.emit(`opti\
on:${h.name()}`),l=`-${u.slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){const h=u.indexOf("="),g=this._findOption(u.slice(0,h));if(g&&(g.required||g.optional)){this.
emit(`option:${g.name()}`,u.slice(h+1));continue}}if(n===e&&s(u)&&!(this.commands.length===0&&r(u))&&(n=i),(this._enablePositionalOptions||this._passThroughOptions)&&
e.length===0&&i.length===0){if(this._findCommand(u)){e.push(u),i.push(...t.slice(f));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){e.
push(u,...t.slice(f));break}else if(this._defaultCommandName){i.push(u,...t.slice(f));break}}if(this._passThroughOptions){n.push(u,...t.slice(f));break}n.push(u)}
return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let i=0;i<e;i++){const n=this.options[i].attributeName();
t[n]=n===this._versionOptionName?this._version:this[n]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,e)=>Object.
assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const i=e||{},n=i.exitCode||1,s=i.code||"commander.error";this._exit(n,s,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&
t.envVar in d.env){const e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||
t.optional?this.emit(`optionEnv:${t.name()}`,d.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){const t=new S(this.options),e=o(i=>this.
getOptionValue(i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i)),"hasCustomOptionValue");this.options.filter(i=>i.implied!==void 0&&e(i.
attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(n=>!e(n)).forEach(n=>{this.setOptionValueWithSource(
n,i.implied[n],"implied")})})}missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){
const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){const e=`error: requ\
ired option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const i=o(r=>{const a=r.attributeName(),
l=this.getOptionValue(a),f=this.options.find(h=>h.negate&&a===h.attributeName()),u=this.options.find(h=>!h.negate&&a===h.attributeName());return f&&(f.presetArg===
void 0&&l===!1||f.presetArg!==void 0&&l===f.presetArg)?f:u||r},"findBestOptionFromValue"),n=o(r=>{const a=i(r),l=a.attributeName();return this.getOptionValueSource(
l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},"getErrorMessage"),s=`error: ${n(t)} cannot be used with ${n(e)}`;this.error(s,{code:"com\
mander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let n=[],s=this;
do{const r=s.createHelp().visibleOptions(s).filter(a=>a.long).map(a=>a.long);n=n.concat(r),s=s.parent}while(s&&!s._enablePositionalOptions);e=A(t,n)}const i=`er\
ror: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;const e=this.registeredArguments.
length,i=e===1?"":"s",n=t.length,s=this.parent?` for '${this.name()}'`:"",r=t.join(", "),a=`error: too many arguments${s}. Expected ${e} argument${i} but got ${n}\
: ${r}.`;this.error(a,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){const n=[];this.createHelp().
visibleCommands(this).forEach(s=>{n.push(s.name()),s.alias()&&n.push(s.alias())}),e=A(t,n)}const i=`error: unknown command '${t}'${e}`;this.error(i,{code:"comma\
nder.unknownCommand"})}version(t,e,i){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";const n=this.createOption(
e,i);return this._versionOptionName=n.attributeName(),this._registerOption(n),this.on("option:"+n.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),
this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as i\
ts name");const i=this.parent?._findCommand(t);if(i){const n=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.
name()}' as already have command '${n}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){
if(t===void 0){if(this._usage)return this._usage;const e=this.registeredArguments.map(i=>P(i));return[].concat(this.options.length||this._helpOption!==null?"[op\
tions]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this.
_name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this.
_defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(t){return this._name=p.basename(t,p.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=
t,this)}helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});
const n=e.formatHelp(this,e);return i.hasColors?n:this._outputConfiguration.stripColor(n)}_getOutputContext(t){t=t||{};const e=!!t.error;let i,n,s;return e?(i=o(
a=>this._outputConfiguration.writeErr(a),"baseWrite"),n=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=o(a=>this.
_outputConfiguration.writeOut(a),"baseWrite"),n=this._outputConfiguration.getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:e,write:o(a=>(n||
(a=this._outputConfiguration.stripColor(a)),i(a)),"write"),hasColors:n,helpWidth:s}}outputHelp(t){let e;typeof t=="function"&&(e=t,t=void 0);const i=this._getOutputContext(
t),n={error:i.error,write:i.write,command:this};this._getCommandAndAncestors().reverse().forEach(r=>r.emit("beforeAllHelp",n)),this.emit("beforeHelp",n);let s=this.
helpInformation({error:i.error});if(e&&(s=e(s),typeof s!="string"&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");
i.write(s),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",n),this._getCommandAndAncestors().forEach(r=>r.emit("afterAl\
lHelp",n))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this.
_getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=
t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(d.exitCode??0);e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.he\
lp","(outputHelp)")}addHelpText(t,e){const i=["beforeAll","before","after","afterAll"];if(!i.includes(t))throw new Error(`Unexpected value for position to addHe\
lpText.
Expecting one of '${i.join("', '")}'`);const n=`${t}Help`;return this.on(n,s=>{let r;typeof e=="function"?r=e({error:s.error,command:s.command}):r=e,r&&s.write(
`${r}
`)}),this}_outputHelpIfRequested(t){const e=this._getHelpOption();e&&t.find(n=>e.is(n))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}
function E(m){return m.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i="127.0.0.1",n="9229",s;return(s=t.match(/^(--inspect(-brk|-wait)?)$/))!==null?e=s[1]:
(s=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/))!==null?(e=s[1],/^\d+$/.test(s[3])?n=s[3]:i=s[3]):(s=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/))!==
null&&(e=s[1],i=s[3],n=s[4]),e&&n!=="0"?`${e}=${i}:${parseInt(n)+1}`:t})}o(E,"incrementNodeInspectorPort");function N(){if(d.env.NO_COLOR||d.env.FORCE_COLOR==="\
0"||d.env.FORCE_COLOR==="false")return!1;if(d.env.FORCE_COLOR||d.env.CLICOLOR_FORCE!==void 0)return!0}o(N,"useColor");const M=new x,L=o(m=>new Command(m),"creat\
eCommand"),q=o((m,t)=>new Option(m,t),"createOption"),R=o((m,t)=>new Argument(m,t),"createArgument")}),70370:((I,V,w)=>{w.d(V,{A:o(()=>H,"A")});class c{static{o(
this,"Node")}value;next;constructor(p){this.value=p}}class T{static{o(this,"Queue")}#t;#e;#i;constructor(){this.clear()}enqueue(p){const O=new c(p);this.#t?(this.#e.
next=O,this.#e=O):(this.#t=O,this.#e=O),this.#i++}dequeue(){const p=this.#t;if(p)return this.#t=this.#t.next,this.#i--,this.#t||(this.#e=void 0),p.value}peek(){
if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let p=this.#t;for(;p;)yield p.value,
p=p.next}*drain(){for(;this.#t;)yield this.dequeue()}}function H(_){let p=!1;if(typeof _=="object"&&({concurrency:_,rejectOnClear:p=!1}=_),D(_),typeof p!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const O=new T;let d=0;const $=o(()=>{d<_&&O.size>0&&(d++,O.dequeue().run())},"resumeNext"),G=o(
()=>{d--,$()},"next"),k=o(async(b,v,C)=>{const A=(async()=>b(...C))();v(A);try{await A}catch{}G()},"run"),S=o((b,v,C,A)=>{const x={reject:C};new Promise(E=>{x.run=
E,O.enqueue(x)}).then(k.bind(void 0,b,v,A)),d<_&&$()},"enqueue"),y=o((b,...v)=>new Promise((C,A)=>{S(b,C,A,v)}),"generator");return Object.defineProperties(y,{activeCount:{
get:o(()=>d,"get")},pendingCount:{get:o(()=>O.size,"get")},clearQueue:{value(){if(!p){O.clear();return}const b=AbortSignal.abort().reason;for(;O.size>0;)O.dequeue().
reject(b)}},concurrency:{get:o(()=>_,"get"),set(b){D(b),_=b,queueMicrotask(()=>{for(;d<_&&O.size>0;)$()})}},map:{async value(b,v){const C=[];try{Array.from(b,(A,x)=>{
const E=y(v,A,x);return C.push(E),E})}catch(A){for(const x of C)x.catch(()=>{});throw A}return Promise.all(C)}}}),y}o(H,"pLimit");function P(_,p){const O=H(p),d=o(
(...$)=>O(()=>_(...$)),"limitedFunction");return Object.defineProperty(d,"clearQueue",{value:O.clearQueue}),d}o(P,"limitFunction");function D(_){if(!((Number.isInteger(
_)||_===Number.POSITIVE_INFINITY)&&_>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}o(D,"validateConcurrency")}),97595:((I,V,w)=>{
w.d(V,{A:o(()=>k,"A")});const c=Object.create(null),T=6e4,H=T*60,P=H*24,D=P*365.25;c.year=c.yr=c.y=D,c.month=c.mo=c.mth=D/12,c.week=c.wk=c.w=P*7,c.day=c.d=P,c.hour=
c.hr=c.h=H,c.minute=c.min=c.m=T,c.second=c.sec=c.s=1e3,c.millisecond=c.millisec=c.ms=1,c.microsecond=c.microsec=c.us=c.µs=.001,c.nanosecond=c.nanosec=c.ns=1e-6,
c.group=",",c.decimal=".",c.placeholder=" _";const _=c,p=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;k.unit=_;let O,d=null,$;const G=o((S,y)=>(y=
String(y).toLowerCase(),S[y]??(y.endsWith("s")?S[y.slice(0,-1)]:void 0)),"lookupUnit");function k(S="",y="ms"){let b=null,v,C=k.unit;(C.placeholder!==d||C.group!==
$)&&(O=new RegExp(`(\\d)[${(d=C.placeholder)??""}${($=C.group)??""}](\\d)`,"g")),S=String(S);let A=S.replace(O,"$1$2");C.decimal!=="."&&(A=A.replaceAll(C.decimal,
".")),p.lastIndex=0;for(let x;x=p.exec(A);){let E=x[2];if(!E)if(v){for(const N in C)if(C[N]<v){E=N;break}}else E=y;v=E=G(C,E),typeof E=="number"&&(b=(b||0)+x[1]*
E)}return b&&b/(G(C,y)||1)*(S.trimStart()[0]==="-"?-1:1)}o(k,"parse")}),64377:((I,V,w)=>{w.d(V,{w$:o(()=>H,"w$")});var c=w(43759),T=w(26921);function H(p){return c.
G1(T.You,p)}o(H,"datetime");function P(p){return core._isoDate(ZodISODate,p)}o(P,"date");function D(p){return core._isoTime(ZodISOTime,p)}o(D,"time");function _(p){
return core._isoDuration(ZodISODuration,p)}o(_,"duration")})};export{B as id,z as ids,K as modules};
