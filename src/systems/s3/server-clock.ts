/** A request that is this late may rely on outdated state. Less than half of a repository's grace period (docs/format.md, "Collection"). */
const TOO_LATE_MS = 11 * 3600_000;

/** The server's clock, as shown by the `Date` of its answers. It continues while this machine is paused. */
export class ServerClock {
  #last: { readonly date: number; readonly wall: number; readonly steady: number } | undefined;
  #stoodStill = false;
  /** Stopwatches that have not seen an answer yet. */
  readonly #waiting = new Set<{ start: number | undefined }>();

  /** Milliseconds, from the last answer; undefined before the first one, and if the server does not send a date. */
  get time(): number | undefined {
    return this.#last?.date;
  }

  /** Whether the server's clock has advanced much more than both clocks of this machine, as after a virtual machine was paused. */
  get stoodStill(): boolean {
    return this.#stoodStill;
  }

  /** Records an answer. `date`: its header. */
  hear(date: string | undefined): void {
    const time = Date.parse(date ?? '');
    if (Number.isNaN(time)) return;
    const now = { date: time, wall: Date.now(), steady: performance.now() };
    const last = this.#last;
    if (last) {
      const here = Math.max(now.wall - last.wall, now.steady - last.steady);
      this.#stoodStill ||= now.date - last.date - here > TOO_LATE_MS;
    }
    this.#last = now;
    for (const watch of this.#waiting) watch.start = time;
    this.#waiting.clear();
  }

  /** Starts a stopwatch. It returns the milliseconds between the first answer after the start and the last one. */
  stopwatch(): () => number {
    const watch: { start: number | undefined } = { start: undefined };
    this.#waiting.add(watch);
    return () => (watch.start === undefined || this.#last === undefined ? 0 : this.#last.date - watch.start);
  }
}
