var b=Object.defineProperty;var e=(y,_)=>b(y,"name",{value:_,configurable:!0});const C=8634,I=[8634,1305],T={38634:((y,_,c)=>{c.r(_),c.d(_,{inspect:e(()=>p,"inspect")});var m=c(85497),v=c(41305);async function p(E,{store:u},s){return{...await(0,m.
RA)(E,u,s),isProtected:await(0,v.isProtected)(E.ref,u,s)}}e(p,"inspect")}),41305:((y,_,c)=>{c.r(_),c.d(_,{assertUnprotected:e(()=>D,"assertUnprotected"),isProtected:e(
()=>f,"isProtected"),protect:e(()=>r,"protect"),protectedNames:e(()=>g,"protectedNames"),readProtected:e(()=>O,"readProtected"),unprotect:e(()=>d,"unprotect"),unprotectRef:e(
()=>w,"unprotectRef")});var m=c(77598),v=c(70370),p=c(75892),E=c(75558),u=c(10764),s=c(85497);const o="protected/";async function r({name:n},{store:t},i){const l=await(0,s.
RA)(n,t,i);if(!(0,u.$9)(t)||!(0,u.HE)(t))throw h(t);const R=!await f(n.ref,t,i);return await t.put(a(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],i),{...l,changed:R}}e(r,"protect");async function d({name:n},{store:t},i){return{...await(0,s.RA)(n,t,i),changed:await w(n.ref,t,i)}}e(d,"unprotect");async function f(n,t,i){
return(0,u.$9)(t)&&await t.stat(a(n),i)!==void 0}e(f,"isProtected");async function O(n,t){if(!(0,u.$9)(n))return()=>!1;const i=new Set;for await(const{key:l}of n.
list(o,t))i.add(l);return l=>i.has(a(l))}e(O,"readProtected");async function g(n,t){const i=[];for await(const{key:P}of n.list(o,t))i.push(P);const l=(0,v.A)(n.
traits.concurrency);return(await Promise.all(i.map(P=>l(R,P)))).filter(P=>P!==void 0);async function R(P){try{const M=Buffer.from(await n.get(P,t)).toString().trimEnd();
return(0,m.hash)("sha256",M,"hex")===P.slice(o.length)?M:void 0}catch(M){if(M instanceof p.m_)return;throw M}}}e(g,"protectedNames");async function D(n,t,i){if(await f(
n,t,i))throw new p.iC(`Snapshot '${(0,E.SN)(n)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,E.SN)(n)}`,fields:{project:n.project,name:n.
name}})}e(D,"assertUnprotected");async function w(n,t,i){if(!await f(n,t,i))return!1;if(!(0,u.HE)(t))throw h(t);return await t.delete(a(n),i),!0}e(w,"unprotectR\
ef");function a({project:n,name:t}){return o+(0,m.hash)("sha256",`${n}/${t}`,"hex")}e(a,"keyOf");function h({location:n}){return new p.Wt(`${n} cannot protect s\
napshots: it does not list and delete`)}e(h,"unable")}),10764:((y,_,c)=>{c.d(_,{$9:e(()=>v,"$9"),BR:e(()=>d,"BR"),HE:e(()=>p,"HE"),Iv:e(()=>f,"Iv"),JN:e(()=>n,"\
JN"),Lf:e(()=>r,"Lf"),Ow:e(()=>D,"Ow"),V2:e(()=>s,"V2"),YG:e(()=>E,"YG"),_f:e(()=>o,"_f"),d0:e(()=>g,"d0"),dd:e(()=>O,"dd"),eA:e(()=>a,"eA"),lM:e(()=>m,"lM"),nR:e(
()=>u,"nR"),oo:e(()=>h,"oo"),tZ:e(()=>w,"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),v=e(t=>"list"in t,"isListable"),p=e(t=>"delete"in t,"isDeletable"),E=e(
t=>"stage"in t,"isStaging"),u=e(t=>"shelve"in t,"isShelving"),s=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"isLockable"),r=e(t=>"workers"in
t,"isWorked"),d=e(t=>"discardRef"in t,"isDiscarding"),f=e(t=>"tidy"in t,"canCleanUploads"),O=e(t=>"newestRef"in t,"canSearchRefs"),g=e(t=>"missing"in t,"isLossy"),
D=e(t=>"now"in t,"isClocked"),w=e(t=>"fileTime"in t,"isTiming"),a=e(t=>"unkept"in t,"isKeeping"),h=e(t=>"prove"in t,"isProving"),n=e(t=>"assertWritable"in t,"is\
Guarded")}),70370:((y,_,c)=>{c.d(_,{A:e(()=>p,"A")});class m{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class v{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const r=new m(o);this.#t?(this.#e.next=r,this.#e=r):(this.#t=r,this.#e=r),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function p(s){let o=!1;if(typeof s=="object"&&({concurrency:s,
rejectOnClear:o=!1}=s),u(s),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new v;let d=0;const f=e(()=>{d<s&&r.size>
0&&(d++,r.dequeue().run())},"resumeNext"),O=e(()=>{d--,f()},"next"),g=e(async(a,h,n)=>{const t=(async()=>a(...n))();h(t);try{await t}catch{}O()},"run"),D=e((a,h,n,t)=>{
const i={reject:n};new Promise(l=>{i.run=l,r.enqueue(i)}).then(g.bind(void 0,a,h,t)),d<s&&f()},"enqueue"),w=e((a,...h)=>new Promise((n,t)=>{D(a,n,t,h)}),"genera\
tor");return Object.defineProperties(w,{activeCount:{get:e(()=>d,"get")},pendingCount:{get:e(()=>r.size,"get")},clearQueue:{value(){if(!o){r.clear();return}const a=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(a)}},concurrency:{get:e(()=>s,"get"),set(a){u(a),s=a,queueMicrotask(()=>{for(;d<s&&r.size>0;)f()})}},map:{async value(a,h){
const n=[];try{Array.from(a,(t,i)=>{const l=w(h,t,i);return n.push(l),l})}catch(t){for(const i of n)i.catch(()=>{});throw t}return Promise.all(n)}}}),w}e(p,"pLi\
mit");function E(s,o){const r=p(o),d=e((...f)=>r(()=>s(...f)),"limitedFunction");return Object.defineProperty(d,"clearQueue",{value:r.clearQueue}),d}e(E,"limitF\
unction");function u(s){if(!((Number.isInteger(s)||s===Number.POSITIVE_INFINITY)&&s>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(u,"validateConcurrency")})};export{C as id,I as ids,T as modules};
