import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import http from 'node:http';
import { type Duplex, PassThrough, Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { runDocker } from './fake-docker/command.ts';
import { TORN } from './fake-docker/server.ts';
import type { FakeDocker } from './fake-docker/state.ts';

/*
 * Work that dies like a killed process at a chosen step: from then on it does nothing and receives nothing, and its connections are closed.
 * Steps are all external changes: calls of the daemon, files below a folder, programs, and the actions of Compose.
 */

export interface DoomedOptions {
  readonly docker: FakeDocker;
  /** Changes of files below this folder are steps. */
  readonly folder: string;
  /** The step before which the work dies, from 1. */
  readonly dieAt?: number;
  /** Alternatively, a condition for that step. */
  readonly dieWhen?: (what: string) => boolean;
  /** The interrupted step is done by half: a copied file, a note sent to the daemon. */
  readonly isTorn?: boolean;
  /** A running `docker compose` continues to its end when the work dies. */
  readonly leavesCompose?: boolean;
  /** Called before each step. */
  readonly onStep?: (step: number, what: string) => void;
}

export class Doomed {
  readonly options: DoomedOptions;
  readonly connections = new Set<Duplex>();
  readonly death = Promise.withResolvers<void>();
  /** The steps taken so far. */
  readonly steps: string[] = [];
  isDead = false;

  constructor(options: DoomedOptions) {
    this.options = options;
  }

  /** Takes a step; returns false if the work dies instead, or is dead. */
  step(what: string): boolean {
    if (this.isDead) return false;
    this.steps.push(what);
    const { dieAt, dieWhen, onStep } = this.options;
    if (this.steps.length === dieAt || dieWhen?.(what)) return this.#die();
    onStep?.(this.steps.length, what);
    return true;
  }

  #die(): false {
    this.isDead = true;
    for (const connection of this.connections) connection.destroy();
    this.death.resolve();
    return false;
  }
}

export type End<T> =
  | { readonly how: 'died' }
  | { readonly how: 'returned'; readonly value: T }
  | { readonly how: 'failed'; readonly error: Error };

const current = new AsyncLocalStorage<Doomed>();

export async function runDoomed<T>(doomed: Doomed, work: () => Promise<T>): Promise<End<T>> {
  const ended = current.run(doomed, work).then(
    (value): End<T> => ({ how: 'returned', value }),
    (error): End<T> => ({ how: 'failed', error }),
  );
  return await Promise.race([doomed.death.promise.then((): End<T> => ({ how: 'died' })), ended]);
}

/** Must be called before the modules of the product are imported. */
export function gateModules(): void {
  jest.unstable_mockModule('node:http', () => ({ ...http, default: http, request }));
  jest.unstable_mockModule('node:child_process', () => ({ ...childProcess, default: childProcess, spawn }));
  jest.unstable_mockModule('node:fs/promises', () => ({ ...files, default: files, ...gatedFiles() }));
}

function request(options: http.RequestOptions): object {
  const doomed = current.getStore();
  if (doomed === undefined) return http.request(options);
  if (doomed.isDead) return silence();
  const { method = 'GET', path = '' } = options;
  let { headers } = options;
  if (method !== 'GET' && !doomed.step(`${method} ${String(path).replace(/^\/v[\d.]+|\?.*$/g, '')}`)) {
    if (!doomed.options.isTorn || method !== 'PUT') return silence();
    headers = { ...headers, [TORN]: '1' } as http.OutgoingHttpHeaders;
  }
  const sent = http.request({ ...options, headers });
  sent.on('upgrade', (_, connection: Duplex) => {
    doomed.connections.add(connection);
    if (doomed.isDead) connection.destroy();
  });
  return sent;
}

/** Accepts all input and never answers. The stream is closed, so that no caller waits for a timeout. */
function silence(): PassThrough {
  const stream = new PassThrough();
  setImmediate(() => stream.emit('close'));
  return stream;
}

type Child = ReturnType<typeof childProcess.spawn>;

function spawn(command: string, args: readonly string[], options: childProcess.SpawnOptions): Child {
  const doomed = current.getStore();
  if (doomed === undefined) return childProcess.spawn(command, args, options);
  if (doomed.isDead) return child();
  const { docker, leavesCompose } = doomed.options;
  if (command === 'docker') {
    const isWork = !args.includes('config');
    let did = 0;
    const mayContinue = (): boolean =>
      !isWork || doomed.step(`compose ${args.includes('up') ? 'up' : 'create'}, step ${++did}`) || leavesCompose === true;
    const outcome = runDocker(docker, { args, cwd: String(options.cwd) }, mayContinue);
    return doomed.isDead ? child() : child(outcome);
  }
  const changes = ['--extract', '-delete'].some((word) => args.includes(word)) || !['tar', 'find'].includes(command);
  if (changes && !doomed.step(`${command} ${args.find((arg) => /^-?-[a-z]{4}/.test(arg)) ?? ''}`)) return child();
  return childProcess.spawn(command, args, options);
}

/** A program that has ended, or that never ends. */
function child(outcome?: ReturnType<typeof runDocker>): Child {
  const read = (text: string): Readable => (text === '' ? Readable.from([]) : Readable.from([Buffer.from(text)]));
  const streams = outcome && { stdout: read(outcome.stdout), stderr: read(outcome.stderr) };
  const stdin = new PassThrough().resume();
  const made = Object.assign(new EventEmitter(), {
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    ...streams,
    stdin,
    kill: () => true,
  });
  if (outcome) setImmediate(() => made.emit('close', outcome.code, null));
  return made as unknown as Child;
}

const CHANGES = ['chmod', 'cp', 'lchown', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile', 'open'] as const;

function gatedFiles(): Record<string, unknown> {
  return Object.fromEntries(
    CHANGES.map((name) => {
      const real = files[name] as (...args: unknown[]) => Promise<unknown>;
      const gated = async (...args: unknown[]): Promise<unknown> => {
        const doomed = current.getStore();
        if (doomed === undefined || (name === 'open' && args[1] === 'r')) return await real(...args);
        const { folder, isTorn } = doomed.options;
        const isIt = args.some((arg) => typeof arg === 'string' && (arg === folder || arg.startsWith(`${folder}/`)));
        if (doomed.isDead || (isIt && !doomed.step(`${name} ${args.filter((arg) => typeof arg === 'string').join(' ')}`))) {
          if (isTorn && isIt && name === 'cp') tear(String(args[0]), String(args[1]));
          return await new Promise(() => {});
        }
        return await real(...args);
      };
      return [name, gated];
    }),
  );
}

function tear(from: string, to: string): void {
  const bytes = readFileSync(from);
  writeFileSync(to, bytes.subarray(0, bytes.length >> 1));
}
