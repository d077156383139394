import { InputError } from '../lib/errors.ts';
import { withChecksum } from './checksum.ts';
import { type Manifest, manifestSchema } from './schema.ts';
import { describeIssues } from './schema-issues.ts';

/**
 * Serializes a manifest; equal content gives equal bytes: keys in the schema's order, records sorted, with a checksum. Throws InputError for a
 * manifest that `parseManifest` would reject.
 */
export function serializeManifest(manifest: Manifest): Uint8Array {
  const { data: ordered, error } = manifestSchema.safeParse(manifest);
  if (ordered === undefined) throw new InputError(`Cannot write the snapshot's manifest: ${describeIssues(error.issues)}`);
  const { services, languages } = ordered;
  return Buffer.from(withChecksum({ ...ordered, services: services.length > 0 ? services : undefined, languages: sorted(languages) }));
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
