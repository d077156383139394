import { formatBytes } from '../lib/text/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { Manifest } from '../manifest/schema.ts';
import { bindFile, homeProject, imageFiles, loadableReferences, partFile, volumeFile } from './layout.ts';

/** Returns docs/README.md, written for readers without any knowledge of vm-snapshot. */
export function readme(manifest: Manifest): string {
  const { snapshot_name: name, services, git, languages } = manifest;
  const images = [...imageFiles(services)].map(([file, all]) => ({ file, tags: [...new Set(all.flatMap(loadableReferences))] }));
  const tars = tarsOf(manifest);
  const parts = (manifest.parts ?? []).map((part, at) => ({
    file: partFile(part, at),
    what: `the ${part.role} ${part.name} (${formatBytes(part.size_bytes)})`,
  }));
  const facts = [
    ['Made', `${manifest.created_at}, from ${manifest.source.from}`],
    ['Platform', manifest.platform],
    ['Size', `${formatBytes(manifest.size_bytes)} uncompressed`],
    ...(services.length > 1 ? [['Services', list(services.map((service) => service.name))]] : []),
    ...(tars.length > 0 ? [['Data', list(tars.map(({ what }) => what))]] : []),
    ...(manifest.left_out === undefined ? [] : [['Left out', list(manifest.left_out)]]),
    ['Languages', list(Object.entries(languages).map(([language, version]) => `${language} ${version}`))],
    ['Tools', list(manifest.tools)],
    ['Source', git === null ? 'not in git' : `commit ${git.commit}${git.dirty ? ' with uncommitted changes' : ''}`],
    ...(parts.length > 0 ? [['Parts', list(parts.map(({ what }) => what))]] : []),
    ...(manifest.image_digest === undefined ? [] : [['Image', manifest.image_digest]]),
  ];
  return `# ${name}

${manifest.description || INTRODUCTION[manifest.kind] || `A snapshot of the kind ${manifest.kind}.`}

| | |
|---|---|
${facts.map(([title, value]) => `| ${title} | ${cell(value ?? '')} |`).join('\n')}

## Use it

    vm snapshot import <this file>
    vm snapshot restore ${displayRef({ project: homeProject(manifest), name })}
${images.length === 0 ? '' : withDocker(images)}
${tars.length === 0 ? '' : byHand(tars)}
## Check it

    sha256sum -c <this file>.sha256

\`vm snapshot import\` always checks every byte. By hand: \`manifest.json\` lists the size and the sha256 of every file in this bundle.

    mkdir unpacked && tar -xf <this file> -C unpacked && cd unpacked
    jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c

## Contents

- \`manifest.json\`: describes this snapshot and lists the checksums of all other files
- \`docs/README.md\`: this text
- \`metadata/\`: versions of languages, the list of packages, and how it was built
${[...(KIND_FILES[manifest.kind] ?? []), ...images.map(({ file }) => `- \`${file}\`: ${file === 'images/base.tar' ? 'the image' : 'images'}, as \`docker save\` writes ${file === 'images/base.tar' ? 'it' : 'them'}`), ...[...tars, ...parts].map(({ file, what }) => `- \`${file}\`: ${what}`)].join('\n')}
${manifest.left_out === undefined ? '' : LEFT_OUT}`;
}

const INTRODUCTION: Readonly<Record<string, string>> = {
  image: 'A snapshot of a machine image: built once, to be used anywhere.',
  container: 'A snapshot of a container: its image and how it ran.',
  compose: 'A snapshot of a Compose project: its images, and its Compose files.',
};

const KIND_FILES: Readonly<Record<string, readonly string[]>> = {
  image: [],
  container: ['- `container/container.json`: how the container ran'],
  compose: ['- `compose/`: the Compose files, and `project.json`, which lists what was running'],
};

const LEFT_OUT = `
## Excluded data

This bundle does not contain the data that the table lists as "Left out". A restore keeps such a volume if it already exists, and creates
an empty one otherwise.
`;

function withDocker(images: readonly { file: string; tags: readonly string[] }[]): string {
  const lines = images.map(({ file, tags }) => `    tar -xOf <this file> ${file} | docker load        # gives ${tags.join(', ')}`);
  return `
Without \`vm\`, with Docker alone:

${lines.join('\n')}`;
}

interface Tar {
  readonly file: string;
  readonly what: string;
}

function tarsOf({ volumes, bind_mounts = [] }: Manifest): Tar[] {
  return [
    ...volumes.map(({ name, size_bytes }) => ({ file: volumeFile(name), what: `the volume ${name} (${formatBytes(size_bytes)})` })),
    ...bind_mounts.map(({ path, type, size_bytes }, at) => ({
      file: bindFile(path, at),
      what: `the ${type} ${path} (${formatBytes(size_bytes)})`,
    })),
  ];
}

/** https://www.gnu.org/software/tar/manual/html_node/Extended-File-Attributes.html */
function byHand(tars: readonly Tar[]): string {
  return `
Volumes and folders are tars with owners, attributes and holes. GNU tar, run as root, restores them into a folder such as the one that
\`docker volume inspect --format '{{.Mountpoint}}' <volume>\` prints:

    unpack() { tar -xOf <this file> "$1" | sudo tar -xp --same-owner --numeric-owner --acls --xattrs --xattrs-include='*' -C "$2"; }
${tars.map(({ file, what }) => `    unpack ${file} <folder>        # ${what}`).join('\n')}
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
