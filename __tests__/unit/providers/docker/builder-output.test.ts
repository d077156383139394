import { expect, test } from '@jest/globals';
import { lastWords, stripDeprecationNotice } from '../../../../src/providers/image/build/builder-output.ts';

const NOTICE = [
  'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.',
  '            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0',
  '            environment-variable.',
  '',
];

test('what the docker command says of its own future is not handed on', () => {
  const told: string[] = [];
  const tell = stripDeprecationNotice((line) => told.push(line));
  for (const line of [...NOTICE, 'Sending build context', '', ' ---> 123', 'DEPRECATED: an option of mine', '  and more']) tell(line);
  expect(told).toEqual(['Sending build context', '', ' ---> 123', 'DEPRECATED: an option of mine', '  and more']);
});

test('of a classic build that failed the step that failed is told', () => {
  const step = ['Step 5/5 : RUN exit 3', ' ---> Running in 71fd537b4257'];
  const lines = [...NOTICE, 'Step 4/5 : RUN true', ' ---> be4d5bb440b6', ...step, '\u001b[91mnope', 'non-zero code: 3', '\u001b[0m'];
  expect(lastWords(lines)).toEqual([...step, 'nope', 'non-zero code: 3']);
});

test("of BuildKit's last lines those are told that sum it up", () => {
  const result = ['------', ' > [2/2] RUN exit 3:', '0.1 nope', '------', 'ERROR: failed to solve: exit code: 3'];
  expect(lastWords(['#6 [2/2] RUN exit 3', '#6 0.1 nope', ...result])).toEqual(result);
});

test('a builder that fails before any step is told whole', () => {
  expect(lastWords([...NOTICE, 'dockerfile parse error line 1'])).toEqual(['dockerfile parse error line 1']);
});
