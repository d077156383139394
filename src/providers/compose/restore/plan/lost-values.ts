import type { Context } from '../../../../lib/context.ts';
import { InputError } from '../../../../lib/errors.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import { unsetVariables } from '../../capture/environment.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Obstacles } from './obstacles.ts';

interface Look {
  /** The captured files as Compose reads them now on this host. */
  readonly config: ComposeConfig;
  readonly warnings: readonly string[];
  readonly document: Pick<ProjectDocument, 'services' | 'unset'>;
  readonly obstacles: Obstacles;
}

/** Adds an obstacle for each variable that had a value when the project was captured and lacks one now. Logs other warnings of Compose. */
export function checkValues({ config, warnings, document, obstacles }: Look, c: Context): void {
  const missing = document.unset === undefined ? [] : unsetVariables(warnings).filter((name) => !document.unset?.includes(name));
  for (const name of missing) {
    obstacles.add(
      InputError,
      `The variable ${name} of the Compose files had a value when the project was captured, but is not set here`,
      SET,
    );
  }
  for (const text of warnings) if (!unsetVariables([text]).some((name) => missing.includes(name))) c.log.warn(`Compose: ${text}`);
  if (missing.length > 0) return;
  for (const { name: service, variables = [] } of document.services) {
    const environment = config.services[service]?.environment ?? {};
    const empty = variables.filter((name) => !environment[name]);
    if (empty.length === 0) continue;
    const many = empty.length > 1 ? 'variables' : 'variable';
    obstacles.add(
      InputError,
      `The ${many} ${empty.join(', ')} of the service ${service} had a value when it was captured, but would be empty now`,
      SET,
    );
  }
}

const SET = 'Set it in this shell, or add it to .env';
