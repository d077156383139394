var M=Object.defineProperty;var n=(_,o)=>M(_,"name",{value:o,configurable:!0});const R=7094,A=[7094],D={77094:((_,o,t)=>{t.r(o),t.d(o,{setupVm:n(()=>m,"setupVm"),setupVmAction:n(()=>P,"setupVmAction")});var s=t(51455),d=t(76760),r=t(73136),
u=t(63827),v=t(41899);const m={name:"setup-vm",inputs:{required:[],optional:[]},outputs:["path","version"],async run(e,a){const c=(0,d.join)(a.env.RUNNER_TEMP??
"","vm-snapshot","bin");await(0,s.mkdir)(c,{recursive:!0});const[p,E]=[process.execPath,h(process.argv[1]??"")],i=(0,d.join)(c,"vm");return await(0,s.writeFile)(
i,`#!/bin/sh
exec ${l(p)} ${l(E)} "$@"
`),await(0,s.chmod)(i,493),await(0,s.writeFile)(`${i}.cmd`,`@"${p}" "${E}" %*\r
`),a.core.addPath(c),a.output({path:i,version:u.x}),{outcome:"success",line:`Added vm ${u.x} to the PATH`,summary:""}}},P=n(()=>(0,v.C)(m),"setupVmAction");function h(e){
return(0,r.fileURLToPath)(new URL("../cli/index.js",(0,r.pathToFileURL)(e)))}n(h,"commandFile");function l(e){return`'${e.replaceAll("'","'\\''")}'`}n(l,"shellQ\
uoted")}),63827:((_,o,t)=>{t.d(o,{x:n(()=>s,"x")});const s="0.1.0"})};export{R as id,A as ids,D as modules};
