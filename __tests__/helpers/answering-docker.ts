import { NotFoundError } from '../../src/lib/errors.ts';
import type { ImageInfo } from '../../src/systems/docker/answers.ts';
import type { DockerClient } from '../../src/systems/docker/client.ts';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query?: { readonly filters?: string };
}

/** Answers by path; a list, and that of volumes, is filtered by the requested labels. */
export type Answers = Readonly<Record<string, object>>;

/** A daemon that answers from a table and reports everything else as not found. */
export function answeringDocker(answers: Answers, images: Readonly<Record<string, Partial<ImageInfo>>> = {}): DockerClient {
  const json = async ({ path, query }: Call): Promise<object> => {
    const answer = answers[path];
    if (answer === undefined) throw new NotFoundError(`nothing at ${path}`);
    const { label: labels = [] } = JSON.parse(query?.filters ?? '{}') as { label?: string[] };
    const filtered = (all: object[]) => all.filter((one) => labels.every((label) => hasLabel(one, label)));
    if (Array.isArray(answer)) return filtered(answer);
    return 'Volumes' in answer ? { Volumes: filtered(answer.Volumes as object[]) } : answer;
  };
  const inspectImage = async (name: string): Promise<Partial<ImageInfo>> => {
    const found = images[name];
    if (found === undefined) throw new NotFoundError(`no image ${name}`);
    return found;
  };
  return { json, inspectImage, endpoint: { kind: 'unix', path: '/a', url: 'unix:///a' } } as unknown as DockerClient;
}

function hasLabel({ Labels }: { Labels?: Record<string, string> }, label: string): boolean {
  const [, key = '', value] = /^([^=]+)(?:=(.*))?$/s.exec(label) ?? [];
  return value === undefined ? Labels?.[key] !== undefined : Labels?.[key] === value;
}
