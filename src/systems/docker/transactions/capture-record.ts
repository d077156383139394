import { z } from 'zod';
import type { Context } from '../../../lib/context.ts';
import type { DockerClient } from '../client.ts';
import { endAbandoned, openRecord, type WorkRecord } from './records.ts';

/* What a capture owes to the containers that it reads, for the next command when it dies. */

const KIND = 'capture';

const owed = z.object({
  /** Ids of containers to let run again. */
  paused: z.array(z.string()).default([]),
  /** Ids of containers whose `post` command is to be run, in the order in which their `pre` commands were begun. */
  posts: z.array(z.string()).default([]),
});
export type Owed = z.infer<typeof owed>;

/** Disposing ends it: nothing is owed any more. */
export interface CaptureRecord extends AsyncDisposable {
  /** On record when it returns. */
  owe(more: Partial<Owed>): Promise<void>;
}

/** Costs nothing until something is owed. `lock` is the one that the capture has. */
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

/** Calls `pay` with what each capture owes that died; see `endAbandoned`. */
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
