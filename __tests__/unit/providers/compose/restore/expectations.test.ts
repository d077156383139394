import { expect, test } from '@jest/globals';
import { expectationOf, judge, waitLimit } from '../../../../../src/providers/compose/restore/expectations.ts';
import { awaitedBy, startBatches } from '../../../../../src/providers/compose/restore/start-order.ts';
import { composeConfig } from '../../../../../src/systems/compose/config.ts';
import type { ContainerInfo } from '../../../../../src/systems/docker/containers.ts';

type State = ContainerInfo['State'];
const running = (health?: string): State => ({ Status: 'running', ...(health && { Health: { Status: health } }) });
const exited = (code: number): State => ({ Status: 'exited', ExitCode: code });

test.each<[string, Parameters<typeof expectationOf>[0], State, ReturnType<typeof judge>]>([
  ['healthy then, healthy now', { health: 'healthy' }, running('healthy'), 'good'],
  ['healthy then, starting now', { health: 'healthy' }, running('starting'), 'wait'],
  ['healthy then, unhealthy now', { health: 'healthy' }, running('unhealthy'), { failed: 'is unhealthy' }],
  ['unhealthy then and now', { health: 'unhealthy' }, running('unhealthy'), 'good'],
  ['unhealthy then, starting now', { health: 'unhealthy' }, running('starting'), 'good'],
  ['starting then and now', { health: 'starting' }, running('starting'), 'wait'],
  ['starting then, unhealthy now', { health: 'starting' }, running('unhealthy'), 'good'],
  ['no health check', {}, running(), 'good'],
  ['an older snapshot, starting now', {}, running('starting'), 'wait'],
  ['running then, ended well now', {}, exited(0), 'good'],
  ['running then, failed now', {}, exited(3), { failed: 'has exited (3)' }],
  ['running then, about to be started again now', {}, { Status: 'restarting', ExitCode: 1 }, 'wait'],
  ['made and not started yet', {}, { Status: 'created' }, 'wait'],
  ['paused', { health: 'healthy' }, { Status: 'paused' }, 'good'],
  ['started again and again then, failed now', { restarting: true }, exited(3), 'good'],
  ['started again and again then and now', { restarting: true }, { Status: 'restarting' }, 'good'],
])('%s: the container is judged by its state at capture', (_, was, State, expected) => {
  expect(judge({ State }, expectationOf(was))).toEqual(expected);
});

test('a service is waited for as long as its health check may take, and at least five minutes', () => {
  const limit = (healthcheck: object): number =>
    waitLimit(composeConfig.parse({ name: 'x', services: { a: { healthcheck } } }).services.a ?? {});
  expect(waitLimit({})).toBe(300_000);
  expect(limit({ start_period: '1s', interval: '1s', timeout: '1s', retries: 1 })).toBe(300_000);
  expect(limit({ start_period: '10m0s', interval: '5s', timeout: '5s', retries: 3 })).toBe(640_000);
  expect(limit({ start_period: '1h', disable: true })).toBe(300_000);
  expect(limit({ start_period: '0s', interval: '1m30s', timeout: '30s', retries: 5 })).toBe(720_000);
});

const config = composeConfig.parse({
  name: 'x',
  services: {
    web: { depends_on: { api: { condition: 'service_started' }, job: { condition: 'service_completed_successfully' } } },
    api: { depends_on: { db: { condition: 'service_healthy', required: true } } },
    db: {},
    job: { depends_on: { db: { condition: 'service_healthy' } } },
    lone: {},
  },
});

test('services start after the ones that they depend on, and services that are not started are not waited for', () => {
  expect(startBatches(config, ['web', 'api', 'db', 'lone'])).toEqual([['db', 'lone'], ['api'], ['web']]);
  expect(startBatches(config, ['web', 'lone'])).toEqual([['web', 'lone']]);
  expect(awaitedBy(config, ['api', 'lone'])).toEqual(['db']);
  expect(awaitedBy(config, ['web'])).toEqual([]);
});

test('a circular dependency does not block the start order', () => {
  const circle = composeConfig.parse({ name: 'x', services: { a: { depends_on: { b: {} } }, b: { depends_on: { a: {} } } } });
  expect(startBatches(circle, ['a', 'b'])).toEqual([['a', 'b']]);
});
