import { platformPolicy } from '../../app/platform-policy.ts';
import { InputError } from '../../lib/errors.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import { type InputList, type Inputs, unpinned } from '../runtime/inputs.ts';
import { failingOpen } from '../shared/fail-open.ts';
import { MISMATCH_HINT } from '../shared/restore-machine.ts';
import { importedSummary, pulledSummary } from '../summary/summary-transfers.ts';
import { isRepository } from './export.ts';

const inputs = {
  required: ['path'],
  optional: ['name', 'force', 'allow-platform-mismatch', 'fail-open', 'store'],
} as const satisfies InputList;

/** Reads a bundle into the store, or copies a snapshot from another repository. Does not require Docker. */
export const importFile: Action<typeof inputs> = {
  name: 'import',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path'],
  hints: { ERR_EXISTS: "Set 'force: true' to overwrite it, or 'name' to import it under another name" },
  async run(given, job): Promise<ActionResult> {
    job.output({ path: redactLocation(given.store) });
    return await failingOpen(given, job, {
      work: async () => (isRepository(given.path) ? await pull(given, job) : await read(given, job)),
      instead: 'nothing is imported',
      otherwise: () => ({ outcome: 'skipped', line: `${redactLocation(given.path)} was not imported`, summary: '' }),
    });
  },
};

export const importAction = (): Promise<void> => runAction(importFile);

async function read(given: Inputs<typeof inputs>, job: ActionContext): Promise<ActionResult> {
  const { path, name, force, 'allow-platform-mismatch': allowed, store } = given;
  const ref = name && unpinned(name);
  await using catalog = await job.app.openCatalog(store, { create: true, signal: job.signal, log: job.log });
  const request = {
    path,
    force,
    ...(ref && { name: ref.name, project: ref.project }),
    confirmPlatform: platformPolicy(allowed, { hint: MISMATCH_HINT, log: job.log }),
  };
  const imported = await job.app.importSnapshot(request, catalog, job);
  const { digest, manifest, stats } = imported;
  job.output({ snapshot: displayRef(imported.ref), digest, size: manifest.size_bytes, 'bytes-moved': stats.bytesStored });
  return { outcome: 'success', ...importedSummary(imported, { store: redactLocation(store), path: redactLocation(path) }) };
}

/** Copies a snapshot from a repository by its name, which it keeps. */
async function pull({ path, name, force, store }: Inputs<typeof inputs>, job: ActionContext): Promise<ActionResult> {
  if (name === undefined) {
    throw new InputError(`Input 'name' is required: a repository can contain many snapshots`, {
      hint: "Set 'name' to the snapshot to import",
    });
  }
  await using remote = await job.app.openCatalog(path, { create: false, signal: job.signal, log: job.log });
  await using catalog = await job.app.openCatalog(store, { create: true, signal: job.signal, log: job.log });
  const pulled = await job.app.pull({ name, force }, { catalog, remote }, job);
  const { digest, manifest, stats } = pulled;
  job.output({ snapshot: displayRef(pulled.ref), digest, size: manifest.size_bytes, 'bytes-moved': stats.bytesStored });
  return { outcome: 'success', ...pulledSummary(pulled, { store: redactLocation(store), from: redactLocation(path) }) };
}
