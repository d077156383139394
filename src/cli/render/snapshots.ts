import { stripVTControlCharacters } from 'node:util';
import type { ListedSnapshot } from '../../engine/catalog/types.ts';
import { formatMinute } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { sourceOf } from '../../manifest/summary.ts';
import { type Column, renderTable } from './table.ts';

export interface ListOptions {
  /** The project of a bare name. */
  readonly project: string;
  readonly showDigest: boolean;
  /** For the snapshots of one container: shows when and why each was captured, instead of the contents of the image. */
  readonly ofContainer?: boolean;
  /** A digest that does not fit is truncated: for terminals, which would wrap it. */
  readonly mayCut: boolean;
  readonly width: number;
  readonly bold: boolean;
}

/** Length of `sha256:`, the twelve digits that Docker shows, and the ellipsis. */
const SHORT_DIGEST = 22;

/** Returns the table of `vm snapshot list`, in the given order. Each NAME can be used in commands unchanged. */
export function renderList(snapshots: readonly ListedSnapshot[], options: ListOptions): string {
  const { project, showDigest, ofContainer = false, mayCut, width, bold } = options;
  const own = new Set(snapshots.filter(({ ref }) => ref.project === project).map(({ ref }) => ref.name));
  const nameOf = ({ ref }: ListedSnapshot): string => {
    if (ref.project === project) return ref.name;
    if (ref.project !== 'global') return `${ref.project}/${ref.name}`;
    return own.has(ref.name) ? `@${ref.name}` : ref.name;
  };
  const columns = (digest: readonly Column<ListedSnapshot>[]): Column<ListedSnapshot>[] => [
    { title: 'NAME', cell: nameOf },
    ...(ofContainer ? [ID] : OF_ALL),
    { title: 'TRIGGER', cell: ({ manifest }) => manifest.trigger ?? '', drop: 6 },
    { title: 'TYPE', cell: ({ manifest }) => (manifest.is_global ? 'global' : 'project'), drop: 8 },
    { title: 'CREATED', cell: ({ manifest }) => formatMinute(new Date(manifest.created_at)) },
    { title: 'SIZE', cell: ({ manifest }) => formatBytes(manifest.size_bytes), align: 'right' },
    { title: 'PLATFORM', cell: ({ manifest }) => manifest.platform, drop: 4 },
    ...(ofContainer ? [] : SOFTWARE),
    { title: 'PROTECTED', cell: ({ isProtected }) => (isProtected ? 'yes' : ''), drop: 1 },
    ...digest,
    { title: 'CONTEXT', cell: ({ manifest }) => manifest.context ?? '', least: 12, drop: 2 },
    { title: 'RUN', cell: ({ manifest }) => manifest.run_id ?? '', least: 8, drop: 7 },
    { title: 'DESCRIPTION', cell: ({ manifest }) => manifest.description, least: 18 },
  ];
  if (!showDigest) return renderTable(snapshots, columns([]), { width, bold });
  const digest: Column<ListedSnapshot> = { title: 'DIGEST', cell: digestOfKind };
  const whole = renderTable(snapshots, columns([digest]), { width, bold });
  const fits = whole.split('\n').every((line) => stripVTControlCharacters(line).length <= width);
  return fits || !mayCut ? whole : renderTable(snapshots, columns([{ ...digest, least: SHORT_DIGEST }]), { width, bold });
}

/** The digest of an image is the same on every daemon. Other kinds consist of several images and data, so the digest of the snapshot is shown. */
function digestOfKind({ digest, manifest }: ListedSnapshot): string {
  return (manifest.kind === 'image' ? manifest.image_digest : undefined) ?? digest;
}

function containerOf({ manifest }: ListedSnapshot): string {
  return manifest.container?.name ?? '';
}

/** Returns as many digits as Docker shows of its IDs. */
function shortId({ digest }: ListedSnapshot): string {
  return digest.slice('sha256:'.length).slice(0, 12);
}

/** Returns text such as `node 22.11.0, python 3.13.0, playwright`. */
function software({ manifest }: ListedSnapshot): string {
  return [...Object.entries(manifest.languages).map(([language, version]) => `${language} ${version}`), ...manifest.tools].join(', ');
}

const ID: Column<ListedSnapshot> = { title: 'ID', cell: shortId };

const OF_ALL: readonly Column<ListedSnapshot>[] = [
  { ...ID, drop: 12 },
  { title: 'KIND', cell: ({ manifest }) => manifest.kind, drop: 11 },
  { title: 'CONTAINER', cell: containerOf, drop: 9 },
];

const SOFTWARE: readonly Column<ListedSnapshot>[] = [
  { title: 'LANGUAGES/TOOLS', cell: software, least: 15, drop: 5 },
  { title: 'SOURCE', cell: ({ manifest }) => sourceOf(manifest).type, drop: 10 },
  { title: 'GIT', cell: git, drop: 3 },
];

/** Returns text such as `1a2b3c4d*`, with an asterisk if the folder had uncommitted changes. */
export function git({ manifest }: Pick<ListedSnapshot, 'manifest'>): string {
  if (manifest.git?.commit == null) return '';
  return `${manifest.git.commit.slice(0, 8)}${manifest.git.dirty ? '*' : ''}`;
}
