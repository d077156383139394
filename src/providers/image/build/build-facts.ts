import { createHash } from 'node:crypto';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Context } from '../../../lib/context.ts';
import { type Digest, digestOf, fromHex } from '../../../lib/digest.ts';
import { filePieces } from '../../../lib/fs/file-pieces.ts';
import { withFileErrors } from '../../../lib/fs/fs-errors.ts';
import { type IgnorePatterns, ignorePatterns } from '../../../lib/text/ignore-patterns.ts';
import { type BuildFacts, type BuildSpec, isRemoteContext } from '../../build-types.ts';
import { checkContext } from './build-context.ts';

const FILES_AT_ONCE = 8;

/**
 * Returns digests of the inputs of a build, identical on every host that has the same files: each file counts with its path, its bytes and whether
 * it is executable, as in git. Values of secrets, tags and the network are excluded. Throws what `checkContext` throws.
 */
export async function buildFacts(spec: BuildSpec, c: Context): Promise<BuildFacts> {
  await checkContext(spec);
  const options = digestOf(JSON.stringify([spec.target ?? null, sorted(spec.buildArgs), sorted(spec.labels)]));
  // Docker fetches these itself: only the address is known.
  if (isRemoteContext(spec.context)) {
    return { dockerfile: digestOf(JSON.stringify([spec.file ?? null])), options, context: digestOf(spec.context) };
  }
  const file = spec.file ?? (await defaultFile(spec.context));
  const dockerfile = await withFileErrors(`Cannot read ${file}`, () => readFile(file));
  return {
    dockerfile: digestOf(dockerfile),
    options,
    context: await contextDigest(spec.context, await readIgnored(spec.context, file), c),
  };
}

async function defaultFile(context: string): Promise<string> {
  const upper = join(context, 'Dockerfile');
  return (await exists(upper)) ? upper : join(context, 'dockerfile');
}

/** The Dockerfile's own ignore file takes precedence over the context's. */
async function readIgnored(context: string, file: string): Promise<IgnorePatterns> {
  for (const path of [`${file}.dockerignore`, join(context, '.dockerignore')]) {
    if (await exists(path)) return ignorePatterns(await withFileErrors(`Cannot read ${path}`, () => readFile(path, 'utf8')));
  }
  return ignorePatterns('');
}

async function contextDigest(context: string, ignored: IgnorePatterns, c: Context): Promise<Digest> {
  const limit = pLimit(FILES_AT_ONCE);
  const entries: Promise<string>[] = [];
  for await (const entry of walk(context, '', ignored)) {
    const described = limit(() => describe(join(context, entry.path), entry, c));
    described.catch(() => {});
    entries.push(described);
  }
  return digestOf((await Promise.all(entries)).sort().join('\n'));
}

interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
}

async function* walk(root: string, folder: string, ignored: IgnorePatterns): AsyncGenerator<Entry> {
  const found = await withFileErrors(`Cannot read ${join(root, folder)}`, () => readdir(join(root, folder), { withFileTypes: true }));
  for (const entry of found) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const ignore = ignored.ignores(path);
    if (entry.isDirectory()) {
      if (!ignore) yield { path, kind: 'folder' };
      if (!ignore || !ignored.prunes) yield* walk(root, path, ignored);
    } else if (!ignore && entry.isFile()) yield { path, kind: 'file' };
    else if (!ignore && entry.isSymbolicLink()) yield { path, kind: 'link' };
  }
}

async function describe(path: string, entry: Entry, { signal }: Context): Promise<string> {
  signal.throwIfAborted();
  const line = (kind: string, content: string) => JSON.stringify([entry.path, kind, content]);
  if (entry.kind === 'folder') return line('folder', '');
  if (entry.kind === 'link') return line('link', await withFileErrors(`Cannot read ${path}`, () => readlink(path)));
  const { mode } = await withFileErrors(`Cannot read ${path}`, () => stat(path));
  const sum = createHash('sha256');
  for await (const piece of filePieces(path, { signal, follow: false })) sum.update(piece);
  return line((mode & 0o100) === 0 ? 'file' : 'program', fromHex(sum.digest('hex')));
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

function sorted(values: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
