import type { Context } from '../../lib/context.ts';
import type { Journal } from '../../lib/journal.ts';
import type { BlobReader } from '../../repository/types.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { VolumeTars } from '../../systems/docker/volume-tar.ts';
import { createVolume } from '../../systems/docker/volumes.ts';
import { COPY_LABEL, NAME_LABEL } from './planned-volumes.ts';
import { LABELS } from './project.ts';
import type { RestorePlan } from './restore-plan.ts';
import type { SnapshotParts } from './snapshot-files.ts';
import type { RestoreEntry } from './undo.ts';

export interface Work {
  readonly parts: SnapshotParts;
  readonly blobs: BlobReader;
  readonly tars: VolumeTars;
  readonly c: Context;
}

/** Makes the new volumes beside the old ones, each on record before it is made, and fills them. */
export async function makeVolumes(
  docker: DockerClient,
  plan: RestorePlan,
  { entry, journal, ...work }: Work & { entry: RestoreEntry; journal: Journal },
): Promise<void> {
  for (const { of, name, natural, plain, stays } of plan.volumes) {
    if (stays) {
      work.c.log.warn(`the snapshot came without the contents of ${of.name}: the volume ${name} stays as it is`);
      continue;
    }
    const own = of.external ? { [COPY_LABEL]: plan.project } : { [LABELS.project]: plan.project, [LABELS.volume]: of.key ?? '' };
    const foreign = Object.entries(of.labels).filter(([label]) => !label.startsWith('com.docker.compose.'));
    if (plain) work.c.log.warn(`the volume ${of.name} lay on a device (${of.driver_opts.device}): it becomes a volume of Docker's own`);
    entry.newVolumes.push(name);
    await journal.write(entry);
    await createVolume(
      docker,
      {
        name,
        driver: plain ? 'local' : of.driver,
        options: plain ? {} : of.driver_opts,
        labels: { ...Object.fromEntries(foreign), ...own, [NAME_LABEL]: natural },
      },
      work.c,
    );
    await fillVolume(name, of.name, work);
  }
}

/** Puts what was captured of a volume into one that is there and empty. What came without its contents stays empty, and is told. */
export async function fillVolume(name: string, captured: string, { parts, blobs, tars, c }: Work): Promise<void> {
  const blob = parts.volume(captured);
  if (blob === undefined) return c.log.warn(`the snapshot came without the contents of ${captured}: the volume ${name} is empty`);
  const task = c.progress.start(`Restoring volume ${captured}`, blob.size);
  try {
    const way = await tars.way(name);
    if (!way.lossless)
      c.log.warn(`the volume ${name} is filled through Docker's archive call: ACLs, holes and the mode of its top folder are lost`);
    await way.write(blobs.open(blob, { onBytes: (bytes) => task.add(bytes) }), c);
  } finally {
    task.done();
  }
}
