import fc from 'fast-check';

/** A header block with a valid checksum; raw bytes may override any field. */
export function header(
  fields: { name?: string; size?: number; type?: string; mtime?: number; raw?: Record<number, Uint8Array> } = {},
): Buffer {
  const block = Buffer.alloc(512);
  block.write(fields.name ?? 'file', 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${(fields.size ?? 0).toString(8).padStart(11, '0')}\0`, 124);
  block.write(`${(fields.mtime ?? 0).toString(8).padStart(11, '0')}\0`, 136);
  block.write(fields.type ?? '0', 156);
  block.write('ustar\x0000', 257);
  for (const [at, bytes] of Object.entries(fields.raw ?? {})) block.set(bytes, Number(at));
  return withChecksum(block);
}

export function withChecksum(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Base-256, in which GNU tar and Go write numbers that do not fit into octal digits. */
export function base256(value: number, length: number): Buffer {
  const field = Buffer.alloc(length);
  field.writeBigUInt64BE(BigInt(value), length - 8);
  field[0] = 0x80;
  return field;
}

export function padded(bytes: Uint8Array, fill = 0): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512, fill)]);
}

export function pax(records: Record<string, string>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const rest = Buffer.from(` ${key}=${value}\n`);
      let length = rest.length + 1;
      while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
      return Buffer.concat([Buffer.from(String(length)), rest]);
    }),
  );
}

export const END = Buffer.alloc(1024);

/** Cuts bytes into pieces, as they may arrive. */
export function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) out.push(bytes.subarray(at, at + size));
  return out;
}

export async function* stream(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** Deterministic bytes that do not compress and contain no accidental repeats. */
export function noise(length: number, seed = 1): Buffer {
  const out = Buffer.alloc(length);
  let state = seed >>> 0 || 1;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = state;
  }
  return out;
}

const bytes = (max: number) => fc.uint8Array({ maxLength: max }).map((array) => Buffer.from(array));
const name = fc.string({ minLength: 1, maxLength: 40 });
const mtime = fc.integer({ min: 0, max: 2 ** 31 });
const stamp = fc.option(fc.constantFrom(Buffer.from(' 1234567012 '), Buffer.alloc(12), Buffer.from('            '), base256(2 ** 40, 12)));

const file = fc.record({ name, mtime, content: bytes(1500), stamp, fill: fc.constantFrom(0, 0, 0, 7) }).map((entry) => {
  const raw = entry.stamp ? { 136: entry.stamp } : {};
  return Buffer.concat([
    header({ name: entry.name, mtime: entry.mtime, size: entry.content.length, raw }),
    padded(entry.content, entry.fill),
  ]);
});
const link = fc.record({ name, mtime, type: fc.constantFrom('1', '2', '3', '4', '5', '6') }).map((entry) => header(entry));
const longName = fc
  .record({ type: fc.constantFrom('L', 'K'), payload: bytes(700) })
  .map(({ type, payload }) => Buffer.concat([header({ type, size: payload.length }), padded(payload)]));
const paxRecords = fc.dictionary(fc.constantFrom('path', 'mtime', 'SCHILY.xattr.user.a', 'linkpath'), fc.string({ maxLength: 600 }));
const paxEntry = fc.record({ type: fc.constantFrom('x', 'g'), records: paxRecords }).map(({ type, records }) => {
  const payload = pax(records);
  return Buffer.concat([header({ type, size: payload.length }), padded(payload)]);
});
const paxSized = fc.record({ content: bytes(1500), size: fc.constantFrom(0, 7) }).map(({ content, size }) => {
  const payload = pax({ size: String(content.length) });
  return Buffer.concat([header({ type: 'x', size: payload.length }), padded(payload), header({ size }), padded(content)]);
});
const large = bytes(900).map((content) => Buffer.concat([header({ raw: { 124: base256(content.length, 12) } }), padded(content)]));
const odd = fc.oneof(
  fc.record({ size: fc.integer({ min: 1, max: 600 }), type: fc.constantFrom('S', 'V', 'M', '5', '2', 'Z') }).map((entry) => header(entry)),
  fc
    .constantFrom(pax({ size: '12x' }), Buffer.from('99 a=b\n'))
    .map((payload) => Buffer.concat([header({ type: 'x', size: payload.length }), padded(payload)])),
  fc.constant(Buffer.concat([header({ type: 'g', size: pax({ size: '5' }).length }), padded(pax({ size: '5' }))])),
  fc.constant(header({ size: 8 ** 11 - 1 })),
);
const ending = fc.oneof(
  fc.constantFrom(END, Buffer.alloc(0), Buffer.alloc(512), Buffer.alloc(10240), Buffer.alloc(700)),
  bytes(600).map((junk) => Buffer.concat([END, junk])),
);
const entry = fc.oneof(
  { weight: 6, arbitrary: file },
  { weight: 2, arbitrary: link },
  { weight: 1, arbitrary: longName },
  { weight: 1, arbitrary: paxEntry },
  { weight: 1, arbitrary: paxSized },
  { weight: 1, arbitrary: large },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.constant(END) },
);

/** Archives of every dialect, well-formed or not. */
export const anyTar: fc.Arbitrary<Buffer> = fc
  .tuple(fc.array(entry, { maxLength: 8 }), ending)
  .map(([entries, end]) => Buffer.concat([...entries, end]));
