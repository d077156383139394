/** An error answer; `code` and `msg` are Twirp's error fields: https://twitchtv.github.io/twirp/docs/errors.html */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Storage of the bytes. URLs are signed, each for one blob and one purpose. */
export interface Blobs {
  uploadUrl(blob: string): string;
  downloadUrl(blob: string, told?: { contentType: string; fileName: string }): string;
  size(blob: string): Promise<number | undefined>;
  remove(blob: string): Promise<void>;
  stop(): Promise<void>;
}
