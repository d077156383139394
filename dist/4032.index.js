var S=Object.defineProperty;var e=(P,w)=>S(P,"name",{value:w,configurable:!0});const k=4032,j=[4032],N={58975:((P,w,l)=>{l.d(w,{L:e(()=>y,"L")});function y(h,p){return new Proxy(h,{has:e((v,c)=>c in p||c in h,"has"),get(v,c){if(c in p)return p[c];
const i=Reflect.get(h,c,h);return typeof i=="function"?i.bind(h):i}})}e(y,"overlay")}),18631:((P,w,l)=>{l.d(w,{$9:e(()=>h,"$9"),BR:e(()=>n,"BR"),HE:e(()=>p,"HE"),
JN:e(()=>a,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>x,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>v,"YG"),_f:e(()=>o,"_f"),d0:e(()=>f,"d0"),eA:e(()=>g,"eA"),j7:e(()=>b,"j7"),lM:e(()=>y,
"lM"),nR:e(()=>c,"nR"),oo:e(()=>r,"oo"),p:e(()=>d,"p")});const y=e(t=>"listStamped"in t,"isStamped"),h=e(t=>"list"in t,"isListable"),p=e(t=>"delete"in t,"isDele\
table"),v=e(t=>"stage"in t,"isStaging"),c=e(t=>"shelve"in t,"isShelving"),i=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"isLockable"),s=e(t=>"\
workers"in t,"isWorked"),n=e(t=>"discardRef"in t,"isDiscarding"),d=e(t=>"tidy"in t,"isTidy"),b=e(t=>"newestRef"in t,"isNearest"),f=e(t=>"missing"in t,"isLossy"),
x=e(t=>"now"in t,"isClocked"),g=e(t=>"unkept"in t,"isKeeping"),r=e(t=>"prove"in t,"isProving"),a=e(t=>"assertWritable"in t,"isGuarded")}),64032:((P,w,l)=>{l.r(w),
l.d(w,{limitStore:e(()=>o,"limitStore")});var y=l(70370),h=l(58975),p=l(18631),v=l(58500);const c={now:e(()=>performance.now(),"now"),sleep:e(async(s,n)=>{await(0,v.
setTimeout)(s,void 0,{signal:n}).catch(()=>n.throwIfAborted())},"sleep")};class i{static{e(this,"Rate")}#e;#t;#n=0;constructor(n,d=c){this.#e=n/1e3,this.#t=d}async pass(n,d){
const b=Math.max(this.#t.now(),this.#n);this.owe(n);for(let f=b-this.#t.now();f>0;f=b-this.#t.now())await this.#t.sleep(Math.min(f,2**30),d)}owe(n){this.#n=Math.
max(this.#t.now(),this.#n)+n/this.#e}}function o(s,n,d){if(n.jobs===void 0&&n.bytesPerSecond===void 0)return s;const b=(0,y.A)(n.jobs??Number.POSITIVE_INFINITY),
f=n.bytesPerSecond===void 0?void 0:new i(n.bytesPerSecond,d),x=e(r=>({traits:{...r.traits,...n.jobs!==void 0&&{concurrency:n.jobs}},get:e((a,t)=>b(async()=>{await f?.
pass(t.range?.length??0,t.signal);const u=await r.get(a,t);return t.range===void 0&&f?.owe(u.length),u}),"get"),put:e((a,t,u)=>b(async()=>{await f?.pass(t.reduce(
(m,I)=>m+I.length,0),u.signal),await r.put(a,t,u)}),"put")}),"limited"),g=(0,p.YG)(s)?{stage:e(async(...r)=>{const a=await s.stage(...r);return(0,h.L)(a,x(a))},
"stage")}:{};return(0,h.L)(s,{...x(s),...g})}e(o,"limitStore")}),70370:((P,w,l)=>{l.d(w,{A:e(()=>p,"A")});class y{static{e(this,"Node")}value;next;constructor(o){
this.value=o}}class h{static{e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(o){const s=new y(o);this.#e?(this.#t.next=s,this.#t=s):(this.#e=s,this.#t=
s),this.#n++}dequeue(){const o=this.#e;if(o)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),o.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let o=this.#e;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#e;)yield this.
dequeue()}}function p(i){let o=!1;if(typeof i=="object"&&({concurrency:i,rejectOnClear:o=!1}=i),c(i),typeof o!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const s=new h;let n=0;const d=e(()=>{n<i&&s.size>0&&(n++,s.dequeue().run())},"resumeNext"),b=e(()=>{n--,d()},"next"),f=e(async(r,a,t)=>{
const u=(async()=>r(...t))();a(u);try{await u}catch{}b()},"run"),x=e((r,a,t,u)=>{const m={reject:t};new Promise(I=>{m.run=I,s.enqueue(m)}).then(f.bind(void 0,r,
a,u)),n<i&&d()},"enqueue"),g=e((r,...a)=>new Promise((t,u)=>{x(r,t,u,a)}),"generator");return Object.defineProperties(g,{activeCount:{get:e(()=>n,"get")},pendingCount:{
get:e(()=>s.size,"get")},clearQueue:{value(){if(!o){s.clear();return}const r=AbortSignal.abort().reason;for(;s.size>0;)s.dequeue().reject(r)}},concurrency:{get:e(
()=>i,"get"),set(r){c(r),i=r,queueMicrotask(()=>{for(;n<i&&s.size>0;)d()})}},map:{async value(r,a){const t=[];try{Array.from(r,(u,m)=>{const I=g(a,u,m);return t.
push(I),I})}catch(u){for(const m of t)m.catch(()=>{});throw u}return Promise.all(t)}}}),g}e(p,"pLimit");function v(i,o){const s=p(o),n=e((...d)=>s(()=>i(...d)),
"limitedFunction");return Object.defineProperty(n,"clearQueue",{value:s.clearQueue}),n}e(v,"limitFunction");function c(i){if(!((Number.isInteger(i)||i===Number.
POSITIVE_INFINITY)&&i>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(c,"validateConcurrency")})};export{k as id,j as ids,N as modules};
