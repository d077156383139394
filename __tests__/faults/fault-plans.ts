import type { Fault, Plan } from '../helpers/fault-proxy.ts';
import type { Numbers } from './random.ts';

/** Injects a fault into one in `every` requests on average; the same random numbers give the same faults. */
export function randomPlan(random: Numbers, { every, stalls }: { every: number; stalls: boolean }): Plan {
  return () => {
    if (random.below(every) > 0) return undefined;
    const kinds = stalls ? KINDS : KINDS.filter((kind) => kind !== stalled);
    return kinds[random.below(kinds.length)]?.(random);
  };
}

const way = (random: Numbers): 'up' | 'down' => (random.below(2) === 0 ? 'up' : 'down');
/** Offset of the fault: most bodies are small, some are packs. */
const after = (random: Numbers): number => random.below(random.below(2) === 0 ? 200 : 2_000_000);
const answer =
  (status: number, code: string, headers: Readonly<Record<string, string>> = {}) =>
  (): Fault => ({ kind: 'answer', status, code, headers });
const stalled = (random: Numbers): Fault => ({ kind: 'stall', way: way(random), after: after(random) });

const KINDS: readonly ((random: Numbers) => Fault)[] = [
  answer(500, 'InternalError'),
  answer(503, 'SlowDown', { 'retry-after': '1' }),
  answer(503, 'ServiceUnavailable'),
  answer(400, 'RequestTimeout'),
  answer(400, 'ExpiredToken'),
  () => ({ kind: 'answer', status: 403, code: 'RequestTimeTooSkewed', headers: { date: new Date(Date.now() + 3_600_000).toUTCString() } }),
  () => ({ kind: 'lost' }),
  (random) => ({ kind: 'cut', way: way(random), after: after(random) }),
  (random) => ({ kind: 'corrupt', way: way(random), after: after(random) }),
  (random) => ({ kind: 'short', after: after(random) }),
  (random) => ({ kind: 'delay', ms: random.below(300) }),
  stalled,
];
