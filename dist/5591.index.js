var B=Object.defineProperty;var a=(m,f)=>B(m,"name",{value:f,configurable:!0});const K=5591,L=[5591],N={45591:((m,f,n)=>{n.r(f),n.d(f,{build:a(()=>D,"build"),buildAction:a(()=>x,"buildAction")});var S=n(75892),M=n(83620),y=n(75558),R=n(4469),
T=n(41899),d=n(41545),b=n(29194),P=n(22963),_=n(13357),l=n(63956),w=function(r,s,o){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError(
"Object expected.");var e,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=s[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=s[Symbol.dispose],o&&(t=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
t&&(e=a(function(){try{t.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:s,dispose:e,async:o})}else o&&r.stack.push({async:!0});return s},
U=(function(r){return function(s){function o(u){s.error=s.hasError?new r(u,s.error,"An error was suppressed during disposal."):u,s.hasError=!0}a(o,"fail");var e,
t=0;function i(){for(;e=s.stack.pop();)try{if(!e.async&&t===1)return t=0,s.stack.push(e),Promise.resolve().then(i);if(e.dispose){var u=e.dispose.call(e.value);if(e.
async)return t|=2,Promise.resolve(u).then(i,function(c){return o(c),i()})}else t|=1}catch(c){o(c)}if(t===1)return s.hasError?Promise.reject(s.error):Promise.resolve();
if(s.hasError)throw s.error}return a(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(r,s,o){var e=new Error(o);return e.name="Suppr\
essedError",e.error=r,e.suppressed=s,e});const D={name:"build",inputs:{required:["name"],optional:[...d.$9,"if-exists","fail-on-refused","fail-open","store"]},outputs:[
"snapshot","digest","image","size","bytes-moved","path","saved","exists","refused"],hints:{...d.yP,ERR_EXISTS:"Set 'if-exists: replace' to move the name to the \
new image, or 'if-exists: skip' to keep the existing snapshot"},async run(r,s){const o=(0,M.DW)(r.store);s.output({snapshot:(0,y.SN)(r.name.ref),path:o});const e=await(0,d.
C7)(r,s),t=(0,y.SN)(e.ref);s.output({snapshot:t});const i=r["if-exists"],u=i==="replace"?{reachable:!0}:await A(e.ref,r,s);if(u.snapshot!==void 0){if(i==="fail")
throw new S.Ry(`Snapshot '${t}' already exists`);return(0,_.UP)(["exists"],s),s.output({...O(u.snapshot),image:"","bytes-moved":0}),{outcome:"skipped",...(0,l.Un)(
u.snapshot,{store:o})}}const c=await(0,d.cM)(e,`Build ${e.from} for ${t}`,s),p=(0,R.a)(e.ref,"base");if(s.output({image:p}),!u.reachable)return(0,_.UP)(["refuse\
d"],s),{outcome:"success",...(0,l.RN)(e.ref,{store:o,image:p,buildSeconds:c.buildSeconds})};const C={failOnRefused:r["fail-on-refused"],failOpen:r["fail-open"]},
v={request:(0,d.uS)(e,c),store:r.store,ifExists:i,...C},h=await s.core.group(`Save ${t}`,()=>(0,_.UN)(v,s));if((0,_.UP)([h.state],s),h.state!=="saved")return{outcome:"\
success",...(0,l.RN)(e.ref,{store:o,image:p,buildSeconds:c.buildSeconds})};const{result:E}=h;return s.output({...O(E),"bytes-moved":E.stats.bytesStored}),{outcome:"\
success",...(0,l.rH)({...E,buildSeconds:c.buildSeconds},{store:o,image:p})}}},x=a(()=>(0,T.C)(D),"buildAction");async function A(r,s,o){return await(0,b.T)(s,o,
{work:a(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const t=w(e,await(0,P.EZ)(s.store,o,r),!0);return{snapshot:t&&await(0,P.Cb)({ref:r},t,o),reachable:!0}}catch(t){
e.error=t,e.hasError=!0}finally{const t=U(e);t&&await t}},"work"),instead:"the image is built but not saved",otherwise:a(()=>({reachable:!1}),"otherwise")})}a(A,
"lookThere");function O({digest:r,manifest:s}){return{digest:r,size:s.size_bytes}}a(O,"facts")})};export{K as id,L as ids,N as modules};
