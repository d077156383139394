var j=Object.defineProperty;var n=(R,v)=>j(R,"name",{value:v,configurable:!0});const g=449,x=[449],L={30449:((R,v,s)=>{s.d(v,{officialTransport:n(()=>N,"officialTransport")});var C=s(77598),p=s(51455),b=s(48161),I=s(76760),D=s(70370),a=s(75892),
c=s(24746),u=function(o,e,i){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,h;if(i){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],i&&(h=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");h&&(t=n(function(){try{h.call(this)}catch(l){return Promise.
reject(l)}},"dispose")),o.stack.push({value:e,dispose:t,async:i})}else i&&o.stack.push({async:!0});return e},m=(function(o){return function(e){function i(T){e.error=
e.hasError?new o(T,e.error,"An error was suppressed during disposal."):T,e.hasError=!0}n(i,"fail");var t,h=0;function l(){for(;t=e.stack.pop();)try{if(!t.async&&
h===1)return h=0,e.stack.push(t),Promise.resolve().then(l);if(t.dispose){var T=t.dispose.call(t.value);if(t.async)return h|=2,Promise.resolve(T).then(l,function(r){
return i(r),l()})}else h|=1}catch(r){i(r)}if(h===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(l,"next"),l()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,i){var t=new Error(i);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const y=".vm-\
snapshot-cache",O=`${y}/entry`,S="vm-snapshot/none";function N(o){if(!o.ACTIONS_RUNTIME_TOKEN||!(o.ACTIONS_RESULTS_URL||o.ACTIONS_CACHE_URL))throw new a.iC("The\
 Actions cache cannot be reached: ACTIONS_RUNTIME_TOKEN and the address of the service are not set",{hint:"They are given to actions only, not to 'run:' steps a\
nd not to laptops: use the actions of this project, or another store"});const e=(0,D.A)(1),i=new Map;let t;return{async newest(r,{signal:d}){d.throwIfAborted();
const{restoreCache:w}=await Promise.all([s.e(3838),s.e(2830),s.e(1691)]).then(s.bind(s,61691)),f=await e(()=>w([O],S,[r],{lookupOnly:!0}));return f?.startsWith(
r)?l(f):void 0},save:n((r,d,w)=>e(()=>h(r,d,w)),"save"),async[Symbol.asyncDispose](){t!==void 0&&await(0,p.rm)(await t,{recursive:!0,force:!0})}};async function h(r,d,{
signal:w}){w.throwIfAborted();const{saveCache:f,restoreCache:E}=await Promise.all([s.e(3838),s.e(2830),s.e(1691)]).then(s.bind(s,61691));try{if(await(0,c.MH)(`C\
annot write ${(0,I.resolve)(O)}`,async()=>{await(0,p.mkdir)(y,{recursive:!0}),await(0,p.writeFile)(O,d)}),await f([O],r)>0)return!0;if(await E([O],r,[],{lookupOnly:!0})===
r)return!1}finally{await P()}throw new a.hG(`saving ${r} in the Actions cache: GitHub's client did not do it`,{hint:"The lines before this one say why"})}function l(r){
return{key:r,size:n(async d=>(await(0,p.stat)(await T(r,d))).size,"size"),async read(d,w){const f={stack:[],error:void 0,hasError:!1};try{const E=u(f,await(0,p.
open)(await T(r,w)),!0),A=Buffer.allocUnsafeSlow(d.length),{bytesRead:M}=await E.read(A,0,d.length,d.start);if(M<d.length)throw new a.cs(`${r} is too short: ${d.
start+d.length} bytes are needed`);return A}catch(E){f.error=E,f.hasError=!0}finally{const E=m(f);E&&await E}},async readAll(d,w){const f=await T(r,w);return(await(0,p.
stat)(f)).size<=d?await(0,p.readFile)(f):void 0}}}async function T(r,{signal:d}){const w=i.get(r);if(w!==void 0)return await w;const f=e(async()=>{d.throwIfAborted();
const{restoreCache:E}=await Promise.all([s.e(3838),s.e(2830),s.e(1691)]).then(s.bind(s,61691));try{if(await E([O],r)!==r)throw new a.hG(`reading ${r} from the A\
ctions cache: it did not come`);const A=o.RUNNER_TEMP??(0,b.tmpdir)();return await(0,c.MH)(`Cannot keep what was fetched in ${A}`,async()=>{t??=(0,p.mkdtemp)((0,I.
join)(A,"vm-cache-"));const M=(0,I.join)(await t,`${(0,C.hash)("sha256",r,"hex")}-${(0,C.randomUUID)()}`);return await(0,p.rename)(O,M),M})}finally{await P()}});
return i.set(r,f),f.catch(()=>i.delete(r)),await f}}n(N,"officialTransport");async function P(){await(0,p.rm)(y,{recursive:!0,force:!0})}n(P,"clear")}),70370:((R,v,s)=>{
s.d(v,{A:n(()=>b,"A")});class C{static{n(this,"Node")}value;next;constructor(c){this.value=c}}class p{static{n(this,"Queue")}#t;#e;#r;constructor(){this.clear()}enqueue(c){
const u=new C(c);this.#t?(this.#e.next=u,this.#e=u):(this.#t=u,this.#e=u),this.#r++}dequeue(){const c=this.#t;if(c)return this.#t=this.#t.next,this.#r--,this.#t||
(this.#e=void 0),c.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let c=this.#t;
for(;c;)yield c.value,c=c.next}*drain(){for(;this.#t;)yield this.dequeue()}}function b(a){let c=!1;if(typeof a=="object"&&({concurrency:a,rejectOnClear:c=!1}=a),
D(a),typeof c!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const u=new p;let m=0;const y=n(()=>{m<a&&u.size>0&&(m++,u.dequeue().run())},
"resumeNext"),O=n(()=>{m--,y()},"next"),S=n(async(o,e,i)=>{const t=(async()=>o(...i))();e(t);try{await t}catch{}O()},"run"),N=n((o,e,i,t)=>{const h={reject:i};new Promise(
l=>{h.run=l,u.enqueue(h)}).then(S.bind(void 0,o,e,t)),m<a&&y()},"enqueue"),P=n((o,...e)=>new Promise((i,t)=>{N(o,i,t,e)}),"generator");return Object.defineProperties(
P,{activeCount:{get:n(()=>m,"get")},pendingCount:{get:n(()=>u.size,"get")},clearQueue:{value(){if(!c){u.clear();return}const o=AbortSignal.abort().reason;for(;u.
size>0;)u.dequeue().reject(o)}},concurrency:{get:n(()=>a,"get"),set(o){D(o),a=o,queueMicrotask(()=>{for(;m<a&&u.size>0;)y()})}},map:{async value(o,e){const i=[];
try{Array.from(o,(t,h)=>{const l=P(e,t,h);return i.push(l),l})}catch(t){for(const h of i)h.catch(()=>{});throw t}return Promise.all(i)}}}),P}n(b,"pLimit");function I(a,c){
const u=b(c),m=n((...y)=>u(()=>a(...y)),"limitedFunction");return Object.defineProperty(m,"clearQueue",{value:u.clearQueue}),m}n(I,"limitFunction");function D(a){
if(!((Number.isInteger(a)||a===Number.POSITIVE_INFINITY)&&a>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}n(D,"validateConcurren\
cy")})};export{g as id,x as ids,L as modules};
