var F=Object.defineProperty;var n=(W,M)=>F(W,"name",{value:M,configurable:!0});const Z=377,V=[377],q={11446:((W,M,f)=>{f.d(M,{x:n(()=>N,"x")});var d=f(73024),P=f(41692),y=f(53711),k=f(5861),$=f(24746),I=f(78746);const D=11*36e5;class b{static{
n(this,"ServerClock")}#e;#n=!1;#t=new Set;get time(){return this.#e?.date}get stoodStill(){return this.#n}hear(c){const u=Date.parse(c??"");if(Number.isNaN(u))return;
const A={date:u,wall:Date.now(),steady:performance.now()},g=this.#e;if(g){const C=Math.max(A.wall-g.wall,A.steady-g.steady);this.#n||=A.date-g.date-C>D}this.#e=
A;for(const C of this.#t)C.start=u;this.#t.clear()}stopwatch(){const c={start:void 0};return this.#t.add(c),()=>c.start===void 0||this.#e===void 0?0:this.#e.date-
c.start}}async function N(i,c){const u=new b,A={...i.endpoint===void 0?{}:{endpoint:i.endpoint},...i.region===void 0?{}:{region:i.region},forcePathStyle:i.pathStyle,
retryStrategy:new I.a(c,u),requestChecksumCalculation:i.amazon&&!i.pathStyle?"WHEN_SUPPORTED":"WHEN_REQUIRED",responseChecksumValidation:"WHEN_REQUIRED",requestHandler:{
connectionTimeout:1e4,socketTimeout:c.idleMs,httpAgent:{proxyEnv:process.env},httpsAgent:{proxyEnv:process.env,...await w(process.env.AWS_CA_BUNDLE)}}},g=[T(A,u)],
{bucket:C,prefix:t,writing:e}=i;return{get client(){return g.at(-1)},name:C,prefix:t,writing:e,limits:c,clock:u,endpoint:i.endpoint??"Amazon S3",renew:n(o=>{o===
g.at(-1)&&g.push(T(A,u))},"renew"),close:n(()=>{for(const o of g)o.destroy()},"close")}}n(N,"openBucket");function T(i,c){const{requestHandler:u}=i,A=n(C=>(0,k.
defaultProvider)({...C,ignoreCache:!0,...u&&{clientConfig:{requestHandler:u}}}),"credentialDefaultProvider"),g=new y.YxF({...i,credentialDefaultProvider:A});return g.
middlewareStack.add(R(c),{step:"deserialize",priority:"low",name:"serverClock"}),g}n(T,"connect");function R(i){return c=>async u=>{const A=await c(u);return i.
hear(A.response.headers?.date),A}}n(R,"hearing");async function w(i){if(!i)return{};const c=await(0,$.MH)(`reading AWS_CA_BUNDLE ${i}`,async()=>(0,d.readFileSync)(
i,"utf8"));return{ca:[...(0,P.getCACertificates)("default"),c]}}n(w,"trustedToo")}),47660:((W,M,f)=>{f.d(M,{o:n(()=>P,"o")});var d=f(47291);async function P(y){
const{AWS_ENDPOINT_URL_S3:k,AWS_ENDPOINT_URL:$,...I}=y,{configFile:D}=await(0,d.loadSharedConfigFiles)({ignoreCache:!0}),b=D[y.AWS_PROFILE||"default"]??{},N=D[`\
services.${b.services}`]??{},T=[y.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,b.ignore_configured_endpoint_urls].some(w=>w==="true"),R=k||$||N["s3.endpoint_url"]||b.endpoint_url;
return{...I,AWS_ENDPOINT_URL:T?void 0:R,AWS_REGION:y.AWS_REGION||y.AWS_DEFAULT_REGION||b.region}}n(P,"withProfile")}),19046:((W,M,f)=>{f.d(M,{OP:n(()=>r,"OP"),Or:n(
()=>O,"Or"),SP:n(()=>s,"SP"),XX:n(()=>a,"XX"),_d:n(()=>h,"_d"),lH:n(()=>o,"lH")});var d=f(75892);const P="Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or \
AWS_PROFILE, and that they belong to this endpoint",y={kind:d.iC,what:"the session token is expired or invalid",hint:"Sign in again, or renew AWS_SESSION_TOKEN"},
k={kind:d.dz,what:"the bucket is in another region",hint:"Set AWS_REGION to the region of the bucket"},$={kind:d.iC,what:"the single sign-on session is expired \
or missing",hint:"Run: aws sso login"},I={kind:d.hG,what:"the data arrives damaged every time",hint:"Check the network and the proxy, then try again"},D={kind:d.
dz,what:"no S3 server answers at ",hint:"Check AWS_ENDPOINT_URL, or the endpoint of the location: it must be the address of the server, without the bucket"},b={
kind:d.iC,what:"the KMS key cannot be used",hint:"Check kms-key of the location, or the key of the bucket, and its permissions"},N={kind:d.hG,what:"the server i\
s overloaded or failed",hint:"Try again later"},T={kind:d.fK,what:"another process changed it meanwhile",hint:"Try again"},R={kind:d.iC,what:"access denied"},w={
kind:d._p,what:"the quota or a size limit of the server is used up",hint:"Free some space there"},i={kind:d.dz,what:"the bucket does not exist",hint:"Check the \
bucket's name and AWS_ENDPOINT_URL, or create the bucket first"},c={kind:d.m_,what:"the object does not exist"},u={kind:d.cs,what:"the object is too short"},A={
kind:d.Wt,what:"the server does not support this",hint:"See docs/stores/s3.md for the requirements of a server"},g={kind:d.hG,what:"the server does not answer",
hint:"Check AWS_ENDPOINT_URL, the network and the proxy"},C={kind:d.dz,what:"no trusted TLS connection",hint:"Check http or https in AWS_ENDPOINT_URL, and set A\
WS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for a private certificate authority"},t={NoSuchBucket:i,NoSuchKey:c,NoSuchUpload:c,...E(i,["InvalidBucketName"]),InvalidStorageClass:{
kind:d.dz,what:"the server does not support this storage class",hint:"Correct storage-class of the location, or omit it"},InvalidObjectState:{kind:d.Wt,what:"th\
e object was moved to an archive",hint:"Restore it there first, and keep packs out of archives: see docs/stores/s3.md"},...E(I,["BadDigest","InvalidDigest","XAm\
zContentSHA256Mismatch","IncompleteBody"]),InvalidAccessKeyId:{kind:d.iC,what:"the server does not recognize this access key",hint:P},SignatureDoesNotMatch:{kind:d.
iC,what:"the secret key does not belong to the access key",hint:P},AccessDenied:R,...E(y,["ExpiredToken","ExpiredTokenException","InvalidToken","TokenRefreshReq\
uired","InvalidIdentityToken"]),RequestTimeTooSkewed:{kind:d.iC,what:"this machine's clock differs too much from the server's",hint:"Set the clock of this machi\
ne"},...E({kind:d.iC,what:"no usable credentials were found",hint:"Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or use a role"},["CredentialsPr\
oviderError","TokenProviderError"]),...E(k,["PermanentRedirect","TemporaryRedirect","AuthorizationHeaderMalformed","IllegalLocationConstraintException"]),...E(N,
["SlowDown","ServiceUnavailable","InternalError","Throttling","ThrottlingException","TooManyRequests"]),...E(T,["PreconditionFailed","ConditionalRequestConflict",
"OperationAborted"]),InvalidRange:u,...E(w,["EntityTooLarge","QuotaExceeded","InsufficientCapacity"]),NotImplemented:A,...E(g,["TimeoutError","RequestTimeout","\
ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH"]),...E(C,["EPROTO","SELF_SIGNED_CERT_IN_CHAIN",
"DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE"]),...E(C,["UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED","ERR_TLS_CERT_ALTNAME_INVALID"])},
e={301:k,307:k,401:R,403:R,404:c,409:T,412:T,416:u,429:N,501:A,507:w};function o(_,{doing:l,needs:S,endpoint:L}){const{name:v,code:j,status:z,message:B,server:U,
place:K}=p(_);if(/^Region (is missing|not accepted)/.test(B))return new d.dz(`${l}: no usable region is set`,{cause:_,hint:"Set AWS_REGION to the region of the \
bucket"});const x=/sso login/.test(B)?$:m({name:v,code:j,status:z,server:U});if(x===D)return a(l,L,_);if(x===void 0)return z===0?_:new d.dz(`${l}: the server re\
jected the request: ${v} ${B}`,{cause:_});const H={[g.what]:`${L} does not answer (${j||v})`,[k.what]:K===""?k.what:`the bucket is in the region ${K}`}[x.what],
G={[R.what]:`The credentials need ${S} there: see docs/stores/s3.md`,[k.what]:K===""?k.hint:`Set AWS_REGION=${K}`}[x.what]??x.hint;return new x.kind(`${l}: ${H??
x.what}`,{cause:_,...G===void 0?{}:{hint:G}})}n(o,"s3Error");function s(_){return p(_).name==="RequestTimeTooSkewed"}n(s,"isSkewed");function r(_){const{status:l}=p(
_.cause);return l>=200&&l<300}n(r,"isGarbled");function a(_,l,S){const{what:L,hint:v}=D;return new d.dz(`${_}: ${L}${l}`,{cause:S,...v===void 0?{}:{hint:v}})}n(
a,"noServer");function h(_){return t[p(_).name]===y}n(h,"isExpired");function m({name:_,code:l,status:S,server:L}){const v=t[_]??t[l]??(_.startsWith("KMS.")?b:void 0);
return v!==void 0?v:S>=200&&S<300&&L?I:l.startsWith("HPE_")||S>=200&&S<500&&!L?D:e[S]??(S>=500?N:void 0)}n(m,"meaningOf");function O(_){return _.cause?.$metadata?.
attempts??1}n(O,"attemptsOf");function p(_){const l=_,S=n(v=>typeof v=="string"?v:"","text"),L=l?.$response?.headers??{};return{name:S(l?.name),code:S(l?.code),
message:S(l?.message),status:l?.$metadata?.httpStatusCode??0,server:S(l?.Code)!==""||L["x-amz-request-id"]!==void 0,place:S(L["x-amz-bucket-region"]??l?.Region)}}
n(p,"factsOf");function E(_,l){return Object.fromEntries(l.map(S=>[S,_]))}n(E,"named")}),36521:((W,M,f)=>{f.d(M,{b:n(()=>d,"b")});const d={idleMs:6e4,leastMs:6e4,
slowest:1e4,attempts:10,firstAttempts:4,backoffMs:100,patienceMs:18e4,pageSize:1e3,putLimit:64<<20,partSize:16<<20}}),8087:((W,M,f)=>{f.d(M,{T:n(()=>b,"T")});var d=f(
75892);const P={endpoint:{form:/./,expected:"http://host:port or https://host:port"},region:{form:/^[A-Za-z0-9-]+$/,expected:"a region such as eu-west-3"},"path\
-style":{form:/^(true|false)$/,expected:"true or false"},encryption:{form:/^(AES256|aws:kms|aws:kms:dsse)$/,expected:"AES256, aws:kms or aws:kms:dsse"},"kms-key":{
form:/^[\w+=,.@:/-]+$/,expected:"a key's id, alias or ARN"},"storage-class":{form:/^[A-Z0-9_-]+$/,expected:"the name of a class such as STANDARD_IA"},checksum:{
form:/^(CRC32|SHA1|SHA256)$/,expected:"CRC32, SHA1 or SHA256"}},y=["GLACIER","DEEP_ARCHIVE"];function k(w){const i=new Map(new URLSearchParams(w));for(const[c,u]of i){
const A=P[c];if(A===void 0){const g=/^[\w-]{1,40}$/.test(c)?`option '${c}'`:"option";throw new d.dz(`unknown ${g} of an s3: location`,{hint:`Use one of: ${Object.
keys(P).join(", ")}`})}if(!A.form.test(u))throw new d.dz(`${c} of an s3: location must be ${A.expected}`)}return i}n(k,"parseOptions");function $(w){const i=w.get(
"kms-key"),c=w.get("encryption")??(i===void 0?void 0:"aws:kms"),u=w.get("storage-class");if(i!==void 0&&c==="AES256")throw new d.dz("kms-key requires encryption\
=aws:kms, not AES256");if(u!==void 0&&y.includes(u))throw new d.dz(`objects of the storage class ${u} cannot be read immediately`,{hint:"Use GLACIER_IR, STANDAR\
D_IA or the default"});return{encryption:c,kmsKey:i,storageClass:u,checksum:w.get("checksum")}}n($,"writingOf");const I="s3://bucket/prefix",D=/^s3:(?:\/\/(?<bucket>[^/?]*)(?<path>\/[^?]*)?)?(?:\?(?<query>.*))?$/i;
function b(w,i){if(/^s3:\/*[^?]*@/i.test(w)||/^s3:\/*[^/?]*:/i.test(w))throw new d.dz("an s3: location must not contain credentials",{hint:`Write ${I}, and set \
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`});const{bucket:c="",path:u="",query:A=""}=D.exec(w)?.groups??{};if(!D.test(w))throw new d.dz(`'${w.replace(/\?.*/s,
"")}' is not an s3: location`,{hint:`Write ${I}`});const g=k(A),C=g.get("endpoint")??(i.AWS_ENDPOINT_URL_S3||i.AWS_ENDPOINT_URL||void 0),t=C===void 0?void 0:R(C),
e=t===void 0||/(^|\.)amazonaws\.(com|com\.cn|eu)$/.test(t);return{bucket:N(c,i),prefix:T(u),endpoint:C,region:g.get("region")??(i.AWS_REGION||i.AWS_DEFAULT_REGION||
(e?void 0:"us-east-1")),pathStyle:g.has("path-style")?g.get("path-style")==="true":!e,amazon:e,writing:$(g)}}n(b,"parseS3Location");function N(w,i){const c=w||i.
AWS_DEFAULT_BUCKET||"";if(c==="")throw new d.dz("the s3: location does not name a bucket",{hint:`Write ${I}, or set AWS_DEFAULT_BUCKET`});if(!/^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/.
test(c))throw new d.dz(`'${c}' is not a bucket name`);return c}n(N,"bucketName");function T(w){const i=w.split("/").filter(c=>c!=="");for(const c of i)if(!/^[A-Za-z0-9!_.*'()=-]+$/.
test(c)||c==="."||c==="..")throw new d.dz(`'${c}' cannot be part of a prefix`,{hint:"Use letters, digits and ! _ . * ' ( ) = - in it"});return i.map(c=>`${c}/`).
join("")}n(T,"prefixOf");function R(w){const i=URL.canParse(w)?new URL(w):void 0;if(i===void 0||!/^https?:$/.test(i.protocol)||i.username!==""||i.password!=="")
throw new d.dz("the S3 endpoint is not http://host:port or https://host:port without credentials",{hint:"Correct AWS_ENDPOINT_URL, or the endpoint of the locati\
on"});return i.hostname}n(R,"hostOf")}),69161:((W,M,f)=>{f.d(M,{n:n(()=>N,"n")});var d=f(53711),P=f(75892),y=f(12362),k=f(19046),$=f(26701),I=f(58203);const D=4,
b=1e4;async function N(T,R,{body:w,signal:i,...c}){const u={Bucket:T.name,Key:R},A={doing:"writing",key:R,needs:"s3:PutObject",signal:i},g=new d.nG4({...u,...(0,I.
lZ)(T,R),...c}),{UploadId:C}=await(0,I.Em)(T,A,(a,h)=>a.send(g,h)),t=new AbortController,e=AbortSignal.any([i,t.signal]),{ChecksumAlgorithm:o}=(0,I.lZ)(T,R),s=n(
async(a,h)=>{const m={...u,UploadId:C,PartNumber:h,Body:a,ContentLength:a.length,...o&&{ChecksumAlgorithm:o}},O=new d.iVK(m),p=await(0,I.Em)(T,{...A,bytes:a.length,
signal:e},(L,v)=>L.send(O,v)),{ETag:E,ChecksumCRC32:_,ChecksumSHA1:l,ChecksumSHA256:S}=p;return{PartNumber:h,ETag:E,ChecksumCRC32:_,ChecksumSHA1:l,ChecksumSHA256:S}},
"sendPart"),r=new Set;try{const a=[];let h=0;for await(const p of(0,y.SH)(w,T.limits.partSize)){h+=p.length;const E=s(p,a.length+1);a.push(E);const _=E.finally(
()=>r.delete(_));r.add(_),_.catch(()=>{}),r.size>=D&&await Promise.race(r)}const m={Parts:await Promise.all(a)},O=new d.Gym({...u,UploadId:C,MultipartUpload:m});
await(0,I.Em)(T,A,(p,E)=>p.send(O,E)).catch(async p=>{if(!(p instanceof P.m_&&(0,k.Or)(p)>1&&await(0,$.R)(T,R,{signal:i})===h))throw p})}catch(a){t.abort(a),await Promise.
allSettled(r);const h=AbortSignal.timeout(b);throw await T.client.send(new d.tfP({...u,UploadId:C}),{abortSignal:h}).catch(()=>{}),a}}n(N,"putInParts")}),26701:((W,M,f)=>{
f.d(M,{A:n(()=>w,"A"),R:n(()=>i,"R")});var d=f(58500),P=f(70370),y=f(75892),k=f(19046),$=f(58203),I=f(78746),D=f(69578),b=function(t,e,o){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var s,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],o&&(r=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");r&&(s=n(function(){try{r.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,
dispose:s,async:o})}else o&&t.stack.push({async:!0});return e},N=(function(t){return function(e){function o(h){e.error=e.hasError?new t(h,e.error,"An error was \
suppressed during disposal."):h,e.hasError=!0}n(o,"fail");var s,r=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&r===1)return r=0,e.stack.push(s),Promise.
resolve().then(a);if(s.dispose){var h=s.dispose.call(s.value);if(s.async)return r|=2,Promise.resolve(h).then(a,function(m){return o(m),a()})}else r|=1}catch(m){
o(m)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(a,"next"),a()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(t,e,o){var s=new Error(o);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const T=1<<30,R=4;async function w(t,e,{range:o,
etag:s,signal:r,max:a=T}){const h=`s3://${t.name}/${e}`,m=o?.start??0,O={...o&&{Range:c(m,o.length)},...s!==void 0&&{IfMatch:s}},p=await(0,$.iq)(t,e,{signal:r,...O}),
E=Buffer.allocUnsafeSlow(u(p,{range:o,max:a,what:h,endpoint:t.endpoint})),_=p.ETag??"",{partSize:l}=t.limits,S=E.length<=2*l||_===""?E.length:l,L=new AbortController,
v=(0,P.A)(R-1),j=Array.from({length:Math.ceil((E.length-S)/l)},(U,K)=>S+K*l),z=n((U,K,x)=>A(t,e,{into:E.subarray(U,K),start:m+U,etag:_,reply:x,signal:AbortSignal.
any([r,L.signal])}),"fill"),B=[z(0,S,p),...j.map(U=>v(()=>z(U,Math.min(U+l,E.length))))];try{await Promise.all(B)}catch(U){throw L.abort(U),await Promise.allSettled(
B),U}return{bytes:E,etag:_,writer:p.Metadata?.writer}}n(w,"readObject");async function i(t,e,{signal:o}){const s=`s3://${t.name}/${e}`;try{const r=await(0,$.iq)(
t,e,{signal:o,Range:c(0,1)}),a=/\/(\d+)$/.exec(r.ContentRange??"")?.[1];if(a===void 0&&r.ContentLength!==0)throw C(r,{what:s,endpoint:t.endpoint});return await g(
r,new Uint8Array(1),o),Number(a??0)}catch(r){if(r instanceof y.m_)return;if(r instanceof y.cs)return 0;throw r}}n(i,"objectSize");function c(t,e){return`bytes=${t}\
-${t+e-1}`}n(c,"header");function u(t,{range:e,max:o,what:s,endpoint:r}){const a=t.ContentLength;if(a===void 0&&t.ETag===void 0)throw(0,k.XX)(`reading ${s}`,r);
if(a===void 0)throw new y.Wt(`reading ${s}: the server did not report its size`);if(a>o)throw new y.cs(`${s} has ${a} bytes, more than the limit`);if(e===void 0)
return a;if(!t.ContentRange?.startsWith(`bytes ${e.start}-`))throw C(t,{what:s,endpoint:r});if(a!==e.length)throw new y.cs(`${s} is too short: it has ${e.start+
a} bytes, ${e.start+e.length} are needed`);return a}n(u,"lengthOf");async function A(t,e,{into:o,start:s,etag:r,reply:a,signal:h}){const m={stack:[],error:void 0,
hasError:!1};try{const O=`s3://${t.name}/${e}`,p=n(async l=>{const S={start:s+l,length:o.length-l},L=await(0,$.iq)(t,e,{signal:h,Range:c(S.start,S.length),IfMatch:r});
return u(L,{range:S,max:S.length,what:O,endpoint:t.endpoint}),L},"ask"),E=b(m,(0,D.u)(t.limits,{what:`reading ${O}`,bytes:o.length,signal:h}),!0);let _=a??await p(
0);for(let l=0,S=0;;_=await p(l)){const L=await g(_,o.subarray(l),E.signal);if(l+=L,l===o.length)return;if(S=L>0?1:S+1,S>=t.limits.attempts||r==="")throw new y.
hG(`reading ${O}: the answer ended after ${s+l} bytes`,{hint:"Try again later"});await(0,d.setTimeout)((0,I.v)(S,t.limits),void 0,{signal:E.signal}).catch(()=>E.
signal.throwIfAborted())}}catch(O){m.error=O,m.hasError=!0}finally{const O=N(m);O&&await O}}n(A,"readRange");async function g({Body:t,ContentLength:e=0},o,s){let r=0;
const a=n(()=>t?.destroy?.(),"end");s.addEventListener("abort",a,{once:!0});try{for await(const h of t??[]){const m=h.subarray(0,o.length-r);if(o.set(m,r),r+=m.
length,r===o.length&&e>o.length)break}}catch{s.throwIfAborted()}finally{s.removeEventListener("abort",a)}return r}n(g,"readBody");function C({ETag:t},{what:e,endpoint:o}){
return t===void 0?(0,k.XX)(`reading ${e}`,o):new y.Wt(`reading ${e}: the server ignores ranges`,{hint:"See docs/stores/s3.md for the requirements of a server"})}
n(C,"ignoresRanges")}),58203:((W,M,f)=>{f.d(M,{Em:n(()=>D,"Em"),Fb:n(()=>w,"Fb"),Yq:n(()=>c,"Yq"),iq:n(()=>T,"iq"),lZ:n(()=>N,"lZ"),yr:n(()=>i,"yr"),zi:n(()=>R,
"zi")});var d=f(53711),P=f(75892),y=f(19046),k=f(69578),$=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object ex\
pected.");var s,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],o&&(r=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");r&&(s=n(
function(){try{r.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:o})}else o&&t.stack.push({async:!0});return e},
I=(function(t){return function(e){function o(h){e.error=e.hasError?new t(h,e.error,"An error was suppressed during disposal."):h,e.hasError=!0}n(o,"fail");var s,
r=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&r===1)return r=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var h=s.dispose.call(s.value);if(s.
async)return r|=2,Promise.resolve(h).then(a,function(m){return o(m),a()})}else r|=1}catch(m){o(m)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return n(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var s=new Error(o);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function D(t,{doing:e,key:o,needs:s,bytes:r=0,signal:a},h){a.throwIfAborted();const m=`${e} s3://${t.name}/${o}`;
for(let O=!1;;O=!0){const p={stack:[],error:void 0,hasError:!1};try{const{client:E}=t,_=$(p,(0,k.u)(t.limits,{what:m,bytes:r,extraMs:t.limits.patienceMs,signal:a}),
!0);try{return await h(E,{abortSignal:_.signal})}catch(l){if(_.signal.throwIfAborted(),(0,y.SP)(l)&&t.clock.stoodStill)throw b(m,l);if(O||!(0,y._d)(l))throw(0,y.
lH)(l,{doing:m,needs:s,endpoint:t.endpoint});t.renew(E)}}catch(E){p.error=E,p.hasError=!0}finally{const E=I(p);E&&await E}}}n(D,"request");function b(t,e){return new P.
fK(`${t}: this machine was suspended meanwhile, and its clock is behind`,{hint:"Set the clock of this machine and run the command again: it skips the data that \
is already stored",cause:e})}n(b,"stoodStill");function N({writing:t,prefix:e},o){const{encryption:s,kmsKey:r,storageClass:a,checksum:h}=t;return{...s&&{ServerSideEncryption:s},
...r&&{SSEKMSKeyId:r},...a&&o.startsWith(`${e}.repository/packs/`)&&{StorageClass:a},...h&&{ChecksumAlgorithm:h}}}n(N,"writingHeaders");async function T(t,e,{signal:o,
...s}){const r=new d.jLs({Bucket:t.name,Key:e,...s});return await D(t,{doing:"reading",key:e,needs:"s3:GetObject and s3:ListBucket",signal:o},(a,h)=>a.send(r,h))}
n(T,"getRequest");async function R(t,e,{body:o,condition:s,writer:r,signal:a}){const h={Bucket:t.name,Key:e,...N(t,e),...r===void 0?{}:{Metadata:{writer:r}}},m=new d.
wKZ({...h,Body:o,ContentLength:o.length,...s});return await C(()=>D(t,{doing:"writing",key:e,needs:"s3:PutObject",bytes:o.length,signal:a},(O,p)=>O.send(m,p)))}
n(R,"putRequest");async function w(t,e,o){try{await g(t,e,o)}catch(s){if(!(s instanceof P.m_))throw s}}n(w,"deleteRequest");async function i(t,e,o){return await C(
()=>g(t,e,o))}n(i,"deleteIfRequest");async function*c(t,{prefix:e,delimiter:o,signal:s}){let r;do{const a=await u(t,{prefix:e,delimiter:o,token:r,signal:s});for(const{
Key:h="",Size:m=0,LastModified:O,ETag:p=""}of a.Contents??[])yield{key:h,size:m,modified:O?.getTime()??Number.POSITIVE_INFINITY,etag:p};for(const{Prefix:h=""}of a.
CommonPrefixes??[])yield{key:h,size:0,modified:0,etag:""};r=a.IsTruncated?a.NextContinuationToken:void 0}while(r!==void 0)}n(c,"listRequest");async function u(t,{
prefix:e,delimiter:o,token:s,signal:r}){const a={Bucket:t.name,Prefix:e,MaxKeys:t.limits.pageSize,...o?{Delimiter:o}:{}};for(let h=!1;;h=!0)try{const m=new d.u6x(
{...a,...s===void 0?{}:{ContinuationToken:s}}),p=await D(t,{doing:"listing",key:e,needs:"s3:ListBucket",signal:r},(E,_)=>E.send(m,_));return A(p,t,e),p}catch(m){
const O=m instanceof P.cs||(0,y.OP)(m);if(h||!O)throw m}}n(u,"readPage");function A(t,e,o){const s=`s3://${e.name}/${o}`,r=n(h=>new P.cs(`listing ${s}: the answ\
er of ${e.endpoint} ${h}`,{hint:"Check AWS_ENDPOINT_URL, and any proxy, gateway or cache between this machine and the server"}),"refused");if(t.Name===void 0||t.
IsTruncated===void 0)throw r("is not a listing");if((t.Prefix??"")!==o)throw r("is the listing of another prefix");if(t.IsTruncated&&t.NextContinuationToken===void 0)
throw r("is truncated");if([...(t.Contents??[]).map(({Key:h})=>h),...(t.CommonPrefixes??[]).map(({Prefix:h})=>h)].some(h=>h?.startsWith(o)!==!0))throw r("names \
objects outside this prefix")}n(A,"assertPage");async function g(t,e,{signal:o,...s}){const r=new d.k4j({Bucket:t.name,Key:e,...s});await D(t,{doing:"deleting",
key:e,needs:"s3:DeleteObject",signal:o},(a,h)=>a.send(r,h))}n(g,"sendDelete");async function C(t){try{return await t(),"done"}catch(e){if(!(e instanceof P.fK||e instanceof
P.m_))throw e;return(0,y.Or)(e)>1?"unsure":"refused"}}n(C,"outcome")}),78746:((W,M,f)=>{f.d(M,{a:n(()=>D,"a"),v:n(()=>I,"v")});const d=2e4,P=10,y=6e4,k=2,$=["Ba\
dDigest","InvalidDigest","XAmzContentSHA256Mismatch","IncompleteBody"];function I(i,{backoffMs:c}){return Math.min(d,c*2**(i-1))*(.5+Math.random()/2)}n(I,"pause");
class D{static{n(this,"RetryStrategy")}mode="standard";#e;#n;#t=!1;constructor(c,u){this.#e=c,this.#n=u}async acquireInitialRetryToken(){return N(0,0,performance.
now())}async refreshRetryTokenForRetry(c,u){const{attempts:A,firstAttempts:g,patienceMs:C,backoffMs:t}=this.#e;R(u.error)!==void 0&&(this.#t=!0);const e=c.getRetryCount()+
1,{since:o}=c,s=w(u.error)==="RequestTimeTooSkewed",r=s&&e<=k&&!this.#n.stoodStill,a=!s&&b(u),h=this.#t?A:Math.min(A,g);if(!(a||r)||e>=h||performance.now()-o>C)
throw new Error("no further attempt");const m=I(e,{backoffMs:u.errorType==="THROTTLING"?t*P:t});return N(e,Math.max(m,T(u.retryAfterHint)),o)}recordSuccess(){this.#t=
!0}}function b({error:i,errorType:c}){const u=R(i)??0;return $.includes(w(i))||c==="THROTTLING"?!0:u>=400&&u<500?[408,429].includes(u)||w(i)==="RequestTimeout":
c==="TRANSIENT"}n(b,"passes");function N(i,c,u){return{since:u,getRetryCount:n(()=>i,"getRetryCount"),getRetryDelay:n(()=>c,"getRetryDelay")}}n(N,"attempt");function T(i){
return i===void 0?0:Math.min(y,i.getTime()-Date.now())}n(T,"asked");function R(i){return i?.$metadata?.httpStatusCode}n(R,"statusOf");function w(i){return i?.name??
""}n(w,"nameOf")}),69578:((W,M,f)=>{f.d(M,{u:n(()=>P,"u")});var d=f(75892);function P({leastMs:y,slowest:k},{what:$,bytes:I,extraMs:D=0,signal:b}){const N=new AbortController,
T=D+y+I/k*1e3,R=setTimeout(()=>{N.abort(new d.hG(`${$}: not finished after ${Math.round(T/1e3)} s`,{hint:"Check the network and the server, then try again"}))},
T);return R.unref(),{signal:AbortSignal.any([b,N.signal]),[Symbol.asyncDispose]:async()=>clearTimeout(R)}}n(P,"within")})};export{Z as id,V as ids,q as modules};
