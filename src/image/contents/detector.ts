/** What one file tells about an image. */
export interface Finding {
  readonly languages?: readonly { readonly name: string; readonly version: string }[];
  /** Packages that brought commands with them. */
  readonly tools?: readonly string[];
  readonly packages?: readonly Package[];
}

export interface Package {
  readonly manager: string;
  readonly name: string;
  readonly version: string;
}

/** Knows one kind of file. */
export interface Detector {
  /** Of the whole path, without a leading slash. */
  readonly pattern: RegExp;
  /** Bytes that such a file may have; 0: the path alone tells it. */
  readonly limit: number;
  /** Returns nothing for a file that it does not understand; may throw, too. */
  find(text: string, path: string): Finding;
}

export const KIB = 1024;
export const MIB = 1024 * 1024;
