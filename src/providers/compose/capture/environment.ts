import type { Context } from '../../../lib/context.ts';
import type { ContainerInfo } from '../../../systems/docker/containers.ts';
import { type Project, serviceOf } from '../project.ts';
import { namesToKeep } from './variable-names.ts';

export interface ComparedService {
  readonly service: string;
  /** Names of variables that the Compose files mention and that have a value in the container, as far as they are safe to store. */
  readonly set: readonly string[];
  /** Variables with a value in the container for which the project's files do not provide one now. */
  readonly lost: readonly string[];
  /** Variables with a value in the container for which the project's files provide another one now. */
  readonly changed: readonly string[];
}

/**
 * Compares the variables of each service's first container with the project's files as they are now. A value that came from a shell, or from
 * an env file that was deleted, is missing in the files. Services without a container are skipped.
 */
export function compareEnvironment({ config, containers }: Pick<Project, 'config' | 'containers'>): ComparedService[] {
  const first = new Map(containers.toReversed().map((container) => [serviceOf(container), container]));
  return Object.entries(config.services).flatMap(([service, { environment }]) => {
    const container = first.get(service);
    if (container === undefined) return [];
    const real = variablesOf(container);
    const named = Object.entries(environment ?? {}).map(([name, value]) => ({ name, now: value ?? '', was: real.get(name) ?? '' }));
    const set = named.filter(({ was }) => was !== '');
    return [
      {
        service,
        set: namesToKeep(new Map(set.map(({ name, was }) => [name, was]))) ?? [],
        lost: set.filter(({ now }) => now === '').map(({ name }) => name),
        changed: set.filter(({ now, was }) => now !== '' && now !== was).map(({ name }) => name),
      },
    ];
  });
}

/** Returns the names of variables that Compose reported as not set. */
export function unsetVariables(warnings: readonly string[]): string[] {
  return warnings.flatMap((text) => /^The "([^"]+)" variable is not set/.exec(text)?.[1] ?? []);
}

export function warnOfEnvironment(
  { compared, warnings }: { compared: readonly ComparedService[]; warnings: readonly string[] },
  c: Context,
): void {
  for (const text of warnings) c.log.warn(`Compose: ${text}`);
  for (const { service, lost, changed } of compared) {
    if (lost.length > 0) {
      c.log.warn(
        `the service ${service} runs with values of ${lost.join(', ')} that are not in the project's files: set them in the shell or in .env before a restore`,
      );
    }
    if (changed.length > 0) {
      c.log.warn(
        `the service ${service} runs with values of ${changed.join(', ')} that differ from the project's files: a restore uses those of the files`,
      );
    }
  }
}

function variablesOf({ Config }: ContainerInfo): Map<string, string> {
  return new Map(
    (Config.Env ?? []).flatMap((line) => {
      const at = line.indexOf('=');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)] as const] : [];
    }),
  );
}
