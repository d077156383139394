import { expect, test } from '@jest/globals';
import { buildArguments, secretValues } from '../../../../../src/providers/image/build/build.ts';

const spec = { context: 'dir', buildArgs: {}, labels: {}, secrets: [], noCache: false, tags: [] };

test('all build options are passed to the command', () => {
  const all = {
    ...spec,
    context: '-x',
    file: 'D',
    target: 't',
    platform: 'linux/arm64',
    network: 'host',
    noCache: true,
    buildArgs: { A: 'b=c d' },
    labels: { l: '' },
    secrets: ['id=s,src=f'],
  };
  expect(buildArguments(all, { mode: 'buildx', tags: ['a:1', 'b:2'] }).join(' ')).toBe(
    'buildx build --load --progress plain --file D --target t --platform linux/arm64 --network host --no-cache --build-arg A=b=c d --label l= --secret id=s,src=f --tag a:1 --tag b:2 -- -x',
  );
});

test('options that the classic builder does not support are not passed to it', () => {
  expect(buildArguments(spec, { mode: 'classic', tags: ['a:1'] })).toEqual(['build', '--force-rm', '--tag', 'a:1', '--', 'dir']);
  expect(buildArguments(spec, { mode: 'buildkit', tags: ['a:1'] })).toEqual(['build', '--progress', 'plain', '--tag', 'a:1', '--', 'dir']);
});

test('secrets from the environment are recognized by their values', () => {
  const env = { TOKEN: 'long enough', PIN: '12', OTHER: 'not asked for' };
  expect(secretValues(['id=t,env=TOKEN', 'id=TOKEN', 'type=env,id=x,env=PIN', 'id=f,src=/file'], env)).toEqual([
    'long enough',
    'long enough',
  ]);
  expect(secretValues(['id=KEY'], { KEY: '-----BEGIN-----\r\nMIIEvQ\n\n--\n' })).toEqual(['-----BEGIN-----', 'MIIEvQ']);
});
