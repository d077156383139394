/**
 * Runs an agent in a container: takes a snapshot before every risky step, and rolls back to it if the step fails.
 *
 *   node agent-loop.ts CONTAINER
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type SnapshotInfo, SnapshotManager, SnapshotTrigger } from 'vm-snapshot';
import { nextStep, type Step } from './plan.ts';

const docker = (...args: string[]) => promisify(execFile)('docker', args);
const runId = `run-${Date.now()}`;

const [, , container = 'agent'] = process.argv;
await using snapshots = new SnapshotManager({ log: { warn: (message) => console.warn(`warning: ${message}`) } });
console.log(`done in ${await work(container)}`);

/** Returns the name of the last container, which differs from the first one after a rollback. */
async function work(first: string): Promise<string> {
  let at = first;
  let failed: Step | undefined;
  await remember(at, SnapshotTrigger.RUN_START);
  for (let step = nextStep(undefined, failed); step !== undefined; step = nextStep(step, failed)) {
    const before = step.isRisky ? await remember(at, SnapshotTrigger.BEFORE_ACTION, step) : undefined;
    failed = (await succeeds(step, at)) ? undefined : step;
    if (failed === undefined) continue;
    // Saves the broken state for later analysis.
    await remember(at, SnapshotTrigger.ON_ERROR, step);
    if (before === undefined) throw new Error(`cannot roll back '${step.name}': no snapshot`);
    at = await rollBack(before, at);
  }
  await remember(at, SnapshotTrigger.RUN_END);
  return at;
}

/** Takes a snapshot. Returns undefined if snapshot-config.json does not list the trigger. */
async function remember(at: string, trigger: SnapshotTrigger, step?: Step): Promise<SnapshotInfo | undefined> {
  const snapshot = await snapshots.createSnapshot({ container: at, trigger, runId, quiesce: true, ...(step && { context: step.name }) });
  if (snapshot !== undefined) console.log(`${trigger}: ${snapshot.reference}`);
  return snapshot;
}

async function succeeds({ name, command }: Step, at: string): Promise<boolean> {
  try {
    await docker('exec', at, 'sh', '-ec', command);
    console.log(`${name}: done`);
    return true;
  } catch {
    console.log(`${name}: failed`);
    return false;
  }
}

/** Removes the broken container only after the new one has been created. */
async function rollBack(to: SnapshotInfo, broken: string): Promise<string> {
  const { container: restored } = await snapshots.restoreSnapshot(to, { preserveNetworks: true });
  if (restored === undefined) throw new Error(`${to.reference} is not a snapshot of a container`);
  await docker('rm', '--force', '--volumes', broken);
  console.log(`rolled back to ${to.reference}, in ${restored.name}`);
  return restored.name;
}
