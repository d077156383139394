var O=Object.defineProperty;var r=(e,s)=>O(e,"name",{value:s,configurable:!0});import{createRequire as o}from"module";var A={42613:(e=>{e.exports=o(import.meta.url)("assert")}),20181:(e=>{e.exports=o(import.meta.url)("buffer")}),35317:(e=>{
e.exports=o(import.meta.url)("child_process")}),76982:(e=>{e.exports=o(import.meta.url)("crypto")}),24434:(e=>{e.exports=o(import.meta.url)("events")}),79896:(e=>{
e.exports=o(import.meta.url)("fs")}),58611:(e=>{e.exports=o(import.meta.url)("http")}),65692:(e=>{e.exports=o(import.meta.url)("https")}),69278:(e=>{e.exports=o(
import.meta.url)("net")}),34589:(e=>{e.exports=o(import.meta.url)("node:assert")}),16698:(e=>{e.exports=o(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=
o(import.meta.url)("node:buffer")}),31421:(e=>{e.exports=o(import.meta.url)("node:child_process")}),37540:(e=>{e.exports=o(import.meta.url)("node:console")}),77598:(e=>{
e.exports=o(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=o(import.meta.url)("node:diagnostics_channel")}),18229:(e=>{e.exports=o(import.meta.url)("nod\
e:dns")}),78474:(e=>{e.exports=o(import.meta.url)("node:events")}),73024:(e=>{e.exports=o(import.meta.url)("node:fs")}),51455:(e=>{e.exports=o(import.meta.url)(
"node:fs/promises")}),37067:(e=>{e.exports=o(import.meta.url)("node:http")}),32467:(e=>{e.exports=o(import.meta.url)("node:http2")}),44708:(e=>{e.exports=o(import.meta.
url)("node:https")}),98995:(e=>{e.exports=o(import.meta.url)("node:module")}),77030:(e=>{e.exports=o(import.meta.url)("node:net")}),48161:(e=>{e.exports=o(import.meta.
url)("node:os")}),76760:(e=>{e.exports=o(import.meta.url)("node:path")}),643:(e=>{e.exports=o(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=o(import.meta.
url)("node:process")}),41792:(e=>{e.exports=o(import.meta.url)("node:querystring")}),26848:(e=>{e.exports=o(import.meta.url)("node:readline/promises")}),57075:(e=>{
e.exports=o(import.meta.url)("node:stream")}),46466:(e=>{e.exports=o(import.meta.url)("node:stream/promises")}),58500:(e=>{e.exports=o(import.meta.url)("node:ti\
mers/promises")}),41692:(e=>{e.exports=o(import.meta.url)("node:tls")}),73136:(e=>{e.exports=o(import.meta.url)("node:url")}),57975:(e=>{e.exports=o(import.meta.
url)("node:util")}),73429:(e=>{e.exports=o(import.meta.url)("node:util/types")}),78877:(e=>{e.exports=o(import.meta.url)("node:v8")}),75919:(e=>{e.exports=o(import.meta.
url)("node:worker_threads")}),38522:(e=>{e.exports=o(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=o(import.meta.url)("os")}),16928:(e=>{e.exports=o(import.meta.
url)("path")}),932:(e=>{e.exports=o(import.meta.url)("process")}),2203:(e=>{e.exports=o(import.meta.url)("stream")}),13193:(e=>{e.exports=o(import.meta.url)("st\
ring_decoder")}),53557:(e=>{e.exports=o(import.meta.url)("timers")}),64756:(e=>{e.exports=o(import.meta.url)("tls")}),52018:(e=>{e.exports=o(import.meta.url)("t\
ty")}),87016:(e=>{e.exports=o(import.meta.url)("url")}),39023:(e=>{e.exports=o(import.meta.url)("util")}),75892:((e,s,n)=>{n.d(s,{JC:r(()=>i,"JC"),Qd:r(()=>P,"Q\
d"),Ry:r(()=>d,"Ry"),Wt:r(()=>h,"Wt"),_p:r(()=>y,"_p"),ai:r(()=>v,"ai"),cc:r(()=>g,"cc"),cs:r(()=>_,"cs"),dz:r(()=>u,"dz"),fK:r(()=>x,"fK"),hG:r(()=>c,"hG"),iC:r(
()=>m,"iC"),m_:r(()=>p,"m_")});var a=n(57588);class i extends Error{static{r(this,"SnapshotError")}hint;fields;#e;constructor(w,E={}){super(String(w),E.cause===
void 0?void 0:{cause:E.cause}),this.name=new.target.name,this.#e={message:w,hint:E.hint},this.hint=E.hint===void 0?void 0:String(E.hint),this.fields=E.fields??{}}get texts(){
return this.#e}written(w){const{message:E,hint:R}=this.#e;return{message:(0,a.M9)(E,w),hint:R===void 0?void 0:(0,a.M9)(R,w)}}}class u extends i{static{r(this,"I\
nputError")}code="ERR_INPUT"}class p extends i{static{r(this,"NotFoundError")}code="ERR_NOT_FOUND"}class d extends i{static{r(this,"ExistsError")}code="ERR_EXIS\
TS"}class x extends i{static{r(this,"ConflictError")}code="ERR_CONFLICT"}class m extends i{static{r(this,"DeniedError")}code="ERR_DENIED"}class c extends i{static{
r(this,"UnavailableError")}code="ERR_UNAVAILABLE"}class _ extends i{static{r(this,"IntegrityError")}code="ERR_INTEGRITY"}class h extends i{static{r(this,"Unsupp\
ortedError")}code="ERR_UNSUPPORTED"}class y extends i{static{r(this,"ExhaustedError")}code="ERR_EXHAUSTED"}class P extends i{static{r(this,"CommandError")}code="\
ERR_COMMAND"}class g extends i{static{r(this,"CancelledError")}code="ERR_CANCELLED"}const v={ERR_COMMAND:1,ERR_INPUT:2,ERR_NOT_FOUND:10,ERR_EXISTS:11,ERR_DENIED:12,
ERR_UNAVAILABLE:13,ERR_INTEGRITY:14,ERR_UNSUPPORTED:15,ERR_EXHAUSTED:16,ERR_CONFLICT:17,ERR_CANCELLED:130}}),57588:((e,s,n)=>{n.d(s,{M9:r(()=>d,"M9"),hw:r(()=>p,
"hw"),iU:r(()=>u,"iU"),uK:r(()=>i,"uK")});class a{static{r(this,"Message")}parts;constructor(c){this.parts=c}write(c){return this.parts.map(_=>typeof _=="string"?
_:c(_)).join("")}toString(){return this.write(({id:c,value:_})=>_===void 0?`'${c}'`:`${c}: ${_===!0||_.startsWith("<")?_:`'${_}'`}`)}}function i(m,c){return new a(
[c===void 0?{id:m}:{id:m,value:c}])}r(i,"option");function u(m,...c){return new a(m.flatMap((_,h)=>[_,...h<c.length?x(c[h]):[]]))}r(u,"message");function p(m,c){
return new a(m.flatMap((_,h)=>[...h===0?[]:[c],...x(_)]))}r(p,"joinMessages");function d(m,c){return typeof m=="string"?m:m.write(c)}r(d,"write");function x(m){
return m instanceof a?m.parts:[String(m)]}r(x,"partsOf")})},b={};function t(e){var s=b[e];if(s!==void 0)return s.exports;var n=b[e]={exports:{}},a=!0;try{A[e].call(
n.exports,n,n.exports,t),a=!1}finally{a&&delete b[e]}return n.exports}r(t,"__nccwpck_require__"),t.m=A,typeof t<"u"&&(t.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,s;t.t=function(n,a){
if(a&1&&(n=this(n)),a&8||typeof n=="object"&&n&&(a&4&&n.__esModule||a&16&&typeof n.then=="function"))return n;var i=Object.create(null);t.r(i);var u={};s=s||[null,
e({}),e([]),e(e)];for(var p=a&2&&n;typeof p=="object"&&!~s.indexOf(p);p=e(p))Object.getOwnPropertyNames(p).forEach(d=>u[d]=()=>n[d]);return u.default=()=>n,t.d(
i,u),i}})(),t.d=(e,s)=>{for(var n in s)t.o(s,n)&&!t.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:s[n]})},t.f={},t.e=e=>Promise.all(Object.keys(t.f).reduce(
(s,n)=>(t.f[n](e,s),s),[])),t.u=e=>""+e+".index.js",t.o=(e,s)=>Object.prototype.hasOwnProperty.call(e,s),t.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={8792:0},s=r(n=>{var{ids:a,modules:i,runtime:u}=n,p,d,x=0;for(p in i)
t.o(i,p)&&(t.m[p]=i[p]);for(u&&u(t);x<a.length;x++)d=a[x],t.o(e,d)&&e[d]&&e[d][0](),e[a[x]]=0},"installChunk");t.f.j=(n,a)=>{var i=t.o(e,n)?e[n]:void 0;if(i!==0)
if(i)a.push(i[1]);else{var u=import("./"+t.u(n)).then(s,p=>{throw e[n]!==0&&(e[n]=void 0),p}),u=Promise.race([u,new Promise(p=>i=e[n]=[p])]);a.push(i[1]=u)}}})();
var l={};t.d(l,{Hm:r(()=>k,"Hm"),Ld:r(()=>I,"Ld"),Qp:r(()=>j,"Qp"),TQ:r(()=>U,"TQ"),VP:r(()=>C,"VP"),Wd:r(()=>M,"Wd"),Wy:r(()=>W,"Wy"),ZM:r(()=>q,"ZM"),aq:r(()=>V,
"aq"),fL:r(()=>S,"fL"),gq:r(()=>L,"gq"),jN:r(()=>D,"jN"),xw:r(()=>T,"xw")});var N=t(75892);async function T(){return Number.parseInt(process.versions.node,10)<24?
(console.error(`vm needs Node 24 or newer; this is Node ${process.versions.node} (${process.execPath})`),N.ai.ERR_UNSUPPORTED):await(await Promise.all([t.e(6921),
t.e(7820),t.e(8045),t.e(1906),t.e(1101),t.e(1700)]).then(t.bind(t,31700))).runProcess()}r(T,"cli");async function k(){return await Promise.all([t.e(6921),t.e(8045),
t.e(1906),t.e(1101),t.e(6602)]).then(t.bind(t,529))}r(k,"loadApi");async function S(){await(await Promise.all([t.e(8045),t.e(7117),t.e(9696),t.e(5591)]).then(t.
bind(t,45591))).buildAction()}r(S,"buildAction");async function C(){await(await Promise.all([t.e(8045),t.e(7117),t.e(555)]).then(t.bind(t,10555))).createAction()}
r(C,"createAction");async function D(){await(await Promise.all([t.e(8045),t.e(7117),t.e(337)]).then(t.bind(t,20337))).exportAction()}r(D,"exportAction");async function M(){
await(await Promise.all([t.e(8045),t.e(7117),t.e(8718)]).then(t.bind(t,78718))).importAction()}r(M,"importAction");async function U(){await(await Promise.all([t.
e(8045),t.e(7117),t.e(4629)]).then(t.bind(t,4629))).restoreAction()}r(U,"restoreAction");async function j(){await(await Promise.all([t.e(8045),t.e(7117),t.e(4502)]).
then(t.bind(t,14502))).recoveryAction()}r(j,"recoveryAction");async function I(){await(await Promise.all([t.e(8045),t.e(7117),t.e(7094)]).then(t.bind(t,77094))).
setupVmAction()}r(I,"setupVmAction");async function L(){await(await Promise.all([t.e(6921),t.e(5912),t.e(8045),t.e(7117),t.e(9696),t.e(4067)]).then(t.bind(t,34067))).
mainAction()}r(L,"mainAction");async function W(){await(await Promise.all([t.e(8045),t.e(7117),t.e(8245)]).then(t.bind(t,48245))).mainPostAction()}r(W,"mainPost\
Action");async function V(){(await t.e(3801).then(t.bind(t,23801))).runIngestWorker()}r(V,"runIngestWorker");async function q(){await(await t.e(7123).then(t.bind(
t,7123))).runTarSplitWorker()}r(q,"runTarSplitWorker");var X=l.fL,$=l.xw,B=l.VP,F=l.jN,K=l.Wd,Q=l.Hm,H=l.gq,G=l.Wy,z=l.Qp,Y=l.TQ,Z=l.aq,J=l.ZM,ee=l.Ld;export{X as buildAction,$ as cli,B as createAction,F as exportAction,K as importAction,Q as loadApi,H as mainAction,G as mainPostAction,z as recoveryAction,Y as restoreAction,
Z as runIngestWorker,J as runTarSplitWorker,ee as setupVmAction};
