import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startDaemon } from '../../helpers/daemons.ts';
import { testBetweenEngines, testOnEngines } from '../../helpers/engines.ts';
import { buildLayers, importBusybox, runInImage } from '../../helpers/images.ts';
import { run } from '../../helpers/processes.ts';

testOnEngines('an image of two layers is built and run without a registry', async (docker) => {
  const layers = [{ 'data/one.txt': 'one' }, { 'data/two.txt': 'two' }];
  await buildLayers(docker, { reference: 'helpers-layers:1', layers });
  expect(await runInImage(docker, 'helpers-layers:1', 'sh', '-c', 'cat /data/*')).toBe('onetwo');
});

testOnEngines('each engine has its expected image store', async (docker) => {
  const driver = await run(['docker', '-H', docker.host, 'info', '--format', '{{.Driver}}']);
  expect(driver).toBe(docker.engine === 'classic' ? 'overlay2' : 'overlayfs');
});

testBetweenEngines('the busybox layer is the same on both daemons', async (from, to) => {
  const layers = await Promise.all(
    [from, to].map(async (docker) => {
      await importBusybox(docker, 'helpers-busybox:1');
      return run(['docker', '-H', docker.host, 'image', 'inspect', '--format', '{{json .RootFS.Layers}}', 'helpers-busybox:1']);
    }),
  );
  expect(layers[0]).toMatch(/sha256:[0-9a-f]{64}/);
  expect(layers[0]).toBe(layers[1]);
});

test('a stopped daemon leaves nothing behind, running containers included', async () => {
  const daemon = await startDaemon({ engine: 'classic' });
  await importBusybox(daemon, 'helpers-sleeper:1');
  await run(['docker', '-H', daemon.host, 'run', '-d', '--stop-timeout', '1', '--network', 'none', 'helpers-sleeper:1', 'sleep', '1000']);
  await daemon.stop();
  await daemon.stop();
  expect(existsSync(daemon.dataRoot)).toBe(false);
  expect(await run(['cat', '/proc/self/mountinfo'])).not.toContain(daemon.dataRoot);
});
