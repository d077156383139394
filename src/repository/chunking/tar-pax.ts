/** Parses the records `<length> <key>=<value>\n` of a pax header's payload. Returns undefined if they are malformed. */
export function parsePax(payload: Uint8Array): Map<string, string> | undefined {
  const records = new Map<string, string>();
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.length);
  let at = 0;
  while (at < text.length) {
    const space = text.indexOf(32, at);
    const digits = space < 0 ? '' : text.toString('latin1', at, space);
    if (!/^[1-9][0-9]{0,8}$/.test(digits)) return undefined;
    const end = at + Number(digits);
    const equals = text.indexOf(61, space);
    if (end > text.length || text[end - 1] !== 10 || equals < 0 || equals >= end) return undefined;
    records.set(text.toString('utf8', space + 1, equals), text.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return records;
}

/** Parses the value of a pax `size` record. Returns undefined unless it is a decimal number within 2^53. */
export function paxSize(value: string): number | undefined {
  const size = /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(size) ? size : undefined;
}
