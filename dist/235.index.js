var j=Object.defineProperty;var e=(O,_)=>j(O,"name",{value:_,configurable:!0});const R=235,T=[235],A={24049:((O,_,a)=>{a.d(_,{t:e(()=>g,"t")});function g({manifest:w},E){return Date.now()-Date.parse(w.created_at)>E}e(g,"isOlder")}),50235:((O,_,a)=>{
a.r(_),a.d(_,{find:e(()=>i,"find")});var g=a(70370),w=a(75892),E=a(75558),D=a(10764),b=a(24049),n=a(91192),s=a(8459);async function i({name:f,restoreKeys:v,maxAge:P},{
store:h},m){const o=e(r=>P===void 0||!(0,b.t)(r,P),"young"),l=await t(f);if(l!==void 0&&o(l))return{...l,exact:!0};for(const r of v){const d=(await c(r)).filter(
o).sort(u)[0];if(d!==void 0)return{...d,exact:!1}}return;async function c({project:r,name:d}){const y=[];if((0,D.j7)(h)){const p=await h.newestRef({project:r,prefix:d,
signal:m.signal});p!==void 0&&y.push(p)}else for await(const p of h.listRefs({signal:m.signal,project:r}))p.name.startsWith(d)&&y.push(p);const M=(0,g.A)(h.traits.
concurrency);return(await Promise.all(y.map(p=>M(t,{ref:p})))).filter(p=>p!==void 0)}async function t(r){try{return await(0,s.RA)(r,h,m)}catch(d){if(!(d instanceof
w.m_))throw d;const y=(0,n.je)(r.ref,h);y!==void 0&&m.log.warn(`'${(0,E.SN)(r.ref)}' is not complete any more: ${y}`);return}}}e(i,"find");function u(f,v){return v.
manifest.created_at.localeCompare(f.manifest.created_at)}e(u,"byAge")}),10764:((O,_,a)=>{a.d(_,{$9:e(()=>w,"$9"),BR:e(()=>u,"BR"),HE:e(()=>E,"HE"),JN:e(()=>c,"J\
N"),Lf:e(()=>i,"Lf"),Ow:e(()=>h,"Ow"),V2:e(()=>n,"V2"),YG:e(()=>D,"YG"),_f:e(()=>s,"_f"),d0:e(()=>P,"d0"),eA:e(()=>o,"eA"),j7:e(()=>v,"j7"),lM:e(()=>g,"lM"),nR:e(
()=>b,"nR"),oo:e(()=>l,"oo"),p:e(()=>f,"p"),tZ:e(()=>m,"tZ")});const g=e(t=>"listStamped"in t,"isStamped"),w=e(t=>"list"in t,"isListable"),E=e(t=>"delete"in t,"\
isDeletable"),D=e(t=>"stage"in t,"isStaging"),b=e(t=>"shelve"in t,"isShelving"),n=e(t=>"freeBytes"in t,"isMeasured"),s=e(t=>"lockExclusively"in t,"isLockable"),
i=e(t=>"workers"in t,"isWorked"),u=e(t=>"discardRef"in t,"isDiscarding"),f=e(t=>"tidy"in t,"isTidy"),v=e(t=>"newestRef"in t,"isNearest"),P=e(t=>"missing"in t,"i\
sLossy"),h=e(t=>"now"in t,"isClocked"),m=e(t=>"fileTime"in t,"isTiming"),o=e(t=>"unkept"in t,"isKeeping"),l=e(t=>"prove"in t,"isProving"),c=e(t=>"assertWritable"in
t,"isGuarded")}),70370:((O,_,a)=>{a.d(_,{A:e(()=>E,"A")});class g{static{e(this,"Node")}value;next;constructor(s){this.value=s}}class w{static{e(this,"Queue")}#e;#t;#n;constructor(){
this.clear()}enqueue(s){const i=new g(s);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#n++}dequeue(){const s=this.#e;if(s)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),s.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let s=this.#e;for(;s;)yield s.value,s=s.next}*drain(){for(;this.#e;)yield this.dequeue()}}function E(n){let s=!1;if(typeof n=="object"&&({concurrency:n,
rejectOnClear:s=!1}=n),b(n),typeof s!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const i=new w;let u=0;const f=e(()=>{u<n&&i.size>
0&&(u++,i.dequeue().run())},"resumeNext"),v=e(()=>{u--,f()},"next"),P=e(async(o,l,c)=>{const t=(async()=>o(...c))();l(t);try{await t}catch{}v()},"run"),h=e((o,l,c,t)=>{
const r={reject:c};new Promise(d=>{r.run=d,i.enqueue(r)}).then(P.bind(void 0,o,l,t)),u<n&&f()},"enqueue"),m=e((o,...l)=>new Promise((c,t)=>{h(o,c,t,l)}),"genera\
tor");return Object.defineProperties(m,{activeCount:{get:e(()=>u,"get")},pendingCount:{get:e(()=>i.size,"get")},clearQueue:{value(){if(!s){i.clear();return}const o=AbortSignal.
abort().reason;for(;i.size>0;)i.dequeue().reject(o)}},concurrency:{get:e(()=>n,"get"),set(o){b(o),n=o,queueMicrotask(()=>{for(;u<n&&i.size>0;)f()})}},map:{async value(o,l){
const c=[];try{Array.from(o,(t,r)=>{const d=m(l,t,r);return c.push(d),d})}catch(t){for(const r of c)r.catch(()=>{});throw t}return Promise.all(c)}}}),m}e(E,"pLi\
mit");function D(n,s){const i=E(s),u=e((...f)=>i(()=>n(...f)),"limitedFunction");return Object.defineProperty(u,"clearQueue",{value:i.clearQueue}),u}e(D,"limitF\
unction");function b(n){if(!((Number.isInteger(n)||n===Number.POSITIVE_INFINITY)&&n>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(b,"validateConcurrency")})};export{R as id,T as ids,A as modules};
