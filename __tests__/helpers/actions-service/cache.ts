import { randomUUID } from 'node:crypto';
import { type Blobs, Refusal } from './reply.ts';
import type { JobToken } from './token.ts';

export interface CacheEntry {
  readonly id: number;
  readonly repository: string;
  readonly ref: string;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  readonly created: number;
  size: number;
  accessed: number;
  finished: boolean;
}

export interface CacheLimits {
  /** Maximum number of uploads per minute and repository. */
  readonly uploadsPerMinute: number;
  /** Maximum bytes of all entries of a repository; beyond it, the least recently used ones are evicted. */
  readonly quota: number;
  /** Whether the budget is used up, so that the cache accepts no entries. */
  readonly full: boolean;
}

const MAX_KEY = 512;
const MAX_KEYS = 10;

/** The rules of the Actions cache service, version 2. Time is counted in steps, so that no two entries are equally new. */
export class CacheRules {
  limits: CacheLimits = { uploadsPerMinute: 200, quota: 10 * 1024 ** 3, full: false };
  entries: CacheEntry[] = [];
  /** Every granted reservation, for tests that count them. */
  readonly uploads: { key: string; at: number }[] = [];
  readonly #blobs: Blobs;
  #clock = Date.now();
  #ids = 0;

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
  }

  create(token: JobToken, { key, version }: { key: string; version: string }): unknown {
    checkKeys([key]);
    const scope = token.scopes.find(({ permission }) => permission !== 'read');
    if (scope === undefined) return { ok: false, message: 'cache write denied: the token has no writable scope' };
    if (this.limits.full) return { ok: false, message: 'cache write denied: the repository has used up its cache storage' };
    this.#countUpload(key);
    if (this.entries.some((entry) => isSame(entry, { repository: token.repository, ref: scope.ref, key, version }))) {
      throw new Refusal(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    }
    const at = this.#tick();
    const facts = { id: ++this.#ids, repository: token.repository, ref: scope.ref, key, version, blob: randomUUID() };
    const entry: CacheEntry = { ...facts, created: at, accessed: at, size: 0, finished: false };
    this.entries.push(entry);
    return { ok: true, signed_upload_url: this.#blobs.uploadUrl(entry.blob) };
  }

  async finalize(
    token: JobToken,
    { key, version, size_bytes = '0' }: { key: string; version: string; size_bytes?: string },
  ): Promise<unknown> {
    const entry = this.entries.find(
      (found) => !found.finished && found.repository === token.repository && found.key === key && found.version === version,
    );
    if (entry === undefined) throw new Refusal(404, 'not_found', 'cache entry not found');
    const size = await this.#blobs.size(entry.blob);
    if (size === undefined || size !== Number(size_bytes))
      return { ok: false, message: `${size_bytes} bytes were announced, ${size} are there` };
    Object.assign(entry, { size, finished: true });
    return { ok: true, entry_id: `${entry.id}` };
  }

  /** Finds, per scope in order: the exact key, then the newest entry with the key as prefix, then with each restore key as prefix. */
  find(token: JobToken, { key, version, restore_keys = [] }: { key: string; version: string; restore_keys?: string[] }): unknown {
    checkKeys([key, ...restore_keys]);
    const readable = token.scopes.filter(({ permission }) => permission !== 'write');
    if (readable.length === 0) throw new Refusal(403, 'permission_denied', 'cache read denied: the token has no readable scope');
    for (const { ref } of readable) {
      const mine = this.entries
        .filter((entry) => entry.finished && entry.repository === token.repository && entry.ref === ref && entry.version === version)
        .sort((a, b) => b.created - a.created);
      const found =
        mine.find((entry) => entry.key === key) ??
        [key, ...restore_keys].map((prefix) => mine.find((entry) => entry.key.startsWith(prefix))).find((entry) => entry !== undefined);
      if (found === undefined) continue;
      found.accessed = this.#tick();
      return { ok: true, signed_download_url: this.#blobs.downloadUrl(found.blob), matched_key: found.key };
    }
    return { ok: false };
  }

  /** Evicts as the service does from time to time. */
  async evict(): Promise<void> {
    const used = () => this.entries.reduce((sum, { size }) => sum + size, 0);
    for (const entry of this.entries.filter(({ finished }) => finished).sort((a, b) => a.accessed - b.accessed)) {
      if (used() <= this.limits.quota) return;
      await this.drop((other) => other === entry);
    }
  }

  async drop(matches: (entry: CacheEntry) => boolean): Promise<number> {
    const dropped = this.entries.filter(matches);
    this.entries = this.entries.filter((entry) => !dropped.includes(entry));
    for (const { blob } of dropped) await this.#blobs.remove(blob);
    return dropped.length;
  }

  #countUpload(key: string): void {
    const now = Date.now();
    const recent = this.uploads.filter(({ at }) => now - at < 60_000);
    if (recent.length >= this.limits.uploadsPerMinute) {
      const wait = Math.ceil((60_000 - (now - (recent[0]?.at ?? now))) / 1000);
      throw new Refusal(429, 'resource_exhausted', 'too many cache uploads', { 'Retry-After': `${wait}` });
    }
    this.uploads.push({ key, at: now });
  }

  #tick(): number {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    return this.#clock;
  }
}

function isSame(entry: CacheEntry, other: Pick<CacheEntry, 'repository' | 'ref' | 'key' | 'version'>): boolean {
  return entry.repository === other.repository && entry.ref === other.ref && entry.key === other.key && entry.version === other.version;
}

function checkKeys(keys: readonly string[]): void {
  const wrong = keys.length > MAX_KEYS || keys.some((key) => key === '' || key.length > MAX_KEY || key.includes(','));
  if (wrong) throw new Refusal(400, 'invalid_argument', 'key is invalid');
}
