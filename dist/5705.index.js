var T=Object.defineProperty;var o=(k,p)=>T(k,"name",{value:p,configurable:!0});const S=5705,I=[5705,8086],R={10571:((k,p,a)=>{a.d(p,{E2:o(()=>D,"E2"),Fy:o(()=>O,"Fy"),Uf:o(()=>M,"Uf"),mP:o(()=>E,"mP")});var _=a(73024),c=a(51455),h=a(76760),
g=a(75892),l=a(83620);async function O(n,s,e){const t=(0,h.join)(s.home,".config","vm"),i=n===void 0?await r():E(n,s);return{location:i??(0,h.join)(t,"snapshots"),
isNamed:i!==void 0};async function r(){if(s.env.VM_SNAPSHOTS_DIR)return m(s.env.VM_SNAPSHOTS_DIR,s.cwd,s);if(e!==void 0)return e;const u=(0,h.join)(t,"config.ya\
ml"),y=(0,_.existsSync)(u)?await(await Promise.all([a.e(8815),a.e(6574)]).then(a.bind(a,66574))).readSnapshotsDir(u):void 0;return y===void 0?void 0:m(y,t,s)}}o(
O,"storeLocation");function E(n,s){if(n==="")throw new g.dz("the location is empty",{hint:"Give a folder, or a location such as s3://bucket/prefix"});if((0,l.bn)(
n))throw new g.dz(`'${(0,l.DW)(n)}' is a bundle's location, and a repository is wanted`,{hint:"For bundles: vm snapshot export <name> --output <location>, and: \
vm snapshot import <location>"});return m(n,s.cwd,s)}o(E,"repositoryLocation");function D(n,s){return n==="-"?n:m(n,s.cwd,s)}o(D,"bundleLocation");async function M(n,s,e){
const t=D(n??s,e);return n===void 0||n==="-"||(0,l.dz)(t)!==void 0?t:n.endsWith("/")||(await(0,c.stat)(t).catch(()=>{}))?.isDirectory()===!0?(0,h.join)(t,s):t}o(
M,"bundleOutput");function m(n,s,{home:e}){return(0,l.dz)(n)!==void 0?n:n==="~"||n.startsWith("~/")?(0,h.join)(e,n.slice(1)):(0,h.isAbsolute)(n)?n:(0,h.resolve)(
s,n)}o(m,"absolute")}),15943:((k,p,a)=>{a.d(p,{P:o(()=>g,"P")});var _=a(26921),c=a(75892),h=a(69893);function g(e,{schema:t,file:i}){const r=t.safeParse(e);if(r.
success)return r.data;const[u]=r.error.issues;throw u===void 0?new c.dz(`${i} does not match its schema`):l(u,{value:e,schema:t,file:i})}o(g,"parseSettings");function l(e,{
value:t,schema:i,file:r}){const u=O(e.path);if(e.code==="unrecognized_keys"){const[f=""]=e.keys,P=m(i,e.path);return new c.dz(`${r} has a key that does not exis\
t: ${O([...e.path,f])}`,{hint:`${E(f,P)}The keys are: ${P.join(", ")}`})}const y=D(M(t,e.path)),d=u===""?r:`${u} in ${r}`;if(e.code==="invalid_value"){const f=e.
values.map(String);return new c.dz(`${d} is ${y}`,{hint:`${E(String(M(t,e.path)),f)}Allowed: ${f.join(", ")}`})}return new c.dz(`${d} is ${y}: ${e.message}`,{hint:"\
Correct it"})}o(l,"problemOf");function O(e){return e.map(i=>typeof i=="number"?`[${i}]`:`.${String(i).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).
join("").replace(/^\./,"")}o(O,"keyPath");function E(e,t){const i=(0,h.h)(e,t);return i===void 0?"":`Did you mean ${i}? `}o(E,"didYouMean");function D(e){const t=e===
void 0?"missing":JSON.stringify(e);return t.length>60?`${t.slice(0,60)}…`:t}o(D,"show");function M(e,t){return t.reduce((i,r)=>typeof i=="object"&&i!==null?i[r]:
void 0,e)}o(M,"valueAt");function m(e,t){let i=e;for(const u of t)i=n(s(i),u);const r=s(i);return r instanceof _.bvH?Object.keys(r.shape):[]}o(m,"keysAt");function n(e,t){
return e instanceof _.bvH?e.shape[t]:e instanceof _.naA?e.element:e instanceof _.b8S?e.valueType:void 0}o(n,"memberOf");function s(e){return e instanceof _.IiU||
e instanceof _.l1C||e instanceof _.XiL?s(e.unwrap()):e}o(s,"unwrap")}),45705:((k,p,a)=>{a.r(p),a.d(p,{snapshotConfigJsonSchema:o(()=>u,"snapshotConfigJsonSchema"),
snapshotConfigOf:o(()=>i,"snapshotConfigOf")});var _=a(76760),c=a(26921),h=a(98439),g=a(42316),l=a(10571),O=a(23919),E=a(15943);const D=1e6,M=24*36e5,m=1e9,n=y(
"expected a whole number from 1 to 1000000").int("expected a whole number from 1 to 1000000").min(1,"expected 1 or more"),s=o(d=>n.optional().describe(`The newe\
st of each of the last so many ${d} that have one stays`),"keep"),e=o(d=>y(`expected ${d} above 0, up to 1000000`).gt(0,`expected ${d} above 0`),"amount"),t=c.rej(
{$schema:c.YjP("expected a URL").optional().describe("For editors: where this schema is"),triggers:c.YOg(c.k5n(g.N),"expected a list of triggers").optional().describe(
"Which triggers make a snapshot; manual always does. Without it, all of them"),storage_path:c.YjP("expected a folder or a location").min(1,"expected a folder or\
 a location").max(4096,"expected at most 4096 characters").optional().describe("Where the snapshots are: a folder, relative to this file, or a location such as \
s3://bucket/prefix"),max_snapshots_per_container:n.optional().describe("Of each container, or Compose project, the newest so many stay"),max_total_snapshots:n.optional().
describe("Of all of them the newest so many stay"),max_storage_size_gb:e("a number of gigabytes").optional().describe("What they may take in the repository, in \
gigabytes of 1,000,000,000 bytes; what they share counts once"),auto_cleanup_days:e("a number of days").optional().describe("Older ones go"),keep_last:n.optional().
describe("Of each container, or Compose project, the newest so many stay, and what no other keep_ key keeps goes"),keep_hourly:s("hours"),keep_daily:s("days"),keep_weekly:s(
"weeks"),keep_monthly:s("months"),keep_yearly:s("years"),naming_pattern:c.YjP("expected a text").min(1,"expected a text such as {container_name}_{timestamp}").max(
256,"expected at most 256 characters").optional().describe(`What a snapshot is called that is given no name. Without it, ${O.D}`)},"expected keys and values").describe(
"What vm snapshot does at its triggers, and how many snapshots it keeps");function i(d,{file:f,called:P=f,place:b}){const x=(0,E.P)(d,{schema:t,file:P}),{triggers:w,
storage_path:v,max_snapshots_per_container:j,max_total_snapshots:W,max_storage_size_gb:$,auto_cleanup_days:A}=x,C=r(x);return{triggers:w??g.N,storagePath:v===void 0?
void 0:(0,l.mP)(v,{...b,cwd:(0,_.dirname)(f)}),limits:{...A!==void 0&&{maxAge:Math.round(A*M)},...j!==void 0&&{maxPerMachine:j},...W!==void 0&&{maxTotal:W},...$!==
void 0&&{maxSize:Math.round($*m)},...Object.keys(C).length>0&&{keep:C}},namingPattern:x.naming_pattern??O.D,file:f}}o(i,"snapshotConfigOf");function r(d){const{
keep_last:f,keep_hourly:P,keep_daily:b,keep_weekly:x,keep_monthly:w,keep_yearly:v}=d;return{...f!==void 0&&{keepLast:f},...P!==void 0&&{keepHourly:P},...b!==void 0&&
{keepDaily:b},...x!==void 0&&{keepWeekly:x},...w!==void 0&&{keepMonthly:w},...v!==void 0&&{keepYearly:v}}}o(r,"keepOf");function u(){const{$schema:d,...f}=h.bl(
t,{io:"input"});return`${JSON.stringify({$schema:d,title:"snapshot-config.json",...f},void 0,2)}
`}o(u,"snapshotConfigJsonSchema");function y(d){return c.aig(d).max(D,d)}o(y,"atMost")})};export{S as id,I as ids,R as modules};
