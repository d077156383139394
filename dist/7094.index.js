var M=Object.defineProperty;var n=(_,o)=>M(_,"name",{value:o,configurable:!0});const R=7094,D=[7094],A={77094:((_,o,t)=>{t.r(o),t.d(o,{setupVm:n(()=>m,"setupVm"),setupVmAction:n(()=>P,"setupVmAction")});var s=t(51455),r=t(76760),u=t(73136),
d=t(63827),v=t(41899);const m={name:"setup-vm",inputs:{required:[],optional:[]},outputs:["path","version"],async run(e,a){const c=(0,r.join)(a.env.RUNNER_TEMP??
"","vm-snapshot","bin");await(0,s.mkdir)(c,{recursive:!0});const[p,E]=[process.execPath,h(process.argv[1]??"")],i=(0,r.join)(c,"vm");return await(0,s.writeFile)(
i,`#!/bin/sh
exec ${l(p)} ${l(E)} "$@"
`),await(0,s.chmod)(i,493),await(0,s.writeFile)(`${i}.cmd`,`@"${p}" "${E}" %*\r
`),a.core.addPath(c),a.output({path:i,version:d.x}),{outcome:"success",line:`vm ${d.x} is on the PATH`,summary:""}}},P=n(()=>(0,v.C)(m),"setupVmAction");function h(e){
return(0,u.fileURLToPath)(new URL("../cli/index.js",(0,u.pathToFileURL)(e)))}n(h,"commandFile");function l(e){return`'${e.replaceAll("'","'\\''")}'`}n(l,"shellQ\
uoted")}),63827:((_,o,t)=>{t.d(o,{x:n(()=>s,"x")});const s="0.1.0"})};export{R as id,D as ids,A as modules};
