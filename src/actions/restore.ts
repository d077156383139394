import { NotFoundError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import type { Action, Report } from './action.ts';
import type { InputList } from './inputs.ts';
import { asked } from './lookup.ts';
import { CONFLICT_HINT, restoreFound } from './restore-found.ts';
import { runAction } from './run-action.ts';
import { missSummary } from './summary.ts';

const inputs = {
  required: ['name'],
  optional: ['tags', 'fail-on-miss', 'allow-platform-mismatch', 'via', 'force', 'store'],
} as const satisfies InputList;

/** Gives a snapshot to Docker. */
export const restore: Action<typeof inputs> = {
  name: 'restore',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'cache-hit', 'size', 'bytes-moved'],
  hints: { ERR_CONFLICT: CONFLICT_HINT },
  async run(given, job): Promise<Report> {
    const found = await restoreFound(given, job);
    if (found !== undefined) return found;
    const { name } = given;
    const store = redactLocation(given.store);
    if (given['fail-on-miss']) {
      throw new NotFoundError(`Snapshot '${asked(name)}' not found in ${store}`, {
        hint: "Build or import it into this 'store' first, or set 'fail-on-miss: false' and look at the output 'cache-hit'",
      });
    }
    return {
      outcome: 'miss',
      ...missSummary(name, { store, advice: "'fail-on-miss: false' keeps the step green; build or import it before it is used." }),
    };
  },
};

export const restoreAction = (): Promise<void> => runAction(restore);
