import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Daemon, startDaemon } from '../helpers/daemons.ts';
import { type TestDocker, testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { run } from '../helpers/processes.ts';
import { writeOfflineDocker, writeProgram } from '../helpers/programs.ts';
import { runStep } from '../helpers/runner.ts';
import { type JobPlace, runJob } from '../helpers/workflows.ts';

/*
 * Runs the example workflows: the built actions, without third-party ones, and with a folder in place of the bucket. The daemons are private, because
 * the workflows give images the same names as other tests do.
 */

let root: string;
const daemons = new Map<string, Daemon>();
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vm-workflows-'));
});
afterAll(async () => {
  for (const daemon of daemons.values()) await daemon.stop();
  await rm(root, { recursive: true, force: true });
});

function testOnOwnDaemon(name: string, body: (docker: TestDocker) => Promise<void>): void {
  testOnNewestEngine(name, async ({ engine }) => {
    const daemon = daemons.get(engine) ?? (await startDaemon({ engine }));
    daemons.set(engine, daemon);
    await body(daemon);
  });
}

/** A repository whose image has stub programs that print their arguments. The private daemons cannot give a container a network. */
async function checkout(docker: TestDocker): Promise<JobPlace & { store: string }> {
  const workspace = await mkdtemp(join(root, 'job-'));
  // Beside the checkout, because files inside it are part of the build context and so of its key.
  const outside = await mkdtemp(join(root, 'runner-'));
  const store = join(outside, 'store');
  await importBusybox(docker, 'workflow-base:1');
  for (const context of [workspace, join(workspace, 'ci')]) {
    for (const tool of ['make', 'pytest', 'node', 'python3']) await writeProgram(join(context, 'tools', tool), `echo "${tool} $*"`);
    const dockerfile = 'FROM workflow-base:1\nARG PYTHON=3\nLABEL python=$PYTHON\nCOPY tools/ /bin/\n';
    for (const file of ['Dockerfile', 'Dockerfile.ci']) await writeFile(join(context, file), dockerfile);
  }
  const bin = join(workspace, 'bin');
  await writeOfflineDocker(bin);
  await writeProgram(join(bin, 'gh'), 'echo "gh $*"');
  const PATH = `${bin}:${process.env.PATH}`;
  const env = { PATH, DOCKER_HOST: docker.host, DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '', HOME: outside };
  return { workspace, env, store, instead: { 's3://team-snapshots': store, '/srv/snapshots': store } };
}

const forget = (docker: TestDocker, pattern: string) =>
  run(['sh', '-c', 'docker image ls -q "$0" | sort -u | xargs -r docker image rm --force', pattern], { DOCKER_HOST: docker.host });

testOnOwnDaemon('restore-or-build-in-full.yml builds the first time and restores the second', async (docker) => {
  const place = await checkout(docker);
  const file = 'examples/workflows/restore-or-build-in-full.yml';
  const first = await runJob(file, 'test', place);
  expect([first.steps.build?.outputs.saved, first.log]).toEqual(['true', expect.stringContaining('make test')]);
  await forget(docker, 'vm-snapshot/global/base');
  const second = await runJob(file, 'test', place);
  expect([second.steps.build, second.steps.restore?.outputs['cache-hit']]).toEqual([undefined, 'true']);
  expect(second.log).toContain('make test');
});

testOnOwnDaemon('self-hosted.yml: when two jobs miss at the same time, one builds and the other restores', async (docker) => {
  const place = { ...(await checkout(docker)), matrix: { python: '3.13' } };
  const jobs = await Promise.all([1, 2].map(() => runJob('examples/workflows/self-hosted.yml', 'test', place)));
  expect(jobs.map(({ steps }) => steps.base?.outputs['cache-hit']).sort()).toEqual(['false', 'true']);
  for (const { log } of jobs) expect(log).toContain('pytest');
});

testOnOwnDaemon('nightly-base-image.yml publishes the image after its test passed', async (docker) => {
  const place = await checkout(docker);
  const nightly = await runJob('examples/workflows/nightly-base-image.yml', 'base', { ...place, github: { run_number: 41 } });
  expect(nightly.log).toContain('node --version');
  const { outputs } = await runStep('restore', { inputs: { name: 'base', store: place.store, 'lookup-only': 'true' }, env: place.env });
  expect(outputs).toMatchObject({ 'cache-hit': 'true', digest: nightly.steps.base?.outputs.digest });
});

testOnOwnDaemon('pull-request.yml: a pull request restores what main saved, until the Dockerfile changes', async (docker) => {
  const place = { ...(await checkout(docker)), matrix: { suite: 'unit' } };
  const job = (event_name: string) => runJob('examples/workflows/pull-request.yml', 'test', { ...place, github: { event_name } });
  const push = await job('push');
  expect(push.steps.base?.outputs).toMatchObject({ 'cache-hit': 'false', saved: 'true' });
  const pull = await job('pull_request');
  expect(pull.steps.base?.outputs).toMatchObject({ 'cache-hit': 'true', digest: push.steps.base?.outputs.digest });
  expect(pull.log).toContain('make test-unit');
  await appendFile(join(place.workspace, 'Dockerfile.ci'), 'LABEL changed=yes\n');
  expect((await job('pull_request')).steps.base?.outputs).toMatchObject({ 'cache-hit': 'false', saved: 'false' });
});

testOnOwnDaemon('air-gapped-release.yml packs one folder that contains its own import script', async (docker) => {
  const place = await checkout(docker);
  const given = { ...place, github: { ref_name: 'v1.0.0', repository: 'org/product' } };
  await runJob('examples/workflows/air-gapped-release.yml', 'bundle', given);
  const released = await runJob('examples/workflows/air-gapped-release.yml', 'release', given);
  expect(released.log).toContain('gh release create v1.0.0 product-v1.0.0.tar');
  await forget(docker, 'vm-snapshot/global/base:product');
  const far = join(place.workspace, 'far');
  await mkdir(far);
  await run(['tar', '-xf', join(place.workspace, 'product-v1.0.0.tar'), '-C', far]);
  const said = await run([join(far, 'product-air-gapped/import.sh')], { ...place.env, HOME: far });
  expect(said).toContain('docker run --rm -it vm-snapshot/global/base:product');
});

testOnOwnDaemon('compose-warm-start.yml seeds a stack once, and starts it seeded in later runs', async (docker) => {
  const place = await checkout(docker);
  const name = `warm${process.pid}`;
  const service = { image: 'workflow-base:1', command: 'sleep 10000', stop_grace_period: '0s', volumes: ['data:/data'] };
  await writeFile(join(place.workspace, 'compose.yaml'), JSON.stringify({ name, services: { db: service }, volumes: { data: {} } }));
  await writeProgram(join(place.workspace, 'seed.sh'), "docker compose exec -T db sh -c 'echo seeded >> /data/rows'");
  await writeProgram(join(place.workspace, 'test.sh'), 'docker compose exec -T db cat /data/rows');
  const job = { ...place, instead: { 'store: "cache:"': `store: ${place.store}` } };
  const compose = (...args: string[]): Promise<string> =>
    run(['docker', 'compose', '--project-directory', place.workspace, ...args], { ...place.env, PWD: place.workspace });
  try {
    const file = 'examples/workflows/compose-warm-start.yml';
    const first = await runJob(file, 'test', { ...job, github: { event_name: 'push' } });
    expect([first.steps.warm?.outputs['cache-hit'], first.log]).toEqual(['false', expect.stringMatching(/^seeded$/m)]);
    await compose('down', '--volumes');
    const second = await runJob(file, 'test', { ...job, github: { event_name: 'pull_request' } });
    expect([second.steps.warm?.outputs['cache-hit'], second.log.match(/^seeded$/gm)]).toEqual(['true', ['seeded']]);
  } finally {
    await compose('down', '--volumes');
  }
});
