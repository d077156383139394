import { megabytes } from './measure.ts';
import type { Row } from './part.ts';
import { awsZstd } from './remote-peers.ts';
import type { Verdict } from './verdict.ts';

type FindRow = (part: string, label: string) => Row | undefined;

/** The performance goals for snapshots that are transferred over a server. */
export function remoteVerdicts(row: FindRow): (Verdict | undefined)[] {
  const saved = (label: string): Row | undefined => row('s3-create', label);
  const loaded = (engine: string, tool: string, state: string): Row | undefined => row(`s3-restore-${engine}`, `${tool}, ${state}`);
  return [
    ratio('first create to S3', 0.5, [saved('vm'), saved(awsZstd.label)]),
    ratio('first push to S3', 0.5, [saved('vm, push'), saved(awsZstd.label)]),
    ratio('create of the rebuild to S3', 0.25, [saved('vm, rebuild'), saved(`${awsZstd.label}, rebuild`)]),
    sent('bytes sent for the rebuild', 3e6, saved('vm, rebuild')),
    sent('bytes pushed for the rebuild', 3e6, saved('vm, push, rebuild')),
    seconds('push with nothing to do', 1, saved('vm, push, nothing to do')),
    ...['classic', 'containerd'].flatMap((engine) => [
      ratio(`cold restore from S3, ${engine}`, engine === 'classic' ? 1 : 0.5, [
        loaded(engine, 'vm', 'cold'),
        loaded(engine, awsZstd.label, 'cold'),
      ]),
      ratio(`restore of another last layer from S3, ${engine}`, 0.05, [
        loaded(engine, 'vm', 'last layer'),
        loaded(engine, awsZstd.label, 'last layer'),
      ]),
      seconds(`restore from S3 with nothing to do, ${engine}`, 1, loaded(engine, 'vm', 'nothing to do')),
    ]),
    ...['create', 'restore'].flatMap((verb) => memory(verb, row('s3-memory', `${verb}, small`), row('s3-memory', `${verb}, huge`))),
  ];
}

function ratio(what: string, limit: number, [ours, theirs]: readonly (Row | undefined)[]): Verdict | undefined {
  if (ours === undefined || theirs === undefined) return undefined;
  const found = ours.seconds / theirs.seconds;
  return {
    mark: `${what}, against ${awsZstd.label}`,
    limit: `× ${limit}`,
    measured: `× ${found.toPrecision(2)}`,
    kept: found <= limit,
  };
}

function sent(mark: string, limit: number, row: Row | undefined): Verdict | undefined {
  const bytes = row?.traffic?.sent;
  if (bytes === undefined) return undefined;
  return {
    mark,
    limit: `${megabytes(limit, 0)} MB`,
    measured: `${megabytes(bytes, 2)} MB`,
    kept: bytes <= limit,
  };
}

function seconds(mark: string, limit: number, row: Row | undefined): Verdict | undefined {
  if (row === undefined) return undefined;
  return { mark, limit: `${limit} s`, measured: `${row.seconds.toFixed(2)} s`, kept: row.seconds <= limit };
}

function memory(verb: string, small: Row | undefined, huge: Row | undefined): Verdict[] {
  if (small === undefined || huge === undefined) return [];
  const measured = `${megabytes(small.peakBytes, 0)} and ${megabytes(huge.peakBytes, 0)} MB`;
  const kept = huge.peakBytes <= 400e6 && huge.peakBytes <= small.peakBytes * 1.15;
  return [{ mark: `peak of ${verb} with S3, 0.5 and 5 GB`, limit: '400 MB, equal within 15 %', measured, kept }];
}
