import { expect, test } from '@jest/globals';
import { isToken, processToken, tokenState } from '../../../src/lib/process-token.ts';

const token = processToken();
const [pid = '', start = '', machine = '', random = ''] = token.split('-');
const swapped = (digits: string): string => digits.replace(/./g, (digit) => (digit === '0' ? '1' : '0'));

test('a process knows its own tokens, those of the dead, and that it cannot judge those of other machines', () => {
  expect(isToken(token)).toBe(true);
  expect(processToken()).not.toBe(token);
  expect(tokenState(token)).toBe('alive');
  expect(tokenState(`${pid}-${Number(start) + 1}-${machine}-${random}`)).toBe('dead');
  expect(tokenState(`${pid}-${start}-${swapped(machine.slice(0, 8))}${machine.slice(8)}-${random}`)).toBe('dead');
  expect(tokenState(`${pid}-${start}-${machine.slice(0, 8)}${swapped(machine.slice(8))}-${random}`)).toBe('unknown');
  expect(tokenState('something else')).toBe('unknown');
});
