import { z } from 'zod';
import type { Context } from '../../../lib/context.ts';
import type { DockerClient } from '../client.ts';
import { endAbandoned, openRecord, type WorkRecord } from './records.ts';

/* Records what a capture must still do for the containers that it reads, so that the next command can do it if the capture dies. */

const KIND = 'capture';

const owed = z.object({
  /** Ids of containers to unpause. */
  paused: z.array(z.string()).default([]),
  /** Ids of containers whose `post` commands must run, in the order in which their `pre` commands were started. */
  posts: z.array(z.string()).default([]),
});
export type Owed = z.infer<typeof owed>;

/** Disposing ends the record: nothing is left to do. */
export interface CaptureRecord extends AsyncDisposable {
  /** Adds or replaces obligations. They are recorded when it returns. */
  owe(more: Partial<Owed>): Promise<void>;
}

/** Creates the record in the daemon on the first call of `owe`. `lock` is the lock that the capture holds. */
export function captureRecord(docker: DockerClient, { lock, signal }: { lock: string; signal: AbortSignal }): CaptureRecord {
  let entry: Owed = { paused: [], posts: [] };
  let record: WorkRecord | undefined;
  return {
    async owe(more) {
      entry = { ...entry, ...more };
      if (record === undefined) record = await openRecord(docker, { kind: KIND, lock, entry, signal });
      else await record.write(entry);
    },
    async [Symbol.asyncDispose]() {
      await record?.end();
    },
  };
}

/** Calls `pay` with the obligations of each capture that died; see `endAbandoned`. */
export async function endAbandonedCaptures(
  docker: DockerClient,
  { locked, pay, c }: { locked?: string | undefined; pay: (owed: Owed) => Promise<void>; c: Context },
): Promise<void> {
  await endAbandoned(docker, KIND, {
    locked,
    async putRight({ entry }) {
      const left = owed.safeParse(entry).data;
      if (left !== undefined) await pay(left);
    },
    c,
  });
}
