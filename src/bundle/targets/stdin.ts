import { stdin } from 'node:process';
import { InputError } from '../../lib/errors.ts';
import type { ByteStream } from '../../lib/streams/bytes.ts';
import { message, option } from '../../lib/text/message.ts';
import { unzipped } from '../unzip.ts';
import type { BundleTarget } from './types.ts';

/** The location that means standard input. */
export const STDIN = '-';

/** A bundle piped in by another program. Writing is not supported. */
export function stdinTarget(): BundleTarget {
  const cleanups: (() => Promise<void>)[] = [];
  const refuse = async (): Promise<never> => {
    throw new InputError('Cannot write a bundle to standard output', {
      hint: message`Write to a file: ${option('output', 'base.snapshot.tar.gz')}`,
    });
  };
  return {
    location: STDIN,
    check: refuse,
    write: refuse,
    async open({ signal }) {
      if (stdin.isTTY) {
        throw new InputError('Nothing is piped to standard input', { hint: 'Pipe a bundle, e.g. curl -L <url> | vm snapshot import -' });
      }
      const stored = { label: 'standard input', pieces: stdin as ByteStream, size: undefined };
      return await unzipped(stored, { signal, onCleanup: (work) => cleanups.push(work) });
    },
    async [Symbol.asyncDispose]() {
      for (const cleanup of cleanups) await cleanup();
    },
  };
}
