import type { Catalog, SnapshotName } from '../engine/catalog/types.ts';
import type { Context } from '../lib/context.ts';
import { NotFoundError } from '../lib/errors.ts';
import { isSimilar } from '../lib/text/suggest.ts';
import { displayRef, GLOBAL_PROJECT, parseRef } from '../manifest/name.ts';

/**
 * Returns the snapshot of `vm.box: "@name"`: the project's own, otherwise the global one; `"@shop/name"` is a snapshot of the project shop. Throws
 * InputError for an invalid name, and NotFoundError that suggests other names.
 */
export async function findBoxSnapshot(
  text: string,
  { project, catalog, c }: { project: string; catalog: Pick<Catalog, 'store'>; c: Context },
): Promise<SnapshotName> {
  const own = parseRef(text, { project });
  const isBare = !(text.split('@', 1)[0] ?? '').includes('/');
  const candidates = isBare ? [own, { ...own, ref: { ...own.ref, project: GLOBAL_PROJECT } }] : [own];
  for (const candidate of candidates) {
    if ((await catalog.store.read(candidate.ref, c)) !== undefined) return candidate;
  }
  const hint = await whatElse(own, catalog, c);
  throw new NotFoundError(`Snapshot '@${text}' not found. Import it first with:\n  vm snapshot import <file>`, {
    ...(hint !== undefined && { hint }),
    fields: { project: own.ref.project, name: own.ref.name },
  });
}

async function whatElse({ ref }: SnapshotName, { store }: Pick<Catalog, 'store'>, c: Context): Promise<string | undefined> {
  const alike: string[] = [];
  for await (const other of store.listRefs(c)) {
    const shown = displayRef(other);
    if (other.name === ref.name)
      return `Write "@${shown}" to use '${shown}', or make it global with: vm snapshot tag ${shown} @${ref.name}`;
    if (isSimilar(other.name, ref.name)) alike.push(`"@${shown.replace(/^@/, '')}"`);
  }
  return alike.length > 0 ? `Did you mean ${alike.slice(0, 3).join(' or ')}?` : undefined;
}
