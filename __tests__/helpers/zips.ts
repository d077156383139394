import { crc32, deflateRawSync } from 'node:zlib';

/** A zip as GitHub's web page serves it: deflated, with the sizes after the data of each file. */
export function zipOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const stored = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(name.length, 22);
    const sizes = Buffer.alloc(12);
    [crc32(bytes), stored.length, bytes.length].forEach((value, i) => void sizes.writeUInt32LE(value, i * 4));
    const data = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), stored, Buffer.from('PK\x07\x08'), sizes];
    const told = Buffer.from(common);
    sizes.copy(told, 10);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    entry.writeUInt16LE(20, 4);
    told.copy(entry, 6, 0, 24);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(...data);
    offset += data.reduce((sum, { length }) => sum + length, 0);
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, table, end]);
}
