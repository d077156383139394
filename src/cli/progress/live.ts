import type { Progress } from '../../lib/context.ts';
import type { Output } from '../terminal.ts';
import { type Meter, measure, startMeter } from './meter.ts';
import { barLine } from './text.ts';

const FRAME_MS = 100;
const MAX_LINES = 8;
const MAX_LABEL = 40;
/** Tasks that end sooner are never shown: a bar that only flashes is useless. */
const SHOW_AFTER_MS = 300;

/** Shows one line per task at the bottom of a terminal, rewritten ten times a second. Other output is written above it. */
export class LiveProgress implements Progress {
  readonly #output: Output;
  readonly #tasks = new Set<Meter>();
  #drawn = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(output: Output) {
    this.#output = output;
  }

  start(label: string, total?: number, waiting?: () => string | undefined): { add(bytes: number): void; done(): void } {
    const meter = startMeter({ label, total, waiting }, performance.now());
    this.#tasks.add(meter);
    this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref();
    return {
      add: (bytes) => {
        meter.done += bytes;
      },
      done: () => {
        this.#tasks.delete(meter);
        if (this.#tasks.size === 0) this.close();
      },
    };
  }

  /** Writes whole lines above the tasks. */
  above(text: string): void {
    this.#output.write(`${this.#erase()}${text}\n`);
    if (this.#timer !== undefined) this.#draw();
  }

  /** Removes the lines; they reappear with the next `start`. Idempotent. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    const erase = this.#erase();
    if (erase !== '') this.#output.write(erase);
  }

  #draw(): void {
    const now = performance.now();
    const shown = [...this.#tasks].filter((meter) => now - meter.started >= SHOW_AFTER_MS);
    for (const meter of shown) measure(meter, now);
    // A terminal of unknown width reports 0.
    const width = (this.#output.columns || 80) - 1;
    const labels = Math.min(MAX_LABEL, Math.max(0, ...shown.map(({ label }) => label.length)));
    const lines = shown.slice(0, MAX_LINES).map((meter) => barLine(meter, { width, labels }));
    if (shown.length > MAX_LINES) lines.push(`and ${shown.length - MAX_LINES} more`);
    if (lines.length === 0 && this.#drawn === 0) return;
    this.#output.write(this.#erase() + lines.map((line) => `${line}\n`).join(''));
    this.#drawn = lines.length;
  }

  /** Moves the cursor to the first drawn line and clears everything below. */
  #erase(): string {
    if (this.#drawn === 0) return '';
    const text = `\r\u001b[${this.#drawn}A\u001b[J`;
    this.#drawn = 0;
    return text;
  }
}
