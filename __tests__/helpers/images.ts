import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { busyboxPath } from '../../scripts/setup/busybox.mjs';
import { lockFile } from '../../src/lib/fs/lock-file.ts';
import { run } from './processes.ts';

const APPLETS = [
  'sh',
  'cat',
  'ls',
  'echo',
  'mkdir',
  'rm',
  'ln',
  'cp',
  'mv',
  'chmod',
  'touch',
  'sleep',
  'dd',
  'sha256sum',
  'env',
  'true',
  'test',
];
/** The time of all files in the helpers' images, so that the same input makes the same layer everywhere. */
const EPOCH = new Date('2026-01-01T00:00:00Z');

export interface DockerAt {
  readonly host: string;
}

/**
 * Imports a root filesystem with one static busybox (about 2 MB) as `reference`, without a registry, and returns its image id.
 * An existing image of that name is kept: another import would take the name from it, and the containerd image store would then remove it,
 * although another test uses it.
 */
export async function importBusybox(docker: DockerAt, reference: string): Promise<string> {
  const lock = join(tmpdir(), `vm-import-${hash('sha256', `${docker.host} ${reference}`).slice(0, 16)}.lock`);
  await using _ = await lockFile(lock, { wait: 60_000, signal: AbortSignal.timeout(60_000) });
  return await imageId(docker, reference).catch(() => importAnew(docker, reference));
}

/** Imports the same tar on every call, byte for byte. */
async function importAnew(docker: DockerAt, reference: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vm-rootfs-'));
  try {
    await makeRootfs(folder);
    const tar = spawn('tar', [
      '-C',
      folder,
      '--sort=name',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      `--mtime=${EPOCH.toISOString()}`,
      '-cf',
      '-',
      '.',
    ]);
    const load = spawn('docker', ['-H', docker.host, 'import', '--change', 'CMD ["sh"]', '--change', 'ENV PATH=/bin', '-', reference]);
    await Promise.all([pipeline(tar.stdout, load.stdin), exitOf('tar', tar), exitOf('docker import', load)]);
    return await imageId(docker, reference);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface LayeredImage {
  readonly reference: string;
  /** Each entry is one layer: paths in the image with their contents. */
  readonly layers: readonly Readonly<Record<string, string | Uint8Array>>[];
  /** Further Dockerfile lines, for example `LABEL a=b` or `RUN rm /file`. */
  readonly lines?: readonly string[];
}

/** Builds an image of busybox and the given layers with the classic builder; contents, modes and times are the same on every call. */
export async function buildLayers(docker: DockerAt, { reference, layers, lines = [] }: LayeredImage): Promise<string> {
  const base = `${reference.split(':')[0]}-base:latest`;
  await importBusybox(docker, base);
  const context = await mkdtemp(join(tmpdir(), 'vm-context-'));
  try {
    for (const [index, files] of layers.entries()) await writeLayer(join(context, `layer${index}`), files);
    const copies = layers.map((_, index) => `COPY layer${index}/ /`);
    await writeFile(join(context, 'Dockerfile'), [`FROM ${base}`, ...copies, ...lines, ''].join('\n'));
    return await buildImage(docker, { reference, context });
  } finally {
    await rm(context, { recursive: true });
  }
}

/** `docker build` without network and with the builder that every engine has. */
export async function buildImage(
  docker: DockerAt,
  { reference, context, args = [] }: { reference: string; context: string; args?: string[] },
): Promise<string> {
  await run(['docker', '-H', docker.host, 'build', '--network', 'none', '--quiet', '-t', reference, ...args, context], {
    DOCKER_BUILDKIT: '0',
  });
  return imageId(docker, reference);
}

/** Number of failed listings before the error is thrown. */
const LISTINGS = 20;

/**
 * Returns the lines of `docker image ls`, without empty ones. The containerd image store fails to list while another test removes an image
 * ("content digest sha256:…: not found"), so the listing is retried.
 */
export async function listImages(docker: DockerAt, ...args: string[]): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    try {
      return (await run(['docker', '-H', docker.host, 'image', 'ls', ...args])).split('\n').filter((line) => line !== '');
    } catch (error) {
      if (tries === LISTINGS || !String(error).includes('not found')) throw error;
    }
  }
}

export function imageId(docker: DockerAt, reference: string): Promise<string> {
  return run(['docker', '-H', docker.host, 'image', 'inspect', '--format', '{{.Id}}', reference]);
}

/** Returns the output of a container of this image. */
export function runInImage(docker: DockerAt, reference: string, ...command: string[]): Promise<string> {
  return run(['docker', '-H', docker.host, 'run', '--rm', '--network', 'none', reference, ...command]);
}

async function makeRootfs(folder: string): Promise<void> {
  const busybox = busyboxPath();
  if (busybox === undefined) throw new Error('No static busybox on this machine; `node scripts/setup.mjs` fetches one');
  for (const name of ['bin', 'etc', 'tmp', 'proc', 'sys', 'dev']) await mkdir(join(folder, name));
  await copyFile(busybox, join(folder, 'bin/busybox'));
  for (const applet of APPLETS) await symlink('busybox', join(folder, 'bin', applet));
  await writeFile(join(folder, 'etc/passwd'), 'root:x:0:0:root:/:/bin/sh\n');
}

async function writeLayer(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o755 });
    await writeFile(file, content, { mode: 0o644 });
  }
  const entries = await readdir(folder, { recursive: true });
  for (const entry of [...entries.sort().reverse(), '.']) await utimes(join(folder, entry), EPOCH, EPOCH);
}

function exitOf(name: string, child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}: ${errors}`))));
  });
}
