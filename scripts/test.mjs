#!/usr/bin/env node
/**
 * `npm test`: sets up what is missing, checks types, lint, dead code and dist/, and runs every test.
 * `npm test -- PATHS…` runs these tests only, without the checks. The last line reads `N passed, N failed, N skipped`.
 */
import { setup } from './setup.mjs';
import { check } from './test/check.mjs';
import { runJest } from './test/jest.mjs';

const CHECKS = ['typecheck', 'lint', 'knip', 'prose', 'check:dist'];

setup();
const args = process.argv.slice(2);
const failedChecks = args.length > 0 ? [] : CHECKS.filter((name) => !check(name));
// The reporter counts failed checks, so that the last line holds every failure.
const exitCode = runJest(args, { VM_TEST_FAILED_CHECKS: failedChecks.join(' '), ...(args.length > 0 && { VM_TEST_LONG: '1' }) });
process.exitCode = failedChecks.length > 0 ? 1 : exitCode;
