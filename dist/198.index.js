var ne=Object.defineProperty;var o=(x,f)=>ne(x,"name",{value:f,configurable:!0});const ie=198,oe=[198],ae={38682:((x,f)=>{Object.defineProperty(f,"__esModule",{value:!0}),f.binarySearch=f.upperBound=f.lowerBound=f.compare=void 0;function w(m,l){
return m<l}o(w,"compare"),f.compare=w;function I(m,l,d=w){let g=m.length,v=0;for(;g;){let p=g>>>1,P=v+p;d(l,m[P])?g=p:(v=P+1,g-=p+1)}return v}o(I,"upperBound"),
f.upperBound=I;function b(m,l,d=w){let g=m.length,v=0;for(;g;){let p=g>>>1,P=v+p;d(m[P],l)?(v=P+1,g-=p+1):g=p}return v}o(b,"lowerBound"),f.lowerBound=b;function M(m,l,d=w){
let g=b(m,l,d);return g!==m.length&&!d(l,m[g])}o(M,"binarySearch"),f.binarySearch=M}),2472:((x,f,w)=>{var I;I={value:!0},f.z=void 0;const b=w(38682);class M{static{
o(this,"StructuredSource")}constructor(l){this.indice=[0];let d=/[\r\n\u2028\u2029]/g;const g=l.length;for(d.lastIndex=0;;){let v=d.exec(l);if(!v)break;let p=v.
index;l.charCodeAt(p)===13&&l.charCodeAt(p+1)===10&&(p+=1);let P=p+1;if(g<P)break;this.indice.push(P),d.lastIndex=P}}get line(){return this.indice.length}locationToRange(l){
return[this.positionToIndex(l.start),this.positionToIndex(l.end)]}rangeToLocation(l){return{start:this.indexToPosition(l[0]),end:this.indexToPosition(l[1])}}positionToIndex(l){
return this.indice[l.line-1]+l.column}indexToPosition(l){const d=(0,b.upperBound)(this.indice,l);return{line:d,column:l-this.indice[d-1]}}}f.z=M}),198:((x,f,w)=>{
w.r(f),w.d(f,{lintSource:o(()=>Q,"lintSource")});var I=w(2472);function b(r,e){if(!r)throw new Error(e)}o(b,"invariant");class M{static{o(this,"SecretLintSource\
CodeImpl")}hasBOM;content;filePath;physicalFilePath;contentType;ext;structuredSource;constructor({content:e="",ext:t,filePath:n,physicalFilePath:s,contentType:i}){
b(t||n,"should be set either of fileExt or filePath."),this.hasBOM=e.charCodeAt(0)===65279,this.content=this.hasBOM?e.slice(1):e,this.structuredSource=new I.z(this.
content),this.filePath=n,this.physicalFilePath=s,this.contentType=i,this.ext=t}getFilePath(){return this.filePath}getPhysicalFilePath(){return this.physicalFilePath}locationToRange(e){
return this.structuredSource.locationToRange(e)}rangeToLocation(e){const t=this.structuredSource.rangeToLocation(e);return{start:{line:t.start.line,column:t.start.
column},end:{line:t.end.line,column:t.end.column}}}positionToIndex(e){return this.structuredSource.positionToIndex(e)}indexToPosition(e){const t=this.structuredSource.
indexToPosition(e);return{line:t.line,column:t.column}}}class m{static{o(this,"EventEmitter")}#e=new Map;on(e,t){const s=this.#e.get(e)??new Set;s?.add(t),this.#e.
set(e,s)}emit(e,...t){const n=this.#e.get(e);if(n)for(const s of n)s(...t)}off(e,t){const n=this.#e.get(e);if(n)for(const s of n)s===t&&n.delete(t)}removeAllListeners(){
this.#e.clear()}listenerCount(e){return this.#e.get(e)?.size??0}listeners(e){return Array.from(this.#e.get(e)??[])}}class l{static{o(this,"PromiseEventEmitter")}events;constructor(){
this.events=new m}listenerCount(e){return this.events.listenerCount(e)}on(e,t){return this.events.on(e,t)}emit(e,...t){const n=[];return this.events.listeners(e).
forEach(s=>{n.push(s(...t))}),Promise.all(n)}}const d="en",g=o((r,e)=>typeof e!="object"||e===null?r():r(e),"formatMessage"),v=o((r,e)=>{const t=Object.keys(e),
n=t.find(a=>a===r);if(n)return n;const[s]=r.split("-");if(!s)return d;const i=t.find(a=>a===s);return i||d},"getMatchedLocaleMessage"),p=o((r,e)=>(t,n)=>{const s=r[t];
if(!s)throw new Error(`messages:${String(t)} is missing in messages.`);if(typeof s=="function"){if(typeof t!="string")throw new Error(`message's key:${String(t)}\
 should be string`);return{message:g(s,n),messageId:t,data:n}}const i=e&&e.defaultLocale?e.defaultLocale:d,a=v(i,s),c=s[a];if(!c)throw s[d]?new Error(`messages${String(
t)}.${a} is missing in messages.`):new Error(`message's key:${String(t)}.${d} should be defined in messages.`);if(typeof t!="string")throw new Error(`message's \
key:${String(t)}.${d} should be string`);return{message:g(c,n),messageId:t,data:n}},"createTranslator"),P=o(()=>{const r=new m,e=Symbol("report"),t=Symbol("igno\
re");return{report(n){r.emit(e,n)},onReport(n){const s=o(i=>{n(i)},"listener");return r.on(e,s),()=>{r.off(e,s)}},ignore(n){r.emit(t,n)},onIgnore(n){const s=o(i=>{
n(i)},"listener");return r.on(t,s),()=>{r.off(t,s)}}}},"createContextEvents"),L=o(({ruleId:r,ruleParentId:e,meta:t,severity:n,sourceCode:s,contextEvents:i,sharedOptions:a,
locale:c})=>({sharedOptions:a,createTranslator:o(u=>p(u,{defaultLocale:c}),"createTranslator"),ignore(u){const{message:h}=u.message;i.ignore({type:"ignore",ruleId:r,
ruleParentId:e,range:u.range,targetRuleId:u.targetRuleId,loc:s.rangeToLocation(u.range),message:h})},report(u){const{message:h,messageId:y,data:T}=u.message,k=n??
"error";e?i.report({...u,type:"message",ruleId:r,ruleParentId:e,loc:s.rangeToLocation(u.range),severity:k,message:h,messageId:y,docsUrl:t.docs?.url?`${t.docs.url}\
#${y}`:void 0,data:T}):i.report({...u,type:"message",ruleId:r,loc:s.rangeToLocation(u.range),severity:k,message:h,messageId:y,docsUrl:t.docs?.url?`${t.docs.url}\
#${y}`:void 0,data:T})}}),"createRuleContext");class A{static{o(this,"SecretLintRule")}ruleReportHandle;ruleCreator;descriptorRule;constructor({descriptorRule:e,
context:t}){this.descriptorRule=e,this.ruleCreator=e.rule;const n=e.options||{};this.ruleReportHandle=this.ruleCreator.create(t,n)}allowMessageIds(){if(!this.descriptorRule.
allowMessageIds)return[];const e=this.ruleCreator.meta.id;return this.descriptorRule.allowMessageIds.map(t=>({messageId:t,ruleId:e}))}supportSourceCode(e){const t=e.
contentType;return t==="unknown"||this.ruleCreator.meta.supportedContentTypes.includes("all")?!0:this.ruleCreator.meta.supportedContentTypes.includes(t)}async file(e){
const t=this.ruleReportHandle.file;if(t)return t(e)}}class B{static{o(this,"SecretLintProfiler")}perf;PerformanceObserver;observer;enabled;entries=[];measures=[];startMarkNames=new Set;executionPromises=[];constructor(e){
this.perf=e.perf,this.PerformanceObserver=e.PerformanceObserver,this.enabled=e.enabled??!0}get isEnabled(){return this.enabled}setEnabled(e){this.enabled!==e&&(this.
enabled=e,e||this.stopObserving())}startObserving(){const e=/(.*?)::end(\|\|.*)?/,t=new this.PerformanceObserver(n=>{if(!this.enabled)return;n.getEntries().forEach(
i=>{if(i.entryType==="mark"){const a=i.name.match(e),c=a?a[1]:void 0,u=a&&a[2]?a[2]:"";if(c){const h=`${c}::start${u}`;this.startMarkNames.has(h)&&this.executionPromises.
push(Promise.resolve().then(()=>{this.perf.measure(c+u,h,i.name)}))}else this.startMarkNames.add(i.name);this.entries.push(i)}else i.entryType==="measure"&&this.
measures.push(i)})});t.observe({entryTypes:["mark","measure"]}),this.observer=t}stopObserving(){this.observer?.disconnect(),this.observer=void 0,this.entries.length=
0,this.measures.length=0,this.executionPromises.length=0,this.startMarkNames.clear()}mark(e){this.enabled&&(this.observer||this.startObserving(),"id"in e?this.perf.
mark(`${e.type}||${e.id}`):this.perf.mark(e.type))}waifForExecutionPromises=o(()=>Promise.all(this.executionPromises).finally(()=>{this.executionPromises.length=
0}),"waifForExecutionPromises");async getEntries(){return await this.waifForExecutionPromises(),this.entries}async getMeasures(){return await this.waifForExecutionPromises(),
this.measures}}var O=w(643);class F{static{o(this,"NullPerformanceObserver")}disconnect(){}observe(e){}}const S=new B({perf:O.performance,PerformanceObserver:O.
PerformanceObserver?O.PerformanceObserver:F}),_=o(()=>{const r=new l,e=new Set,t=Symbol("lint:start"),n=[];return{collectAllowMessageIds(){const s=[];return n.forEach(
i=>{s.push(...i.allowMessageIds())}),s},runLint(s){return r.emit(t,s)},registerRule({descriptorRule:s,context:i}){if(e.has(s.id))throw new Error(`rule.id:${s.id}\
 is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);e.add(s.id);const a=new A({descriptorRule:s,context:i});n.push(a),r.on(t,async({sourceCode:c})=>{S.mark({type:"@core>rule-handler::start",id:s.rule.meta.id}),
a.supportSourceCode(c)&&await a.file(c),S.mark({type:"@core>rule-handler::end",id:s.rule.meta.id})})},registerRulePreset({descriptorRulePreset:s,context:i}){const a=s.
options||[];s.rule.create(i,a)},isRegistered(s){return e.has(s)}}},"createRunningEvents"),D=o(({configRulePreset:r,sourceCode:e,runningEvents:t,contextEvents:n,
sharedOptions:s,locale:i})=>{const a=r.rules||[];if(!Array.isArray(a))throw console.error(`${r.id}:PresetRules is invalid format`,a),new Error("preset's rules s\
hould be an array of rule definitions");return{sharedOptions:s,registerRule(c,u){const h=a.find(re=>re.id===c.meta.id),y=h?h.options:void 0,T=h?h.disabled:void 0,
k=h?h.severity:void 0,j=h?h.allowMessageIds:void 0,ee=L({ruleId:c.meta.id,ruleParentId:r.id,meta:c.meta,severity:k,sourceCode:e,contextEvents:n,sharedOptions:s,
locale:i}),te=u||{};t.registerRule({descriptorRule:{...te,...h,id:c.meta.id,options:y,rule:c,disabled:T,allowMessageIds:j,severity:k},context:ee})}}},"createRul\
ePresetContext"),C=o((r,e)=>{const[t,n]=e;return t<=r&&r<=n},"isContainedRange");function N(r){const e=r.reportedMessages,t=r.ignoredMessages;return e.filter(n=>!t.
some(s=>{const i=C(n.range[0],s.range)&&C(n.range[1],s.range);return i&&s.targetRuleId?s.targetRuleId==="*"?!0:n.ruleId===s.targetRuleId:i}))}o(N,"filterIgnored\
Messages");const z=o(r=>({process(e){const t=e;if(r.length===0)throw new Error("processors should be > 0");return r.reduce((n,s)=>s(n),t)}}),"createMessageProce\
ssor"),H=o((r,e)=>r.range[0]===e.range[0]&&r.range[1]===e.range[1]&&"severity"in r&&"severity"in e&&r.severity===e.severity&&r.message===e.message,"isEqualMessa\
ge");function $(r=[]){return r.filter((e,t)=>!r.slice(t+1).some(s=>H(e,s)))}o($,"filterDuplicatedMessages");function U(r){return r.sort(function(e,t){const n=e.
range[0]-t.range[0];return n===0?e.range[1]-t.range[1]:n})}o(U,"sortMessagesByLocation");const V=o((r,e)=>{const t=new Set(e.map(n=>`${n.ruleId}--${n.messageId}`));
return r.filter(n=>!t.has(`${n.ruleId}--${n.messageId}`))},"filterByAllowMessageIds"),R=o((r,e)=>{for(const t of Object.keys(r))typeof r[t]=="object"?r[t]=R(r[t],
e):Array.isArray(r[t])?r[t]=r[t].map(n=>R(n,e)):typeof r[t]=="string"&&(r[t]=e(r[t]));return r},"deepMask"),W=o(r=>"*".repeat(r.length),"createMaskValue"),Y=o((r,e)=>{
let t=r;for(const n of e)t=t.replaceAll(n,"*".repeat(n.length));return t},"maskWithValues"),G=o((r=[])=>r.map(e=>{if(e.type!=="message")return e;const t=[],n=e.
data?R(e.data,i=>(t.push(i),W(i))):void 0;if(!n)return e;const s=Y(e.message,t);return{...e,message:s,data:n}}),"filterMaskSecretsData"),K=o(r=>{const e=N(r),t=V(
e,r.allowMessageIds),n=r.maskSecrets?[$,G]:[$],s=z(n);return U(s.process(t))},"cleanupMessages");var J=w(2830);const E=J("@secretlint/core"),Q=o(({source:r,options:e})=>{
S.mark({type:"@core>lint::start",id:r.filePath}),E("source filePath: %O",r.filePath),E("options: %O",e);const t=e.config.rules,n=e.locale??"en",s=e.maskSecrets??
!1,i=P(),a=_(),c=[],u=[];i.onReport(y=>{c.push(y)}),i.onIgnore(y=>{u.push(y)});const h=new M({content:r.content,filePath:r.filePath,physicalFilePath:e.noPhysicFilePath?
void 0:r.filePath,ext:r.ext||"",contentType:r.contentType});return S.mark({type:"@core>setup-rules::start"}),t.forEach(y=>{S.mark({type:"@core>setup-rule::start",
id:y.rule.meta.id}),q({sourceCode:h,config:e.config,descriptorRule:y,contextEvents:i,runningEvents:a,locale:n}),S.mark({type:"@core>setup-rule::end",id:y.rule.meta.
id})}),S.mark({type:"@core>setup-rules::end"}),a.runLint({sourceCode:h}).then(()=>({filePath:r.filePath,sourceContent:r.contentType==="text"?r.content:void 0,sourceContentType:r.
contentType,messages:K({reportedMessages:c,ignoredMessages:u,allowMessageIds:a.collectAllowMessageIds(),maskSecrets:s})})).finally(()=>{S.mark({type:"@core>lint\
::end",id:r.filePath})})},"lintSource"),X=o(r=>r.rule.meta.type==="preset","isRulePreset"),Z=o(r=>r.rule.meta.type==="scanner","isRule"),q=o(({sourceCode:r,config:e,
descriptorRule:t,contextEvents:n,runningEvents:s,locale:i})=>{const a=t.id;if(t.disabled){E("Skip registerRule %s, because it is disabled",a);return}E("register\
Rule %s",a);const c=e.sharedOptions??{};if(X(t)){const u=D({configRulePreset:t,sourceCode:r,contextEvents:n,runningEvents:s,sharedOptions:c,locale:i});s.registerRulePreset(
{descriptorRulePreset:t,context:u});return}else if(Z(t)){const u=L({ruleId:a,severity:t.severity,meta:t.rule.meta,sourceCode:r,contextEvents:n,sharedOptions:c,locale:i});
s.registerRule({descriptorRule:t,context:u});return}throw new Error(`Unknown descriptor type: ${t}`)},"registerRule")})};export{ie as id,oe as ids,ae as modules};
