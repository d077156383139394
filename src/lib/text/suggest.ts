/** Returns the word that was probably meant, for `Did you mean …?`; undefined if none is similar. */
export function closestMatch(wanted: string, words: Iterable<string>): string | undefined {
  const near = [...words].filter((word) => isSimilar(word, wanted));
  return near.sort((a, b) => editDistance(a.toLowerCase(), wanted.toLowerCase()) - editDistance(b.toLowerCase(), wanted.toLowerCase()))[0];
}

/** Equal except for case, one containing the other, or at most two typing errors in a longer word. */
export function isSimilar(name: string, wanted: string): boolean {
  const [a, b] = [name.toLowerCase(), wanted.toLowerCase()];
  return a === b || (b.length >= 3 && a.includes(b)) || editDistance(a, b) <= Math.min(2, Math.floor(b.length / 3));
}

/** The Levenshtein distance, computed one row at a time: https://en.wikipedia.org/wiki/Levenshtein_distance */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
