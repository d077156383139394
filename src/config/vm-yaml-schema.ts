import { z } from 'zod';
import { parseBox } from './box.ts';
import { describeValue } from './describe-value.ts';
import { MEMORY, MOUNT, PORT, parseMemory, parseMount, parsePort } from './vm-yaml-values.ts';

/*
 * vm.yaml 1.2.1: the definition of a machine. Every key may be nested (`vm:` and below it `box:`) or flat (`vm.box:`), as written by `echo 'vm.box:
 * "@base"' >> vm.yaml`. schemas/vm.schema.json is generated from this file (`node scripts/schemas.mjs`).
 */

export const VM_YAML_VERSION = '1.2.1';
/** The supported providers of machines. */
export const PROVIDERS = ['docker'] as const;

const ONE_LINE = /^\P{Cc}+$/u;
const BOX = 'a Dockerfile (./Dockerfile), an image (debian:12) or a snapshot ("@name")';
const SIZE = 'a size such as 8gb or 512mb, or a number of MB, and at least 6 MB';
const PUBLISHED = 'a port such as 3000, "8080:80" (host:machine) or "127.0.0.1:8080:80/tcp"';
const MOUNTED = 'a mount such as "./src:/workspace", "data:/var/lib/data" (a volume) or "./src:/src:ro"';
const NAME = 'a name with a letter or digit, such as my-app';

const must = (be: string) => ({ error: ({ input }: { input?: unknown }) => `must be ${be}, not ${describeValue(input)}` });
const text = (be: string, pattern = ONE_LINE) => z.string(must(be)).max(4096, must(be)).regex(pattern, must(be));

const version = z.union([text('1.2.1'), z.number()], must('a version such as 1.2.1')).describe('Version of the format, not of the machine');
const provider = z.enum(PROVIDERS, must(PROVIDERS.join(' or '))).describe('Provider that runs the machine');
const box = text(BOX).transform(parsed(parseBox, BOX)).describe(`Base of the machine: ${BOX}`);
const size = z.union([z.number(), text(SIZE, MEMORY)], must(SIZE));
const memory = size.transform(parsed(parseMemory, SIZE)).describe(`${SIZE}; 1gb is 1024 MB`);
const cpus = z.number(must('a number such as 2 or 0.5')).min(0.01, must('at least 0.01')).max(1024, must('at most 1024'));
const name = text(NAME, /^\P{Cc}*[A-Za-z0-9]\P{Cc}*$/u).describe('Name of the project and of the machine');
const published = z.union([z.number(), text(PUBLISHED, PORT)], must(PUBLISHED));
const port = published.transform(parsed(parsePort, PUBLISHED)).describe(PUBLISHED);
const mount = text(MOUNTED, MOUNT).transform(parsed(parseMount, MOUNTED)).describe(MOUNTED);

const vm = { box, memory, cpus };
const project = { name };
const flat = { 'vm.box': box, 'vm.memory': memory, 'vm.cpus': cpus, 'project.name': name };

export const vmYaml = z
  .strictObject(
    {
      version: version.default(VM_YAML_VERSION),
      provider: provider.default('docker'),
      project: z.strictObject(project, must('a map')).partial().default({}),
      vm: z.strictObject(vm, must('a map')).partial().default({}),
      ports: z.array(port, must('a list')).max(1000).optional(),
      mounts: z.array(mount, must('a list')).max(1000).default([]),
      ...z.object(flat).partial().shape,
    },
    must('a map of keys'),
  )
  .check(({ value, issues }) => {
    const twice = Object.keys(flat).find((key) => {
      const [map = '', inner = ''] = key.split('.');
      return key in value && inner in (value[map as 'vm'] ?? {});
    });
    if (twice !== undefined) issues.push({ code: 'custom', input: value, path: [twice], message: 'is set twice, nested and flat' });
    const targets = value.mounts.map(({ target }) => target);
    const again = targets.findIndex((target, at) => targets.indexOf(target) !== at);
    if (again >= 0)
      issues.push({ code: 'custom', input: value, path: ['mounts', again], message: `mounts ${targets[again]} a second time` });
  });

/** All keys in the form that errors show. */
export const KEYS = ['version', 'provider', 'ports', 'mounts', ...Object.keys(flat)];

export type ParsedVmYaml = z.output<typeof vmYaml>;

/** Returns the content of schemas/vm.schema.json, for editors (`# yaml-language-server: $schema=…`). */
export function vmYamlJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(vmYaml, { io: 'input' });
  return `${JSON.stringify({ $schema, title: `vm.yaml ${VM_YAML_VERSION}: a machine`, ...rest }, undefined, 2)}\n`;
}

/** Validates texts that the schema cannot check: `parse` returns undefined for an invalid one. */
function parsed<I, O>(parse: (input: I) => O | undefined, be: string) {
  return (input: I, context: z.core.$RefinementCtx<I>): O => {
    const result = parse(input);
    if (result !== undefined) return result;
    context.issues.push({ code: 'custom', input, message: `must be ${be}, not ${describeValue(input)}` });
    return z.NEVER;
  };
}
