var R=Object.defineProperty;var t=(D,p)=>R(D,"name",{value:p,configurable:!0});const A=3353,C=[3353],x={93353:((D,p,d)=>{d.r(p),d.d(p,{assertUnprotected:t(()=>O,"assertUnprotected"),isProtected:t(()=>l,"isProtected"),protect:t(()=>r,"prote\
ct"),protectedNames:t(()=>g,"protectedNames"),readProtected:t(()=>v,"readProtected"),unprotect:t(()=>c,"unprotect"),unprotectRef:t(()=>m,"unprotectRef")});var E=d(
77598),y=d(70370),_=d(75892),P=d(75558),h=d(18631),o=d(8459);const i="protected/";async function r({name:e},{store:n},s){const u=await(0,o.RA)(e,n,s);if(!(0,h.$9)(
n)||!(0,h.HE)(n))throw f(n);const M=!await l(e.ref,n,s);return await n.put(a(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],s),{...u,changed:M}}t(r,"protect");async function c({name:e},{store:n},s){return{...await(0,o.RA)(e,n,s),changed:await m(e.ref,n,s)}}t(c,"unprotect");async function l(e,n,s){
return(0,h.$9)(n)&&await n.stat(a(e),s)!==void 0}t(l,"isProtected");async function v(e,n){if(!(0,h.$9)(e))return()=>!1;const s=new Set;for await(const{key:u}of e.
list(i,n))s.add(u);return u=>s.has(a(u))}t(v,"readProtected");async function g(e,n){const s=[];for await(const{key:w}of e.list(i,n))s.push(w);const u=(0,y.A)(e.
traits.concurrency);return(await Promise.all(s.map(w=>u(M,w)))).filter(w=>w!==void 0);async function M(w){try{const b=Buffer.from(await e.get(w,n)).toString().trimEnd();
return(0,E.hash)("sha256",b,"hex")===w.slice(i.length)?b:void 0}catch(b){if(b instanceof _.m_)return;throw b}}}t(g,"protectedNames");async function O(e,n,s){if(await l(
e,n,s))throw new _.iC(`Snapshot '${(0,P.SN)(e)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,P.SN)(e)}`,fields:{project:e.project,name:e.
name}})}t(O,"assertUnprotected");async function m(e,n,s){if(!await l(e,n,s))return!1;if(!(0,h.HE)(n))throw f(n);return await n.delete(a(e),s),!0}t(m,"unprotectR\
ef");function a({project:e,name:n}){return i+(0,E.hash)("sha256",`${e}/${n}`,"hex")}t(a,"keyOf");function f({location:e}){return new _.Wt(`${e} cannot protect s\
napshots: it does not list and delete`)}t(f,"unable")}),18631:((D,p,d)=>{d.d(p,{$9:t(()=>y,"$9"),BR:t(()=>c,"BR"),HE:t(()=>_,"HE"),JN:t(()=>f,"JN"),Lf:t(()=>r,"\
Lf"),Ow:t(()=>O,"Ow"),V2:t(()=>o,"V2"),YG:t(()=>P,"YG"),_f:t(()=>i,"_f"),d0:t(()=>g,"d0"),eA:t(()=>m,"eA"),j7:t(()=>v,"j7"),lM:t(()=>E,"lM"),nR:t(()=>h,"nR"),oo:t(
()=>a,"oo"),p:t(()=>l,"p")});const E=t(e=>"listStamped"in e,"isStamped"),y=t(e=>"list"in e,"isListable"),_=t(e=>"delete"in e,"isDeletable"),P=t(e=>"stage"in e,"\
isStaging"),h=t(e=>"shelve"in e,"isShelving"),o=t(e=>"freeBytes"in e,"isMeasured"),i=t(e=>"lockExclusively"in e,"isLockable"),r=t(e=>"workers"in e,"isWorked"),c=t(
e=>"discardRef"in e,"isDiscarding"),l=t(e=>"tidy"in e,"isTidy"),v=t(e=>"newestRef"in e,"isNearest"),g=t(e=>"missing"in e,"isLossy"),O=t(e=>"now"in e,"isClocked"),
m=t(e=>"unkept"in e,"isKeeping"),a=t(e=>"prove"in e,"isProving"),f=t(e=>"assertWritable"in e,"isGuarded")}),70370:((D,p,d)=>{d.d(p,{A:t(()=>_,"A")});class E{static{
t(this,"Node")}value;next;constructor(i){this.value=i}}class y{static{t(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(i){const r=new E(i);this.#e?(this.#t.
next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const i=this.#e;if(i)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),i.value}peek(){
if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let i=this.#e;for(;i;)yield i.value,
i=i.next}*drain(){for(;this.#e;)yield this.dequeue()}}function _(o){let i=!1;if(typeof o=="object"&&({concurrency:o,rejectOnClear:i=!1}=o),h(o),typeof i!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new y;let c=0;const l=t(()=>{c<o&&r.size>0&&(c++,r.dequeue().run())},"resumeNext"),v=t(
()=>{c--,l()},"next"),g=t(async(a,f,e)=>{const n=(async()=>a(...e))();f(n);try{await n}catch{}v()},"run"),O=t((a,f,e,n)=>{const s={reject:e};new Promise(u=>{s.run=
u,r.enqueue(s)}).then(g.bind(void 0,a,f,n)),c<o&&l()},"enqueue"),m=t((a,...f)=>new Promise((e,n)=>{O(a,e,n,f)}),"generator");return Object.defineProperties(m,{activeCount:{
get:t(()=>c,"get")},pendingCount:{get:t(()=>r.size,"get")},clearQueue:{value(){if(!i){r.clear();return}const a=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().
reject(a)}},concurrency:{get:t(()=>o,"get"),set(a){h(a),o=a,queueMicrotask(()=>{for(;c<o&&r.size>0;)l()})}},map:{async value(a,f){const e=[];try{Array.from(a,(n,s)=>{
const u=m(f,n,s);return e.push(u),u})}catch(n){for(const s of e)s.catch(()=>{});throw n}return Promise.all(e)}}}),m}t(_,"pLimit");function P(o,i){const r=_(i),c=t(
(...l)=>r(()=>o(...l)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:r.clearQueue}),c}t(P,"limitFunction");function h(o){if(!((Number.isInteger(
o)||o===Number.POSITIVE_INFINITY)&&o>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}t(h,"validateConcurrency")})};export{A as id,C as ids,x as modules};
