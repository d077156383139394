var m=Object.defineProperty;var e=(r,o)=>m(r,"name",{value:o,configurable:!0});const f=6161,g=[6161],y={96161:((r,o,i)=>{i.r(o),i.d(o,{stats:e(()=>d,"stats")});var c=i(30660),u=i(36587);async function d(s,a){const t=await(0,u.listSummaries)(
{},s,a);return{...await s.repository.stats(a),location:s.store.location,snapshots:t.length,logicalBytes:l(t),containers:_(t)}}e(d,"stats");function _(s){return[
...Map.groupBy(s,({manifest:{container:t}})=>t&&(0,c.b)(t))].flatMap(([t,n])=>t===void 0?[]:[{name:t,snapshots:n.length,logicalBytes:l(n),oldest:n.at(-1)?.manifest.
created_at??"",newest:n[0]?.manifest.created_at??""}]).sort((t,n)=>t.name.localeCompare(n.name))}e(_,"containersOf");function l(s){return s.reduce((a,{manifest:t})=>a+
t.size_bytes,0)}e(l,"sizeOf")})};export{f as id,g as ids,y as modules};
