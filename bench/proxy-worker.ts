import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';

const { target, counts } = workerData as { target: string; counts: BigInt64Array<SharedArrayBuffer> };
const { hostname, port } = new URL(target);
const agent = new Agent({ keepAlive: true });
const [SENT, RECEIVED] = [0, 1];

const server = createServer({ requestTimeout: 0, highWaterMark: 1 << 18 }, forward);
// The server behind the proxy answers Expect.
server.on('checkContinue', (incoming: IncomingMessage, answer: ServerResponse) => {
  answer.writeContinue();
  forward(incoming, answer);
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));

/** Forwards headers unchanged, including Host: signatures and the addresses that a registry returns depend on it. */
function forward(incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, url: path } = incoming;
  const headers = { ...incoming.headers };
  delete headers.expect;
  const outgoing = request({ agent, hostname, port, method, path, headers, setHost: false }, (response) => {
    count(response, RECEIVED);
    answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
    pipeline(response, answer, () => {});
  });
  outgoing.on('error', () => answer.destroy());
  count(incoming, SENT);
  pipeline(incoming, outgoing, () => {});
}

function count(stream: IncomingMessage, index: number): void {
  stream.on('data', (piece: Buffer) => Atomics.add(counts, index, BigInt(piece.length)));
}
