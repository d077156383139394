/** Functions called by the entry files in dist/. Each loads its part when it is called, so that the others do not slow down its start. */

import { EXIT_CODES } from './lib/errors.ts';

/** Runs the command `vm` with the process's arguments and terminal; returns the exit code. */
export async function cli(): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    console.error(`vm needs Node 24 or newer; this is Node ${process.versions.node} (${process.execPath})`);
    return EXIT_CODES.ERR_UNSUPPORTED;
  }
  return await (await import('./cli/process.ts')).runProcess();
}

/** For dist/api/index.js, the file that the package exports. */
export async function loadApi(): Promise<typeof import('./api/index.ts')> {
  return await import('./api/index.ts');
}

export async function buildAction(): Promise<void> {
  await (await import('./actions/steps/build.ts')).buildAction();
}

export async function createAction(): Promise<void> {
  await (await import('./actions/steps/create.ts')).createAction();
}

export async function exportAction(): Promise<void> {
  await (await import('./actions/steps/export.ts')).exportAction();
}

export async function importAction(): Promise<void> {
  await (await import('./actions/steps/import.ts')).importAction();
}

export async function restoreAction(): Promise<void> {
  await (await import('./actions/steps/restore.ts')).restoreAction();
}

/** The post step of `create` and `restore`. */
export async function recoveryAction(): Promise<void> {
  await (await import('./actions/shared/recovery.ts')).recoveryAction();
}

export async function setupVmAction(): Promise<void> {
  await (await import('./actions/steps/setup-vm.ts')).setupVmAction();
}

export async function mainAction(): Promise<void> {
  await (await import('./actions/steps/main.ts')).mainAction();
}

export async function mainPostAction(): Promise<void> {
  await (await import('./actions/steps/main-post.ts')).mainPostAction();
}

/** The worker thread's side of ingesting: see repository/write/ingest-worker.ts. */
export async function runIngestWorker(): Promise<void> {
  (await import('./repository/write/ingest-worker.ts')).runIngestWorker();
}

/** The worker thread's side of reading a layer from a daemon's folder: see providers/image/capture/tar-split-worker.ts. */
export async function runTarSplitWorker(): Promise<void> {
  await (await import('./providers/image/capture/tar-split-worker.ts')).runTarSplitWorker();
}
