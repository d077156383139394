var M=Object.defineProperty;var t=(y,p)=>M(y,"name",{value:p,configurable:!0});const C=8634,I=[8634,1305],T={38634:((y,p,u)=>{u.r(p),u.d(p,{inspect:t(()=>m,"inspect")});var o=u(85497),v=u(41305);async function m(E,{store:l},i){return{...await(0,o.
RA)(E,l,i),isProtected:await(0,v.isProtected)(E.ref,l,i)}}t(m,"inspect")}),41305:((y,p,u)=>{u.r(p),u.d(p,{assertUnprotected:t(()=>b,"assertUnprotected"),isProtected:t(
()=>h,"isProtected"),protect:t(()=>a,"protect"),protectedNames:t(()=>g,"protectedNames"),readProtected:t(()=>O,"readProtected"),unprotect:t(()=>f,"unprotect"),unprotectRef:t(
()=>w,"unprotectRef")});var o=u(77598),v=u(70370),m=u(75892),E=u(75558),l=u(10764),i=u(85497);const r="protected/";async function a({name:e},{store:n},s){const d=await(0,i.
RA)(e,n,s);if(!(0,l.$9)(n)||!(0,l.HE)(n))throw _(n);const R=!await h(e.ref,n,s);return await n.put(c(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],s),{...d,changed:R}}t(a,"protect");async function f({name:e},{store:n},s){return{...await(0,i.RA)(e,n,s),changed:await w(e.ref,n,s)}}t(f,"unprotect");async function h(e,n,s){
return(0,l.$9)(n)&&await n.stat(c(e),s)!==void 0}t(h,"isProtected");async function O(e,n){if(!(0,l.$9)(e))return()=>!1;const s=new Set;for await(const{key:d}of e.
list(r,n))s.add(d);return d=>s.has(c(d))}t(O,"readProtected");async function g(e,n){const s=[];for await(const{key:P}of e.list(r,n))s.push(P);const d=(0,v.A)(e.
traits.concurrency);return(await Promise.all(s.map(P=>d(R,P)))).filter(P=>P!==void 0);async function R(P){try{const D=Buffer.from(await e.get(P,n)).toString().trimEnd();
return(0,o.hash)("sha256",D,"hex")===P.slice(r.length)?D:void 0}catch(D){if(D instanceof m.m_)return;throw D}}}t(g,"protectedNames");async function b(e,n,s){if(await h(
e,n,s))throw new m.iC(`Snapshot '${(0,E.SN)(e)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,E.SN)(e)}`,fields:{project:e.project,name:e.
name}})}t(b,"assertUnprotected");async function w(e,n,s){if(!await h(e,n,s))return!1;if(!(0,l.HE)(n))throw _(n);return await n.delete(c(e),s),!0}t(w,"unprotectR\
ef");function c({project:e,name:n}){return r+(0,o.hash)("sha256",`${e}/${n}`,"hex")}t(c,"keyOf");function _({location:e}){return new m.Wt(`${e} cannot protect s\
napshots: it does not list and delete`)}t(_,"unable")}),10764:((y,p,u)=>{u.d(p,{$9:t(()=>m,"$9"),BR:t(()=>h,"BR"),HE:t(()=>E,"HE"),Iv:t(()=>O,"Iv"),JN:t(()=>n,"\
JN"),Lf:t(()=>f,"Lf"),Ow:t(()=>w,"Ow"),V2:t(()=>r,"V2"),YG:t(()=>l,"YG"),_f:t(()=>a,"_f"),at:t(()=>v,"at"),d0:t(()=>b,"d0"),dd:t(()=>g,"dd"),eA:t(()=>_,"eA"),nR:t(
()=>i,"nR"),oo:t(()=>e,"oo"),tZ:t(()=>c,"tZ")});const o=t(s=>d=>s in d,"guard"),v=o("listVersioned"),m=o("list"),E=o("delete"),l=o("stage"),i=o("putSidecarFiles"),
r=o("freeBytes"),a=o("lockExclusively"),f=o("workers"),h=o("discardRef"),O=o("abortStaleUploads"),g=o("newestRef"),b=o("missing"),w=o("now"),c=o("fileTime"),_=o(
"unkept"),e=o("prove"),n=o("assertWritable")}),70370:((y,p,u)=>{u.d(p,{A:t(()=>m,"A")});class o{static{t(this,"Node")}value;next;constructor(r){this.value=r}}class v{static{
t(this,"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(r){const a=new o(r);this.#t?(this.#e.next=a,this.#e=a):(this.#t=a,this.#e=a),this.#n++}dequeue(){const r=this.#t;
if(r)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),r.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let r=this.#t;for(;r;)yield r.value,r=r.next}*drain(){for(;this.#t;)yield this.dequeue()}}function m(i){let r=!1;
if(typeof i=="object"&&({concurrency:i,rejectOnClear:r=!1}=i),l(i),typeof r!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const a=new v;
let f=0;const h=t(()=>{f<i&&a.size>0&&(f++,a.dequeue().run())},"resumeNext"),O=t(()=>{f--,h()},"next"),g=t(async(c,_,e)=>{const n=(async()=>c(...e))();_(n);try{
await n}catch{}O()},"run"),b=t((c,_,e,n)=>{const s={reject:e};new Promise(d=>{s.run=d,a.enqueue(s)}).then(g.bind(void 0,c,_,n)),f<i&&h()},"enqueue"),w=t((c,..._)=>new Promise(
(e,n)=>{b(c,e,n,_)}),"generator");return Object.defineProperties(w,{activeCount:{get:t(()=>f,"get")},pendingCount:{get:t(()=>a.size,"get")},clearQueue:{value(){
if(!r){a.clear();return}const c=AbortSignal.abort().reason;for(;a.size>0;)a.dequeue().reject(c)}},concurrency:{get:t(()=>i,"get"),set(c){l(c),i=c,queueMicrotask(
()=>{for(;f<i&&a.size>0;)h()})}},map:{async value(c,_){const e=[];try{Array.from(c,(n,s)=>{const d=w(_,n,s);return e.push(d),d})}catch(n){for(const s of e)s.catch(
()=>{});throw n}return Promise.all(e)}}}),w}t(m,"pLimit");function E(i,r){const a=m(r),f=t((...h)=>a(()=>i(...h)),"limitedFunction");return Object.defineProperty(
f,"clearQueue",{value:a.clearQueue}),f}t(E,"limitFunction");function l(i){if(!((Number.isInteger(i)||i===Number.POSITIVE_INFINITY)&&i>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}t(l,"validateConcurrency")})};export{C as id,I as ids,T as modules};
