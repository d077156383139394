import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { transferContract } from './transfer-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'vm-transfers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const memory = async () => new MemoryStore();
const file = async () => await openStore(mkdtempSync(join(folder, 'store-')));

transferContract('memory to memory', { near: memory, far: memory });
transferContract('file to file', { near: file, far: file });
transferContract('file to memory', { near: file, far: memory });
