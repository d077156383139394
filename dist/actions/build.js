import { buildAction } from '../index.js';
await buildAction();
