var C=Object.defineProperty;var e=(y,h)=>C(y,"name",{value:h,configurable:!0});const A=2587,T=[2587],x={18753:((y,h,a)=>{a.d(h,{t:e(()=>t,"t")});function t({manifest:w},g){return Date.now()-Date.parse(w.created_at)>g}e(t,"isOlder")}),52587:((y,h,a)=>{
a.r(h),a.d(h,{find:e(()=>i,"find")});var t=a(70370),w=a(75892),g=a(75558),D=a(10764),v=a(18753),s=a(85497),n=a(75912);async function i({name:_,restoreKeys:b,maxAge:P},{
store:m},p){const r=e(o=>P===void 0||!(0,v.t)(o,P),"young"),d=await u(_);if(d!==void 0&&r(d))return{...d,exact:!0};for(const o of b){const c=(await f(o)).filter(
r).sort(l)[0];if(c!==void 0)return{...c,exact:!1}}return;async function f({project:o,name:c}){const O=[];if((0,D.dd)(m)){const E=await m.newestRef({project:o,prefix:c,
signal:p.signal});E!==void 0&&O.push(E)}else for await(const E of m.listRefs({signal:p.signal,project:o}))E.name.startsWith(c)&&O.push(E);const M=(0,t.A)(m.traits.
concurrency);return(await Promise.all(O.map(E=>M(u,{ref:E})))).filter(E=>E!==void 0)}async function u(o){try{return await(0,s.RA)(o,m,p)}catch(c){if(!(c instanceof
w.m_))throw c;const O=(0,n.DQ)(o.ref,m);O!==void 0&&p.log.warn(`'${(0,g.SN)(o.ref)}' is not complete any more: ${O}`);return}}}e(i,"find");function l(_,b){return b.
manifest.created_at.localeCompare(_.manifest.created_at)}e(l,"byAge")}),10764:((y,h,a)=>{a.d(h,{$9:e(()=>g,"$9"),BR:e(()=>_,"BR"),HE:e(()=>D,"HE"),Iv:e(()=>b,"I\
v"),JN:e(()=>u,"JN"),Lf:e(()=>l,"Lf"),Ow:e(()=>p,"Ow"),V2:e(()=>n,"V2"),YG:e(()=>v,"YG"),_f:e(()=>i,"_f"),at:e(()=>w,"at"),d0:e(()=>m,"d0"),dd:e(()=>P,"dd"),eA:e(
()=>d,"eA"),nR:e(()=>s,"nR"),oo:e(()=>f,"oo"),tZ:e(()=>r,"tZ")});const t=e(o=>c=>o in c,"guard"),w=t("listVersioned"),g=t("list"),D=t("delete"),v=t("stage"),s=t(
"putSidecarFiles"),n=t("freeBytes"),i=t("lockExclusively"),l=t("workers"),_=t("discardRef"),b=t("abortStaleUploads"),P=t("newestRef"),m=t("missing"),p=t("now"),
r=t("fileTime"),d=t("unkept"),f=t("prove"),u=t("assertWritable")}),70370:((y,h,a)=>{a.d(h,{A:e(()=>g,"A")});class t{static{e(this,"Node")}value;next;constructor(n){
this.value=n}}class w{static{e(this,"Queue")}#e;#t;#s;constructor(){this.clear()}enqueue(n){const i=new t(n);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=
i),this.#s++}dequeue(){const n=this.#e;if(n)return this.#e=this.#e.next,this.#s--,this.#e||(this.#t=void 0),n.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#s=0}get size(){return this.#s}*[Symbol.iterator](){let n=this.#e;for(;n;)yield n.value,n=n.next}*drain(){for(;this.#e;)yield this.
dequeue()}}function g(s){let n=!1;if(typeof s=="object"&&({concurrency:s,rejectOnClear:n=!1}=s),v(s),typeof n!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const i=new w;let l=0;const _=e(()=>{l<s&&i.size>0&&(l++,i.dequeue().run())},"resumeNext"),b=e(()=>{l--,_()},"next"),P=e(async(r,d,f)=>{
const u=(async()=>r(...f))();d(u);try{await u}catch{}b()},"run"),m=e((r,d,f,u)=>{const o={reject:f};new Promise(c=>{o.run=c,i.enqueue(o)}).then(P.bind(void 0,r,
d,u)),l<s&&_()},"enqueue"),p=e((r,...d)=>new Promise((f,u)=>{m(r,f,u,d)}),"generator");return Object.defineProperties(p,{activeCount:{get:e(()=>l,"get")},pendingCount:{
get:e(()=>i.size,"get")},clearQueue:{value(){if(!n){i.clear();return}const r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:e(
()=>s,"get"),set(r){v(r),s=r,queueMicrotask(()=>{for(;l<s&&i.size>0;)_()})}},map:{async value(r,d){const f=[];try{Array.from(r,(u,o)=>{const c=p(d,u,o);return f.
push(c),c})}catch(u){for(const o of f)o.catch(()=>{});throw u}return Promise.all(f)}}}),p}e(g,"pLimit");function D(s,n){const i=g(n),l=e((..._)=>i(()=>s(..._)),
"limitedFunction");return Object.defineProperty(l,"clearQueue",{value:i.clearQueue}),l}e(D,"limitFunction");function v(s){if(!((Number.isInteger(s)||s===Number.
POSITIVE_INFINITY)&&s>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(v,"validateConcurrency")})};export{A as id,T as ids,x as modules};
