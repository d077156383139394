var v=Object.defineProperty;var i=(m,d)=>v(m,"name",{value:d,configurable:!0});const K=9707,L=[9707],N={49707:((m,d,n)=>{n.r(d),n.d(d,{build:i(()=>P,"build"),buildAction:i(()=>A,"buildAction")});var S=n(75892),M=n(26676),y=n(75558),R=n(70033),
f=n(10781),w=n(14448),D=n(75741),T=n(23379),l=n(90571),_=n(65955),b=function(r,s,o){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError(
"Object expected.");var e,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=s[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=s[Symbol.dispose],o&&(t=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
t&&(e=i(function(){try{t.call(this)}catch(a){return Promise.reject(a)}},"dispose")),r.stack.push({value:s,dispose:e,async:o})}else o&&r.stack.push({async:!0});return s},
I=(function(r){return function(s){function o(u){s.error=s.hasError?new r(u,s.error,"An error was suppressed during disposal."):u,s.hasError=!0}i(o,"fail");var e,
t=0;function a(){for(;e=s.stack.pop();)try{if(!e.async&&t===1)return t=0,s.stack.push(e),Promise.resolve().then(a);if(e.dispose){var u=e.dispose.call(e.value);if(e.
async)return t|=2,Promise.resolve(u).then(a,function(c){return o(c),a()})}else t|=1}catch(c){o(c)}if(t===1)return s.hasError?Promise.reject(s.error):Promise.resolve();
if(s.hasError)throw s.error}return i(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(r,s,o){var e=new Error(o);return e.name="Suppr\
essedError",e.error=r,e.suppressed=s,e});const P={name:"build",inputs:{required:["name"],optional:[...f.$9,"if-exists","fail-on-refused","fail-open","store"]},outputs:[
"snapshot","digest","image","size","bytes-moved","path","saved","exists","refused"],hints:{...f.yP,ERR_EXISTS:"Set 'if-exists: replace' to move the name to the \
new image, or 'if-exists: skip' to keep what is there"},async run(r,s){const o=(0,M.DW)(r.store);s.output({snapshot:(0,y.SN)(r.name.ref),path:o});const e=await(0,f.
C7)(r,s),t=(0,y.SN)(e.ref);s.output({snapshot:t});const a=r["if-exists"],u=a==="replace"?{reachable:!0}:await x(e.ref,r,s);if(u.snapshot!==void 0){if(a==="fail")
throw new S.Ry(`Snapshot '${t}' already exists`);return(0,l.NI)(["exists"],s),s.output({...O(u.snapshot),image:"","bytes-moved":0}),{outcome:"skipped",...(0,_.Un)(
u.snapshot,{store:o})}}const c=await(0,f.cM)(e,`Build ${e.from} for ${t}`,s),p=(0,R.y)(e.ref,"base");if(s.output({image:p}),!u.reachable)return(0,l.NI)(["refuse\
d"],s),{outcome:"success",...(0,_.RN)(e.ref,{store:o,image:p,buildSeconds:c.buildSeconds})};const C={failOnRefused:r["fail-on-refused"],failOpen:r["fail-open"]},
U={request:(0,f.uS)(e,c),store:r.store,ifExists:a,...C},E=await s.core.group(`Save ${t}`,()=>(0,l.UN)(U,s));if((0,l.NI)([E.state],s),E.state!=="saved")return{outcome:"\
success",...(0,_.RN)(e.ref,{store:o,image:p,buildSeconds:c.buildSeconds})};const{result:h}=E;return s.output({...O(h),"bytes-moved":h.stats.bytesStored}),{outcome:"\
success",...(0,_.rH)({...h,buildSeconds:c.buildSeconds},{store:o,image:p})}}},A=i(()=>(0,T.C)(P),"buildAction");async function x(r,s,o){return await(0,w.T)(s,o,
{work:i(async()=>{const e={stack:[],error:void 0,hasError:!1};try{const t=b(e,await(0,D.EZ)(s.store,o,r),!0);return{snapshot:t&&await(0,D.TE)({ref:r},t,o),reachable:!0}}catch(t){
e.error=t,e.hasError=!0}finally{const t=I(e);t&&await t}},"work"),instead:"the image is built and not saved",otherwise:i(()=>({reachable:!1}),"otherwise")})}i(x,
"lookThere");function O({digest:r,manifest:s}){return{digest:r,size:s.size_bytes}}i(O,"facts")})};export{K as id,L as ids,N as modules};
