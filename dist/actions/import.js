import { importAction } from '../index.js';
await importAction();
