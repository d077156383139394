import type { Engine } from './daemon-binaries.ts';

/** Returns the variable with the shared daemon of an engine, as JSON of a TestDocker. */
export function variableOf(engine: Engine): string {
  return `VM_TEST_DOCKER_${engine.toUpperCase()}`;
}
