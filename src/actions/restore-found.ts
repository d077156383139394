import { displayRef } from '../manifest/name.ts';
import type { Job, Report } from './action.ts';
import type { Inputs } from './inputs.ts';
import { lookUp, openExisting } from './lookup.ts';
import { platformPolicy } from './platform-policy.ts';
import { restoredSummary } from './summary.ts';

type Given = Inputs<{ required: ['name']; optional: ['tags', 'allow-platform-mismatch', 'via', 'force', 'store'] }>;

export const CONFLICT_HINT = "Set 'force: true' to move the reference to the restored image, or 'tags' to give it others";

/** Restores what the name holds and sets the outputs; undefined where it holds nothing. `cache-hit` is true only when the image can be used. */
export async function restoreFound(given: Given, job: Job): Promise<Report | undefined> {
  const { name, tags, via, force, store } = given;
  job.output({ snapshot: displayRef(name.ref), 'cache-hit': false });
  await using catalogue = await openExisting(store, job);
  const snapshot = catalogue && (await lookUp(name, catalogue, job));
  if (catalogue === undefined || snapshot === undefined) return undefined;
  job.output({ digest: snapshot.digest, size: snapshot.manifest.size_bytes });
  const request = {
    name,
    ...(tags.length > 0 && { tags }),
    force,
    via,
    confirmPlatform: platformPolicy(given['allow-platform-mismatch'], job),
  };
  const provider = await job.product.openDocker();
  const restored = await job.product.restore(request, { catalogue, provider }, job);
  job.output({ digest: restored.digest, image: restored.machine.image, 'bytes-moved': restored.bytes, 'cache-hit': true });
  return { outcome: 'success', ...restoredSummary(restored, { store: catalogue.store.location }) };
}
