import { runReplayWorker } from './index.js';
await runReplayWorker();
