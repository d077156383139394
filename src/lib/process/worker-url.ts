/** Where a thread's script is: beside its caller when run from sources, else a stub that the bundle has beside its chunks. */
export function workerUrl(name: string, caller: string): URL {
  // In a variable, so that no bundler takes it for an asset.
  const script = `./${name}.${caller.endsWith('.ts') ? 'ts' : 'js'}`;
  return new URL(script, caller);
}
