import { corpusProjects, expectComesBack } from '../helpers/corpus.ts';
import { testOnEngines } from '../helpers/engines.ts';

/* Variants of public Compose projects: their services, options and dialects, rewritten for this test over one local image. */

for (const name of await corpusProjects()) {
  testOnEngines(`the project '${name}' is restored after it was deleted with its volumes and files`, (docker) =>
    expectComesBack(docker, name),
  );
}
