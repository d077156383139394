var I=Object.defineProperty;var a=(w,o)=>I(w,"name",{value:o,configurable:!0});const A=9874,K=[9874,3895],T={18753:((w,o,n)=>{n.d(o,{t:a(()=>E,"t")});function E({manifest:f},d){return Date.now()-Date.parse(f.created_at)>d}a(E,"isOlder")}),
52587:((w,o,n)=>{n.r(o),n.d(o,{find:a(()=>i,"find")});var E=n(70370),f=n(75892),d=n(75558),O=n(10764),u=n(18753),h=n(85497),D=n(75912);async function i({name:c,
restoreKeys:t,maxAge:_},{store:e},s){const v=a(l=>_===void 0||!(0,u.t)(l,_),"young"),m=await M(c);if(m!==void 0&&v(m))return{...m,exact:!0};for(const l of t){const P=(await y(
l)).filter(v).sort(r)[0];if(P!==void 0)return{...P,exact:!1}}return;async function y({project:l,name:P}){const C=[];if((0,O.dd)(e)){const g=await e.newestRef({project:l,
prefix:P,signal:s.signal});g!==void 0&&C.push(g)}else for await(const g of e.listRefs({signal:s.signal,project:l}))g.name.startsWith(P)&&C.push(g);const p=(0,E.
A)(e.traits.concurrency);return(await Promise.all(C.map(g=>p(M,{ref:g})))).filter(g=>g!==void 0)}async function M(l){try{return await(0,h.RA)(l,e,s)}catch(P){if(!(P instanceof
f.m_))throw P;const C=(0,D.DQ)(l.ref,e);C!==void 0&&s.log.warn(`'${(0,d.SN)(l.ref)}' is no longer complete: ${C}`);return}}}a(i,"find");function r(c,t){return t.
manifest.created_at.localeCompare(c.manifest.created_at)}a(r,"byAge")}),99874:((w,o,n)=>{n.r(o),n.d(o,{buildIfMissing:a(()=>O,"buildIfMissing")});var E=n(52587),
f=n(63895),d=n(24065);async function O({project:h,name:D,...i},r,c){const{provider:t,catalog:_}=r,e=await t.facts(i.spec,c),{key:s}=(0,d.s)({name:D,platform:await u(
i.spec,t,c),...e}),v={project:h,name:s},m=await(0,E.find)({name:{ref:v},restoreKeys:[]},_,c);return m!==void 0?{...m,built:!1}:{...await(0,f.build)({...i,ref:v,
force:!1},r,c),built:!0}}a(O,"buildIfMissing");async function u({platform:h},D,i){if(h!==void 0)return h;const r=await D.probe(i);if(!r.usable)throw r.error;return r.
platform}a(u,"platformOf")}),24065:((w,o,n)=>{n.d(o,{s:a(()=>D,"s")});var E=n(77598),f=n(75892),d=n(75558),O=n(454);const u=16,h="vm-snapshot build key 1";function D({
name:r,platform:c,dockerfile:t,options:_,context:e,bases:s={}}){const v=Object.entries(s).sort(([l],[P])=>l<P?-1:1),m=`${r}-${(0,O.FL)(c).replaceAll("/","-")}-`,
y=`${m}${i(["recipe",t,_,v])}-`,M=`${y}${i(["context",e])}`;if(M.length>d.zB)throw new f.dz(`'${r}' is too long for a name with a key: together they are ${M.length}\
 characters long`,{hint:`Use a name of at most ${r.length-M.length+d.zB} characters`});return{key:M,restoreKeys:[y,m]}}a(D,"buildKey");function i(r){return(0,E.
hash)("sha256",JSON.stringify([h,...r]),"hex").slice(0,u)}a(i,"short")}),63895:((w,o,n)=>{n.r(o),n.d(o,{build:a(()=>f,"build")});var E=n(99471);async function f(d,O,u){
await(0,E.claimForCreate)(d,O.catalog.store,u);const{spec:h,...D}=d,i=performance.now(),r=await O.provider.build(h,u),c=Math.round(performance.now()-i)/1e3;return{
...await(0,E.create)({...D,target:r,buildSeconds:c},O,u),buildSeconds:c}}a(f,"build")}),454:((w,o,n)=>{n.d(o,{FL:a(()=>u,"FL"),J5:a(()=>D,"J5"),_O:a(()=>h,"_O")});
var E=n(75892);const f="unknown",d={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"\
386",i486:"386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},O={macos:"darwin",win32:"windows"};function u(t){const{
os:_,architecture:e,variant:s}=typeof t=="string"?i(t):t,v=_.toLowerCase()||"linux",[m="",y]=(d[e.toLowerCase()]??e.toLowerCase()).split("/"),M=s?.toLowerCase()||
y||"",l=M===""||m===""||r(m,M)?"":`/${M}`;return`${O[v]??v}/${m||f}${l}`}a(u,"normalizePlatform");function h(t){return t.split("/")[1]===f?{}:{platform:t}}a(h,"\
askedPlatform");function D(t,_){const e=i(u(t)),s=i(u(_));return e.os!==s.os?!1:e.architecture===f?!0:e.architecture!==s.architecture?!1:e.variant===void 0||s.variant===
void 0?!0:e.variant===s.variant||c(e.variant)<c(s.variant)}a(D,"platformMatches");function i(t){const[_="",e="",s,...v]=t.trim().split("/");if(_===""||e===""||s===
""||v.length>0)throw new E.dz(`'${t}' is not a platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:_,architecture:e,
...s===void 0?{}:{variant:s}}}a(i,"split");function r(t,_){return t==="arm64"&&["v8","8"].includes(_)||t==="amd64"&&_==="v1"}a(r,"isDefault");function c(t){return Number(
t.replace(/^v/,""))}a(c,"level")})};export{A as id,K as ids,T as modules};
