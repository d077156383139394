var F=Object.defineProperty;var s=(U,$)=>F(U,"name",{value:$,configurable:!0});const Z=2557,V=[2557],Q={11446:((U,$,f)=>{f.d($,{b:s(()=>N,"b"),x:s(()=>R,"x")});var c=f(73024),D=f(41692),A=f(53711),P=f(5861),b=f(24746),I=f(78746);const k=11*
36e5;class L{static{s(this,"ServerClock")}#t;#n=!1;#e=new Set;get time(){return this.#t?.date}get stoodStill(){return this.#n}hear(u){const g=Date.parse(u??"");
if(Number.isNaN(g))return;const y={date:g,wall:Date.now(),steady:performance.now()},T=this.#t;if(T){const e=Math.max(y.wall-T.wall,y.steady-T.steady);this.#n||=
y.date-T.date-e>k}this.#t=y;for(const e of this.#e)e.start=g;this.#e.clear()}stopwatch(){const u={start:void 0};return this.#e.add(u),()=>u.start===void 0||this.#t===
void 0?0:this.#t.date-u.start}}const N={idleMs:6e4,leastMs:6e4,slowest:1e4,attempts:10,firstAttempts:4,backoffMs:100,patienceMs:18e4,pageSize:1e3,putLimit:64<<20,
partSize:16<<20};async function R(a,u){const g=new L,y={...a.endpoint===void 0?{}:{endpoint:a.endpoint},...a.region===void 0?{}:{region:a.region},forcePathStyle:a.
pathStyle,retryStrategy:new I.a(u,g),requestChecksumCalculation:a.amazon&&!a.pathStyle?"WHEN_SUPPORTED":"WHEN_REQUIRED",responseChecksumValidation:"WHEN_REQUIRE\
D",requestHandler:{connectionTimeout:1e4,socketTimeout:u.idleMs,httpAgent:{proxyEnv:process.env},httpsAgent:{proxyEnv:process.env,...await h(process.env.AWS_CA_BUNDLE)}}},
T=[C(y,g)],{bucket:e,prefix:t,writing:o}=a;return{get client(){return T.at(-1)},name:e,prefix:t,writing:o,limits:u,clock:g,endpoint:a.endpoint??"Amazon S3",renew:s(
n=>{n===T.at(-1)&&T.push(C(y,g))},"renew"),close:s(()=>{for(const n of T)n.destroy()},"close")}}s(R,"openBucket");function C(a,u){const{requestHandler:g}=a,y=s(
e=>(0,P.defaultProvider)({...e,ignoreCache:!0,...g&&{clientConfig:{requestHandler:g}}}),"credentialDefaultProvider"),T=new A.YxF({...a,credentialDefaultProvider:y});
return T.middlewareStack.add(E(u),{step:"deserialize",priority:"low",name:"serverClock"}),T}s(C,"connect");function E(a){return u=>async g=>{const y=await u(g);
return a.hear(y.response.headers?.date),y}}s(E,"hearing");async function h(a){if(!a)return{};const u=await(0,b.MH)(`reading AWS_CA_BUNDLE ${a}`,async()=>(0,c.readFileSync)(
a,"utf8"));return{ca:[...(0,D.getCACertificates)("default"),u]}}s(h,"trustedToo")}),47660:((U,$,f)=>{f.d($,{o:s(()=>D,"o")});var c=f(47291);async function D(A){
const{AWS_ENDPOINT_URL_S3:P,AWS_ENDPOINT_URL:b,...I}=A,{configFile:k}=await(0,c.loadSharedConfigFiles)({ignoreCache:!0}),L=k[A.AWS_PROFILE||"default"]??{},N=k[`\
services.${L.services}`]??{},R=[A.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,L.ignore_configured_endpoint_urls].some(E=>E==="true"),C=P||b||N["s3.endpoint_url"]||L.endpoint_url;
return{...I,AWS_ENDPOINT_URL:R?void 0:C,AWS_REGION:A.AWS_REGION||A.AWS_DEFAULT_REGION||L.region}}s(D,"withProfile")}),19046:((U,$,f)=>{f.d($,{OP:s(()=>r,"OP"),Or:s(
()=>O,"Or"),SP:s(()=>n,"SP"),XX:s(()=>i,"XX"),_d:s(()=>d,"_d"),lH:s(()=>o,"lH")});var c=f(75892);const D="Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or \
AWS_PROFILE, and that they are those of this endpoint.",A={kind:c.iC,what:"the session token is expired or not valid",hint:"Sign in again, or renew AWS_SESSION_\
TOKEN"},P={kind:c.dz,what:"the bucket is in another region",hint:"Set AWS_REGION to the region of the bucket"},b={kind:c.iC,what:"the single sign-on session is \
expired or not there",hint:"Run: aws sso login"},I={kind:c.hG,what:"what was sent arrives damaged, each time",hint:"Look for a fault of the network or of a prox\
y, and try again"},k={kind:c.dz,what:"no S3 server answers at ",hint:"Check AWS_ENDPOINT_URL, or the endpoint of the location: it is the address of the server, \
without the bucket"},L={kind:c.iC,what:"the KMS key cannot be used",hint:"Check kms-key of the location, or the key of the bucket, and who may use it"},N={kind:c.
hG,what:"the server is overloaded or has a fault of its own",hint:"Try again later"},R={kind:c.fK,what:"somebody else changed it meanwhile",hint:"Try again"},C={
kind:c.iC,what:"access denied"},E={kind:c._p,what:"the quota or a size limit of the server is used up",hint:"Make room there"},h={kind:c.dz,what:"there is no su\
ch bucket",hint:"Check the bucket's name and AWS_ENDPOINT_URL, or make the bucket first"},a={kind:c.m_,what:"there is no such object"},u={kind:c.cs,what:"the ob\
ject is too short"},g={kind:c.Wt,what:"the server cannot do this",hint:"See docs/stores/s3.md for what a server needs"},y={kind:c.hG,what:"the server does not a\
nswer",hint:"Check AWS_ENDPOINT_URL, the network and the proxy"},T={kind:c.dz,what:"no trusted TLS connection",hint:"Check http or https in AWS_ENDPOINT_URL; na\
me a private authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS"},e={NoSuchBucket:h,NoSuchKey:a,NoSuchUpload:a,...w(h,["InvalidBucketName"]),InvalidStorageClass:{
kind:c.dz,what:"the server has no such storage class",hint:"Correct storage-class of the location, or leave it out"},InvalidObjectState:{kind:c.Wt,what:"the obj\
ect was moved to an archive",hint:"Restore it there first, and keep packs out of archives: see docs/stores/s3.md"},...w(I,["BadDigest","InvalidDigest","XAmzCont\
entSHA256Mismatch","IncompleteBody"]),InvalidAccessKeyId:{kind:c.iC,what:"the server does not know this access key",hint:D},SignatureDoesNotMatch:{kind:c.iC,what:"\
the secret key does not belong to the access key",hint:D},AccessDenied:C,...w(A,["ExpiredToken","ExpiredTokenException","InvalidToken","TokenRefreshRequired","I\
nvalidIdentityToken"]),RequestTimeTooSkewed:{kind:c.iC,what:"this machine's clock differs too much from the server's",hint:"Set the clock of this machine"},...w(
{kind:c.iC,what:"no usable credentials were found",hint:"Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or use a role"},["CredentialsProviderErro\
r","TokenProviderError"]),...w(P,["PermanentRedirect","TemporaryRedirect","AuthorizationHeaderMalformed","IllegalLocationConstraintException"]),...w(N,["SlowDow\
n","ServiceUnavailable","InternalError","Throttling","ThrottlingException","TooManyRequests"]),...w(R,["PreconditionFailed","ConditionalRequestConflict","Operat\
ionAborted"]),InvalidRange:u,...w(E,["EntityTooLarge","QuotaExceeded","InsufficientCapacity"]),NotImplemented:g,...w(y,["TimeoutError","RequestTimeout","ECONNRE\
FUSED","ENOTFOUND","EAI_AGAIN","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH"]),...w(T,["EPROTO","SELF_SIGNED_CERT_IN_CHAIN","DEPT\
H_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE"]),...w(T,["UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED","ERR_TLS_CERT_ALTNAME_INVALID"])},t={
301:P,307:P,401:C,403:C,404:a,409:R,412:R,416:u,429:N,501:g,507:E};function o(_,{doing:l,needs:S,endpoint:M}){const{name:v,code:j,status:z,message:x,server:W,place:B}=p(
_);if(/^Region (is missing|not accepted)/.test(x))return new c.dz(`${l}: no usable region is set`,{cause:_,hint:"Set AWS_REGION to the region of the bucket"});const K=/sso login/.
test(x)?b:m({name:v,code:j,status:z,server:W});if(K===k)return i(l,M,_);if(K===void 0)return z===0?_:new c.dz(`${l}: the server refuses it: ${v} ${x}`,{cause:_});
const H={[y.what]:`${M} does not answer (${j||v})`,[P.what]:B===""?P.what:`the bucket is in the region ${B}`}[K.what],G={[C.what]:`The credentials need ${S} the\
re: see docs/stores/s3.md`,[P.what]:B===""?P.hint:`Set AWS_REGION=${B}`}[K.what]??K.hint;return new K.kind(`${l}: ${H??K.what}`,{cause:_,...G===void 0?{}:{hint:G}})}
s(o,"s3Error");function n(_){return p(_).name==="RequestTimeTooSkewed"}s(n,"isSkewed");function r(_){const{status:l}=p(_.cause);return l>=200&&l<300}s(r,"isGarb\
led");function i(_,l,S){const{what:M,hint:v}=k;return new c.dz(`${_}: ${M}${l}`,{cause:S,...v===void 0?{}:{hint:v}})}s(i,"noServer");function d(_){return e[p(_).
name]===A}s(d,"isExpired");function m({name:_,code:l,status:S,server:M}){const v=e[_]??e[l]??(_.startsWith("KMS.")?L:void 0);return v!==void 0?v:S>=200&&S<300&&
M?I:l.startsWith("HPE_")||S>=200&&S<500&&!M?k:t[S]??(S>=500?N:void 0)}s(m,"meaningOf");function O(_){return _.cause?.$metadata?.attempts??1}s(O,"attemptsOf");function p(_){
const l=_,S=s(v=>typeof v=="string"?v:"","text"),M=l?.$response?.headers??{};return{name:S(l?.name),code:S(l?.code),message:S(l?.message),status:l?.$metadata?.httpStatusCode??
0,server:S(l?.Code)!==""||M["x-amz-request-id"]!==void 0,place:S(M["x-amz-bucket-region"]??l?.Region)}}s(p,"factsOf");function w(_,l){return Object.fromEntries(
l.map(S=>[S,_]))}s(w,"named")}),8087:((U,$,f)=>{f.d($,{T:s(()=>L,"T")});var c=f(75892);const D={endpoint:{form:/./,told:"http://host:port or https://host:port"},
region:{form:/^[A-Za-z0-9-]+$/,told:"a region such as eu-west-3"},"path-style":{form:/^(true|false)$/,told:"true or false"},encryption:{form:/^(AES256|aws:kms|aws:kms:dsse)$/,
told:"AES256, aws:kms or aws:kms:dsse"},"kms-key":{form:/^[\w+=,.@:/-]+$/,told:"a key's id, alias or ARN"},"storage-class":{form:/^[A-Z0-9_-]+$/,told:"the name \
of a class such as STANDARD_IA"},checksum:{form:/^(CRC32|SHA1|SHA256)$/,told:"CRC32, SHA1 or SHA256"}},A=["GLACIER","DEEP_ARCHIVE"];function P(E){const h=new Map(
new URLSearchParams(E));for(const[a,u]of h){const g=D[a];if(g===void 0){const y=/^[\w-]{1,40}$/.test(a)?`option '${a}'`:"such option";throw new c.dz(`an s3: loc\
ation has no ${y}`,{hint:`It has ${Object.keys(D).join(", ")}`})}if(!g.form.test(u))throw new c.dz(`${a} of an s3: location is ${g.told}`)}return h}s(P,"parseOp\
tions");function b(E){const h=E.get("kms-key"),a=E.get("encryption")??(h===void 0?void 0:"aws:kms"),u=E.get("storage-class");if(h!==void 0&&a==="AES256")throw new c.
dz("kms-key goes with encryption=aws:kms, not with AES256");if(u!==void 0&&A.includes(u))throw new c.dz(`what is stored as ${u} cannot be read at once`,{hint:"U\
se GLACIER_IR, STANDARD_IA or the default"});return{encryption:a,kmsKey:h,storageClass:u,checksum:E.get("checksum")}}s(b,"writingOf");const I="s3://bucket/prefi\
x",k=/^s3:(?:\/\/(?<bucket>[^/?]*)(?<path>\/[^?]*)?)?(?:\?(?<query>.*))?$/i;function L(E,h){if(/^s3:\/*[^?]*@/i.test(E)||/^s3:\/*[^/?]*:/i.test(E))throw new c.dz(
"an s3: location does not hold credentials",{hint:`Write ${I}, and give the keys as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`});const{bucket:a="",path:u="",query:g=""}=k.
exec(E)?.groups??{};if(!k.test(E))throw new c.dz(`'${E.replace(/\?.*/s,"")}' is no s3: location`,{hint:`Write ${I}`});const y=P(g),T=y.get("endpoint")??(h.AWS_ENDPOINT_URL_S3||
h.AWS_ENDPOINT_URL||void 0),e=T===void 0?void 0:C(T),t=e===void 0||/(^|\.)amazonaws\.(com|com\.cn|eu)$/.test(e);return{bucket:N(a,h),prefix:R(u),endpoint:T,region:y.
get("region")??(h.AWS_REGION||h.AWS_DEFAULT_REGION||(t?void 0:"us-east-1")),pathStyle:y.has("path-style")?y.get("path-style")==="true":!t,amazon:t,writing:b(y)}}
s(L,"parseS3Location");function N(E,h){const a=E||h.AWS_DEFAULT_BUCKET||"";if(a==="")throw new c.dz("the s3: location names no bucket",{hint:`Write ${I}, or set\
 AWS_DEFAULT_BUCKET`});if(!/^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/.test(a))throw new c.dz(`'${a}' is no name of a bucket`);return a}s(N,"bucketName");function R(E){
const h=E.split("/").filter(a=>a!=="");for(const a of h)if(!/^[A-Za-z0-9!_.*'()=-]+$/.test(a)||a==="."||a==="..")throw new c.dz(`'${a}' cannot be part of a pref\
ix`,{hint:"Use letters, digits and ! _ . * ' ( ) = - in it"});return h.map(a=>`${a}/`).join("")}s(R,"prefixOf");function C(E){const h=URL.canParse(E)?new URL(E):
void 0;if(h===void 0||!/^https?:$/.test(h.protocol)||h.username!==""||h.password!=="")throw new c.dz("the S3 endpoint is not http://host:port or https://host:po\
rt without credentials",{hint:"Correct AWS_ENDPOINT_URL, or the endpoint of the location"});return h.hostname}s(C,"hostOf")}),69161:((U,$,f)=>{f.d($,{n:s(()=>N,
"n")});var c=f(53711),D=f(75892),A=f(12362),P=f(19046),b=f(26701),I=f(58203);const k=4,L=1e4;async function N(R,C,{body:E,signal:h,...a}){const u={Bucket:R.name,
Key:C},g={doing:"writing",key:C,needs:"s3:PutObject",signal:h},y=new c.nG4({...u,...(0,I.lZ)(R,C),...a}),{UploadId:T}=await(0,I.Em)(R,g,(i,d)=>i.send(y,d)),e=new AbortController,
t=AbortSignal.any([h,e.signal]),{ChecksumAlgorithm:o}=(0,I.lZ)(R,C),n=s(async(i,d)=>{const m={...u,UploadId:T,PartNumber:d,Body:i,ContentLength:i.length,...o&&{
ChecksumAlgorithm:o}},O=new c.iVK(m),p=await(0,I.Em)(R,{...g,bytes:i.length,signal:t},(M,v)=>M.send(O,v)),{ETag:w,ChecksumCRC32:_,ChecksumSHA1:l,ChecksumSHA256:S}=p;
return{PartNumber:d,ETag:w,ChecksumCRC32:_,ChecksumSHA1:l,ChecksumSHA256:S}},"sendPart"),r=new Set;try{const i=[];let d=0;for await(const p of(0,A.SH)(E,R.limits.
partSize)){d+=p.length;const w=n(p,i.length+1);i.push(w);const _=w.finally(()=>r.delete(_));r.add(_),_.catch(()=>{}),r.size>=k&&await Promise.race(r)}const m={Parts:await Promise.
all(i)},O=new c.Gym({...u,UploadId:T,MultipartUpload:m});await(0,I.Em)(R,g,(p,w)=>p.send(O,w)).catch(async p=>{if(!(p instanceof D.m_&&(0,P.Or)(p)>1&&await(0,b.
R)(R,C,{signal:h})===d))throw p})}catch(i){e.abort(i),await Promise.allSettled(r);const d=AbortSignal.timeout(L);throw await R.client.send(new c.tfP({...u,UploadId:T}),
{abortSignal:d}).catch(()=>{}),i}}s(N,"putInParts")}),26701:((U,$,f)=>{f.d($,{A:s(()=>E,"A"),R:s(()=>h,"R")});var c=f(58500),D=f(70370),A=f(75892),P=f(19046),b=f(
58203),I=f(78746),k=f(69578),L=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){
return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},N=(function(e){return function(t){function o(d){
t.error=t.hasError?new e(d,t.error,"An error was suppressed during disposal."):d,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.
async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var d=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(d).then(i,function(m){
return o(m),i()})}else r|=1}catch(m){o(m)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const R=1<<30,
C=4;async function E(e,t,{range:o,etag:n,signal:r,max:i=R}){const d=`s3://${e.name}/${t}`,m=o?.start??0,O={...o&&{Range:a(m,o.length)},...n!==void 0&&{IfMatch:n}},
p=await(0,b.iq)(e,t,{signal:r,...O}),w=Buffer.allocUnsafeSlow(u(p,{range:o,max:i,what:d,endpoint:e.endpoint})),_=p.ETag??"",{partSize:l}=e.limits,S=w.length<=2*
l||_===""?w.length:l,M=new AbortController,v=(0,D.A)(C-1),j=Array.from({length:Math.ceil((w.length-S)/l)},(W,B)=>S+B*l),z=s((W,B,K)=>g(e,t,{into:w.subarray(W,B),
start:m+W,etag:_,reply:K,signal:AbortSignal.any([r,M.signal])}),"fill"),x=[z(0,S,p),...j.map(W=>v(()=>z(W,Math.min(W+l,w.length))))];try{await Promise.all(x)}catch(W){
throw M.abort(W),await Promise.allSettled(x),W}return{bytes:w,etag:_,writer:p.Metadata?.writer}}s(E,"readObject");async function h(e,t,{signal:o}){const n=`s3:/\
/${e.name}/${t}`;try{const r=await(0,b.iq)(e,t,{signal:o,Range:a(0,1)}),i=/\/(\d+)$/.exec(r.ContentRange??"")?.[1];if(i===void 0&&r.ContentLength!==0)throw T(r,
{what:n,endpoint:e.endpoint});return await y(r,new Uint8Array(1),o),Number(i??0)}catch(r){if(r instanceof A.m_)return;if(r instanceof A.cs)return 0;throw r}}s(h,
"objectSize");function a(e,t){return`bytes=${e}-${e+t-1}`}s(a,"header");function u(e,{range:t,max:o,what:n,endpoint:r}){const i=e.ContentLength;if(i===void 0&&e.
ETag===void 0)throw(0,P.XX)(`reading ${n}`,r);if(i===void 0)throw new A.Wt(`reading ${n}: the server does not say how long it is`);if(i>o)throw new A.cs(`${n} h\
as ${i} bytes, more than it can have`);if(t===void 0)return i;if(!e.ContentRange?.startsWith(`bytes ${t.start}-`))throw T(e,{what:n,endpoint:r});if(i!==t.length)
throw new A.cs(`${n} is too short: it has ${t.start+i} bytes, ${t.start+t.length} are needed`);return i}s(u,"lengthOf");async function g(e,t,{into:o,start:n,etag:r,
reply:i,signal:d}){const m={stack:[],error:void 0,hasError:!1};try{const O=`s3://${e.name}/${t}`,p=s(async l=>{const S={start:n+l,length:o.length-l},M=await(0,b.
iq)(e,t,{signal:d,Range:a(S.start,S.length),IfMatch:r});return u(M,{range:S,max:S.length,what:O,endpoint:e.endpoint}),M},"ask"),w=L(m,(0,k.u)(e.limits,{what:`re\
ading ${O}`,bytes:o.length,signal:d}),!0);let _=i??await p(0);for(let l=0,S=0;;_=await p(l)){const M=await y(_,o.subarray(l),w.signal);if(l+=M,l===o.length)return;
if(S=M>0?1:S+1,S>=e.limits.attempts||r==="")throw new A.hG(`reading ${O}: the answer broke off after ${n+l} bytes`,{hint:"Try again later"});await(0,c.setTimeout)(
(0,I.v)(S,e.limits),void 0,{signal:w.signal}).catch(()=>w.signal.throwIfAborted())}}catch(O){m.error=O,m.hasError=!0}finally{const O=N(m);O&&await O}}s(g,"readR\
ange");async function y({Body:e,ContentLength:t=0},o,n){let r=0;const i=s(()=>e?.destroy?.(),"end");n.addEventListener("abort",i,{once:!0});try{for await(const d of e??
[]){const m=d.subarray(0,o.length-r);if(o.set(m,r),r+=m.length,r===o.length&&t>o.length)break}}catch{n.throwIfAborted()}finally{n.removeEventListener("abort",i)}
return r}s(y,"readBody");function T({ETag:e},{what:t,endpoint:o}){return e===void 0?(0,P.XX)(`reading ${t}`,o):new A.Wt(`reading ${t}: the server ignores ranges`,
{hint:"See docs/stores/s3.md for what a server needs"})}s(T,"ignoresRanges")}),58203:((U,$,f)=>{f.d($,{Em:s(()=>k,"Em"),Fb:s(()=>E,"Fb"),Yq:s(()=>a,"Yq"),iq:s(()=>R,
"iq"),lZ:s(()=>N,"lZ"),yr:s(()=>h,"yr"),zi:s(()=>C,"zi")});var c=f(53711),D=f(75892),A=f(19046),P=f(69578),b=function(e,t,o){if(t!=null){if(typeof t!="object"&&
typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=
t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="functi\
on")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,
async:o})}else o&&e.stack.push({async:!0});return t},I=(function(e){return function(t){function o(d){t.error=t.hasError?new e(d,t.error,"An error was suppressed\
 during disposal."):d,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().
then(i);if(n.dispose){var d=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(d).then(i,function(m){return o(m),i()})}else r|=1}catch(m){o(m)}if(r===
1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:
function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function k(e,{doing:t,key:o,needs:n,bytes:r=0,signal:i},d){
i.throwIfAborted();const m=`${t} s3://${e.name}/${o}`;for(let O=!1;;O=!0){const p={stack:[],error:void 0,hasError:!1};try{const{client:w}=e,_=b(p,(0,P.u)(e.limits,
{what:m,bytes:r,extraMs:e.limits.patienceMs,signal:i}),!0);try{return await d(w,{abortSignal:_.signal})}catch(l){if(_.signal.throwIfAborted(),(0,A.SP)(l)&&e.clock.
stoodStill)throw L(m,l);if(O||!(0,A._d)(l))throw(0,A.lH)(l,{doing:m,needs:n,endpoint:e.endpoint});e.renew(w)}}catch(w){p.error=w,p.hasError=!0}finally{const w=I(
p);w&&await w}}}s(k,"request");function L(e,t){return new D.fK(`${e}: this machine stood still while it was at work, and its clock is behind`,{hint:"Set the clo\
ck of this machine and run it again: what is stored is not stored again",cause:t})}s(L,"stoodStill");function N({writing:e,prefix:t},o){const{encryption:n,kmsKey:r,
storageClass:i,checksum:d}=e;return{...n&&{ServerSideEncryption:n},...r&&{SSEKMSKeyId:r},...i&&o.startsWith(`${t}.repository/packs/`)&&{StorageClass:i},...d&&{ChecksumAlgorithm:d}}}
s(N,"writingHeaders");async function R(e,t,{signal:o,...n}){const r=new c.jLs({Bucket:e.name,Key:t,...n});return await k(e,{doing:"reading",key:t,needs:"s3:GetO\
bject and s3:ListBucket",signal:o},(i,d)=>i.send(r,d))}s(R,"getRequest");async function C(e,t,{body:o,condition:n,writer:r,signal:i}){const d={Bucket:e.name,Key:t,
...N(e,t),...r===void 0?{}:{Metadata:{writer:r}}},m=new c.wKZ({...d,Body:o,ContentLength:o.length,...n});return await T(()=>k(e,{doing:"writing",key:t,needs:"s3\
:PutObject",bytes:o.length,signal:i},(O,p)=>O.send(m,p)))}s(C,"putRequest");async function E(e,t,o){try{await y(e,t,o)}catch(n){if(!(n instanceof D.m_))throw n}}
s(E,"deleteRequest");async function h(e,t,o){return await T(()=>y(e,t,o))}s(h,"deleteIfRequest");async function*a(e,{prefix:t,delimiter:o,signal:n}){let r;do{const i=await u(
e,{prefix:t,delimiter:o,token:r,signal:n});for(const{Key:d="",Size:m=0,LastModified:O,ETag:p=""}of i.Contents??[])yield{key:d,size:m,modified:O?.getTime()??Number.
POSITIVE_INFINITY,etag:p};for(const{Prefix:d=""}of i.CommonPrefixes??[])yield{key:d,size:0,modified:0,etag:""};r=i.IsTruncated?i.NextContinuationToken:void 0}while(r!==
void 0)}s(a,"listRequest");async function u(e,{prefix:t,delimiter:o,token:n,signal:r}){const i={Bucket:e.name,Prefix:t,MaxKeys:e.limits.pageSize,...o?{Delimiter:o}:
{}};for(let d=!1;;d=!0)try{const m=new c.u6x({...i,...n===void 0?{}:{ContinuationToken:n}}),p=await k(e,{doing:"listing",key:t,needs:"s3:ListBucket",signal:r},(w,_)=>w.
send(m,_));return g(p,e,t),p}catch(m){const O=m instanceof D.cs||(0,A.OP)(m);if(d||!O)throw m}}s(u,"readPage");function g(e,t,o){const n=`s3://${t.name}/${o}`,r=s(
d=>new D.cs(`listing ${n}: the answer of ${t.endpoint} ${d}`,{hint:"Check AWS_ENDPOINT_URL and what stands between this machine and the server: a proxy, a gatew\
ay, a cache"}),"refused");if(e.Name===void 0||e.IsTruncated===void 0)throw r("is not a listing");if((e.Prefix??"")!==o)throw r("is the listing of another prefix");
if(e.IsTruncated&&e.NextContinuationToken===void 0)throw r("is cut off");if([...(e.Contents??[]).map(({Key:d})=>d),...(e.CommonPrefixes??[]).map(({Prefix:d})=>d)].
some(d=>d?.startsWith(o)!==!0))throw r("names objects that do not begin with it")}s(g,"assertPage");async function y(e,t,{signal:o,...n}){const r=new c.k4j({Bucket:e.
name,Key:t,...n});await k(e,{doing:"deleting",key:t,needs:"s3:DeleteObject",signal:o},(i,d)=>i.send(r,d))}s(y,"sendDelete");async function T(e){try{return await e(),
"done"}catch(t){if(!(t instanceof D.fK||t instanceof D.m_))throw t;return(0,A.Or)(t)>1?"unsure":"refused"}}s(T,"outcome")}),78746:((U,$,f)=>{f.d($,{a:s(()=>k,"a"),
v:s(()=>I,"v")});const c=2e4,D=10,A=6e4,P=2,b=["BadDigest","InvalidDigest","XAmzContentSHA256Mismatch","IncompleteBody"];function I(h,{backoffMs:a}){return Math.
min(c,a*2**(h-1))*(.5+Math.random()/2)}s(I,"pause");class k{static{s(this,"RetryStrategy")}mode="standard";#t;#n;#e=!1;constructor(a,u){this.#t=a,this.#n=u}async acquireInitialRetryToken(){
return N(0,0,performance.now())}async refreshRetryTokenForRetry(a,u){const{attempts:g,firstAttempts:y,patienceMs:T,backoffMs:e}=this.#t;C(u.error)!==void 0&&(this.#e=
!0);const t=a.getRetryCount()+1,{since:o}=a,n=E(u.error)==="RequestTimeTooSkewed",r=n&&t<=P&&!this.#n.stoodStill,i=!n&&L(u),d=this.#e?g:Math.min(g,y);if(!(i||r)||
t>=d||performance.now()-o>T)throw new Error("no further attempt");const m=I(t,{backoffMs:u.errorType==="THROTTLING"?e*D:e});return N(t,Math.max(m,R(u.retryAfterHint)),
o)}recordSuccess(){this.#e=!0}}function L({error:h,errorType:a}){const u=C(h)??0;return b.includes(E(h))||a==="THROTTLING"?!0:u>=400&&u<500?[408,429].includes(u)||
E(h)==="RequestTimeout":a==="TRANSIENT"}s(L,"passes");function N(h,a,u){return{since:u,getRetryCount:s(()=>h,"getRetryCount"),getRetryDelay:s(()=>a,"getRetryDel\
ay")}}s(N,"attempt");function R(h){return h===void 0?0:Math.min(A,h.getTime()-Date.now())}s(R,"asked");function C(h){return h?.$metadata?.httpStatusCode}s(C,"st\
atusOf");function E(h){return h?.name??""}s(E,"nameOf")}),69578:((U,$,f)=>{f.d($,{u:s(()=>D,"u")});var c=f(75892);function D({leastMs:A,slowest:P},{what:b,bytes:I,
extraMs:k=0,signal:L}){const N=new AbortController,R=k+A+I/P*1e3,C=setTimeout(()=>{N.abort(new c.hG(`${b}: not done after ${Math.round(R/1e3)} s`,{hint:"Check t\
he network and the server, and try again"}))},R);return C.unref(),{signal:AbortSignal.any([L,N.signal]),[Symbol.asyncDispose]:async()=>clearTimeout(C)}}s(D,"wit\
hin")})};export{Z as id,V as ids,Q as modules};
