/** What went to servers and came from them, since their start. */
export interface Traffic {
  /** Bytes. */
  readonly sent: number;
  readonly received: number;
  /** Where they are counted. */
  readonly requests?: number;
  /** What a cache holds at the moment. */
  readonly entries?: number;
}

/** What was moved between two looks. */
export function moved(before: Traffic, after: Traffic): Traffic {
  return mapTraffic(after, (name) => (after[name] ?? 0) - (before[name] ?? 0));
}

export function together(...all: readonly [Traffic, ...Traffic[]]): Traffic {
  return mapTraffic(all[0], (name) => all.reduce((sum, traffic) => sum + (traffic[name] ?? 0), 0));
}

/** Of all that is counted in `traffic`. */
export function mapTraffic(traffic: Traffic, value: (name: keyof Traffic) => number): Traffic {
  const names = Object.keys(traffic) as (keyof Traffic)[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as Traffic;
}

/** Servers that snapshots travel to. */
export interface Place {
  /** For the command lines. */
  readonly env: Readonly<Record<string, string>>;
  traffic(): Traffic | Promise<Traffic>;
}
