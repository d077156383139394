var U=Object.defineProperty;var s=(R,v)=>U(R,"name",{value:v,configurable:!0});const g=449,x=[449],L={30449:((R,v,n)=>{n.d(v,{officialTransport:s(()=>N,"officialTransport")});var b=n(77598),p=n(51455),A=n(48161),I=n(76760),D=n(70370),a=n(75892),
c=n(24746),u=function(o,e,i){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,f;if(i){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=e[Symbol.dispose],i&&(f=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");f&&(t=s(function(){try{f.call(this)}catch(d){return Promise.
reject(d)}},"dispose")),o.stack.push({value:e,dispose:t,async:i})}else i&&o.stack.push({async:!0});return e},m=(function(o){return function(e){function i(P){e.error=
e.hasError?new o(P,e.error,"An error was suppressed during disposal."):P,e.hasError=!0}s(i,"fail");var t,f=0;function d(){for(;t=e.stack.pop();)try{if(!t.async&&
f===1)return f=0,e.stack.push(t),Promise.resolve().then(d);if(t.dispose){var P=t.dispose.call(t.value);if(t.async)return f|=2,Promise.resolve(P).then(d,function(r){
return i(r),d()})}else f|=1}catch(r){i(r)}if(f===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(d,"next"),d()}})(
typeof SuppressedError=="function"?SuppressedError:function(o,e,i){var t=new Error(i);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});const y=".vm-\
snapshot-cache",O=`${y}/entry`,S="vm-snapshot/none";function N(o){if(!o.ACTIONS_RUNTIME_TOKEN||!(o.ACTIONS_RESULTS_URL||o.ACTIONS_CACHE_URL))throw new a.iC("Can\
not access the Actions cache: ACTIONS_RUNTIME_TOKEN and the address of the service are not set",{hint:"Use the actions of this project, or another store: GitHub\
 sets these variables only for actions, not for 'run:' steps"});const e=(0,D.A)(1),i=new Map;let t;return{async newest(r,{signal:h}){h.throwIfAborted();const{restoreCache:w}=await Promise.
all([n.e(3838),n.e(2830),n.e(1691)]).then(n.bind(n,61691)),l=await e(()=>w([O],S,[r],{lookupOnly:!0}));return l?.startsWith(r)?d(l):void 0},save:s((r,h,w)=>e(()=>f(
r,h,w)),"save"),async[Symbol.asyncDispose](){t!==void 0&&await(0,p.rm)(await t,{recursive:!0,force:!0})}};async function f(r,h,{signal:w}){w.throwIfAborted();const{
saveCache:l,restoreCache:E}=await Promise.all([n.e(3838),n.e(2830),n.e(1691)]).then(n.bind(n,61691));try{if(await(0,c.MH)(`Cannot write ${(0,I.resolve)(O)}`,async()=>{
await(0,p.mkdir)(y,{recursive:!0}),await(0,p.writeFile)(O,h)}),await l([O],r)>0)return!0;if(await E([O],r,[],{lookupOnly:!0})===r)return!1}finally{await T()}throw new a.
hG(`saving ${r} in the Actions cache: GitHub's client failed`,{hint:"See the log lines above for the reason"})}function d(r){return{key:r,size:s(async h=>(await(0,p.
stat)(await P(r,h))).size,"size"),async read(h,w){const l={stack:[],error:void 0,hasError:!1};try{const E=u(l,await(0,p.open)(await P(r,w)),!0),C=Buffer.allocUnsafeSlow(
h.length),{bytesRead:M}=await E.read(C,0,h.length,h.start);if(M<h.length)throw new a.cs(`${r} is too short: ${h.start+h.length} bytes are needed`);return C}catch(E){
l.error=E,l.hasError=!0}finally{const E=m(l);E&&await E}},async readAll(h,w){const l=await P(r,w);return(await(0,p.stat)(l)).size<=h?await(0,p.readFile)(l):void 0}}}
async function P(r,{signal:h}){const w=i.get(r);if(w!==void 0)return await w;const l=e(async()=>{h.throwIfAborted();const{restoreCache:E}=await Promise.all([n.e(
3838),n.e(2830),n.e(1691)]).then(n.bind(n,61691));try{if(await E([O],r)!==r)throw new a.hG(`reading ${r} from the Actions cache: not found`);const C=o.RUNNER_TEMP??
(0,A.tmpdir)();return await(0,c.MH)(`Cannot store the fetched data in ${C}`,async()=>{t??=(0,p.mkdtemp)((0,I.join)(C,"vm-cache-"));const M=(0,I.join)(await t,`${(0,b.
hash)("sha256",r,"hex")}-${(0,b.randomUUID)()}`);return await(0,p.rename)(O,M),M})}finally{await T()}});return i.set(r,l),l.catch(()=>i.delete(r)),await l}}s(N,
"officialTransport");async function T(){await(0,p.rm)(y,{recursive:!0,force:!0})}s(T,"clear")}),70370:((R,v,n)=>{n.d(v,{A:s(()=>A,"A")});class b{static{s(this,"\
Node")}value;next;constructor(c){this.value=c}}class p{static{s(this,"Queue")}#t;#e;#r;constructor(){this.clear()}enqueue(c){const u=new b(c);this.#t?(this.#e.next=
u,this.#e=u):(this.#t=u,this.#e=u),this.#r++}dequeue(){const c=this.#t;if(c)return this.#t=this.#t.next,this.#r--,this.#t||(this.#e=void 0),c.value}peek(){if(this.#t)
return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let c=this.#t;for(;c;)yield c.value,c=c.next}*drain(){
for(;this.#t;)yield this.dequeue()}}function A(a){let c=!1;if(typeof a=="object"&&({concurrency:a,rejectOnClear:c=!1}=a),D(a),typeof c!="boolean")throw new TypeError(
"Expected `rejectOnClear` to be a boolean");const u=new p;let m=0;const y=s(()=>{m<a&&u.size>0&&(m++,u.dequeue().run())},"resumeNext"),O=s(()=>{m--,y()},"next"),
S=s(async(o,e,i)=>{const t=(async()=>o(...i))();e(t);try{await t}catch{}O()},"run"),N=s((o,e,i,t)=>{const f={reject:i};new Promise(d=>{f.run=d,u.enqueue(f)}).then(
S.bind(void 0,o,e,t)),m<a&&y()},"enqueue"),T=s((o,...e)=>new Promise((i,t)=>{N(o,i,t,e)}),"generator");return Object.defineProperties(T,{activeCount:{get:s(()=>m,
"get")},pendingCount:{get:s(()=>u.size,"get")},clearQueue:{value(){if(!c){u.clear();return}const o=AbortSignal.abort().reason;for(;u.size>0;)u.dequeue().reject(
o)}},concurrency:{get:s(()=>a,"get"),set(o){D(o),a=o,queueMicrotask(()=>{for(;m<a&&u.size>0;)y()})}},map:{async value(o,e){const i=[];try{Array.from(o,(t,f)=>{const d=T(
e,t,f);return i.push(d),d})}catch(t){for(const f of i)f.catch(()=>{});throw t}return Promise.all(i)}}}),T}s(A,"pLimit");function I(a,c){const u=A(c),m=s((...y)=>u(
()=>a(...y)),"limitedFunction");return Object.defineProperty(m,"clearQueue",{value:u.clearQueue}),m}s(I,"limitFunction");function D(a){if(!((Number.isInteger(a)||
a===Number.POSITIVE_INFINITY)&&a>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}s(D,"validateConcurrency")})};export{g as id,x as ids,L as modules};
