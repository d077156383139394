var h=Object.defineProperty;var n=(P,d)=>h(P,"name",{value:d,configurable:!0});const m=4236,y=[4236],j={54236:((P,d,o)=>{o.r(d),o.d(d,{openProvider:n(()=>v,"openProvider")});var l=o(75892);const t={docker:n(async()=>(await Promise.all([o.e(
6921),o.e(6118),o.e(6189),o.e(1882),o.e(2354),o.e(4578)]).then(o.bind(o,91279))).dockerProvider(),"docker"),compose:n(async()=>(await Promise.all([o.e(6921),o.e(
6118),o.e(1906),o.e(6189),o.e(128),o.e(2608),o.e(9295),o.e(5137),o.e(7436)]).then(o.bind(o,97436))).composeProvider(await t.docker()),"compose"),container:n(async()=>(await Promise.
all([o.e(6921),o.e(6118),o.e(6189),o.e(128),o.e(2608),o.e(5137),o.e(2737)]).then(o.bind(o,51044))).containerProvider(await t.docker()),"container")};async function v(s){
if(Object.hasOwn(t,s))return await t[s]();throw new l.dz(`Unknown provider '${s}'`,{hint:`Use one of: ${Object.keys(t).join(", ")}`})}n(v,"openProvider")})};export{m as id,y as ids,j as modules};
