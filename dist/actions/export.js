import { exportAction } from '../index.js';
await exportAction();
