import type { Context } from '../../../lib/context.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { processToken, tokenState } from '../../../lib/fs/process-token.ts';
import type { DockerClient } from '../client.ts';
import { containersWith, findContainer, type ListedContainer } from '../containers.ts';
import { lockInDaemon, lockName } from './daemon-lock.ts';
import { type HeldVolume, removeHolder, startHolder } from './holders.ts';
import { readNote, writeNote } from './notes.ts';

/*
 * What a process has begun with a daemon and must put right when it dies before its end: a note in a container of that daemon, which runs until
 * the end. The process has a lock meanwhile, so every later command sees whether it lives, from whatever machine, container and home folder.
 */

type Signal = { readonly signal: AbortSignal };

/** Images may carry labels of any name, and cannot choose what a container of theirs is called. */
const PREFIX = 'vm-snapshot.record.';
const KIND = 'vm-snapshot.record';
const LOCK = 'vm-snapshot.record-lock';
const TOKEN = 'vm-snapshot.record-token';
const WRITE_LIMIT = 120_000;

/** Records of one kind, each of the process that has this lock. */
export interface Recording extends Signal {
  readonly kind: string;
  readonly lock: string;
  readonly token?: string;
  readonly entry: object;
  /** Kept from every prune until the end; those that do not exist are made. */
  readonly volumes?: readonly HeldVolume[];
  /** Is called when the entry is on record, before the volumes are held. */
  readonly onWritten?: () => void;
}

export interface WorkRecord {
  /** Whether volumes are held: not where the daemon's architecture has no program that waits. */
  readonly holds: boolean;
  /** Replaces what it says; also when the work was canceled. */
  write(entry: object): Promise<void>;
  /** There is nothing to put right any more. Idempotent. */
  end(): Promise<void>;
}

export async function openRecord(
  docker: DockerClient,
  { kind, lock, token = processToken(), entry, volumes = [], onWritten, signal }: Recording,
): Promise<WorkRecord> {
  let number = 1;
  const labels = { [KIND]: kind, [LOCK]: lock, [TOKEN]: token };
  const prepare = async (made: string): Promise<void> => {
    await writeNote(docker, made, { number, entry, signal });
    onWritten?.();
  };
  const { id, running } = await startHolder(docker, { name: PREFIX + token, labels, volumes }, { signal, prepare });
  return {
    holds: running,
    async write(next) {
      number += 1;
      await writeNote(docker, id, { number, entry: next, signal: AbortSignal.timeout(WRITE_LIMIT) });
    },
    end: () => removeHolder(docker, id),
  };
}

export interface AbandonedRecord {
  /** As `openRecord` got it. */
  readonly token: string;
  readonly lock: string;
  /** What its owner wrote last; undefined where it died before it wrote, and so before it began. */
  readonly entry: unknown;
  /** Ends the record early, and lets go of its volumes. Idempotent. */
  end(): Promise<void>;
}

/**
 * Calls `putRight` for each record whose owner is gone, one after the other, and then removes it. Its lock is taken meanwhile, unless it is
 * `locked`, which the caller has. What cannot be put right is a warning, and keeps no other record waiting.
 */
export async function endAbandoned(
  docker: DockerClient,
  kind: string,
  { locked, putRight, c }: { locked?: string | undefined; putRight: (record: AbandonedRecord) => Promise<void>; c: Context },
): Promise<void> {
  const listed = await containersWith(docker, { label: [`${KIND}=${kind}`] }, c);
  for (const { Id, Labels } of listed.filter(isRecord)) {
    const { [LOCK]: lock = '', [TOKEN]: token = '' } = Labels ?? {};
    try {
      await using mine = lock === locked ? NO_LOCK : await lockOfDead(docker, { lock, token }, c);
      // Its owner may have ended it before it let go of the lock.
      if (mine === undefined || (await findContainer(docker, Id, c)) === undefined) continue;
      const end = (): Promise<void> => removeHolder(docker, Id);
      await putRight({ token, lock, entry: (await readNote(docker, Id, c))?.entry, end });
      await end();
    } catch (error) {
      c.signal.throwIfAborted();
      c.log.warn(`what an interrupted command has left cannot be put right: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function isRecord({ Names }: ListedContainer): boolean {
  return (Names ?? []).some((name) => name.startsWith(`/${PREFIX}`));
}

const NO_LOCK: AsyncDisposable = { async [Symbol.asyncDispose]() {} };

/** undefined while its owner lives. */
async function lockOfDead(
  docker: DockerClient,
  { lock, token }: { lock: string; token: string },
  { signal }: Signal,
): Promise<AsyncDisposable | undefined> {
  // Where locks are files, those of another home folder are not seen.
  if (tokenState(token) === 'alive') return undefined;
  if ((await findContainer(docker, lockName(lock), { signal }))?.State.Status === 'running') return undefined;
  try {
    return await lockInDaemon(docker, lock, { signal });
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}
