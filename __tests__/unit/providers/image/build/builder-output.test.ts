import { expect, test } from '@jest/globals';
import { lastWords, stripDeprecationNotice } from '../../../../../src/providers/image/build/builder-output.ts';

const NOTICE = [
  'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.',
  '            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0',
  '            environment-variable.',
  '',
];

test('the deprecation notice of the docker command is not passed on', () => {
  const told: string[] = [];
  const tell = stripDeprecationNotice((line) => told.push(line));
  for (const line of [...NOTICE, 'Sending build context', '', ' ---> 123', 'DEPRECATED: an option of mine', '  and more']) tell(line);
  expect(told).toEqual(['Sending build context', '', ' ---> 123', 'DEPRECATED: an option of mine', '  and more']);
});

test('a failed classic build reports the step that failed', () => {
  const step = ['Step 5/5 : RUN exit 3', ' ---> Running in 71fd537b4257'];
  const lines = [...NOTICE, 'Step 4/5 : RUN true', ' ---> be4d5bb440b6', ...step, '\u001b[91mnope', 'non-zero code: 3', '\u001b[0m'];
  expect(lastWords(lines)).toEqual([...step, 'nope', 'non-zero code: 3']);
});

test('a failed BuildKit build reports the summary lines at its end', () => {
  const result = ['------', ' > [2/2] RUN exit 3:', '0.1 nope', '------', 'ERROR: failed to solve: exit code: 3'];
  expect(lastWords(['#6 [2/2] RUN exit 3', '#6 0.1 nope', ...result])).toEqual(result);
});

test('a builder that fails before the first step is reported with all of its output', () => {
  expect(lastWords([...NOTICE, 'dockerfile parse error line 1'])).toEqual(['dockerfile parse error line 1']);
});
