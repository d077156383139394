import { IntegrityError, UnsupportedError } from '../lib/errors.ts';
import { tooLong } from './bounds.ts';
import { checksumOf } from './checksum.ts';
import { MANIFEST_VERSION, type Manifest, manifestSchema } from './schema.ts';
import { describeIssues } from './schema-issues.ts';

export const MAX_MANIFEST_BYTES = 32 * 1024 * 1024;

/**
 * Parses a serialized manifest; `file` names it in errors. Throws IntegrityError for altered bytes or an invalid field, UnsupportedError if a newer
 * version of this tool wrote it.
 */
export function parseManifest(bytes: Uint8Array, file = 'metadata.json'): Manifest {
  if (bytes.length > MAX_MANIFEST_BYTES) {
    throw new IntegrityError(`${file} has ${bytes.length} bytes, more than the limit of ${MAX_MANIFEST_BYTES}`);
  }
  const text = readText(bytes, file);
  const value = readJson(text, file);
  const newer = refuseOtherMajor(value, file);
  const sums = checksumOf(text);
  if (sums === undefined) throw new IntegrityError(`${file} is not a manifest: it has no checksum`);
  if (sums.stated !== sums.found) throw new IntegrityError(`${file} is damaged or was edited: its checksum does not match`);
  const long = tooLong(value);
  if (long !== undefined) throw newer ? writtenByNewer(file, newer, long) : new IntegrityError(`${file} is not a manifest: ${long}`);
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const problem = describeIssues(result.error.issues);
  if (newer) throw writtenByNewer(file, newer, problem);
  throw new IntegrityError(`${file} is not a manifest: ${problem}`);
}

function readText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new IntegrityError(`${file} is not a manifest: it is not UTF-8`, { cause: error });
  }
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new IntegrityError(`${file} is not a manifest: it is not JSON`, { cause: error });
  }
}

/**
 * Returns the version if it has our major number but is newer: unreadable fields are then not damage. Throws UnsupportedError for another major
 * number.
 */
function refuseOtherMajor(value: unknown, file: string): string | undefined {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version !== 'string' || !/^\d{1,6}\.\d{1,6}$/.test(version)) return undefined;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = MANIFEST_VERSION.split('.').map(Number);
  if (major > ourMajor) throw writtenByNewer(file, version);
  if (major < ourMajor) throw new UnsupportedError(`${file} has manifest version ${version}, which this version of vm cannot read`);
  return minor > ourMinor ? version : undefined;
}

function writtenByNewer(file: string, version: string, problem?: string): UnsupportedError {
  const detail = problem === undefined ? '' : `: ${problem}`;
  return new UnsupportedError(`${file} was written by a newer version of vm (manifest version ${version})${detail}`, {
    hint: 'Update vm and try again',
  });
}
