import { expect, test } from '@jest/globals';
import { planBuildSpec } from '../../../src/app/build-spec.ts';

const cwd = '/srv/shop';

test.each([
  [{}, { context: '/srv/shop', file: undefined }, 'Dockerfile', '/srv/shop'],
  [{ context: 'docker/' }, { context: '/srv/shop/docker', file: undefined }, 'docker/Dockerfile', '/srv/shop/docker'],
  [{ file: 'Dockerfile.ci' }, { context: '/srv/shop', file: '/srv/shop/Dockerfile.ci' }, 'Dockerfile.ci', '/srv/shop'],
  [{ context: '/srv/x', file: '/srv/y' }, { context: '/srv/x', file: '/srv/y' }, '/srv/y', '/srv/x'],
])('paths of %j are resolved from the working directory', (input, { context, file }, from, directory) => {
  const planned = planBuildSpec(input, { cwd });
  expect(planned).toMatchObject({ spec: { context }, from, directory });
  expect(planned.spec.file).toBe(file);
});

test.each(['https://github.com/o/r.git#main', 'git@github.com:o/r.git', 'ssh://git@host/r'])(
  'the remote context %s is passed on unchanged, and its Dockerfile is a path inside it',
  (context) => {
    expect(planBuildSpec({ context }, { cwd })).toMatchObject({ spec: { context }, from: context, directory: cwd });
    expect(planBuildSpec({ context, file: 'ci/Dockerfile' }, { cwd })).toMatchObject({
      spec: { context, file: 'ci/Dockerfile' },
      from: 'ci/Dockerfile',
    });
  },
);
