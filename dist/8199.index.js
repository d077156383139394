var dt=Object.defineProperty;var s=(N,z)=>dt(N,"name",{value:z,configurable:!0});const ut=8199,ht=[8199],wt={58199:((N,z,l)=>{l.r(z),l.d(z,{openArtifactTarget:s(()=>et,"openArtifactTarget")});var u=l(75892),P=l(12362),A=l(57588),c=l(26921),y=l(
18246);const M=7,D=c.Ikc({ok:c.zMY().default(!1),signed_upload_url:c.YjP().default("")}),j=c.Ikc({ok:c.zMY().default(!1),artifact_id:c.YjP().default("")}),C=c.Ikc(
{artifacts:c.YOg(c.Ikc({database_id:c.YjP(),name:c.YjP(),size:c.YjP().default("0"),digest:c.YjP().optional()})).default([])}),K=c.Ikc({signed_url:c.YjP()});async function L(t,{
name:n,mimeType:e,expires:i},{signal:o}){const r=`uploading the artifact ${n}`,a={...m(t),name:n,mime_type:e,version:M,...i&&{expires_at:i.toISOString()}},f="Ar\
tifactService/CreateArtifact";let d=0;const h=s(w=>{d=w},"onAttempt"),$=s(async()=>{const w=await(0,y.c)({runtime:t,method:f,request:a,answer:D,doing:r,signal:o,
onAttempt:h});if(!w.ok)throw new u.hG(`${r}: the service rejected the request without a reason`,{hint:"Try again later"});return w.signed_upload_url},"create");
try{return await $()}catch(w){if(!(w instanceof u.fK))throw w;if(!(d>1&&await I(t,n,{signal:o})===void 0))throw E(n,w);return await x(t,n,{signal:o}),await $().
catch(p=>{throw p instanceof u.fK?E(n,p):p})}}s(L,"createArtifact");function E(t,n){return new u.Ry(`Artifact '${t}' already exists in this run`,{hint:(0,A.iU)`Use ${(0,A.
uK)("force",!0)} to replace it, or another name`,cause:n})}s(E,"taken");async function F(t,{name:n,size:e,sha256:i},{signal:o}){const r=`uploading the artifact ${n}`,
a=`sha256:${i}`,f={...m(t),name:n,size:`${e}`,hash:a};try{if((await(0,y.c)({runtime:t,method:"ArtifactService/FinalizeArtifact",request:f,answer:j,doing:r,signal:o})).
ok)return;throw new u.hG(`${r}: the service did not complete it`,{hint:"Try again later"})}catch(d){o.throwIfAborted();const h=await I(t,n,{signal:o}).catch(()=>{});
if(!(h!==void 0&&h.size===e&&(h.digest??a)===a))throw d}}s(F,"finalizeArtifact");async function I(t,n,{signal:e}){const i=`looking for the artifact ${n}`,o={...m(
t),name_filter:n},{artifacts:r}=await(0,y.c)({runtime:t,method:"ArtifactService/ListArtifacts",request:o,answer:C,doing:i,signal:e}),[a]=r.filter(f=>f.name===n).
sort((f,d)=>Number(d.database_id)-Number(f.database_id));return a&&{name:n,id:a.database_id,size:Number(a.size),digest:a.digest}}s(I,"findRunArtifact");async function W(t,n,{
signal:e}){const i=`downloading the artifact ${n}`,o={...m(t),name:n};return(await(0,y.c)({runtime:t,method:"ArtifactService/GetSignedArtifactURL",request:o,answer:K,
doing:i,signal:e})).signed_url}s(W,"runArtifactUrl");async function x(t,n,{signal:e}){const i=`deleting the artifact ${n}`,o={...m(t),name:n};try{await(0,y.c)({
runtime:t,method:"ArtifactService/DeleteArtifact",request:o,answer:j,doing:i,signal:e})}catch(r){if(!(r instanceof u.m_))throw r}}s(x,"deleteRunArtifact");function m({
claims:t}){if(t.ids===void 0)throw new u.iC("Cannot access artifacts: the token of this job does not name its run",{hint:"Use github.com, or a server that suppo\
rts version 4 of artifacts"});return{workflow_run_backend_id:t.ids.run,workflow_job_run_backend_id:t.ids.job}}s(m,"idsOf");var H=l(67154),V=l(73563),S=l(95196);
const U="actions: read",X=c.Ikc({artifacts:c.YOg(c.Ikc({id:c.aig(),name:c.YjP(),size_in_bytes:c.aig(),expired:c.zMY(),expires_at:c.YjP().nullish(),digest:c.YjP().
nullish()}))});async function B(t,{repository:n,runId:e,name:i,signal:o}){const r=new URLSearchParams({name:i,per_page:"100"}),a=e===void 0?"":`runs/${encodeURIComponent(
e)}/`,d={method:"GET",path:`repos/${n}/actions/${a}artifacts?${r}`,doing:`looking for the artifact ${i} of ${n}`,needs:U,signal:o},{artifacts:h}=await(0,S.y8)(t,
d,X),$=h.filter(p=>p.name===i).sort((p,k)=>k.id-p.id),w=$.find(({expired:p})=>!p);if(w)return{id:w.id,name:i,size:w.size_in_bytes,digest:w.digest??void 0};const[
g]=$;if(g!==void 0)throw new u.m_(`the artifact ${i} of ${n} expired${g.expires_at?` at ${g.expires_at}`:""}`,{hint:"Run the workflow again; retention-days sets\
 how long artifacts are kept"})}s(B,"findRestArtifact");async function Q(t,{repository:n,id:e,name:i,signal:o}){const r=`repos/${n}/actions/artifacts/${e}/zip`;
return await(0,S.Yx)(t,{method:"GET",path:r,doing:`downloading the artifact ${i} of ${n}`,needs:U,signal:o})}s(Q,"restArtifactUrl");var b=l(32504),Z=l(1388);const T="\
Write artifact:<name>, artifact:<owner>/<repo>/<name>, or artifact:<name>?run-id=<id>",O=["run-id","retention-days"],R=400,J=".snapshot.tar.gz";function q(t){const[
,n="",e=""]=/^artifact:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.exec(t)??[],i=n.split("/"),o=i.at(-1)??"";if(i.length!==1&&i.length!==3||!/^[A-Za-z0-9][\w.-]*$/.test(o))throw new u.
dz(`'artifact:${n}' does not name an artifact`,{hint:`${T}; names may contain letters, digits, dots, underscores and dashes`});const r=i.length===3?`${i[0]}/${i[1]}`:
void 0;if(r!==void 0&&!/^[\w.-]+\/[\w.-]+$/.test(r))throw new u.dz(`'${r}' is not a repository`,{hint:T});const a=new URLSearchParams(e),f=[...a.keys()].find(h=>!O.
includes(h));if(f!==void 0)throw new u.dz(`Unknown artifact option '${f}'`,{hint:`Use ${O.join(" or ")}`});const d=a.get("run-id")??void 0;if(d!==void 0&&!/^[\w-]+$/.
test(d))throw new u.dz(`'${d}' is not a run id`,{hint:T});return{repository:r,name:o,runId:d,retentionDays:_(a.get("retention-days"))}}s(q,"parseArtifactLocatio\
n");function Y(t){return/\.(tar|t?gz|zst|zip)$/i.test(t)?[t]:[`${t}${J}`,`${t}.snapshot.tar.zst`,t]}s(Y,"fileNames");function _(t){if(t===null)return;const n=Number(
t);if(Number.isInteger(n)&&n>=1&&n<=R)return n;throw new u.dz(`retention-days '${t}' is not a number of days from 1 to ${R}`,{hint:"Write e.g. retention-days=7"})}
s(_,"days");const tt=24*36e5,nt={gz:"application/gzip",tgz:"application/gzip",tar:"application/x-tar"};async function et(t,n=process.env){const e=q(t),i=`artifa\
ct:${e.repository===void 0?"":`${e.repository}/`}${e.name}`,o=[];return{location:i,async check({force:r,signal:a}){const f=G(e,n),[d]=Y(e.name);if(!(r||await I(
f,d,{signal:a})===void 0))throw new u.Ry(`Artifact '${d}' already exists in this run`,{hint:(0,A.iU)`Use ${(0,A.uK)("force",!0)} to replace it, or another name`})},
async write(r,{force:a,signal:f}){const d=G(e,n),[h]=Y(e.name);a&&await x(d,h,{signal:f});const $=nt[h.split(".").at(-1)]??"application/octet-stream",w=await L(
d,{name:h,mimeType:$,expires:st(e,n)},{signal:f}),g=(0,P.$8)(),p=(0,P.Mi)(r,ct=>g.add(ct));await(0,V.P)(w,p,{signal:f,doing:`uploading the artifact ${h}`,contentType:$});
const k=g.done();return await F(d,{name:h,...k},{signal:f}),k},async open({signal:r}){const a=await it(e,n,r),f=(0,H.WQ)(()=>a.url(),{signal:r,doing:`downloadin\
g the artifact ${a.name}`}),d=/^sha256:([0-9a-f]{64})$/.exec(a.digest??"")?.[1],h={label:a.name,pieces:f,size:a.size||void 0,...d!==void 0&&{sha256:d}};return await(0,Z.
_)(h,{signal:r,onCleanup:s($=>{o.push($)},"onCleanup")})},async[Symbol.asyncDispose](){for(const r of o.splice(0))await r()}}}s(et,"openArtifactTarget");function G({
repository:t,runId:n,name:e},i){if(t===void 0&&n===void 0)return(0,b.P)(i);throw new u.dz("Cannot write an artifact to another run",{hint:`Write artifact:${e}`})}
s(G,"writable");async function it(t,n,e){for(const o of Y(t.name)){const r=v(t)?await rt(o,n,e):await ot(o,t,{env:n,signal:e});if(r!==void 0)return r}const i=v(
t)?"This run":`${t.repository??(0,b.h)(n)}${t.runId===void 0?"":` (run ${t.runId})`}`;throw new u.m_(`${i} has no artifact '${t.name}'`,{hint:v(t)?"For an artif\
act of another run, write artifact:<name>?run-id=<id> or artifact:<owner>/<repo>/<name>":"Check the name and the run"})}s(it,"findArtifact");function v({repository:t,
runId:n}){return t===void 0&&n===void 0}s(v,"isOwn");async function rt(t,n,e){const i=(0,b.P)(n),o=await I(i,t,{signal:e});return o&&{...o,url:s(()=>W(i,t,{signal:e}),
"url")}}s(rt,"findOwn");async function ot(t,n,{env:e,signal:i}){const o=at(e),r=n.repository??(0,b.h)(e),a=await B(o,{repository:r,runId:n.runId,name:t,signal:i});
return a&&{...a,url:s(()=>Q(o,{repository:r,id:a.id,name:t,signal:i}),"url")}}s(ot,"findFar");function at(t){const n=(0,S.D2)(t);if(n!==void 0)return n;throw new u.
dz("Artifacts of another run or repository need a token",{hint:"Set GITHUB_TOKEN or GH_TOKEN to a token with 'actions: read', e.g. GH_TOKEN=$(gh auth token)"})}
s(at,"tokenFrom");function st({retentionDays:t},{GITHUB_RETENTION_DAYS:n}){if(t===void 0)return;const e=Number(n)||Number.POSITIVE_INFINITY;return new Date(Date.
now()+Math.min(t,e)*tt)}s(st,"expiry")})};export{ut as id,ht as ids,wt as modules};
