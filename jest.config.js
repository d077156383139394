/** Tests run on the TypeScript sources: swc strips the types, Node runs them as ES modules. */
const transform = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
};
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  roots: ['<rootDir>/__tests__'],
  setupFiles: ['<rootDir>/__tests__/helpers/jest-setup.js'],
};
const project = (name, extra = {}) => ({ ...base, displayName: name, testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`], ...extra });
/** They kill a command at many moments, on real daemons and servers: `npm run test:faults`, or by their names. */
const LONG_FAULTS = ['kill-container', 'kill-project', 'kill-restore', 'kill-sweep', 's3-kill', 's3-network', 'prune-restore'];
const withDaemons = {
  globalSetup: '<rootDir>/__tests__/helpers/jest-global-setup.js',
  globalTeardown: '<rootDir>/__tests__/helpers/jest-global-teardown.js',
};

export default {
  reporters: [['default', { summaryThreshold: 1000 }], '<rootDir>/__tests__/helpers/count-reporter.js'],
  // For what hangs: a slow machine with loaded cores takes minutes for what takes seconds on one at rest.
  testTimeout: 900_000,
  // Likewise for a worker that has ended its tests: what is still open after a minute is left open by a test.
  workerGracefulExitTimeout: 60_000,
  projects: [
    project('unit'),
    project('contract'),
    project('golden'),
    project('model'),
    project('integration', withDaemons),
    project('e2e', withDaemons),
    // Long: npm run test:corpus. `npm test` runs three of its projects in `integration`.
    ...(process.env.VM_TEST_CORPUS === undefined ? [] : [project('corpus', withDaemons)]),
    project('faults', {
      testPathIgnorePatterns: process.env.VM_TEST_LONG === undefined ? LONG_FAULTS.map((name) => `/faults/${name}[.]test`) : [],
      globalSetup: '<rootDir>/__tests__/helpers/jest-faults-setup.js',
      globalTeardown: '<rootDir>/__tests__/helpers/jest-faults-teardown.js',
    }),
    project('s3', {
      globalSetup: '<rootDir>/__tests__/helpers/jest-s3-setup.js',
      globalTeardown: '<rootDir>/__tests__/helpers/jest-s3-teardown.js',
    }),
  ],
};
