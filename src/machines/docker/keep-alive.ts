import type { ImageInfo } from '../../systems/docker/answers.ts';

const SHELLS = ['sh', 'ash', 'bash', 'dash', 'fish', 'zsh'];

/** Ends at once when it is asked to; `wait` lets it hear that. */
export const KEEP_ALIVE = ['/bin/sh', '-c', 'trap "exit 0" TERM INT; while :; do sleep 3600 & wait $!; done'];

/** Does the image's own command do nothing by itself: none at all, or only a shell that waits for somebody to type? */
export function isIdle(config: ImageInfo['Config']): boolean {
  const words = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
  const [program = ''] = words;
  const isShell = SHELLS.includes(program.split('/').at(-1) ?? '');
  return words.length === 0 || (isShell && words.slice(1).every((word) => /^-(l|i|li|il)$|^--login$/.test(word)));
}
