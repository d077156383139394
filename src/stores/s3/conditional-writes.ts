import { randomUUID } from 'node:crypto';
import { DeniedError, UnsupportedError } from '../../lib/errors.ts';
import type { Bucket } from '../../systems/s3/client.ts';
import { objectSize } from '../../systems/s3/read.ts';
import { type Condition, deleteIfRequest, deleteRequest, putRequest } from '../../systems/s3/requests.ts';
import type { CallOptions } from '../store.ts';

/** Object keys never begin with a dot, so this one is never listed. */
const MARKER = '.repository/.conditions';
const RACE = '.repository/.race-';
const RACERS = 8;
/** A server that honors the condition fails this only if other processes removed the marker between any two writes. */
const MARKER_TRIES = 10;
const BODY = Buffer.from('Shows whether this server heeds If-None-Match and If-Match. It may be deleted at any time.\n');
const NOBODYS = { IfMatch: '"00000000000000000000000000000000"' };

/**
 * Checks whether the server honors conditions. A server that ignores them answers with success, and then two writers overwrite each other
 * unnoticed. So, before vm-snapshot relies on conditions, it tries a write that must be refused, once in each process.
 */
export class ConditionalWrites {
  readonly #bucket: Bucket;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
  }

  /** Throws UnsupportedError if the server ignores `If-None-Match: *`. */
  async assertCreation({ signal }: CallOptions): Promise<void> {
    const heeded = await this.#once('creation', async () => {
      // If the marker exists, the first write must be refused. In a new repository it succeeds, and the second one must be refused, unless another
      // process removed the marker in between: on a server that ignores If-Match of a delete, `hasConditionalDelete` does.
      for (let tries = 0; tries < MARKER_TRIES; tries++) if (!(await this.#put({ IfNoneMatch: '*' }, signal))) return true;
      return false;
    });
    if (!heeded) throw this.#ignores('If-None-Match');
  }

  /** Throws UnsupportedError if the server ignores `If-Match`. */
  async assertChange(options: CallOptions): Promise<void> {
    await this.assertCreation(options);
    if (!(await this.#once('change', async () => !(await this.#put(NOBODYS, options.signal))))) throw this.#ignores('If-Match');
  }

  /** Returns whether deletes honor `If-Match` too. */
  async hasConditionalDelete({ signal }: CallOptions): Promise<boolean> {
    return await this.#once('delete', async () => {
      const key = this.#bucket.prefix + MARKER;
      // The marker usually exists. Then nothing is written, so that space can be freed in a bucket whose quota is used up.
      if ((await objectSize(this.#bucket, key, { signal })) === undefined) await this.#put({ IfNoneMatch: '*' }, signal);
      return (await deleteIfRequest(this.#bucket, key, { ...NOBODYS, signal })) === 'refused';
    });
  }

  /**
   * Called before a repository is created. Checks that the server honors both conditions, and that one writer wins if several create the
   * same object concurrently: a server that first looks and then writes passes any test of sequential requests. Throws UnsupportedError.
   */
  async prove(options: CallOptions): Promise<void> {
    await this.assertChange(options);
    const key = `${this.#bucket.prefix}${RACE}${randomUUID()}`;
    const racing = Array.from({ length: RACERS }, (_, i) =>
      putRequest(this.#bucket, key, { body: Buffer.from(`${i}\n`), condition: { IfNoneMatch: '*' }, ...options }),
    );
    const winners = (await Promise.all(racing)).filter((outcome) => outcome === 'done').length;
    // Without permission to delete, the object remains. It has no meaning to any reader.
    await deleteRequest(this.#bucket, key, options).catch((error) => {
      if (!(error instanceof DeniedError)) throw error;
    });
    if (winners > 1) throw this.#ignores('If-None-Match when several writers write at once');
  }

  /** Caches the answer. A failure is not cached: the next caller asks again. */
  #once(name: string, ask: () => Promise<boolean>): Promise<boolean> {
    const known = this.#known.get(name) ?? ask();
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name));
    return known;
  }

  async #put(condition: Condition, signal: AbortSignal): Promise<boolean> {
    return (await putRequest(this.#bucket, this.#bucket.prefix + MARKER, { body: BODY, condition, signal })) === 'done';
  }

  #ignores(header: string): UnsupportedError {
    const { endpoint, name } = this.#bucket;
    return new UnsupportedError(
      `Cannot write to s3://${name} at ${endpoint}: the server ignores ${header}, so writers would overwrite each other`,
      {
        hint: 'Use a server with conditional writes: see docs/stores/s3.md',
      },
    );
  }
}
