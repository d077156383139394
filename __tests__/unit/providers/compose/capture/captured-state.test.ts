import { expect, test } from '@jest/globals';
import { capturedState } from '../../../../../src/providers/compose/capture/captured-state.ts';
import type { ContainerInfo } from '../../../../../src/systems/docker/containers.ts';
import { answeringDocker } from '../../../../helpers/answering-docker.ts';

type State = ContainerInfo['State'];

const NOW = '2026-01-01T00:10:00.5Z';
const startedAt = (StartedAt: string, of: Partial<State> = {}): State => ({ Status: 'running', StartedAt, ...of });
const JUST_NOW = startedAt('2026-01-01T00:09:59.9Z');
const LONG_AGO = startedAt('2026-01-01T00:09:50Z');

const signal = new AbortController().signal;
/** `later`: the state when the container is inspected again. */
async function captured(State: State, RestartCount: number, later: State = State): Promise<object> {
  const docker = answeringDocker({ '/containers/a/json': { State: later } });
  Object.assign(docker, { info: async () => ({ SystemTime: NOW }) });
  return await capturedState(docker, { Id: 'a', Name: '/a', State, RestartCount } as ContainerInfo, { signal });
}

test.each<[string, State, number, State | undefined, object]>([
  ['it waits for its next restart', { Status: 'restarting' }, 3, undefined, { state: 'running', restarting: true }],
  ['Docker restarted it just now', JUST_NOW, 3, undefined, { state: 'running', restarting: true }],
  ['Docker restarted it, and it has failed since', JUST_NOW, 3, { Status: 'restarting' }, { state: 'running', restarting: true }],
  ['Docker restarted it 10 seconds ago', LONG_AGO, 1, undefined, { state: 'running' }],
  ['a user started it just now', JUST_NOW, 0, undefined, { state: 'running' }],
  [
    'Docker restarted it just now and it is healthy',
    { ...JUST_NOW, Health: { Status: 'healthy' } },
    1,
    undefined,
    { state: 'running', health: 'healthy' },
  ],
  ['it is paused', { Status: 'paused' }, 1, undefined, { state: 'paused' }],
  ['it has exited', { Status: 'exited', ExitCode: 3 }, 1, undefined, { state: 'exited', exit_code: 3 }],
  ['it was never started', { Status: 'created' }, 0, undefined, { state: 'created' }],
])('%s: the capture records the state that a restore can reach', async (_, state, restarts, later, expected) => {
  expect(await captured(state, restarts, later)).toEqual(expected);
});

test('a container that Docker is removing is refused', async () => {
  await expect(captured({ Status: 'removing' }, 0)).rejects.toMatchObject({ message: 'The container a is removing' });
});
