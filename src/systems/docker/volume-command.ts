import { exec, execStream } from '../../lib/exec.ts';

/** One way to a volume's contents. */
export interface VolumeWay {
  /** False where extended attributes, ACLs and holes are lost. */
  readonly lossless: boolean;
  /** `onChanged` is told when files changed or went away while they were read. */
  read(options: { signal: AbortSignal; onChanged?: () => void }): AsyncIterable<Uint8Array>;
  /** Replaces all that the volume holds. */
  write(tar: AsyncIterable<Uint8Array>, options: { signal: AbortSignal }): Promise<void>;
}

/** How a program is run inside a volume's folder. */
export type InVolume = (
  program: 'tar' | 'find',
  args: readonly string[],
) => {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** The kernel's own labels belong to the machine, not to the data. */
const ATTRIBUTES = ['--acls', '--xattrs', '--xattrs-include=*', '--xattrs-exclude=security.selinux'];
const CREATE = [
  ...['--create', '--file=-', '--format=posix', '--sort=name', '--numeric-owner', '--sparse', ...ATTRIBUTES],
  // Without them an unchanged file would have another header each time.
  '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
  ...['--warning=no-file-changed', '.'],
];
const EXTRACT = [
  ...['--extract', '--file=-', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'],
  ...ATTRIBUTES,
];
const EMPTY = ['.', '-mindepth', '1', '-delete'];
/** GNU tar's exit code when files changed while it read them. */
const CHANGED = 1;

/** Through GNU tar. */
export function commandWay(inVolume: InVolume): VolumeWay {
  return {
    lossless: true,
    async *read({ signal, onChanged }) {
      const { command, args, cwd, env } = inVolume('tar', CREATE);
      const options = { signal, accepts: [CHANGED], title: 'reading a volume', ...(cwd && { cwd }), ...(env && { env }) };
      const code = yield* execStream(command, args, options);
      if (code === CHANGED) onChanged?.();
    },
    async write(tar, { signal }) {
      const empty = inVolume('find', EMPTY);
      await run(empty, { signal, title: 'emptying a volume' });
      await run(inVolume('tar', EXTRACT), { signal, title: 'filling a volume', input: tar });
    },
  };
}

async function run(
  { command, args, cwd, env }: ReturnType<InVolume>,
  options: { signal: AbortSignal; title: string; input?: AsyncIterable<Uint8Array> },
): Promise<void> {
  await exec(command, args, { ...options, ...(cwd && { cwd }), ...(env && { env }) });
}
