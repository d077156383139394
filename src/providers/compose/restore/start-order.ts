import type { ComposeConfig } from '../../../systems/compose/config.ts';

/** Returns services in start order: each batch depends only on earlier ones. Ignores dependencies on services that are not in `toStart`. */
export function startBatches({ services }: Pick<ComposeConfig, 'services'>, toStart: readonly string[]): string[][] {
  const left = new Set(toStart);
  const batches: string[][] = [];
  while (left.size > 0) {
    const needs = (service: string): string[] => Object.keys(services[service]?.depends_on ?? {}).filter((other) => other !== service);
    const ready = [...left].filter((service) => !needs(service).some((other) => left.has(other)));
    // Compose rejects cycles, but the loop must end for an untrusted snapshot too.
    const batch = ready.length > 0 ? ready : [...left];
    for (const service of batch) left.delete(service);
    batches.push(batch);
  }
  return batches;
}

/** Returns the services that must be healthy before this batch starts. */
export function awaitedBy({ services }: Pick<ComposeConfig, 'services'>, batch: readonly string[]): string[] {
  const needed = batch.flatMap((service) =>
    Object.entries(services[service]?.depends_on ?? {}).flatMap(([other, { condition }]) =>
      condition === 'service_healthy' ? [other] : [],
    ),
  );
  return [...new Set(needed)];
}
