/** Where the worker's script is: the source when run from sources, else a stub that the bundle has beside its chunks. */
export function workerUrl(): URL {
  // In a variable, so that no bundler takes it for an asset.
  const script = `./ingest-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
  return new URL(script, import.meta.url);
}
