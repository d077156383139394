import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { ConflictError, InputError } from '../../../../../../src/lib/errors.ts';
import { compareEnvironment } from '../../../../../../src/providers/compose/capture/environment.ts';
import type { Project } from '../../../../../../src/providers/compose/project.ts';
import { checkValues } from '../../../../../../src/providers/compose/restore/plan/lost-values.ts';
import { Obstacles } from '../../../../../../src/providers/compose/restore/plan/obstacles.ts';
import { portNumbers } from '../../../../../../src/providers/compose/restore/plan/ports.ts';
import { composeConfig } from '../../../../../../src/systems/compose/config.ts';

test('obstacles are thrown as one error: a single one with its own message, several in one line with the class of the last', () => {
  const none = new Obstacles();
  expect(() => none.refuse()).not.toThrow();
  const one = new Obstacles();
  one.add(InputError, 'A is missing', 'Write A');
  one.add(InputError, 'A is missing', 'Write A');
  expect(() => one.refuse()).toThrow(new InputError('A is missing'));
  one.add(InputError, 'B is missing', 'Write B');
  expect(() => one.refuse()).toThrow(new InputError('Cannot restore, for 2 reasons: (1) A is missing; (2) B is missing'));
  one.add(ConflictError, 'C is taken', 'Free C');
  expect(() => one.refuse()).toThrow(ConflictError);
  expect(() => one.refuse()).toThrow(/^Cannot restore, for 3 reasons: .*\(3\) C is taken$/);
});

test.each([
  ['8080', [8080]],
  ['8080-8082', [8080, 8081, 8082]],
  ['0', []],
  ['', []],
  [undefined, []],
  ['8082-8080', []],
  ['1-99999999', []],
  ['x', []],
])('the published port %j is parsed', (published, expected) => {
  expect(portNumbers(published)).toEqual(expected);
});

const container = (service: string, env: string[]): object => ({ Config: { Labels: { 'com.docker.compose.service': service }, Env: env } });

test('variables that the files leave empty are distinguished from those that they set differently', () => {
  const config = composeConfig.parse({
    name: 'x',
    services: { web: { environment: { TOKEN: '', PASSED: null, MODE: 'dev', SAME: 'a=b', EMPTY: '' } }, idle: { environment: { A: '1' } } },
  });
  const containers = [container('web', ['TOKEN=abc', 'PASSED=x', 'MODE=prod', 'SAME=a=b', 'EMPTY=', 'PATH=/bin'])];
  expect(compareEnvironment({ config, containers } as unknown as Project)).toEqual([
    { service: 'web', set: ['TOKEN', 'PASSED', 'MODE', 'SAME'], lost: ['TOKEN', 'PASSED'], changed: ['MODE'] },
  ]);
});

test('a restore is refused if variables would become empty, and the error names each', () => {
  const config = composeConfig.parse({ name: 'x', services: { web: { environment: { TOKEN: '', MODE: 'dev', PASSED: null } } } });
  const services = [{ name: 'web', variables: ['TOKEN', 'MODE', 'PASSED'] }];
  const warnings: string[] = [];
  const c = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
  const unset = 'The "STACK" variable is not set. Defaulting to a blank string.';
  const refusal = (document: { services: typeof services; unset?: string[] }, said: string[] = []): string => {
    const obstacles = new Obstacles();
    checkValues({ config, warnings: said, document, obstacles }, c);
    try {
      obstacles.refuse();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(refusal({ services })).toBe(
    'The variables TOKEN, PASSED of the service web had a value when it was captured, but would be empty now',
  );
  expect(refusal({ services, unset: [] }, [unset])).toContain(
    'The variable STACK of the Compose files had a value when the project was captured',
  );
  expect(warnings).toEqual([]);
  expect(refusal({ services: [], unset: ['STACK'] }, [unset])).toBe('');
  expect(refusal({ services: [] }, [unset])).toBe('');
  expect(warnings).toEqual([`Compose: ${unset}`, `Compose: ${unset}`]);
});
