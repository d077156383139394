var v=Object.defineProperty;var n=(P,d)=>v(P,"name",{value:d,configurable:!0});const m=4534,y=[4534],j={4534:((P,d,o)=>{o.r(d),o.d(d,{openProvider:n(()=>h,"openProvider")});var l=o(75892);const t={docker:n(async()=>(await Promise.all([o.e(
6921),o.e(6118),o.e(2537),o.e(2158),o.e(8263),o.e(7902)]).then(o.bind(o,23082))).dockerProvider(),"docker"),compose:n(async()=>(await Promise.all([o.e(6921),o.e(
6118),o.e(1486),o.e(2537),o.e(7897),o.e(278),o.e(4441),o.e(8876),o.e(9992)]).then(o.bind(o,99992))).composeProvider(await t.docker()),"compose"),container:n(async()=>(await Promise.
all([o.e(6921),o.e(6118),o.e(2537),o.e(7897),o.e(278),o.e(8876),o.e(9799)]).then(o.bind(o,24846))).containerProvider(await t.docker()),"container")};async function h(s){
if(Object.hasOwn(t,s))return await t[s]();throw new l.dz(`there is no provider '${s}'`,{hint:`The providers are: ${Object.keys(t).join(", ")}`})}n(h,"openProvid\
er")})};export{m as id,y as ids,j as modules};
