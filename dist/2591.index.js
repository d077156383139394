var P=Object.defineProperty;var e=(I,w)=>P(I,"name",{value:w,configurable:!0});const k=2591,j=[2591],N={58975:((I,w,h)=>{h.d(w,{L:e(()=>i,"L")});function i(f,b){return new Proxy(f,{has:e((S,l)=>l in b||l in f,"has"),get(S,l){if(l in b)return b[l];
const n=Reflect.get(f,l,f);return typeof n=="function"?n.bind(f):n}})}e(i,"overlay")}),10764:((I,w,h)=>{h.d(w,{$9:e(()=>b,"$9"),BR:e(()=>d,"BR"),HE:e(()=>S,"HE"),
Iv:e(()=>g,"Iv"),JN:e(()=>u,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>y,"Ow"),V2:e(()=>o,"V2"),YG:e(()=>l,"YG"),_f:e(()=>s,"_f"),d0:e(()=>x,"d0"),dd:e(()=>p,"dd"),eA:e(()=>c,
"eA"),lM:e(()=>f,"lM"),nR:e(()=>n,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>r,"tZ")});const i=e(m=>v=>m in v,"guard"),f=i("listStamped"),b=i("list"),S=i("delete"),l=i("st\
age"),n=i("putSidecarFiles"),o=i("freeBytes"),s=i("lockExclusively"),t=i("workers"),d=i("discardRef"),g=i("abortStaleUploads"),p=i("newestRef"),x=i("missing"),y=i(
"now"),r=i("fileTime"),c=i("unkept"),a=i("prove"),u=i("assertWritable")}),62591:((I,w,h)=>{h.r(w),h.d(w,{limitStore:e(()=>o,"limitStore")});var i=h(70370),f=h(58975),
b=h(10764),S=h(58500);const l={now:e(()=>performance.now(),"now"),sleep:e(async(s,t)=>{await(0,S.setTimeout)(s,void 0,{signal:t}).catch(()=>t.throwIfAborted())},
"sleep")};class n{static{e(this,"Rate")}#e;#t;#s=0;constructor(t,d=l){this.#e=t/1e3,this.#t=d}async pass(t,d){const g=Math.max(this.#t.now(),this.#s);this.owe(t);
for(let p=g-this.#t.now();p>0;p=g-this.#t.now())await this.#t.sleep(Math.min(p,2**30),d)}owe(t){this.#s=Math.max(this.#t.now(),this.#s)+t/this.#e}}function o(s,t,d){
if(t.jobs===void 0&&t.bytesPerSecond===void 0)return s;const g=(0,i.A)(t.jobs??Number.POSITIVE_INFINITY),p=t.bytesPerSecond===void 0?void 0:new n(t.bytesPerSecond,
d),x=e(r=>({traits:{...r.traits,...t.jobs!==void 0&&{concurrency:t.jobs}},get:e((c,a)=>g(async()=>{await p?.pass(a.range?.length??0,a.signal);const u=await r.get(
c,a);return a.range===void 0&&p?.owe(u.length),u}),"get"),put:e((c,a,u)=>g(async()=>{await p?.pass(a.reduce((m,v)=>m+v.length,0),u.signal),await r.put(c,a,u)}),
"put")}),"limited"),y=(0,b.YG)(s)?{stage:e(async(...r)=>{const c=await s.stage(...r);return(0,f.L)(c,x(c))},"stage")}:{};return(0,f.L)(s,{...x(s),...y})}e(o,"li\
mitStore")}),70370:((I,w,h)=>{h.d(w,{A:e(()=>b,"A")});class i{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class f{static{e(this,"Queue")}#e;#t;#s;constructor(){
this.clear()}enqueue(o){const s=new i(o);this.#e?(this.#t.next=s,this.#t=s):(this.#e=s,this.#t=s),this.#s++}dequeue(){const o=this.#e;if(o)return this.#e=this.#e.
next,this.#s--,this.#e||(this.#t=void 0),o.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#s=0}get size(){return this.#s}*[Symbol.
iterator](){let o=this.#e;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#e;)yield this.dequeue()}}function b(n){let o=!1;if(typeof n=="object"&&({concurrency:n,
rejectOnClear:o=!1}=n),l(n),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const s=new f;let t=0;const d=e(()=>{t<n&&s.size>
0&&(t++,s.dequeue().run())},"resumeNext"),g=e(()=>{t--,d()},"next"),p=e(async(r,c,a)=>{const u=(async()=>r(...a))();c(u);try{await u}catch{}g()},"run"),x=e((r,c,a,u)=>{
const m={reject:a};new Promise(v=>{m.run=v,s.enqueue(m)}).then(p.bind(void 0,r,c,u)),t<n&&d()},"enqueue"),y=e((r,...c)=>new Promise((a,u)=>{x(r,a,u,c)}),"genera\
tor");return Object.defineProperties(y,{activeCount:{get:e(()=>t,"get")},pendingCount:{get:e(()=>s.size,"get")},clearQueue:{value(){if(!o){s.clear();return}const r=AbortSignal.
abort().reason;for(;s.size>0;)s.dequeue().reject(r)}},concurrency:{get:e(()=>n,"get"),set(r){l(r),n=r,queueMicrotask(()=>{for(;t<n&&s.size>0;)d()})}},map:{async value(r,c){
const a=[];try{Array.from(r,(u,m)=>{const v=y(c,u,m);return a.push(v),v})}catch(u){for(const m of a)m.catch(()=>{});throw u}return Promise.all(a)}}}),y}e(b,"pLi\
mit");function S(n,o){const s=b(o),t=e((...d)=>s(()=>n(...d)),"limitedFunction");return Object.defineProperty(t,"clearQueue",{value:s.clearQueue}),t}e(S,"limitF\
unction");function l(n){if(!((Number.isInteger(n)||n===Number.POSITIVE_INFINITY)&&n>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(l,"validateConcurrency")})};export{k as id,j as ids,N as modules};
