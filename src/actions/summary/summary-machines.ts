import type { RestoreResult } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { formatBytes, formatRate } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import type { RestoredContainer, RestoredProject } from '../../providers/restore-types.ts';
import type { Restored } from '../shared/restore-machine.ts';
import { code, escapeMarkdown, table } from './markdown.ts';
import { about, counted, facts, next, type Place, page, type SummaryPage, snapshotRows } from './summary-parts.ts';

const MOST_REFERENCES = 10;
const MOST_ROWS = 50;

export function restoredMachineSummary(restored: Restored, place: RestoredPlace): SummaryPage {
  switch (restored.kind) {
    case 'container':
      return restoredContainerSummary(restored.result, place);
    case 'compose':
      return restoredProjectSummary(restored.result, place);
    default:
      return restoredSummary(restored.result, place);
  }
}

/** `near` is the requested name if a restore key found another one. */
export interface RestoredPlace extends Place {
  readonly near?: string | undefined;
}

export function restoredSummary(result: RestoreResult, { store, near }: RestoredPlace): SummaryPage {
  const { machine, bytes, seconds, manifest } = result;
  const others = machine.references.filter((reference) => reference !== machine.image);
  const built = manifest.source.build_seconds;
  const how = machine.changed
    ? `${formatBytes(bytes)} by ${machine.via} (${formatRate(bytes, seconds)})`
    : 'nothing: the image already existed';
  return page('📦', `Restored ${displayRef(result.ref)} in ${formatSeconds(seconds)}`, [
    facts([
      ['In place of', near === undefined ? '' : `${code(near)}, which does not exist`],
      ['Image', code(machine.image)],
      ['Also tagged', listed(others)],
      ['Sent to Docker', how],
      ['Build time', built === undefined ? '' : savedTime(built, seconds)],
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('use it', `docker run --rm ${shellWord(machine.image)} …`),
  ]);
}

/** Summarizes several restores: one row for each, and the totals. */
export function restoredAllSummary(
  all: readonly Restored[],
  { store, near, advice = '' }: RestoredPlace & { advice?: string },
): SummaryPage {
  const results = all.map(({ result }) => result);
  const [seconds, bytes] = [sum(results.map((each) => each.seconds)), sum(results.map((each) => each.bytes))];
  const built = sum(results.map(({ manifest }) => manifest.source.build_seconds ?? 0));
  const what = all.every(({ kind }) => kind === 'image') ? 'image' : 'snapshot';
  return page('📦', `Restored ${counted(results.length, what)} in ${formatSeconds(seconds)}`, [
    facts([
      ['In place of', near === undefined ? '' : `${code(near)}, which does not exist`],
      ['Sent to Docker', formatBytes(bytes)],
      ['Build time', built === 0 ? '' : savedTime(built, seconds)],
      ['From', code(store)],
    ]),
    table(['Snapshot', 'As', 'Size', 'Sent to Docker', 'Time'], all.slice(0, MOST_ROWS).map(rowOf)),
    escapeMarkdown(advice),
  ]);
}

function restoredContainerSummary(result: RestoreResult<RestoredContainer>, { store }: Place): SummaryPage {
  const { machine, seconds } = result;
  const ports = Object.entries(machine.ports).map(([port, at]) => code(`${port} at ${at}`));
  return page('📦', `Restored ${displayRef(result.ref)} as the container ${machine.name} in ${formatSeconds(seconds)}`, [
    facts([
      ['Container', `${code(machine.name)}, ${machine.running ? 'running' : 'not started'}`],
      ['Ports', ports.join(', ')],
      ['Volumes', listed(Object.values(machine.volumes))],
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    about(result),
    machine.running
      ? next('run a command in it', `docker exec ${shellWord(machine.name)} …`)
      : next('start it', `docker start ${shellWord(machine.name)}`),
  ]);
}

function restoredProjectSummary(result: RestoreResult<RestoredProject>, { store }: Place): SummaryPage {
  const { machine, seconds } = result;
  const kept = [...machine.previous.containers, ...machine.previous.volumes];
  return page('📦', `Restored ${displayRef(result.ref)} as the project ${machine.project} in ${formatSeconds(seconds)}`, [
    facts([
      ['Containers', listed(machine.containers)],
      ['Volumes', listed(Object.values(machine.volumes))],
      ['Kept from before', listed(kept)],
      ['Files', code(machine.directory)],
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('continue with it', `cd ${shellWord(machine.directory)} && docker compose ps`),
  ]);
}

function rowOf(restored: Restored): string[] {
  const { ref, manifest, bytes, seconds } = restored.result;
  return [code(displayRef(ref)), madeBy(restored), formatBytes(manifest.size_bytes), given(restored, bytes), formatSeconds(seconds)];
}

function madeBy({ kind, result }: Restored): string {
  if (kind === 'container') return code(result.machine.name);
  if (kind === 'compose') return code(result.machine.project);
  const { references, image } = result.machine;
  return listed(references.length > 0 ? references : [image]);
}

function given({ kind, result }: Restored, bytes: number): string {
  if (kind !== 'image') return formatBytes(bytes);
  return result.machine.changed ? `${formatBytes(bytes)} by ${result.machine.via}` : 'already existed';
}

/** Returns the first few; an image may have a thousand. */
function listed(references: readonly string[]): string {
  const shown = references.slice(0, MOST_REFERENCES).map(code).join(', ');
  return references.length > MOST_REFERENCES ? `${shown} and ${references.length - MOST_REFERENCES} more` : shown;
}

function savedTime(built: number, restored: number): string {
  return built > restored ? `${formatSeconds(built)}, so this saved ${formatSeconds(built - restored)}` : formatSeconds(built);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
