var Wo=Object.defineProperty;var n=(Ft,pt)=>Wo(Ft,"name",{value:pt,configurable:!0});const Qo=1577,Jo=[1577],Xo={31577:((Ft,pt,Ce)=>{Ce.r(pt),Ce.d(pt,{creator:n(()=>Ks,"creator"),rules:n(()=>Kt,"rules")});var jn=Ce(76760),Z=typeof globalThis<"u"?
globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{},He={},Rt,jt;function Zn(){if(jt)return Rt;jt=1;var e=200,o="__lodash_hash_u\
ndefined__",a=1/0,c="[object Function]",l="[object GeneratorFunction]",u=/[\\^$.*+?()[\]{}|]/g,g=/^\[object .+?Constructor\]$/,d=typeof Z=="object"&&Z&&Z.Object===
Object&&Z,p=typeof self=="object"&&self&&self.Object===Object&&self,E=d||p||Function("return this")();function S(h,s){var f=h?h.length:0;return!!f&&R(h,s,0)>-1}
n(S,"arrayIncludes");function I(h,s,f,m){for(var w=h.length,K=f+-1;++K<w;)if(s(h[K],K,h))return K;return-1}n(I,"baseFindIndex");function R(h,s,f){if(s!==s)return I(
h,x,f);for(var m=f-1,w=h.length;++m<w;)if(h[m]===s)return m;return-1}n(R,"baseIndexOf");function x(h){return h!==h}n(x,"baseIsNaN");function $(h,s){return h.has(
s)}n($,"cacheHas");function F(h,s){return h?.[s]}n(F,"getValue");function re(h){var s=!1;if(h!=null&&typeof h.toString!="function")try{s=!!(h+"")}catch{}return s}
n(re,"isHostObject");function j(h){var s=-1,f=Array(h.size);return h.forEach(function(m){f[++s]=m}),f}n(j,"setToArray");var W=Array.prototype,le=Function.prototype,
V=Object.prototype,ue=E["__core-js_shared__"],fe=(function(){var h=/[^.]+$/.exec(ue&&ue.keys&&ue.keys.IE_PROTO||"");return h?"Symbol(src)_1."+h:""})(),de=le.toString,
pe=V.hasOwnProperty,se=V.toString,je=RegExp("^"+de.call(pe).replace(u,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$"),Ze=W.
splice,Be=ce(E,"Map"),Pe=ce(E,"Set"),ee=ce(Object,"create");function M(h){var s=-1,f=h?h.length:0;for(this.clear();++s<f;){var m=h[s];this.set(m[0],m[1])}}n(M,"\
Hash");function te(){this.__data__=ee?ee(null):{}}n(te,"hashClear");function We(h){return this.has(h)&&delete this.__data__[h]}n(We,"hashDelete");function Ve(h){
var s=this.__data__;if(ee){var f=s[h];return f===o?void 0:f}return pe.call(s,h)?s[h]:void 0}n(Ve,"hashGet");function qe(h){var s=this.__data__;return ee?s[h]!==
void 0:pe.call(s,h)}n(qe,"hashHas");function Qe(h,s){var f=this.__data__;return f[h]=ee&&s===void 0?o:s,this}n(Qe,"hashSet"),M.prototype.clear=te,M.prototype.delete=
We,M.prototype.get=Ve,M.prototype.has=qe,M.prototype.set=Qe;function oe(h){var s=-1,f=h?h.length:0;for(this.clear();++s<f;){var m=h[s];this.set(m[0],m[1])}}n(oe,
"ListCache");function ae(){this.__data__=[]}n(ae,"listCacheClear");function Je(h){var s=this.__data__,f=ge(s,h);if(f<0)return!1;var m=s.length-1;return f==m?s.pop():
Ze.call(s,f,1),!0}n(Je,"listCacheDelete");function Xe(h){var s=this.__data__,f=ge(s,h);return f<0?void 0:s[f][1]}n(Xe,"listCacheGet");function et(h){return ge(this.
__data__,h)>-1}n(et,"listCacheHas");function tt(h,s){var f=this.__data__,m=ge(f,h);return m<0?f.push([h,s]):f[m][1]=s,this}n(tt,"listCacheSet"),oe.prototype.clear=
ae,oe.prototype.delete=Je,oe.prototype.get=Xe,oe.prototype.has=et,oe.prototype.set=tt;function C(h){var s=-1,f=h?h.length:0;for(this.clear();++s<f;){var m=h[s];
this.set(m[0],m[1])}}n(C,"MapCache");function ne(){this.__data__={hash:new M,map:new(Be||oe),string:new M}}n(ne,"mapCacheClear");function nt(h){return ye(this,h).
delete(h)}n(nt,"mapCacheDelete");function q(h){return ye(this,h).get(h)}n(q,"mapCacheGet");function $e(h){return ye(this,h).has(h)}n($e,"mapCacheHas");function Le(h,s){
return ye(this,h).set(h,s),this}n(Le,"mapCacheSet"),C.prototype.clear=ne,C.prototype.delete=nt,C.prototype.get=q,C.prototype.has=$e,C.prototype.set=Le;function Te(h){
var s=-1,f=h?h.length:0;for(this.__data__=new C;++s<f;)this.add(h[s])}n(Te,"SetCache");function he(h){return this.__data__.set(h,o),this}n(he,"setCacheAdd");function De(h){
return this.__data__.has(h)}n(De,"setCacheHas"),Te.prototype.add=Te.prototype.push=he,Te.prototype.has=De;function ge(h,s){for(var f=h.length;f--;)if(xe(h[f][0],
s))return f;return-1}n(ge,"assocIndexOf");function Se(h){if(!Ge(h)||st(h))return!1;var s=at(h)||re(h)?je:g;return s.test(ke(h))}n(Se,"baseIsNative");function Me(h,s,f){
var m=-1,w=S,K=h.length,v=!0,L=[],D=L;if(K>=e){var k=rt(h);if(k)return j(k);v=!1,w=$,D=new Te}else D=L;e:for(;++m<K;){var Q=h[m],Y=Q;if(Q=Q!==0?Q:0,v&&Y===Y){for(var ie=D.
length;ie--;)if(D[ie]===Y)continue e;L.push(Q)}else w(D,Y,f)||(D!==L&&D.push(Y),L.push(Q))}return L}n(Me,"baseUniq");var rt=Pe&&1/j(new Pe([,-0]))[1]==a?function(h){
return new Pe(h)}:Ue;function ye(h,s){var f=h.__data__;return be(s)?f[typeof s=="string"?"string":"hash"]:f.map}n(ye,"getMapData");function ce(h,s){var f=F(h,s);
return Se(f)?f:void 0}n(ce,"getNative");function be(h){var s=typeof h;return s=="string"||s=="number"||s=="symbol"||s=="boolean"?h!=="__proto__":h===null}n(be,"\
isKeyable");function st(h){return!!fe&&fe in h}n(st,"isMasked");function ke(h){if(h!=null){try{return de.call(h)}catch{}try{return h+""}catch{}}return""}n(ke,"t\
oSource");function ot(h){return h&&h.length?Me(h):[]}n(ot,"uniq");function xe(h,s){return h===s||h!==h&&s!==s}n(xe,"eq");function at(h){var s=Ge(h)?se.call(h):"";
return s==c||s==l}n(at,"isFunction");function Ge(h){var s=typeof h;return!!h&&(s=="object"||s=="function")}n(Ge,"isObject");function Ue(){}return n(Ue,"noop"),Rt=
ot,Rt}n(Zn,"requireLodash_uniq");var wt,Zt;function Bn(){if(Zt)return wt;Zt=1;var e=200,o="__lodash_hash_undefined__",a=1/0,c="[object Function]",l="[object Gen\
eratorFunction]",u=/[\\^$.*+?()[\]{}|]/g,g=/^\[object .+?Constructor\]$/,d=typeof Z=="object"&&Z&&Z.Object===Object&&Z,p=typeof self=="object"&&self&&self.Object===
Object&&self,E=d||p||Function("return this")();function S(s,f){var m=s?s.length:0;return!!m&&x(s,f,0)>-1}n(S,"arrayIncludes");function I(s,f,m){for(var w=-1,K=s?
s.length:0;++w<K;)if(m(f,s[w]))return!0;return!1}n(I,"arrayIncludesWith");function R(s,f,m,w){for(var K=s.length,v=m+-1;++v<K;)if(f(s[v],v,s))return v;return-1}
n(R,"baseFindIndex");function x(s,f,m){if(f!==f)return R(s,$,m);for(var w=m-1,K=s.length;++w<K;)if(s[w]===f)return w;return-1}n(x,"baseIndexOf");function $(s){return s!==
s}n($,"baseIsNaN");function F(s,f){return s.has(f)}n(F,"cacheHas");function re(s,f){return s?.[f]}n(re,"getValue");function j(s){var f=!1;if(s!=null&&typeof s.toString!=
"function")try{f=!!(s+"")}catch{}return f}n(j,"isHostObject");function W(s){var f=-1,m=Array(s.size);return s.forEach(function(w){m[++f]=w}),m}n(W,"setToArray");
var le=Array.prototype,V=Function.prototype,ue=Object.prototype,fe=E["__core-js_shared__"],de=(function(){var s=/[^.]+$/.exec(fe&&fe.keys&&fe.keys.IE_PROTO||"");
return s?"Symbol(src)_1."+s:""})(),pe=V.toString,se=ue.hasOwnProperty,je=ue.toString,Ze=RegExp("^"+pe.call(se).replace(u,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$"),Be=le.splice,Pe=be(E,"Map"),ee=be(E,"Set"),M=be(Object,"create");function te(s){var f=-1,m=s?s.length:0;for(this.clear();++f<m;){var w=s[f];this.set(
w[0],w[1])}}n(te,"Hash");function We(){this.__data__=M?M(null):{}}n(We,"hashClear");function Ve(s){return this.has(s)&&delete this.__data__[s]}n(Ve,"hashDelete");
function qe(s){var f=this.__data__;if(M){var m=f[s];return m===o?void 0:m}return se.call(f,s)?f[s]:void 0}n(qe,"hashGet");function Qe(s){var f=this.__data__;return M?
f[s]!==void 0:se.call(f,s)}n(Qe,"hashHas");function oe(s,f){var m=this.__data__;return m[s]=M&&f===void 0?o:f,this}n(oe,"hashSet"),te.prototype.clear=We,te.prototype.
delete=Ve,te.prototype.get=qe,te.prototype.has=Qe,te.prototype.set=oe;function ae(s){var f=-1,m=s?s.length:0;for(this.clear();++f<m;){var w=s[f];this.set(w[0],w[1])}}
n(ae,"ListCache");function Je(){this.__data__=[]}n(Je,"listCacheClear");function Xe(s){var f=this.__data__,m=Se(f,s);if(m<0)return!1;var w=f.length-1;return m==
w?f.pop():Be.call(f,m,1),!0}n(Xe,"listCacheDelete");function et(s){var f=this.__data__,m=Se(f,s);return m<0?void 0:f[m][1]}n(et,"listCacheGet");function tt(s){return Se(
this.__data__,s)>-1}n(tt,"listCacheHas");function C(s,f){var m=this.__data__,w=Se(m,s);return w<0?m.push([s,f]):m[w][1]=f,this}n(C,"listCacheSet"),ae.prototype.
clear=Je,ae.prototype.delete=Xe,ae.prototype.get=et,ae.prototype.has=tt,ae.prototype.set=C;function ne(s){var f=-1,m=s?s.length:0;for(this.clear();++f<m;){var w=s[f];
this.set(w[0],w[1])}}n(ne,"MapCache");function nt(){this.__data__={hash:new te,map:new(Pe||ae),string:new te}}n(nt,"mapCacheClear");function q(s){return ce(this,
s).delete(s)}n(q,"mapCacheDelete");function $e(s){return ce(this,s).get(s)}n($e,"mapCacheGet");function Le(s){return ce(this,s).has(s)}n(Le,"mapCacheHas");function Te(s,f){
return ce(this,s).set(s,f),this}n(Te,"mapCacheSet"),ne.prototype.clear=nt,ne.prototype.delete=q,ne.prototype.get=$e,ne.prototype.has=Le,ne.prototype.set=Te;function he(s){
var f=-1,m=s?s.length:0;for(this.__data__=new ne;++f<m;)this.add(s[f])}n(he,"SetCache");function De(s){return this.__data__.set(s,o),this}n(De,"setCacheAdd");function ge(s){
return this.__data__.has(s)}n(ge,"setCacheHas"),he.prototype.add=he.prototype.push=De,he.prototype.has=ge;function Se(s,f){for(var m=s.length;m--;)if(at(s[m][0],
f))return m;return-1}n(Se,"assocIndexOf");function Me(s){if(!Ue(s)||ke(s))return!1;var f=Ge(s)||j(s)?Ze:g;return f.test(ot(s))}n(Me,"baseIsNative");function rt(s,f,m){
var w=-1,K=S,v=s.length,L=!0,D=[],k=D;if(m)L=!1,K=I;else if(v>=e){var Q=ye(s);if(Q)return W(Q);L=!1,K=F,k=new he}else k=D;e:for(;++w<v;){var Y=s[w],ie=Y;if(Y=m||
Y!==0?Y:0,L&&ie===ie){for(var ct=k.length;ct--;)if(k[ct]===ie)continue e;D.push(Y)}else K(k,ie,m)||(k!==D&&k.push(ie),D.push(Y))}return D}n(rt,"baseUniq");var ye=ee&&
1/W(new ee([,-0]))[1]==a?function(s){return new ee(s)}:h;function ce(s,f){var m=s.__data__;return st(f)?m[typeof f=="string"?"string":"hash"]:m.map}n(ce,"getMap\
Data");function be(s,f){var m=re(s,f);return Me(m)?m:void 0}n(be,"getNative");function st(s){var f=typeof s;return f=="string"||f=="number"||f=="symbol"||f=="bo\
olean"?s!=="__proto__":s===null}n(st,"isKeyable");function ke(s){return!!de&&de in s}n(ke,"isMasked");function ot(s){if(s!=null){try{return pe.call(s)}catch{}try{
return s+""}catch{}}return""}n(ot,"toSource");function xe(s,f){return s&&s.length?rt(s,void 0,f):[]}n(xe,"uniqWith");function at(s,f){return s===f||s!==s&&f!==f}
n(at,"eq");function Ge(s){var f=Ue(s)?je.call(s):"";return f==c||f==l}n(Ge,"isFunction");function Ue(s){var f=typeof s;return!!s&&(f=="object"||f=="function")}n(
Ue,"isObject");function h(){}return n(h,"noop"),wt=xe,wt}n(Bn,"requireLodash_uniqwith");var ze={exports:{}};ze.exports;var Bt;function Wn(){return Bt||(Bt=1,(function(e,o){
var a=200,c="Expected a function",l="__lodash_hash_undefined__",u=1,g=2,d=9007199254740991,p="[object Arguments]",E="[object Array]",S="[object Boolean]",I="[ob\
ject Date]",R="[object Error]",x="[object Function]",$="[object GeneratorFunction]",F="[object Map]",re="[object Number]",j="[object Object]",W="[object Promise\
]",le="[object RegExp]",V="[object Set]",ue="[object String]",fe="[object Symbol]",de="[object WeakMap]",pe="[object ArrayBuffer]",se="[object DataView]",je="[o\
bject Float32Array]",Ze="[object Float64Array]",Be="[object Int8Array]",Pe="[object Int16Array]",ee="[object Int32Array]",M="[object Uint8Array]",te="[object Ui\
nt8ClampedArray]",We="[object Uint16Array]",Ve="[object Uint32Array]",qe=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,Qe=/^\w*$/,oe=/^\./,ae=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
Je=/[\\^$.*+?()[\]{}|]/g,Xe=/\\(\\)?/g,et=/^\[object .+?Constructor\]$/,tt=/^(?:0|[1-9]\d*)$/,C={};C[je]=C[Ze]=C[Be]=C[Pe]=C[ee]=C[M]=C[te]=C[We]=C[Ve]=!0,C[p]=
C[E]=C[pe]=C[S]=C[se]=C[I]=C[R]=C[x]=C[F]=C[re]=C[j]=C[le]=C[V]=C[ue]=C[de]=!1;var ne=typeof Z=="object"&&Z&&Z.Object===Object&&Z,nt=typeof self=="object"&&self&&
self.Object===Object&&self,q=ne||nt||Function("return this")(),$e=o&&!o.nodeType&&o,Le=$e&&!0&&e&&!e.nodeType&&e,Te=Le&&Le.exports===$e,he=Te&&ne.process,De=(function(){
try{return he&&he.binding("util")}catch{}})(),ge=De&&De.isTypedArray;function Se(t,r,i){switch(i.length){case 0:return t.call(r);case 1:return t.call(r,i[0]);case 2:
return t.call(r,i[0],i[1]);case 3:return t.call(r,i[0],i[1],i[2])}return t.apply(r,i)}n(Se,"apply");function Me(t,r){for(var i=-1,_=t?t.length:0,T=Array(_);++i<
_;)T[i]=r(t[i],i,t);return T}n(Me,"arrayMap");function rt(t,r){for(var i=-1,_=r.length,T=t.length;++i<_;)t[T+i]=r[i];return t}n(rt,"arrayPush");function ye(t,r){
for(var i=-1,_=t?t.length:0;++i<_;)if(r(t[i],i,t))return!0;return!1}n(ye,"arraySome");function ce(t){return function(r){return r?.[t]}}n(ce,"baseProperty");function be(t,r){
var i=t.length;for(t.sort(r);i--;)t[i]=t[i].value;return t}n(be,"baseSortBy");function st(t,r){for(var i=-1,_=Array(t);++i<t;)_[i]=r(i);return _}n(st,"baseTimes");
function ke(t){return function(r){return t(r)}}n(ke,"baseUnary");function ot(t,r){return t?.[r]}n(ot,"getValue");function xe(t){var r=!1;if(t!=null&&typeof t.toString!=
"function")try{r=!!(t+"")}catch{}return r}n(xe,"isHostObject");function at(t){var r=-1,i=Array(t.size);return t.forEach(function(_,T){i[++r]=[T,_]}),i}n(at,"map\
ToArray");function Ge(t,r){return function(i){return t(r(i))}}n(Ge,"overArg");function Ue(t){var r=-1,i=Array(t.size);return t.forEach(function(_){i[++r]=_}),i}
n(Ue,"setToArray");var h=Array.prototype,s=Function.prototype,f=Object.prototype,m=q["__core-js_shared__"],w=(function(){var t=/[^.]+$/.exec(m&&m.keys&&m.keys.IE_PROTO||
"");return t?"Symbol(src)_1."+t:""})(),K=s.toString,v=f.hasOwnProperty,L=f.toString,D=RegExp("^"+K.call(v).replace(Je,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$"),k=q.Symbol,Q=q.Uint8Array,Y=f.propertyIsEnumerable,ie=h.splice,ct=k?k.isConcatSpreadable:void 0,vs=Ge(Object.keys,Object),$n=Math.max,vt=Ye(q,"Dat\
aView"),it=Ye(q,"Map"),$t=Ye(q,"Promise"),Lt=Ye(q,"Set"),Dt=Ye(q,"WeakMap"),lt=Ye(Object,"create"),$s=Ke(vt),Ls=Ke(it),Ds=Ke($t),Ms=Ke(Lt),ks=Ke(Dt),ht=k?k.prototype:
void 0,Mt=ht?ht.valueOf:void 0,Ln=ht?ht.toString:void 0;function Ne(t){var r=-1,i=t?t.length:0;for(this.clear();++r<i;){var _=t[r];this.set(_[0],_[1])}}n(Ne,"Ha\
sh");function Gs(){this.__data__=lt?lt(null):{}}n(Gs,"hashClear");function Us(t){return this.has(t)&&delete this.__data__[t]}n(Us,"hashDelete");function Ys(t){var r=this.
__data__;if(lt){var i=r[t];return i===l?void 0:i}return v.call(r,t)?r[t]:void 0}n(Ys,"hashGet");function Hs(t){var r=this.__data__;return lt?r[t]!==void 0:v.call(
r,t)}n(Hs,"hashHas");function zs(t,r){var i=this.__data__;return i[t]=lt&&r===void 0?l:r,this}n(zs,"hashSet"),Ne.prototype.clear=Gs,Ne.prototype.delete=Us,Ne.prototype.
get=Ys,Ne.prototype.has=Hs,Ne.prototype.set=zs;function _e(t){var r=-1,i=t?t.length:0;for(this.clear();++r<i;){var _=t[r];this.set(_[0],_[1])}}n(_e,"ListCache");
function Fs(){this.__data__=[]}n(Fs,"listCacheClear");function js(t){var r=this.__data__,i=_t(r,t);if(i<0)return!1;var _=r.length-1;return i==_?r.pop():ie.call(
r,i,1),!0}n(js,"listCacheDelete");function Zs(t){var r=this.__data__,i=_t(r,t);return i<0?void 0:r[i][1]}n(Zs,"listCacheGet");function Bs(t){return _t(this.__data__,
t)>-1}n(Bs,"listCacheHas");function Ws(t,r){var i=this.__data__,_=_t(i,t);return _<0?i.push([t,r]):i[_][1]=r,this}n(Ws,"listCacheSet"),_e.prototype.clear=Fs,_e.
prototype.delete=js,_e.prototype.get=Zs,_e.prototype.has=Bs,_e.prototype.set=Ws;function Ee(t){var r=-1,i=t?t.length:0;for(this.clear();++r<i;){var _=t[r];this.
set(_[0],_[1])}}n(Ee,"MapCache");function Vs(){this.__data__={hash:new Ne,map:new(it||_e),string:new Ne}}n(Vs,"mapCacheClear");function qs(t){return Et(this,t).
delete(t)}n(qs,"mapCacheDelete");function Qs(t){return Et(this,t).get(t)}n(Qs,"mapCacheGet");function Js(t){return Et(this,t).has(t)}n(Js,"mapCacheHas");function Xs(t,r){
return Et(this,t).set(t,r),this}n(Xs,"mapCacheSet"),Ee.prototype.clear=Vs,Ee.prototype.delete=qs,Ee.prototype.get=Qs,Ee.prototype.has=Js,Ee.prototype.set=Xs;function gt(t){
var r=-1,i=t?t.length:0;for(this.__data__=new Ee;++r<i;)this.add(t[r])}n(gt,"SetCache");function eo(t){return this.__data__.set(t,l),this}n(eo,"setCacheAdd");function to(t){
return this.__data__.has(t)}n(to,"setCacheHas"),gt.prototype.add=gt.prototype.push=eo,gt.prototype.has=to;function Ae(t){this.__data__=new _e(t)}n(Ae,"Stack");function no(){
this.__data__=new _e}n(no,"stackClear");function ro(t){return this.__data__.delete(t)}n(ro,"stackDelete");function so(t){return this.__data__.get(t)}n(so,"stack\
Get");function oo(t){return this.__data__.has(t)}n(oo,"stackHas");function ao(t,r){var i=this.__data__;if(i instanceof _e){var _=i.__data__;if(!it||_.length<a-1)
return _.push([t,r]),this;i=this.__data__=new Ee(_)}return i.set(t,r),this}n(ao,"stackSet"),Ae.prototype.clear=no,Ae.prototype.delete=ro,Ae.prototype.get=so,Ae.
prototype.has=oo,Ae.prototype.set=ao;function co(t,r){var i=Re(t)||Ht(t)?st(t.length,String):[],_=i.length,T=!!_;for(var A in t)v.call(t,A)&&!(T&&(A=="length"||
Gt(A,_)))&&i.push(A);return i}n(co,"arrayLikeKeys");function _t(t,r){for(var i=t.length;i--;)if(Yt(t[i][0],r))return i;return-1}n(_t,"assocIndexOf");var io=xo(fo);
function lo(t,r,i,_,T){var A=-1,y=t.length;for(i||(i=Do),T||(T=[]);++A<y;){var b=t[A];i(b)?rt(T,b):T[T.length]=b}return T}n(lo,"baseFlatten");var uo=No();function fo(t,r){
return t&&uo(t,r,St)}n(fo,"baseForOwn");function Dn(t,r){r=At(r,t)?[r]:Mn(r);for(var i=0,_=r.length;t!=null&&i<_;)t=t[mt(r[i++])];return i&&i==_?t:void 0}n(Dn,"\
baseGet");function po(t){return L.call(t)}n(po,"baseGetTag");function ho(t,r){return t!=null&&r in Object(t)}n(ho,"baseHasIn");function kt(t,r,i,_,T){return t===
r?!0:t==null||r==null||!ft(t)&&!Tt(r)?t!==t&&r!==r:go(t,r,kt,i,_,T)}n(kt,"baseIsEqual");function go(t,r,i,_,T,A){var y=Re(t),b=Re(r),O=E,N=E;y||(O=Ie(t),O=O==p?
j:O),b||(N=Ie(r),N=N==p?j:N);var H=O==j&&!xe(t),z=N==j&&!xe(r),G=O==N;if(G&&!H)return A||(A=new Ae),y||zo(t)?kn(t,r,i,_,T,A):Ko(t,r,O,i,_,T,A);if(!(T&g)){var J=H&&
v.call(t,"__wrapped__"),X=z&&v.call(r,"__wrapped__");if(J||X){var we=J?t.value():t,me=X?r.value():r;return A||(A=new Ae),i(we,me,_,T,A)}}return G?(A||(A=new Ae),
vo(t,r,i,_,T,A)):!1}n(go,"baseIsEqualDeep");function _o(t,r,i,_){var T=i.length,A=T;if(t==null)return!A;for(t=Object(t);T--;){var y=i[T];if(y[2]?y[1]!==t[y[0]]:
!(y[0]in t))return!1}for(;++T<A;){y=i[T];var b=y[0],O=t[b],N=y[1];if(y[2]){if(O===void 0&&!(b in t))return!1}else{var H=new Ae,z;if(!(z===void 0?kt(N,O,_,u|g,H):
z))return!1}}return!0}n(_o,"baseIsMatch");function Eo(t){if(!ft(t)||ko(t))return!1;var r=Hn(t)||xe(t)?D:et;return r.test(Ke(t))}n(Eo,"baseIsNative");function Ao(t){
return Tt(t)&&zt(t.length)&&!!C[L.call(t)]}n(Ao,"baseIsTypedArray");function mo(t){return typeof t=="function"?t:t==null?zn:typeof t=="object"?Re(t)?Io(t[0],t[1]):
yo(t):Bo(t)}n(mo,"baseIteratee");function To(t){if(!Go(t))return vs(t);var r=[];for(var i in Object(t))v.call(t,i)&&i!="constructor"&&r.push(i);return r}n(To,"b\
aseKeys");function So(t,r){var i=-1,_=ut(t)?Array(t.length):[];return io(t,function(T,A,y){_[++i]=r(T,A,y)}),_}n(So,"baseMap");function yo(t){var r=$o(t);return r.
length==1&&r[0][2]?Yn(r[0][0],r[0][1]):function(i){return i===t||_o(i,t,r)}}n(yo,"baseMatches");function Io(t,r){return At(t)&&Un(r)?Yn(mt(t),r):function(i){var _=jo(
i,t);return _===void 0&&_===r?Zo(i,t):kt(r,_,void 0,u|g)}}n(Io,"baseMatchesProperty");function Ro(t,r,i){var _=-1;r=Me(r.length?r:[zn],ke(mo));var T=So(t,function(A,y,b){
var O=Me(r,function(N){return N(A)});return{criteria:O,index:++_,value:A}});return be(T,function(A,y){return bo(A,y,i)})}n(Ro,"baseOrderBy");function wo(t){return function(r){
return Dn(r,t)}}n(wo,"basePropertyDeep");function Co(t,r){return r=$n(r===void 0?t.length-1:r,0),function(){for(var i=arguments,_=-1,T=$n(i.length-r,0),A=Array(
T);++_<T;)A[_]=i[r+_];_=-1;for(var y=Array(r+1);++_<r;)y[_]=i[_];return y[r]=A,Se(t,this,y)}}n(Co,"baseRest");function Oo(t){if(typeof t=="string")return t;if(dt(
t))return Ln?Ln.call(t):"";var r=t+"";return r=="0"&&1/t==-1/0?"-0":r}n(Oo,"baseToString");function Mn(t){return Re(t)?t:Uo(t)}n(Mn,"castPath");function Po(t,r){
if(t!==r){var i=t!==void 0,_=t===null,T=t===t,A=dt(t),y=r!==void 0,b=r===null,O=r===r,N=dt(r);if(!b&&!N&&!A&&t>r||A&&y&&O&&!b&&!N||_&&y&&O||!i&&O||!T)return 1;if(!_&&
!A&&!N&&t<r||N&&i&&T&&!_&&!A||b&&i&&T||!y&&T||!O)return-1}return 0}n(Po,"compareAscending");function bo(t,r,i){for(var _=-1,T=t.criteria,A=r.criteria,y=T.length,
b=i.length;++_<y;){var O=Po(T[_],A[_]);if(O){if(_>=b)return O;var N=i[_];return O*(N=="desc"?-1:1)}}return t.index-r.index}n(bo,"compareMultiple");function xo(t,r){
return function(i,_){if(i==null)return i;if(!ut(i))return t(i,_);for(var T=i.length,A=-1,y=Object(i);++A<T&&_(y[A],A,y)!==!1;);return i}}n(xo,"createBaseEach");
function No(t){return function(r,i,_){for(var T=-1,A=Object(r),y=_(r),b=y.length;b--;){var O=y[++T];if(i(A[O],O,A)===!1)break}return r}}n(No,"createBaseFor");function kn(t,r,i,_,T,A){
var y=T&g,b=t.length,O=r.length;if(b!=O&&!(y&&O>b))return!1;var N=A.get(t);if(N&&A.get(r))return N==r;var H=-1,z=!0,G=T&u?new gt:void 0;for(A.set(t,r),A.set(r,t);++H<
b;){var J=t[H],X=r[H];if(_)var we=y?_(X,J,H,r,t,A):_(J,X,H,t,r,A);if(we!==void 0){if(we)continue;z=!1;break}if(G){if(!ye(r,function(me,ve){if(!G.has(ve)&&(J===me||
i(J,me,_,T,A)))return G.add(ve)})){z=!1;break}}else if(!(J===X||i(J,X,_,T,A))){z=!1;break}}return A.delete(t),A.delete(r),z}n(kn,"equalArrays");function Ko(t,r,i,_,T,A,y){
switch(i){case se:if(t.byteLength!=r.byteLength||t.byteOffset!=r.byteOffset)return!1;t=t.buffer,r=r.buffer;case pe:return!(t.byteLength!=r.byteLength||!_(new Q(
t),new Q(r)));case S:case I:case re:return Yt(+t,+r);case R:return t.name==r.name&&t.message==r.message;case le:case ue:return t==r+"";case F:var b=at;case V:var O=A&
g;if(b||(b=Ue),t.size!=r.size&&!O)return!1;var N=y.get(t);if(N)return N==r;A|=u,y.set(t,r);var H=kn(b(t),b(r),_,T,A,y);return y.delete(t),H;case fe:if(Mt)return Mt.
call(t)==Mt.call(r)}return!1}n(Ko,"equalByTag");function vo(t,r,i,_,T,A){var y=T&g,b=St(t),O=b.length,N=St(r),H=N.length;if(O!=H&&!y)return!1;for(var z=O;z--;){
var G=b[z];if(!(y?G in r:v.call(r,G)))return!1}var J=A.get(t);if(J&&A.get(r))return J==r;var X=!0;A.set(t,r),A.set(r,t);for(var we=y;++z<O;){G=b[z];var me=t[G],
ve=r[G];if(_)var Fn=y?_(ve,me,G,r,t,A):_(me,ve,G,t,r,A);if(!(Fn===void 0?me===ve||i(me,ve,_,T,A):Fn)){X=!1;break}we||(we=G=="constructor")}if(X&&!we){var yt=t.constructor,
It=r.constructor;yt!=It&&"constructor"in t&&"constructor"in r&&!(typeof yt=="function"&&yt instanceof yt&&typeof It=="function"&&It instanceof It)&&(X=!1)}return A.
delete(t),A.delete(r),X}n(vo,"equalObjects");function Et(t,r){var i=t.__data__;return Mo(r)?i[typeof r=="string"?"string":"hash"]:i.map}n(Et,"getMapData");function $o(t){
for(var r=St(t),i=r.length;i--;){var _=r[i],T=t[_];r[i]=[_,T,Un(T)]}return r}n($o,"getMatchData");function Ye(t,r){var i=ot(t,r);return Eo(i)?i:void 0}n(Ye,"get\
Native");var Ie=po;(vt&&Ie(new vt(new ArrayBuffer(1)))!=se||it&&Ie(new it)!=F||$t&&Ie($t.resolve())!=W||Lt&&Ie(new Lt)!=V||Dt&&Ie(new Dt)!=de)&&(Ie=n(function(t){
var r=L.call(t),i=r==j?t.constructor:void 0,_=i?Ke(i):void 0;if(_)switch(_){case $s:return se;case Ls:return F;case Ds:return W;case Ms:return V;case ks:return de}
return r},"getTag"));function Lo(t,r,i){r=At(r,t)?[r]:Mn(r);for(var _,T=-1,y=r.length;++T<y;){var A=mt(r[T]);if(!(_=t!=null&&i(t,A)))break;t=t[A]}if(_)return _;
var y=t?t.length:0;return!!y&&zt(y)&&Gt(A,y)&&(Re(t)||Ht(t))}n(Lo,"hasPath");function Do(t){return Re(t)||Ht(t)||!!(ct&&t&&t[ct])}n(Do,"isFlattenable");function Gt(t,r){
return r=r??d,!!r&&(typeof t=="number"||tt.test(t))&&t>-1&&t%1==0&&t<r}n(Gt,"isIndex");function Gn(t,r,i){if(!ft(i))return!1;var _=typeof r;return(_=="number"?ut(
i)&&Gt(r,i.length):_=="string"&&r in i)?Yt(i[r],t):!1}n(Gn,"isIterateeCall");function At(t,r){if(Re(t))return!1;var i=typeof t;return i=="number"||i=="symbol"||
i=="boolean"||t==null||dt(t)?!0:Qe.test(t)||!qe.test(t)||r!=null&&t in Object(r)}n(At,"isKey");function Mo(t){var r=typeof t;return r=="string"||r=="number"||r==
"symbol"||r=="boolean"?t!=="__proto__":t===null}n(Mo,"isKeyable");function ko(t){return!!w&&w in t}n(ko,"isMasked");function Go(t){var r=t&&t.constructor,i=typeof r==
"function"&&r.prototype||f;return t===i}n(Go,"isPrototype");function Un(t){return t===t&&!ft(t)}n(Un,"isStrictComparable");function Yn(t,r){return function(i){return i==
null?!1:i[t]===r&&(r!==void 0||t in Object(i))}}n(Yn,"matchesStrictComparable");var Uo=Ut(function(t){t=Fo(t);var r=[];return oe.test(t)&&r.push(""),t.replace(ae,
function(i,_,T,A){r.push(T?A.replace(Xe,"$1"):_||i)}),r});function mt(t){if(typeof t=="string"||dt(t))return t;var r=t+"";return r=="0"&&1/t==-1/0?"-0":r}n(mt,"\
toKey");function Ke(t){if(t!=null){try{return K.call(t)}catch{}try{return t+""}catch{}}return""}n(Ke,"toSource");var Yo=Co(function(t,r){if(t==null)return[];var i=r.
length;return i>1&&Gn(t,r[0],r[1])?r=[]:i>2&&Gn(r[0],r[1],r[2])&&(r=[r[0]]),Ro(t,lo(r),[])});function Ut(t,r){if(typeof t!="function"||r&&typeof r!="function")throw new TypeError(
c);var i=n(function(){var _=arguments,T=r?r.apply(this,_):_[0],A=i.cache;if(A.has(T))return A.get(T);var y=t.apply(this,_);return i.cache=A.set(T,y),y},"memoize\
d");return i.cache=new(Ut.Cache||Ee),i}n(Ut,"memoize"),Ut.Cache=Ee;function Yt(t,r){return t===r||t!==t&&r!==r}n(Yt,"eq");function Ht(t){return Ho(t)&&v.call(t,
"callee")&&(!Y.call(t,"callee")||L.call(t)==p)}n(Ht,"isArguments");var Re=Array.isArray;function ut(t){return t!=null&&zt(t.length)&&!Hn(t)}n(ut,"isArrayLike");
function Ho(t){return Tt(t)&&ut(t)}n(Ho,"isArrayLikeObject");function Hn(t){var r=ft(t)?L.call(t):"";return r==x||r==$}n(Hn,"isFunction");function zt(t){return typeof t==
"number"&&t>-1&&t%1==0&&t<=d}n(zt,"isLength");function ft(t){var r=typeof t;return!!t&&(r=="object"||r=="function")}n(ft,"isObject");function Tt(t){return!!t&&typeof t==
"object"}n(Tt,"isObjectLike");function dt(t){return typeof t=="symbol"||Tt(t)&&L.call(t)==fe}n(dt,"isSymbol");var zo=ge?ke(ge):Ao;function Fo(t){return t==null?
"":Oo(t)}n(Fo,"toString");function jo(t,r,i){var _=t==null?void 0:Dn(t,r);return _===void 0?i:_}n(jo,"get");function Zo(t,r){return t!=null&&Lo(t,r,ho)}n(Zo,"ha\
sIn");function St(t){return ut(t)?co(t):To(t)}n(St,"keys");function zn(t){return t}n(zn,"identity");function Bo(t){return At(t)?ce(mt(t)):wo(t)}n(Bo,"property"),
e.exports=Yo})(ze,ze.exports)),ze.exports}n(Wn,"requireLodash_sortby");var Ct,Wt;function Vn(){return Wt||(Wt=1,Ct=n(e=>{if(typeof e!="string")throw new TypeError(
"Expected a string");return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")},"escapeStringRegexp")),Ct}n(Vn,"requireEscapeStringRegexp");var Oe={},
Vt;function qn(){if(Vt)return Oe;Vt=1,Object.defineProperty(Oe,"__esModule",{value:!0}),Oe.isRegExpString=Oe.parseRegExpString=void 0;var e=/^\/(.+)\/([guimysd]*)$/,
o=n(function(c){var l=c.match(e);return l?{source:l[1],flagString:l[2]}:null},"parseRegExpString");Oe.parseRegExpString=o;var a=n(function(c){return e.test(c)},
"isRegExpString");return Oe.isRegExpString=a,Oe}n(qn,"requireRegexpParse");var qt;function Qn(){return qt||(qt=1,(function(e){var o=He&&He.__importDefault||function(R){
return R&&R.__esModule?R:{default:R}};Object.defineProperty(e,"__esModule",{value:!0}),e.matchPatterns=e.createRegExp=void 0;var a=o(Zn()),c=o(Bn()),l=o(Wn()),u=o(
Vn()),g=qn(),d="ug",p=n(function(R){return R.length===0?d:(0,a.default)((R+d).split("")).join("")},"defaultFlags"),E=n(function(R,x){if(x===void 0&&(x=d),R.length===
0)throw new Error("Empty string can not handled");if((0,g.isRegExpString)(R)){var $=(0,g.parseRegExpString)(R);if($)return new RegExp($.source,p($.flagString));
throw new Error('"'.concat(R,'" can not parse as RegExp.'))}else return new RegExp((0,u.default)(R),x)},"createRegExp");e.createRegExp=E;var S=n(function(R,x){return R.
startIndex===x.startIndex&&R.endIndex===x.endIndex&&R.match===x.match},"isEqualMatchPatternResult"),I=n(function(R,x){var $=[];x.map(function(re){return(0,e.createRegExp)(
re)}).forEach(function(re){var j=R.matchAll(re);Array.from(j).forEach(function(W){if(W.index!==void 0){var le=W[0],V=W.index;$.push({match:le,captures:W.slice(1),
startIndex:V,endIndex:V+le.length})}})});var F=(0,c.default)($,S);return(0,l.default)(F,["startIndex","endIndex"])},"matchPatterns");e.matchPatterns=I})(He)),He}
n(Qn,"requireRegexpStringMatcher");var P=Qn();const Qt={AWSAccountID:["AKIAIOSFODNN7EXAMPLE"],AWSSecretAccessKey:["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]},Jt={
AWSAccountID:{en:n(e=>`found AWS Account ID: ${e.ID}`,"en"),ja:n(e=>`AWS Account ID: ${e.ID} がみつかりました`,"ja")},AWSSecretAccessKey:{en:n(e=>`found\
 AWS Secret Access Key: ${e.KEY}`,"en"),ja:n(e=>`AWS Secret Access Key: ${e.KEY} がみつかりました`,"ja")},AWSAccessKeyID:{en:n(e=>`found AWS Access Key \
ID: ${e.ID}`,"en"),ja:n(e=>`AWS Access Key Id: ${e.ID} がみつかりました`,"ja")}},Jn=n(({t:e,source:o,context:a,options:c})=>{const l=/\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g,
u=o.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=[d,d+p.length];Qt.AWSAccountID.includes(p)||P.matchPatterns(p,c.allows).length>0||a.report(
{message:e("AWSAccessKeyID",{ID:p}),range:E})}},"reportAWSAccessKey"),Xn=n(({t:e,source:o,context:a,options:c})=>{const l="(?:AWS|aws|Aws)?_?",u=`["']?`,g="\\s*(\
?::|=>|=)\\s*",d=new RegExp(String.raw`${u}${l}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${u}${g}${u}([A-Za-z0-9/\+=]{40})${u}\b`,"g"),
p=o.content.matchAll(d);for(const E of p){const S=E.index||0,I=E[1]||"",R=[S,S+I.length];Qt.AWSSecretAccessKey.includes(I)||P.matchPatterns(I,c.allows).length>0||
a.report({message:e("AWSSecretAccessKey",{KEY:I}),range:R})}},"reportAWSSecretAccessKey"),er=n(({t:e,source:o,context:a,options:c})=>{const l="(AWS|aws|Aws)?_?",
u=`("|')?`,g="\\s*(:|=>|=)\\s*",d=new RegExp(String.raw`${u}${l}(ACCOUNT|account|Account)_?(ID|id|Id)?${u}${g}${u}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${u}\b`,"g"),p=o.
content.matchAll(d);for(const E of p){const S=E.index||0,I=E[0]||"",R=[S,S+I.length];P.matchPatterns(I,c.allows).length>0||a.report({message:e("AWSAccountID",{ID:I}),
range:R})}},"reportAWSAccountID"),tr={messages:Jt,meta:{id:"@secretlint/secretlint-rule-aws",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{
url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md"}},create(e,o){const a={allows:o.allows||[],enableIDScanRule:o.
enableIDScanRule??!1},c=e.createTranslator(Jt);return{file(l){a.enableIDScanRule&&(Jn({t:c,source:l,context:e,options:a}),er({t:c,source:l,context:e,options:a})),
Xn({t:c,source:l,context:e,options:a})}}}},nr=2,Ot=4,rr=5,Xt=6,Fe=48,sr=160;function U(e,o){if(o+2>e.length)throw new Error("PKCS12: truncated TLV header");const a=e[o],
c=e[o+1];let l,u;if(c<128)l=c,u=o+2;else{const d=c&127;if(d===0||d>4)throw new Error("PKCS12: unsupported ASN.1 length encoding");if(o+2+d>e.length)throw new Error(
"PKCS12: truncated ASN.1 length");l=0;for(let p=0;p<d;p++)l=l*256+e[o+2+p];u=o+2+d}const g=u+l;if(g>e.length)throw new Error("PKCS12: TLV extends past buffer");
return{tag:a,content:e.subarray(u,g),end:g}}n(U,"readTlv");function B(e,o,a){if(e.tag!==o)throw new Error(`PKCS12: expected ${a} tag 0x${o.toString(16)} but got\
 0x${e.tag.toString(16)}`)}n(B,"expectTag");function en(e){B(e,nr,"INTEGER");let o=0;for(const a of e.content)o=o*256+a;return o}n(en,"readInteger");function Pt(e,o){
if(e.length!==o.length)return!1;let a=0;for(let c=0;c<e.length;c++)a|=e[c]^o[c];return a===0}n(Pt,"bytesEqual");const or=new Uint8Array([42,134,72,134,247,13,1,
7,1]),ar=new Uint8Array([43,14,3,2,26]),cr=new Uint8Array([96,134,72,1,101,3,4,2,1]),ir=new Uint8Array([96,134,72,1,101,3,4,2,2]),lr=new Uint8Array([96,134,72,1,
101,3,4,2,3]),ur=[{oid:ar,hash:{name:"SHA-1",outputSize:20,blockSize:64}},{oid:cr,hash:{name:"SHA-256",outputSize:32,blockSize:64}},{oid:ir,hash:{name:"SHA-384",
outputSize:48,blockSize:128}},{oid:lr,hash:{name:"SHA-512",outputSize:64,blockSize:128}}];function fr(e){for(const{oid:o,hash:a}of ur)if(Pt(e,o))return a}n(fr,"\
matchHash");const dr=1e6;function pr(e){const o=U(e,0);B(o,Fe,"PFX SEQUENCE");const a=U(o.content,0);if(en(a)!==3)throw new Error("PKCS12: unsupported version");
const c=U(o.content,a.end);B(c,Fe,"ContentInfo SEQUENCE");const l=U(c.content,0);if(B(l,Xt,"contentType OID"),!Pt(l.content,or))throw new Error("PKCS12: unsuppo\
rted authSafe contentType");const u=U(c.content,l.end);B(u,sr,"[0] EXPLICIT");const g=U(u.content,0);B(g,Ot,"authSafe OCTET STRING");const d=U(o.content,c.end);
B(d,Fe,"MacData SEQUENCE");const p=U(d.content,0);B(p,Fe,"DigestInfo SEQUENCE");const E=U(p.content,0);B(E,Fe,"AlgorithmIdentifier SEQUENCE");const S=U(E.content,
0);B(S,Xt,"algorithm OID");const I=fr(S.content);if(!I)throw new Error("PKCS12: unsupported MAC digest algorithm");if(S.end<E.content.length&&U(E.content,S.end).
tag!==rr)throw new Error("PKCS12: unexpected MAC algorithm parameters");const R=U(p.content,E.end);B(R,Ot,"digest OCTET STRING");const x=U(d.content,p.end);B(x,
Ot,"macSalt OCTET STRING");let $=1;if(x.end<d.content.length){const F=U(d.content,x.end);$=en(F)}if($<1||$>dr)throw new Error("PKCS12: MAC iteration count out o\
f range");return{authSafe:g.content,macHash:I,macSalt:x.content,macDigest:R.content,iterations:$}}n(pr,"parsePkcs12");function bt(e){const o=new Uint8Array(e.length);
return o.set(e),o}n(bt,"toBufferSource");async function tn(e,o){return new Uint8Array(await globalThis.crypto.subtle.digest(e.name,bt(o)))}n(tn,"digest");function nn(e,o){
if(e.length===0)return new Uint8Array(0);const a=new Uint8Array(Math.ceil(e.length/o)*o);for(let c=0;c<a.length;c++)a[c]=e[c%e.length];return a}n(nn,"padToMulti\
pleOf");function hr(e){if(e.length===0)return new Uint8Array(0);const o=new Uint8Array(e.length*2+2);for(let a=0;a<e.length;a++){const c=e.charCodeAt(a);o[a*2]=
c>>8&255,o[a*2+1]=c&255}return o}n(hr,"encodePasswordAsBmpString");async function gr(e,o,a,c){const l=e.blockSize,u=e.outputSize,d=new Uint8Array(l).fill(3),p=nn(
hr(o),l),E=nn(a,l),S=new Uint8Array(d.length+E.length+p.length);S.set(d,0),S.set(E,d.length),S.set(p,d.length+E.length);let I=await tn(e,S);for(let R=1;R<c;R++)
I=await tn(e,I);return I.subarray(0,u)}n(gr,"deriveMacKey");async function _r(e,o){let a;try{a=pr(e)}catch{return!1}try{const c=await gr(a.macHash,o,a.macSalt,a.
iterations),l=await globalThis.crypto.subtle.importKey("raw",bt(c),{name:"HMAC",hash:a.macHash.name},!1,["sign"]),u=new Uint8Array(await globalThis.crypto.subtle.
sign("HMAC",l,bt(a.authSafe)));return Pt(u,a.macDigest)}catch{return!1}}n(_r,"verifyPkcs12Mac");const Er="notasecret";async function Ar({source:e,context:o,t:a}){
if(e.filePath)try{const c=await Promise.resolve().then(Ce.t.bind(Ce,73024,19)),l=await Promise.resolve().then(Ce.t.bind(Ce,76760,19)),u=new Uint8Array(c.readFileSync(
e.filePath));if(!await _r(u,Er))return;o.report({message:a("PrivateKeyP12",{FILE_NAME:l.basename(e.filePath)}),range:[0,e.content.length]})}catch{}}n(Ar,"report\
IfFoundPrivateKeyP12Format");const rn={PrivateKeyP12:{en:n(e=>`found GCP Service Account's private key(p12): ${e.FILE_NAME}`,"en"),ja:n(e=>`GCPサービスアカウントの秘密鍵(p12\
) ${e.FILE_NAME} がみつかりました`,"ja")},PrivateKeyJSON:{en:n(e=>`found GCP Service Account's private key(json): ${e.FILE_NAME}`,"en"),ja:n(e=>`GCPサービス\
アカウントの秘密鍵(json): ${e.FILE_NAME} がみつかりました`,"ja")}};function mr({source:e,context:o,t:a}){try{const c=JSON.parse(e.content),l=/-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm;
if(!("private_key_id"in c&&"private_key"in c&&l.test(c.private_key)))return;o.report({message:a("PrivateKeyJSON",{FILE_NAME:e.filePath?jn.basename(e.filePath):""}),
range:[0,e.content.length]})}catch{}}n(mr,"reportIfFoundPrivateKeyJSONFormat");const Tr={messages:rn,meta:{id:"@secretlint/secretlint-rule-gcp",recommended:!0,type:"\
scanner",supportedContentTypes:["all"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md"}},create(e,o){
const a=e.createTranslator(rn);return o.allows,{file(c){if(c.ext===".p12")return Ar({source:c,context:e,t:a});if(c.ext===".json")return mr({source:c,context:e,t:a})}}}},
sn={PackageJSON_xOauthToken:{en:n(e=>`found GitHub Token: ${e.TOKEN}`,"en"),ja:n(e=>`GitHub Token: ${e.TOKEN} がみつかりました`,"ja")},Npmrc_authToken:{
en:n(e=>`found npmrc authToken: ${e.TOKEN}`,"en"),ja:n(e=>`npmrc authToken: ${e.TOKEN} がみつかりました`,"ja")},NPM_ACCESS_TOKEN:{en:n(e=>`found npm acc\
ess token: ${e.TOKEN}`,"en"),ja:n(e=>`npm access token: ${e.TOKEN} がみつかりました`,"ja")}};function Sr({source:e,options:o,context:a,t:c}){const l=/https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[1]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("PackageJSON_\
xOauthToken",{TOKEN:p}),range:E})}}n(Sr,"reportIfFoundXOauthGitHubToken");function yr({source:e,options:o,context:a,t:c}){const l=/_authToken=([^$].*)/g,u=e.content.
matchAll(l);for(const g of u){const d=g.index||0,p=g[1]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("Npmrc_authToken",{TOKEN:p}),
range:E})}}n(yr,"reportIfFound_AuthTokenInNpmrc");function Ir({source:e,options:o,context:a,t:c}){const l=new RegExp("(?<!\\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-\
9_])","gu"),u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("\
NPM_ACCESS_TOKEN",{TOKEN:p}),range:E})}}n(Ir,"reportIfFound_NPM_ACCESS_TOKEN");const Rr=n(e=>e?e.endsWith("package.json")||e.endsWith("package-lock.json"):!0,"i\
sPackageFile"),wr=n(e=>e?e.endsWith(".npmrc"):!0,"isNpmrc"),Cr={messages:sn,meta:{id:"@secretlint/secretlint-rule-npm",recommended:!0,type:"scanner",supportedContentTypes:[
"text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md"}},create(e,o){const a=e.createTranslator(
sn),c={allows:o.allows||[]};return{file(l){Rr(l.filePath)?Sr({source:l,options:c,context:e,t:a}):wr(l.filePath)&&yr({source:l,options:c,context:e,t:a}),Ir({source:l,
options:c,context:e,t:a})}}}},on={SLACK_TOKEN:{en:n(e=>`found slack token: ${e.TOKEN}`,"en"),ja:n(e=>`Slackトークン: ${e.TOKEN} がみつかりました`,"j\
a")},IncomingWebhook:{en:n(e=>`found Slack Incoming Webhook: ${e.URL}`,"en"),ja:n(e=>`SlackのIncoming Webhooks: ${e.TOKEN} がみつかりました`,"ja")}};function Or({
source:e,options:o,context:a,t:c}){const l=/\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g,u=e.content.matchAll(l);for(const g of u){
const d=g.index||0,p=g[0]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("SLACK_TOKEN",{TOKEN:p}),range:E})}}n(Or,"reportIfFound\
RawPrivateKey$1");function Pr({source:e,options:o,context:a,t:c}){const l=/https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("IncomingWebh\
ook",{URL:p}),range:E})}}n(Pr,"reportIfFoundIncomingWebhook");const br={messages:on,meta:{id:"@secretlint/secretlint-rule-slack",recommended:!0,type:"scanner",supportedContentTypes:[
"text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md"}},create(e,o){const a=e.createTranslator(
on),c={allows:o.allows||[]};return{file(l){Or({source:l,options:c,context:e,t:a}),Pr({source:l,options:c,context:e,t:a})}}}},an={BasicAuth:{en:n(e=>`found basic\
 auth credential: ${e.CREDENTIAL}`,"en"),ja:n(e=>`ベーシック認証情報: ${e.CREDENTIAL} がみつかりました`,"ja")}},cn=["localhost","127.0.0.1","pa\
ssword","mypassword","myusername","{password}","${password}","{{password}}","{username}","${username}","{{username}}","YOUR_PASSWORD","YOUR_USERNAME","REPLACE_W\
ITH_PASSWORD","REPLACE_WITH_USERNAME"];function ln(e){return[/\$\{[^}]{1,50}\}/,/\{\{[^}]{1,50}\}\}/,/\{[^}]{1,50}\}/,/%[A-Z_]{1,30}%/,/\$[A-Z_]{1,30}/].some(a=>a.
test(e))}n(ln,"isVariableLikeString$1");function xr(e){return!(e.length<2||ln(e)||cn.some(o=>e.toLowerCase().includes(o.toLowerCase())))}n(xr,"isLikelyRealUsern\
ame");function Nr(e){return!(e.length<4||ln(e)||cn.some(o=>e.toLowerCase().includes(o.toLowerCase()))||/^(.)\1{3,}$/.test(e))}n(Nr,"isLikelyRealPassword");function Kr({
source:e,options:o,context:a,t:c}){const l=/(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=g.groups?.user,S=g.groups?.password;if(!E||!S||!xr(E)||!Nr(S))continue;const I=[d,d+p.
length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("BasicAuth",{CREDENTIAL:p}),range:I})}}n(Kr,"reportIfFoundBasicAuth");const vr={messages:an,meta:{
id:"@secretlint/secretlint-rule-basicauth",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob\
/master/packages/%40secretlint/secretlint-rule-basicauth/README.md"}},create(e,o){const a=e.createTranslator(an),c={allows:o.allows||[]};return{file(l){Kr({source:l,
options:c,context:e,t:a})}}}},un={OPENAI_TOKEN:{en:n(e=>`found OpenAI API token: ${e.TOKEN}`,"en"),ja:n(e=>`OpenAI API トークン: ${e.TOKEN} がみつかりました`,
"ja")}},$r={messages:un,meta:{id:"@secretlint/secretlint-rule-openai",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com\
/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md"}},create(e){const o=e.createTranslator(un);return{file(a){const c=/sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g,
l=a.content.matchAll(c);for(const u of l){const g=u.index??0,d=u[0]??"",p=[g,g+d.length];e.report({message:o("OPENAI_TOKEN",{TOKEN:d}),range:p})}}}}},fn={ANTHROPIC_API_KEY:{
en:n(e=>`found Anthropic Claude API key: ${e.KEY}`,"en"),ja:n(e=>`Anthropic Claude API キー: ${e.KEY} がみつかりました`,"ja")}},Lr={messages:fn,meta:{
id:"@secretlint/secretlint-rule-anthropic",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob\
/master/packages/%40secretlint/secretlint-rule-anthropic/README.md"}},create(e){const o=e.createTranslator(fn);return{file(a){const c=new RegExp("(?<!\\p{L})sk-a\
nt-api0\\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])","gu"),l=a.content.matchAll(c);for(const u of l){const g=u.index??0,d=u[0]??"",p=[g,g+d.length];e.report({message:o(
"ANTHROPIC_API_KEY",{KEY:d}),range:p})}}}}},dn={GROQ_API_KEY:{en:n(e=>`found Groq API key: ${e.KEY}`,"en"),ja:n(e=>`Groq API キー: ${e.KEY} がみつかりました`,
"ja")}},Dr={messages:dn,meta:{id:"@secretlint/secretlint-rule-groq",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/s\
ecretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md"}},create(e,o){const a=e.createTranslator(dn),c={allows:o?.allows??[]};return{
file(l){const u=new RegExp("(?<!\\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"";if(P.matchPatterns(
E,c.allows).length>0)continue;const I=[p,p+E.length];e.report({message:a("GROQ_API_KEY",{KEY:E}),range:I})}}}}},pn={HUGGINGFACE_USER_ACCESS_TOKEN:{en:n(e=>`foun\
d Hugging Face User Access Token: ${e.TOKEN}`,"en"),ja:n(e=>`Hugging Face User Access Token: ${e.TOKEN} がみつかりました`,"ja")}},Mr={messages:pn,meta:{
id:"@secretlint/secretlint-rule-huggingface",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/bl\
ob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md"}},create(e,o){const a=e.createTranslator(pn),c={allows:o?.allows??[]};return{file(l){const u=new RegExp(
"(?<!\\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"";if(P.matchPatterns(E,c.allows).length>0)continue;
const I=[p,p+E.length];e.report({message:a("HUGGINGFACE_USER_ACCESS_TOKEN",{TOKEN:E}),range:I})}}}}},hn={LINEAR_API_TOKEN:{en:n(e=>`found linear api token: ${e.
ID}`,"en"),ja:n(e=>`linear api token: ${e.ID} がみつかりました`,"ja")}},kr={messages:hn,meta:{id:"@secretlint/secretlint-rule-linear",recommended:!0,type:"\
scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md"}},
create(e){const o=e.createTranslator(hn);return{file(a){const c=new RegExp("(?<!\\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])","gu"),l=a.content.matchAll(
c);for(const u of l){const g=u.index??0,d=u[0]??"",p=[g,g+d.length];e.report({message:o("LINEAR_API_TOKEN",{ID:d}),range:p})}}}}},gn={NOTION_INTEGRATION_TOKEN:{
en:n(e=>`found Notion integration token: ${e.TOKEN}`,"en"),ja:n(e=>`Notion integration トークン: ${e.TOKEN} がみつかりました`,"ja")}};function Gr({source:e,
options:o,context:a,t:c}){const l=new RegExp("(?<!\\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])","gu"),u=e.content.matchAll(l);for(const g of u){const d=g.
index??0,p=g[0]??"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("NOTION_INTEGRATION_TOKEN",{TOKEN:p}),range:E})}}n(Gr,"reportIfFo\
undToken");const Ur={messages:gn,meta:{id:"@secretlint/secretlint-rule-notion",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://g\
ithub.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md"}},create(e,o){const a=e.createTranslator(gn),c={allows:o.allows??
[]};return{file(l){Gr({source:l,options:c,context:e,t:a})}}}},_n={PrivateKey:{en:n(e=>`found private key: ${e.KEY}`,"en"),ja:n(e=>`秘密鍵: ${e.KEY} がみつかりました`,
"ja")}},Yr=/-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
function Hr(e){return!(!/^[A-Za-z0-9+/]+=*$/.test(e)||e.length<100||!/^(MI|b3BlbnNzaC1rZXktdjE)/.test(e))}n(Hr,"validateBase64KeyContent");function zr({source:e,
options:o,context:a,t:c}){const l=e.content.matchAll(Yr);for(const u of l){const g=u.index||0,d=u[0]||"",p=u[1]||"",E=[g,g+d.length];if(P.matchPatterns(d,o.allows).
length>0)continue;const I=p.replace(/\s|\\n/g,"");Hr(I)&&a.report({message:c("PrivateKey",{KEY:d}),range:E})}}n(zr,"reportIfFoundRawPrivateKey");const Fr={messages:_n,
meta:{id:"@secretlint/secretlint-rule-privatekey",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretli\
nt/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md"}},create(e,o){const a=e.createTranslator(_n),c={allows:o.allows||[]};return{file(l){
zr({source:l,options:c,context:e,t:a})}}}},En={SENDGRID_KEY:{en:n(e=>`found Sendgrid api key: ${e.KEY}`,"en"),ja:n(e=>`Sendgrid APIキーが見つかりました： ${e.
KEY}`,"ja")}};function jr({source:e,options:o,context:a,t:c}){const l=new RegExp("(?<!\\p{L})SG\\.\\w{1,128}\\.\\w{1,128}([-_]?)\\w{1,128}(?!\\w)","gu"),u=e.content.
matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"";if(p.length!==69)continue;const E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c(
"SENDGRID_KEY",{KEY:p}),range:E})}}n(jr,"reportIfFoundKey$3");const Zr={messages:En,meta:{id:"@secretlint/secretlint-rule-sendgrid",recommended:!0,type:"scanner",
supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md"}},create(e,o){
const a=e.createTranslator(En),c={allows:o.allows||[]};return{file(l){jr({source:l,options:c,context:e,t:a})}}}},An={SHOPIFY_KEY:{en:n(e=>`found Shopify api key\
: ${e.KEY}`,"en"),ja:n(e=>`Shopify APIキーが見つかりました： ${e.KEY}`,"ja")}};function Br({source:e,options:o,context:a,t:c}){const l=new RegExp("(?\
<!\\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])","gu"),u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=[d,d+p.length];
P.matchPatterns(p,o.allows).length>0||a.report({message:c("SHOPIFY_KEY",{KEY:p}),range:E})}}n(Br,"reportIfFoundKey$2");const Wr={messages:An,meta:{id:"@secretli\
nt/secretlint-rule-shopify",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/package\
s/%40secretlint/secretlint-rule-shopify/README.md"}},create(e,o){const a=e.createTranslator(An),c={allows:o.allows||[]};return{file(l){Br({source:l,options:c,context:e,
t:a})}}}},mn={STRIPE_SECRET_KEY_LIVE:{en:n(e=>`found Stripe Live Secret Key: ${e.KEY}`,"en"),ja:n(e=>`Stripe Live Secret Keyが見つかりました: ${e.KEY}`,
"ja")},STRIPE_SECRET_KEY_TEST:{en:n(e=>`found Stripe Test Secret Key: ${e.KEY}`,"en"),ja:n(e=>`Stripe Test Secret Keyが見つかりました: ${e.KEY}`,"ja")},
STRIPE_RESTRICTED_KEY_LIVE:{en:n(e=>`found Stripe Live Restricted Key: ${e.KEY}`,"en"),ja:n(e=>`Stripe Live Restricted Keyが見つかりました: ${e.KEY}`,"j\
a")},STRIPE_RESTRICTED_KEY_TEST:{en:n(e=>`found Stripe Test Restricted Key: ${e.KEY}`,"en"),ja:n(e=>`Stripe Test Restricted Keyが見つかりました: ${e.KEY}`,
"ja")}},Vr={sk_live:"STRIPE_SECRET_KEY_LIVE",sk_test:"STRIPE_SECRET_KEY_TEST",rk_live:"STRIPE_RESTRICTED_KEY_LIVE",rk_test:"STRIPE_RESTRICTED_KEY_TEST"},qr=new RegExp(
"(?<!\\p{L})(?<prefix>sk_live|sk_test|rk_live|rk_test)_[a-zA-Z0-9]{24,99}(?![a-zA-Z0-9])","gu");function Qr({source:e,options:o,context:a,t:c}){const l=e.content.
matchAll(qr);for(const u of l){const g=u.index??0,d=u[0]??"",p=u.groups?.prefix;if(!p)continue;const E=[g,g+d.length];P.matchPatterns(d,o.allows).length>0||a.report(
{message:c(Vr[p],{KEY:d}),range:E})}}n(Qr,"reportIfFound$2");const Jr={messages:mn,meta:{id:"@secretlint/secretlint-rule-stripe",recommended:!0,type:"scanner",supportedContentTypes:[
"text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-stripe/README.md"}},create(e,o){const a=e.createTranslator(
mn),c={allows:o.allows??[]};return{file(l){Qr({source:l,options:c,context:e,t:a})}}}},Tn={GITHUB_TOKEN:{en:n(e=>`found GitHub Token(${e.typeName}): ${e.KEY}`,"e\
n"),ja:n(e=>`GitHub Token(${e.typeName})が見つかりました： ${e.KEY}`,"ja")}},Xr=new Map([["ghp","GitHub personal access tokens"],["gho","OAuth access t\
okens"],["ghu","GitHub user-to-server tokens"],["ghs","GitHub server-to-server tokens"],["ghr","refresh tokens"],["github_pat","fine-grained personal access tok\
ens"]]);function es({pattern:e,source:o,options:a,context:c,t:l}){const u=o.content.matchAll(e);for(const g of u){const d=g.index||0,p=g.groups?.type,E=Xr.get(p);
if(!E)throw new Error("Unknown type:"+E);const S=g[0]||"",I=[d,d+S.length];P.matchPatterns(S,a.allows).length>0||c.report({message:l("GITHUB_TOKEN",{KEY:S,typeName:E}),
range:I})}}n(es,"reportIfFoundKey$1");const ts={messages:Tn,meta:{id:"@secretlint/secretlint-rule-github",recommended:!0,type:"scanner",supportedContentTypes:["\
text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md"}},create(e,o){const a=new RegExp(
"(?<!\\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])","gu"),c=new RegExp("(?<!\\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])",
"gu"),l=new RegExp("(?<!\\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\\.[A-Za-z0-9_-]{1,10000}\\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])","gu"),u=[a,c,l],
g=e.createTranslator(Tn),d={allows:o.allows||[]};return{file(p){for(const E of u)es({pattern:E,source:p,options:d,context:e,t:g})}}}},Sn={GITLAB_PERSONAL_ACCESS_TOKEN:{
en:n(e=>`found GitLab Personal Access Token: ${e.KEY}`,"en"),ja:n(e=>`GitLab Personal Access Tokenが見つかりました: ${e.KEY}`,"ja")}};function ns({pattern:e,
source:o,options:a,context:c,t:l}){const u=o.content.matchAll(e);for(const g of u){const d=g.index??0,p=g[0]??"",E=[d,d+p.length];P.matchPatterns(p,a.allows).length>
0||c.report({message:l("GITLAB_PERSONAL_ACCESS_TOKEN",{KEY:p}),range:E})}}n(ns,"reportIfFoundKey");const rs={messages:Sn,meta:{id:"@secretlint/secretlint-rule-g\
itlab",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secre\
tlint-rule-gitlab/README.md"}},create(e,o){const c=[new RegExp("(?<!\\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])","gu")],l=e.createTranslator(Sn),u={allows:o.
allows??[]};return{file(g){for(const d of c)ns({pattern:d,source:g,options:u,context:e,t:l})}}}},yn={GRAFANA_CLOUD_API_TOKEN:{en:n(e=>`found Grafana Cloud API t\
oken: ${e.TOKEN}`,"en"),ja:n(e=>`Grafana Cloud API トークン: ${e.TOKEN} がみつかりました`,"ja")},GRAFANA_SERVICE_ACCOUNT_TOKEN:{en:n(e=>`found Grafa\
na Service Account token: ${e.TOKEN}`,"en"),ja:n(e=>`Grafana Service Account トークン: ${e.TOKEN} がみつかりました`,"ja")}};function In({pattern:e,messageId:o,
source:a,options:c,context:l,t:u}){const g=a.content.matchAll(e);for(const d of g){const p=d.index??0,E=d[0]??"";if(P.matchPatterns(E,c.allows).length>0)continue;
const I=[p,p+E.length];l.report({message:u(o,{TOKEN:E}),range:I})}}n(In,"reportIfFound$1");const ss={messages:yn,meta:{id:"@secretlint/secretlint-rule-grafana",
recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-r\
ule-grafana/README.md"}},create(e,o){const a=e.createTranslator(yn),c={allows:o?.allows??[]},l=new RegExp("(?<!\\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-\
9+/=])","gu"),u=new RegExp("(?<!\\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])","gu");return{file(g){In({pattern:l,messageId:"GRAFANA_CLOUD_API_TOKEN",
source:g,options:c,context:e,t:a}),In({pattern:u,messageId:"GRAFANA_SERVICE_ACCOUNT_TOKEN",source:g,options:c,context:e,t:a})}}}},Rn={OPS_TOKEN:{en:n(e=>`found \
1Password Service Account token: ${e.TOKEN}`,"en"),ja:n(e=>`1Password Service Account: ${e.TOKEN} がみつかりました`,"ja")}},os=n(e=>{try{const o=atob(e.
replace(/-/g,"+").replace(/_/g,"/")),a=JSON.parse(o);return typeof a=="object"&&a!==null}catch{return!1}},"is1PasswordServiceAccountToken"),as={messages:Rn,meta:{
id:"@secretlint/secretlint-rule-1password",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob\
/master/packages/%40secretlint/secretlint-rule-1password/README.md"}},create(e,o){const a=e.createTranslator(Rn),c={allows:o?.allows??[]};return{file(l){const u=new RegExp(
"(?<!\\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"",S=d[1]??"";
if(!os(S)||P.matchPatterns(E,c.allows).length>0)continue;const R=[p,p+E.length];e.report({message:a("OPS_TOKEN",{TOKEN:E}),range:R})}}}}},wn={MongoDBConnection:{
en:n(e=>`found MongoDB connection string: ${e.URI}`,"en"),ja:n(e=>`MongoDB接続文字列: ${e.URI} がみつかりました`,"ja")},MySQLConnection:{en:n(e=>`f\
ound MySQL connection string: ${e.URI}`,"en"),ja:n(e=>`MySQL接続文字列: ${e.URI} がみつかりました`,"ja")},PostgreSQLConnection:{en:n(e=>`found Post\
greSQL connection string: ${e.URI}`,"en"),ja:n(e=>`PostgreSQL接続文字列: ${e.URI} がみつかりました`,"ja")}},cs=["localhost","127.0.0.1","example.co\
m","example.org","test.com","password","username","secret","mypassword","myusername","root","admin","user","pass","{password}","${password}","{{password}}","{us\
ername}","${username}","{{username}}","YOUR_PASSWORD","YOUR_USERNAME","REPLACE_WITH_PASSWORD"];function is(e){return[/\$\{[^}]{1,50}\}/,/\{\{[^}]{1,50}\}\}/,/\{[^}]{1,50}\}/,
/%[A-Z_]{1,30}%/,/\$[A-Z_]{1,30}/,/\$\([^)]{1,50}\)/].some(a=>a.test(e))}n(is,"isVariableLikeString");function xt(e,o){if(e===o||o.length<4||is(o))return!1;const a=o.
toLowerCase();return!(cs.some(c=>a===c.toLowerCase())||/^(.)\1{3,}$/.test(o))}n(xt,"isLikelyRealCredential");function ls({source:e,options:o,context:a,t:c}){const l=/mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=g.groups?.username,S=g.groups?.password;if(!E||!S||!xt(E,S))continue;const I=[d,d+p.length];
P.matchPatterns(p,o.allows).length>0||a.report({message:c("MongoDBConnection",{URI:p}),range:I})}}n(ls,"reportMongoDBConnectionString");function us({source:e,options:o,
context:a,t:c}){const l=/(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=g.groups?.username,S=g.groups?.password;if(!E||!S||!xt(E,S))continue;const I=[d,d+p.length];
P.matchPatterns(p,o.allows).length>0||a.report({message:c("MySQLConnection",{URI:p}),range:I})}}n(us,"reportMySQLConnectionString");function fs({source:e,options:o,
context:a,t:c}){const l=/postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
u=e.content.matchAll(l);for(const g of u){const d=g.index||0,p=g[0]||"",E=g.groups?.username,S=g.groups?.password;if(!E||!S||!xt(E,S))continue;const I=[d,d+p.length];
P.matchPatterns(p,o.allows).length>0||a.report({message:c("PostgreSQLConnection",{URI:p}),range:I})}}n(fs,"reportPostgreSQLConnectionString");const ds={messages:wn,
meta:{id:"@secretlint/secretlint-rule-database-connection-string",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/sec\
retlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md"}},create(e,o){const a={allows:o.allows||[]},c=e.createTranslator(
wn);return{file(l){ls({source:l,options:a,context:e,t:c}),us({source:l,options:a,context:e,t:c}),fs({source:l,options:a,context:e,t:c})}}}},Cn={HASHICORP_VAULT_SERVICE_TOKEN:{
en:n(e=>`found HashiCorp Vault service token: ${e.TOKEN}`,"en"),ja:n(e=>`HashiCorp Vault service token: ${e.TOKEN} がみつかりました`,"ja")},HASHICORP_VAULT_BATCH_TOKEN:{
en:n(e=>`found HashiCorp Vault batch token: ${e.TOKEN}`,"en"),ja:n(e=>`HashiCorp Vault batch token: ${e.TOKEN} がみつかりました`,"ja")},HASHICORP_VAULT_RECOVERY_TOKEN:{
en:n(e=>`found HashiCorp Vault recovery token: ${e.TOKEN}`,"en"),ja:n(e=>`HashiCorp Vault recovery token: ${e.TOKEN} がみつかりました`,"ja")}},ps=new RegExp(
"(?<!\\p{L})hvs\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])","gu"),hs=new RegExp("(?<!\\p{L})hvb\\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])","gu"),gs=new RegExp("(?\
<!\\p{L})hvr\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])","gu"),_s={messages:Cn,meta:{id:"@secretlint/secretlint-rule-hashicorp-vault",recommended:!0,type:"scanner",
supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md"}},
create(e,o){const a=e.createTranslator(Cn),c={allows:o?.allows??[]},l=n((u,g,d)=>{const p=u.content.matchAll(g);for(const E of p){const S=E.index??0,I=E[0]??"";
if(P.matchPatterns(I,c.allows).length>0)continue;const x=[S,S+I.length];e.report({message:a(d,{TOKEN:I}),range:x})}},"reportMatches");return{file(u){l(u,ps,"HAS\
HICORP_VAULT_SERVICE_TOKEN"),l(u,hs,"HASHICORP_VAULT_BATCH_TOKEN"),l(u,gs,"HASHICORP_VAULT_RECOVERY_TOKEN")}}}},On={VERCEL_PERSONAL_ACCESS_TOKEN:{en:n(e=>`found\
 Vercel personal access token: ${e.ID}`,"en"),ja:n(e=>`Vercel personal access token: ${e.ID} がみつかりました`,"ja")},VERCEL_INTEGRATION_TOKEN:{en:n(e=>`\
found Vercel integration token: ${e.ID}`,"en"),ja:n(e=>`Vercel integration token: ${e.ID} がみつかりました`,"ja")},VERCEL_APP_ACCESS_TOKEN:{en:n(e=>`fou\
nd Vercel app access token: ${e.ID}`,"en"),ja:n(e=>`Vercel app access token: ${e.ID} がみつかりました`,"ja")},VERCEL_APP_REFRESH_TOKEN:{en:n(e=>`found V\
ercel app refresh token: ${e.ID}`,"en"),ja:n(e=>`Vercel app refresh token: ${e.ID} がみつかりました`,"ja")},VERCEL_AI_GATEWAY_API_KEY:{en:n(e=>`found Ve\
rcel AI Gateway API key: ${e.ID}`,"en"),ja:n(e=>`Vercel AI Gateway API key: ${e.ID} がみつかりました`,"ja")}},Es={vcp:"VERCEL_PERSONAL_ACCESS_TOKEN",vci:"\
VERCEL_INTEGRATION_TOKEN",vca:"VERCEL_APP_ACCESS_TOKEN",vcr:"VERCEL_APP_REFRESH_TOKEN",vck:"VERCEL_AI_GATEWAY_API_KEY"},As={messages:On,meta:{id:"@secretlint/se\
cretlint-rule-vercel",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40s\
ecretlint/secretlint-rule-vercel/README.md"}},create(e,o){const a=e.createTranslator(On),c={allows:o?.allows??[]};return{file(l){const u=new RegExp("(?<!\\p{L})(\
?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"",S=d.groups?.prefix,
I=Es[S];if(P.matchPatterns(E,c.allows).length>0)continue;const x=[p,p+E.length];e.report({message:a(I,{ID:E}),range:x})}}}}},Pn={DATABRICKS_PERSONAL_ACCESS_TOKEN:{
en:n(e=>`found Databricks personal access token: ${e.ID}`,"en"),ja:n(e=>`Databricks personal access token: ${e.ID} がみつかりました`,"ja")}},ms={messages:Pn,
meta:{id:"@secretlint/secretlint-rule-databricks",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretli\
nt/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md"}},create(e,o){const a=e.createTranslator(Pn),c={allows:o?.allows??[]};return{file(l){
const u=new RegExp("(?<!\\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"";if(P.
matchPatterns(E,c.allows).length>0)continue;const I=[p,p+E.length];e.report({message:a("DATABRICKS_PERSONAL_ACCESS_TOKEN",{ID:E}),range:I})}}}}},bn={DOCKER_PERSONAL_ACCESS_TOKEN:{
en:n(e=>`found Docker Personal Access Token: ${e.TOKEN}`,"en"),ja:n(e=>`Docker Personal Access Token: ${e.TOKEN} がみつかりました`,"ja")}};function Ts({
source:e,options:o,context:a,t:c}){const l=new RegExp("(?<!\\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])","gu"),u=e.content.matchAll(l);for(const g of u){const d=g.
index||0,p=g[0]||"",E=[d,d+p.length];P.matchPatterns(p,o.allows).length>0||a.report({message:c("DOCKER_PERSONAL_ACCESS_TOKEN",{TOKEN:p}),range:E})}}n(Ts,"report\
IfFoundDockerPAT");const Ss={messages:bn,meta:{id:"@secretlint/secretlint-rule-docker",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"h\
ttps://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md"}},create(e,o){const a=e.createTranslator(bn),c={allows:o.
allows||[]};return{file(l){Ts({source:l,options:c,context:e,t:a})}}}},xn={FIGMA_PERSONAL_ACCESS_TOKEN:{en:n(e=>`found Figma Personal Access Token: ${e.ID}`,"en"),
ja:n(e=>`Figma Personal Access Token: ${e.ID} がみつかりました`,"ja")}},ys={messages:xn,meta:{id:"@secretlint/secretlint-rule-figma",recommended:!0,type:"\
scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md"}},
create(e,o){const a=e.createTranslator(xn),c={allows:o?.allows??[]};return{file(l){const u=new RegExp("(?<!\\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])","\
gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"";if(P.matchPatterns(E,c.allows).length>0)continue;const I=[p,p+E.length];e.report({message:a(
"FIGMA_PERSONAL_ACCESS_TOKEN",{ID:E}),range:I})}}}}},Nn={CLOUDFLARE_GLOBAL_API_KEY:{en:n(e=>`found Cloudflare Global API Key: ${e.TOKEN}`,"en"),ja:n(e=>`Cloudfl\
are Global API Keyが見つかりました: ${e.TOKEN}`,"ja")},CLOUDFLARE_USER_API_TOKEN:{en:n(e=>`found Cloudflare User API Token: ${e.TOKEN}`,"en"),ja:n(e=>`C\
loudflare User API Tokenが見つかりました: ${e.TOKEN}`,"ja")},CLOUDFLARE_ACCOUNT_API_TOKEN:{en:n(e=>`found Cloudflare Account API Token: ${e.TOKEN}`,"en"),
ja:n(e=>`Cloudflare Account API Tokenが見つかりました: ${e.TOKEN}`,"ja")}},Is={cfk:"CLOUDFLARE_GLOBAL_API_KEY",cfut:"CLOUDFLARE_USER_API_TOKEN",cfat:"CL\
OUDFLARE_ACCOUNT_API_TOKEN"},Rs=new RegExp("(?<!\\p{L})(?<prefix>cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])","gu");function ws({source:e,options:o,
context:a,t:c}){const l=e.content.matchAll(Rs);for(const u of l){const g=u.index??0,d=u[0]??"",p=u.groups?.prefix;if(!p)continue;const E=[g,g+d.length];P.matchPatterns(
d,o.allows).length>0||a.report({message:c(Is[p],{TOKEN:d}),range:E})}}n(ws,"reportIfFound");const Cs={messages:Nn,meta:{id:"@secretlint/secretlint-rule-cloudfla\
re",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretli\
nt-rule-cloudflare/README.md"}},create(e,o){const a=e.createTranslator(Nn),c={allows:o.allows??[]};return{file(l){ws({source:l,options:c,context:e,t:a})}}}},Kn={
TAILSCALE_API_KEY:{en:n(e=>`found Tailscale API access token: ${e.KEY}`,"en"),ja:n(e=>`Tailscale API アクセストークン: ${e.KEY} がみつかりました`,
"ja")},TAILSCALE_AUTH_KEY:{en:n(e=>`found Tailscale pre-authentication key: ${e.KEY}`,"en"),ja:n(e=>`Tailscale 事前認証キー: ${e.KEY} がみつかりました`,
"ja")},TAILSCALE_CLIENT_KEY:{en:n(e=>`found Tailscale OAuth client key: ${e.KEY}`,"en"),ja:n(e=>`Tailscale OAuth クライアントキー: ${e.KEY} がみつかりました`,
"ja")},TAILSCALE_SCIM_KEY:{en:n(e=>`found Tailscale SCIM key: ${e.KEY}`,"en"),ja:n(e=>`Tailscale SCIM キー: ${e.KEY} がみつかりました`,"ja")},TAILSCALE_WEBHOOK_KEY:{
en:n(e=>`found Tailscale webhook key: ${e.KEY}`,"en"),ja:n(e=>`Tailscale Webhook キー: ${e.KEY} がみつかりました`,"ja")},TAILSCALE_KEY:{en:n(e=>`found\
 Tailscale key: ${e.KEY}`,"en"),ja:n(e=>`Tailscale キー: ${e.KEY} がみつかりました`,"ja")}},Os={api:"TAILSCALE_API_KEY",auth:"TAILSCALE_AUTH_KEY",client:"\
TAILSCALE_CLIENT_KEY",scim:"TAILSCALE_SCIM_KEY",webhook:"TAILSCALE_WEBHOOK_KEY"},Ps={messages:Kn,meta:{id:"@secretlint/secretlint-rule-tailscale",recommended:!0,
type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-tailscale/R\
EADME.md"}},create(e,o){const a=e.createTranslator(Kn),c={allows:o.allows??[]};return{file(l){const u=new RegExp("(?<!\\p{L})tskey-(?<type>[a-z]{2,20})-[0-9A-Za-\
z_]{8,40}-[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_])","gu"),g=l.content.matchAll(u);for(const d of g){const p=d.index??0,E=d[0]??"",S=d.groups?.type??"",I=[p,p+E.length];
if(P.matchPatterns(E,c.allows).length>0)continue;const x=Os[S]??"TAILSCALE_KEY";e.report({message:a(x,{KEY:E}),range:I})}}}}},bs=/(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g,
xs=n(e=>{const o=e.content.matchAll(bs);return Array.from(o).map(a=>{const c=a.groups?.type,l=a.index;return c==="secretlint-disable-line"?{type:c,options:Nt(a.
groups?.options),line:e.indexToPosition(l).line}:c==="secretlint-disable-next-line"?{type:c,options:Nt(a.groups?.options),line:e.indexToPosition(l).line+1}:{type:c,
options:Nt(a.groups?.options),index:l}})},"parseComments");function Nt(e){if(!e)return[];const o=e.indexOf("--");return(o===-1?e:e.slice(0,o)).split(/,/).map(c=>c.
trim()).filter(c=>c!=="")??[]}n(Nt,"parseComment");class Ns{static{n(this,"CommentState")}source;reportingConfig;endIndex;constructor(o){this.source=o,this.reportingConfig=
[],this.endIndex=o.content.length}getIgnoringMessages(){const o=n(a=>a.startIndex!==null&&a.endIndex!==null&&a.ruleId!==null,"isFilledMessage");return this.reportingConfig.
map(a=>(a.endIndex===null&&(a.endIndex=this.endIndex),a)).filter(o)}disableLine(o,a){const c=this.reportingConfig,l=this.source.locationToRange({start:{line:o,column:0},
end:{line:o+1,column:0}});a.length?a.forEach(u=>{c.push({startIndex:l[0],endIndex:l[1]-1,ruleId:u})}):c.push({startIndex:l[0],endIndex:l[1]-1,ruleId:"*"})}disableReporting(o,a){
const c=this.reportingConfig;a.length?a.forEach(function(l){c.push({startIndex:o,endIndex:null,ruleId:l})}):c.push({startIndex:o,endIndex:null,ruleId:"*"})}enableReporting(o,a){
const c=this.reportingConfig;if(a.length)a.forEach(function(l){for(let u=c.length-1;u>=0;u--)if(!c[u].endIndex&&c[u].ruleId===l){c[u].endIndex=o;break}});else{let l;
for(let u=c.length-1;u>=0&&!(l&&l!==c[u].startIndex);u--)c[u].endIndex||(c[u].endIndex=o,l=c[u].startIndex)}}}const vn={IGNORE_MESSAGE:{en:n(()=>"disable by sec\
retlint-disable comment","en")}},Kt=[tr,Tr,Fr,Cr,vr,br,Zr,Wr,Jr,ts,rs,ss,$r,Lr,Dr,Mr,kr,Ur,as,ds,_s,As,ms,Ss,ys,Cs,Ps,{messages:vn,meta:{id:"@secretlint/secretl\
int-rule-filter-comments",recommended:!0,type:"scanner",supportedContentTypes:["text"],docs:{url:"https://github.com/secretlint/secretlint/blob/master/packages/\
%40secretlint/secretlint-rule-filter-comments/README.md"}},create(e){const o=e.createTranslator(vn);return{file(a){const c=new Ns(a),l=xs(a);for(const u of l)u.
type==="secretlint-disable"?c.disableReporting(u.index,u.options):u.type==="secretlint-enable"?c.enableReporting(u.index,u.options):(u.type==="secretlint-disabl\
e-line"||u.type==="secretlint-disable-next-line")&&c.disableLine(u.line,u.options);c.getIgnoringMessages().forEach(u=>{e.ignore({message:o("IGNORE_MESSAGE"),range:[
u.startIndex,u.endIndex],targetRuleId:u.ruleId})})}}}}],Ks={meta:{id:"@secretlint/secretlint-rule-preset-recommend",recommended:!0,type:"preset"},rules:Kt,create(e,o){
Kt.forEach(a=>{e.registerRule(a)})}}})};export{Qo as id,Jo as ids,Xo as modules};
