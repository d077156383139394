/** Facts about an image found in one file. */
export interface Finding {
  readonly languages?: readonly { readonly name: string; readonly version: string }[];
  /** Packages that install commands. */
  readonly tools?: readonly string[];
  readonly packages?: readonly Package[];
}

export interface Package {
  readonly manager: string;
  readonly name: string;
  readonly version: string;
}

/** Recognizes one kind of file. */
export interface Detector {
  /** Matches the whole path, without a leading slash. */
  readonly pattern: RegExp;
  /** Maximum size of such a file in bytes; 0 if the path alone is sufficient. */
  readonly limit: number;
  /** Returns an empty finding for a file that it does not understand, or throws. */
  find(text: string, path: string): Finding;
}

export const KIB = 1024;
export const MIB = 1024 * 1024;
