import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CancelledError, CommandError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { exec, execDuplex } from '../../../../src/lib/process/exec.ts';

const signal = new AbortController().signal;
const sh = (script: string, options = {}) => exec('sh', ['-c', script], { signal, ...options });

test('exec returns both outputs and passes input and environment', async () => {
  const result = await sh('cat; printf "%s" "$X"; echo warn >&2', { input: [Buffer.from('in ')], env: { X: 'y' } });
  expect(result).toEqual({ stdout: 'in y', stderr: 'warn\n' });
});

test('error output is returned up to a limit, and exceeding it does not fail the call', async () => {
  const { stderr } = await sh('head -c 3000000 /dev/zero >&2');
  expect(stderr).toHaveLength(1 << 20);
});

test('a failure carries the exit code and the last lines, with secrets removed', async () => {
  const failing = sh('for i in $(seq 30); do echo line $i; done; echo "bad hunter2" >&2; exit 7', {
    secrets: ['hunter2'],
    title: 'the job',
  });
  const error = await failing.catch((e: unknown) => e);
  expect(error).toBeInstanceOf(CommandError);
  const { message, fields } = error as CommandError;
  expect(fields.exit_code).toBe(7);
  expect(message).toMatch(/^the job failed with exit code 7\n/);
  expect(message).toContain('line 30');
  expect(message).not.toContain('line 3\n');
  expect(message).toContain('bad ***');
});

test('a failure shows the last lines that the caller picks', async () => {
  const failing = sh('echo one; echo two; echo three; exit 1', { title: 'it', tellLast: (lines: string[]) => lines.slice(1) });
  await expect(failing).rejects.toThrow(/^it failed with exit code 1\ntwo\nthree$/);
});

test('lines are passed on whole, however the output is cut into chunks', async () => {
  const lines: string[] = [];
  await sh('printf "a"; sleep 0.1; printf "b\\nc\\r\\nd"', { onLine: (line: string) => lines.push(line) });
  expect(lines).toEqual(['ab', 'c', 'd']);
});

test('a missing program is an UnsupportedError with the given hint', async () => {
  const running = exec('no-such-program', [], { signal, missingHint: 'install it' });
  await expect(running).rejects.toMatchObject({ constructor: UnsupportedError, hint: 'install it' });
});

test('more output than allowed is an error, and a program that does not read its input is not', async () => {
  await expect(sh('head -c 2000 /dev/zero', { maxOutput: 1000 })).rejects.toThrow('more than 1000 bytes');
  await sh('exit 0', { input: [Buffer.alloc(1 << 20)] });
});

test('an aborted signal ends the program', async () => {
  const abort = new AbortController();
  const running = exec('sleep', ['60'], { signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await expect(running).rejects.toBeInstanceOf(CancelledError);
});

test('a duplex passes bytes to the program and back, and ends with it', async () => {
  const cat = execDuplex('cat', [], { signal });
  cat.end('hello');
  const got: Uint8Array[] = [];
  for await (const chunk of cat as AsyncIterable<Uint8Array>) got.push(chunk);
  expect(Buffer.concat(got).toString()).toBe('hello');
});

test('too much output, or an input that fails, ends the program immediately', async () => {
  const started = performance.now();
  await expect(sh('exec yes', { maxOutput: 1000 })).rejects.toThrow(/more than 1000 bytes of output/);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('a');
    throw new Error('the source broke');
  }
  await expect(sh('exec sleep 300', { input: broken() })).rejects.toThrow('the source broke');
  expect(performance.now() - started).toBeLessThan(60_000);
});

test('a program that ends right after its last output loses none of it, although its input is still open', async () => {
  for (let run = 0; run < 20; run++) {
    const stream = execDuplex('sh', ['-c', 'head -c 300000 /dev/zero'], { signal: AbortSignal.timeout(60_000) });
    let size = 0;
    for await (const piece of stream) {
      size += (piece as Buffer).length;
      await sleep(5);
    }
    expect(size).toBe(300_000);
  }
});
