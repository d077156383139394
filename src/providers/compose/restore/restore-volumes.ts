import type { Context } from '../../../lib/context.ts';
import type { BlobReader } from '../../../repository/repository.ts';
import type { HeldVolume } from '../../../systems/docker/transactions/holders.ts';
import type { VolumeTars } from '../../../systems/docker/volume-io/volume-tars.ts';
import { LABELS } from '../project.ts';
import { COPY_LABEL, NAME_LABEL } from './plan/planned-volumes.ts';
import type { RestorePlan } from './plan/restore-plan.ts';
import type { SnapshotParts } from './snapshot-files.ts';

export interface Work {
  readonly parts: SnapshotParts;
  readonly blobs: BlobReader;
  readonly tars: VolumeTars;
  readonly c: Context;
}

/** Returns the volumes to create beside the old ones. Logs a warning for each volume that is kept or loses its device. */
export function newVolumes(plan: RestorePlan, c: Context): HeldVolume[] {
  return plan.volumes.flatMap(({ of, name, natural, plain, stays }) => {
    if (stays) {
      c.log.warn(`the snapshot does not contain the data of ${of.name}: the volume ${name} is left unchanged`);
      return [];
    }
    const own = of.external ? { [COPY_LABEL]: plan.project } : { [LABELS.project]: plan.project, [LABELS.volume]: of.key ?? '' };
    const foreign = Object.entries(of.labels).filter(([label]) => !/^(com\.docker\.compose|vm-snapshot)\./.test(label));
    if (plain) c.log.warn(`the volume ${of.name} was on a device (${of.driver_opts.device}): it is restored as an ordinary Docker volume`);
    return [
      {
        name,
        driver: plain ? 'local' : of.driver,
        options: plain ? {} : of.driver_opts,
        labels: { ...Object.fromEntries(foreign), ...own, [NAME_LABEL]: natural },
      },
    ];
  });
}

/** Fills the new volumes, which must exist and be held. */
export async function fillVolumes({ volumes }: RestorePlan, work: Work): Promise<void> {
  for (const { of, name, stays } of volumes) if (!stays) await fillVolume(name, of.name, work);
}

/** Writes the captured contents of a volume into an existing empty one. Leaves it empty, with a warning, if the snapshot lacks the contents. */
export async function fillVolume(name: string, captured: string, { parts, blobs, tars, c }: Work): Promise<void> {
  const blob = parts.volume(captured);
  if (blob === undefined) return c.log.warn(`the snapshot does not contain the data of ${captured}: the volume ${name} is empty`);
  const task = c.progress.start(`Restoring volume ${captured}`, blob.size);
  try {
    const way = await tars.way(name);
    if (!way.lossless)
      c.log.warn(`the volume ${name} is written through Docker's archive API: ACLs, holes and the mode of its top folder are lost`);
    await way.write(blobs.open(blob, { onBytes: (bytes) => task.add(bytes) }), c);
  } finally {
    task.done();
  }
}
