import { displayRef } from '../manifest/name.ts';
import type { Action, Report } from './action.ts';
import type { InputList } from './inputs.ts';
import { runAction } from './run-action.ts';
import { exportedSummary } from './summary.ts';

const inputs = { required: ['name'], optional: ['output', 'compress', 'force', 'store'] } as const satisfies InputList;

/** Writes a snapshot into one file. */
export const exportFile: Action<typeof inputs> = {
  name: 'export',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path'],
  hints: {
    ERR_EXISTS: "Set 'force: true' to overwrite it, or another 'output'",
    ERR_NOT_FOUND: "Build or import it into the same 'store' first",
  },
  async run({ name, output, compress, force, store }, job): Promise<Report> {
    job.output({ snapshot: displayRef(name.ref) });
    await using catalogue = await job.product.openCatalogue(store, { create: false, signal: job.signal });
    const request = { name, output: output ?? `${name.ref.name}.snapshot.tar.gz`, level: compress, force };
    const exported = await job.product.exportSnapshot(request, catalogue, job);
    const { digest, manifest, size, path } = exported;
    job.output({ digest, path, size: manifest.size_bytes, 'bytes-moved': size });
    return { outcome: 'success', ...exportedSummary(exported) };
  },
};

export const exportAction = (): Promise<void> => runAction(exportFile);
