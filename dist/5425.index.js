var I=Object.defineProperty;var n=(M,y)=>I(M,"name",{value:y,configurable:!0});const U=5425,x=[5425],$={89304:((M,y,p)=>{p.d(y,{SC:n(()=>w,"SC"),Xn:n(()=>E,"Xn"),_W:n(()=>b,"_W")});var D=p(75892);function w(c){if(c.recipe===void 0)throw new D.
cs(`The manifest does not say how ${c.digest} is put together`);return{digest:c.digest,size:c.size,recipe:c.recipe}}n(w,"toStoredBlob");function b(c){return new Map(
c.map(_=>[_.digest,w(_)]))}n(b,"byDigest");function E(c,_){const h=c.blobs.find(S=>S.digest===_);if(h===void 0)throw new D.cs(`The manifest of '${c.snapshot_name}\
' names ${_} but holds no such blob`);return w(h)}n(E,"storedBlob")}),68602:((M,y,p)=>{p.d(y,{K:n(()=>b,"K"),g:n(()=>w,"g")});var D=p(75892);async function w(E,c,_){
return await b(E.listRefs(_),c)}n(w,"refsOf");async function b(E,c){const _=[];try{for await(const h of E)_.push(h)}catch(h){if(!(h instanceof D.cs))throw h;c(h)}
return _}n(b,"listed")}),65425:((M,y,p)=>{p.r(y),p.d(y,{examine:n(()=>T,"examine"),verify:n(()=>A,"verify")});var D=p(44143),w=p(75892),b=p(75558),E=p(85497),c=p(
89304),_=p(68602),h=function(t,e,s){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,i;if(s){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=e[Symbol.dispose],s&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");i&&(r=n(function(){try{i.call(this)}catch(o){return Promise.
reject(o)}},"dispose")),t.stack.push({value:e,dispose:r,async:s})}else s&&t.stack.push({async:!0});return e},S=(function(t){return function(e){function s(f){e.error=
e.hasError?new t(f,e.error,"An error was suppressed during disposal."):f,e.hasError=!0}n(s,"fail");var r,i=0;function o(){for(;r=e.stack.pop();)try{if(!r.async&&
i===1)return i=0,e.stack.push(r),Promise.resolve().then(o);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return i|=2,Promise.resolve(f).then(o,function(O){
return s(O),o()})}else i|=1}catch(O){s(O)}if(i===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(o,"next"),o()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,s){var r=new Error(s);return r.name="SuppressedError",r.error=t,r.suppressed=e,r});async function A({
name:t},e,s){const r=performance.now(),{findings:i,snapshots:o,bytes:f}=await T(t,e,s);return{findings:i,snapshots:o.length,bytes:f,seconds:(performance.now()-r)/
1e3}}n(A,"verify");async function T(t,e,s){const r=[],i=[];if(t===void 0)for await(const l of e.repository.check(s))(l.recipe?i:r).push(l);const{snapshots:o,unreadable:f}=t===
void 0?await C(e,r,s):await B(t,e,s),O=await K(o,{catalog:e,findings:r},s),R=new Set(o.flatMap(({manifest:l})=>l.blobs.map(P=>(0,c.SC)(P).recipe)));for(const{recipe:l,
object:P,problem:j}of i)l&&R.has(l)&&r.push({object:P,problem:j});return{findings:r,snapshots:o,unreadable:f,...O}}n(T,"examine");async function B(t,{store:e},s){
return{snapshots:[await(0,E.RA)(t,e,s)],unreadable:[]}}n(B,"readOne");async function C({store:t},e,s){const r=[],i=[];for(const o of await(0,_.g)(t,f=>e.push(g(
t.location,f)),s))try{r.push(await(0,E.RA)({ref:o},t,s))}catch(f){if(f instanceof w.m_)continue;e.push(g((0,b.SN)(o),f)),i.push(o)}return{snapshots:r,unreadable:i}}
n(C,"readAll");async function K(t,{catalog:e,findings:s},r){const i={stack:[],error:void 0,hasError:!1};try{const o=new Map;for(const u of t)for(const d of u.manifest.
blobs){const a=(0,c.SC)(d),m=o.get(a.recipe)??{blob:a,of:[]};m.of.push(u),o.set(a.recipe,m)}const f=await j();if(f===void 0)return{bytes:0,broken:new Set(o.keys())};
const O=h(i,f,!0),R=r.progress.start("Verifying",[...o.values()].reduce((u,{blob:d})=>u+d.size,0)),l=new Set;let P=0;try{for(const{blob:u,of:d}of o.values())try{
for await(const a of f.open(u))P+=a.length,R.add(a.length)}catch(a){const m=g("",a),v=await W(d);if(v===void 0||await k(u))continue;s.push({...m,object:`${(0,b.
SN)(v.ref)}: ${u.digest}`}),l.add(u.recipe)}}finally{R.done()}return{bytes:P,broken:l};async function j(){try{return await e.repository.reader(r)}catch(u){s.push(
g(e.store.location,u));return}}async function W(u){for(const d of u){const a=await e.store.read(d.ref,r);if(a!==void 0&&(0,D.ol)(a)===(d.held??d.digest))return d}}
async function k(u){const d={stack:[],error:void 0,hasError:!1};try{const a=h(d,await e.repository.reader(r),!0);try{for await(const m of a.open(u));return!0}catch(m){
return g("",m),!1}}catch(a){d.error=a,d.hasError=!0}finally{const a=S(d);a&&await a}}}catch(o){i.error=o,i.hasError=!0}finally{const o=S(i);o&&await o}}n(K,"rea\
dBlobs");function g(t,e){if(e instanceof w.cs)return{object:t,problem:e.message};throw e}n(g,"finding")})};export{U as id,x as ids,$ as modules};
