import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { type PlacedBind, restoredPathOf } from '../bind-mounts.ts';
import { goingOn } from '../recover/differences.ts';
import type { FileChange } from '../replaced-files.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import type { ImageNames } from '../start-project.ts';
import { writeOverride } from './override.ts';
import { type PinnedPlan, pinPlan } from './pinned-plan.ts';
import type { RestorePlan } from './restore-plan.ts';
import { sharedThings } from './shared-resources.ts';

export interface PinnedProject extends PinnedPlan {
  /** Messages about resources that a project with another name still shares with the captured one. */
  readonly shared: readonly string[];
  /** Messages for the user after the restore. */
  readonly notes: readonly string[];
}

/** Pins a planned restore to the snapshot by an override. `label`: human-readable name of the snapshot. */
export async function pinProject(
  docker: DockerClient,
  plan: RestorePlan,
  { parts, placed, names, label, c }: { parts: SnapshotParts; placed: readonly PlacedBind[]; names: ImageNames; label: string; c: Context },
): Promise<PinnedProject> {
  const { document } = parts;
  const isMoved = plan.directory !== document.directory;
  const mounts = document.containers.flatMap(({ service, mounts: all }) =>
    all.flatMap(({ bind, target }) => (bind === undefined ? [] : [[`${service}\n${target}`, bind] as const])),
  );
  const brought = mounts.flatMap(([key, path]) => {
    const place = restoredPathOf(path, placed);
    return place === undefined ? [] : [[key, path, place] as const];
  });
  const others = mounts.filter(
    ([, path]) => isMoved && path.startsWith(`${document.directory}/`) && restoredPathOf(path, placed) === undefined,
  );
  const binds = new Map([
    ...(await existingElsewhere(others, { captured: document.directory, plan })),
    ...brought.flatMap(([key, path, place]) => (place === path ? [] : [[key, place] as const])),
  ]);
  const asOther = plan.project !== document.name;
  const text = await writeOverride({
    project: plan.project,
    label,
    document,
    config: plan.config,
    images: new Map([...names].map(([name, { reference }]) => [name, reference])),
    volumes: new Map(plan.volumes.map(({ of, name, plain }) => [of.name, { name, plain }])),
    asOther,
    takenPorts: plan.takenPorts,
    binds,
  });
  const pinned = await pinPlan(docker, plan, { parts, text, c });
  return {
    ...pinned,
    shared: asOther ? sharedThings({ config: plan.config, document, binds }, plan) : [],
    notes: goingOn(pinned.plan, document),
  };
}

/**
 * Returns the bind mounts whose source exists, or is written, at its captured path and not at the matching path in the project's new folder. A
 * source that existed only on another host is not included.
 */
export async function existingElsewhere<K>(
  binds: readonly (readonly [K, string])[],
  { captured, plan: { directory, files } }: { captured: string; plan: { directory: string; files: readonly FileChange[] } },
): Promise<(readonly [K, string])[]> {
  const isHere = async (path: string): Promise<boolean> =>
    files.some((file) => file.path === path) || (await stat(path).catch(() => undefined)) !== undefined;
  const wanted = await Promise.all(
    binds.map(async ([, path]) => (await isHere(path)) && !(await isHere(join(directory, relative(captured, path))))),
  );
  return binds.filter((_, at) => wanted[at]);
}
