import { mainAction } from '../index.js';
await mainAction();
