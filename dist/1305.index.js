var D=Object.defineProperty;var e=(R,_)=>D(R,"name",{value:_,configurable:!0});const I=1305,M=[1305],T={41305:((R,_,l)=>{l.r(_),l.d(_,{assertUnprotected:e(()=>b,"assertUnprotected"),isProtected:e(()=>f,"isProtected"),protect:e(()=>a,"prote\
ct"),protectedNames:e(()=>v,"protectedNames"),readProtected:e(()=>g,"readProtected"),unprotect:e(()=>d,"unprotect"),unprotectRef:e(()=>w,"unprotectRef")});var o=l(
77598),P=l(70370),m=l(75892),y=l(75558),p=l(10764),r=l(85497);const i="protected/";async function a({name:t},{store:n},s){const u=await(0,r.RA)(t,n,s);if(!(0,p.
$9)(n)||!(0,p.HE)(n))throw h(n);const C=!await f(t.ref,n,s);return await n.put(c(t.ref),[Buffer.from(`${t.ref.project}/${t.ref.name}
`)],s),{...u,changed:C}}e(a,"protect");async function d({name:t},{store:n},s){return{...await(0,r.RA)(t,n,s),changed:await w(t.ref,n,s)}}e(d,"unprotect");async function f(t,n,s){
return(0,p.$9)(n)&&await n.stat(c(t),s)!==void 0}e(f,"isProtected");async function g(t,n){if(!(0,p.$9)(t))return()=>!1;const s=new Set;for await(const{key:u}of t.
list(i,n))s.add(u);return u=>s.has(c(u))}e(g,"readProtected");async function v(t,n){const s=[];for await(const{key:E}of t.list(i,n))s.push(E);const u=(0,P.A)(t.
traits.concurrency);return(await Promise.all(s.map(E=>u(C,E)))).filter(E=>E!==void 0);async function C(E){try{const O=Buffer.from(await t.get(E,n)).toString().trimEnd();
return(0,o.hash)("sha256",O,"hex")===E.slice(i.length)?O:void 0}catch(O){if(O instanceof m.m_)return;throw O}}}e(v,"protectedNames");async function b(t,n,s){if(await f(
t,n,s))throw new m.iC(`Snapshot '${(0,y.SN)(t)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,y.SN)(t)}`,fields:{project:t.project,name:t.
name}})}e(b,"assertUnprotected");async function w(t,n,s){if(!await f(t,n,s))return!1;if(!(0,p.HE)(n))throw h(n);return await n.delete(c(t),s),!0}e(w,"unprotectR\
ef");function c({project:t,name:n}){return i+(0,o.hash)("sha256",`${t}/${n}`,"hex")}e(c,"keyOf");function h({location:t}){return new m.Wt(`${t} cannot protect s\
napshots: it does not list and delete`)}e(h,"unable")}),10764:((R,_,l)=>{l.d(_,{$9:e(()=>m,"$9"),BR:e(()=>f,"BR"),HE:e(()=>y,"HE"),Iv:e(()=>g,"Iv"),JN:e(()=>n,"\
JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>w,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>p,"YG"),_f:e(()=>a,"_f"),at:e(()=>P,"at"),d0:e(()=>b,"d0"),dd:e(()=>v,"dd"),eA:e(()=>h,"eA"),nR:e(
()=>r,"nR"),oo:e(()=>t,"oo"),tZ:e(()=>c,"tZ")});const o=e(s=>u=>s in u,"guard"),P=o("listVersioned"),m=o("list"),y=o("delete"),p=o("stage"),r=o("putSidecarFiles"),
i=o("freeBytes"),a=o("lockExclusively"),d=o("workers"),f=o("discardRef"),g=o("abortStaleUploads"),v=o("newestRef"),b=o("missing"),w=o("now"),c=o("fileTime"),h=o(
"unkept"),t=o("prove"),n=o("assertWritable")}),70370:((R,_,l)=>{l.d(_,{A:e(()=>m,"A")});class o{static{e(this,"Node")}value;next;constructor(i){this.value=i}}class P{static{
e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(i){const a=new o(i);this.#e?(this.#t.next=a,this.#t=a):(this.#e=a,this.#t=a),this.#n++}dequeue(){const i=this.#e;
if(i)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),i.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let i=this.#e;for(;i;)yield i.value,i=i.next}*drain(){for(;this.#e;)yield this.dequeue()}}function m(r){let i=!1;
if(typeof r=="object"&&({concurrency:r,rejectOnClear:i=!1}=r),p(r),typeof i!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const a=new P;
let d=0;const f=e(()=>{d<r&&a.size>0&&(d++,a.dequeue().run())},"resumeNext"),g=e(()=>{d--,f()},"next"),v=e(async(c,h,t)=>{const n=(async()=>c(...t))();h(n);try{
await n}catch{}g()},"run"),b=e((c,h,t,n)=>{const s={reject:t};new Promise(u=>{s.run=u,a.enqueue(s)}).then(v.bind(void 0,c,h,n)),d<r&&f()},"enqueue"),w=e((c,...h)=>new Promise(
(t,n)=>{b(c,t,n,h)}),"generator");return Object.defineProperties(w,{activeCount:{get:e(()=>d,"get")},pendingCount:{get:e(()=>a.size,"get")},clearQueue:{value(){
if(!i){a.clear();return}const c=AbortSignal.abort().reason;for(;a.size>0;)a.dequeue().reject(c)}},concurrency:{get:e(()=>r,"get"),set(c){p(c),r=c,queueMicrotask(
()=>{for(;d<r&&a.size>0;)f()})}},map:{async value(c,h){const t=[];try{Array.from(c,(n,s)=>{const u=w(h,n,s);return t.push(u),u})}catch(n){for(const s of t)s.catch(
()=>{});throw n}return Promise.all(t)}}}),w}e(m,"pLimit");function y(r,i){const a=m(i),d=e((...f)=>a(()=>r(...f)),"limitedFunction");return Object.defineProperty(
d,"clearQueue",{value:a.clearQueue}),d}e(y,"limitFunction");function p(r){if(!((Number.isInteger(r)||r===Number.POSITIVE_INFINITY)&&r>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}e(p,"validateConcurrency")})};export{I as id,M as ids,T as modules};
