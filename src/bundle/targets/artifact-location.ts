import { InputError } from '../../lib/errors.ts';

export interface ArtifactLocation {
  /** `owner/name`. If undefined: the current run, or the current repository if a run ID is given. */
  readonly repository: string | undefined;
  /** As given: a file's name or its beginning. */
  readonly name: string;
  readonly runId: string | undefined;
  readonly retentionDays: number | undefined;
}

const EXAMPLE = 'Write artifact:<name>, artifact:<owner>/<repo>/<name>, or artifact:<name>?run-id=<id>';
const SETTINGS = ['run-id', 'retention-days'];
/** The maximum that GitHub allows an organization to set. */
const MAX_DAYS = 400;
const ENDING = '.snapshot.tar.gz';

/** Throws InputError. */
export function parseArtifactLocation(location: string): ArtifactLocation {
  const [, path = '', query = ''] = /^artifact:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.exec(location) ?? [];
  const words = path.split('/');
  const name = words.at(-1) ?? '';
  if ((words.length !== 1 && words.length !== 3) || !/^[A-Za-z0-9][\w.-]*$/.test(name)) {
    throw new InputError(`'artifact:${path}' does not name an artifact`, {
      hint: `${EXAMPLE}; names may contain letters, digits, dots, underscores and dashes`,
    });
  }
  const repository = words.length === 3 ? `${words[0]}/${words[1]}` : undefined;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new InputError(`'${repository}' is not a repository`, { hint: EXAMPLE });
  }
  const settings = new URLSearchParams(query);
  const unknown = [...settings.keys()].find((key) => !SETTINGS.includes(key));
  if (unknown !== undefined) throw new InputError(`Unknown artifact option '${unknown}'`, { hint: `Use ${SETTINGS.join(' or ')}` });
  const runId = settings.get('run-id') ?? undefined;
  if (runId !== undefined && !/^[\w-]+$/.test(runId)) throw new InputError(`'${runId}' is not a run id`, { hint: EXAMPLE });
  return { repository, name, runId, retentionDays: days(settings.get('retention-days')) };
}

/** Returns the candidate names, likeliest first: an artifact is named after the file that a download produces. */
export function fileNames(name: string): [string, ...string[]] {
  if (/\.(tar|t?gz|zst|zip)$/i.test(name)) return [name];
  return [`${name}${ENDING}`, `${name}.snapshot.tar.zst`, name];
}

function days(text: string | null): number | undefined {
  if (text === null) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= MAX_DAYS) return value;
  throw new InputError(`retention-days '${text}' is not a number of days from 1 to ${MAX_DAYS}`, { hint: 'Write e.g. retention-days=7' });
}
