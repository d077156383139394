var Be=Object.defineProperty;var A=(Z,W)=>Be(Z,"name",{value:W,configurable:!0});const Ie=3838,Ce=[3838],he={20770:((Z,W,t)=>{Z.exports=t(20218)}),20218:((Z,W,t)=>{var s,U=t(69278),D=t(64756),k=t(58611),w=t(65692),c=t(24434),h=t(42613),C=t(39023);
W.httpOverHttp=e,W.httpsOverHttp=y,W.httpOverHttps=Q,W.httpsOverHttps=g;function e(m){var p=new B(m);return p.request=k.request,p}A(e,"httpOverHttp");function y(m){
var p=new B(m);return p.request=k.request,p.createSocket=I,p.defaultPort=443,p}A(y,"httpsOverHttp");function Q(m){var p=new B(m);return p.request=w.request,p}A(
Q,"httpOverHttps");function g(m){var p=new B(m);return p.request=w.request,p.createSocket=I,p.defaultPort=443,p}A(g,"httpsOverHttps");function B(m){var p=this;p.
options=m||{},p.proxyOptions=p.options.proxy||{},p.maxSockets=p.options.maxSockets||k.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",A(function(N,Y,r,o){
for(var d=u(Y,r,o),n=0,a=p.requests.length;n<a;++n){var E=p.requests[n];if(E.host===d.host&&E.port===d.port){p.requests.splice(n,1),E.request.onSocket(N);return}}
N.destroy(),p.removeSocket(N)},"onFree"))}A(B,"TunnelingAgent"),C.inherits(B,c.EventEmitter),B.prototype.addRequest=A(function(p,b,N,Y){var r=this,o=R({request:p},
r.options,u(b,N,Y));if(r.sockets.length>=this.maxSockets){r.requests.push(o);return}r.createSocket(o,function(d){d.on("free",n),d.on("close",a),d.on("agentRemov\
e",a),p.onSocket(d);function n(){r.emit("free",d,o)}A(n,"onFree");function a(E){r.removeSocket(d),d.removeListener("free",n),d.removeListener("close",a),d.removeListener(
"agentRemove",a)}A(a,"onCloseOrRemove")})},"addRequest"),B.prototype.createSocket=A(function(p,b){var N=this,Y={};N.sockets.push(Y);var r=R({},N.proxyOptions,{method:"\
CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&(r.localAddress=p.localAddress),r.proxyAuth&&(r.headers=r.headers||{},
r.headers["Proxy-Authorization"]="Basic "+new Buffer(r.proxyAuth).toString("base64")),S("making CONNECT request");var o=N.request(r);o.useChunkedEncodingByDefault=
!1,o.once("response",d),o.once("upgrade",n),o.once("connect",a),o.once("error",E),o.end();function d(i){i.upgrade=!0}A(d,"onResponse");function n(i,l,f){process.
nextTick(function(){a(i,l,f)})}A(n,"onUpgrade");function a(i,l,f){if(o.removeAllListeners(),l.removeAllListeners(),i.statusCode!==200){S("tunneling socket could\
 not be established, statusCode=%d",i.statusCode),l.destroy();var M=new Error("tunneling socket could not be established, statusCode="+i.statusCode);M.code="ECO\
NNRESET",p.request.emit("error",M),N.removeSocket(Y);return}if(f.length>0){S("got illegal response body from proxy"),l.destroy();var M=new Error("got illegal re\
sponse body from proxy");M.code="ECONNRESET",p.request.emit("error",M),N.removeSocket(Y);return}return S("tunneling connection has established"),N.sockets[N.sockets.
indexOf(Y)]=l,b(l)}A(a,"onConnect");function E(i){o.removeAllListeners(),S(`tunneling socket could not be established, cause=%s
`,i.message,i.stack);var l=new Error("tunneling socket could not be established, cause="+i.message);l.code="ECONNRESET",p.request.emit("error",l),N.removeSocket(
Y)}A(E,"onError")},"createSocket"),B.prototype.removeSocket=A(function(p){var b=this.sockets.indexOf(p);if(b!==-1){this.sockets.splice(b,1);var N=this.requests.
shift();N&&this.createSocket(N,function(Y){N.request.onSocket(Y)})}},"removeSocket");function I(m,p){var b=this;B.prototype.createSocket.call(b,m,function(N){var Y=m.
request.getHeader("host"),r=R({},b.options,{socket:N,servername:Y?Y.replace(/:.*$/,""):m.host}),o=D.connect(0,r);b.sockets[b.sockets.indexOf(N)]=o,p(o)})}A(I,"c\
reateSecureSocket");function u(m,p,b){return typeof m=="string"?{host:m,port:p,localAddress:b}:m}A(u,"toOptions");function R(m){for(var p=1,b=arguments.length;p<
b;++p){var N=arguments[p];if(typeof N=="object")for(var Y=Object.keys(N),r=0,o=Y.length;r<o;++r){var d=Y[r];N[d]!==void 0&&(m[d]=N[d])}}return m}A(R,"mergeOptio\
ns");var S;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?S=A(function(){var m=Array.prototype.slice.call(arguments);typeof m[0]=="string"?m[0]=
"TUNNEL: "+m[0]:m.unshift("TUNNEL:"),console.error.apply(console,m)},"debug"):S=A(function(){},"debug"),s=S}),24371:((Z,W,t)=>{var s;const U=t(23701),D=t(30883),
k=t(30628),w=t(837),c=t(57405),h=t(76672),C=t(53137),e=t(30050),y=t(68707),Q=t(3440),{InvalidArgumentError:g}=y,B=t(56615),I=t(59136),u=t(47365),R=t(47501),S=t(
94004),m=t(52429),p=t(17816),{getGlobalDispatcher:b,setGlobalDispatcher:N}=t(32581),Y=t(58155),r=t(8754),o=t(25092);Object.assign(D.prototype,B),s=D,s=U,s=k,s=w,
s=c,Z.exports.kT=h,s=C,s=e,s=p,s=Y,s=r,s=o,s={redirect:t(21514),retry:t(92026),dump:t(88060),dns:t(70379)},s=I,s=y,s={parseHeaders:Q.parseHeaders,headerNameToString:Q.
headerNameToString};function d(mA){return(uA,DA,FA)=>{if(typeof DA=="function"&&(FA=DA,DA=null),!uA||typeof uA!="string"&&typeof uA!="object"&&!(uA instanceof URL))
throw new g("invalid url");if(DA!=null&&typeof DA!="object")throw new g("invalid opts");if(DA&&DA.path!=null){if(typeof DA.path!="string")throw new g("invalid o\
pts.path");let sA=DA.path;DA.path.startsWith("/")||(sA=`/${sA}`),uA=new URL(Q.parseOrigin(uA).origin+sA)}else DA||(DA=typeof uA=="object"?uA:{}),uA=Q.parseURL(uA);
const{agent:nA,dispatcher:tA=b()}=DA;if(nA)throw new g("unsupported opts.agent. Did you mean opts.client?");return mA.call(tA,{...DA,origin:uA.origin,path:uA.search?
`${uA.pathname}${uA.search}`:uA.pathname,method:DA.method||(DA.body?"PUT":"GET")},FA)}}A(d,"makeDispatcher"),s=N,s=b;const n=t(54398).fetch;s=A(async function(uA,DA=void 0){
try{return await n(uA,DA)}catch(FA){throw FA&&typeof FA=="object"&&Error.captureStackTrace(FA),FA}},"fetch"),t(60660).Headers,t(99051).Response,t(9967).Request,
t(35910).FormData,s=globalThis.File??t(4573).File,t(48355).FileReader;const{setGlobalOrigin:a,getGlobalOrigin:E}=t(51059);s=a,s=E;const{CacheStorage:i}=t(3245),
{kConstruct:l}=t(20109);s=new i(l);const{deleteCookie:f,getCookies:M,getSetCookies:G,setCookie:J}=t(79061);s=f,s=M,s=G,s=J;const{parseMIMEType:H,serializeAMimeType:eA}=t(
51900);s=H,s=eA;const{CloseEvent:oA,ErrorEvent:EA,MessageEvent:lA}=t(15188);t(13726).WebSocket,s=oA,s=EA,s=lA,s=d(B.request),s=d(B.stream),s=d(B.pipeline),s=d(B.
connect),s=d(B.upgrade),s=u,s=S,s=R,s=m;const{EventSource:dA}=t(21238);s=dA}),80158:((Z,W,t)=>{const{addAbortListener:s}=t(3440),{RequestAbortedError:U}=t(68707),
D=Symbol("kListener"),k=Symbol("kSignal");function w(C){C.abort?C.abort(C[k]?.reason):C.reason=C[k]?.reason??new U,h(C)}A(w,"abort");function c(C,e){if(C.reason=
null,C[k]=null,C[D]=null,!!e){if(e.aborted){w(C);return}C[k]=e,C[D]=()=>{w(C)},s(C[k],C[D])}}A(c,"addSignal");function h(C){C[k]&&("removeEventListener"in C[k]?
C[k].removeEventListener("abort",C[D]):C[k].removeListener("abort",C[D]),C[k]=null,C[D]=null)}A(h,"removeSignal"),Z.exports={addSignal:c,removeSignal:h}}),34660:((Z,W,t)=>{
const s=t(34589),{AsyncResource:U}=t(16698),{InvalidArgumentError:D,SocketError:k}=t(68707),w=t(3440),{addSignal:c,removeSignal:h}=t(80158);class C extends U{static{
A(this,"ConnectHandler")}constructor(Q,g){if(!Q||typeof Q!="object")throw new D("invalid opts");if(typeof g!="function")throw new D("invalid callback");const{signal:B,
opaque:I,responseHeaders:u}=Q;if(B&&typeof B.on!="function"&&typeof B.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT"),this.opaque=I||null,this.responseHeaders=u||null,this.callback=g,this.abort=null,c(this,B)}onConnect(Q,g){if(this.reason){Q(this.reason);
return}s(this.callback),this.abort=Q,this.context=g}onHeaders(){throw new k("bad connect",null)}onUpgrade(Q,g,B){const{callback:I,opaque:u,context:R}=this;h(this),
this.callback=null;let S=g;S!=null&&(S=this.responseHeaders==="raw"?w.parseRawHeaders(g):w.parseHeaders(g)),this.runInAsyncScope(I,null,null,{statusCode:Q,headers:S,
socket:B,opaque:u,context:R})}onError(Q){const{callback:g,opaque:B}=this;h(this),g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,Q,{opaque:B})}))}}
function e(y,Q){if(Q===void 0)return new Promise((g,B)=>{e.call(this,y,(I,u)=>I?B(I):g(u))});try{const g=new C(y,Q);this.dispatch({...y,method:"CONNECT"},g)}catch(g){
if(typeof Q!="function")throw g;const B=y?.opaque;queueMicrotask(()=>Q(g,{opaque:B}))}}A(e,"connect"),Z.exports=e}),76862:((Z,W,t)=>{const{Readable:s,Duplex:U,PassThrough:D}=t(
57075),{InvalidArgumentError:k,InvalidReturnValueError:w,RequestAbortedError:c}=t(68707),h=t(3440),{AsyncResource:C}=t(16698),{addSignal:e,removeSignal:y}=t(80158),
Q=t(34589),g=Symbol("resume");class B extends s{static{A(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[g]=null}_read(){const{[g]:m}=this;m&&
(this[g]=null,m())}_destroy(m,p){this._read(),p(m)}}class I extends s{static{A(this,"PipelineResponse")}constructor(m){super({autoDestroy:!0}),this[g]=m}_read(){
this[g]()}_destroy(m,p){!m&&!this._readableState.endEmitted&&(m=new c),p(m)}}class u extends C{static{A(this,"PipelineHandler")}constructor(m,p){if(!m||typeof m!=
"object")throw new k("invalid opts");if(typeof p!="function")throw new k("invalid handler");const{signal:b,method:N,opaque:Y,onInfo:r,responseHeaders:o}=m;if(b&&
typeof b.on!="function"&&typeof b.addEventListener!="function")throw new k("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new k("invali\
d method");if(r&&typeof r!="function")throw new k("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=Y||null,this.responseHeaders=o||null,this.handler=
p,this.abort=null,this.context=null,this.onInfo=r||null,this.req=new B().on("error",h.nop),this.ret=new U({readableObjectMode:m.objectMode,autoDestroy:!0,read:A(
()=>{const{body:d}=this;d?.resume&&d.resume()},"read"),write:A((d,n,a)=>{const{req:E}=this;E.push(d,n)||E._readableState.destroyed?a():E[g]=a},"write"),destroy:A(
(d,n)=>{const{body:a,req:E,res:i,ret:l,abort:f}=this;!d&&!l._readableState.endEmitted&&(d=new c),f&&d&&f(),h.destroy(a,d),h.destroy(E,d),h.destroy(i,d),y(this),
n(d)},"destroy")}).on("prefinish",()=>{const{req:d}=this;d.push(null)}),this.res=null,e(this,b)}onConnect(m,p){const{ret:b,res:N}=this;if(this.reason){m(this.reason);
return}Q(!N,"pipeline cannot be retried"),Q(!b.destroyed),this.abort=m,this.context=p}onHeaders(m,p,b){const{opaque:N,handler:Y,context:r}=this;if(m<200){if(this.
onInfo){const d=this.responseHeaders==="raw"?h.parseRawHeaders(p):h.parseHeaders(p);this.onInfo({statusCode:m,headers:d})}return}this.res=new I(b);let o;try{this.
handler=null;const d=this.responseHeaders==="raw"?h.parseRawHeaders(p):h.parseHeaders(p);o=this.runInAsyncScope(Y,null,{statusCode:m,headers:d,opaque:N,body:this.
res,context:r})}catch(d){throw this.res.on("error",h.nop),d}if(!o||typeof o.on!="function")throw new w("expected Readable");o.on("data",d=>{const{ret:n,body:a}=this;
!n.push(d)&&a.pause&&a.pause()}).on("error",d=>{const{ret:n}=this;h.destroy(n,d)}).on("end",()=>{const{ret:d}=this;d.push(null)}).on("close",()=>{const{ret:d}=this;
d._readableState.ended||h.destroy(d,new c)}),this.body=o}onData(m){const{res:p}=this;return p.push(m)}onComplete(m){const{res:p}=this;p.push(null)}onError(m){const{
ret:p}=this;this.handler=null,h.destroy(p,m)}}function R(S,m){try{const p=new u(S,m);return this.dispatch({...S,body:p.req},p),p.ret}catch(p){return new D().destroy(
p)}}A(R,"pipeline"),Z.exports=R}),14043:((Z,W,t)=>{const s=t(34589),{Readable:U}=t(49927),{InvalidArgumentError:D,RequestAbortedError:k}=t(68707),w=t(3440),{getResolveErrorBodyCallback:c}=t(
87655),{AsyncResource:h}=t(16698);class C extends h{static{A(this,"RequestHandler")}constructor(Q,g){if(!Q||typeof Q!="object")throw new D("invalid opts");const{
signal:B,method:I,opaque:u,body:R,onInfo:S,responseHeaders:m,throwOnError:p,highWaterMark:b}=Q;try{if(typeof g!="function")throw new D("invalid callback");if(b&&
(typeof b!="number"||b<0))throw new D("invalid highWaterMark");if(B&&typeof B.on!="function"&&typeof B.addEventListener!="function")throw new D("signal must be \
an EventEmitter or EventTarget");if(I==="CONNECT")throw new D("invalid method");if(S&&typeof S!="function")throw new D("invalid onInfo callback");super("UNDICI_\
REQUEST")}catch(N){throw w.isStream(R)&&w.destroy(R.on("error",w.nop),N),N}this.method=I,this.responseHeaders=m||null,this.opaque=u||null,this.callback=g,this.res=
null,this.abort=null,this.body=R,this.trailers={},this.context=null,this.onInfo=S||null,this.throwOnError=p,this.highWaterMark=b,this.signal=B,this.reason=null,
this.removeAbortListener=null,w.isStream(R)&&R.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new k:this.removeAbortListener=
w.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new k,this.res?w.destroy(this.res.on("error",w.nop),this.reason):this.abort&&this.abort(this.
reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(Q,g){if(this.
reason){Q(this.reason);return}s(this.callback),this.abort=Q,this.context=g}onHeaders(Q,g,B,I){const{callback:u,opaque:R,abort:S,context:m,responseHeaders:p,highWaterMark:b}=this,
N=p==="raw"?w.parseRawHeaders(g):w.parseHeaders(g);if(Q<200){this.onInfo&&this.onInfo({statusCode:Q,headers:N});return}const Y=p==="raw"?w.parseHeaders(g):N,r=Y["\
content-type"],o=Y["content-length"],d=new U({resume:B,abort:S,contentType:r,contentLength:this.method!=="HEAD"&&o?Number(o):null,highWaterMark:b});this.removeAbortListener&&
d.on("close",this.removeAbortListener),this.callback=null,this.res=d,u!==null&&(this.throwOnError&&Q>=400?this.runInAsyncScope(c,null,{callback:u,body:d,contentType:r,
statusCode:Q,statusMessage:I,headers:N}):this.runInAsyncScope(u,null,null,{statusCode:Q,headers:N,trailers:this.trailers,opaque:R,body:d,context:m}))}onData(Q){
return this.res.push(Q)}onComplete(Q){w.parseHeaders(Q,this.trailers),this.res.push(null)}onError(Q){const{res:g,callback:B,body:I,opaque:u}=this;B&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(B,null,Q,{opaque:u})})),g&&(this.res=null,queueMicrotask(()=>{w.destroy(g,Q)})),I&&(this.body=null,w.destroy(I,Q)),
this.removeAbortListener&&(g?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function e(y,Q){if(Q===void 0)return new Promise(
(g,B)=>{e.call(this,y,(I,u)=>I?B(I):g(u))});try{this.dispatch(y,new C(y,Q))}catch(g){if(typeof Q!="function")throw g;const B=y?.opaque;queueMicrotask(()=>Q(g,{opaque:B}))}}
A(e,"request"),Z.exports=e,Z.exports.RequestHandler=C}),3560:((Z,W,t)=>{const s=t(34589),{finished:U,PassThrough:D}=t(57075),{InvalidArgumentError:k,InvalidReturnValueError:w}=t(
68707),c=t(3440),{getResolveErrorBodyCallback:h}=t(87655),{AsyncResource:C}=t(16698),{addSignal:e,removeSignal:y}=t(80158);class Q extends C{static{A(this,"Stre\
amHandler")}constructor(I,u,R){if(!I||typeof I!="object")throw new k("invalid opts");const{signal:S,method:m,opaque:p,body:b,onInfo:N,responseHeaders:Y,throwOnError:r}=I;
try{if(typeof R!="function")throw new k("invalid callback");if(typeof u!="function")throw new k("invalid factory");if(S&&typeof S.on!="function"&&typeof S.addEventListener!=
"function")throw new k("signal must be an EventEmitter or EventTarget");if(m==="CONNECT")throw new k("invalid method");if(N&&typeof N!="function")throw new k("i\
nvalid onInfo callback");super("UNDICI_STREAM")}catch(o){throw c.isStream(b)&&c.destroy(b.on("error",c.nop),o),o}this.responseHeaders=Y||null,this.opaque=p||null,
this.factory=u,this.callback=R,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=b,this.onInfo=N||null,this.throwOnError=r||!1,c.isStream(
b)&&b.on("error",o=>{this.onError(o)}),e(this,S)}onConnect(I,u){if(this.reason){I(this.reason);return}s(this.callback),this.abort=I,this.context=u}onHeaders(I,u,R,S){
const{factory:m,opaque:p,context:b,callback:N,responseHeaders:Y}=this,r=Y==="raw"?c.parseRawHeaders(u):c.parseHeaders(u);if(I<200){this.onInfo&&this.onInfo({statusCode:I,
headers:r});return}this.factory=null;let o;if(this.throwOnError&&I>=400){const a=(Y==="raw"?c.parseHeaders(u):r)["content-type"];o=new D,this.callback=null,this.
runInAsyncScope(h,null,{callback:N,body:o,contentType:a,statusCode:I,statusMessage:S,headers:r})}else{if(m===null)return;if(o=this.runInAsyncScope(m,null,{statusCode:I,
headers:r,opaque:p,context:b}),!o||typeof o.write!="function"||typeof o.end!="function"||typeof o.on!="function")throw new w("expected Writable");U(o,{readable:!1},
n=>{const{callback:a,res:E,opaque:i,trailers:l,abort:f}=this;this.res=null,(n||!E.readable)&&c.destroy(E,n),this.callback=null,this.runInAsyncScope(a,null,n||null,
{opaque:i,trailers:l}),n&&f()})}return o.on("drain",R),this.res=o,(o.writableNeedDrain!==void 0?o.writableNeedDrain:o._writableState?.needDrain)!==!0}onData(I){
const{res:u}=this;return u?u.write(I):!0}onComplete(I){const{res:u}=this;y(this),u&&(this.trailers=c.parseHeaders(I),u.end())}onError(I){const{res:u,callback:R,
opaque:S,body:m}=this;y(this),this.factory=null,u?(this.res=null,c.destroy(u,I)):R&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(R,null,I,{opaque:S})})),
m&&(this.body=null,c.destroy(m,I))}}function g(B,I,u){if(u===void 0)return new Promise((R,S)=>{g.call(this,B,I,(m,p)=>m?S(m):R(p))});try{this.dispatch(B,new Q(B,
I,u))}catch(R){if(typeof u!="function")throw R;const S=B?.opaque;queueMicrotask(()=>u(R,{opaque:S}))}}A(g,"stream"),Z.exports=g}),61882:((Z,W,t)=>{const{InvalidArgumentError:s,
SocketError:U}=t(68707),{AsyncResource:D}=t(16698),k=t(3440),{addSignal:w,removeSignal:c}=t(80158),h=t(34589);class C extends D{static{A(this,"UpgradeHandler")}constructor(Q,g){
if(!Q||typeof Q!="object")throw new s("invalid opts");if(typeof g!="function")throw new s("invalid callback");const{signal:B,opaque:I,responseHeaders:u}=Q;if(B&&
typeof B.on!="function"&&typeof B.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
u||null,this.opaque=I||null,this.callback=g,this.abort=null,this.context=null,w(this,B)}onConnect(Q,g){if(this.reason){Q(this.reason);return}h(this.callback),this.
abort=Q,this.context=null}onHeaders(){throw new U("bad upgrade",null)}onUpgrade(Q,g,B){h(Q===101);const{callback:I,opaque:u,context:R}=this;c(this),this.callback=
null;const S=this.responseHeaders==="raw"?k.parseRawHeaders(g):k.parseHeaders(g);this.runInAsyncScope(I,null,null,{headers:S,socket:B,opaque:u,context:R})}onError(Q){
const{callback:g,opaque:B}=this;c(this),g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,Q,{opaque:B})}))}}function e(y,Q){if(Q===void 0)return new Promise(
(g,B)=>{e.call(this,y,(I,u)=>I?B(I):g(u))});try{const g=new C(y,Q);this.dispatch({...y,method:y.method||"GET",upgrade:y.protocol||"Websocket"},g)}catch(g){if(typeof Q!=
"function")throw g;const B=y?.opaque;queueMicrotask(()=>Q(g,{opaque:B}))}}A(e,"upgrade"),Z.exports=e}),56615:((Z,W,t)=>{Z.exports.request=t(14043),Z.exports.stream=
t(3560),Z.exports.pipeline=t(76862),Z.exports.upgrade=t(61882),Z.exports.connect=t(34660)}),49927:((Z,W,t)=>{const s=t(34589),{Readable:U}=t(57075),{RequestAbortedError:D,
NotSupportedError:k,InvalidArgumentError:w,AbortError:c}=t(68707),h=t(3440),{ReadableStreamFrom:C}=t(3440),e=Symbol("kConsume"),y=Symbol("kReading"),Q=Symbol("k\
Body"),g=Symbol("kAbort"),B=Symbol("kContentType"),I=Symbol("kContentLength"),u=A(()=>{},"noop");class R extends U{static{A(this,"BodyReadable")}constructor({resume:a,
abort:E,contentType:i="",contentLength:l,highWaterMark:f=64*1024}){super({autoDestroy:!0,read:a,highWaterMark:f}),this._readableState.dataEmitted=!1,this[g]=E,this[e]=
null,this[Q]=null,this[B]=i,this[I]=l,this[y]=!1}destroy(a){return!a&&!this._readableState.endEmitted&&(a=new D),a&&this[g](),super.destroy(a)}_destroy(a,E){this[y]?
E(a):setImmediate(()=>{E(a)})}on(a,...E){return(a==="data"||a==="readable")&&(this[y]=!0),super.on(a,...E)}addListener(a,...E){return this.on(a,...E)}off(a,...E){
const i=super.off(a,...E);return(a==="data"||a==="readable")&&(this[y]=this.listenerCount("data")>0||this.listenerCount("readable")>0),i}removeListener(a,...E){
return this.off(a,...E)}push(a){return this[e]&&a!==null?(o(this[e],a),this[y]?super.push(a):!0):super.push(a)}async text(){return p(this,"text")}async json(){return p(
this,"json")}async blob(){return p(this,"blob")}async bytes(){return p(this,"bytes")}async arrayBuffer(){return p(this,"arrayBuffer")}async formData(){throw new k}get bodyUsed(){
return h.isDisturbed(this)}get body(){return this[Q]||(this[Q]=C(this),this[e]&&(this[Q].getReader(),s(this[Q].locked))),this[Q]}async dump(a){let E=Number.isFinite(
a?.limit)?a.limit:131072;const i=a?.signal;if(i!=null&&(typeof i!="object"||!("aborted"in i)))throw new w("signal must be an AbortSignal");return i?.throwIfAborted(),
this._readableState.closeEmitted?null:await new Promise((l,f)=>{this[I]>E&&this.destroy(new c);const M=A(()=>{this.destroy(i.reason??new c)},"onAbort");i?.addEventListener(
"abort",M),this.on("close",function(){i?.removeEventListener("abort",M),i?.aborted?f(i.reason??new c):l(null)}).on("error",u).on("data",function(G){E-=G.length,
E<=0&&this.destroy()}).resume()})}}function S(n){return n[Q]&&n[Q].locked===!0||n[e]}A(S,"isLocked");function m(n){return h.isDisturbed(n)||S(n)}A(m,"isUnusable");
async function p(n,a){return s(!n[e]),new Promise((E,i)=>{if(m(n)){const l=n._readableState;l.destroyed&&l.closeEmitted===!1?n.on("error",f=>{i(f)}).on("close",
()=>{i(new TypeError("unusable"))}):i(l.errored??new TypeError("unusable"))}else queueMicrotask(()=>{n[e]={type:a,stream:n,resolve:E,reject:i,length:0,body:[]},
n.on("error",function(l){d(this[e],l)}).on("close",function(){this[e].body!==null&&d(this[e],new D)}),b(n[e])})})}A(p,"consume");function b(n){if(n.body===null)
return;const{_readableState:a}=n.stream;if(a.bufferIndex){const E=a.bufferIndex,i=a.buffer.length;for(let l=E;l<i;l++)o(n,a.buffer[l])}else for(const E of a.buffer)
o(n,E);for(a.endEmitted?r(this[e]):n.stream.on("end",function(){r(this[e])}),n.stream.resume();n.stream.read()!=null;);}A(b,"consumeStart");function N(n,a){if(n.
length===0||a===0)return"";const E=n.length===1?n[0]:Buffer.concat(n,a),i=E.length,l=i>2&&E[0]===239&&E[1]===187&&E[2]===191?3:0;return E.utf8Slice(l,i)}A(N,"ch\
unksDecode");function Y(n,a){if(n.length===0||a===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const E=new Uint8Array(Buffer.allocUnsafeSlow(
a).buffer);let i=0;for(let l=0;l<n.length;++l){const f=n[l];E.set(f,i),i+=f.length}return E}A(Y,"chunksConcat");function r(n){const{type:a,body:E,resolve:i,stream:l,
length:f}=n;try{a==="text"?i(N(E,f)):a==="json"?i(JSON.parse(N(E,f))):a==="arrayBuffer"?i(Y(E,f).buffer):a==="blob"?i(new Blob(E,{type:l[B]})):a==="bytes"&&i(Y(
E,f)),d(n)}catch(M){l.destroy(M)}}A(r,"consumeEnd");function o(n,a){n.length+=a.length,n.body.push(a)}A(o,"consumePush");function d(n,a){n.body!==null&&(a?n.reject(
a):n.resolve(),n.type=null,n.stream=null,n.resolve=null,n.reject=null,n.length=0,n.body=null)}A(d,"consumeFinish"),Z.exports={Readable:R,chunksDecode:N}}),87655:((Z,W,t)=>{
const s=t(34589),{ResponseStatusCodeError:U}=t(68707),{chunksDecode:D}=t(49927),k=128*1024;async function w({callback:C,body:e,contentType:y,statusCode:Q,statusMessage:g,
headers:B}){s(e);let I=[],u=0;try{for await(const p of e)if(I.push(p),u+=p.length,u>k){I=[],u=0;break}}catch{I=[],u=0}const R=`Response status code ${Q}${g?`: ${g}`:
""}`;if(Q===204||!y||!u){queueMicrotask(()=>C(new U(R,Q,B)));return}const S=Error.stackTraceLimit;Error.stackTraceLimit=0;let m;try{c(y)?m=JSON.parse(D(I,u)):h(
y)&&(m=D(I,u))}catch{}finally{Error.stackTraceLimit=S}queueMicrotask(()=>C(new U(R,Q,B,m)))}A(w,"getResolveErrorBodyCallback");const c=A(C=>C.length>15&&C[11]===
"/"&&C[0]==="a"&&C[1]==="p"&&C[2]==="p"&&C[3]==="l"&&C[4]==="i"&&C[5]==="c"&&C[6]==="a"&&C[7]==="t"&&C[8]==="i"&&C[9]==="o"&&C[10]==="n"&&C[12]==="j"&&C[13]==="\
s"&&C[14]==="o"&&C[15]==="n","isContentTypeApplicationJson"),h=A(C=>C.length>4&&C[4]==="/"&&C[0]==="t"&&C[1]==="e"&&C[2]==="x"&&C[3]==="t","isContentTypeText");
Z.exports={getResolveErrorBodyCallback:w,isContentTypeApplicationJson:c,isContentTypeText:h}}),59136:((Z,W,t)=>{const s=t(77030),U=t(34589),D=t(3440),{InvalidArgumentError:k,
ConnectTimeoutError:w}=t(68707),c=t(96603);function h(){}A(h,"noop");let C,e;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?
e=class{static{A(this,"WeakSessionCache")}constructor(I){this._maxCachedSessions=I,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(
u=>{if(this._sessionCache.size<this._maxCachedSessions)return;const R=this._sessionCache.get(u);R!==void 0&&R.deref()===void 0&&this._sessionCache.delete(u)})}get(I){
const u=this._sessionCache.get(I);return u?u.deref():null}set(I,u){this._maxCachedSessions!==0&&(this._sessionCache.set(I,new WeakRef(u)),this._sessionRegistry.
register(u,I))}}:e=class{static{A(this,"SimpleSessionCache")}constructor(I){this._maxCachedSessions=I,this._sessionCache=new Map}get(I){return this._sessionCache.
get(I)}set(I,u){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:R}=this._sessionCache.keys().next();this._sessionCache.
delete(R)}this._sessionCache.set(I,u)}}};function y({allowH2:B,maxCachedSessions:I,socketPath:u,timeout:R,session:S,...m}){if(I!=null&&(!Number.isInteger(I)||I<
0))throw new k("maxCachedSessions must be a positive integer or zero");const p={path:u,...m},b=new e(I??100);return R=R??1e4,B=B??!1,A(function({hostname:Y,host:r,
protocol:o,port:d,servername:n,localAddress:a,httpSocket:E},i){let l;if(o==="https:"){C||(C=t(41692)),n=n||p.servername||D.getServerName(r)||null;const M=n||Y;U(
M);const G=S||b.get(M)||null;d=d||443,l=C.connect({highWaterMark:16384,...p,servername:n,session:G,localAddress:a,ALPNProtocols:B?["http/1.1","h2"]:["http/1.1"],
socket:E,port:d,host:Y}),l.on("session",function(J){b.set(M,J)})}else U(!E,"httpSocket can only be sent on TLS update"),d=d||80,l=s.connect({highWaterMark:64*1024,
...p,localAddress:a,port:d,host:Y});if(p.keepAlive==null||p.keepAlive){const M=p.keepAliveInitialDelay===void 0?6e4:p.keepAliveInitialDelay;l.setKeepAlive(!0,M)}
const f=Q(new WeakRef(l),{timeout:R,hostname:Y,port:d});return l.setNoDelay(!0).once(o==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(f),i){const M=i;
i=null,M(null,this)}}).on("error",function(M){if(queueMicrotask(f),i){const G=i;i=null,G(M)}}),l},"connect")}A(y,"buildConnector");const Q=process.platform==="w\
in32"?(B,I)=>{if(!I.timeout)return h;let u=null,R=null;const S=c.setFastTimeout(()=>{u=setImmediate(()=>{R=setImmediate(()=>g(B.deref(),I))})},I.timeout);return()=>{
c.clearFastTimeout(S),clearImmediate(u),clearImmediate(R)}}:(B,I)=>{if(!I.timeout)return h;let u=null;const R=c.setFastTimeout(()=>{u=setImmediate(()=>{g(B.deref(),
I)})},I.timeout);return()=>{c.clearFastTimeout(R),clearImmediate(u)}};function g(B,I){if(B==null)return;let u="Connect Timeout Error";Array.isArray(B.autoSelectFamilyAttemptedAddresses)?
u+=` (attempted addresses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:u+=` (attempted address: ${I.hostname}:${I.port},`,u+=` timeout: ${I.timeout}ms)`,
D.destroy(B,new w(u))}A(g,"onConnectTimeout"),Z.exports=y}),10735:(Z=>{const W={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Contro\
l-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control\
-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data",
"Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-\
Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-M\
emory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified\
-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","R\
ange","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-We\
bSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Sup\
ports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate",
"X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<
t.length;++s){const U=t[s],D=U.toLowerCase();W[U]=W[D]=D}Object.setPrototypeOf(W,null),Z.exports={wellknownHeaderNames:t,headerNameLowerCasedRecord:W}}),42414:((Z,W,t)=>{
const s=t(53053),U=t(57975),D=U.debuglog("undici"),k=U.debuglog("fetch"),w=U.debuglog("websocket");let c=!1;const h={beforeConnect:s.channel("undici:client:befo\
reConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),
create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:r\
equest:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel(
"undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(D.enabled||k.enabled){const C=k.enabled?k:D;
s.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:y,protocol:Q,port:g,host:B}}=e;C("connecting to %s using %s%s",`${B}${g?`:${g}`:
""}`,Q,y)}),s.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:y,protocol:Q,port:g,host:B}}=e;C("connected to %s using %s%s",`${B}${g?
`:${g}`:""}`,Q,y)}),s.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:y,protocol:Q,port:g,host:B},error:I}=e;C("connection to %\
s using %s%s errored - %s",`${B}${g?`:${g}`:""}`,Q,y,I.message)}),s.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:y,path:Q,origin:g}}=e;
C("sending request to %s %s/%s",y,g,Q)}),s.channel("undici:request:headers").subscribe(e=>{const{request:{method:y,path:Q,origin:g},response:{statusCode:B}}=e;C(
"received response to %s %s/%s - HTTP %d",y,g,Q,B)}),s.channel("undici:request:trailers").subscribe(e=>{const{request:{method:y,path:Q,origin:g}}=e;C("trailers \
received from %s %s/%s",y,g,Q)}),s.channel("undici:request:error").subscribe(e=>{const{request:{method:y,path:Q,origin:g},error:B}=e;C("request to %s %s/%s erro\
red - %s",y,g,Q,B.message)}),c=!0}if(w.enabled){if(!c){const C=D.enabled?D:w;s.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:y,
protocol:Q,port:g,host:B}}=e;C("connecting to %s%s using %s%s",B,g?`:${g}`:"",Q,y)}),s.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:y,
protocol:Q,port:g,host:B}}=e;C("connected to %s%s using %s%s",B,g?`:${g}`:"",Q,y)}),s.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:y,
protocol:Q,port:g,host:B},error:I}=e;C("connection to %s%s using %s%s errored - %s",B,g?`:${g}`:"",Q,y,I.message)}),s.channel("undici:client:sendHeaders").subscribe(
e=>{const{request:{method:y,path:Q,origin:g}}=e;C("sending request to %s %s/%s",y,g,Q)})}s.channel("undici:websocket:open").subscribe(C=>{const{address:{address:e,
port:y}}=C;w("connection opened %s%s",e,y?`:${y}`:"")}),s.channel("undici:websocket:close").subscribe(C=>{const{websocket:e,code:y,reason:Q}=C;w("closed connect\
ion to %s - %s %s",e.url,y,Q)}),s.channel("undici:websocket:socket_error").subscribe(C=>{w("connection errored - %s",C.message)}),s.channel("undici:websocket:pi\
ng").subscribe(C=>{w("ping received")}),s.channel("undici:websocket:pong").subscribe(C=>{w("pong received")})}Z.exports={channels:h}}),68707:(Z=>{const W=Symbol.
for("undici.error.UND_ERR");class t extends Error{static{A(this,"UndiciError")}constructor(K){super(K),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](K){return K&&K[W]===!0}[W]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class U extends t{static{A(this,"ConnectTimeoutError")}constructor(K){
super(K),this.name="ConnectTimeoutError",this.message=K||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[s]===
!0}[s]=!0}const D=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class k extends t{static{A(this,"HeadersTimeoutError")}constructor(K){super(K),this.name="H\
eadersTimeoutError",this.message=K||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[D]===!0}[D]=!0}const w=Symbol.
for("undici.error.UND_ERR_HEADERS_OVERFLOW");class c extends t{static{A(this,"HeadersOverflowError")}constructor(K){super(K),this.name="HeadersOverflowError",this.
message=K||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](K){return K&&K[w]===!0}[w]=!0}const h=Symbol.for("undici.err\
or.UND_ERR_BODY_TIMEOUT");class C extends t{static{A(this,"BodyTimeoutError")}constructor(K){super(K),this.name="BodyTimeoutError",this.message=K||"Body Timeout\
 Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[h]===!0}[h]=!0}const e=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class y extends t{static{A(this,"ResponseStatusCodeError")}constructor(K,CA,cA,_){super(K),this.name="ResponseStatusCodeError",this.message=K||"Response Status \
Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=_,this.status=CA,this.statusCode=CA,this.headers=cA}static[Symbol.hasInstance](K){return K&&K[e]===
!0}[e]=!0}const Q=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class g extends t{static{A(this,"InvalidArgumentError")}constructor(K){super(K),this.name="Inva\
lidArgumentError",this.message=K||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](K){return K&&K[Q]===!0}[Q]=!0}const B=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class I extends t{static{A(this,"InvalidReturnValueError")}constructor(K){super(K),this.name="InvalidReturnValu\
eError",this.message=K||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](K){return K&&K[B]===!0}[B]=!0}const u=Symbol.
for("undici.error.UND_ERR_ABORT");class R extends t{static{A(this,"AbortError")}constructor(K){super(K),this.name="AbortError",this.message=K||"The operation wa\
s aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](K){return K&&K[u]===!0}[u]=!0}const S=Symbol.for("undici.error.UND_ERR_ABORTED");class m extends R{static{
A(this,"RequestAbortedError")}constructor(K){super(K),this.name="AbortError",this.message=K||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](K){
return K&&K[S]===!0}[S]=!0}const p=Symbol.for("undici.error.UND_ERR_INFO");class b extends t{static{A(this,"InformationalError")}constructor(K){super(K),this.name=
"InformationalError",this.message=K||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](K){return K&&K[p]===!0}[p]=!0}const N=Symbol.for(
"undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class Y extends t{static{A(this,"RequestContentLengthMismatchError")}constructor(K){super(K),this.name="Requ\
estContentLengthMismatchError",this.message=K||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](K){return K&&K[N]===!0}[N]=!0}const r=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class o extends t{static{A(this,"ResponseConte\
ntLengthMismatchError")}constructor(K){super(K),this.name="ResponseContentLengthMismatchError",this.message=K||"Response body length does not match content-leng\
th header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[r]===!0}[r]=!0}const d=Symbol.for("undici.error.UND_ERR_DES\
TROYED");class n extends t{static{A(this,"ClientDestroyedError")}constructor(K){super(K),this.name="ClientDestroyedError",this.message=K||"The client is destroy\
ed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](K){return K&&K[d]===!0}[d]=!0}const a=Symbol.for("undici.error.UND_ERR_CLOSED");class E extends t{static{
A(this,"ClientClosedError")}constructor(K){super(K),this.name="ClientClosedError",this.message=K||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](K){return K&&K[a]===!0}[a]=!0}const i=Symbol.for("undici.error.UND_ERR_SOCKET");class l extends t{static{A(this,"SocketError")}constructor(K,CA){super(
K),this.name="SocketError",this.message=K||"Socket error",this.code="UND_ERR_SOCKET",this.socket=CA}static[Symbol.hasInstance](K){return K&&K[i]===!0}[i]=!0}const f=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED");class M extends t{static{A(this,"NotSupportedError")}constructor(K){super(K),this.name="NotSupportedError",this.message=
K||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](K){return K&&K[f]===!0}[f]=!0}const G=Symbol.for("undici.error.UND_ERR_BPL\
_MISSING_UPSTREAM");class J extends t{static{A(this,"BalancedPoolMissingUpstreamError")}constructor(K){super(K),this.name="MissingUpstreamError",this.message=K||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](K){return K&&K[G]===!0}[G]=!0}const H=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER");class eA extends Error{static{A(this,"HTTPParserError")}constructor(K,CA,cA){super(K),this.name="HTTPParserError",this.code=
CA?`HPE_${CA}`:void 0,this.data=cA?cA.toString():void 0}static[Symbol.hasInstance](K){return K&&K[H]===!0}[H]=!0}const oA=Symbol.for("undici.error.UND_ERR_RES_E\
XCEEDED_MAX_SIZE");class EA extends t{static{A(this,"ResponseExceededMaxSizeError")}constructor(K){super(K),this.name="ResponseExceededMaxSizeError",this.message=
K||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](K){return K&&K[oA]===!0}[oA]=!0}const lA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class dA extends t{static{A(this,"RequestRetryError")}constructor(K,CA,{headers:cA,data:_}){super(K),this.name="RequestRetryEr\
ror",this.message=K||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=CA,this.data=_,this.headers=cA}static[Symbol.hasInstance](K){return K&&
K[lA]===!0}[lA]=!0}const mA=Symbol.for("undici.error.UND_ERR_RESPONSE");class uA extends t{static{A(this,"ResponseError")}constructor(K,CA,{headers:cA,data:_}){
super(K),this.name="ResponseError",this.message=K||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=CA,this.data=_,this.headers=cA}static[Symbol.hasInstance](K){
return K&&K[mA]===!0}[mA]=!0}const DA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class FA extends t{static{A(this,"SecureProxyConnectionError")}constructor(K,CA,cA){
super(CA,{cause:K,...cA??{}}),this.name="SecureProxyConnectionError",this.message=CA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=K}static[Symbol.
hasInstance](K){return K&&K[DA]===!0}[DA]=!0}const nA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class tA extends t{static{A(this,"MessageSizeE\
xceededError")}constructor(K){super(K),this.name="MessageSizeExceededError",this.message=K||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSA\
GE_SIZE_EXCEEDED"}static[Symbol.hasInstance](K){return K&&K[nA]===!0}get[nA](){return!0}}Z.exports={AbortError:R,HTTPParserError:eA,UndiciError:t,HeadersTimeoutError:k,
HeadersOverflowError:c,BodyTimeoutError:C,RequestContentLengthMismatchError:Y,ConnectTimeoutError:U,ResponseStatusCodeError:y,InvalidArgumentError:g,InvalidReturnValueError:I,
RequestAbortedError:m,ClientDestroyedError:n,ClientClosedError:E,InformationalError:b,SocketError:l,NotSupportedError:M,ResponseContentLengthMismatchError:o,BalancedPoolMissingUpstreamError:J,
ResponseExceededMaxSizeError:EA,RequestRetryError:dA,ResponseError:uA,SecureProxyConnectionError:FA,MessageSizeExceededError:tA}}),44655:((Z,W,t)=>{const{InvalidArgumentError:s,
NotSupportedError:U}=t(68707),D=t(34589),{isValidHTTPToken:k,isValidHeaderValue:w,isStream:c,destroy:h,isBuffer:C,isFormDataLike:e,isIterable:y,isBlobLike:Q,buildURL:g,
validateHandler:B,getServerName:I,normalizedMethodRecords:u}=t(3440),{channels:R}=t(42414),{headerNameLowerCasedRecord:S}=t(10735),m=/[^\u0021-\u00ff]/,p=Symbol(
"handler");class b{static{A(this,"Request")}constructor(r,{path:o,method:d,body:n,headers:a,query:E,idempotent:i,blocking:l,upgrade:f,headersTimeout:M,bodyTimeout:G,
reset:J,throwOnError:H,expectContinue:eA,servername:oA},EA){if(typeof o!="string")throw new s("path must be a string");if(o[0]!=="/"&&!(o.startsWith("http://")||
o.startsWith("https://"))&&d!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(m.test(o))throw new s("invalid request path");if(typeof d!=
"string")throw new s("method must be a string");if(u[d]===void 0&&!k(d))throw new s("invalid request method");if(f&&typeof f!="string")throw new s("upgrade must\
 be a string");if(f&&!w(f))throw new s("invalid upgrade header");if(M!=null&&(!Number.isFinite(M)||M<0))throw new s("invalid headersTimeout");if(G!=null&&(!Number.
isFinite(G)||G<0))throw new s("invalid bodyTimeout");if(J!=null&&typeof J!="boolean")throw new s("invalid reset");if(eA!=null&&typeof eA!="boolean")throw new s(
"invalid expectContinue");if(this.headersTimeout=M,this.bodyTimeout=G,this.throwOnError=H===!0,this.method=d,this.abort=null,n==null)this.body=null;else if(c(n)){
this.body=n;const lA=this.body._readableState;(!lA||!lA.autoDestroy)&&(this.endHandler=A(function(){h(this)},"autoDestroy"),this.body.on("end",this.endHandler)),
this.errorHandler=dA=>{this.abort?this.abort(dA):this.error=dA},this.body.on("error",this.errorHandler)}else if(C(n))this.body=n.byteLength?n:null;else if(ArrayBuffer.
isView(n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(
n):null;else if(typeof n=="string")this.body=n.length?Buffer.from(n):null;else if(e(n)||y(n)||Q(n))this.body=n;else throw new s("body must be a string, a Buffer\
, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=f||null,this.path=E?g(o,E):o,this.origin=r,this.idempotent=
i??(d==="HEAD"||d==="GET"),this.blocking=l??!1,this.reset=J??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
eA??!1,Array.isArray(a)){if(a.length%2!==0)throw new s("headers array must be even");for(let lA=0;lA<a.length;lA+=2)N(this,a[lA],a[lA+1])}else if(a&&typeof a=="\
object")if(a[Symbol.iterator])for(const lA of a){if(!Array.isArray(lA)||lA.length!==2)throw new s("headers must be in key-value pair format");N(this,lA[0],lA[1])}else{
const lA=Object.keys(a);for(let dA=0;dA<lA.length;++dA)N(this,lA[dA],a[lA[dA]])}else if(a!=null)throw new s("headers must be an object or an array");B(EA,d,f),this.
servername=oA||I(this.host),this[p]=EA,R.create.hasSubscribers&&R.create.publish({request:this})}onBodySent(r){if(this[p].onBodySent)try{return this[p].onBodySent(
r)}catch(o){this.abort(o)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[p].onRequestSent)try{return this[p].onRequestSent()}catch(r){
this.abort(r)}}onConnect(r){if(D(!this.aborted),D(!this.completed),this.error)r(this.error);else return this.abort=r,this[p].onConnect(r)}onResponseStarted(){return this[p].
onResponseStarted?.()}onHeaders(r,o,d,n){D(!this.aborted),D(!this.completed),R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:r,headers:o,
statusText:n}});try{return this[p].onHeaders(r,o,d,n)}catch(a){this.abort(a)}}onData(r){D(!this.aborted),D(!this.completed);try{return this[p].onData(r)}catch(o){
return this.abort(o),!1}}onUpgrade(r,o,d,n=""){this.onFinally(),D(!this.aborted),D(!this.completed),r!==null&&this.#A(r,o,n);const a=this[p].onUpgrade(r,o,d);return this.
aborted||(this.completed=!0,r!==null&&this.#e()),a}onUpgradeResponse(r,o,d,n=""){D(!this.aborted),D(this.completed),R.headers.hasSubscribers&&this.#A(r,d(o),n),
this.#e()}onUpgradeError(r){D(!this.aborted),D(this.completed),R.error.hasSubscribers&&R.error.publish({request:this,error:r})}#A(r,o,d){R.headers.hasSubscribers&&
R.headers.publish({request:this,response:{statusCode:r,headers:o,statusText:d}})}#e(){R.trailers.hasSubscribers&&R.trailers.publish({request:this,trailers:[]})}onComplete(r){
this.onFinally(),D(!this.aborted),this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({request:this,trailers:r});try{return this[p].onComplete(r)}catch(o){
this.onError(o)}}onError(r){if(this.onFinally(),R.error.hasSubscribers&&R.error.publish({request:this,error:r}),!this.aborted)return this.aborted=!0,this[p].onError(
r)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.
endHandler=null)}addHeader(r,o){return N(this,r,o),this}}function N(Y,r,o){if(o&&typeof o=="object"&&!Array.isArray(o))throw new s(`invalid ${r} header`);if(o===
void 0)return;let d=S[r];if(d===void 0&&(d=r.toLowerCase(),S[d]===void 0&&!k(d)))throw new s("invalid header key");if(Array.isArray(o)){const n=[];for(let a=0;a<
o.length;a++)if(typeof o[a]=="string"){if(!w(o[a]))throw new s(`invalid ${r} header`);n.push(o[a])}else if(o[a]===null)n.push("");else{if(typeof o[a]=="object")
throw new s(`invalid ${r} header`);{const E=`${o[a]}`;if(!w(E))throw new s(`invalid ${r} header`);n.push(E)}}o=n}else if(typeof o=="string"){if(!w(o))throw new s(
`invalid ${r} header`)}else if(o===null)o="";else if(o=`${o}`,!w(o))throw new s(`invalid ${r} header`);if(d==="host"){if(Y.host!==null)throw new s("duplicate ho\
st header");if(typeof o!="string")throw new s("invalid host header");Y.host=o}else if(d==="content-length"){if(Y.contentLength!==null)throw new s("duplicate con\
tent-length header");if(Y.contentLength=parseInt(o,10),!Number.isFinite(Y.contentLength))throw new s("invalid content-length header")}else if(Y.contentType===null&&
d==="content-type")Y.contentType=o,Y.headers.push(r,o);else{if(d==="transfer-encoding"||d==="keep-alive"||d==="upgrade")throw new s(`invalid ${d} header`);if(d===
"connection"){const n=typeof o=="string"?o.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new s("invalid connection header");n==="close"&&(Y.reset=!0)}else{
if(d==="expect")throw new U("expect header not supported");Y.headers.push(r,o)}}}A(N,"processHeader"),Z.exports=b}),36443:(Z=>{Z.exports={kClose:Symbol("close"),
kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol(
"connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol(
"headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol(
"no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol(
"size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),
kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers\
 size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol(
"parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol(
"connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((Z,W,t)=>{const{wellknownHeaderNames:s,headerNameLowerCasedRecord:U}=t(
10735);class D{static{A(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(h,C,e){if(e===void 0||e>=h.length)throw new TypeError("Unre\
achable");if((this.code=h.charCodeAt(e))>127)throw new TypeError("key must be ascii string");h.length!==++e?this.middle=new D(h,C,e):this.value=C}add(h,C){const e=h.
length;if(e===0)throw new TypeError("Unreachable");let y=0,Q=this;for(;;){const g=h.charCodeAt(y);if(g>127)throw new TypeError("key must be ascii string");if(Q.
code===g)if(e===++y){Q.value=C;break}else if(Q.middle!==null)Q=Q.middle;else{Q.middle=new D(h,C,y);break}else if(Q.code<g)if(Q.left!==null)Q=Q.left;else{Q.left=
new D(h,C,y);break}else if(Q.right!==null)Q=Q.right;else{Q.right=new D(h,C,y);break}}}search(h){const C=h.length;let e=0,y=this;for(;y!==null&&e<C;){let Q=h[e];
for(Q<=90&&Q>=65&&(Q|=32);y!==null;){if(Q===y.code){if(C===++e)return y;y=y.middle;break}y=y.code<Q?y.left:y.right}}return null}}class k{static{A(this,"TernaryS\
earchTree")}node=null;insert(h,C){this.node===null?this.node=new D(h,C,0):this.node.add(h,C)}lookup(h){return this.node?.search(h)?.value??null}}const w=new k;for(let c=0;c<
s.length;++c){const h=U[s[c]];w.insert(h,h)}Z.exports={TernarySearchTree:k,tree:w}}),3440:((Z,W,t)=>{const s=t(34589),{kDestroyed:U,kBodyUsed:D,kListeners:k,kBody:w}=t(
36443),{IncomingMessage:c}=t(37067),h=t(57075),C=t(77030),{Blob:e}=t(4573),y=t(57975),{stringify:Q}=t(41792),{EventEmitter:g}=t(78474),{InvalidArgumentError:B}=t(
68707),{headerNameLowerCasedRecord:I}=t(10735),{tree:u}=t(67752),[R,S]=process.versions.node.split(".").map(T=>Number(T));class m{static{A(this,"BodyAsyncIterab\
le")}constructor(v){this[w]=v,this[D]=!1}async*[Symbol.asyncIterator](){s(!this[D],"disturbed"),this[D]=!0,yield*this[w]}}function p(T){return N(T)?(G(T)===0&&T.
on("data",function(){s(!1)}),typeof T.readableDidRead!="boolean"&&(T[D]=!1,g.prototype.on.call(T,"data",function(){this[D]=!0})),T):T&&typeof T.pipeTo=="functio\
n"?new m(T):T&&typeof T!="string"&&!ArrayBuffer.isView(T)&&M(T)?new m(T):T}A(p,"wrapRequestBody");function b(){}A(b,"nop");function N(T){return T&&typeof T=="ob\
ject"&&typeof T.pipe=="function"&&typeof T.on=="function"}A(N,"isStream");function Y(T){if(T===null)return!1;if(T instanceof e)return!0;if(typeof T!="object")return!1;
{const v=T[Symbol.toStringTag];return(v==="Blob"||v==="File")&&("stream"in T&&typeof T.stream=="function"||"arrayBuffer"in T&&typeof T.arrayBuffer=="function")}}
A(Y,"isBlobLike");function r(T,v){if(T.includes("?")||T.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const O=Q(
v);return O&&(T+="?"+O),T}A(r,"buildURL");function o(T){const v=parseInt(T,10);return v===Number(T)&&v>=0&&v<=65535}A(o,"isValidPort");function d(T){return T!=null&&
T[0]==="h"&&T[1]==="t"&&T[2]==="t"&&T[3]==="p"&&(T[4]===":"||T[4]==="s"&&T[5]===":")}A(d,"isHttpOrHttpsPrefixed");function n(T){if(typeof T=="string"){if(T=new URL(
T),!d(T.origin||T.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return T}if(!T||typeof T!="object")throw new B("In\
valid URL: The URL argument must be a non-null object.");if(!(T instanceof URL)){if(T.port!=null&&T.port!==""&&o(T.port)===!1)throw new B("Invalid URL: port mus\
t be a valid integer or a string representation of an integer.");if(T.path!=null&&typeof T.path!="string")throw new B("Invalid URL path: the path must be a stri\
ng or null/undefined.");if(T.pathname!=null&&typeof T.pathname!="string")throw new B("Invalid URL pathname: the pathname must be a string or null/undefined.");if(T.
hostname!=null&&typeof T.hostname!="string")throw new B("Invalid URL hostname: the hostname must be a string or null/undefined.");if(T.origin!=null&&typeof T.origin!=
"string")throw new B("Invalid URL origin: the origin must be a string or null/undefined.");if(!d(T.origin||T.protocol))throw new B("Invalid URL protocol: the UR\
L must start with `http:` or `https:`.");const v=T.port!=null?T.port:T.protocol==="https:"?443:80;let O=T.origin!=null?T.origin:`${T.protocol||""}//${T.hostname||
""}:${v}`,j=T.path!=null?T.path:`${T.pathname||""}${T.search||""}`;return O[O.length-1]==="/"&&(O=O.slice(0,O.length-1)),j&&j[0]!=="/"&&(j=`/${j}`),new URL(`${O}${j}`)}
if(!d(T.origin||T.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return T}A(n,"parseURL");function a(T){if(T=n(T),T.
pathname!=="/"||T.search||T.hash)throw new B("invalid url");return T}A(a,"parseOrigin");function E(T){if(T[0]==="["){const O=T.indexOf("]");return s(O!==-1),T.substring(
1,O)}const v=T.indexOf(":");return v===-1?T:T.substring(0,v)}A(E,"getHostname");function i(T){if(!T)return null;s(typeof T=="string");const v=E(T);return C.isIP(
v)?"":v}A(i,"getServerName");function l(T){return JSON.parse(JSON.stringify(T))}A(l,"deepClone");function f(T){return T!=null&&typeof T[Symbol.asyncIterator]=="\
function"}A(f,"isAsyncIterable");function M(T){return T!=null&&(typeof T[Symbol.iterator]=="function"||typeof T[Symbol.asyncIterator]=="function")}A(M,"isIterab\
le");function G(T){if(T==null)return 0;if(N(T)){const v=T._readableState;return v&&v.objectMode===!1&&v.ended===!0&&Number.isFinite(v.length)?v.length:null}else{
if(Y(T))return T.size!=null?T.size:null;if(uA(T))return T.byteLength}return null}A(G,"bodyLength");function J(T){return T&&!!(T.destroyed||T[U]||h.isDestroyed?.(
T))}A(J,"isDestroyed");function H(T,v){T==null||!N(T)||J(T)||(typeof T.destroy=="function"?(Object.getPrototypeOf(T).constructor===c&&(T.socket=null),T.destroy(
v)):v&&queueMicrotask(()=>{T.emit("error",v)}),T.destroyed!==!0&&(T[U]=!0))}A(H,"destroy");const eA=/timeout=(\d+)/;function oA(T){const v=T.toString().match(eA);
return v?parseInt(v[1],10)*1e3:null}A(oA,"parseKeepAliveTimeout");function EA(T){return typeof T=="string"?I[T]??T.toLowerCase():u.lookup(T)??T.toString("latin1").
toLowerCase()}A(EA,"headerNameToString");function lA(T){return u.lookup(T)??T.toString("latin1").toLowerCase()}A(lA,"bufferToLowerCasedHeaderName");function dA(T,v){
v===void 0&&(v={});for(let O=0;O<T.length;O+=2){const j=EA(T[O]);let iA=v[j];if(iA)typeof iA=="string"&&(iA=[iA],v[j]=iA),iA.push(T[O+1].toString("utf8"));else{
const QA=T[O+1];typeof QA=="string"?v[j]=QA:v[j]=Array.isArray(QA)?QA.map(IA=>IA.toString("utf8")):QA.toString("utf8")}}return"content-length"in v&&"content-dis\
position"in v&&(v["content-disposition"]=Buffer.from(v["content-disposition"]).toString("latin1")),v}A(dA,"parseHeaders");function mA(T){const v=T.length,O=new Array(
v);let j=!1,iA=-1,QA,IA,wA=0;for(let TA=0;TA<T.length;TA+=2)QA=T[TA],IA=T[TA+1],typeof QA!="string"&&(QA=QA.toString()),typeof IA!="string"&&(IA=IA.toString("ut\
f8")),wA=QA.length,wA===14&&QA[7]==="-"&&(QA==="content-length"||QA.toLowerCase()==="content-length")?j=!0:wA===19&&QA[7]==="-"&&(QA==="content-disposition"||QA.
toLowerCase()==="content-disposition")&&(iA=TA+1),O[TA]=QA,O[TA+1]=IA;return j&&iA!==-1&&(O[iA]=Buffer.from(O[iA]).toString("latin1")),O}A(mA,"parseRawHeaders");
function uA(T){return T instanceof Uint8Array||Buffer.isBuffer(T)}A(uA,"isBuffer");function DA(T,v,O){if(!T||typeof T!="object")throw new B("handler must be an \
object");if(typeof T.onConnect!="function")throw new B("invalid onConnect method");if(typeof T.onError!="function")throw new B("invalid onError method");if(typeof T.
onBodySent!="function"&&T.onBodySent!==void 0)throw new B("invalid onBodySent method");if(O||v==="CONNECT"){if(typeof T.onUpgrade!="function")throw new B("inval\
id onUpgrade method")}else{if(typeof T.onHeaders!="function")throw new B("invalid onHeaders method");if(typeof T.onData!="function")throw new B("invalid onData \
method");if(typeof T.onComplete!="function")throw new B("invalid onComplete method")}}A(DA,"validateHandler");function FA(T){return!!(T&&(h.isDisturbed(T)||T[D]))}
A(FA,"isDisturbed");function nA(T){return!!(T&&h.isErrored(T))}A(nA,"isErrored");function tA(T){return!!(T&&h.isReadable(T))}A(tA,"isReadable");function sA(T){return{
localAddress:T.localAddress,localPort:T.localPort,remoteAddress:T.remoteAddress,remotePort:T.remotePort,remoteFamily:T.remoteFamily,timeout:T.timeout,bytesWritten:T.
bytesWritten,bytesRead:T.bytesRead}}A(sA,"getSocketInfo");function K(T){let v;return new ReadableStream({async start(){v=T[Symbol.asyncIterator]()},async pull(O){
const{done:j,value:iA}=await v.next();if(j)queueMicrotask(()=>{O.close(),O.byobRequest?.respond(0)});else{const QA=Buffer.isBuffer(iA)?iA:Buffer.from(iA);QA.byteLength&&
O.enqueue(new Uint8Array(QA))}return O.desiredSize>0},async cancel(O){await v.return()},type:"bytes"})}A(K,"ReadableStreamFrom");function CA(T){return T&&typeof T==
"object"&&typeof T.append=="function"&&typeof T.delete=="function"&&typeof T.get=="function"&&typeof T.getAll=="function"&&typeof T.has=="function"&&typeof T.set==
"function"&&T[Symbol.toStringTag]==="FormData"}A(CA,"isFormDataLike");function cA(T,v){return"addEventListener"in T?(T.addEventListener("abort",v,{once:!0}),()=>T.
removeEventListener("abort",v)):(T.addListener("abort",v),()=>T.removeListener("abort",v))}A(cA,"addAbortListener");const _=typeof String.prototype.toWellFormed==
"function",$=typeof String.prototype.isWellFormed=="function";function aA(T){return _?`${T}`.toWellFormed():y.toUSVString(T)}A(aA,"toUSVString");function gA(T){
return $?`${T}`.isWellFormed():aA(T)===`${T}`}A(gA,"isUSVString");function pA(T){switch(T){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return T>=33&&T<=126}}A(pA,"isTokenCharCode");function JA(T){if(T.length===0)return!1;for(let v=0;v<T.length;++v)if(!pA(T.charCodeAt(v)))return!1;
return!0}A(JA,"isValidHTTPToken");const UA=/[^\t\x20-\x7e\x80-\xff]/;function WA(T){return!UA.test(T)}A(WA,"isValidHeaderValue");function fA(T){if(T==null||T===
"")return{start:0,end:null,size:null};const v=T?T.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return v?{start:parseInt(v[1]),end:v[2]?parseInt(v[2]):null,size:v[3]?
parseInt(v[3]):null}:null}A(fA,"parseRangeHeader");function GA(T,v,O){return(T[k]??=[]).push([v,O]),T.on(v,O),T}A(GA,"addListener");function kA(T){for(const[v,O]of T[k]??
[])T.removeListener(v,O);T[k]=null}A(kA,"removeAllListeners");function SA(T,v,O){try{v.onError(O),s(v.aborted)}catch(j){T.emit("error",j)}}A(SA,"errorRequest");
const yA=Object.create(null);yA.enumerable=!0;const PA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"O\
PTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},rA={...PA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(PA,null),Object.setPrototypeOf(rA,null),Z.exports=
{kEnumerableProperty:yA,nop:b,isDisturbed:FA,isErrored:nA,isReadable:tA,toUSVString:aA,isUSVString:gA,isBlobLike:Y,parseOrigin:a,parseURL:n,getServerName:i,isStream:N,
isIterable:M,isAsyncIterable:f,isDestroyed:J,headerNameToString:EA,bufferToLowerCasedHeaderName:lA,addListener:GA,removeAllListeners:kA,errorRequest:SA,parseRawHeaders:mA,
parseHeaders:dA,parseKeepAliveTimeout:oA,destroy:H,bodyLength:G,deepClone:l,ReadableStreamFrom:K,isBuffer:uA,validateHandler:DA,getSocketInfo:sA,isFormDataLike:CA,
buildURL:r,addAbortListener:cA,isValidHTTPToken:JA,isValidHeaderValue:WA,isTokenCharCode:pA,parseRangeHeader:fA,normalizedMethodRecordsBase:PA,normalizedMethodRecords:rA,
isValidPort:o,isHttpOrHttpsPrefixed:d,nodeMajor:R,nodeMinor:S,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:p}}),57405:((Z,W,t)=>{const{InvalidArgumentError:s}=t(
68707),{kClients:U,kRunning:D,kClose:k,kDestroy:w,kDispatch:c,kInterceptors:h}=t(36443),C=t(21841),e=t(30628),y=t(23701),Q=t(3440),g=t(25092),B=Symbol("onConnec\
t"),I=Symbol("onDisconnect"),u=Symbol("onConnectionError"),R=Symbol("maxRedirections"),S=Symbol("onDrain"),m=Symbol("factory"),p=Symbol("options");function b(Y,r){
return r&&r.connections===1?new y(Y,r):new e(Y,r)}A(b,"defaultFactory");class N extends C{static{A(this,"Agent")}constructor({factory:r=b,maxRedirections:o=0,connect:d,
tls:n,...a}={}){if(typeof r!="function")throw new s("factory must be a function.");if(d!=null&&typeof d!="function"&&typeof d!="object")throw new s("connect mus\
t be a function or an object");if(!Number.isInteger(o)||o<0)throw new s("maxRedirections must be a positive number");super(a),d&&typeof d!="function"&&(d={...d}),
n&&typeof n!="function"&&(n={...n}),this[h]=a.interceptors?.Agent&&Array.isArray(a.interceptors.Agent)?a.interceptors.Agent:[g({maxRedirections:o})],this[p]={...Q.
deepClone(a),connect:d,tls:n},this[p].interceptors=a.interceptors?{...a.interceptors}:void 0,this[R]=o,this[m]=r,this[U]=new Map,this[S]=(E,i)=>{this.emit("drai\
n",E,[this,...i])},this[B]=(E,i)=>{this.emit("connect",E,[this,...i])},this[I]=(E,i,l)=>{this.emit("disconnect",E,[this,...i],l)},this[u]=(E,i,l)=>{this.emit("c\
onnectionError",E,[this,...i],l)}}get[D](){let r=0;for(const o of this[U].values())r+=o[D];return r}[c](r,o){let d;if(r.origin&&(typeof r.origin=="string"||r.origin instanceof
URL))d=String(r.origin);else throw new s("opts.origin must be a non-empty string or URL.");let n=this[U].get(d);return n||(n=this[m](r.origin,this[p]).on("drain",
this[S]).on("connect",this[B]).on("disconnect",this[I]).on("connectionError",this[u]),this[U].set(d,n)),n.dispatch(r,o)}async[k](){const r=[];for(const o of this[U].
values())r.push(o.close());this[U].clear(),await Promise.all(r)}async[w](r){const o=[];for(const d of this[U].values())o.push(d.destroy(r));this[U].clear(),await Promise.
all(o)}}Z.exports=N}),837:((Z,W,t)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:U}=t(68707),{PoolBase:D,kClients:k,kNeedDrain:w,kAddClient:c,
kRemoveClient:h,kGetDispatcher:C}=t(42128),e=t(30628),{kUrl:y,kInterceptors:Q}=t(36443),{parseOrigin:g}=t(3440),B=Symbol("factory"),I=Symbol("options"),u=Symbol(
"kGreatestCommonDivisor"),R=Symbol("kCurrentWeight"),S=Symbol("kIndex"),m=Symbol("kWeight"),p=Symbol("kMaxWeightPerServer"),b=Symbol("kErrorPenalty");function N(o,d){
if(o===0)return d;for(;d!==0;){const n=d;d=o%d,o=n}return o}A(N,"getGreatestCommonDivisor");function Y(o,d){return new e(o,d)}A(Y,"defaultFactory");class r extends D{static{
A(this,"BalancedPool")}constructor(d=[],{factory:n=Y,...a}={}){if(super(),this[I]=a,this[S]=-1,this[R]=0,this[p]=this[I].maxWeightPerServer||100,this[b]=this[I].
errorPenalty||15,Array.isArray(d)||(d=[d]),typeof n!="function")throw new U("factory must be a function.");this[Q]=a.interceptors?.BalancedPool&&Array.isArray(a.
interceptors.BalancedPool)?a.interceptors.BalancedPool:[],this[B]=n;for(const E of d)this.addUpstream(E);this._updateBalancedPoolStats()}addUpstream(d){const n=g(
d).origin;if(this[k].find(E=>E[y].origin===n&&E.closed!==!0&&E.destroyed!==!0))return this;const a=this[B](n,Object.assign({},this[I]));this[c](a),a.on("connect",
()=>{a[m]=Math.min(this[p],a[m]+this[b])}),a.on("connectionError",()=>{a[m]=Math.max(1,a[m]-this[b]),this._updateBalancedPoolStats()}),a.on("disconnect",(...E)=>{
const i=E[2];i&&i.code==="UND_ERR_SOCKET"&&(a[m]=Math.max(1,a[m]-this[b]),this._updateBalancedPoolStats())});for(const E of this[k])E[m]=this[p];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let d=0;for(let n=0;n<this[k].length;n++)d=N(this[k][n][m],d);this[u]=d}removeUpstream(d){const n=g(d).origin,a=this[k].find(E=>E[y].
origin===n&&E.closed!==!0&&E.destroyed!==!0);return a&&this[h](a),this}get upstreams(){return this[k].filter(d=>d.closed!==!0&&d.destroyed!==!0).map(d=>d[y].origin)}[C](){
if(this[k].length===0)throw new s;if(!this[k].find(i=>!i[w]&&i.closed!==!0&&i.destroyed!==!0)||this[k].map(i=>i[w]).reduce((i,l)=>i&&l,!0))return;let a=0,E=this[k].
findIndex(i=>!i[w]);for(;a++<this[k].length;){this[S]=(this[S]+1)%this[k].length;const i=this[k][this[S]];if(i[m]>this[k][E][m]&&!i[w]&&(E=this[S]),this[S]===0&&
(this[R]=this[R]-this[u],this[R]<=0&&(this[R]=this[p])),i[m]>=this[R]&&!i[w])return i}return this[R]=this[k][E][m],this[S]=E,this[k][E]}}Z.exports=r}),637:((Z,W,t)=>{
const s=t(34589),U=t(3440),{channels:D}=t(42414),k=t(96603),{RequestContentLengthMismatchError:w,ResponseContentLengthMismatchError:c,RequestAbortedError:h,InvalidArgumentError:C,
HeadersTimeoutError:e,HeadersOverflowError:y,SocketError:Q,InformationalError:g,BodyTimeoutError:B,HTTPParserError:I,ResponseExceededMaxSizeError:u}=t(68707),{kUrl:R,
kReset:S,kClient:m,kParser:p,kBlocking:b,kRunning:N,kPending:Y,kSize:r,kWriting:o,kQueue:d,kNoRef:n,kKeepAliveDefaultTimeout:a,kHostHeader:E,kPendingIdx:i,kRunningIdx:l,
kError:f,kPipelining:M,kSocket:G,kKeepAliveTimeoutValue:J,kMaxHeadersSize:H,kKeepAliveMaxTimeout:eA,kKeepAliveTimeoutThreshold:oA,kHeadersTimeout:EA,kBodyTimeout:lA,
kStrictContentLength:dA,kMaxRequests:mA,kCounter:uA,kMaxResponseSize:DA,kOnError:FA,kResume:nA,kHTTPContext:tA}=t(36443),sA=t(52824),K=Buffer.alloc(0),CA=Buffer[Symbol.
species],cA=U.addListener,_=U.removeAllListeners,$=Symbol("kIdleSocketValidation"),aA=Symbol("kIdleSocketValidationTimeout"),gA=Symbol("kSocketUsed");let pA;async function JA(){
const hA=process.env.JEST_WORKER_ID?t(63870):void 0;let P;try{P=await WebAssembly.compile(t(53434))}catch{P=await WebAssembly.compile(hA||t(63870))}return await WebAssembly.
instantiate(P,{env:{wasm_on_url:A((L,x,F)=>0,"wasm_on_url"),wasm_on_status:A((L,x,F)=>{s(fA.ptr===L);const V=x-SA+GA.byteOffset;return fA.onStatus(new CA(GA.buffer,
V,F))||0},"wasm_on_status"),wasm_on_message_begin:A(L=>(s(fA.ptr===L),fA.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:A((L,x,F)=>{s(fA.ptr===
L);const V=x-SA+GA.byteOffset;return fA.onHeaderField(new CA(GA.buffer,V,F))||0},"wasm_on_header_field"),wasm_on_header_value:A((L,x,F)=>{s(fA.ptr===L);const V=x-
SA+GA.byteOffset;return fA.onHeaderValue(new CA(GA.buffer,V,F))||0},"wasm_on_header_value"),wasm_on_headers_complete:A((L,x,F,V)=>(s(fA.ptr===L),fA.onHeadersComplete(
x,!!F,!!V)||0),"wasm_on_headers_complete"),wasm_on_body:A((L,x,F)=>{s(fA.ptr===L);const V=x-SA+GA.byteOffset;return fA.onBody(new CA(GA.buffer,V,F))||0},"wasm_o\
n_body"),wasm_on_message_complete:A(L=>(s(fA.ptr===L),fA.onMessageComplete()||0),"wasm_on_message_complete")}})}A(JA,"lazyllhttp");let UA=null,WA=JA();WA.catch();
let fA=null,GA=null,kA=0,SA=null;const yA=0,PA=1,rA=2|PA,T=4|PA,v=8|yA;class O{static{A(this,"Parser")}constructor(P,L,{exports:x}){s(Number.isFinite(P[H])&&P[H]>
0),this.llhttp=x,this.ptr=this.llhttp.llhttp_alloc(sA.TYPE.RESPONSE),this.client=P,this.socket=L,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=P[H],this.shouldKeepAlive=!1,this.paused=!1,this.
resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=P[DA]}setTimeout(P,L){P!==this.timeoutValue||
L&PA^this.timeoutType&PA?(this.timeout&&(k.clearTimeout(this.timeout),this.timeout=null),P&&(L&PA?this.timeout=k.setFastTimeout(j,P,new WeakRef(this)):(this.timeout=
setTimeout(j,P,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=P):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=L}resume(){
this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(fA==null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===T),this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||K),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const P=this.socket.read();if(P===
null)break;this.execute(P)}}execute(P){s(this.ptr!=null),s(fA==null),s(!this.paused);const{socket:L,llhttp:x}=this;P.length>kA&&(SA&&x.free(SA),kA=Math.ceil(P.length/
4096)*4096,SA=x.malloc(kA)),new Uint8Array(x.memory.buffer,SA,kA).set(P);try{let F;try{GA=P,fA=this,F=x.llhttp_execute(this.ptr,SA,P.length)}catch(z){throw z}finally{
fA=null,GA=null}const V=x.llhttp_get_error_pos(this.ptr)-SA;if(F!==sA.ERROR.OK){const z=P.subarray(V);if(F===sA.ERROR.PAUSED_UPGRADE)this.onUpgrade(z);else if(F===
sA.ERROR.PAUSED)this.paused=!0,L.unshift(z);else throw this.createError(F,z)}}catch(F){U.destroy(L,F)}}finish(){s(fA===null),s(this.ptr!=null),s(!this.paused);const{
llhttp:P}=this;let L;try{fA=this,L=P.llhttp_finish(this.ptr)}finally{fA=null}return L===sA.ERROR.OK?null:L===sA.ERROR.PAUSED||L===sA.ERROR.PAUSED_UPGRADE?(this.
paused=!0,null):this.createError(L,K)}createError(P,L){const{llhttp:x,contentLength:F,bytesRead:V}=this;if(F&&V!==parseInt(F,10))return new c;const z=x.llhttp_get_error_reason(
this.ptr);let X="";if(z){const q=new Uint8Array(x.memory.buffer,z).indexOf(0);X="Response does not match the HTTP/1.1 protocol ("+Buffer.from(x.memory.buffer,z,
q).toString()+")"}return new I(X,sA.ERROR[P],L)}destroy(){s(this.ptr!=null),s(fA==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&k.clearTimeout(
this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(P){this.statusText=P.toString()}onMessageBegin(){const{socket:P,
client:L}=this;if(P.destroyed)return-1;if(L[N]===0)return U.destroy(P,new Q("bad response",U.getSocketInfo(P))),-1;const x=L[d][L[l]];if(!x)return-1;x.onResponseStarted()}onHeaderField(P){
const L=this.headers.length;(L&1)===0?this.headers.push(P):this.headers[L-1]=Buffer.concat([this.headers[L-1],P]),this.trackHeader(P.length)}onHeaderValue(P){let L=this.
headers.length;(L&1)===1?(this.headers.push(P),L+=1):this.headers[L-1]=Buffer.concat([this.headers[L-1],P]);const x=this.headers[L-2];if(x.length===10){const F=U.
bufferToLowerCasedHeaderName(x);F==="keep-alive"?this.keepAlive+=P.toString():F==="connection"&&(this.connection+=P.toString())}else x.length===14&&U.bufferToLowerCasedHeaderName(
x)==="content-length"&&(this.contentLength+=P.toString());this.trackHeader(P.length)}trackHeader(P){this.headersSize+=P,this.headersSize>=this.headersMaxSize&&U.
destroy(this.socket,new y)}onUpgrade(P){const{upgrade:L,client:x,socket:F,headers:V,statusCode:z,statusText:X}=this;s(L),s(x[G]===F),s(!F.destroyed),s(!this.paused),
s((V.length&1)===0);const q=x[d][x[l]];s(q),s(q.upgrade||q.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],
this.headersSize=0,F.unshift(P),F[p].destroy(),F[p]=null,F[m]=null,F[f]=null,_(F),x[G]=null,x[tA]=null,x[d][x[l]++]=null,x.emit("disconnect",x[R],[x],new g("upg\
rade"));try{q.onUpgrade(z,V,F,X)}catch(AA){U.errorRequest(x,q,AA),U.destroy(F,AA)}x[nA]()}onHeadersComplete(P,L,x){const{client:F,socket:V,headers:z,statusText:X}=this;
if(V.destroyed)return-1;if(F[N]===0)return U.destroy(V,new Q("bad response",U.getSocketInfo(V))),-1;const q=F[d][F[l]];if(!q)return-1;if(s(!this.upgrade),s(this.
statusCode<200),P===100)return U.destroy(V,new Q("bad response",U.getSocketInfo(V))),-1;if(L&&!q.upgrade)return U.destroy(V,new Q("bad upgrade",U.getSocketInfo(
V))),-1;if(s(this.timeoutType===rA),this.statusCode=P,this.shouldKeepAlive=x||q.method==="HEAD"&&!V[S]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=
200){const BA=q.bodyTimeout!=null?q.bodyTimeout:F[lA];this.setTimeout(BA,T)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(q.method==="CONNE\
CT")return s(F[N]===1),this.upgrade=!0,2;if(L)return s(F[N]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
F[M]){const BA=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(BA!=null){const NA=Math.min(BA-F[oA],F[eA]);NA<=0?V[S]=!0:F[J]=NA}else F[J]=F[a]}else
V[S]=!0;const AA=q.onHeaders(P,z,this.resume,X)===!1;return q.aborted?-1:q.method==="HEAD"||P<200?1:(V[b]&&(V[b]=!1,F[nA]()),AA?sA.ERROR.PAUSED:0)}onBody(P){const{
client:L,socket:x,statusCode:F,maxResponseSize:V}=this;if(x.destroyed)return-1;const z=L[d][L[l]];if(s(z),s(this.timeoutType===T),this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),s(F>=200),V>-1&&this.bytesRead+P.length>V)return U.destroy(x,new u),-1;if(this.bytesRead+=P.length,z.onData(P)===!1)return sA.ERROR.PAUSED}onMessageComplete(){
const{client:P,socket:L,statusCode:x,upgrade:F,headers:V,contentLength:z,bytesRead:X,shouldKeepAlive:q}=this;if(L.destroyed&&(!x||q))return-1;if(F)return;s(x>=100),
s((this.headers.length&1)===0);const AA=P[d][P[l]];if(s(AA),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(x<200)){if(AA.method!=="HEAD"&&z&&X!==parseInt(z,10))return U.destroy(L,new c),-1;if(AA.onComplete(V),P[d][P[l]++]=
null,L[gA]=!0,L[o])return s(P[N]===0),U.destroy(L,new g("reset")),sA.ERROR.PAUSED;if(q){if(L[S]&&P[N]===0)return U.destroy(L,new g("reset")),sA.ERROR.PAUSED;P[M]==
null||P[M]===1?setImmediate(()=>P[nA]()):P[nA]()}else return U.destroy(L,new g("reset")),sA.ERROR.PAUSED}}}function j(hA){const{socket:P,timeoutType:L,client:x,
paused:F}=hA.deref();L===rA?(!P[o]||P.writableNeedDrain||x[N]>1)&&(s(!F,"cannot be paused while waiting for headers"),U.destroy(P,new e)):L===T?F||U.destroy(P,new B):
L===v&&(s(x[N]===0&&x[J]),U.destroy(P,new g("socket idle timeout")))}A(j,"onParserTimeout");async function iA(hA,P){hA[G]=P,UA||(UA=await WA,WA=null),P[n]=!1,P[o]=
!1,P[S]=!1,P[b]=!1,P[$]=0,P[aA]=null,P[gA]=!1,P[p]=new O(hA,P,UA),cA(P,"error",function(x){const F=this[p];if(x.code==="ECONNRESET"&&F.statusCode&&!F.shouldKeepAlive){
const V=F.finish();V&&(this[f]=V,this[m][FA](V));return}this[f]=x,this[m][FA](x)}),cA(P,"readable",function(){const x=this[p];x&&x.readMore()}),cA(P,"end",function(){
const x=this[p];if(x.statusCode&&!x.shouldKeepAlive){const F=x.finish();F&&U.destroy(this,F);return}U.destroy(this,new Q("other side closed",U.getSocketInfo(this)))}),
cA(P,"close",function(){const x=this[m],F=this[p];QA(this),F&&(!this[f]&&F.statusCode&&!F.shouldKeepAlive&&(this[f]=F.finish()||this[f]),this[p].destroy(),this[p]=
null);const V=this[f]||new Q("closed",U.getSocketInfo(this));if(x[G]=null,x[tA]=null,x.destroyed){s(x[Y]===0);const z=x[d].splice(x[l]);for(let X=0;X<z.length;X++){
const q=z[X];U.errorRequest(x,q,V)}}else if(x[N]>0&&V.code!=="UND_ERR_INFO"){const z=x[d][x[l]];x[d][x[l]++]=null,U.errorRequest(x,z,V)}x[i]=x[l],s(x[N]===0),x.
emit("disconnect",x[R],[x],V),x[nA]()});let L=!1;return P.on("close",()=>{L=!0}),{version:"h1",defaultPipelining:1,write(...x){return OA(hA,...x)},resume(){wA(hA)},
destroy(x,F){L?queueMicrotask(F):P.destroy(x).on("close",F)},get destroyed(){return P.destroyed},busy(x){return!!(P[o]||P[S]||P[b]||P[$]===1||x&&(hA[N]>0&&!x.idempotent||
hA[N]>0&&(x.upgrade||x.method==="CONNECT")||hA[N]>0&&U.bodyLength(x.body)!==0&&(U.isStream(x.body)||U.isAsyncIterable(x.body)||U.isFormDataLike(x.body))))}}}A(iA,
"connectH1");function QA(hA){hA[aA]&&(clearImmediate(hA[aA]),hA[aA]=null),hA[$]=0}A(QA,"clearIdleSocketValidation");function IA(hA,P){P[$]=1,P[aA]=setImmediate(
()=>{P[aA]=null,P[$]=2,hA[G]===P&&!P.destroyed&&hA[nA]()})}A(IA,"scheduleIdleSocketValidation");function wA(hA){const P=hA[G];if(P&&!P.destroyed){if(hA[r]===0?!P[n]&&
P.unref&&(P.unref(),P[n]=!0):P[n]&&P.ref&&(P.ref(),P[n]=!1),hA[N]===0&&hA[Y]>0&&P[gA]){if(P[$]===0)return IA(hA,P),P[p].readMore(),P.destroyed,void 0;if(P[$]===
1)return P[p].readMore(),P.destroyed,void 0}if(hA[N]===0&&(P[p].readMore(),P.destroyed))return;if(hA[r]===0)P[p].timeoutType!==v&&P[p].setTimeout(hA[J],v);else if(hA[N]>
0&&P[p].statusCode<200&&P[p].timeoutType!==rA){const L=hA[d][hA[l]],x=L.headersTimeout!=null?L.headersTimeout:hA[EA];P[p].setTimeout(x,rA)}}}A(wA,"resumeH1");function TA(hA){
return hA!=="GET"&&hA!=="HEAD"&&hA!=="OPTIONS"&&hA!=="TRACE"&&hA!=="CONNECT"}A(TA,"shouldSendContentLength");function OA(hA,P){const{method:L,path:x,host:F,upgrade:V,
blocking:z,reset:X}=P;let{body:q,headers:AA,contentLength:BA}=P;const NA=L==="PUT"||L==="POST"||L==="PATCH"||L==="QUERY"||L==="PROPFIND"||L==="PROPPATCH";if(U.isFormDataLike(
q)){pA||(pA=t(84492).extractBody);const[vA,XA]=pA(q);P.contentType==null&&AA.push("content-type",XA),q=vA.stream,BA=vA.length}else if(U.isBlobLike(q)&&P.contentType==
null){const vA=q.type;if(vA){const XA=`${vA}`;if(!U.isValidHeaderValue(XA))return U.errorRequest(hA,P,new C("invalid content-type header")),!1;AA.push("content-\
type",XA)}}q&&typeof q.read=="function"&&q.read(0);const bA=U.bodyLength(q);if(BA=bA??BA,BA===null&&(BA=P.contentLength),BA===0&&!NA&&(BA=null),TA(L)&&BA>0&&P.contentLength!==
null&&P.contentLength!==BA){if(hA[dA])return U.errorRequest(hA,P,new w),!1;process.emitWarning(new w)}const RA=hA[G];QA(RA);const LA=A(vA=>{if(!P.aborted){if(P.
completed){(P.upgrade||P.method==="CONNECT")&&U.destroy(RA,new g("aborted"));return}U.errorRequest(hA,P,vA||new h),U.destroy(q),U.destroy(RA,new g("aborted"))}},
"abort");try{P.onConnect(LA)}catch(vA){U.errorRequest(hA,P,vA)}if(P.aborted)return!1;L==="HEAD"&&(RA[S]=!0),(V||L==="CONNECT")&&(RA[S]=!0),X!=null&&(RA[S]=X),hA[mA]&&
RA[uA]++>=hA[mA]&&(RA[S]=!0),z&&(RA[b]=!0);let YA=`${L} ${x} HTTP/1.1\r
`;if(typeof F=="string"?YA+=`host: ${F}\r
`:YA+=hA[E],V?YA+=`connection: upgrade\r
upgrade: ${V}\r
`:hA[M]&&!RA[S]?YA+=`connection: keep-alive\r
`:YA+=`connection: close\r
`,Array.isArray(AA))for(let vA=0;vA<AA.length;vA+=2){const XA=AA[vA+0],xA=AA[vA+1];if(Array.isArray(xA))for(let zA=0;zA<xA.length;zA++)YA+=`${XA}: ${xA[zA]}\r
`;else YA+=`${XA}: ${xA}\r
`}return D.sendHeaders.hasSubscribers&&D.sendHeaders.publish({request:P,headers:YA,socket:RA}),!q||bA===0?MA(LA,null,hA,P,RA,BA,YA,NA):U.isBuffer(q)?MA(LA,q,hA,
P,RA,BA,YA,NA):U.isBlobLike(q)?typeof q.stream=="function"?qA(LA,q.stream(),hA,P,RA,BA,YA,NA):VA(LA,q,hA,P,RA,BA,YA,NA):U.isStream(q)?HA(LA,q,hA,P,RA,BA,YA,NA):
U.isIterable(q)?qA(LA,q,hA,P,RA,BA,YA,NA):s(!1),!0}A(OA,"writeH1");function HA(hA,P,L,x,F,V,z,X){s(V!==0||L[N]===0,"stream body cannot be pipelined");let q=!1;const AA=new $A(
{abort:hA,socket:F,request:x,contentLength:V,client:L,expectsPayload:X,header:z}),BA=A(function(LA){if(!q)try{!AA.write(LA)&&this.pause&&this.pause()}catch(YA){
U.destroy(this,YA)}},"onData"),NA=A(function(){q||P.resume&&P.resume()},"onDrain"),bA=A(function(){if(queueMicrotask(()=>{P.removeListener("error",RA)}),!q){const LA=new h;
queueMicrotask(()=>RA(LA))}},"onClose"),RA=A(function(LA){if(!q){if(q=!0,s(F.destroyed||F[o]&&L[N]<=1),F.off("drain",NA).off("error",RA),P.removeListener("data",
BA).removeListener("end",RA).removeListener("close",bA),!LA)try{AA.end()}catch(YA){LA=YA}AA.destroy(LA),LA&&(LA.code!=="UND_ERR_INFO"||LA.message!=="reset")?U.destroy(
P,LA):U.destroy(P)}},"onFinished");P.on("data",BA).on("end",RA).on("error",RA).on("close",bA),P.resume&&P.resume(),F.on("drain",NA).on("error",RA),P.errorEmitted??
P.errored?setImmediate(()=>RA(P.errored)):(P.endEmitted??P.readableEnded)&&setImmediate(()=>RA(null)),(P.closeEmitted??P.closed)&&setImmediate(bA)}A(HA,"writeSt\
ream");function MA(hA,P,L,x,F,V,z,X){try{P?U.isBuffer(P)&&(s(V===P.byteLength,"buffer body must have content length"),F.cork(),F.write(`${z}content-length: ${V}\
\r
\r
`,"latin1"),F.write(P),F.uncork(),x.onBodySent(P),!X&&x.reset!==!1&&(F[S]=!0)):V===0?F.write(`${z}content-length: 0\r
\r
`,"latin1"):(s(V===null,"no body must not have content length"),F.write(`${z}\r
`,"latin1")),x.onRequestSent(),L[nA]()}catch(q){hA(q)}}A(MA,"writeBuffer");async function VA(hA,P,L,x,F,V,z,X){s(V===P.size,"blob body must have content length");
try{if(V!=null&&V!==P.size)throw new w;const q=Buffer.from(await P.arrayBuffer());F.cork(),F.write(`${z}content-length: ${V}\r
\r
`,"latin1"),F.write(q),F.uncork(),x.onBodySent(q),x.onRequestSent(),!X&&x.reset!==!1&&(F[S]=!0),L[nA]()}catch(q){hA(q)}}A(VA,"writeBlob");async function qA(hA,P,L,x,F,V,z,X){
s(V!==0||L[N]===0,"iterator body cannot be pipelined");let q=null;function AA(){if(q){const bA=q;q=null,bA()}}A(AA,"onDrain");const BA=A(()=>new Promise((bA,RA)=>{
s(q===null),F[f]?RA(F[f]):q=bA}),"waitForDrain");F.on("close",AA).on("drain",AA);const NA=new $A({abort:hA,socket:F,request:x,contentLength:V,client:L,expectsPayload:X,
header:z});try{for await(const bA of P){if(F[f])throw F[f];NA.write(bA)||await BA()}NA.end()}catch(bA){NA.destroy(bA)}finally{F.off("close",AA).off("drain",AA)}}
A(qA,"writeIterable");class $A{static{A(this,"AsyncWriter")}constructor({abort:P,socket:L,request:x,contentLength:F,client:V,expectsPayload:z,header:X}){this.socket=
L,this.request=x,this.contentLength=F,this.client=V,this.bytesWritten=0,this.expectsPayload=z,this.header=X,this.abort=P,L[o]=!0}write(P){const{socket:L,request:x,
contentLength:F,client:V,bytesWritten:z,expectsPayload:X,header:q}=this;if(L[f])throw L[f];if(L.destroyed)return!1;const AA=Buffer.byteLength(P);if(!AA)return!0;
if(F!==null&&z+AA>F){if(V[dA])throw new w;process.emitWarning(new w)}L.cork(),z===0&&(!X&&x.reset!==!1&&(L[S]=!0),F===null?L.write(`${q}transfer-encoding: chunk\
ed\r
`,"latin1"):L.write(`${q}content-length: ${F}\r
\r
`,"latin1")),F===null&&L.write(`\r
${AA.toString(16)}\r
`,"latin1"),this.bytesWritten+=AA;const BA=L.write(P);return L.uncork(),x.onBodySent(P),BA||L[p].timeout&&L[p].timeoutType===rA&&L[p].timeout.refresh&&L[p].timeout.
refresh(),BA}end(){const{socket:P,contentLength:L,client:x,bytesWritten:F,expectsPayload:V,header:z,request:X}=this;if(X.onRequestSent(),P[o]=!1,P[f])throw P[f];
if(!P.destroyed){if(F===0?V?P.write(`${z}content-length: 0\r
\r
`,"latin1"):P.write(`${z}\r
`,"latin1"):L===null&&P.write(`\r
0\r
\r
`,"latin1"),L!==null&&F!==L){if(x[dA])throw new w;process.emitWarning(new w)}P[p].timeout&&P[p].timeoutType===rA&&P[p].timeout.refresh&&P[p].timeout.refresh(),x[nA]()}}destroy(P){
const{socket:L,client:x,abort:F}=this;L[o]=!1,P&&(s(x[N]<=1,"pipeline should only contain this request"),F(P))}}Z.exports=iA}),88788:((Z,W,t)=>{const s=t(34589),
{errorMonitor:U}=t(78474),{pipeline:D}=t(57075),k=t(3440),{RequestContentLengthMismatchError:w,RequestAbortedError:c,SocketError:h,InformationalError:C}=t(68707),
{kUrl:e,kReset:y,kClient:Q,kRunning:g,kPending:B,kQueue:I,kPendingIdx:u,kRunningIdx:R,kError:S,kSocket:m,kStrictContentLength:p,kOnError:b,kMaxConcurrentStreams:N,
kHTTP2Session:Y,kResume:r,kSize:o,kHTTPContext:d}=t(36443),n=Symbol("open streams");let a,E=!1,i;try{i=t(32467)}catch{i={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:l,
HTTP2_HEADER_METHOD:f,HTTP2_HEADER_PATH:M,HTTP2_HEADER_SCHEME:G,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:H,HTTP2_HEADER_STATUS:eA}}=i;function oA(_){const $=[];
for(const[aA,gA]of Object.entries(_))if(Array.isArray(gA))for(const pA of gA)$.push(Buffer.from(aA),Buffer.from(pA));else $.push(Buffer.from(aA),Buffer.from(gA));
return $}A(oA,"parseH2Headers");function EA(_){const{[eA]:$,...aA}=_;return oA(aA)}A(EA,"parseH2ResponseHeaders");async function lA(_,$){_[m]=$,E||(E=!0,process.
emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const aA=i.connect(_[e],{createConnection:A(()=>$,"createConne\
ction"),peerMaxConcurrentStreams:_[N]});aA[n]=0,aA[Q]=_,aA[m]=$,k.addListener(aA,"error",mA),k.addListener(aA,"frameError",uA),k.addListener(aA,"end",DA),k.addListener(
aA,"goaway",FA),k.addListener(aA,"close",function(){const{[Q]:pA}=this,{[m]:JA}=pA,UA=this[m][S]||this[S]||new h("closed",k.getSocketInfo(JA));if(pA[Y]=null,pA.
destroyed){s(pA[B]===0);const WA=pA[I].splice(pA[R]);for(let fA=0;fA<WA.length;fA++){const GA=WA[fA];k.errorRequest(pA,GA,UA)}}}),aA.unref(),_[Y]=aA,$[Y]=aA,k.addListener(
$,"error",function(pA){this[S]=pA,this[Q][b](pA)}),k.addListener($,"end",function(){k.destroy(this,new h("other side closed",k.getSocketInfo(this)))}),k.addListener(
$,"close",function(){const pA=this[S]||new h("closed",k.getSocketInfo(this));_[m]=null,this[Y]!=null&&this[Y].destroy(pA),_[u]=_[R],s(_[g]===0),_.emit("disconne\
ct",_[e],[_],pA),_[r]()});let gA=!1;return $.on("close",()=>{gA=!0}),{version:"h2",defaultPipelining:1/0,write(...pA){return tA(_,...pA)},resume(){dA(_)},destroy(pA,JA){
gA?queueMicrotask(JA):$.destroy(pA).on("close",JA)},get destroyed(){return $.destroyed},busy(){return!1}}}A(lA,"connectH2");function dA(_){const $=_[m];$?.destroyed===
!1&&(_[o]===0&&_[N]===0?($.unref(),_[Y].unref()):($.ref(),_[Y].ref()))}A(dA,"resumeH2");function mA(_){this[m][S]=_,this[Q][b](_)}A(mA,"onHttp2SessionError");function uA(_,$,aA){
if(aA===0){const gA=new C(`HTTP/2: "frameError" received - type ${_}, code ${$}`);this[m][S]=gA,this[Q][b](gA)}}A(uA,"onHttp2FrameError");function DA(){const _=new h(
"other side closed",k.getSocketInfo(this[m]));this.destroy(_),k.destroy(this[m],_)}A(DA,"onHttp2SessionEnd");function FA(_){const $=this[S]||new h(`HTTP/2: "GOA\
WAY" frame received with code ${_}`,k.getSocketInfo(this)),aA=this[Q];if(aA[m]=null,aA[d]=null,this[Y]!=null&&(this[Y].destroy($),this[Y]=null),k.destroy(this[m],
$),aA[R]<aA[I].length){const gA=aA[I][aA[R]];aA[I][aA[R]++]=null,k.errorRequest(aA,gA,$),aA[u]=aA[R]}s(aA[g]===0),aA.emit("disconnect",aA[e],[aA],$),aA[r]()}A(FA,
"onHTTP2GoAway");function nA(_){return _!=="GET"&&_!=="HEAD"&&_!=="OPTIONS"&&_!=="TRACE"&&_!=="CONNECT"}A(nA,"shouldSendContentLength");function tA(_,$){const aA=_[Y],
{method:gA,path:pA,host:JA,upgrade:UA,expectContinue:WA,signal:fA,headers:GA}=$;let{body:kA}=$;if(UA)return k.errorRequest(_,$,new Error("Upgrade not supported \
for H2")),!1;const SA={};for(let QA=0;QA<GA.length;QA+=2){const IA=GA[QA+0],wA=GA[QA+1];if(Array.isArray(wA))for(let TA=0;TA<wA.length;TA++)SA[IA]?SA[IA]+=`,${wA[TA]}`:
SA[IA]=wA[TA];else SA[IA]=wA}let yA;const{hostname:PA,port:rA}=_[e];SA[l]=JA||`${PA}${rA?`:${rA}`:""}`,SA[f]=gA;const T=A(QA=>{if(!$.aborted){if($.completed){gA===
"CONNECT"&&yA!=null&&k.destroy(yA,QA||new c);return}QA=QA||new c,k.errorRequest(_,$,QA),yA!=null&&k.destroy(yA,QA),k.destroy(kA,QA),_[I][_[R]++]=null,_[r]()}},"\
abort");try{$.onConnect(T)}catch(QA){k.errorRequest(_,$,QA)}if($.aborted)return!1;if(gA==="CONNECT"){aA.ref(),yA=aA.request(SA,{endStream:!1,signal:fA});let QA=!1;
const IA=A(OA=>{QA=!0,yA.off(U,wA),$.onUpgradeResponse(Number(OA[eA]),OA,EA)},"onResponse"),wA=A(OA=>{QA=!0,yA.off("response",IA),$.onUpgradeError(OA)},"onUpgra\
deError"),TA=A(()=>{try{$.onUpgrade(null,null,yA)}catch(OA){yA.off("response",IA),T(OA);return}$.aborted||(yA.off("error",T),yA.once(U,wA),_[I][_[R]++]=null)},"\
onReady");return yA.once("response",IA),yA.once("error",T),++aA[n],TA(),yA.once("close",()=>{!QA&&$.completed&&(yA.off("response",IA),yA.off(U,wA),$.onUpgradeError(
new C(`HTTP/2: "stream error" received - code ${yA.rstCode}`))),aA[n]-=1,aA[n]===0&&aA.unref()}),!0}SA[M]=pA,SA[G]="https";const v=gA==="PUT"||gA==="POST"||gA===
"PATCH";kA&&typeof kA.read=="function"&&kA.read(0);let O=k.bodyLength(kA);if(k.isFormDataLike(kA)){a??=t(84492).extractBody;const[QA,IA]=a(kA);SA["content-type"]=
IA,kA=QA.stream,O=QA.length}if(O==null&&(O=$.contentLength),(O===0||!v)&&(O=null),nA(gA)&&O>0&&$.contentLength!=null&&$.contentLength!==O){if(_[p])return k.errorRequest(
_,$,new w),!1;process.emitWarning(new w)}O!=null&&(s(kA,"no body must not have content length"),SA[J]=`${O}`),aA.ref();const j=gA==="GET"||gA==="HEAD"||kA===null;
return WA?(SA[H]="100-continue",yA=aA.request(SA,{endStream:j,signal:fA}),yA.once("continue",iA)):(yA=aA.request(SA,{endStream:j,signal:fA}),iA()),++aA[n],yA.once(
"response",QA=>{const{[eA]:IA,...wA}=QA;if($.onResponseStarted(),$.aborted){const TA=new c;k.errorRequest(_,$,TA),k.destroy(yA,TA);return}$.onHeaders(Number(IA),
oA(wA),yA.resume.bind(yA),"")===!1&&yA.pause(),yA.on("data",TA=>{$.onData(TA)===!1&&yA.pause()})}),yA.once("end",()=>{(yA.state?.state==null||yA.state.state<6)&&
$.onComplete([]),aA[n]===0&&aA.unref(),T(new C("HTTP/2: stream half-closed (remote)")),_[I][_[R]++]=null,_[u]=_[R],_[r]()}),yA.once("close",()=>{aA[n]-=1,aA[n]===
0&&aA.unref()}),yA.once("error",function(QA){T(QA)}),yA.once("frameError",(QA,IA)=>{T(new C(`HTTP/2: "frameError" received - type ${QA}, code ${IA}`))}),!0;function iA(){
!kA||O===0?sA(T,yA,null,_,$,_[m],O,v):k.isBuffer(kA)?sA(T,yA,kA,_,$,_[m],O,v):k.isBlobLike(kA)?typeof kA.stream=="function"?cA(T,yA,kA.stream(),_,$,_[m],O,v):CA(
T,yA,kA,_,$,_[m],O,v):k.isStream(kA)?K(T,_[m],v,yA,kA,_,$,O):k.isIterable(kA)?cA(T,yA,kA,_,$,_[m],O,v):s(!1)}A(iA,"writeBodyH2")}A(tA,"writeH2");function sA(_,$,aA,gA,pA,JA,UA,WA){
try{aA!=null&&k.isBuffer(aA)&&(s(UA===aA.byteLength,"buffer body must have content length"),$.cork(),$.write(aA),$.uncork(),$.end(),pA.onBodySent(aA)),WA||(JA[y]=
!0),pA.onRequestSent(),gA[r]()}catch(fA){_(fA)}}A(sA,"writeBuffer");function K(_,$,aA,gA,pA,JA,UA,WA){s(WA!==0||JA[g]===0,"stream body cannot be pipelined");const fA=D(
pA,gA,kA=>{kA?(k.destroy(fA,kA),_(kA)):(k.removeAllListeners(fA),UA.onRequestSent(),aA||($[y]=!0),JA[r]())});k.addListener(fA,"data",GA);function GA(kA){UA.onBodySent(
kA)}A(GA,"onPipeData")}A(K,"writeStream");async function CA(_,$,aA,gA,pA,JA,UA,WA){s(UA===aA.size,"blob body must have content length");try{if(UA!=null&&UA!==aA.
size)throw new w;const fA=Buffer.from(await aA.arrayBuffer());$.cork(),$.write(fA),$.uncork(),$.end(),pA.onBodySent(fA),pA.onRequestSent(),WA||(JA[y]=!0),gA[r]()}catch(fA){
_(fA)}}A(CA,"writeBlob");async function cA(_,$,aA,gA,pA,JA,UA,WA){s(UA!==0||gA[g]===0,"iterator body cannot be pipelined");let fA=null;function GA(){if(fA){const SA=fA;
fA=null,SA()}}A(GA,"onDrain");const kA=A(()=>new Promise((SA,yA)=>{s(fA===null),JA[S]?yA(JA[S]):fA=SA}),"waitForDrain");$.on("close",GA).on("drain",GA);try{for await(const SA of aA){
if(JA[S])throw JA[S];const yA=$.write(SA);pA.onBodySent(SA),yA||await kA()}$.end(),pA.onRequestSent(),WA||(JA[y]=!0),gA[r]()}catch(SA){_(SA)}finally{$.off("clos\
e",GA).off("drain",GA)}}A(cA,"writeIterable"),Z.exports=lA}),23701:((Z,W,t)=>{const s=t(34589),U=t(77030),D=t(37067),k=t(3440),{channels:w}=t(42414),c=t(44655),
h=t(21841),{InvalidArgumentError:C,InformationalError:e,ClientDestroyedError:y}=t(68707),Q=t(59136),{kUrl:g,kServerName:B,kClient:I,kBusy:u,kConnect:R,kResuming:S,
kRunning:m,kPending:p,kSize:b,kQueue:N,kConnected:Y,kConnecting:r,kNeedDrain:o,kKeepAliveDefaultTimeout:d,kHostHeader:n,kPendingIdx:a,kRunningIdx:E,kError:i,kPipelining:l,
kKeepAliveTimeoutValue:f,kMaxHeadersSize:M,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:H,kBodyTimeout:eA,kStrictContentLength:oA,kConnector:EA,
kMaxRedirections:lA,kMaxRequests:dA,kCounter:mA,kClose:uA,kDestroy:DA,kDispatch:FA,kInterceptors:nA,kLocalAddress:tA,kMaxResponseSize:sA,kOnError:K,kHTTPContext:CA,
kMaxConcurrentStreams:cA,kResume:_}=t(36443),$=t(637),aA=t(88788);let gA=!1;const pA=Symbol("kClosedResolve"),JA=A(()=>{},"noop");function UA(rA){return rA[l]??
rA[CA]?.defaultPipelining??1}A(UA,"getPipelining");class WA extends h{static{A(this,"Client")}constructor(T,{interceptors:v,maxHeaderSize:O,headersTimeout:j,socketTimeout:iA,
requestTimeout:QA,connectTimeout:IA,bodyTimeout:wA,idleTimeout:TA,keepAlive:OA,keepAliveTimeout:HA,maxKeepAliveTimeout:MA,keepAliveMaxTimeout:VA,keepAliveTimeoutThreshold:qA,
socketPath:$A,pipelining:hA,tls:P,strictContentLength:L,maxCachedSessions:x,maxRedirections:F,connect:V,maxRequestsPerClient:z,localAddress:X,maxResponseSize:q,
autoSelectFamily:AA,autoSelectFamilyAttemptTimeout:BA,maxConcurrentStreams:NA,allowH2:bA,webSocket:RA,eventSource:LA}={}){if(super({webSocket:RA,eventSource:LA}),
OA!==void 0)throw new C("unsupported keepAlive, use pipelining=0 instead");if(iA!==void 0)throw new C("unsupported socketTimeout, use headersTimeout & bodyTimeo\
ut instead");if(QA!==void 0)throw new C("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(TA!==void 0)throw new C("unsupported idleTime\
out, use keepAliveTimeout instead");if(MA!==void 0)throw new C("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(O!=null&&!Number.isFinite(
O))throw new C("invalid maxHeaderSize");if($A!=null&&typeof $A!="string")throw new C("invalid socketPath");if(IA!=null&&(!Number.isFinite(IA)||IA<0))throw new C(
"invalid connectTimeout");if(HA!=null&&(!Number.isFinite(HA)||HA<=0))throw new C("invalid keepAliveTimeout");if(VA!=null&&(!Number.isFinite(VA)||VA<=0))throw new C(
"invalid keepAliveMaxTimeout");if(qA!=null&&!Number.isFinite(qA))throw new C("invalid keepAliveTimeoutThreshold");if(j!=null&&(!Number.isInteger(j)||j<0))throw new C(
"headersTimeout must be a positive integer or zero");if(wA!=null&&(!Number.isInteger(wA)||wA<0))throw new C("bodyTimeout must be a positive integer or zero");if(V!=
null&&typeof V!="function"&&typeof V!="object")throw new C("connect must be a function or an object");if(F!=null&&(!Number.isInteger(F)||F<0))throw new C("maxRe\
directions must be a positive number");if(z!=null&&(!Number.isInteger(z)||z<0))throw new C("maxRequestsPerClient must be a positive number");if(X!=null&&(typeof X!=
"string"||U.isIP(X)===0))throw new C("localAddress must be valid string IP address");if(q!=null&&(!Number.isInteger(q)||q<-1))throw new C("maxResponseSize must \
be a positive number");if(BA!=null&&(!Number.isInteger(BA)||BA<-1))throw new C("autoSelectFamilyAttemptTimeout must be a positive number");if(bA!=null&&typeof bA!=
"boolean")throw new C("allowH2 must be a valid boolean value");if(NA!=null&&(typeof NA!="number"||NA<1))throw new C("maxConcurrentStreams must be a positive int\
eger, greater than 0");typeof V!="function"&&(V=Q({...P,maxCachedSessions:x,allowH2:bA,socketPath:$A,timeout:IA,...AA?{autoSelectFamily:AA,autoSelectFamilyAttemptTimeout:BA}:
void 0,...V})),v?.Client&&Array.isArray(v.Client)?(this[nA]=v.Client,gA||(gA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#co\
mpose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[nA]=[fA({maxRedirections:F})],this[g]=k.parseOrigin(T),this[EA]=V,this[l]=hA??1,this[M]=O||
D.maxHeaderSize,this[d]=HA??4e3,this[G]=VA??6e5,this[J]=qA??2e3,this[f]=this[d],this[B]=null,this[tA]=X??null,this[S]=0,this[o]=0,this[n]=`host: ${this[g].hostname}${this[g].
port?`:${this[g].port}`:""}\r
`,this[eA]=wA??3e5,this[H]=j??3e5,this[oA]=L??!0,this[lA]=F,this[dA]=z,this[pA]=null,this[sA]=q>-1?q:-1,this[cA]=NA??100,this[CA]=null,this[N]=[],this[E]=0,this[a]=
0,this[_]=YA=>yA(this,YA),this[K]=YA=>GA(this,YA)}get pipelining(){return this[l]}set pipelining(T){this[l]=T,this[_](!0)}get[p](){return this[N].length-this[a]}get[m](){
return this[a]-this[E]}get[b](){return this[N].length-this[E]}get[Y](){return!!this[CA]&&!this[r]&&!this[CA].destroyed}get[u](){return!!(this[CA]?.busy(null)||this[b]>=
(UA(this)||1)||this[p]>0)}[R](T){kA(this),this.once("connect",T)}[FA](T,v){const O=T.origin||this[g].origin,j=new c(O,T,v);return this[N].push(j),this[S]||(k.bodyLength(
j.body)==null&&k.isIterable(j.body)?(this[S]=1,queueMicrotask(()=>yA(this))):this[_](!0)),this[S]&&this[o]!==2&&this[u]&&(this[o]=2),this[o]<2}async[uA](){return new Promise(
T=>{this[b]?this[pA]=T:T(null)})}async[DA](T){return new Promise(v=>{const O=this[N].splice(this[a]);for(let iA=0;iA<O.length;iA++){const QA=O[iA];k.errorRequest(
this,QA,T)}const j=A(()=>{this[pA]&&(this[pA](),this[pA]=null),v(null)},"callback");this[CA]?(this[CA].destroy(T,j),this[CA]=null):queueMicrotask(j),this[_]()})}}
const fA=t(25092);function GA(rA,T){if(rA[m]===0&&T.code!=="UND_ERR_INFO"&&T.code!=="UND_ERR_SOCKET"){s(rA[a]===rA[E]);const v=rA[N].splice(rA[E]);for(let O=0;O<
v.length;O++){const j=v[O];k.errorRequest(rA,j,T)}s(rA[b]===0)}}A(GA,"onError");async function kA(rA){s(!rA[r]),s(!rA[CA]);let{host:T,hostname:v,protocol:O,port:j}=rA[g];
if(v[0]==="["){const iA=v.indexOf("]");s(iA!==-1);const QA=v.substring(1,iA);s(U.isIP(QA)),v=QA}rA[r]=!0,w.beforeConnect.hasSubscribers&&w.beforeConnect.publish(
{connectParams:{host:T,hostname:v,protocol:O,port:j,version:rA[CA]?.version,servername:rA[B],localAddress:rA[tA]},connector:rA[EA]});try{const iA=await new Promise(
(QA,IA)=>{rA[EA]({host:T,hostname:v,protocol:O,port:j,servername:rA[B],localAddress:rA[tA]},(wA,TA)=>{wA?IA(wA):QA(TA)})});if(rA.destroyed){k.destroy(iA.on("err\
or",JA),new y);return}s(iA);try{rA[CA]=iA.alpnProtocol==="h2"?await aA(rA,iA):await $(rA,iA)}catch(QA){throw iA.destroy().on("error",JA),QA}rA[r]=!1,iA[mA]=0,iA[dA]=
rA[dA],iA[I]=rA,iA[i]=null,w.connected.hasSubscribers&&w.connected.publish({connectParams:{host:T,hostname:v,protocol:O,port:j,version:rA[CA]?.version,servername:rA[B],
localAddress:rA[tA]},connector:rA[EA],socket:iA}),rA.emit("connect",rA[g],[rA])}catch(iA){if(rA.destroyed)return;if(rA[r]=!1,w.connectError.hasSubscribers&&w.connectError.
publish({connectParams:{host:T,hostname:v,protocol:O,port:j,version:rA[CA]?.version,servername:rA[B],localAddress:rA[tA]},connector:rA[EA],error:iA}),iA.code===
"ERR_TLS_CERT_ALTNAME_INVALID")for(s(rA[m]===0);rA[p]>0&&rA[N][rA[a]].servername===rA[B];){const QA=rA[N][rA[a]++];k.errorRequest(rA,QA,iA)}else GA(rA,iA);rA.emit(
"connectionError",rA[g],[rA],iA)}rA[_]()}A(kA,"connect");function SA(rA){rA[o]=0,rA.emit("drain",rA[g],[rA])}A(SA,"emitDrain");function yA(rA,T){rA[S]!==2&&(rA[S]=
2,PA(rA,T),rA[S]=0,rA[E]>256&&(rA[N].splice(0,rA[E]),rA[a]-=rA[E],rA[E]=0))}A(yA,"resume");function PA(rA,T){for(;;){if(rA.destroyed){s(rA[p]===0);return}if(rA[pA]&&
!rA[b]){rA[pA](),rA[pA]=null;return}if(rA[CA]&&rA[CA].resume(),rA[u])rA[o]=2;else if(rA[o]===2){T?(rA[o]=1,queueMicrotask(()=>SA(rA))):SA(rA);continue}if(rA[p]===
0||rA[m]>=(UA(rA)||1))return;const v=rA[N][rA[a]];if(rA[g].protocol==="https:"&&rA[B]!==v.servername){if(rA[m]>0)return;rA[B]=v.servername,rA[CA]?.destroy(new e(
"servername changed"),()=>{rA[CA]=null,yA(rA)})}if(rA[r])return;if(!rA[CA]){kA(rA);return}if(rA[CA].destroyed||rA[CA].busy(v))return;!v.aborted&&rA[CA].write(v)?
rA[a]++:rA[N].splice(rA[a],1)}}A(PA,"_resume"),Z.exports=WA}),21841:((Z,W,t)=>{const s=t(4573),U=t(30883),{ClientDestroyedError:D,ClientClosedError:k,InvalidArgumentError:w}=t(
68707),{kDestroy:c,kClose:h,kClosed:C,kDestroyed:e,kDispatch:y,kInterceptors:Q}=t(36443),g=Symbol("onDestroyed"),B=Symbol("onClosed"),I=Symbol("Intercepted Disp\
atch"),u=Symbol("webSocketOptions"),R=Symbol("eventSourceOptions");class S extends U{static{A(this,"DispatcherBase")}constructor(p){super(),this[e]=!1,this[g]=null,
this[C]=!1,this[B]=[],this[u]=p?.webSocket??{},this[R]=p?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[u].maxFragments??131072,maxPayloadSize:this[u].
maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[R].maxEventSize??s.kStringMaxLength}}get destroyed(){return this[e]}get closed(){
return this[C]}get interceptors(){return this[Q]}set interceptors(p){if(p){for(let b=p.length-1;b>=0;b--)if(typeof this[Q][b]!="function")throw new w("intercept\
or must be an function")}this[Q]=p}close(p){if(p===void 0)return new Promise((N,Y)=>{this.close((r,o)=>r?Y(r):N(o))});if(typeof p!="function")throw new w("inval\
id callback");if(this[e]){queueMicrotask(()=>p(new D,null));return}if(this[C]){this[B]?this[B].push(p):queueMicrotask(()=>p(null,null));return}this[C]=!0,this[B].
push(p);const b=A(()=>{const N=this[B];this[B]=null;for(let Y=0;Y<N.length;Y++)N[Y](null,null)},"onClosed");this[h]().then(()=>this.destroy()).then(()=>{queueMicrotask(
b)})}destroy(p,b){if(typeof p=="function"&&(b=p,p=null),b===void 0)return new Promise((Y,r)=>{this.destroy(p,(o,d)=>o?r(o):Y(d))});if(typeof b!="function")throw new w(
"invalid callback");if(this[e]){this[g]?this[g].push(b):queueMicrotask(()=>b(null,null));return}p||(p=new D),this[e]=!0,this[g]=this[g]||[],this[g].push(b);const N=A(
()=>{const Y=this[g];this[g]=null;for(let r=0;r<Y.length;r++)Y[r](null,null)},"onDestroyed");this[c](p).then(()=>{queueMicrotask(N)})}[I](p,b){if(!this[Q]||this[Q].
length===0)return this[I]=this[y],this[y](p,b);let N=this[y].bind(this);for(let Y=this[Q].length-1;Y>=0;Y--)N=this[Q][Y](N);return this[I]=N,N(p,b)}dispatch(p,b){
if(!b||typeof b!="object")throw new w("handler must be an object");try{if(!p||typeof p!="object")throw new w("opts must be an object.");if(this[e]||this[g])throw new D;
if(this[C])throw new k;return this[I](p,b)}catch(N){if(typeof b.onError!="function")throw new w("invalid onError method");return b.onError(N),!1}}}Z.exports=S}),
30883:((Z,W,t)=>{const s=t(78474);class U extends s{static{A(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not imple\
mented")}destroy(){throw new Error("not implemented")}compose(...w){const c=Array.isArray(w[0])?w[0]:w;let h=this.dispatch.bind(this);for(const C of c)if(C!=null){
if(typeof C!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof C}`);if(h=C(h),h==null||typeof h!="function"||h.length!==2)
throw new TypeError("invalid interceptor")}return new D(this,h)}}class D extends U{static{A(this,"ComposedDispatcher")}#A=null;#e=null;constructor(w,c){super(),
this.#A=w,this.#e=c}dispatch(...w){this.#e(...w)}close(...w){return this.#A.close(...w)}destroy(...w){return this.#A.destroy(...w)}}Z.exports=U}),53137:((Z,W,t)=>{
const s=t(21841),{kClose:U,kDestroy:D,kClosed:k,kDestroyed:w,kDispatch:c,kNoProxyAgent:h,kHttpProxyAgent:C,kHttpsProxyAgent:e}=t(36443),y=t(76672),Q=t(57405),g={
"http:":80,"https:":443};let B=!1;class I extends s{static{A(this,"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(R={}){super(),this.#t=R,B||(B=!0,process.
emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:S,httpsProxy:m,noProxy:p,...b}=R;this[h]=
new Q(b);const N=S??process.env.http_proxy??process.env.HTTP_PROXY;N?this[C]=new y({...b,uri:N}):this[C]=this[h];const Y=m??process.env.https_proxy??process.env.
HTTPS_PROXY;Y?this[e]=new y({...b,uri:Y}):this[e]=this[C],this.#n()}[c](R,S){const m=new URL(R.origin);return this.#s(m).dispatch(R,S)}async[U](){await this[h].
close(),this[C][k]||await this[C].close(),this[e][k]||await this[e].close()}async[D](R){await this[h].destroy(R),this[C][w]||await this[C].destroy(R),this[e][w]||
await this[e].destroy(R)}#s(R){let{protocol:S,host:m,port:p}=R;return m=m.replace(/:\d*$/,"").toLowerCase(),p=Number.parseInt(p,10)||g[S]||0,this.#r(m,p)?S==="h\
ttps:"?this[e]:this[C]:this[h]}#r(R,S){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let m=0;m<this.#e.length;m++){const p=this.#e[m];
if(!(p.port&&p.port!==S)){if(/^[.*]/.test(p.hostname)){if(R.endsWith(p.hostname.replace(/^\*/,"")))return!1}else if(R===p.hostname)return!1}}return!0}#n(){const R=this.#t.
noProxy??this.#i,S=R.split(/[,\s]/),m=[];for(let p=0;p<S.length;p++){const b=S[p];if(!b)continue;const N=b.match(/^(.+):(\d+)$/);m.push({hostname:(N?N[1]:b).toLowerCase(),
port:N?Number.parseInt(N[2],10):0})}this.#A=R,this.#e=m}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.
env.NO_PROXY??""}}Z.exports=I}),64660:(Z=>{class s{static{A(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(D){this.list[this.top]=D,this.top=this.top+1&2047}shift(){const D=this.
list[this.bottom];return D===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,D)}}Z.exports=class{static{A(this,"FixedQueue")}constructor(){
this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(D){this.head.isFull()&&(this.head=this.head.next=new s),this.head.push(D)}shift(){const D=this.
tail,k=D.shift();return D.isEmpty()&&D.next!==null&&(this.tail=D.next),k}}}),42128:((Z,W,t)=>{const s=t(21841),U=t(64660),{kConnected:D,kSize:k,kRunning:w,kPending:c,
kQueued:h,kBusy:C,kFree:e,kUrl:y,kClose:Q,kDestroy:g,kDispatch:B}=t(36443),I=t(43246),u=Symbol("clients"),R=Symbol("needDrain"),S=Symbol("queue"),m=Symbol("clos\
ed resolve"),p=Symbol("onDrain"),b=Symbol("onConnect"),N=Symbol("onDisconnect"),Y=Symbol("onConnectionError"),r=Symbol("get dispatcher"),o=Symbol("add client"),
d=Symbol("remove client"),n=Symbol("stats");class a extends s{static{A(this,"PoolBase")}constructor(i){super(i),this[S]=new U,this[u]=[],this[h]=0;const l=this;
this[p]=A(function(M,G){const J=l[S];let H=!1;for(;!H;){const eA=J.shift();if(!eA)break;l[h]--,H=!this.dispatch(eA.opts,eA.handler)}this[R]=H,!this[R]&&l[R]&&(l[R]=
!1,l.emit("drain",M,[l,...G])),l[m]&&J.isEmpty()&&Promise.all(l[u].map(eA=>eA.close())).then(l[m])},"onDrain"),this[b]=(f,M)=>{l.emit("connect",f,[l,...M])},this[N]=
(f,M,G)=>{l.emit("disconnect",f,[l,...M],G)},this[Y]=(f,M,G)=>{l.emit("connectionError",f,[l,...M],G)},this[n]=new I(this)}get[C](){return this[R]}get[D](){return this[u].
filter(i=>i[D]).length}get[e](){return this[u].filter(i=>i[D]&&!i[R]).length}get[c](){let i=this[h];for(const{[c]:l}of this[u])i+=l;return i}get[w](){let i=0;for(const{
[w]:l}of this[u])i+=l;return i}get[k](){let i=this[h];for(const{[k]:l}of this[u])i+=l;return i}get stats(){return this[n]}async[Q](){this[S].isEmpty()?await Promise.
all(this[u].map(i=>i.close())):await new Promise(i=>{this[m]=i})}async[g](i){for(;;){const l=this[S].shift();if(!l)break;l.handler.onError(i)}await Promise.all(
this[u].map(l=>l.destroy(i)))}[B](i,l){const f=this[r]();return f?f.dispatch(i,l)||(f[R]=!0,this[R]=!this[r]()):(this[R]=!0,this[S].push({opts:i,handler:l}),this[h]++),
!this[R]}[o](i){return i.on("drain",this[p]).on("connect",this[b]).on("disconnect",this[N]).on("connectionError",this[Y]),this[u].push(i),this[R]&&queueMicrotask(
()=>{this[R]&&this[p](i[y],[this,i])}),this}[d](i){i.close(()=>{const l=this[u].indexOf(i);l!==-1&&this[u].splice(l,1)}),this[R]=this[u].some(l=>!l[R]&&l.closed!==
!0&&l.destroyed!==!0)}}Z.exports={PoolBase:a,kClients:u,kNeedDrain:R,kAddClient:o,kRemoveClient:d,kGetDispatcher:r}}),43246:((Z,W,t)=>{const{kFree:s,kConnected:U,
kPending:D,kQueued:k,kRunning:w,kSize:c}=t(36443),h=Symbol("pool");class C{static{A(this,"PoolStats")}constructor(y){this[h]=y}get connected(){return this[h][U]}get free(){
return this[h][s]}get pending(){return this[h][D]}get queued(){return this[h][k]}get running(){return this[h][w]}get size(){return this[h][c]}}Z.exports=C}),30628:((Z,W,t)=>{
const{PoolBase:s,kClients:U,kNeedDrain:D,kAddClient:k,kGetDispatcher:w}=t(42128),c=t(23701),{InvalidArgumentError:h}=t(68707),C=t(3440),{kUrl:e,kInterceptors:y}=t(
36443),Q=t(59136),g=Symbol("options"),B=Symbol("connections"),I=Symbol("factory");function u(S,m){return new c(S,m)}A(u,"defaultFactory");class R extends s{static{
A(this,"Pool")}constructor(m,{connections:p,factory:b=u,connect:N,connectTimeout:Y,tls:r,maxCachedSessions:o,socketPath:d,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:a,
allowH2:E,...i}={}){if(p!=null&&(!Number.isFinite(p)||p<0))throw new h("invalid connections");if(typeof b!="function")throw new h("factory must be a function.");
if(N!=null&&typeof N!="function"&&typeof N!="object")throw new h("connect must be a function or an object");typeof N!="function"&&(N=Q({...r,maxCachedSessions:o,
allowH2:E,socketPath:d,timeout:Y,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:a}:void 0,...N})),super(i),this[y]=i.interceptors?.Pool&&Array.isArray(
i.interceptors.Pool)?i.interceptors.Pool:[],this[B]=p||null,this[e]=C.parseOrigin(m),this[g]={...C.deepClone(i),connect:N,allowH2:E},this[g].interceptors=i.interceptors?
{...i.interceptors}:void 0,this[I]=b,this.on("connectionError",(l,f,M)=>{for(const G of f){const J=this[U].indexOf(G);J!==-1&&this[U].splice(J,1)}})}[w](){for(const m of this[U])
if(!m[D])return m;if(!this[B]||this[U].length<this[B]){const m=this[I](this[e],this[g]);return this[k](m),m}}}Z.exports=R}),76672:((Z,W,t)=>{const{kProxy:s,kClose:U,
kDestroy:D,kDispatch:k,kInterceptors:w}=t(36443),{URL:c}=t(73136),h=t(57405),C=t(30628),e=t(21841),{InvalidArgumentError:y,RequestAbortedError:Q,SecureProxyConnectionError:g}=t(
68707),B=t(59136),I=t(23701),u=Symbol("proxy agent"),R=Symbol("proxy client"),S=Symbol("proxy headers"),m=Symbol("request tls settings"),p=Symbol("proxy tls set\
tings"),b=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function Y(l){return l==="https:"?443:80}A(Y,"defaultProtocolPort");function r(l,f){return new C(
l,f)}A(r,"defaultFactory");const o=A(()=>{},"noop");function d(l,f){return f.connections===1?new I(l,f):new C(l,f)}A(d,"defaultAgentFactory");class n extends e{static{
A(this,"Http1ProxyWrapper")}#A;constructor(f,{headers:M={},connect:G,factory:J}){if(super(),!f)throw new y("Proxy URL is mandatory");this[S]=M,J?this.#A=J(f,{connect:G}):
this.#A=new I(f,{connect:G})}[k](f,M){const G=M.onHeaders;M.onHeaders=function(oA,EA,lA){if(oA===407){typeof M.onError=="function"&&M.onError(new y("Proxy Authe\
ntication Required (407)"));return}G&&G.call(this,oA,EA,lA)};const{origin:J,path:H="/",headers:eA={}}=f;if(f.path=J+H,!("host"in eA)&&!("Host"in eA)){const{host:oA}=new c(
J);eA.host=oA}return f.headers={...this[S],...eA},this.#A[k](f,M)}async[U](){return this.#A.close()}async[D](f){return this.#A.destroy(f)}}class a extends e{static{
A(this,"ProxyAgent")}constructor(f){if(super(),!f||typeof f=="object"&&!(f instanceof c)&&!f.uri)throw new y("Proxy uri is mandatory");const{clientFactory:M=r}=f;
if(typeof M!="function")throw new y("Proxy opts.clientFactory must be a function.");const{proxyTunnel:G=!0}=f,J=this.#A(f),{href:H,origin:eA,port:oA,protocol:EA,
username:lA,password:dA,hostname:mA}=J;if(this[s]={uri:H,protocol:EA},this[w]=f.interceptors?.ProxyAgent&&Array.isArray(f.interceptors.ProxyAgent)?f.interceptors.
ProxyAgent:[],this[m]=f.requestTls,this[p]=f.proxyTls,this[S]=f.headers||{},this[N]=G,f.auth&&f.token)throw new y("opts.auth cannot be used in combination with \
opts.token");f.auth?this[S]["proxy-authorization"]=`Basic ${f.auth}`:f.token?this[S]["proxy-authorization"]=f.token:lA&&dA&&(this[S]["proxy-authorization"]=`Bas\
ic ${Buffer.from(`${decodeURIComponent(lA)}:${decodeURIComponent(dA)}`).toString("base64")}`);const uA=B({...f.proxyTls});this[b]=B({...f.requestTls});const DA=f.
factory||d,FA=A((nA,tA)=>{const{protocol:sA}=new c(nA);return!this[N]&&sA==="http:"&&this[s].protocol==="http:"?new n(this[s].uri,{headers:this[S],connect:uA,factory:DA}):
DA(nA,tA)},"factory");this[R]=M(J,{connect:uA}),this[u]=new h({...f,factory:FA,connect:A(async(nA,tA)=>{let sA=nA.host;nA.port||(sA+=`:${Y(nA.protocol)}`);try{const{
socket:K,statusCode:CA}=await this[R].connect({origin:eA,port:oA,path:sA,signal:nA.signal,headers:{...this[S],host:nA.host},servername:this[p]?.servername||mA});
if(CA!==200&&(K.on("error",o).destroy(),tA(new Q(`Proxy response (${CA}) !== 200 when HTTP Tunneling`))),nA.protocol!=="https:"){tA(null,K);return}let cA;this[m]?
cA=this[m].servername:cA=nA.servername,this[b]({...nA,servername:cA,httpSocket:K},tA)}catch(K){K.code==="ERR_TLS_CERT_ALTNAME_INVALID"?tA(new g(K)):tA(K)}},"con\
nect")})}dispatch(f,M){const G=E(f.headers);if(i(G),G&&!("host"in G)&&!("Host"in G)){const{host:J}=new c(f.origin);G.host=J}return this[u].dispatch({...f,headers:G},
M)}#A(f){return typeof f=="string"?new c(f):f instanceof c?f:new c(f.uri)}async[U](){await this[u].close(),await this[R].close()}async[D](){await this[u].destroy(),
await this[R].destroy()}}function E(l){if(Array.isArray(l)){const f={};for(let M=0;M<l.length;M+=2)f[l[M]]=l[M+1];return f}return l}A(E,"buildHeaders");function i(l){
if(l&&Object.keys(l).find(M=>M.toLowerCase()==="proxy-authorization"))throw new y("Proxy-Authorization should be sent in ProxyAgent constructor")}A(i,"throwIfPr\
oxyAuthIsSent"),Z.exports=a}),30050:((Z,W,t)=>{const s=t(30883),U=t(17816);class D extends s{static{A(this,"RetryAgent")}#A=null;#e=null;constructor(w,c={}){super(
c),this.#A=w,this.#e=c}dispatch(w,c){const h=new U({...w,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:c});return this.#A.dispatch(w,h)}close(){
return this.#A.close()}destroy(){return this.#A.destroy()}}Z.exports=D}),32581:((Z,W,t)=>{const s=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:U}=t(
68707),D=t(57405);w()===void 0&&k(new D);function k(c){if(!c||typeof c.dispatch!="function")throw new U("Argument agent must implement Agent");Object.defineProperty(
globalThis,s,{value:c,writable:!0,enumerable:!1,configurable:!1})}A(k,"setGlobalDispatcher");function w(){return globalThis[s]}A(w,"getGlobalDispatcher"),Z.exports=
{setGlobalDispatcher:k,getGlobalDispatcher:w}}),58155:(Z=>{Z.exports=class{static{A(this,"DecoratorHandler")}#A;constructor(t){if(typeof t!="object"||t===null)throw new TypeError(
"handler must be an object");this.#A=t}onConnect(...t){return this.#A.onConnect?.(...t)}onError(...t){return this.#A.onError?.(...t)}onUpgrade(...t){return this.#A.
onUpgrade?.(...t)}onResponseStarted(...t){return this.#A.onResponseStarted?.(...t)}onHeaders(...t){return this.#A.onHeaders?.(...t)}onData(...t){return this.#A.
onData?.(...t)}onComplete(...t){return this.#A.onComplete?.(...t)}onBodySent(...t){return this.#A.onBodySent?.(...t)}}}),8754:((Z,W,t)=>{const s=t(3440),{kBodyUsed:U}=t(
36443),D=t(34589),{InvalidArgumentError:k}=t(68707),w=t(78474),c=[300,301,302,303,307,308],h=Symbol("body");class C{static{A(this,"BodyAsyncIterable")}constructor(I){
this[h]=I,this[U]=!1}async*[Symbol.asyncIterator](){D(!this[U],"disturbed"),this[U]=!0,yield*this[h]}}class e{static{A(this,"RedirectHandler")}constructor(I,u,R,S){
if(u!=null&&(!Number.isInteger(u)||u<0))throw new k("maxRedirections must be a positive number");s.validateHandler(S,R.method,R.upgrade),this.dispatch=I,this.location=
null,this.abort=null,this.opts={...R,maxRedirections:0},this.maxRedirections=u,this.handler=S,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.
body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){D(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[U]=!1,w.prototype.
on.call(this.opts.body,"data",function(){this[U]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new C(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new C(this.opts.body))}onConnect(I){this.
abort=I,this.handler.onConnect(I,{history:this.history})}onUpgrade(I,u,R){this.handler.onUpgrade(I,u,R)}onError(I){this.handler.onError(I)}onHeaders(I,u,R,S){if(this.
location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:y(I,u),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(I,u,R,S);const{origin:m,pathname:p,search:b}=s.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=b?`${p}${b}`:p;this.opts.headers=g(this.opts.headers,I===303,this.opts.origin!==
m),this.opts.path=N,this.opts.origin=m,this.opts.maxRedirections=0,this.opts.query=null,I===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(I){if(!this.location)return this.handler.onData(I)}onComplete(I){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(I)}onBodySent(I){this.handler.onBodySent&&this.handler.onBodySent(I)}}function y(B,I){if(c.indexOf(B)===-1)return null;for(let u=0;u<I.length;u+=
2)if(I[u].length===8&&s.headerNameToString(I[u])==="location")return I[u+1]}A(y,"parseLocation");function Q(B,I,u){if(B.length===4)return s.headerNameToString(B)===
"host";if(I&&s.headerNameToString(B).startsWith("content-"))return!0;if(u&&(B.length===13||B.length===6||B.length===19)){const R=s.headerNameToString(B);return R===
"authorization"||R==="cookie"||R==="proxy-authorization"}return!1}A(Q,"shouldRemoveHeader");function g(B,I,u){const R=[];if(Array.isArray(B))for(let S=0;S<B.length;S+=
2)Q(B[S],I,u)||R.push(B[S],B[S+1]);else if(B&&typeof B=="object")for(const S of Object.keys(B))Q(S,I,u)||R.push(S,B[S]);else D(B==null,"headers must be an objec\
t or an array");return R}A(g,"cleanRequestHeaders"),Z.exports=e}),17816:((Z,W,t)=>{const s=t(34589),{kRetryHandlerDefaultRetry:U}=t(36443),{RequestRetryError:D}=t(
68707),{isDisturbed:k,parseHeaders:w,parseRangeHeader:c,wrapRequestBody:h}=t(3440);function C(Q){const g=Date.now();return new Date(Q).getTime()-g}A(C,"calculat\
eRetryAfterHeader");function e(Q,g,B,I){const u=Q["content-length"];if(u==null||!Number.isFinite(g.start)||!Number.isFinite(g.end))return null;const R=Number(u),
S=g.end-g.start+1;return!Number.isFinite(R)||R!==S?new D("Content-Length mismatch",B,{headers:Q,data:{count:I}}):null}A(e,"validatePartialResponseContentLength");
class y{static{A(this,"RetryHandler")}constructor(g,B){const{retryOptions:I,...u}=g,{retry:R,maxRetries:S,maxTimeout:m,minTimeout:p,timeoutFactor:b,methods:N,errorCodes:Y,
retryAfter:r,statusCodes:o}=I??{};this.dispatch=B.dispatch,this.handler=B.handler,this.opts={...u,body:h(g.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:R??y[U],retryAfter:r??!0,maxTimeout:m??30*1e3,minTimeout:p??500,timeoutFactor:b??2,maxRetries:S??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRA\
CE"],statusCodes:o??[500,502,503,504,429],errorCodes:Y??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UN\
D_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
d=>{this.aborted=!0,this.abort?this.abort(d):this.reason=d})}checkpointResponseEnd(g,B){if(this.end==null&&this.opts.method!=="HEAD"){const I=g["content-length"];
this.end=I!=null?Number(I)-1:null,s(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?B:null}onRequestSent(){this.handler.
onRequestSent&&this.handler.onRequestSent()}onUpgrade(g,B,I){this.handler.onUpgrade&&this.handler.onUpgrade(g,B,I)}onConnect(g){this.aborted?g(this.reason):this.
abort=g}onBodySent(g){if(this.handler.onBodySent)return this.handler.onBodySent(g)}static[U](g,{state:B,opts:I},u){const{statusCode:R,code:S,headers:m}=g,{method:p,
retryOptions:b}=I,{maxRetries:N,minTimeout:Y,maxTimeout:r,timeoutFactor:o,statusCodes:d,errorCodes:n,methods:a}=b,{counter:E}=B;if(S&&S!=="UND_ERR_REQ_RETRY"&&!n.
includes(S)){u(g);return}if(Array.isArray(a)&&!a.includes(p)){u(g);return}if(R!=null&&Array.isArray(d)&&!d.includes(R)){u(g);return}if(E>N){u(g);return}let i=m?.["\
retry-after"];i&&(i=Number(i),i=Number.isNaN(i)?C(i):i*1e3);const l=i>0?Math.min(i,r):Math.min(Y*o**(E-1),r);setTimeout(()=>u(null),l)}onHeaders(g,B,I,u){const R=w(
B);if(this.retryCount+=1,g>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(g)===!1?(this.headersSent=!0,this.checkpointResponseEnd(R,I),this.handler.
onHeaders(g,B,I,u)):(this.abort(new D("Request failed",g,{headers:R,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,g!==206&&(this.
start>0||g!==200))return this.abort(new D("server does not support the range header and the payload was partially consumed",g,{headers:R,data:{count:this.retryCount}})),
!1;const m=c(R["content-range"]);if(!m)return this.abort(new D("Content-Range mismatch",g,{headers:R,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==R.etag)return this.abort(new D("ETag mismatch",g,{headers:R,data:{count:this.retryCount}})),!1;const p=e(R,m,g,this.retryCount);if(p!=null)return this.abort(
p),!1;const{start:b,size:N,end:Y=N-1}=m;return this.start!==b||this.end!=null&&this.end!==Y?(this.abort(new D("Content-Range mismatch",g,{headers:R,data:{count:this.
retryCount}})),!1):(this.resume=I,!0)}if(this.end==null){if(g===206){const m=c(R["content-range"]);if(m==null)return this.headersSent=!0,this.handler.onHeaders(
g,B,I,u);const p=e(R,m,g,this.retryCount);if(p!=null)return this.abort(p),!1;const{start:b,size:N,end:Y=N-1}=m;s(b!=null&&Number.isFinite(b),"content-range mism\
atch"),s(Y!=null&&Number.isFinite(Y),"invalid content-length"),this.start=b,this.end=Y}if(this.end==null){const m=R["content-length"];this.end=m!=null?Number(m)-
1:null}return s(Number.isFinite(this.start)),s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=I,this.headersSent=!0,this.etag=R.
etag!=null?R.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(g,B,I,u)}const S=new D("Request failed",g,{headers:R,
data:{count:this.retryCount}});return this.abort(S),!1}onData(g){return this.start+=g.length,this.handler.onData(g)}onComplete(g){return this.retryCount=0,this.
handler.onComplete(g)}onError(g){if(this.aborted||k(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(g);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(g,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},B.bind(this));function B(I){if(I!=null||this.aborted||k(this.opts.body))return this.handler.onError(I);if(this.
start!==0){const u={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(u["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...u}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(u){this.handler.onError(u)}}A(B,"onRetry")}}Z.exports=y}),70379:((Z,W,t)=>{
const{isIP:s}=t(77030),{lookup:U}=t(18229),D=t(58155),{InvalidArgumentError:k,InformationalError:w}=t(68707),c=Math.pow(2,31)-1;class h{static{A(this,"DNSInstan\
ce")}#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(y){this.#A=y.maxTTL,this.#e=y.maxItems,this.dualStack=y.dualStack,this.affinity=
y.affinity,this.lookup=y.lookup??this.#s,this.pick=y.pick??this.#r}get full(){return this.#t.size===this.#e}runLookup(y,Q,g){const B=this.#t.get(y.hostname);if(B==
null&&this.full){g(null,y.origin);return}const I={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...Q.dns,maxTTL:this.#A,maxItems:this.#e};
if(B==null)this.lookup(y,I,(u,R)=>{if(u||R==null||R.length===0){g(u??new w("No DNS entries found"));return}this.setRecords(y,R);const S=this.#t.get(y.hostname),
m=this.pick(y,S,I.affinity);let p;typeof m.port=="number"?p=`:${m.port}`:y.port!==""?p=`:${y.port}`:p="",g(null,`${y.protocol}//${m.family===6?`[${m.address}]`:
m.address}${p}`)});else{const u=this.pick(y,B,I.affinity);if(u==null){this.#t.delete(y.hostname),this.runLookup(y,Q,g);return}let R;typeof u.port=="number"?R=`:${u.
port}`:y.port!==""?R=`:${y.port}`:R="",g(null,`${y.protocol}//${u.family===6?`[${u.address}]`:u.address}${R}`)}}#s(y,Q,g){U(y.hostname,{all:!0,family:this.dualStack===
!1?this.affinity:0,order:"ipv4first"},(B,I)=>{if(B)return g(B);const u=new Map;for(const R of I)u.set(`${R.address}:${R.family}`,R);g(null,u.values())})}#r(y,Q,g){
let B=null;const{records:I,offset:u}=Q;let R;if(this.dualStack?(g==null&&(u==null||u===c?(Q.offset=0,g=4):(Q.offset++,g=(Q.offset&1)===1?6:4)),I[g]!=null&&I[g].
ips.length>0?R=I[g]:R=I[g===4?6:4]):R=I[g],R==null||R.ips.length===0)return B;R.offset==null||R.offset===c?R.offset=0:R.offset++;const S=R.offset%R.ips.length;return B=
R.ips[S]??null,B==null?B:Date.now()-B.timestamp>B.ttl?(R.ips.splice(S,1),this.pick(y,Q,g)):B}setRecords(y,Q){const g=Date.now(),B={records:{4:null,6:null}};for(const I of Q){
I.timestamp=g,typeof I.ttl=="number"?I.ttl=Math.min(I.ttl,this.#A):I.ttl=this.#A;const u=B.records[I.family]??{ips:[]};u.ips.push(I),B.records[I.family]=u}this.#t.
set(y.hostname,B)}getHandler(y,Q){return new C(this,y,Q)}}class C extends D{static{A(this,"DNSDispatchHandler")}#A=null;#e=null;#t=null;#s=null;#r=null;constructor(y,{
origin:Q,handler:g,dispatch:B},I){super(g),this.#r=Q,this.#s=g,this.#e={...I},this.#A=y,this.#t=B}onError(y){switch(y.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(Q,g)=>{if(Q)return this.#s.onError(Q);const B={...this.#e,origin:g};this.#t(B,this)});return}this.#s.onError(
y);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:this.#s.onError(y);break}}}Z.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<
0))throw new k("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new k("Invalid maxItems. M\
ust be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new k("Invalid affinity. Must be either 4 or 6");if(e?.
dualStack!=null&&typeof e?.dualStack!="boolean")throw new k("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new k(
"Invalid lookup. Must be a function");if(e?.pick!=null&&typeof e?.pick!="function")throw new k("Invalid pick. Must be a function");const y=e?.dualStack??!0;let Q;
y?Q=e?.affinity??null:Q=e?.affinity??4;const g={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:y,affinity:Q,maxItems:e?.maxItems??1/0},
B=new h(g);return I=>A(function(R,S){const m=R.origin.constructor===URL?R.origin:new URL(R.origin);return s(m.hostname)!==0?I(R,S):(B.runLookup(m,R,(p,b)=>{if(p)
return S.onError(p);let N=null;N={...R,servername:m.hostname,origin:b,headers:{host:m.hostname,...R.headers}},I(N,B.getHandler({origin:m,dispatch:I,handler:S},R))}),
!0)},"dnsInterceptor")}}),88060:((Z,W,t)=>{const s=t(3440),{InvalidArgumentError:U,RequestAbortedError:D}=t(68707),k=t(58155);class w extends k{static{A(this,"D\
umpHandler")}#A=1024*1024;#e=null;#t=!1;#s=!1;#r=0;#n=null;#o=null;constructor({maxSize:C},e){if(super(e),C!=null&&(!Number.isFinite(C)||C<1))throw new U("maxSi\
ze must be a number greater than 0");this.#A=C??this.#A,this.#o=e}onConnect(C){this.#e=C,this.#o.onConnect(this.#i.bind(this))}#i(C){this.#s=!0,this.#n=C}onHeaders(C,e,y,Q){
const B=s.parseHeaders(e)["content-length"];if(B!=null&&B>this.#A)throw new D(`Response size (${B}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#o.
onHeaders(C,e,y,Q)}onError(C){this.#t||(C=this.#n??C,this.#o.onError(C))}onData(C){return this.#r=this.#r+C.length,this.#r>=this.#A&&(this.#t=!0,this.#s?this.#o.
onError(this.#n):this.#o.onComplete([])),!0}onComplete(C){if(!this.#t){if(this.#s){this.#o.onError(this.reason);return}this.#o.onComplete(C)}}}function c({maxSize:h}={
maxSize:1024*1024}){return C=>A(function(y,Q){const{dumpMaxSize:g=h}=y,B=new w({maxSize:g},Q);return C(y,B)},"Intercept")}A(c,"createDumpInterceptor"),Z.exports=
c}),25092:((Z,W,t)=>{const s=t(8754);function U({maxRedirections:D}){return k=>A(function(c,h){const{maxRedirections:C=D}=c;if(!C)return k(c,h);const e=new s(k,
C,c,h);return c={...c,maxRedirections:0},k(c,e)},"Intercept")}A(U,"createRedirectInterceptor"),Z.exports=U}),21514:((Z,W,t)=>{const s=t(8754);Z.exports=U=>{const D=U?.
maxRedirections;return k=>A(function(c,h){const{maxRedirections:C=D,...e}=c;if(!C)return k(c,h);const y=new s(k,C,c,h);return k(e,y)},"redirectInterceptor")}}),
92026:((Z,W,t)=>{const s=t(17816);Z.exports=U=>D=>A(function(w,c){return D(w,new s({...w,retryOptions:{...U,...w.retryOptions}},{handler:c,dispatch:D}))},"retry\
Interceptor")}),52824:((Z,W,t)=>{Object.defineProperty(W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=
W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=
W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const s=t(50172);var U;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=
1]="INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLO\
SED_CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVAL\
ID_VERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUN\
K_SIZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.
CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=
19]="CB_CHUNK_HEADER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="P\
AUSED_H2_UPGRADE",e[e.USER=24]="USER"})(U=W.ERROR||(W.ERROR={}));var D;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(D=W.
TYPE||(W.TYPE={}));var k;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]=
"CONNECTION_UPGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="T\
RAILING",e[e.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(k=W.FLAGS||(W.FLAGS={}));var w;(function(e){e[e.HEADERS=1]="HEADERS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LE\
NGTH",e[e.KEEP_ALIVE=4]="KEEP_ALIVE"})(w=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var c;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.
POST=3]="POST",e[e.PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCO\
L",e[e.MOVE=11]="MOVE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=
17]="REBIND",e[e.UNBIND=18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",
e[e["M-SEARCH"]=24]="M-SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]="PATCH",e[e.PURGE=29]="PURG\
E",e[e.MKCALENDAR=30]="MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=
36]="ANNOUNCE",e[e.SETUP=37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=
42]="SET_PARAMETER",e[e.REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(c=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[c.DELETE,c.GET,c.HEAD,
c.POST,c.PUT,c.CONNECT,c.OPTIONS,c.TRACE,c.COPY,c.LOCK,c.MKCOL,c.MOVE,c.PROPFIND,c.PROPPATCH,c.SEARCH,c.UNLOCK,c.BIND,c.REBIND,c.UNBIND,c.ACL,c.REPORT,c.MKACTIVITY,
c.CHECKOUT,c.MERGE,c["M-SEARCH"],c.NOTIFY,c.SUBSCRIBE,c.UNSUBSCRIBE,c.PATCH,c.PURGE,c.MKCALENDAR,c.LINK,c.UNLINK,c.PRI,c.SOURCE],W.METHODS_ICE=[c.SOURCE],W.METHODS_RTSP=
[c.OPTIONS,c.DESCRIBE,c.ANNOUNCE,c.SETUP,c.PLAY,c.PAUSE,c.TEARDOWN,c.GET_PARAMETER,c.SET_PARAMETER,c.REDIRECT,c.RECORD,c.FLUSH,c.GET,c.POST],W.METHOD_MAP=s.enumToMap(
c),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(W.H_METHOD_MAP[e]=W.METHOD_MAP[e])});var h;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=
1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(h=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let e=65;e<=90;e++)W.ALPHA.push(String.fromCharCode(e)),W.ALPHA.push(String.
fromCharCode(e+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=
W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)W.URL_CHAR.push(e);
W.HEX=W.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),
W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&W.HEADER_CHARS.push(e);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(
e=>e!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var C;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",e[e.
TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",
e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(C=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS=
{connection:C.CONNECTION,"content-length":C.CONTENT_LENGTH,"proxy-connection":C.CONNECTION,"transfer-encoding":C.TRANSFER_ENCODING,upgrade:C.UPGRADE}}),63870:((Z,W,t)=>{
const{Buffer:s}=t(4573);Z.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAy\
ABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAk\
UNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANg\
IYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQ\
MgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQ\
RAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIg\
JBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQAC\
gCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAi\
ADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBw\
AgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38Dfi\
ABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0\
RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxA\
ELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsA\
ELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMg\
ycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQ\
tBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQ\
IMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9w\
AMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiw\
EMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnw\
EMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAk\
ACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFR\
YXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZ\
QBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIA\
EgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpw\
MLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNAC\
ADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBD\
YCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ\
4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQC\
ACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ\
0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIA\
JBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQ\
ACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIA\
IoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQ\
IAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAk\
ELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAd\
ABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDL\
MCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74Cvg\
K+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAi\
ACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQ\
EhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIg\
BB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJC\
EDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQ\
wWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCw\
NAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAG\
tB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9D\
tqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgAC\
EBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBai\
IBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT\
8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAw\
zZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBE\
cEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4x\
g2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQ\
FqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAE\
E6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8Cvw\
IBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvA\
IgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/w\
FxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDh\
MAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgAT\
YCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDc\
sBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIA\
IgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0\
EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIA\
RHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIA\
IoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAW\
ohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIA\
FBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCm\
sOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAH\
wBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDK\
oCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAE\
EBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBE\
BB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDL\
UCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDH\
YLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS\
0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8Bbw\
sgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIA\
IoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAg\
AiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgAS\
AAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0\
EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQ\
EMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIg\
AgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAG\
sOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIA\
FBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQC\
ABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkw\
IgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIA\
EtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiAS\
EDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAG\
sOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQY\
kBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZ\
QBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIA\
EtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgAS\
AERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIA\
FBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAi\
AFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQ\
MM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIA\
EgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQC\
ABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQ\
AAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIA\
BB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIA\
JBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIA\
EgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAU\
EBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6AC\
EDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsB\
c2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQ\
sgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQ\
MMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQ\
psIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQ\
FqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQ\
sgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAw\
y3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXAS\
EDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBAC\
EDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQ\
A2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDE\
EAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsg\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHC\
ACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANg\
IcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIA\
JBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdE\
HKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAy\
ACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQ\
RAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIA\
IgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAi\
AAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByR\
c2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQ\
sgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQ\
ELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2Ag\
wgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42Ah\
AgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbg\
sgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQT\
khAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQ\
AsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAk\
AgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAE\
UEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAw\
JAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAw\
JAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDA\
xqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2Ag\
QgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAU\
YNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAH\
I7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACy\
AADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ\
82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCy\
ACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAi\
AANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAU\
EBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDF\
YLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAw\
w4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAy\
ACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHC\
ACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANg\
IEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDC\
sLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIg\
NFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDg\
IEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQ\
MMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAw\
whC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQ\
FqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIA\
JB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAE\
cNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIA\
RGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQ\
MMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAU\
EBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2Ah\
QgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHC\
ACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAk\
HIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCw\
sgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCT\
YCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAk\
EANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFC\
ACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAk\
EANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnB\
o2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBU\
UEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQb\
UaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQ\
A6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANg\
IYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDAC\
AAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIA\
BB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2\
IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYW\
FhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDw\
tBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDw\
tBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDw\
tBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC\
1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQ\
AgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC\
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOG\
pCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQe\
jTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAU\
G80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwa\
sDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0\
kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIA\
AgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2Ag\
ggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAg\
gLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFG\
ooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgAC\
gCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBE\
GAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEay\
IHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQ\
J0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAE\
cEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKA\
IAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQAC\
AANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfz\
cCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTAC\
gCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQe\
jTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBk\
H+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBAC\
AGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQ\
tBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBE\
BBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIA\
FBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0A\
AgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgAD\
YCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk\
0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKA\
IAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3\
YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAh\
AiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT\
9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0\
EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgAS\
ADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0A\
AoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQ\
EgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEai\
ICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0A\
BBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCG\
oiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2Ag\
ggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAi\
ADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIA\
QgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZ\
DQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIA\
QgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIA\
VyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAX\
QiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcW\
pBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAai\
ICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCAC\
ABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQ\
N2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//\
8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIH\
F1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVF\
RQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW\
50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZX\
IgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2\
V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldG\
VgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbG\
xiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbG\
JhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdm\
Vyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUC\
B2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibG\
UgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb2\
50ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YW\
x1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZX\
IgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3\
RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2\
UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZX\
RlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZW\
FkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bm\
tfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLz\
IgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZA\
BQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLU\
VuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTk\
NZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVV\
QATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVF\
RQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRV\
NFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRV\
NUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk\
5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVk\
FMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE\
9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF\
9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQU\
xJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0\
NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0\
lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS1\
9TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSF\
VOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV\
9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRk\
lDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU\
5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVU\
ZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQk\
UAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAE\
FMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1\
VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUk\
VRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRU\
QAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BRE\
VEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAM\
ERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF\
8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkD\
YL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C1\
4CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAA\
ICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQ\
EBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAA\
ABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubm\
VjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
AAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVE\
VSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),53434:((Z,W,t)=>{const{Buffer:s}=t(4573);Z.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf\
39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2Fzb\
V9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sB\
QYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBA\
AtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0c\
F9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0c\
F9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZ\
XRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2Rfb\
mFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpd\
mUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2A\
gALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxD\
QAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgA\
jYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALI\
AdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAK\
AIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBc\
UUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgA\
TYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAI\
AI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgA\
CgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIAD\
AILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCA\
EcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgB\
EH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggA\
SABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMA\
QsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEf\
yAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXA\
RES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprb\
G1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBs\
gGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQ\
RoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC\
0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMl\
AELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtBy\
AAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZA\
AxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMW\
QtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMR\
QtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMM\
QtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMH\
QtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC\
0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWW\
FpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBr\
QGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDD\
LMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAER\
w0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQ\
QJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gA\
EUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQ\
QFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEI\
AFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgB\
EYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCH\
CACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhA\
AJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgA\
UEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQ\
QJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBG\
zYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcI\
AIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDC\
wNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMj\
wMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO\
0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0\
AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC\
0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC\
0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKD\
LQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHB\
EAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AI\
ANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNA\
gtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACI\
AMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUI\
AIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQ\
QhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+\
wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4\
QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQ\
f8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBA\
WoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqI\
gFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgA\
EGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6\
wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3\
AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuA\
gtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCC\
wJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHD\
d4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABI\
gBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhA\
yAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIAD\
OQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICI\
AQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiA\
EYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDI\
AQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4\
AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALI\
AIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDD\
MgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohA\
QtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQ\
CABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtA\
ABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAI\
QMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQ\
QAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgA\
igCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqI\
QYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vA\
SAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA\
0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQ\
eQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrD\
gSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbA\
ZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtA\
CEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCD\
CACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELI\
AQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgA\
kEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAER\
wRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgA\
SAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4I\
gNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8\
M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhA\
wyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMc\
wtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/\
wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAER\
gRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQ\
AJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECR\
g0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMj\
gILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgA\
EGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgA\
SAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAER\
g2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bA\
iACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACK\
AIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABL\
QAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQ\
CABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBa\
iEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBA\
WohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNV\
yAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQ\
QVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGD\
QEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgA\
EEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhA\
yABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABI\
ARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGD\
Y0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCI\
AIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILA\
kACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtA\
ABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHA\
gsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBI\
QMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERD\
EkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQ\
akBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBI\
QMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQ\
EGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBI\
QMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCA\
AyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAAR\
w1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELI\
AFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiA\
CAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEI\
AFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtA\
ABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtA\
AAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBa\
iEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2A\
gAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9\
AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELI\
AJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgA\
SAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOE\
gA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuA\
QsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBa\
iEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDD\
NkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7\
AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQ\
QprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqD\
AULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDD\
MwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQ\
egHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBr\
QEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBA\
DYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZA\
QtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDD\
LEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2A\
hwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQ\
CACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcI\
AIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQ\
cMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUI\
AIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCD\
EEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMr\
wELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABE\
CUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNG\
CACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhA\
wymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgA\
igCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgA\
TYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBA\
DYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItA\
ClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFD\
YYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFI\
QEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBA\
DYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBz\
AAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2A\
gwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEI\
QBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAI\
QALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgG\
TYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJA\
QsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBR\
w0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BI\
AIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgA\
kE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBD\
G4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BM\
EEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7A\
TAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQ\
QA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAI\
AIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBL\
yEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhA\
wsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhA\
wwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABL\
QAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLI\
AFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACL\
QAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA\
0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAI\
QMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAI\
QMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCH\
CACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2A\
hwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACI\
AA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCE\
CACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMA\
QsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcI\
AIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCB\
CEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDI\
AJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEA\
kAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUI\
AJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxC\
yAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQ\
SAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDI\
AJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtA\
ABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgA\
kEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA\
0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQ\
AsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGB\
EBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUA\
SEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAI\
AZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDR\
Q0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wI\
AQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQ\
QAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDD\
BQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIAR\
Q0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC\
0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIEC\
yAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgA\
kHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNA\
CACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9\
QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABI\
ARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEAN\
gIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEAN\
gIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQ\
ekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCD\
AwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEAN\
gIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQ\
cQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhB\
QJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELI\
AlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCE\
CACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgA\
TYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxI\
gIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EAN\
gIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DA\
QADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgA\
EEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU\
2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC\
0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC\
0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC\
0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC\
0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxI\
AFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACI\
AFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCF\
CIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFD\
QAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAK\
AI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhA\
iAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNA\
CAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAA\
AAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBC\
GpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2A\
gAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQA\
EHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBA\
XEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0\
AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA\
3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCD\
CADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiA\
yAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHI\
AEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQ\
SYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgA\
iEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgA\
SgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCC\
CABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADI\
ARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAI\
gMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTA\
CAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENA\
EEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAa\
yAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAI\
AEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBA\
CEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0\
wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2A\
gBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0\
ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4N\
gIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIED\
AELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoA\
gghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC\
0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0\
ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFI\
gBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0\
ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiA\
UsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2A\
gwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2A\
gBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALI\
AYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2A\
gBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQ\
RBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgB\
GogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFI\
AFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEI\
AQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBC\
yACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBE\
EEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoA\
gRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCD\
CAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEI\
AhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgA\
iAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBk\
NAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgB\
WoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCA\
CABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf\
0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVyc\
m9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkI\
G1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU\
3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZ\
XNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY\
2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX\
2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY\
2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2Z\
XJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlc\
iB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlb\
nQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgc\
HJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvc\
iBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkI\
GBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9uc\
yBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c\
2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wb\
GV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhd\
XNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsa\
WQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTc\
GFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlb\
mNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZA\
FVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVV\
ABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUA\
FBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUU\
FNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09OR\
kxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJT\
EFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TR\
VJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTR\
VRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFR\
F9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHR\
V9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSR\
U5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfS\
U5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTS\
VNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQR\
V9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQ\
URFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIU\
EVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TR\
QBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX\
1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQ\
VVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NR\
VRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQV\
EVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRV\
UlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FUR\
V9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEA\
ExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvA\
ABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUA\
AAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWA\
ADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICA\
gICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICA\
gICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAA\
AABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lb\
mNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDA\
wMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DR\
UVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFS\
U5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((Z,W)=>{Object.defineProperty(W,"__esModule",{value:!0}),W.enumToMap=void 0;function t(s){const U={};return Object.
keys(s).forEach(D=>{const k=s[D];typeof k=="number"&&(U[D]=k)}),U}A(t,"enumToMap"),W.enumToMap=t}),47501:((Z,W,t)=>{const{kClients:s}=t(36443),U=t(57405),{kAgent:D,
kMockAgentSet:k,kMockAgentGet:w,kDispatches:c,kIsMockActive:h,kNetConnect:C,kGetNetConnect:e,kOptions:y,kFactory:Q}=t(91117),g=t(47365),B=t(94004),{matchValue:I,
buildMockOptions:u}=t(53397),{InvalidArgumentError:R,UndiciError:S}=t(68707),m=t(30883),p=t(91529),b=t(56142);class N extends m{static{A(this,"MockAgent")}constructor(r){
if(super(r),this[C]=!0,this[h]=!0,r?.agent&&typeof r.agent.dispatch!="function")throw new R("Argument opts.agent must implement Agent");const o=r?.agent?r.agent:
new U(r);this[D]=o,this[s]=o[s],this[y]=u(r)}get(r){let o=this[w](r);return o||(o=this[Q](r),this[k](r,o)),o}dispatch(r,o){return this.get(r.origin),this[D].dispatch(
r,o)}async close(){await this[D].close(),this[s].clear()}deactivate(){this[h]=!1}activate(){this[h]=!0}enableNetConnect(r){if(typeof r=="string"||typeof r=="fun\
ction"||r instanceof RegExp)Array.isArray(this[C])?this[C].push(r):this[C]=[r];else if(typeof r>"u")this[C]=!0;else throw new R("Unsupported matcher. Must be on\
e of String|Function|RegExp.")}disableNetConnect(){this[C]=!1}get isMockActive(){return this[h]}[k](r,o){this[s].set(r,o)}[Q](r){const o=Object.assign({agent:this},
this[y]);return this[y]&&this[y].connections===1?new g(r,o):new B(r,o)}[w](r){const o=this[s].get(r);if(o)return o;if(typeof r!="string"){const d=this[Q]("http:\
//localhost:9999");return this[k](r,d),d}for(const[d,n]of Array.from(this[s]))if(n&&typeof d!="string"&&I(d,r)){const a=this[Q](r);return this[k](r,a),a[c]=n[c],
a}}[e](){return this[C]}pendingInterceptors(){const r=this[s];return Array.from(r.entries()).flatMap(([o,d])=>d[c].map(n=>({...n,origin:o}))).filter(({pending:o})=>o)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:r=new b}={}){const o=this.pendingInterceptors();if(o.length===0)return;const d=new p("interceptor","interceptors").pluralize(o.length);
throw new S(`
${d.count} ${d.noun} ${d.is} pending:

${r.format(o)}
`.trim())}}Z.exports=N}),47365:((Z,W,t)=>{const{promisify:s}=t(57975),U=t(23701),{buildMockDispatch:D}=t(53397),{kDispatches:k,kMockAgent:w,kClose:c,kOriginalClose:h,
kOrigin:C,kOriginalDispatch:e,kConnected:y}=t(91117),{MockInterceptor:Q}=t(31511),g=t(36443),{InvalidArgumentError:B}=t(68707);class I extends U{static{A(this,"\
MockClient")}constructor(R,S){if(super(R,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new B("Argument opts.agent must implement Agent");this[w]=S.
agent,this[C]=R,this[k]=[],this[y]=1,this[e]=this.dispatch,this[h]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[c]}get[g.kConnected](){return this[y]}intercept(R){
return new Q(R,this[k])}async[c](){await s(this[h])(),this[y]=0,this[w][g.kClients].delete(this[C])}}Z.exports=I}),52429:((Z,W,t)=>{const{UndiciError:s}=t(68707),
U=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class D extends s{static{A(this,"MockNotMatchedError")}constructor(w){super(w),Error.captureStackTrace(
this,D),this.name="MockNotMatchedError",this.message=w||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](w){return w&&w[U]===!0}[U]=!0}Z.exports={MockNotMatchedError:D}}),31511:((Z,W,t)=>{const{getResponseData:s,buildKey:U,addMockDispatch:D}=t(53397),{
kDispatches:k,kDispatchKey:w,kDefaultHeaders:c,kDefaultTrailers:h,kContentLength:C,kMockDispatch:e}=t(91117),{InvalidArgumentError:y}=t(68707),{buildURL:Q}=t(3440);
class g{static{A(this,"MockScope")}constructor(u){this[e]=u}delay(u){if(typeof u!="number"||!Number.isInteger(u)||u<=0)throw new y("waitInMs must be a valid int\
eger > 0");return this[e].delay=u,this}persist(){return this[e].persist=!0,this}times(u){if(typeof u!="number"||!Number.isInteger(u)||u<=0)throw new y("repeatTi\
mes must be a valid integer > 0");return this[e].times=u,this}}class B{static{A(this,"MockInterceptor")}constructor(u,R){if(typeof u!="object")throw new y("opts\
 must be an object");if(typeof u.path>"u")throw new y("opts.path must be defined");if(typeof u.method>"u"&&(u.method="GET"),typeof u.path=="string")if(u.query)u.
path=Q(u.path,u.query);else{const S=new URL(u.path,"data://");u.path=S.pathname+S.search}typeof u.method=="string"&&(u.method=u.method.toUpperCase()),this[w]=U(
u),this[k]=R,this[c]={},this[h]={},this[C]=!1}createMockScopeDispatchData({statusCode:u,data:R,responseOptions:S}){const m=s(R),p=this[C]?{"content-length":m.length}:
{},b={...this[c],...p,...S.headers},N={...this[h],...S.trailers};return{statusCode:u,data:R,headers:b,trailers:N}}validateReplyParameters(u){if(typeof u.statusCode>
"u")throw new y("statusCode must be defined");if(typeof u.responseOptions!="object"||u.responseOptions===null)throw new y("responseOptions must be an object")}reply(u){
if(typeof u=="function"){const p=A(N=>{const Y=u(N);if(typeof Y!="object"||Y===null)throw new y("reply options callback must return an object");const r={data:"",
responseOptions:{},...Y};return this.validateReplyParameters(r),{...this.createMockScopeDispatchData(r)}},"wrappedDefaultsCallback"),b=D(this[k],this[w],p);return new g(
b)}const R={statusCode:u,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(R);const S=this.
createMockScopeDispatchData(R),m=D(this[k],this[w],S);return new g(m)}replyWithError(u){if(typeof u>"u")throw new y("error must be defined");const R=D(this[k],this[w],
{error:u});return new g(R)}defaultReplyHeaders(u){if(typeof u>"u")throw new y("headers must be defined");return this[c]=u,this}defaultReplyTrailers(u){if(typeof u>
"u")throw new y("trailers must be defined");return this[h]=u,this}replyContentLength(){return this[C]=!0,this}}Z.exports.MockInterceptor=B,Z.exports.MockScope=g}),
94004:((Z,W,t)=>{const{promisify:s}=t(57975),U=t(30628),{buildMockDispatch:D}=t(53397),{kDispatches:k,kMockAgent:w,kClose:c,kOriginalClose:h,kOrigin:C,kOriginalDispatch:e,
kConnected:y}=t(91117),{MockInterceptor:Q}=t(31511),g=t(36443),{InvalidArgumentError:B}=t(68707);class I extends U{static{A(this,"MockPool")}constructor(R,S){if(super(
R,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new B("Argument opts.agent must implement Agent");this[w]=S.agent,this[C]=R,this[k]=[],this[y]=1,this[e]=
this.dispatch,this[h]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[c]}get[g.kConnected](){return this[y]}intercept(R){return new Q(R,this[k])}async[c](){
await s(this[h])(),this[y]=0,this[w][g.kClients].delete(this[C])}}Z.exports=I}),91117:(Z=>{Z.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol(
"factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trail\
ers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol(
"mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((Z,W,t)=>{const{MockNotMatchedError:s}=t(52429),{kDispatches:U,
kMockAgent:D,kOriginalDispatch:k,kOrigin:w,kGetNetConnect:c}=t(91117),{buildURL:h}=t(3440),{STATUS_CODES:C}=t(37067),{types:{isPromise:e}}=t(57975);function y(i,l){
return typeof i=="string"?i===l:i instanceof RegExp?i.test(l):typeof i=="function"?i(l)===!0:!1}A(y,"matchValue");function Q(i){return Object.fromEntries(Object.
entries(i).map(([l,f])=>[l.toLocaleLowerCase(),f]))}A(Q,"lowerCaseEntries");function g(i,l){if(Array.isArray(i)){for(let f=0;f<i.length;f+=2)if(i[f].toLocaleLowerCase()===
l.toLocaleLowerCase())return i[f+1];return}else return typeof i.get=="function"?i.get(l):Q(i)[l.toLocaleLowerCase()]}A(g,"getHeaderByName");function B(i){const l=i.
slice(),f=[];for(let M=0;M<l.length;M+=2)f.push([l[M],l[M+1]]);return Object.fromEntries(f)}A(B,"buildHeadersFromArray");function I(i,l){if(typeof i.headers=="f\
unction")return Array.isArray(l)&&(l=B(l)),i.headers(l?Q(l):{});if(typeof i.headers>"u")return!0;if(typeof l!="object"||typeof i.headers!="object")return!1;for(const[
f,M]of Object.entries(i.headers)){const G=g(l,f);if(!y(M,G))return!1}return!0}A(I,"matchHeaders");function u(i){if(typeof i!="string")return i;const l=i.split("\
?");if(l.length!==2)return i;const f=new URLSearchParams(l.pop());return f.sort(),[...l,f.toString()].join("?")}A(u,"safeUrl");function R(i,{path:l,method:f,body:M,
headers:G}){const J=y(i.path,l),H=y(i.method,f),eA=typeof i.body<"u"?y(i.body,M):!0,oA=I(i,G);return J&&H&&eA&&oA}A(R,"matchKey");function S(i){return Buffer.isBuffer(
i)||i instanceof Uint8Array||i instanceof ArrayBuffer?i:typeof i=="object"?JSON.stringify(i):i.toString()}A(S,"getResponseData");function m(i,l){const f=l.query?
h(l.path,l.query):l.path,M=typeof f=="string"?u(f):f;let G=i.filter(({consumed:J})=>!J).filter(({path:J})=>y(u(J),M));if(G.length===0)throw new s(`Mock dispatch\
 not matched for path '${M}'`);if(G=G.filter(({method:J})=>y(J,l.method)),G.length===0)throw new s(`Mock dispatch not matched for method '${l.method}' on path '${M}\
'`);if(G=G.filter(({body:J})=>typeof J<"u"?y(J,l.body):!0),G.length===0)throw new s(`Mock dispatch not matched for body '${l.body}' on path '${M}'`);if(G=G.filter(
J=>I(J,l.headers)),G.length===0){const J=typeof l.headers=="object"?JSON.stringify(l.headers):l.headers;throw new s(`Mock dispatch not matched for headers '${J}\
' on path '${M}'`)}return G[0]}A(m,"getMockDispatch");function p(i,l,f){const M={timesInvoked:0,times:1,persist:!1,consumed:!1},G=typeof f=="function"?{callback:f}:
{...f},J={...M,...l,pending:!0,data:{error:null,...G}};return i.push(J),J}A(p,"addMockDispatch");function b(i,l){const f=i.findIndex(M=>M.consumed?R(M,l):!1);f!==
-1&&i.splice(f,1)}A(b,"deleteMockDispatch");function N(i){const{path:l,method:f,body:M,headers:G,query:J}=i;return{path:l,method:f,body:M,headers:G,query:J}}A(N,
"buildKey");function Y(i){const l=Object.keys(i),f=[];for(let M=0;M<l.length;++M){const G=l[M],J=i[G],H=Buffer.from(`${G}`);if(Array.isArray(J))for(let eA=0;eA<
J.length;++eA)f.push(H,Buffer.from(`${J[eA]}`));else f.push(H,Buffer.from(`${J}`))}return f}A(Y,"generateKeyValues");function r(i){return C[i]||"unknown"}A(r,"g\
etStatusText");async function o(i){const l=[];for await(const f of i)l.push(f);return Buffer.concat(l).toString("utf8")}A(o,"getResponse");function d(i,l){const f=N(
i),M=m(this[U],f);M.timesInvoked++,M.data.callback&&(M.data={...M.data,...M.data.callback(i)});const{data:{statusCode:G,data:J,headers:H,trailers:eA,error:oA},delay:EA,
persist:lA}=M,{timesInvoked:dA,times:mA}=M;if(M.consumed=!lA&&dA>=mA,M.pending=dA<mA,oA!==null)return b(this[U],f),l.onError(oA),!0;typeof EA=="number"&&EA>0?setTimeout(
()=>{uA(this[U])},EA):uA(this[U]);function uA(FA,nA=J){const tA=Array.isArray(i.headers)?B(i.headers):i.headers,sA=typeof nA=="function"?nA({...i,headers:tA}):nA;
if(e(sA)){sA.then(_=>uA(FA,_));return}const K=S(sA),CA=Y(H),cA=Y(eA);l.onConnect?.(_=>l.onError(_),null),l.onHeaders?.(G,CA,DA,r(G)),l.onData?.(Buffer.from(K)),
l.onComplete?.(cA),b(FA,f)}A(uA,"handleReply");function DA(){}return A(DA,"resume"),!0}A(d,"mockDispatch");function n(){const i=this[D],l=this[w],f=this[k];return A(
function(G,J){if(i.isMockActive)try{d.call(this,G,J)}catch(H){if(H instanceof s){const eA=i[c]();if(eA===!1)throw new s(`${H.message}: subsequent request to ori\
gin ${l} was not allowed (net.connect disabled)`);if(a(eA,l))f.call(this,G,J);else throw new s(`${H.message}: subsequent request to origin ${l} was not allowed \
(net.connect is not enabled for this origin)`)}else throw H}else f.call(this,G,J)},"dispatch")}A(n,"buildMockDispatch");function a(i,l){const f=new URL(l);return i===
!0?!0:!!(Array.isArray(i)&&i.some(M=>y(M,f.host)))}A(a,"checkNetConnect");function E(i){if(i){const{agent:l,...f}=i;return f}}A(E,"buildMockOptions"),Z.exports=
{getResponseData:S,getMockDispatch:m,addMockDispatch:p,deleteMockDispatch:b,buildKey:N,generateKeyValues:Y,matchValue:y,getResponse:o,getStatusText:r,mockDispatch:d,
buildMockDispatch:n,checkNetConnect:a,buildMockOptions:E,getHeaderByName:g,buildHeadersFromArray:B}}),56142:((Z,W,t)=>{const{Transform:s}=t(57075),{Console:U}=t(
37540),D=process.versions.icu?"✅":"Y ",k=process.versions.icu?"❌":"N ";Z.exports=class{static{A(this,"PendingInterceptorsFormatter")}constructor({disableColors:c}={}){
this.transform=new s({transform(h,C,e){e(null,h)}}),this.logger=new U({stdout:this.transform,inspectOptions:{colors:!c&&!process.env.CI}})}format(c){const h=c.map(
({method:C,path:e,data:{statusCode:y},persist:Q,times:g,timesInvoked:B,origin:I})=>({Method:C,Origin:I,Path:e,"Status code":y,Persistent:Q?D:k,Invocations:B,Remaining:Q?
1/0:g-B}));return this.logger.table(h),this.transform.read().toString()}}}),91529:(Z=>{const W={pronoun:"it",is:"is",was:"was",this:"this"},t={pronoun:"they",is:"\
are",was:"were",this:"these"};Z.exports=class{static{A(this,"Pluralizer")}constructor(U,D){this.singular=U,this.plural=D}pluralize(U){const D=U===1,k=D?W:t,w=D?
this.singular:this.plural;return{...k,count:U,noun:w}}}}),96603:(Z=>{let W=0;const t=1e3,s=(t>>1)-1;let U;const D=Symbol("kFastTimer"),k=[],w=-2,c=-1,h=0,C=1;function e(){
W+=s;let g=0,B=k.length;for(;g<B;){const I=k[g];I._state===h?(I._idleStart=W-s,I._state=C):I._state===C&&W>=I._idleStart+I._idleTimeout&&(I._state=c,I._idleStart=
-1,I._onTimeout(I._timerArg)),I._state===c?(I._state=w,--B!==0&&(k[g]=k[B])):++g}k.length=B,k.length!==0&&y()}A(e,"onTick");function y(){U?U.refresh():(clearTimeout(
U),U=setTimeout(e,s),U.unref&&U.unref())}A(y,"refreshTimeout");class Q{static{A(this,"FastTimer")}[D]=!0;_state=w;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(B,I,u){
this._onTimeout=B,this._idleTimeout=I,this._timerArg=u,this.refresh()}refresh(){this._state===w&&k.push(this),(!U||k.length===1)&&y(),this._state=h}clear(){this.
_state=c,this._idleStart=-1}}Z.exports={setTimeout(g,B,I){return B<=t?setTimeout(g,B,I):new Q(g,B,I)},clearTimeout(g){g[D]?g.clear():clearTimeout(g)},setFastTimeout(g,B,I){
return new Q(g,B,I)},clearFastTimeout(g){g.clear()},now(){return W},tick(g=0){W+=g-t+1,e(),e()},reset(){W=0,k.length=0,clearTimeout(U),U=null},kFastTimer:D}}),89634:((Z,W,t)=>{
const{kConstruct:s}=t(20109),{urlEquals:U,getFieldValues:D}=t(76798),{kEnumerableProperty:k,isDisturbed:w}=t(3440),{webidl:c}=t(45893),{Response:h,cloneResponse:C,
fromInnerResponse:e}=t(99051),{Request:y,fromInnerRequest:Q}=t(9967),{kState:g}=t(93627),{fetching:B}=t(54398),{urlIsHttpHttpsScheme:I,createDeferredPromise:u,readAllBytes:R}=t(
73168),S=t(34589);class m{static{A(this,"Cache")}#A;constructor(){arguments[0]!==s&&c.illegalConstructor(),c.util.markAsUncloneable(this),this.#A=arguments[1]}async match(N,Y={}){
c.brandCheck(this,m);const r="Cache.match";c.argumentLengthCheck(arguments,1,r),N=c.converters.RequestInfo(N,r,"request"),Y=c.converters.CacheQueryOptions(Y,r,"\
options");const o=this.#r(N,Y,1);if(o.length!==0)return o[0]}async matchAll(N=void 0,Y={}){c.brandCheck(this,m);const r="Cache.matchAll";return N!==void 0&&(N=c.
converters.RequestInfo(N,r,"request")),Y=c.converters.CacheQueryOptions(Y,r,"options"),this.#r(N,Y)}async add(N){c.brandCheck(this,m);const Y="Cache.add";c.argumentLengthCheck(
arguments,1,Y),N=c.converters.RequestInfo(N,Y,"request");const r=[N];return await this.addAll(r)}async addAll(N){c.brandCheck(this,m);const Y="Cache.addAll";c.argumentLengthCheck(
arguments,1,Y);const r=[],o=[];for(let M of N){if(M===void 0)throw c.errors.conversionFailed({prefix:Y,argument:"Argument 1",types:["undefined is not allowed"]});
if(M=c.converters.RequestInfo(M),typeof M=="string")continue;const G=M[g];if(!I(G.url)||G.method!=="GET")throw c.errors.exception({header:Y,message:"Expected ht\
tp/s scheme when method is not GET."})}const d=[];for(const M of N){const G=new y(M)[g];if(!I(G.url))throw c.errors.exception({header:Y,message:"Expected http/s\
 scheme."});G.initiator="fetch",G.destination="subresource",o.push(G);const J=u();d.push(B({request:G,processResponse(H){if(H.type==="error"||H.status===206||H.
status<200||H.status>299)J.reject(c.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(H.headersList.
contains("vary")){const eA=D(H.headersList.get("vary"));for(const oA of eA)if(oA==="*"){J.reject(c.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const EA of d)EA.abort();return}}},processResponseEndOfBody(H){if(H.aborted){J.reject(new DOMException("aborted","AbortError"));return}J.resolve(
H)}})),r.push(J.promise)}const a=await Promise.all(r),E=[];let i=0;for(const M of a){const G={type:"put",request:o[i],response:M};E.push(G),i++}const l=u();let f=null;
try{this.#e(E)}catch(M){f=M}return queueMicrotask(()=>{f===null?l.resolve(void 0):l.reject(f)}),l.promise}async put(N,Y){c.brandCheck(this,m);const r="Cache.put";
c.argumentLengthCheck(arguments,2,r),N=c.converters.RequestInfo(N,r,"request"),Y=c.converters.Response(Y,r,"response");let o=null;if(N instanceof y?o=N[g]:o=new y(
N)[g],!I(o.url)||o.method!=="GET")throw c.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});const d=Y[g];if(d.status===206)
throw c.errors.exception({header:r,message:"Got 206 status"});if(d.headersList.contains("vary")){const G=D(d.headersList.get("vary"));for(const J of G)if(J==="*")
throw c.errors.exception({header:r,message:"Got * vary field value"})}if(d.body&&(w(d.body.stream)||d.body.stream.locked))throw c.errors.exception({header:r,message:"\
Response body is locked or disturbed"});const n=C(d),a=u();if(d.body!=null){const J=d.body.stream.getReader();R(J).then(a.resolve,a.reject)}else a.resolve(void 0);
const E=[],i={type:"put",request:o,response:n};E.push(i);const l=await a.promise;n.body!=null&&(n.body.source=l);const f=u();let M=null;try{this.#e(E)}catch(G){
M=G}return queueMicrotask(()=>{M===null?f.resolve():f.reject(M)}),f.promise}async delete(N,Y={}){c.brandCheck(this,m);const r="Cache.delete";c.argumentLengthCheck(
arguments,1,r),N=c.converters.RequestInfo(N,r,"request"),Y=c.converters.CacheQueryOptions(Y,r,"options");let o=null;if(N instanceof y){if(o=N[g],o.method!=="GET"&&
!Y.ignoreMethod)return!1}else S(typeof N=="string"),o=new y(N)[g];const d=[],n={type:"delete",request:o,options:Y};d.push(n);const a=u();let E=null,i;try{i=this.#e(
d)}catch(l){E=l}return queueMicrotask(()=>{E===null?a.resolve(!!i?.length):a.reject(E)}),a.promise}async keys(N=void 0,Y={}){c.brandCheck(this,m);const r="Cache\
.keys";N!==void 0&&(N=c.converters.RequestInfo(N,r,"request")),Y=c.converters.CacheQueryOptions(Y,r,"options");let o=null;if(N!==void 0)if(N instanceof y){if(o=
N[g],o.method!=="GET"&&!Y.ignoreMethod)return[]}else typeof N=="string"&&(o=new y(N)[g]);const d=u(),n=[];if(N===void 0)for(const a of this.#A)n.push(a[0]);else{
const a=this.#t(o,Y);for(const E of a)n.push(E[0])}return queueMicrotask(()=>{const a=[];for(const E of n){const i=Q(E,new AbortController().signal,"immutable");
a.push(i)}d.resolve(Object.freeze(a))}),d.promise}#e(N){const Y=this.#A,r=[...Y],o=[],d=[];try{for(const n of N){if(n.type!=="delete"&&n.type!=="put")throw c.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="delete"&&n.response!=null)throw c.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(n.request,n.options,o).length)throw new DOMException(
"???","InvalidStateError");let a;if(n.type==="delete"){if(a=this.#t(n.request,n.options),a.length===0)return[];for(const E of a){const i=Y.indexOf(E);S(i!==-1),
Y.splice(i,1)}}else if(n.type==="put"){if(n.response==null)throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const E=n.request;if(!I(E.url))throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(E.
method!=="GET")throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)throw c.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});a=this.#t(n.request);for(const i of a){const l=Y.indexOf(i);S(l!==-1),Y.splice(l,1)}Y.push([n.
request,n.response]),o.push([n.request,n.response])}d.push([n.request,n.response])}return d}catch(n){throw this.#A.length=0,this.#A=r,n}}#t(N,Y,r){const o=[],d=r??
this.#A;for(const n of d){const[a,E]=n;this.#s(N,a,E,Y)&&o.push(n)}return o}#s(N,Y,r=null,o){const d=new URL(N.url),n=new URL(Y.url);if(o?.ignoreSearch&&(n.search=
"",d.search=""),!U(d,n,!0))return!1;if(r==null||o?.ignoreVary||!r.headersList.contains("vary"))return!0;const a=D(r.headersList.get("vary"));for(const E of a){if(E===
"*")return!1;const i=Y.headersList.get(E),l=N.headersList.get(E);if(i!==l)return!1}return!0}#r(N,Y,r=1/0){let o=null;if(N!==void 0)if(N instanceof y){if(o=N[g],
o.method!=="GET"&&!Y.ignoreMethod)return[]}else typeof N=="string"&&(o=new y(N)[g]);const d=[];if(N===void 0)for(const a of this.#A)d.push(a[1]);else{const a=this.#t(
o,Y);for(const E of a)d.push(E[1])}const n=[];for(const a of d){const E=e(a,"immutable");if(n.push(E.clone()),n.length>=r)break}return Object.freeze(n)}}Object.
defineProperties(m.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:k,matchAll:k,add:k,addAll:k,put:k,delete:k,keys:k});const p=[{key:"igno\
reSearch",converter:c.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:c.converters.boolean,defaultValue:A(()=>!1,"defaul\
tValue")},{key:"ignoreVary",converter:c.converters.boolean,defaultValue:A(()=>!1,"defaultValue")}];c.converters.CacheQueryOptions=c.dictionaryConverter(p),c.converters.
MultiCacheQueryOptions=c.dictionaryConverter([...p,{key:"cacheName",converter:c.converters.DOMString}]),c.converters.Response=c.interfaceConverter(h),c.converters["\
sequence<RequestInfo>"]=c.sequenceConverter(c.converters.RequestInfo),Z.exports={Cache:m}}),3245:((Z,W,t)=>{const{kConstruct:s}=t(20109),{Cache:U}=t(89634),{webidl:D}=t(
45893),{kEnumerableProperty:k}=t(3440);class w{static{A(this,"CacheStorage")}#A=new Map;constructor(){arguments[0]!==s&&D.illegalConstructor(),D.util.markAsUncloneable(
this)}async match(h,C={}){if(D.brandCheck(this,w),D.argumentLengthCheck(arguments,1,"CacheStorage.match"),h=D.converters.RequestInfo(h),C=D.converters.MultiCacheQueryOptions(
C),C.cacheName!=null){if(this.#A.has(C.cacheName)){const e=this.#A.get(C.cacheName);return await new U(s,e).match(h,C)}}else for(const e of this.#A.values()){const Q=await new U(
s,e).match(h,C);if(Q!==void 0)return Q}}async has(h){D.brandCheck(this,w);const C="CacheStorage.has";return D.argumentLengthCheck(arguments,1,C),h=D.converters.
DOMString(h,C,"cacheName"),this.#A.has(h)}async open(h){D.brandCheck(this,w);const C="CacheStorage.open";if(D.argumentLengthCheck(arguments,1,C),h=D.converters.
DOMString(h,C,"cacheName"),this.#A.has(h)){const y=this.#A.get(h);return new U(s,y)}const e=[];return this.#A.set(h,e),new U(s,e)}async delete(h){D.brandCheck(this,
w);const C="CacheStorage.delete";return D.argumentLengthCheck(arguments,1,C),h=D.converters.DOMString(h,C,"cacheName"),this.#A.delete(h)}async keys(){return D.brandCheck(
this,w),[...this.#A.keys()]}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:k,has:k,open:k,delete:k,keys:k}),
Z.exports={CacheStorage:w}}),20109:((Z,W,t)=>{Z.exports={kConstruct:t(36443).kConstruct}}),76798:((Z,W,t)=>{const s=t(34589),{URLSerializer:U}=t(51900),{isValidHeaderName:D}=t(
73168);function k(c,h,C=!1){const e=U(c,C),y=U(h,C);return e===y}A(k,"urlEquals");function w(c){s(c!==null);const h=[];for(let C of c.split(","))C=C.trim(),D(C)&&
h.push(C);return h}A(w,"getFieldValues"),Z.exports={urlEquals:k,getFieldValues:w}}),71276:(Z=>{Z.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((Z,W,t)=>{const{parseSetCookie:s}=t(11978),{stringify:U}=t(57797),{webidl:D}=t(45893),{Headers:k}=t(60660);function w(e){D.argumentLengthCheck(arguments,
1,"getCookies"),D.brandCheck(e,k,{strict:!1});const y=e.get("cookie"),Q={};if(!y)return Q;for(const g of y.split(";")){const[B,...I]=g.split("=");Q[B.trim()]=I.
join("=")}return Q}A(w,"getCookies");function c(e,y,Q){D.brandCheck(e,k,{strict:!1});const g="deleteCookie";D.argumentLengthCheck(arguments,2,g),y=D.converters.
DOMString(y,g,"name"),Q=D.converters.DeleteCookieAttributes(Q),C(e,{name:y,value:"",expires:new Date(0),...Q})}A(c,"deleteCookie");function h(e){D.argumentLengthCheck(
arguments,1,"getSetCookies"),D.brandCheck(e,k,{strict:!1});const y=e.getSetCookie();return y?y.map(Q=>s(Q)):[]}A(h,"getSetCookies");function C(e,y){D.argumentLengthCheck(
arguments,2,"setCookie"),D.brandCheck(e,k,{strict:!1}),y=D.converters.Cookie(y);const Q=U(y);Q&&e.append("Set-Cookie",Q)}A(C,"setCookie"),D.converters.DeleteCookieAttributes=
D.dictionaryConverter([{converter:D.nullableConverter(D.converters.DOMString),key:"path",defaultValue:A(()=>null,"defaultValue")},{converter:D.nullableConverter(
D.converters.DOMString),key:"domain",defaultValue:A(()=>null,"defaultValue")}]),D.converters.Cookie=D.dictionaryConverter([{converter:D.converters.DOMString,key:"\
name"},{converter:D.converters.DOMString,key:"value"},{converter:D.nullableConverter(e=>typeof e=="number"?D.converters["unsigned long long"](e):new Date(e)),key:"\
expires",defaultValue:A(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters["long long"]),key:"maxAge",defaultValue:A(()=>null,"defaultValue")},
{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:A(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters.DOMString),
key:"path",defaultValue:A(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters.boolean),key:"secure",defaultValue:A(()=>null,"defaultValue")},{
converter:D.nullableConverter(D.converters.boolean),key:"httpOnly",defaultValue:A(()=>null,"defaultValue")},{converter:D.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:D.sequenceConverter(D.converters.DOMString),key:"unparsed",defaultValue:A(()=>new Array(0),"defaultValue")}]),Z.exports={getCookies:w,
deleteCookie:c,getSetCookies:h,setCookie:C}}),11978:((Z,W,t)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:U}=t(71276),{isCTLExcludingHtab:D}=t(57797),{collectASequenceOfCodePointsFast:k}=t(
51900),w=t(34589);function c(C){if(D(C))return null;let e="",y="",Q="",g="";if(C.includes(";")){const B={position:0};e=k(";",C,B),y=C.slice(B.position)}else e=C;
if(!e.includes("="))g=e;else{const B={position:0};Q=k("=",e,B),g=e.slice(B.position+1)}return Q=Q.trim(),g=g.trim(),Q.length+g.length>s?null:{name:Q,value:g,...h(
y)}}A(c,"parseSetCookie");function h(C,e={}){if(C.length===0)return e;w(C[0]===";"),C=C.slice(1);let y="";C.includes(";")?(y=k(";",C,{position:0}),C=C.slice(y.length)):
(y=C,C="");let Q="",g="";if(y.includes("=")){const I={position:0};Q=k("=",y,I),g=y.slice(I.position+1)}else Q=y;if(Q=Q.trim(),g=g.trim(),g.length>U)return h(C,e);
const B=Q.toLowerCase();if(B==="expires"){const I=new Date(g);e.expires=I}else if(B==="max-age"){const I=g.charCodeAt(0);if((I<48||I>57)&&g[0]!=="-"||!/^\d+$/.test(
g))return h(C,e);const u=Number(g);e.maxAge=u}else if(B==="domain"){let I=g;I[0]==="."&&(I=I.slice(1)),I=I.toLowerCase(),e.domain=I}else if(B==="path"){let I="";
g.length===0||g[0]!=="/"?I="/":I=g,e.path=I}else if(B==="secure")e.secure=!0;else if(B==="httponly")e.httpOnly=!0;else if(B==="samesite"){const I=g.toLowerCase();
I==="none"?e.sameSite="None":I==="strict"?e.sameSite="Strict":I==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${Q}=${g}`);return h(C,e)}A(h,
"parseUnparsedAttributes"),Z.exports={parseSetCookie:c,parseUnparsedAttributes:h}}),57797:(Z=>{function W(Q){for(let g=0;g<Q.length;++g){const B=Q.charCodeAt(g);
if(B>=0&&B<=8||B>=10&&B<=31||B===127)return!0}return!1}A(W,"isCTLExcludingHtab");function t(Q){for(let g=0;g<Q.length;++g){const B=Q.charCodeAt(g);if(B<33||B>126||
B===34||B===40||B===41||B===60||B===62||B===64||B===44||B===59||B===58||B===92||B===47||B===91||B===93||B===63||B===61||B===123||B===125)throw new Error("Invali\
d cookie name")}}A(t,"validateCookieName");function s(Q){let g=Q.length,B=0;if(Q[0]==='"'){if(g===1||Q[g-1]!=='"')throw new Error("Invalid cookie value");--g,++B}
for(;B<g;){const I=Q.charCodeAt(B++);if(I<33||I>126||I===34||I===44||I===59||I===92)throw new Error("Invalid cookie value")}}A(s,"validateCookieValue");function U(Q){
for(let g=0;g<Q.length;++g){const B=Q.charCodeAt(g);if(B<32||B>126||B===59)throw new Error("Invalid cookie path")}}A(U,"validateCookiePath");function D(Q){return Q>=
48&&Q<=57||Q>=65&&Q<=90||Q>=97&&Q<=122}A(D,"isLetterOrDigit");function k(Q){if(Q===" ")return;if(Q.length>255)throw new Error("Invalid cookie domain");let g=0;for(let B=0;B<
Q.length;++B){const I=Q.charCodeAt(B);if(I===46){if(g===0)throw new Error("Invalid cookie domain");if(Q.charCodeAt(B-1)===45)throw new Error("Invalid cookie dom\
ain");g=0;continue}if(g===0&&!D(I))throw new Error("Invalid cookie domain");if(!D(I)&&I!==45)throw new Error("Invalid cookie domain");if(++g>63)throw new Error(
"Invalid cookie domain")}if(g===0||Q.charCodeAt(Q.length-1)===45)throw new Error("Invalid cookie domain")}A(k,"validateCookieDomain");const w=["Sun","Mon","Tue",
"Wed","Thu","Fri","Sat"],c=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],h=Array(61).fill(0).map((Q,g)=>g.toString().padStart(2,"0"));
function C(Q){return typeof Q=="number"&&(Q=new Date(Q)),`${w[Q.getUTCDay()]}, ${h[Q.getUTCDate()]} ${c[Q.getUTCMonth()]} ${Q.getUTCFullYear()} ${h[Q.getUTCHours()]}\
:${h[Q.getUTCMinutes()]}:${h[Q.getUTCSeconds()]} GMT`}A(C,"toIMFDate");function e(Q){if(Q<0)throw new Error("Invalid cookie max-age")}A(e,"validateCookieMaxAge");
function y(Q){if(Q.name.length===0)return null;t(Q.name),s(Q.value);const g=[`${Q.name}=${Q.value}`];Q.name.startsWith("__Secure-")&&(Q.secure=!0),Q.name.startsWith(
"__Host-")&&(Q.secure=!0,Q.domain=null,Q.path="/"),Q.secure&&g.push("Secure"),Q.httpOnly&&g.push("HttpOnly"),typeof Q.maxAge=="number"&&(e(Q.maxAge),g.push(`Max\
-Age=${Q.maxAge}`)),Q.domain&&(k(Q.domain),g.push(`Domain=${Q.domain}`)),Q.path&&(U(Q.path),g.push(`Path=${Q.path}`)),Q.expires&&Q.expires.toString()!=="Invalid\
 Date"&&g.push(`Expires=${C(Q.expires)}`),Q.sameSite&&g.push(`SameSite=${Q.sameSite}`);for(const B of Q.unparsed){if(!B.includes("="))throw new Error("Invalid u\
nparsed");const[I,...u]=B.split("="),R=I.trim(),S=u.join("=");t(R),s(S),g.push(`${R}=${S}`)}return g.join("; ")}A(y,"stringify"),Z.exports={isCTLExcludingHtab:W,
validateCookieName:t,validateCookiePath:U,validateCookieValue:s,toIMFDate:C,stringify:y}}),24031:((Z,W,t)=>{const s=t(4573),{Transform:U}=t(57075),{isASCIINumber:D,
isValidLastEventId:k}=t(94811),w=[239,187,191],c=10,h=13,C=58,e=32,y=s.kStringMaxLength,Q=Buffer.from("data"),g=Buffer.from("event"),B=Buffer.from("id"),I=Buffer.
from("retry"),u=1024,R=131072,S=128;function m(r,o){if(o>=r.length)return!1;for(let d=o;d<r.length;d++)if(r[d]<48||r[d]>57)return!1;return!0}A(m,"isASCIINumberB\
ytes");function p(r,o){for(let d=o;d<r.length;d++)if(r[d]===0)return!1;return!0}A(p,"isValidLastEventIdBytes");function b(r,o,d){if(o!==d.length)return!1;for(let n=0;n<
o;n++)if(r[n]!==d[n])return!1;return!0}A(b,"isFieldName");function N(){const r=new Error("EventSource message size exceeded");return r.aborted=!1,r}A(N,"createM\
axEventSizeExceededError");class Y extends U{static{A(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(o={}){
o.readableObjectMode=!0,super(o),this.state=o.eventSourceSettings||{},this.maxEventSize=o.maxEventSize??y;const d=this.maxEventSize>0?Math.min(R,Math.max(u,Math.
floor(this.maxEventSize/S))):0;this.maxDataLines=d,this.maxBufferedChunks=d,o.push&&(this.push=o.push)}_transform(o,d,n){if(o.length===0){n();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&o[0]!==c&&o[0]!==h){n(N());return}if(this.chunks.push(o),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){
const a=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(a===c){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(a===c||
a===h){a===h&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(a===c||a===h){a===h&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(E){n(E);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(N());return}this.advanceCursor()}n()}_destroy(o,d){this.chunks.length=0,this.clearEvent(),
super._destroy(o,d)}parseLine(o,d){if(o.length===0)return;const n=o.indexOf(C);if(n===0)return;let a=o.length,E=o.length;if(n!==-1&&(a=n,E=n+1,o[E]===e&&++E),b(
o,a,Q)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw N();const i=o.length-E,l=this.eventFieldSizes.data+(d.data===void 0?0:1)+i;this.setEventFieldSize(
"data",l);const f=o.toString("utf8",E);d.data===void 0?d.data=f:d.data+=`
${f}`,this.dataLineCount++;return}if(b(o,a,I)){m(o,E)&&(this.setEventFieldSize("retry",o.length-E),d.retry=o.toString("utf8",E));return}if(b(o,a,B)){p(o,E)&&(this.
setEventFieldSize("id",o.length-E),d.id=o.toString("utf8",E));return}b(o,a,g)&&E<o.length&&(this.setEventFieldSize("event",o.length-E),d.event=o.toString("utf8",
E))}setEventFieldSize(o,d){const n=this.eventSize-this.eventFieldSizes[o]+d;if(this.maxEventSize>0&&n>this.maxEventSize)throw N();this.eventSize=n,this.eventFieldSizes[o]=
d}processEvent(o){o.retry&&D(o.retry)&&(this.state.reconnectionTime=parseInt(o.retry,10)),o.id&&k(o.id)&&(this.state.lastEventId=o.id),o.data!==void 0&&this.push(
{type:o.event||"message",options:{data:o.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const o=this.lineChunkIndex;this.chunks.splice(0,o),this.lineChunkIndex=0,this.chunkIndex-=o}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const o=[];let d=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const a=this.chunks[n],E=n===this.lineChunkIndex?this.linePos:
0,i=n===this.chunkIndex?this.pos:a.length,l=a.subarray(E,i);d+=l.length,o.push(l)}return Buffer.concat(o,d)}peekBufferedByte(o){let d=this.lineChunkIndex,n=this.
linePos;for(;d<this.chunks.length;){const a=this.chunks[d],E=a.length-n;if(o<E)return a[n+o];o-=E,d++,n=0}}discardLeadingBytes(o){for(;o>0&&this.lineChunkIndex<
this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;o<n?(this.linePos+=o,o=0):(o-=n,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const o=this.peekBufferedByte(0),d=this.peekBufferedByte(1),n=this.peekBufferedByte(
2);return d===void 0?(o===w[0]||(this.checkBOM=!1),!0):n===void 0?o===w[0]&&d===w[1]?!0:(this.checkBOM=!1,!1):(o===w[0]&&d===w[1]&&n===w[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}Z.exports={EventSourceStream:Y}}),21238:((Z,W,t)=>{const{pipeline:s}=t(57075),{fetching:U}=t(54398),{makeRequest:D}=t(
9967),{webidl:k}=t(45893),{EventSourceStream:w}=t(24031),{parseMIMEType:c}=t(51900),{createFastMessageEvent:h}=t(15188),{isNetworkError:C}=t(99051),{delay:e}=t(
94811),{kEnumerableProperty:y}=t(3440),{environmentSettingsObject:Q}=t(73168),{getGlobalDispatcher:g}=t(32581);let B=!1;const I=3e3,u=0,R=1,S=2,m="anonymous",p="\
use-credentials";class b extends EventTarget{static{A(this,"EventSource")}#A={open:null,error:null,message:null};#e=null;#t=!1;#s=u;#r=null;#n=null;#o;#i;constructor(r,o={}){
super(),k.util.markAsUncloneable(this);const d="EventSource constructor";k.argumentLengthCheck(arguments,1,d),B||(B=!0,process.emitWarning("EventSource is exper\
imental, expect them to change at any time.",{code:"UNDICI-ES"})),r=k.converters.USVString(r,d,"url"),o=k.converters.EventSourceInitDict(o,d,"eventSourceInitDic\
t"),this.#o=o.dispatcher,this.#i={lastEventId:"",reconnectionTime:I};const n=Q;let a;try{a=new URL(r,n.settingsObject.baseUrl),this.#i.origin=a.origin}catch(l){
throw new DOMException(l,"SyntaxError")}this.#e=a.href;let E=m;o.withCredentials&&(E=p,this.#t=!0);const i={redirect:"follow",keepalive:!0,mode:"cors",credentials:E===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};i.client=Q.settingsObject,i.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],i.cache=
"no-store",i.initiator="other",i.urlList=[new URL(this.#e)],this.#r=D(i),this.#g()}get readyState(){return this.#s}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#s===S)return;this.#s=u;const r={request:this.#r,dispatcher:this.#o},o=A(d=>{C(d)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#a()},"processEventSourceEndOfBody");r.processResponseEndOfBody=o,r.processResponse=d=>{if(C(d))if(d.aborted){this.close(),this.dispatchEvent(new Event("er\
ror"));return}else{this.#a();return}const n=d.headersList.get("content-type",!0),a=n!==null?c(n):"failure",E=a!=="failure"&&a.essence==="text/event-stream";if(d.
status!==200||E===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#s=R,this.dispatchEvent(new Event("open")),this.#i.origin=d.urlList[d.urlList.
length-1].origin;const i=new w({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.maxEventSize,push:A(l=>{this.dispatchEvent(h(l.type,l.options))},
"push")});s(d.body.stream,i,l=>{l?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#n=U(r)}async#a(){this.#s!==S&&(this.#s=u,this.dispatchEvent(
new Event("error")),await e(this.#i.reconnectionTime),this.#s===u&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),
this.#g()))}close(){k.brandCheck(this,b),this.#s!==S&&(this.#s=S,this.#n.abort(),this.#r=null)}get onopen(){return this.#A.open}set onopen(r){this.#A.open&&this.
removeEventListener("open",this.#A.open),typeof r=="function"?(this.#A.open=r,this.addEventListener("open",r)):this.#A.open=null}get onmessage(){return this.#A.
message}set onmessage(r){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof r=="function"?(this.#A.message=r,this.addEventListener("mes\
sage",r)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(r){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof r=="funct\
ion"?(this.#A.error=r,this.addEventListener("error",r)):this.#A.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:u,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:R,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:S,writable:!1}};Object.defineProperties(
b,N),Object.defineProperties(b.prototype,N),Object.defineProperties(b.prototype,{close:y,onerror:y,onmessage:y,onopen:y,readyState:y,url:y,withCredentials:y}),k.
converters.EventSourceInitDict=k.dictionaryConverter([{key:"withCredentials",converter:k.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"dispatc\
her",converter:k.converters.any,defaultValue:A(()=>g(),"defaultValue")}]),Z.exports={EventSource:b,defaultReconnectionTime:I}}),94811:(Z=>{function W(U){return U.
indexOf("\0")===-1}A(W,"isValidLastEventId");function t(U){if(U.length===0)return!1;for(let D=0;D<U.length;D++)if(U.charCodeAt(D)<48||U.charCodeAt(D)>57)return!1;
return!0}A(t,"isASCIINumber");function s(U){return new Promise(D=>{setTimeout(D,U).unref()})}A(s,"delay"),Z.exports={isValidLastEventId:W,isASCIINumber:t,delay:s}}),
84492:((Z,W,t)=>{const s=t(3440),{ReadableStreamFrom:U,isBlobLike:D,isReadableStreamLike:k,readableStreamClose:w,createDeferredPromise:c,fullyReadBody:h,extractMimeType:C,
utf8DecodeBytes:e}=t(73168),{FormData:y}=t(35910),{kState:Q}=t(93627),{webidl:g}=t(45893),{Blob:B}=t(4573),I=t(34589),{isErrored:u,isDisturbed:R}=t(57075),{isArrayBuffer:S}=t(
73429),{serializeAMimeType:m}=t(51900),{multipartFormDataParser:p}=t(50116);let b;try{const H=t(77598);b=A(eA=>H.randomInt(0,eA),"random")}catch{b=A(H=>Math.floor(
Math.random(H)),"random")}const N=new TextEncoder;function Y(){}A(Y,"noop");const r=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;let o;r&&
(o=new FinalizationRegistry(H=>{const eA=H.deref();eA&&!eA.locked&&!R(eA)&&!u(eA)&&eA.cancel("Response object has been garbage collected").catch(Y)}));function d(H,eA=!1){
let oA=null;H instanceof ReadableStream?oA=H:D(H)?oA=H.stream():oA=new ReadableStream({async pull(DA){const FA=typeof lA=="string"?N.encode(lA):lA;FA.byteLength&&
DA.enqueue(FA),queueMicrotask(()=>w(DA))},start(){},type:"bytes"}),I(k(oA));let EA=null,lA=null,dA=null,mA=null;if(typeof H=="string")lA=H,mA="text/plain;charse\
t=UTF-8";else if(H instanceof URLSearchParams)lA=H.toString(),mA="application/x-www-form-urlencoded;charset=UTF-8";else if(S(H))lA=new Uint8Array(H.slice());else if(ArrayBuffer.
isView(H))lA=new Uint8Array(H.buffer.slice(H.byteOffset,H.byteOffset+H.byteLength));else if(s.isFormDataLike(H)){const DA=`----formdata-undici-0${`${b(1e11)}`.padStart(
11,"0")}`,FA=`--${DA}\r
Content-Disposition: form-data`;const nA=A(_=>_.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),tA=A(_=>_.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),sA=[],K=new Uint8Array([13,10]);dA=0;let CA=!1;for(const[_,$]of H)if(typeof $=="string"){const aA=N.encode(FA+`; name="${nA(tA(_))}"\r
\r
${tA($)}\r
`);sA.push(aA),dA+=aA.byteLength}else{const aA=N.encode(`${FA}; name="${nA(tA(_))}"`+($.name?`; filename="${nA($.name)}"`:"")+`\r
Content-Type: ${$.type||"application/octet-stream"}\r
\r
`);sA.push(aA,$,K),typeof $.size=="number"?dA+=aA.byteLength+$.size+K.byteLength:CA=!0}const cA=N.encode(`--${DA}--\r
`);sA.push(cA),dA+=cA.byteLength,CA&&(dA=null),lA=H,EA=A(async function*(){for(const _ of sA)_.stream?yield*_.stream():yield _},"action"),mA=`multipart/form-dat\
a; boundary=${DA}`}else if(D(H))lA=H,dA=H.size,H.type&&(mA=H.type);else if(typeof H[Symbol.asyncIterator]=="function"){if(eA)throw new TypeError("keepalive");if(s.
isDisturbed(H)||H.locked)throw new TypeError("Response body object should not be disturbed or locked");oA=H instanceof ReadableStream?H:U(H)}if((typeof lA=="str\
ing"||s.isBuffer(lA))&&(dA=Buffer.byteLength(lA)),EA!=null){let DA;oA=new ReadableStream({async start(){DA=EA(H)[Symbol.asyncIterator]()},async pull(FA){const{value:nA,
done:tA}=await DA.next();if(tA)queueMicrotask(()=>{FA.close(),FA.byobRequest?.respond(0)});else if(!u(oA)){const sA=new Uint8Array(nA);sA.byteLength&&FA.enqueue(
sA)}return FA.desiredSize>0},async cancel(FA){await DA.return()},type:"bytes"})}return[{stream:oA,source:lA,length:dA},mA]}A(d,"extractBody");function n(H,eA=!1){
return H instanceof ReadableStream&&(I(!s.isDisturbed(H),"The body has already been consumed."),I(!H.locked,"The stream is locked.")),d(H,eA)}A(n,"safelyExtract\
Body");function a(H,eA){const[oA,EA]=eA.stream.tee();return eA.stream=oA,{stream:EA,length:eA.length,source:eA.source}}A(a,"cloneBody");function E(H){if(H.aborted)
throw new DOMException("The operation was aborted.","AbortError")}A(E,"throwIfAborted");function i(H){return{blob(){return f(this,oA=>{let EA=J(this);return EA===
null?EA="":EA&&(EA=m(EA)),new B([oA],{type:EA})},H)},arrayBuffer(){return f(this,oA=>new Uint8Array(oA).buffer,H)},text(){return f(this,e,H)},json(){return f(this,
G,H)},formData(){return f(this,oA=>{const EA=J(this);if(EA!==null)switch(EA.essence){case"multipart/form-data":{const lA=p(oA,EA);if(lA==="failure")throw new TypeError(
"Failed to parse body as FormData.");const dA=new y;return dA[Q]=lA,dA}case"application/x-www-form-urlencoded":{const lA=new URLSearchParams(oA.toString()),dA=new y;
for(const[mA,uA]of lA)dA.append(mA,uA);return dA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},
H)},bytes(){return f(this,oA=>new Uint8Array(oA),H)}}}A(i,"bodyMixinMethods");function l(H){Object.assign(H.prototype,i(H))}A(l,"mixinBody");async function f(H,eA,oA){
if(g.brandCheck(H,oA),M(H))throw new TypeError("Body is unusable: Body has already been read");E(H[Q]);const EA=c(),lA=A(mA=>EA.reject(mA),"errorSteps"),dA=A(mA=>{
try{EA.resolve(eA(mA))}catch(uA){lA(uA)}},"successSteps");return H[Q].body==null?(dA(Buffer.allocUnsafe(0)),EA.promise):(await h(H[Q].body,dA,lA),EA.promise)}A(
f,"consumeBody");function M(H){const eA=H[Q].body;return eA!=null&&(eA.stream.locked||s.isDisturbed(eA.stream))}A(M,"bodyUnusable");function G(H){return JSON.parse(
e(H))}A(G,"parseJSONFromBytes");function J(H){const eA=H[Q].headersList,oA=C(eA);return oA==="failure"?null:oA}A(J,"bodyMimeType"),Z.exports={extractBody:d,safelyExtractBody:n,
cloneBody:a,mixinBody:l,streamRegistry:o,hasFinalizationRegistry:r,bodyUnusable:M}}),4495:(Z=>{const W=["GET","HEAD","POST"],t=new Set(W),s=[101,204,205,304],U=[
301,302,303,307,308],D=new Set(U),k=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103",
"104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540",
"548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","66\
67","6668","6669","6679","6697","10080"],w=new Set(k),c=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross\
-origin","strict-origin-when-cross-origin","unsafe-url"],h=new Set(c),C=["follow","manual","error"],e=["GET","HEAD","OPTIONS","TRACE"],y=new Set(e),Q=["navigate",
"same-origin","no-cors","cors"],g=["omit","same-origin","include"],B=["default","no-store","reload","no-cache","force-cache","only-if-cached"],I=["content-encod\
ing","content-language","content-location","content-type","content-length"],u=["half"],R=["CONNECT","TRACE","TRACK"],S=new Set(R),m=["audio","audioworklet","fon\
t","image","manifest","paintworklet","script","style","track","video","xslt",""],p=new Set(m);Z.exports={subresource:m,forbiddenMethods:R,requestBodyHeader:I,referrerPolicy:c,
requestRedirect:C,requestMode:Q,requestCredentials:g,requestCache:B,redirectStatus:U,corsSafeListedMethods:W,nullBodyStatus:s,safeMethods:e,badPorts:k,requestDuplex:u,
subresourceSet:p,badPortsSet:w,redirectStatusSet:D,corsSafeListedMethodsSet:t,safeMethodsSet:y,forbiddenMethodsSet:S,referrerPolicySet:h}}),51900:((Z,W,t)=>{const s=t(
34589),U=new TextEncoder,D=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,k=/[\u000A\u000D\u0009\u0020]/,w=/[\u0009\u000A\u000C\u000D\u0020]/g,c=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function h(n){s(n.protocol==="data:");let a=C(n,!0);a=a.slice(5);const E={position:0};let i=y(",",a,E);const l=i.length;if(i=Y(i,!0,!0),E.position>=a.length)return"\
failure";E.position++;const f=a.slice(l+1);let M=Q(f);if(/;(\u0020){0,}base64$/i.test(i)){const J=o(M);if(M=R(J),M==="failure")return"failure";i=i.slice(0,-6),i=
i.replace(/(\u0020)+$/,""),i=i.slice(0,-1)}i.startsWith(";")&&(i="text/plain"+i);let G=u(i);return G==="failure"&&(G=u("text/plain;charset=US-ASCII")),{mimeType:G,
body:M}}A(h,"dataURLProcessor");function C(n,a=!1){if(!a)return n.href;const E=n.href,i=n.hash.length,l=i===0?E:E.substring(0,E.length-i);return!i&&E.endsWith("\
#")?l.slice(0,-1):l}A(C,"URLSerializer");function e(n,a,E){let i="";for(;E.position<a.length&&n(a[E.position]);)i+=a[E.position],E.position++;return i}A(e,"coll\
ectASequenceOfCodePoints");function y(n,a,E){const i=a.indexOf(n,E.position),l=E.position;return i===-1?(E.position=a.length,a.slice(l)):(E.position=i,a.slice(l,
E.position))}A(y,"collectASequenceOfCodePointsFast");function Q(n){const a=U.encode(n);return I(a)}A(Q,"stringPercentDecode");function g(n){return n>=48&&n<=57||
n>=65&&n<=70||n>=97&&n<=102}A(g,"isHexCharByte");function B(n){return n>=48&&n<=57?n-48:(n&223)-55}A(B,"hexByteToNumber");function I(n){const a=n.length,E=new Uint8Array(
a);let i=0;for(let l=0;l<a;++l){const f=n[l];f!==37?E[i++]=f:f===37&&!(g(n[l+1])&&g(n[l+2]))?E[i++]=37:(E[i++]=B(n[l+1])<<4|B(n[l+2]),l+=2)}return a===i?E:E.subarray(
0,i)}A(I,"percentDecode");function u(n){n=b(n,!0,!0);const a={position:0},E=y("/",n,a);if(E.length===0||!D.test(E)||a.position>n.length)return"failure";a.position++;
let i=y(";",n,a);if(i=b(i,!1,!0),i.length===0||!D.test(i))return"failure";const l=E.toLowerCase(),f=i.toLowerCase(),M={type:l,subtype:f,parameters:new Map,essence:`${l}\
/${f}`};for(;a.position<n.length;){a.position++,e(H=>k.test(H),n,a);let G=e(H=>H!==";"&&H!=="=",n,a);if(G=G.toLowerCase(),a.position<n.length){if(n[a.position]===
";")continue;a.position++}if(a.position>n.length)break;let J=null;if(n[a.position]==='"')J=S(n,a,!0),y(";",n,a);else if(J=y(";",n,a),J=b(J,!1,!0),J.length===0)continue;
G.length!==0&&D.test(G)&&(J.length===0||c.test(J))&&!M.parameters.has(G)&&M.parameters.set(G,J)}return M}A(u,"parseMIMEType");function R(n){n=n.replace(w,"");let a=n.
length;if(a%4===0&&n.charCodeAt(a-1)===61&&(--a,n.charCodeAt(a-1)===61&&--a),a%4===1||/[^+/0-9A-Za-z]/.test(n.length===a?n:n.substring(0,a)))return"failure";const E=Buffer.
from(n,"base64");return new Uint8Array(E.buffer,E.byteOffset,E.byteLength)}A(R,"forgivingBase64");function S(n,a,E){const i=a.position;let l="";for(s(n[a.position]===
'"'),a.position++;l+=e(M=>M!=='"'&&M!=="\\",n,a),!(a.position>=n.length);){const f=n[a.position];if(a.position++,f==="\\"){if(a.position>=n.length){l+="\\";break}
l+=n[a.position],a.position++}else{s(f==='"');break}}return E?l:n.slice(i,a.position)}A(S,"collectAnHTTPQuotedString");function m(n){s(n!=="failure");const{parameters:a,
essence:E}=n;let i=E;for(let[l,f]of a.entries())i+=";",i+=l,i+="=",D.test(f)||(f=f.replace(/(\\|")/g,"\\$1"),f='"'+f,f+='"'),i+=f;return i}A(m,"serializeAMimeTy\
pe");function p(n){return n===13||n===10||n===9||n===32}A(p,"isHTTPWhiteSpace");function b(n,a=!0,E=!0){return r(n,a,E,p)}A(b,"removeHTTPWhitespace");function N(n){
return n===13||n===10||n===9||n===12||n===32}A(N,"isASCIIWhitespace");function Y(n,a=!0,E=!0){return r(n,a,E,N)}A(Y,"removeASCIIWhitespace");function r(n,a,E,i){
let l=0,f=n.length-1;if(a)for(;l<n.length&&i(n.charCodeAt(l));)l++;if(E)for(;f>0&&i(n.charCodeAt(f));)f--;return l===0&&f===n.length-1?n:n.slice(l,f+1)}A(r,"rem\
oveChars");function o(n){const a=n.length;if(65535>a)return String.fromCharCode.apply(null,n);let E="",i=0,l=65535;for(;i<a;)i+l>a&&(l=a-i),E+=String.fromCharCode.
apply(null,n.subarray(i,i+=l));return E}A(o,"isomorphicDecode");function d(n){switch(n.essence){case"application/ecmascript":case"application/javascript":case"a\
pplication/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/\
javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"\
text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/x\
ml":case"application/xml":return"application/xml"}return n.subtype.endsWith("+json")?"application/json":n.subtype.endsWith("+xml")?"application/xml":""}A(d,"min\
imizeSupportedMimeType"),Z.exports={dataURLProcessor:h,URLSerializer:C,collectASequenceOfCodePoints:e,collectASequenceOfCodePointsFast:y,stringPercentDecode:Q,parseMIMEType:u,
collectAnHTTPQuotedString:S,serializeAMimeType:m,removeChars:r,removeHTTPWhitespace:b,minimizeSupportedMimeType:d,HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:o}}),
66653:((Z,W,t)=>{const{kConnected:s,kSize:U}=t(36443);class D{static{A(this,"CompatWeakRef")}constructor(c){this.value=c}deref(){return this.value[s]===0&&this.
value[U]===0?void 0:this.value}}class k{static{A(this,"CompatFinalizer")}constructor(c){this.finalizer=c}register(c,h){c.on&&c.on("disconnect",()=>{c[s]===0&&c[U]===
0&&this.finalizer(h)})}unregister(c){}}Z.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using com\
patibility WeakRef and FinalizationRegistry"),{WeakRef:D,FinalizationRegistry:k}):{WeakRef,FinalizationRegistry}}}),27114:((Z,W,t)=>{const{Blob:s,File:U}=t(4573),
{kState:D}=t(93627),{webidl:k}=t(45893);class w{static{A(this,"FileLike")}constructor(C,e,y={}){const Q=e,g=y.type,B=y.lastModified??Date.now();this[D]={blobLike:C,
name:Q,type:g,lastModified:B}}stream(...C){return k.brandCheck(this,w),this[D].blobLike.stream(...C)}arrayBuffer(...C){return k.brandCheck(this,w),this[D].blobLike.
arrayBuffer(...C)}slice(...C){return k.brandCheck(this,w),this[D].blobLike.slice(...C)}text(...C){return k.brandCheck(this,w),this[D].blobLike.text(...C)}get size(){
return k.brandCheck(this,w),this[D].blobLike.size}get type(){return k.brandCheck(this,w),this[D].blobLike.type}get name(){return k.brandCheck(this,w),this[D].name}get lastModified(){
return k.brandCheck(this,w),this[D].lastModified}get[Symbol.toStringTag](){return"File"}}k.converters.Blob=k.interfaceConverter(s);function c(h){return h instanceof
U||h&&(typeof h.stream=="function"||typeof h.arrayBuffer=="function")&&h[Symbol.toStringTag]==="File"}A(c,"isFileLike"),Z.exports={FileLike:w,isFileLike:c}}),50116:((Z,W,t)=>{
const{isUSVString:s,bufferToLowerCasedHeaderName:U}=t(3440),{utf8DecodeBytes:D}=t(73168),{HTTP_TOKEN_CODEPOINTS:k,isomorphicDecode:w}=t(51900),{isFileLike:c}=t(
27114),{makeEntry:h}=t(35910),C=t(34589),{File:e}=t(4573),y=globalThis.File??e,Q=Buffer.from('form-data; name="'),g=Buffer.from("; filename"),B=Buffer.from("--"),
I=Buffer.from(`--\r
`);function u(r){for(let o=0;o<r.length;++o)if((r.charCodeAt(o)&-128)!==0)return!1;return!0}A(u,"isAsciiString");function R(r){const o=r.length;if(o<27||o>70)return!1;
for(let d=0;d<o;++d){const n=r.charCodeAt(d);if(!(n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}A(R,"validateBoundary");function S(r,o){
C(o!=="failure"&&o.essence==="multipart/form-data");const d=o.parameters.get("boundary");if(d===void 0)return"failure";const n=Buffer.from(`--${d}`,"utf8"),a=[],
E={position:0};for(;r[E.position]===13&&r[E.position+1]===10;)E.position+=2;let i=r.length;for(;r[i-1]===10&&r[i-2]===13;)i-=2;for(i!==r.length&&(r=r.subarray(0,
i));;){if(r.subarray(E.position,E.position+n.length).equals(n))E.position+=n.length;else return"failure";if(E.position===r.length-2&&Y(r,B,E)||E.position===r.length-
4&&Y(r,I,E))return a;if(r[E.position]!==13||r[E.position+1]!==10)return"failure";E.position+=2;const l=m(r,E);if(l==="failure")return"failure";let{name:f,filename:M,
contentType:G,encoding:J}=l;E.position+=2;let H;{const oA=r.indexOf(n.subarray(2),E.position);if(oA===-1)return"failure";H=r.subarray(E.position,oA-4),E.position+=
H.length,J==="base64"&&(H=Buffer.from(H.toString(),"base64"))}if(r[E.position]!==13||r[E.position+1]!==10)return"failure";E.position+=2;let eA;M!==null?(G??="te\
xt/plain",u(G)||(G=""),eA=new y([H],M,{type:G})):eA=D(Buffer.from(H)),C(s(f)),C(typeof eA=="string"&&s(eA)||c(eA)),a.push(h(f,eA,M))}}A(S,"multipartFormDataPars\
er");function m(r,o){let d=null,n=null,a=null,E=null;for(;;){if(r[o.position]===13&&r[o.position+1]===10)return d===null?"failure":{name:d,filename:n,contentType:a,
encoding:E};let i=b(l=>l!==10&&l!==13&&l!==58,r,o);if(i=N(i,!0,!0,l=>l===9||l===32),!k.test(i.toString())||r[o.position]!==58)return"failure";switch(o.position++,
b(l=>l===32||l===9,r,o),U(i)){case"content-disposition":{if(d=n=null,!Y(r,Q,o)||(o.position+=17,d=p(r,o),d===null))return"failure";if(Y(r,g,o)){let l=o.position+
g.length;if(r[l]===42&&(o.position+=1,l+=1),r[l]!==61||r[l+1]!==34||(o.position+=12,n=p(r,o),n===null))return"failure"}break}case"content-type":{let l=b(f=>f!==
10&&f!==13,r,o);l=N(l,!1,!0,f=>f===9||f===32),a=w(l);break}case"content-transfer-encoding":{let l=b(f=>f!==10&&f!==13,r,o);l=N(l,!1,!0,f=>f===9||f===32),E=w(l);
break}default:b(l=>l!==10&&l!==13,r,o)}if(r[o.position]!==13&&r[o.position+1]!==10)return"failure";o.position+=2}}A(m,"parseMultipartFormDataHeaders");function p(r,o){
C(r[o.position-1]===34);let d=b(n=>n!==10&&n!==13&&n!==34,r,o);return r[o.position]!==34?null:(o.position++,d=new TextDecoder().decode(d).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),d)}A(p,"parseMultipartFormDataName");function b(r,o,d){let n=d.position;for(;n<o.length&&r(o[n]);)++n;return o.subarray(
d.position,d.position=n)}A(b,"collectASequenceOfBytes");function N(r,o,d,n){let a=0,E=r.length-1;if(o)for(;a<r.length&&n(r[a]);)a++;if(d)for(;E>0&&n(r[E]);)E--;
return a===0&&E===r.length-1?r:r.subarray(a,E+1)}A(N,"removeChars");function Y(r,o,d){if(r.length<o.length)return!1;for(let n=0;n<o.length;n++)if(o[n]!==r[d.position+
n])return!1;return!0}A(Y,"bufferStartsWith"),Z.exports={multipartFormDataParser:S,validateBoundary:R}}),35910:((Z,W,t)=>{const{isBlobLike:s,iteratorMixin:U}=t(73168),
{kState:D}=t(93627),{kEnumerableProperty:k}=t(3440),{FileLike:w,isFileLike:c}=t(27114),{webidl:h}=t(45893),{File:C}=t(4573),e=t(57975),y=globalThis.File??C;class Q{static{
A(this,"FormData")}constructor(I){if(h.util.markAsUncloneable(this),I!==void 0)throw h.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument\
 1",types:["undefined"]});this[D]=[]}append(I,u,R=void 0){h.brandCheck(this,Q);const S="FormData.append";if(h.argumentLengthCheck(arguments,2,S),arguments.length===
3&&!s(u))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");I=h.converters.USVString(I,S,"name"),u=s(u)?h.converters.
Blob(u,S,"value",{strict:!1}):h.converters.USVString(u,S,"value"),R=arguments.length===3?h.converters.USVString(R,S,"filename"):void 0;const m=g(I,u,R);this[D].
push(m)}delete(I){h.brandCheck(this,Q);const u="FormData.delete";h.argumentLengthCheck(arguments,1,u),I=h.converters.USVString(I,u,"name"),this[D]=this[D].filter(
R=>R.name!==I)}get(I){h.brandCheck(this,Q);const u="FormData.get";h.argumentLengthCheck(arguments,1,u),I=h.converters.USVString(I,u,"name");const R=this[D].findIndex(
S=>S.name===I);return R===-1?null:this[D][R].value}getAll(I){h.brandCheck(this,Q);const u="FormData.getAll";return h.argumentLengthCheck(arguments,1,u),I=h.converters.
USVString(I,u,"name"),this[D].filter(R=>R.name===I).map(R=>R.value)}has(I){h.brandCheck(this,Q);const u="FormData.has";return h.argumentLengthCheck(arguments,1,
u),I=h.converters.USVString(I,u,"name"),this[D].findIndex(R=>R.name===I)!==-1}set(I,u,R=void 0){h.brandCheck(this,Q);const S="FormData.set";if(h.argumentLengthCheck(
arguments,2,S),arguments.length===3&&!s(u))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");I=h.converters.USVString(
I,S,"name"),u=s(u)?h.converters.Blob(u,S,"name",{strict:!1}):h.converters.USVString(u,S,"name"),R=arguments.length===3?h.converters.USVString(R,S,"name"):void 0;
const m=g(I,u,R),p=this[D].findIndex(b=>b.name===I);p!==-1?this[D]=[...this[D].slice(0,p),m,...this[D].slice(p+1).filter(b=>b.name!==I)]:this[D].push(m)}[e.inspect.
custom](I,u){const R=this[D].reduce((m,p)=>(m[p.name]?Array.isArray(m[p.name])?m[p.name].push(p.value):m[p.name]=[m[p.name],p.value]:m[p.name]=p.value,m),{__proto__:null});
u.depth??=I,u.colors??=!0;const S=e.formatWithOptions(u,R);return`FormData ${S.slice(S.indexOf("]")+2)}`}}U("FormData",Q,D,"name","value"),Object.defineProperties(
Q.prototype,{append:k,delete:k,get:k,getAll:k,has:k,set:k,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function g(B,I,u){if(typeof I!="string"){if(c(
I)||(I=I instanceof Blob?new y([I],"blob",{type:I.type}):new w(I,"blob",{type:I.type})),u!==void 0){const R={type:I.type,lastModified:I.lastModified};I=I instanceof
C?new y([I],u,R):new w(I,u,R)}}return{name:B,value:I}}A(g,"makeEntry"),Z.exports={FormData:Q,makeEntry:g}}),51059:(Z=>{const W=Symbol.for("undici.globalOrigin.1");
function t(){return globalThis[W]}A(t,"getGlobalOrigin");function s(U){if(U===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}const D=new URL(U);if(D.protocol!=="http:"&&D.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${D.
protocol}`);Object.defineProperty(globalThis,W,{value:D,writable:!0,enumerable:!1,configurable:!1})}A(s,"setGlobalOrigin"),Z.exports={getGlobalOrigin:t,setGlobalOrigin:s}}),
60660:((Z,W,t)=>{const{kConstruct:s}=t(36443),{kEnumerableProperty:U}=t(3440),{iteratorMixin:D,isValidHeaderName:k,isValidHeaderValue:w}=t(73168),{webidl:c}=t(45893),
h=t(34589),C=t(57975),e=Symbol("headers map"),y=Symbol("headers map sorted");function Q(Y){return Y===10||Y===13||Y===9||Y===32}A(Q,"isHTTPWhiteSpaceCharCode");
function g(Y){let r=0,o=Y.length;for(;o>r&&Q(Y.charCodeAt(o-1));)--o;for(;o>r&&Q(Y.charCodeAt(r));)++r;return r===0&&o===Y.length?Y:Y.substring(r,o)}A(g,"header\
ValueNormalize");function B(Y,r){if(Array.isArray(r))for(let o=0;o<r.length;++o){const d=r[o];if(d.length!==2)throw c.errors.exception({header:"Headers construc\
tor",message:`expected name/value pair to be length 2, found ${d.length}.`});I(Y,d[0],d[1])}else if(typeof r=="object"&&r!==null){const o=Object.keys(r);for(let d=0;d<
o.length;++d)I(Y,o[d],r[o[d]])}else throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>",
"record<ByteString, ByteString>"]})}A(B,"fill");function I(Y,r,o){if(o=g(o),k(r)){if(!w(o))throw c.errors.invalidArgument({prefix:"Headers.append",value:o,type:"\
header value"})}else throw c.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header name"});if(m(Y)==="immutable")throw new TypeError("immutable");
return b(Y).append(r,o,!1)}A(I,"appendHeader");function u(Y,r){return Y[0]<r[0]?-1:1}A(u,"compareHeaderName");class R{static{A(this,"HeadersList")}cookies=null;constructor(r){
r instanceof R?(this[e]=new Map(r[e]),this[y]=r[y],this.cookies=r.cookies===null?null:[...r.cookies]):(this[e]=new Map(r),this[y]=null)}contains(r,o){return this[e].
has(o?r:r.toLowerCase())}clear(){this[e].clear(),this[y]=null,this.cookies=null}append(r,o,d){this[y]=null;const n=d?r:r.toLowerCase(),a=this[e].get(n);if(a){const E=n===
"cookie"?"; ":", ";this[e].set(n,{name:a.name,value:`${a.value}${E}${o}`})}else this[e].set(n,{name:r,value:o});n==="set-cookie"&&(this.cookies??=[]).push(o)}set(r,o,d){
this[y]=null;const n=d?r:r.toLowerCase();n==="set-cookie"&&(this.cookies=[o]),this[e].set(n,{name:r,value:o})}delete(r,o){this[y]=null,o||(r=r.toLowerCase()),r===
"set-cookie"&&(this.cookies=null),this[e].delete(r)}get(r,o){return this[e].get(o?r:r.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:r,1:{value:o}}of this[e])
yield[r,o]}get entries(){const r={};if(this[e].size!==0)for(const{name:o,value:d}of this[e].values())r[o]=d;return r}rawValues(){return this[e].values()}get entriesList(){
const r=[];if(this[e].size!==0)for(const{0:o,1:{name:d,value:n}}of this[e])if(o==="set-cookie")for(const a of this.cookies)r.push([d,a]);else r.push([d,n]);return r}toSortedArray(){
const r=this[e].size,o=new Array(r);if(r<=32){if(r===0)return o;const d=this[e][Symbol.iterator](),n=d.next().value;o[0]=[n[0],n[1].value],h(n[1].value!==null);
for(let a=1,E=0,i=0,l=0,f=0,M,G;a<r;++a){for(G=d.next().value,M=o[a]=[G[0],G[1].value],h(M[1]!==null),l=0,i=a;l<i;)f=l+(i-l>>1),o[f][0]<=M[0]?l=f+1:i=f;if(a!==f){
for(E=a;E>l;)o[E]=o[--E];o[l]=M}}if(!d.next().done)throw new TypeError("Unreachable");return o}else{let d=0;for(const{0:n,1:{value:a}}of this[e])o[d++]=[n,a],h(
a!==null);return o.sort(u)}}}class S{static{A(this,"Headers")}#A;#e;constructor(r=void 0){c.util.markAsUncloneable(this),r!==s&&(this.#e=new R,this.#A="none",r!==
void 0&&(r=c.converters.HeadersInit(r,"Headers contructor","init"),B(this,r)))}append(r,o){c.brandCheck(this,S),c.argumentLengthCheck(arguments,2,"Headers.appen\
d");const d="Headers.append";return r=c.converters.ByteString(r,d,"name"),o=c.converters.ByteString(o,d,"value"),I(this,r,o)}delete(r){if(c.brandCheck(this,S),c.
argumentLengthCheck(arguments,1,"Headers.delete"),r=c.converters.ByteString(r,"Headers.delete","name"),!k(r))throw c.errors.invalidArgument({prefix:"Headers.del\
ete",value:r,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(r,!1)&&this.#e.delete(r,!1)}get(r){c.brandCheck(this,
S),c.argumentLengthCheck(arguments,1,"Headers.get");const o="Headers.get";if(r=c.converters.ByteString(r,o,"name"),!k(r))throw c.errors.invalidArgument({prefix:o,
value:r,type:"header name"});return this.#e.get(r,!1)}has(r){c.brandCheck(this,S),c.argumentLengthCheck(arguments,1,"Headers.has");const o="Headers.has";if(r=c.
converters.ByteString(r,o,"name"),!k(r))throw c.errors.invalidArgument({prefix:o,value:r,type:"header name"});return this.#e.contains(r,!1)}set(r,o){c.brandCheck(
this,S),c.argumentLengthCheck(arguments,2,"Headers.set");const d="Headers.set";if(r=c.converters.ByteString(r,d,"name"),o=c.converters.ByteString(o,d,"value"),o=
g(o),k(r)){if(!w(o))throw c.errors.invalidArgument({prefix:d,value:o,type:"header value"})}else throw c.errors.invalidArgument({prefix:d,value:r,type:"header na\
me"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(r,o,!1)}getSetCookie(){c.brandCheck(this,S);const r=this.#e.cookies;return r?[...r]:
[]}get[y](){if(this.#e[y])return this.#e[y];const r=[],o=this.#e.toSortedArray(),d=this.#e.cookies;if(d===null||d.length===1)return this.#e[y]=o;for(let n=0;n<o.
length;++n){const{0:a,1:E}=o[n];if(a==="set-cookie")for(let i=0;i<d.length;++i)r.push([a,d[i]]);else r.push([a,E])}return this.#e[y]=r}[C.inspect.custom](r,o){return o.
depth??=r,`Headers ${C.formatWithOptions(o,this.#e.entries)}`}static getHeadersGuard(r){return r.#A}static setHeadersGuard(r,o){r.#A=o}static getHeadersList(r){
return r.#e}static setHeadersList(r,o){r.#e=o}}const{getHeadersGuard:m,setHeadersGuard:p,getHeadersList:b,setHeadersList:N}=S;Reflect.deleteProperty(S,"getHeade\
rsGuard"),Reflect.deleteProperty(S,"setHeadersGuard"),Reflect.deleteProperty(S,"getHeadersList"),Reflect.deleteProperty(S,"setHeadersList"),D("Headers",S,y,0,1),
Object.defineProperties(S.prototype,{append:U,delete:U,get:U,has:U,set:U,getSetCookie:U,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[C.inspect.custom]:{
enumerable:!1}}),c.converters.HeadersInit=function(Y,r,o){if(c.util.Type(Y)==="Object"){const d=Reflect.get(Y,Symbol.iterator);if(!C.types.isProxy(Y)&&d===S.prototype.
entries)try{return b(Y).entriesList}catch{}return typeof d=="function"?c.converters["sequence<sequence<ByteString>>"](Y,r,o,d.bind(Y)):c.converters["record<Byte\
String, ByteString>"](Y,r,o)}throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record\
<ByteString, ByteString>"]})},Z.exports={fill:B,compareHeaderName:u,Headers:S,HeadersList:R,getHeadersGuard:m,setHeadersGuard:p,setHeadersList:N,getHeadersList:b}}),
54398:((Z,W,t)=>{const{makeNetworkError:s,makeAppropriateNetworkError:U,filterResponse:D,makeResponse:k,fromInnerResponse:w}=t(99051),{HeadersList:c}=t(60660),{
Request:h,cloneRequest:C}=t(9967),e=t(38522),{bytesMatch:y,makePolicyContainer:Q,clonePolicyContainer:g,requestBadPort:B,TAOCheck:I,appendRequestOriginHeader:u,
responseLocationURL:R,requestCurrentURL:S,setRequestReferrerPolicyOnRedirect:m,tryUpgradeRequestToAPotentiallyTrustworthyURL:p,createOpaqueTimingInfo:b,appendFetchMetadata:N,
corsCheck:Y,crossOriginResourcePolicyCheck:r,determineRequestsReferrer:o,coarsenedSharedCurrentTime:d,createDeferredPromise:n,isBlobLike:a,sameOrigin:E,isCancelled:i,
isAborted:l,isErrorLike:f,fullyReadBody:M,readableStreamClose:G,isomorphicEncode:J,urlIsLocal:H,urlIsHttpHttpsScheme:eA,urlHasHttpsScheme:oA,clampAndCoarsenConnectionTimingInfo:EA,
simpleRangeHeaderValue:lA,buildContentRange:dA,createInflate:mA,extractMimeType:uA}=t(73168),{kState:DA,kDispatcher:FA}=t(93627),nA=t(34589),{safelyExtractBody:tA,
extractBody:sA}=t(84492),{redirectStatusSet:K,nullBodyStatus:CA,safeMethodsSet:cA,requestBodyHeader:_,subresourceSet:$}=t(4495),aA=t(78474),{Readable:gA,pipeline:pA,
finished:JA}=t(57075),{addAbortListener:UA,isErrored:WA,isReadable:fA,bufferToLowerCasedHeaderName:GA}=t(3440),{dataURLProcessor:kA,serializeAMimeType:SA,minimizeSupportedMimeType:yA}=t(
51900),{getGlobalDispatcher:PA}=t(32581),{webidl:rA}=t(45893),{STATUS_CODES:T}=t(37067),v=["GET","HEAD"],O=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<
"u"?"node":"undici";let j;class iA extends aA{static{A(this,"Fetch")}constructor(V){super(),this.dispatcher=V,this.connection=null,this.dump=!1,this.state="ongo\
ing"}terminate(V){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(V),this.emit("terminated",V))}abort(V){this.state==="ongoing"&&(this.
state="aborted",V||(V=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=V,this.connection?.destroy(V),this.emit("terminate\
d",V))}}function QA(F){wA(F,"fetch")}A(QA,"handleFetchDone");function IA(F,V=void 0){rA.argumentLengthCheck(arguments,1,"globalThis.fetch");let z=n(),X;try{X=new h(
F,V)}catch(LA){return z.reject(LA),z.promise}const q=X[DA];if(X.signal.aborted)return OA(z,q,null,X.signal.reason),z.promise;q.client.globalObject?.constructor?.
name==="ServiceWorkerGlobalScope"&&(q.serviceWorkers="none");let BA=null,NA=!1,bA=null;return UA(X.signal,()=>{NA=!0,nA(bA!=null),bA.abort(X.signal.reason);const LA=BA?.
deref();OA(z,q,LA,X.signal.reason)}),bA=HA({request:q,processResponseEndOfBody:QA,processResponse:A(LA=>{if(!NA){if(LA.aborted){OA(z,q,BA,bA.serializedAbortReason);
return}if(LA.type==="error"){z.reject(new TypeError("fetch failed",{cause:LA.error}));return}BA=new WeakRef(w(LA,"immutable")),z.resolve(BA.deref()),z=null}},"p\
rocessResponse"),dispatcher:X[FA]}),z.promise}A(IA,"fetch");function wA(F,V="other"){if(F.type==="error"&&F.aborted||!F.urlList?.length)return;const z=F.urlList[0];
let X=F.timingInfo,q=F.cacheState;eA(z)&&X!==null&&(F.timingAllowPassed||(X=b({startTime:X.startTime}),q=""),X.endTime=d(),F.timingInfo=X,TA(X,z.href,V,globalThis,
q))}A(wA,"finalizeAndReportTiming");const TA=performance.markResourceTiming;function OA(F,V,z,X){if(F&&F.reject(X),V.body!=null&&fA(V.body?.stream)&&V.body.stream.
cancel(X).catch(AA=>{if(AA.code!=="ERR_INVALID_STATE")throw AA}),z==null)return;const q=z[DA];q.body!=null&&fA(q.body?.stream)&&q.body.stream.cancel(X).catch(AA=>{
if(AA.code!=="ERR_INVALID_STATE")throw AA})}A(OA,"abortFetch");function HA({request:F,processRequestBodyChunkLength:V,processRequestEndOfBody:z,processResponse:X,
processResponseEndOfBody:q,processResponseConsumeBody:AA,useParallelQueue:BA=!1,dispatcher:NA=PA()}){nA(NA);let bA=null,RA=!1;F.client!=null&&(bA=F.client.globalObject,
RA=F.client.crossOriginIsolatedCapability);const LA=d(RA),YA=b({startTime:LA}),vA={controller:new iA(NA),request:F,timingInfo:YA,processRequestBodyChunkLength:V,
processRequestEndOfBody:z,processResponse:X,processResponseConsumeBody:AA,processResponseEndOfBody:q,taskDestination:bA,crossOriginIsolatedCapability:RA};return nA(
!F.body||F.body.stream),F.window==="client"&&(F.window=F.client?.globalObject?.constructor?.name==="Window"?F.client:"no-window"),F.origin==="client"&&(F.origin=
F.client.origin),F.policyContainer==="client"&&(F.client!=null?F.policyContainer=g(F.client.policyContainer):F.policyContainer=Q()),F.headersList.contains("acce\
pt",!0)||F.headersList.append("accept","*/*",!0),F.headersList.contains("accept-language",!0)||F.headersList.append("accept-language","*",!0),F.priority,$.has(F.
destination),MA(vA).catch(XA=>{vA.controller.terminate(XA)}),vA.controller}A(HA,"fetching");async function MA(F,V=!1){const z=F.request;let X=null;if(z.localURLsOnly&&
!H(S(z))&&(X=s("local URLs only")),p(z),B(z)==="blocked"&&(X=s("bad port")),z.referrerPolicy===""&&(z.referrerPolicy=z.policyContainer.referrerPolicy),z.referrer!==
"no-referrer"&&(z.referrer=o(z)),X===null&&(X=await(async()=>{const AA=S(z);return E(AA,z.url)&&z.responseTainting==="basic"||AA.protocol==="data:"||z.mode==="n\
avigate"||z.mode==="websocket"?(z.responseTainting="basic",await VA(F)):z.mode==="same-origin"?s('request mode cannot be "same-origin"'):z.mode==="no-cors"?z.redirect!==
"follow"?s('redirect mode cannot be "follow" for "no-cors" request'):(z.responseTainting="opaque",await VA(F)):eA(S(z))?(z.responseTainting="cors",await hA(F)):
s("URL scheme must be a HTTP(S) scheme")})()),V)return X;X.status!==0&&!X.internalResponse&&(z.responseTainting,z.responseTainting==="basic"?X=D(X,"basic"):z.responseTainting===
"cors"?X=D(X,"cors"):z.responseTainting==="opaque"?X=D(X,"opaque"):nA(!1));let q=X.status===0?X:X.internalResponse;if(q.urlList.length===0&&q.urlList.push(...z.
urlList),z.timingAllowFailed||(X.timingAllowPassed=!0),X.type==="opaque"&&q.status===206&&q.rangeRequested&&!z.headers.contains("range",!0)&&(X=q=s()),X.status!==
0&&(z.method==="HEAD"||z.method==="CONNECT"||CA.includes(q.status))&&(q.body=null,F.controller.dump=!0),z.integrity){const AA=A(NA=>$A(F,s(NA)),"processBodyErro\
r");if(z.responseTainting==="opaque"||X.body==null){AA(X.error);return}const BA=A(NA=>{if(!y(NA,z.integrity)){AA("integrity mismatch");return}X.body=tA(NA)[0],$A(
F,X)},"processBody");await M(X.body,BA,AA)}else $A(F,X)}A(MA,"mainFetch");function VA(F){if(i(F)&&F.request.redirectCount===0)return Promise.resolve(U(F));const{
request:V}=F,{protocol:z}=S(V);switch(z){case"about:":return Promise.resolve(s("about scheme is not supported"));case"blob:":{j||(j=t(4573).resolveObjectURL);const X=S(
V);if(X.search.length!==0)return Promise.resolve(s("NetworkError when attempting to fetch resource."));const q=j(X.toString());if(V.method!=="GET"||!a(q))return Promise.
resolve(s("invalid method"));const AA=k(),BA=q.size,NA=J(`${BA}`),bA=q.type;if(V.headersList.contains("range",!0)){AA.rangeRequested=!0;const RA=V.headersList.get(
"range",!0),LA=lA(RA,!0);if(LA==="failure")return Promise.resolve(s("failed to fetch the data URL"));let{rangeStartValue:YA,rangeEndValue:vA}=LA;if(YA===null)YA=
BA-vA,vA=YA+vA-1;else{if(YA>=BA)return Promise.resolve(s("Range start is greater than the blob's size."));(vA===null||vA>=BA)&&(vA=BA-1)}const XA=q.slice(YA,vA,
bA),xA=sA(XA);AA.body=xA[0];const zA=J(`${XA.size}`),_A=dA(YA,vA,BA);AA.status=206,AA.statusText="Partial Content",AA.headersList.set("content-length",zA,!0),AA.
headersList.set("content-type",bA,!0),AA.headersList.set("content-range",_A,!0)}else{const RA=sA(q);AA.statusText="OK",AA.body=RA[0],AA.headersList.set("content\
-length",NA,!0),AA.headersList.set("content-type",bA,!0)}return Promise.resolve(AA)}case"data:":{const X=S(V),q=kA(X);if(q==="failure")return Promise.resolve(s(
"failed to fetch the data URL"));const AA=SA(q.mimeType);return Promise.resolve(k({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:AA}]],
body:tA(q.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... yet..."));case"http:":case"https:":return hA(F).catch(X=>s(X));default:return Promise.
resolve(s("unknown scheme"))}}A(VA,"schemeFetch");function qA(F,V){F.request.done=!0,F.processResponseDone!=null&&queueMicrotask(()=>F.processResponseDone(V))}A(
qA,"finalizeResponse");function $A(F,V){let z=F.timingInfo;const X=A(()=>{const AA=Date.now();F.request.destination==="document"&&(F.controller.fullTimingInfo=z),
F.controller.reportTimingSteps=()=>{if(F.request.url.protocol!=="https:")return;z.endTime=AA;let NA=V.cacheState;const bA=V.bodyInfo;V.timingAllowPassed||(z=b(z),
NA="");let RA=0;if(F.request.mode!=="navigator"||!V.hasCrossOriginRedirects){RA=V.status;const LA=uA(V.headersList);LA!=="failure"&&(bA.contentType=yA(LA))}F.request.
initiatorType!=null&&TA(z,F.request.url.href,F.request.initiatorType,globalThis,NA,bA,RA)};const BA=A(()=>{F.request.done=!0,F.processResponseEndOfBody!=null&&queueMicrotask(
()=>F.processResponseEndOfBody(V)),F.request.initiatorType!=null&&F.controller.reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>BA())},"p\
rocessResponseEndOfBody");F.processResponse!=null&&queueMicrotask(()=>{F.processResponse(V),F.processResponse=null});const q=V.type==="error"?V:V.internalResponse??
V;q.body==null?X():JA(q.body.stream,()=>{X()})}A($A,"fetchFinale");async function hA(F){const V=F.request;let z=null,X=null;const q=F.timingInfo;if(V.serviceWorkers,
z===null){if(V.redirect==="follow"&&(V.serviceWorkers="none"),X=z=await L(F),V.responseTainting==="cors"&&Y(V,z)==="failure")return s("cors failure");I(V,z)==="\
failure"&&(V.timingAllowFailed=!0)}return(V.responseTainting==="opaque"||z.type==="opaque")&&r(V.origin,V.client,V.destination,X)==="blocked"?s("blocked"):(K.has(
X.status)&&(V.redirect!=="manual"&&F.controller.connection.destroy(void 0,!1),V.redirect==="error"?z=s("unexpected redirect"):V.redirect==="manual"?z=X:V.redirect===
"follow"?z=await P(F,z):nA(!1)),z.timingInfo=q,z)}A(hA,"httpFetch");function P(F,V){const z=F.request,X=V.internalResponse?V.internalResponse:V;let q;try{if(q=R(
X,S(z).hash),q==null)return V}catch(BA){return Promise.resolve(s(BA))}if(!eA(q))return Promise.resolve(s("URL scheme must be a HTTP(S) scheme"));if(z.redirectCount===
20)return Promise.resolve(s("redirect count exceeded"));if(z.redirectCount+=1,z.mode==="cors"&&(q.username||q.password)&&!E(z,q))return Promise.resolve(s('cross\
 origin not allowed for request mode "cors"'));if(z.responseTainting==="cors"&&(q.username||q.password))return Promise.resolve(s('URL cannot contain credentials\
 for request mode "cors"'));if(X.status!==303&&z.body!=null&&z.body.source==null)return Promise.resolve(s());if([301,302].includes(X.status)&&z.method==="POST"||
X.status===303&&!v.includes(z.method)){z.method="GET",z.body=null;for(const BA of _)z.headersList.delete(BA)}E(S(z),q)||(z.headersList.delete("authorization",!0),
z.headersList.delete("proxy-authorization",!0),z.headersList.delete("cookie",!0),z.headersList.delete("host",!0)),z.body!=null&&(nA(z.body.source!=null),z.body=
tA(z.body.source)[0]);const AA=F.timingInfo;return AA.redirectEndTime=AA.postRedirectStartTime=d(F.crossOriginIsolatedCapability),AA.redirectStartTime===0&&(AA.
redirectStartTime=AA.startTime),z.urlList.push(q),m(z,X),MA(F,!0)}A(P,"httpRedirectFetch");async function L(F,V=!1,z=!1){const X=F.request;let q=null,AA=null,BA=null;
const NA=null,bA=!1;X.window==="no-window"&&X.redirect==="error"?(q=F,AA=X):(AA=C(X),q={...F},q.request=AA);const RA=X.credentials==="include"||X.credentials===
"same-origin"&&X.responseTainting==="basic",LA=AA.body?AA.body.length:null;let YA=null;if(AA.body==null&&["POST","PUT"].includes(AA.method)&&(YA="0"),LA!=null&&
(YA=J(`${LA}`)),YA!=null&&AA.headersList.append("content-length",YA,!0),LA!=null&&AA.keepalive,AA.referrer instanceof URL&&AA.headersList.append("referer",J(AA.
referrer.href),!0),u(AA),N(AA),AA.headersList.contains("user-agent",!0)||AA.headersList.append("user-agent",O),AA.cache==="default"&&(AA.headersList.contains("i\
f-modified-since",!0)||AA.headersList.contains("if-none-match",!0)||AA.headersList.contains("if-unmodified-since",!0)||AA.headersList.contains("if-match",!0)||AA.
headersList.contains("if-range",!0))&&(AA.cache="no-store"),AA.cache==="no-cache"&&!AA.preventNoCacheCacheControlHeaderModification&&!AA.headersList.contains("c\
ache-control",!0)&&AA.headersList.append("cache-control","max-age=0",!0),(AA.cache==="no-store"||AA.cache==="reload")&&(AA.headersList.contains("pragma",!0)||AA.
headersList.append("pragma","no-cache",!0),AA.headersList.contains("cache-control",!0)||AA.headersList.append("cache-control","no-cache",!0)),AA.headersList.contains(
"range",!0)&&AA.headersList.append("accept-encoding","identity",!0),AA.headersList.contains("accept-encoding",!0)||(oA(S(AA))?AA.headersList.append("accept-enco\
ding","br, gzip, deflate",!0):AA.headersList.append("accept-encoding","gzip, deflate",!0)),AA.headersList.delete("host",!0),NA==null&&(AA.cache="no-store"),AA.cache!==
"no-store"&&AA.cache,BA==null){if(AA.cache==="only-if-cached")return s("only if cached");const vA=await x(q,RA,z);!cA.has(AA.method)&&vA.status>=200&&vA.status<=
399,bA&&vA.status,BA==null&&(BA=vA)}if(BA.urlList=[...AA.urlList],AA.headersList.contains("range",!0)&&(BA.rangeRequested=!0),BA.requestIncludesCredentials=RA,BA.
status===407)return X.window==="no-window"?s():i(F)?U(F):s("proxy authentication required");if(BA.status===421&&!z&&(X.body==null||X.body.source!=null)){if(i(F))
return U(F);F.controller.connection.destroy(),BA=await L(F,V,!0)}return BA}A(L,"httpNetworkOrCacheFetch");async function x(F,V=!1,z=!1){nA(!F.controller.connection||
F.controller.connection.destroyed),F.controller.connection={abort:null,destroyed:!1,destroy(xA,zA=!0){this.destroyed||(this.destroyed=!0,zA&&this.abort?.(xA??new DOMException(
"The operation was aborted.","AbortError")))}};const X=F.request;let q=null;const AA=F.timingInfo;null==null&&(X.cache="no-store");const NA=z?"yes":"no";X.mode;
let bA=null;if(X.body==null&&F.processRequestEndOfBody)queueMicrotask(()=>F.processRequestEndOfBody());else if(X.body!=null){const xA=A(async function*(KA){i(F)||
(yield KA,F.processRequestBodyChunkLength?.(KA.byteLength))},"processBodyChunk"),zA=A(()=>{i(F)||F.processRequestEndOfBody&&F.processRequestEndOfBody()},"proces\
sEndOfBody"),_A=A(KA=>{i(F)||(KA.name==="AbortError"?F.controller.abort():F.controller.terminate(KA))},"processBodyError");bA=(async function*(){try{for await(const KA of X.
body.stream)yield*xA(KA);zA()}catch(KA){_A(KA)}})()}try{const{body:xA,status:zA,statusText:_A,headersList:KA,socket:te}=await XA({body:bA});if(te)q=k({status:zA,
statusText:_A,headersList:KA,socket:te});else{const ZA=xA[Symbol.asyncIterator]();F.controller.next=()=>ZA.next(),q=k({status:zA,statusText:_A,headersList:KA})}}catch(xA){
return xA.name==="AbortError"?(F.controller.connection.destroy(),U(F,xA)):s(xA)}const RA=A(async()=>{await F.controller.resume()},"pullAlgorithm"),LA=A(xA=>{i(F)||
F.controller.abort(xA)},"cancelAlgorithm"),YA=new ReadableStream({async start(xA){F.controller.controller=xA},async pull(xA){await RA(xA)},async cancel(xA){await LA(
xA)},type:"bytes"});q.body={stream:YA,source:null,length:null},F.controller.resume||F.controller.on("terminated",vA),F.controller.resume=async()=>{for(;;){let xA,
zA;try{const{done:KA,value:te}=await F.controller.next();if(l(F))break;xA=KA?void 0:te}catch(KA){F.controller.ended&&!AA.encodedBodySize?xA=void 0:(xA=KA,zA=!0)}
if(xA===void 0){G(F.controller.controller),qA(F,q);return}if(AA.decodedBodySize+=xA?.byteLength??0,zA){F.controller.terminate(xA);return}const _A=new Uint8Array(
xA);if(_A.byteLength&&F.controller.controller.enqueue(_A),WA(YA)){F.controller.terminate();return}if(F.controller.controller.desiredSize<=0)return}};function vA(xA){
l(F)?(q.aborted=!0,fA(YA)&&F.controller.controller.error(F.controller.serializedAbortReason)):fA(YA)&&F.controller.controller.error(new TypeError("terminated",{
cause:f(xA)?xA:void 0})),F.controller.connection.destroy()}return A(vA,"onAborted"),q;function XA({body:xA}){const zA=S(X),_A=F.controller.dispatcher;return new Promise(
(KA,te)=>_A.dispatch({path:zA.pathname+zA.search,origin:zA.origin,method:X.method,body:_A.isMockActive?X.body&&(X.body.source||X.body.stream):xA,headers:X.headersList.
entries,maxRedirections:0,upgrade:X.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(ZA){const{connection:jA}=F.controller;AA.finalConnectionTimingInfo=
EA(void 0,AA.postRedirectStartTime,F.crossOriginIsolatedCapability),jA.destroyed?ZA(new DOMException("The operation was aborted.","AbortError")):(F.controller.on(
"terminated",ZA),this.abort=jA.abort=ZA),AA.finalNetworkRequestStartTime=d(F.crossOriginIsolatedCapability)},onResponseStarted(){AA.finalNetworkResponseStartTime=
d(F.crossOriginIsolatedCapability)},onHeaders(ZA,jA,ae,se){if(ZA<200)return;let ee="";const re=new c;for(let Ae=0;Ae<jA.length;Ae+=2)re.append(GA(jA[Ae]),jA[Ae+
1].toString("latin1"),!0);ee=re.get("location",!0);const ne=[],Ee=ee&&X.redirect==="follow"&&K.has(ZA);if(X.method!=="HEAD"&&X.method!=="CONNECT"&&!CA.includes(
ZA)&&!Ee){const Ae=re.get("content-encoding",!0),oe=Ae?Ae.toLowerCase().split(","):[],ce=5;if(oe.length>ce)return this.abort(new Error(`too many content-encodin\
gs in response: ${oe.length}, maximum allowed is ${ce}`)),!0;for(let ge=oe.length-1;ge>=0;--ge){const ie=oe[ge].trim();if(ie==="x-gzip"||ie==="gzip")ne.push(e.createGunzip(
{flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(ie==="deflate")ne.push(mA({flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.
Z_SYNC_FLUSH}));else if(ie==="br")ne.push(e.createBrotliDecompress({flush:e.constants.BROTLI_OPERATION_FLUSH,finishFlush:e.constants.BROTLI_OPERATION_FLUSH}));else{
ne.length=0;break}}}this.body=new gA({read:ae});const Qe=this.onError.bind(this);return KA({status:ZA,statusText:se,headersList:re,body:ne.length?pA(this.body,...ne,
Ae=>{Ae&&this.onError(Ae)}).on("error",Qe):this.body.on("error",Qe)}),!0},onData(ZA){if(F.controller.dump)return;const jA=ZA;return AA.encodedBodySize+=jA.byteLength,
this.body.push(jA)},onComplete(){this.abort&&F.controller.off("terminated",this.abort),F.controller.ended=!0,this.body.push(null)},onError(ZA){this.abort&&F.controller.
off("terminated",this.abort),this.body?.destroy(ZA),F.controller.terminate(ZA),te(ZA)},onUpgrade(ZA,jA,ae){if(ZA!==101)return;const se=new c;for(let ee=0;ee<jA.
length;ee+=2)se.append(GA(jA[ee]),jA[ee+1].toString("latin1"),!0);return KA({status:ZA,statusText:T[ZA],headersList:se,socket:ae}),!0}}))}A(XA,"dispatch")}A(x,"\
httpNetworkFetch"),Z.exports={fetch:IA,Fetch:iA,fetching:HA,finalizeAndReportTiming:wA}}),9967:((Z,W,t)=>{const{extractBody:s,mixinBody:U,cloneBody:D,bodyUnusable:k}=t(
84492),{Headers:w,fill:c,HeadersList:h,setHeadersGuard:C,getHeadersGuard:e,setHeadersList:y,getHeadersList:Q}=t(60660),{FinalizationRegistry:g}=t(66653)(),B=t(3440),
I=t(57975),{isValidHTTPToken:u,sameOrigin:R,environmentSettingsObject:S}=t(73168),{forbiddenMethodsSet:m,corsSafeListedMethodsSet:p,referrerPolicy:b,requestRedirect:N,
requestMode:Y,requestCredentials:r,requestCache:o,requestDuplex:d}=t(4495),{kEnumerableProperty:n,normalizedMethodRecordsBase:a,normalizedMethodRecords:E}=B,{kHeaders:i,
kSignal:l,kState:f,kDispatcher:M}=t(93627),{webidl:G}=t(45893),{URLSerializer:J}=t(51900),{kConstruct:H}=t(36443),eA=t(34589),{getMaxListeners:oA,setMaxListeners:EA,
getEventListeners:lA,defaultMaxListeners:dA}=t(78474),mA=Symbol("abortController"),uA=new g(({signal:cA,abort:_})=>{cA.removeEventListener("abort",_)}),DA=new WeakMap;
function FA(cA){return _;function _(){const $=cA.deref();if($!==void 0){uA.unregister(_),this.removeEventListener("abort",_),$.abort(this.reason);const aA=DA.get(
$.signal);if(aA!==void 0){if(aA.size!==0){for(const gA of aA){const pA=gA.deref();pA!==void 0&&pA.abort(this.reason)}aA.clear()}DA.delete($.signal)}}}}A(FA,"bui\
ldAbort");let nA=!1;class tA{static{A(this,"Request")}constructor(_,$={}){if(G.util.markAsUncloneable(this),_===H)return;const aA="Request constructor";G.argumentLengthCheck(
arguments,1,aA),_=G.converters.RequestInfo(_,aA,"input"),$=G.converters.RequestInit($,aA,"init");let gA=null,pA=null;const JA=S.settingsObject.baseUrl;let UA=null;
if(typeof _=="string"){this[M]=$.dispatcher;let v;try{v=new URL(_,JA)}catch(O){throw new TypeError("Failed to parse URL from "+_,{cause:O})}if(v.username||v.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+_);gA=sA({urlList:[v]}),pA="cors"}else this[M]=$.dispatcher||_[M],eA(
_ instanceof tA),gA=_[f],UA=_[l];const WA=S.settingsObject.origin;let fA="client";if(gA.window?.constructor?.name==="EnvironmentSettingsObject"&&R(gA.window,WA)&&
(fA=gA.window),$.window!=null)throw new TypeError(`'window' option '${fA}' must be null`);"window"in $&&(fA="no-window"),gA=sA({method:gA.method,headersList:gA.
headersList,unsafeRequest:gA.unsafeRequest,client:S.settingsObject,window:fA,priority:gA.priority,origin:gA.origin,referrer:gA.referrer,referrerPolicy:gA.referrerPolicy,
mode:gA.mode,credentials:gA.credentials,cache:gA.cache,redirect:gA.redirect,integrity:gA.integrity,keepalive:gA.keepalive,reloadNavigation:gA.reloadNavigation,historyNavigation:gA.
historyNavigation,urlList:[...gA.urlList]});const GA=Object.keys($).length!==0;if(GA&&(gA.mode==="navigate"&&(gA.mode="same-origin"),gA.reloadNavigation=!1,gA.historyNavigation=
!1,gA.origin="client",gA.referrer="client",gA.referrerPolicy="",gA.url=gA.urlList[gA.urlList.length-1],gA.urlList=[gA.url]),$.referrer!==void 0){const v=$.referrer;
if(v==="")gA.referrer="no-referrer";else{let O;try{O=new URL(v,JA)}catch(j){throw new TypeError(`Referrer "${v}" is not a valid URL.`,{cause:j})}O.protocol==="a\
bout:"&&O.hostname==="client"||WA&&!R(O,S.settingsObject.baseUrl)?gA.referrer="client":gA.referrer=O}}$.referrerPolicy!==void 0&&(gA.referrerPolicy=$.referrerPolicy);
let kA;if($.mode!==void 0?kA=$.mode:kA=pA,kA==="navigate")throw G.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(kA!=
null&&(gA.mode=kA),$.credentials!==void 0&&(gA.credentials=$.credentials),$.cache!==void 0&&(gA.cache=$.cache),gA.cache==="only-if-cached"&&gA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if($.redirect!==void 0&&(gA.redirect=$.redirect),$.integrity!=null&&(gA.integrity=
String($.integrity)),$.keepalive!==void 0&&(gA.keepalive=!!$.keepalive),$.method!==void 0){let v=$.method;const O=E[v];if(O!==void 0)gA.method=O;else{if(!u(v))throw new TypeError(
`'${v}' is not a valid HTTP method.`);const j=v.toUpperCase();if(m.has(j))throw new TypeError(`'${v}' HTTP method is unsupported.`);v=a[j]??v,gA.method=v}!nA&&gA.
method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"\
UNDICI-FETCH-patch"}),nA=!0)}$.signal!==void 0&&(UA=$.signal),this[f]=gA;const SA=new AbortController;if(this[l]=SA.signal,UA!=null){if(!UA||typeof UA.aborted!=
"boolean"||typeof UA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(UA.aborted)
SA.abort(UA.reason);else{this[mA]=SA;const v=new WeakRef(SA),O=FA(v);try{(typeof oA=="function"&&oA(UA)===dA||lA(UA,"abort").length>=dA)&&EA(1500,UA)}catch{}B.addAbortListener(
UA,O),uA.register(SA,{signal:UA,abort:O},O)}}if(this[i]=new w(H),y(this[i],gA.headersList),C(this[i],"request"),kA==="no-cors"){if(!p.has(gA.method))throw new TypeError(
`'${gA.method} is unsupported in no-cors mode.`);C(this[i],"request-no-cors")}if(GA){const v=Q(this[i]),O=$.headers!==void 0?$.headers:new h(v);if(v.clear(),O instanceof
h){for(const{name:j,value:iA}of O.rawValues())v.append(j,iA,!1);v.cookies=O.cookies}else c(this[i],O)}const yA=_ instanceof tA?_[f].body:null;if(($.body!=null||
yA!=null)&&(gA.method==="GET"||gA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let PA=null;if($.body!=null){const[v,O]=s(
$.body,gA.keepalive);PA=v,O&&!Q(this[i]).contains("content-type",!0)&&this[i].append("content-type",O)}const rA=PA??yA;if(rA!=null&&rA.source==null){if(PA!=null&&
$.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(gA.mode!=="same-origin"&&gA.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');gA.useCORSPreflightFlag=!0}let T=rA;if(PA==null&&yA!=null){if(k(_))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");const v=new TransformStream;yA.stream.pipeThrough(v),T={source:yA.source,length:yA.
length,stream:v.readable}}this[f].body=T}get method(){return G.brandCheck(this,tA),this[f].method}get url(){return G.brandCheck(this,tA),J(this[f].url)}get headers(){
return G.brandCheck(this,tA),this[i]}get destination(){return G.brandCheck(this,tA),this[f].destination}get referrer(){return G.brandCheck(this,tA),this[f].referrer===
"no-referrer"?"":this[f].referrer==="client"?"about:client":this[f].referrer.toString()}get referrerPolicy(){return G.brandCheck(this,tA),this[f].referrerPolicy}get mode(){
return G.brandCheck(this,tA),this[f].mode}get credentials(){return this[f].credentials}get cache(){return G.brandCheck(this,tA),this[f].cache}get redirect(){return G.
brandCheck(this,tA),this[f].redirect}get integrity(){return G.brandCheck(this,tA),this[f].integrity}get keepalive(){return G.brandCheck(this,tA),this[f].keepalive}get isReloadNavigation(){
return G.brandCheck(this,tA),this[f].reloadNavigation}get isHistoryNavigation(){return G.brandCheck(this,tA),this[f].historyNavigation}get signal(){return G.brandCheck(
this,tA),this[l]}get body(){return G.brandCheck(this,tA),this[f].body?this[f].body.stream:null}get bodyUsed(){return G.brandCheck(this,tA),!!this[f].body&&B.isDisturbed(
this[f].body.stream)}get duplex(){return G.brandCheck(this,tA),"half"}clone(){if(G.brandCheck(this,tA),k(this))throw new TypeError("unusable");const _=K(this[f]),
$=new AbortController;if(this.signal.aborted)$.abort(this.signal.reason);else{let aA=DA.get(this.signal);aA===void 0&&(aA=new Set,DA.set(this.signal,aA));const gA=new WeakRef(
$);aA.add(gA),B.addAbortListener($.signal,FA(gA))}return CA(_,$.signal,e(this[i]))}[I.inspect.custom](_,$){$.depth===null&&($.depth=2),$.colors??=!0;const aA={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${I.formatWithOptions($,aA)}`}}U(tA);function sA(cA){return{method:cA.method??"GET",localURLsOnly:cA.localURLsOnly??
!1,unsafeRequest:cA.unsafeRequest??!1,body:cA.body??null,client:cA.client??null,reservedClient:cA.reservedClient??null,replacesClientId:cA.replacesClientId??"",
window:cA.window??"client",keepalive:cA.keepalive??!1,serviceWorkers:cA.serviceWorkers??"all",initiator:cA.initiator??"",destination:cA.destination??"",priority:cA.
priority??null,origin:cA.origin??"client",policyContainer:cA.policyContainer??"client",referrer:cA.referrer??"client",referrerPolicy:cA.referrerPolicy??"",mode:cA.
mode??"no-cors",useCORSPreflightFlag:cA.useCORSPreflightFlag??!1,credentials:cA.credentials??"same-origin",useCredentials:cA.useCredentials??!1,cache:cA.cache??
"default",redirect:cA.redirect??"follow",integrity:cA.integrity??"",cryptoGraphicsNonceMetadata:cA.cryptoGraphicsNonceMetadata??"",parserMetadata:cA.parserMetadata??
"",reloadNavigation:cA.reloadNavigation??!1,historyNavigation:cA.historyNavigation??!1,userActivation:cA.userActivation??!1,taintedOrigin:cA.taintedOrigin??!1,redirectCount:cA.
redirectCount??0,responseTainting:cA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:cA.preventNoCacheCacheControlHeaderModification??!1,
done:cA.done??!1,timingAllowFailed:cA.timingAllowFailed??!1,urlList:cA.urlList,url:cA.urlList[0],headersList:cA.headersList?new h(cA.headersList):new h}}A(sA,"m\
akeRequest");function K(cA){const _=sA({...cA,body:null});return cA.body!=null&&(_.body=D(_,cA.body)),_}A(K,"cloneRequest");function CA(cA,_,$){const aA=new tA(
H);return aA[f]=cA,aA[l]=_,aA[i]=new w(H),y(aA[i],cA.headersList),C(aA[i],$),aA}A(CA,"fromInnerRequest"),Object.defineProperties(tA.prototype,{method:n,url:n,headers:n,
redirect:n,clone:n,signal:n,duplex:n,destination:n,body:n,bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,keepalive:n,integrity:n,cache:n,credentials:n,attribute:n,
referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),G.converters.Request=G.interfaceConverter(tA),G.converters.RequestInfo=
function(cA,_,$){return typeof cA=="string"?G.converters.USVString(cA,_,$):cA instanceof tA?G.converters.Request(cA,_,$):G.converters.USVString(cA,_,$)},G.converters.
AbortSignal=G.interfaceConverter(AbortSignal),G.converters.RequestInit=G.dictionaryConverter([{key:"method",converter:G.converters.ByteString},{key:"headers",converter:G.
converters.HeadersInit},{key:"body",converter:G.nullableConverter(G.converters.BodyInit)},{key:"referrer",converter:G.converters.USVString},{key:"referrerPolicy",
converter:G.converters.DOMString,allowedValues:b},{key:"mode",converter:G.converters.DOMString,allowedValues:Y},{key:"credentials",converter:G.converters.DOMString,
allowedValues:r},{key:"cache",converter:G.converters.DOMString,allowedValues:o},{key:"redirect",converter:G.converters.DOMString,allowedValues:N},{key:"integrit\
y",converter:G.converters.DOMString},{key:"keepalive",converter:G.converters.boolean},{key:"signal",converter:G.nullableConverter(cA=>G.converters.AbortSignal(cA,
"RequestInit","signal",{strict:!1}))},{key:"window",converter:G.converters.any},{key:"duplex",converter:G.converters.DOMString,allowedValues:d},{key:"dispatcher",
converter:G.converters.any}]),Z.exports={Request:tA,makeRequest:sA,fromInnerRequest:CA,cloneRequest:K}}),99051:((Z,W,t)=>{const{Headers:s,HeadersList:U,fill:D,getHeadersGuard:k,
setHeadersGuard:w,setHeadersList:c}=t(60660),{extractBody:h,cloneBody:C,mixinBody:e,hasFinalizationRegistry:y,streamRegistry:Q,bodyUnusable:g}=t(84492),B=t(3440),
I=t(57975),{kEnumerableProperty:u}=B,{isValidReasonPhrase:R,isCancelled:S,isAborted:m,isBlobLike:p,serializeJavascriptValueToJSONString:b,isErrorLike:N,isomorphicEncode:Y,
environmentSettingsObject:r}=t(73168),{redirectStatusSet:o,nullBodyStatus:d}=t(4495),{kState:n,kHeaders:a}=t(93627),{webidl:E}=t(45893),{FormData:i}=t(35910),{URLSerializer:l}=t(
51900),{kConstruct:f}=t(36443),M=t(34589),{types:G}=t(57975),J=new TextEncoder("utf-8");class H{static{A(this,"Response")}static error(){return FA(EA(),"immutab\
le")}static json(tA,sA={}){E.argumentLengthCheck(arguments,1,"Response.json"),sA!==null&&(sA=E.converters.ResponseInit(sA));const K=J.encode(b(tA)),CA=h(K),cA=FA(
oA({}),"response");return DA(cA,sA,{body:CA[0],type:"application/json"}),cA}static redirect(tA,sA=302){E.argumentLengthCheck(arguments,1,"Response.redirect"),tA=
E.converters.USVString(tA),sA=E.converters["unsigned short"](sA);let K;try{K=new URL(tA,r.settingsObject.baseUrl)}catch(_){throw new TypeError(`Failed to parse \
URL from ${tA}`,{cause:_})}if(!o.has(sA))throw new RangeError(`Invalid status code ${sA}`);const CA=FA(oA({}),"immutable");CA[n].status=sA;const cA=Y(l(K));return CA[n].
headersList.append("location",cA,!0),CA}constructor(tA=null,sA={}){if(E.util.markAsUncloneable(this),tA===f)return;tA!==null&&(tA=E.converters.BodyInit(tA)),sA=
E.converters.ResponseInit(sA),this[n]=oA({}),this[a]=new s(f),w(this[a],"response"),c(this[a],this[n].headersList);let K=null;if(tA!=null){const[CA,cA]=h(tA);K=
{body:CA,type:cA}}DA(this,sA,K)}get type(){return E.brandCheck(this,H),this[n].type}get url(){E.brandCheck(this,H);const tA=this[n].urlList,sA=tA[tA.length-1]??
null;return sA===null?"":l(sA,!0)}get redirected(){return E.brandCheck(this,H),this[n].urlList.length>1}get status(){return E.brandCheck(this,H),this[n].status}get ok(){
return E.brandCheck(this,H),this[n].status>=200&&this[n].status<=299}get statusText(){return E.brandCheck(this,H),this[n].statusText}get headers(){return E.brandCheck(
this,H),this[a]}get body(){return E.brandCheck(this,H),this[n].body?this[n].body.stream:null}get bodyUsed(){return E.brandCheck(this,H),!!this[n].body&&B.isDisturbed(
this[n].body.stream)}clone(){if(E.brandCheck(this,H),g(this))throw E.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const tA=eA(
this[n]);return y&&this[n].body?.stream&&Q.register(this,new WeakRef(this[n].body.stream)),FA(tA,k(this[a]))}[I.inspect.custom](tA,sA){sA.depth===null&&(sA.depth=
2),sA.colors??=!0;const K={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${I.formatWithOptions(sA,K)}`}}e(H),Object.defineProperties(H.prototype,{type:u,url:u,status:u,ok:u,redirected:u,statusText:u,
headers:u,clone:u,body:u,bodyUsed:u,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(H,{json:u,redirect:u,error:u});function eA(nA){
if(nA.internalResponse)return mA(eA(nA.internalResponse),nA.type);const tA=oA({...nA,body:null});return nA.body!=null&&(tA.body=C(tA,nA.body)),tA}A(eA,"cloneRes\
ponse");function oA(nA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",
statusText:"",...nA,headersList:nA?.headersList?new U(nA?.headersList):new U,urlList:nA?.urlList?[...nA.urlList]:[]}}A(oA,"makeResponse");function EA(nA){const tA=N(
nA);return oA({type:"error",status:0,error:tA?nA:new Error(nA&&String(nA)),aborted:nA&&nA.name==="AbortError"})}A(EA,"makeNetworkError");function lA(nA){return nA.
type==="error"&&nA.status===0}A(lA,"isNetworkError");function dA(nA,tA){return tA={internalResponse:nA,...tA},new Proxy(nA,{get(sA,K){return K in tA?tA[K]:sA[K]},
set(sA,K,CA){return M(!(K in tA)),sA[K]=CA,!0}})}A(dA,"makeFilteredResponse");function mA(nA,tA){if(tA==="basic")return dA(nA,{type:"basic",headersList:nA.headersList});
if(tA==="cors")return dA(nA,{type:"cors",headersList:nA.headersList});if(tA==="opaque")return dA(nA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(tA==="opaqueredirect")return dA(nA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});M(!1)}A(mA,"filterResponse");function uA(nA,tA=null){
return M(S(nA)),m(nA)?EA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:tA})):EA(Object.assign(new DOMException("Request was c\
ancelled."),{cause:tA}))}A(uA,"makeAppropriateNetworkError");function DA(nA,tA,sA){if(tA.status!==null&&(tA.status<200||tA.status>599))throw new RangeError('ini\
t["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in tA&&tA.statusText!=null&&!R(String(tA.statusText)))throw new TypeError("Invalid s\
tatusText");if("status"in tA&&tA.status!=null&&(nA[n].status=tA.status),"statusText"in tA&&tA.statusText!=null&&(nA[n].statusText=tA.statusText),"headers"in tA&&
tA.headers!=null&&D(nA[a],tA.headers),sA){if(d.includes(nA.status))throw E.errors.exception({header:"Response constructor",message:`Invalid response status code\
 ${nA.status}`});nA[n].body=sA.body,sA.type!=null&&!nA[n].headersList.contains("content-type",!0)&&nA[n].headersList.append("content-type",sA.type,!0)}}A(DA,"in\
itializeResponse");function FA(nA,tA){const sA=new H(f);return sA[n]=nA,sA[a]=new s(f),c(sA[a],nA.headersList),w(sA[a],tA),y&&nA.body?.stream&&Q.register(sA,new WeakRef(
nA.body.stream)),sA}A(FA,"fromInnerResponse"),E.converters.ReadableStream=E.interfaceConverter(ReadableStream),E.converters.FormData=E.interfaceConverter(i),E.converters.
URLSearchParams=E.interfaceConverter(URLSearchParams),E.converters.XMLHttpRequestBodyInit=function(nA,tA,sA){return typeof nA=="string"?E.converters.USVString(nA,
tA,sA):p(nA)?E.converters.Blob(nA,tA,sA,{strict:!1}):ArrayBuffer.isView(nA)||G.isArrayBuffer(nA)?E.converters.BufferSource(nA,tA,sA):B.isFormDataLike(nA)?E.converters.
FormData(nA,tA,sA,{strict:!1}):nA instanceof URLSearchParams?E.converters.URLSearchParams(nA,tA,sA):E.converters.DOMString(nA,tA,sA)},E.converters.BodyInit=function(nA,tA,sA){
return nA instanceof ReadableStream?E.converters.ReadableStream(nA,tA,sA):nA?.[Symbol.asyncIterator]?nA:E.converters.XMLHttpRequestBodyInit(nA,tA,sA)},E.converters.
ResponseInit=E.dictionaryConverter([{key:"status",converter:E.converters["unsigned short"],defaultValue:A(()=>200,"defaultValue")},{key:"statusText",converter:E.
converters.ByteString,defaultValue:A(()=>"","defaultValue")},{key:"headers",converter:E.converters.HeadersInit}]),Z.exports={isNetworkError:lA,makeNetworkError:EA,
makeResponse:oA,makeAppropriateNetworkError:uA,filterResponse:mA,Response:H,cloneResponse:eA,fromInnerResponse:FA}}),93627:(Z=>{Z.exports={kUrl:Symbol("url"),kHeaders:Symbol(
"headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((Z,W,t)=>{const{Transform:s}=t(57075),U=t(38522),{redirectStatusSet:D,
referrerPolicySet:k,badPortsSet:w}=t(4495),{getGlobalOrigin:c}=t(51059),{collectASequenceOfCodePoints:h,collectAnHTTPQuotedString:C,removeChars:e,parseMIMEType:y}=t(
51900),{performance:Q}=t(643),{isBlobLike:g,ReadableStreamFrom:B,isValidHTTPToken:I,normalizedMethodRecordsBase:u}=t(3440),R=t(34589),{isUint8Array:S}=t(73429),
{webidl:m}=t(45893);let p=[],b;try{b=t(77598);const L=["sha256","sha384","sha512"];p=b.getHashes().filter(x=>L.includes(x))}catch{}function N(L){const x=L.urlList,
F=x.length;return F===0?null:x[F-1].toString()}A(N,"responseURL");function Y(L,x){if(!D.has(L.status))return null;let F=L.headersList.get("location",!0);return F!==
null&&l(F)&&(r(F)||(F=o(F)),F=new URL(F,N(L))),F&&!F.hash&&(F.hash=x),F}A(Y,"responseLocationURL");function r(L){for(let x=0;x<L.length;++x){const F=L.charCodeAt(
x);if(F>126||F<32)return!1}return!0}A(r,"isValidEncodedURL");function o(L){return Buffer.from(L,"binary").toString("utf8")}A(o,"normalizeBinaryStringToUtf8");function d(L){
return L.urlList[L.urlList.length-1]}A(d,"requestCurrentURL");function n(L){const x=d(L);return iA(x)&&w.has(x.port)?"blocked":"allowed"}A(n,"requestBadPort");function a(L){
return L instanceof Error||L?.constructor?.name==="Error"||L?.constructor?.name==="DOMException"}A(a,"isErrorLike");function E(L){for(let x=0;x<L.length;++x){const F=L.
charCodeAt(x);if(!(F===9||F>=32&&F<=126||F>=128&&F<=255))return!1}return!0}A(E,"isValidReasonPhrase");const i=I;function l(L){return(L[0]==="	"||L[0]===" "||L[L.
length-1]==="	"||L[L.length-1]===" "||L.includes(`
`)||L.includes("\r")||L.includes("\0"))===!1}A(l,"isValidHeaderValue");function f(L,x){const{headersList:F}=x,V=(F.get("referrer-policy",!0)??"").split(",");let z="";
if(V.length>0)for(let X=V.length;X!==0;X--){const q=V[X-1].trim();if(k.has(q)){z=q;break}}z!==""&&(L.referrerPolicy=z)}A(f,"setRequestReferrerPolicyOnRedirect");
function M(){return"allowed"}A(M,"crossOriginResourcePolicyCheck");function G(){return"success"}A(G,"corsCheck");function J(){return"success"}A(J,"TAOCheck");function H(L){
let x=null;x=L.mode,L.headersList.set("sec-fetch-mode",x,!0)}A(H,"appendFetchMetadata");function eA(L){let x=L.origin;if(!(x==="client"||x===void 0)){if(L.responseTainting===
"cors"||L.mode==="websocket")L.headersList.append("origin",x,!0);else if(L.method!=="GET"&&L.method!=="HEAD"){switch(L.referrerPolicy){case"no-referrer":x=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":L.origin&&j(L.origin)&&!j(d(L))&&(x=null);break;case"same-origi\
n":aA(L,d(L))||(x=null);break;default:}L.headersList.append("origin",x,!0)}}}A(eA,"appendRequestOriginHeader");function oA(L,x){return L}A(oA,"coarsenTime");function EA(L,x,F){
return!L?.startTime||L.startTime<x?{domainLookupStartTime:x,domainLookupEndTime:x,connectionStartTime:x,connectionEndTime:x,secureConnectionStartTime:x,ALPNNegotiatedProtocol:L?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:oA(L.domainLookupStartTime,F),domainLookupEndTime:oA(L.domainLookupEndTime,F),connectionStartTime:oA(L.connectionStartTime,
F),connectionEndTime:oA(L.connectionEndTime,F),secureConnectionStartTime:oA(L.secureConnectionStartTime,F),ALPNNegotiatedProtocol:L.ALPNNegotiatedProtocol}}A(EA,
"clampAndCoarsenConnectionTimingInfo");function lA(L){return oA(Q.now(),L)}A(lA,"coarsenedSharedCurrentTime");function dA(L){return{startTime:L.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:L.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,
decodedBodySize:0,finalConnectionTimingInfo:null}}A(dA,"createOpaqueTimingInfo");function mA(){return{referrerPolicy:"strict-origin-when-cross-origin"}}A(mA,"ma\
kePolicyContainer");function uA(L){return{referrerPolicy:L.referrerPolicy}}A(uA,"clonePolicyContainer");function DA(L){const x=L.referrerPolicy;R(x);let F=null;
if(L.referrer==="client"){const AA=c();if(!AA||AA.origin==="null")return"no-referrer";F=new URL(AA)}else L.referrer instanceof URL&&(F=L.referrer);let V=FA(F);const z=FA(
F,!0);V.toString().length>4096&&(V=z);const X=aA(L,V),q=nA(V)&&!nA(L.url);switch(x){case"origin":return z??FA(F,!0);case"unsafe-url":return V;case"same-origin":
return X?z:"no-referrer";case"origin-when-cross-origin":return X?V:z;case"strict-origin-when-cross-origin":{const AA=d(L);return aA(V,AA)?V:nA(V)&&!nA(AA)?"no-r\
eferrer":z}default:return q?"no-referrer":z}}A(DA,"determineRequestsReferrer");function FA(L,x){return R(L instanceof URL),L=new URL(L),L.protocol==="file:"||L.
protocol==="about:"||L.protocol==="blank:"?"no-referrer":(L.username="",L.password="",L.hash="",x&&(L.pathname="",L.search=""),L)}A(FA,"stripURLForReferrer");function nA(L){
if(!(L instanceof URL))return!1;if(L.href==="about:blank"||L.href==="about:srcdoc"||L.protocol==="data:"||L.protocol==="file:")return!0;return x(L.origin);function x(F){
if(F==null||F==="null")return!1;const V=new URL(F);return!!(V.protocol==="https:"||V.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(
V.hostname)||V.hostname==="localhost"||V.hostname.includes("localhost.")||V.hostname.endsWith(".localhost"))}}A(nA,"isURLPotentiallyTrustworthy");function tA(L,x){
if(b===void 0)return!0;const F=K(x);if(F==="no metadata"||F.length===0)return!0;const V=CA(F),z=cA(F,V);for(const X of z){const q=X.algo,AA=X.hash;let BA=b.createHash(
q).update(L).digest("base64");if(BA[BA.length-1]==="="&&(BA[BA.length-2]==="="?BA=BA.slice(0,-2):BA=BA.slice(0,-1)),_(BA,AA))return!0}return!1}A(tA,"bytesMatch");
const sA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function K(L){const x=[];let F=!0;for(const V of L.
split(" ")){F=!1;const z=sA.exec(V);if(z===null||z.groups===void 0||z.groups.algo===void 0)continue;const X=z.groups.algo.toLowerCase();p.includes(X)&&x.push(z.
groups)}return F===!0?"no metadata":x}A(K,"parseMetadata");function CA(L){let x=L[0].algo;if(x[3]==="5")return x;for(let F=1;F<L.length;++F){const V=L[F];if(V.algo[3]===
"5"){x="sha512";break}else{if(x[3]==="3")continue;V.algo[3]==="3"&&(x="sha384")}}return x}A(CA,"getStrongestMetadata");function cA(L,x){if(L.length===1)return L;
let F=0;for(let V=0;V<L.length;++V)L[V].algo===x&&(L[F++]=L[V]);return L.length=F,L}A(cA,"filterMetadataListByAlgorithm");function _(L,x){if(L.length!==x.length)
return!1;for(let F=0;F<L.length;++F)if(L[F]!==x[F]){if(L[F]==="+"&&x[F]==="-"||L[F]==="/"&&x[F]==="_")continue;return!1}return!0}A(_,"compareBase64Mixed");function $(L){}
A($,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function aA(L,x){return L.origin===x.origin&&L.origin==="null"||L.protocol===x.protocol&&L.hostname===x.hostname&&
L.port===x.port}A(aA,"sameOrigin");function gA(){let L,x;return{promise:new Promise((V,z)=>{L=V,x=z}),resolve:L,reject:x}}A(gA,"createDeferredPromise");function pA(L){
return L.controller.state==="aborted"}A(pA,"isAborted");function JA(L){return L.controller.state==="aborted"||L.controller.state==="terminated"}A(JA,"isCancelle\
d");function UA(L){return u[L.toLowerCase()]??L}A(UA,"normalizeMethod");function WA(L){const x=JSON.stringify(L);if(x===void 0)throw new TypeError("Value is not\
 JSON serializable");return R(typeof x=="string"),x}A(WA,"serializeJavascriptValueToJSONString");const fA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]()));function GA(L,x,F=0,V=1){class z{static{A(this,"FastIterableIterator")}#A;#e;#t;constructor(q,AA){this.#A=q,this.#e=AA,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${L} Iterator.`);const q=this.#t,AA=this.#A[x],
BA=AA.length;if(q>=BA)return{value:void 0,done:!0};const{[F]:NA,[V]:bA}=AA[q];this.#t=q+1;let RA;switch(this.#e){case"key":RA=NA;break;case"value":RA=bA;break;case"\
key+value":RA=[NA,bA];break}return{value:RA,done:!1}}}return delete z.prototype.constructor,Object.setPrototypeOf(z.prototype,fA),Object.defineProperties(z.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${L} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(X,q){return new z(
X,q)}}A(GA,"createIterator");function kA(L,x,F,V=0,z=1){const X=GA(L,F,V,z),q={keys:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return m.brandCheck(
this,x),X(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return m.brandCheck(this,x),X(this,"value")},"values")},entries:{
writable:!0,enumerable:!0,configurable:!0,value:A(function(){return m.brandCheck(this,x),X(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:A(function(BA,NA=globalThis){if(m.brandCheck(this,x),m.argumentLengthCheck(arguments,1,`${L}.forEach`),typeof BA!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${L}': parameter 1 is not of type 'Function'.`);for(const{0:bA,1:RA}of X(this,"key+value"))BA.call(NA,RA,bA,this)},"forEach")}};return Object.
defineProperties(x.prototype,{...q,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:q.entries.value}})}A(kA,"iteratorMixin");async function SA(L,x,F){
const V=x,z=F;let X;try{X=L.stream.getReader()}catch(q){z(q);return}try{V(await v(X))}catch(q){z(q)}}A(SA,"fullyReadBody");function yA(L){return L instanceof ReadableStream||
L[Symbol.toStringTag]==="ReadableStream"&&typeof L.tee=="function"}A(yA,"isReadableStreamLike");function PA(L){try{L.close(),L.byobRequest?.respond(0)}catch(x){
if(!x.message.includes("Controller is already closed")&&!x.message.includes("ReadableStream is already closed"))throw x}}A(PA,"readableStreamClose");const rA=/[^\x00-\xFF]/;
function T(L){return R(!rA.test(L)),L}A(T,"isomorphicEncode");async function v(L){const x=[];let F=0;for(;;){const{done:V,value:z}=await L.read();if(V)return Buffer.
concat(x,F);if(!S(z))throw new TypeError("Received non-Uint8Array chunk");x.push(z),F+=z.length}}A(v,"readAllBytes");function O(L){R("protocol"in L);const x=L.protocol;
return x==="about:"||x==="blob:"||x==="data:"}A(O,"urlIsLocal");function j(L){return typeof L=="string"&&L[5]===":"&&L[0]==="h"&&L[1]==="t"&&L[2]==="t"&&L[3]===
"p"&&L[4]==="s"||L.protocol==="https:"}A(j,"urlHasHttpsScheme");function iA(L){R("protocol"in L);const x=L.protocol;return x==="http:"||x==="https:"}A(iA,"urlIs\
HttpHttpsScheme");function QA(L,x){const F=L;if(!F.startsWith("bytes"))return"failure";const V={position:5};if(x&&h(BA=>BA==="	"||BA===" ",F,V),F.charCodeAt(V.position)!==
61)return"failure";V.position++,x&&h(BA=>BA==="	"||BA===" ",F,V);const z=h(BA=>{const NA=BA.charCodeAt(0);return NA>=48&&NA<=57},F,V),X=z.length?Number(z):null;
if(x&&h(BA=>BA==="	"||BA===" ",F,V),F.charCodeAt(V.position)!==45)return"failure";V.position++,x&&h(BA=>BA==="	"||BA===" ",F,V);const q=h(BA=>{const NA=BA.charCodeAt(
0);return NA>=48&&NA<=57},F,V),AA=q.length?Number(q):null;return V.position<F.length||AA===null&&X===null||X>AA?"failure":{rangeStartValue:X,rangeEndValue:AA}}A(
QA,"simpleRangeHeaderValue");function IA(L,x,F){let V="bytes ";return V+=T(`${L}`),V+="-",V+=T(`${x}`),V+="/",V+=T(`${F}`),V}A(IA,"buildContentRange");class wA extends s{static{
A(this,"InflateStream")}#A;constructor(x){super(),this.#A=x}_transform(x,F,V){if(!this._inflateStream){if(x.length===0){V();return}this._inflateStream=(x[0]&15)===
8?U.createInflate(this.#A):U.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",z=>this.destroy(z))}this._inflateStream.write(x,F,V)}_final(x){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
x()}}function TA(L){return new wA(L)}A(TA,"createInflate");function OA(L){let x=null,F=null,V=null;const z=MA("content-type",L);if(z===null)return"failure";for(const X of z){
const q=y(X);q==="failure"||q.essence==="*/*"||(V=q,V.essence!==F?(x=null,V.parameters.has("charset")&&(x=V.parameters.get("charset")),F=V.essence):!V.parameters.
has("charset")&&x!==null&&V.parameters.set("charset",x))}return V??"failure"}A(OA,"extractMimeType");function HA(L){const x=L,F={position:0},V=[];let z="";for(;F.
position<x.length;){if(z+=h(X=>X!=='"'&&X!==",",x,F),F.position<x.length)if(x.charCodeAt(F.position)===34){if(z+=C(x,F),F.position<x.length)continue}else R(x.charCodeAt(
F.position)===44),F.position++;z=e(z,!0,!0,X=>X===9||X===32),V.push(z),z=""}return V}A(HA,"gettingDecodingSplitting");function MA(L,x){const F=x.get(L,!0);return F===
null?null:HA(F)}A(MA,"getDecodeSplit");const VA=new TextDecoder;function qA(L){return L.length===0?"":(L[0]===239&&L[1]===187&&L[2]===191&&(L=L.subarray(3)),VA.
decode(L))}A(qA,"utf8DecodeBytes");class $A{static{A(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return c()}get origin(){return this.baseUrl?.origin}policyContainer=mA()}
class hA{static{A(this,"EnvironmentSettingsObject")}settingsObject=new $A}const P=new hA;Z.exports={isAborted:pA,isCancelled:JA,isValidEncodedURL:r,createDeferredPromise:gA,
ReadableStreamFrom:B,tryUpgradeRequestToAPotentiallyTrustworthyURL:$,clampAndCoarsenConnectionTimingInfo:EA,coarsenedSharedCurrentTime:lA,determineRequestsReferrer:DA,
makePolicyContainer:mA,clonePolicyContainer:uA,appendFetchMetadata:H,appendRequestOriginHeader:eA,TAOCheck:J,corsCheck:G,crossOriginResourcePolicyCheck:M,createOpaqueTimingInfo:dA,
setRequestReferrerPolicyOnRedirect:f,isValidHTTPToken:I,requestBadPort:n,requestCurrentURL:d,responseURL:N,responseLocationURL:Y,isBlobLike:g,isURLPotentiallyTrustworthy:nA,
isValidReasonPhrase:E,sameOrigin:aA,normalizeMethod:UA,serializeJavascriptValueToJSONString:WA,iteratorMixin:kA,createIterator:GA,isValidHeaderName:i,isValidHeaderValue:l,
isErrorLike:a,fullyReadBody:SA,bytesMatch:tA,isReadableStreamLike:yA,readableStreamClose:PA,isomorphicEncode:T,urlIsLocal:O,urlHasHttpsScheme:j,urlIsHttpHttpsScheme:iA,
readAllBytes:v,simpleRangeHeaderValue:QA,buildContentRange:IA,parseMetadata:K,createInflate:TA,extractMimeType:OA,getDecodeSplit:MA,utf8DecodeBytes:qA,environmentSettingsObject:P}}),
45893:((Z,W,t)=>{const{types:s,inspect:U}=t(57975),{markAsUncloneable:D}=t(75919),{toUSVString:k}=t(3440),w={};w.converters={},w.util={},w.errors={},w.errors.exception=
function(c){return new TypeError(`${c.header}: ${c.message}`)},w.errors.conversionFailed=function(c){const h=c.types.length===1?"":" one of",C=`${c.argument} co\
uld not be converted to${h}: ${c.types.join(", ")}.`;return w.errors.exception({header:c.prefix,message:C})},w.errors.invalidArgument=function(c){return w.errors.
exception({header:c.prefix,message:`"${c.value}" is an invalid ${c.type}.`})},w.brandCheck=function(c,h,C){if(C?.strict!==!1){if(!(c instanceof h)){const e=new TypeError(
"Illegal invocation");throw e.code="ERR_INVALID_THIS",e}}else if(c?.[Symbol.toStringTag]!==h.prototype[Symbol.toStringTag]){const e=new TypeError("Illegal invoc\
ation");throw e.code="ERR_INVALID_THIS",e}},w.argumentLengthCheck=function({length:c},h,C){if(c<h)throw w.errors.exception({message:`${h} argument${h!==1?"s":""}\
 required, but${c?" only":""} ${c} found.`,header:C})},w.illegalConstructor=function(){throw w.errors.exception({header:"TypeError",message:"Illegal constructor"})},
w.util.Type=function(c){switch(typeof c){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"\
number":return"Number";case"bigint":return"BigInt";case"function":case"object":return c===null?"Null":"Object"}},w.util.markAsUncloneable=D||(()=>{}),w.util.ConvertToInt=
function(c,h,C,e){let y,Q;h===64?(y=Math.pow(2,53)-1,C==="unsigned"?Q=0:Q=Math.pow(-2,53)+1):C==="unsigned"?(Q=0,y=Math.pow(2,h)-1):(Q=Math.pow(-2,h)-1,y=Math.pow(
2,h-1)-1);let g=Number(c);if(g===0&&(g=0),e?.enforceRange===!0){if(Number.isNaN(g)||g===Number.POSITIVE_INFINITY||g===Number.NEGATIVE_INFINITY)throw w.errors.exception(
{header:"Integer conversion",message:`Could not convert ${w.util.Stringify(c)} to an integer.`});if(g=w.util.IntegerPart(g),g<Q||g>y)throw w.errors.exception({header:"\
Integer conversion",message:`Value must be between ${Q}-${y}, got ${g}.`});return g}return!Number.isNaN(g)&&e?.clamp===!0?(g=Math.min(Math.max(g,Q),y),Math.floor(
g)%2===0?g=Math.floor(g):g=Math.ceil(g),g):Number.isNaN(g)||g===0&&Object.is(0,g)||g===Number.POSITIVE_INFINITY||g===Number.NEGATIVE_INFINITY?0:(g=w.util.IntegerPart(
g),g=g%Math.pow(2,h),C==="signed"&&g>=Math.pow(2,h)-1?g-Math.pow(2,h):g)},w.util.IntegerPart=function(c){const h=Math.floor(Math.abs(c));return c<0?-1*h:h},w.util.
Stringify=function(c){switch(w.util.Type(c)){case"Symbol":return`Symbol(${c.description})`;case"Object":return U(c);case"String":return`"${c}"`;default:return`${c}`}},
w.sequenceConverter=function(c){return(h,C,e,y)=>{if(w.util.Type(h)!=="Object")throw w.errors.exception({header:C,message:`${e} (${w.util.Stringify(h)}) is not \
iterable.`});const Q=typeof y=="function"?y():h?.[Symbol.iterator]?.(),g=[];let B=0;if(Q===void 0||typeof Q.next!="function")throw w.errors.exception({header:C,
message:`${e} is not iterable.`});for(;;){const{done:I,value:u}=Q.next();if(I)break;g.push(c(u,C,`${e}[${B++}]`))}return g}},w.recordConverter=function(c,h){return(C,e,y)=>{
if(w.util.Type(C)!=="Object")throw w.errors.exception({header:e,message:`${y} ("${w.util.Type(C)}") is not an Object.`});const Q={};if(!s.isProxy(C)){const B=[...Object.
getOwnPropertyNames(C),...Object.getOwnPropertySymbols(C)];for(const I of B){const u=c(I,e,y),R=h(C[I],e,y);Q[u]=R}return Q}const g=Reflect.ownKeys(C);for(const B of g)
if(Reflect.getOwnPropertyDescriptor(C,B)?.enumerable){const u=c(B,e,y),R=h(C[B],e,y);Q[u]=R}return Q}},w.interfaceConverter=function(c){return(h,C,e,y)=>{if(y?.
strict!==!1&&!(h instanceof c))throw w.errors.exception({header:C,message:`Expected ${e} ("${w.util.Stringify(h)}") to be an instance of ${c.name}.`});return h}},
w.dictionaryConverter=function(c){return(h,C,e)=>{const y=w.util.Type(h),Q={};if(y==="Null"||y==="Undefined")return Q;if(y!=="Object")throw w.errors.exception({
header:C,message:`Expected ${h} to be one of: Null, Undefined, Object.`});for(const g of c){const{key:B,defaultValue:I,required:u,converter:R}=g;if(u===!0&&!Object.
hasOwn(h,B))throw w.errors.exception({header:C,message:`Missing required key "${B}".`});let S=h[B];const m=Object.hasOwn(g,"defaultValue");if(m&&S!==null&&(S??=
I()),u||m||S!==void 0){if(S=R(S,C,`${e}.${B}`),g.allowedValues&&!g.allowedValues.includes(S))throw w.errors.exception({header:C,message:`${S} is not an accepted\
 type. Expected one of ${g.allowedValues.join(", ")}.`});Q[B]=S}}return Q}},w.nullableConverter=function(c){return(h,C,e)=>h===null?h:c(h,C,e)},w.converters.DOMString=
function(c,h,C,e){if(c===null&&e?.legacyNullToEmptyString)return"";if(typeof c=="symbol")throw w.errors.exception({header:h,message:`${C} is a symbol, which can\
not be converted to a DOMString.`});return String(c)},w.converters.ByteString=function(c,h,C){const e=w.converters.DOMString(c,h,C);for(let y=0;y<e.length;y++)if(e.
charCodeAt(y)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${y} has a value of ${e.charCodeAt(y)} which is gr\
eater than 255.`);return e},w.converters.USVString=k,w.converters.boolean=function(c){return!!c},w.converters.any=function(c){return c},w.converters["long long"]=
function(c,h,C){return w.util.ConvertToInt(c,64,"signed",void 0,h,C)},w.converters["unsigned long long"]=function(c,h,C){return w.util.ConvertToInt(c,64,"unsign\
ed",void 0,h,C)},w.converters["unsigned long"]=function(c,h,C){return w.util.ConvertToInt(c,32,"unsigned",void 0,h,C)},w.converters["unsigned short"]=function(c,h,C,e){
return w.util.ConvertToInt(c,16,"unsigned",e,h,C)},w.converters.ArrayBuffer=function(c,h,C,e){if(w.util.Type(c)!=="Object"||!s.isAnyArrayBuffer(c))throw w.errors.
conversionFailed({prefix:h,argument:`${C} ("${w.util.Stringify(c)}")`,types:["ArrayBuffer"]});if(e?.allowShared===!1&&s.isSharedArrayBuffer(c))throw w.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.resizable||c.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received \
a resizable ArrayBuffer."});return c},w.converters.TypedArray=function(c,h,C,e,y){if(w.util.Type(c)!=="Object"||!s.isTypedArray(c)||c.constructor.name!==h.name)
throw w.errors.conversionFailed({prefix:C,argument:`${e} ("${w.util.Stringify(c)}")`,types:[h.name]});if(y?.allowShared===!1&&s.isSharedArrayBuffer(c.buffer))throw w.
errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw w.errors.exception({header:"\
ArrayBuffer",message:"Received a resizable ArrayBuffer."});return c},w.converters.DataView=function(c,h,C,e){if(w.util.Type(c)!=="Object"||!s.isDataView(c))throw w.
errors.exception({header:h,message:`${C} is not a DataView.`});if(e?.allowShared===!1&&s.isSharedArrayBuffer(c.buffer))throw w.errors.exception({header:"ArrayBu\
ffer",message:"SharedArrayBuffer is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received a \
resizable ArrayBuffer."});return c},w.converters.BufferSource=function(c,h,C,e){if(s.isAnyArrayBuffer(c))return w.converters.ArrayBuffer(c,h,C,{...e,allowShared:!1});
if(s.isTypedArray(c))return w.converters.TypedArray(c,c.constructor,h,C,{...e,allowShared:!1});if(s.isDataView(c))return w.converters.DataView(c,h,C,{...e,allowShared:!1});
throw w.errors.conversionFailed({prefix:h,argument:`${C} ("${w.util.Stringify(c)}")`,types:["BufferSource"]})},w.converters["sequence<ByteString>"]=w.sequenceConverter(
w.converters.ByteString),w.converters["sequence<sequence<ByteString>>"]=w.sequenceConverter(w.converters["sequence<ByteString>"]),w.converters["record<ByteStrin\
g, ByteString>"]=w.recordConverter(w.converters.ByteString,w.converters.ByteString),Z.exports={webidl:w}}),22607:(Z=>{function W(t){if(!t)return"failure";switch(t.
trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"\
cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8\
859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"is\
o_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"\
iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso8859\
5":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-11\
4":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859\
-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-\
7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"is\
o-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logica\
l":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso\
-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso\
-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi\
8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macin\
tosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"\
windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"\
ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"window\
s-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"\
iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"\
cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-125\
7":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-m\
ac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"\
gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":
return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"\
windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-198\
9":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"\
replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodef\
eff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}A(W,"getEncoding"),Z.exports={getEncoding:W}}),
48355:((Z,W,t)=>{const{staticPropertyDescriptors:s,readOperation:U,fireAProgressEvent:D}=t(53610),{kState:k,kError:w,kResult:c,kEvents:h,kAborted:C}=t(20961),{webidl:e}=t(
45893),{kEnumerableProperty:y}=t(3440);class Q extends EventTarget{static{A(this,"FileReader")}constructor(){super(),this[k]="empty",this[c]=null,this[w]=null,this[h]=
{loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(B){e.brandCheck(this,Q),e.argumentLengthCheck(arguments,1,"FileRea\
der.readAsArrayBuffer"),B=e.converters.Blob(B,{strict:!1}),U(this,B,"ArrayBuffer")}readAsBinaryString(B){e.brandCheck(this,Q),e.argumentLengthCheck(arguments,1,
"FileReader.readAsBinaryString"),B=e.converters.Blob(B,{strict:!1}),U(this,B,"BinaryString")}readAsText(B,I=void 0){e.brandCheck(this,Q),e.argumentLengthCheck(arguments,
1,"FileReader.readAsText"),B=e.converters.Blob(B,{strict:!1}),I!==void 0&&(I=e.converters.DOMString(I,"FileReader.readAsText","encoding")),U(this,B,"Text",I)}readAsDataURL(B){
e.brandCheck(this,Q),e.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),B=e.converters.Blob(B,{strict:!1}),U(this,B,"DataURL")}abort(){if(this[k]==="\
empty"||this[k]==="done"){this[c]=null;return}this[k]==="loading"&&(this[k]="done",this[c]=null),this[C]=!0,D("abort",this),this[k]!=="loading"&&D("loadend",this)}get readyState(){
switch(e.brandCheck(this,Q),this[k]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return e.brandCheck(
this,Q),this[c]}get error(){return e.brandCheck(this,Q),this[w]}get onloadend(){return e.brandCheck(this,Q),this[h].loadend}set onloadend(B){e.brandCheck(this,Q),
this[h].loadend&&this.removeEventListener("loadend",this[h].loadend),typeof B=="function"?(this[h].loadend=B,this.addEventListener("loadend",B)):this[h].loadend=
null}get onerror(){return e.brandCheck(this,Q),this[h].error}set onerror(B){e.brandCheck(this,Q),this[h].error&&this.removeEventListener("error",this[h].error),
typeof B=="function"?(this[h].error=B,this.addEventListener("error",B)):this[h].error=null}get onloadstart(){return e.brandCheck(this,Q),this[h].loadstart}set onloadstart(B){
e.brandCheck(this,Q),this[h].loadstart&&this.removeEventListener("loadstart",this[h].loadstart),typeof B=="function"?(this[h].loadstart=B,this.addEventListener(
"loadstart",B)):this[h].loadstart=null}get onprogress(){return e.brandCheck(this,Q),this[h].progress}set onprogress(B){e.brandCheck(this,Q),this[h].progress&&this.
removeEventListener("progress",this[h].progress),typeof B=="function"?(this[h].progress=B,this.addEventListener("progress",B)):this[h].progress=null}get onload(){
return e.brandCheck(this,Q),this[h].load}set onload(B){e.brandCheck(this,Q),this[h].load&&this.removeEventListener("load",this[h].load),typeof B=="function"?(this[h].
load=B,this.addEventListener("load",B)):this[h].load=null}get onabort(){return e.brandCheck(this,Q),this[h].abort}set onabort(B){e.brandCheck(this,Q),this[h].abort&&
this.removeEventListener("abort",this[h].abort),typeof B=="function"?(this[h].abort=B,this.addEventListener("abort",B)):this[h].abort=null}}Q.EMPTY=Q.prototype.
EMPTY=0,Q.LOADING=Q.prototype.LOADING=1,Q.DONE=Q.prototype.DONE=2,Object.defineProperties(Q.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:y,readAsBinaryString:y,
readAsText:y,readAsDataURL:y,abort:y,readyState:y,result:y,error:y,onloadstart:y,onprogress:y,onload:y,onabort:y,onerror:y,onloadend:y,[Symbol.toStringTag]:{value:"\
FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(Q,{EMPTY:s,LOADING:s,DONE:s}),Z.exports={FileReader:Q}}),88573:((Z,W,t)=>{const{
webidl:s}=t(45893),U=Symbol("ProgressEvent state");class D extends Event{static{A(this,"ProgressEvent")}constructor(w,c={}){w=s.converters.DOMString(w,"Progress\
Event constructor","type"),c=s.converters.ProgressEventInit(c??{}),super(w,c),this[U]={lengthComputable:c.lengthComputable,loaded:c.loaded,total:c.total}}get lengthComputable(){
return s.brandCheck(this,D),this[U].lengthComputable}get loaded(){return s.brandCheck(this,D),this[U].loaded}get total(){return s.brandCheck(this,D),this[U].total}}
s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"loaded",
converter:s.converters["unsigned long long"],defaultValue:A(()=>0,"defaultValue")},{key:"total",converter:s.converters["unsigned long long"],defaultValue:A(()=>0,
"defaultValue")},{key:"bubbles",converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"cancelable",converter:s.converters.boolean,defaultValue:A(
()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")}]),Z.exports={ProgressEvent:D}}),20961:(Z=>{Z.exports=
{kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progres\
s event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((Z,W,t)=>{const{kState:s,kError:U,kResult:D,kAborted:k,
kLastProgressEventFired:w}=t(20961),{ProgressEvent:c}=t(88573),{getEncoding:h}=t(22607),{serializeAMimeType:C,parseMIMEType:e}=t(51900),{types:y}=t(57975),{StringDecoder:Q}=t(
13193),{btoa:g}=t(4573),B={enumerable:!0,writable:!1,configurable:!1};function I(b,N,Y,r){if(b[s]==="loading")throw new DOMException("Invalid state","InvalidSta\
teError");b[s]="loading",b[D]=null,b[U]=null;const d=N.stream().getReader(),n=[];let a=d.read(),E=!0;(async()=>{for(;!b[k];)try{const{done:i,value:l}=await a;if(E&&
!b[k]&&queueMicrotask(()=>{u("loadstart",b)}),E=!1,!i&&y.isUint8Array(l))n.push(l),(b[w]===void 0||Date.now()-b[w]>=50)&&!b[k]&&(b[w]=Date.now(),queueMicrotask(
()=>{u("progress",b)})),a=d.read();else if(i){queueMicrotask(()=>{b[s]="done";try{const f=R(n,Y,N.type,r);if(b[k])return;b[D]=f,u("load",b)}catch(f){b[U]=f,u("e\
rror",b)}b[s]!=="loading"&&u("loadend",b)});break}}catch(i){if(b[k])return;queueMicrotask(()=>{b[s]="done",b[U]=i,u("error",b),b[s]!=="loading"&&u("loadend",b)});
break}})()}A(I,"readOperation");function u(b,N){const Y=new c(b,{bubbles:!1,cancelable:!1});N.dispatchEvent(Y)}A(u,"fireAProgressEvent");function R(b,N,Y,r){switch(N){case"\
DataURL":{let o="data:";const d=e(Y||"application/octet-stream");d!=="failure"&&(o+=C(d)),o+=";base64,";const n=new Q("latin1");for(const a of b)o+=g(n.write(a));
return o+=g(n.end()),o}case"Text":{let o="failure";if(r&&(o=h(r)),o==="failure"&&Y){const d=e(Y);d!=="failure"&&(o=h(d.parameters.get("charset")))}return o==="f\
ailure"&&(o="UTF-8"),S(b,o)}case"ArrayBuffer":return p(b).buffer;case"BinaryString":{let o="";const d=new Q("latin1");for(const n of b)o+=d.write(n);return o+=d.
end(),o}}}A(R,"packageData");function S(b,N){const Y=p(b),r=m(Y);let o=0;r!==null&&(N=r,o=r==="UTF-8"?3:2);const d=Y.slice(o);return new TextDecoder(N).decode(d)}
A(S,"decode");function m(b){const[N,Y,r]=b;return N===239&&Y===187&&r===191?"UTF-8":N===254&&Y===255?"UTF-16BE":N===255&&Y===254?"UTF-16LE":null}A(m,"BOMSniffin\
g");function p(b){const N=b.reduce((r,o)=>r+o.byteLength,0);let Y=0;return b.reduce((r,o)=>(r.set(o,Y),Y+=o.byteLength,r),new Uint8Array(N))}A(p,"combineByteSeq\
uences"),Z.exports={staticPropertyDescriptors:B,readOperation:I,fireAProgressEvent:u}}),86897:((Z,W,t)=>{const{uid:s,states:U,sentCloseFrameState:D,emptyBuffer:k,
opcodes:w}=t(20736),{kReadyState:c,kSentClose:h,kByteParser:C,kReceivedClose:e,kResponse:y}=t(61216),{fireEvent:Q,failWebsocketConnection:g,isClosing:B,isClosed:I,
isEstablished:u,parseExtensions:R}=t(98625),{channels:S}=t(42414),{CloseEvent:m}=t(15188),{makeRequest:p}=t(9967),{fetching:b}=t(54398),{Headers:N,getHeadersList:Y}=t(
60660),{getDecodeSplit:r}=t(73168),{WebsocketFrameSend:o}=t(3264);let d;try{d=t(77598)}catch{}function n(f,M,G,J,H,eA){const oA=f;oA.protocol=f.protocol==="ws:"?
"http:":"https:";const EA=p({urlList:[oA],client:G,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"\
error"});if(eA.headers){const uA=Y(new N(eA.headers));EA.headersList=uA}const lA=d.randomBytes(16).toString("base64");EA.headersList.append("sec-websocket-key",
lA),EA.headersList.append("sec-websocket-version","13");for(const uA of M)EA.headersList.append("sec-websocket-protocol",uA);return EA.headersList.append("sec-w\
ebsocket-extensions","permessage-deflate; client_max_window_bits"),b({request:EA,useParallelQueue:!0,dispatcher:eA.dispatcher,processResponse(uA){if(uA.type==="\
error"||uA.status!==101){g(J,"Received network error or non-101 status code.");return}if(M.length!==0&&!uA.headersList.get("Sec-WebSocket-Protocol")){g(J,"Serve\
r did not respond with sent protocols.");return}if(uA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){g(J,'Server did not set Upgrade header to "websoc\
ket".');return}if(uA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){g(J,'Server did not set Connection header to "upgrade".');return}const DA=uA.headersList.
get("Sec-WebSocket-Accept"),FA=d.createHash("sha1").update(lA+s).digest("base64");if(DA!==FA){g(J,"Incorrect hash received in Sec-WebSocket-Accept header.");return}
const nA=uA.headersList.get("Sec-WebSocket-Extensions");let tA;if(nA!==null&&(tA=R(nA),!tA.has("permessage-deflate"))){g(J,"Sec-WebSocket-Extensions header does\
 not match.");return}const sA=uA.headersList.get("Sec-WebSocket-Protocol");if(sA!==null){const K=r("sec-websocket-protocol",EA.headersList);if(K===null||!K.includes(
sA)){g(J,"Protocol was not set in the opening handshake.");return}}uA.socket.on("data",E),uA.socket.on("close",i),uA.socket.on("error",l),S.open.hasSubscribers&&
S.open.publish({address:uA.socket.address(),protocol:sA,extensions:nA}),H(uA,tA)}})}A(n,"establishWebSocketConnection");function a(f,M,G,J){if(!(B(f)||I(f)))if(!u(
f))g(f,"Connection was closed before it was established."),f[c]=U.CLOSING;else if(f[h]===D.NOT_SENT){f[h]=D.PROCESSING;const H=new o;M!==void 0&&G===void 0?(H.frameData=
Buffer.allocUnsafe(2),H.frameData.writeUInt16BE(M,0)):M!==void 0&&G!==void 0?(H.frameData=Buffer.allocUnsafe(2+J),H.frameData.writeUInt16BE(M,0),H.frameData.write(
G,2,"utf-8")):H.frameData=k,f[y].socket.write(H.createFrame(w.CLOSE)),f[h]=D.SENT,f[c]=U.CLOSING}else f[c]=U.CLOSING}A(a,"closeWebSocketConnection");function E(f){
this.ws[C].write(f)||this.pause()}A(E,"onSocketData");function i(){const{ws:f}=this,{[y]:M}=f;M.socket.off("data",E),M.socket.off("close",i),M.socket.off("error",
l);const G=f[h]===D.SENT&&f[e];let J=1005,H="";const eA=f[C].closingInfo;eA&&!eA.error?(J=eA.code??1005,H=eA.reason):f[e]||(J=1006),f[c]=U.CLOSED,Q("close",f,(oA,EA)=>new m(
oA,EA),{wasClean:G,code:J,reason:H}),S.close.hasSubscribers&&S.close.publish({websocket:f,code:J,reason:H})}A(i,"onSocketClose");function l(f){const{ws:M}=this;
M[c]=U.CLOSING,S.socketError.hasSubscribers&&S.socketError.publish(f),this.destroy()}A(l,"onSocketError"),Z.exports={establishWebSocketConnection:n,closeWebSocketConnection:a}}),
20736:(Z=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",t={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},U={NOT_SENT:0,
PROCESSING:1,SENT:2},D={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},k=2**16-1,w={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},c=Buffer.allocUnsafe(
0),h={string:1,typedArray:2,arrayBuffer:3,blob:4};Z.exports={uid:W,sentCloseFrameState:U,staticPropertyDescriptors:t,states:s,opcodes:D,maxUnsigned16Bit:k,parserStates:w,
emptyBuffer:c,sendHints:h}}),15188:((Z,W,t)=>{const{webidl:s}=t(45893),{kEnumerableProperty:U}=t(3440),{kConstruct:D}=t(36443),{MessagePort:k}=t(75919);class w extends Event{static{
A(this,"MessageEvent")}#A;constructor(Q,g={}){if(Q===D){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}const B="MessageEvent constructor";
s.argumentLengthCheck(arguments,1,B),Q=s.converters.DOMString(Q,B,"type"),g=s.converters.MessageEventInit(g,B,"eventInitDict"),super(Q,g),this.#A=g,s.util.markAsUncloneable(
this)}get data(){return s.brandCheck(this,w),this.#A.data}get origin(){return s.brandCheck(this,w),this.#A.origin}get lastEventId(){return s.brandCheck(this,w),
this.#A.lastEventId}get source(){return s.brandCheck(this,w),this.#A.source}get ports(){return s.brandCheck(this,w),Object.isFrozen(this.#A.ports)||Object.freeze(
this.#A.ports),this.#A.ports}initMessageEvent(Q,g=!1,B=!1,I=null,u="",R="",S=null,m=[]){return s.brandCheck(this,w),s.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new w(Q,{bubbles:g,cancelable:B,data:I,origin:u,lastEventId:R,source:S,ports:m})}static createFastMessageEvent(Q,g){const B=new w(D,Q,g);
return B.#A=g,B.#A.data??=null,B.#A.origin??="",B.#A.lastEventId??="",B.#A.source??=null,B.#A.ports??=[],B}}const{createFastMessageEvent:c}=w;delete w.createFastMessageEvent;
class h extends Event{static{A(this,"CloseEvent")}#A;constructor(Q,g={}){const B="CloseEvent constructor";s.argumentLengthCheck(arguments,1,B),Q=s.converters.DOMString(
Q,B,"type"),g=s.converters.CloseEventInit(g),super(Q,g),this.#A=g,s.util.markAsUncloneable(this)}get wasClean(){return s.brandCheck(this,h),this.#A.wasClean}get code(){
return s.brandCheck(this,h),this.#A.code}get reason(){return s.brandCheck(this,h),this.#A.reason}}class C extends Event{static{A(this,"ErrorEvent")}#A;constructor(Q,g){
const B="ErrorEvent constructor";s.argumentLengthCheck(arguments,1,B),super(Q,g),s.util.markAsUncloneable(this),Q=s.converters.DOMString(Q,B,"type"),g=s.converters.
ErrorEventInit(g??{}),this.#A=g}get message(){return s.brandCheck(this,C),this.#A.message}get filename(){return s.brandCheck(this,C),this.#A.filename}get lineno(){
return s.brandCheck(this,C),this.#A.lineno}get colno(){return s.brandCheck(this,C),this.#A.colno}get error(){return s.brandCheck(this,C),this.#A.error}}Object.defineProperties(
w.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:U,origin:U,lastEventId:U,source:U,ports:U,initMessageEvent:U}),Object.defineProperties(
h.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:U,code:U,wasClean:U}),Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"\
ErrorEvent",configurable:!0},message:U,filename:U,lineno:U,colno:U,error:U}),s.converters.MessagePort=s.interfaceConverter(k),s.converters["sequence<MessagePort\
>"]=s.sequenceConverter(s.converters.MessagePort);const e=[{key:"bubbles",converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"cancelable",
converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:A(()=>!1,"defaultValue")}];s.converters.
MessageEventInit=s.dictionaryConverter([...e,{key:"data",converter:s.converters.any,defaultValue:A(()=>null,"defaultValue")},{key:"origin",converter:s.converters.
USVString,defaultValue:A(()=>"","defaultValue")},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:A(()=>"","defaultValue")},{key:"source",converter:s.
nullableConverter(s.converters.MessagePort),defaultValue:A(()=>null,"defaultValue")},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:A(
()=>new Array(0),"defaultValue")}]),s.converters.CloseEventInit=s.dictionaryConverter([...e,{key:"wasClean",converter:s.converters.boolean,defaultValue:A(()=>!1,
"defaultValue")},{key:"code",converter:s.converters["unsigned short"],defaultValue:A(()=>0,"defaultValue")},{key:"reason",converter:s.converters.USVString,defaultValue:A(
()=>"","defaultValue")}]),s.converters.ErrorEventInit=s.dictionaryConverter([...e,{key:"message",converter:s.converters.DOMString,defaultValue:A(()=>"","default\
Value")},{key:"filename",converter:s.converters.USVString,defaultValue:A(()=>"","defaultValue")},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:A(
()=>0,"defaultValue")},{key:"colno",converter:s.converters["unsigned long"],defaultValue:A(()=>0,"defaultValue")},{key:"error",converter:s.converters.any}]),Z.exports=
{MessageEvent:w,CloseEvent:h,ErrorEvent:C,createFastMessageEvent:c}}),3264:((Z,W,t)=>{const{maxUnsigned16Bit:s}=t(20736),U=16386;let D,k=null,w=U;try{D=t(77598)}catch{
D={randomFillSync:A(function(e,y,Q){for(let g=0;g<e.length;++g)e[g]=Math.random()*255|0;return e},"randomFillSync")}}function c(){return w===U&&(w=0,D.randomFillSync(
k??=Buffer.allocUnsafe(U),0,U)),[k[w++],k[w++],k[w++],k[w++]]}A(c,"generateMask");class h{static{A(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){
const y=this.frameData,Q=c(),g=y?.byteLength??0;let B=g,I=6;g>s?(I+=8,B=127):g>125&&(I+=2,B=126);const u=Buffer.allocUnsafe(g+I);u[0]=u[1]=0,u[0]|=128,u[0]=(u[0]&
240)+e;u[I-4]=Q[0],u[I-3]=Q[1],u[I-2]=Q[2],u[I-1]=Q[3],u[1]=B,B===126?u.writeUInt16BE(g,2):B===127&&(u[2]=u[3]=0,u.writeUIntBE(g,4,6)),u[1]|=128;for(let R=0;R<g;++R)
u[I+R]=y[R]^Q[R&3];return u}}Z.exports={WebsocketFrameSend:h}}),19469:((Z,W,t)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:U}=t(38522),{isValidClientWindowBits:D}=t(
98625),{MessageSizeExceededError:k}=t(68707),w=Buffer.from([0,0,255,255]),c=Symbol("kBuffer"),h=Symbol("kLength");class C{static{A(this,"PerMessageDeflate")}#A;#e={};#t=0;constructor(y,Q){
this.#e.serverNoContextTakeover=y.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=y.get("server_max_window_bits"),this.#t=Q.maxPayloadSize}decompress(y,Q,g){
if(!this.#A){let B=U;if(this.#e.serverMaxWindowBits){if(!D(this.#e.serverMaxWindowBits)){g(new Error("Invalid server_max_window_bits"));return}B=Number.parseInt(
this.#e.serverMaxWindowBits)}try{this.#A=s({windowBits:B})}catch(I){g(I);return}this.#A[c]=[],this.#A[h]=0,this.#A.on("data",I=>{if(this.#A[h]+=I.length,this.#t>
0&&this.#A[h]>this.#t){g(new k),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[c].push(I)}),this.#A.on("error",I=>{this.#A=null,g(I)})}
this.#A.write(y),Q&&this.#A.write(w),this.#A.flush(()=>{if(!this.#A)return;const B=Buffer.concat(this.#A[c],this.#A[h]);this.#A[c].length=0,this.#A[h]=0,g(null,
B)})}}Z.exports={PerMessageDeflate:C}}),81652:((Z,W,t)=>{const{Writable:s}=t(57075),U=t(34589),{parserStates:D,opcodes:k,states:w,emptyBuffer:c,sentCloseFrameState:h}=t(
20736),{kReadyState:C,kSentClose:e,kResponse:y,kReceivedClose:Q}=t(61216),{channels:g}=t(42414),{isValidStatusCode:B,isValidOpcode:I,failWebsocketConnection:u,websocketMessageReceived:R,
utf8Decode:S,isControlFrame:m,isTextBinaryFrame:p,isContinuationFrame:b}=t(98625),{WebsocketFrameSend:N}=t(3264),{closeWebSocketConnection:Y}=t(86897),{PerMessageDeflate:r}=t(
19469),{MessageSizeExceededError:o}=t(68707);function d(a,E,i){Y(a,E,i,Buffer.byteLength(i)),u(a,i)}A(d,"failWebsocketConnectionWithCode");class n extends s{static{
A(this,"ByteParser")}#A=[];#e=0;#t=0;#s=!1;#r=D.INFO;#n={};#o=[];#i;#g;#a;constructor(E,i,l={}){super(),this.ws=E,this.#i=i??new Map,this.#g=l.maxFragments??0,this.#a=
l.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new r(i,l))}_write(E,i,l){this.#A.push(E),this.#t+=E.length,this.#s=!0,this.
run(l)}#Q(){return this.#a>0&&!m(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(d(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(E){
for(;this.#s;)if(this.#r===D.INFO){if(this.#t<2)return E();const i=this.consume(2),l=(i[0]&128)!==0,f=i[0]&15,M=(i[1]&128)===128,G=!l&&f!==k.CONTINUATION,J=i[1]&
127,H=i[0]&64,eA=i[0]&32,oA=i[0]&16;if(!I(f))return u(this.ws,"Invalid opcode received"),E();if(M)return u(this.ws,"Frame cannot be masked"),E();if(H!==0&&!this.#i.
has("permessage-deflate")){u(this.ws,"Expected RSV1 to be clear.");return}if(eA!==0||oA!==0){u(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(G&&!p(f)){u(this.
ws,"Invalid frame type was fragmented.");return}if(p(f)&&this.#o.length>0){u(this.ws,"Expected continuation frame");return}if(this.#n.fragmented&&G){u(this.ws,"\
Fragmented frame exceeded 125 bytes.");return}if((J>125||G)&&m(f)){u(this.ws,"Control frame either too large or fragmented");return}if(b(f)&&this.#o.length===0&&
!this.#n.compressed){u(this.ws,"Unexpected continuation frame");return}if(J<=125){if(this.#n.payloadLength=J,this.#r=D.READ_DATA,!this.#Q())return}else J===126?
this.#r=D.PAYLOADLENGTH_16:J===127&&(this.#r=D.PAYLOADLENGTH_64);p(f)&&(this.#n.binaryType=f,this.#n.compressed=H!==0),this.#n.opcode=f,this.#n.masked=M,this.#n.
fin=l,this.#n.fragmented=G}else if(this.#r===D.PAYLOADLENGTH_16){if(this.#t<2)return E();const i=this.consume(2);if(this.#n.payloadLength=i.readUInt16BE(0),this.#r=
D.READ_DATA,!this.#Q())return}else if(this.#r===D.PAYLOADLENGTH_64){if(this.#t<8)return E();const i=this.consume(8),l=i.readUInt32BE(0),f=i.readUInt32BE(4);if(l!==
0||f>2**31-1){u(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=f,this.#r=D.READ_DATA,!this.#Q())return}else if(this.#r===D.READ_DATA){
if(this.#t<this.#n.payloadLength)return E();const i=this.consume(this.#n.payloadLength);if(m(this.#n.opcode)){this.#s=this.parseControlFrame(i),this.#r=D.INFO;const l=this.
ws[y].socket;if(this.#s&&l.writableNeedDrain){this.#s=!1,l.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(E))});return}}else if(this.#n.compressed){this.#i.
get("permessage-deflate").decompress(i,this.#n.fin,(l,f)=>{if(l){const M=l instanceof o?1009:1007;d(this.ws,M,l.message);return}if(this.writeFragments(f)){if(this.#a>
0&&this.#e>this.#a){d(this.ws,1009,new o().message);return}if(!this.#n.fin){this.#r=D.INFO,this.#s=!0,this.run(E);return}R(this.ws,this.#n.binaryType,this.consumeFragments()),
this.#s=!0,this.#r=D.INFO,this.run(E)}}),this.#s=!1;break}else{if(!this.writeFragments(i))return;if(this.#a>0&&this.#e>this.#a){d(this.ws,1009,new o().message);
return}!this.#n.fragmented&&this.#n.fin&&R(this.ws,this.#n.binaryType,this.consumeFragments()),this.#r=D.INFO}}}consume(E){if(E>this.#t)throw new Error("Called \
consume() before buffers satiated.");if(E===0)return c;if(this.#A[0].length===E)return this.#t-=this.#A[0].length,this.#A.shift();const i=Buffer.allocUnsafe(E);
let l=0;for(;l!==E;){const f=this.#A[0],{length:M}=f;if(M+l===E){i.set(this.#A.shift(),l);break}else if(M+l>E){i.set(f.subarray(0,E-l),l),this.#A[0]=f.subarray(
E-l);break}else i.set(this.#A.shift(),l),l+=f.length}return this.#t-=E,i}writeFragments(E){return this.#g>0&&this.#o.length===this.#g?(d(this.ws,1008,"Too many \
message fragments"),!1):(this.#e+=E.length,this.#o.push(E),!0)}consumeFragments(){const E=this.#o;if(E.length===1)return this.#e=0,E.shift();const i=Buffer.concat(
E,this.#e);return this.#o=[],this.#e=0,i}parseCloseBody(E){U(E.length!==1);let i;if(E.length>=2&&(i=E.readUInt16BE(0)),i!==void 0&&!B(i))return{code:1002,reason:"\
Invalid status code",error:!0};let l=E.subarray(2);l[0]===239&&l[1]===187&&l[2]===191&&(l=l.subarray(3));try{l=S(l)}catch{return{code:1007,reason:"Invalid UTF-8",
error:!0}}return{code:i,reason:l,error:!1}}parseControlFrame(E){const{opcode:i,payloadLength:l}=this.#n;if(i===k.CLOSE){if(l===1)return u(this.ws,"Received clos\
e frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.parseCloseBody(E),this.#n.closeInfo.error){const{code:f,reason:M}=this.#n.closeInfo;return Y(this.ws,
f,M,M.length),u(this.ws,M),!1}if(this.ws[e]!==h.SENT){let f=c;this.#n.closeInfo.code&&(f=Buffer.allocUnsafe(2),f.writeUInt16BE(this.#n.closeInfo.code,0));const M=new N(
f);this.ws[y].socket.write(M.createFrame(k.CLOSE),G=>{G||(this.ws[e]=h.SENT)})}return this.ws[C]=w.CLOSING,this.ws[Q]=!0,!1}else if(i===k.PING){if(!this.ws[Q]){
const f=new N(E);this.ws[y].socket.write(f.createFrame(k.PONG)),g.ping.hasSubscribers&&g.ping.publish({payload:E})}}else i===k.PONG&&g.pong.hasSubscribers&&g.pong.
publish({payload:E});return!0}get closingInfo(){return this.#n.closeInfo}}Z.exports={ByteParser:n}}),13900:((Z,W,t)=>{const{WebsocketFrameSend:s}=t(3264),{opcodes:U,
sendHints:D}=t(20736),k=t(64660),w=Buffer[Symbol.species];class c{static{A(this,"SendQueue")}#A=new k;#e=!1;#t;constructor(y){this.#t=y}add(y,Q,g){if(g!==D.blob){
const I=h(y,g);if(!this.#e)this.#t.write(I,Q);else{const u={promise:null,callback:Q,frame:I};this.#A.push(u)}return}const B={promise:y.arrayBuffer().then(I=>{B.
promise=null,B.frame=h(I,g)}),callback:Q,frame:null};this.#A.push(B),this.#e||this.#s()}async#s(){this.#e=!0;const y=this.#A;for(;!y.isEmpty();){const Q=y.shift();
Q.promise!==null&&await Q.promise,this.#t.write(Q.frame,Q.callback),Q.callback=Q.frame=null}this.#e=!1}}function h(e,y){return new s(C(e,y)).createFrame(y===D.string?
U.TEXT:U.BINARY)}A(h,"createFrame");function C(e,y){switch(y){case D.string:return Buffer.from(e);case D.arrayBuffer:case D.blob:return new w(e);case D.typedArray:
return new w(e.buffer,e.byteOffset,e.byteLength)}}A(C,"toBuffer"),Z.exports={SendQueue:c}}),61216:(Z=>{Z.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol(
"received close"),kByteParser:Symbol("byte parser")}}),98625:((Z,W,t)=>{const{kReadyState:s,kController:U,kResponse:D,kBinaryType:k,kWebSocketURL:w}=t(61216),{states:c,
opcodes:h}=t(20736),{ErrorEvent:C,createFastMessageEvent:e}=t(15188),{isUtf8:y}=t(4573),{collectASequenceOfCodePointsFast:Q,removeHTTPWhitespace:g}=t(51900);function B(M){
return M[s]===c.CONNECTING}A(B,"isConnecting");function I(M){return M[s]===c.OPEN}A(I,"isEstablished");function u(M){return M[s]===c.CLOSING}A(u,"isClosing");function R(M){
return M[s]===c.CLOSED}A(R,"isClosed");function S(M,G,J=(eA,oA)=>new Event(eA,oA),H={}){const eA=J(M,H);G.dispatchEvent(eA)}A(S,"fireEvent");function m(M,G,J){if(M[s]!==
c.OPEN)return;let H;if(G===h.TEXT)try{H=f(J)}catch{Y(M,"Received invalid UTF-8 in text frame.");return}else G===h.BINARY&&(M[k]==="blob"?H=new Blob([J]):H=p(J));
S("message",M,e,{origin:M[w].origin,data:H})}A(m,"websocketMessageReceived");function p(M){return M.byteLength===M.buffer.byteLength?M.buffer:M.buffer.slice(M.byteOffset,
M.byteOffset+M.byteLength)}A(p,"toArrayBuffer");function b(M){if(M.length===0)return!1;for(let G=0;G<M.length;++G){const J=M.charCodeAt(G);if(J<33||J>126||J===34||
J===40||J===41||J===44||J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}A(b,"isValidS\
ubprotocol");function N(M){return M>=1e3&&M<1015?M!==1004&&M!==1005&&M!==1006:M>=3e3&&M<=4999}A(N,"isValidStatusCode");function Y(M,G){const{[U]:J,[D]:H}=M;J.abort(),
H?.socket&&!H.socket.destroyed&&H.socket.destroy(),G&&S("error",M,(eA,oA)=>new C(eA,oA),{error:new Error(G),message:G})}A(Y,"failWebsocketConnection");function r(M){
return M===h.CLOSE||M===h.PING||M===h.PONG}A(r,"isControlFrame");function o(M){return M===h.CONTINUATION}A(o,"isContinuationFrame");function d(M){return M===h.TEXT||
M===h.BINARY}A(d,"isTextBinaryFrame");function n(M){return d(M)||o(M)||r(M)}A(n,"isValidOpcode");function a(M){const G={position:0},J=new Map;for(;G.position<M.
length;){const H=Q(";",M,G),[eA,oA=""]=H.split("=");J.set(g(eA,!0,!1),g(oA,!1,!0)),G.position++}return J}A(a,"parseExtensions");function E(M){if(M.length===0)return!1;
for(let J=0;J<M.length;J++){const H=M.charCodeAt(J);if(H<48||H>57)return!1}const G=Number.parseInt(M,10);return G>=8&&G<=15}A(E,"isValidClientWindowBits");const i=typeof process.
versions.icu=="string",l=i?new TextDecoder("utf-8",{fatal:!0}):void 0,f=i?l.decode.bind(l):function(M){if(y(M))return M.toString("utf-8");throw new TypeError("I\
nvalid utf-8 received.")};Z.exports={isConnecting:B,isEstablished:I,isClosing:u,isClosed:R,fireEvent:S,isValidSubprotocol:b,isValidStatusCode:N,failWebsocketConnection:Y,
websocketMessageReceived:m,utf8Decode:f,isControlFrame:r,isContinuationFrame:o,isTextBinaryFrame:d,isValidOpcode:n,parseExtensions:a,isValidClientWindowBits:E}}),
13726:((Z,W,t)=>{const{webidl:s}=t(45893),{URLSerializer:U}=t(51900),{environmentSettingsObject:D}=t(73168),{staticPropertyDescriptors:k,states:w,sentCloseFrameState:c,
sendHints:h}=t(20736),{kWebSocketURL:C,kReadyState:e,kController:y,kBinaryType:Q,kResponse:g,kSentClose:B,kByteParser:I}=t(61216),{isConnecting:u,isEstablished:R,
isClosing:S,isValidSubprotocol:m,fireEvent:p}=t(98625),{establishWebSocketConnection:b,closeWebSocketConnection:N}=t(86897),{ByteParser:Y}=t(81652),{kEnumerableProperty:r,
isBlobLike:o}=t(3440),{getGlobalDispatcher:d}=t(32581),{types:n}=t(57975),{ErrorEvent:a,CloseEvent:E}=t(15188),{SendQueue:i}=t(13900);class l extends EventTarget{static{
A(this,"WebSocket")}#A={open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#r;constructor(J,H=[]){super(),s.util.markAsUncloneable(this);const eA="W\
ebSocket constructor";s.argumentLengthCheck(arguments,1,eA);const oA=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](H,eA,"options");J=s.converters.
USVString(J,eA,"url"),H=oA.protocols;const EA=D.settingsObject.baseUrl;let lA;try{lA=new URL(J,EA)}catch(mA){throw new DOMException(mA,"SyntaxError")}if(lA.protocol===
"http:"?lA.protocol="ws:":lA.protocol==="https:"&&(lA.protocol="wss:"),lA.protocol!=="ws:"&&lA.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: \
protocol, got ${lA.protocol}`,"SyntaxError");if(lA.hash||lA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof H=="string"&&(H=[H]),
H.length!==new Set(H.map(mA=>mA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(H.length>0&&!H.every(mA=>m(
mA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[C]=new URL(lA.href);const dA=D.settingsObject;this[y]=b(lA,H,dA,this,(mA,uA)=>this.#n(
mA,uA),oA),this[e]=l.CONNECTING,this[B]=c.NOT_SENT,this[Q]="blob"}close(J=void 0,H=void 0){s.brandCheck(this,l);const eA="WebSocket.close";if(J!==void 0&&(J=s.converters["\
unsigned short"](J,eA,"code",{clamp:!0})),H!==void 0&&(H=s.converters.USVString(H,eA,"reason")),J!==void 0&&J!==1e3&&(J<3e3||J>4999))throw new DOMException("inv\
alid code","InvalidAccessError");let oA=0;if(H!==void 0&&(oA=Buffer.byteLength(H),oA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${oA}`,
"SyntaxError");N(this,J,H,oA)}send(J){s.brandCheck(this,l);const H="WebSocket.send";if(s.argumentLengthCheck(arguments,1,H),J=s.converters.WebSocketSendData(J,H,
"data"),u(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!R(this)||S(this)))if(typeof J=="string"){const eA=Buffer.byteLength(J);
this.#e+=eA,this.#r.add(J,()=>{this.#e-=eA},h.string)}else n.isArrayBuffer(J)?(this.#e+=J.byteLength,this.#r.add(J,()=>{this.#e-=J.byteLength},h.arrayBuffer)):ArrayBuffer.
isView(J)?(this.#e+=J.byteLength,this.#r.add(J,()=>{this.#e-=J.byteLength},h.typedArray)):o(J)&&(this.#e+=J.size,this.#r.add(J,()=>{this.#e-=J.size},h.blob))}get readyState(){
return s.brandCheck(this,l),this[e]}get bufferedAmount(){return s.brandCheck(this,l),this.#e}get url(){return s.brandCheck(this,l),U(this[C])}get extensions(){return s.
brandCheck(this,l),this.#s}get protocol(){return s.brandCheck(this,l),this.#t}get onopen(){return s.brandCheck(this,l),this.#A.open}set onopen(J){s.brandCheck(this,
l),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof J=="function"?(this.#A.open=J,this.addEventListener("open",J)):this.#A.open=null}get onerror(){
return s.brandCheck(this,l),this.#A.error}set onerror(J){s.brandCheck(this,l),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof J=="function"?
(this.#A.error=J,this.addEventListener("error",J)):this.#A.error=null}get onclose(){return s.brandCheck(this,l),this.#A.close}set onclose(J){s.brandCheck(this,l),
this.#A.close&&this.removeEventListener("close",this.#A.close),typeof J=="function"?(this.#A.close=J,this.addEventListener("close",J)):this.#A.close=null}get onmessage(){
return s.brandCheck(this,l),this.#A.message}set onmessage(J){s.brandCheck(this,l),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof J==
"function"?(this.#A.message=J,this.addEventListener("message",J)):this.#A.message=null}get binaryType(){return s.brandCheck(this,l),this[Q]}set binaryType(J){s.
brandCheck(this,l),J!=="blob"&&J!=="arraybuffer"?this[Q]="blob":this[Q]=J}#n(J,H){this[g]=J;const eA=this[y]?.dispatcher?.webSocketOptions,oA=eA?.maxFragments,EA=eA?.
maxPayloadSize,lA=new Y(this,H,{maxFragments:oA,maxPayloadSize:EA});lA.on("drain",f),lA.on("error",M.bind(this)),J.socket.ws=this,this[I]=lA,this.#r=new i(J.socket),
this[e]=w.OPEN;const dA=J.headersList.get("sec-websocket-extensions");dA!==null&&(this.#s=dA);const mA=J.headersList.get("sec-websocket-protocol");mA!==null&&(this.#t=
mA),p("open",this)}}l.CONNECTING=l.prototype.CONNECTING=w.CONNECTING,l.OPEN=l.prototype.OPEN=w.OPEN,l.CLOSING=l.prototype.CLOSING=w.CLOSING,l.CLOSED=l.prototype.
CLOSED=w.CLOSED,Object.defineProperties(l.prototype,{CONNECTING:k,OPEN:k,CLOSING:k,CLOSED:k,url:r,readyState:r,bufferedAmount:r,onopen:r,onerror:r,onclose:r,close:r,
onmessage:r,binaryType:r,send:r,extensions:r,protocol:r,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
l,{CONNECTING:k,OPEN:k,CLOSING:k,CLOSED:k}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),s.converters["DOMString or sequence<\
DOMString>"]=function(G,J,H){return s.util.Type(G)==="Object"&&Symbol.iterator in G?s.converters["sequence<DOMString>"](G):s.converters.DOMString(G,J,H)},s.converters.
WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:A(()=>new Array(0),"defaultValue")},
{key:"dispatcher",converter:s.converters.any,defaultValue:A(()=>d(),"defaultValue")},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]),s.
converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(G){return s.util.Type(G)==="Object"&&!(Symbol.iterator in G)?s.converters.WebSocketInit(
G):{protocols:s.converters["DOMString or sequence<DOMString>"](G)}},s.converters.WebSocketSendData=function(G){if(s.util.Type(G)==="Object"){if(o(G))return s.converters.
Blob(G,{strict:!1});if(ArrayBuffer.isView(G)||n.isArrayBuffer(G))return s.converters.BufferSource(G)}return s.converters.USVString(G)};function f(){this.ws[g].socket.
resume()}A(f,"onParserDrain");function M(G){let J,H;G instanceof E?(J=G.reason,H=G.code):J=G.message,p("error",this,()=>new a("error",{error:G,message:J})),N(this,
H)}A(M,"onParserError"),Z.exports={WebSocket:l}}),33838:((Z,W,t)=>{t.r(W),t.d(W,{ExitCode:A(()=>nA,"ExitCode"),addPath:A(()=>K,"addPath"),debug:A(()=>JA,"debug"),
endGroup:A(()=>SA,"endGroup"),error:A(()=>UA,"error"),exportVariable:A(()=>tA,"exportVariable"),getBooleanInput:A(()=>_,"getBooleanInput"),getIDToken:A(()=>T,"g\
etIDToken"),getInput:A(()=>CA,"getInput"),getMultilineInput:A(()=>cA,"getMultilineInput"),getState:A(()=>rA,"getState"),group:A(()=>yA,"group"),info:A(()=>GA,"i\
nfo"),isDebug:A(()=>pA,"isDebug"),markdownSummary:A(()=>E,"markdownSummary"),notice:A(()=>fA,"notice"),platform:A(()=>s,"platform"),saveState:A(()=>PA,"saveStat\
e"),setCommandEcho:A(()=>aA,"setCommandEcho"),setFailed:A(()=>gA,"setFailed"),setOutput:A(()=>$,"setOutput"),setSecret:A(()=>sA,"setSecret"),startGroup:A(()=>kA,
"startGroup"),summary:A(()=>i,"summary"),toPlatformPath:A(()=>M,"toPlatformPath"),toPosixPath:A(()=>l,"toPosixPath"),toWin32Path:A(()=>f,"toWin32Path"),warning:A(
()=>WA,"warning")});var s={};t.r(s),t.d(s,{arch:A(()=>lA,"arch"),getDetails:A(()=>DA,"getDetails"),isLinux:A(()=>uA,"isLinux"),isMacOS:A(()=>mA,"isMacOS"),isWindows:A(
()=>dA,"isWindows"),platform:A(()=>EA,"platform")});var U=t(70857);function D(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}A(
D,"toCommandValue");function k(v){return Object.keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:
{}}A(k,"toCommandProperties");function w(v,O,j){const iA=new C(v,O,j);process.stdout.write(iA.toString()+U.EOL)}A(w,"issueCommand");function c(v,O=""){w(v,{},O)}
A(c,"issue");const h="::";class C{static{A(this,"Command")}constructor(O,j,iA){O||(O="missing.command"),this.command=O,this.properties=j,this.message=iA}toString(){
let O=h+this.command;if(this.properties&&Object.keys(this.properties).length>0){O+=" ";let j=!0;for(const iA in this.properties)if(this.properties.hasOwnProperty(
iA)){const QA=this.properties[iA];QA&&(j?j=!1:O+=",",O+=`${iA}=${y(QA)}`)}}return O+=`${h}${e(this.message)}`,O}}function e(v){return D(v).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}A(e,"escapeData");function y(v){return D(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").
replace(/,/g,"%2C")}A(y,"escapeProperty");var Q=t(76982),g=t(79896);function B(v,O){const j=process.env[`GITHUB_${v}`];if(!j)throw new Error(`Unable to find env\
ironment variable for file command ${v}`);if(!g.existsSync(j))throw new Error(`Missing file at path: ${j}`);g.appendFileSync(j,`${D(O)}${U.EOL}`,{encoding:"utf8"})}
A(B,"issueFileCommand");function I(v,O){const j=`ghadelimiter_${Q.randomUUID()}`,iA=D(O);if(v.includes(j))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${j}"`);if(iA.includes(j))throw new Error(`Unexpected input: value should not contain the delimiter "${j}"`);return`${v}<<${j}${U.EOL}${iA}${U.
EOL}${j}`}A(I,"prepareKeyValueMessage");var u=t(16928),R=t(44942),S=t(92145),m=function(v,O,j,iA){function QA(IA){return IA instanceof j?IA:new j(function(wA){wA(
IA)})}return A(QA,"adopt"),new(j||(j=Promise))(function(IA,wA){function TA(MA){try{HA(iA.next(MA))}catch(VA){wA(VA)}}A(TA,"fulfilled");function OA(MA){try{HA(iA.
throw(MA))}catch(VA){wA(VA)}}A(OA,"rejected");function HA(MA){MA.done?IA(MA.value):QA(MA.value).then(TA,OA)}A(HA,"step"),HA((iA=iA.apply(v,O||[])).next())})};class p{static{
A(this,"OidcClient")}static createHttpClient(O=!0,j=10){const iA={allowRetries:O,maxRetries:j};return new R.Qq("actions/oidc-client",[new S.tZ(p.getRequestToken())],
iA)}static getRequestToken(){const O=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!O)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return O}static getIDTokenUrl(){const O=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!O)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return O}static getCall(O){return m(this,void 0,void 0,function*(){var j;const IA=(j=(yield p.createHttpClient().getJson(O).catch(wA=>{throw new Error(`Failed t\
o get ID Token. 
 
        Error Code : ${wA.statusCode}
 
        Error Message: ${wA.message}`)})).result)===null||j===void 0?void 0:j.value;if(!IA)throw new Error("Response json body do not have ID Token field");return IA})}static getIDToken(O){
return m(this,void 0,void 0,function*(){try{let j=p.getIDTokenUrl();if(O){const QA=encodeURIComponent(O);j=`${j}&audience=${QA}`}JA(`ID token url is ${j}`);const iA=yield p.
getCall(j);return sA(iA),iA}catch(j){throw new Error(`Error message: ${j.message}`)}})}}var b=function(v,O,j,iA){function QA(IA){return IA instanceof j?IA:new j(
function(wA){wA(IA)})}return A(QA,"adopt"),new(j||(j=Promise))(function(IA,wA){function TA(MA){try{HA(iA.next(MA))}catch(VA){wA(VA)}}A(TA,"fulfilled");function OA(MA){
try{HA(iA.throw(MA))}catch(VA){wA(VA)}}A(OA,"rejected");function HA(MA){MA.done?IA(MA.value):QA(MA.value).then(TA,OA)}A(HA,"step"),HA((iA=iA.apply(v,O||[])).next())})};
const{access:N,appendFile:Y,writeFile:r}=g.promises,o="GITHUB_STEP_SUMMARY",d="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-acti\
ons#adding-a-job-summary";class n{static{A(this,"Summary")}constructor(){this._buffer=""}filePath(){return b(this,void 0,void 0,function*(){if(this._filePath)return this.
_filePath;const O=process.env[o];if(!O)throw new Error(`Unable to find environment variable for $${o}. Check if your runtime environment supports job summaries.`);
try{yield N(O,g.constants.R_OK|g.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${O}'. Check if the file has correct read/write permissi\
ons.`)}return this._filePath=O,this._filePath})}wrap(O,j,iA={}){const QA=Object.entries(iA).map(([IA,wA])=>` ${IA}="${wA}"`).join("");return j?`<${O}${QA}>${j}<\
/${O}>`:`<${O}${QA}>`}write(O){return b(this,void 0,void 0,function*(){const j=!!O?.overwrite,iA=yield this.filePath();return yield(j?r:Y)(iA,this._buffer,{encoding:"\
utf8"}),this.emptyBuffer()})}clear(){return b(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(O,j=!1){return this._buffer+=O,j?this.addEOL():this}addEOL(){return this.addRaw(
U.EOL)}addCodeBlock(O,j){const iA=Object.assign({},j&&{lang:j}),QA=this.wrap("pre",this.wrap("code",O),iA);return this.addRaw(QA).addEOL()}addList(O,j=!1){const iA=j?
"ol":"ul",QA=O.map(wA=>this.wrap("li",wA)).join(""),IA=this.wrap(iA,QA);return this.addRaw(IA).addEOL()}addTable(O){const j=O.map(QA=>{const IA=QA.map(wA=>{if(typeof wA==
"string")return this.wrap("td",wA);const{header:TA,data:OA,colspan:HA,rowspan:MA}=wA,VA=TA?"th":"td",qA=Object.assign(Object.assign({},HA&&{colspan:HA}),MA&&{rowspan:MA});
return this.wrap(VA,OA,qA)}).join("");return this.wrap("tr",IA)}).join(""),iA=this.wrap("table",j);return this.addRaw(iA).addEOL()}addDetails(O,j){const iA=this.
wrap("details",this.wrap("summary",O)+j);return this.addRaw(iA).addEOL()}addImage(O,j,iA){const{width:QA,height:IA}=iA||{},wA=Object.assign(Object.assign({},QA&&
{width:QA}),IA&&{height:IA}),TA=this.wrap("img",null,Object.assign({src:O,alt:j},wA));return this.addRaw(TA).addEOL()}addHeading(O,j){const iA=`h${j}`,QA=["h1",
"h2","h3","h4","h5","h6"].includes(iA)?iA:"h1",IA=this.wrap(QA,O);return this.addRaw(IA).addEOL()}addSeparator(){const O=this.wrap("hr",null);return this.addRaw(
O).addEOL()}addBreak(){const O=this.wrap("br",null);return this.addRaw(O).addEOL()}addQuote(O,j){const iA=Object.assign({},j&&{cite:j}),QA=this.wrap("blockquote",
O,iA);return this.addRaw(QA).addEOL()}addLink(O,j){const iA=this.wrap("a",O,{href:j});return this.addRaw(iA).addEOL()}}const a=new n,E=a,i=a;function l(v){return v.
replace(/[\\]/g,"/")}A(l,"toPosixPath");function f(v){return v.replace(/[/]/g,"\\")}A(f,"toWin32Path");function M(v){return v.replace(/[/\\]/g,u.sep)}A(M,"toPla\
tformPath");var G=t(41955),J=function(v,O,j,iA){function QA(IA){return IA instanceof j?IA:new j(function(wA){wA(IA)})}return A(QA,"adopt"),new(j||(j=Promise))(function(IA,wA){
function TA(MA){try{HA(iA.next(MA))}catch(VA){wA(VA)}}A(TA,"fulfilled");function OA(MA){try{HA(iA.throw(MA))}catch(VA){wA(VA)}}A(OA,"rejected");function HA(MA){
MA.done?IA(MA.value):QA(MA.value).then(TA,OA)}A(HA,"step"),HA((iA=iA.apply(v,O||[])).next())})};const H=A(()=>J(void 0,void 0,void 0,function*(){const{stdout:v}=yield G.
H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:O}=yield G.H('powershell -command "(Get-CimInst\
ance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:O.trim(),version:v.trim()}}),"getWindowsInfo"),eA=A(()=>J(void 0,void 0,void 0,
function*(){var v,O,j,iA;const{stdout:QA}=yield G.H("sw_vers",void 0,{silent:!0}),IA=(O=(v=QA.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==
null&&O!==void 0?O:"";return{name:(iA=(j=QA.match(/ProductName:\s*(.+)/))===null||j===void 0?void 0:j[1])!==null&&iA!==void 0?iA:"",version:IA}}),"getMacOsInfo"),
oA=A(()=>J(void 0,void 0,void 0,function*(){const{stdout:v}=yield G.H("lsb_release",["-i","-r","-s"],{silent:!0}),[O,j]=v.trim().split(`
`);return{name:O,version:j}}),"getLinuxInfo"),EA=U.platform(),lA=U.arch(),dA=EA==="win32",mA=EA==="darwin",uA=EA==="linux";function DA(){return J(this,void 0,void 0,
function*(){return Object.assign(Object.assign({},yield dA?H():mA?eA():oA()),{platform:EA,arch:lA,isWindows:dA,isMacOS:mA,isLinux:uA})})}A(DA,"getDetails");var FA=function(v,O,j,iA){
function QA(IA){return IA instanceof j?IA:new j(function(wA){wA(IA)})}return A(QA,"adopt"),new(j||(j=Promise))(function(IA,wA){function TA(MA){try{HA(iA.next(MA))}catch(VA){
wA(VA)}}A(TA,"fulfilled");function OA(MA){try{HA(iA.throw(MA))}catch(VA){wA(VA)}}A(OA,"rejected");function HA(MA){MA.done?IA(MA.value):QA(MA.value).then(TA,OA)}
A(HA,"step"),HA((iA=iA.apply(v,O||[])).next())})},nA;(function(v){v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(nA||(nA={}));function tA(v,O){const j=D(O);
if(process.env[v]=j,process.env.GITHUB_ENV||"")return B("ENV",I(v,O));w("set-env",{name:v},j)}A(tA,"exportVariable");function sA(v){w("add-mask",{},v)}A(sA,"set\
Secret");function K(v){process.env.GITHUB_PATH||""?B("PATH",v):w("add-path",{},v),process.env.PATH=`${v}${u.delimiter}${process.env.PATH}`}A(K,"addPath");function CA(v,O){
const j=process.env[`INPUT_${v.replace(/ /g,"_").toUpperCase()}`]||"";if(O&&O.required&&!j)throw new Error(`Input required and not supplied: ${v}`);return O&&O.
trimWhitespace===!1?j:j.trim()}A(CA,"getInput");function cA(v,O){const j=CA(v,O).split(`
`).filter(iA=>iA!=="");return O&&O.trimWhitespace===!1?j:j.map(iA=>iA.trim())}A(cA,"getMultilineInput");function _(v,O){const j=["true","True","TRUE"],iA=["fals\
e","False","FALSE"],QA=CA(v,O);if(j.includes(QA))return!0;if(iA.includes(QA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specificat\
ion: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}A(_,"getBooleanInput");function $(v,O){if(process.env.GITHUB_OUTPUT||"")return B("O\
UTPUT",I(v,O));process.stdout.write(U.EOL),w("set-output",{name:v},D(O))}A($,"setOutput");function aA(v){c("echo",v?"on":"off")}A(aA,"setCommandEcho");function gA(v){
process.exitCode=nA.Failure,UA(v)}A(gA,"setFailed");function pA(){return process.env.RUNNER_DEBUG==="1"}A(pA,"isDebug");function JA(v){w("debug",{},v)}A(JA,"deb\
ug");function UA(v,O={}){w("error",k(O),v instanceof Error?v.toString():v)}A(UA,"error");function WA(v,O={}){w("warning",k(O),v instanceof Error?v.toString():v)}
A(WA,"warning");function fA(v,O={}){w("notice",k(O),v instanceof Error?v.toString():v)}A(fA,"notice");function GA(v){process.stdout.write(v+U.EOL)}A(GA,"info");
function kA(v){c("group",v)}A(kA,"startGroup");function SA(){c("endgroup")}A(SA,"endGroup");function yA(v,O){return FA(this,void 0,void 0,function*(){kA(v);let j;
try{j=yield O()}finally{SA()}return j})}A(yA,"group");function PA(v,O){if(process.env.GITHUB_STATE||"")return B("STATE",I(v,O));w("save-state",{name:v},D(O))}A(
PA,"saveState");function rA(v){return process.env[`STATE_${v}`]||""}A(rA,"getState");function T(v){return FA(this,void 0,void 0,function*(){return yield p.getIDToken(
v)})}A(T,"getIDToken")}),41955:((Z,W,t)=>{t.d(W,{m:A(()=>u,"m"),H:A(()=>R,"H")});var s=t(13193),U=t(70857),D=t(24434),k=t(35317),w=t(16928),c=t(88701),h=t(90),C=t(
53557),e=function(S,m,p,b){function N(Y){return Y instanceof p?Y:new p(function(r){r(Y)})}return A(N,"adopt"),new(p||(p=Promise))(function(Y,r){function o(a){try{
n(b.next(a))}catch(E){r(E)}}A(o,"fulfilled");function d(a){try{n(b.throw(a))}catch(E){r(E)}}A(d,"rejected");function n(a){a.done?Y(a.value):N(a.value).then(o,d)}
A(n,"step"),n((b=b.apply(S,m||[])).next())})};const y=process.platform==="win32";class Q extends D.EventEmitter{static{A(this,"ToolRunner")}constructor(m,p,b){if(super(),
!m)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=m,this.args=p||[],this.options=b||{}}_debug(m){this.options.listeners&&this.options.
listeners.debug&&this.options.listeners.debug(m)}_getCommandString(m,p){const b=this._getSpawnFileName(),N=this._getSpawnArgs(m);let Y=p?"":"[command]";if(y)if(this.
_isCmdFile()){Y+=b;for(const r of N)Y+=` ${r}`}else if(m.windowsVerbatimArguments){Y+=`"${b}"`;for(const r of N)Y+=` ${r}`}else{Y+=this._windowsQuoteCmdArg(b);for(const r of N)
Y+=` ${this._windowsQuoteCmdArg(r)}`}else{Y+=b;for(const r of N)Y+=` ${r}`}return Y}_processLineBuffer(m,p,b){try{let N=p+m.toString(),Y=N.indexOf(U.EOL);for(;Y>
-1;){const r=N.substring(0,Y);b(r),N=N.substring(Y+U.EOL.length),Y=N.indexOf(U.EOL)}return N}catch(N){return this._debug(`error processing line. Failed with err\
or ${N}`),""}}_getSpawnFileName(){return y&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(m){if(y&&this._isCmdFile()){let p=`/D /\
S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const b of this.args)p+=" ",p+=m.windowsVerbatimArguments?b:this._windowsQuoteCmdArg(b);return p+='"',[p]}
return this.args}_endsWith(m,p){return m.endsWith(p)}_isCmdFile(){const m=this.toolPath.toUpperCase();return this._endsWith(m,".CMD")||this._endsWith(m,".BAT")}_windowsQuoteCmdArg(m){
if(!this._isCmdFile())return this._uvQuoteCmdArg(m);if(!m)return'""';const p=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let b=!1;for(const r of m)if(p.some(o=>o===r)){b=!0;break}if(!b)return m;let N='"',Y=!0;for(let r=m.length;r>0;r--)N+=m[r-1],Y&&m[r-1]==="\\"?N+="\\":m[r-1]===
'"'?(Y=!0,N+='"'):Y=!1;return N+='"',N.split("").reverse().join("")}_uvQuoteCmdArg(m){if(!m)return'""';if(!m.includes(" ")&&!m.includes("	")&&!m.includes('"'))return m;
if(!m.includes('"')&&!m.includes("\\"))return`"${m}"`;let p='"',b=!0;for(let N=m.length;N>0;N--)p+=m[N-1],b&&m[N-1]==="\\"?p+="\\":m[N-1]==='"'?(b=!0,p+="\\"):b=
!1;return p+='"',p.split("").reverse().join("")}_cloneExecOptions(m){m=m||{};const p={cwd:m.cwd||process.cwd(),env:m.env||process.env,silent:m.silent||!1,windowsVerbatimArguments:m.
windowsVerbatimArguments||!1,failOnStdErr:m.failOnStdErr||!1,ignoreReturnCode:m.ignoreReturnCode||!1,delay:m.delay||1e4};return p.outStream=m.outStream||process.
stdout,p.errStream=m.errStream||process.stderr,p}_getSpawnOptions(m,p){m=m||{};const b={};return b.cwd=m.cwd,b.env=m.env,b.windowsVerbatimArguments=m.windowsVerbatimArguments||
this._isCmdFile(),m.windowsVerbatimArguments&&(b.argv0=`"${p}"`),b}exec(){return e(this,void 0,void 0,function*(){return!h.Qh(this.toolPath)&&(this.toolPath.includes(
"/")||y&&this.toolPath.includes("\\"))&&(this.toolPath=w.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield c.K7(this.toolPath,
!0),new Promise((m,p)=>e(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const n of this.args)this._debug(
`   ${n}`);const b=this._cloneExecOptions(this.options);!b.silent&&b.outStream&&b.outStream.write(this._getCommandString(b)+U.EOL);const N=new B(b,this.toolPath);
if(N.on("debug",n=>{this._debug(n)}),this.options.cwd&&!(yield h.t2(this.options.cwd)))return p(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Y=this.
_getSpawnFileName(),r=k.spawn(Y,this._getSpawnArgs(b),this._getSpawnOptions(this.options,Y));let o="";r.stdout&&r.stdout.on("data",n=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(n),!b.silent&&b.outStream&&b.outStream.write(n),o=this._processLineBuffer(n,o,a=>{this.options.listeners&&
this.options.listeners.stdline&&this.options.listeners.stdline(a)})});let d="";if(r.stderr&&r.stderr.on("data",n=>{N.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(n),!b.silent&&b.errStream&&b.outStream&&(b.failOnStdErr?b.errStream:b.outStream).write(n),d=this._processLineBuffer(
n,d,a=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(a)})}),r.on("error",n=>{N.processError=n.message,N.processExited=
!0,N.processClosed=!0,N.CheckComplete()}),r.on("exit",n=>{N.processExitCode=n,N.processExited=!0,this._debug(`Exit code ${n} received from tool '${this.toolPath}\
'`),N.CheckComplete()}),r.on("close",n=>{N.processExitCode=n,N.processExited=!0,N.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),N.CheckComplete()}),N.on("done",(n,a)=>{o.length>0&&this.emit("stdline",o),d.length>0&&this.emit("errline",d),r.removeAllListeners(),n?p(n):m(a)}),this.options.
input){if(!r.stdin)throw new Error("child process missing stdin");r.stdin.end(this.options.input)}}))})}}function g(S){const m=[];let p=!1,b=!1,N="";function Y(r){
b&&r!=='"'&&(N+="\\"),N+=r,b=!1}A(Y,"append");for(let r=0;r<S.length;r++){const o=S.charAt(r);if(o==='"'){b?Y(o):p=!p;continue}if(o==="\\"&&b){Y(o);continue}if(o===
"\\"&&p){b=!0;continue}if(o===" "&&!p){N.length>0&&(m.push(N),N="");continue}Y(o)}return N.length>0&&m.push(N.trim()),m}A(g,"argStringToArray");class B extends D.
EventEmitter{static{A(this,"ExecState")}constructor(m,p){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.
processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!p)throw new Error("toolPath must not be empty");this.options=m,this.toolPath=p,m.delay&&(this.delay=
m.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,C.setTimeout)(B.HandleTimeout,this.delay,this)))}_debug(m){
this.emit("debug",m)}_setResult(){let m;this.processExited&&(this.processError?m=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?m=new Error(`The proces\
s '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(m=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("don\
e",m,this.processExitCode)}static HandleTimeout(m){if(!m.done){if(!m.processClosed&&m.processExited){const p=`The STDIO streams did not close within ${m.delay/1e3}\
 seconds of the exit event from process '${m.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;m._debug(p)}m._setResult()}}}
var I=function(S,m,p,b){function N(Y){return Y instanceof p?Y:new p(function(r){r(Y)})}return A(N,"adopt"),new(p||(p=Promise))(function(Y,r){function o(a){try{n(
b.next(a))}catch(E){r(E)}}A(o,"fulfilled");function d(a){try{n(b.throw(a))}catch(E){r(E)}}A(d,"rejected");function n(a){a.done?Y(a.value):N(a.value).then(o,d)}A(
n,"step"),n((b=b.apply(S,m||[])).next())})};function u(S,m,p){return I(this,void 0,void 0,function*(){const b=g(S);if(b.length===0)throw new Error("Parameter 'c\
ommandLine' cannot be null or empty.");const N=b[0];return m=b.slice(1).concat(m||[]),new Q(N,m,p).exec()})}A(u,"exec");function R(S,m,p){return I(this,void 0,void 0,
function*(){var b,N;let Y="",r="";const o=new s.StringDecoder("utf8"),d=new s.StringDecoder("utf8"),n=(b=p?.listeners)===null||b===void 0?void 0:b.stdout,a=(N=p?.
listeners)===null||N===void 0?void 0:N.stderr,E=A(M=>{r+=d.write(M),a&&a(M)},"stdErrListener"),i=A(M=>{Y+=o.write(M),n&&n(M)},"stdOutListener"),l=Object.assign(
Object.assign({},p?.listeners),{stdout:i,stderr:E}),f=yield u(S,m,Object.assign(Object.assign({},p),{listeners:l}));return Y+=o.end(),r+=d.end(),{exitCode:f,stdout:Y,
stderr:r}})}A(R,"getExecOutput")}),92145:((Z,W,t)=>{t.d(W,{tZ:A(()=>D,"tZ")});var s=function(w,c,h,C){function e(y){return y instanceof h?y:new h(function(Q){Q(
y)})}return A(e,"adopt"),new(h||(h=Promise))(function(y,Q){function g(u){try{I(C.next(u))}catch(R){Q(R)}}A(g,"fulfilled");function B(u){try{I(C.throw(u))}catch(R){
Q(R)}}A(B,"rejected");function I(u){u.done?y(u.value):e(u.value).then(g,B)}A(I,"step"),I((C=C.apply(w,c||[])).next())})};class U{static{A(this,"BasicCredentialH\
andler")}constructor(c,h){this.username=c,this.password=h}prepareRequest(c){if(!c.headers)throw Error("The request has no headers");c.headers.Authorization=`Bas\
ic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,
function*(){throw new Error("not implemented")})}}class D{static{A(this,"BearerCredentialHandler")}constructor(c){this.token=c}prepareRequest(c){if(!c.headers)throw Error(
"The request has no headers");c.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,
function*(){throw new Error("not implemented")})}}class k{static{A(this,"PersonalAccessTokenCredentialHandler")}constructor(c){this.token=c}prepareRequest(c){if(!c.
headers)throw Error("The request has no headers");c.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),44942:((Z,W,t)=>{t.d(W,{Qq:A(()=>o,"Qq"),Kg:A(()=>N,
"Kg"),Hv:A(()=>g,"Hv")});var s=t(58611),U=t.t(s,2),D=t(65692),k=t.t(D,2);function w(n){const a=n.protocol==="https:";if(c(n))return;const E=a?process.env.https_proxy||
process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(E)try{return new C(E)}catch{if(!E.startsWith("http://")&&!E.startsWith("https://"))return new C(
`http://${E}`)}else return}A(w,"getProxyUrl");function c(n){if(!n.hostname)return!1;const a=n.hostname;if(h(a))return!0;const E=process.env.no_proxy||process.env.
NO_PROXY||"";if(!E)return!1;let i;n.port?i=Number(n.port):n.protocol==="http:"?i=80:n.protocol==="https:"&&(i=443);const l=[n.hostname.toUpperCase()];typeof i==
"number"&&l.push(`${l[0]}:${i}`);for(const f of E.split(",").map(M=>M.trim().toUpperCase()).filter(M=>M))if(f==="*"||l.some(M=>M===f||M.endsWith(`.${f}`)||f.startsWith(
".")&&M.endsWith(`${f}`)))return!0;return!1}A(c,"checkBypass");function h(n){const a=n.toLowerCase();return a==="localhost"||a.startsWith("127.")||a.startsWith(
"[::1]")||a.startsWith("[0:0:0:0:0:0:0:1]")}A(h,"isLoopbackAddress");class C extends URL{static{A(this,"DecodedURL")}constructor(a,E){super(a,E),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}}var e=t(20770),y=t(24371),Q=function(n,a,E,i){function l(f){return f instanceof E?f:new E(function(M){M(f)})}return A(l,"adopt"),new(E||(E=Promise))(
function(f,M){function G(eA){try{H(i.next(eA))}catch(oA){M(oA)}}A(G,"fulfilled");function J(eA){try{H(i.throw(eA))}catch(oA){M(oA)}}A(J,"rejected");function H(eA){
eA.done?f(eA.value):l(eA.value).then(G,J)}A(H,"step"),H((i=i.apply(n,a||[])).next())})},g;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoice\
s",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=
305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=
400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.
MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerE\
rror",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="Gatewa\
yTimeout"})(g||(g={}));var B;(function(n){n.Accept="accept",n.ContentType="content-type"})(B||(B={}));var I;(function(n){n.ApplicationJson="application/json"})(
I||(I={}));function u(n){const a=pm.getProxyUrl(new URL(n));return a?a.href:""}A(u,"lib_getProxyUrl");const R=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,
g.PermanentRedirect],S=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],m=["OPTIONS","GET","DELETE","HEAD"],p=10,b=5;class N extends Error{static{A(this,"Ht\
tpClientError")}constructor(a,E){super(a),this.name="HttpClientError",this.statusCode=E,Object.setPrototypeOf(this,N.prototype)}}class Y{static{A(this,"HttpClie\
ntResponse")}constructor(a){this.message=a}readBody(){return Q(this,void 0,void 0,function*(){return new Promise(a=>Q(this,void 0,void 0,function*(){let E=Buffer.
alloc(0);this.message.on("data",i=>{E=Buffer.concat([E,i])}),this.message.on("end",()=>{a(E.toString())})}))})}readBodyBuffer(){return Q(this,void 0,void 0,function*(){
return new Promise(a=>Q(this,void 0,void 0,function*(){const E=[];this.message.on("data",i=>{E.push(i)}),this.message.on("end",()=>{a(Buffer.concat(E))})}))})}}
function r(n){return new URL(n).protocol==="https:"}A(r,"isHttps");class o{static{A(this,"HttpClient")}constructor(a,E,i){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
a),this.handlers=E||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=
null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this.
_maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=
null&&(this._maxRetries=i.maxRetries))}options(a,E){return Q(this,void 0,void 0,function*(){return this.request("OPTIONS",a,null,E||{})})}get(a,E){return Q(this,
void 0,void 0,function*(){return this.request("GET",a,null,E||{})})}del(a,E){return Q(this,void 0,void 0,function*(){return this.request("DELETE",a,null,E||{})})}post(a,E,i){
return Q(this,void 0,void 0,function*(){return this.request("POST",a,E,i||{})})}patch(a,E,i){return Q(this,void 0,void 0,function*(){return this.request("PATCH",
a,E,i||{})})}put(a,E,i){return Q(this,void 0,void 0,function*(){return this.request("PUT",a,E,i||{})})}head(a,E){return Q(this,void 0,void 0,function*(){return this.
request("HEAD",a,null,E||{})})}sendStream(a,E,i,l){return Q(this,void 0,void 0,function*(){return this.request(a,E,i,l)})}getJson(a){return Q(this,arguments,void 0,
function*(E,i={}){i[B.Accept]=this._getExistingOrDefaultHeader(i,B.Accept,I.ApplicationJson);const l=yield this.get(E,i);return this._processResponse(l,this.requestOptions)})}postJson(a,E){
return Q(this,arguments,void 0,function*(i,l,f={}){const M=JSON.stringify(l,null,2);f[B.Accept]=this._getExistingOrDefaultHeader(f,B.Accept,I.ApplicationJson),f[B.
ContentType]=this._getExistingOrDefaultContentTypeHeader(f,I.ApplicationJson);const G=yield this.post(i,M,f);return this._processResponse(G,this.requestOptions)})}putJson(a,E){
return Q(this,arguments,void 0,function*(i,l,f={}){const M=JSON.stringify(l,null,2);f[B.Accept]=this._getExistingOrDefaultHeader(f,B.Accept,I.ApplicationJson),f[B.
ContentType]=this._getExistingOrDefaultContentTypeHeader(f,I.ApplicationJson);const G=yield this.put(i,M,f);return this._processResponse(G,this.requestOptions)})}patchJson(a,E){
return Q(this,arguments,void 0,function*(i,l,f={}){const M=JSON.stringify(l,null,2);f[B.Accept]=this._getExistingOrDefaultHeader(f,B.Accept,I.ApplicationJson),f[B.
ContentType]=this._getExistingOrDefaultContentTypeHeader(f,I.ApplicationJson);const G=yield this.patch(i,M,f);return this._processResponse(G,this.requestOptions)})}request(a,E,i,l){
return Q(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const f=new URL(E);let M=this._prepareRequest(a,f,
l);const G=this._allowRetries&&m.includes(a)?this._maxRetries+1:1;let J=0,H;do{if(H=yield this.requestRaw(M,i),H&&H.message&&H.message.statusCode===g.Unauthorized){
let oA;for(const EA of this.handlers)if(EA.canHandleAuthentication(H)){oA=EA;break}return oA?oA.handleAuthentication(this,M,i):H}let eA=this._maxRedirects;for(;H.
message.statusCode&&R.includes(H.message.statusCode)&&this._allowRedirects&&eA>0;){const oA=H.message.headers.location;if(!oA)break;const EA=new URL(oA);if(f.protocol===
"https:"&&f.protocol!==EA.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for secur\
ity reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield H.readBody(),EA.hostname!==f.hostname)for(const lA in l)
lA.toLowerCase()==="authorization"&&delete l[lA];M=this._prepareRequest(a,EA,l),H=yield this.requestRaw(M,i),eA--}if(!H.message.statusCode||!S.includes(H.message.
statusCode))return H;J+=1,J<G&&(yield H.readBody(),yield this._performExponentialBackoff(J))}while(J<G);return H})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(a,E){return Q(this,void 0,void 0,function*(){return new Promise((i,l)=>{function f(M,G){M?l(M):G?i(G):l(new Error("Unknown error"))}
A(f,"callbackForResult"),this.requestRawWithCallback(a,E,f)})})}requestRawWithCallback(a,E,i){typeof E=="string"&&(a.options.headers||(a.options.headers={}),a.options.
headers["Content-Length"]=Buffer.byteLength(E,"utf8"));let l=!1;function f(J,H){l||(l=!0,i(J,H))}A(f,"handleResult");const M=a.httpModule.request(a.options,J=>{
const H=new Y(J);f(void 0,H)});let G;M.on("socket",J=>{G=J}),M.setTimeout(this._socketTimeout||3*6e4,()=>{G&&G.end(),f(new Error(`Request timeout: ${a.options.path}`))}),
M.on("error",function(J){f(J)}),E&&typeof E=="string"&&M.write(E,"utf8"),E&&typeof E!="string"?(E.on("close",function(){M.end()}),E.pipe(M)):M.end()}getAgent(a){
const E=new URL(a);return this._getAgent(E)}getAgentDispatcher(a){const E=new URL(a),i=w(E);if(i&&i.hostname)return this._getProxyAgentDispatcher(E,i)}_prepareRequest(a,E,i){
const l={};l.parsedUrl=E;const f=l.parsedUrl.protocol==="https:";l.httpModule=f?k:U;const M=f?443:80;if(l.options={},l.options.host=l.parsedUrl.hostname,l.options.
port=l.parsedUrl.port?parseInt(l.parsedUrl.port):M,l.options.path=(l.parsedUrl.pathname||"")+(l.parsedUrl.search||""),l.options.method=a,l.options.headers=this.
_mergeHeaders(i),this.userAgent!=null&&(l.options.headers["user-agent"]=this.userAgent),l.options.agent=this._getAgent(l.parsedUrl),this.handlers)for(const G of this.
handlers)G.prepareRequest(l.options);return l}_mergeHeaders(a){return this.requestOptions&&this.requestOptions.headers?Object.assign({},d(this.requestOptions.headers),
d(a||{})):d(a||{})}_getExistingOrDefaultHeader(a,E,i){let l;if(this.requestOptions&&this.requestOptions.headers){const M=d(this.requestOptions.headers)[E];M&&(l=
typeof M=="number"?M.toString():M)}const f=a[E];return f!==void 0?typeof f=="number"?f.toString():f:l!==void 0?l:i}_getExistingOrDefaultContentTypeHeader(a,E){let i;
if(this.requestOptions&&this.requestOptions.headers){const f=d(this.requestOptions.headers)[B.ContentType];f&&(typeof f=="number"?i=String(f):Array.isArray(f)?i=
f.join(", "):i=f)}const l=a[B.ContentType];return l!==void 0?typeof l=="number"?String(l):Array.isArray(l)?l.join(", "):l:i!==void 0?i:E}_getAgent(a){let E;const i=w(
a),l=i&&i.hostname;if(this._keepAlive&&l&&(E=this._proxyAgent),l||(E=this._agent),E)return E;const f=a.protocol==="https:";let M=100;if(this.requestOptions&&(M=
this.requestOptions.maxSockets||s.globalAgent.maxSockets),i&&i.hostname){const G={maxSockets:M,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.
username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.port})};let J;const H=i.protocol==="https:";f?J=H?e.httpsOverHttps:e.httpsOverHttp:
J=H?e.httpOverHttps:e.httpOverHttp,E=J(G),this._proxyAgent=E}if(!E){const G={keepAlive:this._keepAlive,maxSockets:M};E=f?new D.Agent(G):new s.Agent(G),this._agent=
E}return f&&this._ignoreSslError&&(E.options=Object.assign(E.options||{},{rejectUnauthorized:!1})),E}_getProxyAgentDispatcher(a,E){let i;if(this._keepAlive&&(i=
this._proxyAgentDispatcher),i)return i;const l=a.protocol==="https:";return i=new y.kT(Object.assign({uri:E.href,pipelining:this._keepAlive?1:0},(E.username||E.
password)&&{token:`Basic ${Buffer.from(`${E.username}:${E.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,l&&this._ignoreSslError&&(i.options=Object.
assign(i.options.requestTls||{},{rejectUnauthorized:!1})),i}_getUserAgentWithOrchestrationId(a){const E=a||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;
if(i){const l=i.replace(/[^a-z0-9_.-]/gi,"_");return`${E} actions_orchestration_id/${l}`}return E}_performExponentialBackoff(a){return Q(this,void 0,void 0,function*(){
a=Math.min(p,a);const E=b*Math.pow(2,a);return new Promise(i=>setTimeout(()=>i(),E))})}_processResponse(a,E){return Q(this,void 0,void 0,function*(){return new Promise(
(i,l)=>Q(this,void 0,void 0,function*(){const f=a.message.statusCode||0,M={statusCode:f,result:null,headers:{}};f===g.NotFound&&i(M);function G(eA,oA){if(typeof oA==
"string"){const EA=new Date(oA);if(!isNaN(EA.valueOf()))return EA}return oA}A(G,"dateTimeDeserializer");let J,H;try{H=yield a.readBody(),H&&H.length>0&&(E&&E.deserializeDates?
J=JSON.parse(H,G):J=JSON.parse(H),M.result=J),M.headers=a.message.headers}catch{}if(f>299){let eA;J&&J.message?eA=J.message:H&&H.length>0?eA=H:eA=`Failed reques\
t: (${f})`;const oA=new N(eA,f);oA.result=M.result,l(oA)}else i(M)}))})}}const d=A(n=>Object.keys(n).reduce((a,E)=>(a[E.toLowerCase()]=n[E],a),{}),"lowercaseKey\
s")}),90:((Z,W,t)=>{t.d(W,{Ck:A(()=>h,"Ck"),H8:A(()=>R,"H8"),Qh:A(()=>Y,"Qh"),rm:A(()=>Q,"rm"),t2:A(()=>b,"t2"),vr:A(()=>r,"vr")});var s=t(79896),U=t(16928),D=function(a,E,i,l){
function f(M){return M instanceof i?M:new i(function(G){G(M)})}return A(f,"adopt"),new(i||(i=Promise))(function(M,G){function J(oA){try{eA(l.next(oA))}catch(EA){
G(EA)}}A(J,"fulfilled");function H(oA){try{eA(l.throw(oA))}catch(EA){G(EA)}}A(H,"rejected");function eA(oA){oA.done?M(oA.value):f(oA.value).then(J,H)}A(eA,"step"),
eA((l=l.apply(a,E||[])).next())})};const{chmod:k,copyFile:w,lstat:c,mkdir:h,open:C,readdir:e,rename:y,rm:Q,rmdir:g,stat:B,symlink:I,unlink:u}=s.promises,R=process.
platform==="win32";function S(a){return D(this,void 0,void 0,function*(){const E=yield fs.promises.readlink(a);return R&&!E.endsWith("\\")?`${E}\\`:E})}A(S,"rea\
dlink");const m=268435456,p=s.constants.O_RDONLY;function b(a){return D(this,void 0,void 0,function*(){try{yield B(a)}catch(E){if(E.code==="ENOENT")return!1;throw E}
return!0})}A(b,"exists");function N(a){return D(this,arguments,void 0,function*(E,i=!1){return(i?yield B(E):yield c(E)).isDirectory()})}A(N,"isDirectory");function Y(a){
if(a=o(a),!a)throw new Error('isRooted() parameter "p" cannot be empty');return R?a.startsWith("\\")||/^[A-Z]:/i.test(a):a.startsWith("/")}A(Y,"isRooted");function r(a,E){
return D(this,void 0,void 0,function*(){let i;try{i=yield B(a)}catch(f){f.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable f\
ile exists '${a}': ${f}`)}if(i&&i.isFile()){if(R){const f=U.extname(a).toUpperCase();if(E.some(M=>M.toUpperCase()===f))return a}else if(d(i))return a}const l=a;
for(const f of E){a=l+f,i=void 0;try{i=yield B(a)}catch(M){M.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${a}\
': ${M}`)}if(i&&i.isFile()){if(R){try{const M=U.dirname(a),G=U.basename(a).toUpperCase();for(const J of yield e(M))if(G===J.toUpperCase()){a=U.join(M,J);break}}catch(M){
console.log(`Unexpected error attempting to determine the actual case of the file '${a}': ${M}`)}return a}else if(d(i))return a}}return""})}A(r,"tryGetExecutabl\
ePath");function o(a){return a=a||"",R?(a=a.replace(/\//g,"\\"),a.replace(/\\\\+/g,"\\")):a.replace(/\/\/+/g,"/")}A(o,"normalizeSeparators");function d(a){return(a.
mode&1)>0||(a.mode&8)>0&&process.getgid!==void 0&&a.gid===process.getgid()||(a.mode&64)>0&&process.getuid!==void 0&&a.uid===process.getuid()}A(d,"isUnixExecutab\
le");function n(){var a;return(a=process.env.COMSPEC)!==null&&a!==void 0?a:"cmd.exe"}A(n,"getCmdPath")}),88701:((Z,W,t)=>{t.d(W,{K7:A(()=>e,"K7"),U$:A(()=>C,"U$"),
Yz:A(()=>h,"Yz")});var s=t(42613),U=t(16928),D=t(90),k=function(I,u,R,S){function m(p){return p instanceof R?p:new R(function(b){b(p)})}return A(m,"adopt"),new(R||
(R=Promise))(function(p,b){function N(o){try{r(S.next(o))}catch(d){b(d)}}A(N,"fulfilled");function Y(o){try{r(S.throw(o))}catch(d){b(d)}}A(Y,"rejected");function r(o){
o.done?p(o.value):m(o.value).then(N,Y)}A(r,"step"),r((S=S.apply(I,u||[])).next())})};function w(I,u){return k(this,arguments,void 0,function*(R,S,m={}){const{force:p,
recursive:b,copySourceDirectory:N}=Q(m),Y=(yield ioUtil.exists(S))?yield ioUtil.stat(S):null;if(Y&&Y.isFile()&&!p)return;const r=Y&&Y.isDirectory()&&N?path.join(
S,path.basename(R)):S;if(!(yield ioUtil.exists(R)))throw new Error(`no such file or directory: ${R}`);if((yield ioUtil.stat(R)).isDirectory())if(b)yield g(R,r,0,
p);else throw new Error(`Failed to copy. ${R} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(R,r)==="")throw new Error(`'${r}\
' and '${R}' are the same file`);yield B(R,r,p)}})}A(w,"cp");function c(I,u){return k(this,arguments,void 0,function*(R,S,m={}){if(yield ioUtil.exists(S)){let p=!0;
if((yield ioUtil.isDirectory(S))&&(S=path.join(S,path.basename(R)),p=yield ioUtil.exists(S)),p)if(m.force==null||m.force)yield h(S);else throw new Error("Destin\
ation already exists")}yield C(path.dirname(S)),yield ioUtil.rename(R,S)})}A(c,"mv");function h(I){return k(this,void 0,void 0,function*(){if(D.H8&&/[*"<>|]/.test(
I))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield D.rm(I,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(u){
throw new Error(`File was unable to be removed ${u}`)}})}A(h,"rmRF");function C(I){return k(this,void 0,void 0,function*(){(0,s.ok)(I,"a path argument must be p\
rovided"),yield D.Ck(I,{recursive:!0})})}A(C,"mkdirP");function e(I,u){return k(this,void 0,void 0,function*(){if(!I)throw new Error("parameter 'tool' is requir\
ed");if(u){const S=yield e(I,!1);if(!S)throw D.H8?new Error(`Unable to locate executable file: ${I}. Please verify either the file path exists or the file can b\
e found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${I}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.\
 Also check the file mode to verify the file is executable.`);return S}const R=yield y(I);return R&&R.length>0?R[0]:""})}A(e,"which");function y(I){return k(this,
void 0,void 0,function*(){if(!I)throw new Error("parameter 'tool' is required");const u=[];if(D.H8&&process.env.PATHEXT)for(const m of process.env.PATHEXT.split(
U.delimiter))m&&u.push(m);if(D.Qh(I)){const m=yield D.vr(I,u);return m?[m]:[]}if(I.includes(U.sep))return[];const R=[];if(process.env.PATH)for(const m of process.
env.PATH.split(U.delimiter))m&&R.push(m);const S=[];for(const m of R){const p=yield D.vr(U.join(m,I),u);p&&S.push(p)}return S})}A(y,"findInPath");function Q(I){
const u=I.force==null?!0:I.force,R=!!I.recursive,S=I.copySourceDirectory==null?!0:!!I.copySourceDirectory;return{force:u,recursive:R,copySourceDirectory:S}}A(Q,
"readCopyOptions");function g(I,u,R,S){return k(this,void 0,void 0,function*(){if(R>=255)return;R++,yield C(u);const m=yield ioUtil.readdir(I);for(const p of m){
const b=`${I}/${p}`,N=`${u}/${p}`;(yield ioUtil.lstat(b)).isDirectory()?yield g(b,N,R,S):yield B(b,N,S)}yield ioUtil.chmod(u,(yield ioUtil.stat(I)).mode)})}A(g,
"cpDirRecursive");function B(I,u,R){return k(this,void 0,void 0,function*(){if((yield ioUtil.lstat(I)).isSymbolicLink()){try{yield ioUtil.lstat(u),yield ioUtil.
unlink(u)}catch(m){m.code==="EPERM"&&(yield ioUtil.chmod(u,"0666"),yield ioUtil.unlink(u))}const S=yield ioUtil.readlink(I);yield ioUtil.symlink(S,u,ioUtil.IS_WINDOWS?
"junction":null)}else(!(yield ioUtil.exists(u))||R)&&(yield ioUtil.copyFile(I,u))})}A(B,"copyFile")})};export{Ie as id,Ce as ids,he as modules};
