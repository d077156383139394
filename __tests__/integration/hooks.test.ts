import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { quietContext } from '../../src/lib/context.ts';
import { connectDocker } from '../../src/systems/docker/client.ts';
import { parseHost } from '../../src/systems/docker/endpoint.ts';
import { captureRecord } from '../../src/systems/docker/transactions/capture-record.ts';
import { Bench, composeAt, IMAGE, writeProject } from '../helpers/compose.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { run } from '../helpers/processes.ts';

testOnNewestEngine(
  'hook commands are logged and limited in time, and post hooks run even after a failure or a kill',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `hooks${process.pid}`;
    await bench.use(docker, name);
    const folder = join(bench.folder, 'project');
    await mkdir(folder);
    const labels = {
      'vm-snapshot.pre': 'echo pre >> /said; echo told to people; test ! -e /fail && { test ! -e /slow || sleep 10000; }',
      'vm-snapshot.post': 'echo post >> /said; rm -f /fail /slow',
      'vm-snapshot.timeout': '2s',
    };
    const service = { image: IMAGE, command: 'sleep 10000', stop_grace_period: '0s' };
    await writeProject(folder, { 'compose.yaml': JSON.stringify({ name, services: { a: service, db: { ...service, labels } } }) });
    await composeAt(docker, folder)('up', '--detach');
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const inDb = (script: string): Promise<string> => at('exec', `${name}-db-1`, 'sh', '-c', script);
    const said: string[] = [];
    const log = { ...quietContext().log, info: (line: unknown) => said.push(String(line)) };

    await bench.create('good', { directory: folder }, { ...quietContext(), log });
    expect(said).toEqual([`${name}-db-1: told to people`]);

    await inDb('> /said; touch /fail');
    await expect(bench.create('bad', { directory: folder })).rejects.toMatchObject({
      code: 'ERR_COMMAND',
      message: expect.stringMatching(/vm-snapshot\.pre in .*-db-1 failed with exit code 1/),
      hint: expect.stringMatching(/docker exec/),
    });
    await inDb('touch /slow');
    await expect(bench.create('bad', { directory: folder })).rejects.toThrow(/took longer than 2.0 s/);
    expect(await inDb('cat /said')).toBe('pre\npost\npre\npost');
    expect(await bench.catalog.store.read({ project: 'test', name: 'bad' }, quietContext())).toBeUndefined();

    // A process that was killed after `pre` leaves this record.
    await inDb('> /said');
    const id = await at('inspect', '--format', '{{.Id}}', `${name}-db-1`);
    const client = await connectDocker({ ...quietContext(), endpoint: parseHost(docker.host) });
    await captureRecord(client, { lock: `project.${name}`, signal: quietContext().signal }).owe({ posts: [id] });
    await bench.create('again', { directory: folder });
    expect(await inDb('cat /said')).toBe('post\npre\npost');
    expect(await at('ps', '-aq', '--filter', `label=vm-snapshot.record-lock=project.${name}`)).toBe('');
    expect(await at('ps', '-q', '--filter', 'status=paused')).toBe('');
  },
  600_000,
);
