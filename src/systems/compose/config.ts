import { z } from 'zod';

/*
 * The fields of `docker compose config --format json` that this program reads: https://docs.docker.com/reference/compose-file/
 * Other fields are kept unvalidated.
 */

const port = z.looseObject({
  target: z.number(),
  /** A number or a range; absent for any free port. */
  published: z.string().optional(),
  host_ip: z.string().optional(),
  protocol: z.string().default('tcp'),
  mode: z.string().optional(),
});

const mount = z.looseObject({ type: z.string(), source: z.string().optional(), target: z.string(), read_only: z.boolean().optional() });

const dependency = z.looseObject({ condition: z.string().optional(), required: z.boolean().optional() });

/** Durations in Compose's notation: `1m30s`. */
const healthcheck = z.looseObject({
  disable: z.boolean().optional(),
  start_period: z.string().optional(),
  interval: z.string().optional(),
  timeout: z.string().optional(),
  retries: z.number().optional(),
});

const membership = z.looseObject({
  aliases: z.array(z.string()).nullish(),
  ipv4_address: z.string().optional(),
  ipv6_address: z.string().optional(),
  mac_address: z.string().optional(),
});

const service = z.looseObject({
  image: z.string().optional(),
  build: z.unknown().optional(),
  container_name: z.string().optional(),
  scale: z.number().optional(),
  deploy: z.looseObject({ replicas: z.number().nullish() }).nullish(),
  ports: z.array(port).nullish(),
  volumes: z.array(mount).nullish(),
  profiles: z.array(z.string()).nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
  /** A null value would come from the environment, where the variable is not set. */
  environment: z.record(z.string(), z.string().nullable()).nullish(),
  depends_on: z.record(z.string(), dependency).nullish(),
  network_mode: z.string().optional(),
  pid: z.string().optional(),
  ipc: z.string().optional(),
  volumes_from: z.array(z.string()).nullish(),
  mac_address: z.string().optional(),
  networks: z.record(z.string(), membership.nullable()).nullish(),
  healthcheck: healthcheck.nullish(),
  configs: z.array(z.unknown()).nullish(),
  secrets: z.array(z.unknown()).nullish(),
  post_start: z.array(z.unknown()).nullish(),
});

const volume = z.looseObject({
  name: z.string(),
  external: z.boolean().optional(),
  driver: z.string().optional(),
  driver_opts: z.record(z.string(), z.string()).nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
});

const network = z.looseObject({
  name: z.string(),
  external: z.boolean().optional(),
  driver_opts: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
  ipam: z.object({ config: z.unknown().optional() }).nullish(),
});

/** A secret or a config. */
const piece = z.looseObject({
  name: z.string().optional(),
  file: z.string().optional(),
  environment: z.string().optional(),
  external: z.boolean().optional(),
});

export const composeConfig = z.looseObject({
  name: z.string(),
  services: z.record(z.string(), service).default({}),
  volumes: z.record(z.string(), volume.nullable()).nullish(),
  networks: z.record(z.string(), network.nullable()).nullish(),
  secrets: z.record(z.string(), piece.nullable()).nullish(),
  configs: z.record(z.string(), piece.nullable()).nullish(),
});

export type ComposeConfig = z.infer<typeof composeConfig>;
export type ComposeService = z.infer<typeof service>;
export type ComposePort = z.infer<typeof port>;
