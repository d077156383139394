import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type TestDocker, testToNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT_PREFIX, run } from '../helpers/processes.ts';
import { vm as runVm, type VmResult } from '../helpers/vm.ts';

const IMAGE = 'vm-cli-bundle:1';

testToNewestEngine(
  'a container is transferred in one file, with its volumes and a bound folder, or without them',
  async (from, to) => {
    const folder = await mkdtemp(join(tmpdir(), 'vm-cli-bundles-'));
    const name = `site${process.pid}`;
    const vmOn =
      (docker: TestDocker, where: string) =>
      async (line: string): Promise<VmResult> => {
        const cwd = join(folder, where, 'shop');
        await mkdir(cwd, { recursive: true });
        const result = await runVm(['snapshot', ...line.split(' ')], { cwd, home: join(folder, where), env: { DOCKER_HOST: docker.host } });
        expect({ line, code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({ line, code: 0, stderr: '' });
        return result;
      };
    const at = (docker: TestDocker, ...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const seen = (container: string): Promise<string> => at(to, 'exec', container, 'sh', '-c', 'cat /page /data/page /bound/page');
    const [here, there] = [vmOn(from, 'here'), vmOn(to, 'there')];
    try {
      for (const docker of [from, to]) await importBusybox(docker, IMAGE);
      const bound = join(folder, 'bound');
      await mkdir(bound);
      await writeFile(join(bound, 'page'), 'of the machine\n');
      const volumes = ['--volume', `${name}_data:/data`, '--volume', `${bound}:/bound`];
      await at(from, 'run', '--detach', '--name', name, ...volumes, IMAGE, 'sleep', '10000');
      await at(from, 'exec', name, 'sh', '-c', 'echo own > /page; echo data > /data/page');

      const created = await here(`create site --container ${name} --quiesce --include-bind-mounts`);
      expect(created.stderr).toContain(`${bound} is a folder of this machine; its content (1 files, 15 B) is captured too`);
      const whole = join(folder, 'whole.snapshot.tar.zst');
      expect(JSON.parse((await here(`export site --include-volumes --output ${whole} --json`)).stdout)).toMatchObject({ left_out: [] });
      const bare = join(folder, 'bare.snapshot.tar.gz');
      expect((await here(`export site --output ${bare}`)).stderr).toMatch(
        /does not contain the data of \S+_data, bind-bound \(.*--include-volumes/,
      );

      await at(from, 'exec', name, 'sh', '-c', 'echo newer > /data/page; echo newer > /bound/page');
      await here(`restore site --container-name ${name}-shared --preserve-volumes=shared`);
      expect(await at(from, 'exec', `${name}-shared`, 'cat', '/page', '/data/page', '/bound/page')).toBe('own\nnewer\nof the machine');

      await there(`verify ${whole}`);
      expect((await there(`import ${whole} --quiet`)).stdout).toBe('shop/site\n');
      await there(`restore site --container-name ${name}-whole`);
      expect(await seen(`${name}-whole`)).toBe('own\ndata\nof the machine');

      expect((await there(`import ${bare} --quiet`)).stdout).toBe('@site\n');
      const restored = await there(`restore @site --container-name ${name}-bare`);
      expect(restored.stderr).toContain(
        `the snapshot does not contain the data of ${name}_data: the volume ${name}-bare_${name}_data is empty`,
      );
      expect((await there('inspect @site')).stdout).toMatch(/Excluded +\S+_data, bind-bound/);
    } finally {
      for (const docker of [from, to]) {
        for (const suffix of ['', '-shared', '-whole', '-bare']) await at(docker, 'rm', '-fv', `${name}${suffix}`).catch(() => undefined);
        for (const volume of (await at(docker, 'volume', 'ls', '-q', '--filter', `name=${name}`)).split('\n'))
          await at(docker, 'volume', 'rm', volume).catch(() => undefined);
      }
      await run([...ROOT_PREFIX, 'rm', '-rf', folder]);
    }
  },
  600_000,
);
