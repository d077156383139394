import { createHash, hash, randomBytes } from 'node:crypto';
import { compressFrame } from '../../lib/codec/zstd.ts';
import { encodeFooter, encodeTable, type PackFrame } from './pack-file.ts';

/** Returns the name of a pack and its bytes: frames, table, footer (docs/format.md, "Packs"). `stored` begins with the magic. */
export function packOf(frames: readonly PackFrame[], stored: readonly Uint8Array[]): { id: string; body: readonly Uint8Array[] } {
  const table = encodeTable(frames);
  const body = [...stored, table, encodeFooter(table.length)];
  return { id: sha256Hex(body), body };
}

/** Returns a frame of random bytes, which gives a pack another name. */
export async function randomFrame(level: number): Promise<{ info: PackFrame; bytes: Uint8Array }> {
  const chunk = randomBytes(16);
  const bytes = await compressFrame(chunk, level);
  return { bytes, info: { stored: bytes.length, lengths: [chunk.length], digests: hash('sha256', chunk, 'buffer') } };
}

function sha256Hex(parts: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
