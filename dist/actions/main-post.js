import { mainPostAction } from '../index.js';
await mainPostAction();
