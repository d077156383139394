import { runIngestWorker } from './index.js';
await runIngestWorker();
