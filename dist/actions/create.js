import { createAction } from '../index.js';
await createAction();
