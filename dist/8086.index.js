var T=Object.defineProperty;var o=(b,l)=>T(b,"name",{value:l,configurable:!0});const S=8086,U=[8086],z={80784:((b,l,s)=>{s.d(l,{P:o(()=>O,"P")});var d=s(26921),c=s(29455),f=s(75892);function O(e,{schema:t,file:n}){const i=t.safeParse(e);if(i.
success)return i.data;const[_]=i.error.issues;throw _===void 0?new f.dz(`${n} does not match its schema`):D(_,{value:e,schema:t,file:n})}o(O,"parseSettings");function D(e,{
value:t,schema:n,file:i}){const _=y(e.path);if(e.code==="unrecognized_keys"){const[r=""]=e.keys,h=w(n,e.path);return new f.dz(`${i} has a key that does not exis\
t: ${y([...e.path,r])}`,{hint:`${x(r,h)}The keys are: ${h.join(", ")}`})}const g=$(P(t,e.path)),a=_===""?i:`${_} in ${i}`;if(e.code==="invalid_value"){const r=e.
values.map(String);return new f.dz(`${a} is ${g}`,{hint:`${x(String(P(t,e.path)),r)}Allowed: ${r.join(", ")}`})}return new f.dz(`${a} is ${g}: ${e.message}`,{hint:"\
Correct it"})}o(D,"problemOf");function y(e){return e.map(n=>typeof n=="number"?`[${n}]`:`.${String(n).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).
join("").replace(/^\./,"")}o(y,"keyPath");function x(e,t){const n=(0,c.k)(e,t);return n===void 0?"":`Did you mean ${n}? `}o(x,"didYouMean");function $(e){const t=e===
void 0?"missing":JSON.stringify(e);return t.length>60?`${t.slice(0,60)}…`:t}o($,"show");function P(e,t){return t.reduce((n,i)=>typeof n=="object"&&n!==null?n[i]:
void 0,e)}o(P,"valueAt");function w(e,t){let n=e;for(const _ of t)n=u(p(n),_);const i=p(n);return i instanceof d.bvH?Object.keys(i.shape):[]}o(w,"keysAt");function u(e,t){
return e instanceof d.bvH?e.shape[t]:e instanceof d.naA?e.element:e instanceof d.b8S?e.valueType:void 0}o(u,"memberOf");function p(e){return e instanceof d.IiU||
e instanceof d.l1C||e instanceof d.XiL?p(e.unwrap()):e}o(p,"unwrap")}),45705:((b,l,s)=>{s.r(l),s.d(l,{snapshotConfigJsonSchema:o(()=>_,"snapshotConfigJsonSchema"),
snapshotConfigOf:o(()=>n,"snapshotConfigOf")});var d=s(76760),c=s(26921),f=s(98439),O=s(42316),D=s(10571),y=s(23919),x=s(80784);const $=1e6,P=24*36e5,w=1e9,u=g(
"expected a whole number from 1 to 1000000").int("expected a whole number from 1 to 1000000").min(1,"expected 1 or more"),p=o(a=>u.optional().describe(`The newe\
st of each of the last so many ${a} that have one stays`),"keep"),e=o(a=>g(`expected ${a} above 0, up to 1000000`).gt(0,`expected ${a} above 0`),"amount"),t=c.rej(
{$schema:c.YjP("expected a URL").optional().describe("For editors: where this schema is"),triggers:c.YOg(c.k5n(O.N),"expected a list of triggers").optional().describe(
"Which triggers make a snapshot; manual always does. Without it, all of them"),storage_path:c.YjP("expected a folder or a location").min(1,"expected a folder or\
 a location").max(4096,"expected at most 4096 characters").optional().describe("Where the snapshots are: a folder, relative to this file, or a location such as \
s3://bucket/prefix"),max_snapshots_per_container:u.optional().describe("Of each container, or Compose project, the newest so many stay"),max_total_snapshots:u.optional().
describe("Of all of them the newest so many stay"),max_storage_size_gb:e("a number of gigabytes").optional().describe("What they may take in the repository, in \
gigabytes of 1,000,000,000 bytes; what they share counts once"),auto_cleanup_days:e("a number of days").optional().describe("Older ones go"),keep_last:u.optional().
describe("Of each container, or Compose project, the newest so many stay, and what no other keep_ key keeps goes"),keep_hourly:p("hours"),keep_daily:p("days"),keep_weekly:p(
"weeks"),keep_monthly:p("months"),keep_yearly:p("years"),naming_pattern:c.YjP("expected a text").min(1,"expected a text such as {container_name}_{timestamp}").max(
256,"expected at most 256 characters").optional().describe(`What a snapshot is called that is given no name. Without it, ${y.D}`)},"expected keys and values").describe(
"What vm snapshot does at its triggers, and how many snapshots it keeps");function n(a,{file:r,called:h=r,place:E}){const m=(0,x.P)(a,{schema:t,file:h}),{triggers:M,
storage_path:k,max_snapshots_per_container:v,max_total_snapshots:C,max_storage_size_gb:j,auto_cleanup_days:W}=m,A=i(m);return{triggers:M??O.N,storagePath:k===void 0?
void 0:(0,D.mP)(k,{...E,cwd:(0,d.dirname)(r)}),limits:{...W!==void 0&&{maxAge:Math.round(W*P)},...v!==void 0&&{maxPerMachine:v},...C!==void 0&&{maxTotal:C},...j!==
void 0&&{maxSize:Math.round(j*w)},...Object.keys(A).length>0&&{keep:A}},namingPattern:m.naming_pattern??y.D,file:r}}o(n,"snapshotConfigOf");function i(a){const{
keep_last:r,keep_hourly:h,keep_daily:E,keep_weekly:m,keep_monthly:M,keep_yearly:k}=a;return{...r!==void 0&&{keepLast:r},...h!==void 0&&{keepHourly:h},...E!==void 0&&
{keepDaily:E},...m!==void 0&&{keepWeekly:m},...M!==void 0&&{keepMonthly:M},...k!==void 0&&{keepYearly:k}}}o(i,"keepOf");function _(){const{$schema:a,...r}=f.bl(
t,{io:"input"});return`${JSON.stringify({$schema:a,title:"snapshot-config.json",...r},void 0,2)}
`}o(_,"snapshotConfigJsonSchema");function g(a){return c.aig(a).max($,a)}o(g,"atMost")})};export{S as id,U as ids,z as modules};
