import { corpusProjects, expectComesBack } from '../helpers/corpus.ts';
import { testOnEngines } from '../helpers/engines.ts';

/* Shapes of public Compose projects: their services, options and dialects, written for this test over one local image. */

for (const name of await corpusProjects()) {
  testOnEngines(`the project '${name}' comes back after it was destroyed with its volumes and files`, (docker) =>
    expectComesBack(docker, name),
  );
}
