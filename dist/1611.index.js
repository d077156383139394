var k=Object.defineProperty;var n=(O,c)=>k(O,"name",{value:c,configurable:!0});const K=1611,N=[1611],j={61611:((O,c,i)=>{i.r(c),i.d(c,{acquireSingleFlight:n(()=>$,"acquireSingleFlight"),clearAbandoned:n(()=>A,"clearAbandoned")});var o=i(77598),
P=i(58500),u=i(26921),D=i(75892),S=i(22506),_=i(75558),m=i(10764);const h="flights/",g=[500,5e3],p=3e4,v=u.Ikc({token:u.YjP(),until:u.aig()}),w={isLeader:!1,async[Symbol.
asyncDispose](){}};async function $(t,a,s){try{return await b(t,a,s)}catch(e){if(s.signal.aborted||!(e instanceof D.JC))throw e;return s.log.info(`Not waiting f\
or others that may make '${(0,_.SN)(t.ref)}': ${e.message}`),{...w,isLeader:!0}}}n($,"acquireSingleFlight");async function b({ref:t,limit:a},s,e){const{store:r}=s,
I=(0,o.randomUUID)(),U=`${h}${(0,o.hash)("sha256",(0,_.SN)(t),"hex").slice(0,32)}`;for(let E=0;;){const d=`${U}-${E}`;await r.put(d,[Buffer.from(JSON.stringify(
{token:I,until:Date.now()+a}))],e);const f=await M(r,d,e);if(f===void 0){await L(g[0],e);continue}if(f.token===I){const l={isLeader:!0,[Symbol.asyncDispose]:()=>B(
r,d)};return await r.read(t,e)===void 0?l:(await l[Symbol.asyncDispose](),w)}const y=await C(d,f.until);if(y==="landed")return w;y==="over"&&E++}async function C(E,d){
const f=(0,_.SN)(t),y=(0,S.Xo)(a/1e3);e.log.info(`Another job is making '${f}': waiting for it, at most ${y}`);const l=performance.now();let R=l;for(let T=g[0];;T=
Math.min(T*1.5,g[1])){if(await r.read(t,e)!==void 0)return"landed";if(await r.stat(`${E}-over`,e)!==void 0||Date.now()>d||performance.now()-l>a)return"over";if(await r.
stat(E,e)===void 0)return"gone";await L(T,e),!(performance.now()-R<p)&&(R=performance.now(),e.log.info(`Still waiting for '${f}' after ${(0,S.Xo)((R-l)/1e3)} of\
 at most ${y}`))}}n(C,"follow")}n(b,"join");async function A(t,a){if(!(!(0,m.$9)(t)||!(0,m.HE)(t)))for await(const{key:s}of t.list(h,a)){const e=await M(t,s,a);
e!==void 0&&e.until<Date.now()&&await t.delete(s,a)}}n(A,"clearAbandoned");async function L(t,{signal:a}){await(0,P.setTimeout)(t*(.75+Math.random()/2),void 0,{
signal:a})}n(L,"pause");async function B(t,a){const s={signal:AbortSignal.timeout(1e4)};(0,m.HE)(t)?await t.delete(a,s).catch(()=>{}):await t.put(`${a}-over`,[Buffer.
from("{}")],s).catch(()=>{})}n(B,"land");async function M(t,a,s){try{const e=await t.get(a,s);return v.safeParse(JSON.parse(Buffer.from(e).toString())).data??{token:"",
until:0}}catch(e){if(e instanceof D.m_)return;if(e instanceof SyntaxError)return{token:"",until:0};throw e}}n(M,"readLeader")}),10764:((O,c,i)=>{i.d(c,{$9:n(()=>u,
"$9"),BR:n(()=>p,"BR"),HE:n(()=>D,"HE"),Iv:n(()=>v,"Iv"),JN:n(()=>M,"JN"),Lf:n(()=>g,"Lf"),Ow:n(()=>b,"Ow"),V2:n(()=>m,"V2"),YG:n(()=>S,"YG"),_f:n(()=>h,"_f"),at:n(
()=>P,"at"),d0:n(()=>$,"d0"),dd:n(()=>w,"dd"),eA:n(()=>L,"eA"),nR:n(()=>_,"nR"),oo:n(()=>B,"oo"),tZ:n(()=>A,"tZ")});const o=n(t=>a=>t in a,"guard"),P=o("listVer\
sioned"),u=o("list"),D=o("delete"),S=o("stage"),_=o("putSidecarFiles"),m=o("freeBytes"),h=o("lockExclusively"),g=o("workers"),p=o("discardRef"),v=o("abortStaleU\
ploads"),w=o("newestRef"),$=o("missing"),b=o("now"),A=o("fileTime"),L=o("unkept"),B=o("prove"),M=o("assertWritable")})};export{K as id,N as ids,j as modules};
