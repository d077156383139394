import { recoveryAction } from '../index.js';
await recoveryAction();
