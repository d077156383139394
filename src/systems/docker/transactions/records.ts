import type { Context } from '../../../lib/context.ts';
import { ConflictError } from '../../../lib/errors.ts';
import { processToken, tokenState } from '../../../lib/fs/process-token.ts';
import type { DockerClient } from '../client.ts';
import { containersWith, findContainer, type ListedContainer } from '../containers.ts';
import { lockInDaemon, lockName } from './daemon-lock.ts';
import { type HeldVolume, removeHolder, startHolder } from './holders.ts';
import { readNote, writeNote } from './notes.ts';

/*
 * A record of work that a process has started with a daemon, and that must be completed or rolled back if the process dies: a note in a container of
 * that daemon, which runs until the work ends. The process holds a lock meanwhile, so that every later command sees whether it is alive, from any
 * machine, container and home folder.
 */

type Signal = { readonly signal: AbortSignal };

/** Images may define any labels, but cannot choose the names of their containers. */
const PREFIX = 'vm-snapshot.record.';
const KIND = 'vm-snapshot.record';
const LOCK = 'vm-snapshot.record-lock';
const TOKEN = 'vm-snapshot.record-token';
const WRITE_LIMIT = 120_000;

/** A new record of this kind, owned by the process that holds this lock. */
export interface Recording extends Signal {
  readonly kind: string;
  readonly lock: string;
  readonly token?: string;
  readonly entry: object;
  /** Protected from prunes until the end; missing ones are created. */
  readonly volumes?: readonly HeldVolume[];
  /** Called when the entry is recorded, before the volumes are held. */
  readonly onWritten?: () => void;
}

export interface WorkRecord {
  /** Whether volumes are held. False if no waiter program exists for the daemon's architecture. */
  readonly holds: boolean;
  /** Replaces the entry, even if the work was canceled. */
  write(entry: object): Promise<void>;
  /** Deletes the record: the work needs no rollback any more. Idempotent. */
  end(): Promise<void>;
}

/** Creates a record with its first entry. When it returns, the entry is recorded and, if `holds` is true, the volumes are held. */
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
  /** As passed to `openRecord`. */
  readonly token: string;
  readonly lock: string;
  /** The latest entry of the owner; undefined if the owner died before writing one, and therefore before starting the work. */
  readonly entry: unknown;
  /** Ends the record early and releases its volumes. Idempotent. */
  end(): Promise<void>;
}

/**
 * Calls `putRight` for each record whose owner is dead, one after the other, then removes the record. Holds the owner's lock meanwhile, unless it is
 * `locked`, which the caller holds. A failure is logged as a warning and does not affect the other records.
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
      // The owner may have ended the record before it released the lock.
      if (mine === undefined || (await findContainer(docker, Id, c)) === undefined) continue;
      const end = (): Promise<void> => removeHolder(docker, Id);
      await putRight({ token, lock, entry: (await readNote(docker, Id, c))?.entry, end });
      await end();
    } catch (error) {
      c.signal.throwIfAborted();
      c.log.warn(`cannot clean up after an interrupted command: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function isRecord({ Names }: ListedContainer): boolean {
  return (Names ?? []).some((name) => name.startsWith(`/${PREFIX}`));
}

const NO_LOCK: AsyncDisposable = { async [Symbol.asyncDispose]() {} };

/** Returns undefined while the owner is alive. */
async function lockOfDead(
  docker: DockerClient,
  { lock, token }: { lock: string; token: string },
  { signal }: Signal,
): Promise<AsyncDisposable | undefined> {
  // If locks are files, those below another home folder are not visible.
  if (tokenState(token) === 'alive') return undefined;
  if ((await findContainer(docker, lockName(lock), { signal }))?.State.Status === 'running') return undefined;
  try {
    return await lockInDaemon(docker, lock, { signal });
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}
