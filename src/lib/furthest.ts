/**
 * Counts the bytes of objects that may be read several times; each byte of an object counts only once. `count` receives the number of new bytes. The
 * returned function starts a read of the object `key` and returns a function that receives the bytes read.
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
