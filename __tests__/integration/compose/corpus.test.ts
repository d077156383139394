import { expectComesBack } from '../../helpers/corpus.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';

/* Three projects of the corpus; `npm run test:corpus` runs all of them on both engines. */

for (const name of ['errors', 'ai-kit', 'telemetry']) {
  testOnNewestEngine(`the project '${name}' is restored after it was deleted with its volumes and files`, (docker) =>
    expectComesBack(docker, name),
  );
}
