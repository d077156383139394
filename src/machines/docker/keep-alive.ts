import type { ImageInfo } from '../../systems/docker/answers.ts';

const SHELLS = ['sh', 'ash', 'bash', 'dash', 'fish', 'zsh'];

/** Waits until SIGTERM or SIGINT, then exits at once: `wait` lets the shell handle the signal while `sleep` runs. */
export const KEEP_ALIVE = ['/bin/sh', '-c', 'trap "exit 0" TERM INT; while :; do sleep 3600 & wait $!; done'];

/** True if the image's own command does nothing without input: it is empty, or only a shell that waits for a user to type. */
export function isIdle(config: ImageInfo['Config']): boolean {
  const words = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
  const [program = ''] = words;
  const isShell = SHELLS.includes(program.split('/').at(-1) ?? '');
  return words.length === 0 || (isShell && words.slice(1).every((word) => /^-(l|i|li|il)$|^--login$/.test(word)));
}
