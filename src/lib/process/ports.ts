import { createServer } from 'node:net';
import { errnoOf } from '../fs/fs-errors.ts';

/** A port of a container that its host hands on. */
export interface PublishedPort {
  /** Of the host; all of its addresses without one. */
  readonly address?: string;
  readonly host: number;
  readonly container: number;
  readonly protocol: 'tcp' | 'udp';
}

/** Does a program of this machine listen on the TCP port? Only a guess where we may not bind it ourselves: then no. */
export function isPortTaken(port: number, host = '0.0.0.0'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errnoOf(error) === 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
