import { setupVmAction } from '../index.js';
await setupVmAction();
