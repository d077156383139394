import { TAR_BLOCK } from '../../lib/codec/tar-header.ts';
import { ExhaustedError } from '../../lib/errors.ts';
import type { TarOp } from '../chunking/tar-assembler.ts';
import { headerNumber, parseHeader } from '../chunking/tar-header.ts';
import { parsePax } from '../chunking/tar-pax.ts';
import type { TarEntryInfo } from '../repository.ts';
import type { StreamPart } from './tree-reader.ts';

interface Extended {
  path?: string;
  linkTarget?: string;
}

const TYPES: Readonly<Record<string, TarEntryInfo['type']>> = { '0': 'file', '7': 'file', '1': 'link', '2': 'symlink', '5': 'directory' };

/**
 * Yields the entries of a split tar; `readPart` reads a range of its contents. Parts that were opaque when the tar was split yield no
 * entries.
 */
export async function* tarEntries(
  ops: AsyncIterable<TarOp>,
  readPart: (part: StreamPart) => Promise<Uint8Array>,
): AsyncGenerator<{ entry: TarEntryInfo; read(limit: number): Promise<Uint8Array> }> {
  let position = 0;
  let global: Extended = {};
  let extended: Extended = {};
  /** A header that its content or payload may follow. */
  let open: TarEntryInfo | undefined;
  let meta = '';
  for await (const op of ops) {
    if (op.kind === 'literal' && meta !== '') {
      const found = extensions(meta, op.bytes);
      if (meta === 'g') global = { ...global, ...found };
      else extended = { ...extended, ...found };
      meta = '';
    } else if (op.kind === 'header' || op.kind === 'literal') {
      if (open) yield emptyEntry(open);
      open = undefined;
      const header = op.bytes.length === TAR_BLOCK ? parseHeader(op.bytes) : undefined;
      meta = header && 'xgLK'.includes(header.type) && header.size > 0 ? header.type : '';
      if (header && meta === '') {
        open = entryOf(op.bytes, header.type, { ...global, ...extended });
        extended = {};
      }
    } else if (op.kind === 'content') {
      const part = { start: position, length: op.length };
      position += op.length;
      if (open) yield { entry: { ...open, size: op.length }, read: (limit) => readCapped(readPart, part, limit) };
      open = undefined;
    }
  }
  if (open) yield emptyEntry(open);
}

async function readCapped(readPart: (part: StreamPart) => Promise<Uint8Array>, part: StreamPart, limit: number): Promise<Uint8Array> {
  if (part.length > limit) throw new ExhaustedError(`a file in a layer has ${part.length} bytes, more than the limit of ${limit}`);
  return await readPart(part);
}

function emptyEntry(entry: TarEntryInfo): { entry: TarEntryInfo; read(limit: number): Promise<Uint8Array> } {
  return { entry, read: async () => new Uint8Array() };
}

function entryOf(block: Uint8Array, type: string, extended: Extended): TarEntryInfo {
  const prefix = text(block.subarray(257, 263)) === 'ustar' ? text(block.subarray(345, 500)) : '';
  const name = text(block.subarray(0, 100));
  return {
    path: extended.path ?? (prefix === '' ? name : `${prefix}/${name}`),
    type: TYPES[type] ?? 'other',
    size: 0,
    mode: headerNumber(block.subarray(100, 108)) ?? 0,
    linkTarget: extended.linkTarget ?? text(block.subarray(157, 257)),
  };
}

function extensions(type: string, payload: Uint8Array): Extended {
  if (type === 'L') return { path: text(payload) };
  if (type === 'K') return { linkTarget: text(payload) };
  const records = parsePax(payload);
  const path = records?.get('path');
  const linkTarget = records?.get('linkpath');
  return { ...(path !== undefined && { path }), ...(linkTarget !== undefined && { linkTarget }) };
}

/** Returns the text up to the first NUL. */
function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(field.buffer, field.byteOffset, end < 0 ? field.length : end).toString('utf8');
}
