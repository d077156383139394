var W=Object.defineProperty;var a=(y,l)=>W(y,"name",{value:l,configurable:!0});const B=8403,L=[8403],Q={88403:((y,l,i)=>{i.r(l),i.d(l,{openS3Target:a(()=>M,"openS3Target")});var p=i(75892),h=i(12362),v=i(11446),z=i(47660),S=i(36521),A=i(8087),
$=i(69161),m=i(26701),x=i(58203);const D=3;async function j(e,n={}){const t=(0,A.T)(e,await(0,z.o)(process.env)),s=t.prefix.replace(/\/$/,"");if(s===""||e.split(
"?",1)[0]?.endsWith("/"))throw new p.dz("the s3: location names no object",{hint:"Write s3://bucket/name.snapshot.tar.gz"});const o=await(0,v.x)({...t,prefix:""},
{...S.b,...n});return w(o,s)}a(j,"openPlainObject");function w(e,n){return{location:`s3://${e.name}/${n}`,size:a(t=>(0,m.R)(e,n,t),"size"),read:a(t=>C(e,n,t),"r\
ead"),write:a((t,{signal:s})=>(0,$.n)(e,n,{body:t,signal:s,ContentType:"application/octet-stream"}),"write"),delete:a(t=>(0,x.Fb)(e,n,t),"delete"),beside:a(t=>w(
e,n+t),"beside"),[Symbol.asyncDispose]:async()=>e.close()}}a(w,"plainObject");async function*C(e,n,{signal:t}){const s=await(0,m.R)(e,n,{signal:t});if(s===void 0)
throw new p.m_(`there is no object s3://${e.name}/${n}`,{hint:"Check the location"});if(s===0)return;const{partSize:o}=e.limits,c=a(f=>({start:f,length:Math.min(
o,s-f)}),"range"),r=await(0,m.A)(e,n,{range:c(0),signal:t});yield r.bytes,yield*(0,h.wW)(R(o,s),D,async f=>(await(0,m.A)(e,n,{range:c(f),etag:r.etag,signal:t})).
bytes)}a(C,"pieces");async function*R(e,n){for(let t=e;t<n;t+=e)yield t}a(R,"starts");var u=i(88928),T=i(307);const E=64*1024;async function M(e){const n=await j(
e),t=n.beside((0,u.hQ)("")),s=n.location;return{location:s,async check({force:o,signal:c}){if(await n.size({signal:c})!==void 0&&!o)throw(0,T.pL)(s)},async write(o,{
signal:c}){const r=(0,h.$8)();await t.size({signal:c})!==void 0&&await t.delete({signal:c}),await n.write((0,h.Mi)(o,f=>r.add(f)),{signal:c});const d=r.done();return await t.
write((0,h.Oo)(Buffer.from((0,u.Q_)(d.sha256,s))),{signal:c}),d},async open({signal:o}){const c=await n.size({signal:o});if(c===void 0)throw new p.m_(`there is \
no bundle at ${s}`,{hint:"Check the location"});const r=await O(t,o),d=r===void 0?void 0:(0,u.L0)(r,{file:t.location,path:s});return{label:s,pieces:n.read({signal:o}),
size:c,...d&&{sha256:d}}},[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}a(M,"openS3Target");async function O(e,n){const t=await e.size({signal:n});if(t===
void 0)return;if(t>E)return"";const s=[];for await(const o of e.read({signal:n}))s.push(o);return Buffer.concat(s).toString("latin1")}a(O,"readAll")})};export{B as id,L as ids,Q as modules};
