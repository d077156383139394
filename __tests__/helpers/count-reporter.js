import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
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
    for (const { name, file } of skipped) {
      const entry = allowedSkip(name, allowed);
      console.log(`skipped: ${name} (${file}): ${entry ? `allowed, ${entry.reason}` : 'not in __tests__/allowed-skips.json'}`);
      // Tests that a developer left out with -t are no skips of the project.
      if (!entry && !this.#config.testNamePattern) this.#refused.push(name);
    }
    const failedChecks = (process.env.VM_TEST_FAILED_CHECKS ?? '').split(' ').filter(Boolean);
    for (const name of failedChecks) console.log(`failed check: ${name}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + failedChecks.length + this.#refused.length;
    const allowedSkips = skipped.length - this.#refused.length;
    // What an earlier run of the other files found: see scripts/test/jest.mjs.
    const steady = JSON.parse(process.env.VM_TEST_STEADY ?? '{"passed":0,"skipped":0}');
    const counts = `${steady.passed + results.numPassedTests} passed, ${failed} failed, ${steady.skipped + allowedSkips} skipped`;
    // Jest prints its own summary after the last reporter; this line comes after that.
    process.once('exit', () => console.log(counts));
    this.#writeOutcome(results);
  }

  #writeOutcome({ testResults }) {
    const file = process.env.VM_TEST_OUTCOME;
    if (file === undefined || this.#refused.length > 0) return;
    const failedFiles = testResults.filter((result) => result.numFailingTests > 0 || result.testExecError != null);
    const others = testResults.filter((result) => !failedFiles.includes(result));
    const passed = others.reduce((sum, { numPassingTests }) => sum + numPassingTests, 0);
    const skipped = others.flatMap((result) => skippedTests(this.#config.rootDir, result)).length;
    writeFileSync(file, JSON.stringify({ passed, skipped, failedFiles: failedFiles.map(({ testFilePath }) => testFilePath) }));
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
