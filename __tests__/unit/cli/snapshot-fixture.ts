import type { Snapshot } from '../../../src/engine/catalog/types.ts';
import { digestOf } from '../../../src/lib/digest.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';

export const DESCRIPTION = 'Base vibe image: Node LTS, Python 3.13, Rust, Playwright, AI CLIs';

/** Returns a complete snapshot like the one in the documentation, with the changes of the test. */
export function snapshot(name: string, { project = 'global', ...changes }: Partial<Manifest> & { project?: string } = {}): Snapshot {
  const config = digestOf('config');
  return {
    ref: { project, name },
    digest: digestOf(`${project}/${name}`),
    manifest: {
      version: '1.0',
      kind: 'image',
      snapshot_name: name,
      project_name: project,
      is_global: project === 'global',
      created_at: '2025-10-30T19:34:56Z',
      description: DESCRIPTION,
      image_digest: config,
      platform: 'linux/amd64',
      size_bytes: 2_147_483_648,
      languages: { node: '22.11.0', python: '3.13.0' },
      tools: ['playwright'],
      services: [
        { name: 'base', image_tag: `vm-snapshot/${project}/base:${name}`, image_digest: config, layers: [], references: ['vibe:1'] },
      ],
      volumes: [],
      git: { commit: '0123456789abcdef', branch: 'main', dirty: true },
      source: { type: 'built', from: 'Dockerfile.vibe', build_seconds: 600 },
      tool_version: '0.1.0',
      blobs: [{ digest: config, size: 2_147_483_648, role: 'config' }],
      ...changes,
    },
  };
}
