import { z } from 'zod';

/*
 * What `docker compose config --format json` tells, as far as we read it: https://docs.docker.com/reference/compose-file/
 * Other fields are let through unread.
 */

const port = z.object({
  target: z.number(),
  /** A number, a range, or absent for any free port. */
  published: z.string().optional(),
  host_ip: z.string().optional(),
  protocol: z.string().default('tcp'),
  mode: z.string().optional(),
});

const mount = z.object({ type: z.string(), source: z.string().optional(), target: z.string(), read_only: z.boolean().optional() });

const service = z.object({
  image: z.string().optional(),
  build: z.unknown().optional(),
  container_name: z.string().optional(),
  scale: z.number().optional(),
  deploy: z.object({ replicas: z.number().nullish() }).nullish(),
  ports: z.array(port).nullish(),
  volumes: z.array(mount).nullish(),
  profiles: z.array(z.string()).nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
});

const volume = z.object({
  name: z.string(),
  external: z.boolean().optional(),
  driver: z.string().optional(),
  driver_opts: z.record(z.string(), z.string()).nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
});

const network = z.object({
  name: z.string(),
  external: z.boolean().optional(),
  ipam: z.object({ config: z.unknown().optional() }).nullish(),
});

export const composeConfig = z.object({
  name: z.string(),
  services: z.record(z.string(), service).default({}),
  volumes: z.record(z.string(), volume.nullable()).nullish(),
  networks: z.record(z.string(), network.nullable()).nullish(),
});

/** `config --no-interpolate --no-path-resolution`: files with what is nobody's business, as the project names them. */
export const rawConfig = z.object({
  services: z
    .record(z.string(), z.object({ env_file: z.array(z.union([z.string(), z.object({ path: z.string() })])).nullish() }))
    .default({}),
  secrets: z.record(z.string(), z.object({ file: z.string().optional() }).nullable()).default({}),
});

export type ComposeConfig = z.infer<typeof composeConfig>;
export type ComposeService = z.infer<typeof service>;
export type ComposePort = z.infer<typeof port>;
