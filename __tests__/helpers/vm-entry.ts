/** What dist/cli/index.js does, over the sources. */
import { cli } from '../../src/index.ts';

process.exitCode = await cli();
