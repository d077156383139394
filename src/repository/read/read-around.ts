import { IntegrityError } from '../../lib/errors.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';

/** Bytes of one read: an unreadable sector makes the whole read fail. */
const PIECE = 64 * 1024;

/** Returns the bytes of an object, with zeros where the disk cannot read them. */
export async function readAround(
  store: ObjectStore,
  { key, size }: { key: string; size: number },
  options: CallOptions,
): Promise<Uint8Array> {
  try {
    return await store.get(key, options);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
  }
  const bytes = Buffer.alloc(size);
  for (let start = 0; start < size; start += PIECE) {
    const range = { start, length: Math.min(PIECE, size - start) };
    try {
      bytes.set(await store.get(key, { ...options, range }), start);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
    }
  }
  return bytes;
}
