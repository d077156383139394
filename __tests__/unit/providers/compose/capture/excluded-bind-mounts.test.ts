import { expect, test } from '@jest/globals';
import { bindsLeftOut } from '../../../../../src/providers/compose/capture/capture-project.ts';

test('a bind mount of a captured config, secret or env file is not reported as excluded', () => {
  const bind = (source: string) => ({ source, service: 'web', target: '/there' });
  const facts = { more_files: [{ path: 'nginx.conf', stored: true }], env_files: [{ path: 'secrets/web.env' }] } as unknown as Parameters<
    typeof bindsLeftOut
  >[1];
  const binds = [bind('/p/nginx.conf'), bind('/p/secrets/web.env'), bind('/p/data'), bind('/other/nginx.conf')];
  expect(bindsLeftOut(binds, facts, '/p').map(({ source }) => source)).toEqual(['/p/data', '/other/nginx.conf']);
});
