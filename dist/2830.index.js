var L=Object.defineProperty;var a=(d,r)=>L(d,"name",{value:r,configurable:!0});const N=2830,j=[2830],x={6110:((d,r,l)=>{r.formatArgs=f,r.save=C,r.load=e,r.useColors=m,r.storage=F(),r.destroy=(()=>{let u=!1;return()=>{u||(u=!0,console.warn(
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),r.colors=["#0000C\
C","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333C\
C","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC0\
0","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC336\
6","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF330\
0","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function m(){if(typeof window<"u"&&window.process&&
(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let u;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(u=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(u[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
a(m,"useColors");function f(u){if(u[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+u[0]+(this.useColors?"%c ":" ")+"+"+d.exports.humanize(
this.diff),!this.useColors)return;const h="color: "+this.color;u.splice(1,0,h,"color: inherit");let s=0,i=0;u[0].replace(/%[a-zA-Z%]/g,n=>{n!=="%%"&&(s++,n==="%\
c"&&(i=s))}),u.splice(i,0,h)}a(f,"formatArgs"),r.log=console.debug||console.log||(()=>{});function C(u){try{u?r.storage.setItem("debug",u):r.storage.removeItem(
"debug")}catch{}}a(C,"save");function e(){let u;try{u=r.storage.getItem("debug")||r.storage.getItem("DEBUG")}catch{}return!u&&typeof process<"u"&&"env"in process&&
(u=process.env.DEBUG),u}a(e,"load");function F(){try{return localStorage}catch{}}a(F,"localstorage"),d.exports=l(40897)(r);const{formatters:O}=d.exports;O.j=function(u){
try{return JSON.stringify(u)}catch(h){return"[UnexpectedJSONParseError]: "+h.message}}}),40897:((d,r,l)=>{function m(f){e.debug=e,e.default=e,e.coerce=i,e.disable=
h,e.enable=O,e.enabled=s,e.humanize=l(70744),e.destroy=n,Object.keys(f).forEach(t=>{e[t]=f[t]}),e.names=[],e.skips=[],e.formatters={};function C(t){let o=0;for(let c=0;c<
t.length;c++)o=(o<<5)-o+t.charCodeAt(c),o|=0;return e.colors[Math.abs(o)%e.colors.length]}a(C,"selectColor"),e.selectColor=C;function e(t){let o,c=null,p,b;function g(...y){
if(!g.enabled)return;const w=g,v=Number(new Date),A=v-(o||v);w.diff=A,w.prev=o,w.curr=v,o=v,y[0]=e.coerce(y[0]),typeof y[0]!="string"&&y.unshift("%O");let E=0;y[0]=
y[0].replace(/%([a-zA-Z%])/g,(I,M)=>{if(I==="%%")return"%";E++;const R=e.formatters[M];if(typeof R=="function"){const T=y[E];I=R.call(w,T),y.splice(E,1),E--}return I}),
e.formatArgs.call(w,y),(w.log||e.log).apply(w,y)}return a(g,"debug"),g.namespace=t,g.useColors=e.useColors(),g.color=e.selectColor(t),g.extend=F,g.destroy=e.destroy,
Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,get:a(()=>c!==null?c:(p!==e.namespaces&&(p=e.namespaces,b=e.enabled(t)),b),"get"),set:a(y=>{c=y},
"set")}),typeof e.init=="function"&&e.init(g),g}a(e,"createDebug");function F(t,o){const c=e(this.namespace+(typeof o>"u"?":":o)+t);return c.log=this.log,c}a(F,
"extend");function O(t){e.save(t),e.namespaces=t,e.names=[],e.skips=[];const o=(typeof t=="string"?t:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const c of o)
c[0]==="-"?e.skips.push(c.slice(1)):e.names.push(c)}a(O,"enable");function u(t,o){let c=0,p=0,b=-1,g=0;for(;c<t.length;)if(p<o.length&&(o[p]===t[c]||o[p]==="*"))
o[p]==="*"?(b=p,g=c,p++):(c++,p++);else if(b!==-1)p=b+1,g++,c=g;else return!1;for(;p<o.length&&o[p]==="*";)p++;return p===o.length}a(u,"matchesTemplate");function h(){
const t=[...e.names,...e.skips.map(o=>"-"+o)].join(",");return e.enable(""),t}a(h,"disable");function s(t){for(const o of e.skips)if(u(t,o))return!1;for(const o of e.
names)if(u(t,o))return!0;return!1}a(s,"enabled");function i(t){return t instanceof Error?t.stack||t.message:t}a(i,"coerce");function n(){console.warn("Instance \
method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return a(n,"destroy"),e.enable(e.
load()),e}a(m,"setup"),d.exports=m}),2830:((d,r,l)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?d.exports=l(6110):d.exports=
l(95108)}),95108:((d,r,l)=>{const m=l(52018),f=l(39023);r.init=s,r.log=O,r.formatArgs=e,r.save=u,r.load=h,r.useColors=C,r.destroy=f.deprecate(()=>{},"Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),r.colors=[6,2,3,4,5,1];try{const n=l(
21450);n&&(n.stderr||n).level>=2&&(r.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,
135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}
r.inspectOpts=Object.keys(process.env).filter(n=>/^debug_/i.test(n)).reduce((n,t)=>{const o=t.substring(6).toLowerCase().replace(/_([a-z])/g,(p,b)=>b.toUpperCase());
let c=process.env[t];return/^(yes|on|true|enabled)$/i.test(c)?c=!0:/^(no|off|false|disabled)$/i.test(c)?c=!1:c==="null"?c=null:c=Number(c),n[o]=c,n},{});function C(){
return"colors"in r.inspectOpts?!!r.inspectOpts.colors:m.isatty(process.stderr.fd)}a(C,"useColors");function e(n){const{namespace:t,useColors:o}=this;if(o){const c=this.
color,p="\x1B[3"+(c<8?c:"8;5;"+c),b=`  ${p};1m${t} \x1B[0m`;n[0]=b+n[0].split(`
`).join(`
`+b),n.push(p+"m+"+d.exports.humanize(this.diff)+"\x1B[0m")}else n[0]=F()+t+" "+n[0]}a(e,"formatArgs");function F(){return r.inspectOpts.hideDate?"":new Date().
toISOString()+" "}a(F,"getDate");function O(...n){return process.stderr.write(f.formatWithOptions(r.inspectOpts,...n)+`
`)}a(O,"log");function u(n){n?process.env.DEBUG=n:delete process.env.DEBUG}a(u,"save");function h(){return process.env.DEBUG}a(h,"load");function s(n){n.inspectOpts=
{};const t=Object.keys(r.inspectOpts);for(let o=0;o<t.length;o++)n.inspectOpts[t[o]]=r.inspectOpts[t[o]]}a(s,"init"),d.exports=l(40897)(r);const{formatters:i}=d.
exports;i.o=function(n){return this.inspectOpts.colors=this.useColors,f.inspect(n,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")},i.O=function(n){return this.inspectOpts.colors=this.useColors,f.inspect(n,this.inspectOpts)}}),83813:(d=>{d.exports=(r,l=process.
argv)=>{const m=r.startsWith("-")?"":r.length===1?"-":"--",f=l.indexOf(m+r),C=l.indexOf("--");return f!==-1&&(C===-1||f<C)}}),70744:(d=>{var r=1e3,l=r*60,m=l*60,
f=m*24,C=f*7,e=f*365.25;d.exports=function(s,i){i=i||{};var n=typeof s;if(n==="string"&&s.length>0)return F(s);if(n==="number"&&isFinite(s))return i.long?u(s):O(
s);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(s))};function F(s){if(s=String(s),!(s.length>100)){var i=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(s);if(i){var n=parseFloat(i[1]),t=(i[2]||"ms").toLowerCase();switch(t){case"years":case"year":case"yrs":case"yr":case"y":return n*e;case"weeks":case"week":case"\
w":return n*C;case"days":case"day":case"d":return n*f;case"hours":case"hour":case"hrs":case"hr":case"h":return n*m;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return n*l;case"seconds":case"second":case"secs":case"sec":case"s":return n*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return n;default:
return}}}}a(F,"parse");function O(s){var i=Math.abs(s);return i>=f?Math.round(s/f)+"d":i>=m?Math.round(s/m)+"h":i>=l?Math.round(s/l)+"m":i>=r?Math.round(s/r)+"s":
s+"ms"}a(O,"fmtShort");function u(s){var i=Math.abs(s);return i>=f?h(s,i,f,"day"):i>=m?h(s,i,m,"hour"):i>=l?h(s,i,l,"minute"):i>=r?h(s,i,r,"second"):s+" ms"}a(u,
"fmtLong");function h(s,i,n,t){var o=i>=n*1.5;return Math.round(s/n)+" "+t+(o?"s":"")}a(h,"plural")}),21450:((d,r,l)=>{const m=l(70857),f=l(52018),C=l(83813),{env:e}=process;
let F;C("no-color")||C("no-colors")||C("color=false")||C("color=never")?F=0:(C("color")||C("colors")||C("color=true")||C("color=always"))&&(F=1),"FORCE_COLOR"in
e&&(e.FORCE_COLOR==="true"?F=1:e.FORCE_COLOR==="false"?F=0:F=e.FORCE_COLOR.length===0?1:Math.min(parseInt(e.FORCE_COLOR,10),3));function O(s){return s===0?!1:{level:s,
hasBasic:!0,has256:s>=2,has16m:s>=3}}a(O,"translateLevel");function u(s,i){if(F===0)return 0;if(C("color=16m")||C("color=full")||C("color=truecolor"))return 3;if(C(
"color=256"))return 2;if(s&&!i&&F===void 0)return 0;const n=F||0;if(e.TERM==="dumb")return n;if(process.platform==="win32"){const t=m.release().split(".");return Number(
t[0])>=10&&Number(t[2])>=10586?Number(t[2])>=14931?3:2:1}if("CI"in e)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(t=>t in
e)||e.CI_NAME==="codeship"?1:n;if("TEAMCITY_VERSION"in e)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(e.TEAMCITY_VERSION)?1:0;if(e.COLORTERM==="truecolor")return 3;
if("TERM_PROGRAM"in e){const t=parseInt((e.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(e.TERM_PROGRAM){case"iTerm.app":return t>=3?3:2;case"Apple_Termina\
l":return 2}}return/-256(color)?$/i.test(e.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(e.TERM)||"COLORTERM"in e?1:n}a(u,"supports\
Color");function h(s){const i=u(s,s&&s.isTTY);return O(i)}a(h,"getSupportLevel"),d.exports={supportsColor:h,stdout:O(u(!0,f.isatty(1))),stderr:O(u(!0,f.isatty(2)))}})};export{N as id,j as ids,x as modules};
