import type { TestDocker } from '../helpers/engines.ts';
import { listImages } from '../helpers/images.ts';
import { run } from '../helpers/processes.ts';

export const NOTHING = { paused: [], helpers: [], staged: [], kept: [], records: [], servants: [] };

/** Returns leftovers of the killed process on the containers of this name; other tests use the daemon too. */
export async function leftovers(
  docker: TestDocker,
  { name, pid }: { name: string; pid: number },
): Promise<Record<keyof typeof NOTHING, string[]>> {
  const lines = async (...args: string[]): Promise<string[]> =>
    (await run(['docker', '-H', docker.host, ...args])).split('\n').filter((line) => line !== '');
  const ofPid = (found: string[]): string[] => found.filter((line) => line.includes(`${pid}-`));
  return {
    paused: await lines('ps', '-q', '--filter', 'status=paused', '--filter', `name=${name}`),
    helpers: ofPid(await lines('ps', '-a', '--filter', 'label=vm-snapshot.probe', '--format', '{{.Label "vm-snapshot.probe"}}')),
    staged: ofPid(await listImages(docker, '--format', '{{.Repository}}', 'vm-snapshot-staging/*')),
    kept: await listImages(docker, '-q', `vm-snapshot-kept/${name}`),
    records: ofPid(await lines('ps', '-a', '--filter', 'label=vm-snapshot.record', '--format', '{{.Names}}')),
    servants: await lines('ps', '-a', '--filter', `label=vm-snapshot.project=${name}`, '--format', '{{.Names}}'),
  };
}
