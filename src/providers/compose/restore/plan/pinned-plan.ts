import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../../../lib/context.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { FileChange } from '../replaced-files.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import { withPins } from './pinned-file.ts';
import type { RestorePlan } from './restore-plan.ts';
import { readStaged } from './staged-config.ts';

export interface PinnedPlan {
  readonly plan: RestorePlan;
  /** The file that pins the project to the snapshot. */
  readonly pins: FileChange;
}

/**
 * If `docker compose --file` started the project, Compose would not read an override. The override is then merged into the last named file,
 * provided that Compose reads the merged file the same way as the two files. Otherwise it stays a separate file. See
 * docs/adr/0106-pins-in-compose-files.md.
 */
export async function pinPlan(
  docker: DockerClient,
  plan: RestorePlan,
  { parts, text, c }: { parts: SnapshotParts; text: string; c: Context },
): Promise<PinnedPlan> {
  const { document } = parts;
  const { directory, project, unpinned, override } = plan;
  const apart: PinnedPlan = { plan, pins: { path: override, bytes: Buffer.from(text) } };
  const last = document.files.at(-1);
  if (!document.files_named || last?.stored === undefined) return apart;
  const own = Buffer.from(await parts.file(last.stored)).toString('utf8');
  const merged = await withPins(own, text);
  if (merged === undefined) return apart;
  const pins = { path: join(directory, last.path), bytes: Buffer.from(merged), mode: last.mode };
  const files = unpinned.filter(({ path }) => path !== pins.path);
  const readApart = await meaning([...document.files, { path: relative(directory, override) }], [...unpinned, apart.pins]);
  const readMerged = await meaning(document.files, [...files, pins]);
  if (readMerged === undefined || !isDeepStrictEqual(readApart, readMerged)) return apart;
  const compose = { ...plan.compose, files: (plan.compose.files ?? []).filter((path) => path !== override) };
  return { plan: { ...plan, compose, files, override: pins.path }, pins };

  async function meaning(named: SnapshotParts['document']['files'], changes: readonly FileChange[]): Promise<ComposeConfig | undefined> {
    const staging = { document: { ...document, files: named }, files: changes, project, directory };
    const reading = await readStaged(docker, staging, c).catch((error: unknown) => (c.signal.aborted ? Promise.reject(error) : undefined));
    return reading?.config;
  }
}
