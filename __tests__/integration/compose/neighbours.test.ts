import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { Bench, IMAGE, volumeOf, writeProject } from '../../helpers/compose.ts';
import { type TestDocker, testOnNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';
import { relabelImage } from '../../helpers/relabelled-image.ts';

const LOOP = `command: sleep 10000
    stop_grace_period: 0s`;

/**
 * In a subfolder, with variables from a file that no label names, and with things that a host may lack: an external network, an image for another
 * processor and one without a processor, and a volume on a server that does not answer.
 */
const compose = (name: string): string => `
services:
  web:
    image: ${IMAGE}
    ${LOOP}
    environment: { TOKEN: "\${TOKEN}" }
    ports: ["127.0.0.1::80", "127.0.0.1:\${PORT:-0}:81"]
    networks: { fixed: { ipv4_address: "\${SUBNET}.9" }, outside: {} }
    volumes: ["data:/data", "./shared:/shared"]
    configs: [{ source: app, target: /app.conf }]
  bare:
    image: ${name}/bare:1
    ${LOOP}
    network_mode: none
  foreign:
    image: ${name}/foreign:1
    platform: linux/arm64
    ${LOOP}
    network_mode: none
  files:
    image: ${IMAGE}
    network_mode: none
    profiles: [never]
    volumes: [{ type: volume, source: nfs, target: /nfs, volume: { nocopy: true } }]
networks:
  fixed: { ipam: { config: [{ subnet: "\${SUBNET}.0/24" }] } }
  outside: { external: true, name: ${name}-outside }
configs:
  app: { file: ./app.conf }
volumes:
  data:
  nfs: { driver_opts: { type: nfs, o: "addr=127.0.0.1,soft,timeo=1,retrans=0,password=\${NFS_PASSWORD}", device: ":/none" } }
`;

const runningOf = (docker: TestDocker, project: string): Promise<string> =>
  run(['docker', '-H', docker.host, 'ps', '-q', '--no-trunc', '--filter', `label=com.docker.compose.project=${project}`]);

testOnNewestEngine(
  'a restore reports a twin project, other processors and an unreachable file server, and loses nothing',
  async (docker) => {
    await using bench = await Bench.open();
    const [name, twin, trial] = [`near${process.pid}`, `near${process.pid}-twin`, `near${process.pid}-trial`];
    await bench.use(docker, name, twin, trial);
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    await relabelImage(docker, IMAGE, { as: `${name}/bare:1`, architecture: '', os: '' });
    await relabelImage(docker, IMAGE, { as: `${name}/foreign:1`, architecture: 'arm64', os: 'linux' });
    const outside = (how: 'create' | 'rm'): Promise<string> => at('network', how, `${name}-outside`);
    await outside('create');
    const folder = join(bench.folder, 'project');
    const below = join(folder, 'below');
    await mkdir(join(below, 'shared'), { recursive: true });
    await writeProject(folder, { '.env': `COMPOSE_FILE=below/compose.yaml\nCOMPOSE_PROJECT_NAME=${name}\n` });
    await writeProject(below, { 'compose.yaml': compose(name), 'app.conf': 'captured' });
    await writeFile(
      join(folder, 'prod.env'),
      `COMPOSE_FILE=below/compose.yaml\nCOMPOSE_PROJECT_NAME=${name}\nTOKEN=abc\nNFS_PASSWORD=hunter2\nSUBNET=10.214.${process.pid % 250}\n`,
    );
    const upWith = (env: object, ...args: string[]): Promise<string> =>
      run(['sh', '-c', 'cd "$1" && shift && exec docker compose --env-file prod.env "$@"', 'sh', folder, ...args], {
        DOCKER_HOST: docker.host,
        PWD: folder,
        ...env,
      });
    const up = (...args: string[]): Promise<string> => upWith({}, ...args);
    const warnings: string[] = [];
    const quiet = quietContext();
    const c = { ...quiet, log: { ...quiet.log, warn: (text: unknown) => void warnings.push(String(text)) } };
    const inspect = (container: string, format: string): Promise<string> => at('inspect', '--format', format, container);
    try {
      await up('up', '--detach');
      await up('create', 'files');
      await up('exec', 'web', 'sh', '-c', 'echo captured > /data/file; echo own > /own');

      // The volume is on a server that does not answer.
      const failed = bench.create('one', { directory: folder }, c);
      await expect(failed).rejects.toThrow(
        new RegExp(`^Cannot read the volume ${name}_nfs: failed to mount local volume: mount :/none: .{1,40}$`),
      );
      await expect(failed).rejects.toMatchObject({ code: 'ERR_COMMAND', hint: expect.stringContaining(`excludeVolumes: '${name}_nfs'`) });
      await expect(failed).rejects.not.toThrow('hunter2');
      const { manifest } = await bench.create('one', { directory: folder, excludeVolumes: [`${name}_nfs`] }, c);
      expect(await bench.smallFiles(manifest)).not.toContain('hunter2');

      // Another project runs from the same folder, and the network does not exist.
      await upWith({ SUBNET: `10.215.${process.pid % 250}` }, '--project-name', twin, 'up', '--detach', '--no-deps', 'bare');
      const before = [await runningOf(docker, name), await runningOf(docker, twin)];
      await at('network', 'disconnect', `${name}-outside`, `${name}-web-1`);
      await outside('rm');
      const refused = bench.restore('one', { directory: folder }, c);
      await expect(refused).rejects.toThrow(/^Cannot restore, for 2 reasons/);
      await expect(refused).rejects.toThrow(`The project '${twin}' runs from the same Compose files`);
      await expect(refused).rejects.toThrow(`needs the network '${name}-outside', which is external`);
      expect([await runningOf(docker, name), await runningOf(docker, twin)]).toEqual(before);
      await outside('create');

      // Restored under another name, the project warns about everything that it shares.
      warnings.length = 0;
      const { restored } = await bench.restore('one', { directory: folder, as: trial }, c);
      expect(warnings.join('\n')).toContain(`both write to ${join(below, 'shared')}`);
      expect(warnings.join('\n')).toContain(`both use the external network ${name}-outside`);
      const webs = [`${name}-web-1`, `${trial}-web-1`];
      const volumes = await Promise.all(webs.map((web) => volumeOf(docker, web, '/data')));
      const configs = await Promise.all(
        webs.map((web) => inspect(web, '{{range .Mounts}}{{if eq .Destination "/app.conf"}}{{.Source}}{{end}}{{end}}')),
      );
      const ports = await Promise.all(webs.map((web) => inspect(web, '{{json .NetworkSettings.Ports}}')));
      const addresses = await Promise.all(webs.map((web) => inspect(web, '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}')));
      for (const pair of [volumes, configs, ports, addresses]) expect(new Set(pair).size).toBe(2);
      expect(configs[1]).toBe(join(restored.directory, 'below/app.conf'));
      expect(await at('exec', `${trial}-web-1`, 'sh', '-c', 'cat /data/file /own; echo $TOKEN')).toBe('captured\nown\nabc');
      expect([await runningOf(docker, name), await runningOf(docker, twin)]).toEqual(before);

      // In place, once the other project is removed.
      for (const id of (await runningOf(docker, twin)).split('\n')) await at('rm', '-f', id);
      await up('exec', 'web', 'sh', '-c', 'echo later > /data/file');
      await bench.restore('one', { directory: folder }, c);
      expect(await at('exec', `${name}-web-1`, 'sh', '-c', 'cat /data/file /own; echo $TOKEN')).toBe('captured\nown\nabc');
      for (const [service, architecture] of [
        ['bare', ''],
        ['foreign', 'arm64'],
      ]) {
        const image = await inspect(`${name}-${service}-1`, '{{.Image}}');
        expect(await at('image', 'inspect', '--format', '{{.Architecture}}', image)).toBe(architecture);
        expect(await at('exec', `${name}-${service}-1`, 'echo', 'runs')).toBe('runs');
      }
    } finally {
      for (const project of [name, twin, trial])
        for (const id of (await runningOf(docker, project)).split('\n').filter(Boolean)) await at('rm', '-fv', id);
      await outside('rm').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    }
  },
  600_000,
);
