var c=Object.defineProperty;var e=(_,o)=>c(_,"name",{value:o,configurable:!0});const n=827,p=[827],u={3827:((_,o,s)=>{s.d(o,{x:e(()=>t,"x")});const t="0.1.0"})};export{n as id,p as ids,u as modules};
