import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { CommandError, ConflictError, NotFoundError } from '../../../../../src/lib/errors.ts';
import type { DockerClient } from '../../../../../src/systems/docker/client.ts';
import { removeContainer } from '../../../../../src/systems/docker/remove-container.ts';
import { afterImagePrune } from '../../../../../src/systems/docker/transactions/after-image-prune.ts';
import { despitePrunes } from '../../../../../src/systems/docker/transactions/despite-prunes.ts';
import { answeringDocker } from '../../../../helpers/answering-docker.ts';

const { signal } = new AbortController();
const empty = answeringDocker({});
const removing = answeringDocker({ '/containers/web/json': { State: { Status: 'removing' } } });
const running = answeringDocker({ '/containers/web/json': { State: { Status: 'running' } } });

/** Fails with these errors, one after another, then succeeds. */
function failing(...errors: Error[]): { make: () => Promise<string>; attempts: () => number } {
  let attempts = 0;
  const make = async (): Promise<string> => {
    const error = errors[attempts++];
    if (error !== undefined) throw error;
    return 'made';
  };
  return { make, attempts: () => attempts };
}

test.each<[string, DockerClient, Error]>([
  ['that is removed', empty, new NotFoundError('No such container: web')],
  ['whose removal has begun', removing, new ConflictError('container is marked for removal and cannot be started')],
  ['whose name is about to become free', empty, new ConflictError('The container name "/web" is already in use')],
])('a container %s before it ran is created again', async (_, docker, error) => {
  const { make, attempts } = failing(error, error, error, error, error, error);
  await expect(despitePrunes(docker, 'web', { make, signal })).resolves.toBe('made');
  expect(attempts()).toBe(7);
});

test('a name that an existing container uses, and every other failure, is thrown immediately', async () => {
  const errors = [
    [running, new ConflictError('The container name "/web" is already in use')],
    [empty, new Error('no space left')],
  ] as const;
  for (const [docker, error] of errors) {
    const { make, attempts } = failing(error);
    await expect(despitePrunes(docker, 'web', { make, signal })).rejects.toBe(error);
    expect(attempts()).toBe(1);
  }
});

test('removing a container that another program is removing waits until it is removed', async () => {
  const busy = (): Error => new ConflictError('Docker cannot remove container web: removal of container web is already in progress');
  const answers: (Error | undefined)[] = [busy(), busy(), new NotFoundError('No such container: web')];
  const json = async (): Promise<void> => {
    const answer = answers.shift();
    if (answer !== undefined) throw answer;
  };
  await removeContainer(json, 'web', { volumes: true, signal });
  expect(answers).toEqual([]);
  answers.push(new ConflictError('cannot remove container "web": container is running'));
  await expect(removeContainer(json, 'web', { volumes: true, signal })).rejects.toThrow('is running');
});

test('a canceled wait throws the reason of the signal', async () => {
  const stop = new AbortController();
  const make = async (): Promise<string> => {
    stop.abort(new Error('Ctrl-C'));
    throw new NotFoundError('No such container: web');
  };
  // The daemon's client would throw the same, but this one answers all the same.
  await expect(despitePrunes(empty, 'web', { make, signal: stop.signal })).rejects.toThrow('Ctrl-C');
  const json = async (): Promise<never> => {
    stop.abort();
    throw new ConflictError('removal of container web is already in progress');
  };
  await expect(removeContainer(json, 'web', { volumes: true, signal: stop.signal })).rejects.toThrow('Ctrl-C');
});

test('an existing container is not created again if another object is missing', async () => {
  const { make, attempts } = failing(new NotFoundError('network front not found'));
  await expect(despitePrunes(running, 'web', { make, signal })).rejects.toThrow('network front');
  expect(attempts()).toBe(1);
});

test('a failure in a container that is being removed creates it again, and a failure in an existing one is thrown', async () => {
  const failure = new CommandError('Error processing tar file(exit status 1): no such file or directory');
  const { make, attempts } = failing(failure);
  const created = async (onCreated: (id: string) => void): Promise<string> => {
    onCreated('web');
    return await make();
  };
  await expect(despitePrunes(running, 'name', { make: created, signal })).rejects.toBe(failure);
  const again = failing(failure);
  const makeAgain = async (onCreated: (id: string) => void): Promise<string> => {
    onCreated('web');
    return await again.make();
  };
  await expect(despitePrunes(removing, 'name', { make: makeAgain, signal })).resolves.toBe('made');
  expect([attempts(), again.attempts()]).toEqual([1, 2]);
});

test('a running prune of images is waited for, and a cancellation or two minutes end the wait', async () => {
  const busy = new ConflictError('a prune operation is already running');
  const answers = [busy, busy];
  const lines: string[] = [];
  const log = { ...quietContext().log, info: (line: unknown) => void lines.push(String(line)) };
  const json = async (): Promise<void> => {
    const answer = answers.shift();
    if (answer !== undefined) throw answer;
  };
  await afterImagePrune({ json } as never, { signal, log });
  expect([answers, lines]).toEqual([[], ['Waiting for a running docker image prune to end']]);
  const always = async (): Promise<never> => {
    throw busy;
  };
  await expect(afterImagePrune({ json: always } as never, { signal, log, limitMs: -1 })).rejects.toThrow('is still running after');
  const stop = new AbortController();
  const never = async (): Promise<never> => {
    stop.abort(new Error('Ctrl-C'));
    throw busy;
  };
  await expect(afterImagePrune({ json: never } as never, { signal: stop.signal, log })).rejects.toThrow('Ctrl-C');
});
