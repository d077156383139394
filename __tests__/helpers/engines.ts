import { test } from '@jest/globals';
import { ENGINES, type Engine } from './daemon-binaries.ts';
import { variableOf } from './engines-environment.ts';

export interface TestDocker {
  readonly engine: Engine;
  /** The value of DOCKER_HOST. */
  readonly host: string;
  readonly dataRoot: string;
}

/** Returns a daemon that all tests of a run share (see daemons-for-jest.ts), or undefined if the engine is not available. */
export function dockerOf(engine: Engine): TestDocker | undefined {
  const value = process.env[variableOf(engine)];
  return value === undefined ? undefined : (JSON.parse(value) as TestDocker);
}

/** Runs a test on each engine. Without that engine it is skipped, which allowed-skips.json has to allow. */
export function testOnEngines(name: string, body: (docker: TestDocker) => Promise<void>, timeout?: number): void {
  for (const engine of ENGINES) testWithEngines(`${name} [${engine}]`, [engine], ([docker]) => body(docker as TestDocker), timeout);
}

/**
 * Runs a test on the containerd image store, if the behavior does not depend on the image store: the interfaces, refusals of a provider, and
 * work with containers and volumes. `npm run test:engines` runs it on each engine.
 */
export function testOnNewestEngine(name: string, body: (docker: TestDocker) => Promise<void>, timeout?: number): void {
  const engines: readonly Engine[] = process.env.VM_TEST_EVERY_ENGINE === undefined ? ['containerd'] : ENGINES;
  for (const engine of engines) testWithEngines(`${name} [${engine}]`, [engine], ([docker]) => body(docker as TestDocker), timeout);
}

/** Runs a test with both engines, to export on one and restore on the other, in both directions. */
export function testBetweenEngines(name: string, body: (from: TestDocker, to: TestDocker) => Promise<void>, timeout?: number): void {
  for (const [from, to] of [ENGINES, ENGINES.toReversed()] as [Engine, Engine][]) {
    testWithEngines(`${name} [${from} to ${to}]`, [from, to], ([a, b]) => body(a as TestDocker, b as TestDocker), timeout);
  }
}

/** Runs such a test in one direction, if the behavior does not depend on the image store. */
export function testToNewestEngine(name: string, body: (from: TestDocker, to: TestDocker) => Promise<void>, timeout?: number): void {
  testWithEngines(
    `${name} [classic to containerd]`,
    ['classic', 'containerd'],
    ([a, b]) => body(a as TestDocker, b as TestDocker),
    timeout,
  );
}

function testWithEngines(name: string, engines: readonly Engine[], body: (dockers: TestDocker[]) => Promise<void>, timeout?: number): void {
  const dockers = engines.map(dockerOf).filter((docker) => docker !== undefined);
  const run = dockers.length === engines.length ? test : test.skip;
  run(name, () => body(dockers), timeout);
}
