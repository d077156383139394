import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { ProjectDocument } from '../../document.ts';

/** Paths that belong to the running host, such as sockets and devices. All projects share them. */
const OF_THE_MACHINE = ['/proc', '/sys', '/dev', '/run', '/var/run', '/etc/localtime', '/etc/timezone'];

/**
 * Returns messages about resources that a project with another name still shares with the captured one. `binds`: the restored project's own
 * folders, keyed by service and target.
 */
export function sharedThings(
  { config, document, binds }: { config: ComposeConfig; document: ProjectDocument; binds: ReadonlyMap<string, string> },
  { project }: { project: string },
): string[] {
  const said: string[] = [];
  const folders = new Map<string, string[]>();
  for (const { service, mounts } of document.containers) {
    for (const { bind, target, read_only } of mounts) {
      if (bind === undefined || read_only || isOfTheMachine(bind)) continue;
      const now = binds.get(`${service}\n${target}`) ?? placeNow(config, { service, target }) ?? bind;
      if (now === bind) folders.set(bind, [...new Set([...(folders.get(bind) ?? []), service])]);
    }
  }
  for (const [folder, services] of folders) {
    said.push(
      `'${project}' (${services.join(', ')}) and '${document.name}' both write to ${folder}: it is bind-mounted from the machine, not copied`,
    );
  }
  for (const network of Object.values(config.networks ?? {})) {
    if (network?.external)
      said.push(`'${project}' and '${document.name}' both use the external network ${network.name}: service names are ambiguous there`);
    else if (network?.driver_opts?.parent !== undefined)
      said.push(
        `the network ${network.name} uses the interface ${network.driver_opts.parent} of the machine, like that of '${document.name}'`,
      );
  }
  for (const [service, { network_mode: network, pid, ipc, volumes_from: from }] of Object.entries(config.services)) {
    if (network === 'host') said.push(`${service} uses the network of the machine: it needs the same ports as in '${document.name}'`);
    const uses = { network, processes: pid, 'shared memory': ipc };
    const others = Object.entries(uses).map(([what, mode]) => ({ what, container: nameIn(mode) }));
    for (const { what, container } of [...others, ...(from ?? []).map((one) => ({ what: 'volumes', container: nameIn(one) }))]) {
      if (container !== undefined) said.push(`${service} uses the ${what} of the container ${container}, as in '${document.name}'`);
    }
  }
  return said;
}

/** Parses `container:name` and `container:name:ro`. */
function nameIn(mode: string | undefined): string | undefined {
  return mode?.startsWith('container:') ? mode.split(':')[1] : undefined;
}

function placeNow({ services }: ComposeConfig, { service, target }: { service: string; target: string }): string | undefined {
  const mount = services[service]?.volumes?.find((one) => one.target.replace(/(?<=.)\/+$/, '') === target);
  return mount?.type === 'bind' ? mount.source : undefined;
}

function isOfTheMachine(path: string): boolean {
  return OF_THE_MACHINE.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
