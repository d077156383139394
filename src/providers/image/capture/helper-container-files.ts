import { randomUUID } from 'node:crypto';
import type { ArchiveMember } from '../../../image/archive/members.ts';
import { tarMembers } from '../../../image/archive/read-archive.ts';
import { replayTarSplit } from '../../../image/archive/tar-split.ts';
import type { Context } from '../../../lib/context.ts';
import { IntegrityError } from '../../../lib/errors.ts';
import { once } from '../../../lib/streams/bytes.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { DaemonImage } from '../daemon-image.ts';
import type { DaemonFiles } from './daemon-files.ts';
import { pinImage } from './pinned-image.ts';
import { RandomAccessTar } from './random-access-tar.ts';

/** Bytes. The record of a layer with a million files is about this large. */
const MAX_RECORD = 64 * 1024 * 1024;

/**
 * Reads the daemon's files for a process that may use the daemon but not read its files. Creates a container of the image itself that binds the
 * folder, read-only, and is never started; the daemon then serves the folder's contents, as for `docker cp`. Nothing is run or pulled. Reads one
 * file or folder at a time, because the daemon locks the container while it reads.
 */
export async function helperFiles(
  docker: DockerClient,
  image: DaemonImage,
  { root, c }: { root: string; c: Context },
): Promise<DaemonFiles> {
  const { signal } = c;
  // A random name, under which the image cannot have prepared anything.
  const place = `/vm-snapshot-${randomUUID()}`;
  // With a mount instead of a volume string, the daemon does not create a missing folder. File systems mounted below it are excluded.
  const mount = { Type: 'bind', Source: root, Target: place, ReadOnly: true, BindOptions: { NonRecursive: true } };
  const held = await pinImage(docker, image, { mounts: [mount], c });
  const members = (path: string): AsyncGenerator<ArchiveMember> =>
    tarMembers(docker.readContainer(held.id, `${place}/${path}`, { signal }), signal);

  async function read(path: string, limit: number): Promise<Buffer> {
    for await (const { type, size, body } of members(path)) {
      if (type !== 'file' || size > limit) throw new IntegrityError(`${path} is not a file of at most ${limit} bytes`);
      const pieces: Uint8Array[] = [];
      for await (const piece of body) pieces.push(piece);
      return Buffer.concat(pieces);
    }
    throw new IntegrityError(`Docker returned nothing for ${path}`);
  }

  return {
    parallel: false,
    read,
    async open(path) {
      return {
        async *bytes() {
          for await (const { type, body } of members(path)) {
            if (type !== 'file') throw new IntegrityError(`${path} is not a file`);
            yield* body;
          }
        },
      };
    },
    async *replay(record, folder) {
      const bytes = await read(record, MAX_RECORD);
      await using contents = new RandomAccessTar(members(folder));
      yield* replayTarSplit(once(bytes), (file) => contents.read(file));
    },
    [Symbol.asyncDispose]: () => held[Symbol.asyncDispose](),
  };
}
