var S=Object.defineProperty;var o=(b,p)=>S(b,"name",{value:p,configurable:!0});const K=5705,R=[5705,8086],U={10571:((b,p,a)=>{a.d(p,{E2:o(()=>D,"E2"),Fy:o(()=>E,"Fy"),Uf:o(()=>M,"Uf"),mP:o(()=>P,"mP")});var h=a(73024),c=a(51455),_=a(76760),
y=a(75892),l=a(83620);async function E(n,s,e){const t=(0,_.join)(s.home,".config","vm"),i=n===void 0?await r():P(n,s);return{location:i??(0,_.join)(t,"snapshots"),
isNamed:i!==void 0};async function r(){if(s.env.VM_SNAPSHOTS_DIR)return m(s.env.VM_SNAPSHOTS_DIR,s.cwd,s);if(e!==void 0)return e;const u=(0,_.join)(t,"config.ya\
ml"),g=(0,h.existsSync)(u)?await(await Promise.all([a.e(8815),a.e(6574)]).then(a.bind(a,66574))).readSnapshotsDir(u):void 0;return g===void 0?void 0:m(g,t,s)}}o(
E,"storeLocation");function P(n,s){if(n==="")throw new y.dz("the location is empty",{hint:"Specify a folder, or a location such as s3://bucket/prefix"});if((0,l.
bn)(n))throw new y.dz(`'${(0,l.DW)(n)}' is the location of a bundle, not of a repository`,{hint:"Use vm snapshot export <name> --output <location> or vm snapsho\
t import <location> for bundles"});return m(n,s.cwd,s)}o(P,"repositoryLocation");function D(n,s){return n==="-"?n:m(n,s.cwd,s)}o(D,"bundleLocation");async function M(n,s,e){
const t=D(n??s,e);return n===void 0||n==="-"||(0,l.dz)(t)!==void 0?t:n.endsWith("/")||(await(0,c.stat)(t).catch(()=>{}))?.isDirectory()===!0?(0,_.join)(t,s):t}o(
M,"bundleOutput");function m(n,s,{home:e}){return(0,l.dz)(n)!==void 0?n:n==="~"||n.startsWith("~/")?(0,_.join)(e,n.slice(1)):(0,_.isAbsolute)(n)?n:(0,_.resolve)(
s,n)}o(m,"absolute")}),15943:((b,p,a)=>{a.d(p,{P:o(()=>y,"P")});var h=a(26921),c=a(75892),_=a(69893);function y(e,{schema:t,file:i}){const r=t.safeParse(e);if(r.
success)return r.data;const[u]=r.error.issues;throw u===void 0?new c.dz(`${i} does not match its schema`):l(u,{value:e,schema:t,file:i})}o(y,"parseSettings");function l(e,{
value:t,schema:i,file:r}){const u=E(e.path);if(e.code==="unrecognized_keys"){const[f=""]=e.keys,O=m(i,e.path);return new c.dz(`${r} has an unknown key: ${E([...e.
path,f])}`,{hint:`${P(f,O)}Known keys: ${O.join(", ")}`})}const g=D(M(t,e.path)),d=u===""?r:`${u} in ${r}`;if(e.code==="invalid_value"){const f=e.values.map(String);
return new c.dz(`${d} is ${g}`,{hint:`${P(String(M(t,e.path)),f)}Allowed: ${f.join(", ")}`})}return new c.dz(`${d} is ${g}: ${e.message}`,{hint:"Correct the val\
ue"})}o(l,"problemOf");function E(e){return e.map(i=>typeof i=="number"?`[${i}]`:`.${String(i).replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,64)}`).join("").
replace(/^\./,"")}o(E,"keyPath");function P(e,t){const i=(0,_.h)(e,t);return i===void 0?"":`Did you mean ${i}? `}o(P,"didYouMean");function D(e){const t=e===void 0?
"missing":JSON.stringify(e);return t.length>60?`${t.slice(0,60)}…`:t}o(D,"show");function M(e,t){return t.reduce((i,r)=>typeof i=="object"&&i!==null?i[r]:void 0,
e)}o(M,"valueAt");function m(e,t){let i=e;for(const u of t)i=n(s(i),u);const r=s(i);return r instanceof h.bvH?Object.keys(r.shape):[]}o(m,"keysAt");function n(e,t){
return e instanceof h.bvH?e.shape[t]:e instanceof h.naA?e.element:e instanceof h.b8S?e.valueType:void 0}o(n,"memberOf");function s(e){return e instanceof h.IiU||
e instanceof h.l1C||e instanceof h.XiL?s(e.unwrap()):e}o(s,"unwrap")}),45705:((b,p,a)=>{a.r(p),a.d(p,{snapshotConfigJsonSchema:o(()=>u,"snapshotConfigJsonSchema"),
snapshotConfigOf:o(()=>i,"snapshotConfigOf")});var h=a(76760),c=a(26921),_=a(98439),y=a(42316),l=a(10571),E=a(23919),P=a(15943);const D=1e6,M=24*36e5,m=1e9,n=g(
"expected a whole number from 1 to 1000000").int("expected a whole number from 1 to 1000000").min(1,"expected 1 or more"),s=o(d=>n.optional().describe(`Keep the\
 newest snapshot of each of the last N ${d} that have one`),"keep"),e=o(d=>g(`expected ${d} above 0, up to 1000000`).gt(0,`expected ${d} above 0`),"amount"),t=c.
rej({$schema:c.YjP("expected a URL").optional().describe("Location of this schema, for editors"),triggers:c.YOg(c.k5n(y.N),"expected a list of triggers").optional().
describe("Triggers that create a snapshot, in addition to manual. Default: all of them"),storage_path:c.YjP("expected a folder or a location").min(1,"expected a\
 folder or a location").max(4096,"expected at most 4096 characters").optional().describe("Location of the snapshots: a folder, relative to this file, or a locat\
ion such as s3://bucket/prefix"),max_snapshots_per_container:n.optional().describe("Keep the newest N snapshots of each container or Compose project"),max_total_snapshots:n.
optional().describe("Keep the newest N snapshots in total"),max_storage_size_gb:e("a number of gigabytes").optional().describe("Maximum size of the snapshots in\
 the repository, in gigabytes of 1,000,000,000 bytes; shared data counts once"),auto_cleanup_days:e("a number of days").optional().describe("Remove snapshots th\
at are older than this number of days"),keep_last:n.optional().describe("Keep the newest N snapshots of each container or Compose project, and remove those that\
 no other keep_ key keeps"),keep_hourly:s("hours"),keep_daily:s("days"),keep_weekly:s("weeks"),keep_monthly:s("months"),keep_yearly:s("years"),naming_pattern:c.
YjP("expected text").min(1,"expected text such as {container_name}_{timestamp}").max(256,"expected at most 256 characters").optional().describe(`Pattern for the\
 names of snapshots that are created without a name. Default: ${E.D}`)},"expected keys and values").describe("Configuration of the triggers and the retention of\
 vm snapshot");function i(d,{file:f,called:O=f,place:k}){const x=(0,P.P)(d,{schema:t,file:O}),{triggers:j,storage_path:v,max_snapshots_per_container:C,max_total_snapshots:$,
max_storage_size_gb:w,auto_cleanup_days:A}=x,L=r(x);return{triggers:j??y.N,storagePath:v===void 0?void 0:(0,l.mP)(v,{...k,cwd:(0,h.dirname)(f)}),limits:{...A!==
void 0&&{maxAge:Math.round(A*M)},...C!==void 0&&{maxPerMachine:C},...$!==void 0&&{maxTotal:$},...w!==void 0&&{maxSize:Math.round(w*m)},...Object.keys(L).length>
0&&{keep:L}},namingPattern:x.naming_pattern??E.D,file:f}}o(i,"snapshotConfigOf");function r(d){const{keep_last:f,keep_hourly:O,keep_daily:k,keep_weekly:x,keep_monthly:j,
keep_yearly:v}=d;return{...f!==void 0&&{keepLast:f},...O!==void 0&&{keepHourly:O},...k!==void 0&&{keepDaily:k},...x!==void 0&&{keepWeekly:x},...j!==void 0&&{keepMonthly:j},
...v!==void 0&&{keepYearly:v}}}o(r,"keepOf");function u(){const{$schema:d,...f}=_.bl(t,{io:"input"});return`${JSON.stringify({$schema:d,title:"snapshot-config.j\
son",...f},void 0,2)}
`}o(u,"snapshotConfigJsonSchema");function g(d){return c.aig(d).max(D,d)}o(g,"atMost")})};export{K as id,R as ids,U as modules};
