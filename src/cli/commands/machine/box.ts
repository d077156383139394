import { stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { findBoxSnapshot } from '../../../app/resolve-box.ts';
import type { Box } from '../../../config/box.ts';
import type { Catalog, SnapshotName } from '../../../engine/catalog/types.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import { absolutePath, type PlanSource } from '../../../machines/plan.ts';
import { displayRef } from '../../../manifest/name.ts';
import type { CommandContext } from '../../command.ts';

export interface ResolvedBox {
  readonly name: SnapshotName;
  /** True if this call built it. */
  readonly built: boolean;
}

/** Returns the snapshot that a box names, or that its Dockerfile produces. It is built only if its inputs have changed. */
export async function resolveBox(
  box: Exclude<Box, { kind: 'image' }>,
  { project, directory, catalog }: Pick<PlanSource, 'project' | 'directory'> & { catalog: Catalog },
  { terminal, app, c }: CommandContext,
): Promise<ResolvedBox> {
  if (box.kind === 'snapshot') return { name: await findBoxSnapshot(box.name, { project, catalog, c }), built: false };
  const path = absolutePath(box.path, { directory, home: terminal.home });
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (isFolder) await assertDockerfile(path, box.path);
  const context = isFolder ? path : dirname(path);
  const spec = { context, ...(!isFolder && { file: path }), buildArgs: {}, labels: {}, secrets: [], noCache: false, tags: [] };
  const from = relative(directory, path) || '.';
  const request = { project, name: 'box', spec, from, description: `Box of the machine ${project}`, directory: context };
  const { ref, digest, built } = await app.buildIfMissing(request, { catalog, provider: await app.openDocker() }, c);
  if (!built) c.log.info(`${box.path} is unchanged: using its snapshot '${displayRef(ref)}'`);
  return { name: { ref, pin: digest }, built };
}

/** Checks in advance, because the build's error would name a flag that machine commands do not have. */
async function assertDockerfile(folder: string, called: string): Promise<void> {
  for (const name of ['Dockerfile', 'dockerfile']) if ((await stat(join(folder, name)).catch(() => undefined)) !== undefined) return;
  throw new NotFoundError(`No Dockerfile found in '${called}'`, {
    hint: 'Specify the file itself instead of its folder, or another folder',
  });
}
