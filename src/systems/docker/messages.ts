import type { ByteStream } from '../../lib/streams/bytes.ts';
import { daemonError } from './http.ts';

/** One message of a pull, load or push: https://docs.docker.com/reference/api/engine/ */
export interface ProgressMessage {
  /** Free text; a load reports the loaded image here. */
  readonly stream?: string;
  /** Status of the layer `id`, or of the whole operation. */
  readonly status?: string;
  readonly id?: string;
  readonly current?: number;
  readonly total?: number;
}

const MAX_LINE = 1024 * 1024;

/** Parses a response with one JSON object per line. Throws the error that the daemon reports. Skips lines that are not JSON. */
export async function* messagesOf(source: ByteStream, what: string): AsyncGenerator<ProgressMessage> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of source) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE);
    for (const line of lines) yield* parse(line, what);
  }
  yield* parse(rest, what);
}

interface RawMessage {
  stream?: unknown;
  status?: unknown;
  id?: unknown;
  error?: unknown;
  errorDetail?: { message?: unknown };
  progressDetail?: { current?: unknown; total?: unknown };
}

function* parse(line: string, what: string): Generator<ProgressMessage> {
  const raw = tryParse(line);
  if (raw === undefined) return;
  const problem = raw.errorDetail?.message ?? raw.error;
  if (problem !== undefined) throw daemonError(String(problem), what);
  const { current, total } = raw.progressDetail ?? {};
  yield {
    ...(typeof raw.stream === 'string' && { stream: raw.stream }),
    ...(typeof raw.status === 'string' && { status: raw.status }),
    ...(typeof raw.id === 'string' && { id: raw.id }),
    ...(typeof current === 'number' && { current }),
    ...(typeof total === 'number' && { total }),
  };
}

function tryParse(line: string): RawMessage | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
