var v=Object.defineProperty;var r=(e,s)=>v(e,"name",{value:s,configurable:!0});import{createRequire as o}from"module";var f={42613:(e=>{e.exports=o(import.meta.url)("assert")}),20181:(e=>{e.exports=o(import.meta.url)("buffer")}),35317:(e=>{
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
ty")}),87016:(e=>{e.exports=o(import.meta.url)("url")}),39023:(e=>{e.exports=o(import.meta.url)("util")}),75892:((e,s,a)=>{a.d(s,{JC:r(()=>i,"JC"),Qd:r(()=>A,"Q\
d"),Ry:r(()=>n,"Ry"),Wt:r(()=>b,"Wt"),_p:r(()=>w,"_p"),ai:r(()=>y,"ai"),cc:r(()=>h,"cc"),cs:r(()=>R,"cs"),dz:r(()=>p,"dz"),fK:r(()=>_,"fK"),hG:r(()=>E,"hG"),iC:r(
()=>u,"iC"),m_:r(()=>c,"m_")});class i extends Error{static{r(this,"SnapshotError")}hint;fields;constructor(P,d={}){super(P,d.cause===void 0?void 0:{cause:d.cause}),
this.name=new.target.name,this.hint=d.hint,this.fields=d.fields??{}}}class p extends i{static{r(this,"InputError")}code="ERR_INPUT"}class c extends i{static{r(this,
"NotFoundError")}code="ERR_NOT_FOUND"}class n extends i{static{r(this,"ExistsError")}code="ERR_EXISTS"}class _ extends i{static{r(this,"ConflictError")}code="ER\
R_CONFLICT"}class u extends i{static{r(this,"DeniedError")}code="ERR_DENIED"}class E extends i{static{r(this,"UnavailableError")}code="ERR_UNAVAILABLE"}class R extends i{static{
r(this,"IntegrityError")}code="ERR_INTEGRITY"}class b extends i{static{r(this,"UnsupportedError")}code="ERR_UNSUPPORTED"}class w extends i{static{r(this,"Exhaus\
tedError")}code="ERR_EXHAUSTED"}class A extends i{static{r(this,"CommandError")}code="ERR_COMMAND"}class h extends i{static{r(this,"CancelledError")}code="ERR_C\
ANCELLED"}const y={ERR_COMMAND:1,ERR_INPUT:2,ERR_NOT_FOUND:10,ERR_EXISTS:11,ERR_DENIED:12,ERR_UNAVAILABLE:13,ERR_INTEGRITY:14,ERR_UNSUPPORTED:15,ERR_EXHAUSTED:16,
ERR_CONFLICT:17,ERR_CANCELLED:130}})},x={};function t(e){var s=x[e];if(s!==void 0)return s.exports;var a=x[e]={exports:{}},i=!0;try{f[e].call(a.exports,a,a.exports,
t),i=!1}finally{i&&delete x[e]}return a.exports}r(t,"__nccwpck_require__"),t.m=f,typeof t<"u"&&(t.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(
import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?a=>Object.getPrototypeOf(a):a=>a.__proto__,s;t.t=function(a,i){if(i&1&&(a=
this(a)),i&8||typeof a=="object"&&a&&(i&4&&a.__esModule||i&16&&typeof a.then=="function"))return a;var p=Object.create(null);t.r(p);var c={};s=s||[null,e({}),e(
[]),e(e)];for(var n=i&2&&a;typeof n=="object"&&!~s.indexOf(n);n=e(n))Object.getOwnPropertyNames(n).forEach(_=>c[_]=()=>a[_]);return c.default=()=>a,t.d(p,c),p}})(),
t.d=(e,s)=>{for(var a in s)t.o(s,a)&&!t.o(e,a)&&Object.defineProperty(e,a,{enumerable:!0,get:s[a]})},t.f={},t.e=e=>Promise.all(Object.keys(t.f).reduce((s,a)=>(t.
f[a](e,s),s),[])),t.u=e=>""+e+".index.js",t.o=(e,s)=>Object.prototype.hasOwnProperty.call(e,s),t.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={8792:0},s=r(a=>{var{ids:i,modules:p,runtime:c}=a,n,_,u=0;for(n in p)
t.o(p,n)&&(t.m[n]=p[n]);for(c&&c(t);u<i.length;u++)_=i[u],t.o(e,_)&&e[_]&&e[_][0](),e[i[u]]=0},"installChunk");t.f.j=(a,i)=>{var p=t.o(e,a)?e[a]:void 0;if(p!==0)
if(p)i.push(p[1]);else{var c=import("./"+t.u(a)).then(s,n=>{throw e[a]!==0&&(e[a]=void 0),n}),c=Promise.race([c,new Promise(n=>p=e[a]=[n])]);i.push(p[1]=c)}}})();
var m={};t.d(m,{Hm:r(()=>T,"Hm"),Ld:r(()=>I,"Ld"),Qp:r(()=>U,"Qp"),TQ:r(()=>S,"TQ"),VP:r(()=>C,"VP"),Wd:r(()=>D,"Wd"),Wy:r(()=>j,"Wy"),ZM:r(()=>M,"ZM"),aq:r(()=>W,
"aq"),fL:r(()=>k,"fL"),gq:r(()=>L,"gq"),jN:r(()=>g,"jN"),xw:r(()=>O,"xw")});var N=t(75892);async function O(){return Number.parseInt(process.versions.node,10)<24?
(console.error(`vm needs Node 24 or newer; this is Node ${process.versions.node} (${process.execPath})`),N.ai.ERR_UNSUPPORTED):await(await Promise.all([t.e(6921),
t.e(7820),t.e(5461),t.e(1906),t.e(4793),t.e(1700)]).then(t.bind(t,31700))).runProcess()}r(O,"cli");async function T(){return await Promise.all([t.e(6921),t.e(5461),
t.e(1906),t.e(4793),t.e(6602)]).then(t.bind(t,529))}r(T,"loadApi");async function k(){await(await Promise.all([t.e(5461),t.e(7117),t.e(9696),t.e(5591)]).then(t.
bind(t,45591))).buildAction()}r(k,"buildAction");async function C(){await(await Promise.all([t.e(5461),t.e(7117),t.e(555)]).then(t.bind(t,10555))).createAction()}
r(C,"createAction");async function g(){await(await Promise.all([t.e(5461),t.e(7117),t.e(337)]).then(t.bind(t,20337))).exportAction()}r(g,"exportAction");async function D(){
await(await Promise.all([t.e(5461),t.e(7117),t.e(8718)]).then(t.bind(t,78718))).importAction()}r(D,"importAction");async function S(){await(await Promise.all([t.
e(5461),t.e(7117),t.e(4629)]).then(t.bind(t,4629))).restoreAction()}r(S,"restoreAction");async function U(){await(await Promise.all([t.e(5461),t.e(7117),t.e(4502)]).
then(t.bind(t,14502))).recoveryAction()}r(U,"recoveryAction");async function I(){await(await Promise.all([t.e(5461),t.e(7117),t.e(7094)]).then(t.bind(t,77094))).
setupVmAction()}r(I,"setupVmAction");async function L(){await(await Promise.all([t.e(6921),t.e(5912),t.e(5461),t.e(7117),t.e(9696),t.e(4067)]).then(t.bind(t,34067))).
mainAction()}r(L,"mainAction");async function j(){await(await Promise.all([t.e(5461),t.e(7117),t.e(8245)]).then(t.bind(t,48245))).mainPostAction()}r(j,"mainPost\
Action");async function W(){(await t.e(3801).then(t.bind(t,23801))).runIngestWorker()}r(W,"runIngestWorker");async function M(){await(await t.e(7123).then(t.bind(
t,7123))).runTarSplitWorker()}r(M,"runTarSplitWorker");var q=m.fL,V=m.xw,X=m.VP,F=m.jN,Q=m.Wd,B=m.Hm,H=m.gq,G=m.Wy,K=m.Qp,z=m.TQ,Y=m.aq,Z=m.ZM,$=m.Ld;export{q as buildAction,V as cli,X as createAction,F as exportAction,Q as importAction,B as loadApi,H as mainAction,G as mainPostAction,K as recoveryAction,z as restoreAction,
Y as runIngestWorker,Z as runTarSplitWorker,$ as setupVmAction};
