var C=Object.defineProperty;var n=(O,c)=>C(O,"name",{value:c,configurable:!0});const U=2014,W=[2014],K={42014:((O,c,a)=>{a.r(c),a.d(c,{clearFlights:n(()=>B,"clearFlights"),joinFlight:n(()=>$,"joinFlight")});var D=a(77598),P=a(58500),u=a(26921),
h=a(2202),M=a(75892),_=a(75558),m=a(10764);const S="flights/",w=[500,5e3],p=3e4,v=u.Ikc({token:u.YjP(),until:u.aig()}),g={leads:!1,async[Symbol.asyncDispose](){}};
async function $(e,o,s){try{return await T(e,o,s)}catch(i){if(s.signal.aborted||!(i instanceof M.JC))throw i;return s.log.info(`Not waiting for others that may \
make '${(0,_.SN)(e.ref)}': ${i.message}`),{...g,leads:!0}}}n($,"joinFlight");async function T({ref:e,limit:o},s,i){const{store:r}=s,I=(0,D.randomUUID)(),j=`${S}${(0,D.
hash)("sha256",(0,_.SN)(e),"hex").slice(0,32)}`;for(let E=0;;){const f=`${j}-${E}`;await r.put(f,[Buffer.from(JSON.stringify({token:I,until:Date.now()+o}))],i);
const d=await t(r,f,i);if(d===void 0){await L(w[0],i);continue}if(d.token===I){const l={leads:!0,[Symbol.asyncDispose]:()=>A(r,f)};return await r.read(e,i)===void 0?
l:(await l[Symbol.asyncDispose](),g)}const y=await k(f,d.until);if(y==="landed")return g;y==="over"&&E++}async function k(E,f){const d=(0,_.SN)(e),y=(0,h.Xo)(o/
1e3);i.log.info(`Another job is making '${d}': waiting for it, at most ${y}`);const l=performance.now();let R=l;for(let b=w[0];;b=Math.min(b*1.5,w[1])){if(await r.
read(e,i)!==void 0)return"landed";if(await r.stat(`${E}-over`,i)!==void 0||Date.now()>f||performance.now()-l>o)return"over";if(await r.stat(E,i)===void 0)return"\
gone";await L(b,i),!(performance.now()-R<p)&&(R=performance.now(),i.log.info(`Still waiting for '${d}' after ${(0,h.Xo)((R-l)/1e3)} of at most ${y}`))}}n(k,"fol\
low")}n(T,"join");async function B(e,o){if(!(!(0,m.$9)(e)||!(0,m.HE)(e)))for await(const{key:s}of e.list(S,o)){const i=await t(e,s,o);i!==void 0&&i.until<Date.now()&&
await e.delete(s,o)}}n(B,"clearFlights");async function L(e,{signal:o}){await(0,P.setTimeout)(e*(.75+Math.random()/2),void 0,{signal:o})}n(L,"pause");async function A(e,o){
const s={signal:AbortSignal.timeout(1e4)};(0,m.HE)(e)?await e.delete(o,s).catch(()=>{}):await e.put(`${o}-over`,[Buffer.from("{}")],s).catch(()=>{})}n(A,"land");
async function t(e,o,s){try{const i=await e.get(o,s);return v.safeParse(JSON.parse(Buffer.from(i).toString())).data??{token:"",until:0}}catch(i){if(i instanceof
M.m_)return;if(i instanceof SyntaxError)return{token:"",until:0};throw i}}n(t,"readLeader")}),10764:((O,c,a)=>{a.d(c,{$9:n(()=>P,"$9"),BR:n(()=>w,"BR"),HE:n(()=>u,
"HE"),JN:n(()=>A,"JN"),Lf:n(()=>S,"Lf"),Ow:n(()=>$,"Ow"),V2:n(()=>_,"V2"),YG:n(()=>h,"YG"),_f:n(()=>m,"_f"),d0:n(()=>g,"d0"),eA:n(()=>B,"eA"),j7:n(()=>v,"j7"),lM:n(
()=>D,"lM"),nR:n(()=>M,"nR"),oo:n(()=>L,"oo"),p:n(()=>p,"p"),tZ:n(()=>T,"tZ")});const D=n(t=>"listStamped"in t,"isStamped"),P=n(t=>"list"in t,"isListable"),u=n(
t=>"delete"in t,"isDeletable"),h=n(t=>"stage"in t,"isStaging"),M=n(t=>"shelve"in t,"isShelving"),_=n(t=>"freeBytes"in t,"isMeasured"),m=n(t=>"lockExclusively"in
t,"isLockable"),S=n(t=>"workers"in t,"isWorked"),w=n(t=>"discardRef"in t,"isDiscarding"),p=n(t=>"tidy"in t,"isTidy"),v=n(t=>"newestRef"in t,"isNearest"),g=n(t=>"\
missing"in t,"isLossy"),$=n(t=>"now"in t,"isClocked"),T=n(t=>"fileTime"in t,"isTiming"),B=n(t=>"unkept"in t,"isKeeping"),L=n(t=>"prove"in t,"isProving"),A=n(t=>"\
assertWritable"in t,"isGuarded")})};export{U as id,W as ids,K as modules};
