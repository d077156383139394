import type { ComposeConfig } from '../../../systems/compose/config.ts';

/** Services in the order in which they are started: each batch needs only what came before it. What is not to be started is not waited for. */
export function startBatches({ services }: Pick<ComposeConfig, 'services'>, toStart: readonly string[]): string[][] {
  const left = new Set(toStart);
  const batches: string[][] = [];
  while (left.size > 0) {
    const needs = (service: string): string[] => Object.keys(services[service]?.depends_on ?? {}).filter((other) => other !== service);
    const ready = [...left].filter((service) => !needs(service).some((other) => left.has(other)));
    // Compose refuses circles; what a stranger's snapshot says must end all the same.
    const batch = ready.length > 0 ? ready : [...left];
    for (const service of batch) left.delete(service);
    batches.push(batch);
  }
  return batches;
}

/** Of these services what others must be healthy for. */
export function awaitedBy({ services }: Pick<ComposeConfig, 'services'>, batch: readonly string[]): string[] {
  const needed = batch.flatMap((service) =>
    Object.entries(services[service]?.depends_on ?? {}).flatMap(([other, { condition }]) =>
      condition === 'service_healthy' ? [other] : [],
    ),
  );
  return [...new Set(needed)];
}
