var P=Object.defineProperty;var e=(S,p)=>P(S,"name",{value:p,configurable:!0});const k=2591,j=[2591],N={58975:((S,p,h)=>{h.d(p,{L:e(()=>i,"L")});function i(f,b){return new Proxy(f,{has:e((x,d)=>d in b||d in f,"has"),get(x,d){if(d in b)return b[d];
const n=Reflect.get(f,d,f);return typeof n=="function"?n.bind(f):n}})}e(i,"overlay")}),10764:((S,p,h)=>{h.d(p,{$9:e(()=>b,"$9"),BR:e(()=>l,"BR"),HE:e(()=>x,"HE"),
Iv:e(()=>g,"Iv"),JN:e(()=>u,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>o,"V2"),YG:e(()=>d,"YG"),_f:e(()=>s,"_f"),at:e(()=>f,"at"),d0:e(()=>I,"d0"),dd:e(()=>w,
"dd"),eA:e(()=>c,"eA"),nR:e(()=>n,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>r,"tZ")});const i=e(m=>v=>m in v,"guard"),f=i("listVersioned"),b=i("list"),x=i("delete"),d=i("\
stage"),n=i("putSidecarFiles"),o=i("freeBytes"),s=i("lockExclusively"),t=i("workers"),l=i("discardRef"),g=i("abortStaleUploads"),w=i("newestRef"),I=i("missing"),
y=i("now"),r=i("fileTime"),c=i("unkept"),a=i("prove"),u=i("assertWritable")}),62591:((S,p,h)=>{h.r(p),h.d(p,{limitStore:e(()=>o,"limitStore")});var i=h(70370),f=h(
58975),b=h(10764),x=h(58500);const d={now:e(()=>performance.now(),"now"),sleep:e(async(s,t)=>{await(0,x.setTimeout)(s,void 0,{signal:t}).catch(()=>t.throwIfAborted())},
"sleep")};class n{static{e(this,"Rate")}#e;#t;#s=0;constructor(t,l=d){this.#e=t/1e3,this.#t=l}async pass(t,l){const g=Math.max(this.#t.now(),this.#s);this.owe(t);
for(let w=g-this.#t.now();w>0;w=g-this.#t.now())await this.#t.sleep(Math.min(w,2**30),l)}owe(t){this.#s=Math.max(this.#t.now(),this.#s)+t/this.#e}}function o(s,t,l){
if(t.jobs===void 0&&t.bytesPerSecond===void 0)return s;const g=(0,i.A)(t.jobs??Number.POSITIVE_INFINITY),w=t.bytesPerSecond===void 0?void 0:new n(t.bytesPerSecond,
l),I=e(r=>({traits:{...r.traits,...t.jobs!==void 0&&{concurrency:t.jobs}},get:e((c,a)=>g(async()=>{await w?.pass(a.range?.length??0,a.signal);const u=await r.get(
c,a);return a.range===void 0&&w?.owe(u.length),u}),"get"),put:e((c,a,u)=>g(async()=>{await w?.pass(a.reduce((m,v)=>m+v.length,0),u.signal),await r.put(c,a,u)}),
"put")}),"limited"),y=(0,b.YG)(s)?{stage:e(async(...r)=>{const c=await s.stage(...r);return(0,f.L)(c,I(c))},"stage")}:{};return(0,f.L)(s,{...I(s),...y})}e(o,"li\
mitStore")}),70370:((S,p,h)=>{h.d(p,{A:e(()=>b,"A")});class i{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class f{static{e(this,"Queue")}#e;#t;#s;constructor(){
this.clear()}enqueue(o){const s=new i(o);this.#e?(this.#t.next=s,this.#t=s):(this.#e=s,this.#t=s),this.#s++}dequeue(){const o=this.#e;if(o)return this.#e=this.#e.
next,this.#s--,this.#e||(this.#t=void 0),o.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#s=0}get size(){return this.#s}*[Symbol.
iterator](){let o=this.#e;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#e;)yield this.dequeue()}}function b(n){let o=!1;if(typeof n=="object"&&({concurrency:n,
rejectOnClear:o=!1}=n),d(n),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const s=new f;let t=0;const l=e(()=>{t<n&&s.size>
0&&(t++,s.dequeue().run())},"resumeNext"),g=e(()=>{t--,l()},"next"),w=e(async(r,c,a)=>{const u=(async()=>r(...a))();c(u);try{await u}catch{}g()},"run"),I=e((r,c,a,u)=>{
const m={reject:a};new Promise(v=>{m.run=v,s.enqueue(m)}).then(w.bind(void 0,r,c,u)),t<n&&l()},"enqueue"),y=e((r,...c)=>new Promise((a,u)=>{I(r,a,u,c)}),"genera\
tor");return Object.defineProperties(y,{activeCount:{get:e(()=>t,"get")},pendingCount:{get:e(()=>s.size,"get")},clearQueue:{value(){if(!o){s.clear();return}const r=AbortSignal.
abort().reason;for(;s.size>0;)s.dequeue().reject(r)}},concurrency:{get:e(()=>n,"get"),set(r){d(r),n=r,queueMicrotask(()=>{for(;t<n&&s.size>0;)l()})}},map:{async value(r,c){
const a=[];try{Array.from(r,(u,m)=>{const v=y(c,u,m);return a.push(v),v})}catch(u){for(const m of a)m.catch(()=>{});throw u}return Promise.all(a)}}}),y}e(b,"pLi\
mit");function x(n,o){const s=b(o),t=e((...l)=>s(()=>n(...l)),"limitedFunction");return Object.defineProperty(t,"clearQueue",{value:s.clearQueue}),t}e(x,"limitF\
unction");function d(n){if(!((Number.isInteger(n)||n===Number.POSITIVE_INFINITY)&&n>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(d,"validateConcurrency")})};export{k as id,j as ids,N as modules};
