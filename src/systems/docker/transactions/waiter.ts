import { pack } from 'tar-stream';
import { NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { messagesOf } from '../messages.ts';

/*
 * A program that waits, for containers that only hold something: with an argument until its input ends, without one until it is killed. It needs
 * nothing from the image that it runs in, not even a shell. It is embedded as machine code because images share no runtime, and the daemon may run on
 * another machine. In C: `if (argc > 1) { while (read(0, buffer, 32) > 0); exit(0); } for (;;) ppoll(0, 0, 0, 0);`
 */

type Signal = { readonly signal: AbortSignal };

export const WAITER = '/vm-snapshot-waiter';
/** An image that contains only the program. */
export const WAITER_IMAGE = 'vm-snapshot-waiter:1';

/** Keyed by the daemon's name of its architecture; `machine` is e_machine of the ELF file: https://man7.org/linux/man-pages/man5/elf.5.html */
const PROGRAMS: Readonly<Record<string, { machine: number; code: string }>> = {
  amd64: {
    machine: 62,
    code: '833c2401741d31c031ff488d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f631d24531d20f05ebee',
  },
  arm64: {
    machine: 183,
    code: 'e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d2000080d2010080d2020080d2030080d2040080d2010000d4f9ffff17',
  },
};

const EPOCH = new Date(0);
const LOADED_AT = 0x400000n;
const HEADER = 64;
const SEGMENT = 56;

/** Returns the ELF executable for an architecture; undefined if it is not supported. */
export function waiterFor(architecture: string): Buffer | undefined {
  const program = PROGRAMS[architecture];
  if (program === undefined) return undefined;
  const code = Buffer.from(program.code, 'hex');
  const start = HEADER + SEGMENT;
  const file = Buffer.alloc(start + code.length);
  // 64 bits, little-endian, version 1; an executable with one segment and no sections.
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(program.machine, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(LOADED_AT + BigInt(start), 24);
  file.writeBigUInt64LE(BigInt(HEADER), 32);
  for (const [at, value] of [HEADER, SEGMENT, 1, HEADER].entries()) file.writeUInt16LE(value, 52 + 2 * at);
  // One segment that covers the whole file, readable and executable.
  file.writeUInt32LE(1, HEADER);
  file.writeUInt32LE(5, HEADER + 4);
  for (const [at, value] of [0n, LOADED_AT, LOADED_AT, BigInt(file.length), BigInt(file.length), 0x1000n].entries())
    file.writeBigUInt64LE(value, HEADER + 8 + 8 * at);
  file.set(code, start);
  return file;
}

/** Returns the program as a tar for the root folder of a container. */
export function waiterTar(program: Buffer): AsyncIterable<Uint8Array> {
  const tar = pack();
  tar.entry({ name: WAITER.slice(1), mode: 0o755, mtime: EPOCH }, program);
  tar.finalize();
  return tar as unknown as AsyncIterable<Uint8Array>;
}

/** Imports the image of the program if the daemon does not have it. */
export async function ensureWaiter(docker: DockerClient, program: Buffer, { signal }: Signal): Promise<void> {
  try {
    await docker.inspectImage(WAITER_IMAGE, { signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const [repo, tag] = WAITER_IMAGE.split(':');
    const query = { fromSrc: '-', repo, tag };
    const what = 'import the image of the waiting program';
    for await (const _ of messagesOf(
      docker.bytes({ method: 'POST', path: '/images/create', query, body: waiterTar(program), what, signal }),
      what,
    ));
  }
}
