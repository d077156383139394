var I=Object.defineProperty;var n=(R,y)=>I(R,"name",{value:y,configurable:!0});const U=7781,x=[7781],z={3290:((R,y,p)=>{p.d(y,{Xn:n(()=>E,"Xn"),_W:n(()=>b,"_W"),z4:n(()=>w,"z4")});var D=p(75892);function w(f){if(f.recipe===void 0)throw new D.
cs(`The manifest does not say how ${f.digest} is put together`);return{digest:f.digest,size:f.size,recipe:f.recipe}}n(w,"toStored");function b(f){return new Map(
f.map(_=>[_.digest,w(_)]))}n(b,"byDigest");function E(f,_){const h=f.blobs.find(g=>g.digest===_);if(h===void 0)throw new D.cs(`The manifest of '${f.snapshot_name}\
' names ${_} but holds no such blob`);return w(h)}n(E,"storedBlob")}),48650:((R,y,p)=>{p.d(y,{K:n(()=>b,"K"),g:n(()=>w,"g")});var D=p(75892);async function w(E,f,_){
return await b(E.listRefs(_),f)}n(w,"refsOf");async function b(E,f){const _=[];try{for await(const h of E)_.push(h)}catch(h){if(!(h instanceof D.cs))throw h;f(h)}
return _}n(b,"listed")}),27781:((R,y,p)=>{p.r(y),p.d(y,{examine:n(()=>T,"examine"),verify:n(()=>A,"verify")});var D=p(44143),w=p(75892),b=p(75558),E=p(3290),f=p(
48650),_=p(8459),h=function(t,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,i;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=e[Symbol.dispose],o&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");i&&(r=n(function(){try{i.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),t.stack.push({value:e,dispose:r,async:o})}else o&&t.stack.push({async:!0});return e},g=(function(t){return function(e){function o(c){e.error=
e.hasError?new t(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}n(o,"fail");var r,i=0;function s(){for(;r=e.stack.pop();)try{if(!r.async&&
i===1)return i=0,e.stack.push(r),Promise.resolve().then(s);if(r.dispose){var c=r.dispose.call(r.value);if(r.async)return i|=2,Promise.resolve(c).then(s,function(O){
return o(O),s()})}else i|=1}catch(O){o(O)}if(i===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,o){var r=new Error(o);return r.name="SuppressedError",r.error=t,r.suppressed=e,r});async function A({
name:t},e,o){const r=performance.now(),{findings:i,snapshots:s,bytes:c}=await T(t,e,o);return{findings:i,snapshots:s.length,bytes:c,seconds:(performance.now()-r)/
1e3}}n(A,"verify");async function T(t,e,o){const r=[],i=[];if(t===void 0)for await(const l of e.repository.check(o))(l.recipe?i:r).push(l);const{snapshots:s,unreadable:c}=t===
void 0?await K(e,r,o):await B(t,e,o),O=await W(s,{catalogue:e,findings:r},o),j=new Set(s.flatMap(({manifest:l})=>l.blobs.map(P=>(0,E.z4)(P).recipe)));for(const{
recipe:l,object:P,problem:S}of i)l&&j.has(l)&&r.push({object:P,problem:S});return{findings:r,snapshots:s,unreadable:c,...O}}n(T,"examine");async function B(t,{store:e},o){
return{snapshots:[await(0,_.RA)(t,e,o)],unreadable:[]}}n(B,"readOne");async function K({store:t},e,o){const r=[],i=[];for(const s of await(0,f.g)(t,c=>e.push(M(
t.location,c)),o))try{r.push(await(0,_.RA)({ref:s},t,o))}catch(c){if(c instanceof w.m_)continue;e.push(M((0,b.SN)(s),c)),i.push(s)}return{snapshots:r,unreadable:i}}
n(K,"readAll");async function W(t,{catalogue:e,findings:o},r){const i={stack:[],error:void 0,hasError:!1};try{const s=new Map;for(const d of t)for(const u of d.
manifest.blobs){const a=(0,E.z4)(u),m=s.get(a.recipe)??{blob:a,of:[]};m.of.push(d),s.set(a.recipe,m)}const c=await S();if(c===void 0)return{bytes:0,broken:new Set(
s.keys())};const O=h(i,c,!0),j=r.progress.start("Verifying",[...s.values()].reduce((d,{blob:u})=>d+u.size,0)),l=new Set;let P=0;try{for(const{blob:d,of:u}of s.values())
try{for await(const a of c.open(d))P+=a.length,j.add(a.length)}catch(a){const m=M("",a),v=await k(u);if(v===void 0||await C(d))continue;o.push({...m,object:`${(0,b.
SN)(v.ref)}: ${d.digest}`}),l.add(d.recipe)}}finally{j.done()}return{bytes:P,broken:l};async function S(){try{return await e.repository.reader(r)}catch(d){o.push(
M(e.store.location,d));return}}async function k(d){for(const u of d){const a=await e.store.read(u.ref,r);if(a!==void 0&&(0,D.ol)(a)===(u.held??u.digest))return u}}
async function C(d){const u={stack:[],error:void 0,hasError:!1};try{const a=h(u,await e.repository.reader(r),!0);try{for await(const m of a.open(d));return!0}catch(m){
return M("",m),!1}}catch(a){u.error=a,u.hasError=!0}finally{const a=g(u);a&&await a}}}catch(s){i.error=s,i.hasError=!0}finally{const s=g(i);s&&await s}}n(W,"rea\
dBlobs");function M(t,e){if(e instanceof w.cs)return{object:t,problem:e.message};throw e}n(M,"finding")})};export{U as id,x as ids,z as modules};
