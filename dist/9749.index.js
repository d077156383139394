var p=Object.defineProperty;var n=(r,e)=>p(r,"name",{value:e,configurable:!0});const f=9749,g=[9749],O={9749:((r,e,a)=>{a.r(e),a.d(e,{stats:n(()=>c,"stats")});var _=a(30660),l=a(80308);async function c(s,i){const t=await(0,l.listSummaries)(
{},s,i);return{...await s.repository.stats(i),location:s.store.location,snapshots:t.length,logicalBytes:u(t),containers:d(t)}}n(c,"stats");function d(s){return[
...Map.groupBy(s,({manifest:{container:t}})=>t&&(0,_.b)(t))].flatMap(([t,o])=>t===void 0?[]:[{name:t,snapshots:o.length,logicalBytes:u(o),oldest:o.at(-1)?.manifest.
created_at??"",newest:o[0]?.manifest.created_at??""}]).sort((t,o)=>t.name.localeCompare(o.name))}n(d,"containersOf");function u(s){return s.reduce((i,{manifest:t})=>i+
t.size_bytes,0)}n(u,"sizeOf")}),30660:((r,e,a)=>{a.d(e,{b:n(()=>_,"b")});function _({name:l,of:c}){return c??l}n(_,"lineageOf")})};export{f as id,g as ids,O as modules};
