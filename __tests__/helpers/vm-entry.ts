/** Runs the sources as dist/cli/index.js runs the bundle. */
import { cli } from '../../src/index.ts';

process.exitCode = await cli();
