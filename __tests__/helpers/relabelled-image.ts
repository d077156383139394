import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DockerAt } from './images.ts';
import { run } from './processes.ts';

/**
 * Loads the same image under another name, with a config of another platform: `{ architecture: '' }`, as tools write that create an image from
 * scratch, or another processor. The programs stay the same.
 */
export async function relabelImage(
  docker: DockerAt,
  from: string,
  { as, ...platform }: { as: string; architecture: string; os: string },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vm-relabelled-'));
  try {
    const file = join(folder, 'image.tar');
    await run(['docker', '-H', docker.host, 'save', '--output', file, from]);
    const parts = join(folder, 'parts');
    await run(['mkdir', parts]);
    await run(['tar', '-xf', file, '-C', parts]);
    const [saved] = JSON.parse(await readFile(join(parts, 'manifest.json'), 'utf8')) as { Config: string; Layers: string[] }[];
    const config = JSON.parse(await readFile(join(parts, saved?.Config ?? ''), 'utf8')) as object;
    await writeFile(join(parts, 'config.json'), JSON.stringify({ ...config, ...platform }));
    const layers = saved?.Layers ?? [];
    await writeFile(join(parts, 'manifest.json'), JSON.stringify([{ Config: 'config.json', RepoTags: [as], Layers: layers }]));
    await run(['tar', '-cf', file, '-C', parts, 'manifest.json', 'config.json', ...layers]);
    await run(['docker', '-H', docker.host, 'load', '--input', file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
