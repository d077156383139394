import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, NotFoundError } from '../../../lib/errors.ts';
import { message, option } from '../../../lib/text/message.ts';
import { type BuildSpec, isRemoteContext } from '../../build-types.ts';

/**
 * Checks what a build reads first, so that a mistake is reported immediately and in clear terms. Does not check a context that Docker fetches
 * itself. Throws NotFoundError for a folder or a Dockerfile that does not exist, InputError if either is of the other kind.
 */
export async function checkContext({ context, file }: Pick<BuildSpec, 'context' | 'file'>): Promise<void> {
  if (isRemoteContext(context)) return;
  const folder = await look(context);
  if (folder === undefined) throw new NotFoundError(`Build context '${context}' not found`, { hint: 'Check the path' });
  if (folder !== 'unknown' && !folder.isDirectory()) {
    throw new InputError(`Build context '${context}' is not a folder`, {
      hint: message`Use the folder that the Dockerfile copies from, and name the Dockerfile with ${option('file')}`,
    });
  }
  const dockerfiles = file === undefined ? [join(context, 'Dockerfile'), join(context, 'dockerfile')] : [file];
  const found = (await Promise.all(dockerfiles.map(look))).find((info) => info !== undefined);
  if (found === undefined)
    throw new NotFoundError(`No Dockerfile found at '${dockerfiles[0]}'`, {
      hint: file === undefined ? message`Name it with ${option('file')}, or use another folder` : 'Check the path of the Dockerfile',
    });
  if (found !== 'unknown' && found.isDirectory()) throw new InputError(`The Dockerfile '${file ?? dockerfiles[0]}' is a folder`);
}

/** Returns undefined if nothing exists at the path, `unknown` if this process may not look: the builder then reports it. */
async function look(path: string): Promise<Stats | 'unknown' | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : 'unknown';
  }
}
