import type { Engine } from './daemon-binaries.ts';

/** Where the tests find the shared daemon of an engine: JSON of a TestDocker. */
export function variableOf(engine: Engine): string {
  return `VM_TEST_DOCKER_${engine.toUpperCase()}`;
}
