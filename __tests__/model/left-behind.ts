import { containersOf, type Place } from './shop.ts';

export function unusedVolumes({ docker }: Place): string[] {
  const used = new Set([...docker.containers.values()].flatMap(({ mounts }) => mounts.map(({ volume }) => volume?.name)));
  return [...docker.volumes.keys()].filter((name) => !used.has(name));
}

/** Returns the names of images that containers use: a user who removes the container leaves its image behind. */
export function usedNames({ docker }: Place): string[] {
  const used = new Set([...docker.containers.values()].map(({ image }) => image));
  return [...docker.tags].flatMap(([name, id]) => (used.has(id) ? [name] : []));
}

export const LIST_PRUNED = 'the list of things to remove is pruned';

/** Returns objects of the daemon that nothing needs and no message names. */
export function leftBehind(place: Place, messages: readonly string[]): string[] {
  const { docker } = place;
  // A user who prunes the list has to remove its objects by hand.
  const listIsGone = messages.includes(LIST_PRUNED);
  const project = containersOf(place);
  const left = [
    ...[...docker.containers.values()].filter((one) => !project.includes(one)).map(({ name }) => `the container ${name}`),
    ...unusedVolumes(place).map((name) => `the volume ${name}`),
    ...[...docker.tags.keys()]
      .filter((name) => /^vm-snapshot-(kept|before)\//.test(name) && !usedNames(place).includes(name))
      .map((name) => `the image ${name}`),
  ];
  return left
    .filter((what) => what.startsWith('the container') || !listIsGone)
    .filter((what) => !messages.some((text) => text.includes(what.split(' ').at(-1) ?? '')))
    .map((what) => `${what} stays behind`);
}
