import { formatBytes } from '../lib/sizes.ts';
import type { Manifest } from '../manifest/schema.ts';
import { imageFile, loadableReferences } from './layout.ts';

/** docs/README.md: what a person needs who finds the file and has never heard of this tool. */
export function readme(manifest: Manifest): string {
  const { snapshot_name: name, services, git, languages } = manifest;
  const facts = [
    ['Made', `${manifest.created_at}, from ${manifest.source.from}`],
    ['Platform', manifest.platform],
    ['Size', `${formatBytes(manifest.size_bytes)} uncompressed`],
    ['Languages', list(Object.entries(languages).map(([language, version]) => `${language} ${version}`))],
    ['Tools', list(manifest.tools)],
    ['Source', git === null ? 'not in git' : `commit ${git.commit}${git.dirty ? ' with uncommitted changes' : ''}`],
    ['Image', manifest.image_digest],
  ];
  const images = services.map((service) => ({ file: imageFile(service, services), tags: loadableReferences(service) }));
  return `# ${name}

${manifest.description || 'A snapshot of a machine image: built once, to be used anywhere.'}

| | |
|---|---|
${facts.map(([title, value]) => `| ${title} | ${cell(value ?? '')} |`).join('\n')}

## Use it

    vm snapshot import <this file>
    vm snapshot restore @${name}

Without \`vm\`, with Docker alone:

${images.map(({ file, tags }) => `    tar -xOf <this file> ${file} | docker load        # gives ${tags.join(', ')}`).join('\n')}

## Check it

    sha256sum -c <this file>.sha256

\`vm snapshot import\` checks every byte in any case. By hand: \`manifest.json\` lists the size and the sha256 of every file in here.

    mkdir unpacked && tar -xf <this file> -C unpacked && cd unpacked
    jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c

## What is in it

- \`manifest.json\`: all about this snapshot, and the checksums of all other files
- \`docs/README.md\`: this text
- \`metadata/\`: versions of languages, the list of packages, and how it was built
${images.map(({ file }) => `- \`${file}\`: the image, as \`docker save\` writes it`).join('\n')}
`;
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, 50).join(', ');
  if (words.length > 50) return `${shown} and ${words.length - 50} more`;
  return shown || 'none known';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
