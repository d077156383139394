var ct=Object.defineProperty;var s=(N,z)=>ct(N,"name",{value:z,configurable:!0});const ft=8199,ut=[8199],ht={58199:((N,z,l)=>{l.r(z),l.d(z,{openArtifactTarget:s(()=>nt,"openArtifactTarget")});var u=l(75892),P=l(12362),c=l(26921),g=l(18246);const G=7,
M=c.Ikc({ok:c.zMY().default(!1),signed_upload_url:c.YjP().default("")}),v=c.Ikc({ok:c.zMY().default(!1),artifact_id:c.YjP().default("")}),D=c.Ikc({artifacts:c.YOg(
c.Ikc({database_id:c.YjP(),name:c.YjP(),size:c.YjP().default("0"),digest:c.YjP().optional()})).default([])}),C=c.Ikc({signed_url:c.YjP()});async function L(t,{name:n,
mimeType:e,expires:i},{signal:o}){const r=`uploading the artifact ${n}`,a={...m(t),name:n,mime_type:e,version:G,...i&&{expires_at:i.toISOString()}},f="ArtifactS\
ervice/CreateArtifact";let d=0;const h=s(w=>{d=w},"onAttempt"),p=s(async()=>{const w=await(0,g.c)({runtime:t,method:f,request:a,answer:M,doing:r,signal:o,onAttempt:h});
if(!w.ok)throw new u.hG(`${r}: the service rejected the request without a reason`,{hint:"Try again later"});return w.signed_upload_url},"create");try{return await p()}catch(w){
if(!(w instanceof u.fK))throw w;if(!(d>1&&await A(t,n,{signal:o})===void 0))throw j(n,w);return await E(t,n,{signal:o}),await p().catch($=>{throw $ instanceof u.
fK?j(n,$):$})}}s(L,"createArtifact");function j(t,n){return new u.Ry(`Artifact '${t}' already exists in this run`,{hint:"Use --force to replace it, or another n\
ame",cause:n})}s(j,"taken");async function F(t,{name:n,size:e,sha256:i},{signal:o}){const r=`uploading the artifact ${n}`,a=`sha256:${i}`,f={...m(t),name:n,size:`${e}`,
hash:a};try{if((await(0,g.c)({runtime:t,method:"ArtifactService/FinalizeArtifact",request:f,answer:v,doing:r,signal:o})).ok)return;throw new u.hG(`${r}: the ser\
vice did not complete it`,{hint:"Try again later"})}catch(d){o.throwIfAborted();const h=await A(t,n,{signal:o}).catch(()=>{});if(!(h!==void 0&&h.size===e&&(h.digest??
a)===a))throw d}}s(F,"finalizeArtifact");async function A(t,n,{signal:e}){const i=`looking for the artifact ${n}`,o={...m(t),name_filter:n},{artifacts:r}=await(0,g.
c)({runtime:t,method:"ArtifactService/ListArtifacts",request:o,answer:D,doing:i,signal:e}),[a]=r.filter(f=>f.name===n).sort((f,d)=>Number(d.database_id)-Number(
f.database_id));return a&&{name:n,id:a.database_id,size:Number(a.size),digest:a.digest}}s(A,"findRunArtifact");async function K(t,n,{signal:e}){const i=`downloa\
ding the artifact ${n}`,o={...m(t),name:n};return(await(0,g.c)({runtime:t,method:"ArtifactService/GetSignedArtifactURL",request:o,answer:C,doing:i,signal:e})).signed_url}
s(K,"runArtifactUrl");async function E(t,n,{signal:e}){const i=`deleting the artifact ${n}`,o={...m(t),name:n};try{await(0,g.c)({runtime:t,method:"ArtifactServi\
ce/DeleteArtifact",request:o,answer:v,doing:i,signal:e})}catch(r){if(!(r instanceof u.m_))throw r}}s(E,"deleteRunArtifact");function m({claims:t}){if(t.ids===void 0)
throw new u.iC("Cannot access artifacts: the token of this job does not name its run",{hint:"Use github.com, or a server that supports version 4 of artifacts"});
return{workflow_run_backend_id:t.ids.run,workflow_job_run_backend_id:t.ids.job}}s(m,"idsOf");var W=l(67154),H=l(73563),k=l(95196);const x="actions: read",V=c.Ikc(
{artifacts:c.YOg(c.Ikc({id:c.aig(),name:c.YjP(),size_in_bytes:c.aig(),expired:c.zMY(),expires_at:c.YjP().nullish(),digest:c.YjP().nullish()}))});async function X(t,{
repository:n,runId:e,name:i,signal:o}){const r=new URLSearchParams({name:i,per_page:"100"}),a=e===void 0?"":`runs/${encodeURIComponent(e)}/`,d={method:"GET",path:`\
repos/${n}/actions/${a}artifacts?${r}`,doing:`looking for the artifact ${i} of ${n}`,needs:x,signal:o},{artifacts:h}=await(0,k.y8)(t,d,V),p=h.filter($=>$.name===
i).sort(($,b)=>b.id-$.id),w=p.find(({expired:$})=>!$);if(w)return{id:w.id,name:i,size:w.size_in_bytes,digest:w.digest??void 0};const[y]=p;if(y!==void 0)throw new u.
m_(`the artifact ${i} of ${n} expired${y.expires_at?` at ${y.expires_at}`:""}`,{hint:"Run the workflow again; retention-days sets how long artifacts are kept"})}
s(X,"findRestArtifact");async function B(t,{repository:n,id:e,name:i,signal:o}){const r=`repos/${n}/actions/artifacts/${e}/zip`;return await(0,k.Yx)(t,{method:"\
GET",path:r,doing:`downloading the artifact ${i} of ${n}`,needs:x,signal:o})}s(B,"restArtifactUrl");var I=l(32504),Q=l(1388);const S="Write artifact:<name>, art\
ifact:<owner>/<repo>/<name>, or artifact:<name>?run-id=<id>",O=["run-id","retention-days"],U=400,Z=".snapshot.tar.gz";function _(t){const[,n="",e=""]=/^artifact:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.
exec(t)??[],i=n.split("/"),o=i.at(-1)??"";if(i.length!==1&&i.length!==3||!/^[A-Za-z0-9][\w.-]*$/.test(o))throw new u.dz(`'artifact:${n}' does not name an artifa\
ct`,{hint:`${S}; names may contain letters, digits, dots, underscores and dashes`});const r=i.length===3?`${i[0]}/${i[1]}`:void 0;if(r!==void 0&&!/^[\w.-]+\/[\w.-]+$/.
test(r))throw new u.dz(`'${r}' is not a repository`,{hint:S});const a=new URLSearchParams(e),f=[...a.keys()].find(h=>!O.includes(h));if(f!==void 0)throw new u.dz(
`Unknown artifact option '${f}'`,{hint:`Use ${O.join(" or ")}`});const d=a.get("run-id")??void 0;if(d!==void 0&&!/^[\w-]+$/.test(d))throw new u.dz(`'${d}' is no\
t a run id`,{hint:S});return{repository:r,name:o,runId:d,retentionDays:J(a.get("retention-days"))}}s(_,"parseArtifactLocation");function T(t){return/\.(tar|t?gz|zst|zip)$/i.
test(t)?[t]:[`${t}${Z}`,`${t}.snapshot.tar.zst`,t]}s(T,"fileNames");function J(t){if(t===null)return;const n=Number(t);if(Number.isInteger(n)&&n>=1&&n<=U)return n;
throw new u.dz(`retention-days '${t}' is not a number of days from 1 to ${U}`,{hint:"Write e.g. retention-days=7"})}s(J,"days");const q=24*36e5,tt={gz:"applicat\
ion/gzip",tgz:"application/gzip",tar:"application/x-tar"};async function nt(t,n=process.env){const e=_(t),i=`artifact:${e.repository===void 0?"":`${e.repository}\
/`}${e.name}`,o=[];return{location:i,async check({force:r,signal:a}){const f=R(e,n),[d]=T(e.name);if(!(r||await A(f,d,{signal:a})===void 0))throw new u.Ry(`Arti\
fact '${d}' already exists in this run`,{hint:"Use --force to replace it, or another name"})},async write(r,{force:a,signal:f}){const d=R(e,n),[h]=T(e.name);a&&
await E(d,h,{signal:f});const p=tt[h.split(".").at(-1)]??"application/octet-stream",w=await L(d,{name:h,mimeType:p,expires:at(e,n)},{signal:f}),y=(0,P.$8)(),$=(0,P.
Mi)(r,st=>y.add(st));await(0,H.P)(w,$,{signal:f,doing:`uploading the artifact ${h}`,contentType:p});const b=y.done();return await F(d,{name:h,...b},{signal:f}),
b},async open({signal:r}){const a=await et(e,n,r),f=(0,W.WQ)(()=>a.url(),{signal:r,doing:`downloading the artifact ${a.name}`}),d=/^sha256:([0-9a-f]{64})$/.exec(
a.digest??"")?.[1],h={label:a.name,pieces:f,size:a.size||void 0,...d!==void 0&&{sha256:d}};return await(0,Q._)(h,{signal:r,onCleanup:s(p=>{o.push(p)},"onCleanup")})},
async[Symbol.asyncDispose](){for(const r of o.splice(0))await r()}}}s(nt,"openArtifactTarget");function R({repository:t,runId:n,name:e},i){if(t===void 0&&n===void 0)
return(0,I.P)(i);throw new u.dz("Cannot write an artifact to another run",{hint:`Write artifact:${e}`})}s(R,"writable");async function et(t,n,e){for(const o of T(
t.name)){const r=Y(t)?await it(o,n,e):await rt(o,t,{env:n,signal:e});if(r!==void 0)return r}const i=Y(t)?"This run":`${t.repository??(0,I.h)(n)}${t.runId===void 0?
"":` (run ${t.runId})`}`;throw new u.m_(`${i} has no artifact '${t.name}'`,{hint:Y(t)?"For an artifact of another run, write artifact:<name>?run-id=<id> or arti\
fact:<owner>/<repo>/<name>":"Check the name and the run"})}s(et,"findArtifact");function Y({repository:t,runId:n}){return t===void 0&&n===void 0}s(Y,"isOwn");async function it(t,n,e){
const i=(0,I.P)(n),o=await A(i,t,{signal:e});return o&&{...o,url:s(()=>K(i,t,{signal:e}),"url")}}s(it,"findOwn");async function rt(t,n,{env:e,signal:i}){const o=ot(
e),r=n.repository??(0,I.h)(e),a=await X(o,{repository:r,runId:n.runId,name:t,signal:i});return a&&{...a,url:s(()=>B(o,{repository:r,id:a.id,name:t,signal:i}),"u\
rl")}}s(rt,"findFar");function ot(t){const n=(0,k.D2)(t);if(n!==void 0)return n;throw new u.dz("Artifacts of another run or repository need a token",{hint:"Set \
GITHUB_TOKEN or GH_TOKEN to a token with 'actions: read', e.g. GH_TOKEN=$(gh auth token)"})}s(ot,"tokenFrom");function at({retentionDays:t},{GITHUB_RETENTION_DAYS:n}){
if(t===void 0)return;const e=Number(n)||Number.POSITIVE_INFINITY;return new Date(Date.now()+Math.min(t,e)*q)}s(at,"expiry")})};export{ft as id,ut as ids,ht as modules};
