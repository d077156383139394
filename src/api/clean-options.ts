import type { CallOptions } from './options.ts';

/**
 * Rules for `cleanSnapshots`. With `keep` rules only, every snapshot that none of them keeps is removed, as with restic's `forget`. With `max` rules,
 * a snapshot is removed if one of them selects it and no `keep` rule keeps it. Protected snapshots are always kept, and so is the newest one of each
 * project unless `keepLast` or `maxCount` is 0. Without any rule only unreferenced data is freed.
 */
export interface CleanSnapshotsOptions extends CallOptions {
  /** Clean only this project; `global` selects snapshots without a project. Default: the project of the manager's folder. */
  readonly project?: string;
  /** Clean the snapshots of every project, and the global ones. */
  readonly allProjects?: boolean;
  /** Clean only snapshots of this container: its name or its ID. */
  readonly container?: string;
  /** Milliseconds, or a duration such as `12h`, `30d`, `8w`; older snapshots are removed. */
  readonly maxAge?: number | string;
  /** Keep up to this number of the newest snapshots of each project. */
  readonly maxCount?: number;
  /** Bytes in the repository, or a size such as `20GB`; the oldest snapshots are removed until the rest fits. */
  readonly maxSize?: number | string;
  /** Clean only matching names: a glob (`*`, `?`) or a substring. */
  readonly filter?: string;
  /** Keep up to this number of the newest snapshots of each project; 0 permits removing the last one too. */
  readonly keepLast?: number;
  /** Keep the newest snapshot of each project in each of the last N hours, days, weeks, months and years (in UTC) that have one. */
  readonly keepHourly?: number;
  readonly keepDaily?: number;
  readonly keepWeekly?: number;
  readonly keepMonthly?: number;
  readonly keepYearly?: number;
  /** Milliseconds, or a duration such as `30d`, before the newest snapshot of the project: snapshots created within it are kept. */
  readonly keepWithin?: number | string;
  /** Change nothing and only report what would be removed. */
  readonly dryRun?: boolean;
  /** Free space even if the repository has content but lists no snapshot. */
  readonly force?: boolean;
}
