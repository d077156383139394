import { ExistsError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import { isBundle, redactLocation, schemeOf } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { InputList, Inputs } from '../runtime/inputs.ts';
import { failingOpen } from '../shared/fail-open.ts';
import { setSaveOutputs } from '../shared/save.ts';
import { exportedSummary, pushedSummary } from '../summary/summary-transfers.ts';

const inputs = {
  required: ['name'],
  optional: ['output', 'compress', 'include-volumes', 'force', 'fail-open', 'store'],
} as const satisfies InputList;

/** Writes a snapshot into one file, or copies it to another repository. */
export const exportFile: Action<typeof inputs> = {
  name: 'export',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path', 'saved', 'exists'],
  hints: {
    ERR_EXISTS: "Set 'force: true' to overwrite it, or choose another 'output'",
    // Only for a missing snapshot, not for a missing output folder.
    ERR_NOT_FOUND: ({ fields }) => (fields.snapshot === undefined ? undefined : "Build or import it into the same 'store' first"),
  },
  async run(given, job): Promise<ActionResult> {
    job.output({ snapshot: displayRef(given.name.ref) });
    const output = given.output ?? `${given.name.ref.name}.snapshot.tar.gz`;
    return await failingOpen(given, job, {
      work: async () => (isRepository(output) ? await push(given, output, job) : await write(given, output, job)),
      instead: 'nothing is exported',
      otherwise: () => {
        setSaveOutputs([], job, ['saved', 'exists']);
        return { outcome: 'skipped', line: `${displayRef(given.name.ref)} was not exported`, summary: '' };
      },
    });
  },
};

export const exportAction = (): Promise<void> => runAction(exportFile);

/** Returns true for a location that is not a bundle: `s3://bucket/prefix`, `cache:shop`, `file:///srv/snapshots`. A path always denotes a file. */
export function isRepository(location: string): boolean {
  return schemeOf(location) !== undefined && !isBundle(location);
}

async function write(given: Inputs<typeof inputs>, output: string, job: ActionContext): Promise<ActionResult> {
  const { name, compress, force, store, 'include-volumes': includeVolumes } = given;
  await using catalog = await job.app.openCatalog(store, { create: false, signal: job.signal, log: job.log });
  const exported = await job.app.exportSnapshot({ name, output, level: compress, force, includeVolumes }, catalog, job);
  const { digest, manifest, size, path } = exported;
  job.output({ digest, path, size: manifest.size_bytes, 'bytes-moved': size, saved: true, exists: false });
  return { outcome: 'success', ...exportedSummary(exported, job.env.GITHUB_REPOSITORY) };
}

async function push({ name, force, store }: Inputs<typeof inputs>, output: string, job: ActionContext): Promise<ActionResult> {
  await using catalog = await job.app.openCatalog(store, { create: false, signal: job.signal, log: job.log });
  await using remote = await job.app.openCatalog(output, { create: true, signal: job.signal, log: job.log });
  job.output({ path: redactLocation(output) });
  const pushed = await job.app.push({ name, force }, { catalog, remote }, job).catch((error: unknown) => {
    if (firstError(error) instanceof ExistsError) setSaveOutputs(['exists'], job, ['saved', 'exists']);
    throw error;
  });
  const { digest, manifest, stats, changed } = pushed;
  job.output({ digest, size: manifest.size_bytes, 'bytes-moved': stats.bytesStored, saved: changed, exists: !changed });
  return { outcome: 'success', ...pushedSummary(pushed, { store: redactLocation(output) }) };
}
