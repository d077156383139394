/** Random numbers that are the same for the same seed on every machine: xorshift32. */
export interface Numbers {
  below(limit: number): number;
  /** Bytes that do not compress. */
  bytes(length: number): Buffer;
}

export function numbers(seed: number): Numbers {
  let state = (seed * 0x9e3779b1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  return {
    below: (limit) => next() % Math.max(1, Math.floor(limit)),
    bytes: (length) => {
      const bytes = Buffer.alloc(length);
      for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(next(), at);
      return bytes;
    },
  };
}
