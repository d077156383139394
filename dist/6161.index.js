var p=Object.defineProperty;var n=(_,e)=>p(_,"name",{value:e,configurable:!0});const f=6161,g=[6161],O={96161:((_,e,a)=>{a.r(e),a.d(e,{stats:n(()=>u,"stats")});var r=a(30660),l=a(36587);async function u(s,i){const t=await(0,l.listSummaries)(
{},s,i);return{...await s.repository.stats(i),location:s.store.location,snapshots:t.length,logicalBytes:c(t),containers:d(t)}}n(u,"stats");function d(s){return[
...Map.groupBy(s,({manifest:{container:t}})=>t&&(0,r.b)(t))].flatMap(([t,o])=>t===void 0?[]:[{name:t,snapshots:o.length,logicalBytes:c(o),oldest:o.at(-1)?.manifest.
created_at??"",newest:o[0]?.manifest.created_at??""}]).sort((t,o)=>t.name.localeCompare(o.name))}n(d,"containersOf");function c(s){return s.reduce((i,{manifest:t})=>i+
t.size_bytes,0)}n(c,"sizeOf")}),30660:((_,e,a)=>{a.d(e,{b:n(()=>r,"b")});function r({name:l,of:u}){return u??l}n(r,"lineageOf")})};export{f as id,g as ids,O as modules};
