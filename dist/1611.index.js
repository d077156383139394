var k=Object.defineProperty;var n=(O,c)=>k(O,"name",{value:c,configurable:!0});const K=1611,N=[1611],j={61611:((O,c,s)=>{s.r(c),s.d(c,{acquireSingleFlight:n(()=>$,"acquireSingleFlight"),clearAbandoned:n(()=>b,"clearAbandoned")});var D=s(77598),
P=s(58500),u=s(26921),h=s(75892),S=s(22506),_=s(75558),m=s(10764);const L="flights/",w=[500,5e3],p=3e4,v=u.Ikc({token:u.YjP(),until:u.aig()}),g={isLeader:!1,async[Symbol.
asyncDispose](){}};async function $(i,o,a){try{return await A(i,o,a)}catch(e){if(a.signal.aborted||!(e instanceof h.JC))throw e;return a.log.info(`Not waiting f\
or others that may make '${(0,_.SN)(i.ref)}': ${e.message}`),{...g,isLeader:!0}}}n($,"acquireSingleFlight");async function A({ref:i,limit:o},a,e){const{store:r}=a,
I=(0,D.randomUUID)(),C=`${L}${(0,D.hash)("sha256",(0,_.SN)(i),"hex").slice(0,32)}`;for(let E=0;;){const d=`${C}-${E}`;await r.put(d,[Buffer.from(JSON.stringify(
{token:I,until:Date.now()+o}))],e);const f=await t(r,d,e);if(f===void 0){await M(w[0],e);continue}if(f.token===I){const l={isLeader:!0,[Symbol.asyncDispose]:()=>B(
r,d)};return await r.read(i,e)===void 0?l:(await l[Symbol.asyncDispose](),g)}const y=await U(d,f.until);if(y==="landed")return g;y==="over"&&E++}async function U(E,d){
const f=(0,_.SN)(i),y=(0,S.Xo)(o/1e3);e.log.info(`Another job is making '${f}': waiting for it, at most ${y}`);const l=performance.now();let R=l;for(let T=w[0];;T=
Math.min(T*1.5,w[1])){if(await r.read(i,e)!==void 0)return"landed";if(await r.stat(`${E}-over`,e)!==void 0||Date.now()>d||performance.now()-l>o)return"over";if(await r.
stat(E,e)===void 0)return"gone";await M(T,e),!(performance.now()-R<p)&&(R=performance.now(),e.log.info(`Still waiting for '${f}' after ${(0,S.Xo)((R-l)/1e3)} of\
 at most ${y}`))}}n(U,"follow")}n(A,"join");async function b(i,o){if(!(!(0,m.$9)(i)||!(0,m.HE)(i)))for await(const{key:a}of i.list(L,o)){const e=await t(i,a,o);
e!==void 0&&e.until<Date.now()&&await i.delete(a,o)}}n(b,"clearAbandoned");async function M(i,{signal:o}){await(0,P.setTimeout)(i*(.75+Math.random()/2),void 0,{
signal:o})}n(M,"pause");async function B(i,o){const a={signal:AbortSignal.timeout(1e4)};(0,m.HE)(i)?await i.delete(o,a).catch(()=>{}):await i.put(`${o}-over`,[Buffer.
from("{}")],a).catch(()=>{})}n(B,"land");async function t(i,o,a){try{const e=await i.get(o,a);return v.safeParse(JSON.parse(Buffer.from(e).toString())).data??{token:"",
until:0}}catch(e){if(e instanceof h.m_)return;if(e instanceof SyntaxError)return{token:"",until:0};throw e}}n(t,"readLeader")}),10764:((O,c,s)=>{s.d(c,{$9:n(()=>P,
"$9"),BR:n(()=>w,"BR"),HE:n(()=>u,"HE"),Iv:n(()=>p,"Iv"),JN:n(()=>B,"JN"),Lf:n(()=>L,"Lf"),Ow:n(()=>$,"Ow"),V2:n(()=>_,"V2"),YG:n(()=>h,"YG"),_f:n(()=>m,"_f"),d0:n(
()=>g,"d0"),dd:n(()=>v,"dd"),eA:n(()=>b,"eA"),lM:n(()=>D,"lM"),nR:n(()=>S,"nR"),oo:n(()=>M,"oo"),tZ:n(()=>A,"tZ")});const D=n(t=>"listStamped"in t,"isStamped"),
P=n(t=>"list"in t,"isListable"),u=n(t=>"delete"in t,"isDeletable"),h=n(t=>"stage"in t,"isStaging"),S=n(t=>"shelve"in t,"isShelving"),_=n(t=>"freeBytes"in t,"isM\
easured"),m=n(t=>"lockExclusively"in t,"isLockable"),L=n(t=>"workers"in t,"isWorked"),w=n(t=>"discardRef"in t,"isDiscarding"),p=n(t=>"tidy"in t,"canCleanUploads"),
v=n(t=>"newestRef"in t,"canSearchRefs"),g=n(t=>"missing"in t,"isLossy"),$=n(t=>"now"in t,"isClocked"),A=n(t=>"fileTime"in t,"isTiming"),b=n(t=>"unkept"in t,"isK\
eeping"),M=n(t=>"prove"in t,"isProving"),B=n(t=>"assertWritable"in t,"isGuarded")})};export{K as id,N as ids,j as modules};
