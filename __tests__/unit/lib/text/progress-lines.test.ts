import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { progressLines } from '../../../../src/lib/text/progress-lines.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function record(): { lines: string[]; progress: ReturnType<typeof progressLines> } {
  const lines: string[] = [];
  return { lines, progress: progressLines((line) => lines.push(line)) };
}

test('progress prints a line at every 10 %, with the rate and the time left, and one at the end', () => {
  const { lines, progress } = record();
  const task = progress.start('layer 3', 100e6);
  for (let i = 0; i < 20; i++) {
    jest.advanceTimersByTime(4000);
    task.add(5e6);
  }
  task.done();
  task.done();
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('layer 3: 10 % of 100.0 MB, 1.3 MB/s, 1 min 12 s left');
  expect(lines.at(-1)).toBe('layer 3: 100.0 MB in 1 min 20 s (1.3 MB/s)');
});

test('a quick task prints nothing', () => {
  const { lines, progress } = record();
  const task = progress.start('layer 3', 10);
  for (let i = 0; i < 10; i++) task.add(1);
  task.done();
  expect(lines).toEqual([]);
});

test('without a total, or without movement, progress prints a line every 10 seconds', () => {
  const { lines, progress } = record();
  const task = progress.start('docker load');
  task.add(50e6);
  jest.advanceTimersByTime(25_000);
  expect(lines).toEqual(['docker load: 50.0 MB, 5.0 MB/s', 'docker load: 50.0 MB, 0 B/s']);
  task.done();
  jest.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(3);
});

test('bytes beyond the total print the line as finishing', () => {
  const { lines, progress } = record();
  const task = progress.start('docker load', 50e6);
  task.add(60e6);
  jest.advanceTimersByTime(25_000);
  expect(lines).toEqual(['docker load: 100 % of 50.0 MB, 6.0 MB/s', 'docker load: 60.0 MB, finishing']);
  task.done();
});

test('while the receiver processes the data, the line says so', () => {
  const { lines, progress } = record();
  const task = progress.start('Restoring base', 50e6, () => 'Docker unpacks');
  task.add(10e6);
  jest.advanceTimersByTime(25_000);
  expect(lines).toEqual(['Restoring base: 20 % of 50.0 MB, 1.0 MB/s, 40 s left', 'Restoring base: 20 % of 50.0 MB, Docker unpacks']);
  task.done();
});
