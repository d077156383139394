import { runTarSplitWorker } from './index.js';
await runTarSplitWorker();
