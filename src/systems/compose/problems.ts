import { CommandError, InputError, NotFoundError, UnsupportedError } from '../../lib/errors.ts';

export const INSTALL = 'Install Compose v2: https://docs.docker.com/compose/install/';

/** Explains a failure of `docker compose`: an error of `config` is caused by the files, and a missing file is named. */
export function explained(error: CommandError, directory: string): Error {
  const { message } = error;
  if (/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(message)) {
    return new UnsupportedError('The docker command does not have Compose v2', { hint: INSTALL, cause: error });
  }
  const line = lastLine(message);
  if (!message.startsWith('docker compose config ')) {
    const [verb = 'docker compose'] = /^docker compose \w+/.exec(message) ?? [];
    return new CommandError(line === message ? message : `${verb} failed: ${line}`, {
      hint: 'Fix the problem that the daemon reports and restore again, or restore beside the project with --as <project>',
      cause: error,
      fields: error.fields,
    });
  }
  if (/no configuration file provided/i.test(line)) {
    return new NotFoundError(`No Compose file found in ${directory}`, {
      hint: 'Run this in the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)',
      cause: error,
    });
  }
  const missing = missingFile(line);
  if (missing !== undefined) {
    return new NotFoundError(`The Compose project in ${directory} needs the file ${missing}, which does not exist`, {
      hint: `Create ${missing}, or remove it from the Compose file`,
      cause: error,
      fields: { missing },
    });
  }
  return new InputError(`Cannot read the Compose project in ${directory}: ${line}`, {
    hint: 'Fix the file until `docker compose config` succeeds',
    cause: error,
  });
}

/** Extracts the path from `env file /p/web.env not found: stat …` or `open /p/dev.yaml: no such file or directory`. */
export function missingFile(line: string): string | undefined {
  const [, named] = /env file (.+?) not found/i.exec(line) ?? [];
  const [, opened] = /(?:open|stat|lstat) (.+?): no such file or directory/i.exec(line) ?? [];
  return named ?? opened;
}

function lastLine(message: string): string {
  const last = message.split('\n').at(-1) ?? '';
  return last.replace(/^docker compose \w+ failed with exit code \d+: /, '');
}
