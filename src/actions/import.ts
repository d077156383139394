import { displayRef } from '../manifest/name.ts';
import type { Action, Report } from './action.ts';
import { type InputList, unpinned } from './inputs.ts';
import { platformPolicy } from './platform-policy.ts';
import { runAction } from './run-action.ts';
import { importedSummary } from './summary.ts';

const inputs = { required: ['path'], optional: ['name', 'force', 'allow-platform-mismatch', 'store'] } as const satisfies InputList;

/** Reads a bundle file into the store. Needs no Docker. */
export const importFile: Action<typeof inputs> = {
  name: 'import',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path'],
  hints: { ERR_EXISTS: "Set 'force: true' to overwrite it, or 'name' to import it under another name" },
  async run({ path, name, force, 'allow-platform-mismatch': allowed, store }, job): Promise<Report> {
    const ref = name && unpinned(name);
    await using catalogue = await job.product.openCatalogue(store, { create: true, signal: job.signal });
    const { location } = catalogue.store;
    job.output({ path: location });
    const request = {
      path,
      force,
      ...(ref && { name: ref.name, project: ref.project }),
      confirmPlatform: platformPolicy(allowed, job),
    };
    const imported = await job.product.importSnapshot(request, catalogue, job);
    const { digest, manifest, stats } = imported;
    job.output({ snapshot: displayRef(imported.ref), digest, size: manifest.size_bytes, 'bytes-moved': stats.bytesStored });
    return { outcome: 'success', ...importedSummary(imported, { store: location, path }) };
  },
};

export const importAction = (): Promise<void> => runAction(importFile);
