/**
 * Counts bytes of things that may be read more than once: each byte of a thing counts the first time only. `count` gets what is new;
 * the function that is returned begins a reading of the thing `key`.
 */
export function furthest(count: (bytes: number) => void): (key: string) => (bytes: number) => void {
  const reached = new Map<string, number>();
  return (key) => {
    let at = 0;
    return (bytes) => {
      at += bytes;
      const before = reached.get(key) ?? 0;
      if (at <= before) return;
      reached.set(key, at);
      count(at - before);
    };
  };
}
