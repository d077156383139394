import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { startActionsService } from '../__tests__/helpers/actions-service/index.ts';
import type { Ask } from './actions-server.ts';

/*
 * The emulator in a separate process, which ends with its parent. Blobs have host names like Azure's, because GitHub's client downloads in
 * parallel only from those; azure-names.cjs resolves them to this process.
 */

const DAY_MS = 24 * 3600_000;

const service = await startActionsService();
const env = { ...service.jobEnvironment({ lifeMs: DAY_MS }), GITHUB_TOKEN: service.restToken('write') };
if (service.memory === undefined) throw new Error('the blobs are to be in memory');
const [bytesPerSecond, roundTripMs] = process.argv.slice(2).map(Number);
Object.assign(service.memory.throttle, { bytesPerSecond, roundTripMs });
const { port } = new URL(service.memory.origin);
service.memory.origin = `http://bench.blob.core.windows.net:${port}`;

const sockets = new Set<Socket>();
subscribe('http.server.request.start', (message) => sockets.add((message as { socket: Socket }).socket));

process.on('message', (ask: Ask) => void answer(ask));
process.on('disconnect', () => process.exit());
process.send?.(env);

async function answer(ask: Ask): Promise<void> {
  if ('drop' in ask) await service.cache.drop(({ key }) => key.startsWith(ask.drop));
  process.send?.({
    sent: sum(({ bytesRead }) => bytesRead),
    received: sum(({ bytesWritten }) => bytesWritten),
    requests: service.calls.length,
    entries: service.cache.entries.length,
  });
}

function sum(of: (socket: Socket) => number): number {
  return [...sockets].reduce((total, socket) => total + of(socket), 0);
}
