var L=Object.defineProperty;var o=(M,f)=>L(M,"name",{value:f,configurable:!0});const S=8086,z=[8086],R={15943:((M,f,s)=>{s.d(f,{P:o(()=>k,"P")});var c=s(26921),d=s(75892),b=s(69893);function k(e,{schema:t,file:n}){const r=t.safeParse(e);if(r.
success)return r.data;const[_]=r.error.issues;throw _===void 0?new d.dz(`${n} does not match its schema`):D(_,{value:e,schema:t,file:n})}o(k,"parseSettings");function D(e,{
value:t,schema:n,file:r}){const _=m(e.path);if(e.code==="unrecognized_keys"){const[i=""]=e.keys,h=v(n,e.path);return new d.dz(`${r} has an unknown key: ${m([...e.
path,i])}`,{hint:`${x(i,h)}Known keys: ${h.join(", ")}`})}const g=$(P(t,e.path)),a=_===""?r:`${_} in ${r}`;if(e.code==="invalid_value"){const i=e.values.map(String);
return new d.dz(`${a} is ${g}`,{hint:`${x(String(P(t,e.path)),i)}Allowed: ${i.join(", ")}`})}return new d.dz(`${a} is ${g}: ${e.message}`,{hint:"Correct the val\
ue"})}o(D,"problemOf");function m(e){return e.map(n=>typeof n=="number"?`[${n}]`:`.${String(n).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).join("").
replace(/^\./,"")}o(m,"keyPath");function x(e,t){const n=(0,b.h)(e,t);return n===void 0?"":`Did you mean ${n}? `}o(x,"didYouMean");function $(e){const t=e===void 0?
"missing":JSON.stringify(e);return t.length>60?`${t.slice(0,60)}…`:t}o($,"show");function P(e,t){return t.reduce((n,r)=>typeof n=="object"&&n!==null?n[r]:void 0,
e)}o(P,"valueAt");function v(e,t){let n=e;for(const _ of t)n=u(p(n),_);const r=p(n);return r instanceof c.bvH?Object.keys(r.shape):[]}o(v,"keysAt");function u(e,t){
return e instanceof c.bvH?e.shape[t]:e instanceof c.naA?e.element:e instanceof c.b8S?e.valueType:void 0}o(u,"memberOf");function p(e){return e instanceof c.IiU||
e instanceof c.l1C||e instanceof c.XiL?p(e.unwrap()):e}o(p,"unwrap")}),45705:((M,f,s)=>{s.r(f),s.d(f,{snapshotConfigJsonSchema:o(()=>_,"snapshotConfigJsonSchema"),
snapshotConfigOf:o(()=>n,"snapshotConfigOf")});var c=s(76760),d=s(26921),b=s(98439),k=s(42316),D=s(10571),m=s(23919),x=s(15943);const $=1e6,P=24*36e5,v=1e9,u=g(
"expected a whole number from 1 to 1000000").int("expected a whole number from 1 to 1000000").min(1,"expected 1 or more"),p=o(a=>u.optional().describe(`Keep the\
 newest snapshot of each of the last N ${a} that have one`),"keep"),e=o(a=>g(`expected ${a} above 0, up to 1000000`).gt(0,`expected ${a} above 0`),"amount"),t=d.
rej({$schema:d.YjP("expected a URL").optional().describe("Location of this schema, for editors"),triggers:d.YOg(d.k5n(k.N),"expected a list of triggers").optional().
describe("Triggers that create a snapshot, in addition to manual. Default: all of them"),storage_path:d.YjP("expected a folder or a location").min(1,"expected a\
 folder or a location").max(4096,"expected at most 4096 characters").optional().describe("Location of the snapshots: a folder, relative to this file, or a locat\
ion such as s3://bucket/prefix"),max_snapshots_per_container:u.optional().describe("Keep the newest N snapshots of each container or Compose project"),max_total_snapshots:u.
optional().describe("Keep the newest N snapshots in total"),max_storage_size_gb:e("a number of gigabytes").optional().describe("Maximum size of the snapshots in\
 the repository, in gigabytes of 1,000,000,000 bytes; shared data counts once"),auto_cleanup_days:e("a number of days").optional().describe("Remove snapshots th\
at are older than this number of days"),keep_last:u.optional().describe("Keep the newest N snapshots of each container or Compose project, and remove those that\
 no other keep_ key keeps"),keep_hourly:p("hours"),keep_daily:p("days"),keep_weekly:p("weeks"),keep_monthly:p("months"),keep_yearly:p("years"),naming_pattern:d.
YjP("expected text").min(1,"expected text such as {container_name}_{timestamp}").max(256,"expected at most 256 characters").optional().describe(`Pattern for the\
 names of snapshots that are created without a name. Default: ${m.D}`)},"expected keys and values").describe("Configuration of the triggers and the retention of\
 vm snapshot");function n(a,{file:i,called:h=i,place:O}){const l=(0,x.P)(a,{schema:t,file:h}),{triggers:E,storage_path:y,max_snapshots_per_container:w,max_total_snapshots:C,
max_storage_size_gb:j,auto_cleanup_days:A}=l,K=r(l);return{triggers:E??k.N,storagePath:y===void 0?void 0:(0,D.mP)(y,{...O,cwd:(0,c.dirname)(i)}),limits:{...A!==
void 0&&{maxAge:Math.round(A*P)},...w!==void 0&&{maxPerMachine:w},...C!==void 0&&{maxTotal:C},...j!==void 0&&{maxSize:Math.round(j*v)},...Object.keys(K).length>
0&&{keep:K}},namingPattern:l.naming_pattern??m.D,file:i}}o(n,"snapshotConfigOf");function r(a){const{keep_last:i,keep_hourly:h,keep_daily:O,keep_weekly:l,keep_monthly:E,
keep_yearly:y}=a;return{...i!==void 0&&{keepLast:i},...h!==void 0&&{keepHourly:h},...O!==void 0&&{keepDaily:O},...l!==void 0&&{keepWeekly:l},...E!==void 0&&{keepMonthly:E},
...y!==void 0&&{keepYearly:y}}}o(r,"keepOf");function _(){const{$schema:a,...i}=b.bl(t,{io:"input"});return`${JSON.stringify({$schema:a,title:"snapshot-config.j\
son",...i},void 0,2)}
`}o(_,"snapshotConfigJsonSchema");function g(a){return d.aig(a).max($,a)}o(g,"atMost")})};export{S as id,z as ids,R as modules};
