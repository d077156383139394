var VR=Object.defineProperty;var a=(U,b)=>VR(U,"name",{value:b,configurable:!0});const tD=1691,rD=[1691],nD={9497:((U,b,x)=>{const v=Symbol("SemVer ANY");class h{static{a(this,"Comparator")}static get ANY(){return v}constructor(g,N){if(N=I(N),
g instanceof h){if(g.loose===!!N.loose)return g;g=g.value}g=g.trim().split(/\s+/).join(" "),m("comparator",g,N),this.options=N,this.loose=!!N.loose,this.parse(g),
this.semver===v?this.value="":this.value=this.operator+this.semver.version,m("comp",this)}parse(g){const N=this.options.loose?w[A.COMPARATORLOOSE]:w[A.COMPARATOR],
O=g.match(N);if(!O)throw new TypeError(`Invalid comparator: ${g}`);this.operator=O[1]!==void 0?O[1]:"",this.operator==="="&&(this.operator=""),O[2]?this.semver=
new f(O[2],this.options.loose):this.semver=v}toString(){return this.value}test(g){if(m("Comparator.test",g,this.options.loose),this.semver===v||g===v)return!0;if(typeof g==
"string")try{g=new f(g,this.options)}catch{return!1}return S(g,this.operator,this.semver,this.options)}intersects(g,N){if(!(g instanceof h))throw new TypeError(
"a Comparator is required");return this.operator===""?this.value===""?!0:new p(g.value,N).test(this.value):g.operator===""?g.value===""?!0:new p(this.value,N).test(
g.semver):(N=I(N),N.includePrerelease&&(this.value==="<0.0.0-0"||g.value==="<0.0.0-0")||!N.includePrerelease&&(this.value.startsWith("<0.0.0")||g.value.startsWith(
"<0.0.0"))?!1:!!(this.operator.startsWith(">")&&g.operator.startsWith(">")||this.operator.startsWith("<")&&g.operator.startsWith("<")||this.semver.version===g.semver.
version&&this.operator.includes("=")&&g.operator.includes("=")||S(this.semver,"<",g.semver,N)&&this.operator.startsWith(">")&&g.operator.startsWith("<")||S(this.
semver,">",g.semver,N)&&this.operator.startsWith("<")&&g.operator.startsWith(">")))}}U.exports=h;const I=x(55226),{safeRe:w,t:A}=x(65357),S=x(70048),m=x(8277),f=x(
91153),p=x(96816)}),96816:((U,b,x)=>{const v=/\s+/g;class h{static{a(this,"Range")}constructor(V,fe){if(fe=A(fe),V instanceof h)return V.loose===!!fe.loose&&V.includePrerelease===
!!fe.includePrerelease?V:new h(V.raw,fe);if(V instanceof S)return this.raw=V.value,this.set=[[V]],this.formatted=void 0,this;if(this.options=fe,this.loose=!!fe.
loose,this.includePrerelease=!!fe.includePrerelease,this.raw=V.trim().replace(v," "),this.set=this.raw.split("||").map(pe=>this.parseRange(pe.trim())).filter(pe=>pe.
length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const pe=this.set[0];if(this.set=this.set.filter(ye=>!F(
ye[0])),this.set.length===0)this.set=[pe];else if(this.set.length>1){for(const ye of this.set)if(ye.length===1&&H(ye[0])){this.set=[ye];break}}}this.formatted=void 0}get range(){
if(this.formatted===void 0){this.formatted="";for(let V=0;V<this.set.length;V++){V>0&&(this.formatted+="||");const fe=this.set[V];for(let pe=0;pe<fe.length;pe++)
pe>0&&(this.formatted+=" "),this.formatted+=fe[pe].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(V){
V=V.replace(k,"");const pe=((this.options.includePrerelease&&T)|(this.options.loose&&z))+":"+V,ye=w.get(pe);if(ye)return ye;const de=this.options.loose,he=de?C[N.
HYPHENRANGELOOSE]:C[N.HYPHENRANGE];V=V.replace(he,Gn(this.options.includePrerelease)),m("hyphen replace",V),V=p(V),m("comparator trim",V),V=V.replace(C[N.TILDETRIM],
O),m("tilde trim",V),V=V.replace(C[N.CARETTRIM],P),m("caret trim",V);let ve=V.split(" ").map(Fe=>X(Fe,this.options)).join(" ").split(/\s+/).map(Fe=>qn(Fe,this.options));
de&&(ve=ve.filter(Fe=>(m("loose invalid filter",Fe,this.options),!!Fe.match(C[N.COMPARATORLOOSE])))),m("range list",ve);const be=new Map,Te=ve.map(Fe=>new S(Fe,
this.options));for(const Fe of Te){if(F(Fe))return[Fe];be.set(Fe.value,Fe)}be.size>1&&be.has("")&&be.delete("");const ut=[...be.values()];return w.set(pe,ut),ut}intersects(V,fe){
if(!(V instanceof h))throw new TypeError("a Range is required");return this.set.some(pe=>$(pe,fe)&&V.set.some(ye=>$(ye,fe)&&pe.every(de=>ye.every(he=>de.intersects(
he,fe)))))}test(V){if(!V)return!1;if(typeof V=="string")try{V=new f(V,this.options)}catch{return!1}for(let fe=0;fe<this.set.length;fe++)if($n(this.set[fe],V,this.
options))return!0;return!1}}U.exports=h;const I=x(29210),w=new I,A=x(55226),S=x(9497),m=x(8277),f=x(91153),p=x(35319),{safeRe:C,src:g,t:N,tildeTrimReplace:O,caretTrimReplace:P}=x(
65357),{FLAG_INCLUDE_PRERELEASE:T,FLAG_LOOSE:z}=x(50947),k=new RegExp(g[N.BUILD],"g"),F=a(re=>re.value==="<0.0.0-0","isNullSet"),H=a(re=>re.value==="","isAny"),
$=a((re,V)=>{let fe=!0;const pe=re.slice();let ye=pe.pop();for(;fe&&pe.length;)fe=pe.every(de=>ye.intersects(de,V)),ye=pe.pop();return fe},"isSatisfiable"),X=a(
(re,V)=>(re=re.replace(C[N.BUILD],""),m("comp",re,V),re=te(re,V),m("caret",re),re=J(re,V),m("tildes",re),re=Me(re,V),m("xrange",re),re=dr(re,V),m("stars",re),re),
"parseComparator"),K=a(re=>!re||re.toLowerCase()==="x"||re==="*","isX"),_=a((re,V,fe)=>K(re)&&!K(V)||K(V)&&fe&&!K(fe),"invalidXRangeOrder"),J=a((re,V)=>re.trim().
split(/\s+/).map(fe=>Y(fe,V)).join(" "),"replaceTildes"),Y=a((re,V)=>{const fe=V.loose?C[N.TILDELOOSE]:C[N.TILDE],pe=V.includePrerelease?"-0":"";return re.replace(
fe,(ye,de,he,ve,be)=>{m("tilde",re,ye,de,he,ve,be);let Te;return K(de)?Te="":K(he)?Te=`>=${de}.0.0${pe} <${+de+1}.0.0-0`:K(ve)?Te=`>=${de}.${he}.0${pe} <${de}.${+he+
1}.0-0`:be?(m("replaceTilde pr",be),Te=`>=${de}.${he}.${ve}-${be} <${de}.${+he+1}.0-0`):Te=`>=${de}.${he}.${ve} <${de}.${+he+1}.0-0`,m("tilde return",Te),Te})},
"replaceTilde"),te=a((re,V)=>re.trim().split(/\s+/).map(fe=>De(fe,V)).join(" "),"replaceCarets"),De=a((re,V)=>{m("caret",re,V);const fe=V.loose?C[N.CARETLOOSE]:
C[N.CARET],pe=V.includePrerelease?"-0":"";return re.replace(fe,(ye,de,he,ve,be)=>{m("caret",re,ye,de,he,ve,be);let Te;return K(de)?Te="":K(he)?Te=`>=${de}.0.0${pe}\
 <${+de+1}.0.0-0`:K(ve)?de==="0"?Te=`>=${de}.${he}.0${pe} <${de}.${+he+1}.0-0`:Te=`>=${de}.${he}.0${pe} <${+de+1}.0.0-0`:be?(m("replaceCaret pr",be),de==="0"?he===
"0"?Te=`>=${de}.${he}.${ve}-${be} <${de}.${he}.${+ve+1}-0`:Te=`>=${de}.${he}.${ve}-${be} <${de}.${+he+1}.0-0`:Te=`>=${de}.${he}.${ve}-${be} <${+de+1}.0.0-0`):(m(
"no pr"),de==="0"?he==="0"?Te=`>=${de}.${he}.${ve} <${de}.${he}.${+ve+1}-0`:Te=`>=${de}.${he}.${ve} <${de}.${+he+1}.0-0`:Te=`>=${de}.${he}.${ve} <${+de+1}.0.0-0`),
m("caret return",Te),Te})},"replaceCaret"),Me=a((re,V)=>(m("replaceXRanges",re,V),re.split(/\s+/).map(fe=>Pe(fe,V)).join(" ")),"replaceXRanges"),Pe=a((re,V)=>{re=
re.trim();const fe=V.loose?C[N.XRANGELOOSE]:C[N.XRANGE];return re.replace(fe,(pe,ye,de,he,ve,be)=>{if(m("xRange",re,pe,ye,de,he,ve,be),_(de,he,ve))return re;const Te=K(
de),ut=Te||K(he),Fe=ut||K(ve),Br=Fe;return ye==="="&&Br&&(ye=""),be=V.includePrerelease?"-0":"",Te?ye===">"||ye==="<"?pe="<0.0.0-0":pe="*":ye&&Br?(ut&&(he=0),ve=
0,ye===">"?(ye=">=",ut?(de=+de+1,he=0,ve=0):(he=+he+1,ve=0)):ye==="<="&&(ye="<",ut?de=+de+1:he=+he+1),ye==="<"&&(be="-0"),pe=`${ye+de}.${he}.${ve}${be}`):ut?pe=
`>=${de}.0.0${be} <${+de+1}.0.0-0`:Fe&&(pe=`>=${de}.${he}.0${be} <${de}.${+he+1}.0-0`),m("xRange return",pe),pe})},"replaceXRange"),dr=a((re,V)=>(m("replaceStar\
s",re,V),re.trim().replace(C[N.STAR],"")),"replaceStars"),qn=a((re,V)=>(m("replaceGTE0",re,V),re.trim().replace(C[V.includePrerelease?N.GTE0PRE:N.GTE0],"")),"re\
placeGTE0"),Gn=a(re=>(V,fe,pe,ye,de,he,ve,be,Te,ut,Fe,Br)=>(K(pe)?fe="":K(ye)?fe=`>=${pe}.0.0${re?"-0":""}`:K(de)?fe=`>=${pe}.${ye}.0${re?"-0":""}`:he?fe=`>=${fe}`:
fe=`>=${fe}${re?"-0":""}`,K(Te)?be="":K(ut)?be=`<${+Te+1}.0.0-0`:K(Fe)?be=`<${Te}.${+ut+1}.0-0`:Br?be=`<=${Te}.${ut}.${Fe}-${Br}`:re?be=`<${Te}.${ut}.${+Fe+1}-0`:
be=`<=${be}`,`${fe} ${be}`.trim()),"hyphenReplace"),$n=a((re,V,fe)=>{for(let pe=0;pe<re.length;pe++)if(!re[pe].test(V))return!1;if(V.prerelease.length&&!fe.includePrerelease){
for(let pe=0;pe<re.length;pe++)if(m(re[pe].semver),re[pe].semver!==S.ANY&&re[pe].semver.prerelease.length>0){const ye=re[pe].semver;if(ye.major===V.major&&ye.minor===
V.minor&&ye.patch===V.patch)return!0}return!1}return!0},"testSet")}),91153:((U,b,x)=>{const v=x(8277),{MAX_LENGTH:h,MAX_SAFE_INTEGER:I}=x(50947),{safeRe:w,t:A}=x(
65357),S=x(55226),{compareIdentifiers:m}=x(91362),f=a((C,g)=>{const N=g.split(".");if(N.length>C.length)return!1;for(let O=0;O<N.length;O++)if(m(C[O],N[O])!==0)
return!1;return!0},"isPrereleaseIdentifier");class p{static{a(this,"SemVer")}constructor(g,N){if(N=S(N),g instanceof p){if(g.loose===!!N.loose&&g.includePrerelease===
!!N.includePrerelease)return g;g=g.version}else if(typeof g!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof g}".`);if(g.length>
h)throw new TypeError(`version is longer than ${h} characters`);v("SemVer",g,N),this.options=N,this.loose=!!N.loose,this.includePrerelease=!!N.includePrerelease;
const O=g.trim().match(N.loose?w[A.LOOSE]:w[A.FULL]);if(!O)throw new TypeError(`Invalid Version: ${g}`);if(this.raw=g,this.major=+O[1],this.minor=+O[2],this.patch=
+O[3],this.major>I||this.major<0)throw new TypeError("Invalid major version");if(this.minor>I||this.minor<0)throw new TypeError("Invalid minor version");if(this.
patch>I||this.patch<0)throw new TypeError("Invalid patch version");O[4]?this.prerelease=O[4].split(".").map(P=>{if(/^[0-9]+$/.test(P)){const T=+P;if(T>=0&&T<I)return T}
return P}):this.prerelease=[],this.build=O[5]?O[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.
length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(g){if(v("SemVer.compare",this.version,this.options,g),
!(g instanceof p)){if(typeof g=="string"&&g===this.version)return 0;g=new p(g,this.options)}return g.version===this.version?0:this.compareMain(g)||this.comparePre(
g)}compareMain(g){return g instanceof p||(g=new p(g,this.options)),this.major<g.major?-1:this.major>g.major?1:this.minor<g.minor?-1:this.minor>g.minor?1:this.patch<
g.patch?-1:this.patch>g.patch?1:0}comparePre(g){if(g instanceof p||(g=new p(g,this.options)),this.prerelease.length&&!g.prerelease.length)return-1;if(!this.prerelease.
length&&g.prerelease.length)return 1;if(!this.prerelease.length&&!g.prerelease.length)return 0;let N=0;do{const O=this.prerelease[N],P=g.prerelease[N];if(v("pre\
release compare",N,O,P),O===void 0&&P===void 0)return 0;if(P===void 0)return 1;if(O===void 0)return-1;if(O===P)continue;return m(O,P)}while(++N)}compareBuild(g){
g instanceof p||(g=new p(g,this.options));let N=0;do{const O=this.build[N],P=g.build[N];if(v("build compare",N,O,P),O===void 0&&P===void 0)return 0;if(P===void 0)
return 1;if(O===void 0)return-1;if(O===P)continue;return m(O,P)}while(++N)}inc(g,N,O){if(g.startsWith("pre")){if(!N&&O===!1)throw new Error("invalid increment a\
rgument: identifier is empty");if(N){const P=`-${N}`.match(this.options.loose?w[A.PRERELEASELOOSE]:w[A.PRERELEASE]);if(!P||P[1]!==N)throw new Error(`invalid ide\
ntifier: ${N}`)}}switch(g){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",N,O);break;case"preminor":this.prerelease.
length=0,this.patch=0,this.minor++,this.inc("pre",N,O);break;case"prepatch":this.prerelease.length=0,this.inc("patch",N,O),this.inc("pre",N,O);break;case"prerel\
ease":this.prerelease.length===0&&this.inc("patch",N,O),this.inc("pre",N,O);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw}\
 is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=
0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{const P=Number(O)?1:0;if(this.prerelease.length===0)this.prerelease=[P];else{let T=this.prerelease.
length;for(;--T>=0;)typeof this.prerelease[T]=="number"&&(this.prerelease[T]++,T=-2);if(T===-1){if(N===this.prerelease.join(".")&&O===!1)throw new Error("invali\
d increment argument: identifier already exists");this.prerelease.push(P)}}if(N){let T=[N,P];if(O===!1&&(T=[N]),f(this.prerelease,N)){const z=this.prerelease[N.
split(".").length];isNaN(z)&&(this.prerelease=T)}else this.prerelease=T}break}default:throw new Error(`invalid increment argument: ${g}`)}return this.raw=this.format(),
this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}U.exports=p}),51653:((U,b,x)=>{const v=x(23055),h=a((I,w)=>{const A=v(I.trim().replace(/^[=v]+/,
""),w);return A?A.version:null},"clean");U.exports=h}),70048:((U,b,x)=>{const v=x(77876),h=x(46160),I=x(64349),w=x(89822),A=x(98602),S=x(89667),m=a((f,p,C,g)=>{
switch(p){case"===":return typeof f=="object"&&(f=f.version),typeof C=="object"&&(C=C.version),f===C;case"!==":return typeof f=="object"&&(f=f.version),typeof C==
"object"&&(C=C.version),f!==C;case"":case"=":case"==":return v(f,C,g);case"!=":return h(f,C,g);case">":return I(f,C,g);case">=":return w(f,C,g);case"<":return A(
f,C,g);case"<=":return S(f,C,g);default:throw new TypeError(`Invalid operator: ${p}`)}},"cmp");U.exports=m}),34915:((U,b,x)=>{const v=x(91153),h=x(23055),{safeRe:I,
t:w}=x(65357),A=a((S,m)=>{if(S instanceof v)return S;if(typeof S=="number"&&(S=String(S)),typeof S!="string")return null;m=m||{};let f=null;if(!m.rtl)f=S.match(
m.includePrerelease?I[w.COERCEFULL]:I[w.COERCE]);else{const P=m.includePrerelease?I[w.COERCERTLFULL]:I[w.COERCERTL];let T;for(;(T=P.exec(S))&&(!f||f.index+f[0].
length!==S.length);)(!f||T.index+T[0].length!==f.index+f[0].length)&&(f=T),P.lastIndex=T.index+T[1].length+T[2].length;P.lastIndex=-1}if(f===null)return null;const p=f[2],
C=f[3]||"0",g=f[4]||"0",N=m.includePrerelease&&f[5]?`-${f[5]}`:"",O=m.includePrerelease&&f[6]?`+${f[6]}`:"";return h(`${p}.${C}.${g}${N}${O}`,m)},"coerce");U.exports=
A}),67238:((U,b,x)=>{const v=x(91153),h=a((I,w,A)=>{const S=new v(I,A),m=new v(w,A);return S.compare(m)||S.compareBuild(m)},"compareBuild");U.exports=h}),1112:((U,b,x)=>{
const v=x(76375),h=a((I,w)=>v(I,w,!0),"compareLoose");U.exports=h}),76375:((U,b,x)=>{const v=x(91153),h=a((I,w,A)=>new v(I,A).compare(new v(w,A)),"compare");U.exports=
h}),50745:((U,b,x)=>{const v=x(23055),h=a((I,w)=>{const A=v(I,null,!0),S=v(w,null,!0),m=A.compare(S);if(m===0)return null;const f=m>0,p=f?A:S,C=f?S:A,g=!!p.prerelease.
length;if(!!C.prerelease.length&&!g){if(!C.patch&&!C.minor)return"major";if(C.compareMain(p)===0)return C.minor&&!C.patch?"minor":"patch"}const O=g?"pre":"";return A.
major!==S.major?O+"major":A.minor!==S.minor?O+"minor":A.patch!==S.patch?O+"patch":"prerelease"},"diff");U.exports=h}),77876:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(
I,w,A)===0,"eq");U.exports=h}),64349:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(I,w,A)>0,"gt");U.exports=h}),89822:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(I,
w,A)>=0,"gte");U.exports=h}),12384:((U,b,x)=>{const v=x(91153),h=a((I,w,A,S,m)=>{typeof A=="string"&&(m=S,S=A,A=void 0);try{return new v(I instanceof v?I.version:
I,A).inc(w,S,m).version}catch{return null}},"inc");U.exports=h}),98602:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(I,w,A)<0,"lt");U.exports=h}),89667:((U,b,x)=>{
const v=x(76375),h=a((I,w,A)=>v(I,w,A)<=0,"lte");U.exports=h}),38433:((U,b,x)=>{const v=x(91153),h=a((I,w)=>new v(I,w).major,"major");U.exports=h}),45173:((U,b,x)=>{
const v=x(91153),h=a((I,w)=>new v(I,w).minor,"minor");U.exports=h}),46160:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(I,w,A)!==0,"neq");U.exports=h}),23055:((U,b,x)=>{
const v=x(91153),h=a((I,w,A=!1)=>{if(I instanceof v)return I;try{return new v(I,w)}catch(S){if(!A)return null;throw S}},"parse");U.exports=h}),15902:((U,b,x)=>{
const v=x(91153),h=a((I,w)=>new v(I,w).patch,"patch");U.exports=h}),98408:((U,b,x)=>{const v=x(23055),h=a((I,w)=>{const A=v(I,w);return A&&A.prerelease.length?A.
prerelease:null},"prerelease");U.exports=h}),42375:((U,b,x)=>{const v=x(76375),h=a((I,w,A)=>v(w,I,A),"rcompare");U.exports=h}),88758:((U,b,x)=>{const v=x(67238),
h=a((I,w)=>I.sort((A,S)=>v(S,A,w)),"rsort");U.exports=h}),60505:((U,b,x)=>{const v=x(96816),h=a((I,w,A)=>{try{w=new v(w,A)}catch{return!1}return w.test(I)},"sat\
isfies");U.exports=h}),9414:((U,b,x)=>{const v=x(67238),h=a((I,w)=>I.sort((A,S)=>v(A,S,w)),"sort");U.exports=h}),15056:((U,b,x)=>{const v=x(23055),h=x(50947),I=x(
91153),w=a((f,p,C)=>{if(!h.RELEASE_TYPES.includes(p))return null;const g=A(f,C);return g&&S(g,p)},"truncate"),A=a((f,p)=>{const C=f instanceof I?f.version:f;return v(
C,p)},"cloneInputVersion"),S=a((f,p)=>{if(m(p))return f.version;switch(f.prerelease=[],p){case"major":f.minor=0,f.patch=0;break;case"minor":f.patch=0;break}return f.
format()},"doTruncation"),m=a(f=>f.startsWith("pre"),"isPrerelease");U.exports=w}),71750:((U,b,x)=>{const v=x(23055),h=a((I,w)=>{const A=v(I,w);return A?A.version:
null},"valid");U.exports=h}),42710:((U,b,x)=>{const v=x(65357),h=x(50947),I=x(91153),w=x(91362),A=x(23055),S=x(71750),m=x(51653),f=x(12384),p=x(50745),C=x(38433),
g=x(45173),N=x(15902),O=x(98408),P=x(76375),T=x(42375),z=x(1112),k=x(67238),F=x(9414),H=x(88758),$=x(64349),X=x(98602),K=x(77876),_=x(46160),J=x(89822),Y=x(89667),
te=x(70048),De=x(34915),Me=x(15056),Pe=x(9497),dr=x(96816),qn=x(60505),Gn=x(65056),$n=x(26027),re=x(91745),V=x(34156),fe=x(43319),pe=x(69442),ye=x(59294),de=x(81107),
he=x(37427),ve=x(67178),be=x(35499);U.exports={parse:A,valid:S,clean:m,inc:f,diff:p,major:C,minor:g,patch:N,prerelease:O,compare:P,rcompare:T,compareLoose:z,compareBuild:k,
sort:F,rsort:H,gt:$,lt:X,eq:K,neq:_,gte:J,lte:Y,cmp:te,coerce:De,truncate:Me,Comparator:Pe,Range:dr,satisfies:qn,toComparators:Gn,maxSatisfying:$n,minSatisfying:re,
minVersion:V,validRange:fe,outside:pe,gtr:ye,ltr:de,intersects:he,simplifyRange:ve,subset:be,SemVer:I,re:v.re,src:v.src,tokens:v.t,SEMVER_SPEC_VERSION:h.SEMVER_SPEC_VERSION,
RELEASE_TYPES:h.RELEASE_TYPES,compareIdentifiers:w.compareIdentifiers,rcompareIdentifiers:w.rcompareIdentifiers}}),50947:(U=>{const b="2.0.0",v=Number.MAX_SAFE_INTEGER||
9007199254740991,h=16,I=250,w=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],A=["major","prem\
ajor","minor","preminor","patch","prepatch","prerelease"];U.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:h,MAX_SAFE_BUILD_LENGTH:I,MAX_SAFE_INTEGER:v,WHITESPACE_CHARACTERS:w,
RELEASE_TYPES:A,SEMVER_SPEC_VERSION:b,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),8277:(U=>{const b=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&
/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...x)=>console.error("SEMVER",...x):()=>{};U.exports=b}),91362:(U=>{const b=/^[0-9]+$/,x=a((h,I)=>{if(typeof h=="num\
ber"&&typeof I=="number")return h===I?0:h<I?-1:1;const w=b.test(h),A=b.test(I);return w&&A&&(h=+h,I=+I),h===I?0:w&&!A?-1:A&&!w?1:h<I?-1:1},"compareIdentifiers"),
v=a((h,I)=>x(I,h),"rcompareIdentifiers");U.exports={compareIdentifiers:x,rcompareIdentifiers:v}}),29210:(U=>{class b{static{a(this,"LRUCache")}constructor(){this.
max=1e3,this.map=new Map}get(v){const h=this.map.get(v);if(h!==void 0)return this.map.delete(v),this.map.set(v,h),h}delete(v){return this.map.delete(v)}set(v,h){
if(!this.delete(v)&&h!==void 0){if(this.map.size>=this.max){const w=this.map.keys().next().value;this.delete(w)}this.map.set(v,h)}return this}}U.exports=b}),55226:(U=>{
const b=Object.freeze({loose:!0}),x=Object.freeze({}),v=a(h=>h?typeof h!="object"?b:h:x,"parseOptions");U.exports=v}),65357:((U,b,x)=>{const{MAX_SAFE_COMPONENT_LENGTH:v,
MAX_SAFE_BUILD_LENGTH:h,MAX_LENGTH:I}=x(50947),w=x(8277);b=U.exports={};const A=b.re=[],S=b.safeRe=[],m=b.src=[],f=b.safeSrc=[],p=b.t={};let C=0;const g="[a-zA-\
Z0-9-]",N=[["\\s",1],["\\d",I],[g,h]],O=a(T=>{for(const[z,k]of N)T=T.split(`${z}*`).join(`${z}{0,${k}}`).split(`${z}+`).join(`${z}{1,${k}}`);return T},"makeSafe\
Regex"),P=a((T,z,k)=>{const F=O(z),H=C++;w(T,H,z),p[T]=H,m[H]=z,f[H]=F,A[H]=new RegExp(z,k?"g":void 0),S[H]=new RegExp(F,k?"g":void 0)},"createToken");P("NUMERI\
CIDENTIFIER","0|[1-9]\\d*"),P("NUMERICIDENTIFIERLOOSE","\\d+"),P("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${g}*`),P("MAINVERSION",`(${m[p.NUMERICIDENTIFIER]})\\.(${m[p.
NUMERICIDENTIFIER]})\\.(${m[p.NUMERICIDENTIFIER]})`),P("MAINVERSIONLOOSE",`(${m[p.NUMERICIDENTIFIERLOOSE]})\\.(${m[p.NUMERICIDENTIFIERLOOSE]})\\.(${m[p.NUMERICIDENTIFIERLOOSE]}\
)`),P("PRERELEASEIDENTIFIER",`(?:${m[p.NONNUMERICIDENTIFIER]}|${m[p.NUMERICIDENTIFIER]})`),P("PRERELEASEIDENTIFIERLOOSE",`(?:${m[p.NONNUMERICIDENTIFIER]}|${m[p.
NUMERICIDENTIFIERLOOSE]})`),P("PRERELEASE",`(?:-(${m[p.PRERELEASEIDENTIFIER]}(?:\\.${m[p.PRERELEASEIDENTIFIER]})*))`),P("PRERELEASELOOSE",`(?:-?(${m[p.PRERELEASEIDENTIFIERLOOSE]}\
(?:\\.${m[p.PRERELEASEIDENTIFIERLOOSE]})*))`),P("BUILDIDENTIFIER",`${g}+`),P("BUILD",`(?:\\+(${m[p.BUILDIDENTIFIER]}(?:\\.${m[p.BUILDIDENTIFIER]})*))`),P("FULLP\
LAIN",`v?${m[p.MAINVERSION]}${m[p.PRERELEASE]}?${m[p.BUILD]}?`),P("FULL",`^${m[p.FULLPLAIN]}$`),P("LOOSEPLAIN",`[v=\\s]*${m[p.MAINVERSIONLOOSE]}${m[p.PRERELEASELOOSE]}\
?${m[p.BUILD]}?`),P("LOOSE",`^${m[p.LOOSEPLAIN]}$`),P("GTLT","((?:<|>)?=?)"),P("XRANGEIDENTIFIERLOOSE",`${m[p.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),P("XRANGEIDENTI\
FIER",`${m[p.NUMERICIDENTIFIER]}|x|X|\\*`),P("XRANGEPLAIN",`[v=\\s]*(${m[p.XRANGEIDENTIFIER]})(?:\\.(${m[p.XRANGEIDENTIFIER]})(?:\\.(${m[p.XRANGEIDENTIFIER]})(?\
:${m[p.PRERELEASE]})?${m[p.BUILD]}?)?)?`),P("XRANGEPLAINLOOSE",`[v=\\s]*(${m[p.XRANGEIDENTIFIERLOOSE]})(?:\\.(${m[p.XRANGEIDENTIFIERLOOSE]})(?:\\.(${m[p.XRANGEIDENTIFIERLOOSE]}\
)(?:${m[p.PRERELEASELOOSE]})?${m[p.BUILD]}?)?)?`),P("XRANGE",`^${m[p.GTLT]}\\s*${m[p.XRANGEPLAIN]}$`),P("XRANGELOOSE",`^${m[p.GTLT]}\\s*${m[p.XRANGEPLAINLOOSE]}\
$`),P("COERCEPLAIN",`(^|[^\\d])(\\d{1,${v}})(?:\\.(\\d{1,${v}}))?(?:\\.(\\d{1,${v}}))?`),P("COERCE",`${m[p.COERCEPLAIN]}(?:$|[^\\d])`),P("COERCEFULL",m[p.COERCEPLAIN]+
`(?:${m[p.PRERELEASE]})?(?:${m[p.BUILD]})?(?:$|[^\\d])`),P("COERCERTL",m[p.COERCE],!0),P("COERCERTLFULL",m[p.COERCEFULL],!0),P("LONETILDE","(?:~>?)"),P("TILDETR\
IM",`(\\s*)${m[p.LONETILDE]}\\s+`,!0),b.tildeTrimReplace="$1~",P("TILDE",`^${m[p.LONETILDE]}${m[p.XRANGEPLAIN]}$`),P("TILDELOOSE",`^${m[p.LONETILDE]}${m[p.XRANGEPLAINLOOSE]}\
$`),P("LONECARET","(?:\\^)"),P("CARETTRIM",`(\\s*)${m[p.LONECARET]}\\s+`,!0),b.caretTrimReplace="$1^",P("CARET",`^${m[p.LONECARET]}${m[p.XRANGEPLAIN]}$`),P("CAR\
ETLOOSE",`^${m[p.LONECARET]}${m[p.XRANGEPLAINLOOSE]}$`),P("COMPARATORLOOSE",`^${m[p.GTLT]}\\s*(${m[p.LOOSEPLAIN]})$|^$`),P("COMPARATOR",`^${m[p.GTLT]}\\s*(${m[p.
FULLPLAIN]})$|^$`),P("COMPARATORTRIM",`(\\s*)${m[p.GTLT]}\\s*(${m[p.LOOSEPLAIN]}|${m[p.XRANGEPLAIN]})`,!0),b.comparatorTrimReplace="$1$2$3",P("HYPHENRANGE",`^\\s\
*(${m[p.XRANGEPLAIN]})\\s+-\\s+(${m[p.XRANGEPLAIN]})\\s*$`),P("HYPHENRANGELOOSE",`^\\s*(${m[p.XRANGEPLAINLOOSE]})\\s+-\\s+(${m[p.XRANGEPLAINLOOSE]})\\s*$`),P("S\
TAR","(<|>)?=?\\s*\\*"),P("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),P("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),35319:((U,b,x)=>{const{MAX_LENGTH:v,MAX_SAFE_BUILD_LENGTH:h,
WHITESPACE_CHARACTERS:I}=x(50947),w=new Uint8Array(65536);for(const _ of I)w[_.charCodeAt(0)]=1;const A=a(_=>_!==void 0&&w[_.charCodeAt(0)]===1,"isWhitespace"),
S=a(_=>_==="v"||_==="="||A(_),"isVersionPrefix"),m=a(_=>_!==void 0&&_>="0"&&_<="9","isDigit"),f=a(_=>_!==void 0&&(_>="a"&&_<="z"||_>="A"&&_<="Z"),"isLetter"),p=a(
_=>m(_)||f(_)||_==="-","isIdentifierCharacter"),C=a(_=>m(_)||_==="x"||_==="X"||_==="*","isVersionStart"),g=a((_,J,Y,te)=>{if(!m(_[J]))return J;if(J>=te.start&&J<
te.end)return Math.min(J+Y,te.end);if(J>=te.previousStart&&J<te.previousEnd)return Math.min(J+Y,te.previousEnd);let De=J+1;for(;m(_[De]);)De++;return te.previousStart=
te.start,te.previousEnd=te.end,te.start=J,te.end=De,Math.min(J+Y,De)},"findDigitsEndIndex"),N=a((_,J,Y,te)=>!Y&&_[J]==="0"?J+1:g(_,J,Y?v:v+1,te),"findVersionNum\
berEndIndex"),O=a((_,J,Y,te)=>{const De=g(_,J,v,te);if(f(_[De])||_[De]==="-"){let Me=De+1;const Pe=Me+h;for(;Me<Pe&&p(_[Me]);)Me++;return Me}return N(_,J,Y,te)},
"findPrereleaseIdentifierEndIndex"),P=a((_,J,Y,te)=>{const De=_[J]==="-";if(!Y&&!De)return J;const Me=J+(De?1:0);let Pe=O(_,Me,Y,te);if(Pe===Me){if(!Y||!De)return J;
Pe=O(_,J,Y,te)}for(;_[Pe]===".";){const dr=O(_,Pe+1,Y,te);if(dr===Pe+1)break;Pe=dr}return Pe},"findPrereleaseEndIndex"),T=a((_,J)=>{let Y=J;for(;Y-J<h&&p(_[Y]);)
Y++;return Y},"findBuildIdentifierEndIndex"),z=a((_,J)=>{if(_[J]!=="+")return J;let Y=T(_,J+1);if(Y===J+1)return J;for(;_[Y]===".";){const te=T(_,Y+1);if(te===Y+
1)break;Y=te}return Y},"findBuildEndIndex"),k=a((_,J,Y)=>{let te=J;for(let Me=0;Me<3;Me++){const Pe=N(_,te,!0,Y);if(Pe===te)return J;if(te=Pe,Me<2){if(_[te]!=="\
.")return J;te++}}const De=P(_,te,!0,Y);return z(_,De)},"findLooseFullVersionEndIndex"),F=a((_,J,Y)=>m(_[J])?N(_,J,!1,Y):C(_[J])?J+1:J,"findPartialVersionCompon\
entEndIndex"),H=a((_,J,Y)=>{let te=F(_,J,Y);for(let Me=0;Me<2;Me++){if(_[te]!==".")return te;const Pe=F(_,te+1,Y);if(Pe===te+1)return te;te=Pe}const De=P(_,te,!1,
Y);return z(_,De)},"findPartialVersionEndIndex"),$=a((_,J,Y)=>{const te=k(_,J,Y);return te!==J?te:H(_,J,Y)},"findVersionEndIndex"),X=a((_,J)=>{let Y=J;return A(
_[Y])&&Y++,(_[Y]==="<"||_[Y]===">")&&Y++,_[Y]==="="&&Y++,A(_[Y])?Y:-1},"findRemovableWhitespaceIndex"),K=a(_=>{let J="",Y=0,te=0;const De={start:-1,end:-1,previousStart:-1,
previousEnd:-1};for(;te<_.length;){const Me=te;if(_[te]==="<"||_[te]===">")te++;else if(!S(_[te])&&!C(_[te])){te++;continue}for(;te<_.length&&S(_[te]);)te++;if(!C(
_[te]))continue;const Pe=X(_,Me);Pe!==-1&&(J+=_.slice(Y,Pe),Y=Pe+1),te=$(_,te,De)}return J+_.slice(Y)},"trimComparatorWhitespace");U.exports=K}),59294:((U,b,x)=>{
const v=x(69442),h=a((I,w,A)=>v(I,w,">",A),"gtr");U.exports=h}),37427:((U,b,x)=>{const v=x(96816),h=a((I,w,A)=>(I=new v(I,A),w=new v(w,A),I.intersects(w,A)),"in\
tersects");U.exports=h}),81107:((U,b,x)=>{const v=x(69442),h=a((I,w,A)=>v(I,w,"<",A),"ltr");U.exports=h}),26027:((U,b,x)=>{const v=x(91153),h=x(96816),I=a((w,A,S)=>{
let m=null,f=null,p=null;try{p=new h(A,S)}catch{return null}return w.forEach(C=>{p.test(C)&&(!m||f.compare(C)===-1)&&(m=C,f=new v(m,S))}),m},"maxSatisfying");U.
exports=I}),91745:((U,b,x)=>{const v=x(91153),h=x(96816),I=a((w,A,S)=>{let m=null,f=null,p=null;try{p=new h(A,S)}catch{return null}return w.forEach(C=>{p.test(C)&&
(!m||f.compare(C)===1)&&(m=C,f=new v(m,S))}),m},"minSatisfying");U.exports=I}),34156:((U,b,x)=>{const v=x(91153),h=x(96816),I=x(64349),w=a((A,S)=>{A=new h(A,S);
let m=new v("0.0.0");if(A.test(m)||(m=new v("0.0.0-0"),A.test(m)))return m;m=null;for(let f=0;f<A.set.length;++f){const p=A.set[f];let C=null;p.forEach(g=>{const N=new v(
g.semver.version);switch(g.operator){case">":N.prerelease.length===0?N.patch++:N.prerelease.push(0),N.raw=N.format();case"":case">=":(!C||I(N,C))&&(C=N);break;case"\
<":case"<=":break;default:throw new Error(`Unexpected operation: ${g.operator}`)}}),C&&(!m||I(m,C))&&(m=C)}return m&&A.test(m)?m:null},"minVersion");U.exports=w}),
69442:((U,b,x)=>{const v=x(91153),h=x(9497),{ANY:I}=h,w=x(96816),A=x(60505),S=x(64349),m=x(98602),f=x(89667),p=x(89822),C=a((g,N,O,P)=>{g=new v(g,P),N=new w(N,P);
let T,z,k,F,H;switch(O){case">":T=S,z=f,k=m,F=">",H=">=";break;case"<":T=m,z=p,k=S,F="<",H="<=";break;default:throw new TypeError('Must provide a hilo val of "<\
" or ">"')}if(A(g,N,P))return!1;for(let $=0;$<N.set.length;++$){const X=N.set[$];let K=null,_=null;if(X.forEach(J=>{J.semver===I&&(J=new h(">=0.0.0")),K=K||J,_=
_||J,T(J.semver,K.semver,P)?K=J:k(J.semver,_.semver,P)&&(_=J)}),K.operator===F||K.operator===H||(!_.operator||_.operator===F)&&z(g,_.semver))return!1;if(_.operator===
H&&k(g,_.semver))return!1}return!0},"outside");U.exports=C}),67178:((U,b,x)=>{const v=x(60505),h=x(76375);U.exports=(I,w,A)=>{const S=[];let m=null,f=null;const p=I.
sort((O,P)=>h(O,P,A));for(const O of p)v(O,w,A)?(f=O,m||(m=O)):(f&&S.push([m,f]),f=null,m=null);m&&S.push([m,null]);const C=[];for(const[O,P]of S)O===P?C.push(O):
!P&&O===p[0]?C.push("*"):P?O===p[0]?C.push(`<=${P}`):C.push(`${O} - ${P}`):C.push(`>=${O}`);const g=C.join(" || "),N=typeof w.raw=="string"?w.raw:String(w);return g.
length<N.length?g:w}}),35499:((U,b,x)=>{const v=x(96816),h=x(9497),{ANY:I}=h,w=x(60505),A=x(76375),S=a((N,O,P={})=>{if(N===O)return!0;N=new v(N,P),O=new v(O,P);
let T=!1;e:for(const z of N.set){for(const k of O.set){const F=p(z,k,P);if(T=T||F!==null,F)continue e}if(T)return!1}return!0},"subset"),m=[new h(">=0.0.0-0")],f=[
new h(">=0.0.0")],p=a((N,O,P)=>{if(N===O)return!0;if(N.length===1&&N[0].semver===I){if(O.length===1&&O[0].semver===I)return!0;P.includePrerelease?N=m:N=f}if(O.length===
1&&O[0].semver===I){if(P.includePrerelease)return!0;O=f}const T=new Set;let z,k;for(const Y of N)Y.operator===">"||Y.operator===">="?z=C(z,Y,P):Y.operator==="<"||
Y.operator==="<="?k=g(k,Y,P):T.add(Y.semver);if(T.size>1)return null;let F;if(z&&k){if(F=A(z.semver,k.semver,P),F>0)return null;if(F===0&&(z.operator!==">="||k.
operator!=="<="))return null}for(const Y of T){if(z&&!w(Y,String(z),P)||k&&!w(Y,String(k),P))return null;for(const te of O)if(!w(Y,String(te),P))return!1;return!0}
let H,$,X,K,_=k&&!P.includePrerelease&&k.semver.prerelease.length?k.semver:!1,J=z&&!P.includePrerelease&&z.semver.prerelease.length?z.semver:!1;_&&_.prerelease.
length===1&&k.operator==="<"&&_.prerelease[0]===0&&(_=!1);for(const Y of O){if(K=K||Y.operator===">"||Y.operator===">=",X=X||Y.operator==="<"||Y.operator==="<=",
z){if(J&&Y.semver.prerelease&&Y.semver.prerelease.length&&Y.semver.major===J.major&&Y.semver.minor===J.minor&&Y.semver.patch===J.patch&&(J=!1),Y.operator===">"||
Y.operator===">="){if(H=C(z,Y,P),H===Y&&H!==z)return!1}else if(z.operator===">="&&!Y.test(z.semver))return!1}if(k){if(_&&Y.semver.prerelease&&Y.semver.prerelease.
length&&Y.semver.major===_.major&&Y.semver.minor===_.minor&&Y.semver.patch===_.patch&&(_=!1),Y.operator==="<"||Y.operator==="<="){if($=g(k,Y,P),$===Y&&$!==k)return!1}else if(k.
operator==="<="&&!Y.test(k.semver))return!1}if(!Y.operator&&(k||z)&&F!==0)return!1}return!(z&&X&&!k&&F!==0||k&&K&&!z&&F!==0||J||_)},"simpleSubset"),C=a((N,O,P)=>{
if(!N)return O;const T=A(N.semver,O.semver,P);return T>0?N:T<0||O.operator===">"&&N.operator===">="?O:N},"higherGT"),g=a((N,O,P)=>{if(!N)return O;const T=A(N.semver,
O.semver,P);return T<0?N:T>0||O.operator==="<"&&N.operator==="<="?O:N},"lowerLT");U.exports=S}),65056:((U,b,x)=>{const v=x(96816),h=a((I,w)=>new v(I,w).set.map(
A=>A.map(S=>S.value).join(" ").trim().split(" ")),"toComparators");U.exports=h}),43319:((U,b,x)=>{const v=x(96816),h=a((I,w)=>{try{return new v(I,w).range||"*"}catch{
return null}},"validRange");U.exports=h}),37889:(function(U,b){var x=this&&this.__awaiter||function(h,I,w,A){function S(m){return m instanceof w?m:new w(function(f){
f(m)})}return a(S,"adopt"),new(w||(w=Promise))(function(m,f){function p(N){try{g(A.next(N))}catch(O){f(O)}}a(p,"fulfilled");function C(N){try{g(A.throw(N))}catch(O){
f(O)}}a(C,"rejected");function g(N){N.done?m(N.value):S(N.value).then(p,C)}a(g,"step"),g((A=A.apply(h,I||[])).next())})};Object.defineProperty(b,"__esModule",{value:!0}),
b.ClientStreamingCall=void 0;class v{static{a(this,"ClientStreamingCall")}constructor(I,w,A,S,m,f,p){this.method=I,this.requestHeaders=w,this.requests=A,this.headers=
S,this.response=m,this.status=f,this.trailers=p}then(I,w){return this.promiseFinished().then(A=>I?Promise.resolve(I(A)):A,A=>w?Promise.resolve(w(A)):Promise.reject(
A))}promiseFinished(){return x(this,void 0,void 0,function*(){let[I,w,A,S]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.
method,requestHeaders:this.requestHeaders,headers:I,response:w,status:A,trailers:S}})}}b.ClientStreamingCall=v}),71409:((U,b)=>{Object.defineProperty(b,"__esMod\
ule",{value:!0}),b.Deferred=b.DeferredState=void 0;var x;(function(h){h[h.PENDING=0]="PENDING",h[h.REJECTED=1]="REJECTED",h[h.RESOLVED=2]="RESOLVED"})(x=b.DeferredState||
(b.DeferredState={}));class v{static{a(this,"Deferred")}constructor(I=!0){this._state=x.PENDING,this._promise=new Promise((w,A)=>{this._resolve=w,this._reject=A}),
I&&this._promise.catch(w=>{})}get state(){return this._state}get promise(){return this._promise}resolve(I){if(this.state!==x.PENDING)throw new Error(`cannot res\
olve ${x[this.state].toLowerCase()}`);this._resolve(I),this._state=x.RESOLVED}reject(I){if(this.state!==x.PENDING)throw new Error(`cannot reject ${x[this.state].
toLowerCase()}`);this._reject(I),this._state=x.REJECTED}resolvePending(I){this._state===x.PENDING&&this.resolve(I)}rejectPending(I){this._state===x.PENDING&&this.
reject(I)}}b.Deferred=v}),36826:(function(U,b){var x=this&&this.__awaiter||function(h,I,w,A){function S(m){return m instanceof w?m:new w(function(f){f(m)})}return a(
S,"adopt"),new(w||(w=Promise))(function(m,f){function p(N){try{g(A.next(N))}catch(O){f(O)}}a(p,"fulfilled");function C(N){try{g(A.throw(N))}catch(O){f(O)}}a(C,"\
rejected");function g(N){N.done?m(N.value):S(N.value).then(p,C)}a(g,"step"),g((A=A.apply(h,I||[])).next())})};Object.defineProperty(b,"__esModule",{value:!0}),b.
DuplexStreamingCall=void 0;class v{static{a(this,"DuplexStreamingCall")}constructor(I,w,A,S,m,f,p){this.method=I,this.requestHeaders=w,this.requests=A,this.headers=
S,this.responses=m,this.status=f,this.trailers=p}then(I,w){return this.promiseFinished().then(A=>I?Promise.resolve(I(A)):A,A=>w?Promise.resolve(w(A)):Promise.reject(
A))}promiseFinished(){return x(this,void 0,void 0,function*(){let[I,w,A]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,headers:I,status:w,trailers:A}})}}b.DuplexStreamingCall=v}),44420:((U,b,x)=>{var v;v={value:!0};var h=x(56892);Object.defineProperty(b,"C0",{enumerable:!0,
get:a(function(){return h.ServiceType},"get")});var I=x(62496);v={enumerable:!0,get:a(function(){return I.readMethodOptions},"get")},v={enumerable:!0,get:a(function(){
return I.readMethodOption},"get")},v={enumerable:!0,get:a(function(){return I.readServiceOption},"get")};var w=x(78636);v={enumerable:!0,get:a(function(){return w.
RpcError},"get")};var A=x(28576);v={enumerable:!0,get:a(function(){return A.mergeRpcOptions},"get")};var S=x(72726);v={enumerable:!0,get:a(function(){return S.RpcOutputStreamController},
"get")};var m=x(79122);v={enumerable:!0,get:a(function(){return m.TestTransport},"get")};var f=x(71409);v={enumerable:!0,get:a(function(){return f.Deferred},"ge\
t")},v={enumerable:!0,get:a(function(){return f.DeferredState},"get")};var p=x(36826);v={enumerable:!0,get:a(function(){return p.DuplexStreamingCall},"get")};var C=x(
37889);v={enumerable:!0,get:a(function(){return C.ClientStreamingCall},"get")};var g=x(46173);v={enumerable:!0,get:a(function(){return g.ServerStreamingCall},"g\
et")};var N=x(29288);v={enumerable:!0,get:a(function(){return N.UnaryCall},"get")};var O=x(52849);v={enumerable:!0,get:a(function(){return O.stackIntercept},"ge\
t")},v={enumerable:!0,get:a(function(){return O.stackDuplexStreamingInterceptors},"get")},v={enumerable:!0,get:a(function(){return O.stackClientStreamingInterceptors},
"get")},v={enumerable:!0,get:a(function(){return O.stackServerStreamingInterceptors},"get")},v={enumerable:!0,get:a(function(){return O.stackUnaryInterceptors},
"get")};var P=x(43352);v={enumerable:!0,get:a(function(){return P.ServerCallContextController},"get")}}),62496:((U,b,x)=>{Object.defineProperty(b,"__esModule",{
value:!0}),b.readServiceOption=b.readMethodOption=b.readMethodOptions=b.normalizeMethodInfo=void 0;const v=x(68886);function h(S,m){var f,p,C;let g=S;return g.service=
m,g.localName=(f=g.localName)!==null&&f!==void 0?f:v.lowerCamelCase(g.name),g.serverStreaming=!!g.serverStreaming,g.clientStreaming=!!g.clientStreaming,g.options=
(p=g.options)!==null&&p!==void 0?p:{},g.idempotency=(C=g.idempotency)!==null&&C!==void 0?C:void 0,g}a(h,"normalizeMethodInfo"),b.normalizeMethodInfo=h;function I(S,m,f,p){
var C;const g=(C=S.methods.find((N,O)=>N.localName===m||O===m))===null||C===void 0?void 0:C.options;return g&&g[f]?p.fromJson(g[f]):void 0}a(I,"readMethodOption\
s"),b.readMethodOptions=I;function w(S,m,f,p){var C;const g=(C=S.methods.find((O,P)=>O.localName===m||P===m))===null||C===void 0?void 0:C.options;if(!g)return;const N=g[f];
return N===void 0?N:p?p.fromJson(N):N}a(w,"readMethodOption"),b.readMethodOption=w;function A(S,m,f){const p=S.options;if(!p)return;const C=p[m];return C===void 0?
C:f?f.fromJson(C):C}a(A,"readServiceOption"),b.readServiceOption=A}),78636:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.RpcError=void 0;class x extends Error{static{
a(this,"RpcError")}constructor(h,I="UNKNOWN",w){super(h),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=I,this.meta=w??{}}toString(){
const h=[this.name+": "+this.message];this.code&&(h.push(""),h.push("Code: "+this.code)),this.serviceName&&this.methodName&&h.push("Method: "+this.serviceName+"\
/"+this.methodName);let I=Object.entries(this.meta);if(I.length){h.push(""),h.push("Meta:");for(let[w,A]of I)h.push(`  ${w}: ${A}`)}return h.join(`
`)}}b.RpcError=x}),52849:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.stackDuplexStreamingInterceptors=b.stackClientStreamingInterceptors=b.stackServerStreamingInterceptors=
b.stackUnaryInterceptors=b.stackIntercept=void 0;const v=x(68886);function h(m,f,p,C,g){var N,O,P,T;if(m=="unary"){let z=a((k,F,H)=>f.unary(k,F,H),"tail");for(const k of((N=
C.interceptors)!==null&&N!==void 0?N:[]).filter(F=>F.interceptUnary).reverse()){const F=z;z=a((H,$,X)=>k.interceptUnary(F,H,$,X),"tail")}return z(p,g,C)}if(m=="\
serverStreaming"){let z=a((k,F,H)=>f.serverStreaming(k,F,H),"tail");for(const k of((O=C.interceptors)!==null&&O!==void 0?O:[]).filter(F=>F.interceptServerStreaming).
reverse()){const F=z;z=a((H,$,X)=>k.interceptServerStreaming(F,H,$,X),"tail")}return z(p,g,C)}if(m=="clientStreaming"){let z=a((k,F)=>f.clientStreaming(k,F),"ta\
il");for(const k of((P=C.interceptors)!==null&&P!==void 0?P:[]).filter(F=>F.interceptClientStreaming).reverse()){const F=z;z=a((H,$)=>k.interceptClientStreaming(
F,H,$),"tail")}return z(p,C)}if(m=="duplex"){let z=a((k,F)=>f.duplex(k,F),"tail");for(const k of((T=C.interceptors)!==null&&T!==void 0?T:[]).filter(F=>F.interceptDuplex).
reverse()){const F=z;z=a((H,$)=>k.interceptDuplex(F,H,$),"tail")}return z(p,C)}v.assertNever(m)}a(h,"stackIntercept"),b.stackIntercept=h;function I(m,f,p,C){return h(
"unary",m,f,C,p)}a(I,"stackUnaryInterceptors"),b.stackUnaryInterceptors=I;function w(m,f,p,C){return h("serverStreaming",m,f,C,p)}a(w,"stackServerStreamingInter\
ceptors"),b.stackServerStreamingInterceptors=w;function A(m,f,p){return h("clientStreaming",m,f,p)}a(A,"stackClientStreamingInterceptors"),b.stackClientStreamingInterceptors=
A;function S(m,f,p){return h("duplex",m,f,p)}a(S,"stackDuplexStreamingInterceptors"),b.stackDuplexStreamingInterceptors=S}),28576:((U,b,x)=>{Object.defineProperty(
b,"__esModule",{value:!0}),b.mergeRpcOptions=void 0;const v=x(68886);function h(w,A){if(!A)return w;let S={};I(w,S),I(A,S);for(let m of Object.keys(A)){let f=A[m];
switch(m){case"jsonOptions":S.jsonOptions=v.mergeJsonOptions(w.jsonOptions,S.jsonOptions);break;case"binaryOptions":S.binaryOptions=v.mergeBinaryOptions(w.binaryOptions,
S.binaryOptions);break;case"meta":S.meta={},I(w.meta,S.meta),I(A.meta,S.meta);break;case"interceptors":S.interceptors=w.interceptors?w.interceptors.concat(f):f.
concat();break}}return S}a(h,"mergeRpcOptions"),b.mergeRpcOptions=h;function I(w,A){if(!w)return;let S=A;for(let[m,f]of Object.entries(w))f instanceof Date?S[m]=
new Date(f.getTime()):Array.isArray(f)?S[m]=f.concat():S[m]=f}a(I,"copy")}),72726:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.RpcOutputStreamController=
void 0;const v=x(71409),h=x(68886);class I{static{a(this,"RpcOutputStreamController")}constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this.
_itState={q:[]}}onNext(A){return this.addLis(A,this._lis.nxt)}onMessage(A){return this.addLis(A,this._lis.msg)}onError(A){return this.addLis(A,this._lis.err)}onComplete(A){
return this.addLis(A,this._lis.cmp)}addLis(A,S){return S.push(A),()=>{let m=S.indexOf(A);m>=0&&S.splice(m,1)}}clearLis(){for(let A of Object.values(this._lis))A.
splice(0,A.length)}get closed(){return this._closed!==!1}notifyNext(A,S,m){h.assert((A?1:0)+(S?1:0)+(m?1:0)<=1,"only one emission at a time"),A&&this.notifyMessage(
A),S&&this.notifyError(S),m&&this.notifyComplete()}notifyMessage(A){h.assert(!this.closed,"stream is closed"),this.pushIt({value:A,done:!1}),this._lis.msg.forEach(
S=>S(A)),this._lis.nxt.forEach(S=>S(A,void 0,!1))}notifyError(A){h.assert(!this.closed,"stream is closed"),this._closed=A,this.pushIt(A),this._lis.err.forEach(S=>S(
A)),this._lis.nxt.forEach(S=>S(void 0,A,!1)),this.clearLis()}notifyComplete(){h.assert(!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,
done:!0}),this._lis.cmp.forEach(A=>A()),this._lis.nxt.forEach(A=>A(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt(
{value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:a(()=>{let A=this._itState;h.assert(A,"bad state"),h.assert(!A.p,"iterator contract bro\
ken");let S=A.q.shift();return S?"value"in S?Promise.resolve(S):Promise.reject(S):(A.p=new v.Deferred,A.p.promise)},"next")}}pushIt(A){let S=this._itState;if(S.
p){const m=S.p;h.assert(m.state==v.DeferredState.PENDING,"iterator contract broken"),"value"in A?m.resolve(A):m.reject(A),delete S.p}else S.q.push(A)}}b.RpcOutputStreamController=
I}),43352:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ServerCallContextController=void 0;class x{static{a(this,"ServerCallContextController")}constructor(h,I,w,A,S={
code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=h,this.headers=I,this.deadline=w,this.trailers={},this._sendRH=A,this.status=S}notifyCancelled(){
if(!this._cancelled){this._cancelled=!0;for(let h of this._listeners)h()}}sendResponseHeaders(h){this._sendRH(h)}get cancelled(){return this._cancelled}onCancel(h){
const I=this._listeners;return I.push(h),()=>{let w=I.indexOf(h);w>=0&&I.splice(w,1)}}}b.ServerCallContextController=x}),46173:(function(U,b){var x=this&&this.__awaiter||
function(h,I,w,A){function S(m){return m instanceof w?m:new w(function(f){f(m)})}return a(S,"adopt"),new(w||(w=Promise))(function(m,f){function p(N){try{g(A.next(
N))}catch(O){f(O)}}a(p,"fulfilled");function C(N){try{g(A.throw(N))}catch(O){f(O)}}a(C,"rejected");function g(N){N.done?m(N.value):S(N.value).then(p,C)}a(g,"ste\
p"),g((A=A.apply(h,I||[])).next())})};Object.defineProperty(b,"__esModule",{value:!0}),b.ServerStreamingCall=void 0;class v{static{a(this,"ServerStreamingCall")}constructor(I,w,A,S,m,f,p){
this.method=I,this.requestHeaders=w,this.request=A,this.headers=S,this.responses=m,this.status=f,this.trailers=p}then(I,w){return this.promiseFinished().then(A=>I?
Promise.resolve(I(A)):A,A=>w?Promise.resolve(w(A)):Promise.reject(A))}promiseFinished(){return x(this,void 0,void 0,function*(){let[I,w,A]=yield Promise.all([this.
headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:I,status:w,trailers:A}})}}b.ServerStreamingCall=
v}),56892:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ServiceType=void 0;const v=x(62496);class h{static{a(this,"ServiceType")}constructor(w,A,S){
this.typeName=w,this.methods=A.map(m=>v.normalizeMethodInfo(m,this)),this.options=S??{}}}b.ServiceType=h}),79122:(function(U,b,x){var v=this&&this.__awaiter||function(O,P,T,z){
function k(F){return F instanceof T?F:new T(function(H){H(F)})}return a(k,"adopt"),new(T||(T=Promise))(function(F,H){function $(_){try{K(z.next(_))}catch(J){H(J)}}
a($,"fulfilled");function X(_){try{K(z.throw(_))}catch(J){H(J)}}a(X,"rejected");function K(_){_.done?F(_.value):k(_.value).then($,X)}a(K,"step"),K((z=z.apply(O,
P||[])).next())})};Object.defineProperty(b,"__esModule",{value:!0}),b.TestTransport=void 0;const h=x(78636),I=x(68886),w=x(72726),A=x(28576),S=x(29288),m=x(46173),
f=x(37889),p=x(36826);class C{static{a(this,"TestTransport")}constructor(P){this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=
10,this.afterResponseDelay=10,this.data=P??{}}get sentMessages(){return this.lastInput instanceof N?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.
single]:[]}get sendComplete(){return this.lastInput instanceof N?this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var P;const T=(P=this.
data.headers)!==null&&P!==void 0?P:C.defaultHeaders;return T instanceof h.RpcError?Promise.reject(T):Promise.resolve(T)}promiseSingleResponse(P){if(this.data.response instanceof
h.RpcError)return Promise.reject(this.data.response);let T;return Array.isArray(this.data.response)?(I.assert(this.data.response.length>0),T=this.data.response[0]):
this.data.response!==void 0?T=this.data.response:T=P.O.create(),I.assert(P.O.is(T)),Promise.resolve(T)}streamResponses(P,T,z){return v(this,void 0,void 0,function*(){
const k=[];if(this.data.response===void 0)k.push(P.O.create());else if(Array.isArray(this.data.response))for(let F of this.data.response)I.assert(P.O.is(F)),k.push(
F);else this.data.response instanceof h.RpcError||(I.assert(P.O.is(this.data.response)),k.push(this.data.response));try{yield g(this.responseDelay,z)(void 0)}catch(F){
T.notifyError(F);return}if(this.data.response instanceof h.RpcError){T.notifyError(this.data.response);return}for(let F of k){T.notifyMessage(F);try{yield g(this.
betweenResponseDelay,z)(void 0)}catch(H){T.notifyError(H);return}}if(this.data.status instanceof h.RpcError){T.notifyError(this.data.status);return}if(this.data.
trailers instanceof h.RpcError){T.notifyError(this.data.trailers);return}T.notifyComplete()})}promiseStatus(){var P;const T=(P=this.data.status)!==null&&P!==void 0?
P:C.defaultStatus;return T instanceof h.RpcError?Promise.reject(T):Promise.resolve(T)}promiseTrailers(){var P;const T=(P=this.data.trailers)!==null&&P!==void 0?
P:C.defaultTrailers;return T instanceof h.RpcError?Promise.reject(T):Promise.resolve(T)}maybeSuppressUncaught(...P){if(this.suppressUncaughtRejections)for(let T of P)
T.catch(()=>{})}mergeOptions(P){return A.mergeRpcOptions({},P)}unary(P,T,z){var k;const F=(k=z.meta)!==null&&k!==void 0?k:{},H=this.promiseHeaders().then(g(this.
headerDelay,z.abort)),$=H.catch(_=>{}).then(g(this.responseDelay,z.abort)).then(_=>this.promiseSingleResponse(P)),X=$.catch(_=>{}).then(g(this.afterResponseDelay,
z.abort)).then(_=>this.promiseStatus()),K=$.catch(_=>{}).then(g(this.afterResponseDelay,z.abort)).then(_=>this.promiseTrailers());return this.maybeSuppressUncaught(
X,K),this.lastInput={single:T},new S.UnaryCall(P,F,T,H,$,X,K)}serverStreaming(P,T,z){var k;const F=(k=z.meta)!==null&&k!==void 0?k:{},H=this.promiseHeaders().then(
g(this.headerDelay,z.abort)),$=new w.RpcOutputStreamController,X=H.then(g(this.responseDelay,z.abort)).catch(()=>{}).then(()=>this.streamResponses(P,$,z.abort)).
then(g(this.afterResponseDelay,z.abort)),K=X.then(()=>this.promiseStatus()),_=X.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(K,_),this.lastInput=
{single:T},new m.ServerStreamingCall(P,F,T,H,$,K,_)}clientStreaming(P,T){var z;const k=(z=T.meta)!==null&&z!==void 0?z:{},F=this.promiseHeaders().then(g(this.headerDelay,
T.abort)),H=F.catch(K=>{}).then(g(this.responseDelay,T.abort)).then(K=>this.promiseSingleResponse(P)),$=H.catch(K=>{}).then(g(this.afterResponseDelay,T.abort)).
then(K=>this.promiseStatus()),X=H.catch(K=>{}).then(g(this.afterResponseDelay,T.abort)).then(K=>this.promiseTrailers());return this.maybeSuppressUncaught($,X),this.
lastInput=new N(this.data,T.abort),new f.ClientStreamingCall(P,k,this.lastInput,F,H,$,X)}duplex(P,T){var z;const k=(z=T.meta)!==null&&z!==void 0?z:{},F=this.promiseHeaders().
then(g(this.headerDelay,T.abort)),H=new w.RpcOutputStreamController,$=F.then(g(this.responseDelay,T.abort)).catch(()=>{}).then(()=>this.streamResponses(P,H,T.abort)).
then(g(this.afterResponseDelay,T.abort)),X=$.then(()=>this.promiseStatus()),K=$.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(X,K),this.lastInput=
new N(this.data,T.abort),new p.DuplexStreamingCall(P,k,this.lastInput,F,H,X,K)}}b.TestTransport=C,C.defaultHeaders={responseHeader:"test"},C.defaultStatus={code:"\
OK",detail:"all good"},C.defaultTrailers={responseTrailer:"test"};function g(O,P){return T=>new Promise((z,k)=>{if(P?.aborted)k(new h.RpcError("user cancel","CA\
NCELLED"));else{const F=setTimeout(()=>z(T),O);P&&P.addEventListener("abort",H=>{clearTimeout(F),k(new h.RpcError("user cancel","CANCELLED"))})}})}a(g,"delay");
class N{static{a(this,"TestInputStream")}constructor(P,T){this._completed=!1,this._sent=[],this.data=P,this.abort=T}get sent(){return this._sent}get completed(){
return this._completed}send(P){if(this.data.inputMessage instanceof h.RpcError)return Promise.reject(this.data.inputMessage);const T=this.data.inputMessage===void 0?
10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(P)}).then(g(T,this.abort))}complete(){if(this.data.inputComplete instanceof h.
RpcError)return Promise.reject(this.data.inputComplete);const P=this.data.inputComplete===void 0?10:this.data.inputComplete;return Promise.resolve(void 0).then(
()=>{this._completed=!0}).then(g(P,this.abort))}}}),29288:(function(U,b){var x=this&&this.__awaiter||function(h,I,w,A){function S(m){return m instanceof w?m:new w(
function(f){f(m)})}return a(S,"adopt"),new(w||(w=Promise))(function(m,f){function p(N){try{g(A.next(N))}catch(O){f(O)}}a(p,"fulfilled");function C(N){try{g(A.throw(
N))}catch(O){f(O)}}a(C,"rejected");function g(N){N.done?m(N.value):S(N.value).then(p,C)}a(g,"step"),g((A=A.apply(h,I||[])).next())})};Object.defineProperty(b,"_\
_esModule",{value:!0}),b.UnaryCall=void 0;class v{static{a(this,"UnaryCall")}constructor(I,w,A,S,m,f,p){this.method=I,this.requestHeaders=w,this.request=A,this.
headers=S,this.response=m,this.status=f,this.trailers=p}then(I,w){return this.promiseFinished().then(A=>I?Promise.resolve(I(A)):A,A=>w?Promise.resolve(w(A)):Promise.
reject(A))}promiseFinished(){return x(this,void 0,void 0,function*(){let[I,w,A,S]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{
method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:I,response:w,status:A,trailers:S}})}}b.UnaryCall=v}),8602:((U,b)=>{Object.defineProperty(
b,"__esModule",{value:!0}),b.assertFloat32=b.assertUInt32=b.assertInt32=b.assertNever=b.assert=void 0;function x(C,g){if(!C)throw new Error(g)}a(x,"assert"),b.assert=
x;function v(C,g){throw new Error(g??"Unexpected object: "+C)}a(v,"assertNever"),b.assertNever=v;const h=34028234663852886e22,I=-34028234663852886e22,w=4294967295,
A=2147483647,S=-2147483648;function m(C){if(typeof C!="number")throw new Error("invalid int 32: "+typeof C);if(!Number.isInteger(C)||C>A||C<S)throw new Error("i\
nvalid int 32: "+C)}a(m,"assertInt32"),b.assertInt32=m;function f(C){if(typeof C!="number")throw new Error("invalid uint 32: "+typeof C);if(!Number.isInteger(C)||
C>w||C<0)throw new Error("invalid uint 32: "+C)}a(f,"assertUInt32"),b.assertUInt32=f;function p(C){if(typeof C!="number")throw new Error("invalid float 32: "+typeof C);
if(Number.isFinite(C)&&(C>h||C<I))throw new Error("invalid float 32: "+C)}a(p,"assertFloat32"),b.assertFloat32=p}),26335:((U,b)=>{Object.defineProperty(b,"__esM\
odule",{value:!0}),b.base64encode=b.base64decode=void 0;let x="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),v=[];for(let w=0;w<x.
length;w++)v[x[w].charCodeAt(0)]=w;v[45]=x.indexOf("+"),v[95]=x.indexOf("/");function h(w){let A=w.length*3/4;w[w.length-2]=="="?A-=2:w[w.length-1]=="="&&(A-=1);
let S=new Uint8Array(A),m=0,f=0,p,C=0;for(let g=0;g<w.length;g++){if(p=v[w.charCodeAt(g)],p===void 0)switch(w[g]){case"=":f=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(f){case 0:C=p,f=1;break;case 1:S[m++]=C<<2|(p&48)>>4,C=p,f=2;break;case 2:
S[m++]=(C&15)<<4|(p&60)>>2,C=p,f=3;break;case 3:S[m++]=(C&3)<<6|p,f=0;break}}if(f==1)throw Error("invalid base64 string.");return S.subarray(0,m)}a(h,"base64dec\
ode"),b.base64decode=h;function I(w){let A="",S=0,m,f=0;for(let p=0;p<w.length;p++)switch(m=w[p],S){case 0:A+=x[m>>2],f=(m&3)<<4,S=1;break;case 1:A+=x[f|m>>4],f=
(m&15)<<2,S=2;break;case 2:A+=x[f|m>>6],A+=x[m&63],S=0;break}return S&&(A+=x[f],A+="=",S==1&&(A+="=")),A}a(I,"base64encode"),b.base64encode=I}),54816:((U,b)=>{Object.
defineProperty(b,"__esModule",{value:!0}),b.WireType=b.mergeBinaryOptions=b.UnknownFieldHandler=void 0;var x;(function(I){I.symbol=Symbol.for("protobuf-ts/unkno\
wn"),I.onRead=(A,S,m,f,p)=>{(w(S)?S[I.symbol]:S[I.symbol]=[]).push({no:m,wireType:f,data:p})},I.onWrite=(A,S,m)=>{for(let{no:f,wireType:p,data:C}of I.list(S))m.
tag(f,p).raw(C)},I.list=(A,S)=>{if(w(A)){let m=A[I.symbol];return S?m.filter(f=>f.no==S):m}return[]},I.last=(A,S)=>I.list(A,S).slice(-1)[0];const w=a(A=>A&&Array.
isArray(A[I.symbol]),"is")})(x=b.UnknownFieldHandler||(b.UnknownFieldHandler={}));function v(I,w){return Object.assign(Object.assign({},I),w)}a(v,"mergeBinaryOp\
tions"),b.mergeBinaryOptions=v;var h;(function(I){I[I.Varint=0]="Varint",I[I.Bit64=1]="Bit64",I[I.LengthDelimited=2]="LengthDelimited",I[I.StartGroup=3]="StartG\
roup",I[I.EndGroup=4]="EndGroup",I[I.Bit32=5]="Bit32"})(h=b.WireType||(b.WireType={}))}),92889:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.BinaryReader=
b.binaryReadOptions=void 0;const v=x(54816),h=x(61753),I=x(93223),w={readUnknownField:!0,readerFactory:a(m=>new S(m),"readerFactory")};function A(m){return m?Object.
assign(Object.assign({},w),m):w}a(A,"binaryReadOptions"),b.binaryReadOptions=A;class S{static{a(this,"BinaryReader")}constructor(f,p){this.varint64=I.varint64read,
this.uint32=I.varint32read,this.buf=f,this.len=f.length,this.pos=0,this.view=new DataView(f.buffer,f.byteOffset,f.byteLength),this.textDecoder=p??new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let f=this.uint32(),p=f>>>3,C=f&7;if(p<=0||C<0||C>5)throw new Error("illegal tag: field no "+p+" wire type "+C);return[p,
C]}skip(f){let p=this.pos;switch(f){case v.WireType.Varint:for(;this.buf[this.pos++]&128;);break;case v.WireType.Bit64:this.pos+=4;case v.WireType.Bit32:this.pos+=
4;break;case v.WireType.LengthDelimited:let C=this.uint32();this.pos+=C;break;case v.WireType.StartGroup:let g;for(;(g=this.tag()[1])!==v.WireType.EndGroup;)this.
skip(g);break;default:throw new Error("cant skip wire type "+f)}return this.assertBounds(),this.buf.subarray(p,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError(
"premature EOF")}int32(){return this.uint32()|0}sint32(){let f=this.uint32();return f>>>1^-(f&1)}int64(){return new h.PbLong(...this.varint64())}uint64(){return new h.
PbULong(...this.varint64())}sint64(){let[f,p]=this.varint64(),C=-(f&1);return f=(f>>>1|(p&1)<<31)^C,p=p>>>1^C,new h.PbLong(f,p)}bool(){let[f,p]=this.varint64();
return f!==0||p!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new h.PbULong(
this.sfixed32(),this.sfixed32())}sfixed64(){return new h.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){
return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let f=this.uint32(),p=this.pos;return this.pos+=f,this.assertBounds(),this.buf.subarray(p,p+f)}string(){
return this.textDecoder.decode(this.bytes())}}b.BinaryReader=S}),23957:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.BinaryWriter=b.binaryWriteOptions=
void 0;const v=x(61753),h=x(93223),I=x(8602),w={writeUnknownFields:!0,writerFactory:a(()=>new S,"writerFactory")};function A(m){return m?Object.assign(Object.assign(
{},w),m):w}a(A,"binaryWriteOptions"),b.binaryWriteOptions=A;class S{static{a(this,"BinaryWriter")}constructor(f){this.stack=[],this.textEncoder=f??new TextEncoder,
this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let f=0;for(let g=0;g<this.chunks.length;g++)f+=this.chunks[g].length;let p=new Uint8Array(
f),C=0;for(let g=0;g<this.chunks.length;g++)p.set(this.chunks[g],C),C+=this.chunks[g].length;return this.chunks=[],p}fork(){return this.stack.push({chunks:this.
chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let f=this.finish(),p=this.stack.pop();if(!p)throw new Error("invalid state, fork stack empty");return this.
chunks=p.chunks,this.buf=p.buf,this.uint32(f.byteLength),this.raw(f)}tag(f,p){return this.uint32((f<<3|p)>>>0)}raw(f){return this.buf.length&&(this.chunks.push(
new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(f),this}uint32(f){for(I.assertUInt32(f);f>127;)this.buf.push(f&127|128),f=f>>>7;return this.buf.push(f),
this}int32(f){return I.assertInt32(f),h.varint32write(f,this.buf),this}bool(f){return this.buf.push(f?1:0),this}bytes(f){return this.uint32(f.byteLength),this.raw(
f)}string(f){let p=this.textEncoder.encode(f);return this.uint32(p.byteLength),this.raw(p)}float(f){I.assertFloat32(f);let p=new Uint8Array(4);return new DataView(
p.buffer).setFloat32(0,f,!0),this.raw(p)}double(f){let p=new Uint8Array(8);return new DataView(p.buffer).setFloat64(0,f,!0),this.raw(p)}fixed32(f){I.assertUInt32(
f);let p=new Uint8Array(4);return new DataView(p.buffer).setUint32(0,f,!0),this.raw(p)}sfixed32(f){I.assertInt32(f);let p=new Uint8Array(4);return new DataView(
p.buffer).setInt32(0,f,!0),this.raw(p)}sint32(f){return I.assertInt32(f),f=(f<<1^f>>31)>>>0,h.varint32write(f,this.buf),this}sfixed64(f){let p=new Uint8Array(8),
C=new DataView(p.buffer),g=v.PbLong.from(f);return C.setInt32(0,g.lo,!0),C.setInt32(4,g.hi,!0),this.raw(p)}fixed64(f){let p=new Uint8Array(8),C=new DataView(p.buffer),
g=v.PbULong.from(f);return C.setInt32(0,g.lo,!0),C.setInt32(4,g.hi,!0),this.raw(p)}int64(f){let p=v.PbLong.from(f);return h.varint64write(p.lo,p.hi,this.buf),this}sint64(f){
let p=v.PbLong.from(f),C=p.hi>>31,g=p.lo<<1^C,N=(p.hi<<1|p.lo>>>31)^C;return h.varint64write(g,N,this.buf),this}uint64(f){let p=v.PbULong.from(f);return h.varint64write(
p.lo,p.hi,this.buf),this}}b.BinaryWriter=S}),70257:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.listEnumNumbers=b.listEnumNames=b.listEnumValues=
b.isEnumObject=void 0;function x(w){if(typeof w!="object"||w===null||!w.hasOwnProperty(0))return!1;for(let A of Object.keys(w)){let S=parseInt(A);if(Number.isNaN(
S)){let m=w[A];if(m===void 0||typeof m!="number"||w[m]===void 0)return!1}else{let m=w[S];if(m===void 0||w[m]!==S)return!1}}return!0}a(x,"isEnumObject"),b.isEnumObject=
x;function v(w){if(!x(w))throw new Error("not a typescript enum object");let A=[];for(let[S,m]of Object.entries(w))typeof m=="number"&&A.push({name:S,number:m});
return A}a(v,"listEnumValues"),b.listEnumValues=v;function h(w){return v(w).map(A=>A.name)}a(h,"listEnumNames"),b.listEnumNames=h;function I(w){return v(w).map(
A=>A.number).filter((A,S,m)=>m.indexOf(A)==S)}a(I,"listEnumNumbers"),b.listEnumNumbers=I}),93223:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.varint32read=
b.varint32write=b.int64toString=b.int64fromString=b.varint64write=b.varint64read=void 0;function x(){let m=0,f=0;for(let C=0;C<28;C+=7){let g=this.buf[this.pos++];
if(m|=(g&127)<<C,(g&128)==0)return this.assertBounds(),[m,f]}let p=this.buf[this.pos++];if(m|=(p&15)<<28,f=(p&112)>>4,(p&128)==0)return this.assertBounds(),[m,f];
for(let C=3;C<=31;C+=7){let g=this.buf[this.pos++];if(f|=(g&127)<<C,(g&128)==0)return this.assertBounds(),[m,f]}throw new Error("invalid varint")}a(x,"varint64r\
ead"),b.varint64read=x;function v(m,f,p){for(let N=0;N<28;N=N+7){const O=m>>>N,P=!(!(O>>>7)&&f==0),T=(P?O|128:O)&255;if(p.push(T),!P)return}const C=m>>>28&15|(f&
7)<<4,g=f>>3!=0;if(p.push((g?C|128:C)&255),!!g){for(let N=3;N<31;N=N+7){const O=f>>>N,P=!!(O>>>7),T=(P?O|128:O)&255;if(p.push(T),!P)return}p.push(f>>>31&1)}}a(v,
"varint64write"),b.varint64write=v;const h=65536*65536;function I(m){let f=m[0]=="-";f&&(m=m.slice(1));const p=1e6;let C=0,g=0;function N(O,P){const T=Number(m.
slice(O,P));g*=p,C=C*p+T,C>=h&&(g=g+(C/h|0),C=C%h)}return a(N,"add1e6digit"),N(-24,-18),N(-18,-12),N(-12,-6),N(-6),[f,C,g]}a(I,"int64fromString"),b.int64fromString=
I;function w(m,f){if(f>>>0<=2097151)return""+(h*f+(m>>>0));let p=m&16777215,C=(m>>>24|f<<8)>>>0&16777215,g=f>>16&65535,N=p+C*6777216+g*6710656,O=C+g*8147497,P=g*
2,T=1e7;N>=T&&(O+=Math.floor(N/T),N%=T),O>=T&&(P+=Math.floor(O/T),O%=T);function z(k,F){let H=k?String(k):"";return F?"0000000".slice(H.length)+H:H}return a(z,"\
decimalFrom1e7"),z(P,0)+z(O,P)+z(N,1)}a(w,"int64toString"),b.int64toString=w;function A(m,f){if(m>=0){for(;m>127;)f.push(m&127|128),m=m>>>7;f.push(m)}else{for(let p=0;p<
9;p++)f.push(m&127|128),m=m>>7;f.push(1)}}a(A,"varint32write"),b.varint32write=A;function S(){let m=this.buf[this.pos++],f=m&127;if((m&128)==0)return this.assertBounds(),
f;if(m=this.buf[this.pos++],f|=(m&127)<<7,(m&128)==0)return this.assertBounds(),f;if(m=this.buf[this.pos++],f|=(m&127)<<14,(m&128)==0)return this.assertBounds(),
f;if(m=this.buf[this.pos++],f|=(m&127)<<21,(m&128)==0)return this.assertBounds(),f;m=this.buf[this.pos++],f|=(m&15)<<28;for(let p=5;(m&128)!==0&&p<10;p++)m=this.
buf[this.pos++];if((m&128)!=0)throw new Error("invalid varint");return this.assertBounds(),f>>>0}a(S,"varint32read"),b.varint32read=S}),68886:((U,b,x)=>{Object.
defineProperty(b,"__esModule",{value:!0});var v=x(49999);Object.defineProperty(b,"typeofJsonValue",{enumerable:!0,get:a(function(){return v.typeofJsonValue},"ge\
t")}),Object.defineProperty(b,"isJsonObject",{enumerable:!0,get:a(function(){return v.isJsonObject},"get")});var h=x(26335);Object.defineProperty(b,"base64decod\
e",{enumerable:!0,get:a(function(){return h.base64decode},"get")}),Object.defineProperty(b,"base64encode",{enumerable:!0,get:a(function(){return h.base64encode},
"get")});var I=x(58950);Object.defineProperty(b,"utf8read",{enumerable:!0,get:a(function(){return I.utf8read},"get")});var w=x(54816);Object.defineProperty(b,"W\
ireType",{enumerable:!0,get:a(function(){return w.WireType},"get")}),Object.defineProperty(b,"mergeBinaryOptions",{enumerable:!0,get:a(function(){return w.mergeBinaryOptions},
"get")}),Object.defineProperty(b,"UnknownFieldHandler",{enumerable:!0,get:a(function(){return w.UnknownFieldHandler},"get")});var A=x(92889);Object.defineProperty(
b,"BinaryReader",{enumerable:!0,get:a(function(){return A.BinaryReader},"get")}),Object.defineProperty(b,"binaryReadOptions",{enumerable:!0,get:a(function(){return A.
binaryReadOptions},"get")});var S=x(23957);Object.defineProperty(b,"BinaryWriter",{enumerable:!0,get:a(function(){return S.BinaryWriter},"get")}),Object.defineProperty(
b,"binaryWriteOptions",{enumerable:!0,get:a(function(){return S.binaryWriteOptions},"get")});var m=x(61753);Object.defineProperty(b,"PbLong",{enumerable:!0,get:a(
function(){return m.PbLong},"get")}),Object.defineProperty(b,"PbULong",{enumerable:!0,get:a(function(){return m.PbULong},"get")});var f=x(29367);Object.defineProperty(
b,"jsonReadOptions",{enumerable:!0,get:a(function(){return f.jsonReadOptions},"get")}),Object.defineProperty(b,"jsonWriteOptions",{enumerable:!0,get:a(function(){
return f.jsonWriteOptions},"get")}),Object.defineProperty(b,"mergeJsonOptions",{enumerable:!0,get:a(function(){return f.mergeJsonOptions},"get")});var p=x(43785);
Object.defineProperty(b,"MESSAGE_TYPE",{enumerable:!0,get:a(function(){return p.MESSAGE_TYPE},"get")});var C=x(15106);Object.defineProperty(b,"MessageType",{enumerable:!0,
get:a(function(){return C.MessageType},"get")});var g=x(67910);Object.defineProperty(b,"ScalarType",{enumerable:!0,get:a(function(){return g.ScalarType},"get")}),
Object.defineProperty(b,"LongType",{enumerable:!0,get:a(function(){return g.LongType},"get")}),Object.defineProperty(b,"RepeatType",{enumerable:!0,get:a(function(){
return g.RepeatType},"get")}),Object.defineProperty(b,"normalizeFieldInfo",{enumerable:!0,get:a(function(){return g.normalizeFieldInfo},"get")}),Object.defineProperty(
b,"readFieldOptions",{enumerable:!0,get:a(function(){return g.readFieldOptions},"get")}),Object.defineProperty(b,"readFieldOption",{enumerable:!0,get:a(function(){
return g.readFieldOption},"get")}),Object.defineProperty(b,"readMessageOption",{enumerable:!0,get:a(function(){return g.readMessageOption},"get")});var N=x(25167);
Object.defineProperty(b,"ReflectionTypeCheck",{enumerable:!0,get:a(function(){return N.ReflectionTypeCheck},"get")});var O=x(75726);Object.defineProperty(b,"ref\
lectionCreate",{enumerable:!0,get:a(function(){return O.reflectionCreate},"get")});var P=x(19526);Object.defineProperty(b,"reflectionScalarDefault",{enumerable:!0,
get:a(function(){return P.reflectionScalarDefault},"get")});var T=x(98044);Object.defineProperty(b,"reflectionMergePartial",{enumerable:!0,get:a(function(){return T.
reflectionMergePartial},"get")});var z=x(4827);Object.defineProperty(b,"reflectionEquals",{enumerable:!0,get:a(function(){return z.reflectionEquals},"get")});var k=x(
89611);Object.defineProperty(b,"ReflectionBinaryReader",{enumerable:!0,get:a(function(){return k.ReflectionBinaryReader},"get")});var F=x(66907);Object.defineProperty(
b,"ReflectionBinaryWriter",{enumerable:!0,get:a(function(){return F.ReflectionBinaryWriter},"get")});var H=x(46790);Object.defineProperty(b,"ReflectionJsonReade\
r",{enumerable:!0,get:a(function(){return H.ReflectionJsonReader},"get")});var $=x(11094);Object.defineProperty(b,"ReflectionJsonWriter",{enumerable:!0,get:a(function(){
return $.ReflectionJsonWriter},"get")});var X=x(59946);Object.defineProperty(b,"containsMessageType",{enumerable:!0,get:a(function(){return X.containsMessageType},
"get")});var K=x(18063);Object.defineProperty(b,"isOneofGroup",{enumerable:!0,get:a(function(){return K.isOneofGroup},"get")}),Object.defineProperty(b,"setOneof\
Value",{enumerable:!0,get:a(function(){return K.setOneofValue},"get")}),Object.defineProperty(b,"getOneofValue",{enumerable:!0,get:a(function(){return K.getOneofValue},
"get")}),Object.defineProperty(b,"clearOneofValue",{enumerable:!0,get:a(function(){return K.clearOneofValue},"get")}),Object.defineProperty(b,"getSelectedOneofV\
alue",{enumerable:!0,get:a(function(){return K.getSelectedOneofValue},"get")});var _=x(70257);Object.defineProperty(b,"listEnumValues",{enumerable:!0,get:a(function(){
return _.listEnumValues},"get")}),Object.defineProperty(b,"listEnumNames",{enumerable:!0,get:a(function(){return _.listEnumNames},"get")}),Object.defineProperty(
b,"listEnumNumbers",{enumerable:!0,get:a(function(){return _.listEnumNumbers},"get")}),Object.defineProperty(b,"isEnumObject",{enumerable:!0,get:a(function(){return _.
isEnumObject},"get")});var J=x(4073);Object.defineProperty(b,"lowerCamelCase",{enumerable:!0,get:a(function(){return J.lowerCamelCase},"get")});var Y=x(8602);Object.
defineProperty(b,"assert",{enumerable:!0,get:a(function(){return Y.assert},"get")}),Object.defineProperty(b,"assertNever",{enumerable:!0,get:a(function(){return Y.
assertNever},"get")}),Object.defineProperty(b,"assertInt32",{enumerable:!0,get:a(function(){return Y.assertInt32},"get")}),Object.defineProperty(b,"assertUInt32",
{enumerable:!0,get:a(function(){return Y.assertUInt32},"get")}),Object.defineProperty(b,"assertFloat32",{enumerable:!0,get:a(function(){return Y.assertFloat32},
"get")})}),29367:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.mergeJsonOptions=b.jsonWriteOptions=b.jsonReadOptions=void 0;const x={emitDefaultValues:!1,
enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},v={ignoreUnknownFields:!1};function h(A){return A?Object.assign(Object.assign({},v),A):v}a(h,"jsonReadOpti\
ons"),b.jsonReadOptions=h;function I(A){return A?Object.assign(Object.assign({},x),A):x}a(I,"jsonWriteOptions"),b.jsonWriteOptions=I;function w(A,S){var m,f;let p=Object.
assign(Object.assign({},A),S);return p.typeRegistry=[...(m=A?.typeRegistry)!==null&&m!==void 0?m:[],...(f=S?.typeRegistry)!==null&&f!==void 0?f:[]],p}a(w,"merge\
JsonOptions"),b.mergeJsonOptions=w}),49999:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.isJsonObject=b.typeofJsonValue=void 0;function x(h){let I=typeof h;
if(I=="object"){if(Array.isArray(h))return"array";if(h===null)return"null"}return I}a(x,"typeofJsonValue"),b.typeofJsonValue=x;function v(h){return h!==null&&typeof h==
"object"&&!Array.isArray(h)}a(v,"isJsonObject"),b.isJsonObject=v}),4073:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.lowerCamelCase=void 0;function x(v){
let h=!1;const I=[];for(let w=0;w<v.length;w++){let A=v.charAt(w);A=="_"?h=!0:/\d/.test(A)?(I.push(A),h=!0):h?(I.push(A.toUpperCase()),h=!1):w==0?I.push(A.toLowerCase()):
I.push(A)}return I.join("")}a(x,"lowerCamelCase"),b.lowerCamelCase=x}),43785:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.MESSAGE_TYPE=void 0,b.MESSAGE_TYPE=
Symbol.for("protobuf-ts/message-type")}),15106:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.MessageType=void 0;const v=x(43785),h=x(67910),I=x(
25167),w=x(46790),A=x(11094),S=x(89611),m=x(66907),f=x(75726),p=x(98044),C=x(49999),g=x(29367),N=x(4827),O=x(23957),P=x(92889),T=Object.getOwnPropertyDescriptors(
Object.getPrototypeOf({})),z=T[v.MESSAGE_TYPE]={};class k{static{a(this,"MessageType")}constructor(H,$,X){this.defaultCheckDepth=16,this.typeName=H,this.fields=
$.map(h.normalizeFieldInfo),this.options=X??{},z.value=this,this.messagePrototype=Object.create(null,T),this.refTypeCheck=new I.ReflectionTypeCheck(this),this.refJsonReader=
new w.ReflectionJsonReader(this),this.refJsonWriter=new A.ReflectionJsonWriter(this),this.refBinReader=new S.ReflectionBinaryReader(this),this.refBinWriter=new m.
ReflectionBinaryWriter(this)}create(H){let $=f.reflectionCreate(this);return H!==void 0&&p.reflectionMergePartial(this,$,H),$}clone(H){let $=this.create();return p.
reflectionMergePartial(this,$,H),$}equals(H,$){return N.reflectionEquals(this,H,$)}is(H,$=this.defaultCheckDepth){return this.refTypeCheck.is(H,$,!1)}isAssignable(H,$=this.
defaultCheckDepth){return this.refTypeCheck.is(H,$,!0)}mergePartial(H,$){p.reflectionMergePartial(this,H,$)}fromBinary(H,$){let X=P.binaryReadOptions($);return this.
internalBinaryRead(X.readerFactory(H),H.byteLength,X)}fromJson(H,$){return this.internalJsonRead(H,g.jsonReadOptions($))}fromJsonString(H,$){let X=JSON.parse(H);
return this.fromJson(X,$)}toJson(H,$){return this.internalJsonWrite(H,g.jsonWriteOptions($))}toJsonString(H,$){var X;let K=this.toJson(H,$);return JSON.stringify(
K,null,(X=$?.prettySpaces)!==null&&X!==void 0?X:0)}toBinary(H,$){let X=O.binaryWriteOptions($);return this.internalBinaryWrite(H,X.writerFactory(),X).finish()}internalJsonRead(H,$,X){
if(H!==null&&typeof H=="object"&&!Array.isArray(H)){let K=X??this.create();return this.refJsonReader.read(H,K,$),K}throw new Error(`Unable to parse message ${this.
typeName} from JSON ${C.typeofJsonValue(H)}.`)}internalJsonWrite(H,$){return this.refJsonWriter.write(H,$)}internalBinaryWrite(H,$,X){return this.refBinWriter.write(
H,$,X),$}internalBinaryRead(H,$,X,K){let _=K??this.create();return this.refBinReader.read(H,_,X,$),_}}b.MessageType=k}),18063:((U,b)=>{Object.defineProperty(b,"\
__esModule",{value:!0}),b.getSelectedOneofValue=b.clearOneofValue=b.setUnknownOneofValue=b.setOneofValue=b.getOneofValue=b.isOneofGroup=void 0;function x(S){if(typeof S!=
"object"||S===null||!S.hasOwnProperty("oneofKind"))return!1;switch(typeof S.oneofKind){case"string":return S[S.oneofKind]===void 0?!1:Object.keys(S).length==2;case"\
undefined":return Object.keys(S).length==1;default:return!1}}a(x,"isOneofGroup"),b.isOneofGroup=x;function v(S,m){return S[m]}a(v,"getOneofValue"),b.getOneofValue=
v;function h(S,m,f){S.oneofKind!==void 0&&delete S[S.oneofKind],S.oneofKind=m,f!==void 0&&(S[m]=f)}a(h,"setOneofValue"),b.setOneofValue=h;function I(S,m,f){S.oneofKind!==
void 0&&delete S[S.oneofKind],S.oneofKind=m,f!==void 0&&m!==void 0&&(S[m]=f)}a(I,"setUnknownOneofValue"),b.setUnknownOneofValue=I;function w(S){S.oneofKind!==void 0&&
delete S[S.oneofKind],S.oneofKind=void 0}a(w,"clearOneofValue"),b.clearOneofValue=w;function A(S){if(S.oneofKind!==void 0)return S[S.oneofKind]}a(A,"getSelected\
OneofValue"),b.getSelectedOneofValue=A}),61753:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.PbLong=b.PbULong=b.detectBi=void 0;const v=x(93223);
let h;function I(){const g=new DataView(new ArrayBuffer(8));h=globalThis.BigInt!==void 0&&typeof g.getBigInt64=="function"&&typeof g.getBigUint64=="function"&&typeof g.
setBigInt64=="function"&&typeof g.setBigUint64=="function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("1\
8446744073709551615"),C:BigInt,V:g}:void 0}a(I,"detectBi"),b.detectBi=I,I();function w(g){if(!g)throw new Error("BigInt unavailable, see https://github.com/timo\
stamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}a(w,"assertBi");const A=/^-?[0-9]+$/,S=4294967296,m=2147483648;class f{static{a(this,"SharedPbLong")}constructor(N,O){
this.lo=N|0,this.hi=O|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let N=this.hi*S+(this.lo>>>0);if(!Number.isSafeInteger(N))throw new Error("cannot conv\
ert to safe number");return N}}class p extends f{static{a(this,"PbULong")}static from(N){if(h)switch(typeof N){case"string":if(N=="0")return this.ZERO;if(N=="")
throw new Error("string is no integer");N=h.C(N);case"number":if(N===0)return this.ZERO;N=h.C(N);case"bigint":if(!N)return this.ZERO;if(N<h.UMIN)throw new Error(
"signed value for ulong");if(N>h.UMAX)throw new Error("ulong too large");return h.V.setBigUint64(0,N,!0),new p(h.V.getInt32(0,!0),h.V.getInt32(4,!0))}else switch(typeof N){case"\
string":if(N=="0")return this.ZERO;if(N=N.trim(),!A.test(N))throw new Error("string is no integer");let[O,P,T]=v.int64fromString(N);if(O)throw new Error("signed\
 value for ulong");return new p(P,T);case"number":if(N==0)return this.ZERO;if(!Number.isSafeInteger(N))throw new Error("number is no integer");if(N<0)throw new Error(
"signed value for ulong");return new p(N,N/S)}throw new Error("unknown value "+typeof N)}toString(){return h?this.toBigInt().toString():v.int64toString(this.lo,
this.hi)}toBigInt(){return w(h),h.V.setInt32(0,this.lo,!0),h.V.setInt32(4,this.hi,!0),h.V.getBigUint64(0,!0)}}b.PbULong=p,p.ZERO=new p(0,0);class C extends f{static{
a(this,"PbLong")}static from(N){if(h)switch(typeof N){case"string":if(N=="0")return this.ZERO;if(N=="")throw new Error("string is no integer");N=h.C(N);case"num\
ber":if(N===0)return this.ZERO;N=h.C(N);case"bigint":if(!N)return this.ZERO;if(N<h.MIN)throw new Error("signed long too small");if(N>h.MAX)throw new Error("sign\
ed long too large");return h.V.setBigInt64(0,N,!0),new C(h.V.getInt32(0,!0),h.V.getInt32(4,!0))}else switch(typeof N){case"string":if(N=="0")return this.ZERO;if(N=
N.trim(),!A.test(N))throw new Error("string is no integer");let[O,P,T]=v.int64fromString(N);if(O){if(T>m||T==m&&P!=0)throw new Error("signed long too small")}else if(T>=
m)throw new Error("signed long too large");let z=new C(P,T);return O?z.negate():z;case"number":if(N==0)return this.ZERO;if(!Number.isSafeInteger(N))throw new Error(
"number is no integer");return N>0?new C(N,N/S):new C(-N,-N/S).negate()}throw new Error("unknown value "+typeof N)}isNegative(){return(this.hi&m)!==0}negate(){let N=~this.
hi,O=this.lo;return O?O=~O+1:N+=1,new C(O,N)}toString(){if(h)return this.toBigInt().toString();if(this.isNegative()){let N=this.negate();return"-"+v.int64toString(
N.lo,N.hi)}return v.int64toString(this.lo,this.hi)}toBigInt(){return w(h),h.V.setInt32(0,this.lo,!0),h.V.setInt32(4,this.hi,!0),h.V.getBigInt64(0,!0)}}b.PbLong=
C,C.ZERO=new C(0,0)}),58950:((U,b)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.utf8read=void 0;const x=a(h=>String.fromCharCode.apply(String,h),"fromCh\
arCodes");function v(h){if(h.length<1)return"";let I=0,w=[],A=[],S=0,m,f=h.length;for(;I<f;)m=h[I++],m<128?A[S++]=m:m>191&&m<224?A[S++]=(m&31)<<6|h[I++]&63:m>239&&
m<365?(m=((m&7)<<18|(h[I++]&63)<<12|(h[I++]&63)<<6|h[I++]&63)-65536,A[S++]=55296+(m>>10),A[S++]=56320+(m&1023)):A[S++]=(m&15)<<12|(h[I++]&63)<<6|h[I++]&63,S>8191&&
(w.push(x(A)),S=0);return w.length?(S&&w.push(x(A.slice(0,S))),w.join("")):x(A.slice(0,S))}a(v,"utf8read"),b.utf8read=v}),89611:((U,b,x)=>{Object.defineProperty(
b,"__esModule",{value:!0}),b.ReflectionBinaryReader=void 0;const v=x(54816),h=x(67910),I=x(63402),w=x(19526);class A{static{a(this,"ReflectionBinaryReader")}constructor(m){
this.info=m}prepare(){var m;if(!this.fieldNoToField){const f=(m=this.info.fields)!==null&&m!==void 0?m:[];this.fieldNoToField=new Map(f.map(p=>[p.no,p]))}}read(m,f,p,C){
this.prepare();const g=C===void 0?m.len:m.pos+C;for(;m.pos<g;){const[N,O]=m.tag(),P=this.fieldNoToField.get(N);if(!P){let F=p.readUnknownField;if(F=="throw")throw new Error(
`Unknown field ${N} (wire type ${O}) for ${this.info.typeName}`);let H=m.skip(O);F!==!1&&(F===!0?v.UnknownFieldHandler.onRead:F)(this.info.typeName,f,N,O,H);continue}
let T=f,z=P.repeat,k=P.localName;switch(P.oneof&&(T=T[P.oneof],T.oneofKind!==k&&(T=f[P.oneof]={oneofKind:k})),P.kind){case"scalar":case"enum":let F=P.kind=="enu\
m"?h.ScalarType.INT32:P.T,H=P.kind=="scalar"?P.L:void 0;if(z){let K=T[k];if(O==v.WireType.LengthDelimited&&F!=h.ScalarType.STRING&&F!=h.ScalarType.BYTES){let _=m.
uint32()+m.pos;for(;m.pos<_;)K.push(this.scalar(m,F,H))}else K.push(this.scalar(m,F,H))}else T[k]=this.scalar(m,F,H);break;case"message":if(z){let K=T[k],_=P.T().
internalBinaryRead(m,m.uint32(),p);K.push(_)}else T[k]=P.T().internalBinaryRead(m,m.uint32(),p,T[k]);break;case"map":let[$,X]=this.mapEntry(P,m,p);T[k][$]=X;break}}}mapEntry(m,f,p){
let C=f.uint32(),g=f.pos+C,N,O;for(;f.pos<g;){let[P,T]=f.tag();switch(P){case 1:m.K==h.ScalarType.BOOL?N=f.bool().toString():N=this.scalar(f,m.K,h.LongType.STRING);
break;case 2:switch(m.V.kind){case"scalar":O=this.scalar(f,m.V.T,m.V.L);break;case"enum":O=f.int32();break;case"message":O=m.V.T().internalBinaryRead(f,f.uint32(),
p);break}break;default:throw new Error(`Unknown field ${P} (wire type ${T}) in map entry for ${this.info.typeName}#${m.name}`)}}if(N===void 0){let P=w.reflectionScalarDefault(
m.K);N=m.K==h.ScalarType.BOOL?P.toString():P}if(O===void 0)switch(m.V.kind){case"scalar":O=w.reflectionScalarDefault(m.V.T,m.V.L);break;case"enum":O=0;break;case"\
message":O=m.V.T().create();break}return[N,O]}scalar(m,f,p){switch(f){case h.ScalarType.INT32:return m.int32();case h.ScalarType.STRING:return m.string();case h.
ScalarType.BOOL:return m.bool();case h.ScalarType.DOUBLE:return m.double();case h.ScalarType.FLOAT:return m.float();case h.ScalarType.INT64:return I.reflectionLongConvert(
m.int64(),p);case h.ScalarType.UINT64:return I.reflectionLongConvert(m.uint64(),p);case h.ScalarType.FIXED64:return I.reflectionLongConvert(m.fixed64(),p);case h.
ScalarType.FIXED32:return m.fixed32();case h.ScalarType.BYTES:return m.bytes();case h.ScalarType.UINT32:return m.uint32();case h.ScalarType.SFIXED32:return m.sfixed32();case h.
ScalarType.SFIXED64:return I.reflectionLongConvert(m.sfixed64(),p);case h.ScalarType.SINT32:return m.sint32();case h.ScalarType.SINT64:return I.reflectionLongConvert(
m.sint64(),p)}}}b.ReflectionBinaryReader=A}),66907:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ReflectionBinaryWriter=void 0;const v=x(54816),
h=x(67910),I=x(8602),w=x(61753);class A{static{a(this,"ReflectionBinaryWriter")}constructor(m){this.info=m}prepare(){if(!this.fields){const m=this.info.fields?this.
info.fields.concat():[];this.fields=m.sort((f,p)=>f.no-p.no)}}write(m,f,p){this.prepare();for(const g of this.fields){let N,O,P=g.repeat,T=g.localName;if(g.oneof){
const z=m[g.oneof];if(z.oneofKind!==T)continue;N=z[T],O=!0}else N=m[T],O=!1;switch(g.kind){case"scalar":case"enum":let z=g.kind=="enum"?h.ScalarType.INT32:g.T;if(P)
if(I.assert(Array.isArray(N)),P==h.RepeatType.PACKED)this.packed(f,z,g.no,N);else for(const k of N)this.scalar(f,z,g.no,k,!0);else N===void 0?I.assert(g.opt):this.
scalar(f,z,g.no,N,O||g.opt);break;case"message":if(P){I.assert(Array.isArray(N));for(const k of N)this.message(f,p,g.T(),g.no,k)}else this.message(f,p,g.T(),g.no,
N);break;case"map":I.assert(typeof N=="object"&&N!==null);for(const[k,F]of Object.entries(N))this.mapEntry(f,p,g,k,F);break}}let C=p.writeUnknownFields;C!==!1&&
(C===!0?v.UnknownFieldHandler.onWrite:C)(this.info.typeName,m,f)}mapEntry(m,f,p,C,g){m.tag(p.no,v.WireType.LengthDelimited),m.fork();let N=C;switch(p.K){case h.
ScalarType.INT32:case h.ScalarType.FIXED32:case h.ScalarType.UINT32:case h.ScalarType.SFIXED32:case h.ScalarType.SINT32:N=Number.parseInt(C);break;case h.ScalarType.
BOOL:I.assert(C=="true"||C=="false"),N=C=="true";break}switch(this.scalar(m,p.K,1,N,!0),p.V.kind){case"scalar":this.scalar(m,p.V.T,2,g,!0);break;case"enum":this.
scalar(m,h.ScalarType.INT32,2,g,!0);break;case"message":this.message(m,f,p.V.T(),2,g);break}m.join()}message(m,f,p,C,g){g!==void 0&&(p.internalBinaryWrite(g,m.tag(
C,v.WireType.LengthDelimited).fork(),f),m.join())}scalar(m,f,p,C,g){let[N,O,P]=this.scalarInfo(f,C);(!P||g)&&(m.tag(p,N),m[O](C))}packed(m,f,p,C){if(!C.length)return;
I.assert(f!==h.ScalarType.BYTES&&f!==h.ScalarType.STRING),m.tag(p,v.WireType.LengthDelimited),m.fork();let[,g]=this.scalarInfo(f);for(let N=0;N<C.length;N++)m[g](
C[N]);m.join()}scalarInfo(m,f){let p=v.WireType.Varint,C,g=f===void 0,N=f===0;switch(m){case h.ScalarType.INT32:C="int32";break;case h.ScalarType.STRING:N=g||!f.
length,p=v.WireType.LengthDelimited,C="string";break;case h.ScalarType.BOOL:N=f===!1,C="bool";break;case h.ScalarType.UINT32:C="uint32";break;case h.ScalarType.
DOUBLE:p=v.WireType.Bit64,C="double";break;case h.ScalarType.FLOAT:p=v.WireType.Bit32,C="float";break;case h.ScalarType.INT64:N=g||w.PbLong.from(f).isZero(),C="\
int64";break;case h.ScalarType.UINT64:N=g||w.PbULong.from(f).isZero(),C="uint64";break;case h.ScalarType.FIXED64:N=g||w.PbULong.from(f).isZero(),p=v.WireType.Bit64,
C="fixed64";break;case h.ScalarType.BYTES:N=g||!f.byteLength,p=v.WireType.LengthDelimited,C="bytes";break;case h.ScalarType.FIXED32:p=v.WireType.Bit32,C="fixed3\
2";break;case h.ScalarType.SFIXED32:p=v.WireType.Bit32,C="sfixed32";break;case h.ScalarType.SFIXED64:N=g||w.PbLong.from(f).isZero(),p=v.WireType.Bit64,C="sfixed\
64";break;case h.ScalarType.SINT32:C="sint32";break;case h.ScalarType.SINT64:N=g||w.PbLong.from(f).isZero(),C="sint64";break}return[p,C,g||N]}}b.ReflectionBinaryWriter=
A}),59946:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.containsMessageType=void 0;const v=x(43785);function h(I){return I[v.MESSAGE_TYPE]!=null}
a(h,"containsMessageType"),b.containsMessageType=h}),75726:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.reflectionCreate=void 0;const v=x(19526),
h=x(43785);function I(w){const A=w.messagePrototype?Object.create(w.messagePrototype):Object.defineProperty({},h.MESSAGE_TYPE,{value:w});for(let S of w.fields){
let m=S.localName;if(!S.opt)if(S.oneof)A[S.oneof]={oneofKind:void 0};else if(S.repeat)A[m]=[];else switch(S.kind){case"scalar":A[m]=v.reflectionScalarDefault(S.
T,S.L);break;case"enum":A[m]=0;break;case"map":A[m]={};break}}return A}a(I,"reflectionCreate"),b.reflectionCreate=I}),4827:((U,b,x)=>{Object.defineProperty(b,"_\
_esModule",{value:!0}),b.reflectionEquals=void 0;const v=x(67910);function h(m,f,p){if(f===p)return!0;if(!f||!p)return!1;for(let C of m.fields){let g=C.localName,
N=C.oneof?f[C.oneof][g]:f[g],O=C.oneof?p[C.oneof][g]:p[g];switch(C.kind){case"enum":case"scalar":let P=C.kind=="enum"?v.ScalarType.INT32:C.T;if(!(C.repeat?A(P,N,
O):w(P,N,O)))return!1;break;case"map":if(!(C.V.kind=="message"?S(C.V.T(),I(N),I(O)):A(C.V.kind=="enum"?v.ScalarType.INT32:C.V.T,I(N),I(O))))return!1;break;case"\
message":let T=C.T();if(!(C.repeat?S(T,N,O):T.equals(N,O)))return!1;break}}return!0}a(h,"reflectionEquals"),b.reflectionEquals=h;const I=Object.values;function w(m,f,p){
if(f===p)return!0;if(m!==v.ScalarType.BYTES)return!1;let C=f,g=p;if(C.length!==g.length)return!1;for(let N=0;N<C.length;N++)if(C[N]!=g[N])return!1;return!0}a(w,
"primitiveEq");function A(m,f,p){if(f.length!==p.length)return!1;for(let C=0;C<f.length;C++)if(!w(m,f[C],p[C]))return!1;return!0}a(A,"repeatedPrimitiveEq");function S(m,f,p){
if(f.length!==p.length)return!1;for(let C=0;C<f.length;C++)if(!m.equals(f[C],p[C]))return!1;return!0}a(S,"repeatedMsgEq")}),67910:((U,b,x)=>{Object.defineProperty(
b,"__esModule",{value:!0}),b.readMessageOption=b.readFieldOption=b.readFieldOptions=b.normalizeFieldInfo=b.RepeatType=b.LongType=b.ScalarType=void 0;const v=x(4073);
var h;(function(p){p[p.DOUBLE=1]="DOUBLE",p[p.FLOAT=2]="FLOAT",p[p.INT64=3]="INT64",p[p.UINT64=4]="UINT64",p[p.INT32=5]="INT32",p[p.FIXED64=6]="FIXED64",p[p.FIXED32=
7]="FIXED32",p[p.BOOL=8]="BOOL",p[p.STRING=9]="STRING",p[p.BYTES=12]="BYTES",p[p.UINT32=13]="UINT32",p[p.SFIXED32=15]="SFIXED32",p[p.SFIXED64=16]="SFIXED64",p[p.
SINT32=17]="SINT32",p[p.SINT64=18]="SINT64"})(h=b.ScalarType||(b.ScalarType={}));var I;(function(p){p[p.BIGINT=0]="BIGINT",p[p.STRING=1]="STRING",p[p.NUMBER=2]=
"NUMBER"})(I=b.LongType||(b.LongType={}));var w;(function(p){p[p.NO=0]="NO",p[p.PACKED=1]="PACKED",p[p.UNPACKED=2]="UNPACKED"})(w=b.RepeatType||(b.RepeatType={}));
function A(p){var C,g,N,O;return p.localName=(C=p.localName)!==null&&C!==void 0?C:v.lowerCamelCase(p.name),p.jsonName=(g=p.jsonName)!==null&&g!==void 0?g:v.lowerCamelCase(
p.name),p.repeat=(N=p.repeat)!==null&&N!==void 0?N:w.NO,p.opt=(O=p.opt)!==null&&O!==void 0?O:p.repeat||p.oneof?!1:p.kind=="message",p}a(A,"normalizeFieldInfo"),
b.normalizeFieldInfo=A;function S(p,C,g,N){var O;const P=(O=p.fields.find((T,z)=>T.localName==C||z==C))===null||O===void 0?void 0:O.options;return P&&P[g]?N.fromJson(
P[g]):void 0}a(S,"readFieldOptions"),b.readFieldOptions=S;function m(p,C,g,N){var O;const P=(O=p.fields.find((z,k)=>z.localName==C||k==C))===null||O===void 0?void 0:
O.options;if(!P)return;const T=P[g];return T===void 0?T:N?N.fromJson(T):T}a(m,"readFieldOption"),b.readFieldOption=m;function f(p,C,g){const O=p.options[C];return O===
void 0?O:g?g.fromJson(O):O}a(f,"readMessageOption"),b.readMessageOption=f}),46790:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ReflectionJsonReader=
void 0;const v=x(49999),h=x(26335),I=x(67910),w=x(61753),A=x(8602),S=x(63402);class m{static{a(this,"ReflectionJsonReader")}constructor(p){this.info=p}prepare(){
var p;if(this.fMap===void 0){this.fMap={};const C=(p=this.info.fields)!==null&&p!==void 0?p:[];for(const g of C)this.fMap[g.name]=g,this.fMap[g.jsonName]=g,this.
fMap[g.localName]=g}}assert(p,C,g){if(!p){let N=v.typeofJsonValue(g);throw(N=="number"||N=="boolean")&&(N=g.toString()),new Error(`Cannot parse JSON ${N} for ${this.
info.typeName}#${C}`)}}read(p,C,g){this.prepare();const N=[];for(const[O,P]of Object.entries(p)){const T=this.fMap[O];if(!T){if(!g.ignoreUnknownFields)throw new Error(
`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${O}`);continue}const z=T.localName;let k;if(T.oneof){if(P===null&&(T.kind!==
"enum"||T.T()[0]!=="google.protobuf.NullValue"))continue;if(N.includes(T.oneof))throw new Error(`Multiple members of the oneof group "${T.oneof}" of ${this.info.
typeName} are present in JSON.`);N.push(T.oneof),k=C[T.oneof]={oneofKind:z}}else k=C;if(T.kind=="map"){if(P===null)continue;this.assert(v.isJsonObject(P),T.name,
P);const F=k[z];for(const[H,$]of Object.entries(P)){this.assert($!==null,T.name+" map value",null);let X;switch(T.V.kind){case"message":X=T.V.T().internalJsonRead(
$,g);break;case"enum":if(X=this.enum(T.V.T(),$,T.name,g.ignoreUnknownFields),X===!1)continue;break;case"scalar":X=this.scalar($,T.V.T,T.V.L,T.name);break}this.assert(
X!==void 0,T.name+" map value",$);let K=H;T.K==I.ScalarType.BOOL&&(K=K=="true"?!0:K=="false"?!1:K),K=this.scalar(K,T.K,I.LongType.STRING,T.name).toString(),F[K]=
X}}else if(T.repeat){if(P===null)continue;this.assert(Array.isArray(P),T.name,P);const F=k[z];for(const H of P){this.assert(H!==null,T.name,null);let $;switch(T.
kind){case"message":$=T.T().internalJsonRead(H,g);break;case"enum":if($=this.enum(T.T(),H,T.name,g.ignoreUnknownFields),$===!1)continue;break;case"scalar":$=this.
scalar(H,T.T,T.L,T.name);break}this.assert($!==void 0,T.name,P),F.push($)}}else switch(T.kind){case"message":if(P===null&&T.T().typeName!="google.protobuf.Value"){
this.assert(T.oneof===void 0,T.name+" (oneof member)",null);continue}k[z]=T.T().internalJsonRead(P,g,k[z]);break;case"enum":if(P===null)continue;let F=this.enum(
T.T(),P,T.name,g.ignoreUnknownFields);if(F===!1)continue;k[z]=F;break;case"scalar":if(P===null)continue;k[z]=this.scalar(P,T.T,T.L,T.name);break}}}enum(p,C,g,N){
if(p[0]=="google.protobuf.NullValue"&&A.assert(C===null||C==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${g}, enum ${p[0]} only accepts null.`),C===
null)return 0;switch(typeof C){case"number":return A.assert(Number.isInteger(C),`Unable to parse field ${this.info.typeName}#${g}, enum can only be integral num\
ber, got ${C}.`),C;case"string":let O=C;p[2]&&C.substring(0,p[2].length)===p[2]&&(O=C.substring(p[2].length));let P=p[1][O];return typeof P>"u"&&N?!1:(A.assert(
typeof P=="number",`Unable to parse field ${this.info.typeName}#${g}, enum ${p[0]} has no value for "${C}".`),P)}A.assert(!1,`Unable to parse field ${this.info.
typeName}#${g}, cannot parse enum value from ${typeof C}".`)}scalar(p,C,g,N){let O;try{switch(C){case I.ScalarType.DOUBLE:case I.ScalarType.FLOAT:if(p===null)return 0;
if(p==="NaN")return Number.NaN;if(p==="Infinity")return Number.POSITIVE_INFINITY;if(p==="-Infinity")return Number.NEGATIVE_INFINITY;if(p===""){O="empty string";
break}if(typeof p=="string"&&p.trim().length!==p.length){O="extra whitespace";break}if(typeof p!="string"&&typeof p!="number")break;let P=Number(p);if(Number.isNaN(
P)){O="not a number";break}if(!Number.isFinite(P)){O="too large or small";break}return C==I.ScalarType.FLOAT&&A.assertFloat32(P),P;case I.ScalarType.INT32:case I.
ScalarType.FIXED32:case I.ScalarType.SFIXED32:case I.ScalarType.SINT32:case I.ScalarType.UINT32:if(p===null)return 0;let T;if(typeof p=="number"?T=p:p===""?O="e\
mpty string":typeof p=="string"&&(p.trim().length!==p.length?O="extra whitespace":T=Number(p)),T===void 0)break;return C==I.ScalarType.UINT32?A.assertUInt32(T):
A.assertInt32(T),T;case I.ScalarType.INT64:case I.ScalarType.SFIXED64:case I.ScalarType.SINT64:if(p===null)return S.reflectionLongConvert(w.PbLong.ZERO,g);if(typeof p!=
"number"&&typeof p!="string")break;return S.reflectionLongConvert(w.PbLong.from(p),g);case I.ScalarType.FIXED64:case I.ScalarType.UINT64:if(p===null)return S.reflectionLongConvert(
w.PbULong.ZERO,g);if(typeof p!="number"&&typeof p!="string")break;return S.reflectionLongConvert(w.PbULong.from(p),g);case I.ScalarType.BOOL:if(p===null)return!1;
if(typeof p!="boolean")break;return p;case I.ScalarType.STRING:if(p===null)return"";if(typeof p!="string"){O="extra whitespace";break}try{encodeURIComponent(p)}catch(z){
z="invalid UTF8";break}return p;case I.ScalarType.BYTES:if(p===null||p==="")return new Uint8Array(0);if(typeof p!="string")break;return h.base64decode(p)}}catch(P){
O=P.message}this.assert(!1,N+(O?" - "+O:""),p)}}b.ReflectionJsonReader=m}),11094:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ReflectionJsonWriter=
void 0;const v=x(26335),h=x(61753),I=x(67910),w=x(8602);class A{static{a(this,"ReflectionJsonWriter")}constructor(m){var f;this.fields=(f=m.fields)!==null&&f!==
void 0?f:[]}write(m,f){const p={},C=m;for(const g of this.fields){if(!g.oneof){let T=this.field(g,C[g.localName],f);T!==void 0&&(p[f.useProtoFieldName?g.name:g.
jsonName]=T);continue}const N=C[g.oneof];if(N.oneofKind!==g.localName)continue;const O=g.kind=="scalar"||g.kind=="enum"?Object.assign(Object.assign({},f),{emitDefaultValues:!0}):
f;let P=this.field(g,N[g.localName],O);w.assert(P!==void 0),p[f.useProtoFieldName?g.name:g.jsonName]=P}return p}field(m,f,p){let C;if(m.kind=="map"){w.assert(typeof f==
"object"&&f!==null);const g={};switch(m.V.kind){case"scalar":for(const[P,T]of Object.entries(f)){const z=this.scalar(m.V.T,T,m.name,!1,!0);w.assert(z!==void 0),
g[P.toString()]=z}break;case"message":const N=m.V.T();for(const[P,T]of Object.entries(f)){const z=this.message(N,T,m.name,p);w.assert(z!==void 0),g[P.toString()]=
z}break;case"enum":const O=m.V.T();for(const[P,T]of Object.entries(f)){w.assert(T===void 0||typeof T=="number");const z=this.enum(O,T,m.name,!1,!0,p.enumAsInteger);
w.assert(z!==void 0),g[P.toString()]=z}break}(p.emitDefaultValues||Object.keys(g).length>0)&&(C=g)}else if(m.repeat){w.assert(Array.isArray(f));const g=[];switch(m.
kind){case"scalar":for(let P=0;P<f.length;P++){const T=this.scalar(m.T,f[P],m.name,m.opt,!0);w.assert(T!==void 0),g.push(T)}break;case"enum":const N=m.T();for(let P=0;P<
f.length;P++){w.assert(f[P]===void 0||typeof f[P]=="number");const T=this.enum(N,f[P],m.name,m.opt,!0,p.enumAsInteger);w.assert(T!==void 0),g.push(T)}break;case"\
message":const O=m.T();for(let P=0;P<f.length;P++){const T=this.message(O,f[P],m.name,p);w.assert(T!==void 0),g.push(T)}break}(p.emitDefaultValues||g.length>0||
p.emitDefaultValues)&&(C=g)}else switch(m.kind){case"scalar":C=this.scalar(m.T,f,m.name,m.opt,p.emitDefaultValues);break;case"enum":C=this.enum(m.T(),f,m.name,m.
opt,p.emitDefaultValues,p.enumAsInteger);break;case"message":C=this.message(m.T(),f,m.name,p);break}return C}enum(m,f,p,C,g,N){if(m[0]=="google.protobuf.NullVal\
ue")return!g&&!C?void 0:null;if(f===void 0){w.assert(C);return}if(!(f===0&&!g&&!C))return w.assert(typeof f=="number"),w.assert(Number.isInteger(f)),N||!m[1].hasOwnProperty(
f)?f:m[2]?m[2]+m[1][f]:m[1][f]}message(m,f,p,C){return f===void 0?C.emitDefaultValues?null:void 0:m.internalJsonWrite(f,C)}scalar(m,f,p,C,g){if(f===void 0){w.assert(
C);return}const N=g||C;switch(m){case I.ScalarType.INT32:case I.ScalarType.SFIXED32:case I.ScalarType.SINT32:return f===0?N?0:void 0:(w.assertInt32(f),f);case I.
ScalarType.FIXED32:case I.ScalarType.UINT32:return f===0?N?0:void 0:(w.assertUInt32(f),f);case I.ScalarType.FLOAT:w.assertFloat32(f);case I.ScalarType.DOUBLE:return f===
0?N?0:void 0:(w.assert(typeof f=="number"),Number.isNaN(f)?"NaN":f===Number.POSITIVE_INFINITY?"Infinity":f===Number.NEGATIVE_INFINITY?"-Infinity":f);case I.ScalarType.
STRING:return f===""?N?"":void 0:(w.assert(typeof f=="string"),f);case I.ScalarType.BOOL:return f===!1?N?!1:void 0:(w.assert(typeof f=="boolean"),f);case I.ScalarType.
UINT64:case I.ScalarType.FIXED64:w.assert(typeof f=="number"||typeof f=="string"||typeof f=="bigint");let O=h.PbULong.from(f);return O.isZero()&&!N?void 0:O.toString();case I.
ScalarType.INT64:case I.ScalarType.SFIXED64:case I.ScalarType.SINT64:w.assert(typeof f=="number"||typeof f=="string"||typeof f=="bigint");let P=h.PbLong.from(f);
return P.isZero()&&!N?void 0:P.toString();case I.ScalarType.BYTES:return w.assert(f instanceof Uint8Array),f.byteLength?v.base64encode(f):N?"":void 0}}}b.ReflectionJsonWriter=
A}),63402:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.reflectionLongConvert=void 0;const v=x(67910);function h(I,w){switch(w){case v.LongType.
BIGINT:return I.toBigInt();case v.LongType.NUMBER:return I.toNumber();default:return I.toString()}}a(h,"reflectionLongConvert"),b.reflectionLongConvert=h}),98044:((U,b)=>{
Object.defineProperty(b,"__esModule",{value:!0}),b.reflectionMergePartial=void 0;function x(v,h,I){let w,A=I,S;for(let m of v.fields){let f=m.localName;if(m.oneof){
const p=A[m.oneof];if(p?.oneofKind==null)continue;if(w=p[f],S=h[m.oneof],S.oneofKind=p.oneofKind,w==null){delete S[f];continue}}else if(w=A[f],S=h,w==null)continue;
switch(m.repeat&&(S[f].length=w.length),m.kind){case"scalar":case"enum":if(m.repeat)for(let C=0;C<w.length;C++)S[f][C]=w[C];else S[f]=w;break;case"message":let p=m.
T();if(m.repeat)for(let C=0;C<w.length;C++)S[f][C]=p.create(w[C]);else S[f]===void 0?S[f]=p.create(w):p.mergePartial(S[f],w);break;case"map":switch(m.V.kind){case"\
scalar":case"enum":Object.assign(S[f],w);break;case"message":let C=m.V.T();for(let g of Object.keys(w))S[f][g]=C.create(w[g]);break}break}}}a(x,"reflectionMerge\
Partial"),b.reflectionMergePartial=x}),19526:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.reflectionScalarDefault=void 0;const v=x(67910),h=x(63402),
I=x(61753);function w(A,S=v.LongType.STRING){switch(A){case v.ScalarType.BOOL:return!1;case v.ScalarType.UINT64:case v.ScalarType.FIXED64:return h.reflectionLongConvert(
I.PbULong.ZERO,S);case v.ScalarType.INT64:case v.ScalarType.SFIXED64:case v.ScalarType.SINT64:return h.reflectionLongConvert(I.PbLong.ZERO,S);case v.ScalarType.
DOUBLE:case v.ScalarType.FLOAT:return 0;case v.ScalarType.BYTES:return new Uint8Array(0);case v.ScalarType.STRING:return"";default:return 0}}a(w,"reflectionScal\
arDefault"),b.reflectionScalarDefault=w}),25167:((U,b,x)=>{Object.defineProperty(b,"__esModule",{value:!0}),b.ReflectionTypeCheck=void 0;const v=x(67910),h=x(18063);
class I{static{a(this,"ReflectionTypeCheck")}constructor(A){var S;this.fields=(S=A.fields)!==null&&S!==void 0?S:[]}prepare(){if(this.data)return;const A=[],S=[],
m=[];for(let f of this.fields)if(f.oneof)m.includes(f.oneof)||(m.push(f.oneof),A.push(f.oneof),S.push(f.oneof));else switch(S.push(f.localName),f.kind){case"sca\
lar":case"enum":(!f.opt||f.repeat)&&A.push(f.localName);break;case"message":f.repeat&&A.push(f.localName);break;case"map":A.push(f.localName);break}this.data={req:A,
known:S,oneofs:Object.values(m)}}is(A,S,m=!1){if(S<0)return!0;if(A==null||typeof A!="object")return!1;this.prepare();let f=Object.keys(A),p=this.data;if(f.length<
p.req.length||p.req.some(C=>!f.includes(C))||!m&&f.some(C=>!p.known.includes(C)))return!1;if(S<1)return!0;for(const C of p.oneofs){const g=A[C];if(!h.isOneofGroup(
g))return!1;if(g.oneofKind===void 0)continue;const N=this.fields.find(O=>O.localName===g.oneofKind);if(!N||!this.field(g[g.oneofKind],N,m,S))return!1}for(const C of this.
fields)if(C.oneof===void 0&&!this.field(A[C.localName],C,m,S))return!1;return!0}field(A,S,m,f){let p=S.repeat;switch(S.kind){case"scalar":return A===void 0?S.opt:
p?this.scalars(A,S.T,f,S.L):this.scalar(A,S.T,S.L);case"enum":return A===void 0?S.opt:p?this.scalars(A,v.ScalarType.INT32,f):this.scalar(A,v.ScalarType.INT32);case"\
message":return A===void 0?!0:p?this.messages(A,S.T(),m,f):this.message(A,S.T(),m,f);case"map":if(typeof A!="object"||A===null)return!1;if(f<2)return!0;if(!this.
mapKeys(A,S.K,f))return!1;switch(S.V.kind){case"scalar":return this.scalars(Object.values(A),S.V.T,f,S.V.L);case"enum":return this.scalars(Object.values(A),v.ScalarType.
INT32,f);case"message":return this.messages(Object.values(A),S.V.T(),m,f)}break}return!0}message(A,S,m,f){return m?S.isAssignable(A,f):S.is(A,f)}messages(A,S,m,f){
if(!Array.isArray(A))return!1;if(f<2)return!0;if(m){for(let p=0;p<A.length&&p<f;p++)if(!S.isAssignable(A[p],f-1))return!1}else for(let p=0;p<A.length&&p<f;p++)if(!S.
is(A[p],f-1))return!1;return!0}scalar(A,S,m){let f=typeof A;switch(S){case v.ScalarType.UINT64:case v.ScalarType.FIXED64:case v.ScalarType.INT64:case v.ScalarType.
SFIXED64:case v.ScalarType.SINT64:switch(m){case v.LongType.BIGINT:return f=="bigint";case v.LongType.NUMBER:return f=="number"&&!isNaN(A);default:return f=="st\
ring"}case v.ScalarType.BOOL:return f=="boolean";case v.ScalarType.STRING:return f=="string";case v.ScalarType.BYTES:return A instanceof Uint8Array;case v.ScalarType.
DOUBLE:case v.ScalarType.FLOAT:return f=="number"&&!isNaN(A);default:return f=="number"&&Number.isInteger(A)}}scalars(A,S,m,f){if(!Array.isArray(A))return!1;if(m<
2)return!0;if(Array.isArray(A)){for(let p=0;p<A.length&&p<m;p++)if(!this.scalar(A[p],S,f))return!1}return!0}mapKeys(A,S,m){let f=Object.keys(A);switch(S){case v.
ScalarType.INT32:case v.ScalarType.FIXED32:case v.ScalarType.SFIXED32:case v.ScalarType.SINT32:case v.ScalarType.UINT32:return this.scalars(f.slice(0,m).map(p=>parseInt(
p)),S,m);case v.ScalarType.BOOL:return this.scalars(f.slice(0,m).map(p=>p=="true"?!0:p=="false"?!1:p),S,m);default:return this.scalars(f,S,m,v.LongType.STRING)}}}
b.ReflectionTypeCheck=I}),15183:(function(U,b,x){var v=this&&this.__createBinding||(Object.create?(function(p,C,g,N){N===void 0&&(N=g);var O=Object.getOwnPropertyDescriptor(
C,g);(!O||("get"in O?!C.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,get:a(function(){return C[g]},"get")}),Object.defineProperty(p,N,O)}):(function(p,C,g,N){
N===void 0&&(N=g),p[N]=C[g]})),h=this&&this.__setModuleDefault||(Object.create?(function(p,C){Object.defineProperty(p,"default",{enumerable:!0,value:C})}):function(p,C){
p.default=C}),I=this&&this.__importStar||function(p){if(p&&p.__esModule)return p;var C={};if(p!=null)for(var g in p)g!=="default"&&Object.prototype.hasOwnProperty.
call(p,g)&&v(C,p,g);return h(C,p),C};Object.defineProperty(b,"__esModule",{value:!0}),b.req=b.json=b.toBuffer=void 0;const w=I(x(58611)),A=I(x(65692));async function S(p){
let C=0;const g=[];for await(const N of p)C+=N.length,g.push(N);return Buffer.concat(g,C)}a(S,"toBuffer"),b.toBuffer=S;async function m(p){const g=(await S(p)).
toString("utf8");try{return JSON.parse(g)}catch(N){const O=N;throw O.message+=` (input: ${g})`,O}}a(m,"json"),b.json=m;function f(p,C={}){const N=((typeof p=="s\
tring"?p:p.href).startsWith("https:")?A:w).request(p,C),O=new Promise((P,T)=>{N.once("response",P).once("error",T).end()});return N.then=O.then.bind(O),N}a(f,"r\
eq"),b.req=f}),98894:(function(U,b,x){var v=this&&this.__createBinding||(Object.create?(function(C,g,N,O){O===void 0&&(O=N);var P=Object.getOwnPropertyDescriptor(
g,N);(!P||("get"in P?!g.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:a(function(){return g[N]},"get")}),Object.defineProperty(C,O,P)}):(function(C,g,N,O){
O===void 0&&(O=N),C[O]=g[N]})),h=this&&this.__setModuleDefault||(Object.create?(function(C,g){Object.defineProperty(C,"default",{enumerable:!0,value:g})}):function(C,g){
C.default=g}),I=this&&this.__importStar||function(C){if(C&&C.__esModule)return C;var g={};if(C!=null)for(var N in C)N!=="default"&&Object.prototype.hasOwnProperty.
call(C,N)&&v(g,C,N);return h(g,C),g},w=this&&this.__exportStar||function(C,g){for(var N in C)N!=="default"&&!Object.prototype.hasOwnProperty.call(g,N)&&v(g,C,N)};
Object.defineProperty(b,"__esModule",{value:!0}),b.Agent=void 0;const A=I(x(69278)),S=I(x(58611)),m=x(65692);w(x(15183),b);const f=Symbol("AgentBaseInternalStat\
e");class p extends S.Agent{static{a(this,"Agent")}constructor(g){super(g),this[f]={}}isSecureEndpoint(g){if(g){if(typeof g.secureEndpoint=="boolean")return g.secureEndpoint;
if(typeof g.protocol=="string")return g.protocol==="https:"}const{stack:N}=new Error;return typeof N!="string"?!1:N.split(`
`).some(O=>O.indexOf("(https.js:")!==-1||O.indexOf("node:https:")!==-1)}incrementSockets(g){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[g]||(this.sockets[g]=[]);const N=new A.Socket({writable:!1});return this.sockets[g].push(N),this.totalSocketCount++,N}decrementSockets(g,N){if(!this.sockets[g]||
N===null)return;const O=this.sockets[g],P=O.indexOf(N);P!==-1&&(O.splice(P,1),this.totalSocketCount--,O.length===0&&delete this.sockets[g])}getName(g){return this.
isSecureEndpoint(g)?m.Agent.prototype.getName.call(this,g):super.getName(g)}createSocket(g,N,O){const P={...N,secureEndpoint:this.isSecureEndpoint(N)},T=this.getName(
P),z=this.incrementSockets(T);Promise.resolve().then(()=>this.connect(g,P)).then(k=>{if(this.decrementSockets(T,z),k instanceof S.Agent)try{return k.addRequest(
g,P)}catch(F){return O(F)}this[f].currentSocket=k,super.createSocket(g,N,O)},k=>{this.decrementSockets(T,z),O(k)})}createConnection(){const g=this[f].currentSocket;
if(this[f].currentSocket=void 0,!g)throw new Error("No socket was returned in the `connect()` function");return g}get defaultPort(){return this[f].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(g){this[f]&&(this[f].defaultPort=g)}get protocol(){return this[f].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(g){this[f]&&(this[f].protocol=g)}}b.Agent=p}),81970:(function(U,b,x){var v=this&&this.__createBinding||(Object.create?(function(P,T,z,k){k===
void 0&&(k=z);var F=Object.getOwnPropertyDescriptor(T,z);(!F||("get"in F?!T.__esModule:F.writable||F.configurable))&&(F={enumerable:!0,get:a(function(){return T[z]},
"get")}),Object.defineProperty(P,k,F)}):(function(P,T,z,k){k===void 0&&(k=z),P[k]=T[z]})),h=this&&this.__setModuleDefault||(Object.create?(function(P,T){Object.
defineProperty(P,"default",{enumerable:!0,value:T})}):function(P,T){P.default=T}),I=this&&this.__importStar||function(P){if(P&&P.__esModule)return P;var T={};if(P!=
null)for(var z in P)z!=="default"&&Object.prototype.hasOwnProperty.call(P,z)&&v(T,P,z);return h(T,P),T},w=this&&this.__importDefault||function(P){return P&&P.__esModule?
P:{default:P}};Object.defineProperty(b,"__esModule",{value:!0}),b.HttpProxyAgent=void 0;const A=I(x(69278)),S=I(x(64756)),m=w(x(2830)),f=x(24434),p=x(98894),C=x(
87016),g=(0,m.default)("http-proxy-agent");class N extends p.Agent{static{a(this,"HttpProxyAgent")}constructor(T,z){super(z),this.proxy=typeof T=="string"?new C.
URL(T):T,this.proxyHeaders=z?.headers??{},g("Creating new HttpProxyAgent instance: %o",this.proxy.href);const k=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,
""),F=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...z?O(z,"headers"):null,host:k,port:F}}addRequest(T,z){
T._header=null,this.setRequestProps(T,z),super.addRequest(T,z)}setRequestProps(T,z){const{proxy:k}=this,F=z.secureEndpoint?"https:":"http:",H=T.getHeader("host")||
"localhost",$=`${F}//${H}`,X=new C.URL(T.path,$);z.port!==80&&(X.port=String(z.port)),T.path=String(X);const K=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders};if(k.username||k.password){const _=`${decodeURIComponent(k.username)}:${decodeURIComponent(k.password)}`;K["Proxy-Authorization"]=`Basic ${Buffer.
from(_).toString("base64")}`}K["Proxy-Connection"]||(K["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const _ of Object.keys(K)){const J=K[_];J&&T.
setHeader(_,J)}}async connect(T,z){T._header=null,T.path.includes("://")||this.setRequestProps(T,z);let k,F;g("Regenerating stored HTTP header string for reques\
t"),T._implicitHeader(),T.outputData&&T.outputData.length>0&&(g("Patching connection write() output buffer with updated header"),k=T.outputData[0].data,F=k.indexOf(
`\r
\r
`)+4,T.outputData[0].data=T._header+k.substring(F),g("Output buffer: %o",T.outputData[0].data));let H;return this.proxy.protocol==="https:"?(g("Creating `tls.So\
cket`: %o",this.connectOpts),H=S.connect(this.connectOpts)):(g("Creating `net.Socket`: %o",this.connectOpts),H=A.connect(this.connectOpts)),await(0,f.once)(H,"c\
onnect"),H}}N.protocols=["http","https"],b.HttpProxyAgent=N;function O(P,...T){const z={};let k;for(k in P)T.includes(k)||(z[k]=P[k]);return z}a(O,"omit")}),3669:(function(U,b,x){
var v=this&&this.__createBinding||(Object.create?(function(k,F,H,$){$===void 0&&($=H);var X=Object.getOwnPropertyDescriptor(F,H);(!X||("get"in X?!F.__esModule:X.
writable||X.configurable))&&(X={enumerable:!0,get:a(function(){return F[H]},"get")}),Object.defineProperty(k,$,X)}):(function(k,F,H,$){$===void 0&&($=H),k[$]=F[H]})),
h=this&&this.__setModuleDefault||(Object.create?(function(k,F){Object.defineProperty(k,"default",{enumerable:!0,value:F})}):function(k,F){k.default=F}),I=this&&
this.__importStar||function(k){if(k&&k.__esModule)return k;var F={};if(k!=null)for(var H in k)H!=="default"&&Object.prototype.hasOwnProperty.call(k,H)&&v(F,k,H);
return h(F,k),F},w=this&&this.__importDefault||function(k){return k&&k.__esModule?k:{default:k}};Object.defineProperty(b,"__esModule",{value:!0}),b.HttpsProxyAgent=
void 0;const A=I(x(69278)),S=I(x(64756)),m=w(x(42613)),f=w(x(2830)),p=x(98894),C=x(87016),g=x(37943),N=(0,f.default)("https-proxy-agent"),O=a(k=>k.servername===
void 0&&k.host&&!A.isIP(k.host)?{...k,servername:k.host}:k,"setServernameFromNonIpHost");class P extends p.Agent{static{a(this,"HttpsProxyAgent")}constructor(F,H){
super(H),this.options={path:void 0},this.proxy=typeof F=="string"?new C.URL(F):F,this.proxyHeaders=H?.headers??{},N("Creating new HttpsProxyAgent instance: %o",
this.proxy.href);const $=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),X=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="htt\
ps:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...H?z(H,"headers"):null,host:$,port:X}}async connect(F,H){const{proxy:$}=this;if(!H.host)throw new TypeError(
'No "host" provided');let X;$.protocol==="https:"?(N("Creating `tls.Socket`: %o",this.connectOpts),X=S.connect(O(this.connectOpts))):(N("Creating `net.Socket`: \
%o",this.connectOpts),X=A.connect(this.connectOpts));const K=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},_=A.isIPv6(H.host)?
`[${H.host}]`:H.host;let J=`CONNECT ${_}:${H.port} HTTP/1.1\r
`;if($.username||$.password){const Pe=`${decodeURIComponent($.username)}:${decodeURIComponent($.password)}`;K["Proxy-Authorization"]=`Basic ${Buffer.from(Pe).toString(
"base64")}`}K.Host=`${_}:${H.port}`,K["Proxy-Connection"]||(K["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const Pe of Object.keys(K))J+=`${Pe}:\
 ${K[Pe]}\r
`;const Y=(0,g.parseProxyResponse)(X);X.write(`${J}\r
`);const{connect:te,buffered:De}=await Y;if(F.emit("proxyConnect",te),this.emit("proxyConnect",te,F),te.statusCode===200)return F.once("socket",T),H.secureEndpoint?
(N("Upgrading socket connection to TLS"),S.connect({...z(O(H),"host","path","port"),socket:X})):X;X.destroy();const Me=new A.Socket({writable:!1});return Me.readable=
!0,F.once("socket",Pe=>{N("Replaying proxy buffer for failed request"),(0,m.default)(Pe.listenerCount("data")>0),Pe.push(De),Pe.push(null)}),Me}}P.protocols=["h\
ttp","https"],b.HttpsProxyAgent=P;function T(k){k.resume()}a(T,"resume");function z(k,...F){const H={};let $;for($ in k)F.includes($)||(H[$]=k[$]);return H}a(z,
"omit")}),37943:(function(U,b,x){var v=this&&this.__importDefault||function(A){return A&&A.__esModule?A:{default:A}};Object.defineProperty(b,"__esModule",{value:!0}),
b.parseProxyResponse=void 0;const I=(0,v(x(2830)).default)("https-proxy-agent:parse-proxy-response");function w(A){return new Promise((S,m)=>{let f=0;const p=[];
function C(){const T=A.read();T?P(T):A.once("readable",C)}a(C,"read");function g(){A.removeListener("end",N),A.removeListener("error",O),A.removeListener("reada\
ble",C)}a(g,"cleanup");function N(){g(),I("onend"),m(new Error("Proxy connection ended before receiving CONNECT response"))}a(N,"onend");function O(T){g(),I("on\
error %o",T),m(T)}a(O,"onerror");function P(T){p.push(T),f+=T.length;const z=Buffer.concat(p,f),k=z.indexOf(`\r
\r
`);if(k===-1){I("have not received end of HTTP headers yet..."),C();return}const F=z.slice(0,k).toString("ascii").split(`\r
`),H=F.shift();if(!H)return A.destroy(),m(new Error("No header received from proxy CONNECT response"));const $=H.split(" "),X=+$[1],K=$.slice(2).join(" "),_={};
for(const J of F){if(!J)continue;const Y=J.indexOf(":");if(Y===-1)return A.destroy(),m(new Error(`Invalid header from proxy CONNECT response: "${J}"`));const te=J.
slice(0,Y).toLowerCase(),De=J.slice(Y+1).trimStart(),Me=_[te];typeof Me=="string"?_[te]=[Me,De]:Array.isArray(Me)?Me.push(De):_[te]=De}I("got proxy server respo\
nse: %o %o",H,_),g(),S({connect:{statusCode:X,statusText:K,headers:_},buffered:z})}a(P,"ondata"),A.on("error",O),A.on("end",N),C()})}a(w,"parseProxyResponse"),b.
parseProxyResponse=w}),70030:((U,b)=>{var x;x={value:!0},b.w=void 0,b.w={operationRequestMap:new WeakMap}}),38914:((U,b)=>{var x;x={value:!0},b.w=void 0,b.w={instrumenterImplementation:void 0}}),
38658:((U,b,x)=>{const v=x(64012);U.exports={version:v.version}}),61691:((U,b,x)=>{x.d(b,{restoreCache:a(()=>YP,"restoreCache"),saveCache:a(()=>JP,"saveCache")});
var v={};x.r(v),x.d(v,{AccessPolicy:a(()=>u0,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:a(()=>vp,"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:a(
()=>Op,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:a(()=>Tp,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:a(
()=>Rp,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:a(()=>Pp,"AppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:a(()=>Bp,"AppendBlo\
bCreateHeaders"),AppendBlobSealExceptionHeaders:a(()=>Dp,"AppendBlobSealExceptionHeaders"),AppendBlobSealHeaders:a(()=>Mp,"AppendBlobSealHeaders"),ArrowConfiguration:a(
()=>w0,"ArrowConfiguration"),ArrowField:a(()=>S0,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:a(()=>ep,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:a(
()=>Zm,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:a(()=>_m,"BlobAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:a(()=>zm,"BlobAcquir\
eLeaseHeaders"),BlobBreakLeaseExceptionHeaders:a(()=>jm,"BlobBreakLeaseExceptionHeaders"),BlobBreakLeaseHeaders:a(()=>$m,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:a(
()=>Gm,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:a(()=>qm,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:a(()=>Vm,"BlobCopyFromURLExc\
eptionHeaders"),BlobCopyFromURLHeaders:a(()=>Xm,"BlobCopyFromURLHeaders"),BlobCreateSnapshotExceptionHeaders:a(()=>Wm,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:a(
()=>Ym,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:a(()=>bm,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:a(()=>xm,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:a(
()=>Om,"BlobDeleteImmutabilityPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:a(()=>Tm,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:a(
()=>Am,"BlobDownloadExceptionHeaders"),BlobDownloadHeaders:a(()=>to,"BlobDownloadHeaders"),BlobFlatListSegment:a(()=>m0,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:a(
()=>np,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:a(()=>rp,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:a(()=>Cm,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:a(()=>Nm,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:a(()=>ap,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:a(
()=>ip,"BlobGetTagsHeaders"),BlobHierarchyListSegment:a(()=>g0,"BlobHierarchyListSegment"),BlobItemInternal:a(()=>p0,"BlobItemInternal"),BlobName:a(()=>f0,"Blob\
Name"),BlobPrefix:a(()=>y0,"BlobPrefix"),BlobPropertiesInternal:a(()=>h0,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:a(()=>sp,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:a(()=>no,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:a(()=>Um,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:a(()=>Hm,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:a(()=>Qm,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:a(()=>Fm,"BlobRenewLeaseHeaders"),BlobServiceProperties:a(
()=>Xa,"BlobServiceProperties"),BlobServiceStatistics:a(()=>uu,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:a(()=>Sm,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:a(()=>wm,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:a(()=>Pm,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:a(
()=>Bm,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:a(()=>vm,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:a(
()=>Rm,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:a(()=>Dm,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:a(()=>Mm,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:a(()=>km,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:a(()=>Lm,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:a(
()=>cp,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:a(()=>op,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:a(()=>tp,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:a(
()=>ro,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:a(()=>Jm,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:a(()=>Km,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:a(()=>l0,"BlobTag"),BlobTags:a(()=>Za,"BlobTags"),BlobUndeleteExceptionHeaders:a(()=>Em,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:a(
()=>Im,"BlobUndeleteHeaders"),Block:a(()=>A0,"Block"),BlockBlobCommitBlockListExceptionHeaders:a(()=>Gp,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:a(
()=>qp,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:a(()=>jp,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:a(
()=>$p,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:a(()=>_p,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:a(
()=>zp,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:a(()=>Up,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:a(
()=>Qp,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:a(()=>Fp,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:a(
()=>Hp,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:a(()=>kp,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:a(()=>Lp,"BlockBlobUploa\
dHeaders"),BlockList:a(()=>Au,"BlockList"),BlockLookupList:a(()=>yu,"BlockLookupList"),ClearRange:a(()=>C0,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:a(
()=>nm,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:a(()=>rm,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:a(()=>lm,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:a(()=>cm,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:a(()=>um,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:a(()=>dm,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:a(()=>zu,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:a(()=>ku,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:a(()=>Fu,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:a(
()=>Uu,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:a(()=>tm,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:a(()=>em,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:a(()=>$u,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:a(()=>Gu,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:a(()=>ym,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:a(
()=>gm,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:a(()=>Hu,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:a(
()=>_u,"ContainerGetPropertiesHeaders"),ContainerItem:a(()=>a0,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:a(()=>pm,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:a(()=>mm,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:a(()=>hm,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:a(()=>fm,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:a(
()=>o0,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:a(()=>im,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:a(()=>sm,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:a(()=>Xu,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:a(()=>Ju,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:a(()=>om,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:a(()=>am,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:a(
()=>Ku,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:a(()=>Wu,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:a(()=>Yu,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:a(()=>ju,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:a(()=>qu,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:a(()=>Qu,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:a(()=>Zu,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:a(()=>Vu,"ContainerSubmitBatchHeaders"),CorsRule:a(()=>n0,"CorsRule"),DelimitedTextConfiguration:a(
()=>I0,"DelimitedTextConfiguration"),FilterBlobItem:a(()=>c0,"FilterBlobItem"),FilterBlobSegment:a(()=>Va,"FilterBlobSegment"),GeoReplication:a(()=>i0,"GeoRepli\
cation"),JsonTextConfiguration:a(()=>E0,"JsonTextConfiguration"),KeyInfo:a(()=>pu,"KeyInfo"),ListBlobsFlatSegmentResponse:a(()=>hu,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:a(()=>gu,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:a(()=>mu,"ListContainersSegmentResponse"),Logging:a(
()=>e0,"Logging"),Metrics:a(()=>r0,"Metrics"),PageBlobClearPagesExceptionHeaders:a(()=>fp,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:a(()=>pp,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:a(()=>Sp,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:a(()=>wp,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:a(()=>dp,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:a(()=>lp,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:a(()=>Cp,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:a(()=>Np,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:a(()=>Ap,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:a(()=>yp,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:a(()=>bp,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:a(()=>xp,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:a(
()=>Ep,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:a(()=>Ip,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:a(
()=>mp,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:a(()=>gp,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:a(
()=>hp,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:a(()=>up,"PageBlobUploadPagesHeaders"),PageList:a(()=>eo,"PageList"),PageRange:a(()=>N0,"\
PageRange"),QueryFormat:a(()=>b0,"QueryFormat"),QueryRequest:a(()=>Nu,"QueryRequest"),QuerySerialization:a(()=>x0,"QuerySerialization"),RetentionPolicy:a(()=>t0,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:a(()=>Lu,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:a(()=>Du,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:a(()=>Tu,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:a(()=>vu,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:a(()=>Iu,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:a(()=>bu,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:a(
()=>wu,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:a(()=>Eu,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:a(
()=>Ru,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:a(()=>Pu,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:a(
()=>Bu,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:a(()=>Su,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:a(
()=>xu,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:a(()=>Cu,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:a(()=>Mu,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:a(()=>Ou,"ServiceSubmitBatchHeaders"),SignedIdentifier:a(()=>d0,"SignedIdentifier"),StaticWebsite:a(
()=>s0,"StaticWebsite"),StorageError:a(()=>ne,"StorageError"),UserDelegationKey:a(()=>fu,"UserDelegationKey")});var h=x(33838),I=x(16928),w=x(41955),A=x(79896);
function S(r){const e={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return r&&(typeof r.followSymbolicLinks==
"boolean"&&(e.followSymbolicLinks=r.followSymbolicLinks,h.debug(`followSymbolicLinks '${e.followSymbolicLinks}'`)),typeof r.implicitDescendants=="boolean"&&(e.implicitDescendants=
r.implicitDescendants,h.debug(`implicitDescendants '${e.implicitDescendants}'`)),typeof r.matchDirectories=="boolean"&&(e.matchDirectories=r.matchDirectories,h.
debug(`matchDirectories '${e.matchDirectories}'`)),typeof r.omitBrokenSymbolicLinks=="boolean"&&(e.omitBrokenSymbolicLinks=r.omitBrokenSymbolicLinks,h.debug(`om\
itBrokenSymbolicLinks '${e.omitBrokenSymbolicLinks}'`)),typeof r.excludeHiddenFiles=="boolean"&&(e.excludeHiddenFiles=r.excludeHiddenFiles,h.debug(`excludeHidde\
nFiles '${e.excludeHiddenFiles}'`))),e}a(S,"getOptions");var m=x(42613);const f=process.platform==="win32";function p(r){if(r=P(r),f&&/^\\\\[^\\]+(\\[^\\]+)?$/.
test(r))return r;let e=I.dirname(r);return f&&/^\\\\[^\\]+\\[^\\]+\\$/.test(e)&&(e=P(e)),e}a(p,"dirname");function C(r,e){if(m(r,"ensureAbsoluteRoot parameter '\
root' must not be empty"),m(e,"ensureAbsoluteRoot parameter 'itemPath' must not be empty"),g(e))return e;if(f){if(e.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let t=process.
cwd();return m(t.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${t}'`),e[0].toUpperCase()===t[0].toUpperCase()?e.
length===2?`${e[0]}:\\${t.substr(3)}`:(t.endsWith("\\")||(t+="\\"),`${e[0]}:\\${t.substr(3)}${e.substr(2)}`):`${e[0]}:\\${e.substr(2)}`}else if(O(e).match(/^\\$|^\\[^\\]/)){
const t=process.cwd();return m(t.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${t}'`),`${t[0]}:\\${e.substr(1)}`}}
return m(g(r),"ensureAbsoluteRoot parameter 'root' must have an absolute root"),r.endsWith("/")||f&&r.endsWith("\\")||(r+=I.sep),r+e}a(C,"ensureAbsoluteRoot");function g(r){
return m(r,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),r=O(r),f?r.startsWith("\\\\")||/^[A-Z]:\\/i.test(r):r.startsWith("/")}a(g,"hasAbsoluteRoot");
function N(r){return m(r,"isRooted parameter 'itemPath' must not be empty"),r=O(r),f?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}a(N,"hasRoot");function O(r){
return r=r||"",f?(r=r.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(r)?"\\":"")+r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}a(O,"normalizeSeparators");function P(r){
return r?(r=O(r),!r.endsWith(I.sep)||r===I.sep||f&&/^[A-Z]:\\$/i.test(r)?r:r.substr(0,r.length-1)):""}a(P,"safeTrimTrailingSeparator");var T;(function(r){r[r.None=
0]="None",r[r.Directory=1]="Directory",r[r.File=2]="File",r[r.All=3]="All"})(T||(T={}));const z=process.platform==="win32";function k(r){r=r.filter(n=>!n.negate);
const e={};for(const n of r){const s=z?n.searchPath.toUpperCase():n.searchPath;e[s]="candidate"}const t=[];for(const n of r){const s=z?n.searchPath.toUpperCase():
n.searchPath;if(e[s]==="included")continue;let i=!1,o=s,c=p(o);for(;c!==o;){if(e[c]){i=!0;break}o=c,c=p(o)}i||(t.push(n.searchPath),e[s]="included")}return t}a(
k,"getSearchPaths");function F(r,e){let t=T.None;for(const n of r)n.negate?t&=~n.match(e):t|=n.match(e);return t}a(F,"internal_pattern_helper_match");function H(r,e){
return r.some(t=>!t.negate&&t.partialMatch(e))}a(H,"internal_pattern_helper_partialMatch");var $=x(70857);const X=a((r,e,t)=>{const n=r instanceof RegExp?K(r,t):
r,s=e instanceof RegExp?K(e,t):e,i=n!==null&&s!=null&&_(n,s,t);return i&&{start:i[0],end:i[1],pre:t.slice(0,i[0]),body:t.slice(i[0]+n.length,i[1]),post:t.slice(
i[1]+s.length)}},"balanced"),K=a((r,e)=>{const t=e.match(r);return t?t[0]:null},"maybeMatch"),_=a((r,e,t)=>{let n,s,i,o,c,l=t.indexOf(r),d=t.indexOf(e,l+1),u=l;
if(l>=0&&d>0){if(r===e)return[l,d];for(n=[],i=t.length;u>=0&&!c;){if(u===l)n.push(u),l=t.indexOf(r,u+1);else if(n.length===1){const y=n.pop();y!==void 0&&(c=[y,
d])}else s=n.pop(),s!==void 0&&s<i&&(i=s,o=d),d=t.indexOf(e,u+1);u=l<d&&l>=0?l:d}n.length&&o!==void 0&&(c=[i,o])}return c},"range"),J="\0SLASH"+Math.random().toFixed(
16)+"\0",Y="\0OPEN"+Math.random().toFixed(16)+"\0",te="\0CLOSE"+Math.random().toFixed(16)+"\0",De="\0COMMA"+Math.random().toFixed(16)+"\0",Me="\0PERIOD"+Math.random().
toFixed(16)+"\0",Pe=new RegExp(J,"g"),dr=new RegExp(Y,"g"),qn=new RegExp(te,"g"),Gn=new RegExp(De,"g"),$n=new RegExp(Me,"g"),re=/\\\\/g,V=/\\{/g,fe=/\\}/g,pe=/\\,/g,
ye=/\\\./g,de=1e5,he=4e6,ve=1e3,be=1e3,Te=2e7,ut=16;function Fe(r){return isNaN(r)?r.charCodeAt(0):parseInt(r,10)}a(Fe,"numeric");function Br(r){return r.replace(
re,J).replace(V,Y).replace(fe,te).replace(pe,De).replace(ye,Me)}a(Br,"escapeBraces");function sg(r){return r.replace(Pe,"\\").replace(dr,"{").replace(qn,"}").replace(
Gn,",").replace($n,".")}a(sg,"unescapeBraces");function Gi(r,e){for(let t=0;t<e.length;t++)r.push(e[t])}a(Gi,"pushAll");function Wo(r,e,t){if(t.remaining<0)return;
const n=_("{","}",e),s=n!==void 0&&e.indexOf("{")<n[0];if(t.remaining-=n&&!s?n[1]+1:r.length,!(!n||t.remaining<0))return{end:n[1],pre:r.slice(0,n[0]),body:r.slice(
n[0]+1,n[1]),post:r.slice(n[1]+1),unmatched:s}}a(Wo,"balancedWithBudget");function ig(r,e){e.remaining-=r.length;const t=[];for(let i=0;i<r.length;i++){const o=r.
charCodeAt(i);o===123?t.push(i):o===125&&t.length&&t.pop()}let n="",s=0;for(let i=0;i<t.length;i++){const o=t[i];n+=r.slice(s,o)+"\0",s=o+1}return n+r.slice(s)}
a(ig,"maskUnmatchedOpens");function ag(r,e){if(e.remaining-=r.length,e.remaining<0)return!1;let t=!1;for(let n=r.length-1;n>=0;n--){const s=r.charCodeAt(n);if(s===
125)t=!0;else if(s===10||s===13||s===8232||s===8233)t=!1;else if(s===44&&t&&r.charCodeAt(n+1)!==44)return!0}return!1}a(ag,"commaSetFollows");function og(r,e){const t=[];
let n="";for(;;){const s=Wo(r,r,e);if(e.remaining<0)return;if(!s){const d=r.split(",");return d[0]=n+d[0],Gi(t,d),t}const{pre:i,body:o,post:c}=s,l=i.split(",");
if(l[0]=n+l[0],l[l.length-1]+="{"+o+"}",!c.length)return Gi(t,l),t;n=l.pop(),Gi(t,l),r=c}}a(og,"parseCommaParts");function jn(r,e){return r===void 0||isNaN(r)?e:
r}a(jn,"bound");function cg(r,e={}){if(!r)return[];const t=jn(e.max,de),n=jn(e.maxLength,he),s=jn(e.maxDepth,ve),i=jn(e.maxRewrites,be),o=jn(e.maxSteps,Te);return r.
slice(0,2)==="{}"&&(r="\\{\\}"+r.slice(2)),$i(Br(r),t,n,s,0,i,{remaining:o},!0).map(sg)}a(cg,"expand");function lg(r){return"{"+r+"}"}a(lg,"embrace");function dg(r){
return/^-?0\d/.test(r)}a(dg,"isPadded");function ug(r,e){return r<=e}a(ug,"lte");function mg(r,e){return r>=e}a(mg,"gte");function Yn(r,e,t,n,s,i,o){const c=[];
let l=0,d;e:for(let u=0;u<r.length;u++){const y=r[u]+e;let E=t;i&&!y&&(d||(d=t.filter(B=>B)),E=d);for(let B=0;B<E.length;B++){if(c.length>=n)break e;const M=y+E[B];
if(l+M.length>s)break e;c.push(M),l+=M.length}}return o.remaining-=c.length,c}a(Yn,"combine");function pg(r,e,t,n,s){const i=r.split(/\.\./),o=[];if(i[0]===void 0||
i[1]===void 0)return o;const c=Fe(i[0]),l=Fe(i[1]),d=Math.max(i[0].length,i[1].length);let u=i.length===3&&i[2]!==void 0?Math.max(Math.abs(Fe(i[2])),1):1,y=ug;l<
c&&(u*=-1,y=mg);const B=i.some(dg),M=B?d:1;let D=0;for(let Q=c;y(Q,l)&&o.length<t;Q+=u){if(s.remaining-=M,s.remaining<0)return;let j;if(e)j=String.fromCharCode(
Q),j==="\\"&&(j="");else if(j=String(Q),B){const q=d-j.length;if(q>0){const G=new Array(q+1).join("0");Q<0?j="-"+G+j.slice(1):j=G+j}}if(D+j.length>n)break;o.push(
j),D+=j.length}return o}a(pg,"expandSequence");function $i(r,e,t,n,s,i,o,c){if(o.remaining-=ut,s>n)return[r];let l=[""],d=0,u=!1,y=!0,E=r;for(;;){const B=Wo(r,E,
o);if(!B)return Yn(l,r,[""],e,t,u,o);B.unmatched&&(E=ig(E,o));const M=B.pre,D=a(()=>Yn(l,M+"{"+B.body+"}"+B.post,[""],e,t,u,o),"literal");if(/\$$/.test(M)){if(l=
Yn(l,M+"{"+B.body+"}",[""],e,t,u&&!B.post.length,o),y=!1,!B.post.length)break;r=B.post,E=E.slice(B.end+1);continue}const Q=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(
B.body),j=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(B.body),q=Q||j,G=B.body.indexOf(",")>=0;if(!q&&!G){if(d<i&&ag(B.post,o)){d++,r=B.pre+"{"+B.body+te+B.post,
E=E.slice(0,B.end)+te+E.slice(B.end+1),c=!0;continue}return D()}y&&(u=c&&!q,y=!1);let ee;if(q){if(ee=pg(B.body,j,e,t,o),!ee)return D()}else{let _e=og(B.body,o);
if(!_e)return D();if(_e.length===1&&_e[0]!==void 0){if(_e=$i(_e[0],e,t,n,s+1,i,o,!1).map(lg),o.remaining<0)return D();if(_e.length===1){const Je=Yn(l,M+_e[0],[""],
e,t,u&&!B.post.length,o);if(o.remaining<0)return D();if(l=Je,!B.post.length)break;r=B.post,E=E.slice(B.end+1);continue}}let ge=u&&!B.post.length&&!M;for(let Je=0;ge&&
Je<l.length;Je++)l[Je]&&(ge=!1);ee=[];let It=0;e:for(let Je=0;Je<_e.length;Je++){const Ht=$i(_e[Je],e,t,n,s+1,i,o,!1);if(o.remaining<0)return D();for(let ht=0;ht<
Ht.length;ht++){const Ye=Ht[ht];if(!(ge&&!Ye)){if(ee.length>=e||It+Ye.length>t)break e;ee.push(Ye),It+=Ye.length}}}}const Le=Yn(l,M,ee,e,t,u&&!B.post.length,o);
if(o.remaining<0)return D();if(l=Le,!B.post.length)break;r=B.post,E=E.slice(B.end+1)}return l}a($i,"expand_");const fg=1024*64,Ds=a(r=>{if(typeof r!="string")throw new TypeError(
"invalid pattern");if(r.length>fg)throw new TypeError("pattern is too long")},"assertValidPattern"),hg={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p\
{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,
!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},Wn=a(r=>r.replace(/[[\]\\-]/g,"\\$&"),"braceEscape"),gg=a(r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),"regexpEscape"),Ko=a(r=>r.join(""),"rangesToString"),yg=a((r,e)=>{const t=e;if(r.charAt(t)!=="[")throw new Error("not in a brace expression");const n=[],
s=[];let i=t+1,o=!1,c=!1,l=!1,d=!1,u=t,y="";e:for(;i<r.length;){const D=r.charAt(i);if((D==="!"||D==="^")&&i===t+1){d=!0,i++;continue}if(D==="]"&&o&&!l){u=i+1;break}
if(o=!0,D==="\\"&&!l){l=!0,i++;continue}if(D==="["&&!l){for(const[Q,[j,q,G]]of Object.entries(hg))if(r.startsWith(Q,i)){if(y)return["$.",!1,r.length-t,!0];i+=Q.
length,G?s.push(j):n.push(j),c=c||q;continue e}}if(l=!1,y){D>y?n.push(Wn(y)+"-"+Wn(D)):D===y&&n.push(Wn(D)),y="",i++;continue}if(r.startsWith("-]",i+1)){n.push(
Wn(D+"-")),i+=2;continue}if(r.startsWith("-",i+1)){y=D,i+=2;continue}n.push(Wn(D)),i++}if(u<i)return["",!1,0,!1];if(!n.length&&!s.length)return["$.",!1,r.length-
t,!0];if(s.length===0&&n.length===1&&/^\\?.$/.test(n[0])&&!d){const D=n[0].length===2?n[0].slice(-1):n[0];return[gg(D),!1,u-t,!1]}const E="["+(d?"^":"")+Ko(n)+"\
]",B="["+(d?"":"^")+Ko(s)+"]";return[n.length&&s.length?"("+E+"|"+B+")":n.length?E:B,c,u-t,!0]},"parseClass"),Kn=a((r,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>t?
e?r.replace(/\[([^/\\])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):e?r.replace(/\[([^/\\{}])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\{}])\]/g,
"$1$2").replace(/\\([^/{}])/g,"$1"),"unescape_unescape");var yt;const Ag=new Set(["!","?","+","*","@"]),ji=a(r=>Ag.has(r),"isExtglobType"),Jo=a(r=>ji(r.type),"i\
sExtglobAST"),Ng=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),Cg=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),
xg=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),Xo=new Map([["!",new Map([["!","@"]])],["?",new Map(
[["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),bg="(?!(?:^|/)\\.\\.?(?:$|/))",
Ls="(?!\\.)",Ig=new Set(["[","."]),Eg=new Set(["..","."]),wg=new Set("().*{}+?[]^$\\!"),Sg=a(r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),"regExpEscape"),Yi="\
[^/]",Vo=Yi+"*?",Zo=Yi+"+?";let Bg=0;class Wi{static{a(this,"AST")}type;#r;#n;#s=!1;#e=[];#t;#o;#l;#c=!1;#i;#a;#d=!1;id=++Bg;get depth(){return(this.#t?.depth??
-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#r.id,parent:this.#t?.id,depth:this.depth,partsLength:this.#e.
length,parts:this.#e}}constructor(e,t,n={}){this.type=e,e&&(this.#n=!0),this.#t=t,this.#r=this.#t?this.#t.#r:this,this.#i=this.#r===this?n:this.#r.#i,this.#l=this.#r===
this?[]:this.#r.#l,e==="!"&&!this.#r.#c&&this.#l.push(this),this.#o=this.#t?this.#t.#e.length:0}get hasMagic(){if(this.#n!==void 0)return this.#n;for(const e of this.#e)
if(typeof e!="string"&&(e.type||e.hasMagic))return this.#n=!0;return this.#n}toString(){return this.#a!==void 0?this.#a:this.type?this.#a=this.type+"("+this.#e.
map(e=>String(e)).join("|")+")":this.#a=this.#e.map(e=>String(e)).join("")}#y(){if(this!==this.#r)throw new Error("should only call on root");if(this.#c)return this;
this.toString(),this.#c=!0;let e;for(;e=this.#l.pop();){if(e.type!=="!")continue;let t=e,n=t.#t;for(;n;){for(let s=t.#o+1;!n.type&&s<n.#e.length;s++)for(const i of e.#e){
if(typeof i=="string")throw new Error("string part in extglob AST??");i.copyIn(n.#e[s])}t=n,n=t.#t}}return this}push(...e){for(const t of e)if(t!==""){if(typeof t!=
"string"&&!(t instanceof yt&&t.#t===this))throw new Error("invalid part: "+t);this.#e.push(t)}}toJSON(){const e=this.type===null?this.#e.slice().map(t=>typeof t==
"string"?t:t.toJSON()):[this.type,...this.#e.map(t=>t.toJSON())];return this.isStart()&&!this.type&&e.unshift([]),this.isEnd()&&(this===this.#r||this.#r.#c&&this.#t?.
type==="!")&&e.push({}),e}isStart(){if(this.#r===this)return!0;if(!this.#t?.isStart())return!1;if(this.#o===0)return!0;const e=this.#t;for(let t=0;t<this.#o;t++){
const n=e.#e[t];if(!(n instanceof yt&&n.type==="!"))return!1}return!0}isEnd(){if(this.#r===this||this.#t?.type==="!")return!0;if(!this.#t?.isEnd())return!1;if(!this.
type)return this.#t?.isEnd();const e=this.#t?this.#t.#e.length:0;return this.#o===e-1}copyIn(e){typeof e=="string"?this.push(e):this.push(e.clone(this))}clone(e){
const t=new yt(this.type,e);for(const n of this.#e)t.copyIn(n);return t}static#u(e,t,n,s,i){const o=s.maxExtglobRecursion??2;let c=!1,l=!1,d=-1,u=!1;if(t.type===
null){let D=n,Q="";for(;D<e.length;){const j=e.charAt(D++);if(c||j==="\\"){c=!c,Q+=j;continue}if(l){D===d+1?(j==="^"||j==="!")&&(u=!0):j==="]"&&!(D===d+2&&u)&&(l=
!1),Q+=j;continue}else if(j==="["){l=!0,d=D,u=!1,Q+=j;continue}if(!s.noext&&ji(j)&&e.charAt(D)==="("&&i<=o){t.push(Q),Q="";const G=new yt(j,t);D=yt.#u(e,G,D,s,i+
1),t.push(G);continue}Q+=j}return t.push(Q),D}let y=n+1,E=new yt(null,t);const B=[];let M="";for(;y<e.length;){const D=e.charAt(y++);if(c||D==="\\"){c=!c,M+=D;continue}
if(l){y===d+1?(D==="^"||D==="!")&&(u=!0):D==="]"&&!(y===d+2&&u)&&(l=!1),M+=D;continue}else if(D==="["){l=!0,d=y,u=!1,M+=D;continue}if(!s.noext&&ji(D)&&e.charAt(
y)==="("&&(i<=o||t&&t.#m(D))){const j=t&&t.#m(D)?0:1;E.push(M),M="";const q=new yt(D,E);E.push(q),y=yt.#u(e,q,y,s,i+j);continue}if(D==="|"){E.push(M),M="",B.push(
E),E=new yt(null,t);continue}if(D===")")return M===""&&t.#e.length===0&&(t.#d=!0),E.push(M),M="",t.push(...B,E),y;M+=D}return t.type=null,t.#n=void 0,t.#e=[e.substring(
n-1)],y}#A(e){return this.#f(e,Cg)}#f(e,t=Ng){if(!e||typeof e!="object"||e.type!==null||e.#e.length!==1||this.type===null)return!1;const n=e.#e[0];return!n||typeof n!=
"object"||n.type===null?!1:this.#m(n.type,t)}#m(e,t=xg){return!!t.get(this.type)?.includes(e)}#N(e,t){const n=e.#e[0],s=new yt(null,n,this.options);s.#e.push(""),
n.push(s),this.#h(e,t)}#h(e,t){const n=e.#e[0];this.#e.splice(t,1,...n.#e);for(const s of n.#e)typeof s=="object"&&(s.#t=this);this.#a=void 0}#C(e){return!!Xo.get(
this.type)?.has(e)}#x(e){if(!e||typeof e!="object"||e.type!==null||e.#e.length!==1||this.type===null||this.#e.length!==1)return!1;const t=e.#e[0];return!t||typeof t!=
"object"||t.type===null?!1:this.#C(t.type)}#b(e){const t=Xo.get(this.type),n=e.#e[0],s=t?.get(n.type);if(!s)return!1;this.#e=n.#e;for(const i of this.#e)typeof i==
"object"&&(i.#t=this);this.type=s,this.#a=void 0,this.#d=!1}static fromGlob(e,t={}){const n=new yt(null,void 0,t);return yt.#u(e,n,0,t,0),n}toMMPattern(){if(this!==
this.#r)return this.#r.toMMPattern();const e=this.toString(),[t,n,s,i]=this.toRegExpSource();if(!(s||this.#n||this.#i.nocase&&!this.#i.nocaseMagicOnly&&e.toUpperCase()!==
e.toLowerCase()))return n;const c=(this.#i.nocase?"i":"")+(i?"u":"");return Object.assign(new RegExp(`^${t}$`,c),{_src:t,_glob:e})}get options(){return this.#i}toRegExpSource(e){
const t=e??!!this.#i.dot;if(this.#r===this&&(this.#p(),this.#y()),!Jo(this)){const l=this.isStart()&&this.isEnd()&&!this.#e.some(B=>typeof B!="string"),d=this.#e.
map(B=>{const[M,D,Q,j]=typeof B=="string"?yt.#I(B,this.#n,l):B.toRegExpSource(e);return this.#n=this.#n||Q,this.#s=this.#s||j,M}).join("");let u="";if(this.isStart()&&
typeof this.#e[0]=="string"&&!(this.#e.length===1&&Eg.has(this.#e[0]))){const M=Ig,D=t&&M.has(d.charAt(0))||d.startsWith("\\.")&&M.has(d.charAt(2))||d.startsWith(
"\\.\\.")&&M.has(d.charAt(4)),Q=!t&&!e&&M.has(d.charAt(0));u=D?bg:Q?Ls:""}let y="";return this.isEnd()&&this.#r.#c&&this.#t?.type==="!"&&(y="(?:$|\\/)"),[u+d+y,
Kn(d),this.#n=!!this.#n,this.#s]}const n=this.type==="*"||this.type==="+",s=this.type==="!"?"(?:(?!(?:":"(?:";let i=this.#g(t);if(this.isStart()&&this.isEnd()&&
!i&&this.type!=="!"){const l=this.toString(),d=this;return d.#e=[l],d.type=null,d.#n=void 0,[l,Kn(this.toString()),!1,!1]}let o=!n||e||t||!Ls?"":this.#g(!0);o===
i&&(o=""),o&&(i=`(?:${i})(?:${o})*?`);let c="";if(this.type==="!"&&this.#d)c=(this.isStart()&&!t?Ls:"")+Zo;else{const l=this.type==="!"?"))"+(this.isStart()&&!t&&
!e?Ls:"")+Vo+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&o?")":this.type==="*"&&o?")?":`)${this.type}`;c=s+i+l}return[c,Kn(i),this.#n=!!this.#n,
this.#s]}#p(){if(Jo(this)){let e=0,t=!1;do{t=!0;for(let n=0;n<this.#e.length;n++){const s=this.#e[n];typeof s=="object"&&(s.#p(),this.#f(s)?(t=!1,this.#h(s,n)):
this.#A(s)?(t=!1,this.#N(s,n)):this.#x(s)&&(t=!1,this.#b(s)))}}while(!t&&++e<10)}else for(const e of this.#e)typeof e=="object"&&e.#p();this.#a=void 0}#g(e){return this.#e.
map(t=>{if(typeof t=="string")throw new Error("string type in extglob ast??");const[n,s,i,o]=t.toRegExpSource(e);return this.#s=this.#s||o,n}).filter(t=>!(this.
isStart()&&this.isEnd())||!!t).join("|")}static#I(e,t,n=!1){let s=!1,i="",o=!1,c=!1;for(let l=0;l<e.length;l++){const d=e.charAt(l);if(s){s=!1,i+=(wg.has(d)?"\\":
"")+d;continue}if(d==="*"){if(c)continue;c=!0,i+=n&&/^[*]+$/.test(e)?Zo:Vo,t=!0;continue}else c=!1;if(d==="\\"){l===e.length-1?i+="\\\\":s=!0;continue}if(d==="["){
const[u,y,E,B]=yg(e,l);if(E){i+=u,o=o||y,l+=E-1,t=t||B;continue}}if(d==="?"){i+=Yi,t=!0;continue}i+=Sg(d)}return[i,Kn(e),!!t,o]}}yt=Wi;const Pg=a((r,{windowsPathsNoEscape:e=!1,
magicalBraces:t=!1}={})=>t?e?r.replace(/[?*()[\]{}]/g,"[$&]"):r.replace(/[?*()[\]\\{}]/g,"\\$&"):e?r.replace(/[?*()[\]]/g,"[$&]"):r.replace(/[?*()[\]\\]/g,"\\$&"),
"escape_escape"),mt=a((r,e,t={})=>(Ds(e),!t.nocomment&&e.charAt(0)==="#"?!1:new Jn(e,t).match(r)),"minimatch"),Rg=/^\*+([^+@!?*[(]*)$/,vg=a(r=>e=>!e.startsWith(
".")&&e.endsWith(r),"starDotExtTest"),Tg=a(r=>e=>e.endsWith(r),"starDotExtTestDot"),Og=a(r=>(r=r.toLowerCase(),e=>!e.startsWith(".")&&e.toLowerCase().endsWith(r)),
"starDotExtTestNocase"),Mg=a(r=>(r=r.toLowerCase(),e=>e.toLowerCase().endsWith(r)),"starDotExtTestNocaseDot"),Dg=/^\*+\.\*+$/,Lg=a(r=>!r.startsWith(".")&&r.includes(
"."),"starDotStarTest"),kg=a(r=>r!=="."&&r!==".."&&r.includes("."),"starDotStarTestDot"),zg=/^\.\*+$/,_g=a(r=>r!=="."&&r!==".."&&r.startsWith("."),"dotStarTest"),
Hg=/^\*+$/,Ug=a(r=>r.length!==0&&!r.startsWith("."),"starTest"),Fg=a(r=>r.length!==0&&r!=="."&&r!=="..","starTestDot"),Qg=/^\?+([^+@!?*[(]*)?$/,qg=a(([r,e=""])=>{
const t=ec([r]);return e?(e=e.toLowerCase(),n=>t(n)&&n.toLowerCase().endsWith(e)):t},"qmarksTestNocase"),Gg=a(([r,e=""])=>{const t=tc([r]);return e?(e=e.toLowerCase(),
n=>t(n)&&n.toLowerCase().endsWith(e)):t},"qmarksTestNocaseDot"),$g=a(([r,e=""])=>{const t=tc([r]);return e?n=>t(n)&&n.endsWith(e):t},"qmarksTestDot"),jg=a(([r,e=""])=>{
const t=ec([r]);return e?n=>t(n)&&n.endsWith(e):t},"qmarksTest"),ec=a(([r])=>{const e=r.length;return t=>t.length===e&&!t.startsWith(".")},"qmarksTestNoExt"),tc=a(
([r])=>{const e=r.length;return t=>t.length===e&&t!=="."&&t!==".."},"qmarksTestNoExtDot"),rc=typeof process=="object"&&process?typeof process.env=="object"&&process.
env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",nc={win32:{sep:"\\"},posix:{sep:"/"}},Yg=rc==="win32"?nc.win32.sep:nc.posix.sep;mt.sep=
Yg;const lt=Symbol("globstar **");mt.GLOBSTAR=lt;const Wg="[^/]"+"*?",Kg="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",Jg="(?:(?!(?:\\/|^)\\.).)*?",Xg=a((r,e={})=>t=>mt(
t,r,e),"filter");mt.filter=Xg;const Ot=a((r,e={})=>Object.assign({},r,e),"ext"),Vg=a(r=>{if(!r||typeof r!="object"||!Object.keys(r).length)return mt;const e=mt;
return Object.assign(a((n,s,i={})=>e(n,s,Ot(r,i)),"m"),{Minimatch:class extends e.Minimatch{static{a(this,"Minimatch")}constructor(s,i={}){super(s,Ot(r,i))}static defaults(s){
return e.defaults(Ot(r,s)).Minimatch}},AST:class extends e.AST{static{a(this,"AST")}constructor(s,i,o={}){super(s,i,Ot(r,o))}static fromGlob(s,i={}){return e.AST.
fromGlob(s,Ot(r,i))}},unescape:a((n,s={})=>e.unescape(n,Ot(r,s)),"unescape"),escape:a((n,s={})=>e.escape(n,Ot(r,s)),"escape"),filter:a((n,s={})=>e.filter(n,Ot(r,
s)),"filter"),defaults:a(n=>e.defaults(Ot(r,n)),"defaults"),makeRe:a((n,s={})=>e.makeRe(n,Ot(r,s)),"makeRe"),braceExpand:a((n,s={})=>e.braceExpand(n,Ot(r,s)),"b\
raceExpand"),match:a((n,s,i={})=>e.match(n,s,Ot(r,i)),"match"),sep:e.sep,GLOBSTAR:lt})},"defaults");mt.defaults=Vg;const sc=a((r,e={})=>(Ds(r),e.nobrace||!/\{(?:(?!\{).)*\}/.
test(r)?[r]:cg(r,{max:e.braceExpandMax})),"braceExpand");mt.braceExpand=sc;const Zg=a((r,e={})=>new Jn(r,e).makeRe(),"makeRe");mt.makeRe=Zg;const ey=a((r,e,t={})=>{
const n=new Jn(e,t);return r=r.filter(s=>n.match(s)),n.options.nonull&&!r.length&&r.push(e),r},"match");mt.match=ey;const ic=/[?*]|[+@!]\(.*?\)|\[|\]/,ty=a(r=>r.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),"esm_regExpEscape");class Jn{static{a(this,"Minimatch")}options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){
Ds(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??200,this.pattern=e,this.platform=t.platform||rc,this.isWindows=this.platform==="w\
in32";const n="allowWindowsEscape";this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[n]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,
"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=
!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=
[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(const e of this.set)for(const t of e)if(typeof t!=
"string")return!0;return!1}debug(...e){}make(){const e=this.pattern,t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=
!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],t.debug&&(this.debug=(...i)=>console.error(...i)),this.debug(this.pattern,this.globSet);
const n=this.globSet.map(i=>this.slashSplit(i));this.globParts=this.preprocess(n),this.debug(this.pattern,this.globParts);let s=this.globParts.map((i,o,c)=>{if(this.
isWindows&&this.windowsNoMagicRoot){const l=i[0]===""&&i[1]===""&&(i[2]==="?"||!ic.test(i[2]))&&!ic.test(i[3]),d=/^[a-z]:/i.test(i[0]);if(l)return[...i.slice(0,
4),...i.slice(4).map(u=>this.parse(u))];if(d)return[i[0],...i.slice(1).map(u=>this.parse(u))]}return i.map(l=>this.parse(l))});if(this.debug(this.pattern,s),this.
set=s.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){const o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&typeof o[3]==
"string"&&/^[a-z]:$/i.test(o[3])&&(o[2]="?")}this.debug(this.pattern,this.set)}preprocess(e){if(this.options.noglobstar)for(const n of e)for(let s=0;s<n.length;s++)
n[s]==="**"&&(n[s]="*");const{optimizationLevel:t=1}=this.options;return t>=2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(
e):e=this.adjascentGlobstarOptimize(e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let n=-1;for(;(n=t.indexOf("**",n+1))!==-1;){let s=n;for(;t[s+1]==="**";)
s++;s!==n&&t.splice(n,s-n)}return t})}levelOneOptimize(e){return e.map(t=>(t=t.reduce((n,s)=>{const i=n[n.length-1];return s==="**"&&i==="**"?n:s===".."&&i&&i!==
".."&&i!=="."&&i!=="**"?(n.pop(),n):(n.push(s),n)},[]),t.length===0?[""]:t))}levelTwoFileOptimize(e){Array.isArray(e)||(e=this.slashSplit(e));let t=!1;do{if(t=!1,
!this.preserveMultipleSlashes){for(let s=1;s<e.length-1;s++){const i=e[s];s===1&&i===""&&e[0]===""||(i==="."||i==="")&&(t=!0,e.splice(s,1),s--)}e[0]==="."&&e.length===
2&&(e[1]==="."||e[1]==="")&&(t=!0,e.pop())}let n=0;for(;(n=e.indexOf("..",n+1))!==-1;){const s=e[n-1];s&&s!=="."&&s!==".."&&s!=="**"&&!(this.isWindows&&/^[a-z]:$/i.
test(s))&&(t=!0,e.splice(n-1,2),n-=2)}}while(t);return e.length===0?[""]:e}firstPhasePreProcess(e){let t=!1;do{t=!1;for(let n of e){let s=-1;for(;(s=n.indexOf("\
**",s+1))!==-1;){let o=s;for(;n[o+1]==="**";)o++;o>s&&n.splice(s+1,o-s);let c=n[s+1];const l=n[s+2],d=n[s+3];if(c!==".."||!l||l==="."||l===".."||!d||d==="."||d===
"..")continue;t=!0,n.splice(s,1);const u=n.slice(0);u[s]="**",e.push(u),s--}if(!this.preserveMultipleSlashes){for(let o=1;o<n.length-1;o++){const c=n[o];o===1&&
c===""&&n[0]===""||(c==="."||c==="")&&(t=!0,n.splice(o,1),o--)}n[0]==="."&&n.length===2&&(n[1]==="."||n[1]==="")&&(t=!0,n.pop())}let i=0;for(;(i=n.indexOf("..",
i+1))!==-1;){const o=n[i-1];if(o&&o!=="."&&o!==".."&&o!=="**"){t=!0;const l=i===1&&n[i+1]==="**"?["."]:[];n.splice(i-1,2,...l),n.length===0&&n.push(""),i-=2}}}}while(t);
return e}secondPhasePreProcess(e){for(let t=0;t<e.length-1;t++)for(let n=t+1;n<e.length;n++){const s=this.partsMatch(e[t],e[n],!this.preserveMultipleSlashes);if(s){
e[t]=[],e[n]=s;break}}return e.filter(t=>t.length)}partsMatch(e,t,n=!1){let s=0,i=0,o=[],c="";for(;s<e.length&&i<t.length;)if(e[s]===t[i])o.push(c==="b"?t[i]:e[s]),
s++,i++;else if(n&&e[s]==="**"&&t[i]===e[s+1])o.push(e[s]),s++;else if(n&&t[i]==="**"&&e[s]===t[i+1])o.push(t[i]),i++;else if(e[s]==="*"&&t[i]&&(this.options.dot||
!t[i].startsWith("."))&&t[i]!=="**"){if(c==="b")return!1;c="a",o.push(e[s]),s++,i++}else if(t[i]==="*"&&e[s]&&(this.options.dot||!e[s].startsWith("."))&&e[s]!==
"**"){if(c==="a")return!1;c="b",o.push(t[i]),s++,i++}else return!1;return e.length===t.length&&o}parseNegate(){if(this.nonegate)return;const e=this.pattern;let t=!1,
n=0;for(let s=0;s<e.length&&e.charAt(s)==="!";s++)t=!t,n++;n&&(this.pattern=e.slice(n)),this.negate=t}matchOne(e,t,n=!1){let s=0,i=0;if(this.isWindows){const c=typeof e[0]==
"string"&&/^[a-z]:$/i.test(e[0]),l=!c&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),d=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),u=!d&&t[0]===""&&
t[1]===""&&t[2]==="?"&&typeof t[3]=="string"&&/^[a-z]:$/i.test(t[3]),y=l?3:c?0:void 0,E=u?3:d?0:void 0;if(typeof y=="number"&&typeof E=="number"){const[B,M]=[e[y],
t[E]];B.toLowerCase()===M.toLowerCase()&&(t[E]=B,i=E,s=y)}}const{optimizationLevel:o=1}=this.options;return o>=2&&(e=this.levelTwoFileOptimize(e)),t.includes(lt)?
this.#r(e,t,n,s,i):this.#s(e,t,n,s,i)}#r(e,t,n,s,i){const o=t.indexOf(lt,i),c=t.lastIndexOf(lt),[l,d,u]=n?[t.slice(i,o),t.slice(o+1),[]]:[t.slice(i,o),t.slice(o+
1,c),t.slice(c+1)];if(l.length){const q=e.slice(s,s+l.length);if(!this.#s(q,l,n,0,0))return!1;s+=l.length,i+=l.length}let y=0;if(u.length){if(u.length+s>e.length)
return!1;let q=e.length-u.length;if(this.#s(e,u,n,q,0))y=u.length;else{if(e[e.length-1]!==""||s+u.length===e.length||(q--,!this.#s(e,u,n,q,0)))return!1;y=u.length+
1}}if(!d.length){let q=!!y;for(let G=s;G<e.length-y;G++){const ee=String(e[G]);if(q=!0,ee==="."||ee===".."||!this.options.dot&&ee.startsWith("."))return!1}return n||
q}const E=[[[],0]];let B=E[0],M=0;const D=[0];for(const q of d)q===lt?(D.push(M),B=[[],0],E.push(B)):(B[0].push(q),M++);let Q=E.length-1;const j=e.length-y;for(const q of E)
q[1]=j-(D[Q--]+q[0].length);return!!this.#n(e,E,s,0,n,0,!!y)}#n(e,t,n,s,i,o,c){const l=t[s];if(!l){for(let y=n;y<e.length;y++){c=!0;const E=e[y];if(E==="."||E===
".."||!this.options.dot&&E.startsWith("."))return!1}return c}const[d,u]=l;for(;n<=u;){if(this.#s(e.slice(0,n+d.length),d,i,n,0)&&o<this.maxGlobstarRecursion){const B=this.#n(
e,t,n+d.length,s+1,i,o+1,c);if(B!==!1)return B}const E=e[n];if(E==="."||E===".."||!this.options.dot&&E.startsWith("."))return!1;n++}return i||null}#s(e,t,n,s,i){
let o,c,l,d;for(o=s,c=i,d=e.length,l=t.length;o<d&&c<l;o++,c++){this.debug("matchOne loop");let u=t[c],y=e[o];if(this.debug(t,u,y),u===!1||u===lt)return!1;let E;
if(typeof u=="string"?(E=y===u,this.debug("string match",u,y,E)):(E=u.test(y),this.debug("pattern match",u,y,E)),!E)return!1}if(o===d&&c===l)return!0;if(o===d)return n;
if(c===l)return o===d-1&&e[o]==="";throw new Error("wtf?")}braceExpand(){return sc(this.pattern,this.options)}parse(e){Ds(e);const t=this.options;if(e==="**")return lt;
if(e==="")return"";let n,s=null;(n=e.match(Hg))?s=t.dot?Fg:Ug:(n=e.match(Rg))?s=(t.nocase?t.dot?Mg:Og:t.dot?Tg:vg)(n[1]):(n=e.match(Qg))?s=(t.nocase?t.dot?Gg:qg:
t.dot?$g:jg)(n):(n=e.match(Dg))?s=t.dot?kg:Lg:(n=e.match(zg))&&(s=_g);const i=Wi.fromGlob(e,this.options).toMMPattern();return s&&typeof i=="object"&&Reflect.defineProperty(
i,"test",{value:s}),i}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;const e=this.set;if(!e.length)return this.regexp=!1,this.regexp;const t=this.
options,n=t.noglobstar?Wg:t.dot?Kg:Jg,s=new Set(t.nocase?["i"]:[]);let i=e.map(l=>{const d=l.map(y=>{if(y instanceof RegExp)for(const E of y.flags.split(""))s.add(
E);return typeof y=="string"?ty(y):y===lt?lt:y._src});d.forEach((y,E)=>{const B=d[E+1],M=d[E-1];y!==lt||M===lt||(M===void 0?B!==void 0&&B!==lt?d[E+1]="(?:\\/|"+
n+"\\/)?"+B:d[E]=n:B===void 0?d[E-1]=M+"(?:\\/|\\/"+n+")?":B!==lt&&(d[E-1]=M+"(?:\\/|\\/"+n+"\\/)"+B,d[E+1]=lt))});const u=d.filter(y=>y!==lt);if(this.partial&&
u.length>=1){const y=[];for(let E=1;E<=u.length;E++)y.push(u.slice(0,E).join("/"));return"(?:"+y.join("|")+")"}return u.join("/")}).join("|");const[o,c]=e.length>
1?["(?:",")"]:["",""];i="^"+o+i+c+"$",this.partial&&(i="^(?:\\/|"+o+i.slice(1,-1)+c+")$"),this.negate&&(i="^(?!"+i+").+$");try{this.regexp=new RegExp(i,[...s].join(
""))}catch{this.regexp=!1}return this.regexp}slashSplit(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(
/\/+/)]:e.split(/\/+/)}match(e,t=this.partial){if(this.debug("match",e,this.pattern),this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;const n=this.
options;this.isWindows&&(e=e.split("\\").join("/"));const s=this.slashSplit(e);this.debug(this.pattern,"split",s);const i=this.set;this.debug(this.pattern,"set",
i);let o=s[s.length-1];if(!o)for(let c=s.length-2;!o&&c>=0;c--)o=s[c];for(const c of i){let l=s;if(n.matchBase&&c.length===1&&(l=[o]),this.matchOne(l,c,t))return n.
flipNegate?!0:!this.negate}return n.flipNegate?!1:this.negate}static defaults(e){return mt.defaults(e).Minimatch}}mt.AST=Wi,mt.Minimatch=Jn,mt.escape=Pg,mt.unescape=
Kn;const ry=process.platform==="win32";class ks{static{a(this,"Path")}constructor(e){if(this.segments=[],typeof e=="string")if(m(e,"Parameter 'itemPath' must no\
t be empty"),e=P(e),!N(e))this.segments=e.split(I.sep);else{let t=e,n=p(t);for(;n!==t;){const s=I.basename(t);this.segments.unshift(s),t=n,n=p(t)}this.segments.
unshift(t)}else{m(e.length>0,"Parameter 'itemPath' must not be an empty array");for(let t=0;t<e.length;t++){let n=e[t];m(n,"Parameter 'itemPath' must not contai\
n any empty segments"),n=O(e[t]),t===0&&N(n)?(n=P(n),m(n===p(n),"Parameter 'itemPath' root segment contains information for multiple segments"),this.segments.push(
n)):(m(!n.includes(I.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(n))}}}toString(){let e=this.segments[0],t=e.endsWith(I.
sep)||ry&&/^[A-Z]:$/i.test(e);for(let n=1;n<this.segments.length;n++)t?t=!1:e+=I.sep,e+=this.segments[n];return e}}const Zt=process.platform==="win32";class St{static{
a(this,"Pattern")}constructor(e,t=!1,n,s){this.negate=!1;let i;if(typeof e=="string")i=e.trim();else{n=n||[],m(n.length,"Parameter 'segments' must not empty");const d=St.
getLiteral(n[0]);m(d&&g(d),"Parameter 'segments' first element must be a root path"),i=new ks(n).toString().trim(),e&&(i=`!${i}`)}for(;i.startsWith("!");)this.negate=
!this.negate,i=i.substr(1).trim();i=St.fixupPattern(i,s),this.segments=new ks(i).segments,this.trailingSeparator=O(i).endsWith(I.sep),i=P(i);let o=!1;const c=this.
segments.map(d=>St.getLiteral(d)).filter(d=>!o&&!(o=d===""));this.searchPath=new ks(c).toString(),this.rootRegExp=new RegExp(St.regExpEscape(c[0]),Zt?"i":""),this.
isImplicitPattern=t;const l={dot:!0,nobrace:!0,nocase:Zt,nocomment:!0,noext:!0,nonegate:!0};i=Zt?i.replace(/\\/g,"/"):i,this.minimatch=new Jn(i,l)}match(e){return this.
segments[this.segments.length-1]==="**"?(e=O(e),!e.endsWith(I.sep)&&this.isImplicitPattern===!1&&(e=`${e}${I.sep}`)):e=P(e),this.minimatch.match(e)?this.trailingSeparator?
T.Directory:T.All:T.None}partialMatch(e){return e=P(e),p(e)===e?this.rootRegExp.test(e):this.minimatch.matchOne(e.split(Zt?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(e){
return(Zt?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(e,t){m(e,"pattern cannot be\
 empty");const n=new ks(e).segments.map(s=>St.getLiteral(s));if(m(n.every((s,i)=>(s!=="."||i===0)&&s!==".."),`Invalid pattern '${e}'. Relative pathing '.' and '\
..' is not allowed.`),m(!N(e)||n[0],`Invalid pattern '${e}'. Root segment must not contain globs.`),e=O(e),e==="."||e.startsWith(`.${I.sep}`))e=St.globEscape(process.
cwd())+e.substr(1);else if(e==="~"||e.startsWith(`~${I.sep}`))t=t||$.homedir(),m(t,"Unable to determine HOME directory"),m(g(t),`Expected HOME directory to be a\
 rooted path. Actual '${t}'`),e=St.globEscape(t)+e.substr(1);else if(Zt&&(e.match(/^[A-Z]:$/i)||e.match(/^[A-Z]:[^\\]/i))){let s=C("C:\\dummy-root",e.substr(0,2));
e.length>2&&!s.endsWith("\\")&&(s+="\\"),e=St.globEscape(s)+e.substr(2)}else if(Zt&&(e==="\\"||e.match(/^\\[^\\]/))){let s=C("C:\\dummy-root","\\");s.endsWith("\
\\")||(s+="\\"),e=St.globEscape(s)+e.substr(1)}else e=C(St.globEscape(process.cwd()),e);return O(e)}static getLiteral(e){let t="";for(let n=0;n<e.length;n++){const s=e[n];
if(s==="\\"&&!Zt&&n+1<e.length){t+=e[++n];continue}else{if(s==="*"||s==="?")return"";if(s==="["&&n+1<e.length){let i="",o=-1;for(let c=n+1;c<e.length;c++){const l=e[c];
if(l==="\\"&&!Zt&&c+1<e.length){i+=e[++c];continue}else if(l==="]"){o=c;break}else i+=l}if(o>=0){if(i.length>1)return"";if(i){t+=i,n=o;continue}}}}t+=s}return t}static regExpEscape(e){
return e.replace(/[[\\^$.|?*+()]/g,"\\$&")}}class ac{static{a(this,"SearchState")}constructor(e,t){this.path=e,this.level=t}}var Ki=function(r,e,t,n){function s(i){
return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfil\
led");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})},
ny=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?e.call(r):(r=typeof __values==
"function"?__values(r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},t);function n(i){t[i]=r[i]&&function(o){
return new Promise(function(c,l){o=r[i](o),s(c,l,o.done,o.value)})}}function s(i,o,c,l){Promise.resolve(l).then(function(d){i({value:d,done:c})},o)}},ur=function(r){
return this instanceof ur?(this.v=r,this):new ur(r)},sy=function(r,e,t){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var n=t.
apply(r,e||[]),s,i=[];return s=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),c("next"),c("throw"),c("return",o),s[Symbol.asyncIterator]=
function(){return this},s;function o(B){return function(M){return Promise.resolve(M).then(B,y)}}function c(B,M){n[B]&&(s[B]=function(D){return new Promise(function(Q,j){
i.push([B,D,Q,j])>1||l(B,D)})},M&&(s[B]=M(s[B])))}function l(B,M){try{d(n[B](M))}catch(D){E(i[0][3],D)}}function d(B){B.value instanceof ur?Promise.resolve(B.value.
v).then(u,y):E(i[0][2],B)}function u(B){l("next",B)}function y(B){l("throw",B)}function E(B,M){B(M),i.shift(),i.length&&l(i[0][0],i[0][1])}};const iy=process.platform===
"win32";class zs{static{a(this,"DefaultGlobber")}constructor(e){this.patterns=[],this.searchPaths=[],this.options=S(e)}getSearchPaths(){return this.searchPaths.
slice()}glob(){return Ki(this,void 0,void 0,function*(){var e,t,n,s;const i=[];try{for(var o=!0,c=ny(this.globGenerator()),l;l=yield c.next(),e=l.done,!e;o=!0){
s=l.value,o=!1;const d=s;i.push(d)}}catch(d){t={error:d}}finally{try{!o&&!e&&(n=c.return)&&(yield n.call(c))}finally{if(t)throw t.error}}return i})}globGenerator(){
return sy(this,arguments,a(function*(){const t=S(this.options),n=[];for(const o of this.patterns)n.push(o),t.implicitDescendants&&(o.trailingSeparator||o.segments[o.
segments.length-1]!=="**")&&n.push(new St(o.negate,!0,o.segments.concat("**")));const s=[];for(const o of k(n)){h.debug(`Search path '${o}'`);try{yield ur(A.promises.
lstat(o))}catch(c){if(c.code==="ENOENT")continue;throw c}s.unshift(new ac(o,1))}const i=[];for(;s.length;){const o=s.pop(),c=F(n,o.path),l=!!c||H(n,o.path);if(!c&&
!l)continue;const d=yield ur(zs.stat(o,t,i));if(d&&!(t.excludeHiddenFiles&&I.basename(o.path).match(/^\./)))if(d.isDirectory()){if(c&T.Directory&&t.matchDirectories)
yield yield ur(o.path);else if(!l)continue;const u=o.level+1,y=(yield ur(A.promises.readdir(o.path))).map(E=>new ac(I.join(o.path,E),u));s.push(...y.reverse())}else
c&T.File&&(yield yield ur(o.path))}},"globGenerator_1"))}static create(e,t){return Ki(this,void 0,void 0,function*(){const n=new zs(t);iy&&(e=e.replace(/\r\n/g,
`
`),e=e.replace(/\r/g,`
`));const s=e.split(`
`).map(i=>i.trim());for(const i of s)!i||i.startsWith("#")||n.patterns.push(new St(i));return n.searchPaths.push(...k(n.patterns)),n})}static stat(e,t,n){return Ki(
this,void 0,void 0,function*(){let s;if(t.followSymbolicLinks)try{s=yield A.promises.stat(e.path)}catch(i){if(i.code==="ENOENT"){if(t.omitBrokenSymbolicLinks){h.
debug(`Broken symlink '${e.path}'`);return}throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`)}throw i}else
s=yield A.promises.lstat(e.path);if(s.isDirectory()&&t.followSymbolicLinks){const i=yield A.promises.realpath(e.path);for(;n.length>=e.level;)n.pop();if(n.some(
o=>o===i)){h.debug(`Symlink cycle detected for path '${e.path}' and realpath '${i}'`);return}n.push(i)}return s})}}var oc=x(76982),_s=x(2203),cc=x(39023),ay=function(r,e,t,n){
function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}
a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,
e||[])).next())})},oy=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?
e.call(r):(r=typeof __values=="function"?__values(r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},
t);function n(i){t[i]=r[i]&&function(o){return new Promise(function(c,l){o=r[i](o),s(c,l,o.done,o.value)})}}function s(i,o,c,l){Promise.resolve(l).then(function(d){
i({value:d,done:c})},o)}};function ev(r,e){return ay(this,arguments,void 0,function*(t,n,s=!1){var i,o,c,l,d;const u=s?core.info:core.debug;let y=!1;const E=n||
((d=process.env.GITHUB_WORKSPACE)!==null&&d!==void 0?d:process.cwd()),B=crypto.createHash("sha256");let M=0;try{for(var D=!0,Q=oy(t.globGenerator()),j;j=yield Q.
next(),i=j.done,!i;D=!0){l=j.value,D=!1;const q=l;if(u(q),!q.startsWith(`${E}${path.sep}`)){u(`Ignore '${q}' since it is not under GITHUB_WORKSPACE.`);continue}
if(fs.statSync(q).isDirectory()){u(`Skip directory '${q}'.`);continue}const G=crypto.createHash("sha256");yield util.promisify(stream.pipeline)(fs.createReadStream(
q),G),B.write(G.digest()),M++,y||(y=!0)}}catch(q){o={error:q}}finally{try{!D&&!i&&(c=Q.return)&&(yield c.call(Q))}finally{if(o)throw o.error}}return B.end(),y?(u(
`Found ${M} files to hash.`),B.digest("hex")):(u("No matches found for glob"),"")})}a(ev,"hashFiles");var lc=function(r,e,t,n){function s(i){return i instanceof
t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){
try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};function dc(r,e){
return lc(this,void 0,void 0,function*(){return yield zs.create(r,e)})}a(dc,"create");function tv(r){return lc(this,arguments,void 0,function*(e,t="",n,s=!1){let i=!0;
n&&typeof n.followSymbolicLinks=="boolean"&&(i=n.followSymbolicLinks);const o=yield dc(e,{followSymbolicLinks:i});return _hashFiles(o,t,s)})}a(tv,"glob_hashFile\
s");var Pr=x(88701),cy=x(42710),Hs;(function(r){r.Gzip="cache.tgz",r.Zstd="cache.tzst"})(Hs||(Hs={}));var Bt;(function(r){r.Gzip="gzip",r.ZstdWithoutLong="zstd-\
without-long",r.Zstd="zstd"})(Bt||(Bt={}));var Mt;(function(r){r.GNU="gnu",r.BSD="bsd"})(Mt||(Mt={}));const Ji=2,Xi=5e3,uc=5e3,mc=`${process.env.PROGRAMFILES}\\G\
it\\usr\\bin\\tar.exe`,ly=`${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,Us="cache.tar",pc="manifest.txt",rv=10*Math.pow(1024,3),fc="cache read denied\
:";var en=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{
d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}
a(d,"step"),d((n=n.apply(r,e||[])).next())})},dy=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=r[Symbol.
asyncIterator],t;return e?e.call(r):(r=typeof __values=="function"?__values(r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=
function(){return this},t);function n(i){t[i]=r[i]&&function(o){return new Promise(function(c,l){o=r[i](o),s(c,l,o.done,o.value)})}}function s(i,o,c,l){Promise.
resolve(l).then(function(d){i({value:d,done:c})},o)}};const uy="1.0";function Xn(){return en(this,void 0,void 0,function*(){const r=process.platform==="win32";let e=process.
env.RUNNER_TEMP||"";if(!e){let n;r?n=process.env.USERPROFILE||"C:\\":process.platform==="darwin"?n="/Users":n="/home",e=I.join(n,"actions","temp")}const t=I.join(
e,oc.randomUUID());return yield Pr.U$(t),t})}a(Xn,"createTempDirectory");function Rr(r){return A.statSync(r).size}a(Rr,"getArchiveFileSizeInBytes");function hc(r){
return en(this,void 0,void 0,function*(){var e,t,n,s,i;const o=[],c=(i=process.env.GITHUB_WORKSPACE)!==null&&i!==void 0?i:process.cwd(),l=yield dc(r.join(`
`),{implicitDescendants:!1});try{for(var d=!0,u=dy(l.globGenerator()),y;y=yield u.next(),e=y.done,!e;d=!0){s=y.value,d=!1;const E=s,B=I.relative(c,E).replace(new RegExp(
`\\${I.sep}`,"g"),"/");h.debug(`Matched: ${B}`),B===""?o.push("."):o.push(`${B}`)}}catch(E){t={error:E}}finally{try{!d&&!e&&(n=u.return)&&(yield n.call(u))}finally{
if(t)throw t.error}}return o})}a(hc,"resolvePaths");function Fs(r){return en(this,void 0,void 0,function*(){return cc.promisify(A.unlink)(r)})}a(Fs,"unlinkFile");
function gc(r){return en(this,arguments,void 0,function*(e,t=[]){let n="";t.push("--version"),h.debug(`Checking ${e} ${t.join(" ")}`);try{yield w.m(`${e}`,t,{ignoreReturnCode:!0,
silent:!0,listeners:{stdout:a(s=>n+=s.toString(),"stdout"),stderr:a(s=>n+=s.toString(),"stderr")}})}catch(s){h.debug(s.message)}return n=n.trim(),h.debug(n),n})}
a(gc,"getVersion");function Qs(){return en(this,void 0,void 0,function*(){const r=yield gc("zstd",["--quiet"]),e=cy.clean(r);return h.debug(`zstd version: ${e}`),
r===""?Bt.Gzip:Bt.ZstdWithoutLong})}a(Qs,"getCompressionMethod");function tn(r){return r===Bt.Gzip?Hs.Gzip:Hs.Zstd}a(tn,"getCacheFileName");function my(){return en(
this,void 0,void 0,function*(){return A.existsSync(mc)?mc:(yield gc("tar")).toLowerCase().includes("gnu tar")?Pr.K7("tar"):""})}a(my,"getGnuTarPathOnWindows");function yc(r,e){
if(e===void 0)throw Error(`Expected ${r} but value was undefiend`);return e}a(yc,"assertDefined");function qs(r,e,t=!1){const n=r.slice();return e&&n.push(e),process.
platform==="win32"&&!t&&n.push("windows-only"),n.push(uy),oc.createHash("sha256").update(n.join("|")).digest("hex")}a(qs,"getCacheVersion");function py(){const r=process.
env.ACTIONS_RUNTIME_TOKEN;if(!r)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return r}a(py,"getRuntimeToken");var st=x(44942),Ac=x(92145),
fy=x(87016);class Gs extends Error{static{a(this,"AbortError")}constructor(e){super(e),this.name="AbortError"}}var $s=x(48161),Vi=x(57975),er=x(1708);function hy(r,...e){
er.stderr.write(`${Vi.format(r,...e)}${$s.EOL}`)}a(hy,"log");function Nc(r){return er.env[r]}a(Nc,"getEnvironmentVariable");function nv(r){process.emitWarning(r)}
a(nv,"env_emitNodeWarning");const gy=!1,yy=!1,Cc=typeof er.versions.deno=="string"&&er.versions.deno.length>0,xc=typeof er.versions.bun=="string"&&er.versions.bun.
length>0,bc=!0,Ay=!xc&&!Cc,Ny=!1,Ic=Nc("DEBUG");let Ec,Zi=[],ea=[];const js=[];Ic&&ta(Ic);const wc=Object.assign(r=>Bc(r),{enable:ta,enabled:ra,disable:Cy,log:hy});
function ta(r){Ec=r,Zi=[],ea=[];const e=r.split(",").map(t=>t.trim());for(const t of e)t.startsWith("-")?ea.push(t.substring(1)):Zi.push(t);for(const t of js)t.
enabled=ra(t.namespace)}a(ta,"enable");function ra(r){if(r.endsWith("*"))return!0;for(const e of ea)if(Sc(r,e))return!1;for(const e of Zi)if(Sc(r,e))return!0;return!1}
a(ra,"enabled");function Sc(r,e){if(e.indexOf("*")===-1)return r===e;let t=e;if(e.indexOf("**")!==-1){const E=[];let B="";for(const M of e)M==="*"&&B==="*"||(B=
M,E.push(M));t=E.join("")}let n=0,s=0;const i=t.length,o=r.length;let c=-1,l=-1;for(;n<o&&s<i;)if(t[s]==="*"){if(c=s,s++,s===i)return!0;for(;r[n]!==t[s];)if(n++,
n===o)return!1;l=n,n++,s++;continue}else if(t[s]===r[n])s++,n++;else if(c>=0){if(s=c+1,n=l+1,n===o)return!1;for(;r[n]!==t[s];)if(n++,n===o)return!1;l=n,n++,s++;
continue}else return!1;const d=n===r.length,u=s===t.length,y=s===t.length-1&&t[s]==="*";return d&&(u||y)}a(Sc,"namespaceMatches");function Cy(){const r=Ec||"";return ta(
""),r}a(Cy,"disable");function Bc(r){const e=Object.assign(t,{enabled:ra(r),destroy:xy,log:wc.log,namespace:r,extend:by});function t(...n){e.enabled&&(n.length>
0&&(n[0]=`${r} ${n[0]}`),e.log(...n))}return a(t,"debug"),js.push(e),e}a(Bc,"createDebugger");function xy(){const r=js.indexOf(this);return r>=0?(js.splice(r,1),
!0):!1}a(xy,"destroy");function by(r){const e=Bc(`${this.namespace}:${r}`);return e.log=this.log,e}a(by,"extend");const Vn=wc,na=["verbose","info","warning","er\
ror"],Pc={verbose:400,info:300,warning:200,error:100};function Rc(r,e){e.log=(...t)=>{r.log(...t)}}a(Rc,"patchLogMethod");function vc(r){return na.includes(r)}a(
vc,"isTypeSpecRuntimeLogLevel");function Tc(r){const e=new Set,t=Nc(r.logLevelEnvVarName);let n;const s=Vn(r.namespace);s.log=(...u)=>{Vn.log(...u)};function i(u){
if(u&&!vc(u))throw new Error(`Unknown log level '${u}'. Acceptable values: ${na.join(",")}`);n=u;const y=[];for(const E of e)o(E)&&y.push(E.namespace);Vn.enable(
y.join(","))}a(i,"contextSetLogLevel"),t&&(vc(t)?i(t):console.error(`${r.logLevelEnvVarName} set to unknown log level '${t}'; logging is not enabled. Acceptable\
 values: ${na.join(", ")}.`));function o(u){return!!(n&&Pc[u.level]<=Pc[n])}a(o,"shouldEnable");function c(u,y){const E=Object.assign(u.extend(y),{level:y});if(Rc(
u,E),o(E)){const B=Vn.disable();Vn.enable(B+","+E.namespace)}return e.add(E),E}a(c,"createLogger");function l(){return n}a(l,"contextGetLogLevel");function d(u){
const y=s.extend(u);return Rc(s,y),{error:c(y,"error"),warning:c(y,"warning"),info:c(y,"info"),verbose:c(y,"verbose")}}return a(d,"contextCreateClientLogger"),{
setLogLevel:i,getLogLevel:l,createClientLogger:d,logger:s}}a(Tc,"createLoggerContext");const Ys=Tc({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"t\
ypeSpecRuntime"}),sv=Ys.logger;function iv(r){Ys.setLogLevel(r)}a(iv,"setLogLevel");function av(){return Ys.getLogLevel()}a(av,"getLogLevel");function Oc(r){return Ys.
createClientLogger(r)}a(Oc,"createClientLogger");function Ws(r){return r.toLowerCase()}a(Ws,"normalizeName");function Iy(r){return String(r).trim().replace(/[\r\n]/g,
"")}a(Iy,"normalizeValue");function*Ey(r){for(const e of r.values())yield[e.name,e.value]}a(Ey,"headerIterator");class wy{static{a(this,"HttpHeadersImpl")}_headersMap;constructor(e){
if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(Ws(e),{name:e,value:Iy(t)})}get(e){return this._headersMap.
get(Ws(e))?.value}has(e){return this._headersMap.has(Ws(e))}delete(e){this._headersMap.delete(Ws(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const n of this.
_headersMap.values())t[n.name]=n.value;else for(const[n,s]of this._headersMap)t[n]=s.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.
iterator](){return Ey(this._headersMap)}}function Zn(r){return new wy(r)}a(Zn,"httpHeaders_createHttpHeaders");function sa(){return crypto.randomUUID()}a(sa,"ra\
ndomUUID");class Sy{static{a(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??Zn(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
sa(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}}function By(r){return new Sy(r)}a(By,"pipelineRequest_createPipelineRequest");const Mc=new Set(["Deserialize","Serialize","Retry","Si\
gn"]);class Ks{static{a(this,"HttpPipeline")}_policies=[];_orderedPolicies;constructor(e){this._policies=e?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(e,t={}){
if(t.phase&&t.afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(t.phase&&!Mc.has(t.phase))throw new Error(`Invalid phase name:\
 ${t.phase}`);if(t.afterPhase&&!Mc.has(t.afterPhase))throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);this._policies.push({policy:e,options:t}),this.
_orderedPolicies=void 0}removePolicy(e){const t=[];return this._policies=this._policies.filter(n=>e.name&&n.policy.name===e.name||e.phase&&n.options.phase===e.phase?
(t.push(n.policy),!1):!0),this._orderedPolicies=void 0,t}sendRequest(e,t){return this.getOrderedPolicies().reduceRight((i,o)=>c=>o.sendRequest(c,i),i=>e.sendRequest(
i))(t)}getOrderedPolicies(){return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new Ks(this._policies)}static create(){
return new Ks}orderPolicies(){const e=[],t=new Map;function n(M){return{name:M,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}a(n,"createPhase");const s=n("Ser\
ialize"),i=n("None"),o=n("Deserialize"),c=n("Retry"),l=n("Sign"),d=[s,i,o,c,l];function u(M){return M==="Retry"?c:M==="Serialize"?s:M==="Deserialize"?o:M==="Sig\
n"?l:i}a(u,"getPhase");for(const M of this._policies){const D=M.policy,Q=M.options,j=D.name;if(t.has(j))throw new Error("Duplicate policy names not allowed in p\
ipeline");const q={policy:D,dependsOn:new Set,dependants:new Set};Q.afterPhase&&(q.afterPhase=u(Q.afterPhase),q.afterPhase.hasAfterPolicies=!0),t.set(j,q),u(Q.phase).
policies.add(q)}for(const M of this._policies){const{policy:D,options:Q}=M,j=D.name,q=t.get(j);if(!q)throw new Error(`Missing node for policy ${j}`);if(Q.afterPolicies)
for(const G of Q.afterPolicies){const ee=t.get(G);ee&&(q.dependsOn.add(ee),ee.dependants.add(q))}if(Q.beforePolicies)for(const G of Q.beforePolicies){const ee=t.
get(G);ee&&(ee.dependsOn.add(q),q.dependants.add(ee))}}function y(M){M.hasRun=!0;for(const D of M.policies)if(!(D.afterPhase&&(!D.afterPhase.hasRun||D.afterPhase.
policies.size))&&D.dependsOn.size===0){e.push(D.policy);for(const Q of D.dependants)Q.dependsOn.delete(D);t.delete(D.policy.name),M.policies.delete(D)}}a(y,"wal\
kPhase");function E(){for(const M of d){if(y(M),M.policies.size>0&&M!==i){i.hasRun||y(i);return}M.hasAfterPolicies&&y(i)}}a(E,"walkPhases");let B=0;for(;t.size>
0;){B++;const M=e.length;if(E(),e.length<=M&&B>1)throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return e}}function Py(){return Ks.
create()}a(Py,"pipeline_createEmptyPipeline");function Js(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)&&!(r instanceof RegExp)&&!(r instanceof Date)}
a(Js,"isObject");function ia(r){if(Js(r)){const e=typeof r.name=="string",t=typeof r.message=="string";return e&&t}return!1}a(ia,"error_isError");const Ry=Vi.inspect.
custom,aa="REDACTED",vy=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-reque\
st-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access\
-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accep\
t","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unm\
odified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],Ty=["api-version"];class Xs{static{
a(this,"sanitizer_Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){
e=vy.concat(e),t=Ty.concat(t),this.allowedHeaderNames=new Set(e.map(n=>n.toLowerCase())),this.allowedQueryParameters=new Set(t.map(n=>n.toLowerCase()))}sanitize(e){
const t=new Set;return JSON.stringify(e,(n,s)=>{if(s instanceof Error)return{...s,name:s.name,message:s.message};if(n==="headers"&&Js(s))return this.sanitizeHeaders(
s);if(n==="url"&&typeof s=="string")return this.sanitizeUrl(s);if(n==="query"&&Js(s))return this.sanitizeQuery(s);if(n==="body")return;if(n==="response")return;
if(n==="operationSpec")return;if(Array.isArray(s)||Js(s)){if(t.has(s))return"[Circular]";t.add(s)}return s},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e===
"")return e;const t=new URL(e);if(!t.search)return e;for(const[n]of t.searchParams)this.allowedQueryParameters.has(n.toLowerCase())||t.searchParams.set(n,aa);return t.
toString()}sanitizeHeaders(e){const t={};for(const n of Object.keys(e))this.allowedHeaderNames.has(n.toLowerCase())?t[n]=e[n]:t[n]=aa;return t}sanitizeQuery(e){
if(typeof e!="object"||e===null)return e;const t={};for(const n of Object.keys(e))this.allowedQueryParameters.has(n.toLowerCase())?t[n]=e[n]:t[n]=aa;return t}}const Oy=new Xs;
class $t extends Error{static{a(this,"restError_RestError")}static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(e,t={}){
super(e),this.name="RestError",this.code=t.code,this.statusCode=t.statusCode,Object.defineProperty(this,"request",{value:t.request,enumerable:!1}),Object.defineProperty(
this,"response",{value:t.response,enumerable:!1});const n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:
void 0;Object.defineProperty(this,Ry,{value:a(()=>`RestError: ${this.message} 
 ${Oy.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,$t.prototype)}}function oa(r){
return r instanceof $t?!0:ia(r)&&r.name==="RestError"}a(oa,"restError_isRestError");var ca=x(37067),la=x(44708),Dc=x(38522),rn=x(57075);const tr=Oc("ts-http-run\
time"),My={};function es(r){return r&&typeof r.pipe=="function"}a(es,"nodeHttpClient_isReadableStream");function Lc(r){return r.readable===!1?Promise.resolve():
new Promise(e=>{const t=a(()=>{e(),r.removeListener("close",t),r.removeListener("end",t),r.removeListener("error",t)},"handler");r.on("close",t),r.on("end",t),r.
on("error",t)})}a(Lc,"isStreamComplete");function kc(r){return r&&typeof r.byteLength=="number"}a(kc,"isArrayBuffer");class zc extends rn.Transform{static{a(this,
"ReportTransform")}loadedBytes=0;progressCallback;_transform(e,t,n){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
n()}catch(s){n(s)}}constructor(e){super(),this.progressCallback=e}}class Dy{static{a(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let n;if(e.abortSignal){if(e.abortSignal.aborted)throw new Gs("The operation was aborted. Request has already been canceled.");n=a(d=>{
d.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",n)}let s;e.timeout>0&&(s=setTimeout(()=>{const d=new Xs;tr.info(`request to\
 '${d.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const i=e.headers.get("Accept-Encoding"),o=i?.includes("gzip")||i?.includes("deflate");
let c=typeof e.body=="function"?e.body():e.body;if(c&&!e.headers.has("Content-Length")){const d=_y(c);d!==null&&e.headers.set("Content-Length",d)}let l;try{if(c&&
e.onUploadProgress){const M=e.onUploadProgress,D=new zc(M);D.on("error",Q=>{tr.error("Error in upload progress",Q)}),es(c)?c.pipe(D):D.end(c),c=D}const d=await this.
makeRequest(e,t,c);s!==void 0&&clearTimeout(s);const u=Ly(d),E={status:d.statusCode??0,headers:u,request:e};if(e.method==="HEAD")return d.resume(),E;l=o?ky(d,u):
d;const B=e.onDownloadProgress;if(B){const M=new zc(B);M.on("error",D=>{tr.error("Error in download progress",D)}),l.pipe(M),l=M}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(E.status)?E.readableStreamBody=l:E.bodyAsText=await zy(l),E}finally{if(e.abortSignal&&n){let d=Promise.
resolve();es(c)&&(d=Lc(c));let u=Promise.resolve();es(l)&&(u=Lc(l)),Promise.all([d,u]).then(()=>{n&&e.abortSignal?.removeEventListener("abort",n)}).catch(y=>{tr.
warning("Error when cleaning up abortListener on httpRequest",y)})}}}makeRequest(e,t,n){const s=new URL(e.url),i=s.protocol!=="https:";if(i&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const c={agent:e.agent??this.getOrCreateAgent(e,i),hostname:s.hostname,path:`${s.
pathname}${s.search}`,port:s.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((l,d)=>{const u=i?ca.request(
c,l):la.request(c,l);u.once("error",y=>{d(new $t(y.message,{code:y.code??$t.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const y=new Gs(
"The operation was aborted. Rejecting from abort signal callback while making request.");u.destroy(y),d(y)}),n&&es(n)?n.pipe(u):n?typeof n=="string"||Buffer.isBuffer(
n)?u.end(n):kc(n)?u.end(ArrayBuffer.isView(n)?Buffer.from(n.buffer,n.byteOffset,n.byteLength):Buffer.from(n)):(tr.error("Unrecognized body type",n),d(new $t("Un\
recognized body type"))):u.end()})}getOrCreateAgent(e,t){const n=e.disableKeepAlive;if(t)return n?ca.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new ca.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(n&&!e.tlsSettings)return la.globalAgent;const s=e.tlsSettings??My;let i=this.cachedHttpsAgents.get(s);return i&&
i.options.keepAlive===!n||(tr.info("No cached TLS Agent exist, creating a new Agent"),i=new la.Agent({keepAlive:!n,...s}),this.cachedHttpsAgents.set(s,i)),i}}}function Ly(r){
const e=Zn();for(const t of Object.keys(r.headers)){const n=r.headers[t];Array.isArray(n)?n.length>0&&e.set(t,n[0]):n&&e.set(t,n)}return e}a(Ly,"getResponseHead\
ers");function ky(r,e){const t=e.get("Content-Encoding");if(t==="gzip"){const n=Dc.createGunzip();return r.pipe(n),n}else if(t==="deflate"){const n=Dc.createInflate();
return r.pipe(n),n}return r}a(ky,"getDecodedResponseStream");function zy(r){return new Promise((e,t)=>{const n=[];r.on("data",s=>{Buffer.isBuffer(s)?n.push(s):n.
push(Buffer.from(s))}),r.on("end",()=>{e(Buffer.concat(n).toString("utf8"))}),r.on("error",s=>{s&&s?.name==="AbortError"?t(s):t(new $t(`Error reading response a\
s text: ${s.message}`,{code:$t.PARSE_ERROR}))})})}a(zy,"streamToText");function _y(r){return r?Buffer.isBuffer(r)?r.length:es(r)?null:kc(r)?r.byteLength:typeof r==
"string"?Buffer.from(r).length:null:0}a(_y,"getBodyLength");function Hy(){return new Dy}a(Hy,"createNodeHttpClient");function _c(){return Hy()}a(_c,"defaultHttp\
Client_createDefaultHttpClient");const Uy="logPolicy";function Fy(r={}){const e=r.logger??tr.info,t=new Xs({additionalAllowedHeaderNames:r.additionalAllowedHeaderNames,
additionalAllowedQueryParameters:r.additionalAllowedQueryParameters});return{name:Uy,async sendRequest(n,s){if(!e.enabled)return s(n);e(`Request: ${t.sanitize(n)}`);
const i=await s(n);return e(`Response status code: ${i.status}`),e(`Headers: ${t.sanitize(i.headers)}`),i}}}a(Fy,"logPolicy_logPolicy");function Qy(){return"Use\
r-Agent"}a(Qy,"getHeaderName");async function ov(r){if(process&&process.versions){const e=`${os.type()} ${os.release()}; ${os.arch()}`;process.versions.bun?r.set(
"Bun",`${process.versions.bun} (${e})`):process.versions.deno?r.set("Deno",`${process.versions.deno} (${e})`):process.versions.node&&r.set("Node",`${process.versions.
node} (${e})`)}}a(ov,"userAgentPlatform_setPlatformSpecificData");function qy(r){const e=[];for(const[t,n]of r){const s=n?`${t}/${n}`:t;e.push(s)}return e.join(
" ")}a(qy,"getUserAgentString");function Gy(){return Qy()}a(Gy,"getUserAgentHeaderName");async function cv(r){const e=new Map;e.set("ts-http-runtime",SDK_VERSION),
await setPlatformSpecificData(e);const t=qy(e);return r?`${r} ${t}`:t}a(cv,"userAgent_getUserAgentValue");const Hc=Gy(),$y="userAgentPolicy";function lv(r={}){const e=getUserAgentValue(
r.userAgentPrefix);return{name:$y,async sendRequest(t,n){return t.headers.has(Hc)||t.headers.set(Hc,await e),n(t)}}}a(lv,"userAgentPolicy_userAgentPolicy");function jy(r,e){
return r=Math.ceil(r),e=Math.floor(e),Math.floor(Math.random()*(e-r+1))+r}a(jy,"random_getRandomIntegerInclusive");function Yy(r,e){const t=e.retryDelayInMs*Math.
pow(2,r),n=Math.min(e.maxRetryDelayInMs,t);return{retryAfterInMs:n/2+jy(0,n/2)}}a(Yy,"calculateRetryDelay");const Wy="The operation was aborted.";function Ky(r,e,t){
return new Promise((n,s)=>{let i,o;const c=a(()=>s(new Gs(t?.abortErrorMsg?t?.abortErrorMsg:Wy)),"rejectOnAbort"),l=a(()=>{t?.abortSignal&&o&&t.abortSignal.removeEventListener(
"abort",o)},"removeListeners");if(o=a(()=>(i&&clearTimeout(i),l(),c()),"onAborted"),t?.abortSignal&&t.abortSignal.aborted)return c();i=setTimeout(()=>{l(),n(e)},
r),t?.abortSignal&&t.abortSignal.addEventListener("abort",o)})}a(Ky,"helpers_delay");function Jy(r,e){const t=r.headers.get(e);if(!t)return;const n=Number(t);if(!Number.
isNaN(n))return n}a(Jy,"parseHeaderValueAsNumber");const da="Retry-After",Xy=["retry-after-ms","x-ms-retry-after-ms",da];function Uc(r){if(r&&[429,503].includes(
r.status))try{for(const s of Xy){const i=Jy(r,s);if(i===0||i)return i*(s===da?1e3:1)}const e=r.headers.get(da);if(!e)return;const n=Date.parse(e)-Date.now();return Number.
isFinite(n)?Math.max(0,n):void 0}catch{return}}a(Uc,"getRetryAfterInMs");function Vy(r){return Number.isFinite(Uc(r))}a(Vy,"isThrottlingRetryResponse");function Zy(){
return{name:"throttlingRetryStrategy",retry({response:r}){const e=Uc(r);return Number.isFinite(e)?{retryAfterInMs:e}:{skipStrategy:!0}}}}a(Zy,"throttlingRetrySt\
rategy_throttlingRetryStrategy");const eA=1e3,tA=1e3*64;function rA(r={}){const e=r.retryDelayInMs??eA,t=r.maxRetryDelayInMs??tA;return{name:"exponentialRetrySt\
rategy",retry({retryCount:n,response:s,responseError:i}){const o=sA(i),c=o&&r.ignoreSystemErrors,l=nA(s),d=l&&r.ignoreHttpStatusCodes;return s&&(Vy(s)||!l)||d||
c?{skipStrategy:!0}:i&&!o&&!l?{errorToThrow:i}:Yy(n,{retryDelayInMs:e,maxRetryDelayInMs:t})}}}a(rA,"exponentialRetryStrategy_exponentialRetryStrategy");function nA(r){
return!!(r&&r.status!==void 0&&(r.status>=500||r.status===408)&&r.status!==501&&r.status!==505)}a(nA,"isExponentialRetryResponse");function sA(r){return r?r.code===
"ETIMEDOUT"||r.code==="ESOCKETTIMEDOUT"||r.code==="ECONNREFUSED"||r.code==="ECONNRESET"||r.code==="ENOENT"||r.code==="ENOTFOUND":!1}a(sA,"isSystemError");const dv="\
0.3.6",ua=3,iA=Oc("ts-http-runtime retryPolicy"),aA="retryPolicy";function oA(r,e={maxRetries:ua}){const t=e.logger||iA;return{name:aA,async sendRequest(n,s){let i,
o,c=-1;e:for(;;){c+=1,i=void 0,o=void 0;try{t.info(`Retry ${c}: Attempting to send request`,n.requestId),i=await s(n),t.info(`Retry ${c}: Received a response fr\
om request`,n.requestId)}catch(l){if(t.error(`Retry ${c}: Received an error from request`,n.requestId),!oa(l))throw l;o=l,i=l.response}if(n.abortSignal?.aborted)
throw t.error(`Retry ${c}: Request aborted.`),new Gs;if(c>=(e.maxRetries??ua)){if(t.info(`Retry ${c}: Maximum retries reached. Returning the last received respo\
nse, or throwing the last received error.`),o)throw o;if(i)return i;throw new Error("Maximum retries reached with no response or error to throw")}t.info(`Retry ${c}\
: Processing ${r.length} retry strategies.`);t:for(const l of r){const d=l.logger||t;d.info(`Retry ${c}: Processing retry strategy ${l.name}.`);const u=l.retry(
{retryCount:c,response:i,responseError:o});if(u.skipStrategy){d.info(`Retry ${c}: Skipped.`);continue t}const{errorToThrow:y,retryAfterInMs:E,redirectTo:B}=u;if(y)
throw d.error(`Retry ${c}: Retry strategy ${l.name} throws error:`,y),y;if(E||E===0){d.info(`Retry ${c}: Retry strategy ${l.name} retries after ${E}`),await Ky(
E,void 0,{abortSignal:n.abortSignal});continue e}if(B){d.info(`Retry ${c}: Retry strategy ${l.name} redirects to ${B}`),n.url=B;continue e}}if(o)throw t.info("N\
one of the retry strategies could work with the received error. Throwing it."),o;if(i)return t.info("None of the retry strategies could work with the received r\
esponse. Returning it."),i}}}}a(oA,"retryPolicy_retryPolicy");const cA="defaultRetryPolicy";function lA(r={}){return{name:cA,sendRequest:oA([Zy(),rA(r)],{maxRetries:r.
maxRetries??ua}).sendRequest}}a(lA,"defaultRetryPolicy_defaultRetryPolicy");function dA(r,e){return Buffer.from(r).toString(e)}a(dA,"bytesEncoding_uint8ArrayToS\
tring");function mr(r,e){return Buffer.from(r,e)}a(mr,"bytesEncoding_stringToUint8Array");function uA(r){if(typeof FormData<"u"&&r instanceof FormData){const e={};
for(const[t,n]of r.entries()){const s=e[t];Array.isArray(s)?s.push(n):e[t]=s!==void 0?[s,n]:[n]}return e}}a(uA,"convertBodyToFormDataMap");const mA="formDataPol\
icy";function pA(){return{name:mA,async sendRequest(r,e){const t=uA(r.body);if(t&&(r.formData=t,r.body=void 0),r.formData){const n=r.headers.get("Content-Type");
n&&n.indexOf("application/x-www-form-urlencoded")!==-1?r.body=fA(r.formData):await hA(r.formData,r),r.formData=void 0}return e(r)}}}a(pA,"formDataPolicy_formDat\
aPolicy");function fA(r){const e=new URLSearchParams;for(const[t,n]of Object.entries(r))if(Array.isArray(n))for(const s of n)e.append(t,s.toString());else e.append(
t,n.toString());return e.toString()}a(fA,"wwwFormUrlEncode");async function hA(r,e){const t=e.headers.get("Content-Type");if(t&&!t.startsWith("multipart/form-da\
ta"))return;e.headers.set("Content-Type",t??"multipart/form-data");const n=[];for(const[s,i]of Object.entries(r))for(const o of Array.isArray(i)?i:[i])if(typeof o==
"string")n.push({headers:Zn({"Content-Disposition":`form-data; name="${s}"`}),body:mr(o,"utf-8")});else{if(o==null||typeof o!="object")throw new Error(`Unexpect\
ed value for key ${s}: ${o}. Value should be serialized to string first.`);{const c=o.name||"blob",l=Zn();l.set("Content-Disposition",`form-data; name="${s}"; f\
ilename="${c}"`),l.set("Content-Type",o.type||"application/octet-stream"),n.push({headers:l,body:o})}}e.multipartBody={parts:n}}a(hA,"prepareFormData");var gA=x(
3669),yA=x(81970);const AA="HTTPS_PROXY",NA="HTTP_PROXY",CA="ALL_PROXY",xA="NO_PROXY",bA="proxyPolicy",Fc=[];let Qc=!1;const IA=new Map;function Vs(r){if(process.
env[r])return process.env[r];if(process.env[r.toLowerCase()])return process.env[r.toLowerCase()]}a(Vs,"getEnvironmentValue");function qc(){if(!process)return;const r=Vs(
AA),e=Vs(CA),t=Vs(NA);return r||e||t}a(qc,"loadEnvironmentProxyValue");function EA(r,e,t){if(e.length===0)return!1;const n=new URL(r).hostname;if(t?.has(n))return t.
get(n);let s=!1;for(const i of e)i[0]==="."?(n.endsWith(i)||n.length===i.length-1&&n===i.slice(1))&&(s=!0):n===i&&(s=!0);return t?.set(n,s),s}a(EA,"isBypassed");
function wA(){const r=Vs(xA);return Qc=!0,r?r.split(",").map(e=>e.trim()).filter(e=>e.length):[]}a(wA,"loadNoProxy");function SA(r){if(!r&&(r=qc(),!r))return;const e=new URL(
r);return{host:(e.protocol?e.protocol+"//":"")+e.hostname,port:Number.parseInt(e.port||"80"),username:e.username,password:e.password}}a(SA,"getDefaultProxySetti\
ngs");function BA(){const r=qc();return r?new URL(r):void 0}a(BA,"getDefaultProxySettingsInternal");function Gc(r){let e;try{e=new URL(r.host)}catch{throw new Error(
`Expecting a valid host string in proxy settings, but found "${r.host}".`)}return e.port=String(r.port),r.username&&(e.username=r.username),r.password&&(e.password=
r.password),e}a(Gc,"getUrlFromProxySettings");function $c(r,e,t){if(r.agent)return;const s=new URL(r.url).protocol!=="https:";r.tlsSettings&&tr.warning("TLS set\
tings are not supported in combination with custom Proxy, certificates provided to the client will be ignored."),s?(e.httpProxyAgent||(e.httpProxyAgent=new yA.HttpProxyAgent(
t)),r.agent=e.httpProxyAgent):(e.httpsProxyAgent||(e.httpsProxyAgent=new gA.HttpsProxyAgent(t)),r.agent=e.httpsProxyAgent)}a($c,"setProxyAgentOnRequest");function PA(r,e){
Qc||Fc.push(...wA());const t=r?Gc(r):BA(),n={};return{name:bA,async sendRequest(s,i){return!s.proxySettings&&t&&!EA(s.url,e?.customNoProxyList??Fc,e?.customNoProxyList?
void 0:IA)?$c(s,n,t):s.proxySettings&&$c(s,n,Gc(s.proxySettings)),i(s)}}}a(PA,"proxyPolicy_proxyPolicy");const jc="redirectPolicy",Yc=["GET","HEAD"];function RA(r={}){
const{maxRetries:e=20,allowCrossOriginRedirects:t=!1}=r;return{name:jc,async sendRequest(n,s){const i=await s(n);return Wc(s,i,e,t)}}}a(RA,"redirectPolicy_redir\
ectPolicy");async function Wc(r,e,t,n,s=0){const{request:i,status:o,headers:c}=e,l=c.get("location");if(l&&(o===300||o===301&&Yc.includes(i.method)||o===302&&Yc.
includes(i.method)||o===303&&i.method==="POST"||o===307)&&s<t){const d=new URL(l,i.url);if(!n){const y=new URL(i.url);if(d.origin!==y.origin)return tr.verbose(`\
Skipping cross-origin redirect from ${y.origin} to ${d.origin}.`),e}i.url=d.toString(),o===303&&(i.method="GET",i.headers.delete("Content-Length"),delete i.body),
i.headers.delete("Authorization");const u=await r(i);return Wc(r,u,t,n,s+1)}return e}a(Wc,"handleRedirect");function uv(r,e){e.agent&&r.addPolicy(agentPolicy(e.
agent)),e.tlsOptions&&r.addPolicy(tlsPolicy(e.tlsOptions)),r.addPolicy(proxyPolicy(e.proxyOptions)),r.addPolicy(decompressResponsePolicy()),r.addPolicy(redirectPolicy(
e.redirectOptions),{afterPhase:"Retry"})}a(uv,"platformPolicies_addPlatformPolicies");function mv(r){return r instanceof Readable}a(mv,"typeGuards_node_isNodeRe\
adableStream");function pv(r){return r instanceof ReadableStream}a(pv,"typeGuards_node_isWebReadableStream");function fv(r){return r!==void 0&&(r instanceof Uint8Array||
vA(r)||typeof r=="function"||r instanceof Blob)}a(fv,"typeGuards_isBinaryBody");function vA(r){return isNodeReadableStream(r)||isWebReadableStream(r)}a(vA,"type\
Guards_isReadableStream");function Kc(r){return r instanceof Blob}a(Kc,"typeGuards_isBlob");async function*Jc(){const r=this.getReader();try{for(;;){const{done:e,
value:t}=await r.read();if(e)return;yield t}}finally{r.releaseLock()}}a(Jc,"streamAsyncIterator");function TA(r){r[Symbol.asyncIterator]||(r[Symbol.asyncIterator]=
Jc.bind(r)),r.values||(r.values=Jc.bind(r))}a(TA,"makeAsyncIterable");function Xc(r){return r instanceof ReadableStream?(TA(r),_s.Readable.fromWeb(r)):r}a(Xc,"e\
nsureNodeStream");function OA(r){return r instanceof Uint8Array?_s.Readable.from(Buffer.from(r)):Kc(r)?Xc(r.stream()):Xc(r)}a(OA,"toStream");async function MA(r){
return function(){const e=r.map(t=>typeof t=="function"?t():t).map(OA);return _s.Readable.from((async function*(){for(const t of e)for await(const n of t)yield n})())}}
a(MA,"concat");function DA(){return`----AzSDKFormBoundary${sa()}`}a(DA,"generateBoundary");function LA(r){let e="";for(const[t,n]of r)e+=`${t}: ${n}\r
`;return e}a(LA,"encodeHeaders");function kA(r){return r instanceof Uint8Array?r.byteLength:Kc(r)?r.size===-1?void 0:r.size:void 0}a(kA,"getLength");function zA(r){
let e=0;for(const t of r){const n=kA(t);if(n===void 0)return;e+=n}return e}a(zA,"getTotalLength");async function _A(r,e,t){const n=[mr(`--${t}`,"utf-8"),...e.flatMap(
i=>[mr(`\r
`,"utf-8"),mr(LA(i.headers),"utf-8"),mr(`\r
`,"utf-8"),i.body,mr(`\r
--${t}`,"utf-8")]),mr(`--\r
\r
`,"utf-8")],s=zA(n);s&&r.headers.set("Content-Length",s),r.body=await MA(n)}a(_A,"buildRequestBody");const Vc="multipartPolicy",HA=70,UA=new Set("abcdefghijklmn\
opqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function FA(r){if(r.length>HA)throw new Error(`Multipart boundary "${r}" exceeds maximum length of\
 70 characters`);if(Array.from(r).some(e=>!UA.has(e)))throw new Error(`Multipart boundary "${r}" contains invalid characters`)}a(FA,"assertValidBoundary");function QA(){
return{name:Vc,async sendRequest(r,e){if(!r.multipartBody)return e(r);if(r.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let t=r.multipartBody.boundary;const n=r.headers.get("Content-Type")??"multipart/mixed",s=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!s)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${n}`);const[,i,o]=s;if(o&&t&&o!==t)throw new Error(`Multipart boundary was specified as\
 ${o} in the header, but got ${t} in the request body`);return t??=o,t?FA(t):t=DA(),r.headers.set("Content-Type",`${i}; boundary=${t}`),await _A(r,r.multipartBody.
parts,t),r.multipartBody=void 0,e(r)}}}a(QA,"multipartPolicy_multipartPolicy");function hv(r){const e=createEmptyPipeline();return addPlatformPolicies(e,r),e.addPolicy(
formDataPolicy(),{beforePolicies:[multipartPolicyName]}),e.addPolicy(userAgentPolicy(r.userAgentOptions)),e.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"}),
e.addPolicy(defaultRetryPolicy(r.retryOptions),{phase:"Retry"}),e.addPolicy(logPolicy(r.loggingOptions),{afterPhase:"Sign"}),e}a(hv,"createPipelineFromOptions_c\
reatePipelineFromOptions");let Zc=!1;function qA(r,e){if(e.allowInsecureConnection&&r.allowInsecureConnection){const t=new URL(r.url);if(t.hostname==="localhost"||
t.hostname==="127.0.0.1")return!0}return!1}a(qA,"allowInsecureConnection");function GA(){const r="Sending token over insecure transport. Assume any token issued\
 is compromised.";logger.warning(r),Zc||(Zc=!0,emitNodeWarning(r))}a(GA,"emitInsecureConnectionWarning");function gv(r,e){if(!r.url.toLowerCase().startsWith("ht\
tps://"))if(qA(r,e))GA();else throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.")}a(
gv,"checkInsecureConnection_ensureSecureConnection");const $A="apiKeyAuthenticationPolicy";function yv(r){return{name:$A,async sendRequest(e,t){ensureSecureConnection(
e,r);const n=(e.authSchemes??r.authSchemes)?.find(s=>s.kind==="apiKey");if(!n)return t(e);if(n.apiKeyLocation!=="header")throw new Error(`Unsupported API key lo\
cation: ${n.apiKeyLocation}`);return e.headers.set(n.name,r.credential.key),t(e)}}}a(yv,"apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy");const jA="beare\
rAuthenticationPolicy";function Av(r){return{name:jA,async sendRequest(e,t){if(ensureSecureConnection(e,r),!(e.authSchemes??r.authSchemes)?.find(c=>c.kind==="ht\
tp"&&c.scheme==="basic"))return t(e);const{username:s,password:i}=r.credential,o=uint8ArrayToString(stringToUint8Array(`${s}:${i}`,"utf-8"),"base64");return e.headers.
set("Authorization",`Basic ${o}`),t(e)}}}a(Av,"basicAuthenticationPolicy_basicAuthenticationPolicy");const YA="bearerAuthenticationPolicy";function Nv(r){return{
name:YA,async sendRequest(e,t){if(ensureSecureConnection(e,r),!(e.authSchemes??r.authSchemes)?.find(i=>i.kind==="http"&&i.scheme==="bearer"))return t(e);const s=await r.
credential.getBearerToken({abortSignal:e.abortSignal});return e.headers.set("Authorization",`Bearer ${s}`),t(e)}}}a(Nv,"bearerAuthenticationPolicy_bearerAuthent\
icationPolicy");const WA="oauth2AuthenticationPolicy";function Cv(r){return{name:WA,async sendRequest(e,t){ensureSecureConnection(e,r);const n=(e.authSchemes??r.
authSchemes)?.find(i=>i.kind==="oauth2");if(!n)return t(e);const s=await r.credential.getOAuth2Token(n.flows,{abortSignal:e.abortSignal});return e.headers.set("\
Authorization",`Bearer ${s}`),t(e)}}}a(Cv,"oauth2AuthenticationPolicy_oauth2AuthenticationPolicy");let ma;function xv(r={}){const e=createPipelineFromOptions(r);
e.addPolicy(apiVersionPolicy(r));const{credential:t,authSchemes:n,allowInsecureConnection:s}=r;return t&&(isApiKeyCredential(t)?e.addPolicy(apiKeyAuthenticationPolicy(
{authSchemes:n,credential:t,allowInsecureConnection:s})):isBasicCredential(t)?e.addPolicy(basicAuthenticationPolicy({authSchemes:n,credential:t,allowInsecureConnection:s})):
isBearerTokenCredential(t)?e.addPolicy(bearerAuthenticationPolicy({authSchemes:n,credential:t,allowInsecureConnection:s})):isOAuth2TokenCredential(t)&&e.addPolicy(
oauth2AuthenticationPolicy({authSchemes:n,credential:t,allowInsecureConnection:s}))),e}a(xv,"clientHelpers_createDefaultPipeline");function bv(){return ma||(ma=
createDefaultHttpClient()),ma}a(bv,"clientHelpers_getCachedDefaultHttpsClient");function el(r,e){if(r.headers){const t=Object.keys(r.headers).find(n=>n.toLowerCase()===
e.toLowerCase());if(t)return r.headers[t]}}a(el,"getHeaderValue");function KA(r){const e=el(r,"content-type");if(e)return e;if(r.contentType===null)return;if(r.
contentType)return r.contentType;const{body:t}=r;if(t!=null)return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?"text/plain; charset=UTF-8":t instanceof
Blob?t.type||"application/octet-stream":isBinaryBody(t)?"application/octet-stream":"application/json"}a(KA,"getPartContentType");function tl(r){return JSON.stringify(
r)}a(tl,"escapeDispositionField");function JA(r){const e=el(r,"content-disposition");if(e)return e;if(r.dispositionType===void 0&&r.name===void 0&&r.filename===
void 0)return;let n=r.dispositionType??"form-data";r.name&&(n+=`; name=${tl(r.name)}`);let s;if(r.filename)s=r.filename;else if(typeof File<"u"&&r.body instanceof
File){const i=r.body.name;i!==""&&(s=i)}return s&&(n+=`; filename=${tl(s)}`),n}a(JA,"getContentDisposition");function XA(r,e){if(r===void 0)return new Uint8Array(
[]);if(isBinaryBody(r))return r;if(typeof r=="string"||typeof r=="number"||typeof r=="boolean")return stringToUint8Array(String(r),"utf-8");if(e&&/application\/(.+\+)?json(;.+)?/i.
test(String(e)))return stringToUint8Array(JSON.stringify(r),"utf-8");throw new RestError(`Unsupported body/content-type combination: ${r}, ${e}`)}a(XA,"normaliz\
eBody");function VA(r){const e=KA(r),t=JA(r),n=createHttpHeaders(r.headers??{});e&&n.set("content-type",e),t&&n.set("content-disposition",t);const s=XA(r.body,e);
return{headers:n,body:s}}a(VA,"buildBodyPart");function Iv(r){return{parts:r.map(VA)}}a(Iv,"multipart_buildMultipartBody");async function Ev(r,e,t,n={},s){const i=s??
getCachedDefaultHttpsClient(),o=tN(r,e,n);try{const c=await t.sendRequest(i,o),l=c.headers.toJSON(),d=c.readableStreamBody??c.browserStreamBody,u=n.responseAsStream||
d!==void 0?void 0:nN(c),y=d??u;return n?.onResponse&&n.onResponse({...c,request:o,rawHeaders:l,parsedBody:u}),{request:o,headers:l,status:`${c.status}`,body:y}}catch(c){
if(isRestError(c)&&c.response&&n.onResponse){const{response:l}=c,d=l.headers.toJSON();n?.onResponse({...l,request:o,rawHeaders:d},c)}throw c}}a(Ev,"sendRequest_\
sendRequest");function ZA(r={}){if(r.contentType)return r.contentType;const e=r.headers?.["content-type"];return typeof e=="string"?e:eN(r.body)}a(ZA,"getReques\
tContentType");function eN(r){if(r!==void 0){if(ArrayBuffer.isView(r))return"application/octet-stream";if(isBlob(r)&&r.type)return r.type;if(typeof r=="string")
try{return JSON.parse(r),"application/json"}catch{return}return"application/json"}}a(eN,"getContentType");function tN(r,e,t={}){const n=ZA(t),{body:s,multipartBody:i}=rN(
t.body,n),o=createHttpHeaders({...t.headers?t.headers:{},accept:t.accept??t.headers?.accept??"application/json",...n&&{"content-type":n}}),{allowInsecureConnection:c,
abortSignal:l,onUploadProgress:d,onDownloadProgress:u,timeout:y,responseAsStream:E,url:B,method:M,body:D,multipartBody:Q,headers:j,...q}=t,G=createPipelineRequest(
{url:e,method:r,body:s,multipartBody:i,headers:o,allowInsecureConnection:c,abortSignal:l,onUploadProgress:d,onDownloadProgress:u,timeout:y,enableBrowserStreams:!0,
streamResponseStatusCodes:E?new Set([Number.POSITIVE_INFINITY]):void 0});return Object.assign(G,q),G}a(tN,"buildPipelineRequest");function rN(r,e=""){if(r===void 0)
return{body:void 0};if(typeof FormData<"u"&&r instanceof FormData)return{body:r};if(isBlob(r))return{body:r};if(isReadableStream(r))return{body:r};if(typeof r==
"function")return{body:r};if(ArrayBuffer.isView(r))return{body:r instanceof Uint8Array?r:JSON.stringify(r)};switch(e.split(";")[0]){case"application/json":return{
body:JSON.stringify(r)};case"multipart/form-data":return Array.isArray(r)?{multipartBody:buildMultipartBody(r)}:{body:JSON.stringify(r)};case"text/plain":return{
body:String(r)};default:return typeof r=="string"?{body:r}:{body:JSON.stringify(r)}}}a(rN,"getRequestBody");function nN(r){const t=(r.headers.get("content-type")??
"").split(";")[0],n=r.bodyAsText??"";if(t==="text/plain")return String(n);try{return n?JSON.parse(n):void 0}catch(s){if(t==="application/json")throw sN(r,s);return String(
n)}}a(nN,"getResponseBody");function sN(r,e){const t=`Error "${e}" occurred while parsing the response body - ${r.bodyAsText}.`,n=e.code??RestError.PARSE_ERROR;
return new RestError(t,{code:n,statusCode:r.status,request:r.request,response:r})}a(sN,"createParseError");function wv(r,e={}){const t=e.pipeline??createDefaultPipeline(
e);if(e.additionalPolicies?.length)for(const{policy:c,position:l}of e.additionalPolicies){const d=l==="perRetry"?"Sign":void 0;t.addPolicy(c,{afterPhase:d})}const{
allowInsecureConnection:n,httpClient:s}=e,i=e.endpoint??r,o=a((c,...l)=>{const d=a(u=>buildRequestUrl(i,c,l,{allowInsecureConnection:n,...u}),"getUrl");return{get:a(
(u={})=>pr("GET",d(u),t,u,n,s),"get"),post:a((u={})=>pr("POST",d(u),t,u,n,s),"post"),put:a((u={})=>pr("PUT",d(u),t,u,n,s),"put"),patch:a((u={})=>pr("PATCH",d(u),
t,u,n,s),"patch"),delete:a((u={})=>pr("DELETE",d(u),t,u,n,s),"delete"),head:a((u={})=>pr("HEAD",d(u),t,u,n,s),"head"),options:a((u={})=>pr("OPTIONS",d(u),t,u,n,
s),"options"),trace:a((u={})=>pr("TRACE",d(u),t,u,n,s),"trace")}},"client");return{path:o,pathUnchecked:o,pipeline:t}}a(wv,"getClient");function pr(r,e,t,n,s,i){
return s=n.allowInsecureConnection??s,{then:a(function(o,c){return sendRequest(r,e,t,{...n,allowInsecureConnection:s},i).then(o,c)},"then"),async asBrowserStream(){
if(isNodeLike)throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If\
 you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");return sendRequest(r,e,t,{...n,allowInsecureConnection:s,
responseAsStream:!0},i)},async asNodeStream(){if(isNodeLike)return sendRequest(r,e,t,{...n,allowInsecureConnection:s,responseAsStream:!0},i);throw new Error("`i\
sNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}a(pr,"buildOperation");function Sv(r,e){
const t=typeof r=="string"?e:r,n=t.body?.error??t.body,s=typeof r=="string"?r:n?.message??`Unexpected status code: ${t.status}`;return new RestError(s,{statusCode:rl(
t.status),code:n?.code,request:t.request,response:iN(t)})}a(Sv,"createRestError");function iN(r){return{headers:createHttpHeaders(r.headers),request:r.request,status:rl(
r.status)??-1,...typeof r.body=="string"?{bodyAsText:r.body}:{}}}a(iN,"toPipelineResponse");function rl(r){const e=Number.parseInt(r);return Number.isNaN(e)?void 0:
e}a(rl,"statusCodeToNumber");function nl(){return Py()}a(nl,"esm_pipeline_createEmptyPipeline");const Zs=Tc({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azu\
re"}),Bv=Zs.logger;function Pv(r){Zs.setLogLevel(r)}a(Pv,"esm_setLogLevel");function Rv(){return Zs.getLogLevel()}a(Rv,"esm_getLogLevel");function fr(r){return Zs.
createClientLogger(r)}a(fr,"esm_createClientLogger");const nn=fr("core-rest-pipeline"),aN="agentPolicy";function oN(r){return{name:aN,sendRequest:a(async(e,t)=>(e.
agent||(e.agent=r),t(e)),"sendRequest")}}a(oN,"agentPolicy_agentPolicy");const sl="decompressResponsePolicy";function cN(){return{name:sl,async sendRequest(r,e){
return r.method!=="HEAD"&&r.headers.set("Accept-Encoding","gzip,deflate"),e(r)}}}a(cN,"decompressResponsePolicy_decompressResponsePolicy");const vv="exponential\
RetryPolicy";function Tv(r={}){return retryPolicy([exponentialRetryStrategy({...r,ignoreSystemErrors:!0})],{maxRetries:r.maxRetries??DEFAULT_RETRY_POLICY_COUNT})}
a(Tv,"exponentialRetryPolicy");const lN="systemErrorRetryPolicy";function Ov(r={}){return{name:lN,sendRequest:retryPolicy([exponentialRetryStrategy({...r,ignoreHttpStatusCodes:!0})],
{maxRetries:r.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}a(Ov,"systemErrorRetryPolicy");const dN="throttlingRetryPolicy";function Mv(r={}){return{name:dN,
sendRequest:retryPolicy([throttlingRetryStrategy()],{maxRetries:r.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}a(Mv,"throttlingRetryPolicy");const uN="\
tlsPolicy";function mN(r){return{name:uN,sendRequest:a(async(e,t)=>(e.tlsSettings||(e.tlsSettings=r),t(e)),"sendRequest")}}a(mN,"tlsPolicy_tlsPolicy");const Dv=null;
function pN(r={}){return Fy({logger:nn.info,...r})}a(pN,"policies_logPolicy_logPolicy");const fN=jc;function hN(r={}){return RA(r)}a(hN,"policies_redirectPolicy\
_redirectPolicy");function gN(){return"User-Agent"}a(gN,"userAgentPlatform_getHeaderName");async function yN(r){if(er&&er.versions){const e=`${$s.type()} ${$s.release()}\
; ${$s.arch()}`,t=er.versions;t.bun?r.set("Bun",`${t.bun} (${e})`):t.deno?r.set("Deno",`${t.deno} (${e})`):t.node&&r.set("Node",`${t.node} (${e})`)}}a(yN,"util_\
userAgentPlatform_setPlatformSpecificData");const il="1.22.3",Lv=3;function AN(r){const e=[];for(const[t,n]of r){const s=n?`${t}/${n}`:t;e.push(s)}return e.join(
" ")}a(AN,"userAgent_getUserAgentString");function NN(){return gN()}a(NN,"userAgent_getUserAgentHeaderName");async function al(r){const e=new Map;e.set("core-re\
st-pipeline",il),await yN(e);const t=AN(e);return r?`${r} ${t}`:t}a(al,"util_userAgent_getUserAgentValue");const ol=NN(),CN="userAgentPolicy";function xN(r={}){
const e=al(r.userAgentPrefix);return{name:CN,async sendRequest(t,n){return t.headers.has(ol)||t.headers.set(ol,await e),n(t)}}}a(xN,"policies_userAgentPolicy_us\
erAgentPolicy");var pa=x(77598);async function kv(r,e,t){const n=Buffer.from(r,"base64");return createHmac("sha256",n).update(e).digest(t)}a(kv,"computeSha256Hm\
ac");async function zv(r,e){return createHash("sha256").update(r).digest(e)}a(zv,"computeSha256Hash");class vr extends Error{static{a(this,"AbortError_AbortErro\
r")}constructor(e){super(e),this.name="AbortError"}}function bN(r,e){const{cleanupBeforeAbort:t,abortSignal:n,abortErrorMsg:s}=e??{};return new Promise((i,o)=>{
function c(){o(new vr(s??"The operation was aborted."))}a(c,"rejectOnAbort");function l(){n?.removeEventListener("abort",d)}a(l,"removeListeners");function d(){
t?.(),l(),c()}if(a(d,"onAbort"),n?.aborted)return c();try{r(u=>{l(),i(u)},u=>{l(),o(u)})}catch(u){o(u)}n?.addEventListener("abort",d)})}a(bN,"createAbortablePro\
mise");const IN="The delay was aborted.";function cl(r,e){let t;const{abortSignal:n,abortErrorMsg:s}=e??{};return bN(i=>{t=setTimeout(i,r)},{cleanupBeforeAbort:a(
()=>clearTimeout(t),"cleanupBeforeAbort"),abortSignal:n,abortErrorMsg:s??IN})}a(cl,"delay_delay");function _v(r,e){const t=e.retryDelayInMs*Math.pow(2,r),n=Math.
min(e.maxRetryDelayInMs,t);return{retryAfterInMs:n/2+getRandomIntegerInclusive(0,n/2)}}a(_v,"delay_calculateRetryDelay");function ts(r){if(ia(r))return r.message;
{let e;try{typeof r=="object"&&r?e=JSON.stringify(r):e=String(r)}catch{e="[unable to stringify input]"}return`Unknown error ${e}`}}a(ts,"error_getErrorMessage");
function Hv(r,e){return tspRuntime.calculateRetryDelay(r,e)}a(Hv,"esm_calculateRetryDelay");function Uv(r,e){return tspRuntime.computeSha256Hash(r,e)}a(Uv,"esm_\
computeSha256Hash");function Fv(r,e,t){return tspRuntime.computeSha256Hmac(r,e,t)}a(Fv,"esm_computeSha256Hmac");function Qv(r,e){return tspRuntime.getRandomIntegerInclusive(
r,e)}a(Qv,"esm_getRandomIntegerInclusive");function EN(r){return ia(r)}a(EN,"esm_isError");function qv(r){return tspRuntime.isObject(r)}a(qv,"esm_isObject");function ei(){
return sa()}a(ei,"esm_randomUUID");const Gv=gy,$v=xc,jv=Cc,Yv=bc,$e=bc,Wv=Ay,Kv=Ny,Jv=yy;function wN(r,e){return dA(r,e)}a(wN,"esm_uint8ArrayToString");function SN(r,e){
return mr(r,e)}a(SN,"esm_stringToUint8Array");function BN(r){return!!(r&&typeof r.pipe=="function")}a(BN,"file_isNodeReadableStream");const ll={arrayBuffer:a(()=>{
throw new Error("Not implemented")},"arrayBuffer"),bytes:a(()=>{throw new Error("Not implemented")},"bytes"),slice:a(()=>{throw new Error("Not implemented")},"s\
lice"),text:a(()=>{throw new Error("Not implemented")},"text")},ti=Symbol("rawContent");function dl(r){return typeof r[ti]=="function"}a(dl,"file_hasRawContent");
function PN(r){return dl(r)?r[ti]():r}a(PN,"file_getRawContent");function Xv(r,e,t={}){return{...ll,type:t.type??"",lastModified:t.lastModified??new Date().getTime(),
webkitRelativePath:t.webkitRelativePath??"",size:t.size??-1,name:e,stream:a(()=>{const n=r();if(BN(n))throw new Error("Not supported: a Node stream was provided\
 as input to createFileFromStream.");return n},"stream"),[ti]:r}}a(Xv,"createFileFromStream");function Vv(r,e,t={}){return isNodeLike?{...ll,type:t.type??"",lastModified:t.
lastModified??new Date().getTime(),webkitRelativePath:t.webkitRelativePath??"",size:r.byteLength,name:e,arrayBuffer:a(async()=>r.buffer,"arrayBuffer"),stream:a(
()=>new Blob([ul(r)]).stream(),"stream"),[ti]:()=>r}:new File([ul(r)],e,t)}a(Vv,"createFile");function ul(r){return"resize"in r.buffer?r:r.map(e=>e)}a(ul,"toArr\
ayBuffer");const ml=Vc;function RN(){const r=QA();return{name:ml,sendRequest:a(async(e,t)=>{if(e.multipartBody)for(const n of e.multipartBody.parts)dl(n.body)&&
(n.body=PN(n.body));return r.sendRequest(e,t)},"sendRequest")}}a(RN,"policies_multipartPolicy_multipartPolicy");const vN=sl;function TN(){return cN()}a(TN,"poli\
cies_decompressResponsePolicy_decompressResponsePolicy");const Zv=null;function ON(r={}){return lA(r)}a(ON,"policies_defaultRetryPolicy_defaultRetryPolicy");const eT=null;
function MN(){return pA()}a(MN,"policies_formDataPolicy_formDataPolicy");const tT=null;function sn(r){return SA(r)}a(sn,"proxyPolicy_getDefaultProxySettings");function DN(r,e){
return PA(r,e)}a(DN,"policies_proxyPolicy_proxyPolicy");const LN="setClientRequestIdPolicy";function kN(r="x-ms-client-request-id"){return{name:LN,async sendRequest(e,t){
return e.headers.has(r)||e.headers.set(r,e.requestId),t(e)}}}a(kN,"setClientRequestIdPolicy_setClientRequestIdPolicy");const rT=null;function zN(r){return oN(r)}
a(zN,"policies_agentPolicy_agentPolicy");const nT=null;function _N(r){return mN(r)}a(_N,"policies_tlsPolicy_tlsPolicy");const rs={span:Symbol.for("@azure/core-t\
racing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function HN(r={}){let e=new ns(r.parentContext);return r.span&&(e=e.setValue(rs.span,r.span)),
r.namespace&&(e=e.setValue(rs.namespace,r.namespace)),e}a(HN,"createTracingContext");class ns{static{a(this,"TracingContextImpl")}_contextMap;constructor(e){this.
_contextMap=e instanceof ns?new Map(e._contextMap):new Map}setValue(e,t){const n=new ns(this);return n._contextMap.set(e,t),n}getValue(e){return this._contextMap.
get(e)}deleteValue(e){const t=new ns(this);return t._contextMap.delete(e),t}}var UN=x(38914);const fa=UN.w;function FN(){return{end:a(()=>{},"end"),isRecording:a(
()=>!1,"isRecording"),recordException:a(()=>{},"recordException"),setAttribute:a(()=>{},"setAttribute"),setStatus:a(()=>{},"setStatus"),addEvent:a(()=>{},"addEv\
ent")}}a(FN,"createDefaultTracingSpan");function QN(){return{createRequestHeaders:a(()=>({}),"createRequestHeaders"),parseTraceparentHeader:a(()=>{},"parseTrace\
parentHeader"),startSpan:a((r,e)=>({span:FN(),tracingContext:HN({parentContext:e.tracingContext})}),"startSpan"),withContext(r,e,...t){return e(...t)}}}a(QN,"cr\
eateDefaultInstrumenter");function sT(r){state.instrumenterImplementation=r}a(sT,"useInstrumenter");function ri(){return fa.instrumenterImplementation||(fa.instrumenterImplementation=
QN()),fa.instrumenterImplementation}a(ri,"getInstrumenter");function pl(r){const{namespace:e,packageName:t,packageVersion:n}=r;function s(d,u,y){const E=ri().startSpan(
d,{...y,packageName:t,packageVersion:n,tracingContext:u?.tracingOptions?.tracingContext});let B=E.tracingContext;const M=E.span;B.getValue(rs.namespace)||(B=B.setValue(
rs.namespace,e)),M.setAttribute("az.namespace",B.getValue(rs.namespace));const D=Object.assign({},u,{tracingOptions:{...u?.tracingOptions,tracingContext:B}});return{
span:M,updatedOptions:D}}a(s,"startSpan");async function i(d,u,y,E){const{span:B,updatedOptions:M}=s(d,u,E);try{const D=await o(M.tracingOptions.tracingContext,
()=>Promise.resolve(y(M,B)));return B.setStatus({status:"success"}),D}catch(D){throw B.setStatus({status:"error",error:D}),D}finally{B.end()}}a(i,"withSpan");function o(d,u,...y){
return ri().withContext(d,u,...y)}a(o,"withContext");function c(d){return ri().parseTraceparentHeader(d)}a(c,"parseTraceparentHeader");function l(d){return ri().
createRequestHeaders(d)}return a(l,"createRequestHeaders"),{startSpan:s,withSpan:i,withContext:o,parseTraceparentHeader:c,createRequestHeaders:l}}a(pl,"tracingC\
lient_createTracingClient");const ni=$t;function fl(r){return oa(r)}a(fl,"esm_restError_isRestError");const qN="tracingPolicy";function GN(r={}){const e=al(r.userAgentPrefix),
t=new Xs({additionalAllowedQueryParameters:r.additionalAllowedQueryParameters}),n=$N();return{name:qN,async sendRequest(s,i){if(!n)return i(s);const o=await e,c={
"http.url":t.sanitizeUrl(s.url),"http.method":s.method,"http.user_agent":o,requestId:s.requestId};o&&(c["http.user_agent"]=o);const{span:l,tracingContext:d}=jN(
n,s,c)??{};if(!l||!d)return i(s);try{const u=await n.withContext(d,i,s);return WN(l,u),u}catch(u){throw YN(l,u),u}}}}a(GN,"tracingPolicy_tracingPolicy");function $N(){
try{return pl({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:il})}catch(r){nn.warning(`Error when creating the TracingClient: ${ts(r)}`);return}}
a($N,"tryCreateTracingClient");function jN(r,e,t){try{const{span:n,updatedOptions:s}=r.startSpan(`HTTP ${e.method}`,{tracingOptions:e.tracingOptions},{spanKind:"\
client",spanAttributes:t});if(!n.isRecording()){n.end();return}const i=r.createRequestHeaders(s.tracingOptions.tracingContext);for(const[o,c]of Object.entries(i))
e.headers.set(o,c);return{span:n,tracingContext:s.tracingOptions.tracingContext}}catch(n){nn.warning(`Skipping creating a tracing span due to an error: ${ts(n)}`);
return}}a(jN,"tryCreateSpan");function YN(r,e){try{r.setStatus({status:"error",error:EN(e)?e:void 0}),fl(e)&&e.statusCode&&r.setAttribute("http.status_code",e.statusCode),
r.end()}catch(t){nn.warning(`Skipping tracing span processing due to an error: ${ts(t)}`)}}a(YN,"tryProcessError");function WN(r,e){try{r.setAttribute("http.sta\
tus_code",e.status);const t=e.headers.get("x-ms-request-id");t&&r.setAttribute("serviceRequestId",t),e.status>=400&&r.setStatus({status:"error"}),r.end()}catch(t){
nn.warning(`Skipping tracing span processing due to an error: ${ts(t)}`)}}a(WN,"tryProcessResponse");function hl(r){if(r instanceof AbortSignal)return{abortSignal:r};
if(r.aborted)return{abortSignal:AbortSignal.abort(r.reason)};const e=new AbortController;let t=!0;function n(){t&&(r.removeEventListener("abort",s),t=!1)}a(n,"c\
leanup");function s(){e.abort(r.reason),n()}return a(s,"listener"),r.addEventListener("abort",s),{abortSignal:e.signal,cleanup:n}}a(hl,"wrapAbortSignalLike");const KN="\
wrapAbortSignalLikePolicy";function JN(){return{name:KN,sendRequest:a(async(r,e)=>{if(!r.abortSignal)return e(r);const{abortSignal:t,cleanup:n}=hl(r.abortSignal);
r.abortSignal=t;try{return await e(r)}finally{n?.()}},"sendRequest")}}a(JN,"wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy");function XN(r){const e=nl();return $e&&
(r.agent&&e.addPolicy(zN(r.agent)),r.tlsOptions&&e.addPolicy(_N(r.tlsOptions)),e.addPolicy(DN(r.proxyOptions)),e.addPolicy(TN())),e.addPolicy(JN()),e.addPolicy(
MN(),{beforePolicies:[ml]}),e.addPolicy(xN(r.userAgentOptions)),e.addPolicy(kN(r.telemetryOptions?.clientRequestIdHeaderName)),e.addPolicy(RN(),{afterPhase:"Des\
erialize"}),e.addPolicy(ON(r.retryOptions),{phase:"Retry"}),e.addPolicy(GN({...r.userAgentOptions,...r.loggingOptions}),{afterPhase:"Retry"}),$e&&e.addPolicy(hN(
r.redirectOptions),{afterPhase:"Retry"}),e.addPolicy(pN(r.loggingOptions),{afterPhase:"Sign"}),e}a(XN,"esm_createPipelineFromOptions_createPipelineFromOptions");
function VN(){const r=_c();return{async sendRequest(e){const{abortSignal:t,cleanup:n}=e.abortSignal?hl(e.abortSignal):{};try{return e.abortSignal=t,await r.sendRequest(
e)}finally{n?.()}}}}a(VN,"esm_defaultHttpClient_createDefaultHttpClient");function si(r){return Zn(r)}a(si,"esm_httpHeaders_createHttpHeaders");function gl(r){return By(
r)}a(gl,"esm_pipelineRequest_createPipelineRequest");const iT=null;function aT(r={}){return tspExponentialRetryPolicy(r)}a(aT,"exponentialRetryPolicy_exponentia\
lRetryPolicy");const oT=null;function cT(r={}){return tspSystemErrorRetryPolicy(r)}a(cT,"systemErrorRetryPolicy_systemErrorRetryPolicy");const lT=null;function dT(r={}){
return tspThrottlingRetryPolicy(r)}a(dT,"throttlingRetryPolicy_throttlingRetryPolicy");const ZN=fr("core-rest-pipeline retryPolicy");function uT(r,e={maxRetries:DEFAULT_RETRY_POLICY_COUNT}){
return tspRetryPolicy(r,{logger:ZN,...e})}a(uT,"policies_retryPolicy_retryPolicy");const eC={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*
60*2};async function tC(r,e,t){async function n(){if(Date.now()<t)try{return await r()}catch{return null}else{const i=await r();if(i===null)throw new Error("Fai\
led to refresh access token.");return i}}a(n,"tryGetAccessToken");let s=await n();for(;s===null;)await cl(e),s=await n();return s}a(tC,"beginRefresh");function rC(r,e){
let t=null,n=null,s;const i={...eC,...e},o={get isRefreshing(){return t!==null},get shouldRefresh(){return o.isRefreshing?!1:n?.refreshAfterTimestamp&&n.refreshAfterTimestamp<
Date.now()?!0:(n?.expiresOnTimestamp??0)-i.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-i.forcedRefreshWindowInMs<Date.
now()}};function c(l,d){return o.isRefreshing||(t=tC(a(()=>r.getToken(l,d),"tryGetAccessToken"),i.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(y=>(t=
null,n=y,s=d.tenantId,n)).catch(y=>{throw t=null,n=null,s=void 0,y})),t}return a(c,"refresh"),async(l,d)=>{const u=!!d.claims,y=s!==d.tenantId;return u&&(n=null),
y||u||o.mustRefresh?c(l,d):(o.shouldRefresh&&c(l,d),n)}}a(rC,"tokenCycler_createTokenCycler");const nC="bearerTokenAuthenticationPolicy";async function ii(r,e){
try{return[await e(r),void 0]}catch(t){if(fl(t)&&t.response)return[t.response,t];throw t}}a(ii,"trySendRequest");async function sC(r){const{scopes:e,getAccessToken:t,
request:n}=r,s={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},i=await t(e,s);i&&r.request.headers.set("Authorization",`Bearer ${i.token}`)}
a(sC,"defaultAuthorizeRequest");function yl(r){return r.status===401&&r.headers.has("WWW-Authenticate")}a(yl,"isChallengeResponse");async function Al(r,e){const{
scopes:t}=r,n=await r.getAccessToken(t,{enableCae:!0,claims:e});return n?(r.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}a(
Al,"authorizeRequestOnCaeChallenge");function ha(r){const{credential:e,scopes:t,challengeCallbacks:n}=r,s=r.logger||nn,i={authorizeRequest:n?.authorizeRequest?.
bind(n)??sC,authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},o=e?rC(e):()=>Promise.resolve(null);return{name:nC,async sendRequest(c,l){if(!c.
url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await i.authorizeRequest(
{scopes:Array.isArray(t)?t:[t],request:c,getAccessToken:o,logger:s});let d,u,y;if([d,u]=await ii(c,l),yl(d)){let E=Nl(d.headers.get("WWW-Authenticate"));if(E){let B;
try{B=atob(E)}catch{return s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation au\
thentication flow. Unparsable claims: ${E}`),d}y=await Al({scopes:Array.isArray(t)?t:[t],response:d,request:c,getAccessToken:o,logger:s},B),y&&([d,u]=await ii(c,
l))}else if(i.authorizeRequestOnChallenge&&(y=await i.authorizeRequestOnChallenge({scopes:Array.isArray(t)?t:[t],request:c,response:d,getAccessToken:o,logger:s}),
y&&([d,u]=await ii(c,l)),yl(d)&&(E=Nl(d.headers.get("WWW-Authenticate")),E))){let B;try{B=atob(E)}catch{return s.warning(`The WWW-Authenticate header contains "\
claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${E}`),d}y=await Al({scopes:Array.isArray(
t)?t:[t],response:d,request:c,getAccessToken:o,logger:s},B),y&&([d,u]=await ii(c,l))}}if(u)throw u;return d}}}a(ha,"bearerTokenAuthenticationPolicy");function iC(r){
const e=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,t=/(\w+)="([^"]*)"/g,n=[];let s;for(;(s=e.exec(r))!==null;){const i=s[1],o=s[2],c={};let l;for(;(l=t.exec(o))!==
null;)c[l[1]]=l[2];n.push({scheme:i,params:c})}return n}a(iC,"parseChallenges");function Nl(r){return r?iC(r).find(t=>t.scheme==="Bearer"&&t.params.claims&&t.params.
error==="insufficient_claims")?.params.claims:void 0}a(Nl,"getCaeChallengeClaims");const Cl="auxiliaryAuthenticationHeaderPolicy",xl="x-ms-authorization-auxilia\
ry";async function aC(r){const{scopes:e,getAccessToken:t,request:n}=r,s={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions};return(await t(e,s))?.token??
""}a(aC,"sendAuthorizeRequest");function mT(r){const{credentials:e,scopes:t}=r,n=r.logger||coreLogger,s=new WeakMap;return{name:Cl,async sendRequest(i,o){if(!i.
url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) UR\
Ls.");if(!e||e.length===0)return n.info(`${Cl} header will not be set due to empty credentials.`),o(i);const c=[];for(const d of e){let u=s.get(d);u||(u=createTokenCycler(
d),s.set(d,u)),c.push(aC({scopes:Array.isArray(t)?t:[t],request:i,getAccessToken:u,logger:n}))}const l=(await Promise.all(c)).filter(d=>!!d);return l.length===0?
(n.warning(`None of the auxiliary tokens are valid. ${xl} header will not be set.`),o(i)):(i.headers.set(xl,l.map(d=>`Bearer ${d}`).join(", ")),o(i))}}}a(mT,"au\
xiliaryAuthenticationHeaderPolicy");function pT(r){return isObjectWithProperties(r,["key"])&&typeof r.key=="string"}a(pT,"isKeyCredential");class fT{static{a(this,
"AzureNamedKeyCredential")}_key;_name;get key(){return this._key}get name(){return this._name}constructor(e,t){if(!e||!t)throw new TypeError("name and key must \
be non-empty strings");this._name=e,this._key=t}update(e,t){if(!e||!t)throw new TypeError("newName and newKey must be non-empty strings");this._name=e,this._key=
t}}function hT(r){return isObjectWithProperties(r,["name","key"])&&typeof r.key=="string"&&typeof r.name=="string"}a(hT,"isNamedKeyCredential");class gT{static{
a(this,"AzureSASCredential")}_signature;get signature(){return this._signature}constructor(e){if(!e)throw new Error("shared access signature must be a non-empty\
 string");this._signature=e}update(e){if(!e)throw new Error("shared access signature must be a non-empty string");this._signature=e}}function yT(r){return isObjectWithProperties(
r,["signature"])&&typeof r.signature=="string"}a(yT,"isSASCredential");function AT(r){return!r.tokenType||r.tokenType==="Bearer"}a(AT,"isBearerToken");function NT(r){
return r.tokenType==="pop"}a(NT,"isPopToken");function Dt(r){const e=r;return e&&typeof e.getToken=="function"&&(e.signRequest===void 0||e.getToken.length>0)}a(
Dt,"isTokenCredential");const bl="DisableKeepAlivePolicy";function oC(){return{name:bl,async sendRequest(r,e){return r.disableKeepAlive=!0,e(r)}}}a(oC,"createDi\
sableKeepAlivePolicy");function cC(r){return r.getOrderedPolicies().some(e=>e.name===bl)}a(cC,"pipelineContainsDisableKeepAlivePolicy");function CT(r){return uint8ArrayToString(
stringToUint8Array(r,"utf-8"),"base64")}a(CT,"encodeString");function Il(r){return wN(r,"base64")}a(Il,"encodeByteArray");function El(r){return SN(r,"base64")}a(
El,"decodeString");function xT(r){return uint8ArrayToString(stringToUint8Array(r,"base64"),"utf-8")}a(xT,"base64_decodeStringToString");const it="$",ss="_";function lC(r,e){
return e!=="Composite"&&e!=="Dictionary"&&(typeof r=="string"||typeof r=="number"||typeof r=="boolean"||e?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||r===void 0||r===null)}a(lC,"isPrimitiveBody");const dC=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function uC(r){return dC.test(r)}a(uC,"isDuration");const mC=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function pC(r){return mC.
test(r)}a(pC,"isValidUuid");function fC(r){const e={...r.headers,...r.body};return r.hasNullableType&&Object.getOwnPropertyNames(e).length===0?r.shouldWrapBody?
{body:null}:null:r.shouldWrapBody?{...r.headers,body:r.body}:e}a(fC,"handleNullableResponseAndWrappableBody");function wl(r,e){const t=r.parsedHeaders;if(r.request.
method==="HEAD")return{...t,body:r.parsedBody};const n=e&&e.bodyMapper,s=!!n?.nullable,i=n?.type.name;if(i==="Stream")return{...t,blobBody:r.blobBody,readableStreamBody:r.
readableStreamBody};const o=i==="Composite"&&n.type.modelProperties||{},c=Object.keys(o).some(l=>o[l].serializedName==="");if(i==="Sequence"||c){const l=r.parsedBody??
[];for(const d of Object.keys(o))o[d].serializedName&&(l[d]=r.parsedBody?.[d]);if(t)for(const d of Object.keys(t))l[d]=t[d];return s&&!r.parsedBody&&!t&&Object.
getOwnPropertyNames(o).length===0?null:l}return fC({body:r.parsedBody,headers:t,hasNullableType:s,shouldWrapBody:lC(r.parsedBody,i)})}a(wl,"flattenResponse");class hC{static{
a(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,n){const s=a((i,o)=>{throw new Error(
`"${n}" with value "${t}" should satisfy the constraint "${i}": ${o}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:i,ExclusiveMinimum:o,
InclusiveMaximum:c,InclusiveMinimum:l,MaxItems:d,MaxLength:u,MinItems:y,MinLength:E,MultipleOf:B,Pattern:M,UniqueItems:D}=e.constraints;if(i!==void 0&&t>=i&&s("\
ExclusiveMaximum",i),o!==void 0&&t<=o&&s("ExclusiveMinimum",o),c!==void 0&&t>c&&s("InclusiveMaximum",c),l!==void 0&&t<l&&s("InclusiveMinimum",l),d!==void 0&&t.length>
d&&s("MaxItems",d),u!==void 0&&t.length>u&&s("MaxLength",u),y!==void 0&&t.length<y&&s("MinItems",y),E!==void 0&&t.length<E&&s("MinLength",E),B!==void 0&&t%B!==0&&
s("MultipleOf",B),M){const Q=typeof M=="string"?new RegExp(M):M;(typeof t!="string"||t.match(Q)===null)&&s("Pattern",M)}D&&t.some((Q,j,q)=>q.indexOf(Q)!==j)&&s(
"UniqueItems",D)}}serialize(e,t,n,s={xml:{}}){const i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.includeRoot??!1,xmlCharKey:s.xml.xmlCharKey??ss}};let o={};
const c=e.type.name;n||(n=e.serializedName),c.match(/^Sequence$/i)!==null&&(o=[]),e.isConstant&&(t=e.defaultValue);const{required:l,nullable:d}=e;if(l&&d&&t===void 0)
throw new Error(`${n} cannot be undefined.`);if(l&&!d&&t==null)throw new Error(`${n} cannot be null or undefined.`);if(!l&&d===!1&&t===null)throw new Error(`${n}\
 cannot be null.`);return t==null||c.match(/^any$/i)!==null?o=t:c.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?o=xC(c,n,t):c.match(/^Enum$/i)!==
null?o=bC(n,e.type.allowedValues,t):c.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?o=wC(c,t,n):c.match(/^ByteArray$/i)!==null?o=IC(n,t):
c.match(/^Base64Url$/i)!==null?o=EC(n,t):c.match(/^Sequence$/i)!==null?o=SC(this,e,t,n,!!this.isXML,i):c.match(/^Dictionary$/i)!==null?o=BC(this,e,t,n,!!this.isXML,
i):c.match(/^Composite$/i)!==null&&(o=RC(this,e,t,n,!!this.isXML,i)),o}deserialize(e,t,n,s={xml:{}}){const i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.
includeRoot??!1,xmlCharKey:s.xml.xmlCharKey??ss},ignoreUnknownProperties:s.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let o;const c=e.type.name;if(n||(n=e.serializedName),c.match(/^Composite$/i)!==null)o=TC(this,
e,t,n,i);else{if(this.isXML){const l=i.xml.xmlCharKey;t[it]!==void 0&&t[l]!==void 0&&(t=t[l])}c.match(/^Number$/i)!==null?(o=parseFloat(t),isNaN(o)&&(o=t)):c.match(
/^Boolean$/i)!==null?t==="true"?o=!0:t==="false"?o=!1:o=t:c.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?o=t:c.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?o=new Date(t):c.match(/^UnixTime$/i)!==null?o=CC(t):c.match(/^ByteArray$/i)!==null?o=El(t):c.match(/^Base64Url$/i)!==null?o=AC(t):c.match(/^Sequence$/i)!==
null?o=MC(this,e,t,n,i):c.match(/^Dictionary$/i)!==null&&(o=OC(this,e,t,n,i))}return e.isConstant&&(o=e.defaultValue),o}}function an(r={},e=!1){return new hC(r,
e)}a(an,"createSerializer");function gC(r,e){let t=r.length;for(;t-1>=0&&r[t-1]===e;)--t;return r.substr(0,t)}a(gC,"trimEnd");function yC(r){if(!r)return;if(!(r instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const e=Il(r);return gC(e,"=").replace(/\+/g,"-").replace(
/\//g,"_")}a(yC,"bufferToBase64Url");function AC(r){if(r){if(r&&typeof r.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return r=r.replace(/-/g,"+").replace(/_/g,"/"),El(r)}}a(AC,"base64UrlToByteArray");function ga(r){const e=[];let t="";if(r){const n=r.split(
".");for(const s of n)s.charAt(s.length-1)==="\\"?t+=s.substr(0,s.length-1)+".":(t+=s,e.push(t),t="")}return e}a(ga,"splitSerializeName");function NC(r){if(r)return typeof r.
valueOf()=="string"&&(r=new Date(r)),Math.floor(r.getTime()/1e3)}a(NC,"dateToUnixTime");function CC(r){if(r)return new Date(r*1e3)}a(CC,"unixTimeToDate");function xC(r,e,t){
if(t!=null){if(r.match(/^Number$/i)!==null){if(typeof t!="number")throw new Error(`${e} with value ${t} must be of type number.`)}else if(r.match(/^String$/i)!==
null){if(typeof t.valueOf()!="string")throw new Error(`${e} with value "${t}" must be of type string.`)}else if(r.match(/^Uuid$/i)!==null){if(!(typeof t.valueOf()==
"string"&&pC(t)))throw new Error(`${e} with value "${t}" must be of type string and a valid uuid.`)}else if(r.match(/^Boolean$/i)!==null){if(typeof t!="boolean")
throw new Error(`${e} with value ${t} must be of type boolean.`)}else if(r.match(/^Stream$/i)!==null){const n=typeof t;if(n!=="string"&&typeof t.pipe!="function"&&
typeof t.tee!="function"&&!(t instanceof ArrayBuffer)&&!ArrayBuffer.isView(t)&&!((typeof Blob=="function"||typeof Blob=="object")&&t instanceof Blob)&&n!=="func\
tion")throw new Error(`${e} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return t}a(xC,"serializeBasicTypes");
function bC(r,e,t){if(!e)throw new Error(`Please provide a set of allowedValues to validate ${r} as an Enum Type.`);if(!e.some(s=>typeof s.valueOf()=="string"?s.
toLowerCase()===t.toLowerCase():s===t))throw new Error(`${t} is not a valid value for ${r}. The valid values are: ${JSON.stringify(e)}.`);return t}a(bC,"seriali\
zeEnumType");function IC(r,e){if(e!=null){if(!(e instanceof Uint8Array))throw new Error(`${r} must be of type Uint8Array.`);e=Il(e)}return e}a(IC,"serializeByte\
ArrayType");function EC(r,e){if(e!=null){if(!(e instanceof Uint8Array))throw new Error(`${r} must be of type Uint8Array.`);e=yC(e)}return e}a(EC,"serializeBase6\
4UrlType");function wC(r,e,t){if(e!=null){if(r.match(/^Date$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(
`${t} must be an instanceof Date or a string in ISO8601 format.`);e=e instanceof Date?e.toISOString().substring(0,10):new Date(e).toISOString().substring(0,10)}else if(r.
match(/^DateTime$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a \
string in ISO8601 format.`);e=e instanceof Date?e.toISOString():new Date(e).toISOString()}else if(r.match(/^DateTimeRfc1123$/i)!==null){if(!(e instanceof Date||
typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a string in RFC-1123 format.`);e=e instanceof Date?e.toUTCString():
new Date(e).toUTCString()}else if(r.match(/^UnixTime$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);e=NC(e)}else if(r.match(/^TimeSpan$/i)!==
null&&!uC(e))throw new Error(`${t} must be a string in ISO 8601 format. Instead was "${e}".`)}return e}a(wC,"serializeDateTypes");function SC(r,e,t,n,s,i){if(!Array.
isArray(t))throw new Error(`${n} must be of type Array.`);let o=e.type.element;if(!o||typeof o!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${n}.`);o.type.name==="Composite"&&o.type.className&&(o=r.modelMappers[o.type.className]??o);const c=[];
for(let l=0;l<t.length;l++){const d=r.serialize(o,t[l],n,i);if(s&&o.xmlNamespace){const u=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";o.type.name===
"Composite"?(c[l]={...d},c[l][it]={[u]:o.xmlNamespace}):(c[l]={},c[l][i.xml.xmlCharKey]=d,c[l][it]={[u]:o.xmlNamespace})}else c[l]=d}return c}a(SC,"serializeSeq\
uenceType");function BC(r,e,t,n,s,i){if(typeof t!="object")throw new Error(`${n} must be of type object.`);const o=e.type.value;if(!o||typeof o!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);const c={};for(const l of Object.keys(t)){const d=r.serialize(
o,t[l],n,i);c[l]=Pl(o,d,s,i)}if(s&&e.xmlNamespace){const l=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns",d=c;return d[it]={[l]:e.xmlNamespace},d}
return c}a(BC,"serializeDictionaryType");function PC(r,e,t){const n=e.type.additionalProperties;return!n&&e.type.className?Sl(r,e,t)?.type.additionalProperties:
n}a(PC,"resolveAdditionalProperties");function Sl(r,e,t){const n=e.type.className;if(!n)throw new Error(`Class name for model "${t}" is not provided in the mapp\
er "${JSON.stringify(e,void 0,2)}".`);return r.modelMappers[n]}a(Sl,"resolveReferencedMapper");function Bl(r,e,t){let n=e.type.modelProperties;if(!n){const s=Sl(
r,e,t);if(!s)throw new Error(`mapper() cannot be null or undefined for model "${e.type.className}".`);if(n=s?.type.modelProperties,!n)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(s)}" of type "${e.type.className}" for object "${t}".`)}return n}a(Bl,"resolveModelProperties");
function RC(r,e,t,n,s,i){if(ai(r,e)&&(e=Rl(r,e,t,"clientName")),t!=null){const o={},c=Bl(r,e,n);for(const d of Object.keys(c)){const u=c[d];if(u.readOnly)continue;
let y,E=o;if(r.isXML)u.xmlIsWrapped?y=u.xmlName:y=u.xmlElementName||u.xmlName;else{const B=ga(u.serializedName);y=B.pop();for(const M of B){const D=E[M];D==null&&
(t[d]!==void 0&&t[d]!==null||u.defaultValue!==void 0)&&(E[M]={}),E=E[M]}}if(E!=null){if(s&&e.xmlNamespace){const j=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:
"xmlns";E[it]={...E[it],[j]:e.xmlNamespace}}const B=u.serializedName!==""?n+"."+u.serializedName:n;let M=t[d];const D=ai(r,e);D&&D.clientName===d&&M==null&&(M=e.
serializedName);const Q=r.serialize(u,M,B,i);if(Q!==void 0&&y!==void 0&&y!==null){const j=Pl(u,Q,s,i);s&&u.xmlIsAttribute?(E[it]=E[it]||{},E[it][y]=Q):s&&u.xmlIsWrapped?
E[y]={[u.xmlElementName]:j}:E[y]=j}}}const l=PC(r,e,n);if(l){const d=Object.keys(c);for(const u of Object.keys(t))d.every(E=>E!==u)&&Object.defineProperty(o,u,{
value:r.serialize(l,t[u],n+'["'+u+'"]',i),enumerable:!0,configurable:!0,writable:!0})}return o}return t}a(RC,"serializeCompositeType");function Pl(r,e,t,n){if(!t||
!r.xmlNamespace)return e;const i={[r.xmlNamespacePrefix?`xmlns:${r.xmlNamespacePrefix}`:"xmlns"]:r.xmlNamespace};if(["Composite"].includes(r.type.name)){if(e[it])
return e;{const c={...e};return c[it]=i,c}}const o={};return o[n.xml.xmlCharKey]=e,o[it]=i,o}a(Pl,"getXmlObjectValue");function vC(r,e){return[it,e.xml.xmlCharKey].
includes(r)}a(vC,"isSpecialXmlProperty");function TC(r,e,t,n,s){const i=s.xml.xmlCharKey??ss;ai(r,e)&&(e=Rl(r,e,t,"serializedName"));const o=Bl(r,e,n);let c={};
const l=[];for(const u of Object.keys(o)){const y=o[u],E=ga(o[u].serializedName);l.push(E[0]);const{serializedName:B,xmlName:M,xmlElementName:D}=y;let Q=n;B!==""&&
B!==void 0&&(Q=n+"."+B);const j=y.headerCollectionPrefix;if(j){const q={};for(const G of Object.keys(t))G.startsWith(j)&&(q[G.substring(j.length)]=r.deserialize(
y.type.value,t[G],Q,s)),l.push(G);c[u]=q}else if(r.isXML)if(y.xmlIsAttribute&&t[it])c[u]=r.deserialize(y,t[it][M],Q,s);else if(y.xmlIsMsText)t[i]!==void 0?c[u]=
t[i]:typeof t=="string"&&(c[u]=t);else{const q=D||M||B;if(y.xmlIsWrapped){const ee=t[M]?.[D]??[];Object.defineProperty(c,u,{value:r.deserialize(y,ee,Q,s),enumerable:!0,
configurable:!0,writable:!0}),l.push(M)}else{const G=t[q];c[u]=r.deserialize(y,G,Q,s),l.push(q)}}else{let q,G=t,ee=0;for(const ge of E){if(!G)break;ee++,G=G[ge]}
G===null&&ee<E.length&&(G=void 0),q=G;const Le=e.type.polymorphicDiscriminator;Le&&u===Le.clientName&&q==null&&(q=e.serializedName);let _e;if(Array.isArray(t[u])&&
o[u].serializedName===""){q=t[u];const ge=r.deserialize(y,q,Q,s);for(const[It,Je]of Object.entries(c))Object.prototype.hasOwnProperty.call(ge,It)||(ge[It]=Je);c=
ge}else(q!==void 0||y.defaultValue!==void 0)&&(_e=r.deserialize(y,q,Q,s),c[u]=_e)}}const d=e.type.additionalProperties;if(d){const u=a(y=>{for(const E of Object.
keys(o))if(ga(o[E].serializedName)[0]===y)return!1;return!0},"isAdditionalProperty");for(const y of Object.keys(t))if(u(y)){const E=r.deserialize(d,t[y],n+'["'+
y+'"]',s);Object.defineProperty(c,y,{value:E,enumerable:!0,configurable:!0,writable:!0})}}else if(t&&!s.ignoreUnknownProperties)for(const u of Object.keys(t))c[u]===
void 0&&!l.includes(u)&&!vC(u,s)&&Object.defineProperty(c,u,{value:t[u],enumerable:!0,configurable:!0,writable:!0});return c}a(TC,"deserializeCompositeType");function OC(r,e,t,n,s){
const i=e.type.value;if(!i||typeof i!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);
if(t){const o={};for(const c of Object.keys(t))o[c]=r.deserialize(i,t[c],n,s);return o}return t}a(OC,"deserializeDictionaryType");function MC(r,e,t,n,s){let i=e.
type.element;if(!i||typeof i!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);
if(t){Array.isArray(t)||(t=[t]),i.type.name==="Composite"&&i.type.className&&(i=r.modelMappers[i.type.className]??i);const o=[];for(let c=0;c<t.length;c++)o[c]=
r.deserialize(i,t[c],`${n}[${c}]`,s);return o}return t}a(MC,"deserializeSequenceType");function DC(r,e,t){const n=[t];for(;n.length;){const s=n.shift(),i=e===s?
e:s+"."+e;if(Object.prototype.hasOwnProperty.call(r,i))return r[i];for(const[o,c]of Object.entries(r))o.startsWith(s+".")&&c.type.uberParent===s&&c.type.className&&
n.push(c.type.className)}}a(DC,"getIndexDiscriminator");function Rl(r,e,t,n){const s=ai(r,e);if(s){let i=s[n];if(i){n==="serializedName"&&(i=i.replace(/\\/gi,""));
const o=t[i],c=e.type.uberParent??e.type.className;if(typeof o=="string"&&c){const l=DC(r.modelMappers.discriminators,o,c);l&&(e=l)}}}return e}a(Rl,"getPolymorp\
hicMapper");function ai(r,e){return e.type.polymorphicDiscriminator||vl(r,e.type.uberParent)||vl(r,e.type.className)}a(ai,"getPolymorphicDiscriminatorRecursivel\
y");function vl(r,e){return e&&r.modelMappers[e]&&r.modelMappers[e].type.polymorphicDiscriminator}a(vl,"getPolymorphicDiscriminatorSafely");const on={Base64Url:"\
Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionar\
y",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var LC=x(70030);const Tl=LC.
w;function cn(r,e,t){let n=e.parameterPath;const s=e.mapper;let i;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(s.isConstant)i=s.defaultValue;else{
let o=Ol(r,n);!o.propertyFound&&t&&(o=Ol(t,n));let c=!1;o.propertyFound||(c=s.required||n[0]==="options"&&n.length===2),i=c?s.defaultValue:o.propertyValue}}else{
s.required&&(i={});for(const[o,c]of Object.entries(n)){const l=s.type.modelProperties[o],d=cn(r,{parameterPath:c,mapper:l},t);d!==void 0&&(i||(i={}),Object.defineProperty(
i,o,{value:d,enumerable:!0,configurable:!0,writable:!0}))}}return i}a(cn,"getOperationArgumentValueFromParameter");function Ol(r,e){const t={propertyFound:!1};let n=0;
for(;n<e.length;++n){const s=e[n];if(r&&s in r)r=r[s];else break}return n===e.length&&(t.propertyValue=r,t.propertyFound=!0),t}a(Ol,"getPropertyFromParameterPat\
h");const Ml=Symbol.for("@azure/core-client original request");function kC(r){return Ml in r}a(kC,"hasOriginalRequest");function ln(r){if(kC(r))return ln(r[Ml]);
let e=Tl.operationRequestMap.get(r);return e||(e={},Tl.operationRequestMap.set(r,e)),e}a(ln,"getOperationRequestInfo");const zC=["application/json","text/json"],
_C=["application/xml","application/atom+xml"],HC="deserializationPolicy";function UC(r={}){const e=r.expectedContentTypes?.json??zC,t=r.expectedContentTypes?.xml??
_C,n=r.parseXML,s=r.serializerOptions,i={xml:{rootName:s?.xml.rootName??"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.xml.xmlCharKey??ss}};return{name:HC,
async sendRequest(o,c){const l=await c(o);return qC(e,t,l,i,n)}}}a(UC,"deserializationPolicy");function FC(r){let e;const t=r.request,n=ln(t),s=n?.operationSpec;
return s&&(n?.operationResponseGetter?e=n?.operationResponseGetter(s,r):e=s.responses[r.status]),e}a(FC,"getOperationResponseMap");function QC(r){const e=r.request,
n=ln(e)?.shouldDeserialize;let s;return n===void 0?s=!0:typeof n=="boolean"?s=n:s=n(r),s}a(QC,"shouldDeserializeResponse");async function qC(r,e,t,n,s){const i=await jC(
r,e,t,n,s);if(!QC(i))return i;const c=ln(i.request)?.operationSpec;if(!c||!c.responses)return i;const l=FC(i),{error:d,shouldReturnResponse:u}=$C(i,c,l,n);if(d)
throw d;if(u)return i;if(l){if(l.bodyMapper){let y=i.parsedBody;c.isXML&&l.bodyMapper.type.name===on.Sequence&&(y=typeof y=="object"?y[l.bodyMapper.xmlElementName]:
[]);try{i.parsedBody=c.serializer.deserialize(l.bodyMapper,y,"operationRes.parsedBody",n)}catch(E){throw new ni(`Error ${E} occurred in deserializing the respon\
seBody - ${i.bodyAsText}`,{statusCode:i.status,request:i.request,response:i})}}else c.httpMethod==="HEAD"&&(i.parsedBody=t.status>=200&&t.status<300);l.headersMapper&&
(i.parsedHeaders=c.serializer.deserialize(l.headersMapper,i.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return i}a(qC,"d\
eserializeResponseBody");function GC(r){const e=Object.keys(r.responses);return e.length===0||e.length===1&&e[0]==="default"}a(GC,"isOperationSpecEmpty");function $C(r,e,t,n){
const s=200<=r.status&&r.status<300;if(GC(e)?s:!!t)if(t){if(!t.isError)return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};
const o=t??e.responses.default,c=r.request.streamResponseStatusCodes?.has(r.status)?`Unexpected status code: ${r.status}`:r.bodyAsText,l=new ni(c,{statusCode:r.
status,request:r.request,response:r});if(!o&&!(r.parsedBody?.error?.code&&r.parsedBody?.error?.message))throw l;const d=o?.bodyMapper,u=o?.headersMapper;try{if(r.
parsedBody){const y=r.parsedBody;let E;if(d){let M=y;if(e.isXML&&d.type.name===on.Sequence){M=[];const D=d.xmlElementName;typeof y=="object"&&D&&(M=y[D])}E=e.serializer.
deserialize(d,M,"error.response.parsedBody",n)}const B=y.error||E||y;l.code=B.code,B.message&&(l.message=B.message),d&&(l.response.parsedBody=E)}r.headers&&u&&(l.
response.parsedHeaders=e.serializer.deserialize(u,r.headers.toJSON(),"operationRes.parsedHeaders"))}catch(y){l.message=`Error "${y.message}" occurred in deseria\
lizing the responseBody - "${r.bodyAsText}" for the default response.`}return{error:l,shouldReturnResponse:!1}}a($C,"handleErrorResponse");async function jC(r,e,t,n,s){
if(!t.request.streamResponseStatusCodes?.has(t.status)&&t.bodyAsText){const i=t.bodyAsText,o=t.headers.get("Content-Type")||"",c=o?o.split(";").map(l=>l.toLowerCase()):
[];try{if(c.length===0||c.some(l=>r.indexOf(l)!==-1))return t.parsedBody=JSON.parse(i),t;if(c.some(l=>e.indexOf(l)!==-1)){if(!s)throw new Error("Parsing XML not\
 supported.");const l=await s(i,n.xml);return t.parsedBody=l,t}}catch(l){const d=`Error "${l}" occurred while parsing the response body - ${t.bodyAsText}.`,u=l.
code||ni.PARSE_ERROR;throw new ni(d,{code:u,statusCode:t.status,request:t.request,response:t})}}return t}a(jC,"parse");function YC(r){const e=new Set;for(const[
t,n]of Object.entries(r.responses))n.bodyMapper&&n.bodyMapper.type.name===on.Stream&&e.add(Number(t));return e}a(YC,"getStreamingResponseStatusCodes");function hr(r){
const{parameterPath:e,mapper:t}=r;let n;return typeof e=="string"?n=e:Array.isArray(e)?n=e.join("."):n=t.serializedName,n}a(hr,"getPathStringFromParameter");const WC="\
serializationPolicy";function Dl(r={}){const e=r.stringifyXML;return{name:WC,sendRequest(t,n){const s=ln(t),i=s?.operationSpec,o=s?.operationArguments;return i&&
o&&(KC(t,o,i),JC(t,o,i,e)),n(t)}}}a(Dl,"serializationPolicy");function KC(r,e,t){if(t.headerParameters)for(const s of t.headerParameters){let i=cn(e,s);if(i!=null||
s.mapper.required){i=t.serializer.serialize(s.mapper,i,hr(s));const o=s.mapper.headerCollectionPrefix;if(o)for(const c of Object.keys(i))r.headers.set(o+c,i[c]);else
r.headers.set(s.mapper.serializedName||hr(s),i)}}const n=e.options?.requestOptions?.customHeaders;if(n)for(const s of Object.keys(n))r.headers.set(s,n[s])}a(KC,
"serializeHeaders");function JC(r,e,t,n=function(){throw new Error("XML serialization unsupported!")}){const s=e.options?.serializerOptions,i={xml:{rootName:s?.
xml.rootName??"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.xml.xmlCharKey??ss}},o=i.xml.xmlCharKey;if(t.requestBody&&t.requestBody.mapper){r.body=cn(e,t.
requestBody);const c=t.requestBody.mapper,{required:l,serializedName:d,xmlName:u,xmlElementName:y,xmlNamespace:E,xmlNamespacePrefix:B,nullable:M}=c,D=c.type.name;
try{if(r.body!==void 0&&r.body!==null||M&&r.body===null||l){const Q=hr(t.requestBody);r.body=t.serializer.serialize(c,r.body,Q,i);const j=D===on.Stream;if(t.isXML){
const q=B?`xmlns:${B}`:"xmlns",G=XC(E,q,D,r.body,i);D===on.Sequence?r.body=n(VC(G,y||u||d,q,E),{rootName:u||d,xmlCharKey:o}):j||(r.body=n(G,{rootName:u||d,xmlCharKey:o}))}else{
if(D===on.String&&(t.contentType?.match("text/plain")||t.mediaType==="text"))return;j||(r.body=JSON.stringify(r.body))}}}catch(Q){throw new Error(`Error "${Q.message}\
" occurred in serializing the payload - ${JSON.stringify(d,void 0,"  ")}.`)}}else if(t.formDataParameters&&t.formDataParameters.length>0){r.formData={};for(const c of t.
formDataParameters){const l=cn(e,c);if(l!=null){const d=c.mapper.serializedName||hr(c);r.formData[d]=t.serializer.serialize(c.mapper,l,hr(c),i)}}}}a(JC,"seriali\
zeRequestBody");function XC(r,e,t,n,s){if(r&&!["Composite","Sequence","Dictionary"].includes(t)){const i={};return i[s.xml.xmlCharKey]=n,i[it]={[e]:r},i}return n}
a(XC,"getXmlValueWithNamespace");function VC(r,e,t,n){if(Array.isArray(r)||(r=[r]),!t||!n)return{[e]:r};const s={[e]:r};return s[it]={[t]:n},s}a(VC,"prepareXMLR\
ootList");function Ll(r={}){const e=XN(r??{});return r.credentialOptions&&e.addPolicy(ha({credential:r.credentialOptions.credential,scopes:r.credentialOptions.credentialScopes})),
e.addPolicy(Dl(r.serializationOptions),{phase:"Serialize"}),e.addPolicy(UC(r.deserializationOptions),{phase:"Deserialize"}),e}a(Ll,"createClientPipeline");let ya;
function ZC(){return ya||(ya=VN()),ya}a(ZC,"getCachedDefaultHttpClient");const ex={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function tx(r,e,t,n){const s=rx(
e,t,n);let i=!1,o=kl(r,s);if(e.path){let d=kl(e.path,s);e.path==="/{nextLink}"&&d.startsWith("/")&&(d=d.substring(1)),nx(d)?(o=d,i=!0):o=sx(o,d)}const{queryParams:c,
sequenceParams:l}=ix(e,t,n);return o=ox(o,c,l,i),o}a(tx,"getRequestUrl");function kl(r,e){let t=r;for(const[n,s]of e)t=t.split(n).join(s);return t}a(kl,"replace\
All");function rx(r,e,t){const n=new Map;if(r.urlParameters?.length)for(const s of r.urlParameters){let i=cn(e,s,t);const o=hr(s);i=r.serializer.serialize(s.mapper,
i,o),s.skipEncoding||(i=encodeURIComponent(i)),n.set(`{${s.mapper.serializedName||o}}`,i)}return n}a(rx,"calculateUrlReplacements");function nx(r){return r.includes(
"://")}a(nx,"isAbsoluteUrl");function sx(r,e){if(!e)return r;const t=new URL(r);let n=t.pathname;n.endsWith("/")||(n=`${n}/`),e.startsWith("/")&&(e=e.substring(
1));const s=e.indexOf("?");if(s!==-1){const i=e.substring(0,s),o=e.substring(s+1);n=n+i,o&&(t.search=t.search?`${t.search}&${o}`:o)}else n=n+e;return Object.assign(
t,{pathname:n}),t.toString()}a(sx,"appendPath");function ix(r,e,t){const n=new Map,s=new Set;if(r.queryParameters?.length)for(const i of r.queryParameters){i.mapper.
type.name==="Sequence"&&i.mapper.serializedName&&s.add(i.mapper.serializedName);let o=cn(e,i,t);if(o!=null||i.mapper.required){o=r.serializer.serialize(i.mapper,
o,hr(i));const c=i.collectionFormat?ex[i.collectionFormat]:"";if(Array.isArray(o)&&(o=o.map(l=>l??"")),i.collectionFormat==="Multi"&&o.length===0)continue;Array.
isArray(o)&&(i.collectionFormat==="SSV"||i.collectionFormat==="TSV")&&(o=o.join(c)),i.skipEncoding||(Array.isArray(o)?o=o.map(l=>encodeURIComponent(l)):o=encodeURIComponent(
o)),Array.isArray(o)&&(i.collectionFormat==="CSV"||i.collectionFormat==="Pipes")&&(o=o.join(c)),n.set(i.mapper.serializedName||hr(i),o)}}return{queryParams:n,sequenceParams:s}}
a(ix,"calculateQueryParameters");function ax(r){const e=new Map;if(!r||r[0]!=="?")return e;r=r.slice(1);const t=r.split("&");for(const n of t){const[s,i]=n.split(
"=",2),o=e.get(s);o?Array.isArray(o)?o.push(i):e.set(s,[o,i]):e.set(s,i)}return e}a(ax,"simpleParseQueryParams");function ox(r,e,t,n=!1){if(e.size===0)return r;
const s=new URL(r),i=ax(s.search);for(const[c,l]of e){const d=i.get(c);if(Array.isArray(d))if(Array.isArray(l)){d.push(...l);const u=new Set(d);i.set(c,Array.from(
u))}else d.push(l);else d?(Array.isArray(l)?l.unshift(d):t.has(c)&&i.set(c,[d,l]),n||i.set(c,l)):i.set(c,l)}const o=[];for(const[c,l]of i)if(typeof l=="string")
o.push(`${c}=${l}`);else if(Array.isArray(l))for(const d of l)o.push(`${c}=${d}`);else o.push(`${c}=${l}`);return s.search=o.length?`?${o.join("&")}`:"",s.toString()}
a(ox,"appendQueryParams");const cx=fr("core-client");class lx{static{a(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){
if(this._requestContentType=e.requestContentType,this._endpoint=e.endpoint??e.baseUri,e.baseUri&&cx.warning("The baseUri option for SDK Clients has been depreca\
ted, please use endpoint instead."),this._allowInsecureConnection=e.allowInsecureConnection,this._httpClient=e.httpClient||ZC(),this.pipeline=e.pipeline||dx(e),
e.additionalPolicies?.length)for(const{policy:t,position:n}of e.additionalPolicies){const s=n==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:s})}}sendRequest(e){
return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){const n=t.baseUrl||this._endpoint;if(!n)throw new Error("If operationSpec.b\
aseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");const s=tx(n,t,e,this),i=gl({url:s});i.
method=t.httpMethod;const o=ln(i);o.operationSpec=t,o.operationArguments=e;const c=t.contentType||this._requestContentType;c&&t.requestBody&&i.headers.set("Cont\
ent-Type",c);const l=e.options;if(l){const d=l.requestOptions;d&&(d.timeout&&(i.timeout=d.timeout),d.onUploadProgress&&(i.onUploadProgress=d.onUploadProgress),d.
onDownloadProgress&&(i.onDownloadProgress=d.onDownloadProgress),d.shouldDeserialize!==void 0&&(o.shouldDeserialize=d.shouldDeserialize),d.allowInsecureConnection&&
(i.allowInsecureConnection=!0)),l.abortSignal&&(i.abortSignal=l.abortSignal),l.tracingOptions&&(i.tracingOptions=l.tracingOptions)}this._allowInsecureConnection&&
(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=YC(t));try{const d=await this.sendRequest(i),u=wl(d,t.responses[d.
status]);return l?.onResponse&&l.onResponse(d,u),u}catch(d){if(typeof d=="object"&&d?.response){const u=d.response,y=wl(u,t.responses[d.statusCode]||t.responses.
default);d.details=y,l?.onResponse&&l.onResponse(u,y,d)}throw d}}}function dx(r){const e=ux(r),t=r.credential&&e?{credentialScopes:e,credential:r.credential}:void 0;
return Ll({...r,credentialOptions:t})}a(dx,"serviceClient_createDefaultPipeline");function ux(r){if(r.credentialScopes)return r.credentialScopes;if(r.endpoint)return`${r.
endpoint}/.default`;if(r.baseUri)return`${r.baseUri}/.default`;if(r.credential)throw new Error("When using credentials, the ServiceClientOptions must contain ei\
ther a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}a(ux,"getCredentialScopes");function mx(r){return`, ${r.trim()}`.split(
", Bearer ").filter(t=>t).map(t=>`${t.trim()}, `.split('", ').filter(i=>i).map(i=>(([o,c])=>({[o]:c}))(i.trim().split('="'))).reduce((i,o)=>({...i,...o}),{}))}a(
mx,"parseCAEChallenge");async function bT(r){const{scopes:e,response:t}=r,n=r.logger||coreClientLogger,s=t.headers.get("WWW-Authenticate");if(!s)return n.info("\
The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow."),!1;const o=(mx(s)||[]).find(l=>l.claims);if(!o)
return n.info('The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.'),!1;const c=await r.
getAccessToken(o.scope?[o.scope]:e,{claims:decodeStringToString(o.claims)});return c?(r.request.headers.set("Authorization",`${c.tokenType??"Bearer"} ${c.token}`),
!0):!1}a(bT,"authorizeRequestOnClaimChallenge");const zl={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function px(r){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(r)}a(px,"isUuid");const _l=a(async r=>{const e=Ax(r.request),t=gx(r.response);if(t){const n=yx(t),s=hx(r,n),i=fx(n);if(!i)return!1;const o=await r.getAccessToken(
s,{...e,tenantId:i});return o?(r.request.headers.set(zl.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function fx(r){const n=new URL(r.authorization_uri).pathname.split("/")[1];if(n&&px(n))return n}a(fx,"extractTenantId");function hx(r,e){if(!e.
resource_id)return r.scopes;const t=new URL(e.resource_id);let n=new URL(zl.DefaultScope,t.origin).toString();return n==="https://disk.azure.com/.default"&&(n="\
https://disk.azure.com//.default"),[n]}a(hx,"buildScopes");function gx(r){const e=r.headers.get("WWW-Authenticate");if(r.status===401&&e)return e}a(gx,"getChall\
enge");function yx(r){return`${r.slice(7).trim()} `.split(" ").filter(s=>s).map(s=>(([i,o])=>({[i]:o}))(s.trim().split("="))).reduce((s,i)=>({...s,...i}),{})}a(
yx,"parseChallenge");function Ax(r){return{abortSignal:r.abortSignal,requestOptions:{timeout:r.timeout},tracingOptions:r.tracingOptions}}a(Ax,"requestToOptions");
const Hl=Symbol("Original PipelineRequest"),Nx=Symbol.for("@azure/core-client original request");function Aa(r,e={}){const n=r[Hl],s=si(r.headers.toJson({preserveCase:!0}));
if(n)return n.headers=s,n;{const i=gl({url:r.url,method:r.method,headers:s,withCredentials:r.withCredentials,timeout:r.timeout,requestId:r.requestId,abortSignal:r.
abortSignal,body:r.body,formData:r.formData,disableKeepAlive:!!r.keepAlive,onDownloadProgress:r.onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.
proxySettings,streamResponseStatusCodes:r.streamResponseStatusCodes,agent:r.agent,requestOverrides:r.requestOverrides});return e.originalRequest&&(i[Nx]=e.originalRequest),
i}}a(Aa,"toPipelineRequest");function oi(r,e){const t=e?.originalRequest??r,n={url:r.url,method:r.method,headers:Na(r.headers),withCredentials:r.withCredentials,
timeout:r.timeout,requestId:r.headers.get("x-ms-client-request-id")||r.requestId,abortSignal:r.abortSignal,body:r.body,formData:r.formData,keepAlive:!!r.disableKeepAlive,
onDownloadProgress:r.onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.proxySettings,streamResponseStatusCodes:r.streamResponseStatusCodes,
agent:r.agent,requestOverrides:r.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return e?.createProxy?new Proxy(n,{get(s,i,o){return i===Hl?r:i==="c\
lone"?()=>oi(Aa(n,{originalRequest:t}),{createProxy:!0,originalRequest:t}):Reflect.get(s,i,o)},set(s,i,o,c){return i==="keepAlive"&&(r.disableKeepAlive=!o),typeof i==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(i)&&(r[i]=o),Reflect.set(s,i,o,c)}}):n}a(oi,"toWebResourceLike");function Na(r){return new Ca(r.toJSON(
{preserveCase:!0}))}a(Na,"toHttpHeadersLike");function is(r){return r.toLowerCase()}a(is,"getHeaderKey");class Ca{static{a(this,"HttpHeaders")}_headersMap;constructor(e){
if(this._headersMap={},e)for(const t in e)this.set(t,e[t])}set(e,t){this._headersMap[is(e)]={name:e,value:t.toString()}}get(e){const t=this._headersMap[is(e)];return t?
t.value:void 0}contains(e){return!!this._headersMap[is(e)]}remove(e){const t=this.contains(e);return delete this._headersMap[is(e)],t}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const e=[];for(const t in this._headersMap)e.push(this._headersMap[t]);return e}headerNames(){const e=[],t=this.headersArray();
for(let n=0;n<t.length;++n)e.push(t[n].name);return e}headerValues(){const e=[],t=this.headersArray();for(let n=0;n<t.length;++n)e.push(t[n].value);return e}toJson(e={}){
const t={};if(e.preserveCase)for(const n in this._headersMap){const s=this._headersMap[n];t[s.name]=s.value}else for(const n in this._headersMap){const s=this._headersMap[n];
t[is(s.name)]=s.value}return t}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const e={};for(const t in this._headersMap){const n=this.
_headersMap[t];e[n.name]=n.value}return new Ca(e)}}const Ul=Symbol("Original FullOperationResponse");function Fl(r,e){let t=oi(r.request),n=Na(r.headers);return e?.
createProxy?new Proxy(r,{get(s,i,o){return i==="headers"?n:i==="request"?t:i===Ul?r:Reflect.get(s,i,o)},set(s,i,o,c){return i==="headers"?n=o:i==="request"&&(t=
o),Reflect.set(s,i,o,c)}}):{...r,request:t,headers:n}}a(Fl,"toCompatResponse");function Ql(r){const t=r[Ul],n=si(r.headers.toJson({preserveCase:!0}));return t?(t.
headers=n,t):{...r,headers:n,request:Aa(r.request)}}a(Ql,"response_toPipelineResponse");class Cx extends lx{static{a(this,"ExtendedServiceClient")}constructor(e){
super(e),e.keepAliveOptions?.enable===!1&&!cC(this.pipeline)&&this.pipeline.addPolicy(oC()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy(
{name:fN})}async sendOperationRequest(e,t){const n=e?.options?.onResponse;let s;function i(c,l,d){s=c,n&&n(c,l,d)}a(i,"onResponse"),e.options={...e.options,onResponse:i};
const o=await super.sendOperationRequest(e,t);return s&&Object.defineProperty(o,"_response",{value:Fl(s)}),o}}var ql;(function(r){r[r.ERROR=1]="ERROR",r[r.INFO=
3]="INFO",r[r.OFF=0]="OFF",r[r.WARNING=2]="WARNING"})(ql||(ql={}));const xx={log(r,e){},shouldLog(r){return!1}},bx="RequestPolicyFactoryPolicy";function Ix(r){const e=r.
slice().reverse();return{name:bx,async sendRequest(t,n){let s={async sendRequest(c){const l=await n(Aa(c));return Fl(l,{createProxy:!0})}};for(const c of e)s=c.
create(s,xx);const i=oi(t,{createProxy:!0}),o=await s.sendRequest(i);return Ql(o)}}}a(Ix,"createRequestPolicyFactoryPolicy");function Ex(r){return{sendRequest:a(
async e=>{const t=await r.sendRequest(oi(e,{createProxy:!0}));return Ql(t)},"sendRequest")}}a(Ex,"convertHttpClient");class dn{static{a(this,"Expression")}constructor(e,t={},n){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=n,this._hasDeepWildcard=this.segments.some(s=>s.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(s=>s.attrName!==void 0),this._hasPositionSelector=this.segments.some(s=>s.position!==void 0)}_parse(e){const t=[];let n=0,
s="";for(;n<e.length;)e[n]===this.separator?n+1<e.length&&e[n+1]===this.separator?(s.trim()&&(t.push(this._parseSegment(s.trim())),s=""),t.push({type:"deep-wild\
card"}),n+=2):(s.trim()&&t.push(this._parseSegment(s.trim())),s="",n++):(s+=e[n],n++);return s.trim()&&t.push(this._parseSegment(s.trim())),t}_parseSegment(e){const t={
type:"tag"};let n=null,s=e;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(s=i[1]+i[3],i[2])){const u=i[2].slice(1,-1);u&&(n=u)}let o,c=s;if(s.includes("::")){
const u=s.indexOf("::");if(o=s.substring(0,u).trim(),c=s.substring(u+2).trim(),!o)throw new Error(`Invalid namespace in pattern: ${e}`)}let l,d=null;if(c.includes(
":")){const u=c.lastIndexOf(":"),y=c.substring(0,u).trim(),E=c.substring(u+1).trim();["first","last","odd","even"].includes(E)||/^nth\(\d+\)$/.test(E)?(l=y,d=E):
l=c}else l=c;if(!l)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=l,o&&(t.namespace=o),n)if(n.includes("=")){const u=n.indexOf("=");t.attrName=n.substring(
0,u).trim(),t.attrValue=n.substring(u+1).trim()}else t.attrName=n.trim();if(d){const u=d.match(/^nth\((\d+)\)$/);u?(t.position="nth",t.positionValue=parseInt(u[1],
10)):t.position=d}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}}class wx{static{a(this,"MatcherView")}constructor(e){this._matcher=e}get separator(){return this.
_matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.
length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.
path;if(t.length===0)return!1;const n=t[t.length-1];return n.values!==void 0&&e in n.values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){
return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this.
_matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}}
class xa{static{a(this,"Matcher")}constructor(e={}){this.separator=e.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new wx(
this),this._keptAttrs=[]}push(e,t=null,n=null,s=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.
path.length;let o=this.siblingStacks[i];o||(o={counts:new Map,total:0},this.siblingStacks[i]=o);const c=n?`${n}:${e}`:e,l=o.counts.get(c)||0,d=o.total;o.counts.
set(c,l+1),o.total++;const u={tag:e,position:d,counter:l};n!=null&&(u.namespace=n),t!=null&&(u.values=t),this.path.push(u);const y=this.path.length,E=s!==null?s.
keep:null;if(E!=null&&E.length>0&&t)for(let B=0;B<E.length;B++){const M=E[B];t[M]!==void 0&&this._keptAttrs.push({depth:y,name:M,value:t[M]})}}pop(){if(this.path.
length===0)return;this._pathStringCache=null;const e=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);
const t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.
path.length>0){const t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){
if(this.path.length===0)return!1;const t=this.path[this.path.length-1];return t.values!==void 0&&e in t.values}getAnyParentAttr(e){const t=this._keptAttrs;for(let n=t.
length-1;n>=0;n--)if(t[n].name===e)return t[n].value}hasAnyParentAttr(e){const t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return!0;return!1}getPosition(){
return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this.path.length}toString(e,t=!0){const n=e||this.separator;if(n===this.separator&&t===!0){if(this._pathStringCache!==
null)return this._pathStringCache;const i=this.path.map(o=>o.namespace?`${o.namespace}:${o.tag}`:o.tag).join(n);return this._pathStringCache=i,i}return this.path.
map(i=>t&&i.namespace?`${i.namespace}:${i.tag}`:i.tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=
[],this._keptAttrs=[]}matches(e){const t=e.segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){
if(this.path.length!==e.length)return!1;for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){
let t=this.path.length-1,n=e.length-1;for(;n>=0&&t>=0;){const s=e[n];if(s.type==="deep-wildcard"){if(n--,n<0)return!0;const i=e[n];let o=!1;for(let c=t;c>=0;c--)
if(this._matchSegment(i,this.path[c],c===this.path.length-1)){t=c-1,n--,o=!0;break}if(!o)return!1}else{if(!this._matchSegment(s,this.path[t],t===this.path.length-
1))return!1;t--,n--}}return n<0}_matchSegment(e,t,n){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==
void 0&&(!n||!t.values||!(e.attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!n)
return!1;const s=t.counter??0;if(e.position==="first"&&s!==0)return!1;if(e.position==="odd"&&s%2!==1)return!1;if(e.position==="even"&&s%2!==0)return!1;if(e.position===
"nth"&&s!==e.positionValue)return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.
map(e=>e&&{counts:new Map(e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({
...t})),this.siblingStacks=e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this.
_view}}function pt(r){return typeof r=="number"&&Object.is(r,-0)?"-0":String(r)}a(pt,"valToStr");function ba(r){return pt(r).replace(/--/g,"- -").replace(/--/g,
"- -").replace(/-$/,"- ")}a(ba,"safeComment");function Gl(r){return pt(r).replace(/\]\]>/g,"]]]]><![CDATA[>")}a(Gl,"safeCdata");function gr(r){return pt(r).replace(
/"/g,"&quot;").replace(/'/g,"&apos;")}a(gr,"escapeAttribute");function as(r,e,t,n,s){if(!t.sanitizeName)return r;const i=!e&&r[0]==="?",o=i?r.slice(1):r;if(s(o))
return r;const c=t.sanitizeName(o,{isAttribute:e,matcher:n.readOnly()});if(typeof c!="string"||!s(c))throw new Error(`sanitizeName returned an invalid XML name \
for "${o}"`);return i?"?"+c:c}a(as,"resolveName");const $l=":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�",Sx=$l+"\\-\\.\\d·̀-ͯ\
‿-⁀",jl=":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",Bx=jl+"\\-\\.\\d·̀-ͯ҇‿-⁀",Ia=a((r,e,t="")=>{const n=r.replace(
":",""),s=e.replace(":",""),i=`[${n}][${s}]*`;return{name:new RegExp(`^[${r}][${e}]*$`,t),ncName:new RegExp(`^${i}$`,t),qName:new RegExp(`^${i}(?::${i})?$`,t),nmToken:new RegExp(
`^[${e}]+$`,t),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,t)}},"buildRegexes"),Px=Ia($l,Sx),Rx=Ia(jl,Bx,"u"),Yl=":A-Za-z_",vx=Yl+"\\-\\.\\d",Tx=Ia(Yl,vx),un=a(
(r="1.0",e=!1)=>e?Tx:r==="1.1"?Rx:Px,"getRegexes"),Ox=a((r,{xmlVersion:e="1.0",asciiOnly:t=!1}={})=>un(e,t).name.test(r),"src_name"),Mx=a((r,{xmlVersion:e="1.0",
asciiOnly:t=!1}={})=>un(e,t).ncName.test(r),"ncName"),Ea=a((r,{xmlVersion:e="1.0",asciiOnly:t=!1}={})=>un(e,t).qName.test(r),"qName"),Dx=a((r,{xmlVersion:e="1.0",
asciiOnly:t=!1}={})=>un(e,t).nmToken.test(r),"nmToken"),Lx=a((r,{xmlVersion:e="1.0",asciiOnly:t=!1}={})=>un(e,t).nmTokens.test(r),"nmTokens"),ci=["name","ncName",
"qName","nmToken","nmTokens"],Wl=a((r,{xmlVersion:e="1.0",asciiOnly:t=!1,maxCacheSize:n=2048}={})=>{if(!ci.includes(r))throw new TypeError(`Unknown production "${r}\
". Must be one of: ${ci.join(", ")}`);const s=un(e,t)[r];let i=new Map;const o=a(c=>{const l=i.get(c);if(l!==void 0)return l;const d=s.test(c);return i.size<n&&
i.set(c,d),d},"validator");return o.reset=()=>{i=new Map},o},"createValidator"),kx=a((r,e,{xmlVersion:t="1.0",asciiOnly:n=!1}={})=>{if(!ci.includes(e))throw new TypeError(
`Unknown production "${e}". Must be one of: ${ci.join(", ")}`);if({name:Ox,ncName:Mx,qName:Ea,nmToken:Dx,nmTokens:Lx}[e](r,{xmlVersion:t,asciiOnly:n}))return{valid:!0,
production:e,input:r};let o="Does not match the production rules",c;const l=n?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/,d=n?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
if(r.length===0)o="Input is empty";else if(e==="ncName"&&r.includes(":"))c=r.indexOf(":"),o="Colon is not allowed in NCName";else if(e==="qName"&&r.startsWith("\
:"))o="QName cannot start with a colon",c=0;else if(e==="qName"&&r.endsWith(":"))o="QName cannot end with a colon",c=r.length-1;else if(e==="qName"&&(r.match(/:/g)||
[]).length>1)o="QName can have at most one colon",c=r.lastIndexOf(":");else if(["name","ncName","qName"].includes(e)&&!l.test(r[0]))o=`First character "${r[0]}"\
 is not a valid NameStartChar`,c=0;else for(let u=0;u<r.length;u++)if(!d.test(r[u])){o=`Character "${r[u]}" at position ${u} is not a valid NameChar`,c=u;break}
return{valid:!1,production:e,input:r,reason:o,position:c}},"validate"),IT=a((r,e,t={})=>r.map(n=>kx(n,e,t)),"validateAll"),ET=a((r,e="name",{replacement:t="_",asciiOnly:n=!1}={})=>{
if(!r)return t;let s=r;e==="ncName"&&(s=s.replace(/:/g,""));const i=n?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;return s=s.replace(i,t),e!=="nmToken"&&e!==
"nmTokens"&&/^[\-\.\d]/.test(s)&&(s=t+s),s||t},"sanitize"),zx=`
`;function _x(r,e){if(!Array.isArray(r)||r.length===0)return"1.0";const t=r[0];if(wa(t)==="?xml"){const s=t[":@"];if(s){const i=e.attributeNamePrefix+"version";
if(s[i])return s[i]}}return"1.0"}a(_x,"detectXmlVersionFromArray");function Hx(r,e){let t="";e.format&&(t=zx);const n=[];if(e.stopNodes&&Array.isArray(e.stopNodes))
for(let c=0;c<e.stopNodes.length;c++){const l=e.stopNodes[c];typeof l=="string"?n.push(new dn(l)):l instanceof dn&&n.push(l)}const s=_x(r,e),i=Wl("qName",{xmlVersion:s}),
o=new xa;return Kl(r,e,t,o,n,i)}a(Hx,"toXml");function Kl(r,e,t,n,s,i){let o="",c=!1;if(e.maxNestedTags&&n.getDepth()>e.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(r)){if(r!=null){let l=pt(r);return l=Sa(l,e),l}return""}for(let l=0;l<r.length;l++){const d=r[l],u=wa(d);if(u===void 0)continue;
const E=u===e.textNodeName||u===e.cdataPropName||u===e.commentPropName?u:as(u,!1,e,n,i),B=Ux(d[":@"],e);n.push(E,B);const M=Qx(n,s);if(E===e.textNodeName){let G=d[u];
M||(G=e.tagValueProcessor(E,G),G=Sa(G,e)),G=pt(G),c&&(o+=t),o+=G,c=!1,n.pop();continue}else if(E===e.cdataPropName){c&&(o+=t);const G=d[u][0][e.textNodeName],ee=Gl(
G);o+=`<![CDATA[${ee}]]>`,c=!1,n.pop();continue}else if(E===e.commentPropName){const G=d[u][0][e.textNodeName],ee=ba(G);o+=t+`<!--${ee}-->`,c=!0,n.pop();continue}else if(E[0]===
"?"){const G=Xl(d[":@"],e,M,n,i);o+=(E==="?xml"?"":t)+`<${E}${G}?>`,c=!0,n.pop();continue}let D=t;D!==""&&(D+=e.indentBy);const Q=Xl(d[":@"],e,M,n,i),j=t+`<${E}${Q}`;
let q;M?q=Jl(d[u],e,n.getDepth()):q=Kl(d[u],e,D,n,s,i),e.unpairedTags.indexOf(E)!==-1?e.suppressUnpairedNode?o+=j+">":o+=j+"/>":(!q||q.length===0)&&e.suppressEmptyNode?
o+=j+"/>":q&&q.endsWith(">")?o+=j+`>${q}${t}</${E}>`:(o+=j+">",q&&t!==""&&(q.includes("/>")||q.includes("</"))?o+=t+e.indentBy+q+t:o+=q,o+=`</${E}>`),c=!0,n.pop()}
return o}a(Kl,"arrToStr");function Ux(r,e){if(!r||e.ignoreAttributes)return null;const t={};let n=!1;for(let s in r){if(!Object.prototype.hasOwnProperty.call(r,
s))continue;const i=s.startsWith(e.attributeNamePrefix)?s.substr(e.attributeNamePrefix.length):s;t[i]=gr(r[s]),n=!0}return n?t:null}a(Ux,"extractAttributeValues");
function Jl(r,e,t=0){if(e.maxNestedTags&&t>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(r))return r!=null?pt(r):"";let n="";
for(let s=0;s<r.length;s++){const i=r[s],o=wa(i);if(o===e.textNodeName)n+=pt(i[o]);else if(o===e.cdataPropName)n+=i[o][0][e.textNodeName];else if(o===e.commentPropName)
n+=i[o][0][e.textNodeName];else{if(o&&o[0]==="?")continue;if(o){const c=Fx(i[":@"],e),l=Jl(i[o],e,t+1);!l||l.length===0?n+=`<${o}${c}/>`:n+=`<${o}${c}>${l}</${o}\
>`}}}return n}a(Jl,"orderedJs2Xml_getRawContent");function Fx(r,e){let t="";if(r&&!e.ignoreAttributes)for(let n in r){if(!Object.prototype.hasOwnProperty.call(r,
n))continue;let s=r[n];s===!0&&e.suppressBooleanAttributes?t+=` ${n.substr(e.attributeNamePrefix.length)}`:t+=` ${n.substr(e.attributeNamePrefix.length)}="${gr(
s)}"`}return t}a(Fx,"attr_to_str_raw");function wa(r){const e=Object.keys(r);for(let t=0;t<e.length;t++){const n=e[t];if(Object.prototype.hasOwnProperty.call(r,
n)&&n!==":@")return n}}a(wa,"propName");function Xl(r,e,t,n,s){let i="";if(r&&!e.ignoreAttributes)for(let o in r){if(!Object.prototype.hasOwnProperty.call(r,o))
continue;const c=o.substr(e.attributeNamePrefix.length),l=t?c:as(c,!0,e,n,s);let d;t?d=r[o]:(d=e.attributeValueProcessor(o,r[o]),d=Sa(d,e)),d===!0&&e.suppressBooleanAttributes?
i+=` ${l}`:i+=` ${l}="${gr(d)}"`}return i}a(Xl,"attr_to_str");function Qx(r,e){if(!e||e.length===0)return!1;for(let t=0;t<e.length;t++)if(r.matches(e[t]))return!0;
return!1}a(Qx,"checkStopNode");function Sa(r,e){if(r&&r.length>0&&e.processEntities)for(let t=0;t<e.entities.length;t++){const n=e.entities[t];r=r.replace(n.regex,
n.val)}return r}a(Sa,"replaceEntitiesValue");function qx(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(const t of r)if(typeof t=="string"&&e===t||t instanceof
RegExp&&t.test(e))return!0}:()=>!1}a(qx,"getIgnoreAttributesFn");const Gx={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:a(function(r,e){return e},"\
tagValueProcessor"),attributeValueProcessor:a(function(r,e){return e},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function Lt(r){if(this.options=Object.assign(
{},Gx,r),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(e=>typeof e=="string"&&e.startsWith("\
*.")?".."+e.substring(2):e)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let e=0;e<this.options.stopNodes.length;e++){
const t=this.options.stopNodes[e];typeof t=="string"?this.stopNodeExpressions.push(new dn(t)):t instanceof dn&&this.stopNodeExpressions.push(t)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=qx(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=Wx),this.processTextOrObjNode=jx,this.options.format?(this.indentate=Yx,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}a(Lt,"Builder");function $x(r,e){const t=r["?xml"];if(t&&typeof t=="object"){if(e.attributesGroupName&&
t[e.attributesGroupName]){const s=t[e.attributesGroupName][e.attributeNamePrefix+"version"];if(s)return s}const n=t[e.attributeNamePrefix+"version"];if(n)return n}
return"1.0"}a($x,"detectXmlVersionFromObj"),Lt.prototype.build=function(r){if(this.options.preserveOrder)return Hx(r,this.options);{Array.isArray(r)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(r={[this.options.arrayNodeName]:r});const e=new xa,t=$x(r,this.options),n=Wl("qName",{xmlVersion:t});return this.
j2x(r,0,e,n).val}},Lt.prototype.j2x=function(r,e,t,n){let s="",i="";if(this.options.maxNestedTags&&t.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const o=this.options.jPath?t.toString():t,c=this.checkStopNode(t);for(let l in r){if(!Object.prototype.hasOwnProperty.call(r,l))continue;
const u=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||this.options.attributesGroupName&&l===this.options.attributesGroupName||
this.isAttribute(l)?l:as(l,!1,this.options,t,n);if(typeof r[l]>"u")this.isAttribute(l)&&(i+="");else if(r[l]===null)this.isAttribute(l)||u===this.options.cdataPropName||
u===this.options.commentPropName?i+="":u[0]==="?"?i+=this.indentate(e)+"<"+u+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+u+"/"+this.tagEndChar;else if(r[l]instanceof
Date)i+=this.buildTextValNode(r[l],u,"",e,t);else if(typeof r[l]!="object"){const y=this.isAttribute(l);if(y&&!this.ignoreAttributesFn(y,o)){const E=as(y,!0,this.
options,t,n);s+=this.buildAttrPairStr(E,pt(r[l]),c)}else if(!y)if(l===this.options.textNodeName){let E=this.options.tagValueProcessor(l,pt(r[l]));i+=this.replaceEntitiesValue(
E)}else{t.push(u);const E=this.checkStopNode(t);if(t.pop(),E){const B=pt(r[l]);B===""?i+=this.indentate(e)+"<"+u+this.closeTag(u)+this.tagEndChar:i+=this.indentate(
e)+"<"+u+">"+B+"</"+u+this.tagEndChar}else i+=this.buildTextValNode(r[l],u,"",e,t)}}else if(Array.isArray(r[l])){const y=r[l].length;let E="",B="";for(let M=0;M<
y;M++){const D=r[l][M];if(!(typeof D>"u"))if(D===null)u[0]==="?"?i+=this.indentate(e)+"<"+u+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+u+"/"+this.tagEndChar;else if(typeof D==
"object")if(this.options.oneListGroup){t.push(u);const Q=this.j2x(D,e+1,t,n);t.pop(),E+=Q.val,this.options.attributesGroupName&&D.hasOwnProperty(this.options.attributesGroupName)&&
(B+=Q.attrStr)}else E+=this.processTextOrObjNode(D,u,e,t,n);else if(this.options.oneListGroup){let Q=this.options.tagValueProcessor(u,D);Q=this.replaceEntitiesValue(
Q),Q=pt(Q),E+=Q}else{t.push(u);const Q=this.checkStopNode(t);if(t.pop(),Q){const j=pt(D);j===""?E+=this.indentate(e)+"<"+u+this.closeTag(u)+this.tagEndChar:E+=this.
indentate(e)+"<"+u+">"+j+"</"+u+this.tagEndChar}else E+=this.buildTextValNode(D,u,"",e,t)}}this.options.oneListGroup&&(E=this.buildObjectNode(E,u,B,e)),i+=E}else if(this.
options.attributesGroupName&&l===this.options.attributesGroupName){const y=Object.keys(r[l]),E=y.length;for(let B=0;B<E;B++){const M=as(y[B],!0,this.options,t,n);
s+=this.buildAttrPairStr(M,pt(r[l][y[B]]),c)}}else i+=this.processTextOrObjNode(r[l],u,e,t,n)}return{attrStr:s,val:i}},Lt.prototype.buildAttrPairStr=function(r,e,t){
return t||(e=this.options.attributeValueProcessor(r,pt(e)),e=this.replaceEntitiesValue(e)),this.options.suppressBooleanAttributes&&e==="true"?" "+r:" "+r+'="'+gr(
e)+'"'};function jx(r,e,t,n,s){const i=this.extractAttributes(r);if(n.push(e,i),this.checkStopNode(n)){const l=this.buildRawContent(r,n.getDepth()),d=this.buildAttributesForStopNode(
r);return n.pop(),this.buildObjectNode(l,e,d,t)}const c=this.j2x(r,t+1,n,s);return n.pop(),e[0]==="?"?this.buildTextValNode("",e,c.attrStr,t,n):r[this.options.textNodeName]!==
void 0&&Object.keys(r).length===1?this.buildTextValNode(r[this.options.textNodeName],e,c.attrStr,t,n):this.buildObjectNode(c.val,e,c.attrStr,t)}a(jx,"processTex\
tOrObjNode"),Lt.prototype.extractAttributes=function(r){if(!r||typeof r!="object")return null;const e={};let t=!1;if(this.options.attributesGroupName&&r[this.options.
attributesGroupName]){const n=r[this.options.attributesGroupName];for(let s in n){if(!Object.prototype.hasOwnProperty.call(n,s))continue;const i=s.startsWith(this.
options.attributeNamePrefix)?s.substring(this.options.attributeNamePrefix.length):s;e[i]=gr(n[s]),t=!0}}else for(let n in r){if(!Object.prototype.hasOwnProperty.
call(r,n))continue;const s=this.isAttribute(n);s&&(e[s]=gr(r[n]),t=!0)}return t?e:null},Lt.prototype.buildRawContent=function(r,e=0){if(this.options.maxNestedTags&&
e>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof r=="string")return r;if(typeof r!="object"||r===null)return String(r);if(r[this.
options.textNodeName]!==void 0)return r[this.options.textNodeName];let t="";for(let n in r){if(!Object.prototype.hasOwnProperty.call(r,n)||this.isAttribute(n)||
this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const s=r[n];if(n===this.options.textNodeName)t+=s;else if(Array.isArray(s)){for(let i of s)
if(typeof i=="string"||typeof i=="number")t+=`<${n}>${i}</${n}>`;else if(typeof i=="object"&&i!==null){const o=this.buildRawContent(i,e+1),c=this.buildAttributesForStopNode(
i);o===""?t+=`<${n}${c}/>`:t+=`<${n}${c}>${o}</${n}>`}}else if(typeof s=="object"&&s!==null){const i=this.buildRawContent(s,e+1),o=this.buildAttributesForStopNode(
s);i===""?t+=`<${n}${o}/>`:t+=`<${n}${o}>${i}</${n}>`}else t+=`<${n}>${s}</${n}>`}return t},Lt.prototype.buildAttributesForStopNode=function(r){if(!r||typeof r!=
"object")return"";let e="";if(this.options.attributesGroupName&&r[this.options.attributesGroupName]){const t=r[this.options.attributesGroupName];for(let n in t){
if(!Object.prototype.hasOwnProperty.call(t,n))continue;const s=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):
n,i=t[n];i===!0&&this.options.suppressBooleanAttributes?e+=" "+s:e+=" "+s+'="'+gr(i)+'"'}}else for(let t in r){if(!Object.prototype.hasOwnProperty.call(r,t))continue;
const n=this.isAttribute(t);if(n){const s=r[t];s===!0&&this.options.suppressBooleanAttributes?e+=" "+n:e+=" "+n+'="'+gr(s)+'"'}}return e},Lt.prototype.buildObjectNode=
function(r,e,t,n){if(r==="")return e[0]==="?"?this.indentate(n)+"<"+e+t+"?"+this.tagEndChar:this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar;if(e[0]===
"?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let s="</"+e+this.tagEndChar,i="";return e[0]==="?"&&(i="?",s=""),(t||t==="")&&r.indexOf("<")===-1?this.
indentate(n)+"<"+e+t+i+">"+r+s:this.options.commentPropName!==!1&&e===this.options.commentPropName&&i.length===0?this.indentate(n)+`<!--${ba(r)}-->`+this.newLine:
this.indentate(n)+"<"+e+t+i+this.tagEndChar+r+this.indentate(n)+s}},Lt.prototype.closeTag=function(r){let e="";return this.options.unpairedTags.indexOf(r)!==-1?
this.options.suppressUnpairedNode||(e="/"):this.options.suppressEmptyNode?e="/":e=`></${r}`,e},Lt.prototype.checkStopNode=function(r){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let e=0;e<this.stopNodeExpressions.length;e++)if(r.matches(this.stopNodeExpressions[e]))return!0;return!1};function wT(r,e,t,n){
return r!==""?this.buildObjectNode(r,e,t,n):e[0]==="?"?this.indentate(n)+"<"+e+t+"?"+this.tagEndChar:this.indentate(n)+"<"+e+t+"/"+this.tagEndChar}a(wT,"buildEm\
ptyObjNode"),Lt.prototype.buildTextValNode=function(r,e,t,n,s){if(this.options.cdataPropName!==!1&&e===this.options.cdataPropName){const i=Gl(r);return this.indentate(
n)+`<![CDATA[${i}]]>`+this.newLine}else if(this.options.commentPropName!==!1&&e===this.options.commentPropName){const i=ba(r);return this.indentate(n)+`<!--${i}\
-->`+this.newLine}else{if(e[0]==="?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let i=this.options.tagValueProcessor(e,r);return i=this.replaceEntitiesValue(
i),i=pt(i),i===""?this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar:this.indentate(n)+"<"+e+t+">"+i+"</"+e+this.tagEndChar}}},Lt.prototype.replaceEntitiesValue=
function(r){if(r&&r.length>0&&this.options.processEntities)for(let e=0;e<this.options.entities.length;e++){const t=this.options.entities[e];r=r.replace(t.regex,
t.val)}return r};function Yx(r){return this.options.indentBy.repeat(r)}a(Yx,"indentate");function Wx(r){return r.startsWith(this.options.attributeNamePrefix)&&r!==
this.options.textNodeName?r.substr(this.attrPrefixLen):!1}a(Wx,"isAttribute");const Kx=Lt,Vl=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F\
-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",Jx=Vl+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",Xx="["+
Vl+"]["+Jx+"]*",Vx=new RegExp("^"+Xx+"$");function Zx(r,e){const t=[];let n=e.exec(r);for(;n;){const s=[];s.startIndex=e.lastIndex-n[0].length;const i=n.length;
for(let o=0;o<i;o++)s.push(n[o]);t.push(s),n=e.exec(r)}return t}a(Zx,"getAllMatches");const Zl=a(function(r){const e=Vx.exec(r);return!(e===null||typeof e>"u")},
"isName");function eb(r){return typeof r<"u"}a(eb,"isExist");function ST(r){return Object.keys(r).length===0}a(ST,"isEmptyObject");function BT(r){return exports.
isExist(r)?r:""}a(BT,"getValue");const Ba=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],ed=[
"__proto__","constructor","prototype"],tb={allowBooleanAttributes:!1,unpairedTags:[]};function td(r,e){e=Object.assign({},tb,e);const t=[];let n=!1,s=!1;r[0]===
"\uFEFF"&&(r=r.substr(1));for(let i=0;i<r.length;i++)if(r[i]==="<"&&r[i+1]==="?"){if(i+=2,i=rd(r,i),i.err)return i}else if(r[i]==="<"){let o=i;if(i++,r[i]==="!"){
i=nd(r,i);continue}else{let c=!1;r[i]==="/"&&(c=!0,i++);let l="";for(;i<r.length&&r[i]!==">"&&r[i]!==" "&&r[i]!=="	"&&r[i]!==`
`&&r[i]!=="\r";i++)l+=r[i];if(l=l.trim(),l[l.length-1]==="/"&&(l=l.substring(0,l.length-1),i--),!lb(l)){let y;return l.trim().length===0?y="Invalid space after \
'<'.":y="Tag '"+l+"' is an invalid name.",We("InvalidTag",y,ft(r,i))}const d=sb(r,i);if(d===!1)return We("InvalidAttr","Attributes for '"+l+"' have open quote.",
ft(r,i));let u=d.value;if(i=d.index,u[u.length-1]==="/"){const y=i-u.length;u=u.substring(0,u.length-1);const E=sd(u,e);if(E===!0)n=!0;else return We(E.err.code,
E.err.msg,ft(r,y+E.err.line))}else if(c)if(d.tagClosed){if(u.trim().length>0)return We("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starti\
ng.",ft(r,o));if(t.length===0)return We("InvalidTag","Closing tag '"+l+"' has not been opened.",ft(r,o));{const y=t.pop();if(l!==y.tagName){let E=ft(r,y.tagStartPos);
return We("InvalidTag","Expected closing tag '"+y.tagName+"' (opened in line "+E.line+", col "+E.col+") instead of closing tag '"+l+"'.",ft(r,o))}t.length==0&&(s=
!0)}}else return We("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",ft(r,i));else{const y=sd(u,e);if(y!==!0)return We(y.err.code,y.err.msg,ft(r,
i-u.length+y.err.line));if(s===!0)return We("InvalidXml","Multiple possible root nodes found.",ft(r,i));e.unpairedTags.indexOf(l)!==-1||t.push({tagName:l,tagStartPos:o}),
n=!0}for(i++;i<r.length;i++)if(r[i]==="<")if(r[i+1]==="!"){i++,i=nd(r,i);continue}else if(r[i+1]==="?"){if(i=rd(r,++i),i.err)return i}else break;else if(r[i]===
"&"){const y=ob(r,i);if(y==-1)return We("InvalidChar","char '&' is not expected.",ft(r,i));i=y}else if(s===!0&&!mn(r[i]))return We("InvalidXml","Extra text at t\
he end",ft(r,i));r[i]==="<"&&i--}}else{if(mn(r[i]))continue;return We("InvalidChar","char '"+r[i]+"' is not expected.",ft(r,i))}if(n){if(t.length==1)return We("\
InvalidTag","Unclosed tag '"+t[0].tagName+"'.",ft(r,t[0].tagStartPos));if(t.length>0)return We("InvalidXml","Invalid '"+JSON.stringify(t.map(i=>i.tagName),null,
4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return We("InvalidXml","Start tag expected.",1);return!0}a(td,"validator_validate");function mn(r){return r===
" "||r==="	"||r===`
`||r==="\r"}a(mn,"isWhiteSpace");function rd(r,e){const t=e;for(;e<r.length;e++)if(r[e]=="?"||r[e]==" "){const n=r.substr(t,e-t);if(e>5&&n==="xml")return We("In\
validXml","XML declaration allowed only at the start of the document.",ft(r,e));if(r[e]=="?"&&r[e+1]==">"){e++;break}else continue}return e}a(rd,"readPI");function nd(r,e){
if(r.length>e+5&&r[e+1]==="-"&&r[e+2]==="-"){for(e+=3;e<r.length;e++)if(r[e]==="-"&&r[e+1]==="-"&&r[e+2]===">"){e+=2;break}}else if(r.length>e+8&&r[e+1]==="D"&&
r[e+2]==="O"&&r[e+3]==="C"&&r[e+4]==="T"&&r[e+5]==="Y"&&r[e+6]==="P"&&r[e+7]==="E"){let t=1;for(e+=8;e<r.length;e++)if(r[e]==="<")t++;else if(r[e]===">"&&(t--,t===
0))break}else if(r.length>e+9&&r[e+1]==="["&&r[e+2]==="C"&&r[e+3]==="D"&&r[e+4]==="A"&&r[e+5]==="T"&&r[e+6]==="A"&&r[e+7]==="["){for(e+=8;e<r.length;e++)if(r[e]===
"]"&&r[e+1]==="]"&&r[e+2]===">"){e+=2;break}}return e}a(nd,"readCommentAndCDATA");const rb='"',nb="'";function sb(r,e){let t="",n="",s=!1;for(;e<r.length;e++){if(r[e]===
rb||r[e]===nb)n===""?n=r[e]:n!==r[e]||(n="");else if(r[e]===">"&&n===""){s=!0;break}t+=r[e]}return n!==""?!1:{value:t,index:e,tagClosed:s}}a(sb,"readAttributeSt\
r");function ib(r){const e=[],t=r.length;let n=0;for(;n<t;){const s=n;for(;n<t&&mn(r[n]);)n++;if(n>=t)break;if(r[n]==="="){n++;continue}const i=r.slice(s,n),o=n;
for(;n<t&&!mn(r[n])&&r[n]!=="=";)n++;const c=r.slice(o,n);let l,d=n;for(;d<t&&mn(r[d]);)d++;d<t&&r[d]==="="&&(l=r.slice(n,d+1),n=d+1);let u,y,E=n;for(;E<t&&mn(r[E]);)
E++;if(E<t&&(r[E]==='"'||r[E]==="'")){const M=E+1,D=r.indexOf(r[E],M);D!==-1&&(u=r[E],y=r.slice(M,D),n=D+1)}const B={startIndex:s};B[1]=i,B[2]=c,B[3]=l,B[4]=u!==
void 0?!0:void 0,B[5]=u,B[6]=y,e.push(B)}return e}a(ib,"scanAttributeTokens");function sd(r,e){const t=ib(r),n={};for(let s=0;s<t.length;s++){if(t[s][1].length===
0)return We("InvalidAttr","Attribute '"+t[s][2]+"' has no space in starting.",cs(t[s]));if(t[s][3]!==void 0&&t[s][4]===void 0)return We("InvalidAttr","Attribute\
 '"+t[s][2]+"' is without value.",cs(t[s]));if(t[s][3]===void 0&&!e.allowBooleanAttributes)return We("InvalidAttr","boolean attribute '"+t[s][2]+"' is not allow\
ed.",cs(t[s]));const i=t[s][2];if(!cb(i))return We("InvalidAttr","Attribute '"+i+"' is an invalid name.",cs(t[s]));if(!Object.prototype.hasOwnProperty.call(n,i))
n[i]=1;else return We("InvalidAttr","Attribute '"+i+"' is repeated.",cs(t[s]))}return!0}a(sd,"validateAttributeString");function ab(r,e){let t=/\d/;for(r[e]==="\
x"&&(e++,t=/[\da-fA-F]/);e<r.length;e++){if(r[e]===";")return e;if(!r[e].match(t))break}return-1}a(ab,"validateNumberAmpersand");function ob(r,e){if(e++,r[e]===
";")return-1;if(r[e]==="#")return e++,ab(r,e);let t=0;for(;e<r.length;e++,t++)if(!(r[e].match(/\w/)&&t<20)){if(r[e]===";")break;return-1}return e}a(ob,"validate\
Ampersand");function We(r,e,t){return{err:{code:r,msg:e,line:t.line||t,col:t.col}}}a(We,"getErrorObject");function cb(r){return Zl(r)}a(cb,"validateAttrName");function lb(r){
return Zl(r)}a(lb,"validateTagName");function ft(r,e){const t=r.substring(0,e).split(/\r?\n/);return{line:t.length,col:t[t.length-1].length+1}}a(ft,"getLineNumb\
erForPosition");function cs(r){return r.startIndex+r[1].length}a(cs,"getPositionFromMatch");const db={validate:td},id=a(r=>Ba.includes(r)?"__"+r:r,"defaultOnDan\
gerousProperty"),ub={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,
parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:a(function(r,e){
return e},"tagValueProcessor"),attributeValueProcessor:a(function(r,e){return e},"attributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:a(()=>!1,
"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,
updateTag:a(function(r,e,t){return r},"updateTag"),captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:id};function mb(r,e){
if(typeof r!="string")return;const t=r.toLowerCase();if(Ba.some(n=>t===n.toLowerCase()))throw new Error(`[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScrip\
t keyword that could cause prototype pollution`);if(ed.some(n=>t===n.toLowerCase()))throw new Error(`[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScript ke\
yword that could cause prototype pollution`)}a(mb,"validatePropertyName");function ad(r,e){return typeof r=="boolean"?{enabled:r,maxEntitySize:1e4,maxExpansionDepth:1e4,
maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:typeof r=="object"&&r!==null?{enabled:r.enabled!==
!1,maxEntitySize:Math.max(1,r.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,r.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,r.maxTotalExpansions??1/0),
maxExpandedLength:Math.max(1,r.maxExpandedLength??1e5),maxEntityCount:Math.max(1,r.maxEntityCount??1e3),allowedTags:r.allowedTags??null,tagFilter:r.tagFilter??null,
appliesTo:r.appliesTo??"all"}:ad(!0)}a(ad,"normalizeProcessEntities");const pb=a(function(r){const e=Object.assign({},ub,r),t=[{value:e.attributeNamePrefix,name:"\
attributeNamePrefix"},{value:e.attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,name:"cdataProp\
Name"},{value:e.commentPropName,name:"commentPropName"}];for(const{value:n,name:s}of t)n&&mb(n,s);return e.onDangerousProperty===null&&(e.onDangerousProperty=id),
e.processEntities=ad(e.processEntities,e.htmlEntities),e.unpairedTagsSet=new Set(e.unpairedTags),e.stopNodes&&Array.isArray(e.stopNodes)&&(e.stopNodes=e.stopNodes.
map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),e},"buildOptions");let Tr;typeof Symbol!="function"?Tr="@@xmlMetadata":Tr=Symbol("XML Node\
 Metadata");class yr{static{a(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.create(null)}add(e,t){e==="__proto__"&&(e="#__proto_\
_"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.
child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&(this.child[this.child.length-1][Tr]={startIndex:e})}addEndIndex(e){
const t=this.child[this.child.length-1];t!==void 0&&t[Tr]!==void 0&&t[Tr].endIndex===void 0&&(t[Tr].endIndex=e)}static getMetaDataSymbol(){return Tr}}class fb{static{
a(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=e}readDocType(e,t){
const n=Object.create(null);let s=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,o=!1,c=!1,l=null,d="";for(;t<
e.length;t++){if(l!==null){e[t]===l&&(l=null),d+=e[t];continue}if(!o&&!c&&(e[t]==='"'||e[t]==="'")){l=e[t],d+=e[t];continue}if(e[t]==="<"&&!c){if(o&&Or(e,"!ENTI\
TY",t)){t+=7;let u,y;if([u,y,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),y.indexOf("&")===-1){if(this.options.enabled!==!1&&this.options.maxEntityCount!=
null&&s>=this.options.maxEntityCount)throw new Error(`Entity count (${s+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);n[u]=y,s++}}else if(o&&Or(
e,"!ELEMENT",t)){t+=8;const{index:u}=this.readElementExp(e,t+1);t=u}else if(o&&Or(e,"!ATTLIST",t))t+=8;else if(o&&Or(e,"!NOTATION",t)){t+=9;const{index:u}=this.
readNotationExp(e,t+1,this.suppressValidationErr);t=u}else if(Or(e,"!--",t))c=!0;else throw new Error("Invalid DOCTYPE");i++,d=""}else if(e[t]===">"){if(c?e[t-1]===
"-"&&e[t-2]==="-"&&(c=!1,i--):i--,i===0)break}else e[t]==="["?o=!0:d+=e[t]}if(l!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error("Invalid \
Tag instead of DOCTYPE");return{entities:n,i:t}}readEntityExp(e,t){t=At(e,t);const n=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let s=e.substring(
n,t);if(ls(s,{xmlVersion:this.xmlVersion}),t=At(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("External entit\
ies are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.options.
enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${s}" size (${i.length}) exceeds maximum allowed si\
ze (${this.options.maxEntitySize})`);return t--,[s,i,t]}readNotationExp(e,t){t=At(e,t);const n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,t);!this.
suppressValidationErr&&ls(s,{xmlVersion:this.xmlVersion}),t=At(e,t);const i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYSTEM"&&i!=="\
PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=At(e,t);let o=null,c=null;if(i==="PUBLIC")[t,o]=this.readIdentifierVal(e,t,"pub\
licIdentifier"),t=At(e,t),(e[t]==='"'||e[t]==="'")&&([t,c]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,c]=this.readIdentifierVal(e,
t,"systemIdentifier"),!this.suppressValidationErr&&!c))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:s,publicIdentifier:o,
systemIdentifier:c,index:--t}}readIdentifierVal(e,t,n){let s="";const i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;const o=t;
for(;t<e.length&&e[t]!==i;)t++;if(s=e.substring(o,t),e[t]!==i)throw new Error(`Unterminated ${n} value`);return t++,[t,s]}readElementExp(e,t){t=At(e,t);const n=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,t);if(!this.suppressValidationErr&&!Ea(s,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${s}"`);t=At(e,t);let i="";if(e[t]==="E"&&Or(e,"MPTY",t))t+=4;else if(e[t]==="A"&&Or(e,"NY",t))t+=2;else if(e[t]==="("){t++;const o=t;for(;t<e.length&&
e[t]!==")";)t++;if(i=e.substring(o,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:s,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=At(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let s=e.substring(n,t);for(ls(s,{xmlVersion:this.xmlVersion}),t=At(e,t),n=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(n,t);if(!ls(i,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${i}"`);t=At(e,t);let o="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(o="NOTATION",t+=8,t=At(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let l=[];for(;t<e.length&&e[t]!==")";){const d=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let u=e.substring(
d,t);if(u=u.trim(),!ls(u,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${u}"`);l.push(u),e[t]==="|"&&(t++,t=At(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,o+=" ("+l.join("|")+")"}else{const l=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;o+=e.substring(l,t);const d=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!d.includes(o.toUpperCase()))throw new Error(`Invalid attribute type: "${o}\
"`)}t=At(e,t);let c="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(c="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(c="#IMPLIED",t+=
7):[t,c]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:s,attributeName:i,attributeType:o,defaultValue:c,index:t}}}const At=a((r,e)=>{for(;e<r.length&&/\s/.
test(r[e]);)e++;return e},"skipWhitespace");function Or(r,e,t){for(let n=0;n<e.length;n++)if(e[n]!==r[t+n+1])return!1;return!0}a(Or,"hasSeq");function ls(r,e){if(Ea(
r,{xmlVersion:e}))return r;throw new Error(`Invalid entity name ${r}`)}a(ls,"validateEntityName");const hb=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],Pa=255,Ra=new Map,od=65535,cd=1632,
ds=cd,gb=od-cd+1,va=new Uint8Array(gb).fill(Pa);for(const r of hb)for(let e=0;e<10;e++){const t=r+e;t<=od?va[t-ds]=e:Ra.set(t,e)}const ld=48,dd=57,ud=45,li=new Set(
[8722,65293,65123]);function yb(r){if(typeof r!="string")return r;const e=r.length;if(e===0)return r;let t=-1;for(let s=0;s<e;s++){const i=r.charCodeAt(s);if(!(i>=
ld&&i<=dd||i===ud)){if(i<ds){if(li.has(i)){t=s;break}continue}if(i>=55296&&i<=56319){if(s+1<e){const o=r.charCodeAt(s+1);if(o>=56320&&o<=57343){const c=65536+(i-
55296<<10)+(o-56320);if(Ra.has(c)){t=s;break}}}continue}if(va[i-ds]!==Pa||li.has(i)){t=s;break}}}if(t===-1)return r;const n=[];t>0&&n.push(r.slice(0,t));for(let s=t;s<
e;s++){const i=r.charCodeAt(s);if(i>=ld&&i<=dd||i===ud){n.push(r[s]);continue}if(i<ds){n.push(li.has(i)?"-":r[s]);continue}if(i>=55296&&i<=56319){if(s+1<e){const c=r.
charCodeAt(s+1);if(c>=56320&&c<=57343){const l=65536+(i-55296<<10)+(c-56320),d=Ra.get(l);if(d!==void 0){n.push(String.fromCharCode(d+48)),s++;continue}}}n.push(
r[s]);continue}if(li.has(i)){n.push("-");continue}const o=va[i-ds];n.push(o!==Pa?String.fromCharCode(o+48):r[s])}return n.join("")}a(yb,"anynum");const Ab=yb,Nb=/^[-+]?0x[a-fA-F0-9]+$/,
Cb=/^0b[01]+$/,xb=/^0o[0-7]+$/,bb=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,Ib={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function Eb(r,e={}){if(e=Object.assign({},Ib,e),!r||typeof r!="string")return r;let t=r.trim();if(t.length===0)return r;if(e.skipLike!==void 0&&
e.skipLike.test(t))return r;if(t==="0"||e.unicode&&(t=Ab(t),t==="0"))return 0;if(e.hex&&Nb.test(t))return Ta(t,16);if(e.binary&&Cb.test(t))return Ta(t,2);if(e.octal&&
xb.test(t))return Ta(t,8);if(isFinite(t)){if(t.includes("e")||t.includes("E"))return Sb(r,t,e);{const n=bb.exec(t);if(n){const s=n[1]||"",i=n[2];let o=Bb(n[3]);
const c=s?t[i.length+1]===".":t[i.length]===".";if(!e.leadingZeros&&(i.length>1||i.length===1&&!c))return r;{const l=Number(t),d=String(l);if(l===0)return l;if(d.
search(/[eE]/)!==-1)return e.eNotation?l:r;if(t.indexOf(".")!==-1)return d==="0"||d===o||d===`${s}${o}`?l:r;let u=i?o:t;return i?u===d||s+u===d?l:r:u===d||u===s+
d?l:r}}else return r}}else{const n=Number(t);return Number.isNaN(n)?r:Pb(r,n,e)}}a(Eb,"toNumber");const wb=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function Sb(r,e,t){
if(!t.eNotation)return r;const n=e.match(wb);if(n){let s=n[1]||"";const i=n[3].indexOf("e")===-1?"E":"e",o=n[2],c=s?e[o.length+1]===i:e[o.length]===i;return o.length>
1&&c?r:o.length===1&&(n[3].startsWith(`.${i}`)||n[3][0]===i)?Number(e):o.length>0?t.leadingZeros&&!c?Number(e):r:Number(e)}else return r}a(Sb,"resolveEnotation");
function Bb(r){if(r&&r.indexOf(".")!==-1){let e=r.length;for(;e>0&&r.charCodeAt(e-1)===48;)e--;return r=r.slice(0,e),r==="."?r="0":r[0]==="."?r="0"+r:r[r.length-
1]==="."&&(r=r.substring(0,r.length-1)),r}return r}a(Bb,"trimZeros");function Ta(r,e){const t=r.trim();if((e===2||e===8)&&(r=t.substring(2)),parseInt)return parseInt(
r,e);if(Number.parseInt)return Number.parseInt(r,e);if(window&&window.parseInt)return window.parseInt(r,e);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}a(Ta,"parse_int");function Pb(r,e,t){const n=e===1/0;switch(t.infinity.toLowerCase()){case"null":return null;case"infinity":return e;case"\
string":return n?"Infinity":"-Infinity";default:return r}}a(Pb,"handleInfinity");function Rb(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(const t of r)
if(typeof t=="string"&&e===t||t instanceof RegExp&&t.test(e))return!0}:()=>!1}a(Rb,"ignoreAttributes_getIgnoreAttributesFn");class vb{static{a(this,"ExpressionS\
et")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this.
_sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))
return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){const i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){const o=i.
tag;this._deepByTerminalTag.has(o)||this._deepByTerminalTag.set(o,[]),this._deepByTerminalTag.get(o).push(e)}else this._deepWildcards.push(e);return this}const t=e.
length,s=e.segments[e.segments.length-1]?.tag;if(!s||s==="*")this._wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{
const i=`${t}:${s}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(const t of e)this.add(
t);return this}has(e){return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){
return this.findMatch(e)!==null}findMatch(e){const t=e.getDepth(),n=e.getCurrentTag(),s=`${t}:${n}`,i=this._byDepthAndTag.get(s);if(i){for(let l=0;l<i.length;l++)
if(e.matches(i[l]))return i[l]}const o=this._wildcardByDepth.get(t);if(o){for(let l=0;l<o.length;l++)if(e.matches(o[l]))return o[l]}const c=this._deepByTerminalTag.
get(n);if(c){for(let l=0;l<c.length;l++)if(e.matches(c[l]))return c[l]}for(let l=0;l<this._deepWildcards.length;l++)if(e.matches(this._deepWildcards[l]))return this.
_deepWildcards[l];return null}}const PT={amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",
lsquor:"‚",rsquor:"’",ldquor:"„",bdquo:"„",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",
lowbar:"_",verbar:"|",vert:"|",sol:"/",bsol:"\\",lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"\
¤",yen:"¥",brvbar:"¦",sect:"§",uml:"¨",copy:"©",COPY:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",REG:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",
sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",half:"½",frac34:"¾",iquest:"¿",times:"\
×",div:"÷",divide:"÷"},RT={Agrave:"À",agrave:"à",Aacute:"Á",aacute:"á",Acirc:"Â",acirc:"â",Atilde:"Ã",atilde:"ã",Auml:"Ä",auml:"ä",Aring:"Å",aring:"\
å",AElig:"Æ",aelig:"æ",Ccedil:"Ç",ccedil:"ç",Egrave:"È",egrave:"è",Eacute:"É",eacute:"é",Ecirc:"Ê",ecirc:"ê",Euml:"Ë",euml:"ë",Igrave:"Ì",igrave:"\
ì",Iacute:"Í",iacute:"í",Icirc:"Î",icirc:"î",Iuml:"Ï",iuml:"ï",ETH:"Ð",eth:"ð",Ntilde:"Ñ",ntilde:"ñ",Ograve:"Ò",ograve:"ò",Oacute:"Ó",oacute:"ó",
Ocirc:"Ô",ocirc:"ô",Otilde:"Õ",otilde:"õ",Ouml:"Ö",ouml:"ö",Oslash:"Ø",oslash:"ø",Ugrave:"Ù",ugrave:"ù",Uacute:"Ú",uacute:"ú",Ucirc:"Û",ucirc:"û",
Uuml:"Ü",uuml:"ü",Yacute:"Ý",yacute:"ý",THORN:"Þ",thorn:"þ",szlig:"ß",yuml:"ÿ",Yuml:"Ÿ"},vT={Amacr:"Ā",amacr:"ā",Abreve:"Ă",abreve:"ă",Aogon:"Ą",aogon:"\
ą",Cacute:"Ć",cacute:"ć",Ccirc:"Ĉ",ccirc:"ĉ",Cdot:"Ċ",cdot:"ċ",Ccaron:"Č",ccaron:"č",Dcaron:"Ď",dcaron:"ď",Dstrok:"Đ",dstrok:"đ",Emacr:"Ē",emacr:"\
ē",Ecaron:"Ě",ecaron:"ě",Edot:"Ė",edot:"ė",Eogon:"Ę",eogon:"ę",Gcirc:"Ĝ",gcirc:"ĝ",Gbreve:"Ğ",gbreve:"ğ",Gdot:"Ġ",gdot:"ġ",Gcedil:"Ģ",Hcirc:"Ĥ",hcirc:"\
ĥ",Hstrok:"Ħ",hstrok:"ħ",Itilde:"Ĩ",itilde:"ĩ",Imacr:"Ī",imacr:"ī",Iogon:"Į",iogon:"į",Idot:"İ",IJlig:"Ĳ",ijlig:"ĳ",Jcirc:"Ĵ",jcirc:"ĵ",Kcedil:"Ķ",
kcedil:"ķ",kgreen:"ĸ",Lacute:"Ĺ",lacute:"ĺ",Lcedil:"Ļ",lcedil:"ļ",Lcaron:"Ľ",lcaron:"ľ",Lmidot:"Ŀ",lmidot:"ŀ",Lstrok:"Ł",lstrok:"ł",Nacute:"Ń",nacute:"\
ń",Ncaron:"Ň",ncaron:"ň",Ncedil:"Ņ",ncedil:"ņ",ENG:"Ŋ",eng:"ŋ",Omacr:"Ō",omacr:"ō",Odblac:"Ő",odblac:"ő",OElig:"Œ",oelig:"œ",Racute:"Ŕ",racute:"ŕ",
Rcaron:"Ř",rcaron:"ř",Rcedil:"Ŗ",rcedil:"ŗ",Sacute:"Ś",sacute:"ś",Scirc:"Ŝ",scirc:"ŝ",Scedil:"Ş",scedil:"ş",Scaron:"Š",scaron:"š",Tcedil:"Ţ",tcedil:"\
ţ",Tcaron:"Ť",tcaron:"ť",Tstrok:"Ŧ",tstrok:"ŧ",Utilde:"Ũ",utilde:"ũ",Umacr:"Ū",umacr:"ū",Ubreve:"Ŭ",ubreve:"ŭ",Uring:"Ů",uring:"ů",Udblac:"Ű",udblac:"\
ű",Uogon:"Ų",uogon:"ų",Wcirc:"Ŵ",wcirc:"ŵ",Ycirc:"Ŷ",ycirc:"ŷ",Zacute:"Ź",zacute:"ź",Zdot:"Ż",zdot:"ż",Zcaron:"Ž",zcaron:"ž"},TT={Alpha:"Α",alpha:"\
α",Beta:"Β",beta:"β",Gamma:"Γ",gamma:"γ",Delta:"Δ",delta:"δ",Epsilon:"Ε",epsilon:"ε",epsiv:"ϵ",varepsilon:"ϵ",Zeta:"Ζ",zeta:"ζ",Eta:"Η",eta:"η",Theta:"\
Θ",theta:"θ",thetasym:"ϑ",vartheta:"ϑ",Iota:"Ι",iota:"ι",Kappa:"Κ",kappa:"κ",kappav:"ϰ",varkappa:"ϰ",Lambda:"Λ",lambda:"λ",Mu:"Μ",mu:"μ",Nu:"Ν",nu:"\
ν",Xi:"Ξ",xi:"ξ",Omicron:"Ο",omicron:"ο",Pi:"Π",pi:"π",piv:"ϖ",varpi:"ϖ",Rho:"Ρ",rho:"ρ",rhov:"ϱ",varrho:"ϱ",Sigma:"Σ",sigma:"σ",sigmaf:"ς",sigmav:"\
ς",varsigma:"ς",Tau:"Τ",tau:"τ",Upsilon:"Υ",upsilon:"υ",upsi:"υ",Upsi:"ϒ",upsih:"ϒ",Phi:"Φ",phi:"φ",phiv:"ϕ",varphi:"ϕ",Chi:"Χ",chi:"χ",Psi:"Ψ",
psi:"ψ",Omega:"Ω",omega:"ω",ohm:"Ω",Gammad:"Ϝ",gammad:"ϝ",digamma:"ϝ"},OT={Afr:"𝔄",afr:"𝔞",Acy:"А",acy:"а",Bcy:"Б",bcy:"б",Vcy:"В",vcy:"в",Gcy:"\
Г",gcy:"г",Dcy:"Д",dcy:"д",IEcy:"Е",iecy:"е",IOcy:"Ё",iocy:"ё",ZHcy:"Ж",zhcy:"ж",Zcy:"З",zcy:"з",Icy:"И",icy:"и",Jcy:"Й",jcy:"й",Kcy:"К",kcy:"к",
Lcy:"Л",lcy:"л",Mcy:"М",mcy:"м",Ncy:"Н",ncy:"н",Ocy:"О",ocy:"о",Pcy:"П",pcy:"п",Rcy:"Р",rcy:"р",Scy:"С",scy:"с",Tcy:"Т",tcy:"т",Ucy:"У",ucy:"у",
Fcy:"Ф",fcy:"ф",KHcy:"Х",khcy:"х",TScy:"Ц",tscy:"ц",CHcy:"Ч",chcy:"ч",SHcy:"Ш",shcy:"ш",SHCHcy:"Щ",shchcy:"щ",HARDcy:"Ъ",hardcy:"ъ",Ycy:"Ы",ycy:"\
ы",SOFTcy:"Ь",softcy:"ь",Ecy:"Э",ecy:"э",YUcy:"Ю",yucy:"ю",YAcy:"Я",yacy:"я",DJcy:"Ђ",djcy:"ђ",GJcy:"Ѓ",gjcy:"ѓ",Jukcy:"Є",jukcy:"є",DScy:"Ѕ",dscy:"\
ѕ",Iukcy:"І",iukcy:"і",YIcy:"Ї",yicy:"ї",Jsercy:"Ј",jsercy:"ј",LJcy:"Љ",ljcy:"љ",NJcy:"Њ",njcy:"њ",TSHcy:"Ћ",tshcy:"ћ",KJcy:"Ќ",kjcy:"ќ",Ubrcy:"Ў",
ubrcy:"ў",DZcy:"Џ",dzcy:"џ"},MT={plus:"+",pm:"±",times:"×",div:"÷",divide:"÷",sdot:"⋅",star:"☆",starf:"★",bigstar:"★",lowast:"∗",ast:"*",midast:"\
*",compfn:"∘",smallcircle:"∘",bullet:"•",bull:"•",nbsp:" ",hellip:"…",mldr:"…",prime:"′",Prime:"″",tprime:"‴",bprime:"‵",backprime:"‵",minus:"\
−",minusd:"∸",dotminus:"∸",plusdo:"∔",dotplus:"∔",plusmn:"±",minusplus:"∓",mnplus:"∓",mp:"∓",setminus:"∖",smallsetminus:"∖",Backslash:"∖",
setmn:"∖",ssetmn:"∖",lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"∷",Proportion:"∷",ratio:"∶",equals:"=",ne:"≠",nequiv:"≢",equiv:"\
≡",Congruent:"≡",sim:"∼",thicksim:"∼",thksim:"∼",sime:"≃",simeq:"≃",TildeEqual:"≃",asymp:"≈",approx:"≈",thickapprox:"≈",thkap:"≈",TildeTilde:"\
≈",ncong:"≇",cong:"≅",TildeFullEqual:"≅",asympeq:"≍",CupCap:"≍",bump:"≎",Bumpeq:"≎",HumpDownHump:"≎",bumpe:"≏",bumpeq:"≏",HumpEqual:"≏",
le:"≤",LessEqual:"≤",ge:"≥",GreaterEqual:"≥",lesseqgtr:"⋚",lesseqqgtr:"⪋",greater:">",less:"<"},DT={alefsym:"ℵ",aleph:"ℵ",beth:"ℶ",gimel:"ℷ",
daleth:"ℸ",forall:"∀",ForAll:"∀",part:"∂",PartialD:"∂",exist:"∃",Exists:"∃",nexist:"∄",nexists:"∄",empty:"∅",emptyset:"∅",emptyv:"∅",varnothing:"\
∅",nabla:"∇",Del:"∇",isin:"∈",isinv:"∈",in:"∈",Element:"∈",notin:"∉",notinva:"∉",ni:"∋",niv:"∋",SuchThat:"∋",ReverseElement:"∋",notni:"\
∌",notniva:"∌",prod:"∏",Product:"∏",coprod:"∐",Coproduct:"∐",sum:"∑",Sum:"∑",minus:"−",mp:"∓",plusdo:"∔",dotplus:"∔",setminus:"∖",lowast:"\
∗",radic:"√",Sqrt:"√",prop:"∝",propto:"∝",Proportional:"∝",varpropto:"∝",infin:"∞",infintie:"⧝",ang:"∠",angle:"∠",angmsd:"∡",measuredangle:"\
∡",angsph:"∢",mid:"∣",VerticalBar:"∣",nmid:"∤",nsmid:"∤",npar:"∦",parallel:"∥",spar:"∥",nparallel:"∦",nspar:"∦",and:"∧",wedge:"∧",or:"\
∨",vee:"∨",cap:"∩",cup:"∪",int:"∫",Integral:"∫",conint:"∮",ContourIntegral:"∮",Conint:"∯",DoubleContourIntegral:"∯",Cconint:"∰",there4:"∴",
therefore:"∴",Therefore:"∴",becaus:"∵",because:"∵",Because:"∵",ratio:"∶",Proportion:"∷",minusd:"∸",dotminus:"∸",mDDot:"∺",homtht:"∻",sim:"\
∼",bsimg:"∽",backsim:"∽",ac:"∾",mstpos:"∾",acd:"∿",VerticalTilde:"≀",wr:"≀",wreath:"≀",nsime:"≄",nsimeq:"≄",ncong:"≇",simne:"≆",ncongdot:"\
⩭̸",ngsim:"≵",nsim:"≁",napprox:"≉",nap:"≉",ngeq:"≱",nge:"≱",nleq:"≰",nle:"≰",ngtr:"≯",ngt:"≯",nless:"≮",nlt:"≮",nprec:"⊀",npr:"⊀",
nsucc:"⊁",nsc:"⊁"},LT={larr:"←",leftarrow:"←",LeftArrow:"←",uarr:"↑",uparrow:"↑",UpArrow:"↑",rarr:"→",rightarrow:"→",RightArrow:"→",darr:"\
↓",downarrow:"↓",DownArrow:"↓",harr:"↔",leftrightarrow:"↔",LeftRightArrow:"↔",varr:"↕",updownarrow:"↕",UpDownArrow:"↕",nwarr:"↖",nwarrow:"↖",
UpperLeftArrow:"↖",nearr:"↗",nearrow:"↗",UpperRightArrow:"↗",searr:"↘",searrow:"↘",LowerRightArrow:"↘",swarr:"↙",swarrow:"↙",LowerLeftArrow:"↙",
lArr:"⇐",Leftarrow:"⇐",uArr:"⇑",Uparrow:"⇑",rArr:"⇒",Rightarrow:"⇒",dArr:"⇓",Downarrow:"⇓",hArr:"⇔",Leftrightarrow:"⇔",iff:"⇔",vArr:"⇕",
Updownarrow:"⇕",lAarr:"⇚",Lleftarrow:"⇚",rAarr:"⇛",Rrightarrow:"⇛",lrarr:"⇆",leftrightarrows:"⇆",rlarr:"⇄",rightleftarrows:"⇄",lrhar:"⇋",leftrightharpoons:"\
⇋",ReverseEquilibrium:"⇋",rlhar:"⇌",rightleftharpoons:"⇌",Equilibrium:"⇌",udarr:"⇅",UpArrowDownArrow:"⇅",duarr:"⇵",DownArrowUpArrow:"⇵",llarr:"\
⇇",leftleftarrows:"⇇",rrarr:"⇉",rightrightarrows:"⇉",ddarr:"⇊",downdownarrows:"⇊",har:"↽",lhard:"↽",leftharpoondown:"↽",lharu:"↼",leftharpoonup:"\
↼",rhard:"⇁",rightharpoondown:"⇁",rharu:"⇀",rightharpoonup:"⇀",lsh:"↰",Lsh:"↰",rsh:"↱",Rsh:"↱",ldsh:"↲",rdsh:"↳",hookleftarrow:"↩",hookrightarrow:"\
↪",mapstoleft:"↤",mapstoup:"↥",map:"↦",mapsto:"↦",mapstodown:"↧",crarr:"↵",nleftarrow:"↚",nleftrightarrow:"↮",nrightarrow:"↛",nrarr:"↛",larrtl:"\
↢",rarrtl:"↣",leftarrowtail:"↢",rightarrowtail:"↣",twoheadleftarrow:"↞",twoheadrightarrow:"↠",Larr:"↞",Rarr:"↠",larrhk:"↩",rarrhk:"↪",larrlp:"\
↫",looparrowleft:"↫",rarrlp:"↬",looparrowright:"↬",harrw:"↭",leftrightsquigarrow:"↭",nrarrw:"↝̸",rarrw:"↝",rightsquigarrow:"↝",larrbfs:"⤟",
rarrbfs:"⤠",nvHarr:"⤄",nvlArr:"⤂",nvrArr:"⤃",larrfs:"⤝",rarrfs:"⤞",Map:"⤅",larrsim:"⥳",rarrsim:"⥴",harrcir:"⥈",Uarrocir:"⥉",lurdshar:"⥊",
ldrdhar:"⥧",ldrushar:"⥋",rdldhar:"⥩",lrhard:"⥭",uharr:"↾",uharl:"↿",dharr:"⇂",dharl:"⇃",Uarr:"↟",Darr:"↡",zigrarr:"⇝",nwArr:"⇖",neArr:"⇗",
seArr:"⇘",swArr:"⇙",nharr:"↮",nhArr:"⇎",nlarr:"↚",nlArr:"⇍",nrArr:"⇏",larrb:"⇤",LeftArrowBar:"⇤",rarrb:"⇥",RightArrowBar:"⇥"},kT={square:"\
□",Square:"□",squ:"□",squf:"▪",squarf:"▪",blacksquar:"▪",blacksquare:"▪",FilledVerySmallSquare:"▪",blk34:"▓",blk12:"▒",blk14:"░",block:"█",
srect:"▭",rect:"▭",sdot:"⋅",sdotb:"⊡",dotsquare:"⊡",triangle:"▵",tri:"▵",trine:"▵",utri:"▵",triangledown:"▿",dtri:"▿",tridown:"▿",triangleleft:"\
◃",ltri:"◃",triangleright:"▹",rtri:"▹",blacktriangle:"▴",utrif:"▴",blacktriangledown:"▾",dtrif:"▾",blacktriangleleft:"◂",ltrif:"◂",blacktriangleright:"\
▸",rtrif:"▸",loz:"◊",lozenge:"◊",blacklozenge:"⧫",lozf:"⧫",bigcirc:"◯",xcirc:"◯",circ:"ˆ",Circle:"○",cir:"○",o:"○",bullet:"•",bull:"•",
hellip:"…",mldr:"…",nldr:"‥",boxh:"─",HorizontalLine:"─",boxv:"│",boxdr:"┌",boxdl:"┐",boxur:"└",boxul:"┘",boxvr:"├",boxvl:"┤",boxhd:"┬",
boxhu:"┴",boxvh:"┼",boxH:"═",boxV:"║",boxdR:"╒",boxDr:"╓",boxDR:"╔",boxDl:"╕",boxdL:"╖",boxDL:"╗",boxuR:"╘",boxUr:"╙",boxUR:"╚",boxUl:"\
╜",boxuL:"╛",boxUL:"╝",boxvR:"╞",boxVr:"╟",boxVR:"╠",boxVl:"╢",boxvL:"╡",boxVL:"╣",boxHd:"╤",boxhD:"╥",boxHD:"╦",boxHu:"╧",boxhU:"╨",
boxHU:"╩",boxvH:"╪",boxVh:"╫",boxVH:"╬"},zT={excl:"!",iexcl:"¡",brvbar:"¦",sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",
macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",
frac34:"¾",iquest:"¿",nbsp:" ",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"‖",verbar:"|",dblac:"˝",circ:"ˆ",caron:"ˇ",breve:"˘",dot:"˙",ring:"\
˚",ogon:"˛",tilde:"˜",DiacriticalGrave:"`",DiacriticalAcute:"´",DiacriticalTilde:"˜",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",grave:"`"},Tb={cent:"¢",
pound:"£",curren:"¤",yen:"¥",euro:"€",dollar:"$",fnof:"ƒ",inr:"₹",af:"؋",birr:"ብር",peso:"₱",rub:"₽",won:"₩",yuan:"¥",cedil:"¸"},_T={frac12:"\
½",half:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"\
⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄"},HT={trade:"™",TRADE:"™",telrec:"⌕",target:"⌖",ulcorn:"⌜",ulcorner:"⌜",urcorn:"⌝",urcorner:"⌝",dlcorn:"\
⌞",llcorner:"⌞",drcorn:"⌟",lrcorner:"⌟",intercal:"⊺",intcal:"⊺",oplus:"⊕",CirclePlus:"⊕",ominus:"⊖",CircleMinus:"⊖",otimes:"⊗",CircleTimes:"\
⊗",osol:"⊘",odot:"⊙",CircleDot:"⊙",oast:"⊛",circledast:"⊛",odash:"⊝",circleddash:"⊝",ocirc:"⊚",circledcirc:"⊚",boxplus:"⊞",plusb:"⊞",boxminus:"\
⊟",minusb:"⊟",boxtimes:"⊠",timesb:"⊠",boxdot:"⊡",sdotb:"⊡",veebar:"⊻",vee:"∨",barvee:"⊽",and:"∧",wedge:"∧",Cap:"⋒",Cup:"⋓",Fork:"⋔",
pitchfork:"⋔",epar:"⋕",ltlarr:"⥶",nvap:"≍⃒",nvsim:"∼⃒",nvge:"≥⃒",nvle:"≤⃒",nvlt:"<⃒",nvgt:">⃒",nvltrie:"⊴⃒",nvrtrie:"⊵⃒",Vdash:"\
⊩",dashv:"⊣",vDash:"⊨",Vvdash:"⊪",nvdash:"⊬",nvDash:"⊭",nVdash:"⊮",nVDash:"⊯"},md={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},Ob={nbsp:" ",copy:"\
©",reg:"®",trade:"™",mdash:"—",ndash:"–",hellip:"…",laquo:"«",raquo:"»",lsquo:"‘",rsquo:"’",ldquo:"“",rdquo:"”",bull:"•",para:"¶",sect:"§",
deg:"°",frac12:"½",frac14:"¼",frac34:"¾"},di=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),Mb=new Set("!?\\\\/[]$%{}^&*()<>|+");function pd(r){
if(r[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${r}"`);for(const e of r)if(Mb.has(e))throw new Error(`[EntityReplacer] I\
nvalid character '${e}' in entity name: "${r}"`);return r}a(pd,"EntityDecoder_validateEntityName");function us(...r){const e=Object.create(null);for(const t of r)
if(t)for(const n of Object.keys(t)){const s=t[n];if(typeof s=="string")e[n]=s;else if(s&&typeof s=="object"&&s.val!==void 0){const i=s.val;typeof i=="string"&&(e[n]=
i)}}return e}a(us,"mergeEntityMaps");const Mr="external",ui="base",Oa="all";function Db(r){return!r||r===Mr?new Set([Mr]):r===Oa?new Set([Oa]):r===ui?new Set([ui]):
Array.isArray(r)?new Set(r):new Set([Mr])}a(Db,"parseLimitTiers");const Nt=Object.freeze({allow:0,leave:1,remove:2,throw:3}),Lb=new Set([9,10,13]);function kb(r){
if(!r)return{xmlVersion:1,onLevel:Nt.allow,nullLevel:Nt.remove};const e=r.xmlVersion===1.1?1.1:1,t=Nt[r.onNCR]??Nt.allow,n=Nt[r.nullNCR]??Nt.remove,s=Math.max(n,
Nt.remove);return{xmlVersion:e,onLevel:t,nullLevel:s}}a(kb,"parseNCRConfig");class zb{static{a(this,"EntityDecoder")}constructor(e={}){this._limit=e.limit||{},this.
_maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.
postCheck:n=>n,this._limitTiers=Db(this._limit.applyLimitsTo??Mr),this._numericAllowed=e.numericAllowed??!0,this._baseMap=us(md,e.namedEntities||null),this._externalMap=
Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?
e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=kb(e.ncr);this._ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this.
_ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:null,this._onInputEntity=typeof e.onInputEntity=="func\
tion"?e.onInputEntity:null}_applyRegistrationHook(e,t,n,s){if(!e)return!0;const i=e(t,n);if(i===di.BLOCK)return!1;if(i===di.THROW)throw new Error(`[EntityDecode\
r] Registration of ${s} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const s of Object.keys(e))pd(s);if(!this._onExternalEntity){
this._externalMap=us(e);return}const t=us(e),n=Object.create(null);for(const[s,i]of Object.entries(t))this._applyRegistrationHook(this._onExternalEntity,s,i,"ex\
ternal")&&(n[s]=i);this._externalMap=n}addExternalEntity(e,t){pd(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,
e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this._inputMap=us(e);return}
const t=us(e),n=Object.create(null);for(const[s,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,s,i,"input")&&(n[s]=i);this._inputMap=n}reset(){
return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!=
"string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,n=[],s=e.length;let i=0,o=0;const c=this._maxTotalExpansions>0,l=this._maxExpandedLength>0,d=c||l;
for(;o<s;){if(e.charCodeAt(o)!==38){o++;continue}let y=o+1;for(;y<s&&e.charCodeAt(y)!==59&&y-o<=32;)y++;if(y>=s||e.charCodeAt(y)!==59){o++;continue}const E=e.slice(
o+1,y);if(E.length===0){o++;continue}let B,M;if(this._removeSet.has(E))B="",M===void 0&&(M=Mr);else if(this._leaveSet.has(E)){o++;continue}else if(E.charCodeAt(
0)===35){const D=this._resolveNCR(E);if(D===void 0){o++;continue}B=D,M=ui}else{const D=this._resolveName(E);B=D?.value,M=D?.tier}if(B===void 0){o++;continue}if(o>
i&&n.push(e.slice(i,o)),n.push(B),i=y+1,o=i,d&&this._tierCounts(M)){if(c&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(l){const D=B.length-(E.length+2);if(D>0&&(this.
_expandedLength+=D,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}i<s&&n.push(e.slice(i));const u=n.length===0?e:n.join("");return this._postCheck(u,t)}_tierCounts(e){return this._limitTiers.has(
Oa)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:Mr};if(e in this._externalMap)return{value:this._externalMap[e],
tier:Mr};if(e in this._baseMap)return{value:this._baseMap[e],tier:ui}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!Lb.has(e)?Nt.remove:-1}_applyNCRAction(e,t,n){switch(e){case Nt.allow:return String.fromCodePoint(n);case Nt.remove:return"";case Nt.leave:return;case Nt.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(n)}}_resolveNCR(e){const t=e.charCodeAt(1);let n;if(t===120||t===88?n=parseInt(e.slice(2),16):n=parseInt(e.slice(1),10),Number.isNaN(n)||n<0||n>1114111)
return;const s=this._classifyNCR(n);if(!this._numericAllowed&&s<Nt.remove)return;const i=s===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,s);return this._applyNCRAction(
i,e,n)}}const Ma=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ — unusual in legitimate user text",pattern:/\/\*/},{id:"sql-unio\
n-select",description:"UNION SELECT — most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"\
DROP TABLE — destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE — destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},
{id:"sql-insert-into",description:"INSERT INTO — data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM — data dele\
tion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET — data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},
{id:"sql-exec-xp",description:"EXEC xp_ — MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:`\
Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Nu\
meric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},
{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function — used to obfuscate i\
njected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA — reconnaissance query for table/column enumerat\
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],_b=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},
{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],fd=[...Ma,..._b],hd=Object.freeze({colon:"\
:",Tab:"	",NewLine:`
`}),Hb=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function Ub(r){return r.indexOf("&")===-1?r:r.replace(Hb,(e,t,n,s)=>{if(s!==
void 0)return Object.prototype.hasOwnProperty.call(hd,s)?hd[s]:e;const i=t!==void 0?parseInt(t,16):parseInt(n,10);return!Number.isFinite(i)||i>1114111?e:String.
fromCodePoint(i)})}a(Ub,"decodeEntities");const mi=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"\
<\/script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI — can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI — can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-han\
dler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() — IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-\
object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href=\
 — can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" — can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},
{id:"html-srcdoc",description:"srcdoc= attribute on iframes — embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe \
tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag — can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}],pi=[
{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"\
CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing instruction: <\
?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content — can define\
 entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword — used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},
{id:"xml-entity-public",description:"PUBLIC keyword — used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"\
<!ENTITY declaration — defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference c\
haining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection — \
can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"<!-- comment injection — can hide con\
tent from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"\
?> closes an enclosing processing instruction",pattern:/\?>/}],Da=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},
{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: — classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-fore\
ignobject",description:"<foreignObject embeds HTML inside SVG — can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use\
 xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-an\
imate-href",description:'<animate attributeName="href" — can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},
{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},
{id:"svg-set-javascript",description:'<set to="javascript:..." — sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= — filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],gd=[
{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  — climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-windows",description:"\
Windows path traversal: ..\\ — climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%\
2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 — truncates strings in C-backed funct\
ions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: \
cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd\
1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-par\
en command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} — can be abused for injection",
pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Inpu\
t redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r — can inject new shell commands",pattern:/[\n\r]/},
{id:"shell-glob-star",description:"Glob expansion: * or ? — can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolu\
te root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path inj\
ection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags — can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],
yd=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},
{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-ne\
sted-groups",description:"Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-ove\
rlap",description:"Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},
{id:"redos-star-plus-concat",description:"(x*x)+ pattern — triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-g\
reedy",description:"(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fi\
xed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"\
Long alternation with many similar branches — polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],YT=/["'\s]*:/,Pt=`["'\\s]*:`,Ad=[
{id:"nosql-where-operator",description:"$where — executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${Pt}`,"i")},{id:"nosql-ne-\
operator",description:'$ne — "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${Pt}`,"i")},{id:"nosql-gt-operator",description:'$\
gt — "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${Pt}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte — "less than\
" bypass variants',pattern:new RegExp(`\\$lte?${Pt}`,"i")},{id:"nosql-regex-operator",description:"$regex — can be used to extract data character by character (\
blind injection)",pattern:new RegExp(`\\$regex${Pt}`,"i")},{id:"nosql-or-operator",description:"$or — logical OR; used to create always-true conditions",pattern:new RegExp(
`\\$or${Pt}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and — logical AND operator injection",pattern:new RegExp(`\\$and${Pt}\\s*\\[`,"i")},{id:"nosq\
l-nor-operator",description:"$nor — logical NOR operator injection",pattern:new RegExp(`\\$nor${Pt}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$ex\
ists — can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${Pt}`,"i")},{id:"nosql-in-operator",description:"$in — matches any value in a l\
ist; can enumerate values",pattern:new RegExp(`\\$in${Pt}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr — allows aggregation expressions in queries\
 (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${Pt}`,"i")},{id:"nosql-function-operator",description:"$function — executes arbitrary JavaScript in MongoDB 4.4+",
pattern:new RegExp(`\\$function${Pt}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator — custom aggregation with arbitrary JS execution",pattern:new RegExp(
`\\$accumulator${Pt}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ — prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql\
-constructor-prototype",description:"constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] — bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],Nd=[{id:"log-crlf-injection",description:"\
CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A — decod\
ed by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separato\
r)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},
{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j\
-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-has\
h-brace",description:"SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SS\
TI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Nul\
l byte: \\x00 or %00 — can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ — can m\
anipulate terminal output when logs are tailed",pattern:/\x1b\[/}];mi.label="HTML",pi.label="XML",Da.label="SVG",mi.decodeEntities=!0,pi.decodeEntities=!0,Da.decodeEntities=
!0,Ma.label="SQL",fd.label="SQL-STRICT",gd.label="SHELL",yd.label="REDOS",Ad.label="NOSQL",Nd.label="LOG";const JT=Object.freeze({HTML:mi,XML:pi,SVG:Da,SQL:Ma,"\
SQL-STRICT":fd,SHELL:gd,REDOS:yd,NOSQL:Ad,LOG:Nd});function La(r){if(typeof r!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof r}`)}
a(La,"assertString");function ka(r){if(!(r instanceof RegExp)){if(Array.isArray(r)){if(r.length===0)throw new TypeError("is-unsafe: context must not be an empty\
 array");if(Array.isArray(r[0])){for(const e of r)if(!Array.isArray(e)||e.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-emp\
ty pattern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML,\
 XML]), or a RegExp. Got: ${typeof r}`)}}a(ka,"assertContext");function za(r){return r instanceof RegExp?{lists:null,regex:r}:Array.isArray(r[0])?{lists:r,regex:null}:
{lists:[r],regex:null}}a(za,"normalise");function Cd(r,e){if(!e.decodeEntities)return null;const t=Ub(r);return t===r?null:t}a(Cd,"decodedCopy");function xd(r,e){
const t=e.label??"CUSTOM",n=Cd(r,e);for(const s of e)if(s.pattern.test(r)||n!==null&&s.pattern.test(n))return{context:t,id:s.id,description:s.description,pattern:s.
pattern};return null}a(xd,"matchList");function Fb(r,e){La(r),ka(e);const{lists:t,regex:n}=za(e);if(n)return n.test(r);for(const s of t)if(xd(r,s)!==null)return!0;
return!1}a(Fb,"isUnsafe");function XT(r,e){La(r),ka(e);const{lists:t,regex:n}=za(e);if(n)return n.test(r)?{context:"CUSTOM",id:"custom-regex",description:"Match\
ed caller-supplied pattern",pattern:n}:null;for(const s of t){const i=xd(r,s);if(i!==null)return i}return null}a(XT,"whyUnsafe");function VT(r,e){La(r),ka(e);const{
lists:t,regex:n}=za(e),s=[];if(n)return n.test(r)&&s.push({context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:n}),s;for(const i of t){
const o=i.label??"CUSTOM",c=Cd(r,i);for(const l of i)(l.pattern.test(r)||c!==null&&l.pattern.test(c))&&s.push({context:o,id:l.id,description:l.description,pattern:l.
pattern})}return s}a(VT,"allUnsafe");const ZT=null;function Qb(r,e){if(!r)return{};const t=e.attributesGroupName?r[e.attributesGroupName]:r;if(!t)return{};const n={};
for(const s in t)if(s.startsWith(e.attributeNamePrefix)){const i=s.substring(e.attributeNamePrefix.length);n[i]=t[s]}else n[s]=t[s];return n}a(Qb,"extractRawAtt\
ributes");function qb(r){if(!r||typeof r!="string")return;const e=r.indexOf(":");if(e!==-1&&e>0){const t=r.substring(0,e);if(t!=="xmlns")return t}}a(qb,"extract\
Namespace");class Gb{static{a(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=Kb,this.parseTextData=
$b,this.resolveNameSpace=jb,this.buildAttributesMap=Wb,this.isItStopNode=Zb,this.replaceEntitiesValue=Xb,this.readStopNodeData=rI,this.saveTextToParentTag=Vb,this.
addChild=Jb,this.ignoreAttributesFn=Rb(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n={...md};
this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?n=this.options.htmlEntities:this.options.htmlEntities===
!0&&(n={...Ob,...Tb}),this.entityDecoder=new zb({namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.
maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:a((i,o)=>Fb(
o,[mi,pi])?di.BLOCK:di.ALLOW,"onInputEntity")})),this.matcher=new xa,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=
new vb;const s=this.options.stopNodes;if(s&&s.length>0){for(let i=0;i<s.length;i++){const o=s[i];typeof o=="string"?this.stopNodeExpressionsSet.add(new dn(o)):o instanceof
dn&&this.stopNodeExpressionsSet.add(o)}this.stopNodeExpressionsSet.seal()}}}function $b(r,e,t,n,s,i,o){const c=this.options;if(r!==void 0&&(c.trimValues&&!n&&(r=
r.trim()),r.length>0)){o||(r=this.replaceEntitiesValue(r,e,t));const l=c.jPath?t.toString():t,d=c.tagValueProcessor(e,r,l,s,i);return d==null?r:typeof d!=typeof r||
d!==r?d:c.trimValues||r.trim()===r?Ha(r,c.parseTagValue,c.numberParseOptions):r}}a($b,"parseTextData");function jb(r){if(this.options.removeNSPrefix){const e=r.
split(":"),t=r.charAt(0)==="/"?"/":"";if(e[0]==="xmlns")return"";e.length===2&&(r=t+e[1])}return r}a(jb,"resolveNameSpace");const Yb=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function bd(r){return r[3]!==void 0?r[3]:r[4]}a(bd,"attrValue");function Wb(r,e,t,n=!1){const s=this.options;if(n===!0||s.ignoreAttributes!==!0&&typeof r=="stri\
ng"){const i=Zx(r,Yb),o=i.length,c={},l=new Array(o);let d=!1;const u={};for(let B=0;B<o;B++){const M=this.resolveNameSpace(i[B][1]),D=bd(i[B]);if(M.length&&D!==
void 0){let Q=D;s.trimValues&&(Q=Q.trim()),Q=this.replaceEntitiesValue(Q,t,this.readonlyMatcher),l[B]=Q,u[M]=Q,d=!0}}d&&typeof e=="object"&&e.updateCurrent&&e.updateCurrent(
u);const y=s.jPath?e.toString():this.readonlyMatcher;let E=!1;for(let B=0;B<o;B++){const M=this.resolveNameSpace(i[B][1]);if(this.ignoreAttributesFn(M,y))continue;
let D=s.attributeNamePrefix+M;if(M.length)if(s.transformAttributeName&&(D=s.transformAttributeName(D)),D=Id(D,s),bd(i[B])!==void 0){const Q=l[B],j=s.attributeValueProcessor(
M,Q,y);j==null?c[D]=Q:typeof j!=typeof Q||j!==Q?c[D]=j:c[D]=Ha(Q,s.parseAttributeValue,s.numberParseOptions),E=!0}else s.allowBooleanAttributes&&(c[D]=!0,E=!0)}
if(!E)return;if(s.attributesGroupName&&!s.preserveOrder){const B={};return B[s.attributesGroupName]=c,B}return c}}a(Wb,"buildAttributesMap");const Kb=a(function(r){
const e=this.options,t=e.captureMetaData?[]:void 0;r=r.replace(/\r\n?/g,e.captureMetaData?(l,d)=>(l.length===2&&t.push(d-t.length),`
`):`
`);const n=new yr("!xml");let s=n,i="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const o=new fb(e.processEntities),c=r.length;for(let l=0;l<c;l++)if(r[l]==="<"){const u=r.charCodeAt(l+1);if(u===47){const y=pn(r,">",l,"Closing Tag is not c\
losed.");let E=r.substring(l+2,y).trim();if(e.removeNSPrefix){const M=E.indexOf(":");M!==-1&&(E=E.substr(M+1))}E=Ua(e.transformTagName,E,"",e).tagName,s&&(i=this.
saveTextToParentTag(i,s,this.readonlyMatcher));const B=this.matcher.getCurrentTag();if(E&&e.unpairedTagsSet.has(E))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${E}>`);B&&e.unpairedTagsSet.has(B)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,s=this.tagsNodeStack.
pop()||n,e.captureMetaData&&s&&s.addEndIndex(Dr(y+1,t)),i="",l=y}else if(u===63){let y=_a(r,l,!1,"?>");if(!y)throw new Error("Pi Tag is not closed.");i=this.saveTextToParentTag(
i,s,this.readonlyMatcher);const E=this.buildAttributesMap(y.tagExp,this.matcher,y.tagName,!0);if(E){const B=E[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(B)||1),o.setXmlVersion(Number(B)||1)}if(!(e.ignoreDeclaration&&y.tagName==="?xml"||e.ignorePiTags)){const B=new yr(y.tagName);B.add(e.textNodeName,
""),y.tagName!==y.tagExp&&y.attrExpPresent&&e.ignoreAttributes!==!0&&(B[":@"]=E);const M=e.captureMetaData?Dr(l,t):l;this.addChild(s,B,this.readonlyMatcher,M),e.
captureMetaData&&s.addEndIndex(Dr(y.closeIndex+2,t))}l=y.closeIndex+1}else if(u===33&&r.charCodeAt(l+2)===45&&r.charCodeAt(l+3)===45){const y=pn(r,"-->",l+4,"Co\
mment is not closed.");if(e.commentPropName){const E=r.substring(l+4,y-2);i=this.saveTextToParentTag(i,s,this.readonlyMatcher),s.add(e.commentPropName,[{[e.textNodeName]:E}])}
l=y}else if(u===33&&r.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const y=o.readDocType(
r,l);this.entityDecoder.addInputEntities(y.entities),l=y.i}else if(u===33&&r.charCodeAt(l+2)===91){const y=pn(r,"]]>",l,"CDATA is not closed.")-2,E=r.substring(
l+9,y);i=this.saveTextToParentTag(i,s,this.readonlyMatcher);let B=this.parseTextData(E,s.tagname,this.readonlyMatcher,!0,!1,!0,!0);B==null&&(B=""),e.cdataPropName?
s.add(e.cdataPropName,[{[e.textNodeName]:E}]):s.add(e.textNodeName,B),l=y+2}else{let y=_a(r,l,e.removeNSPrefix);if(!y){const ge=r.substring(Math.max(0,l-50),Math.
min(c,l+50));throw new Error(`readTagExp returned undefined at position ${l}. Context: "${ge}"`)}let E=y.tagName;const B=y.rawTagName;let M=y.tagExp,D=y.attrExpPresent,
Q=y.closeIndex;if({tagName:E,tagExp:M}=Ua(e.transformTagName,E,M,e),e.strictReservedNames&&(E===e.commentPropName||E===e.cdataPropName||E===e.textNodeName||E===
e.attributesGroupName))throw new Error(`Invalid tag name: ${E}`);s&&i&&s.tagname!=="!xml"&&(i=this.saveTextToParentTag(i,s,this.readonlyMatcher,!1));const j=s;j&&
e.unpairedTagsSet.has(j.tagname)&&(s=this.tagsNodeStack.pop(),this.matcher.pop());let q=!1;M.length>0&&M.lastIndexOf("/")===M.length-1&&(q=!0,E[E.length-1]==="/"?
(E=E.substr(0,E.length-1),M=E):M=M.substr(0,M.length-1),D=E!==M);let G=null,ee={},Le;Le=qb(B),E!==n.tagname&&this.matcher.push(E,{},Le),E!==M&&D&&(G=this.buildAttributesMap(
M,this.matcher,E),G&&(ee=Qb(G,e))),E!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const _e=e.captureMetaData?Dr(l,t):l;if(this.isCurrentNodeStopNode){
let ge="";if(q)l=y.closeIndex;else if(e.unpairedTagsSet.has(E))l=y.closeIndex;else{const Je=this.readStopNodeData(r,B,Q+1);if(!Je)throw new Error(`Unexpected en\
d of ${B}`);l=Je.i,ge=Je.tagContent}const It=new yr(E);G&&(It[":@"]=G),It.add(e.textNodeName,ge),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(
s,It,this.readonlyMatcher,_e),e.captureMetaData&&s.addEndIndex(Dr(l+1,t))}else{if(q){({tagName:E,tagExp:M}=Ua(e.transformTagName,E,M,e));const ge=new yr(E);G&&(ge["\
:@"]=G),this.addChild(s,ge,this.readonlyMatcher,_e),e.captureMetaData&&s.addEndIndex(Dr(Q+1,t)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(e.unpairedTagsSet.
has(E)){const ge=new yr(E);G&&(ge[":@"]=G),this.addChild(s,ge,this.readonlyMatcher,_e),e.captureMetaData&&s.addEndIndex(Dr(y.closeIndex+1,t)),this.matcher.pop(),
this.isCurrentNodeStopNode=!1,l=y.closeIndex;continue}else{const ge=new yr(E);if(this.tagsNodeStack.length>e.maxNestedTags)throw new Error("Maximum nested tags \
exceeded");this.tagsNodeStack.push(s),G&&(ge[":@"]=G),this.addChild(s,ge,this.readonlyMatcher,_e),s=ge}i="",l=Q}}}else i+=r[l];return n.child},"parseXml");function Dr(r,e){
let t=0,n=e.length;for(;t<n;){const s=Math.floor((t+n)/2);e[s]<r?t=s+1:n=s}return r+t}a(Dr,"getOriginalIndex");function Jb(r,e,t,n){this.options.captureMetaData||
(n=void 0);const s=this.options.jPath?t.toString():t,i=this.options.updateTag(e.tagname,s,e[":@"]);i===!1||(typeof i=="string"&&(e.tagname=i),r.addChild(e,n))}a(
Jb,"addChild");function Xb(r,e,t){const n=this.options.processEntities;if(!n||!n.enabled)return r;if(n.allowedTags){const s=this.options.jPath?t.toString():t;if(!(Array.
isArray(n.allowedTags)?n.allowedTags.includes(e):n.allowedTags(e,s)))return r}if(n.tagFilter){const s=this.options.jPath?t.toString():t;if(!n.tagFilter(e,s))return r}
return this.entityDecoder.decode(r)}a(Xb,"OrderedObjParser_replaceEntitiesValue");function Vb(r,e,t,n){return r&&(n===void 0&&(n=e.child.length===0),r=this.parseTextData(
r,e.tagname,t,!1,e[":@"]?Object.keys(e[":@"]).length!==0:!1,n),r!==void 0&&r!==""&&e.add(this.options.textNodeName,r),r=""),r}a(Vb,"saveTextToParentTag");function Zb(){
return this.stopNodeExpressionsSet.size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}a(Zb,"isItStopNode");function eI(r,e,t=">"){const n=r.length,
s=t.charCodeAt(0),i=t.length>1?t.charCodeAt(1):-1;let o="",c=e;for(let l=e;l<n;l++){const d=r.charCodeAt(l);if(d===34||d===39){if(l=r.indexOf(r[l],l+1),l===-1)return}else if(d===
s)if(i!==-1){if(r.charCodeAt(l+1)===i)return o+=r.substring(c,l),{data:o,index:l}}else return o+=r.substring(c,l),{data:o,index:l};else d===9&&(o+=r.substring(c,
l)+" ",c=l+1)}}a(eI,"tagExpWithClosingIndex");function pn(r,e,t,n){const s=r.indexOf(e,t);if(s===-1)throw new Error(n);return s+e.length-1}a(pn,"findClosingInde\
x");function tI(r,e,t,n){const s=r.indexOf(e,t);if(s===-1)throw new Error(n);return s}a(tI,"findClosingChar");function _a(r,e,t,n=">"){const s=eI(r,e+1,n);if(!s)
return;let i=s.data;const o=s.index,c=i.search(/\s/);let l=i,d=!0;c!==-1&&(l=i.substring(0,c),i=i.substring(c+1).trimStart());const u=l;if(t){const y=l.indexOf(
":");y!==-1&&(l=l.substr(y+1),d=l!==s.data.substr(y+1))}return{tagName:l,tagExp:i,closeIndex:o,attrExpPresent:d,rawTagName:u}}a(_a,"readTagExp");function rI(r,e,t){
const n=t;let s=1,i=!1,o=-1;const c=r.length;for(;t<c;t++)if(r[t]==="<"){const l=r.charCodeAt(t+1);if(l===47){const d=tI(r,">",t,`${e} is not closed`);if(r.substring(
t+2,d).trim()===e&&(s--,s===0))return{tagContent:r.substring(n,t),i:d};t=d}else if(l===63)t=pn(r,"?>",t+1,"StopNode is not closed.");else if(l===33&&r.charCodeAt(
t+2)===45&&r.charCodeAt(t+3)===45)t=pn(r,"-->",t+3,"StopNode is not closed.");else if(l===33&&r.charCodeAt(t+2)===91)t=pn(r,"]]>",t,"StopNode is not closed.")-2;else{
const d=i?void 0:_a(r,t,!1);if(d)d.tagName===e&&d.tagExp[d.tagExp.length-1]!=="/"&&s++,t=d.closeIndex;else{if(i=!0,o<t&&(o=r.indexOf(">",t),o===-1))return;const u=r.
indexOf("<",t+1);if(u===-1||u>o){const y=r.substring(t+1,o),E=y.search(/\s/);(E===-1?y:y.substring(0,E))===e&&y[y.length-1]!=="/"&&s++,t=o}}}}}a(rI,"readStopNod\
eData");function Ha(r,e,t){if(e&&typeof r=="string"){const n=r.trim();return n==="true"?!0:n==="false"?!1:Eb(r,t)}else return eb(r)?r:""}a(Ha,"parseValue");function eO(r,e,t){
const n=Number.parseInt(r,e);return n>=0&&n<=1114111?String.fromCodePoint(n):t+r+";"}a(eO,"fromCodePoint");function Ua(r,e,t,n){if(r){const s=r(e);t===e&&(t=s),
e=s}return e=Id(e,n),{tagName:e,tagExp:t}}a(Ua,"transformTagName");function Id(r,e){if(ed.includes(r))throw new Error(`[SECURITY] Invalid name: "${r}" is a rese\
rved JavaScript keyword that could cause prototype pollution`);return Ba.includes(r)?e.onDangerousProperty(r):r}a(Id,"sanitizeName");const Fa=yr.getMetaDataSymbol();
function nI(r,e){if(!r||typeof r!="object")return{};if(!e)return r;const t={};for(const n in r)if(n.startsWith(e)){const s=n.substring(e.length);t[s]=r[n]}else t[n]=
r[n];return t}a(nI,"stripAttributePrefix");function sI(r,e,t,n){return Ed(r,e,t,n)}a(sI,"prettify");function Ed(r,e,t,n){let s;const i={};for(let o=0;o<r.length;o++){
const c=r[o],l=iI(c);if(l!==void 0&&l!==e.textNodeName){const d=nI(c[":@"]||{},e.attributeNamePrefix);t.push(l,d)}if(l===e.textNodeName)s===void 0?s=c[l]:s+=""+
c[l];else{if(l===void 0)continue;if(c[l]){let d=Ed(c[l],e,t,n);const u=oI(d,e);if(Object.keys(d).length===0&&e.alwaysCreateTextNode&&(d[e.textNodeName]=""),c[":\
@"]?aI(d,c[":@"],n,e):Object.keys(d).length===1&&d[e.textNodeName]!==void 0&&!e.alwaysCreateTextNode?d=d[e.textNodeName]:Object.keys(d).length===0&&(e.alwaysCreateTextNode?
d[e.textNodeName]="":d=""),c[Fa]!==void 0&&typeof d=="object"&&d!==null&&(d[Fa]=c[Fa]),i[l]!==void 0&&Object.prototype.hasOwnProperty.call(i,l))Array.isArray(i[l])||
(i[l]=[i[l]]),i[l].push(d);else{const y=e.jPath?n.toString():n;e.isArray(l,y,u)?i[l]=[d]:i[l]=d}l!==void 0&&l!==e.textNodeName&&t.pop()}}}return typeof s=="stri\
ng"?s.length>0&&(i[e.textNodeName]=s):s!==void 0&&(i[e.textNodeName]=s),i}a(Ed,"compress");function iI(r){const e=Object.keys(r);for(let t=0;t<e.length;t++){const n=e[t];
if(n!==":@")return n}}a(iI,"node2json_propName");function aI(r,e,t,n){if(e){const s=Object.keys(e),i=s.length;for(let o=0;o<i;o++){const c=s[o],l=c.startsWith(n.
attributeNamePrefix)?c.substring(n.attributeNamePrefix.length):c,d=n.jPath?t.toString()+"."+l:t;n.isArray(c,d,!0,!0)?r[c]=[e[c]]:r[c]=e[c]}}}a(aI,"assignAttribu\
tes");function oI(r,e){const{textNodeName:t}=e,n=Object.keys(r).length;return!!(n===0||n===1&&(r[t]||typeof r[t]=="boolean"||r[t]===0))}a(oI,"isLeafTag");class cI{static{
a(this,"XMLParser")}constructor(e){this.externalEntities={},this.options=pb(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<
"u"&&Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in \
String or Bytes[] form.");if(t){t===!0&&(t={});const i=td(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}const n=new Gb(this.options,this.
externalEntities),s=n.parseXml(e);return this.options.preserveOrder||s===void 0?s:sI(s,this.options,n.matcher,n.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==
-1)throw new Error("Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. us\
e '#xD' for '&#xD;'");if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return yr.getMetaDataSymbol()}}
const lI="$",dI="_";function wd(r){return{attributesGroupName:lI,textNodeName:r.xmlCharKey??dI,ignoreAttributes:!1,suppressBooleanAttributes:!1}}a(wd,"getCommon\
Options");function uI(r={}){return{...wd(r),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",rootNodeName:r.rootName??"root",cdataPropName:r.
cdataPropName??"__cdata"}}a(uI,"getSerializerOptions");function mI(r={}){return{...wd(r),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",stopNodes:r.
stopNodes,processEntities:!0,trimValues:!1}}a(mI,"getParserOptions");function Sd(r,e={}){const t=uI(e),n=new Kx(t),s={[t.rootNodeName]:r};return`<?xml version="\
1.0" encoding="UTF-8" standalone="yes"?>${n.build(s)}`.replace(/\n/g,"")}a(Sd,"stringifyXML");async function pI(r,e={}){if(!r)throw new Error("Document is empty");
const t=db.validate(r);if(t!==!0)throw t;const s=new cI(mI(e)).parse(r);if(s["?xml"]&&delete s["?xml"],!e.includeRoot)for(const i of Object.keys(s)){const o=s[i];
return typeof o=="object"?{...o}:o}return s}a(pI,"parseXML");const Bd=fr("storage-blob");var Pd=x(24434);class fI extends rn.Readable{static{a(this,"BuffersStre\
am")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,n){super(n),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=
0,this.bufferIndex=0,this.pushedBytesLength=0;let s=0;for(const i of this.buffers)s+=i.byteLength;if(s<this.byteLength)throw new Error("Data size shouldn't be l\
arger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&this.push(null),e||(e=this.readableHighWaterMark);const t=[];let n=0;
for(;n<e&&this.pushedBytesLength<this.byteLength;){const s=this.byteLength-this.pushedBytesLength,i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,
o=Math.min(i,s);if(o>e-n){const c=this.byteOffsetInCurrentBuffer+e-n;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,c)),this.pushedBytesLength+=
e-n,this.byteOffsetInCurrentBuffer=c,n=e;break}else{const c=this.byteOffsetInCurrentBuffer+o;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,
c)),o===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=c,this.pushedBytesLength+=o,n+=o}}t.length>1?this.push(Buffer.concat(
t)):t.length===1&&this.push(t[0])}}var hI=x(4573);const fi=hI.constants.MAX_LENGTH;class gI{static{a(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this.
_size}constructor(e,t,n){this.capacity=e,this._size=0;const s=Math.ceil(e/fi);for(let i=0;i<s;i++){let o=i===s-1?e%fi:fi;o===0&&(o=fi),this.buffers.push(Buffer.
allocUnsafe(o))}t&&this.fill(t,n)}fill(e,t){this._size=Math.min(this.capacity,t);let n=0,s=0,i=0,o=0,c=0;for(;c<this._size;){const l=e[n],d=this.buffers[s],u=l.
copy(d,i,o);c+=u,o+=u,i+=u,o===l.length&&(n++,o=0),i===d.length&&(s++,i=0)}e.splice(0,n),e.length>0&&(e[0]=e[0].slice(o))}getReadableStream(){return new fI(this.
buffers,this.size)}}class yI{static{a(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new Pd.EventEmitter;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,n,s,i,o){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(n<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${n}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=n,this.readable=e,this.outgoingHandler=s,this.
concurrency=i,this.encoding=o}async do(){return new Promise((e,t)=>{this.readable.on("data",n=>{n=typeof n=="string"?Buffer.from(n,this.encoding):n,this.appendUnresolvedData(
n),this.resolveData()||this.readable.pause()}),this.readable.on("error",n=>{this.emitter.emit("error",n)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",n=>{this.isError=!0,this.readable.pause(),t(n)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const n=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>n.getReadableStream(),n.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new gI(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(n){this.emitter.emit(
"error",n);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}}var AI=x(98995),NI=x(76760),CI=x(73136);const xI=typeof process=="object"&&typeof process.versions=="object"&&typeof process.
versions.node=="string";let hi,gi,Rd;xI&&(hi=(0,AI.createRequire)(import.meta.url),gi=(0,CI.fileURLToPath)(import.meta.url),Rd=(0,NI.dirname)(gi));var bI=(()=>{
var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof gi<"u"&&(r=r||gi),(function(e){e=e||{};var t=typeof e<"u"?e:{},
n,s;t.ready=new Promise(function(R,L){n=R,s=L}),["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripte\
n_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(R=>{Object.
getOwnPropertyDescriptor(t.ready,R)||Object.defineProperty(t.ready,R,{get:a(()=>gt("You are getting "+R+" on the Promise object, instead of the instance. Use .t\
hen() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"get"),set:a(()=>gt("You are setting "+R+" on the Promise object, inste\
ad of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"set")})});var i=Object.assign({},t),o=[],c="\
./this.program",l=a((R,L)=>{throw L},"quit_"),d=typeof window=="object",u=typeof importScripts=="function",y=typeof process=="object"&&typeof process.versions==
"object"&&typeof process.versions.node=="string",E=!d&&!y&&!u;if(t.ENVIRONMENT)throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment\
, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");var B="";function M(R){return t.locateFile?t.locateFile(R,B):
B+R}a(M,"locateFile");var D,Q,j,q;function G(R){if(R instanceof eg)return;let L=R;R&&typeof R=="object"&&R.stack&&(L=[R,R.stack]),ge("exiting due to exception: "+
L)}if(a(G,"logExceptionOnExit"),y){if(typeof process>"u"||!process.release||process.release.name!=="node")throw new Error("not compiled for this environment (di\
d you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");var ee=hi("f\
s"),Le=hi("path");u?B=Le.dirname(B)+"/":B=Rd+"/",D=a((R,L)=>(R=Uo(R)?new URL(R):Le.normalize(R),ee.readFileSync(R,L?void 0:"utf8")),"read_"),j=a(R=>{var L=D(R,!0);
return L.buffer||(L=new Uint8Array(L)),Ae(L.buffer),L},"readBinary"),Q=a((R,L,W)=>{R=Uo(R)?new URL(R):Le.normalize(R),ee.readFile(R,function(ue,Ne){ue?W(ue):L(Ne.
buffer)})},"readAsync"),process.argv.length>1&&(c=process.argv[1].replace(/\\/g,"/")),o=process.argv.slice(2),process.on("uncaughtException",function(R){if(!(R instanceof
eg))throw R}),process.on("unhandledRejection",function(R){throw R}),l=a((R,L)=>{if(lR())throw process.exitCode=R,L;G(L),process.exit(R)},"quit_"),t.inspect=function(){
return"[Emscripten Module object]"}}else if(E){if(typeof process=="object"&&typeof hi=="function"||typeof window=="object"||typeof importScripts=="function")throw new Error(
"not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace e\
lse - like on the web?)");typeof read<"u"&&(D=a(function(L){return read(L)},"shell_read")),j=a(function(L){let W;return typeof readbuffer=="function"?new Uint8Array(
readbuffer(L)):(W=read(L,"binary"),Ae(typeof W=="object"),W)},"readBinary"),Q=a(function(L,W,ue){setTimeout(()=>W(j(L)),0)},"readAsync"),typeof scriptArgs<"u"?o=
scriptArgs:typeof arguments<"u"&&(o=arguments),typeof quit=="function"&&(l=a((R,L)=>{G(L),quit(R)},"quit_")),typeof print<"u"&&(typeof console>"u"&&(console={}),
console.log=print,console.warn=console.error=typeof printErr<"u"?printErr:print)}else if(d||u){if(u?B=self.location.href:typeof document<"u"&&document.currentScript&&
(B=document.currentScript.src),r&&(B=r),B.indexOf("blob:")!==0?B=B.substr(0,B.replace(/[?#].*/,"").lastIndexOf("/")+1):B="",!(typeof window=="object"||typeof importScripts==
"function"))throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like n\
ode - and run it someplace else - like on the web?)");D=a(R=>{var L=new XMLHttpRequest;return L.open("GET",R,!1),L.send(null),L.responseText},"read_"),u&&(j=a(R=>{
var L=new XMLHttpRequest;return L.open("GET",R,!1),L.responseType="arraybuffer",L.send(null),new Uint8Array(L.response)},"readBinary")),Q=a((R,L,W)=>{var ue=new XMLHttpRequest;
ue.open("GET",R,!0),ue.responseType="arraybuffer",ue.onload=()=>{if(ue.status==200||ue.status==0&&ue.response){L(ue.response);return}W()},ue.onerror=W,ue.send(null)},
"readAsync"),q=a(R=>document.title=R,"setWindowTitle")}else throw new Error("environment detection error");var _e=t.print||console.log.bind(console),ge=t.printErr||
console.warn.bind(console);Object.assign(t,i),i=null,DR(),t.arguments&&(o=t.arguments),Vt("arguments","arguments_"),t.thisProgram&&(c=t.thisProgram),Vt("thisPro\
gram","thisProgram"),t.quit&&(l=t.quit),Vt("quit","quit_"),Ae(typeof t.memoryInitializerPrefixURL>"u","Module.memoryInitializerPrefixURL option was removed, use\
 Module.locateFile instead"),Ae(typeof t.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead"),Ae(typeof t.cdInitializerPrefixURL>
"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead"),Ae(typeof t.filePackagePrefixURL>"u","Module.filePackagePrefixURL option \
was removed, use Module.locateFile instead"),Ae(typeof t.read>"u","Module.read option was removed (modify read_ in JS)"),Ae(typeof t.readAsync>"u","Module.readA\
sync option was removed (modify readAsync in JS)"),Ae(typeof t.readBinary>"u","Module.readBinary option was removed (modify readBinary in JS)"),Ae(typeof t.setWindowTitle>
"u","Module.setWindowTitle option was removed (modify setWindowTitle in JS)"),Ae(typeof t.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_\
MEMORY"),Vt("read","read_"),Vt("readAsync","readAsync"),Vt("readBinary","readBinary"),Vt("setWindowTitle","setWindowTitle");var It="IDBFS is no longer included \
by default; build with -lidbfs.js",Je="PROXYFS is no longer included by default; build with -lproxyfs.js",Ht="WORKERFS is no longer included by default; build w\
ith -lworkerfs.js",ht="NODEFS is no longer included by default; build with -lnodefs.js";Ae(!E,"shell environment detected but not enabled at build time.  Add 's\
hell' to `-sENVIRONMENT` to enable.");var Ye=16,Un=4;function Ss(R){switch(R){case"i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u3\
2":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{if(R[R.length-1]==="*")return Un;if(R[0]==="i"){const L=Number(R.substr(
1));return Ae(L%8===0,"getNativeTypeSize invalid bits "+L+", type "+R),L/8}return 0}}}a(Ss,"getNativeTypeSize");function Vt(R,L){Object.getOwnPropertyDescriptor(
t,R)||Object.defineProperty(t,R,{configurable:!0,get:a(function(){gt("Module."+R+" has been replaced with plain "+L+" (the initial value can be provided on Modu\
le, but after startup the value is only looked for on a local variable of that name)")},"get")})}a(Vt,"legacyModuleProp");function ZP(R){Object.getOwnPropertyDescriptor(
t,R)&&gt("`Module."+R+"` was supplied but `"+R+"` not included in INCOMING_MODULE_JS_API")}a(ZP,"ignoredModuleProp");function Gh(R){return R==="FS_createPath"||
R==="FS_createDataFile"||R==="FS_createPreloadedFile"||R==="FS_unlink"||R==="addRunDependency"||R==="FS_createLazyFile"||R==="FS_createDevice"||R==="removeRunDe\
pendency"}a(Gh,"isExportedByForceFilesystem");function eR(R){typeof globalThis<"u"&&!Object.getOwnPropertyDescriptor(globalThis,R)&&Object.defineProperty(globalThis,
R,{configurable:!0,get:a(function(){var L="`"+R+"` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS\
_TO_INCLUDE on the command line",W=R;W.startsWith("_")||(W="$"+R),L+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+W+")",Gh(R)&&(L+=". Alternatively, forcing fil\
esystem support (-sFORCE_FILESYSTEM) can export this for you"),cr(L)},"get")})}a(eR,"missingLibrarySymbol");function tR(R){Object.getOwnPropertyDescriptor(t,R)||
Object.defineProperty(t,R,{configurable:!0,get:a(function(){var L="'"+R+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";Gh(R)&&(L+=". Alt\
ernatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),gt(L)},"get")})}a(tR,"unexportedRuntimeSymbol");var rR;t.wasmBinary&&(rR=t.
wasmBinary),Vt("wasmBinary","wasmBinary");var nR=t.noExitRuntime||!0;Vt("noExitRuntime","noExitRuntime"),typeof WebAssembly!="object"&&gt("no native wasm suppor\
t detected");var Bs,Fi=!1,sR;function Ae(R,L){R||gt("Assertion failed"+(L?": "+L:""))}a(Ae,"assert");var $h=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;
function jh(R,L,W){for(var ue=L+W,Ne=L;R[Ne]&&!(Ne>=ue);)++Ne;if(Ne-L>16&&R.buffer&&$h)return $h.decode(R.subarray(L,Ne));for(var Ke="";L<Ne;){var Ue=R[L++];if(!(Ue&
128)){Ke+=String.fromCharCode(Ue);continue}var Ee=R[L++]&63;if((Ue&224)==192){Ke+=String.fromCharCode((Ue&31)<<6|Ee);continue}var Xe=R[L++]&63;if((Ue&240)==224?
Ue=(Ue&15)<<12|Ee<<6|Xe:((Ue&248)!=240&&cr("Invalid UTF-8 leading byte "+Ms(Ue)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!"),
Ue=(Ue&7)<<18|Ee<<12|Xe<<6|R[L++]&63),Ue<65536)Ke+=String.fromCharCode(Ue);else{var Sr=Ue-65536;Ke+=String.fromCharCode(55296|Sr>>10,56320|Sr&1023)}}return Ke}a(
jh,"UTF8ArrayToString");function iR(R,L){return R?jh(Ps,R,L):""}a(iR,"UTF8ToString");function Yh(R,L,W,ue){if(!(ue>0))return 0;for(var Ne=W,Ke=W+ue-1,Ue=0;Ue<R.
length;++Ue){var Ee=R.charCodeAt(Ue);if(Ee>=55296&&Ee<=57343){var Xe=R.charCodeAt(++Ue);Ee=65536+((Ee&1023)<<10)|Xe&1023}if(Ee<=127){if(W>=Ke)break;L[W++]=Ee}else if(Ee<=
2047){if(W+1>=Ke)break;L[W++]=192|Ee>>6,L[W++]=128|Ee&63}else if(Ee<=65535){if(W+2>=Ke)break;L[W++]=224|Ee>>12,L[W++]=128|Ee>>6&63,L[W++]=128|Ee&63}else{if(W+3>=
Ke)break;Ee>1114111&&cr("Invalid Unicode code point "+Ms(Ee)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code po\
ints should be in range 0-0x10FFFF)."),L[W++]=240|Ee>>18,L[W++]=128|Ee>>12&63,L[W++]=128|Ee>>6&63,L[W++]=128|Ee&63}}return L[W]=0,W-Ne}a(Yh,"stringToUTF8Array");
function SM(R,L,W){return Ae(typeof W=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third parameter that specifies the length of the outp\
ut buffer!"),Yh(R,Ps,L,W)}a(SM,"stringToUTF8");function aR(R){for(var L=0,W=0;W<R.length;++W){var ue=R.charCodeAt(W);ue<=127?L++:ue<=2047?L+=2:ue>=55296&&ue<=57343?
(L+=4,++W):L+=3}return L}a(aR,"lengthBytesUTF8");var BM,Lo,ar,Ps,Rs,oR,or,Ut,vs,Ts;function Wh(R){Lo=R,t.HEAP8=ar=new Int8Array(R),t.HEAP16=Rs=new Int16Array(R),
t.HEAP32=or=new Int32Array(R),t.HEAPU8=Ps=new Uint8Array(R),t.HEAPU16=oR=new Uint16Array(R),t.HEAPU32=Ut=new Uint32Array(R),t.HEAPF32=vs=new Float32Array(R),t.HEAPF64=
Ts=new Float64Array(R)}a(Wh,"updateGlobalBufferAndViews");var ko=5242880;t.STACK_SIZE&&Ae(ko===t.STACK_SIZE,"the stack size can no longer be determined at runti\
me");var zo=t.INITIAL_MEMORY||16777216;Vt("INITIAL_MEMORY","INITIAL_MEMORY"),Ae(zo>=ko,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+zo+"! (STACK_SIZE\
="+ko+")"),Ae(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.set!=null,"JS engine does not provide fu\
ll typed array support"),Ae(!t.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally"),Ae(zo==16777216,"Detected runt\
ime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var Kh;function cR(){var R=jo();Ae((R&3)==0),R==0&&(R+=4),Ut[R>>2]=34821223,
Ut[R+4>>2]=2310721022,Ut[0]=1668509029}a(cR,"writeStackCookie");function _o(){if(!Fi){var R=jo();R==0&&(R+=4);var L=Ut[R>>2],W=Ut[R+4>>2];(L!=34821223||W!=2310721022)&&
gt("Stack overflow! Stack cookie has been overwritten at "+Ms(R)+", expected hex dwords 0x89BACDFE and 0x2135467, but received "+Ms(W)+" "+Ms(L)),Ut[0]!==1668509029&&
gt("Runtime error: The application has corrupted its heap memory area (address zero)!")}}a(_o,"checkStackCookie"),(function(){var R=new Int16Array(1),L=new Int8Array(
R.buffer);if(R[0]=25459,L[0]!==115||L[1]!==99)throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var Jh=[],
Xh=[],PM=[],Vh=[],Ho=!1;function lR(){return nR}a(lR,"keepRuntimeAlive");function dR(){if(t.preRun)for(typeof t.preRun=="function"&&(t.preRun=[t.preRun]);t.preRun.
length;)pR(t.preRun.shift());Qo(Jh)}a(dR,"preRun");function uR(){Ae(!Ho),Ho=!0,_o(),Qo(Xh)}a(uR,"initRuntime");function mR(){if(_o(),t.postRun)for(typeof t.postRun==
"function"&&(t.postRun=[t.postRun]);t.postRun.length;)hR(t.postRun.shift());Qo(Vh)}a(mR,"postRun");function pR(R){Jh.unshift(R)}a(pR,"addOnPreRun");function fR(R){
Xh.unshift(R)}a(fR,"addOnInit");function RM(R){}a(RM,"addOnExit");function hR(R){Vh.unshift(R)}a(hR,"addOnPostRun"),Ae(Math.imul,"This browser does not support \
Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),Ae(Math.fround,"This browser does not support Math.fround(), bui\
ld with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),Ae(Math.clz32,"This browser does not support Math.clz32(), build with LEGACY_VM_\
SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),Ae(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFIL\
L_OLD_MATH_FUNCTIONS to add in a polyfill");var Xr=0,Vr=null,Os=null,Fn={};function vM(R){for(var L=R;;){if(!Fn[R])return R;R=L+Math.random()}}a(vM,"getUniqueRu\
nDependency");function gR(R){Xr++,t.monitorRunDependencies&&t.monitorRunDependencies(Xr),R?(Ae(!Fn[R]),Fn[R]=1,Vr===null&&typeof setInterval<"u"&&(Vr=setInterval(
function(){if(Fi){clearInterval(Vr),Vr=null;return}var L=!1;for(var W in Fn)L||(L=!0,ge("still waiting on run dependencies:")),ge("dependency: "+W);L&&ge("(end \
of list)")},1e4))):ge("warning: run dependency added without ID")}a(gR,"addRunDependency");function yR(R){if(Xr--,t.monitorRunDependencies&&t.monitorRunDependencies(
Xr),R?(Ae(Fn[R]),delete Fn[R]):ge("warning: run dependency removed without ID"),Xr==0&&(Vr!==null&&(clearInterval(Vr),Vr=null),Os)){var L=Os;Os=null,L()}}a(yR,"\
removeRunDependency");function gt(R){t.onAbort&&t.onAbort(R),R="Aborted("+R+")",ge(R),Fi=!0,sR=1;var L=new WebAssembly.RuntimeError(R);throw s(L),L}a(gt,"abort");
var Ft={error:a(function(){gt("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so\
 filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},"error"),init:a(function(){Ft.error()},"init"),createDataFile:a(
function(){Ft.error()},"createDataFile"),createPreloadedFile:a(function(){Ft.error()},"createPreloadedFile"),createLazyFile:a(function(){Ft.error()},"createLazy\
File"),open:a(function(){Ft.error()},"open"),mkdev:a(function(){Ft.error()},"mkdev"),registerDevice:a(function(){Ft.error()},"registerDevice"),analyzePath:a(function(){
Ft.error()},"analyzePath"),loadFilesFromDB:a(function(){Ft.error()},"loadFilesFromDB"),ErrnoError:a(function(){Ft.error()},"ErrnoError")};t.FS_createDataFile=Ft.
createDataFile,t.FS_createPreloadedFile=Ft.createPreloadedFile;var AR="data:application/octet-stream;base64,";function NR(R){return R.startsWith(AR)}a(NR,"isDat\
aURI");function Uo(R){return R.startsWith("file://")}a(Uo,"isFileURI");function Et(R,L){return function(){var W=R,ue=L;return L||(ue=t.asm),Ae(Ho,"native functi\
on `"+W+"` called before runtime initialization"),ue[R]||Ae(ue[R],"exported native function `"+W+"` not found"),ue[R].apply(null,arguments)}}a(Et,"createExportW\
rapper");var Zr;Zr="crc64.wasm",NR(Zr)||(Zr=M(Zr));var Zh=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/f\
wF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9\
wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CA\
gAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF\
9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9P\
bkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW\
5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVl\
bXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQ\
AlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1f\
anMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoA\
nghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQw\
gCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDA\
zcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM\
3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSA\
yAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZs\
DQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDI\
CGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAx\
ghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAF\
KQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3Ax\
AgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0II\
IcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhS\
HRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUp\
AwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0\
EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4\
D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDI\
PYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAU\
ggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDG\
CGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJI\
EIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBia\
iFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYC\
AwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA",
"EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8\
BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSII\
cIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1A\
gBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNII\
dQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYA\
BIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoB\
CDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L\
/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4\
BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgA\
UggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMB\
dCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkw\
V8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMo\
IZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKC\
GjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUg\
BSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgp\
QEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC\
+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQI\
AUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAU\
pAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpA\
xgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxA\
h3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5\
wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO\
4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIF\
IPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP\
4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYG\
hSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhS\
GPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGX\
BiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBi\
AFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKc\
GN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GN\
wNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyH\
wAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1A\
UGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUG\
AgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAg\
MECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgME\
CIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC",
"QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMh\
kAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQ\
IgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6\
BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0\
IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0II\
IYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZ\
MHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","H\
IJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHI\
KMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKs\
HiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHi\
CG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM\
4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhx\
QIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygI\
gyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","Igz\
QIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1A\
JqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJq\
IdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId\
8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQC\
IOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIO\
kCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYI\
IIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8w\
JxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwg\
gkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGI\
AA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBA\
gEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gB\
iAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiE\
MIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGN\
wMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQY\
gBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2Agwg\
Ay","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQ\
AgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQ\
IABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICy\
AEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHI\
ksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAm\
ohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksEC\
DA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI",
"AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiA\
A0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF\
0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQ\
QAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnR\
ByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghC\
wJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAI\
QIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","A\
QtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBS\
AEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJB\
AEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAk\
ACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEA\
IABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIA\
NBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUg\
ByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAi\
AAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCI\
EQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQ\
Sg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJL\
BAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCA\
CAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACA\
HQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsk\
sECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiI\
HRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCAC\
QRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJ\
LBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAg\
CEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBC\
AIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAA\
NgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCC\
ACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIA\
IAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSw\
QI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2Apy\
SwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEI\
QQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzY\
CCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBA\
SAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgc\
NAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUw\
QJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA",
"dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAks\
ECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2\
ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQ\
AgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAH\
QQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCD\
YCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2\
AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","Q\
gLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJ\
BA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYk\
sECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQI\
gAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGC\
yAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkU\
NACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoA\
qSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgI\
EIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYC\
CAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINAC\
AGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAo\
ApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIA\
BBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigC\
CCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQ\
AoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFq\
IgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLM\
QEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAI\
cIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgA\
UF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACws\
gBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrI\
gMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhA\
hCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNA\
EEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIA\
Ao","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASAD\
a6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiK\
cgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo\
4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UH\
na2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNy\
zYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBA\
SNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6",
"qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoa\
fmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI\
2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD\
9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuA\
Vs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8w\
HY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7\
XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O\
5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owg\
Mm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgr\
g/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8\
WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0X\
R+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv\
3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaL\
c09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQ\
ooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRD\
VoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcA\
krt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHg\
dnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZ\
JXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMeca\
klssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJ\
AiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjM\
rfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6T\
A4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo3\
8+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1y\
Ch3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkN\
c2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE\
0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7\
mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvS\
mIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndK\
PP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rp\
wP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj\
7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHw\
hlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5\
dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSy\
cdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zv\
SETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO",
"K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4Z\
qM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC1\
9hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd\
7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/\
mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d\
5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMF\
WfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","i\
k7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1\
aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+r\
MnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W7\
7XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwt\
vLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnV\
D8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwl\
SvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtu\
smqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+\
sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppG\
gMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V\
1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ\
3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83\
YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZ\
dZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLP\
u2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu\
+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq\
33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2W\
Oc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4\
YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQ\
yOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rN\
zJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfj\
RQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMo\
u3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw\
3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ\
8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsi\
y1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xz\
U+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYl\
F229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0Rljw\
ijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/",
"De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG\
4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonW\
hhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l44\
40HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQda\
MsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0\
DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1\
DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","H\
xntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aE\
KoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1\
+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3\
EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM\
7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rs\
ZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/K\
Z2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrW\
YKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7\
FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+\
TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cw\
AX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H\
/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPb\
A+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntP\
cQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQ\
mwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW\
1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCU\
PCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GM\
zTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000U\
NLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU\
1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7l\
khX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuV\
v+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuue\
Lc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1o\
u27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+\
Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZ\
FU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89\
eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gw\
m0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+\
PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9",
"N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G\
2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf\
22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++\
08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvqu\
JSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q9\
2lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRh\
hu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","J\
m3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyO\
ujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIk\
TUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mn\
l69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAA\
AAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHo\
ISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU8\
40bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zp\
mzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ9\
7k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQo\
AhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzr\
PmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U\
/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXh\
aHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8\
phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9O\
uqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3f\
U+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KG\
EWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL\
+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/im\
HAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0z\
sat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzq\
dmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLC\
WdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dK\
i7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T\
+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzR\
dx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwB\
IYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8m\
PJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqy\
I0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViB\
QKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il",
"afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o2\
7jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnv\
dLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQL\
f3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUti\
M+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3\
i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmX\
LlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","N\
bi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9Glzvhe\
daQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/\
o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0\
tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAA\
AAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGw\
kcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function CR(R){
for(var L=window.atob(R),W=L.length,ue=new Uint8Array(W),Ne=0;Ne<W;Ne++)ue[Ne]=L.charCodeAt(Ne);return ue}a(CR,"_base64ToArrayBuffer");function xR(R){return typeof Buffer==
"function"?Buffer.from(Zh,"base64"):CR(Zh)}a(xR,"getBinary");function bR(){return Promise.resolve().then(function(){return xR(Zr)})}a(bR,"getBinaryPromise");function IR(){
var R={env:tg,wasi_snapshot_preview1:tg};function L(Ee,Xe){var Sr=Ee.exports;t.asm=Sr,Bs=t.asm.memory,Ae(Bs,"memory not found in wasm exports"),Wh(Bs.buffer),Kh=
t.asm.__indirect_function_table,Ae(Kh,"table not found in wasm exports"),fR(t.asm.__wasm_call_ctors),yR("wasm-instantiate")}a(L,"receiveInstance"),gR("wasm-inst\
antiate");var W=t;function ue(Ee){Ae(t===W,"the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?"),W=
null,L(Ee.instance)}a(ue,"receiveInstantiationResult");function Ne(Ee){return bR().then(function(Xe){return WebAssembly.instantiate(Xe,R)}).then(function(Xe){return Xe}).
then(Ee,function(Xe){ge("failed to asynchronously prepare wasm: "+Xe),Uo(Zr)&&ge("warning: Loading from a file URI ("+Zr+") is not supported in most browsers. S\
ee https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing"),gt(Xe)})}
a(Ne,"instantiateArrayBuffer");function Ke(){return Ne(ue)}if(a(Ke,"instantiateAsync"),t.instantiateWasm)try{var Ue=t.instantiateWasm(R,L);return Ue}catch(Ee){ge(
"Module.instantiateWasm callback failed with error: "+Ee),s(Ee)}return Ke().catch(s),{}}a(IR,"createWasm");var Qn,Fo,TM={};function ER(R,L){throw"Array index "+
R+" out of bounds: [0,"+L+")"}a(ER,"array_bounds_check_error");function eg(R){this.name="ExitStatus",this.message="Program terminated with exit("+R+")",this.status=
R}a(eg,"ExitStatus");function Qo(R){for(;R.length>0;)R.shift()(t)}a(Qo,"callRuntimeCallbacks");function OM(R,L="i8"){switch(L.endsWith("*")&&(L="*"),L){case"i1":
return ar[R>>0];case"i8":return ar[R>>0];case"i16":return Rs[R>>1];case"i32":return or[R>>2];case"i64":return or[R>>2];case"float":return vs[R>>2];case"double":
return Ts[R>>3];case"*":return Ut[R>>2];default:gt("invalid type for getValue: "+L)}return null}a(OM,"getValue");function Ms(R){return"0x"+R.toString(16).padStart(
8,"0")}a(Ms,"ptrToString");function MM(R,L,W="i8"){switch(W.endsWith("*")&&(W="*"),W){case"i1":ar[R>>0]=L;break;case"i8":ar[R>>0]=L;break;case"i16":Rs[R>>1]=L;break;case"\
i32":or[R>>2]=L;break;case"i64":Fo=[L>>>0,(Qn=L,+Math.abs(Qn)>=1?Qn>0?(Math.min(+Math.floor(Qn/4294967296),4294967295)|0)>>>0:~~+Math.ceil((Qn-+(~~Qn>>>0))/4294967296)>>>
0:0)],or[R>>2]=Fo[0],or[R+4>>2]=Fo[1];break;case"float":vs[R>>2]=L;break;case"double":Ts[R>>3]=L;break;case"*":Ut[R>>2]=L;break;default:gt("invalid type for set\
Value: "+W)}}a(MM,"setValue");function cr(R){cr.shown||(cr.shown={}),cr.shown[R]||(cr.shown[R]=1,y&&(R="warning: "+R),ge(R))}a(cr,"warnOnce");function wR(){gt("\
native code called abort()")}a(wR,"_abort");function SR(){return 2147483648}a(SR,"getHeapMax");function BR(R){try{return Bs.grow(R-Lo.byteLength+65535>>>16),Wh(
Bs.buffer),1}catch(L){ge("emscripten_realloc_buffer: Attempted to grow heap from "+Lo.byteLength+" bytes to "+R+" bytes, but got error: "+L)}}a(BR,"emscripten_r\
ealloc_buffer");function PR(R){var L=Ps.length;R=R>>>0,Ae(R>L);var W=SR();if(R>W)return ge("Cannot enlarge memory, asked to go up to "+R+" bytes, but the limit \
is "+W+" bytes!"),!1;let ue=a((Xe,Sr)=>Xe+(Sr-Xe%Sr)%Sr,"alignUp");for(var Ne=1;Ne<=4;Ne*=2){var Ke=L*(1+.2/Ne);Ke=Math.min(Ke,R+100663296);var Ue=Math.min(W,ue(
Math.max(R,Ke),65536)),Ee=BR(Ue);if(Ee)return!0}return ge("Failed to grow the heap from "+L+" bytes to "+Ue+" bytes, not enough memory!"),!1}a(PR,"_emscripten_r\
esize_heap");var qo={varargs:void 0,get:a(function(){Ae(qo.varargs!=null),qo.varargs+=4;var R=or[qo.varargs-4>>2];return R},"get"),getStr:a(function(R){var L=iR(
R);return L},"getStr")};function RR(R){gt("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}a(RR,"_fd_close");function DM(R,L){return Ae(R==R>>>0||R==(R|0)),
Ae(L===(L|0)),L+2097152>>>0<4194305-!!R?(R>>>0)+L*4294967296:NaN}a(DM,"convertI32PairToI53Checked");function vR(R,L,W,ue,Ne){return 70}a(vR,"_fd_seek");var Go=[
null,[],[]];function $o(R,L){var W=Go[R];Ae(W),L===0||L===10?((R===1?_e:ge)(jh(W,0)),W.length=0):W.push(L)}a($o,"printChar");function TR(){UR(0),Go[1].length&&$o(
1,10),Go[2].length&&$o(2,10)}a(TR,"flush_NO_FILESYSTEM");function OR(R,L,W,ue){for(var Ne=0,Ke=0;Ke<W;Ke++){var Ue=Ut[L>>2],Ee=Ut[L+4>>2];L+=8;for(var Xe=0;Xe<Ee;Xe++)
$o(R,Ps[Ue+Xe]);Ne+=Ee}return Ut[ue>>2]=Ne,0}a(OR,"_fd_write");function MR(R,L,W){var ue=W>0?W:aR(R)+1,Ne=new Array(ue),Ke=Yh(R,Ne,0,Ne.length);return L&&(Ne.length=
Ke),Ne}a(MR,"intArrayFromString");var LM=!0;function DR(){ZP("fetchSettings")}a(DR,"checkIncomingModuleAPI");var tg={abort:wR,array_bounds_check_error:ER,emscripten_resize_heap:PR,
fd_close:RR,fd_seek:vR,fd_write:OR},kM=IR(),zM=t.___wasm_call_ctors=Et("__wasm_call_ctors"),LR=t._emscripten_bind_VoidPtr___destroy___0=Et("emscripten_bind_Void\
Ptr___destroy___0"),kR=t._emscripten_bind_Crc64Hash_Crc64Hash_0=Et("emscripten_bind_Crc64Hash_Crc64Hash_0"),zR=t._emscripten_bind_Crc64Hash_OnAppend_2=Et("emscr\
ipten_bind_Crc64Hash_OnAppend_2"),_R=t._emscripten_bind_Crc64Hash_OnFinal_3=Et("emscripten_bind_Crc64Hash_OnFinal_3"),HR=t._emscripten_bind_Crc64Hash___destroy___0=
Et("emscripten_bind_Crc64Hash___destroy___0"),_M=t.___errno_location=Et("__errno_location"),UR=t._fflush=Et("fflush"),HM=t._malloc=Et("malloc"),UM=t._free=Et("f\
ree"),rg=t._emscripten_stack_init=function(){return(rg=t._emscripten_stack_init=t.asm.emscripten_stack_init).apply(null,arguments)},FR=t._emscripten_stack_get_free=
function(){return(FR=t._emscripten_stack_get_free=t.asm.emscripten_stack_get_free).apply(null,arguments)},QR=t._emscripten_stack_get_base=function(){return(QR=t.
_emscripten_stack_get_base=t.asm.emscripten_stack_get_base).apply(null,arguments)},jo=t._emscripten_stack_get_end=function(){return(jo=t._emscripten_stack_get_end=
t.asm.emscripten_stack_get_end).apply(null,arguments)},FM=t.stackSave=Et("stackSave"),QM=t.stackRestore=Et("stackRestore"),qM=t.stackAlloc=Et("stackAlloc"),qR=t.
_emscripten_stack_get_current=function(){return(qR=t._emscripten_stack_get_current=t.asm.emscripten_stack_get_current).apply(null,arguments)},GM=t.dynCall_jiji=
Et("dynCall_jiji"),$M=t.___start_em_js=5261488,jM=t.___stop_em_js=5261586,GR=["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengt\
hBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_c\
reateDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","re\
gisterFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getT\
empRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV",
"ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sock\
ets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThr\
eadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepa\
livePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI\
64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53\
Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","func\
tionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getV\
alue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16",
"UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALL\
S","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallba\
ck","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation",
"fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requ\
estFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","current\
FullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerloc\
kChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","regi\
sterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatt\
eryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiCloc\
k","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCoun\
t","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","\
_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","comput\
eUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","we\
bglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","\
GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];GR.forEach(tR);var $R=["zeroMemory","stringToNewUTF8","exitJS","setErrNo",
"inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","re\
adEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller",
"dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory",
"mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","c\
onvertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTabl\
eSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAs\
cii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMe\
mory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","find\
CanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFoc\
usEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","scre\
enOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback",
"JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLette\
rbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlo\
ckErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEven\
tData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize",
"getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clear\
ImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","hea\
pAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLoca\
tion","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_au\
dio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];$R.forEach(eR);var Qi;Os=a(function R(){Qi||ng(),Qi||(Os=R)},"runCaller");function jR(){
rg(),cR()}a(jR,"stackCheckInit");function ng(R){if(R=R||o,Xr>0||(jR(),dR(),Xr>0))return;function L(){Qi||(Qi=!0,t.calledRun=!0,!Fi&&(uR(),n(t),t.onRuntimeInitialized&&
t.onRuntimeInitialized(),Ae(!t._main,'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]'),mR()))}a(L,"doR\
un"),t.setStatus?(t.setStatus("Running..."),setTimeout(function(){setTimeout(function(){t.setStatus("")},1),L()},1)):L(),_o()}a(ng,"run");function YM(){var R=_e,
L=ge,W=!1;_e=ge=a(ue=>{W=!0},"err");try{TR()}catch{}_e=R,ge=L,W&&(cr("stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (\
see the FAQ), or make sure to emit a newline when you printf etc."),cr("(this may also be due to not including full filesystem support - try building with -sFOR\
CE_FILESYSTEM)"))}if(a(YM,"checkUnflushedContent"),t.preInit)for(typeof t.preInit=="function"&&(t.preInit=[t.preInit]);t.preInit.length>0;)t.preInit.pop()();ng();
function Qt(){}a(Qt,"WrapperObject"),Qt.prototype=Object.create(Qt.prototype),Qt.prototype.constructor=Qt,Qt.prototype.__class__=Qt,Qt.__cache__={},t.WrapperObject=
Qt;function qi(R){return(R||Qt).__cache__}a(qi,"getCache"),t.getCache=qi;function Yo(R,L){var W=qi(L),ue=W[R];return ue||(ue=Object.create((L||Qt).prototype),ue.
ptr=R,W[R]=ue)}a(Yo,"wrapPointer"),t.wrapPointer=Yo;function YR(R,L){return Yo(R.ptr,L)}a(YR,"castObject"),t.castObject=YR,t.NULL=Yo(0);function WR(R){if(!R.__destroy__)
throw"Error: Cannot destroy object. (Did you create it yourself?)";R.__destroy__(),delete qi(R.__class__)[R.ptr]}a(WR,"destroy"),t.destroy=WR;function KR(R,L){return R.
ptr===L.ptr}a(KR,"compare"),t.compare=KR;function JR(R){return R.ptr}a(JR,"getPointer"),t.getPointer=JR;function XR(R){return R.__class__}a(XR,"getClass"),t.getClass=
XR;var Be={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:a(function(){if(Be.needed){for(var R=0;R<Be.temps.length;R++)t._free(Be.temps[R]);Be.temps.length=0,t.
_free(Be.buffer),Be.buffer=0,Be.size+=Be.needed,Be.needed=0}Be.buffer||(Be.size+=128,Be.buffer=t._malloc(Be.size),Ae(Be.buffer)),Be.pos=0},"prepare"),alloc:a(function(R,L){
Ae(Be.buffer);var W=L.BYTES_PER_ELEMENT,ue=R.length*W;ue=ue+7&-8;var Ne;return Be.pos+ue>=Be.size?(Ae(ue>0),Be.needed+=ue,Ne=t._malloc(ue),Be.temps.push(Ne)):(Ne=
Be.buffer+Be.pos,Be.pos+=ue),Ne},"alloc"),copy:a(function(R,L,W){W>>>=0;var ue=L.BYTES_PER_ELEMENT;switch(ue){case 2:W>>>=1;break;case 4:W>>>=2;break;case 8:W>>>=
3;break}for(var Ne=0;Ne<R.length;Ne++)L[W+Ne]=R[Ne]},"copy")};function WM(R){if(typeof R=="string"){var L=MR(R),W=Be.alloc(L,ar);return Be.copy(L,ar,W),W}return R}
a(WM,"ensureString");function KM(R){if(typeof R=="object"){var L=Be.alloc(R,ar);return Be.copy(R,ar,L),L}return R}a(KM,"ensureInt8");function JM(R){if(typeof R==
"object"){var L=Be.alloc(R,Rs);return Be.copy(R,Rs,L),L}return R}a(JM,"ensureInt16");function XM(R){if(typeof R=="object"){var L=Be.alloc(R,or);return Be.copy(R,
or,L),L}return R}a(XM,"ensureInt32");function VM(R){if(typeof R=="object"){var L=Be.alloc(R,vs);return Be.copy(R,vs,L),L}return R}a(VM,"ensureFloat32");function ZM(R){
if(typeof R=="object"){var L=Be.alloc(R,Ts);return Be.copy(R,Ts,L),L}return R}a(ZM,"ensureFloat64");function lr(){throw"cannot construct a VoidPtr, no construct\
or in IDL"}a(lr,"VoidPtr"),lr.prototype=Object.create(Qt.prototype),lr.prototype.constructor=lr,lr.prototype.__class__=lr,lr.__cache__={},t.VoidPtr=lr,lr.prototype.
__destroy__=lr.prototype.__destroy__=function(){var R=this.ptr;LR(R)};function wt(){this.ptr=kR(),qi(wt)[this.ptr]=this}return a(wt,"Crc64Hash"),wt.prototype=Object.
create(Qt.prototype),wt.prototype.constructor=wt,wt.prototype.__class__=wt,wt.__cache__={},t.Crc64Hash=wt,wt.prototype.OnAppend=wt.prototype.OnAppend=function(R,L){
var W=this.ptr;R&&typeof R=="object"&&(R=R.ptr),L&&typeof L=="object"&&(L=L.ptr),zR(W,R,L)},wt.prototype.OnFinal=wt.prototype.OnFinal=function(R,L,W){var ue=this.
ptr;R&&typeof R=="object"&&(R=R.ptr),L&&typeof L=="object"&&(L=L.ptr),W&&typeof W=="object"&&(W=W.ptr),_R(ue,R,L,W)},wt.prototype.__destroy__=wt.prototype.__destroy__=
function(){var R=this.ptr;HR(R)},e.ready})})();const II=bI;class at{static{a(this,"StorageCRC64Calculator")}nativeCrc64Hash;static nativeInstance;constructor(){
this.nativeCrc64Hash=new at.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||(this.initPromise=II().then(e=>{this.nativeInstance=
e})),this.initPromise}append(e,t){const n=at.nativeInstance._malloc(t);at.nativeInstance.HEAPU8.set(e,n),this.nativeCrc64Hash.OnAppend(n,t),at.nativeInstance._free(
n)}final(e,t){const n=at.nativeInstance._malloc(t);at.nativeInstance.HEAPU8.set(e,n);const s=at.nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(n,t,s),at.
nativeInstance._free(n);const i=new Uint8Array(8);return i.set(at.nativeInstance.HEAPU8.subarray(s,s+8)),at.nativeInstance._free(s),i}}function EI(r){r(null)}a(
EI,"signalStreamEnd");const wI=1,vd=13,Td=10,Od=8,Md=4*1024*1024;var Ct;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=
2]="SegmentHeader",r[r.SegmentFooter=3]="SegmentFooter",r[r.SegmentContent=4]="SegmentContent",r[r.Completed=5]="Completed"})(Ct||(Ct={}));class SI{static{a(this,
"StructuredMessageEncoding_StructuredMessageEncoding")}pushData;contentLength;messageLength;constructor(e,t){this.pushData=e,this.contentLength=t,this.contentOffset=
0,this.currentDataOffset=0,this.segmentsCount=Math.ceil(this.contentLength/Md),this.messageLength=this.contentLength+vd+(Td+Od)*this.segmentsCount+Od,this.messageHeaderBuffer=
new Uint8Array(vd),this.segmentNumber=0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=Ct.StreamHeader,this.segmentCrc64=new at,this.messageCrc64=
new at}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=a(
e=>{for(this.currentDataOffset=0,this.state===Ct.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&(this.segmentContentLength=Math.
min(Md,this.contentLength-this.contentOffset),this.state===Ct.SegmentHeader&&this.handlingSegmentHeader(),this.state===Ct.SegmentContent&&this.handlingSegmentContent(
e),this.state===Ct.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==e.length););this.state===
Ct.StreamFooter&&this.handlingMessageFooter()},"sourceDataHandler");handlingMessageHeader(){this.messageHeaderBuffer[0]=wI,this.fillInt64(this.messageHeaderBuffer,
1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),
this.state=Ct.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array(Td);this.fillInt16(e,0,this.segmentNumber+1),this.fillInt64(e,2,this.segmentContentLength),
this.segmentContentOffset=0,this.pushData(e),this.state=Ct.SegmentContent}handlingSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,
e.length-this.currentDataOffset);if(t!==0){const n=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(n,
t),this.segmentCrc64.append(n,t),this.pushData(n)}this.segmentContentOffset+=t,this.currentDataOffset+=t,this.segmentContentOffset===this.segmentContentLength&&
(this.state=Ct.SegmentFooter)}handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e),this.segmentCrc64=new at,++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=Ct.StreamFooter:this.state=Ct.SegmentHeader}handlingMessageFooter(){const e=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(e),EI(this.pushData),this.state=Ct.Completed}fillInt64(e,t,n){if(e.length<t+8)throw new Error("Uint8Array length is not expected.");new DataView(
e.buffer,e.byteOffset+t,8).setBigUint64(0,BigInt(n),!0)}fillInt16(e,t,n){if(e.length<t+2)throw new Error("Uint8Array length is not expected.");new DataView(e.buffer,
e.byteOffset+t,2).setUint16(0,n,!0)}}function BI(r){return r!==null&&r instanceof Stream&&typeof r._read=="function"&&typeof r._readableState=="object"&&typeof r.
pipe=="function"}a(BI,"StructuredMessageEncodingStream_isNodeReadableStream");async function tO(r,e){if(r===null)return{body:r,encodedContentLength:e};if(BI(r)){
const t=new fn(r,e,{});return{body:t,encodedContentLength:t.messageLength()}}if(typeof r=="function"){const t=new fn(r(),e,{});return{body:t,encodedContentLength:t.
messageLength()}}if(r instanceof Blob){const t=await RI(r,e);return{body:t.content,encodedContentLength:t.encodedContentLength}}if(typeof r=="string"){const t=new Readable;
t._read=()=>{},t.push(r),t.push(null);const n=Buffer.byteLength(r),s=await new fn(t,n,{});return{body:s,encodedContentLength:s.messageLength()}}if(r instanceof ArrayBuffer){
const t=Readable.from(Buffer.from(r)),n=await new fn(t,e,{});return{body:n,encodedContentLength:n.messageLength()}}if(r instanceof Buffer){const t=Readable.from(
r),n=await new fn(t,e,{});return{body:n,encodedContentLength:n.messageLength()}}if(ArrayBuffer.isView(r)){const t=Readable.from(Buffer.from(r.buffer,r.byteOffset,
r.byteLength)),n=await new fn(t,e,{});return{body:n,encodedContentLength:n.messageLength()}}throw new Error("The specified request body type is not supported fo\
r CRC64 checksum")}a(tO,"structuredMessageEncoding");async function PI(r,e,t){const{done:n,value:s}=await r.read();if(n){e.close();return}t.sourceDataHandler(Buffer.
from(s))}a(PI,"pump");async function RI(r,e){const n=(r instanceof Blob?r.stream():r).getReader();let s;const i=new ReadableStream({start(c){s=new StructuredMessageEncoding(
l=>{c.enqueue(l)},e)},pull(c){PI(n,c,s).then(()=>{}).catch(function(l){c.error(l)})}});return{content:await new Response(i).blob(),encodedContentLength:s.messageLength}}
a(RI,"BrowserStream");class fn extends rn.Readable{static{a(this,"StructuredMessageEncodingStream")}source;encodingMethods;constructor(e,t,n){super({highWaterMark:n.
highWaterMark}),this.source=e,this.encodingMethods=new SI(s=>{this.push(s)||e.pause()},t),this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.
messageLength}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.
sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),
this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("abor\
ted",this.sourceAbortedHandler)}sourceDataHandler=a(e=>{this.encodingMethods.sourceDataHandler(e)},"sourceDataHandler");sourceAbortedHandler=a(()=>{const e=new vr(
"The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=a(e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()},
"sourceErrorOrEndHandler");_read(){this.source.resume()}_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}}const vI=1,Qa=13,
qa=10,hn=8;var Rt;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=2]="SegmentHeader",r[r.SegmentFooter=3]="\
SegmentFooter",r[r.SegmentContent=4]="SegmentContent"})(Rt||(Rt={}));class TI{static{a(this,"StructuredMessageDecoding")}pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){
this.pushData=e,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(Qa),this.currentDataOffset=0,this.segmentNumber=
0,this.segmentHeaderOffset=0,this.segmentHeaderBuffer=new Uint8Array(qa),this.segmentContentOffset=0,this.segmentContentLength=0,this.state=Rt.StreamHeader,this.
segmentFooterOffset=0,this.segmentFooterBuffer=new Uint8Array(hn),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(hn),this.segmentCrc64=new at,
this.messageCrc64=new at}sourceDataHandler=a(e=>{for(this.currentDataOffset=0,this.state===Rt.StreamHeader&&this.parseMessageHeader(e);this.segmentNumber<this.segmentsCount&&
this.currentDataOffset<e.length;)this.state===Rt.SegmentHeader&&this.parseSegmentHeader(e),this.state===Rt.SegmentContent&&this.parseSegmentContent(e),this.state===
Rt.SegmentFooter&&this.parseSegmentFooter(e);this.state===Rt.StreamFooter&&this.parseMessageFooter(e)},"sourceDataHandler");parseMessageHeader(e){const t=Math.min(
Qa-this.messageHeaderOffset,e.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+
t),this.messageHeaderOffset),this.currentDataOffset+=t,this.messageHeaderOffset+=t,this.currentOffset+=t,this.messageHeaderOffset===Qa){if(this.messageHeaderBuffer[0]!==
vI)throw new Error("Unexpected message version");this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=Rt.
SegmentHeader}}parseSegmentHeader(e){const t=Math.min(qa-this.segmentHeaderOffset,e.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset),this.currentDataOffset+=t,this.segmentHeaderOffset+=t,this.currentOffset+=
t,this.segmentHeaderOffset===qa){if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment \
number is unexpected.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=Rt.SegmentContent}}parseSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset),n=Uint8Array.prototype.slice.call(e,this.currentDataOffset,
this.currentDataOffset+t);this.segmentCrc64.append(n,t),this.messageCrc64.append(n,t),this.pushData(n),this.currentDataOffset+=t,this.segmentContentOffset+=t,this.
currentOffset+=t,this.segmentContentOffset===this.segmentContentLength&&(this.state=Rt.SegmentFooter)}parseSegmentFooter(e){const t=Math.min(hn-this.segmentFooterOffset,
e.length-this.currentDataOffset);if(this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset),
this.currentDataOffset+=t,this.segmentFooterOffset+=t,this.currentOffset+=t,this.segmentFooterOffset===hn){const n=this.segmentCrc64.final(new Uint8Array([]),0);
if(!this.checkCrc64CheckSum(n,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=Rt.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=0,this.segmentCrc64=new at,this.state=Rt.
SegmentHeader)}}parseMessageFooter(e){const t=Math.min(hn-this.messageFooterOffset,e.length-this.currentDataOffset);if(this.messageFooterBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset),this.currentDataOffset+=t,this.messageFooterOffset+=t,this.currentOffset+=
t,this.messageFooterOffset===hn){const n=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(n,this.messageFooterBuffer))throw new Error("\
Check sum mismatch");this.pushData(null)}}toInt64(e,t){if(e.length<t+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const n=new DataView(
e.buffer,e.byteOffset+t,8);return Number(n.getBigUint64(0,!0))}toInt16(e){if(e.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calcul\
ator");return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");for(let n=0;n<
8;++n)if(e[n]!==t[n])return!1;return!0}}async function rO(r){throw new Error("structuredMessageDecodingBrowser is only for Browser")}a(rO,"structuredMessageDeco\
dingBrowser");function nO(r,e){return new OI(r,e)}a(nO,"structuredMessageDecodingStream");class OI extends rn.Readable{static{a(this,"StructuredMessageDecodingS\
tream")}source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark}),this.source=e,this.decodingMethods=new TI(n=>{this.push(n)||e.pause()}),this.
setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener(
"data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.
source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=a(e=>{try{this.decodingMethods.sourceDataHandler(e)}catch(t){this.destroy(t)}},"sou\
rceDataHandler");sourceAbortedHandler=a(()=>{const e=new vr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=a(e=>{
if(e){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(
e===null?void 0:e)}}function sO(){return tspCreateEmptyPipeline()}a(sO,"dist_esm_pipeline_createEmptyPipeline");const iO=fr("core-rest-pipeline"),aO=null;function oO(r={}){
return tspLogPolicy({logger:coreLogger.info,...r})}a(oO,"esm_policies_logPolicy_logPolicy");const cO=null;function lO(r={}){return tspRedirectPolicy(r)}a(lO,"es\
m_policies_redirectPolicy_redirectPolicy");function MI(){return"User-Agent"}a(MI,"util_userAgentPlatform_getHeaderName");async function dO(r){if(process&&process.
versions){const e=`${os.type()} ${os.release()}; ${os.arch()}`;process.versions.bun?r.set("Bun",`${process.versions.bun} (${e})`):process.versions.deno?r.set("D\
eno",`${process.versions.deno} (${e})`):process.versions.node&&r.set("Node",`${process.versions.node} (${e})`)}}a(dO,"esm_util_userAgentPlatform_setPlatformSpec\
ificData");function DI(r){const e=[];for(const[t,n]of r){const s=n?`${t}/${n}`:t;e.push(s)}return e.join(" ")}a(DI,"util_userAgent_getUserAgentString");function LI(){
return MI()}a(LI,"util_userAgent_getUserAgentHeaderName");async function uO(r){const e=new Map;e.set("core-rest-pipeline",SDK_VERSION),await setPlatformSpecificData(
e);const t=DI(e);return r?`${r} ${t}`:t}a(uO,"esm_util_userAgent_getUserAgentValue");const Dd=LI(),kI="userAgentPolicy";function mO(r={}){const e=getUserAgentValue(
r.userAgentPrefix);return{name:kI,async sendRequest(t,n){return t.headers.has(Dd)||t.headers.set(Dd,await e),n(t)}}}a(mO,"esm_policies_userAgentPolicy_userAgent\
Policy");function pO(r,e,t={}){return createRawFile(r,e,t)}a(pO,"createFile_createFile");function zI(r){return typeof r=="object"&&r!==null&&"pipe"in r&&typeof r.
pipe=="function"}a(zI,"util_file_isNodeReadableStream");const Ld={arrayBuffer:a(()=>{throw new Error("Not implemented")},"arrayBuffer"),bytes:a(()=>{throw new Error(
"Not implemented")},"bytes"),slice:a(()=>{throw new Error("Not implemented")},"slice"),text:a(()=>{throw new Error("Not implemented")},"text")},yi=Symbol("rawCo\
ntent");function _I(r){return typeof r[yi]=="function"}a(_I,"util_file_hasRawContent");function fO(r){return _I(r)?r[yi]():r}a(fO,"util_file_getRawContent");function hO(r,e,t={}){
return{...Ld,type:t.type??"",lastModified:t.lastModified??new Date().getTime(),webkitRelativePath:t.webkitRelativePath??"",size:r.byteLength,name:e,arrayBuffer:a(
async()=>kd(r).buffer,"arrayBuffer"),stream:a(()=>new Blob([kd(r)]).stream(),"stream"),[yi]:()=>r}}a(hO,"file_createRawFile");function gO(r,e,t={}){return{...Ld,
type:t.type??"",lastModified:t.lastModified??new Date().getTime(),webkitRelativePath:t.webkitRelativePath??"",size:t.size??-1,name:e,stream:a(()=>{const n=r();if(zI(
n))throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");return n},"stream"),[yi]:r}}a(gO,"file_createFileFromStream");
function HI(r){return"resize"in r.buffer}a(HI,"hasArrayBuffer");function kd(r){return HI(r)?r.byteOffset!==0||r.byteLength!==r.buffer.byteLength?new Uint8Array(
r):r:r.map(e=>e)}a(kd,"file_toArrayBuffer");const UI=null;function yO(){const r=tspMultipartPolicy();return{name:UI,sendRequest:a(async(e,t)=>{if(e.multipartBody)
for(const n of e.multipartBody.parts)hasRawContent(n.body)&&(n.body=getRawContent(n.body));return r.sendRequest(e,t)},"sendRequest")}}a(yO,"esm_policies_multipa\
rtPolicy_multipartPolicy");const AO=null;function NO(){return tspDecompressResponsePolicy()}a(NO,"esm_policies_decompressResponsePolicy_decompressResponsePolicy");
const CO=null;function xO(r={}){return tspDefaultRetryPolicy(r)}a(xO,"esm_policies_defaultRetryPolicy_defaultRetryPolicy");const bO=null;function IO(){return tspFormDataPolicy()}
a(IO,"esm_policies_formDataPolicy_formDataPolicy");const EO=null;function wO(r){return tspGetDefaultProxySettings(r)}a(wO,"policies_proxyPolicy_getDefaultProxyS\
ettings");function SO(r,e){return tspProxyPolicy(r,e)}a(SO,"esm_policies_proxyPolicy_proxyPolicy");const BO=null;function PO(r){return tspAgentPolicy(r)}a(PO,"e\
sm_policies_agentPolicy_agentPolicy");const RO=null;function vO(r){return tspTlsPolicy(r)}a(vO,"esm_policies_tlsPolicy_tlsPolicy");const FI=$t;function QI(r){return oa(
r)}a(QI,"dist_esm_restError_isRestError");const qI="tracingPolicy";function TO(r={}){const e=getUserAgentValue(r.userAgentPrefix),t=new Sanitizer({additionalAllowedQueryParameters:r.
additionalAllowedQueryParameters}),n=GI();return{name:qI,async sendRequest(s,i){if(!n)return i(s);const o=await e,c={"http.url":t.sanitizeUrl(s.url),"http.metho\
d":s.method,"http.user_agent":o,requestId:s.requestId};o&&(c["http.user_agent"]=o);const{span:l,tracingContext:d}=$I(n,s,c)??{};if(!l||!d)return i(s);try{const u=await n.
withContext(d,i,s);return YI(l,u),u}catch(u){throw jI(l,u),u}}}}a(TO,"policies_tracingPolicy_tracingPolicy");function GI(){try{return createTracingClient({namespace:"",
packageName:"@azure/core-rest-pipeline",packageVersion:SDK_VERSION})}catch(r){logger.warning(`Error when creating the TracingClient: ${getErrorMessage(r)}`);return}}
a(GI,"tracingPolicy_tryCreateTracingClient");function $I(r,e,t){try{const{span:n,updatedOptions:s}=r.startSpan(`HTTP ${e.method}`,{tracingOptions:e.tracingOptions},
{spanKind:"client",spanAttributes:t});if(!n.isRecording()){n.end();return}const i=r.createRequestHeaders(s.tracingOptions.tracingContext);for(const[o,c]of Object.
entries(i))e.headers.set(o,c);return{span:n,tracingContext:s.tracingOptions.tracingContext}}catch(n){logger.warning(`Skipping creating a tracing span due to an \
error: ${getErrorMessage(n)}`);return}}a($I,"tracingPolicy_tryCreateSpan");function jI(r,e){try{r.setStatus({status:"error",error:isError(e)?e:void 0}),isRestError(
e)&&e.statusCode&&r.setAttribute("http.status_code",e.statusCode),r.end()}catch(t){logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(
t)}`)}}a(jI,"tracingPolicy_tryProcessError");function YI(r,e){try{r.setAttribute("http.status_code",e.status);const t=e.headers.get("x-ms-request-id");t&&r.setAttribute(
"serviceRequestId",t),e.status>=400&&r.setStatus({status:"error"}),r.end()}catch(t){logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(
t)}`)}}a(YI,"tracingPolicy_tryProcessResponse");function OO(r){const e=createEmptyPipeline();return isNodeLike&&(r.agent&&e.addPolicy(agentPolicy(r.agent)),r.tlsOptions&&
e.addPolicy(tlsPolicy(r.tlsOptions)),e.addPolicy(proxyPolicy(r.proxyOptions)),e.addPolicy(decompressResponsePolicy())),e.addPolicy(wrapAbortSignalLikePolicy()),
e.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]}),e.addPolicy(userAgentPolicy(r.userAgentOptions)),e.addPolicy(setClientRequestIdPolicy(r.telemetryOptions?.
clientRequestIdHeaderName)),e.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"}),e.addPolicy(defaultRetryPolicy(r.retryOptions),{phase:"Retry"}),e.addPolicy(
tracingPolicy({...r.userAgentOptions,...r.loggingOptions}),{afterPhase:"Retry"}),isNodeLike&&e.addPolicy(redirectPolicy(r.redirectOptions),{afterPhase:"Retry"}),
e.addPolicy(logPolicy(r.loggingOptions),{afterPhase:"Sign"}),e}a(OO,"dist_esm_createPipelineFromOptions_createPipelineFromOptions");function WI(r){if(r instanceof
AbortSignal)return{abortSignal:r};if(r.aborted)return{abortSignal:AbortSignal.abort("reason"in r?r.reason:void 0)};const e=new AbortController;let t=!0;function n(){
t&&(r.removeEventListener("abort",s),t=!1)}a(n,"cleanup");function s(){e.abort("reason"in r?r.reason:void 0),n()}return a(s,"listener"),r.addEventListener("abor\
t",s),{abortSignal:e.signal,cleanup:n}}a(WI,"wrapAbortSignal_wrapAbortSignalLike");function KI(){const r=_c();return{async sendRequest(e){const{abortSignal:t,cleanup:n}=e.
abortSignal?WI(e.abortSignal):{};try{return e.abortSignal=t,await r.sendRequest(e)}finally{n?.()}}}}a(KI,"dist_esm_defaultHttpClient_createDefaultHttpClient");function MO(r){
return tspCreateHttpHeaders(r)}a(MO,"dist_esm_httpHeaders_createHttpHeaders");function DO(r){return tspCreatePipelineRequest(r)}a(DO,"dist_esm_pipelineRequest_c\
reatePipelineRequest");const LO=null;function kO(r={}){return tspExponentialRetryPolicy(r)}a(kO,"policies_exponentialRetryPolicy_exponentialRetryPolicy");const zO=null;
function _O(r={}){return tspSystemErrorRetryPolicy(r)}a(_O,"policies_systemErrorRetryPolicy_systemErrorRetryPolicy");const HO=null;function UO(r={}){return tspThrottlingRetryPolicy(
r)}a(UO,"policies_throttlingRetryPolicy_throttlingRetryPolicy");const JI=fr("core-rest-pipeline retryPolicy");function FO(r,e={maxRetries:DEFAULT_RETRY_POLICY_COUNT}){
return tspRetryPolicy(r,{logger:JI,...e})}a(FO,"esm_policies_retryPolicy_retryPolicy");const XI={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*
60*2};async function VI(r,e,t){async function n(){if(Date.now()<t)try{return await r()}catch{return null}else{const i=await r();if(i===null)throw new Error("Fai\
led to refresh access token.");return i}}a(n,"tryGetAccessToken");let s=await n();for(;s===null;)await delay(e),s=await n();return s}a(VI,"tokenCycler_beginRefr\
esh");function QO(r,e){let t=null,n=null,s;const i={...XI,...e},o={get isRefreshing(){return t!==null},get shouldRefresh(){return n===null?!0:o.isRefreshing?!1:
n.refreshAfterTimestamp&&n.refreshAfterTimestamp<Date.now()?!0:n.expiresOnTimestamp-i.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-
i.forcedRefreshWindowInMs<Date.now()}};function c(l,d){return o.isRefreshing||(t=VI(a(()=>r.getToken(l,d),"tryGetAccessToken"),i.retryIntervalInMs,n?.expiresOnTimestamp??
Date.now()).then(y=>(t=null,n=y,s=d.tenantId,n)).catch(y=>{throw t=null,n=null,s=void 0,y})),t}return a(c,"refresh"),async(l,d)=>{const u=!!d.claims,y=s!==d.tenantId;
return u&&(n=null),y||u||o.mustRefresh?c(l,d):(o.shouldRefresh&&c(l,d),n)}}a(QO,"util_tokenCycler_createTokenCycler");const ZI="bearerTokenAuthenticationPolicy";
async function Ai(r,e){try{return[await e(r),void 0]}catch(t){if(isRestError(t)&&t.response)return[t.response,t];throw t}}a(Ai,"bearerTokenAuthenticationPolicy_\
trySendRequest");async function eE(r){const{scopes:e,getAccessToken:t,request:n}=r,s={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},i=await t(
e,s);i&&r.request.headers.set("Authorization",`Bearer ${i.token}`)}a(eE,"bearerTokenAuthenticationPolicy_defaultAuthorizeRequest");function zd(r){return r.status===
401&&r.headers.has("WWW-Authenticate")}a(zd,"bearerTokenAuthenticationPolicy_isChallengeResponse");async function _d(r,e){const{scopes:t}=r,n=await r.getAccessToken(
t,{enableCae:!0,claims:e});return n?(r.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}a(_d,"bearerTokenAuthenticationPolicy_a\
uthorizeRequestOnCaeChallenge");function qO(r){const{credential:e,scopes:t,challengeCallbacks:n}=r,s=r.logger||coreLogger,i={authorizeRequest:n?.authorizeRequest?.
bind(n)??eE,authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},o=e?createTokenCycler(e):()=>Promise.resolve(null);return{name:ZI,async sendRequest(c,l){
if(!c.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await i.authorizeRequest(
{scopes:Array.isArray(t)?t:[t],request:c,getAccessToken:o,logger:s});let d,u,y;if([d,u]=await Ai(c,l),zd(d)){let E=Hd(d.headers.get("WWW-Authenticate"));if(E){let B;
try{B=atob(E)}catch{return s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation au\
thentication flow. Unparsable claims: ${E}`),d}y=await _d({scopes:Array.isArray(t)?t:[t],response:d,request:c,getAccessToken:o,logger:s},B),y&&([d,u]=await Ai(c,
l))}else if(i.authorizeRequestOnChallenge&&(y=await i.authorizeRequestOnChallenge({scopes:Array.isArray(t)?t:[t],request:c,response:d,getAccessToken:o,logger:s}),
y&&([d,u]=await Ai(c,l)),zd(d)&&(E=Hd(d.headers.get("WWW-Authenticate")??""),E))){let B;try{B=atob(E)}catch{return s.warning(`The WWW-Authenticate header contai\
ns "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${E}`),d}y=await _d({scopes:Array.
isArray(t)?t:[t],response:d,request:c,getAccessToken:o,logger:s},B),y&&([d,u]=await Ai(c,l))}}if(u)throw u;return d}}}a(qO,"bearerTokenAuthenticationPolicy_bear\
erTokenAuthenticationPolicy");function tE(r){const e=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,t=/(\w+)="([^"]*)"/g,n=[];let s;for(;(s=e.exec(r))!==null;){const i=s[1],
o=s[2],c={};let l;for(;(l=t.exec(o))!==null;)c[l[1]]=l[2];n.push({scheme:i,params:c})}return n}a(tE,"bearerTokenAuthenticationPolicy_parseChallenges");function Hd(r){
return r?tE(r).find(t=>t.scheme==="Bearer"&&t.params.claims&&t.params.error==="insufficient_claims")?.params.claims:void 0}a(Hd,"bearerTokenAuthenticationPolicy\
_getCaeChallengeClaims");const Ud="auxiliaryAuthenticationHeaderPolicy",Fd="x-ms-authorization-auxiliary";async function rE(r){const{scopes:e,getAccessToken:t,request:n}=r,
s={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions};return(await t(e,s))?.token??""}a(rE,"auxiliaryAuthenticationHeaderPolicy_sendAuthorizeRequest");function GO(r){
const{credentials:e,scopes:t}=r,n=r.logger||coreLogger,s=new WeakMap;return{name:Ud,async sendRequest(i,o){if(!i.url.toLowerCase().startsWith("https://"))throw new Error(
"Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");if(!e||e.length===0)return n.info(`${Ud} header wil\
l not be set due to empty credentials.`),o(i);const c=[];for(const d of e){let u=s.get(d);u||(u=createTokenCycler(d),s.set(d,u)),c.push(rE({scopes:Array.isArray(
t)?t:[t],request:i,getAccessToken:u,logger:n}))}const l=(await Promise.all(c)).filter(d=>!!d);return l.length===0?(n.warning(`None of the auxiliary tokens are v\
alid. ${Fd} header will not be set.`),o(i)):(i.headers.set(Fd,l.map(d=>`Bearer ${d}`).join(", ")),o(i))}}}a(GO,"auxiliaryAuthenticationHeaderPolicy_auxiliaryAut\
henticationHeaderPolicy");let Ga;function nE(){return Ga||(Ga=KI()),Ga}a(nE,"cache_getCachedDefaultHttpClient");class $a{static{a(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){
this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}}class sE extends $a{static{a(this,"StorageBro\
wserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}}class iE{static{a(this,"StorageBrowserPolicyFactory")}create(e,t){
return new sE(e,t)}}class Qd extends $a{static{a(this,"CredentialPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){
return e}}class aE extends Qd{static{a(this,"AnonymousCredentialPolicy")}constructor(e,t){super(e,t)}}class qd{static{a(this,"Credential")}create(e,t){throw new Error(
"Method should be implemented in children classes.")}}class Qe extends qd{static{a(this,"AnonymousCredential")}create(e,t){return new aE(e,t)}}const $O="12.4.0",
Gd={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},Se={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"},jO=null,YO=null;function WO(r){const e=new URL(r);let t=e.pathname;return t=t||"/",t=cE(t),e.pathname=t,e.toString()}a(WO,"escapeU\
RLPath");function oE(r){let e="";if(r.search("DevelopmentStorageProxyUri=")!==-1){const t=r.split(";");for(const n of t)n.trim().startsWith("DevelopmentStorageP\
roxyUri=")&&(e=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return e}a(oE,"getProxyUriFromDevConnString");function Lr(r,e){const t=r.split(";");for(const n of t)
if(n.trim().startsWith(e))return n.trim().match(e+"=(.*)")[1];return""}a(Lr,"getValueInConnString");function KO(r){let e="";r.startsWith("UseDevelopmentStorage=\
true")&&(e=oE(r),r=DevelopmentConnectionString);let t=Lr(r,"BlobEndpoint");if(t=t.endsWith("/")?t.slice(0,-1):t,r.search("DefaultEndpointsProtocol=")!==-1&&r.search(
"AccountKey=")!==-1){let n="",s="",i=stringToUint8Array("accountKey","base64"),o="";if(s=Lr(r,"AccountName"),i=stringToUint8Array(Lr(r,"AccountKey"),"base64"),!t){
n=Lr(r,"DefaultEndpointsProtocol");const c=n.toLowerCase();if(c!=="https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connecti\
on String. Expecting 'https' or 'http'");if(o=Lr(r,"EndpointSuffix"),!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");t=`${n}://${s}\
.blob.${o}`}if(s){if(i.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provi\
ded Connection String");return{kind:"AccountConnString",url:t,accountName:s,accountKey:i,proxyUri:e}}else{let n=Lr(r,"SharedAccessSignature"),s=Lr(r,"AccountNam\
e");if(s||(s=mE(t)),t){if(!n)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint i\
n the provided SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:t,accountName:s,accountSas:n}}}a(KO,"extractConnec\
tionStringParts");function cE(r){return encodeURIComponent(r).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}a(cE,"utils_commo\
n_escape");function JO(r,e){const t=new URL(r);let n=t.pathname;return n=n?n.endsWith("/")?`${n}${e}`:`${n}/${e}`:e,t.pathname=n,t.toString()}a(JO,"appendToURLP\
ath");function ja(r,e,t){const n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,o=n.search===""?"?":n.search,c=[];for(const l of o.slice(1).
split("&"))if(l){const[d]=l.split("=",2);d!==s&&c.push(l)}return i&&c.push(`${s}=${i}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}a(ja,"setURLParamete\
r");function lE(r,e){return new URL(r).searchParams.get(e)??void 0}a(lE,"getURLParameter");function $d(r,e){const t=new URL(r);return t.hostname=e,t.toString()}
a($d,"setURLHost");function jd(r){try{return new URL(r).pathname}catch{return}}a(jd,"getURLPath");function XO(r){try{const e=new URL(r);return e.protocol.endsWith(
":")?e.protocol.slice(0,-1):e.protocol}catch{return}}a(XO,"getURLScheme");function VO(r){const e=new URL(r),t=e.pathname;if(!t)throw new RangeError("Invalid url\
 without valid path.");let n=e.search||"";return n=n.trim(),n!==""&&(n=n.startsWith("?")?n:`?${n}`),`${t}${n}`}a(VO,"getURLPathAndQuery");function Yd(r){let e=new URL(
r).search;if(!e)return{};e=e.trim(),e=e.startsWith("?")?e.substring(1):e;let t=e.split("&");t=t.filter(s=>{const i=s.indexOf("="),o=s.lastIndexOf("=");return i>
0&&i===o&&o<s.length-1});const n={};for(const s of t){const i=s.split("="),o=i[0],c=i[1];n[o]=c}return n}a(Yd,"getURLQueries");function ZO(r,e){const t=new URL(
r);let n=t.search;return n?n+="&"+e:n=e,t.search=n,t.toString()}a(ZO,"appendToURLQuery");function eM(r,e=!0){const t=r.toISOString();return e?t.substring(0,t.length-
1)+"0000Z":t.substring(0,t.length-5)+"Z"}a(eM,"truncatedISO8061Date");function tM(r,e){r.length>42&&(r=r.slice(0,42));const i=r+dE(e.toString(),48-r.length,"0");
return uint8ArrayToString(stringToUint8Array(i,"utf-8"),"base64")}a(tM,"generateBlockID");async function Wd(r,e,t){return new Promise((n,s)=>{let i;const o=a(()=>{
i!==void 0&&clearTimeout(i),s(t)},"abortHandler");i=setTimeout(a(()=>{e!==void 0&&e.removeEventListener("abort",o),n()},"resolveHandler"),r),e!==void 0&&e.addEventListener(
"abort",o)})}a(Wd,"utils_common_delay");function dE(r,e,t=" "){return String.prototype.padStart?r.padStart(e,t):(t=t||" ",r.length>e?r:(e=e-r.length,e>t.length&&
(t+=t.repeat(e/t.length)),t.slice(0,e)+r))}a(dE,"padStart");function uE(r){let e=r;return lE(e,URLConstants.Parameters.SIGNATURE)&&(e=ja(e,URLConstants.Parameters.
SIGNATURE,"*****")),e}a(uE,"sanitizeURL");function rM(r){const e=createHttpHeaders();for(const[t,n]of r)t.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()?
e.set(t,"*****"):t.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE?e.set(t,uE(n)):e.set(t,n);return e}a(rM,"sanitizeHeaders");function nM(r,e){return r.toLocaleLowerCase()===
e.toLocaleLowerCase()}a(nM,"iEqual");function mE(r){const e=new URL(r);let t;try{return e.hostname.split(".")[1]==="blob"?t=e.hostname.split(".")[0]:pE(e)?t=e.pathname.
split("/")[1]:t="",t}catch{throw new Error("Unable to extract accountName with provided information.")}}a(mE,"getAccountNameFromUrl");function pE(r){const e=r.host;
return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(e)||
!!r.port&&PathStylePorts.includes(r.port)}a(pE,"isIpEndpointStyle");function sM(r,e){return r.credential=e,r}a(sM,"attachCredential");function iM(r){return r?r.
scheme+" "+r.value:void 0}a(iM,"httpAuthorizationToString");function aM(r){const e=r.split("/");for(let t=0;t<e.length;t++)e[t]=encodeURIComponent(e[t]);return e.
join("/")}a(aM,"EscapePath");function oM(r){if("_response"in r)return r;throw new TypeError(`Unexpected response object ${r}`)}a(oM,"assertResponse");const fE=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,
3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,
1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),
hE=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),gE=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Kd(r,e){return yE(r,e)?-1:1}a(Kd,"compareHead\
er");function yE(r,e){const t=[fE,hE,gE];let n=0,s=0,i=0;for(;n<t.length;){if(n===t.length-1&&s!==i)return s>i;const o=s<r.length?t[n][r[s].charCodeAt(0)]:1,c=i<
e.length?t[n][e[i].charCodeAt(0)]:1;if(o===1&&c===1)s=0,i=0,++n;else if(o===c)++s,++i;else if(o===0)++s;else if(c===0)++i;else return o<c}return!1}a(yE,"isLessT\
han");class AE extends Qd{static{a(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,n){super(e,t),this.factory=n}signRequest(e){e.headers.set(Se.
X_MS_DATE,new Date().toUTCString()),e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(Se.CONTENT_LENGTH,Buffer.byteLength(e.body));
const t=[e.method.toUpperCase(),this.getHeaderValueToSign(e,Se.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,Se.CONTENT_ENCODING),this.getHeaderValueToSign(e,Se.
CONTENT_LENGTH),this.getHeaderValueToSign(e,Se.CONTENT_MD5),this.getHeaderValueToSign(e,Se.CONTENT_TYPE),this.getHeaderValueToSign(e,Se.DATE),this.getHeaderValueToSign(
e,Se.IF_MODIFIED_SINCE),this.getHeaderValueToSign(e,Se.IF_MATCH),this.getHeaderValueToSign(e,Se.IF_NONE_MATCH),this.getHeaderValueToSign(e,Se.IF_UNMODIFIED_SINCE),
this.getHeaderValueToSign(e,Se.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),n=this.factory.computeHMACSHA256(t);return e.headers.set(Se.AUTHORIZATION,`Shared\
Key ${this.factory.accountName}:${n}`),e}getHeaderValueToSign(e,t){const n=e.headers.get(t);return!n||t===Se.CONTENT_LENGTH&&n==="0"?"":n}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(s=>s.name.toLowerCase().startsWith(Se.PREFIX_FOR_STORAGE));t.sort((s,i)=>Kd(s.name.toLowerCase(),i.name.toLowerCase())),t=
t.filter((s,i,o)=>!(i>0&&s.name.toLowerCase()===o[i-1].name.toLowerCase()));let n="";return t.forEach(s=>{n+=`${s.name.toLowerCase().trimRight()}:${s.value.trimLeft()}\

`}),n}getCanonicalizedResourceString(e){const t=jd(e.url)||"/";let n="";n+=`/${this.factory.accountName}${t}`;const s=Yd(e.url),i={};if(s){const o=[];for(const c in s)
if(Object.prototype.hasOwnProperty.call(s,c)){const l=c.toLowerCase();i[l]=s[c],o.push(l)}o.sort();for(const c of o)n+=`
${c}:${decodeURIComponent(i[c])}`}return n}}class qe extends qd{static{a(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new AE(e,t,this)}computeHMACSHA256(e){return(0,pa.createHmac)("sha256",this.accountKey).
update(e,"utf8").digest("base64")}}const ot=fr("storage-common");var Ar;(function(r){r[r.EXPONENTIAL=0]="EXPONENTIAL",r[r.FIXED=1]="FIXED"})(Ar||(Ar={}));function cM(r){
return{create:a((e,t)=>new Jd(e,t,r),"create")}}a(cM,"NewRetryPolicyFactory");const Nr={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Ar.
EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},NE=new vr("The operation was aborted.");class Jd extends $a{static{a(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,n=Nr){
super(e,t),this.retryOptions={retryPolicyType:n.retryPolicyType?n.retryPolicyType:Nr.retryPolicyType,maxTries:n.maxTries&&n.maxTries>=1?Math.floor(n.maxTries):Nr.
maxTries,tryTimeoutInMs:n.tryTimeoutInMs&&n.tryTimeoutInMs>=0?n.tryTimeoutInMs:Nr.tryTimeoutInMs,retryDelayInMs:n.retryDelayInMs&&n.retryDelayInMs>=0?Math.min(n.
retryDelayInMs,n.maxRetryDelayInMs?n.maxRetryDelayInMs:Nr.maxRetryDelayInMs):Nr.retryDelayInMs,maxRetryDelayInMs:n.maxRetryDelayInMs&&n.maxRetryDelayInMs>=0?n.maxRetryDelayInMs:
Nr.maxRetryDelayInMs,secondaryHost:n.secondaryHost?n.secondaryHost:Nr.secondaryHost}}async sendRequest(e){return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,n){
const s=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="HEAD"||e.method==="OPTIONS")||n%2===1;i||(s.url=$d(s.url,this.retryOptions.
secondaryHost)),this.retryOptions.tryTimeoutInMs&&(s.url=ja(s.url,Gd.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let o;try{
if(ot.info(`RetryPolicy: =====> Try=${n} ${i?"Primary":"Secondary"}`),o=await this._nextPolicy.sendRequest(s),!this.shouldRetry(i,n,o))return o;t=t||!i&&o.status===
404}catch(c){if(ot.error(`RetryPolicy: Caught error, message: ${c.message}, code: ${c.code}`),!this.shouldRetry(i,n,o,c))throw c}return await this.delay(i,n,e.abortSignal),
this.attemptSendRequest(e,t,++n)}shouldRetry(e,t,n,s){if(t>=this.retryOptions.maxTries)return ot.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.
maxTries}, no further try.`),!1;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];
if(s){for(const o of i)if(s.name.toUpperCase().includes(o)||s.message.toUpperCase().includes(o)||s.code&&s.code.toString().toUpperCase()===o)return ot.info(`Ret\
ryPolicy: Network error ${o} found, will retry.`),!0}if(n||s){const o=n?n.status:s?s.statusCode:0;if(!e&&o===404)return ot.info("RetryPolicy: Secondary access w\
ith 404, will retry."),!0;if(o===503||o===500)return ot.info(`RetryPolicy: Will retry for status code ${o}.`),!0}if(n&&n?.status>=400){const o=n.headers.get(Se.
X_MS_CopySourceErrorCode);if(o!==void 0)switch(o){case"InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return s?.code==="PARSE_ERROR"&&s?.message.
startsWith('Error "Error: Unclosed root tag')?(ot.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,n){
let s=0;if(e)switch(this.retryOptions.retryPolicyType){case Ar.EXPONENTIAL:s=Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);
break;case Ar.FIXED:s=this.retryOptions.retryDelayInMs;break}else s=Math.random()*1e3;return ot.info(`RetryPolicy: Delay for ${s}ms`),Wd(s,n,NE)}}class CE{static{
a(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){this.retryOptions=e}create(e,t){return new Jd(e,t,this.retryOptions)}}const xE="storageBrowserPo\
licy";function bE(){return{name:xE,async sendRequest(r,e){return e(r)}}}a(bE,"storageBrowserPolicy");const IE="StorageCorrectContentLengthPolicy";function EE(){
function r(e){e.body&&(typeof e.body=="string"||Buffer.isBuffer(e.body))&&e.body.length>0&&e.headers.set(Se.CONTENT_LENGTH,Buffer.byteLength(e.body))}return a(r,
"correctContentLength"),{name:IE,async sendRequest(e,t){return r(e),t(e)}}}a(EE,"storageCorrectContentLengthPolicy");const wE="storageRetryPolicy",gn={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Ar.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},SE=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECO\
NNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],BE=new vr("The operation was aborted.");function PE(r={}){const e=r.retryPolicyType??gn.retryPolicyType,
t=r.maxTries??gn.maxTries,n=r.retryDelayInMs??gn.retryDelayInMs,s=r.maxRetryDelayInMs??gn.maxRetryDelayInMs,i=r.secondaryHost??gn.secondaryHost,o=r.tryTimeoutInMs??
gn.tryTimeoutInMs;function c({isPrimaryRetry:d,attempt:u,response:y,error:E}){if(u>=t)return ot.info(`RetryPolicy: Attempt(s) ${u} >= maxTries ${t}, no further \
try.`),!1;if(E){for(const B of SE)if(E.name.toUpperCase().includes(B)||E.message.toUpperCase().includes(B)||E.code&&E.code.toString().toUpperCase()===B)return ot.
info(`RetryPolicy: Network error ${B} found, will retry.`),!0;if(E?.code==="PARSE_ERROR"&&E?.message.startsWith('Error "Error: Unclosed root tag'))return ot.info(
"RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0}if(y||E){const B=y?.status??E?.statusCode??0;if(!d&&B===404)return ot.info(
"RetryPolicy: Secondary access with 404, will retry."),!0;if(B===503||B===500)return ot.info(`RetryPolicy: Will retry for status code ${B}.`),!0}if(y&&y?.status>=
400){const B=y.headers.get(Se.X_MS_CopySourceErrorCode);if(B!==void 0)switch(B){case"InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}
a(c,"shouldRetry");function l(d,u){let y=0;if(d)switch(e){case Ar.EXPONENTIAL:y=Math.min((Math.pow(2,u-1)-1)*n,s);break;case Ar.FIXED:y=n;break}else y=Math.random()*
1e3;return ot.info(`RetryPolicy: Delay for ${y}ms`),y}return a(l,"calculateDelay"),{name:wE,async sendRequest(d,u){o&&(d.url=ja(d.url,Gd.Parameters.TIMEOUT,String(
Math.floor(o/1e3))));const y=d.url,E=i?$d(d.url,i):void 0;let B=!1,M=1,D=!0,Q,j;for(;D;){const q=B||!E||!["GET","HEAD","OPTIONS"].includes(d.method)||M%2===1;d.
url=q?y:E,Q=void 0,j=void 0;try{ot.info(`RetryPolicy: =====> Try=${M} ${q?"Primary":"Secondary"}`),Q=await u(d),B=B||!q&&Q.status===404}catch(G){if(QI(G))ot.error(
`RetryPolicy: Caught error, message: ${G.message}, code: ${G.code}`),j=G;else throw ot.error(`RetryPolicy: Caught error, message: ${ts(G)}`),G}D=c({isPrimaryRetry:q,
attempt:M,response:Q,error:j}),D&&await Wd(l(q,M),d.abortSignal,BE),M++}if(Q)return Q;throw j??new FI("RetryPolicy failed without known error.")}}}a(PE,"storage\
RetryPolicy");const RE="storageSharedKeyCredentialPolicy";function Xd(r){function e(i){i.headers.set(Se.X_MS_DATE,new Date().toUTCString()),i.body&&(typeof i.body==
"string"||Buffer.isBuffer(i.body))&&i.body.length>0&&i.headers.set(Se.CONTENT_LENGTH,Buffer.byteLength(i.body));const o=[i.method.toUpperCase(),t(i,Se.CONTENT_LANGUAGE),
t(i,Se.CONTENT_ENCODING),t(i,Se.CONTENT_LENGTH),t(i,Se.CONTENT_MD5),t(i,Se.CONTENT_TYPE),t(i,Se.DATE),t(i,Se.IF_MODIFIED_SINCE),t(i,Se.IF_MATCH),t(i,Se.IF_NONE_MATCH),
t(i,Se.IF_UNMODIFIED_SINCE),t(i,Se.RANGE)].join(`
`)+`
`+n(i)+s(i),c=(0,pa.createHmac)("sha256",r.accountKey).update(o,"utf8").digest("base64");i.headers.set(Se.AUTHORIZATION,`SharedKey ${r.accountName}:${c}`)}a(e,"\
signRequest");function t(i,o){const c=i.headers.get(o);return!c||o===Se.CONTENT_LENGTH&&c==="0"?"":c}a(t,"getHeaderValueToSign");function n(i){let o=[];for(const[
l,d]of i.headers)l.toLowerCase().startsWith(Se.PREFIX_FOR_STORAGE)&&o.push({name:l,value:d});o.sort((l,d)=>Kd(l.name.toLowerCase(),d.name.toLowerCase())),o=o.filter(
(l,d,u)=>!(d>0&&l.name.toLowerCase()===u[d-1].name.toLowerCase()));let c="";return o.forEach(l=>{c+=`${l.name.toLowerCase().trimRight()}:${l.value.trimLeft()}
`}),c}a(n,"getCanonicalizedHeadersString");function s(i){const o=jd(i.url)||"/";let c="";c+=`/${r.accountName}${o}`;const l=Yd(i.url),d={};if(l){const u=[];for(const y in l)
if(Object.prototype.hasOwnProperty.call(l,y)){const E=y.toLowerCase();d[E]=l[y],u.push(E)}u.sort();for(const y of u)c+=`
${y}:${decodeURIComponent(d[y])}`}return c}return a(s,"getCanonicalizedResourceString"),{name:RE,async sendRequest(i,o){return e(i),o(i)}}}a(Xd,"storageSharedKe\
yCredentialPolicy");const vE="storageRequestFailureDetailsParserPolicy";function TE(){return{name:vE,async sendRequest(r,e){try{return await e(r)}catch(t){throw typeof t==
"object"&&t!==null&&t.response&&t.response.parsedBody&&t.response.parsedBody.code==="InvalidHeaderValue"&&t.response.parsedBody.HeaderName==="x-ms-version"&&(t.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),t}}}}a(TE,"storageRequestFailureDetailsParserPolicy");class OE{static{a(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(e,t){
this.accountName=e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return(0,pa.createHmac)("sha256",this.key).update(e,"utf\
8").digest("base64")}}const Vd="12.31.0",Ya="2026-02-06",Wa=256*1024*1024,Ka=4e3*1024*1024,Ni=5e4,ME=8*1024*1024,Ja=4*1024*1024,DE=5,LE=100*1e3,Zd="https://stor\
age.azure.com/.default",kr={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},kE={HTTP_ACCEPTED:202,
HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416},yn={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"\
Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"\
Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-n\
one-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-reques\
t-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-cop\
y-source-error-code"},jt="",eu="*",zE=1*1024*1024,tu=256,_E=4*zE,rr=`\r
`,ru="HTTP/1.1",HE="AES256",UE="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4\
I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",FE=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Conten\
t-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return\
-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modifi\
ed","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutab\
ility-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot",
"x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inf\
erred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appe\
ndpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-\
blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creatio\
n-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","\
x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-m\
s-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequ\
ence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if\
-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tag\
s"],QE=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restyp\
e","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],qE="BlobUsesCustomerSpecifiedEncryption",GE="BlobDoe\
sNotUseCustomerSpecifiedEncryption",$E=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004",
"11100","11101","11102","11103","11104"];function zr(r){if(!r||typeof r!="object")return!1;const e=r;return Array.isArray(e.factories)&&typeof e.options=="objec\
t"&&typeof e.toServiceClientOptions=="function"}a(zr,"isPipelineLike");class nu{static{a(this,"Pipeline")}factories;options;constructor(e,t={}){this.factories=e,
this.options=t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function He(r,e={}){r||(r=new Qe);const t=new nu(
[],e);return t._credential=r,t}a(He,"newPipeline");function jE(r){const e=[YE,au,WE,KE,JE,XE,ZE];if(r.factories.length){const t=r.factories.filter(n=>!e.some(s=>s(
n)));if(t.length){const n=t.some(s=>VE(s));return{wrappedPolicies:Ix(t),afterRetry:n}}}}a(jE,"processDownlevelPipeline");function su(r){const{httpClient:e,...t}=r.
options;let n=r._coreHttpClient;n||(n=e?Ex(e):nE(),r._coreHttpClient=n);let s=r._corePipeline;if(!s){const i=`azsdk-js-azure-storage-blob/${Vd}`,o=t.userAgentOptions&&
t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${i}`:`${i}`;s=Ll({...t,loggingOptions:{additionalAllowedHeaderNames:FE,additionalAllowedQueryParameters:QE,
logger:Bd.info},userAgentOptions:{userAgentPrefix:o},serializationOptions:{stringifyXML:Sd,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:pI,
serializerOptions:{xml:{xmlCharKey:"#"}}}}),s.removePolicy({phase:"Retry"}),s.removePolicy({name:vN}),s.addPolicy(EE()),s.addPolicy(PE(t.retryOptions),{phase:"R\
etry"}),s.addPolicy(TE()),s.addPolicy(bE());const c=jE(r);c&&s.addPolicy(c.wrappedPolicies,c.afterRetry?{afterPhase:"Retry"}:void 0);const l=iu(r);Dt(l)?s.addPolicy(
ha({credential:l,scopes:t.audience??Zd,challengeCallbacks:{authorizeRequestOnChallenge:_l}}),{phase:"Sign"}):l instanceof qe&&s.addPolicy(Xd({accountName:l.accountName,
accountKey:l.accountKey}),{phase:"Sign"}),r._corePipeline=s}return{...t,allowInsecureConnection:!0,httpClient:n,pipeline:s}}a(su,"getCoreClientOptions");function iu(r){
if(r._credential)return r._credential;let e=new Qe;for(const t of r.factories)if(Dt(t.credential))e=t.credential;else if(au(t))return t;return e}a(iu,"getCreden\
tialFromPipeline");function au(r){return r instanceof qe?!0:r.constructor.name==="StorageSharedKeyCredential"}a(au,"isStorageSharedKeyCredential");function YE(r){
return r instanceof Qe?!0:r.constructor.name==="AnonymousCredential"}a(YE,"isAnonymousCredential");function WE(r){return Dt(r.credential)}a(WE,"isCoreHttpBearer\
TokenFactory");function KE(r){return r instanceof iE?!0:r.constructor.name==="StorageBrowserPolicyFactory"}a(KE,"isStorageBrowserPolicyFactory");function JE(r){
return r instanceof CE?!0:r.constructor.name==="StorageRetryPolicyFactory"}a(JE,"isStorageRetryPolicyFactory");function XE(r){return r.constructor.name==="Telem\
etryPolicyFactory"}a(XE,"isStorageTelemetryPolicyFactory");function VE(r){return r.constructor.name==="InjectorPolicyFactory"}a(VE,"isInjectorPolicyFactory");function ZE(r){
const e=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],
t={sendRequest:a(async o=>({request:o,headers:o.headers.clone(),status:500}),"sendRequest")},n={log(o,c){},shouldLog(o){return!1}},i=r.create(t,n).constructor.name;
return e.some(o=>i.startsWith(o))}a(ZE,"isCoreHttpPolicyFactory");var ou;(function(r){r.AES256="AES256"})(ou||(ou={}));var cu;(function(r){r.Backup="backup"})(cu||
(cu={}));var lu;(function(r){r.NeverExpire="NeverExpire",r.RelativeToCreation="RelativeToCreation",r.RelativeToNow="RelativeToNow",r.Absolute="Absolute"})(lu||(lu=
{}));var du;(function(r){r.AccountAlreadyExists="AccountAlreadyExists",r.AccountBeingCreated="AccountBeingCreated",r.AccountIsDisabled="AccountIsDisabled",r.AuthenticationFailed=
"AuthenticationFailed",r.AuthorizationFailure="AuthorizationFailure",r.ConditionHeadersNotSupported="ConditionHeadersNotSupported",r.ConditionNotMet="ConditionN\
otMet",r.EmptyMetadataKey="EmptyMetadataKey",r.InsufficientAccountPermissions="InsufficientAccountPermissions",r.InternalError="InternalError",r.InvalidAuthenticationInfo=
"InvalidAuthenticationInfo",r.InvalidHeaderValue="InvalidHeaderValue",r.InvalidHttpVerb="InvalidHttpVerb",r.InvalidInput="InvalidInput",r.InvalidMd5="InvalidMd5",
r.InvalidMetadata="InvalidMetadata",r.InvalidQueryParameterValue="InvalidQueryParameterValue",r.InvalidRange="InvalidRange",r.InvalidResourceName="InvalidResour\
ceName",r.InvalidUri="InvalidUri",r.InvalidXmlDocument="InvalidXmlDocument",r.InvalidXmlNodeValue="InvalidXmlNodeValue",r.Md5Mismatch="Md5Mismatch",r.MetadataTooLarge=
"MetadataTooLarge",r.MissingContentLengthHeader="MissingContentLengthHeader",r.MissingRequiredQueryParameter="MissingRequiredQueryParameter",r.MissingRequiredHeader=
"MissingRequiredHeader",r.MissingRequiredXmlNode="MissingRequiredXmlNode",r.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",r.OperationTimedOut=
"OperationTimedOut",r.OutOfRangeInput="OutOfRangeInput",r.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",r.RequestBodyTooLarge="RequestBodyTooLar\
ge",r.ResourceTypeMismatch="ResourceTypeMismatch",r.RequestUrlFailedToParse="RequestUrlFailedToParse",r.ResourceAlreadyExists="ResourceAlreadyExists",r.ResourceNotFound=
"ResourceNotFound",r.ServerBusy="ServerBusy",r.UnsupportedHeader="UnsupportedHeader",r.UnsupportedXmlNode="UnsupportedXmlNode",r.UnsupportedQueryParameter="Unsu\
pportedQueryParameter",r.UnsupportedHttpVerb="UnsupportedHttpVerb",r.AppendPositionConditionNotMet="AppendPositionConditionNotMet",r.BlobAlreadyExists="BlobAlre\
adyExists",r.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",r.BlobNotFound="BlobNotFound",r.BlobOverwritten="BlobOverwritten",r.BlobTierInadequateForContentLength=
"BlobTierInadequateForContentLength",r.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",r.BlockCountExceedsLimit="BlockCountExceedsLimi\
t",r.BlockListTooLong="BlockListTooLong",r.CannotChangeToLowerTier="CannotChangeToLowerTier",r.CannotVerifyCopySource="CannotVerifyCopySource",r.ContainerAlreadyExists=
"ContainerAlreadyExists",r.ContainerBeingDeleted="ContainerBeingDeleted",r.ContainerDisabled="ContainerDisabled",r.ContainerNotFound="ContainerNotFound",r.ContentLengthLargerThanTierLimit=
"ContentLengthLargerThanTierLimit",r.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",r.CopyIdMismatch="CopyIdMismatch",r.FeatureVersionMismatch=
"FeatureVersionMismatch",r.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch",r.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarli\
erVersionSnapshotNotAllowed",r.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",r.InfiniteLeaseDurationRequired="InfiniteLeaseDurationR\
equired",r.InvalidBlobOrBlock="InvalidBlobOrBlock",r.InvalidBlobTier="InvalidBlobTier",r.InvalidBlobType="InvalidBlobType",r.InvalidBlockId="InvalidBlockId",r.InvalidBlockList=
"InvalidBlockList",r.InvalidOperation="InvalidOperation",r.InvalidPageRange="InvalidPageRange",r.InvalidSourceBlobType="InvalidSourceBlobType",r.InvalidSourceBlobUrl=
"InvalidSourceBlobUrl",r.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",r.LeaseAlreadyPresent="LeaseAlreadyPresent",r.LeaseAlreadyBroken=
"LeaseAlreadyBroken",r.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOperation",r.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainer\
Operation",r.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",r.LeaseIdMissing="LeaseIdMissing",r.LeaseIsBreakingAndCannotBeAcquired="Lease\
IsBreakingAndCannotBeAcquired",r.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",r.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannot\
BeRenewed",r.LeaseLost="LeaseLost",r.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOperation",r.LeaseNotPresentWithContainerOperation="LeaseNotPresen\
tWithContainerOperation",r.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation",r.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",r.NoAuthenticationInformation=
"NoAuthenticationInformation",r.NoPendingCopyOperation="NoPendingCopyOperation",r.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopy\
Blob",r.PendingCopyOperation="PendingCopyOperation",r.PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer",r.PreviousSnapshotNotFound="PreviousSnapshot\
NotFound",r.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported",r.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",r.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",r.SnapshotCountExceeded="SnapshotCountExceeded",r.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",r.SnapshotsPresent=
"SnapshotsPresent",r.SourceConditionNotMet="SourceConditionNotMet",r.SystemInUse="SystemInUse",r.TargetConditionNotMet="TargetConditionNotMet",r.UnauthorizedBlobOverwrite=
"UnauthorizedBlobOverwrite",r.BlobBeingRehydrated="BlobBeingRehydrated",r.BlobArchived="BlobArchived",r.BlobNotArchived="BlobNotArchived",r.AuthorizationSourceIPMismatch=
"AuthorizationSourceIPMismatch",r.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",r.AuthorizationPermissionMismatch="AuthorizationPermissionMismat\
ch",r.AuthorizationServiceMismatch="AuthorizationServiceMismatch",r.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",r.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(du||(du={}));const Xa={serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Compos\
ite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Loggi\
ng"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",
xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",type:{
name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVe\
rsion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"Ret\
entionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},e0={serializedName:"\
Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{
serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy"}}}}},t0={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},
r0={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},
enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},n0={serializedName:"\
CorsRule",type:{name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{
name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"Allow\
edHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},
s0={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"Er\
rorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultInd\
exDocumentPath",type:{name:"String"}}}}},ne={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"\
Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},
copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySource\
ErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},uu={serializedName:"BlobServiceStatistics",xmlName:"Stor\
ageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplicati\
on",type:{name:"Composite",className:"GeoReplication"}}}}},i0={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},mu={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",
type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"Service\
Endpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",
required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},a0={serializedName:"ContainerItem",xmlName:"Container",type:{name:"\
Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Dele\
ted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",
xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{
type:{name:"String"}}}}}}},o0={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"\
Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{
serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Leas\
eState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDurat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:[
"container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"\
HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{
name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStora\
geWithVersioningEnabled",type:{name:"Boolean"}}}}},pu={serializedName:"KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}}}}},fu={serializedName:"\
UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedO\
id",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"Signe\
dStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"St\
ring"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:!0,
xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},Va={serializedName:"FilterBlobS\
egment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,
xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"\
Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},c0={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"F\
ilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,
xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},Za={serializedName:"Bl\
obTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,
xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},l0={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Com\
posite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,
xmlName:"Value",type:{name:"String"}}}}},d0={serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{
id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",
className:"AccessPolicy"}}}}},u0={serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",
xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"\
Permission",type:{name:"String"}}}}},hu={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsF\
latSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"Strin\
g"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"\
Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResult\
s",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"\
NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},m0={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatLis\
tSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"\
Composite",className:"BlobItemInternal"}}}}}}},p0={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"\
Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{
name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"\
Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{
name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"Ob\
jectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"\
HasVersionsOnly",type:{name:"Boolean"}}}}},f0={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"E\
ncoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},h0={
serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"\
Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-\
Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-E\
ncoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{
serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Dispositio\
n",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blo\
b-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:[
"BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{
serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"Strin\
g"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"\
CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{
serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"\
CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{
serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"Destination\
Snapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"\
RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"\
AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pen\
ding-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerP\
rovidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"\
AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},
expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Bool\
ean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"\
LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"Immut\
abilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"\
Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},gu={serializedName:"Li\
stBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,
xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"M\
arker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Del\
imiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},g0={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{
name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPr\
efix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},y0={serializedName:"BlobPrefix",type:{name:"Composite",className:"\
BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},yu={serializedName:"BlockLookupList",xmlName:"\
BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committ\
ed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"\
Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"S\
tring"}}}}}}},Au={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"\
CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"\
UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},
A0={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},
size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},eo={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{
pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},
clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearR\
ange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},N0={serializedName:"PageRange",xmlName:"PageRange",type:{
name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",
required:!0,xmlName:"End",type:{name:"Number"}}}}},C0={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{
start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},Nu={
serializedName:"QueryRequest",xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,
xmlName:"QueryType",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"\
InputSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerializatio\
n",xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},x0={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},b0={serializedName:"Qu\
eryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}},I0={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfigurat\
ion",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"\
EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},E0={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},w0={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",
className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},S0={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowF\
ield",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"Strin\
g"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},Cu={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},xu={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bu={serializedName:"Service_getPropertiesHeaders",
type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-re\
quest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versio\
n",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Iu={serializedName:"\
Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Eu={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetSta\
tisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wu={serializedName:"\
Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Su={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"Servi\
ceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bu={serializedName:"Service_listContainersSegment\
ExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Pu={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKey\
Headers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ru={serializedName:"\
Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vu={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Service\
GetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},Tu={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ou={serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"\
ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}}}}},Mu={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Du={serializedName:"Service_filterBlobsHeaders",type:{name:"Compo\
site",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},Lu={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ku={serializedName:"Container_createHeaders",type:{
name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},zu={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_u={serializedName:"Container_getPropertiesHe\
aders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",
xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"\
Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available",
"leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked",
"unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-re\
quest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enu\
m",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-\
default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-\
override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-w\
ith-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}},Hu={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uu={serializedName:"Container_dele\
teHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fu={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"Container\
DeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qu={serializedName:"Cont\
ainer_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qu={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Gu={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$u={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"C\
omposite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ju={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yu={serializedName:"Container_setAccessP\
olicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wu={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ku={serializedName:"Containe\
r_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ju={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xu={serializedName:"Containe\
r_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Vu={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},Zu={serializedName:"Container_submitBatchExceptionHeaders",
type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},em={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},tm={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rm={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},nm={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sm={serializedName:"Container_releaseLeaseHeader\
s",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},im={serializedName:"Container\
_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},am={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHe\
aders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},om={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cm={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLe\
aseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modifie\
d",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},lm={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dm={serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"\
ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},um={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mm={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Compos\
ite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pm={serializedName:"Container_listBlobFl\
atSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fm={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"Cont\
ainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hm={serializedName:"Container_listBlobHi\
erarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gm={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Conta\
inerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},ym={serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
to={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{
serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-\
ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"\
Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-\
range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-contr\
ol",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"N\
umber"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutabili\
ty-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mo\
de",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-cont\
ent-crc64",type:{name:"ByteArray"}}}}},Am={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nm={serializedName:"Blob_getPropertiesHeaders",type:{name:"Compos\
ite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{
serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-m\
s-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-\
or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",
value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","Appen\
dBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duratio\
n",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-statu\
s",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cm={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xm={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms\
-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bm={serializedName:"\
Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Im={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Em={serializedName:"Blob_undeleteExcepti\
onHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},wm={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Sm={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bm={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Compo\
site",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last\
-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-num\
ber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pm={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rm={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmut\
abilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"\
x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutab\
ility-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},vm={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Tm={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Om={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mm={serializedName:"Blob_setLegal\
HoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},Dm={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"Blob\
SetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lm={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},km={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zm={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"\
BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},_m={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hm={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"\
BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Um={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fm={
serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"\
x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Qm={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qm={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Gm={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$m={serializedName:"Blob_breakLe\
aseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},jm={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ym={serializedName:"Blob_createSna\
pshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Wm={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Km={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Com\
posite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-st\
atus",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Jm={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x\
-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Xm={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x\
-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-conte\
nt-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vm={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"Blob\
CopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Zm={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ep={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ro={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},tp={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rp={serializedName:"Blob_getAccountIn\
foHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms\
-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{
serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStor\
age"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},np={serializedName:"Blob_ge\
tAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},no={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"\
accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blo\
b-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-co\
ntent-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},sp={serializedName:"Blob_queryExceptionHeaders",type:{
name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
ip={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-req\
uest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ap={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"\
BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},op={serializedName:"\
Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cp={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetT\
agsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lp={serializedName:"PageBlo\
b_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-req\
uest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dp={serializedName:"PageBlob_createExceptionHeaders",type:{name:"\
Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
up={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-c\
lient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Strin\
g"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mp={serializedName:"PageBlob\
_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},pp={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fp={serializedName:"\
PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hp={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUpl\
oadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequ\
ence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gp={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",
type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},yp={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Ap={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Np={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"\
Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTi\
meRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-co\
ntent-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cp={serializedName:"\
PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xp={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bp={serializedName:"PageBlob_resizeExcep\
tionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},Ip={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ep={serializedName:"PageBlob_updateSequenceNumberExceptio\
nHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},wp={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sp={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobC\
opyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bp={serializedName:"\
AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pp={serializedName:"AppendBlob_createExcept\
ionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},Rp={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-app\
end-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"\
Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vp={serializedName:"\
AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tp={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"App\
endBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"\
x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"S\
tring"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Op={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"\
AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Mp={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"Appen\
dBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-m\
odified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"\
Boolean"}}}}},Dp={serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lp={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"\
BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kp={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"Bloc\
kBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zp={serializedName:"\
BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTime\
Rfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_p={serializedName:"\
BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-err\
or-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},
Hp={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-\
ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Up={serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fp={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composit\
e",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qp={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",
type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},qp={serializedName:"BlockBlob_commitBlockListHeade\
rs",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-cl\
ient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gp={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"Bl\
ockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$p={serializedName:"\
BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"\
content-type",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jp={serializedName:"BlockBlob_getBlockLi\
stExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},An={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Conte\
nt-Type",type:{name:"String"}}},B0={parameterPath:"blobServiceProperties",mapper:Xa},Cr={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},se={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},
Ci={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},xr={parameterPath:"comp",mapper:{defaultValue:"\
properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ie={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},
serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},ae={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:!0,serializedName:"x-\
ms-version",type:{name:"String"}}},oe={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}}},me={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},P0={parameterPath:"\
comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},so={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},io={parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},_r={
parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},Hr={parameterPath:["options","maxPageSize"],mapper:{constraints:{
InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},R0={parameterPath:["options","include"],mapper:{serializedName:"incl\
ude",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},
collectionFormat:"CSV"},v0={parameterPath:"keyInfo",mapper:pu},T0={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"c\
omp",type:{name:"String"}}},ao={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Yp={parameterPath:"\
body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Wp={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},vt={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},
Kp={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},Jp={parameterPath:"comp",
mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Xp={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"\
where",type:{name:"String"}}},ct={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},qt={parameterPath:[
"options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"Stri\
ng"}}}}},Vp={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:[
"container","blob"]}}},O0={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",
xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},M0={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}},we={parameterPath:["options","leaseAc\
cessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},Ce={parameterPath:["options","modifiedAccessCon\
ditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},xe={parameterPath:["options",
"modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},Zp={parameterPath:"\
comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ef={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},D0={parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,
xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},tf={parameterPath:"comp",mapper:{defaultValue:"\
undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},L0={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-c\
ontainer-name",xmlName:"x-ms-deleted-container-name",type:{name:"String"}}},k0={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms\
-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}},z0={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},_0={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-\
ms-source-container-name",type:{name:"String"}}},H0={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-sourc\
e-lease-id",type:{name:"String"}}},Yt={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},rf={parameterPath:"\
action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},nf={parameterPath:["options","duration"],mapper:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},sf={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"\
x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},af={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},Nn={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"Str\
ing"}}},of={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},cf={parameterPath:"actio\
n",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},lf={parameterPath:["options","breakPeriod"],mapper:{serializedName:"\
x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},df={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},uf={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed\
-lease-id",type:{name:"String"}}},mf={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeIte\
m",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypol\
icy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},pf={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startF\
rom",type:{name:"String"}}},U0={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},kt={parameterPath:[
"options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}},nr={parameterPath:["options","versionId"],mapper:{serializedName:"\
versionid",xmlName:"versionid",type:{name:"String"}}},ms={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"\
String"}}},F0={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"\
Boolean"}}},Q0={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}},Ve={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"\
String"}}},Ze={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}}},et={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption\
-algorithm",type:{name:"String"}}},ke={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{
name:"String"}}},ze={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"\
String"}}},Oe={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},
q0={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:[
"include","only"]}}},G0={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}},$0={parameterPath:"\
comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},j0={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-ex\
piry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},Y0={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",
xmlName:"x-ms-expiry-time",type:{name:"String"}}},Cn={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-con\
trol",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},xn={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-bl\
ob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},bn={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},In={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"\
x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},En={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{
serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},wn={parameterPath:["options","blobHttpHeaders","blobCont\
entDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},ff={parameterPath:"comp",
mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ur={parameterPath:["options","immutabilityPolicyExpiry"],
mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},Fr={parameterPath:["o\
ptions","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}}},W0={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},K0={parameterPath:"\
legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},dt={parameterPath:["options","encryptionScope"],
mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},J0={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Sn={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"\
Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},hf={parameterPath:["options","rehydratePr\
iority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Bn={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-sinc\
e",type:{name:"DateTimeRfc1123"}}},Pn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-\
if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Rn={parameterPath:["options","sourceModifiedAccessConditions","so\
urceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},vn={parameterPath:["options","sourceModifiedAc\
cessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},gf={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},xi={
parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},Qr={parameterPath:["options",
"blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},X0={parameterPath:["options","sealBlob"],mapper:{serializedName:"\
x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},Tn={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-m\
s-legal-hold",type:{name:"Boolean"}}},V0={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"\
String"}}},ps={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteA\
rray"}}},hs={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",
type:{name:"String"}}},yf={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",
type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},gs={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"\
x-ms-file-request-intent",type:{name:"String"}}},Z0={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
ew={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},tw={parameterPath:"\
copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},rw={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},nw={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},sw={parameterPath:["options","queryRequest"],mapper:Nu},iw={parameterPath:"\
comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Af={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Nf={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if\
-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},Cf={parameterPath:["options","blobModifiedAccessConditions","ifUnmodified\
Since"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},xf={parameterPath:["optio\
ns","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},bf={parameterPath:[
"options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},
aw={parameterPath:["options","tags"],mapper:Za},br={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD\
5",type:{name:"ByteArray"}}},On={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}}},ow={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},If={
parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},Ef={parameterPath:[
"options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},bi={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},Ii={parameterPath:"\
body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Ei={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},oo={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},wf={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},co={parameterPath:["options","sequ\
enceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},lo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"\
x-ms-if-sequence-number-lt",type:{name:"Number"}}},uo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},cw={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},mo={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-s\
ource",type:{name:"String"}}},lw={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"Str\
ing"}}},po={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"By\
teArray"}}},dw={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},Sf={parameterPath:"comp",mapper:{
defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},uw={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnap\
shot",xmlName:"prevsnapshot",type:{name:"String"}}},mw={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"\
x-ms-previous-snapshot-url",type:{name:"String"}}},pw={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"\
x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},fw={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},hw={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}},Bf={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Pf={parameterPath:["opti\
ons","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},
fo={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condit\
ion-appendpos",type:{name:"Number"}}},Rf={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"\
String"}}},gw={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{name:"String"}}},vf={parameterPath:"blobType",mapper:{
defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},yw={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"\
x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},Tf={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Of={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},Aw={
parameterPath:"blocks",mapper:yu},Mf={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Nw={parameterPath:"\
listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","unco\
mmitted","all"]}}};class Cw{static{a(this,"ServiceImpl")}client;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,
options:t},xw)}getProperties(e){return this.client.sendOperationRequest({options:e},bw)}getStatistics(e){return this.client.sendOperationRequest({options:e},Iw)}listContainersSegment(e){
return this.client.sendOperationRequest({options:e},Ew)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},ww)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},Sw)}submitBatch(e,t,n,s){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,
options:s},Bw)}filterBlobs(e){return this.client.sendOperationRequest({options:e},Pw)}}const Ir=an(v,!0),xw={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:Cu},
default:{bodyMapper:ne,headersMapper:xu}},requestBody:B0,queryParameters:[Ci,xr,ie],urlParameters:[se],headerParameters:[An,Cr,ae,oe],isXML:!0,contentType:"appl\
ication/xml; charset=utf-8",mediaType:"xml",serializer:Ir},bw={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Xa,headersMapper:bu},default:{bodyMapper:ne,
headersMapper:Iu}},queryParameters:[Ci,xr,ie],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ir},Iw={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:uu,headersMapper:Eu},default:{bodyMapper:ne,headersMapper:wu}},queryParameters:[Ci,ie,P0],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ir},
Ew={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:mu,headersMapper:Su},default:{bodyMapper:ne,headersMapper:Bu}},queryParameters:[ie,so,io,_r,Hr,R0],urlParameters:[
se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ir},ww={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:fu,headersMapper:Pu},default:{bodyMapper:ne,headersMapper:Ru}},
requestBody:v0,queryParameters:[Ci,ie,T0],urlParameters:[se],headerParameters:[An,Cr,ae,oe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",
serializer:Ir},Sw={path:"/",httpMethod:"GET",responses:{200:{headersMapper:vu},default:{bodyMapper:ne,headersMapper:Tu}},queryParameters:[xr,ie,ao],urlParameters:[
se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ir},Bw={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedRe\
sponse"},headersMapper:Ou},default:{bodyMapper:ne,headersMapper:Mu}},requestBody:Yp,queryParameters:[ie,Wp],urlParameters:[se],headerParameters:[Cr,ae,oe,vt,Kp],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Ir},Pw={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Va,headersMapper:Du},
default:{bodyMapper:ne,headersMapper:Lu}},queryParameters:[ie,_r,Hr,Jp,Xp],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ir};class Rw{static{
a(this,"ContainerImpl")}client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest({options:e},vw)}getProperties(e){return this.client.
sendOperationRequest({options:e},Tw)}delete(e){return this.client.sendOperationRequest({options:e},Ow)}setMetadata(e){return this.client.sendOperationRequest({options:e},
Mw)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},Dw)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},Lw)}restore(e){
return this.client.sendOperationRequest({options:e},kw)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},zw)}submitBatch(e,t,n,s){
return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,options:s},_w)}filterBlobs(e){return this.client.sendOperationRequest({options:e},
Hw)}acquireLease(e){return this.client.sendOperationRequest({options:e},Uw)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},Fw)}renewLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},Qw)}breakLease(e){return this.client.sendOperationRequest({options:e},qw)}changeLease(e,t,n){return this.
client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},Gw)}listBlobFlatSegment(e){return this.client.sendOperationRequest({options:e},$w)}listBlobHierarchySegment(e,t){
return this.client.sendOperationRequest({delimiter:e,options:t},jw)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},Yw)}}const tt=an(v,!0),
vw={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ku},default:{bodyMapper:ne,headersMapper:zu}},queryParameters:[ie,ct],urlParameters:[
se],headerParameters:[ae,oe,me,qt,Vp,O0,M0],isXML:!0,serializer:tt},Tw={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:_u},default:{bodyMapper:ne,
headersMapper:Hu}},queryParameters:[ie,ct],urlParameters:[se],headerParameters:[ae,oe,me,we],isXML:!0,serializer:tt},Ow={path:"/{containerName}",httpMethod:"DEL\
ETE",responses:{202:{headersMapper:Uu},default:{bodyMapper:ne,headersMapper:Fu}},queryParameters:[ie,ct],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe],
isXML:!0,serializer:tt},Mw={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Qu},default:{bodyMapper:ne,headersMapper:qu}},queryParameters:[
ie,ct,Zp],urlParameters:[se],headerParameters:[ae,oe,me,qt,we,Ce],isXML:!0,serializer:tt},Dw={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{
type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,
xmlElementName:"SignedIdentifier"},headersMapper:Gu},default:{bodyMapper:ne,headersMapper:$u}},queryParameters:[ie,ct,ef],urlParameters:[se],headerParameters:[ae,
oe,me,we],isXML:!0,serializer:tt},Lw={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ju},default:{bodyMapper:ne,headersMapper:Yu}},requestBody:D0,
queryParameters:[ie,ct,ef],urlParameters:[se],headerParameters:[An,Cr,ae,oe,Vp,we,Ce,xe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:tt},
kw={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Wu},default:{bodyMapper:ne,headersMapper:Ku}},queryParameters:[ie,ct,tf],urlParameters:[
se],headerParameters:[ae,oe,me,L0,k0],isXML:!0,serializer:tt},zw={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Ju},default:{bodyMapper:ne,
headersMapper:Xu}},queryParameters:[ie,ct,z0],urlParameters:[se],headerParameters:[ae,oe,me,_0,H0],isXML:!0,serializer:tt},_w={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Vu},default:{bodyMapper:ne,headersMapper:Zu}},requestBody:Yp,
queryParameters:[ie,Wp,ct],urlParameters:[se],headerParameters:[Cr,ae,oe,vt,Kp],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:tt},
Hw={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Va,headersMapper:em},default:{bodyMapper:ne,headersMapper:tm}},queryParameters:[ie,_r,Hr,
Jp,Xp,ct],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:tt},Uw={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:rm},
default:{bodyMapper:ne,headersMapper:nm}},queryParameters:[ie,ct,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,rf,nf,sf],isXML:!0,serializer:tt},Fw={path:"\
/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:sm},default:{bodyMapper:ne,headersMapper:im}},queryParameters:[ie,ct,Yt],urlParameters:[se],headerParameters:[
ae,oe,me,Ce,xe,af,Nn],isXML:!0,serializer:tt},Qw={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:am},default:{bodyMapper:ne,headersMapper:om}},
queryParameters:[ie,ct,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,Nn,of],isXML:!0,serializer:tt},qw={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:cm},default:{bodyMapper:ne,headersMapper:lm}},queryParameters:[ie,ct,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,cf,lf],isXML:!0,
serializer:tt},Gw={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:dm},default:{bodyMapper:ne,headersMapper:um}},queryParameters:[ie,ct,Yt],
urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,Nn,df,uf],isXML:!0,serializer:tt},$w={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:hu,
headersMapper:mm},default:{bodyMapper:ne,headersMapper:pm}},queryParameters:[ie,so,io,_r,Hr,ct,mf,pf],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:tt},
jw={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:gu,headersMapper:fm},default:{bodyMapper:ne,headersMapper:hm}},queryParameters:[ie,so,io,
_r,Hr,ct,mf,pf,U0],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:tt},Yw={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:gm},
default:{bodyMapper:ne,headersMapper:ym}},queryParameters:[xr,ie,ao],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:tt};class Ww{static{a(this,
"BlobImpl")}client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},Kw)}getProperties(e){return this.client.sendOperationRequest(
{options:e},Jw)}delete(e){return this.client.sendOperationRequest({options:e},Xw)}undelete(e){return this.client.sendOperationRequest({options:e},Vw)}setExpiry(e,t){
return this.client.sendOperationRequest({expiryOptions:e,options:t},Zw)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},eS)}setImmutabilityPolicy(e){
return this.client.sendOperationRequest({options:e},tS)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},rS)}setLegalHold(e,t){return this.
client.sendOperationRequest({legalHold:e,options:t},nS)}setMetadata(e){return this.client.sendOperationRequest({options:e},sS)}acquireLease(e){return this.client.
sendOperationRequest({options:e},iS)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},aS)}renewLease(e,t){return this.client.sendOperationRequest(
{leaseId:e,options:t},oS)}changeLease(e,t,n){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},cS)}breakLease(e){return this.client.
sendOperationRequest({options:e},lS)}createSnapshot(e){return this.client.sendOperationRequest({options:e},dS)}startCopyFromURL(e,t){return this.client.sendOperationRequest(
{copySource:e,options:t},uS)}copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},mS)}abortCopyFromURL(e,t){return this.client.sendOperationRequest(
{copyId:e,options:t},pS)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},fS)}getAccountInfo(e){return this.client.sendOperationRequest({
options:e},hS)}query(e){return this.client.sendOperationRequest({options:e},gS)}getTags(e){return this.client.sendOperationRequest({options:e},yS)}setTags(e){return this.
client.sendOperationRequest({options:e},AS)}}const Ge=an(v,!0),Kw={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Strea\
m"},serializedName:"parsedResponse"},headersMapper:to},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:to},default:{bodyMapper:ne,
headersMapper:Am}},queryParameters:[ie,kt,nr],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe,ms,F0,Q0,Ve,Ze,et,ke,ze,Oe],isXML:!0,serializer:Ge},Jw={path:"\
/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:Nm},default:{bodyMapper:ne,headersMapper:Cm}},queryParameters:[ie,kt,nr],urlParameters:[
se],headerParameters:[ae,oe,me,we,Ce,xe,Ve,Ze,et,ke,ze,Oe],isXML:!0,serializer:Ge},Xw={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:xm},
default:{bodyMapper:ne,headersMapper:bm}},queryParameters:[ie,kt,nr,G0],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe,ke,ze,Oe,q0],isXML:!0,serializer:Ge},
Vw={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Im},default:{bodyMapper:ne,headersMapper:Em}},queryParameters:[ie,tf],urlParameters:[
se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ge},Zw={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:wm},default:{bodyMapper:ne,
headersMapper:Sm}},queryParameters:[ie,$0],urlParameters:[se],headerParameters:[ae,oe,me,j0,Y0],isXML:!0,serializer:Ge},eS={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:Bm},default:{bodyMapper:ne,headersMapper:Pm}},queryParameters:[xr,ie],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe,
ke,ze,Oe,Cn,xn,bn,In,En,wn],isXML:!0,serializer:Ge},tS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Rm},default:{bodyMapper:ne,
headersMapper:vm}},queryParameters:[ie,kt,nr,ff],urlParameters:[se],headerParameters:[ae,oe,me,xe,Ur,Fr],isXML:!0,serializer:Ge},rS={path:"/{containerName}/{blo\
b}",httpMethod:"DELETE",responses:{200:{headersMapper:Tm},default:{bodyMapper:ne,headersMapper:Om}},queryParameters:[ie,kt,nr,ff],urlParameters:[se],headerParameters:[
ae,oe,me],isXML:!0,serializer:Ge},nS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Mm},default:{bodyMapper:ne,headersMapper:Dm}},
queryParameters:[ie,kt,nr,W0],urlParameters:[se],headerParameters:[ae,oe,me,K0],isXML:!0,serializer:Ge},sS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:Lm},default:{bodyMapper:ne,headersMapper:km}},queryParameters:[ie,Zp],urlParameters:[se],headerParameters:[ae,oe,me,qt,we,Ce,xe,Ve,Ze,et,ke,ze,
Oe,dt],isXML:!0,serializer:Ge},iS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:zm},default:{bodyMapper:ne,headersMapper:_m}},queryParameters:[
ie,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,rf,nf,sf,ke,ze,Oe],isXML:!0,serializer:Ge},aS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:Hm},default:{bodyMapper:ne,headersMapper:Um}},queryParameters:[ie,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,af,Nn,ke,ze,Oe],isXML:!0,
serializer:Ge},oS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Fm},default:{bodyMapper:ne,headersMapper:Qm}},queryParameters:[
ie,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,Nn,of,ke,ze,Oe],isXML:!0,serializer:Ge},cS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:qm},default:{bodyMapper:ne,headersMapper:Gm}},queryParameters:[ie,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,Nn,df,uf,ke,ze,Oe],
isXML:!0,serializer:Ge},lS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:$m},default:{bodyMapper:ne,headersMapper:jm}},queryParameters:[
ie,Yt],urlParameters:[se],headerParameters:[ae,oe,me,Ce,xe,cf,lf,ke,ze,Oe],isXML:!0,serializer:Ge},dS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Ym},default:{bodyMapper:ne,headersMapper:Wm}},queryParameters:[ie,J0],urlParameters:[se],headerParameters:[ae,oe,me,qt,we,Ce,xe,Ve,Ze,et,ke,ze,
Oe,dt],isXML:!0,serializer:Ge},uS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Km},default:{bodyMapper:ne,headersMapper:Jm}},queryParameters:[
ie],urlParameters:[se],headerParameters:[ae,oe,me,qt,we,Ce,xe,ke,ze,Oe,Ur,Fr,Sn,hf,Bn,Pn,Rn,vn,gf,xi,Qr,X0,Tn],isXML:!0,serializer:Ge},mS={path:"/{containerName\
}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Xm},default:{bodyMapper:ne,headersMapper:Vm}},queryParameters:[ie],urlParameters:[se],headerParameters:[
ae,oe,me,qt,we,Ce,xe,ke,ze,Oe,Ur,Fr,dt,Sn,Bn,Pn,Rn,vn,xi,Qr,Tn,V0,ps,hs,yf,gs],isXML:!0,serializer:Ge},pS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:Zm},default:{bodyMapper:ne,headersMapper:ep}},queryParameters:[ie,Z0,tw],urlParameters:[se],headerParameters:[ae,oe,me,we,ew],isXML:!0,serializer:Ge},
fS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ro},202:{headersMapper:ro},default:{bodyMapper:ne,headersMapper:tp}},queryParameters:[
ie,kt,nr,rw],urlParameters:[se],headerParameters:[ae,oe,me,we,Oe,hf,nw],isXML:!0,serializer:Ge},hS={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{
headersMapper:rp},default:{bodyMapper:ne,headersMapper:np}},queryParameters:[xr,ie,ao],urlParameters:[se],headerParameters:[ae,oe,me],isXML:!0,serializer:Ge},gS={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:no},206:{bodyMapper:{
type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:no},default:{bodyMapper:ne,headersMapper:sp}},requestBody:sw,queryParameters:[ie,kt,iw],urlParameters:[
se],headerParameters:[An,Cr,ae,oe,we,Ce,xe,Ve,Ze,et,ke,ze,Oe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Ge},yS={path:"/{c\
ontainerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Za,headersMapper:ip},default:{bodyMapper:ne,headersMapper:ap}},queryParameters:[ie,kt,nr,Af],urlParameters:[
se],headerParameters:[ae,oe,me,we,Oe,Nf,Cf,xf,bf],isXML:!0,serializer:Ge},AS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:op},
default:{bodyMapper:ne,headersMapper:cp}},requestBody:aw,queryParameters:[ie,nr,Af],urlParameters:[se],headerParameters:[An,Cr,ae,oe,we,Oe,Nf,Cf,xf,bf,br,On],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Ge};class NS{static{a(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,n){
return this.client.sendOperationRequest({contentLength:e,blobContentLength:t,options:n},CS)}uploadPages(e,t,n){return this.client.sendOperationRequest({contentLength:e,
body:t,options:n},xS)}clearPages(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},bS)}uploadPagesFromURL(e,t,n,s,i){return this.client.sendOperationRequest(
{sourceUrl:e,sourceRange:t,contentLength:n,range:s,options:i},IS)}getPageRanges(e){return this.client.sendOperationRequest({options:e},ES)}getPageRangesDiff(e){
return this.client.sendOperationRequest({options:e},wS)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},SS)}updateSequenceNumber(e,t){
return this.client.sendOperationRequest({sequenceNumberAction:e,options:t},BS)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},
PS)}}const sr=an(v,!0),CS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:lp},default:{bodyMapper:ne,headersMapper:dp}},queryParameters:[
ie],urlParameters:[se],headerParameters:[ae,oe,me,vt,qt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,Cn,xn,bn,In,En,wn,Ur,Fr,dt,Sn,Qr,Tn,ow,If,Ef],isXML:!0,serializer:sr},xS={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:up},default:{bodyMapper:ne,headersMapper:mp}},requestBody:Ii,queryParameters:[ie,oo],urlParameters:[
se],headerParameters:[ae,oe,vt,we,Ce,xe,ms,Ve,Ze,et,ke,ze,Oe,dt,br,On,bi,Ei,wf,co,lo,uo],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",
serializer:sr},bS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:pp},default:{bodyMapper:ne,headersMapper:fp}},queryParameters:[
ie,oo],urlParameters:[se],headerParameters:[ae,oe,me,vt,we,Ce,xe,ms,Ve,Ze,et,ke,ze,Oe,dt,co,lo,uo,cw],isXML:!0,serializer:sr},IS={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:hp},default:{bodyMapper:ne,headersMapper:gp}},queryParameters:[ie,oo],urlParameters:[se],headerParameters:[ae,oe,
me,vt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,dt,Bn,Pn,Rn,vn,ps,hs,gs,wf,co,lo,uo,mo,lw,po,dw],isXML:!0,serializer:sr},ES={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:eo,headersMapper:yp},default:{bodyMapper:ne,headersMapper:Ap}},queryParameters:[ie,_r,Hr,kt,Sf],urlParameters:[se],headerParameters:[ae,oe,me,we,
Ce,xe,ms,ke,ze,Oe],isXML:!0,serializer:sr},wS={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:eo,headersMapper:Np},default:{bodyMapper:ne,
headersMapper:Cp}},queryParameters:[ie,_r,Hr,kt,Sf,uw],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe,ms,ke,ze,Oe,mw],isXML:!0,serializer:sr},SS={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xp},default:{bodyMapper:ne,headersMapper:bp}},queryParameters:[xr,ie],urlParameters:[se],
headerParameters:[ae,oe,me,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,dt,If],isXML:!0,serializer:sr},BS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ip},
default:{bodyMapper:ne,headersMapper:Ep}},queryParameters:[xr,ie],urlParameters:[se],headerParameters:[ae,oe,me,we,Ce,xe,ke,ze,Oe,Ef,pw],isXML:!0,serializer:sr},
PS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:wp},default:{bodyMapper:ne,headersMapper:Sp}},queryParameters:[ie,fw],urlParameters:[
se],headerParameters:[ae,oe,me,Ce,xe,ke,ze,Oe,xi],isXML:!0,serializer:sr};class RS{static{a(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},vS)}appendBlock(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},
TS)}appendBlockFromUrl(e,t,n){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:n},OS)}seal(e){return this.client.sendOperationRequest(
{options:e},MS)}}const wi=an(v,!0),vS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Bp},default:{bodyMapper:ne,headersMapper:Pp}},
queryParameters:[ie],urlParameters:[se],headerParameters:[ae,oe,me,vt,qt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,Cn,xn,bn,In,En,wn,Ur,Fr,dt,Qr,Tn,hw],isXML:!0,serializer:wi},
TS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Rp},default:{bodyMapper:ne,headersMapper:vp}},requestBody:Ii,queryParameters:[
ie,Bf],urlParameters:[se],headerParameters:[ae,oe,vt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,dt,br,On,bi,Ei,Pf,fo],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
binary",serializer:wi},OS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Tp},default:{bodyMapper:ne,headersMapper:Op}},queryParameters:[
ie,Bf],urlParameters:[se],headerParameters:[ae,oe,me,vt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,dt,Bn,Pn,Rn,vn,ps,hs,gs,br,mo,po,Pf,fo,Rf],isXML:!0,serializer:wi},MS={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Mp},default:{bodyMapper:ne,headersMapper:Dp}},queryParameters:[ie,gw],urlParameters:[se],
headerParameters:[ae,oe,me,we,Ce,xe,ke,ze,fo],isXML:!0,serializer:wi};class DS{static{a(this,"BlockBlobImpl")}client;constructor(e){this.client=e}upload(e,t,n){
return this.client.sendOperationRequest({contentLength:e,body:t,options:n},LS)}putBlobFromUrl(e,t,n){return this.client.sendOperationRequest({contentLength:e,copySource:t,
options:n},kS)}stageBlock(e,t,n,s){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:n,options:s},zS)}stageBlockFromURL(e,t,n,s){return this.
client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:n,options:s},_S)}commitBlockList(e,t){return this.client.sendOperationRequest({blocks:e,options:t},
HS)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},US)}}const Mn=an(v,!0),LS={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:Lp},default:{bodyMapper:ne,headersMapper:kp}},requestBody:Ii,queryParameters:[ie],urlParameters:[se],headerParameters:[ae,oe,vt,qt,
we,Ce,xe,Ve,Ze,et,ke,ze,Oe,Cn,xn,bn,In,En,wn,Ur,Fr,dt,Sn,Qr,Tn,br,On,bi,Ei,vf],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Mn},
kS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:zp},default:{bodyMapper:ne,headersMapper:_p}},queryParameters:[ie],urlParameters:[
se],headerParameters:[ae,oe,me,vt,qt,we,Ce,xe,Ve,Ze,et,ke,ze,Oe,Cn,xn,bn,In,En,wn,dt,Sn,Bn,Pn,Rn,vn,gf,xi,Qr,ps,hs,yf,gs,br,vf,yw],isXML:!0,serializer:Mn},zS={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Hp},default:{bodyMapper:ne,headersMapper:Up}},requestBody:Ii,queryParameters:[ie,Tf,Of],
urlParameters:[se],headerParameters:[ae,oe,vt,we,Ve,Ze,et,dt,br,On,bi,Ei],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Mn},
_S={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Fp},default:{bodyMapper:ne,headersMapper:Qp}},queryParameters:[ie,Tf,Of],urlParameters:[
se],headerParameters:[ae,oe,me,vt,we,Ve,Ze,et,dt,Bn,Pn,Rn,vn,ps,hs,gs,mo,po,Rf],isXML:!0,serializer:Mn},HS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:qp},default:{bodyMapper:ne,headersMapper:Gp}},requestBody:Aw,queryParameters:[ie,Mf],urlParameters:[se],headerParameters:[An,Cr,ae,oe,qt,we,Ce,
xe,Ve,Ze,et,ke,ze,Oe,Cn,xn,bn,In,En,wn,Ur,Fr,dt,Sn,Qr,Tn,br,On],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Mn},US={path:"/\
{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Au,headersMapper:$p},default:{bodyMapper:ne,headersMapper:jp}},queryParameters:[ie,kt,Mf,Nw],
urlParameters:[se],headerParameters:[ae,oe,me,we,Oe],isXML:!0,serializer:Mn};class FS extends Cx{static{a(this,"StorageClient")}url;version;constructor(e,t){if(e===
void 0)throw new Error("'url' cannot be null");t||(t={});const n={requestContentType:"application/json; charset=utf-8"},s="azsdk-js-azure-storage-blob/12.30.0",
i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${s}`:`${s}`,o={...n,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.
endpoint??t.baseUri??"{url}"};super(o),this.url=e,this.version=t.version||"2026-02-06",this.service=new Cw(this),this.container=new Rw(this),this.blob=new Ww(this),
this.pageBlob=new NS(this),this.appendBlob=new RS(this),this.blockBlob=new DS(this)}service;container;blob;pageBlob;appendBlob;blockBlob}class Df extends FS{static{
a(this,"StorageContextClient")}async sendOperationRequest(e,t){const n={...t};return(n.path==="/{containerName}"||n.path==="/{containerName}/{blob}")&&(n.path=""),
super.sendOperationRequest(e,n)}}function QS(r){const e=new URL(r);let t=e.pathname;return t=t||"/",t=GS(t),e.pathname=t,e.toString()}a(QS,"utils_common_escapeU\
RLPath");function qS(r){let e="";if(r.search("DevelopmentStorageProxyUri=")!==-1){const t=r.split(";");for(const n of t)n.trim().startsWith("DevelopmentStorageP\
roxyUri=")&&(e=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return e}a(qS,"utils_common_getProxyUriFromDevConnString");function qr(r,e){const t=r.split(
";");for(const n of t)if(n.trim().startsWith(e))return n.trim().match(e+"=(.*)")[1];return""}a(qr,"utils_common_getValueInConnString");function Dn(r){let e="";r.
startsWith("UseDevelopmentStorage=true")&&(e=qS(r),r=UE);let t=qr(r,"BlobEndpoint");if(t=t.endsWith("/")?t.slice(0,-1):t,r.search("DefaultEndpointsProtocol=")!==
-1&&r.search("AccountKey=")!==-1){let n="",s="",i=Buffer.from("accountKey","base64"),o="";if(s=qr(r,"AccountName"),i=Buffer.from(qr(r,"AccountKey"),"base64"),!t){
n=qr(r,"DefaultEndpointsProtocol");const c=n.toLowerCase();if(c!=="https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connecti\
on String. Expecting 'https' or 'http'");if(o=qr(r,"EndpointSuffix"),!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");t=`${n}://${s}\
.blob.${o}`}if(s){if(i.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provi\
ded Connection String");return{kind:"AccountConnString",url:t,accountName:s,accountKey:i,proxyUri:e}}else{let n=qr(r,"SharedAccessSignature"),s=qr(r,"AccountNam\
e");if(s||(s=_f(t)),t){if(!n)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint i\
n the provided SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:t,accountName:s,accountSas:n}}}a(Dn,"utils_common_\
extractConnectionStringParts");function GS(r){return encodeURIComponent(r).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}a(GS,
"utils_utils_common_escape");function je(r,e){const t=new URL(r);let n=t.pathname;return n=n?n.endsWith("/")?`${n}${e}`:`${n}/${e}`:e,t.pathname=n,t.toString()}
a(je,"utils_common_appendToURLPath");function Ln(r,e,t){const n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,o=n.search===""?"?":n.search,
c=[];for(const l of o.slice(1).split("&"))if(l){const[d]=l.split("=",2);d!==s&&c.push(l)}return i&&c.push(`${s}=${i}`),n.search=c.length?`?${c.join("&")}`:"",n.
toString()}a(Ln,"utils_common_setURLParameter");function ho(r,e){return new URL(r).searchParams.get(e)??void 0}a(ho,"utils_common_getURLParameter");function lM(r,e){
const t=new URL(r);return t.hostname=e,t.toString()}a(lM,"utils_common_setURLHost");function Lf(r){try{return new URL(r).pathname}catch{return}}a(Lf,"utils_comm\
on_getURLPath");function $S(r){try{const e=new URL(r);return e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol}catch{return}}a($S,"utils_common_getURLS\
cheme");function jS(r){const e=new URL(r),t=e.pathname;if(!t)throw new RangeError("Invalid url without valid path.");let n=e.search||"";return n=n.trim(),n!==""&&
(n=n.startsWith("?")?n:`?${n}`),`${t}${n}`}a(jS,"utils_common_getURLPathAndQuery");function dM(r){let e=new URL(r).search;if(!e)return{};e=e.trim(),e=e.startsWith(
"?")?e.substring(1):e;let t=e.split("&");t=t.filter(s=>{const i=s.indexOf("="),o=s.lastIndexOf("=");return i>0&&i===o&&o<s.length-1});const n={};for(const s of t){
const i=s.split("="),o=i[0],c=i[1];n[o]=c}return n}a(dM,"utils_common_getURLQueries");function ys(r,e){const t=new URL(r);let n=t.search;return n?n+="&"+e:n=e,t.
search=n,t.toString()}a(ys,"utils_common_appendToURLQuery");function Re(r,e=!0){const t=r.toISOString();return e?t.substring(0,t.length-1)+"0000Z":t.substring(0,
t.length-5)+"Z"}a(Re,"utils_common_truncatedISO8061Date");function YS(r){return $e?Buffer.from(r).toString("base64"):btoa(r)}a(YS,"base64encode");function uM(r){
return isNodeLike?Buffer.from(r,"base64").toString():atob(r)}a(uM,"base64decode");function kf(r,e){r.length>42&&(r=r.slice(0,42));const i=r+WS(e.toString(),48-r.
length,"0");return YS(i)}a(kf,"utils_common_generateBlockID");async function mM(r,e,t){return new Promise((n,s)=>{let i;const o=a(()=>{i!==void 0&&clearTimeout(
i),s(t)},"abortHandler");i=setTimeout(a(()=>{e!==void 0&&e.removeEventListener("abort",o),n()},"resolveHandler"),r),e!==void 0&&e.addEventListener("abort",o)})}
a(mM,"utils_utils_common_delay");function WS(r,e,t=" "){return String.prototype.padStart?r.padStart(e,t):(t=t||" ",r.length>e?r:(e=e-r.length,e>t.length&&(t+=t.
repeat(e/t.length)),t.slice(0,e)+r))}a(WS,"utils_common_padStart");function KS(r){let e=r;return ho(e,URLConstants.Parameters.SIGNATURE)&&(e=Ln(e,URLConstants.Parameters.
SIGNATURE,"*****")),e}a(KS,"utils_common_sanitizeURL");function pM(r){const e=createHttpHeaders();for(const[t,n]of r)t.toLowerCase()===HeaderConstants.AUTHORIZATION.
toLowerCase()?e.set(t,"*****"):t.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE?e.set(t,KS(n)):e.set(t,n);return e}a(pM,"utils_common_sanitizeHeaders");function zf(r,e){
return r.toLocaleLowerCase()===e.toLocaleLowerCase()}a(zf,"utils_common_iEqual");function _f(r){const e=new URL(r);let t;try{return e.hostname.split(".")[1]==="\
blob"?t=e.hostname.split(".")[0]:go(e)?t=e.pathname.split("/")[1]:t="",t}catch{throw new Error("Unable to extract accountName with provided information.")}}a(_f,
"utils_common_getAccountNameFromUrl");function go(r){const e=r.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(e)||!!r.port&&$E.includes(r.port)}a(go,"utils_common_isIpEndpointStyle");function Gr(r){if(r===void 0)return;const e=[];for(const t in r)if(Object.prototype.
hasOwnProperty.call(r,t)){const n=r[t];e.push(`${encodeURIComponent(t)}=${encodeURIComponent(n)}`)}return e.join("&")}a(Gr,"toBlobTagsString");function JS(r){if(r===
void 0)return;const e={blobTagSet:[]};for(const t in r)if(Object.prototype.hasOwnProperty.call(r,t)){const n=r[t];e.blobTagSet.push({key:t,value:n})}return e}a(
JS,"toBlobTags");function As(r){if(r===void 0)return;const e={};for(const t of r.blobTagSet)e[t.key]=t.value;return e}a(As,"toTags");function Hf(r){if(r!==void 0)
switch(r.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:r.columnSeparator||",",fieldQuote:r.fieldQuote||"",recordSeparator:r.
recordSeparator,escapeChar:r.escapeCharacter||"",headersPresent:r.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:r.
recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{schema:r.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error(
"Invalid BlobQueryTextConfiguration.")}}a(Hf,"toQuerySerialization");function Si(r){if(!r||"policy-id"in r)return;const e=[];for(const t in r){const n=t.split("\
_"),s="or-";n[0].startsWith(s)&&(n[0]=n[0].substring(s.length));const i={ruleId:n[1],replicationStatus:r[t]},o=e.findIndex(c=>c.policyId===n[0]);o>-1?e[o].rules.
push(i):e.push({policyId:n[0],rules:[i]})}return e}a(Si,"parseObjectReplicationRecord");function fM(r,e){return r.credential=e,r}a(fM,"utils_common_attachCreden\
tial");function Ns(r){return r?r.scheme+" "+r.value:void 0}a(Ns,"utils_common_httpAuthorizationToString");function kn(r){return r.encoded?decodeURIComponent(r.content):
r.content}a(kn,"BlobNameToString");function XS(r){return{...r,segment:{blobItems:r.segment.blobItems.map(e=>({...e,name:kn(e.name)}))}}}a(XS,"ConvertInternalRes\
ponseOfListBlobFlat");function VS(r){return{...r,segment:{blobPrefixes:r.segment.blobPrefixes?.map(e=>({...e,name:kn(e.name)})),blobItems:r.segment.blobItems.map(
e=>({...e,name:kn(e.name)}))}}}a(VS,"ConvertInternalResponseOfListBlobHierarchy");function*Uf(r){let e=[],t=[];r.pageRange&&(e=r.pageRange),r.clearRange&&(t=r.clearRange);
let n=0,s=0;for(;n<e.length&&s<t.length;)e[n].start<t[s].start?(yield{start:e[n].start,end:e[n].end,isClear:!1},++n):(yield{start:t[s].start,end:t[s].end,isClear:!0},
++s);for(;n<e.length;++n)yield{start:e[n].start,end:e[n].end,isClear:!1};for(;s<t.length;++s)yield{start:t[s].start,end:t[s].end,isClear:!0}}a(Uf,"ExtractPageRa\
ngeInfoItems");function Bi(r){const e=r.split("/");for(let t=0;t<e.length;t++)e[t]=encodeURIComponent(e[t]);return e.join("/")}a(Bi,"utils_common_EscapePath");function ce(r){
if("_response"in r)return r;throw new TypeError(`Unexpected response object ${r}`)}a(ce,"utils_common_assertResponse");class yo{static{a(this,"StorageClient_Sto\
rageClient")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=QS(e),this.accountName=_f(e),this.pipeline=t,this.storageClientContext=
new Df(this.url,su(t)),this.isHttps=zf($S(this.url)||"","https"),this.credential=iu(t);const n=this.storageClientContext;n.requestContentType=void 0}}const Z=pl(
{packageName:"@azure/storage-blob",packageVersion:Vd,namespace:"Microsoft.Storage"});class Wt{static{a(this,"BlobSASPermissions")}static parse(e){const t=new Wt;
for(const n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"x":t.
deleteVersion=!0;break;case"t":t.tag=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=
!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return t}static from(e){const t=new Wt;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&
(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=!0),
e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
const e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push(
"x"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&e.push("y"),e.join("")}}
class Kt{static{a(this,"ContainerSASPermissions")}static parse(e){const t=new Kt;for(const n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"\
c":t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"l":t.list=!0;break;case"t":t.tag=!0;break;case"x":t.deleteVersion=!0;break;case"m":
t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=!0;break;case"f":t.filterByTags=!0;break;default:throw new RangeError(
`Invalid permission ${n}`)}return t}static from(e){const t=new Kt;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&
(t.delete=!0),e.list&&(t.list=!0),e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=!0),e.setImmutabilityPolicy&&
(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),e.filterByTags&&(t.filterByTags=!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push(
"x"),this.list&&e.push("l"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&
e.push("y"),this.filterByTags&&e.push("f"),e.join("")}}function Jt(r){return r.end?`${r.start}-${r.end}`:r.start}a(Jt,"ipRangeToString");var Ff;(function(r){r.Https=
"https",r.HttpsAndHttp="https,http"})(Ff||(Ff={}));class Er{static{a(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,n,s,i,o,c,l,d,u,y,E,B,M,D,Q,j,q,G,ee,Le){this.version=e,this.
signature=t,n!==void 0&&typeof n!="string"?(this.permissions=n.permissions,this.services=n.services,this.resourceTypes=n.resourceTypes,this.protocol=n.protocol,
this.startsOn=n.startsOn,this.expiresOn=n.expiresOn,this.ipRangeInner=n.ipRange,this.identifier=n.identifier,this.delegatedUserObjectId=n.delegatedUserObjectId,
this.encryptionScope=n.encryptionScope,this.resource=n.resource,this.cacheControl=n.cacheControl,this.contentDisposition=n.contentDisposition,this.contentEncoding=
n.contentEncoding,this.contentLanguage=n.contentLanguage,this.contentType=n.contentType,n.userDelegationKey&&(this.signedOid=n.userDelegationKey.signedObjectId,
this.signedTenantId=n.userDelegationKey.signedTenantId,this.signedStartsOn=n.userDelegationKey.signedStartsOn,this.signedExpiresOn=n.userDelegationKey.signedExpiresOn,
this.signedService=n.userDelegationKey.signedService,this.signedVersion=n.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=n.preauthorizedAgentObjectId,
this.correlationId=n.correlationId)):(this.services=s,this.resourceTypes=i,this.expiresOn=l,this.permissions=n,this.protocol=o,this.startsOn=c,this.ipRangeInner=
d,this.delegatedUserObjectId=Le,this.encryptionScope=ee,this.identifier=u,this.resource=y,this.cacheControl=E,this.contentDisposition=B,this.contentEncoding=M,this.
contentLanguage=D,this.contentType=Q,j&&(this.signedOid=j.signedObjectId,this.signedTenantId=j.signedTenantId,this.signedStartsOn=j.signedStartsOn,this.signedExpiresOn=
j.signedExpiresOn,this.signedService=j.signedService,this.signedVersion=j.signedVersion,this.preauthorizedAgentObjectId=q,this.correlationId=G))}toString(){const e=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduo\
id"],t=[];for(const n of e)switch(n){case"sv":this.tryAppendQueryParameter(t,n,this.version);break;case"ss":this.tryAppendQueryParameter(t,n,this.services);break;case"\
srt":this.tryAppendQueryParameter(t,n,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,n,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,n,this.startsOn?Re(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,n,this.expiresOn?Re(this.expiresOn,!1):void 0);break;case"sip":this.
tryAppendQueryParameter(t,n,this.ipRange?Jt(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,n,this.identifier);break;case"ses":this.tryAppendQueryParameter(
t,n,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,n,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,n,this.signedTenantId);
break;case"skt":this.tryAppendQueryParameter(t,n,this.signedStartsOn?Re(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,n,this.signedExpiresOn?
Re(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,n,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,n,this.signedVersion);
break;case"sr":this.tryAppendQueryParameter(t,n,this.resource);break;case"sp":this.tryAppendQueryParameter(t,n,this.permissions);break;case"sig":this.tryAppendQueryParameter(
t,n,this.signature);break;case"rscc":this.tryAppendQueryParameter(t,n,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,n,this.contentDisposition);
break;case"rsce":this.tryAppendQueryParameter(t,n,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(t,n,this.contentLanguage);break;case"rsct":
this.tryAppendQueryParameter(t,n,this.contentType);break;case"saoid":this.tryAppendQueryParameter(t,n,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(
t,n,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(t,n,this.delegatedUserObjectId);break}return t.join("&")}tryAppendQueryParameter(e,t,n){
n&&(t=encodeURIComponent(t),n=encodeURIComponent(n),t.length>0&&n.length>0&&e.push(`${t}=${n}`))}}function Pi(r,e,t){return Cs(r,e,t).sasQueryParameters}a(Pi,"g\
enerateBlobSASQueryParameters");function Cs(r,e,t){const n=r.version?r.version:Ya,s=e instanceof qe?e:void 0;let i;if(s===void 0&&t!==void 0&&(i=new OE(t,e)),s===
void 0&&i===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(n>="2020-12-06")return s!==void 0?tB(r,s):n>="2025-07-05"?
iB(r,i):sB(r,i);if(n>="2018-11-09")return s!==void 0?eB(r,s):n>="2020-02-10"?nB(r,i):rB(r,i);if(n>="2015-04-05"){if(s!==void 0)return ZS(r,s);throw new RangeError(
"'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}throw new RangeError("'version' must be >= '2015-04-05'.")}a(
Cs,"generateBlobSASQueryParametersInternal");function ZS(r,e){if(r=jr(r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permis\
sions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let t="c";r.blobName&&(t="b");let n;r.permissions&&(r.blobName?n=Wt.parse(r.
permissions.toString()).toString():n=Kt.parse(r.permissions.toString()).toString());const s=[n||"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,!1):
"",$r(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,r.cacheControl?r.cacheControl:"",r.contentDisposition?
r.contentDisposition:"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),i=e.computeHMACSHA256(s);return{sasQueryParameters:new Er(r.version,i,n,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:s}}a(ZS,"generateBlobSASQueryParameters20150405");function eB(r,e){if(r=jr(
r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Wt.parse(
r.permissions.toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,
!1):"",$r(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl?r.cacheControl:
"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(
`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:i}}a(eB,"generateBlobSASQueryParameters20181109");function tB(r,e){if(r=jr(
r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Wt.parse(
r.permissions.toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,
!1):"",$r(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl?
r.cacheControl:"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:
""].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,void 0,void 0,void 0,r.encryptionScope),stringToSign:i}}a(tB,"generateBlobSASQueryParamet\
ers20201206");function rB(r,e){if(r=jr(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation \
when generating user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&
(r.blobName?s=Wt.parse(r.permissions.toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?
Re(r.expiresOn,!1):"",$r(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?
Re(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?Re(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,
e.userDelegationKey.signedVersion,r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,
r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey),stringToSign:i}}a(rB,"generateBlobSASQueryParametersUDK20181109");function nB(r,e){
if(r=jr(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Wt.parse(r.permissions.
toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,!1):"",$r(e.accountName,
r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?Re(e.userDelegationKey.signedStartsOn,
!1):"",e.userDelegationKey.signedExpiresOn?Re(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,
void 0,r.correlationId,r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,
r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId),stringToSign:i}}a(nB,"g\
enerateBlobSASQueryParametersUDK20200210");function sB(r,e){if(r=jr(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expire\
sOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.
versionId));let s;r.permissions&&(r.blobName?s=Wt.parse(r.permissions.toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||"",r.startsOn?
Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,!1):"",$r(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,
e.userDelegationKey.signedStartsOn?Re(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?Re(e.userDelegationKey.signedExpiresOn,!1):"",
e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,void 0,r.correlationId,r.ipRange?Jt(r.ipRange):"",r.protocol?r.
protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope),stringToSign:i}}
a(sB,"generateBlobSASQueryParametersUDK20201206");function iB(r,e){if(r=jr(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and \
'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="\
bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Wt.parse(r.permissions.toString()).toString():s=Kt.parse(r.permissions.toString()).toString());const i=[s||
"",r.startsOn?Re(r.startsOn,!1):"",r.expiresOn?Re(r.expiresOn,!1):"",$r(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.
signedTenantId,e.userDelegationKey.signedStartsOn?Re(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?Re(e.userDelegationKey.signedExpiresOn,
!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,void 0,r.correlationId,void 0,r.delegatedUserObjectId,r.
ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].
join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new Er(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope,r.delegatedUserObjectId),
stringToSign:i}}a(iB,"generateBlobSASQueryParametersUDK20250705");function $r(r,e,t){const n=[`/blob/${r}/${e}`];return t&&n.push(`/${t}`),n.join("")}a($r,"getC\
anonicalName");function jr(r){const e=r.version?r.version:Ya;if(r.snapshotTime&&e<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providin\
g 'snapshotTime'.");if(r.blobName===void 0&&r.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(r.versionId&&e<"2019-10\
-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");if(r.blobName===void 0&&r.versionId)throw RangeError("Must provide 'blobN\
ame' when providing 'versionId'.");if(r.permissions&&r.permissions.setImmutabilityPolicy&&e<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' whe\
n provided 'i' permission.");if(r.permissions&&r.permissions.deleteVersion&&e<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x\
' permission.");if(r.permissions&&r.permissions.permanentDelete&&e<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permissio\
n.");if(r.permissions&&r.permissions.tag&&e<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(e<"2020-02-10"&&
r.permissions&&(r.permissions.move||r.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(e<
"2021-04-10"&&r.permissions&&r.permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(e<"2020-02-1\
0"&&(r.preauthorizedAgentObjectId||r.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlat\
ionId'.");if(r.encryptionScope&&e<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return r.version=e,
r}a(jr,"SASSignatureValuesSanityCheckAndAutofill");class Qf{static{a(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){
return this._leaseId}get url(){return this._url}constructor(e,t){const n=e.storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=
n.container):(this._isContainer=!1,this._containerOrBlobOperation=n.blob),t||(t=ei()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.
ifMatch&&t.conditions?.ifMatch!==jt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==jt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, \
IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return Z.withSpan("\
BlobLeaseClient-acquireLease",t,async n=>ce(await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.
conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:n.tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&
(t.conditions?.ifMatch&&t.conditions?.ifMatch!==jt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==jt||t.conditions?.tagConditions))throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return Z.
withSpan("BlobLeaseClient-changeLease",t,async n=>{const s=ce(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return this._leaseId=e,s})}async releaseLease(e={}){if(this._isContainer&&
(e.conditions?.ifMatch&&e.conditions?.ifMatch!==jt||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==jt||e.conditions?.tagConditions))throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return Z.
withSpan("BlobLeaseClient-releaseLease",e,async t=>ce(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.
ifMatch!==jt||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==jt||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags ac\
cess conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return Z.withSpan("BlobLeaseClient-renewLe\
ase",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.
tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==jt||t.conditions?.
ifNoneMatch&&t.conditions?.ifNoneMatch!==jt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored \
by the service. Values other than undefined or their default values are not acceptable.");return Z.withSpan("BlobLeaseClient-breakLease",t,async n=>{const s={abortSignal:t.
abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions};return ce(await this._containerOrBlobOperation.
breakLease(s))})}}class aB extends rn.Readable{static{a(this,"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,n,s,i={}){
super({highWaterMark:i.highWaterMark}),this.getter=t,this.source=e,this.start=n,this.offset=n,this.end=n+s-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=
0?i.maxRetryRequests:0,this.onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.
on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborte\
d",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=a(e=>{if(this.
options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.
length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=a(()=>{
const e=new vr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=a(e=>{if(e&&e.name==="AbortError"){this.destroy(e);
return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.
getter(this.offset).then(t=>{this.source=t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: receive\
d less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, \
max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.
end}, received offset: ${this.offset-1}`))},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}}
class oB{static{a(this,"BlobDownloadResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return $e?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,n,s,i={}){this.
originalResponse=e,this.blobDownloadStream=new aB(this.originalResponse.readableStreamBody,t,n,s,i)}}const qf=16,Gf=new Uint8Array([79,98,106,1]),cB="avro.codec",
lB="avro.schema";class Ie{static{a(this,"AvroParser")}static async readFixedBytes(e,t,n={}){const s=await e.read(t,{abortSignal:n.abortSignal});if(s.length!==t)
throw new Error("Hit stream end.");return s}static async readByte(e,t={}){return(await Ie.readFixedBytes(e,1,t))[0]}static async readZigZagLong(e,t={}){let n=0,
s=0,i,o,c;do i=await Ie.readByte(e,t),o=i&128,n|=(i&127)<<s,s+=7;while(o&&s<28);if(o){n=n,c=268435456;do i=await Ie.readByte(e,t),n+=(i&127)*c,c*=128;while(i&128);
const l=(n%2?-(n+1):n)/2;if(l<Number.MIN_SAFE_INTEGER||l>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return l}return n>>1^-(n&1)}static async readLong(e,t={}){
return Ie.readZigZagLong(e,t)}static async readInt(e,t={}){return Ie.readZigZagLong(e,t)}static async readNull(){return null}static async readBoolean(e,t={}){const n=await Ie.
readByte(e,t);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(e,t={}){const n=await Ie.readFixedBytes(e,4,
t);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(e,t={}){const n=await Ie.readFixedBytes(e,8,t);return new DataView(
n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(e,t={}){const n=await Ie.readLong(e,t);if(n<0)throw new Error("Bytes size was negati\
ve.");return e.read(n,{abortSignal:t.abortSignal})}static async readString(e,t={}){const n=await Ie.readBytes(e,t);return new TextDecoder().decode(n)}static async readMapPair(e,t,n={}){
const s=await Ie.readString(e,n),i=await t(e,n);return{key:s,value:i}}static async readMap(e,t,n={}){const s=a((c,l={})=>Ie.readMapPair(c,t,l),"readPairMethod"),
i=await Ie.readArray(e,s,n),o={};for(const c of i)o[c.key]=c.value;return o}static async readArray(e,t,n={}){const s=[];for(let i=await Ie.readLong(e,n);i!==0;i=
await Ie.readLong(e,n))for(i<0&&(await Ie.readLong(e,n),i=-i);i--;){const o=await t(e,n);s.push(o)}return s}}var Yr;(function(r){r.RECORD="record",r.ENUM="enum",
r.ARRAY="array",r.MAP="map",r.UNION="union",r.FIXED="fixed"})(Yr||(Yr={}));var rt;(function(r){r.NULL="null",r.BOOLEAN="boolean",r.INT="int",r.LONG="long",r.FLOAT=
"float",r.DOUBLE="double",r.BYTES="bytes",r.STRING="string"})(rt||(rt={}));class xt{static{a(this,"AvroType")}static fromSchema(e){return typeof e=="string"?xt.
fromStringSchema(e):Array.isArray(e)?xt.fromArraySchema(e):xt.fromObjectSchema(e)}static fromStringSchema(e){switch(e){case rt.NULL:case rt.BOOLEAN:case rt.INT:case rt.
LONG:case rt.FLOAT:case rt.DOUBLE:case rt.BYTES:case rt.STRING:return new dB(e);default:throw new Error(`Unexpected Avro type ${e}`)}}static fromArraySchema(e){
return new mB(e.map(xt.fromSchema))}static fromObjectSchema(e){const t=e.type;try{return xt.fromStringSchema(t)}catch{}switch(t){case Yr.RECORD:if(e.aliases)throw new Error(
`aliases currently is not supported, schema: ${e}`);if(!e.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);const n={};if(!e.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);for(const s of e.fields)n[s.name]=xt.fromSchema(s.type);return new fB(n,e.name);case Yr.
ENUM:if(e.aliases)throw new Error(`aliases currently is not supported, schema: ${e}`);if(!e.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${e}`);return new uB(e.symbols);case Yr.MAP:if(!e.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);return new pB(xt.
fromSchema(e.values));case Yr.ARRAY:case Yr.FIXED:default:throw new Error(`Unexpected Avro type ${t} in ${e}`)}}}class dB extends xt{static{a(this,"AvroPrimitiv\
eType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case rt.NULL:return Ie.readNull();case rt.BOOLEAN:return Ie.readBoolean(
e,t);case rt.INT:return Ie.readInt(e,t);case rt.LONG:return Ie.readLong(e,t);case rt.FLOAT:return Ie.readFloat(e,t);case rt.DOUBLE:return Ie.readDouble(e,t);case rt.
BYTES:return Ie.readBytes(e,t);case rt.STRING:return Ie.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}}class uB extends xt{static{a(this,"A\
vroEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const n=await Ie.readInt(e,t);return this._symbols[n]}}class mB extends xt{static{
a(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const n=await Ie.readInt(e,t);return this._types[n].read(e,t)}}class pB extends xt{static{
a(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const n=a((s,i)=>this._itemType.read(s,i),"readItemMethod");return Ie.readMap(
e,n,t)}}class fB extends xt{static{a(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const n={};n.$schema=
this._name;for(const s in this._fields)Object.prototype.hasOwnProperty.call(this._fields,s)&&(n[s]=await this._fields[s].read(e,t));return n}}function $f(r,e){if(r===
e)return!0;if(r==null||e==null||r.length!==e.length)return!1;for(let t=0;t<r.length;++t)if(r[t]!==e[t])return!1;return!0}a($f,"arraysEqual");class hB{static{a(this,
"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this._blockOffset}_objectIndex;get objectIndex(){
return this._objectIndex}_initialized;constructor(e,t,n,s){this._dataStream=e,this._headerStream=t||e,this._initialized=!1,this._blockOffset=n||0,this._objectIndex=
s||0,this._initialBlockOffset=n||0}async initialize(e={}){const t=await Ie.readFixedBytes(this._headerStream,Gf.length,{abortSignal:e.abortSignal});if(!$f(t,Gf))
throw new Error("Stream is not an Avro file.");this._metadata=await Ie.readMap(this._headerStream,Ie.readString,{abortSignal:e.abortSignal});const n=this._metadata[cB];
if(!(n==null||n==="null"))throw new Error("Codecs are not supported");this._syncMarker=await Ie.readFixedBytes(this._headerStream,qf,{abortSignal:e.abortSignal});
const s=JSON.parse(this._metadata[lB]);if(this._itemType=xt.fromSchema(s),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),
this._itemsRemainingInBlock=await Ie.readLong(this._dataStream,{abortSignal:e.abortSignal}),await Ie.readLong(this._dataStream,{abortSignal:e.abortSignal}),this.
_initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal}),
this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.initialize(
e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,this._itemsRemainingInBlock===
0){const n=await Ie.readFixedBytes(this._dataStream,qf,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+this._dataStream.position,this.
_objectIndex=0,!$f(this._syncMarker,n))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await Ie.readLong(this._dataStream,{abortSignal:e.
abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await Ie.readLong(this._dataStream,{abortSignal:e.abortSignal})}yield t}}}class gB{static{
a(this,"AvroReadable")}}var jf=x(20181);const Yf=new vr("Reading from the avro stream was aborted.");class yB extends gB{static{a(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){
return typeof e=="string"?jf.Buffer.from(e):e}constructor(e){super(),this._readable=e,this._position=0}get position(){return this._position}async read(e,t={}){if(t.
abortSignal?.aborted)throw Yf;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===0)return new Uint8Array;if(!this._readable.readable)throw new Error(
"Stream no longer readable.");const n=this._readable.read(e);return n?(this._position+=n.length,this.toUint8Array(n)):new Promise((s,i)=>{const o=a(()=>{this._readable.
removeListener("readable",c),this._readable.removeListener("error",l),this._readable.removeListener("end",l),this._readable.removeListener("close",l),t.abortSignal&&
t.abortSignal.removeEventListener("abort",d)},"cleanUp"),c=a(()=>{const u=this._readable.read(e);u&&(this._position+=u.length,o(),s(this.toUint8Array(u)))},"rea\
dableCallback"),l=a(()=>{o(),i()},"rejectCallback"),d=a(()=>{o(),i(Yf)},"abortHandler");this._readable.on("readable",c),this._readable.once("error",l),this._readable.
once("end",l),this._readable.once("close",l),t.abortSignal&&t.abortSignal.addEventListener("abort",d)})}}class AB extends rn.Readable{static{a(this,"BlobQuickQu\
eryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=e,this.onProgress=t.onProgress,this.onError=t.onError,
this.avroReader=new hB(new yB(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){this.avroPaused&&this.readInternal().
catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;const t=e.value,n=t.$schema;if(typeof n!=
"string")throw Error("Missing schema in avro record.");switch(n){case"com.microsoft.azure.storage.queryBlobContents.resultData":{const s=t.data;if(!(s instanceof
Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(s))||(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBlobC\
ontents.progress":{const s=t.bytesScanned;if(typeof s!="number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&this.onProgress({loadedBytes:s})}
break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const s=t.totalBytes;if(typeof s!="number")throw Error("Invalid totalBytes in \
avro end record.");this.onProgress({loadedBytes:s})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.error":if(this.onError){const s=t.fatal;
if(typeof s!="boolean")throw Error("Invalid fatal in avro error record.");const i=t.name;if(typeof i!="string")throw Error("Invalid name in avro error record.");
const o=t.description;if(typeof o!="string")throw Error("Invalid description in avro error record.");const c=t.position;if(typeof c!="number")throw Error("Inval\
id position in avro error record.");this.onError({position:c,name:i,isFatal:s,description:o})}break;default:throw Error(`Unknown schema ${n} in avro progress re\
cord.`)}}while(!e.done&&!this.avroPaused)}}class NB{static{a(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){
return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.
contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){
return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){
return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){return this.originalResponse.
copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.
copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){
return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){
return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.
lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.
clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return $e?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new AB(this.originalResponse.readableStreamBody,
t)}}var Wf;(function(r){r.Hot="Hot",r.Cool="Cool",r.Cold="Cold",r.Archive="Archive"})(Wf||(Wf={}));var Kf;(function(r){r.P4="P4",r.P6="P6",r.P10="P10",r.P15="P1\
5",r.P20="P20",r.P30="P30",r.P40="P40",r.P50="P50",r.P60="P60",r.P70="P70",r.P80="P80"})(Kf||(Kf={}));function Wr(r){if(r!==void 0)return r}a(Wr,"toAccessTier");
function nt(r,e){if(r&&!e)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");r&&!r.encryptionAlgorithm&&(r.encryptionAlgorithm=HE)}
a(nt,"ensureCpkIfSpecified");var Jf;(function(r){r.StorageOAuthScopes="https://storage.azure.com/.default",r.DiskComputeOAuthScopes="https://disk.compute.azure.\
com/.default"})(Jf||(Jf={}));function hM(r){return`https://${r}.blob.core.windows.net/.default`}a(hM,"getBlobServiceAccountAudience");function Ao(r){const e=(r.
_response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),t=(r._response.parsedBody.clearRange||[]).map(n=>({offset:n.start,count:n.end-
n.start}));return{...r,pageRange:e,clearRange:t,_response:{...r._response,parsedBody:{pageRange:e,clearRange:t}}}}a(Ao,"rangeResponseFromModel");const Kr=fr("co\
re-lro"),CB=2e3,Xf=["succeeded","canceled","failed"];function xB(r){try{return JSON.parse(r).state}catch{throw new Error(`Unable to deserialize input state: ${r}`)}}
a(xB,"operation_deserializeState");function Vf(r){const{state:e,stateProxy:t,isOperationError:n}=r;return s=>{throw n(s)&&(t.setError(e,s),t.setFailed(e)),s}}a(
Vf,"setStateError");function bB(r,e){let t=r;return t.slice(-1)!=="."&&(t=t+"."),t+" "+e}a(bB,"appendReadableErrorMessage");function IB(r){let e=r.message,t=r.code,
n=r;for(;n.innererror;)n=n.innererror,t=n.code,e=bB(e,n.message);return{code:t,message:e}}a(IB,"simplifyError");function Zf(r){const{state:e,stateProxy:t,status:n,
isDone:s,processResult:i,getError:o,response:c,setErrorAsResult:l}=r;switch(n){case"succeeded":{t.setSucceeded(e);break}case"failed":{const d=o?.(c);let u="";if(d){
const{code:E,message:B}=IB(d);u=`. ${E}. ${B}`}const y=`The long-running operation has failed${u}`;t.setError(e,new Error(y)),t.setFailed(e),Kr.warning(y);break}case"\
canceled":{t.setCanceled(e);break}}(s?.(c,e)||s===void 0&&["succeeded","canceled"].concat(l?[]:["failed"]).includes(n))&&t.setResult(e,EB({response:c,state:e,processResult:i}))}
a(Zf,"processOperationStatus");function EB(r){const{processResult:e,response:t,state:n}=r;return e?e(t,n):t}a(EB,"buildResult");async function wB(r){const{init:e,
stateProxy:t,processResult:n,getOperationStatus:s,withOperationLocation:i,setErrorAsResult:o}=r,{operationLocation:c,resourceLocation:l,metadata:d,response:u}=await e();
c&&i?.(c,!1);const y={metadata:d,operationLocation:c,resourceLocation:l};Kr.verbose("LRO: Operation description:",y);const E=t.initState(y),B=s({response:u,state:E,
operationLocation:c});return Zf({state:E,status:B,stateProxy:t,response:u,setErrorAsResult:o,processResult:n}),E}a(wB,"operation_initOperation");async function SB(r){
const{poll:e,state:t,stateProxy:n,operationLocation:s,getOperationStatus:i,getResourceLocation:o,isOperationError:c,options:l}=r,d=await e(s,l).catch(Vf({state:t,
stateProxy:n,isOperationError:c})),u=i(d,t);if(Kr.verbose(`LRO: Status:
	Polling from: ${t.config.operationLocation}
	Operation status: ${u}
	Polling status: ${Xf.includes(u)?"Stopped":"Running"}`),u==="succeeded"){const y=o(d,t);if(y!==void 0)return{response:await e(y).catch(Vf({state:t,stateProxy:n,
isOperationError:c})),status:u}}return{response:d,status:u}}a(SB,"pollOperationHelper");async function BB(r){const{poll:e,state:t,stateProxy:n,options:s,getOperationStatus:i,
getResourceLocation:o,getOperationLocation:c,isOperationError:l,withOperationLocation:d,getPollingInterval:u,processResult:y,getError:E,updateState:B,setDelay:M,
isDone:D,setErrorAsResult:Q}=r,{operationLocation:j}=t.config;if(j!==void 0){const{response:q,status:G}=await SB({poll:e,getOperationStatus:i,state:t,stateProxy:n,
operationLocation:j,getResourceLocation:o,isOperationError:l,options:s});if(Zf({status:G,response:q,state:t,stateProxy:n,isDone:D,processResult:y,getError:E,setErrorAsResult:Q}),
!Xf.includes(G)){const ee=u?.(q);ee&&M(ee);const Le=c?.(q,t);if(Le!==void 0){const _e=j!==Le;t.config.operationLocation=Le,d?.(Le,_e)}else d?.(j,!1)}B?.(t,q)}}a(
BB,"operation_pollOperation");function eh(r){const{azureAsyncOperation:e,operationLocation:t}=r;return t??e}a(eh,"getOperationLocationPollingUrl");function th(r){
return r.headers.location}a(th,"getLocationHeader");function rh(r){return r.headers["operation-location"]}a(rh,"getOperationLocationHeader");function nh(r){return r.
headers["azure-asyncoperation"]}a(nh,"getAzureAsyncOperationHeader");function PB(r){var e;const{location:t,requestMethod:n,requestPath:s,resourceLocationConfig:i}=r;
switch(n){case"PUT":return s;case"DELETE":return;case"PATCH":return(e=o())!==null&&e!==void 0?e:s;default:return o()}function o(){switch(i){case"azure-async-ope\
ration":return;case"original-uri":return s;default:return t}}a(o,"getDefault")}a(PB,"findResourceLocation");function RB(r){const{rawResponse:e,requestMethod:t,requestPath:n,
resourceLocationConfig:s}=r,i=rh(e),o=nh(e),c=eh({operationLocation:i,azureAsyncOperation:o}),l=th(e),d=t?.toLocaleUpperCase();return c!==void 0?{mode:"Operatio\
nLocation",operationLocation:c,resourceLocation:PB({requestMethod:d,location:l,requestPath:n,resourceLocationConfig:s})}:l!==void 0?{mode:"ResourceLocation",operationLocation:l}:
d==="PUT"&&n?{mode:"Body",operationLocation:n}:void 0}a(RB,"operation_inferLroMode");function sh(r){const{status:e,statusCode:t}=r;if(typeof e!="string"&&e!==void 0)
throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${e}. This doesn't necessarily indicate the op\
eration has failed. Check your Azure subscription or resource status for more information.`);switch(e?.toLocaleLowerCase()){case void 0:return No(t);case"succee\
ded":return"succeeded";case"failed":return"failed";case"running":case"accepted":case"started":case"canceling":case"cancelling":return"running";case"canceled":case"\
cancelled":return"canceled";default:return Kr.verbose(`LRO: unrecognized operation status: ${e}`),e}}a(sh,"transformStatus");function vB(r){var e;const{status:t}=(e=
r.body)!==null&&e!==void 0?e:{};return sh({status:t,statusCode:r.statusCode})}a(vB,"getStatus");function TB(r){var e,t;const{properties:n,provisioningState:s}=(e=
r.body)!==null&&e!==void 0?e:{},i=(t=n?.provisioningState)!==null&&t!==void 0?t:s;return sh({status:i,statusCode:r.statusCode})}a(TB,"getProvisioningState");function No(r){
return r===202?"running":r<300?"succeeded":"failed"}a(No,"toOperationStatus");function OB({rawResponse:r}){const e=r.headers["retry-after"];if(e!==void 0){const t=parseInt(
e);return isNaN(t)?DB(new Date(e)):t*1e3}}a(OB,"operation_parseRetryAfter");function MB(r){const e=ah(r,"error");if(!e){Kr.warning("The long-running operation f\
ailed but there is no error property in the response's body");return}if(!e.code||!e.message){Kr.warning("The long-running operation failed but the error propert\
y in the response's body doesn't contain code or message");return}return e}a(MB,"operation_getErrorFromResponse");function DB(r){const e=Math.floor(new Date().getTime()),
t=r.getTime();if(e<t)return t-e}a(DB,"calculatePollingIntervalFromDate");function LB(r){const{response:e,state:t,operationLocation:n}=r;function s(){var o;switch((o=
t.config.metadata)===null||o===void 0?void 0:o.mode){case void 0:return No(e.rawResponse.statusCode);case"Body":return ih(e,t);default:return"running"}}a(s,"hel\
per");const i=s();return i==="running"&&n===void 0?"succeeded":i}a(LB,"operation_getStatusFromInitialResponse");async function kB(r){const{stateProxy:e,resourceLocationConfig:t,
processResult:n,lro:s,setErrorAsResult:i}=r;return wB({init:a(async()=>{const o=await s.sendInitialRequest(),c=RB({rawResponse:o.rawResponse,requestPath:s.requestPath,
requestMethod:s.requestMethod,resourceLocationConfig:t});return Object.assign({response:o,operationLocation:c?.operationLocation,resourceLocation:c?.resourceLocation},
c?.mode?{metadata:{mode:c.mode}}:{})},"init"),stateProxy:e,processResult:n?({flatResponse:o},c)=>n(o,c):({flatResponse:o})=>o,getOperationStatus:LB,setErrorAsResult:i})}
a(kB,"initHttpOperation");function zB({rawResponse:r},e){var t;switch((t=e.config.metadata)===null||t===void 0?void 0:t.mode){case"OperationLocation":return eh(
{operationLocation:rh(r),azureAsyncOperation:nh(r)});case"ResourceLocation":return th(r);default:return}}a(zB,"operation_getOperationLocation");function ih({rawResponse:r},e){
var t;const n=(t=e.config.metadata)===null||t===void 0?void 0:t.mode;switch(n){case"OperationLocation":return vB(r);case"ResourceLocation":return No(r.statusCode);case"\
Body":return TB(r);default:throw new Error(`Internal error: Unexpected operation mode: ${n}`)}}a(ih,"operation_getOperationStatus");function ah({flatResponse:r,
rawResponse:e},t){var n,s;return(n=r?.[t])!==null&&n!==void 0?n:(s=e.body)===null||s===void 0?void 0:s[t]}a(ah,"accessBodyProperty");function _B(r,e){const t=ah(
r,"resourceLocation");return t&&typeof t=="string"&&(e.config.resourceLocation=t),e.config.resourceLocation}a(_B,"operation_getResourceLocation");function HB(r){
return r.name==="RestError"}a(HB,"operation_isOperationError");async function UB(r){const{lro:e,stateProxy:t,options:n,processResult:s,updateState:i,setDelay:o,
state:c,setErrorAsResult:l}=r;return BB({state:c,stateProxy:t,setDelay:o,processResult:s?({flatResponse:d},u)=>s(d,u):({flatResponse:d})=>d,getError:MB,updateState:i,
getPollingInterval:OB,getOperationLocation:zB,getOperationStatus:ih,isOperationError:HB,getResourceLocation:_B,options:n,poll:a(async(d,u)=>e.sendPollRequest(d,
u),"poll"),setErrorAsResult:l})}a(UB,"pollHttpOperation");const FB=a(()=>({initState:a(r=>({status:"running",config:r}),"initState"),setCanceled:a(r=>r.status="\
canceled","setCanceled"),setError:a((r,e)=>r.error=e,"setError"),setResult:a((r,e)=>r.result=e,"setResult"),setRunning:a(r=>r.status="running","setRunning"),setSucceeded:a(
r=>r.status="succeeded","setSucceeded"),setFailed:a(r=>r.status="failed","setFailed"),getError:a(r=>r.error,"getError"),getResult:a(r=>r.result,"getResult"),isCanceled:a(
r=>r.status==="canceled","isCanceled"),isFailed:a(r=>r.status==="failed","isFailed"),isRunning:a(r=>r.status==="running","isRunning"),isSucceeded:a(r=>r.status===
"succeeded","isSucceeded")}),"createStateProxy");function gM(r){const{getOperationLocation:e,getStatusFromInitialResponse:t,getStatusFromPollResponse:n,isOperationError:s,
getResourceLocation:i,getPollingInterval:o,getError:c,resolveOnUnsuccessful:l}=r;return async({init:d,poll:u},y)=>{const{processResult:E,updateState:B,withOperationLocation:M,
intervalInMs:D=POLL_INTERVAL_IN_MS,restoreFrom:Q}=y||{},j=FB(),q=M?(()=>{let ht=!1;return(Ye,Un)=>{Un?M(Ye):ht||M(Ye),ht=!0}})():void 0,G=Q?deserializeState(Q):
await initOperation({init:d,stateProxy:j,processResult:E,getOperationStatus:t,withOperationLocation:q,setErrorAsResult:!l});let ee;const Le=new AbortController,
_e=new Map,ge=a(async()=>_e.forEach(ht=>ht(G)),"handleProgressEvents"),It="Operation was canceled";let Je=D;const Ht={getOperationState:a(()=>G,"getOperationSta\
te"),getResult:a(()=>G.result,"getResult"),isDone:a(()=>["succeeded","failed","canceled"].includes(G.status),"isDone"),isStopped:a(()=>ee===void 0,"isStopped"),
stopPolling:a(()=>{Le.abort()},"stopPolling"),toString:a(()=>JSON.stringify({state:G}),"toString"),onProgress:a(ht=>{const Ye=Symbol();return _e.set(Ye,ht),()=>_e.
delete(Ye)},"onProgress"),pollUntilDone:a(ht=>ee??(ee=(async()=>{const{abortSignal:Ye}=ht||{};function Un(){Le.abort()}a(Un,"abortListener");const Ss=Le.signal;
Ye?.aborted?Le.abort():Ss.aborted||Ye?.addEventListener("abort",Un,{once:!0});try{if(!Ht.isDone())for(await Ht.poll({abortSignal:Ss});!Ht.isDone();)await delay(
Je,{abortSignal:Ss}),await Ht.poll({abortSignal:Ss})}finally{Ye?.removeEventListener("abort",Un)}if(l)return Ht.getResult();switch(G.status){case"succeeded":return Ht.
getResult();case"canceled":throw new Error(It);case"failed":throw G.error;case"notStarted":case"running":throw new Error("Polling completed without succeeding o\
r failing")}})().finally(()=>{ee=void 0})),"pollUntilDone"),async poll(ht){if(l){if(Ht.isDone())return}else switch(G.status){case"succeeded":return;case"cancele\
d":throw new Error(It);case"failed":throw G.error}if(await pollOperation({poll:u,state:G,stateProxy:j,getOperationLocation:e,isOperationError:s,withOperationLocation:q,
getPollingInterval:o,getOperationStatus:n,getResourceLocation:i,processResult:E,getError:c,updateState:B,options:ht,setDelay:a(Ye=>{Je=Ye},"setDelay"),setErrorAsResult:!l}),
await ge(),!l)switch(G.status){case"canceled":throw new Error(It);case"failed":throw G.error}}};return Ht}}a(gM,"poller_buildCreatePoller");async function yM(r,e){
const{resourceLocationConfig:t,intervalInMs:n,processResult:s,restoreFrom:i,updateState:o,withOperationLocation:c,resolveOnUnsuccessful:l=!1}=e||{};return buildCreatePoller(
{getStatusFromInitialResponse,getStatusFromPollResponse:getOperationStatus,isOperationError,getOperationLocation,getResourceLocation,getPollingInterval:parseRetryAfter,
getError:getErrorFromResponse,resolveOnUnsuccessful:l})({init:a(async()=>{const d=await r.sendInitialRequest(),u=inferLroMode({rawResponse:d.rawResponse,requestPath:r.
requestPath,requestMethod:r.requestMethod,resourceLocationConfig:t});return Object.assign({response:d,operationLocation:u?.operationLocation,resourceLocation:u?.
resourceLocation},u?.mode?{metadata:{mode:u.mode}}:{})},"init"),poll:r.sendPollRequest},{intervalInMs:n,withOperationLocation:c,restoreFrom:i,updateState:o,processResult:s?
({flatResponse:d},u)=>s(d,u):({flatResponse:d})=>d})}a(yM,"createHttpPoller");const QB=a(()=>({initState:a(r=>({config:r,isStarted:!0}),"initState"),setCanceled:a(
r=>r.isCancelled=!0,"setCanceled"),setError:a((r,e)=>r.error=e,"setError"),setResult:a((r,e)=>r.result=e,"setResult"),setRunning:a(r=>r.isStarted=!0,"setRunning"),
setSucceeded:a(r=>r.isCompleted=!0,"setSucceeded"),setFailed:a(()=>{},"setFailed"),getError:a(r=>r.error,"getError"),getResult:a(r=>r.result,"getResult"),isCanceled:a(
r=>!!r.isCancelled,"isCanceled"),isFailed:a(r=>!!r.error,"isFailed"),isRunning:a(r=>!!r.isStarted,"isRunning"),isSucceeded:a(r=>!!(r.isCompleted&&!r.isCancelled&&
!r.error),"isSucceeded")}),"operation_createStateProxy");class qB{static{a(this,"GenericPollOperation")}constructor(e,t,n,s,i,o,c){this.state=e,this.lro=t,this.
setErrorAsResult=n,this.lroResourceLocationConfig=s,this.processResult=i,this.updateState=o,this.isDone=c}setPollerConfig(e){this.pollerConfig=e}async update(e){
var t;const n=QB();this.state.isStarted||(this.state=Object.assign(Object.assign({},this.state),await kB({lro:this.lro,stateProxy:n,resourceLocationConfig:this.
lroResourceLocationConfig,processResult:this.processResult,setErrorAsResult:this.setErrorAsResult})));const s=this.updateState,i=this.isDone;return!this.state.isCompleted&&
this.state.error===void 0&&await UB({lro:this.lro,state:this.state,stateProxy:n,processResult:this.processResult,updateState:s?(o,{rawResponse:c})=>s(o,c):void 0,
isDone:i?({flatResponse:o},c)=>i(o,c):void 0,options:e,setDelay:a(o=>{this.pollerConfig.intervalInMs=o},"setDelay"),setErrorAsResult:this.setErrorAsResult}),(t=
e?.fireProgress)===null||t===void 0||t.call(e,this.state),this}async cancel(){return Kr.error("`cancelOperation` is deprecated because it wasn't implemented"),this}toString(){
return JSON.stringify({state:this.state})}}class Co extends Error{static{a(this,"PollerStoppedError")}constructor(e){super(e),this.name="PollerStoppedError",Object.
setPrototypeOf(this,Co.prototype)}}class xo extends Error{static{a(this,"PollerCancelledError")}constructor(e){super(e),this.name="PollerCancelledError",Object.
setPrototypeOf(this,xo.prototype)}}class oh{static{a(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=[],this.
operation=e,this.promise=new Promise((t,n)=>{this.resolve=t,this.reject=n}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.stopped=
!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update({abortSignal:e.
abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=a(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new xo("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new Co("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}}class AM extends oh{static{a(this,"LroEn\
gine")}constructor(e,t){const{intervalInMs:n=CB,resumeFrom:s,resolveOnUnsuccessful:i=!1,isDone:o,lroResourceLocationConfig:c,processResult:l,updateState:d}=t||{},
u=s?xB(s):{},y=new qB(u,e,!i,c,l,d,o);super(y),this.resolveOnUnsuccessful=i,this.config={intervalInMs:n},y.setPollerConfig(this.config)}delay(){return new Promise(
e=>setTimeout(()=>e(),this.config.intervalInMs))}}class GB extends oh{static{a(this,"BlobBeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,
copySource:n,intervalInMs:s=15e3,onProgress:i,resumeFrom:o,startCopyFromURLOptions:c}=e;let l;o&&(l=JSON.parse(o).state);const d=xs({...l,blobClient:t,copySource:n,
startCopyFromURLOptions:c});super(d),typeof i=="function"&&this.onProgress(i),this.intervalInMs=s}delay(){return cl(this.intervalInMs)}}const $B=a(async function(e={}){
const t=this.state,{copyId:n}=t;return t.isCompleted?xs(t):n?(await t.blobClient.abortCopyFromURL(n,{abortSignal:e.abortSignal}),t.isCancelled=!0,xs(t)):(t.isCancelled=
!0,xs(t))},"cancel"),jB=a(async function(e={}){const t=this.state,{blobClient:n,copySource:s,startCopyFromURLOptions:i}=t;if(t.isStarted){if(!t.isCompleted)try{
const o=await t.blobClient.getProperties({abortSignal:e.abortSignal}),{copyStatus:c,copyProgress:l}=o,d=t.copyProgress;l&&(t.copyProgress=l),c==="pending"&&l!==
d&&typeof e.fireProgress=="function"?e.fireProgress(t):c==="success"?(t.result=o,t.isCompleted=!0):c==="failed"&&(t.error=new Error(`Blob copy failed with reaso\
n: "${o.copyStatusDescription||"unknown"}"`),t.isCompleted=!0)}catch(o){t.error=o,t.isCompleted=!0}}else{t.isStarted=!0;const o=await n.startCopyFromURL(s,i);t.
copyId=o.copyId,o.copyStatus==="success"&&(t.result=o,t.isCompleted=!0)}return xs(t)},"update"),YB=a(function(){return JSON.stringify({state:this.state},(e,t)=>{
if(e!=="blobClient")return t})},"toString");function xs(r){return{state:{...r},cancel:$B,toString:YB,update:jB}}a(xs,"makeBlobBeginCopyFromURLPollOperation");function Tt(r){
if(r.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(r.count&&r.count<=0)throw new RangeError("Range.count must be larger than 0. Lea\
ve it undefined if you want a range from offset to the end.");return r.count?`bytes=${r.offset}-${r.offset+r.count-1}`:`bytes=${r.offset}-`}a(Tt,"rangeToString");
var bs;(function(r){r[r.Good=0]="Good",r[r.Error=1]="Error"})(bs||(bs={}));class ch{static{a(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=bs.
Good;emitter;constructor(e=5){if(e<1)throw new RangeError("concurrency must be larger than 0");this.concurrency=e,this.emitter=new Pd.EventEmitter}addOperation(e){
this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){
return this.operations.length===0?Promise.resolve():(this.parallelExecute(),new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",n=>{this.state=
bs.Error,t(n)})}))}nextOperation(){return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){if(this.state!==bs.Error){if(this.
completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}}
var bo=x(73024);async function WB(r,e,t,n,s){let i=0;const o=n-t;return new Promise((c,l)=>{const d=setTimeout(()=>l(new Error("The operation cannot be complete\
d in timeout.")),LE);r.on("readable",()=>{if(i>=o){clearTimeout(d),c();return}let u=r.read();if(!u)return;typeof u=="string"&&(u=Buffer.from(u,s));const y=i+u.length>
o?o-i:u.length;e.fill(u.slice(0,y),t+i,t+i+y),i+=y}),r.on("end",()=>{clearTimeout(d),i<o&&l(new Error(`Stream drains before getting enough data needed. Data rea\
d: ${i}, data need: ${o}`)),c()}),r.on("error",u=>{clearTimeout(d),l(u)})})}a(WB,"streamToBuffer");async function KB(r,e,t){let n=0;const s=e.length;return new Promise(
(i,o)=>{r.on("readable",()=>{let c=r.read();if(c){if(typeof c=="string"&&(c=Buffer.from(c,t)),n+c.length>s){o(new Error(`Stream exceeds buffer size. Buffer size\
: ${s}`));return}e.fill(c,n,n+c.length),n+=c.length}}),r.on("end",()=>{i(n)}),r.on("error",o)})}a(KB,"streamToBuffer2");async function NM(r,e){return new Promise(
(t,n)=>{const s=[];r.on("data",i=>{s.push(typeof i=="string"?Buffer.from(i,e):i)}),r.on("end",()=>{t(Buffer.concat(s))}),r.on("error",n)})}a(NM,"streamToBuffer3");
async function JB(r,e){return new Promise((t,n)=>{const s=bo.createWriteStream(e);r.on("error",i=>{n(i)}),s.on("error",i=>{n(i)}),s.on("close",t),r.pipe(s)})}a(
JB,"readStreamToLocalFile");const XB=Vi.promisify(bo.stat),VB=bo.createReadStream;class zt extends yo{static{a(this,"BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;get name(){
return this._name}get containerName(){return this._containerName}constructor(e,t,n,s){s=s||{};let i,o;if(zr(t))o=e,i=t;else if($e&&t instanceof qe||t instanceof
Qe||Dt(t))o=e,s=n,i=He(t,s);else if(!t&&typeof t!="string")o=e,n&&typeof n!="string"&&(s=n),i=He(new Qe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){
const c=t,l=n,d=Dn(e);if(d.kind==="AccountConnString")if($e){const u=new qe(d.accountName,d.accountKey);o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(
l)),s.proxyOptions||(s.proxyOptions=sn(d.proxyUri)),i=He(u,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.
kind==="SASConnString")o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,i=He(new Qe,s);else throw new Error("Connection string must \
be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(o,i),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=
ho(this.url,kr.Parameters.SNAPSHOT),this._versionId=ho(this.url,kr.Parameters.VERSIONID)}withSnapshot(e){return new zt(Ln(this.url,kr.Parameters.SNAPSHOT,e.length===
0?void 0:e),this.pipeline)}withVersion(e){return new zt(Ln(this.url,kr.Parameters.VERSIONID,e.length===0?void 0:e),this.pipeline)}getAppendBlobClient(){return new Ri(
this.url,this.pipeline)}getBlockBlobClient(){return new Is(this.url,this.pipeline)}getPageBlobClient(){return new vi(this.url,this.pipeline)}async download(e=0,t,n={}){
return n.conditions=n.conditions||{},n.conditions=n.conditions||{},nt(n.customerProvidedKey,this.isHttps),Z.withSpan("BlobClient-download",n,async s=>{const i=ce(
await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
requestOptions:{onDownloadProgress:$e?void 0:n.onProgress},range:e===0&&!t?void 0:Tt({offset:e,count:t}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.
rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,tracingOptions:s.tracingOptions})),o={...i,_response:i._response,objectReplicationDestinationPolicyId:i.
objectReplicationPolicyId,objectReplicationSourceProperties:Si(i.objectReplicationRules)};if(!$e)return o;if((n.maxRetryRequests===void 0||n.maxRetryRequests<0)&&
(n.maxRetryRequests=DE),i.contentLength===void 0)throw new RangeError("File download response doesn't contain valid content length header");if(!i.etag)throw new RangeError(
"File download response doesn't contain valid etag header");return new oB(o,async c=>{const l={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.
conditions.ifMatch||i.etag,ifModifiedSince:n.conditions.ifModifiedSince,ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.
conditions?.tagConditions},range:Tt({count:e+i.contentLength-c,offset:c}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.
snapshot,cpkInfo:n.customerProvidedKey};return(await this.blobContext.download({abortSignal:n.abortSignal,...l})).readableStreamBody},e,i.contentLength,{maxRetryRequests:n.
maxRetryRequests,onProgress:n.onProgress})})}async exists(e={}){return Z.withSpan("BlobClient-exists",e,async t=>{try{return nt(e.customerProvidedKey,this.isHttps),
await this.getProperties({abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.conditions,tracingOptions:t.tracingOptions}),!0}catch(n){
if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===qE||n.details.errorCode===GE))return!0;throw n}})}async getProperties(e={}){return e.
conditions=e.conditions||{},nt(e.customerProvidedKey,this.isHttps),Z.withSpan("BlobClient-getProperties",e,async t=>{const n=ce(await this.blobContext.getProperties(
{abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
tracingOptions:t.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:Si(
n.objectReplicationRules)}})}async delete(e={}){return e.conditions=e.conditions||{},Z.withSpan("BlobClient-delete",e,async t=>ce(await this.blobContext.delete(
{abortSignal:e.abortSignal,deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return Z.withSpan("BlobClient-deleteIfExists",e,async t=>{try{const n=ce(await this.delete(t));return{
succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};
throw n}})}async undelete(e={}){return Z.withSpan("BlobClient-undelete",e,async t=>ce(await this.blobContext.undelete({abortSignal:e.abortSignal,tracingOptions:t.
tracingOptions})))}async setHTTPHeaders(e,t={}){return t.conditions=t.conditions||{},nt(t.customerProvidedKey,this.isHttps),Z.withSpan("BlobClient-setHTTPHeader\
s",t,async n=>ce(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,blobHttpHeaders:e,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}async setMetadata(e,t={}){return t.conditions=t.conditions||{},nt(t.customerProvidedKey,
this.isHttps),Z.withSpan("BlobClient-setMetadata",t,async n=>ce(await this.blobContext.setMetadata({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,tracingOptions:n.
tracingOptions})))}async setTags(e,t={}){return Z.withSpan("BlobClient-setTags",t,async n=>ce(await this.blobContext.setTags({abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:n.tracingOptions,
tags:JS(e)})))}async getTags(e={}){return Z.withSpan("BlobClient-getTags",e,async t=>{const n=ce(await this.blobContext.getTags({abortSignal:e.abortSignal,leaseAccessConditions:e.
conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));
return{...n,_response:n._response,tags:As({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(e){return new Qf(this,e)}async createSnapshot(e={}){return e.conditions=
e.conditions||{},nt(e.customerProvidedKey,this.isHttps),Z.withSpan("BlobClient-createSnapshot",e,async t=>ce(await this.blobContext.createSnapshot({abortSignal:e.
abortSignal,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
encryptionScope:e.encryptionScope,tracingOptions:t.tracingOptions})))}async beginCopyFromURL(e,t={}){const n={abortCopyFromURL:a((...i)=>this.abortCopyFromURL(...i),
"abortCopyFromURL"),getProperties:a((...i)=>this.getProperties(...i),"getProperties"),startCopyFromURL:a((...i)=>this.startCopyFromURL(...i),"startCopyFromURL")},
s=new GB({blobClient:n,copySource:e,intervalInMs:t.intervalInMs,onProgress:t.onProgress,resumeFrom:t.resumeFrom,startCopyFromURLOptions:t});return await s.poll(),
s}async abortCopyFromURL(e,t={}){return Z.withSpan("BlobClient-abortCopyFromURL",t,async n=>ce(await this.blobContext.abortCopyFromURL(e,{abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,tracingOptions:n.tracingOptions})))}async syncCopyFromURL(e,t={}){return t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||
{},Z.withSpan("BlobClient-syncCopyFromURL",t,async n=>ce(await this.blobContext.copyFromURL(e,{abortSignal:t.abortSignal,metadata:t.metadata,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince},
sourceContentMD5:t.sourceContentMD5,copySourceAuthorization:Ns(t.sourceAuthorization),tier:Wr(t.tier),blobTagsString:Gr(t.tags),immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,encryptionScope:t.encryptionScope,copySourceTags:t.copySourceTags,fileRequestIntent:t.
sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async setAccessTier(e,t={}){return Z.withSpan("BlobClient-setAccessTier",t,async n=>ce(await this.blobContext.
setTier(Wr(e),{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},rehydratePriority:t.
rehydratePriority,tracingOptions:n.tracingOptions})))}async downloadToBuffer(e,t,n,s={}){let i,o=0,c=0,l=s;e instanceof Buffer?(i=e,o=t||0,c=typeof n=="number"?
n:0):(o=typeof e=="number"?e:0,c=typeof t=="number"?t:0,l=n||{});let d=l.blockSize??0;if(d<0)throw new RangeError("blockSize option must be >= 0");if(d===0&&(d=
Ja),o<0)throw new RangeError("offset option must be >= 0");if(c&&c<=0)throw new RangeError("count option must be greater than 0");return l.conditions||(l.conditions=
{}),Z.withSpan("BlobClient-downloadToBuffer",l,async u=>{if(!c){const B=await this.getProperties({...l,tracingOptions:u.tracingOptions});if(c=B.contentLength-o,
c<0)throw new RangeError(`offset ${o} shouldn't be larger than blob size ${B.contentLength}`)}if(!i)try{i=Buffer.alloc(c)}catch(B){throw new Error(`Unable to al\
locate the buffer of size: ${c}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "do\
wnloadToFile".	 ${B.message}`)}if(i.length<c)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${c}`);let y=0;
const E=new ch(l.concurrency);for(let B=o;B<o+c;B=B+d)E.addOperation(async()=>{let M=o+c;B+d<M&&(M=B+d);const Q=(await this.download(B,M-B,{abortSignal:l.abortSignal,
conditions:l.conditions,maxRetryRequests:l.maxRetryRequestsPerBlock,customerProvidedKey:l.customerProvidedKey,tracingOptions:u.tracingOptions})).readableStreamBody;
await WB(Q,i,B-o,M-o),y+=M-B,l.onProgress&&l.onProgress({loadedBytes:y})});return await E.do(),i})}async downloadToFile(e,t=0,n,s={}){return Z.withSpan("BlobCli\
ent-downloadToFile",s,async i=>{const o=await this.download(t,n,{...s,tracingOptions:i.tracingOptions});return o.readableStreamBody&&await JB(o.readableStreamBody,
e),o.blobDownloadStream=void 0,o})}getBlobAndContainerNamesFromUrl(){let e,t;try{const n=new URL(this.url);if(n.host.split(".")[1]==="blob"){const s=n.pathname.
match("/([^/]*)(/(.*))?");e=s[1],t=s[3]}else if(go(n)){const s=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=s[2],t=s[4]}else{const s=n.pathname.match("/([^/]*\
)(/(.*))?");e=s[1],t=s[3]}if(e=decodeURIComponent(e),t=decodeURIComponent(t),t=t.replace(/\\/g,"/"),!e)throw new Error("Provided containerName is invalid.");return{
blobName:t,containerName:e}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(e,t={}){return Z.
withSpan("BlobClient-startCopyFromURL",t,async n=>(t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||{},ce(await this.blobContext.startCopyFromURL(
e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions.ifMatch,sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,sourceIfTags:t.sourceConditions.tagConditions},immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,rehydratePriority:t.rehydratePriority,tier:Wr(t.tier),blobTagsString:Gr(
t.tags),sealBlob:t.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(e){return new Promise(t=>{if(!(this.credential instanceof qe))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=Pi({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...e},this.credential).toString();t(ys(this.url,n))})}generateSasStringToSign(e){if(!(this.credential instanceof qe))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return Cs({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(n=>{const s=Pi({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).toString();n(ys(this.url,s))})}generateUserDelegationSasStringToSign(e,t){
return Cs({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).stringToSign}async deleteImmutabilityPolicy(e={}){
return Z.withSpan("BlobClient-deleteImmutabilityPolicy",e,async t=>ce(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:t.tracingOptions})))}async setImmutabilityPolicy(e,t={}){
return Z.withSpan("BlobClient-setImmutabilityPolicy",t,async n=>ce(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:e.expiriesOn,immutabilityPolicyMode:e.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(e,t={}){return Z.withSpan("BlobClient-setLegalHold",t,async n=>ce(await this.blobContext.setLegalHold(
e,{tracingOptions:n.tracingOptions})))}async getAccountInfo(e={}){return Z.withSpan("BlobClient-getAccountInfo",e,async t=>ce(await this.blobContext.getAccountInfo(
{abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}}class Ri extends zt{static{a(this,"AppendBlobClient")}appendBlobContext;constructor(e,t,n,s){let i,
o;if(s=s||{},zr(t))o=e,i=t;else if($e&&t instanceof qe||t instanceof Qe||Dt(t))o=e,s=n,i=He(t,s);else if(!t&&typeof t!="string")o=e,i=He(new Qe,s);else if(t&&typeof t==
"string"&&n&&typeof n=="string"){const c=t,l=n,d=Dn(e);if(d.kind==="AccountConnString")if($e){const u=new qe(d.accountName,d.accountKey);o=je(je(d.url,encodeURIComponent(
c)),encodeURIComponent(l)),s.proxyOptions||(s.proxyOptions=sn(d.proxyUri)),i=He(u,s)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(d.kind==="SASConnString")o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,i=He(new Qe,s);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(o,i),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(e){return new Ri(Ln(this.url,kr.Parameters.SNAPSHOT,
e.length===0?void 0:e),this.pipeline)}async create(e={}){return e.conditions=e.conditions||{},nt(e.customerProvidedKey,this.isHttps),Z.withSpan("AppendBlobClien\
t-create",e,async t=>ce(await this.appendBlobContext.create(0,{abortSignal:e.abortSignal,blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.conditions,metadata:e.
metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,immutabilityPolicyExpiry:e.
immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:e.immutabilityPolicy?.policyMode,legalHold:e.legalHold,blobTagsString:Gr(e.tags),tracingOptions:t.tracingOptions})))}async createIfNotExists(e={}){
const t={ifNoneMatch:eu};return Z.withSpan("AppendBlobClient-createIfNotExists",e,async n=>{try{const s=ce(await this.create({...n,conditions:t}));return{succeeded:!0,
...s,_response:s._response}}catch(s){if(s.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...s.response?.parsedHeaders,_response:s.response};throw s}})}async seal(e={}){
return e.conditions=e.conditions||{},Z.withSpan("AppendBlobClient-seal",e,async t=>ce(await this.appendBlobContext.seal({abortSignal:e.abortSignal,appendPositionAccessConditions:e.
conditions,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async appendBlock(e,t,n={}){
return n.conditions=n.conditions||{},nt(n.customerProvidedKey,this.isHttps),Z.withSpan("AppendBlobClient-appendBlock",n,async s=>ce(await this.appendBlobContext.
appendBlock(t,e,{abortSignal:n.abortSignal,appendPositionAccessConditions:n.conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},transactionalContentMD5:n.transactionalContentMD5,transactionalContentCrc64:n.
transactionalContentCrc64,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:s.tracingOptions})))}async appendBlockFromURL(e,t,n,s={}){
return s.conditions=s.conditions||{},s.sourceConditions=s.sourceConditions||{},nt(s.customerProvidedKey,this.isHttps),Z.withSpan("AppendBlobClient-appendBlockFr\
omURL",s,async i=>ce(await this.appendBlobContext.appendBlockFromUrl(e,0,{abortSignal:s.abortSignal,sourceRange:Tt({offset:t,count:n}),sourceContentMD5:s.sourceContentMD5,
sourceContentCrc64:s.sourceContentCrc64,leaseAccessConditions:s.conditions,appendPositionAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:s.sourceConditions?.ifMatch,sourceIfModifiedSince:s.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:s.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:Ns(s.sourceAuthorization),
cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}}class Is extends zt{static{
a(this,"BlockBlobClient")}_blobContext;blockBlobContext;constructor(e,t,n,s){let i,o;if(s=s||{},zr(t))o=e,i=t;else if($e&&t instanceof qe||t instanceof Qe||Dt(t))
o=e,s=n,i=He(t,s);else if(!t&&typeof t!="string")o=e,n&&typeof n!="string"&&(s=n),i=He(new Qe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){const c=t,
l=n,d=Dn(e);if(d.kind==="AccountConnString")if($e){const u=new qe(d.accountName,d.accountKey);o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(l)),s.proxyOptions||
(s.proxyOptions=sn(d.proxyUri)),i=He(u,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnSt\
ring")o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,i=He(new Qe,s);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,i),this.
blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob}withSnapshot(e){return new Is(Ln(this.url,kr.Parameters.SNAPSHOT,
e.length===0?void 0:e),this.pipeline)}async query(e,t={}){if(nt(t.customerProvidedKey,this.isHttps),!$e)throw new Error("This operation currently is only suppor\
ted in Node.js.");return Z.withSpan("BlockBlobClient-query",t,async n=>{const s=ce(await this._blobContext.query({abortSignal:t.abortSignal,queryRequest:{queryType:"\
SQL",expression:e,inputSerialization:Hf(t.inputTextConfiguration),outputSerialization:Hf(t.outputTextConfiguration)},leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,tracingOptions:n.tracingOptions}));return new NB(s,{abortSignal:t.abortSignal,
onProgress:t.onProgress,onError:t.onError})})}async upload(e,t,n={}){return n.conditions=n.conditions||{},nt(n.customerProvidedKey,this.isHttps),Z.withSpan("Blo\
ckBlobClient-upload",n,async s=>ce(await this.blockBlobContext.upload(t,e,{abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,
metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,
encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.
legalHold,tier:Wr(n.tier),blobTagsString:Gr(n.tags),tracingOptions:s.tracingOptions})))}async syncUploadFromURL(e,t={}){return t.conditions=t.conditions||{},nt(
t.customerProvidedKey,this.isHttps),Z.withSpan("BlockBlobClient-syncUploadFromURL",t,async n=>ce(await this.blockBlobContext.putBlobFromUrl(0,e,{...t,blobHttpHeaders:t.
blobHTTPHeaders,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.
sourceConditions?.ifUnmodifiedSince,sourceIfTags:t.sourceConditions?.tagConditions},cpkInfo:t.customerProvidedKey,copySourceAuthorization:Ns(t.sourceAuthorization),
tier:Wr(t.tier),blobTagsString:Gr(t.tags),copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async stageBlock(e,t,n,s={}){
return nt(s.customerProvidedKey,this.isHttps),Z.withSpan("BlockBlobClient-stageBlock",s,async i=>ce(await this.blockBlobContext.stageBlock(e,n,t,{abortSignal:s.
abortSignal,leaseAccessConditions:s.conditions,requestOptions:{onUploadProgress:s.onProgress},transactionalContentMD5:s.transactionalContentMD5,transactionalContentCrc64:s.
transactionalContentCrc64,cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async stageBlockFromURL(e,t,n=0,s,i={}){
return nt(i.customerProvidedKey,this.isHttps),Z.withSpan("BlockBlobClient-stageBlockFromURL",i,async o=>ce(await this.blockBlobContext.stageBlockFromURL(e,0,t,{
abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,sourceRange:n===0&&!s?void 0:
Tt({offset:n,count:s}),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,copySourceAuthorization:Ns(i.sourceAuthorization),fileRequestIntent:i.sourceShareTokenIntent,
tracingOptions:o.tracingOptions})))}async commitBlockList(e,t={}){return t.conditions=t.conditions||{},nt(t.customerProvidedKey,this.isHttps),Z.withSpan("BlockB\
lobClient-commitBlockList",t,async n=>ce(await this.blockBlobContext.commitBlockList({latest:e},{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.
conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Wr(t.tier),blobTagsString:Gr(
t.tags),tracingOptions:n.tracingOptions})))}async getBlockList(e,t={}){return Z.withSpan("BlockBlobClient-getBlockList",t,async n=>{const s=ce(await this.blockBlobContext.
getBlockList(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.
tracingOptions}));return s.committedBlocks||(s.committedBlocks=[]),s.uncommittedBlocks||(s.uncommittedBlocks=[]),s})}async uploadData(e,t={}){return Z.withSpan(
"BlockBlobClient-uploadData",t,async n=>{if($e){let s;return e instanceof Buffer?s=e:e instanceof ArrayBuffer?s=Buffer.from(e):(e=e,s=Buffer.from(e.buffer,e.byteOffset,
e.byteLength)),this.uploadSeekableInternal((i,o)=>s.slice(i,i+o),s.byteLength,n)}else{const s=new Blob([e]);return this.uploadSeekableInternal((i,o)=>s.slice(i,
i+o),s.size,n)}})}async uploadBrowserData(e,t={}){return Z.withSpan("BlockBlobClient-uploadBrowserData",t,async n=>{const s=new Blob([e]);return this.uploadSeekableInternal(
(i,o)=>s.slice(i,i+o),s.size,n)})}async uploadSeekableInternal(e,t,n={}){let s=n.blockSize??0;if(s<0||s>Ka)throw new RangeError(`blockSize option must be >= 0 a\
nd <= ${Ka}`);const i=n.maxSingleShotSize??Wa;if(i<0||i>Wa)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${Wa}`);if(s===0){if(t>Ka*Ni)throw new RangeError(
`${t} is too larger to upload to a block blob.`);t>i&&(s=Math.ceil(t/Ni),s<Ja&&(s=Ja))}return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions=
{}),Z.withSpan("BlockBlobClient-uploadSeekableInternal",n,async o=>{if(t<=i)return ce(await this.upload(e(0,t),t,o));const c=Math.floor((t-1)/s)+1;if(c>Ni)throw new RangeError(
`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${Ni}`);const l=[],d=ei();let u=0;const y=new ch(n.concurrency);for(let E=0;E<
c;E++)y.addOperation(async()=>{const B=kf(d,E),M=s*E,Q=(E===c-1?t:M+s)-M;l.push(B),await this.stageBlock(B,e(M,Q),Q,{abortSignal:n.abortSignal,conditions:n.conditions,
encryptionScope:n.encryptionScope,tracingOptions:o.tracingOptions}),u+=Q,n.onProgress&&n.onProgress({loadedBytes:u})});return await y.do(),this.commitBlockList(
l,o)})}async uploadFile(e,t={}){return Z.withSpan("BlockBlobClient-uploadFile",t,async n=>{const s=(await XB(e)).size;return this.uploadSeekableInternal((i,o)=>()=>VB(
e,{autoClose:!0,end:o?i+o-1:1/0,start:i}),s,{...t,tracingOptions:n.tracingOptions})})}async uploadStream(e,t=ME,n=5,s={}){return s.blobHTTPHeaders||(s.blobHTTPHeaders=
{}),s.conditions||(s.conditions={}),Z.withSpan("BlockBlobClient-uploadStream",s,async i=>{let o=0;const c=ei();let l=0;const d=[];return await new yI(e,t,n,async(y,E)=>{
const B=kf(c,o);d.push(B),o++,await this.stageBlock(B,y,E,{customerProvidedKey:s.customerProvidedKey,conditions:s.conditions,encryptionScope:s.encryptionScope,tracingOptions:i.
tracingOptions}),l+=E,s.onProgress&&s.onProgress({loadedBytes:l})},Math.ceil(n/4*3)).do(),ce(await this.commitBlockList(d,{...s,tracingOptions:i.tracingOptions}))})}}
class vi extends zt{static{a(this,"PageBlobClient")}pageBlobContext;constructor(e,t,n,s){let i,o;if(s=s||{},zr(t))o=e,i=t;else if($e&&t instanceof qe||t instanceof
Qe||Dt(t))o=e,s=n,i=He(t,s);else if(!t&&typeof t!="string")o=e,i=He(new Qe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){const c=t,l=n,d=Dn(e);if(d.kind===
"AccountConnString")if($e){const u=new qe(d.accountName,d.accountKey);o=je(je(d.url,encodeURIComponent(c)),encodeURIComponent(l)),s.proxyOptions||(s.proxyOptions=
sn(d.proxyUri)),i=He(u,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnString")o=je(je(d.
url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,i=He(new Qe,s);else throw new Error("Connection string must be either an Account connection s\
tring or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,i),this.pageBlobContext=
this.storageClientContext.pageBlob}withSnapshot(e){return new vi(Ln(this.url,kr.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async create(e,t={}){return t.
conditions=t.conditions||{},nt(t.customerProvidedKey,this.isHttps),Z.withSpan("PageBlobClient-create",t,async n=>ce(await this.pageBlobContext.create(0,e,{abortSignal:t.
abortSignal,blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.blobSequenceNumber,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Wr(t.tier),blobTagsString:Gr(t.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(e,t={}){
return Z.withSpan("PageBlobClient-createIfNotExists",t,async n=>{try{const s={ifNoneMatch:eu},i=ce(await this.create(e,{...t,conditions:s,tracingOptions:n.tracingOptions}));
return{succeeded:!0,...i,_response:i._response}}catch(s){if(s.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...s.response?.parsedHeaders,_response:s.
response};throw s}})}async uploadPages(e,t,n,s={}){return s.conditions=s.conditions||{},nt(s.customerProvidedKey,this.isHttps),Z.withSpan("PageBlobClient-upload\
Pages",s,async i=>ce(await this.pageBlobContext.uploadPages(n,e,{abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},requestOptions:{onUploadProgress:s.onProgress},range:Tt({offset:t,count:n}),sequenceNumberAccessConditions:s.conditions,transactionalContentMD5:s.
transactionalContentMD5,transactionalContentCrc64:s.transactionalContentCrc64,cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async uploadPagesFromURL(e,t,n,s,i={}){
return i.conditions=i.conditions||{},i.sourceConditions=i.sourceConditions||{},nt(i.customerProvidedKey,this.isHttps),Z.withSpan("PageBlobClient-uploadPagesFrom\
URL",i,async o=>ce(await this.pageBlobContext.uploadPagesFromURL(e,Tt({offset:t,count:s}),0,Tt({offset:n,count:s}),{abortSignal:i.abortSignal,sourceContentMD5:i.
sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.conditions,sequenceNumberAccessConditions:i.conditions,modifiedAccessConditions:{
...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.sourceConditions?.ifUnmodifiedSince},cpkInfo:i.customerProvidedKey,encryptionScope:i.
encryptionScope,copySourceAuthorization:Ns(i.sourceAuthorization),fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:o.tracingOptions})))}async clearPages(e=0,t,n={}){
return n.conditions=n.conditions||{},Z.withSpan("PageBlobClient-clearPages",n,async s=>ce(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:Tt({offset:e,count:t}),sequenceNumberAccessConditions:n.conditions,
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:s.tracingOptions})))}async getPageRanges(e=0,t,n={}){return n.conditions=n.conditions||
{},Z.withSpan("PageBlobClient-getPageRanges",n,async s=>{const i=ce(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:Tt({offset:e,count:t}),tracingOptions:s.tracingOptions}));return Ao(
i)})}async listPageRangesSegment(e=0,t,n,s={}){return Z.withSpan("PageBlobClient-getPageRangesSegment",s,async i=>ce(await this.pageBlobContext.getPageRanges({abortSignal:s.
abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},range:Tt({offset:e,count:t}),marker:n,
maxPageSize:s.maxPageSize,tracingOptions:i.tracingOptions})))}async*listPageRangeItemSegments(e=0,t,n,s={}){let i;if(n||n===void 0)do i=await this.listPageRangesSegment(
e,t,n,s),n=i.continuationToken,yield await i;while(n)}async*listPageRangeItems(e=0,t,n={}){let s;for await(const i of this.listPageRangeItemSegments(e,t,s,n))yield*Uf(
i)}listPageRanges(e=0,t,n={}){n.conditions=n.conditions||{};const s=this.listPageRangeItems(e,t,n);return{next(){return s.next()},[Symbol.asyncIterator](){return this},
byPage:a((i={})=>this.listPageRangeItemSegments(e,t,i.continuationToken,{maxPageSize:i.maxPageSize,...n}),"byPage")}}async getPageRangesDiff(e,t,n,s={}){return s.
conditions=s.conditions||{},Z.withSpan("PageBlobClient-getPageRangesDiff",s,async i=>{const o=ce(await this.pageBlobContext.getPageRangesDiff({abortSignal:s.abortSignal,
leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},prevsnapshot:n,range:Tt({offset:e,count:t}),tracingOptions:i.
tracingOptions}));return Ao(o)})}async listPageRangesDiffSegment(e,t,n,s,i={}){return Z.withSpan("PageBlobClient-getPageRangesDiffSegment",i,async o=>ce(await this.
pageBlobContext.getPageRangesDiff({abortSignal:i?.abortSignal,leaseAccessConditions:i?.conditions,modifiedAccessConditions:{...i?.conditions,ifTags:i?.conditions?.
tagConditions},prevsnapshot:n,range:Tt({offset:e,count:t}),marker:s,maxPageSize:i?.maxPageSize,tracingOptions:o.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,n,s,i){
let o;if(s||s===void 0)do o=await this.listPageRangesDiffSegment(e,t,n,s,i),s=o.continuationToken,yield await o;while(s)}async*listPageRangeDiffItems(e,t,n,s){let i;
for await(const o of this.listPageRangeDiffItemSegments(e,t,n,i,s))yield*Uf(o)}listPageRangesDiff(e,t,n,s={}){s.conditions=s.conditions||{};const i=this.listPageRangeDiffItems(
e,t,n,{...s});return{next(){return i.next()},[Symbol.asyncIterator](){return this},byPage:a((o={})=>this.listPageRangeDiffItemSegments(e,t,n,o.continuationToken,
{maxPageSize:o.maxPageSize,...s}),"byPage")}}async getPageRangesDiffForManagedDisks(e,t,n,s={}){return s.conditions=s.conditions||{},Z.withSpan("PageBlobClient-\
GetPageRangesDiffForManagedDisks",s,async i=>{const o=ce(await this.pageBlobContext.getPageRangesDiff({abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,
modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},prevSnapshotUrl:n,range:Tt({offset:e,count:t}),tracingOptions:i.tracingOptions}));
return Ao(o)})}async resize(e,t={}){return t.conditions=t.conditions||{},Z.withSpan("PageBlobClient-resize",t,async n=>ce(await this.pageBlobContext.resize(e,{abortSignal:t.
abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},encryptionScope:t.encryptionScope,tracingOptions:n.
tracingOptions})))}async updateSequenceNumber(e,t,n={}){return n.conditions=n.conditions||{},Z.withSpan("PageBlobClient-updateSequenceNumber",n,async s=>ce(await this.
pageBlobContext.updateSequenceNumber(e,{abortSignal:n.abortSignal,blobSequenceNumber:t,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},tracingOptions:s.tracingOptions})))}async startCopyIncremental(e,t={}){return Z.withSpan("PageBlobClient-startCopyIncrementa\
l",t,async n=>ce(await this.pageBlobContext.copyIncremental(e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:n.tracingOptions})))}}async function ZB(r){let e=Buffer.alloc(_E);const t=await KB(r.readableStreamBody,e);return e=e.slice(0,t),e.toString()}a(ZB,
"getBodyAsText");function eP(r){return Buffer.byteLength(r)}a(eP,"utf8ByteLength");const Ti=": ",lh=" ",dh=-1;class tP{static{a(this,"BatchResponseParser")}batchResponse;responseBatchBoundary;perResponsePrefix;batchResponseEnding;subRequests;constructor(e,t){
if(!e||!e.contentType)throw new RangeError("batchResponse is malformed or doesn't contain valid content-type.");if(!t||t.size===0)throw new RangeError("Invalid \
state: subRequests is not provided or size is 0.");this.batchResponse=e,this.subRequests=t,this.responseBatchBoundary=this.batchResponse.contentType.split("=")[1],
this.perResponsePrefix=`--${this.responseBatchBoundary}${rr}`,this.batchResponseEnding=`--${this.responseBatchBoundary}--`}async parseBatchResponse(){if(this.batchResponse.
_response.status!==kE.HTTP_ACCEPTED)throw new Error(`Invalid state: batch request failed with status: '${this.batchResponse._response.status}'.`);const t=(await ZB(
this.batchResponse)).split(this.batchResponseEnding)[0].split(this.perResponsePrefix).slice(1),n=t.length;if(n!==this.subRequests.size&&n!==1)throw new Error("I\
nvalid state: sub responses' count is not equal to sub requests' count.");const s=new Array(n);let i=0,o=0;for(let c=0;c<n;c++){const l=t[c],d={};d.headers=Na(si());
const u=l.split(`${rr}`);let y=!1,E=!1,B=!1,M=dh;for(const D of u){if(!y){if(D.startsWith(yn.CONTENT_ID)&&(M=parseInt(D.split(Ti)[1])),D.startsWith(ru)){y=!0;const Q=D.
split(lh);d.status=parseInt(Q[1]),d.statusMessage=Q.slice(2).join(lh)}continue}if(D.trim()===""){E||(E=!0);continue}if(E)d.bodyAsText||(d.bodyAsText=""),d.bodyAsText+=
D;else{if(D.indexOf(Ti)===-1)throw new Error(`Invalid state: find non-empty line '${D}' without HTTP header delimiter '${Ti}'.`);const Q=D.split(Ti);d.headers.set(
Q[0],Q[1]),Q[0]===yn.X_MS_ERROR_CODE&&(d.errorCode=Q[1],B=!0)}}M!==dh&&Number.isInteger(M)&&M>=0&&M<this.subRequests.size&&s[M]===void 0?(d._request=this.subRequests.
get(M),s[M]=d):Bd.error(`subResponses[${c}] is dropped as the Content-ID is not found or invalid, Content-ID: ${M}`),B?o++:i++}return{subResponses:s,subResponsesSucceededCount:i,
subResponsesFailedCount:o}}}var zn;(function(r){r[r.LOCKED=0]="LOCKED",r[r.UNLOCKED=1]="UNLOCKED"})(zn||(zn={}));class uh{static{a(this,"Mutex")}static async lock(e){
return new Promise(t=>{this.keys[e]===void 0||this.keys[e]===zn.UNLOCKED?(this.keys[e]=zn.LOCKED,t()):this.onUnlockEvent(e,()=>{this.keys[e]=zn.LOCKED,t()})})}static async unlock(e){
return new Promise(t=>{this.keys[e]===zn.LOCKED&&this.emitUnlockEvent(e),delete this.keys[e],t()})}static keys={};static listeners={};static onUnlockEvent(e,t){
this.listeners[e]===void 0?this.listeners[e]=[t]:this.listeners[e].push(t)}static emitUnlockEvent(e){if(this.listeners[e]!==void 0&&this.listeners[e].length>0){
const t=this.listeners[e].shift();setImmediate(()=>{t.call(this)})}}}class Io{static{a(this,"BlobBatch")}batchRequest;batch="batch";batchType;constructor(){this.
batchRequest=new rP}getMultiPartContentType(){return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.batchRequest.getHttpRequestBody()}getSubRequests(){
return this.batchRequest.getSubRequests()}async addSubRequestInternal(e,t){await uh.lock(this.batch);try{this.batchRequest.preAddSubRequest(e),await t(),this.batchRequest.
postAddSubRequest(e)}finally{await uh.unlock(this.batch)}}setBatchType(e){if(this.batchType||(this.batchType=e),this.batchType!==e)throw new RangeError(`BlobBat\
ch only supports one operation type per batch and it already is being used for ${this.batchType} operations.`)}async deleteBlob(e,t,n){let s,i;if(typeof e=="str\
ing"&&($e&&t instanceof qe||t instanceof Qe||Dt(t)))s=e,i=t;else if(e instanceof zt)s=e.url,i=e.credential,n=t;else throw new RangeError("Invalid arguments. Eit\
her url and credential, or BlobClient need be provided.");return n||(n={}),Z.withSpan("BatchDeleteRequest-addSubRequest",n,async o=>{this.setBatchType("delete"),
await this.addSubRequestInternal({url:s,credential:i},async()=>{await new zt(s,this.batchRequest.createPipeline(i)).delete(o)})})}async setBlobAccessTier(e,t,n,s){
let i,o,c;if(typeof e=="string"&&($e&&t instanceof qe||t instanceof Qe||Dt(t)))i=e,o=t,c=n;else if(e instanceof zt)i=e.url,o=e.credential,c=t,s=n;else throw new RangeError(
"Invalid arguments. Either url and credential, or BlobClient need be provided.");return s||(s={}),Z.withSpan("BatchSetTierRequest-addSubRequest",s,async l=>{this.
setBatchType("setAccessTier"),await this.addSubRequestInternal({url:i,credential:o},async()=>{await new zt(i,this.batchRequest.createPipeline(o)).setAccessTier(
c,l)})})}}class rP{static{a(this,"InnerBatchRequest")}operationCount;body;subRequests;boundary;subRequestPrefix;multipartContentType;batchRequestEnding;constructor(){
this.operationCount=0,this.body="";const e=ei();this.boundary=`batch_${e}`,this.subRequestPrefix=`--${this.boundary}${rr}${yn.CONTENT_TYPE}: application/http${rr}${yn.
CONTENT_TRANSFER_ENCODING}: binary`,this.multipartContentType=`multipart/mixed; boundary=${this.boundary}`,this.batchRequestEnding=`--${this.boundary}--`,this.subRequests=
new Map}createPipeline(e){const t=nl();t.addPolicy(Dl({stringifyXML:Sd,serializerOptions:{xml:{xmlCharKey:"#"}}}),{phase:"Serialize"}),t.addPolicy(sP()),t.addPolicy(
nP(this),{afterPhase:"Sign"}),Dt(e)?t.addPolicy(ha({credential:e,scopes:Zd,challengeCallbacks:{authorizeRequestOnChallenge:_l}}),{phase:"Sign"}):e instanceof qe&&
t.addPolicy(Xd({accountName:e.accountName,accountKey:e.accountKey}),{phase:"Sign"});const n=new nu([]);return n._credential=e,n._corePipeline=t,n}appendSubRequestToBody(e){
this.body+=[this.subRequestPrefix,`${yn.CONTENT_ID}: ${this.operationCount}`,"",`${e.method.toString()} ${jS(e.url)} ${ru}${rr}`].join(rr);for(const[t,n]of e.headers)
this.body+=`${t}: ${n}${rr}`;this.body+=rr}preAddSubRequest(e){if(this.operationCount>=tu)throw new RangeError(`Cannot exceed ${tu} sub requests in a single bat\
ch`);const t=Lf(e.url);if(!t||t==="")throw new RangeError(`Invalid url for sub request: '${e.url}'`)}postAddSubRequest(e){this.subRequests.set(this.operationCount,
e),this.operationCount++}getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${rr}`}getMultipartContentType(){return this.multipartContentType}getSubRequests(){
return this.subRequests}}function nP(r){return{name:"batchRequestAssemblePolicy",async sendRequest(e){return r.appendSubRequestToBody(e),{request:e,status:200,headers:si()}}}}
a(nP,"batchRequestAssemblePolicy");function sP(){return{name:"batchHeaderFilterPolicy",async sendRequest(r,e){let t="";for(const[n]of r.headers)zf(n,yn.X_MS_VERSION)&&
(t=n);return t!==""&&r.headers.delete(t),e(r)}}}a(sP,"batchHeaderFilterPolicy");class mh{static{a(this,"BlobBatchClient")}serviceOrContainerContext;constructor(e,t,n){
let s;zr(t)?s=t:t?s=He(t,n):s=He(new Qe,n);const i=new Df(e,su(s)),o=Lf(e);o&&o!=="/"?this.serviceOrContainerContext=i.container:this.serviceOrContainerContext=
i.service}createBatch(){return new Io}async deleteBlobs(e,t,n){const s=new Io;for(const i of e)typeof i=="string"?await s.deleteBlob(i,t,n):await s.deleteBlob(i,
t);return this.submitBatch(s)}async setBlobsAccessTier(e,t,n,s){const i=new Io;for(const o of e)typeof o=="string"?await i.setBlobAccessTier(o,t,n,s):await i.setBlobAccessTier(
o,t,n);return this.submitBatch(i)}async submitBatch(e,t={}){if(!e||e.getSubRequests().size===0)throw new RangeError("Batch request should contain one or more su\
b requests.");return Z.withSpan("BlobBatchClient-submitBatch",t,async n=>{const s=e.getHttpRequestBody(),i=ce(await this.serviceOrContainerContext.submitBatch(eP(
s),e.getMultiPartContentType(),s,{...n})),c=await new tP(i,e.getSubRequests()).parseBatchResponse();return{_response:i._response,contentType:i.contentType,errorCode:i.
errorCode,requestId:i.requestId,clientRequestId:i.clientRequestId,version:i.version,subResponses:c.subResponses,subResponsesSucceededCount:c.subResponsesSucceededCount,
subResponsesFailedCount:c.subResponsesFailedCount}})}}class iP extends yo{static{a(this,"ContainerClient")}containerContext;_containerName;get containerName(){return this.
_containerName}constructor(e,t,n){let s,i;if(n=n||{},zr(t))i=e,s=t;else if($e&&t instanceof qe||t instanceof Qe||Dt(t))i=e,s=He(t,n);else if(!t&&typeof t!="stri\
ng")i=e,s=He(new Qe,n);else if(t&&typeof t=="string"){const o=t,c=Dn(e);if(c.kind==="AccountConnString")if($e){const l=new qe(c.accountName,c.accountKey);i=je(c.
url,encodeURIComponent(o)),n.proxyOptions||(n.proxyOptions=sn(c.proxyUri)),s=He(l,n)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(c.kind==="SASConnString")i=je(c.url,encodeURIComponent(o))+"?"+c.accountSas,s=He(new Qe,n);else throw new Error("Connection string must \
be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName parameter");super(i,s),this.
_containerName=this.getContainerNameFromUrl(),this.containerContext=this.storageClientContext.container}async create(e={}){return Z.withSpan("ContainerClient-cr\
eate",e,async t=>ce(await this.containerContext.create(t)))}async createIfNotExists(e={}){return Z.withSpan("ContainerClient-createIfNotExists",e,async t=>{try{
const n=await this.create(t);return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="ContainerAlreadyExists")return{succeeded:!1,...n.
response?.parsedHeaders,_response:n.response};throw n}})}async exists(e={}){return Z.withSpan("ContainerClient-exists",e,async t=>{try{return await this.getProperties(
{abortSignal:e.abortSignal,tracingOptions:t.tracingOptions}),!0}catch(n){if(n.statusCode===404)return!1;throw n}})}getBlobClient(e){return new zt(je(this.url,Bi(
e)),this.pipeline)}getAppendBlobClient(e){return new Ri(je(this.url,Bi(e)),this.pipeline)}getBlockBlobClient(e){return new Is(je(this.url,Bi(e)),this.pipeline)}getPageBlobClient(e){
return new vi(je(this.url,Bi(e)),this.pipeline)}async getProperties(e={}){return e.conditions||(e.conditions={}),Z.withSpan("ContainerClient-getProperties",e,async t=>ce(
await this.containerContext.getProperties({abortSignal:e.abortSignal,...e.conditions,tracingOptions:t.tracingOptions})))}async delete(e={}){return e.conditions||
(e.conditions={}),Z.withSpan("ContainerClient-delete",e,async t=>ce(await this.containerContext.delete({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,
modifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return Z.withSpan("ContainerClient-deleteIfExists",e,async t=>{
try{const n=await this.delete(t);return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="ContainerNotFound")return{succeeded:!1,...n.
response?.parsedHeaders,_response:n.response};throw n}})}async setMetadata(e,t={}){if(t.conditions||(t.conditions={}),t.conditions.ifUnmodifiedSince)throw new RangeError(
"the IfUnmodifiedSince must have their default values because they are ignored by the blob service");return Z.withSpan("ContainerClient-setMetadata",t,async n=>ce(
await this.containerContext.setMetadata({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:e,modifiedAccessConditions:t.conditions,tracingOptions:n.
tracingOptions})))}async getAccessPolicy(e={}){return e.conditions||(e.conditions={}),Z.withSpan("ContainerClient-getAccessPolicy",e,async t=>{const n=ce(await this.
containerContext.getAccessPolicy({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,tracingOptions:t.tracingOptions})),s={_response:n._response,blobPublicAccess:n.
blobPublicAccess,date:n.date,etag:n.etag,errorCode:n.errorCode,lastModified:n.lastModified,requestId:n.requestId,clientRequestId:n.clientRequestId,signedIdentifiers:[],
version:n.version};for(const i of n){let o;i.accessPolicy&&(o={permissions:i.accessPolicy.permissions},i.accessPolicy.expiresOn&&(o.expiresOn=new Date(i.accessPolicy.
expiresOn)),i.accessPolicy.startsOn&&(o.startsOn=new Date(i.accessPolicy.startsOn))),s.signedIdentifiers.push({accessPolicy:o,id:i.id})}return s})}async setAccessPolicy(e,t,n={}){
return n.conditions=n.conditions||{},Z.withSpan("ContainerClient-setAccessPolicy",n,async s=>{const i=[];for(const o of t||[])i.push({accessPolicy:{expiresOn:o.
accessPolicy.expiresOn?Re(o.accessPolicy.expiresOn):"",permissions:o.accessPolicy.permissions,startsOn:o.accessPolicy.startsOn?Re(o.accessPolicy.startsOn):""},id:o.
id});return ce(await this.containerContext.setAccessPolicy({abortSignal:n.abortSignal,access:e,containerAcl:i,leaseAccessConditions:n.conditions,modifiedAccessConditions:n.
conditions,tracingOptions:s.tracingOptions}))})}getBlobLeaseClient(e){return new Qf(this,e)}async uploadBlockBlob(e,t,n,s={}){return Z.withSpan("ContainerClient\
-uploadBlockBlob",s,async i=>{const o=this.getBlockBlobClient(e),c=await o.upload(t,n,i);return{blockBlobClient:o,response:c}})}async deleteBlob(e,t={}){return Z.
withSpan("ContainerClient-deleteBlob",t,async n=>{let s=this.getBlobClient(e);return t.versionId&&(s=s.withVersion(t.versionId)),s.delete(n)})}async listBlobFlatSegment(e,t={}){
return Z.withSpan("ContainerClient-listBlobFlatSegment",t,async n=>{const s=ce(await this.containerContext.listBlobFlatSegment({marker:e,...t,tracingOptions:n.tracingOptions}));
return{...s,_response:{...s._response,parsedBody:XS(s._response.parsedBody)},segment:{...s.segment,blobItems:s.segment.blobItems.map(o=>({...o,name:kn(o.name),tags:As(
o.blobTags),objectReplicationSourceProperties:Si(o.objectReplicationMetadata)}))}}})}async listBlobHierarchySegment(e,t,n={}){return Z.withSpan("ContainerClient\
-listBlobHierarchySegment",n,async s=>{const i=ce(await this.containerContext.listBlobHierarchySegment(e,{marker:t,...n,tracingOptions:s.tracingOptions}));return{
...i,_response:{...i._response,parsedBody:VS(i._response.parsedBody)},segment:{...i.segment,blobItems:i.segment.blobItems.map(c=>({...c,name:kn(c.name),tags:As(
c.blobTags),objectReplicationSourceProperties:Si(c.objectReplicationMetadata)})),blobPrefixes:i.segment.blobPrefixes?.map(c=>({...c,name:kn(c.name)}))}}})}async*listSegments(e,t={}){
let n;if(e||e===void 0)do n=await this.listBlobFlatSegment(e,t),e=n.continuationToken,yield await n;while(e)}async*listItems(e={}){let t;for await(const n of this.
listSegments(t,e))yield*n.segment.blobItems}listBlobsFlat(e={}){const t=[];e.includeCopy&&t.push("copy"),e.includeDeleted&&t.push("deleted"),e.includeMetadata&&
t.push("metadata"),e.includeSnapshots&&t.push("snapshots"),e.includeVersions&&t.push("versions"),e.includeUncommitedBlobs&&t.push("uncommittedblobs"),e.includeTags&&
t.push("tags"),e.includeDeletedWithVersions&&t.push("deletedwithversions"),e.includeImmutabilityPolicy&&t.push("immutabilitypolicy"),e.includeLegalHold&&t.push(
"legalhold"),e.prefix===""&&(e.prefix=void 0);const n={...e,...t.length>0?{include:t}:{}},s=this.listItems(n);return{next(){return s.next()},[Symbol.asyncIterator](){
return this},byPage:a((i={})=>this.listSegments(i.continuationToken,{maxPageSize:i.maxPageSize,...n}),"byPage")}}async*listHierarchySegments(e,t,n={}){let s;if(t||
t===void 0)do s=await this.listBlobHierarchySegment(e,t,n),t=s.continuationToken,yield await s;while(t)}async*listItemsByHierarchy(e,t={}){let n;for await(const s of this.
listHierarchySegments(e,n,t)){const i=s.segment;if(i.blobPrefixes)for(const o of i.blobPrefixes)yield{kind:"prefix",...o};for(const o of i.blobItems)yield{kind:"\
blob",...o}}}listBlobsByHierarchy(e,t={}){if(e==="")throw new RangeError("delimiter should contain one or more characters");const n=[];t.includeCopy&&n.push("co\
py"),t.includeDeleted&&n.push("deleted"),t.includeMetadata&&n.push("metadata"),t.includeSnapshots&&n.push("snapshots"),t.includeVersions&&n.push("versions"),t.includeUncommitedBlobs&&
n.push("uncommittedblobs"),t.includeTags&&n.push("tags"),t.includeDeletedWithVersions&&n.push("deletedwithversions"),t.includeImmutabilityPolicy&&n.push("immuta\
bilitypolicy"),t.includeLegalHold&&n.push("legalhold"),t.prefix===""&&(t.prefix=void 0);const s={...t,...n.length>0?{include:n}:{}},i=this.listItemsByHierarchy(
e,s);return{async next(){return i.next()},[Symbol.asyncIterator](){return this},byPage:a((o={})=>this.listHierarchySegments(e,o.continuationToken,{maxPageSize:o.
maxPageSize,...s}),"byPage")}}async findBlobsByTagsSegment(e,t,n={}){return Z.withSpan("ContainerClient-findBlobsByTagsSegment",n,async s=>{const i=ce(await this.
containerContext.filterBlobs({abortSignal:n.abortSignal,where:e,marker:t,maxPageSize:n.maxPageSize,tracingOptions:s.tracingOptions}));return{...i,_response:i._response,
blobs:i.blobs.map(c=>{let l="";return c.tags?.blobTagSet.length===1&&(l=c.tags.blobTagSet[0].value),{...c,tags:As(c.tags),tagValue:l}})}})}async*findBlobsByTagsSegments(e,t,n={}){
let s;if(t||t===void 0)do s=await this.findBlobsByTagsSegment(e,t,n),s.blobs=s.blobs||[],t=s.continuationToken,yield s;while(t)}async*findBlobsByTagsItems(e,t={}){
let n;for await(const s of this.findBlobsByTagsSegments(e,n,t))yield*s.blobs}findBlobsByTags(e,t={}){const n={...t},s=this.findBlobsByTagsItems(e,n);return{next(){
return s.next()},[Symbol.asyncIterator](){return this},byPage:a((i={})=>this.findBlobsByTagsSegments(e,i.continuationToken,{maxPageSize:i.maxPageSize,...n}),"by\
Page")}}async getAccountInfo(e={}){return Z.withSpan("ContainerClient-getAccountInfo",e,async t=>ce(await this.containerContext.getAccountInfo({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}getContainerNameFromUrl(){let e;try{const t=new URL(this.url);if(t.hostname.split(".")[1]==="blob"?e=t.pathname.split("/")[1]:
go(t)?e=t.pathname.split("/")[2]:e=t.pathname.split("/")[1],e=decodeURIComponent(e),!e)throw new Error("Provided containerName is invalid.");return e}catch{throw new Error(
"Unable to extract containerName with provided information.")}}generateSasUrl(e){return new Promise(t=>{if(!(this.credential instanceof qe))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=Pi({containerName:this._containerName,...e},this.credential).toString();
t(ys(this.url,n))})}generateSasStringToSign(e){if(!(this.credential instanceof qe))throw new RangeError("Can only generate the SAS when the client is initialize\
d with a shared key credential");return Cs({containerName:this._containerName,...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(
n=>{const s=Pi({containerName:this._containerName,...e},t,this.accountName).toString();n(ys(this.url,s))})}generateUserDelegationSasStringToSign(e,t){return Cs(
{containerName:this._containerName,...e},t,this.accountName).stringToSign}getBlobBatchClient(){return new mh(this.url,this.pipeline)}}class _n{static{a(this,"Ac\
countSASPermissions")}static parse(e){const t=new _n;for(const n of e)switch(n){case"r":t.read=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"\
x":t.deleteVersion=!0;break;case"l":t.list=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"u":t.update=!0;break;case"p":t.process=!0;break;case"t":
t.tag=!0;break;case"f":t.filter=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=!0;break;default:throw new RangeError(`Invalid permi\
ssion character: ${n}`)}return t}static from(e){const t=new _n;return e.read&&(t.read=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),e.deleteVersion&&(t.deleteVersion=
!0),e.filter&&(t.filter=!0),e.tag&&(t.tag=!0),e.list&&(t.list=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.update&&(t.update=!0),e.process&&(t.process=!0),e.
setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),t}read=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;add=!1;create=!1;update=!1;process=!1;tag=!1;filter=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
const e=[];return this.read&&e.push("r"),this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push("x"),this.filter&&e.push("f"),this.tag&&e.push(
"t"),this.list&&e.push("l"),this.add&&e.push("a"),this.create&&e.push("c"),this.update&&e.push("u"),this.process&&e.push("p"),this.setImmutabilityPolicy&&e.push(
"i"),this.permanentDelete&&e.push("y"),e.join("")}}class Eo{static{a(this,"AccountSASResourceTypes")}static parse(e){const t=new Eo;for(const n of e)switch(n){case"\
s":t.service=!0;break;case"c":t.container=!0;break;case"o":t.object=!0;break;default:throw new RangeError(`Invalid resource type: ${n}`)}return t}service=!1;container=!1;object=!1;toString(){
const e=[];return this.service&&e.push("s"),this.container&&e.push("c"),this.object&&e.push("o"),e.join("")}}class Es{static{a(this,"AccountSASServices")}static parse(e){
const t=new Es;for(const n of e)switch(n){case"b":t.blob=!0;break;case"f":t.file=!0;break;case"q":t.queue=!0;break;case"t":t.table=!0;break;default:throw new RangeError(
`Invalid service character: ${n}`)}return t}blob=!1;file=!1;queue=!1;table=!1;toString(){const e=[];return this.blob&&e.push("b"),this.table&&e.push("t"),this.queue&&
e.push("q"),this.file&&e.push("f"),e.join("")}}function aP(r,e){return ph(r,e).sasQueryParameters}a(aP,"generateAccountSASQueryParameters");function ph(r,e){const t=r.
version?r.version:Ya;if(r.permissions&&r.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i'\
 permission.");if(r.permissions&&r.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when provided 'x' permission.");
if(r.permissions&&r.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when provided 'y' permission.");if(r.permissions&&
r.permissions.tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when provided 't' permission.");if(r.permissions&&r.permissions.filter&&t<
"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.");if(r.encryptionScope&&t<"2020-12-06")throw RangeError("'version\
' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");const n=_n.parse(r.permissions.toString()),s=Es.parse(r.services).toString(),i=Eo.parse(r.resourceTypes).
toString();let o;t>="2020-12-06"?o=[e.accountName,n,s,i,r.startsOn?Re(r.startsOn,!1):"",Re(r.expiresOn,!1),r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",t,
r.encryptionScope?r.encryptionScope:"",""].join(`
`):o=[e.accountName,n,s,i,r.startsOn?Re(r.startsOn,!1):"",Re(r.expiresOn,!1),r.ipRange?Jt(r.ipRange):"",r.protocol?r.protocol:"",t,""].join(`
`);const c=e.computeHMACSHA256(o);return{sasQueryParameters:new Er(t,c,n.toString(),s,i,r.protocol,r.startsOn,r.expiresOn,r.ipRange,void 0,void 0,void 0,void 0,
void 0,void 0,void 0,void 0,void 0,void 0,r.encryptionScope),stringToSign:o}}a(ph,"generateAccountSASQueryParametersInternal");class wo extends yo{static{a(this,
"BlobServiceClient")}serviceContext;static fromConnectionString(e,t){t=t||{};const n=Dn(e);if(n.kind==="AccountConnString")if($e){const s=new qe(n.accountName,n.
accountKey);t.proxyOptions||(t.proxyOptions=sn(n.proxyUri));const i=He(s,t);return new wo(n.url,i)}else throw new Error("Account connection string is only suppo\
rted in Node.js environment");else if(n.kind==="SASConnString"){const s=He(new Qe,t);return new wo(n.url+"?"+n.accountSas,s)}else throw new Error("Connection st\
ring must be either an Account connection string or a SAS connection string")}constructor(e,t,n){let s;zr(t)?s=t:$e&&t instanceof qe||t instanceof Qe||Dt(t)?s=He(
t,n):s=He(new Qe,n),super(e,s),this.serviceContext=this.storageClientContext.service}getContainerClient(e){return new iP(je(this.url,encodeURIComponent(e)),this.
pipeline)}async createContainer(e,t={}){return Z.withSpan("BlobServiceClient-createContainer",t,async n=>{const s=this.getContainerClient(e),i=await s.create(n);
return{containerClient:s,containerCreateResponse:i}})}async deleteContainer(e,t={}){return Z.withSpan("BlobServiceClient-deleteContainer",t,async n=>this.getContainerClient(
e).delete(n))}async undeleteContainer(e,t,n={}){return Z.withSpan("BlobServiceClient-undeleteContainer",n,async s=>{const i=this.getContainerClient(n.destinationContainerName||
e),o=i.storageClientContext.container,c=ce(await o.restore({deletedContainerName:e,deletedContainerVersion:t,tracingOptions:s.tracingOptions}));return{containerClient:i,
containerUndeleteResponse:c}})}async getProperties(e={}){return Z.withSpan("BlobServiceClient-getProperties",e,async t=>ce(await this.serviceContext.getProperties(
{abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}async setProperties(e,t={}){return Z.withSpan("BlobServiceClient-setProperties",t,async n=>ce(await this.
serviceContext.setProperties(e,{abortSignal:t.abortSignal,tracingOptions:n.tracingOptions})))}async getStatistics(e={}){return Z.withSpan("BlobServiceClient-get\
Statistics",e,async t=>ce(await this.serviceContext.getStatistics({abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}async getAccountInfo(e={}){return Z.
withSpan("BlobServiceClient-getAccountInfo",e,async t=>ce(await this.serviceContext.getAccountInfo({abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}async listContainersSegment(e,t={}){
return Z.withSpan("BlobServiceClient-listContainersSegment",t,async n=>ce(await this.serviceContext.listContainersSegment({abortSignal:t.abortSignal,marker:e,...t,
include:typeof t.include=="string"?[t.include]:t.include,tracingOptions:n.tracingOptions})))}async findBlobsByTagsSegment(e,t,n={}){return Z.withSpan("BlobServi\
ceClient-findBlobsByTagsSegment",n,async s=>{const i=ce(await this.serviceContext.filterBlobs({abortSignal:n.abortSignal,where:e,marker:t,maxPageSize:n.maxPageSize,
tracingOptions:s.tracingOptions}));return{...i,_response:i._response,blobs:i.blobs.map(c=>{let l="";return c.tags?.blobTagSet.length===1&&(l=c.tags.blobTagSet[0].
value),{...c,tags:As(c.tags),tagValue:l}})}})}async*findBlobsByTagsSegments(e,t,n={}){let s;if(t||t===void 0)do s=await this.findBlobsByTagsSegment(e,t,n),s.blobs=
s.blobs||[],t=s.continuationToken,yield s;while(t)}async*findBlobsByTagsItems(e,t={}){let n;for await(const s of this.findBlobsByTagsSegments(e,n,t))yield*s.blobs}findBlobsByTags(e,t={}){
const n={...t},s=this.findBlobsByTagsItems(e,n);return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:a((i={})=>this.findBlobsByTagsSegments(
e,i.continuationToken,{maxPageSize:i.maxPageSize,...n}),"byPage")}}async*listSegments(e,t={}){let n;if(e||e===void 0)do n=await this.listContainersSegment(e,t),
n.containerItems=n.containerItems||[],e=n.continuationToken,yield await n;while(e)}async*listItems(e={}){let t;for await(const n of this.listSegments(t,e))yield*n.
containerItems}listContainers(e={}){e.prefix===""&&(e.prefix=void 0);const t=[];e.includeDeleted&&t.push("deleted"),e.includeMetadata&&t.push("metadata"),e.includeSystem&&
t.push("system");const n={...e,...t.length>0?{include:t}:{}},s=this.listItems(n);return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:a((i={})=>this.
listSegments(i.continuationToken,{maxPageSize:i.maxPageSize,...n}),"byPage")}}async getUserDelegationKey(e,t,n={}){return Z.withSpan("BlobServiceClient-getUserD\
elegationKey",n,async s=>{const i=ce(await this.serviceContext.getUserDelegationKey({startsOn:Re(e,!1),expiresOn:Re(t,!1)},{abortSignal:n.abortSignal,tracingOptions:s.
tracingOptions})),o={signedObjectId:i.signedObjectId,signedTenantId:i.signedTenantId,signedStartsOn:new Date(i.signedStartsOn),signedExpiresOn:new Date(i.signedExpiresOn),
signedService:i.signedService,signedVersion:i.signedVersion,value:i.value};return{_response:i._response,requestId:i.requestId,clientRequestId:i.clientRequestId,
version:i.version,date:i.date,errorCode:i.errorCode,...o}})}getBlobBatchClient(){return new mh(this.url,this.pipeline)}generateAccountSasUrl(e,t=_n.parse("r"),n="\
sco",s={}){if(!(this.credential instanceof qe))throw RangeError("Can only generate the account SAS when the client is initialized with a shared key credential");
if(e===void 0){const o=new Date;e=new Date(o.getTime()+3600*1e3)}const i=aP({permissions:t,expiresOn:e,resourceTypes:n,services:Es.parse("b").toString(),...s},this.
credential).toString();return ys(this.url,i)}generateSasStringToSign(e,t=_n.parse("r"),n="sco",s={}){if(!(this.credential instanceof qe))throw RangeError("Can o\
nly generate the account SAS when the client is initialized with a shared key credential");if(e===void 0){const i=new Date;e=new Date(i.getTime()+3600*1e3)}return ph(
{permissions:t,expiresOn:e,resourceTypes:n,services:Es.parse("b").toString(),...s},this.credential).stringToSign}}var fh;(function(r){r.AES256="AES256"})(fh||(fh=
{}));class CM extends Error{static{a(this,"FilesNotFoundError")}constructor(e=[]){let t="No files were found to upload";e.length>0&&(t+=`: ${e.join(", ")}`),super(
t),this.files=e,this.name="FilesNotFoundError"}}class oP extends Error{static{a(this,"InvalidResponseError")}constructor(e){super(e),this.name="InvalidResponseE\
rror"}}class xM extends Error{static{a(this,"CacheNotFoundError")}constructor(e="Cache not found"){super(e),this.name="CacheNotFoundError"}}class bM extends Error{static{
a(this,"GHESNotSupportedError")}constructor(e="@actions/cache v4.1.4+, actions/cache/save@v4+ and actions/cache/restore@v4+ are not currently supported on GHES."){
super(e),this.name="GHESNotSupportedError"}}class So extends Error{static{a(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}}So.
isNetworkErrorCode=r=>r?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(r):!1;class Oi extends Error{static{a(this,"UsageError")}constructor(){
super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}}Oi.isUsageErrorMessage=r=>r?r.includes("insufficient usage"):!1;class hh extends Error{static{a(this,"RateLimitError")}constructor(e){
super(e),this.name="RateLimitError"}}var cP=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(
function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?
i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};class lP{static{a(this,"UploadProgress")}constructor(e){this.contentLength=e,this.
sentBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){return this.sentBytes}isDone(){return this.
getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;const e=this.sentBytes,t=(100*(e/this.contentLength)).toFixed(1),n=Date.now()-
this.startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);h.info(`Sent ${e} of ${this.contentLength} (${t}%), ${s} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return e=>{this.setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const t=a(()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,e))},"displa\
yCallback");this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}}
function dP(r,e,t){return cP(this,void 0,void 0,function*(){var n;const s=new zt(r),i=s.getBlockBlobClient(),o=new lP((n=t?.archiveSizeBytes)!==null&&n!==void 0?
n:0),c={blockSize:t?.uploadChunkSize,concurrency:t?.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:o.onProgress()};try{o.startDisplayTimer(),h.debug(
`BlobClient: ${s.name}:${s.accountName}:${s.containerName}`);const l=yield i.uploadFile(e,c);if(l._response.status>=400)throw new oP(`uploadCacheArchiveSDK: upl\
oad failed with status code ${l._response.status}`);return l}catch(l){throw h.warning(`uploadCacheArchiveSDK: internal error uploading cache archive: ${l.message}`),
l}finally{o.stopDisplayTimer()}})}a(dP,"uploadCacheArchiveSDK");var Mi=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(
s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"\
rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};function Bo(r){return r?r>=200&&r<300:!1}a(Bo,"isS\
uccessStatusCode");function uP(r){return r?r>=500:!0}a(uP,"isServerErrorStatusCode");function mP(r){return r?[st.Hv.BadGateway,st.Hv.ServiceUnavailable,st.Hv.GatewayTimeout].
includes(r):!1}a(mP,"isRetryableStatusCode");function pP(r){return Mi(this,void 0,void 0,function*(){return new Promise(e=>setTimeout(e,r))})}a(pP,"sleep");function gh(r,e,t){
return Mi(this,arguments,void 0,function*(n,s,i,o=Ji,c=Xi,l=void 0){let d="",u=1;for(;u<=o;){let y,E,B=!1;try{y=yield s()}catch(M){l&&(y=l(M)),B=!0,d=M.message}
if(y&&(E=i(y),!uP(E)))return y;if(E&&(B=mP(E),d=`Cache service responded with ${E}`),h.debug(`${n} - Attempt ${u} of ${o} failed with error: ${d}`),!B){h.debug(
`${n} - Error is not retryable`);break}yield pP(c),u++}throw Error(`${n} failed: ${d}`)})}a(gh,"retry");function Di(r,e){return Mi(this,arguments,void 0,function*(t,n,s=Ji,i=Xi){
return yield gh(t,n,o=>o.statusCode,s,i,o=>{if(o instanceof st.Kg)return{statusCode:o.statusCode,result:null,headers:{},error:o}})})}a(Di,"retryTypedResponse");
function Li(r,e){return Mi(this,arguments,void 0,function*(t,n,s=Ji,i=Xi){return yield gh(t,n,o=>o.message.statusCode,s,i)})}a(Li,"retryHttpClientResponse");var _t=function(r,e,t,n){
function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}
a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,
e||[])).next())})};function fP(r,e){return _t(this,void 0,void 0,function*(){yield cc.promisify(_s.pipeline)(r.message,e)})}a(fP,"pipeResponseToStream");class yh{static{
a(this,"DownloadProgress")}constructor(e){this.contentLength=e,this.segmentIndex=0,this.segmentSize=0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=
!1,this.startTime=Date.now()}nextSegment(e){this.segmentOffset=this.segmentOffset+this.segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=e,this.
receivedBytes=0,h.debug(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(e){this.receivedBytes=e}getTransferredBytes(){
return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;const e=this.
segmentOffset+this.receivedBytes,t=(100*(e/this.contentLength)).toFixed(1),n=Date.now()-this.startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);h.info(`Received ${e}\
 of ${this.contentLength} (${t}%), ${s} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){
const t=a(()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,e))},"displayCallback");this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.
timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}}function Po(r,e){return _t(this,void 0,void 0,function*(){const t=A.
createWriteStream(e),n=new st.Qq("actions/cache"),s=yield Li("downloadCache",()=>_t(this,void 0,void 0,function*(){return n.get(r)}));s.message.socket.setTimeout(
uc,()=>{s.message.destroy(),h.debug(`Aborting download, socket timed out after ${uc} ms`)}),yield fP(s,t);const i=s.message.headers["content-length"];if(i){const o=parseInt(
i),c=Rr(e);if(c!==o)throw new Error(`Incomplete download. Expected file size: ${o}, actual file size: ${c}`)}else h.debug("Unable to validate download, no Conte\
nt-Length header")})}a(Po,"downloadCacheHttpClient");function hP(r,e,t){return _t(this,void 0,void 0,function*(){var n;const s=yield A.promises.open(e,"w"),i=new st.
Qq("actions/cache",void 0,{socketTimeout:t.timeoutInMs,keepAlive:!0});try{const c=(yield Li("downloadCacheMetadata",()=>_t(this,void 0,void 0,function*(){return yield i.
request("HEAD",r,null,{})}))).message.headers["content-length"];if(c==null)throw new Error("Content-Length not found on blob response");const l=parseInt(c);if(Number.
isNaN(l))throw new Error(`Could not interpret Content-Length: ${l}`);const d=[],u=4*1024*1024;for(let q=0;q<l;q+=u){const G=Math.min(u,l-q);d.push({offset:q,promiseGetter:a(
()=>_t(this,void 0,void 0,function*(){return yield gP(i,r,q,G)}),"promiseGetter")})}d.reverse();let y=0,E=0;const B=new yh(l);B.startDisplayTimer();const M=B.onProgress(),
D=[];let Q;const j=a(()=>_t(this,void 0,void 0,function*(){const q=yield Promise.race(Object.values(D));yield s.write(q.buffer,0,q.count,q.offset),y--,delete D[q.
offset],E+=q.count,M({loadedBytes:E})}),"waitAndWrite");for(;Q=d.pop();)D[Q.offset]=Q.promiseGetter(),y++,y>=((n=t.downloadConcurrency)!==null&&n!==void 0?n:10)&&
(yield j());for(;y>0;)yield j()}finally{i.dispose(),yield s.close()}})}a(hP,"downloadCacheHttpClientConcurrent");function gP(r,e,t,n){return _t(this,void 0,void 0,
function*(){let i=0;for(;;)try{const c=yield Ah(3e4,yP(r,e,t,n));if(typeof c=="string")throw new Error("downloadSegmentRetry failed due to timeout");return c}catch(o){
if(i>=5)throw o;i++}})}a(gP,"downloadSegmentRetry");function yP(r,e,t,n){return _t(this,void 0,void 0,function*(){const s=yield Li("downloadCachePart",()=>_t(this,
void 0,void 0,function*(){return yield r.get(e,{Range:`bytes=${t}-${t+n-1}`})}));if(!s.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement \
readBodyBuffer");return{offset:t,count:n,buffer:yield s.readBodyBuffer()}})}a(yP,"downloadSegment");function AP(r,e,t){return _t(this,void 0,void 0,function*(){
var n;const s=new Is(r,void 0,{retryOptions:{tryTimeoutInMs:t.timeoutInMs}}),o=(n=(yield s.getProperties()).contentLength)!==null&&n!==void 0?n:-1;if(o<0)h.debug(
"Unable to determine content length, downloading file with http-client..."),yield Po(r,e);else{const c=Math.min(134217728,jf.constants.MAX_LENGTH),l=new yh(o),d=A.
openSync(e,"w");try{l.startDisplayTimer();const u=new AbortController,y=u.signal;for(;!l.isDone();){const E=l.segmentOffset+l.segmentSize,B=Math.min(c,o-E);l.nextSegment(
B);const M=yield Ah(t.segmentTimeoutInMs||36e5,s.downloadToBuffer(E,B,{abortSignal:y,concurrency:t.downloadConcurrency,onProgress:l.onProgress()}));if(M==="time\
out")throw u.abort(),new Error("Aborting cache download as the download time exceeded the timeout.");Buffer.isBuffer(M)&&A.writeFileSync(d,M)}}finally{l.stopDisplayTimer(),
A.closeSync(d)}}})}a(AP,"downloadCacheStorageSDK");const Ah=a((r,e)=>_t(void 0,void 0,void 0,function*(){let t;const n=new Promise(s=>{t=setTimeout(()=>s("timeo\
ut"),r)});return Promise.race([e,n]).then(s=>(clearTimeout(t),s))}),"promiseWithTimeout");function Nh(r){const e={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};
return r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),typeof r.uploadConcurrency=="number"&&(e.uploadConcurrency=r.uploadConcurrency),typeof r.
uploadChunkSize=="number"&&(e.uploadChunkSize=r.uploadChunkSize)),e.uploadConcurrency=isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?e.uploadConcurrency:Math.
min(32,Number(process.env.CACHE_UPLOAD_CONCURRENCY)),e.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?e.uploadChunkSize:Math.min(128*1024*1024,
Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),h.debug(`Use Azure SDK: ${e.useAzureSdk}`),h.debug(`Upload concurrency: ${e.uploadConcurrency}`),h.debug(
`Upload chunk size: ${e.uploadChunkSize}`),e}a(Nh,"getUploadOptions");function NP(r){const e={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,timeoutInMs:3e4,
segmentTimeoutInMs:6e5,lookupOnly:!1};r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),typeof r.concurrentBlobDownloads=="boolean"&&(e.concurrentBlobDownloads=
r.concurrentBlobDownloads),typeof r.downloadConcurrency=="number"&&(e.downloadConcurrency=r.downloadConcurrency),typeof r.timeoutInMs=="number"&&(e.timeoutInMs=
r.timeoutInMs),typeof r.segmentTimeoutInMs=="number"&&(e.segmentTimeoutInMs=r.segmentTimeoutInMs),typeof r.lookupOnly=="boolean"&&(e.lookupOnly=r.lookupOnly));const t=process.
env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return t&&!isNaN(Number(t))&&isFinite(Number(t))&&(e.segmentTimeoutInMs=Number(t)*60*1e3),h.debug(`Use Azure SDK: ${e.useAzureSdk}`),
h.debug(`Download concurrency: ${e.downloadConcurrency}`),h.debug(`Request timeout (ms): ${e.timeoutInMs}`),h.debug(`Cache segment download timeout mins env var\
: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),h.debug(`Segment download timeout (ms): ${e.segmentTimeoutInMs}`),h.debug(`Lookup only: ${e.lookupOnly}`),e}a(NP,
"getDownloadOptions");function Ch(){const e=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),t=e==="GITHUB.COM",n=e.
endsWith(".GHE.COM"),s=e.endsWith(".LOCALHOST");return!t&&!n&&!s}a(Ch,"isGhes");function Ro(){return Ch()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}a(
Ro,"config_getCacheServiceVersion");const xh=["none","read","write","write-only"];function bh(){return(process.env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}
a(bh,"getCacheMode");function CP(r){return xh.includes(r)?r==="read"||r==="write":!0}a(CP,"isCacheReadable");function xP(r){return xh.includes(r)?r==="write"||r===
"write-only":!0}a(xP,"isCacheWritable");function Ih(){const r=Ro();switch(r){case"v1":return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||"";case"\
v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsupported cache service version: ${r}`)}}a(Ih,"getCacheServiceURL");var bP=x(38658);function Eh(){
return`@actions/cache-${bP.version}`}a(Eh,"user_agent_getUserAgentString");var bt=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}
return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(
y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};function ws(r){const e=Ih();if(!e)throw new Error(
"Cache Service Url not found, unable to restore cache.");const t=`${e}_apis/artifactcache/${r}`;return h.debug(`Resource Url: ${t}`),t}a(ws,"getCacheApiUrl");function IP(r,e){
return`${r};api-version=${e}`}a(IP,"createAcceptHeader");function EP(){return{headers:{Accept:IP("application/json","6.0-preview.1")}}}a(EP,"getRequestOptions");
function vo(){const r=process.env.ACTIONS_RUNTIME_TOKEN||"",e=new Ac.tZ(r);return new st.Qq(Eh(),[e],EP())}a(vo,"createHttpClient");function wP(r,e,t){return bt(
this,void 0,void 0,function*(){var n;const s=vo(),i=qs(e,t?.compressionMethod,t?.enableCrossOsArchive),o=`cache?keys=${encodeURIComponent(r.join(","))}&version=${i}`,
c=yield Di("getCacheEntry",()=>bt(this,void 0,void 0,function*(){return s.getJson(ws(o))}));if(c.statusCode===204)return h.isDebug()&&(yield SP(r[0],s,i)),null;
if(!Bo(c.statusCode)){const u=(n=c.error)===null||n===void 0?void 0:n.message;throw u?.includes(fc)?new Error(u):new Error(`Cache service responded with ${c.statusCode}`)}
const l=c.result,d=l?.archiveLocation;if(!d)throw new Error("Cache not found.");return h.setSecret(d),h.debug("Cache Result:"),h.debug(JSON.stringify(l)),l})}a(
wP,"getCacheEntry");function SP(r,e,t){return bt(this,void 0,void 0,function*(){const n=`caches?key=${encodeURIComponent(r)}`,s=yield Di("listCache",()=>bt(this,
void 0,void 0,function*(){return e.getJson(ws(n))}));if(s.statusCode===200){const i=s.result,o=i?.totalCount;if(o&&o>0){h.debug(`No matching cache found for cac\
he key '${r}', version '${t} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. Se\
e more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key 
Other caches with similar key:`);for(const c of i?.artifactCaches||[])h.debug(`Cache Key: ${c?.cacheKey}, Cache Version: ${c?.cacheVersion}, Cache Scope: ${c?.scope}\
, Cache Created: ${c?.creationTime}`)}}})}a(SP,"printCachesListForDiagnostics");function wh(r,e,t){return bt(this,void 0,void 0,function*(){const n=new fy.URL(r),
s=NP(t);n.hostname.endsWith(".blob.core.windows.net")?s.useAzureSdk?yield AP(r,e,s):s.concurrentBlobDownloads?yield hP(r,e,s):yield Po(r,e):yield Po(r,e)})}a(wh,
"downloadCache");function BP(r,e,t){return bt(this,void 0,void 0,function*(){const n=vo(),s=qs(e,t?.compressionMethod,t?.enableCrossOsArchive),i={key:r,version:s,
cacheSize:t?.cacheSize};return yield Di("reserveCache",()=>bt(this,void 0,void 0,function*(){return n.postJson(ws("caches"),i)}))})}a(BP,"reserveCache");function Sh(r,e){
return`bytes ${r}-${e}/*`}a(Sh,"getContentRange");function PP(r,e,t,n,s){return bt(this,void 0,void 0,function*(){h.debug(`Uploading chunk of size ${s-n+1} byte\
s at offset ${n} with content range: ${Sh(n,s)}`);const i={"Content-Type":"application/octet-stream","Content-Range":Sh(n,s)},o=yield Li(`uploadChunk (start: ${n}\
, end: ${s})`,()=>bt(this,void 0,void 0,function*(){return r.sendStream("PATCH",e,t(),i)}));if(!Bo(o.message.statusCode))throw new Error(`Cache service responde\
d with ${o.message.statusCode} during upload chunk.`)})}a(PP,"uploadChunk");function RP(r,e,t,n){return bt(this,void 0,void 0,function*(){const s=Rr(t),i=ws(`ca\
ches/${e.toString()}`),o=A.openSync(t,"r"),c=Nh(n),l=yc("uploadConcurrency",c.uploadConcurrency),d=yc("uploadChunkSize",c.uploadChunkSize),u=[...new Array(l).keys()];
h.debug("Awaiting all uploads");let y=0;try{yield Promise.all(u.map(()=>bt(this,void 0,void 0,function*(){for(;y<s;){const E=Math.min(s-y,d),B=y,M=y+E-1;y+=d,yield PP(
r,i,()=>A.createReadStream(t,{fd:o,start:B,end:M,autoClose:!1}).on("error",D=>{throw new Error(`Cache upload failed because file read failed with ${D.message}`)}),
B,M)}})))}finally{A.closeSync(o)}})}a(RP,"uploadFile");function vP(r,e,t){return bt(this,void 0,void 0,function*(){const n={size:t};return yield Di("commitCache",
()=>bt(this,void 0,void 0,function*(){return r.postJson(ws(`caches/${e.toString()}`),n)}))})}a(vP,"commitCache");function Bh(r,e,t,n){return bt(this,void 0,void 0,
function*(){if(Nh(n).useAzureSdk){if(!t)throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");yield dP(t,e,n)}else{const i=vo();h.
debug("Upload cache"),yield RP(i,r,e,n),h.debug("Commiting cache");const o=Rr(e);h.info(`Cache Size: ~${Math.round(o/(1024*1024))} MB (${o} B)`);const c=yield vP(
i,r,o);if(!Bo(c.statusCode))throw new Error(`Cache service responded with ${c.statusCode} during commit cache.`);h.info("Cache saved successfully")}})}a(Bh,"sav\
eCache");var TP=x(44420),le=x(68886);class OP extends le.MessageType{static{a(this,"CacheScope$Type")}constructor(){super("github.actions.results.entities.v1.Ca\
cheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(e){const t={scope:"",permission:"0"};return globalThis.Object.
defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),
o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.scope=e.string();break;case 2:i.permission=e.int64().toString();break;default:let d=n.readUnknownField;
if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:
d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.scope!==""&&t.tag(1,le.WireType.LengthDelimited).string(e.scope),e.permission!=="0"&&t.tag(2,le.
WireType.Varint).int64(e.permission);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const To=new OP;class MP extends le.
MessageType{static{a(this,"CacheMetadata$Type")}constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",
T:3},{no:2,name:"scope",kind:"message",repeat:1,T:a(()=>To,"T")}])}create(e){const t={repositoryId:"0",scope:[]};return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[
c,l]=e.tag();switch(c){case 1:i.repositoryId=e.int64().toString();break;case 2:i.scope.push(To.internalBinaryRead(e,e.uint32(),n));break;default:let d=n.readUnknownField;
if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:
d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.repositoryId!=="0"&&t.tag(1,le.WireType.Varint).int64(e.repositoryId);for(let i=0;i<e.scope.length;i++)
To.internalBinaryWrite(e.scope[i],t.tag(2,le.WireType.LengthDelimited).fork(),n).join();let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.
onWrite:s)(this.typeName,e,t),t}}const ir=new MP;class DP extends le.MessageType{static{a(this,"CreateCacheEntryRequest$Type")}constructor(){super("github.actio\
ns.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:a(()=>ir,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"version",kind:"\
scalar",T:9}])}create(e){const t={key:"",version:""};return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.metadata=ir.internalBinaryRead(e,e.uint32(),
n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.version=e.string();break;default:let d=n.readUnknownField;if(d==="throw")throw new globalThis.Error(`\
Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){
e.metadata&&ir.internalBinaryWrite(e.metadata,t.tag(1,le.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,le.WireType.LengthDelimited).string(e.key),
e.version!==""&&t.tag(3,le.WireType.LengthDelimited).string(e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,
e,t),t}}const Ph=new DP;class LP extends le.MessageType{static{a(this,"CreateCacheEntryResponse$Type")}constructor(){super("github.actions.results.api.v1.Create\
CacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(e){const t={
ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;case 3:i.message=e.string();break;default:let d=n.readUnknownField;if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}\
) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&
t.tag(1,le.WireType.Varint).bool(e.ok),e.signedUploadUrl!==""&&t.tag(2,le.WireType.LengthDelimited).string(e.signedUploadUrl),e.message!==""&&t.tag(3,le.WireType.
LengthDelimited).string(e.message);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const Rh=new LP;class kP extends le.
MessageType{static{a(this,"FinalizeCacheEntryUploadRequest$Type")}constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"\
metadata",kind:"message",T:a(()=>ir,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){
const t={key:"",sizeBytes:"0",version:""};return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.metadata=ir.internalBinaryRead(e,e.uint32(),
n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.sizeBytes=e.int64().toString();break;case 4:i.version=e.string();break;default:let d=n.readUnknownField;
if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:
d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.metadata&&ir.internalBinaryWrite(e.metadata,t.tag(1,le.WireType.LengthDelimited).fork(),n).join(),
e.key!==""&&t.tag(2,le.WireType.LengthDelimited).string(e.key),e.sizeBytes!=="0"&&t.tag(3,le.WireType.Varint).int64(e.sizeBytes),e.version!==""&&t.tag(4,le.WireType.
LengthDelimited).string(e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const vh=new kP;class zP extends le.
MessageType{static{a(this,"FinalizeCacheEntryUploadResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"\
ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(e){const t={ok:!1,entryId:"0",message:""};return globalThis.
Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.
create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.ok=e.bool();break;case 2:i.entryId=e.int64().toString();break;case 3:i.message=e.string();
break;default:let d=n.readUnknownField;if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==
!1&&(d===!0?le.UnknownFieldHandler.onRead:d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,le.WireType.Varint).bool(e.ok),e.entryId!==
"0"&&t.tag(2,le.WireType.Varint).int64(e.entryId),e.message!==""&&t.tag(3,le.WireType.LengthDelimited).string(e.message);let s=n.writeUnknownFields;return s!==!1&&
(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const Th=new zP;class _P extends le.MessageType{static{a(this,"GetCacheEntryDownloadURLRequest$Ty\
pe")}constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:a(()=>ir,"T")},{no:2,name:"key",
kind:"scalar",T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",restoreKeys:[],version:""};
return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){
let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.metadata=ir.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=
e.string();break;case 3:i.restoreKeys.push(e.string());break;case 4:i.version=e.string();break;default:let d=n.readUnknownField;if(d==="throw")throw new globalThis.
Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){
e.metadata&&ir.internalBinaryWrite(e.metadata,t.tag(1,le.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,le.WireType.LengthDelimited).string(e.key);
for(let i=0;i<e.restoreKeys.length;i++)t.tag(3,le.WireType.LengthDelimited).string(e.restoreKeys[i]);e.version!==""&&t.tag(4,le.WireType.LengthDelimited).string(
e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const Oh=new _P;class HP extends le.MessageType{static{
a(this,"GetCacheEntryDownloadURLResponse$Type")}constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scal\
ar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"matched_key",kind:"scalar",T:9}])}create(e){const t={ok:!1,signedDownloadUrl:"",matchedKey:""};
return globalThis.Object.defineProperty(t,le.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,le.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){
let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[c,l]=e.tag();switch(c){case 1:i.ok=e.bool();break;case 2:i.signedDownloadUrl=e.string();break;case 3:i.matchedKey=
e.string();break;default:let d=n.readUnknownField;if(d==="throw")throw new globalThis.Error(`Unknown field ${c} (wire type ${l}) for ${this.typeName}`);let u=e.
skip(l);d!==!1&&(d===!0?le.UnknownFieldHandler.onRead:d)(this.typeName,i,c,l,u)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,le.WireType.Varint).bool(
e.ok),e.signedDownloadUrl!==""&&t.tag(2,le.WireType.LengthDelimited).string(e.signedDownloadUrl),e.matchedKey!==""&&t.tag(3,le.WireType.LengthDelimited).string(
e.matchedKey);let s=n.writeUnknownFields;return s!==!1&&(s==!0?le.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}}const Mh=new HP,IM=new TP.C0("github.acti\
ons.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:Ph,O:Rh},{name:"FinalizeCacheEntryUpload",options:{},I:vh,O:Th},{name:"GetCacheEntryDown\
loadURL",options:{},I:Oh,O:Mh}]);class UP{static{a(this,"CacheServiceClientJSON")}constructor(e){this.rpc=e,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.
bind(this),this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){const t=Ph.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",t).then(s=>Rh.fromJson(s,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(e){
const t=vh.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload",
"application/json",t).then(s=>Th.fromJson(s,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(e){const t=Oh.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",t).then(s=>Mh.fromJson(s,{ignoreUnknownFields:!0}))}}
class EM{static{a(this,"CacheServiceClientProtobuf")}constructor(e){this.rpc=e,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.GetCacheEntryDownloadURL.
bind(this)}CreateCacheEntry(e){const t=CreateCacheEntryRequest.toBinary(e);return this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntr\
y","application/protobuf",t).then(s=>CreateCacheEntryResponse.fromBinary(s))}FinalizeCacheEntryUpload(e){const t=FinalizeCacheEntryUploadRequest.toBinary(e);return this.
rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/protobuf",t).then(s=>FinalizeCacheEntryUploadResponse.fromBinary(
s))}GetCacheEntryDownloadURL(e){const t=GetCacheEntryDownloadURLRequest.toBinary(e);return this.rpc.request("github.actions.results.api.v1.CacheService","GetCac\
heEntryDownloadURL","application/protobuf",t).then(s=>GetCacheEntryDownloadURLResponse.fromBinary(s))}}function Dh(r){if(r)try{const t=new URL(r).searchParams.get(
"sig");t&&((0,h.setSecret)(t),(0,h.setSecret)(encodeURIComponent(t)))}catch(e){(0,h.debug)(`Failed to parse URL: ${r} ${e instanceof Error?e.message:String(e)}`)}}
a(Dh,"maskSigUrl");function FP(r){if(typeof r!="object"||r===null){(0,h.debug)("body is not an object or is null");return}"signed_upload_url"in r&&typeof r.signed_upload_url==
"string"&&Dh(r.signed_upload_url),"signed_download_url"in r&&typeof r.signed_download_url=="string"&&Dh(r.signed_download_url)}a(FP,"maskSecretUrls");var ki=function(r,e,t,n){
function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}
a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,
e||[])).next())})};class QP{static{a(this,"CacheServiceClient")}constructor(e,t,n,s){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=
1.5;const i=py();this.baseUrl=Ih(),t&&(this.maxAttempts=t),n&&(this.baseRetryIntervalMilliseconds=n),s&&(this.retryMultiplier=s),this.httpClient=new st.Qq(e,[new Ac.
tZ(i)])}request(e,t,n,s){return ki(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;(0,h.debug)(`[Request] ${t} ${i}`);const o={
"Content-Type":n};try{const{body:c}=yield this.retryableRequest(()=>ki(this,void 0,void 0,function*(){return this.httpClient.post(i,JSON.stringify(s),o)}));return c}catch(c){
throw new Error(`Failed to ${t}: ${c.message}`)}})}retryableRequest(e){return ki(this,void 0,void 0,function*(){let t=0,n="",s="";for(;t<this.maxAttempts;){let i=!1;
try{const c=yield e(),l=c.message.statusCode;s=yield c.readBody(),(0,h.debug)(`[Response] - ${c.message.statusCode}`),(0,h.debug)(`Headers: ${JSON.stringify(c.message.
headers,null,2)}`);const d=JSON.parse(s);if(FP(d),(0,h.debug)(`Body: ${JSON.stringify(d,null,2)}`),this.isSuccessStatusCode(l))return{response:c,body:d};if(i=this.
isRetryableHttpStatusCode(l),n=`Failed request: (${l}) ${c.message.statusMessage}`,d.msg){if(Oi.isUsageErrorMessage(d.msg))throw new Oi;n=`${n}: ${d.msg}`}if(l===
st.Hv.TooManyRequests){const u=c.message.headers["retry-after"];if(u){const y=parseInt(u,10);!isNaN(y)&&y>0&&(0,h.warning)(`You've hit a rate limit, your rate l\
imit will reset in ${y} seconds`)}throw new hh(`Rate limited: ${n}`)}}catch(c){if(c instanceof SyntaxError&&(0,h.debug)(`Raw Body: ${s}`),c instanceof Oi||c instanceof
hh)throw c;if(So.isNetworkErrorCode(c?.code))throw new So(c?.code);i=!0,n=c.message}if(!i)throw new Error(`Received non-retryable error: ${n}`);if(t+1===this.maxAttempts)
throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);const o=this.getExponentialRetryTimeMilliseconds(t);(0,h.info)(`Attempt ${t+1}\
 of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${o} ms...`),yield this.sleep(o),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){
return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){return e?[st.Hv.BadGateway,st.Hv.GatewayTimeout,st.Hv.InternalServerError,st.Hv.ServiceUnavailable].includes(
e):!1}sleep(e){return ki(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("\
attempt should be a positive integer");if(e===0)return this.baseRetryIntervalMilliseconds;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,
e),n=t*this.retryMultiplier;return Math.trunc(Math.random()*(n-t)+t)}}function Lh(r){const e=new QP(Eh(),r?.maxAttempts,r?.retryIntervalMs,r?.retryMultiplier);return new UP(
e)}a(Lh,"internalCacheTwirpClient");var Xt=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return a(s,"adopt"),new(t||(t=Promise))(
function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){o(y)}}a(l,"rejected");function d(u){u.done?
i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};const wr=process.platform==="win32";function qP(){return Xt(this,void 0,void 0,function*(){
switch(process.platform){case"win32":{const r=yield my(),e=ly;if(r)return{path:r,type:Mt.GNU};if((0,A.existsSync)(e))return{path:e,type:Mt.BSD};break}case"darwi\
n":{const r=yield Pr.K7("gtar",!1);return r?{path:r,type:Mt.GNU}:{path:yield Pr.K7("tar",!0),type:Mt.BSD}}default:break}return{path:yield Pr.K7("tar",!0),type:Mt.
GNU}})}a(qP,"getTarPath");function GP(r,e,t){return Xt(this,arguments,void 0,function*(n,s,i,o=""){const c=[`"${n.path}"`],l=tn(s),d="cache.tar",u=zh(),y=n.type===
Mt.BSD&&s!==Bt.Gzip&&wr;switch(i){case"create":c.push("--posix","-cf",y?d:l.replace(new RegExp(`\\${I.sep}`,"g"),"/"),"--exclude",y?d:l.replace(new RegExp(`\\${I.
sep}`,"g"),"/"),"-P","-C",u.replace(new RegExp(`\\${I.sep}`,"g"),"/"),"--files-from",pc);break;case"extract":c.push("-xf",y?d:o.replace(new RegExp(`\\${I.sep}`,
"g"),"/"),"-P","-C",y?Oo(u):u.replace(new RegExp(`\\${I.sep}`,"g"),"/"));break;case"list":c.push("-tf",y?d:o.replace(new RegExp(`\\${I.sep}`,"g"),"/"),"-P");break}
if(n.type===Mt.GNU)switch(process.platform){case"win32":c.push("--force-local");break;case"darwin":c.push("--delay-directory-restore");break}return c})}a(GP,"ge\
tTarArgs");function kh(r,e){return Xt(this,arguments,void 0,function*(t,n,s=""){let i;const o=yield qP(),c=yield GP(o,t,n,s),l=n!=="create"?yield $P(o,t,s):yield jP(
o,t),d=o.type===Mt.BSD&&t!==Bt.Gzip&&wr;return d&&n!=="create"?i=[[...l].join(" "),[...c].join(" ")]:i=[[...c].join(" "),[...l].join(" ")],{commands:d?i:[i.join(
" ")],requiresTempDirectory:d&&n!=="create"}})}a(kh,"getCommands");function zh(){var r;return(r=process.env.GITHUB_WORKSPACE)!==null&&r!==void 0?r:process.cwd()}
a(zh,"getWorkingDirectory");function Oo(r){return`"${I.resolve(r).replace(new RegExp(`\\${I.sep}`,"g"),"/")}"`}a(Oo,"quoteAbsolutePath");function $P(r,e,t){return Xt(
this,void 0,void 0,function*(){const n=r.type===Mt.BSD&&e!==Bt.Gzip&&wr;switch(e){case Bt.Zstd:return n?["zstd -d --long=30 --force -o",Us,Oo(t)]:["--use-compre\
ss-program",wr?'"zstd -d --long=30"':"unzstd --long=30"];case Bt.ZstdWithoutLong:return n?["zstd -d --force -o",Us,Oo(t)]:["--use-compress-program",wr?'"zstd -d\
"':"unzstd"];default:return["-z"]}})}a($P,"getDecompressionProgram");function jP(r,e){return Xt(this,void 0,void 0,function*(){const t=tn(e),n=r.type===Mt.BSD&&
e!==Bt.Gzip&&wr;switch(e){case Bt.Zstd:return n?["zstd -T0 --long=30 --force -o",t.replace(new RegExp(`\\${I.sep}`,"g"),"/"),Us]:["--use-compress-program",wr?'"\
zstd -T0 --long=30"':"zstdmt --long=30"];case Bt.ZstdWithoutLong:return n?["zstd -T0 --force -o",t.replace(new RegExp(`\\${I.sep}`,"g"),"/"),Us]:["--use-compres\
s-program",wr?'"zstd -T0"':"zstdmt"];default:return["-z"]}})}a(jP,"getCompressionProgram");function _h(r,e){return Xt(this,void 0,void 0,function*(){for(const t of r)
try{yield(0,w.m)(t,void 0,{cwd:e,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(n){throw new Error(`${t.split(" ")[0]}\
 failed with error: ${n?.message}`)}})}a(_h,"execCommands");function Hh(r,e,t){return Xt(this,void 0,void 0,function*(){const{commands:n,requiresTempDirectory:s}=yield kh(
e,t,r),i=s?yield Xn():void 0;try{yield _h(n,i)}finally{if(i)try{yield Pr.Yz(i)}catch(o){h.debug(`Failed to delete temporary tar directory: ${o}`)}}})}a(Hh,"exec\
ReadCommands");function zi(r,e){return Xt(this,void 0,void 0,function*(){yield Hh(r,e,"list")})}a(zi,"listTar");function Uh(r,e){return Xt(this,void 0,void 0,function*(){
const t=zh();yield Pr.U$(t),yield Hh(r,e,"extract")})}a(Uh,"extractTar");function Fh(r,e,t){return Xt(this,void 0,void 0,function*(){(0,A.writeFileSync)(I.join(
r,pc),e.join(`
`));const{commands:n}=yield kh(t,"create");yield _h(n,r)})}a(Fh,"createTar");var Hn=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(
i)})}return a(s,"adopt"),new(t||(t=Promise))(function(i,o){function c(u){try{d(n.next(u))}catch(y){o(y)}}a(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(y){
o(y)}}a(l,"rejected");function d(u){u.done?i(u.value):s(u.value).then(c,l)}a(d,"step"),d((n=n.apply(r,e||[])).next())})};class Gt extends Error{static{a(this,"V\
alidationError")}constructor(e){super(e),this.name="ValidationError",Object.setPrototypeOf(this,Gt.prototype)}}class Jr extends Error{static{a(this,"ReserveCach\
eError")}constructor(e){super(e),this.name="ReserveCacheError",Object.setPrototypeOf(this,Jr.prototype)}}const Mo="cache write denied:";class _i extends Jr{static{
a(this,"CacheWriteDeniedError")}constructor(e){super(e),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,_i.prototype)}}const Qh=fc;class Hi extends Error{static{
a(this,"CacheReadDeniedError")}constructor(e){super(e),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,Hi.prototype)}}class Ui extends Error{static{
a(this,"FinalizeCacheError")}constructor(e){super(e),this.name="FinalizeCacheError",Object.setPrototypeOf(this,Ui.prototype)}}function qh(r){if(!r||r.length===0)
throw new Gt("Path Validation Error: At least one directory or file path is required")}a(qh,"checkPaths");function Do(r){if(r.length>512)throw new Gt(`Key Valid\
ation Error: ${r} cannot be larger than 512 characters.`);if(!/^[^,]*$/.test(r))throw new Gt(`Key Validation Error: ${r} cannot contain commas.`)}a(Do,"checkKey");
function wM(){return getCacheServiceVersion()==="v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}a(wM,"isFeatureAvailable");function YP(r,e,t,n){
return Hn(this,arguments,void 0,function*(s,i,o,c,l=!1){const d=Ro();h.debug(`Cache service version: ${d}`),qh(s);const u=bh();if(!CP(u)){h.info(`Cache restore \
skipped: the effective cache-mode '${u}' does not permit reads.`),h.debug(`Skipped restore for paths [${s.join(", ")}] with primary key '${i}'.`);return}return d===
"v2"?yield KP(s,i,o,c,l):yield WP(s,i,o,c,l)})}a(YP,"restoreCache");function WP(r,e,t,n){return Hn(this,arguments,void 0,function*(s,i,o,c,l=!1){var d;o=o||[];const u=[
i,...o];if(h.debug("Resolved Keys:"),h.debug(JSON.stringify(u)),u.length>10)throw new Gt("Key Validation Error: Keys are limited to a maximum of 10.");for(const B of u)
Do(B);const y=yield Qs();let E="";try{let B;try{B=yield wP(u,s,{compressionMethod:y,enableCrossOsArchive:l})}catch(D){const Q=(d=D?.message)!==null&&d!==void 0?
d:"";throw Q.includes(Qh)?new Hi(Q):D}if(!B?.archiveLocation)return;if(c?.lookupOnly)return h.info("Lookup only - skipping download"),B.cacheKey;E=I.join(yield Xn(),
tn(y)),h.debug(`Archive Path: ${E}`),yield wh(B.archiveLocation,E,c),h.isDebug()&&(yield zi(E,y));const M=Rr(E);return h.info(`Cache Size: ~${Math.round(M/(1024*
1024))} MB (${M} B)`),yield Uh(E,y),h.info("Cache restored successfully"),B.cacheKey}catch(B){const M=B;if(M.name===Gt.name)throw B;M instanceof st.Kg&&typeof M.
statusCode=="number"&&M.statusCode>=500?h.error(`Failed to restore: ${B.message}`):h.warning(`Failed to restore: ${B.message}`)}finally{try{yield Fs(E)}catch(B){
h.debug(`Failed to delete archive: ${B}`)}}})}a(WP,"restoreCacheV1");function KP(r,e,t,n){return Hn(this,arguments,void 0,function*(s,i,o,c,l=!1){var d;c=Object.
assign(Object.assign({},c),{useAzureSdk:!0}),o=o||[];const u=[i,...o];if(h.debug("Resolved Keys:"),h.debug(JSON.stringify(u)),u.length>10)throw new Gt("Key Vali\
dation Error: Keys are limited to a maximum of 10.");for(const E of u)Do(E);let y="";try{const E=Lh(),B=yield Qs(),M={key:i,restoreKeys:o,version:qs(s,B,l)};let D;
try{D=yield E.GetCacheEntryDownloadURL(M)}catch(q){const G=(d=q?.message)!==null&&d!==void 0?d:"";throw G.includes(Qh)?new Hi(G):q}if(!D.ok){h.debug(`Cache not \
found for version ${M.version} of keys: ${u.join(", ")}`);return}if(M.key!==D.matchedKey?h.info(`Cache hit for restore-key: ${D.matchedKey}`):h.info(`Cache hit \
for: ${D.matchedKey}`),c?.lookupOnly)return h.info("Lookup only - skipping download"),D.matchedKey;y=I.join(yield Xn(),tn(B)),h.debug(`Archive path: ${y}`),h.debug(
`Starting download of archive to: ${y}`),yield wh(D.signedDownloadUrl,y,c);const j=Rr(y);return h.info(`Cache Size: ~${Math.round(j/(1024*1024))} MB (${j} B)`),
h.isDebug()&&(yield zi(y,B)),yield Uh(y,B),h.info("Cache restored successfully"),D.matchedKey}catch(E){const B=E;if(B.name===Gt.name)throw E;B instanceof st.Kg&&
typeof B.statusCode=="number"&&B.statusCode>=500?h.error(`Failed to restore: ${E.message}`):h.warning(`Failed to restore: ${E.message}`)}finally{try{y&&(yield Fs(
y))}catch(E){h.debug(`Failed to delete archive: ${E}`)}}})}a(KP,"restoreCacheV2");function JP(r,e,t){return Hn(this,arguments,void 0,function*(n,s,i,o=!1){const c=Ro();
h.debug(`Cache service version: ${c}`),qh(n),Do(s);const l=bh();return xP(l)?c==="v2"?yield VP(n,s,i,o):yield XP(n,s,i,o):(h.info(`Cache save skipped: the effec\
tive cache-mode '${l}' does not permit writes.`),h.debug(`Skipped save for paths [${n.join(", ")}] with key '${s}'.`),-1)})}a(JP,"cache_saveCache");function XP(r,e,t){
return Hn(this,arguments,void 0,function*(n,s,i,o=!1){var c,l,d,u,y,E;const B=yield Qs();let M=-1;const D=yield hc(n);if(h.debug("Cache Paths:"),h.debug(`${JSON.
stringify(D)}`),D.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved\
.");const Q=yield Xn(),j=I.join(Q,tn(B));h.debug(`Archive Path: ${j}`);try{yield Fh(Q,D,B),h.isDebug()&&(yield zi(j,B));const q=10*1024*1024*1024,G=Rr(j);if(h.debug(
`File Size: ${G}`),G>q&&!Ch())throw new Error(`Cache size of ~${Math.round(G/(1024*1024))} MB (${G} B) is over the 10GB limit, not saving cache.`);h.debug("Rese\
rving Cache");const ee=yield BP(s,n,{compressionMethod:B,enableCrossOsArchive:o,cacheSize:G});if(!((c=ee?.result)===null||c===void 0)&&c.cacheId)M=(l=ee?.result)===
null||l===void 0?void 0:l.cacheId;else{if(ee?.statusCode===400)throw new Error((u=(d=ee?.error)===null||d===void 0?void 0:d.message)!==null&&u!==void 0?u:`Cache\
 size of ~${Math.round(G/(1024*1024))} MB (${G} B) is over the data cap limit, not saving cache.`);{const Le=(y=ee?.error)===null||y===void 0?void 0:y.message;throw Le?.
startsWith(Mo)?new _i(`Unable to reserve cache with key ${s}. More details: ${Le}`):new Jr(`Unable to reserve cache with key ${s}, another job may be creating t\
his cache. More details: ${(E=ee?.error)===null||E===void 0?void 0:E.message}`)}}h.debug(`Saving Cache (ID: ${M})`),yield Bh(M,j,"",i)}catch(q){const G=q;if(G.name===
Gt.name)throw q;G.name===Jr.name?h.info(`Failed to save: ${G.message}`):G instanceof st.Kg&&typeof G.statusCode=="number"&&G.statusCode>=500?h.error(`Failed to \
save: ${G.message}`):h.warning(`Failed to save: ${G.message}`)}finally{try{yield Fs(j)}catch(q){h.debug(`Failed to delete archive: ${q}`)}}return M})}a(XP,"save\
CacheV1");function VP(r,e,t){return Hn(this,arguments,void 0,function*(n,s,i,o=!1){var c;i=Object.assign(Object.assign({},i),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,
useAzureSdk:!0});const l=yield Qs(),d=Lh();let u=-1;const y=yield hc(n);if(h.debug("Cache Paths:"),h.debug(`${JSON.stringify(y)}`),y.length===0)throw new Error(
"Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");const E=yield Xn(),B=I.join(E,tn(l));h.debug(
`Archive Path: ${B}`);try{yield Fh(E,y,l),h.isDebug()&&(yield zi(B,l));const M=Rr(B);h.debug(`File Size: ${M}`),i.archiveSizeBytes=M,h.debug("Reserving Cache");
const D=qs(n,l,o),Q={key:s,version:D};let j;try{const ee=yield d.CreateCacheEntry(Q);if(!ee.ok)throw ee.message&&!ee.message.startsWith(Mo)&&h.warning(`Cache re\
servation failed: ${ee.message}`),new Error(ee.message||"Response was not ok");j=ee.signedUploadUrl}catch(ee){h.debug(`Failed to reserve cache: ${ee}`);const Le=(c=
ee?.message)!==null&&c!==void 0?c:"";throw Le.startsWith(Mo)?new _i(`Unable to reserve cache with key ${s}. More details: ${Le}`):new Jr(`Unable to reserve cach\
e with key ${s}, another job may be creating this cache.`)}h.debug(`Attempting to upload cache located at: ${B}`),yield Bh(u,B,j,i);const q={key:s,version:D,sizeBytes:`${M}`},
G=yield d.FinalizeCacheEntryUpload(q);if(h.debug(`FinalizeCacheEntryUploadResponse: ${G.ok}`),!G.ok)throw G.message?new Ui(G.message):new Error(`Unable to final\
ize cache with key ${s}, another job may be finalizing this cache.`);u=parseInt(G.entryId)}catch(M){const D=M;if(D.name===Gt.name)throw M;D.name===Jr.name?h.info(
`Failed to save: ${D.message}`):D.name===Ui.name?h.warning(D.message):D instanceof st.Kg&&typeof D.statusCode=="number"&&D.statusCode>=500?h.error(`Failed to sa\
ve: ${D.message}`):h.warning(`Failed to save: ${D.message}`)}finally{try{yield Fs(B)}catch(M){h.debug(`Failed to delete archive: ${M}`)}}return u})}a(VP,"saveCa\
cheV2")}),64012:(U=>{U.exports=JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],\
"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports\
":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"acc\
ess":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm inst\
all && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package\
-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0"\
,"@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protob\
uf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript"\
:"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')})};export{tD as id,rD as ids,nD as modules};
