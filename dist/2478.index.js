var w=Object.defineProperty;var i=(p,f)=>w(p,"name",{value:f,configurable:!0});const Y=2478,j=[2478],C={2478:((p,f,c)=>{c.d(f,{findCredentials:i(()=>v,"findCredentials"),findCredentialsInText:i(()=>I,"findCredentialsInText")});var a=c(26921);
const $=64*1024,y=2e3,x=a.Ikc({config:a.Ikc({Env:a.YOg(a.YjP()).nullish().catch(void 0),Labels:a.g1P(a.YjP(),a.YjP()).nullish().catch(void 0)}).nullish().catch(
void 0),history:a.YOg(a.Ikc({created_by:a.YjP().optional(),comment:a.YjP().optional()}).catch({})).nullish().catch(void 0)});function S(s){const{config:t,history:e}=x.
safeParse(s).data??{},o=e??[];return[...(t?.Env??[]).map((n,l)=>h("variable",{name:n.split("=")[0]??"",i:l,text:n})),...Object.entries(t?.Labels??{}).map(([n,l],r)=>h(
"label",{name:n,i:r,text:`${n}=${l}`})),...o.flatMap((n,l)=>[n.created_by,n.comment].map(r=>({position:`build step ${l+1} of ${o.length}`,text:r??""})))].filter(
({text:n})=>n!=="").slice(0,y).map(n=>({...n,text:n.text.slice(0,$)}))}i(S,"configTexts");function h(s,{name:t,i:e,text:o}){const n=/^[A-Za-z_][A-Za-z0-9._/-]{0,63}$/.
test(t);return{position:`${s} number ${e+1}`,...n&&{name:`${s} ${t}`},text:o}}i(h,"named");const T=/(?:^|_)(?:apikey|auth|credentials?|key|passwd|password|pword|secret|token)(?:_|$)/i,
b=/(?:^|_)(?:public|gpg)(?:_|$)/i,P=/^(?:|true|false|yes|no|none|null|\d{1,6}|\$.*|\.{0,2}\/[\w./-]*|https?:\/\/[^@]*)$/i,E=/(?<![\w.-])([A-Za-z_]\w{0,63})=("[^"]*"|'[^']*'|\S*)/g;
function g(s){return Array.from(s.matchAll(E),([,t="",e=""])=>({name:t,value:e.replace(/^["']|["']$/g,"")})).filter(({name:t,value:e})=>T.test(t)&&!b.test(t)&&!P.
test(e)).map(({name:t})=>t)}i(g,"secretNames");async function v(s){const t=new Map;for(const{name:e,position:o,text:n}of S(s)){const l=await u(n),r=l.length>0?[]:
g(n).map(d=>`variable ${d}`);if(l.length+r.length===0)continue;const m=e===void 0||(await u(e)).length>0?o:e;for(const d of[...l,...r])t.set(`${m}\0${d}`,{place:m,
kind:d===m?"by its name":d})}return[...t.values()]}i(v,"findCredentials");async function I(s,t){const e=[...await u(t),...g(t).map(o=>`variable ${o}`)];return[...new Set(
e)].map(o=>({place:s,kind:o}))}i(I,"findCredentialsInText");async function u(s){const[{lintSource:t},{creator:e}]=await Promise.all([Promise.all([c.e(2830),c.e(
198)]).then(c.bind(c,198)),c.e(1577).then(c.bind(c,31577))]),{messages:o}=await t({source:{filePath:"config",ext:"",content:s,contentType:"text"},options:{maskSecrets:!0,
config:{rules:[{id:"@secretlint/secretlint-rule-preset-recommend",rule:e}]}}});return o.filter(({type:n})=>n==="message").map(({message:n})=>k(n))}i(u,"kindsIn");
function k(s){const[,t]=/^found ([\w ./-]{1,60}?)\s*[(:]/i.exec(s)??[];return t??"credential"}i(k,"kindOf")})};export{Y as id,j as ids,C as modules};
