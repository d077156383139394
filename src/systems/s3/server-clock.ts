/** What a request relies on may be over when it is this late: less than half of a repository's grace (docs/format.md, "Collection"). */
const TOO_LATE_MS = 11 * 3600_000;

/** What the server's clock shows, by the `Date` of its answers: it goes on while this machine stands still. */
export class ServerClock {
  #last: { readonly date: number; readonly wall: number; readonly steady: number } | undefined;
  #stoodStill = false;
  /** Those that have not heard an answer yet. */
  readonly #waiting = new Set<{ start: number | undefined }>();

  /** Milliseconds, as the last answer said; undefined before the first one, and where the server does not say it. */
  get time(): number | undefined {
    return this.#last?.date;
  }

  /** Whether the server's clock has gone on for much longer than both clocks of this machine, as when a virtual machine is paused. */
  get stoodStill(): boolean {
    return this.#stoodStill;
  }

  /** An answer came. `date`: its header. */
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

  /** Tells milliseconds from the first answer that comes from now on to the last one. */
  stopwatch(): () => number {
    const watch: { start: number | undefined } = { start: undefined };
    this.#waiting.add(watch);
    return () => (watch.start === undefined || this.#last === undefined ? 0 : this.#last.date - watch.start);
  }
}
