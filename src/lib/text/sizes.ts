import { InputError } from '../errors.ts';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Formats a size in decimal units, rounded to one decimal from a kilobyte on: `2.1 GB`, `512 B`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999 950 rounds to 1000.0 kB, which is 1.0 MB.
  while (unit < UNITS.length - 1 && value >= (unit === 0 ? 1000 : 999.95)) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

/** Formats a memory limit in the binary units that Docker uses: `8 GiB`, `512 MiB`. */
export function formatMemory(bytes: number): string {
  const [size, unit] = bytes < 2 ** 30 || bytes % 2 ** 20 !== 0 ? [2 ** 20, 'MiB'] : [2 ** 30, 'GiB'];
  return `${Number((bytes / size).toFixed(1))} ${unit}`;
}

/** Formats a rate: `82.1 MB/s`. Returns 0 B/s if no time has passed. */
export function formatRate(bytes: number, seconds: number): string {
  return `${formatBytes(seconds > 0 ? Math.round(bytes / seconds) : 0)}/s`;
}

const SIZE = /^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;

/** Parses `5GB`, `500 MB`, `1.5GiB` or `1000`; GB is 1000^3 and GiB is 1024^3. Throws InputError for other texts. */
export function parseBytes(text: string): number {
  const [, number, unit = 'B'] = SIZE.exec(text.trim()) ?? [];
  const power = UNITS.findIndex((name) => name[0]?.toUpperCase() === unit[0]?.toUpperCase());
  const bytes = Math.round(Number(number) * (unit.includes('i') ? 1024 : 1000) ** power);
  if (number === undefined || !Number.isSafeInteger(bytes)) {
    throw new InputError(`'${text}' is not a size`, { hint: 'Use a size such as 5GB, 500MB or 10GiB' });
  }
  return bytes;
}
