import { expect, jest, test } from '@jest/globals';
import { LiveProgress } from '../../../../src/cli/progress/live.ts';
import { fraction, measure, secondsLeft, startMeter } from '../../../../src/cli/progress/meter.ts';
import { barLine } from '../../../../src/cli/progress/text.ts';
import { fakeTerminal } from '../../../helpers/fake-terminal.ts';

const MB = 1_000_000;

test('a meter measures the rate of the last seconds and the time left', () => {
  const meter = startMeter({ label: 'layer', total: 100 * MB }, 0);
  meter.done = 20 * MB;
  measure(meter, 1000);
  expect(meter.rate).toBe(20 * MB);
  expect(secondsLeft(meter)).toBe(4);
  for (let second = 2; second < 30; second++) measure(meter, second * 1000);
  expect(meter.rate).toBeLessThan(MB);
});

test('the fraction of a meter is at most 1, also if the total was too small', () => {
  const meter = startMeter({ label: 'layer', total: 10 }, 0);
  meter.done = 20;
  expect(fraction(meter)).toBe(1);
  expect(secondsLeft(meter)).toBeUndefined();
  expect(fraction(startMeter({ label: 'layer', total: 0 }, 0))).toBeUndefined();
});

test.each([20, 40, 60, 80, 100, 200])('a bar fits %d columns', (width) => {
  for (const total of [undefined, 2_100 * MB]) {
    const meter = startMeter({ label: 'layer 3 of a name that is longer than anything ought to be', total: total }, 0);
    meter.done = 900 * MB;
    measure(meter, 10_000);
    expect(barLine(meter, { width }).length).toBeLessThanOrEqual(width);
  }
});

test('a wide bar shows all fields', () => {
  const meter = startMeter({ label: 'layer 3', total: 2_100 * MB }, 0);
  meter.done = 900 * MB;
  measure(meter, 10_000);
  expect(barLine(meter, { width: 100 })).toBe('layer 3  █████████░░░░░░░░░░░   42 %  900.0 MB of 2.1 GB  90.0 MB/s  13 s left');
});

test('a bar shows that a task is finishing after all its bytes are sent', () => {
  const meter = startMeter({ label: 'layer 3', total: 10 * MB }, 0);
  meter.done = 10 * MB;
  measure(meter, 1000);
  expect(barLine(meter, { width: 100 })).toBe('layer 3  ████████████████████  100 %  10.0 MB of 10.0 MB  10.0 MB/s');
  measure(meter, 2000);
  expect(barLine(meter, { width: 100 })).toBe('layer 3  ████████████████████  100 %  10.0 MB of 10.0 MB  finishing');
});

test('a bar shows what the receiver is doing while no bytes are sent', () => {
  let waiting: string | undefined = 'Docker unpacks';
  const meter = startMeter({ label: 'layer 3', total: 10 * MB, waiting: () => waiting }, 0);
  measure(meter, 2000);
  expect(barLine(meter, { width: 100 })).toContain('0 B/s');
  meter.done = 5 * MB;
  measure(meter, 3000);
  measure(meter, 4000);
  expect(barLine(meter, { width: 100 })).toBe('layer 3  ██████████░░░░░░░░░░   50 %  5.0 MB of 10.0 MB  Docker unpacks');
  waiting = undefined;
  expect(barLine(meter, { width: 100 })).toMatch(/ left$/);
});

test('progress lines on a terminal are rewritten and erased at the end', () => {
  jest.useFakeTimers({ doNotFake: [] });
  const { stderr, said } = fakeTerminal();
  const progress = new LiveProgress(stderr);
  const first = progress.start('first', 10);
  const second = progress.start('second');
  jest.advanceTimersByTime(450);
  expect(said.stderr).toMatch(/first .* 0 B of 10 B.*\nsecond {2}0 B .*\n$/s);
  progress.above('a remark');
  expect(said.stderr).toMatch(/\[2A.*\[Ja remark\nfirst .*\nsecond .*\n$/s);
  first.done();
  second.done();
  second.done();
  expect(said.stderr.endsWith('\r\u001b[2A\u001b[J')).toBe(true);
  const length = said.stderr.length;
  jest.advanceTimersByTime(2000);
  expect(said.stderr).toHaveLength(length);
  jest.useRealTimers();
});

test('a terminal of unknown width gets lines of 80 columns', () => {
  jest.useFakeTimers({ doNotFake: [] });
  const { stderr, said } = fakeTerminal();
  const progress = new LiveProgress(Object.assign(stderr, { columns: 0 }));
  const task = progress.start('x'.repeat(200), 10);
  jest.advanceTimersByTime(450);
  const line = said.stderr.split('\n').find((each) => each.includes('xxx'));
  expect(line?.length).toBeGreaterThan(40);
  expect(line?.length).toBeLessThan(90);
  task.done();
  jest.useRealTimers();
});
