import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContainer, removeContainer, start, stop } from '../helpers/fake-docker/containers.ts';
import { pruneAll, pruneContainers } from '../helpers/fake-docker/prune.ts';
import { isUp } from '../helpers/fake-docker/state.ts';
import { containersOf, foldersOf, type Place, PROJECT, up, write } from './shop.ts';

/* Actions of users on the project and the daemon, in any state. */

export interface UserAction {
  readonly name: string;
  /** Whether the action changes the project itself. */
  readonly isWork: boolean;
  /** `mark`: a name that was not used before. */
  act(place: Place, mark: string): void;
}

export const PRUNE: UserAction = { name: 'docker system prune --all --volumes', isWork: false, act: ({ docker }) => pruneAll(docker) };

export const USER_ACTIONS: readonly UserAction[] = [
  PRUNE,
  { name: 'docker container prune', isWork: false, act: ({ docker }) => pruneContainers(docker) },
  { name: 'docker compose up', isWork: true, act: lenient(up) },
  { name: 'docker stop db', isWork: true, act: lenient(({ docker }) => void stop(docker, findContainer(docker, `${PROJECT}-db-1`), 0)) },
  { name: 'docker start db', isWork: true, act: lenient(({ docker }) => void start(docker, findContainer(docker, `${PROJECT}-db-1`))) },
  {
    name: 'docker rm --force web',
    isWork: true,
    act: lenient(({ docker }) => removeContainer(docker, findContainer(docker, `${PROJECT}-web-1`), { force: true, volumes: false })),
  },
  { name: 'work in the containers', isWork: true, act: writeMarks },
  {
    name: 'edit the Compose file',
    isWork: true,
    act: ({ folder }, mark) => appendFileSync(join(folder, 'compose.yaml'), `# ${mark}-file\n`),
  },
  { name: 'reboot', isWork: true, act: reboot },
];

/** Writes the mark in every running container. */
export function writeMarks(place: Place, mark: string): void {
  for (const container of containersOf(place).filter(({ status }) => status === 'running')) {
    const service = container.name.split('-')[1];
    container.layer.set(`/${mark}-${service}own`, Buffer.from(mark));
    for (const folder of foldersOf(place, container)) write(join(folder, `${mark}-${service}data`), mark);
  }
}

/** Stops all containers and starts those with a restart policy. */
function reboot({ docker }: Place): void {
  for (const container of [...docker.containers.values()].filter(({ status }) => isUp(status))) {
    stop(docker, container);
    const { RestartPolicy } = container.host as { RestartPolicy?: { Name: string } };
    if (RestartPolicy?.Name === 'always') start(docker, container);
  }
}

/** Ignores actions that Docker refuses. */
function lenient(act: (place: Place) => void): UserAction['act'] {
  return (place) => {
    try {
      act(place);
    } catch {
      // Docker refused the action, which changes nothing more.
    }
  };
}
