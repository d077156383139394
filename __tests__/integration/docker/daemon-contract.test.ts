import { connectDocker } from '../../../src/systems/docker/client.ts';
import { parseHost } from '../../../src/systems/docker/endpoint.ts';
import { daemonContract } from '../../contract/daemon-contract.ts';
import { startDaemon } from '../../helpers/daemons.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';

/** Uses a private daemon, because the contract prunes. */
testOnNewestEngine('a daemon behaves as the model assumes', async ({ engine }) => {
  const daemon = await startDaemon({ engine });
  try {
    const { signal } = new AbortController();
    await daemonContract(await connectDocker({ signal, endpoint: parseHost(daemon.host) }));
  } finally {
    await daemon.stop();
  }
});
