var W=Object.defineProperty;var n=(M,c)=>W(M,"name",{value:c,configurable:!0});const N=1611,j=[1611],k={61611:((M,c,i)=>{i.r(c),i.d(c,{acquireSingleFlight:n(()=>$,"acquireSingleFlight"),clearAbandoned:n(()=>A,"clearAbandoned")});var o=i(77598),
O=i(58500),u=i(26921),D=i(75892),S=i(22506),_=i(75558),w=i(10764);const h="flights/",g=[500,5e3],P=3e4,v=u.Ikc({token:u.YjP(),until:u.aig()}),m={isLeader:!1,async[Symbol.
asyncDispose](){}};async function $(t,a,s){try{return await b(t,a,s)}catch(e){if(s.signal.aborted||!(e instanceof D.JC))throw e;return s.log.info(`Not waiting f\
or other jobs that may create '${(0,_.SN)(t.ref)}': ${e.message}`),{...m,isLeader:!0}}}n($,"acquireSingleFlight");async function b({ref:t,limit:a},s,e){const{store:r}=s,
I=(0,o.randomUUID)(),U=`${h}${(0,o.hash)("sha256",(0,_.SN)(t),"hex").slice(0,32)}`;for(let E=0;;){const d=`${U}-${E}`;await r.put(d,[Buffer.from(JSON.stringify(
{token:I,until:Date.now()+a}))],e);const f=await p(r,d,e);if(f===void 0){await L(g[0],e);continue}if(f.token===I){const l={isLeader:!0,[Symbol.asyncDispose]:()=>R(
r,d)};return await r.read(t,e)===void 0?l:(await l[Symbol.asyncDispose](),m)}const y=await C(d,f.until);if(y==="landed")return m;y==="over"&&E++}async function C(E,d){
const f=(0,_.SN)(t),y=(0,S.Xo)(a/1e3);e.log.info(`Another job is creating '${f}': waiting for up to ${y}`);const l=performance.now();let B=l;for(let T=g[0];;T=Math.
min(T*1.5,g[1])){if(await r.read(t,e)!==void 0)return"landed";if(await r.stat(`${E}-over`,e)!==void 0||Date.now()>d||performance.now()-l>a)return"over";if(await r.
stat(E,e)===void 0)return"released";await L(T,e),!(performance.now()-B<P)&&(B=performance.now(),e.log.info(`Still waiting for '${f}' after ${(0,S.Xo)((B-l)/1e3)}\
 of up to ${y}`))}}n(C,"follow")}n(b,"join");async function A(t,a){if(!(!(0,w.$9)(t)||!(0,w.HE)(t)))for await(const{key:s}of t.list(h,a)){const e=await p(t,s,a);
e!==void 0&&e.until<Date.now()&&await t.delete(s,a)}}n(A,"clearAbandoned");async function L(t,{signal:a}){await(0,O.setTimeout)(t*(.75+Math.random()/2),void 0,{
signal:a})}n(L,"pause");async function R(t,a){const s={signal:AbortSignal.timeout(1e4)};(0,w.HE)(t)?await t.delete(a,s).catch(()=>{}):await t.put(`${a}-over`,[Buffer.
from("{}")],s).catch(()=>{})}n(R,"land");async function p(t,a,s){try{const e=await t.get(a,s);return v.safeParse(JSON.parse(Buffer.from(e).toString())).data??{token:"",
until:0}}catch(e){if(e instanceof D.m_)return;if(e instanceof SyntaxError)return{token:"",until:0};throw e}}n(p,"readLeader")}),10764:((M,c,i)=>{i.d(c,{$9:n(()=>u,
"$9"),BR:n(()=>P,"BR"),HE:n(()=>D,"HE"),Iv:n(()=>v,"Iv"),JN:n(()=>p,"JN"),Lf:n(()=>g,"Lf"),Ow:n(()=>b,"Ow"),V2:n(()=>w,"V2"),YG:n(()=>S,"YG"),_f:n(()=>h,"_f"),at:n(
()=>O,"at"),d0:n(()=>$,"d0"),dd:n(()=>m,"dd"),eA:n(()=>L,"eA"),nR:n(()=>_,"nR"),oo:n(()=>R,"oo"),tZ:n(()=>A,"tZ")});const o=n(t=>a=>t in a,"guard"),O=o("listVer\
sioned"),u=o("list"),D=o("delete"),S=o("stage"),_=o("putSidecarFiles"),w=o("freeBytes"),h=o("lockExclusively"),g=o("workers"),P=o("discardRef"),v=o("abortStaleU\
ploads"),m=o("newestRef"),$=o("missing"),b=o("now"),A=o("fileTime"),L=o("unkept"),R=o("prove"),p=o("assertWritable")})};export{N as id,j as ids,k as modules};
