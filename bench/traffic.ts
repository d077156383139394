/** Bytes sent to servers and received from them, since their start. */
export interface Traffic {
  readonly sent: number;
  readonly received: number;
  /** Number of requests, if counted. */
  readonly requests?: number;
  /** Current number of entries in a cache. */
  readonly entries?: number;
}

/** Returns the traffic between two readings. */
export function moved(before: Traffic, after: Traffic): Traffic {
  return mapTraffic(after, (name) => (after[name] ?? 0) - (before[name] ?? 0));
}

export function together(...all: readonly [Traffic, ...Traffic[]]): Traffic {
  return mapTraffic(all[0], (name) => all.reduce((sum, traffic) => sum + (traffic[name] ?? 0), 0));
}

/** Maps every counter in `traffic`. */
export function mapTraffic(traffic: Traffic, value: (name: keyof Traffic) => number): Traffic {
  const names = Object.keys(traffic) as (keyof Traffic)[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as Traffic;
}

/** Servers that snapshots are transferred to. */
export interface Place {
  /** Variables for the command lines. */
  readonly env: Readonly<Record<string, string>>;
  traffic(): Traffic | Promise<Traffic>;
}
