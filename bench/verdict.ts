/** What the product promises, and what this run found. */
export interface Verdict {
  readonly mark: string;
  readonly limit: string;
  readonly measured: string;
  readonly kept: boolean;
}
