var D=Object.defineProperty;var t=(R,p)=>D(R,"name",{value:p,configurable:!0});const A=1305,I=[1305],T={41305:((R,p,d)=>{d.r(p),d.d(p,{assertUnprotected:t(()=>b,"assertUnprotected"),isProtected:t(()=>l,"isProtected"),protect:t(()=>r,"prote\
ct"),protectedNames:t(()=>g,"protectedNames"),readProtected:t(()=>v,"readProtected"),unprotect:t(()=>c,"unprotect"),unprotectRef:t(()=>m,"unprotectRef")});var E=d(
77598),y=d(70370),_=d(75892),P=d(75558),h=d(10764),o=d(85497);const s="protected/";async function r({name:n},{store:e},i){const u=await(0,o.RA)(n,e,i);if(!(0,h.
$9)(e)||!(0,h.HE)(e))throw f(e);const C=!await l(n.ref,e,i);return await e.put(a(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],i),{...u,changed:C}}t(r,"protect");async function c({name:n},{store:e},i){return{...await(0,o.RA)(n,e,i),changed:await m(n.ref,e,i)}}t(c,"unprotect");async function l(n,e,i){
return(0,h.$9)(e)&&await e.stat(a(n),i)!==void 0}t(l,"isProtected");async function v(n,e){if(!(0,h.$9)(n))return()=>!1;const i=new Set;for await(const{key:u}of n.
list(s,e))i.add(u);return u=>i.has(a(u))}t(v,"readProtected");async function g(n,e){const i=[];for await(const{key:w}of n.list(s,e))i.push(w);const u=(0,y.A)(n.
traits.concurrency);return(await Promise.all(i.map(w=>u(C,w)))).filter(w=>w!==void 0);async function C(w){try{const O=Buffer.from(await n.get(w,e)).toString().trimEnd();
return(0,E.hash)("sha256",O,"hex")===w.slice(s.length)?O:void 0}catch(O){if(O instanceof _.m_)return;throw O}}}t(g,"protectedNames");async function b(n,e,i){if(await l(
n,e,i))throw new _.iC(`Snapshot '${(0,P.SN)(n)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,P.SN)(n)}`,fields:{project:n.project,name:n.
name}})}t(b,"assertUnprotected");async function m(n,e,i){if(!await l(n,e,i))return!1;if(!(0,h.HE)(e))throw f(e);return await e.delete(a(n),i),!0}t(m,"unprotectR\
ef");function a({project:n,name:e}){return s+(0,E.hash)("sha256",`${n}/${e}`,"hex")}t(a,"keyOf");function f({location:n}){return new _.Wt(`${n} cannot protect s\
napshots: it does not list and delete`)}t(f,"unable")}),10764:((R,p,d)=>{d.d(p,{$9:t(()=>y,"$9"),BR:t(()=>c,"BR"),HE:t(()=>_,"HE"),Iv:t(()=>l,"Iv"),JN:t(()=>n,"\
JN"),Lf:t(()=>r,"Lf"),Ow:t(()=>b,"Ow"),V2:t(()=>o,"V2"),YG:t(()=>P,"YG"),_f:t(()=>s,"_f"),d0:t(()=>g,"d0"),dd:t(()=>v,"dd"),eA:t(()=>a,"eA"),lM:t(()=>E,"lM"),nR:t(
()=>h,"nR"),oo:t(()=>f,"oo"),tZ:t(()=>m,"tZ")});const E=t(e=>"listStamped"in e,"isStamped"),y=t(e=>"list"in e,"isListable"),_=t(e=>"delete"in e,"isDeletable"),P=t(
e=>"stage"in e,"isStaging"),h=t(e=>"shelve"in e,"isShelving"),o=t(e=>"freeBytes"in e,"isMeasured"),s=t(e=>"lockExclusively"in e,"isLockable"),r=t(e=>"workers"in
e,"isWorked"),c=t(e=>"discardRef"in e,"isDiscarding"),l=t(e=>"tidy"in e,"canCleanUploads"),v=t(e=>"newestRef"in e,"canSearchRefs"),g=t(e=>"missing"in e,"isLossy"),
b=t(e=>"now"in e,"isClocked"),m=t(e=>"fileTime"in e,"isTiming"),a=t(e=>"unkept"in e,"isKeeping"),f=t(e=>"prove"in e,"isProving"),n=t(e=>"assertWritable"in e,"is\
Guarded")}),70370:((R,p,d)=>{d.d(p,{A:t(()=>_,"A")});class E{static{t(this,"Node")}value;next;constructor(s){this.value=s}}class y{static{t(this,"Queue")}#e;#t;#n;constructor(){
this.clear()}enqueue(s){const r=new E(s);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const s=this.#e;if(s)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),s.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let s=this.#e;for(;s;)yield s.value,s=s.next}*drain(){for(;this.#e;)yield this.dequeue()}}function _(o){let s=!1;if(typeof o=="object"&&({concurrency:o,
rejectOnClear:s=!1}=o),h(o),typeof s!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new y;let c=0;const l=t(()=>{c<o&&r.size>
0&&(c++,r.dequeue().run())},"resumeNext"),v=t(()=>{c--,l()},"next"),g=t(async(a,f,n)=>{const e=(async()=>a(...n))();f(e);try{await e}catch{}v()},"run"),b=t((a,f,n,e)=>{
const i={reject:n};new Promise(u=>{i.run=u,r.enqueue(i)}).then(g.bind(void 0,a,f,e)),c<o&&l()},"enqueue"),m=t((a,...f)=>new Promise((n,e)=>{b(a,n,e,f)}),"genera\
tor");return Object.defineProperties(m,{activeCount:{get:t(()=>c,"get")},pendingCount:{get:t(()=>r.size,"get")},clearQueue:{value(){if(!s){r.clear();return}const a=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(a)}},concurrency:{get:t(()=>o,"get"),set(a){h(a),o=a,queueMicrotask(()=>{for(;c<o&&r.size>0;)l()})}},map:{async value(a,f){
const n=[];try{Array.from(a,(e,i)=>{const u=m(f,e,i);return n.push(u),u})}catch(e){for(const i of n)i.catch(()=>{});throw e}return Promise.all(n)}}}),m}t(_,"pLi\
mit");function P(o,s){const r=_(s),c=t((...l)=>r(()=>o(...l)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:r.clearQueue}),c}t(P,"limitF\
unction");function h(o){if(!((Number.isInteger(o)||o===Number.POSITIVE_INFINITY)&&o>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(h,"validateConcurrency")})};export{A as id,I as ids,T as modules};
