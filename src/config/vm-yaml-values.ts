import { posix } from 'node:path';
import type { PublishedPort } from '../lib/process/ports.ts';

/* Texts in vm.yaml that contain several values. Each function returns undefined for an invalid text. */

/** A folder or file of the host as written, or a volume by its name in this project. */
export type Mount = { readonly target: string; readonly readOnly: boolean } & (
  | { readonly kind: 'bind'; readonly source: string }
  | { readonly kind: 'volume'; readonly source: string }
);

/** Patterns that can also be part of a JSON Schema. A text that matches may still have a value out of range. */
export const MEMORY = /^\d+(?:\.\d+)?\s*(?:([bB])|([kKmMgGtT])(?:[iI]?[bB])?)?$/;
export const PORT = /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):)?(?:(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/;
export const MOUNT = /^([^:\p{Cc}]+):(\/[^:\p{Cc}]*)(?::(ro|rw))?$/u;

const UNITS = ['b', 'k', 'm', 'g', 't'];
/** The minimum that Docker accepts. */
const LEAST_MEMORY = 6 * 2 ** 20;
/** 1 PiB: a larger value is probably a number of bytes that was read as MB. */
const MOST_MEMORY = 2 ** 50;

/** Returns bytes. Units are binary, as in Docker: `8gb`, `8g` and `8GiB` are 8 * 1024^3; a number without a unit is in MB. */
export function parseMemory(value: string | number): number | undefined {
  const [text = '', byte, unit = 'm'] = MEMORY.exec(String(value)) ?? [];
  const power = UNITS.indexOf((byte ?? unit).toLowerCase());
  const bytes = Math.round(Number.parseFloat(text) * 1024 ** power);
  return bytes >= LEAST_MEMORY && bytes <= MOST_MEMORY ? bytes : undefined;
}

/** Parses `[address:][host:]machine[/protocol]`. A single number is the port on both sides. */
export function parsePort(value: string | number): PublishedPort | undefined {
  const found = PORT.exec(String(value));
  if (found === null) return undefined;
  const [, address, host = found[3], machine, protocol = 'tcp'] = found;
  const [from, to] = [Number(host), Number(machine)];
  if (!isPort(from) || !isPort(to)) return undefined;
  const ports = { host: from, container: to, protocol: protocol as PublishedPort['protocol'] };
  return { ...ports, ...(address !== undefined && { address: address.replace(/^\[|\]$/g, '') }) };
}

/** Parses `source:target[:ro|rw]`. A source that begins with a slash, a dot or a tilde is a path, as in Compose; any other is a volume. */
export function parseMount(value: string): Mount | undefined {
  const [, source, path, mode] = MOUNT.exec(value) ?? [];
  const target = path === undefined ? '/' : posix.normalize(path).replace(/(.)\/$/, '$1');
  if (source === undefined || target === '/') return undefined;
  const mount = { target, source, readOnly: mode === 'ro' };
  if (/^(\.{1,2}|~)?\/|^(\.{1,2}|~)$/.test(source)) return { kind: 'bind', ...mount };
  return /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source) ? { kind: 'volume', ...mount } : undefined;
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}
