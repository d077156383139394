var M=Object.defineProperty;var a=(w,l)=>M(w,"name",{value:l,configurable:!0});const W=9030,g=[9030],L={99030:((w,l,i)=>{i.r(l),i.d(l,{openS3Target:a(()=>B,"openS3Target")});var p=i(75892),h=i(93322),y=i(82686),z=i(39556),A=i(52223),S=i(74929),
m=i(49813),$=i(69539);const x=3;async function D(e,n={}){const t=(0,A.T)(e,await(0,z.o)(process.env)),s=t.prefix.replace(/\/$/,"");if(s===""||e.split("?",1)[0]?.
endsWith("/"))throw new p.dz("the s3: location names no object",{hint:"Write s3://bucket/name.snapshot.tar.gz"});const o=await(0,y.x)({...t,prefix:""},{...y.b,...n});
return v(o,s)}a(D,"openPlainObject");function v(e,n){return{location:`s3://${e.name}/${n}`,size:a(t=>(0,m.R)(e,n,t),"size"),read:a(t=>j(e,n,t),"read"),write:a((t,{
signal:s})=>(0,S.n)(e,n,{body:t,signal:s,ContentType:"application/octet-stream"}),"write"),delete:a(t=>(0,$.Fb)(e,n,t),"delete"),beside:a(t=>v(e,n+t),"beside"),
[Symbol.asyncDispose]:async()=>e.close()}}a(v,"plainObject");async function*j(e,n,{signal:t}){const s=await(0,m.R)(e,n,{signal:t});if(s===void 0)throw new p.m_(
`there is no object s3://${e.name}/${n}`,{hint:"Check the location"});if(s===0)return;const{partSize:o}=e.limits,r=a(f=>({start:f,length:Math.min(o,s-f)}),"rang\
e"),c=await(0,m.A)(e,n,{range:r(0),signal:t});yield c.bytes,yield*(0,h.wW)(C(o,s),x,async f=>(await(0,m.A)(e,n,{range:r(f),etag:c.etag,signal:t})).bytes)}a(j,"p\
ieces");async function*C(e,n){for(let t=e;t<n;t+=e)yield t}a(C,"starts");var R=i(307),u=i(58535);const T=64*1024;async function B(e){const n=await D(e),t=n.beside(
(0,u.hQ)("")),s=n.location;return{location:s,async check({force:o,signal:r}){if(await n.size({signal:r})!==void 0&&!o)throw(0,R.pL)(s)},async write(o,{signal:r}){
const c=(0,h.AB)();await t.size({signal:r})!==void 0&&await t.delete({signal:r}),await n.write((0,h.Mi)(o,f=>c.add(f)),{signal:r});const d=c.done();return await t.
write((0,h.Oo)(Buffer.from((0,u.Q_)(d.sha256,s))),{signal:r}),d},async open({signal:o}){const r=await n.size({signal:o});if(r===void 0)throw new p.m_(`there is \
no bundle at ${s}`,{hint:"Check the location"});const c=await E(t,o),d=c===void 0?void 0:(0,u.L0)(c,{file:t.location,path:s});return{label:s,pieces:n.read({signal:o}),
size:r,...d&&{sha256:d}}},[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}a(B,"openS3Target");async function E(e,n){const t=await e.size({signal:n});if(t===
void 0)return;if(t>T)return"";const s=[];for await(const o of e.read({signal:n}))s.push(o);return Buffer.concat(s).toString("latin1")}a(E,"readAll")})};export{W as id,g as ids,L as modules};
