var P=Object.defineProperty;var e=(S,w)=>P(S,"name",{value:w,configurable:!0});const k=2591,j=[2591],N={58975:((S,w,d)=>{d.d(w,{L:e(()=>g,"L")});function g(h,p){return new Proxy(h,{has:e((y,c)=>c in p||c in h,"has"),get(y,c){if(c in p)return p[c];
const i=Reflect.get(h,c,h);return typeof i=="function"?i.bind(h):i}})}e(g,"overlay")}),10764:((S,w,d)=>{d.d(w,{$9:e(()=>h,"$9"),BR:e(()=>n,"BR"),HE:e(()=>p,"HE"),
Iv:e(()=>l,"Iv"),JN:e(()=>a,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>x,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>y,"YG"),_f:e(()=>o,"_f"),d0:e(()=>f,"d0"),dd:e(()=>b,"dd"),eA:e(()=>r,
"eA"),lM:e(()=>g,"lM"),nR:e(()=>c,"nR"),oo:e(()=>u,"oo"),tZ:e(()=>v,"tZ")});const g=e(t=>"listStamped"in t,"isStamped"),h=e(t=>"list"in t,"isListable"),p=e(t=>"\
delete"in t,"isDeletable"),y=e(t=>"stage"in t,"isStaging"),c=e(t=>"shelve"in t,"isShelving"),i=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"\
isLockable"),s=e(t=>"workers"in t,"isWorked"),n=e(t=>"discardRef"in t,"isDiscarding"),l=e(t=>"tidy"in t,"canCleanUploads"),b=e(t=>"newestRef"in t,"canSearchRefs"),
f=e(t=>"missing"in t,"isLossy"),x=e(t=>"now"in t,"isClocked"),v=e(t=>"fileTime"in t,"isTiming"),r=e(t=>"unkept"in t,"isKeeping"),u=e(t=>"prove"in t,"isProving"),
a=e(t=>"assertWritable"in t,"isGuarded")}),62591:((S,w,d)=>{d.r(w),d.d(w,{limitStore:e(()=>o,"limitStore")});var g=d(70370),h=d(58975),p=d(10764),y=d(58500);const c={
now:e(()=>performance.now(),"now"),sleep:e(async(s,n)=>{await(0,y.setTimeout)(s,void 0,{signal:n}).catch(()=>n.throwIfAborted())},"sleep")};class i{static{e(this,
"Rate")}#e;#t;#n=0;constructor(n,l=c){this.#e=n/1e3,this.#t=l}async pass(n,l){const b=Math.max(this.#t.now(),this.#n);this.owe(n);for(let f=b-this.#t.now();f>0;f=
b-this.#t.now())await this.#t.sleep(Math.min(f,2**30),l)}owe(n){this.#n=Math.max(this.#t.now(),this.#n)+n/this.#e}}function o(s,n,l){if(n.jobs===void 0&&n.bytesPerSecond===
void 0)return s;const b=(0,g.A)(n.jobs??Number.POSITIVE_INFINITY),f=n.bytesPerSecond===void 0?void 0:new i(n.bytesPerSecond,l),x=e(r=>({traits:{...r.traits,...n.
jobs!==void 0&&{concurrency:n.jobs}},get:e((u,a)=>b(async()=>{await f?.pass(a.range?.length??0,a.signal);const t=await r.get(u,a);return a.range===void 0&&f?.owe(
t.length),t}),"get"),put:e((u,a,t)=>b(async()=>{await f?.pass(a.reduce((m,I)=>m+I.length,0),t.signal),await r.put(u,a,t)}),"put")}),"limited"),v=(0,p.YG)(s)?{stage:e(
async(...r)=>{const u=await s.stage(...r);return(0,h.L)(u,x(u))},"stage")}:{};return(0,h.L)(s,{...x(s),...v})}e(o,"limitStore")}),70370:((S,w,d)=>{d.d(w,{A:e(()=>p,
"A")});class g{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class h{static{e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(o){const s=new g(
o);this.#e?(this.#t.next=s,this.#t=s):(this.#e=s,this.#t=s),this.#n++}dequeue(){const o=this.#e;if(o)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),
o.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let o=this.#e;for(;o;)
yield o.value,o=o.next}*drain(){for(;this.#e;)yield this.dequeue()}}function p(i){let o=!1;if(typeof i=="object"&&({concurrency:i,rejectOnClear:o=!1}=i),c(i),typeof o!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const s=new h;let n=0;const l=e(()=>{n<i&&s.size>0&&(n++,s.dequeue().run())},"resumeNe\
xt"),b=e(()=>{n--,l()},"next"),f=e(async(r,u,a)=>{const t=(async()=>r(...a))();u(t);try{await t}catch{}b()},"run"),x=e((r,u,a,t)=>{const m={reject:a};new Promise(
I=>{m.run=I,s.enqueue(m)}).then(f.bind(void 0,r,u,t)),n<i&&l()},"enqueue"),v=e((r,...u)=>new Promise((a,t)=>{x(r,a,t,u)}),"generator");return Object.defineProperties(
v,{activeCount:{get:e(()=>n,"get")},pendingCount:{get:e(()=>s.size,"get")},clearQueue:{value(){if(!o){s.clear();return}const r=AbortSignal.abort().reason;for(;s.
size>0;)s.dequeue().reject(r)}},concurrency:{get:e(()=>i,"get"),set(r){c(r),i=r,queueMicrotask(()=>{for(;n<i&&s.size>0;)l()})}},map:{async value(r,u){const a=[];
try{Array.from(r,(t,m)=>{const I=v(u,t,m);return a.push(I),I})}catch(t){for(const m of a)m.catch(()=>{});throw t}return Promise.all(a)}}}),v}e(p,"pLimit");function y(i,o){
const s=p(o),n=e((...l)=>s(()=>i(...l)),"limitedFunction");return Object.defineProperty(n,"clearQueue",{value:s.clearQueue}),n}e(y,"limitFunction");function c(i){
if(!((Number.isInteger(i)||i===Number.POSITIVE_INFINITY)&&i>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(c,"validateConcurren\
cy")})};export{k as id,j as ids,N as modules};
