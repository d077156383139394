import type { Daemon } from '../__tests__/helpers/daemons.ts';
import { labelOf } from './create.ts';
import type { Field, Remote } from './field.ts';
import { type ImageName, referenceOf } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate } from './part.ts';
import { vm } from './peers.ts';
import { BUCKET, type Servers } from './servers.ts';

const PUSHED = `s3://${BUCKET}/vm-push`;
const AWS = 'aws --endpoint-url $AWS_ENDPOINT_URL s3';
const bucket = (prefix: string) => (servers: Servers) => servers.emptyBucket(`${prefix}/`);

export const ours: Remote<Servers> = {
  label: 'vm',
  save: (image) => `vm snapshot create @${image} --image ${referenceOf(image)} --to s3://${BUCKET}/vm`,
  load: (image) => `vm snapshot restore @${image} --from s3://${BUCKET}/vm`,
  version: 'vm --version',
  empty: bucket('vm'),
};

export const awsZstd: Remote<Servers> = {
  label: 'zstd -T0 and aws s3 cp',
  save: (image) => `docker save ${referenceOf(image)} | zstd -T0 -q | ${AWS} cp --only-show-errors - s3://${BUCKET}/zstd/${image}.tar.zst`,
  load: (image) => `${AWS} cp --only-show-errors s3://${BUCKET}/zstd/${image}.tar.zst - | zstd -dc | docker load -q`,
  version: 'aws --version',
  empty: bucket('zstd'),
};

export const registry: Remote<Servers> = {
  label: 'docker push and pull',
  save: (image) => `docker tag ${referenceOf(image)} $REGISTRY/${image} && docker push -q $REGISTRY/${image}`,
  load: (image) => `docker pull -q $REGISTRY/${image}`,
  version: 'docker-registry --version',
  empty: (servers) => servers.emptyRegistry(),
};

const resticS3: Remote<Servers> = {
  label: 'restic',
  save: (image) => `docker save ${referenceOf(image)} | restic backup --quiet --stdin --stdin-filename ${image}.tar`,
  load: (image) => `restic dump --path /${image}.tar latest ${image}.tar | docker load -q`,
  version: 'restic version',
  empty: bucket('restic'),
  init: 'restic init --quiet',
};

/** casync writes only to folders: `aws s3 sync` uploads the new files to the bucket. */
const casyncS3: Remote<Servers> = {
  label: 'casync and aws s3 sync',
  save: (image) =>
    `docker save ${referenceOf(image)} > ${image}.tar && casync make --store=casync-s3/store.castr casync-s3/${image}.caibx ${image}.tar && ${AWS} sync --only-show-errors casync-s3 s3://${BUCKET}/casync`,
  version: 'casync --version',
  empty: bucket('casync'),
  init: 'rm -rf casync-s3 && mkdir casync-s3',
};

/** An S3 server and a registry. */
export async function s3Field(bench: Bench): Promise<Field<Servers>> {
  const place = await bench.servers();
  return {
    name: 's3',
    where: 'a server',
    place,
    ours,
    peers: [awsZstd, registry, resticS3, casyncS3],
    states: [
      { name: 'cold', image: 'base' },
      { name: 'rebuild, first present', present: 'base', image: 'rebuild' },
      { name: 'last layer', present: 'app', image: 'app2' },
      { name: 'nothing to do', present: 'app2', image: 'app2' },
    ],
    more: (daemon) => pushes(bench, place, daemon),
  };
}

/** From a local repository to the server: transfers captured snapshots, without a capture. */
function pushes(bench: Bench, servers: Servers, daemon: Daemon): Candidate[] {
  const push = (image: ImageName): Candidate => ({
    label: labelOf('vm, push', image),
    script: `vm snapshot push @${image} ${PUSHED}`,
    against: labelOf(awsZstd.label, image),
  });
  const fill = async (): Promise<void> => {
    await servers.emptyBucket('vm-push/');
    await vm.empty(bench);
    const options = { cwd: bench.work, env: { ...bench.env, DOCKER_HOST: daemon.host } };
    for (const image of ['base', 'rebuild'] as const) await measure(vm.create(image), options);
  };
  const again = { ...push('rebuild'), label: 'vm, push, nothing to do' };
  return [{ ...push('base'), prepare: fill }, push('rebuild'), again];
}
