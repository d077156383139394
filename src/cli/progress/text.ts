import { formatSeconds } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { cut } from '../render/table.ts';
import { plain } from '../terminal.ts';
import { fraction, type Meter, secondsLeft, standstill } from './meter.ts';

const BAR = 20;
/** A label is cut to this length before other parts are dropped. */
const LEAST_LABEL = 16;

/**
 * Formats a line such as `layer 3  ████████░░░░░░░░░░░░  42 %  0.9 GB of 2.1 GB  82.1 MB/s  15 s left`, with fewer parts if the width does not
 * suffice. Labels are padded to `labels` characters, so that several lines are aligned.
 */
export function barLine(meter: Meter, { width, labels = 0 }: { width: number; labels?: number }): string {
  const label = plain(meter.label);
  const part = fraction(meter);
  const [amount, ...pace] = amounts(meter);
  const share = part === undefined ? [] : [percent(part)];
  const picture = part === undefined ? [] : [bar(part)];
  const choices = [[...picture, ...share, amount, ...pace], [...share, amount, ...pace], [...share, ...pace], [...share, amount], share];
  for (const facts of choices) {
    const tail = facts.map((fact) => `  ${fact}`).join('');
    const room = width - tail.length;
    if (room >= Math.min(label.length, LEAST_LABEL)) return cut(label, room).padEnd(Math.min(labels, room)) + tail;
  }
  return cut(label, width);
}

function amounts(meter: Meter): string[] {
  const still = standstill(meter);
  const left = still === undefined ? secondsLeft(meter) : undefined;
  const total = meter.total === undefined || meter.total <= 0 ? '' : ` of ${formatBytes(Math.max(meter.total, meter.done))}`;
  return [
    `${formatBytes(meter.done)}${total}`,
    still ?? `${formatBytes(Math.round(meter.rate))}/s`,
    ...(left === undefined ? [] : [`${formatSeconds(Math.max(1, left)).replace(/\.\d/, '')} left`]),
  ];
}

function bar(part: number): string {
  const full = Math.round(part * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function percent(part: number): string {
  return `${String(Math.floor(part * 100)).padStart(3)} %`;
}
