var R=Object.defineProperty;var e=(g,o)=>R(g,"name",{value:o,configurable:!0});const I=7090,K=[7090,3262],L={24049:((g,o,n)=>{n.d(o,{t:e(()=>E,"t")});function E({manifest:u},f){return Date.now()-Date.parse(u.created_at)>f}e(E,"isOlder")}),
62556:((g,o,n)=>{n.d(o,{s:e(()=>D,"s")});var E=n(77598),u=n(75892),f=n(75558),v=n(454);const d=16,h="vm-snapshot build key 1";function D({name:r,platform:c,dockerfile:t,
options:_,context:a,bases:s={}}){const O=Object.entries(s).sort(([l],[P])=>l<P?-1:1),m=`${r}-${(0,v.WN)(c).replaceAll("/","-")}-`,y=`${m}${i(["recipe",t,_,O])}-`,
M=`${y}${i(["context",a])}`;if(M.length>f.zB)throw new u.dz(`'${r}' is too long for a name with a key: together they have ${M.length} characters`,{hint:`Use a n\
ame of at most ${r.length-M.length+f.zB} characters`});return{key:M,restoreKeys:[y,m]}}e(D,"buildKey");function i(r){return(0,E.hash)("sha256",JSON.stringify([h,
...r]),"hex").slice(0,d)}e(i,"short")}),87090:((g,o,n)=>{n.r(o),n.d(o,{buildOnce:e(()=>v,"buildOnce")});var E=n(13262),u=n(62556),f=n(50235);async function v({project:h,
name:D,...i},r,c){const{provider:t,catalogue:_}=r,a=await t.facts(i.spec,c),{key:s}=(0,u.s)({name:D,platform:await d(i.spec,t,c),...a}),O={project:h,name:s},m=await(0,f.
find)({name:{ref:O},restoreKeys:[]},_,c);return m!==void 0?{...m,built:!1}:{...await(0,E.build)({...i,ref:O,force:!1},r,c),built:!0}}e(v,"buildOnce");async function d({
platform:h},D,i){if(h!==void 0)return h;const r=await D.probe(i);if(!r.usable)throw r.error;return r.platform}e(d,"platformOf")}),13262:((g,o,n)=>{n.r(o),n.d(o,
{build:e(()=>u,"build")});var E=n(3163);async function u(f,v,d){await(0,E.claimForCreate)(f,v.catalogue.store,d);const{spec:h,...D}=f,i=performance.now(),r=await v.
provider.build(h,d),c=Math.round(performance.now()-i)/1e3;return{...await(0,E.create)({...D,machine:r,buildSeconds:c},v,d),buildSeconds:c}}e(u,"build")}),50235:((g,o,n)=>{
n.r(o),n.d(o,{find:e(()=>i,"find")});var E=n(70370),u=n(75892),f=n(75558),v=n(10764),d=n(24049),h=n(91192),D=n(8459);async function i({name:c,restoreKeys:t,maxAge:_},{
store:a},s){const O=e(l=>_===void 0||!(0,d.t)(l,_),"young"),m=await M(c);if(m!==void 0&&O(m))return{...m,exact:!0};for(const l of t){const P=(await y(l)).filter(
O).sort(r)[0];if(P!==void 0)return{...P,exact:!1}}return;async function y({project:l,name:P}){const C=[];if((0,v.j7)(a)){const w=await a.newestRef({project:l,prefix:P,
signal:s.signal});w!==void 0&&C.push(w)}else for await(const w of a.listRefs({signal:s.signal,project:l}))w.name.startsWith(P)&&C.push(w);const p=(0,E.A)(a.traits.
concurrency);return(await Promise.all(C.map(w=>p(M,{ref:w})))).filter(w=>w!==void 0)}async function M(l){try{return await(0,D.RA)(l,a,s)}catch(P){if(!(P instanceof
u.m_))throw P;const C=(0,h.je)(l.ref,a);C!==void 0&&s.log.warn(`'${(0,f.SN)(l.ref)}' is not complete any more: ${C}`);return}}}e(i,"find");function r(c,t){return t.
manifest.created_at.localeCompare(c.manifest.created_at)}e(r,"byAge")}),454:((g,o,n)=>{n.d(o,{J5:e(()=>D,"J5"),WN:e(()=>d,"WN"),_O:e(()=>h,"_O")});var E=n(75892);
const u="unknown",f={x86_64:"amd64","x86-64":"amd64",x64:"amd64",aarch64:"arm64",armhf:"arm/v7",armel:"arm/v6",armv7l:"arm/v7",armv6l:"arm/v6",i386:"386",i486:"\
386",i586:"386",i686:"386",ia32:"386",ppc64el:"ppc64le",loong64:"loong64",loongarch64:"loong64"},v={macos:"darwin",win32:"windows"};function d(t){const{os:_,architecture:a,
variant:s}=typeof t=="string"?i(t):t,O=_.toLowerCase()||"linux",[m="",y]=(f[a.toLowerCase()]??a.toLowerCase()).split("/"),M=s?.toLowerCase()||y||"",l=M===""||m===
""||r(m,M)?"":`/${M}`;return`${v[O]??O}/${m||u}${l}`}e(d,"normalisePlatform");function h(t){return t.split("/")[1]===u?{}:{platform:t}}e(h,"askedPlatform");function D(t,_){
const a=i(d(t)),s=i(d(_));return a.os!==s.os?!1:a.architecture===u?!0:a.architecture!==s.architecture?!1:a.variant===void 0||s.variant===void 0?!0:a.variant===s.
variant||c(a.variant)<c(s.variant)}e(D,"platformMatches");function i(t){const[_="",a="",s,...O]=t.trim().split("/");if(_===""||a===""||s===""||O.length>0)throw new E.
dz(`'${t}' is no platform`,{hint:"Write os/arch or os/arch/variant, e.g. linux/amd64 or linux/arm/v7"});return{os:_,architecture:a,...s===void 0?{}:{variant:s}}}
e(i,"split");function r(t,_){return t==="arm64"&&["v8","8"].includes(_)||t==="amd64"&&_==="v1"}e(r,"isDefault");function c(t){return Number(t.replace(/^v/,""))}
e(c,"level")})};export{I as id,K as ids,L as modules};
