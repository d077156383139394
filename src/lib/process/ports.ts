import { createServer } from 'node:net';
import { errnoOf } from '../fs/fs-errors.ts';

/** A container port that is published on a host port. */
export interface PublishedPort {
  /** Address on the host; all addresses if omitted. */
  readonly address?: string;
  readonly host: number;
  readonly container: number;
  readonly protocol: 'tcp' | 'udp';
}

/** Whether a program on this machine listens on the TCP port. A guess: returns false if this process may not bind the port. */
export function isPortTaken(port: number, host = '0.0.0.0'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errnoOf(error) === 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
