import parseMilliseconds from 'parse-duration';
import { InputError } from '../errors.ts';

/** Parses `90s`, `20m`, `1h30m`, `30d`, `2w` to milliseconds. Throws InputError that shows `examples`. */
export function parseDuration(text: string, examples: string): number {
  const milliseconds = /^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.test(text) ? (parseMilliseconds(text) ?? 0) : 0;
  if (milliseconds <= 0) throw new InputError(`'${text}' is not a duration such as ${examples}`);
  return milliseconds;
}

/** Formats a duration with its two largest units: `0.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`, `400 d 3 h`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${pad(whole % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${pad(minutes % 60)} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Formats local time to the minute, as shown in tables: `2025-10-30 12:34`. */
export function formatMinute(time: Date): string {
  const day = [time.getFullYear(), pad(time.getMonth() + 1), pad(time.getDate())].join('-');
  return `${day} ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
