import {
  MAX_BLOBS,
  MAX_LANGUAGES,
  MAX_LAYERS,
  MAX_PACKS,
  MAX_PARTS,
  MAX_REFERENCES,
  MAX_SERVICES,
  MAX_TOOLS,
  MAX_VOLUMES,
} from './schema.ts';

const TOP: Readonly<Record<string, number>> = {
  languages: MAX_LANGUAGES,
  tools: MAX_TOOLS,
  services: MAX_SERVICES,
  volumes: MAX_VOLUMES,
  bind_mounts: MAX_VOLUMES,
  parts: MAX_PARTS,
  left_out: 2 * MAX_VOLUMES,
  blobs: MAX_BLOBS,
  packs: MAX_PACKS,
  files: MAX_BLOBS,
};
const OF_SERVICE: Readonly<Record<string, number>> = { layers: MAX_LAYERS, references: MAX_REFERENCES };

/**
 * Describes the first list of a manifest with too many entries; undefined if all are within their limits. Call it before validating with a schema,
 * which takes time for each entry and memory for each invalid one.
 */
export function tooLong(manifest: unknown): string | undefined {
  const { services } = Object(manifest) as { services?: unknown };
  const nested = Array.isArray(services) ? services : [];
  return longerThan(TOP, manifest) ?? nested.map((service) => longerThan(OF_SERVICE, service)).find((problem) => problem !== undefined);
}

function longerThan(limits: Readonly<Record<string, number>>, value: unknown): string | undefined {
  const fields = Object(value) as Record<string, unknown>;
  const long = Object.entries(limits).find(([field, limit]) => countOf(fields[field]) > limit);
  return long && `${long[0]}: more than ${long[1]} entries`;
}

function countOf(list: unknown): number {
  if (Array.isArray(list)) return list.length;
  return typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
}
