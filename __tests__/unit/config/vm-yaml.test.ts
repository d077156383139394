import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseVmYaml, readVmYaml } from '../../../src/config/vm-yaml.ts';
import { vmYamlJsonSchema } from '../../../src/config/vm-yaml-schema.ts';
import { ROOT } from '../../helpers/paths.ts';

const GB = 2 ** 30;

function failure(text: string): { code: string; message: string; hint: string | undefined } {
  try {
    parseVmYaml(text, 'vm.yaml');
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint?: string };
    return { code, message, hint };
  }
  throw new Error('it was taken');
}

test('a vm.yaml with all keys is parsed', () => {
  const text = `
version: 1.2.1
provider: docker
project:
  name: my-project
vm:
  box: "@vibe-base"  # an imported snapshot
  memory: 8gb
  cpus: 1.5
ports:
  - 3000
  - 8080:80
  - "127.0.0.1:5353:53/udp"
mounts:
  - ./src:/workspace/src/
  - data:/var/lib/data
  - ~/.npmrc:/root/.npmrc:ro
`;
  expect(parseVmYaml(text, 'vm.yaml')).toEqual({
    project: 'my-project',
    box: { kind: 'snapshot', name: 'vibe-base' },
    memory: 8 * GB,
    cpus: 1.5,
    ports: [
      { host: 3000, container: 3000, protocol: 'tcp' },
      { host: 8080, container: 80, protocol: 'tcp' },
      { address: '127.0.0.1', host: 5353, container: 53, protocol: 'udp' },
    ],
    mounts: [
      { kind: 'bind', source: './src', target: '/workspace/src', readOnly: false },
      { kind: 'volume', source: 'data', target: '/var/lib/data', readOnly: false },
      { kind: 'bind', source: '~/.npmrc', target: '/root/.npmrc', readOnly: true },
    ],
  });
});

test.each<[string, object]>([
  ['vm.box: "@vibe-2024-10"', { box: { kind: 'snapshot', name: 'vibe-2024-10' } }],
  ["vm:\n  memory: 512m\nvm.box: '@x'", { box: { kind: 'snapshot', name: 'x' }, memory: GB / 2 }],
  ['project.name: shop\nvm.memory: 4096\nvm.cpus: 2', { project: 'shop', memory: 4 * GB, cpus: 2 }],
  ['vm: {box: ./Dockerfile.vibe}', { box: { kind: 'dockerfile', path: './Dockerfile.vibe' } }],
  ['vm: {box: Dockerfile}', { box: { kind: 'dockerfile', path: 'Dockerfile' } }],
  ['vm: {box: images/ci.dockerfile}', { box: { kind: 'dockerfile', path: 'images/ci.dockerfile' } }],
  ['vm: {box: .}', { box: { kind: 'dockerfile', path: '.' } }],
  ['vm: {box: "debian:12"}', { box: { kind: 'image', reference: 'debian:12' } }],
  ['vm: {box: "localhost:5000/a/b@sha256:00"}', { box: { kind: 'image', reference: 'localhost:5000/a/b@sha256:00' } }],
  ['vm: {memory: 8GiB}', { memory: 8 * GB }],
  ['vm: {memory: 1.5g}', { memory: 1.5 * GB }],
  ['vm: {memory: 1073741824b}', { memory: GB }],
  ['version: 1.0\nports: []', { ports: [] }],
  ['version: "1.3.0"', {}],
])('%s is parsed', (text, expected) => {
  expect(parseVmYaml(text, 'vm.yaml')).toEqual({ mounts: [], ...expected });
});

test.each<[text: string, ...told: string[]]>([
  ['vm:\n  box: @vibe-base  # comment', 'vm.yaml:2: @vibe-base must be quoted', 'Write: box: "@vibe-base"'],
  ['version: 1.2.1\nvm.box: @x', 'vm.yaml:2: @x must be quoted', 'Write: vm.box: "@x"'],
  ['vm:\n  box: "@a"\nvm.box: "@b"', 'vm.yaml:3: vm.box is set twice, nested and flat'],
  ['vm:\n  memory: 8gb\n  memory: 9gb', 'vm.yaml:3: the key memory is set twice', 'Remove one of them'],
  ['vm:\n  memry: 8gb', 'vm.yaml:2: vm.memry is not a key of vm.yaml; known keys: version, provider', 'Did you mean vm.memory?'],
  ['memory: 8gb', 'vm.yaml:1: memory is not a key', 'Did you mean vm.memory?'],
  ['vm: {ports: [80]}', 'vm.yaml:1: vm.ports is not a key', 'Did you mean ports?'],
  ['name: shop', 'vm.yaml:1: name is not a key', 'Did you mean project.name?'],
  ['zzzz: 1', 'vm.yaml:1: zzzz is not a key of vm.yaml; known keys: version, provider, ports, mounts, vm.box'],
  ['version: 1.9\nnew: 1', 'vm.yaml:2: new is not a key', 'Update vm: the file is for version 1.9'],
  ['vm:\n  memory: lots', 'vm.yaml:2: vm.memory must be a size such as 8gb or 512mb, or a number of MB, and at least 6 MB, not "lots"'],
  ['vm: {memory: true}', 'vm.memory must be a size such as 8gb or 512mb, or a number of MB, and at least 6 MB, not true'],
  ['vm: {memory: 1kb}', 'vm.memory must be a size'],
  ['vm: {memory: 8589934592}', 'vm.memory must be a size'],
  ['vm:\n  memory:', 'vm.memory must be a size such as 8gb or 512mb, or a number of MB, and at least 6 MB, not nothing'],
  ['vm: {cpus: "2"}', 'vm.cpus must be a number such as 2 or 0.5, not "2"'],
  ['vm: {cpus: 0}', 'vm.cpus must be at least 0.01, not the number 0'],
  ['vm: {box: 22.04}', 'vm.box must be a Dockerfile (./Dockerfile), an image (debian:12) or a snapshot ("@name"), not the number 22.04'],
  ['vm: {box: ""}', 'vm.box must be'],
  ['vm: {box: "@"}', 'vm.box must be'],
  ['vm: {box: "--privileged"}', 'vm.box must be'],
  ['vm: "@x"', 'vm must be a map, not "@x"'],
  ['ports: 80', 'ports must be a list, not the number 80'],
  ['ports: ["80", "x:y"]', 'ports[1] must be a port such as 3000'],
  ['ports: ["99999:80"]', 'ports[0] must be a port'],
  ['ports:\n  - 80\n  - {a: 1}', 'vm.yaml:3: ports[1] must be a port such as 3000, "8080:80" (host:machine)'],
  ['mounts: ["./src"]', 'mounts[0] must be a mount such as'],
  ['mounts: ["./src:relative"]', 'mounts[0] must be a mount'],
  ['mounts: ["./a:/"]', 'mounts[0] must be a mount'],
  ['mounts: ["./a:/x:rx"]', 'mounts[0] must be a mount'],
  ['mounts:\n  - ./a:/x\n  - b:/x/', 'vm.yaml:3: mounts[1] mounts /x a second time'],
  ['project: {name: 5}', 'project.name must be a name with a letter or digit, such as my-app, not the number 5'],
  ['project: {name: "---"}', 'project.name must be a name'],
  ['version: two', 'vm.yaml:1: version must be a version such as 1.2.1, not "two"'],
  ['%YAML 1.1\n---\nports: [22:22]', 'vm.yaml requests YAML 1.1, which reads 22:22 as a number'],
  ['vm:\n\tbox: x', 'vm.yaml:2: invalid YAML: a line is indented with a tab: use spaces'],
  ['vm: !evil x', 'vm.yaml:1: invalid YAML: it has an unknown tag (!name)'],
  ['a: 1\n---\nb: 2', 'invalid YAML: it has a second document (---), but only one is supported'],
  ['vm: *nobody', 'vm.yaml has an alias (*name) without its anchor (&name)'],
  ['', 'vm.yaml is empty'],
  ['just words', 'vm.yaml: it must be a map of keys, not "just words"'],
  ['- a', 'vm.yaml: it must be a map of keys, not a list'],
  ['<<: {provider: docker}', 'vm.yaml:1: << is not a key'],
  ['__proto__: {box: x}', '__proto__ is not a key'],
])('%j is refused', (text, ...[message = '', hint]) => {
  const failed = failure(text);
  expect(failed).toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining(message) });
  expect(failed.message).not.toContain('\n');
  if (hint !== undefined) expect(failed.hint).toBe(hint);
});

test.each([
  ['a file above the size limit', `a: ${'x'.repeat(70_000)}`, 'vm.yaml is larger than 65536 bytes'],
  ['a deeply nested file', '['.repeat(60_000), 'invalid YAML'],
])('%s is refused', (_, text, message) => {
  expect(failure(text)).toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining(message) });
});

test('aliases that would expand exponentially are refused', () => {
  const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
  expect(failure(`a0: &a0 [x]\n${levels.join('\n')}`)).toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining('alias') });
});

test.each([
  ['provider: tart', 'vm.yaml:1: the provider "tart" is not supported: machines run on docker', 'Write provider: docker'],
  ['version: 2.0.0\nsomething: new', 'vm.yaml:1: version 2.0.0 is not supported: this vm reads 1.0 to 1.2.1', 'Update vm'],
])('%j is not supported', (text, message, hint) => {
  expect(failure(text)).toEqual({ code: 'ERR_UNSUPPORTED', message, hint });
});

test('a missing vm.yaml throws NotFoundError', async () => {
  await expect(readVmYaml('vm.yaml', '/nowhere')).rejects.toMatchObject({
    code: 'ERR_NOT_FOUND',
    message: 'vm.yaml not found in /nowhere',
  });
});

test.each(['vm.yaml', 'vm-base.yaml'])('the example %s is valid', async (file) => {
  expect(await readVmYaml(file, join(ROOT, 'examples/machines'))).toMatchObject({ box: expect.any(Object) });
});

test('the published schema matches the parser', () => {
  expect(readFileSync(join(ROOT, 'schemas/vm.schema.json'), 'utf8')).toBe(vmYamlJsonSchema());
});
