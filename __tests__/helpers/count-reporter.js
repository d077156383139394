import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { allowedSkip } from './skips.ts';

const ALLOWED = new URL('../allowed-skips.json', import.meta.url);
const FINISHED = ['passed', 'failed'];

/** Ends a run with `N passed, N failed, N skipped`; a skip that allowed-skips.json does not allow on this machine fails the run. */
export default class CountReporter {
  #config;
  #refused = [];

  constructor(config) {
    this.#config = config;
  }

  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => skippedTests(this.#config.rootDir, file));
    const allowed = JSON.parse(readFileSync(ALLOWED, 'utf8'));
    // Tests that a developer deselected with -t do not count as skipped.
    for (const { name, file } of this.#config.testNamePattern === undefined ? skipped : []) {
      const entry = allowedSkip(name, allowed);
      console.log(`skipped: ${name} (${file}): ${entry ? `allowed, ${entry.reason}` : 'not in __tests__/allowed-skips.json'}`);
      if (!entry) this.#refused.push(name);
    }
    const failedChecks = (process.env.VM_TEST_FAILED_CHECKS ?? '').split(' ').filter(Boolean);
    for (const name of failedChecks) console.log(`failed check: ${name}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + failedChecks.length + this.#refused.length;
    const allowedSkips = skipped.length - this.#refused.length;
    const counts = `${results.numPassedTests} passed, ${failed} failed, ${allowedSkips} skipped`;
    keepFailures(this.#config.rootDir, results.testResults);
    // Jest prints its own summary after the last reporter; this line comes after that.
    process.once('exit', () => console.log(counts));
  }

  getLastError() {
    if (this.#refused.length > 0)
      return new Error(`${this.#refused.length} tests were skipped that must not be: ${this.#refused.join('; ')}`);
  }
}

function skippedTests(rootDir, { testFilePath, testResults }) {
  return testResults
    .filter(({ status }) => !FINISHED.includes(status))
    .map(({ fullName }) => ({ name: fullName, file: relative(rootDir, testFilePath) }));
}

/** Writes the messages of the failed files, seeds included, to a file that CI uploads, since jest's output is long. */
function keepFailures(rootDir, testResults) {
  const file = join(rootDir, '.cache/test-failures.log');
  const messages = testResults.map(({ failureMessage }) => failureMessage).filter(Boolean);
  rmSync(file, { force: true });
  if (messages.length === 0) return;
  mkdirSync(join(rootDir, '.cache'), { recursive: true });
  writeFileSync(file, stripVTControlCharacters(messages.join('\n')));
  console.log(`The failures are kept in ${relative(rootDir, file)}`);
}
