var Jr=Object.defineProperty;var t=(vt,Le)=>Jr(vt,"name",{value:Le,configurable:!0});const wo=6921,$o=[6921],ko={26921:((vt,Le,le)=>{le.d(Le,{naA:t(()=>Bn,"naA"),XiL:t(()=>Gn,"XiL"),You:t(()=>q,"You"),l1C:t(()=>Wn,"l1C"),bvH:t(()=>zn,"bvH"),IiU:t(
()=>$n,"IiU"),b8S:t(()=>hn,"b8S"),YOg:t(()=>bn,"YOg"),zMY:t(()=>pn,"zMY"),IeY:t(()=>Fr,"IeY"),k5n:t(()=>En,"k5n"),euz:t(()=>gr,"euz"),_H3:t(()=>cr,"_H3"),chJ:t(
()=>Ln,"chJ"),aig:t(()=>gt,"aig"),Ikc:t(()=>ir,"Ikc"),g1P:t(()=>Jn,"g1P"),rej:t(()=>sr,"rej"),YjP:t(()=>b,"YjP"),Uy$:t(()=>Cr,"Uy$"),KCZ:t(()=>xn,"KCZ"),L5J:t(()=>rn,
"L5J"),uRe:t(()=>_n,"uRe")});var I=le(88532),z=le(54723);class S extends Error{static{t(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cy\
cle that closes through a transform"),this.name="ZodCyclicError"}}const W="~memo",T=[];function Ae(e){return e!==null&&typeof e=="object"}t(Ae,"isRef");function re(e){
return e.map(n=>n.path?{...n,path:n.path.slice()}:{...n})}t(re,"cloneIssues");const be=new WeakMap,ze=0,Ze=1,Ie=2;function ae(e,n,a){const m=be.get(e);if(m!==void 0)
return m?Ie:ze;if(n.has(e))return Ie;n.add(e);let v=ze;const A=t(ke=>{if(v!==Ie&&ke?._zod){const xe=ae(ke,n,a);xe>v&&(v=xe)}},"check"),J=t((ke,xe)=>{let Ve=ze;for(const At of Reflect.
ownKeys(ke)){const on=Object.getOwnPropertyDescriptor(ke,At);if(xe&&!on.enumerable)continue;const Lt=on.get?Ze:on.value?._zod?ae(on.value,n,a):ze;Lt>Ve&&(Ve=Lt)}
return Ve},"shape"),ne=t(ke=>{ke>v&&(v=ke)},"merge"),oe=e._zod.def,$e=oe.type;switch($e){case"object":{const ke=z.MO(oe);ne(ke?J(ke,!0):Ze),A(oe.catchall);break}case"\
array":A(oe.element);break;case"tuple":for(const ke of oe.items)A(ke);A(oe.rest);break;case"record":case"map":A(oe.keyType),A(oe.valueType);break;case"set":A(oe.
valueType);break;case"union":for(const ke of oe.options)A(ke);break;case"intersection":A(oe.left),A(oe.right);break;case"optional":case"nullable":case"default":case"\
prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":A(oe.innerType);break;case"pipe":A(oe.in),A(oe.out);break;case"function":A(oe.
input),A(oe.output);break;case"lazy":{const ke=oe._cachedInner??(a?e._zod.innerType:void 0);ne(ke?ae(ke,n,!1):Ze);break}case"template_literal":case"string":case"\
number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"en\
um":case"literal":case"file":case"transform":case"custom":break;default:for(const ke in oe){const xe=Object.getOwnPropertyDescriptor(oe,ke);if(!xe||xe.get)continue;
const Ve=xe.value;if(!(!Ve||typeof Ve!="object")){if(Ve._zod)A(Ve);else if(Array.isArray(Ve))for(const At of Ve)A(At)}}}return n.delete(e),Pe(e,v)}t(ae,"isRecur\
sive");function Pe(e,n){return n!==Ze&&be.set(e,n===Ie),n}t(Pe,"settle");function De(e){return ae(e,new Set,!0)!==ze}t(De,"isRecursiveSchema");function Ue(e,n){
let a=e.buckets.get(n);return a||(a=new WeakMap,e.buckets.set(n,a)),a}t(Ue,"bucketFor");let fe;const Be=[],He={alloc(e,n,a){const m=fe;if(!m)return a;fe=void 0;
const v={value:a,issues:null};return m.set(n.value,v),Be.push(v),a},guard(e){var n;(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred.push(()=>{const a=e._zod.
parse,m=t((v,A)=>{if(A.direction!=="backward"&&U(A,v.value))throw new S;return a(v,A)},"wrapped");e._zod.parse=m,e._zod.run===a&&(e._zod.run=m)})},attach(e){var n;
let a,m=!1,v,A;(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred.push(()=>{const J=e._zod.parse,ne=t((oe,$e)=>{if(a===void 0){const sn=ae(e,new Set,!1);if(sn===
ze)return e._zod.parse=J,e._zod.run===ne&&(e._zod.run=J),J(oe,$e);sn===Ie||m?a=!0:m=!0}const ke=oe.value;if(!Ae(ke))return J(oe,$e);let xe=$e[W];xe||(xe={buckets:new WeakMap,
backEdges:void 0},$e[W]=xe);let Ve;v===$e?Ve=A:(Ve=Ue(xe,e),v=$e,A=Ve);const At=Ve.get(ke);if(At)return oe.value=At.value,At.issues?At.issues.length&&oe.issues.
push(...re(At.issues)):(oe.memo=!0,xe.backEdges??(xe.backEdges=new WeakSet),xe.backEdges.add(At.value)),oe;fe=Ve;const on=Be.length,Lt=J(oe,$e);fe=void 0;const kn=Be.
length>on?Be.pop():void 0;return Lt instanceof Promise?Lt.then(sn=>(kn&&(kn.issues=sn.issues.length?re(sn.issues):T),sn)):(kn&&(kn.issues=Lt.issues.length?re(Lt.
issues):T),Lt)},"wrapped");e._zod.parse=ne,e._zod.run===J&&(e._zod.run=ne)})}};function k(){return He}t(k,"memoizer");function U(e,n){const a=e[W]?.backEdges;return a!==
void 0&&Ae(n)&&a.has(n)}t(U,"isBackEdge");var Z=le(56985),D=le(29396),w=le(43759),N=le(98439),j=le(87509);const F=t(()=>{const e={string:{unit:"characters",verb:"\
to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function n(A){
return e[A]??null}t(n,"getSizing");const a={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nano\
id",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"\
IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",
json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},m={
nan:"NaN"};function v(A,J){return A==="number"&&typeof J=="number"&&!Number.isFinite(J)?String(J):m[A]??A}return t(v,"getTypeName"),A=>{switch(A.code){case"inva\
lid_type":{const J=v(A.expected),ne=z.GW(A.input),oe=v(ne,A.input);return`Invalid input: expected ${J}, received ${oe}`}case"invalid_value":return A.values.length===
1?`Invalid input: expected ${z.B7(A.values[0])}`:`Invalid option: expected one of ${z.jw(A.values,"|")}`;case"too_big":{const J=A.exact?"exactly ":A.inclusive?"\
<=":"<",ne=n(A.origin);return ne?`Too big: expected ${A.origin??"value"} to have ${J}${A.maximum.toString()} ${ne.unit??"elements"}`:`Too big: expected ${A.origin??
"value"} to be ${J}${A.maximum.toString()}`}case"too_small":{const J=A.exact?"exactly ":A.inclusive?">=":">",ne=n(A.origin);return ne?`Too small: expected ${A.origin}\
 to have ${J}${A.minimum.toString()} ${ne.unit}`:`Too small: expected ${A.origin} to be ${J}${A.minimum.toString()}`}case"invalid_format":{const J=A;return J.format===
"starts_with"?`Invalid string: must start with "${J.prefix}"`:J.format==="ends_with"?`Invalid string: must end with "${J.suffix}"`:J.format==="includes"?`Invali\
d string: must include "${J.includes}"`:J.format==="regex"?`Invalid string: must match pattern ${J.pattern}`:`Invalid ${a[J.format]??A.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${A.divisor}`;case"unrecognized_keys":return`Unrecognized key${A.keys.length>1?"s":""}: ${z.jw(A.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${A.origin}`;case"invalid_union":return A.options&&Array.isArray(A.options)&&A.options.length>0?`Invalid discriminator value.\
 Expected ${A.options.map(ne=>`'${ne}'`).join(" | ")}`:A.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${A.origin}`;default:return"Invalid input"}}},"error");function X(){return{localeError:F()}}t(X,"en");function Q(){const e=this._zod;return e.message??
(e.message=JSON.stringify(e.def,z.k8,2)),e.message}t(Q,"_getMessage");function me(e){this._zod.message=e}t(me,"_setMessage");const he={get:Q,set:me,enumerable:!0,
configurable:!0},E={value:void 0,enumerable:!1},g=new WeakSet([Object.prototype,Error.prototype]),B=t((e,n)=>{e.name="$ZodError",E.value=n,Object.defineProperty(
e,"issues",E),E.value=void 0,Object.defineProperty(e,"message",he);const a=Object.getPrototypeOf(e);g.has(a)||(g.add(a),Object.defineProperty(a,"toString",{configurable:!0,
enumerable:!1,get(){const m=t(()=>this.message,"value");return Object.defineProperty(this,"toString",{value:m,configurable:!0,writable:!0}),m},set(m){Object.defineProperty(
this,"toString",{value:m,configurable:!0,writable:!0})}}))},"initializer"),Y=(0,I.xI)("$ZodError",B),H=(0,I.xI)("$ZodError",B,void 0,{Parent:Error});function _e(e,n,a){
return Object.prototype.hasOwnProperty.call(e,n)||(n==="__proto__"?Object.defineProperty(e,n,{value:a(),writable:!0,enumerable:!0,configurable:!0}):e[n]=a()),e[n]}
t(_e,"node");function Se(e,n=a=>a.message){const a={},m=[];for(const v of e.issues)v.path.length>0?_e(a,v.path[0],()=>[]).push(n(v)):m.push(n(v));return{formErrors:m,
fieldErrors:a}}t(Se,"flattenError");function Oe(e,n=a=>a.message){const a={_errors:[]},m=t((v,A=[])=>{for(const J of v.issues)if(J.code==="invalid_union"&&J.errors.
length)J.errors.map(ne=>m({issues:ne},[...A,...J.path]));else if(J.code==="invalid_key")m({issues:J.issues},[...A,...J.path]);else if(J.code==="invalid_element")
m({issues:J.issues},[...A,...J.path]);else{const ne=[...A,...J.path];if(ne.length===0)a._errors.push(n(J));else{let oe=a,$e=0;for(;$e<ne.length;){const ke=ne[$e],
xe=$e===ne.length-1;if(ke==="_errors"){xe&&oe._errors.push(n(J)),$e++;continue}Object.prototype.hasOwnProperty.call(oe,ke)||Object.defineProperty(oe,ke,{value:{
_errors:[]},enumerable:!0,writable:!0,configurable:!0});const Ve=oe[ke];xe&&Ve._errors.push(n(J)),oe=Ve,$e++}}}},"processError");return m(e),a}t(Oe,"formatError");
function Qe(e,n=a=>a.message){const a={errors:[]},m=t((v,A=[])=>{var J;for(const ne of v.issues)if(ne.code==="invalid_union"&&ne.errors.length)ne.errors.map(oe=>m(
{issues:oe},[...A,...ne.path]));else if(ne.code==="invalid_key")m({issues:ne.issues},[...A,...ne.path]);else if(ne.code==="invalid_element")m({issues:ne.issues},
[...A,...ne.path]);else{const oe=[...A,...ne.path];if(oe.length===0){a.errors.push(n(ne));continue}let $e=a,ke=0;for(;ke<oe.length;){const xe=oe[ke],Ve=ke===oe.
length-1;typeof xe=="string"?($e.properties??($e.properties={}),Object.prototype.hasOwnProperty.call($e.properties,xe)||Object.defineProperty($e.properties,xe,{
value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),$e=$e.properties[xe]):($e.items??($e.items=[]),(J=$e.items)[xe]??(J[xe]={errors:[]}),$e=$e.items[xe]),
Ve&&$e.errors.push(n(ne)),ke++}}},"processError");return m(e),a}t(Qe,"treeifyError");function tt(e){const n=[],a=e.map(m=>typeof m=="object"?m.key:m);for(const m of a)
typeof m=="number"?n.push(`[${m}]`):typeof m=="symbol"?n.push(`[${JSON.stringify(String(m))}]`):/[^\w$]/.test(m)?n.push(`[${JSON.stringify(m)}]`):(n.length&&n.push(
"."),n.push(m));return n.join("")}t(tt,"toDotPath");function Rt(e){const n=[],a=[...e.issues].sort((m,v)=>(m.path??[]).length-(v.path??[]).length);for(const m of a)
n.push(`✖ ${m.message}`),m.path?.length&&n.push(`  → at ${tt(m.path)}`);return n.join(`
`)}t(Rt,"prettifyError");function at(e,n){return{callee:n?.callee??e,Err:n?.Err}}t(at,"finalizeParams");const Je=t(e=>{const n=t((a,m,v,A)=>{const J=v?{...v,async:!1}:
{async:!1},ne=a._zod.run({value:m,issues:[]},J);if(ne instanceof Promise)throw new I.GT;if(ne.issues.length){const oe=new(A?.Err??e)(ne.issues.map($e=>z.iR($e,J,
I.$W())));throw z.gx(oe,A?.callee??n),oe}return ne.value},"fn");return n},"_parse"),ot=Je(H),it=t(e=>{const n=t(async(a,m,v,A)=>{const J=v?{...v,async:!0}:{async:!0};
let ne=a._zod.run({value:m,issues:[]},J);if(ne instanceof Promise&&(ne=await ne),ne.issues.length){const oe=new(A?.Err??e)(ne.issues.map($e=>z.iR($e,J,I.$W())));
throw z.gx(oe,A?.callee??n),oe}return ne.value},"fn");return n},"_parseAsync"),pt=it(H),st=t(e=>(n,a,m)=>{const v=m?{...m,async:!1}:{async:!1},A=n._zod.run({value:a,
issues:[]},v);if(A instanceof Promise)throw new I.GT;return A.issues.length?lt(e,A.issues,v):{success:!0,data:A.value}},"_safeParse"),mt=st(H);function lt(e,n,a){
let m;return{success:!1,get error(){return m||(m=new e(n.map(v=>z.iR(v,a,I.$W()))),n=void 0,a=void 0),m},set error(v){m=v,n=void 0,a=void 0}}}t(lt,"failure");const ct=t(
e=>async(n,a,m)=>{const v=m?{...m,async:!0}:{async:!0};let A=n._zod.run({value:a,issues:[]},v);return A instanceof Promise&&(A=await A),A.issues.length?lt(e,A.issues,
v):{success:!0,data:A.value}},"_safeParseAsync"),ht=ct(H),_t=Symbol.for("zod.compile.invalid"),St=Symbol.for("zod.compile.fallback"),bt=t(((e,n,a)=>{const m=e._zod.
bag.validator;if(m!==void 0){if(m(n)!==_t)return!0;if(m.definite===!0&&a===void 0)return!1}return zt(e,n,a)}),"validate");function zt(e,n,a){const m=a?{...a,async:!1,
abortEarly:!0}:{async:!1,abortEarly:!0},v=e._zod.bag.fallbackRun;let A;if(v?(m[St]=!0,A=v({value:n,issues:[]},m)):A=e._zod.run({value:n,issues:[]},m),A instanceof
Promise)throw new I.GT;return A.issues.length===0}t(zt,"validateFallback");const Pt=t(async(e,n,a)=>{const m=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};
let v=e._zod.run({value:n,issues:[]},m);return v instanceof Promise&&(v=await v),v.issues.length===0},"validateAsync"),It=t(e=>{const n=Je(e),a=t((m,v,A,J)=>{const ne=A?
{...A,direction:"backward"}:{direction:"backward"};return n(m,v,ne,at(a,J))},"fn");return a},"_encode"),jt=It(H),wt=t(e=>{const n=Je(e),a=t((m,v,A,J)=>n(m,v,A,at(
a,J)),"fn");return a},"_decode"),$t=wt(H),yt=t(e=>{const n=it(e),a=t(async(m,v,A,J)=>{const ne=A?{...A,direction:"backward"}:{direction:"backward"};return await n(
m,v,ne,at(a,J))},"fn");return a},"_encodeAsync"),nt=yt(H),ft=t(e=>{const n=it(e),a=t(async(m,v,A,J)=>await n(m,v,A,at(a,J)),"fn");return a},"_decodeAsync"),Ut=ft(
H),kt=t(e=>(n,a,m)=>{const v=m?{...m,direction:"backward"}:{direction:"backward"};return st(e)(n,a,v)},"_safeEncode"),Wt=kt(H),y=t(e=>(n,a,m)=>st(e)(n,a,m),"_sa\
feDecode"),d=y(H),P=t(e=>async(n,a,m)=>{const v=m?{...m,direction:"backward"}:{direction:"backward"};return ct(e)(n,a,v)},"_safeEncodeAsync"),x=P(H),h=t(e=>async(n,a,m)=>ct(
e)(n,a,m),"_safeDecodeAsync"),O=h(H),L=new WeakSet([Object.prototype,Error.prototype]);function se(e,n,a){Object.defineProperty(e,n,{configurable:!0,enumerable:!1,
get(){const m=a(this);return Object.defineProperty(this,n,{value:m,configurable:!0,writable:!0}),m},set(m){Object.defineProperty(this,n,{value:m,configurable:!0,
writable:!0})}})}t(se,"_lazyMethod");const de=t((e,n)=>{Y.init(e,n),e.name="ZodError";const a=Object.getPrototypeOf(e);L.has(a)||(L.add(a),se(a,"format",m=>v=>Oe(
m,v)),se(a,"flatten",m=>v=>Se(m,v)),se(a,"addIssue",m=>v=>{m.issues.push(v),m.message=JSON.stringify(m.issues,z.k8,2)}),se(a,"addIssues",m=>v=>{m.issues.push(...v),
m.message=JSON.stringify(m.issues,z.k8,2)}),Object.defineProperty(a,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"errors_in\
itializer"),ye=null,ie=I.xI("ZodError",de,void 0,{Parent:Error}),Me=Je(ie),Ye=it(ie),Ne=st(ie),ge=ct(ie),Fe=It(ie),qe=wt(ie),Ce=yt(ie),xt=ft(ie),Et=kt(ie),rt=y(
ie),Bt=P(ie),Gt=h(ie);function Ht(){I.cr.localeError||I.$W(X())}t(Ht,"_ensureDefaultLocale");function Tt(){I.cr.memoizer||I.$W({memoizer:k()})}t(Tt,"_ensureDefa\
ultMemoizer");const we=I.xI("ZodType",(e,n)=>(Ht(),Z.W4.init(e,n),e.def=n,e.type=n.type,e),{check(...e){const n=this.def;return this.clone(z.zM(n,{checks:[...n.
checks??[],...e.map(a=>typeof a=="function"?{_zod:{check:a,def:{check:"custom"},onattach:[]}}:a)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,n){
return z.o8(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},refine(e,n){return this.check(Lr(e,n))},superRefine(e,n){return this.check(
Ur(e,n))},overwrite(e){return this.check(w.bS(e))},optional(){return Tn(this)},exactOptional(){return zr(this)},nullable(){return Nn(this)},nullish(){return Tn(
Nn(this))},nonoptional(e){return Zr(this,e)},array(){return bn(this)},or(e){return xn([this,e])},and(e){return dr(this,e)},transform(e){return Yn(this,Kn(e))},default(e){
return wr(this,e)},prefault(e){return kr(this,e)},catch(e){return Ir(this,e)},pipe(e){return Yn(this,e)},readonly(){return Tr(this)},describe(e){const n=this.clone();
return D.fd.add(n,{description:e}),n},meta(...e){if(e.length===0)return D.fd.get(this);const n=this.clone();return D.fd.add(n,e[0]),n},isOptional(){return this.
safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...n){return n.length===0?e(this):e(this,...n)},get"~standard"(){return z.jD(
this,"~standard",{...Z.YK(this),jsonSchema:{input:(0,j.uE)(this,"input"),output:(0,j.uE)(this,"output")}})},set"~standard"(e){z.qh(this,"~standard",e)},parse:t(
function e(n,a){return Me(this,n,a,{callee:e})},"_parse"),parseAsync:t(async function e(n,a){return await Ye(this,n,a,{callee:e})},"_parseAsync"),safeParse(e,n){
return Ne(this,e,n)},async safeParseAsync(e,n){return ge(this,e,n)},get spa(){return this?.safeParseAsync},set spa(e){z.qh(this,"spa",e)},validate(e,n){return bt(
this,e,n)},validateAsync(e,n){return Pt(this,e,n)},encode:t(function e(n,a){return Fe(this,n,a,{callee:e})},"_encode"),decode:t(function e(n,a){return qe(this,n,
a,{callee:e})},"_decode"),encodeAsync:t(async function e(n,a){return await Ce(this,n,a,{callee:e})},"_encodeAsync"),decodeAsync:t(async function e(n,a){return await xt(
this,n,a,{callee:e})},"_decodeAsync"),safeEncode(e,n){return Et(this,e,n)},safeDecode(e,n){return rt(this,e,n)},async safeEncodeAsync(e,n){return Bt(this,e,n)},
async safeDecodeAsync(e,n){return Gt(this,e,n)},toJSONSchema(e){return(0,j.OA)(this,{})(e)},get description(){return D.fd.get(this)?.description},get _def(){return this.
_zod.def}}),c=I.xI("_ZodString",(e,n)=>{Z.$v.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.SW(e,a,m,v)},z.un({format:t(e=>N.Fs(e).format??null,"for\
mat"),minLength:t(e=>N.Fs(e).minimum??null,"minLength"),maxLength:t(e=>N.Fs(e).maximum??null,"maxLength")},{regex(...e){return this.check(w.Fk(...e))},includes(...e){
return this.check(w.dR(...e))},startsWith(...e){return this.check(w.$S(...e))},endsWith(...e){return this.check(w.ER(...e))},min(...e){return this.check(w.m9(...e))},
max(...e){return this.check(w.Eb(...e))},length(...e){return this.check(w.YA(...e))},nonempty(...e){return this.check(w.m9(1,...e))},lowercase(e){return this.check(
w.hH(e))},uppercase(e){return this.check(w.qF(e))},trim(){return this.check(w.WN())},normalize(...e){return this.check(w.lo(...e))},toLowerCase(){return this.check(
w.Il())},toUpperCase(){return this.check(w.xY())},slugify(){return this.check(w.TL())}})),f=I.xI("ZodString",(e,n)=>{Z.$v.init(e,n),c.init(e,n)},{email(e){return this.
check(w.Mu(et,e))},url(e){return this.check(w.Fn(Jt,e))},jwt(e){return this.check(w.rk(G,e))},emoji(e){return this.check(w.aC(un,e))},guid(e){return this.check(
w.tB(Yt,e))},uuid(e){return this.check(w.Be(Ot,e))},uuidv4(e){return this.check(w.nA(Ot,e))},uuidv6(e){return this.check(w.pY(Ot,e))},uuidv7(e){return this.check(
w.wA(Ot,e))},nanoid(e){return this.check(w.Dl(Kt,e))},cuid(e){return this.check(w.fs(Xt,e))},cuid2(e){return this.check(w.Bj(ln,e))},ulid(e){return this.check(w.
Ct(dn,e))},base64(e){return this.check(w.rt(Dt,e))},base64url(e){return this.check(w.cU(r,e))},xid(e){return this.check(w.Pw(l,e))},ksuid(e){return this.check(w.
_z(V,e))},ipv4(e){return this.check(w.Ny(Ee,e))},ipv6(e){return this.check(w.$O(Qt,e))},cidrv4(e){return this.check(w.Uy(en,e))},cidrv6(e){return this.check(w.gP(
Ct,e))},e164(e){return this.check(w.KB(i,e))},datetime(e){return this.check(w.G1(q,e))},date(e){return this.check(w.db(ce,e))},time(e){return this.check(w.Kn(Xe,
e))},duration(e){return this.check(w.f2(We,e))}});function b(e){return w.Rl(f,e)}t(b,"string");const $=I.xI("ZodStringFormat",(e,n)=>{Z.EY.init(e,n),c.init(e,n)}),
q=I.xI("ZodISODateTime",(e,n)=>{Z.Ko.init(e,n),$.init(e,n)}),ce=I.xI("ZodISODate",(e,n)=>{Z.v1.init(e,n),$.init(e,n)}),Xe=I.xI("ZodISOTime",(e,n)=>{Z.Ax.init(e,
n),$.init(e,n)}),We=I.xI("ZodISODuration",(e,n)=>{Z.$N.init(e,n),$.init(e,n)}),et=I.xI("ZodEmail",(e,n)=>{Z.qG.init(e,n),$.init(e,n)});function cn(e){return core.
_email(et,e)}t(cn,"email");const Yt=I.xI("ZodGUID",(e,n)=>{Z.Zc.init(e,n),$.init(e,n)});function jn(e){return core._guid(Yt,e)}t(jn,"guid");const Ot=I.xI("ZodUU\
ID",(e,n)=>{Z.Zn.init(e,n),$.init(e,n)});function _n(e){return w.Be(Ot,e)}t(_n,"uuid");function Zn(e){return core._uuidv4(Ot,e)}t(Zn,"uuidv4");function Dn(e){return core.
_uuidv6(Ot,e)}t(Dn,"uuidv6");function Sn(e){return core._uuidv7(Ot,e)}t(Sn,"uuidv7");const Jt=I.xI("ZodURL",(e,n)=>{Z.VY.init(e,n),$.init(e,n)});function yn(e){
return core._url(Jt,e)}t(yn,"url");function Pn(e){return core._url(Jt,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}t(Pn,"\
httpUrl");const un=I.xI("ZodEmoji",(e,n)=>{Z.cG.init(e,n),$.init(e,n)});function In(e){return core._emoji(un,e)}t(In,"emoji");const Kt=I.xI("ZodNanoID",(e,n)=>{
Z.Py.init(e,n),$.init(e,n)});function gn(e){return core._nanoid(Kt,e)}t(gn,"nanoid");const Xt=I.xI("ZodCUID",(e,n)=>{Z.bl.init(e,n),$.init(e,n)});function an(e){
return core._cuid(Xt,e)}t(an,"cuid");const ln=I.xI("ZodCUID2",(e,n)=>{Z.Zu.init(e,n),$.init(e,n)});function fn(e){return core._cuid2(ln,e)}t(fn,"cuid2");const dn=I.
xI("ZodULID",(e,n)=>{Z.g5.init(e,n),$.init(e,n)});function Mn(e){return core._ulid(dn,e)}t(Mn,"ulid");const l=I.xI("ZodXID",(e,n)=>{Z.TF.init(e,n),$.init(e,n)});
function p(e){return core._xid(l,e)}t(p,"xid");const V=I.xI("ZodKSUID",(e,n)=>{Z.GY.init(e,n),$.init(e,n)});function ve(e){return core._ksuid(V,e)}t(ve,"ksuid");
const Ee=I.xI("ZodIPv4",(e,n)=>{Z.Lc.init(e,n),$.init(e,n)});function Ke(e){return core._ipv4(Ee,e)}t(Ke,"ipv4");const Nt=null;function Vt(e){return core._mac(Nt,
e)}t(Vt,"mac");const Qt=I.xI("ZodIPv6",(e,n)=>{Z.Zy.init(e,n),$.init(e,n)});function qt(e){return core._ipv6(Qt,e)}t(qt,"ipv6");const en=I.xI("ZodCIDRv4",(e,n)=>{
Z.CI.init(e,n),$.init(e,n)});function On(e){return core._cidrv4(en,e)}t(On,"cidrv4");const Ct=I.xI("ZodCIDRv6",(e,n)=>{Z.Cn.init(e,n),$.init(e,n)});function dt(e){
return core._cidrv6(Ct,e)}t(dt,"cidrv6");const Dt=I.xI("ZodBase64",(e,n)=>{Z.Dq.init(e,n),$.init(e,n)});function Mt(e){return core._base64(Dt,e)}t(Mt,"base64");
const r=I.xI("ZodBase64URL",(e,n)=>{Z.CQ.init(e,n),$.init(e,n)});function o(e){return core._base64url(r,e)}t(o,"base64url");const i=I.xI("ZodE164",(e,n)=>{Z.Oy.
init(e,n),$.init(e,n)});function s(e){return core._e164(i,e)}t(s,"e164");const u=null;function _(e){return core._creditCard(u,e)}t(_,"creditCard");const C=null;
function K(e){return core._iban(C,e)}t(K,"iban");const G=I.xI("ZodJWT",(e,n)=>{Z.h8.init(e,n),$.init(e,n)});function R(e){return core._jwt(G,e)}t(R,"jwt");const M=null;
function ue(e,n,a={}){return core._stringFormat(M,e,n,a)}t(ue,"stringFormat");function pe(e){return core._stringFormat(M,"hostname",regexes.hostname,e)}t(pe,"ho\
stname");function ee(e){return core._stringFormat(M,"hex",regexes.hex,e)}t(ee,"hex");function te(e){return core._stringFormat(M,"currency_code",regexes.currencyCode,
e)}t(te,"currencyCode");function Re(e,n){const a=n?.enc??"hex",m=`${e}_${a}`,v=core.regexes[m];if(!v)throw new Error(`Unrecognized hash format: ${m}`);return core.
_stringFormat(M,m,v,n)}t(Re,"hash");const je=I.xI("ZodNumber",(e,n)=>{Z.vz.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Wg(e,a,m,v),e.isFinite=!0},
z.un({minValue:t(e=>{const{minimum:n,exclusiveMinimum:a}=N.Fs(e);return Math.max(n??Number.NEGATIVE_INFINITY,a??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:t(
e=>{const{maximum:n,exclusiveMaximum:a}=N.Fs(e);return Math.min(n??Number.POSITIVE_INFINITY,a??Number.POSITIVE_INFINITY)},"maxValue"),isInt:t(e=>{const{isInt:n,
multipleOf:a}=N.Fs(e);return!!n||!!a?.some(Number.isSafeInteger)},"isInt"),format:t(e=>N.Fs(e).format??null,"format")},{gt(e,n){return this.check(w.Tx(e,n))},gte(e,n){
return this.check(w.qm(e,n))},min(e,n){return this.check(w.qm(e,n))},lt(e,n){return this.check(w.Au(e,n))},lte(e,n){return this.check(w.Zm(e,n))},max(e,n){return this.
check(w.Zm(e,n))},int(e){return this.check(Ft(e))},safe(e){return this.check(Ft(e))},positive(e){return this.check(w.Tx(0,e))},nonnegative(e){return this.check(
w.qm(0,e))},negative(e){return this.check(w.Au(0,e))},nonpositive(e){return this.check(w.Zm(0,e))},multipleOf(e,n){return this.check(w.Hi(e,n))},step(e,n){return this.
check(w.Hi(e,n))},finite(){return this}}));function gt(e){return w.F7(je,e)}t(gt,"number");const ut=I.xI("ZodNumberFormat",(e,n)=>{Z.I.init(e,n),je.init(e,n)});
function Ft(e){return w.LK(ut,e)}t(Ft,"schemas_int");function tn(e){return core._float32(ut,e)}t(tn,"float32");function Ge(e){return core._float64(ut,e)}t(Ge,"f\
loat64");function Te(e){return core._int32(ut,e)}t(Te,"int32");function Zt(e){return core._uint32(ut,e)}t(Zt,"uint32");const nn=I.xI("ZodBoolean",(e,n)=>{Z.sF.init(
e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.dO(e,a,m,v)});function pn(e){return w._L(nn,e)}t(pn,"schemas_boolean");const mn=I.xI("ZodBigInt",(e,n)=>{Z.
BN.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Y8(e,a,m,v)},z.un({minValue:t(e=>N.Fs(e).minimum??null,"minValue"),maxValue:t(e=>N.Fs(e).maximum??
null,"maxValue"),format:t(e=>N.Fs(e).format??null,"format")},{gte(e,n){return this.check(w.qm(e,n))},min(e,n){return this.check(w.qm(e,n))},gt(e,n){return this.
check(w.Tx(e,n))},lt(e,n){return this.check(w.Au(e,n))},lte(e,n){return this.check(w.Zm(e,n))},max(e,n){return this.check(w.Zm(e,n))},positive(e){return this.check(
w.Tx(BigInt(0),e))},negative(e){return this.check(w.Au(BigInt(0),e))},nonpositive(e){return this.check(w.Zm(BigInt(0),e))},nonnegative(e){return this.check(w.qm(
BigInt(0),e))},multipleOf(e,n){return this.check(w.Hi(e,n))}}));function An(e){return core._bigint(mn,e)}t(An,"bigint");const vn=null;function Fn(e){return core.
_int64(vn,e)}t(Fn,"int64");function Kr(e){return core._uint64(vn,e)}t(Kr,"uint64");const Xn=null;function Vr(e){return core._symbol(Xn,e)}t(Vr,"symbol");const Qn=null;
function Wr(e){return core._undefined(Qn,e)}t(Wr,"_undefined");const qn=I.xI("ZodNull",(e,n)=>{Z.x8.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.In(
e,a,m,v)});function Ln(e){return w.jw(qn,e)}t(Ln,"_null");const er=null;function Gr(){return core._any(er)}t(Gr,"any");const tr=I.xI("ZodUnknown",(e,n)=>{Z.GP.init(
e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.NV(e,a,m,v)});function rn(){return w.em(tr)}t(rn,"unknown");const nr=I.xI("ZodNever",(e,n)=>{Z.Um.init(e,n),
we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.RH(e,a,m,v)});function Un(e){return w.G8(nr,e)}t(Un,"never");const rr=null;function Hr(e){return core._void(rr,
e)}t(Hr,"_void");const or=I.xI("ZodDate",(e,n)=>{Z.o5.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Fl(e,a,m,v),e.min=(a,m)=>e.check(w.qm(a,m)),e.max=
(a,m)=>e.check(w.Zm(a,m))},z.un({minDate:t(e=>{const{minimum:n}=N.Fs(e);return n?new Date(n):null},"minDate"),maxDate:t(e=>{const{maximum:n}=N.Fs(e);return n?new Date(
n):null},"maxDate")},{}));function Yr(e){return core._date(or,e)}t(Yr,"date");const Bn=I.xI("ZodArray",(e,n)=>{Tt(),Z.$p.init(e,n),we.init(e,n),e._zod.processJSONSchema=
(a,m,v)=>N.cY(e,a,m,v),e.element=n.element},{min(e,n){return this.check(w.m9(e,n))},nonempty(e){return this.check(w.m9(1,e))},max(e,n){return this.check(w.Eb(e,
n))},length(e,n){return this.check(w.YA(e,n))},unwrap(){return this.element}});function bn(e,n){return w.dZ(Bn,e,n)}t(bn,"array");function Xr(e){const n=e._zod.
def.shape;return En(Object.keys(n))}t(Xr,"keyof");const zn=I.xI("ZodObject",(e,n)=>{Tt(),Z.w.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Ec(e,a,m,
v),z.X(e,"shape",a=>a._zod.def.shape,!1)},{keyof(){return En(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(z.zM(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(z.zM(this._zod.def,{catchall:rn()}))},loose(){return this.clone(z.zM(this._zod.def,{catchall:rn()}))},strict(){return this.clone(
z.zM(this._zod.def,{catchall:Un()}))},strip(){return this.clone(z.zM(this._zod.def,{catchall:void 0}))},extend(e){return z.X$(this,e)},safeExtend(e){return z.W0(
this,e)},merge(e){return z.h1(this,e)},pick(e){return z.Up(this,e)},omit(e){return z.cJ(this,e)},partial(...e){return z.OH($n,this,e[0])},exactPartial(...e){return z.
OH(Vn,this,e[0],"exactPartial")},required(...e){return z.mw(Hn,this,e[0])}});function ir(e,n){const a={type:"object",shape:e??{},...z.A2(n)};return new zn(a)}t(
ir,"object");function sr(e,n){return new zn({type:"object",shape:e,catchall:Un(),...z.A2(n)})}t(sr,"strictObject");function cr(e,n){return new zn({type:"object",
shape:e,catchall:rn(),...z.A2(n)})}t(cr,"looseObject");const ur=I.xI("ZodUnion",(e,n)=>{Z.cu.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.iC(e,a,m,
v),e.options=n.options});function xn(e,n){return new ur({type:"union",options:e,...z.A2(n)})}t(xn,"union");const ar=null;function Qr(e,n){return new ar({type:"u\
nion",options:e,inclusive:!1,...util.normalizeParams(n)})}t(Qr,"xor");const lr=null;function qr(e,n,a){return new lr({type:"union",options:n,discriminator:e,...util.
normalizeParams(a)})}t(qr,"discriminatedUnion");const fr=I.xI("ZodIntersection",(e,n)=>{Z.LJ.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.i_(e,a,m,
v)});function dr(e,n){return new fr({type:"intersection",left:e,right:n})}t(dr,"intersection");const pr=I.xI("ZodTuple",(e,n)=>{Tt(),Z.G3.init(e,n),we.init(e,n),
e._zod.processJSONSchema=(a,m,v)=>N.CN(e,a,m,v)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def;if(e.checks?.length)throw new Error(
".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(n=>new $n({type:"optional",innerType:n}))})}});function mr(e,n,a){
const m=n instanceof core.$ZodType,v=m?a:n,A=m?n:null;return new pr({type:"tuple",items:e,rest:A,...util.normalizeParams(v)})}t(mr,"tuple");const hn=I.xI("ZodRe\
cord",(e,n)=>{Tt(),Z.h.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.GC(e,a,m,v),e.keyType=n.keyType,e.valueType=n.valueType});function Jn(e,n,a){return!n||
!n._zod?new hn({type:"record",keyType:b(),valueType:e,...z.A2(n)}):new hn({type:"record",keyType:e,valueType:n,...z.A2(a)})}t(Jn,"record");function eo(e,n,a){return new hn(
{type:"record",keyType:e,valueType:n,...util.normalizeParams(a),partial:!0})}t(eo,"partialRecord");function to(e,n,a){return new hn({type:"record",keyType:e,valueType:n,
mode:"loose",...util.normalizeParams(a)})}t(to,"looseRecord");const hr=null;function no(e,n,a){return new hr({type:"map",keyType:e,valueType:n,...util.normalizeParams(
a)})}t(no,"map");const _r=null;function ro(e,n){return new _r({type:"set",valueType:e,...util.normalizeParams(n)})}t(ro,"set");const wn=I.xI("ZodEnum",(e,n)=>{Z.
VO.init(e,n),we.init(e,n),e._zod.processJSONSchema=(m,v,A)=>N.C0(e,m,v,A),e.enum=n.entries,e.options=[...e._zod.values];const a=new Set(Object.keys(n.entries));
e.extract=(m,v)=>{const A={};for(const J of m)if(a.has(J))A[J]=n.entries[J];else throw new Error(`Key ${J} not found in enum`);return new wn({...n,checks:[],...z.
A2(v),entries:A})},e.exclude=(m,v)=>{const A={...n.entries};for(const J of m)if(a.has(J))delete A[J];else throw new Error(`Key ${J} not found in enum`);return new wn(
{...n,checks:[],...z.A2(v),entries:A})}});function En(e,n){const a=Array.isArray(e)?Object.fromEntries(e.map(m=>[m,m])):e;return new wn({type:"enum",entries:a,...z.
A2(n)})}t(En,"_enum");function oo(e,n){return new wn({type:"enum",entries:e,...util.normalizeParams(n)})}t(oo,"nativeEnum");const yr=I.xI("ZodLiteral",(e,n)=>{Z.
nu.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Yv(e,a,m,v),e.values=new Set(n.values),Object.defineProperty(e,"value",{get(){if(n.values.length>1)
throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return n.values[0]}})});function gr(e,n){return new yr({type:"lite\
ral",values:Array.isArray(e)?e:[e],...z.A2(n)})}t(gr,"literal");const vr=null;function io(e){return core._file(vr,e)}t(io,"file");const br=I.xI("ZodTransform",(e,n)=>{
Tt(),Z.Wc.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.xi(e,a,m,v),e._zod.parse=(a,m)=>{if(m.direction==="backward")throw new I.cV(e.constructor.name);
a.addIssue=A=>{if(typeof A=="string")a.issues.push(z.sn(A,a.value,n));else{const J=A;J.fatal&&(J.continue=!1),J.code??(J.code="custom"),"input"in J||(J.input=a.
value),J.inst??(J.inst=e),a.issues.push(z.sn(J))}};const v=n.transform(a.value,a);return v instanceof Promise?v.then(A=>(a.value=A,a)):(a.value=v,a)}});function Kn(e){
return new br({type:"transform",transform:e})}t(Kn,"transform");const $n=I.xI("ZodOptional",(e,n)=>{Z.ig.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.
$k(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});function Tn(e){return new $n({type:"optional",innerType:e})}t(Tn,"optional");const Vn=I.xI("ZodExactOptional",(e,n)=>{
Z.RL.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.$k(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});function zr(e){return new Vn({type:"optional",innerType:e})}
t(zr,"exactOptional");const Wn=I.xI("ZodNullable",(e,n)=>{Z.qc.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.yq(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});
function Nn(e){return new Wn({type:"nullable",innerType:e})}t(Nn,"nullable");function so(e){return Tn(Nn(e))}t(so,"nullish");const Gn=I.xI("ZodDefault",(e,n)=>{
Z.rv.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.mh(e,a,m,v),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function wr(e,n){return new Gn(
{type:"default",innerType:e,get defaultValue(){return typeof n=="function"?n():z.yG(n)}})}t(wr,"_default");const $r=I.xI("ZodPrefault",(e,n)=>{Z.VF.init(e,n),we.
init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.A(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});function kr(e,n){return new $r({type:"prefault",innerType:e,get defaultValue(){
return typeof n=="function"?n():z.yG(n)}})}t(kr,"prefault");const Hn=I.xI("ZodNonOptional",(e,n)=>{Z.N$.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.
cR(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});function Zr(e,n){return new Hn({type:"nonoptional",innerType:e,...z.A2(n)})}t(Zr,"nonoptional");const Sr=null;function co(e){
return new Sr({type:"success",innerType:e})}t(co,"success");const Pr=I.xI("ZodCatch",(e,n)=>{Z.t$.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Q9(
e,a,m,v),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Ir(e,n){return new Pr({type:"catch",innerType:e,catchValue:typeof n=="function"?n:z.
SS(n)})}t(Ir,"_catch");const Or=null;function uo(e){return core._nan(Or,e)}t(uo,"nan");const Ar=I.xI("ZodPipe",(e,n)=>{Z._m.init(e,n),we.init(e,n),e._zod.processJSONSchema=
(a,m,v)=>N.fs(e,a,m,v),e.in=n.in,e.out=n.out});function Yn(e,n){return new Ar({type:"pipe",in:e,out:n})}t(Yn,"pipe");const Cn=null;function ao(e,n,a){return new Cn(
{type:"pipe",in:e,out:n,transform:a.decode,reverseTransform:a.encode})}t(ao,"codec");function lo(e){const n=e._zod.def;return new Cn({type:"pipe",in:n.out,out:n.
in,transform:n.reverseTransform,reverseTransform:n.transform})}t(lo,"invertCodec");const xr=null,Er=I.xI("ZodReadonly",(e,n)=>{Z.Sb.init(e,n),we.init(e,n),e._zod.
processJSONSchema=(a,m,v)=>N.$X(e,a,m,v),e.unwrap=()=>e._zod.def.innerType});function Tr(e){return new Er({type:"readonly",innerType:e})}t(Tr,"readonly");const Nr=I.
xI("ZodTemplateLiteral",(e,n)=>{Z.d.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.Cv(e,a,m,v)});function Cr(e,n){return new Nr({type:"template_lite\
ral",parts:e,...z.A2(n)})}t(Cr,"templateLiteral");const Rr=null;function jr(e){return new Rr({type:"lazy",getter:e})}t(jr,"lazy");const Dr=null;function fo(e){return new Dr(
{type:"promise",innerType:e})}t(fo,"promise");const Mr=null;function po(e){return new Mr({type:"function",input:Array.isArray(e?.input)?mr(e?.input):e?.input??bn(
rn()),output:e?.output??rn()})}t(po,"_function");const Rn=I.xI("ZodCustom",(e,n)=>{Z.b0.init(e,n),we.init(e,n),e._zod.processJSONSchema=(a,m,v)=>N.A6(e,a,m,v)});
function mo(e){const n=new core.$ZodCheck({check:"custom"});return n._zod.check=e,n}t(mo,"check");function Fr(e,n){return w.FO(Rn,e??(()=>!0),n)}t(Fr,"custom");
function Lr(e,n={}){return w.fU(Rn,e,n)}t(Lr,"refine");function Ur(e,n){return w.MB(e,n)}t(Ur,"superRefine");const ho=w.q0,_o=w.mI,Br=I.xI("ZodInstanceOf",(e,n)=>{
Rn.init(e,n)},{properties(e,n){return this.check(w.T2(e,n))}});function yo(e,n={}){const a=new Br({type:"custom",check:"custom",fn:t(m=>m instanceof e,"fn"),abort:!0,
...util.normalizeParams(n)});return a._zod.bag.Class=e,a._zod.check=m=>{m.value instanceof e||m.issues.push({code:"invalid_type",expected:e.name,input:m.value,inst:a,
path:[...a._zod.def.path??[]]})},a}t(yo,"_instanceof");const go=t((...e)=>core._stringbool({Codec:Cn,Boolean:nn,String:f},...e),"stringbool");function vo(e){const n=jr(
()=>xn([b(e),gt(),pn(),Ln(),bn(n),Jn(b(),n)]));return n}t(vo,"json");function bo(e,n){return new xr({type:"pipe",in:Kn(e),out:n})}t(bo,"preprocess")}),43759:((vt,Le,le)=>{
le.d(Le,{$O:t(()=>D,"$O"),$S:t(()=>Ye,"$S"),Au:t(()=>$t,"Au"),Be:t(()=>ze,"Be"),Bj:t(()=>Be,"Bj"),Ct:t(()=>He,"Ct"),Dl:t(()=>Ue,"Dl"),ER:t(()=>Ne,"ER"),Eb:t(()=>O,
"Eb"),F7:t(()=>Se,"F7"),FO:t(()=>Kt,"FO"),Fk:t(()=>de,"Fk"),Fn:t(()=>Pe,"Fn"),G1:t(()=>B,"G1"),G8:t(()=>zt,"G8"),Hi:t(()=>d,"Hi"),Il:t(()=>rt,"Il"),KB:t(()=>Q,"\
KB"),Kn:t(()=>H,"Kn"),LK:t(()=>Qe,"LK"),MB:t(()=>Xt,"MB"),Mu:t(()=>re,"Mu"),Ny:t(()=>Z,"Ny"),Pw:t(()=>k,"Pw"),Rl:t(()=>T,"Rl"),T2:t(()=>Fe,"T2"),TL:t(()=>Gt,"TL"),
Tx:t(()=>nt,"Tx"),Uy:t(()=>N,"Uy"),WN:t(()=>Et,"WN"),YA:t(()=>se,"YA"),Zm:t(()=>yt,"Zm"),_L:t(()=>ot,"_L"),_z:t(()=>U,"_z"),aC:t(()=>De,"aC"),bS:t(()=>Ce,"bS"),
cU:t(()=>X,"cU"),dR:t(()=>Me,"dR"),dZ:t(()=>Ht,"dZ"),db:t(()=>Y,"db"),em:t(()=>bt,"em"),f2:t(()=>_e,"f2"),fU:t(()=>gn,"fU"),fs:t(()=>fe,"fs"),gP:t(()=>j,"gP"),hH:t(
()=>ye,"hH"),jw:t(()=>_t,"jw"),lo:t(()=>xt,"lo"),m9:t(()=>L,"m9"),mI:t(()=>fn,"mI"),nA:t(()=>Ze,"nA"),pY:t(()=>Ie,"pY"),q0:t(()=>ln,"q0"),qF:t(()=>ie,"qF"),qm:t(
()=>ft,"qm"),rk:t(()=>E,"rk"),rt:t(()=>F,"rt"),tB:t(()=>be,"tB"),wA:t(()=>ae,"wA"),xY:t(()=>Bt,"xY")});var I=le(44890),z=le(29396),S=le(54723);function W(l){return l.
checks&&(l.checks=[...l.checks]),l}t(W,"snapshotChecks");function T(l,p){return new l(W({type:"string",...S.A2(p)}))}t(T,"_string");function Ae(l,p){return new l(
W({type:"string",coerce:!0,...util.normalizeParams(p)}))}t(Ae,"_coercedString");function re(l,p){return new l({type:"string",format:"email",check:"string_format",
abort:!1,...S.A2(p)})}t(re,"_email");function be(l,p){return new l({type:"string",format:"guid",check:"string_format",abort:!1,...S.A2(p)})}t(be,"_guid");function ze(l,p){
return new l({type:"string",format:"uuid",check:"string_format",abort:!1,...S.A2(p)})}t(ze,"_uuid");function Ze(l,p){return new l({type:"string",format:"uuid",check:"\
string_format",abort:!1,version:"v4",...S.A2(p)})}t(Ze,"_uuidv4");function Ie(l,p){return new l({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v6",...S.A2(p)})}t(Ie,"_uuidv6");function ae(l,p){return new l({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...S.A2(p)})}t(ae,"_uuid\
v7");function Pe(l,p){return new l({type:"string",format:"url",check:"string_format",abort:!1,...S.A2(p)})}t(Pe,"_url");function De(l,p){return new l({type:"str\
ing",format:"emoji",check:"string_format",abort:!1,...S.A2(p)})}t(De,"_emoji");function Ue(l,p){return new l({type:"string",format:"nanoid",check:"string_format",
abort:!1,...S.A2(p)})}t(Ue,"_nanoid");function fe(l,p){return new l({type:"string",format:"cuid",check:"string_format",abort:!1,...S.A2(p)})}t(fe,"_cuid");function Be(l,p){
return new l({type:"string",format:"cuid2",check:"string_format",abort:!1,...S.A2(p)})}t(Be,"_cuid2");function He(l,p){return new l({type:"string",format:"ulid",
check:"string_format",abort:!1,...S.A2(p)})}t(He,"_ulid");function k(l,p){return new l({type:"string",format:"xid",check:"string_format",abort:!1,...S.A2(p)})}t(
k,"_xid");function U(l,p){return new l({type:"string",format:"ksuid",check:"string_format",abort:!1,...S.A2(p)})}t(U,"_ksuid");function Z(l,p){return new l({type:"\
string",format:"ipv4",check:"string_format",abort:!1,...S.A2(p)})}t(Z,"_ipv4");function D(l,p){return new l({type:"string",format:"ipv6",check:"string_format",abort:!1,
...S.A2(p)})}t(D,"_ipv6");function w(l,p){return new l({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(p)})}t(w,"_mac");function N(l,p){
return new l({type:"string",format:"cidrv4",check:"string_format",abort:!1,...S.A2(p)})}t(N,"_cidrv4");function j(l,p){return new l({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,...S.A2(p)})}t(j,"_cidrv6");function F(l,p){return new l({type:"string",format:"base64",check:"string_format",abort:!1,...S.A2(
p)})}t(F,"_base64");function X(l,p){return new l({type:"string",format:"base64url",check:"string_format",abort:!1,...S.A2(p)})}t(X,"_base64url");function Q(l,p){
return new l({type:"string",format:"e164",check:"string_format",abort:!1,...S.A2(p)})}t(Q,"_e164");function me(l,p){return new l({type:"string",format:"credit_c\
ard",check:"string_format",abort:!1,...util.normalizeParams(p)})}t(me,"_creditCard");function he(l,p){return new l({type:"string",format:"iban",check:"string_fo\
rmat",abort:!1,...util.normalizeParams(p)})}t(he,"_iban");function E(l,p){return new l({type:"string",format:"jwt",check:"string_format",abort:!1,...S.A2(p)})}t(
E,"_jwt");const g={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function B(l,p){return new l({type:"string",format:"datetime",check:"string_format",
offset:!1,local:!1,precision:null,...S.A2(p)})}t(B,"_isoDateTime");function Y(l,p){return new l({type:"string",format:"date",check:"string_format",...S.A2(p)})}
t(Y,"_isoDate");function H(l,p){return new l({type:"string",format:"time",check:"string_format",precision:null,...S.A2(p)})}t(H,"_isoTime");function _e(l,p){return new l(
{type:"string",format:"duration",check:"string_format",...S.A2(p)})}t(_e,"_isoDuration");function Se(l,p){return new l(W({type:"number",checks:[],...S.A2(p)}))}
t(Se,"_number");function Oe(l,p){return new l(W({type:"number",coerce:!0,checks:[],...util.normalizeParams(p)}))}t(Oe,"_coercedNumber");function Qe(l,p){return new l(
{type:"number",check:"number_format",abort:!1,format:"safeint",...S.A2(p)})}t(Qe,"_int");function tt(l,p){return new l({type:"number",check:"number_format",abort:!1,
format:"float32",...util.normalizeParams(p)})}t(tt,"_float32");function Rt(l,p){return new l({type:"number",check:"number_format",abort:!1,format:"float64",...util.
normalizeParams(p)})}t(Rt,"_float64");function at(l,p){return new l({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(p)})}t(
at,"_int32");function Je(l,p){return new l({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(p)})}t(Je,"_uint32");function ot(l,p){
return new l({type:"boolean",...S.A2(p)})}t(ot,"_boolean");function it(l,p){return new l({type:"boolean",coerce:!0,...util.normalizeParams(p)})}t(it,"_coercedBo\
olean");function pt(l,p){return new l({type:"bigint",...util.normalizeParams(p)})}t(pt,"_bigint");function st(l,p){return new l({type:"bigint",coerce:!0,...util.
normalizeParams(p)})}t(st,"_coercedBigint");function mt(l,p){return new l({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.normalizeParams(p)})}
t(mt,"_int64");function lt(l,p){return new l({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(p)})}t(lt,"_uint64");function ct(l,p){
return new l({type:"symbol",...util.normalizeParams(p)})}t(ct,"_symbol");function ht(l,p){return new l({type:"undefined",...util.normalizeParams(p)})}t(ht,"_und\
efined");function _t(l,p){return new l({type:"null",...S.A2(p)})}t(_t,"_null");function St(l){return new l({type:"any"})}t(St,"_any");function bt(l){return new l(
{type:"unknown"})}t(bt,"_unknown");function zt(l,p){return new l({type:"never",...S.A2(p)})}t(zt,"_never");function Pt(l,p){return new l({type:"void",...util.normalizeParams(
p)})}t(Pt,"_void");function It(l,p){return new l({type:"date",...util.normalizeParams(p)})}t(It,"_date");function jt(l,p){return new l({type:"date",coerce:!0,...util.
normalizeParams(p)})}t(jt,"_coercedDate");function wt(l,p){return new l({type:"nan",...util.normalizeParams(p)})}t(wt,"_nan");function $t(l,p){return new I.sm({
check:"less_than",...S.A2(p),value:l,inclusive:!1})}t($t,"_lt");function yt(l,p){return new I.sm({check:"less_than",...S.A2(p),value:l,inclusive:!0})}t(yt,"_lte");
function nt(l,p){return new I.J_({check:"greater_than",...S.A2(p),value:l,inclusive:!1})}t(nt,"_gt");function ft(l,p){return new I.J_({check:"greater_than",...S.
A2(p),value:l,inclusive:!0})}t(ft,"_gte");function Ut(l){return nt(0,l)}t(Ut,"_positive");function kt(l){return $t(0,l)}t(kt,"_negative");function Wt(l){return yt(
0,l)}t(Wt,"_nonpositive");function y(l){return ft(0,l)}t(y,"_nonnegative");function d(l,p){return new I.Jk({check:"multiple_of",...S.A2(p),value:l})}t(d,"_multi\
pleOf");function P(l,p){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(p),maximum:l})}t(P,"_maxSize");function x(l,p){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(p),minimum:l})}t(x,"_minSize");function h(l,p){return new checks.$ZodCheckSizeEquals({check:"size_equ\
als",...util.normalizeParams(p),size:l})}t(h,"_size");function O(l,p){return new I.Yk({check:"max_length",...S.A2(p),maximum:l})}t(O,"_maxLength");function L(l,p){
return new I.Kk({check:"min_length",...S.A2(p),minimum:l})}t(L,"_minLength");function se(l,p){return new I.RM({check:"length_equals",...S.A2(p),length:l})}t(se,
"_length");function de(l,p){return new I.DG({check:"string_format",format:"regex",...S.A2(p),pattern:l})}t(de,"_regex");function ye(l){return new I.NI({check:"s\
tring_format",format:"lowercase",...S.A2(l)})}t(ye,"_lowercase");function ie(l){return new I.kH({check:"string_format",format:"uppercase",...S.A2(l)})}t(ie,"_up\
percase");function Me(l,p){return new I.Tt({check:"string_format",format:"includes",...S.A2(p),includes:l})}t(Me,"_includes");function Ye(l,p){return new I.J({check:"\
string_format",format:"starts_with",...S.A2(p),prefix:l})}t(Ye,"_startsWith");function Ne(l,p){return new I.E6({check:"string_format",format:"ends_with",...S.A2(
p),suffix:l})}t(Ne,"_endsWith");function ge(l,p,V){return new checks.$ZodCheckProperty({check:"property",property:l,schema:p,...util.normalizeParams(V)})}t(ge,"\
_property");function Fe(l,p){return new I.nJ({check:"properties",shape:l,...S.A2(p)})}t(Fe,"_properties");function qe(l,p){return new checks.$ZodCheckMimeType({
check:"mime_type",mime:l,...util.normalizeParams(p)})}t(qe,"_mime");function Ce(l){return new I.v$({check:"overwrite",tx:l})}t(Ce,"_overwrite");function xt(l){return Ce(
p=>p.normalize(l))}t(xt,"_normalize");function Et(){return Ce(l=>l.trim())}t(Et,"_trim");function rt(){return Ce(l=>l.toLowerCase())}t(rt,"_toLowerCase");function Bt(){
return Ce(l=>l.toUpperCase())}t(Bt,"_toUpperCase");function Gt(){return Ce(l=>S.Yv(l))}t(Gt,"_slugify");function Ht(l,p,V){return new l({type:"array",element:p,
...S.A2(V)})}t(Ht,"_array");function Tt(l,p,V){return new l({type:"union",options:p,...util.normalizeParams(V)})}t(Tt,"_union");function we(l,p,V){return new l(
{type:"union",options:p,inclusive:!1,...util.normalizeParams(V)})}t(we,"_xor");function c(l,p,V,ve){return new l({type:"union",options:V,discriminator:p,...util.
normalizeParams(ve)})}t(c,"_discriminatedUnion");function f(l,p,V){return new l({type:"intersection",left:p,right:V})}t(f,"_intersection");function b(l,p,V,ve){
const Ee=V instanceof schemas.$ZodType,Ke=Ee?ve:V,Nt=Ee?V:null;return new l({type:"tuple",items:p,rest:Nt,...util.normalizeParams(Ke)})}t(b,"_tuple");function $(l,p,V,ve){
return new l({type:"record",keyType:p,valueType:V,...util.normalizeParams(ve)})}t($,"_record");function q(l,p,V,ve){return new l({type:"map",keyType:p,valueType:V,
...util.normalizeParams(ve)})}t(q,"_map");function ce(l,p,V){return new l({type:"set",valueType:p,...util.normalizeParams(V)})}t(ce,"_set");function Xe(l,p,V){const ve=Array.
isArray(p)?Object.fromEntries(p.map(Ee=>[Ee,Ee])):p;return new l({type:"enum",entries:ve,...util.normalizeParams(V)})}t(Xe,"_enum");function We(l,p,V){return new l(
{type:"enum",entries:p,...util.normalizeParams(V)})}t(We,"_nativeEnum");function et(l,p,V){return new l({type:"literal",values:Array.isArray(p)?p:[p],...util.normalizeParams(
V)})}t(et,"_literal");function cn(l,p){return new l({type:"file",...util.normalizeParams(p)})}t(cn,"_file");function Yt(l,p){return new l({type:"transform",transform:p})}
t(Yt,"_transform");function jn(l,p){return new l({type:"optional",innerType:p})}t(jn,"_optional");function Ot(l,p){return new l({type:"nullable",innerType:p})}t(
Ot,"_nullable");function _n(l,p,V){return new l({type:"default",innerType:p,get defaultValue(){return typeof V=="function"?V():util.shallowClone(V)}})}t(_n,"_de\
fault");function Zn(l,p,V){return new l({type:"nonoptional",innerType:p,...util.normalizeParams(V)})}t(Zn,"_nonoptional");function Dn(l,p){return new l({type:"s\
uccess",innerType:p})}t(Dn,"_success");function Sn(l,p,V){return new l({type:"catch",innerType:p,catchValue:typeof V=="function"?V:util.constantCatch(V)})}t(Sn,
"_catch");function Jt(l,p,V){return new l({type:"pipe",in:p,out:V})}t(Jt,"_pipe");function yn(l,p){return new l({type:"readonly",innerType:p})}t(yn,"_readonly");
function Pn(l,p,V){return new l({type:"template_literal",parts:p,...util.normalizeParams(V)})}t(Pn,"_templateLiteral");function un(l,p){return new l({type:"lazy",
getter:p})}t(un,"_lazy");function In(l,p){return new l({type:"promise",innerType:p})}t(In,"_promise");function Kt(l,p,V){const ve=S.A2(V);return ve.abort??(ve.abort=
!0),new l({type:"custom",check:"custom",fn:p,...ve})}t(Kt,"_custom");function gn(l,p,V){return new l({type:"custom",check:"custom",fn:p,...S.A2(V)})}t(gn,"_refi\
ne");function Xt(l,p){const V=an(ve=>(ve.addIssue=Ee=>{if(typeof Ee=="string")ve.issues.push(S.sn(Ee,ve.value,V._zod.def));else{const Ke=Ee;Ke.fatal&&(Ke.continue=
!1),Ke.code??(Ke.code="custom"),"input"in Ke||(Ke.input=ve.value),Ke.inst??(Ke.inst=V),Ke.continue??(Ke.continue=!V._zod.def.abort),ve.issues.push(S.sn(Ke))}},l(
ve.value,ve)),p);return V}t(Xt,"_superRefine");function an(l,p){const V=new I.QP({check:"custom",...S.A2(p)});return V._zod.check=l,V}t(an,"_check");function ln(l){
const p=new I.QP({check:"describe"});return p._zod.onattach=[V=>{const ve=z.fd.get(V)??{};z.fd.add(V,{...ve,description:l})}],p._zod.check=()=>{},p}t(ln,"descri\
be");function fn(l){const p=new I.QP({check:"meta"});return p._zod.onattach=[V=>{const ve=z.fd.get(V)??{};z.fd.add(V,{...ve,...l})}],p._zod.check=()=>{},p}t(fn,
"meta");function dn(l,p){const V=util.normalizeParams(p);let ve=V.truthy??["true","1","yes","on","y","enabled"],Ee=V.falsy??["false","0","no","off","n","disable\
d"];V.case!=="sensitive"&&(ve=ve.map(dt=>typeof dt=="string"?dt.toLowerCase():dt),Ee=Ee.map(dt=>typeof dt=="string"?dt.toLowerCase():dt));const Ke=new Set(ve),Nt=new Set(
Ee),Vt=l.Codec??schemas.$ZodCodec,Qt=l.Boolean??schemas.$ZodBoolean,qt=l.String??schemas.$ZodString,en=new qt({type:"string",error:V.error}),On=new Qt({type:"bo\
olean",error:V.error}),Ct=new Vt({type:"pipe",in:en,out:On,transform:t(((dt,Dt)=>{let Mt=dt;return V.case!=="sensitive"&&(Mt=Mt.toLowerCase()),Ke.has(Mt)?!0:Nt.
has(Mt)?!1:(Dt.issues.push({code:"invalid_value",expected:"stringbool",values:[...Ke,...Nt],input:Dt.value,inst:Ct,continue:!1}),{})}),"transform"),reverseTransform:t(
((dt,Dt)=>dt===!0?ve[0]||"true":Ee[0]||"false"),"reverseTransform"),error:V.error});return Ct._zod.bag.truthy=ve,Ct._zod.bag.falsy=Ee,Ct._zod.bag.case=V.case??"\
insensitive",Ct}t(dn,"_stringbool");function Mn(l,p,V,ve={}){const Ee=util.normalizeParams(ve),Ke={check:"string_format",type:"string",format:p,fn:typeof V=="fu\
nction"?V:Vt=>V.test(Vt),...Ee};return V instanceof RegExp&&(Ke.pattern=V),new l(Ke)}t(Mn,"_stringFormat")}),44890:((vt,Le,le)=>{le.d(Le,{DG:t(()=>U,"DG"),E6:t(
()=>j,"E6"),J:t(()=>N,"J"),J_:t(()=>ze,"J_"),Jk:t(()=>Ze,"Jk"),KH:t(()=>Ie,"KH"),Kk:t(()=>Be,"Kk"),NI:t(()=>Z,"NI"),QP:t(()=>W,"QP"),RM:t(()=>He,"RM"),Tt:t(()=>w,
"Tt"),Yk:t(()=>fe,"Yk"),kH:t(()=>D,"kH"),nJ:t(()=>Q,"nJ"),ql:t(()=>k,"ql"),sm:t(()=>be,"sm"),v$:t(()=>he,"v$")});var I=le(88532),z=le(23908),S=le(54723);const W=I.
xI("$ZodCheck",(E,g)=>{var B;E._zod??(E._zod={}),E._zod.def=g,(B=E._zod).onattach??(B.onattach=[])}),T=t(E=>{const g=E.value;return!util.nullish(g)&&g.size!==void 0},
"_whenHasSize"),Ae=t(E=>{const g=E.value;return!S.cl(g)&&g.length!==void 0},"_whenHasLength"),re={number:"number",bigint:"bigint",object:"date"},be=I.xI("$ZodCh\
eckLessThan",(E,g)=>{W.init(E,g);const B=re[typeof g.value];E._zod.check=Y=>{(g.inclusive?Y.value<=g.value:Y.value<g.value)||Y.issues.push({origin:re[typeof Y.value]??
B,code:"too_big",maximum:typeof g.value=="object"?g.value.getTime():g.value,input:Y.value,inclusive:g.inclusive,inst:E,continue:!g.abort})}}),ze=I.xI("$ZodCheck\
GreaterThan",(E,g)=>{W.init(E,g);const B=re[typeof g.value];E._zod.check=Y=>{(g.inclusive?Y.value>=g.value:Y.value>g.value)||Y.issues.push({origin:re[typeof Y.value]??
B,code:"too_small",minimum:typeof g.value=="object"?g.value.getTime():g.value,input:Y.value,inclusive:g.inclusive,inst:E,continue:!g.abort})}}),Ze=I.xI("$ZodChe\
ckMultipleOf",(E,g)=>{W.init(E,g),E._zod.check=B=>{if(typeof B.value!=typeof g.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof B.
value=="bigint"?g.value!==BigInt(0)&&B.value%g.value===BigInt(0):S.LG(B.value,g.value)===0)||B.issues.push({origin:typeof B.value,code:"not_multiple_of",divisor:g.
value,input:B.value,inst:E,continue:!g.abort})}}),Ie=I.xI("$ZodCheckNumberFormat",(E,g)=>{W.init(E,g),g.format=g.format||"float64";const B=g.format?.includes("i\
nt"),Y=B?"int":"number",[H,_e]=S.zH[g.format];E._zod.check=Se=>{const Oe=Se.value;if(B){if(!Number.isInteger(Oe)){Se.issues.push({expected:Y,format:g.format,code:"\
invalid_type",continue:!1,input:Oe,inst:E});return}if(!Number.isSafeInteger(Oe)){Oe>0?Se.issues.push({input:Oe,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:E,origin:Y,inclusive:!0,continue:!g.abort}):Se.issues.push({input:Oe,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:E,origin:Y,inclusive:!0,continue:!g.abort});return}}Oe<H&&Se.issues.push({origin:"number",input:Oe,code:"\
too_small",minimum:H,inclusive:!0,inst:E,continue:!g.abort}),Oe>_e&&Se.issues.push({origin:"number",input:Oe,code:"too_big",maximum:_e,inclusive:!0,inst:E,continue:!g.
abort})}}),ae=null,Pe=null,De=null,Ue=null,fe=I.xI("$ZodCheckMaxLength",(E,g)=>{var B;W.init(E,g),(B=E._zod.def).when??(B.when=Ae),E._zod.check=Y=>{const H=Y.value,
_e=H.length;if((typeof H=="string"&&_e>g.maximum?S.O7(H):_e)<=g.maximum)return;const Oe=S.Rc(H);Y.issues.push({origin:Oe,code:"too_big",maximum:g.maximum,inclusive:!0,
input:H,inst:E,continue:!g.abort})}}),Be=I.xI("$ZodCheckMinLength",(E,g)=>{var B;W.init(E,g),(B=E._zod.def).when??(B.when=Ae),E._zod.check=Y=>{const H=Y.value,_e=H.
length;if((typeof H=="string"&&_e>=g.minimum&&_e<g.minimum*2?S.O7(H):_e)>=g.minimum)return;const Oe=S.Rc(H);Y.issues.push({origin:Oe,code:"too_small",minimum:g.
minimum,inclusive:!0,input:H,inst:E,continue:!g.abort})}}),He=I.xI("$ZodCheckLengthEquals",(E,g)=>{var B;W.init(E,g),(B=E._zod.def).when??(B.when=Ae),E._zod.check=
Y=>{const H=Y.value,_e=H.length,Se=typeof H=="string"&&_e>=g.length&&_e<=g.length*2?S.O7(H):_e;if(Se===g.length)return;const Oe=S.Rc(H),Qe=Se>g.length;Y.issues.
push({origin:Oe,...Qe?{code:"too_big",maximum:g.length}:{code:"too_small",minimum:g.length},inclusive:!0,exact:!0,input:Y.value,inst:E,continue:!g.abort})}}),k=I.
xI("$ZodCheckStringFormat",(E,g)=>{var B,Y;W.init(E,g),g.pattern?(B=E._zod).check??(B.check=H=>{g.pattern.lastIndex=0,!g.pattern.test(H.value)&&H.issues.push({origin:"\
string",code:"invalid_format",format:g.format,input:H.value,...g.pattern?{pattern:g.pattern.toString()}:{},inst:E,continue:!g.abort})}):(Y=E._zod).check??(Y.check=
()=>{})}),U=I.xI("$ZodCheckRegex",(E,g)=>{k.init(E,g),E._zod.check=B=>{g.pattern.lastIndex=0,!g.pattern.test(B.value)&&B.issues.push({origin:"string",code:"inva\
lid_format",format:"regex",input:B.value,pattern:g.pattern.toString(),inst:E,continue:!g.abort})}}),Z=I.xI("$ZodCheckLowerCase",(E,g)=>{g.pattern??(g.pattern=z.
AC),k.init(E,g)}),D=I.xI("$ZodCheckUpperCase",(E,g)=>{g.pattern??(g.pattern=z.Zv),k.init(E,g)}),w=I.xI("$ZodCheckIncludes",(E,g)=>{W.init(E,g);const B=S.sD(g.includes),
Y=new RegExp(typeof g.position=="number"?`^.{${g.position},}${B}`:B);g.pattern=Y,E._zod.check=H=>{H.value.includes(g.includes,g.position)||H.issues.push({origin:"\
string",code:"invalid_format",format:"includes",includes:g.includes,input:H.value,inst:E,continue:!g.abort})}}),N=I.xI("$ZodCheckStartsWith",(E,g)=>{W.init(E,g);
const B=new RegExp(`^${S.sD(g.prefix)}.*`);g.pattern??(g.pattern=B),E._zod.check=Y=>{Y.value.startsWith(g.prefix)||Y.issues.push({origin:"string",code:"invalid_\
format",format:"starts_with",prefix:g.prefix,input:Y.value,inst:E,continue:!g.abort})}}),j=I.xI("$ZodCheckEndsWith",(E,g)=>{W.init(E,g);const B=new RegExp(`.*${S.
sD(g.suffix)}$`);g.pattern??(g.pattern=B),E._zod.check=Y=>{Y.value.endsWith(g.suffix)||Y.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:g.
suffix,input:Y.value,inst:E,continue:!g.abort})}});function F(E,g,B){E.issues.length&&g.issues.push(...S.lQ(B,E.issues))}t(F,"handleCheckPropertyResult");const X=null,
Q=I.xI("$ZodCheckProperties",(E,g)=>{W.init(E,g),S.jD(E,Symbol.iterator,function*(){yield E});let B;E._zod.check=Y=>{if(Y.value==null){Y.issues.push({expected:"\
object",code:"invalid_type",input:Y.value,inst:E});return}B??(B=Reflect.ownKeys(g.shape).map(Se=>[Se,g.shape[Se]]));const H=Y.value;let _e;for(const[Se,Oe]of B){
const Qe=Oe._zod.run({value:H[Se],issues:[]},{});Qe instanceof Promise?(_e??(_e=[]),_e.push(Qe.then(tt=>F(tt,Y,Se)))):F(Qe,Y,Se)}if(_e)return Promise.all(_e).then(
()=>{})}}),me=null,he=I.xI("$ZodCheckOverwrite",(E,g)=>{W.init(E,g),E._zod.check=B=>{B.value=g.tx(B.value)}})}),88532:((vt,Le,le)=>{le.d(Le,{$W:t(()=>ae,"$W"),GT:t(
()=>ze,"GT"),cV:t(()=>Ze,"cV"),cr:t(()=>Ie,"cr"),tm:t(()=>S,"tm"),xI:t(()=>re,"xI")});var I=le(54723),z;const S=Object.freeze({status:"aborted"}),W={value:void 0,
enumerable:!1};let T="captureStackTrace"in Error?Error:null;function Ae(Pe){const De=T;if(De){const Ue=De.stackTraceLimit;if(typeof Ue=="number"){try{De.stackTraceLimit=
0}catch{return T=null,new Pe}try{return new Pe}finally{De.stackTraceLimit=Ue}}}return new Pe}t(Ae,"newError");function re(Pe,De,Ue,fe){const Be={};function He(j){
this.def=j,this.constr=N,this.traits=new Set}t(He,"Internals"),He.prototype=Be;const k=Ue,U=k&&new WeakSet;function Z(j,F){if(j._zod){if(j._zod.traits.has(Pe))return}else{
W.value=new He(F);try{Object.defineProperty(j,"_zod",W)}finally{W.value=void 0}}if(j._zod.traits.add(Pe),De(j,F),U){const Q=Object.getPrototypeOf(j),me=j._zod.constr.
prototype;let he=Q;for(;he&&he!==me;)he=Object.getPrototypeOf(he);const E=he??Q;U.has(E)||(U.add(E),(0,I.ol)(E,k))}const X=N.prototype;for(const Q in X)Object.prototype.
hasOwnProperty.call(X,Q)&&(Q in j||(j[Q]=X[Q].bind(j)))}t(Z,"init");const D=fe?.Parent??Object;class w extends D{static{t(this,"Definition")}}Object.defineProperty(
w,"name",{value:Pe});function N(j){const F=fe?.Parent?Ae(w):this;Z(F,j);const X=F._zod.deferred;if(X){for(const me of X)me();F._zod.deferred=void 0}const Q=globalThis.
__zod_globalConfig?.postProcessor;return Q&&Q(F),F}return t(N,"_"),Object.defineProperty(N,"init",{value:Z}),Object.defineProperty(N,Symbol.hasInstance,{value:t(
j=>fe?.Parent&&j instanceof fe.Parent?!0:j?._zod?.traits?.has(Pe),"value")}),Object.defineProperty(N,"name",{value:Pe}),N}t(re,"$constructor");const be=null;class ze extends Error{static{
t(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class Ze extends Error{static{t(this,"\
$ZodEncodeError")}constructor(De){super(`Encountered unidirectional transform during encode: ${De}`),this.name="ZodEncodeError"}}(z=globalThis).__zod_globalConfig??
(z.__zod_globalConfig={});const Ie=globalThis.__zod_globalConfig;function ae(Pe){return Pe&&Object.assign(Ie,Pe),Ie}t(ae,"config")}),98439:((vt,Le,le)=>{le.d(Le,
{$X:t(()=>yt,"$X"),$k:t(()=>ft,"$k"),A:t(()=>jt,"A"),A6:t(()=>Oe,"A6"),C0:t(()=>g,"C0"),CN:t(()=>mt,"CN"),Cv:t(()=>H,"Cv"),Ec:t(()=>it,"Ec"),Fl:t(()=>E,"Fl"),Fs:t(
()=>fe,"Fs"),GC:t(()=>_t,"GC"),In:t(()=>j,"In"),NV:t(()=>he,"NV"),Q9:t(()=>wt,"Q9"),RH:t(()=>Q,"RH"),SW:t(()=>U,"SW"),Wg:t(()=>Z,"Wg"),Y8:t(()=>w,"Y8"),Yv:t(()=>B,
"Yv"),bl:t(()=>Wt,"bl"),cR:t(()=>bt,"cR"),cY:t(()=>Je,"cY"),dO:t(()=>D,"dO"),fs:t(()=>$t,"fs"),iC:t(()=>pt,"iC"),i_:t(()=>st,"i_"),mh:t(()=>It,"mh"),xi:t(()=>tt,
"xi"),yq:t(()=>St,"yq")});var I=le(23908),z=le(56985),S=le(87509),W=le(54723);const T=t((y,d,P)=>{(y[d]===void 0||P>y[d])&&(y[d]=P)},"narrowMin"),Ae=t((y,d,P)=>{
(y[d]===void 0||P<y[d])&&(y[d]=P)},"narrowMax"),re=t((y,d)=>{T(y,"minimum",d),Ae(y,"maximum",d)},"narrowBoth"),be=t((y,d)=>{y.multipleOf??(y.multipleOf=[]),y.multipleOf.
includes(d)||y.multipleOf.push(d)},"addDivisor"),ze=t((y,d)=>{y.patterns??(y.patterns=new Set),y.patterns.add(d)},"addPattern"),Ze=t((y,d)=>{y.mime=y.mime?y.mime.
filter(P=>d.includes(P)):[...d]},"intersectMime"),Ie=t((y,d)=>{y.format=d,d.includes("int")&&(y.isInt=!0)},"setFormat"),ae=t((y,d)=>T(y,"minimum",d.minimum),"mi\
nContributor"),Pe=t((y,d)=>Ae(y,"maximum",d.maximum),"maxContributor"),De=t(y=>(d,P)=>{Ie(d,P.format);const[x,h]=y[P.format];T(d,"minimum",x),Ae(d,"maximum",h)},
"formatContributor"),Ue={greater_than:t((y,d)=>T(y,d.inclusive?"minimum":"exclusiveMinimum",d.value),"greater_than"),less_than:t((y,d)=>Ae(y,d.inclusive?"maximu\
m":"exclusiveMaximum",d.value),"less_than"),multiple_of:t((y,d)=>be(y,d.value),"multiple_of"),number_format:De(W.zH),bigint_format:De(W.NR),min_length:ae,max_length:Pe,
length_equals:t((y,d)=>re(y,d.length),"length_equals"),min_size:ae,max_size:Pe,size_equals:t((y,d)=>re(y,d.size),"size_equals"),string_format:t((y,d)=>{Ie(y,d.format),
d.pattern&&ze(y,d.pattern),(d.format==="base64"||d.format==="base64url")&&(y.contentEncoding=d.format),(d.local||d.precision===-1)&&(y.laxFormat=!0)},"string_fo\
rmat"),mime_type:t((y,d)=>Ze(y,d.mime),"mime_type")};function fe(y){const d={},P=y._zod.def,x=y._zod.traits.has("$ZodCheck")?[y,...P.checks??[]]:P.checks??[];for(const O of x)
Ue[O._zod.def.check]?.(d,O._zod.def);const h=y._zod.bag;h.minimum!==void 0&&T(d,"minimum",h.minimum),h.exclusiveMinimum!==void 0&&T(d,"exclusiveMinimum",h.exclusiveMinimum),
h.maximum!==void 0&&Ae(d,"maximum",h.maximum),h.exclusiveMaximum!==void 0&&Ae(d,"exclusiveMaximum",h.exclusiveMaximum),h.multipleOf!==void 0&&be(d,h.multipleOf),
h.format!==void 0&&(d.format??(d.format=h.format),h.format.includes("int")&&(d.isInt=!0)),h.mime&&Ze(d,h.mime);for(const O of h.patterns??[])ze(d,O);return d}t(
fe,"aggregateChecks");const Be={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},He=new Map([[z.cq,I.K3],[z.xE,I.r0]]),k=t(y=>He.get(
y)??y,"exactPattern"),U=t((y,d,P,x)=>{const h=P;h.type="string";const{minimum:O,maximum:L,format:se,patterns:de,contentEncoding:ye,laxFormat:ie}=fe(y);if(typeof O==
"number"&&(h.minLength=O),typeof L=="number"&&(h.maxLength=L),se&&(h.format=Be[se]??se,h.format===""&&delete h.format,(se==="time"||ie)&&delete h.format),ye&&(h.
contentEncoding=ye),de&&de.size>0){const Me=[...de].map(k);Me.length===1?h.pattern=Me[0].source:Me.length>1&&(h.allOf=[...Me.map(Ye=>({...d.target==="draft-07"||
d.target==="draft-04"||d.target==="openapi-3.0"?{type:"string"}:{},pattern:Ye.source}))])}},"stringProcessor"),Z=t((y,d,P,x)=>{const h=P,{minimum:O,maximum:L,multipleOf:se,
exclusiveMaximum:de,exclusiveMinimum:ye,isInt:ie}=fe(y);h.type=ie?"integer":"number";const Me=typeof ye=="number"&&ye>=(O??Number.NEGATIVE_INFINITY),Ye=typeof de==
"number"&&de<=(L??Number.POSITIVE_INFINITY),Ne=d.target==="draft-04"||d.target==="openapi-3.0";if(Me?Ne?(h.minimum=ye,h.exclusiveMinimum=!0):h.exclusiveMinimum=
ye:typeof O=="number"&&(h.minimum=O),Ye?Ne?(h.maximum=de,h.exclusiveMaximum=!0):h.exclusiveMaximum=de:typeof L=="number"&&(h.maximum=L),se){const ge=new Set;for(const Ce of se)
Number.isFinite(Ce)&&Ce!==0?ge.add(Math.abs(Ce)):(0,S._S)(y,d,h,x,`A multipleOf divisor of ${Ce} cannot be represented in JSON Schema`);const[Fe,...qe]=ge;Fe!==
void 0&&(h.multipleOf=Fe),qe.length&&(h.allOf=[...h.allOf??[],...qe.map(Ce=>({multipleOf:Ce}))])}},"numberProcessor"),D=t((y,d,P,x)=>{P.type="boolean"},"boolean\
Processor"),w=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"BigInt cannot be represented in JSON Schema")},"bigintProcessor"),N=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Symbols cannot\
 be represented in JSON Schema")},"symbolProcessor"),j=t((y,d,P,x)=>{d.target==="openapi-3.0"?(P.type="string",P.nullable=!0,P.enum=[null]):P.type="null"},"null\
Processor"),F=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Undefined cannot be represented in JSON Schema")},"undefinedProcessor"),X=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Void can\
not be represented in JSON Schema")},"voidProcessor"),Q=t((y,d,P,x)=>{P.not={}},"neverProcessor"),me=t((y,d,P,x)=>{},"anyProcessor"),he=t((y,d,P,x)=>{},"unknown\
Processor"),E=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Date cannot be represented in JSON Schema")},"dateProcessor"),g=t((y,d,P,x)=>{const h=y._zod.def,O=(0,W.w5)(h.entries);
if(O.length===0){P.not={};return}O.every(L=>typeof L=="number")&&(P.type="number"),O.every(L=>typeof L=="string")&&(P.type="string"),P.enum=O},"enumProcessor"),
B=t((y,d,P,x)=>{const h=y._zod.def;if(h.values.length===0){P.not={};return}const O=[];for(const L of h.values)if(L===void 0){if((0,S._S)(y,d,P,x,"Literal `undef\
ined` cannot be represented in JSON Schema"))return}else if(typeof L=="bigint"){if((0,S._S)(y,d,P,x,"BigInt literals cannot be represented in JSON Schema"))return;
O.push(Number(L))}else O.push(L);if(O.length!==0)if(O.length===1){const L=O[0];P.type=L===null?"null":typeof L,d.target==="draft-04"||d.target==="openapi-3.0"?P.
enum=[L]:P.const=L}else O.every(L=>typeof L=="number")&&(P.type="number"),O.every(L=>typeof L=="string")&&(P.type="string"),O.every(L=>typeof L=="boolean")&&(P.
type="boolean"),O.every(L=>L===null)&&(P.type="null"),P.enum=O},"literalProcessor"),Y=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"NaN cannot be represented in JSON Schema")},
"nanProcessor"),H=t((y,d,P,x)=>{const h=P,O=y._zod.pattern;if(!O)throw new Error("Pattern not found in template literal");h.type="string",h.pattern=O.source},"t\
emplateLiteralProcessor"),_e=t((y,d,P,x)=>{const h=P;h.type="string",h.format="binary",h.contentEncoding="binary";const{minimum:O,maximum:L,mime:se}=fe(y);O!==void 0&&
(h.minLength=O),L!==void 0&&(h.maxLength=L),se&&(se.length===0?h.not={}:se.length===1?h.contentMediaType=se[0]:h.anyOf=se.map(de=>({contentMediaType:de})))},"fi\
leProcessor"),Se=t((y,d,P,x)=>{P.type="boolean"},"successProcessor"),Oe=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Custom types cannot be represented in JSON Schema")},"cu\
stomProcessor"),Qe=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Function types cannot be represented in JSON Schema")},"functionProcessor"),tt=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,
"Transforms cannot be represented in JSON Schema")},"transformProcessor"),Rt=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Map cannot be represented in JSON Schema")},"mapPro\
cessor"),at=t((y,d,P,x)=>{(0,S._S)(y,d,P,x,"Set cannot be represented in JSON Schema")},"setProcessor"),Je=t((y,d,P,x)=>{const h=P,O=y._zod.def,{minimum:L,maximum:se}=fe(
y);typeof L=="number"&&(h.minItems=L),typeof se=="number"&&(h.maxItems=se),h.type="array",h.items=(0,S.Lp)(O.element,d,{...x,path:[...x.path,"items"]})},"arrayP\
rocessor");function ot(y){const d=y._zod.def;return d.type==="pipe"&&d.in._zod.traits.has("$ZodTransform")?ot(d.out):d.type==="catch"?ot(d.innerType):y._zod.optin}
t(ot,"inputOptin");const it=t((y,d,P,x)=>{const h=P,O=y._zod.def,L=O.shape;if(Object.getOwnPropertySymbols(L).length&&(0,S._S)(y,d,h,x,"Symbol keys cannot be re\
presented in JSON Schema"))return;h.type="object",h.properties={};for(const ye in L)(0,W.Vy)(h.properties,ye,(0,S.Lp)(L[ye],d,{...x,path:[...x.path,"properties",
ye]}));const de=[];for(const ye of Object.keys(L)){const ie=O.shape[ye];(d.io==="input"?ot(ie)===void 0:ie._zod.optout===void 0)&&de.push(ye)}de.length>0&&(h.required=
de),O.catchall?._zod.def.type==="never"?h.additionalProperties=!1:O.catchall?O.catchall&&(h.additionalProperties=(0,S.Lp)(O.catchall,d,{...x,path:[...x.path,"ad\
ditionalProperties"]})):d.io==="output"&&(h.additionalProperties=!1)},"objectProcessor"),pt=t((y,d,P,x)=>{const h=y._zod.def,O=h.inclusive===!1,L=h.options.map(
(se,de)=>(0,S.Lp)(se,d,{...x,path:[...x.path,O?"oneOf":"anyOf",de]}));O?P.oneOf=L:P.anyOf=L},"unionProcessor"),st=t((y,d,P,x)=>{const h=y._zod.def,O=(0,S.Lp)(h.
left,d,{...x,path:[...x.path,"allOf",0]}),L=(0,S.Lp)(h.right,d,{...x,path:[...x.path,"allOf",1]}),se=t(ye=>"allOf"in ye&&Object.keys(ye).length===1,"isSimpleInt\
ersection"),de=[...se(O)?O.allOf:[O],...se(L)?L.allOf:[L]];P.allOf=de,d.intersections.push(de)},"intersectionProcessor"),mt=t((y,d,P,x)=>{const h=P,O=y._zod.def;
h.type="array";const L=d.target==="draft-2020-12"?"prefixItems":"items",se=d.target==="draft-2020-12"||d.target==="openapi-3.0"?"items":"additionalItems",de=O.items.
map((Fe,qe)=>(0,S.Lp)(Fe,d,{...x,path:[...x.path,L,qe]})),ye=O.rest?(0,S.Lp)(O.rest,d,{...x,path:[...x.path,se,...d.target==="openapi-3.0"?[O.items.length]:[]]}):
null;let ie=O.items.length;for(;ie>0;){const Fe=O.items[ie-1];if(!(d.io==="input"?ot(Fe)!==void 0:Fe._zod.optout==="optional"))break;ie--}const Me=O.items.length,
Ye=!O.rest;d.target==="draft-2020-12"?(h.prefixItems=de,Ye?h.items=!1:ye&&(h.items=ye),ie>0&&(h.minItems=ie),Ye&&(h.maxItems=Me)):d.target==="openapi-3.0"?(h.items=
{anyOf:de},ye&&h.items.anyOf.push(ye),ie>0&&(h.minItems=ie),Ye&&(h.maxItems=Me)):(h.items=de,Ye?h.additionalItems=!1:ye&&(h.additionalItems=ye),ie>0&&(h.minItems=
ie),Ye&&(h.maxItems=Me));const{minimum:Ne,maximum:ge}=fe(y);typeof Ne=="number"&&(h.minItems=Ne),typeof ge=="number"&&(h.maxItems=ge)},"tupleProcessor");function lt(y,d,P){
if(d.$ref){if(P.has(d))return d;P.add(d);const ge=y.get(d)?.def;if(!ge)return d;const Fe=lt(y,ge,P);return Fe===ge?d:Fe}for(const ge of["anyOf","oneOf"]){const Fe=d[ge];
if(!Array.isArray(Fe))continue;const qe=Fe.map(Ce=>lt(y,Ce,P));qe.some((Ce,xt)=>Ce!==Fe[xt])&&(d={...d,[ge]:qe})}const x=Array.isArray(d.type)?d.type:[d.type],h=!x.
includes("string")&&x.some(ge=>ge==="number"||ge==="integer"),O=d.enum??(d.const!==void 0?[d.const]:void 0);if(!h&&!O?.some(ge=>typeof ge=="number"))return d;const{
minimum:L,maximum:se,exclusiveMinimum:de,exclusiveMaximum:ye,multipleOf:ie,format:Me,id:Ye,...Ne}=d;return Ne.enum?Ne.enum=Ne.enum.map(ge=>typeof ge=="number"?String(
ge):ge):typeof Ne.const=="number"&&(Ne.const=String(Ne.const)),h&&(Ne.type="string",O||(Ne.pattern=(x.includes("number")?I.ai:I.nd).source)),Ne}t(lt,"stringifyK\
eyNames");const ct=new WeakMap;function ht(y){const d=new Map;for(const x of y.seen.values())x.def&&!d.has(x.schema)&&d.set(x.schema,x);const P=new Map;for(const x of ct.
get(y)??[]){const h=y.seen.get(x),O=(h?.def??h?.schema)?.propertyNames;if(!O||O===!0||P.has(O))continue;const L=lt(d,O,new Set);L!==O&&P.set(O,L)}if(P.size)for(const x of y.
seen.values())for(const h of[x.schema,x.def]){const O=h&&P.get(h.propertyNames);O&&(h.propertyNames=O)}}t(ht,"rewriteKeyNames");const _t=t((y,d,P,x)=>{const h=P,
O=y._zod.def;h.type="object";const L=O.keyType,se=fe(L).patterns;if(O.mode==="loose"&&se&&se.size>0){const ie=(0,S.Lp)(O.valueType,d,{...x,path:[...x.path,"patt\
ernProperties","*"]});h.patternProperties={};for(const Me of se)(0,W.Vy)(h.patternProperties,k(Me).source,ie)}else{if(d.target==="draft-07"||d.target==="draft-2\
020-12"){h.propertyNames=(0,S.Lp)(O.keyType,d,{...x,path:[...x.path,"propertyNames"]});let ie=ct.get(d);ie||(ie=[],ct.set(d,ie),d.deferred.push(()=>ht(d))),ie.push(
y)}h.additionalProperties=(0,S.Lp)(O.valueType,d,{...x,path:[...x.path,"additionalProperties"]})}const de=L._zod.values,ye=d.io==="input"&&ot(O.valueType)!==void 0;
if(de&&!O.partial&&!ye){const ie=[...de].filter(Me=>typeof Me=="string"||typeof Me=="number");ie.length>0&&(h.required=ie.map(String))}},"recordProcessor"),St=t(
(y,d,P,x)=>{const h=y._zod.def,O=(0,S.Lp)(h.innerType,d,x),L=d.seen.get(y);d.target==="openapi-3.0"?(L.ref=h.innerType,P.nullable=!0):P.anyOf=[O,{type:"null"}]},
"nullableProcessor"),bt=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.seen.get(y);O.ref=h.innerType},"nonoptionalProcessor"),zt=Symbol();
function Pt(y,d,P,x,h){let O=!1;const L=JSON.stringify(y,(se,de)=>typeof de!="bigint"?de:(O=!0,null));return O?((0,S._S)(d,P,x,h,"BigInt defaults cannot be repr\
esented in JSON Schema"),zt):JSON.parse(L)}t(Pt,"serializeDefaultValue");const It=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.seen.get(
y);O.ref=h.innerType;const L=Pt(h.defaultValue,y,d,P,x);L!==zt&&(P.default=L)},"defaultProcessor"),jt=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);
const O=d.seen.get(y);if(O.ref=h.innerType,d.io!=="input")return;const L=Pt(h.defaultValue,y,d,P,x);L!==zt&&(P._prefault=L)},"prefaultProcessor"),wt=t((y,d,P,x)=>{
const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.seen.get(y);O.ref=h.innerType;let L;try{L=h.catchValue(void 0)}catch{(0,S._S)(y,d,P,x,"Dynamic catch valu\
es are not supported in JSON Schema");return}P.default=L},"catchProcessor"),$t=t((y,d,P,x)=>{const h=y._zod.def,O=h.in._zod.traits.has("$ZodTransform"),L=d.io===
"input"?O?h.out:h.in:h.out;(0,S.Lp)(L,d,x);const se=d.seen.get(y);se.ref=L},"pipeProcessor"),yt=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.
seen.get(y);O.ref=h.innerType,P.readOnly=!0},"readonlyProcessor"),nt=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.seen.get(y);O.ref=h.innerType},
"promiseProcessor"),ft=t((y,d,P,x)=>{const h=y._zod.def;(0,S.Lp)(h.innerType,d,x);const O=d.seen.get(y);O.ref=h.innerType},"optionalProcessor"),kt={string:U,number:Z,
boolean:D,bigint:w,symbol:N,null:j,undefined:F,void:X,never:Q,any:me,unknown:he,date:E,enum:g,literal:B,nan:Y,template_literal:H,file:_e,success:Se,custom:Oe,function:Qe,
transform:tt,map:Rt,set:at,array:Je,object:it,union:pt,intersection:st,tuple:mt,record:_t,nullable:St,nonoptional:bt,default:It,prefault:jt,catch:wt,pipe:$t,readonly:yt,
promise:nt,optional:ft,lazy:t((y,d,P,x)=>{const h=y._zod.innerType;(0,S.Lp)(h,d,x);const O=d.seen.get(y);O.ref=h},"lazyProcessor")};function Wt(y,d){if("_idmap"in
y){const x=y,h=(0,S.az)({...d,processors:kt}),O={};for(const de of x._idmap.entries()){const[ye,ie]=de;(0,S.Lp)(ie,h)}const L={},se={registry:x,uri:d?.uri,defs:O};
h.external=se;for(const de of x._idmap.entries()){const[ye,ie]=de;(0,S.Wb)(h,ie),(0,W.Vy)(L,ye,(0,S.jE)(h,ie))}if(Object.keys(O).length>0){const de=h.target==="\
draft-2020-12"?"$defs":"definitions";L.__shared={[de]:O}}return{schemas:L}}const P=(0,S.az)({...d,processors:kt});return(0,S.Lp)(y,P),(0,S.Wb)(P,y),(0,S.jE)(P,y)}
t(Wt,"toJSONSchema")}),23908:((vt,Le,le)=>{le.d(Le,{AC:t(()=>ht,"AC"),Ak:t(()=>Ae,"Ak"),D2:t(()=>re,"D2"),F:t(()=>g,"F"),Gl:t(()=>z,"Gl"),K3:t(()=>Q,"K3"),Os:t(
()=>Ze,"Os"),Rp:t(()=>Ue,"Rp"),Yj:t(()=>ot,"Yj"),Z0:t(()=>S,"Z0"),Zg:t(()=>D,"Zg"),Zv:t(()=>_t,"Zv"),ai:t(()=>st,"ai"),ch:t(()=>lt,"ch"),fO:t(()=>T,"fO"),gF:t(()=>I,
"gF"),gp:t(()=>Je,"gp"),hQ:t(()=>B,"hQ"),kB:t(()=>Rt,"kB"),kM:t(()=>W,"kM"),l7:t(()=>X,"l7"),nd:t(()=>pt,"nd"),o:t(()=>it,"o"),p0:t(()=>be,"p0"),p6:t(()=>Qe,"p6"),
r0:t(()=>me,"r0"),uR:t(()=>Ie,"uR"),uX:t(()=>w,"uX"),ug:t(()=>N,"ug"),w$:t(()=>at,"w$"),zM:t(()=>mt,"zM"),zr:t(()=>F,"zr")});const I=/^[cC][0-9a-z]{6,}$/,z=/^[0-9a-z]+$/,
S=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,W=/^[0-9a-vA-V]{20}$/,T=/^[A-Za-z0-9]{27}$/,Ae=/^[a-zA-Z0-9_-]{21}$/;function re(h){return new RegExp(`^[a-zA-Z0-\
9_-]{${h}}$`)}t(re,"nanoidOfLength");const be=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,ze=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Ze=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ie=t(h=>h?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${h}[0-9a-fA-F]{3}-[8\
9abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid"),ae=null,Pe=null,De=null,Ue=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,fe=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Be=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,He=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,
k=null,U=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,Z="^(?=[\\s\\S]*[\\\
p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function D(){return new RegExp(Z,"u")}t(D,"emoji");const w=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
N=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
j=t(h=>{const O=util.escapeRegex(h??":");return new RegExp(`^(?:[0-9A-F]{2}${O}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${O}){5}[0-9a-f]{2}$`)},"mac"),F=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
X=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Q=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,me=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,he=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
E=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,g=/^https?$/,B=/^\+[1-9]\d{6,14}$/,Y=/^\d(?:[ -]?\d){11,18}$/,H=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
_e=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Se="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[0\
2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Oe(h){return new RegExp(`^${h}$`)}t(Oe,"anchor");const Qe=Oe(
Se);function tt(h){const O="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof h.precision=="number"?h.precision===-1?`${O}`:h.precision===0?`${O}:[0-5]\\d`:`${O}:[0-5]\
\\d\\.\\d{${h.precision}}`:h.seconds?`${O}:[0-5]\\d(?:\\.\\d+)?`:`${O}(?::[0-5]\\d(?:\\.\\d+)?)?`}t(tt,"timeSource");function Rt(h){return new RegExp(`^${tt(h)}\
$`)}t(Rt,"time");function at(h){const O=["Z"];h.offset&&O.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const L=`${tt({precision:h.precision,seconds:!0})}(?:${O.join(
"|")})`,se=h.local?`${L}|${tt({precision:h.precision})}`:L;return new RegExp(`^${Se}T(?:${se})$`)}t(at,"datetime");const Je=/^[\s\S]{0,}$/,ot=t(h=>{const O=h?`[\
\\s\\S]{${h?.minimum??0},${h?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${O}$`)},"string"),it=/^-?\d+n?$/,pt=/^-?\d+$/,st=/^-?\d+(?:\.\d+)?$/,mt=/^(?:true|false)$/i,
lt=/^null$/i,ct=/^undefined$/i,ht=/^[^A-Z]*$/,_t=/^[^a-z]*$/,St=/^[0-9a-fA-F]*$/;function bt(h,O){return new RegExp(`^[A-Za-z0-9+/]{${h}}${O}$`)}t(bt,"fixedBase\
64");function zt(h){return new RegExp(`^[A-Za-z0-9_-]{${h}}$`)}t(zt,"fixedBase64url");const Pt=/^[0-9a-fA-F]{32}$/,It=null,jt=null,wt=/^[0-9a-fA-F]{40}$/,$t=null,
yt=null,nt=/^[0-9a-fA-F]{64}$/,ft=null,Ut=null,kt=/^[0-9a-fA-F]{96}$/,Wt=null,y=null,d=/^[0-9a-fA-F]{128}$/,P=null,x=null}),29396:((vt,Le,le)=>{le.d(Le,{fd:t(()=>Ae,
"fd")});var I;const z=null,S=null;class W{static{t(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(be,...ze){const Ze=ze[0];return this.
_map.set(be,Ze),Ze&&typeof Ze=="object"&&"id"in Ze&&this._idmap.set(Ze.id,be),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(be){const ze=this.
_map.get(be);return ze&&typeof ze=="object"&&"id"in ze&&this._idmap.delete(ze.id),this._map.delete(be),this}get(be){const ze=be._zod.parent;if(ze){const Ze={...this.
get(ze)??{}};delete Ze.id;const Ie={...Ze,...this._map.get(be)};return Object.keys(Ie).length?Ie:void 0}return this._map.get(be)}has(be){return this._map.has(be)}}
function T(){return new W}t(T,"registry"),(I=globalThis).__zod_globalRegistry??(I.__zod_globalRegistry=T());const Ae=globalThis.__zod_globalRegistry}),56985:((vt,Le,le)=>{
le.d(Le,{$p:t(()=>Ne,"$p"),Dq:t(()=>st,"Dq"),CQ:t(()=>ct,"CQ"),BN:t(()=>kt,"BN"),sF:t(()=>Ut,"sF"),CI:t(()=>at,"CI"),Cn:t(()=>ot,"Cn"),bl:t(()=>Q,"bl"),Zu:t(()=>me,
"Zu"),t$:t(()=>dn,"t$"),b0:t(()=>Dt,"b0"),o5:t(()=>se,"o5"),rv:t(()=>In,"rv"),Oy:t(()=>ht,"Oy"),qG:t(()=>Ue,"qG"),cG:t(()=>F,"cG"),VO:t(()=>_n,"VO"),RL:t(()=>Pn,
"RL"),Zc:t(()=>Pe,"Zc"),Lc:t(()=>Se,"Lc"),Zy:t(()=>tt,"Zy"),v1:t(()=>Y,"v1"),Ko:t(()=>B,"Ko"),$N:t(()=>_e,"$N"),Ax:t(()=>H,"Ax"),LJ:t(()=>f,"LJ"),h8:t(()=>$t,"h\
8"),GY:t(()=>g,"GY"),nu:t(()=>Zn,"nu"),Py:t(()=>X,"Py"),Um:t(()=>O,"Um"),N$:t(()=>Xt,"N$"),x8:t(()=>P,"x8"),qc:t(()=>un,"qc"),vz:t(()=>nt,"vz"),I:t(()=>ft,"I"),
w:t(()=>Et,"w"),ig:t(()=>yn,"ig"),_m:t(()=>l,"_m"),VF:t(()=>gn,"VF"),Sb:t(()=>Nt,"Sb"),h:t(()=>et,"h"),$v:t(()=>Ie,"$v"),EY:t(()=>ae,"EY"),d:t(()=>en,"d"),Wc:t(
()=>Sn,"Wc"),G3:t(()=>q,"G3"),W4:t(()=>re,"W4"),g5:t(()=>he,"g5"),VY:t(()=>j,"VY"),Zn:t(()=>De,"Zn"),cu:t(()=>Bt,"cu"),GP:t(()=>h,"GP"),TF:t(()=>E,"TF"),cq:t(()=>pt,
"cq"),xE:t(()=>mt,"xE"),YK:t(()=>Ze,"YK")});var I=le(44890),z=le(88532);class S{static{t(this,"Doc")}constructor(o=[],i={}){this.content=[],this.indent=0,this.args=
o,this.closed=i}indented(o){this.indent+=1;try{o(this)}finally{this.indent-=1}}write(o){if(typeof o=="function"){o(this,{execution:"sync"}),o(this,{execution:"a\
sync"});return}const s=o.split(`
`).filter(C=>C),u=Math.min(...s.map(C=>C.length-C.trimStart().length)),_=s.map(C=>C.slice(u)).map(C=>" ".repeat(this.indent*2)+C);for(const C of _)this.content.
push(C)}compile(){const o=Function,i=this?.content??[""];return new o(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${i.join(`
`)}
};`)(...Object.values(this.closed))}}var W=le(23908),T=le(54723);const Ae={major:4,minor:6,patch:7},re=z.xI("$ZodType",(r,o)=>{var i;r??(r={}),r._zod.def=o,r._zod.
bag=r._zod.bag||{},r._zod.version=Ae;const s=r._zod.def.checks,u=r._zod.traits.has("$ZodCheck")?[r,...s??[]]:s?.length?[...s]:[];for(const _ of u)for(const C of _.
_zod.onattach)C(r);if(u.length===0)(i=r._zod).deferred??(i.deferred=[]),r._zod.deferred?.push(()=>{r._zod.run=r._zod.parse});else{const _=t((K,G,R)=>{if(K.memo)
return K;let M=T.QH(K),ue;for(const pe of G){if(pe._zod.def.when){if(T.rL(K)||!pe._zod.def.when(K))continue}else if(M)continue;const ee=K.issues.length,te=pe._zod.
check(K);if(te instanceof Promise&&R?.async===!1)throw new z.GT;if(ue||te instanceof Promise)ue=(ue??Promise.resolve()).then(async()=>{await te,K.issues.length!==
ee&&(T.d3(K.issues,ee,r),M||(M=T.QH(K,ee)))});else{if(K.issues.length===ee)continue;T.d3(K.issues,ee,r),M||(M=T.QH(K,ee))}}return ue?ue.then(()=>K):K},"runCheck\
s"),C=t((K,G,R)=>{if(T.QH(K))return K.aborted=!0,K;const M=_(G,u,R);if(M instanceof Promise){if(R.async===!1)throw new z.GT;return M.then(ue=>r._zod.parse(ue,R))}
return r._zod.parse(M,R)},"handleCanaryResult");r._zod.run=(K,G)=>{if(G.skipChecks)return r._zod.parse(K,G);if(G.direction==="backward"){const M=r._zod.parse({value:K.
value,issues:[]},{...G,skipChecks:!0});return M instanceof Promise?M.then(ue=>C(ue,K,G)):C(M,K,G)}const R=r._zod.parse(K,G);if(R instanceof Promise){if(G.async===
!1)throw new z.GT;return R.then(M=>_(M,u,G))}return _(R,u,G)}}},{get"~standard"(){return T.jD(this,"~standard",Ze(this))},set"~standard"(r){T.qh(this,"~standard",
r)}}),be=t((r,o)=>r.issues.length?{issues:r.issues.map(i=>T.iR(i,o,z.$W()))}:{value:r.value},"toStandardResult");async function ze(r,o){const i={async:!0};return be(
await r._zod.run({value:o,issues:[]},i),i)}t(ze,"validateAsync");function Ze(r){return{validate:t(o=>{const i={async:!1};try{const s=r._zod.run({value:o,issues:[]},
i);if(!(s instanceof Promise))return be(s,i)}catch{}return ze(r,o)},"validate"),vendor:"zod",version:1}}t(Ze,"standardProps");const Ie=z.xI("$ZodString",(r,o)=>{
re.init(r,o),r._zod.pattern=o.pattern??W.gp,r._zod.parse=(i,s)=>{if(o.coerce)try{i.value=String(i.value)}catch{}return typeof i.value=="string"||i.issues.push({
expected:"string",code:"invalid_type",input:i.value,inst:r}),i}}),ae=z.xI("$ZodStringFormat",(r,o)=>{I.ql.init(r,o),Ie.init(r,o)}),Pe=z.xI("$ZodGUID",(r,o)=>{o.
pattern??(o.pattern=W.Os),ae.init(r,o)}),De=z.xI("$ZodUUID",(r,o)=>{if(o.version){const s={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[o.version];if(s===void 0)throw new Error(
`Invalid UUID version: "${o.version}"`);o.pattern??(o.pattern=W.uR(s))}else o.pattern??(o.pattern=W.uR());ae.init(r,o)}),Ue=z.xI("$ZodEmail",(r,o)=>{o.pattern??
(o.pattern=W.Rp),ae.init(r,o)}),fe=1,Be=2;function He(r){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(r):(new URL(r),!0)}catch{return!1}}
t(He,"canParseURL");function k(r,o){return!("normalize"in o)&&!("hostname"in o)&&!("protocol"in o)?He(r)||Be:U(r,o)}t(k,"validateURL");function U(r,o){if(!o.normalize&&
o.protocol?.source===W.F.source&&!/^https?:\/\//i.test(r))return fe;try{if(typeof URL<"u"){const i=URL;if(typeof i.parse=="function")return i.parse(r)??Be}return new URL(
r)}catch{return Be}}t(U,"parseURLObject");const Z=/[\t\n\r]/g;function D(r){return r.replace(Z,"")}t(D,"stripTabAndNewline");function w(r,o){return o.lastIndex=
0,o.test(r.hostname)}t(w,"urlHostnameOk");function N(r,o){return o.lastIndex=0,o.test(r.protocol.endsWith(":")?r.protocol.slice(0,-1):r.protocol)}t(N,"urlProtoc\
olOk");const j=z.xI("$ZodURL",(r,o)=>{ae.init(r,o),r._zod.check=i=>{try{const s=i.value.trim(),u=k(s,o);if(u===fe){i.issues.push({code:"invalid_format",format:"\
url",note:"Invalid URL format",input:i.value,inst:r,continue:!o.abort});return}if(u===Be){i.issues.push({code:"invalid_format",format:"url",input:i.value,inst:r,
continue:!o.abort});return}if(u===!0){i.value=D(s);return}o.hostname&&!w(u,o.hostname)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",
pattern:o.hostname.source,input:i.value,inst:r,continue:!o.abort}),o.protocol&&!N(u,o.protocol)&&i.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 protocol",pattern:o.protocol.source,input:i.value,inst:r,continue:!o.abort}),i.value=o.normalize?u.href:D(s);return}catch{i.issues.push({code:"invalid_format",
format:"url",input:i.value,inst:r,continue:!o.abort})}}}),F=z.xI("$ZodEmoji",(r,o)=>{o.pattern??(o.pattern=W.Zg()),ae.init(r,o)}),X=z.xI("$ZodNanoID",(r,o)=>{if(o.
length!==void 0&&(!Number.isInteger(o.length)||o.length<1))throw new Error(`Invalid nanoid length: ${o.length}`);o.pattern??(o.pattern=o.length===void 0?W.Ak:W.
D2(o.length)),ae.init(r,o)}),Q=z.xI("$ZodCUID",(r,o)=>{o.pattern??(o.pattern=W.gF),ae.init(r,o)}),me=z.xI("$ZodCUID2",(r,o)=>{o.pattern??(o.pattern=W.Gl),ae.init(
r,o)}),he=z.xI("$ZodULID",(r,o)=>{o.pattern??(o.pattern=W.Z0),ae.init(r,o)}),E=z.xI("$ZodXID",(r,o)=>{o.pattern??(o.pattern=W.kM),ae.init(r,o)}),g=z.xI("$ZodKSU\
ID",(r,o)=>{o.pattern??(o.pattern=W.fO),ae.init(r,o)}),B=z.xI("$ZodISODateTime",(r,o)=>{o.pattern??(o.pattern=W.w$(o)),ae.init(r,o)}),Y=z.xI("$ZodISODate",(r,o)=>{
o.pattern??(o.pattern=W.p6),ae.init(r,o)}),H=z.xI("$ZodISOTime",(r,o)=>{o.pattern??(o.pattern=W.kB(o)),ae.init(r,o)}),_e=z.xI("$ZodISODuration",(r,o)=>{o.pattern??
(o.pattern=W.p0),ae.init(r,o)}),Se=z.xI("$ZodIPv4",(r,o)=>{o.pattern??(o.pattern=W.uX),ae.init(r,o)}),Oe=/^[0-9a-fA-F:.]+$/;function Qe(r){return Oe.test(r)?He(
`http://[${r}]`):!1}t(Qe,"isValidIPv6");const tt=z.xI("$ZodIPv6",(r,o)=>{o.pattern??(o.pattern=W.ug),ae.init(r,o),r._zod.check=i=>{Qe(i.value)||i.issues.push({code:"\
invalid_format",format:"ipv6",input:i.value,inst:r,continue:!o.abort})}}),Rt=null,at=z.xI("$ZodCIDRv4",(r,o)=>{o.pattern??(o.pattern=W.zr),ae.init(r,o)});function Je(r){
const o=r.split("/");if(o.length!==2)return!1;const[i,s]=o;if(!s)return!1;const u=Number(s);return`${u}`!==s||u<0||u>128?!1:Qe(i)}t(Je,"isValidCIDRv6");const ot=z.
xI("$ZodCIDRv6",(r,o)=>{o.pattern??(o.pattern=W.l7),ae.init(r,o),r._zod.check=i=>{Je(i.value)||i.issues.push({code:"invalid_format",format:"cidrv6",input:i.value,
inst:r,continue:!o.abort})}});function it(r){if(r==="")return!0;if(/\s/.test(r)||r.length%4!==0)return!1;try{return atob(r),!0}catch{return!1}}t(it,"isValidBase\
64");const pt=/^[0-9a-zA-Z+/]*={0,2}$/,st=z.xI("$ZodBase64",(r,o)=>{o.pattern??(o.pattern=pt),ae.init(r,o),r._zod.check=i=>{it(i.value)||i.issues.push({code:"in\
valid_format",format:"base64",input:i.value,inst:r,continue:!o.abort})}}),mt=/^[A-Za-z0-9_-]*$/;function lt(r){if(!mt.test(r))return!1;const o=r.replace(/[-_]/g,
s=>s==="-"?"+":"/"),i=o.padEnd(Math.ceil(o.length/4)*4,"=");return it(i)}t(lt,"isValidBase64URL");const ct=z.xI("$ZodBase64URL",(r,o)=>{o.pattern??(o.pattern=mt),
ae.init(r,o),r._zod.check=i=>{lt(i.value)||i.issues.push({code:"invalid_format",format:"base64url",input:i.value,inst:r,continue:!o.abort})}}),ht=z.xI("$ZodE164",
(r,o)=>{o.pattern??(o.pattern=W.hQ),ae.init(r,o)}),_t=/[- ]/g;function St(r){let o=r.length,i=1,s=0;for(;o;){const u=r.charCodeAt(--o)-48;i^=1,s+=i?[0,2,4,6,8,1,
3,5,7,9][u]:u}return s%10===0}t(St,"isLuhnAlgo");function bt(r){return regexes.creditCard.test(r)?St(r.replace(_t,"")):!1}t(bt,"isValidCreditCard");const zt=null;
function Pt(r){let o=0;const i=r.length;for(let s=4;s<i;s++){const u=r.charCodeAt(s);o=(u>=65?o*100+(u-55):o*10+(u-48))%97}for(let s=0;s<4;s++){const u=r.charCodeAt(
s);o=(u>=65?o*100+(u-55):o*10+(u-48))%97}return o===1}t(Pt,"isIso7064Mod97");function It(r){return regexes.iban.test(r)?Pt(r):!1}t(It,"isValidIBAN");const jt=null;
function wt(r,o=null){try{const i=r.split(".");if(i.length!==3)return!1;const[s]=i;if(!s)return!1;const u=JSON.parse(atob(s));return!("typ"in u&&u?.typ!=="JWT"||
!u.alg||o&&(!("alg"in u)||u.alg!==o))}catch{return!1}}t(wt,"isValidJWT");const $t=z.xI("$ZodJWT",(r,o)=>{ae.init(r,o),r._zod.check=i=>{wt(i.value,o.alg)||i.issues.
push({code:"invalid_format",format:"jwt",input:i.value,inst:r,continue:!o.abort})}}),yt=null,nt=z.xI("$ZodNumber",(r,o)=>{re.init(r,o),r._zod.pattern=W.ai,r._zod.
parse=(i,s)=>{if(o.coerce)try{i.value=Number(i.value)}catch{}const u=i.value;if(typeof u=="number"&&!Number.isNaN(u)&&Number.isFinite(u))return i;const _=typeof u==
"number"?Number.isNaN(u)?"NaN":Number.isFinite(u)?void 0:String(u):void 0;return i.issues.push({expected:"number",code:"invalid_type",input:u,inst:r,..._?{received:_}:
{}}),i}}),ft=z.xI("$ZodNumberFormat",(r,o)=>{I.KH.init(r,o),nt.init(r,o)}),Ut=z.xI("$ZodBoolean",(r,o)=>{re.init(r,o),r._zod.pattern=W.zM,r._zod.parse=(i,s)=>{if(o.
coerce)try{i.value=!!i.value}catch{}const u=i.value;return typeof u=="boolean"||i.issues.push({expected:"boolean",code:"invalid_type",input:u,inst:r}),i}}),kt=z.
xI("$ZodBigInt",(r,o)=>{re.init(r,o),r._zod.pattern=W.o,r._zod.parse=(i,s)=>{if(o.coerce)try{i.value=BigInt(i.value)}catch{}return typeof i.value=="bigint"||i.issues.
push({expected:"bigint",code:"invalid_type",input:i.value,inst:r}),i}}),Wt=null,y=null,d=null,P=z.xI("$ZodNull",(r,o)=>{re.init(r,o),r._zod.pattern=W.ch,r._zod.
values=new Set([null]),r._zod.parse=(i,s)=>{const u=i.value;return u===null||i.issues.push({expected:"null",code:"invalid_type",input:u,inst:r}),i}}),x=null,h=z.
xI("$ZodUnknown",(r,o)=>{re.init(r,o),r._zod.parse=i=>i}),O=z.xI("$ZodNever",(r,o)=>{re.init(r,o),r._zod.parse=(i,s)=>(i.issues.push({expected:"never",code:"inv\
alid_type",input:i.value,inst:r}),i)}),L=null,se=z.xI("$ZodDate",(r,o)=>{re.init(r,o),r._zod.parse=(i,s)=>{if(o.coerce)try{i.value=new Date(i.value)}catch{}const u=i.
value,_=u instanceof Date;return _&&!Number.isNaN(u.getTime())||i.issues.push({expected:"date",code:"invalid_type",input:u,..._?{received:"Invalid Date"}:{},inst:r}),
i}});function de(r,o){const i=T.hi(r._zod.def.checks);if(!i.length)return;const s=Math.min(...i.map(_=>_[0])),u=r._zod.parse;r._zod.parse=(_,C)=>{const K=o(_.value);
if(K>s&&!C?.skipChecks&&C?.direction!=="backward"){for(const[G,R]of T.hi(r._zod.def.checks))if(K>G&&R._zod.def.when(_)){const M=_.issues.length;return R._zod.check(
_),_.issues[M].continue=!1,T.d3(_.issues,M,r),_}}return u(_,C)}}t(de,"capSize");const ye=t(r=>Array.isArray(r)?r.length:-1,"arraySize"),ie=t(r=>r instanceof Map?
r.size:-1,"mapSize"),Me=t(r=>r instanceof Set?r.size:-1,"setSize");function Ye(r,o,i){r.issues.length&&o.issues.push(...T.lQ(i,r.issues)),o.value[i]=r.value}t(Ye,
"handleArrayResult");const Ne=z.xI("$ZodArray",(r,o)=>{re.init(r,o);const i=z.cr.memoizer;i?.attach(r),r._zod.parse=(s,u)=>{const _=s.value;if(!Array.isArray(_))
return s.issues.push({expected:"array",code:"invalid_type",input:_,inst:r}),s;s.value=i?i.alloc(r,s,Array(_.length),u):Array(_.length);const C=[],K=u?.abortEarly;
for(let G=0;G<_.length;G++){const R=_[G],M=o.element._zod.run({value:R,issues:[]},u);if(M instanceof Promise)C.push(M.then(ue=>Ye(ue,s,G)));else if(Ye(M,s,G),K&&
M.issues.length!==0&&T.QH(M))break}return C.length?Promise.all(C).then(()=>s):s},de(r,ye)});function ge(r,o,i,s,u,_){const C=i in s,K=_==="optional";if(!(!C&&K&&
u==="optional")){if(r.issues.length){if(u!==void 0&&K&&!C)return;o.issues.push(...T.lQ(i,r.issues))}if(!C&&u===void 0){r.issues.length||o.issues.push({code:"inv\
alid_type",expected:"nonoptional",input:void 0,path:[i]});return}r.value===void 0?(C||u==="defaulted"&&!K)&&(o.value[i]=void 0):o.value[i]=r.value}}t(ge,"handle\
PropertyResult");const Fe=[];function qe(r){const o=Object.keys(r.shape),i=Object.getOwnPropertySymbols(r.shape),s=i.length?i:Fe,u=s.length?[...o,...s]:o;for(const C of u)
if(!r.shape?.[C]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(C)}": expected a Zod schema`);const _=T.NM(r.shape);return{...r,
allKeys:u,symbolKeys:s,keySet:new Set(o),numKeys:o.length,optionalKeys:new Set(_)}}t(qe,"normalizeDef");function Ce(r,o,i,s,u,_,C){const K=[],G=u.keySet,R=u.catchall.
_zod,M=R.def.type,ue=R.optin,pe=R.optout;let ee=0;for(const te in o){if(C&&i.issues.length!==ee){if(T.QH(i,ee))break;ee=i.issues.length}if(G.has(te))continue;if(te===
"__proto__"){M==="never"&&K.push(te);continue}if(M==="never"){K.push(te);continue}const Re=R.run({value:o[te],issues:[]},s);Re instanceof Promise?r.push(Re.then(
je=>ge(je,i,te,o,ue,pe))):ge(Re,i,te,o,ue,pe)}return K.length&&i.issues.push({code:"unrecognized_keys",keys:K,input:o,inst:_,continue:!0}),r.length?Promise.all(
r).then(()=>i):i}t(Ce,"handleCatchall");const xt=z.xI("$ZodObject",(r,o)=>{re.init(r,o);const i=Object.getOwnPropertyDescriptor(o,"shape"),s=i?.get?i.get.raw:o.
shape??{};if(s){const R=t(()=>{const M={...s};return Object.defineProperty(o,"shape",{value:M}),R.raw=M,M},"get");R.raw=s,Object.defineProperty(o,"shape",{get:R})}
const u=T.PO(()=>qe(o));T.v5(r,"propValues",R=>{const M=R.def.shape,ue={};for(const pe in M){const ee=M[pe]._zod;if(ee.values){Object.prototype.hasOwnProperty.call(
ue,pe)||T.Vy(ue,pe,new Set);for(const te of ee.values)ue[pe].add(te);ee.optin!==void 0&&ue[pe].add(void 0)}}return ue});const _=T.Gv,C=o.catchall;let K;const G=z.
cr.memoizer;G?.attach(r),r._zod.parse=(R,M)=>{K??(K=u.value);const ue=R.value;if(!_(ue))return R.issues.push({expected:"object",code:"invalid_type",input:ue,inst:r}),
R;R.value=G?G.alloc(r,R,{},M):{};const pe=[],ee=K.shape,te=M?.abortEarly;let Re=R.issues.length;for(const je of K.allKeys){if(te&&R.issues.length!==Re){if(T.QH(
R,Re))break;Re=R.issues.length}if(je==="__proto__")continue;const gt=ee[je],ut=gt._zod.optin,Ft=gt._zod.optout,tn=gt._zod.run({value:ue[je],issues:[]},M);tn instanceof
Promise?pe.push(tn.then(Ge=>ge(Ge,R,je,ue,ut,Ft))):ge(tn,R,je,ue,ut,Ft)}return C?Ce(pe,ue,R,M,u.value,r,te===!0):pe.length?Promise.all(pe).then(()=>R):R}}),Et=z.
xI("$ZodObjectJIT",(r,o)=>{xt.init(r,o);const i=r._zod.parse,s=T.PO(()=>qe(o)),u=z.cr.memoizer,_=t(ee=>{const te=s.value,Re=te.symbolKeys,je=new S(["payload","c\
tx"],{shape:ee,inst:r,memo:u,syms:Re}),gt=t(Ge=>`shape[${Ge}]._zod.run({ value: input[${Ge}], issues: [] }, ctx)`,"parseStr"),ut=t((Ge,Te)=>`
          let ${Ge}_ab = false;
          for (let i = 0; i < ${Ge}.issues.length; i++) {
            const iss = ${Ge}.issues[i];
            iss.path = iss.path ? [${Te}, ...iss.path] : [${Te}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${Ge}_ab = true;
          }
          if (${Ge}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");je.write("const input = payload.value;");const Ft=Object.create(null);let tn=0;for(const Ge of te.allKeys)Ft[Ge]=`key_${tn++}`;je.write(
u?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const Ge of te.allKeys){if(Ge==="__proto__")continue;const Te=Ft[Ge],Zt=typeof Ge==
"symbol"?`syms[${Re.indexOf(Ge)}]`:T.UQ(Ge),nn=`${Zt} in input`,pn=ee[Ge],mn=pn?._zod?.optin,An=mn!==void 0,vn=pn?._zod?.optout==="optional";if(je.write(`const ${Te}\
 = ${gt(Zt)};`),An&&vn){const Fn=mn==="optional"?`${Te}_present`:`${Te}.value !== undefined || ${Te}_present`;je.write(`
        const ${Te}_present = ${nn};
        if (!${Te}.issues.length || ${Te}_present) {
          if (${Te}.issues.length) {${ut(Te,Zt)}
          }

          if (${Fn}) {
            newResult[${Zt}] = ${Te}.value;
          }
        }

      `)}else An?(je.write(`
        if (${Te}.issues.length) {${ut(Te,Zt)}
        }
      `),mn==="defaulted"?je.write(`newResult[${Zt}] = ${Te}.value;`):je.write(`
        if (${Te}.value !== undefined || ${nn}) {
          newResult[${Zt}] = ${Te}.value;
        }
      `)):je.write(`
        const ${Te}_present = ${nn};
        if (${Te}.issues.length) {${ut(Te,Zt)}
        }
        if (!${Te}_present && !${Te}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Zt}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${Te}_present) {
          newResult[${Zt}] = ${Te}.value;
        }

      `)}return je.write("payload.value = newResult;"),je.write("return payload;"),je.compile()},"generateFastpass");let C;const K=T.Gv,G=!z.cr.jitless,R=T.hI,M=G&&
R.value,ue=o.catchall;let pe;r._zod.parse=(ee,te)=>{pe??(pe=s.value);const Re=ee.value;return K(Re)?G&&M&&te?.async===!1&&te.jitless!==!0?(C||(C=_(o.shape)),ee=
C(ee,te),ue?Ce([],Re,ee,te,pe,r,te?.abortEarly===!0):ee):i(ee,te):(ee.issues.push({expected:"object",code:"invalid_type",input:Re,inst:r}),ee)}});function rt(r,o,i,s){
for(const _ of r)if(_.issues.length===0)return o.value=_.value,o;const u=r.filter(_=>!T.QH(_));return u.length===1?(o.value=u[0].value,u[0]):(o.issues.push({code:"\
invalid_union",input:o.value,inst:i,errors:r.map(_=>_.issues.map(C=>T.iR(C,s,z.$W())))}),o)}t(rt,"handleUnionResults");const Bt=z.xI("$ZodUnion",(r,o)=>{re.init(
r,o),T.v5(r,"optin",s=>s.def.options.some(u=>u._zod.optin==="defaulted")?"defaulted":s.def.options.some(u=>u._zod.optin!==void 0)?"optional":void 0),T.v5(r,"opt\
out",s=>s.def.options.some(u=>u._zod.optout==="optional")?"optional":void 0),T.v5(r,"values",s=>{if(s.def.options.every(u=>u._zod.values))return new Set(s.def.options.
flatMap(u=>Array.from(u._zod.values)))}),T.v5(r,"pattern",s=>{if(s.def.options.every(u=>u._zod.pattern)){const u=s.def.options.map(_=>_._zod.pattern);return new RegExp(
`^(${u.map(_=>T.p6(_.source)).join("|")})$`)}});const i=o.options.length===1?o.options[0]._zod.run:null;r._zod.parse=(s,u)=>{if(i)return i(s,u);let _=!1;const C=[];
for(const K of o.options){const G=K._zod.run({value:s.value,issues:[]},u);if(G instanceof Promise)C.push(G),_=!0;else{if(G.issues.length===0)return G;C.push(G)}}
return _?Promise.all(C).then(K=>rt(K,s,r,u)):rt(C,s,r,u)}});function Gt(r,o,i,s){const u=[];for(let _=0;_<r.length;_++)r[_].issues.length===0&&u.push(_);return u.
length===1?(o.value=r[u[0]].value,o):(u.length===0?o.issues.push({code:"invalid_union",input:o.value,inst:i,errors:r.map(_=>_.issues.map(C=>util.finalizeIssue(C,
s,core.config())))}):o.issues.push({code:"invalid_union",input:o.value,inst:i,errors:[],inclusive:!1,matches:u}),o)}t(Gt,"handleExclusiveUnionResults");const Ht=null;
function Tt(r,o){const i=r._zod;let s=i.bag.optionsMap;s||(s=we(i.def),i.bag.optionsMap=s);const u=s.get(o);if(u===null)throw new Error(`Ambiguous discriminator\
 value "${String(o)}"`);return u}t(Tt,"getDiscriminatedOption");function we(r){const o=new Map;for(const i of r.options){const s=i._zod.propValues?.[r.discriminator];
if(!s||s.size===0)throw new Error(`Invalid discriminated union option at index "${r.options.indexOf(i)}"`);for(const u of s)if(o.has(u)){if(u!==void 0)throw new Error(
`Duplicate discriminator value "${String(u)}"`);o.set(u,null)}else o.set(u,i)}return o}t(we,"discriminatorMap");const c=null,f=z.xI("$ZodIntersection",(r,o)=>{re.
init(r,o),r._zod.parse=(i,s)=>{const u=i.value,_=o.left._zod.run({value:u,issues:[]},s),C=o.right._zod.run({value:u,issues:[]},s);return _ instanceof Promise||C instanceof
Promise?Promise.all([_,C]).then(([G,R])=>$(i,G,R)):$(i,_,C)}});function b(r,o){if(r===o)return{valid:!0,data:r};if(r instanceof Date&&o instanceof Date&&+r==+o)
return{valid:!0,data:r};if(T.Qd(r)&&T.Qd(o)){const i=Object.keys(o),s=Object.keys(r).filter(_=>i.indexOf(_)!==-1),u={...r,...o};Object.prototype.hasOwnProperty.
call(u,"__proto__")&&delete u.__proto__;for(const _ of s){if(_==="__proto__")continue;const C=b(r[_],o[_]);if(!C.valid)return{valid:!1,mergeErrorPath:[_,...C.mergeErrorPath]};
u[_]=C.data}return{valid:!0,data:u}}if(Array.isArray(r)&&Array.isArray(o)){if(r.length!==o.length)return{valid:!1,mergeErrorPath:[]};const i=[];for(let s=0;s<r.
length;s++){const u=r[s],_=o[s],C=b(u,_);if(!C.valid)return{valid:!1,mergeErrorPath:[s,...C.mergeErrorPath]};i.push(C.data)}return{valid:!0,data:i}}return{valid:!1,
mergeErrorPath:[]}}t(b,"mergeValues");function $(r,o,i){const s=new Map;let u;const _=new Map,C=t((R,M)=>{let ue;if(R.code==="unrecognized_keys"&&!R.path?.length)
u??(u=R),ue=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const pe=String(R.path[0]);_.has(pe)||_.set(pe,R),ue=[pe]}else return!1;
for(const pe of ue)s.has(pe)||s.set(pe,{}),s.get(pe)[M]=!0;return!0},"collect");for(const R of o.issues)C(R,"l")||r.issues.push(R);for(const R of i.issues)C(R,"\
r")||r.issues.push(R);const K=[...s].filter(([,R])=>R.l&&R.r).map(([R])=>R);if(K.length){const R=u?K.filter(M=>u.keys.includes(M)):[];R.length&&r.issues.push({...u,
keys:R});for(const M of K)!R.includes(M)&&_.has(M)&&r.issues.push(_.get(M))}const G=b(o.value,i.value);if(!G.valid){if(T.QH(r))return r;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(G.mergeErrorPath)}`)}return r.value=G.data,r}t($,"handleIntersectionResults");const q=z.xI("$ZodTuple",(r,o)=>{re.
init(r,o);const i=o.items,s=z.cr.memoizer;s?.attach(r),r._zod.parse=(u,_)=>{const C=u.value;if(!Array.isArray(C))return u.issues.push({input:C,inst:r,expected:"\
tuple",code:"invalid_type"}),u;u.value=s?s.alloc(r,u,[],_):[];const K=[],G=ce(i,"optin"),R=ce(i,"optout");if(!o.rest){if(C.length<G)return u.issues.push({code:"\
too_small",minimum:G,inclusive:!0,input:C,inst:r,origin:"array"}),u;C.length>i.length&&u.issues.push({code:"too_big",maximum:i.length,inclusive:!0,input:C,inst:r,
origin:"array"})}const M=new Array(i.length),ue=o.rest?_?.abortEarly:void 0;let pe=!1;for(let ee=0;ee<i.length;ee++){const te=i[ee]._zod.run({value:C[ee],issues:[]},
_);te instanceof Promise?K.push(te.then(Re=>{M[ee]=Re})):(M[ee]=te,ue&&!pe&&te.issues.length&&(pe=T.QH(te)))}if(o.rest&&!pe){let ee=i.length-1;const te=C.slice(
i.length);let Re=u.issues.length;for(const je of te){if(ue&&u.issues.length!==Re){if(T.QH(u,Re))break;Re=u.issues.length}ee++;const gt=o.rest._zod.run({value:je,
issues:[]},_);gt instanceof Promise?K.push(gt.then(ut=>Xe(ut,u,ee))):Xe(gt,u,ee)}}return K.length?Promise.all(K).then(()=>We(M,u,i,C,R)):We(M,u,i,C,R)}});function ce(r,o){
for(let i=r.length-1;i>=0;i--)if(!(o==="optin"?r[i]._zod.optin!==void 0:r[i]._zod.optout==="optional"))return i+1;return 0}t(ce,"getTupleOptStart");function Xe(r,o,i){
r.issues.length&&o.issues.push(...T.lQ(i,r.issues)),o.value[i]=r.value}t(Xe,"handleTupleResult");function We(r,o,i,s,u){for(let _=0;_<i.length;_++){const C=r[_],
K=_<s.length;if(!K&&_>=u&&i[_]._zod.optin==="optional"){o.value.length=_;break}if(C.issues.length){if(!K&&_>=u){o.value.length=_;break}o.issues.push(...T.lQ(_,C.
issues))}o.value[_]=C.value}for(let _=o.value.length-1;_>=s.length&&(i[_]._zod.optout==="optional"&&o.value[_]===void 0);_--)o.value.length=_;return o}t(We,"han\
dleTupleResults");const et=z.xI("$ZodRecord",(r,o)=>{re.init(r,o);const i=z.cr.memoizer;i?.attach(r),r._zod.parse=(s,u)=>{const _=s.value;if(!T.Qd(_))return s.issues.
push({expected:"record",code:"invalid_type",input:_,inst:r}),s;const C=[],K=o.keyType._zod.values;if(K&&!o.partial){s.value=i?i.alloc(r,s,{},u):{};const G=new Set;
for(const M of K)if(typeof M=="string"||typeof M=="number"||typeof M=="symbol"){if(G.add(typeof M=="number"?M.toString():M),M==="__proto__")continue;const ue=o.
keyType._zod.run({value:M,issues:[]},u);if(ue instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(ue.issues.length){s.
issues.push({code:"invalid_key",origin:"record",issues:ue.issues.map(te=>T.iR(te,u,z.$W())),input:M,path:[M],inst:r});continue}const pe=ue.value;if(pe==="__prot\
o__")continue;const ee=o.valueType._zod.run({value:_[M],issues:[]},u);ee instanceof Promise?C.push(ee.then(te=>{te.issues.length&&s.issues.push(...T.lQ(M,te.issues)),
s.value[pe]=te.value})):(ee.issues.length&&s.issues.push(...T.lQ(M,ee.issues)),s.value[pe]=ee.value)}let R;for(const M in _)if(!G.has(M))if(o.mode==="loose"){if(M===
"__proto__")continue;s.value[M]=_[M]}else R=R??[],R.push(M);R&&R.length>0&&s.issues.push({code:"unrecognized_keys",input:_,inst:r,keys:R,continue:!0})}else{s.value=
i?i.alloc(r,s,{},u):{};let G;for(const R of Reflect.ownKeys(_)){if(R==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,R))continue;let M=o.keyType._zod.
run({value:R,issues:[]},u);if(M instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof R=="string"&&W.ai.test(R)&&
M.issues.length){const te=o.keyType._zod.run({value:Number(R),issues:[]},u);if(te instanceof Promise)throw new Error("Async schemas not supported in object keys\
 currently");te.issues.length===0&&(M=te)}if(M.issues.length){o.mode==="loose"?s.value[R]=_[R]:K?(G=G??[],G.push(R)):s.issues.push({code:"invalid_key",origin:"r\
ecord",issues:M.issues.map(te=>T.iR(te,u,z.$W())),input:R,path:[R],inst:r});continue}const pe=M.value;if(pe==="__proto__")continue;const ee=o.valueType._zod.run(
{value:_[R],issues:[]},u);ee instanceof Promise?C.push(ee.then(te=>{te.issues.length&&s.issues.push(...T.lQ(R,te.issues)),s.value[pe]=te.value})):(ee.issues.length&&
s.issues.push(...T.lQ(R,ee.issues)),s.value[pe]=ee.value)}G&&G.length>0&&s.issues.push({code:"unrecognized_keys",input:_,inst:r,keys:G,continue:!0})}return C.length?
Promise.all(C).then(()=>s):s}}),cn=null;function Yt(r,o,i,s,u,_,C){r.issues.length&&(util.propertyKeyTypes.has(typeof s)?i.issues.push(...util.prefixIssues(s,r.
issues)):i.issues.push({code:"invalid_key",origin:"map",input:u,inst:_,issues:r.issues.map(K=>util.finalizeIssue(K,C,core.config()))})),o.issues.length&&(util.propertyKeyTypes.
has(typeof s)?i.issues.push(...util.prefixIssues(s,o.issues)):i.issues.push({origin:"map",code:"invalid_element",input:u,inst:_,key:s,issues:o.issues.map(K=>util.
finalizeIssue(K,C,core.config()))})),i.value.set(r.value,o.value)}t(Yt,"handleMapResult");const jn=null;function Ot(r,o){r.issues.length&&o.issues.push(...r.issues),
o.value.add(r.value)}t(Ot,"handleSetResult");const _n=z.xI("$ZodEnum",(r,o)=>{re.init(r,o);const i=T.w5(o.entries),s=new Set(i);r._zod.values=s,T.v5(r,"pattern",
u=>{const _=T.w5(u.def.entries).filter(C=>T.qQ.has(typeof C));return new RegExp(_.length?`^(${_.map(C=>T.sD(C.toString())).join("|")})$`:"^[^\\s\\S]$")}),r._zod.
parse=(u,_)=>{const C=u.value;return s.has(C)||u.issues.push({code:"invalid_value",values:i,input:C,inst:r}),u}}),Zn=z.xI("$ZodLiteral",(r,o)=>{re.init(r,o);const i=new Set(
o.values);r._zod.values=i,T.v5(r,"pattern",s=>{const u=s.def.values;return new RegExp(u.length?`^(${u.map(_=>typeof _=="string"?T.sD(_):_?T.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),r._zod.parse=(s,u)=>{const _=s.value;return i.has(_)||s.issues.push({code:"invalid_value",values:o.values,input:_,inst:r}),s}}),
Dn=null,Sn=z.xI("$ZodTransform",(r,o)=>{re.init(r,o),r._zod.optin="optional",z.cr.memoizer?.guard(r),r._zod.parse=(i,s)=>{if(s.direction==="backward")throw new z.
cV(r.constructor.name);const u=o.transform(i.value,i);if(s.async)return(u instanceof Promise?u:Promise.resolve(u)).then(C=>(i.value=C,i));if(u instanceof Promise)
throw new z.GT;return i.value=u,i}});function Jt(r,o){return r.value=o.issues.length?void 0:o.value,r}t(Jt,"handleOptionalResult");const yn=z.xI("$ZodOptional",
(r,o)=>{re.init(r,o),T.v5(r,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),r._zod.optout="optional",T.v5(r,"values",i=>{const s=i.def.
innerType._zod.values;return s?new Set([...s,void 0]):void 0}),T.v5(r,"pattern",i=>{const s=i.def.innerType._zod.pattern;return s?new RegExp(`^(${T.p6(s.source)}\
)?$`):void 0}),r._zod.parse=(i,s)=>{if(i.value===void 0){if(o.innerType._zod.optin!=="defaulted")return i;const u=o.innerType._zod.run({value:i.value,issues:[]},
s);return u instanceof Promise?u.then(_=>Jt(i,_)):Jt(i,u)}return o.innerType._zod.run(i,s)}}),Pn=z.xI("$ZodExactOptional",(r,o)=>{yn.init(r,o),T.v5(r,"values",i=>i.
def.innerType._zod.values),T.v5(r,"pattern",i=>i.def.innerType._zod.pattern),r._zod.parse=(i,s)=>o.innerType._zod.run(i,s)}),un=z.xI("$ZodNullable",(r,o)=>{re.init(
r,o),T.v5(r,"optin",i=>i.def.innerType._zod.optin),T.v5(r,"optout",i=>i.def.innerType._zod.optout),T.v5(r,"pattern",i=>{const s=i.def.innerType._zod.pattern;return s?
new RegExp(`^(${T.p6(s.source)}|null)$`):void 0}),T.v5(r,"values",i=>i.def.innerType._zod.values?new Set([...i.def.innerType._zod.values,null]):void 0),r._zod.parse=
(i,s)=>i.value===null?i:o.innerType._zod.run(i,s)}),In=z.xI("$ZodDefault",(r,o)=>{re.init(r,o),r._zod.optin="defaulted",T.v5(r,"values",i=>i.def.innerType._zod.
values),r._zod.parse=(i,s)=>{if(s.direction==="backward")return o.innerType._zod.run(i,s);if(i.value===void 0)return i.value=o.defaultValue,i;const u=o.innerType.
_zod.run(i,s);return u instanceof Promise?u.then(_=>Kt(_,o)):Kt(u,o)}});function Kt(r,o){return r.value===void 0&&(r.value=o.defaultValue),r}t(Kt,"handleDefault\
Result");const gn=z.xI("$ZodPrefault",(r,o)=>{re.init(r,o),r._zod.optin="defaulted",T.v5(r,"values",i=>i.def.innerType._zod.values),r._zod.parse=(i,s)=>(s.direction===
"backward"||i.value===void 0&&(i.value=o.defaultValue),o.innerType._zod.run(i,s))}),Xt=z.xI("$ZodNonOptional",(r,o)=>{re.init(r,o),T.v5(r,"values",i=>{const s=i.
def.innerType._zod.values;return s?new Set([...s].filter(u=>u!==void 0)):void 0}),r._zod.parse=(i,s)=>{const u=o.innerType._zod.run(i,s);return u instanceof Promise?
u.then(_=>an(_,r)):an(u,r)}});function an(r,o){return!r.issues.length&&r.value===void 0&&r.issues.push({code:"invalid_type",expected:"nonoptional",input:r.value,
inst:o}),r}t(an,"handleNonOptionalResult");const ln=null;function fn(r,o,i,s){return o.issues.length?(r.value=i.catchValue({...o,value:r.value,error:{issues:o.issues.
map(u=>T.iR(u,s,z.$W()))},input:r.value}),r):(r.value=o.value,o.memo&&(r.memo=!0),r)}t(fn,"handleCatchResult");const dn=z.xI("$ZodCatch",(r,o)=>{re.init(r,o),T.
v5(r,"optin",i=>i.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),T.v5(r,"optout",i=>i.def.innerType._zod.optout),T.v5(r,"values",i=>i.def.innerType.
_zod.values),r._zod.parse=(i,s)=>{if(s.direction==="backward")return o.innerType._zod.run(i,s);const u=o.innerType._zod.run({value:i.value,issues:[]},s);return u instanceof
Promise?u.then(_=>fn(i,_,o,s)):fn(i,u,o,s)}}),Mn=null,l=z.xI("$ZodPipe",(r,o)=>{re.init(r,o),T.v5(r,"values",i=>i.def.in._zod.values),T.v5(r,"optin",i=>i.def.in.
_zod.optin),T.v5(r,"optout",i=>i.def.out._zod.optout),T.v5(r,"propValues",i=>i.def.in._zod.propValues),r._zod.parse=(i,s)=>{if(s.direction==="backward"){const _=o.
out._zod.run(i,s);return _ instanceof Promise?_.then(C=>p(C,o.in,s)):p(_,o.in,s)}const u=o.in._zod.run(i,s);return u instanceof Promise?u.then(_=>p(_,o.out,s)):
p(u,o.out,s)}});function p(r,o,i){return r.issues.some(s=>s.code!=="unrecognized_keys")?(r.aborted=!0,r):o._zod.run({value:r.value,issues:r.issues},i)}t(p,"hand\
lePipeResult");const V=null;function ve(r,o,i){if(r.issues.length)return r.aborted=!0,r;if((i.direction||"forward")==="forward"){const u=o.transform(r.value,r);
return u instanceof Promise?u.then(_=>Ee(r,_,o.out,i)):Ee(r,u,o.out,i)}else{const u=o.reverseTransform(r.value,r);return u instanceof Promise?u.then(_=>Ee(r,_,o.
in,i)):Ee(r,u,o.in,i)}}t(ve,"handleCodecAResult");function Ee(r,o,i,s){return r.issues.length?(r.aborted=!0,r):i._zod.run({value:o,issues:r.issues},s)}t(Ee,"han\
dleCodecTxResult");const Ke=null,Nt=z.xI("$ZodReadonly",(r,o)=>{re.init(r,o),T.v5(r,"propValues",i=>i.def.innerType._zod.propValues),T.v5(r,"values",i=>i.def.innerType.
_zod.values),T.v5(r,"optin",i=>i.def.innerType?._zod?.optin),T.v5(r,"optout",i=>i.def.innerType?._zod?.optout),r._zod.parse=(i,s)=>{if(s.direction==="backward")
return o.innerType._zod.run(i,s);const u=o.innerType._zod.run(i,s);return u instanceof Promise?u.then(Vt):Vt(u)}});function Vt(r){return r.memo||(r.value=Object.
freeze(r.value)),r}t(Vt,"handleReadonlyResult");function Qt(r){const o=r._zod.def;let i=o.pattern,s=!!o.format?.includes("int"),u,_;for(const K of o.checks??[]){
const G=K._zod.def;G.pattern&&(i=G.pattern),s||(s=!!G.format?.includes("int"));const R=G.minimum??G.length,M=G.maximum??G.length;R!==void 0&&(u===void 0||R>u)&&
(u=R),M!==void 0&&(_===void 0||M<_)&&(_=M)}if(i)return i.source;if(u!==void 0&&_!==void 0&&u>_)return"(?!)";if(u!==void 0||_!==void 0)return W.Yj({minimum:u,maximum:_}).
source;const C=r._zod.pattern;return(s&&C===W.ai?W.nd:C)?.source}t(Qt,"leafPattern");function qt(r){const o=r._zod.def,i=r._zod.pattern?.source,s=o.innerType??r.
_zod.innerType;if(s){const u=s._zod.pattern?.source,_=qt(s);return i&&u&&_&&_!==u?i.replace(T.p6(u),()=>T.p6(_)):i}if(o.options){const u=o.options.map(qt);if(u.
every(Boolean))return`^(${u.map(_=>T.p6(_)).join("|")})$`}return Qt(r)}t(qt,"partPattern");const en=z.xI("$ZodTemplateLiteral",(r,o)=>{re.init(r,o);const i=[];for(const s of o.
parts)if(typeof s=="object"&&s!==null){const u=qt(s);if(!u)throw new Error(`Invalid template literal part, no pattern found: ${[...s._zod.traits].shift()}`);i.push(
T.p6(u))}else if(s===null||T.bI.has(typeof s))i.push(T.sD(`${s}`));else throw new Error(`Invalid template literal part: ${s}`);r._zod.pattern=new RegExp(`^${i.join(
"")}$`),r._zod.parse=(s,u)=>typeof s.value!="string"?(s.issues.push({input:s.value,inst:r,expected:"string",code:"invalid_type"}),s):(r._zod.pattern.lastIndex=0,
r._zod.pattern.test(s.value)||s.issues.push({input:s.value,inst:r,code:"invalid_format",format:o.format??"template_literal",pattern:r._zod.pattern.source}),s)}),
On=null,Ct=null,dt=null,Dt=z.xI("$ZodCustom",(r,o)=>{I.QP.init(r,o),re.init(r,o),r._zod.parse=(i,s)=>i,r._zod.check=i=>{const s=i.value,u=o.fn(s);if(u instanceof
Promise)return u.then(_=>Mt(_,i,s,r));Mt(u,i,s,r)}});function Mt(r,o,i,s){if(!r){const u={code:"custom",input:i,inst:s,path:[...s._zod.def.path??[]],continue:!s.
_zod.def.abort};s._zod.def.params&&(u.params=s._zod.def.params),o.issues.push(T.sn(u))}}t(Mt,"handleRefineResult")}),87509:((vt,Le,le)=>{le.d(Le,{Lp:t(()=>Ae,"L\
p"),OA:t(()=>Be,"OA"),Wb:t(()=>be,"Wb"),_S:t(()=>T,"_S"),az:t(()=>W,"az"),jE:t(()=>Ue,"jE"),uE:t(()=>He,"uE")});var I=le(29396),z=le(54723);function S(k,...U){for(const Z of U)
for(const D of Reflect.ownKeys(Z))Object.prototype.propertyIsEnumerable.call(Z,D)&&(0,z.Vy)(k,D,Z[D]);return k}t(S,"assignProps");function W(k){let U=k?.target??
"draft-2020-12";return U==="draft-4"&&(U="draft-04"),U==="draft-7"&&(U="draft-07"),{processors:k.processors??{},metadataRegistry:k?.metadata??I.fd,target:U,unrepresentable:k?.
unrepresentable??"throw",override:k?.override??(()=>{}),io:k?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:k?.
cycles??"ref",reused:k?.reused??"inline",intersections:[],deferred:[],external:k?.external??void 0}}t(W,"initializeContext");function T(k,U,Z,D,w){const N=typeof U.
unrepresentable=="function"?U.unrepresentable({zodSchema:k,path:D.path,message:w}):U.unrepresentable;if(N==="any")return!1;if(N===void 0||N==="throw")throw new Error(
w);return Object.assign(Z,N),!0}t(T,"handleUnrepresentable");function Ae(k,U,Z={path:[],schemaPath:[]}){var D;const w=k._zod.def,N=U.seen.get(k);if(N)return N.count++,
Z.schemaPath.includes(k)&&(N.cycle=Z.path),N.schema;const j={schema:{},count:1,cycle:void 0,path:Z.path};U.seen.set(k,j),U.sharedDefsExtractedFor=void 0,U.sharedEmitDoneFor=
void 0;const F=k._zod.toJSONSchema?.();if(F)j.schema=F;else{const me={...Z,schemaPath:[...Z.schemaPath,k],path:Z.path};if(k._zod.processJSONSchema)k._zod.processJSONSchema(
U,j.schema,me);else{const E=j.schema,g=U.processors[w.type];if(!g)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${w.type}`);g(k,U,E,me)}const he=k.
_zod.parent;he&&(j.ref||(j.ref=he),Ae(he,U,me),U.seen.get(he).isParent=!0)}const X=U.metadataRegistry.get(k);return X&&S(j.schema,X),U.io==="input"&&fe(k)&&(delete j.
schema.examples,delete j.schema.default),U.io==="input"&&"_prefault"in j.schema&&((D=j.schema).default??(D.default=j.schema._prefault)),delete j.schema._prefault,
U.seen.get(k).schema}t(Ae,"processSchema");function re(k){return k.replace(/~/g,"~0").replace(/\//g,"~1")}t(re,"encodeJSONPointerSegment");function be(k,U){const Z=k.
seen.get(U);if(!Z)throw new Error("Unprocessed schema. This is a bug in Zod.");if(k.external&&k.sharedDefsExtractedFor===k.external)return;const D=new Map;for(const j of k.
seen.entries()){const F=k.metadataRegistry.get(j[0])?.id;if(F){const X=D.get(F);if(X&&X!==j[0])throw new Error(`Duplicate schema id "${F}" detected during JSON \
Schema conversion. Two different schemas cannot share the same id when converted together.`);D.set(F,j[0])}}const w=t(j=>{const F=k.target==="draft-2020-12"?"$d\
efs":"definitions";if(k.external){const he=k.external.registry.get(j[0])?.id,E=k.external.uri??(B=>B);if(he)return{ref:E(he)};const g=j[1].defId??j[1].schema.id??
`schema${k.counter++}`;return j[1].defId=g,{defId:g,ref:`${E("__shared")}#/${F}/${re(g)}`}}const X="#",Q=`${X}/${F}/`;if(j[1]===Z&&!j[1].schema.id)return{ref:X};
const me=j[1].schema.id??`__schema${k.counter++}`;return{defId:me,ref:Q+re(me)}},"makeURI"),N=t(j=>{if(j[1].schema.$ref)return;const F=j[1],{ref:X,defId:Q}=w(j);
F.def={...F.schema},Q&&(F.defId=Q);const me=F.schema;for(const he in me)delete me[he];me.$ref=X},"extractToDef");if(k.cycles==="throw")for(const j of k.seen.entries()){
const F=j[1];if(F.cycle)throw new Error(`Cycle detected: #/${F.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const j of k.seen.entries()){const F=j[1];if(U===j[0]){N(j);continue}if(k.
external){const Q=k.external.registry.get(j[0])?.id;if(U!==j[0]&&Q){N(j);continue}}if(k.metadataRegistry.get(j[0])?.id){N(j);continue}if(F.cycle){N(j);continue}
F.count>1&&k.reused==="ref"&&N(j)}k.external&&(k.sharedDefsExtractedFor=k.external)}t(be,"extractDefs");function ze(k){const U=k.anyOf;if(!Array.isArray(U)||U.length===
0||k.type!==void 0)return;const Z=[];for(const D of U){if(!D||typeof D!="object")return;ze(D);const w=Object.keys(D);if(w.length!==1||w[0]!=="type")return;const N=D.
type;for(const j of Array.isArray(N)?N:[N]){if(typeof j!="string")return;Z.includes(j)||Z.push(j)}}delete k.anyOf,k.type=Z.length===1?Z[0]:Z}t(ze,"compactTypeUn\
ion");const Ze=new Set(["type","properties","required","additionalProperties"]),Ie=["oneOf","anyOf"];function ae(k){const U=k.additionalProperties;return U===void 0||
U===!1||typeof U!="object"||U===null?null:Object.keys(U).length?U:null}t(ae,"undeclaredConstraint");function Pe(k){const U=[];for(const N of k){if(typeof N!="ob\
ject"||N.type!=="object")return null;for(const j in N)if(!Ze.has(j))return null;U.push(N)}const Z={},D=new Set;for(const N of U){for(const j in N.properties){if(Object.
prototype.hasOwnProperty.call(Z,j))continue;const F=[];for(const Q of U){const me=Q.properties?.[j]??ae(Q);me!=null&&(F.some(he=>JSON.stringify(he)===JSON.stringify(
me))||F.push(me))}const X=F.length===1?F[0]:Pe(F)??{allOf:F};(0,z.Vy)(Z,j,X)}for(const j of N.required??[])D.add(j)}const w={type:"object",properties:Z};if(D.size&&
(w.required=[...D]),U.every(N=>N.additionalProperties===!1))w.additionalProperties=!1;else{const N=[];for(const j of U){const F=ae(j);F&&!N.some(X=>JSON.stringify(
X)===JSON.stringify(F))&&N.push(F)}N.length===1?w.additionalProperties=N[0]:N.length>1&&(w.additionalProperties={allOf:N})}return w}t(Pe,"foldObjects");function De(k){
const U=k.allOf;if(!Array.isArray(U)||U.length<2)return;for(const w of Ze)if(w in k)return;const Z=U.filter(w=>Ie.some(N=>Array.isArray(w[N])));let D=null;if(!Z.
length)D=Pe(U);else{const w=Z[0],N=Ie.find(X=>Array.isArray(w[X]));if(Object.keys(w).length!==1)return;const j=U.filter(X=>X!==w),F=w[N].map(X=>Pe([...j,X]));if(F.
some(X=>!X))return;D={[N]:F}}D&&(delete k.allOf,S(k,D))}t(De,"foldIntersection");function Ue(k,U){const Z=k.seen.get(U);if(!Z)throw new Error("Unprocessed schem\
a. This is a bug in Zod.");const D=t(F=>{const X=k.seen.get(F);if(X.ref===null)return;const Q=X.def??X.schema,me={...Q},he=X.ref;if(X.ref=null,he){D(he);const g=k.
seen.get(he),B=g.schema;if(B.$ref&&(k.target==="draft-07"||k.target==="draft-04"||k.target==="openapi-3.0")?(Q.allOf=Q.allOf??[],Q.allOf.push(B)):S(Q,B),S(Q,me),
F._zod.parent===he)for(const H in Q)H==="$ref"||H==="allOf"||H in me||delete Q[H];if(B.$ref&&g.def)for(const H in Q)H==="$ref"||H==="allOf"||H in g.def&&JSON.stringify(
Q[H])===JSON.stringify(g.def[H])&&delete Q[H]}const E=F._zod.parent;if(E&&E!==he){D(E);const g=k.seen.get(E);if(g?.schema.$ref&&(Q.$ref=g.schema.$ref,g.def))for(const B in Q)
B==="$ref"||B==="allOf"||B in g.def&&JSON.stringify(Q[B])===JSON.stringify(g.def[B])&&delete Q[B]}k.override({zodSchema:F,jsonSchema:Q,path:X.path??[]})},"flatt\
enRef");if(!k.external||k.sharedEmitDoneFor!==k.external){for(const F of[...k.seen.entries()].reverse())D(F[0]);if(k.target!=="openapi-3.0")for(const F of k.seen.
entries())ze(F[1].def??F[1].schema);for(const F of k.deferred)F();if(k.intersections.length){const F=new Map;for(const X of k.seen.values())for(const Q of[X.schema,
X.def]){const me=Q?.allOf;if(!Array.isArray(me))continue;const he=F.get(me);he?he.push(Q):F.set(me,[Q])}for(const X of k.intersections)for(const Q of F.get(X)??
[])De(Q)}}const w={};if(k.target==="draft-2020-12"?w.$schema="https://json-schema.org/draft/2020-12/schema":k.target==="draft-07"?w.$schema="http://json-schema.\
org/draft-07/schema#":k.target==="draft-04"?w.$schema="http://json-schema.org/draft-04/schema#":k.target,k.external?.uri){const F=k.external.registry.get(U)?.id;
if(!F)throw new Error("Schema is missing an `id` property");w.$id=k.external.uri(F)}S(w,Z.defId?Z.schema:Z.def??Z.schema);const N=k.metadataRegistry.get(U)?.id;
N!==void 0&&w.id===N&&delete w.id;const j=k.external?.defs??{};if(!k.external||k.sharedEmitDoneFor!==k.external)for(const F of k.seen.entries()){const X=F[1];X.
def&&X.defId&&(X.def.id===X.defId&&delete X.def.id,(0,z.Vy)(j,X.defId,X.def))}k.external&&(k.sharedEmitDoneFor=k.external),k.external||Object.keys(j).length>0&&
(k.target==="draft-2020-12"?w.$defs=j:w.definitions=j);try{const F=JSON.parse(JSON.stringify(w));return Object.defineProperty(F,"~standard",{value:{...U["~stand\
ard"],jsonSchema:{input:He(U,"input",k.processors),output:He(U,"output",k.processors)}},enumerable:!1,writable:!1}),F}catch{throw new Error("Error converting sc\
hema to JSON.")}}t(Ue,"finalize");function fe(k,U){const Z=U??{seen:new Set};if(Z.seen.has(k))return!1;Z.seen.add(k);const D=k._zod.def;if(D.type==="transform")
return!0;if(D.type==="array")return fe(D.element,Z);if(D.type==="set")return fe(D.valueType,Z);if(D.type==="lazy")return fe(D.getter(),Z);if(D.type==="promise"||
D.type==="optional"||D.type==="nonoptional"||D.type==="nullable"||D.type==="readonly"||D.type==="default"||D.type==="prefault"||D.type==="catch")return fe(D.innerType,
Z);if(D.type==="intersection")return fe(D.left,Z)||fe(D.right,Z);if(D.type==="record"||D.type==="map")return fe(D.keyType,Z)||fe(D.valueType,Z);if(D.type==="pip\
e")return k._zod.traits.has("$ZodCodec")?!0:fe(D.in,Z)||fe(D.out,Z);if(D.type==="object"){for(const w in D.shape)if(fe(D.shape[w],Z))return!0;return!1}if(D.type===
"union"){for(const w of D.options)if(fe(w,Z))return!0;return!1}if(D.type==="tuple"){for(const w of D.items)if(fe(w,Z))return!0;return!!(D.rest&&fe(D.rest,Z))}return!1}
t(fe,"isTransforming");const Be=t((k,U={})=>Z=>{const D=W({...Z,processors:U});return Ae(k,D),be(D,k),Ue(D,k)},"createToJSONSchemaMethod"),He=t((k,U,Z={})=>D=>{
const{libraryOptions:w,target:N}=D??{},j=W({...w??{},target:N,io:U,processors:Z});return Ae(k,j),be(j,k),Ue(j,k)},"createStandardJSONSchemaMethod")}),54723:((vt,Le,le)=>{
le.d(Le,{A2:t(()=>ot,"A2"),B7:t(()=>pt,"B7"),GW:t(()=>x,"GW"),Gv:t(()=>Y,"Gv"),LG:t(()=>Ue,"LG"),MO:t(()=>U,"MO"),NM:t(()=>st,"NM"),NR:t(()=>lt,"NR"),O7:t(()=>d,
"O7"),OH:t(()=>It,"OH"),PO:t(()=>ae,"PO"),QH:t(()=>wt,"QH"),Qd:t(()=>_e,"Qd"),Rc:t(()=>P,"Rc"),SS:t(()=>we,"SS"),UQ:t(()=>E,"UQ"),Up:t(()=>ct,"Up"),Vy:t(()=>k,"\
Vy"),W0:t(()=>zt,"W0"),X:t(()=>Ht,"X"),X$:t(()=>St,"X$"),Yv:t(()=>g,"Yv"),bI:t(()=>Rt,"bI"),cJ:t(()=>_t,"cJ"),cl:t(()=>Pe,"cl"),d3:t(()=>Ut,"d3"),gx:t(()=>B,"gx"),
h1:t(()=>Pt,"h1"),hI:t(()=>H,"hI"),hi:t(()=>ft,"hi"),iR:t(()=>kt,"iR"),jD:t(()=>Fe,"jD"),jw:t(()=>ze,"jw"),k8:t(()=>Ze,"k8"),lQ:t(()=>yt,"lQ"),mw:t(()=>jt,"mw"),
o8:t(()=>Je,"o8"),ol:t(()=>Ne,"ol"),p6:t(()=>De,"p6"),qQ:t(()=>tt,"qQ"),qh:t(()=>ge,"qh"),rL:t(()=>$t,"rL"),sD:t(()=>at,"sD"),sn:t(()=>h,"sn"),un:t(()=>qe,"un"),
v5:t(()=>Gt,"v5"),w5:t(()=>be,"w5"),yG:t(()=>Se,"yG"),zH:t(()=>mt,"zH"),zM:t(()=>F,"zM")});var I=le(88532);function z(c){return c}t(z,"assertEqual");function S(c){
return c}t(S,"assertNotEqual");function W(){return c=>c}t(W,"toZod");function T(c){}t(T,"assertIs");function Ae(c){throw new Error("Unexpected value in exhausti\
ve check")}t(Ae,"assertNever");function re(c){}t(re,"assert");function be(c){const f=Object.values(c).filter($=>typeof $=="number");return Object.entries(c).filter(
([$,q])=>f.indexOf(+$)===-1).map(([$,q])=>q)}t(be,"getEnumValues");function ze(c,f="|"){return c.map(b=>pt(b)).join(f)}t(ze,"joinValues");function Ze(c,f){return typeof f==
"bigint"?f.toString():f}t(Ze,"jsonStringifyReplacer");class Ie{static{t(this,"Cached")}constructor(f){this._getter=f,this._value=void 0}get value(){const f=this.
_getter;return f!==void 0&&(this._value=f(),this._getter=void 0),this._value}}function ae(c){return new Ie(c)}t(ae,"cached");function Pe(c){return c==null}t(Pe,
"nullish");function De(c){const f=c.startsWith("^")?1:0,b=c.endsWith("$")?c.length-1:c.length;return c.slice(f,b)}t(De,"cleanRegex");function Ue(c,f){const b=c/
f,$=Math.round(b),q=4*Number.EPSILON*Math.max(Math.abs(b),1);return Math.abs(b-$)<q?0:b-$}t(Ue,"floatSafeRemainder");const fe=null;function Be(c,f,b){let $;Object.
defineProperty(c,f,{get(){if($!==fe)return $===void 0&&($=fe,$=b()),$},set(q){Object.defineProperty(c,f,{value:q})},configurable:!0})}t(Be,"defineLazy");function He(c){
return Object.create(Object.getPrototypeOf(c),Object.getOwnPropertyDescriptors(c))}t(He,"objectClone");function k(c,f,b){Object.defineProperty(c,f,{value:b,writable:!0,
enumerable:!0,configurable:!0})}t(k,"assignProp");function U(c){const f=Object.getOwnPropertyDescriptor(c,"shape");return f?.get?f.get.raw:f?.value}t(U,"rawShap\
e");function Z(c){return U(c._zod.def)??c._zod.def.shape}t(Z,"sourceShape");function D(c,f,b){Object.defineProperty(c,f,{get(){const $=b();return k(this,f,$),$},
enumerable:!0,configurable:!0})}t(D,"deferProp");function w(c,f,b){f in c?k(c,f,b):c[f]=b}t(w,"putProp");function N(c,f,b,$){const q=Z(f);for(const ce of b){const Xe=Object.
getOwnPropertyDescriptor(q,ce);Xe.enumerable&&(Xe.get?D(c,ce,()=>{const We=f._zod.def.shape[ce];return $?$(We,ce):We}):w(c,ce,$?$(Xe.value,ce):Xe.value))}}t(N,"\
mirrorShape");function j(c,f){for(const b of Reflect.ownKeys(f)){const $=Object.getOwnPropertyDescriptor(f,b);$.enumerable&&($.get?D(c,b,()=>f[b]):w(c,b,$.value))}}
t(j,"mirrorProps");function F(...c){const f={};for(const b of c){const $=Object.getOwnPropertyDescriptors(b);Object.assign(f,$)}return Object.defineProperties({},
f)}t(F,"mergeDefs");function X(c){return F(c._zod.def)}t(X,"cloneDef");function Q(c,f){return f?f.reduce((b,$)=>b?.[$],c):c}t(Q,"getElementAtPath");function me(c){
const f=Object.keys(c),b=f.map($=>c[$]);return Promise.all(b).then($=>{const q={};for(let ce=0;ce<f.length;ce++)q[f[ce]]=$[ce];return q})}t(me,"promiseAllObject");
function he(c=10){const f="abcdefghijklmnopqrstuvwxyz";let b="";for(let $=0;$<c;$++)b+=f[Math.floor(Math.random()*f.length)];return b}t(he,"randomString");function E(c){
return JSON.stringify(c)}t(E,"esc");function g(c){return c.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}t(g,"slug\
ify");const B="captureStackTrace"in Error?Error.captureStackTrace:(...c)=>{};function Y(c){return typeof c=="object"&&c!==null&&!Array.isArray(c)}t(Y,"isObject");
const H=ae(()=>{if(I.cr.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const c=Function;return new c(""),!0}catch{return!1}});
function _e(c){if(Y(c)===!1)return!1;const f=c.constructor;if(f===void 0||typeof f!="function")return!0;const b=f.prototype;return!(Y(b)===!1||Object.prototype.
hasOwnProperty.call(b,"isPrototypeOf")===!1)}t(_e,"isPlainObject");function Se(c){return _e(c)?{...c}:Array.isArray(c)?[...c]:c instanceof Map?new Map(c):c instanceof
Set?new Set(c):c}t(Se,"shallowClone");function Oe(c){let f=0;for(const b in c)Object.prototype.hasOwnProperty.call(c,b)&&f++;return f}t(Oe,"numKeys");const Qe=t(
c=>{const f=typeof c;switch(f){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(c)?"nan":"number";case"boolean":return"\
boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(c)?"array":c===null?"null":c.
then&&typeof c.then=="function"&&c.catch&&typeof c.catch=="function"?"promise":typeof Map<"u"&&c instanceof Map?"map":typeof Set<"u"&&c instanceof Set?"set":typeof Date<
"u"&&c instanceof Date?"date":typeof File<"u"&&c instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${f}`)}},"getParsedType"),tt=new Set(
["string","number","symbol"]),Rt=new Set(["string","number","bigint","boolean","symbol","undefined"]);function at(c){return c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
t(at,"escapeRegex");function Je(c,f,b){const $=new c._zod.constr(f??c._zod.def);return(!f||b?.parent)&&($._zod.parent=c),$}t(Je,"clone");function ot(c){const f=c;
if(!f)return{};if(typeof f=="string")return{error:t(()=>f,"error")};if(f?.message!==void 0){if(f?.error!==void 0)throw new Error("Cannot specify both `message` \
and `error` params");f.error=f.message}return delete f.message,typeof f.error=="string"?{...f,error:t(()=>f.error,"error")}:f}t(ot,"normalizeParams");function it(c){
let f;return new Proxy({},{get(b,$,q){return f??(f=c()),Reflect.get(f,$,q)},set(b,$,q,ce){return f??(f=c()),Reflect.set(f,$,q,ce)},has(b,$){return f??(f=c()),Reflect.
has(f,$)},deleteProperty(b,$){return f??(f=c()),Reflect.deleteProperty(f,$)},ownKeys(b){return f??(f=c()),Reflect.ownKeys(f)},getOwnPropertyDescriptor(b,$){return f??
(f=c()),Reflect.getOwnPropertyDescriptor(f,$)},defineProperty(b,$,q){return f??(f=c()),Reflect.defineProperty(f,$,q)}})}t(it,"createTransparentProxy");function pt(c){
return typeof c=="bigint"?c.toString()+"n":typeof c=="string"?`"${c}"`:`${c}`}t(pt,"stringifyPrimitive");function st(c){return Object.keys(c).filter(f=>c[f]._zod.
optin!==void 0&&c[f]._zod.optout==="optional")}t(st,"optionalKeys");const mt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},lt={int64:[BigInt("-9223372036854775808"),
BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function ct(c,f){const b=c._zod.def,$=b.checks;if($&&$.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const ce={};return N(ce,c,ht(c,f)),Je(c,F(b,{shape:ce,checks:[]}))}t(ct,"pick");function ht(c,f){
const b=Z(c),$=[];for(const q of Reflect.ownKeys(f)){if(!Object.getOwnPropertyDescriptor(b,q)?.enumerable)throw new Error(`Unrecognized key: "${String(q)}"`);f[q]&&
$.push(q)}return $}t(ht,"maskedKeys");function _t(c,f){const b=c._zod.def,$=b.checks;if($&&$.length>0)throw new Error(".omit() cannot be used on object schemas \
containing refinements");const ce=new Set(ht(c,f)),Xe={};return N(Xe,c,Reflect.ownKeys(Z(c)).filter(We=>!ce.has(We))),Je(c,F(b,{shape:Xe,checks:[]}))}t(_t,"omit");
function St(c,f){if(!_e(f))throw new Error("Invalid input to extend: expected a plain object");const b=c._zod.def.checks;if(b&&b.length>0){const q=Z(c);for(const ce of Reflect.
ownKeys(f))if(Object.getOwnPropertyDescriptor(q,ce)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()\
` instead.")}return Je(c,F(c._zod.def,{shape:bt(c,f)}))}t(St,"extend");function bt(c,f){const b={};return N(b,c,Reflect.ownKeys(Z(c))),j(b,f),b}t(bt,"extended");
function zt(c,f){if(!_e(f))throw new Error("Invalid input to safeExtend: expected a plain object");return Je(c,F(c._zod.def,{shape:bt(c,f)}))}t(zt,"safeExtend");
function Pt(c,f){if(!f?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(c._zod.def.checks?.
length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const b={};N(b,c,Reflect.ownKeys(Z(c))),N(
b,f,Reflect.ownKeys(Z(f)));const $=F(c._zod.def,{shape:b,get catchall(){return f._zod.def.catchall},checks:f._zod.def.checks??[]});return Je(c,$)}t(Pt,"merge");
function It(c,f,b,$="partial"){const ce=f._zod.def.checks;if(ce&&ce.length>0)throw new Error(`.${$}() cannot be used on object schemas containing refinements`);
const We=b?new Set(ht(f,b)):void 0,et={};return N(et,f,Reflect.ownKeys(Z(f)),c&&((cn,Yt)=>We&&!We.has(Yt)?cn:new c({type:"optional",innerType:cn}))),Je(f,F(f._zod.
def,{shape:et,checks:[]}))}t(It,"partial");function jt(c,f,b){const $=b?new Set(ht(f,b)):void 0,q={};return N(q,f,Reflect.ownKeys(Z(f)),(ce,Xe)=>$&&!$.has(Xe)?ce:
new c({type:"nonoptional",innerType:ce})),Je(f,F(f._zod.def,{shape:q}))}t(jt,"required");function wt(c,f=0){if(c.aborted===!0)return!0;for(let b=f;b<c.issues.length;b++)
if(c.issues[b]?.continue!==!0)return!0;return!1}t(wt,"aborted");function $t(c,f=0){if(c.aborted===!0)return!0;for(let b=f;b<c.issues.length;b++)if(c.issues[b]?.
continue===!1)return!0;return!1}t($t,"explicitlyAborted");function yt(c,f){return f.map(b=>{var $;return($=b).path??($.path=[]),b.path.unshift(c),b})}t(yt,"pref\
ixIssues");function nt(c){return typeof c=="string"?c:c?.message}t(nt,"unwrapMessage");function ft(c){const f=[];for(const b of c??[]){const $=b._zod.def;if(!/_(length|size)$|_equals$/.
test($.check))break;const q=$.maximum??$.length??$.size;q>=0&&f.push([q,b])}return f}t(ft,"sizeCaps");function Ut(c,f,b){var $;for(let q=f;q<c.length;q++)($=c[q]).
schema??($.schema=b)}t(Ut,"attachSchema");function kt(c,f,b){var $;const q=c.inst?._zod?.traits;q?.has("$ZodType")&&(q.has("$ZodCheck")?($=c).schema??($.schema=
c.inst):c.schema=c.inst);const ce=c.schema!==c.inst?c.schema?._zod.def?.error:void 0,Xe=c.message?c.message:nt(c.inst?._zod.def?.error?.(c))??nt(ce?.(c))??nt(f?.
error?.(c))??nt(b.customError?.(c))??nt(b.localeError?.(c))??"Invalid input",We={};for(const et of Object.keys(c))et==="inst"||et==="schema"||et==="continue"||et===
"input"||et==="__proto__"||(We[et]=c[et]);return We.path??(We.path=[]),We.message=Xe,f?.reportInput&&(We.input=c.input),We}t(kt,"finalizeIssue");function Wt(c){
return c instanceof Set?"set":c instanceof Map?"map":c instanceof File?"file":"unknown"}t(Wt,"getSizableOrigin");const y=/[\uD800-\uDBFF]/;function d(c){const f=c.
length;if(!y.test(c))return f;let b=f;for(let $=0;$<f-1;$++)(c.charCodeAt($)&64512)===55296&&(c.charCodeAt($+1)&64512)===56320&&(b--,$++);return b}t(d,"codePoin\
tLength");function P(c){return Array.isArray(c)?"array":typeof c=="string"?"string":"unknown"}t(P,"getLengthableOrigin");function x(c){const f=typeof c;switch(f){case"\
number":return Number.isNaN(c)?"nan":"number";case"object":{if(c===null)return"null";if(Array.isArray(c))return"array";const b=c;if(b&&Object.getPrototypeOf(b)!==
Object.prototype&&"constructor"in b&&b.constructor)return b.constructor.name}}return f}t(x,"parsedType");function h(...c){const[f,b,$]=c;return typeof f=="strin\
g"?{message:f,code:"custom",input:b,inst:$}:{...f}}t(h,"issue");function O(c){return Object.entries(c).filter(([f,b])=>Number.isNaN(Number.parseInt(f,10))).map(
f=>f[1])}t(O,"cleanEnum");function L(c){const f=atob(c),b=new Uint8Array(f.length);for(let $=0;$<f.length;$++)b[$]=f.charCodeAt($);return b}t(L,"base64ToUint8Ar\
ray");function se(c){let f="";for(let b=0;b<c.length;b++)f+=String.fromCharCode(c[b]);return btoa(f)}t(se,"uint8ArrayToBase64");function de(c){const f=c.replace(
/-/g,"+").replace(/_/g,"/"),b="=".repeat((4-f.length%4)%4);return L(f+b)}t(de,"base64urlToUint8Array");function ye(c){return se(c).replace(/\+/g,"-").replace(/\//g,
"_").replace(/=/g,"")}t(ye,"uint8ArrayToBase64url");function ie(c){const f=c.replace(/^0x/,"");if(f.length%2!==0)throw new Error("Invalid hex string length");const b=new Uint8Array(
f.length/2);for(let $=0;$<f.length;$+=2)b[$/2]=Number.parseInt(f.slice($,$+2),16);return b}t(ie,"hexToUint8Array");function Me(c){return Array.from(c).map(f=>f.
toString(16).padStart(2,"0")).join("")}t(Me,"uint8ArrayToHex");class Ye{static{t(this,"Class")}constructor(...f){}}function Ne(c,f){for(const b in f){const $=Object.
getOwnPropertyDescriptor(f,b);$.get?Object.defineProperty(c,b,{...$,enumerable:!1}):Ce(c,b,$.value)}}t(Ne,"members");function ge(c,f,b,$=!0){return Object.defineProperty(
c,f,{configurable:!0,writable:!0,enumerable:$,value:b}),b}t(ge,"own");function Fe(c,f,b){return ge(c,f,b,!1)}t(Fe,"hide");function qe(c,f){for(const b in c){const $=c[b];
Object.defineProperty(f,b,{configurable:!0,enumerable:!0,get(){return ge(this,b,$(this))},set(q){ge(this,b,q)}})}return f}t(qe,"derived");function Ce(c,f,b){Object.
defineProperty(c,f,{configurable:!0,get(){return this==null?b:ge(this,f,b.bind(this))},set($){ge(this,f,$)}})}t(Ce,"defineBound");function xt(c,f){const b=Object.
getPrototypeOf(c);return f in b?void 0:b}t(xt,"claim");let Et,rt=!1;const Bt={configurable:!0,get(){rt=!0}};function Gt(c,f,b){const $=Object.getPrototypeOf(c._zod);
if(f in $&&Et!==c._zod){Et=void 0;return}Et=c._zod,Object.defineProperty($,f,{configurable:!0,get(){Object.defineProperty(this,f,Bt);const q=rt;rt=!1;try{const ce=b(
this);return rt?delete this[f]:Object.defineProperty(this,f,{configurable:!0,writable:!0,value:ce}),rt=rt||q,ce}catch(ce){throw delete this[f],rt=rt||q,ce}},set(q){
Object.defineProperty(this,f,{configurable:!0,writable:!0,value:q})}})}t(Gt,"defineLazyInternal");function Ht(c,f,b,$){const q=xt(c,f);q&&Object.defineProperty(
q,f,{configurable:!0,get(){const ce={configurable:!0,writable:!0,enumerable:$,value:void 0};return Object.defineProperty(this,f,ce),ce.value=b(this),Object.defineProperty(
this,f,ce),ce.value},set(ce){Object.defineProperty(this,f,{configurable:!0,writable:!0,enumerable:$,value:ce})}})}t(Ht,"installLazyProp");const Tt="~constantCat\
ch";function we(c){const f=t(()=>c,"fn");return f[Tt]=!0,f}t(we,"constantCatch")})};export{wo as id,$o as ids,ko as modules};
