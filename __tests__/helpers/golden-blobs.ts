import { END, header, noise, padded, pax } from './tars.ts';

/** Four bits of noise in each byte: compressible, and small in git. */
function content(length: number, seed: number): Buffer {
  return noise(length, seed).map((byte) => (byte & 15) + 97) as Buffer;
}

/** Large and small files, long names, links, an unusual header and trailing bytes: the content of the golden repository. */
export function goldenTar(): Buffer {
  const small = Array.from({ length: 30 }, (_, i) => {
    const bytes = content(50 + ((i * 997) % 3000), i + 1);
    return [header({ name: `small/${i}`, size: bytes.length, mtime: 1_700_000_000 + i * 37 }), padded(bytes)];
  });
  const long = pax({ path: 'a-long-name', 'SCHILY.xattr.user.x': 'y' });
  return Buffer.concat([
    header({ name: 'small/', type: '5', mtime: 1_600_000_000 }),
    ...small.flat(),
    header({ name: 'large', size: 200_000, mtime: 5 }),
    padded(content(200_000, 99)),
    header({ type: 'x', size: long.length }),
    padded(long),
    header({ name: 'link', type: '2', raw: { 157: Buffer.from('large') } }),
    header({ name: 'old', size: 4, raw: { 136: Buffer.from(' 1234567012 ') } }),
    padded(Buffer.from('text'), 1),
    END,
    Buffer.from('junk'),
  ]);
}

export function goldenPlain(): Buffer {
  return content(50_000, 7);
}
