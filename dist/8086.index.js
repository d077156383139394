var T=Object.defineProperty;var o=(M,l)=>T(M,"name",{value:l,configurable:!0});const S=8086,U=[8086],z={15943:((M,l,s)=>{s.d(l,{P:o(()=>k,"P")});var c=s(26921),d=s(75892),b=s(69893);function k(e,{schema:t,file:n}){const i=t.safeParse(e);if(i.
success)return i.data;const[_]=i.error.issues;throw _===void 0?new d.dz(`${n} does not match its schema`):D(_,{value:e,schema:t,file:n})}o(k,"parseSettings");function D(e,{
value:t,schema:n,file:i}){const _=m(e.path);if(e.code==="unrecognized_keys"){const[r=""]=e.keys,h=w(n,e.path);return new d.dz(`${i} has a key that does not exis\
t: ${m([...e.path,r])}`,{hint:`${x(r,h)}The keys are: ${h.join(", ")}`})}const g=$(O(t,e.path)),a=_===""?i:`${_} in ${i}`;if(e.code==="invalid_value"){const r=e.
values.map(String);return new d.dz(`${a} is ${g}`,{hint:`${x(String(O(t,e.path)),r)}Allowed: ${r.join(", ")}`})}return new d.dz(`${a} is ${g}: ${e.message}`,{hint:"\
Correct it"})}o(D,"problemOf");function m(e){return e.map(n=>typeof n=="number"?`[${n}]`:`.${String(n).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).
join("").replace(/^\./,"")}o(m,"keyPath");function x(e,t){const n=(0,b.h)(e,t);return n===void 0?"":`Did you mean ${n}? `}o(x,"didYouMean");function $(e){const t=e===
void 0?"missing":JSON.stringify(e);return t.length>60?`${t.slice(0,60)}…`:t}o($,"show");function O(e,t){return t.reduce((n,i)=>typeof n=="object"&&n!==null?n[i]:
void 0,e)}o(O,"valueAt");function w(e,t){let n=e;for(const _ of t)n=f(p(n),_);const i=p(n);return i instanceof c.bvH?Object.keys(i.shape):[]}o(w,"keysAt");function f(e,t){
return e instanceof c.bvH?e.shape[t]:e instanceof c.naA?e.element:e instanceof c.b8S?e.valueType:void 0}o(f,"memberOf");function p(e){return e instanceof c.IiU||
e instanceof c.l1C||e instanceof c.XiL?p(e.unwrap()):e}o(p,"unwrap")}),45705:((M,l,s)=>{s.r(l),s.d(l,{snapshotConfigJsonSchema:o(()=>_,"snapshotConfigJsonSchema"),
snapshotConfigOf:o(()=>n,"snapshotConfigOf")});var c=s(76760),d=s(26921),b=s(98439),k=s(42316),D=s(10571),m=s(23919),x=s(15943);const $=1e6,O=24*36e5,w=1e9,f=g(
"expected a whole number from 1 to 1000000").int("expected a whole number from 1 to 1000000").min(1,"expected 1 or more"),p=o(a=>f.optional().describe(`The newe\
st of each of the last so many ${a} that have one stays`),"keep"),e=o(a=>g(`expected ${a} above 0, up to 1000000`).gt(0,`expected ${a} above 0`),"amount"),t=d.rej(
{$schema:d.YjP("expected a URL").optional().describe("For editors: where this schema is"),triggers:d.YOg(d.k5n(k.N),"expected a list of triggers").optional().describe(
"Which triggers make a snapshot; manual always does. Without it, all of them"),storage_path:d.YjP("expected a folder or a location").min(1,"expected a folder or\
 a location").max(4096,"expected at most 4096 characters").optional().describe("Where the snapshots are: a folder, relative to this file, or a location such as \
s3://bucket/prefix"),max_snapshots_per_container:f.optional().describe("Of each container, or Compose project, the newest so many stay"),max_total_snapshots:f.optional().
describe("Of all of them the newest so many stay"),max_storage_size_gb:e("a number of gigabytes").optional().describe("What they may take in the repository, in \
gigabytes of 1,000,000,000 bytes; what they share counts once"),auto_cleanup_days:e("a number of days").optional().describe("Older ones go"),keep_last:f.optional().
describe("Of each container, or Compose project, the newest so many stay, and what no other keep_ key keeps goes"),keep_hourly:p("hours"),keep_daily:p("days"),keep_weekly:p(
"weeks"),keep_monthly:p("months"),keep_yearly:p("years"),naming_pattern:d.YjP("expected a text").min(1,"expected a text such as {container_name}_{timestamp}").max(
256,"expected at most 256 characters").optional().describe(`What a snapshot is called that is given no name. Without it, ${m.D}`)},"expected keys and values").describe(
"What vm snapshot does at its triggers, and how many snapshots it keeps");function n(a,{file:r,called:h=r,place:P}){const u=(0,x.P)(a,{schema:t,file:h}),{triggers:E,
storage_path:y,max_snapshots_per_container:v,max_total_snapshots:C,max_storage_size_gb:j,auto_cleanup_days:W}=u,A=i(u);return{triggers:E??k.N,storagePath:y===void 0?
void 0:(0,D.mP)(y,{...P,cwd:(0,c.dirname)(r)}),limits:{...W!==void 0&&{maxAge:Math.round(W*O)},...v!==void 0&&{maxPerMachine:v},...C!==void 0&&{maxTotal:C},...j!==
void 0&&{maxSize:Math.round(j*w)},...Object.keys(A).length>0&&{keep:A}},namingPattern:u.naming_pattern??m.D,file:r}}o(n,"snapshotConfigOf");function i(a){const{
keep_last:r,keep_hourly:h,keep_daily:P,keep_weekly:u,keep_monthly:E,keep_yearly:y}=a;return{...r!==void 0&&{keepLast:r},...h!==void 0&&{keepHourly:h},...P!==void 0&&
{keepDaily:P},...u!==void 0&&{keepWeekly:u},...E!==void 0&&{keepMonthly:E},...y!==void 0&&{keepYearly:y}}}o(i,"keepOf");function _(){const{$schema:a,...r}=b.bl(
t,{io:"input"});return`${JSON.stringify({$schema:a,title:"snapshot-config.json",...r},void 0,2)}
`}o(_,"snapshotConfigJsonSchema");function g(a){return d.aig(a).max($,a)}o(g,"atMost")})};export{S as id,U as ids,z as modules};
