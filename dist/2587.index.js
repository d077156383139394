var C=Object.defineProperty;var e=(y,_)=>C(y,"name",{value:_,configurable:!0});const A=2587,T=[2587],x={18753:((y,_,r)=>{r.d(_,{t:e(()=>g,"t")});function g({manifest:w},E){return Date.now()-Date.parse(w.created_at)>E}e(g,"isOlder")}),52587:((y,_,r)=>{
r.r(_),r.d(_,{find:e(()=>i,"find")});var g=r(70370),w=r(75892),E=r(75558),D=r(10764),b=r(18753),n=r(85497),s=r(75912);async function i({name:f,restoreKeys:v,maxAge:P},{
store:h},m){const o=e(a=>P===void 0||!(0,b.t)(a,P),"young"),c=await t(f);if(c!==void 0&&o(c))return{...c,exact:!0};for(const a of v){const d=(await l(a)).filter(
o).sort(u)[0];if(d!==void 0)return{...d,exact:!1}}return;async function l({project:a,name:d}){const O=[];if((0,D.dd)(h)){const p=await h.newestRef({project:a,prefix:d,
signal:m.signal});p!==void 0&&O.push(p)}else for await(const p of h.listRefs({signal:m.signal,project:a}))p.name.startsWith(d)&&O.push(p);const M=(0,g.A)(h.traits.
concurrency);return(await Promise.all(O.map(p=>M(t,{ref:p})))).filter(p=>p!==void 0)}async function t(a){try{return await(0,n.RA)(a,h,m)}catch(d){if(!(d instanceof
w.m_))throw d;const O=(0,s.DQ)(a.ref,h);O!==void 0&&m.log.warn(`'${(0,E.SN)(a.ref)}' is not complete any more: ${O}`);return}}}e(i,"find");function u(f,v){return v.
manifest.created_at.localeCompare(f.manifest.created_at)}e(u,"byAge")}),10764:((y,_,r)=>{r.d(_,{$9:e(()=>w,"$9"),BR:e(()=>u,"BR"),HE:e(()=>E,"HE"),Iv:e(()=>f,"I\
v"),JN:e(()=>l,"JN"),Lf:e(()=>i,"Lf"),Ow:e(()=>h,"Ow"),V2:e(()=>n,"V2"),YG:e(()=>D,"YG"),_f:e(()=>s,"_f"),d0:e(()=>P,"d0"),dd:e(()=>v,"dd"),eA:e(()=>o,"eA"),lM:e(
()=>g,"lM"),nR:e(()=>b,"nR"),oo:e(()=>c,"oo"),tZ:e(()=>m,"tZ")});const g=e(t=>"listStamped"in t,"isStamped"),w=e(t=>"list"in t,"isListable"),E=e(t=>"delete"in t,
"isDeletable"),D=e(t=>"stage"in t,"isStaging"),b=e(t=>"shelve"in t,"isShelving"),n=e(t=>"freeBytes"in t,"isMeasured"),s=e(t=>"lockExclusively"in t,"isLockable"),
i=e(t=>"workers"in t,"isWorked"),u=e(t=>"discardRef"in t,"isDiscarding"),f=e(t=>"tidy"in t,"canCleanUploads"),v=e(t=>"newestRef"in t,"canSearchRefs"),P=e(t=>"mi\
ssing"in t,"isLossy"),h=e(t=>"now"in t,"isClocked"),m=e(t=>"fileTime"in t,"isTiming"),o=e(t=>"unkept"in t,"isKeeping"),c=e(t=>"prove"in t,"isProving"),l=e(t=>"a\
ssertWritable"in t,"isGuarded")}),70370:((y,_,r)=>{r.d(_,{A:e(()=>E,"A")});class g{static{e(this,"Node")}value;next;constructor(s){this.value=s}}class w{static{
e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(s){const i=new g(s);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#n++}dequeue(){const s=this.#e;
if(s)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),s.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let s=this.#e;for(;s;)yield s.value,s=s.next}*drain(){for(;this.#e;)yield this.dequeue()}}function E(n){let s=!1;
if(typeof n=="object"&&({concurrency:n,rejectOnClear:s=!1}=n),b(n),typeof s!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const i=new w;
let u=0;const f=e(()=>{u<n&&i.size>0&&(u++,i.dequeue().run())},"resumeNext"),v=e(()=>{u--,f()},"next"),P=e(async(o,c,l)=>{const t=(async()=>o(...l))();c(t);try{
await t}catch{}v()},"run"),h=e((o,c,l,t)=>{const a={reject:l};new Promise(d=>{a.run=d,i.enqueue(a)}).then(P.bind(void 0,o,c,t)),u<n&&f()},"enqueue"),m=e((o,...c)=>new Promise(
(l,t)=>{h(o,l,t,c)}),"generator");return Object.defineProperties(m,{activeCount:{get:e(()=>u,"get")},pendingCount:{get:e(()=>i.size,"get")},clearQueue:{value(){
if(!s){i.clear();return}const o=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(o)}},concurrency:{get:e(()=>n,"get"),set(o){b(o),n=o,queueMicrotask(
()=>{for(;u<n&&i.size>0;)f()})}},map:{async value(o,c){const l=[];try{Array.from(o,(t,a)=>{const d=m(c,t,a);return l.push(d),d})}catch(t){for(const a of l)a.catch(
()=>{});throw t}return Promise.all(l)}}}),m}e(E,"pLimit");function D(n,s){const i=E(s),u=e((...f)=>i(()=>n(...f)),"limitedFunction");return Object.defineProperty(
u,"clearQueue",{value:i.clearQueue}),u}e(D,"limitFunction");function b(n){if(!((Number.isInteger(n)||n===Number.POSITIVE_INFINITY)&&n>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}e(b,"validateConcurrency")})};export{A as id,T as ids,x as modules};
