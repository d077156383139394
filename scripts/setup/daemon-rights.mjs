import { rootPrefix } from './root.mjs';
import { SetupError } from './run.mjs';

/** Private daemons are started as root. Nothing can be installed for that; it can only be said in time. */
export const daemonRights = {
  name: 'the right to start private Docker daemons',
  isDone: () => rootPrefix() !== undefined,
  install() {
    const command = `sudo env "PATH=$PATH" npm ${process.env.npm_lifecycle_event === 'demo' ? 'run demo' : 'test'}`;
    throw new SetupError(`Docker daemons of our own need root, and sudo asks for a password here. Run:\n  ${command}`);
  },
};
