var R=Object.defineProperty;var e=(v,p)=>R(v,"name",{value:p,configurable:!0});const T=8634,j=[8634,3353],C={28634:((v,p,c)=>{c.r(p),c.d(p,{inspect:e(()=>_,"inspect")});var m=c(93353),y=c(8459);async function _(E,{store:u},i){return{...await(0,y.
RA)(E,u,i),isProtected:await(0,m.isProtected)(E.ref,u,i)}}e(_,"inspect")}),93353:((v,p,c)=>{c.r(p),c.d(p,{assertUnprotected:e(()=>D,"assertUnprotected"),isProtected:e(
()=>f,"isProtected"),protect:e(()=>r,"protect"),protectedNames:e(()=>g,"protectedNames"),readProtected:e(()=>O,"readProtected"),unprotect:e(()=>d,"unprotect"),unprotectRef:e(
()=>w,"unprotectRef")});var m=c(77598),y=c(70370),_=c(75892),E=c(75558),u=c(10764),i=c(8459);const o="protected/";async function r({name:n},{store:t},s){const l=await(0,i.
RA)(n,t,s);if(!(0,u.$9)(t)||!(0,u.HE)(t))throw h(t);const b=!await f(n.ref,t,s);return await t.put(a(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],s),{...l,changed:b}}e(r,"protect");async function d({name:n},{store:t},s){return{...await(0,i.RA)(n,t,s),changed:await w(n.ref,t,s)}}e(d,"unprotect");async function f(n,t,s){
return(0,u.$9)(t)&&await t.stat(a(n),s)!==void 0}e(f,"isProtected");async function O(n,t){if(!(0,u.$9)(n))return()=>!1;const s=new Set;for await(const{key:l}of n.
list(o,t))s.add(l);return l=>s.has(a(l))}e(O,"readProtected");async function g(n,t){const s=[];for await(const{key:P}of n.list(o,t))s.push(P);const l=(0,y.A)(n.
traits.concurrency);return(await Promise.all(s.map(P=>l(b,P)))).filter(P=>P!==void 0);async function b(P){try{const M=Buffer.from(await n.get(P,t)).toString().trimEnd();
return(0,m.hash)("sha256",M,"hex")===P.slice(o.length)?M:void 0}catch(M){if(M instanceof _.m_)return;throw M}}}e(g,"protectedNames");async function D(n,t,s){if(await f(
n,t,s))throw new _.iC(`Snapshot '${(0,E.SN)(n)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,E.SN)(n)}`,fields:{project:n.project,name:n.
name}})}e(D,"assertUnprotected");async function w(n,t,s){if(!await f(n,t,s))return!1;if(!(0,u.HE)(t))throw h(t);return await t.delete(a(n),s),!0}e(w,"unprotectR\
ef");function a({project:n,name:t}){return o+(0,m.hash)("sha256",`${n}/${t}`,"hex")}e(a,"keyOf");function h({location:n}){return new _.Wt(`${n} cannot protect s\
napshots: it does not list and delete`)}e(h,"unable")}),10764:((v,p,c)=>{c.d(p,{$9:e(()=>y,"$9"),BR:e(()=>d,"BR"),HE:e(()=>_,"HE"),JN:e(()=>n,"JN"),Lf:e(()=>r,"\
Lf"),Ow:e(()=>D,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>E,"YG"),_f:e(()=>o,"_f"),d0:e(()=>g,"d0"),eA:e(()=>a,"eA"),j7:e(()=>O,"j7"),lM:e(()=>m,"lM"),nR:e(()=>u,"nR"),oo:e(
()=>h,"oo"),p:e(()=>f,"p"),tZ:e(()=>w,"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),y=e(t=>"list"in t,"isListable"),_=e(t=>"delete"in t,"isDeletable"),E=e(
t=>"stage"in t,"isStaging"),u=e(t=>"shelve"in t,"isShelving"),i=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"isLockable"),r=e(t=>"workers"in
t,"isWorked"),d=e(t=>"discardRef"in t,"isDiscarding"),f=e(t=>"tidy"in t,"isTidy"),O=e(t=>"newestRef"in t,"isNearest"),g=e(t=>"missing"in t,"isLossy"),D=e(t=>"no\
w"in t,"isClocked"),w=e(t=>"fileTime"in t,"isTiming"),a=e(t=>"unkept"in t,"isKeeping"),h=e(t=>"prove"in t,"isProving"),n=e(t=>"assertWritable"in t,"isGuarded")}),
70370:((v,p,c)=>{c.d(p,{A:e(()=>_,"A")});class m{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class y{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const r=new m(o);this.#t?(this.#e.next=r,this.#e=r):(this.#t=r,this.#e=r),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function _(i){let o=!1;if(typeof i=="object"&&({concurrency:i,
rejectOnClear:o=!1}=i),u(i),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new y;let d=0;const f=e(()=>{d<i&&r.size>
0&&(d++,r.dequeue().run())},"resumeNext"),O=e(()=>{d--,f()},"next"),g=e(async(a,h,n)=>{const t=(async()=>a(...n))();h(t);try{await t}catch{}O()},"run"),D=e((a,h,n,t)=>{
const s={reject:n};new Promise(l=>{s.run=l,r.enqueue(s)}).then(g.bind(void 0,a,h,t)),d<i&&f()},"enqueue"),w=e((a,...h)=>new Promise((n,t)=>{D(a,n,t,h)}),"genera\
tor");return Object.defineProperties(w,{activeCount:{get:e(()=>d,"get")},pendingCount:{get:e(()=>r.size,"get")},clearQueue:{value(){if(!o){r.clear();return}const a=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(a)}},concurrency:{get:e(()=>i,"get"),set(a){u(a),i=a,queueMicrotask(()=>{for(;d<i&&r.size>0;)f()})}},map:{async value(a,h){
const n=[];try{Array.from(a,(t,s)=>{const l=w(h,t,s);return n.push(l),l})}catch(t){for(const s of n)s.catch(()=>{});throw t}return Promise.all(n)}}}),w}e(_,"pLi\
mit");function E(i,o){const r=_(o),d=e((...f)=>r(()=>i(...f)),"limitedFunction");return Object.defineProperty(d,"clearQueue",{value:r.clearQueue}),d}e(E,"limitF\
unction");function u(i){if(!((Number.isInteger(i)||i===Number.POSITIVE_INFINITY)&&i>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(u,"validateConcurrency")})};export{T as id,j as ids,C as modules};
