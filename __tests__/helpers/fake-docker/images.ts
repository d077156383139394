import { matchesGlob } from 'node:path';
import type { FakeContainer, FakeDocker, FakeImage, Files } from './state.ts';
import { Refusal } from './state.ts';

/** Finds an image by name or id. */
export function findImage(docker: FakeDocker, name: string): FakeImage {
  const tagged = docker.tags.get(name.includes(':') ? name : `${name}:latest`);
  const found = docker.images.get(tagged ?? name) ?? docker.images.get(`sha256:${name}`);
  if (found === undefined) throw new Refusal(404, `No such image: ${name}`);
  return found;
}

/** `patterns`: such as `repository/*`. */
export function listImages(docker: FakeDocker, patterns: readonly string[] | undefined): object[] {
  const fits = (name: string): boolean =>
    patterns === undefined || patterns.some((pattern) => matchesGlob(name.replace(/:[^:]*$/, ''), pattern));
  return [...docker.images.values()]
    .filter(({ id }) => patterns === undefined || namesOf(docker, id).some(fits))
    .map((one) => ({ ...describeImage(docker, one), RepoTags: namesOf(docker, one.id).filter(fits) }));
}

export function namesOf(docker: FakeDocker, id: string): string[] {
  return [...docker.tags].filter(([, of]) => of === id).map(([name]) => name);
}

/** Adds an image with these files, and moves the name to it. */
export function addImage(docker: FakeDocker, name: string, files: Files, config: FakeImage['config'] = {}): string {
  const id = `sha256:${docker.newId()}`;
  docker.images.set(id, { id, files, config });
  docker.tags.set(name, id);
  return id;
}

export function tagImage(docker: FakeDocker, name: string, as: string): void {
  docker.tags.set(as, findImage(docker, name).id);
}

/** Removes a name, and the image with its last name; refuses the last name of an image that a container uses. */
export function removeImage(docker: FakeDocker, name: string): void {
  const { id } = findImage(docker, name);
  const names = namesOf(docker, id);
  const user = usersOf(docker, id)[0];
  if (names.length <= 1 && user !== undefined)
    throw new Refusal(409, `conflict: unable to remove repository reference "${name}" - container ${user.id} is using it`);
  docker.tags.delete(name);
  if (names.length <= 1) docker.images.delete(id);
}

export function commit(docker: FakeDocker, container: FakeContainer, as: string): string {
  const { Labels, Env } = container.config as FakeImage['config'];
  return addImage(docker, as, filesOf(docker, container), { ...(Labels && { Labels }), ...(Env && { Env }) });
}

/** Returns all files of a container, over those of its image. */
export function filesOf(docker: FakeDocker, { image, layer }: FakeContainer): Files {
  return new Map([...(docker.images.get(image)?.files ?? []), ...layer]);
}

export function usersOf(docker: FakeDocker, id: string): FakeContainer[] {
  return [...docker.containers.values()].filter(({ image }) => image === id);
}

export function describeImage(docker: FakeDocker, { id, config, files }: FakeImage): object {
  return {
    Id: id,
    RepoTags: namesOf(docker, id),
    Os: 'linux',
    Architecture: 'amd64',
    Size: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    RootFS: { Layers: [id] },
    Config: { Env: null, Labels: null, Cmd: null, Entrypoint: null, Volumes: null, ...config },
  };
}
