var g=Object.defineProperty;var i=(l,h)=>g(l,"name",{value:h,configurable:!0});const A=2868,I=[2868],S={82868:((l,h,c)=>{c.r(h),c.d(h,{MemoryStore:i(()=>m,"MemoryStore")});var w=c(44143),d=c(75892);const y={concurrency:16,goodObjectSize:16<<
20,shared:!1};class m{static{i(this,"MemoryStore")}location="memory:";traits=y;#t=new Map;#s=new Map;#o=0;#e;#n;constructor(t=Date.now){this.#n=t}async get(t,{range:s,
signal:e}){return e.throwIfAborted(),u(this.#t.get(t)?.bytes,t,s)}async put(t,s,{signal:e}){e.throwIfAborted(),this.#t.has(t)||this.#t.set(t,{bytes:Buffer.concat(
s),modified:this.#n()})}async stat(t,{signal:s}){s.throwIfAborted();const e=this.#t.get(t)?.bytes.length;return e===void 0?void 0:{key:t,size:e}}async*list(t,{signal:s}){
s.throwIfAborted();const e=[...this.#t].filter(([o])=>o.startsWith(t)).sort(([o],[n])=>f(o,n));for(const[o,{bytes:n,modified:b}]of e)yield{key:o,size:n.length,modified:b}}async delete(t,{
signal:s}){s.throwIfAborted(),this.#t.delete(t)}async stage({signal:t}){for(;this.#e!==void 0;)await this.#e;return t.throwIfAborted(),this.#o++,this.#r()}async lockExclusively({
signal:t}){t.throwIfAborted();const s=this.#e!==void 0;if(this.#o>0||s)throw new d.fK("the memory store is in use by another writer",{fields:{sweeping:s}});const{
promise:e,resolve:o}=Promise.withResolvers();return this.#e=e,{now:this.#n(),[Symbol.asyncDispose]:async()=>{this.#e=void 0,o()}}}async read(t,{signal:s}){return s.
throwIfAborted(),this.#s.get(a(t))?.bytes}async compareAndSwap(t,s,e,{signal:o}){o.throwIfAborted();const n=this.#s.get(a(t));if((n&&(0,w.ol)(n.bytes))!==s)throw new d.
fK(`${a(t)} was changed by another process`);e?this.#s.set(a(t),{ref:t,bytes:e}):this.#s.delete(a(t))}async*listRefs({project:t,signal:s}){s.throwIfAborted(),yield*[
...this.#s.values()].map(({ref:o})=>o).filter(o=>t===void 0||o.project===t).sort((o,n)=>f(o.project,n.project)||f(o.name,n.name))}async[Symbol.asyncDispose](){}#r(){
const t=new Map;let s=!0;return{id:"memory",assertStanding:i(async()=>{},"assertStanding"),location:this.location,traits:this.traits,get:i(async(e,o)=>t.has(e)?
u(t.get(e),e,o.range):await this.get(e,o),"get"),put:i(async(e,o,{signal:n})=>{n.throwIfAborted(),this.#t.has(e)||t.set(e,Buffer.concat(o))},"put"),stat:i(async(e,o)=>{
const n=t.get(e)?.length;return n===void 0?await this.stat(e,o):{key:e,size:n}},"stat"),publish:i(async e=>{for(const[o,n]of t)await this.put(o,[n],e);t.clear()},
"publish"),[Symbol.asyncDispose]:async()=>{s&&this.#o--,s=!1}}}}function u(r,t,s){if(!r)throw new d.m_(`${t} not found in the memory store`);if(!s)return r;if(s.
start+s.length>r.length)throw new d.cs(`${t} is too short: it has ${r.length} bytes`);return r.subarray(s.start,s.start+s.length)}i(u,"readFrom");function a(r){
return`${r.project}/${r.name}`}i(a,"nameOf");function f(r,t){return r<t?-1:r>t?1:0}i(f,"compare")})};export{A as id,I as ids,S as modules};
