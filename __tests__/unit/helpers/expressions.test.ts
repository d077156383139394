import { expect, test } from '@jest/globals';
import { evaluate, interpolate } from '../../helpers/expressions.ts';

const contexts = { steps: { a: { outputs: { hit: 'true', none: '' } } }, matrix: { python: '3.13' }, inputs: { test: '' } };

test.each([
  ["steps.a.outputs.hit == 'true'", true],
  ["steps.a.outputs.hit != 'true'", false],
  ["steps.gone.outputs.hit != 'true'", true],
  ["inputs.test != ''", false],
  ["steps.a.outputs.none || steps.a.outputs.hit || 'other'", 'true'],
  ["steps.a.outputs.hit && 'a || b'", 'a || b'],
  ['!steps.a.outputs.none', true],
  ["'it''s'", "it's"],
  ['always()', true],
])('%s evaluates to %s', (expression, value) => {
  expect(evaluate(expression, contexts)).toBe(value);
});

test('an unknown function is an error, so that no step runs by mistake', () => {
  expect(() => evaluate("contains(github.ref, 'x')", contexts)).toThrow('is not known here');
});

test('text outside of expressions is unchanged', () => {
  const text = ['base-', '{{ matrix.python }}-', '{{ steps.gone.outputs.x }}-HOME'].join('$').replace('HOME', '$HOME');
  expect(interpolate(text, contexts)).toBe('base-3.13--$HOME');
});
