import { openProvider } from '../../../src/providers/open-provider.ts';
import { providerContract } from '../../contract/provider-contract.ts';
import { testOnEngines } from '../../helpers/engines.ts';
import { buildLayers, listImages } from '../../helpers/images.ts';
import { run } from '../../helpers/processes.ts';

let unique = 0;

providerContract((title, body) => {
  testOnEngines(title, async (docker) => {
    const name = `contract-${process.pid}-${++unique}`;
    const reference = `${name}:1`;
    await buildLayers(docker, { reference, layers: [{ 'a/file': name }, { 'b/file': 'x'.repeat(200_000) }] });
    process.env.DOCKER_HOST = docker.host;
    const forget = async (): Promise<void> => {
      const names = await listImages(docker, '--format', '{{.Repository}}:{{.Tag}}');
      const own = names.filter((line) => line === reference || line === `vm-snapshot/global/base:${name}`);
      if (own.length > 0) await run(['docker', '-H', docker.host, 'image', 'rm', '-f', ...own]);
    };
    try {
      await body({ provider: await openProvider('docker'), machine: { kind: 'image', reference }, reference, forget });
    } finally {
      await forget();
    }
  });
});
