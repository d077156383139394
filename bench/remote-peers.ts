import { type ImageName, referenceOf } from './images.ts';
import { BUCKET, type Servers } from './servers.ts';

/** A way to bring an image to another machine over a server, with the tools' defaults. */
export interface Remote {
  readonly label: string;
  save(image: ImageName): string;
  /** Absent where the tool gives back a file only. */
  load?(image: ImageName): string;
  /** Prints its version. */
  readonly version: string;
  /** Removes all that it has on the server. */
  empty(servers: Servers): Promise<void>;
  /** Run once on the empty server, for tools that need it. */
  readonly init?: string;
}

const AWS = 'aws --endpoint-url $AWS_ENDPOINT_URL s3';
const bucket = (prefix: string) => (servers: Servers) => servers.emptyBucket(`${prefix}/`);

export const ours: Remote = {
  label: 'vm',
  save: (image) => `vm snapshot create @${image} --image ${referenceOf(image)} --to s3://${BUCKET}/vm`,
  load: (image) => `vm snapshot restore @${image} --from s3://${BUCKET}/vm`,
  version: 'vm --version',
  empty: bucket('vm'),
};

export const awsZstd: Remote = {
  label: 'zstd -T0 and aws s3 cp',
  save: (image) => `docker save ${referenceOf(image)} | zstd -T0 -q | ${AWS} cp --only-show-errors - s3://${BUCKET}/zstd/${image}.tar.zst`,
  load: (image) => `${AWS} cp --only-show-errors s3://${BUCKET}/zstd/${image}.tar.zst - | zstd -dc | docker load -q`,
  version: 'aws --version',
  empty: bucket('zstd'),
};

export const registry: Remote = {
  label: 'docker push and pull',
  save: (image) => `docker tag ${referenceOf(image)} $REGISTRY/${image} && docker push -q $REGISTRY/${image}`,
  load: (image) => `docker pull -q $REGISTRY/${image}`,
  version: 'docker-registry --version',
  empty: (servers) => servers.emptyRegistry(),
};

export const resticS3: Remote = {
  label: 'restic',
  save: (image) => `docker save ${referenceOf(image)} | restic backup --quiet --stdin --stdin-filename ${image}.tar`,
  load: (image) => `restic dump --path /${image}.tar latest ${image}.tar | docker load -q`,
  version: 'restic version',
  empty: bucket('restic'),
  init: 'restic init --quiet',
};

/** It writes to folders only: `aws s3 sync` brings what is new to the bucket. */
export const casyncS3: Remote = {
  label: 'casync and aws s3 sync',
  save: (image) =>
    `docker save ${referenceOf(image)} > ${image}.tar && casync make --store=casync-s3/store.castr casync-s3/${image}.caibx ${image}.tar && ${AWS} sync --only-show-errors casync-s3 s3://${BUCKET}/casync`,
  version: 'casync --version',
  empty: bucket('casync'),
  init: 'rm -rf casync-s3 && mkdir casync-s3',
};

export const REMOTES = [awsZstd, registry, resticS3, casyncS3];
