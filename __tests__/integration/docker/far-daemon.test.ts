import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { UnavailableError } from '../../../src/lib/errors.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import { startDaemon } from '../../helpers/daemons.ts';
import { testOnEngines } from '../../helpers/engines.ts';
import { importBusybox, runInImage } from '../../helpers/images.ts';
import { captureAll, manifestOf, readerOf } from '../../helpers/memory-machines.ts';

testOnEngines('a daemon that cannot reach the loopback is loaded, and nothing of the attempted pull is left', async ({ engine, host }) => {
  const provider = await openProvider('docker');
  const reference = `far-${process.pid}:1`;
  const far = await startDaemon({ engine, ownNetwork: true });
  try {
    process.env.DOCKER_HOST = host;
    await importBusybox({ host }, reference);
    const captured = await captureAll(provider, { kind: 'image', reference }, { c: quietContext() });
    process.env.DOCKER_HOST = far.host;
    const options = { ref: { project: 'global', name: 'far' }, tags: [reference], force: false };
    const restore = (via: 'auto' | 'pull') =>
      provider.restore(manifestOf(captured), readerOf(captured.blobs), { ...options, via }, quietContext());
    await expect(restore('pull')).rejects.toMatchObject({ hint: "Use via: 'load'" });
    await expect(restore('pull')).rejects.toThrow(UnavailableError);
    expect(await restore('auto')).toMatchObject({ changed: true, via: 'load' });
    expect(await runInImage(far, reference, 'echo', 'here')).toBe('here');
  } finally {
    await far.stop();
  }
});
