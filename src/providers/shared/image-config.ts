import type { ImageInfo } from '../../systems/docker/answers.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { isHookLabel } from './hooks.ts';

/**
 * Converts the config of an image, as the daemon returned it, to the one that is captured:
 * https://github.com/opencontainers/image-spec/blob/main/config.md
 */
export type Clean = (config: Record<string, unknown>) => Record<string, unknown>;

export interface CleanOptions {
  readonly base: ImageInfo | undefined;
  readonly withEnv: boolean;
  /** The image has no config except the one set here. */
  readonly isFlat: boolean;
  /** Compose sets the container's command, health check and labels again, and their values may come from variables. */
  readonly ofProject: boolean;
}

/** If nothing else separates a container's variables from those of its image, this one certainly belongs to the image. */
const ALWAYS = /^PATH=/;

/**
 * A commit adds the container's variables and labels, which it cannot remove, and before Docker 26 all of its settings (`container_config`). The
 * captured config has those of the container's own image instead, plus the labels that neither Compose nor vm-snapshot set.
 */
export function cleanConfig({ Config }: ContainerInfo, { base, withEnv, isFlat, ofProject }: CleanOptions): Clean {
  const own: NonNullable<ImageInfo['Config']> & Record<string, unknown> = { ...base?.Config };
  const Env = withEnv ? Config.Env : base === undefined ? Config.Env?.filter((entry) => ALWAYS.test(entry)) : own.Env;
  const labels = Object.entries(Config.Labels ?? {}).filter(
    ([label, value]) => own.Labels?.[label] === value || isHookLabel(label) || !/^(com\.docker\.compose|vm-snapshot)\./.test(label),
  );
  const { Hostname: _h, Image: _i, MacAddress: _m, ...settings } = Config;
  const flat = base === undefined ? settings : own;
  const platform = isFlat &&
    base !== undefined && { os: base.Os, architecture: base.Architecture, ...(base.Variant && { variant: base.Variant }) };
  const isSecret = ofProject && !withEnv;
  return ({ container: _c, container_config: _all, config, history, ...rest }) => ({
    ...rest,
    ...platform,
    history: isSecret ? withoutCommand(history) : history,
    config: {
      ...(isFlat ? flat : (config as object | undefined)),
      Env: Env ?? [],
      ...(isSecret ? ofTheImage(own, { isKnown: base !== undefined }) : { Labels: Object.fromEntries(labels) }),
    },
  });
}

/** Undefined values remove their keys. If the image no longer exists, command and entrypoint may be the image's own and are kept. */
function ofTheImage(own: Readonly<Record<string, unknown>>, { isKnown }: { isKnown: boolean }): Record<string, unknown> {
  const { Cmd, Entrypoint, Healthcheck, Labels } = own;
  return { ...(isKnown && { Cmd, Entrypoint }), Healthcheck, Labels: Labels ?? {} };
}

/** A commit records the container's command as its history step. */
function withoutCommand(history: unknown): unknown {
  if (!Array.isArray(history)) return history;
  return history.map((step, at) => (at === history.length - 1 ? { ...step, created_by: 'vm snapshot create' } : step));
}
