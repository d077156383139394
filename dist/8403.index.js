var W=Object.defineProperty;var a=(y,l)=>W(y,"name",{value:l,configurable:!0});const B=8403,L=[8403],N={88403:((y,l,i)=>{i.r(l),i.d(l,{openS3Target:a(()=>M,"openS3Target")});var u=i(75892),h=i(12362),v=i(11446),z=i(47660),S=i(36521),A=i(8087),
$=i(69161),m=i(26701),x=i(58203);const D=3;async function C(e,n={}){const t=(0,A.T)(e,await(0,z.o)(process.env)),o=t.prefix.replace(/\/$/,"");if(o===""||e.split(
"?",1)[0]?.endsWith("/"))throw new u.dz("the s3: location does not name an object",{hint:"Write s3://bucket/name.snapshot.tar.gz"});const s=await(0,v.x)({...t,prefix:""},
{...S.b,...n});return w(s,o)}a(C,"openPlainObject");function w(e,n){return{location:`s3://${e.name}/${n}`,size:a(t=>(0,m.R)(e,n,t),"size"),read:a(t=>R(e,n,t),"r\
ead"),write:a((t,{signal:o})=>(0,$.n)(e,n,{body:t,signal:o,ContentType:"application/octet-stream"}),"write"),delete:a(t=>(0,x.Fb)(e,n,t),"delete"),beside:a(t=>w(
e,n+t),"beside"),[Symbol.asyncDispose]:async()=>e.close()}}a(w,"plainObject");async function*R(e,n,{signal:t}){const o=await(0,m.R)(e,n,{signal:t});if(o===void 0)
throw new u.m_(`s3://${e.name}/${n} not found`,{hint:"Check the location"});if(o===0)return;const{partSize:s}=e.limits,c=a(f=>({start:f,length:Math.min(s,o-f)}),
"range"),r=await(0,m.A)(e,n,{range:c(0),signal:t});yield r.bytes,yield*(0,h.wW)(T(s,o),D,async f=>(await(0,m.A)(e,n,{range:c(f),etag:r.etag,signal:t})).bytes)}a(
R,"pieces");async function*T(e,n){for(let t=e;t<n;t+=e)yield t}a(T,"starts");var p=i(88928),j=i(307);const E=64*1024;async function M(e){const n=await C(e),t=n.
beside((0,p.hQ)("")),o=n.location;return{location:o,async check({force:s,signal:c}){if(await n.size({signal:c})!==void 0&&!s)throw(0,j.pL)(o)},async write(s,{signal:c}){
const r=(0,h.$8)();await t.size({signal:c})!==void 0&&await t.delete({signal:c}),await n.write((0,h.Mi)(s,f=>r.add(f)),{signal:c});const d=r.done();return await t.
write((0,h.Oo)(Buffer.from((0,p.Q_)(d.sha256,o))),{signal:c}),d},async open({signal:s}){const c=await n.size({signal:s});if(c===void 0)throw new u.m_(`No bundle\
 found at ${o}`,{hint:"Check the location"});const r=await O(t,s),d=r===void 0?void 0:(0,p.L0)(r,{file:t.location,path:o});return{label:o,pieces:n.read({signal:s}),
size:c,...d&&{sha256:d}}},[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}a(M,"openS3Target");async function O(e,n){const t=await e.size({signal:n});if(t===
void 0)return;if(t>E)return"";const o=[];for await(const s of e.read({signal:n}))o.push(s);return Buffer.concat(o).toString("latin1")}a(O,"readAll")})};export{B as id,L as ids,N as modules};
