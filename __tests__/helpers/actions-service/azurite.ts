import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';
import { stopPid } from '../processes.ts';
import type { Blobs } from './reply.ts';

const PROGRAM = join(CACHE, 'azurite/node_modules/azurite/dist/src/blob/main.js');
/** The well-known account: https://learn.microsoft.com/azure/storage/common/storage-use-azurite#well-known-storage-account-and-key */
const ACCOUNT = 'devstoreaccount1';
const KEY = Buffer.from('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==', 'base64');
const VERSION = '2021-12-02';
const CONTAINER = 'actions';
const LIFE_MS = 3600_000;

export function hasAzurite(): boolean {
  return existsSync(PROGRAM);
}

/** Starts Azure's emulator as an in-memory blob store. The kernel stops it when this process dies. */
export async function startAzurite(): Promise<Blobs> {
  const args = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', process.execPath, PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined) await stopPid(child.pid, 10);
  };
  try {
    const base = `${await listening(child.stdout)}/${ACCOUNT}`;
    const made = await fetch(`${base}/${CONTAINER}?restype=container&${accountSas()}`, { method: 'PUT' });
    if (!made.ok) throw new Error(`Azurite makes no container: ${made.status} ${await made.text()}`);
    return blobsAt(base, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  output.on('end', () => reject(new Error(`Azurite did not start:\n${said}`)));
  // Read to the end: the emulator would block on a full pipe.
  output.on('data', (piece) => {
    said = (said + piece).slice(-4096);
    const origin = /listens on (http:\/\/\S+)/.exec(said)?.[1];
    if (origin !== undefined) resolve(origin);
  });
  return await promise;
}

function blobsAt(base: string, stop: () => Promise<void>): Blobs {
  const urlOf = (blob: string, permissions: string, told?: { contentType: string; fileName: string }) =>
    `${base}/${CONTAINER}/${blob}?${blobSas(blob, permissions, told)}`;
  return {
    uploadUrl: (blob) => urlOf(blob, 'cw'),
    downloadUrl: (blob, told) => urlOf(blob, 'r', told),
    async size(blob) {
      const reply = await fetch(urlOf(blob, 'r'), { method: 'HEAD' });
      return reply.ok ? Number(reply.headers.get('content-length')) : undefined;
    },
    async remove(blob) {
      await fetch(urlOf(blob, 'd'), { method: 'DELETE' });
    },
    stop,
  };
}

/** https://learn.microsoft.com/rest/api/storageservices/create-service-sas */
function blobSas(blob: string, permissions: string, told?: { contentType: string; fileName: string }): URLSearchParams {
  const se = `${new Date(Date.now() + LIFE_MS).toISOString().slice(0, 19)}Z`;
  const rscd = told ? `attachment; filename="${told.fileName}"` : '';
  const rsct = told?.contentType ?? '';
  const resource = `/blob/${ACCOUNT}/${CONTAINER}/${blob}`;
  const signed = [permissions, '', se, resource, '', '', 'https,http', VERSION, 'b', '', '', '', rscd, '', '', rsct].join('\n');
  const headers = told && { rscd, rsct };
  return new URLSearchParams({ sv: VERSION, sr: 'b', sp: permissions, se, spr: 'https,http', ...headers, sig: signatureOf(signed) });
}

/** https://learn.microsoft.com/rest/api/storageservices/create-account-sas */
function accountSas(): URLSearchParams {
  const se = `${new Date(Date.now() + LIFE_MS).toISOString().slice(0, 19)}Z`;
  const signed = `${[ACCOUNT, 'c', 'b', 'c', '', se, '', 'https,http', VERSION, ''].join('\n')}\n`;
  return new URLSearchParams({ sv: VERSION, ss: 'b', srt: 'c', sp: 'c', se, spr: 'https,http', sig: signatureOf(signed) });
}

function signatureOf(text: string): string {
  return createHmac('sha256', KEY).update(text).digest('base64');
}
