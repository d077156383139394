/** Returns the URL of a worker thread's script: next to its caller when run from sources, otherwise a stub that the bundle has next to its chunks. */
export function workerUrl(name: string, caller: string): URL {
  // In a variable, so that bundlers do not treat it as an asset.
  const script = `./${name}.${caller.endsWith('.ts') ? 'ts' : 'js'}`;
  return new URL(script, caller);
}
