var zD=Object.defineProperty;var e=(mn,s)=>zD(mn,"name",{value:s,configurable:!0});const VD=3711,WD=[3711],KD={8282:((mn,s,N)=>{const{Crc32:n,Crc32Js:Ve,Crc32Node:et}=N(99542);s.Crc32=n,s.Crc32Js=Ve,s.Crc32Node=et;const L=new Uint32Array(256);
for(let xe=0;xe<256;++xe){let ue=xe;for(let we=0;we<8;++we)ue=ue&1?2197175160^ue>>>1:ue>>>1;L[xe]=ue>>>0}class Te{static{e(this,"Crc32cJs")}digestLength=4;crc=4294967295;update(ue){
let we=this.crc;for(let it=0;it<ue.length;++it)we=we>>>8^L[(we^ue[it])&255];this.crc=we}async digest(){const ue=(this.crc^4294967295)>>>0,we=new Uint8Array(4);return we[0]=
ue>>>24,we[1]=ue>>>16&255,we[2]=ue>>>8&255,we[3]=ue&255,we}reset(){this.crc=4294967295}}const dt=Te,Ne={CrtCrc64Nvme:null},ze=e(()=>{const ue=new Array(8);for(let we=0;we<
8;we++){const it=new Array(512);for(let le=0;le<256;le++){let be=BigInt(le);for(let he=0;he<8*(we+1);he++)be&1n?be=be>>1n^0x9a6c9329ac4bc9b5n:be=be>>1n;it[le*2]=
Number(be>>32n&0xffffffffn),it[le*2+1]=Number(be&0xffffffffn)}ue[we]=new Uint32Array(it)}return ue},"generateCRC64NVMETable");let at,We,Se,A,u,c,i,$,P;const ie=e(
()=>{at||(at=ze(),[We,Se,A,u,c,i,$,P]=at)},"ensureTablesInitialized");class Ee{static{e(this,"Crc64NvmeJs")}c1=0;c2=0;constructor(){ie(),this.reset()}update(ue){
const we=ue.length;let it=0,le=this.c1,be=this.c2;for(;it+8<=we;){const he=((be^ue[it++])&255)<<1,$e=((be>>>8^ue[it++])&255)<<1,Fe=((be>>>16^ue[it++])&255)<<1,ft=((be>>>
24^ue[it++])&255)<<1,tt=((le^ue[it++])&255)<<1,Ke=((le>>>8^ue[it++])&255)<<1,Ce=((le>>>16^ue[it++])&255)<<1,x=((le>>>24^ue[it++])&255)<<1;le=P[he]^$[$e]^i[Fe]^c[ft]^
u[tt]^A[Ke]^Se[Ce]^We[x],be=P[he+1]^$[$e+1]^i[Fe+1]^c[ft+1]^u[tt+1]^A[Ke+1]^Se[Ce+1]^We[x+1]}for(;it<we;){const he=((be^ue[it])&255)<<1;be=(be>>>8|(le&255)<<24)>>>
0,le=le>>>8^We[he],be^=We[he+1],++it}this.c1=le,this.c2=be}async digest(){const ue=this.c1^4294967295,we=this.c2^4294967295;return new Uint8Array([ue>>>24,ue>>>
16&255,ue>>>8&255,ue&255,we>>>24,we>>>16&255,we>>>8&255,we&255])}reset(){this.c1=4294967295,this.c2=4294967295}}class Le{static{e(this,"Crc64Nvme")}impl;constructor(){
const ue=Ne.CrtCrc64Nvme;this.impl=ue?new ue:new Ee}update(ue){this.impl.update(ue)}async digest(){return this.impl.digest()}reset(){this.impl.reset()}}s.Crc32c=
dt,s.Crc32cJs=Te,s.Crc32cNode=dt,s.Crc64Nvme=Le,s.Crc64NvmeJs=Ee,s.crc64NvmeCrtContainer=Ne}),20238:((mn,s,N)=>{const{setFeature:n}=N(5152),{HttpRequest:Ve}=N(93422),
{isArrayBuffer:et,toUint8Array:L,createBufferedReadable:Te,createChecksumStream:dt}=N(92430),{Crc64Nvme:Ne,Crc32c:ze,Crc32:at}=N(8282),{normalizeProvider:We}=N(
92658),Se={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},A=Se.WHEN_SUPPORTED,u={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
c=Se.WHEN_SUPPORTED;var i;(function(h){h.MD5="MD5",h.CRC32="CRC32",h.CRC32C="CRC32C",h.CRC64NVME="CRC64NVME",h.SHA1="SHA1",h.SHA256="SHA256"})(i||(i={}));var $;
(function(h){h.HEADER="header",h.TRAILER="trailer"})($||($={}));const P=i.CRC32;var ie;(function(h){h.ENV="env",h.CONFIG="shared config entry"})(ie||(ie={}));const Ee=e(
(h,_,C,D)=>{if(!(_ in h))return;const X=h[_].toUpperCase();if(!Object.values(C).includes(X))throw new TypeError(`Cannot load ${D} '${_}'. Expected one of ${Object.
values(C)}, got '${h[_]}'.`);return X},"stringUnionSelector"),Le="AWS_REQUEST_CHECKSUM_CALCULATION",xe="request_checksum_calculation",ue={environmentVariableSelector:e(
h=>Ee(h,Le,Se,ie.ENV),"environmentVariableSelector"),configFileSelector:e(h=>Ee(h,xe,Se,ie.CONFIG),"configFileSelector"),default:A},we="AWS_RESPONSE_CHECKSUM_VA\
LIDATION",it="response_checksum_validation",le={environmentVariableSelector:e(h=>Ee(h,we,u,ie.ENV),"environmentVariableSelector"),configFileSelector:e(h=>Ee(h,it,
u,ie.CONFIG),"configFileSelector"),default:c},be=e((h,{requestChecksumRequired:_,requestAlgorithmMember:C,requestChecksumCalculation:D})=>C?h[C]?h[C]:void 0:D===
Se.WHEN_SUPPORTED||_?P:void 0,"getChecksumAlgorithmForRequest"),he=e(h=>h===i.MD5?"content-md5":`x-amz-checksum-${h.toLowerCase()}`,"getChecksumLocationName"),$e=e(
(h,_)=>{const C=h.toLowerCase();for(const D of Object.keys(_))if(C===D.toLowerCase())return!0;return!1},"hasHeader"),Fe=e((h,_)=>{const C=h.toLowerCase();for(const D of Object.
keys(_))if(D.toLowerCase().startsWith(C))return!0;return!1},"hasHeaderWithPrefix"),ft=e(h=>h!==void 0&&typeof h!="string"&&!ArrayBuffer.isView(h)&&!et(h),"isStr\
eaming"),tt=[i.CRC32,i.CRC32C,i.CRC64NVME,i.SHA1,i.SHA256],Ke=[i.SHA256,i.SHA1,i.CRC32,i.CRC32C,i.CRC64NVME],Ce=e((h,_)=>{const{checksumAlgorithms:C={}}=_;switch(h){case i.
MD5:return C?.MD5??_.md5;case i.CRC32:return C?.CRC32??at;case i.CRC32C:return C?.CRC32C??ze;case i.CRC64NVME:return C?.CRC64NVME??Ne;case i.SHA1:return C?.SHA1??
_.sha1;case i.SHA256:return C?.SHA256??_.sha256;default:if(C?.[h])return C[h];throw new Error(`The checksum algorithm "${h}" is not supported by the client. Sel\
ect one of ${tt}, or provide an implementation to  the client constructor checksums field.`)}},"selectChecksumAlgorithmFunction"),x=e((h,_)=>{const C=new h;return C.
update(L(_||"")),C.digest()},"stringHasher"),q={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],override:!0},se=e((h,_)=>(C,D)=>async X=>{
if(!Ve.isInstance(X.request)||Fe("x-amz-checksum-",X.request.headers))return C(X);const{request:Z,input:Ie}=X,{body:Ze,headers:Qe}=Z,{base64Encoder:Ot,streamHasher:Ct}=h,
{requestChecksumRequired:kt,requestAlgorithmMember:At}=_,ke=await h.requestChecksumCalculation(),ye=At?.name,Xe=At?.httpHeader;ye&&!Ie[ye]&&(ke===Se.WHEN_SUPPORTED||
kt)&&(Ie[ye]=P,Xe&&(Qe[Xe]=P));const oe=be(Ie,{requestChecksumRequired:kt,requestAlgorithmMember:At?.name,requestChecksumCalculation:ke});let b=Ze,T=Qe;if(oe){switch(oe){case i.
CRC32:n(D,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case i.CRC32C:n(D,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");break;case i.CRC64NVME:n(D,"FLEXIBLE_CHECKSUMS_REQ_CR\
C64","W");break;case i.SHA1:n(D,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case i.SHA256:n(D,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y");break}const f=he(oe),m=Ce(oe,h);
if(ft(Ze)){const{getAwsChunkedEncodingStream:B,bodyLengthChecker:U}=h;b=B(typeof h.requestStreamBufferSize=="number"&&h.requestStreamBufferSize>=8*1024?Te(Ze,h.
requestStreamBufferSize,D.logger):Ze,{base64Encoder:Ot,bodyLengthChecker:U,checksumLocationName:f,checksumAlgorithmFn:m,streamHasher:Ct}),T={...Qe,"content-enco\
ding":Qe["content-encoding"]?`${Qe["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":Qe["content-leng\
th"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":f},delete T["content-length"]}else if(!$e(f,Qe)){const B=await x(m,Ze);T={...Qe,
[f]:Ot(B)}}}try{return await C({...X,request:{...Z,headers:T,body:b}})}catch(f){if(f instanceof Error&&f.name==="InvalidChunkSizeError")try{f.message.endsWith("\
.")||(f.message+="."),f.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}
throw f}},"flexibleChecksumsMiddleware"),de={name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],
override:!0},M=e((h,_)=>(C,D)=>async X=>{const Z=X.input,{requestValidationModeMember:Ie}=_,Ze=await h.requestChecksumCalculation(),Qe=await h.responseChecksumValidation();
switch(Ze){case Se.WHEN_REQUIRED:n(D,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case Se.WHEN_SUPPORTED:n(D,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z");break}
switch(Qe){case u.WHEN_REQUIRED:n(D,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case u.WHEN_SUPPORTED:n(D,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b");break}
return Ie&&!Z[Ie]&&Qe===u.WHEN_SUPPORTED&&(Z[Ie]="ENABLED"),C(X)},"flexibleChecksumsInputMiddleware"),z=e((h=[])=>{const _=[];let C=Ke.length;for(const D of h){
const X=Ke.indexOf(D);X!==-1?_[X]=D:_[C++]=D}return _.filter(Boolean)},"getChecksumAlgorithmListForResponse"),re=e(h=>{const _=h.lastIndexOf("-");if(_!==-1){const C=h.
slice(_+1);if(!C.startsWith("0")){const D=parseInt(C,10);if(!isNaN(D)&&D>=1&&D<=1e4)return!0}}return!1},"isChecksumWithPartNumber"),F=e(async(h,{checksumAlgorithmFn:_,
base64Encoder:C})=>C(await x(_,h)),"getChecksum"),qe=e(async(h,{config:_,responseAlgorithms:C,logger:D})=>{const X=z(C),{body:Z,headers:Ie}=h;for(const Ze of X){
const Qe=he(Ze),Ot=Ie[Qe];if(Ot){let Ct;try{Ct=Ce(Ze,_)}catch(ke){if(Ze===i.CRC64NVME){D?.warn(`Skipping ${i.CRC64NVME} checksum validation: ${ke.message}`);continue}
throw ke}const{base64Encoder:kt}=_;if(ft(Z)){h.body=dt({expectedChecksum:Ot,checksumSourceLocation:Qe,checksum:new Ct,source:Z,base64Encoder:kt});return}const At=await F(
Z,{checksumAlgorithmFn:Ct,base64Encoder:kt});if(At===Ot)break;throw new Error(`Checksum mismatch: expected "${At}" but received "${Ot}" in response header "${Qe}\
".`)}}},"validateChecksumFromResponse"),Je={name:"flexibleChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKS\
UM"],override:!0},Pt=e((h,_)=>(C,D)=>async X=>{if(!Ve.isInstance(X.request))return C(X);const Z=X.input,Ie=await C(X),Ze=Ie.response,{requestValidationModeMember:Qe,
responseAlgorithms:Ot}=_;if(Qe&&Z[Qe]==="ENABLED"){const{clientName:Ct,commandName:kt}=D,At=Object.keys(h.checksumAlgorithms??{}).filter(Xe=>{const oe=he(Xe);return Ze.
headers[oe]!==void 0}),ke=z([...Ot??[],...At]);if(Ct==="S3Client"&&kt==="GetObjectCommand"&&ke.every(Xe=>{const oe=he(Xe),b=Ze.headers[oe];return!b||re(b)}))return Ie;
await qe(Ze,{config:h,responseAlgorithms:ke,logger:D.logger})}return Ie},"flexibleChecksumsResponseMiddleware"),De=e((h,_)=>({applyToStack:e(C=>{C.add(se(h,_),q),
C.addRelativeTo(M(h,_),de),C.addRelativeTo(Pt(h,_),Je)},"applyToStack")}),"getFlexibleChecksumsPlugin"),E=e(h=>{const{requestChecksumCalculation:_,responseChecksumValidation:C,
requestStreamBufferSize:D}=h;return Object.assign(h,{requestChecksumCalculation:We(_??A),responseChecksumValidation:We(C??c),requestStreamBufferSize:Number(D??0),
checksumAlgorithms:h.checksumAlgorithms??{}})},"resolveFlexibleChecksumsConfig");s.CONFIG_REQUEST_CHECKSUM_CALCULATION=xe,s.CONFIG_RESPONSE_CHECKSUM_VALIDATION=
it,s.ChecksumAlgorithm=i,s.ChecksumLocation=$,s.DEFAULT_CHECKSUM_ALGORITHM=P,s.DEFAULT_REQUEST_CHECKSUM_CALCULATION=A,s.DEFAULT_RESPONSE_CHECKSUM_VALIDATION=c,s.
ENV_REQUEST_CHECKSUM_CALCULATION=Le,s.ENV_RESPONSE_CHECKSUM_VALIDATION=we,s.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS=ue,s.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS=
le,s.RequestChecksumCalculation=Se,s.ResponseChecksumValidation=u,s.flexibleChecksumsMiddleware=se,s.flexibleChecksumsMiddlewareOptions=q,s.getFlexibleChecksumsPlugin=
De,s.resolveFlexibleChecksumsConfig=E}),63242:((mn,s,N)=>{const{toUint8Array:n,concatBytes:Ve}=N(92430),{createHmac:et,createHash:L}=N(77598),{Sha256:Te,Sha256Js:dt,
Sha256Node:Ne}=N(99542);s.Sha256=Te,s.Sha256Js=dt,s.Sha256Node=Ne;const ze=64,at=20,We=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),Se=new Int32Array(
[1518500249,1859775393,2400959708,3395469782]);class A{static{e(this,"Sha1Js")}digestLength=at;state=Int32Array.from(We);w;buffer=new Uint8Array(ze);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(E){
if(E){const h=A.normalizeKey(E);this.inner=new A,this.outer=new A;const _=new Uint8Array(ze*2);for(let C=0;C<ze;++C)_[C]=54^h[C],_[C+ze]=92^h[C];this.inner.update(
_.subarray(0,ze)),this.outer.update(_.subarray(ze))}}update(E){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){
this.inner.update(E);return}let h=0,{length:_}=E;if(this.bytesHashed+=_,this.bufferLength>0){for(;_>0&&this.bufferLength<ze;)this.buffer[this.bufferLength++]=E[h++],
--_;this.bufferLength===ze&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;_>=ze;)this.hashBuffer(E,h),h+=ze,_-=ze;for(;_>0;)this.buffer[this.bufferLength++]=
E[h++],--_}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const E=this.
inner.digestSync();return this.outer.update(E),this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(We),this.buffer=new Uint8Array(
ze),this.bufferLength=0,this.bytesHashed=0}digestSync(){const E=this.state.slice(),h=this.buffer.slice();let _=this.bufferLength;const C=this.bytesHashed/536870912|
0,D=this.bytesHashed<<3;if(h[_++]=128,_>ze-8){for(let Ie=_;Ie<ze;++Ie)h[Ie]=0;this.hashBufferWith(E,h,0),_=0}for(let Ie=_;Ie<ze-8;++Ie)h[Ie]=0;const X=new DataView(
h.buffer,h.byteOffset,ze);X.setUint32(ze-8,C,!1),X.setUint32(ze-4,D,!1),this.hashBufferWith(E,h,0);const Z=new Uint8Array(at);return Z[0]=E[0]>>>24&255,Z[1]=E[0]>>>
16&255,Z[2]=E[0]>>>8&255,Z[3]=E[0]&255,Z[4]=E[1]>>>24&255,Z[5]=E[1]>>>16&255,Z[6]=E[1]>>>8&255,Z[7]=E[1]&255,Z[8]=E[2]>>>24&255,Z[9]=E[2]>>>16&255,Z[10]=E[2]>>>
8&255,Z[11]=E[2]&255,Z[12]=E[3]>>>24&255,Z[13]=E[3]>>>16&255,Z[14]=E[3]>>>8&255,Z[15]=E[3]&255,Z[16]=E[4]>>>24&255,Z[17]=E[4]>>>16&255,Z[18]=E[4]>>>8&255,Z[19]=
E[4]&255,Z}static normalizeKey(E){const h=n(E);if(h.byteLength>ze){const C=new A;C.update(h);const D=C.digestSync(),X=new Uint8Array(ze);return X.set(D),X}const _=new Uint8Array(
ze);return _.set(h),_}hashBuffer(E,h){this.hashBufferWith(this.state,E,h)}hashBufferWith(E,h,_){const C=this.w??=new Int32Array(80);let D=E[0],X=E[1],Z=E[2],Ie=E[3],
Ze=E[4];for(let Qe=0;Qe<16;++Qe)C[Qe]=(h[_+Qe*4]&255)<<24|(h[_+Qe*4+1]&255)<<16|(h[_+Qe*4+2]&255)<<8|h[_+Qe*4+3]&255;for(let Qe=16;Qe<80;++Qe){const Ot=C[Qe-3]^
C[Qe-8]^C[Qe-14]^C[Qe-16];C[Qe]=Ot<<1|Ot>>>31}for(let Qe=0;Qe<80;++Qe){const Ot=Qe<20?0:Qe<40?1:Qe<60?2:3,Ct=((D<<5|D>>>27)+(Ot===0?X&Z^~X&Ie:Ot===2?X&Z^X&Ie^Z&
Ie:X^Z^Ie)|0)+(Ze+(Se[Ot]+C[Qe]|0)|0)|0;Ze=Ie,Ie=Z,Z=X<<30|X>>>2,X=D,D=Ct}E[0]=E[0]+D|0,E[1]=E[1]+X|0,E[2]=E[2]+Z|0,E[3]=E[3]+Ie|0,E[4]=E[4]+Ze|0}}const c=(()=>{
try{return L("sha1"),!0}catch{return!1}})()?i():A;function i(){return class{static{e(this,"Sha1Node")}digestLength=20;secret;hash;isHmac;finished=!1;constructor(E){
this.secret=E,this.isHmac=!!E,this.hash=this.createHash()}update(E){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(E)}async digest(){let E;return this.isHmac?(this.finished=!0,E=this.hash.digest()):E=this.hash.copy().digest(),new Uint8Array(E.buffer,E.byteOffset,E.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?et("sha1",$(this.secret)):L("sha1")}}}e(i,"buildNativeClass");function $(De){return typeof De==
"string"?De:ArrayBuffer.isView(De)?Buffer.from(De.buffer,De.byteOffset,De.byteLength):Buffer.from(De)}e($,"toBuffer$1");const{digest:P,sign:ie,importKey:Ee}=globalThis?.
crypto?.subtle??{},Le=typeof P=="function"&&typeof ie=="function"&&typeof Ee=="function"?globalThis.crypto.subtle:void 0,xe=8*1024*1024;class ue{static{e(this,"\
Sha1WebCrypto")}digestLength=20;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(E){E&&(this.secret=n(E))}update(E){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(E);return}this.pending.push(E.slice()),this.pendingBytes+=E.byteLength,this.
pendingBytes>=xe&&this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest();if(this.secret&&this.finished)throw new Error("Attempted\
 to digest an already finished HMAC.");const E=Ve(this.pending);if(Le){if(this.secret){this.finished=!0;const C=await Le.importKey("raw",this.secret,{name:"HMAC",
hash:"SHA-1"},!1,["sign"]),D=await Le.sign("HMAC",C,E);return new Uint8Array(D)}const _=await Le.digest("SHA-1",E);return new Uint8Array(_)}const h=new A(this.secret);
return h.update(E),h.digest()}reset(){this.pending=[],this.pendingBytes=0,this.fallback=void 0,this.finished=!1}switchToFallback(){const E=new A(this.secret);for(const h of this.
pending)E.update(h);this.fallback=E,this.pending=[],this.pendingBytes=0}}const we=128,it=64,le=2**53-1,be=new Uint32Array([1779033703,4089235720,3144134277,2227873595,
1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]),he=new Uint32Array([1116352408,
3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,
3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,
3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,
1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,
3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,
2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,
1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,1322822218,
3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,
2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,116418474,
1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,
3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591]);class $e{static{e(this,"Sha512Js")}digestLength=it;state=Uint32Array.from(be);w;buffer=new Uint8Array(
we);bufferLength=0;bytesHashed=0;finished=!1;key;inner;outer;constructor(E){E!==void 0&&(this.key=$e.normalizeKey(E),this.initHmac())}update(E){if(this.finished)
throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(E);return}const h=n(E);let _=0,{byteLength:C}=h;if(this.bytesHashed+=
C,this.bytesHashed*8>le)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;C>0;)this.buffer[this.bufferLength++]=h[_++],C--,this.bufferLength===we&&(this.
hashBuffer(),this.bufferLength=0)}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.
finished=!0;const E=this.inner.digestSync();return this.outer.update(E),this.outer.digestSync()}return this.digestSync()}reset(){this.state=Uint32Array.from(be),
this.buffer=new Uint8Array(we),this.bufferLength=0,this.bytesHashed=0,this.finished=!1,this.key&&this.initHmac()}initHmac(){const E=this.key;this.inner=new $e,this.
outer=new $e;const h=new Uint8Array(we*2);for(let _=0;_<we;++_)h[_]=54^E[_],h[_+we]=92^E[_];this.inner.update(h.subarray(0,we)),this.outer.update(h.subarray(we))}digestSync(){
const E=this.state.slice(),h=this.buffer.slice();let _=this.bufferLength;const C=this.bytesHashed*8,D=Math.floor(C/4294967296),X=C>>>0;if(h[_++]=128,_>we-16){for(let Qe=_;Qe<
we;++Qe)h[Qe]=0;this.hashBufferWith(E,h),_=0}for(let Qe=_;Qe<we-8;++Qe)h[Qe]=0;const Z=new DataView(h.buffer,h.byteOffset,we);Z.setUint32(we-8,D,!1),Z.setUint32(
we-4,X,!1),this.hashBufferWith(E,h);const Ie=new Uint8Array(it),Ze=new DataView(Ie.buffer);for(let Qe=0;Qe<16;++Qe)Ze.setUint32(Qe*4,E[Qe],!1);return Ie}static normalizeKey(E){
const h=n(E);if(h.byteLength>we){const C=new $e;C.update(h);const D=new Uint8Array(we);return D.set(C.digestSync()),D}const _=new Uint8Array(we);return _.set(h),
_}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(E,h){const _=this.w??=new Uint32Array(160),C=new Uint32Array(16);for(let f=0;f<16;++f)
C[f]=E[f];for(let f=0;f<16;++f){const m=f*8;_[f*2]=(h[m]<<24|h[m+1]<<16|h[m+2]<<8|h[m+3])>>>0,_[f*2+1]=(h[m+4]<<24|h[m+5]<<16|h[m+6]<<8|h[m+7])>>>0}for(let f=16;f<
80;++f){const m=_[(f-15)*2],B=_[(f-15)*2+1],U=ft(m,B,1)^ft(m,B,8)^Ke(m,7),me=tt(m,B,1)^tt(m,B,8)^Ce(m,B,7),pe=_[(f-2)*2],te=_[(f-2)*2+1],ve=ft(pe,te,19)^ft(pe,te,
61)^Ke(pe,6),ce=tt(pe,te,19)^tt(pe,te,61)^Ce(pe,te,6),Q=_[(f-7)*2],G=_[(f-7)*2+1],ne=_[(f-16)*2];let Ue=(_[(f-16)*2+1]>>>0)+(me>>>0),k=(ne>>>0)+(U>>>0)+(Ue>4294967295?
1:0);Ue=(Ue>>>0)+(G>>>0),k=(k>>>0)+(Q>>>0)+(Ue>4294967295?1:0),Ue=(Ue>>>0)+(ce>>>0),k=(k>>>0)+(ve>>>0)+(Ue>4294967295?1:0),_[f*2]=k>>>0,_[f*2+1]=Ue>>>0}let D=C[0],
X=C[1],Z=C[2],Ie=C[3],Ze=C[4],Qe=C[5],Ot=C[6],Ct=C[7],kt=C[8],At=C[9],ke=C[10],ye=C[11],Xe=C[12],oe=C[13],b=C[14],T=C[15];for(let f=0;f<80;++f){const m=ft(kt,At,
14)^ft(kt,At,18)^ft(kt,At,41),B=tt(kt,At,14)^tt(kt,At,18)^tt(kt,At,41),U=kt&ke^~kt&Xe,me=At&ye^~At&oe;let pe=(T>>>0)+(B>>>0),te=(b>>>0)+(m>>>0)+(pe>4294967295?1:
0);pe=(pe>>>0)+(me>>>0),te=(te>>>0)+(U>>>0)+(pe>4294967295?1:0),pe=(pe>>>0)+(he[f*2+1]>>>0),te=(te>>>0)+(he[f*2]>>>0)+(pe>4294967295?1:0),pe=(pe>>>0)+(_[f*2+1]>>>
0),te=(te>>>0)+(_[f*2]>>>0)+(pe>4294967295?1:0);const ve=ft(D,X,28)^ft(D,X,34)^ft(D,X,39),ce=tt(D,X,28)^tt(D,X,34)^tt(D,X,39),Q=D&Z^D&Ze^Z&Ze,G=X&Ie^X&Qe^Ie&Qe;
let ne=(ce>>>0)+(G>>>0),ge=(ve>>>0)+(Q>>>0)+(ne>4294967295?1:0);ne=ne>>>0,ge=ge>>>0,b=Xe,T=oe,Xe=ke,oe=ye,ke=kt,ye=At;let Ue=(Ct>>>0)+(pe>>>0);kt=(Ot>>>0)+(te>>>
0)+(Ue>4294967295?1:0)>>>0,At=Ue>>>0,Ot=Ze,Ct=Qe,Ze=Z,Qe=Ie,Z=D,Ie=X;let W=(pe>>>0)+(ne>>>0);D=(te>>>0)+(ge>>>0)+(W>4294967295?1:0)>>>0,X=W>>>0}Fe(E,0,D,X),Fe(E,
1,Z,Ie),Fe(E,2,Ze,Qe),Fe(E,3,Ot,Ct),Fe(E,4,kt,At),Fe(E,5,ke,ye),Fe(E,6,Xe,oe),Fe(E,7,b,T)}}function Fe(De,E,h,_){const C=E*2,D=(De[C+1]>>>0)+(_>>>0),X=(De[C]>>>
0)+(h>>>0)+(D>4294967295?1:0);De[C]=X>>>0,De[C+1]=D>>>0}e(Fe,"addInto");function ft(De,E,h){return h<32?(De>>>h|E<<32-h)>>>0:h===32?E>>>0:(E>>>h-32|De<<64-h)>>>
0}e(ft,"rotrH");function tt(De,E,h){return h<32?(E>>>h|De<<32-h)>>>0:h===32?De>>>0:(De>>>h-32|E<<64-h)>>>0}e(tt,"rotrL");function Ke(De,E){return E<32?De>>>E:0}
e(Ke,"shrH");function Ce(De,E,h){return h<32?(E>>>h|De<<32-h)>>>0:h===32?De>>>0:De>>>h-32}e(Ce,"shrL");let x;function q(){if(x===void 0)try{L("sha512"),x=!0}catch{
x=!1}return x}e(q,"detectNative");class se extends $e{static{e(this,"Sha512")}native;nativeSecret;nativeFinished=!1;constructor(E){super(E),this.nativeSecret=E,
q()&&(this.native=this.createNative())}update(E){if(!this.native){super.update(E);return}if(this.nativeFinished)throw new Error("Attempted to update an already \
finished hash.");this.native.update(E)}async digest(){if(!this.native)return super.digest();let E;return this.nativeSecret!==void 0?(this.nativeFinished=!0,E=this.
native.digest()):E=this.native.copy().digest(),new Uint8Array(E.buffer,E.byteOffset,E.byteLength)}reset(){if(!this.native){super.reset();return}this.native=this.
createNative(),this.nativeFinished=!1}createNative(){return this.nativeSecret!==void 0?et("sha512",de(this.nativeSecret)):L("sha512")}}function de(De){return typeof De==
"string"?De:ArrayBuffer.isView(De)?Buffer.from(De.buffer,De.byteOffset,De.byteLength):Buffer.from(De)}e(de,"toBuffer");const{digest:M,sign:z,importKey:re}=globalThis?.
crypto?.subtle??{},F=typeof M=="function"&&typeof z=="function"&&typeof re=="function"?globalThis.crypto.subtle:void 0,qe=8*1024*1024,Je=128;class Pt{static{e(this,
"Sha512WebCrypto")}digestLength=64;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(E){if(E!==void 0){const h=n(E);this.secret=h.byteLength===0?
new Uint8Array(Je):h}F||(this.fallback=new $e(E))}update(E){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){
this.fallback.update(E);return}this.pending.push(E.slice()),this.pendingBytes+=E.byteLength,this.pendingBytes>=qe&&this.switchToFallback()}async digest(){if(this.
fallback)return this.fallback.digest();if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const E=Ve(this.pending);if(this.
secret){this.finished=!0;const _=await F.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-512"},!1,["sign"]),C=await F.sign("HMAC",_,E);return new Uint8Array(
C)}const h=await F.digest("SHA-512",E);return new Uint8Array(h)}reset(){this.pending=[],this.pendingBytes=0,this.finished=!1,F?this.fallback=void 0:this.fallback=
new $e(this.secret)}switchToFallback(){const E=new $e(this.secret);for(const h of this.pending)E.update(h);this.fallback=E,this.pending=[],this.pendingBytes=0}}
s.Sha1=c,s.Sha1Js=A,s.Sha1Node=c,s.Sha1WebCrypto=ue,s.Sha512=se,s.Sha512Js=$e,s.Sha512WebCrypto=Pt}),53711:((mn,s,N)=>{var n;const{getFlexibleChecksumsPlugin:Ve,
NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS:et,NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS:L,resolveFlexibleChecksumsConfig:Te}=N(20238),{awsEndpointFunctions:dt,
emitWarningIfUnsupportedVersion:Ne,createDefaultUserAgentProvider:ze,NODE_APP_ID_CONFIG_OPTIONS:at,getAwsRegionExtensionConfiguration:We,resolveAwsRegionExtensionConfiguration:Se,
resolveUserAgentConfig:A,resolveHostHeaderConfig:u,getUserAgentPlugin:c,getHostHeaderPlugin:i,getLoggerPlugin:$,getRecursionDetectionPlugin:P}=N(5152),{getThrow200ExceptionsPlugin:ie,
getSsecPlugin:Ee,getLocationConstraintPlugin:Le,getS3ExpiresMiddlewarePlugin:xe,getCheckContentLengthHeaderPlugin:ue,S3RestXmlProtocol:we,NODE_USE_ARN_REGION_CONFIG_OPTIONS:it,
NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS:le,resolveS3Config:be,getValidateBucketNamePlugin:he,getAddExpectContinuePlugin:$e,getRegionRedirectMiddlewarePlugin:Fe,
getS3ExpressPlugin:ft,getS3ExpressHttpSigningPlugin:tt}=N(45028),{getHttpAuthSchemeEndpointRuleSetPlugin:Ke,DefaultIdentityProviderConfig:Ce,getHttpSigningPlugin:x,
createPaginator:q}=N(90402),{normalizeProvider:se,getSmithyContext:de,makeBuilder:M,ServiceException:z,NoOpLogger:re,emitWarningIfUnsupportedVersion:F,loadConfigsForDefaultMode:qe,
getDefaultExtensionConfiguration:Je,resolveDefaultRuntimeConfig:Pt,Client:De,createWaiter:E,checkExceptions:h,WaiterState:_,createAggregatedClient:C}=N(92658),{
Command:D}=N(92658);n=D,n=De;const{resolveDefaultsModeConfig:X,loadConfig:Z,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Ie,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Ze,
NODE_REGION_CONFIG_OPTIONS:Qe,NODE_REGION_CONFIG_FILE_OPTIONS:Ot,resolveRegionConfig:Ct}=N(47291),{BinaryDecisionDiagram:kt,EndpointCache:At,decideEndpoint:ke,customEndpointFunctions:ye,
resolveParams:Xe,getEndpointPlugin:oe,resolveEndpointConfig:b}=N(62085),{eventStreamSerdeProvider:T,resolveEventStreamSerdeConfig:f}=N(56579),{parseUrl:m,getHttpHandlerExtensionConfiguration:B,
resolveHttpHandlerRuntimeConfig:U,getContentLengthPlugin:me}=N(93422),{DEFAULT_RETRY_MODE:pe,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ve,
resolveRetryConfig:ce,getRetryPlugin:Q}=N(23609),{TypeRegistry:G,getSchemaSerdePlugin:ne}=N(26890),{resolveAwsSdkSigV4Config:ge,resolveAwsSdkSigV4AConfig:Ue,AwsSdkSigV4Signer:k,
AwsSdkSigV4ASigner:W,NODE_SIGV4A_CONFIG_OPTIONS:Y,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=N(97523),{SignatureV4MultiRegion:Me}=N(5785),{defaultProvider:Be}=N(5861),
{Sha256:He,Md5:mt,readableStreamHasher:Et}=N(99542),{toUtf8:Qt,fromUtf8:ln,sdkStreamMixin:dn,getAwsChunkedEncodingStream:Wt,toBase64:tn,fromBase64:vn,calculateBodyLength:fe}=N(
92430),{streamCollector:yt,NodeHttpHandler:st}=N(61279),{Sha1:Nt}=N(63242),rt="ref",wt="argv",Xt="backend",ee="authSchemes",Pe="disableDoubleEncoding",Ge="signi\
ngName",_t="signingRegion",Lt="signingRegionSet",gt=-1,Ht=!0,Jt=!1,jt="isSet",Kt="booleanEquals",Zt="stringEquals",rn="coalesce",Cn="substring",_e="",l="aws.par\
tition",r="partitionResult",p="accessPointSuffix",y="regionPrefix",R=e(K=>"outpostId_ssa_"+K+_e,"n"),O="hardwareType",j="ite",J="isValidHostLabel",Oe="sigv4",Re="\
aws.isVirtualHostableS3Bucket",ot="url",ct="getAttr",Ye="bucketArn",$t="--",on="arnType",Gt="accesspoint",gn=e(K=>"accessPointName_ssa_"+K+_e,"A"),qt="s3-object\
-lambda",en="s3-outposts",nn="bucketPartition",cn="us-east-1",Bn="outpostType",Tn="name",ss="s3",as="{url#scheme}://{Bucket}.{url#authority}{url#path}",Wn="{url\
#scheme}://{url#authority}{url#path}",jn="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",fs="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuf\
fix}",Zn="https://{Bucket}.s3.{partitionResult#dnsSuffix}",En=e(K=>"{url#scheme}://{accessPointName_ssa_"+K+"}-{bucketArn#accountId}.{url#authority}{url#path}",
"N"),rs=e(K=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+K+"}`","O"),hs="sigv4a",wn="{url#scheme}\
://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",As="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ms="https://s3.{partitionResult#dns\
Suffix}",ns={[rt]:"UseFIPS"},Ls={[rt]:"UseDualStack"},xn={[rt]:"Bucket"},_s={fn:ct,[wt]:[{[rt]:r},Tn]},ys={[rt]:ot},Dt={[rt]:"Region"},Yt={[rt]:Ye},On={[rt]:on},
Kn={[rt]:"accessPointName_ssa_1"},Un={fn:ct,[wt]:[Yt,"region"]},gs={[rt]:O},g={fn:ct,[wt]:[Yt,"service"]},t={fn:ct,[wt]:[Yt,"accountId"]},a={[Xt]:"S3Express",[ee]:[
{[Pe]:!0,[Tn]:"{_s3e_auth}",[Ge]:"s3express",[_t]:"{Region}"}]},w={[Xt]:"S3Express",[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:"s3express",[_t]:"{Region}"}]},I={[ee]:[{[Pe]:!0,
[Tn]:hs,[Ge]:en,[Lt]:["*"]},{[Pe]:!0,[Tn]:Oe,[Ge]:en,[_t]:"{Region}"}]},v={[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:ss,[_t]:cn}]},H={[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:ss,[_t]:"{Re\
gion}"}]},V={[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:qt,[_t]:"{bucketArn#region}"}]},Ae={[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:ss,[_t]:"{bucketArn#region}"}]},lt={[ee]:[{[Pe]:!0,[Tn]:hs,
[Ge]:en,[Lt]:["*"]},{[Pe]:!0,[Tn]:Oe,[Ge]:en,[_t]:"{bucketArn#region}"}]},Tt={[ee]:[{[Pe]:!0,[Tn]:Oe,[Ge]:qt,[_t]:"{Region}"}]},Bt=[Dt],Ft=[{[rt]:"Endpoint"}],zt=[
xn],an=[xn,0,7,!0],sn=[Yt,"resourceId[1]"],In=["*"],cs={conditions:[[jt,Bt],[Kt,[{[rt]:"Accelerate"},Ht]],[Kt,[ns,Ht]],[Kt,[Ls,Ht]],[jt,Ft],[jt,zt],[Zt,[{fn:rn,
[wt]:[{fn:Cn,[wt]:[xn,0,6,Ht]},_e]},"--x-s3"]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:an},_e]},"--xa-s3"]],[l,Bt,r],[Cn,an,p],[Zt,[{[rt]:p},"--op-s3"]],[Cn,[xn,8,12,Ht],
y],[Cn,[xn,32,49,Ht],R(2)],[Cn,[xn,49,50,Ht],O],[Kt,[{[rt]:"ForcePathStyle"},Ht]],[Zt,[_s,"aws-cn"]],[j,[Ls,".dualstack",_e],"_s3e_ds"],[J,[{[rt]:R(2)},Jt]],[j,
[ns,"-fips",_e],"_s3e_fips"],[j,[{fn:rn,[wt]:[{[rt]:"DisableS3ExpressSessionAuth"},Jt]},Oe,"sigv4-s3express"],"_s3e_auth"],[Re,[xn,Jt]],["parseURL",Ft,ot],[Kt,[
{fn:rn,[wt]:[{[rt]:"UseS3ExpressControlEndpoint"},Jt]},Ht]],[Re,[xn,Ht]],[Zt,[{fn:ct,[wt]:[ys,"scheme"]},"http"]],[J,[Dt,Jt]],["aws.parseArn",zt,Ye],[ct,[{fn:"s\
plit",[wt]:[xn,$t,0]},"[-2]"],"s3expressAvailabilityZoneId"],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,0,4,Jt]},_e]},"arn:"]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,16,18,Ht]},
_e]},$t]],[Kt,[{fn:ct,[wt]:[ys,"isIp"]},Ht]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,21,23,Ht]},_e]},$t]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,27,29,Ht]},_e]},$t]],[Zt,[
{[rt]:y},"beta"]],["uriEncode",zt,"uri_encoded_bucket"],[J,[Dt,Ht]],[Kt,[{fn:rn,[wt]:[{[rt]:"UseObjectLambdaEndpoint"},Jt]},Ht]],[ct,[Yt,"resourceId[0]"],on],[Zt,
[On,_e]],[Zt,[On,Gt]],[ct,sn,gn(1)],[Zt,[Kn,_e]],[Zt,[Un,_e]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,14,16,Ht]},_e]},$t]],[Zt,[gs,"e"]],[Zt,[gs,"o"]],[Zt,[Dt,"aws-gl\
obal"]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,19,21,Ht]},_e]},$t]],[Zt,[g,qt]],[Kt,[{fn:rn,[wt]:[{[rt]:"DisableAccessPoints"},Jt]},Ht]],[Zt,[g,en]],[l,[Un],nn],[J,[
Kn,Ht]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,26,28,Ht]},_e]},$t]],[Zt,[{fn:rn,[wt]:[{fn:Cn,[wt]:[xn,15,17,Ht]},_e]},$t]],[ct,[Yt,"resourceId[4]"]],[Zt,[{fn:rn,[wt]:[
{fn:Cn,[wt]:[xn,20,22,Ht]},_e]},$t]],[Kt,[{[rt]:"UseGlobalEndpoint"},Ht]],[Zt,[Dt,cn]],[ct,sn,R(1)],[Kt,[{fn:rn,[wt]:[{[rt]:"UseArnRegion"},Ht]},Ht]],[J,[{[rt]:R(
1)},Jt]],[ct,[Yt,"resourceId[2]"],Bn],[Zt,[Dt,Un]],[Zt,[{fn:ct,[wt]:[{[rt]:nn},Tn]},_s]],[Kt,[{[rt]:"DisableMultiRegionAccessPoints"},Ht]],[J,[Un,Ht]],[Zt,[{fn:ct,
[wt]:[Yt,"partition"]},_s]],[Zt,[t,_e]],[Zt,[g,ss]],[J,[t,Jt]],[ct,[Yt,"resourceId[3]"],gn(2)],[J,[Kn,Jt]],[Zt,[{[rt]:Bn},Gt]],[J,[{[rt]:gn(2)},Jt]]],results:[[
gt],[gt,"Accelerate cannot be used with FIPS"],[gt,"Cannot set dual-stack in combination with a custom endpoint."],[gt,"A custom endpoint cannot be combined wit\
h FIPS"],[gt,"A custom endpoint cannot be combined with S3 Accelerate"],[gt,"Partition does not support FIPS"],[gt,"S3Express does not support S3 Accelerate."],
["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",a],[as,a],[gt,"S3Express bucket name is not a valid virtual hostable name."],["https://s3expres\
s-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",w],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId\
}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",a],[gt,"Unrecognized S3Express bucket name format."],[Wn,a],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Re\
gion}.{partitionResult#dnsSuffix}",w],[gt,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",I],["https://\
{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",I],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",I],["https://{Bucket}.op-{outpostId_s\
sa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",I],[gt,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[gt,"Invali\
d Outposts Bucket alias - it must be a valid bucket name."],[gt,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[gt,"Custom endpoint `{E\
ndpoint}` was not a valid URI"],[gt,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",v],
["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",H],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",v],["https://{Bu\
cket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",H],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",v],["https://{Bucket}.s\
3-accelerate.dualstack.{partitionResult#dnsSuffix}",H],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",v],["https://{Bucket}.s3.dualstack\
.{Region}.{partitionResult#dnsSuffix}",H],[jn,v],[as,v],[jn,H],[as,H],[fs,v],[fs,H],[Zn,v],[Zn,H],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",H],
[gt,"Invalid region: region was not a valid DNS name."],[gt,"S3 Object Lambda does not support Dual-stack"],[gt,"S3 Object Lambda does not support S3 Accelerate"],
[gt,"Access points are not supported for this operation"],[gt,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region\
}` and UseArnRegion is `false`"],[gt,"Invalid ARN: Missing account id"],[En(1),V],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.\
{bucketArn#region}.{bucketPartition#dnsSuffix}",V],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#\
dnsSuffix}",V],[gt,rs(1)],[gt,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[gt,"Invalid region in ARN: \
`{bucketArn#region}` (invalid DNS name)"],[gt,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
[gt,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[gt,"Invalid ARN: bucket ARN is missing a region"],[gt,"Invalid AR\
N: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[gt,"Invalid ARN: Object Lambda ARNs only support `accesspoint`\
 arn types, but found: `{arnType}`"],[gt,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fi\
ps.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ae],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.\
{bucketPartition#dnsSuffix}",Ae],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",
Ae],[En(1),Ae],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ae],[gt,"Invalid ARN: The \
ARN was not for the S3 service, found: {bucketArn#service}"],[gt,"S3 MRAP does not support dual-stack"],[gt,"S3 MRAP does not support FIPS"],[gt,"S3 MRAP does n\
ot support S3 Accelerate"],[gt,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{p\
artitionResult#dnsSuffix}",{[ee]:[{[Pe]:Ht,name:hs,[Ge]:ss,[Lt]:In}]}],[gt,"Client was configured for partition `{partitionResult#name}` but bucket referred to \
partition `{bucketArn#partition}`"],[gt,"Invalid Access Point Name"],[gt,"S3 Outposts does not support Dual-stack"],[gt,"S3 Outposts does not support FIPS"],[gt,
"S3 Outposts does not support S3 Accelerate"],[gt,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#a\
ccountId}.{outpostId_ssa_1}.{url#authority}",lt],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucke\
tPartition#dnsSuffix}",lt],[gt,rs(2)],[gt,"Expected an outpost type `accesspoint`, found {outpostType}"],[gt,"Invalid ARN: expected an access point name"],[gt,"\
Invalid ARN: Expected a 4-component resource"],[gt,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[gt,"Invali\
d ARN: The Outpost Id was not set"],[gt,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[gt,"Invalid ARN: No ARN type specified"],[gt,"Invalid A\
RN: `{Bucket}` was not a valid ARN"],[gt,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",v],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",H],["https://s3-fips.us-east-1.{partitionRes\
ult#dnsSuffix}/{uri_encoded_bucket}",v],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",H],["https://s3.dualstack.us-east-1.{partit\
ionResult#dnsSuffix}/{uri_encoded_bucket}",v],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",H],[wn,v],[wn,H],[As,v],[As,H],[
"https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",H],[gt,"Path-style addressing cannot be used with S3 Accelerate"],[Wn,Tt],["https://s3-ob\
ject-lambda-fips.{Region}.{partitionResult#dnsSuffix}",Tt],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",Tt],["https://s3-fips.dualstack.us-e\
ast-1.{partitionResult#dnsSuffix}",v],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",H],["https://s3-fips.us-east-1.{partitionResult#dnsSuffi\
x}",v],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",H],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",v],["https://s3.dualstack.{Regio\
n}.{partitionResult#dnsSuffix}",H],[Wn,v],[Wn,H],[ms,v],[ms,H],["https://s3.{Region}.{partitionResult#dnsSuffix}",H],[gt,"A region must be set when sending requ\
ests to S3."]]},Rn=2,S=1e8,tr=new Int32Array([-1,1,-1,0,3,S+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,S+115,16,10,13,18,11,13,19,12,13,22,S+14,13,35,14,S+42,
36,S+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,S+86,38,S+86,29,39,47,30,48,S+58,
31,50,32,S+85,51,33,136,55,S+76,34,59,35,S+84,60,39,36,61,37,S+83,62,38,146,63,41,S+46,61,40,S+83,62,41,150,64,42,S+54,66,43,S+53,70,44,S+52,71,45,S+81,73,46,S+
80,74,S+78,S+79,40,48,S+57,41,S+57,49,42,185,50,48,62,51,49,S+45,52,51,53,526,60,56,54,62,S+55,55,63,57,S+46,62,S+55,57,64,58,S+54,66,59,S+53,69,60,S+65,70,61,S+
52,72,S+64,S+51,49,S+45,63,51,64,526,60,67,65,62,S+55,66,63,68,S+46,62,S+55,68,64,69,S+54,66,70,S+53,68,S+47,71,70,72,S+52,72,S+50,S+51,25,74,S+42,46,S+39,75,57,
76,S+41,58,S+40,S+41,26,S+88,78,28,S+87,79,34,82,80,35,81,545,36,S+103,S+115,46,S+97,83,57,84,S+99,58,S+98,S+99,5,101,86,8,87,S+115,16,88,89,18,91,89,19,90,92,21,
97,95,19,93,92,21,98,95,21,97,94,22,S+14,95,35,96,S+42,36,S+103,S+42,22,S+13,98,35,99,S+42,36,S+101,100,46,S+110,S+111,6,214,102,7,208,103,8,119,104,14,118,105,
21,106,S+23,26,107,502,37,108,S+86,38,S+86,109,39,112,110,48,S+58,111,50,136,S+85,40,113,S+57,41,S+57,114,42,115,500,48,S+56,116,52,117,S+72,65,S+69,S+72,21,501,
S+23,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,S+23,23,128,129,24,189,129,26,130,197,37,131,S+86,38,S+86,132,39,159,133,
48,S+58,134,50,135,S+85,51,141,136,55,S+76,137,59,138,S+84,60,S+83,139,61,140,S+83,63,S+83,S+46,55,S+76,142,59,143,S+84,60,148,144,61,145,S+83,62,147,146,63,150,
S+46,63,153,S+46,61,149,S+83,62,153,150,64,151,S+54,66,152,S+53,70,S+82,S+52,64,154,S+54,66,155,S+53,70,156,S+52,71,157,S+81,73,158,S+80,74,S+77,S+79,40,160,S+57,
41,S+57,161,42,185,162,48,174,163,49,S+45,164,51,165,526,60,168,166,62,S+55,167,63,169,S+46,62,S+55,169,64,170,S+54,66,171,S+53,69,172,S+65,70,173,S+52,72,S+63,
S+51,49,S+45,175,51,176,526,60,179,177,62,S+55,178,63,180,S+46,62,S+55,180,64,181,S+54,66,182,S+53,68,S+47,183,70,184,S+52,72,S+48,S+51,48,S+56,186,52,187,S+72,
65,S+69,188,67,S+70,S+71,25,S+36,S+42,21,191,S+23,25,192,S+42,30,194,193,46,S+34,S+36,46,S+33,S+35,21,196,S+23,26,S+88,197,28,S+87,198,34,201,199,35,200,545,36,
S+101,S+115,46,S+95,S+96,17,203,S+22,20,204,S+21,21,205,550,33,206,550,44,S+16,207,45,S+18,S+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,
8,218,215,19,216,S+9,20,217,227,21,231,S+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,S+12,19,226,224,20,225,S+9,21,S+9,S+12,20,230,227,21,228,S+9,30,229,
S+9,34,S+7,S+9,21,231,415,30,232,S+8,34,S+7,S+8,4,S+2,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,
20,264,245,26,246,267,37,247,S+86,38,S+86,248,39,249,518,40,250,S+57,41,S+57,251,42,538,252,48,S+43,253,49,S+45,254,51,255,526,60,258,256,62,S+55,257,63,259,S+46,
62,S+55,259,64,260,S+54,66,261,S+53,69,262,S+65,70,263,S+52,72,S+62,S+51,25,265,S+42,46,S+31,S+32,26,S+88,267,28,S+87,268,34,269,544,46,S+93,S+94,8,397,S+9,8,407,
S+9,3,346,273,4,S+3,274,5,284,275,8,276,S+115,15,S+5,277,16,278,281,18,279,281,19,280,281,22,S+14,281,35,282,S+42,36,S+102,283,46,S+106,S+107,6,405,285,7,395,286,
8,295,287,14,501,288,26,289,502,37,290,S+86,38,S+86,291,39,292,307,40,293,S+57,41,S+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,
301,15,S+5,302,20,337,303,26,304,341,37,305,S+86,38,S+86,306,39,309,307,48,S+58,308,50,S+74,S+85,40,310,S+57,41,S+57,311,42,335,312,48,324,313,49,S+45,314,51,315,
526,60,318,316,62,S+55,317,63,319,S+46,62,S+55,319,64,320,S+54,66,321,S+53,69,322,S+65,70,323,S+52,72,S+61,S+51,49,S+45,325,51,326,526,60,329,327,62,S+55,328,63,
330,S+46,62,S+55,330,64,331,S+54,66,332,S+53,68,S+47,333,70,334,S+52,72,S+49,S+51,48,S+56,336,52,S+67,S+72,25,338,S+42,46,S+27,S+28,15,S+5,340,26,S+88,341,28,S+
87,342,34,345,343,35,344,545,36,S+102,S+115,46,S+91,S+92,4,S+2,347,5,357,348,8,349,S+115,15,S+5,350,16,351,354,18,352,354,19,353,354,22,S+14,354,35,355,S+42,36,
S+43,356,46,S+104,S+105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,S+5,367,20,387,368,26,369,391,37,370,S+
86,38,S+86,371,39,372,518,40,373,S+57,41,S+57,374,42,538,375,48,S+43,376,49,S+45,377,51,378,526,60,381,379,62,S+55,380,63,382,S+46,62,S+55,382,64,383,S+54,66,384,
S+53,69,385,S+65,70,386,S+52,72,S+60,S+51,25,388,S+42,46,S+25,S+26,15,S+5,390,26,S+88,391,28,S+87,392,34,393,544,46,S+89,S+90,15,S+5,547,8,396,S+9,15,S+5,397,16,
398,410,18,399,410,19,400,410,20,401,S+9,27,402,S+12,29,S+11,403,31,S+11,404,32,S+11,422,8,406,S+9,15,S+5,407,16,408,410,18,409,410,19,411,410,20,S+12,S+9,20,414,
412,22,413,S+9,34,S+10,S+9,22,416,415,27,419,S+12,27,418,417,34,S+10,S+12,34,S+10,419,43,S+11,420,47,S+11,421,53,S+11,422,54,S+11,423,56,S+11,S+12,2,S+1,425,3,478,
426,4,S+4,427,5,438,428,8,429,S+115,16,430,433,18,431,433,19,432,433,22,S+14,433,35,434,S+42,36,S+44,435,46,S+112,436,57,437,S+114,58,S+113,S+114,6,S+6,439,7,S+
6,440,8,450,441,14,501,442,26,443,502,37,444,S+86,38,S+86,445,39,446,465,40,447,S+57,41,S+57,448,42,471,449,48,S+44,500,9,451,455,10,452,455,11,453,455,12,454,455,
13,547,455,14,473,456,15,460,457,20,458,461,25,459,S+42,46,S+37,S+38,20,540,461,26,462,474,37,463,S+86,38,S+86,464,39,467,465,48,S+58,466,50,S+75,S+85,40,468,S+
57,41,S+57,469,42,471,470,48,S+44,524,48,S+44,472,52,S+68,S+72,26,S+88,474,28,S+87,475,34,S+100,476,35,477,545,36,S+44,S+115,4,S+2,479,5,488,480,8,481,S+115,16,
482,485,18,483,485,19,484,485,22,S+14,485,35,486,S+42,36,S+43,487,46,S+108,S+109,6,S+6,489,7,S+6,490,8,503,491,14,501,492,26,493,502,37,494,S+86,38,S+86,495,39,
496,518,40,497,S+57,41,S+57,498,42,538,499,48,S+43,500,49,S+45,526,26,S+88,502,28,S+87,S+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,
513,510,20,511,514,25,512,S+42,46,S+29,S+30,20,540,514,26,515,542,37,516,S+86,38,S+86,517,39,520,518,48,S+58,519,50,S+73,S+85,40,521,S+57,41,S+57,522,42,538,523,
48,S+43,524,49,S+45,525,51,529,526,60,S+55,527,62,S+55,528,63,S+55,S+46,60,532,530,62,S+55,531,63,533,S+46,62,S+55,533,64,534,S+54,66,535,S+53,69,536,S+65,70,537,
S+52,72,S+59,S+51,48,S+43,539,52,S+66,S+72,25,S+24,S+42,26,S+88,542,28,S+87,543,34,S+100,544,35,546,545,36,S+42,S+115,36,S+43,S+115,17,548,S+22,20,549,S+21,33,552,
550,44,S+17,551,45,S+19,S+20,44,S+15,553,45,S+15,S+20]),je=kt.from(tr,Rn,cs.conditions,cs.results),ut=new At({size:50,params:["Accelerate","Bucket","DisableAcce\
ssPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobal\
Endpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]}),pn=e((K,St={})=>ut.get(K,()=>ke(je,{endpointParams:K,logger:St.logger})),"defaultEndpointRe\
solver");ye.aws=dt;const Ys=e(K=>async(St,xt,un)=>{if(!un)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const ts=await K(St,xt,un),Xr=de(xt)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!Xr)throw new Error(`getEndpointParameterInstructions() \
is not defined on '${xt.commandName}'`);const Lr=await Xe(un,{getEndpointParameterInstructions:Xr},St);return Object.assign(ts,Lr)},"createEndpointRuleSetHttpAu\
thSchemeParametersProvider")(e(async(K,St,xt)=>({operation:de(St).operation,region:await se(K.region)()||(()=>{throw new Error("expected `region` to be configur\
ed for `aws.auth#sigv4`")})()}),"_defaultS3HttpAuthSchemeParametersProvider"));function nr(K){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:K.
region},propertiesExtractor:e((St,xt)=>({signingProperties:{config:St,context:xt}}),"propertiesExtractor")}}e(nr,"createAwsAuthSigv4HttpAuthOption");function Pr(K){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:K.region},propertiesExtractor:e((St,xt)=>({signingProperties:{config:St,context:xt}}),"pro\
pertiesExtractor")}}e(Pr,"createAwsAuthSigv4aHttpAuthOption");const Qr=e((K,St,xt)=>e(ts=>{const Lr=K(ts).properties?.authSchemes;if(!Lr)return St(ts);const Va=[];
for(const Nu of Lr){const{name:Bi,properties:xu={},...Du}=Nu,go=Bi.toLowerCase();Bi!==go&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${Bi}\
' to '${go}'`);let po;if(go==="sigv4a"){po="aws.auth#sigv4a";const HD=Lr.find(GD=>{const kw=GD.name.toLowerCase();return kw!=="sigv4a"&&kw.startsWith("sigv4")});
if(Me.sigv4aDependency()==="none"&&HD)continue}else if(go.startsWith("sigv4"))po="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy\
.rules#endpointRuleSet': '${go}'`);const Li=xt[po];if(!Li)throw new Error(`Could not find HttpAuthOption create function for '${po}'`);const Wa=Li(ts);Wa.schemeId=
po,Wa.signingProperties={...Wa.signingProperties||{},...Du,...xu},Va.push(Wa)}return Va},"endpointRuleSetHttpAuthSchemeProvider"),"createEndpointRuleSetHttpAuth\
SchemeProvider")(pn,e(K=>{const St=[];switch(K.operation){default:St.push(nr(K)),St.push(Pr(K))}return St},"_defaultS3HttpAuthSchemeProvider"),{"aws.auth#sigv4":nr,
"aws.auth#sigv4a":Pr}),Nr=e(K=>{const St=ge(K),xt=Ue(St);return Object.assign(xt,{authSchemePreference:se(K.authSchemePreference??[])})},"resolveHttpAuthSchemeC\
onfig"),$i=e(K=>Object.assign(K,{useFipsEndpoint:K.useFipsEndpoint??!1,useDualstackEndpoint:K.useDualstackEndpoint??!1,forcePathStyle:K.forcePathStyle??!1,useAccelerateEndpoint:K.
useAccelerateEndpoint??!1,useGlobalEndpoint:K.useGlobalEndpoint??!1,disableMultiregionAccessPoints:K.disableMultiregionAccessPoints??!1,defaultSigningName:"s3",
clientContextParams:K.clientContextParams??{}}),"resolveClientEndpointParameters"),bt=M({ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{
type:"clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"\
clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",oe),$s={Bucket:{type:"contextParams",name:"\
Bucket"},Key:{type:"contextParams",name:"Key"}},ti={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"},
Key:{type:"contextParams",name:"Key"},CopySource:{type:"contextParams",name:"CopySource"}},Ui={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},
DisableAccessPoints:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Vt={UseS3ExpressControlEndpoint:{type:"staticContextParam\
s",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},ni={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"\
Bucket"}},os={Bucket:{type:"contextParams",name:"Bucket"}},Xa={},Ja={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0}},Yr={Bucket:{type:"contex\
tParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},Fi={UseObjectLambdaEndpoint:{type:"staticContextParams",value:!0}},hn=e((K,St,xt,un)=>[ie(xt)],
"_mw0"),$r=e((K,St,xt,un)=>[ie(xt),Ee(xt)],"_mw1"),Qa=e((K,St,xt,un)=>[ie(xt),Le(xt)],"_mw2"),Ss=e((K,St,xt,un)=>[Ve(xt,{requestAlgorithmMember:{httpHeader:"x-a\
mz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0})],"_mw3"),es=e((K,St,xt,un)=>[],"_mw4"),sr=e((K,St,xt,un)=>[Ve(xt,{requestAlgorithmMember:{
httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),ie(xt)],"_mw5"),Hi=e((K,St,xt,un)=>[Ve(xt,{requestChecksumRequired:!1,
requestValidationModeMember:"ChecksumMode",responseAlgorithms:["CRC64NVME","CRC32","CRC32C","SHA256","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]})],
"_mw6"),Gi=e((K,St,xt,un)=>[Ve(xt,{requestChecksumRequired:!1,requestValidationModeMember:"ChecksumMode",responseAlgorithms:["CRC64NVME","CRC32","CRC32C","SHA25\
6","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]}),Ee(xt),xe(xt)],"_mw7"),zi=e((K,St,xt,un)=>[ie(xt),Ee(xt),xe(xt)],"_mw8"),So=e((K,St,xt,un)=>[Ve(xt,
{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1})],"_mw9"),Eo=e((K,St,xt,un)=>[Ve(xt,{requestAlgorithmMember:{
httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),ie(xt)],"_mw10"),Ya=e((K,St,xt,un)=>[Ve(xt,{requestAlgorithmMember:{
httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),ue(xt),ie(xt),Ee(xt)],"_mw11"),ji=e((K,St,xt,un)=>[Ee(xt)],"_mw\
12"),Vi=e((K,St,xt,un)=>[Ve(xt,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),ie(xt),
Ee(xt)],"_mw13");class Vn extends z{static{e(this,"S3ServiceException")}static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";constructor(St){
super(St),Object.setPrototypeOf(this,Vn.prototype)}}class bo extends Vn{static{e(this,"NoSuchUpload")}static shapeId="com.amazonaws.s3#NoSuchUpload";name="NoSuc\
hUpload";$fault="client";constructor(St){super({name:"NoSuchUpload",$fault:"client",...St}),Object.setPrototypeOf(this,bo.prototype)}}class Co extends Vn{static{
e(this,"AccessDenied")}static shapeId="com.amazonaws.s3#AccessDenied";name="AccessDenied";$fault="client";constructor(St){super({name:"AccessDenied",$fault:"cli\
ent",...St}),Object.setPrototypeOf(this,Co.prototype)}}class Zr extends Vn{static{e(this,"ObjectNotInActiveTierError")}static shapeId="com.amazonaws.s3#ObjectNo\
tInActiveTierError";name="ObjectNotInActiveTierError";$fault="client";constructor(St){super({name:"ObjectNotInActiveTierError",$fault:"client",...St}),Object.setPrototypeOf(
this,Zr.prototype)}}class eo extends Vn{static{e(this,"BucketAlreadyExists")}static shapeId="com.amazonaws.s3#BucketAlreadyExists";name="BucketAlreadyExists";$fault="\
client";constructor(St){super({name:"BucketAlreadyExists",$fault:"client",...St}),Object.setPrototypeOf(this,eo.prototype)}}class to extends Vn{static{e(this,"B\
ucketAlreadyOwnedByYou")}static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";name="BucketAlreadyOwnedByYou";$fault="client";constructor(St){super({name:"B\
ucketAlreadyOwnedByYou",$fault:"client",...St}),Object.setPrototypeOf(this,to.prototype)}}class no extends Vn{static{e(this,"NoSuchBucket")}static shapeId="com.\
amazonaws.s3#NoSuchBucket";name="NoSuchBucket";$fault="client";constructor(St){super({name:"NoSuchBucket",$fault:"client",...St}),Object.setPrototypeOf(this,no.
prototype)}}class wo extends Vn{static{e(this,"NoSuchKey")}static shapeId="com.amazonaws.s3#NoSuchKey";name="NoSuchKey";$fault="client";constructor(St){super({name:"\
NoSuchKey",$fault:"client",...St}),Object.setPrototypeOf(this,wo.prototype)}}class ht extends Vn{static{e(this,"InvalidObjectState")}static shapeId="com.amazona\
ws.s3#InvalidObjectState";name="InvalidObjectState";$fault="client";StorageClass;AccessTier;constructor(St){super({name:"InvalidObjectState",$fault:"client",...St}),
Object.setPrototypeOf(this,ht.prototype),this.StorageClass=St.StorageClass,this.AccessTier=St.AccessTier}}class Ut extends Vn{static{e(this,"NoSuchAnnotation")}static shapeId="\
com.amazonaws.s3#NoSuchAnnotation";name="NoSuchAnnotation";$fault="client";constructor(St){super({name:"NoSuchAnnotation",$fault:"client",...St}),Object.setPrototypeOf(
this,Ut.prototype)}}class yn extends Vn{static{e(this,"NotFound")}static shapeId="com.amazonaws.s3#NotFound";name="NotFound";$fault="client";constructor(St){super(
{name:"NotFound",$fault:"client",...St}),Object.setPrototypeOf(this,yn.prototype)}}class Fn extends Vn{static{e(this,"InvalidPrefix")}static shapeId="com.amazon\
aws.s3#InvalidPrefix";name="InvalidPrefix";$fault="client";constructor(St){super({name:"InvalidPrefix",$fault:"client",...St}),Object.setPrototypeOf(this,Fn.prototype)}}
class bn extends Vn{static{e(this,"EncryptionTypeMismatch")}static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";name="EncryptionTypeMismatch";$fault="clien\
t";constructor(St){super({name:"EncryptionTypeMismatch",$fault:"client",...St}),Object.setPrototypeOf(this,bn.prototype)}}class Xn extends Vn{static{e(this,"Inv\
alidRequest")}static shapeId="com.amazonaws.s3#InvalidRequest";name="InvalidRequest";$fault="client";constructor(St){super({name:"InvalidRequest",$fault:"client",
...St}),Object.setPrototypeOf(this,Xn.prototype)}}class Ln extends Vn{static{e(this,"InvalidWriteOffset")}static shapeId="com.amazonaws.s3#InvalidWriteOffset";name="\
InvalidWriteOffset";$fault="client";constructor(St){super({name:"InvalidWriteOffset",$fault:"client",...St}),Object.setPrototypeOf(this,Ln.prototype)}}class Us extends Vn{static{
e(this,"TooManyParts")}static shapeId="com.amazonaws.s3#TooManyParts";name="TooManyParts";$fault="client";constructor(St){super({name:"TooManyParts",$fault:"cli\
ent",...St}),Object.setPrototypeOf(this,Us.prototype)}}class Zs extends Vn{static{e(this,"AnnotationLimitExceeded")}static shapeId="com.amazonaws.s3#AnnotationL\
imitExceeded";name="AnnotationLimitExceeded";$fault="client";constructor(St){super({name:"AnnotationLimitExceeded",$fault:"client",...St}),Object.setPrototypeOf(
this,Zs.prototype)}}class Hs extends Vn{static{e(this,"AnnotationNameTooLong")}static shapeId="com.amazonaws.s3#AnnotationNameTooLong";name="AnnotationNameTooLo\
ng";$fault="client";constructor(St){super({name:"AnnotationNameTooLong",$fault:"client",...St}),Object.setPrototypeOf(this,Hs.prototype)}}class rr extends Vn{static{
e(this,"InvalidAnnotationName")}static shapeId="com.amazonaws.s3#InvalidAnnotationName";name="InvalidAnnotationName";$fault="client";constructor(St){super({name:"\
InvalidAnnotationName",$fault:"client",...St}),Object.setPrototypeOf(this,rr.prototype)}}class Ks extends Vn{static{e(this,"UnsupportedMediaType")}static shapeId="\
com.amazonaws.s3#UnsupportedMediaType";name="UnsupportedMediaType";$fault="client";constructor(St){super({name:"UnsupportedMediaType",$fault:"client",...St}),Object.
setPrototypeOf(this,Ks.prototype)}}class er extends Vn{static{e(this,"IdempotencyParameterMismatch")}static shapeId="com.amazonaws.s3#IdempotencyParameterMismat\
ch";name="IdempotencyParameterMismatch";$fault="client";constructor(St){super({name:"IdempotencyParameterMismatch",$fault:"client",...St}),Object.setPrototypeOf(
this,er.prototype)}}class qs extends Vn{static{e(this,"ObjectAlreadyInActiveTierError")}static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";name="O\
bjectAlreadyInActiveTierError";$fault="client";constructor(St){super({name:"ObjectAlreadyInActiveTierError",$fault:"client",...St}),Object.setPrototypeOf(this,qs.
prototype)}}const Ur="Account",pr="AnalyticsAndOperator",Fr="AccelerateConfiguration",Hr="AccessControlList",xr="ACL",Mu="AnalyticsConfigurationList",so="Access\
ControlPolicy",Bu="AccessControlTranslation",si="AnalyticsConfiguration",Pw="AnnotationCount",Nw="AccessDenied",Lu="AbortDate",xw="AnnotationDirective",$u="Anno\
tationEntry",Dw="AnalyticsExportDestination",Mw="AnalyticsFilter",Bw="AllowedHeaders",Lw="AllowedHeader",$w="AccountId",Uu="AbortIncompleteMultipartUpload",Fu="\
AccessKeyId",Uw="AnnotationList",Fw="AnnotationLimitExceeded",Hw="AllowedMethods",Gw="AbortMultipartUpload",zw="AbortMultipartUploadOutput",jw="AbortMultipartUp\
loadRequest",Vw="AllowedMethod",ri="AnnotationName",Ww="AnnotationNameTooLong",Kw="AllowedOrigins",qw="AllowedOrigin",Hu="AnnotationPayload",Xw="AccessPointAlia\
s",Gu="AccessPointArn",zu="AnnotationPrefix",Jw="AllowQuotedRecordDelimiter",Za="AcceptRanges",ju="AbortRuleId",Wi="AbacStatus",Qw="AnalyticsS3BucketDestination",
Yw="ApplyServerSideEncryptionByDefault",Zw="ArchiveStatus",Vu="AccessTier",Ki="AnnotationTableConfiguration",Wu="AnnotationTableConfigurationResult",eA="Annotat\
ionTableConfigurationUpdates",oi="And",tA="Annotations",pt="Bucket",ec="BucketArn",nA="BucketAlreadyExists",sA="BucketAccountId",rA="BucketAlreadyOwnedByYou",Ku="\
BlockedEncryptionTypes",tc="BypassGovernanceRetention",oA="BucketInfo",Gs="BucketKeyEnabled",iA="BucketLifecycleConfiguration",aA="BucketLocationName",qi="Bucke\
tLoggingStatus",cA="BucketLocationType",uA="BucketNamespace",dA="BucketName",qu="BytesProcessed",Xu="BlockPublicAcls",Ju="BlockPublicPolicy",nc="BucketRegion",Qu="\
BytesReturned",Yu="BytesScanned",ii="Body",sc="Buckets",Zu="Checksum",_n="ChecksumAlgorithm",lA="CannedACL",fA="CreateBucket",rc="CreateBucketConfiguration",hA="\
CreateBucketMetadataConfiguration",mA="CreateBucketMetadataConfigurationRequest",gA="CreateBucketMetadataTableConfiguration",pA="CreateBucketMetadataTableConfig\
urationRequest",yA="CreateBucketOutput",SA="CreateBucketRequest",Ao="CacheControl",Rs="ChecksumCRC32",Ts="ChecksumCRC32C",Os="ChecksumCRC64NVME",ai="Cache-Contr\
ol",EA="CreationDate",ci="Content-Disposition",_o="ContentDisposition",bA="ContinuationEvent",ui="Content-Encoding",Ro="ContentEncoding",CA="CloudFunction",wA="\
CloudFunctionConfiguration",To="ContentLanguage",di="Content-Language",Oo="Content-Length",Io="ContentLength",Jn="Content-MD5",Is="ChecksumMD5",Qn="ContentMD5",
AA="CompletedMultipartUpload",_A="CompleteMultipartUploadOutput",RA="CreateMultipartUploadOutput",TA="CompleteMultipartUploadResult",OA="CompleteMultipartUpload\
Request",IA="CreateMultipartUploadRequest",ed="CompleteMultipartUpload",vA="CreateMultipartUpload",oc="ChecksumMode",kA="CopyObject",PA="CopyObjectOutput",td="C\
opyObjectResult",Xi="CORSConfiguration",ic="CORSRules",ac="CORSRule",NA="CopyObjectRequest",xA="CommonPrefix",DA="CommonPrefixList",MA="CompletedPartList",nd="C\
opyPartResult",BA="CompletedPart",Ji="CommonPrefixes",cc="ContentRange",LA="ConfirmRemoveSelfBucketAccess",sd="Content-Range",vo="ConfigurationState",vs="Checks\
umSHA1",ks="ChecksumSHA256",Ps="ChecksumSHA512",rd="CopySourceIfMatch",od="CopySourceIfModifiedSince",id="CopySourceIfNoneMatch",ad="CopySourceIfUnmodifiedSince",
$A="CreateSessionOutput",UA="CreateSessionResult",FA="CopySourceRange",HA="CreateSessionRequest",cd="CopySourceSSECustomerAlgorithm",uc="CopySourceSSECustomerKe\
y",ud="CopySourceSSECustomerKeyMD5",dd="CSV",ld="CopySourceVersionId",GA="CSVInput",zA="CSVOutput",fd="CopySource",jA="CreateSession",Xs="ChecksumType",li="Cont\
ent-Type",VA="ClientToken",ko="ContentType",WA="CompressionType",zs="ContinuationToken",Ns="ChecksumXXHASH64",xs="ChecksumXXHASH3",Ds="ChecksumXXHASH128",hd="Co\
ndition",KA="Code",qA="Comments",md="Contents",XA="Cont",gd="Credentials",ro="Days",JA="DaysAfterInitiation",QA="DeleteBucket",YA="DeleteBucketAnalyticsConfigur\
ation",ZA="DeleteBucketAnalyticsConfigurationRequest",e_="DeleteBucketCors",t_="DeleteBucketCorsRequest",n_="DeleteBucketEncryption",s_="DeleteBucketEncryptionR\
equest",r_="DeleteBucketInventoryConfiguration",o_="DeleteBucketInventoryConfigurationRequest",i_="DeleteBucketIntelligentTieringConfiguration",a_="DeleteBucket\
IntelligentTieringConfigurationRequest",c_="DeleteBucketLifecycle",u_="DeleteBucketLifecycleRequest",d_="DeleteBucketMetadataConfiguration",l_="DeleteBucketMeta\
dataConfigurationRequest",f_="DeleteBucketMetricsConfigurationRequest",h_="DeleteBucketMetricsConfiguration",m_="DeleteBucketMetadataTableConfiguration",g_="Del\
eteBucketMetadataTableConfigurationRequest",p_="DeleteBucketOwnershipControls",y_="DeleteBucketOwnershipControlsRequest",S_="DeleteBucketPolicy",E_="DeleteBucke\
tPolicyRequest",b_="DeleteBucketRequest",C_="DeleteBucketReplicationRequest",w_="DeleteBucketReplication",A_="DeleteBucketTagging",__="DeleteBucketTaggingReques\
t",R_="DeleteBucketWebsite",T_="DeleteBucketWebsiteRequest",O_="DataExport",I_="DefaultEventHold",v_="DestinationIfMatch",k_="DestinationIfModifiedSince",P_="De\
stinationIfNoneMatch",N_="DestinationIfUnmodifiedSince",oo="DeleteMarker",x_="DeleteMarkerEntry",pd="DeleteMarkerReplication",D_="DeleteMarkerVersionId",yd="Del\
eteMarkers",dc="DisplayName",M_="DeletedObject",B_="DeleteObjectAnnotation",L_="DeleteObjectAnnotationOutput",$_="DeleteObjectAnnotationRequest",U_="DeleteObjec\
tOutput",F_="DeleteObjectsOutput",H_="DeleteObjectRequest",G_="DeleteObjectsRequest",z_="DeleteObjectTagging",j_="DeleteObjectTaggingOutput",V_="DeleteObjectTag\
gingRequest",W_="DeletedObjects",K_="DeleteObject",q_="DeleteObjects",X_="DeletePublicAccessBlock",J_="DeletePublicAccessBlockRequest",Q_="DataRedundancy",Sd="D\
efaultRetention",Y_="DeleteResult",Ed="DestinationResult",bd="Date",lc="Delete",Z_="Deleted",Gr="Delimiter",Qi="Destination",eR="Description",Cd="Details",Po="E\
rror",tR="EmailAddress",wd="EventBridgeConfiguration",It="ExpectedBucketOwner",io="EncryptionConfiguration",Ad="ErrorCode",nR="ErrorDetails",fc="ErrorDocument",
sR="EndEvent",rR="ExposeHeaders",_d="EventHoldDuration",oR="EventHold",iR="ExposeHeader",Rd="ErrorMessage",aR="ExpiredObjectDeleteMarker",Td="ExistingObjectRepl\
ication",Yi="ExpiresString",Od="ExpectedSourceBucketOwner",is="ETag",cR="EncryptionTypeList",uR="EncryptionTypeMismatch",hc="EncryptionType",zr="EncodingType",dR="\
EventThreshold",Id="ExpressionType",mc="Encryption",lR="Enabled",vd="End",kd="Errors",gc="Events",pc="Event",yr="Expiration",lr="Expires",Pd="Expression",Dr="Fi\
lter",Nd="FieldDelimiter",fR="FileHeaderInfo",hR="FetchOwner",xd="FilterRule",mR="FilterRuleList",gR="FilterRules",pR="Field",Dd="Format",yR="Frequency",Zi="Gra\
nts",SR="GetBucketAbac",ER="GetBucketAccelerateConfiguration",bR="GetBucketAccelerateConfigurationOutput",CR="GetBucketAnalyticsConfigurationOutput",wR="GetBuck\
etAccelerateConfigurationRequest",AR="GetBucketAnalyticsConfigurationRequest",_R="GetBucketAnalyticsConfiguration",RR="GetBucketAbacOutput",TR="GetBucketAclOutp\
ut",OR="GetBucketAbacRequest",IR="GetBucketAclRequest",vR="GetBucketAcl",kR="GetBucketCors",PR="GetBucketCorsOutput",NR="GetBucketCorsRequest",xR="GetBucketEncr\
yption",DR="GetBucketEncryptionOutput",MR="GetBucketEncryptionRequest",BR="GetBucketInventoryConfiguration",LR="GetBucketInventoryConfigurationOutput",$R="GetBu\
cketInventoryConfigurationRequest",UR="GetBucketIntelligentTieringConfiguration",FR="GetBucketIntelligentTieringConfigurationOutput",HR="GetBucketIntelligentTie\
ringConfigurationRequest",GR="GetBucketLocation",zR="GetBucketLifecycleConfiguration",jR="GetBucketLifecycleConfigurationOutput",VR="GetBucketLifecycleConfigura\
tionRequest",WR="GetBucketLocationOutput",KR="GetBucketLoggingOutput",qR="GetBucketLocationRequest",XR="GetBucketLoggingRequest",JR="GetBucketLogging",QR="GetBu\
cketMetadataConfiguration",YR="GetBucketMetadataConfigurationOutput",ZR="GetBucketMetricsConfigurationOutput",Md="GetBucketMetadataConfigurationResult",e1="GetB\
ucketMetadataConfigurationRequest",t1="GetBucketMetricsConfigurationRequest",n1="GetBucketMetricsConfiguration",s1="GetBucketMetadataTableConfiguration",r1="Get\
BucketMetadataTableConfigurationOutput",Bd="GetBucketMetadataTableConfigurationResult",o1="GetBucketMetadataTableConfigurationRequest",i1="GetBucketNotification\
Configuration",a1="GetBucketNotificationConfigurationRequest",c1="GetBucketOwnershipControls",u1="GetBucketOwnershipControlsOutput",d1="GetBucketOwnershipContro\
lsRequest",l1="GetBucketPolicy",f1="GetBucketPolicyOutput",h1="GetBucketPolicyRequest",m1="GetBucketPolicyStatus",g1="GetBucketPolicyStatusOutput",p1="GetBucket\
PolicyStatusRequest",y1="GetBucketReplication",S1="GetBucketReplicationOutput",E1="GetBucketRequestPayment",b1="GetBucketRequestPaymentOutput",C1="GetBucketRequ\
estPaymentRequest",w1="GetBucketReplicationRequest",A1="GetBucketTagging",_1="GetBucketTaggingOutput",R1="GetBucketTaggingRequest",T1="GetBucketVersioning",O1="\
GetBucketVersioningOutput",I1="GetBucketVersioningRequest",v1="GetBucketWebsite",k1="GetBucketWebsiteOutput",P1="GetBucketWebsiteRequest",No="GrantFullControl",
Ld="GlacierJobParameters",N1="GetObject",x1="GetObjectAcl",D1="GetObjectAclOutput",M1="GetObjectAnnotationOutput",B1="GetObjectAttributesOutput",L1="GetObjectAt\
tributesParts",$1="GetObjectAclRequest",U1="GetObjectAnnotationRequest",F1="GetObjectAttributesResponse",H1="GetObjectAttributesRequest",G1="GetObjectAnnotation",
z1="GetObjectAttributes",j1="GetObjectLockConfiguration",V1="GetObjectLockConfigurationOutput",W1="GetObjectLockConfigurationRequest",K1="GetObjectLegalHold",q1="\
GetObjectLegalHoldOutput",X1="GetObjectLegalHoldRequest",J1="GetObjectOutput",Q1="GetObjectRequest",Y1="GetObjectRetentionOutput",Z1="GetObjectRetentionRequest",
eT="GetObjectRetention",tT="GetObjectTagging",nT="GetObjectTaggingOutput",sT="GetObjectTorrentOutput",rT="GetObjectTaggingRequest",oT="GetObjectTorrentRequest",
iT="GetObjectTorrent",aT="GetPublicAccessBlock",cT="GetPublicAccessBlockOutput",uT="GetPublicAccessBlockRequest",xo="GrantRead",Do="GrantReadACP",yc="GrantWrite",
Mo="GrantWriteACP",Sc="Grant",Ec="Grantee",dT="HeadBucket",lT="HeadBucketOutput",fT="HeadBucketRequest",hT="HttpErrorCodeReturnedEquals",$d="HostName",mT="HeadO\
bject",gT="HeadObjectOutput",pT="HeadObjectRequest",yT="HttpRedirectCode",Es="Id",ST="InvalidAnnotationName",fi="InventoryConfiguration",Ud="InventoryConfigurat\
ionList",Bo="ID",bc="IndexDocument",ET="InventoryDestination",bT="IsEnabled",CT="InventoryEncryption",wT="InventoryFilter",Fd="IsLatest",Lo="IfMatch",AT="IfMatc\
hInitiatedTime",_T="IfMatchLastModifiedTime",RT="IfMatchSize",Cc="If-Modified-Since",Hd="IfModifiedSince",TT="InitiateMultipartUploadResult",ao="If-Match",hi="I\
fNoneMatch",$o="If-None-Match",OT="InventoryOptionalFields",IT="InvalidObjectState",vT="IncludedObjectVersions",kT="InvalidPrefix",Gd="IgnorePublicAcls",PT="Ide\
mpotencyParameterMismatch",zd="IsPublic",NT="InvalidRequest",xT="IsRestoreInProgress",wc="InputSerialization",DT="InventoryS3BucketDestination",MT="InventorySch\
edule",Sr="IsTruncated",BT="IntelligentTieringAndOperator",mi="IntelligentTieringConfiguration",jd="IntelligentTieringConfigurationList",Vd="InventoryTableConfi\
gurationResult",LT="InventoryTableConfigurationUpdates",ea="InventoryTableConfiguration",$T="IntelligentTieringFilter",Wd="IfUnmodifiedSince",Ac="If-Unmodified-\
Since",UT="InvalidWriteOffset",_c="Initiator",FT="Initiated",Kd="JSON",HT="JSONInput",GT="JSONOutput",ta="JournalTableConfiguration",qd="JournalTableConfigurati\
onResult",zT="JournalTableConfigurationUpdates",Sn="Key",jT="KeyCount",VT="KeyId",WT="KmsKeyArn",na="KeyMarker",KT="KMSContext",qT="KMSKeyArn",XT="KMSKeyId",JT="\
KMSMasterKeyID",QT="KeyPrefixEquals",sa="Location",YT="ListAllMyBucketsResult",ZT="ListAllMyDirectoryBucketsResult",eO="ListBuckets",tO="ListBucketAnalyticsConf\
igurations",nO="ListBucketAnalyticsConfigurationsOutput",sO="ListBucketAnalyticsConfigurationResult",rO="ListBucketAnalyticsConfigurationsRequest",oO="ListBucke\
tInventoryConfigurations",iO="ListBucketInventoryConfigurationsOutput",aO="ListBucketInventoryConfigurationsRequest",cO="ListBucketIntelligentTieringConfigurati\
ons",uO="ListBucketIntelligentTieringConfigurationsOutput",dO="ListBucketIntelligentTieringConfigurationsRequest",lO="ListBucketMetricsConfigurations",fO="ListB\
ucketMetricsConfigurationsOutput",hO="ListBucketMetricsConfigurationsRequest",mO="ListBucketsOutput",gO="ListBucketsRequest",Xd="ListBucketResult",Rc="LocationC\
onstraint",Tc="LifecycleConfiguration",pO="ListDirectoryBuckets",yO="ListDirectoryBucketsOutput",SO="ListDirectoryBucketsRequest",Oc="LoggingEnabled",EO="Lifecy\
cleExpiration",bO="LambdaFunctionArn",CO="LambdaFunctionConfiguration",wO="LambdaFunctionConfigurationList",AO="LambdaFunctionConfigurations",ra="LegalHold",_O="\
LocationInfo",RO="ListInventoryConfigurationsResult",ar="LastModified",TO="ListMetricsConfigurationsResult",OO="LastModifiedTime",IO="ListMultipartUploads",vO="\
ListMultipartUploadsOutput",kO="ListMultipartUploadsResult",PO="ListMultipartUploadsRequest",oa="Last-Modified",NO="ListObjects",xO="ListObjectAnnotations",DO="\
ListObjectAnnotationsOutput",MO="ListObjectAnnotationsRequest",BO="ListObjectsOutput",LO="ListObjectsRequest",$O="ListObjectsV2",UO="ListObjectsV2Output",FO="Li\
stObjectVersionsOutput",HO="ListObjectsV2Request",GO="ListObjectVersionsRequest",zO="ListObjectVersions",jO="ListParts",VO="ListPartsOutput",WO="ListPartsResult",
KO="ListPartsRequest",qO="LifecycleRule",XO="LifecycleRuleAndOperator",JO="LifecycleRuleFilter",QO="LifecycleRules",YO="ListVersionsResult",Uo="Metadata",ZO="Me\
tricsAndOperator",Jd="MaxAnnotationResults",eI="MaxAgeSeconds",tI="MaxBuckets",Ic="MetadataConfiguration",Qd="MetricsConfigurationList",Yd="MetadataConfiguratio\
nResult",gi="MetricsConfiguration",nI="MetadataDirective",sI="MaxDirectoryBuckets",Zd="MfaDelete",el="MetadataEntry",rI="MetricsFilter",vc="MFA",tl="MFADelete",
Fo="MaxKeys",kc="MissingMeta",oI="MpuObjectSize",ia="MaxParts",Pc="MetadataTableConfiguration",nl="MetadataTableConfigurationResult",iI="MetadataTableEncryption\
Configuration",sl="MultipartUpload",aI="MultipartUploadList",rl="MaxUploads",ol="Marker",il="Metrics",cI="Message",uI="Minutes",al="Mode",co="Name",Nc="Notifica\
tionConfiguration",dI="NotificationConfigurationFilter",Ho="NextContinuationToken",cl="NoncurrentDays",lI="NonEmptyKmsKeyArnString",fI="NotFound",ul="NextKeyMar\
ker",hI="NextMarker",dl="NewerNoncurrentVersions",ll="NextPartNumberMarker",mI="NoSuchAnnotation",gI="NoSuchBucket",pI="NoSuchKey",yI="NoSuchUpload",SI="NextUpl\
oadIdMarker",fl="NoncurrentVersionExpiration",EI="NextVersionIdMarker",bI="NoncurrentVersionTransitions",CI="NoncurrentVersionTransitionList",hl="NoncurrentVers\
ionTransition",fr="Owner",wI="ObjectAttributes",AI="ObjectAlreadyInActiveTierError",aa="OwnershipControls",_I="OwnershipControlsRule",RI="OwnershipControlsRules",
ml="ObjectEncryption",TI="OptionalFields",OI="ObjectIdentifier",II="ObjectIdentifierList",gl="ObjectIfMatch",pl="OutputLocation",ca="ObjectLockConfiguration",vI="\
ObjectLockEnabled",kI="ObjectLockEnabledForBucket",pi="ObjectLockEventHold",yi="ObjectLockEventHoldDurationDays",Si="ObjectLockEventHoldDurationYears",PI="Objec\
tLockLegalHold",Go="ObjectLockLegalHoldStatus",zo="ObjectLockMode",NI="ObjectLockRetention",jo="ObjectLockRetainUntilDate",xI="ObjectLockRule",DI="ObjectList",MI="\
ObjectNotInActiveTierError",yl="ObjectOwnership",xc="OptionalObjectAttributes",BI="ObjectParts",LI="ObjectPart",$I="ObjectSize",Sl="ObjectSizeGreaterThan",El="O\
bjectSizeLessThan",UI="OutputSchemaVersion",Dc="OutputSerialization",FI="ObjectVersion",ua="ObjectVersionId",HI="ObjectVersionList",GI="Objects",bl="Object",Yn="\
Prefix",da="PublicAccessBlockConfiguration",zI="PutBucketAbac",jI="PutBucketAccelerateConfiguration",VI="PutBucketAccelerateConfigurationRequest",WI="PutBucketA\
nalyticsConfigurationRequest",KI="PutBucketAnalyticsConfiguration",qI="PutBucketAbacRequest",XI="PutBucketAclRequest",JI="PutBucketAcl",QI="PutBucketCors",YI="P\
utBucketCorsRequest",ZI="PutBucketEncryption",ev="PutBucketEncryptionRequest",tv="PutBucketInventoryConfiguration",nv="PutBucketInventoryConfigurationRequest",sv="\
PutBucketIntelligentTieringConfiguration",rv="PutBucketIntelligentTieringConfigurationRequest",ov="PutBucketLogging",iv="PutBucketLifecycleConfiguration",av="Pu\
tBucketLifecycleConfigurationOutput",cv="PutBucketLifecycleConfigurationRequest",uv="PutBucketLoggingRequest",dv="PutBucketMetricsConfiguration",lv="PutBucketMe\
tricsConfigurationRequest",fv="PutBucketNotificationConfiguration",hv="PutBucketNotificationConfigurationRequest",mv="PutBucketOwnershipControls",gv="PutBucketO\
wnershipControlsRequest",pv="PutBucketPolicy",yv="PutBucketPolicyRequest",Sv="PutBucketReplication",Ev="PutBucketRequestPayment",bv="PutBucketRequestPaymentRequ\
est",Cv="PutBucketReplicationRequest",wv="PutBucketTagging",Av="PutBucketTaggingRequest",_v="PutBucketVersioning",Rv="PutBucketVersioningRequest",Tv="PutBucketW\
ebsite",Ov="PutBucketWebsiteRequest",la="PartsCount",Iv="PartitionDateSource",vv="ProgressEvent",kv="ParquetInput",Pv="PartsList",uo="PartNumber",fa="PartNumber\
Marker",Nv="PutObject",xv="PutObjectAcl",Dv="PutObjectAclOutput",Mv="PutObjectAnnotationOutput",Bv="PutObjectAclRequest",Lv="PutObjectAnnotationRequest",$v="Put\
ObjectAnnotation",Uv="PutObjectLockConfiguration",Fv="PutObjectLockConfigurationOutput",Hv="PutObjectLockConfigurationRequest",Gv="PutObjectLegalHold",zv="PutOb\
jectLegalHoldOutput",jv="PutObjectLegalHoldRequest",Vv="PutObjectOutput",Wv="PutObjectRequest",Kv="PutObjectRetentionOutput",qv="PutObjectRetentionRequest",Xv="\
PutObjectRetention",Jv="PutObjectTagging",Qv="PutObjectTaggingOutput",Yv="PutObjectTaggingRequest",ha="PartitionedPrefix",Zv="PutPublicAccessBlock",ek="PutPubli\
cAccessBlockRequest",Cl="PolicyStatus",ma="Parts",ga="Part",tk="Parquet",wl="Payer",Al="Payload",_l="Permission",Rl="Policy",Tl="Progress",nk="Priority",Ol="Pro\
tocol",sk="Quiet",rk="QueueArn",Il="QuoteCharacter",ok="QueueConfigurationList",ik="QueueConfigurations",vl="QueueConfiguration",kl="QuoteEscapeCharacter",ak="Q\
uoteFields",ck="Queue",pa="Role",Mc="RedirectAllRequestsTo",Hn="RequestCharged",Pl="ResponseCacheControl",Nl="ResponseContentDisposition",xl="ResponseContentEnc\
oding",Dl="ResponseContentLanguage",Ml="ResponseContentType",ya="ReplicationConfiguration",Bc="RecordDelimiter",Bl="ResponseExpires",uk="RestoreExpiryDate",Sa="\
RecordExpiration",dk="RecordsEvent",lk="ReplicaKmsKeyID",fk="ReplaceKeyPrefixWith",hk="ReplaceKeyWith",Ll="ReplicaModifications",mk="RenameObject",gk="RenameObj\
ectOutput",pk="RestoreObjectOutput",yk="RestoreOutputPath",Sk="RenameObjectRequest",Ek="RestoreObjectRequest",bk="RestoreObject",Dn="RequestPayer",$l="RestrictP\
ublicBuckets",Ea="RequestPaymentConfiguration",Ul="RequestProgress",Lc="RoutingRules",Ck="ReplicationRuleAndOperator",wk="ReplicationRuleFilter",Ak="Replication\
Rule",_k="ReplicationRules",Rk="RequestRoute",$c="RestoreRequest",Fl="RoutingRule",Ei="ReplicationStatus",Uc="RestoreStatus",Tk="RenameSource",Hl="ReplicationTi\
me",Ok="ReplicationTimeValue",Ik="RequestToken",vk="RetainUntilDate",ba="Range",Fc="Restore",kk="Records",Gl="Redirect",Ca="Retention",bi="Rules",Vo="Rule",js="\
Status",zl="StartAfter",jl="SecretAccessKey",Pk="SseAlgorithm",Nk="StreamingBlob",Vl="S3BucketDestination",Vs="StorageClass",Wl="StorageClassAnalysis",xk="Stora\
geClassAnalysisDataExport",Dk="SessionCredentialValue",Mk="SessionCredentials",Bk="StatusCode",Lk="SkipDestinationValidation",$k="StatsEvent",Uk="SourceIfMatch",
Fk="SourceIfModifiedSince",Hk="SourceIfNoneMatch",Gk="SourceIfUnmodifiedSince",wa="SSE-KMS",Kl="SseKmsEncryptedObjects",zk="S3KeyFilter",jk="S3Key",Vk="S3Locati\
on",Wk="SessionMode",Kk="SelectObjectContent",qk="SelectObjectContentEventStream",Xk="SelectObjectContentOutput",Jk="SelectObjectContentRequest",ql="SelectParam\
eters",Aa="SimplePrefix",Xl="ScanRange",Jl="SSE-S3",Ql="SourceSelectionCriteria",Ws="ServerSideEncryption",Qk="SSEAlgorithm",Yk="ServerSideEncryptionByDefault",
_a="ServerSideEncryptionConfiguration",bs="SSECustomerAlgorithm",cr="SSECustomerKey",Cs="SSECustomerKeyMD5",Hc="SSEKMS",Zk="SSEKMSEncryption",Mr="SSEKMSEncrypti\
onContext",Js="SSEKMSKeyId",eP="ServerSideEncryptionRule",tP="ServerSideEncryptionRules",Yl="SSES3",Zl="SessionToken",ef="S3TablesDestination",tf="S3TablesDesti\
nationResult",nP="S3",sP="Schedule",lo="Size",rP="Start",nf="Stats",oP="Suffix",Wo="Tags",Ra="TableArn",iP="TopicArn",aP="TargetBucket",Gc="TableBucketArn",cP="\
TableBucketType",zc="TagCount",uP="TopicConfigurationList",dP="TopicConfigurations",sf="TopicConfiguration",lP="TaggingDirective",jc="TransitionDefaultMinimumOb\
jectSize",rf="TargetGrants",fP="TargetGrant",hP="TieringList",mP="TransitionList",gP="TooManyParts",Ci="TableName",of="TableNamespace",af="TargetObjectKeyFormat",
pP="TargetPrefix",yP="TotalPartsCount",Vc="TableStatus",Ta="TagSet",ur="Tag",hr="Tagging",cf="Tier",SP="Tierings",uf="Tiering",EP="Time",df="Token",bP="Topic",CP="\
Transitions",lf="Transition",wi="Type",wP="Uploads",AP="UpdateBucketMetadataAnnotationTableConfiguration",_P="UpdateBucketMetadataAnnotationTableConfigurationRe\
quest",RP="UpdateBucketMetadataInventoryTableConfiguration",TP="UpdateBucketMetadataInventoryTableConfigurationRequest",OP="UpdateBucketMetadataJournalTableConf\
iguration",IP="UpdateBucketMetadataJournalTableConfigurationRequest",jr="UploadId",ff="UploadIdMarker",hf="UserMetadata",vP="UnsupportedMediaType",kP="UpdateObj\
ectEncryption",PP="UpdateObjectEncryptionRequest",NP="UpdateObjectEncryptionResponse",xP="UploadPart",DP="UploadPartCopy",MP="UploadPartCopyOutput",BP="UploadPa\
rtCopyRequest",LP="UploadPartOutput",$P="UploadPartRequest",UP="URI",FP="Upload",Wc="Value",Oa="VersioningConfiguration",Pn="VersionId",mf="VersionIdMarker",HP="\
Versions",GP="Version",Ia="WebsiteConfiguration",zP="WriteGetObjectResponse",jP="WriteGetObjectResponseRequest",VP="WriteOffsetBytes",Ai="WebsiteRedirectLocatio\
n",gf="Years",Kc="annotationName",WP="annotation-prefix",pf="accept-ranges",KP="bucket-region",ds="client",Vr="continuation-token",va="delimiter",ls="error",qc="\
eventPayload",qP="endpoint",ka="encoding-type",XP="fetch-owner",Rt="http",$n="httpChecksum",ps="httpError",o="httpHeader",JP="hostLabel",Nn="httpPayload",Ko="ht\
tpPrefixHeaders",Mt="httpQuery",yf="http://www.w3.org/2001/XMLSchema-instance",dr="id",QP="idempotencyToken",Sf="key-marker",YP="marker",ZP="max-annotation-resu\
lts",e2="max-buckets",t2="max-directory-buckets",Xc="max-keys",n2="max-parts",s2="max-uploads",_i="prefix",Pa="partNumber",r2="part-number-marker",Ef="response-\
cache-control",bf="response-content-disposition",Cf="response-content-encoding",wf="response-content-language",Af="response-content-type",_f="response-expires",
Rf="smithy.ts.sdk.synthetic.com.amazonaws.s3",o2="start-after",Tf="streaming",Ri="uploadId",i2="upload-id-marker",ws="versionId",a2="version-id-marker",Of="xsi",
c2="xmlAttribute",fn="xmlFlattened",nt="xmlName",If="xmlNamespace",qo="x-amz-acl",vf="x-amz-abort-date",u2="x-amz-access-point-alias",kf="x-amz-abort-rule-id",d2="\
x-amz-archive-status",Pf="x-amz-bucket-arn",Jc="x-amz-bypass-governance-retention",l2="x-amz-bucket-location-name",f2="x-amz-bucket-location-type",h2="x-amz-buc\
ket-namespace",m2="x-amz-bucket-object-lock-enabled",Nf="x-amz-bucket-object-lock-token",g2="x-amz-bucket-region",Qc="x-amz-checksum-algorithm",Er="x-amz-checks\
um-crc32",br="x-amz-checksum-crc32c",Cr="x-amz-checksum-crc64nvme",wr="x-amz-checksum-md5",Yc="x-amz-checksum-mode",p2="x-amz-confirm-remove-self-bucket-access",
Ar="x-amz-checksum-sha1",_r="x-amz-checksum-sha256",Rr="x-amz-checksum-sha512",xf="x-amz-copy-source",Df="x-amz-copy-source-if-match",Mf="x-amz-copy-source-if-m\
odified-since",Bf="x-amz-copy-source-if-none-match",Lf="x-amz-copy-source-if-unmodified-since",y2="x-amz-create-session-mode",S2="x-amz-copy-source-range",$f="x\
-amz-copy-source-server-side-encryption-customer-algorithm",Uf="x-amz-copy-source-server-side-encryption-customer-key",Ff="x-amz-copy-source-server-side-encrypt\
ion-customer-key-MD5",Hf="x-amz-copy-source-version-id",Wr="x-amz-checksum-type",E2="x-amz-client-token",Tr="x-amz-checksum-xxhash64",Or="x-amz-checksum-xxhash3",
Ir="x-amz-checksum-xxhash128",Na="x-amz-delete-marker",Ti="x-amz-expiration",vt="x-amz-expected-bucket-owner",b2="x-amz-fwd-error-code",C2="x-amz-fwd-error-mess\
age",w2="x-amz-fwd-header-Cache-Control",A2="x-amz-fwd-header-Content-Disposition",_2="x-amz-fwd-header-Content-Encoding",R2="x-amz-fwd-header-Content-Language",
T2="x-amz-fwd-header-Content-Range",O2="x-amz-fwd-header-Content-Type",I2="x-amz-fwd-header-ETag",v2="x-amz-fwd-header-Expires",k2="x-amz-fwd-header-Last-Modifi\
ed",P2="x-amz-fwd-header-accept-ranges",N2="x-amz-fwd-header-x-amz-checksum-crc32",x2="x-amz-fwd-header-x-amz-checksum-crc32c",D2="x-amz-fwd-header-x-amz-checks\
um-crc64nvme",M2="x-amz-fwd-header-x-amz-checksum-md5",B2="x-amz-fwd-header-x-amz-checksum-sha1",L2="x-amz-fwd-header-x-amz-checksum-sha256",$2="x-amz-fwd-heade\
r-x-amz-checksum-sha512",U2="x-amz-fwd-header-x-amz-checksum-xxhash64",F2="x-amz-fwd-header-x-amz-checksum-xxhash3",H2="x-amz-fwd-header-x-amz-checksum-xxhash12\
8",G2="x-amz-fwd-header-x-amz-delete-marker",z2="x-amz-fwd-header-x-amz-expiration",j2="x-amz-fwd-header-x-amz-missing-meta",V2="x-amz-fwd-header-x-amz-mp-parts\
-count",W2="x-amz-fwd-header-x-amz-object-lock-legal-hold",K2="x-amz-fwd-header-x-amz-object-lock-mode",q2="x-amz-fwd-header-x-amz-object-lock-retain-until-date",
X2="x-amz-fwd-header-x-amz-restore",J2="x-amz-fwd-header-x-amz-request-charged",Q2="x-amz-fwd-header-x-amz-replication-status",Y2="x-amz-fwd-header-x-amz-storag\
e-class",Z2="x-amz-fwd-header-x-amz-server-side-encryption",eN="x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id",tN="x-amz-fwd-header-x-amz-server-\
side-encryption-bucket-key-enabled",nN="x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm",sN="x-amz-fwd-header-x-amz-server-side-encryption-cust\
omer-key-MD5",rN="x-amz-fwd-header-x-amz-tagging-count",oN="x-amz-fwd-header-x-amz-version-id",iN="x-amz-fwd-status",Xo="x-amz-grant-full-control",Jo="x-amz-gra\
nt-read",Qo="x-amz-grant-read-acp",Zc="x-amz-grant-write",Yo="x-amz-grant-write-acp",aN="x-amz-if-match-initiated-time",cN="x-amz-if-match-last-modified-time",uN="\
x-amz-if-match-size",Zo="x-amz-meta-",eu="x-amz-mfa",dN="x-amz-metadata-directive",Gf="x-amz-missing-meta",lN="x-amz-mp-object-size",fN="x-amz-max-parts",zf="x-\
amz-mp-parts-count",hN="x-amz-object-attributes",mN="x-amz-object-annotation-directive",jf="x-amz-object-if-match",Oi="x-amz-object-lock-event-hold",Ii="x-amz-o\
bject-lock-event-hold-duration-days",vi="x-amz-object-lock-event-hold-duration-years",ki="x-amz-object-lock-legal-hold",Pi="x-amz-object-lock-mode",Ni="x-amz-ob\
ject-lock-retain-until-date",gN="x-amz-object-ownership",tu="x-amz-optional-object-attributes",pN="x-amz-object-size",xa="x-amz-object-version-id",yN="x-amz-par\
t-number-marker",Vf="x-amz-restore",zn="x-amz-request-charged",SN="x-amz-restore-output-path",Mn="x-amz-request-payer",EN="x-amz-request-route",nu="x-amz-replic\
ation-status",bN="x-amz-rename-source",CN="x-amz-rename-source-if-match",wN="x-amz-rename-source-if-modified-since",AN="x-amz-rename-source-if-none-match",_N="x\
-amz-rename-source-if-unmodified-since",RN="x-amz-request-token",xi="x-amz-storage-class",Gn="x-amz-sdk-checksum-algorithm",TN="x-amz-skip-destination-validatio\
n",Wf="x-amz-source-expected-bucket-owner",Qs="x-amz-server-side-encryption",or="x-amz-server-side-encryption-aws-kms-key-id",ir="x-amz-server-side-encryption-b\
ucket-key-enabled",Kr="x-amz-server-side-encryption-context",Ms="x-amz-server-side-encryption-customer-algorithm",mr="x-amz-server-side-encryption-customer-key",
Bs="x-amz-server-side-encryption-customer-key-MD5",su="x-amz-tagging",Kf="x-amz-tagging-count",ON="x-amz-tagging-directive",ru="x-amz-transition-default-minimum\
-object-size",vr="x-amz-version-id",IN="x-amz-write-offset-bytes",Di="x-amz-website-redirect-location",vN="xsi:type",d="com.amazonaws.s3",qf=new G(Rf);var Xf=[-3,
Rf,"S3ServiceException",0,[],[]];qf.registerError(Xf,Vn);const us=new G(d);var Jf=[-3,d,Nw,{[ls]:ds,[ps]:403},[],[]];us.registerError(Jf,Co);var Qf=[-3,d,Fw,{[ls]:ds,
[ps]:400},[],[]];us.registerError(Qf,Zs);var Yf=[-3,d,Ww,{[ls]:ds,[ps]:400},[],[]];us.registerError(Yf,Hs);var Zf=[-3,d,nA,{[ls]:ds,[ps]:409},[],[]];us.registerError(
Zf,eo);var eh=[-3,d,rA,{[ls]:ds,[ps]:409},[],[]];us.registerError(eh,to);var th=[-3,d,uR,{[ls]:ds,[ps]:400},[],[]];us.registerError(th,bn);var nh=[-3,d,PT,{[ls]:ds,
[ps]:400},[],[]];us.registerError(nh,er);var sh=[-3,d,ST,{[ls]:ds,[ps]:400},[],[]];us.registerError(sh,rr);var rh=[-3,d,IT,{[ls]:ds,[ps]:403},[Vs,Vu],[0,0]];us.
registerError(rh,ht);var oh=[-3,d,kT,{[ls]:ds,[ps]:400},[],[]];us.registerError(oh,Fn);var ih=[-3,d,NT,{[ls]:ds,[ps]:400},[],[]];us.registerError(ih,Xn);var ah=[
-3,d,UT,{[ls]:ds,[ps]:400},[],[]];us.registerError(ah,Ln);var ch=[-3,d,mI,{[ls]:ds,[ps]:404},[],[]];us.registerError(ch,Ut);var uh=[-3,d,gI,{[ls]:ds,[ps]:404},[],
[]];us.registerError(uh,no);var dh=[-3,d,pI,{[ls]:ds,[ps]:404},[],[]];us.registerError(dh,wo);var lh=[-3,d,yI,{[ls]:ds,[ps]:404},[],[]];us.registerError(lh,bo);
var fh=[-3,d,fI,{[ls]:ds},[],[]];us.registerError(fh,yn);var hh=[-3,d,AI,{[ls]:ds,[ps]:403},[],[]];us.registerError(hh,qs);var mh=[-3,d,MI,{[ls]:ds,[ps]:403},[],
[]];us.registerError(mh,Zr);var gh=[-3,d,gP,{[ls]:ds,[ps]:400},[],[]];us.registerError(gh,Us);var ph=[-3,d,vP,{[ls]:ds,[ps]:415},[],[]];us.registerError(ph,Ks);
const yh=[qf,us];var Sh=[0,d,uc,8,0],kN=[0,d,lI,8,0],Eh=[0,d,Dk,8,0],gr=[0,d,cr,8,0],qr=[0,d,Mr,8,0],Fs=[0,d,Js,8,0],fo=[0,d,Nk,{[Tf]:1},42],ou=[3,d,Wi,0,[js],[
0]],bh=[3,d,Uu,0,[JA],[1]],Ch=[3,d,zw,0,[Hn],[[0,{[o]:zn}]]],wh=[3,d,jw,0,[pt,Sn,jr,Dn,It,AT],[[0,1],[0,1],[0,{[Mt]:Ri}],[0,{[o]:Mn}],[0,{[o]:vt}],[6,{[o]:aN}]],
3],Ah=[3,d,Fr,0,[js],[0]],iu=[3,d,so,0,[Zi,fr],[[()=>Ga,{[nt]:Hr}],()=>kr]],_h=[3,d,Bu,0,[fr],[0],1],Rh=[3,d,pr,0,[Yn,Wo],[0,[()=>Br,{[fn]:1,[nt]:ur}]]],Da=[3,d,
si,0,[Es,Wl,Dr],[0,()=>Gy,[()=>fS,0]],2],Th=[3,d,Dw,0,[Vl],[()=>Oh],1],Oh=[3,d,Qw,0,[Dd,pt,sA,Yn],[0,0,0,0],2],Ih=[3,d,$u,0,[ri,ar,lo,is,_n,Ei],[0,4,1,0,[64,{[fn]:1}],
0],3],vh=[3,d,Ki,0,[vo,io,pa],[0,()=>ei,0],1],kh=[3,d,Wu,0,[vo,Vc,Po,Ci,Ra,pa],[0,0,()=>Mi,0,0,0],1],Ph=[3,d,eA,0,[vo,io,pa],[0,()=>ei,0],1],Nh=[3,d,Ku,0,[hc],[
[()=>BN,{[fn]:1}]]],xh=[3,d,pt,0,[co,EA,nc,ec],[0,4,0,0]],Dh=[3,d,oA,0,[Q_,wi],[0,0]],Mh=[3,d,iA,0,[bi],[[()=>uS,{[fn]:1,[nt]:Vo}]],1],Bh=[3,d,qi,0,[Oc],[[()=>hu,
0]]],Lh=[3,d,Zu,0,[Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs],[0,0,0,0,0,0,0,0,0,0,0]],$h=[3,d,xA,0,[Yn],[0]],Uh=[3,d,AA,0,[ma],[[()=>xN,{[fn]:1,[nt]:ga}]]],Fh=[3,d,BA,0,
[is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,uo],[0,0,0,0,0,0,0,0,0,0,0,1]],Hh=[3,d,_A,{[nt]:TA},[sa,pt,Sn,yr,is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,Ws,Pn,Js,Gs,Hn],[0,0,0,[0,
{[o]:Ti}],0,0,0,0,0,0,0,0,0,0,0,0,[0,{[o]:Qs}],[0,{[o]:vr}],[()=>Fs,{[o]:or}],[2,{[o]:ir}],[0,{[o]:zn}]]],Gh=[3,d,OA,0,[pt,Sn,jr,sl,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,
Xs,oI,Dn,It,Lo,hi,bs,cr,Cs],[[0,1],[0,1],[0,{[Mt]:Ri}],[()=>Uh,{[Nn]:1,[nt]:ed}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[
0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[1,{[o]:lN}],[0,{[o]:Mn}],[0,{[o]:vt}],[0,{[o]:ao}],[0,{[o]:$o}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],
[0,{[o]:Bs}]],3],zh=[3,d,hd,0,[hT,QT],[0,0]],jh=[3,d,bA,0,[],[]],Vh=[3,d,PA,0,[td,yr,ld,Pn,Ws,bs,Cs,Js,Mr,Gs,Hn],[[()=>Kh,16],[0,{[o]:Ti}],[0,{[o]:Hf}],[0,{[o]:vr}],
[0,{[o]:Qs}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}],[0,{[o]:zn}]]],Wh=[3,d,NA,0,[pt,fd,Sn,xr,Ao,_n,_o,Ro,To,ko,rd,od,id,ad,lr,
No,xo,Do,Mo,Lo,hi,Uo,nI,lP,xw,Ws,Vs,Ai,bs,cr,Cs,Js,Mr,Gs,cd,uc,ud,Dn,hr,zo,jo,Go,pi,yi,Si,It,Od],[[0,1],[0,{[o]:xf}],[0,1],[0,{[o]:qo}],[0,{[o]:ai}],[0,{[o]:Qc}],
[0,{[o]:ci}],[0,{[o]:ui}],[0,{[o]:di}],[0,{[o]:li}],[0,{[o]:Df}],[4,{[o]:Mf}],[0,{[o]:Bf}],[4,{[o]:Lf}],[4,{[o]:lr}],[0,{[o]:Xo}],[0,{[o]:Jo}],[0,{[o]:Qo}],[0,{
[o]:Yo}],[0,{[o]:ao}],[0,{[o]:$o}],[128,{[Ko]:Zo}],[0,{[o]:dN}],[0,{[o]:ON}],[0,{[o]:mN}],[0,{[o]:Qs}],[0,{[o]:xi}],[0,{[o]:Di}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],
[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}],[0,{[o]:$f}],[()=>Sh,{[o]:Uf}],[0,{[o]:Ff}],[0,{[o]:Mn}],[0,{[o]:su}],[0,{[o]:Pi}],[5,{[o]:Ni}],[0,
{[o]:ki}],[0,{[o]:Oi}],[1,{[o]:Ii}],[1,{[o]:vi}],[0,{[o]:vt}],[0,{[o]:Wf}]],3],Kh=[3,d,td,0,[is,ar,Xs,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds],[0,4,0,0,0,0,0,0,0,0,0,0,0]],
qh=[3,d,nd,0,[is,ar,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds],[0,4,0,0,0,0,0,0,0,0,0,0]],Xh=[3,d,Xi,0,[ic],[[()=>cS,{[fn]:1,[nt]:ac}]],1],Jh=[3,d,ac,0,[Hw,Kw,Bo,Bw,rR,eI],
[[64,{[fn]:1,[nt]:Vw}],[64,{[fn]:1,[nt]:qw}],0,[64,{[fn]:1,[nt]:Lw}],[64,{[fn]:1,[nt]:iR}],1],2],Qh=[3,d,rc,0,[Rc,sa,pt,Wo],[0,()=>n0,()=>Dh,[()=>Br,0]]],Yh=[3,
d,mA,0,[pt,Ic,Qn,_n,It],[[0,1],[()=>s0,{[Nn]:1,[nt]:Ic}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],Zh=[3,d,pA,0,[pt,Pc,Qn,_n,It],[[0,1],[()=>i0,{[Nn]:1,[nt]:Pc}],
[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],em=[3,d,yA,0,[sa,ec],[[0,{[o]:sa}],[0,{[o]:Pf}]]],tm=[3,d,SA,0,[pt,xr,rc,No,xo,Do,yc,Mo,kI,yl,uA],[[0,1],[0,{[o]:qo}],
[()=>Qh,{[Nn]:1,[nt]:rc}],[0,{[o]:Xo}],[0,{[o]:Jo}],[0,{[o]:Qo}],[0,{[o]:Zc}],[0,{[o]:Yo}],[2,{[o]:m2}],[0,{[o]:gN}],[0,{[o]:h2}]],1],nm=[3,d,RA,{[nt]:TT},[Lu,ju,
pt,Sn,jr,Ws,bs,Cs,Js,Mr,Gs,Hn,_n,Xs],[[4,{[o]:vf}],[0,{[o]:kf}],[0,{[nt]:pt}],0,0,[0,{[o]:Qs}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,
{[o]:ir}],[0,{[o]:zn}],[0,{[o]:Qc}],[0,{[o]:Wr}]]],sm=[3,d,IA,0,[pt,Sn,xr,Ao,_o,Ro,To,ko,lr,No,xo,Do,Mo,Uo,Ws,Vs,Ai,bs,cr,Cs,Js,Mr,Gs,Dn,hr,zo,jo,Go,pi,yi,Si,It,
_n,Xs],[[0,1],[0,1],[0,{[o]:qo}],[0,{[o]:ai}],[0,{[o]:ci}],[0,{[o]:ui}],[0,{[o]:di}],[0,{[o]:li}],[4,{[o]:lr}],[0,{[o]:Xo}],[0,{[o]:Jo}],[0,{[o]:Qo}],[0,{[o]:Yo}],
[128,{[Ko]:Zo}],[0,{[o]:Qs}],[0,{[o]:xi}],[0,{[o]:Di}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}],[0,{[o]:Mn}],
[0,{[o]:su}],[0,{[o]:Pi}],[5,{[o]:Ni}],[0,{[o]:ki}],[0,{[o]:Oi}],[1,{[o]:Ii}],[1,{[o]:vi}],[0,{[o]:vt}],[0,{[o]:Qc}],[0,{[o]:Wr}]],2],rm=[3,d,$A,{[nt]:UA},[gd,Ws,
Js,Mr,Gs],[[()=>xy,{[nt]:gd}],[0,{[o]:Qs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}]],1],om=[3,d,HA,0,[pt,Wk,Ws,Js,Mr,Gs],[[0,1],[0,{[o]:y2}],[0,{[o]:Qs}],
[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}]],1],im=[3,d,GA,0,[fR,qA,kl,Bc,Nd,Il,Jw],[0,0,0,0,0,0,2]],am=[3,d,zA,0,[ak,kl,Bc,Nd,Il],[0,0,0,0,0]],cm=[3,d,Sd,
0,[al,ro,gf,I_],[0,1,1,()=>cu]],um=[3,d,lc,0,[GI,sk],[[()=>WN,{[fn]:1,[nt]:bl}],2],1],dm=[3,d,ZA,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],lm=[3,d,t_,0,
[pt,It],[[0,1],[0,{[o]:vt}]],1],fm=[3,d,s_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],hm=[3,d,a_,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],mm=[3,d,o_,0,[pt,Es,It],
[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],gm=[3,d,u_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],pm=[3,d,l_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],ym=[3,d,g_,0,[pt,It],[[0,1],[0,{
[o]:vt}]],1],Sm=[3,d,f_,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],Em=[3,d,y_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],bm=[3,d,E_,0,[pt,It],[[0,1],[0,{[o]:vt}]],
1],Cm=[3,d,C_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],wm=[3,d,b_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Am=[3,d,__,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],_m=[3,d,T_,0,[pt,It],[
[0,1],[0,{[o]:vt}]],1],Rm=[3,d,M_,0,[Sn,Pn,oo,D_],[0,0,2,0]],Tm=[3,d,x_,0,[fr,Sn,Pn,Fd,ar],[()=>kr,0,0,2,4]],Om=[3,d,pd,0,[js],[0]],Im=[3,d,L_,0,[ua,Hn],[[0,{[o]:xa}],
[0,{[o]:zn}]]],vm=[3,d,$_,0,[pt,Sn,ri,Pn,Dn,It,gl],[[0,1],[0,1],[0,{[Mt]:Kc}],[0,{[Mt]:ws}],[0,{[o]:Mn}],[0,{[o]:vt}],[0,{[o]:jf}]],3],km=[3,d,U_,0,[oo,Pn,Hn],[
[2,{[o]:Na}],[0,{[o]:vr}],[0,{[o]:zn}]]],Pm=[3,d,H_,0,[pt,Sn,vc,Pn,Dn,tc,It,Lo,_T,RT],[[0,1],[0,1],[0,{[o]:eu}],[0,{[Mt]:ws}],[0,{[o]:Mn}],[2,{[o]:Jc}],[0,{[o]:vt}],
[0,{[o]:ao}],[6,{[o]:cN}],[1,{[o]:uN}]],2],Nm=[3,d,F_,{[nt]:Y_},[Z_,Hn,kd],[[()=>DN,{[fn]:1}],[0,{[o]:zn}],[()=>LN,{[fn]:1,[nt]:Po}]]],xm=[3,d,G_,0,[pt,lc,vc,Dn,
tc,It,_n],[[0,1],[()=>um,{[Nn]:1,[nt]:lc}],[0,{[o]:eu}],[0,{[o]:Mn}],[2,{[o]:Jc}],[0,{[o]:vt}],[0,{[o]:Gn}]],2],Dm=[3,d,j_,0,[Pn],[[0,{[o]:vr}]]],Mm=[3,d,V_,0,[
pt,Sn,Pn,It],[[0,1],[0,1],[0,{[Mt]:ws}],[0,{[o]:vt}]],2],Bm=[3,d,J_,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Lm=[3,d,Qi,0,[pt,Ur,Vs,Bu,io,Hl,il],[0,0,0,()=>_h,()=>Fm,()=>py,
()=>c0],1],$m=[3,d,Ed,0,[cP,Gc,of],[0,0,0]],Um=[3,d,mc,0,[hc,XT,KT],[0,[()=>Fs,0],0],1],Fm=[3,d,io,0,[lk],[0]],Hm=[3,d,sR,0,[],[]],Gm=[3,d,Po,0,[Sn,Pn,KA,cI],[0,
0,0,0]],Mi=[3,d,nR,0,[Ad,Rd],[0,0]],au=[3,d,fc,0,[Sn],[0],1],zm=[3,d,wd,0,[],[]],cu=[3,d,_d,0,[ro,gf],[1,1]],jm=[3,d,Td,0,[js],[0],1],Vm=[3,d,xd,0,[co,Wc],[0,0]],
Wm=[3,d,RR,0,[Wi],[[()=>ou,16]]],Km=[3,d,OR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],qm=[3,d,bR,{[nt]:Fr},[js,Hn],[0,[0,{[o]:zn}]]],Xm=[3,d,wR,0,[pt,It,Dn],[[0,1],[0,{
[o]:vt}],[0,{[o]:Mn}]],1],Jm=[3,d,TR,{[nt]:so},[fr,Zi],[()=>kr,[()=>Ga,{[nt]:Hr}]]],Qm=[3,d,IR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Ym=[3,d,CR,0,[si],[[()=>Da,16]]],
Zm=[3,d,AR,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],eg=[3,d,PR,{[nt]:Xi},[ic],[[()=>cS,{[fn]:1,[nt]:ac}]]],tg=[3,d,NR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],
ng=[3,d,DR,0,[_a],[[()=>Ru,16]]],sg=[3,d,MR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],rg=[3,d,FR,0,[mi],[[()=>Ma,16]]],og=[3,d,HR,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{
[o]:vt}]],2],ig=[3,d,LR,0,[fi],[[()=>Ba,16]]],ag=[3,d,$R,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],cg=[3,d,jR,{[nt]:Tc},[bi,jc],[[()=>uS,{[fn]:1,[nt]:Vo}],
[0,{[o]:ru}]]],ug=[3,d,VR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],dg=[3,d,WR,{[nt]:Rc},[Rc],[0]],lg=[3,d,qR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],fg=[3,d,KR,{[nt]:qi},[Oc],
[[()=>hu,0]]],hg=[3,d,XR,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],mg=[3,d,YR,0,[Md],[[()=>pg,16]]],gg=[3,d,e1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],pg=[3,d,Md,0,[Yd],[()=>r0],
1],yg=[3,d,r1,0,[Bd],[[()=>Eg,16]]],Sg=[3,d,o1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Eg=[3,d,Bd,0,[nl,js,Po],[()=>a0,0,()=>Mi],2],bg=[3,d,ZR,0,[gi],[[()=>La,16]]],Cg=[
3,d,t1,0,[pt,Es,It],[[0,1],[0,{[Mt]:dr}],[0,{[o]:vt}]],2],wg=[3,d,a1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Ag=[3,d,u1,0,[aa],[[()=>Eu,16]]],_g=[3,d,d1,0,[pt,It],[[0,
1],[0,{[o]:vt}]],1],Rg=[3,d,f1,0,[Rl],[[0,16]]],Tg=[3,d,h1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Og=[3,d,g1,0,[Cl],[[()=>A0,16]]],Ig=[3,d,p1,0,[pt,It],[[0,1],[0,{[o]:vt}]],
1],vg=[3,d,S1,0,[ya],[[()=>wu,16]]],kg=[3,d,w1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Pg=[3,d,b1,{[nt]:Ea},[wl],[0]],Ng=[3,d,C1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],xg=[
3,d,_1,{[nt]:hr},[Ta],[[()=>Br,0]],1],Dg=[3,d,R1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Mg=[3,d,O1,{[nt]:Oa},[js,tl],[0,[0,{[nt]:Zd}]]],Bg=[3,d,I1,0,[pt,It],[[0,1],[
0,{[o]:vt}]],1],Lg=[3,d,k1,{[nt]:Ia},[Mc,bc,fc,Lc],[()=>Cu,()=>du,()=>au,[()=>lS,0]]],$g=[3,d,P1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Ug=[3,d,D1,{[nt]:so},[fr,Zi,Hn],
[()=>kr,[()=>Ga,{[nt]:Hr}],[0,{[o]:zn}]]],Fg=[3,d,$1,0,[pt,Sn,Pn,Dn,It],[[0,1],[0,1],[0,{[Mt]:ws}],[0,{[o]:Mn}],[0,{[o]:vt}]],2],Hg=[3,d,M1,0,[Hu,ua,ar,Io,is,Rs,
Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,Ws,Hn,Ei],[[()=>fo,16],[0,{[o]:xa}],[4,{[o]:oa}],[1,{[o]:Oo}],[0,{[o]:is}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,
{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[0,{[o]:Qs}],[0,{[o]:zn}],[0,{[o]:nu}]]],Gg=[3,d,U1,0,[pt,Sn,ri,Pn,Dn,It,
oc],[[0,1],[0,1],[0,{[Mt]:Kc}],[0,{[Mt]:ws}],[0,{[o]:Mn}],[0,{[o]:vt}],[0,{[o]:Yc}]],3],zg=[3,d,B1,{[nt]:F1},[oo,ar,Pn,Hn,is,Zu,BI,Vs,$I],[[2,{[o]:Na}],[4,{[o]:oa}],
[0,{[o]:vr}],[0,{[o]:zn}],0,()=>Lh,[()=>jg,0],0,1]],jg=[3,d,L1,0,[yP,fa,ll,ia,Sr,ma],[[1,{[nt]:la}],0,0,1,2,[()=>JN,{[fn]:1,[nt]:ga}]]],Vg=[3,d,H1,0,[pt,Sn,wI,Pn,
ia,fa,bs,cr,Cs,Dn,It],[[0,1],[0,1],[64,{[o]:hN}],[0,{[Mt]:ws}],[1,{[o]:fN}],[0,{[o]:yN}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[0,{[o]:Mn}],[0,{[o]:vt}]],
3],Wg=[3,d,q1,0,[ra],[[()=>pu,{[Nn]:1,[nt]:ra}]]],Kg=[3,d,X1,0,[pt,Sn,Pn,Dn,It],[[0,1],[0,1],[0,{[Mt]:ws}],[0,{[o]:Mn}],[0,{[o]:vt}]],2],qg=[3,d,V1,0,[ca],[[()=>gu,
16]]],Xg=[3,d,W1,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],Jg=[3,d,J1,0,[ii,oo,Za,yr,Fc,ar,Io,is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,kc,Pn,Ao,_o,Ro,To,cc,ko,lr,Yi,Ai,Ws,Uo,
bs,Cs,Js,Gs,Vs,Hn,Ei,la,zc,zo,jo,Go,pi,yi,Si],[[()=>fo,16],[2,{[o]:Na}],[0,{[o]:pf}],[0,{[o]:Ti}],[0,{[o]:Vf}],[4,{[o]:oa}],[1,{[o]:Oo}],[0,{[o]:is}],[0,{[o]:Er}],
[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[1,{[o]:Gf}],[0,{[o]:vr}],[0,{
[o]:ai}],[0,{[o]:ci}],[0,{[o]:ui}],[0,{[o]:di}],[0,{[o]:sd}],[0,{[o]:li}],[4,{[o]:lr}],[0,{[o]:Yi}],[0,{[o]:Di}],[0,{[o]:Qs}],[128,{[Ko]:Zo}],[0,{[o]:Ms}],[0,{[o]:Bs}],
[()=>Fs,{[o]:or}],[2,{[o]:ir}],[0,{[o]:xi}],[0,{[o]:zn}],[0,{[o]:nu}],[1,{[o]:zf}],[1,{[o]:Kf}],[0,{[o]:Pi}],[5,{[o]:Ni}],[0,{[o]:ki}],[0,{[o]:Oi}],[1,{[o]:Ii}],
[1,{[o]:vi}]]],Qg=[3,d,Q1,0,[pt,Sn,Lo,Hd,hi,Wd,ba,Pl,Nl,xl,Dl,Ml,Bl,Pn,bs,cr,Cs,Dn,uo,It,oc],[[0,1],[0,1],[0,{[o]:ao}],[4,{[o]:Cc}],[0,{[o]:$o}],[4,{[o]:Ac}],[0,
{[o]:ba}],[0,{[Mt]:Ef}],[0,{[Mt]:bf}],[0,{[Mt]:Cf}],[0,{[Mt]:wf}],[0,{[Mt]:Af}],[6,{[Mt]:_f}],[0,{[Mt]:ws}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[0,{[o]:Mn}],
[1,{[Mt]:Pa}],[0,{[o]:vt}],[0,{[o]:Yc}]],2],Yg=[3,d,Y1,0,[Ca],[[()=>yu,{[Nn]:1,[nt]:Ca}]]],Zg=[3,d,Z1,0,[pt,Sn,Pn,Dn,It],[[0,1],[0,1],[0,{[Mt]:ws}],[0,{[o]:Mn}],
[0,{[o]:vt}]],2],ep=[3,d,nT,{[nt]:hr},[Ta,Pn],[[()=>Br,0],[0,{[o]:vr}]],1],tp=[3,d,rT,0,[pt,Sn,Pn,It,Dn],[[0,1],[0,1],[0,{[Mt]:ws}],[0,{[o]:vt}],[0,{[o]:Mn}]],2],
np=[3,d,sT,0,[ii,Hn],[[()=>fo,16],[0,{[o]:zn}]]],sp=[3,d,oT,0,[pt,Sn,Dn,It],[[0,1],[0,1],[0,{[o]:Mn}],[0,{[o]:vt}]],2],rp=[3,d,cT,0,[da],[[()=>bu,16]]],op=[3,d,
uT,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],ip=[3,d,Ld,0,[cf],[0],1],ap=[3,d,Sc,0,[Ec,_l],[[()=>uu,{[If]:[Of,yf]}],0]],uu=[3,d,Ec,0,[wi,dc,tR,Bo,UP],[[0,{[c2]:1,[nt]:vN}],
0,0,0,0],1],cp=[3,d,lT,0,[ec,cA,aA,nc,Xw],[[0,{[o]:Pf}],[0,{[o]:f2}],[0,{[o]:l2}],[0,{[o]:g2}],[2,{[o]:u2}]]],up=[3,d,fT,0,[pt,It],[[0,1],[0,{[o]:vt}]],1],dp=[3,
d,gT,0,[oo,Za,yr,Fc,Zw,ar,Io,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,is,kc,Pn,Ao,_o,Ro,To,ko,cc,lr,Yi,Ai,Ws,Uo,bs,Cs,Js,Gs,Vs,Hn,Ei,la,zc,zo,jo,Go,pi,yi,Si],[[2,{[o]:Na}],
[0,{[o]:pf}],[0,{[o]:Ti}],[0,{[o]:Vf}],[0,{[o]:d2}],[4,{[o]:oa}],[1,{[o]:Oo}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{
[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[0,{[o]:is}],[1,{[o]:Gf}],[0,{[o]:vr}],[0,{[o]:ai}],[0,{[o]:ci}],[0,{[o]:ui}],[0,{[o]:di}],[0,{[o]:li}],
[0,{[o]:sd}],[4,{[o]:lr}],[0,{[o]:Yi}],[0,{[o]:Di}],[0,{[o]:Qs}],[128,{[Ko]:Zo}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[2,{[o]:ir}],[0,{[o]:xi}],[0,{[o]:zn}],
[0,{[o]:nu}],[1,{[o]:zf}],[1,{[o]:Kf}],[0,{[o]:Pi}],[5,{[o]:Ni}],[0,{[o]:ki}],[0,{[o]:Oi}],[1,{[o]:Ii}],[1,{[o]:vi}]]],lp=[3,d,pT,0,[pt,Sn,Lo,Hd,hi,Wd,ba,Pl,Nl,
xl,Dl,Ml,Bl,Pn,bs,cr,Cs,Dn,uo,It,oc],[[0,1],[0,1],[0,{[o]:ao}],[4,{[o]:Cc}],[0,{[o]:$o}],[4,{[o]:Ac}],[0,{[o]:ba}],[0,{[Mt]:Ef}],[0,{[Mt]:bf}],[0,{[Mt]:Cf}],[0,
{[Mt]:wf}],[0,{[Mt]:Af}],[6,{[Mt]:_f}],[0,{[Mt]:ws}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[0,{[o]:Mn}],[1,{[Mt]:Pa}],[0,{[o]:vt}],[0,{[o]:Yc}]],2],du=[3,
d,bc,0,[oP],[0],1],lu=[3,d,_c,0,[Bo,dc],[0,0]],fu=[3,d,wc,0,[dd,WA,Kd,tk],[()=>im,0,()=>Rp,()=>b0]],fp=[3,d,BT,0,[Yn,Wo],[0,[()=>Br,{[fn]:1,[nt]:ur}]]],Ma=[3,d,
mi,0,[Es,js,SP,Dr],[0,0,[()=>tx,{[fn]:1,[nt]:uf}],[()=>hp,0]],3],hp=[3,d,$T,0,[Yn,ur,oi],[0,()=>ho,[()=>fp,0]]],Ba=[3,d,fi,0,[Qi,bT,Es,vT,sP,Dr,TI],[[()=>mp,0],
2,0,0,()=>Sp,()=>pp,[()=>HN,0]],5],mp=[3,d,ET,0,[Vl],[[()=>yp,0]],1],gp=[3,d,CT,0,[Yl,Hc],[[()=>Uy,{[nt]:Jl}],[()=>By,{[nt]:wa}]]],pp=[3,d,wT,0,[Yn],[0],1],yp=[
3,d,DT,0,[pt,Dd,$w,Yn,mc],[0,0,0,0,[()=>gp,0]],2],Sp=[3,d,MT,0,[yR],[0],1],Ep=[3,d,ea,0,[vo,io],[0,()=>ei],1],bp=[3,d,Vd,0,[vo,Vc,Po,Ci,Ra],[0,0,()=>Mi,0,0],1],
Cp=[3,d,LT,0,[vo,io],[0,()=>ei],1],wp=[3,d,ta,0,[Sa,io],[()=>Ua,()=>ei],1],Ap=[3,d,qd,0,[Vc,Ci,Sa,Po,Ra],[0,0,()=>Ua,()=>Mi,0],3],_p=[3,d,zT,0,[Sa],[()=>Ua],1],
Rp=[3,d,HT,0,[wi],[0]],Tp=[3,d,GT,0,[Bc],[0]],Op=[3,d,CO,0,[bO,gc,Es,Dr],[[0,{[nt]:CA}],[64,{[fn]:1,[nt]:pc}],0,[()=>$a,0]],2],Ip=[3,d,EO,0,[bd,ro,aR],[5,1,2]],
vp=[3,d,qO,0,[js,yr,Bo,Yn,Dr,CP,bI,fl,Uu],[0,()=>Ip,0,0,[()=>Pp,0],[()=>sx,{[fn]:1,[nt]:lf}],[()=>VN,{[fn]:1,[nt]:hl}],()=>l0,()=>bh],1],kp=[3,d,XO,0,[Yn,Wo,Sl,
El],[0,[()=>Br,{[fn]:1,[nt]:ur}],1,1]],Pp=[3,d,JO,0,[Yn,ur,Sl,El,oi],[0,()=>ho,1,1,[()=>kp,0]]],Np=[3,d,nO,{[nt]:sO},[Sr,zs,Ho,Mu],[2,0,0,[()=>PN,{[fn]:1,[nt]:si}]]],
xp=[3,d,rO,0,[pt,zs,It],[[0,1],[0,{[Mt]:Vr}],[0,{[o]:vt}]],1],Dp=[3,d,uO,0,[Sr,zs,Ho,jd],[2,0,0,[()=>UN,{[fn]:1,[nt]:mi}]]],Mp=[3,d,dO,0,[pt,zs,It],[[0,1],[0,{[Mt]:Vr}],
[0,{[o]:vt}]],1],Bp=[3,d,iO,{[nt]:RO},[zs,Ud,Sr,Ho],[0,[()=>FN,{[fn]:1,[nt]:fi}],2,0]],Lp=[3,d,aO,0,[pt,zs,It],[[0,1],[0,{[Mt]:Vr}],[0,{[o]:vt}]],1],$p=[3,d,fO,
{[nt]:TO},[Sr,zs,Ho,Qd],[2,0,0,[()=>zN,{[fn]:1,[nt]:gi}]]],Up=[3,d,hO,0,[pt,zs,It],[[0,1],[0,{[Mt]:Vr}],[0,{[o]:vt}]],1],Fp=[3,d,mO,{[nt]:YT},[sc,fr,zs,Yn],[[()=>aS,
0],()=>kr,0,0]],Hp=[3,d,gO,0,[tI,zs,Yn,nc],[[1,{[Mt]:e2}],[0,{[Mt]:Vr}],[0,{[Mt]:_i}],[0,{[Mt]:KP}]]],Gp=[3,d,yO,{[nt]:ZT},[sc,zs],[[()=>aS,0],0]],zp=[3,d,SO,0,
[zs,sI],[[0,{[Mt]:Vr}],[1,{[Mt]:t2}]]],jp=[3,d,vO,{[nt]:kO},[pt,na,ff,ul,Yn,Gr,SI,rl,Sr,wP,Ji,zr,Hn],[0,0,0,0,0,0,0,1,2,[()=>jN,{[fn]:1,[nt]:FP}],[()=>Ha,{[fn]:1}],
0,[0,{[o]:zn}]]],Vp=[3,d,PO,0,[pt,Gr,zr,na,rl,Yn,ff,It,Dn],[[0,1],[0,{[Mt]:va}],[0,{[Mt]:ka}],[0,{[Mt]:Sf}],[1,{[Mt]:s2}],[0,{[Mt]:_i}],[0,{[Mt]:i2}],[0,{[o]:vt}],
[0,{[o]:Mn}]],1],Wp=[3,d,DO,0,[tA,pt,Sn,ua,zu,Jd,Pw,zs,Ho,Hn],[[()=>NN,0],0,0,[0,{[o]:xa}],0,1,1,0,0,[0,{[o]:zn}]]],Kp=[3,d,MO,0,[pt,Sn,Pn,Jd,zu,zs,Dn,It],[[0,1],
[0,1],[0,{[Mt]:ws}],[1,{[Mt]:ZP}],[0,{[Mt]:WP}],[0,{[Mt]:Vr}],[0,{[o]:Mn}],[0,{[o]:vt}]],2],qp=[3,d,BO,{[nt]:Xd},[Sr,ol,hI,md,co,Yn,Gr,Fo,Ji,zr,Hn],[2,0,0,[()=>dS,
{[fn]:1}],0,0,0,1,[()=>Ha,{[fn]:1}],0,[0,{[o]:zn}]]],Xp=[3,d,LO,0,[pt,Gr,zr,ol,Fo,Yn,Dn,It,xc],[[0,1],[0,{[Mt]:va}],[0,{[Mt]:ka}],[0,{[Mt]:YP}],[1,{[Mt]:Xc}],[0,
{[Mt]:_i}],[0,{[o]:Mn}],[0,{[o]:vt}],[64,{[o]:tu}]],1],Jp=[3,d,UO,{[nt]:Xd},[Sr,md,co,Yn,Gr,Fo,Ji,zr,jT,zs,Ho,zl,Hn],[2,[()=>dS,{[fn]:1}],0,0,0,1,[()=>Ha,{[fn]:1}],
0,1,0,0,0,[0,{[o]:zn}]]],Qp=[3,d,HO,0,[pt,Gr,zr,Fo,Yn,zs,hR,zl,Dn,It,xc],[[0,1],[0,{[Mt]:va}],[0,{[Mt]:ka}],[1,{[Mt]:Xc}],[0,{[Mt]:_i}],[0,{[Mt]:Vr}],[2,{[Mt]:XP}],
[0,{[Mt]:o2}],[0,{[o]:Mn}],[0,{[o]:vt}],[64,{[o]:tu}]],1],Yp=[3,d,FO,{[nt]:YO},[Sr,na,mf,ul,EI,HP,yd,co,Yn,Gr,Fo,Ji,zr,Hn],[2,0,0,0,0,[()=>KN,{[fn]:1,[nt]:GP}],
[()=>MN,{[fn]:1,[nt]:oo}],0,0,0,1,[()=>Ha,{[fn]:1}],0,[0,{[o]:zn}]]],Zp=[3,d,GO,0,[pt,Gr,zr,na,Fo,Yn,mf,It,Dn,xc],[[0,1],[0,{[Mt]:va}],[0,{[Mt]:ka}],[0,{[Mt]:Sf}],
[1,{[Mt]:Xc}],[0,{[Mt]:_i}],[0,{[Mt]:a2}],[0,{[o]:vt}],[0,{[o]:Mn}],[64,{[o]:tu}]],1],e0=[3,d,VO,{[nt]:WO},[Lu,ju,pt,Sn,jr,fa,ll,ia,Sr,ma,_c,fr,Vs,Hn,_n,Xs],[[4,
{[o]:vf}],[0,{[o]:kf}],0,0,0,0,0,1,2,[()=>XN,{[fn]:1,[nt]:ga}],()=>lu,()=>kr,0,[0,{[o]:zn}],0,0]],t0=[3,d,KO,0,[pt,Sn,jr,ia,fa,Dn,It,bs,cr,Cs],[[0,1],[0,1],[0,{
[Mt]:Ri}],[1,{[Mt]:n2}],[0,{[Mt]:r2}],[0,{[o]:Mn}],[0,{[o]:vt}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}]],3],n0=[3,d,_O,0,[wi,co],[0,0]],hu=[3,d,Oc,0,[aP,pP,
rf,af],[0,0,[()=>ex,0],[()=>Vy,0]],2],s0=[3,d,Ic,0,[ta,ea,Ki],[()=>wp,()=>Ep,()=>vh],1],r0=[3,d,Yd,0,[Ed,qd,Vd,Wu],[()=>$m,()=>Ap,()=>bp,()=>kh],1],o0=[3,d,el,0,
[co,Wc],[0,0]],i0=[3,d,Pc,0,[ef],[()=>Ry],1],a0=[3,d,nl,0,[tf],[()=>Ty],1],ei=[3,d,iI,0,[Pk,WT],[0,0],1],c0=[3,d,il,0,[js,dR],[0,()=>Au],1],u0=[3,d,ZO,0,[Yn,Wo,
Gu],[0,[()=>Br,{[fn]:1,[nt]:ur}],0]],La=[3,d,gi,0,[Es,Dr],[0,[()=>hS,0]],1],d0=[3,d,sl,0,[jr,Sn,FT,Vs,fr,_c,_n,Xs],[0,0,4,0,()=>kr,()=>lu,0,0]],l0=[3,d,fl,0,[cl,
dl],[1,1]],f0=[3,d,hl,0,[cl,Vs,dl],[1,0,1]],mu=[3,d,Nc,0,[dP,ik,AO,wd],[[()=>nx,{[fn]:1,[nt]:sf}],[()=>QN,{[fn]:1,[nt]:vl}],[()=>GN,{[fn]:1,[nt]:wA}],()=>zm]],$a=[
3,d,dI,0,[Sn],[[()=>Ay,{[nt]:jk}]]],h0=[3,d,bl,0,[Sn,ar,is,_n,Xs,lo,Vs,fr,Uc],[0,4,0,[64,{[fn]:1}],0,1,0,()=>kr,()=>_u]],m0=[3,d,OI,0,[Sn,Pn,is,OO,lo],[0,0,0,6,
1],1],gu=[3,d,ca,0,[vI,Vo],[0,()=>g0]],pu=[3,d,PI,0,[js],[0]],yu=[3,d,NI,0,[al,vk,oR,_d],[0,5,0,()=>cu]],g0=[3,d,xI,0,[Sd],[()=>cm]],p0=[3,d,LI,0,[uo,lo,Rs,Ts,Os,
vs,ks,Ps,Is,Ns,xs,Ds],[1,1,0,0,0,0,0,0,0,0,0,0]],y0=[3,d,FI,0,[is,_n,Xs,lo,Vs,Sn,Pn,Fd,ar,fr,Uc],[0,[64,{[fn]:1}],0,1,0,0,0,2,4,()=>kr,()=>_u]],S0=[3,d,pl,0,[nP],
[[()=>_y,0]]],Su=[3,d,Dc,0,[dd,Kd],[()=>am,()=>Tp]],kr=[3,d,fr,0,[dc,Bo],[0,0]],Eu=[3,d,aa,0,[bi],[[()=>qN,{[fn]:1,[nt]:Vo}]],1],E0=[3,d,_I,0,[yl],[0],1],b0=[3,
d,kv,0,[],[]],C0=[3,d,ga,0,[uo,ar,is,lo,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds],[1,4,0,1,0,0,0,0,0,0,0,0,0,0]],w0=[3,d,ha,{[nt]:ha},[Iv],[0]],A0=[3,d,Cl,0,[zd],[[2,{[nt]:zd}]]],
_0=[3,d,Tl,0,[Yu,qu,Qu],[1,1,1]],R0=[3,d,vv,0,[Cd],[[()=>_0,{[qc]:1}]]],bu=[3,d,da,0,[Xu,Gd,Ju,$l],[[2,{[nt]:Xu}],[2,{[nt]:Gd}],[2,{[nt]:Ju}],[2,{[nt]:$l}]]],T0=[
3,d,qI,0,[pt,Wi,Qn,_n,It],[[0,1],[()=>ou,{[Nn]:1,[nt]:Wi}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],O0=[3,d,VI,0,[pt,Fr,It,_n],[[0,1],[()=>Ah,{[Nn]:1,[nt]:Fr}],
[0,{[o]:vt}],[0,{[o]:Gn}]],2],I0=[3,d,XI,0,[pt,xr,so,Qn,_n,No,xo,Do,yc,Mo,It],[[0,1],[0,{[o]:qo}],[()=>iu,{[Nn]:1,[nt]:so}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:Xo}],
[0,{[o]:Jo}],[0,{[o]:Qo}],[0,{[o]:Zc}],[0,{[o]:Yo}],[0,{[o]:vt}]],1],v0=[3,d,WI,0,[pt,Es,si,It],[[0,1],[0,{[Mt]:dr}],[()=>Da,{[Nn]:1,[nt]:si}],[0,{[o]:vt}]],3],
k0=[3,d,YI,0,[pt,Xi,Qn,_n,It],[[0,1],[()=>Xh,{[Nn]:1,[nt]:Xi}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],P0=[3,d,ev,0,[pt,_a,Qn,_n,It],[[0,1],[()=>Ru,{[Nn]:1,[nt]:_a}],
[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],N0=[3,d,rv,0,[pt,Es,mi,It],[[0,1],[0,{[Mt]:dr}],[()=>Ma,{[Nn]:1,[nt]:mi}],[0,{[o]:vt}]],3],x0=[3,d,nv,0,[pt,Es,fi,It],
[[0,1],[0,{[Mt]:dr}],[()=>Ba,{[Nn]:1,[nt]:fi}],[0,{[o]:vt}]],3],D0=[3,d,av,0,[jc],[[0,{[o]:ru}]]],M0=[3,d,cv,0,[pt,_n,Tc,It,jc],[[0,1],[0,{[o]:Gn}],[()=>Mh,{[Nn]:1,
[nt]:Tc}],[0,{[o]:vt}],[0,{[o]:ru}]],1],B0=[3,d,uv,0,[pt,qi,Qn,_n,It],[[0,1],[()=>Bh,{[Nn]:1,[nt]:qi}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],L0=[3,d,lv,0,[
pt,Es,gi,It],[[0,1],[0,{[Mt]:dr}],[()=>La,{[Nn]:1,[nt]:gi}],[0,{[o]:vt}]],3],$0=[3,d,hv,0,[pt,Nc,It,Lk],[[0,1],[()=>mu,{[Nn]:1,[nt]:Nc}],[0,{[o]:vt}],[2,{[o]:TN}]],
2],U0=[3,d,gv,0,[pt,aa,Qn,It,_n],[[0,1],[()=>Eu,{[Nn]:1,[nt]:aa}],[0,{[o]:Jn}],[0,{[o]:vt}],[0,{[o]:Gn}]],2],F0=[3,d,yv,0,[pt,Rl,Qn,_n,LA,It],[[0,1],[0,16],[0,{
[o]:Jn}],[0,{[o]:Gn}],[2,{[o]:p2}],[0,{[o]:vt}]],2],H0=[3,d,Cv,0,[pt,ya,Qn,_n,df,It],[[0,1],[()=>wu,{[Nn]:1,[nt]:ya}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:Nf}],[0,
{[o]:vt}]],2],G0=[3,d,bv,0,[pt,Ea,Qn,_n,It],[[0,1],[()=>yy,{[Nn]:1,[nt]:Ea}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],z0=[3,d,Av,0,[pt,hr,Qn,_n,It],[[0,1],[()=>Fa,
{[Nn]:1,[nt]:hr}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],j0=[3,d,Rv,0,[pt,Oa,Qn,_n,vc,It],[[0,1],[()=>rS,{[Nn]:1,[nt]:Oa}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:eu}],
[0,{[o]:vt}]],2],V0=[3,d,Ov,0,[pt,Ia,Qn,_n,It],[[0,1],[()=>oS,{[Nn]:1,[nt]:Ia}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],W0=[3,d,Dv,0,[Hn],[[0,{[o]:zn}]]],K0=[
3,d,Bv,0,[pt,Sn,xr,so,Qn,_n,No,xo,Do,yc,Mo,Dn,Pn,It],[[0,1],[0,1],[0,{[o]:qo}],[()=>iu,{[Nn]:1,[nt]:so}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:Xo}],[0,{[o]:Jo}],[0,
{[o]:Qo}],[0,{[o]:Zc}],[0,{[o]:Yo}],[0,{[o]:Mn}],[0,{[Mt]:ws}],[0,{[o]:vt}]],2],q0=[3,d,Mv,0,[Sn,ri,ua,is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,Ws,Hn],[0,0,[0,{[o]:xa}],
[0,{[o]:is}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[0,{
[o]:Qs}],[0,{[o]:zn}]]],X0=[3,d,Lv,0,[pt,Sn,ri,Hu,Pn,gl,_n,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Qn,Dn,It],[[0,1],[0,1],[0,{[Mt]:Kc}],[()=>fo,16],[0,{[Mt]:ws}],[0,{[o]:jf}],
[0,{[o]:Gn}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Jn}],[0,{
[o]:Mn}],[0,{[o]:vt}]],4],J0=[3,d,zv,0,[Hn],[[0,{[o]:zn}]]],Q0=[3,d,jv,0,[pt,Sn,ra,Dn,Pn,Qn,_n,It],[[0,1],[0,1],[()=>pu,{[Nn]:1,[nt]:ra}],[0,{[o]:Mn}],[0,{[Mt]:ws}],
[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],Y0=[3,d,Fv,0,[Hn],[[0,{[o]:zn}]]],Z0=[3,d,Hv,0,[pt,ca,Dn,df,Qn,_n,It],[[0,1],[()=>gu,{[Nn]:1,[nt]:ca}],[0,{[o]:Mn}],[
0,{[o]:Nf}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],1],ey=[3,d,Vv,0,[yr,is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,Xs,Ws,Pn,bs,Cs,Js,Mr,Gs,lo,Hn],[[0,{[o]:Ti}],[0,{[o]:is}],
[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Wr}],[0,{[o]:Qs}],[0,{
[o]:vr}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}],[1,{[o]:pN}],[0,{[o]:zn}]]],ty=[3,d,Wv,0,[pt,Sn,xr,ii,Ao,_o,Ro,To,Io,Qn,ko,_n,
Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,lr,Lo,hi,No,xo,Do,Mo,VP,Uo,Ws,Vs,Ai,bs,cr,Cs,Js,Mr,Gs,Dn,hr,zo,jo,Go,pi,yi,Si,It],[[0,1],[0,1],[0,{[o]:qo}],[()=>fo,16],[0,{[o]:ai}],
[0,{[o]:ci}],[0,{[o]:ui}],[0,{[o]:di}],[1,{[o]:Oo}],[0,{[o]:Jn}],[0,{[o]:li}],[0,{[o]:Gn}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{
[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[4,{[o]:lr}],[0,{[o]:ao}],[0,{[o]:$o}],[0,{[o]:Xo}],[0,{[o]:Jo}],[0,{[o]:Qo}],[0,{[o]:Yo}],[1,{[o]:IN}],
[128,{[Ko]:Zo}],[0,{[o]:Qs}],[0,{[o]:xi}],[0,{[o]:Di}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[()=>qr,{[o]:Kr}],[2,{[o]:ir}],[0,{[o]:Mn}],
[0,{[o]:su}],[0,{[o]:Pi}],[5,{[o]:Ni}],[0,{[o]:ki}],[0,{[o]:Oi}],[1,{[o]:Ii}],[1,{[o]:vi}],[0,{[o]:vt}]],2],ny=[3,d,Kv,0,[Hn],[[0,{[o]:zn}]]],sy=[3,d,qv,0,[pt,Sn,
Ca,Dn,Pn,tc,Qn,_n,It],[[0,1],[0,1],[()=>yu,{[Nn]:1,[nt]:Ca}],[0,{[o]:Mn}],[0,{[Mt]:ws}],[2,{[o]:Jc}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],ry=[3,d,Qv,0,[Pn],
[[0,{[o]:vr}]]],oy=[3,d,Yv,0,[pt,Sn,hr,Pn,Qn,_n,It,Dn],[[0,1],[0,1],[()=>Fa,{[Nn]:1,[nt]:hr}],[0,{[Mt]:ws}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}],[0,{[o]:Mn}]],
3],iy=[3,d,ek,0,[pt,da,Qn,_n,It],[[0,1],[()=>bu,{[Nn]:1,[nt]:da}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],ay=[3,d,vl,0,[rk,gc,Es,Dr],[[0,{[nt]:ck}],[64,{[fn]:1,
[nt]:pc}],0,[()=>$a,0]],2],Ua=[3,d,Sa,0,[yr,ro],[0,1],1],cy=[3,d,dk,0,[Al],[[21,{[qc]:1}]]],uy=[3,d,Gl,0,[$d,yT,Ol,fk,hk],[0,0,0,0,0]],Cu=[3,d,Mc,0,[$d,Ol],[0,0],
1],dy=[3,d,gk,0,[],[]],ly=[3,d,Sk,0,[pt,Sn,Tk,v_,P_,k_,N_,Uk,Hk,Fk,Gk,VA],[[0,1],[0,1],[0,{[o]:bN}],[0,{[o]:ao}],[0,{[o]:$o}],[4,{[o]:Cc}],[4,{[o]:Ac}],[0,{[o]:CN}],
[0,{[o]:AN}],[6,{[o]:wN}],[6,{[o]:_N}],[0,{[o]:E2,[QP]:1}]],3],fy=[3,d,Ll,0,[js],[0],1],wu=[3,d,ya,0,[pa,bi],[0,[()=>YN,{[fn]:1,[nt]:Vo}]],2],hy=[3,d,Ak,0,[js,Qi,
Bo,nk,Yn,Dr,Ql,Td,pd],[0,()=>Lm,0,1,0,[()=>gy,0],()=>My,()=>jm,()=>Om],2],my=[3,d,Ck,0,[Yn,Wo],[0,[()=>Br,{[fn]:1,[nt]:ur}]]],gy=[3,d,wk,0,[Yn,ur,oi],[0,()=>ho,
[()=>my,0]]],py=[3,d,Hl,0,[js,EP],[0,()=>Au],2],Au=[3,d,Ok,0,[uI],[1]],yy=[3,d,Ea,0,[wl],[0],1],Sy=[3,d,Ul,0,[lR],[2]],Ey=[3,d,pk,0,[Hn,yk],[[0,{[o]:zn}],[0,{[o]:SN}]]],
by=[3,d,Ek,0,[pt,Sn,Pn,$c,Dn,_n,It],[[0,1],[0,1],[0,{[Mt]:ws}],[()=>Cy,{[Nn]:1,[nt]:$c}],[0,{[o]:Mn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],Cy=[3,d,$c,0,[ro,Ld,wi,cf,eR,
ql,pl],[1,()=>ip,0,0,0,()=>ky,[()=>S0,0]]],_u=[3,d,Uc,0,[xT,uk],[2,4]],wy=[3,d,Fl,0,[Gl,hd],[()=>uy,()=>zh],1],Ay=[3,d,zk,0,[gR],[[()=>$N,{[fn]:1,[nt]:xd}]]],_y=[
3,d,Vk,0,[dA,Yn,mc,lA,Hr,hr,hf,Vs],[0,0,[()=>Um,0],0,[()=>Ga,0],[()=>Fa,0],[()=>rx,0],0],2],Ry=[3,d,ef,0,[Gc,Ci],[0,0],2],Ty=[3,d,tf,0,[Gc,Ci,Ra,of],[0,0,0,0],4],
Oy=[3,d,Xl,0,[rP,vd],[1,1]],Iy=[3,d,Xk,0,[Al],[[()=>gS,16]]],vy=[3,d,Jk,0,[pt,Sn,Pd,Id,wc,Dc,bs,cr,Cs,Ul,Xl,It],[[0,1],[0,1],0,0,()=>fu,()=>Su,[0,{[o]:Ms}],[()=>gr,
{[o]:mr}],[0,{[o]:Bs}],()=>Sy,()=>Oy,[0,{[o]:vt}]],6],ky=[3,d,ql,0,[wc,Id,Pd,Dc],[()=>fu,0,0,()=>Su],4],Py=[3,d,Yk,0,[Qk,JT],[0,[()=>Fs,0]],1],Ru=[3,d,_a,0,[bi],
[[()=>ZN,{[fn]:1,[nt]:Vo}]],1],Ny=[3,d,eP,0,[Yw,Gs,Ku],[[()=>Py,0],2,[()=>Nh,0]]],xy=[3,d,Mk,0,[Fu,jl,Zl,yr],[[0,{[nt]:Fu}],[()=>Eh,{[nt]:jl}],[()=>Eh,{[nt]:Zl}],
[4,{[nt]:yr}]],4],Dy=[3,d,Aa,{[nt]:Aa},[],[]],My=[3,d,Ql,0,[Kl,Ll],[()=>Ly,()=>fy]],By=[3,d,Hc,{[nt]:wa},[VT],[[()=>Fs,0]],1],Ly=[3,d,Kl,0,[js],[0],1],$y=[3,d,Zk,
{[nt]:wa},[qT,Gs],[[()=>kN,0],2],1],Uy=[3,d,Yl,{[nt]:Jl},[],[]],Fy=[3,d,nf,0,[Yu,qu,Qu],[1,1,1]],Hy=[3,d,$k,0,[Cd],[[()=>Fy,{[qc]:1}]]],Gy=[3,d,Wl,0,[O_],[()=>zy]],
zy=[3,d,xk,0,[UI,Qi],[0,()=>Th],2],ho=[3,d,ur,0,[Sn,Wc],[0,0],2],Fa=[3,d,hr,0,[Ta],[[()=>Br,0]],1],jy=[3,d,fP,0,[Ec,_l],[[()=>uu,{[If]:[Of,yf]}],0]],Vy=[3,d,af,
0,[Aa,ha],[[()=>Dy,{[nt]:Aa}],[()=>w0,{[nt]:ha}]]],Wy=[3,d,uf,0,[ro,Vu],[1,0],2],Ky=[3,d,sf,0,[iP,gc,Es,Dr],[[0,{[nt]:bP}],[64,{[fn]:1,[nt]:pc}],0,[()=>$a,0]],2],
qy=[3,d,lf,0,[bd,ro,Vs],[5,1,0]],Xy=[3,d,_P,0,[pt,Ki,Qn,_n,It],[[0,1],[()=>Ph,{[Nn]:1,[nt]:Ki}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],Jy=[3,d,TP,0,[pt,ea,Qn,
_n,It],[[0,1],[()=>Cp,{[Nn]:1,[nt]:ea}],[0,{[o]:Jn}],[0,{[o]:Gn}],[0,{[o]:vt}]],2],Qy=[3,d,IP,0,[pt,ta,Qn,_n,It],[[0,1],[()=>_p,{[Nn]:1,[nt]:ta}],[0,{[o]:Jn}],[
0,{[o]:Gn}],[0,{[o]:vt}]],2],Yy=[3,d,PP,0,[pt,Sn,ml,Pn,Dn,It,Qn,_n],[[0,1],[0,1],[()=>mS,16],[0,{[Mt]:ws}],[0,{[o]:Mn}],[0,{[o]:vt}],[0,{[o]:Jn}],[0,{[o]:Gn}]],
3],Zy=[3,d,NP,0,[Hn],[[0,{[o]:zn}]]],eS=[3,d,MP,0,[ld,nd,Ws,bs,Cs,Js,Gs,Hn],[[0,{[o]:Hf}],[()=>qh,16],[0,{[o]:Qs}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[
2,{[o]:ir}],[0,{[o]:zn}]]],tS=[3,d,BP,0,[pt,fd,Sn,uo,jr,rd,od,id,ad,FA,bs,cr,Cs,cd,uc,ud,Dn,It,Od],[[0,1],[0,{[o]:xf}],[0,1],[1,{[Mt]:Pa}],[0,{[Mt]:Ri}],[0,{[o]:Df}],
[4,{[o]:Mf}],[0,{[o]:Bf}],[4,{[o]:Lf}],[0,{[o]:S2}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],[0,{[o]:Bs}],[0,{[o]:$f}],[()=>Sh,{[o]:Uf}],[0,{[o]:Ff}],[0,{[o]:Mn}],[0,{[o]:vt}],
[0,{[o]:Wf}]],5],nS=[3,d,LP,0,[Ws,is,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,bs,Cs,Js,Gs,Hn],[[0,{[o]:Qs}],[0,{[o]:is}],[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],
[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Ms}],[0,{[o]:Bs}],[()=>Fs,{[o]:or}],[2,{[o]:ir}],[0,{[o]:zn}]]],sS=[3,d,$P,
0,[pt,Sn,uo,jr,ii,Io,Qn,_n,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,bs,cr,Cs,Dn,It],[[0,1],[0,1],[1,{[Mt]:Pa}],[0,{[Mt]:Ri}],[()=>fo,16],[1,{[o]:Oo}],[0,{[o]:Jn}],[0,{[o]:Gn}],
[0,{[o]:Er}],[0,{[o]:br}],[0,{[o]:Cr}],[0,{[o]:Ar}],[0,{[o]:_r}],[0,{[o]:Rr}],[0,{[o]:wr}],[0,{[o]:Tr}],[0,{[o]:Or}],[0,{[o]:Ir}],[0,{[o]:Ms}],[()=>gr,{[o]:mr}],
[0,{[o]:Bs}],[0,{[o]:Mn}],[0,{[o]:vt}]],4],rS=[3,d,Oa,0,[tl,js],[[0,{[nt]:Zd}],0]],oS=[3,d,Ia,0,[fc,bc,Mc,Lc],[()=>au,()=>du,()=>Cu,[()=>lS,0]]],iS=[3,d,jP,0,[Rk,
Ik,ii,Bk,Ad,Rd,Za,Ao,_o,Ro,To,Io,cc,ko,Rs,Ts,Os,vs,ks,Ps,Is,Ns,xs,Ds,oo,is,lr,yr,ar,kc,Uo,zo,Go,jo,la,Ei,Hn,Fc,Ws,bs,Js,Cs,Vs,zc,Pn,Gs],[[0,{[JP]:1,[o]:EN}],[0,
{[o]:RN}],[()=>fo,16],[1,{[o]:iN}],[0,{[o]:b2}],[0,{[o]:C2}],[0,{[o]:P2}],[0,{[o]:w2}],[0,{[o]:A2}],[0,{[o]:_2}],[0,{[o]:R2}],[1,{[o]:Oo}],[0,{[o]:T2}],[0,{[o]:O2}],
[0,{[o]:N2}],[0,{[o]:x2}],[0,{[o]:D2}],[0,{[o]:B2}],[0,{[o]:L2}],[0,{[o]:$2}],[0,{[o]:M2}],[0,{[o]:U2}],[0,{[o]:F2}],[0,{[o]:H2}],[2,{[o]:G2}],[0,{[o]:I2}],[4,{
[o]:v2}],[0,{[o]:z2}],[4,{[o]:k2}],[1,{[o]:j2}],[128,{[Ko]:Zo}],[0,{[o]:K2}],[0,{[o]:W2}],[5,{[o]:q2}],[1,{[o]:V2}],[0,{[o]:Q2}],[0,{[o]:J2}],[0,{[o]:X2}],[0,{[o]:Z2}],
[0,{[o]:nN}],[()=>Fs,{[o]:eN}],[0,{[o]:sN}],[0,{[o]:Y2}],[1,{[o]:rN}],[0,{[o]:oN}],[2,{[o]:tN}]],2],An="unit",PN=[1,d,Mu,0,[()=>Da,0]],NN=[1,d,Uw,0,[()=>Ih,{[nt]:$u}]],
aS=[1,d,sc,0,[()=>xh,{[nt]:pt}]],Ha=[1,d,DA,0,()=>$h],xN=[1,d,MA,0,()=>Fh],cS=[1,d,ic,0,[()=>Jh,0]],DN=[1,d,W_,0,()=>Rm],MN=[1,d,yd,0,()=>Tm],BN=[1,d,cR,0,[0,{[nt]:hc}]],
LN=[1,d,kd,0,()=>Gm],$N=[1,d,mR,0,()=>Vm],Ga=[1,d,Zi,0,[()=>ap,{[nt]:Sc}]],UN=[1,d,jd,0,[()=>Ma,0]],FN=[1,d,Ud,0,[()=>Ba,0]],HN=[1,d,OT,0,[0,{[nt]:pR}]],GN=[1,d,
wO,0,[()=>Op,0]],uS=[1,d,QO,0,[()=>vp,0]],zN=[1,d,Qd,0,[()=>La,0]],jN=[1,d,aI,0,()=>d0],VN=[1,d,CI,0,()=>f0],WN=[1,d,II,0,()=>m0],dS=[1,d,DI,0,[()=>h0,0]],KN=[1,
d,HI,0,[()=>y0,0]],qN=[1,d,RI,0,()=>E0],XN=[1,d,ma,0,()=>C0],JN=[1,d,Pv,0,()=>p0],QN=[1,d,ok,0,[()=>ay,0]],YN=[1,d,_k,0,[()=>hy,0]],lS=[1,d,Lc,0,[()=>wy,{[nt]:Fl}]],
ZN=[1,d,tP,0,[()=>Ny,0]],Br=[1,d,Ta,0,[()=>ho,{[nt]:ur}]],ex=[1,d,rf,0,[()=>jy,{[nt]:Sc}]],tx=[1,d,hP,0,()=>Wy],nx=[1,d,uP,0,[()=>Ky,0]],sx=[1,d,mP,0,()=>qy],rx=[
1,d,hf,0,[()=>o0,{[nt]:el}]],fS=[4,d,Mw,0,[Yn,ur,oi],[0,()=>ho,[()=>Rh,0]]],hS=[4,d,rI,0,[Yn,ur,Gu,oi],[0,()=>ho,0,[()=>u0,0]]],mS=[4,d,ml,0,[Hc],[[()=>$y,{[nt]:wa}]]],
gS=[4,d,qk,{[Tf]:1},[kk,nf,Tl,XA,vd],[[()=>cy,0],[()=>Hy,0],[()=>R0,0],()=>jh,()=>Hm]],pS=[9,d,Gw,{[Rt]:["DELETE","/{Key+}?x-id=AbortMultipartUpload",204]},()=>wh,
()=>Ch],yS=[9,d,ed,{[Rt]:["POST","/{Key+}",200]},()=>Gh,()=>Hh],SS=[9,d,kA,{[Rt]:["PUT","/{Key+}?x-id=CopyObject",200]},()=>Wh,()=>Vh],ES=[9,d,fA,{[Rt]:["PUT","\
/",200]},()=>tm,()=>em],bS=[9,d,hA,{[$n]:"-",[Rt]:["POST","/?metadataConfiguration",200]},()=>Yh,()=>An],CS=[9,d,gA,{[$n]:"-",[Rt]:["POST","/?metadataTable",200]},
()=>Zh,()=>An],wS=[9,d,vA,{[Rt]:["POST","/{Key+}?uploads",200]},()=>sm,()=>nm],AS=[9,d,jA,{[Rt]:["GET","/?session",200]},()=>om,()=>rm],_S=[9,d,QA,{[Rt]:["DELET\
E","/",204]},()=>wm,()=>An],RS=[9,d,YA,{[Rt]:["DELETE","/?analytics",204]},()=>dm,()=>An],TS=[9,d,e_,{[Rt]:["DELETE","/?cors",204]},()=>lm,()=>An],OS=[9,d,n_,{[Rt]:[
"DELETE","/?encryption",204]},()=>fm,()=>An],IS=[9,d,i_,{[Rt]:["DELETE","/?intelligent-tiering",204]},()=>hm,()=>An],vS=[9,d,r_,{[Rt]:["DELETE","/?inventory",204]},
()=>mm,()=>An],kS=[9,d,c_,{[Rt]:["DELETE","/?lifecycle",204]},()=>gm,()=>An],PS=[9,d,d_,{[Rt]:["DELETE","/?metadataConfiguration",204]},()=>pm,()=>An],NS=[9,d,m_,
{[Rt]:["DELETE","/?metadataTable",204]},()=>ym,()=>An],xS=[9,d,h_,{[Rt]:["DELETE","/?metrics",204]},()=>Sm,()=>An],DS=[9,d,p_,{[Rt]:["DELETE","/?ownershipContro\
ls",204]},()=>Em,()=>An],MS=[9,d,S_,{[Rt]:["DELETE","/?policy",204]},()=>bm,()=>An],BS=[9,d,w_,{[Rt]:["DELETE","/?replication",204]},()=>Cm,()=>An],LS=[9,d,A_,{
[Rt]:["DELETE","/?tagging",204]},()=>Am,()=>An],$S=[9,d,R_,{[Rt]:["DELETE","/?website",204]},()=>_m,()=>An],US=[9,d,K_,{[Rt]:["DELETE","/{Key+}?x-id=DeleteObjec\
t",204]},()=>Pm,()=>km],FS=[9,d,B_,{[Rt]:["DELETE","/{Key+}?annotation",204]},()=>vm,()=>Im],HS=[9,d,q_,{[$n]:"-",[Rt]:["POST","/?delete",200]},()=>xm,()=>Nm],GS=[
9,d,z_,{[Rt]:["DELETE","/{Key+}?tagging",204]},()=>Mm,()=>Dm],zS=[9,d,X_,{[Rt]:["DELETE","/?publicAccessBlock",204]},()=>Bm,()=>An],jS=[9,d,SR,{[Rt]:["GET","/?a\
bac",200]},()=>Km,()=>Wm],VS=[9,d,ER,{[Rt]:["GET","/?accelerate",200]},()=>Xm,()=>qm],WS=[9,d,vR,{[Rt]:["GET","/?acl",200]},()=>Qm,()=>Jm],KS=[9,d,_R,{[Rt]:["GE\
T","/?analytics&x-id=GetBucketAnalyticsConfiguration",200]},()=>Zm,()=>Ym],qS=[9,d,kR,{[Rt]:["GET","/?cors",200]},()=>tg,()=>eg],XS=[9,d,xR,{[Rt]:["GET","/?encr\
yption",200]},()=>sg,()=>ng],JS=[9,d,UR,{[Rt]:["GET","/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration",200]},()=>og,()=>rg],QS=[9,d,BR,{[Rt]:[
"GET","/?inventory&x-id=GetBucketInventoryConfiguration",200]},()=>ag,()=>ig],YS=[9,d,zR,{[Rt]:["GET","/?lifecycle",200]},()=>ug,()=>cg],ZS=[9,d,GR,{[Rt]:["GET",
"/?location",200]},()=>lg,()=>dg],eE=[9,d,JR,{[Rt]:["GET","/?logging",200]},()=>hg,()=>fg],tE=[9,d,QR,{[Rt]:["GET","/?metadataConfiguration",200]},()=>gg,()=>mg],
nE=[9,d,s1,{[Rt]:["GET","/?metadataTable",200]},()=>Sg,()=>yg],sE=[9,d,n1,{[Rt]:["GET","/?metrics&x-id=GetBucketMetricsConfiguration",200]},()=>Cg,()=>bg],rE=[9,
d,i1,{[Rt]:["GET","/?notification",200]},()=>wg,()=>mu],oE=[9,d,c1,{[Rt]:["GET","/?ownershipControls",200]},()=>_g,()=>Ag],iE=[9,d,l1,{[Rt]:["GET","/?policy",200]},
()=>Tg,()=>Rg],aE=[9,d,m1,{[Rt]:["GET","/?policyStatus",200]},()=>Ig,()=>Og],cE=[9,d,y1,{[Rt]:["GET","/?replication",200]},()=>kg,()=>vg],uE=[9,d,E1,{[Rt]:["GET",
"/?requestPayment",200]},()=>Ng,()=>Pg],dE=[9,d,A1,{[Rt]:["GET","/?tagging",200]},()=>Dg,()=>xg],lE=[9,d,T1,{[Rt]:["GET","/?versioning",200]},()=>Bg,()=>Mg],fE=[
9,d,v1,{[Rt]:["GET","/?website",200]},()=>$g,()=>Lg],hE=[9,d,N1,{[$n]:"-",[Rt]:["GET","/{Key+}?x-id=GetObject",200]},()=>Qg,()=>Jg],mE=[9,d,x1,{[Rt]:["GET","/{K\
ey+}?acl",200]},()=>Fg,()=>Ug],gE=[9,d,G1,{[$n]:"-",[Rt]:["GET","/{Key+}?annotation&x-id=GetObjectAnnotation",200]},()=>Gg,()=>Hg],pE=[9,d,z1,{[Rt]:["GET","/{Ke\
y+}?attributes",200]},()=>Vg,()=>zg],yE=[9,d,K1,{[Rt]:["GET","/{Key+}?legal-hold",200]},()=>Kg,()=>Wg],SE=[9,d,j1,{[Rt]:["GET","/?object-lock",200]},()=>Xg,()=>qg],
EE=[9,d,eT,{[Rt]:["GET","/{Key+}?retention",200]},()=>Zg,()=>Yg],bE=[9,d,tT,{[Rt]:["GET","/{Key+}?tagging",200]},()=>tp,()=>ep],CE=[9,d,iT,{[Rt]:["GET","/{Key+}\
?torrent",200]},()=>sp,()=>np],wE=[9,d,aT,{[Rt]:["GET","/?publicAccessBlock",200]},()=>op,()=>rp],AE=[9,d,dT,{[Rt]:["HEAD","/",200]},()=>up,()=>cp],_E=[9,d,mT,{
[Rt]:["HEAD","/{Key+}",200]},()=>lp,()=>dp],RE=[9,d,tO,{[Rt]:["GET","/?analytics&x-id=ListBucketAnalyticsConfigurations",200]},()=>xp,()=>Np],TE=[9,d,cO,{[Rt]:[
"GET","/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations",200]},()=>Mp,()=>Dp],OE=[9,d,oO,{[Rt]:["GET","/?inventory&x-id=ListBucketInventory\
Configurations",200]},()=>Lp,()=>Bp],IE=[9,d,lO,{[Rt]:["GET","/?metrics&x-id=ListBucketMetricsConfigurations",200]},()=>Up,()=>$p],vE=[9,d,eO,{[Rt]:["GET","/?x-\
id=ListBuckets",200]},()=>Hp,()=>Fp],kE=[9,d,pO,{[Rt]:["GET","/?x-id=ListDirectoryBuckets",200]},()=>zp,()=>Gp],PE=[9,d,IO,{[Rt]:["GET","/?uploads",200]},()=>Vp,
()=>jp],NE=[9,d,xO,{[Rt]:["GET","/{Key+}?annotation&x-id=ListObjectAnnotations",200]},()=>Kp,()=>Wp],xE=[9,d,NO,{[Rt]:["GET","/",200]},()=>Xp,()=>qp],DE=[9,d,$O,
{[Rt]:["GET","/?list-type=2",200]},()=>Qp,()=>Jp],ME=[9,d,zO,{[Rt]:["GET","/?versions",200]},()=>Zp,()=>Yp],BE=[9,d,jO,{[Rt]:["GET","/{Key+}?x-id=ListParts",200]},
()=>t0,()=>e0],LE=[9,d,zI,{[$n]:"-",[Rt]:["PUT","/?abac",200]},()=>T0,()=>An],$E=[9,d,jI,{[$n]:"-",[Rt]:["PUT","/?accelerate",200]},()=>O0,()=>An],UE=[9,d,JI,{[$n]:"\
-",[Rt]:["PUT","/?acl",200]},()=>I0,()=>An],FE=[9,d,KI,{[Rt]:["PUT","/?analytics",200]},()=>v0,()=>An],HE=[9,d,QI,{[$n]:"-",[Rt]:["PUT","/?cors",200]},()=>k0,()=>An],
GE=[9,d,ZI,{[$n]:"-",[Rt]:["PUT","/?encryption",200]},()=>P0,()=>An],zE=[9,d,sv,{[Rt]:["PUT","/?intelligent-tiering",200]},()=>N0,()=>An],jE=[9,d,tv,{[Rt]:["PUT",
"/?inventory",200]},()=>x0,()=>An],VE=[9,d,iv,{[$n]:"-",[Rt]:["PUT","/?lifecycle",200]},()=>M0,()=>D0],WE=[9,d,ov,{[$n]:"-",[Rt]:["PUT","/?logging",200]},()=>B0,
()=>An],KE=[9,d,dv,{[Rt]:["PUT","/?metrics",200]},()=>L0,()=>An],qE=[9,d,fv,{[Rt]:["PUT","/?notification",200]},()=>$0,()=>An],XE=[9,d,mv,{[$n]:"-",[Rt]:["PUT",
"/?ownershipControls",200]},()=>U0,()=>An],JE=[9,d,pv,{[$n]:"-",[Rt]:["PUT","/?policy",200]},()=>F0,()=>An],QE=[9,d,Sv,{[$n]:"-",[Rt]:["PUT","/?replication",200]},
()=>H0,()=>An],YE=[9,d,Ev,{[$n]:"-",[Rt]:["PUT","/?requestPayment",200]},()=>G0,()=>An],ZE=[9,d,wv,{[$n]:"-",[Rt]:["PUT","/?tagging",200]},()=>z0,()=>An],eb=[9,
d,_v,{[$n]:"-",[Rt]:["PUT","/?versioning",200]},()=>j0,()=>An],tb=[9,d,Tv,{[$n]:"-",[Rt]:["PUT","/?website",200]},()=>V0,()=>An],nb=[9,d,Nv,{[$n]:"-",[Rt]:["PUT",
"/{Key+}?x-id=PutObject",200]},()=>ty,()=>ey],sb=[9,d,xv,{[$n]:"-",[Rt]:["PUT","/{Key+}?acl",200]},()=>K0,()=>W0],rb=[9,d,$v,{[$n]:"-",[Rt]:["PUT","/{Key+}?anno\
tation",200]},()=>X0,()=>q0],ob=[9,d,Gv,{[$n]:"-",[Rt]:["PUT","/{Key+}?legal-hold",200]},()=>Q0,()=>J0],ib=[9,d,Uv,{[$n]:"-",[Rt]:["PUT","/?object-lock",200]},()=>Z0,
()=>Y0],ab=[9,d,Xv,{[$n]:"-",[Rt]:["PUT","/{Key+}?retention",200]},()=>sy,()=>ny],cb=[9,d,Jv,{[$n]:"-",[Rt]:["PUT","/{Key+}?tagging",200]},()=>oy,()=>ry],ub=[9,
d,Zv,{[$n]:"-",[Rt]:["PUT","/?publicAccessBlock",200]},()=>iy,()=>An],db=[9,d,mk,{[Rt]:["PUT","/{Key+}?renameObject",200]},()=>ly,()=>dy],lb=[9,d,bk,{[$n]:"-",[Rt]:[
"POST","/{Key+}?restore",200]},()=>by,()=>Ey],fb=[9,d,Kk,{[Rt]:["POST","/{Key+}?select&select-type=2",200]},()=>vy,()=>Iy],hb=[9,d,AP,{[$n]:"-",[Rt]:["PUT","/?m\
etadataAnnotationTable",200]},()=>Xy,()=>An],mb=[9,d,RP,{[$n]:"-",[Rt]:["PUT","/?metadataInventoryTable",200]},()=>Jy,()=>An],gb=[9,d,OP,{[$n]:"-",[Rt]:["PUT","\
/?metadataJournalTable",200]},()=>Qy,()=>An],pb=[9,d,kP,{[$n]:"-",[Rt]:["PUT","/{Key+}?encryption",200]},()=>Yy,()=>Zy],yb=[9,d,xP,{[$n]:"-",[Rt]:["PUT","/{Key+\
}?x-id=UploadPart",200]},()=>sS,()=>nS],Sb=[9,d,DP,{[Rt]:["PUT","/{Key+}?x-id=UploadPartCopy",200]},()=>tS,()=>eS],Eb=[9,d,zP,{[qP]:["{RequestRoute}."],[Rt]:["P\
OST","/WriteGetObjectResponse",200]},()=>iS,()=>An];class Tu extends bt(ni,hn,"CreateSession",AS){static{e(this,"CreateSessionCommand")}}var ox="3.1168.0",ix={version:ox};
const ax=e(K=>({apiVersion:"2006-03-01",base64Decoder:K?.base64Decoder??vn,base64Encoder:K?.base64Encoder??tn,disableHostPrefix:K?.disableHostPrefix??!1,endpointProvider:K?.
endpointProvider??pn,extensions:K?.extensions??[],getAwsChunkedEncodingStream:K?.getAwsChunkedEncodingStream??Wt,httpAuthSchemeProvider:K?.httpAuthSchemeProvider??
Qr,httpAuthSchemes:K?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e(St=>St.getIdentityProvider("aws.auth#sigv4"),"identityProvider"),signer:new k},
{schemeId:"aws.auth#sigv4a",identityProvider:e(St=>St.getIdentityProvider("aws.auth#sigv4a"),"identityProvider"),signer:new W}],logger:K?.logger??new re,md5:K?.
md5??mt,protocol:K?.protocol??we,protocolSettings:K?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:yh,xmlNamespace:"http://s3.amazo\
naws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:K?.sdkStreamMixin??dn,serviceId:K?.serviceId??"S3",sha1:K?.sha1??Nt,sha256:K?.
sha256??He,signerConstructor:K?.signerConstructor??Me,signingEscapePath:K?.signingEscapePath??!1,urlParser:K?.urlParser??m,useArnRegion:K?.useArnRegion??void 0,
utf8Decoder:K?.utf8Decoder??ln,utf8Encoder:K?.utf8Encoder??Qt}),"getRuntimeConfig$1"),cx=e(K=>{F(process.version);const St=X(K),xt=e(()=>St().then(qe),"defaultC\
onfigProvider"),un=ax(K);Ne(process.version);const ts={profile:K?.profile,logger:un.logger};return{...un,...K,runtime:"node",defaultsMode:St,authSchemePreference:K?.
authSchemePreference??Z(ae,ts),bodyLengthChecker:K?.bodyLengthChecker??fe,credentialDefaultProvider:K?.credentialDefaultProvider??Be,defaultUserAgentProvider:K?.
defaultUserAgentProvider??ze({serviceId:un.serviceId,clientVersion:ix.version}),disableS3ExpressSessionAuth:K?.disableS3ExpressSessionAuth??Z(le,ts),eventStreamSerdeProvider:K?.
eventStreamSerdeProvider??T,maxAttempts:K?.maxAttempts??Z(ve,K),region:K?.region??Z(Qe,{...Ot,...ts}),requestChecksumCalculation:K?.requestChecksumCalculation??
Z(L,ts),requestHandler:st.create(K?.requestHandler??xt),responseChecksumValidation:K?.responseChecksumValidation??Z(et,ts),retryMode:K?.retryMode??Z({...te,default:e(
async()=>(await xt()).retryMode||pe,"default")},K),sigv4aSigningRegionSet:K?.sigv4aSigningRegionSet??Z(Y,ts),streamCollector:K?.streamCollector??yt,streamHasher:K?.
streamHasher??Et,useArnRegion:K?.useArnRegion??Z(it,ts),useDualstackEndpoint:K?.useDualstackEndpoint??Z(Ze,ts),useFipsEndpoint:K?.useFipsEndpoint??Z(Ie,ts),userAgentAppId:K?.
userAgentAppId??Z(at,ts)}},"getRuntimeConfig"),ux=e(K=>{const St=K.httpAuthSchemes;let xt=K.httpAuthSchemeProvider,un=K.credentials;return{setHttpAuthScheme(ts){
const Xr=St.findIndex(Lr=>Lr.schemeId===ts.schemeId);Xr===-1?St.push(ts):St.splice(Xr,1,ts)},httpAuthSchemes(){return St},setHttpAuthSchemeProvider(ts){xt=ts},httpAuthSchemeProvider(){
return xt},setCredentials(ts){un=ts},credentials(){return un}}},"getHttpAuthExtensionConfiguration"),dx=e(K=>({httpAuthSchemes:K.httpAuthSchemes(),httpAuthSchemeProvider:K.
httpAuthSchemeProvider(),credentials:K.credentials()}),"resolveHttpAuthRuntimeConfig"),lx=e((K,St)=>{const xt=Object.assign(We(K),Je(K),B(K),ux(K));return St.forEach(
un=>un.configure(xt)),Object.assign(K,Se(xt),Pt(xt),U(xt),dx(xt))},"resolveRuntimeExtensions");class mo extends De{static{e(this,"S3Client")}config;constructor(...[
St]){const xt=cx(St||{});super(xt),this.initConfig=xt;const un=$i(xt),ts=A(un),Xr=Te(ts),Lr=ce(Xr),Va=Ct(Lr),Nu=u(Va),Bi=b(Nu),xu=f(Bi),Du=Nr(xu),go=be(Du,{session:[
()=>this,Tu]}),po=lx(go,St?.extensions||[]);this.config=po,this.middlewareStack.use(ne(this.config)),this.middlewareStack.use(c(this.config)),this.middlewareStack.
use(Q(this.config)),this.middlewareStack.use(me(this.config)),this.middlewareStack.use(i(this.config)),this.middlewareStack.use($(this.config)),this.middlewareStack.
use(P(this.config)),this.middlewareStack.use(Ke(this.config,{httpAuthSchemeParametersProvider:Ys,identityProviderConfigProvider:e(async Li=>new Ce({"aws.auth#si\
gv4":Li.credentials,"aws.auth#sigv4a":Li.credentials}),"identityProviderConfigProvider")})),this.middlewareStack.use(x(this.config)),this.middlewareStack.use(he(
this.config)),this.middlewareStack.use($e(this.config)),this.middlewareStack.use(Fe(this.config)),this.middlewareStack.use(ft(this.config)),this.middlewareStack.
use(tt(this.config))}destroy(){super.destroy()}}class bb extends bt($s,hn,"AbortMultipartUpload",pS){static{e(this,"AbortMultipartUploadCommand")}}class Cb extends bt(
$s,$r,"CompleteMultipartUpload",yS){static{e(this,"CompleteMultipartUploadCommand")}}class wb extends bt(ti,$r,"CopyObject",SS){static{e(this,"CopyObjectCommand")}}
class Ab extends bt(Ui,Qa,"CreateBucket",ES){static{e(this,"CreateBucketCommand")}}class _b extends bt(Vt,Ss,"CreateBucketMetadataConfiguration",bS){static{e(this,
"CreateBucketMetadataConfigurationCommand")}}class Rb extends bt(Vt,Ss,"CreateBucketMetadataTableConfiguration",CS){static{e(this,"CreateBucketMetadataTableConf\
igurationCommand")}}class Tb extends bt($s,$r,"CreateMultipartUpload",wS){static{e(this,"CreateMultipartUploadCommand")}}class Ob extends bt(Vt,es,"DeleteBucket\
AnalyticsConfiguration",RS){static{e(this,"DeleteBucketAnalyticsConfigurationCommand")}}class Ib extends bt(Vt,es,"DeleteBucket",_S){static{e(this,"DeleteBucket\
Command")}}class vb extends bt(Vt,es,"DeleteBucketCors",TS){static{e(this,"DeleteBucketCorsCommand")}}class kb extends bt(Vt,es,"DeleteBucketEncryption",OS){static{
e(this,"DeleteBucketEncryptionCommand")}}class Pb extends bt(Vt,es,"DeleteBucketIntelligentTieringConfiguration",IS){static{e(this,"DeleteBucketIntelligentTieri\
ngConfigurationCommand")}}class Nb extends bt(Vt,es,"DeleteBucketInventoryConfiguration",vS){static{e(this,"DeleteBucketInventoryConfigurationCommand")}}class xb extends bt(
Vt,es,"DeleteBucketLifecycle",kS){static{e(this,"DeleteBucketLifecycleCommand")}}class Db extends bt(Vt,es,"DeleteBucketMetadataConfiguration",PS){static{e(this,
"DeleteBucketMetadataConfigurationCommand")}}class Mb extends bt(Vt,es,"DeleteBucketMetadataTableConfiguration",NS){static{e(this,"DeleteBucketMetadataTableConf\
igurationCommand")}}class Bb extends bt(Vt,es,"DeleteBucketMetricsConfiguration",xS){static{e(this,"DeleteBucketMetricsConfigurationCommand")}}class Lb extends bt(
Vt,es,"DeleteBucketOwnershipControls",DS){static{e(this,"DeleteBucketOwnershipControlsCommand")}}class $b extends bt(Vt,es,"DeleteBucketPolicy",MS){static{e(this,
"DeleteBucketPolicyCommand")}}class Ub extends bt(Vt,es,"DeleteBucketReplication",BS){static{e(this,"DeleteBucketReplicationCommand")}}class Fb extends bt(Vt,es,
"DeleteBucketTagging",LS){static{e(this,"DeleteBucketTaggingCommand")}}class Hb extends bt(Vt,es,"DeleteBucketWebsite",$S){static{e(this,"DeleteBucketWebsiteCom\
mand")}}class Gb extends bt(os,hn,"DeleteObjectAnnotation",FS){static{e(this,"DeleteObjectAnnotationCommand")}}class zb extends bt($s,hn,"DeleteObject",US){static{
e(this,"DeleteObjectCommand")}}class jb extends bt(os,sr,"DeleteObjects",HS){static{e(this,"DeleteObjectsCommand")}}class Vb extends bt(os,hn,"DeleteObjectTaggi\
ng",GS){static{e(this,"DeleteObjectTaggingCommand")}}class Wb extends bt(Vt,es,"DeletePublicAccessBlock",zS){static{e(this,"DeletePublicAccessBlockCommand")}}class Kb extends bt(
os,hn,"GetBucketAbac",jS){static{e(this,"GetBucketAbacCommand")}}class qb extends bt(Vt,hn,"GetBucketAccelerateConfiguration",VS){static{e(this,"GetBucketAccele\
rateConfigurationCommand")}}class Xb extends bt(Vt,hn,"GetBucketAcl",WS){static{e(this,"GetBucketAclCommand")}}class Jb extends bt(Vt,hn,"GetBucketAnalyticsConf\
iguration",KS){static{e(this,"GetBucketAnalyticsConfigurationCommand")}}class Qb extends bt(Vt,hn,"GetBucketCors",qS){static{e(this,"GetBucketCorsCommand")}}class Yb extends bt(
Vt,hn,"GetBucketEncryption",XS){static{e(this,"GetBucketEncryptionCommand")}}class Zb extends bt(Vt,hn,"GetBucketIntelligentTieringConfiguration",JS){static{e(this,
"GetBucketIntelligentTieringConfigurationCommand")}}class eC extends bt(Vt,hn,"GetBucketInventoryConfiguration",QS){static{e(this,"GetBucketInventoryConfigurati\
onCommand")}}class tC extends bt(Vt,hn,"GetBucketLifecycleConfiguration",YS){static{e(this,"GetBucketLifecycleConfigurationCommand")}}class nC extends bt(Vt,hn,
"GetBucketLocation",ZS){static{e(this,"GetBucketLocationCommand")}}class sC extends bt(Vt,hn,"GetBucketLogging",eE){static{e(this,"GetBucketLoggingCommand")}}class rC extends bt(
Vt,hn,"GetBucketMetadataConfiguration",tE){static{e(this,"GetBucketMetadataConfigurationCommand")}}class oC extends bt(Vt,hn,"GetBucketMetadataTableConfiguratio\
n",nE){static{e(this,"GetBucketMetadataTableConfigurationCommand")}}class iC extends bt(Vt,hn,"GetBucketMetricsConfiguration",sE){static{e(this,"GetBucketMetric\
sConfigurationCommand")}}class aC extends bt(Vt,hn,"GetBucketNotificationConfiguration",rE){static{e(this,"GetBucketNotificationConfigurationCommand")}}class cC extends bt(
Vt,hn,"GetBucketOwnershipControls",oE){static{e(this,"GetBucketOwnershipControlsCommand")}}class uC extends bt(Vt,es,"GetBucketPolicy",iE){static{e(this,"GetBuc\
ketPolicyCommand")}}class dC extends bt(Vt,hn,"GetBucketPolicyStatus",aE){static{e(this,"GetBucketPolicyStatusCommand")}}class lC extends bt(Vt,hn,"GetBucketRep\
lication",cE){static{e(this,"GetBucketReplicationCommand")}}class fC extends bt(Vt,hn,"GetBucketRequestPayment",uE){static{e(this,"GetBucketRequestPaymentComman\
d")}}class hC extends bt(Vt,hn,"GetBucketTagging",dE){static{e(this,"GetBucketTaggingCommand")}}class mC extends bt(Vt,hn,"GetBucketVersioning",lE){static{e(this,
"GetBucketVersioningCommand")}}class gC extends bt(Vt,hn,"GetBucketWebsite",fE){static{e(this,"GetBucketWebsiteCommand")}}class pC extends bt($s,hn,"GetObjectAc\
l",mE){static{e(this,"GetObjectAclCommand")}}class yC extends bt($s,Hi,"GetObjectAnnotation",gE){static{e(this,"GetObjectAnnotationCommand")}}class SC extends bt(
os,$r,"GetObjectAttributes",pE){static{e(this,"GetObjectAttributesCommand")}}class EC extends bt($s,Gi,"GetObject",hE){static{e(this,"GetObjectCommand")}}class bC extends bt(
os,hn,"GetObjectLegalHold",yE){static{e(this,"GetObjectLegalHoldCommand")}}class CC extends bt(os,hn,"GetObjectLockConfiguration",SE){static{e(this,"GetObjectLo\
ckConfigurationCommand")}}class wC extends bt(os,hn,"GetObjectRetention",EE){static{e(this,"GetObjectRetentionCommand")}}class AC extends bt(os,hn,"GetObjectTag\
ging",bE){static{e(this,"GetObjectTaggingCommand")}}class _C extends bt(os,es,"GetObjectTorrent",CE){static{e(this,"GetObjectTorrentCommand")}}class RC extends bt(
Vt,hn,"GetPublicAccessBlock",wE){static{e(this,"GetPublicAccessBlockCommand")}}class za extends bt(os,hn,"HeadBucket",AE){static{e(this,"HeadBucketCommand")}}class ja extends bt(
$s,zi,"HeadObject",_E){static{e(this,"HeadObjectCommand")}}class TC extends bt(Vt,hn,"ListBucketAnalyticsConfigurations",RE){static{e(this,"ListBucketAnalyticsC\
onfigurationsCommand")}}class OC extends bt(Vt,hn,"ListBucketIntelligentTieringConfigurations",TE){static{e(this,"ListBucketIntelligentTieringConfigurationsComm\
and")}}class IC extends bt(Vt,hn,"ListBucketInventoryConfigurations",OE){static{e(this,"ListBucketInventoryConfigurationsCommand")}}class vC extends bt(Vt,hn,"L\
istBucketMetricsConfigurations",IE){static{e(this,"ListBucketMetricsConfigurationsCommand")}}class Ou extends bt(Xa,hn,"ListBuckets",vE){static{e(this,"ListBuck\
etsCommand")}}class Iu extends bt(Ja,hn,"ListDirectoryBuckets",kE){static{e(this,"ListDirectoryBucketsCommand")}}class kC extends bt(Yr,hn,"ListMultipartUploads",
PE){static{e(this,"ListMultipartUploadsCommand")}}class vu extends bt(os,hn,"ListObjectAnnotations",NE){static{e(this,"ListObjectAnnotationsCommand")}}class PC extends bt(
Yr,hn,"ListObjects",xE){static{e(this,"ListObjectsCommand")}}class ku extends bt(Yr,hn,"ListObjectsV2",DE){static{e(this,"ListObjectsV2Command")}}class NC extends bt(
Yr,hn,"ListObjectVersions",ME){static{e(this,"ListObjectVersionsCommand")}}class Pu extends bt($s,$r,"ListParts",BE){static{e(this,"ListPartsCommand")}}class xC extends bt(
os,So,"PutBucketAbac",LE){static{e(this,"PutBucketAbacCommand")}}class DC extends bt(Vt,So,"PutBucketAccelerateConfiguration",$E){static{e(this,"PutBucketAccele\
rateConfigurationCommand")}}class MC extends bt(Vt,Ss,"PutBucketAcl",UE){static{e(this,"PutBucketAclCommand")}}class BC extends bt(Vt,es,"PutBucketAnalyticsConf\
iguration",FE){static{e(this,"PutBucketAnalyticsConfigurationCommand")}}class LC extends bt(Vt,Ss,"PutBucketCors",HE){static{e(this,"PutBucketCorsCommand")}}class $C extends bt(
Vt,Ss,"PutBucketEncryption",GE){static{e(this,"PutBucketEncryptionCommand")}}class UC extends bt(Vt,es,"PutBucketIntelligentTieringConfiguration",zE){static{e(this,
"PutBucketIntelligentTieringConfigurationCommand")}}class FC extends bt(Vt,es,"PutBucketInventoryConfiguration",jE){static{e(this,"PutBucketInventoryConfigurati\
onCommand")}}class HC extends bt(Vt,sr,"PutBucketLifecycleConfiguration",VE){static{e(this,"PutBucketLifecycleConfigurationCommand")}}class GC extends bt(Vt,Ss,
"PutBucketLogging",WE){static{e(this,"PutBucketLoggingCommand")}}class zC extends bt(Vt,es,"PutBucketMetricsConfiguration",KE){static{e(this,"PutBucketMetricsCo\
nfigurationCommand")}}class jC extends bt(Vt,es,"PutBucketNotificationConfiguration",qE){static{e(this,"PutBucketNotificationConfigurationCommand")}}class VC extends bt(
Vt,Ss,"PutBucketOwnershipControls",XE){static{e(this,"PutBucketOwnershipControlsCommand")}}class WC extends bt(Vt,Ss,"PutBucketPolicy",JE){static{e(this,"PutBuc\
ketPolicyCommand")}}class KC extends bt(Vt,Ss,"PutBucketReplication",QE){static{e(this,"PutBucketReplicationCommand")}}class qC extends bt(Vt,Ss,"PutBucketReque\
stPayment",YE){static{e(this,"PutBucketRequestPaymentCommand")}}class XC extends bt(Vt,Ss,"PutBucketTagging",ZE){static{e(this,"PutBucketTaggingCommand")}}class JC extends bt(
Vt,Ss,"PutBucketVersioning",eb){static{e(this,"PutBucketVersioningCommand")}}class QC extends bt(Vt,Ss,"PutBucketWebsite",tb){static{e(this,"PutBucketWebsiteCom\
mand")}}class YC extends bt($s,sr,"PutObjectAcl",sb){static{e(this,"PutObjectAclCommand")}}class ZC extends bt($s,Eo,"PutObjectAnnotation",rb){static{e(this,"Pu\
tObjectAnnotationCommand")}}class ew extends bt($s,Ya,"PutObject",nb){static{e(this,"PutObjectCommand")}}class tw extends bt(os,sr,"PutObjectLegalHold",ob){static{
e(this,"PutObjectLegalHoldCommand")}}class nw extends bt(os,sr,"PutObjectLockConfiguration",ib){static{e(this,"PutObjectLockConfigurationCommand")}}class sw extends bt(
os,sr,"PutObjectRetention",ab){static{e(this,"PutObjectRetentionCommand")}}class rw extends bt(os,sr,"PutObjectTagging",cb){static{e(this,"PutObjectTaggingComma\
nd")}}class ow extends bt(Vt,Ss,"PutPublicAccessBlock",ub){static{e(this,"PutPublicAccessBlockCommand")}}class iw extends bt($s,hn,"RenameObject",db){static{e(this,
"RenameObjectCommand")}}class aw extends bt(os,Eo,"RestoreObject",lb){static{e(this,"RestoreObjectCommand")}}class cw extends bt(os,ji,"SelectObjectContent",fb){static{
e(this,"SelectObjectContentCommand")}}class uw extends bt(Vt,Ss,"UpdateBucketMetadataAnnotationTableConfiguration",hb){static{e(this,"UpdateBucketMetadataAnnota\
tionTableConfigurationCommand")}}class dw extends bt(Vt,Ss,"UpdateBucketMetadataInventoryTableConfiguration",mb){static{e(this,"UpdateBucketMetadataInventoryTab\
leConfigurationCommand")}}class lw extends bt(Vt,Ss,"UpdateBucketMetadataJournalTableConfiguration",gb){static{e(this,"UpdateBucketMetadataJournalTableConfigura\
tionCommand")}}class fw extends bt(os,sr,"UpdateObjectEncryption",pb){static{e(this,"UpdateObjectEncryptionCommand")}}class hw extends bt($s,Vi,"UploadPart",yb){static{
e(this,"UploadPartCommand")}}class mw extends bt(ni,$r,"UploadPartCopy",Sb){static{e(this,"UploadPartCopyCommand")}}class gw extends bt(Fi,es,"WriteGetObjectRes\
ponse",Eb){static{e(this,"WriteGetObjectResponseCommand")}}const pw=q(mo,Ou,"ContinuationToken","ContinuationToken","MaxBuckets"),yw=q(mo,Iu,"ContinuationToken",
"ContinuationToken","MaxDirectoryBuckets"),Sw=q(mo,vu,"ContinuationToken","NextContinuationToken","MaxAnnotationResults"),Ew=q(mo,ku,"ContinuationToken","NextCo\
ntinuationToken","MaxKeys"),bw=q(mo,Pu,"PartNumberMarker","NextPartNumberMarker","MaxParts"),Cw=e(async(K,St)=>{let xt;try{return xt=await K.send(new za(St)),{state:_.
SUCCESS,reason:xt}}catch(un){if(xt=un,un.name==="NotFound")return{state:_.RETRY,reason:xt}}return{state:_.RETRY,reason:xt}},"checkState$3"),fx=e(async(K,St)=>E(
{...{minDelay:5,maxDelay:120},...K},St,Cw),"waitForBucketExists"),ww=e(async(K,St)=>{const un=await E({...{minDelay:5,maxDelay:120},...K},St,Cw);return h(un)},"\
waitUntilBucketExists"),Aw=e(async(K,St)=>{let xt;try{xt=await K.send(new za(St))}catch(un){if(xt=un,un.name==="NotFound")return{state:_.SUCCESS,reason:xt}}return{
state:_.RETRY,reason:xt}},"checkState$2"),hx=e(async(K,St)=>E({...{minDelay:5,maxDelay:120},...K},St,Aw),"waitForBucketNotExists"),_w=e(async(K,St)=>{const un=await E(
{...{minDelay:5,maxDelay:120},...K},St,Aw);return h(un)},"waitUntilBucketNotExists"),Rw=e(async(K,St)=>{let xt;try{return xt=await K.send(new ja(St)),{state:_.SUCCESS,
reason:xt}}catch(un){if(xt=un,un.name==="NotFound")return{state:_.RETRY,reason:xt}}return{state:_.RETRY,reason:xt}},"checkState$1"),mx=e(async(K,St)=>E({...{minDelay:5,
maxDelay:120},...K},St,Rw),"waitForObjectExists"),Tw=e(async(K,St)=>{const un=await E({...{minDelay:5,maxDelay:120},...K},St,Rw);return h(un)},"waitUntilObjectE\
xists"),Ow=e(async(K,St)=>{let xt;try{xt=await K.send(new ja(St))}catch(un){if(xt=un,un.name==="NotFound")return{state:_.SUCCESS,reason:xt}}return{state:_.RETRY,
reason:xt}},"checkState"),gx=e(async(K,St)=>E({...{minDelay:5,maxDelay:120},...K},St,Ow),"waitForObjectNotExists"),Iw=e(async(K,St)=>{const un=await E({...{minDelay:5,
maxDelay:120},...K},St,Ow);return h(un)},"waitUntilObjectNotExists"),px={AbortMultipartUploadCommand:bb,CompleteMultipartUploadCommand:Cb,CopyObjectCommand:wb,CreateBucketCommand:Ab,
CreateBucketMetadataConfigurationCommand:_b,CreateBucketMetadataTableConfigurationCommand:Rb,CreateMultipartUploadCommand:Tb,CreateSessionCommand:Tu,DeleteBucketCommand:Ib,
DeleteBucketAnalyticsConfigurationCommand:Ob,DeleteBucketCorsCommand:vb,DeleteBucketEncryptionCommand:kb,DeleteBucketIntelligentTieringConfigurationCommand:Pb,DeleteBucketInventoryConfigurationCommand:Nb,
DeleteBucketLifecycleCommand:xb,DeleteBucketMetadataConfigurationCommand:Db,DeleteBucketMetadataTableConfigurationCommand:Mb,DeleteBucketMetricsConfigurationCommand:Bb,
DeleteBucketOwnershipControlsCommand:Lb,DeleteBucketPolicyCommand:$b,DeleteBucketReplicationCommand:Ub,DeleteBucketTaggingCommand:Fb,DeleteBucketWebsiteCommand:Hb,
DeleteObjectCommand:zb,DeleteObjectAnnotationCommand:Gb,DeleteObjectsCommand:jb,DeleteObjectTaggingCommand:Vb,DeletePublicAccessBlockCommand:Wb,GetBucketAbacCommand:Kb,
GetBucketAccelerateConfigurationCommand:qb,GetBucketAclCommand:Xb,GetBucketAnalyticsConfigurationCommand:Jb,GetBucketCorsCommand:Qb,GetBucketEncryptionCommand:Yb,
GetBucketIntelligentTieringConfigurationCommand:Zb,GetBucketInventoryConfigurationCommand:eC,GetBucketLifecycleConfigurationCommand:tC,GetBucketLocationCommand:nC,
GetBucketLoggingCommand:sC,GetBucketMetadataConfigurationCommand:rC,GetBucketMetadataTableConfigurationCommand:oC,GetBucketMetricsConfigurationCommand:iC,GetBucketNotificationConfigurationCommand:aC,
GetBucketOwnershipControlsCommand:cC,GetBucketPolicyCommand:uC,GetBucketPolicyStatusCommand:dC,GetBucketReplicationCommand:lC,GetBucketRequestPaymentCommand:fC,
GetBucketTaggingCommand:hC,GetBucketVersioningCommand:mC,GetBucketWebsiteCommand:gC,GetObjectCommand:EC,GetObjectAclCommand:pC,GetObjectAnnotationCommand:yC,GetObjectAttributesCommand:SC,
GetObjectLegalHoldCommand:bC,GetObjectLockConfigurationCommand:CC,GetObjectRetentionCommand:wC,GetObjectTaggingCommand:AC,GetObjectTorrentCommand:_C,GetPublicAccessBlockCommand:RC,
HeadBucketCommand:za,HeadObjectCommand:ja,ListBucketAnalyticsConfigurationsCommand:TC,ListBucketIntelligentTieringConfigurationsCommand:OC,ListBucketInventoryConfigurationsCommand:IC,
ListBucketMetricsConfigurationsCommand:vC,ListBucketsCommand:Ou,ListDirectoryBucketsCommand:Iu,ListMultipartUploadsCommand:kC,ListObjectAnnotationsCommand:vu,ListObjectsCommand:PC,
ListObjectsV2Command:ku,ListObjectVersionsCommand:NC,ListPartsCommand:Pu,PutBucketAbacCommand:xC,PutBucketAccelerateConfigurationCommand:DC,PutBucketAclCommand:MC,
PutBucketAnalyticsConfigurationCommand:BC,PutBucketCorsCommand:LC,PutBucketEncryptionCommand:$C,PutBucketIntelligentTieringConfigurationCommand:UC,PutBucketInventoryConfigurationCommand:FC,
PutBucketLifecycleConfigurationCommand:HC,PutBucketLoggingCommand:GC,PutBucketMetricsConfigurationCommand:zC,PutBucketNotificationConfigurationCommand:jC,PutBucketOwnershipControlsCommand:VC,
PutBucketPolicyCommand:WC,PutBucketReplicationCommand:KC,PutBucketRequestPaymentCommand:qC,PutBucketTaggingCommand:XC,PutBucketVersioningCommand:JC,PutBucketWebsiteCommand:QC,
PutObjectCommand:ew,PutObjectAclCommand:YC,PutObjectAnnotationCommand:ZC,PutObjectLegalHoldCommand:tw,PutObjectLockConfigurationCommand:nw,PutObjectRetentionCommand:sw,
PutObjectTaggingCommand:rw,PutPublicAccessBlockCommand:ow,RenameObjectCommand:iw,RestoreObjectCommand:aw,SelectObjectContentCommand:cw,UpdateBucketMetadataAnnotationTableConfigurationCommand:uw,
UpdateBucketMetadataInventoryTableConfigurationCommand:dw,UpdateBucketMetadataJournalTableConfigurationCommand:lw,UpdateObjectEncryptionCommand:fw,UploadPartCommand:hw,
UploadPartCopyCommand:mw,WriteGetObjectResponseCommand:gw},yx={paginateListBuckets:pw,paginateListDirectoryBuckets:yw,paginateListObjectAnnotations:Sw,paginateListObjectsV2:Ew,
paginateListParts:bw},Sx={waitUntilBucketExists:ww,waitUntilBucketNotExists:_w,waitUntilObjectExists:Tw,waitUntilObjectNotExists:Iw};class vw extends mo{static{
e(this,"S3")}}C(px,vw,{paginators:yx,waiters:Sx});const Ex={Disabled:"Disabled",Enabled:"Enabled"},bx={requester:"requester"},Cx={requester:"requester"},wx={Enabled:"\
Enabled",Suspended:"Suspended"},Ax={AmazonCustomerByEmail:"AmazonCustomerByEmail",CanonicalUser:"CanonicalUser",Group:"Group"},_x={FULL_CONTROL:"FULL_CONTROL",READ:"\
READ",READ_ACP:"READ_ACP",WRITE:"WRITE",WRITE_ACP:"WRITE_ACP"},Rx={Destination:"Destination"},Tx={COMPOSITE:"COMPOSITE",FULL_OBJECT:"FULL_OBJECT"},Ox={AES256:"A\
ES256",aws_backup:"aws:backup",aws_fsx:"aws:fsx",aws_kms:"aws:kms",aws_kms_dsse:"aws:kms:dsse"},Ix={authenticated_read:"authenticated-read",aws_exec_read:"aws-e\
xec-read",bucket_owner_full_control:"bucket-owner-full-control",bucket_owner_read:"bucket-owner-read",private:"private",public_read:"public-read",public_read_write:"\
public-read-write"},vx={COPY:"COPY",EXCLUDE:"EXCLUDE"},kx={CRC32:"CRC32",CRC32C:"CRC32C",CRC64NVME:"CRC64NVME",MD5:"MD5",SHA1:"SHA1",SHA256:"SHA256",SHA512:"SHA\
512",XXHASH128:"XXHASH128",XXHASH3:"XXHASH3",XXHASH64:"XXHASH64"},Px={COPY:"COPY",REPLACE:"REPLACE"},Nx={OFF:"OFF",ON:"ON"},xx={OFF:"OFF",ON:"ON"},Dx={COMPLIANCE:"\
COMPLIANCE",GOVERNANCE:"GOVERNANCE"},Mx={AWS_BACKUP_LOW_COST_WARM:"AWS_BACKUP_LOW_COST_WARM",AWS_BACKUP_WARM:"AWS_BACKUP_WARM",DEEP_ARCHIVE:"DEEP_ARCHIVE",EXPRESS_ONEZONE:"\
EXPRESS_ONEZONE",FSX_ONTAP:"FSX_ONTAP",FSX_OPENZFS:"FSX_OPENZFS",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"\
ONEZONE_IA",OUTPOSTS:"OUTPOSTS",REDUCED_REDUNDANCY:"REDUCED_REDUNDANCY",SNOW:"SNOW",STANDARD:"STANDARD",STANDARD_IA:"STANDARD_IA"},Bx={COPY:"COPY",REPLACE:"REPL\
ACE"},Lx={authenticated_read:"authenticated-read",private:"private",public_read:"public-read",public_read_write:"public-read-write"},$x={ACCOUNT_REGIONAL:"accou\
nt-regional",GLOBAL:"global"},Ux={SingleAvailabilityZone:"SingleAvailabilityZone",SingleLocalZone:"SingleLocalZone"},Fx={Directory:"Directory"},Hx={AvailabilityZone:"\
AvailabilityZone",LocalZone:"LocalZone"},Gx={EU:"EU",af_south_1:"af-south-1",ap_east_1:"ap-east-1",ap_east_2:"ap-east-2",ap_northeast_1:"ap-northeast-1",ap_northeast_2:"\
ap-northeast-2",ap_northeast_3:"ap-northeast-3",ap_south_1:"ap-south-1",ap_south_2:"ap-south-2",ap_southeast_1:"ap-southeast-1",ap_southeast_2:"ap-southeast-2",
ap_southeast_3:"ap-southeast-3",ap_southeast_4:"ap-southeast-4",ap_southeast_5:"ap-southeast-5",ap_southeast_6:"ap-southeast-6",ap_southeast_7:"ap-southeast-7",
ca_central_1:"ca-central-1",ca_west_1:"ca-west-1",cn_north_1:"cn-north-1",cn_northwest_1:"cn-northwest-1",eu_central_1:"eu-central-1",eu_central_2:"eu-central-2",
eu_north_1:"eu-north-1",eu_south_1:"eu-south-1",eu_south_2:"eu-south-2",eu_west_1:"eu-west-1",eu_west_2:"eu-west-2",eu_west_3:"eu-west-3",il_central_1:"il-centr\
al-1",me_central_1:"me-central-1",me_south_1:"me-south-1",mx_central_1:"mx-central-1",sa_east_1:"sa-east-1",us_east_2:"us-east-2",us_gov_east_1:"us-gov-east-1",
us_gov_west_1:"us-gov-west-1",us_west_1:"us-west-1",us_west_2:"us-west-2"},zx={BucketOwnerEnforced:"BucketOwnerEnforced",BucketOwnerPreferred:"BucketOwnerPrefer\
red",ObjectWriter:"ObjectWriter"},jx={DISABLED:"DISABLED",ENABLED:"ENABLED"},Vx={AES256:"AES256",aws_kms:"aws:kms"},Wx={DISABLED:"DISABLED",ENABLED:"ENABLED"},Kx={
DISABLED:"DISABLED",ENABLED:"ENABLED"},qx={ReadOnly:"ReadOnly",ReadWrite:"ReadWrite"},Xx={CSV:"CSV"},Jx={V_1:"V_1"},Qx={NONE:"NONE",SSE_C:"SSE-C"},Yx={Disabled:"\
Disabled",Enabled:"Enabled"},Zx={ARCHIVE_ACCESS:"ARCHIVE_ACCESS",DEEP_ARCHIVE_ACCESS:"DEEP_ARCHIVE_ACCESS"},eD={CSV:"CSV",ORC:"ORC",Parquet:"Parquet"},tD={All:"\
All",Current:"Current"},nD={BucketKeyStatus:"BucketKeyStatus",ChecksumAlgorithm:"ChecksumAlgorithm",ETag:"ETag",EncryptionStatus:"EncryptionStatus",IntelligentTieringAccessTier:"\
IntelligentTieringAccessTier",IntelligentTieringReferenceDate:"IntelligentTieringReferenceDate",IsMultipartUploaded:"IsMultipartUploaded",LastModifiedDate:"Last\
ModifiedDate",LifecycleExpirationDate:"LifecycleExpirationDate",ObjectAccessControlList:"ObjectAccessControlList",ObjectLockEventHoldDuration:"ObjectLockEventHo\
ldDuration",ObjectLockEventHoldStatus:"ObjectLockEventHoldStatus",ObjectLockLegalHoldStatus:"ObjectLockLegalHoldStatus",ObjectLockMode:"ObjectLockMode",ObjectLockRetainUntilDate:"\
ObjectLockRetainUntilDate",ObjectOwner:"ObjectOwner",ReplicationStatus:"ReplicationStatus",Size:"Size",StorageClass:"StorageClass"},sD={Daily:"Daily",Weekly:"We\
ekly"},rD={DEEP_ARCHIVE:"DEEP_ARCHIVE",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",STANDARD_IA:"\
STANDARD_IA"},oD={Disabled:"Disabled",Enabled:"Enabled"},iD={all_storage_classes_128K:"all_storage_classes_128K",varies_by_storage_class:"varies_by_storage_clas\
s"},aD={FULL_CONTROL:"FULL_CONTROL",READ:"READ",WRITE:"WRITE"},cD={DeliveryTime:"DeliveryTime",EventTime:"EventTime"},uD={aws:"aws",customer:"customer"},dD={s3_IntelligentTiering:"\
s3:IntelligentTiering",s3_LifecycleExpiration_:"s3:LifecycleExpiration:*",s3_LifecycleExpiration_Delete:"s3:LifecycleExpiration:Delete",s3_LifecycleExpiration_DeleteMarkerCreated:"\
s3:LifecycleExpiration:DeleteMarkerCreated",s3_LifecycleTransition:"s3:LifecycleTransition",s3_ObjectAcl_Put:"s3:ObjectAcl:Put",s3_ObjectAnnotation_:"s3:ObjectA\
nnotation:*",s3_ObjectAnnotation_Delete:"s3:ObjectAnnotation:Delete",s3_ObjectAnnotation_Put:"s3:ObjectAnnotation:Put",s3_ObjectCreated_:"s3:ObjectCreated:*",s3_ObjectCreated_CompleteMultipartUpload:"\
s3:ObjectCreated:CompleteMultipartUpload",s3_ObjectCreated_Copy:"s3:ObjectCreated:Copy",s3_ObjectCreated_Post:"s3:ObjectCreated:Post",s3_ObjectCreated_Put:"s3:O\
bjectCreated:Put",s3_ObjectRemoved_:"s3:ObjectRemoved:*",s3_ObjectRemoved_Delete:"s3:ObjectRemoved:Delete",s3_ObjectRemoved_DeleteMarkerCreated:"s3:ObjectRemove\
d:DeleteMarkerCreated",s3_ObjectRestore_:"s3:ObjectRestore:*",s3_ObjectRestore_Completed:"s3:ObjectRestore:Completed",s3_ObjectRestore_Delete:"s3:ObjectRestore:\
Delete",s3_ObjectRestore_Post:"s3:ObjectRestore:Post",s3_ObjectRetention_Put:"s3:ObjectRetention:Put",s3_ObjectTagging_:"s3:ObjectTagging:*",s3_ObjectTagging_Delete:"\
s3:ObjectTagging:Delete",s3_ObjectTagging_Put:"s3:ObjectTagging:Put",s3_ReducedRedundancyLostObject:"s3:ReducedRedundancyLostObject",s3_Replication_:"s3:Replica\
tion:*",s3_Replication_OperationFailedReplication:"s3:Replication:OperationFailedReplication",s3_Replication_OperationMissedThreshold:"s3:Replication:OperationM\
issedThreshold",s3_Replication_OperationNotTracked:"s3:Replication:OperationNotTracked",s3_Replication_OperationReplicatedAfterThreshold:"s3:Replication:Operati\
onReplicatedAfterThreshold"},lD={prefix:"prefix",suffix:"suffix"},fD={Disabled:"Disabled",Enabled:"Enabled"},hD={Disabled:"Disabled",Enabled:"Enabled"},mD={Disabled:"\
Disabled",Enabled:"Enabled"},gD={Disabled:"Disabled",Enabled:"Enabled"},pD={Disabled:"Disabled",Enabled:"Enabled"},yD={Disabled:"Disabled",Enabled:"Enabled"},SD={
Disabled:"Disabled",Enabled:"Enabled"},ED={BucketOwner:"BucketOwner",Requester:"Requester"},bD={Disabled:"Disabled",Enabled:"Enabled"},CD={Enabled:"Enabled",Suspended:"\
Suspended"},wD={http:"http",https:"https"},AD={COMPLETE:"COMPLETE",COMPLETED:"COMPLETED",FAILED:"FAILED",PENDING:"PENDING",REPLICA:"REPLICA"},_D={ENABLED:"ENABL\
ED"},RD={CHECKSUM:"Checksum",ETAG:"ETag",OBJECT_PARTS:"ObjectParts",OBJECT_SIZE:"ObjectSize",STORAGE_CLASS:"StorageClass"},TD={Enabled:"Enabled"},OD={COMPLIANCE:"\
COMPLIANCE",GOVERNANCE:"GOVERNANCE"},ID={ARCHIVE_ACCESS:"ARCHIVE_ACCESS",DEEP_ARCHIVE_ACCESS:"DEEP_ARCHIVE_ACCESS"},vD={url:"url"},kD={AWS_BACKUP_LOW_COST_WARM:"\
AWS_BACKUP_LOW_COST_WARM",AWS_BACKUP_WARM:"AWS_BACKUP_WARM",DEEP_ARCHIVE:"DEEP_ARCHIVE",EXPRESS_ONEZONE:"EXPRESS_ONEZONE",FSX_ONTAP:"FSX_ONTAP",FSX_OPENZFS:"FSX\
_OPENZFS",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",OUTPOSTS:"OUTPOSTS",REDUCED_REDUNDANCY:"RE\
DUCED_REDUNDANCY",SNOW:"SNOW",STANDARD:"STANDARD",STANDARD_IA:"STANDARD_IA"},PD={RESTORE_STATUS:"RestoreStatus"},ND={STANDARD:"STANDARD"},xD={Disabled:"Disabled",
Enabled:"Enabled"},DD={Bulk:"Bulk",Expedited:"Expedited",Standard:"Standard"},MD={SQL:"SQL"},BD={BZIP2:"BZIP2",GZIP:"GZIP",NONE:"NONE"},LD={IGNORE:"IGNORE",NONE:"\
NONE",USE:"USE"},$D={DOCUMENT:"DOCUMENT",LINES:"LINES"},UD={ALWAYS:"ALWAYS",ASNEEDED:"ASNEEDED"},FD={SELECT:"SELECT"};n=ou,n=bh,n=pS,s.tfP=bb,n=Ch,n=wh,n=Ah,n=iu,
n=_h,n=Co,n=Jf,n=Rh,n=Da,n=Th,n=fS,n=Oh,n=Xx,n=jx,n=vx,n=Ih,n=Zs,n=Qf,n=Hs,n=Yf,n=vh,n=kh,n=Ph,n=ID,n=Nh,n=xh,n=Ex,n=wx,n=eo,n=Zf,n=to,n=eh,n=Lx,n=Dh,n=Mh,n=Gx,
n=Bh,n=aD,n=$x,n=Fx,n=CD,n=Xh,n=Jh,n=im,n=am,n=Lh,n=kx,n=_D,n=Tx,n=$h,n=yS,s.Gym=Cb,n=Hh,n=Gh,n=Uh,n=Fh,n=BD,n=zh,n=jh,n=SS,n=wb,n=Vh,n=Wh,n=Kh,n=qh,n=ES,n=Ab,n=
Qh,n=bS,n=_b,n=Yh,n=CS,n=Rb,n=Zh,n=em,n=tm,n=wS,s.nG4=Tb,n=nm,n=sm,n=AS,n=Tu,n=rm,n=om,n=Ux,n=cm,n=um,n=_S,n=RS,n=Ob,n=dm,n=Ib,n=TS,n=vb,n=lm,n=OS,n=kb,n=fm,n=IS,
n=Pb,n=hm,n=vS,n=Nb,n=mm,n=kS,n=xb,n=gm,n=PS,n=Db,n=pm,n=NS,n=Mb,n=ym,n=xS,n=Bb,n=Sm,n=DS,n=Lb,n=Em,n=MS,n=$b,n=bm,n=BS,n=Ub,n=Cm,n=wm,n=LS,n=Fb,n=Am,n=$S,n=Hb,
n=_m,n=Tm,n=Om,n=fD,n=US,n=FS,n=Gb,n=Im,n=vm,s.k4j=zb,n=km,n=Pm,n=GS,n=Vb,n=Dm,n=Mm,n=HS,s.xvx=jb,n=Nm,n=xm,n=zS,n=Wb,n=Bm,n=Rm,n=Lm,n=$m,n=vD,n=Um,n=Fm,n=Qx,n=
bn,n=th,n=Hm,n=Mi,n=au,n=dD,n=zm,n=cu,n=jm,n=gD,n=Kx,n=oD,n=MD,n=LD,n=Vm,n=lD,n=jS,n=Kb,n=Wm,n=Km,n=VS,n=qb,n=qm,n=Xm,n=WS,n=Xb,n=Jm,n=Qm,n=KS,n=Jb,n=Ym,n=Zm,n=
qS,n=Qb,n=eg,n=tg,n=XS,n=Yb,n=ng,n=sg,n=JS,n=Zb,n=rg,n=og,n=QS,n=eC,n=ig,n=ag,n=YS,n=tC,n=cg,n=ug,n=ZS,n=nC,n=dg,n=lg,n=eE,n=sC,n=fg,n=hg,n=tE,n=rC,n=mg,n=gg,n=
pg,n=nE,n=oC,n=yg,n=Sg,n=Eg,n=sE,n=iC,n=bg,n=Cg,n=rE,n=aC,n=wg,n=oE,n=cC,n=Ag,n=_g,n=iE,n=uC,n=Rg,n=Tg,n=aE,n=dC,n=Og,n=Ig,n=cE,n=lC,n=vg,n=kg,n=uE,n=fC,n=Pg,n=
Ng,n=dE,n=hC,n=xg,n=Dg,n=lE,n=mC,n=Mg,n=Bg,n=fE,n=gC,n=Lg,n=$g,n=hE,n=mE,n=pC,n=Ug,n=Fg,n=gE,n=yC,n=Hg,n=Gg,n=pE,n=SC,n=zg,n=jg,n=Vg,s.jLs=EC,n=yE,n=bC,n=Wg,n=Kg,
n=SE,n=CC,n=qg,n=Xg,n=Jg,n=Qg,n=EE,n=wC,n=Yg,n=Zg,n=bE,n=AC,n=ep,n=tp,n=CE,n=_C,n=np,n=sp,n=wE,n=RC,n=rp,n=op,n=ip,n=ap,n=uu,n=AE,n=za,n=cp,n=up,n=_E,n=ja,n=dp,
n=lp,n=er,n=nh,n=du,n=lu,n=fu,n=Zx,n=fp,n=Ma,n=hp,n=Yx,n=rr,n=sh,n=ht,n=rh,n=Fn,n=oh,n=Xn,n=ih,n=Ln,n=ah,n=Ba,n=Wx,n=mp,n=gp,n=pp,n=eD,n=sD,n=tD,n=nD,n=yp,n=Sp,
n=Ep,n=bp,n=Cp,n=Rp,n=Tp,n=$D,n=wp,n=Ap,n=_p,n=Op,n=Ip,n=vp,n=kp,n=Pp,n=RE,n=TC,n=Np,n=xp,n=TE,n=OC,n=Dp,n=Mp,n=OE,n=IC,n=Bp,n=Lp,n=IE,n=vC,n=$p,n=Up,n=vE,n=Ou,
n=Fp,n=Hp,n=kE,n=Iu,n=Gp,n=zp,n=PE,s.mo2=kC,n=jp,n=Vp,n=NE,n=vu,n=Wp,n=Kp,n=ME,n=NC,n=Yp,n=Zp,n=xE,n=PC,n=qp,n=Xp,n=DE,s.u6x=ku,n=Jp,n=Qp,n=BE,n=Pu,n=e0,n=t0,n=
n0,n=Hx,n=hu,n=xD,n=bD,n=s0,n=r0,n=Px,n=o0,n=i0,n=a0,n=ei,n=c0,n=u0,n=La,n=hS,n=hD,n=d0,n=Ut,n=ch,n=no,n=uh,n=wo,n=dh,n=bo,n=lh,n=l0,n=f0,n=yn,n=fh,n=mu,n=$a,n=
qs,n=hh,n=RD,n=Ix,n=mS,n=m0,n=gu,n=TD,n=Nx,n=pu,n=xx,n=Dx,n=yu,n=OD,n=g0,n=Zr,n=mh,n=zx,n=p0,n=kD,n=y0,n=ND,n=PD,n=S0,n=Su,n=kr,n=Rx,n=Eu,n=E0,n=b0,n=C0,n=cD,n=
w0,n=ED,n=_x,n=A0,n=_0,n=R0,n=wD,n=bu,n=LE,n=xC,n=T0,n=$E,n=DC,n=O0,n=UE,n=MC,n=I0,n=FE,n=BC,n=v0,n=HE,n=LC,n=k0,n=GE,n=$C,n=P0,n=zE,n=UC,n=N0,n=jE,n=FC,n=x0,n=
VE,n=HC,n=D0,n=M0,n=WE,n=GC,n=B0,n=KE,n=zC,n=L0,n=qE,n=jC,n=$0,n=XE,n=VC,n=U0,n=JE,n=WC,n=F0,n=QE,n=KC,n=H0,n=YE,n=qC,n=G0,n=ZE,n=XC,n=z0,n=eb,n=JC,n=j0,n=tb,n=
QC,n=V0,n=nb,n=sb,n=YC,n=W0,n=K0,n=rb,n=ZC,n=q0,n=X0,s.wKZ=ew,n=ob,n=tw,n=J0,n=Q0,n=ib,n=nw,n=Y0,n=Z0,n=ey,n=ty,n=ab,n=sw,n=ny,n=sy,n=cb,n=rw,n=ry,n=oy,n=ub,n=ow,
n=iy,n=ay,n=UD,n=Ua,n=cy,n=uy,n=Cu,n=db,n=iw,n=dy,n=ly,n=fy,n=pD,n=wu,n=hy,n=my,n=gy,n=SD,n=AD,n=py,n=mD,n=Au,n=bx,n=Cx,n=yy,n=Sy,n=lb,n=aw,n=Ey,n=by,n=Cy,n=FD,
n=_u,n=wy,n=vw,s.YxF=mo,n=Ay,n=_y,n=Vn,n=Xf,n=uD,n=Ry,n=Ty,n=By,n=$y,n=Uy,n=Oy,n=fb,n=cw,n=gS,n=Iy,n=vy,n=ky,n=Ox,n=Py,n=Ru,n=Ny,n=xy,n=qx,n=Dy,n=My,n=Ly,n=yD,n=
Fy,n=Hy,n=Mx,n=Gy,n=zy,n=Jx,n=Vx,n=ho,n=Fa,n=Bx,n=jy,n=Vy,n=DD,n=Wy,n=Us,n=gh,n=Ky,n=qy,n=iD,n=rD,n=Ax,n=Ks,n=ph,n=hb,n=uw,n=Xy,n=mb,n=dw,n=Jy,n=gb,n=lw,n=Qy,n=
pb,n=fw,n=Yy,n=Zy,n=yb,s.iVK=hw,n=Sb,n=mw,n=eS,n=tS,n=nS,n=sS,n=rS,n=oS,n=Eb,n=gw,n=iS,n=Gm,n=h0,n=yh,n=pw,n=yw,n=Sw,n=Ew,n=bw,n=fx,n=hx,n=mx,n=gx,n=ww,n=_w,n=Tw,
n=Iw}),5152:((mn,s,N)=>{const{HttpRequest:n,parseUrl:Ve}=N(93422),{InvokeStore:et}=N(29320),{normalizeProvider:L}=N(90402),{RETRY_MODES:Te}=N(23609),{platform:dt,
release:Ne}=N(48161),{versions:ze,env:at}=N(1708),{isValidHostLabel:We,isIpAddress:Se,customEndpointFunctions:A}=N(62085),{EndpointError:u,resolveEndpoint:c}=N(
62085);s.EndpointError=u,s.isIpAddress=Se,s.resolveEndpoint=c;const{loadConfig:i,NODE_REGION_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_FILE_OPTIONS:P}=N(47291),{REGION_ENV_NAME:ie,
REGION_INI_NAME:Ee,resolveRegionConfig:Le}=N(47291);s.NODE_REGION_CONFIG_FILE_OPTIONS=P,s.NODE_REGION_CONFIG_OPTIONS=$,s.REGION_ENV_NAME=ie,s.REGION_INI_NAME=Ee,
s.resolveRegionConfig=Le;const xe={warningEmitted:!1},ue=e(fe=>{if(fe&&!xe.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="tr\
ue"){xe.warningEmitted=!0;return}const yt=parseInt(fe.substring(1,fe.indexOf("."))),st=22;yt<st&&(xe.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWa\
rning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${st}. You are running node ${fe}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${st}.

More information can be found at: https://a.co/c895JFp`))}},"emitWarningIfUnsupportedVersion"),we=e(()=>(fe,yt)=>async st=>(yt.__retryLongPoll=!0,fe(st)),"longP\
ollMiddleware"),it={name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:!0},le=e(fe=>({applyToStack:e(yt=>{yt.add(we(),it)},"applyToStack")}),"g\
etLongPollPlugin");function be(fe,yt,st){return fe.$source||(fe.$source={}),fe.$source[yt]=st,fe}e(be,"setCredentialFeature");function he(fe,yt,st){fe.__aws_sdk_context?
fe.__aws_sdk_context.features||(fe.__aws_sdk_context.features={}):fe.__aws_sdk_context={features:{}},fe.__aws_sdk_context.features[yt]=st}e(he,"setFeature");function $e(fe,yt,st){
return fe.$source||(fe.$source={}),fe.$source[yt]=st,fe}e($e,"setTokenFeature");const Fe=e(()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true","isDefaultSocketTimeoutEnabled"),ft=e((fe,yt)=>{if(Fe()&&typeof fe?.handle!="function")return yt},"getDefaultSocketTimeout");function tt(fe){return fe}e(
tt,"resolveHostHeaderConfig");const Ke=e(fe=>yt=>async st=>{if(!n.isInstance(st.request))return yt(st);const{request:Nt}=st,{handlerProtocol:rt=""}=fe.requestHandler.
metadata||{};if(rt.indexOf("h2")>=0&&!Nt.headers[":authority"])delete Nt.headers.host,Nt.headers[":authority"]=Nt.hostname+(Nt.port?":"+Nt.port:"");else if(!Nt.
headers.host){let wt=Nt.hostname;Nt.port!=null&&(wt+=`:${Nt.port}`),Nt.headers.host=wt}return yt(st)},"hostHeaderMiddleware"),Ce={name:"hostHeaderMiddleware",step:"\
build",priority:"low",tags:["HOST"],override:!0},x=e(fe=>({applyToStack:e(yt=>{yt.add(Ke(fe),Ce)},"applyToStack")}),"getHostHeaderPlugin"),q=e(()=>(fe,yt)=>async st=>{
try{const Nt=await fe(st),{clientName:rt,commandName:wt,logger:Xt,dynamoDbDocumentClientOptions:ee={}}=yt,{overrideInputFilterSensitiveLog:Pe,overrideOutputFilterSensitiveLog:Ge}=ee,
_t=Pe??yt.inputFilterSensitiveLog,Lt=Ge??yt.outputFilterSensitiveLog,{$metadata:gt,...Ht}=Nt.output;return Xt?.info?.({clientName:rt,commandName:wt,input:_t(st.
input),output:Lt(Ht),metadata:gt}),Nt}catch(Nt){const{clientName:rt,commandName:wt,logger:Xt,dynamoDbDocumentClientOptions:ee={}}=yt,{overrideInputFilterSensitiveLog:Pe}=ee,
Ge=Pe??yt.inputFilterSensitiveLog;throw Xt?.error?.({clientName:rt,commandName:wt,input:Ge(st.input),error:Nt,metadata:Nt.$metadata}),Nt}},"loggerMiddleware"),se={
name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},de=e(fe=>({applyToStack:e(yt=>{yt.add(q(),se)},"applyToStack")}),"getLoggerPlugin"),M={step:"\
build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},z="AWS_LAMBDA_FUNCTION_NAME",re="\
_X_AMZN_TRACE_ID",F="X-Amzn-Trace-Id",qe="traceparent",Je="tracestate",Pt="baggage",De=e(()=>fe=>async yt=>{const{request:st}=yt;if(!n.isInstance(st))return fe(
yt);let Nt;{const rt=Object.keys(st.headers??{}).find(wt=>wt.toLowerCase()===F.toLowerCase())??F;if(!st.headers.hasOwnProperty(rt)){const wt=process.env[z],Xt=process.
env[re];Nt??=await et.getInstanceAsync();const Pe=Nt?.getXRayTraceId()??Xt,Ge=e(_t=>typeof _t=="string"&&_t.length>0,"nonEmptyString");Ge(wt)&&Ge(Pe)&&(st.headers[F]=
Pe)}}if(E(st.headers),!st.headers[qe]){const wt=(Nt??=await et.getInstanceAsync())?.getTraceparent?.();if(wt){st.headers[qe]=wt;const Xt=Nt?.getTracestate?.();Xt&&
(st.headers[Je]=Xt);const ee=Nt?.getBaggage?.();ee&&(st.headers[Pt]=ee)}}return fe(yt)},"recursionDetectionMiddleware");function E(fe){for(const yt of Object.keys(
fe)){const st=yt.toLowerCase();yt!==st&&(st===qe||st===Je||st===Pt)&&(fe[st]=fe[yt],delete fe[yt])}}e(E,"sanitizeTraceHeaders");const h=e(fe=>({applyToStack:e(yt=>{
yt.add(De(),M)},"applyToStack")}),"getRecursionDetectionPlugin"),_=void 0;function C(fe){return fe===void 0?!0:typeof fe=="string"&&fe.length<=50}e(C,"isValidUs\
erAgentAppId");function D(fe){const yt=L(fe.userAgentAppId??_),{customUserAgent:st}=fe;return Object.assign(fe,{customUserAgent:typeof st=="string"?[[st]]:st,userAgentAppId:e(
async()=>{const Nt=await yt();if(!C(Nt)){const rt=fe.logger?.constructor?.name==="NoOpLogger"||!fe.logger?console:fe.logger;typeof Nt!="string"?rt?.warn("userAg\
entAppId must be a string or undefined."):Nt.length>50&&rt?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return Nt},"userAge\
ntAppId")})}e(D,"resolveUserAgentConfig");const X={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"u\
s-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa\
 (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacifi\
c (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific \
(Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia P\
acific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"\
Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"\
aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frank\
furt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{
description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},
"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{
description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"\
South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. Calif\
ornia)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"\
cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},
"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"\
api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",
regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.\
gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"\
sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\
\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{
description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west\
-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global re\
gion"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"\
us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-is\
o-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazona\
ws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d\
+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"A\
WS GovCloud (US-West)"}}}],version:"1.1"};let Z=X,Ie="";const Ze=e(fe=>{const{partitions:yt}=Z;for(const Nt of yt){const{regions:rt,outputs:wt}=Nt;for(const[Xt,
ee]of Object.entries(rt))if(Xt===fe)return{...wt,...ee}}for(const Nt of yt){const{regionRegex:rt,outputs:wt}=Nt;if(new RegExp(rt).test(fe))return{...wt}}const st=yt.
find(Nt=>Nt.id==="aws");if(!st)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist\
.");return{...st.outputs}},"partition"),Qe=e((fe,yt="")=>{Z=fe,Ie=yt},"setPartitionInfo"),Ot=e(()=>{Qe(X,"")},"useDefaultPartitionInfo"),Ct=e(()=>Ie,"getUserAge\
ntPrefix"),kt=/\d{12}\.ddb/;async function At(fe,yt,st){if(st.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&he(fe,"PROTOCOL_RPC_V2_CBOR","M"),typeof yt.
retryStrategy=="function"){const wt=await yt.retryStrategy();if(typeof wt.mode=="string")switch(wt.mode){case Te.ADAPTIVE:he(fe,"RETRY_MODE_ADAPTIVE","F");break;case Te.
STANDARD:he(fe,"RETRY_MODE_STANDARD","E");break}}if(typeof yt.accountIdEndpointMode=="function"){const wt=fe.endpointV2;switch(String(wt?.url?.hostname).match(kt)&&
he(fe,"ACCOUNT_ID_ENDPOINT","O"),await yt.accountIdEndpointMode?.()){case"disabled":he(fe,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":he(fe,"ACCOUNT_I\
D_MODE_PREFERRED","P");break;case"required":he(fe,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const rt=fe.__smithy_context?.selectedHttpAuthScheme?.identity;if(rt?.$source){
const wt=rt;wt.accountId&&he(fe,"RESOLVED_ACCOUNT_ID","T");for(const[Xt,ee]of Object.entries(wt.$source??{}))he(fe,Xt,ee)}}e(At,"checkFeatures");const ke="user-\
agent",ye="x-amz-user-agent",Xe=" ",oe="/",b=/[^!$%&'*+\-.^_`|~\w]/g,T=/[^!$%&'*+\-.^_`|~\w#]/g,f="-",m=1024;function B(fe){let yt="";for(const st in fe){const Nt=fe[st];
if(yt.length+Nt.length+1<=m){yt.length?yt+=","+Nt:yt+=Nt;continue}break}return yt}e(B,"encodeFeatures");const U=e(fe=>(yt,st)=>async Nt=>{const{request:rt}=Nt;if(!n.
isInstance(rt))return yt(Nt);const{headers:wt}=rt,Xt=st?.userAgent?.map(me)||[],ee=(await fe.defaultUserAgentProvider()).map(me);await At(st,fe,Nt);const Pe=st;
ee.push(`m/${B(Object.assign({},st.__smithy_context?.features,Pe.__aws_sdk_context?.features))}`);const Ge=fe?.customUserAgent?.map(me)||[],_t=await fe.userAgentAppId();
_t&&ee.push(me(["app",`${_t}`]));const Lt=Ct(),gt=(Lt?[Lt]:[]).concat([...ee,...Xt,...Ge]).join(Xe),Ht=[...ee.filter(Jt=>Jt.startsWith("aws-sdk-")),...Ge].join(
Xe);return fe.runtime!=="browser"?(Ht&&(wt[ye]=wt[ye]?`${wt[ke]} ${Ht}`:Ht),wt[ke]=gt):wt[ye]=gt,yt({...Nt,request:rt})},"userAgentMiddleware"),me=e(fe=>{const yt=fe[0].
split(oe).map(Xt=>Xt.replace(b,f)).join(oe),st=fe[1]?.replace(T,f),Nt=yt.indexOf(oe),rt=yt.substring(0,Nt);let wt=yt.substring(Nt+1);return rt==="api"&&(wt=wt.toLowerCase()),
[rt,wt,st].filter(Xt=>Xt&&Xt.length>0).reduce((Xt,ee,Pe)=>{switch(Pe){case 0:return ee;case 1:return`${Xt}/${ee}`;default:return`${Xt}#${ee}`}},"")},"escapeUser\
Agent"),pe={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},te=e(fe=>({applyToStack:e(yt=>{yt.add(U(
fe),pe)},"applyToStack")}),"getUserAgentPlugin"),ve=e(()=>{const fe=["deno","bun","llrt"];for(const yt of fe)if(ze[yt])return[`md/${yt}`,ze[yt]];return["md/node\
js",ze.node]},"getRuntimeUserAgentPair"),ce={isCrtAvailable:!1},Q=e(()=>ce.isCrtAvailable?["md/crt-avail"]:null,"isCrtAvailable"),G=e(({serviceId:fe,clientVersion:yt})=>{
const st=ve();return async Nt=>{const rt=[["aws-sdk-js",yt],["ua","2.1"],[`os/${dt()}`,Ne()],["lang/js"],st],wt=Q();wt&&rt.push(wt),fe&&rt.push([`api/${fe}`,yt]),
at.AWS_EXECUTION_ENV&&rt.push([`exec-env/${at.AWS_EXECUTION_ENV}`]);const Xt=await Nt?.userAgentAppId?.();return Xt?[...rt,[`app/${Xt}`]]:[...rt]}},"createDefau\
ltUserAgentProvider"),ne=G,ge="AWS_SDK_UA_APP_ID",Ue="sdk_ua_app_id",k="sdk-ua-app-id",W={environmentVariableSelector:e(fe=>fe[ge],"environmentVariableSelector"),
configFileSelector:e(fe=>fe[Ue]??fe[k],"configFileSelector"),default:_},Y=e(({serviceId:fe,clientVersion:yt})=>async st=>{const Nt=N(9449),rt=Nt.parse??Nt.default.
parse??(()=>""),wt=typeof window<"u"&&window?.navigator?.userAgent?rt(window.navigator.userAgent):void 0,Xt=[["aws-sdk-js",yt],["ua","2.1"],[`os/${wt?.os?.name||
"other"}`,wt?.os?.version],["lang/js"],["md/browser",`${wt?.browser?.name??"unknown"}_${wt?.browser?.version??"unknown"}`]];fe&&Xt.push([`api/${fe}`,yt]);const ee=await st?.
userAgentAppId?.();return ee&&Xt.push([`app/${ee}`]),Xt},"createUserAgentStringParsingProvider"),ae={os(fe){if(/iPhone|iPad|iPod/.test(fe))return"iOS";if(/Macintosh|Mac OS X/.
test(fe))return"macOS";if(/Windows NT/.test(fe))return"Windows";if(/Android/.test(fe))return"Android";if(/Linux/.test(fe))return"Linux"},browser(fe){if(/EdgiOS|EdgA|Edg\//.
test(fe))return"Microsoft Edge";if(/Firefox\//.test(fe))return"Firefox";if(/Chrome\//.test(fe))return"Chrome";if(/Safari\//.test(fe))return"Safari"}},Me=e((fe,yt=!1)=>{
if(yt){for(const st of fe.split("."))if(!Me(st))return!1;return!0}return!(!We(fe)||fe.length<3||fe.length>63||fe!==fe.toLowerCase()||Se(fe))},"isVirtualHostable\
S3Bucket"),Be=":",He="/",mt=e(fe=>{const yt=fe.split(Be);if(yt.length<6)return null;const[st,Nt,rt,wt,Xt,...ee]=yt;if(st!=="arn"||Nt===""||rt===""||ee.join(Be)===
"")return null;const Pe=ee.map(Ge=>Ge.split(He)).flat();return{partition:Nt,service:rt,region:wt,accountId:Xt,resourceId:Pe}},"parseArn"),Et={isVirtualHostableS3Bucket:Me,
parseArn:mt,partition:Ze};A.aws=Et;const Qt=e(fe=>{if(typeof fe.endpointProvider!="function")throw new Error("@aws-sdk/util-endpoint - endpointProvider and endp\
oint missing in config for this client.");const{endpoint:yt}=fe;return yt===void 0&&(fe.endpoint=async()=>ln(fe.endpointProvider({Region:typeof fe.region=="func\
tion"?await fe.region():fe.region,UseDualStack:typeof fe.useDualstackEndpoint=="function"?await fe.useDualstackEndpoint():fe.useDualstackEndpoint,UseFIPS:typeof fe.
useFipsEndpoint=="function"?await fe.useFipsEndpoint():fe.useFipsEndpoint,Endpoint:void 0},{logger:fe.logger}))),fe},"resolveDefaultAwsRegionalEndpointsConfig"),
ln=e(fe=>Ve(fe.url),"toEndpointV1");function dn(fe={}){return i({...$,async default(){return Wt.silence||console.warn("@aws-sdk - WARN - default STS region of u\
s-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...P,...fe})}e(dn,"stsRegionDefaultResolver");const Wt={silence:!1},
tn=e(fe=>({setRegion(yt){fe.region=yt},region(){return fe.region}}),"getAwsRegionExtensionConfiguration"),vn=e(fe=>({region:fe.region()}),"resolveAwsRegionExten\
sionConfiguration");s.DEFAULT_UA_APP_ID=_,s.NODE_APP_ID_CONFIG_OPTIONS=W,s.UA_APP_ID_ENV_NAME=ge,s.UA_APP_ID_INI_NAME=Ue,s.awsEndpointFunctions=Et,s.createDefaultUserAgentProvider=
G,s.createUserAgentStringParsingProvider=Y,s.crtAvailability=ce,s.defaultUserAgent=ne,s.emitWarningIfUnsupportedVersion=ue,s.fallback=ae,s.getAwsRegionExtensionConfiguration=
tn,s.getDefaultSocketTimeout=ft,s.getHostHeaderPlugin=x,s.getLoggerPlugin=de,s.getLongPollPlugin=le,s.getRecursionDetectionPlugin=h,s.getUserAgentMiddlewareOptions=
pe,s.getUserAgentPlugin=te,s.getUserAgentPrefix=Ct,s.hostHeaderMiddleware=Ke,s.hostHeaderMiddlewareOptions=Ce,s.isVirtualHostableS3Bucket=Me,s.loggerMiddleware=
q,s.loggerMiddlewareOptions=se,s.parseArn=mt,s.partition=Ze,s.recursionDetectionMiddleware=De,s.recursionDetectionMiddlewareOptions=M,s.resolveAwsRegionExtensionConfiguration=
vn,s.resolveDefaultAwsRegionalEndpointsConfig=Qt,s.resolveHostHeaderConfig=tt,s.resolveUserAgentConfig=D,s.setCredentialFeature=be,s.setFeature=he,s.setPartitionInfo=
Qe,s.setTokenFeature=$e,s.state=xe,s.stsRegionDefaultResolver=dn,s.stsRegionWarning=Wt,s.toEndpointV1=ln,s.useDefaultPartitionInfo=Ot,s.userAgentMiddleware=U}),
97523:((mn,s,N)=>{const{ProviderError:n,booleanSelector:Ve,SelectorType:et,loadConfig:L}=N(47291),{setCredentialFeature:Te}=N(5152),{normalizeProvider:dt,memoizeIdentityProvider:Ne,
isIdentityExpired:ze,doesIdentityRequireRefresh:at}=N(90402),{SignatureV4:We}=N(75118),{HttpResponse:Se,HttpRequest:A}=N(93422),{SMITHY_CONTEXT_KEY:u}=N(90690),
c=e(re=>Se.isInstance(re)?re.headers?.date??re.headers?.Date:void 0,"getDateHeader"),i=e(re=>Se.isInstance(re)?re.headers?.age??re.headers?.Age:void 0,"getAgeHe\
ader"),$=e(re=>new Date(Date.now()+re),"getSkewCorrectedDate"),P=e((re,F,qe,Je)=>{if(Je!==void 0)return F;const Pt=Date.parse(re);if(Number.isNaN(Pt))return F;const De=Date.
now();return qe!==void 0&&De-qe>9e5?F:Pt-De},"getUpdatedSystemClockOffset"),ie=e((re,F)=>{if(!F)throw new Error(`Property \`${re}\` is not resolved for AWS SDK S\
igV4Auth`);return F},"throwSigningPropertyError"),Ee=e(re=>re.context?.[u]?.eventStream?.output===!0,"hasEventStreamOutput"),Le=e(async re=>{const F=ie("context",
re.context),qe=ie("config",re.config),Je=F.endpointV2?.properties?.authSchemes?.[0],De=await ie("signer",qe.signer)(Je),E=re?.signingRegion,h=re?.signingRegionSet,
_=re?.signingName;return{config:qe,signer:De,signingRegion:E,signingRegionSet:h,signingName:_}},"validateSigningProperties");class xe{static{e(this,"AwsSdkSigV4\
Signer")}async sign(F,qe,Je){if(!A.isInstance(F))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const Pt=await Le(Je),{
config:De,signer:E}=Pt;let{signingRegion:h,signingName:_}=Pt;const C=Je.context;if(C?.authSchemes?.length??!1){const[Ie,Ze]=C.authSchemes;Ie?.name==="sigv4a"&&Ze?.
name==="sigv4"&&(h=Ze?.signingRegion??h,_=Ze?.signingName??_)}const D=await De.disableClockSkewCorrection?.()===!0;Je._disableClockSkewCorrection=D;const X=D||Ee(
Je);return Je._skipClockSkewSampling=X,X||(Je._preRequestSystemClockOffset=De.systemClockOffset,Je._requestSentAt=Date.now()),await E.sign(F,{signingDate:D?new Date:
$(De.systemClockOffset),signingRegion:h,signingService:_})}errorHandler(F){return qe=>{const Je=qe;if(!F._skipClockSkewSampling&&!F._disableClockSkewCorrection){
const Pt=Je.ServerTime??c(Je.$response);if(Pt){const De=ie("config",F.config),E=F._preRequestSystemClockOffset,h=F._requestSentAt,_=i(Je.$response),C=P(Pt,De.systemClockOffset,
h,_);De.systemClockOffset=C,Math.abs(C)>=24e4&&(C!==E||E!==void 0&&E!==C)&&Je.$metadata&&(Je.$metadata.clockSkewCorrected=!0)}}throw qe}}successHandler(F,qe){if(qe.
_skipClockSkewSampling||qe._disableClockSkewCorrection)return;const Je=c(F);if(Je){const Pt=ie("config",qe.config),De=qe._requestSentAt,E=i(F);Pt.systemClockOffset=
P(Je,Pt.systemClockOffset,De,E)}}}const ue=xe;class we extends xe{static{e(this,"AwsSdkSigV4ASigner")}async sign(F,qe,Je){if(!A.isInstance(F))throw new Error("T\
he request is not an instance of `HttpRequest` and cannot be signed");const{config:Pt,signer:De,signingRegion:E,signingRegionSet:h,signingName:_}=await Le(Je),D=(await Pt.
sigv4aSigningRegionSet?.()??h??[E]).join(","),X=await Pt.disableClockSkewCorrection?.()===!0;return Je._disableClockSkewCorrection=X,X||(Je._preRequestSystemClockOffset=
Pt.systemClockOffset,Je._requestSentAt=Date.now()),await De.sign(F,{signingDate:X?new Date:$(Pt.systemClockOffset),signingRegion:D,signingService:_})}}const it=e(
re=>typeof re=="string"&&re.length>0?re.split(",").map(F=>F.trim()):[],"getArrayForCommaSeparatedString"),le=e(re=>`AWS_BEARER_TOKEN_${re.replace(/[\s-]/g,"_").
toUpperCase()}`,"getBearerTokenEnvKey"),be="AWS_AUTH_SCHEME_PREFERENCE",he="auth_scheme_preference",$e={environmentVariableSelector:e((re,F)=>{if(F?.signingName&&
le(F.signingName)in re)return["httpBearerAuth"];if(be in re)return it(re[be])},"environmentVariableSelector"),configFileSelector:e(re=>{if(he in re)return it(re[he])},
"configFileSelector"),default:[]},Fe=e(re=>(re.sigv4aSigningRegionSet=dt(re.sigv4aSigningRegionSet),re),"resolveAwsSdkSigV4AConfig"),ft={environmentVariableSelector(re){
if(re.AWS_SIGV4A_SIGNING_REGION_SET)return re.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(F=>F.trim());throw new n("AWS_SIGV4A_SIGNING_REGION_SET not set in en\
v.",{tryNextLink:!0})},configFileSelector(re){if(re.sigv4a_signing_region_set)return(re.sigv4a_signing_region_set??"").split(",").map(F=>F.trim());throw new n("\
sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},tt=e(re=>F=>{let qe=F.credentials,Je=!!F.credentials,Pt;Object.defineProperty(
F,"credentials",{set(D){D&&D!==qe&&D!==Pt&&(Je=!0),qe=D;const X=Ke(F,{credentials:qe,credentialDefaultProvider:F.credentialDefaultProvider}),Z=Ce(F,X);if(Je&&!Z.
attributed){const Ie=typeof qe=="object"&&qe!==null;Pt=e(async Ze=>{const Ot=await Z(Ze);return Ie&&(!Ot.$source||Object.keys(Ot.$source).length===0)?Te(Ot,"CRE\
DENTIALS_CODE","e"):Ot},"resolvedCredentials"),Pt.memoized=Z.memoized,Pt.configBound=Z.configBound,Pt.attributed=!0}else Pt=Z},get(){return Pt},enumerable:!0,configurable:!0}),
F.credentials=qe;const{signingEscapePath:De=!0,systemClockOffset:E=F.systemClockOffset||0,sha256:h}=F;let _;return F.signer?_=dt(F.signer):F.regionInfoProvider?
_=e(()=>dt(F.region)().then(async D=>[await F.regionInfoProvider(D,{useFipsEndpoint:await F.useFipsEndpoint(),useDualstackEndpoint:await F.useDualstackEndpoint()})||
{},D]).then(([D,X])=>{const{signingRegion:Z,signingService:Ie}=D;F.signingRegion=F.signingRegion||Z||X,F.signingName=F.signingName||Ie||F.serviceId;const Ze={...F,
credentials:F.credentials,region:F.signingRegion,service:F.signingName,sha256:h,uriEscapePath:De},Qe=F.signerConstructor||We;return new Qe(Ze)}),"signer"):_=e(async D=>{
D=Object.assign({},{name:"sigv4",signingName:F.signingName||F.defaultSigningName,signingRegion:await dt(F.region)(),properties:{}},D);const X=D.signingRegion,Z=D.
signingName;F.signingRegion=F.signingRegion||X,F.signingName=F.signingName||Z||F.serviceId;const Ie={...F,credentials:F.credentials,region:F.signingRegion,service:F.
signingName,sha256:h,uriEscapePath:De},Ze=F.signerConstructor||We;return new Ze(Ie)},"signer"),Object.assign(F,{systemClockOffset:E,signingEscapePath:De,signer:_,
disableClockSkewCorrection:dt(F.disableClockSkewCorrection??re)})},"bindResolveAwsSdkSigV4Config");function Ke(re,{credentials:F,credentialDefaultProvider:qe}){
let Je;return F?F?.memoized?Je=F:Je=Ne(F,ze,at):qe?Je=dt(qe(Object.assign({},re,{parentClientConfig:re}))):Je=e(async()=>{throw new Error("@aws-sdk/core::resolv\
eAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},"credentialsProvider"),Je.memoized=!0,Je}e(Ke,"normalizeCred\
entialProvider");function Ce(re,F){if(F.configBound)return F;const qe=e(async Je=>F({...Je,callerClientConfig:re}),"fn");return qe.memoized=F.memoized,qe.configBound=
!0,qe}e(Ce,"bindCallerConfig");const x="AWS_DISABLE_CLOCK_SKEW_CORRECTION",q="disable_clock_skew_correction",de=L({environmentVariableSelector:e(re=>Ve(re,x,et.
ENV),"environmentVariableSelector"),configFileSelector:e(re=>Ve(re,q,et.CONFIG),"configFileSelector"),default:!1}),M=tt(de),z=M;s.AWSSDKSigV4Signer=ue,s.AwsSdkSigV4ASigner=
we,s.AwsSdkSigV4Signer=xe,s.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=$e,s.NODE_SIGV4A_CONFIG_OPTIONS=ft,s.getBearerTokenEnvKey=le,s.resolveAWSSDKSigV4Config=z,s.resolveAwsSdkSigV4AConfig=
Fe,s.resolveAwsSdkSigV4Config=M,s.validateSigningProperties=Le}),37288:((mn,s,N)=>{const{SmithyRpcV2CborProtocol:n,loadSmithyRpcV2CborErrorCode:Ve}=N(64645),{TypeRegistry:et,
NormalizedSchema:L,deref:Te}=N(26890),{decorateServiceException:dt,getValueFromTextNode:Ne}=N(92658),{RpcProtocol:ze,JsonCodec2:at,loadJsonRpcErrorCode:We,HttpBindingProtocol:Se,
HttpInterceptingShapeSerializer:A,HttpInterceptingShapeDeserializer:u,loadRestJsonErrorCode:c,SmithyRpcV2JsonProtocol:i,loadSmithyRpcV2JsonErrorCode:$,FromStringShapeDeserializer:P,
determineTimestampFormat:ie,extendedEncodeURIComponent:Ee,collectBody:Le}=N(93422),{JsonCodec:xe,JsonShapeDeserializer:ue,JsonShapeDeserializer2:we,JsonShapeSerializer:it,
JsonShapeSerializer2:le,parseJsonBody:be,parseJsonErrorBody:he}=N(93422);s.JsonCodec=xe,s.JsonCodec2=at,s.JsonShapeDeserializer=ue,s.JsonShapeDeserializer2=we,s.
JsonShapeSerializer=it,s.JsonShapeSerializer2=le,s.loadJsonRpcErrorCode=We,s.loadRestJsonErrorCode=c,s.parseJsonBody=be,s.parseJsonErrorBody=he;const{parseXML:$e,
XmlNode:Fe,XmlText:ft}=N(94274),{toUtf8:tt,toBase64:Ke,generateIdempotencyToken:Ce,NumericValue:x,dateToUtcString:q,fromBase64:se,expectUnion:de}=N(92430);class M{static{
e(this,"ProtocolLib")}queryCompat;errorRegistry;constructor(b=!1){this.queryCompat=b}resolveRestContentType(b,T){const f=T.getMemberSchemas(),m=Object.values(f).
find(B=>!!B.getMergedTraits().httpPayload);if(m){const B=m.getMergedTraits().mediaType;return B||(m.isStringSchema()?"text/plain":m.isBlobSchema()?"application/\
octet-stream":b)}else if(!T.isUnitSchema()&&Object.values(f).find(U=>{const{httpQuery:me,httpQueryParams:pe,httpHeader:te,httpLabel:ve,httpPrefixHeaders:ce}=U.getMergedTraits();
return!me&&!pe&&!te&&!ve&&ce===void 0}))return b}async getErrorSchemaOrThrowBaseException(b,T,f,m,B,U){let me=b;b.includes("#")&&([,me]=b.split("#"));const pe={
$metadata:B,$fault:f.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{
errorSchema:U?.(this.errorRegistry,me)??this.errorRegistry.getSchema(b),errorMetadata:pe}}catch{m.message=m.message??m.Message??"UnknownError";const ve=this.errorRegistry,
ce=ve.getBaseException();if(ce){const ne=ve.getErrorCtor(ce)??Error;throw this.decorateServiceException(Object.assign(new ne({name:me}),pe),m)}const Q=m,G=Q?.message??
Q?.Message??Q?.Error?.Message??Q?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(G),{name:me},pe),m)}}compose(b,T,f){let m=f;T.includes(
"#")&&([m]=T.split("#"));const B=et.for(m),U=et.for("smithy.ts.sdk.synthetic."+f);b.copyFrom(B),b.copyFrom(U),this.errorRegistry=b}decorateServiceException(b,T={}){
if(this.queryCompat){const f=b.Message??T.Message,m=dt(b,T);f&&(m.message=f);const B=m.Error??{};B.Type=m.Error?.Type,B.Code=m.Error?.Code,B.Message=m.Error?.message??
m.Error?.Message??f,m.Error=B;const U=m.$metadata.requestId;return U&&(m.RequestId=U),m}return dt(b,T)}setQueryCompatError(b,T){const f=T.headers?.["x-amzn-quer\
y-error"];if(b!==void 0&&f!=null){const[m,B]=f.split(";"),U=Object.keys(b),me={Code:m,Type:B};b.Code=m,b.Type=B;for(let pe=0;pe<U.length;pe++){const te=U[pe];me[te===
"message"?"Message":te]=b[te]}delete me.__type,b.Error=me}}queryCompatOutput(b,T){b.Error&&(T.Error=b.Error),b.Type&&(T.Type=b.Type),b.Code&&(T.Code=b.Code)}findQueryCompatibleError(b,T){
try{return b.getSchema(T)}catch{return b.find(m=>L.of(m).getMergedTraits().awsQueryError?.[0]===T)}}}class z extends n{static{e(this,"AwsSmithyRpcV2CborProtocol")}awsQueryCompatible;mixin;constructor({
defaultNamespace:b,errorTypeRegistries:T,awsQueryCompatible:f}){super({defaultNamespace:b,errorTypeRegistries:T}),this.awsQueryCompatible=!!f,this.mixin=new M(this.
awsQueryCompatible)}async serializeRequest(b,T,f){const m=await super.serializeRequest(b,T,f);return this.awsQueryCompatible&&(m.headers["x-amzn-query-mode"]="t\
rue"),m}async handleError(b,T,f,m,B){this.awsQueryCompatible&&this.mixin.setQueryCompatError(m,f);const U=(()=>{const ne=f.headers["x-amzn-query-error"];return ne&&
this.awsQueryCompatible?ne.split(";")[0]:Ve(f,m)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:me,
errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,m,B,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:
void 0),te=L.of(me),ve=m.message??m.Message??"UnknownError",ce=this.compositeErrorRegistry.getErrorCtor(me)??Error,Q=new ce({}),G={};for(const[ne,ge]of te.structIterator())
m[ne]!=null&&(G[ne]=this.deserializer.readValue(ge,m[ne]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(m,G),this.mixin.decorateServiceException(
Object.assign(Q,pe,{$fault:te.getMergedTraits().error,message:ve},G),m)}}class re extends ze{static{e(this,"AwsJsonRpcProtocol")}serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:b,errorTypeRegistries:T,serviceTarget:f,awsQueryCompatible:m,jsonCodec:B}){super({defaultNamespace:b,errorTypeRegistries:T}),this.serviceTarget=
f,this.codec=B??new at({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),
this.awsQueryCompatible=!!m,this.mixin=new M(this.awsQueryCompatible)}async serializeRequest(b,T,f){const m=await super.serializeRequest(b,T,f);return m.path.endsWith(
"/")||(m.path+="/"),m.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,m.headers["x-amz-target"]=`${this.serviceTarget}.${b.name}`,this.
awsQueryCompatible&&(m.headers["x-amzn-query-mode"]="true"),(Te(b.input)==="unit"||!m.body)&&(m.body="{}"),m}getPayloadCodec(){return this.codec}async handleError(b,T,f,m,B){
const{awsQueryCompatible:U}=this;U&&this.mixin.setQueryCompatError(m,f);const me=We(f,m,U)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,me,this.options.
defaultNamespace);const{errorSchema:pe,errorMetadata:te}=await this.mixin.getErrorSchemaOrThrowBaseException(me,this.options.defaultNamespace,f,m,B,U?this.mixin.
findQueryCompatibleError:void 0),ve=L.of(pe),ce=m.message??m.Message??"UnknownError",Q=this.compositeErrorRegistry.getErrorCtor(pe)??Error,G=new Q({}),ne={},ge=this.
codec.createDeserializer();for(const[Ue,k]of ve.structIterator())m[Ue]!=null&&(ne[Ue]=ge.readObject(k,m[Ue]));throw U&&this.mixin.queryCompatOutput(m,ne),this.mixin.
decorateServiceException(Object.assign(G,te,{$fault:ve.getMergedTraits().error,message:ce},ne),m)}}class F extends re{static{e(this,"AwsJson1_0Protocol")}constructor({
defaultNamespace:b,errorTypeRegistries:T,serviceTarget:f,awsQueryCompatible:m,jsonCodec:B}){super({defaultNamespace:b,errorTypeRegistries:T,serviceTarget:f,awsQueryCompatible:m,
jsonCodec:B})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class qe extends re{static{
e(this,"AwsJson1_1Protocol")}constructor({defaultNamespace:b,errorTypeRegistries:T,serviceTarget:f,awsQueryCompatible:m,jsonCodec:B}){super({defaultNamespace:b,
errorTypeRegistries:T,serviceTarget:f,awsQueryCompatible:m,jsonCodec:B})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}class Je extends Se{static{e(this,"AwsRestJsonProtocol")}serializer;deserializer;codec;mixin=new M;constructor({defaultNamespace:b,
errorTypeRegistries:T,jsonCodec:f}){super({defaultNamespace:b,errorTypeRegistries:T});const m={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=f??new at(m),this.serializer=new A(this.codec.createSerializer(),m),this.deserializer=new u(this.codec.createDeserializer(),m)}getShapeId(){return"aw\
s.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(b){this.codec.setSerdeContext(b),super.setSerdeContext(b)}async serializeRequest(b,T,f){
const m=await super.serializeRequest(b,T,f),B=L.of(b.input);if(!m.headers["content-type"]){const U=this.mixin.resolveRestContentType(this.getDefaultContentType(),
B);U&&(m.headers["content-type"]=U)}return m.body==null&&m.headers["content-type"]===this.getDefaultContentType()&&(m.body="{}"),m}async deserializeResponse(b,T,f){
const m=await super.deserializeResponse(b,T,f),B=L.of(b.output);for(const[U,me]of B.structIterator())me.getMemberTraits().httpPayload&&!(U in m)&&(m[U]=null);return m}async handleError(b,T,f,m,B){
const U=c(f,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:me,errorMetadata:pe}=await this.mixin.
getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,m,B),te=L.of(me),ve=m.message??m.Message??"UnknownError",ce=this.compositeErrorRegistry.getErrorCtor(
me)??Error,Q=new ce({});await this.deserializeHttpMessage(me,T,f,m);const G={},ne=this.codec.createDeserializer();for(const[ge,Ue]of te.structIterator()){const k=Ue.
getMergedTraits().jsonName??ge;G[ge]=ne.readObject(Ue,m[k])}throw this.mixin.decorateServiceException(Object.assign(Q,pe,{$fault:te.getMergedTraits().error,message:ve},
G),m)}getDefaultContentType(){return"application/json"}}class Pt extends i{static{e(this,"AwsSmithyRpcV2JsonProtocol")}awsQueryCompatible;mixin;constructor({defaultNamespace:b,
errorTypeRegistries:T,awsQueryCompatible:f}){super({defaultNamespace:b,errorTypeRegistries:T}),this.awsQueryCompatible=!!f,this.mixin=new M(this.awsQueryCompatible)}async serializeRequest(b,T,f){
const m=await super.serializeRequest(b,T,f);return this.awsQueryCompatible&&(m.headers["x-amzn-query-mode"]="true"),m}async handleError(b,T,f,m,B){this.awsQueryCompatible&&
this.mixin.setQueryCompatError(m,f);const U=(()=>{const ge=f.headers["x-amzn-query-error"];return ge&&this.awsQueryCompatible?ge.split(";")[0]:$(f,m)??"Unknown"})();
this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:me,errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(
U,this.options.defaultNamespace,f,m,B,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),te=L.of(me),ve=m.message??m.Message??"UnknownError",ce=this.
compositeErrorRegistry.getErrorCtor(me)??Error,Q=new ce({}),G={},ne=this.getPayloadCodec().createDeserializer();for(const[ge,Ue]of te.structIterator())m[ge]!=null&&
(G[ge]=ne.readObject(Ue,m[ge]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(m,G),this.mixin.decorateServiceException(Object.assign(Q,pe,{$fault:te.
getMergedTraits().error,message:ve},G),m)}}class De{static{e(this,"SerdeContextConfig")}serdeContext;setSerdeContext(b){this.serdeContext=b}}class E{static{e(this,
"UnionSerde")}from;to;keys;constructor(b,T){this.from=b,this.to=T;const f=Object.keys(this.from),m=new Set(f);m.delete("__type"),this.keys=m}mark(b){this.keys.delete(
b)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const b=this.keys.values().next().value,T=this.from[b];
this.to.$unknown=[b,T]}}}function h(oe){Object.defineProperty(oe,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}e(h,"writeKey");class _ extends De{static{
e(this,"XmlShapeDeserializer")}settings;stringDeserializer;constructor(b){super(),this.settings=b,this.stringDeserializer=new P(b)}setSerdeContext(b){this.serdeContext=
b,this.stringDeserializer.setSerdeContext(b)}read(b,T,f){const m=L.of(b),B=m.getMemberSchemas();if(m.isStructSchema()&&m.isMemberSchema()&&!!Object.values(B).find(
te=>!!te.getMemberTraits().eventPayload)){const te={},ve=Object.keys(B)[0];return B[ve].isBlobSchema()?te[ve]=T:te[ve]=this.read(B[ve],T),te}const me=(this.serdeContext?.
utf8Encoder??tt)(T),pe=this.parseXml(me);return this.readSchema(b,f?pe[f]:pe)}readSchema(b,T){const f=L.of(b);if(f.isUnitSchema())return;const m=f.getMergedTraits();
if(f.isListSchema()&&!Array.isArray(T))return this.readSchema(f,[T]);if(T==null)return T;if(typeof T=="object"){const B=!!m.xmlFlattened;if(f.isListSchema()){const me=f.
getValueSchema(),pe=[],te=me.getMergedTraits().xmlName??"member",ve=B?T:(T[0]??T)[te];if(ve==null)return pe;const ce=Array.isArray(ve)?ve:[ve];for(const Q of ce)
pe.push(this.readSchema(me,Q));return pe}const U={};if(f.isMapSchema()){const me=f.getKeySchema(),pe=f.getValueSchema();let te;B?te=Array.isArray(T)?T:[T]:te=Array.
isArray(T.entry)?T.entry:[T.entry];const ve=me.getMergedTraits().xmlName??"key",ce=pe.getMergedTraits().xmlName??"value";for(const Q of te){const G=Q[ve],ne=Q[ce];
G==="__proto__"&&h(U),U[G]=this.readSchema(pe,ne)}return U}if(f.isStructSchema()){const me=f.isUnionSchema();let pe;me&&(pe=new E(T,U));for(const[te,ve]of f.structIterator()){
const ce=ve.getMergedTraits(),Q=ce.httpPayload?ce.xmlName??ve.getName():ve.getMemberTraits().xmlName??te;me&&pe.mark(Q),T[Q]!=null&&(U[te]=this.readSchema(ve,T[Q]))}
return me&&pe.writeUnknown(),U}if(f.isDocumentSchema())return T;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${f.getName(
!0)}`)}return f.isListSchema()?[]:f.isMapSchema()||f.isStructSchema()?{}:this.stringDeserializer.read(f,T)}parseXml(b){if(b.length){let T;try{T=$e(b)}catch(U){throw U&&
typeof U=="object"&&Object.defineProperty(U,"$responseBodyText",{value:b}),U}const f="#text",m=Object.keys(T)[0],B=T[m];return B[f]&&(B[m]=B[f],delete B[f]),Ne(
B)}return{}}}class C extends De{static{e(this,"QueryShapeSerializer")}settings;buffer;constructor(b){super(),this.settings=b}write(b,T,f=""){this.buffer===void 0&&
(this.buffer="");const m=L.of(b);if(f&&!f.endsWith(".")&&(f+="."),m.isBlobSchema())(typeof T=="string"||T instanceof Uint8Array)&&(this.writeKey(f),this.writeValue(
(this.serdeContext?.base64Encoder??Ke)(T)));else if(m.isBooleanSchema()||m.isNumericSchema()||m.isStringSchema())T!=null?(this.writeKey(f),this.writeValue(String(
T))):m.isIdempotencyToken()&&(this.writeKey(f),this.writeValue(Ce()));else if(m.isBigIntegerSchema())T!=null&&(this.writeKey(f),this.writeValue(String(T)));else if(m.
isBigDecimalSchema())T!=null&&(this.writeKey(f),this.writeValue(T instanceof x?T.string:String(T)));else if(m.isTimestampSchema()){if(T instanceof Date)switch(this.
writeKey(f),ie(m,this.settings)){case 5:this.writeValue(T.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(q(T));break;case 7:this.writeValue(String(
T.getTime()/1e3));break}}else if(m.isDocumentSchema())Array.isArray(T)?this.write(79,T,f):T instanceof Date?this.write(4,T,f):T instanceof Uint8Array?this.write(
21,T,f):T&&typeof T=="object"?this.write(143,T,f):(this.writeKey(f),this.writeValue(String(T)));else if(m.isListSchema()){if(Array.isArray(T))if(T.length===0)this.
settings.serializeEmptyLists&&(this.writeKey(f),this.writeValue(""));else{const B=m.getValueSchema(),U=this.settings.flattenLists||m.getMergedTraits().xmlFlattened;
let me=1;for(const pe of T){if(pe==null)continue;const te=B.getMergedTraits(),ve=this.getKey("member",te.xmlName,te.ec2QueryName),ce=U?`${f}${me}`:`${f}${ve}.${me}`;
this.write(B,pe,ce),++me}}}else if(m.isMapSchema()){if(T&&typeof T=="object"){const B=m.getKeySchema(),U=m.getValueSchema(),me=m.getMergedTraits().xmlFlattened;
let pe=1;for(const te in T){const ve=T[te];if(ve==null)continue;const ce=B.getMergedTraits(),Q=this.getKey("key",ce.xmlName,ce.ec2QueryName),G=me?`${f}${pe}.${Q}`:
`${f}entry.${pe}.${Q}`,ne=U.getMergedTraits(),ge=this.getKey("value",ne.xmlName,ne.ec2QueryName),Ue=me?`${f}${pe}.${ge}`:`${f}entry.${pe}.${ge}`;this.write(B,te,
G),this.write(U,ve,Ue),++pe}}}else if(m.isStructSchema()){if(T&&typeof T=="object"){let B=!1;for(const[U,me]of m.structIterator()){if(T[U]==null&&!me.isIdempotencyToken())
continue;const pe=me.getMergedTraits(),te=this.getKey(U,pe.xmlName,pe.ec2QueryName,"struct"),ve=`${f}${te}`;this.write(me,T[U],ve),B=!0}if(!B&&m.isUnionSchema()){
const{$unknown:U}=T;if(Array.isArray(U)){const[me,pe]=U,te=`${f}${me}`;this.write(15,pe,te)}}}}else if(!m.isUnitSchema())throw new Error(`@aws-sdk/core/protocol\
s - QuerySerializer unrecognized schema type ${m.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer canno\
t flush with nothing written to buffer.");const b=this.buffer;return delete this.buffer,b}getKey(b,T,f,m){const{ec2:B,capitalizeKeys:U}=this.settings;if(B&&f)return f;
const me=T??b;return U&&m==="struct"?me[0].toUpperCase()+me.slice(1):me}writeKey(b){b.endsWith(".")&&(b=b.slice(0,b.length-1)),this.buffer+=`&${Ee(b)}=`}writeValue(b){
this.buffer+=Ee(b)}}class D extends ze{static{e(this,"AwsQueryProtocol")}options;serializer;deserializer;mixin=new M;constructor(b){super({defaultNamespace:b.defaultNamespace,
errorTypeRegistries:b.errorTypeRegistries}),this.options=b;const T={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:b.xmlNamespace,serviceNamespace:b.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new C(T),this.deserializer=new _(T)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(b){this.
serializer.setSerdeContext(b),this.deserializer.setSerdeContext(b)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(b,T,f){
const m=await super.serializeRequest(b,T,f);m.path.endsWith("/")||(m.path+="/"),m.headers["content-type"]="application/x-www-form-urlencoded",(Te(b.input)==="un\
it"||!m.body)&&(m.body="");const B=b.name.split("#")[1]??b.name;return m.body=`Action=${B}&Version=${this.options.version}`+m.body,m.body.endsWith("&")&&(m.body=
m.body.slice(-1)),m}async deserializeResponse(b,T,f){const m=this.deserializer,B=L.of(b.output),U={};if(f.statusCode>=300){const ve=await Le(f.body,T);ve.byteLength>
0&&Object.assign(U,await m.read(15,ve)),await this.handleError(b,T,f,U,this.deserializeMetadata(f))}for(const ve in f.headers){const ce=f.headers[ve];delete f.headers[ve],
f.headers[ve.toLowerCase()]=ce}const me=b.name.split("#")[1]??b.name,pe=B.isStructSchema()&&this.useNestedResult()?me+"Result":void 0,te=await Le(f.body,T);return te.
byteLength>0&&Object.assign(U,await m.read(B,te,pe)),U.$metadata=this.deserializeMetadata(f),U}useNestedResult(){return!0}async handleError(b,T,f,m,B){const U=this.
loadQueryErrorCode(f,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const me=this.loadQueryError(m)??{},pe=this.loadQueryErrorMessage(
m);me.message=pe,me.Error={Type:me.Type,Code:me.Code,Message:pe};const{errorSchema:te,errorMetadata:ve}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.
options.defaultNamespace,f,me,B,this.mixin.findQueryCompatibleError),ce=L.of(te),Q=this.compositeErrorRegistry.getErrorCtor(te)??Error,G=new Q({}),ne={Type:me.Error.
Type,Code:me.Error.Code,Error:me.Error};for(const[ge,Ue]of ce.structIterator()){const k=Ue.getMergedTraits().xmlName??ge,W=me[k]??m[k];ne[ge]=this.deserializer.
readSchema(Ue,W)}throw this.mixin.decorateServiceException(Object.assign(G,ve,{$fault:ce.getMergedTraits().error,message:pe},ne),m)}loadQueryErrorCode(b,T){const f=(T.
Errors?.[0]?.Error??T.Errors?.Error??T.Error)?.Code;if(f!==void 0)return f;if(b.statusCode==404)return"NotFound"}loadQueryError(b){return b.Errors?.[0]?.Error??
b.Errors?.Error??b.Error}loadQueryErrorMessage(b){const T=this.loadQueryError(b);return T?.message??T?.Message??b.message??b.Message??"Unknown"}getDefaultContentType(){
return"application/x-www-form-urlencoded"}}class X extends D{static{e(this,"AwsEc2QueryProtocol")}options;constructor(b){super(b),this.options=b;const T={capitalizeKeys:!0,
flattenLists:!0,serializeEmptyLists:!1,ec2:!0};Object.assign(this.serializer.settings,T)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}}
const Z=e((oe,b)=>Le(oe,b).then(T=>(b?.utf8Encoder??tt)(T)),"collectBodyString"),Ie=e((oe,b)=>Z(oe,b).then(T=>{if(T.length){let f;try{f=$e(T)}catch(me){throw me&&
typeof me=="object"&&Object.defineProperty(me,"$responseBodyText",{value:T}),me}const m="#text",B=Object.keys(f)[0],U=f[B];return U[m]&&(U[B]=U[m],delete U[m]),
Ne(U)}return{}}),"parseXmlBody"),Ze=e(async(oe,b)=>{const T=await Ie(oe,b);return T.Error&&(T.Error.message=T.Error.message??T.Error.Message),T},"parseXmlErrorB\
ody"),Qe=e((oe,b)=>{if(b?.Error?.Code!==void 0)return b.Error.Code;if(b?.Code!==void 0)return b.Code;if(oe.statusCode==404)return"NotFound"},"loadRestXmlErrorCo\
de");class Ot extends De{static{e(this,"XmlShapeSerializer")}settings;stringBuffer;byteBuffer;buffer;constructor(b){super(),this.settings=b}write(b,T){const f=L.
of(b);if(f.isStringSchema()&&typeof T=="string")this.stringBuffer=T;else if(f.isBlobSchema())this.byteBuffer="byteLength"in T?T:(this.serdeContext?.base64Decoder??
se)(T);else{this.buffer=this.writeStruct(f,T,void 0);const m=f.getMergedTraits();m.httpPayload&&!m.xmlName&&this.buffer.withName(f.getName())}}flush(){if(this.byteBuffer!==
void 0){const T=this.byteBuffer;return delete this.byteBuffer,T}if(this.stringBuffer!==void 0){const T=this.stringBuffer;return delete this.stringBuffer,T}const b=this.
buffer;return this.settings.xmlNamespace&&(b?.attributes?.xmlns||b.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,b.toString()}writeStruct(b,T,f){
const m=b.getMergedTraits(),B=b.isMemberSchema()&&!m.httpPayload?b.getMemberTraits().xmlName??b.getMemberName():m.xmlName??b.getName();if(!B||!b.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${b.getName(!0)}.`);const U=Fe.of(B),[me,pe]=this.
getXmlnsAttribute(b,f);for(const[ve,ce]of b.structIterator()){const Q=T[ve];if(Q!=null||ce.isIdempotencyToken()){if(ce.getMergedTraits().xmlAttribute){U.addAttribute(
ce.getMergedTraits().xmlName??ve,this.writeSimple(ce,Q));continue}if(ce.isListSchema())this.writeList(ce,Q,U,pe);else if(ce.isMapSchema())this.writeMap(ce,Q,U,pe);else if(ce.
isStructSchema())U.addChildNode(this.writeStruct(ce,Q,pe));else{const G=Fe.of(ce.getMergedTraits().xmlName??ce.getMemberName());this.writeSimpleInto(ce,Q,G,pe),
U.addChildNode(G)}}}const{$unknown:te}=T;if(te&&b.isUnionSchema()&&Array.isArray(te)&&Object.keys(T).length===1){const[ve,ce]=te,Q=Fe.of(ve);if(typeof ce!="stri\
ng")if(T instanceof Fe||T instanceof ft)U.addChildNode(T);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/\
xml-builder::XmlNode or XmlText.");this.writeSimpleInto(0,ce,Q,pe),U.addChildNode(Q)}return pe&&U.addAttribute(me,pe),U}writeList(b,T,f,m){if(!b.isMemberSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${b.getName(!0)}`);const B=b.getMergedTraits(),U=b.getValueSchema(),me=U.
getMergedTraits(),pe=!!me.sparse,te=!!B.xmlFlattened,[ve,ce]=this.getXmlnsAttribute(b,m),Q=e((G,ne)=>{if(U.isListSchema())this.writeList(U,Array.isArray(ne)?ne:
[ne],G,ce);else if(U.isMapSchema())this.writeMap(U,ne,G,ce);else if(U.isStructSchema()){const ge=this.writeStruct(U,ne,ce);G.addChildNode(ge.withName(te?B.xmlName??
b.getMemberName():me.xmlName??"member"))}else{const ge=Fe.of(te?B.xmlName??b.getMemberName():me.xmlName??"member");this.writeSimpleInto(U,ne,ge,ce),G.addChildNode(
ge)}},"writeItem");if(te)for(const G of T)(pe||G!=null)&&Q(f,G);else{const G=Fe.of(B.xmlName??b.getMemberName());ce&&G.addAttribute(ve,ce);for(const ne of T)(pe||
ne!=null)&&Q(G,ne);f.addChildNode(G)}}writeMap(b,T,f,m,B=!1){if(!b.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-\
member map: ${b.getName(!0)}`);const U=b.getMergedTraits(),me=b.getKeySchema(),te=me.getMergedTraits().xmlName??"key",ve=b.getValueSchema(),ce=ve.getMergedTraits(),
Q=ce.xmlName??"value",G=!!ce.sparse,ne=!!U.xmlFlattened,[ge,Ue]=this.getXmlnsAttribute(b,m),k=e((W,Y,ae)=>{const Me=Fe.of(te,Y),[Be,He]=this.getXmlnsAttribute(me,
Ue);He&&Me.addAttribute(Be,He),W.addChildNode(Me);let mt=Fe.of(Q);ve.isListSchema()?this.writeList(ve,ae,mt,Ue):ve.isMapSchema()?this.writeMap(ve,ae,mt,Ue,!0):ve.
isStructSchema()?mt=this.writeStruct(ve,ae,Ue):this.writeSimpleInto(ve,ae,mt,Ue),W.addChildNode(mt)},"addKeyValue");if(ne)for(const W in T){const Y=T[W];if(G||Y!=
null){const ae=Fe.of(U.xmlName??b.getMemberName());k(ae,W,Y),f.addChildNode(ae)}}else{let W;B||(W=Fe.of(U.xmlName??b.getMemberName()),Ue&&W.addAttribute(ge,Ue),
f.addChildNode(W));for(const Y in T){const ae=T[Y];if(G||ae!=null){const Me=Fe.of("entry");k(Me,Y,ae),(B?f:W).addChildNode(Me)}}}}writeSimple(b,T){if(T===null)throw new Error(
"@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const f=L.of(b);let m=null;if(T&&typeof T=="object")if(f.isBlobSchema())m=(this.serdeContext?.
base64Encoder??Ke)(T);else if(f.isTimestampSchema()&&T instanceof Date)switch(ie(f,this.settings)){case 5:m=T.toISOString().replace(".000Z","Z");break;case 6:m=
q(T);break;case 7:m=String(T.getTime()/1e3);break;default:console.warn("Missing timestamp format, using http date",T),m=q(T);break}else{if(f.isBigDecimalSchema()&&
T)return T instanceof x?T.string:String(T);throw f.isMapSchema()||f.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on \
List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema:\
 ${f.getName(!0)}`)}if((f.isBooleanSchema()||f.isNumericSchema()||f.isBigIntegerSchema()||f.isBigDecimalSchema())&&(m=String(T)),f.isStringSchema()&&(T===void 0&&
f.isIdempotencyToken()?m=Ce():m=String(T)),m===null)throw new Error(`Unhandled schema-value pair ${f.getName(!0)}=${T}`);return m}writeSimpleInto(b,T,f,m){const B=this.
writeSimple(b,T),U=L.of(b),me=new ft(B),[pe,te]=this.getXmlnsAttribute(U,m);te&&f.addAttribute(pe,te),f.addChildNode(me)}getXmlnsAttribute(b,T){const f=b.getMergedTraits(),
[m,B]=f.xmlNamespace??[];return B&&B!==T?[m?`xmlns:${m}`:"xmlns",B]:[void 0,void 0]}}class Ct extends De{static{e(this,"XmlCodec")}settings;constructor(b){super(),
this.settings=b}createSerializer(){const b=new Ot(this.settings);return b.setSerdeContext(this.serdeContext),b}createDeserializer(){const b=new _(this.settings);
return b.setSerdeContext(this.serdeContext),b}}class kt extends Se{static{e(this,"AwsRestXmlProtocol")}codec;serializer;deserializer;mixin=new M;constructor(b){
super(b);const T={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:b.xmlNamespace,serviceNamespace:b.defaultNamespace};this.codec=new Ct(T),
this.serializer=new A(this.codec.createSerializer(),T),this.deserializer=new u(this.codec.createDeserializer(),T)}getPayloadCodec(){return this.codec}getShapeId(){
return"aws.protocols#restXml"}async serializeRequest(b,T,f){const m=await super.serializeRequest(b,T,f),B=L.of(b.input);if(!m.headers["content-type"]){const U=this.
mixin.resolveRestContentType(this.getDefaultContentType(),B);U&&(m.headers["content-type"]=U)}return typeof m.body=="string"&&m.headers["content-type"]===this.getDefaultContentType()&&
!m.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(B)&&(m.body='<?xml version="1.0" encoding="UTF-8"?>'+m.body),m}async deserializeResponse(b,T,f){
return super.deserializeResponse(b,T,f)}async handleError(b,T,f,m,B){const U=Qe(f,m)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,U,this.options.
defaultNamespace),m.Error&&typeof m.Error=="object")for(const ge of Object.keys(m.Error))m[ge]=m.Error[ge],ge.toLowerCase()==="message"&&(m.message=m.Error[ge]);
m.RequestId&&!B.requestId&&(B.requestId=m.RequestId);const{errorSchema:me,errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,
f,m,B),te=L.of(me),ve=m.Error?.message??m.Error?.Message??m.message??m.Message??"UnknownError",ce=this.compositeErrorRegistry.getErrorCtor(me)??Error,Q=new ce({});
await this.deserializeHttpMessage(me,T,f,m);const G={},ne=this.codec.createDeserializer();for(const[ge,Ue]of te.structIterator()){const k=Ue.getMergedTraits().xmlName??
ge,W=m.Error?.[k]??m[k];G[ge]=ne.readSchema(Ue,W)}throw this.mixin.decorateServiceException(Object.assign(Q,pe,{$fault:te.getMergedTraits().error,message:ve},G),
m)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(b){for(const[,T]of b.structIterator())if(T.getMergedTraits().httpPayload)return!(T.
isStructSchema()||T.isMapSchema()||T.isListSchema());return!1}}const At=e(oe=>{if(oe!=null)return typeof oe=="object"&&"__type"in oe&&delete oe.__type,de(oe)},"\
awsExpectUnion"),ke=e(oe=>{if(oe==null)return oe;if(typeof oe=="number"||typeof oe=="bigint"){const b=new Error(`Received number ${oe} where a string was expect\
ed.`);return b.name="Warning",console.warn(b),String(oe)}if(typeof oe=="boolean"){const b=new Error(`Received boolean ${oe} where a string was expected.`);return b.
name="Warning",console.warn(b),String(oe)}return oe},"_toStr"),ye=e(oe=>{if(oe==null)return oe;if(typeof oe=="string"){const b=oe.toLowerCase();if(oe!==""&&b!==
"false"&&b!=="true"){const T=new Error(`Received string "${oe}" where a boolean was expected.`);T.name="Warning",console.warn(T)}return oe!==""&&b!=="false"}return oe},
"_toBool"),Xe=e(oe=>{if(oe==null)return oe;if(typeof oe=="string"){const b=Number(oe);if(b.toString()!==oe){const T=new Error(`Received string "${oe}" where a n\
umber was expected.`);return T.name="Warning",console.warn(T),oe}return b}return oe},"_toNum");s.AwsEc2QueryProtocol=X,s.AwsJson1_0Protocol=F,s.AwsJson1_1Protocol=
qe,s.AwsJsonRpcProtocol=re,s.AwsQueryProtocol=D,s.AwsRestJsonProtocol=Je,s.AwsRestXmlProtocol=kt,s.AwsSmithyRpcV2CborProtocol=z,s.AwsSmithyRpcV2JsonProtocol=Pt,
s.QueryShapeSerializer=C,s.XmlCodec=Ct,s.XmlShapeDeserializer=_,s.XmlShapeSerializer=Ot,s._toBool=ye,s._toNum=Xe,s._toStr=ke,s.awsExpectUnion=At,s.loadRestXmlErrorCode=
Qe,s.parseXmlBody=Ie,s.parseXmlErrorBody=Ze}),519:((mn,s,N)=>{const{buildQueryString:n}=N(93422),Ve=e(Ne=>typeof Ne=="string"&&Ne.indexOf("arn:")===0&&Ne.split(
":").length>=6,"validate"),et=e(Ne=>{const ze=Ne.split(":");if(ze.length<6||ze[0]!=="arn")throw new Error("Malformed ARN");const[,at,We,Se,A,...u]=ze;return{partition:at,
service:We,region:Se,accountId:A,resource:u.join(":")}},"parse"),L=e(Ne=>{const{partition:ze="aws",service:at,region:We,accountId:Se,resource:A}=Ne;if([at,We,Se,
A].some(u=>typeof u!="string"))throw new Error("Input ARN object is invalid");return`arn:${ze}:${at}:${We}:${Se}:${A}`},"build");function Te(Ne){const{port:ze,query:at}=Ne;
let{protocol:We,path:Se,hostname:A}=Ne;We&&We.slice(-1)!==":"&&(We+=":"),ze&&(A+=`:${ze}`),Se&&Se.charAt(0)!=="/"&&(Se=`/${Se}`);let u=at?n(at):"";u&&u[0]!=="?"&&
(u=`?${u}`);let c="";if(Ne.username!=null||Ne.password!=null){const $=Ne.username??"",P=Ne.password??"";c=`${$}:${P}@`}let i="";return Ne.fragment&&(i=`#${Ne.fragment}`),
`${We}//${c}${A}${Se}${u}${i}`}e(Te,"formatUrl");function dt(Ne,ze){return Object.prototype.hasOwnProperty.call(Ne,ze)}e(dt,"hasOwn"),s.build=L,s.formatUrl=Te,s.
hasOwn=dt,s.parse=et,s.validate=Ve}),55606:((mn,s,N)=>{const{setCredentialFeature:n}=N(5152),{CredentialsProviderError:Ve}=N(47291),et="AWS_ACCESS_KEY_ID",L="AW\
S_SECRET_ACCESS_KEY",Te="AWS_SESSION_TOKEN",dt="AWS_CREDENTIAL_EXPIRATION",Ne="AWS_CREDENTIAL_SCOPE",ze="AWS_ACCOUNT_ID",at=e(We=>async()=>{We?.logger?.debug("@\
aws-sdk/credential-provider-env - fromEnv");const Se=process.env[et],A=process.env[L],u=process.env[Te],c=process.env[dt],i=process.env[Ne],$=process.env[ze];if(Se&&
A){const P={accessKeyId:Se,secretAccessKey:A,...u&&{sessionToken:u},...c&&{expiration:new Date(c)},...i&&{credentialScope:i},...$&&{accountId:$}};return n(P,"CR\
EDENTIALS_ENV_VARS","g"),P}throw new Ve("Unable to find environment variable credentials.",{logger:We?.logger})},"fromEnv");s.ENV_ACCOUNT_ID=ze,s.ENV_CREDENTIAL_SCOPE=
Ne,s.ENV_EXPIRATION=dt,s.ENV_KEY=et,s.ENV_SECRET=L,s.ENV_SESSION=Te,s.fromEnv=at}),98605:((mn,s,N)=>{const{setCredentialFeature:n}=N(5152),{CredentialsProviderError:Ve}=N(
47291),{NodeHttpHandler:et}=N(61279),L=N(51455),{HttpRequest:Te}=N(93422),{sdkStreamMixin:dt,parseRfc3339DateTime:Ne}=N(92430),ze="169.254.170.2",at="169.254.17\
0.23",We="[fd00:ec2::23]",Se=e((ue,we)=>{if(ue.protocol!=="https:"&&!(ue.hostname===ze||ue.hostname===at||ue.hostname===We)){if(ue.hostname.includes("[")){if(ue.
hostname==="[::1]"||ue.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(ue.hostname==="localhost")return;const it=ue.hostname.split("."),le=e(
be=>{const he=parseInt(be,10);return 0<=he&&he<=255},"inRange");if(it[0]==="127"&&le(it[1])&&le(it[2])&&le(it[3])&&it.length===4)return}throw new Ve(`URL not ac\
cepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:we})}},"checkUrl");function A(ue){return new Te({protocol:ue.protocol,hostname:ue.hostname,port:Number(
ue.port),path:ue.pathname,query:Array.from(ue.searchParams.entries()).reduce((we,[it,le])=>(we[it]=le,we),{}),fragment:ue.hash})}e(A,"createGetRequest");async function u(ue,we){
const le=await dt(ue.body).transformToString();if(ue.statusCode===200){const be=JSON.parse(le);if(typeof be.AccessKeyId!="string"||typeof be.SecretAccessKey!="s\
tring"||typeof be.Token!="string"||typeof be.Expiration!="string")throw new Ve("HTTP credential provider response not of the required format, an object matching\
: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:we});return{accessKeyId:be.AccessKeyId,secretAccessKey:be.
SecretAccessKey,sessionToken:be.Token,expiration:Ne(be.Expiration)}}if(ue.statusCode>=400&&ue.statusCode<500){let be={};try{be=JSON.parse(le)}catch{}throw Object.
assign(new Ve(`Server responded with status: ${ue.statusCode}`,{logger:we}),{Code:be.Code,Message:be.Message})}throw new Ve(`Server responded with status: ${ue.
statusCode}`,{logger:we})}e(u,"getCredentials");const c=e((ue,we,it)=>async()=>{for(let le=0;le<we;++le)try{return await ue()}catch{await new Promise(he=>setTimeout(
he,it))}return await ue()},"retryWrapper"),i="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",$="http://169.254.170.2",P="AWS_CONTAINER_CREDENTIALS_FULL_URI",ie="AWS_CO\
NTAINER_AUTHORIZATION_TOKEN_FILE",Ee="AWS_CONTAINER_AUTHORIZATION_TOKEN",Le=e((ue={})=>{ue.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let we;
const it=ue.awsContainerCredentialsRelativeUri??process.env[i],le=ue.awsContainerCredentialsFullUri??process.env[P],be=ue.awsContainerAuthorizationToken??process.
env[Ee],he=ue.awsContainerAuthorizationTokenFile??process.env[ie],$e=ue.logger?.constructor?.name==="NoOpLogger"||!ue.logger?.warn?console.warn:ue.logger.warn.bind(
ue.logger);if(it&&le&&($e("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),$e("aws\
ContainerCredentialsRelativeUri will take precedence.")),be&&he&&($e("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and aw\
sContainerAuthorizationTokenFile."),$e("awsContainerAuthorizationTokenFile will take precedence.")),it)we=`${$}${it}`;else if(le)we=le;else throw new Ve(`No HTT\
P credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:ue.logger});const Fe=new URL(we);Se(Fe,ue.logger);const ft=et.create(
{connectionTimeout:ue.timeout??1e3}),tt=ue.timeout??1e3,Ke=c(async()=>{const Ce=A(Fe);he?Ce.headers.Authorization=xe((await L.readFile(he)).toString()):be&&(Ce.
headers.Authorization=xe(be));try{const x=await ft.handle(Ce,{requestTimeout:tt});return u(x.response).then(q=>n(q,"CREDENTIALS_HTTP","z"))}catch(x){throw new Ve(
String(x),{logger:ue.logger})}},ue.maxRetries??3,ue.timeout??1e3);return async()=>{try{return await Ke()}finally{ft.destroy?.()}}},"fromHttp"),xe=e(ue=>{if(ue.includes(
`\r
`))throw new Ve("Authorization token contains invalid \\r\\n sequence.");return ue},"validateToken");s.fromHttp=Le}),75869:((mn,s,N)=>{const{CredentialsProviderError:n,
chain:Ve,getProfileName:et,parseKnownFiles:L}=N(47291),{setCredentialFeature:Te}=N(5152),dt=e((le,be,he)=>{const $e={EcsContainer:e(async Fe=>{const{fromHttp:ft}=N(
98605),{fromContainerMetadata:tt}=N(40566);return he?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>Ve(ft(Fe??{}),tt(Fe))().
then(Ne)},"EcsContainer"),Ec2InstanceMetadata:e(async Fe=>{he?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:ft}=N(
40566);return async()=>ft(Fe)().then(Ne)},"Ec2InstanceMetadata"),Environment:e(async Fe=>{he?.debug("@aws-sdk/credential-provider-ini - credential_source is Env\
ironment");const{fromEnv:ft}=N(55606);return async()=>ft(Fe)().then(Ne)},"Environment")};if(le in $e)return $e[le];throw new n(`Unsupported credential source in\
 profile ${be}. Got ${le}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:he})},"resolveCredentialSource"),Ne=e(le=>Te(le,"CREDENTIALS_PR\
OFILE_NAMED_PROVIDER","p"),"setNamedProvider"),ze=e((le,{profile:be="default",logger:he}={})=>!!le&&typeof le=="object"&&typeof le.role_arn=="string"&&["undefin\
ed","string"].indexOf(typeof le.role_session_name)>-1&&["undefined","string"].indexOf(typeof le.external_id)>-1&&["undefined","string"].indexOf(typeof le.mfa_serial)>
-1&&(at(le,{profile:be,logger:he})||We(le,{profile:be,logger:he})),"isAssumeRoleProfile"),at=e((le,{profile:be,logger:he})=>{const $e=typeof le.source_profile==
"string"&&typeof le.credential_source>"u";return $e&&he?.debug?.(`    ${be} isAssumeRoleWithSourceProfile source_profile=${le.source_profile}`),$e},"isAssumeRol\
eWithSourceProfile"),We=e((le,{profile:be,logger:he})=>{const $e=typeof le.credential_source=="string"&&typeof le.source_profile>"u";return $e&&he?.debug?.(`   \
 ${be} isCredentialSourceProfile credential_source=${le.credential_source}`),$e},"isCredentialSourceProfile"),Se=e(async(le,be,he,$e,Fe={},ft)=>{he.logger?.debug(
"@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const tt=be[le],{source_profile:Ke,region:Ce}=tt;if(!he.roleAssumer){const{getDefaultRoleAssumer:q}=N(
1136);he.roleAssumer=q({...he.clientConfig,credentialProviderLogger:he.logger,parentClientConfig:{...$e,...he?.parentClientConfig,region:Ce??he?.parentClientConfig?.
region??$e?.region}},he.clientPlugins)}if(Ke&&Ke in Fe)throw new n(`Detected a cycle attempting to resolve credentials for profile ${et(he)}. Profiles visited: `+
Object.keys(Fe).join(", "),{logger:he.logger});he.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${Ke?`source_profile=[${Ke}\
]`:`profile=[${le}]`}`);const x=Ke?ft(Ke,be,he,$e,{...Fe,[Ke]:!0},A(be[Ke]??{})):(await dt(tt.credential_source,le,he.logger)(he))();if(A(tt))return x.then(q=>Te(
q,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const q={RoleArn:tt.role_arn,RoleSessionName:tt.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:tt.external_id,
DurationSeconds:parseInt(tt.duration_seconds||"3600",10)},{mfa_serial:se}=tt;if(se){if(!he.mfaCodeProvider)throw new n(`Profile ${le} requires multi-factor auth\
entication, but no MFA code callback was provided.`,{logger:he.logger,tryNextLink:!1});q.SerialNumber=se,q.TokenCode=await he.mfaCodeProvider(se)}const de=await x;
return he.roleAssumer(de,q).then(M=>Te(M,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},"resolveAssumeRoleCredentials"),A=e(le=>!le.role_arn&&!!le.credential_source,
"isCredentialSourceWithoutRoleArn"),u=e(le=>!!(le&&le.login_session),"isLoginProfile"),c=e(async(le,be,he)=>{const{fromLoginCredentials:$e}=N(84072),Fe=await $e(
{...be,profile:le})({callerClientConfig:he});return Te(Fe,"CREDENTIALS_PROFILE_LOGIN","AC")},"resolveLoginCredentials"),i=e(le=>!!le&&typeof le=="object"&&typeof le.
credential_process=="string","isProcessProfile"),$=e(async(le,be)=>{const{fromProcess:he}=N(75360),$e=await he({...le,profile:be})();return Te($e,"CREDENTIALS_P\
ROFILE_PROCESS","v")},"resolveProcessCredentials"),P=e(async(le,be,he={},$e)=>{const{fromSSO:Fe}=N(60998);return Fe({profile:le,logger:he.logger,parentClientConfig:he.
parentClientConfig,clientConfig:he.clientConfig})({callerClientConfig:$e}).then(ft=>be.sso_session?Te(ft,"CREDENTIALS_PROFILE_SSO","r"):Te(ft,"CREDENTIALS_PROFI\
LE_SSO_LEGACY","t"))},"resolveSsoCredentials"),ie=e(le=>le&&(typeof le.sso_start_url=="string"||typeof le.sso_account_id=="string"||typeof le.sso_session=="stri\
ng"||typeof le.sso_region=="string"||typeof le.sso_role_name=="string"),"isSsoProfile"),Ee=e(le=>!!le&&typeof le=="object"&&typeof le.aws_access_key_id=="string"&&
typeof le.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof le.aws_session_token)>-1&&["undefined","string"].indexOf(typeof le.aws_account_id)>
-1,"isStaticCredsProfile"),Le=e(async(le,be)=>{be?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const he={accessKeyId:le.aws_access_key_id,
secretAccessKey:le.aws_secret_access_key,sessionToken:le.aws_session_token,...le.aws_credential_scope&&{credentialScope:le.aws_credential_scope},...le.aws_account_id&&
{accountId:le.aws_account_id}};return Te(he,"CREDENTIALS_PROFILE","n")},"resolveStaticCredentials"),xe=e(le=>!!le&&typeof le=="object"&&typeof le.web_identity_token_file==
"string"&&typeof le.role_arn=="string"&&["undefined","string"].indexOf(typeof le.role_session_name)>-1,"isWebIdentityProfile"),ue=e(async(le,be,he)=>{const{fromTokenFile:$e}=N(
29956),Fe=await $e({webIdentityTokenFile:le.web_identity_token_file,roleArn:le.role_arn,roleSessionName:le.role_session_name,roleAssumerWithWebIdentity:be.roleAssumerWithWebIdentity,
logger:be.logger,parentClientConfig:be.parentClientConfig})({callerClientConfig:he});return Te(Fe,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},"resolveWebIdenti\
tyCredentials"),we=e(async(le,be,he,$e,Fe={},ft=!1)=>{const tt=be[le];if(Object.keys(Fe).length>0&&Ee(tt))return Le(tt,he);if(ft||ze(tt,{profile:le,logger:he.logger}))
return Se(le,be,he,$e,Fe,we);if(Ee(tt))return Le(tt,he);if(xe(tt))return ue(tt,he,$e);if(i(tt))return $(he,le);if(ie(tt))return await P(le,tt,he,$e);if(u(tt))return c(
le,he,$e);throw new n(`Could not resolve credentials using profile: [${le}] in configuration/credentials file(s).`,{logger:he.logger})},"resolveProfileData"),it=e(
(le={})=>async({callerClientConfig:be}={})=>{le.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const he=await L(le);return we(et({profile:le.profile??
be?.profile}),he,le,be)},"fromIni");s.fromIni=it}),84072:((mn,s,N)=>{const{setCredentialFeature:n}=N(5152),{CredentialsProviderError:Ve,parseKnownFiles:et,getProfileName:L}=N(
47291),{HttpRequest:Te}=N(93422),{createHash:dt,createPrivateKey:Ne,createPublicKey:ze,sign:at}=N(77598),{promises:We}=N(73024),{homedir:Se}=N(48161),{dirname:A,
join:u}=N(76760);class c{static{e(this,"LoginCredentialsFetcher")}profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(P,ie,Ee){this.
profileData=P,this.init=ie,this.callerClientConfig=Ee}async loadCredentials(){const P=await this.loadToken();if(!P)throw new Ve(`Failed to load a token for sess\
ion ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});const ie=P.accessToken,Ee=Date.now();return new Date(ie.expiresAt).
getTime()-Ee<=c.REFRESH_THRESHOLD?this.refresh(P):this.toCredentials(P.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.
login_session}toCredentials(P){return{accessKeyId:P.accessKeyId,secretAccessKey:P.secretAccessKey,sessionToken:P.sessionToken,accountId:P.accountId,expiration:new Date(
P.expiresAt)}}async refresh(P){const ie=await this.loadToken().catch(()=>P),Ee=Date.now(),Le=new Date(ie.accessToken.expiresAt).getTime(),xe=new Date(P.accessToken.
expiresAt).getTime(),ue=Le<=Ee&&xe>Ee?P:ie;if(new Date(ue.accessToken.expiresAt).getTime()-Date.now()>c.REFRESH_THRESHOLD)return this.toCredentials(ue.accessToken);
const{SigninClient:it,CreateOAuth2TokenCommand:le}=N(99762),{logger:be,userAgentAppId:he}=this.callerClientConfig??{},Fe=e(x=>x?.metadata?.handlerProtocol==="h2",
"isH2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,ft=typeof ue.signInRegion=="string"&&ue.signInRegion.length>0?ue.
signInRegion:void 0,tt=ft??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,Ke=new it({credentials:{accessKeyId:"",secretAccessKey:""},
region:tt,requestHandler:Fe,logger:be,userAgentAppId:he,...this.init?.clientConfig,...ft&&{region:ft}});this.createDPoPInterceptor(Ke.middlewareStack);const Ce={
tokenInput:{clientId:ue.clientId,refreshToken:ue.refreshToken,grantType:"refresh_token"}};try{const x=await Ke.send(new le(Ce)),{accessKeyId:q,secretAccessKey:se,
sessionToken:de}=x.tokenOutput?.accessToken??{},{refreshToken:M,expiresIn:z}=x.tokenOutput??{};if(!q||!se||!de||!M)throw new Ve("Token refresh response missing \
required fields",{logger:this.logger,tryNextLink:!1});const re=(z??900)*1e3,F=new Date(Date.now()+re),qe={...ue,accessToken:{...ue.accessToken,accessKeyId:q,secretAccessKey:se,
sessionToken:de,expiresAt:F.toISOString()},refreshToken:M};return await this.saveToken(qe),this.toCredentials(qe.accessToken)}catch(x){if(x.name==="AccessDenied\
Exception"){const se=x.error;let de;switch(se){case"TOKEN_EXPIRED":de="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":de=
"Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":de="Una\
ble to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:de=`Failed to refre\
sh token: ${String(x)}. Please re-authenticate using \`aws login\``}throw new Ve(de,{logger:this.logger,tryNextLink:!1})}if(new Date(ue.accessToken.expiresAt).getTime()>
Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(x)}. Using existing token until expiry.`),this.toCredentials(ue.accessToken);throw new Ve(
`Failed to refresh token: ${String(x)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){const P=this.getTokenFilePath();try{const ie=await We.
readFile(P,"utf8"),Ee=JSON.parse(ie),Le=["accessToken","clientId","refreshToken","dpopKey"].filter(xe=>!Ee[xe]);if(Ee.accessToken?.accountId||Le.push("accountId"),
Le.length>0)throw new Ve(`Token validation failed, missing fields: ${Le.join(", ")}`,{logger:this.logger,tryNextLink:!1});return Ee}catch(ie){throw new Ve(`Fail\
ed to load token from ${P}: ${String(ie)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(P){const ie=this.getTokenFilePath(),Ee=A(ie);try{await We.mkdir(
Ee,{recursive:!0})}catch{}await We.writeFile(ie,JSON.stringify(P,null,2),"utf8")}getTokenFilePath(){const P=process.env.AWS_LOGIN_CACHE_DIRECTORY??u(Se(),".aws",
"login","cache"),ie=Buffer.from(this.loginSession,"utf8"),Ee=dt("sha256").update(ie).digest("hex");return u(P,`${Ee}.json`)}derToRawSignature(P){let ie=2;if(P[ie]!==
2)throw new Error("Invalid DER signature");ie++;const Ee=P[ie++];let Le=P.subarray(ie,ie+Ee);if(ie+=Ee,P[ie]!==2)throw new Error("Invalid DER signature");ie++;const xe=P[ie++];
let ue=P.subarray(ie,ie+xe);Le=Le[0]===0?Le.subarray(1):Le,ue=ue[0]===0?ue.subarray(1):ue;const we=Buffer.concat([Buffer.alloc(32-Le.length),Le]),it=Buffer.concat(
[Buffer.alloc(32-ue.length),ue]);return Buffer.concat([we,it])}createDPoPInterceptor(P){P.add(ie=>async Ee=>{if(Te.isInstance(Ee.request)){const Le=Ee.request,xe=`${Le.
protocol}//${Le.hostname}${Le.port?`:${Le.port}`:""}${Le.path}`,ue=await this.generateDpop(Le.method,xe);Le.headers={...Le.headers,DPoP:ue}}return ie(Ee)},{step:"\
finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(P="POST",ie){const Ee=await this.loadToken();try{const Le=Ne({key:Ee.dpopKey,format:"pe\
m",type:"sec1"}),ue=ze(Le).export({format:"der",type:"spki"});let we=-1;for(let x=0;x<ue.length;x++)if(ue[x]===4){we=x;break}const it=ue.slice(we+1,we+33),le=ue.
slice(we+33,we+65),be={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:it.toString("base64url"),y:le.toString("base64url")}},he={jti:crypto.randomUUID(),
htm:P,htu:ie,iat:Math.floor(Date.now()/1e3)},$e=Buffer.from(JSON.stringify(be)).toString("base64url"),Fe=Buffer.from(JSON.stringify(he)).toString("base64url"),ft=`${$e}\
.${Fe}`,tt=at("sha256",Buffer.from(ft),Le),Ce=this.derToRawSignature(tt).toString("base64url");return`${ft}.${Ce}`}catch(Le){throw new Ve(`Failed to generate Dp\
op proof: ${Le instanceof Error?Le.message:String(Le)}`,{logger:this.logger,tryNextLink:!1})}}}const i=e($=>async({callerClientConfig:P}={})=>{$?.logger?.debug?.(
"@aws-sdk/credential-providers - fromLoginCredentials");const ie=await et($||{}),Ee=L({profile:$?.profile??P?.profile}),Le=ie[Ee];if(!Le?.login_session)throw new Ve(
`Profile ${Ee} does not contain login_session.`,{tryNextLink:!0,logger:$?.logger});const ue=await new c(Le,$,P).loadCredentials();return n(ue,"CREDENTIALS_LOGIN",
"AD")},"fromLoginCredentials");s.fromLoginCredentials=i}),5861:((mn,s,N)=>{const{ENV_KEY:n,ENV_SECRET:Ve,fromEnv:et}=N(55606),{chain:L,CredentialsProviderError:Te,
ENV_PROFILE:dt}=N(47291),Ne="AWS_EC2_METADATA_DISABLED",ze=e(async i=>{const{ENV_CMDS_FULL_URI:$,ENV_CMDS_RELATIVE_URI:P,fromContainerMetadata:ie,fromInstanceMetadata:Ee}=N(
40566);if(process.env[P]||process.env[$]){i.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:Le}=N(
98605);return L(Le(i),ie(i))}return process.env[Ne]&&process.env[Ne]!=="false"?async()=>{throw new Te("EC2 Instance Metadata Service access disabled",{logger:i.
logger})}:(i.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),Ee(i))},"remoteProvider");function at(i,$){const P=We(i);
let ie,Ee,Le,xe;const ue=e(async we=>{if(we?.forceRefresh)return xe||(xe=P(we).then(it=>{Le=it}).finally(()=>{xe=void 0})),await xe,Le;if(Le?.expiration&&Le?.expiration?.
getTime()<Date.now()&&(Le=void 0),ie)await ie;else if(!Le||$?.(Le))if(Le)Ee||(Ee=P(we).then(it=>{Le=it}).catch(()=>{}).finally(()=>{Ee=void 0}));else return ie=
P(we).then(it=>{Le=it}).finally(()=>{ie=void 0}),ue(we);return Le},"provider");return ue}e(at,"memoizeChain");const We=e(i=>async $=>{let P;for(const ie of i)try{
return await ie($)}catch(Ee){if(P=Ee,Ee?.tryNextLink)continue;throw Ee}throw P},"internalCreateChain");let Se=!1;const A=e((i={})=>at([async()=>{if(i.profile??process.
env[dt])throw process.env[n]&&process.env[Ve]&&(Se||((i.logger?.warn&&i.logger?.constructor?.name!=="NoOpLogger"?i.logger.warn.bind(i.logger):console.warn)(`@aw\
s-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),Se=!0)),new Te("AWS_PROFILE is set, skipping fromEnv provider.",{logger:i.logger,tryNextLink:!0});return i.logger?.debug("@aws-sdk/credential-provider-node -\
 defaultProvider::fromEnv"),et(i)()},async $=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:P,ssoAccountId:ie,
ssoRegion:Ee,ssoRoleName:Le,ssoSession:xe}=i;if(!P&&!ie&&!Ee&&!Le&&!xe)throw new Te("Skipping SSO provider in default chain (inputs do not include SSO fields).",
{logger:i.logger});const{fromSSO:ue}=N(60998);return ue(i)($)},async $=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:P}=N(
75869);return P(i)($)},async $=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:P}=N(75360);return P(i)($)},
async $=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:P}=N(29956);return P(i)($)},async()=>(i.logger?.
debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await ze(i))()),async()=>{throw new Te("Could not load credentials from any provid\
ers",{tryNextLink:!1,logger:i.logger})}],c),"defaultProvider"),u=e(i=>i?.expiration!==void 0,"credentialsWillNeedRefresh"),c=e(i=>i?.expiration!==void 0&&i.expiration.
getTime()-Date.now()<3e5,"credentialsTreatedAsExpired");s.credentialsTreatedAsExpired=c,s.credentialsWillNeedRefresh=u,s.defaultProvider=A}),75360:((mn,s,N)=>{const{
externalDataInterceptor:n,CredentialsProviderError:Ve,parseKnownFiles:et,getProfileName:L}=N(47291),{exec:Te}=N(31421),{promisify:dt}=N(57975),{setCredentialFeature:Ne}=N(
5152),ze=e((Se,A,u)=>{if(A.Version!==1)throw Error(`Profile ${Se} credential_process did not return Version 1.`);if(A.AccessKeyId===void 0||A.SecretAccessKey===
void 0)throw Error(`Profile ${Se} credential_process returned invalid credentials.`);if(A.Expiration){const $=new Date;if(new Date(A.Expiration)<$)throw Error(`\
Profile ${Se} credential_process returned expired credentials.`)}let c=A.AccountId;!c&&u?.[Se]?.aws_account_id&&(c=u[Se].aws_account_id);const i={accessKeyId:A.
AccessKeyId,secretAccessKey:A.SecretAccessKey,...A.SessionToken&&{sessionToken:A.SessionToken},...A.Expiration&&{expiration:new Date(A.Expiration)},...A.CredentialScope&&
{credentialScope:A.CredentialScope},...c&&{accountId:c}};return Ne(i,"CREDENTIALS_PROCESS","w"),i},"getValidatedProcessCredentials"),at=e(async(Se,A,u)=>{const c=A[Se];
if(A[Se]){const i=c.credential_process;if(i!==void 0){const $=dt(n?.getTokenRecord?.().exec??Te);try{const{stdout:P}=await $(i);let ie;try{ie=JSON.parse(P.trim())}catch{
throw Error(`Profile ${Se} credential_process returned invalid JSON.`)}return ze(Se,ie,A)}catch(P){throw new Ve(P.message,{logger:u})}}else throw new Ve(`Profil\
e ${Se} did not contain credential_process.`,{logger:u})}else throw new Ve(`Profile ${Se} could not be found in shared credentials file.`,{logger:u})},"resolveP\
rocessCredentials"),We=e((Se={})=>async({callerClientConfig:A}={})=>{Se.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const u=await et(Se);
return at(L({profile:Se.profile??A?.profile}),u,Se.logger)},"fromProcess");s.fromProcess=We}),60998:((mn,s,N)=>{const{CredentialsProviderError:n,getSSOTokenFromFile:Ve,
getProfileName:et,parseKnownFiles:L,loadSsoSessionData:Te}=N(47291),{setCredentialFeature:dt}=N(5152),{fromSso:Ne}=N(75433),ze=e(u=>u&&(typeof u.sso_start_url==
"string"||typeof u.sso_account_id=="string"||typeof u.sso_session=="string"||typeof u.sso_region=="string"||typeof u.sso_role_name=="string"),"isSsoProfile"),at=!1,
We=e(async({ssoStartUrl:u,ssoSession:c,ssoAccountId:i,ssoRegion:$,ssoRoleName:P,ssoClient:ie,clientConfig:Ee,parentClientConfig:Le,callerClientConfig:xe,profile:ue,
filepath:we,configFilepath:it,ignoreCache:le,logger:be})=>{let he;const $e="To refresh this SSO session run aws sso login with the corresponding profile.";if(c)
try{const F=await Ne({profile:ue,filepath:we,configFilepath:it,ignoreCache:le,clientConfig:Ee,parentClientConfig:Le,logger:be})({callerClientConfig:xe});he={accessToken:F.
token,expiresAt:new Date(F.expiration).toISOString()}}catch(F){throw new n(F.message,{tryNextLink:at,logger:be})}else try{he=await Ve(u)}catch{throw new n(`The \
SSO session associated with this profile is invalid. ${$e}`,{tryNextLink:at,logger:be})}if(new Date(he.expiresAt).getTime()-Date.now()<=0)throw new n(`The SSO s\
ession associated with this profile has expired. ${$e}`,{tryNextLink:at,logger:be});const{accessToken:Fe}=he,{SSOClient:ft,GetRoleCredentialsCommand:tt}=N(23707),
Ke=ie||new ft(Object.assign({},Ee??{},{logger:Ee?.logger??xe?.logger??Le?.logger,region:Ee?.region??$,userAgentAppId:Ee?.userAgentAppId??xe?.userAgentAppId??Le?.
userAgentAppId}));let Ce;try{Ce=await Ke.send(new tt({accountId:i,roleName:P,accessToken:Fe}))}catch(F){throw new n(F,{tryNextLink:at,logger:be})}const{roleCredentials:{
accessKeyId:x,secretAccessKey:q,sessionToken:se,expiration:de,credentialScope:M,accountId:z}={}}=Ce;if(!x||!q||!se||!de)throw new n("SSO returns an invalid temp\
orary credential.",{tryNextLink:at,logger:be});const re={accessKeyId:x,secretAccessKey:q,sessionToken:se,expiration:new Date(de),...M&&{credentialScope:M},...z&&
{accountId:z}};return c?dt(re,"CREDENTIALS_SSO","s"):dt(re,"CREDENTIALS_SSO_LEGACY","u"),re},"resolveSSOCredentials"),Se=e((u,c)=>{const{sso_start_url:i,sso_account_id:$,
sso_region:P,sso_role_name:ie}=u;if(!i||!$||!P||!ie)throw new n(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_\
region", "sso_role_name", "sso_start_url". Got ${Object.keys(u).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:c});return u},"validateSsoProfile"),A=e((u={})=>async({
callerClientConfig:c}={})=>{u.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl:i,ssoAccountId:$,ssoRegion:P,ssoRoleName:ie,ssoSession:Ee}=u,
{ssoClient:Le}=u,xe=et({profile:u.profile??c?.profile});if(!i&&!$&&!P&&!ie&&!Ee){const we=(await L(u))[xe];if(!we)throw new n(`Profile ${xe} was not found.`,{logger:u.
logger});if(!ze(we))throw new n(`Profile ${xe} is not configured with SSO credentials.`,{logger:u.logger});if(we?.sso_session){const ft=(await Te(u))[we.sso_session],
tt=` configurations in profile ${xe} and sso-session ${we.sso_session}`;if(P&&P!==ft.sso_region)throw new n("Conflicting SSO region"+tt,{tryNextLink:!1,logger:u.
logger});if(i&&i!==ft.sso_start_url)throw new n("Conflicting SSO start_url"+tt,{tryNextLink:!1,logger:u.logger});we.sso_region=ft.sso_region,we.sso_start_url=ft.
sso_start_url}const{sso_start_url:it,sso_account_id:le,sso_region:be,sso_role_name:he,sso_session:$e}=Se(we,u.logger);return We({ssoStartUrl:it,ssoSession:$e,ssoAccountId:le,
ssoRegion:be,ssoRoleName:he,ssoClient:Le,clientConfig:u.clientConfig,parentClientConfig:u.parentClientConfig,callerClientConfig:u.callerClientConfig,profile:xe,
filepath:u.filepath,configFilepath:u.configFilepath,ignoreCache:u.ignoreCache,logger:u.logger})}else{if(!i||!$||!P||!ie)throw new n('Incomplete configuration. T\
he fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:u.logger});return We({ssoStartUrl:i,ssoSession:Ee,
ssoAccountId:$,ssoRegion:P,ssoRoleName:ie,ssoClient:Le,clientConfig:u.clientConfig,parentClientConfig:u.parentClientConfig,callerClientConfig:u.callerClientConfig,
profile:xe,filepath:u.filepath,configFilepath:u.configFilepath,ignoreCache:u.ignoreCache,logger:u.logger})}},"fromSSO");s.fromSSO=A,s.isSsoProfile=ze,s.validateSsoProfile=
Se}),23707:((mn,s,N)=>{const{GetRoleCredentialsCommand:n,SSOClient:Ve}=N(32579);s.GetRoleCredentialsCommand=n,s.SSOClient=Ve}),29956:((mn,s,N)=>{const{setCredentialFeature:n}=N(
5152),{CredentialsProviderError:Ve,externalDataInterceptor:et}=N(47291),{readFileSync:L}=N(73024),Te=e(We=>async Se=>{We.logger?.debug("@aws-sdk/credential-prov\
ider-web-identity - fromWebToken");const{roleArn:A,roleSessionName:u,webIdentityToken:c,providerId:i,policyArns:$,policy:P,durationSeconds:ie}=We;let{roleAssumerWithWebIdentity:Ee}=We;
if(!Ee){const{getDefaultRoleAssumerWithWebIdentity:Le}=N(1136);Ee=Le({...We.clientConfig,credentialProviderLogger:We.logger,parentClientConfig:{...Se?.callerClientConfig,
...We.parentClientConfig}},We.clientPlugins)}return Ee({RoleArn:A,RoleSessionName:u??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:c,ProviderId:i,PolicyArns:$,
Policy:P,DurationSeconds:ie})},"fromWebToken"),dt="AWS_WEB_IDENTITY_TOKEN_FILE",Ne="AWS_ROLE_ARN",ze="AWS_ROLE_SESSION_NAME",at=e((We={})=>async Se=>{We.logger?.
debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const A=We?.webIdentityTokenFile??process.env[dt],u=We?.roleArn??process.env[Ne],c=We?.roleSessionName??
process.env[ze];if(!A||!u)throw new Ve("Web identity configuration not specified",{logger:We.logger});const i=await Te({...We,webIdentityToken:et?.getTokenRecord?.()[A]??
L(A,{encoding:"ascii"}),roleArn:u,roleSessionName:c})(Se);return A===process.env[dt]&&n(i,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),i},"fromTokenFile");s.fromTokenFile=
at,s.fromWebToken=Te}),45028:((mn,s,N)=>{const{NoOpLogger:n,getSmithyContext:Ve}=N(92658),{HttpRequest:et,HttpResponse:L}=N(93422),{setFeature:Te}=N(5152),{parseRfc7231DateTime:dt}=N(
92430),{SignatureV4SignWithCredentials:Ne}=N(5785),{booleanSelector:ze,SelectorType:at}=N(47291),{httpSigningMiddlewareOptions:We}=N(90402),{Readable:Se}=N(57075),
{validate:A,parse:u}=N(519),{AwsRestXmlProtocol:c}=N(37288),{NormalizedSchema:i}=N(26890),$="content-length",P="x-amz-decoded-content-length";function ie(){return(r,p)=>async y=>{
const{request:R}=y;if(et.isInstance(R)&&!($ in R.headers)&&!(P in R.headers)){const O="Are you using a Stream of unknown length as the Body of a PutObject reque\
st? Consider using Upload instead from @aws-sdk/lib-storage.";typeof p?.logger?.warn=="function"&&!(p.logger instanceof n)?p.logger.warn(O):console.warn(O)}return r(
{...y})}}e(ie,"checkContentLengthHeader");const Ee={step:"finalizeRequest",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},
Le=e(r=>({applyToStack:e(p=>{p.add(ie(),Ee)},"applyToStack")}),"getCheckContentLengthHeaderPlugin"),xe=e(r=>(p,y)=>async R=>{const O=await r.region(),j=r.region;
let J=e(()=>{},"unlock");y.__s3RegionRedirect&&(Object.defineProperty(r,"region",{writable:!1,value:e(async()=>y.__s3RegionRedirect,"value")}),J=e(()=>Object.defineProperty(
r,"region",{writable:!0,value:j}),"unlock"));try{const Oe=await p(R);if(y.__s3RegionRedirect){J();const Re=await r.region();if(O!==Re)throw new Error("Region wa\
s not restored following S3 region redirect.")}return Oe}catch(Oe){throw J(),Oe}},"regionRedirectEndpointMiddleware"),ue={tags:["REGION_REDIRECT","S3"],name:"re\
gionRedirectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function we(r){return(p,y)=>async R=>{try{return await p(R)}catch(O){
if(r.followRegionRedirects){const j=O?.$metadata?.httpStatusCode,J=y.commandName==="HeadBucketCommand",Oe=O?.$response?.headers?.["x-amz-bucket-region"];if(Oe&&
(j===301||j===400&&(O?.name==="IllegalLocationConstraintException"||J))){try{const Re=Oe;y.logger?.debug(`Redirecting from ${await r.region()} to ${Re}`),y.__s3RegionRedirect=
Re,Te(y,"S3_REGION_REDIRECT","Ah")}catch(Re){throw new Error("Region redirect failed: "+Re)}return p(R)}}throw O}}}e(we,"regionRedirectMiddleware");const it={step:"\
initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},le=e(r=>({applyToStack:e(p=>{p.add(we(r),it),p.addRelativeTo(xe(r),ue)},"\
applyToStack")}),"getRegionRedirectMiddlewarePlugin");class be{static{e(this,"S3ExpressIdentityCache")}data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(p={}){
this.data=p}get(p){const y=this.data[p];if(y)return y}set(p,y){return this.data[p]=y,y}delete(p){delete this.data[p]}clear(){this.data={}}async purgeExpired(){const p=Date.
now();if(this.lastPurgeTime+be.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>p)return;const y=this.data;for(const R in y){const O=y[R];if(!O.isRefreshing){const j=await O.
identity;j.expiration&&j.expiration.getTime()<p&&y[R]===O&&delete y[R]}}}}class he{static{e(this,"S3ExpressIdentityCacheEntry")}_identity;isRefreshing;accessed;constructor(p,y=!1,R=Date.
now()){this._identity=p,this.isRefreshing=y,this.accessed=R}get identity(){return this.accessed=Date.now(),this._identity}}class $e{static{e(this,"S3ExpressIden\
tityProviderImpl")}createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(p,y=new be){this.createSessionFn=p,this.cache=y}async getS3ExpressIdentity(p,y){
const R=y.Bucket,{cache:O}=this;p.accessKeyId!==this.accessKeyId&&(this.accessKeyId=p.accessKeyId,this.cacheGeneration++,O.clear());const j=this.cacheGeneration,
J=O.get(R);return J?J.identity.then(Oe=>(Oe.expiration?.getTime()??0)<Date.now()?O.set(R,new he(this.getIdentity(R))).identity:((Oe.expiration?.getTime()??0)<Date.
now()+$e.REFRESH_WINDOW_MS&&!J.isRefreshing&&(J.isRefreshing=!0,this.getIdentity(R).then(ct=>{j===this.cacheGeneration&&O.set(R,new he(Promise.resolve(ct)))})),
Oe)):O.set(R,new he(this.getIdentity(R))).identity}async getIdentity(p){await this.cache.purgeExpired().catch(O=>{console.warn(`Error while clearing expired ent\
ries in S3ExpressIdentityCache: 
`+O)});const y=await this.createSessionFn(p);if(!y.Credentials?.AccessKeyId||!y.Credentials?.SecretAccessKey)throw new Error("s3#createSession response credenti\
al missing AccessKeyId or SecretAccessKey.");return{accessKeyId:y.Credentials.AccessKeyId,secretAccessKey:y.Credentials.SecretAccessKey,sessionToken:y.Credentials.
SessionToken,expiration:y.Credentials.Expiration?new Date(y.Credentials.Expiration):void 0}}}const Fe=e((r,{session:p})=>{const[y,R]=p,{forcePathStyle:O,useAccelerateEndpoint:j,
disableMultiregionAccessPoints:J,followRegionRedirects:Oe,s3ExpressIdentityProvider:Re,bucketEndpoint:ot,expectContinueHeader:ct}=r;return Object.assign(r,{forcePathStyle:O??
!1,useAccelerateEndpoint:j??!1,disableMultiregionAccessPoints:J??!1,followRegionRedirects:Oe??!1,s3ExpressIdentityProvider:Re??new $e(async Ye=>y().send(new R({
Bucket:Ye}))),bucketEndpoint:ot??!1,expectContinueHeader:ct??2097152})},"resolveS3Config"),ft=e(r=>(p,y)=>async R=>{const O=await p(R),{response:j}=O;if(L.isInstance(
j)&&j.headers.expires){j.headers.expiresstring=j.headers.expires;try{dt(j.headers.expires)}catch(J){y.logger?.warn(`AWS SDK Warning for ${y.clientName}::${y.commandName}\
 response parsing (${j.headers.expires}): ${J}`),delete j.headers.expires}}return O},"s3ExpiresMiddleware"),tt={tags:["S3"],name:"s3ExpiresMiddleware",override:!0,
relation:"after",toMiddleware:"deserializerMiddleware"},Ke=e(r=>({applyToStack:e(p=>{p.addRelativeTo(ft(),tt)},"applyToStack")}),"getS3ExpiresMiddlewarePlugin");
class Ce extends Ne{static{e(this,"SignatureV4S3Express")}}const x="Directory",q="S3Express",se="sigv4-s3express",M="X-Amz-S3session-Token".toLowerCase(),z="AWS\
_S3_DISABLE_EXPRESS_SESSION_AUTH",re="s3_disable_express_session_auth",F={environmentVariableSelector:e(r=>ze(r,z,at.ENV),"environmentVariableSelector"),configFileSelector:e(
r=>ze(r,re,at.CONFIG),"configFileSelector"),default:!1},qe=e(r=>(p,y)=>async R=>{if(y.endpointV2){const O=y.endpointV2,j=O.properties?.authSchemes?.[0]?.name===
se;if((O.properties?.backend===q||O.properties?.bucketType===x)&&(Te(y,"S3_EXPRESS_BUCKET","J"),y.isS3ExpressBucket=!0),j){const Oe=R.input.Bucket;if(Oe){const Re=await r.
s3ExpressIdentityProvider.getS3ExpressIdentity(await r.credentials(),{Bucket:Oe});y.s3ExpressIdentity=Re,et.isInstance(R.request)&&Re.sessionToken&&(R.request.headers[M]=
Re.sessionToken)}}}return p(R)},"s3ExpressMiddleware"),Je={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},Pt=e(r=>({applyToStack:e(
p=>{p.add(qe(r),Je)},"applyToStack")}),"getS3ExpressPlugin"),De=e(async(r,p,y,R)=>{const O=await R.signWithCredentials(y,r,{});if(O.headers["X-Amz-Security-Toke\
n"]||O.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return O},"signS3Express"),E=e(r=>p=>{throw p},
"defaultErrorHandler"),h=e((r,p)=>{},"defaultSuccessHandler"),_=We,C=e(r=>(p,y)=>async R=>{if(!et.isInstance(R.request))return p(R);const j=Ve(y).selectedHttpAuthScheme;
if(!j)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:J={}},identity:Oe,signer:Re}=j;let ot;y.
s3ExpressIdentity?ot=await De(y.s3ExpressIdentity,J,R.request,await r.signer()):ot=await Re.sign(R.request,Oe,J);const ct=await p({...R,request:ot}).catch((Re.errorHandler||
E)(J));return(Re.successHandler||h)(ct.response,J),ct},"s3ExpressHttpSigningMiddleware"),D=e(r=>({applyToStack:e(p=>{p.addRelativeTo(C(r),We)},"applyToStack")}),
"getS3ExpressHttpSigningPlugin");function X(r){return Se.from(Buffer.from(r))}e(X,"toStream");const Z={CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},
Ie=e(r=>(p,y)=>async R=>{const O=await p(R),{response:j}=O;if(!L.isInstance(j))return O;const{statusCode:J,body:Oe}=j;if(J<200||J>=300)return O;const Re=await Ze(
Oe,r);if(j.body=X(Re),Re.length===0&&Z[y.commandName]){const ct=new Error("S3 aborted request");throw ct.$metadata={httpStatusCode:503},ct.name="InternalError",
ct}const ot=r.utf8Encoder(Re.subarray(Re.length-16));return ot&&ot.endsWith("</Error>")&&(j.statusCode=503),O},"throw200ExceptionsMiddleware"),Ze=e((r=new Uint8Array,p)=>r instanceof
Uint8Array?Promise.resolve(r):p.streamCollector(r)||Promise.resolve(new Uint8Array),"collectBody"),Qe={relation:"after",toMiddleware:"deserializerMiddleware",tags:[
"THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:!0},Ot=e(r=>({applyToStack:e(p=>{p.addRelativeTo(Ie(r),Qe)},"applyToStack")}),"getThro\
w200ExceptionsPlugin");function Ct(r){return(p,y)=>async R=>{if(r.bucketEndpoint){const O=y.endpointV2;if(O){const j=R.input.Bucket;if(typeof j=="string")try{const J=new URL(
j);y.endpointV2={...O,url:J}}catch(J){const Oe=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${j} could not be parsed as URL.`;throw y.logger?.
constructor?.name==="NoOpLogger"?console.warn(Oe):y.logger?.warn?.(Oe),J}}}return p(R)}}e(Ct,"bucketEndpointMiddleware$1");const kt={name:"bucketEndpointMiddlew\
are",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function At({bucketEndpoint:r}){return p=>async y=>{const{input:{Bucket:R}}=y;if(!r&&typeof R==
"string"&&!A(R)&&R.indexOf("/")>=0){const O=new Error(`Bucket name shouldn't contain '/', received '${R}'`);throw O.name="InvalidBucketName",O}return p({...y})}}
e(At,"validateBucketNameMiddleware");const ke={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},ye=e(r=>({applyToStack:e(
p=>{p.add(At(r),ke),p.addRelativeTo(Ct(r),kt)},"applyToStack")}),"getValidateBucketNamePlugin");class Xe extends c{static{e(this,"S3RestXmlProtocol")}async serializeRequest(p,y,R){
const O=await super.serializeRequest(p,y,R),j=i.of(p.input),J=j.getSchema();let Oe=0;const Re=J[6]??0;if(y&&typeof y=="object")for(const[ot,ct]of j.structIterator()){
if(++Oe>Re)break;if(ot==="Bucket"){if(!y.Bucket&&ct.getMergedTraits().httpLabel)throw new Error("No value provided for input HTTP label: Bucket.");break}}return O}}
const oe="AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",b="s3_disable_multiregion_access_points",T={environmentVariableSelector:e(r=>ze(r,oe,at.ENV),"environmentVar\
iableSelector"),configFileSelector:e(r=>ze(r,b,at.CONFIG),"configFileSelector"),default:!1},f="AWS_S3_USE_ARN_REGION",m="s3_use_arn_region",B={environmentVariableSelector:e(
r=>ze(r,f,at.ENV),"environmentVariableSelector"),configFileSelector:e(r=>ze(r,m,at.CONFIG),"configFileSelector"),default:void 0},U=/^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/,
me=/(\d+\.){3}\d+/,pe=/\.\./,te=/\./,ve=/^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./,ce=/^s3(-external-1)?\.amazonaws\.com$/,Q="amazonaws.com",G=e(r=>typeof r.
bucketName=="string","isBucketNameOptions"),ne=e(r=>U.test(r)&&!me.test(r)&&!pe.test(r),"isDnsCompatibleBucketName"),ge=e(r=>{const p=r.match(ve);return[p[4],r.
replace(new RegExp(`^${p[0]}`),"")]},"getRegionalSuffix"),Ue=e(r=>ce.test(r)?["us-east-1",Q]:ge(r),"getSuffix"),k=e(r=>ce.test(r)?[r.replace(`.${Q}`,""),Q]:ge(r),
"getSuffixForArnEndpoint"),W=e(r=>{if(r.pathStyleEndpoint)throw new Error("Path-style S3 endpoint is not supported when bucket is an ARN");if(r.accelerateEndpoint)
throw new Error("Accelerate endpoint is not supported when bucket is an ARN");if(!r.tlsCompatible)throw new Error("HTTPS is required when bucket is an ARN")},"v\
alidateArnEndpointOptions"),Y=e(r=>{if(r!=="s3"&&r!=="s3-outposts"&&r!=="s3-object-lambda")throw new Error("Expect 's3' or 's3-outposts' or 's3-object-lambda' i\
n ARN service component")},"validateService"),ae=e(r=>{if(r!=="s3")throw new Error("Expect 's3' in Accesspoint ARN service component")},"validateS3Service"),Me=e(
r=>{if(r!=="s3-outposts")throw new Error("Expect 's3-posts' in Outpost ARN service component")},"validateOutpostService"),Be=e((r,p)=>{if(r!==p.clientPartition)
throw new Error(`Partition in ARN is incompatible, got "${r}" but expected "${p.clientPartition}"`)},"validatePartition"),He=e((r,p)=>{},"validateRegion"),mt=e(
r=>{if(["s3-external-1","aws-global"].includes(r))throw new Error(`Client region ${r} is not regional`)},"validateRegionalClient"),Et=e(r=>{if(!/[0-9]{12}/.exec(
r))throw new Error("Access point ARN accountID does not match regex '[0-9]{12}'")},"validateAccountId"),Qt=e((r,p={tlsCompatible:!0})=>{if(r.length>=64||!/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.
test(r)||/(\d+\.){3}\d+/.test(r)||/[.-]{2}/.test(r)||p?.tlsCompatible&&te.test(r))throw new Error(`Invalid DNS label ${r}`)},"validateDNSHostLabel"),ln=e(r=>{if(r.
isCustomEndpoint){if(r.dualstackEndpoint)throw new Error("Dualstack endpoint is not supported with custom endpoint");if(r.accelerateEndpoint)throw new Error("Ac\
celerate endpoint is not supported with custom endpoint")}},"validateCustomEndpoint"),dn=e(r=>{const p=r.includes(":")?":":"/",[y,...R]=r.split(p);if(y==="acces\
spoint"){if(R.length!==1||R[0]==="")throw new Error(`Access Point ARN should have one resource accesspoint${p}{accesspointname}`);return{accesspointName:R[0]}}else if(y===
"outpost"){if(!R[0]||R[1]!=="accesspoint"||!R[2]||R.length!==3)throw new Error(`Outpost ARN should have resource outpost${p}{outpostId}${p}accesspoint${p}{acces\
spointName}`);const[O,j,J]=R;return{outpostId:O,accesspointName:J}}else throw new Error(`ARN resource should begin with 'accesspoint${p}' or 'outpost${p}'`)},"g\
etArnResources"),Wt=e(r=>{},"validateNoDualstack"),tn=e(r=>{if(r)throw new Error("FIPS region is not supported with Outpost.")},"validateNoFIPS"),vn=e(r=>{try{r.
split(".").forEach(p=>{Qt(p)})}catch{throw new Error(`"${r}" is not a DNS compatible name.`)}},"validateMrapAlias"),fe=e(r=>(ln(r),G(r)?yt(r):st(r)),"bucketHost\
name"),yt=e(({accelerateEndpoint:r=!1,clientRegion:p,baseHostname:y,bucketName:R,dualstackEndpoint:O=!1,fipsEndpoint:j=!1,pathStyleEndpoint:J=!1,tlsCompatible:Oe=!0,
isCustomEndpoint:Re=!1})=>{const[ot,ct]=Re?[p,y]:Ue(y);return J||!ne(R)||Oe&&te.test(R)?{bucketEndpoint:!1,hostname:O?`s3.dualstack.${ot}.${ct}`:y}:(r?y=`s3-acc\
elerate${O?".dualstack":""}.${ct}`:O&&(y=`s3.dualstack.${ot}.${ct}`),{bucketEndpoint:!0,hostname:`${R}.${y}`})},"getEndpointFromBucketName"),st=e(r=>{const{isCustomEndpoint:p,
baseHostname:y,clientRegion:R}=r,O=p?y:k(y)[1],{pathStyleEndpoint:j,accelerateEndpoint:J=!1,fipsEndpoint:Oe=!1,tlsCompatible:Re=!0,bucketName:ot,clientPartition:ct="\
aws"}=r;W({pathStyleEndpoint:j,accelerateEndpoint:J,tlsCompatible:Re});const{service:Ye,partition:$t,accountId:on,region:Gt,resource:gn}=ot;Y(Ye),Be($t,{clientPartition:ct}),
Et(on);const{accesspointName:qt,outpostId:en}=dn(gn);return Ye==="s3-object-lambda"?Nt({...r,tlsCompatible:Re,bucketName:ot,accesspointName:qt,hostnameSuffix:O}):
Gt===""?rt({...r,mrapAlias:qt,hostnameSuffix:O}):en?wt({...r,clientRegion:R,outpostId:en,accesspointName:qt,hostnameSuffix:O}):Xt({...r,clientRegion:R,accesspointName:qt,
hostnameSuffix:O})},"getEndpointFromArn"),Nt=e(({dualstackEndpoint:r=!1,fipsEndpoint:p=!1,tlsCompatible:y=!0,useArnRegion:R,clientRegion:O,clientSigningRegion:j=O,
accesspointName:J,bucketName:Oe,hostnameSuffix:Re})=>{const{accountId:ot,region:ct,service:Ye}=Oe;mt(O);const $t=`${J}-${ot}`;Qt($t,{tlsCompatible:y});const on=R?
ct:O,Gt=R?ct:j;return{bucketEndpoint:!0,hostname:`${$t}.${Ye}${p?"-fips":""}.${on}.${Re}`,signingRegion:Gt,signingService:Ye}},"getEndpointFromObjectLambdaArn"),
rt=e(({disableMultiregionAccessPoints:r,dualstackEndpoint:p=!1,isCustomEndpoint:y,mrapAlias:R,hostnameSuffix:O})=>{if(r===!0)throw new Error("SDK is attempting \
to use a MRAP ARN. Please enable to feature.");return vn(R),{bucketEndpoint:!0,hostname:`${R}${y?"":".accesspoint.s3-global"}.${O}`,signingRegion:"*"}},"getEndp\
ointFromMRAPArn"),wt=e(({useArnRegion:r,clientRegion:p,clientSigningRegion:y=p,bucketName:R,outpostId:O,dualstackEndpoint:j=!1,fipsEndpoint:J=!1,tlsCompatible:Oe=!0,
accesspointName:Re,isCustomEndpoint:ot,hostnameSuffix:ct})=>{mt(p);const Ye=`${Re}-${R.accountId}`;Qt(Ye,{tlsCompatible:Oe});const $t=r?R.region:p,on=r?R.region:
y;return Me(R.service),Qt(O,{tlsCompatible:Oe}),tn(J),{bucketEndpoint:!0,hostname:`${`${Ye}.${O}`}${ot?"":`.s3-outposts.${$t}`}.${ct}`,signingRegion:on,signingService:"\
s3-outposts"}},"getEndpointFromOutpostArn"),Xt=e(({useArnRegion:r,clientRegion:p,clientSigningRegion:y=p,bucketName:R,dualstackEndpoint:O=!1,fipsEndpoint:j=!1,tlsCompatible:J=!0,
accesspointName:Oe,isCustomEndpoint:Re,hostnameSuffix:ot})=>{mt(p);const ct=`${Oe}-${R.accountId}`;Qt(ct,{tlsCompatible:J});const Ye=r?R.region:p,$t=r?R.region:
y;return ae(R.service),{bucketEndpoint:!0,hostname:`${ct}${Re?"":`.s3-accesspoint${j?"-fips":""}${O?".dualstack":""}.${Ye}`}.${ot}`,signingRegion:$t}},"getEndpo\
intFromAccessPointArn"),ee=e(r=>(p,y)=>async R=>{const{Bucket:O}=R.input;let j=r.bucketEndpoint;const J=R.request;if(et.isInstance(J)){if(r.bucketEndpoint)J.hostname=
O;else if(A(O)){const Oe=u(O),Re=await r.region(),ot=await r.useDualstackEndpoint(),ct=await r.useFipsEndpoint(),{partition:Ye,signingRegion:$t=Re}=await r.regionInfoProvider(
Re,{useDualstackEndpoint:ot,useFipsEndpoint:ct})||{},on=await r.useArnRegion(),{hostname:Gt,bucketEndpoint:gn,signingRegion:qt,signingService:en}=fe({bucketName:Oe,
baseHostname:J.hostname,accelerateEndpoint:r.useAccelerateEndpoint,dualstackEndpoint:ot,fipsEndpoint:ct,pathStyleEndpoint:r.forcePathStyle,tlsCompatible:J.protocol===
"https:",useArnRegion:on,clientPartition:Ye,clientSigningRegion:$t,clientRegion:Re,isCustomEndpoint:r.isCustomEndpoint,disableMultiregionAccessPoints:await r.disableMultiregionAccessPoints()});
qt&&qt!==$t&&(y.signing_region=qt),en&&en!=="s3"&&(y.signing_service=en),J.hostname=Gt,j=gn}else{const Oe=await r.region(),Re=await r.useDualstackEndpoint(),ot=await r.
useFipsEndpoint(),{hostname:ct,bucketEndpoint:Ye}=fe({bucketName:O,clientRegion:Oe,baseHostname:J.hostname,accelerateEndpoint:r.useAccelerateEndpoint,dualstackEndpoint:Re,
fipsEndpoint:ot,pathStyleEndpoint:r.forcePathStyle,tlsCompatible:J.protocol==="https:",isCustomEndpoint:r.isCustomEndpoint});J.hostname=ct,j=Ye}j&&(J.path=J.path.
replace(/^(\/)?[^\/]+/,""),J.path===""&&(J.path="/"))}return p({...R,request:J})},"bucketEndpointMiddleware"),Pe={tags:["BUCKET_ENDPOINT"],name:"bucketEndpointM\
iddleware",relation:"before",toMiddleware:"hostHeaderMiddleware",override:!0},Ge=e(r=>({applyToStack:e(p=>{p.addRelativeTo(ee(r),Pe)},"applyToStack")}),"getBuck\
etEndpointPlugin");function _t(r){const{bucketEndpoint:p=!1,forcePathStyle:y=!1,useAccelerateEndpoint:R=!1,useArnRegion:O,disableMultiregionAccessPoints:j=!1}=r;
return Object.assign(r,{bucketEndpoint:p,forcePathStyle:y,useAccelerateEndpoint:R,useArnRegion:typeof O=="function"?O:()=>Promise.resolve(O),disableMultiregionAccessPoints:typeof j==
"function"?j:()=>Promise.resolve(j)})}e(_t,"resolveBucketEndpointConfig");function Lt(r){return p=>async y=>{const{request:R}=y;if(r.expectContinueHeader!==!1&&
et.isInstance(R)&&R.body&&r.runtime==="node"&&r.requestHandler?.constructor?.name!=="FetchHttpHandler"){let O=!0;if(typeof r.expectContinueHeader=="number")try{
O=(Number(R.headers?.["content-length"])??r.bodyLengthChecker?.(R.body)??1/0)>=r.expectContinueHeader}catch{}else O=!!r.expectContinueHeader;O&&(R.headers.Expect=
"100-continue")}return p({...y,request:R})}}e(Lt,"addExpectContinueMiddleware");const gt={step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpec\
tContinueMiddleware",override:!0},Ht=e(r=>({applyToStack:e(p=>{p.add(Lt(r),gt)},"applyToStack")}),"getAddExpectContinuePlugin");function Jt(r){return p=>async y=>{
const{CreateBucketConfiguration:R}=y.input,O=await r.region();return!R?.LocationConstraint&&!R?.Location&&O!=="us-east-1"&&(y.input.CreateBucketConfiguration=y.
input.CreateBucketConfiguration??{},y.input.CreateBucketConfiguration.LocationConstraint=O),p(y)}}e(Jt,"locationConstraintMiddleware");const jt={step:"initializ\
e",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],name:"locationConstraintMiddleware",override:!0},Kt=e(r=>({applyToStack:e(p=>{p.add(Jt(r),jt)},"ap\
plyToStack")}),"getLocationConstraintPlugin");function Zt(r){return r}e(Zt,"resolveLocationConstraintConfig");function rn(r){return p=>async y=>{const R={...y.input},
O=[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}];for(const j of O){const J=R[j.target];
if(J){let Oe;typeof J=="string"?l(J,r)?Oe=r.base64Decoder(J):(Oe=r.utf8Decoder(J),R[j.target]=r.base64Encoder(Oe)):(Oe=ArrayBuffer.isView(J)?new Uint8Array(J.buffer,
J.byteOffset,J.byteLength):new Uint8Array(J),R[j.target]=r.base64Encoder(Oe));const Re=new r.md5;Re.update(Oe),R[j.hash]=r.base64Encoder(await Re.digest())}}return p(
{...y,input:R})}}e(rn,"ssecMiddleware");const Cn={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},_e=e(r=>({applyToStack:e(p=>{p.add(rn(r),Cn)},
"applyToStack")}),"getSsecPlugin");function l(r,p){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(r))return!1;try{return p.base64Decoder(
r).length===32}catch{return!1}}e(l,"isValidBase64EncodedSSECustomerKey"),s.NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS=T,s.NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME=
oe,s.NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME=b,s.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS=F,s.NODE_USE_ARN_REGION_CONFIG_OPTIONS=B,s.NODE_USE_ARN_REGION_ENV_NAME=
f,s.NODE_USE_ARN_REGION_INI_NAME=m,s.S3ExpressIdentityCache=be,s.S3ExpressIdentityCacheEntry=he,s.S3ExpressIdentityProviderImpl=$e,s.S3RestXmlProtocol=Xe,s.SignatureV4S3Express=
Ce,s.addExpectContinueMiddleware=Lt,s.addExpectContinueMiddlewareOptions=gt,s.bucketEndpointMiddleware=ee,s.bucketEndpointMiddlewareOptions=Pe,s.bucketHostname=
fe,s.checkContentLengthHeader=ie,s.checkContentLengthHeaderMiddlewareOptions=Ee,s.getAddExpectContinuePlugin=Ht,s.getArnResources=dn,s.getBucketEndpointPlugin=Ge,
s.getCheckContentLengthHeaderPlugin=Le,s.getLocationConstraintPlugin=Kt,s.getRegionRedirectMiddlewarePlugin=le,s.getS3ExpiresMiddlewarePlugin=Ke,s.getS3ExpressHttpSigningPlugin=
D,s.getS3ExpressPlugin=Pt,s.getSsecPlugin=_e,s.getSuffixForArnEndpoint=k,s.getThrow200ExceptionsPlugin=Ot,s.getValidateBucketNamePlugin=ye,s.isValidBase64EncodedSSECustomerKey=
l,s.locationConstraintMiddleware=Jt,s.locationConstraintMiddlewareOptions=jt,s.regionRedirectEndpointMiddleware=xe,s.regionRedirectEndpointMiddlewareOptions=ue,
s.regionRedirectMiddleware=we,s.regionRedirectMiddlewareOptions=it,s.resolveBucketEndpointConfig=_t,s.resolveLocationConstraintConfig=Zt,s.resolveS3Config=Fe,s.
s3ExpiresMiddleware=ft,s.s3ExpiresMiddlewareOptions=tt,s.s3ExpressHttpSigningMiddleware=C,s.s3ExpressHttpSigningMiddlewareOptions=_,s.s3ExpressMiddleware=qe,s.s3ExpressMiddlewareOptions=
Je,s.ssecMiddleware=rn,s.ssecMiddlewareOptions=Cn,s.throw200ExceptionsMiddleware=Ie,s.throw200ExceptionsMiddlewareOptions=Qe,s.validateAccountId=Et,s.validateBucketNameMiddleware=
At,s.validateBucketNameMiddlewareOptions=ke,s.validateDNSHostLabel=Qt,s.validateNoDualstack=Wt,s.validateNoFIPS=tn,s.validateOutpostService=Me,s.validatePartition=
Be,s.validateRegion=He}),99762:((mn,s,N)=>{const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:Ve,createDefaultUserAgentProvider:et,getDefaultSocketTimeout:L,
NODE_APP_ID_CONFIG_OPTIONS:Te,getAwsRegionExtensionConfiguration:dt,resolveAwsRegionExtensionConfiguration:Ne,resolveUserAgentConfig:ze,resolveHostHeaderConfig:at,
getUserAgentPlugin:We,getHostHeaderPlugin:Se,getLoggerPlugin:A,getRecursionDetectionPlugin:u}=N(5152),{NoAuthSigner:c,getHttpAuthSchemeEndpointRuleSetPlugin:i,DefaultIdentityProviderConfig:$,
getHttpSigningPlugin:P}=N(90402),{normalizeProvider:ie,getSmithyContext:Ee,ServiceException:Le,NoOpLogger:xe,emitWarningIfUnsupportedVersion:ue,loadConfigsForDefaultMode:we,
getDefaultExtensionConfiguration:it,resolveDefaultRuntimeConfig:le,Client:be,makeBuilder:he,createAggregatedClient:$e}=N(92658),{Command:Fe}=N(92658);s.$Command=
Fe,s.__Client=be;const{resolveDefaultsModeConfig:ft,loadConfig:tt,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Ke,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Ce,NODE_REGION_CONFIG_OPTIONS:x,
NODE_REGION_CONFIG_FILE_OPTIONS:q,resolveRegionConfig:se}=N(47291),{BinaryDecisionDiagram:de,EndpointCache:M,decideEndpoint:z,customEndpointFunctions:re,resolveEndpointConfig:F,
getEndpointPlugin:qe}=N(62085),{parseUrl:Je,getHttpHandlerExtensionConfiguration:Pt,resolveHttpHandlerRuntimeConfig:De,getContentLengthPlugin:E}=N(93422),{DEFAULT_RETRY_MODE:h,
NODE_RETRY_MODE_CONFIG_OPTIONS:_,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:C,resolveRetryConfig:D,getRetryPlugin:X}=N(23609),{TypeRegistry:Z,getSchemaSerdePlugin:Ie}=N(26890),
{resolveAwsSdkSigV4Config:Ze,AwsSdkSigV4Signer:Qe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Ot}=N(97523),{toUtf8:Ct,fromUtf8:kt,toBase64:At,fromBase64:ke,calculateBodyLength:ye}=N(
92430),{streamCollector:Xe,NodeHttpHandler:oe}=N(61279),{AwsRestJsonProtocol:b}=N(37288),{Sha256:T}=N(99542),f=e(async(je,ut,pn)=>({operation:Ee(ut).operation,region:await ie(
je.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),"defaultSigninHttpAuthSchemeParametersProvider");function m(je){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:je.region},propertiesExtractor:e((ut,pn)=>({signingProperties:{config:ut,context:pn}}),
"propertiesExtractor")}}e(m,"createAwsAuthSigv4HttpAuthOption");function B(je){return{schemeId:"smithy.api#noAuth"}}e(B,"createSmithyApiNoAuthHttpAuthOption");const U=e(
je=>{const ut=[];return je.operation==="CreateOAuth2Token"?ut.push(B()):ut.push(m(je)),ut},"defaultSigninHttpAuthSchemeProvider"),me=e(je=>{const ut=Ze(je);return Object.
assign(ut,{authSchemePreference:ie(je.authSchemePreference??[])})},"resolveHttpAuthSchemeConfig"),pe=e(je=>Object.assign(je,{useDualstackEndpoint:je.useDualstackEndpoint??
!1,useFipsEndpoint:je.useFipsEndpoint??!1,defaultSigningName:"signin"}),"resolveClientEndpointParameters"),te={UseFIPS:{type:"builtInParams",name:"useFipsEndpoi\
nt"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};
var ve="3.998.2",ce={version:ve};const Q="ref",G=-1,ne=!1,ge=!0,Ue="isSet",k="booleanEquals",W="coalesce",Y="PartitionResult",ae="stringEquals",Me="getAttr",Be="\
https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",He={[Q]:"Endpoint"},mt={fn:Me,argv:[{[Q]:Y},"name"]},Et={[Q]:"Region"},Qt={[Q]:Y},ln={authSchemes:[
{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},dn={},Wt=[Et],tn={conditions:[[Ue,Wt],[k,[{fn:W,argv:[{[Q]:"IsControlPlane"},ne]},ge]],[Ue,[He]],
["aws.partition",Wt,Y],[k,[{[Q]:"UseFIPS"},ge]],[ae,[mt,"aws"]],[k,[{fn:W,argv:[{[Q]:"IsOAuthEndpoint"},ne]},ge]],[k,[{[Q]:"UseDualStack"},ge]],[ae,[mt,"aws-cn"]],
[ae,[Et,"us-gov-west-1"]],[ae,[mt,"aws-us-gov"]],[k,[{fn:Me,argv:[Qt,"supportsFIPS"]},ge]],[ae,[mt,"aws-iso"]],[ae,[mt,"aws-iso-b"]],[ae,[mt,"aws-iso-f"]],[ae,[
mt,"aws-iso-e"]],[ae,[mt,"aws-eusc"]],[k,[{fn:Me,argv:[Qt,"supportsDualStack"]},ge]]],results:[[G],["https://signin.{Region}.api.aws",ln],["https://signin.{Regi\
on}.api.amazonwebservices.com.cn",ln],[Be,ln],[G,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://\
{Region}.oauth.signin.aws",ln],["https://{Region}.signin.aws.amazon.com",dn],["https://{Region}.signin.amazonaws.cn",dn],["https://{Region}.signin.amazonaws-us-\
gov.com",dn],["https://{Region}.signin.c2shome.ic.gov",dn],["https://{Region}.signin.sc2shome.sgov.gov",dn],["https://{Region}.signin.csphome.hci.ic.gov",dn],["\
https://{Region}.signin.csphome.adc-e.uk",dn],["https://{Region}.signin.amazonaws-eusc.eu",dn],["https://signin-fips.amazonaws-us-gov.com",dn],["https://{Region\
}.signin-fips.amazonaws-us-gov.com",dn],["https://{Region}.signin.{PartitionResult#dnsSuffix}",dn],[G,"Invalid Configuration: FIPS and custom endpoint are not s\
upported"],[G,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[He,dn],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuff\
ix}",dn],[G,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",dn],[
G,"FIPS is enabled but this partition does not support FIPS"],[Be,dn],[G,"DualStack is enabled but this partition does not support DualStack"],["https://signin.\
{Region}.{PartitionResult#dnsSuffix}",dn],[G,"Invalid Configuration: Missing Region"]]},vn=2,fe=1e8,yt=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,fe+27,6,fe+4,fe+
27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,fe+7,13,10,fe+8,14,12,fe+9,15,13,fe+10,16,14,fe+11,17,15,fe+12,18,16,fe+13,fe+16,6,fe+5,20,7,21,fe+6,17,fe+24,
fe+25,6,fe+4,23,7,27,24,9,fe+14,25,10,fe+15,26,11,fe+22,fe+23,11,28,fe+21,17,fe+20,fe+21,2,35,30,3,39,31,4,32,fe+27,6,fe+4,33,7,fe+27,34,9,fe+14,fe+27,3,39,36,4,
38,37,7,fe+18,fe+19,6,fe+4,fe+17,5,fe+1,40,8,fe+2,fe+3]),st=de.from(yt,vn,tn.conditions,tn.results),Nt=new M({size:50,params:["Endpoint","IsControlPlane","IsOAu\
thEndpoint","Region","UseDualStack","UseFIPS"]}),rt=e((je,ut={})=>Nt.get(je,()=>z(st,{endpointParams:je,logger:ut.logger})),"defaultEndpointResolver");re.aws=n;
class wt extends Le{static{e(this,"SigninServiceException")}static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(ut){
super(ut),Object.setPrototypeOf(this,wt.prototype)}}class Xt extends wt{static{e(this,"AccessDeniedException")}static shapeId="com.amazonaws.signin#AccessDenied\
Exception";name="AccessDeniedException";$fault="client";error;constructor(ut){super({name:"AccessDeniedException",$fault:"client",...ut}),Object.setPrototypeOf(
this,Xt.prototype),this.error=ut.error}}class ee extends wt{static{e(this,"InternalServerException")}static shapeId="com.amazonaws.signin#InternalServerExceptio\
n";name="InternalServerException";$fault="server";error;constructor(ut){super({name:"InternalServerException",$fault:"server",...ut}),Object.setPrototypeOf(this,
ee.prototype),this.error=ut.error}}class Pe extends wt{static{e(this,"TooManyRequestsError")}static shapeId="com.amazonaws.signin#TooManyRequestsError";name="To\
oManyRequestsError";$fault="client";error;constructor(ut){super({name:"TooManyRequestsError",$fault:"client",...ut}),Object.setPrototypeOf(this,Pe.prototype),this.
error=ut.error}}class Ge extends wt{static{e(this,"ValidationException")}static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="\
client";error;constructor(ut){super({name:"ValidationException",$fault:"client",...ut}),Object.setPrototypeOf(this,Ge.prototype),this.error=ut.error}}const _t="\
AccessDeniedException",Lt="AccessToken",gt="CreateOAuth2Token",Ht="CreateOAuth2TokenRequest",Jt="CreateOAuth2TokenRequestBody",jt="CreateOAuth2TokenResponseBody",
Kt="CreateOAuth2TokenResponse",Zt="CreateOAuth2TokenWithIAM",rn="CreateOAuth2TokenWithIAMRequest",Cn="CreateOAuth2TokenWithIAMResponse",_e="InternalServerExcept\
ion",l="OAuthAccessToken",r="RefreshToken",p="TooManyRequestsError",y="ValidationException",R="accessKeyId",O="accessToken",j="access_token",J="client",Oe="clie\
ntId",Re="codeVerifier",ot="code",ct="error",Ye="expiresIn",$t="expires_in",on="grantType",Gt="grant_type",gn="http",qt="httpError",en="idToken",nn="jsonName",cn="\
message",Bn="resource",Tn="refreshToken",ss="redirectUri",as="smithy.ts.sdk.synthetic.com.amazonaws.signin",Wn="secretAccessKey",jn="sessionToken",fs="server",Zn="\
tokenInput",En="tokenOutput",rs="tokenType",hs="token_type",wn="com.amazonaws.signin",As=new Z(as);var ms=[-3,as,"SigninServiceException",0,[],[]];As.registerError(
ms,wt);const ns=new Z(wn);var Ls=[-3,wn,_t,{[ct]:J},[ct,cn],[0,0],2];ns.registerError(Ls,Xt);var xn=[-3,wn,_e,{[ct]:fs,[qt]:500},[ct,cn],[0,0],2];ns.registerError(
xn,ee);var _s=[-3,wn,p,{[ct]:J,[qt]:429},[ct,cn],[0,0],2];ns.registerError(_s,Pe);var ys=[-3,wn,y,{[ct]:J,[qt]:400},[ct,cn],[0,0],2];ns.registerError(ys,Ge);const Dt=[
As,ns];var Yt=[0,wn,l,8,0],On=[0,wn,r,8,0],Kn=[3,wn,Lt,8,[R,Wn,jn],[[0,{[nn]:R}],[0,{[nn]:Wn}],[0,{[nn]:jn}]],3],Un=[3,wn,Ht,0,[Zn],[[()=>gs,16]],1],gs=[3,wn,Jt,
0,[Oe,on,ot,ss,Re,Tn],[[0,{[nn]:Oe}],[0,{[nn]:on}],0,[0,{[nn]:ss}],[0,{[nn]:Re}],[()=>On,{[nn]:Tn}]],2],g=[3,wn,Kt,0,[En],[[()=>t,16]],1],t=[3,wn,jt,0,[O,rs,Ye,
Tn,en],[[()=>Kn,{[nn]:O}],[0,{[nn]:rs}],[1,{[nn]:Ye}],[()=>On,{[nn]:Tn}],[0,{[nn]:en}]],4],a=[3,wn,rn,0,[on,Bn],[[0,{[nn]:Gt}],0],2],w=[3,wn,Cn,0,[O,rs,Ye],[[()=>Yt,
{[nn]:j}],[0,{[nn]:hs}],[1,{[nn]:$t}]],3],I=[9,wn,gt,{[gn]:["POST","/v1/token",200]},()=>Un,()=>g],v=[9,wn,Zt,{[gn]:["POST","/v1/token?x-amz-client-auth-method=\
iam",200]},()=>a,()=>w];const H=e(je=>({apiVersion:"2023-01-01",base64Decoder:je?.base64Decoder??ke,base64Encoder:je?.base64Encoder??At,disableHostPrefix:je?.disableHostPrefix??
!1,endpointProvider:je?.endpointProvider??rt,extensions:je?.extensions??[],httpAuthSchemeProvider:je?.httpAuthSchemeProvider??U,httpAuthSchemes:je?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:e(ut=>ut.getIdentityProvider("aws.auth#sigv4"),"identityProvider"),signer:new Qe},{schemeId:"smithy.api#noAuth",identityProvider:e(
ut=>ut.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),"identityProvider"),signer:new c}],logger:je?.logger??new xe,protocol:je?.protocol??b,protocolSettings:je?.
protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Dt,version:"2023-01-01",serviceTarget:"Signin"},serviceId:je?.serviceId??"Signin",
sha256:je?.sha256??T,urlParser:je?.urlParser??Je,utf8Decoder:je?.utf8Decoder??kt,utf8Encoder:je?.utf8Encoder??Ct}),"getRuntimeConfig$1"),V=e(je=>{ue(process.version);
const ut=ft(je),pn=e(()=>ut().then(we),"defaultConfigProvider"),qn=H(je);Ve(process.version);const kn={profile:je?.profile,logger:qn.logger};return{...qn,...je,
runtime:"node",defaultsMode:ut,authSchemePreference:je?.authSchemePreference??tt(Ot,kn),bodyLengthChecker:je?.bodyLengthChecker??ye,defaultSocketTimeout:L(je?.requestHandler,
3e5),defaultUserAgentProvider:je?.defaultUserAgentProvider??et({serviceId:qn.serviceId,clientVersion:ce.version}),maxAttempts:je?.maxAttempts??tt(C,je),region:je?.
region??tt(x,{...q,...kn}),requestHandler:oe.create(je?.requestHandler??pn),retryMode:je?.retryMode??tt({..._,default:e(async()=>(await pn()).retryMode||h,"defa\
ult")},je),streamCollector:je?.streamCollector??Xe,useDualstackEndpoint:je?.useDualstackEndpoint??tt(Ce,kn),useFipsEndpoint:je?.useFipsEndpoint??tt(Ke,kn),userAgentAppId:je?.
userAgentAppId??tt(Te,kn)}},"getRuntimeConfig"),Ae=e(je=>{const ut=je.httpAuthSchemes;let pn=je.httpAuthSchemeProvider,qn=je.credentials;return{setHttpAuthScheme(kn){
const Ys=ut.findIndex(nr=>nr.schemeId===kn.schemeId);Ys===-1?ut.push(kn):ut.splice(Ys,1,kn)},httpAuthSchemes(){return ut},setHttpAuthSchemeProvider(kn){pn=kn},httpAuthSchemeProvider(){
return pn},setCredentials(kn){qn=kn},credentials(){return qn}}},"getHttpAuthExtensionConfiguration"),lt=e(je=>({httpAuthSchemes:je.httpAuthSchemes(),httpAuthSchemeProvider:je.
httpAuthSchemeProvider(),credentials:je.credentials()}),"resolveHttpAuthRuntimeConfig"),Tt=e((je,ut)=>{const pn=Object.assign(dt(je),it(je),Pt(je),Ae(je));return ut.
forEach(qn=>qn.configure(pn)),Object.assign(je,Ne(pn),le(pn),De(pn),lt(pn))},"resolveRuntimeExtensions");class Bt extends be{static{e(this,"SigninClient")}config;constructor(...[
ut]){const pn=V(ut||{});super(pn),this.initConfig=pn;const qn=pe(pn),kn=ze(qn),Ys=D(kn),nr=se(Ys),Pr=at(nr),Jr=F(Pr),yo=me(Jr),Qr=Tt(yo,ut?.extensions||[]);this.
config=Qr,this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(X(this.config)),this.middlewareStack.use(
E(this.config)),this.middlewareStack.use(Se(this.config)),this.middlewareStack.use(A(this.config)),this.middlewareStack.use(u(this.config)),this.middlewareStack.
use(i(this.config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:e(async Nr=>new $({"aws.auth#sigv4":Nr.credentials}),"identityProviderConfi\
gProvider")})),this.middlewareStack.use(P(this.config))}destroy(){super.destroy()}}const Ft=he(te,"Signin","SigninClient",qe),zt={IsControlPlane:{type:"staticCo\
ntextParams",value:!1}},an={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},sn=e((je,ut,pn,qn)=>[],"_mw0");class In extends Ft(zt,sn,"CreateOAuth2Token",
I){static{e(this,"CreateOAuth2TokenCommand")}}class cs extends Ft(an,sn,"CreateOAuth2TokenWithIAM",v){static{e(this,"CreateOAuth2TokenWithIAMCommand")}}const Rn={
CreateOAuth2TokenCommand:In,CreateOAuth2TokenWithIAMCommand:cs};class S extends Bt{static{e(this,"Signin")}}$e(Rn,S);const tr={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRE\
D",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"\
invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"servic\
e_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"\
SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};s.AccessDeniedException=Xt,s.AccessDeniedException$=Ls,
s.AccessToken$=Kn,s.CreateOAuth2Token$=I,s.CreateOAuth2TokenCommand=In,s.CreateOAuth2TokenRequest$=Un,s.CreateOAuth2TokenRequestBody$=gs,s.CreateOAuth2TokenResponse$=
g,s.CreateOAuth2TokenResponseBody$=t,s.CreateOAuth2TokenWithIAM$=v,s.CreateOAuth2TokenWithIAMCommand=cs,s.CreateOAuth2TokenWithIAMRequest$=a,s.CreateOAuth2TokenWithIAMResponse$=
w,s.InternalServerException=ee,s.InternalServerException$=xn,s.OAuth2ErrorCode=tr,s.Signin=S,s.SigninClient=Bt,s.SigninServiceException=wt,s.SigninServiceException$=
ms,s.TooManyRequestsError=Pe,s.TooManyRequestsError$=_s,s.ValidationException=Ge,s.ValidationException$=ys,s.errorTypeRegistries=Dt}),89443:((mn,s,N)=>{const{awsEndpointFunctions:n,
emitWarningIfUnsupportedVersion:Ve,createDefaultUserAgentProvider:et,getDefaultSocketTimeout:L,NODE_APP_ID_CONFIG_OPTIONS:Te,getAwsRegionExtensionConfiguration:dt,
resolveAwsRegionExtensionConfiguration:Ne,resolveUserAgentConfig:ze,resolveHostHeaderConfig:at,getUserAgentPlugin:We,getHostHeaderPlugin:Se,getLoggerPlugin:A,getRecursionDetectionPlugin:u}=N(
5152),{NoAuthSigner:c,getHttpAuthSchemeEndpointRuleSetPlugin:i,DefaultIdentityProviderConfig:$,getHttpSigningPlugin:P}=N(90402),{normalizeProvider:ie,getSmithyContext:Ee,
ServiceException:Le,NoOpLogger:xe,emitWarningIfUnsupportedVersion:ue,loadConfigsForDefaultMode:we,getDefaultExtensionConfiguration:it,resolveDefaultRuntimeConfig:le,
Client:be,makeBuilder:he,createAggregatedClient:$e}=N(92658),{Command:Fe}=N(92658);s.$Command=Fe,s.__Client=be;const{resolveDefaultsModeConfig:ft,loadConfig:tt,
NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Ke,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Ce,NODE_REGION_CONFIG_OPTIONS:x,NODE_REGION_CONFIG_FILE_OPTIONS:q,resolveRegionConfig:se}=N(
47291),{BinaryDecisionDiagram:de,EndpointCache:M,decideEndpoint:z,customEndpointFunctions:re,resolveEndpointConfig:F,getEndpointPlugin:qe}=N(62085),{parseUrl:Je,
getHttpHandlerExtensionConfiguration:Pt,resolveHttpHandlerRuntimeConfig:De,getContentLengthPlugin:E}=N(93422),{DEFAULT_RETRY_MODE:h,NODE_RETRY_MODE_CONFIG_OPTIONS:_,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:C,resolveRetryConfig:D,getRetryPlugin:X}=N(23609),{TypeRegistry:Z,getSchemaSerdePlugin:Ie}=N(26890),{resolveAwsSdkSigV4Config:Ze,
AwsSdkSigV4Signer:Qe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Ot}=N(97523),{toUtf8:Ct,fromUtf8:kt,toBase64:At,fromBase64:ke,calculateBodyLength:ye}=N(92430),{streamCollector:Xe,
NodeHttpHandler:oe}=N(61279),{AwsRestJsonProtocol:b}=N(37288),{Sha256:T}=N(99542),f=e(async(je,ut,pn)=>({operation:Ee(ut).operation,region:await ie(je.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),"defaultSSOOIDCHttpAuthSchemeParametersProvider");function m(je){return{schemeId:"\
aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:je.region},propertiesExtractor:e((ut,pn)=>({signingProperties:{config:ut,context:pn}}),"propertiesExt\
ractor")}}e(m,"createAwsAuthSigv4HttpAuthOption");function B(je){return{schemeId:"smithy.api#noAuth"}}e(B,"createSmithyApiNoAuthHttpAuthOption");const U=e(je=>{
const ut=[];return je.operation==="CreateToken"?ut.push(B()):ut.push(m(je)),ut},"defaultSSOOIDCHttpAuthSchemeProvider"),me=e(je=>{const ut=Ze(je);return Object.
assign(ut,{authSchemePreference:ie(je.authSchemePreference??[])})},"resolveHttpAuthSchemeConfig"),pe=e(je=>Object.assign(je,{useDualstackEndpoint:je.useDualstackEndpoint??
!1,useFipsEndpoint:je.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),"resolveClientEndpointParameters"),te={UseFIPS:{type:"builtInParams",name:"useFipsEnd\
point"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoin\
t"}};var ve="3.998.2",ce={version:ve};const Q="ref",G=-1,ne=!0,ge="isSet",Ue="PartitionResult",k="booleanEquals",W="getAttr",Y={[Q]:"Endpoint"},ae={[Q]:Ue},Me={},
Be=[{[Q]:"Region"}],He={conditions:[[ge,[Y]],[ge,Be],["aws.partition",Be,Ue],[k,[{[Q]:"UseFIPS"},ne]],[k,[{[Q]:"UseDualStack"},ne]],[k,[{fn:W,argv:[ae,"supports\
DualStack"]},ne]],[k,[{fn:W,argv:[ae,"supportsFIPS"]},ne]],["stringEquals",[{fn:W,argv:[ae,"name"]},"aws-us-gov"]]],results:[[G],[G,"Invalid Configuration: FIPS\
 and custom endpoint are not supported"],[G,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Y,Me],["https://oidc-fips.{Region}.{Parti\
tionResult#dualStackDnsSuffix}",Me],[G,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",
Me],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Me],[G,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{Partit\
ionResult#dualStackDnsSuffix}",Me],[G,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",
Me],[G,"Invalid Configuration: Missing Region"]]},mt=2,Et=1e8,Qt=new Int32Array([-1,1,-1,0,13,3,1,4,Et+12,2,5,Et+12,3,8,6,4,7,Et+11,5,Et+9,Et+10,4,11,9,6,10,Et+
8,7,Et+6,Et+7,5,12,Et+5,6,Et+4,Et+5,3,Et+1,14,4,Et+2,Et+3]),ln=de.from(Qt,mt,He.conditions,He.results),dn=new M({size:50,params:["Endpoint","Region","UseDualSta\
ck","UseFIPS"]}),Wt=e((je,ut={})=>dn.get(je,()=>z(ln,{endpointParams:je,logger:ut.logger})),"defaultEndpointResolver");re.aws=n;class tn extends Le{static{e(this,
"SSOOIDCServiceException")}static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(ut){super(ut),Object.setPrototypeOf(
this,tn.prototype)}}class vn extends tn{static{e(this,"AccessDeniedException")}static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedEx\
ception";$fault="client";error;reason;error_description;constructor(ut){super({name:"AccessDeniedException",$fault:"client",...ut}),Object.setPrototypeOf(this,vn.
prototype),this.error=ut.error,this.reason=ut.reason,this.error_description=ut.error_description}}class fe extends tn{static{e(this,"AuthorizationPendingExcepti\
on")}static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(ut){
super({name:"AuthorizationPendingException",$fault:"client",...ut}),Object.setPrototypeOf(this,fe.prototype),this.error=ut.error,this.error_description=ut.error_description}}
class yt extends tn{static{e(this,"ExpiredTokenException")}static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="cli\
ent";error;error_description;constructor(ut){super({name:"ExpiredTokenException",$fault:"client",...ut}),Object.setPrototypeOf(this,yt.prototype),this.error=ut.
error,this.error_description=ut.error_description}}class st extends tn{static{e(this,"InternalServerException")}static shapeId="com.amazonaws.ssooidc#InternalSe\
rverException";name="InternalServerException";$fault="server";error;error_description;constructor(ut){super({name:"InternalServerException",$fault:"server",...ut}),
Object.setPrototypeOf(this,st.prototype),this.error=ut.error,this.error_description=ut.error_description}}class Nt extends tn{static{e(this,"InvalidClientExcept\
ion")}static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(ut){super(
{name:"InvalidClientException",$fault:"client",...ut}),Object.setPrototypeOf(this,Nt.prototype),this.error=ut.error,this.error_description=ut.error_description}}
class rt extends tn{static{e(this,"InvalidGrantException")}static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="cli\
ent";error;error_description;constructor(ut){super({name:"InvalidGrantException",$fault:"client",...ut}),Object.setPrototypeOf(this,rt.prototype),this.error=ut.
error,this.error_description=ut.error_description}}class wt extends tn{static{e(this,"InvalidRequestException")}static shapeId="com.amazonaws.ssooidc#InvalidReq\
uestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(ut){super({name:"InvalidRequestException",$fault:"clien\
t",...ut}),Object.setPrototypeOf(this,wt.prototype),this.error=ut.error,this.reason=ut.reason,this.error_description=ut.error_description}}class Xt extends tn{static{
e(this,"InvalidScopeException")}static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(ut){
super({name:"InvalidScopeException",$fault:"client",...ut}),Object.setPrototypeOf(this,Xt.prototype),this.error=ut.error,this.error_description=ut.error_description}}
class ee extends tn{static{e(this,"SlowDownException")}static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(ut){
super({name:"SlowDownException",$fault:"client",...ut}),Object.setPrototypeOf(this,ee.prototype),this.error=ut.error,this.error_description=ut.error_description}}
class Pe extends tn{static{e(this,"UnauthorizedClientException")}static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientExce\
ption";$fault="client";error;error_description;constructor(ut){super({name:"UnauthorizedClientException",$fault:"client",...ut}),Object.setPrototypeOf(this,Pe.prototype),
this.error=ut.error,this.error_description=ut.error_description}}class Ge extends tn{static{e(this,"UnsupportedGrantTypeException")}static shapeId="com.amazonaw\
s.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(ut){super({name:"UnsupportedGr\
antTypeException",$fault:"client",...ut}),Object.setPrototypeOf(this,Ge.prototype),this.error=ut.error,this.error_description=ut.error_description}}const _t="Ac\
cessDeniedException",Lt="AuthorizationPendingException",gt="AccessToken",Ht="ClientSecret",Jt="CreateToken",jt="CreateTokenRequest",Kt="CreateTokenResponse",Zt="\
CodeVerifier",rn="ExpiredTokenException",Cn="InvalidClientException",_e="InvalidGrantException",l="InvalidRequestException",r="InternalServerException",p="Inval\
idScopeException",y="IdToken",R="RefreshToken",O="SlowDownException",j="UnauthorizedClientException",J="UnsupportedGrantTypeException",Oe="accessToken",Re="clie\
nt",ot="clientId",ct="clientSecret",Ye="codeVerifier",$t="code",on="deviceCode",Gt="error",gn="expiresIn",qt="error_description",en="grantType",nn="http",cn="ht\
tpError",Bn="idToken",Tn="reason",ss="refreshToken",as="redirectUri",Wn="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",jn="scope",fs="server",Zn="tokenType",En="\
com.amazonaws.ssooidc",rs=new Z(Wn);var hs=[-3,Wn,"SSOOIDCServiceException",0,[],[]];rs.registerError(hs,tn);const wn=new Z(En);var As=[-3,En,_t,{[Gt]:Re,[cn]:400},
[Gt,Tn,qt],[0,0,0]];wn.registerError(As,vn);var ms=[-3,En,Lt,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(ms,fe);var ns=[-3,En,rn,{[Gt]:Re,[cn]:400},[Gt,qt],
[0,0]];wn.registerError(ns,yt);var Ls=[-3,En,r,{[Gt]:fs,[cn]:500},[Gt,qt],[0,0]];wn.registerError(Ls,st);var xn=[-3,En,Cn,{[Gt]:Re,[cn]:401},[Gt,qt],[0,0]];wn.registerError(
xn,Nt);var _s=[-3,En,_e,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(_s,rt);var ys=[-3,En,l,{[Gt]:Re,[cn]:400},[Gt,Tn,qt],[0,0,0]];wn.registerError(ys,wt);
var Dt=[-3,En,p,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(Dt,Xt);var Yt=[-3,En,O,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(Yt,ee);var On=[-3,En,
j,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(On,Pe);var Kn=[-3,En,J,{[Gt]:Re,[cn]:400},[Gt,qt],[0,0]];wn.registerError(Kn,Ge);const Un=[rs,wn];var gs=[0,
En,gt,8,0],g=[0,En,Ht,8,0],t=[0,En,Zt,8,0],a=[0,En,y,8,0],w=[0,En,R,8,0],I=[3,En,jt,0,[ot,ct,en,on,$t,ss,jn,as,Ye],[0,[()=>g,0],0,0,0,[()=>w,0],64,0,[()=>t,0]],
3],v=[3,En,Kt,0,[Oe,Zn,gn,ss,Bn],[[()=>gs,0],0,1,[()=>w,0],[()=>a,0]]],H=[9,En,Jt,{[nn]:["POST","/token",200]},()=>I,()=>v];const V=e(je=>({apiVersion:"2019-06-\
10",base64Decoder:je?.base64Decoder??ke,base64Encoder:je?.base64Encoder??At,disableHostPrefix:je?.disableHostPrefix??!1,endpointProvider:je?.endpointProvider??Wt,
extensions:je?.extensions??[],httpAuthSchemeProvider:je?.httpAuthSchemeProvider??U,httpAuthSchemes:je?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e(
ut=>ut.getIdentityProvider("aws.auth#sigv4"),"identityProvider"),signer:new Qe},{schemeId:"smithy.api#noAuth",identityProvider:e(ut=>ut.getIdentityProvider("smi\
thy.api#noAuth")||(async()=>({})),"identityProvider"),signer:new c}],logger:je?.logger??new xe,protocol:je?.protocol??b,protocolSettings:je?.protocolSettings??{
defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:Un,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:je?.serviceId??"SSO OIDC",sha256:je?.
sha256??T,urlParser:je?.urlParser??Je,utf8Decoder:je?.utf8Decoder??kt,utf8Encoder:je?.utf8Encoder??Ct}),"getRuntimeConfig$1"),Ae=e(je=>{ue(process.version);const ut=ft(
je),pn=e(()=>ut().then(we),"defaultConfigProvider"),qn=V(je);Ve(process.version);const kn={profile:je?.profile,logger:qn.logger};return{...qn,...je,runtime:"nod\
e",defaultsMode:ut,authSchemePreference:je?.authSchemePreference??tt(Ot,kn),bodyLengthChecker:je?.bodyLengthChecker??ye,defaultSocketTimeout:L(je?.requestHandler,
3e5),defaultUserAgentProvider:je?.defaultUserAgentProvider??et({serviceId:qn.serviceId,clientVersion:ce.version}),maxAttempts:je?.maxAttempts??tt(C,je),region:je?.
region??tt(x,{...q,...kn}),requestHandler:oe.create(je?.requestHandler??pn),retryMode:je?.retryMode??tt({..._,default:e(async()=>(await pn()).retryMode||h,"defa\
ult")},je),streamCollector:je?.streamCollector??Xe,useDualstackEndpoint:je?.useDualstackEndpoint??tt(Ce,kn),useFipsEndpoint:je?.useFipsEndpoint??tt(Ke,kn),userAgentAppId:je?.
userAgentAppId??tt(Te,kn)}},"getRuntimeConfig"),lt=e(je=>{const ut=je.httpAuthSchemes;let pn=je.httpAuthSchemeProvider,qn=je.credentials;return{setHttpAuthScheme(kn){
const Ys=ut.findIndex(nr=>nr.schemeId===kn.schemeId);Ys===-1?ut.push(kn):ut.splice(Ys,1,kn)},httpAuthSchemes(){return ut},setHttpAuthSchemeProvider(kn){pn=kn},httpAuthSchemeProvider(){
return pn},setCredentials(kn){qn=kn},credentials(){return qn}}},"getHttpAuthExtensionConfiguration"),Tt=e(je=>({httpAuthSchemes:je.httpAuthSchemes(),httpAuthSchemeProvider:je.
httpAuthSchemeProvider(),credentials:je.credentials()}),"resolveHttpAuthRuntimeConfig"),Bt=e((je,ut)=>{const pn=Object.assign(dt(je),it(je),Pt(je),lt(je));return ut.
forEach(qn=>qn.configure(pn)),Object.assign(je,Ne(pn),le(pn),De(pn),Tt(pn))},"resolveRuntimeExtensions");class Ft extends be{static{e(this,"SSOOIDCClient")}config;constructor(...[
ut]){const pn=Ae(ut||{});super(pn),this.initConfig=pn;const qn=pe(pn),kn=ze(qn),Ys=D(kn),nr=se(Ys),Pr=at(nr),Jr=F(Pr),yo=me(Jr),Qr=Bt(yo,ut?.extensions||[]);this.
config=Qr,this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(X(this.config)),this.middlewareStack.use(
E(this.config)),this.middlewareStack.use(Se(this.config)),this.middlewareStack.use(A(this.config)),this.middlewareStack.use(u(this.config)),this.middlewareStack.
use(i(this.config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:e(async Nr=>new $({"aws.auth#sigv4":Nr.credentials}),"identityProviderConfi\
gProvider")})),this.middlewareStack.use(P(this.config))}destroy(){super.destroy()}}const zt=he(te,"AWSSSOOIDCService","SSOOIDCClient",qe),an={},sn=e((je,ut,pn,qn)=>[],
"_mw0");class In extends zt(an,sn,"CreateToken",H){static{e(this,"CreateTokenCommand")}}const cs={CreateTokenCommand:In};class Rn extends Ft{static{e(this,"SSOO\
IDC")}}$e(cs,Rn);const S={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},tr={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsage\
Exception",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};s.AccessDeniedException=vn,s.AccessDeniedException$=As,s.AccessDeniedExceptionReason=
S,s.AuthorizationPendingException=fe,s.AuthorizationPendingException$=ms,s.CreateToken$=H,s.CreateTokenCommand=In,s.CreateTokenRequest$=I,s.CreateTokenResponse$=
v,s.ExpiredTokenException=yt,s.ExpiredTokenException$=ns,s.InternalServerException=st,s.InternalServerException$=Ls,s.InvalidClientException=Nt,s.InvalidClientException$=
xn,s.InvalidGrantException=rt,s.InvalidGrantException$=_s,s.InvalidRequestException=wt,s.InvalidRequestException$=ys,s.InvalidRequestExceptionReason=tr,s.InvalidScopeException=
Xt,s.InvalidScopeException$=Dt,s.SSOOIDC=Rn,s.SSOOIDCClient=Ft,s.SSOOIDCServiceException=tn,s.SSOOIDCServiceException$=hs,s.SlowDownException=ee,s.SlowDownException$=
Yt,s.UnauthorizedClientException=Pe,s.UnauthorizedClientException$=On,s.UnsupportedGrantTypeException=Ge,s.UnsupportedGrantTypeException$=Kn,s.errorTypeRegistries=
Un}),32579:((mn,s,N)=>{const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:Ve,createDefaultUserAgentProvider:et,getDefaultSocketTimeout:L,NODE_APP_ID_CONFIG_OPTIONS:Te,
getAwsRegionExtensionConfiguration:dt,resolveAwsRegionExtensionConfiguration:Ne,resolveUserAgentConfig:ze,resolveHostHeaderConfig:at,getUserAgentPlugin:We,getHostHeaderPlugin:Se,
getLoggerPlugin:A,getRecursionDetectionPlugin:u}=N(5152),{NoAuthSigner:c,getHttpAuthSchemeEndpointRuleSetPlugin:i,DefaultIdentityProviderConfig:$,getHttpSigningPlugin:P}=N(
90402),{normalizeProvider:ie,getSmithyContext:Ee,ServiceException:Le,NoOpLogger:xe,emitWarningIfUnsupportedVersion:ue,loadConfigsForDefaultMode:we,getDefaultExtensionConfiguration:it,
resolveDefaultRuntimeConfig:le,Client:be,makeBuilder:he,createAggregatedClient:$e}=N(92658),{Command:Fe}=N(92658);s.$Command=Fe,s.__Client=be;const{resolveDefaultsModeConfig:ft,
loadConfig:tt,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Ke,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Ce,NODE_REGION_CONFIG_OPTIONS:x,NODE_REGION_CONFIG_FILE_OPTIONS:q,
resolveRegionConfig:se}=N(47291),{BinaryDecisionDiagram:de,EndpointCache:M,decideEndpoint:z,customEndpointFunctions:re,resolveEndpointConfig:F,getEndpointPlugin:qe}=N(
62085),{parseUrl:Je,getHttpHandlerExtensionConfiguration:Pt,resolveHttpHandlerRuntimeConfig:De,getContentLengthPlugin:E}=N(93422),{DEFAULT_RETRY_MODE:h,NODE_RETRY_MODE_CONFIG_OPTIONS:_,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:C,resolveRetryConfig:D,getRetryPlugin:X}=N(23609),{TypeRegistry:Z,getSchemaSerdePlugin:Ie}=N(26890),{resolveAwsSdkSigV4Config:Ze,
AwsSdkSigV4Signer:Qe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Ot}=N(97523),{toUtf8:Ct,fromUtf8:kt,toBase64:At,fromBase64:ke,calculateBodyLength:ye}=N(92430),{streamCollector:Xe,
NodeHttpHandler:oe}=N(61279),{AwsRestJsonProtocol:b}=N(37288),{Sha256:T}=N(99542),f=e(async(Dt,Yt,On)=>({operation:Ee(Yt).operation,region:await ie(Dt.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),"defaultSSOHttpAuthSchemeParametersProvider");function m(Dt){return{schemeId:"\
aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:Dt.region},propertiesExtractor:e((Yt,On)=>({signingProperties:{config:Yt,context:On}}),"properties\
Extractor")}}e(m,"createAwsAuthSigv4HttpAuthOption");function B(Dt){return{schemeId:"smithy.api#noAuth"}}e(B,"createSmithyApiNoAuthHttpAuthOption");const U=e(Dt=>{
const Yt=[];return Dt.operation==="GetRoleCredentials"?Yt.push(B()):Yt.push(m(Dt)),Yt},"defaultSSOHttpAuthSchemeProvider"),me=e(Dt=>{const Yt=Ze(Dt);return Object.
assign(Yt,{authSchemePreference:ie(Dt.authSchemePreference??[])})},"resolveHttpAuthSchemeConfig"),pe=e(Dt=>Object.assign(Dt,{useDualstackEndpoint:Dt.useDualstackEndpoint??
!1,useFipsEndpoint:Dt.useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),"resolveClientEndpointParameters"),te={UseFIPS:{type:"builtInParams",name:"useFips\
Endpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndp\
oint"}};var ve="3.998.2",ce={version:ve};const Q="ref",G=-1,ne=!0,ge="isSet",Ue="PartitionResult",k="booleanEquals",W="getAttr",Y={[Q]:"Endpoint"},ae={[Q]:Ue},Me={},
Be=[{[Q]:"Region"}],He={conditions:[[ge,[Y]],[ge,Be],["aws.partition",Be,Ue],[k,[{[Q]:"UseFIPS"},ne]],[k,[{[Q]:"UseDualStack"},ne]],[k,[{fn:W,argv:[ae,"supports\
DualStack"]},ne]],[k,[{fn:W,argv:[ae,"supportsFIPS"]},ne]],["stringEquals",[{fn:W,argv:[ae,"name"]},"aws-us-gov"]]],results:[[G],[G,"Invalid Configuration: FIPS\
 and custom endpoint are not supported"],[G,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Y,Me],["https://portal.sso-fips.{Region}.\
{PartitionResult#dualStackDnsSuffix}",Me],[G,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.am\
azonaws.com",Me],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Me],[G,"FIPS is enabled but this partition does not support FIPS"],["https://po\
rtal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Me],[G,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Regio\
n}.{PartitionResult#dnsSuffix}",Me],[G,"Invalid Configuration: Missing Region"]]},mt=2,Et=1e8,Qt=new Int32Array([-1,1,-1,0,13,3,1,4,Et+12,2,5,Et+12,3,8,6,4,7,Et+
11,5,Et+9,Et+10,4,11,9,6,10,Et+8,7,Et+6,Et+7,5,12,Et+5,6,Et+4,Et+5,3,Et+1,14,4,Et+2,Et+3]),ln=de.from(Qt,mt,He.conditions,He.results),dn=new M({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),Wt=e((Dt,Yt={})=>dn.get(Dt,()=>z(ln,{endpointParams:Dt,logger:Yt.logger})),"defaultEndpointResolver");re.aws=n;class tn extends Le{static{
e(this,"SSOServiceException")}static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(Yt){super(Yt),Object.setPrototypeOf(this,
tn.prototype)}}class vn extends tn{static{e(this,"InvalidRequestException")}static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestExcep\
tion";$fault="client";constructor(Yt){super({name:"InvalidRequestException",$fault:"client",...Yt}),Object.setPrototypeOf(this,vn.prototype)}}class fe extends tn{static{
e(this,"ResourceNotFoundException")}static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(Yt){
super({name:"ResourceNotFoundException",$fault:"client",...Yt}),Object.setPrototypeOf(this,fe.prototype)}}class yt extends tn{static{e(this,"TooManyRequestsExce\
ption")}static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(Yt){super({name:"TooManyRequests\
Exception",$fault:"client",...Yt}),Object.setPrototypeOf(this,yt.prototype)}}class st extends tn{static{e(this,"UnauthorizedException")}static shapeId="com.amaz\
onaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(Yt){super({name:"UnauthorizedException",$fault:"client",...Yt}),Object.
setPrototypeOf(this,st.prototype)}}const Nt="AccessTokenType",rt="GetRoleCredentials",wt="GetRoleCredentialsRequest",Xt="GetRoleCredentialsResponse",ee="Invalid\
RequestException",Pe="RoleCredentials",Ge="ResourceNotFoundException",_t="SecretAccessKeyType",Lt="SessionTokenType",gt="TooManyRequestsException",Ht="Unauthori\
zedException",Jt="accountId",jt="accessKeyId",Kt="accessToken",Zt="account_id",rn="client",Cn="error",_e="expiration",l="http",r="httpError",p="httpHeader",y="h\
ttpQuery",R="message",O="roleCredentials",j="roleName",J="role_name",Oe="smithy.ts.sdk.synthetic.com.amazonaws.sso",Re="secretAccessKey",ot="sessionToken",ct="x\
-amz-sso_bearer_token",Ye="com.amazonaws.sso",$t=new Z(Oe);var on=[-3,Oe,"SSOServiceException",0,[],[]];$t.registerError(on,tn);const Gt=new Z(Ye);var gn=[-3,Ye,
ee,{[Cn]:rn,[r]:400},[R],[0]];Gt.registerError(gn,vn);var qt=[-3,Ye,Ge,{[Cn]:rn,[r]:404},[R],[0]];Gt.registerError(qt,fe);var en=[-3,Ye,gt,{[Cn]:rn,[r]:429},[R],
[0]];Gt.registerError(en,yt);var nn=[-3,Ye,Ht,{[Cn]:rn,[r]:401},[R],[0]];Gt.registerError(nn,st);const cn=[$t,Gt];var Bn=[0,Ye,Nt,8,0],Tn=[0,Ye,_t,8,0],ss=[0,Ye,
Lt,8,0],as=[3,Ye,wt,0,[j,Jt,Kt],[[0,{[y]:J}],[0,{[y]:Zt}],[()=>Bn,{[p]:ct}]],3],Wn=[3,Ye,Xt,0,[O],[[()=>jn,0]]],jn=[3,Ye,Pe,0,[jt,Re,ot,_e],[0,[()=>Tn,0],[()=>ss,
0],1]],fs=[9,Ye,rt,{[l]:["GET","/federation/credentials",200]},()=>as,()=>Wn];const Zn=e(Dt=>({apiVersion:"2019-06-10",base64Decoder:Dt?.base64Decoder??ke,base64Encoder:Dt?.
base64Encoder??At,disableHostPrefix:Dt?.disableHostPrefix??!1,endpointProvider:Dt?.endpointProvider??Wt,extensions:Dt?.extensions??[],httpAuthSchemeProvider:Dt?.
httpAuthSchemeProvider??U,httpAuthSchemes:Dt?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e(Yt=>Yt.getIdentityProvider("aws.auth#sigv4"),"iden\
tityProvider"),signer:new Qe},{schemeId:"smithy.api#noAuth",identityProvider:e(Yt=>Yt.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),"identityProvide\
r"),signer:new c}],logger:Dt?.logger??new xe,protocol:Dt?.protocol??b,protocolSettings:Dt?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:cn,
version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:Dt?.serviceId??"SSO",sha256:Dt?.sha256??T,urlParser:Dt?.urlParser??Je,utf8Decoder:Dt?.utf8Decoder??
kt,utf8Encoder:Dt?.utf8Encoder??Ct}),"getRuntimeConfig$1"),En=e(Dt=>{ue(process.version);const Yt=ft(Dt),On=e(()=>Yt().then(we),"defaultConfigProvider"),Kn=Zn(Dt);
Ve(process.version);const Un={profile:Dt?.profile,logger:Kn.logger};return{...Kn,...Dt,runtime:"node",defaultsMode:Yt,authSchemePreference:Dt?.authSchemePreference??
tt(Ot,Un),bodyLengthChecker:Dt?.bodyLengthChecker??ye,defaultSocketTimeout:L(Dt?.requestHandler,3e5),defaultUserAgentProvider:Dt?.defaultUserAgentProvider??et({
serviceId:Kn.serviceId,clientVersion:ce.version}),maxAttempts:Dt?.maxAttempts??tt(C,Dt),region:Dt?.region??tt(x,{...q,...Un}),requestHandler:oe.create(Dt?.requestHandler??
On),retryMode:Dt?.retryMode??tt({..._,default:e(async()=>(await On()).retryMode||h,"default")},Dt),streamCollector:Dt?.streamCollector??Xe,useDualstackEndpoint:Dt?.
useDualstackEndpoint??tt(Ce,Un),useFipsEndpoint:Dt?.useFipsEndpoint??tt(Ke,Un),userAgentAppId:Dt?.userAgentAppId??tt(Te,Un)}},"getRuntimeConfig"),rs=e(Dt=>{const Yt=Dt.
httpAuthSchemes;let On=Dt.httpAuthSchemeProvider,Kn=Dt.credentials;return{setHttpAuthScheme(Un){const gs=Yt.findIndex(g=>g.schemeId===Un.schemeId);gs===-1?Yt.push(
Un):Yt.splice(gs,1,Un)},httpAuthSchemes(){return Yt},setHttpAuthSchemeProvider(Un){On=Un},httpAuthSchemeProvider(){return On},setCredentials(Un){Kn=Un},credentials(){
return Kn}}},"getHttpAuthExtensionConfiguration"),hs=e(Dt=>({httpAuthSchemes:Dt.httpAuthSchemes(),httpAuthSchemeProvider:Dt.httpAuthSchemeProvider(),credentials:Dt.
credentials()}),"resolveHttpAuthRuntimeConfig"),wn=e((Dt,Yt)=>{const On=Object.assign(dt(Dt),it(Dt),Pt(Dt),rs(Dt));return Yt.forEach(Kn=>Kn.configure(On)),Object.
assign(Dt,Ne(On),le(On),De(On),hs(On))},"resolveRuntimeExtensions");class As extends be{static{e(this,"SSOClient")}config;constructor(...[Yt]){const On=En(Yt||{});
super(On),this.initConfig=On;const Kn=pe(On),Un=ze(Kn),gs=D(Un),g=se(gs),t=at(g),a=F(t),w=me(a),I=wn(w,Yt?.extensions||[]);this.config=I,this.middlewareStack.use(
Ie(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(X(this.config)),this.middlewareStack.use(E(this.config)),this.middlewareStack.
use(Se(this.config)),this.middlewareStack.use(A(this.config)),this.middlewareStack.use(u(this.config)),this.middlewareStack.use(i(this.config,{httpAuthSchemeParametersProvider:f,
identityProviderConfigProvider:e(async v=>new $({"aws.auth#sigv4":v.credentials}),"identityProviderConfigProvider")})),this.middlewareStack.use(P(this.config))}destroy(){
super.destroy()}}const ms=he(te,"SWBPortalService","SSOClient",qe),ns={},Ls=e((Dt,Yt,On,Kn)=>[],"_mw0");class xn extends ms(ns,Ls,"GetRoleCredentials",fs){static{
e(this,"GetRoleCredentialsCommand")}}const _s={GetRoleCredentialsCommand:xn};class ys extends As{static{e(this,"SSO")}}$e(_s,ys),s.GetRoleCredentials$=fs,s.GetRoleCredentialsCommand=
xn,s.GetRoleCredentialsRequest$=as,s.GetRoleCredentialsResponse$=Wn,s.InvalidRequestException=vn,s.InvalidRequestException$=gn,s.ResourceNotFoundException=fe,s.
ResourceNotFoundException$=qt,s.RoleCredentials$=jn,s.SSO=ys,s.SSOClient=As,s.SSOServiceException=tn,s.SSOServiceException$=on,s.TooManyRequestsException=yt,s.TooManyRequestsException$=
en,s.UnauthorizedException=st,s.UnauthorizedException$=nn,s.errorTypeRegistries=cn}),1136:((mn,s,N)=>{const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:Ve,
createDefaultUserAgentProvider:et,getDefaultSocketTimeout:L,NODE_APP_ID_CONFIG_OPTIONS:Te,getAwsRegionExtensionConfiguration:dt,resolveAwsRegionExtensionConfiguration:Ne,
resolveUserAgentConfig:ze,resolveHostHeaderConfig:at,getUserAgentPlugin:We,getHostHeaderPlugin:Se,getLoggerPlugin:A,getRecursionDetectionPlugin:u,setCredentialFeature:c,
stsRegionDefaultResolver:i}=N(5152),{NoAuthSigner:$,getHttpAuthSchemeEndpointRuleSetPlugin:P,DefaultIdentityProviderConfig:ie,getHttpSigningPlugin:Ee}=N(90402),
{normalizeProvider:Le,getSmithyContext:xe,ServiceException:ue,NoOpLogger:we,emitWarningIfUnsupportedVersion:it,loadConfigsForDefaultMode:le,getDefaultExtensionConfiguration:be,
resolveDefaultRuntimeConfig:he,Client:$e,makeBuilder:Fe,createAggregatedClient:ft}=N(92658),{Command:tt}=N(92658);s.$Command=tt,s.__Client=$e;const{resolveDefaultsModeConfig:Ke,
loadConfig:Ce,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:x,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:q,NODE_REGION_CONFIG_OPTIONS:se,NODE_REGION_CONFIG_FILE_OPTIONS:de,
resolveRegionConfig:M}=N(47291),{BinaryDecisionDiagram:z,EndpointCache:re,decideEndpoint:F,customEndpointFunctions:qe,resolveParams:Je,resolveEndpointConfig:Pt,
getEndpointPlugin:De}=N(62085),{parseUrl:E,getHttpHandlerExtensionConfiguration:h,resolveHttpHandlerRuntimeConfig:_,getContentLengthPlugin:C}=N(93422),{DEFAULT_RETRY_MODE:D,
NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Z,resolveRetryConfig:Ie,getRetryPlugin:Ze}=N(23609),{TypeRegistry:Qe,getSchemaSerdePlugin:Ot}=N(
26890),{resolveAwsSdkSigV4Config:Ct,resolveAwsSdkSigV4AConfig:kt,AwsSdkSigV4Signer:At,AwsSdkSigV4ASigner:ke,NODE_SIGV4A_CONFIG_OPTIONS:ye,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Xe}=N(
97523),{SignatureV4MultiRegion:oe}=N(5785),{toUtf8:b,fromUtf8:T,toBase64:f,fromBase64:m,calculateBodyLength:B}=N(92430),{streamCollector:U,NodeHttpHandler:me}=N(
61279),{AwsQueryProtocol:pe}=N(37288),{Sha256:te}=N(99542),ve="ref",ce=-1,Q=!0,G="isSet",ne="PartitionResult",ge="booleanEquals",Ue="stringEquals",k="getAttr",W="\
us-east-1",Y="sigv4",ae="sts",Me="https://sts.{Region}.{PartitionResult#dnsSuffix}",Be={[ve]:"Endpoint"},He={[ve]:"Region"},mt={[ve]:ne},Et={},Qt=[He],ln={conditions:[
[G,[Be]],[G,Qt],["aws.partition",Qt,ne],[ge,[{[ve]:"UseFIPS"},Q]],[ge,[{[ve]:"UseDualStack"},Q]],[Ue,[He,"aws-global"]],[ge,[{[ve]:"UseGlobalEndpoint"},Q]],[Ue,
[He,"eu-central-1"]],[ge,[{fn:k,argv:[mt,"supportsDualStack"]},Q]],[ge,[{fn:k,argv:[mt,"supportsFIPS"]},Q]],[Ue,[He,"ap-south-1"]],[Ue,[He,"eu-north-1"]],[Ue,[He,
"eu-west-1"]],[Ue,[He,"eu-west-2"]],[Ue,[He,"eu-west-3"]],[Ue,[He,"sa-east-1"]],[Ue,[He,W]],[Ue,[He,"us-east-2"]],[Ue,[He,"us-west-2"]],[Ue,[He,"us-west-1"]],[Ue,
[He,"ca-central-1"]],[Ue,[He,"ap-southeast-1"]],[Ue,[He,"ap-northeast-1"]],[Ue,[He,"ap-southeast-2"]],[Ue,[{fn:k,argv:[mt,"name"]},"aws-us-gov"]]],results:[[ce],
["https://sts.amazonaws.com",{authSchemes:[{name:Y,signingName:ae,signingRegion:W}]}],[Me,{authSchemes:[{name:Y,signingName:ae,signingRegion:"{Region}"}]}],[ce,
"Invalid Configuration: FIPS and custom endpoint are not supported"],[ce,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Be,Et],["htt\
ps://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Et],[ce,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https:\
//sts.{Region}.amazonaws.com",Et],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Et],[ce,"FIPS is enabled but this partition does not support FIPS"],[
"https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Et],[ce,"DualStack is enabled but this partition does not support DualStack"],[Me,Et],[ce,"Invalid C\
onfiguration: Missing Region"]]},dn=2,Wt=1e8,tn=new Int32Array([-1,1,-1,0,30,3,1,4,Wt+14,2,5,Wt+14,3,25,6,4,24,7,5,Wt+1,8,6,9,Wt+13,7,Wt+1,10,10,Wt+1,11,11,Wt+1,
12,12,Wt+1,13,13,Wt+1,14,14,Wt+1,15,15,Wt+1,16,16,Wt+1,17,17,Wt+1,18,18,Wt+1,19,19,Wt+1,20,20,Wt+1,21,21,Wt+1,22,22,Wt+1,23,23,Wt+1,Wt+2,8,Wt+11,Wt+12,4,28,26,9,
27,Wt+10,24,Wt+8,Wt+9,8,29,Wt+7,9,Wt+6,Wt+7,3,Wt+3,31,4,Wt+4,Wt+5]),vn=z.from(tn,dn,ln.conditions,ln.results),fe=new re({size:50,params:["Endpoint","Region","Us\
eDualStack","UseFIPS","UseGlobalEndpoint"]}),yt=e((ht,Ut={})=>fe.get(ht,()=>F(vn,{endpointParams:ht,logger:Ut.logger})),"defaultEndpointResolver");qe.aws=n;const rt=e(
ht=>async(Ut,yn,Fn)=>{if(!Fn)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const bn=await ht(Ut,yn,Fn),
Xn=xe(yn)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!Xn)throw new Error(`getEndpointParameterInstructions() is not defined on '${yn.commandName}\
'`);const Ln=await Je(Fn,{getEndpointParameterInstructions:Xn},Ut);return Object.assign(bn,Ln)},"createEndpointRuleSetHttpAuthSchemeParametersProvider")(e(async(ht,Ut,yn)=>({
operation:xe(Ut).operation,region:await Le(ht.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),"_defaultSTSHttp\
AuthSchemeParametersProvider"));function wt(ht){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:ht.region},propertiesExtractor:e((Ut,yn)=>({
signingProperties:{config:Ut,context:yn}}),"propertiesExtractor")}}e(wt,"createAwsAuthSigv4HttpAuthOption");function Xt(ht){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:ht.region},propertiesExtractor:e((Ut,yn)=>({signingProperties:{config:Ut,context:yn}}),"propertiesExtractor")}}e(Xt,"createAwsAuthSigv4aHttpAu\
thOption");function ee(ht){return{schemeId:"smithy.api#noAuth"}}e(ee,"createSmithyApiNoAuthHttpAuthOption");const _t=e((ht,Ut,yn)=>e(bn=>{const Ln=ht(bn).properties?.
authSchemes;if(!Ln)return Ut(bn);const Us=[];for(const Zs of Ln){const{name:Hs,properties:rr={},...Ks}=Zs,er=Hs.toLowerCase();Hs!==er&&console.warn(`HttpAuthSch\
eme has been normalized with lowercasing: '${Hs}' to '${er}'`);let qs;if(er==="sigv4a"){qs="aws.auth#sigv4a";const Fr=Ln.find(Hr=>{const xr=Hr.name.toLowerCase();
return xr!=="sigv4a"&&xr.startsWith("sigv4")});if(oe.sigv4aDependency()==="none"&&Fr)continue}else if(er.startsWith("sigv4"))qs="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${er}'`);const Ur=yn[qs];if(!Ur)throw new Error(`Could not find HttpAuthOption create functio\
n for '${qs}'`);const pr=Ur(bn);pr.schemeId=qs,pr.signingProperties={...pr.signingProperties||{},...Ks,...rr},Us.push(pr)}return Us},"endpointRuleSetHttpAuthSch\
emeProvider"),"createEndpointRuleSetHttpAuthSchemeProvider")(yt,e(ht=>{const Ut=[];return ht.operation==="AssumeRoleWithWebIdentity"?(Ut.push(ee()),Ut.push(Xt(ht))):
(Ut.push(wt(ht)),Ut.push(Xt(ht))),Ut},"_defaultSTSHttpAuthSchemeProvider"),{"aws.auth#sigv4":wt,"aws.auth#sigv4a":Xt,"smithy.api#noAuth":ee}),Lt=e(ht=>{const Ut=Ct(
ht),yn=kt(Ut);return Object.assign(yn,{authSchemePreference:Le(ht.authSchemePreference??[])})},"resolveHttpAuthSchemeConfig"),gt=e(ht=>Object.assign(ht,{useDualstackEndpoint:ht.
useDualstackEndpoint??!1,useFipsEndpoint:ht.useFipsEndpoint??!1,useGlobalEndpoint:ht.useGlobalEndpoint??!1,defaultSigningName:"sts"}),"resolveClientEndpointPara\
meters"),Ht={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInPara\
ms",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Jt="3.998.2",jt={version:Jt};
class Kt extends ue{static{e(this,"STSServiceException")}static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(Ut){super(Ut),
Object.setPrototypeOf(this,Kt.prototype)}}class Zt extends Kt{static{e(this,"ExpiredTokenException")}static shapeId="com.amazonaws.sts#ExpiredTokenException";name="\
ExpiredTokenException";$fault="client";constructor(Ut){super({name:"ExpiredTokenException",$fault:"client",...Ut}),Object.setPrototypeOf(this,Zt.prototype)}}class rn extends Kt{static{
e(this,"MalformedPolicyDocumentException")}static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="c\
lient";constructor(Ut){super({name:"MalformedPolicyDocumentException",$fault:"client",...Ut}),Object.setPrototypeOf(this,rn.prototype)}}class Cn extends Kt{static{
e(this,"PackedPolicyTooLargeException")}static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(Ut){
super({name:"PackedPolicyTooLargeException",$fault:"client",...Ut}),Object.setPrototypeOf(this,Cn.prototype)}}class _e extends Kt{static{e(this,"RegionDisabledE\
xception")}static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(Ut){super({name:"RegionDisabled\
Exception",$fault:"client",...Ut}),Object.setPrototypeOf(this,_e.prototype)}}class l extends Kt{static{e(this,"IDPRejectedClaimException")}static shapeId="com.a\
mazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(Ut){super({name:"IDPRejectedClaimException",$fault:"client",
...Ut}),Object.setPrototypeOf(this,l.prototype)}}class r extends Kt{static{e(this,"InvalidIdentityTokenException")}static shapeId="com.amazonaws.sts#InvalidIden\
tityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(Ut){super({name:"InvalidIdentityTokenException",$fault:"client",...Ut}),Object.
setPrototypeOf(this,r.prototype)}}class p extends Kt{static{e(this,"IDPCommunicationErrorException")}static shapeId="com.amazonaws.sts#IDPCommunicationErrorExce\
ption";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(Ut){super({name:"IDPCommunicationErrorException",$fault:"client",...Ut}),
Object.setPrototypeOf(this,p.prototype)}}const y="Arn",R="AccessKeyId",O="AssumeRole",j="AssumedRoleId",J="AssumeRoleRequest",Oe="AssumeRoleResponse",Re="Assume\
dRoleUser",ot="AssumeRoleWithWebIdentity",ct="AssumeRoleWithWebIdentityRequest",Ye="AssumeRoleWithWebIdentityResponse",$t="Audience",on="Credentials",Gt="Contex\
tAssertion",gn="DurationSeconds",qt="Expiration",en="ExternalId",nn="ExpiredTokenException",cn="IDPCommunicationErrorException",Bn="IDPRejectedClaimException",Tn="\
InvalidIdentityTokenException",ss="Key",as="MalformedPolicyDocumentException",Wn="MinimumSessionTokenSize",jn="Policy",fs="PolicyArns",Zn="ProviderArn",En="Prov\
idedContexts",rs="ProvidedContextsListType",hs="ProvidedContext",wn="PolicyDescriptorType",As="ProviderId",ms="PackedPolicySize",ns="PackedPolicyTooLargeExcepti\
on",Ls="Provider",xn="RoleArn",_s="RegionDisabledException",ys="RoleSessionName",Dt="SecretAccessKey",Yt="SubjectFromWebIdentityToken",On="SourceIdentity",Kn="S\
erialNumber",Un="SessionToken",gs="SessionTokenSize",g="SessionTokenUtilization",t="Tags",a="TokenCode",w="TransitiveTagKeys",I="Tag",v="Value",H="WebIdentityTo\
ken",V="arn",Ae="accessKeySecretType",lt="awsQueryError",Tt="client",Bt="clientTokenType",Ft="error",zt="httpError",an="message",sn="policyDescriptorListType",In="\
smithy.ts.sdk.synthetic.com.amazonaws.sts",cs="tagListType",Rn="com.amazonaws.sts",S=new Qe(In);var tr=[-3,In,"STSServiceException",0,[],[]];S.registerError(tr,
Kt);const je=new Qe(Rn);var ut=[-3,Rn,nn,{[lt]:["ExpiredTokenException",400],[Ft]:Tt,[zt]:400},[an],[0]];je.registerError(ut,Zt);var pn=[-3,Rn,cn,{[lt]:["IDPCom\
municationError",400],[Ft]:Tt,[zt]:400},[an],[0]];je.registerError(pn,p);var qn=[-3,Rn,Bn,{[lt]:["IDPRejectedClaim",403],[Ft]:Tt,[zt]:403},[an],[0]];je.registerError(
qn,l);var kn=[-3,Rn,Tn,{[lt]:["InvalidIdentityToken",400],[Ft]:Tt,[zt]:400},[an],[0]];je.registerError(kn,r);var Ys=[-3,Rn,as,{[lt]:["MalformedPolicyDocument",400],
[Ft]:Tt,[zt]:400},[an],[0]];je.registerError(Ys,rn);var nr=[-3,Rn,ns,{[lt]:["PackedPolicyTooLarge",400],[Ft]:Tt,[zt]:400},[an],[0]];je.registerError(nr,Cn);var Pr=[
-3,Rn,_s,{[lt]:["RegionDisabledException",403],[Ft]:Tt,[zt]:403},[an],[0]];je.registerError(Pr,_e);const Jr=[S,je];var yo=[0,Rn,Ae,8,0],Qr=[0,Rn,Bt,8,0],Nr=[3,Rn,
Re,0,[j,y],[0,0],2],$i=[3,Rn,J,0,[xn,ys,fs,jn,gn,t,w,en,Kn,a,On,En,Wn],[0,0,()=>os,0,1,()=>Ja,64,0,0,0,0,()=>Xa,1],2],qa=[3,Rn,Oe,0,[on,Re,ms,On,g,gs],[[()=>ti,
0],()=>Nr,1,0,1,1]],bt=[3,Rn,ct,0,[xn,ys,H,As,fs,jn,gn,Wn],[0,0,[()=>Qr,0],0,()=>os,0,1,1],3],$s=[3,Rn,Ye,0,[on,Yt,Re,ms,Ls,$t,On,g,gs],[[()=>ti,0],0,()=>Nr,1,0,
0,0,1,1]],ti=[3,Rn,on,0,[R,Dt,Un,qt],[0,[()=>yo,0],0,4],4],Ui=[3,Rn,wn,0,[V],[0]],Vt=[3,Rn,hs,0,[Zn,Gt],[0,0]],ni=[3,Rn,I,0,[ss,v],[0,0],2],os=[1,Rn,sn,0,()=>Ui],
Xa=[1,Rn,rs,0,()=>Vt],Ja=[1,Rn,cs,0,()=>ni],Yr=[9,Rn,O,0,()=>$i,()=>qa],Fi=[9,Rn,ot,0,()=>bt,()=>$s];const hn=e(ht=>({apiVersion:"2011-06-15",base64Decoder:ht?.
base64Decoder??m,base64Encoder:ht?.base64Encoder??f,disableHostPrefix:ht?.disableHostPrefix??!1,endpointProvider:ht?.endpointProvider??yt,extensions:ht?.extensions??
[],httpAuthSchemeProvider:ht?.httpAuthSchemeProvider??_t,httpAuthSchemes:ht?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e(Ut=>Ut.getIdentityProvider(
"aws.auth#sigv4"),"identityProvider"),signer:new At},{schemeId:"aws.auth#sigv4a",identityProvider:e(Ut=>Ut.getIdentityProvider("aws.auth#sigv4a"),"identityProvi\
der"),signer:new ke},{schemeId:"smithy.api#noAuth",identityProvider:e(Ut=>Ut.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),"identityProvider"),signer:new $}],
logger:ht?.logger??new we,protocol:ht?.protocol??pe,protocolSettings:ht?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Jr,xmlNamespace:"\
https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:ht?.serviceId??"STS",sha256:ht?.sha256??
te,signerConstructor:ht?.signerConstructor??oe,urlParser:ht?.urlParser??E,utf8Decoder:ht?.utf8Decoder??T,utf8Encoder:ht?.utf8Encoder??b}),"getRuntimeConfig$1"),
$r=e(ht=>{it(process.version);const Ut=Ke(ht),yn=e(()=>Ut().then(le),"defaultConfigProvider"),Fn=hn(ht);Ve(process.version);const bn={profile:ht?.profile,logger:Fn.
logger};return{...Fn,...ht,runtime:"node",defaultsMode:Ut,authSchemePreference:ht?.authSchemePreference??Ce(Xe,bn),bodyLengthChecker:ht?.bodyLengthChecker??B,defaultSocketTimeout:L(
ht?.requestHandler,3e5),defaultUserAgentProvider:ht?.defaultUserAgentProvider??et({serviceId:Fn.serviceId,clientVersion:jt.version}),httpAuthSchemes:ht?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:e(Xn=>Xn.getIdentityProvider("aws.auth#sigv4")||(async Ln=>await ht.credentialDefaultProvider(Ln?.__config||{})()),
"identityProvider"),signer:new At},{schemeId:"aws.auth#sigv4a",identityProvider:e(Xn=>Xn.getIdentityProvider("aws.auth#sigv4a"),"identityProvider"),signer:new ke},
{schemeId:"smithy.api#noAuth",identityProvider:e(Xn=>Xn.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),"identityProvider"),signer:new $}],maxAttempts:ht?.
maxAttempts??Ce(Z,ht),region:ht?.region??Ce(se,{...de,...bn}),requestHandler:me.create(ht?.requestHandler??yn),retryMode:ht?.retryMode??Ce({...X,default:e(async()=>(await yn()).
retryMode||D,"default")},ht),sigv4aSigningRegionSet:ht?.sigv4aSigningRegionSet??Ce(ye,bn),streamCollector:ht?.streamCollector??U,useDualstackEndpoint:ht?.useDualstackEndpoint??
Ce(q,bn),useFipsEndpoint:ht?.useFipsEndpoint??Ce(x,bn),userAgentAppId:ht?.userAgentAppId??Ce(Te,bn)}},"getRuntimeConfig"),Qa=e(ht=>{const Ut=ht.httpAuthSchemes;
let yn=ht.httpAuthSchemeProvider,Fn=ht.credentials;return{setHttpAuthScheme(bn){const Xn=Ut.findIndex(Ln=>Ln.schemeId===bn.schemeId);Xn===-1?Ut.push(bn):Ut.splice(
Xn,1,bn)},httpAuthSchemes(){return Ut},setHttpAuthSchemeProvider(bn){yn=bn},httpAuthSchemeProvider(){return yn},setCredentials(bn){Fn=bn},credentials(){return Fn}}},
"getHttpAuthExtensionConfiguration"),Ss=e(ht=>({httpAuthSchemes:ht.httpAuthSchemes(),httpAuthSchemeProvider:ht.httpAuthSchemeProvider(),credentials:ht.credentials()}),
"resolveHttpAuthRuntimeConfig"),es=e((ht,Ut)=>{const yn=Object.assign(dt(ht),be(ht),h(ht),Qa(ht));return Ut.forEach(Fn=>Fn.configure(yn)),Object.assign(ht,Ne(yn),
he(yn),_(yn),Ss(yn))},"resolveRuntimeExtensions");class sr extends $e{static{e(this,"STSClient")}config;constructor(...[Ut]){const yn=$r(Ut||{});super(yn),this.
initConfig=yn;const Fn=gt(yn),bn=ze(Fn),Xn=Ie(bn),Ln=M(Xn),Us=at(Ln),Zs=Pt(Us),Hs=Lt(Zs),rr=es(Hs,Ut?.extensions||[]);this.config=rr,this.middlewareStack.use(Ot(
this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(Ze(this.config)),this.middlewareStack.use(C(this.config)),this.middlewareStack.
use(Se(this.config)),this.middlewareStack.use(A(this.config)),this.middlewareStack.use(u(this.config)),this.middlewareStack.use(P(this.config,{httpAuthSchemeParametersProvider:rt,
identityProviderConfigProvider:e(async Ks=>new ie({"aws.auth#sigv4":Ks.credentials,"aws.auth#sigv4a":Ks.credentials}),"identityProviderConfigProvider")})),this.
middlewareStack.use(Ee(this.config))}destroy(){super.destroy()}}const Hi=Fe(Ht,"AWSSecurityTokenServiceV20110615","STSClient",De),Gi={},zi=e((ht,Ut,yn,Fn)=>[],"\
_mw0");class So extends Hi(Gi,zi,"AssumeRole",Yr){static{e(this,"AssumeRoleCommand")}}class Eo extends Hi(Gi,zi,"AssumeRoleWithWebIdentity",Fi){static{e(this,"A\
ssumeRoleWithWebIdentityCommand")}}const Ya={AssumeRoleCommand:So,AssumeRoleWithWebIdentityCommand:Eo};class ji extends sr{static{e(this,"STS")}}ft(Ya,ji);const Vi=e(
ht=>{if(typeof ht?.Arn=="string"){const Ut=ht.Arn.split(":");if(Ut.length>4&&Ut[4]!=="")return Ut[4]}},"getAccountIdFromAssumedRoleUser"),Vn=e(async(ht,Ut,yn,Fn={})=>{
const bn=typeof ht=="function"?await ht():ht,Xn=typeof Ut=="function"?await Ut():Ut;let Ln="";const Us=bn??Xn??(Ln=await i(Fn)());return yn?.debug?.("@aws-sdk/c\
lient-sts::resolveRegion","accepting first of:",`${bn} (credential provider clientConfig)`,`${Xn} (contextual client)`,`${Ln} (STS default: AWS_REGION, profile \
region, or us-east-1)`),Us},"resolveRegion"),bo=e((ht,Ut)=>{let yn,Fn;return async(bn,Xn)=>{if(Fn=bn,!yn){const{logger:rr=ht?.parentClientConfig?.logger,profile:Ks=ht?.
parentClientConfig?.profile,region:er,requestHandler:qs=ht?.parentClientConfig?.requestHandler,credentialProviderLogger:Ur,userAgentAppId:pr=ht?.parentClientConfig?.
userAgentAppId}=ht,Fr=await Vn(er,ht?.parentClientConfig?.region,Ur,{logger:rr,profile:Ks}),Hr=!Zr(qs);yn=new Ut({...ht,userAgentAppId:pr,profile:Ks,credentialDefaultProvider:e(
()=>async()=>Fn,"credentialDefaultProvider"),region:Fr,requestHandler:Hr?qs:void 0,logger:rr})}const{Credentials:Ln,AssumedRoleUser:Us}=await yn.send(new So(Xn));
if(!Ln||!Ln.AccessKeyId||!Ln.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${Xn.RoleArn}`);const Zs=Vi(Us),Hs={accessKeyId:Ln.
AccessKeyId,secretAccessKey:Ln.SecretAccessKey,sessionToken:Ln.SessionToken,expiration:Ln.Expiration,...Ln.CredentialScope&&{credentialScope:Ln.CredentialScope},
...Zs&&{accountId:Zs}};return c(Hs,"CREDENTIALS_STS_ASSUME_ROLE","i"),Hs}},"getDefaultRoleAssumer$1"),Co=e((ht,Ut)=>{let yn;return async Fn=>{if(!yn){const{logger:Zs=ht?.
parentClientConfig?.logger,profile:Hs=ht?.parentClientConfig?.profile,region:rr,requestHandler:Ks=ht?.parentClientConfig?.requestHandler,credentialProviderLogger:er,
userAgentAppId:qs=ht?.parentClientConfig?.userAgentAppId}=ht,Ur=await Vn(rr,ht?.parentClientConfig?.region,er,{logger:Zs,profile:Hs}),pr=!Zr(Ks);yn=new Ut({...ht,
userAgentAppId:qs,profile:Hs,region:Ur,requestHandler:pr?Ks:void 0,logger:Zs})}const{Credentials:bn,AssumedRoleUser:Xn}=await yn.send(new Eo(Fn));if(!bn||!bn.AccessKeyId||
!bn.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${Fn.RoleArn}`);const Ln=Vi(Xn),Us={accessKeyId:bn.AccessKeyId,
secretAccessKey:bn.SecretAccessKey,sessionToken:bn.SessionToken,expiration:bn.Expiration,...bn.CredentialScope&&{credentialScope:bn.CredentialScope},...Ln&&{accountId:Ln}};
return Ln&&c(Us,"RESOLVED_ACCOUNT_ID","T"),c(Us,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),Us}},"getDefaultRoleAssumerWithWebIdentity$1"),Zr=e(ht=>ht?.metadata?.
handlerProtocol==="h2","isH2"),eo=e((ht,Ut)=>Ut?class extends ht{static{e(this,"CustomizableSTSClient")}constructor(Fn){super(Fn);for(const bn of Ut)this.middlewareStack.
use(bn)}}:ht,"getCustomizableStsClientCtor"),to=e((ht={},Ut)=>bo(ht,eo(sr,Ut)),"getDefaultRoleAssumer"),no=e((ht={},Ut)=>Co(ht,eo(sr,Ut)),"getDefaultRoleAssumer\
WithWebIdentity"),wo=e(ht=>Ut=>ht({roleAssumer:to(Ut),roleAssumerWithWebIdentity:no(Ut),...Ut}),"decorateDefaultCredentialProvider");s.AssumeRole$=Yr,s.AssumeRoleCommand=
So,s.AssumeRoleRequest$=$i,s.AssumeRoleResponse$=qa,s.AssumeRoleWithWebIdentity$=Fi,s.AssumeRoleWithWebIdentityCommand=Eo,s.AssumeRoleWithWebIdentityRequest$=bt,
s.AssumeRoleWithWebIdentityResponse$=$s,s.AssumedRoleUser$=Nr,s.Credentials$=ti,s.ExpiredTokenException=Zt,s.ExpiredTokenException$=ut,s.IDPCommunicationErrorException=
p,s.IDPCommunicationErrorException$=pn,s.IDPRejectedClaimException=l,s.IDPRejectedClaimException$=qn,s.InvalidIdentityTokenException=r,s.InvalidIdentityTokenException$=
kn,s.MalformedPolicyDocumentException=rn,s.MalformedPolicyDocumentException$=Ys,s.PackedPolicyTooLargeException=Cn,s.PackedPolicyTooLargeException$=nr,s.PolicyDescriptorType$=
Ui,s.ProvidedContext$=Vt,s.RegionDisabledException=_e,s.RegionDisabledException$=Pr,s.STS=ji,s.STSClient=sr,s.STSServiceException=Kt,s.STSServiceException$=tr,s.
Tag$=ni,s.decorateDefaultCredentialProvider=wo,s.errorTypeRegistries=Jr,s.getDefaultRoleAssumer=to,s.getDefaultRoleAssumerWithWebIdentity=no}),5785:((mn,s,N)=>{
const{SignatureV4:n,signatureV4aContainer:Ve}=N(75118),et={CrtSignerV4:null},L="X-Amz-S3session-Token",Te=L.toLowerCase();class dt extends n{static{e(this,"Sign\
atureV4SignWithCredentials")}async signWithCredentials(Se,A,u){const c=Ne(A);Se.headers[Te]=A.sessionToken;const i=this;return ze(i,c),i.signRequest(Se,u??{})}async presignWithCredentials(Se,A,u){
const c=Ne(A);return delete Se.headers[Te],Se.headers[L]=A.sessionToken,Se.query=Se.query??{},Se.query[L]=A.sessionToken,ze(this,c),this.presign(Se,u)}}function Ne(We){
return{accessKeyId:We.accessKeyId,secretAccessKey:We.secretAccessKey,expiration:We.expiration}}e(Ne,"getCredentialsWithoutSessionToken");function ze(We,Se){const A=We.
credentialProvider;We.credentialProvider=()=>(We.credentialProvider=A,Promise.resolve(Se))}e(ze,"setSingleOverride");class at{static{e(this,"SignatureV4MultiReg\
ion")}sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof et.CrtSignerV4=="function"?"crt":typeof Ve.SignatureV4a=="function"?"js":"n\
one"}constructor(Se){this.sigv4Signer=new dt(Se),this.signerOptions=Se}async sign(Se,A={}){return A.signingRegion==="*"?this.getSigv4aSigner().sign(Se,A):this.sigv4Signer.
sign(Se,A)}async signWithCredentials(Se,A,u={}){if(u.signingRegion==="*"){const c=this.getSigv4aSigner(),i=et.CrtSignerV4;if(i&&c instanceof i)return c.signWithCredentials(
Se,A,u);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whet\
her you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");]\
 or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requir\
ing-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(Se,A,u)}async presign(Se,A={}){if(A.signingRegion==="*"){const u=this.getSigv4aSigner(),
c=et.CrtSignerV4;if(c&&u instanceof c)return u.presign(Se,A);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aw\
s-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by callin\
g [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.c\
om/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(Se,A)}async presignWithCredentials(Se,A,u={}){if(u.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(Se,A,u)}getSigv4aSigner(){
if(!this.sigv4aSigner){const Se=et.CrtSignerV4,A=Ve.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!Se&&!A)throw new Error("Neither CRT nor JS SigV4a i\
mplementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws\
-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(Se&&typeof Se=="function")this.sigv4aSigner=new Se({...this.signerOptions,signingAlgorithm:1});else if(A&&
typeof A=="function")this.sigv4aSigner=new A({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!A||typeof A!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new A({...this.signerOptions})}}return this.sigv4aSigner}}
s.SignatureV4MultiRegion=at,s.SignatureV4SignWithCredentials=dt,s.signatureV4CrtContainer=et}),75433:((mn,s,N)=>{const{setTokenFeature:n}=N(5152),{getBearerTokenEnvKey:Ve}=N(
97523),{TokenProviderError:et,getSSOTokenFilepath:L,parseKnownFiles:Te,getProfileName:dt,loadSsoSessionData:Ne,getSSOTokenFromFile:ze,memoize:at,chain:We}=N(47291),
{promises:Se}=N(73024),A=e(({logger:be,signingName:he}={})=>async()=>{if(be?.debug?.("@aws-sdk/token-providers - fromEnvSigningName"),!he)throw new et("Please p\
ass 'signingName' to compute environment variable key",{logger:be});const $e=Ve(he);if(!($e in process.env))throw new et(`Token not present in '${$e}' environme\
nt variable`,{logger:be});const Fe={token:process.env[$e]};return n(Fe,"BEARER_SERVICE_ENV_VARS","3"),Fe},"fromEnvSigningName"),u=300*1e3,c="To refresh this SSO\
 session run 'aws sso login' with the corresponding profile.",i=e(async(be,he={},$e)=>{const{SSOOIDCClient:Fe}=N(89443),ft=e(Ke=>he.clientConfig?.[Ke]??he.parentClientConfig?.[Ke]??
$e?.[Ke],"coalesce");return new Fe(Object.assign({},he.clientConfig??{},{region:be??he.clientConfig?.region,logger:ft("logger"),userAgentAppId:ft("userAgentAppI\
d")}))},"getSsoOidcClient"),$=e(async(be,he,$e={},Fe)=>{const{CreateTokenCommand:ft}=N(89443);return(await i(he,$e,Fe)).send(new ft({clientId:be.clientId,clientSecret:be.
clientSecret,refreshToken:be.refreshToken,grantType:"refresh_token"}))},"getNewSsoOidcToken"),P=e(be=>{if(be.expiration&&be.expiration.getTime()<Date.now())throw new et(
`Token is expired. ${c}`,!1)},"validateTokenExpiry"),ie=e((be,he,$e=!1)=>{if(typeof he>"u")throw new et(`Value not present for '${be}' in SSO Token${$e?". Canno\
t refresh":""}. ${c}`,!1)},"validateTokenKey"),{writeFile:Ee}=Se,Le=e((be,he)=>{const $e=L(be),Fe=JSON.stringify(he,null,2);return Ee($e,Fe)},"writeSSOTokenToFi\
le"),xe=new Map,ue=new Map,we=e((be={})=>async({callerClientConfig:he}={})=>{be.logger?.debug("@aws-sdk/token-providers - fromSso");const $e=await Te(be),Fe=dt(
{profile:be.profile??he?.profile}),ft=$e[Fe];if(ft){if(!ft.sso_session)throw new et(`Profile '${Fe}' is missing required property 'sso_session'.`)}else throw new et(
`Profile '${Fe}' could not be found in shared credentials file.`,!1);const tt=ft.sso_session,Ke=ue.get(tt);if(Ke)return await Ke;const x=(await Ne(be))[tt];if(!x)
throw new et(`Sso session '${tt}' could not be found in shared credentials file.`,!1);for(const Je of["sso_start_url","sso_region"])if(!x[Je])throw new et(`Sso \
session '${tt}' is missing required property '${Je}'.`,!1);x.sso_start_url;const q=x.sso_region;let se;try{se=await ze(tt)}catch{throw new et(`The SSO session t\
oken associated with profile=${Fe} was not found or is invalid. ${c}`,!1)}ie("accessToken",se.accessToken),ie("expiresAt",se.expiresAt);const{accessToken:de,expiresAt:M}=se,
z={token:de,expiration:new Date(M)};if(z.expiration.getTime()-Date.now()>u)return z;const re=ue.get(tt);if(re)return await re;const F=xe.get(tt)??0;if(Date.now()-
F<30*1e3)return P(z),z;ie("clientId",se.clientId,!0),ie("clientSecret",se.clientSecret,!0),ie("refreshToken",se.refreshToken,!0);const qe=(async()=>{try{xe.set(
tt,Date.now());const Je=await $(se,q,be,he);ie("accessToken",Je.accessToken),ie("expiresIn",Je.expiresIn);const Pt=new Date(Date.now()+Je.expiresIn*1e3);try{await Le(
tt,{...se,accessToken:Je.accessToken,expiresAt:Pt.toISOString(),refreshToken:Je.refreshToken})}catch{}return{token:Je.accessToken,expiration:Pt}}catch{return P(
z),z}})();ue.set(tt,qe);try{return await qe}finally{ue.delete(tt)}},"fromSso"),it=e(({token:be,logger:he})=>async()=>{if(he?.debug("@aws-sdk/token-providers - f\
romStatic"),!be||!be.token)throw new et("Please pass a valid token to fromStatic",!1);return be},"fromStatic"),le=e((be={})=>at(We(we(be),async()=>{throw new et(
"Could not load token from any providers",!1)}),he=>he.expiration!==void 0&&he.expiration.getTime()-Date.now()<3e5,he=>he.expiration!==void 0),"nodeProvider");s.
fromEnvSigningName=A,s.fromSso=we,s.fromStatic=it,s.nodeProvider=le}),94274:((mn,s)=>{const N=/[&<>"]/g,n={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ve(Se){
return Se.replace(N,A=>n[A])}e(Ve,"escapeAttribute");const et=/[&"'<>\r\n\u0085\u2028]/g,L={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#\
x0D;","\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"};function Te(Se){return Se.replace(et,A=>L[A])}e(Te,"escapeElement");class dt{static{e(this,"XmlText")}value;constructor(A){
this.value=A}toString(){return Te(""+this.value)}}class Ne{static{e(this,"XmlNode")}name;children;attributes={};static of(A,u,c){const i=new Ne(A);return u!==void 0&&
i.addChildNode(new dt(u)),c!==void 0&&i.withName(c),i}constructor(A,u=[]){this.name=A,this.children=u}withName(A){return this.name=A,this}addAttribute(A,u){return this.
attributes[A]=u,this}addChildNode(A){return this.children.push(A),this}removeAttribute(A){return delete this.attributes[A],this}n(A){return this.name=A,this}c(A){
return this.children.push(A),this}a(A,u){return u!=null&&(this.attributes[A]=u),this}cc(A,u,c=u){if(A[u]!=null){const i=Ne.of(u,A[u]).withName(c);this.c(i)}}l(A,u,c,i){
A[u]!=null&&i().map(P=>{P.withName(c),this.c(P)})}lc(A,u,c,i){if(A[u]!=null){const $=i(),P=new Ne(c);$.map(ie=>{P.c(ie)}),this.c(P)}}toString(){const A=!!this.children.
length;let u=`<${this.name}`;const c=this.attributes;for(const i of Object.keys(c)){const $=c[i];$!=null&&(u+=` ${i}="${Ve(""+$)}"`)}return u+=A?`>${this.children.
map(i=>i.toString()).join("")}</${this.name}>`:"/>"}}function ze(Se){Object.defineProperty(Se,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
e(ze,"writeKey");function at(Se){return new We(Se).parse()}e(at,"parseXML");class We{static{e(this,"AwsXmlParser")}x;i=0;z;constructor(A){this.x=A,this.x=A.replace(
/\r\n?/g,`
`),this.z=this.x.length}parse(){const A=this,{z:u}=A;for(;A.i<u&&(A.trim(),!(A.i>=u));)if(A.isNext("<?"))A.readTo("?>"),A.trim();else if(A.isNext("<!--"))A.readTo(
"-->"),A.trim();else if(A.isNext("<!DOCTYPE",!1))A.skipDoctype(),A.trim();else if(A.x[A.i]==="<"){const c=A.parseTag();return{[c.tag]:c.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(A,u=!0){const c=this;return u?c.x.startsWith(
A,c.i):c.x.toLowerCase().startsWith(A.toLowerCase(),c.i)}readTo(A){const u=this,c=u.x.indexOf(A,u.i);if(c===-1)throw new Error(`@aws-sdk XML parse error: expect\
ed "${A}" not found.`);const i=u.x.slice(u.i,c);return u.i=c+A.length,i}trim(){const A=this;for(;A.i<A.z&&` 	\r
`.includes(A.x[A.i]);)++A.i}readAttrValue(){const A=this,u=A.x[A.i];++A.i;let c="";for(;A.i<A.z&&A.x[A.i]!==u;)c+=A.x[A.i++];return++A.i,A.decodeEntities(c)}parseTag(){
const A=this;++A.i;let u="";for(;A.i<A.z&&!` 	\r
>/`.includes(A.x[A.i]);)u+=A.x[A.i++];let c=!1;const i={};for(;A.i<A.z&&(A.trim(),!">/".includes(A.x[A.i]));){let xe="";for(;A.i<A.z&&!`= 	\r
>/?`.includes(A.x[A.i]);)xe+=A.x[A.i++];if(A.trim(),A.x[A.i]!=="=")break;++A.i,A.trim(),xe==="__proto__"&&ze(i),i[xe]=A.readAttrValue(),c=!0}if(A.i>=A.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(A.x[A.i]==="/"){if(++A.i,A.i>=A.z||A.x[A.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++A.i,{tag:u,value:c?i:""}}if(A.x[A.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++A.i;const $=[],P=[];let ie=!1;for(;A.i<A.z&&!A.isNext("</");)if(A.x[A.i]==="<")A.isNext("<!--")?A.readTo("-->"):A.isNext("<![CDATA[")?(A.i+=9,$.push(
A.readTo("]]>"))):A.isNext("<?")?A.readTo("?>"):(ie=!0,P.push(A.parseTag()));else{let xe="";for(;A.i<A.z&&A.x[A.i]!=="<";)xe+=A.x[A.i++];$.push(A.decodeEntities(
xe))}if(!A.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${u}>.`);A.i+=2;const Ee=A.readTo(">").trim();if(Ee!==u)throw new Error(
`@aws-sdk XML parse error: mismatched tags <${u}> and </${Ee}>.`);if(!c&&$.length===0&&!ie)return{tag:u,value:""};if(!c&&!ie){const xe=$.length===1?$[0]:$.join(
"");return xe.trim()===""&&xe.includes(`
`)?{tag:u,value:""}:{tag:u,value:xe}}const Le={};for(const xe of $)xe.trim()===""&&xe.includes(`
`)||(Le["#text"]="#text"in Le?Le["#text"]+xe:xe);for(const xe of P)xe.tag==="__proto__"&&ze(Le),xe.tag in Le?Array.isArray(Le[xe.tag])?Le[xe.tag].push(xe.value):
Le[xe.tag]=[Le[xe.tag],xe.value]:Le[xe.tag]=xe.value;for(const[xe,ue]of Object.entries(i))xe==="__proto__"&&ze(Le),Le[xe]=ue;return{tag:u,value:Le}}static ENTITIES={
amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const A=this;A.i+=9;let u=0;for(;A.i<A.z;){const c=A.x[A.i];if(c==="[")++u;else if(c==="]")--u;else if(c===
">"&&u===0){++A.i;return}++A.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(A){return A.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(u,c,i,$)=>c?String.fromCharCode(parseInt(c,16)):i?String.fromCharCode(parseInt(i,10)):We.ENTITIES[$]??"")}}s.XmlNode=Ne,s.XmlText=dt,s.parseXML=at}),29320:((mn,s,N)=>{
const n={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Ve=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Ve||(globalThis.awslambda=globalThis.awslambda||{});class et{static{e(this,"InvokeStoreBase")}static PROTECTED_KEYS=n;isProtectedKey(Ne){
return Object.values(n).includes(Ne)}getRequestId(){return this.get(n.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(n.X_RAY_TRACE_ID)}getTenantId(){return this.
get(n.TENANT_ID)}getTraceparent(){return this.get(n.TRACEPARENT)}getTracestate(){return this.get(n.TRACESTATE)}getBaggage(){return this.get(n.BAGGAGE)}}class L extends et{static{
e(this,"InvokeStoreSingle")}currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(Ne){return this.currentContext?.[Ne]}set(Ne,ze){
if(this.isProtectedKey(Ne))throw new Error(`Cannot modify protected Lambda context field: ${String(Ne)}`);this.currentContext=this.currentContext||{},this.currentContext[Ne]=
ze}run(Ne,ze){return this.currentContext=Ne,ze()}}class Te extends et{static{e(this,"InvokeStoreMulti")}als;static async create(){const Ne=new Te,ze=await Promise.
resolve().then(N.t.bind(N,16698,23));return Ne.als=new ze.AsyncLocalStorage,Ne}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==
void 0}get(Ne){return this.als.getStore()?.[Ne]}set(Ne,ze){if(this.isProtectedKey(Ne))throw new Error(`Cannot modify protected Lambda context field: ${String(Ne)}`);
const at=this.als.getStore();if(!at)throw new Error("No context available");at[Ne]=ze}run(Ne,ze){return this.als.run(Ne,ze)}}s.InvokeStore=void 0,(function(dt){
let Ne=null;async function ze(at){return Ne||(Ne=(async()=>{const Se=at===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Te.create():new L;return!Ve&&globalThis.
awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Ve&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=Se),Se)})()),Ne}e(ze,"getInstanceAsync"),dt.
getInstanceAsync=ze,dt._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:e(()=>{Ne=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.
InvokeStore,globalThis.awslambda={InvokeStore:void 0}},"reset")}:void 0})(s.InvokeStore||(s.InvokeStore={})),s.InvokeStoreBase=et}),90402:((mn,s,N)=>{const{getSmithyContext:n,
hasOwn:Ve}=N(34534);s.getSmithyContext=n;const{HttpRequest:et}=N(93422),{requestBuilder:L}=N(93422);s.requestBuilder=L;const{HttpApiKeyAuthLocation:Te}=N(90690),
dt=e((Ke,Ce)=>{if(!Ce||Ce.length===0)return Ke;const x=[];for(const q of Ce)for(const se of Ke)se.schemeId.split("#")[1]===q&&x.push(se);for(const q of Ke)x.find(
({schemeId:se})=>se===q.schemeId)||x.push(q);return x},"resolveAuthOptions");function Ne(Ke){const Ce=new Map;for(const x of Ke)Ce.set(x.schemeId,x);return Ce}e(
Ne,"convertHttpAuthSchemesToMap");const ze=e((Ke,Ce)=>(x,q)=>async se=>{const de=Ke.httpAuthSchemeProvider(await Ce.httpAuthSchemeParametersProvider(Ke,q,se.input)),
M=Ke.authSchemePreference?await Ke.authSchemePreference():[],z=dt(de,M),re=Ne(Ke.httpAuthSchemes),F=n(q),qe=[];for(const Je of z){const Pt=re.get(Je.schemeId);if(!Pt){
qe.push(`HttpAuthScheme \`${Je.schemeId}\` was not enabled for this service.`);continue}const De=Pt.identityProvider(await Ce.identityProviderConfigProvider(Ke));
if(!De){qe.push(`HttpAuthScheme \`${Je.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties:E={},signingProperties:h={}}=Je.
propertiesExtractor?.(Ke,q)||{};Je.identityProperties=Object.assign(Je.identityProperties||{},E),Je.signingProperties=Object.assign(Je.signingProperties||{},h),
F.selectedHttpAuthScheme={httpAuthOption:Je,identity:await De(Je.identityProperties),signer:Pt.signer};break}if(!F.selectedHttpAuthScheme)throw new Error(qe.join(
`
`));return x(se)},"httpAuthSchemeMiddleware"),at={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"\
endpointV2Middleware"},We=e((Ke,{httpAuthSchemeParametersProvider:Ce,identityProviderConfigProvider:x})=>({applyToStack:e(q=>{q.addRelativeTo(ze(Ke,{httpAuthSchemeParametersProvider:Ce,
identityProviderConfigProvider:x}),at)},"applyToStack")}),"getHttpAuthSchemeEndpointRuleSetPlugin"),Se={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAut\
hSchemeMiddleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"},A=e((Ke,{httpAuthSchemeParametersProvider:Ce,identityProviderConfigProvider:x})=>({
applyToStack:e(q=>{q.addRelativeTo(ze(Ke,{httpAuthSchemeParametersProvider:Ce,identityProviderConfigProvider:x}),Se)},"applyToStack")}),"getHttpAuthSchemePlugin"),
u=e(Ke=>Ce=>{throw Ce},"defaultErrorHandler"),c=e((Ke,Ce)=>{},"defaultSuccessHandler"),i=e(Ke=>(Ce,x)=>async q=>{if(!et.isInstance(q.request))return Ce(q);const de=n(
x).selectedHttpAuthScheme;if(!de)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:M={}},identity:z,
signer:re}=de,F=await Ce({...q,request:await re.sign(q.request,z,M)}).catch((re.errorHandler||u)(M));return(re.successHandler||c)(F.response,M),F},"httpSigningM\
iddleware"),$={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},P=e(Ke=>({applyToStack:e(Ce=>{Ce.addRelativeTo(i(),$)},"applyToStack")}),"getHttpSigningPlugin"),ie=e(Ke=>{if(typeof Ke==
"function")return Ke;const Ce=Promise.resolve(Ke);return()=>Ce},"normalizeProvider"),Ee=e(async(Ke,Ce,x,q=de=>de,...se)=>{let de=new Ke(x);return de=q(de)??de,await Ce.
send(de,...se)},"makePagedClientRequest");function Le(Ke,Ce,x,q,se){return e(async function*(M,z,...re){const F=z;let qe=M.startingToken??F[x],Je=!0,Pt;for(;Je;){
if(F[x]=qe,se&&(F[se]=F[se]??M.pageSize),M.client instanceof Ke)Pt=await Ee(Ce,M.client,z,M.withCommand,...re);else throw new Error(`Invalid client, expected in\
stance of ${Ke.name}`);yield Pt;const De=qe;qe=xe(Pt,q),Je=!!(qe&&(!M.stopOnSameToken||qe!==De))}return void 0},"paginateOperation")}e(Le,"createPaginator");const xe=e(
(Ke,Ce)=>{let x=Ke;const q=Ce.split(".");for(const se of q){if(!x||typeof x!="object")return;x=x[se]}return x},"get");function ue(Ke,Ce,x){Ke.__smithy_context?Ke.
__smithy_context.features||(Ke.__smithy_context.features={}):Ke.__smithy_context={features:{}},Ke.__smithy_context.features[Ce]=x}e(ue,"setFeature");class we{static{
e(this,"DefaultIdentityProviderConfig")}authSchemes=new Map;constructor(Ce){for(const x in Ce){if(!Ve(Ce,x))continue;const q=Ce[x];q!==void 0&&this.authSchemes.
set(x,q)}}getIdentityProvider(Ce){return this.authSchemes.get(Ce)}}class it{static{e(this,"HttpApiKeyAuthSigner")}async sign(Ce,x,q){if(!q)throw new Error("requ\
est could not be signed with `apiKey` since the `name` and `in` signer properties are missing");if(!q.name)throw new Error("request could not be signed with `ap\
iKey` since the `name` signer property is missing");if(!q.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missin\
g");if(!x.apiKey)throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");const se=et.clone(Ce);if(q.in===Te.QUERY)se.query[q.
name]=x.apiKey;else if(q.in===Te.HEADER)se.headers[q.name]=q.scheme?`${q.scheme} ${x.apiKey}`:x.apiKey;else throw new Error("request can only be signed with `ap\
iKey` locations `query` or `header`, but found: `"+q.in+"`");return se}}class le{static{e(this,"HttpBearerAuthSigner")}async sign(Ce,x,q){const se=et.clone(Ce);
if(!x.token)throw new Error("request could not be signed with `token` since the `token` is not defined");return se.headers.Authorization=`Bearer ${x.token}`,se}}
class be{static{e(this,"NoAuthSigner")}async sign(Ce,x,q){return Ce}}const he=e(Ke=>e(function(x){return ft(x)&&x.expiration.getTime()-Date.now()<Ke},"isIdentit\
yExpired"),"createIsIdentityExpiredFunction"),$e=3e5,Fe=he($e),ft=e(Ke=>Ke.expiration!==void 0,"doesIdentityRequireRefresh"),tt=e((Ke,Ce,x)=>{if(Ke===void 0)return;
const q=typeof Ke!="function"?async()=>Promise.resolve(Ke):Ke;let se,de,M,z=!1;const re=e(async F=>{de||(de=q(F));try{se=await de,M=!0,z=!1}finally{de=void 0}return se},
"coalesceProvider");return Ce===void 0?async F=>((!M||F?.forceRefresh)&&(se=await re(F)),se):async F=>((!M||F?.forceRefresh)&&(se=await re(F)),z?se:x(se)?(Ce(se)&&
await re(F),se):(z=!0,se))},"memoizeIdentityProvider");s.DefaultIdentityProviderConfig=we,s.EXPIRATION_MS=$e,s.HttpApiKeyAuthSigner=it,s.HttpBearerAuthSigner=le,
s.NoAuthSigner=be,s.createIsIdentityExpiredFunction=he,s.createPaginator=Le,s.doesIdentityRequireRefresh=ft,s.getHttpAuthSchemeEndpointRuleSetPlugin=We,s.getHttpAuthSchemePlugin=
A,s.getHttpSigningPlugin=P,s.httpAuthSchemeEndpointRuleSetMiddlewareOptions=at,s.httpAuthSchemeMiddleware=ze,s.httpAuthSchemeMiddlewareOptions=Se,s.httpSigningMiddleware=
i,s.httpSigningMiddlewareOptions=$,s.isIdentityExpired=Fe,s.memoizeIdentityProvider=tt,s.normalizeProvider=ie,s.setFeature=ue}),64645:((mn,s,N)=>{const{nv:n,NumericValue:Ve,
calculateBodyLength:et,generateIdempotencyToken:L,fromBase64:Te,_parseEpochTimestamp:dt}=N(92430),{hasOwn:Ne}=N(34534),{HttpRequest:ze,collectBody:at,SerdeContext:We,
AbstractRpcV2Protocol:Se}=N(93422),{NormalizedSchema:A,TypeRegistry:u}=N(26890),c=0,i=1,$=2,P=3,ie=4,Ee=5,Le=6,xe=7,ue=20,we=21,it=22,le=23,be=24,he=25,$e=26,Fe=27,
ft=31;function tt(g){return typeof Buffer<"u"?Buffer.alloc(g):new Uint8Array(g)}e(tt,"alloc");const Ke=Symbol("@smithy/core/cbor::tagSymbol");function Ce(g){return g[Ke]=
!0,g}e(Ce,"tag");const x=typeof Buffer<"u",q=new TextDecoder;let se=tt(0),de=!1,M=new DataView(se.buffer,se.byteOffset,se.byteLength),z=0;function re(g){se=g,de=
x&&se instanceof Buffer,M=new DataView(se.buffer,se.byteOffset,se.byteLength)}e(re,"setPayload");function F(g,t){if(g>=t)throw new Error("unexpected end of (dec\
ode) payload.");const a=(se[g]&224)>>5,w=se[g]&31;if(w===ft&&2<=a&&a<=5)return qe(g,t);switch(a){case c:case i:case Le:{let I,v;if(w<24)I=w,v=1;else switch(w){case be:
t-g<2&&b(1),I=se[g+1],v=2;break;case he:t-g<3&&b(2),I=M.getUint16(g+1),v=3;break;case $e:t-g<5&&b(4),I=M.getUint32(g+1),v=5;break;case Fe:t-g<9&&b(8);{const H=M.
getUint32(g+1);H<2097152?I=H*4294967296+M.getUint32(g+5):I=M.getBigUint64(g+1)}v=9;break;default:T(w)}if(a===c)return z=v,Xe(I);if(a===i){let H;return typeof I==
"bigint"?H=BigInt(-1)-I:H=-1-I,z=v,Xe(H)}else return Qe(g,t,w,I,v)}case P:return _(g,t);case Ee:return Pt(g,t);case ie:return h(g,t);case $:return Ze(g,t);default:
return Ot(g,t)}}e(F,"decode");function qe(g,t){const a=(se[g]&224)>>5;if((se[g]&31)===ft)switch(a){case P:return ke(g,t);case Ee:return kt(g,t);case ie:return At(
g,t);case $:return ye(g,t)}}e(qe,"decodeIndefinite");function Je(g,t){const a=g>>7,w=(g&124)>>2,I=(g&3)<<8|t,v=a===0?1:-1;return w===0?I===0?0:v*(Math.pow(2,-14)*
(I/1024)):w===31?I===0?v*(1/0):NaN:v*(Math.pow(2,w-15)*(1+I/1024))}e(Je,"bytesToFloat16$1");function Pt(g,t){const a=Ct(g,t);return a<25?E(g,t,a):De(g,t,a)}e(Pt,
"decodeMap");function De(g,t,a){const w=z;g+=w;const I=g,v=Object.create(null);for(let H=0;H<a;++H){const V=_(g,t);g+=z,(se[g]&224)>>5===P?v[V]=_(g,t):v[V]=F(g,
t),g+=z}return z=w+(g-I),Object.setPrototypeOf(v,Object.prototype),v}e(De,"decodeMapLarge");function E(g,t,a){const w=z;g+=w;const I=g,v={};for(let H=0;H<a;++H){
const V=_(g,t);g+=z,v[V]=F(g,t),g+=z}return z=w+(g-I),v}e(E,"decodeMapSmall");function h(g,t){const a=Ct(g,t),w=z;g+=w;const I=g,v=Array(a);for(let H=0;H<a;++H)
v[H]=F(g,t),g+=z;return z=w+(g-I),v}e(h,"decodeList");function _(g,t){const a=Ct(g,t),w=z;return g+=w,t-g<a&&b(a),z=w+a,a<24?Ie(g,a):de?se.toString("utf-8",g,g+
a):q.decode(se.subarray(g,g+a))}e(_,"decodeUtf8String");const C=new Array(2048),D=new Uint16Array(2048);let X=0;function Z(){X=X+1&65535}e(Z,"advanceDecodingEpo\
ch");function Ie(g,t){let a=t;for(let H=0;H<t;++H)a=a*31+se[g+H]|0;const w=a>>>0&2047,I=C[w];if(I!==void 0&&I.length===t){let H=!0;for(let V=0;V<t;++V)if(I.charCodeAt(
V)!==se[g+V]){H=!1;break}if(H)return D[w]=X,I}const v=de?se.toString("utf-8",g,g+t):q.decode(se.subarray(g,g+t));return D[w]!==X&&(C[w]=v,D[w]=X),v}e(Ie,"decode\
Utf8StringCached");function Ze(g,t){const a=Ct(g,t),w=z;g+=w,t-g<a&&b(a);const I=se.subarray(g,g+a);return z=w+a,I}e(Ze,"decodeUnstructuredByteString");function Qe(g,t,a,w,I){
if(a===2||a===3){const v=Ct(g+I,t);let H=BigInt(0);const V=g+I+z;for(let Ae=V;Ae<V+v;++Ae)H=H<<BigInt(8)|BigInt(se[Ae]);return z=I+z+v,a===3?-H-BigInt(1):H}else if(a===
4){const v=F(g+I,t),[H,V]=v,Ae=V<0?-1:1,lt=BigInt(Ae)*BigInt(V),Tt=String(lt),Bt=V<0?"-":"";let Ft;if(typeof H=="number"&&Math.abs(H)<=2**28){const an=H,sn="0".
repeat(Math.abs(an)+1)+Tt;Ft=an===0?sn:sn.slice(0,sn.length+an)+"."+sn.slice(an),Ft=Ft.replace(/^0+/g,""),Ft===""&&(Ft="0"),Ft[0]==="."&&(Ft="0"+Ft),Ft=Bt+Ft}else{
const an=BigInt(H);if(Tt.length===1)Ft=Bt+Tt+"e"+String(an);else{const sn=an+BigInt(Tt.length-1);Ft=Bt+Tt[0]+"."+Tt.slice(1)+"e"+String(sn)}}return z=I+z,n(Ft)}else{
const v=F(g+I,t);return z=I+z,Ce({tag:Xe(w),value:v})}}e(Qe,"decodeTagValue");function Ot(g,t){const a=se[g]&31;switch(a){case we:case ue:return z=1,a===we;case it:
return z=1,null;case le:return z=1,null;case he:if(t-g<3)throw new Error("incomplete float16 at end of buf.");return z=3,Je(se[g+1],se[g+2]);case $e:if(t-g<5)throw new Error(
"incomplete float32 at end of buf.");return z=5,M.getFloat32(g+1);case Fe:if(t-g<9)throw new Error("incomplete float64 at end of buf.");return z=9,M.getFloat64(
g+1);default:T(a)}}e(Ot,"decodeSpecial");function Ct(g,t){const a=se[g]&31;if(a<24)return z=1,a;switch(a){case be:return t-g<2&&b(1),z=2,se[g+1];case he:return t-
g<3&&b(2),z=3,M.getUint16(g+1);case $e:return t-g<5&&b(4),z=5,M.getUint32(g+1);case Fe:return t-g<9&&b(8),z=9,oe(M.getBigUint64(g+1));default:T(a)}}e(Ct,"decode\
Count$1");function kt(g,t){g+=1;const a=g,w={};for(;g<t;){if(se[g]===255)return z=g-a+2,w;const I=_(g,t);g+=z,w[I]=F(g,t),g+=z}throw new Error("expected break m\
arker.")}e(kt,"decodeMapIndefinite");function At(g,t){g+=1;const a=[];for(const w=g;g<t;){if(se[g]===255)return z=g-w+2,a;a.push(F(g,t)),g+=z}throw new Error("e\
xpected break marker.")}e(At,"decodeListIndefinite");function ke(g,t){g+=1;const a=[];for(const w=g;g<t;){if(se[g]===255){const Ae=tt(a.length);return Ae.set(a,
0),z=g-w+2,x?Ae.toString("utf-8",0,Ae.length):q.decode(Ae)}const I=(se[g]&224)>>5,v=se[g]&31;if(I!==P&&f(I),v===ft)throw new Error("nested indefinite string.");
const H=Ze(g,t);g+=z;for(let Ae=0;Ae<H.length;++Ae)a.push(H[Ae])}throw new Error("expected break marker.")}e(ke,"decodeUtf8StringIndefinite");function ye(g,t){g+=
1;const a=[];for(const w=g;g<t;){if(se[g]===255){const Ae=tt(a.length);return Ae.set(a,0),z=g-w+2,Ae}const I=(se[g]&224)>>5,v=se[g]&31;if(I!==$&&f(I),v===ft)throw new Error(
"nested indefinite string.");const H=Ze(g,t);g+=z;for(let Ae=0;Ae<H.length;++Ae)a.push(H[Ae])}throw new Error("expected break marker.")}e(ye,"decodeUnstructured\
ByteStringIndefinite");function Xe(g){if(typeof g=="number")return g;const t=Number(g);return Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER?t:g}e(Xe,"c\
astBigInt$1");function oe(g){const t=Number(g);return(t<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<t)&&console.warn(new Error(`@smithy/core/cbor - truncat\
ing BigInt(${g}) to ${t} with loss of precision.`)),t}e(oe,"demote");function b(g){throw new Error(`length ${g} greater than remaining buf len.`)}e(b,"overflow$\
1");function T(g){throw new Error(`unexpected minor value ${g}.`)}e(T,"unexpectedMinor");function f(g){throw new Error(`unexpected major type ${g} in indefinite\
 string.`)}e(f,"unexpectedMajorInIndefiniteString");const m=typeof Buffer<"u",B=new Map;let U=0,me=!1,te=tt(2048),ve=new DataView(te.buffer,te.byteOffset,te.byteLength),
ce=0;function Q(g){const t=[g];for(;t.length;){const a=t.pop();if(typeof a=="string"){const w=a.length;if(m)k(w*3+9),w>23?(W(P,Buffer.byteLength(a)),ce+=te.write(
a,ce)):Ue(a);else{const I=w*3;k(I+9);const v=ce,V=new TextEncoder().encodeInto(a,te.subarray(ce+9)).written;let Ae;V<24?Ae=1:V<256?Ae=2:V<65536?Ae=3:V<4294967296?
Ae=5:Ae=9,Ae<9&&te.copyWithin(v+Ae,v+9,v+9+V),ce=v,Y(P,V),ce+=V}continue}if(te.byteLength-ce<9&&k(64),typeof a=="number"){if(Number.isInteger(a)&&a>=-9007199254740992&&
a<=9007199254740991){const w=a>=0,I=w?c:i,v=w?a:-a-1;if(v<24)te[ce++]=I<<5|v;else if(v<256)te[ce++]=I<<5|24,te[ce++]=v;else if(v<65536)te[ce++]=I<<5|he,te[ce++]=
v>>8,te[ce++]=v&255;else if(v<4294967296)te[ce++]=I<<5|$e,ve.setUint32(ce,v),ce+=4;else{te[ce++]=I<<5|Fe;const H=v/4294967296|0,V=v-H*4294967296|0;ve.setUint32(
ce,H),ve.setUint32(ce+4,V),ce+=8}continue}te[ce++]=xe<<5|Fe,ve.setFloat64(ce,a),ce+=8;continue}else if(typeof a=="bigint"){const w=a>=0,I=w?c:i,v=w?a:-a-BigInt(
1);if(v<BigInt("18446744073709551616")){const H=Number(v);H<4294967296?Y(I,H):(te[ce++]=I<<5|Fe,ve.setBigUint64(ce,v),ce+=8)}else{const H=v.toString(2),V=new Uint8Array(
Math.ceil(H.length/8));let Ae=v,lt=0;for(;V.byteLength-++lt>=0;)V[V.byteLength-lt]=Number(Ae&BigInt(255)),Ae>>=BigInt(8);k(V.byteLength*2+16),te[ce++]=w?194:195,
W($,V.byteLength),te.set(V,ce),ce+=V.byteLength}continue}else if(a===null){te[ce++]=xe<<5|it;continue}else if(typeof a=="boolean"){te[ce++]=xe<<5|(a?we:ue);continue}else{
if(typeof a>"u")throw new Error("@smithy/core/cbor: client may not serialize undefined value.");if(Array.isArray(a)){Y(ie,a.length),k(a.length*9+64);for(let w=a.
length-1;w>=0;--w)t.push(a[w]);continue}else if(typeof a.byteLength=="number"){k(a.length*2+9),Y($,a.length),te.set(a,ce),ce+=a.byteLength;continue}else if(typeof a==
"object"){if(a instanceof Ve){let v=a.string,H=BigInt(0);const V=v.search(/[eE]/);V!==-1&&(H=BigInt(v.slice(V+1)),v=v.slice(0,V));const Ae=v.indexOf("."),lt=Ae===
-1?0:v.length-Ae-1,Tt=H-BigInt(lt),Bt=BigInt(v.replace(".",""));te[ce++]=196,Y(ie,2),t.push(Bt),t.push(Tt>=-0x20000000000000n&&Tt<=0x1fffffffffffffn?Number(Tt):
Tt);continue}if(a[Ke])if("tag"in a&&"value"in a){t.push(a.value),W(Le,a.tag);continue}else throw new Error("tag encountered with missing fields, need 'tag' and \
'value', found: "+JSON.stringify(a));const w=Object.keys(a),I=w.length;Y(Ee,I);for(let v=I-1;v>=0;--v)t.push(a[w[v]]),t.push(w[v]);continue}}throw new Error(`da\
ta type ${a?.constructor?.name??typeof a} not compatible for encoding.`)}}e(Q,"encode");function G(){U=U+1&65535,me=!1}e(G,"advanceEncodingEpoch");function ne(){
const g=tt(ce);return g.set(te.subarray(0,ce),0),ce=0,g}e(ne,"toUint8Array");function ge(g){const t=te;te=tt(g),t&&(t.copy?t.copy(te,0,0,t.byteLength):te.set(t,
0)),ve=new DataView(te.buffer,te.byteOffset,te.byteLength)}e(ge,"resize");function Ue(g){const t=B.get(g);if(t!==void 0){te.set(t.bytes,ce),ce+=t.bytes.length,t.
epoch=U;return}const a=ce,w=Buffer.byteLength(g);Y(P,w),ce+=te.write(g,ce);const I=Uint8Array.prototype.slice.call(te,a,ce);if(B.size>=2048){if(me)return;let v=0;
for(const[H,V]of B){if(v>=1024)break;V.epoch!==U&&(B.delete(H),v++)}if(v===0){me=!0;return}}B.size<2048&&B.set(g,{epoch:U,bytes:I})}e(Ue,"encodeStringCached");function k(g){
te.byteLength-ce<g&&(ce<16e6?ge(Math.max(te.byteLength*4,te.byteLength+g)):ge(te.byteLength+g+16e6))}e(k,"ensureSpace");function W(g,t){t<24?te[ce++]=g<<5|t:t<256?
(te[ce++]=g<<5|24,te[ce++]=t):t<65536?(te[ce++]=g<<5|he,ve.setUint16(ce,t),ce+=2):t<4294967296?(te[ce++]=g<<5|$e,ve.setUint32(ce,t),ce+=4):(te[ce++]=g<<5|Fe,ve.
setBigUint64(ce,typeof t=="bigint"?t:BigInt(t)),ce+=8)}e(W,"encodeHeader$1");function Y(g,t){if(t<24)te[ce++]=g<<5|t;else if(t<256)te[ce++]=g<<5|24,te[ce++]=t;else if(t<
65536)te[ce++]=g<<5|he,te[ce++]=t>>8,te[ce++]=t&255;else if(t<4294967296)te[ce++]=g<<5|$e,ve.setUint32(ce,t),ce+=4;else{te[ce++]=g<<5|Fe;const a=t/4294967296|0,
w=t-a*4294967296|0;ve.setUint32(ce,a),ve.setUint32(ce+4,w),ce+=8}}e(Y,"encodeInteger");const ae={deserialize(g){return Z(),re(g),F(0,g.length)},serialize(g){G();
try{return Q(g),ne()}catch(t){throw ne(),t}},resizeEncodingBuffer(g){ge(g)}},Me=e((g,t)=>at(g,t).then(async a=>{if(a.length)try{return ae.deserialize(a)}catch(w){
throw Object.defineProperty(w,"$responseBodyText",{value:t.utf8Encoder(a)}),w}return{}}),"parseCborBody"),Be=e(g=>Ce({tag:1,value:g.getTime()/1e3}),"dateToTag"),
He=e(async(g,t)=>{const a=await Me(g,t);return a.message=a.message??a.Message,a},"parseCborErrorBody"),mt=e((g,t)=>{const a=e(w=>{let I=w;return typeof I=="numb\
er"&&(I=I.toString()),I.indexOf(",")>=0&&(I=I.split(",")[0]),I.indexOf(":")>=0&&(I=I.split(":")[0]),I},"sanitizeErrorCode");if(t.__type!==void 0)return a(t.__type)},
"loadSmithyRpcV2CborErrorCode"),Et=e(g=>{if(String(g.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor")throw new Error("Malformed RPCv2 CBOR response, s\
tatus: "+g.statusCode)},"checkCborResponse"),Qt=e(async(g,t,a,w,I)=>{const v=await g.endpoint(),{hostname:H,protocol:V="https",port:Ae,path:lt}=v,Tt={protocol:V,
hostname:H,port:Ae,method:"POST",path:lt.endsWith("/")?lt.slice(0,-1)+a:lt+a,headers:{...t}};if(w!==void 0&&(Tt.hostname=w),v.headers)for(const Bt in v.headers)
Ne(v.headers,Bt)&&(Tt.headers[Bt]=v.headers[Bt]);if(I!==void 0){Tt.body=I;try{Tt.headers["content-length"]=String(et(I))}catch{}}return new ze(Tt)},"buildHttpRp\
cRequest");class ln extends We{static{e(this,"CborShapeSerializer2")}write(t,a){rt=0;const w=A.of(t);_t(w,a,void 0,this.serdeContext)}flush(){const t=st.subarray(
0,rt);return rt=0,st=Ge(yt),Nt=new DataView(st.buffer,st.byteOffset,st.byteLength),t}}const dn=Symbol.for("@smithy/cbor-struct-cache");function Wt(g){const t=g.
getSchema(),a=t[dn];if(a)return a;const w=[],I=[];for(const[V,Ae]of g.structIterator())w.push(V),I.push(Ae);const v=new Array(w.length);for(let V=0;V<w.length;++V)
v[V]=tn(w[V]);const H={memberNames:w,memberSchemas:I,encodedKeys:v};return t[dn]=H,H}e(Wt,"loadCborStructIterator");function tn(g){let t;vn?t=Buffer.from(g,"utf\
-8"):t=new TextEncoder().encode(g);const a=t.length;let w;a<24?w=1:a<256?w=2:w=3;const I=new Uint8Array(w+a);return w===1?I[0]=P<<5|a:w===2?(I[0]=P<<5|24,I[1]=a):
(I[0]=P<<5|he,I[1]=a>>8,I[2]=a&255),I.set(t,w),I}e(tn,"encodeCborStringKey");const vn=typeof Buffer<"u",fe=new TextEncoder,yt=2048;let st=vn?Buffer.allocUnsafe(
yt):new Uint8Array(yt),Nt=new DataView(st.buffer,st.byteOffset,st.byteLength),rt=0;const wt=2048,Xt=new Map;let ee=0,Pe=!1;function Ge(g){return vn?Buffer.allocUnsafe(
g):new Uint8Array(g)}e(Ge,"allocUnsafe");function _t(g,t,a,w){if(t==null){if(t===void 0&&g.isIdempotencyToken()){rn(L());return}jt(1),st[rt++]=xe<<5|it;return}if(g.
isUnitSchema()){jt(1),Kt(Ee,0);return}if(typeof t=="object"){if(g.isBlobSchema()&&t instanceof Uint8Array){p(t);return}if(g.isTimestampSchema()&&t instanceof Date){
O(t);return}if(g.isStructSchema()){Lt(g,t,w);return}if(Array.isArray(t)&&(g.isListSchema()||g.isDocumentSchema())){gt(g,t,g.isDocumentSchema(),w);return}if(g.isMapSchema()){
Ht(g,t,!1,w);return}if(t instanceof Date){O(t);return}if(t instanceof Uint8Array){p(t);return}if(t instanceof Ve){R(t);return}if(t[Ke]){const v=t;y(v.tag,v.value);
return}if(g.isDocumentSchema()){Array.isArray(t)?gt(g,t,!0,w):Ht(g,t,!0,w);return}if(g.isBigDecimalSchema()){Jt(t);return}Ht(g,t,!0,w);return}if(typeof t=="stri\
ng"){if(g.isBlobSchema()){const v=(w?.base64Decoder??Te)(t);p(v);return}rn(t);return}if(typeof t=="number"){jt(9),Number.isInteger(t)&&t>=-9007199254740992&&t<=
9007199254740991?l(t):_e(t);return}if(typeof t=="boolean"){jt(1),st[rt++]=xe<<5|(t?we:ue);return}if(typeof t=="bigint"){r(t);return}rn(String(t))}e(_t,"writeVal\
ue");function Lt(g,t,a){if(g.isUnionSchema()){let Bt=!1;for(const[Ft,zt]of g.structIterator()){const an=t[Ft];if(an!=null){jt(9),Kt(Ee,1),rn(Ft),_t(zt,an,g,a),Bt=
!0;break}}if(!Bt){const{$unknown:Ft}=t;Array.isArray(Ft)?(jt(9),Kt(Ee,1),rn(Ft[0]),Jt(Ft[1])):(jt(9),Kt(Ee,0))}return}const w=Wt(g),{memberNames:I,memberSchemas:v,
encodedKeys:H}=w,V=I.length;let Ae;V<24?Ae=1:V<256?Ae=2:Ae=3,jt(Ae);const lt=rt;rt+=Ae;let Tt=0;for(let Bt=0;Bt<V;++Bt){const Ft=t[I[Bt]];if(Ft==null&&!v[Bt].isIdempotencyToken())
continue;const zt=H[Bt];jt(zt.length),st.set(zt,rt),rt+=zt.length,_t(v[Bt],Ft,g,a),++Tt}if(typeof t.__type=="string")for(const Bt in t)Ne(t,Bt)&&(I.includes(Bt)||
(rn(Bt),Jt(t[Bt]),++Tt));Ae===1?st[lt]=Ee<<5|Tt:Ae===2?(st[lt]=Ee<<5|24,st[lt+1]=Tt):(st[lt]=Ee<<5|he,st[lt+1]=Tt>>8,st[lt+2]=Tt&255)}e(Lt,"writeStruct");function gt(g,t,a,w){
const I=!!g.getMergedTraits().sparse,v=g.getValueSchema();if(a||I){const H=[];for(let V=0;V<t.length;++V){const Ae=t[V];a?Ae!==void 0&&H.push(Ae):(Ae!=null||I)&&
H.push(Ae)}jt(9),Kt(ie,H.length);for(let V=0;V<H.length;++V)_t(v,H[V],void 0,w)}else{let H=0;for(let V=0;V<t.length;++V)t[V]!=null&&++H;jt(9),Kt(ie,H);for(let V=0;V<
t.length;++V)t[V]!=null&&_t(v,t[V],void 0,w)}}e(gt,"writeList");function Ht(g,t,a,w){const I=!!g.getMergedTraits().sparse,v=g.getValueSchema(),H=[];for(const V in t){
if(!Ne(t,V))continue;const Ae=t[V];(a?Ae!==void 0:Ae!=null||I)&&H.push(V)}jt(9),Kt(Ee,H.length);for(let V=0;V<H.length;++V){const Ae=H[V];rn(Ae),_t(v,t[Ae],void 0,
w)}}e(Ht,"writeMap");function Jt(g){if(g==null){jt(1),st[rt++]=xe<<5|it;return}if(typeof g=="string"){rn(g);return}if(typeof g=="number"){jt(9),Number.isInteger(
g)&&g>=-9007199254740992&&g<=9007199254740991?l(g):_e(g);return}if(typeof g=="boolean"){jt(1),st[rt++]=xe<<5|(g?we:ue);return}if(typeof g=="bigint"){r(g);return}
if(g instanceof Uint8Array){p(g);return}if(g instanceof Date){O(g);return}if(g instanceof Ve){R(g);return}if(g[Ke]){const t=g;y(t.tag,t.value);return}if(Array.isArray(
g)){jt(9),Kt(ie,g.length);for(let t=0;t<g.length;++t)Jt(g[t]);return}if(typeof g=="object"){const t=Object.keys(g);jt(9),Kt(Ee,t.length);for(let a=0;a<t.length;++a)
rn(t[a]),Jt(g[t[a]]);return}rn(String(g))}e(Jt,"writeUntypedValue");function jt(g){if(rt+g>st.length){let t=st.length*2;for(;t<rt+g;)t*=2;const a=Ge(t);a.set(st.
subarray(0,rt)),st=a,Nt=new DataView(a.buffer,a.byteOffset,a.byteLength)}}e(jt,"ensure");function Kt(g,t){if(t<24)st[rt++]=g<<5|t;else if(t<256)st[rt++]=g<<5|24,
st[rt++]=t;else if(t<65536)st[rt++]=g<<5|he,st[rt++]=t>>8,st[rt++]=t&255;else if(t<4294967296)st[rt++]=g<<5|$e,Nt.setUint32(rt,t),rt+=4;else{st[rt++]=g<<5|Fe;const a=t/
4294967296|0,w=t-a*4294967296|0;Nt.setUint32(rt,a),Nt.setUint32(rt+4,w),rt+=8}}e(Kt,"encodeHeader");function Zt(g,t){const a=Number(t);if(a<4294967296){Kt(g,a);
return}st[rt++]=g<<5|Fe,Nt.setBigUint64(rt,t),rt+=8}e(Zt,"encodeBigHeader");function rn(g){const t=g.length;if(t<=23){const a=Xt.get(g);if(a){jt(a.bytes.length),
st.set(a.bytes,rt),rt+=a.bytes.length,a.epoch=ee;return}const w=rt;Cn(g,t);const I=rt,v=Uint8Array.prototype.slice.call(st,w,I);if(Xt.size>=wt){if(Pe)return;let H=0;
for(const[V,Ae]of Xt){if(H>=1024)break;Ae.epoch!==ee&&(Xt.delete(V),++H)}if(H===0){Pe=!0;return}}Xt.size<wt&&Xt.set(g,{epoch:ee,bytes:v});return}Cn(g,t)}e(rn,"w\
riteString");function Cn(g,t){if(vn){const a=t*3;jt(a+9);const w=Buffer.byteLength(g);Kt(P,w),rt+=st.write(g,rt)}else{const a=t*3;jt(a+9);const w=rt,v=fe.encodeInto(
g,st.subarray(w+9)).written;let H;v<24?H=1:v<256?H=2:v<65536?H=3:v<4294967296?H=5:H=9,H<9&&st.copyWithin(w+H,w+9,w+9+v),rt=w,Kt(P,v),rt+=v}}e(Cn,"writeStringUnc\
ached");function _e(g){jt(9),st[rt++]=xe<<5|Fe,Nt.setFloat64(rt,g),rt+=8}e(_e,"writeFloat64");function l(g){jt(9);const t=g>=0,a=t?c:i,w=t?g:-g-1;Kt(a,w)}e(l,"w\
riteInteger");function r(g){const t=g>=0,a=t?c:i,w=t?g:-g-BigInt(1);if(w<BigInt("18446744073709551616"))jt(9),Zt(a,w);else{const I=w.toString(2),v=Math.ceil(I.length/
8),H=new Uint8Array(v);let V=w;for(let Ae=v-1;Ae>=0;--Ae)H[Ae]=Number(V&BigInt(255)),V>>=BigInt(8);jt(v+16),st[rt++]=t?194:195,Kt($,v),st.set(H,rt),rt+=v}}e(r,"\
writeBigInt");function p(g){jt(g.length+9),Kt($,g.length),st.set(g,rt),rt+=g.length}e(p,"writeBytes");function y(g,t){jt(9),typeof g=="bigint"?Zt(Le,g):Kt(Le,g),
Jt(t)}e(y,"writeTag");function R(g){let t=g.string,a=BigInt(0);const w=t.search(/[eE]/);w!==-1&&(a=BigInt(t.slice(w+1)),t=t.slice(0,w));const I=t.indexOf("."),v=I===
-1?0:t.length-I-1,H=a-BigInt(v),V=BigInt(t.replace(".",""));jt(9),st[rt++]=196,Kt(ie,2),jt(9),H>=-0x20000000000000n&&H<=0x1fffffffffffffn?l(Number(H)):r(H),r(V)}
e(R,"writeNumericValue");function O(g){jt(18),Kt(Le,1);const t=g.getTime()/1e3;Number.isInteger(t)?l(t):_e(t)}e(O,"writeTimestamp");class j extends We{static{e(
this,"CborShapeDeserializer2")}read(t,a){return Re=a,ot=J&&a instanceof Buffer,ct=new DataView(a.buffer,a.byteOffset,a.byteLength),Ye=0,$t=a.length,qt=qt+1&65535,
en(A.of(t))}readValue(t,a){return Yt(A.of(t),a)}}const J=typeof Buffer<"u",Oe=new TextDecoder;let Re=new Uint8Array(0),ot=!1,ct=new DataView(new ArrayBuffer(0)),
Ye=0,$t=0;const on=2048,Gt=new Array(on),gn=new Uint16Array(on);let qt=0;function en(g){if(Ye>=$t)throw new Error("unexpected end of CBOR payload.");const t=(Re[Ye]&
224)>>5;if((Re[Ye]&31)===ft&&t>=2&&t<=5)return ss(g,t);switch(t){case c:return wn();case i:return As();case $:return ms();case P:return ns();case ie:return nn(g);case Ee:
return cn(g);case Le:return Tn();case xe:return xn();default:throw new Error(`unexpected CBOR major type ${t}.`)}}e(en,"readValue");function nn(g){const t=hs(),
a=g.isListSchema()?g.getValueSchema():g,w=Array(t);for(let I=0;I<t;++I)w[I]=en(a);return w}e(nn,"readList");function cn(g){const t=hs();if(g.isStructSchema())return Bn(
g,t,Ye);const a=g.isMapSchema()?g.getValueSchema():g,w={};for(let I=0;I<t;++I){const v=ns();w[v]=en(a)}return w}e(cn,"readMap");function Bn(g,t,a){const w=g.isUnionSchema(),
I=Wt(g),{memberSchemas:v,encodedKeys:H,memberNames:V}=I,Ae=H.length,lt={};let Tt,Bt,Ft=0,zt=!1,an=0;for(let sn=0;sn<t;++sn){const In=Zn(H,Ae,an);if(In>=0){an=In+
1,an>=Ae&&(an=0);const cs=en(v[In]);cs!=null&&(lt[V[In]]=cs)}else{const cs=ns(),Rn=en(A.of(15));cs==="__type"&&typeof Rn=="string"?zt=!0:(Tt=cs,Bt=Rn,++Ft)}}if(w){
let sn=!0;for(const In in lt)if(Ne(lt,In)){sn=!1;break}sn&&Ft===1&&(lt.$unknown=[Tt,Bt])}else if(zt){Ye=a;const sn=A.of(15);for(let In=0;In<t;++In){const cs=ns(),
Rn=en(sn);cs in lt||(lt[cs]=Rn)}}return lt}e(Bn,"readStruct");function Tn(g){const t=rs(),a=typeof t=="bigint"?Number(t):t;if(a===1){const v=A.of(15),H=en(v);return dt(
H)}if(a===2||a===3){const v=ms();let H=BigInt(0);for(let V=0;V<v.length;++V)H=H<<BigInt(8)|BigInt(v[V]);return a===3?-H-BigInt(1):H}if(a===4){const v=A.of(15),H=en(
v),[V,Ae]=H,lt=Ae<0?-1:1,Tt=BigInt(lt)*BigInt(Ae),Bt=String(Tt),Ft=Ae<0?"-":"";let zt;if(typeof V=="number"&&Math.abs(V)<=2**28){const sn=V,In="0".repeat(Math.abs(
sn)+1)+Bt;zt=sn===0?In:In.slice(0,In.length+sn)+"."+In.slice(sn),zt=zt.replace(/^0+/g,""),zt===""&&(zt="0"),zt[0]==="."&&(zt="0"+zt),zt=Ft+zt}else{const sn=BigInt(
V);if(Bt.length===1)zt=Ft+Bt+"e"+String(sn);else{const In=sn+BigInt(Bt.length-1);zt=Ft+Bt[0]+"."+Bt.slice(1)+"e"+String(In)}}return n(zt)}const w=A.of(15),I=en(
w);return{tag:ys(t),value:I}}e(Tn,"readTag");function ss(g,t){switch(t){case P:return as();case $:return Wn();case ie:return jn(g);case Ee:return fs(g);default:
throw new Error(`unexpected indefinite length for major ${t}.`)}}e(ss,"readIndefinite");function as(){Ye+=1;const g=[];let t=0;for(;Ye<$t;){if(Re[Ye]===255){Ye+=
1;const w=new Uint8Array(t);let I=0;for(let v=0;v<g.length;++v)w.set(g[v],I),I+=g[v].length;return J?Buffer.from(w.buffer,w.byteOffset,w.byteLength).toString("u\
tf-8"):Oe.decode(w)}const a=ms();g.push(a),t+=a.length}throw new Error("expected break marker.")}e(as,"readUtf8StringIndefinite");function Wn(){Ye+=1;const g=[];
let t=0;for(;Ye<$t;){if(Re[Ye]===255){Ye+=1;const w=new Uint8Array(t);let I=0;for(let v=0;v<g.length;++v)w.set(g[v],I),I+=g[v].length;return w}const a=ms();g.push(
a),t+=a.length}throw new Error("expected break marker.")}e(Wn,"readByteStringIndefinite");function jn(g){Ye+=1;const t=g.isListSchema()?g.getValueSchema():g,a=[];
for(;Ye<$t;){if(Re[Ye]===255)return Ye+=1,a;a.push(en(t))}throw new Error("expected break marker.")}e(jn,"readListIndefinite");function fs(g){if(Ye+=1,g.isStructSchema()){
const w=Wt(g),{memberSchemas:I,encodedKeys:v,memberNames:H}=w,V=v.length,Ae=g.isUnionSchema(),lt={};let Tt,Bt,Ft=0,zt=0;for(;Ye<$t;){if(Re[Ye]===255){if(Ye+=1,Ae){
let sn=!0;for(const In in lt)if(Ne(lt,In)){sn=!1;break}sn&&Ft===1&&(lt.$unknown=[Tt,Bt])}return lt}const an=Zn(v,V,zt);if(an>=0){zt=an+1,zt>=V&&(zt=0);const sn=en(
I[an]);sn!=null&&(lt[H[an]]=sn)}else{const sn=ns(),In=en(A.of(15));sn!=="__type"&&(Tt=sn,Bt=In,++Ft)}}throw new Error("expected break marker.")}const t=g.isMapSchema()?
g.getValueSchema():g,a={};for(;Ye<$t;){if(Re[Ye]===255)return Ye+=1,a;const w=ns();a[w]=en(t)}throw new Error("expected break marker.")}e(fs,"readMapIndefinite");
function Zn(g,t,a){const w=g[a];if(Ye+w.length<=$t&&En(Ye,w))return Ye+=w.length,a;for(let I=0;I<t;++I){if(I===a)continue;const v=g[I];if(Ye+v.length<=$t&&En(Ye,
v))return Ye+=v.length,I}return-1}e(Zn,"matchStructKey");function En(g,t){const a=t.length;if(Re[g]!==t[0])return!1;for(let w=1;w<a;++w)if(Re[g+w]!==t[w])return!1;
return!0}e(En,"bytesMatch");function rs(){const g=Re[Ye]&31;if(g<24)return Ye+=1,g;switch(g){case be:return $t-Ye<2&&Dt(1),Ye+=2,Re[Ye-1];case he:return $t-Ye<3&&
Dt(2),Ye+=3,ct.getUint16(Ye-2);case $e:return $t-Ye<5&&Dt(4),Ye+=5,ct.getUint32(Ye-4);case Fe:{$t-Ye<9&&Dt(8),Ye+=9;const t=ct.getUint32(Ye-8);return t<2097152?
t*4294967296+ct.getUint32(Ye-4):ct.getBigUint64(Ye-8)}default:throw new Error(`unexpected minor value ${g}.`)}}e(rs,"decodeArgument");function hs(){const g=rs();
return typeof g=="bigint"?Number(g):g}e(hs,"decodeCount");function wn(){const g=rs();return ys(g)}e(wn,"readUnsignedInt");function As(){const g=rs();return typeof g==
"bigint"?BigInt(-1)-g:-1-g}e(As,"readNegativeInt");function ms(){const g=hs();$t-Ye<g&&Dt(g);const t=Ye;return Ye+=g,Re.subarray(t,t+g)}e(ms,"readByteString");function ns(){
const g=hs();$t-Ye<g&&Dt(g);const t=Ye;return Ye+=g,g<24?Ls(t,g):ot?Re.toString("utf-8",t,t+g):Oe.decode(Re.subarray(t,t+g))}e(ns,"readUtf8String");function Ls(g,t){
let a=t;for(let H=0;H<t;++H)a=a*31+Re[g+H]|0;const w=a>>>0&on-1,I=Gt[w];if(I!==void 0&&I.length===t){let H=!0;for(let V=0;V<t;++V)if(I.charCodeAt(V)!==Re[g+V]){
H=!1;break}if(H)return gn[w]=qt,I}const v=ot?Re.toString("utf-8",g,g+t):Oe.decode(Re.subarray(g,g+t));return gn[w]!==qt&&(Gt[w]=v,gn[w]=qt),v}e(Ls,"decodeUtf8Ca\
ched");function xn(){const g=Ye,t=Re[g]&31;switch(t){case we:return Ye=g+1,!0;case ue:return Ye=g+1,!1;case it:return Ye=g+1,null;case le:return Ye=g+1,null;case he:
return $t-g<3&&Dt(2),Ye=g+3,_s(Re[g+1],Re[g+2]);case $e:return $t-g<5&&Dt(4),Ye=g+5,ct.getFloat32(g+1);case Fe:return $t-g<9&&Dt(8),Ye=g+9,ct.getFloat64(g+1);default:
throw new Error(`unexpected minor value ${t} for major 7.`)}}e(xn,"readSpecial");function _s(g,t){const a=g>>7,w=(g&124)>>2,I=(g&3)<<8|t,v=a===0?1:-1;return w===
0?I===0?0:v*(Math.pow(2,-14)*(I/1024)):w===31?I===0?v*(1/0):NaN:v*(Math.pow(2,w-15)*(1+I/1024))}e(_s,"bytesToFloat16");function ys(g){if(typeof g=="number")return g;
const t=Number(g);return Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER?t:g}e(ys,"castBigInt");function Dt(g){throw new Error(`CBOR: length ${g} greater\
 than remaining buffer length.`)}e(Dt,"overflow");function Yt(g,t){if(g.isTimestampSchema()){if(typeof t=="number")return dt(t);if(typeof t=="object"&&t!==null&&
t.tag===1&&"value"in t)return dt(t.value)}if(g.isBlobSchema()||typeof t>"u"||typeof t=="boolean"||typeof t=="number"||typeof t=="string"||typeof t=="bigint"||typeof t==
"symbol"||typeof t!="object"||t===null||"byteLength"in t||t instanceof Date||t instanceof Ve||g.isDocumentSchema())return t;if(g.isListSchema()){const w=g.getValueSchema(),
I=[];for(const v of t)I.push(Yt(w,v));return I}const a={};if(g.isMapSchema()){const w=g.getValueSchema();for(const I in t)Ne(t,I)&&(a[I]=Yt(w,t[I]))}else if(g.isStructSchema()){
const w=g.isUnionSchema();let I;if(w){I=new Set;for(const v in t)Ne(t,v)&&v!=="__type"&&I.add(v)}for(const[v,H]of g.structIterator())w&&I.delete(v),t[v]!=null&&
(a[v]=Yt(H,t[v]));if(w&&I?.size===1){let v=!0;for(const H in a)if(Ne(a,H)){v=!1;break}if(v){const H=I.values().next().value;a.$unknown=[H,t[H]]}}else if(typeof t.
__type=="string")for(const v in t)Ne(t,v)&&(v in a||(a[v]=t[v]))}return a}e(Yt,"transformObject");class On extends We{static{e(this,"CborCodec")}createSerializer(){
const t=new ln;return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new j;return t.setSerdeContext(this.serdeContext),t}}class Kn extends Se{static{
e(this,"SmithyRpcV2CborProtocol")}codec=new On;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){return"smithy.\
protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(t){t.body||(this.serializer.write(15,
{}),t.body=this.serializer.flush()),t.body instanceof Uint8Array&&(t.headers["content-length"]=String(t.body.byteLength))}async handleError(t,a,w,I,v){const H=mt(
w,I)??"Unknown",V=["*"],{defaultNamespace:Ae}=this.options;V.unshift(Ae);const[lt,Tt]=H.includes("#")?H.split("#"):[void 0,H];lt&&V.unshift(lt);const Bt={$metadata:v,
$fault:w.statusCode<500?"client":"server"},Ft=[this.compositeErrorRegistry];lt&&Ft.push(u.for(lt)),Ft.push(u.for(Ae));const[zt,an,sn]=this.resolveError(Tt,V,Ft);
if(sn==="native"||sn==="synthetic"){I.Message&&(I.message=I.Message);const tr=sn==="synthetic"?new an({name:Tt}):new Error(Tt);throw Object.assign(tr,Bt,I)}const In=A.
of(zt),cs=I.message??I.Message??"Unknown",Rn=new an({}),S={};for(const[tr,je]of In.structIterator())S[tr]=this.deserializer.readValue(je,I[tr]);throw Object.assign(
Rn,Bt,{$fault:In.getMergedTraits().error,message:cs},S)}getDefaultContentType(){return"application/cbor"}}class Un extends We{static{e(this,"CborShapeSerializer")}value;write(t,a){
this.value=this.serialize(t,a)}serialize(t,a){const w=A.of(t);if(a==null)return w.isIdempotencyToken()?L():a;if(w.isBlobSchema())return typeof a=="string"?(this.
serdeContext?.base64Decoder??Te)(a):a;if(w.isTimestampSchema())return Be(typeof a=="number"||typeof a=="bigint"?new Date(Number(a)/1e3|0):a);if(typeof a=="funct\
ion"||typeof a=="object"){const I=a;if(w.isListSchema()&&Array.isArray(I)){const H=!!w.getMergedTraits().sparse,V=[];let Ae=0;for(const lt of I){const Tt=this.serialize(
w.getValueSchema(),lt);(Tt!=null||H)&&(V[Ae++]=Tt)}return V}if(I instanceof Date)return Be(I);const v={};if(w.isMapSchema()){const H=!!w.getMergedTraits().sparse;
for(const V in I){if(!Ne(I,V))continue;const Ae=this.serialize(w.getValueSchema(),I[V]);(Ae!=null||H)&&(v[V]=Ae)}}else if(w.isStructSchema()){for(const[V,Ae]of w.
structIterator()){const lt=this.serialize(Ae,I[V]);lt!=null&&(v[V]=lt)}if(w.isUnionSchema()&&Array.isArray(I.$unknown)){const[V,Ae]=I.$unknown;v[V]=Ae}else if(typeof I.
__type=="string")for(const V in I)Ne(I,V)&&(V in v||(v[V]=this.serialize(15,I[V])))}else if(w.isDocumentSchema()){if(Array.isArray(I)){const H=[];let V=0;for(const Ae of I)
H[V++]=this.serialize(w.getValueSchema(),Ae);return H}for(const H in I)Ne(I,H)&&(v[H]=this.serialize(w.getValueSchema(),I[H]))}else if(w.isBigDecimalSchema())return I;
return v}return a}flush(){const t=ae.serialize(this.value);return this.value=void 0,t}}class gs extends We{static{e(this,"CborShapeDeserializer")}read(t,a){const w=ae.
deserialize(a);return this.readValue(t,w)}readValue(t,a){const w=A.of(t);if(w.isTimestampSchema()){if(typeof a=="number")return dt(a);if(typeof a=="object"&&a.tag===
1&&"value"in a)return dt(a.value)}if(w.isBlobSchema())return typeof a=="string"?(this.serdeContext?.base64Decoder??Te)(a):a;if(typeof a>"u"||typeof a=="boolean"||
typeof a=="number"||typeof a=="string"||typeof a=="bigint"||typeof a=="symbol")return a;if(typeof a=="object"){if(a===null)return null;if("byteLength"in a||a instanceof
Date||w.isDocumentSchema())return a;if(w.isListSchema()){const v=[],H=w.getValueSchema();for(const V of a){const Ae=this.readValue(H,V);v.push(Ae)}return v}const I={};
if(w.isMapSchema()){const v=w.getValueSchema();for(const H in a){if(!Ne(a,H))continue;const V=this.readValue(v,a[H]);I[H]=V}}else if(w.isStructSchema()){const v=w.
isUnionSchema();let H;if(v){H=new Set;for(const V in a)Ne(a,V)&&V!=="__type"&&H.add(V)}for(const[V,Ae]of w.structIterator())v&&H.delete(V),a[V]!=null&&(I[V]=this.
readValue(Ae,a[V]));if(v&&H?.size===1){let V=!0;for(const Ae in I)if(Ne(I,Ae)){V=!1;break}if(V){const Ae=H.values().next().value;I.$unknown=[Ae,a[Ae]]}}else if(typeof a.
__type=="string")for(const V in a)Ne(a,V)&&(V in I||(I[V]=a[V]))}else if(a instanceof Ve)return a;return I}else return a}}s.CborCodec=On,s.CborShapeDeserializer=
gs,s.CborShapeDeserializer2=j,s.CborShapeSerializer=Un,s.CborShapeSerializer2=ln,s.SmithyRpcV2CborProtocol=Kn,s.buildHttpRpcRequest=Qt,s.cbor=ae,s.checkCborResponse=
Et,s.dateToTag=Be,s.loadSmithyRpcV2CborErrorCode=mt,s.parseCborBody=Me,s.parseCborErrorBody=He,s.tag=Ce,s.tagSymbol=Ke}),99542:((mn,s,N)=>{const{createReadStream:n}=N(
73024),{Writable:Ve}=N(57075),{toUint8Array:et,concatBytes:L}=N(92430),{createHash:Te,createHmac:dt}=N(77598),Ne=N(38522);async function ze(De,E,h=1024*1024){const _=De.
size;let C=0;for(;C<_;){const D=De.slice(C,Math.min(_,C+h));E(new Uint8Array(await D.arrayBuffer())),C+=D.size}}e(ze,"blobReader");const at=e(async function(E,h){
const _=new E;return await ze(h,C=>{_.update(C)}),_.digest()},"blobHasher");class We extends Ve{static{e(this,"HashCalculator")}hash;constructor(E,h){super(h),this.
hash=E}_write(E,h,_){try{this.hash.update(et(E))}catch(C){return _(C)}_()}}const Se=e((De,E)=>new Promise((h,_)=>{if(!A(E)){_(new Error("Unable to calculate has\
h for non-file streams."));return}const C=n(E.path,{start:E.start,end:E.end}),D=new De,X=new We(D);C.pipe(X),C.on("error",Z=>{X.end(),_(Z)}),X.on("error",_),X.on(
"finish",function(){D.digest().then(h).catch(_)})}),"fileStreamHasher"),A=e(De=>typeof De.path=="string","isReadStream"),u=e((De,E)=>{if(E.readableFlowing!==null)
throw new Error("Unable to calculate hash for flowing readable stream");const h=new De,_=new We(h);return E.pipe(_),new Promise((C,D)=>{E.on("error",X=>{_.end(),
D(X)}),_.on("error",D),_.on("finish",()=>{h.digest().then(C).catch(D)})})},"readableStreamHasher");class c{static{e(this,"Md5Js")}digestLength=16;state=Uint32Array.
from(i);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(E){const h=et(E);let _=0,C=h.byteLength;for(this.bytesHashed+=C;C>0;)this.
writeBuffer.setUint8(this.bufferLength++,h[_++]),--C,this.bufferLength===64&&(Ee(this.state,this.writeBuffer),this.bufferLength=0)}async digest(){const E=Uint32Array.
from(this.state),h=new DataView(this.writeBuffer.buffer.slice(0));let _=this.bufferLength;const C=this.bytesHashed*8;if(h.setUint8(_++,128),this.bufferLength%64>=
56){for(let Z=_;Z<64;++Z)h.setUint8(Z,0);Ee(E,h),_=0}for(let Z=_;Z<56;++Z)h.setUint8(Z,0);h.setUint32(56,C>>>0,!0),h.setUint32(60,Math.floor(C/2**32),!0),Ee(E,h);
const D=new Uint8Array(16),X=new DataView(D.buffer);for(let Z=0;Z<4;++Z)X.setUint32(Z*4,E[Z],!0);return D}reset(){this.state.set(i),this.writeBuffer=new DataView(
new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}}const i=[1732584193,4023233417,2562383102,271733878],$=4294967295,P=Uint8Array.of(7,12,17,22,5,9,14,
20,4,11,16,23,6,10,15,21),ie=Array.from({length:64},(De,E)=>Math.abs(Math.sin(E+1))*2**32>>>0);function Ee(De,E){let h=De[0],_=De[1],C=De[2],D=De[3];for(let X=0;X<
64;++X){let Z,Ie;X<16?(Z=_&C|~_&D,Ie=X):X<32?(Z=D&_|C&~D,Ie=(5*X+1)%16):X<48?(Z=_^C^D,Ie=(3*X+5)%16):(Z=C^(_|~D),Ie=7*X%16);const Ze=E.getUint32(Ie*4,!0),Qe=D;D=
C,C=_;const Ot=P[(X>>4)*4+(X&3)],Ct=(h+Z&$)+(Ze+ie[X]&$)&$;_=_+((Ct<<Ot|Ct>>>32-Ot)>>>0)&$,h=Qe}De[0]=De[0]+h&$,De[1]=De[1]+_&$,De[2]=De[2]+C&$,De[3]=De[3]+D&$}
e(Ee,"compress");const xe=(()=>{try{return Te("md5"),!0}catch{return!1}})()?ue():c;function ue(){return class{static{e(this,"Md5Node")}digestLength=16;hash=Te("\
md5");update(E){this.hash.update(et(E))}async digest(){const E=this.hash.copy().digest();return new Uint8Array(E.buffer,E.byteOffset,E.byteLength)}reset(){this.
hash=Te("md5")}}}e(ue,"buildNativeClass$2");const we=new Uint32Array(256);for(let De=0;De<256;++De){let E=De;for(let h=0;h<8;++h)E=E&1?3988292384^E>>>1:E>>>1;we[De]=
E>>>0}const it=4294967295;class le{static{e(this,"Crc32Js")}digestLength=4;checksum=it;update(E){for(let h=0;h<E.length;++h)this.checksum=this.checksum>>>8^we[(this.
checksum^E[h])&255]}digestSync(){return(this.checksum^it)>>>0}async digest(){const E=this.digestSync(),h=new Uint8Array(4);return new DataView(h.buffer).setUint32(
0,E,!1),h}reset(){this.checksum=it}}const be=typeof Ne.crc32=="function"?Ne.crc32:void 0,he=be?$e(be):le;function $e(De){return class{static{e(this,"Crc32Node")}digestLength=4;value=0;update(h){
this.value=De(h,this.value)}digestSync(){return this.value>>>0}async digest(){const h=new Uint8Array(4);return new DataView(h.buffer).setUint32(0,this.digestSync(),
!1),h}reset(){this.value=0}}}e($e,"buildNativeClass$1");const Fe=64,ft=32,tt=2**53-1;class Ke{static{e(this,"Sha256Js")}digestLength=ft;state=Int32Array.from(Ce);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(E){if(E){const h=Ke.normalizeKey(E);this.inner=new Ke,this.outer=new Ke;const{inner:_,outer:C}=this,
D=new Uint8Array(Fe*2);for(let X=0;X<Fe;++X)D[X]=54^h[X],D[X+Fe]=92^h[X];_.update(D.subarray(0,Fe)),C.update(D.subarray(Fe))}}update(E){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(E);return}const h=et(E);let _=0,{byteLength:C}=h;if(this.bytesHashed+=C,this.bytesHashed*
8>tt)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;C>0;)this.buffer[this.bufferLength++]=h[_++],C--,this.bufferLength===Fe&&(this.hashBuffer(),this.
bufferLength=0)}async digest(){const{inner:E,outer:h}=this;if(E&&h){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=
!0;const _=E.digestSync();return h.update(_),h.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Ce),this.buffer=new Uint8Array(64),this.
bufferLength=0,this.bytesHashed=0}digestSync(){const E=this.state.slice(),h=this.buffer.slice();let _=this.bufferLength;const C=this.bytesHashed*8,D=new DataView(
h.buffer,h.byteOffset,h.byteLength);if(D.setUint8(_++,128),(_-1)%Fe>=Fe-8){for(let Z=_;Z<Fe;++Z)D.setUint8(Z,0);this.hashBufferWith(E,h),_=0}for(let Z=_;Z<Fe-8;++Z)
D.setUint8(Z,0);D.setUint32(Fe-8,Math.floor(C/4294967296),!1),D.setUint32(Fe-4,C,!1),this.hashBufferWith(E,h);const X=new Uint8Array(ft);for(let Z=0;Z<8;++Z)X[Z*
4]=E[Z]>>>24&255,X[Z*4+1]=E[Z]>>>16&255,X[Z*4+2]=E[Z]>>>8&255,X[Z*4+3]=E[Z]>>>0&255;return X}static normalizeKey(E){const h=et(E);if(h.byteLength>Fe){const _=new Ke;
_.update(h);const C=_.digestSync(),D=new Uint8Array(Fe);return D.set(C),D}if(h.byteLength<Fe){const _=new Uint8Array(Fe);return _.set(h),_}return h}hashBuffer(){
this.hashBufferWith(this.state,this.buffer)}hashBufferWith(E,h){const _=this.w??=new Int32Array(64);let C=E[0],D=E[1],X=E[2],Z=E[3],Ie=E[4],Ze=E[5],Qe=E[6],Ot=E[7];
for(let Ct=0;Ct<Fe;++Ct){if(Ct<16)_[Ct]=(h[Ct*4]&255)<<24|(h[Ct*4+1]&255)<<16|(h[Ct*4+2]&255)<<8|h[Ct*4+3]&255;else{let ke=_[Ct-2];const ye=(ke>>>17|ke<<15)^(ke>>>
19|ke<<13)^ke>>>10;ke=_[Ct-15];const Xe=(ke>>>7|ke<<25)^(ke>>>18|ke<<14)^ke>>>3;_[Ct]=(ye+_[Ct-7]|0)+(Xe+_[Ct-16]|0)}const kt=(((Ie>>>6|Ie<<26)^(Ie>>>11|Ie<<21)^
(Ie>>>25|Ie<<7))+(Ie&Ze^~Ie&Qe)|0)+(Ot+(x[Ct]+_[Ct]|0)|0)|0,At=((C>>>2|C<<30)^(C>>>13|C<<19)^(C>>>22|C<<10))+(C&D^C&X^D&X)|0;Ot=Qe,Qe=Ze,Ze=Ie,Ie=Z+kt|0,Z=X,X=D,
D=C,C=kt+At|0}E[0]+=C,E[1]+=D,E[2]+=X,E[3]+=Z,E[4]+=Ie,E[5]+=Ze,E[6]+=Qe,E[7]+=Ot}}const Ce=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]),x=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,
607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,
2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,
2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,
1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),se=(()=>{try{return Te("sha256"),!0}catch{return!1}})()?de():Ke;function de(){
return class{static{e(this,"Sha256Node")}digestLength=32;secret;hash;isHmac;finished=!1;constructor(E){this.secret=E,this.isHmac=!!E,this.hash=this.createHash()}update(E){
if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(E)}async digest(){let E;return this.isHmac?(this.finished=!0,
E=this.hash.digest()):E=this.hash.copy().digest(),new Uint8Array(E.buffer,E.byteOffset,E.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){
return this.secret?dt("sha256",M(this.secret)):Te("sha256")}}}e(de,"buildNativeClass");function M(De){return typeof De=="string"?De:ArrayBuffer.isView(De)?Buffer.
from(De.buffer,De.byteOffset,De.byteLength):Buffer.from(De)}e(M,"toBuffer");const{digest:z,sign:re,importKey:F}=globalThis?.crypto?.subtle??{},qe=typeof z=="fun\
ction"&&typeof re=="function"&&typeof F=="function"?globalThis.crypto.subtle:void 0,Je=8*1024*1024;class Pt{static{e(this,"Sha256WebCrypto")}digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(E){
E&&(this.secret=et(E))}update(E){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(E);return}
this.pending.push(E.slice()),this.pendingBytes+=E.byteLength,this.pendingBytes>=Je&&this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.
digest();if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const E=L(this.pending);if(qe){if(this.secret){this.finished=
!0;const C=await qe.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"},!1,["sign"]),D=await qe.sign("HMAC",C,E);return new Uint8Array(D)}const _=await qe.
digest("SHA-256",E);return new Uint8Array(_)}const h=new Ke(this.secret);return h.update(E),h.digest()}reset(){this.pending=[],this.pendingBytes=0,this.fallback=
void 0,this.finished=!1}switchToFallback(){const E=new Ke(this.secret);for(const h of this.pending)E.update(h);this.fallback=E,this.pending=[],this.pendingBytes=
0}}s.Crc32=he,s.Crc32Js=le,s.Crc32Node=he,s.Md5=xe,s.Md5Js=c,s.Md5Node=xe,s.Sha256=se,s.Sha256Js=Ke,s.Sha256Node=se,s.Sha256WebCrypto=Pt,s.blobHasher=at,s.blobReader=
ze,s.fileStreamHasher=Se,s.readableStreamHasher=u}),92658:((mn,s,N)=>{const{hasOwn:n}=N(34534),{getSmithyContext:Ve,normalizeProvider:et}=N(34534);s.getSmithyContext=
Ve,s.normalizeProvider=et;const{SMITHY_CONTEXT_KEY:L,AlgorithmId:Te}=N(90690);s.AlgorithmId=Te;const{NormalizedSchema:dt}=N(26890),Ne=e((f,m)=>{const B=[];if(f&&
B.push(f),m)for(const U of m)B.push(U);return B},"getAllAliases"),ze=e((f,m)=>`${f||"anonymous"}${m&&m.length>0?` (a.k.a. ${m.join(",")})`:""}`,"getMiddlewareNa\
meWithAliases"),at=e(()=>{let f=[],m=[],B=!1;const U=new Set,me=e(ne=>ne.sort((ge,Ue)=>We[Ue.step]-We[ge.step]||Se[Ue.priority||"normal"]-Se[ge.priority||"norma\
l"]),"sort"),pe=e(ne=>{let ge=!1;const Ue=e(k=>{const W=Ne(k.name,k.aliases);if(W.includes(ne)){ge=!0;for(const Y of W)U.delete(Y);return!1}return!0},"filterCb");
return f=f.filter(Ue),m=m.filter(Ue),ge},"removeByName"),te=e(ne=>{let ge=!1;const Ue=e(k=>{if(k.middleware===ne){ge=!0;for(const W of Ne(k.name,k.aliases))U.delete(
W);return!1}return!0},"filterCb");return f=f.filter(Ue),m=m.filter(Ue),ge},"removeByReference"),ve=e(ne=>(f.forEach(ge=>{ne.add(ge.middleware,{...ge})}),m.forEach(
ge=>{ne.addRelativeTo(ge.middleware,{...ge})}),ne.identifyOnResolve?.(G.identifyOnResolve()),ne),"cloneTo"),ce=e(ne=>{const ge=[];return ne.before.forEach(Ue=>{
Ue.before.length===0&&Ue.after.length===0?ge.push(Ue):ge.push(...ce(Ue))}),ge.push(ne),ne.after.reverse().forEach(Ue=>{Ue.before.length===0&&Ue.after.length===0?
ge.push(Ue):ge.push(...ce(Ue))}),ge},"expandRelativeMiddlewareList"),Q=e((ne=!1)=>{const ge=[],Ue=[],k={};return f.forEach(Y=>{const ae={...Y,before:[],after:[]};
for(const Me of Ne(ae.name,ae.aliases))k[Me]=ae;ge.push(ae)}),m.forEach(Y=>{const ae={...Y,before:[],after:[]};for(const Me of Ne(ae.name,ae.aliases))k[Me]=ae;Ue.
push(ae)}),Ue.forEach(Y=>{if(Y.toMiddleware){const ae=k[Y.toMiddleware];if(ae===void 0){if(ne)return;throw new Error(`${Y.toMiddleware} is not found when adding\
 ${ze(Y.name,Y.aliases)} middleware ${Y.relation} ${Y.toMiddleware}`)}Y.relation==="after"&&ae.after.push(Y),Y.relation==="before"&&ae.before.push(Y)}}),me(ge).
map(ce).reduce((Y,ae)=>(Y.push(...ae),Y),[])},"getMiddlewareList"),G={add:e((ne,ge={})=>{const{name:Ue,override:k,aliases:W}=ge,Y={step:"initialize",priority:"n\
ormal",middleware:ne,...ge},ae=Ne(Ue,W);if(ae.length>0){if(ae.some(Me=>U.has(Me))){if(!k)throw new Error(`Duplicate middleware name '${ze(Ue,W)}'`);for(const Me of ae){
const Be=f.findIndex(mt=>mt.name===Me||mt.aliases?.some(Et=>Et===Me));if(Be===-1)continue;const He=f[Be];if(He.step!==Y.step||Y.priority!==He.priority)throw new Error(
`"${ze(He.name,He.aliases)}" middleware with ${He.priority} priority in ${He.step} step cannot be overridden by "${ze(Ue,W)}" middleware with ${Y.priority} prio\
rity in ${Y.step} step.`);f.splice(Be,1)}}for(const Me of ae)U.add(Me)}f.push(Y)},"add"),addRelativeTo:e((ne,ge)=>{const{name:Ue,override:k,aliases:W}=ge,Y={middleware:ne,
...ge},ae=Ne(Ue,W);if(ae.length>0){if(ae.some(Me=>U.has(Me))){if(!k)throw new Error(`Duplicate middleware name '${ze(Ue,W)}'`);for(const Me of ae){const Be=m.findIndex(
mt=>mt.name===Me||mt.aliases?.some(Et=>Et===Me));if(Be===-1)continue;const He=m[Be];if(He.toMiddleware!==Y.toMiddleware||He.relation!==Y.relation)throw new Error(
`"${ze(He.name,He.aliases)}" middleware ${He.relation} "${He.toMiddleware}" middleware cannot be overridden by "${ze(Ue,W)}" middleware ${Y.relation} "${Y.toMiddleware}\
" middleware.`);m.splice(Be,1)}}for(const Me of ae)U.add(Me)}m.push(Y)},"addRelativeTo"),clone:e(()=>ve(at()),"clone"),use:e(ne=>{ne.applyToStack(G)},"use"),remove:e(
ne=>typeof ne=="string"?pe(ne):te(ne),"remove"),removeByTag:e(ne=>{let ge=!1;const Ue=e(k=>{const{tags:W,name:Y,aliases:ae}=k;if(W&&W.includes(ne)){const Me=Ne(
Y,ae);for(const Be of Me)U.delete(Be);return ge=!0,!1}return!0},"filterCb");return f=f.filter(Ue),m=m.filter(Ue),ge},"removeByTag"),concat:e(ne=>{const ge=ve(at());
return ge.use(ne),ge.identifyOnResolve(B||ge.identifyOnResolve()||(ne.identifyOnResolve?.()??!1)),ge},"concat"),applyToStack:ve,identify:e(()=>Q(!0).map(ne=>{const ge=ne.
step??ne.relation+" "+ne.toMiddleware;return ze(ne.name,ne.aliases)+" - "+ge}),"identify"),identifyOnResolve(ne){return typeof ne=="boolean"&&(B=ne),B},resolve:e(
(ne,ge)=>{for(const Ue of Q().map(k=>k.middleware).reverse())ne=Ue(ne,ge);return B&&console.log(G.identify()),ne},"resolve")};return G},"constructStack"),We={initialize:5,
serialize:4,build:3,finalizeRequest:2,deserialize:1},Se={high:3,normal:2,low:1},A=e(f=>()=>{throw new Error(f)},"invalidFunction"),u=e(f=>()=>Promise.reject(f),
"invalidProvider"),c=e(()=>{const f=new WeakSet;return(m,B)=>{if(typeof B=="object"&&B!==null){if(f.has(B))return"[Circular]";f.add(B)}return B}},"getCircularRe\
placer"),i=e(f=>new Promise(m=>setTimeout(m,f*1e3)),"sleep"),$={minDelay:2,maxDelay:120};var P;(function(f){f.ABORTED="ABORTED",f.FAILURE="FAILURE",f.SUCCESS="S\
UCCESS",f.RETRY="RETRY",f.TIMEOUT="TIMEOUT"})(P||(P={}));const ie=e(f=>{if(f.state===P.ABORTED){const m=new Error(`${JSON.stringify({...f,reason:"Request was ab\
orted"},c())}`);throw m.name="AbortError",m}else if(f.state===P.TIMEOUT){const m=new Error(`${JSON.stringify({...f,reason:"Waiter has timed out"},c())}`);throw m.
name="TimeoutError",m}else if(f.state!==P.SUCCESS)throw new Error(`${JSON.stringify(f,c())}`);return f},"checkExceptions"),Ee=e(async({minDelay:f,maxDelay:m,maxWaitTime:B,
abortController:U,client:me,abortSignal:pe},te,ve)=>{const ce={},[Q,G]=[f*1e3,m*1e3];let ne=0;const ge=Date.now()+B*1e3,Ue=Date.now()+6e4;let k=!1;for(;;){if(ne>
0){const ae=ue(Q,G,ne,ge);if(U?.signal?.aborted||pe?.aborted){const Me="AbortController signal aborted.";return ce[Me]|=0,ce[Me]+=1,{state:P.ABORTED,observedResponses:ce}}
if(Date.now()+ae>ge)return{state:P.TIMEOUT,observedResponses:ce};await i(ae/1e3)}const{state:W,reason:Y}=await ve(me,te);if(Y){const ae=xe(Y);ce[ae]|=0,ce[ae]+=
1}if(W!==P.RETRY)return{state:W,reason:Y,final:Y,observedResponses:ce};ne+=1,!k&&Date.now()>=Ue&&(Le(ce,me),k=!0)}},"runPolling"),Le=e((f={},m)=>{const B=Object.
keys(f);let U=0;for(const te of B){const ve=f[te]|0;te.startsWith("403:")&&(U+=ve)}const me=m?.config?.logger,pe=typeof me?.warn=="function"&&!me.constructor?.name?.
includes?.("NoOpLogger")?me:console;(U>=3||B[B.length-1]?.startsWith("403:"))&&pe.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter pol\
ling.")},"checkWarn403"),xe=e(f=>{const m=f?.$response?.statusCode??f?.$metadata?.httpStatusCode;return f?.$responseBodyText?`${m?m+": ":""}Deserialization erro\
r for body: ${f.$responseBodyText}`:m?f?.$response||f?.message?`${m??"Unknown"}: ${f?.message}`:`${m}: OK`:String(f?.message??JSON.stringify(f,c())??"Unknown")},
"createMessageFromResponse"),ue=e((f,m,B,U)=>{const me=Math.log(m/f)/Math.log(2)+1;if(B>me)return m;const pe=f*2**(B-1),te=Math.min(pe,m),ve=we(f,te);if(Date.now()+
ve>U){const ce=U-Date.now();return Math.max(0,ce-500)}return ve},"exponentialBackoffWithJitter"),we=e((f,m)=>f+Math.random()*(m-f),"randomInRange"),it=e(f=>{if(f.
maxWaitTime<=0)throw new Error("WaiterConfiguration.maxWaitTime must be greater than 0");if(f.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be \
greater than 0");if(f.maxDelay<=0)throw new Error("WaiterConfiguration.maxDelay must be greater than 0");if(f.maxWaitTime<=f.minDelay)throw new Error(`WaiterCon\
figuration.maxWaitTime [${f.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${f.minDelay}] for this waiter`);if(f.maxDelay<f.minDelay)throw new Error(
`WaiterConfiguration.maxDelay [${f.maxDelay}] must be greater than WaiterConfiguration.minDelay [${f.minDelay}] for this waiter`)},"validateWaiterOptions"),le=e(
f=>{let m;const B=new Promise(U=>{m=e(()=>U({state:P.ABORTED}),"onAbort"),typeof f.addEventListener=="function"?f.addEventListener("abort",m):f.onabort=m});return{
clearListener(){typeof f.removeEventListener=="function"&&f.removeEventListener("abort",m)},aborted:B}},"abortTimeout"),be=e(async(f,m,B)=>{const U={...$,...f};
it(U);const me=[Ee(U,m,B)],pe=[];if(f.abortSignal){const{aborted:te,clearListener:ve}=le(f.abortSignal);pe.push(ve),me.push(te)}if(f.abortController?.signal){const{
aborted:te,clearListener:ve}=le(f.abortController.signal);pe.push(ve),me.push(te)}return Promise.race(me).then(te=>{for(const ve of pe)ve();return te})},"create\
Waiter");class he{static{e(this,"Client")}config;middlewareStack=at();initConfig;handlers;constructor(m){this.config=m;const{protocol:B,protocolSettings:U}=m;U&&
typeof B=="function"&&(m.protocol=new B(U))}send(m,B,U){const me=typeof B!="function"?B:void 0,pe=typeof B=="function"?B:U,te=me===void 0&&this.config.cacheMiddleware===
!0;let ve;if(te){this.handlers||(this.handlers=new WeakMap);const ce=this.handlers;ce.has(m.constructor)?ve=ce.get(m.constructor):(ve=m.resolveMiddleware(this.middlewareStack,
this.config,me),ce.set(m.constructor,ve))}else delete this.handlers,ve=m.resolveMiddleware(this.middlewareStack,this.config,me);if(pe)ve(m).then(ce=>pe(null,ce.
output),ce=>pe(ce)).catch(()=>{});else return ve(m).then(ce=>ce.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}const $e="***Se\
nsitiveInformation***";function Fe(f,m){if(m==null)return m;const B=dt.of(f);if(B.getMergedTraits().sensitive)return $e;if(B.isListSchema()){const U=B.getValueSchema();
if(U.getMergedTraits().sensitive)return $e;if(Array.isArray(m))return m.map(me=>Fe(U,me))}else if(B.isMapSchema()){const U=B.getValueSchema();if(B.getKeySchema().
getMergedTraits().sensitive||U.getMergedTraits().sensitive)return $e;if(typeof m=="object")return Object.fromEntries(Object.entries(m).map(([me,pe])=>[me,Fe(U,pe)]))}else if(B.
isStructSchema()&&typeof m=="object"){const U=m,me={};for(const[pe,te]of B.structIterator())U[pe]!=null&&(me[pe]=Fe(te,U[pe]));return me}return m}e(Fe,"schemaLo\
gFilter");const ft=Symbol.for("@smithy/op-event-stream");class tt{static{e(this,"Command")}middlewareStack=at();schema;static classBuilder(){return new Ke}resolveMiddlewareWithContext(m,B,U,{
middlewareFn:me,clientName:pe,commandName:te,inputFilterSensitiveLog:ve,outputFilterSensitiveLog:ce,smithyContext:Q,additionalContext:G,CommandCtor:ne}){for(const mt of me.
bind(this)(ne,m,B,U))this.middlewareStack.use(mt);const ge=m.concat(this.middlewareStack),{logger:Ue}=B,k=G[L],W={logger:Ue,clientName:pe,commandName:te,inputFilterSensitiveLog:ve,
outputFilterSensitiveLog:ce,...G,[L]:{...k,commandInstance:this,...Q,...U?.metricsRecorder===void 0?{}:{metricsRecorder:U.metricsRecorder},...U?.abortSignal===void 0?
{}:{abortSignal:U.abortSignal}}},{requestHandler:Y}=B;let ae=U??{};ae.metricsRecorder&&(ae={...ae},delete ae.metricsRecorder);let Me;const Be=this.schema,He=Be?.[ft];
if(He!==void 0)Me=He;else if(Be&&Array.isArray(Be)&&Be[0]===9){const[,,,,mt,Et]=Be;Me=Be[ft]=!!(dt.of(mt).getEventStreamMember()||dt.of(Et).getEventStreamMember())}
return Me&&(ae={isEventStream:Me,...ae}),ge.resolve(mt=>Y.handle(mt.request,ae),W)}}class Ke{static{e(this,"ClassBuilder")}_init=e(()=>{},"_init");_ep={};_middlewareFn=e(
()=>[],"_middlewareFn");_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(m){
this._init=m}ep(m){return this._ep=m,this}m(m){return this._middlewareFn=m,this}s(m,B,U={}){return this._smithyContext={service:m,operation:B,...U},this}c(m={}){
return this._additionalContext=m,this}n(m,B){return this._clientName=m,this._commandName=B,this}f(m=U=>U,B=U=>U){return this._inputFilterSensitiveLog=m,this._outputFilterSensitiveLog=
B,this}ser(m){return this._serializer=m,this}de(m){return this._deserializer=m,this}sc(m){return this._operationSchema=m,this._smithyContext.operationSchema=m,this}build(){
const m=this;let B;return B=class extends tt{static{e(this,"CommandRef")}input;static getEndpointParameterInstructions(){return m._ep}constructor(...[U]){super(),
this.input=U??{},m._init(this),this.schema=m._operationSchema}resolveMiddleware(U,me,pe){const te=m._operationSchema,ve=te?.[4]??te?.input,ce=te?.[5]??te?.output;
return this.resolveMiddlewareWithContext(U,me,pe,{CommandCtor:B,middlewareFn:m._middlewareFn,clientName:m._clientName,commandName:m._commandName,inputFilterSensitiveLog:m.
_inputFilterSensitiveLog??(te?Fe.bind(null,ve):Q=>Q),outputFilterSensitiveLog:m._outputFilterSensitiveLog??(te?Fe.bind(null,ce):Q=>Q),smithyContext:m._smithyContext,
additionalContext:m._additionalContext})}serialize=m._serializer;deserialize=m._deserializer}}}const Ce="***SensitiveInformation***",x=e((f,m,B)=>{for(const[pe,
te]of Object.entries(f)){const ve=e(async function(Q,G,ne){const ge=new te(Q);if(typeof G=="function")this.send(ge,G);else if(typeof ne=="function"){if(typeof G!=
"object")throw new Error(`Expected http options but got ${typeof G}`);this.send(ge,G||{},ne)}else return this.send(ge,G)},"methodImpl"),ce=(pe[0].toLowerCase()+
pe.slice(1)).replace(/Command$/,"");m.prototype[ce]=ve}const{paginators:U={},waiters:me={}}=B??{};for(const[pe,te]of Object.entries(U))m.prototype[pe]===void 0&&
(m.prototype[pe]=function(ve={},ce,...Q){return te({...ce,client:this},ve,...Q)});for(const[pe,te]of Object.entries(me))m.prototype[pe]===void 0&&(m.prototype[pe]=
async function(ve={},ce,...Q){let G=ce;return typeof ce=="number"&&(G={maxWaitTime:ce}),te({...G,client:this},ve,...Q)})},"createAggregatedClient");class q extends Error{static{
e(this,"ServiceException")}static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(m){super(
m.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=m.name,this.$fault=m.$fault,this.$metadata=m.$metadata}static isInstance(m){
if(!m)return!1;const B=m;return q.prototype.isPrototypeOf(B)||!!B.$fault&&!!B.$metadata&&(B.$fault==="client"||B.$fault==="server")}static[Symbol.hasInstance](m){
if(!m)return!1;const B=m;if(this===q)return q.isInstance(m);if(q.isInstance(m)){if(this.prototype.isPrototypeOf(m))return!0;const U=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0;let me=!1;if(U){let te=Object.getPrototypeOf(B);for(;te&&te!==Object.prototype;){const ve=te.constructor,ce=ve!==q&&Object.
prototype.hasOwnProperty.call(ve,"shapeId")?ve?.shapeId:void 0;if(ce&&(me=!0,ce===U))return!0;te=Object.getPrototypeOf(te)}}if(U&&me)return!1;const pe=this.name;
if(pe&&pe.length>=6){if(B.name===pe)return!0;let te=Object.getPrototypeOf(B);for(;te&&te!==Object.prototype;){const ve=te.constructor?.name;if(ve&&ve!=="Error"&&
ve===pe)return!0;te=Object.getPrototypeOf(te)}}}return!1}}const se=e((f,m={})=>{Object.entries(m).filter(([,U])=>U!==void 0).forEach(([U,me])=>{(f[U]==null||f[U]===
"")&&(f[U]=me)});const B=f.message||f.Message||"UnknownError";return f.message=B,delete f.Message,f},"decorateServiceException"),de=e(({output:f,parsedBody:m,exceptionCtor:B,
errorCode:U})=>{const me=z(f),pe=me.httpStatusCode?me.httpStatusCode+"":void 0,te=new B({name:m?.code||m?.Code||U||pe||"UnknownError",$fault:"client",$metadata:me});
throw se(te,m)},"throwDefaultError"),M=e(f=>({output:m,parsedBody:B,errorCode:U})=>{de({output:m,parsedBody:B,exceptionCtor:f,errorCode:U})},"withBaseException"),
z=e(f=>({httpStatusCode:f.statusCode,requestId:f.headers["x-amzn-requestid"]??f.headers["x-amzn-request-id"]??f.headers["x-amz-request-id"],extendedRequestId:f.
headers["x-amz-id-2"],cfId:f.headers["x-amz-cf-id"]}),"deserializeMetadata"),re=e(f=>{switch(f){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"\
in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"\
standard",connectionTimeout:3e4};default:return{}}},"loadConfigsForDefaultMode");let F=!1;const qe=e(f=>{f&&!F&&parseInt(f.substring(1,f.indexOf(".")))<16&&(F=!0)},
"emitWarningIfUnsupportedVersion"),Je=Object.values(Te),Pt=e(f=>{const m=[];for(const B in Te){if(!n(Te,B))continue;const U=Te[B];f[U]!==void 0&&m.push({algorithmId:e(
()=>U,"algorithmId"),checksumConstructor:e(()=>f[U],"checksumConstructor")})}for(const[B,U]of Object.entries(f.checksumAlgorithms??{}))m.push({algorithmId:e(()=>B,
"algorithmId"),checksumConstructor:e(()=>U,"checksumConstructor")});return{addChecksumAlgorithm(B){f.checksumAlgorithms=f.checksumAlgorithms??{};const U=B.algorithmId(),
me=B.checksumConstructor();Je.includes(U)?f.checksumAlgorithms[U.toUpperCase()]=me:f.checksumAlgorithms[U]=me,m.push(B)},checksumAlgorithms(){return m}}},"getCh\
ecksumConfiguration"),De=e(f=>{const m={};return f.checksumAlgorithms().forEach(B=>{const U=B.algorithmId();Je.includes(U)&&(m[U]=B.checksumConstructor())}),m},
"resolveChecksumRuntimeConfig"),E=e(f=>({setRetryStrategy(m){f.retryStrategy=m},retryStrategy(){return f.retryStrategy}}),"getRetryConfiguration"),h=e(f=>{const m={};
return m.retryStrategy=f.retryStrategy(),m},"resolveRetryRuntimeConfig"),_=e(f=>Object.assign(Pt(f),E(f)),"getDefaultExtensionConfiguration"),C=_,D=e(f=>Object.
assign(De(f),h(f)),"resolveDefaultRuntimeConfig"),X=e(f=>Array.isArray(f)?f:[f],"getArrayIfSingleItem"),Z=e(f=>{const m="#text";for(const B in f)n(f,B)&&(f[B][m]!==
void 0?f[B]=f[B][m]:typeof f[B]=="object"&&f[B]!==null&&(f[B]=Z(f[B])));return f},"getValueFromTextNode"),Ie=e(f=>f!=null,"isSerializableHeaderValue");class Ze{static{
e(this,"NoOpLogger")}trace(){}debug(){}info(){}warn(){}error(){}}function Qe(f,m,B){let U,me,pe;if(typeof m>"u"&&typeof B>"u")U={},pe=f;else{if(U=f,typeof m=="f\
unction")return me=m,pe=B,kt(U,me,pe);pe=m}for(const te in pe)if(n(pe,te)){if(!Array.isArray(pe[te])){U[te]=pe[te];continue}At(U,null,pe,te)}return U}e(Qe,"map");
const Ot=e(f=>{const m={};for(const[B,U]of Object.entries(f||{}))m[B]=[,U];return m},"convertMap"),Ct=e((f,m)=>{const B={};for(const U in m)n(m,U)&&At(B,f,m,U);
return B},"take"),kt=e((f,m,B)=>Qe(f,Object.entries(B).reduce((U,[me,pe])=>(Array.isArray(pe)?U[me]=pe:typeof pe=="function"?U[me]=[m,pe()]:U[me]=[m,pe],U),{})),
"mapWithFilter"),At=e((f,m,B,U)=>{if(m!==null){let te=B[U];typeof te=="function"&&(te=[,te]);const[ve=ke,ce=ye,Q=U]=te;(typeof ve=="function"&&ve(m[Q])||typeof ve!=
"function"&&ve)&&(f[U]=ce(m[Q]));return}let[me,pe]=B[U];if(typeof pe=="function"){let te;const ve=me===void 0&&(te=pe())!=null,ce=typeof me=="function"&&!!me(void 0)||
typeof me!="function"&&!!me;ve?f[U]=te:ce&&(f[U]=pe())}else{const te=me===void 0&&pe!=null,ve=typeof me=="function"&&!!me(pe)||typeof me!="function"&&!!me;(te||
ve)&&(f[U]=pe)}},"applyInstruction"),ke=e(f=>f!=null,"nonNullish"),ye=e(f=>f,"pass"),Xe=e(f=>{if(f!==f)return"NaN";switch(f){case 1/0:return"Infinity";case-1/0:
return"-Infinity";default:return f}},"serializeFloat"),oe=e(f=>f.toISOString().replace(".000Z","Z"),"serializeDateTime"),b=e(f=>{if(f==null)return{};if(Array.isArray(
f))return f.filter(m=>m!=null).map(b);if(typeof f=="object"){const m={};for(const B in f)n(f,B)&&f[B]!=null&&(m[B]=b(f[B]));return m}return f},"_json");function T(f,m,B,U){
return e(function(pe,te,ve,ce,Q={}){const G=Object.assign({},f,pe);return tt.classBuilder().ep(G).m(function(ne,ge,Ue,k){const W=te.call(this,ne,ge,Ue,k);return W.
unshift(U(Ue,ne.getEndpointParameterInstructions())),W}).s(m,ve,Q).n(B,ve.charAt(0).toUpperCase()+ve.slice(1)+"Command").sc(ce).build()},"makeCommand")}e(T,"mak\
eBuilder"),s.Client=he,s.Command=tt,s.NoOpLogger=Ze,s.SENSITIVE_STRING=Ce,s.ServiceException=q,s.WaiterState=P,s._json=b,s.checkExceptions=ie,s.constructStack=at,
s.convertMap=Ot,s.createAggregatedClient=x,s.createWaiter=be,s.decorateServiceException=se,s.emitWarningIfUnsupportedVersion=qe,s.getArrayIfSingleItem=X,s.getChecksumConfiguration=
Pt,s.getDefaultClientConfiguration=C,s.getDefaultExtensionConfiguration=_,s.getRetryConfiguration=E,s.getValueFromTextNode=Z,s.invalidFunction=A,s.invalidProvider=
u,s.isSerializableHeaderValue=Ie,s.loadConfigsForDefaultMode=re,s.makeBuilder=T,s.map=Qe,s.resolveChecksumRuntimeConfig=De,s.resolveDefaultRuntimeConfig=D,s.resolveRetryRuntimeConfig=
h,s.schemaLogFilter=Fe,s.serializeDateTime=oe,s.serializeFloat=Xe,s.take=Ct,s.throwDefaultError=de,s.waiterServiceDefaults=$,s.withBaseException=M}),47291:((mn,s,N)=>{
const{homedir:n}=N(48161),{sep:Ve,join:et}=N(76760),{createHash:L}=N(77598),{readFile:Te}=N(51455),{IniSectionType:dt}=N(90690),{normalizeProvider:Ne}=N(92658),
{isValidHostLabel:ze}=N(34534);class at extends Error{static{e(this,"ProviderError")}name="ProviderError";tryNextLink;constructor(Pe,Ge=!0){let _t,Lt=!0;typeof Ge==
"boolean"?(_t=void 0,Lt=Ge):Ge!=null&&typeof Ge=="object"&&(_t=Ge.logger,Lt=Ge.tryNextLink??!0),super(Pe),this.tryNextLink=Lt,Object.setPrototypeOf(this,at.prototype),
_t?.debug?.(`@smithy/property-provider ${Lt?"->":"(!)"} ${Pe}`)}static from(Pe,Ge=!0){return Object.assign(new this(Pe.message,Ge),Pe)}}class We extends at{static{
e(this,"CredentialsProviderError")}name="CredentialsProviderError";constructor(Pe,Ge=!0){super(Pe,Ge),Object.setPrototypeOf(this,We.prototype)}}class Se extends at{static{
e(this,"TokenProviderError")}name="TokenProviderError";constructor(Pe,Ge=!0){super(Pe,Ge),Object.setPrototypeOf(this,Se.prototype)}}const A=e((...ee)=>async()=>{
if(ee.length===0)throw new at("No providers in chain");let Pe;for(const Ge of ee)try{return await Ge()}catch(_t){if(Pe=_t,_t?.tryNextLink)continue;throw _t}throw Pe},
"chain"),u=e(ee=>()=>Promise.resolve(ee),"fromValue"),c=e((ee,Pe,Ge)=>{let _t,Lt,gt,Ht=!1;const Jt=e(async()=>{Lt||(Lt=ee());try{_t=await Lt,gt=!0,Ht=!1}finally{
Lt=void 0}return _t},"coalesceProvider");return Pe===void 0?async jt=>((!gt||jt?.forceRefresh)&&(_t=await Jt()),_t):async jt=>((!gt||jt?.forceRefresh)&&(_t=await Jt()),
Ht?_t:Ge&&!Ge(_t)?(Ht=!0,_t):(Pe(_t)&&await Jt(),_t))},"memoize"),i=e((ee,Pe,Ge)=>{if(Pe in ee){if(ee[Pe]==="true")return!0;if(ee[Pe]==="false")return!1;throw new Error(
`Cannot load ${Ge} "${Pe}". Expected "true" or "false", got ${ee[Pe]}.`)}},"booleanSelector"),$=e((ee,Pe,Ge)=>{if(!(Pe in ee))return;const _t=parseInt(ee[Pe],10);
if(Number.isNaN(_t))throw new TypeError(`Cannot load ${Ge} '${Pe}'. Expected number, got '${ee[Pe]}'.`);return _t},"numberSelector");var P;(function(ee){ee.ENV=
"env",ee.CONFIG="shared config entry"})(P||(P={}));const ie={},Ee=e(()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT","getHomeDirCacheKey"),Le=e(()=>{
const{HOME:ee,USERPROFILE:Pe,HOMEPATH:Ge,HOMEDRIVE:_t=`C:${Ve}`}=process.env;if(ee)return ee;if(Pe)return Pe;if(Ge)return`${_t}${Ge}`;const Lt=Ee();return ie[Lt]||
(ie[Lt]=n()),ie[Lt]},"getHomeDir"),xe="AWS_PROFILE",ue="default",we=e(ee=>ee.profile||process.env[xe]||ue,"getProfileName"),it=e(ee=>{const Ge=L("sha1").update(
ee).digest("hex");return et(Le(),".aws","sso","cache",`${Ge}.json`)},"getSSOTokenFilepath"),le={},be=e(async ee=>{if(le[ee])return le[ee];const Pe=it(ee),Ge=await Te(
Pe,"utf8");return JSON.parse(Ge)},"getSSOTokenFromFile"),he=".",$e=e(ee=>Object.entries(ee).filter(([Pe])=>{const Ge=Pe.indexOf(he);return Ge===-1?!1:Object.values(
dt).includes(Pe.substring(0,Ge))}).reduce((Pe,[Ge,_t])=>{const Lt=Ge.indexOf(he),gt=Ge.substring(0,Lt)===dt.PROFILE?Ge.substring(Lt+1):Ge;return Pe[gt]=_t,Pe},{
...ee.default&&{default:ee.default}}),"getConfigData"),Fe="AWS_CONFIG_FILE",ft=e(()=>process.env[Fe]||et(Le(),".aws","config"),"getConfigFilepath"),tt="AWS_SHAR\
ED_CREDENTIALS_FILE",Ke=e(()=>process.env[tt]||et(Le(),".aws","credentials"),"getCredentialsFilepath"),Ce=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,x=["__proto__","\
profile __proto__"],q=e(ee=>{const Pe={};let Ge,_t;for(const Lt of ee.split(/\r?\n/)){const gt=Lt.split(/(^|\s)[;#]/)[0].trim();if(gt[0]==="["&&gt[gt.length-1]===
"]"){Ge=void 0,_t=void 0;const Jt=gt.substring(1,gt.length-1),jt=Ce.exec(Jt);if(jt){const[,Kt,,Zt]=jt;Object.values(dt).includes(Kt)&&(Ge=[Kt,Zt].join(he))}else
Ge=Jt;if(x.includes(Jt))throw new Error(`Found invalid profile name "${Jt}"`)}else if(Ge){const Jt=gt.indexOf("=");if(![0,-1].includes(Jt)){const[jt,Kt]=[gt.substring(
0,Jt).trim(),gt.substring(Jt+1).trim()];if(Kt==="")_t=jt;else{_t&&Lt.trimStart()===Lt&&(_t=void 0),Pe[Ge]=Pe[Ge]||{};const Zt=_t?[_t,jt].join(he):jt;Pe[Ge][Zt]=
Kt}}}}return Pe},"parseIni"),se={},de={},M=e((ee,Pe)=>de[ee]!==void 0?de[ee]:((!se[ee]||Pe?.ignoreCache)&&(se[ee]=Te(ee,"utf8")),se[ee]),"readFile"),z=e(()=>({}),
"swallowError$1"),re=e(async(ee={})=>{const{filepath:Pe=Ke(),configFilepath:Ge=ft()}=ee,_t=Le(),Lt="~/";let gt=Pe;Pe.startsWith(Lt)&&(gt=et(_t,Pe.slice(2)));let Ht=Ge;
Ge.startsWith(Lt)&&(Ht=et(_t,Ge.slice(2)));const Jt=await Promise.all([M(Ht,{ignoreCache:ee.ignoreCache}).then(q).then($e).catch(z),M(gt,{ignoreCache:ee.ignoreCache}).
then(q).catch(z)]);return{configFile:Jt[0],credentialsFile:Jt[1]}},"loadSharedConfigFiles"),F=e(ee=>Object.entries(ee).filter(([Pe])=>Pe.startsWith(dt.SSO_SESSION+
he)).reduce((Pe,[Ge,_t])=>({...Pe,[Ge.substring(Ge.indexOf(he)+1)]:_t}),{}),"getSsoSessionData"),qe=e(()=>({}),"swallowError"),Je=e(async(ee={})=>M(ee.configFilepath??
ft()).then(q).then(F).catch(qe),"loadSsoSessionData"),Pt=e((...ee)=>{const Pe={};for(const Ge of ee)for(const[_t,Lt]of Object.entries(Ge))Pe[_t]!==void 0?Object.
assign(Pe[_t],Lt):Pe[_t]=Lt;return Pe},"mergeConfigFiles"),De=e(async ee=>{const Pe=await re(ee);return Pt(Pe.configFile,Pe.credentialsFile)},"parseKnownFiles"),
E={getFileRecord(){return de},interceptFile(ee,Pe){de[ee]=Promise.resolve(Pe)},getTokenRecord(){return le},interceptToken(ee,Pe){le[ee]=Pe}};function h(ee){try{
const Pe=new Set(Array.from(ee.match(/([A-Z_]){3,}/g)??[]));return Pe.delete("CONFIG"),Pe.delete("CONFIG_PREFIX_SEPARATOR"),Pe.delete("ENV"),[...Pe].join(", ")}catch{
return ee}}e(h,"getSelectorName");const _=e((ee,Pe)=>async()=>{try{const Ge=ee(process.env,Pe);if(Ge===void 0)throw new Error;return Ge}catch(Ge){throw new We(Ge.
message||`Not found in ENV: ${h(ee.toString())}`,{logger:Pe?.logger})}},"fromEnv"),C=e((ee,{preferredFile:Pe="config",...Ge}={})=>async()=>{const _t=we(Ge),{configFile:Lt,
credentialsFile:gt}=await re(Ge),Ht=gt[_t]||{},Jt=Lt[_t]||{},jt=Pe==="config"?{...Ht,...Jt}:{...Jt,...Ht};try{const Zt=ee(jt,Pe==="config"?Lt:gt);if(Zt===void 0)
throw new Error;return Zt}catch(Kt){throw new We(Kt.message||`Not found in config files w/ profile [${_t}]: ${h(ee.toString())}`,{logger:Ge.logger})}},"fromShar\
edConfigFiles"),D=e(ee=>typeof ee=="function","isFunction"),X=e(ee=>D(ee)?async()=>await ee():u(ee),"fromStatic"),Z=e(({environmentVariableSelector:ee,configFileSelector:Pe,
default:Ge},_t={})=>{const{signingName:Lt,logger:gt}=_t;return c(A(_(ee,{signingName:Lt,logger:gt}),C(Pe,_t),X(Ge)))},"loadConfig"),Ie="AWS_USE_DUALSTACK_ENDPOI\
NT",Ze="use_dualstack_endpoint",Qe=!1,Ot={environmentVariableSelector:e(ee=>i(ee,Ie,P.ENV),"environmentVariableSelector"),configFileSelector:e(ee=>i(ee,Ze,P.CONFIG),
"configFileSelector"),default:!1},Ct={environmentVariableSelector:e(ee=>i(ee,Ie,P.ENV),"environmentVariableSelector"),configFileSelector:e(ee=>i(ee,Ze,P.CONFIG),
"configFileSelector"),default:void 0},kt="AWS_USE_FIPS_ENDPOINT",At="use_fips_endpoint",ke=!1,ye={environmentVariableSelector:e(ee=>i(ee,kt,P.ENV),"environmentV\
ariableSelector"),configFileSelector:e(ee=>i(ee,At,P.CONFIG),"configFileSelector"),default:!1},Xe={environmentVariableSelector:e(ee=>i(ee,kt,P.ENV),"environment\
VariableSelector"),configFileSelector:e(ee=>i(ee,At,P.CONFIG),"configFileSelector"),default:void 0},oe=e(ee=>{const{tls:Pe,endpoint:Ge,urlParser:_t,useDualstackEndpoint:Lt}=ee;
return Object.assign(ee,{tls:Pe??!0,endpoint:Ne(typeof Ge=="string"?_t(Ge):Ge),isCustomEndpoint:!0,useDualstackEndpoint:Ne(Lt??!1)})},"resolveCustomEndpointsCon\
fig"),b=e(async ee=>{const{tls:Pe=!0}=ee,Ge=await ee.region();if(!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(Ge))throw new Error(
"Invalid region in client config");const Lt=await ee.useDualstackEndpoint(),gt=await ee.useFipsEndpoint(),{hostname:Ht}=await ee.regionInfoProvider(Ge,{useDualstackEndpoint:Lt,
useFipsEndpoint:gt})??{};if(!Ht)throw new Error("Cannot resolve hostname from client config");return ee.urlParser(`${Pe?"https:":"http:"}//${Ht}`)},"getEndpoint\
FromRegion"),T=e(ee=>{const Pe=Ne(ee.useDualstackEndpoint??!1),{endpoint:Ge,useFipsEndpoint:_t,urlParser:Lt,tls:gt}=ee;return Object.assign(ee,{tls:gt??!0,endpoint:Ge?
Ne(typeof Ge=="string"?Lt(Ge):Ge):()=>b({...ee,useDualstackEndpoint:Pe,useFipsEndpoint:_t}),isCustomEndpoint:!!Ge,useDualstackEndpoint:Pe})},"resolveEndpointsCo\
nfig"),f="AWS_EXECUTION_ENV",m="AWS_REGION",B="AWS_DEFAULT_REGION",U="AWS_EC2_METADATA_DISABLED",me=["in-region","cross-region","mobile","standard","legacy"],pe="\
/latest/meta-data/placement/region",te="/latest/api/token",ve="x-aws-ec2-metadata-token",ce="x-aws-ec2-metadata-token-ttl-seconds",Q=1e3,G=6e4;let ne=0;const ge=e(
async()=>{if(!process.env[U]&&!(Date.now()<ne))try{const ee=k(),Pe=(await W({...ee,path:te,method:"PUT",headers:{[ce]:"21600"}})).toString();return(await W({...ee,
path:pe,method:"GET",headers:{[ve]:Pe}})).toString().trim()||Ue()}catch{return Ue()}},"getInstanceMetadataRegion"),Ue=e(()=>{ne=Date.now()+G},"cacheNegativeAndR\
eturnUndefined"),k=e(()=>{const ee=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(ee){const Pe=new URL(ee);return{hostname:Pe.hostname.replace(/^\[(.+)]$/,"$1"),
port:Pe.port?Number(Pe.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},
"resolveImdsEndpoint"),W=e(async ee=>{const{request:Pe}=N(37067);return new Promise((Ge,_t)=>{const Lt=Pe({hostname:ee.hostname,port:ee.port,path:ee.path,method:ee.
method,headers:ee.headers,timeout:Q,signal:AbortSignal.timeout(Q)});Lt.on("error",gt=>{_t(gt),Lt.destroy()}),Lt.on("timeout",()=>{_t(new Error("TimeoutError fro\
m instance metadata service")),Lt.destroy()}),Lt.on("response",gt=>{const{statusCode:Ht=400}=gt;if(Ht<200||Ht>=300){_t(Object.assign(new Error("Error response r\
eceived from instance metadata service"),{statusCode:Ht})),Lt.destroy();return}const Jt=[];gt.on("data",jt=>Jt.push(jt)),gt.on("end",()=>{Ge(Buffer.concat(Jt)),
Lt.destroy()})}),Lt.end()})},"imdsRequest"),Y="AWS_REGION",ae="region",Me={environmentVariableSelector:e(ee=>ee[Y],"environmentVariableSelector"),configFileSelector:e(
ee=>ee[ae],"configFileSelector"),default:e(async()=>{const ee=await ge();if(ee)return ee;throw new Error("Region is missing")},"default")},Be={preferredFile:"cr\
edentials"},He=new Set,mt=e((ee,Pe=ze)=>{if(!He.has(ee)&&!Pe(ee))if(ee==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead o\
f "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${ee}" \
is not a valid hostname component.`);else He.add(ee)},"checkRegion"),Et=e(ee=>typeof ee=="string"&&(ee.startsWith("fips-")||ee.endsWith("-fips")),"isFipsRegion"),
Qt=e(ee=>Et(ee)?["fips-aws-global","aws-fips"].includes(ee)?"us-east-1":ee.replace(/fips-(dkr-|prod-)?|-fips/,""):ee,"getRealRegion"),ln=e(ee=>{const{region:Pe,
useFipsEndpoint:Ge}=ee;if(!Pe)throw new Error("Region is missing");return Object.assign(ee,{region:e(async()=>{const _t=typeof Pe=="function"?await Pe():Pe,Lt=Qt(
_t);return mt(Lt),Lt},"region"),useFipsEndpoint:e(async()=>{const _t=typeof Pe=="string"?Pe:await Pe();return Et(_t)?!0:typeof Ge!="function"?Promise.resolve(!!Ge):
Ge()},"useFipsEndpoint")})},"resolveRegionConfig"),dn=e((ee=[],{useFipsEndpoint:Pe,useDualstackEndpoint:Ge})=>ee.find(({tags:_t})=>Pe===_t.includes("fips")&&Ge===
_t.includes("dualstack"))?.hostname,"getHostnameFromVariants"),Wt=e((ee,{regionHostname:Pe,partitionHostname:Ge})=>Pe||(Ge?Ge.replace("{region}",ee):void 0),"ge\
tResolvedHostname"),tn=e((ee,{partitionHash:Pe})=>Object.keys(Pe||{}).find(Ge=>Pe[Ge].regions.includes(ee))??"aws","getResolvedPartition"),vn=e((ee,{signingRegion:Pe,
regionRegex:Ge,useFipsEndpoint:_t})=>{if(Pe)return Pe;if(_t){const Lt=Ge.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\."),gt=ee.match(Lt);if(gt)
return gt[0].slice(1,-1)}},"getResolvedSigningRegion"),fe=e((ee,{useFipsEndpoint:Pe=!1,useDualstackEndpoint:Ge=!1,signingService:_t,regionHash:Lt,partitionHash:gt})=>{
const Ht=tn(ee,{partitionHash:gt}),Jt=ee in Lt?ee:gt[Ht]?.endpoint??ee,jt={useFipsEndpoint:Pe,useDualstackEndpoint:Ge},Kt=dn(Lt[Jt]?.variants,jt),Zt=dn(gt[Ht]?.
variants,jt),rn=Wt(Jt,{regionHostname:Kt,partitionHostname:Zt});if(rn===void 0)throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:Jt,useFipsEndpoint:Pe,
useDualstackEndpoint:Ge}}`);const Cn=vn(rn,{signingRegion:Lt[Jt]?.signingRegion,regionRegex:gt[Ht].regionRegex,useFipsEndpoint:Pe});return{partition:Ht,signingService:_t,
hostname:rn,...Cn&&{signingRegion:Cn},...Lt[Jt]?.signingService&&{signingService:Lt[Jt].signingService}}},"getRegionInfo"),yt="AWS_DEFAULTS_MODE",st="defaults_m\
ode",Nt={environmentVariableSelector:e(ee=>ee[yt],"environmentVariableSelector"),configFileSelector:e(ee=>ee[st],"configFileSelector"),default:"legacy"},rt=e(({
region:ee=Z(Me),defaultsMode:Pe=Z(Nt)}={})=>c(async()=>{const Ge=typeof Pe=="function"?await Pe():Pe;switch(Ge?.toLowerCase()){case"auto":return wt(ee);case"in-\
region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(Ge?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${me.join(", ")}, got ${Ge}`)}}),"resolveDefaultsModeConfig"),wt=e(async ee=>{if(ee){const Pe=typeof ee==
"function"?await ee():ee,Ge=await Xt();return Ge?Pe===Ge?"in-region":"cross-region":"standard"}return"standard"},"resolveNodeDefaultsModeAuto"),Xt=e(async()=>process.
env[f]&&(process.env[m]||process.env[B])?process.env[m]??process.env[B]:ge(),"inferPhysicalRegion");s.CONFIG_PREFIX_SEPARATOR=he,s.CONFIG_USE_DUALSTACK_ENDPOINT=
Ze,s.CONFIG_USE_FIPS_ENDPOINT=At,s.CredentialsProviderError=We,s.DEFAULT_PROFILE=ue,s.DEFAULT_USE_DUALSTACK_ENDPOINT=Qe,s.DEFAULT_USE_FIPS_ENDPOINT=ke,s.ENV_PROFILE=
xe,s.ENV_USE_DUALSTACK_ENDPOINT=Ie,s.ENV_USE_FIPS_ENDPOINT=kt,s.NODE_REGION_CONFIG_FILE_OPTIONS=Be,s.NODE_REGION_CONFIG_OPTIONS=Me,s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=
Ot,s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=ye,s.ProviderError=at,s.REGION_ENV_NAME=Y,s.REGION_INI_NAME=ae,s.SelectorType=P,s.TokenProviderError=Se,s.booleanSelector=
i,s.chain=A,s.externalDataInterceptor=E,s.fromStatic=X,s.fromValue=u,s.getHomeDir=Le,s.getProfileName=we,s.getRegionInfo=fe,s.getSSOTokenFilepath=it,s.getSSOTokenFromFile=
be,s.loadConfig=Z,s.loadSharedConfigFiles=re,s.loadSsoSessionData=Je,s.memoize=c,s.nodeDualstackConfigSelectors=Ct,s.nodeFipsConfigSelectors=Xe,s.numberSelector=
$,s.parseKnownFiles=De,s.readFile=M,s.resolveCustomEndpointsConfig=oe,s.resolveDefaultsModeConfig=rt,s.resolveEndpointsConfig=T,s.resolveRegionConfig=ln}),62085:((mn,s,N)=>{
const{CONFIG_PREFIX_SEPARATOR:n,booleanSelector:Ve,SelectorType:et,loadConfig:L}=N(47291),{toEndpointV1:Te,getSmithyContext:dt,normalizeProvider:Ne,isValidHostLabel:ze,
hasOwn:at}=N(34534);s.isValidHostLabel=ze,s.middlewareEndpointToEndpointV1=Te,s.toEndpointV1=Te;const{EndpointURLScheme:We}=N(90690),Se="AWS_ENDPOINT_URL",A="en\
dpoint_url",u=e(k=>({environmentVariableSelector:e(W=>{const Y=k.split(" ").map(Be=>Be.toUpperCase()),ae=W[[Se,...Y].join("_")];if(ae)return ae;const Me=W[Se];if(Me)
return Me},"environmentVariableSelector"),configFileSelector:e((W,Y)=>{if(W.services){const Me=["services",W.services].join(n);if(!Y||!Y[Me])throw new Error(`Th\
e services section "${W.services}" specified in the profile is not present in the shared configuration file.`);const Be=Y[Me],He=k.split(" ").map(Et=>Et.toLowerCase()),
mt=Be[[He.join("_"),A].join(n)];if(mt)return mt}const ae=W[A];if(ae)return ae},"configFileSelector"),default:void 0}),"getEndpointUrlConfig"),c="AWS_IGNORE_CONF\
IGURED_ENDPOINT_URLS",i="ignore_configured_endpoint_urls",$={environmentVariableSelector:e(k=>Ve(k,c,et.ENV),"environmentVariableSelector"),configFileSelector:e(
k=>Ve(k,i,et.CONFIG),"configFileSelector"),default:!1},P=e(async k=>{if(!await L($)())return L(u(k??""))()},"getEndpointFromConfig"),ie=e(async k=>{const W=k?.Bucket||
"";if(typeof k.Bucket=="string"&&(k.Bucket=W.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),we(W)){if(k.ForcePathStyle===!0)throw new Error(
"Path-style addressing cannot be used with ARN buckets")}else(!ue(W)||W.indexOf(".")!==-1&&!String(k.Endpoint).startsWith("http:")||W.toLowerCase()!==W||W.length<
3)&&(k.ForcePathStyle=!0);return k.DisableMultiRegionAccessPoints&&(k.disableMultiRegionAccessPoints=!0,k.DisableMRAP=!0),k},"resolveParamsForS3"),Ee=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
Le=/(\d+\.){3}\d+/,xe=/\.\./,ue=e(k=>Ee.test(k)&&!Le.test(k)&&!xe.test(k),"isDnsCompatibleBucketName"),we=e(k=>{const[W,Y,ae,,,Me]=k.split(":"),Be=W==="arn"&&k.
split(":").length>=6,He=!!(Be&&Y&&ae&&Me);if(Be&&!He)throw new Error(`Invalid ARN: ${k} was an invalid ARN.`);return He},"isArnBucketName"),it=e((k,W,Y,ae=!1)=>{
const Me=e(async()=>{let Be;return ae?Be=Y.clientContextParams?.[k]??Y[k]??Y[W]:Be=Y[k]??Y[W],typeof Be=="function"?Be():Be},"configProvider");return k==="crede\
ntialScope"||W==="CredentialScope"?async()=>{const Be=typeof Y.credentials=="function"?await Y.credentials():Y.credentials;return Be?.credentialScope??Be?.CredentialScope}:
k==="accountId"||W==="AccountId"?async()=>{const Be=typeof Y.credentials=="function"?await Y.credentials():Y.credentials;return Be?.accountId??Be?.AccountId}:k===
"endpoint"||W==="endpoint"?async()=>{if(Y.isCustomEndpoint===!1)return;const Be=await Me();if(Be&&typeof Be=="object"){if("url"in Be)return Be.url.href;if("host\
name"in Be){const{protocol:He,hostname:mt,port:Et,path:Qt}=Be;return`${He}//${mt}${Et?":"+Et:""}${Qt}`}}return Be}:Me},"createConfigValueProvider");function le(k){
return async(W,Y,ae,Me)=>{if(!ae.isCustomEndpoint&&!ae.ignoreConfiguredEndpointUrls){let mt;ae.serviceConfiguredEndpoint?mt=await ae.serviceConfiguredEndpoint():
mt=await k(ae.serviceId),mt&&(ae.endpoint=()=>Promise.resolve(Te(mt)),ae.isCustomEndpoint=!0,Me?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint fro\
m config: ${mt}`))}const Be=await be(W,Y,ae);if(typeof ae.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");const He=ae.endpointProvider(
Be,Me);if(ae.isCustomEndpoint&&ae.endpoint){const mt=await ae.endpoint();if(mt?.headers){He.headers??={};for(const[Et,Qt]of Object.entries(mt.headers))He.headers[Et]=
Array.isArray(Qt)?Qt:[Qt]}}return He}}e(le,"bindGetEndpointFromInstructions");const be=e(async(k,W,Y)=>{const ae={},Me=W?.getEndpointParameterInstructions?.()||
{};for(const[Be,He]of Object.entries(Me))switch(He.type){case"staticContextParams":ae[Be]=He.value;break;case"contextParams":ae[Be]=k[He.name];break;case"client\
ContextParams":case"builtInParams":ae[Be]=await it(He.name,Be,Y,He.type!=="builtInParams")();break;case"operationContextParams":ae[Be]=He.get(k);break;default:throw new Error(
"Unrecognized endpoint parameter instruction: "+JSON.stringify(He))}return Object.keys(Me).length===0&&Object.assign(ae,Y),String(Y.serviceId).toLowerCase()==="\
s3"&&await ie(ae),ae},"resolveParams");function he(k,W,Y){k.__smithy_context?k.__smithy_context.features||(k.__smithy_context.features={}):k.__smithy_context={features:{}},
k.__smithy_context.features[W]=Y}e(he,"setFeature");function $e(k){const W=le(k);return({config:Y,instructions:ae})=>(Me,Be)=>async He=>{Y.isCustomEndpoint&&he(
Be,"ENDPOINT_OVERRIDE","N");const mt=await W(He.input,{getEndpointParameterInstructions(){return ae}},{...Y},Be);Be.endpointV2=mt,Be.authSchemes=mt.properties?.
authSchemes;const Et=Be.authSchemes?.[0];if(Et){Be.signing_region=Et.signingRegion,Be.signing_service=Et.signingName;const ln=dt(Be)?.selectedHttpAuthScheme?.httpAuthOption;
ln&&(ln.signingProperties=Object.assign(ln.signingProperties||{},{signing_region:Et.signingRegion,signingRegion:Et.signingRegion,signing_service:Et.signingName,
signingName:Et.signingName,signingRegionSet:Et.signingRegionSet},Et.properties))}return Me({...He})}}e($e,"bindEndpointMiddleware");const ft={step:"serialize",tags:[
"ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:{name:"serializerMiddleware"}.name};function tt(k){
const W=$e(k);return(Y,ae)=>({applyToStack:e(Me=>{Me.addRelativeTo(W({config:Y,instructions:ae}),ft)},"applyToStack")})}e(tt,"bindGetEndpointPlugin");function Ke(k){
return W=>{const Y=W.tls??!0,{endpoint:ae,useDualstackEndpoint:Me,useFipsEndpoint:Be}=W,He=ae!=null?async()=>Te(await Ne(ae)()):void 0,Et=Object.assign(W,{endpoint:He,
tls:Y,isCustomEndpoint:!!ae,useDualstackEndpoint:Ne(Me??!1),useFipsEndpoint:Ne(Be??!1),ignoreConfiguredEndpointUrls:!!W.ignoreConfiguredEndpointUrls});let Qt;return Et.
serviceConfiguredEndpoint=async()=>(W.serviceId&&!Qt&&(Qt=k(W.serviceId)),Qt),Et}}e(Ke,"bindResolveEndpointConfig");class Ce{static{e(this,"BinaryDecisionDiagra\
m")}nodes;root;conditions;results;constructor(W,Y,ae,Me){this.nodes=W,this.root=Y,this.conditions=ae,this.results=Me}static from(W,Y,ae,Me){return new Ce(W,Y,ae,
Me)}}class x{static{e(this,"EndpointCache")}capacity;data=new Map;parameters=[];constructor({size:W,params:Y}){this.capacity=W??50,Y&&(this.parameters=Y)}get(W,Y){
const ae=this.hash(W);if(ae===!1)return Y();if(!this.data.has(ae)){if(this.data.size>this.capacity+10){const Me=this.data.keys();let Be=0;for(;;){const{value:He,
done:mt}=Me.next();if(this.data.delete(He),mt||++Be>10)break}}this.data.set(ae,Y())}return this.data.get(ae)}size(){return this.data.size}hash(W){let Y="";const{
parameters:ae}=this;if(ae.length===0)return!1;for(const Me of ae){const Be=W[Me],He=Be==null?"\0":String(Be);if(He.includes("|;"))return!1;Y+=He+"|;"}return Y}}
class q extends Error{static{e(this,"EndpointError")}constructor(W){super(W),this.name="EndpointError"}}const se="endpoints";function de(k){return typeof k!="ob\
ject"||k==null?k:"ref"in k?`$${de(k.ref)}`:"fn"in k?`${k.fn}(${(k.argv||[]).map(de).join(", ")})`:JSON.stringify(k,null,2)}e(de,"toDebugString");const M={},z=e(
(k,W)=>k===W,"booleanEquals");function re(...k){for(const W of k)if(W!=null)return W}e(re,"coalesce");const F=e(k=>{const W=k.split("."),Y=[];for(const ae of W){
const Me=ae.indexOf("[");if(Me!==-1){if(ae.indexOf("]")!==ae.length-1)throw new q(`Path: '${k}' does not end with ']'`);const Be=ae.slice(Me+1,-1);if(Number.isNaN(
parseInt(Be)))throw new q(`Invalid array index: '${Be}' in path: '${k}'`);Me!==0&&Y.push(ae.slice(0,Me)),Y.push(Be)}else Y.push(ae)}return Y},"getAttrPathList"),
qe=e((k,W)=>F(W).reduce((Y,ae)=>{if(typeof Y!="object")throw new q(`Index '${ae}' in '${W}' not found in '${JSON.stringify(k)}'`);if(Array.isArray(Y)){const Me=parseInt(
ae);return Y[Me<0?Y.length+Me:Me]}return Y[ae]},k),"getAttr"),Je=e(k=>k!=null,"isSet");function Pt(k,W,Y){return k?W:Y}e(Pt,"ite");const De=e(k=>!k,"not"),E=new RegExp(
"^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),h=e(k=>E.test(k)||k.startsWith("[")&&k.endsWith("]"),"isIpAd\
dress"),_={[We.HTTP]:80,[We.HTTPS]:443},C=e(k=>{const W=(()=>{try{if(k instanceof URL)return k;if(typeof k=="object"&&"hostname"in k){const{hostname:Wt,port:tn,
protocol:vn="",path:fe="",query:yt={}}=k,st=new URL(`${vn}//${Wt}${tn?`:${tn}`:""}${fe}`);return st.search=Object.entries(yt).map(([Nt,rt])=>`${Nt}=${rt}`).join(
"&"),st}return new URL(k)}catch{return null}})();if(!W)return console.error(`Unable to parse ${JSON.stringify(k)} as a whatwg URL.`),null;const Y=W.href,{host:ae,
hostname:Me,pathname:Be,protocol:He,search:mt}=W;if(mt)return null;const Et=He.slice(0,-1);if(!Object.values(We).includes(Et))return null;const Qt=h(Me),ln=Y.includes(
`${ae}:${_[Et]}`)||typeof k=="string"&&k.includes(`${ae}:${_[Et]}`),dn=`${ae}${ln?`:${_[Et]}`:""}`;return{scheme:Et,authority:dn,path:Be,normalizedPath:Be.endsWith(
"/")?Be:`${Be}/`,isIp:Qt}},"parseURL");function D(k,W,Y){if(Y===1)return[k];if(k==="")return[""];const ae=k.split(W);return Y===0?ae:ae.slice(0,Y-1).concat(ae.slice(
1).join(W))}e(D,"split");const Ze={booleanEquals:z,coalesce:re,getAttr:qe,isSet:Je,isValidHostLabel:ze,ite:Pt,not:De,parseURL:C,split:D,stringEquals:e((k,W)=>k===
W,"stringEquals"),substring:e((k,W,Y,ae)=>k==null||W>=Y||k.length<Y||/[^\u0000-\u007f]/.test(k)?null:ae?k.substring(k.length-Y,k.length-W):k.substring(W,Y),"sub\
string"),uriEncode:e(k=>encodeURIComponent(k).replace(/[!*'()]/g,W=>`%${W.charCodeAt(0).toString(16).toUpperCase()}`),"uriEncode")},Qe=e((k,W)=>{const Y=[],{referenceRecord:ae,
endpointParams:Me}=W;let Be=0;for(;Be<k.length;){const He=k.indexOf("{",Be);if(He===-1){Y.push(k.slice(Be));break}Y.push(k.slice(Be,He));const mt=k.indexOf("}",
He);if(mt===-1){Y.push(k.slice(He));break}k[He+1]==="{"&&k[mt+1]==="}"&&(Y.push(k.slice(He+1,mt)),Be=mt+2);const Et=k.substring(He+1,mt);if(Et.includes("#")){const[
Qt,ln]=Et.split("#");Y.push(qe(ae[Qt]??Me[Qt],ln))}else Y.push(ae[Et]??Me[Et]);Be=mt+1}return Y.join("")},"evaluateTemplate"),Ot=e(({ref:k},W)=>W.referenceRecord[k]??
W.endpointParams[k],"getReferenceValue"),Ct=e((k,W,Y)=>{if(typeof k=="string")return Qe(k,Y);if(k.fn)return At.callFunction(k,Y);if(k.ref)return Ot(k,Y);throw new q(
`'${W}': ${String(k)} is not a string, function or reference.`)},"evaluateExpression"),kt=e(({fn:k,argv:W},Y)=>{const ae=Array(W.length);for(let He=0;He<ae.length;++He){
const mt=W[He];typeof mt=="boolean"||typeof mt=="number"?ae[He]=mt:ae[He]=At.evaluateExpression(mt,"arg",Y)}const Me=k.indexOf(".");if(Me!==-1){const mt=M[k.slice(
0,Me)]?.[k.slice(Me+1)];if(typeof mt=="function")return mt(...ae)}const Be=Ze[k];if(typeof Be=="function")return Be(...ae);throw new Error(`function ${k} not lo\
aded in endpointFunctions.`)},"callFunction"),At={evaluateExpression:Ct,callFunction:kt},ke=e((k,W)=>{const{assign:Y}=k;if(Y&&Y in W.referenceRecord)throw new q(
`'${Y}' is already defined in Reference Record.`);const ae=kt(k,W);W.logger?.debug?.(`${se} evaluateCondition: ${de(k)} = ${de(ae)}`);const Me=ae===""?!0:!!ae;return Y!=
null?{result:Me,toAssign:{name:Y,value:ae}}:{result:Me}},"evaluateCondition"),ye=e((k,W)=>Object.entries(k??{}).reduce((Y,[ae,Me])=>(Y[ae]=Me.map(Be=>{const He=Ct(
Be,"Header value entry",W);if(typeof He!="string")throw new q(`Header '${ae}' value '${He}' is not a string`);return He}),Y),{}),"getEndpointHeaders"),Xe=e((k,W)=>Object.
entries(k).reduce((Y,[ae,Me])=>(Y[ae]=b.getEndpointProperty(Me,W),Y),{}),"getEndpointProperties"),oe=e((k,W)=>{if(Array.isArray(k))return k.map(Y=>oe(Y,W));switch(typeof k){case"\
string":return Qe(k,W);case"object":if(k===null)throw new q(`Unexpected endpoint property: ${k}`);return b.getEndpointProperties(k,W);case"boolean":return k;default:
throw new q(`Unexpected endpoint property type: ${typeof k}`)}},"getEndpointProperty"),b={getEndpointProperty:oe,getEndpointProperties:Xe},T=e((k,W)=>{const Y=Ct(
k,"Endpoint URL",W);if(typeof Y=="string")try{return new URL(Y)}catch(ae){throw console.error(`Failed to construct URL with ${Y}`,ae),ae}throw new q(`Endpoint U\
RL must be a string, got ${typeof Y}`)},"getEndpointUrl"),f=1e8,m=e((k,W)=>{const{nodes:Y,root:ae,results:Me,conditions:Be}=k;let He=ae;const mt={},Et={referenceRecord:mt,
endpointParams:W.endpointParams,logger:W.logger};for(;He!==1&&He!==-1&&He<f;){const Qt=3*(Math.abs(He)-1),[ln,dn,Wt]=[Y[Qt],Y[Qt+1],Y[Qt+2]],[tn,vn,fe]=Be[ln],yt=ke(
{fn:tn,assign:fe,argv:vn},Et);if(yt.toAssign){const{name:st,value:Nt}=yt.toAssign;mt[st]=Nt}He=He>=0===yt.result?dn:Wt}if(He>=f){const Qt=Me[He-f];if(Qt[0]===-1){
const[,tn]=Qt;throw new q(Ct(tn,"Error",Et))}const[ln,dn,Wt]=Qt;return{url:T(ln,Et),properties:Xe(dn,Et),headers:ye(Wt??{},Et)}}throw new q("No matching endpoin\
t.")},"decideEndpoint"),B=e((k=[],W)=>{const Y={},ae={...W,referenceRecord:{...W.referenceRecord}};let Me=!1;for(const Be of k){const{result:He,toAssign:mt}=ke(
Be,ae);if(!He)return{result:He};mt&&(Me=!0,Y[mt.name]=mt.value,ae.referenceRecord[mt.name]=mt.value,W.logger?.debug?.(`${se} assign: ${mt.name} := ${de(mt.value)}`))}
return Me?{result:!0,referenceRecord:Y}:{result:!0}},"evaluateConditions"),U=e((k,W)=>{const{conditions:Y,endpoint:ae}=k,{result:Me,referenceRecord:Be}=B(Y,W);if(!Me)
return;const He=Be?{...W,referenceRecord:{...W.referenceRecord,...Be}}:W,{url:mt,properties:Et,headers:Qt}=ae;W.logger?.debug?.(`${se} Resolving endpoint from t\
emplate: ${de(ae)}`);const ln={url:T(mt,He)};return Qt!=null&&(ln.headers=ye(Qt,He)),Et!=null&&(ln.properties=Xe(Et,He)),ln},"evaluateEndpointRule"),me=e((k,W)=>{
const{conditions:Y,error:ae}=k,{result:Me,referenceRecord:Be}=B(Y,W);if(!Me)return;const He=Be?{...W,referenceRecord:{...W.referenceRecord,...Be}}:W;throw new q(
Ct(ae,"Error",He))},"evaluateErrorRule"),pe=e((k,W)=>{for(const Y of k)if(Y.type==="endpoint"){const ae=U(Y,W);if(ae)return ae}else if(Y.type==="error")me(Y,W);else if(Y.
type==="tree"){const ae=ve.evaluateTreeRule(Y,W);if(ae)return ae}else throw new q(`Unknown endpoint rule: ${Y}`);throw new q("Rules evaluation failed")},"evalua\
teRules"),ve={evaluateRules:pe,evaluateTreeRule:e((k,W)=>{const{conditions:Y,rules:ae}=k,{result:Me,referenceRecord:Be}=B(Y,W);if(!Me)return;const He=Be?{...W,referenceRecord:{
...W.referenceRecord,...Be}}:W;return ve.evaluateRules(ae,He)},"evaluateTreeRule")},ce=e((k,W)=>{const{endpointParams:Y,logger:ae}=W,{parameters:Me,rules:Be}=k;
W.logger?.debug?.(`${se} Initial EndpointParams: ${de(Y)}`);for(const mt in Me){if(!at(Me,mt))continue;const Et=Me[mt],Qt=Y[mt];if(Qt==null&&Et.default!=null){Y[mt]=
Et.default;continue}if(Et.required&&Qt==null)throw new q(`Missing required parameter: '${mt}'`)}const He=pe(Be,{endpointParams:Y,logger:ae,referenceRecord:{}});
return W.logger?.debug?.(`${se} Resolved endpoint: ${de(He)}`),He},"resolveEndpoint"),Q=e(k=>{const{endpoint:W}=k;return W===void 0&&(k.endpoint=async()=>{throw new Error(
"@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.")}),k},"resolveEndpointRequiredConfig"),G=le(P),ne=Ke(
P),ge=$e(P),Ue=tt(P);s.BinaryDecisionDiagram=Ce,s.EndpointCache=x,s.EndpointError=q,s.customEndpointFunctions=M,s.decideEndpoint=m,s.endpointMiddleware=ge,s.endpointMiddlewareOptions=
ft,s.getEndpointFromInstructions=G,s.getEndpointPlugin=Ue,s.isIpAddress=h,s.resolveEndpoint=ce,s.resolveEndpointConfig=ne,s.resolveEndpointRequiredConfig=Q,s.resolveParams=
be}),56579:((mn,s,N)=>{const{Crc32:n}=N(99542),{hasOwn:Ve}=N(34534),{toHex:et,fromHex:L,toUtf8:Te,fromUtf8:dt}=N(92430),{Readable:Ne}=N(57075),{TypeRegistry:ze}=N(
26890);class at{static{e(this,"Int64")}bytes;constructor(h){if(this.bytes=h,h.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(h){
if(h>9223372036854776e3||h<-9223372036854776e3)throw new Error(`${h} is too large (or, if negative, too small) to represent as an Int64`);const _=new Uint8Array(
8);for(let C=7,D=Math.abs(Math.round(h));C>-1&&D>0;C--,D/=256)_[C]=D;return h<0&&We(_),new at(_)}valueOf(){const h=this.bytes.slice(0),_=h[0]&128;return _&&We(h),
parseInt(et(h),16)*(_?-1:1)}toString(){return String(this.valueOf())}}function We(E){for(let h=0;h<8;h++)E[h]^=255;for(let h=7;h>-1&&(E[h]++,E[h]===0);h--);}e(We,
"negate");class Se{static{e(this,"HeaderMarshaller")}toUtf8;fromUtf8;constructor(h,_){this.toUtf8=h,this.fromUtf8=_}format(h){const _=[];for(const X in h){if(!Ve(
h,X))continue;const Z=this.fromUtf8(X);if(Z.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${Z.byteLength}`);_.push(
Uint8Array.from([Z.byteLength]),Z,this.formatHeaderValue(h[X]))}const C=new Uint8Array(_.reduce((X,Z)=>X+Z.byteLength,0));let D=0;for(const X of _)C.set(X,D),D+=
X.byteLength;return C}formatHeaderValue(h){switch(h.type){case"boolean":return Uint8Array.from([h.value?0:1]);case"byte":return Uint8Array.from([2,h.value]);case"\
short":const _=new DataView(new ArrayBuffer(3));return _.setUint8(0,3),_.setInt16(1,h.value,!1),new Uint8Array(_.buffer);case"integer":const C=new DataView(new ArrayBuffer(
5));return C.setUint8(0,4),C.setInt32(1,h.value,!1),new Uint8Array(C.buffer);case"long":const D=new Uint8Array(9);return D[0]=5,D.set(h.value.bytes,1),D;case"bi\
nary":if(h.value.byteLength>we)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${we} bytes: ${h.value.byteLength}`);const X=new DataView(
new ArrayBuffer(3+h.value.byteLength));X.setUint8(0,6),X.setUint16(1,h.value.byteLength,!1);const Z=new Uint8Array(X.buffer);return Z.set(h.value,3),Z;case"stri\
ng":const Ie=this.fromUtf8(h.value);if(Ie.byteLength>we)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${we} bytes: ${Ie.byteLength}`);
const Ze=new DataView(new ArrayBuffer(3+Ie.byteLength));Ze.setUint8(0,7),Ze.setUint16(1,Ie.byteLength,!1);const Qe=new Uint8Array(Ze.buffer);return Qe.set(Ie,3),
Qe;case"timestamp":const Ot=new Uint8Array(9);return Ot[0]=8,Ot.set(at.fromNumber(h.value.valueOf()).bytes,1),Ot;case"uuid":if(!ue.test(h.value))throw new Error(
`Invalid UUID received: ${h.value}`);const Ct=new Uint8Array(17);return Ct[0]=9,Ct.set(L(h.value.replace(/-/g,"")),1),Ct}}parse(h){const _={};let C=0;for(;C<h.byteLength;){
const D=h.getUint8(C++),X=this.toUtf8(new Uint8Array(h.buffer,h.byteOffset+C,D));switch(C+=D,h.getUint8(C++)){case 0:_[X]={type:u,value:!0};break;case 1:_[X]={type:u,
value:!1};break;case 2:_[X]={type:c,value:h.getInt8(C++)};break;case 3:_[X]={type:i,value:h.getInt16(C,!1)},C+=2;break;case 4:_[X]={type:$,value:h.getInt32(C,!1)},
C+=4;break;case 5:_[X]={type:P,value:new at(new Uint8Array(h.buffer,h.byteOffset+C,8))},C+=8;break;case 6:const Z=h.getUint16(C,!1);C+=2,_[X]={type:ie,value:new Uint8Array(
h.buffer,h.byteOffset+C,Z)},C+=Z;break;case 7:const Ie=h.getUint16(C,!1);C+=2,_[X]={type:Ee,value:this.toUtf8(new Uint8Array(h.buffer,h.byteOffset+C,Ie))},C+=Ie;
break;case 8:_[X]={type:Le,value:new Date(new at(new Uint8Array(h.buffer,h.byteOffset+C,8)).valueOf())},C+=8;break;case 9:const Ze=new Uint8Array(h.buffer,h.byteOffset+
C,16);C+=16,_[X]={type:xe,value:`${et(Ze.subarray(0,4))}-${et(Ze.subarray(4,6))}-${et(Ze.subarray(6,8))}-${et(Ze.subarray(8,10))}-${et(Ze.subarray(10))}`};break;default:
throw new Error("Unrecognized header type tag")}}return _}}var A;(function(E){E[E.boolTrue=0]="boolTrue",E[E.boolFalse=1]="boolFalse",E[E.byte=2]="byte",E[E.short=
3]="short",E[E.integer=4]="integer",E[E.long=5]="long",E[E.byteArray=6]="byteArray",E[E.string=7]="string",E[E.timestamp=8]="timestamp",E[E.uuid=9]="uuid"})(A||
(A={}));const u="boolean",c="byte",i="short",$="integer",P="long",ie="binary",Ee="string",Le="timestamp",xe="uuid",ue=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
we=32767,it=4,le=it*2,be=4,he=le+be*2;function $e({byteLength:E,byteOffset:h,buffer:_}){if(E<he)throw new Error("Provided message too short to accommodate event\
 stream message overhead");const C=new DataView(_,h,E),D=C.getUint32(0,!1);if(E!==D)throw new Error("Reported message length does not match received message len\
gth");const X=C.getUint32(it,!1),Z=C.getUint32(le,!1),Ie=C.getUint32(E-be,!1),Ze=new n;if(Ze.update(new Uint8Array(_,h,le)),Z!==Ze.digestSync())throw new Error(
`The prelude checksum specified in the message (${Z}) does not match the calculated CRC32 checksum (${Ze.digestSync()})`);if(Ze.update(new Uint8Array(_,h+le,E-(le+
be))),Ie!==Ze.digestSync())throw new Error(`The message checksum (${Ze.digestSync()}) did not match the expected value of ${Ie}`);return{headers:new DataView(_,
h+le+be,X),body:new Uint8Array(_,h+le+be+X,D-X-(le+be+be))}}e($e,"splitMessage");class Fe{static{e(this,"EventStreamCodec")}headerMarshaller;messageBuffer;isEndOfStream;constructor(h,_){
this.headerMarshaller=new Se(h,_),this.messageBuffer=[],this.isEndOfStream=!1}feed(h){this.messageBuffer.push(this.decode(h))}endOfStream(){this.isEndOfStream=!0}getMessage(){
const h=this.messageBuffer.pop(),_=this.isEndOfStream;return{getMessage(){return h},isEndOfStream(){return _}}}getAvailableMessages(){const h=this.messageBuffer;
this.messageBuffer=[];const _=this.isEndOfStream;return{getMessages(){return h},isEndOfStream(){return _}}}encode({headers:h,body:_}){const C=this.headerMarshaller.
format(h),D=C.byteLength+_.byteLength+16,X=new Uint8Array(D),Z=new DataView(X.buffer,X.byteOffset,X.byteLength),Ie=new n;return Z.setUint32(0,D,!1),Z.setUint32(
4,C.byteLength,!1),Ie.update(X.subarray(0,8)),Z.setUint32(8,Ie.digestSync(),!1),X.set(C,12),X.set(_,C.byteLength+12),Ie.update(X.subarray(8,D-4)),Z.setUint32(D-
4,Ie.digestSync(),!1),X}decode(h){const{headers:_,body:C}=$e(h);return{headers:this.headerMarshaller.parse(_),body:C}}formatHeaders(h){return this.headerMarshaller.
format(h)}}class ft{static{e(this,"MessageDecoderStream")}options;constructor(h){this.options=h}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const h of this.options.inputStream)yield this.options.decoder.decode(h)}}class tt{static{e(this,"MessageEncoderStream")}options;constructor(h){this.options=
h}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const h of this.options.messageStream)yield this.options.encoder.encode(h);
this.options.includeEndFrame&&(yield new Uint8Array(0))}}class Ke{static{e(this,"SmithyMessageDecoderStream")}options;constructor(h){this.options=h}[Symbol.asyncIterator](){
return this.asyncIterator()}async*asyncIterator(){for await(const h of this.options.messageStream){const _=await this.options.deserializer(h);_!==void 0&&(yield _)}}}
class Ce{static{e(this,"SmithyMessageEncoderStream")}options;constructor(h){this.options=h}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const h of this.options.inputStream)yield this.options.serializer(h)}}function x(E){let h=0,_=0,C=null,D=null;const X=e(Ie=>{if(typeof Ie!="number")throw new Error(
"Attempted to allocate an event message where size was not a number: "+Ie);h=Ie,_=4,C=new Uint8Array(Ie),new DataView(C.buffer).setUint32(0,Ie,!1)},"allocateMes\
sage"),Z=e(async function*(){const Ie=E[Symbol.asyncIterator]();for(;;){const{value:Ze,done:Qe}=await Ie.next();if(Qe){if(h)if(h===_)yield C;else throw new Error(
"Truncated event message received.");else return;return}const Ot=Ze.length;let Ct=0;for(;Ct<Ot;){if(!C){const At=Ot-Ct;D||(D=new Uint8Array(4));const ke=Math.min(
4-_,At);if(D.set(Ze.slice(Ct,Ct+ke),_),_+=ke,Ct+=ke,_<4)break;X(new DataView(D.buffer).getUint32(0,!1)),D=null}const kt=Math.min(h-_,Ot-Ct);C.set(Ze.slice(Ct,Ct+
kt),_),_+=kt,Ct+=kt,h&&h===_&&(yield C,C=null,h=0,_=0)}}},"iterator");return{[Symbol.asyncIterator]:Z}}e(x,"getChunkedStream");function q(E,h){const _=se(h.deserializer,
h.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(const C of E){const D=h.eventStreamCodec.decode(C),X=await _(D);X!==void 0&&(yield X)}}}}e(q,
"getUnmarshalledStream");function se(E,h){return async function(_){const{value:C}=_.headers[":message-type"];if(C==="error"){const D=new Error(_.headers[":error\
-message"].value||"UnknownError");throw D.name=_.headers[":error-code"].value,D}else if(C==="exception"){const D=_.headers[":exception-type"].value,X={[D]:_},Z=await E(
X);if(Z.$unknown){const Ie=new Error(h(_.body));throw Ie.name=D,Ie}throw Z[D]}else if(C==="event"){const D={[_.headers[":event-type"].value]:_},X=await E(D);return X.
$unknown?void 0:X}else throw Error(`Unrecognizable event type: ${_.headers[":event-type"].value}`)}}e(se,"getMessageUnmarshaller");let de=class{static{e(this,"E\
ventStreamMarshaller")}eventStreamCodec;utfEncoder;constructor({utf8Encoder:h,utf8Decoder:_}){this.eventStreamCodec=new Fe(h,_),this.utfEncoder=h}deserialize(h,_){
const C=x(h);return new Ke({messageStream:new ft({inputStream:C,decoder:this.eventStreamCodec}),deserializer:se(_,this.utfEncoder)})}serialize(h,_){return new tt(
{messageStream:new Ce({inputStream:h,serializer:_}),encoder:this.eventStreamCodec,includeEndFrame:!0})}};const M=e(E=>new de(E),"eventStreamSerdeProvider$1");class z{static{
e(this,"EventStreamMarshaller")}universalMarshaller;constructor({utf8Encoder:h,utf8Decoder:_}){this.universalMarshaller=new de({utf8Decoder:_,utf8Encoder:h})}deserialize(h,_){
const C=typeof h[Symbol.asyncIterator]=="function"?h:F(h);return this.universalMarshaller.deserialize(C,_)}serialize(h,_){return Ne.from(this.universalMarshaller.
serialize(h,_))}}const re=e(E=>new z(E),"eventStreamSerdeProvider");async function*F(E){let h=!1,_=!1;const C=new Array;for(E.on("error",D=>{if(h||(h=!0),D)throw D}),
E.on("data",D=>{C.push(D)}),E.on("end",()=>{h=!0});!_;){const D=await new Promise(X=>setTimeout(()=>X(C.shift()),0));D&&(yield D),_=h&&C.length===0}}e(F,"readab\
leToIterable");const qe=e(E=>({[Symbol.asyncIterator]:async function*(){const h=E.getReader();try{for(;;){const{done:_,value:C}=await h.read();if(_)return;yield C}}finally{
h.releaseLock()}}}),"readableStreamToIterable"),Je=e(E=>{const h=E[Symbol.asyncIterator]();return new ReadableStream({async pull(_){const{done:C,value:D}=await h.
next();if(C)return _.close();_.enqueue(D)}})},"iterableToReadableStream"),Pt=e(E=>Object.assign(E,{eventStreamMarshaller:E.eventStreamSerdeProvider(E)}),"resolv\
eEventStreamSerdeConfig");class De{static{e(this,"EventStreamSerde")}marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({
marshaller:h,serializer:_,deserializer:C,serdeContext:D,defaultContentType:X,compositeErrorRegistry:Z}){this.marshaller=h,this.serializer=_,this.deserializer=C,
this.serdeContext=D,this.defaultContentType=X,this.compositeErrorRegistry=Z}async serializeEventStream({eventStream:h,requestSchema:_,initialRequest:C,initialMessageType:D}){
const X=this.marshaller,Z=_.getEventStreamMember(),Ie=_.getMemberSchema(Z),Ze=this.serializer,Qe=this.defaultContentType,Ot=Symbol("initialRequestMarker"),Ct={async*[Symbol.
asyncIterator](){if(C){const kt={":event-type":{type:"string",value:D??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"s\
tring",value:Qe}};Ze.write(_,C);const At=Ze.flush();yield{[Ot]:!0,headers:kt,body:At}}for await(const kt of h)yield kt}};return X.serialize(Ct,kt=>{if(kt[Ot])return{
headers:kt.headers,body:kt.body};let At="";for(const T in kt)if(Ve(kt,T)&&T!=="__type"){At=T;break}const{additionalHeaders:ke,body:ye,eventType:Xe,explicitPayloadContentType:oe}=this.
writeEventBody(At,Ie,kt);return{headers:{":event-type":{type:"string",value:Xe},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:oe??
Qe},...ke},body:ye}})}async deserializeEventStream({response:h,responseSchema:_,initialResponseContainer:C,initialMessageType:D}){const X=this.marshaller,Z=_.getEventStreamMember(),
Ze=_.getMemberSchema(Z).getMemberSchemas(),Qe=Symbol("initialResponseMarker"),Ot=X.deserialize(h.body,async At=>{let ke="";for(const Xe in At)if(Ve(At,Xe)&&Xe!==
"__type"){ke=Xe;break}const ye=At[ke].body;if(ke===(D??"initial-response")){const Xe=await this.deserializer.read(_,ye);return delete Xe[Z],{[Qe]:!0,...Xe}}else if(ke in
Ze){const Xe=Ze[ke];if(Xe.isStructSchema()){const oe={};let b=!1;for(const[T,f]of Xe.structIterator()){const{eventHeader:m,eventPayload:B}=f.getMergedTraits();if(b=
b||!!(m||B),B)f.isBlobSchema()?oe[T]=ye:f.isStringSchema()?oe[T]=(this.serdeContext?.utf8Encoder??Te)(ye):f.isStructSchema()&&(oe[T]=await this.deserializer.read(
f,ye));else if(m){const U=At[ke].headers[T]?.value;U!=null&&(f.isNumericSchema()?U&&typeof U=="object"&&"bytes"in U?oe[T]=BigInt(U.toString()):oe[T]=Number(U):oe[T]=
U)}}return{[ke]:await this.readEventMember(Xe,ye,b,oe)}}return{[ke]:await this.deserializer.read(Xe,ye)}}else return{$unknown:At}}),Ct=Ot[Symbol.asyncIterator](),
kt=await Ct.next();if(kt.done)return Ot;if(kt.value?.[Qe]){if(!_)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream b\
ut no response schema given.");for(const At in kt.value)Ve(kt.value,At)&&(C[At]=kt.value[At])}return{async*[Symbol.asyncIterator](){for(kt?.value?.[Qe]||(yield kt.
value);;){const{done:At,value:ke}=await Ct.next();if(At)break;yield ke}}}}async readEventMember(h,_,C,D){let X;const Z=h.getSchema();if(Array.isArray(Z)&&Z[0]===
-3){const Ze=Z[1],Qe=ze.for(Ze);this.compositeErrorRegistry?.copyFrom(Qe),X=(this.compositeErrorRegistry??Qe)?.getErrorCtor(Z)}const Ie=C?D:_.byteLength===0?{}:
await this.deserializer.read(h,_);if(X){const Ze=Ie.message??Ie.Message??"Unknown",Qe={},Ot=h.getMergedTraits().error;return Ot&&(Qe.$fault=Ot),Object.assign(new X(
{}),Qe,{message:Ze},Ie)}return Ie}writeEventBody(h,_,C){const D=this.serializer;let X=h,Z=null,Ie;const Ze=_.getSchema()[4].includes(h),Qe={};if(Ze){const kt=_.
getMemberSchema(h);if(kt.isStructSchema()){for(const[At,ke]of kt.structIterator()){const{eventHeader:ye,eventPayload:Xe}=ke.getMergedTraits();if(Xe)Z=At;else if(ye){
const oe=C[h][At];let b="binary";ke.isNumericSchema()?(-2)**31<=oe&&oe<=2**31-1?b="integer":b="long":ke.isTimestampSchema()?b="timestamp":ke.isStringSchema()?b=
"string":ke.isBooleanSchema()&&(b="boolean"),oe!=null&&(Qe[At]={type:b,value:oe},delete C[h][At])}}if(Z!==null){const At=kt.getMemberSchema(Z);At.isBlobSchema()?
Ie="application/octet-stream":At.isStringSchema()&&(Ie="text/plain"),D.write(At,C[h][Z])}else D.write(kt,C[h])}else if(kt.isUnitSchema())D.write(kt,{});else throw new Error(
"@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{const[kt,At]=C[h];X=kt,D.write(15,At)}const Ot=D.flush()??new Uint8Array;
return{body:typeof Ot=="string"?(this.serdeContext?.utf8Decoder??dt)(Ot):Ot,eventType:X,explicitPayloadContentType:Ie,additionalHeaders:Qe}}}s.EventStreamCodec=
Fe,s.EventStreamMarshaller=z,s.EventStreamSerde=De,s.HeaderMarshaller=Se,s.Int64=at,s.MessageDecoderStream=ft,s.MessageEncoderStream=tt,s.SmithyMessageDecoderStream=
Ke,s.SmithyMessageEncoderStream=Ce,s.UniversalEventStreamMarshaller=de,s.eventStreamSerdeProvider=re,s.getChunkedStream=x,s.getMessageUnmarshaller=se,s.getUnmarshalledStream=
q,s.iterableToReadableStream=Je,s.readableStreamToIterable=qe,s.resolveEventStreamSerdeConfig=Pt,s.universalEventStreamSerdeProvider=M}),93422:((mn,s,N)=>{const{
Uint8ArrayBlobAdapter:n,writeKey:Ve,sdkStreamMixin:et,splitEvery:L,splitHeader:Te,NumericValue:dt,toUtf8:Ne,fromBase64:ze,LazyJsonString:at,_parseEpochTimestamp:We,
_parseRfc7231DateTime:Se,_parseRfc3339DateTimeWithOffset:A,fromUtf8:u,generateIdempotencyToken:c,toBase64:i,dateToUtcString:$,quoteHeader:P,parseEpochTimestamp:ie,
parseRfc7231DateTime:Ee,parseRfc3339DateTimeWithOffset:Le}=N(92430),{HttpRequest:xe,HttpResponse:ue,hasOwn:we,isValidHostname:it,getSmithyContext:le}=N(34534),{
parseQueryString:be,parseUrl:he}=N(34534);s.HttpRequest=xe,s.HttpResponse=ue,s.isValidHostname=it,s.parseQueryString=be,s.parseUrl=he;const{NormalizedSchema:$e,
translateTraits:Fe,TypeRegistry:ft,deref:tt}=N(26890),{FieldPosition:Ke}=N(90690),Ce=e(async(_e=new Uint8Array,l)=>{if(_e instanceof Uint8Array)return n.mutate(
_e);if(!_e)return n.mutate(new Uint8Array);const r=l.streamCollector(_e);return n.mutate(await r)},"collectBody");function x(_e){return/^[\w.~-]+$/.test(_e)?_e:
encodeURIComponent(_e).replace(/[!'()*]/g,function(l){return"%"+l.charCodeAt(0).toString(16).toUpperCase()})}e(x,"extendedEncodeURIComponent");const q=Symbol.for(
"@smithy/schema-x");class se extends $e{static{e(this,"HttpBindingNormalizedSchema")}static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=se.
identity;bindings;constructor(l){super(l)}static of(l){const r=$e.of(l);if(r.identity===se.identity)return r;const p=r.isMemberSchema()?r:r.getSchema(),y=typeof p==
"object"&&p!==null?p:r;return y[q]??=new se(r)}getHttpBindingLocation(l){return l.httpPayload?36:l.httpLabel?33:l.httpHeader?38:typeof l.httpPrefixHeaders=="str\
ing"?39:l.httpQuery?34:l.httpQueryParams?35:l.httpResponseCode?37:32}getHttpBindingValue(l,r,p=!1){const y=this.getSchema(),R=typeof y=="number"?y&255:this.isListSchema()?
64:255,O=l&7,j=r.mediaType?r.mediaType==="application/json"||r.mediaType.endsWith("+json")?2:1:0,J=r.streaming||R===42?this.isStructSchema()?2:1:0,Oe=R>=4&&R<=7?
O>=6?2:O>0&&O<4?1:0:0;let Re=R|j<<8|(r.idempotencyToken?1:0)<<10|J<<11|(r.sparse?1:0)<<13|Oe<<14|(r.hostLabel?1:0)<<17|(l===36&&typeof y!="object"?1:0)<<18;const ot=R&
192,ct=O&2&&(ot===64||!p&&O&1)?this.getHttpBindingCollectionValue(l,r):void 0,Ye=(ct?.[1]??0)&255;return Re|=(O>=6&&(Ye===4||Ye===6)?1:0)<<16,[this,Re,ct]}getHttpBindingCollectionValue(l,r=this.
getMergedTraits()){const p=se.of(this.getValueSchema());return p.getHttpBindingValue(l,{...p.getMergedTraits(),...r},!0)}getHttpBindings(){const l=this.getSchema();
return typeof l!="object"||l===null?re:this.bindings??=de(this)}}const de=e(_e=>{const l=[],r=[],p=[],y=[],R=[],O={},j={},J=[],Oe={headers:j,prefixHeaders:J},Re={
request:{memberBindings:R,byName:O},response:{bodyMemberNames:l,bindings:Oe}},{request:ot,response:ct}=Re;for(const[Ye,$t]of _e.structIterator()){const on=se.of(
$t),Gt=on.getMergedTraits(),gn=on.getHttpBindingLocation(Gt),qt=Gt.httpHeader?.toLowerCase()??Gt.httpPrefixHeaders?.toLowerCase()??Gt.httpQuery,en=on.getHttpBindingValue(
gn,Gt),nn=[Ye,en,gn,qt];Ye==="__proto__"&&Ve(O),O[Ye]=nn,en[1]>>10&1&&(ot.hasIdempotency=!0),R.push(nn);const cn=gn&7;if(cn===0&&(p.push(Ye),y.push($t)),(cn&4)===
0)l.push(Ye),r.push($t);else if((cn&6)===4)if(cn&1)Oe.statusCode=nn;else{Oe.payload=nn;const Bn=en[1]&255;ot.contentTypeInstruction=Gt.mediaType??(Bn===0?"text/\
plain":Bn===21||Bn===42?"application/octet-stream":null)}else cn&1?(ot.hasPrefixHeaders=!0,J.push(nn)):(qt==="__proto__"&&Ve(j),j[qt]=nn)}return ot.contentTypeInstruction===
void 0&&p.length&&(ot.contentTypeInstruction=null),ot.syntheticBodySchema=qe(_e,p,y),ct.syntheticBodySchema=qe(_e,l,r),Re},"buildHttpBindings"),M=e(_e=>{const l=[];
let r=0;for(const p of _e.matchAll(/\{([^{}+]+)(\+)?\}/g))p.index>r&&l.push([_e.slice(r,p.index),0]),l.push([p[1],p[2]?2:1]),r=p.index+p[0].length;return l.length&&
r<_e.length&&l.push([_e.slice(r),0]),l.length?l:void 0},"buildPathSegments"),z=e(_e=>{const{http:l,endpoint:r}=Fe(_e.traits??{}),[p,y]=l?.[1].split("?")??[];return[
l?.[0],p,y?[...new URLSearchParams(y)]:[],p?M(p):void 0,r?.[0]]},"buildHttpOperationBindings"),re={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],
bindings:{headers:{},prefixHeaders:[]}}},F=e(_e=>_e[q]??=z(_e),"getHttpOperationBindings"),qe=e((_e,l,r)=>{if(!l.length)return;const p=_e.getSchema(),y=[3,p[1],
p[2],_e.getMergedTraits(),l,r],R=p[6],O=R&&l.reduce((j,J)=>j+(p[4].indexOf(J)<R?1:0),0);return O&&(y[6]=O),y},"createBodySchema");class Je{static{e(this,"SerdeC\
ontext")}serdeContext;setSerdeContext(l){this.serdeContext=l}}class Pt extends Je{static{e(this,"HttpProtocol")}options;compositeErrorRegistry;constructor(l){super(),
this.options=l,this.compositeErrorRegistry=new ft(l.defaultNamespace);for(const r of l.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){
return xe}getResponseType(){return ue}setSerdeContext(l){this.serdeContext=l,this.serializer.setSerdeContext(l),this.deserializer.setSerdeContext(l),this.getPayloadCodec()&&
this.getPayloadCodec().setSerdeContext(l)}updateServiceEndpoint(l,r){if("url"in r){l.protocol=r.url.protocol,l.hostname=r.url.hostname,l.port=r.url.port?Number(
r.url.port):void 0,l.path=r.url.pathname,l.fragment=r.url.hash||void 0,l.username=r.url.username||void 0,l.password=r.url.password||void 0,l.query||(l.query={});
for(const[p,y]of r.url.searchParams.entries())l.query[p]=y;if(r.headers)for(const p in r.headers)we(r.headers,p)&&(l.headers[p]=r.headers[p].join(", "));return l}else{
if(l.protocol=r.protocol,l.hostname=r.hostname,l.port=r.port?Number(r.port):void 0,l.path=r.path,l.query={...r.query},r.headers)for(const p in r.headers)we(r.headers,
p)&&(l.headers[p]=r.headers[p]);return l}}setHostPrefix(l,r,p,y=F(r)){if(this.serdeContext?.disableHostPrefix)return;const R=y[4];if(typeof R!="string")return;let O=R;
for(const[j,[,J]]of se.of(r.input).getHttpBindings().request.memberBindings){if(!(J>>17&1))continue;const Oe=p[j];if(typeof Oe!="string")throw new Error(`@smith\
y/core/schema - ${j} in input must be a string as hostLabel.`);O=O.replace(`{${j}}`,Oe)}if(l.hostname=O+l.hostname,!it(l.hostname))throw new Error(`[${l.hostname}\
] is not a valid hostname.`)}deserializeMetadata(l){return{httpStatusCode:l.statusCode,requestId:l.headers["x-amzn-requestid"]??l.headers["x-amzn-request-id"]??
l.headers["x-amz-request-id"],extendedRequestId:l.headers["x-amz-id-2"],cfId:l.headers["x-amz-cf-id"]}}resolveError(l,r,p){const y=[-3,"","Error",0,[],[],0];let R;
for(const O of p)for(const j of r)try{j==="*"?R=O.getSchema(l):R=O.getSchema(j+"#"+l);const J=O.getErrorCtor(R);if(J)return[R,J,"modeled"];{const Oe=O.getBaseException();
if(Oe){const Re=O.getErrorCtor(Oe);if(Re)return[R,Re,"synthetic"]}}}catch{}for(const O of p){const j=O.getBaseException();if(j){const J=O.getErrorCtor(j);if(J)return[
j,J,"synthetic"]}}return[y,Error,"native"]}async serializeEventStream({eventStream:l,requestSchema:r,initialRequest:p}){return(await this.loadEventStreamCapability()).
serializeEventStream({eventStream:l,requestSchema:r,initialRequest:p})}async deserializeEventStream({response:l,responseSchema:r,initialResponseContainer:p}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:l,responseSchema:r,initialResponseContainer:p})}async loadEventStreamCapability(){const{EventStreamSerde:l,
eventStreamSerdeProvider:r}=N(56579),p=this.resolveEventStreamMarshaller(r);return new l({marshaller:p,serializer:this.serializer,deserializer:this.deserializer,
serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(
`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(l,r,p,y,R){return[]}getEventStreamMarshaller(){
const l=this.serdeContext;if(!l.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return l.eventStreamMarshaller}resolveEventStreamMarshaller(l){
const r=this.serdeContext;return r.eventStreamMarshaller?r.eventStreamMarshaller:l(this.serdeContext)}}class De extends Pt{static{e(this,"HttpBindingProtocol")}async serializeRequest(l,r,p){
const y=r&&typeof r=="object"?r:{},R={},O={},j=await p.endpoint(),J=se.of(l?.input),Oe=J.getHttpBindings().request,Re=F(l),ot=new xe({query:R,headers:O});if(j){
this.updateServiceEndpoint(ot,j),this.setHostPrefix(ot,l,y,Re);const[Ye,$t,on]=Re;if(Ye){ot.method=Ye,ot.path=ot.path==="/"?$t:ot.path+$t;for(const[Gt,gn]of on)
R[Gt]=gn}}ot.query=R;const ct=this.serializeHttpBindings(y,ot,Oe,Re);return ct&&(ot.body=await this.serializeEventStream({eventStream:ct,requestSchema:J})),ot}serializeHttpBindings(l,r,p,y){
const R=this.serializer,O=typeof R.writeCodec=="function"?R:void 0,j=r.query,J=r.headers,Oe=p.syntheticBodySchema;let Re=!1,ot,ct,Ye;const $t=Object.getOwnPropertyNames(
l),on=Object.getPrototypeOf(l),Gt=(on===Object.prototype||on===null)&&!p.hasIdempotency&&!p.hasPrefixHeaders&&$t.length*2<p.memberBindings.length,gn=Gt?$t.length:
p.memberBindings.length;for(let nn=0;nn<gn;++nn){const cn=Gt?we(p.byName,$t[nn])?p.byName[$t[nn]]:void 0:p.memberBindings[nn];if(!cn)continue;const Bn=cn[1],Tn=cn[0],
ss=Bn[0],as=Bn[1],Wn=Bn[2],jn=cn[2],fs=cn[3],Zn=l[Tn];if(!(Zn==null&&!(as>>10&1)))if(jn===36){const En=as>>11&3;En?En===2?ct=Zn||void 0:ot=Zn:(O?O.writeCodec(ss,
Zn):R.write(ss,Zn),ot=R.flush())}else if(jn===33||jn===38){const En=this.serializeHttpValue(Bn,Zn,jn,O);jn===33?(Ye??=Object.create(null))[Tn]=En:J[fs]=En}else if(jn===
39)for(const En in Zn){if(!we(Zn,En))continue;const rs=fs+En;J[rs.toLowerCase()]=this.serializeHttpValue(Wn,Zn[En],38,O,O?Wn[0]:[Wn[0],{httpHeader:rs}])}else(jn&
62)===34?this.serializeQuery(Bn,Zn,fs,j,O):Re=!0}const qt=y[1],en=y[3];return qt&&en&&r.path.endsWith(qt)&&(r.path=r.path.slice(0,-qt.length)+this.serializePath(
en,Ye,p)),Re&&Oe&&(O?O.writeCodec(Oe,l):R.write(Oe,l),ot=R.flush()),r.body=ot,ct}serializeQuery(l,r,p,y,R){const[O,j,J]=l,Oe=R?void 0:O.getMergedTraits();if(p===
void 0){for(const Re in r)!we(r,Re)||Re in y||(R||Object.assign(J[0].getMergedTraits(),{...Oe,httpQuery:Re,httpQueryParams:void 0}),this.serializeQuery(J,r[Re],
Re,y,R));return}if((j&192)===64){const Re=[];for(const ot of r){const ct=this.serializeHttpValue(J,ot,34,R,R?J[0]:[J[0],Oe]);(j>>13&1||ct!==void 0)&&Re.push(ct)}
y[p]=Re}else y[p]=this.serializeHttpValue(l,r,34,R,R?O:[O,Oe])}serializeHttpValue(l,r,p,y,R=l[0]){const O=l[1],j=O&255;return y&&!(O&1792)&&(j<=2||j===17||j===19)?
String(r):(y?y.writeHttpBinding(l,r,p):this.serializer.write(R,r),this.serializer.flush())}serializePath(l,r,p){let y="";for(const[R,O]of l){if(O===0){y+=R;continue}
const j=r?.[R];if(j===void 0){if(we(p.byName,R)&&p.byName[R][2]===33)throw new Error(`No value provided for input HTTP label: ${R}.`);y+=`{${R}${O===2?"+":""}}`}else
y+=O===2?j.split("/").map(x).join("/"):x(j)}return y}async deserializeResponse(l,r,p){const y=this.deserializer,R=typeof y.readCodec=="function"?y:void 0,O=se.of(
l.output),j=O.getHttpBindings().response,J={};if(p.statusCode>=300){const Re=await Ce(p.body,r);throw Re.byteLength>0&&Object.assign(J,await y.read(15,Re)),await this.
handleError(l,r,p,J,this.deserializeMetadata(p)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const Oe=await this.deserializeHttpMessage(
O,r,p,J);if(Oe.length){const Re=await Ce(p.body,r);if(Re.byteLength>0){const ot=await(R?R.readCodec(j.syntheticBodySchema,Re):y.read(j.syntheticBodySchema,Re));
for(const ct of Oe)ot[ct]!=null&&(J[ct]=ot[ct])}}else j.bindings.payload||await Ce(p.body,r);return J.$metadata=this.deserializeMetadata(p),J}async deserializeHttpMessage(l,r,p,y,R){
const O=y instanceof Set?R:y,j=this.deserializer,J=typeof j.readCodec=="function"?j:void 0,Oe=se.of(l),{bodyMemberNames:Re,bindings:{payload:ot,statusCode:ct,headers:Ye,
prefixHeaders:$t}}=Oe.getHttpBindings().response,on=p.headers;if(ot){const[Gt,gn]=ot,[qt,en]=gn,nn=en>>11&3;if(nn)nn===2?O[Gt]=await this.deserializeEventStream(
{response:p,responseSchema:Oe}):O[Gt]=et(p.body);else if(p.body){const cn=await Ce(p.body,r);cn.byteLength>0&&(O[Gt]=await(J?J.readPayload(gn,cn):j.read(qt,cn)))}}
for(const Gt in on){if(!we(on,Gt))continue;const gn=Gt.toLowerCase(),qt=on[Gt];gn!==Gt&&(delete on[Gt],on[gn]=qt);const en=we(Ye,gn)?Ye[gn]:void 0;if(!en)continue;
const[nn,[cn,Bn,Tn],,ss]=en;if(Tn){const as=Bn>>16&1?L(qt,",",2):Te(qt),Wn=[];for(const jn of as)Wn.push(J?J.readHttpBinding(Tn,jn.trim(),38):await j.read([Tn[0],
{httpHeader:ss}],jn.trim()));O[nn]=Wn}else O[nn]=J?J.readHttpBinding(en[1],qt,38):await j.read(cn,qt)}for(const[Gt,[,,gn],,qt]of $t){O[Gt]={};for(const en in on){
if(!we(on,en)||!en.startsWith(qt))continue;const nn=on[en];O[Gt][en.slice(qt.length)]=J?J.readHttpBinding(gn,nn,38):await j.read([gn[0],{httpHeader:en}],nn)}}return ct&&
(O[ct[0]]=p.statusCode),Re}}class E extends Pt{static{e(this,"RpcProtocol")}async serializeRequest(l,r,p){const y=this.serializer,R={},O={},j=await p.endpoint(),
J=$e.of(l?.input),Oe=J.getSchema();let Re;const ot=r&&typeof r=="object"?r:{},ct=new xe({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:R,headers:O,
body:void 0});if(j&&(this.updateServiceEndpoint(ct,j),this.setHostPrefix(ct,l,ot)),ot){const Ye=J.getEventStreamMember();if(Ye){if(ot[Ye]){const $t={};for(const[
on]of J.structIterator())on!==Ye&&ot[on]!=null&&($t[on]=ot[on]);Re=await this.serializeEventStream({eventStream:ot[Ye],requestSchema:J,initialRequest:$t})}}else
y.write(Oe,ot),Re=y.flush()}return ct.headers=Object.assign(ct.headers,O),ct.query=R,ct.body=Re,ct.method="POST",ct}async deserializeResponse(l,r,p){const y=this.
deserializer,R=$e.of(l.output),O={};if(this.isErrorResponse(p.statusCode)){const J=await Ce(p.body,r);throw J.byteLength>0&&Object.assign(O,await y.read(15,J)),
await this.handleError(l,r,p,O,this.deserializeMetadata(p)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const J in p.headers){
if(!we(p.headers,J))continue;const Oe=p.headers[J];delete p.headers[J],p.headers[J.toLowerCase()]=Oe}const j=R.getEventStreamMember();if(j)O[j]=await this.deserializeEventStream(
{response:p,responseSchema:R,initialResponseContainer:O});else{const J=await Ce(p.body,r);J.byteLength>0&&Object.assign(O,await y.read(R,J))}return O.$metadata=
this.deserializeMetadata(p),O}isErrorResponse(l){return l>=300}}class h extends E{static{e(this,"AbstractRpcV2Protocol")}constructor({defaultNamespace:l,errorTypeRegistries:r}){
super({defaultNamespace:l,errorTypeRegistries:r})}async serializeRequest(l,r,p){const y=await super.serializeRequest(l,r,p);Object.assign(y.headers,{"content-ty\
pe":this.getDefaultContentType(),"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()}),tt(l.input)==="unit"?(delete y.body,
delete y.headers["content-type"]):this.applyEmptyBody(y);const{service:R,operation:O}=le(p),j=`/service/${R}/operation/${O}`;return y.path.endsWith("/")?y.path+=
j.slice(1):y.path+=j,y}isErrorResponse(l){return l!==200}}const _=e((_e,l,r,p,y,R)=>{if(l!=null&&l[r]!==void 0){const O=p();if(O==null||O.length<=0)throw new Error(
"Empty value provided for input HTTP label: "+r+".");_e=_e.replace(y,R?O.split("/").map(j=>x(j)).join("/"):x(O))}else throw new Error("No value provided for inp\
ut HTTP label: "+r+".");return _e},"resolvedPath");function C(_e,l){return new D(_e,l)}e(C,"requestBuilder");class D{static{e(this,"RequestBuilder")}input;context;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(l,r){
this.input=l,this.context=r}async build(){const{hostname:l,protocol:r="https",port:p,path:y}=await this.context.endpoint();this.path=y;for(const R of this.resolvePathStack)
R(this.path);return new xe({protocol:r,hostname:this.hostname||l,port:p,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(l){
return this.hostname=l,this}bp(l){return this.resolvePathStack.push(r=>{this.path=`${r?.endsWith("/")?r.slice(0,-1):r||""}`+l}),this}p(l,r,p,y){return this.resolvePathStack.
push(R=>{this.path=_(R,this.input,l,r,p,y)}),this}h(l){return this.headers=l,this}q(l){return this.query=l,this}b(l){return this.body=l,this}m(l){return this.method=
l,this}}class X extends Je{static{e(this,"FromStringShapeDeserializer")}settings;constructor(l){super(),this.settings=l}read(l,r){const p=se.of(l),y=p.getMergedTraits(),
R=p.getHttpBindingLocation(y);return this.readHttpBinding(p.getHttpBindingValue(R,y),r,R)}readHttpBinding([l,r,p],y,R){const O=r&255;if((O&192)===64)return p??=
l.getHttpBindingCollectionValue(R),Te(y).map(j=>this.readHttpBinding(p,j,R));switch(O){case 21:case 42:return(this.serdeContext?.base64Decoder??ze)(y);case 4:case 5:case 6:case 7:{
const j=this.settings.httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&O>4?O:j?j+4:this.settings.timestampFormat.default){case 5:return A(y);case 6:
return Se(y);case 7:return We(y);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",y),new Date(y)}}case 0:{const j=r>>
8&3;if(!j)return y;let J=y;return(R&6)===6&&(J=(this.serdeContext?.utf8Encoder??Ne)((this.serdeContext?.base64Decoder??ze)(J))),j===2?at.from(J):J}case 1:return Number(
y);case 2:return y.toLowerCase()==="true";case 17:return BigInt(y);case 19:return new dt(y,"bigDecimal");default:return y}}}class Z extends Je{static{e(this,"Ht\
tpInterceptingShapeDeserializer")}codecDeserializer;stringDeserializer;constructor(l,r){super(),this.codecDeserializer=l,this.stringDeserializer=new X(r)}setSerdeContext(l){
this.stringDeserializer.setSerdeContext(l),this.codecDeserializer.setSerdeContext(l),this.serdeContext=l}read(l,r){const p=se.of(l),y=p.getMergedTraits();if(y.httpHeader||
y.httpResponseCode){const R=p.getHttpBindingValue(38,y);return this.readHttpBinding(R,r,38)}return y.httpPayload?this.readPayload(p.getHttpBindingValue(36,y),r):
this.readCodec(p,r)}readHttpBinding(l,r,p){const y=typeof r=="string"?r:(this.serdeContext?.utf8Encoder??Ne)(r);return this.stringDeserializer.readHttpBinding(l,
y,p)}readPayload([l,r],p){const y=r&255;return y===21||y===42?typeof p=="string"?(this.serdeContext?.utf8Decoder??u)(p):p:y===0?typeof p=="string"?p:(this.serdeContext?.
utf8Encoder??Ne)(p):this.readCodec(l,p)}readCodec(l,r){return this.codecDeserializer.read(l,r)}}class Ie extends Je{static{e(this,"ToStringShapeSerializer")}settings;stringBuffer="";constructor(l){
super(),this.settings=l}write(l,r){const p=se.of(l),y=p.getMergedTraits(),R=p.getHttpBindingLocation(y);this.writeHttpBinding(p.getHttpBindingValue(R,y),r,R)}writeHttpBinding([
l,r,p],y,R){const O=r&255;switch(typeof y){case"object":if(y===null){this.stringBuffer="null";return}if(O>=4&&O<=7){if(!(y instanceof Date))throw new Error(`@sm\
ithy/core/protocols - received non-Date value ${y} when schema expected Date in ${l.getName(!0)}`);const Oe=this.settings.httpBindings?r>>14&3:0;switch(this.settings.
timestampFormat.useTrait&&O>4?O:Oe?Oe+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=y.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=
$(y);break;case 7:this.stringBuffer=String(y.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",y),this.stringBuffer=String(
y.getTime()/1e3)}return}if((O===21||O===42)&&"byteLength"in y){this.stringBuffer=(this.serdeContext?.base64Encoder??i)(y);return}if((O&192)===64&&Array.isArray(
y)){p??=l.getHttpBindingCollectionValue(R);const Oe=p[1]&255,Re=Oe>=4&&Oe<=7;let ot="";for(const ct of y){this.writeHttpBinding(p,ct,R);const Ye=this.flush();ot&&
(ot+=", "),ot+=Re?Ye:P(Ye)}this.stringBuffer=ot;return}this.stringBuffer=JSON.stringify(y,null,2);break;case"string":const j=r>>8&3;let J=y;if(j===2&&(J=at.from(
J)),j&&(R&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??i)(J.toString());return}this.stringBuffer=y;break;default:this.stringBuffer=r>>10&1?c():String(
y)}}flush(){const l=this.stringBuffer;return this.stringBuffer="",l}}class Ze{static{e(this,"HttpInterceptingShapeSerializer")}codecSerializer;stringSerializer;buffer;constructor(l,r,p=new Ie(
r)){this.codecSerializer=l,this.stringSerializer=p}setSerdeContext(l){this.codecSerializer.setSerdeContext(l),this.stringSerializer.setSerdeContext(l)}write(l,r){
const p=se.of(l),y=p.getMergedTraits();if(y.httpHeader||y.httpLabel||y.httpQuery){const R=p.getHttpBindingLocation(y);this.writeHttpBinding(p.getHttpBindingValue(
R,y),r,R);return}this.writeCodec(p,r)}writeHttpBinding(l,r,p){this.stringSerializer.writeHttpBinding(l,r,p),this.buffer=this.stringSerializer.flush()}writeCodec(l,r){
this.codecSerializer.write(l,r)}flush(){if(this.buffer!==void 0){const l=this.buffer;return this.buffer=void 0,l}return this.codecSerializer.flush()}}function Qe(_e,l){
if(l.timestampFormat.useTrait){const j=_e.getSchema();if(j===5||j===6||j===7)return j}const{httpLabel:r,httpPrefixHeaders:p,httpHeader:y,httpQuery:R}=_e.getMergedTraits();
return(l.httpBindings?typeof p=="string"||y?6:R||r?5:void 0:void 0)??l.timestampFormat.default}e(Qe,"determineTimestampFormat");class Ot{static{e(this,"Field")}name;kind;values;constructor({
name:l,kind:r=Ke.HEADER,values:p=[]}){this.name=l,this.kind=r,this.values=p}add(l){this.values.push(l)}set(l){this.values=l}remove(l){this.values=this.values.filter(
r=>r!==l)}toString(){return this.values.map(l=>l.includes(",")||l.includes(" ")?`"${l}"`:l).join(", ")}get(){return this.values}}class Ct{static{e(this,"Fields")}entries={};encoding;constructor({
fields:l=[],encoding:r="utf-8"}){l.forEach(this.setField.bind(this)),this.encoding=r}setField(l){this.entries[l.name.toLowerCase()]=l}getField(l){return this.entries[l.
toLowerCase()]}removeField(l){delete this.entries[l.toLowerCase()]}getByType(l){return Object.values(this.entries).filter(r=>r.kind===l)}}const kt=e(_e=>(_e.logger&&
_e.logger.constructor?.name!=="NoOpLogger"&&_e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),_e.logger),_e.defaultSocketTimeout&&_e.requestHandler?.
updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),_e.defaultSocketTimeout),{setHttpHandler(l){_e.requestHandler=l},httpHandler(){return _e.requestHandler},
updateHttpClientConfig(l,r){_e.requestHandler?.updateHttpClientConfig(l,r)},httpHandlerConfigs(){return _e.requestHandler.httpHandlerConfigs()}}),"getHttpHandle\
rExtensionConfiguration"),At=e(_e=>({requestHandler:_e.httpHandler()}),"resolveHttpHandlerRuntimeConfig"),ke="content-length";function ye(_e){return l=>async r=>{
const p=r.request;if(xe.isInstance(p)){const{body:y,headers:R}=p;if(y&&Object.keys(R).map(O=>O.toLowerCase()).indexOf(ke)===-1)try{const O=_e(y);O!=null&&(p.headers=
{...p.headers,[ke]:String(O)})}catch{}}return l({...r,request:p})}}e(ye,"contentLengthMiddleware");const Xe={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LE\
NGTH"],name:"contentLengthMiddleware",override:!0},oe=e(_e=>({applyToStack:e(l=>{l.add(ye(_e.bodyLengthChecker),Xe)},"applyToStack")}),"getContentLengthPlugin"),
b=e(_e=>encodeURIComponent(_e).replace(/[!'()*]/g,T),"escapeUri"),T=e(_e=>`%${_e.charCodeAt(0).toString(16).toUpperCase()}`,"hexEncode"),f=e(_e=>_e.split("/").map(
b).join("/"),"escapeUriPath");function m(_e){const l=[];for(let r of Object.keys(_e).sort()){const p=_e[r];if(r=b(r),Array.isArray(p))for(let y=0,R=p.length;y<R;y++)
l.push(`${r}=${b(p[y])}`);else{let y=r;(p||typeof p=="string")&&(y+=`=${b(p)}`),l.push(y)}}return l.join("&")}e(m,"buildQueryString");class B{static{e(this,"Ser\
deContextConfig")}serdeContext;setSerdeContext(l){this.serdeContext=l}}class U{static{e(this,"UnionSerde")}from;to;keys;constructor(l,r){this.from=l,this.to=r;const p=Object.
keys(this.from),y=new Set(p);y.delete("__type"),this.keys=y}mark(l){this.keys.delete(l)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){
if(this.hasUnknown()){const l=this.keys.values().next().value,r=this.from[l];this.to.$unknown=[l,r]}}}let me;function pe(){if(me===void 0)try{if(typeof Buffer!=
"function")me=!1;else{const _e=JSON.parse(Buffer.from([123,125]));me=_e!==null&&typeof _e=="object"}}catch{me=!1}return me}e(pe,"detectBufferParsing");function te(_e,l,r){
if(r?.source){const p=r.source;if(typeof l=="number")return l<=Number.MAX_SAFE_INTEGER&&l>=Number.MIN_SAFE_INTEGER?ce(p,l)?l:new dt(p,"bigDecimal"):ve(p)?new dt(
p,"bigDecimal"):/[eE]/.test(p)?G(p):BigInt(p)}return l}e(te,"jsonReviver");function ve(_e){const l=_e.indexOf(".");if(l===-1)return!1;const r=_e.search(/[eE]/);
if(r===-1)return!0;const p=r-l-1;return parseInt(_e.slice(r+1),10)<p}e(ve,"isFractionalBigNumeric");function ce(_e,l){if(_e===String(l)||Object.is(l,-0))return!0;
if(/[eE]/.test(_e))return Q(_e)===Q(String(l));const r=_e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),p=String(l);return r===p?!0:/[eE]/.test(p)?r===Q(p):!1}e(
ce,"isRepresentable");function Q(_e){const l=_e.startsWith("-"),r=l?_e.slice(1):_e,p=r.search(/[eE]/);let y;if(p===-1)y=r;else{const R=parseInt(r.slice(p+1),10),
O=r.slice(0,p),j=O.indexOf(".");let J,Oe;j===-1?(J=O,Oe=O.length):(J=O.slice(0,j)+O.slice(j+1),Oe=j),J=J.replace(/0+$/,"")||"0";const Re=Oe+R;J==="0"?y="0":Re<=
0?y="0."+"0".repeat(-Re)+J:Re>=J.length?y=J+"0".repeat(Re-J.length):y=J.slice(0,Re)+"."+J.slice(Re)}return y.includes(".")&&(y=y.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,"")),(l?"-":"")+y}e(Q,"expandToDecimal");function G(_e){const l=_e.search(/[eE]/),r=parseInt(_e.slice(l+1),10),p=_e.startsWith("-"),y=_e.slice(p?1:0,l),R=y.
indexOf(".");let O,j;if(R===-1)O=y,j=r;else{O=y.slice(0,R)+y.slice(R+1);const Oe=y.length-R-1;j=r-Oe}O=O.replace(/0+$/,"")||"0";const J=BigInt(O)*10n**BigInt(j+
(y.replace(".","").length-O.length));return p?-J:J}e(G,"expandExponentToBigInt");const ne=Symbol.for("@aws-sdk/reviver");function ge(_e){const l=$e.of(_e),r=l.getSchema();
if(Array.isArray(r)&&l.isStructSchema()){if(ne in r)return r[ne];const p=Ue(l,new Set);return r[ne]=p,p}return Ue(l,new Set)}e(ge,"needsReviver");function Ue(_e,l){
const r=_e.getSchema();if(l.has(r))return!1;if(l.add(r),_e.isBigIntegerSchema()||_e.isBigDecimalSchema())return!0;if(_e.isStructSchema()){for(const[,p]of _e.structIterator())
if(Ue(p,l))return!0}else if(_e.isListSchema()||_e.isMapSchema()){if(Ue(_e.getValueSchema(),l))return!0}else if(_e.isDocumentSchema())return!0;return!1}e(Ue,"_ch\
eck");const k=e((_e,l)=>Ce(_e,l).then(r=>(l?.utf8Encoder??Ne)(r)),"collectBodyString");async function W(_e,l,r){let p;if(pe()&&typeof _e?.[Symbol.asyncIterator]==
"function"){const R=await Ce(_e,l);typeof Buffer=="function"&&(Buffer.isBuffer(R)?p=R:p=Buffer.from(R.buffer,R.byteOffset,R.byteLength))}if(p||(p=await k(_e,l)),
p.length===0)return{};const y=r&&ge(r)?te:void 0;try{return JSON.parse(p,y)}catch(R){throw R?.name==="SyntaxError"&&Object.defineProperty(R,"$responseBodyText",
{value:typeof p=="string"?p:p.toString("utf8")}),R}}e(W,"parseJsonBody");const Y=e(async(_e,l)=>{const r=await W(_e,l);return r.message=r.message??r.Message,r},
"parseJsonErrorBody"),ae=e((_e,l)=>Object.keys(_e).find(r=>r.toLowerCase()===l.toLowerCase()),"findKey"),Me=e(_e=>{let l=_e;return typeof l=="number"&&(l=l.toString()),
l.indexOf(",")>=0&&(l=l.split(",")[0]),l.indexOf(":")>=0&&(l=l.split(":")[0]),l.indexOf("#")>=0&&(l=l.split("#")[1]),l},"sanitizeErrorCode"),Be=e((_e,l)=>Et(_e,
l,["header","code","type"]),"loadRestJsonErrorCode"),He=e((_e,l,r=!1)=>Et(_e,l,r?["code","header","type"]:["type","code","header"]),"loadJsonRpcErrorCode"),mt=e(
(_e,l)=>{if(l?.__type!==void 0){let r=l.__type;return typeof r=="number"&&(r=r.toString()),r.indexOf(",")>=0&&(r=r.split(",")[0]),r.indexOf(":")>=0&&(r=r.split(
":")[0]),r}},"loadSmithyRpcV2JsonErrorCode"),Et=e(({headers:_e},l,r)=>{for(;r.length>0;)switch(r.shift()){case"header":const y=ae(_e??{},"x-amzn-errortype");if(y!==
void 0)return Me(_e[y]);break;case"code":const R=ae(l??{},"code");if(R&&l[R]!==void 0)return Me(l[R]);break;case"type":if(l?.__type!==void 0)return Me(l.__type);
break}},"loadErrorCode");class Qt extends B{static{e(this,"JsonShapeDeserializer2")}settings;constructor(l){super(),this.settings=l}async read(l,r){const p=ge(l)?
te:void 0;let y;if(typeof r=="string"){if(r.length===0)return{};y=JSON.parse(r,p)}else if(r instanceof Uint8Array&&pe()){if(r.byteLength===0)return{};const R=Buffer.
isBuffer(r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);y=JSON.parse(R,p)}else y=await W(r,this.serdeContext,l);return this._read(l,y)}readObject(l,r){return this.
_read(l,r)}_read(l,r){const p=r!==null&&typeof r=="object",y=$e.of(l);if(p){if(y.isStructSchema())return this._readStruct(y,r);if(Array.isArray(r)&&y.isListSchema()){
const O=y.getValueSchema();if(this.needsTransform(O))for(let j=0;j<r.length;++j)r[j]=this._read(O,r[j]);return r}if(y.isMapSchema()){const O=y.getValueSchema(),
j=r;if(this.needsTransform(O))for(const J in j)we(j,J)&&(J==="__proto__"&&Ve(j),j[J]=this._read(O,j[J]));return j}}if(y.isBlobSchema()&&typeof r=="string")return ze(
r);const R=y.getMergedTraits().mediaType;if(y.isStringSchema()&&typeof r=="string"&&R)return R==="application/json"||R.endsWith("+json")?at.from(r):r;if(y.isTimestampSchema()&&
r!=null)switch(Qe(y,this.settings)){case 5:return Le(r);case 6:return Ee(r);case 7:return ie(r);default:return console.warn("Missing timestamp format, parsing v\
alue with Date constructor:",r),new Date(r)}if(y.isBigIntegerSchema()&&(typeof r=="number"||typeof r=="string"))return BigInt(r);if(y.isBigDecimalSchema()&&r!=null){
if(r instanceof dt)return r;const O=r;return O.type==="bigDecimal"&&"string"in O?new dt(O.string,O.type):new dt(String(r),"bigDecimal")}if(y.isNumericSchema()&&
typeof r=="string"){switch(r){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return r}if(y.isDocumentSchema()&&p)if(Array.isArray(r))
for(let O=0;O<r.length;++O){const j=r[O];j instanceof dt||(r[O]=this._read(y,j))}else{const O=r;for(const j in O){if(!we(O,j))continue;j==="__proto__"&&Ve(O);const J=O[j];
J instanceof dt||(O[j]=this._read(y,J))}}return r}_readStruct(l,r){const p=l.isUnionSchema(),y={};let R;const O=typeof r.__type=="string",{jsonName:j}=this.settings;
j&&O&&(R={});let J;p&&(J=new U(r,y));for(const[Oe,Re]of l.structIterator()){let ot=Oe;j&&(ot=Re.getMergedTraits().jsonName??ot,O&&(R[ot]=Oe)),p&&J.mark(ot),r[ot]!=
null&&(y[Oe]=this._read(Re,r[ot]))}if(p)J.writeUnknown();else if(O)for(const Oe in r){if(!we(r,Oe))continue;const Re=r[Oe],ot=j?R[Oe]??Oe:Oe;ot in y||(y[ot]=Re)}
return y}needsTransform(l){return!!(l.isBlobSchema()||l.isTimestampSchema()||l.isBigIntegerSchema()||l.isBigDecimalSchema()||l.isNumericSchema()||l.isDocumentSchema()||
l.isStructSchema()||l.isListSchema()||l.isMapSchema()||l.isStringSchema()&&l.getMergedTraits().mediaType)}}class ln extends Uint8Array{static{e(this,"JsonBytesS\
tringAdapter")}string=null;static allocUnsafe(l){if(typeof Buffer=="function"){const r=Buffer.allocUnsafe(l);return new ln(r.buffer,r.byteOffset,r.byteLength)}return new ln(
l)}toString(){return this.s()}valueOf(){return this.s()}includes(l,r){return typeof l=="string"?this.s().includes(l,r):Uint8Array.prototype.includes.call(this,l,
r)}indexOf(l,r){return typeof l=="string"?this.s().indexOf(l,r):Uint8Array.prototype.indexOf.call(this,l,r)}lastIndexOf(l,r){if(typeof l=="string")return this.s().
lastIndexOf(l,r);const p=Uint8Array.prototype.lastIndexOf;return r!==void 0?p.call(this,l,r):p.call(this,l)}startsWith(l,r){return this.s().startsWith(l,r)}endsWith(l,r){
return this.s().endsWith(l,r)}match(l){return this.s().match(l)}replace(l,r){return this.s().replace(l,r)}search(l){return this.s().search(l)}split(l,r){return this.
s().split(l,r)}substring(l,r){return this.s().substring(l,r)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(l){
return this.s().charAt(l)}charCodeAt(l){return this.s().charCodeAt(l)}padStart(l,r){return this.s().padStart(l,r)}padEnd(l,r){return this.s().padEnd(l,r)}repeat(l){
return this.s().repeat(l)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const l=Date.now();l>
dn+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically conv\
erted to string. In a future version this will throw an error."),dn=l),this.string=Ne(this)}return this.string}}var dn=0;const Wt=new TextEncoder,tn=123,vn=125,
fe=91,yt=93,st=34,Nt=58,rt=44,wt=92,Xt=new Uint8Array([116,114,117,101]),ee=new Uint8Array([102,97,108,115,101]),Pe=new Uint8Array([110,117,108,108]),Ge=new Array(
128).fill(null);Ge[8]="b",Ge[9]="t",Ge[10]="n",Ge[12]="f",Ge[13]="r",Ge[34]='"',Ge[92]="\\";for(let _e=0;_e<32;_e++)Ge[_e]===null&&(Ge[_e]="u00"+_e.toString(16).
padStart(2,"0"));const _t=2048;function Lt(_e){return ln.allocUnsafe(_e)}e(Lt,"alloc");class gt extends B{static{e(this,"JsonShapeSerializer2")}settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(l){
super(),this.settings=l,this.json=Lt(_t)}write(l,r){this.i=0,this.rawValue=r,this.rootSchema=$e.of(l),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,r,void 0)}writeDiscriminatedDocument(l,r){this.i=0,this.rootSchema=$e.of(l);const p=this.rootSchema;
if(p.isStructSchema()&&r!=null&&typeof r=="object"){this.writeValue(p,r,void 0);const y=`"__type":"${p.getName(!0)??"Unknown"}",`,R=y.length;this.ensure(R),this.
json.copyWithin(1+R,1,this.i),Wt.encodeInto(y,this.json.subarray(1)),this.i+=R}else this.writeValue(p,r,void 0)}flush(){this.rootSchema=void 0;const l=this.i;this.
i=0;const r=this.rawValue;if(this.rawValue=void 0,l===0)return r;const p=this.json.subarray(0,l);return this.json=Lt(_t),p}ensure(l){const{i:r,json:p}=this;if(r+
l>p.length){let y=p.length*2;for(;y<r+l;)y*=2;const R=Lt(y);R.set(this.json),this.json=R}}writeAscii(l){const r=l.length;this.ensure(r);let{i:p,json:y}=this;for(let R=0;R<
r;++R)y[p]=l.charCodeAt(R),p+=1;this.i=p}writeAsciiQuoted(l){const r=l.length;this.ensure(r+4);let{json:p,i:y}=this;p[y++]=st;for(let R=0;R<r;++R)p[y++]=l.charCodeAt(
R);p[y++]=st,this.i=y}writeJsonString(l){const r=l.length;this.ensure(r*3+2),this.json[this.i++]=st;for(let p=0;p<r;++p){const y=l.charCodeAt(p);if(y>34&&y<92)this.
json[this.i++]=y;else if(y<128){const R=Ge[y];if(R!==null){this.ensure(R.length+1+(r-p-1)*3+1),this.json[this.i++]=wt;for(let O=0;O<R.length;O++)this.json[this.
i++]=R.charCodeAt(O)}else this.json[this.i++]=y}else if(y>=55296&&y<=56319){const R=p+1<r?l.charCodeAt(p+1):0;if(R>=56320&&R<=57343){this.ensure(4);const{written:O}=Wt.
encodeInto(l.substring(p,p+2),this.json.subarray(this.i));this.i+=O,++p}else this.ensure(6+(r-p-1)*3+1),this.writeUnicodeEscape(y)}else if(y>=56320&&y<=57343)this.
ensure(6+(r-p-1)*3+1),this.writeUnicodeEscape(y);else{let{i:R,json:O}=this;y<2048?(O[R++]=192|y>>6,O[R++]=128|y&63):(O[R++]=224|y>>12,O[R++]=128|y>>6&63,O[R++]=
128|y&63),this.i=R}}this.json[this.i++]=st}writeUnicodeEscape(l){let{json:r,i:p}=this;r[p++]=wt,r[p++]=117;const y=l.toString(16).padStart(4,"0");for(let R=0;R<
4;++R)r[p++]=y.charCodeAt(R);this.i=p}static B64=(()=>{const l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let p=0;p<
64;++p)r[p]=l.charCodeAt(p);return r})();writeBase64(l){const r=Math.ceil(l.length/3)*4;this.ensure(r+2);const p=this.json,y=gt.B64;let R=this.i;p[R++]=st;const O=l.
length,j=O%3,J=O-j;for(let Oe=0;Oe<J;Oe+=3){const Re=l[Oe],ot=l[Oe+1],ct=l[Oe+2];p[R++]=y[Re>>2],p[R++]=y[(Re&3)<<4|ot>>4],p[R++]=y[(ot&15)<<2|ct>>6],p[R++]=y[ct&
63]}if(j===2){const Oe=l[J],Re=l[J+1];p[R++]=y[Oe>>2],p[R++]=y[(Oe&3)<<4|Re>>4],p[R++]=y[(Re&15)<<2],p[R++]=61}else if(j===1){const Oe=l[J];p[R++]=y[Oe>>2],p[R++]=
y[(Oe&3)<<4],p[R++]=61,p[R++]=61}p[R++]=st,this.i=R}writeValue(l,r,p){if(r==null){if(p?.isStructSchema()){if(r===void 0&&$e.of(l).isIdempotencyToken()){this.writeAsciiQuoted(
c());return}return}this.ensure(4),this.json.set(Pe,this.i),this.i+=4;return}const y=$e.of(l),R=typeof r=="object";if(y.isStringSchema()){const O=y.getMergedTraits().
mediaType;if(O&&(O==="application/json"||O.endsWith("+json"))){this.writeJsonString(at.from(r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&
(y.isBigIntegerSchema()||y.isBigDecimalSchema())){const O=r instanceof dt?r.string:String(r);this.writeAsciiQuoted(O);return}if(R){if(y.isStructSchema()){this.writeStruct(
y,r);return}if(Array.isArray(r)&&(y.isListSchema()||y.isDocumentSchema())){this.writeList(y,r,y.isDocumentSchema());return}if(y.isMapSchema()){this.writeMap(y,r,
!1);return}if(r instanceof Uint8Array&&(y.isBlobSchema()||y.isDocumentSchema())){this.writeBase64(r);return}if(r instanceof Date&&(y.isTimestampSchema()||y.isDocumentSchema())){
this.writeTimestamp(y,r);return}if(r instanceof dt){this.writeAscii(r.string);return}if(y.isDocumentSchema()){Array.isArray(r)?this.writeList(y,r,!0):this.writeMap(
y,r,!0);return}const O=JSON.stringify(r);this.writeAscii(O);return}if(typeof r=="string"){if(y.isBlobSchema()){const O=(this.serdeContext?.base64Encoder??i)(r);
this.writeAsciiQuoted(O);return}this.writeJsonString(r);return}if(typeof r=="number"){if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}
const O=String(r);this.writeAscii(O);return}if(typeof r=="boolean"){this.ensure(5);let{i:O,json:j}=this;r?(j.set(Xt,O),O+=4):(j.set(ee,O),O+=5),this.i=O;return}
if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(String(r))}writeStruct(l,r){this.ensure(2),this.json[this.i++]=tn;let p=!1;const y=typeof r.
__type=="string";let R;y&&(R=new Set);for(const[O,j]of l.structIterator()){const J=r[O];if(J==null&&!j.isIdempotencyToken())continue;p&&(this.ensure(1),this.json[this.
i++]=rt),p=!0;const Oe=this.settings.jsonName?j.getMergedTraits().jsonName??O:O;R&&(R.add(O),R.add(Oe)),this.writeAsciiQuoted(Oe),this.json[this.i++]=Nt,this.writeValue(
j,J,l)}if(!p&&l.isUnionSchema()){const{$unknown:O}=r;if(Array.isArray(O)){const[j,J]=O;this.writeAsciiQuoted(j),this.ensure(1),this.json[this.i++]=Nt,this.writeValue(
15,J,l)}}else if(y)for(const O in r){if(R.has(O))continue;R.add(O);const j=r[O];p&&(this.ensure(1),this.json[this.i++]=rt),p=!0,this.writeAsciiQuoted(O),this.ensure(
1),this.json[this.i++]=Nt,this.writeValue(15,j,void 0)}this.ensure(1),this.json[this.i++]=vn}writeList(l,r,p){const y=!!l.getMergedTraits().sparse,R=l.getValueSchema();
if(!p&&(R.isStringSchema()||R.isNumericSchema()||R.isBooleanSchema())){let j=!1;for(let Oe=0;Oe<r.length;++Oe){const Re=r[Oe];if(Number.isNaN(Re)||Re===1/0||Re===
-1/0||Re==null&&!y){j=!0;break}}let J;if(!j)J=JSON.stringify(r);else{const Oe=[];for(let Re=0;Re<r.length;++Re){const ot=r[Re];ot==null&&!y||(Number.isNaN(ot)||
ot===1/0||ot===-1/0?Oe.push(String(ot)):Oe.push(ot))}J=JSON.stringify(Oe)}this.ensure(J.length*3),this.i+=Wt.encodeInto(J,this.json.subarray(this.i)).written;return}
this.ensure(2),this.json[this.i++]=fe;let O=!1;for(let j=0;j<r.length;++j){const J=r[j];(p?J===void 0:J==null&&!y)||(O&&(this.ensure(1),this.json[this.i++]=rt),
this.writeValue(R,J,void 0),O=!0)}this.ensure(1),this.json[this.i++]=yt}writeMap(l,r,p){const y=!!l.getMergedTraits().sparse,R=l.getValueSchema();if(!p&&(R.isStringSchema()||
R.isNumericSchema()||R.isBooleanSchema())){let j;for(const Oe in r){if(!we(r,Oe))continue;const Re=r[Oe];Number.isNaN(Re)||Re===1/0||Re===-1/0?((j??={})[Oe]=Re,
r[Oe]=String(Re)):Re===null&&!y&&((j??={})[Oe]=null,r[Oe]=void 0)}const J=JSON.stringify(r);j&&Object.assign(r,j),this.ensure(J.length*3),this.i+=Wt.encodeInto(
J,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=tn;let O=!0;for(const j in r){if(!we(r,j))continue;const J=r[j];(p?J===void 0:J==
null&&!y)||(O||(this.ensure(1),this.json[this.i++]=rt),O=!1,this.writeJsonString(j),this.ensure(1),this.json[this.i++]=Nt,this.writeValue(R,J,void 0))}this.ensure(
1),this.json[this.i++]=vn}writeTimestamp(l,r){switch(Qe(l,this.settings)){case 5:{const y=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(y);return}case 6:{
this.writeAsciiQuoted($(r));return}case 7:{const y=String(r.getTime()/1e3);this.writeAscii(y);return}default:{const y=String(r.getTime()/1e3);this.writeAscii(y);
return}}}}class Ht extends B{static{e(this,"JsonCodec2")}settings;constructor(l){super(),this.settings=l}createSerializer(){const l=new gt(this.settings);return l.
setSerdeContext(this.serdeContext),l}createDeserializer(){const l=new Qt(this.settings);return l.setSerdeContext(this.serdeContext),l}}class Jt extends h{static{
e(this,"SmithyRpcV2JsonProtocol")}codec=new Ht({timestampFormat:{useTrait:!1,default:7},jsonName:!1,bigNumberAsString:!0});serializer=this.codec.createSerializer();deserializer=this.
codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(l){
l.body||(l.body="{}")}async handleError(l,r,p,y,R){const O=mt(p,y)??"Unknown",j={$metadata:R,$fault:p.statusCode<=500?"client":"server"};let J=this.options.defaultNamespace;
O.includes("#")&&([J]=O.split("#"));const Oe=this.compositeErrorRegistry,Re=ft.for(J);Oe.copyFrom(Re);let ot;try{ot=Oe.getSchema(O)}catch{y.Message&&(y.message=
y.Message);const en=ft.for("smithy.ts.sdk.synthetic."+J);Oe.copyFrom(en);const nn=Oe.getBaseException();if(nn){const cn=Oe.getErrorCtor(nn);throw Object.assign(
new cn({name:O}),j,y)}throw Object.assign(new Error(O),j,y)}const ct=$e.of(ot),Ye=Oe.getErrorCtor(ot),$t=y.message??y.Message??"Unknown",on=new Ye({}),Gt={},gn=this.
codec.createDeserializer();for(const[qt,en]of ct.structIterator())y[qt]!=null&&(Gt[qt]=gn.readObject(en,y[qt]));throw Object.assign(on,j,{$fault:ct.getMergedTraits().
error,message:$t},Gt)}getDefaultContentType(){return"application/json"}}class jt extends B{static{e(this,"JsonShapeDeserializer")}settings;constructor(l){super(),
this.settings=l}async read(l,r){const p=ge(l)?te:void 0;return this._read(l,typeof r=="string"?JSON.parse(r,p):await W(r,this.serdeContext,l))}readObject(l,r){return this.
_read(l,r)}_read(l,r){const p=r!==null&&typeof r=="object",y=$e.of(l);if(p){if(y.isStructSchema()){const O=r,j=y.isUnionSchema(),J={};let Oe;const{jsonName:Re}=this.
settings;Re&&(Oe={});let ot;j&&(ot=new U(O,J));for(const[ct,Ye]of y.structIterator()){let $t=ct;Re&&($t=Ye.getMergedTraits().jsonName??$t,Oe[$t]=ct),j&&ot.mark(
$t),O[$t]!=null&&(J[ct]=this._read(Ye,O[$t]))}if(j)ot.writeUnknown();else if(typeof O.__type=="string")for(const ct in O){if(!we(O,ct))continue;const Ye=O[ct],$t=Re?
Oe[ct]??ct:ct;$t in J||(J[$t]=Ye)}return J}if(Array.isArray(r)&&y.isListSchema()){const O=y.getValueSchema(),j=[];for(const J of r)j.push(this._read(O,J));return j}
if(y.isMapSchema()){const O=y.getValueSchema(),j={};for(const J in r)we(r,J)&&(J==="__proto__"&&Ve(j),j[J]=this._read(O,r[J]));return j}}if(y.isBlobSchema()&&typeof r==
"string")return ze(r);const R=y.getMergedTraits().mediaType;if(y.isStringSchema()&&typeof r=="string"&&R)return R==="application/json"||R.endsWith("+json")?at.from(
r):r;if(y.isTimestampSchema()&&r!=null)switch(Qe(y,this.settings)){case 5:return Le(r);case 6:return Ee(r);case 7:return ie(r);default:return console.warn("Miss\
ing timestamp format, parsing value with Date constructor:",r),new Date(r)}if(y.isBigIntegerSchema()&&(typeof r=="number"||typeof r=="string"))return BigInt(r);
if(y.isBigDecimalSchema()&&r!=null){if(r instanceof dt)return r;const O=r;return O.type==="bigDecimal"&&"string"in O?new dt(O.string,O.type):new dt(String(r),"b\
igDecimal")}if(y.isNumericSchema()&&typeof r=="string"){switch(r){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return r}if(y.isDocumentSchema())
if(p){const O=Array.isArray(r)?[]:{};for(const j in r){if(!we(r,j))continue;j==="__proto__"&&Ve(O);const J=r[j];J instanceof dt?O[j]=J:O[j]=this._read(y,J)}return O}else
return structuredClone(r);return r}}const Kt="Ν";class Zt{static{e(this,"JsonReplacer")}values=new Map;counter=0;stage=0;createReplacer(){if(this.stage===1)throw new Error(
"@aws-sdk/core/protocols - JsonReplacer already created.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");return this.stage=
1,(l,r)=>{if(r instanceof dt){const p=`${Kt+"nv"+this.counter++}_`+r.string;return this.values.set(`"${p}"`,r.string),p}if(typeof r=="bigint"){const p=r.toString(),
y=`${Kt+"b"+this.counter++}_`+p;return this.values.set(`"${y}"`,p),y}return r}}replaceInJson(l){if(this.stage===0)throw new Error("@aws-sdk/core/protocols - Jso\
nReplacer not created yet.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");if(this.stage=2,this.counter===0)return l;for(const[
r,p]of this.values)l=l.replace(r,p);return l}}class rn extends B{static{e(this,"JsonShapeSerializer")}settings;buffer;useReplacer=!1;rootSchema;constructor(l){super(),
this.settings=l}write(l,r){this.rootSchema=$e.of(l),this.buffer=this._write(this.rootSchema,r)}flush(){const{rootSchema:l,useReplacer:r}=this;if(this.rootSchema=
void 0,this.useReplacer=!1,l?.isStructSchema()||l?.isDocumentSchema()){if(!r)return JSON.stringify(this.buffer);const p=new Zt;return p.replaceInJson(JSON.stringify(
this.buffer,p.createReplacer(),0))}return this.buffer}writeDiscriminatedDocument(l,r){this.write(l,r),typeof this.buffer=="object"&&(this.buffer.__type=$e.of(l).
getName(!0))}_write(l,r,p){const y=r!==null&&typeof r=="object",R=$e.of(l);if(y){if(R.isStructSchema()){const O=r,j={},{jsonName:J}=this.settings;let Oe;J&&(Oe=
{});let Re=0;for(const[ot,ct]of R.structIterator()){const Ye=this._write(ct,O[ot],R);if(Ye!==void 0){let $t=ot;J&&($t=ct.getMergedTraits().jsonName??ot,Oe[ot]=$t),
j[$t]=Ye,Re++}}if(R.isUnionSchema()&&Re===0){const{$unknown:ot}=O;if(Array.isArray(ot)){const[ct,Ye]=ot;ct==="__proto__"&&Ve(j),j[ct]=this._write(15,Ye)}}else if(typeof O.
__type=="string")for(const ot in O){if(!we(O,ot))continue;const ct=O[ot],Ye=J?Oe[ot]??ot:ot;Ye in j||(j[Ye]=this._write(15,ct))}return j}if(Array.isArray(r)&&R.
isListSchema()){const O=R.getValueSchema(),j=[],J=!!R.getMergedTraits().sparse;for(const Oe of r)(J||Oe!=null)&&j.push(this._write(O,Oe));return j}if(R.isMapSchema()){
const O=R.getValueSchema(),j={},J=!!R.getMergedTraits().sparse;for(const Oe in r){if(!we(r,Oe))continue;const Re=r[Oe];(J||Re!=null)&&(Oe==="__proto__"&&Ve(j),j[Oe]=
this._write(O,Re))}return j}if(r instanceof Uint8Array&&R.isBlobSchema())return R===this.rootSchema?r:(this.serdeContext?.base64Encoder??i)(r);if(r instanceof Date&&
(R.isTimestampSchema()||R.isDocumentSchema()))switch(Qe(R,this.settings)){case 5:return r.toISOString().replace(".000Z","Z");case 6:return $(r);case 7:return r.
getTime()/1e3;default:return console.warn("Missing timestamp format, using epoch seconds",r),r.getTime()/1e3}r instanceof dt&&(this.useReplacer=!0)}if(!(r===null&&
p?.isStructSchema())){if(R.isStringSchema()){if(typeof r>"u"&&R.isIdempotencyToken())return c();const O=R.getMergedTraits().mediaType;return r!=null&&O&&(O==="a\
pplication/json"||O.endsWith("+json"))?at.from(r):r}if(typeof r=="number")return Math.abs(r)===1/0||isNaN(r)?String(r):r;if(typeof r=="string"&&R.isBlobSchema())
return R===this.rootSchema?r:(this.serdeContext?.base64Encoder??i)(r);if(typeof r=="bigint"&&(this.useReplacer=!0),R.isDocumentSchema())if(y){if(r instanceof Uint8Array)
return(this.serdeContext?.base64Encoder??i)(r);const O=Array.isArray(r)?[]:{};for(const j in r){if(!we(r,j))continue;const J=r[j];j==="__proto__"&&Ve(O),J instanceof
dt?(this.useReplacer=!0,O[j]=J):O[j]=this._write(R,J)}return O}else return structuredClone(r);return r}}}class Cn extends B{static{e(this,"JsonCodec")}settings;constructor(l){
super(),this.settings=l}createSerializer(){const l=new rn(this.settings);return l.setSerdeContext(this.serdeContext),l}createDeserializer(){const l=new jt(this.
settings);return l.setSerdeContext(this.serdeContext),l}}s.AbstractRpcV2Protocol=h,s.Field=Ot,s.Fields=Ct,s.FromStringShapeDeserializer=X,s.HttpBindingProtocol=
De,s.HttpInterceptingShapeDeserializer=Z,s.HttpInterceptingShapeSerializer=Ze,s.HttpProtocol=Pt,s.JsonCodec=Cn,s.JsonCodec2=Ht,s.JsonShapeDeserializer=jt,s.JsonShapeDeserializer2=
Qt,s.JsonShapeSerializer=rn,s.JsonShapeSerializer2=gt,s.RequestBuilder=D,s.RpcProtocol=E,s.SerdeContext=Je,s.SmithyRpcV2JsonProtocol=Jt,s.ToStringShapeSerializer=
Ie,s.buildQueryString=m,s.collectBody=Ce,s.contentLengthMiddleware=ye,s.contentLengthMiddlewareOptions=Xe,s.determineTimestampFormat=Qe,s.escapeUri=b,s.escapeUriPath=
f,s.extendedEncodeURIComponent=x,s.getContentLengthPlugin=oe,s.getHttpHandlerExtensionConfiguration=kt,s.loadJsonRpcErrorCode=He,s.loadRestJsonErrorCode=Be,s.loadSmithyRpcV2JsonErrorCode=
mt,s.parseJsonBody=W,s.parseJsonErrorBody=Y,s.requestBuilder=C,s.resolveHttpHandlerRuntimeConfig=At,s.resolvedPath=_}),23609:((mn,s,N)=>{const{Readable:n}=N(57075),
{NoOpLogger:Ve,normalizeProvider:et}=N(92658),{HttpResponse:L,HttpRequest:Te}=N(93422),{parseRfc7231DateTime:dt,v4:Ne}=N(92430),{SMITHY_CONTEXT_KEY:ze}=N(90690),
{hasOwn:at}=N(34534),We=e(Q=>Q?.body instanceof n||typeof ReadableStream<"u"&&Q?.body instanceof ReadableStream,"isStreamingPayload"),Se=["AccessDeniedException",
"AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"],A=["BandwidthLimitExceeded","EC2\
ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","Reque\
stThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],u=["Timeou\
tError","RequestTimeout","RequestTimeoutException"],c=[500,502,503,504],i=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],$=["EHOSTUNREACH","ENETUNREACH","ENO\
TFOUND","EAI_AGAIN"],P=e(Q=>Q?.$retryable!==void 0,"isRetryableByTrait"),ie=e(Q=>Se.includes(Q.name),"isClockSkewError"),Ee=e(Q=>Q.$metadata?.clockSkewCorrected,
"isClockSkewCorrectedError"),Le=e(Q=>{const G=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be\
 offline","Load failed","Network request failed"]);return Q&&Q instanceof TypeError?G.has(Q.message):!1},"isBrowserNetworkError"),xe=e(Q=>Q.$metadata?.httpStatusCode===
429||A.includes(Q.name)||Q.$retryable?.throttling==!0,"isThrottlingError"),ue=e((Q,G=0)=>Q?.name!=="AbortError"&&(P(Q)||Ee(Q)||Q.name==="InvalidSignatureExcepti\
on"&&Q.message?.includes("Signature expired")||u.includes(Q.name)||i.includes(Q?.code||"")||$.includes(Q?.code||"")||c.includes(Q.$metadata?.httpStatusCode||0)||
Le(Q)||it(Q)||Q.cause!==void 0&&G<=10&&ue(Q.cause,G+1)),"isTransientError"),we=e(Q=>{if(Q.$metadata?.httpStatusCode!==void 0){const G=Q.$metadata.httpStatusCode;
return 500<=G&&G<=599&&!ue(Q)}return!1},"isServerError");function it(Q){return Q.code==="ERR_HTTP2_STREAM_ERROR"&&Q.message.includes("NGHTTP2_REFUSED_STREAM")}e(
it,"isNodeJsHttp2TransientError");const le=e((Q,G)=>{if(!G)return Q;let ne=e(()=>{},"cleanup");const ge=new Promise((Ue,k)=>{const W=e(()=>k(be()),"handler");G.
aborted?W():typeof G.addEventListener=="function"?(G.addEventListener("abort",W,{once:!0}),ne=e(()=>G.removeEventListener("abort",W),"cleanup")):G.onabort=W});return Promise.
race([Q,ge]).finally(ne)},"race"),be=e(()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),"createAbortError"),he=e(Q=>typeof Q=="object"&&Q!==null&&
"name"in Q&&Q.name==="AbortError","isAbortError"),$e=100,Fe=20*1e3,ft=500,tt=500,Ke=5,Ce=10,x=1,q="amz-sdk-invocation-id",se="amz-sdk-request";function de(Q,G){
if(L.isInstance(Q))for(const ne in Q.headers){if(!at(Q.headers,ne))continue;const ge=ne.toLowerCase();if(ge==="retry-after"){const Ue=Q.headers[ne];let k=NaN;if(Ue.
endsWith("GMT"))try{k=(dt(Ue).getTime()-Date.now())/1e3}catch(W){G?.trace?.("Failed to parse retry-after header"),G?.trace?.(W)}else Ue.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
k=Number(Ue.match(/ GMT, ([\d.]+)$/)?.[1]):Ue.match(/^((\d+)|(\d+\.\d+))$/)?k=Number(Ue):Date.parse(Ue)>=Date.now()&&(k=(Date.parse(Ue)-Date.now())/1e3);return isNaN(
k)?void 0:new Date(Date.now()+k*1e3)}else if(ge==="x-amz-retry-after"){const Ue=Q.headers[ne],k=Number(Ue);if(isNaN(k)){G?.trace?.(`Failed to parse x-amz-retry-\
after=${Ue}`);return}return new Date(Date.now()+k)}}}e(de,"parseRetryAfterHeader");function M(Q,G){return de(Q,G)}e(M,"getRetryAfterHint");const z=e(Q=>Q instanceof
Error?Q:Q instanceof Object?Object.assign(new Error,Q):typeof Q=="string"?new Error(Q):new Error(`AWS SDK error wrapper for ${Q}`),"asSdkError");function re(Q){
return G=>(ne,ge)=>async Ue=>{let k=await G.retryStrategy();const W=await G.maxAttempts(),Y=ge[ze]?.abortSignal;if(F(k)){k=k;const ae=(ge.partition_id??"")+(ge.
__retryLongPoll?":longpoll":"");let Me=await le(k.acquireInitialRetryToken(ae),Y),Be=new Error,He=0,mt=0;const{request:Et}=Ue,Qt=Te.isInstance(Et);for(Qt&&(Et.headers[q]=
Ne());;)try{Qt&&(Et.headers[se]=`attempt=${He+1}; max=${W}`);const{response:ln,output:dn}=await ne(Ue);return k.recordSuccess(Me),dn.$metadata.attempts=He+1,dn.
$metadata.totalRetryDelay=mt,{response:ln,output:dn}}catch(ln){const dn=qe(ln,G.logger);if(Be=z(ln),Qt&&Q(Et))throw(ge.logger instanceof Ve?console:ge.logger)?.
warn("An error was encountered in a non-retryable streaming request."),Be;try{Me=await le(k.refreshRetryTokenForRetry(Me,dn),Y)}catch(tn){throw Y?.aborted&&he(tn)?
tn:(Be.$metadata||(Be.$metadata={}),Be.$metadata.attempts=He+1,Be.$metadata.totalRetryDelay=mt,Be)}He=Me.getRetryCount();const Wt=Me.getRetryDelay();mt+=(Me?.$retryLog?.
acquisitionDelay??0)+Wt,Wt>0&&await le(new Promise(tn=>setTimeout(tn,Wt)),Y)}}else return k=k,k?.mode&&(ge.userAgent=[...ge.userAgent||[],["cfg/retry-mode",k.mode]]),
k.retry(ne,Ue)}}e(re,"bindRetryMiddleware");const F=e(Q=>typeof Q.acquireInitialRetryToken<"u"&&typeof Q.refreshRetryTokenForRetry<"u"&&typeof Q.recordSuccess<"\
u","isRetryStrategyV2"),qe=e((Q,G)=>{const ne={error:Q,errorType:Je(Q)},ge=de(Q.$response,G);return ge&&(ne.retryAfterHint=ge),ne},"getRetryErrorInfo"),Je=e(Q=>xe(
Q)?"THROTTLING":ue(Q)?"TRANSIENT":we(Q)?"SERVER_ERROR":"CLIENT_ERROR","getRetryErrorType"),Pt={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"\
high",override:!0};function De(Q){const G=re(Q);return ne=>({applyToStack:e(ge=>{ge.add(G(ne),Pt)},"applyToStack")})}e(De,"bindGetRetryPlugin");class E{static{e(
this,"DefaultRateLimiter")}static setTimeoutFn=e((G,ne)=>setTimeout(G,ne),"setTimeoutFn");beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(G){
this.beta=G?.beta??.7,this.minCapacity=G?.minCapacity??1,this.minFillRate=G?.minFillRate??.5,this.scaleConstant=G?.scaleConstant??.4,this.smooth=G?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(G){let ne;this.updateMeasuredRate();const ge=G;if(ge?.errorType===
"THROTTLING"||xe(ge?.error??G)){const W=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=W,this.calculateTimeWindow(),
this.lastThrottleTime=this.getCurrentTimeInSeconds(),ne=this.cubicThrottle(W),this.enableTokenBucket()}else this.calculateTimeWindow(),ne=this.cubicSuccess(this.
getCurrentTimeInSeconds());const k=Math.min(ne,2*this.measuredTxRate);this.updateTokenBucketRate(k)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(G){
if(this.enabled){for(this.refillTokenBucket();G>this.availableTokens;){const ne=(G-this.availableTokens)/this.fillRate*1e3;await new Promise(ge=>E.setTimeoutFn(
ge,ne)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-G}}refillTokenBucket(){const G=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){
this.lastTimestamp=G;return}const ne=(G-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+ne),this.lastTimestamp=
G}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(G){return this.getPrecise(
G*this.beta)}cubicSuccess(G){return this.getPrecise(this.scaleConstant*Math.pow(G-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(G){this.refillTokenBucket(),this.fillRate=Math.max(G,this.minFillRate),this.maxCapacity=Math.max(G,this.minCapacity),this.
availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const G=this.getCurrentTimeInSeconds(),ne=Math.floor(G*2)/2;if(this.requestCount++,
ne>this.lastTxRateBucket){const ge=this.requestCount/(ne-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(ge*this.smooth+this.measuredTxRate*(1-this.smooth)),
this.requestCount=0,this.lastTxRateBucket=ne}}getPrecise(G){return parseFloat(G.toFixed(8))}}class h{static{e(this,"Retry")}static v2026=!0;static delay(){return 50}static throttlingDelay(){
return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class _{static{e(this,"DefaultRetryBackoffStra\
tegy")}x=h.delay();computeNextBackoffDelay(G){const Ue=Math.random()*Math.min(this.x*2**G,Fe);return Math.floor(Ue)}setDelayBase(G){this.x=G}}class C{static{e(this,
"DefaultRetryToken")}delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(G,ne,ge,Ue){this.delay=G,this.count=ne,this.cost=ge,this.longPoll=Ue}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(Fe,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var D;(function(Q){Q.STANDARD=
"standard",Q.ADAPTIVE="adaptive"})(D||(D={}));const X=3,Z=D.STANDARD,Ie={incompatible:1,attempts:2,capacity:3};let Ze=class{static{e(this,"StandardRetryStrategy")}mode=D.
STANDARD;retryBackoffStrategy;capacity=tt;maxAttemptsProvider;baseDelay;constructor(G){typeof G=="number"?this.maxAttemptsProvider=async()=>G:typeof G=="functio\
n"?this.maxAttemptsProvider=G:G&&typeof G=="object"&&(this.maxAttemptsProvider=async()=>G.maxAttempts,this.baseDelay=G.baseDelay,this.retryBackoffStrategy=G.backoff),
this.maxAttemptsProvider??=async()=>X,this.baseDelay??=h.delay(),this.retryBackoffStrategy??=new _}async acquireInitialRetryToken(G){return new C(h.delay(),0,void 0,
G.includes(":longpoll"))}async refreshRetryTokenForRetry(G,ne){const ge=await this.getMaxAttempts(),Ue=this.retryCode(G,ne,ge),k=Ue===0,W=G.isLongPoll?.();if(k||
W){const Y=ne.errorType;this.retryBackoffStrategy.setDelayBase(Y==="THROTTLING"?h.throttlingDelay():this.baseDelay);const ae=this.retryBackoffStrategy.computeNextBackoffDelay(
G.getRetryCount());let Me=ae;if(ne.retryAfterHint instanceof Date&&(Me=Math.max(ae,Math.min(ne.retryAfterHint.getTime()-Date.now(),ae+5e3))),k){const Be=this.getCapacityCost(
Y);this.capacity-=Be;const He=new C(0,G.getRetryCount()+1,Be,G.isLongPoll?.()??!1);return await new Promise(mt=>setTimeout(mt,Me)),He.$retryLog.acquisitionDelay=
Me,He}else{const Be=Ue===Ie.capacity&&W?Me:0;Be>0&&await new Promise(He=>setTimeout(He,Be))}}throw new Error("No retry token available")}recordSuccess(G){this.capacity=
Math.min(tt,this.capacity+(G.getRetryCost()??x))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){
try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${X}`),X}}retryCode(G,ne,ge){const Ue=G.
getRetryCount()+1,k=this.isRetryableError(ne.errorType)?0:Ie.incompatible,W=Ue<ge?0:Ie.attempts,Y=this.capacity>=this.getCapacityCost(ne.errorType)?0:Ie.capacity;
return k||W||Y}getCapacityCost(G){return G===h.modifiedCostType()?h.throttlingCost():h.cost()}isRetryableError(G){return G==="THROTTLING"||G==="TRANSIENT"}},Qe=class{static{
e(this,"AdaptiveRetryStrategy")}mode=D.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(G,ne){const{rateLimiter:ge}=ne??{};this.rateLimiter=ge??new E,this.
standardRetryStrategy=ne?new Ze({maxAttempts:typeof G=="number"?G:3,...ne}):new Ze(G)}async acquireInitialRetryToken(G){const ne=await this.standardRetryStrategy.
acquireInitialRetryToken(G);return await this.rateLimiter.getSendToken(),ne}async refreshRetryTokenForRetry(G,ne){this.rateLimiter.updateClientSendingRate(ne);const ge=await this.
standardRetryStrategy.refreshRetryTokenForRetry(G,ne);return await this.rateLimiter.getSendToken(),ge}recordSuccess(G){this.rateLimiter.updateClientSendingRate(
{}),this.standardRetryStrategy.recordSuccess(G)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};class Ot extends Ze{static{e(this,
"ConfiguredRetryStrategy")}computeNextBackoffDelay;constructor(G,ne=h.delay()){super(typeof G=="function"?G:async()=>G),typeof ne=="number"?this.computeNextBackoffDelay=
()=>ne:this.computeNextBackoffDelay=ne,this.retryBackoffStrategy.computeNextBackoffDelay=ge=>{const Ue=ge+1;return this.computeNextBackoffDelay(Ue)}}}const Ct=e(
(Q,G)=>{const ne=Q,ge=x,Ue=Ke,k=Ce;let W=Q;const Y=e(He=>He.name==="TimeoutError"?k:Ue,"getCapacityAmount"),ae=e(He=>Y(He)<=W,"hasRetryTokens");return Object.freeze(
{hasRetryTokens:ae,retrieveRetryTokens:e(He=>{if(!ae(He))throw new Error("No retry token available");const mt=Y(He);return W-=mt,mt},"retrieveRetryTokens"),releaseRetryTokens:e(
He=>{W+=He??ge,W=Math.min(W,ne)},"releaseRetryTokens")})},"getDefaultRetryQuota"),kt=e((Q,G)=>Math.floor(Math.min(Fe,Math.random()*2**G*Q)),"defaultDelayDecider"),
At=e(Q=>Q?P(Q)||ie(Q)||xe(Q)||ue(Q):!1,"defaultRetryDecider");class ke{static{e(this,"StandardRetryStrategy")}maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=D.
STANDARD;constructor(G,ne){this.maxAttemptsProvider=G,this.retryDecider=ne?.retryDecider??At,this.delayDecider=ne?.delayDecider??kt,this.retryQuota=ne?.retryQuota??
Ct(tt)}shouldRetry(G,ne,ge){return ne<ge&&this.retryDecider(G)&&this.retryQuota.hasRetryTokens(G)}async getMaxAttempts(){let G;try{G=await this.maxAttemptsProvider()}catch{
G=X}return G}async retry(G,ne,ge){let Ue,k=0,W=0;const Y=await this.getMaxAttempts(),{request:ae}=ne;for(Te.isInstance(ae)&&(ae.headers[q]=Ne());;)try{Te.isInstance(
ae)&&(ae.headers[se]=`attempt=${k+1}; max=${Y}`),ge?.beforeRequest&&await ge.beforeRequest();const{response:Me,output:Be}=await G(ne);return ge?.afterRequest&&ge.
afterRequest(Me),this.retryQuota.releaseRetryTokens(Ue),Be.$metadata.attempts=k+1,Be.$metadata.totalRetryDelay=W,{response:Me,output:Be}}catch(Me){const Be=z(Me);
if(k++,this.shouldRetry(Be,k,Y)){Ue=this.retryQuota.retrieveRetryTokens(Be);const He=this.delayDecider(xe(Be)?ft:$e,k),mt=ye(Be.$response),Et=Math.max(mt||0,He);
W+=Et,await new Promise(Qt=>setTimeout(Qt,Et));continue}throw Be.$metadata||(Be.$metadata={}),Be.$metadata.attempts=k,Be.$metadata.totalRetryDelay=W,Be}}}const ye=e(
Q=>{if(!L.isInstance(Q))return;const G=Object.keys(Q.headers).find(k=>k.toLowerCase()==="retry-after");if(!G)return;const ne=Q.headers[G],ge=Number(ne);if(!Number.
isNaN(ge))return Math.min(ge*1e3,2e4);const Ue=new Date(ne);return Math.min(Ue.getTime()-Date.now(),2e4)},"getDelayFromRetryAfterHeader");class Xe extends ke{static{
e(this,"AdaptiveRetryStrategy")}rateLimiter;constructor(G,ne){const{rateLimiter:ge,...Ue}=ne??{};super(G,Ue),this.rateLimiter=ge??new E,this.mode=D.ADAPTIVE}async retry(G,ne){
return super.retry(G,ne,{beforeRequest:e(async()=>this.rateLimiter.getSendToken(),"beforeRequest"),afterRequest:e(ge=>{this.rateLimiter.updateClientSendingRate(
ge)},"afterRequest")})}}const oe="AWS_MAX_ATTEMPTS",b="max_attempts",T={environmentVariableSelector:e(Q=>{const G=Q[oe];if(!G)return;const ne=parseInt(G);if(Number.
isNaN(ne))throw new Error(`Environment variable ${oe} mast be a number, got "${G}"`);return ne},"environmentVariableSelector"),configFileSelector:e(Q=>{const G=Q[b];
if(!G)return;const ne=parseInt(G);if(Number.isNaN(ne))throw new Error(`Shared config file entry ${b} mast be a number, got "${G}"`);return ne},"configFileSelect\
or"),default:X},f=e((Q,G)=>{const{retryStrategy:ne,retryMode:ge}=Q,{defaultMaxAttempts:Ue=X,defaultBaseDelay:k=h.delay()}=G??{},W=et(Q.maxAttempts??Ue);let Y=ne?
Promise.resolve(ne):void 0;const ae=e(async()=>{const Me=await W();return await et(ge)()===D.ADAPTIVE?new Qe(W,{maxAttempts:Me,baseDelay:k}):new Ze({maxAttempts:Me,
baseDelay:k})},"getDefault");return Object.assign(Q,{maxAttempts:W,retryStrategy:e(()=>Y??=ae(),"retryStrategy")})},"resolveRetryConfig"),m="AWS_RETRY_MODE",B="\
retry_mode",U={environmentVariableSelector:e(Q=>Q[m],"environmentVariableSelector"),configFileSelector:e(Q=>Q[B],"configFileSelector"),default:Z},me=e(()=>Q=>async G=>{
const{request:ne}=G;return Te.isInstance(ne)&&(delete ne.headers[q],delete ne.headers[se]),Q(G)},"omitRetryHeadersMiddleware"),pe={name:"omitRetryHeadersMiddlew\
are",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"before",toMiddleware:"awsAuthMiddleware",override:!0},te=e(Q=>({applyToStack:e(G=>{G.addRelativeTo(
me(),pe)},"applyToStack")}),"getOmitRetryHeadersPlugin"),ve=re(We),ce=De(We);s.AdaptiveRetryStrategy=Qe,s.CONFIG_MAX_ATTEMPTS=b,s.CONFIG_RETRY_MODE=B,s.ConfiguredRetryStrategy=
Ot,s.DEFAULT_MAX_ATTEMPTS=X,s.DEFAULT_RETRY_DELAY_BASE=$e,s.DEFAULT_RETRY_MODE=Z,s.DefaultRateLimiter=E,s.DeprecatedAdaptiveRetryStrategy=Xe,s.DeprecatedStandardRetryStrategy=
ke,s.ENV_MAX_ATTEMPTS=oe,s.ENV_RETRY_MODE=m,s.INITIAL_RETRY_TOKENS=tt,s.INVOCATION_ID_HEADER=q,s.MAXIMUM_RETRY_DELAY=Fe,s.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=T,s.NODE_RETRY_MODE_CONFIG_OPTIONS=
U,s.NO_RETRY_INCREMENT=x,s.REQUEST_HEADER=se,s.RETRY_COST=Ke,s.RETRY_MODES=D,s.Retry=h,s.StandardRetryStrategy=Ze,s.THROTTLING_RETRY_DELAY_BASE=ft,s.TIMEOUT_RETRY_COST=
Ce,s.defaultDelayDecider=kt,s.defaultRetryDecider=At,s.getOmitRetryHeadersPlugin=te,s.getRetryAfterHint=M,s.getRetryPlugin=ce,s.isBrowserNetworkError=Le,s.isClockSkewCorrectedError=
Ee,s.isClockSkewError=ie,s.isNodeJsHttp2TransientError=it,s.isRetryableByTrait=P,s.isServerError=we,s.isThrottlingError=xe,s.isTransientError=ue,s.omitRetryHeadersMiddleware=
me,s.omitRetryHeadersMiddlewareOptions=pe,s.resolveRetryConfig=f,s.retryMiddleware=ve,s.retryMiddlewareOptions=Pt}),26890:((mn,s,N)=>{const{getSmithyContext:n,HttpResponse:Ve,
toEndpointV1:et}=N(34534),L=e(de=>typeof de=="function"?de():de,"deref"),Te=e((de,M,z,re,F)=>({name:M,namespace:de,traits:z,input:re,output:F}),"operation"),dt=e(
de=>(M,z)=>async re=>{const{response:F}=await M(re),{operationSchema:qe}=n(z),[,Je,Pt,De,E,h]=qe??[];try{const _=await de.protocol.deserializeResponse(Te(Je,Pt,
De,E,h),{...de,...z},F);return{response:F,output:_}}catch(_){if(Object.defineProperty(_,"$response",{value:F,enumerable:!1,writable:!1,configurable:!1}),!("$met\
adata"in _)){const C="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{_.message+=`
  `+C}catch{!z.logger||z.logger?.constructor?.name==="NoOpLogger"?console.warn(C):z.logger?.warn?.(C)}typeof _.$responseBodyText<"u"&&_.$response&&(_.$response.
body=_.$responseBodyText);try{if(Ve.isInstance(F)){const{headers:D={},statusCode:X}=F,Z=Object.entries(D);_.$metadata={httpStatusCode:X,requestId:Ne(/^x-[\w-]+-request-?id$/,
Z),extendedRequestId:Ne(/^x-[\w-]+-id-2$/,Z),cfId:Ne(/^x-[\w-]+-cf-id$/,Z)}}}catch{}}throw _}},"schemaDeserializationMiddleware"),Ne=e((de,M)=>(M.find(([z])=>z.
match(de))||[void 0,void 0])[1],"findHeader"),ze=e(de=>(M,z)=>async re=>{const{operationSchema:F}=n(z),[,qe,Je,Pt,De,E]=F??[],h=z.endpointV2?async()=>et(z.endpointV2):
de.endpoint,_=await de.protocol.serializeRequest(Te(qe,Je,Pt,De,E),re.input,{...de,...z,endpoint:h});return M({...re,request:_})},"schemaSerializationMiddleware"),
at={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},We={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};
function Se(de){return{applyToStack:e(M=>{M.add(ze(de),We),M.add(dt(de),at),de.protocol.setSerdeContext(de)},"applyToStack")}}e(Se,"getSchemaSerdePlugin");class A{static{
e(this,"Schema")}name;namespace;traits;static assign(M,z){return Object.assign(M,z)}static[Symbol.hasInstance](M){const z=this.prototype.isPrototypeOf(M);return!z&&
typeof M=="object"&&M!==null?M.symbol===this.symbol:z}getName(){return this.namespace+"#"+this.name}}class u extends A{static{e(this,"ListSchema")}static symbol=Symbol.
for("@smithy/lis");valueSchema;symbol=u.symbol}const c=e((de,M,z,re)=>A.assign(new u,{name:M,namespace:de,traits:z,valueSchema:re}),"list");class i extends A{static{
e(this,"MapSchema")}static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=i.symbol}const $=e((de,M,z,re,F)=>A.assign(new i,{name:M,namespace:de,traits:z,
keySchema:re,valueSchema:F}),"map");class P extends A{static{e(this,"OperationSchema")}static symbol=Symbol.for("@smithy/ope");input;output;symbol=P.symbol}const ie=e(
(de,M,z,re,F)=>A.assign(new P,{name:M,namespace:de,traits:z,input:re,output:F}),"op");class Ee extends A{static{e(this,"StructureSchema")}static symbol=Symbol.for(
"@smithy/str");memberNames;memberList;symbol=Ee.symbol}const Le=e((de,M,z,re,F)=>A.assign(new Ee,{name:M,namespace:de,traits:z,memberNames:re,memberList:F}),"st\
ruct");class xe extends Ee{static{e(this,"ErrorSchema")}static symbol=Symbol.for("@smithy/err");ctor;symbol=xe.symbol}const ue=e((de,M,z,re,F,qe)=>A.assign(new xe,
{name:M,namespace:de,traits:z,memberNames:re,memberList:F,ctor:null}),"error"),we=[];function it(de){if(typeof de=="object")return de;if(de=de|0,we[de])return we[de];
const M={};let z=0;for(const re of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(de>>z++&1)===1&&
(M[re]=1);return we[de]=M}e(it,"translateTraits");const le={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},be=[],he={};class $e{static{e(this,
"NormalizedSchema")}ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=$e.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(M,z){
this.ref=M,this.memberName=z;const re=[];let F=M,qe=M;for(this._isMemberSchema=!1;ft(F);)re.push(F[1]),F=F[0],qe=L(F),this._isMemberSchema=!0;if(re.length>0){this.
memberTraits={};for(let Je=re.length-1;Je>=0;--Je){const Pt=re[Je];Object.assign(this.memberTraits,it(Pt))}}else this.memberTraits=0;if(qe instanceof $e){const Je=this.
memberTraits;Object.assign(this,qe),this.memberTraits=Object.assign({},Je,qe.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=
z??qe.memberName;return}if(this.schema=L(qe),tt(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??
String(qe),this.traits=0),this._isMemberSchema&&!z)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.
hasInstance](M){const z=this.prototype.isPrototypeOf(M);return!z&&typeof M=="object"&&M!==null?M.symbol===this.symbol:z}static of(M){const z=typeof M=="function"||
typeof M=="object"&&M!==null;if(typeof M=="number"){if(be[M])return be[M]}else if(typeof M=="string"){if(he[M])return he[M]}else if(z&&M[le.ns])return M[le.ns];
const re=L(M);if(re instanceof $e)return re;if(ft(re)){const[qe,Je]=re;if(qe instanceof $e)return Object.assign(qe.getMergedTraits(),it(Je)),qe;throw new Error(
`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(M,null,2)}.`)}const F=new $e(re);return z?M[le.ns]=F:typeof re=="string"?he[re]=F:typeof re==
"number"?be[re]=F:F}getSchema(){const M=this.schema;return Array.isArray(M)&&M[0]===0?M[4]:M}getName(M=!1){const{name:z}=this;return!M&&z&&z.includes("#")?z.split(
"#")[1]:z||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const M=this.getSchema();return typeof M=="\
number"?M>=64&&M<128:M[0]===1}isMapSchema(){const M=this.getSchema();return typeof M=="number"?M>=128&&M<=255:M[0]===2}isStructSchema(){const M=this.getSchema();
if(typeof M!="object")return!1;const z=M[0];return z===3||z===-3||z===4}isUnionSchema(){const M=this.getSchema();return typeof M!="object"?!1:M[0]===4}isBlobSchema(){
const M=this.getSchema();return M===21||M===42}isTimestampSchema(){const M=this.getSchema();return typeof M=="number"&&M>=4&&M<=7}isUnitSchema(){return this.getSchema()===
"unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){
return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:M}=this.
getMergedTraits();return!!M||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??
(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return it(this.memberTraits)}getOwnTraits(){return it(this.traits)}getKeySchema(){
const[M,z]=[this.isDocumentSchema(),this.isMapSchema()];if(!M&&!z)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const re=this.
getSchema(),F=M?15:re[4]??0;return Fe([F,0],"key")}getValueSchema(){const M=this.getSchema(),[z,re,F]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],
qe=typeof M=="number"?63&M:M&&typeof M=="object"&&(re||F)?M[3+M[0]]:z?15:void 0;if(qe!=null)return Fe([qe,0],re?"value":"member");throw new Error(`@smithy/core/\
schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(M){const z=this.getSchema();if(this.isStructSchema()&&z[4].includes(M)){const re=z[4].indexOf(
M),F=z[5][re];return Fe(ft(F)?F:[F,0],M)}if(this.isDocumentSchema())return Fe([15,0],M);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member\
=${M}.`)}getMemberSchemas(){const M={};try{for(const[z,re]of this.structIterator())M[z]=re}catch{}return M}getEventStreamMember(){if(this.isStructSchema()){for(const[
M,z]of this.structIterator())if(z.isStreaming()&&z.isStructSchema())return M}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");const M=this.getSchema(),z=M[4].length;let re=M[le.it];if(re&&z===re.length){yield*re;
return}re=Array(z);for(let F=0;F<z;++F){const qe=M[4][F],Je=Fe([M[5][F],0],qe);yield re[F]=[qe,Je]}M[le.it]=re}}function Fe(de,M){if(de instanceof $e)return Object.
assign(de,{memberName:M,_isMemberSchema:!0});const z=$e;return new z(de,M)}e(Fe,"member");const ft=e(de=>Array.isArray(de)&&de.length===2,"isMemberSchema"),tt=e(
de=>Array.isArray(de)&&de.length>=5,"isStaticSchema");class Ke extends A{static{e(this,"SimpleSchema")}static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=Ke.
symbol}const Ce=e((de,M,z,re)=>A.assign(new Ke,{name:M,namespace:de,traits:re,schemaRef:z}),"sim"),x=e((de,M,z,re)=>A.assign(new Ke,{name:M,namespace:de,traits:z,
schemaRef:re}),"simAdapter"),q={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,BIG_DECIMAL:19,DOCUMENT:15,TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,
TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};class se{static{e(this,"TypeRegistry")}namespace;schemas;exceptions;static registries=new Map;constructor(M,z=new Map,re=new Map){
this.namespace=M,this.schemas=z,this.exceptions=re,se.registries.has(M)||se.registries.set(M,this)}static for(M){return se.registries.get(M)??new se(M)}copyFrom(M){
const{schemas:z,exceptions:re}=this;for(const[F,qe]of M.schemas)z.has(F)||z.set(F,qe);for(const[F,qe]of M.exceptions)re.has(F)||re.set(F,qe)}register(M,z){const re=this.
normalizeShapeId(M);for(const F of[this,se.for(re.split("#")[0])])F.schemas.has(re)||F.schemas.set(re,z)}getSchema(M){const z=this.normalizeShapeId(M);if(!this.
schemas.has(z)){if(!M.includes("#")){const re="#"+M,F=[];for(const[qe,Je]of this.schemas.entries())qe.endsWith(re)&&F.push(Je);if(F.length===1)return F[0]}throw new Error(
`@smithy/core/schema - schema not found for ${z}`)}return this.schemas.get(z)}registerError(M,z){const re=M,F=re[1],qe=F+"#"+re[2];z.hasOwnProperty?.("shapeId")||
(z.shapeId=qe);for(const Je of[this,se.for(F)])!Je.schemas.has(qe)&&!Je.exceptions.has(re)&&(Je.schemas.set(qe,re),Je.exceptions.set(re,z))}getErrorCtor(M){const z=M;
return this.exceptions.has(z)?this.exceptions.get(z):se.for(z[1]).exceptions.get(z)}getBaseException(){for(const M of this.exceptions.keys())if(Array.isArray(M)){
const[,z,re]=M,F=z+"#"+re;if(F.startsWith("smithy.ts.sdk.synthetic.")&&F.endsWith("ServiceException"))return M}}find(M){for(const z of this.schemas.values())if(M(
z))return z}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(M){return M.includes("#")?M:this.namespace+"#"+M}}s.ErrorSchema=xe,s.ListSchema=
u,s.MapSchema=i,s.NormalizedSchema=$e,s.OperationSchema=P,s.SCHEMA=q,s.Schema=A,s.SimpleSchema=Ke,s.StructureSchema=Ee,s.TypeRegistry=se,s.deref=L,s.deserializerMiddlewareOption=
at,s.error=ue,s.getSchemaSerdePlugin=Se,s.isStaticSchema=tt,s.list=c,s.map=$,s.op=ie,s.operation=Te,s.serializerMiddlewareOption=We,s.sim=Ce,s.simAdapter=x,s.simpleSchemaCacheN=
be,s.simpleSchemaCacheS=he,s.struct=Le,s.traitsCache=we,s.translateTraits=it}),92430:((mn,s,N)=>{const{createHmac:n,createHash:Ve,getRandomValues:et}=N(77598),{
hasOwn:L,HttpResponse:Te}=N(34534);s.hasOwn=L;const{ReadStream:dt,lstatSync:Ne,fstatSync:ze}=N(73024),{toEndpointV1:at}=N(62085),{Readable:We,Writable:Se,PassThrough:A}=N(
57075),u=e(t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]","isArrayBuffer"),c=e((t,a=0,w=t.
byteLength-a)=>{if(!u(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(t,a,w)},"fromArray\
Buffer"),i=e((t,a)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);return a?Buffer.
from(t,a):Buffer.from(t)},"fromString"),$=/^[A-Za-z0-9+/]*={0,2}$/,P=e(t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!$.
exec(t))throw new TypeError("Invalid base64 string.");const a=i(t,"base64");return new Uint8Array(a.buffer,a.byteOffset,a.byteLength)},"fromBase64"),ie=e(t=>{const a=i(
t,"utf8");return new Uint8Array(a.buffer,a.byteOffset,a.byteLength/Uint8Array.BYTES_PER_ELEMENT)},"fromUtf8$1"),Ee=e(t=>{let a;if(typeof t=="string"?a=ie(t):a=t,
typeof a!="object"||typeof a.byteOffset!="number"||typeof a.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts st\
ring | Uint8Array.");return c(a.buffer,a.byteOffset,a.byteLength).toString("base64")},"toBase64$1");function Le(t,a,w,I){return class Ka extends Uint8Array{static{
e(this,"Uint8ArrayBlobAdapter")}static fromString(H,V="utf-8"){if(typeof H=="string")return V==="base64"?Ka.mutate(I(H)):Ka.mutate(a(H));throw new Error(`Unsupp\
orted conversion from ${typeof H} to Uint8ArrayBlobAdapter.`)}static mutate(H){return Object.setPrototypeOf(H,Ka.prototype),H}transformToString(H="utf-8"){return H===
"base64"?w(this):t(this)}}}e(Le,"bindUint8ArrayBlobAdapter");const xe=e(t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||
typeof t.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return c(t.buffer,t.byteOffset,t.byteLength).
toString("utf8")},"toUtf8$1"),ue=Array.from({length:256},(t,a)=>a.toString(16).padStart(2,"0"));function we(t){return typeof crypto<"u"&&typeof crypto.randomUUID==
"function"?()=>crypto.randomUUID():()=>{const a=new Uint8Array(16);return t(a),a[6]=a[6]&15|64,a[8]=a[8]&63|128,ue[a[0]]+ue[a[1]]+ue[a[2]]+ue[a[3]]+"-"+ue[a[4]]+
ue[a[5]]+"-"+ue[a[6]]+ue[a[7]]+"-"+ue[a[8]]+ue[a[9]]+"-"+ue[a[10]]+ue[a[11]]+ue[a[12]]+ue[a[13]]+ue[a[14]]+ue[a[15]]}}e(we,"bindV4");const it=e((t,a,w=I=>I)=>t,
"copyDocumentWithTransform"),le=e(t=>{switch(t){case"true":return!0;case"false":return!1;default:throw new Error(`Unable to parse boolean value "${t}"`)}},"pars\
eBoolean"),be=e(t=>{if(t!=null){if(typeof t=="number"){if((t===0||t===1)&&Ct.warn(Ot(`Expected boolean, got ${typeof t}: ${t}`)),t===0)return!1;if(t===1)return!0}
if(typeof t=="string"){const a=t.toLowerCase();if((a==="false"||a==="true")&&Ct.warn(Ot(`Expected boolean, got ${typeof t}: ${t}`)),a==="false")return!1;if(a===
"true")return!0}if(typeof t=="boolean")return t;throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`)}},"expectBoolean"),he=e(t=>{if(t!=null){if(typeof t==
"string"){const a=parseFloat(t);if(!Number.isNaN(a))return String(a)!==String(t)&&Ct.warn(Ot(`Expected number but observed string: ${t}`)),a}if(typeof t=="numbe\
r")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},"expectNumber"),$e=Math.ceil(2**127*(2-2**-23)),Fe=e(t=>{const a=he(t);if(a!==void 0&&
!Number.isNaN(a)&&a!==1/0&&a!==-1/0&&Math.abs(a)>$e)throw new TypeError(`Expected 32-bit float, got ${t}`);return a},"expectFloat32"),ft=e(t=>{if(t!=null){if(Number.
isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}},"expectLong"),tt=ft,Ke=e(t=>q(t,32),"expectInt32"),Ce=e(
t=>q(t,16),"expectShort"),x=e(t=>q(t,8),"expectByte"),q=e((t,a)=>{const w=ft(t);if(w!==void 0&&se(w,a)!==w)throw new TypeError(`Expected ${a}-bit integer, got ${t}`);
return w},"expectSizedInt"),se=e((t,a)=>{switch(a){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}},"cas\
tInt"),de=e((t,a)=>{if(t==null)throw a?new TypeError(`Expected a non-null value for ${a}`):new TypeError("Expected a non-null value");return t},"expectNonNull"),
M=e(t=>{if(t==null)return;if(typeof t=="object"&&!Array.isArray(t))return t;const a=Array.isArray(t)?"array":typeof t;throw new TypeError(`Expected object, got ${a}\
: ${t}`)},"expectObject"),z=e(t=>{if(t!=null){if(typeof t=="string")return t;if(["boolean","number","bigint"].includes(typeof t))return Ct.warn(Ot(`Expected str\
ing, got ${typeof t}: ${t}`)),String(t);throw new TypeError(`Expected string, got ${typeof t}: ${t}`)}},"expectString"),re=e(t=>{if(t==null)return;const a=M(t),
w=[];for(const I in a)L(a,I)&&a[I]!=null&&w.push(I);if(w.length===0)throw new TypeError("Unions must have exactly one non-null member. None were found.");if(w.length>
1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${w} were not null.`);return a},"expectUnion"),F=e(t=>he(typeof t=="string"?De(t):t),"\
strictParseDouble"),qe=F,Je=e(t=>Fe(typeof t=="string"?De(t):t),"strictParseFloat32"),Pt=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,De=e(
t=>{const a=t.match(Pt);if(a===null||a[0].length!==t.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(t)},"parseNumber"),E=e(
t=>typeof t=="string"?D(t):he(t),"limitedParseDouble"),h=E,_=E,C=e(t=>typeof t=="string"?D(t):Fe(t),"limitedParseFloat32"),D=e(t=>{switch(t){case"NaN":return NaN;case"\
Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float value: ${t}`)}},"parseFloatString"),X=e(t=>ft(typeof t=="string"?
De(t):t),"strictParseLong"),Z=X,Ie=e(t=>Ke(typeof t=="string"?De(t):t),"strictParseInt32"),Ze=e(t=>Ce(typeof t=="string"?De(t):t),"strictParseShort"),Qe=e(t=>x(
typeof t=="string"?De(t):t),"strictParseByte"),Ot=e(t=>String(new TypeError(t).stack||t).split(`
`).slice(0,5).filter(a=>!a.includes("stackTraceWarning")).join(`
`),"stackTraceWarning"),Ct={warn:console.warn},kt=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],At=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","N\
ov","Dec"];function ke(t){const a=t.getUTCFullYear(),w=t.getUTCMonth(),I=t.getUTCDay(),v=t.getUTCDate(),H=t.getUTCHours(),V=t.getUTCMinutes(),Ae=t.getUTCSeconds(),
lt=v<10?`0${v}`:`${v}`,Tt=H<10?`0${H}`:`${H}`,Bt=V<10?`0${V}`:`${V}`,Ft=Ae<10?`0${Ae}`:`${Ae}`;return`${kt[I]}, ${lt} ${At[w]} ${a} ${Tt}:${Bt}:${Ft} GMT`}e(ke,
"dateToUtcString");const ye=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),Xe=e(t=>{if(t==null)return;if(typeof t!="string")
throw new TypeError("RFC-3339 date-times must be expressed as strings");const a=ye.exec(t);if(!a)throw new TypeError("Invalid RFC-3339 date-time value");const[w,
I,v,H,V,Ae,lt,Tt]=a,Bt=Ze(W(I)),Ft=ge(v,"month",1,12),zt=ge(H,"day",1,31);return me(Bt,Ft,zt,{hours:V,minutes:Ae,seconds:lt,fractionalMilliseconds:Tt})},"parseR\
fc3339DateTime"),oe=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),b=e(t=>{if(t==null)return;if(typeof t!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const a=oe.exec(t);if(!a)throw new TypeError("Invalid RFC-3339 date-time value");
const[w,I,v,H,V,Ae,lt,Tt,Bt]=a,Ft=Ze(W(I)),zt=ge(v,"month",1,12),an=ge(H,"day",1,31),sn=me(Ft,zt,an,{hours:V,minutes:Ae,seconds:lt,fractionalMilliseconds:Tt});return Bt.
toUpperCase()!="Z"&&sn.setTime(sn.getTime()-k(Bt)),sn},"parseRfc3339DateTimeWithOffset"),T=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
f=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
m=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
B=e(t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let a=T.exec(t);if(a){const[w,I,v,H,V,Ae,
lt,Tt]=a;return me(Ze(W(H)),ce(v),ge(I,"day",1,31),{hours:V,minutes:Ae,seconds:lt,fractionalMilliseconds:Tt})}if(a=f.exec(t),a){const[w,I,v,H,V,Ae,lt,Tt]=a;return ve(
me(pe(H),ce(v),ge(I,"day",1,31),{hours:V,minutes:Ae,seconds:lt,fractionalMilliseconds:Tt}))}if(a=m.exec(t),a){const[w,I,v,H,V,Ae,lt,Tt]=a;return me(Ze(W(Tt)),ce(
I),ge(v.trimLeft(),"day",1,31),{hours:H,minutes:V,seconds:Ae,fractionalMilliseconds:lt})}throw new TypeError("Invalid RFC-7231 date-time value")},"parseRfc7231D\
ateTime"),U=e(t=>{if(t==null)return;let a;if(typeof t=="number")a=t;else if(typeof t=="string")a=F(t);else if(typeof t=="object"&&t.tag===1)a=t.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(a)||a===1/0||a===-1/0)throw new TypeError("Epoch \
timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(a*1e3))},"parseEpochTimestamp"),me=e((t,a,w,I)=>{const v=a-1;return G(t,v,
w),new Date(Date.UTC(t,v,w,ge(I.hours,"hour",0,23),ge(I.minutes,"minute",0,59),ge(I.seconds,"seconds",0,60),Ue(I.fractionalMilliseconds)))},"buildDate"),pe=e(t=>{
const a=new Date().getUTCFullYear(),w=Math.floor(a/100)*100+Ze(W(t));return w<a?w+100:w},"parseTwoDigitYear"),te=50*365*24*60*60*1e3,ve=e(t=>t.getTime()-new Date().
getTime()>te?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):
t,"adjustRfc850Year"),ce=e(t=>{const a=At.indexOf(t);if(a<0)throw new TypeError(`Invalid month: ${t}`);return a+1},"parseMonthByShortName"),Q=[31,28,31,30,31,30,
31,31,30,31,30,31],G=e((t,a,w)=>{let I=Q[a];if(a===1&&ne(t)&&(I=29),w>I)throw new TypeError(`Invalid day for ${At[a]} in ${t}: ${w}`)},"validateDayOfMonth"),ne=e(
t=>t%4===0&&(t%100!==0||t%400===0),"isLeapYear"),ge=e((t,a,w,I)=>{const v=Qe(W(t));if(v<w||v>I)throw new TypeError(`${a} must be between ${w} and ${I}, inclusiv\
e`);return v},"parseDateValue"),Ue=e(t=>t==null?0:Je("0."+t)*1e3,"parseMilliseconds"),k=e(t=>{const a=t[0];let w=1;if(a=="+")w=1;else if(a=="-")w=-1;else throw new TypeError(
`Offset direction, ${a}, must be "+" or "-"`);const I=Number(t.substring(1,3)),v=Number(t.substring(4,6));return w*(I*60+v)*60*1e3},"parseOffsetToMilliseconds"),
W=e(t=>{let a=0;for(;a<t.length-1&&t.charAt(a)==="0";)a++;return a===0?t:t.slice(a)},"stripLeadingZeroes"),Y=e(function(a){return Object.assign(new String(a),{deserializeJSON(){
return JSON.parse(String(a))},toString(){return String(a)},toJSON(){return String(a)}})},"LazyJsonString");Y.from=t=>t&&typeof t=="object"&&(t instanceof Y||"de\
serializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?Y(String(t)):Y(JSON.stringify(t)),Y.fromObject=Y.from;function ae(t){return(t.
includes(",")||t.includes('"'))&&(t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),t}e(ae,"quoteHeader");const Me="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?\
r]?s?day)?",Be="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",He="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",mt="(\\d?\\d)",Et="(\\d{4})",Qt=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
ln=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
dn=new RegExp(`^${Me}, ${mt} ${Be} ${Et} ${He} GMT$`),Wt=new RegExp(`^${Me}, ${mt}-${Be}-(\\d\\d) ${He} GMT$`),tn=new RegExp(`^${Me} ${Be} ( [1-9]|\\d\\d) ${He}\
 ${Et}$`),vn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],fe=e(t=>{if(t==null)return;let a=NaN;if(typeof t=="number")a=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");a=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(a=t.value);if(isNaN(a)||Math.abs(a)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(a*1e3))},"_parseE\
pochTimestamp"),yt=e(t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");const a=Qt.exec(t);if(!a)throw new TypeError(
`Invalid RFC3339 timestamp format ${t}`);const[,w,I,v,H,V,Ae,,lt,Tt]=a;Nt(I,1,12),Nt(v,1,31),Nt(H,0,23),Nt(V,0,59),Nt(Ae,0,60);const Bt=new Date(Date.UTC(Number(
w),Number(I)-1,Number(v),Number(H),Number(V),Number(Ae),Number(lt)?Math.round(parseFloat(`0.${lt}`)*1e3):0));if(Bt.setUTCFullYear(Number(w)),Tt.toUpperCase()!="\
Z"){const[,Ft,zt,an]=/([+-])(\d\d):(\d\d)/.exec(Tt)||[void 0,"+",0,0],sn=Ft==="-"?1:-1;Bt.setTime(Bt.getTime()+sn*(Number(zt)*60*60*1e3+Number(an)*60*1e3))}return Bt},
"_parseRfc3339DateTimeWithOffset"),st=e(t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(ln.test(t))return new Date(
t);let a,w,I,v,H,V,Ae,lt;if((lt=dn.exec(t))?[,a,w,I,v,H,V,Ae]=lt:(lt=Wt.exec(t))?([,a,w,I,v,H,V,Ae]=lt,I=(Number(I)+1900).toString()):(lt=tn.exec(t))&&([,w,a,v,
H,V,Ae,I]=lt),I&&V){const Tt=Date.UTC(Number(I),vn.indexOf(w),Number(a),Number(v),Number(H),Number(V),Ae?Math.round(parseFloat(`0.${Ae}`)*1e3):0);Nt(a,1,31),Nt(
v,0,23),Nt(H,0,59),Nt(V,0,60);const Bt=new Date(Tt);return Bt.setUTCFullYear(Number(I)),Bt}throw new TypeError(`Invalid RFC7231 date-time value ${t}.`)},"_parse\
Rfc7231DateTime");function Nt(t,a,w){const I=Number(t);if(I<a||I>w)throw new Error(`Value ${I} out of range [${a}, ${w}]`)}e(Nt,"range");function rt(t,a,w){if(w<=
0||!Number.isInteger(w))throw new Error("Invalid number of delimiters ("+w+") for splitEvery.");const I=t.split(a);if(w===1)return I;const v=[];let H="";for(let V=0;V<
I.length;V++)H===""?H=I[V]:H+=a+I[V],(V+1)%w===0&&(v.push(H),H="");return H!==""&&v.push(H),v}e(rt,"splitEvery");const wt=e(t=>{const a=t.length,w=[];let I=!1,v=!1,
H=0;for(let V=0;V<a;++V){const Ae=t[V];switch(Ae){case'"':v||(I=!I);break;case",":I||(w.push(t.slice(H,V)),H=V+1);break}v=Ae==="\\"&&!v}return w.push(t.slice(H)),
w.map(V=>{V=V.trim();const Ae=V.length;return Ae<2?V:V[0]==='"'&&V[Ae-1]==='"'?(V=V.slice(1,Ae-1),V.replace(/\\(["\\])/g,"$1")):V.replace(/\\"/g,'"')})},"splitH\
eader"),Xt=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class ee{static{e(this,"NumericValue")}string;type;constructor(a,w){if(this.string=a,this.type=w,!Xt.
test(a))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${a}"`)}toString(){return this.string}static[Symbol.
hasInstance](a){if(!a||typeof a!="object")return!1;const w=a;return ee.prototype.isPrototypeOf(a)||w.type==="bigDecimal"&&Xt.test(w.string)}}function Pe(t){return new ee(
String(t),"bigDecimal")}e(Pe,"nv");const Ge={},_t={};for(let t=0;t<256;t++){let a=t.toString(16).toLowerCase();a.length===1&&(a=`0${a}`),Ge[t]=a,_t[a]=t}function Lt(t){
if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length");const a=new Uint8Array(t.length/2);for(let w=0;w<t.length;w+=2){const I=t.
slice(w,w+2).toLowerCase();if(I in _t)a[w/2]=_t[I];else throw new Error(`Cannot decode unrecognized sequence ${I} as hexadecimal`)}return a}e(Lt,"fromHex");function gt(t){
let a="";for(let w=0;w<t.byteLength;w++)a+=Ge[t[w]];return a}e(gt,"toHex");const Ht=e(t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.
byteLength=="number")return t.byteLength;if(typeof t.size=="number")return t.size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof
dt){if(t.path!=null)return Ne(t.path).size;if(typeof t.fd=="number")return ze(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)},"calculateB\
odyLength"),Jt=e(t=>t instanceof Uint8Array?t:typeof t=="string"?ie(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(t),"toUint8Array");function jt(t,a){if(a===void 0){a=0;for(const v of t)a+=v.byteLength}const w=new Uint8Array(a);let I=0;for(const v of t)w.set(
v,I),I+=v.byteLength;return w}e(jt,"concatBytes");const Kt=e((t,a)=>(w,I)=>async v=>{const{response:H}=await w(v);try{const V=await a(H,t);return{response:H,output:V}}catch(V){
if(Object.defineProperty(V,"$response",{value:H,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in V)){const Ae="Deserialization error: to see the raw \
response, inspect the hidden field {error}.$response on this object.";try{V.message+=`
  `+Ae}catch{!I.logger||I.logger?.constructor?.name==="NoOpLogger"?console.warn(Ae):I.logger?.warn?.(Ae)}typeof V.$responseBodyText<"u"&&V.$response&&(V.$response.
body=V.$responseBodyText);try{if(Te.isInstance(H)){const{headers:lt={}}=H,Tt=Object.entries(lt);V.$metadata={httpStatusCode:H.statusCode,requestId:Zt(/^x-[\w-]+-request-?id$/,
Tt),extendedRequestId:Zt(/^x-[\w-]+-id-2$/,Tt),cfId:Zt(/^x-[\w-]+-cf-id$/,Tt)}}}catch{}}throw V}},"deserializerMiddleware"),Zt=e((t,a)=>(a.find(([w])=>w.match(t))||
[void 0,void 0])[1],"findHeader"),rn=e((t,a)=>(w,I)=>async v=>{const H=t,V=I.endpointV2?async()=>at(I.endpointV2):H.endpoint;if(!V)throw new Error("No valid end\
point provider available.");const Ae=await a(v.input,{...t,endpoint:V});return w({...v,request:Ae})},"serializerMiddleware"),Cn={name:"deserializerMiddleware",step:"\
deserialize",tags:["DESERIALIZER"],override:!0},_e={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function l(t,a,w){return{applyToStack:e(
I=>{I.add(Kt(t,w),Cn),I.add(rn(t,a),_e)},"applyToStack")}}e(l,"getSerdePlugin");class r{static{e(this,"Hash")}algorithmIdentifier;secret;hash;constructor(a,w){this.
algorithmIdentifier=a,this.secret=w,this.reset()}update(a,w){this.hash.update(Jt(p(a,w)))}digest(){return Promise.resolve(this.hash.digest())}reset(){this.hash=
this.secret?n(this.algorithmIdentifier,p(this.secret)):Ve(this.algorithmIdentifier)}}function p(t,a){return Buffer.isBuffer(t)?t:typeof t=="string"?i(t,a):ArrayBuffer.
isView(t)?c(t.buffer,t.byteOffset,t.byteLength):c(t)}e(p,"castSourceData");let y=class extends We{static{e(this,"ChecksumStream")}expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:a,checksum:w,source:I,checksumSourceLocation:v,base64Encoder:H}){if(super(),typeof I.pipe!="function")throw new Error(`@smithy/util-stream: uns\
upported source type ${I?.constructor?.name??I} in ChecksumStream.`);this.source=I,this.base64Encoder=H??Ee,this.expectedChecksum=a,this.checksum=w,this.checksumSourceLocation=
v,this.source.on("data",this.onSourceData),this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=e(a=>{if(!this.destroyed){try{this.checksum.update(a)}catch(w){this.destroy(w);return}this.push(a)||this.source.pause()}},"onSo\
urceData");onSourceEnd=e(async()=>{if(!this.destroyed){try{const a=await this.checksum.digest(),w=this.base64Encoder(a);if(this.expectedChecksum!==w){this.destroy(
new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${w}" in response header "${this.checksumSourceLocation}".`));return}}catch(a){this.
destroy(a);return}this.push(null)}},"onSourceEnd");onSourceError=e(a=>{this.destroy(a)},"onSourceError");onSourceClose=e(()=>{!this.destroyed&&!this.source.readableEnded&&
this.destroy(new Error("Connection lost or stream closed before all data was received."))},"onSourceClose");_read(a){this.source.resume()}_destroy(a,w){this.source?.
removeListener("data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),this.source?.
removeListener("close",this.onSourceClose),this.source?.destroy(),w(a)}};const R=e(t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.
name||t instanceof ReadableStream),"isReadableStream"),O=e(t=>typeof Blob=="function"&&(t?.constructor?.name===Blob.name||t instanceof Blob),"isBlob"),j=e(t=>new TextEncoder().
encode(t),"fromUtf8"),J="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(J).reduce((t,[a,w])=>(t[w]=Number(a),t),{});const Oe=J.
split(""),Re=6,ot=8,ct=63;function Ye(t){let a;typeof t=="string"?a=j(t):a=t;const w=typeof a=="object"&&typeof a.length=="number",I=typeof a=="object"&&typeof a.
byteOffset=="number"&&typeof a.byteLength=="number";if(!w&&!I)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
let v="";for(let H=0;H<a.length;H+=3){let V=0,Ae=0;for(let Tt=H,Bt=Math.min(H+3,a.length);Tt<Bt;Tt++)V|=a[Tt]<<(Bt-Tt-1)*ot,Ae+=ot;const lt=Math.ceil(Ae/Re);V<<=
lt*Re-Ae;for(let Tt=1;Tt<=lt;Tt++){const Bt=(lt-Tt)*Re;v+=Oe[(V&ct<<Bt)>>Bt]}v+="==".slice(0,4-lt)}return v}e(Ye,"toBase64");const $t=typeof ReadableStream=="fu\
nction"?ReadableStream:function(){};class on extends $t{static{e(this,"ChecksumStream")}}const Gt=e(({expectedChecksum:t,checksum:a,source:w,checksumSourceLocation:I,
base64Encoder:v})=>{if(!R(w))throw new Error(`@smithy/util-stream: unsupported source type ${w?.constructor?.name??w} in ChecksumStream.`);const H=v??Ye;if(typeof TransformStream!=
"function")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const V=new TransformStream(
{start(){},async transform(lt,Tt){a.update(lt),Tt.enqueue(lt)},async flush(lt){const Tt=await a.digest(),Bt=H(Tt);if(t!==Bt){const Ft=new Error(`Checksum mismat\
ch: expected "${t}" but received "${Bt}" in response header "${I}".`);lt.error(Ft)}else lt.terminate()}});w.pipeThrough(V);const Ae=V.readable;return Object.setPrototypeOf(
Ae,on.prototype),Ae},"createChecksumStream$1");function gn(t){return typeof ReadableStream=="function"&&R(t.source)?Gt(t):new y(t)}e(gn,"createChecksumStream");
class qt{static{e(this,"ByteArrayCollector")}allocByteArray;byteLength=0;byteArrays=[];constructor(a){this.allocByteArray=a}push(a){this.byteArrays.push(a),this.
byteLength+=a.byteLength}flush(){if(this.byteArrays.length===1){const I=this.byteArrays[0];return this.reset(),I}const a=this.allocByteArray(this.byteLength);let w=0;
for(let I=0;I<this.byteArrays.length;++I){const v=this.byteArrays[I];a.set(v,w),w+=v.byteLength}return this.reset(),a}reset(){this.byteArrays=[],this.byteLength=
0}}function en(t,a,w){const I=t.getReader();let v=!1,H=0;const V=["",new qt(Tt=>new Uint8Array(Tt))];let Ae=-1;const lt=e(async Tt=>{const{value:Bt,done:Ft}=await I.
read(),zt=Bt;if(Ft){if(Ae!==-1){const an=cn(V,Ae);Bn(an)>0&&Tt.enqueue(an)}Tt.close()}else{const an=Tn(zt,!1);if(Ae!==an&&(Ae>=0&&Tt.enqueue(cn(V,Ae)),Ae=an),Ae===
-1){Tt.enqueue(zt);return}const sn=Bn(zt);H+=sn;const In=Bn(V[Ae]);if(sn>=a&&In===0)Tt.enqueue(zt);else{const cs=nn(V,Ae,zt);!v&&H>a*2&&(v=!0,w?.warn(`@smithy/u\
til-stream - stream chunk size ${sn} is below threshold of ${a}, automatically buffering.`)),cs>=a?Tt.enqueue(cn(V,Ae)):await lt(Tt)}}},"pull");return new ReadableStream(
{pull:lt})}e(en,"createBufferedReadableStream");function nn(t,a,w){switch(a){case 0:return t[0]+=w,Bn(t[0]);case 1:case 2:return t[a].push(w),Bn(t[a])}}e(nn,"me\
rge");function cn(t,a){switch(a){case 0:const w=t[0];return t[0]="",w;case 1:case 2:return t[a].flush()}throw new Error(`@smithy/util-stream - invalid index ${a}\
 given to flush()`)}e(cn,"flush");function Bn(t){return t?.byteLength??t?.length??0}e(Bn,"sizeOf");function Tn(t,a=!0){return a&&typeof Buffer<"u"&&t instanceof
Buffer?2:t instanceof Uint8Array?1:typeof t=="string"?0:-1}e(Tn,"modeOf");function ss(t,a,w){if(R(t))return en(t,a,w);const I=new We({read(){}});let v=!1,H=0;const V=[
"",new qt(lt=>new Uint8Array(lt)),new qt(lt=>Buffer.from(new Uint8Array(lt)))];let Ae=-1;return t.on("data",lt=>{const Tt=Tn(lt,!0);if(Ae!==Tt&&(Ae>=0&&I.push(cn(
V,Ae)),Ae=Tt),Ae===-1){I.push(lt);return}const Bt=Bn(lt);H+=Bt;const Ft=Bn(V[Ae]);if(Bt>=a&&Ft===0)I.push(lt);else{const zt=nn(V,Ae,lt);!v&&H>a*2&&(v=!0,w?.warn(
`@smithy/util-stream - stream chunk size ${Bt} is below threshold of ${a}, automatically buffering.`)),zt>=a&&I.push(cn(V,Ae))}}),t.on("end",()=>{if(Ae!==-1){const lt=cn(
V,Ae);Bn(lt)>0&&I.push(lt)}I.push(null)}),I}e(ss,"createBufferedReadable");const as=e((t,a)=>{const{base64Encoder:w,bodyLengthChecker:I,checksumAlgorithmFn:v,checksumLocationName:H,
streamHasher:V}=a,Ae=w!==void 0&&I!==void 0&&v!==void 0&&H!==void 0&&V!==void 0,lt=Ae?V(v,t):void 0;Promise.resolve(lt).catch(()=>{});const Tt=t.getReader();return new ReadableStream(
{async pull(Bt){const{value:Ft,done:zt}=await Tt.read();if(zt){if(Bt.enqueue(`0\r
`),Ae){const an=w(await lt);Bt.enqueue(`${H}:${an}\r
`),Bt.enqueue(`\r
`)}Bt.close()}else Bt.enqueue(`${(I(Ft)||0).toString(16)}\r
${Ft}\r
`)}})},"getAwsChunkedEncodingStream$1");function Wn(t,a){const w=t,I=t;if(R(I))return as(I,a);const{base64Encoder:v,bodyLengthChecker:H,checksumAlgorithmFn:V,checksumLocationName:Ae,
streamHasher:lt}=a,Tt=v!==void 0&&V!==void 0&&Ae!==void 0&&lt!==void 0,Bt=Tt?lt(V,w):void 0;Promise.resolve(Bt).catch(()=>{});const Ft=new We({read(){w.resume()}});
return w.on("data",zt=>{const an=H(zt)||0;an!==0&&(Ft.push(`${an.toString(16)}\r
`),Ft.push(zt),Ft.push(`\r
`)||w.pause())}),w.on("error",zt=>{Ft.destroy(zt)}),w.pause(),w.on("end",async()=>{try{if(Ft.push(`0\r
`),Tt){const zt=v(await Bt);Ft.push(`${Ae}:${zt}\r
`),Ft.push(`\r
`)}Ft.push(null)}catch(zt){Ft.destroy(zt)}}),Ft}e(Wn,"getAwsChunkedEncodingStream");async function jn(t,a){let w=0;const I=[],v=t.getReader();let H=!1;for(;!H;){
const{done:lt,value:Tt}=await v.read();if(Tt&&(I.push(Tt),w+=Tt?.byteLength??0),w>=a)break;H=lt}v.releaseLock();const V=new Uint8Array(Math.min(a,w));let Ae=0;for(const lt of I){
if(lt.byteLength>V.byteLength-Ae){V.set(lt.subarray(0,V.byteLength-Ae),Ae);break}else V.set(lt,Ae);Ae+=lt.length}return V}e(jn,"headStream$1");const fs=e((t,a)=>R(
t)?jn(t,a):new Promise((w,I)=>{const v=new Zn;v.limit=a,t.pipe(v),t.on("error",H=>{v.end(),I(H)}),v.on("error",I),v.on("finish",function(){const H=jt(this.buffers);
w(H)})}),"headStream");let Zn=class extends Se{static{e(this,"Collector")}buffers=[];limit=1/0;bytesBuffered=0;_write(a,w,I){if(this.buffers.push(a),this.bytesBuffered+=
a.byteLength??0,this.bytesBuffered>=this.limit){const v=this.bytesBuffered-this.limit,H=this.buffers[this.buffers.length-1];this.buffers[this.buffers.length-1]=
H.subarray(0,H.byteLength-v),this.emit("finish")}I()}};const En=e(t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.
byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(t)},
"toUtf8"),rs=e(async t=>O(t)?hs(t):wn(t),"streamCollector$1");async function hs(t){return t.arrayBuffer().then(a=>new Uint8Array(a))}e(hs,"collectBlob");async function wn(t){
const a=[],w=t.getReader();let I=0;for(;;){const{done:v,value:H}=await w.read();if(H&&(a.push(H),I+=H.length),v)break}return jt(a,I)}e(wn,"collectReadableStream");
const As="The stream has already been transformed.",ms=e(t=>{if(!ns(t)&&!R(t)){const v=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream imp\
lementation, expect Blob or ReadableStream, got ${v}`)}let a=!1;const w=e(async()=>{if(a)throw new Error(As);return a=!0,await rs(t)},"transformToByteArray"),I=e(
v=>{if(typeof v.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return v.stream()},"b\
lobToWebStream");return Object.assign(t,{transformToByteArray:w,transformToString:e(async v=>{const H=await w();if(v==="base64")return Ye(H);if(v==="hex")return gt(
H);if(v===void 0||v==="utf8"||v==="utf-8")return En(H);if(typeof TextDecoder=="function")return new TextDecoder(v).decode(H);throw new Error("TextDecoder is not\
 available, please make sure polyfill is provided.")},"transformToString"),transformToWebStream:e(()=>{if(a)throw new Error(As);if(a=!0,ns(t))return I(t);if(R(t))
return t;throw new Error(`Cannot transform payload to web stream, got ${t}`)},"transformToWebStream")})},"sdkStreamMixin$1"),ns=e(t=>typeof Blob=="function"&&t instanceof
Blob,"isBlobInstance"),Ls=e(t=>O(t)?hs(t):R(t)?wn(t):new Promise((a,w)=>{const I=new xn,v=t;v.pipe(I),v.on("error",H=>{I.end(),w(H)}),I.on("error",w),I.on("fini\
sh",function(){const H=jt(this.bufferedBytes);a(H)})}),"streamCollector");class xn extends Se{static{e(this,"Collector")}bufferedBytes=[];_write(a,w,I){this.bufferedBytes.
push(a),I()}}const _s="The stream has already been transformed.",ys=e(t=>{if(!(t instanceof We))try{return ms(t)}catch{const v=t?.__proto__?.constructor?.name||
t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${v}`)}let a=!1;const w=e(async()=>{if(a)throw new Error(_s);return a=
!0,await Ls(t)},"transformToByteArray");return Object.assign(t,{transformToByteArray:w,transformToString:e(async I=>{const v=await w();return I===void 0||Buffer.
isEncoding(I)?c(v.buffer,v.byteOffset,v.byteLength).toString(I):new TextDecoder(I).decode(v)},"transformToString"),transformToWebStream:e(()=>{if(a)throw new Error(
_s);if(t.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof We.toWeb!="function")throw new Error("Readable.toW\
eb() is not supported. Please ensure a polyfill is available.");return a=!0,We.toWeb(t)},"transformToWebStream")})},"sdkStreamMixin");async function Dt(t){return typeof t.
stream=="function"&&(t=t.stream()),t.tee()}e(Dt,"splitStream$1");async function Yt(t){if(R(t)||O(t))return Dt(t);const a=new A,w=new A;return t.pipe(a),t.pipe(w),
[a,w]}e(Yt,"splitStream");function On(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}e(On,"writeKey");class Kn extends Le(
xe,ie,Ee,P){static{e(this,"Uint8ArrayBlobAdapter")}}const gs=we(et),g=gs;s.ChecksumStream=y,s.Hash=r,s.LazyJsonString=Y,s.NumericValue=ee,s.Uint8ArrayBlobAdapter=
Kn,s._parseEpochTimestamp=fe,s._parseRfc3339DateTimeWithOffset=yt,s._parseRfc7231DateTime=st,s.calculateBodyLength=Ht,s.concatBytes=jt,s.copyDocumentWithTransform=
it,s.createBufferedReadable=ss,s.createChecksumStream=gn,s.dateToUtcString=ke,s.deserializerMiddleware=Kt,s.deserializerMiddlewareOption=Cn,s.expectBoolean=be,s.
expectByte=x,s.expectFloat32=Fe,s.expectInt=tt,s.expectInt32=Ke,s.expectLong=ft,s.expectNonNull=de,s.expectNumber=he,s.expectObject=M,s.expectShort=Ce,s.expectString=
z,s.expectUnion=re,s.fromArrayBuffer=c,s.fromBase64=P,s.fromHex=Lt,s.fromString=i,s.fromUtf8=ie,s.generateIdempotencyToken=g,s.getAwsChunkedEncodingStream=Wn,s.
getSerdePlugin=l,s.handleFloat=h,s.headStream=fs,s.isArrayBuffer=u,s.isBlob=O,s.isReadableStream=R,s.limitedParseDouble=E,s.limitedParseFloat=_,s.limitedParseFloat32=
C,s.logger=Ct,s.nv=Pe,s.parseBoolean=le,s.parseEpochTimestamp=U,s.parseRfc3339DateTime=Xe,s.parseRfc3339DateTimeWithOffset=b,s.parseRfc7231DateTime=B,s.quoteHeader=
ae,s.sdkStreamMixin=ys,s.serializerMiddleware=rn,s.serializerMiddlewareOption=_e,s.splitEvery=rt,s.splitHeader=wt,s.splitStream=Yt,s.streamCollector=Ls,s.strictParseByte=
Qe,s.strictParseDouble=F,s.strictParseFloat=qe,s.strictParseFloat32=Je,s.strictParseInt=Z,s.strictParseInt32=Ie,s.strictParseLong=X,s.strictParseShort=Ze,s.toBase64=
Ee,s.toHex=gt,s.toUint8Array=Jt,s.toUtf8=xe,s.v4=gs,s.writeKey=On}),34534:((mn,s,N)=>{const{SMITHY_CONTEXT_KEY:n}=N(90690),Ve=e(c=>c[n]||(c[n]={}),"getSmithyCon\
text");function et(c,i){return Object.prototype.hasOwnProperty.call(c,i)}e(et,"hasOwn");class L{static{e(this,"HttpRequest")}method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(i){
this.method=i.method||"GET",this.hostname=i.hostname||"localhost",this.port=i.port,this.query=i.query||{},this.headers=i.headers||{},this.body=i.body,this.protocol=
i.protocol?i.protocol.slice(-1)!==":"?`${i.protocol}:`:i.protocol:"https:",this.path=i.path?i.path.charAt(0)!=="/"?`/${i.path}`:i.path:"/",this.username=i.username,
this.password=i.password,this.fragment=i.fragment}static clone(i){const $=new L({...i,headers:{...i.headers}});return $.query&&($.query=Te($.query)),$}static isInstance(i){
if(!i)return!1;const $=i;return"method"in $&&"protocol"in $&&"hostname"in $&&"path"in $&&typeof $.query=="object"&&typeof $.headers=="object"}clone(){return L.clone(
this)}}function Te(c){return Object.keys(c).reduce((i,$)=>{const P=c[$];return{...i,[$]:Array.isArray(P)?[...P]:P}},{})}e(Te,"cloneQuery");class dt{static{e(this,
"HttpResponse")}statusCode;reason;headers;body;constructor(i){this.statusCode=i.statusCode,this.reason=i.reason,this.headers=i.headers||{},this.body=i.body}static isInstance(i){
if(!i)return!1;const $=i;return typeof $.statusCode=="number"&&typeof $.headers=="object"}}const Ne=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ze=e((c,i=!1)=>{
if(!i)return Ne.test(c);const $=c.split(".");for(const P of $)if(!ze(P))return!1;return!0},"isValidHostLabel");function at(c){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.
test(c)}e(at,"isValidHostname");const We=e(c=>{if(typeof c=="function")return c;const i=Promise.resolve(c);return()=>i},"normalizeProvider");function Se(c){const i={};
if(c=c.replace(/^\?/,""),c)for(const $ of c.split("&")){let[P,ie=null]=$.split("=");P=decodeURIComponent(P),ie&&(ie=decodeURIComponent(ie)),P in i?Array.isArray(
i[P])?i[P].push(ie):i[P]=[i[P],ie]:i[P]=ie}return i}e(Se,"parseQueryString");const A=e(c=>{if(typeof c=="string")return A(new URL(c));const{hostname:i,pathname:$,
port:P,protocol:ie,search:Ee}=c;let Le;return Ee&&(Le=Se(Ee)),{hostname:i,port:P?parseInt(P):void 0,protocol:ie,path:$,query:Le}},"parseUrl"),u=e(c=>{if(typeof c==
"object"){if("url"in c){const i=A(c.url);if(c.headers){i.headers={};for(const $ in c.headers)et(c.headers,$)&&(i.headers[$.toLowerCase()]=c.headers[$].join(", "))}
return i}return c}return A(c)},"toEndpointV1");s.HttpRequest=L,s.HttpResponse=dt,s.getSmithyContext=Ve,s.hasOwn=et,s.isValidHostLabel=ze,s.isValidHostname=at,s.
normalizeProvider=We,s.parseQueryString=Se,s.parseUrl=A,s.toEndpointV1=u}),40566:((mn,s,N)=>{const{ProviderError:n,CredentialsProviderError:Ve,loadConfig:et}=N(
47291),L=N(37067),{parseUrl:Te}=N(93422),dt=e(C=>!!C&&typeof C=="object"&&typeof C.AccessKeyId=="string"&&typeof C.SecretAccessKey=="string"&&typeof C.Token=="s\
tring"&&typeof C.Expiration=="string","isImdsCredentials"),Ne=e(C=>({accessKeyId:C.AccessKeyId,secretAccessKey:C.SecretAccessKey,sessionToken:C.Token,expiration:new Date(
C.Expiration),...C.AccountId&&{accountId:C.AccountId}}),"fromImdsCredentials"),ze=1e3,at=0,We=e(({maxRetries:C=at,timeout:D=ze})=>({maxRetries:C,timeout:D}),"pr\
oviderConfigFromInit");function Se(C){return new Promise((D,X)=>{const Z=L.request({method:"GET",...C,hostname:C.hostname?.replace(/^\[(.+)\]$/,"$1")});Z.on("er\
ror",Ie=>{X(Object.assign(new n("Unable to connect to instance metadata service"),Ie)),Z.destroy()}),Z.on("timeout",()=>{X(new n("TimeoutError from instance met\
adata service")),Z.destroy()}),Z.on("response",Ie=>{const{statusCode:Ze=400}=Ie;(Ze<200||300<=Ze)&&(X(Object.assign(new n("Error response received from instance\
 metadata service"),{statusCode:Ze})),Z.destroy());const Qe=[];Ie.on("data",Ot=>{Qe.push(Ot)}),Ie.on("end",()=>{D(Buffer.concat(Qe)),Z.destroy()})}),Z.end()})}e(
Se,"httpRequest");const A=e((C,D)=>{let X=C();for(let Z=0;Z<D;Z++)X=X.catch(C);return X},"retry"),u="AWS_CONTAINER_CREDENTIALS_FULL_URI",c="AWS_CONTAINER_CREDEN\
TIALS_RELATIVE_URI",i="AWS_CONTAINER_AUTHORIZATION_TOKEN",$=e((C={})=>{const{timeout:D,maxRetries:X}=We(C);return()=>A(async()=>{const Z=await xe({logger:C.logger}),
Ie=JSON.parse(await P(D,Z));if(!dt(Ie))throw new Ve("Invalid response received from instance metadata service.",{logger:C.logger});return Ne(Ie)},X)},"fromConta\
inerMetadata"),P=e(async(C,D)=>(process.env[i]&&(D.headers={...D.headers,Authorization:process.env[i]}),(await Se({...D,timeout:C})).toString()),"requestFromEcs\
Imds"),ie="169.254.170.2",Ee=new Set(["localhost","127.0.0.1"]),Le=new Set(["http:","https:"]),xe=e(async({logger:C})=>{if(process.env[c])return{hostname:ie,path:process.
env[c]};if(process.env[u]){let D;try{D=new URL(process.env[u])}catch{throw new Ve(`${process.env[u]} is not a valid container metadata service URL`,{tryNextLink:!1,
logger:C})}if(!D.hostname||!Ee.has(D.hostname))throw new Ve(`${D.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:C});if(!D.
protocol||!Le.has(D.protocol))throw new Ve(`${D.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:C});return{protocol:D.protocol,
hostname:D.hostname,path:D.pathname+D.search,port:D.port?parseInt(D.port,10):void 0}}throw new Ve(`The container metadata credential provider cannot be used unl\
ess the ${c} or ${u} environment variable is set`,{tryNextLink:!1,logger:C})},"getCmdsUri");class ue extends Ve{static{e(this,"InstanceMetadataV1FallbackError")}tryNextLink;name="\
InstanceMetadataV1FallbackError";constructor(D,X=!0){super(D,X),this.tryNextLink=X,Object.setPrototypeOf(this,ue.prototype)}}var we;(function(C){C.IPv4="http://\
169.254.169.254",C.IPv6="http://[fd00:ec2::254]"})(we||(we={}));const it="AWS_EC2_METADATA_SERVICE_ENDPOINT",le="ec2_metadata_service_endpoint",be={environmentVariableSelector:e(
C=>C[it],"environmentVariableSelector"),configFileSelector:e(C=>C[le],"configFileSelector"),default:void 0};var he;(function(C){C.IPv4="IPv4",C.IPv6="IPv6"})(he||
(he={}));const $e="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",Fe="ec2_metadata_service_endpoint_mode",ft={environmentVariableSelector:e(C=>C[$e],"environmentVariab\
leSelector"),configFileSelector:e(C=>C[Fe],"configFileSelector"),default:he.IPv4},tt=e(async()=>Te(await Ke()||await Ce()),"getInstanceMetadataEndpoint"),Ke=e(async()=>et(
be)(),"getFromEndpointConfig"),Ce=e(async()=>{const C=await et(ft)();switch(C){case he.IPv4:return we.IPv4;case he.IPv6:return we.IPv6;default:throw new Error(`\
Unsupported endpoint mode: ${C}. Select from ${Object.values(he)}`)}},"getFromEndpointModeConfig"),x=300,q=300,se="https://docs.aws.amazon.com/sdkref/latest/gui\
de/feature-static-credentials.html",de=e((C,D)=>{const X=x+Math.floor(Math.random()*q),Z=new Date(Date.now()+X*1e3);D.warn(`Attempting credential expiration ext\
ension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(Z)}.
For more information, please visit: `+se);const Ie=C.originalExpiration??C.expiration;return{...C,...Ie?{originalExpiration:Ie}:{},expiration:Z}},"getExtendedIn\
stanceMetadataCredentials"),M=e((C,D={})=>{const X=D?.logger||console;let Z;return async()=>{let Ie;try{Ie=await C(),Ie.expiration&&Ie.expiration.getTime()<Date.
now()&&(Ie=de(Ie,X))}catch(Ze){if(Z)X.warn("Credential renew failed: ",Ze),Ie=de(Z,X);else throw Ze}return Z=Ie,Ie}},"staticStabilityProvider"),z="/latest/meta-\
data/iam/security-credentials/",re="/latest/api/token",F="AWS_EC2_METADATA_V1_DISABLED",qe="ec2_metadata_v1_disabled",Je="x-aws-ec2-metadata-token",Pt=e((C={})=>M(
De(C),{logger:C.logger}),"fromInstanceMetadata"),De=e((C={})=>{let D=!1;const{logger:X,profile:Z}=C,{timeout:Ie,maxRetries:Ze}=We(C),Qe=e(async(Ot,Ct)=>{if(D||Ct.
headers?.[Je]==null){let ke=!1,ye=!1;const Xe=await et({environmentVariableSelector:e(oe=>{const b=oe[F];if(ye=!!b&&b!=="false",b===void 0)throw new Ve(`${F} no\
t set in env, checking config file next.`,{logger:C.logger});return ye},"environmentVariableSelector"),configFileSelector:e(oe=>{const b=oe[qe];return ke=!!b&&b!==
"false",ke},"configFileSelector"),default:!1},{profile:Z})();if(C.ec2MetadataV1Disabled||Xe){const oe=[];throw C.ec2MetadataV1Disabled&&oe.push("credential prov\
ider initialization (runtime option ec2MetadataV1Disabled)"),ke&&oe.push(`config file profile (${qe})`),ye&&oe.push(`process environment variable (${F})`),new ue(
`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${oe.join(", ")}].`)}}const At=(await A(async()=>{let ke;try{ke=await h(
Ct)}catch(ye){throw ye.statusCode===401&&(D=!1),ye}return ke},Ot)).trim();return A(async()=>{let ke;try{ke=await _(At,Ct,C)}catch(ye){throw ye.statusCode===401&&
(D=!1),ye}return ke},Ot)},"getCredentials");return async()=>{const Ot=await tt();if(D)return X?.debug("AWS SDK Instance Metadata","using v1 fallback (no token f\
etch)"),Qe(Ze,{...Ot,timeout:Ie});{let Ct;try{Ct=(await E({...Ot,timeout:Ie})).toString()}catch(kt){if(kt?.statusCode===400)throw Object.assign(kt,{message:"EC2\
 Metadata token request returned error"});return(kt.message==="TimeoutError"||[403,404,405].includes(kt.statusCode))&&(D=!0),X?.debug("AWS SDK Instance Metadata",
"using v1 fallback (initial)"),Qe(Ze,{...Ot,timeout:Ie})}return Qe(Ze,{...Ot,headers:{[Je]:Ct},timeout:Ie})}}},"getInstanceMetadataProvider"),E=e(async C=>Se({...C,
path:re,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),"getMetadataToken"),h=e(async C=>(await Se({...C,path:z})).toString(),"getProfil\
e"),_=e(async(C,D,X)=>{const Z=JSON.parse((await Se({...D,path:z+C})).toString());if(!dt(Z))throw new Ve("Invalid response received from instance metadata servi\
ce.",{logger:X.logger});return Ne(Z)},"getCredentialsFromProfile");s.DEFAULT_MAX_RETRIES=at,s.DEFAULT_TIMEOUT=ze,s.ENV_CMDS_AUTH_TOKEN=i,s.ENV_CMDS_FULL_URI=u,s.
ENV_CMDS_RELATIVE_URI=c,s.Endpoint=we,s.fromContainerMetadata=$,s.fromInstanceMetadata=Pt,s.getInstanceMetadataEndpoint=tt,s.httpRequest=Se,s.providerConfigFromInit=
We}),61279:((mn,s,N)=>{const{hasOwn:n}=N(92430),{streamCollector:Ve}=N(92430);s.streamCollector=Ve;const{buildQueryString:et,HttpResponse:L}=N(93422),Te=N(44708),
{Readable:dt}=N(57075),Ne=N(32467);function ze(Ce){const x=Ce&&typeof Ce=="object"&&"reason"in Ce?Ce.reason:void 0;if(x){if(x instanceof Error){const de=new Error(
"Request aborted");return de.name="AbortError",de.cause=x,de}const se=new Error(String(x));return se.name="AbortError",se}const q=new Error("Request aborted");return q.
name="AbortError",q}e(ze,"buildAbortError");const at=["ECONNRESET","EPIPE","ETIMEDOUT"],We=e(Ce=>{const x={};for(const q in Ce){if(!n(Ce,q))continue;const se=Ce[q];
x[q]=Array.isArray(se)?se.join(","):se}return x},"getTransformedHeaders"),Se={setTimeout:e((Ce,x)=>setTimeout(Ce,x),"setTimeout"),clearTimeout:e(Ce=>clearTimeout(
Ce),"clearTimeout")},A=1e3,u=e((Ce,x,q=0)=>{if(!q)return-1;const se=e(de=>{const M=Se.setTimeout(()=>{Ce.destroy(),x(Object.assign(new Error(`@smithy/node-http-\
handler - the request socket did not establish a connection with the server within the configured timeout of ${q} ms.`),{name:"TimeoutError"}))},q-de),z=e(re=>{
re?.connecting?re.on("connect",()=>{Se.clearTimeout(M)}):Se.clearTimeout(M)},"doWithSocket");Ce.socket?z(Ce.socket):Ce.on("socket",z)},"registerTimeout");return q<
2e3?(se(0),0):Se.setTimeout(se.bind(null,A),A)},"setConnectionTimeout"),c=e((Ce,x,q=0,se,de)=>q?Se.setTimeout(()=>{let M=`@smithy/node-http-handler - [${se?"ERR\
OR":"WARN"}] a request has exceeded the configured ${q} ms requestTimeout.`;if(se){const z=Object.assign(new Error(M),{name:"TimeoutError",code:"ETIMEDOUT"});Ce.
destroy(z),x(z)}else M+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",de?.warn?.(M)},q):-1,"setRequestTimeout"),i=3e3,
$=e((Ce,{keepAlive:x,keepAliveMsecs:q},se=i)=>{if(x!==!0)return-1;const de=e(()=>{Ce.socket?Ce.socket.setKeepAlive(x,q||0):Ce.on("socket",M=>{M.setKeepAlive(x,q||
0)})},"registerListener");return se===0?(de(),0):Se.setTimeout(de,se)},"setSocketKeepAlive"),P=e(Ce=>{const x=Ce?.defaultSocketTimeout;return typeof x=="number"&&
Number.isFinite(x)&&x>0?x:void 0},"resolveDefaultSocketTimeout"),ie=3e3,Ee=e((Ce,x,q=0,se=!1)=>{if(!Number.isFinite(q)||q<=0)return;let de;Ce.once("response",F=>de=
F);const M=e(()=>{if(de?.complete){Ce.socket?.destroy();return}const F=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${q}\
 ms of inactivity (${se?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"});de?.destroy(F),Ce.destroy(),x(F)},"on\
Timeout"),z=e(()=>{const{socket:F}=Ce;F?F.connecting?F.once("connect",z):(F.setTimeout(q,M),Ce.on("close",()=>F.removeListener("timeout",M))):Ce.once("socket",z)},
"registerTimeout");if(q<6e3){z();return}const re=Se.setTimeout(z,ie);Ce.once("close",()=>Se.clearTimeout(re))},"setSocketTimeout"),Le=6e3;async function xe(Ce,x,q=Le,se=!1){
const de=x.headers,M=de?de.Expect||de.expect:void 0;let z=-1,re=!0;!se&&M==="100-continue"&&(re=await Promise.race([new Promise(F=>{z=Number(Se.setTimeout(()=>F(
!0),Math.max(Le,q)))}),new Promise(F=>{Ce.on("continue",()=>{Se.clearTimeout(z),F(!0)}),Ce.on("response",()=>{Se.clearTimeout(z),F(!1)}),Ce.on("error",()=>{Se.clearTimeout(
z),F(!1)})})])),re&&ue(Ce,x.body)}e(xe,"writeRequestBody");function ue(Ce,x){if(x instanceof dt){x.pipe(Ce);return}if(x){const q=Buffer.isBuffer(x);if(q||typeof x==
"string"){q&&x.byteLength===0?Ce.end():Ce.end(x);return}const de=x;if(typeof de=="object"&&de.buffer&&typeof de.byteOffset=="number"&&typeof de.byteLength=="num\
ber"){Ce.end(Buffer.from(de.buffer,de.byteOffset,de.byteLength));return}Ce.end(Buffer.from(x));return}Ce.end()}e(ue,"writeBody");const we=0;let it,le;class be{static{
e(this,"NodeHttpHandler")}config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(x){return typeof x?.
handle=="function"?x:new be(x)}static checkSocketUsage(x,q,se=console){const{sockets:de,requests:M,maxSockets:z}=x;if(typeof z!="number"||z===1/0||Date.now()-15e3<
q)return q;if(de&&M)for(const F in de){if(!n(de,F))continue;const qe=de[F]?.length??0,Je=M[F]?.length??0;if(qe>=z&&Je>=2*z)return se?.warn?.(`@smithy/node-http-\
handler:WARN - socket usage at capacity=${qe} and ${Je} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return q}constructor(x){this.configProvider=new Promise((q,se)=>{
typeof x=="function"?x().then(de=>{q(this.resolveDefaultConfig(de))}).catch(se):q(this.resolveDefaultConfig(x))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(x,{abortSignal:q,requestTimeout:se}={}){this.config||(this.config=await this.configProvider);const de=this.config,M=de.
logger,z=x.protocol==="https:";return!z&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((re,F)=>{let qe,Je=-1,
Pt=-1,De=-1,E=-1;const h=e(()=>{Se.clearTimeout(Je),Se.clearTimeout(Pt),Se.clearTimeout(De),Se.clearTimeout(E)},"clearTimeouts"),_=e(async oe=>{await qe,h(),re(
oe)},"resolve"),C=e(async oe=>{await qe,h(),F(oe)},"reject");if(q?.aborted){const oe=ze(q);C(oe);return}const D=x.headers,X=D?(D.Expect??D.expect)==="100-contin\
ue":!1;let Z=z?de.httpsAgent:de.httpAgent;X&&!this.externalAgent&&(Z=new(z?Te.Agent:it)({keepAlive:!1,maxSockets:1/0})),Je=Se.setTimeout(()=>{this.socketWarningTimestamp=
be.checkSocketUsage(Z,this.socketWarningTimestamp,M)},de.socketAcquisitionWarningTimeout??(de.requestTimeout??2e3)+(de.connectionTimeout??1e3));const Ie=x.query?
et(x.query):"";let Ze;if(x.username!=null||x.password!=null){const oe=x.username??"",b=x.password??"";Ze=`${oe}:${b}`}let Qe=x.path;Ie&&(Qe+=`?${Ie}`),x.fragment&&
(Qe+=`#${x.fragment}`);let Ot=x.hostname??"";Ot[0]==="["&&Ot.endsWith("]")?Ot=x.hostname.slice(1,-1):Ot=x.hostname;const Ct={headers:x.headers,host:Ot,method:x.
method,path:Qe,port:x.port,agent:Z,auth:Ze},At=(z?Te.request:le)(Ct,oe=>{const b=new L({statusCode:oe.statusCode||-1,reason:oe.statusMessage,headers:We(oe.headers),
body:oe});_({response:b})});if(At.on("error",oe=>{at.includes(oe.code)?C(Object.assign(oe,{name:"TimeoutError"})):C(oe)}),q){const oe=e(()=>{At.destroy();const b=ze(
q);C(b)},"onAbort");if(typeof q.addEventListener=="function"){const b=q;b.addEventListener("abort",oe,{once:!0}),At.once("close",()=>b.removeEventListener("abor\
t",oe))}else q.onabort=oe}const ke=se??de.requestTimeout;Pt=u(At,C,de.connectionTimeout),De=c(At,C,ke,de.throwOnRequestTimeout,M??console);const ye=de.socketTimeout===
void 0?P(de):void 0;ye?Ee(At,C,ye,!0):Ee(At,C,de.socketTimeout);const Xe=Ct.agent;typeof Xe=="object"&&"keepAlive"in Xe&&(E=$(At,{keepAlive:Xe.keepAlive,keepAliveMsecs:Xe.
keepAliveMsecs})),qe=xe(At,x,ke,this.externalAgent).catch(oe=>(h(),F(oe)))})}updateHttpClientConfig(x,q){this.config=void 0,this.configProvider=this.configProvider.
then(se=>{switch(x){case Symbol.for("logger"):x="logger",q=se.logger??q;break;case Symbol.for("@smithy/defaultSocketTimeout"):x="defaultSocketTimeout",q=P(se)??
q;break}return{...se,[x]:q}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(x){const{requestTimeout:q,connectionTimeout:se,socketTimeout:de,socketAcquisitionWarningTimeout:M,
httpAgent:z,httpsAgent:re,throwOnRequestTimeout:F,logger:qe}=x||{},Je=!0,Pt=50;let De;return{connectionTimeout:se,requestTimeout:q,socketTimeout:de,defaultSocketTimeout:P(
x),socketAcquisitionWarningTimeout:M,throwOnRequestTimeout:F,httpAgentProvider:e(()=>De??=(async()=>{const E=N(37067),{Agent:h,request:_}=E.default??E;return le=
_,it=h,z instanceof it||typeof z?.destroy=="function"?(this.externalAgent=!0,z):new it({keepAlive:Je,maxSockets:Pt,...z})})(),"httpAgentProvider"),httpsAgent:re instanceof
Te.Agent||typeof re?.destroy=="function"?(this.externalAgent=!0,re):new Te.Agent({keepAlive:Je,maxSockets:Pt,...re}),logger:qe}}}const he=new Uint16Array(1);class $e{static{
e(this,"ClientHttp2SessionRef")}id=he[0]++;total=0;max=0;session;refs=0;constructor(x){x.unref(),this.session=x}retain(){if(this.session.destroyed)throw new Error(
"@smithy/node-http-handler - cannot acquire reference to destroyed session.");this.refs+=1,this.total+=1,this.max=Math.max(this.refs,this.max),this.session.ref()}free(){
if(!this.session.destroyed&&(this.refs-=1,this.refs===0&&this.session.unref(),this.refs<0))throw new Error("@smithy/node-http-handler - ClientHttp2Session refco\
unt at zero, cannot decrement.")}deref(){return this.session}close(){this.session.closed||this.session.close()}destroy(){this.refs=0,this.session.destroyed||(this.
session.setTimeout(0),this.session.destroy())}useCount(){return this.refs}}class Fe{static{e(this,"NodeHttp2ConnectionPool")}sessions=[];maxConcurrency=0;constructor(x){
this.sessions=(x??[]).map(q=>new $e(q))}poll(){let x=!1;for(const q of this.sessions){if(q.deref().destroyed){x=!0;continue}if(!this.maxConcurrency||q.useCount()<
this.maxConcurrency)return q}if(x)for(const q of this.sessions)q.deref().destroyed&&this.remove(q)}offerLast(x){this.sessions.push(x)}remove(x){const q=this.sessions.
indexOf(x);q>-1&&this.sessions.splice(q,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(x){this.maxConcurrency=x}destroy(x){this.
remove(x),x.destroy()}}class ft{static{e(this,"NodeHttp2ConnectionManager")}config;connectOptions;connectionPools=new Map;constructor(x){if(this.config=x,this.config.
maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError("maxConcurrency must be greater than zero.")}lease(x,q){const se=this.getUrlString(x),de=this.
getPool(se);if(!this.config.disableConcurrency&&!q.isEventStream){const qe=de.poll();if(qe)return qe.retain(),qe}const M=new $e(this.connect(se)),z=M.deref();this.
config.maxConcurrency&&z.settings({maxConcurrentStreams:this.config.maxConcurrency},qe=>{if(qe)throw new Error("Fail to set maxConcurrentStreams to "+this.config.
maxConcurrency+"when creating new session for "+x.destination.toString())});const re=e(()=>{this.removeFromPoolAndClose(se,M)},"graceful"),F=e(()=>{this.removeFromPoolAndCheckedDestroy(
se,M)},"ensureDestroyed");return z.on("goaway",re),z.on("error",F),z.on("frameError",F),z.on("close",F),q.requestTimeout&&z.setTimeout(q.requestTimeout,F),de.offerLast(
M),M.retain(),M}release(x,q){q.free()}createIsolatedSession(x,q){const se=this.getUrlString(x),de=new $e(this.connect(se)),M=de.deref();M.settings({maxConcurrentStreams:1});
const z=e(()=>{de.destroy()},"ensureDestroyed");M.on("error",z),M.on("frameError",z),M.on("close",z);const re=q.requestTimeout??3e5;return M.setTimeout(re,z),de.
retain(),de}destroy(){for(const[x,q]of this.connectionPools){for(const se of[...q])se.destroy();this.connectionPools.delete(x)}}setMaxConcurrentStreams(x){if(x&&
x<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.");this.config.maxConcurrency=x;for(const q of this.connectionPools.values())q.setMaxConcurrency(
x)}setDisableConcurrentStreams(x){this.config.disableConcurrency=x}setNodeHttp2ConnectOptions(x){this.connectOptions=x}debug(){const x={};for(const[q,se]of this.
connectionPools){const de=[];for(const M of se)de.push({id:M.id,active:M.useCount(),maxConcurrent:M.max,totalRequests:M.total});x[q]={sessions:de}}return x}removeFromPoolAndClose(x,q){
this.connectionPools.get(x)?.remove(q),q.close()}removeFromPoolAndCheckedDestroy(x,q){this.connectionPools.get(x)?.remove(q),q.destroy()}getPool(x){if(!this.connectionPools.
has(x)){const q=new Fe;this.config.maxConcurrency&&q.setMaxConcurrency(this.config.maxConcurrency),this.connectionPools.set(x,q)}return this.connectionPools.get(
x)}getUrlString(x){return x.destination.toString()}connect(x){return this.connectOptions===void 0?Ne.connect(x):Ne.connect(x,this.connectOptions)}}const{constants:tt}=Ne;
class Ke{static{e(this,"NodeHttp2Handler")}config;configProvider;metadata={handlerProtocol:"h2"};connectionManager=new ft({});static create(x){return typeof x?.
handle=="function"?x:new Ke(x)}constructor(x){this.configProvider=new Promise((q,se)=>{typeof x=="function"?x().then(de=>{q(de||{})}).catch(se):q(x||{})})}destroy(){
this.connectionManager.destroy()}async handle(x,{abortSignal:q,requestTimeout:se,isEventStream:de}={}){if(!this.config){const Pt=await this.configProvider;this.
config={...Pt,defaultSocketTimeout:P(Pt)};const{disableConcurrentStreams:De,maxConcurrentStreams:E,nodeHttp2ConnectOptions:h}=this.config;this.connectionManager.
setDisableConcurrentStreams(De??!1),E&&this.connectionManager.setMaxConcurrentStreams(E),h&&this.connectionManager.setNodeHttp2ConnectOptions(h)}const{requestTimeout:M,
disableConcurrentStreams:z,sessionTimeout:re}=this.config,F=z||de,qe=se??M,Je=qe===void 0&&re===void 0?this.config.defaultSocketTimeout:void 0;return new Promise(
(Pt,De)=>{let E=!1,h;const _=e(async T=>{await h,Pt(T)},"resolve"),C=e(async T=>{await h,De(T)},"reject");if(q?.aborted){E=!0;const T=ze(q);C(T);return}const{hostname:D,
method:X,port:Z,protocol:Ie,query:Ze}=x;let Qe="";if(x.username!=null||x.password!=null){const T=x.username??"",f=x.password??"";Qe=`${T}:${f}@`}const Ot=`${Ie}\
//${Qe}${D}${Z?`:${Z}`:""}`,Ct={destination:new URL(Ot)},kt={requestTimeout:this.config?.sessionTimeout,isEventStream:de},At=F?this.connectionManager.createIsolatedSession(
Ct,kt):this.connectionManager.lease(Ct,kt),ke=At.deref(),ye=e(T=>{F&&At.destroy(),E=!0,C(T)},"rejectWithDestroy"),Xe=Ze?et(Ze):"";let oe=x.path;Xe&&(oe+=`?${Xe}`),
x.fragment&&(oe+=`#${x.fragment}`);const b=ke.request({...x.headers,[tt.HTTP2_HEADER_PATH]:oe,[tt.HTTP2_HEADER_METHOD]:X});if(qe?b.setTimeout(qe,()=>{b.close();
const T=new Error(`Stream timed out because of no activity for ${qe} ms`);T.name="TimeoutError",ye(T)}):Je&&(b.setTimeout(Je,()=>{const T=new Error(`Stream time\
d out because of no activity for ${Je} ms`);T.name="TimeoutError",E=!0,C(T),b.destroy(T),F&&At.destroy()}),b.once("response",()=>b.setTimeout(Je))),q){const T=e(
()=>{b.close();const f=ze(q);ye(f)},"onAbort");if(typeof q.addEventListener=="function"){const f=q;f.addEventListener("abort",T,{once:!0}),b.once("close",()=>f.
removeEventListener("abort",T))}else q.onabort=T}b.on("frameError",(T,f,m)=>{ye(new Error(`Frame type id ${T} in stream id ${m} has failed with code ${f}.`))}),
b.on("error",ye),b.on("aborted",()=>{ye(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${b.rstCode}.`))}),b.on("response",
T=>{const f=new L({statusCode:T[":status"]??-1,headers:We(T),body:b});E=!0,_({response:f}),F&&(ke.close(),b.on("end",()=>{At.destroy()}))}),b.on("close",()=>{if(F?
At.destroy():this.connectionManager.release(Ct,At),!E){const T=new Error("Unexpected error: http2 request did not get a response");ke.destroyed&&(T.name="Timeou\
tError"),ye(T)}}),h=xe(b,x,qe)})}updateHttpClientConfig(x,q){this.config=void 0,this.configProvider=this.configProvider.then(se=>(x===Symbol.for("@smithy/defaul\
tSocketTimeout")&&(x="defaultSocketTimeout",q=P(se)??q),{...se,[x]:q}))}httpHandlerConfigs(){return this.config??{}}}s.DEFAULT_REQUEST_TIMEOUT=we,s.NodeHttp2Handler=
Ke,s.NodeHttpHandler=be}),75118:((mn,s,N)=>{const{hasOwn:n,fromUtf8:Ve,fromHex:et,toHex:L,toUint8Array:Te,writeKey:dt,isArrayBuffer:Ne}=N(92430),{normalizeProvider:ze}=N(
92658),{escapeUri:at,HttpRequest:We}=N(93422);class Se{static{e(this,"HeaderFormatter")}format(ye){const Xe=[];for(const T in ye){if(!n(ye,T))continue;const f=Ve(
T);Xe.push(Uint8Array.from([f.byteLength]),f,this.formatHeaderValue(ye[T]))}const oe=new Uint8Array(Xe.reduce((T,f)=>T+f.byteLength,0));let b=0;for(const T of Xe)
oe.set(T,b),b+=T.byteLength;return oe}formatHeaderValue(ye){switch(ye.type){case"boolean":return Uint8Array.from([ye.value?0:1]);case"byte":return Uint8Array.from(
[2,ye.value]);case"short":const Xe=new DataView(new ArrayBuffer(3));return Xe.setUint8(0,3),Xe.setInt16(1,ye.value,!1),new Uint8Array(Xe.buffer);case"integer":const oe=new DataView(
new ArrayBuffer(5));return oe.setUint8(0,4),oe.setInt32(1,ye.value,!1),new Uint8Array(oe.buffer);case"long":const b=new Uint8Array(9);return b[0]=5,b.set(ye.value.
bytes,1),b;case"binary":const T=new DataView(new ArrayBuffer(3+ye.value.byteLength));T.setUint8(0,6),T.setUint16(1,ye.value.byteLength,!1);const f=new Uint8Array(
T.buffer);return f.set(ye.value,3),f;case"string":const m=Ve(ye.value),B=new DataView(new ArrayBuffer(3+m.byteLength));B.setUint8(0,7),B.setUint16(1,m.byteLength,
!1);const U=new Uint8Array(B.buffer);return U.set(m,3),U;case"timestamp":const me=new Uint8Array(9);return me[0]=8,me.set(c.fromNumber(ye.value.valueOf()).bytes,
1),me;case"uuid":if(!u.test(ye.value))throw new Error(`Invalid UUID received: ${ye.value}`);const pe=new Uint8Array(17);return pe[0]=9,pe.set(et(ye.value.replace(
/-/g,"")),1),pe}}}var A;(function(ke){ke[ke.boolTrue=0]="boolTrue",ke[ke.boolFalse=1]="boolFalse",ke[ke.byte=2]="byte",ke[ke.short=3]="short",ke[ke.integer=4]="\
integer",ke[ke.long=5]="long",ke[ke.byteArray=6]="byteArray",ke[ke.string=7]="string",ke[ke.timestamp=8]="timestamp",ke[ke.uuid=9]="uuid"})(A||(A={}));const u=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class c{static{e(this,"Int64")}bytes;constructor(ye){if(this.bytes=ye,ye.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(ye){
if(ye>9223372036854776e3||ye<-9223372036854776e3)throw new Error(`${ye} is too large (or, if negative, too small) to represent as an Int64`);const Xe=new Uint8Array(
8);for(let oe=7,b=Math.abs(Math.round(ye));oe>-1&&b>0;oe--,b/=256)Xe[oe]=b;return ye<0&&i(Xe),new c(Xe)}valueOf(){const ye=this.bytes.slice(0),Xe=ye[0]&128;return Xe&&
i(ye),parseInt(L(ye),16)*(Xe?-1:1)}toString(){return String(this.valueOf())}}function i(ke){for(let ye=0;ye<8;ye++)ke[ye]^=255;for(let ye=7;ye>-1&&(ke[ye]++,ke[ye]===
0);ye--);}e(i,"negate");const $="X-Amz-Algorithm",P="X-Amz-Credential",ie="X-Amz-Date",Ee="X-Amz-SignedHeaders",Le="X-Amz-Expires",xe="X-Amz-Signature",ue="X-Am\
z-Security-Token",we="X-Amz-Region-Set",it="authorization",le=ie.toLowerCase(),be="date",he=[it,le,be],$e=xe.toLowerCase(),Fe="x-amz-content-sha256",ft=ue.toLowerCase(),
tt="host",Ke={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"trans\
fer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},Ce=/^proxy-/,x=/^sec-/,q=[/^proxy-/i,/^sec-/i],se="AWS4-HMAC-SHA256",de="AWS4-ECDSA-P256-SHA25\
6",M="AWS4-HMAC-SHA256-PAYLOAD",z="UNSIGNED-PAYLOAD",re=50,F="aws4_request",qe=3600*24*7,Je=e(({query:ke={}})=>{const ye=[],Xe={};for(const oe in ke){if(!n(ke,oe)||
oe.toLowerCase()===$e)continue;const b=at(oe);ye.push(b);const T=ke[oe];typeof T=="string"?Xe[b]=`${b}=${at(T)}`:Array.isArray(T)&&(Xe[b]=T.slice(0).reduce((f,m)=>f.
concat([`${b}=${at(m)}`]),[]).sort().join("&"))}return ye.sort().map(oe=>Xe[oe]).filter(oe=>oe).join("&")},"getCanonicalQuery"),Pt=e(ke=>De(ke).toISOString().replace(
/\.\d{3}Z$/,"Z"),"iso8601"),De=e(ke=>typeof ke=="number"?new Date(ke*1e3):typeof ke=="string"?Number(ke)?new Date(Number(ke)*1e3):new Date(ke):ke,"toDate");class E{static{
e(this,"SignatureV4Base")}service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:ye,credentials:Xe,region:oe,service:b,
sha256:T,uriEscapePath:f=!0}){this.service=b,this.sha256=T,this.uriEscapePath=f,this.applyChecksum=typeof ye=="boolean"?ye:!0,this.regionProvider=ze(oe),this.credentialProvider=
ze(Xe)}createCanonicalRequest(ye,Xe,oe){const b=Object.keys(Xe).sort();return`${ye.method}
${this.getCanonicalPath(ye)}
${Je(ye)}
${b.map(T=>`${T}:${Xe[T]}`).join(`
`)}

${b.join(";")}
${oe}`}async createStringToSign(ye,Xe,oe,b){const T=new this.sha256;T.update(Te(oe));const f=await T.digest();return`${b}
${ye}
${Xe}
${L(f)}`}getCanonicalPath({path:ye}){if(this.uriEscapePath){const Xe=[];for(const T of ye.split("/"))T?.length!==0&&T!=="."&&(T===".."?Xe.pop():Xe.push(T));const oe=`${ye?.
startsWith("/")?"/":""}${Xe.join("/")}${Xe.length>0&&ye?.endsWith("/")?"/":""}`;return at(oe).replace(/%2F/g,"/")}return ye}validateResolvedCredentials(ye){if(typeof ye!=
"object"||typeof ye.accessKeyId!="string"||typeof ye.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(ye){const Xe=Pt(
ye).replace(/[-:]/g,"");return{longDate:Xe,shortDate:Xe.slice(0,8)}}getCanonicalHeaderList(ye){return Object.keys(ye).sort().join(";")}}const h={},_=[],C=e((ke,ye,Xe)=>`${ke}\
/${ye}/${Xe}/${F}`,"createScope"),D=e(async(ke,ye,Xe,oe,b)=>{const T=await Z(ke,ye.secretAccessKey,ye.accessKeyId),f=`${Xe}:${oe}:${b}:${L(T)}:${ye.sessionToken}`;
if(f in h)return h[f];for(_.push(f);_.length>re;)delete h[_.shift()];let m=`AWS4${ye.secretAccessKey}`;for(const B of[Xe,oe,b,F])m=await Z(ke,m,B);return h[f]=m},
"getSigningKey"),X=e(()=>{_.length=0,Object.keys(h).forEach(ke=>{delete h[ke]})},"clearCredentialCache"),Z=e((ke,ye,Xe)=>{const oe=new ke(ye);return oe.update(Te(
Xe)),oe.digest()},"hmac"),Ie=e(({headers:ke},ye,Xe)=>{const oe={};for(const b of Object.keys(ke).sort()){if(ke[b]==null)continue;const T=b.toLowerCase();(n(Ke,T)||
ye?.has(T)||Ce.test(T)||x.test(T))&&(!Xe||Xe&&!Xe.has(T))||(T==="__proto__"&&dt(oe),oe[T]=ke[b].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}
return oe},"getCanonicalHeaders"),Ze=e(async({headers:ke,body:ye},Xe)=>{for(const oe in ke)if(n(ke,oe)&&oe.toLowerCase()===Fe)return ke[oe];if(ye==null)return"e\
3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof ye=="string"||ArrayBuffer.isView(ye)||Ne(ye)){const oe=new Xe;return oe.update(Te(ye)),
L(await oe.digest())}return z},"getPayloadHash"),Qe=e((ke,ye)=>{ke=ke.toLowerCase();for(const Xe in ye)if(n(ye,Xe)&&ke===Xe.toLowerCase())return!0;return!1},"ha\
sHeader"),Ot=e((ke,ye={})=>{const{headers:Xe,query:oe={}}=We.clone(ke);for(const b in Xe){if(!n(Xe,b))continue;const T=b.toLowerCase();(T.slice(0,6)==="x-amz-"&&
!ye.unhoistableHeaders?.has(T)||ye.hoistableHeaders?.has(T))&&(oe[b]=Xe[b],delete Xe[b])}return{...ke,headers:Xe,query:oe}},"moveHeadersToQuery"),Ct=e(ke=>{ke=We.
clone(ke);for(const ye in ke.headers)n(ke.headers,ye)&&he.indexOf(ye.toLowerCase())>-1&&delete ke.headers[ye];return ke},"prepareRequest");class kt extends E{static{
e(this,"SignatureV4")}headerFormatter=new Se;constructor({applyChecksum:ye,credentials:Xe,region:oe,service:b,sha256:T,uriEscapePath:f=!0}){super({applyChecksum:ye,
credentials:Xe,region:oe,service:b,sha256:T,uriEscapePath:f})}async presign(ye,Xe={}){const{signingDate:oe=new Date,expiresIn:b=3600,unsignableHeaders:T,unhoistableHeaders:f,
signableHeaders:m,hoistableHeaders:B,signingRegion:U,signingService:me}=Xe,pe=await this.credentialProvider();this.validateResolvedCredentials(pe);const te=U??await this.
regionProvider(),{longDate:ve,shortDate:ce}=this.formatDate(oe);if(b>qe)return Promise.reject("Signature version 4 presigned URLs must have an expiration date l\
ess than one week in the future");const Q=C(ce,te,me??this.service),G=Ot(Ct(ye),{unhoistableHeaders:f,hoistableHeaders:B});pe.sessionToken&&(G.query[ue]=pe.sessionToken),
G.query[$]=se,G.query[P]=`${pe.accessKeyId}/${Q}`,G.query[ie]=ve,G.query[Le]=b.toString(10);const ne=Ie(G,T,m);return G.query[Ee]=this.getCanonicalHeaderList(ne),
G.query[xe]=await this.getSignature(ve,Q,this.getSigningKey(pe,te,ce,me),this.createCanonicalRequest(G,ne,await Ze(ye,this.sha256))),G}async sign(ye,Xe){return typeof ye==
"string"?this.signString(ye,Xe):ye.headers&&ye.payload?this.signEvent(ye,Xe):ye.message?this.signMessage(ye,Xe):this.signRequest(ye,Xe)}async signEvent({headers:ye,
payload:Xe},{signingDate:oe=new Date,priorSignature:b,signingRegion:T,signingService:f,eventStreamCredentials:m}){const B=T??await this.regionProvider(),{shortDate:U,
longDate:me}=this.formatDate(oe),pe=C(U,B,f??this.service),te=await Ze({headers:{},body:Xe},this.sha256),ve=new this.sha256;ve.update(ye);const ce=L(await ve.digest()),
Q=[M,me,pe,b,ce,te].join(`
`);return this.signString(Q,{signingDate:oe,signingRegion:B,signingService:f,eventStreamCredentials:m})}async signMessage(ye,{signingDate:Xe=new Date,signingRegion:oe,
signingService:b,eventStreamCredentials:T}){return this.signEvent({headers:this.headerFormatter.format(ye.message.headers),payload:ye.message.body},{signingDate:Xe,
signingRegion:oe,signingService:b,priorSignature:ye.priorSignature,eventStreamCredentials:T}).then(m=>({message:ye.message,signature:m}))}async signString(ye,{signingDate:Xe=new Date,
signingRegion:oe,signingService:b,eventStreamCredentials:T}={}){const f=T??await this.credentialProvider();this.validateResolvedCredentials(f);const m=oe??await this.
regionProvider(),{shortDate:B}=this.formatDate(Xe),U=new this.sha256(await this.getSigningKey(f,m,B,b));return U.update(Te(ye)),L(await U.digest())}async signRequest(ye,{
signingDate:Xe=new Date,signableHeaders:oe,unsignableHeaders:b,signingRegion:T,signingService:f}={}){const m=await this.credentialProvider();this.validateResolvedCredentials(
m);const B=T??await this.regionProvider(),U=Ct(ye),{longDate:me,shortDate:pe}=this.formatDate(Xe),te=C(pe,B,f??this.service);U.headers[le]=me,m.sessionToken&&(U.
headers[ft]=m.sessionToken);const ve=await Ze(U,this.sha256);!Qe(Fe,U.headers)&&this.applyChecksum&&(U.headers[Fe]=ve);const ce=Ie(U,b,oe),Q=await this.getSignature(
me,te,this.getSigningKey(m,B,pe,f),this.createCanonicalRequest(U,ce,ve));return U.headers[it]=`${se} Credential=${m.accessKeyId}/${te}, SignedHeaders=${this.getCanonicalHeaderList(
ce)}, Signature=${Q}`,U}async getSignature(ye,Xe,oe,b){const T=await this.createStringToSign(ye,Xe,b,se),f=new this.sha256(await oe);return f.update(Te(T)),L(await f.
digest())}getSigningKey(ye,Xe,oe,b){return D(this.sha256,ye,oe,Xe,b||this.service)}}const At={SignatureV4a:null};s.ALGORITHM_IDENTIFIER=se,s.ALGORITHM_IDENTIFIER_V4A=
de,s.ALGORITHM_QUERY_PARAM=$,s.ALWAYS_UNSIGNABLE_HEADERS=Ke,s.AMZ_DATE_HEADER=le,s.AMZ_DATE_QUERY_PARAM=ie,s.AUTH_HEADER=it,s.CREDENTIAL_QUERY_PARAM=P,s.DATE_HEADER=
be,s.EVENT_ALGORITHM_IDENTIFIER=M,s.EXPIRES_QUERY_PARAM=Le,s.GENERATED_HEADERS=he,s.HOST_HEADER=tt,s.KEY_TYPE_IDENTIFIER=F,s.MAX_CACHE_SIZE=re,s.MAX_PRESIGNED_TTL=
qe,s.PROXY_HEADER_PATTERN=Ce,s.REGION_SET_PARAM=we,s.SEC_HEADER_PATTERN=x,s.SHA256_HEADER=Fe,s.SIGNATURE_HEADER=$e,s.SIGNATURE_QUERY_PARAM=xe,s.SIGNED_HEADERS_QUERY_PARAM=
Ee,s.SignatureV4=kt,s.SignatureV4Base=E,s.TOKEN_HEADER=ft,s.TOKEN_QUERY_PARAM=ue,s.UNSIGNABLE_PATTERNS=q,s.UNSIGNED_PAYLOAD=z,s.clearCredentialCache=X,s.createScope=
C,s.getCanonicalHeaders=Ie,s.getCanonicalQuery=Je,s.getPayloadHash=Ze,s.getSigningKey=D,s.hasHeader=Qe,s.moveHeadersToQuery=Ot,s.prepareRequest=Ct,s.signatureV4aContainer=
At}),90690:((mn,s)=>{var N;(function(A){A.HEADER="header",A.QUERY="query"})(N||(N={}));var n;(function(A){A.HEADER="header",A.QUERY="query"})(n||(n={}));var Ve;
(function(A){A.HTTP="http",A.HTTPS="https"})(Ve||(Ve={}));var et;(function(A){A.MD5="md5",A.CRC32="crc32",A.CRC32C="crc32c",A.SHA1="sha1",A.SHA256="sha256"})(et||
(et={}));const L=e(A=>{const u=[];return A.sha256!==void 0&&u.push({algorithmId:e(()=>et.SHA256,"algorithmId"),checksumConstructor:e(()=>A.sha256,"checksumConst\
ructor")}),A.md5!=null&&u.push({algorithmId:e(()=>et.MD5,"algorithmId"),checksumConstructor:e(()=>A.md5,"checksumConstructor")}),{addChecksumAlgorithm(c){u.push(
c)},checksumAlgorithms(){return u}}},"getChecksumConfiguration"),Te=e(A=>{const u={};return A.checksumAlgorithms().forEach(c=>{u[c.algorithmId()]=c.checksumConstructor()}),
u},"resolveChecksumRuntimeConfig"),dt=e(A=>L(A),"getDefaultClientConfiguration"),Ne=e(A=>Te(A),"resolveDefaultRuntimeConfig");var ze;(function(A){A[A.HEADER=0]=
"HEADER",A[A.TRAILER=1]="TRAILER"})(ze||(ze={}));const at="__smithy_context";var We;(function(A){A.PROFILE="profile",A.SSO_SESSION="sso-session",A.SERVICES="ser\
vices"})(We||(We={}));var Se;(function(A){A.HTTP_0_9="http/0.9",A.HTTP_1_0="http/1.0",A.TDS_8_0="tds/8.0"})(Se||(Se={})),s.AlgorithmId=et,s.EndpointURLScheme=Ve,
s.FieldPosition=ze,s.HttpApiKeyAuthLocation=n,s.HttpAuthLocation=N,s.IniSectionType=We,s.RequestHandlerProtocol=Se,s.SMITHY_CONTEXT_KEY=at,s.getDefaultClientConfiguration=
dt,s.resolveDefaultRuntimeConfig=Ne}),9449:(function(mn){(function(s,N){mn.exports=N()})(this,function(){var s={AmazonBot:"amazonbot","Amazon Silk":"amazon_silk",
"Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bingcrawler",Brave:"brave",BlackBerry:"blackberry","ChatGPT-User":"chatgpt_user",
Chrome:"chrome",ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duckduckgo",Electron:"electron",Epiphany:"epip\
hany",FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic","Google Search":"google_search",Googlebot:"googlebot",GPTBot:"\
gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"k_meleon",Ladybird:"ladybird",LibreWolf:"\
librewolf",Linespider:"linespider",Maxthon:"maxthon","Meta-ExternalAds":"meta_externalads","Meta-ExternalAgent":"meta_externalagent","Meta-ExternalFetcher":"met\
a_externalfetcher","Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver","OAI-SearchBot":"oai_searchbot",Omgilibot:"\
omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perplexitybot","Perplexity-User":"perplexity_user",PhantomJS:"phanto\
mjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"safari",Sailfish:"sailfish","Samsung Internet for A\
ndroid":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir","Sogou Browser":"sogou",Swing:"swing",Tizen:"tizen","UC Browser":"uc","\
Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp","Yandex Browser":"yandex",YandexBot:"yandexbot",YouBot:"y\
oubot"},N={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",baiduspider:"BaiduSpider",bada:"Bada",bingcrawler:"BingCrawler",blackberry:"\
BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",chrome:"Chrome",claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"\
DuckDuckGo",edge:"Microsoft Edge",electron:"Electron",epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",firefox:"Firefox",focus:"Focus",generic:"Gen\
eric",google_search:"Google Search",googlebot:"Googlebot",gptbot:"GPTBot",heytap:"HeyTap Browser",ie:"Internet Explorer",internetarchivecrawler:"InternetArchive\
Crawler",k_meleon:"K-Meleon",ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",meta_externalads:"Meta-ExternalAds",meta_externalagent:"\
Meta-ExternalAgent",meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI\
-SearchBot",omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"Pale Moon",perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",
phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",sailfish:"\
Sailfish",samsung_internet:"Samsung Internet for Android",seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"Sogou Browser",swing:"Swing",tizen:"\
Tizen",uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"WeChat",yahooslurp:"YahooSlurp",yandex:"Yandex Browser",yandexbot:"Ya\
ndexBot",youbot:"YouBot"},n={bot:"bot",desktop:"desktop",mobile:"mobile",tablet:"tablet",tv:"tv"},Ve={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"\
Chrome OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"\
Windows Phone"},et={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},L=(function(){function u(){}
return e(u,"r"),u.getFirstMatch=function(c,i){var $=i.match(c);return $&&$.length>0&&$[1]||""},u.getSecondMatch=function(c,i){var $=i.match(c);return $&&$.length>
1&&$[2]||""},u.matchAndReturnConst=function(c,i,$){if(c.test(i))return $},u.isFirefoxOnIpad=function(c){var i=c.indexOf("Macintosh");if(i===-1)return!1;var $=c.
indexOf(" FxiOS",i+9);return $!==-1&&c.indexOf("/",$+6)!==-1},u.getWindowsVersionName=function(c){switch(c){case"NT":return"NT";case"XP":case"NT 5.1":return"XP";case"\
NT 5.0":return"2000";case"NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"\
10";default:return}},u.getMacOSVersionName=function(c){var i=c.split(".").splice(0,2).map(function(ie){return parseInt(ie,10)||0});i.push(0);var $=i[0],P=i[1];if($===
10)switch(P){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemit\
e";case 11:return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:return"Mojave";case 15:return"Catalina";default:return}switch($){case 11:
return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:return"Sequoia";default:return}},u.getAndroidVersionName=function(c){
var i=c.split(".").splice(0,2).map(function($){return parseInt($,10)||0});if(i.push(0),!(i[0]===1&&i[1]<5))return i[0]===1&&i[1]<6?"Cupcake":i[0]===1&&i[1]>=6?"\
Donut":i[0]===2&&i[1]<2?"Eclair":i[0]===2&&i[1]===2?"Froyo":i[0]===2&&i[1]>2?"Gingerbread":i[0]===3?"Honeycomb":i[0]===4&&i[1]<1?"Ice Cream Sandwich":i[0]===4&&
i[1]<4?"Jelly Bean":i[0]===4&&i[1]>=4?"KitKat":i[0]===5?"Lollipop":i[0]===6?"Marshmallow":i[0]===7?"Nougat":i[0]===8?"Oreo":i[0]===9?"Pie":void 0},u.getVersionPrecision=
function(c){return c.split(".").length},u.compareVersions=function(c,i,$){$===void 0&&($=!1);var P=u.getVersionPrecision(c),ie=u.getVersionPrecision(i),Ee=Math.
max(P,ie),Le=0,xe=u.map([c,i],function(ue){var we=Ee-u.getVersionPrecision(ue),it=ue+new Array(we+1).join(".0");return u.map(it.split("."),function(le){return new Array(
20-le.length).join("0")+le}).reverse()});for($&&(Le=Ee-Math.min(P,ie)),Ee-=1;Ee>=Le;){if(xe[0][Ee]>xe[1][Ee])return 1;if(xe[0][Ee]===xe[1][Ee]){if(Ee===Le)return 0;
Ee-=1}else if(xe[0][Ee]<xe[1][Ee])return-1}},u.map=function(c,i){var $,P=[];if(Array.prototype.map)return Array.prototype.map.call(c,i);for($=0;$<c.length;$+=1)
P.push(i(c[$]));return P},u.find=function(c,i){var $,P;if(Array.prototype.find)return Array.prototype.find.call(c,i);for($=0,P=c.length;$<P;$+=1){var ie=c[$];if(i(
ie,$))return ie}},u.assign=function(c){for(var i,$,P=c,ie=arguments.length,Ee=new Array(ie>1?ie-1:0),Le=1;Le<ie;Le++)Ee[Le-1]=arguments[Le];if(Object.assign)return Object.
assign.apply(Object,[c].concat(Ee));var xe=e(function(){var ue=Ee[i];typeof ue=="object"&&ue!==null&&Object.keys(ue).forEach(function(we){P[we]=ue[we]})},"a");for(i=
0,$=Ee.length;i<$;i+=1)xe();return c},u.getBrowserAlias=function(c){return s[c]},u.getBrowserTypeByAlias=function(c){return N[c]||""},u})(),Te=/version\/(\d+(\.?_?\d+)+)/i,
dt=[{test:[/gptbot/i],describe:e(function(u){var c={name:"GPTBot"},i=L.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),
c},"describe")},{test:[/chatgpt-user/i],describe:e(function(u){var c={name:"ChatGPT-User"},i=L.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/oai-searchbot/i],describe:e(function(u){var c={name:"OAI-SearchBot"},i=L.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:e(function(u){var c={
name:"ClaudeBot"},i=L.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},
"describe")},{test:[/omgilibot/i,/webzio-extended/i],describe:e(function(u){var c={name:"Omgilibot"},i=L.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/diffbot/i],describe:e(function(u){var c={name:"Diffbot"},i=L.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/perplexitybot/i],describe:e(function(u){var c={name:"PerplexityBot"},i=L.getFirstMatch(
/perplexitybot\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/perplexity-user/i],describe:e(function(u){var c={name:"\
Perplexity-User"},i=L.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/youbot/i],describe:e(
function(u){var c={name:"YouBot"},i=L.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/meta-webindexer/i],
describe:e(function(u){var c={name:"Meta-WebIndexer"},i=L.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"\
describe")},{test:[/meta-externalads/i],describe:e(function(u){var c={name:"Meta-ExternalAds"},i=L.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/meta-externalagent/i],describe:e(function(u){var c={name:"Meta-ExternalAgent"},i=L.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/meta-externalfetcher/i],describe:e(function(u){var c={name:"Meta-ExternalFetcher"},i=L.
getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/googlebot/i],describe:e(function(u){
var c={name:"Googlebot"},i=L.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/linespider/i],describe:e(
function(u){var c={name:"Linespider"},i=L.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},
"describe")},{test:[/amazonbot/i],describe:e(function(u){var c={name:"AmazonBot"},i=L.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&
(c.version=i),c},"describe")},{test:[/bingbot/i],describe:e(function(u){var c={name:"BingCrawler"},i=L.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/baiduspider/i],describe:e(function(u){var c={name:"BaiduSpider"},i=L.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/duckduckbot/i],describe:e(function(u){var c={name:"DuckDuckBot"},i=L.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/ia_archiver/i],describe:e(function(u){var c={name:"InternetArchiveCrawler"},i=L.getFirstMatch(
/ia_archiver\/(\d+(\.\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:e(function(){
return{name:"FacebookExternalHit"}},"describe")},{test:[/slackbot/i,/slack-imgProxy/i],describe:e(function(u){var c={name:"SlackBot"},i=L.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/yahoo!?[\s/]*slurp/i],describe:e(function(){return{name:"YahooSlurp"}},"describe")},{test:[
/yandexbot/i,/yandexmobilebot/i],describe:e(function(){return{name:"YandexBot"}},"describe")},{test:[/pingdom/i],describe:e(function(){return{name:"PingdomBot"}},
"describe")},{test:[/opera/i],describe:e(function(u){var c={name:"Opera"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,u);return i&&
(c.version=i),c},"describe")},{test:[/opr\/|opios/i],describe:e(function(u){var c={name:"Opera"},i=L.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,u)||L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/SamsungBrowser/i],describe:e(function(u){var c={name:"Samsung Internet for Android"},i=L.getFirstMatch(Te,
u)||L.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/Whale/i],describe:e(function(u){var c={name:"N\
AVER Whale Browser"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/PaleMoon/i],describe:e(
function(u){var c={name:"Pale Moon"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[
/HeyTapBrowser/i],describe:e(function(u){var c={name:"HeyTap Browser"},i=L.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,u)||L.getFirstMatch(Te,u);return i&&
(c.version=i),c},"describe")},{test:[/VivoBrowser/i],describe:e(function(u){var c={name:"Vivo Browser"},i=L.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/MZBrowser/i],describe:e(function(u){var c={name:"MZ Browser"},i=L.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/focus/i],describe:e(function(u){var c={name:"Focus"},i=L.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/swing/i],describe:e(function(u){var c={name:"Swing"},i=L.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/coast/i],describe:e(function(u){var c={name:"Opera Coast"},i=L.getFirstMatch(Te,u)||L.
getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/opt\/\d+(?:.?_?\d+)+/i],describe:e(function(u){var c={name:"O\
pera Touch"},i=L.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/yabrowser/i],describe:e(
function(u){var c={name:"Yandex Browser"},i=L.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},
{test:[/ucbrowser/i],describe:e(function(u){var c={name:"UC Browser"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,u);return i&&
(c.version=i),c},"describe")},{test:[/Maxthon|mxios/i],describe:e(function(u){var c={name:"Maxthon"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/epiphany/i],describe:e(function(u){var c={name:"Epiphany"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/puffin/i],describe:e(function(u){var c={name:"Puffin"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/sleipnir/i],describe:e(function(u){var c={name:"Sleipnir"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/k-meleon/i],describe:e(function(u){var c={name:"K-Meleon"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/micromessenger/i],describe:e(function(u){var c={name:"WeChat"},i=L.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/qqbrowser/i],describe:e(function(u){var c={name:/qqbrowserlite/i.test(u)?"QQ Browser L\
ite":"QQ Browser"},i=L.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[
/msie|trident/i],describe:e(function(u){var c={name:"Internet Explorer"},i=L.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"descr\
ibe")},{test:[/\sedg\//i],describe:e(function(u){var c={name:"Microsoft Edge"},i=L.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"descr\
ibe")},{test:[/edg([ea]|ios)\//i],describe:e(function(u){var c={name:"Microsoft Edge"},i=L.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=
i),c},"describe")},{test:e(function(u){return!!u.hasBrand("Vivaldi")||u.test(/vivaldi/i)},"test"),describe:e(function(u,c){var i={name:"Vivaldi"};if(c){var $=c.
getBrandVersion("Vivaldi");if($)return i.version=$,i}var P=L.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,u);return P&&(i.version=P),i},"describe")},{test:[/seamonkey/i],
describe:e(function(u){var c={name:"SeaMonkey"},i=L.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/sailfish/i],
describe:e(function(u){var c={name:"Sailfish"},i=L.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,u);return i&&(c.version=i),c},"describe")},{test:[/silk/i],
describe:e(function(u){var c={name:"Amazon Silk"},i=L.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/phantom/i],describe:e(
function(u){var c={name:"PhantomJS"},i=L.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/slimerjs/i],describe:e(
function(u){var c={name:"SlimerJS"},i=L.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],
describe:e(function(u){var c={name:"BlackBerry"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"de\
scribe")},{test:[/(web|hpw)[o0]s/i],describe:e(function(u){var c={name:"WebOS Browser"},i=L.getFirstMatch(Te,u)||L.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/bada/i],describe:e(function(u){var c={name:"Bada"},i=L.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,u);return i&&
(c.version=i),c},"describe")},{test:[/tizen/i],describe:e(function(u){var c={name:"Tizen"},i=L.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,u)||L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/qupzilla/i],describe:e(function(u){var c={name:"QupZilla"},i=L.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,
u)||L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/librewolf/i],describe:e(function(u){var c={name:"LibreWolf"},i=L.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/firefox|iceweasel|fxios/i],describe:e(function(u){var c={name:"Firefox"},i=L.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/electron/i],describe:e(function(u){var c={name:"Electron"},i=L.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],describe:e(function(u){var c={name:"Sogou Browser"},i=L.getFirstMatch(
/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,u),$=L.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,u),P=L.getFirstMatch(/se ([\d.]+)x/i,u),ie=i||$||
P;return ie&&(c.version=ie),c},"describe")},{test:[/MiuiBrowser/i],describe:e(function(u){var c={name:"Miui"},i=L.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:e(function(u){return!!u.hasBrand("DuckDuckGo")||u.test(/\sDdg\/[\d.]+$/i)},"test"),describe:e(function(u,c){var i={
name:"DuckDuckGo"};if(c){var $=c.getBrandVersion("DuckDuckGo");if($)return i.version=$,i}var P=L.getFirstMatch(/\sDdg\/([\d.]+)$/i,u);return P&&(i.version=P),i},
"describe")},{test:e(function(u){return u.hasBrand("Brave")},"test"),describe:e(function(u,c){var i={name:"Brave"};if(c){var $=c.getBrandVersion("Brave");if($)return i.
version=$,i}return i},"describe")},{test:[/chromium/i],describe:e(function(u){var c={name:"Chromium"},i=L.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,u)||
L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/ladybird/i],describe:e(function(u){var c={name:"Ladybird"},i=L.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/chrome|crios|crmo/i],describe:e(function(u){var c={name:"Chrome"},i=L.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:[/GSA/i],describe:e(function(u){var c={name:"Google Search"},i=L.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,u);
return i&&(c.version=i),c},"describe")},{test:e(function(u){var c=!u.test(/like android/i),i=u.test(/android/i);return c&&i},"test"),describe:e(function(u){var c={
name:"Android Browser"},i=L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/playstation 4/i],describe:e(function(u){var c={name:"PlayStation\
 4"},i=L.getFirstMatch(Te,u);return i&&(c.version=i),c},"describe")},{test:[/safari|applewebkit/i],describe:e(function(u){var c={name:"Safari"},i=L.getFirstMatch(
Te,u);return i&&(c.version=i),c},"describe")},{test:[/.*/i],describe:e(function(u){var c=u.search("\\(")!==-1?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{
name:L.getFirstMatch(c,u),version:L.getSecondMatch(c,u)}},"describe")}],Ne=[{test:[/Roku\/DVP/],describe:e(function(u){var c=L.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,
u);return{name:Ve.Roku,version:c}},"describe")},{test:[/windows phone/i],describe:e(function(u){var c=L.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,u);
return{name:Ve.WindowsPhone,version:c}},"describe")},{test:[/windows /i],describe:e(function(u){var c=L.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,u),i=L.getWindowsVersionName(
c);return{name:Ve.Windows,version:c,versionName:i}},"describe")},{test:e(function(u){return L.isFirefoxOnIpad(u.getUA())},"test"),describe:e(function(u){var c={
name:Ve.iOS},i=L.getSecondMatch(/(Version\/)(\d[\d.]+)/,u);return i&&(c.version=i),c},"describe")},{test:[/macintosh/i],describe:e(function(u){var c=L.getFirstMatch(
/mac os x (\d+(\.?_?\d+)+)/i,u).replace(/[_\s]/g,"."),i=L.getMacOSVersionName(c),$={name:Ve.MacOS,version:c};return i&&($.versionName=i),$},"describe")},{test:[
/(ipod|iphone|ipad)/i],describe:e(function(u){var c=L.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,u).replace(/[_\s]/g,".");return{name:Ve.iOS,version:c}},
"describe")},{test:[/OpenHarmony/i],describe:e(function(u){var c=L.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,u);return{name:Ve.HarmonyOS,version:c}},"describ\
e")},{test:e(function(u){var c=!u.test(/like android/i),i=u.test(/android/i);return c&&i},"test"),describe:e(function(u){var c=L.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,
u),i=L.getAndroidVersionName(c),$={name:Ve.Android,version:c};return i&&($.versionName=i),$},"describe")},{test:[/(web|hpw)[o0]s/i],describe:e(function(u){var c=L.
getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,u),i={name:Ve.WebOS};return c&&c.length&&(i.version=c),i},"describe")},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],
describe:e(function(u){var c=L.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,u)||L.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,u)||L.getFirstMatch(/\bbb(\d+)/i,
u);return{name:Ve.BlackBerry,version:c}},"describe")},{test:[/bada/i],describe:e(function(u){var c=L.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,u);return{name:Ve.Bada,
version:c}},"describe")},{test:[/tizen/i],describe:e(function(u){var c=L.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,u);return{name:Ve.Tizen,version:c}},"describe")},
{test:[/linux/i],describe:e(function(){return{name:Ve.Linux}},"describe")},{test:[/CrOS/],describe:e(function(){return{name:Ve.ChromeOS}},"describe")},{test:[/PlayStation 4/],
describe:e(function(u){var c=L.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,u);return{name:Ve.PlayStation4,version:c}},"describe")}],ze=[{test:[/googlebot/i],
describe:e(function(){return{type:n.bot,vendor:"Google"}},"describe")},{test:[/linespider/i],describe:e(function(){return{type:n.bot,vendor:"Line"}},"describe")},
{test:[/amazonbot/i],describe:e(function(){return{type:n.bot,vendor:"Amazon"}},"describe")},{test:[/gptbot/i],describe:e(function(){return{type:n.bot,vendor:"Op\
enAI"}},"describe")},{test:[/chatgpt-user/i],describe:e(function(){return{type:n.bot,vendor:"OpenAI"}},"describe")},{test:[/oai-searchbot/i],describe:e(function(){
return{type:n.bot,vendor:"OpenAI"}},"describe")},{test:[/baiduspider/i],describe:e(function(){return{type:n.bot,vendor:"Baidu"}},"describe")},{test:[/bingbot/i],
describe:e(function(){return{type:n.bot,vendor:"Bing"}},"describe")},{test:[/duckduckbot/i],describe:e(function(){return{type:n.bot,vendor:"DuckDuckGo"}},"descr\
ibe")},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:e(function(){return{type:n.bot,vendor:"Anthropic"}},"describe")},{test:[/omgilibot/i,
/webzio-extended/i],describe:e(function(){return{type:n.bot,vendor:"Webz.io"}},"describe")},{test:[/diffbot/i],describe:e(function(){return{type:n.bot,vendor:"D\
iffbot"}},"describe")},{test:[/perplexitybot/i],describe:e(function(){return{type:n.bot,vendor:"Perplexity AI"}},"describe")},{test:[/perplexity-user/i],describe:e(
function(){return{type:n.bot,vendor:"Perplexity AI"}},"describe")},{test:[/youbot/i],describe:e(function(){return{type:n.bot,vendor:"You.com"}},"describe")},{test:[
/ia_archiver/i],describe:e(function(){return{type:n.bot,vendor:"Internet Archive"}},"describe")},{test:[/meta-webindexer/i],describe:e(function(){return{type:n.
bot,vendor:"Meta"}},"describe")},{test:[/meta-externalads/i],describe:e(function(){return{type:n.bot,vendor:"Meta"}},"describe")},{test:[/meta-externalagent/i],
describe:e(function(){return{type:n.bot,vendor:"Meta"}},"describe")},{test:[/meta-externalfetcher/i],describe:e(function(){return{type:n.bot,vendor:"Meta"}},"de\
scribe")},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:e(function(){return{type:n.bot,vendor:"Meta"}},"describe")},{test:[/slackbot/i,/slack-imgProxy/i],
describe:e(function(){return{type:n.bot,vendor:"Slack"}},"describe")},{test:[/yahoo/i],describe:e(function(){return{type:n.bot,vendor:"Yahoo"}},"describe")},{test:[
/yandexbot/i,/yandexmobilebot/i],describe:e(function(){return{type:n.bot,vendor:"Yandex"}},"describe")},{test:[/pingdom/i],describe:e(function(){return{type:n.bot,
vendor:"Pingdom"}},"describe")},{test:[/huawei/i],describe:e(function(u){var c=L.getFirstMatch(/(can-l01)/i,u)&&"Nova",i={type:n.mobile,vendor:"Huawei"};return c&&
(i.model=c),i},"describe")},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:e(function(){return{type:n.tablet,vendor:"Nexus"}},"describe")},{test:[/ipad/i],describe:e(
function(){return{type:n.tablet,vendor:"Apple",model:"iPad"}},"describe")},{test:e(function(u){return L.isFirefoxOnIpad(u.getUA())},"test"),describe:e(function(){
return{type:n.tablet,vendor:"Apple",model:"iPad"}},"describe")},{test:[/kftt build/i],describe:e(function(){return{type:n.tablet,vendor:"Amazon",model:"Kindle F\
ire HD 7"}},"describe")},{test:[/silk/i],describe:e(function(){return{type:n.tablet,vendor:"Amazon"}},"describe")},{test:[/tablet(?! pc)/i],describe:e(function(){
return{type:n.tablet}},"describe")},{test:e(function(u){var c=u.test(/ipod|iphone/i),i=u.test(/like (ipod|iphone)/i);return c&&!i},"test"),describe:e(function(u){
var c=L.getFirstMatch(/(ipod|iphone)/i,u);return{type:n.mobile,vendor:"Apple",model:c}},"describe")},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:e(function(){
return{type:n.mobile,vendor:"Nexus"}},"describe")},{test:[/Nokia/i],describe:e(function(u){var c=L.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,u),i={type:n.mobile,
vendor:"Nokia"};return c&&(i.model=c),i},"describe")},{test:[/[^-]mobi/i],describe:e(function(){return{type:n.mobile}},"describe")},{test:e(function(u){return u.
getBrowserName(!0)==="blackberry"},"test"),describe:e(function(){return{type:n.mobile,vendor:"BlackBerry"}},"describe")},{test:e(function(u){return u.getBrowserName(
!0)==="bada"},"test"),describe:e(function(){return{type:n.mobile}},"describe")},{test:e(function(u){return u.getBrowserName()==="windows phone"},"test"),describe:e(
function(){return{type:n.mobile,vendor:"Microsoft"}},"describe")},{test:e(function(u){var c=Number(String(u.getOSVersion()).split(".")[0]);return u.getOSName(!0)===
"android"&&c>=3},"test"),describe:e(function(){return{type:n.tablet}},"describe")},{test:e(function(u){return u.getOSName(!0)==="android"},"test"),describe:e(function(){
return{type:n.mobile}},"describe")},{test:[/smart-?tv|smarttv/i],describe:e(function(){return{type:n.tv}},"describe")},{test:[/netcast/i],describe:e(function(){
return{type:n.tv}},"describe")},{test:e(function(u){return u.getOSName(!0)==="macos"},"test"),describe:e(function(){return{type:n.desktop,vendor:"Apple"}},"desc\
ribe")},{test:e(function(u){return u.getOSName(!0)==="windows"},"test"),describe:e(function(){return{type:n.desktop}},"describe")},{test:e(function(u){return u.
getOSName(!0)==="linux"},"test"),describe:e(function(){return{type:n.desktop}},"describe")},{test:e(function(u){return u.getOSName(!0)==="playstation 4"},"test"),
describe:e(function(){return{type:n.tv}},"describe")},{test:e(function(u){return u.getOSName(!0)==="roku"},"test"),describe:e(function(){return{type:n.tv}},"des\
cribe")}],at=[{test:e(function(u){return u.getBrowserName(!0)==="microsoft edge"},"test"),describe:e(function(u){if(/\sedg\//i.test(u))return{name:et.Blink};var c=L.
getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,u);return{name:et.EdgeHTML,version:c}},"describe")},{test:e(function(u){return u.getBrowserName(!0)==="ladybird"},"test"),
describe:e(function(){return{name:et.LibWeb}},"describe")},{test:[/trident/i],describe:e(function(u){var c={name:et.Trident},i=L.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")},{test:e(function(u){return u.test(/presto/i)},"test"),describe:e(function(u){var c={name:et.Presto},i=L.getFirstMatch(
/presto\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:e(function(u){var c=u.test(/gecko/i),i=u.test(/like gecko/i);return c&&!i},"test"),
describe:e(function(u){var c={name:et.Gecko},i=L.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,u);return i&&(c.version=i),c},"describe")},{test:[/(apple)?webkit\/537\.36/i],
describe:e(function(){return{name:et.Blink}},"describe")},{test:[/(apple)?webkit/i],describe:e(function(u){var c={name:et.WebKit},i=L.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,
u);return i&&(c.version=i),c},"describe")}],We=(function(){function u(i,$,P){if($===void 0&&($=!1),P===void 0&&(P=null),i==null||i==="")throw new Error("UserAge\
nt parameter can't be empty");this._ua=i;var ie=!1;typeof $=="boolean"?(ie=$,this._hints=P):this._hints=$!=null&&typeof $=="object"?$:null,this.parsedResult={},
ie!==!0&&this.parse()}e(u,"e");var c=u.prototype;return c.getHints=function(){return this._hints},c.hasBrand=function(i){if(!this._hints||!Array.isArray(this._hints.
brands))return!1;var $=i.toLowerCase();return this._hints.brands.some(function(P){return P.brand&&P.brand.toLowerCase()===$})},c.getBrandVersion=function(i){if(this.
_hints&&Array.isArray(this._hints.brands)){var $=i.toLowerCase(),P=L.find(this._hints.brands,function(ie){return ie.brand&&ie.brand.toLowerCase()===$});return P?
P.version:void 0}},c.getUA=function(){return this._ua},c.test=function(i){return i.test(this._ua)},c.parseBrowser=function(){var i=this;this.parsedResult.browser=
{};var $=L.find(dt,function(P){if(typeof P.test=="function")return P.test(i);if(Array.isArray(P.test))return P.test.some(function(ie){return i.test(ie)});throw new Error(
"Browser's test function is not valid")});return $&&(this.parsedResult.browser=$.describe(this.getUA(),this)),this.parsedResult.browser},c.getBrowser=function(){
return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},c.getBrowserName=function(i){return i?String(this.getBrowser().name).toLowerCase()||
"":this.getBrowser().name||""},c.getBrowserVersion=function(){return this.getBrowser().version},c.getOS=function(){return this.parsedResult.os?this.parsedResult.
os:this.parseOS()},c.parseOS=function(){var i=this;this.parsedResult.os={};var $=L.find(Ne,function(P){if(typeof P.test=="function")return P.test(i);if(Array.isArray(
P.test))return P.test.some(function(ie){return i.test(ie)});throw new Error("Browser's test function is not valid")});return $&&(this.parsedResult.os=$.describe(
this.getUA())),this.parsedResult.os},c.getOSName=function(i){var $=this.getOS().name;return i?String($).toLowerCase()||"":$||""},c.getOSVersion=function(){return this.
getOS().version},c.getPlatform=function(){return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},c.getPlatformType=function(i){i===void 0&&
(i=!1);var $=this.getPlatform().type;return i?String($).toLowerCase()||"":$||""},c.parsePlatform=function(){var i=this;this.parsedResult.platform={};var $=L.find(
ze,function(P){if(typeof P.test=="function")return P.test(i);if(Array.isArray(P.test))return P.test.some(function(ie){return i.test(ie)});throw new Error("Brows\
er's test function is not valid")});return $&&(this.parsedResult.platform=$.describe(this.getUA())),this.parsedResult.platform},c.getEngine=function(){return this.
parsedResult.engine?this.parsedResult.engine:this.parseEngine()},c.getEngineName=function(i){return i?String(this.getEngine().name).toLowerCase()||"":this.getEngine().
name||""},c.parseEngine=function(){var i=this;this.parsedResult.engine={};var $=L.find(at,function(P){if(typeof P.test=="function")return P.test(i);if(Array.isArray(
P.test))return P.test.some(function(ie){return i.test(ie)});throw new Error("Browser's test function is not valid")});return $&&(this.parsedResult.engine=$.describe(
this.getUA())),this.parsedResult.engine},c.parse=function(){return this.parseBrowser(),this.parseOS(),this.parsePlatform(),this.parseEngine(),this},c.getResult=
function(){return L.assign({},this.parsedResult)},c.satisfies=function(i){var $=this,P={},ie=0,Ee={},Le=0;if(Object.keys(i).forEach(function($e){var Fe=i[$e];typeof Fe==
"string"||Array.isArray(Fe)?(Ee[$e]=Fe,Le+=1):typeof Fe=="object"&&(P[$e]=Fe,ie+=1)}),ie>0){var xe=Object.keys(P),ue=L.find(xe,function($e){return $.isOS($e)});
if(ue){var we=this.satisfies(P[ue]);if(we!==void 0)return we}var it=L.find(xe,function($e){return $.isPlatform($e)});if(it){var le=this.satisfies(P[it]);if(le!==
void 0)return le}}if(Le>0){var be=Object.keys(Ee),he=L.find(be,function($e){return $.isBrowser($e,!0)});if(he!==void 0)return this.compareVersions(Ee[he])}},c.isBrowser=
function(i,$){$===void 0&&($=!1);var P=this.getBrowserName().toLowerCase(),ie=i.toLowerCase(),Ee=L.getBrowserTypeByAlias(ie);return $&&Ee&&(ie=Ee.toLowerCase()),
ie===P},c.compareVersions=function(i){var $=this;return typeof i=="string"?this.compareVersion(i):i.some(function(P){return $.compareVersion(P)})},c.compareVersion=
function(i){var $=[0],P=i,ie=!1,Ee=this.getBrowserVersion();if(typeof Ee=="string")return i[0]===">"||i[0]==="<"?(P=i.substr(1),i[1]==="="?(ie=!0,P=i.substr(2)):
$=[],i[0]===">"?$.push(1):$.push(-1)):i[0]==="="?P=i.substr(1):i[0]==="~"&&(ie=!0,P=i.substr(1)),$.indexOf(L.compareVersions(Ee,P,ie))>-1},c.isOS=function(i){return this.
getOSName(!0)===String(i).toLowerCase()},c.isPlatform=function(i){return this.getPlatformType(!0)===String(i).toLowerCase()},c.isEngine=function(i){return this.
getEngineName(!0)===String(i).toLowerCase()},c.is=function(i,$){return $===void 0&&($=!1),this.isBrowser(i,$)||this.isOS(i)||this.isPlatform(i)},c.some=function(i){
var $=this;return i===void 0&&(i=[]),i.some(function(P){return $.is(P)})},u})();function Se(u){var c=(function(i){if(typeof i!="object"||!i)return i;var $=i[Symbol.
toPrimitive];if($!==void 0){var P=$.call(i,"string");if(typeof P!="object")return P;throw new TypeError("@@toPrimitive must return a primitive value.")}return String(
i)})(u);return typeof c=="symbol"?c:c+""}e(Se,"b");var A=(function(){function u(){}return e(u,"e"),u.getParser=function($,P,ie){if(P===void 0&&(P=!1),ie===void 0&&
(ie=null),typeof $!="string")throw new Error("UserAgent should be a string");return new We($,P,ie)},u.parse=function($,P){return P===void 0&&(P=null),new We($,P).
getResult()},c=u,(i=[{key:"BROWSER_MAP",get:e(function(){return N},"get")},{key:"ENGINE_MAP",get:e(function(){return et},"get")},{key:"OS_MAP",get:e(function(){
return Ve},"get")},{key:"PLATFORMS_MAP",get:e(function(){return n},"get")}])&&(function($,P){for(var ie=0;ie<P.length;ie++){var Ee=P[ie];Ee.enumerable=Ee.enumerable||
!1,Ee.configurable=!0,"value"in Ee&&(Ee.writable=!0),Object.defineProperty($,Se(Ee.key),Ee)}})(c,i),Object.defineProperty(c,"prototype",{writable:!1}),c;var c,i})();
return A.parse,A.getParser,A})})};export{VD as id,WD as ids,KD as modules};
