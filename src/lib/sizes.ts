import prettyBytes from 'pretty-bytes';

/** Decimal units, one decimal from a kilobyte on: `2.1 GB`, `512 B`. */
export function formatBytes(bytes: number): string {
  const decimals = bytes < 1000 ? 0 : 1;
  return prettyBytes(bytes, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `82.1 MB/s`; nothing moved in no time is 0 B/s. */
export function formatRate(bytes: number, seconds: number): string {
  return `${formatBytes(seconds > 0 ? Math.round(bytes / seconds) : 0)}/s`;
}
